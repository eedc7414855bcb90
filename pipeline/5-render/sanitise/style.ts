/** The properties that a `style` attribute may set: how a thing looks, never where it lies. */
const allowed =
  /^(?:color|background-color|text-(?:align|decoration|transform|indent)|font-(?:weight|style|size|variant)|vertical-align|white-space|line-height|letter-spacing|list-style-type|(?:min-|max-)?(?:width|height)|(?:margin|padding)(?:-(?:top|right|bottom|left))?|border(?:-(?:top|right|bottom|left|color|style|width|collapse|spacing))*|(?:page-)?break-(?:before|after|inside))$/;

/** Anything that could fetch or run. Escapes could hide it. */
const unsafe = /[\\<]|\b(?:url|src|image|image-set|expression|element)\s*\(|:\s*\/\/|javascript:/i;

/** The declarations of a style attribute that are safe; null where none is. */
export function safeStyle(style: string): string | null {
  const kept = style
    .replace(/\/\*.*?\*\//gs, '')
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => isSafe(declaration));
  return kept.length === 0 ? null : kept.join('; ');
}

function isSafe(declaration: string): boolean {
  const colon = declaration.indexOf(':');
  const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
  return allowed.test(property) && !unsafe.test(declaration.slice(colon + 1));
}
