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
  const rows = rowsOf(items);
  const isShown = (row: Row) => says(row.texts, mark);
  return (
    rows.some((row) => row.y < height / 4 && isShown(row)) &&
    rows.some((row) => row.y > (height * 3) / 4 && isShown(row))
  );
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

/** The text of the HTML must begin and end with the mark. Titles and skip links may come before. */
export function checkHtmlMarks({ handling, source }: Marked, html: string): Diagnostic[] {
  if (handling === null) return [];
  const text = plain(visibleText(html));
  const room = plain(handling).length + 120;
  const wanted = plain(handling);
  const missing = [
    ...(text.slice(0, room).includes(wanted) ? [] : ['top']),
    ...(text.slice(-room).includes(wanted) ? [] : ['bottom']),
  ];
  if (missing.length === 0) return [];
  const message = `The mark “${handling}” is not at the ${missing.join(' and at the ')} of the HTML`;
  const hint = 'pack.hbs of the theme prints it: `{{handling.text}}` first and last in the body';
  return [report('html-without-mark', { message, hint, source })];
}

/** Roughly what is read in a body: the document is our own, so tags are well-formed. */
function visibleText(html: string): string {
  return html
    .slice(Math.max(0, html.indexOf('<body')))
    .replace(/<(style|script|template|dialog|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*\shidden(?=[\s>=])[^>]*>[^<]*/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
