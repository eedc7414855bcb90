/** The text of a custom property; null for one that is not set or not valid. */
export type Lookup = (name: string) => string | null;

/** What a value may become at most, so that variables that double each other stay harmless. */
const maxLength = 10_000;

/**
 * Replaces every `var()`, CSS Variables 1, section 3; null where one is not set and has no
 * fallback. Spaces around what is put in keep `var(--a)px` from becoming one token.
 */
export function substitute(text: string, lookup: Lookup): string | null {
  let result = '';
  let rest = text;
  for (let found = start.exec(rest); found !== null; found = start.exec(rest)) {
    const open = found.index + found[0].length;
    const close = closingParenthesis(rest, open);
    const value = valueOfVar(rest.slice(open, close), lookup);
    if (value === null || result.length + value.length > maxLength) return null;
    result += `${rest.slice(0, found.index)} ${value} `;
    rest = rest.slice(close + 1);
  }
  return result === '' ? text : (result + rest).trim();
}

const start = /(?<![\w-])var\(/i;

export function hasVariable(text: string): boolean {
  return start.test(text);
}

/** `--name` or `--name, fallback` */
function valueOfVar(inner: string, lookup: Lookup): string | null {
  const comma = inner.indexOf(',');
  const name = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const value = lookup(name);
  if (value !== null || comma < 0) return value;
  return substitute(inner.slice(comma + 1).trim(), lookup);
}

/** From just after the opening one; strings and nested parentheses are passed over. */
function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\\') at++;
    else if (char === '"' || char === "'") at = closingQuote(text, at);
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return text.length;
}

function closingQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[from]) return at;
  }
  return text.length;
}
