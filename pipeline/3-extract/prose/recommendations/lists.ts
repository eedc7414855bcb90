import type { Cue, Lexicon } from '../lexicon.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
import { isCapitalised, type Token, tokenize } from '../tokens.ts';
import type { ProseBlock } from '../types.ts';
import { acts, chunks, chunkText } from './actors.ts';
import { judge, type Surroundings } from './judge.ts';
import { bodyStart } from './label.ts';
import type { Zone } from './zones.ts';

/**
 * What its list makes of an item: after a lead-in `strong` it recommends whatever its form, under a
 * heading `headed` unless it states something, `weak` only in the form of a command, `none` by its
 * own words alone.
 */
export type ListForce = 'strong' | 'headed' | 'weak' | 'none';

const SCORES = { command: 0.85, other: 0.6 };

export function leadInForce(
  block: ProseBlock,
  leadIn: readonly Sentence[],
  zone: Zone,
  bare: boolean,
  around: Surroundings,
): ListForce {
  const { item } = block;
  if (item === null || zone.kind === 'idle') return 'none';
  const last = leadIn.at(-1);
  const byZone = zoneForce(zone, item.depth, bare);
  if (last === undefined) return byZone;
  const announces = announcing(last);
  if (announces && resolves(last, around.lexicon)) return 'strong';
  const force = announces || zone.kind !== 'recommending' ? sentenceForce(last, around) : null;
  if (force !== null) return force;
  return announces
    ? idles(last, around.lexicon)
      ? 'none'
      : byZone === 'headed' && speaksOfAdvice(last, around.lexicon)
        ? 'strong'
        : byZone === 'headed'
          ? 'weak'
          : byZone
    : byZone;
}

/** Under "Conclusions and recommendations" only what has the form of a command is one. */
function zoneForce(zone: Zone, depth: number, bare: boolean): ListForce {
  if (zone.kind === 'recommending' && depth === 1) return zone.mixed ? 'weak' : 'headed';
  return bare ? 'weak' : 'none';
}

/** A colon announces a list; in German also the comma before infinitives. */
const announcing = ({ text }: Sentence): boolean => /[:,]$/.test(text);

/** "It was agreed that:", "The meeting resolved:" */
const resolves = ({ tokens }: Sentence, lexicon: Lexicon) =>
  findPhrases(lexicon.resolving, tokens).length > 0;

/** "We recommend that governments:" is strong, "Companies should publish the following types:" weak. */
function sentenceForce(sentence: Sentence, around: Surroundings): ListForce | null {
  const { lexicon } = around;
  if (!announcing(sentence) || idles(sentence, lexicon)) return null;
  const verdict = judge(sentence, around);
  if (verdict === null) return null;
  if (verdict.score < 0.5) return verdict.score < 0.3 ? 'none' : null;
  const { category } = verdict.cue.tag;
  if (category === 'own' || category === 'third') return 'strong';
  const rest = sentence.tokens.length - verdict.cue.to;
  return rest <= 2 || speaksOfAdvice(sentence, lexicon) ? 'strong' : 'weak';
}

const speaksOfAdvice = ({ tokens }: Sentence, lexicon: Lexicon) =>
  findPhrases(lexicon.leadIns, tokens).length > 0;

function idles({ tokens }: Sentence, lexicon: Lexicon): boolean {
  const last = tokens.findLast(({ type }) => type === 'word');
  return last !== undefined && lexicon.idleLeadIns.has(last.lower);
}

/** How surely the first sentence of an item, or a sentence of a recommending section, recommends. */
export function itemScore(sentence: Sentence, force: ListForce, lexicon: Lexicon): number {
  if (force === 'none' || sentence.tokens.length < 3) return 0;
  const body = sentence.tokens.slice(bodyStart(sentence.tokens));
  const form = formOf(sentence.tokens, lexicon);
  if (form === 'reader') return 0;
  if (form === 'command' || formOf(body, lexicon) === 'command') return SCORES.command;
  if (isAssigned(body, lexicon)) return SCORES.command;
  if (force === 'headed' && states(body, lexicon)) return 0;
  return (force === 'strong' || force === 'headed') &&
    sentence.tokens.filter(({ type }) => type === 'word').length >= 3
    ? SCORES.other
    : 0;
}

/** "Water is scarce": a verb of being or having in the main clause. */
function states(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const verb = tokens.findIndex(({ lower }) => lexicon.statements.has(lower));
  if (verb < 0) return false;
  return tokens
    .slice(1, verb)
    .every((_, at) => phraseAt(lexicon.relatives, tokens, at + 1) === null);
}

/** "Finance Director to bring a revised policy": somebody, and what they are to do. */
export function isAssigned(tokens: readonly Token[], lexicon: Lexicon, named = false): boolean {
  return assignees(tokens, lexicon, named).length > 0;
}

/** Who is to do it; several may be joined. `named`: after a label a capital makes a name. */
export function assignees(
  tokens: readonly Token[],
  lexicon: Lexicon,
  named = false,
): readonly string[] {
  // "Encourage companies to improve" tells somebody else to encourage them.
  if (!named && lexicon.imperatives.has(tokens[0]?.lower ?? '')) return [];
  const to = tokens.findIndex(({ lower }) => lexicon.assigned.has(lower));
  if (to < 1 || to > LONGEST_ASSIGNEE || tokens[to + 1]?.type !== 'word') return [];
  const all = chunks(tokens.slice(0, to), lexicon);
  const only = all.every(
    (chunk) =>
      !chunk.governed && ((named && chunk.tokens.every(isCapitalised)) || acts(chunk, lexicon)),
  );
  return all.length > 0 && all.at(-1)!.to === to && only ? all.map(chunkText) : [];
}

const LONGEST_ASSIGNEE = 10;

/** A command in the form that the language uses in lists: imperative, infinitive, gerund. */
export function formOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  inList = true,
): 'command' | 'reader' | 'other' {
  const first = tokens.find(({ type }) => type === 'word');
  if (first === undefined) return 'other';
  if (lexicon.readerVerbs.has(first.lower)) return 'reader';
  if (lexicon.imperatives.has(first.lower)) return 'command';
  if (hasEnding(first, lexicon.itemEndings, lexicon)) return 'command';
  const last = inList ? tokens.findLast(({ type }) => type === 'word') : undefined;
  return last !== undefined && last !== first && hasEnding(last, lexicon.itemFinalEndings, lexicon)
    ? 'command'
    : 'other';
}

function hasEnding({ lower }: Token, endings: readonly string[], lexicon: Lexicon): boolean {
  if (lexicon.itemExceptions.has(lower)) return false;
  return endings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
}

const BARE_LEAST = 3;
const BARE_SHARE = 0.75;
const OBLIGING = 0.8;
const OBLIGES: ReadonlySet<Cue> = new Set(['obligation', 'necessity', 'own']);

/** Lists whose items all command (French infinitives) or oblige somebody, by their number. */
export function bareLists(
  blocks: readonly ProseBlock[],
  sentences: readonly (readonly Sentence[])[],
  lexicon: Lexicon,
): ReadonlySet<number> {
  const bare = new Set<number>();
  if (!lexicon.bareLists) return bare;
  const counts = new Map<number, { items: number; commands: number }>();
  for (const [index, { item, text }] of blocks.entries()) {
    if (item === null || !item.first) continue;
    const count = counts.get(item.list) ?? { items: 0, commands: 0 };
    count.items++;
    const obliges = sentences[index]?.[0]?.cues.some(
      ({ tag }) => tag.weight >= OBLIGING && OBLIGES.has(tag.category),
    );
    if (obliges || formOf(tokenize(text.slice(0, 200)), lexicon) === 'command') count.commands++;
    counts.set(item.list, count);
  }
  for (const [list, { items, commands }] of counts)
    if (commands >= BARE_LEAST && commands >= items * BARE_SHARE) bare.add(list);
  return bare;
}
