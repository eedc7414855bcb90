import type { Lexicon } from '../lexicon.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
import { isCapitalised, type Token, tokenize } from '../tokens.ts';
import type { ProseBlock } from '../types.ts';

/** Who speaks in a text: tells "the committee recommends" of its own report from a reported one. */
export interface Voice {
  /** Lower-case names by which the text calls its author. */
  readonly names: ReadonlySet<string>;
  readonly saysWe: boolean;
  /** The text itself demands again and again: who is quoted in it speaks for it. */
  readonly advocates: boolean;
  /** A letter: who is addressed as "you" is asked to act. */
  readonly writesTo: boolean;
}

/** A salutation stands below the sender, the date and the subject. */
const SALUTATION_WITHIN = 15;
const LONGEST_SALUTATION = 12;

const OFTEN = 3;
const AT_LEAST = 2;

export function voiceOf(
  blocks: readonly ProseBlock[],
  sentences: readonly (readonly Sentence[])[],
  authors: readonly string[],
  lexicon: Lexicon,
): Voice {
  const all = sentences.flat();
  const names = new Set(authors.map((author) => author.toLowerCase()));
  for (const { kind, text } of blocks) if (kind === 'heading') namesInTitle(text, lexicon, names);
  for (const { tokens } of all) apposition(tokens, lexicon, names);
  const saysWe =
    all.filter(({ tokens }) => tokens.some(({ lower }) => lexicon.we.has(lower))).length >= OFTEN;
  const voice = { names, saysWe, advocates: false, writesTo: isLetter(blocks, lexicon) };
  const demands = all.filter((sentence) => demandsItself(sentence, lexicon, voice)).length;
  const titles = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => tokenize(text))
    .filter((tokens) => findPhrases(lexicon.headings, tokens).length > 0);
  // "Our demands" says twice whose they are.
  const ours = titles.filter((tokens) => tokens.some(({ lower }) => lexicon.we.has(lower)));
  const signs = demands + titles.length + ours.length;
  return { ...voice, advocates: demands >= AT_LEAST || (demands > 0 && signs > AT_LEAST) };
}

function isLetter(blocks: readonly ProseBlock[], lexicon: Lexicon): boolean {
  return blocks.slice(0, SALUTATION_WITHIN).some(({ kind, text }) => {
    if (kind === 'heading' || text.split(/\s+/).length > LONGEST_SALUTATION) return false;
    return phraseAt(lexicon.salutations, tokenize(text), 0) !== null;
  });
}

function demandsItself({ tokens, cues }: Sentence, lexicon: Lexicon, voice: Voice): boolean {
  return cues.some(
    ({ tag, from }) =>
      tag.weight === 1 &&
      (tag.category === 'own' ||
        (tag.category === 'third' && namesSelf(tokens.slice(0, from), lexicon, voice))),
  );
}

/** "ACME's recommendations", "About ACME": ACME is the author. */
function namesInTitle(title: string, lexicon: Lexicon, names: Set<string>): void {
  const tokens = tokenize(title);
  const [first] = tokens;
  const owner = first === undefined ? null : /^(.{2,})'s$/.exec(first.lower)?.[1];
  if (owner && phraseAt(lexicon.headings, tokens, 1)) names.add(owner);
  const about = phraseAt(lexicon.aboutHeadings, tokens, 0);
  if (about !== null) addName(tokens, about.to, lexicon, names);
}

/** "the alliance Green Future": what follows a word for the author is its name. */
function apposition(tokens: readonly Token[], lexicon: Lexicon, names: Set<string>): void {
  for (const { from, to } of findPhrases(lexicon.self, tokens))
    if (to - from > 1 || tokens[to]?.lower === 'at')
      addName(tokens, tokens[to]?.lower === 'at' ? to + 1 : to, lexicon, names);
}

const LONGEST_NAME = 5;

function addName(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  names: Set<string>,
): void {
  let start = from;
  while (
    start < from + 2 &&
    (lexicon.functionWords.has(tokens[start]?.lower ?? '') ||
      lexicon.bodyNouns.has(tokens[start]?.lower ?? ''))
  )
    start++;
  let end = start;
  while (
    end < start + LONGEST_NAME &&
    tokens[end] !== undefined &&
    (isCapitalised(tokens[end]!) || tokens[end]!.text === '&')
  )
    end++;
  const name = tokens
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
  if (name.length > 2) names.add(name);
}

/** The tokens name the text's own voice: we, this report, the author's name. */
export function namesSelf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  voice: Voice,
  bodies = true,
): boolean {
  if (findPhrases(lexicon.self, tokens).length > 0) return true;
  if (bodies && !voice.saysWe && findPhrases(lexicon.bodies, tokens).length > 0) return true;
  if (voice.names.size === 0) return false;
  const text = ` ${tokens.map(({ lower }) => lower.replace(/'s?$/, '')).join(' ')} `;
  return [...voice.names].some((name) => text.includes(` ${name} `));
}
