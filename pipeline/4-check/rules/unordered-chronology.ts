import type { Chronology } from '../../2-parse/types.ts';
import { eachNode } from '../nodes.ts';
import type { Finding, Rule } from '../types.ts';

export const unorderedChronology: Rule = {
  code: 'unordered-chronology',
  severity: 'warning',
  about: 'An event of a chronology is earlier than the one before it.',
  example: {
    bad: ':::chronology\n- 2021 — The border closes.\n- May 2020 — Talks begin.\n:::',
    good: ':::chronology\n- May 2020 — Talks begin.\n- 2021 — The border closes.\n:::',
  },
  find: (brief) => {
    const found: Finding[] = [];
    eachNode(brief, (node) => {
      if (node.type === 'chronology') found.push(...unordered(node));
    });
    return found;
  },
};

function unordered({ events }: Chronology): Finding[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1];
    if (before === undefined || !isEarlier(event.date, before.date)) return [];
    return {
      message: `"${event.dateText}" stands after "${before.dateText}"`,
      hint: 'put the events in order',
      source: event.source,
    };
  });
}

/** A year and a month of it have no order: only what both dates say is compared. */
function isEarlier(date: string, before: string): boolean {
  const length = Math.min(date.length, before.length);
  return date.slice(0, length) < before.slice(0, length);
}
