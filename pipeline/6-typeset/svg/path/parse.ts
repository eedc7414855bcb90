import type { PathCommand } from '../../types.ts';
import { arc } from './arc.ts';
import { cubic, quadratic } from './curves.ts';
import { PathReader } from './reader.ts';

export interface ParsedPath {
  readonly path: readonly PathCommand[];
  /** Offset of the mistake that ended the path: SVG 2, 9.5.4. Null when there is none. */
  readonly error: number | null;
}

/** The pen while a path is drawn: where it is, where the subpath began, the last control point. */
export interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** Control point that `S` or `T` mirrors; null after another command. */
  control: { readonly x: number; readonly y: number; readonly kind: 'cubic' | 'quadratic' } | null;
  readonly out: PathCommand[];
}

type Command = (pen: Pen, values: readonly number[], relative: boolean) => void;

interface Rule {
  /** n: number, f: flag. */
  readonly operands: string;
  readonly run: Command;
}

/** Path data (SVG 2, 9.3) by upper-case letter. */
const commands: Readonly<Record<string, Rule>> = {
  M: { operands: 'nn', run: moveTo },
  L: { operands: 'nn', run: (pen, [x, y], relative) => lineTo(pen, x!, y!, relative) },
  H: { operands: 'n', run: (pen, [x], rel) => lineTo(pen, x!, rel ? 0 : pen.y, rel) },
  V: { operands: 'n', run: (pen, [y], rel) => lineTo(pen, rel ? 0 : pen.x, y!, rel) },
  C: { operands: 'nnnnnn', run: (pen, values, relative) => cubic(pen, values, relative) },
  S: { operands: 'nnnn', run: (pen, values, relative) => cubic(pen, values, relative) },
  Q: { operands: 'nnnn', run: (pen, values, relative) => quadratic(pen, values, relative) },
  T: { operands: 'nn', run: (pen, values, relative) => quadratic(pen, values, relative) },
  A: { operands: 'nnnffnn', run: arc },
  Z: { operands: '', run: close },
};

export function parsePath(data: string): ParsedPath {
  const reader = new PathReader(data);
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, control: null, out: [] };
  for (let letter = reader.letter(); letter !== null; letter = reader.letter()) {
    const rule = commands[letter.toUpperCase()];
    const first = pen.out.length === 0;
    if (rule === undefined || (first && letter.toUpperCase() !== 'M')) return failed(pen, reader);
    if (!runAll(rule, letter, pen, reader)) return failed(pen, reader);
  }
  return reader.atEnd() ? { path: pen.out, error: null } : failed(pen, reader);
}

function failed(pen: Pen, reader: PathReader): ParsedPath {
  return { path: pen.out, error: reader.at };
}

/** A letter goes for all operands that follow; after a move the next ones are lines. */
function runAll(rule: Rule, letter: string, pen: Pen, reader: PathReader): boolean {
  const relative = letter !== letter.toUpperCase();
  let now = rule;
  do {
    const values = reader.operands(now.operands);
    if (values === null) return false;
    if (pen.out.at(-1)?.[0] === 'Z' && now !== commands.M) restart(pen);
    now.run(pen, values, relative);
    if (now === commands.M) now = commands.L!;
  } while (now.operands !== '' && reader.hasNumber());
  return true;
}

/** After Z a subpath begins where the last one did, unless the pen is moved. */
function restart(pen: Pen): void {
  pen.out.push(['M', pen.x, pen.y]);
}

function moveTo(pen: Pen, [x, y]: readonly number[], relative: boolean): void {
  pen.x = relative ? pen.x + x! : x!;
  pen.y = relative ? pen.y + y! : y!;
  pen.startX = pen.x;
  pen.startY = pen.y;
  pen.control = null;
  pen.out.push(['M', pen.x, pen.y]);
}

function lineTo(pen: Pen, x: number, y: number, relative: boolean): void {
  pen.x = relative ? pen.x + x : x;
  pen.y = relative ? pen.y + y : y;
  pen.control = null;
  pen.out.push(['L', pen.x, pen.y]);
}

function close(pen: Pen): void {
  pen.x = pen.startX;
  pen.y = pen.startY;
  pen.control = null;
  pen.out.push(['Z']);
}
