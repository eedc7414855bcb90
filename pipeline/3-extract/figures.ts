import type { Figure, FigureGroup, Table } from '../2-parse/types.ts';
import { textOf } from '../tree.ts';
import { type Ids, shortSlugOf } from './ids.ts';
import type { Place, Places } from './places.ts';
import type { FigureEntry } from './types.ts';

/** Words of a caption that make an id. */
const idWords = 6;

type Shown = Figure | FigureGroup | Table;

/**
 * Images, charts and tables in reading order. Those with a caption are numbered, tables apart
 * from the others, and in each annex afresh: `1`, `A.1`. The parts of a numbered group have its
 * number and a letter: `3a`, `3b`.
 */
export function findFigures(places: Places, ids: Ids): readonly FigureEntry[] {
  const found: Place<Shown>[] = [
    ...places.of('figure'),
    ...places.of('figureGroup'),
    ...places.of('table'),
  ];
  const numbers = numberFigures(found.sort((a, b) => a.order - b.order));
  const groupOf = new Map<Shown, string>();
  return found.map((place) => {
    const entry = entryOf(place, numbers.get(place.node) ?? null, ids);
    for (const part of partsOf(place.node)) groupOf.set(part, entry.id);
    const partOf = groupOf.get(place.node);
    return partOf === undefined ? entry : { ...entry, partOf };
  });
}

/** The figures that share the number of a group. */
function partsOf(node: Shown): readonly Figure[] {
  return node.type === 'figureGroup' && node.caption !== null ? node.children : [];
}

function entryOf({ node, section }: Place<Shown>, number: string | null, ids: Ids): FigureEntry {
  const { kind, alt, given } = shownBy(node, ids);
  const caption = captionOf(node);
  const prefix = kind === 'table' ? 'tbl' : 'fig';
  const words = caption ?? alt ?? '';
  return {
    id: given ?? ids.derive(words === '' ? prefix : `${prefix}-${shortSlugOf(words, idWords, '')}`),
    kind,
    number,
    caption,
    alt,
    section: section.id,
    source: node.source,
    node,
  };
}

interface Content {
  readonly kind: FigureEntry['kind'];
  readonly alt: string | null;
  readonly given: string | null;
}

function shownBy(node: Shown, ids: Ids): Content {
  if (node.type === 'table') return { kind: 'table', alt: null, given: ids.given(node) };
  if (node.type === 'figureGroup') {
    const kind = node.children[0]?.content.type ?? 'image';
    return { kind, alt: null, given: ids.given(node) };
  }
  const { content } = node;
  return {
    kind: content.type,
    alt: content.alt === '' ? null : content.alt,
    given: ids.given(node) ?? ids.given(content),
  };
}

function captionOf(node: Shown): string | null {
  if (node.caption !== null) return textOf(node.caption);
  return node.type === 'figure' && node.content.type === 'chart' ? node.content.spec.title : null;
}

/** a … z, aa, ab … */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function numberFigures(found: readonly Place<Shown>[]): ReadonlyMap<Shown, string> {
  const numbers = new Map<Shown, string>();
  const counts = new Map<string, number>();
  for (const { node, document } of found) {
    if (numbers.has(node) || captionOf(node) === null) continue;
    const annex = document.as === 'annex' ? `${document.number}.` : '';
    const series = `${node.type === 'table' ? 'tbl' : 'fig'}${annex}`;
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    const number = `${annex}${count}`;
    numbers.set(node, number);
    partsOf(node).forEach((part, index) => {
      numbers.set(part, number + letterOf(index));
    });
  }
  return numbers;
}
