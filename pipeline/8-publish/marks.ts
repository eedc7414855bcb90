import type { Manifest } from '../1-read/types.ts';
import type { DisplayItem, Page, Typeset } from '../6-typeset/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { report } from './codes.ts';

type Marked = Pick<Manifest, 'handling' | 'source'>;

/** Below this size, pt, a mark is hidden and not shown. */
const smallest = 6;

/**
 * Holds the finished pages against the pack's handling mark: it must stand in the upper and in the
 * lower quarter of every page, large enough to be read, whatever the theme did.
 */
export function checkPageMarks({ handling, source }: Marked, typeset: Typeset): Diagnostic[] {
  if (handling === null) return [];
  const bare = typeset.pages.filter((page) => !isMarked(page, handling));
  if (bare.length === 0) return [];
  const labels = bare.slice(0, 5).map(({ label }) => label);
  const more = bare.length > labels.length ? ` and ${bare.length - labels.length} more` : '';
  const message = `The mark “${handling}” is not at the top and at the bottom of page ${labels.join(', ')}${more}`;
  const hint =
    'print.css of the theme prints it: `content: var(--handling)` in a margin box at the top and one at the bottom of every @page';
  return [report('page-without-mark', { message, hint, source })];
}

function isMarked({ items, height }: Page, mark: string): boolean {
  const shown = rowsOf(items).filter((row) => says(row.texts, mark));
  return shown.some(({ y }) => y < height / 4) && shown.some(({ y }) => y > (height * 3) / 4);
}

interface Row {
  readonly y: number;
  /** In painting order. */
  readonly texts: string[];
}

/** What can be read on a page, by baseline. */
function rowsOf(items: readonly DisplayItem[]): Row[] {
  const rows = new Map<number, Row>();
  for (const item of readable(items)) {
    const key = Math.round(item.y);
    const row = rows.get(key) ?? { y: item.y, texts: [] };
    row.texts.push(item.run.text);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function readable(items: readonly DisplayItem[]): Extract<DisplayItem, { type: 'glyphs' }>[] {
  return items.flatMap((item) => {
    if (item.type === 'group') return item.opacity < 0.3 ? [] : readable(item.items);
    const shown = item.type === 'glyphs' && item.run.size >= smallest && item.color.alpha > 0.3;
    return shown ? [item] : [];
  });
}

function says(texts: readonly string[], mark: string): boolean {
  const wanted = plain(mark);
  return (
    plain(texts.join('')).includes(wanted) || plain(texts.toReversed().join('')).includes(wanted)
  );
}

/** A mark may be broken between runs, letterspaced, or set in capitals. */
function plain(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f]/g, '').toUpperCase();
}

/** Where an HTML is so short that its ends are one text, each end has a mark of its own. */
function marksIn(start: string, end: string, mark: string, room: number) {
  const top = start.slice(0, room).includes(mark);
  const bottom = end.slice(-room).includes(mark);
  const one = start === end && start.indexOf(mark) === start.lastIndexOf(mark);
  if (!one || !top) return { top, bottom };
  const early = start.indexOf(mark) < start.length / 2;
  return { top: early, bottom: !early };
}

/** What an HTML shows first and last on each kind of screen. */
type Edges = (html: string, length: number) => readonly { start: string; end: string }[];

/**
 * On every kind of screen the text that an HTML shows must begin and end with the mark, whatever
 * its markup and stylesheets are. Titles and skip links may come before it.
 */
export function checkHtmlMarks(
  { handling, source }: Marked,
  html: string,
  edgesOf: Edges,
): Diagnostic[] {
  if (handling === null) return [];
  const wanted = plain(handling);
  const room = wanted.length + 120;
  const edges = edgesOf(html, 4 * room);
  const shown = edges.map(({ start, end }) => marksIn(plain(start), plain(end), wanted, room));
  const missing = (['top', 'bottom'] as const).filter((edge) => shown.some((one) => !one[edge]));
  if (missing.length === 0) return [];
  const message = `The mark “${handling}” is not shown at the ${missing.join(' and at the ')} of the HTML`;
  const hint =
    'pack.hbs of the theme prints it, `{{handling.text}}` first and last in the body, and screen.css must not hide it there';
  return [report('html-without-mark', { message, hint, source })];
}
