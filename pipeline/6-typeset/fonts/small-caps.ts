/** Where a face has no small capitals: CSS Fonts 4, section 6.6, capitals at a smaller size. */
export const SMALL_CAPS_SCALE = 0.8;

export interface CaseRun {
  readonly start: number;
  readonly end: number;
  readonly small: boolean;
}

/** Which letters become small capitals: lower case for `smcp`, upper case for `c2sc`. */
export function caseRuns(text: string, smcp: boolean, c2sc: boolean): readonly CaseRun[] {
  const runs: { start: number; end: number; small: boolean }[] = [];
  let index = 0;
  for (const character of text) {
    const lower = character.toUpperCase() !== character;
    const upper = character.toLowerCase() !== character;
    const neutral = !lower && !upper;
    const last = runs.at(-1);
    const small = neutral ? (last?.small ?? false) : lower ? smcp : c2sc;
    const end = index + character.length;
    if (last?.small === small) last.end = end;
    else runs.push({ start: index, end, small });
    index = end;
  }
  return runs;
}

/** The capitals of a text, and for each code unit of them the index of the letter it came from. */
export function capitals(text: string): { text: string; origin: readonly number[] } {
  const origin: number[] = [];
  let out = '';
  let index = 0;
  for (const character of text) {
    const upper = character.toUpperCase();
    out += upper;
    for (let unit = 0; unit < upper.length; unit++) origin.push(index);
    index += character.length;
  }
  return { text: out, origin };
}
