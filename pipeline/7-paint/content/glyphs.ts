import type { GlyphItem } from '../../6-typeset/types.ts';
import type { Canvas } from './canvas.ts';
import { fillOperator } from './color.ts';
import { num, nums } from './number.ts';
import { showRun } from './show.ts';

/** A run of glyphs: PDF 32000-1 9.4. */
export function paintGlyphs(item: GlyphItem, canvas: Canvas): void {
  const { run, color } = item;
  const { stream, shared } = canvas;
  const font = shared.fonts.use(run.face);
  if (font === null || run.glyphs.length === 0) return;
  canvas.marks?.begin(item.tag);
  shared.boxes.add(item, canvas);
  const alpha = color.alpha * canvas.alpha;
  shared.states.alpha(stream, alpha, alpha);
  stream.set('fill', fillOperator(color));
  stream.text();
  stream.set('font', `/${stream.resource('Font', font.name, font.ref)} ${num(run.size)} Tf`);
  stream.write(`1 0 0 1 ${nums(item.x, canvas.height - item.y)} Tm`);
  showRun(run, font, stream);
}
