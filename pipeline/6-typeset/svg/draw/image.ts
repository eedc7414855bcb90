import { createHash } from 'node:crypto';
import type { Element } from '../../dom/types.ts';
import { isSvg, readImage } from '../../images/index.ts';
import type { RasterImage } from '../../images/types.ts';
import type { DisplayItem } from '../../types.ts';
import { href } from '../attributes/presentation.ts';
import { fitViewBox, isSlice } from '../attributes/viewbox.ts';
import { concat, isUpright } from '../geometry/matrix.ts';
import { rectanglePath, transformPath } from '../geometry/paths.ts';
import { inside, lengthReader, styleAt } from '../place.ts';
import type { Drawing, Place, Rectangle } from '../types.ts';

/** `<image>`: a PNG or JPEG (SVG 2, 12.3), from a file or a `data:` address. */
export function drawImage(element: Element, around: Place): DisplayItem[] {
  const place = inside(element, around);
  const { drawing } = place;
  const style = styleAt(element, around);
  if (style.visibility === 'hidden') return [];
  const image = findImage(href(element) ?? '', drawing);
  if (image === null) return [];
  const length = lengthReader(element, style, place);
  const preserve = element.attributes.get('preserveAspectRatio');
  const into = size(image, length);
  if (!(into.width > 0) || !(into.height > 0)) return [];
  const item = placed(image, into, preserve, place);
  if (!isSlice(preserve)) return [item];
  const path = transformPath(place.matrix, rectanglePath(into.x, into.y, into.width, into.height));
  return [
    { type: 'group', transform: null, clip: { path, rule: 'nonzero' }, opacity: 1, items: [item] },
  ];
}

/** A length that is not given follows from the other and the shape of the image. */
function size(image: RasterImage, length: ReturnType<typeof lengthReader>): Rectangle {
  const width = length('width', 'x');
  const height = length('height', 'y');
  const ratio = image.width / image.height;
  return {
    x: length('x', 'x') ?? 0,
    y: length('y', 'y') ?? 0,
    width: width ?? (height === null ? image.width : height * ratio),
    height: height ?? (width === null ? image.height : width / ratio),
  };
}

function placed(
  image: RasterImage,
  into: Rectangle,
  preserve: string | undefined,
  { matrix, drawing }: Place,
): DisplayItem {
  const pixels = { x: 0, y: 0, width: image.width, height: image.height };
  const fit = concat(matrix, fitViewBox(pixels, into, preserve));
  const item = { type: 'image', image, x: 0, y: 0, tag: drawing.tag } as const;
  if (isUpright(fit)) {
    const [scale, , , , x, y] = fit;
    return { ...item, x, y, width: image.width * scale, height: image.height * scale };
  }
  const { width, height } = image;
  const items = [{ ...item, width, height }];
  return { type: 'group', transform: fit, clip: null, opacity: 1, items };
}

function findImage(address: string, drawing: Drawing): RasterImage | null {
  const image = address.startsWith('data:')
    ? dataImage(address, drawing)
    : drawing.env.image(address);
  if (image === null) drawing.invalid(`the image "${address.slice(0, 40)}"`);
  return image;
}

/** RFC 2397 */
function dataImage(address: string, drawing: Drawing): RasterImage | null {
  const [, base64, data] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(address) ?? [];
  const bytes =
    base64 === undefined
      ? Buffer.from(decode(data ?? ''), 'latin1')
      : Buffer.from(decode(data ?? ''), 'base64');
  if (isSvg(bytes)) {
    drawing.unsupported('an SVG in <image>');
    return null;
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  return readImage({ path: drawing.env.name, bytes: Uint8Array.from(bytes), hash }).value;
}

function decode(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
