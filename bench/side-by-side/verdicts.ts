import type { Comparison } from './compare.ts';

/** What the specifications say of a difference that was looked at. */
interface Verdict {
  /** Names of files; `*` at the end stands for any rest. */
  readonly files: readonly string[];
  /** Left out: any engine. */
  readonly engine?: 'Chromium' | 'WeasyPrint';
  readonly says: string;
}

const noFootnotes =
  'ours: `float: footnote` (CSS GCPM 3 § 2) is not known there, the note is in the text';
const markers =
  'all: markers are drawn as shapes there, so that they are no text (CSS Lists 3 § 3)';
const defaults = 'all: its own defaults for lists are margins, to which ours are added';
const cutOff =
  'ours: there words leave the page and are lost. CSS 2.2 § 17.5.2.2 lets a table be wider than its containing block; we break the words and say `table-too-wide`';
const aligned = 'ours: `text-align: "."` (CSS Text 4 § 7.1) is not known there';

const verdicts: readonly Verdict[] = [
  { files: ['footnote*', 'not-laid-out'], engine: 'Chromium', says: noFootnotes },
  {
    files: ['footnote*'],
    engine: 'WeasyPrint',
    says: 'ours: a note stands on the page of its call where there is room (CSS GCPM 3 § 2.5); there it often goes to the next page, alone',
  },
  {
    files: ['lists', 'list-inside', 'rtl', 'table-list-in-cell'],
    engine: 'Chromium',
    says: markers,
  },
  {
    files: ['lists', 'list-inside', 'rtl', 'table-list-in-cell'],
    engine: 'WeasyPrint',
    says: defaults,
  },
  {
    files: ['break-right'],
    engine: 'Chromium',
    says: 'ours: `break-before: right` leaves a page blank (CSS Fragmentation 3 § 3.1); there it is a plain page break',
  },
  {
    files: ['taller-than-page'],
    engine: 'Chromium',
    says: 'all: empty room that a height asks for may be sliced over pages (CSS Fragmentation 3 § 4.4); ours ends it with the page, so that no page is blank',
  },
  {
    files: ['contents'],
    engine: 'Chromium',
    says: 'ours: `leader()` and `target-counter()` (CSS GCPM 3 § 5) are not known there',
  },
  {
    files: ['named-pages'],
    engine: 'WeasyPrint',
    says: 'ours: what follows a named page has another name and goes to a page of its own (CSS Paged Media 3 § 8.1)',
  },
  {
    files: ['page-counter-reset'],
    says: 'ours: an element may set the page counter (CSS Paged Media 3 § 7.1); both others only count',
  },
  {
    files: ['preformatted'],
    says: 'all: a tab is eight spaces wide, from the edge of the block (CSS Text 3 § 4.2); faces round it',
  },
  {
    files: ['superscript'],
    engine: 'WeasyPrint',
    says: "all: how far `sub` lowers is the engine's choice (CSS 2.2 § 10.8.1)",
  },
  {
    files: ['image-missing'],
    engine: 'Chromium',
    says: 'all: an image that is missing may have a sign before its text (HTML § 15.4.3)',
  },
  {
    files: ['hanging-number'],
    engine: 'Chromium',
    says: 'all: the number is there, drawn first, and read as part of another line',
  },
  {
    files: ['flex-*', 'table-in-flex'],
    engine: 'WeasyPrint',
    says: 'ours, as Chromium: items are as wide as CSS Flexbox 1 § 9.7 says',
  },
  { files: ['table-decimal*'], says: aligned },
  {
    files: [
      'table-fixed-wider-than-page',
      'table-set-wider-than-page',
      'table-image-cell',
      'table-many-columns',
      'table-nested-too-wide',
      'table-nowrap-too-wide',
      'table-set-smaller',
      'table-two-unbreakable',
      'table-unbreakable-neighbour',
      'table-unbreakable-too-wide',
    ],
    says: cutOff,
  },
  {
    files: ['table-hyphens'],
    says: "all: where a word may be hyphenated is the engine's choice (CSS Text 3 § 5.4); Chromium has no patterns here and lets words run into the next cell",
  },
  {
    files: ['table-baseline', 'table-baseline-heightens'],
    engine: 'Chromium',
    says: 'ours, as WeasyPrint: cells of a row share a baseline (CSS 2.2 § 17.5.4); Chromium gives that up on paper',
  },
  {
    files: [
      'table-rowspan-tall',
      'table-rowspan-long-text',
      'table-rowspan-chain',
      'table-rowspan-shares-height',
      'table-rowspan-border-spacing',
      'table-spans',
    ],
    says: 'all: how rows share the height of a cell that spans them is not specified (CSS 2.2 § 17.5.3), nor where such rows are parted; ours keeps rows as high as their own content on pages that break them',
  },
  {
    files: [
      'table-fixed-all-set',
      'table-full-width',
      'table-colspan-beyond',
      'table-caption-bottom',
      'table-caption-long-word',
      'table-caption-wide',
      'table-max-width',
      'table-rtl',
    ],
    engine: 'WeasyPrint',
    says: 'ours, as Chromium: CSS Tables 3 § 3.9.3 shares out what is left in proportion to the columns, and a table is as wide as the longest word of its caption (CSS 2.2 § 17.5.2.2)',
  },
  {
    files: ['table-nested-splits', 'table-footer', 'table-border-none-mixed'],
    says: 'all: borders of half a point are rounded to whole pixels there, which adds up',
  },
  {
    files: ['table-break-avoid-rows'],
    engine: 'WeasyPrint',
    says: 'ours, as Chromium: `break-before: avoid` counts between rows (CSS Fragmentation 3 § 3.1)',
  },
  {
    files: ['table-header-too-tall'],
    engine: 'WeasyPrint',
    says: 'all: a head may be repeated (CSS 2.2 § 17.2); ours and Chromium do not where it takes half of the page',
  },
  {
    files: ['float-lines-go-on', 'float-next-page*'],
    says: 'all: a float without lines where it could be cut may go to the next page whole, as ours, or be sliced, as Chromium does (CSS Fragmentation 3 § 4.1); WeasyPrint prints the text of one twice, which is wrong',
  },
  { files: ['float-in-list'], engine: 'Chromium', says: markers },
  {
    files: ['float-rtl'],
    says: 'ours and Chromium: a full stop ends its line at the left of a right-to-left paragraph (CSS Writing Modes 3 § 2.4); what differs to Chromium is the marker, a shape there',
  },
  {
    files: ['float-beside-table'],
    engine: 'WeasyPrint',
    says: 'ours, as Chromium: what is left is shared out in proportion to the columns (CSS Tables 3 § 3.9.3)',
  },
  {
    files: ['istanbul-process', 'protest-notes'],
    says: 'lines and pages break elsewhere (CSS Text 3 § 5.1, CSS Fragmentation 3 § 4.4), and numbers of pages in references differ with them; the same words on as many pages',
  },
];

const brokenElsewhere =
  'lines end after other words: CSS Text 3 § 5.1 leaves to the engine which of the allowed breaks it takes (ours: total fit)';

/** Null where nobody has looked yet. */
export function verdictOn(file: string, engine: string, found: Comparison | null): string | null {
  const verdict = verdicts.find(
    (one) =>
      (one.engine ?? engine) === engine &&
      one.files.some((name) =>
        name.endsWith('*') ? file.startsWith(name.slice(0, -1)) : name === file,
      ),
  );
  if (verdict) return verdict.says;
  if (found === null || found.onlyOurs.length + found.onlyTheirs.length > 0) return null;
  return found.otherLines && found.pages[0] === found.pages[1] ? brokenElsewhere : null;
}
