import type { Figure, Table } from '../2-parse/types.ts';
import { textOf } from '../tree.ts';
import { type Ids, shortSlugOf } from './ids.ts';
import type { Place, Places } from './places.ts';
import type { FigureEntry } from './types.ts';

/** Words of a caption that make an id. */
const idWords = 6;

/**
 * Images, charts and tables in reading order. Those with a caption are numbered, tables apart
 * from the others, and in each annex afresh: `1`, `A.1`.
 */
export function findFigures(places: Places, ids: Ids): readonly FigureEntry[] {
  const found: Place<Figure | Table>[] = [...places.of('figure'), ...places.of('table')];
  const count = counter();
  return found.sort((a, b) => a.order - b.order).map((place) => entryOf(place, ids, count));
}

function entryOf(place: Place<Figure | Table>, ids: Ids, count: Counter): FigureEntry {
  const { node, section } = place;
  const { kind, alt, given } = node.type === 'table' ? tableOf(node, ids) : contentOf(node, ids);
  const caption = captionOf(node);
  const prefix = kind === 'table' ? 'tbl' : 'fig';
  const words = caption ?? alt ?? '';
  return {
    id: given ?? ids.derive(words === '' ? prefix : `${prefix}-${shortSlugOf(words, idWords, '')}`),
    kind,
    number: caption === null ? null : count(prefix, place),
    caption,
    alt,
    section: section.id,
    source: node.source,
    node,
  };
}

type Shown = { kind: FigureEntry['kind']; alt: string | null; given: string | null };

function tableOf(node: Table, ids: Ids): Shown {
  return { kind: 'table', alt: null, given: ids.given(node) };
}

function contentOf(node: Figure, ids: Ids): Shown {
  const { content } = node;
  return {
    kind: content.type,
    alt: content.alt === '' ? null : content.alt,
    given: ids.given(node) ?? ids.given(content),
  };
}

function captionOf(node: Figure | Table): string | null {
  if (node.caption !== null) return textOf(node.caption);
  return node.type === 'figure' && node.content.type === 'chart' ? node.content.spec.title : null;
}

type Counter = (prefix: string, place: Place) => string;

function counter(): Counter {
  const counts = new Map<string, number>();
  return (prefix, { document }) => {
    const annex = document.as === 'annex' ? `${document.number}.` : '';
    const count = (counts.get(prefix + annex) ?? 0) + 1;
    counts.set(prefix + annex, count);
    return `${annex}${count}`;
  };
}
