import type { Node, Work } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import { walk } from '../../tree.ts';
import { slug } from '../helpers/slug.ts';
import { citedWorks } from './collect.ts';
import { type CitationWords, creatorsOf, fullNames, shortNames } from './names.ts';

/** A cited work with what it is called in the text and in the list of works. */
export interface Cited {
  readonly work: Work;
  /** Of its entry in the list of works. */
  readonly id: string;
  /** From 1, in the order of the list. */
  readonly number: number;
  /** `Smith and Jones` */
  readonly names: string;
  /** `2020`, `2020a` where its authors have another of that year; the theme's “n.d.”. */
  readonly year: string;
}

export interface Citations {
  readonly style: 'author-date' | 'numeric';
  /** In the order of the list: by name and year, or of first citation. */
  readonly list: readonly Cited[];
  /** True where the pack prints the list: then citations lead there. */
  readonly listed: boolean;
  readonly byKey: ReadonlyMap<string, Cited>;
}

export function findCitations(brief: Brief, words: CitationWords): Citations {
  const style = brief.pack.citations;
  const cited = citedWorks(brief);
  const works = style === 'numeric' ? cited : sortWorks(cited, words);
  const years = distinctYears(works, words);
  const list = works.map((work, index) => ({
    work,
    id: `work-${slug(work.key)}-${index + 1}`,
    number: index + 1,
    names: shortNames(work, words),
    year: years.get(work)!,
  }));
  return {
    style,
    list,
    listed: printsList(brief),
    byKey: new Map(list.map((one) => [one.work.key, one])),
  };
}

function printsList({ documents }: Brief): boolean {
  let printed = false;
  for (const { children } of documents) {
    walk<Node>(children, (node) => {
      printed ||= node.type === 'generated' && node.part === 'bibliography';
    });
  }
  return printed;
}

function sortWorks(works: readonly Work[], words: CitationWords): readonly Work[] {
  const { compare } = new Intl.Collator(words.lang);
  const nameOf = (work: Work) => fullNames(creatorsOf(work), words) || work.title || work.key;
  return works.toSorted(
    (a, b) =>
      compare(nameOf(a), nameOf(b)) ||
      compare(a.date ?? '', b.date ?? '') ||
      compare(a.title ?? '', b.title ?? '') ||
      (a.key < b.key ? -1 : 1),
  );
}

/** The years, with a letter where one name would have the same year twice. */
function distinctYears(works: readonly Work[], words: CitationWords): ReadonlyMap<Work, string> {
  const groups = new Map<string, Work[]>();
  const yearOf = ({ date }: Work) =>
    /^-?\d+/.exec(date ?? '')?.[0] ?? date ?? words.word('cite-no-date');
  for (const work of works) {
    const name = `${shortNames(work, words)} ${yearOf(work)}`;
    groups.set(name, [...(groups.get(name) ?? []), work]);
  }
  const lettered = (work: Work, index: number, same: readonly Work[]) =>
    same.length === 1 ? yearOf(work) : `${yearOf(work)}${String.fromCharCode(97 + (index % 26))}`;
  return new Map(
    [...groups.values()].flatMap((same) =>
      same.map((work, index) => [work, lettered(work, index, same)]),
    ),
  );
}
