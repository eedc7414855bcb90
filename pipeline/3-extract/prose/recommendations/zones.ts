import { isIdleTitle } from '../idle.ts';
import type { Lexicon } from '../lexicon.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import { isCapitalised, tokenize } from '../tokens.ts';
import type { ProseBlock, Title } from '../types.ts';

/** What the headings above a block make of it. */
export interface Zone {
  readonly kind: 'recommending' | 'idle' | 'plain';
  /** The addressee that a heading names ("For governments"). */
  readonly addressee: string | null;
  /** The heading also announces something else: conclusions and recommendations. */
  readonly mixed: boolean;
}

const PLAIN: Zone = { kind: 'plain', addressee: null, mixed: false };

/** The innermost heading that says something decides; a document's own title says nothing. */
export function zoneOf(block: ProseBlock, titles: Titles, lexicon: Lexicon): Zone {
  let addressee: string | null = null;
  for (const title of [...block.headings].reverse()) {
    if (titles.isDocumentTitle(title)) continue;
    const tokens = tokenize(title.text);
    addressee ??= headingAddressee(title.text, lexicon);
    if (isIdleTitle(title.text, lexicon) || phraseAt(lexicon.othersHeadings, tokens, 0) !== null)
      return { kind: 'idle', addressee: null, mixed: false };
    if (addressee !== null || findPhrases(lexicon.headings, tokens).length > 0)
      return {
        kind: 'recommending',
        addressee: addressee ?? outerAddressee(block, title, lexicon),
        mixed: isMixed(block, lexicon),
      };
  }
  return PLAIN;
}

const isMixed = ({ headings }: ProseBlock, lexicon: Lexicon): boolean =>
  headings.some(({ text }) => findPhrases(lexicon.mixedHeadings, tokenize(text)).length > 0);

function outerAddressee({ headings }: ProseBlock, inner: Title, lexicon: Lexicon): string | null {
  const above = headings.slice(0, headings.indexOf(inner)).reverse();
  for (const { text } of above) {
    const found = headingAddressee(text, lexicon);
    if (found !== null) return found;
  }
  return null;
}

const MOST_WORDS = 12;

/** "For governments", "Recommendations to the Commission", "Aux États membres". */
export function headingAddressee(title: string, lexicon: Lexicon): string | null {
  const tokens = tokenize(title).filter(({ type }) => type !== 'number');
  if (tokens.filter(({ type }) => type === 'word').length > MOST_WORDS) return null;
  const start = tokens.findIndex(({ type }) => type === 'word');
  const to = start < 0 ? null : phraseAt(lexicon.toHeading, tokens, start);
  const rest = to === null ? suffixed(tokens, lexicon) : tokens.slice(to.to);
  const first = rest[0];
  if (first === undefined) return null;
  const acts =
    findPhrases(lexicon.actors, rest).length > 0 ||
    rest.every((token) => isCapitalised(token) || lexicon.functionWords.has(token.lower));
  return acts ? title.slice(first.start).replace(/[\s:.]+$/, '') : null;
}

function suffixed(tokens: ReturnType<typeof tokenize>, { toSuffixes }: Lexicon) {
  const last = tokens.findLast(({ type }) => type === 'word')?.lower ?? '';
  return toSuffixes.some((suffix) => last.endsWith(suffix)) ? tokens : [];
}

export interface Titles {
  isDocumentTitle(title: Title): boolean;
}

/** A title above all other headings names the document, not a section. */
export function documentTitles(blocks: readonly ProseBlock[]): Titles {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const first = headings[0];
  const outer =
    headings.length > 1 &&
    headings.slice(1).every(({ headings: above }) => above[0]?.text === first?.text);
  return { isDocumentTitle: ({ text }) => outer && text === first?.text };
}
