import type { Node } from '../2-parse/types.ts';
import type { Places } from './places.ts';
import type { EventEntry } from './types.ts';

/**
 * The events of all chronologies by date; those of one date stay in the order in which they are
 * told. ISO 8601 sorts as text, and a year before its months.
 */
export function findEvents(
  places: Places,
  textOf: (nodes: readonly Node[]) => string,
): readonly EventEntry[] {
  const entries = places.of('chronology').flatMap(({ node, section }) =>
    node.events.map((event) => ({
      date: event.date,
      dateText: event.dateText,
      text: textOf(event.children),
      origin: 'marked' as const,
      section: section.id,
      source: event.source,
    })),
  );
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
