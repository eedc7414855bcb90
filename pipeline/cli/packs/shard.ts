import { UsageError } from '../usage.ts';

/** Part `index` (from 1) of `count`: what one machine of several builds. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export function parseShard(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new UsageError(`--shard takes a part of a number of parts like 2/5, not \`${text}\``);
  return { index, count };
}

/**
 * The packs of one part, in the order given. Each pack is in one part, whichever order they are
 * named in, and parts differ by no more than one pack.
 */
export function shardOf(packs: readonly string[], shard: Shard | null): readonly string[] {
  if (shard === null) return packs;
  const sorted = [...packs].sort();
  const mine = new Set(sorted.filter((_, at) => at % shard.count === shard.index - 1));
  return packs.filter((pack) => mine.has(pack));
}
