import type { Candidates } from './candidates.ts';

/**
 * Total-fit line breaking after Knuth and Plass, "Breaking Paragraphs into Lines" (1981): of all
 * ways to break a stretch of text, the one whose lines together are the least bad.
 */
export interface Fit {
  /** Candidates between which to break: `from` starts the first line, `to` ends the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the first line in the paragraph. */
  readonly line: number;
  /** pt */
  readonly width: (line: number) => number;
  /** From this line on all are equally wide, so that ways to one place need not be told apart. */
  readonly uniformFrom: number;
  /** Spaces stretch and shrink; else the right edge is ragged and `ragged` is a line's stretch. */
  readonly justified: boolean;
  readonly ragged: number;
  /** The last line is stretched like the others. */
  readonly fillLast: boolean;
  /** Greatest ratio of stretch that a line may have; Infinity accepts all and always finds a way. */
  readonly tolerance: number;
  /** Stretch that every line has over that of its spaces, pt: Knuth's emergency stretch. */
  readonly emergency: number;
  /** Lines in a row that may end with a hyphen. */
  readonly hyphenLines: number;
}

/** TeX's proportions: a space may grow by half and shrink by a third of itself. */
export const STRETCH = 1 / 2;
export const SHRINK = 1 / 3;

const LINE_PENALTY = 10;
const HYPHEN_PENALTY = 60;
const RAGGED_HYPHEN_PENALTY = 250;
const EMERGENCY_PENALTY = 2000;
const ADJACENT_DEMERITS = 10_000;
const HYPHENS_DEMERITS = 10_000;
const LAST_HYPHEN_DEMERITS = 5_000;
const RUNT_DEMERITS = 40_000;
const OVERFULL_DEMERITS = 1e12;
const WORST = 1e5;
/** Rounding in sums of widths must not push a line over its measure. */
const EPSILON = 1e-6;
/** Breaks considered at once: more only where text has next to no width. */
const MOST_ACTIVE = 400;

/** The breaks of the best way, from the first line's end to `to`; null when nothing is tolerable. */
export function totalFit(candidates: Candidates, fit: Fit): readonly number[] | null {
  const search = new Search(candidates, fit);
  for (let index = fit.from + 1; index <= fit.to; index++) {
    if (!search.consider(index)) return null;
  }
  return search.best();
}

/** Feasible breaks as columns; `active` lists those that a line may still start from. */
class Search {
  private readonly at: number[] = [];
  private readonly line: number[] = [];
  private readonly fitness: number[] = [];
  private readonly hyphens: number[] = [];
  private readonly demerits: number[] = [];
  private readonly previous: number[] = [];
  private active: number[] = [];
  /** Best way to the candidate under consideration, for each line and fitness class. */
  private readonly found = new Map<number, number>();
  private readonly c: Candidates;
  private readonly fit: Fit;

  constructor(candidates: Candidates, fit: Fit) {
    this.c = candidates;
    this.fit = fit;
    this.node(fit.from, fit.line, 1, 0, 0, -1);
    this.active.push(0);
  }

  /** Looks at all lines that could end at a candidate; false when no way leads on. */
  consider(index: number): boolean {
    const { active } = this;
    const forced = index === this.fit.to;
    const kept: number[] = [];
    let nearest = active[0]!;
    this.found.clear();
    for (const node of active) {
      const ratio = this.ratio(node, index);
      if (this.at[node]! >= this.at[nearest]!) nearest = node;
      if (ratio >= -1 && ratio <= this.fit.tolerance) this.reach(node, index, ratio);
      if (!forced && !this.isFull(node, index)) kept.push(node);
    }
    if (this.found.size === 0 && kept.length === 0) {
      if (this.fit.tolerance !== Number.POSITIVE_INFINITY) return false;
      // Nothing fits: the shortest line there is sticks out.
      this.reach(nearest, index, Number.NEGATIVE_INFINITY);
    }
    for (const node of this.found.values()) kept.push(node);
    this.active = kept.length > MOST_ACTIVE ? kept.slice(-MOST_ACTIVE / 2) : kept;
    return this.active.length > 0;
  }

  best(): readonly number[] {
    let best = this.active[0]!;
    for (const node of this.active) if (this.demerits[node]! < this.demerits[best]!) best = node;
    const breaks: number[] = [];
    for (let node = best; this.previous[node]! >= 0; node = this.previous[node]!)
      breaks.push(this.at[node]!);
    return breaks.reverse();
  }

  /** How far the spaces of a line stretch (above 0) or shrink (below), in units of their bounds. */
  private ratio(node: number, index: number): number {
    const { c, fit } = this;
    const from = this.at[node]!;
    const free = fit.width(this.line[node]!) - (c.end[index]! - c.start[from]!);
    const space = c.endSpace[index]! - c.startSpace[from]!;
    if (free >= -EPSILON) {
      const filled = index === fit.to && !fit.fillLast;
      if (filled || free <= EPSILON || c.leaders[index]! > c.leaders[from]!) return 0;
      const stretch = (fit.justified ? space * STRETCH : fit.ragged) + fit.emergency;
      return stretch > 0 ? free / stretch : WORST;
    }
    return fit.justified && space > 0 ? free / (space * SHRINK) : Number.NEGATIVE_INFINITY;
  }

  /** No line from here can end at this candidate or after it. */
  private isFull(node: number, index: number): boolean {
    const { c, fit } = this;
    const from = this.at[node]!;
    const natural = c.end[index]! - c.hyphen[index]! - c.start[from]!;
    const space = fit.justified ? (c.endSpace[index]! - c.startSpace[from]!) * SHRINK : 0;
    return natural - space > fit.width(this.line[node]!) + EPSILON;
  }

  private reach(from: number, index: number, ratio: number): void {
    const hyphens = this.c.flagged[index] === 1 ? this.hyphens[from]! + 1 : 0;
    if (hyphens > this.fit.hyphenLines && this.fit.tolerance !== Number.POSITIVE_INFINITY) return;
    const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    const demerits = this.demerits[from]! + this.lineDemerits(from, index, ratio, fitness);
    const line = this.line[from]! + 1;
    const key = Math.min(line, this.fit.uniformFrom) * 4 + fitness;
    const rival = this.found.get(key);
    if (rival === undefined)
      this.found.set(key, this.node(index, line, fitness, hyphens, demerits, from));
    else if (demerits < this.demerits[rival]!) {
      this.line[rival] = line;
      this.hyphens[rival] = hyphens;
      this.demerits[rival] = demerits;
      this.previous[rival] = from;
    }
  }

  private lineDemerits(from: number, index: number, ratio: number, fitness: number): number {
    const { c, fit } = this;
    if (ratio === Number.NEGATIVE_INFINITY) return OVERFULL_DEMERITS;
    const badness = Math.min(WORST, 100 * Math.abs(ratio) ** 3);
    const penalty = this.penalty(index);
    let demerits = (LINE_PENALTY + badness) ** 2 + penalty * penalty;
    if (fit.justified && Math.abs(fitness - this.fitness[from]!) > 1) demerits += ADJACENT_DEMERITS;
    const hyphenBefore = c.flagged[this.at[from]!] === 1;
    if (hyphenBefore && c.flagged[index] === 1) demerits += HYPHENS_DEMERITS;
    if (hyphenBefore && index === fit.to) demerits += LAST_HYPHEN_DEMERITS;
    if (index === fit.to && this.isRunt(from)) demerits += RUNT_DEMERITS;
    return demerits;
  }

  private penalty(index: number): number {
    if (this.c.kind[index] === 'emergency') return EMERGENCY_PENALTY;
    if (this.c.flagged[index] === 0) return 0;
    return this.fit.justified ? HYPHEN_PENALTY : RAGGED_HYPHEN_PENALTY;
  }

  /** A last line of one short word, or shorter than an indent would be. */
  private isRunt(node: number): boolean {
    const { c, fit } = this;
    const from = this.at[node]!;
    if (from === fit.from) return false;
    const width = c.end[fit.to]! - c.start[from]!;
    const measure = fit.width(this.line[node]!);
    const oneWord = c.endSpace[fit.to]! - c.startSpace[from]! <= EPSILON;
    return width < measure * (oneWord ? 0.33 : 0.12);
  }

  private node(
    at: number,
    line: number,
    fitness: number,
    hyphens: number,
    demerits: number,
    previous: number,
  ): number {
    this.at.push(at);
    this.line.push(line);
    this.fitness.push(fitness);
    this.hyphens.push(hyphens);
    this.demerits.push(demerits);
    this.previous.push(previous);
    return this.at.length - 1;
  }
}
