import { Memo } from '../../memo.ts';
import { type KnownStyles, noStyles } from './compute/computer.ts';
import { viewportOf } from './compute/pages.ts';
import { type RankedRules, rankRules } from './compute/rule-index.ts';
import type { Log } from './log.ts';
import { keyOf, type ReadSheet, readSheets, type Sheets } from './sheets/read.ts';
import type { Rules } from './sheets/types.ts';
import type { PageSize } from './values/types.ts';

/** Stylesheets that were read before, and what was made of them: most packs have the same. */
export interface KnownSheets {
  readonly sheets: Memo<string, ReadSheet>;
  /** By all sheets of a document. */
  readonly sets: Memo<string, SheetSet>;
}

export function createKnownSheets(): KnownSheets {
  return { sheets: new Memo(), sets: new Memo() };
}

export function sweepSheets({ sheets, sets }: KnownSheets): void {
  sheets.sweep();
  sets.sweep();
}

/** All sheets of a document, in cascade order. */
export interface SheetSet {
  readonly rules: Rules;
  readonly ranked: RankedRules;
  readonly viewport: PageSize;
  /** Those computed for earlier documents. */
  readonly styles: { known: KnownStyles };
}

/** A pack has some hundreds; a day of editing could make any number. */
const mostStyles = 20_000;

/** Reads the sheets, as far as they are not known. */
export function sheetSet(
  sheets: Sheets,
  media: 'print',
  log: Log,
  { sheets: read, sets }: KnownSheets,
): SheetSet {
  const rules = readSheets(sheets, media, log, read);
  const set = sets.get(keyOf(sheets, media), () => ({
    rules,
    ranked: rankRules(rules),
    viewport: viewportOf(rules.pages),
    styles: { known: noStyles() },
  }));
  if (set.styles.known.count > mostStyles) set.styles.known = noStyles();
  return set;
}
