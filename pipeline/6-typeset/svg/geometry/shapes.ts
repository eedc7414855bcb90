import type { Path, PathCommand } from '../../types.ts';
import { parseNumbers } from '../attributes/numbers.ts';
import { parsePath } from '../path/parse.ts';
import { rectanglePath } from './paths.ts';

/** Reads a geometry attribute in user units; null where it is not given or no length. */
type Length = (name: string, base: 'x' | 'y' | 'diagonal') => number | null;

interface Source {
  readonly length: Length;
  attribute(name: string): string | undefined;
  invalid(what: string): void;
}

/** Basic shapes (SVG 2, chapter 10) and paths as paths, in user units. */
export const shapes: Readonly<Record<string, (source: Source) => Path>> = {
  path: pathData,
  rect: rectangle,
  circle,
  ellipse,
  line,
  polyline: (source) => polygon(source, false),
  polygon: (source) => polygon(source, true),
};

function pathData(source: Source): Path {
  const data = source.attribute('d') ?? '';
  const { path, error } = parsePath(data);
  if (error !== null) source.invalid(`the path data "${excerpt(data, error)}"`);
  return path;
}

/** What stands before the mistake and a little after it. */
function excerpt(data: string, error: number): string {
  return data.slice(Math.max(0, error - 20), error + 10).trim();
}

function rectangle({ length }: Source): Path {
  const x = length('x', 'x') ?? 0;
  const y = length('y', 'y') ?? 0;
  const width = length('width', 'x') ?? 0;
  const height = length('height', 'y') ?? 0;
  if (!(width > 0) || !(height > 0)) return [];
  const rx = length('rx', 'x') ?? length('ry', 'y') ?? 0;
  const ry = length('ry', 'y') ?? rx;
  if (!(rx > 0) || !(ry > 0)) return rectanglePath(x, y, width, height);
  return rounded(x, y, width, height, Math.min(rx, width / 2), Math.min(ry, height / 2));
}

/** How far the handles of a quarter circle reach. */
const kappa = (4 / 3) * Math.tan(Math.PI / 8);

function rounded(x: number, y: number, w: number, h: number, rx: number, ry: number): Path {
  const [kx, ky] = [rx * (1 - kappa), ry * (1 - kappa)];
  const [right, bottom] = [x + w, y + h];
  return [
    ['M', x + rx, y],
    ['L', right - rx, y],
    ['C', right - kx, y, right, y + ky, right, y + ry],
    ['L', right, bottom - ry],
    ['C', right, bottom - ky, right - kx, bottom, right - rx, bottom],
    ['L', x + rx, bottom],
    ['C', x + kx, bottom, x, bottom - ky, x, bottom - ry],
    ['L', x, y + ry],
    ['C', x, y + ky, x + kx, y, x + rx, y],
    ['Z'],
  ];
}

function circle({ length }: Source): Path {
  const r = length('r', 'diagonal') ?? 0;
  return oval(length('cx', 'x') ?? 0, length('cy', 'y') ?? 0, r, r);
}

function ellipse({ length }: Source): Path {
  const rx = length('rx', 'x') ?? length('ry', 'y') ?? 0;
  const ry = length('ry', 'y') ?? rx;
  return oval(length('cx', 'x') ?? 0, length('cy', 'y') ?? 0, rx, ry);
}

function oval(x: number, y: number, rx: number, ry: number): Path {
  if (!(rx > 0) || !(ry > 0)) return [];
  const [kx, ky] = [rx * kappa, ry * kappa];
  return [
    ['M', x + rx, y],
    ['C', x + rx, y + ky, x + kx, y + ry, x, y + ry],
    ['C', x - kx, y + ry, x - rx, y + ky, x - rx, y],
    ['C', x - rx, y - ky, x - kx, y - ry, x, y - ry],
    ['C', x + kx, y - ry, x + rx, y - ky, x + rx, y],
    ['Z'],
  ];
}

function line({ length }: Source): Path {
  return [
    ['M', length('x1', 'x') ?? 0, length('y1', 'y') ?? 0],
    ['L', length('x2', 'x') ?? 0, length('y2', 'y') ?? 0],
  ];
}

function polygon({ attribute }: Source, closed: boolean): Path {
  const numbers = parseNumbers(attribute('points') ?? '');
  const path: PathCommand[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    path.push([i === 0 ? 'M' : 'L', numbers[i]!, numbers[i + 1]!]);
  }
  if (closed && path.length > 0) path.push(['Z']);
  return path;
}
