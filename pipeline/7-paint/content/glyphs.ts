import type { GlyphItem } from '../../6-typeset/types.ts';
import type { Canvas } from './canvas.ts';
import { showRun } from './show.ts';

/** A run of glyphs: PDF 32000-1 9.4. */
export function paintGlyphs(item: GlyphItem, canvas: Canvas): void {
  const { run } = item;
  const font = canvas.shared.fonts.use(run.face);
  if (font === null || run.glyphs.length === 0) return;
  canvas.shared.boxes.add(item, canvas);
  showRun(item, font, canvas);
}
