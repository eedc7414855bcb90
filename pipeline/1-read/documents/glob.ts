/** Whether an entry of `documents` is a pattern and not a name. */
export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

/**
 * A pattern as a regular expression for paths with `/`. `*` and `?` stay within a folder, `**`
 * crosses folders, `[0-9]` and `[!0-9]` are classes, `{a,b}` alternatives.
 */
export function globToRegExp(pattern: string): RegExp {
  const source = pattern.replace(/^\.\//, '').replace(token, (match: string) => translate(match));
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    // Brackets or braces that do not close: a pattern that matches its own letters.
    return new RegExp(`^${pattern.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&')}$`, 'u');
  }
}

const token = /\*\*\/|\*+|\?|\[[^\]/]+\]|[{},]|[\\^$.|+()\]/[]/g;

function translate(match: string): string {
  if (match === '**/') return '(?:[^/]+/)*';
  if (match === '**') return '.*';
  if (match.startsWith('*')) return '[^/]*';
  if (match === '?') return '[^/]';
  if (match.startsWith('[') && match.length > 1) return classOf(match);
  if (match in braces) return braces[match]!;
  return `\\${match}`;
}

const braces: Readonly<Record<string, string>> = { '{': '(?:', '}': ')', ',': '|' };

function classOf(match: string): string {
  const negated = /^\[[!^]/.test(match);
  const inner = match.slice(negated ? 2 : 1, -1).replace(/[\\[\]&~^]/g, '\\$&');
  return `[${negated ? '^' : ''}${inner}]`;
}

/** Numbers in names count as numbers: `2-b.md` comes before `10-a.md`. */
const byName = new Intl.Collator('en', { numeric: true });

export function compareNames(a: string, b: string): number {
  return byName.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
