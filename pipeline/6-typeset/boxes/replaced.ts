import type { Element } from '../dom/types.ts';
import type { RasterImage } from '../images/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import { intrinsicSize } from '../svg/index.ts';
import type { Build, Place } from './build.ts';
import { alternativeOf, contentTag, layoutArtifact } from './structure/index.ts';
import type { Box, BoxBase, NaturalSize, SvgPicture } from './types.ts';

/** Pixels per inch where an image does not say: CSS Values 4, section 6.2. */
const cssDpi = 96;

/** The box of an `img` or an inline `svg`. An image that cannot be drawn becomes its text. */
export function replacedBox(element: Element, base: BoxBase, build: Build, place: Place): Box {
  const picture = pictureOf(element, build);
  if (picture === null) return alternative(element, base, place);
  return {
    ...base,
    type: 'replaced',
    tag: alternativeOf(element) === '' ? layoutArtifact : base.tag,
    content: picture,
    natural:
      picture.type === 'svg' ? intrinsicSize(picture.element) : rasterSize(picture, base.style),
  };
}

function pictureOf(element: Element, build: Build) {
  if (element.name !== 'svg') return build.picture(element.attributes.get('src') ?? '');
  return { type: 'svg', element, style: build.styled.style } satisfies SvgPicture;
}

/** CSS Images 4, section 6.2: how large a pixel is. */
function rasterSize(
  { width, height, dpi }: RasterImage,
  { imageResolution }: ComputedStyle,
): NaturalSize {
  const pt = 72 / (imageResolution === 'from-image' ? (dpi ?? cssDpi) : imageResolution);
  return { width: width * pt, height: height * pt, ratio: height === 0 ? null : width / height };
}

function alternative(element: Element, base: BoxBase, { lang, struct }: Place): Box {
  const text = element.attributes.get('alt') ?? '';
  const tag = contentTag(struct, element.order);
  return {
    ...base,
    type: 'lines',
    lang,
    items: text === '' ? [] : [{ type: 'text', text, style: base.style, lang, tag }],
  };
}
