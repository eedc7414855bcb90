import { firstLine, lineMeasure } from '../measure.ts';
import type { Prepared } from '../model.ts';
import type { ParagraphOptions } from '../types.ts';
import { balancedWidth } from './balance.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import type { Fit } from './fit.ts';
import { totalFit } from './total-fit.ts';

/** A line from one candidate to another, as indices of `candidates`. */
export interface Broken {
  readonly candidates: Candidates;
  /** Candidate that the first line begins at. */
  readonly from: number;
  /** Candidate that ends each line. */
  readonly breaks: readonly number[];
}

/** CSS leaves the choice of breaks to us; to try without hyphens first is TeX's way. */
interface Pass {
  readonly hyphenate: boolean;
  /** Words that no line holds may be cut. */
  readonly cutWords: boolean;
  /** Greatest ratio of stretch: 1 is a good line, 1.6 a poor one, 3 a bad one. */
  readonly tolerance: number;
  /** No last line of one short word. */
  readonly strict: boolean;
}

const passes: readonly Pass[] = [
  { hyphenate: false, cutWords: false, tolerance: 1, strict: true },
  { hyphenate: true, cutWords: false, tolerance: 1.6, strict: false },
  { hyphenate: true, cutWords: false, tolerance: 3, strict: false },
  { hyphenate: true, cutWords: true, tolerance: Number.POSITIVE_INFINITY, strict: false },
];

/** Chooses where lines end: the first pass that finds a tolerable way wins; the last always does. */
export function breakLines<A, K>(prepared: Prepared<A, K>, options: ParagraphOptions): Broken {
  let candidates = findCandidates(prepared, candidateOptions(passes[0]!, options));
  for (const [index, pass] of passes.entries()) {
    if (index > 0 && !sameCandidates(pass, passes[index - 1]!))
      candidates = findCandidates(prepared, candidateOptions(pass, options));
    const from = candidates.find(options.from ?? paragraphStart);
    const breaks = from === null ? null : breakParagraph(candidates, from, options, pass);
    if (from !== null && breaks) return { candidates, from, breaks };
  }
  throw new Error('The last pass of line breaking accepts every line');
}

const paragraphStart = { piece: 0, offset: 0 };

/** The last pass finds the place that the lines go on from, even if it was cut out of need. */
function candidateOptions({ hyphenate, cutWords }: Pass, options: ParagraphOptions) {
  if (!cutWords) return { hyphenate, emergencyAbove: Number.POSITIVE_INFINITY };
  return { hyphenate, emergencyAbove: narrowest(options), from: options.from ?? null };
}

function sameCandidates(a: Pass, b: Pass): boolean {
  return a.hyphenate === b.hyphenate && a.cutWords === b.cutWords;
}

/** Forced breaks cut the paragraph into stretches that are broken one after the other. */
function breakParagraph(
  candidates: Candidates,
  start: number,
  options: ParagraphOptions,
  pass: Pass,
): readonly number[] | null {
  const breaks: number[] = [];
  const first = firstLine(options);
  for (let from = start; from < candidates.count - 1; ) {
    const to = nextForced(candidates, from);
    const line = first + breaks.length;
    const found = totalFit(candidates, fitFor(candidates, options, pass, from, to, line));
    if (!found) return null;
    for (const index of found) breaks.push(index);
    from = to;
  }
  return breaks;
}

function nextForced({ kind, count }: Candidates, from: number): number {
  const found = kind.indexOf('forced', from + 1);
  return found < 0 ? count - 1 : found;
}

function fitFor(
  candidates: Candidates,
  options: ParagraphOptions,
  pass: Pass,
  from: number,
  to: number,
  line: number,
): Fit {
  const { style, uniform } = options;
  const available = options.measure(line).width;
  const width = (index: number) => lineMeasure(options, index).width;
  const justified = style.textAlign === 'justify';
  const fit: Fit = {
    from,
    to,
    line,
    width,
    uniformFrom: uniformFrom(candidates, options),
    justified,
    ragged: Math.min(available * RAGGED_PART, style.fontSize * RAGGED_EMS),
    fillLast: justified && style.textAlignLast === 'justify',
    tolerance: pass.tolerance,
    strict: justified && pass.strict,
    hyphenLines: style.hyphenateLimitLines,
  };
  if (style.textWrap !== 'balance' || !uniform) return fit;
  const narrow = balancedWidth(candidates, fit, available);
  return { ...fit, width: (index) => Math.min(width(index), narrow) };
}

/** The line from which on all are as wide as the last that the paragraph could have. */
function uniformFrom({ end, count }: Candidates, options: ParagraphOptions): number {
  if (options.uniform) return options.style.textIndent === 0 ? 0 : 1;
  const width = (index: number) => options.measure(index).width;
  const most = Math.ceil((2 * end[count - 1]!) / Math.max(1, narrowest(options))) + 1;
  let line = Math.min(most, MOST_PROBED);
  const last = width(line);
  while (line > 0 && Math.abs(width(line - 1) - last) < 1e-6) line--;
  return line;
}

/** Lines looked at for their measure before the paragraph is broken. */
const MOST_PROBED = 200;

/** How short a ragged line may fall without a thought: so many ems, or this part of a narrow one. */
const RAGGED_EMS = 5;
const RAGGED_PART = 0.4;

/** The narrowest of the first lines: a word wider than that may need to be cut. */
function narrowest(options: ParagraphOptions): number {
  const lines = options.uniform ? 2 : 20;
  const widths = Array.from({ length: lines }, (_, index) => lineMeasure(options, index).width);
  return Math.min(...widths);
}
