import { parse } from 'yaml';

/**
 * A text with its first lines blanked, so that what follows keeps its place in the file.
 */
export function blankLines(text: string, count: number): string {
  if (count <= 0) return text;
  let end = 0;
  for (let line = 0; line < count && end !== -1; line++) end = text.indexOf('\n', end) + 1 || -1;
  return end === -1 ? '\n'.repeat(count) : '\n'.repeat(count) + text.slice(end);
}

/** Lines of YAML front matter of an included file; a mapping between two `---`, else none. */
export function frontMatterLines(text: string): number {
  const match = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text);
  if (match === null || !isMapping(match[1]!)) return 0;
  return match[0].trimEnd().split('\n').length;
}

function isMapping(yaml: string): boolean {
  try {
    const value: unknown = parse(yaml);
    return value === null || (typeof value === 'object' && !Array.isArray(value));
  } catch {
    return false;
  }
}
