import type { Inline } from '../../../2-parse/types.ts';
import type { Source } from '../../../source.ts';
import type { Run } from '../types.ts';

/** Plain text that grows run by run and remembers where each run came from. */
export interface PlainText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** What templates and broken marks leave in a text: shortcodes, stray emphasis, footnote marks. */
const LEFTOVERS =
  /\{\{.*?\}\}|\{%.*?%\}|\*{2,}|\[\^[^\]\s]{1,40}\]|!\[[^\]]*\]\([^)]*\)|(?<![\p{L}\p{N}_])_+(?=\S)|_+(?![\p{L}\p{N}_])/gu;

export function gather(): { add(text: string, source: Source): void; done(): PlainText } {
  let text = '';
  const runs: Run[] = [];
  return {
    add(value, source) {
      if (value === '') return;
      runs.push({ offset: text.length, source });
      text += value;
    },
    done: () => withoutLeftovers({ text, runs }),
  };
}

function withoutLeftovers(plain: PlainText): PlainText {
  const gaps = [...plain.text.matchAll(LEFTOVERS)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  if (gaps.length === 0) return plain;
  let text = '';
  const runs: Run[] = [];
  let from = 0;
  for (const { start, end } of [...gaps, { start: plain.text.length, end: plain.text.length }]) {
    keepRuns(plain, from, start, text.length, runs);
    text += plain.text.slice(from, start);
    from = end;
  }
  return { text, runs };
}

/** The runs of what lies between `from` and `to`, now `at`. */
function keepRuns(
  { text, runs }: PlainText,
  from: number,
  to: number,
  at: number,
  kept: Run[],
): void {
  if (from === to) return;
  const first = runs.findLast(({ offset }) => offset <= from);
  if (first)
    kept.push({
      offset: at,
      source: shifted(first.source, text.slice(first.offset, from), from - first.offset),
    });
  for (const { offset, source } of runs)
    if (offset > from && offset < to) kept.push({ offset: at + offset - from, source });
}

/** The place of what begins `by` characters into a value; exact where nothing in it was escaped. */
function shifted(source: Source, value: string, by: number): Source {
  if (by === 0) return source;
  const lines = value.slice(0, by).split('\n');
  const last = lines.at(-1)!.length;
  return {
    ...source,
    line: Math.min(source.line + lines.length - 1, source.endLine),
    column: lines.length > 1 ? last + 1 : source.column + last,
  };
}

/** The text of inline nodes: marks, footnote marks and images left out, breaks as line ends. */
export function inlineText(nodes: readonly Inline[]): PlainText {
  const gathered = gather();
  const read = (node: Inline): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath')
      gathered.add(node.value, node.source);
    else if (node.type === 'break') gathered.add('\n', node.source);
    else if (node.type === 'htmlInline')
      gathered.add(/^<br\b/i.test(node.value) ? '\n' : '', node.source);
    else if ('children' in node) node.children.forEach(read);
  };
  nodes.forEach(read);
  return gathered.done();
}

/** The bold words that a text begins with, without the colon; null without. */
export function leadOf(nodes: readonly Inline[]): string | null {
  const first = nodes.find((node) => !(node.type === 'text' && node.value.trim() === ''));
  if (first?.type !== 'strong') return null;
  const text = inlineText(first.children)
    .text.trim()
    .replace(/\s*[:.]$/, '');
  return text === '' ? null : text;
}
