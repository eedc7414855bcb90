import type { Path } from '../../types.ts';

export interface Vertex {
  readonly x: number;
  readonly y: number;
  /** Direction in which the path arrives and leaves, radians; null at an end. */
  readonly arrives: number | null;
  readonly leaves: number | null;
}

interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly out: number;
  readonly in: number;
}

/** The vertices of a path with its directions there: SVG 2, 13.7.4. */
export function vertices(path: Path): Vertex[] {
  const out: Vertex[] = [];
  let subpath: Segment[] = [];
  let start: readonly [number, number] = [0, 0];
  let at = start;
  const finish = (closed: boolean) => {
    out.push(...subpathVertices(subpath, start, closed));
    subpath = [];
  };
  for (const command of path) {
    if (command[0] === 'M') {
      if (subpath.length > 0) finish(false);
      start = [command[1], command[2]];
      at = start;
    } else if (command[0] === 'Z') {
      subpath.push(straight(at, start));
      at = start;
      finish(true);
    } else {
      const to = [command.at(-2) as number, command.at(-1) as number] as const;
      subpath.push(command[0] === 'L' ? straight(at, to) : curve(at, command.slice(1) as number[]));
      at = to;
    }
  }
  if (subpath.length > 0) finish(false);
  return out;
}

function straight(from: readonly [number, number], to: readonly [number, number]): Segment {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  return { from, to, out: angle, in: angle };
}

/** A curve leaves towards its first point that is elsewhere and arrives from the last such. */
function curve(from: readonly [number, number], points: readonly number[]): Segment {
  const [x1, y1, x2, y2, x, y] = points as [number, number, number, number, number, number];
  const all = [from, [x1, y1], [x2, y2], [x, y]] as const;
  const away = all.find(([px, py]) => px !== from[0] || py !== from[1]) ?? from;
  const before = [...all].reverse().find(([px, py]) => px !== x || py !== y) ?? from;
  return {
    from,
    to: [x, y],
    out: Math.atan2(away[1] - from[1], away[0] - from[0]),
    in: Math.atan2(y - before[1], x - before[0]),
  };
}

function subpathVertices(
  segments: readonly Segment[],
  start: readonly [number, number],
  closed: boolean,
): Vertex[] {
  const first = segments[0]!;
  const last = segments.at(-1)!;
  return [
    { x: start[0], y: start[1], arrives: closed ? last.in : null, leaves: first.out },
    ...segments.map((segment, i) => ({
      x: segment.to[0],
      y: segment.to[1],
      arrives: segment.in,
      leaves: segments[i + 1]?.out ?? (closed ? first.out : null),
    })),
  ];
}

/** The direction halfway between arriving and leaving. */
export function bisector({ arrives, leaves }: Vertex): number {
  if (arrives === null || leaves === null) return arrives ?? leaves ?? 0;
  const x = Math.cos(arrives) + Math.cos(leaves);
  const y = Math.sin(arrives) + Math.sin(leaves);
  return Math.abs(x) < 1e-9 && Math.abs(y) < 1e-9 ? arrives : Math.atan2(y, x);
}
