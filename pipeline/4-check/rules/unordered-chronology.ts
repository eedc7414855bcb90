import type { Chronology } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import { eachNode } from '../nodes.ts';
import type { Rule } from '../types.ts';

export const unorderedChronology: Rule = (brief) => {
  const found: Diagnostic[] = [];
  eachNode(brief, (node) => {
    if (node.type === 'chronology') found.push(...unordered(node));
  });
  return found;
};

function unordered({ events }: Chronology): Diagnostic[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1];
    if (before === undefined || !isEarlier(event.date, before.date)) return [];
    return report('unordered-chronology', {
      message: `"${event.dateText}" stands after "${before.dateText}"`,
      hint: 'put the events in order',
      source: event.source,
    });
  });
}

/** A year and a month of it have no order: only what both dates say is compared. */
function isEarlier(date: string, before: string): boolean {
  const length = Math.min(date.length, before.length);
  return date.slice(0, length) < before.slice(0, length);
}
