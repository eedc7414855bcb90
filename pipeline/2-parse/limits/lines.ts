/**
 * Replaces some lines of a text: those that the expression finds, by what `change` makes of them
 * (null: unchanged).
 */
export function changeLines(
  text: string,
  suspects: RegExp,
  change: (line: string) => string | null,
): { text: string; lines: number[] } {
  const lines: number[] = [];
  const out: string[] = [];
  let kept = 0;
  for (const match of text.matchAll(suspects)) {
    const changed = change(match[0]);
    if (changed === null) continue;
    lines.push(lineAt(text, match.index));
    out.push(text.slice(kept, match.index), changed);
    kept = match.index + match[0].length;
  }
  return lines.length === 0 ? { text, lines } : { text: out.join('') + text.slice(kept), lines };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}
