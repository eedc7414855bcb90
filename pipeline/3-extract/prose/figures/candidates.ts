import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../reading.ts';
import { parseDigits } from './numbers.ts';
import { qualifierAround } from './qualifiers.ts';
import { quantityAt } from './quantities.ts';
import { type Candidate, isIdentifier, isNoFigure } from './rejects.ts';

/** The numbers of a sentence that count something, in order. */
export function candidatesOf(
  { tokens, dates }: Sentence,
  lexicon: Lexicon,
  paragraphNumber: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let identifierEnd = -1;
  for (let at = 0; at < tokens.length; at++) {
    const quantity = tokens[at]!.type === 'mark' ? null : quantityAt(tokens, at, lexicon);
    if (quantity === null) continue;
    const around = qualifierAround(tokens, quantity, lexicon);
    const joined =
      identifierEnd >= 0 &&
      tokens
        .slice(identifierEnd, quantity.from)
        .every(
          ({ lower, text }) =>
            lexicon.conjunctions.has(lower) || /^(?:[,()\-–/]|\p{L}{1,4}\.?\p{Nd}+)$/u.test(text),
        );
    const candidate = {
      quantity,
      tokens,
      dates,
      lexicon,
      ...around,
      before: tokens[around.start - 1],
      afterIdentifier: joined,
      paragraphNumber,
    };
    if (isIdentifier(candidate)) identifierEnd = quantity.to;
    if (!isNoFigure(candidate)) found.push(withUnit(withScale(candidate), found.at(-1)));
    at = quantity.to - 1;
  }
  return found;
}

const CHANGE_REACH = 3;

/** "from 5.1 to 4.3 billion": the scale of the second end holds for the first. */
function withScale(candidate: Candidate): Candidate {
  const { quantity, tokens, start, lexicon } = candidate;
  if (
    quantity.scaled ||
    quantity.unit !== null ||
    !lexicon.changeFrom.has(tokens[start - 1]?.lower ?? '')
  )
    return candidate;
  const opener = lexicon.changeTo.size > 0 ? lexicon.changeTo : lexicon.rangeTo;
  if (!opener.has(tokens[quantity.to]?.lower ?? '')) return candidate;
  for (let at = quantity.to + 1; at < Math.min(tokens.length, quantity.to + CHANGE_REACH); at++) {
    const other = tokens[at]!.type === 'number' ? quantityAt(tokens, at, lexicon) : null;
    if (other === null || !other.scaled) continue;
    const factor = other.value / parseDigits(tokens[at]!.lower, lexicon.decimalMark);
    const value = Number((quantity.value * factor).toPrecision(12));
    return { ...candidate, quantity: { ...quantity, value, unit: other.unit, scaled: true } };
  }
  return candidate;
}

/** "Rs. 16 million and 7 million": the second sum is in the first one's currency. */
function withUnit(candidate: Candidate, previous: Candidate | undefined): Candidate {
  const { quantity, tokens, lexicon } = candidate;
  const unit = previous?.quantity.unit ?? null;
  if (unit === null || unit.length !== 3 || quantity.unit !== null || !quantity.scaled)
    return candidate;
  const between = tokens.slice(previous!.quantity.to, quantity.from);
  const joined =
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ lower, text }) => text === ',' || lexicon.conjunctions.has(lower));
  return joined ? { ...candidate, quantity: { ...quantity, unit } } : candidate;
}
