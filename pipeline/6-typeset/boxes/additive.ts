/** Letters that count, the greatest first: CSS Counter Styles 3, section 3.1.6. */
type Additive = readonly (readonly [number, string])[];

/** The value as a sum of letters; null where they do not reach so far. */
export function additive(value: number, symbols: Additive, most: number): string | null {
  if (value < 1 || value > most) return null;
  let rest = value;
  let text = '';
  for (const [worth, letters] of symbols) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Nine letters for each power of ten, the smallest first. */
function byPowers(letters: string): Additive {
  return [...letters]
    .map((letter, at) => [((at % 9) + 1) * 10 ** Math.floor(at / 9), letter] as const)
    .reverse();
}

export const armenian = byPowers('աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք');

export const georgian: Additive = [
  [10000, 'ჵ'],
  ...byPowers('აბგდევზჱთიკლმნჲოპჟრსტჳფქღყშჩცძწჭხჴჯჰ'),
];

/** 15 and 16 are not written with the letters of a holy name. */
export const hebrew: Additive = [
  ...[10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map(
    (thousand, at) => [thousand * 1000, `${'יטחזוהדגבא'[at]}׳`] as const,
  ),
  [400, 'ת'],
  [300, 'ש'],
  [200, 'ר'],
  [100, 'ק'],
  [90, 'צ'],
  [80, 'פ'],
  [70, 'ע'],
  [60, 'ס'],
  [50, 'נ'],
  [40, 'מ'],
  [30, 'ל'],
  [20, 'כ'],
  [19, 'יט'],
  [18, 'יח'],
  [17, 'יז'],
  [16, 'טז'],
  [15, 'טו'],
  ...[...'יטחזוהדגבא'].map((letter, at) => [10 - at, letter] as const),
];

export const roman: Additive = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
