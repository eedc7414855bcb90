import type { Shifts } from '../place.ts';

const fence = /^([ \t>]*)\$\$[ \t]*$/;
const codeFence = /^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(`{3,}|~{3,})/;

/**
 * Formulas between lines of `$$`: to the parser they are fenced code in the language `math`, which
 * nothing in them can interrupt. `shifts` says by how much a line grew, as for `nestFences`. A `$$`
 * without another stays as it is.
 */
export function fenceMath(text: string): { text: string; shifts: Shifts } {
  const shifts = new Map<number, { column: number; by: number }>();
  if (!/^[ \t>]*\$\$[ \t]*$/m.test(text)) return { text, shifts };
  const lines = text.split('\n');
  const replace = (index: number, prefix: string, mark: string) => {
    shifts.set(index + 1, { column: prefix.length + 1, by: mark.length - 2 });
    lines[index] = prefix + mark;
  };
  for (const [from, to] of pairs(lines)) {
    const inside = lines.slice(from + 1, to);
    const mark = inside.some((line) => line.includes('```')) ? '~~~' : '```';
    replace(from, fence.exec(lines[from]!)![1]!, `${mark}math`);
    replace(to, fence.exec(lines[to]!)![1]!, mark);
  }
  return { text: shifts.size === 0 ? text : lines.join('\n'), shifts };
}

/** The lines of `$$` and those that close them, outside of code; no blank line stands between. */
function* pairs(lines: readonly string[]): Generator<[number, number]> {
  let code: string | null = null;
  let open: number | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = codeFence.exec(line)?.[1];
    if (mark !== undefined && code === null) code = mark;
    else if (mark?.startsWith(code ?? ' ')) code = null;
    if (code !== null || line.trim() === '') open = null;
    else if (fence.test(line)) {
      if (open !== null) yield [open, index];
      open = open === null ? index : null;
    }
  }
}
