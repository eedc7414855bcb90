import type { CueTag, Lexicon } from '../lexicon.ts';
import type { PhraseMatch } from '../phrases.ts';
import type { Reading, Sentence } from '../reading.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import { nounBefore } from './noun-before.ts';
import { type NounPhrase, phraseText } from './nouns.ts';

/** Who says what a sentence says: by its own words, else by the report that it continues. */
export function attributionOf(sentence: Sentence, reading: Reading): string | null {
  return ownAttribution(sentence, reading.lexicon) ?? continued(sentence, reading);
}

function ownAttribution({ tokens, cues: matches }: Sentence, lexicon: Lexicon): string | null {
  const source = matches.find(({ tag }) => tag.category === 'source');
  if (source) return named(tokens, source.to, lexicon);
  const report = matches.find(({ tag, from }) => tag.category === 'report' && from > 0);
  return report ? subject(tokens, report, lexicon) : null;
}

const REACH = 8;

/** "according to the ministry": from there to the next mark or verb. */
function named(tokens: readonly Token[], at: number, lexicon: Lexicon): string | null {
  const from = lexicon.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  let to = from;
  while (to < tokens.length && to < from + REACH && belongs(tokens[to]!, lexicon)) to++;
  return to > from ? phraseText(tokens, { from, to }) : null;
}

function belongs(token: Token, { functionWords, linkers }: Lexicon): boolean {
  return (
    token.type === 'word' &&
    (!functionWords.has(token.lower) || linkers.has(token.lower) || isCapitalised(token))
  );
}

function subject(
  tokens: readonly Token[],
  report: PhraseMatch<CueTag>,
  lexicon: Lexicon,
): string | null {
  const noun: NounPhrase | null = nounBefore(
    tokens,
    report.from,
    Math.max(0, report.from - REACH),
    lexicon,
  );
  if (noun === null) return null;
  return tokens.slice(noun.from, noun.to).some(isCapitalised) ? phraseText(tokens, noun) : null;
}

/** Sentences that go on with "moreover", "these efforts" still say what was reported before them. */
function continued({ block, index, tokens }: Sentence, reading: Reading): string | null {
  const before = [
    ...(reading.sentences[block - 1]?.slice(-1) ?? []),
    ...reading.sentences[block]!.slice(0, index),
  ];
  let goesOn = continues(tokens, reading.lexicon);
  for (const earlier of before.reverse()) {
    if (!goesOn) return null;
    const found = ownAttribution(earlier, reading.lexicon);
    if (found !== null) return found;
    goesOn = continues(earlier.tokens, reading.lexicon);
  }
  return null;
}

/** Not "The UNHCR report …": a name right after the article is somebody new. */
function continues(
  [first, second]: readonly Token[],
  { continuers, capitalNouns }: Lexicon,
): boolean {
  if (first === undefined || !continuers.has(first.lower)) return false;
  return capitalNouns || second === undefined || !isCapitalised(second);
}
