/** A text with what is beyond a limit masked, and the first line (from 1) where that was. */
export interface Limited {
  readonly text: string;
  readonly line: number | null;
}

/**
 * Replaces parts of a text: those that the expression finds, by what `change` makes of them (null:
 * unchanged).
 */
export function change(
  text: string,
  suspects: RegExp,
  by: (found: string) => string | null,
): Limited {
  let first: number | null = null;
  const out = text.replace(suspects, (found, ...groups) => {
    const changed = by(found);
    if (changed !== null && first === null) first = groups.find(Number.isInteger) as number;
    return changed ?? found;
  });
  return { text: out, line: first === null ? null : lineAt(text, first) };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
