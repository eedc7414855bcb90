import type { Diagnostic } from '../../diagnostic.ts';
import type { FlowItem, LinesBox } from '../boxes/types.ts';
import { wraps } from '../lines/white-space.ts';
import { report } from '../pages/codes.ts';
import { breakable, breakableStyle } from './breakable.ts';
import type { TextLine } from './broken-lines.ts';
import type { Context } from './context.ts';

/** Lines narrower than so many ems hold a number or an initial that is meant to stick out. */
const LEAST_EMS = 4;

/** Rounding, and a space that hangs, are no overflow; pt. */
const visible = 1;

interface SetLines {
  readonly lines: readonly TextLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sets a box in lines. What CSS lets stick out (`overflow-wrap: normal`), paper would print over
 * something else or lose: words that their line cannot hold are cut, as in tables. Text that must
 * not wrap is cut where it would leave the page.
 * Diagnostic: `line-too-long`, for each line that stuck out.
 */
export function withWordsCut<T extends SetLines>(
  box: LinesBox,
  width: number,
  set: (items: readonly FlowItem[], width: number) => T,
  { document, diagnostics }: Context,
): T {
  const asWritten = set(box.items, width);
  const out = asWritten.lines.filter(({ overflow }) => overflow > visible);
  const left = document.leaving.get(box);
  if (left !== undefined) {
    const cut = set(cutItems(box.items, true), left);
    // What is wider than its column was said before it was known that it leaves the page.
    if (out.length === 0) diagnostics.push(...cut.lines.slice(0, 1).map(leavesPage));
    return cut;
  }
  const isCut = out.length > 0 && width >= LEAST_EMS * box.style.fontSize;
  const result = isCut ? set(cutItems(box.items, false), width) : asWritten;
  const fits = isCut && !result.lines.some(({ overflow }) => overflow > visible);
  diagnostics.push(...result.diagnostics, ...out.map((line) => tooLong(line, fits)));
  return result;
}

function cutItems(items: readonly FlowItem[], all: boolean): FlowItem[] {
  return items.map((item) => {
    if (item.type === 'box')
      return item.box.type === 'replaced' ? item : { ...item, box: breakable(item.box) };
    if (item.type !== 'text' && item.type !== 'page-text') return item;
    return all || wraps(item.style) ? { ...item, style: breakableStyle(item.style) } : item;
  });
}

function tooLong(line: TextLine, isCut: boolean): Diagnostic {
  const wider = `"${shown(line)}" is ${Math.ceil(line.overflow)} pt wider than its column`;
  return report('line-too-long', {
    message: isCut ? `${wider}: it is broken to fit` : wider,
    hint: 'Shorten it, or set `overflow-wrap: anywhere`',
  });
}

function leavesPage(line: TextLine): Diagnostic {
  return report('line-too-long', {
    message: `The text of "${shown(line)}" is wider than the page: it is broken to fit`,
    hint: 'Make the element that it stands in narrower',
  });
}

function shown({ parts }: TextLine): string {
  const text = parts.map((part) => (part.type === 'glyphs' ? part.run.text : '')).join('');
  return (text.length > 40 ? `${text.slice(0, 40)}…` : text).trim();
}
