import type { PageFindings } from './types.ts';

type Which = 'first' | 'start' | 'last' | 'first-except';

/** The value of `string(name, which)` on a page: CSS GCPM 3, section 1.1.2. */
export function namedString(
  findings: readonly PageFindings[],
  page: number,
  name: string,
  which: Which,
): string {
  const found = assigned((index) => findings[index]?.strings ?? [], page, name, which);
  return found?.value ?? '';
}

/** The value of `element(name, which)` on a page: CSS GCPM 3, section 1.2.1. */
export function runningElement(
  findings: readonly PageFindings[],
  page: number,
  name: string,
  which: Which,
): PageFindings['running'][number] | null {
  return assigned((index) => findings[index]?.running ?? [], page, name, which);
}

interface Assignment {
  readonly name: string;
  readonly atTop: boolean;
}

function assigned<T extends Assignment>(
  on: (page: number) => readonly T[],
  page: number,
  name: string,
  which: Which,
): T | null {
  const here = on(page).filter((item) => item.name === name);
  const first = here[0];
  if (first === undefined) return entryValue(on, page, name);
  if (which === 'first-except') return null;
  if (which === 'last') return here.at(-1) ?? null;
  if (which === 'start' && !first.atTop) return entryValue(on, page, name);
  return first;
}

/** What was assigned last before the page. */
function entryValue<T extends Assignment>(
  on: (page: number) => readonly T[],
  page: number,
  name: string,
): T | null {
  for (let index = page - 1; index >= 0; index--) {
    const found = on(index).findLast((item) => item.name === name);
    if (found) return found;
  }
  return null;
}
