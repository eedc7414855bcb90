const deepest = 200;
const tag = /<(\/?)([a-z][a-z0-9-]*)/gi;

/** Elements that have no end tag, or need none. */
const flat = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** True where tags nest deeper than any page does: a tree of them would not fit the stack. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(tag)) {
    if (flat.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}

/** The text of such HTML, safe to print. */
export function withoutTags(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
