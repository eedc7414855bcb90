import type { Diagnostic } from '../diagnostic.ts';
import type { SvgPicture } from './boxes/types.ts';
import type { DrawEnv } from './display/env.ts';
import type { Fonts } from './fonts/types.ts';
import type { RasterImage } from './images/types.ts';
import { layoutLines } from './lines/index.ts';
import type { ComputedStyle } from './style/types.ts';
import { layoutSvg } from './svg/index.ts';
import type { SvgEnv } from './svg/types.ts';
import type { GlyphRun } from './types.ts';

/** Draws SVG with the faces of the theme. */
export function createSvgPainter(
  fonts: Fonts,
  picture: (src: string) => RasterImage | SvgPicture | null,
  diagnostics: Diagnostic[],
): DrawEnv['svg'] {
  return ({ content, tag, element }, x, y, width, height) => {
    if (content.type !== 'svg') return [];
    const env: SvgEnv = {
      style: content.style,
      shapeText: (text, style) => shapeLine(text, style, fonts),
      image: (href) => rasterOnly(picture(href)),
      source: null,
      name: element?.attributes.get('src') ?? 'the drawing',
    };
    const drawn = layoutSvg(content.element, env, { x, y, width, height }, tag);
    diagnostics.push(...drawn.diagnostics);
    return drawn.value;
  };
}

function rasterOnly(picture: RasterImage | SvgPicture | null): RasterImage | null {
  return picture === null || picture.type === 'svg' ? null : picture;
}

/** The runs of a text on one line, in visual order. SVG positions them itself. */
function shapeLine(text: string, style: ComputedStyle, fonts: Fonts): GlyphRun[] {
  const plain: ComputedStyle = {
    ...style,
    whiteSpace: 'pre',
    textAlign: 'left',
    textAlignLast: 'auto',
    textIndent: 0,
    hyphens: 'none',
  };
  const tag = { type: 'artifact', kind: 'Layout', subtype: null } as const;
  const options = {
    style: plain,
    lang: '',
    uniform: true,
    measure: () => ({ x: 0, width: Number.MAX_SAFE_INTEGER }),
  };
  // A space at the end of a line hangs; here more of the line may follow, in another style.
  const end = {
    type: 'atomic',
    width: 0,
    height: 0,
    depth: 0,
    style: plain,
    content: null,
  } as const;
  const { lines } = layoutLines<null, never>(
    [{ type: 'text', text, style: plain, lang: '', tag }, end],
    options,
    fonts,
  );
  // Lines hand out their parts in reading order.
  return lines.flatMap(({ parts }) =>
    parts
      .filter((part) => part.type === 'glyphs')
      .toSorted((a, b) => a.x - b.x)
      .map(({ run }) => run),
  );
}
