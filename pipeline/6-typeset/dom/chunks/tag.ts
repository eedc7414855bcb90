/** A tag as it is written. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closes: boolean;
  /** `<br/>` */
  readonly selfClosing: boolean;
  /** After the `>`. */
  readonly end: number;
}

/** The tag that begins at `start`; null for what our own renderers would not write. */
export function readTag(text: string, start: number): Tag | null {
  const closes = text.charCodeAt(start + 1) === slash;
  const from = start + (closes ? 2 : 1);
  let at = from;
  while (isNamePart(text.charCodeAt(at))) at++;
  const nameEnd = at;
  for (let quoted = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) quoted ^= 1;
    else if (quoted === 0 && (code === apostrophe || code === less)) return null;
    else if (quoted === 0 && code === greater) {
      const name = text.slice(from, nameEnd).toLowerCase();
      return { name, closes, selfClosing: text.charCodeAt(at - 1) === slash, end: at + 1 };
    }
  }
  return null;
}

const [quote, apostrophe, slash, less, greater] = [34, 39, 47, 60, 62];

function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 45 ||
    code === 58
  );
}
