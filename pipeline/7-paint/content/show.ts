import type { GlyphRun } from '../../6-typeset/types.ts';
import { utf16Hex } from '../bytes.ts';
import type { Font } from '../fonts/index.ts';
import { isPlain } from './meaning.ts';
import { num } from './number.ts';
import type { ContentStream } from './stream.ts';
import { spacedWords } from './tracking.ts';

/**
 * Shows the glyphs of a run where the shaper put them. What a glyph's own meaning does not tell
 * is said by ActualText (PDF 32000-1 14.9.4) around the cluster.
 */
export function showRun(run: GlyphRun, font: Font, stream: ContentStream): void {
  const shown = new ShownGlyphs(run, font, stream);
  const words = isMonotone(run) ? spacedWords(run, font) : [[0, run.glyphs.length] as const];
  if (words === null) showClusters(run, font, shown, 0, run.glyphs.length);
  else showWords(run, font, shown, words);
  shown.flush();
  stream.set('rise', '0 Ts');
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
    for (let i = from; i < to; i++)
      font.meanings.mention(run.glyphs[i]!, run.text[run.clusters[i]!]!);
    const whole = from === 0 && to === run.glyphs.length;
    shown.replaced(
      whole ? run.text : run.text.slice(run.clusters[from], run.clusters[to]),
      from,
      to,
    );
    done = to;
  }
  showClusters(run, font, shown, done, run.glyphs.length);
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
    const next = run.rtl ? clusters[from - 1] : clusters[to];
    const said = run.text.slice(clusters[from], next);
    if (isPlain(run, font, from, to, said)) shown.add(from, to);
    else shown.replaced(said, from, to);
  }
}

/** Clusters grow in the direction of the run; a shaper that reorders across them breaks this. */
function isMonotone({ clusters, rtl }: GlyphRun): boolean {
  for (let i = 1; i < clusters.length; i++) {
    const step = clusters[i]! - clusters[i - 1]!;
    if (rtl ? step > 0 : step < 0) return false;
  }
  return true;
}

/** Gathers glyphs for one TJ and moves the pen where natural widths would not lead. */
class ShownGlyphs {
  readonly #run: GlyphRun;
  readonly #font: Font;
  readonly #stream: ContentStream;
  /** Thousandths of the font size in a pt. */
  readonly #unit: number;
  /** Where the shaper wants the next glyph and where the viewer's pen stands, in thousandths. */
  #wanted = 0;
  #pen = 0;
  #array = '';
  #codes = '';

  constructor(run: GlyphRun, font: Font, stream: ContentStream) {
    this.#run = run;
    this.#font = font;
    this.#stream = stream;
    this.#unit = run.size === 0 ? 0 : 1000 / run.size;
  }

  add(from: number, to: number): void {
    const { glyphs, advances, offsets } = this.#run;
    for (let i = from; i < to; i++) {
      const offset = offsets?.[i];
      if (offset !== undefined) this.#rise(offset.y);
      this.#moveTo(this.#wanted + (offset === undefined ? 0 : offset.x * this.#unit));
      this.#codes += this.#font.code(glyphs[i]!);
      this.#pen += this.#font.width(glyphs[i]!);
      this.#wanted += advances[i]! * this.#unit;
    }
  }

  replaced(text: string, from: number, to: number): void {
    this.flush();
    this.#stream.write(`/Span <</ActualText <FEFF${utf16Hex(text)}>>> BDC`);
    this.add(from, to);
    this.flush();
    this.#stream.write('EMC');
  }

  flush(): void {
    if (this.#codes !== '') this.#array += `<${this.#codes}>`;
    if (this.#array !== '') this.#stream.write(`[${this.#array}] TJ`);
    this.#array = '';
    this.#codes = '';
  }

  #moveTo(position: number): void {
    const back = Math.round(this.#pen - position);
    if (back === 0) return;
    if (this.#codes !== '') this.#array += `<${this.#codes}>`;
    this.#codes = '';
    this.#array += num(back);
    this.#pen -= back;
  }

  #rise(y: number): void {
    const operator = `${num(y)} Ts`;
    if (this.#stream.get('rise') === operator) return;
    this.flush();
    this.#stream.set('rise', operator);
  }
}
