/** A text file that a pack was made of. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

interface Run {
  /** Words of the wanted text that follow each other in the source. */
  readonly length: number;
  /** Of the run's first character, in all sources one after the other. */
  readonly offset: number;
}

/**
 * Finds a line of a page or of the HTML in the sources: where most of its words follow each other.
 * Of several such places the one that lies as far into the sources as the line into the pack.
 *
 * @param at how far into the pack the line stands, 0 to 1
 */
export function locate(sources: readonly SourceText[], wanted: string, at: number): Place | null {
  const query = wordsIn(wanted).map(({ word }) => word);
  if (query.length === 0) return null;
  const whole = sources.reduce((sum, { text }) => sum + text.length, 0);
  let start = 0;
  let best: { run: Run; far: number; place: Place } | null = null;
  for (const { path, text } of sources) {
    for (const run of longestRuns(text, query)) {
      const far = Math.abs((start + run.offset) / whole - at);
      if (
        best &&
        (run.length < best.run.length || (run.length === best.run.length && far >= best.far))
      )
        continue;
      best = { run, far, place: placeOf(path, text, run.offset) };
    }
    start += text.length;
  }
  return best && best.run.length >= Math.min(2, query.length) ? best.place : null;
}

/** The longest runs of the query's words in a text; all that are equally long. */
function longestRuns(text: string, query: readonly string[]): readonly Run[] {
  let longest: Run[] = [];
  // Length of the run that ends at each word of the query, and where it began.
  let ending = new Map<number, Run>();
  for (const { word, offset } of wordsIn(text)) {
    const next = new Map<number, Run>();
    for (let at = query.indexOf(word); at >= 0; at = query.indexOf(word, at + 1)) {
      const before = ending.get(at - 1);
      const run = { length: (before?.length ?? 0) + 1, offset: before?.offset ?? offset };
      next.set(at, run);
      const most = longest[0]?.length ?? 0;
      if (run.length > most) longest = [run];
      else if (run.length === most) longest.push(run);
    }
    ending = next;
  }
  return longest;
}

function* words(text: string): Generator<{ word: string; offset: number }> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    yield { word: word.toLowerCase(), offset: index };
}

function wordsIn(text: string): { word: string; offset: number }[] {
  return [...words(text)];
}

function placeOf(path: string, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { path, line: lines.length, column: lines.at(-1)!.length + 1 };
}
