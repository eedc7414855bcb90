import { describe, expect, test } from 'vitest';
import type { codes } from '../../pipeline/4-check/codes.ts';
import { check } from '../../pipeline/4-check/index.ts';
import { rules } from '../../pipeline/4-check/rules/index.ts';
import { briefOf, type Options, shown } from '../3-extract/helpers.ts';

interface Case {
  /** Markdown that the rule has something to say about. */
  readonly bad: string;
  readonly says: readonly string[];
  /** Markdown much like it that is as it should be. */
  readonly good: readonly string[];
  readonly manifest?: Options['manifest'];
}

const final = { status: 'final' } as const;
const table = '| a | b |\n|---|---|\n| 1 | 2 |';
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const notes = ':key-figure[836 formal protest notes]{#notes as-of=2025 by=X}';

const cases: Record<Exclude<keyof typeof codes, 'unknown-check'>, Case> = {
  'recommendation-without-addressee': {
    bad: '# Recommendations\n\n- Open the border at once.\n\n## More {#more}\n\n:::recommendation\nAct now.\n:::',
    says: [
      '3: recommendation 1 does not say who should act: "Open the border at once."',
      '7: recommendation 2 does not say who should act: "Act now."',
    ],
    good: ['# Recommendations\n\n- **Donors:** pay.', ':::recommendation{to="X"}\nAct.\n:::'],
  },
  'recommendation-not-in-register': {
    bad: ':::recommendation{to="X"}\nAct now.\n:::\n\nThe Ministry of Trade should publish its tariffs every month.',
    says: [
      '5: this reads as a recommendation and is not in the register: "The Ministry of Trade should publish its tariffs …"',
    ],
    good: [
      'The Ministry of Trade should publish its tariffs.',
      ':::recommendation{to="X"}\nPublish all tariffs.\n:::\n\nThe Ministry should publish its tariffs.',
      ':::recommendation{to="X"}\nAct now.\n:::\n\nThe Board is asked to approve this paper.',
      ':::recommendation{to="X"}\nAct now.\n:::\n\n:::lines-to-take\n- Both sides should keep to it.\n:::',
      ':::recommendation{to="X"}\nAct now.\n:::\n\nTalks should resume next week.',
      '# Recommendations\n\n- **Donors:** The fund should be renewed.',
    ],
  },
  'duplicate-recommendation': {
    bad: '# Recommendations\n\n- **Donors:** pay the bill.\n- **Donors:** Pay the bill!',
    says: ['4: recommendation 2 says the same as recommendation 1'],
    good: ['# Recommendations\n\n- **Donors:** pay the bill.\n- **The EU:** pay the bill.'],
  },
  'past-deadline': {
    bad: ':::recommendation{to="X" by=2025-11-09}\nA.\n:::\n\n:::recommendation{to="X" by=2025-10}\nB.\n:::',
    says: [
      '1: recommendation 1 is due on 2025-11-09, before the date of the pack (2025-11-10)',
      '5: recommendation 2 is due on 2025-10, before the date of the pack (2025-11-10)',
    ],
    good: [
      ':::recommendation{to="X" by=2025-11-10}\nA.\n:::',
      ':::recommendation{to="X" by=2025-11}\nA.\n:::',
      ':::recommendation{to="X" by=2025}\nA.\n:::',
      ':::recommendation{to="X" by="next spring"}\nA.\n:::',
      ':::recommendation{to="X" by=2025-01-01 status=implemented}\nA.\n:::',
    ],
    manifest: { date: '2025-11-10' },
  },
  'conflicting-mention': {
    bad: `${notes}\n\nPakistan lodged 840 protest notes.`,
    says: ['3: "840 protest notes" stands here; the key figure at note.md:1 says 836'],
    good: [
      `${notes}\n\nPakistan lodged 836 protest notes.`,
      `${notes}\n\nPakistan lodged over 800 protest notes, and in 2024 it lodged 200 protest notes.`,
    ],
  },
  'conflicting-figure': {
    bad: 'Pakistan has lodged 836 protest notes.\n\nThe file holds 863 protest notes.',
    says: ['3: "863 protest notes" stands here, and "836 protest notes" at note.md:1'],
    good: [
      'Pakistan has lodged 836 protest notes.\n\nThe file holds 836 protest notes.',
      'Pakistan has lodged 836 protest notes.\n\nThe file holds 240 protest notes.',
      'Pakistan has lodged over 836 protest notes.\n\nThe file holds 863 protest notes.',
      'In 2024, 836 protest notes came.\n\nIn 2025, 863 protest notes came.',
    ],
  },
  'summary-number-not-in-body': {
    bad: ':::summary\nThe flood displaced 4,120 families.\n:::\n\nThe flood displaced 4,210 families.',
    says: ['2: the summary says "4,120 families", and nothing else in the pack does'],
    good: [
      ':::summary\nThe flood displaced 4,120 families.\n:::\n\nThe flood displaced 4,120 families.',
      ':::summary\nThe flood displaced 4,120 families.\n:::\n\n| Displaced |\n|---|\n| 4,120 |',
    ],
  },
  'key-figure-without-origin': {
    bad: ':key-figure[8 notes]{#a by=X}\n\n:key-figure[9 visits]',
    says: [
      '1: the key figure "8 notes" does not say as of when it holds',
      '3: the key figure "9 visits" does not say as of when it holds or who says so',
    ],
    good: [notes],
  },
  'image-without-alt': {
    bad: 'Text ![](a.png) in text.\n\n```chart\ntype: bar\nx: a\ny: b\ndata:\n  - { a: 1, b: 2 }\n```',
    says: ['1: the image "a.png" has no alternative text', '3: the chart has no alternative text'],
    good: [
      'Text ![A map](a.png) in text.',
      '```chart\ntype: bar\nalt: Bars.\nx: a\ny: b\ndata:\n  - { a: 1, b: 2 }\n```',
    ],
  },
  'figure-without-source': {
    bad: `Table: Numbers\n\n${table}\n\n![Map](a.png "The map")`,
    says: ['3: the table "Numbers" names no source', '7: the image "The map" names no source'],
    good: [`Table: Numbers\n\n${table}\n\nSource: X.`, table, '![Map](a.png)'],
  },
  'skipped-heading-level': {
    bad: '# T\n\n### Deep\n\nText.\n\n### Deep too\n\nText.',
    says: ['3: the heading "Deep" is of level 3 after one of level 1'],
    good: ['# T\n\n## A\n\n### B\n\nText.\n\n## C\n\nText.'],
  },
  'empty-section': {
    bad: '# T\n\n## A\n\n## B\n\n### C\n\nText.\n\n## D',
    says: ['3: nothing stands under the heading "A"', '11: nothing stands under the heading "D"'],
    good: ['# T\n\n## A\n\nText.\n\n## B\n\n### C\n\n::recommendations'],
  },
  'typed-section-number': {
    bad: '# T\n\n## 1. Law\n\nText.\n\n## IV. Order\n\nText.\n\n## 2.3 More\n\nText.',
    says: [
      '3: the heading "1. Law" has a typed number and is numbered 1',
      '7: the heading "IV. Order" has a typed number and is numbered 2',
      '11: the heading "2.3 More" has a typed number and is numbered 3',
    ],
    good: ['# T\n\n## 2024 in review\n\nText.\n\n## 5G and law\n\nText.\n\n## I think so\n\nText.'],
  },
  'unordered-chronology': {
    bad: ':::chronology\n- 2021 — A.\n- 2020-05 — B.\n- 2020 — C.\n:::',
    says: ['3: "2020-05" stands after "2021"'],
    good: [':::chronology\n- 2011 — A.\n- 29 February 2020 — B.\n- 2020 — C.\n- 2021-05 — D.\n:::'],
  },
  'long-summary': {
    bad: `:::summary\n${words(501)}\n:::`,
    says: ['1: the summary has 501 words'],
    good: [`:::summary\n${words(500)}\n:::`, words(501)],
  },
  'abbreviation-before-introduction': {
    bad: 'The JCC met.\n\nThe Joint Coordination Committee (JCC) met again.',
    says: ['1: "JCC" stands here before it is introduced, at note.md:3'],
    good: ['The Joint Coordination Committee (JCC) met.\n\nThe JCC met again.', 'The JCC met.'],
  },
  'abbreviation-introduced-twice': {
    bad: 'The Joint Committee (JC) met.\n\nThe Jirga Council (JC) did not.',
    says: ['3: "JC" is "Jirga Council" here and "Joint Committee" at note.md:1'],
    good: ['The Joint Committee (JC) met.\n\nThe joint committees (JC) did not.'],
  },
  'draft-mark': {
    bad: '# T TBC\n\nText[^a].\n\n- Lorem ipsum dolor.\n\n[^a]: TODO: check.',
    says: [
      '1: the pack is final and still says "TBC"',
      '5: the pack is final and still says "Lorem ipsum"',
      '7: the pack is final and still says "TODO"',
    ],
    good: ['# T\n\nArticle XXX, `TODO`, the TKs, a todo list and ATBC.'],
    manifest: final,
  },
};

describe.each(Object.entries(cases))('%s', (code, { bad, says, good, manifest = {} }) => {
  const found = (text: string) =>
    shown(check(briefOf(text, { manifest })))
      .filter((line) => line.startsWith(`${code} at note.md:`))
      .map((line) => line.slice(`${code} at note.md:`.length));

  test('says what is wrong, and where', () => {
    expect(found(bad)).toEqual(says);
  });

  test.each(good)('is silent on good input %#', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('there is a rule for each code', () => {
  expect(rules.length).toBe(Object.keys(cases).length);
});

test('every finding says what to do', () => {
  const all = Object.values(cases).flatMap(({ bad, manifest = {} }) =>
    check(briefOf(bad, { manifest })),
  );
  expect(all.filter(({ hint }) => !hint)).toEqual([]);
});

test('marks of a draft may stand in a draft', () => {
  expect(check(briefOf('# T\n\nTODO.'))).toEqual([]);
});

test('findings are in the order of the sources', () => {
  const brief = briefOf({
    'b.md': '# First\n\n![](b.png)\n\n## Empty',
    'a.md': '# Second\n\n### Skipped\n\n![](a.png)',
  });
  expect(shown(check(brief)).map((line) => line.split(': ')[0])).toEqual([
    'image-without-alt at b.md:3',
    'empty-section at b.md:5',
    'skipped-heading-level at a.md:3',
    'image-without-alt at a.md:5',
  ]);
});
