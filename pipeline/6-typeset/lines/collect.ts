import type { Fonts } from '../fonts/types.ts';
import { atomicFrame, boxFrame, type Frame, rootFrame, textFrame } from './frames.ts';
import type { Collected, Entry } from './model.ts';
import { transformText } from './transform.ts';
import type { InlineItem, ParagraphOptions } from './types.ts';
import { collapses, processWhiteSpace } from './white-space.ts';

/** U+FFFC holds the place of what is not text. */
const OBJECT = '\ufffc';
const SOFT_HYPHEN = '\u00ad';

/** An entry before its place is known: spaces may still be taken back. */
interface Draft<A, K> {
  readonly item: InlineItem<A, K>;
  readonly frame: Frame;
  text: string;
}

/** Flattens the items to one text with its entries; white space collapses across their borders. */
export function collect<A, K>(
  items: readonly InlineItem<A, K>[],
  options: ParagraphOptions,
  fonts: Fonts,
): Collected<A, K> {
  const root = rootFrame(options.style, fonts, options.lang);
  const writer = new Writer<A, K>();
  let frame = root;
  for (const item of items) {
    if (item.type === 'text') {
      writer.text(item, textFrame(frame, item.style, fonts, item.lang));
    } else if (item.type === 'open') {
      frame = boxFrame(frame, item.box, fonts, options.lang);
      writer.mark(item, frame);
    } else if (item.type === 'close') {
      writer.mark(item, frame);
      frame = frame.parent ?? root;
    } else if (item.type === 'break') writer.breakLine(frame, item);
    else if (item.type === 'atomic') writer.object(item, atomicFrame(frame, item));
    else if (item.type === 'leader')
      writer.object(item, textFrame(frame, item.style, fonts, item.lang));
    else writer.mark(item, frame);
  }
  return placed(writer.finished(), root);
}

/**
 * A collapsible space is written only when something follows it on its line. Until then the draft
 * that it came from is `owed`; a line start owes nothing and takes none.
 */
class Writer<A, K> {
  private readonly drafts: Draft<A, K>[] = [];
  private owed: Draft<A, K> | null = null;
  private lineStart = true;
  private last = '';

  text(item: Extract<InlineItem<A, K>, { type: 'text' }>, frame: Frame): void {
    const { whiteSpace, textTransform } = item.style;
    // Half a surrogate pair is no character, and no text of a PDF.
    for (const chunk of processWhiteSpace(item.text.toWellFormed(), whiteSpace)) {
      if (chunk === null) this.breakLine(frame, { type: 'break', style: item.style });
      else {
        const text = transformText(chunk, textTransform, item.lang, this.last);
        const draft = { item, frame, text: '' };
        this.drafts.push(draft);
        if (collapses(whiteSpace)) this.collapsible(draft, text);
        else if (text !== '') this.append(draft, text);
      }
    }
  }

  mark(item: InlineItem<A, K>, frame: Frame): void {
    this.drafts.push({ item, frame, text: '' });
  }

  object(item: InlineItem<A, K>, frame: Frame): void {
    const draft = { item, frame, text: '' };
    this.drafts.push(draft);
    this.append(draft, OBJECT);
  }

  breakLine(frame: Frame, item: InlineItem<A, K>): void {
    this.owed = null;
    this.drafts.push({ item, frame, text: '\n' });
    this.lineStart = true;
    this.last = '\n';
  }

  finished(): readonly Draft<A, K>[] {
    return this.drafts;
  }

  private collapsible(draft: Draft<A, K>, text: string): void {
    if (text.startsWith(' ') && !this.lineStart) this.owed ??= draft;
    const body = text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? -1 : undefined);
    if (body === '') return;
    this.append(draft, body);
    if (text.endsWith(' ')) this.owed = draft;
  }

  private append(draft: Draft<A, K>, text: string): void {
    if (this.owed) this.owed.text += ' ';
    this.owed = null;
    draft.text += text;
    this.lineStart = false;
    this.last = text.at(-1)!;
  }
}

function placed<A, K>(drafts: readonly Draft<A, K>[], root: Frame): Collected<A, K> {
  const entries: Entry<A, K>[] = [];
  const softHyphens = new Set<number>();
  const texts: string[] = [];
  let start = 0;
  for (const draft of drafts) {
    const text = withoutSoftHyphens(draft, start, softHyphens);
    const entry = entryOf(draft, start, start + text.length);
    if (entry) entries.push(entry);
    texts.push(text);
    start += text.length;
  }
  return { text: texts.join(''), entries, softHyphens, root };
}

function withoutSoftHyphens<A, K>(
  { item, text }: Draft<A, K>,
  start: number,
  softHyphens: Set<number>,
): string {
  if (item.type !== 'text' || !text.includes(SOFT_HYPHEN)) return text;
  const parts = text.split(SOFT_HYPHEN);
  let at = start;
  for (const part of parts.slice(0, -1)) {
    at += part.length;
    if (item.style.hyphens !== 'none') softHyphens.add(at);
  }
  return parts.join('');
}

function entryOf<A, K>(
  { item, frame }: Draft<A, K>,
  start: number,
  end: number,
): Entry<A, K> | null {
  switch (item.type) {
    case 'text': {
      const { style, lang, tag } = item;
      return start === end ? null : { type: 'text', start, end, style, lang, tag, frame };
    }
    case 'anchor':
      return { type: 'anchor', start, content: item.content, frame };
    case 'open':
    case 'close':
    case 'break':
      return { type: item.type, start, frame };
    case 'atomic':
      return { type: 'atomic', start, item, frame };
    case 'leader':
      return { type: 'leader', start, item, frame };
  }
}
