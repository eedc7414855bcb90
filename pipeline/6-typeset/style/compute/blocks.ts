import type { Declaration, Origin } from '../sheets/types.ts';

/** CSS Cascade 4, section 6.1: a later level wins. */
export const levels = {
  ua: 0,
  hint: 1,
  author: 2,
  inline: 3,
  authorImportant: 4,
  inlineImportant: 5,
  uaImportant: 6,
} as const;

/** Declarations of one rule, all important or none. */
export interface Block {
  readonly level: number;
  readonly declarations: readonly Declaration[];
}

/** The normal and the important half of a rule's declarations; a half without any is left out. */
export function blocksOf(
  declarations: readonly Declaration[],
  normal: number,
  important: number,
): readonly Block[] {
  return [
    { level: normal, declarations: declarations.filter((one) => !one.important) },
    { level: important, declarations: declarations.filter((one) => one.important) },
  ].filter((block) => block.declarations.length > 0);
}

export function blocksOfOrigin(
  declarations: readonly Declaration[],
  origin: Origin,
): readonly Block[] {
  return origin === 'ua'
    ? blocksOf(declarations, levels.ua, levels.uaImportant)
    : blocksOf(declarations, levels.author, levels.authorImportant);
}

/** Something that competes in the cascade: section 6.4. */
export interface Ranked {
  readonly block: Block;
  /** The place of its cascade layer; undefined: there are none. */
  readonly layer?: number;
  readonly specificity: number;
}

/** For a stable sort of what stands in source order. */
export function byPriority(a: Ranked, b: Ranked): number {
  return a.block.level - b.block.level || byLayer(a, b) || a.specificity - b.specificity;
}

/** What is important wins in an earlier layer: CSS Cascade 5, section 6.4.3. */
function byLayer(a: Ranked, b: Ranked): number {
  const order = (a.layer ?? 0) - (b.layer ?? 0);
  return a.block.level >= levels.authorImportant ? -order : order;
}

export function isUa({ level }: Block): boolean {
  return level === levels.ua || level === levels.uaImportant;
}
