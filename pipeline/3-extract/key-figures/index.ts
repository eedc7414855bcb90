import type { KeyFigure, Node } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { textOf } from '../../tree.ts';
import { report } from '../codes.ts';
import { type Ids, shortSlugOf } from '../ids.ts';
import type { Language } from '../language/types.ts';
import type { Place, Places } from '../places.ts';
import { sentenceAround } from '../sentences.ts';
import type { KeyFigureEntry } from '../types.ts';
import { readMarked } from './marked.ts';
import { numberPatterns } from './patterns.ts';

export interface KeyFigures {
  readonly entries: readonly KeyFigureEntry[];
  /** The anchor of each mark; a figure that is marked again has one for each place. */
  readonly ids: ReadonlyMap<KeyFigure, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The marked key figures in reading order, each id once. Reports `key-figure-without-number`, and
 * `conflicting-value` where an id is given with another value.
 */
export function findKeyFigures(
  places: Places,
  language: Language,
  tag: string,
  ids: Ids,
): KeyFigures {
  const patterns = numberPatterns(language, tag);
  const entries = new Map<string, KeyFigureEntry>();
  const anchors = new Map<KeyFigure, string>();
  const diagnostics: Diagnostic[] = [];
  for (const place of places.of('keyFigure')) {
    const { node, section } = place;
    const marked = readMarked(textOf<Node>(node.children), patterns);
    const first = node.id === undefined ? undefined : entries.get(node.id);
    const id = ids.given(node) ?? ids.derive(node.id ?? derivedId(marked?.noun ?? null));
    anchors.set(node, id);
    if (marked === null) diagnostics.push(withoutNumber(node));
    else if (first) diagnostics.push(...conflict(first, marked, node));
    else {
      entries.set(node.id ?? id, {
        id,
        ...marked,
        asOf: node.asOf,
        attribution: node.by,
        origin: 'marked',
        sentence: sentenceOf(place, language),
        section: section.id,
        source: node.source,
      });
    }
  }
  return { entries: [...entries.values()], ids: anchors, diagnostics };
}

function derivedId(noun: string | null): string {
  return noun === null ? 'key-figure' : `kf-${shortSlugOf(noun, 6, 'figure')}`;
}

/** In a panel the item says it all; in running text the sentence around it does. */
function sentenceOf({ node, among }: Place<KeyFigure>, language: Language): string {
  if (among.length === 0) return textOf<Node>(node.children);
  const text = textOf<Node>(among);
  const own = textOf<Node>(node.children);
  return sentenceAround(text, Math.max(0, text.indexOf(own)), language);
}

function withoutNumber(node: KeyFigure): Diagnostic {
  return report('key-figure-without-number', {
    message: `no number can be read in the key figure "${textOf<Node>(node.children)}"`,
    hint: 'write the number first, as in `:key-figure[836 protest notes]`',
    source: node.source,
  });
}

function conflict(
  first: KeyFigureEntry,
  again: Pick<KeyFigureEntry, 'value' | 'valueTo' | 'text'>,
  node: KeyFigure,
): Diagnostic[] {
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
