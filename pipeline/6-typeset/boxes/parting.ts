import type { ComputedStyle } from '../style/types.ts';
import type { FlowItem } from './types.ts';

/**
 * Ends the inline content so far with a space that takes no room, for who copies the text: on the
 * page a new line, or a place of its own, parts what follows. Does nothing where nothing was said.
 */
export function addParting(items: FlowItem[], style: ComputedStyle, lang: string): void {
  const at = items.findLastIndex(({ type }) => type !== 'open' && type !== 'close');
  const last = items[at];
  if (last?.type !== 'text' && last?.type !== 'page-text') return;
  // A collapsible space before ours would be kept beside it.
  if (last.type === 'text') items[at] = { ...last, text: last.text.trimEnd() };
  // Preserved spaces hang at a line's end: CSS Text 3, section 4.1.2.
  const hanging: ComputedStyle = { ...style, whiteSpace: 'pre-wrap' };
  items.push({ type: 'text', text: ' ', style: hanging, lang, tag: last.tag });
}

/** The same at the ends of preserved lines; `before` is what the text continues. */
export function withPartedLines(
  text: string,
  { whiteSpace }: ComputedStyle,
  before: readonly FlowItem[],
): string {
  if (!whiteSpace.startsWith('pre')) return text;
  const parted = text.replace(/(?<=\S)(?=\n)/g, ' ');
  return parted.startsWith('\n') && endsInWord(before) ? ` ${parted}` : parted;
}

function endsInWord(items: readonly FlowItem[]): boolean {
  const last = items.findLast(({ type }) => type !== 'open' && type !== 'close');
  return last?.type === 'text' && /\S$/.test(last.text);
}
