/** Which parts of a Markdown text are code, judged line by line: good enough to be quiet about. */
export interface CodeMap {
  /** The text with code blanked out; offsets stay what they were. */
  readonly prose: string;
  /** The text with all but chart blocks blanked out. */
  readonly charts: string;
}

export function mapCode(text: string): CodeMap {
  const prose: string[] = [];
  const charts: string[] = [];
  let fence: { mark: string; chart: boolean } | null = null;
  for (const line of text.split('\n')) {
    const blank = ' '.repeat(line.length);
    const mark: string | undefined = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1];
    prose.push(fence === null && mark === undefined ? withoutSpans(line) : blank);
    charts.push(fence?.chart ? line : blank);
    if (mark === undefined) continue;
    if (fence === null) fence = { mark, chart: /^[ \t>]*[`~]+\s*(chart|vega-lite)\b/.test(line) };
    else if (mark.startsWith(fence.mark) && line.trimEnd().endsWith(mark)) fence = null;
  }
  return { prose: prose.join('\n'), charts: charts.join('\n') };
}

/** Blanks code spans that open and close on the line. */
function withoutSpans(line: string): string {
  if (!line.includes('`')) return line;
  return line.replace(/(`+)(?!`)[^`]*\1(?!`)/g, (span) => ' '.repeat(span.length));
}
