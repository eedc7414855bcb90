import type { Diagnostic, Result } from '../../diagnostic.ts';
import type { Element } from '../dom/types.ts';
import type { DisplayItem, Tag } from '../types.ts';
import { drawViewport } from './draw/viewport.ts';
import { createDrawing } from './drawing.ts';
import { concat, scaling, translation } from './geometry/matrix.ts';
import { intrinsicSize } from './size.ts';
import { type Rectangle, type SvgEnv, unitsPerPt } from './types.ts';

export { intrinsicSize };

/**
 * Sets a drawing into a rectangle on the page as vectors. `svg` is the outermost `<svg>` element,
 * `box` its content box in pt; all items bear `tag`. Diagnostics: see codes.ts.
 */
export function layoutSvg(
  svg: Element,
  env: SvgEnv,
  box: Rectangle,
  tag: Tag,
): Result<readonly DisplayItem[]> {
  const diagnostics: Diagnostic[] = [];
  const drawing = createDrawing(svg, env, tag, diagnostics);
  const size = { width: box.width * unitsPerPt, height: box.height * unitsPerPt };
  const items = drawViewport(
    svg,
    {
      drawing,
      matrix: concat(translation(box.x, box.y), scaling(1 / unitsPerPt, 1 / unitsPerPt)),
      viewport: size,
      adoption: null,
      depth: 0,
    },
    { x: 0, y: 0, ...size },
    ownSize(svg),
  );
  return { value: items, diagnostics };
}

/** A drawing without view box that is set larger or smaller scales, as images do in browsers. */
function ownSize(svg: Element): Rectangle | null {
  const { width, height } = intrinsicSize(svg);
  if (width === null || height === null) return null;
  return { x: 0, y: 0, width: width * unitsPerPt, height: height * unitsPerPt };
}
