import type { Paint, PathItem, Stroke } from '../../6-typeset/types.ts';
import type { Canvas } from './canvas.ts';
import { fillOperator, strokeOperator } from './color.ts';
import { paintGradient } from './gradient.ts';
import { num } from './number.ts';
import { pathOperators } from './segments.ts';

const caps = { butt: 0, round: 1, square: 2 };
const joins = { miter: 0, round: 1, bevel: 2 };

/** A filled, then stroked path: PDF 32000-1 8.5.3. */
export function paintPath(item: PathItem, canvas: Canvas): void {
  const { fill, stroke } = item;
  if (item.path.length === 0 || (fill === null && stroke === null)) return;
  canvas.marks?.begin(item.tag);
  canvas.stream.graphics();
  canvas.shared.boxes.add(item, canvas);
  const path = pathOperators(item.path, canvas.height);
  const even = item.fillRule === 'evenodd' ? '*' : '';
  if (fill !== null) paint(fill, item, canvas, 'fill', `${path} f${even}`);
  if (stroke !== null) {
    setStroke(stroke, canvas);
    paint(stroke.paint, item, canvas, 'stroke', `${path} S`);
  }
}

function paint(
  source: Paint,
  item: PathItem,
  canvas: Canvas,
  slot: 'fill' | 'stroke',
  operators: string,
): void {
  if (source.type !== 'color') {
    paintGradient(source, item, canvas, slot, operators);
    return;
  }
  const { stream, shared } = canvas;
  const alpha = source.alpha * canvas.alpha;
  if (alpha === 0) return;
  shared.states.alpha(stream, alpha, alpha);
  stream.set(slot, slot === 'fill' ? fillOperator(source) : strokeOperator(source));
  stream.write(operators);
}

function setStroke(stroke: Stroke, { stream }: Canvas): void {
  stream.set('width', `${num(stroke.width)} w`);
  stream.set('cap', `${caps[stroke.cap]} J`);
  stream.set('join', `${joins[stroke.join]} j`);
  stream.set('miter', `${num(Math.max(1, stroke.miterLimit))} M`);
  stream.set('dash', dashOperator(stroke));
}

/** A pattern of zeros alone is an error in PDF (8.4.3.6); it draws as a solid line in SVG. */
function dashOperator({ dash, dashOffset }: Stroke): string {
  if (!dash.some((length) => length > 0) || dash.some((length) => length < 0)) return '[] 0 d';
  // A negative phase is not allowed either: start some whole periods later.
  const period = dash.reduce((sum, length) => sum + length, 0) * (dash.length % 2 === 0 ? 1 : 2);
  const phase = ((dashOffset % period) + period) % period;
  return `[${dash.map(num).join(' ')}] ${num(phase)} d`;
}
