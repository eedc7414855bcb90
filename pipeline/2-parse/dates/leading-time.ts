/** A time of day, or two, at the start of a text. */
export interface LeadingTime {
  /** As written. */
  readonly text: string;
  /** `09:30` */
  readonly start: string;
  readonly end: string | null;
  /** Of the time and what parts it from the words that follow. */
  readonly length: number;
}

const clock = String.raw`(\d{1,2})(?:[:.h](\d{2})|[ \u00a0]?h)?[ \u00a0]?([ap]\.?m\.?(?![a-z]))?`;
const range = new RegExp(
  String.raw`^(${clock}(?:[ \u00a0]?(?:[–—-]|to|bis|à)[ \u00a0]?${clock})?)(?=$|[\s:,;–—-])[ \u00a0\n]*(?:[:,;–—-][ \u00a0\n]+)?`,
  'i',
);

/** `09:30 Opening`, `9.30–10.15 am: Opening`, `14h30 – 15h Bilan`. A bare number is no time. */
export function leadingTime(text: string): LeadingTime | null {
  const match = range.exec(text);
  if (match === null) return null;
  const [whole, written, hour, minute, half, toHour, toMinute, toHalf] = match;
  if (!/[:.h]|[ap]\.?m/i.test(written!)) return null;
  const end = toHour === undefined ? null : timeOf(toHour, toMinute, toHalf);
  // “9–10 am” are both in the morning, “11 – 1 pm” are not.
  const inherited = half ?? (Number(hour) <= Number(toHour) ? toHalf : undefined);
  const start = timeOf(hour!, minute, inherited);
  if (start === null || (toHour !== undefined && end === null)) return null;
  return { text: written!.trimEnd(), start, end, length: whole.length };
}

/** Null where no clock shows it. */
function timeOf(hour: string, minute: string | undefined, half: string | undefined): string | null {
  const afternoon = half !== undefined && /^p/i.test(half);
  const clockHour = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
  if (clockHour > 24 || Number(minute ?? 0) > 59) return null;
  return `${String(clockHour).padStart(2, '0')}:${minute ?? '00'}`;
}
