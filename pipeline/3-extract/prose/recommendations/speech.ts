import { clauseStart } from '../clauses.ts';
import type { CueTag, Lexicon } from '../lexicon.ts';
import type { PhraseMatch } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import { ungoverned } from './actors.ts';
import { namesSelf, type Voice } from './voice.ts';

export type Speech = 'own' | 'indirect' | 'direct';

const OPENING = /^[“„«"‚]$/;
const CLOSING = /^[”“»"]$/;
const TAIL = 14;

/**
 * Whose words the token at `at` is: the text's own, somebody's in indirect speech ("the member
 * argued that …"), or somebody's between quotation marks. `quoted`: the block had an open
 * quotation before this sentence.
 */
export function speechAt(
  tokens: readonly Token[],
  at: number,
  matches: readonly PhraseMatch<CueTag>[],
  lexicon: Lexicon,
  voice: Voice,
  quoted: boolean,
): Speech {
  const opened = quoteAround(tokens, at, quoted);
  if (opened !== null && isWhole(tokens, opened)) return 'direct';
  const reported = matches.some(
    ({ tag, from, to }) =>
      (tag.category === 'report' &&
        !isCovered(from, to, matches) &&
        (to <= at || from > at + 2) &&
        (to <= at
          ? leads(tokens, from, to, at, lexicon, voice)
          : trails(tokens, from, at, lexicon, voice))) ||
      (tag.category === 'source' && !namesSelf(tokens.slice(to, to + 4), lexicon, voice, false)),
  );
  return reported ? 'indirect' : 'own';
}

/** "is asked to" asks, and does not tell that somebody asked. */
function isCovered(from: number, to: number, matches: readonly PhraseMatch<CueTag>[]): boolean {
  return matches.some(
    ({ tag, ...other }) => tag.category === 'obligation' && other.from <= from && to <= other.to,
  );
}

/** Index of the mark that opened the quotation around `at` (-1: before the sentence), or null. */
export function quoteAround(tokens: readonly Token[], at: number, quoted: boolean): number | null {
  let open: number | null = quoted ? -1 : null;
  for (let index = 0; index < at; index++) {
    const { text, type } = tokens[index]!;
    if (type !== 'mark') continue;
    if (open === null && OPENING.test(text)) open = index;
    else if (open !== null && CLOSING.test(text)) open = null;
  }
  return open;
}

/** A quotation of whole sentences, not of a few words woven into ours. */
function isWhole(tokens: readonly Token[], open: number): boolean {
  if (open <= 0) return true;
  const before = tokens[open - 1]!.text;
  const after = tokens[open + 1]?.text[0] ?? '';
  return before === ':' || (before === ',' && after !== after.toLowerCase());
}

/** "The member argued that …": a frame before, whose subject is somebody else. */
function leads(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  lexicon: Lexicon,
  voice: Voice,
): boolean {
  if (tokens.slice(to, at).some(({ text }) => text === ';')) return false;
  const start = clauseStart(tokens, from);
  return (
    !namesSelf(tokens.slice(Math.max(start - 8, 0), from), lexicon, voice, false) &&
    !namesSelf(ungoverned(tokens.slice(Math.max(start - 8, 0), from), lexicon), lexicon, voice) &&
    !namesSelf(withoutObjects(tokens.slice(from, Math.min(to + 2, at)), lexicon), lexicon, voice)
  );
}

/** "told us that …" is told by somebody else. */
const withoutObjects = (tokens: readonly Token[], { selfObjects }: Lexicon) =>
  tokens.filter(({ lower }) => !selfObjects.has(lower));

/** "…, the member argued": a frame after, near the end of the sentence. */
function trails(
  tokens: readonly Token[],
  from: number,
  at: number,
  lexicon: Lexicon,
  voice: Voice,
): boolean {
  if (tokens.length - from > TAIL) return false;
  const start = clauseStart(tokens, from);
  return (
    start > at && from - start <= 5 && !namesSelf(tokens.slice(start, from + 3), lexicon, voice)
  );
}
