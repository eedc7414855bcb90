import { type Kept as KeptByRead, createKept as keptByRead } from './1-read/index.ts';
import { type Kept as KeptByParse, createKept as keptByParse } from './2-parse/index.ts';
import { type Kept as KeptByRender, createKept as keptByRender } from './5-render/index.ts';
import {
  createShared,
  type Kept as KeptByTypeset,
  createKept as keptByTypeset,
} from './6-typeset/index.ts';
import { type Kept as KeptByPaint, createKept as keptByPaint } from './7-paint/index.ts';

/**
 * What a process keeps from one build to the next, so that it makes again only what has changed.
 * It never changes what a build gives: an empty one gives the same bytes. For one build at a time.
 */
export interface Kept {
  /** Files, whatever the pack. */
  readonly read: KeptByRead;
  /** What is kept of a pack, by the target that was named. */
  of(target: string): KeptOfPack;
}

export interface KeptOfPack {
  readonly parse: KeptByParse;
  /** What is kept of what a pack is for one audience; null: for all. */
  of(audience: string | null): KeptOfVariant;
}

export interface KeptOfVariant {
  readonly render: KeptByRender;
  readonly typeset: KeptByTypeset;
  readonly paint: KeptByPaint;
}

/** `packs`: of how many packs what was made is kept; of others only what all packs share. */
export function createKept(packs = 0): Kept {
  const shared: Shared = { kits: keptByRender().kits, typeset: createShared() };
  return { read: keptByRead(), of: latest(packs, () => createKeptOfPack(shared)) };
}

/** What all packs share that have the same theme. */
interface Shared {
  readonly kits: KeptByRender['kits'];
  readonly typeset: KeptByTypeset['shared'];
}

/** Most packs have fewer audiences. */
const audiences = 20;

function createKeptOfPack({ kits, typeset }: Shared): KeptOfPack {
  const createVariant = () => ({
    render: keptByRender(kits),
    typeset: keptByTypeset(typeset),
    paint: keptByPaint(),
  });
  return { parse: keptByParse(), of: latest(audiences, createVariant) };
}

/** Makes a value for each key, and keeps those `most` that were asked for last. */
function latest<K, V>(most: number, make: () => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make();
    known.delete(key);
    known.set(key, value);
    if (known.size > most) known.delete(known.keys().next().value!);
    return value;
  };
}
