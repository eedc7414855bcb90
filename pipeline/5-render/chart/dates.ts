const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** An ISO date in a few letters of the language: `2025-10` → “Oct 2025”. Other words as they are. */
export function shortDate(text: string, lang: string): string {
  const match = iso.exec(text.trim());
  if (match === null || match[2] === undefined) return text.trim();
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}
