/**
 * Markup beyond the limits is hidden from the parser: each of its characters is exchanged for a
 * Unicode noncharacter (U+FDD0…), which is a letter to Markdown, and put back into the tree. The
 * text keeps its length, so every place stays true.
 */
const hidden = ['>', '-', '*', '+', '.', ')', ':', '_', '~', '[', ']', '`', '='] as const;
const firstNoncharacter = 0xfdd0;

const toMask: ReadonlyMap<string, string> = new Map(
  hidden.map((sign, index) => [sign, String.fromCharCode(firstNoncharacter + index)]),
);
const fromMask: ReadonlyMap<string, string> = new Map(
  [...toMask].map(([sign, mask]) => [mask, sign]),
);

const masks = /[\ufdd0-\ufddc]/g;

export function mask(markup: string): string {
  return Array.from(markup, (sign) => toMask.get(sign) ?? sign).join('');
}

export function unmask(text: string): string {
  return text.replace(masks, (sign) => fromMask.get(sign)!);
}

/** A copy of a tree in which all masked markup is text again. */
export function unmaskTree<T>(value: T): T {
  if (typeof value === 'string') return unmask(value) as T;
  if (Array.isArray(value)) return value.map(unmaskTree) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, unmaskTree(item)]),
  ) as T;
}
