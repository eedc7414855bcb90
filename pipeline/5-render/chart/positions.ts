import { textWidth } from './text.ts';

const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Where each category stands along x: at its date if all are dates, at its value if all are
 * numbers (years), else in the order given.
 */
export function positionsOf(categories: readonly string[]): Map<string, number> {
  if (categories.every((name) => iso.test(name))) {
    return new Map(categories.map((name) => [name, dateOf(name).getTime()]));
  }
  const numbers = categories.map(Number);
  if (categories.every((name, index) => name.trim() !== '' && Number.isFinite(numbers[index]))) {
    return new Map(categories.map((name, index) => [name, numbers[index]!]));
  }
  return new Map(categories.map((name, index) => [name, index]));
}

export interface Tick {
  readonly position: number;
  readonly label: string;
}

/** As many of the categories as have room for their names, evenly picked. */
export function ticksOf(
  categories: readonly string[],
  at: ReadonlyMap<string, number>,
  lang: string,
  room: { readonly fontSize: number; readonly width: number },
): Tick[] {
  const ticks = categories
    .map((name) => ({ position: at.get(name)!, label: labelOf(name, lang) }))
    .sort((a, b) => a.position - b.position);
  const widths = ticks.map(({ label }) => textWidth(label, room.fontSize) + 12);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const every = Math.max(1, Math.ceil(total / Math.max(1, room.width)));
  return ticks.filter((_, index) => index % every === 0);
}

/** How far the first and the last name stick out over the ends of the axis. */
export function edgesOf(
  categories: readonly string[],
  at: ReadonlyMap<string, number>,
  { fontSize, lang }: { readonly fontSize: number; readonly lang: string },
): [number, number] {
  const names = [...categories].sort((a, b) => at.get(a)! - at.get(b)!);
  const half = (name: string) => textWidth(labelOf(name, lang), fontSize) / 2 + 2;
  return [half(names[0] ?? ''), half(names.at(-1) ?? '')];
}

function labelOf(name: string, lang: string): string {
  if (!iso.test(name)) return name;
  const day = iso.exec(name)?.[3] === undefined ? {} : { day: 'numeric' as const };
  return new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...day,
  }).format(dateOf(name));
}

function dateOf(name: string): Date {
  const [, year, month, day] = iso.exec(name) ?? [];
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
