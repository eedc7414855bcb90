import type { Pack } from '../../1-read/types.ts';
import type { Block, Document, Heading } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';

/** A document and its title, parted from its body. */
export interface Titled {
  readonly document: Document;
  readonly title: string;
  readonly heading: Heading | null;
  readonly children: readonly Block[];
}

/**
 * A document's title is that of its front matter, else its first heading if that is a `#`, else
 * its file's name. The heading leaves the body when it is the title, so that it is not printed
 * twice; when front matter says something else it stays, as a section, so that it is not lost.
 * In a pack of one file the front matter's title is the pack's, and a lone `#` the document's.
 */
export function titleDocument(
  document: Document,
  alone: boolean,
  packTitle: string | null,
): Titled {
  const given = document.title ?? (alone ? packTitle : null);
  const heading = titleHeading(document, given, alone);
  const title = heading === null ? (given ?? nameOf(document.path)) : textOf(heading.children);
  const children =
    heading === null ? document.children : document.children.filter((block) => block !== heading);
  return { document, title, heading, children };
}

function titleHeading(document: Document, given: string | null, alone: boolean): Heading | null {
  const headings = document.children.filter((block) => block.type === 'heading');
  const first = headings[0];
  if (first === undefined || first.depth !== 1) return null;
  const text = textOf(first.children);
  if (text === '') return null;
  if (given === null || sameTitle(given, text)) return first;
  const lone = headings.every((heading) => heading === first || heading.depth > 1);
  return alone && lone ? first : null;
}

function sameTitle(a: string, b: string): boolean {
  const bare = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(a) === bare(b);
}

/** The manifest's title, else the first document's. */
export function titlePack(pack: Pack, titled: readonly Titled[]): string {
  return pack.manifest.title ?? titled[0]?.title ?? nameOf(pack.id);
}

/** `sources/p/02-the-record.md` is called "The record". */
function nameOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const words = base
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  const name = words === '' ? base : words;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
