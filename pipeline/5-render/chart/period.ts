const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A stretch of time as precise as a date is written: `2025` is the whole year. */
export interface Period {
  /** Milliseconds since 1970; the end is the start of what follows. */
  readonly start: number;
  readonly end: number;
}

/** Null for what is no ISO 8601 date. */
export function periodOf(text: string): Period | null {
  const match = iso.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day] = match;
  const start = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (day !== undefined) return { start, end: start + 86_400_000 };
  if (month !== undefined) return { start, end: Date.UTC(Number(year), Number(month), 1) };
  return { start, end: Date.UTC(Number(year) + 1, 0, 1) };
}

export interface TimeTick {
  readonly at: number;
  /** ISO 8601: a year, or a month. */
  readonly date: string;
}

/** Months from one tick to the next, the finest first. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];

/** Firsts of months or years that part a stretch of time, at most `most`. */
export function timeTicks(start: number, end: number, most: number): readonly TimeTick[] {
  const months = steps.find((step) => countOf(start, end, step) <= most) ?? steps.at(-1)!;
  const first = Math.ceil(monthOf(start - 1) / months) * months;
  const ticks = Array.from({ length: countOf(start, end, months) + 2 }, (_, index) =>
    tickAt(first + index * months, months % 12 === 0),
  );
  return ticks.filter(({ at }) => at >= start && at <= end);
}

function countOf(start: number, end: number, months: number): number {
  return Math.floor((monthOf(end) - monthOf(start)) / months);
}

function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function tickAt(month: number, wholeYears: boolean): TimeTick {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  const at = Date.UTC(Number(year), month % 12, 1);
  const date = wholeYears ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
  return { at, date };
}
