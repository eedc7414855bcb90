import type { KeyFigure, Node } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { textOf } from '../../tree.ts';
import { report } from '../codes.ts';
import { type Ids, shortSlugOf } from '../ids.ts';
import type { Language } from '../languages/marked.ts';
import type { Place, Places } from '../places.ts';
import { sentenceAround } from '../sentences.ts';
import type { Say } from '../speech.ts';
import type { KeyFigureEntry, Mention } from '../types.ts';
import { type Marked, readMarked } from './marked.ts';
import { findMentions } from './mentions.ts';
import { numberPatterns } from './patterns.ts';

/** A key figure whose sentence may yet have references in it. */
export interface Draft extends Omit<KeyFigureEntry, 'sentence'> {
  readonly place: Place<KeyFigure>;
}

export interface KeyFigures {
  /** In reading order, each id once. */
  readonly drafts: readonly Draft[];
  /** The anchor of each mark; a figure that is marked again has one for each place. */
  readonly anchors: ReadonlyMap<KeyFigure, string>;
  readonly mentions: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
}

const none: KeyFigures = { drafts: [], anchors: new Map(), mentions: [], diagnostics: [] };

/**
 * The marked key figures. Reports `key-figure-without-number`, and `conflicting-value` where an
 * id is given with another value.
 */
export function findKeyFigures(
  places: Places,
  language: Language,
  tag: string,
  ids: Ids,
): KeyFigures {
  const marks = places.of('keyFigure');
  if (marks.length === 0) return none;
  const patterns = numberPatterns(language, tag);
  const drafts = new Map<string, Draft>();
  const anchors = new Map<KeyFigure, string>();
  const diagnostics: Diagnostic[] = [];
  for (const place of marks) {
    const { node } = place;
    const marked = readMarked(textOf<Node>(node.children), patterns);
    const first = node.id === undefined ? undefined : drafts.get(node.id);
    const id = ids.given(node) ?? ids.derive(node.id ?? derivedId(marked));
    anchors.set(node, id);
    if (marked === null) diagnostics.push(withoutNumber(node));
    else if (first) diagnostics.push(...conflict(first, marked, node));
    else drafts.set(node.id ?? id, draftOf(place, id, marked));
  }
  const found = [...drafts.values()];
  const mentions = findMentions(places, found, { language, patterns });
  return { drafts: found, anchors, mentions, diagnostics };
}

/** The entries, with the sentence that each stands in; in a panel the item says it all. */
export function finishKeyFigures(
  drafts: readonly Draft[],
  language: Language,
  say: Say,
): readonly KeyFigureEntry[] {
  return drafts.map(({ place: { node, among }, ...draft }) => {
    const own = say(node.children);
    const text = among.length === 0 ? own : say(among);
    const at = Math.max(0, text.indexOf(own));
    return { ...draft, sentence: sentenceAround(text, at, language) };
  });
}

function draftOf(place: Place<KeyFigure>, id: string, marked: Marked): Draft {
  const { asOf, by, source } = place.node;
  const section = place.section.id;
  return { id, ...marked, asOf, attribution: by, origin: 'marked', section, source, place };
}

function derivedId(marked: Marked | null): string {
  return `kf-${shortSlugOf(marked?.noun ?? '', 6, 'figure')}`;
}

function withoutNumber(node: KeyFigure): Diagnostic {
  return report('key-figure-without-number', {
    message: `no number can be read in the key figure "${textOf<Node>(node.children)}"`,
    hint: 'write the number first, as in `:key-figure[836 protest notes]`',
    source: node.source,
  });
}

function conflict(first: Draft, again: Marked, node: KeyFigure): Diagnostic[] {
  if (again.value === first.value && again.valueTo === first.valueTo) return [];
  const { path, line } = first.source;
  return [
    report('conflicting-value', {
      message: `the key figure "${first.id}" is ${again.text} here and ${first.text} at ${path}:${line}`,
      hint: `quote it with \`:value[]{#${first.id}}\``,
      source: node.source,
    }),
  ];
}
