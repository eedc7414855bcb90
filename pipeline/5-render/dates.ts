const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * An ISO 8601 date in words, as precise as it was given: `2025-10-19` → “19 October 2025”,
 * `2025-10` → “October 2025”. What is no such date comes back as it is.
 */
export function formatDate(text: string, lang: string): string {
  const match = iso.exec(text.trim());
  if (match === null) return text;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime()) || month === undefined) return text;
  return formatOf(dayFirst(lang), day !== undefined).format(date);
}

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${hasDay}`;
  const format = formats.get(key) ?? createFormat(lang, hasDay);
  formats.set(key, format);
  return format;
}

function createFormat(lang: string, hasDay: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    // Those of page and section numbers.
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(hasDay ? { day: 'numeric' } : {}),
  });
}

/** English that does not say whose is written with the day first, as among governments. */
function dayFirst(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
