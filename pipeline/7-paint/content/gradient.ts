import type { Gradient, PathItem } from '../../6-typeset/types.ts';
import { latin1 } from '../bytes.ts';
import type { Dictionary, PdfObject, Ref } from '../objects.ts';
import { itemBox } from './bounds.ts';
import type { Canvas } from './canvas.ts';

type Stop = Gradient['stops'][number];
type Slot = 'fill' | 'stroke';

/** Paints `operators` with a shading pattern (PDF 32000-1 8.7.4) and, if it fades, a soft mask. */
export function paintGradient(
  gradient: Gradient,
  item: PathItem,
  canvas: Canvas,
  slot: Slot,
  operators: string,
): void {
  if (gradient.stops.length === 0) return;
  const { stream, shared } = canvas;
  const alphas = new Set(gradient.stops.map(({ color }) => color.alpha));
  const flat = alphas.size === 1;
  if (!flat) {
    stream.save();
    applyMask(gradient, item, canvas);
  }
  const alpha = canvas.alpha * (flat ? gradient.stops[0]!.color.alpha : 1);
  shared.states.alpha(stream, alpha, alpha);
  const pattern = shared.file.object({
    Type: 'Pattern',
    PatternType: 2,
    Matrix: stream.matrix,
    Shading: shading(gradient, canvas.height, 'DeviceRGB', rgb),
  });
  const name = stream.resource('Pattern', `P${pattern.id}`, pattern);
  stream.set(slot, slot === 'fill' ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`);
  stream.write(operators);
  if (!flat) stream.restore();
}

/** A luminosity mask (PDF 32000-1 11.6.5.3): the same gradient with alpha as grey. */
function applyMask(gradient: Gradient, item: PathItem, canvas: Canvas): void {
  const { stream, shared, height } = canvas;
  const form: Ref = shared.file.stream(
    {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: itemBox(item, height) ?? [0, 0, 0, 0],
      Group: { S: 'Transparency', CS: 'DeviceGray', I: true },
      Resources: { Shading: { S: shading(gradient, height, 'DeviceGray', alphaOnly) } },
    },
    latin1('/S sh'),
  );
  shared.states.apply(stream, { SMask: { Type: 'Mask', S: 'Luminosity', G: form } });
}

const rgb = ({ color: { r, g, b } }: Stop): number[] => [r / 255, g / 255, b / 255];
const alphaOnly = ({ color }: Stop): number[] => [color.alpha];

function shading(
  { type, coords, stops }: Gradient,
  height: number,
  space: string,
  components: (stop: Stop) => number[],
): Dictionary {
  // y is the second number of each point: of x1 y1 x2 y2, and of x1 y1 r1 x2 y2 r2.
  const isY = (i: number) => (type === 'linear' ? i % 2 === 1 : i % 3 === 1);
  return {
    ShadingType: type === 'linear' ? 2 : 3,
    ColorSpace: space,
    Coords: coords.map((value, i) => (isY(i) ? height - value : value)),
    Function: stitched(ascending(stops), components),
    Extend: [true, true],
  };
}

/** Offsets within 0–1, none below the one before (SVG 2, 14.2.4), reaching both ends. */
function ascending(stops: readonly Stop[]): Stop[] {
  const out: Stop[] = [];
  let least = 0;
  for (const { offset, color } of stops) {
    least = Math.min(1, Math.max(least, offset));
    out.push({ offset: least, color });
  }
  if (out[0]!.offset > 0) out.unshift({ offset: 0, color: out[0]!.color });
  if (least < 1) out.push({ offset: 1, color: out.at(-1)!.color });
  return out;
}

/** A stitching function over one exponential function between each two stops: 7.10.3, 7.10.4. */
function stitched(stops: readonly Stop[], components: (stop: Stop) => number[]): PdfObject {
  const functions = stops.slice(1).map((stop, i) => ({
    FunctionType: 2,
    Domain: [0, 1],
    C0: components(stops[i]!),
    C1: components(stop),
    N: 1,
  }));
  if (functions.length === 1) return functions[0]!;
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: functions,
    Bounds: stops.slice(1, -1).map(({ offset }) => offset),
    Encode: functions.flatMap(() => [0, 1]),
  };
}
