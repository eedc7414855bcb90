import { expect, test } from 'vitest';
import type { ComputedStyle } from '../../../pipeline/6-typeset/style/types.ts';
import { broken, rightEdge, runsOf, said, setText } from './setting.ts';

const prose =
  'In the view of the parties, the council should extend the mandate of the mission for twelve months, and the secretariat should publish, before the end of the year, a report that says which of the recommendations have been implemented, which have been overtaken by events, and which remain to be carried out by the government and its partners in the region.';

const justified: Partial<ComputedStyle> = { textAlign: 'justify', hyphens: 'auto' };

/** Width of the first space of a line that is not at its end, pt; the face's own is 2.37. */
function spaceOf(line: ReturnType<typeof setText>[number]): number {
  const run = runsOf(line)[0]!;
  return run.advances[run.clusters.indexOf(run.text.indexOf(' '))]!;
}

test('every line but the last is exactly as wide as the measure', () => {
  for (const width of [120, 161.5, 200, 260, 333]) {
    const lines = setText(prose, width, justified);
    for (const line of lines.slice(0, -1)) expect(rightEdge(line)).toBeCloseTo(width, 6);
    expect(rightEdge(lines.at(-1)!)).toBeLessThanOrEqual(width + 1e-6);
  }
});

test('no space is squeezed or torn beyond its bounds where that can be avoided', () => {
  for (const width of [320, 333, 380, 400, 420]) {
    for (const line of setText(prose, width, justified).slice(0, -1)) {
      expect(spaceOf(line)).toBeGreaterThan(2.37 * 0.72);
      expect(spaceOf(line)).toBeLessThan(2.37 * 2.01);
    }
  }
});

/** Sum over the lines of what total fit minimises, roughly: the square of the spaces' change. */
function unevenness(lines: readonly ReturnType<typeof setText>[number][]): number {
  return lines.slice(0, -1).reduce((sum, line) => sum + (spaceOf(line) / 2.37 - 1) ** 2, 0);
}

test('the whole paragraph is better than its lines one by one would be', () => {
  const width = 200;
  const fitted = setText(prose, width, { textAlign: 'justify' });
  const firstFit = firstFitLines(prose, width);
  expect(broken(fitted)).not.toBe(firstFit.join('|'));
  const greedy = firstFit.flatMap((line) =>
    setText(line, width, { textAlign: 'justify', textAlignLast: 'justify' }),
  );
  expect(unevenness(fitted)).toBeLessThan(unevenness(greedy));
});

/** As many words on each line as fit at their natural width. */
function firstFitLines(source: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of source.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    const fits = setText(longer, 1e6)[0]!.parts.every(
      (part) => part.type === 'glyphs' && part.run.width <= width,
    );
    if (lines.length > 0 && fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

test('words are hyphenated only where the paragraph is the better for it', () => {
  expect(setText(prose, 333, justified).some((line) => line.hyphenated)).toBe(false);
  expect(setText(prose, 120, justified).some((line) => line.hyphenated)).toBe(true);
});

test.each([1, 2])('no more than %i lines in a row end with a hyphen', (limit) => {
  for (const width of [70, 90, 110, 130]) {
    const lines = setText(prose, width, { ...justified, hyphenateLimitLines: limit });
    const marks = lines.map((line) => (line.hyphenated ? '-' : ' ')).join('');
    expect(marks).not.toContain('-'.repeat(limit + 1));
  }
});

test('the last line is not one short word', () => {
  const widths = Array.from({ length: 40 }, (_, index) => 150 + 5 * index);
  const ends = widths.map((width) => said(setText(prose, width, justified).at(-1)!));
  const runts = ends.filter((end) => !end.includes(' '));
  expect(runts.length).toBeLessThanOrEqual(2);
  expect(runts.every((end) => end === 'region.')).toBe(true);
});

test('ragged lines are even as well, and their spaces stay as they are', () => {
  const lines = setText('aaa bb cc ddddd', 33);
  expect(broken(lines)).toBe('aaa|bb cc|ddddd');
  for (const line of setText(prose, 200)) expect(spaceOf(line)).toBeCloseTo(2.37, 6);
});

test('balanced lines are about equally long and no more than they need be', () => {
  const title = 'Seven priorities for the African Union in the year ahead';
  const plain = setText(title, 200);
  const balanced = setText(title, 200, { textWrap: 'balance' });
  expect(broken(plain)).toBe('Seven priorities for the African Union in|the year ahead');
  expect(broken(balanced)).toBe('Seven priorities for the African|Union in the year ahead');
});

test('lines of different measures each fill their own', () => {
  const width = (line: number) => (line < 3 ? 120 : 220);
  const lines = setText(prose, width, justified);
  lines.slice(0, -1).forEach((line, index) => {
    expect(rightEdge(line)).toBeCloseTo(width(index), 6);
  });
});

test('the first line is indented', () => {
  const lines = setText(prose, 200, { ...justified, textIndent: 14 });
  expect(lines[0]!.parts[0]!.x).toBe(14);
  expect(lines[1]!.parts[0]!.x).toBe(0);
  expect(rightEdge(lines[0]!)).toBeCloseTo(200, 6);
  expect(setText(prose, 200, { textIndent: { percent: 10, pt: 1 } })[0]!.parts[0]!.x).toBe(21);
});

test.each([
  ['start', 0],
  ['end', 75.4],
  ['left', 0],
  ['right', 75.4],
  ['center', 37.7],
] as const)('a short line aligned %s begins at %f', (textAlign, x) => {
  const [line] = setText('word', 100, { textAlign });
  expect(line!.parts[0]!.x).toBeCloseTo(x, 1);
});

test('text-align-last rules the last line', () => {
  const last = setText(prose, 210, { ...justified, textAlignLast: 'right' }).at(-1)!;
  expect(rightEdge(last)).toBeCloseTo(210, 6);
  expect(last.parts[0]!.x).toBeGreaterThan(0);
  const filled = setText('two words', 200, { ...justified, textAlignLast: 'justify' });
  expect(rightEdge(filled[0]!)).toBeCloseTo(200, 6);
});

test('a word that no line holds stands alone and is reported', () => {
  const lines = setText('a Donaudampfschifffahrtsgesellschaft b', 80);
  expect(broken(lines)).toBe('a|Donaudampfschifffahrtsgesellschaft|b');
  expect(lines.map((line) => line.overflow > 0)).toEqual([false, true, false]);
  expect(lines[1]!.overflow).toBeCloseTo(rightEdge(lines[1]!) - 80, 6);
});

test('letter-spacing is not added after the last letter of a line', () => {
  const [line] = setText('NATO', 100, { letterSpacing: 1, textAlign: 'right' });
  const plain = runsOf(setText('NATO', 100)[0]!)[0]!;
  expect(rightEdge(line!)).toBeCloseTo(100, 6);
  expect(runsOf(line!)[0]!.width).toBeCloseTo(plain.width + 3, 1);
});

test('word-spacing widens spaces, no-break spaces as well', () => {
  const at = (wordSpacing: number) => runsOf(setText('a b\u00a0c', 100, { wordSpacing })[0]!)[0]!;
  expect(at(3).width).toBeCloseTo(at(0).width + 6, 6);
});

test('no-break spaces are stretched like others, but no line ends there', () => {
  const lines = setText('the article 5\u00a0of the treaty', 66, { ...justified });
  expect(broken(lines)).toContain('5\u00a0of');
  expect(rightEdge(lines[0]!)).toBeCloseTo(66, 6);
});

test('a quotation mark at the start and stops at line ends hang out where they are told to', () => {
  const source = '“One two, three four five six seven.”';
  const plain = setText(source, 60);
  expect(plain[0]!.parts[0]!.x).toBe(0);
  const [first] = setText(source, 60, { hangingPunctuation: ['first'] });
  const mark = runsOf(plain[0]!)[0]!.advances[0]!;
  expect(first!.parts[0]!.x).toBeCloseTo(-mark, 6);
  const style = { textAlign: 'justify', hangingPunctuation: ['force-end'] } as const;
  const width = rightEdge(setText('One two three', 1e6)[0]!);
  const hung = setText('One two three, four five six', width, style);
  expect(said(hung[0]!)).toBe('One two three, ');
  expect(rightEdge(hung[0]!)).toBeGreaterThan(width + 2);
  expect(hung[0]!.overflow).toBe(0);
  const right = setText('(seven)', 60, { textAlign: 'right', hangingPunctuation: ['last'] });
  expect(rightEdge(right[0]!)).toBeGreaterThan(62);
});
