import type { Node } from '../../2-parse/types.ts';
import type { Source } from '../../source.ts';
import { type Ids, shortSlugOf } from '../ids.ts';
import type { Places } from '../places.ts';
import type { FoundFigure } from '../prose/types.ts';
import type { KeyFigureEntry } from '../types.ts';
import type { Found } from './read.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The key figures that nobody marked. */
export function proseFigures(
  { finds }: Found,
  where: Whereabouts,
  places: Places,
  ids: Ids,
): readonly KeyFigureEntry[] {
  const isMarked = within(places.of('keyFigure').map(({ node }) => node));
  return finds.keyFigures
    .filter(({ place }) => !isMarked(place.source))
    .map((find) => entryOf(find, where, ids));
}

function entryOf(find: FoundFigure, where: Whereabouts, ids: Ids): KeyFigureEntry {
  const { value, valueTo, text, qualifier, noun, unit, asOf, attribution, sentence, place } = find;
  return {
    id: ids.derive(`kf-${shortSlugOf(noun ?? '', 6, 'figure')}`),
    ...{ value, valueTo, text, qualifier, noun, unit, asOf, attribution },
    ...{
      origin: 'prose',
      confidence: find.confidence,
      sentence,
      section: where.sectionOf(place.block),
      source: place.source,
    },
  };
}

/** Whether a place begins within one of the nodes. */
function within(nodes: readonly Node[]): (source: Source) => boolean {
  const byPath = new Map<string, Source[]>();
  for (const { source } of nodes) {
    const list = byPath.get(source.path);
    if (list) list.push(source);
    else byPath.set(source.path, [source]);
  }
  return (place) => (byPath.get(place.path) ?? []).some((source) => begins(place, source));
}

function begins({ line, column }: Source, within: Source): boolean {
  const after = line > within.line || (line === within.line && column >= within.column);
  return after && (line < within.endLine || (line === within.endLine && column < within.endColumn));
}
