import type { GlyphItem, GlyphRun } from '../../6-typeset/types.ts';
import type { Font } from '../fonts/index.ts';
import type { Canvas } from './canvas.ts';
import { composedCluster } from './compose.ts';
import { sayingCodes } from './meaning.ts';
import { ShownGlyphs } from './shown.ts';
import { slantedWords, spelled } from './spell.ts';
import { spacedWords } from './tracking.ts';

/**
 * Shows the glyphs of a run where the shaper put them. What the glyphs' own meanings do not tell
 * is said by ActualText (PDF 32000-1 14.9.4) around the cluster.
 */
export function showRun(item: GlyphItem, font: Font, canvas: Canvas): void {
  const { run } = item;
  const shown = new ShownGlyphs(item, font, canvas);
  if (!isMonotone(run)) shown.replaced(run.text, 0, run.glyphs.length);
  else showWords(run, font, shown, [...spacedWords(run, font), ...slantedWords(run)]);
  shown.flush();
  canvas.stream.set('rise', '0 Ts');
}

/** Says each word as a whole, and what is between them by its glyphs. */
function showWords(
  run: GlyphRun,
  font: Font,
  shown: ShownGlyphs,
  words: readonly (readonly [from: number, to: number])[],
): void {
  let done = 0;
  for (const [from, to] of words) {
    showClusters(run, font, shown, done, from);
    const said = saidBy(run, from, to);
    const whole = run.rtl ? spelled(run, font, from, to, said) : null;
    if (whole === null) shown.replaced(said, from, to);
    else shown.addWhole(from, to, whole);
    done = to;
  }
  showClusters(run, font, shown, done, run.glyphs.length);
}

/** The text of whole clusters. */
function saidBy({ text, clusters, rtl }: GlyphRun, from: number, to: number): string {
  return rtl
    ? text.slice(clusters[to - 1], clusters[from - 1])
    : text.slice(clusters[from], clusters[to]);
}

function showClusters(
  run: GlyphRun,
  font: Font,
  shown: ShownGlyphs,
  start: number,
  end: number,
): void {
  const { clusters } = run;
  for (let from = start, to = start; from < end; from = to) {
    while (to < end && clusters[to] === clusters[from]) to++;
    showCluster(run, font, shown, from, to, saidBy(run, from, to));
  }
}

function showCluster(
  run: GlyphRun,
  font: Font,
  shown: ShownGlyphs,
  from: number,
  to: number,
  said: string,
): void {
  if (to - from === 1 && !(run.rtl && said.length > 1)) {
    const code = font.saying(run.glyphs[from]!, said);
    if (code === null) shown.replaced(said, from, to);
    else shown.add(from, code);
    return;
  }
  const codes = run.rtl && !marked.test(said) ? sayingCodes(run, font, from, to, said) : null;
  if (codes !== null) {
    for (let i = from; i < to; i++) shown.add(i, codes[i - from]!);
    return;
  }
  const whole = (run.rtl ? spelled : composedCluster)(run, font, from, to, said);
  if (whole === null) shown.replaced(said, from, to);
  else shown.addWhole(from, to, whole);
}

const marked = /\p{M}/u;

/** Clusters grow in the direction of the run; a shaper that reorders across them breaks this. */
function isMonotone({ clusters, rtl }: GlyphRun): boolean {
  for (let i = 1; i < clusters.length; i++) {
    const step = clusters[i]! - clusters[i - 1]!;
    if (rtl ? step > 0 : step < 0) return false;
  }
  return true;
}
