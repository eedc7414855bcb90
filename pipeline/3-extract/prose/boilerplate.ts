import type { Lexicon } from './lexicon.ts';
import { findPhrases, phraseAt } from './phrases.ts';
import { placeIn } from './reading.ts';
import { type Token, tokenize } from './tokens.ts';
import type { FoundBoilerplate, ProseBlock } from './types.ts';

type Kind = FoundBoilerplate['kind'];

const LONGEST_NOTICE = 60;
const LONGEST_ADDRESS = 25;
const LONGEST_REPEATED = 20;

export interface Boilerplate {
  readonly found: readonly FoundBoilerplate[];
  /** Blocks that are nothing but boilerplate. */
  readonly blocks: ReadonlySet<number>;
  /** Spans of other blocks that are, by block. */
  readonly lines: ReadonlyMap<number, readonly { readonly start: number; readonly end: number }[]>;
}

interface Line {
  readonly block: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Lines of a web page or a PDF that are no part of its text: addresses, notices, page footers. */
export function findBoilerplate(blocks: readonly ProseBlock[], lexicon: Lexicon): Boilerplate {
  const lines = blocks.flatMap((block, index) => (block.kind === 'cell' ? [] : linesOf(block, index)));
  const repeated = repeatedLines(lines, blocks);
  const found: FoundBoilerplate[] = [];
  const spans = new Map<number, { start: number; end: number }[]>();
  for (const line of lines) {
    const kind = kindOf(line, blocks[line.block]!, repeated, lexicon);
    if (kind === null) continue;
    found.push({ text: line.text, kind, place: placeIn(blocks[line.block]!, line.block, line.start, line.end) });
    const known = spans.get(line.block);
    if (known) known.push(line);
    else spans.set(line.block, [line]);
  }
  return { found, ...split(blocks, spans) };
}

function linesOf({ text }: ProseBlock, block: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const from = start + raw.indexOf(trimmed);
    if (trimmed) lines.push({ block, text: trimmed, start: from, end: from + trimmed.length, tokens: tokenize(text, from, from + Math.min(trimmed.length, 600)) });
    start += raw.length + 1;
  }
  return lines;
}

function repeatedLines(lines: readonly Line[], blocks: readonly ProseBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text, tokens, block } of lines)
    if (tokens.length > 1 && tokens.length <= LONGEST_REPEATED && text.length > 12 && blocks[block]!.item === null) {
      const key = withoutPage(text);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** A running header differs from page to page in its number alone. */
const withoutPage = (text: string) => text.replace(/^\d{1,4}\s+|\s+\d{1,4}$/g, '');

function kindOf(line: Line, block: ProseBlock, repeated: ReadonlySet<string>, lexicon: Lexicon): Kind | null {
  if (block.kind === 'heading') return null;
  if (isNotice(line, lexicon)) return 'notice';
  if (isAddress(line, lexicon)) return 'address';
  if (block.item === null && repeated.has(withoutPage(line.text)) && !endsSentence(line.text)) return 'repeated';
  return isPageNumber(line) ? 'page' : null;
}

const endsSentence = (text: string) => /[.!?:;]["”’)]*$/.test(text);

function isNotice({ tokens, text }: Line, { notices }: Lexicon): boolean {
  if (tokens.length > LONGEST_NOTICE) return false;
  const matches = findPhrases(notices, tokens);
  const first = matches[0];
  return first !== undefined && (first.from < 3 || tokens.length <= 30 || /^©|^\(c\)/i.test(text));
}

/** A label or a street with a house number, and a post code or place: three signs of an address. */
function isAddress({ tokens, text }: Line, lexicon: Lexicon): boolean {
  if (tokens.length < 2 || tokens.length > LONGEST_ADDRESS) return false;
  if (/\b(?:should|must)\b/.test(text)) return false;
  const label = phraseAt(lexicon.addressLabels, tokens, 0);
  const labelled = label !== null && (tokens[label.to]?.text === ':' || tokens[label.to - 1]?.text === ':' || label.to === tokens.length);
  const street = tokens.some(({ lower }) => lexicon.streets.has(lower));
  const digits = tokens.filter(({ type }) => type === 'number').length;
  const code = tokens.some(({ type, lower }) => type === 'number' && /^\d{4,6}$/.test(lower));
  const commas = tokens.filter(({ text: mark }) => mark === ',').length;
  if (labelled) return digits > 0 || street || commas > 1 || /@|www|http/.test(text);
  return street && digits > 0 && (code || digits > 1) && commas > 0 && !endsSentence(text);
}

/** "Page 3 of 12", "- 4 -". */
function isPageNumber({ text }: Line): boolean {
  return /^(?:[-–—]\s*)?(?:page|seite|página|sayfa|p\.)?\s*\d{1,4}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?(?:\s*[-–—])?$/i.test(text);
}

function split(blocks: readonly ProseBlock[], spans: ReadonlyMap<number, { start: number; end: number }[]>) {
  const whole = new Set<number>();
  for (const [block, list] of spans) {
    const covered = list.reduce((sum, { start, end }) => sum + end - start, 0);
    if (covered >= blocks[block]!.text.trim().length - list.length * 2) whole.add(block);
  }
  return { blocks: whole, lines: spans };
}
