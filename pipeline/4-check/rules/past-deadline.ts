import { isSettled } from '../settled.ts';
import type { Rule } from '../types.ts';

export const pastDeadline: Rule = {
  code: 'past-deadline',
  severity: 'warning',
  about:
    'A recommendation that is still open is due before the date of the pack. Give a new date, or set its status.',
  example: {
    pack: 'date: 2025-11-10',
    bad: ':::recommendation{to="Treasury" by=2025-10-31}\nPay the bill.\n:::',
    good: ':::recommendation{to="Treasury" by=2026-01-31}\nPay the bill.\n:::',
  },
  find: ({ recommendations, pack }) => {
    const { date } = pack;
    if (date === null) return [];
    return recommendations
      .filter(({ due, status }) => isBefore(due, date) && !isSettled(status))
      .map(({ number, due, source }) => ({
        message: `recommendation ${number} is due on ${due}, before the date of the pack (${date})`,
        hint: 'give a new date with `by=`, or set `status=closed`',
        source,
      }));
  },
};

/** A month or year is past when the whole of it is. Deadlines in words are not compared. */
function isBefore(due: string | null, date: string): boolean {
  if (due === null || !/^\d{4}(?:-\d\d){0,2}$/.test(due)) return false;
  return due < date.slice(0, due.length);
}
