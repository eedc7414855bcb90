import type { Diagnostic } from '../../diagnostic.ts';
import type { BoxTree, LinesBox, PageLookup } from '../boxes/types.ts';
import type { Context } from '../layout/context.ts';
import { createContext } from '../layout/index.ts';
import type { StyledDocument } from '../style/types.ts';
import { report } from './codes.ts';
import { findOnPages } from './findings.ts';
import { leavingLines } from './leaving.ts';
import { layoutPages, pageLimit } from './page-loop.ts';
import type { LaidOutPage, PageFindings } from './types.ts';

/** Passes after which page numbers are printed as they are. */
const passLimit = 5;

export interface Settled {
  readonly pages: readonly LaidOutPage[];
  readonly findings: readonly PageFindings[];
  /** Of the last pass: lays out margin boxes. */
  readonly context: Context;
}

/**
 * Page numbers in the text change the text, and the text changes page numbers: lays out until
 * the numbers used are the numbers found. Diagnostics: `unsettled-page-numbers`, `too-many-pages`.
 */
export function settlePages(
  tree: BoxTree,
  styled: StyledDocument,
  { fonts, memo }: Pick<Context, 'fonts' | 'memo'>,
  diagnostics: Diagnostic[],
): Settled {
  // Passes share their results, so that each finding is made by the first that meets it.
  const found: Diagnostic[] = [];
  const document = { leaving: new Map<LinesBox, number>() };
  const attempt = (lookup: PageLookup) => {
    const context = createContext(fonts, lookup, memo, found, document);
    const set = () => layoutPages(tree, styled, context);
    const first = set();
    const pages = markLeaving(first, context) ? set() : first;
    return { pages, findings: findOnPages(pages), context };
  };
  let used: Numbers = { ids: new Map(), pages: 0 };
  let pass = attempt(lookupIn(used));
  let numbers = numbersOf(pass.findings);
  let passes = 1;
  while (tree.dynamic && !sameNumbers(used, numbers) && passes < passLimit) {
    used = numbers;
    pass = attempt(lookupIn(used));
    numbers = numbersOf(pass.findings);
    passes++;
  }
  diagnostics.push(...unique(found));
  if (tree.dynamic && !sameNumbers(used, numbers)) diagnostics.push(unsettled(used, numbers));
  if (pass.pages.length >= pageLimit) {
    diagnostics.push(
      report('too-many-pages', {
        message: `The pack has more than ${pageLimit} pages; the rest is not set`,
      }),
    );
  }
  return pass;
}

/** Lines that leave the page are broken once more; what then still does cannot be broken. */
function markLeaving(pages: readonly LaidOutPage[], { document: { leaving } }: Context): boolean {
  const found = [...leavingLines(pages)].filter(([box]) => !leaving.has(box));
  for (const [box, width] of found) leaving.set(box, width);
  return found.length > 0;
}

function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((item) => [`${item.code} ${item.message}`, item])).values()];
}

interface Numbers {
  readonly ids: ReadonlyMap<string, number>;
  readonly pages: number;
}

function numbersOf(findings: readonly PageFindings[]): Numbers {
  const ids = new Map<string, number>();
  for (const { destinations, number } of findings) {
    for (const { id } of destinations) if (!ids.has(id)) ids.set(id, number);
  }
  return { ids, pages: findings.length };
}

function lookupIn({ ids, pages }: Numbers): PageLookup {
  return { page: (id) => ids.get(id) ?? null, pages };
}

function sameNumbers(one: Numbers, other: Numbers): boolean {
  return one.pages === other.pages && differing(one, other).length === 0;
}

function differing(one: Numbers, other: Numbers): string[] {
  return [...other.ids.keys()].filter((id) => one.ids.get(id) !== other.ids.get(id));
}

function unsettled(used: Numbers, found: Numbers): Diagnostic {
  const examples = differing(used, found)
    .slice(0, 3)
    .map((id) => `#${id}: ${used.ids.get(id) ?? '?'} or ${found.ids.get(id)}`);
  return report('unsettled-page-numbers', {
    message: `Page numbers did not settle after ${passLimit} passes (${examples.join(', ')})`,
    hint: 'Give the text that holds the page number a fixed width or move it by a line',
  });
}
