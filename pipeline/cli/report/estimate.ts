/** Says how long the rest of many packs will take. */
export interface Estimate {
  /** One more is done. Milliseconds from any fixed moment. */
  done(now: number): void;
  /** Milliseconds for so many more; null as long as too few are done to tell. */
  left(packs: number): number | null;
}

/** So many packs say how fast the next ones will be: skipping thousands of them says nothing. */
const window = 40;
const fewest = 4;

export function createEstimate(): Estimate {
  const times: number[] = [];
  return {
    done(now) {
      times.push(now);
      if (times.length > window) times.shift();
    },
    left(packs) {
      if (times.length < fewest) return null;
      const each = (times.at(-1)! - times[0]!) / (times.length - 1);
      return each * packs;
    },
  };
}
