import type { Candidates } from './candidates.ts';
import { type Fit, SHRINK, STRETCH } from './fit.ts';

/**
 * Total-fit line breaking after Knuth and Plass, "Breaking Paragraphs into Lines" (1981): of all
 * ways to break a stretch of text, the one whose lines together are the least bad. Demerits are on
 * the scale of TeX's: the badness of a line is 100 at a ratio of 1, and its square counts.
 */

const LINE_PENALTY = 10;
const HYPHEN_PENALTY = 90;
const RAGGED_HYPHEN_PENALTY = 250;
const EMERGENCY_PENALTY = 2000;
const ADJACENT_DEMERITS = 10_000;
const HYPHENS_DEMERITS = 20_000;
const LAST_HYPHEN_DEMERITS = 5_000;
const RUNT_DEMERITS = 200_000;
/** A ragged line may be short for a good end, but not half empty. */
const RAGGED_RUNT_DEMERITS = 10_000;
const OVERFULL_DEMERITS = 1e12;
/** More than a line of another measure could make good. */
const HOPELESS_DEMERITS = 1e7;
const WORST = 1e5;
/** Of a line that should be stretched and has nothing to stretch. */
const MOST_RATIO = 1e3;
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
  private active: number[] = [0];
  /** Best ways to the candidate under consideration: one for each fitness class and line. */
  private found: number[] = [];
  private readonly widths: number[] = [];
  private readonly c: Candidates;
  private readonly fit: Fit;
  /** The pass that must find a way. */
  private readonly accepting: boolean;

  constructor(candidates: Candidates, fit: Fit) {
    this.c = candidates;
    this.fit = fit;
    this.accepting = fit.tolerance === Number.POSITIVE_INFINITY;
    this.node(fit.from, fit.line, 1, 0, 0, -1);
  }

  /** Looks at all lines that could end at a candidate; false when no way leads on. */
  consider(index: number): boolean {
    const { active, c, fit } = this;
    const forced = index === fit.to;
    const kept: number[] = [];
    this.found = [];
    for (let i = 0; i < active.length; i++) {
      const node = active[i]!;
      const from = this.at[node]!;
      const space = c.endSpace[index]! - c.startSpace[from]!;
      const free = this.width(this.line[node]!) - c.end[index]! + c.start[from]!;
      const ratio = this.ratio(free, space, c.leaders[index]! > c.leaders[from]!, forced);
      if (ratio >= -1 && ratio <= fit.tolerance) this.reach(node, index, ratio);
      // A hyphen makes a line longer than the letters that come after it may.
      const room = fit.justified ? space * SHRINK : 0;
      if (!forced && free + c.hyphen[index]! + room >= -EPSILON) kept.push(node);
    }
    if (this.found.length === 0 && kept.length === 0) {
      if (!this.accepting) return false;
      // Nothing fits: the shortest line there is sticks out.
      this.reach(this.nearest(), index, Number.NEGATIVE_INFINITY);
    }
    this.keepFound(kept);
    this.active = kept.length > MOST_ACTIVE ? kept.slice(-MOST_ACTIVE / 2) : kept;
    return true;
  }

  best(): readonly number[] {
    let best = this.active[0]!;
    for (const node of this.active) if (this.demerits[node]! < this.demerits[best]!) best = node;
    const breaks: number[] = [];
    for (let node = best; this.previous[node]! >= 0; node = this.previous[node]!)
      breaks.push(this.at[node]!);
    return breaks.reverse();
  }

  private width(line: number): number {
    const known = this.widths[line];
    if (known !== undefined) return known;
    const width = this.fit.width(line);
    this.widths[line] = width;
    return width;
  }

  /** How far the spaces of a line stretch (above 0) or shrink (below), in units of their bounds. */
  private ratio(free: number, space: number, leader: boolean, forced: boolean): number {
    const { fit } = this;
    if (free >= -EPSILON) {
      if (free <= EPSILON || leader || (forced && !fit.fillLast)) return 0;
      const stretch = fit.justified ? space * STRETCH : fit.ragged;
      return stretch > 0 ? free / stretch : MOST_RATIO;
    }
    return fit.justified && space > 0 ? free / (space * SHRINK) : Number.NEGATIVE_INFINITY;
  }

  private nearest(): number {
    return this.active.reduce((best, node) => (this.at[node]! >= this.at[best]! ? node : best));
  }

  /** A way that could never make up for its demerits against a rival is not followed. */
  private keepFound(kept: number[]): void {
    const { found, demerits } = this;
    let least = Number.POSITIVE_INFINITY;
    for (const node of found) least = Math.min(least, demerits[node]!);
    for (const node of found) {
      const settled = this.line[node]! >= this.fit.uniformFrom;
      const most = least + (settled ? ADJACENT_DEMERITS : HOPELESS_DEMERITS);
      if (demerits[node]! <= most) kept.push(node);
    }
  }

  private reach(from: number, index: number, ratio: number): void {
    const { c } = this;
    const hyphens = c.flagged[index] === 1 ? this.hyphens[from]! + 1 : 0;
    if (ratio !== Number.NEGATIVE_INFINITY) {
      if (hyphens > this.fit.hyphenLines && this.hasOther(from, c.whole[index]!)) return;
      // A word is cut only on a line that has no other place to end (CSS Text 3, section 5.5).
      if (c.kind[index] === 'emergency' && this.at[from]! < c.regular[index]!) return;
      if (index === this.fit.to && this.isScrap(from)) return;
    }
    const fitness = this.fit.justified ? fitnessOf(ratio) : 1;
    const demerits = this.demerits[from]! + this.lineDemerits(from, index, ratio, fitness);
    const line = this.line[from]! + 1;
    const rival = this.rival(line, fitness);
    if (rival < 0) this.found.push(this.node(index, line, fitness, hyphens, demerits, from));
    else if (demerits < this.demerits[rival]!) {
      this.line[rival] = line;
      this.hyphens[rival] = hyphens;
      this.demerits[rival] = demerits;
      this.previous[rival] = from;
    }
  }

  /** The way already found that differs in nothing that matters later; -1 without one. */
  private rival(line: number, fitness: number): number {
    const { uniformFrom } = this.fit;
    for (const node of this.found) {
      if (this.fitness[node] !== fitness) continue;
      const other = this.line[node]!;
      if (other === line || (other >= uniformFrom && line >= uniformFrom)) return node;
    }
    return -1;
  }

  private lineDemerits(from: number, index: number, ratio: number, fitness: number): number {
    const { c, fit } = this;
    if (ratio === Number.NEGATIVE_INFINITY) return OVERFULL_DEMERITS;
    const badness = LINE_PENALTY + Math.min(WORST, 100 * Math.abs(ratio * ratio * ratio));
    const penalty = this.penalty(index);
    let demerits = badness * badness + penalty * penalty;
    if (Math.abs(fitness - this.fitness[from]!) > 1) demerits += ADJACENT_DEMERITS;
    const last = index === fit.to;
    if (c.flagged[this.at[from]!] === 1) {
      if (c.flagged[index] === 1) demerits += HYPHENS_DEMERITS;
      if (last) demerits += LAST_HYPHEN_DEMERITS;
    }
    if (!last || !this.isRunt(from)) return demerits;
    return demerits + (fit.justified ? RUNT_DEMERITS : RAGGED_RUNT_DEMERITS);
  }

  private penalty(index: number): number {
    if (this.c.kind[index] === 'emergency') return EMERGENCY_PENALTY;
    if (this.c.flagged[index] === 0) return 0;
    return this.fit.justified ? HYPHEN_PENALTY : RAGGED_HYPHEN_PENALTY;
  }

  /** The line could also end at `other`. In the last pass only that lets it off. */
  private hasOther(from: number, other: number): boolean {
    return !this.accepting || this.at[from]! < other;
  }

  /** A runt, or a last line that is only the end of a cut word: other passes may do better. */
  private isScrap(from: number): boolean {
    const cut = this.c.kind[this.at[from]!] === 'hyphen';
    return !this.accepting && (cut || this.fit.strict) && this.isRunt(from);
  }

  /** A last line of one short word, or shorter than an indent would be. */
  private isRunt(node: number): boolean {
    const { c, fit } = this;
    const from = this.at[node]!;
    if (from === fit.from) return false;
    const width = c.end[fit.to]! - c.start[from]!;
    const oneWord = c.endSpace[fit.to]! - c.startSpace[from]! <= EPSILON;
    return width < this.width(this.line[node]!) * (oneWord ? 0.33 : 0.12);
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

/** Tight, decent, loose and very loose lines: two that differ by more than one are seen. */
function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  return ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
}
