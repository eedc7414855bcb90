/** Reads a cell that is nothing but a number, as a language writes numbers; else null. */
export function cellReader(lang: string): (text: string) => number | null {
  const parts = numberFormat(lang).formatToParts(1234567.8);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const decimal = part('decimal');
  const group = /\s/.test(part('group')) ? '[\\u0020\\u00a0\\u202f]' : escaped(part('group'));
  const number = new RegExp(
    `^\\d{1,3}(?:${group}\\d{3})+(?:${escaped(decimal)}\\d+)?$|^\\d+(?:${escaped(decimal)}\\d+)?$`,
  );
  const groups = new RegExp(group, 'g');
  return (text) => {
    const plain = text.trim();
    return number.test(plain) ? Number(plain.replace(groups, '').replace(decimal, '.')) : null;
  };
}

function numberFormat(lang: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(lang);
  } catch {
    return new Intl.NumberFormat('en');
  }
}

function escaped(text: string): string {
  return text.replace(/[.'’]/g, '[$&]');
}
