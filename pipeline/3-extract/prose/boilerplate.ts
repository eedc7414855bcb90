import type { Lexicon } from './lexicon.ts';
import { findPhrases, phraseAt } from './phrases.ts';
import { placeIn, type Sentence } from './reading.ts';
import type { FoundBoilerplate, ProseBlock } from './types.ts';

type Kind = FoundBoilerplate['kind'];

const LONGEST_NOTICE = 60;
const LONGEST_ADDRESS = 25;
const LONGEST_REPEATED = 20;

export interface Boilerplate {
  readonly found: readonly FoundBoilerplate[];
  /** The sentences without it, by block. */
  readonly rest: readonly (readonly Sentence[])[];
}

/** Lines of a web page or a PDF that are no part of its text: addresses, notices, page footers. */
export function setApart(
  blocks: readonly ProseBlock[],
  sentences: readonly (readonly Sentence[])[],
  lexicon: Lexicon,
): Boilerplate {
  const repeated = repeatedLines(sentences.flat(), blocks);
  const found: FoundBoilerplate[] = [];
  const rest = sentences.map((list, index) =>
    list.filter((sentence) => {
      const block = blocks[index]!;
      const kind = kindOf(sentence, block, repeated, lexicon);
      if (kind !== null)
        found.push({
          text: sentence.text,
          kind,
          place: placeIn(block, index, sentence.start, sentence.end),
        });
      return kind === null;
    }),
  );
  return { found, rest };
}

function repeatedLines(
  lines: readonly Sentence[],
  blocks: readonly ProseBlock[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text, tokens, block } of lines)
    if (
      tokens.length > 1 &&
      tokens.length <= LONGEST_REPEATED &&
      text.length > 12 &&
      blocks[block]!.item === null
    ) {
      const key = withoutPage(text);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** A running header differs from page to page in its number alone. */
const withoutPage = (text: string) => text.replace(/^\d{1,4}\s+|\s+\d{1,4}$/g, '');

function kindOf(
  line: Sentence,
  block: ProseBlock,
  repeated: ReadonlySet<string>,
  lexicon: Lexicon,
): Kind | null {
  if (block.kind === 'heading' || block.kind === 'cell') return null;
  if (isAddress(line, lexicon)) return 'address';
  if (isNotice(line, lexicon)) return 'notice';
  if (block.item === null && repeated.has(withoutPage(line.text)) && !endsSentence(line.text))
    return 'repeated';
  return isPageNumber(line, lexicon) ? 'page' : null;
}

const endsSentence = (text: string) => /[.!?:;]["”’)]*$/.test(text);

function isNotice({ tokens, text }: Sentence, { notices }: Lexicon): boolean {
  if (tokens.length > LONGEST_NOTICE) return false;
  const matches = findPhrases(notices, tokens);
  const first = matches[0];
  return first !== undefined && (first.from < 3 || tokens.length <= 30 || /^©|^\(c\)/i.test(text));
}

/** A label or a street with a house number, and a post code or place: three signs of an address. */
function isAddress({ tokens, text }: Sentence, lexicon: Lexicon): boolean {
  if (tokens.length < 2 || tokens.length > LONGEST_ADDRESS) return false;
  const label = phraseAt(lexicon.addressLabels, tokens, 0);
  const labelled =
    label !== null &&
    (tokens[label.to]?.text === ':' ||
      tokens[label.to - 1]?.text === ':' ||
      label.to === tokens.length);
  const street = tokens.some(({ lower }) => lexicon.streets.has(lower));
  const digits = tokens.filter(({ type }) => type === 'number').length;
  const code = tokens.some(({ type, lower }) => type === 'number' && /^\d{4,6}$/.test(lower));
  const commas = tokens.filter(({ text: mark }) => mark === ',').length;
  if (commas > 2 && code && digits > 1 && !endsSentence(text)) return true;
  if (labelled)
    return (
      label!.to === tokens.length || digits > 0 || street || commas > 1 || /@|www|http/.test(text)
    );
  return street && digits > 0 && (code || digits > 1) && commas > 0 && !endsSentence(text);
}

/** "Page 3 of 12", "- 4 -": a number with nothing but a page's words. */
function isPageNumber({ tokens }: Sentence, { pages }: Lexicon): boolean {
  const numbers = tokens.filter(({ type }) => type === 'number');
  if (tokens.length > 6 || numbers.length === 0 || numbers.length > 2) return false;
  if (numbers.some(({ lower }) => !/^\d{1,4}$/.test(lower))) return false;
  return tokens.every(
    ({ type, lower, text }) => type === 'number' || pages.has(lower) || /^[-–—/.]$/.test(text),
  );
}
