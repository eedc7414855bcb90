import type { PageFindings } from './types.ts';

type Which = 'first' | 'start' | 'last' | 'first-except';

/** The value of `string(name, which)` on a page: CSS GCPM 3, section 1.1.2. */
export function namedString(
  findings: readonly PageFindings[],
  page: number,
  name: string,
  which: Which,
): string {
  const here = findings[page]?.strings.filter((string) => string.name === name) ?? [];
  const first = here[0];
  if (first === undefined) return entryValue(findings, page, name);
  if (which === 'first-except') return '';
  if (which === 'last') return here.at(-1)?.value ?? '';
  if (which === 'start' && !first.atTop) return entryValue(findings, page, name);
  return first.value;
}

/** What was assigned last before the page. */
function entryValue(findings: readonly PageFindings[], page: number, name: string): string {
  for (let index = page - 1; index >= 0; index--) {
    const string = findings[index]?.strings.findLast((item) => item.name === name);
    if (string) return string.value;
  }
  return '';
}
