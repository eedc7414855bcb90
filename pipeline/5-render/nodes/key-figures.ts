import type { KeyFigure, KeyFigures, ListItem, Node } from '../../2-parse/types.ts';
import type { KeyFigureEntry } from '../../3-extract/types.ts';
import { textOf, walk } from '../../tree.ts';
import { formatDate } from '../dates.ts';
import { type SafeHtml, safe } from '../html.ts';
import { comma } from '../lang.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** What `key-figures.hbs` is given: rows of at most three, each filled up to the same length. */
export interface KeyFiguresView {
  readonly rows: readonly (readonly KeyFigureView[])[];
  /** What stood in the panel and is no key figure. */
  readonly rest: SafeHtml | null;
}

export interface KeyFigureView {
  /** Only fills the row up: all else is null. */
  readonly filler: boolean;
  readonly id: string | null;
  /** `over` in “over 4 million Afghans”. */
  readonly qualifier: string | null;
  /** The number as written. */
  readonly value: string | null;
  /** What it counts. */
  readonly noun: string | null;
  /** Who says so, and as of when: “Pakistan, October 2025”. */
  readonly source: string | null;
}

export const keyFigures: NodeRenderer<KeyFigures> = (node, context) => {
  const items = node.children.flatMap((block) => (block.type === 'list' ? block.children : []));
  const rest = node.children.filter((block) => block.type !== 'list');
  return context.partial('key-figures', {
    rows: rowsOf(items.map((item) => viewOf(item, context))),
    rest: rest.length === 0 ? null : safe(context.blocks(rest)),
  } satisfies KeyFiguresView);
};

/** The panel of all that the pack marks as key figures, in their order. */
export function allKeyFigures({ brief, lang }: RenderContext): KeyFiguresView {
  const marked = brief.keyFigures.filter(({ origin }) => origin === 'marked');
  const views = marked.map((entry) => {
    const { text, qualifier, noun, asOf, attribution } = entry;
    return {
      filler: false,
      id: null,
      qualifier,
      value: text,
      noun,
      source: said(attribution, asOf, lang),
    };
  });
  return { rows: rowsOf(views), rest: null };
}

function said(by: string | null, asOf: string | null, lang: string): string | null {
  const parts = [by, asOf === null ? null : formatDate(asOf, lang)];
  return parts.filter((part) => part !== null).join(comma(lang)) || null;
}

function viewOf(item: ListItem, context: RenderContext): KeyFigureView {
  const { brief, index, lang } = context;
  const marked = markedIn(item);
  const id = brief.labels.get(marked ?? item)?.id ?? (marked ?? item).id ?? null;
  const entry = id === null ? undefined : index.keyFigures.get(id);
  const asOf = entry?.asOf ?? marked?.asOf ?? null;
  const by = entry?.attribution ?? marked?.by ?? null;
  return {
    filler: false,
    id,
    ...splitFigure(textOf<Node>(item.children), entry),
    source: said(by, asOf, lang),
  };
}

function markedIn(item: ListItem): KeyFigure | null {
  const found: KeyFigure[] = [];
  walk<Node>(item.children, (node) => {
    if (node.type === 'keyFigure') found.push(node);
  });
  return found[0] ?? null;
}

/**
 * Splits the words of a key figure at its number. The words are the author's, not the entry's
 * noun: nothing that was written may be lost.
 */
function splitFigure(words: string, entry: KeyFigureEntry | undefined) {
  const number = entry?.text ?? /\d[\d.,\u2009\u202f\u00a0–-]*\d|\d/.exec(words)?.[0] ?? '';
  const start = words.indexOf(number);
  if (number === '' || start < 0) return { qualifier: null, value: words, noun: null };
  return {
    qualifier: words.slice(0, start).trim() || null,
    value: number,
    noun: words.slice(start + number.length).trim() || null,
  };
}

const filler: KeyFigureView = {
  filler: true,
  id: null,
  qualifier: null,
  value: null,
  noun: null,
  source: null,
};

/** Up to three in a row, four as two and two; the last row is filled up so that columns align. */
function rowsOf(views: readonly KeyFigureView[]): KeyFigureView[][] {
  const width = views.length === 4 ? 2 : Math.min(3, views.length);
  const rows: KeyFigureView[][] = [];
  for (let start = 0; start < views.length; start += width) {
    const row = views.slice(start, start + width);
    rows.push([...row, ...Array.from({ length: width - row.length }, () => filler)]);
  }
  return rows;
}
