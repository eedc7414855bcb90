import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
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

const sourced =
  'Trade fell by 40%.[^1]\n\nThe fund paid 612 families.[^1] Fees rose by 15%.\n\n[^1]: Customs.';
const introduced = 'The Joint Committee (JC) met the Border Working Group (BWG).';

const cases: Readonly<Record<string, Case>> = {
  'recommendation-without-addressee': {
    bad: '# Recommendations\n\n- Open the border at once.\n\n## More {#more}\n\n:::recommendation\nAct now.\n:::',
    says: [
      '3: recommendation 1 does not say who should act: "Open the border at once."',
      '7: recommendation 2 does not say who should act: "Act now."',
    ],
    good: [
      'Nothing should be left to the Ministry.',
      '# Recommendations\n\n- **Donors:** pay.',
      ':::recommendation{to="X"}\nAct.\n:::',
    ],
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
  'lost-recommendation': {
    bad: '# Recommendations\n\n- **X:** Pay.',
    says: [],
    good: ['# Recommendations\n\n- **X:** Pay.'],
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
      `Pakistan lodged 836 protest notes.\n\n| What | 2024 | 2025 |\n|---|---|---|\n| Protest notes | 863 | 836 |`,
      `Pakistan lodged 836 protest notes.\n\n| | Kabul | Herat |\n|---|---|---|\n| Protest notes | 863 | 836 |`,
      'Pakistan has lodged 836 protest notes.\n\nThe file holds 836 protest notes.',
      'Pakistan has lodged 836 protest notes.\n\nThe file holds 240 protest notes.',
      'Pakistan has lodged over 836 protest notes.\n\nThe file holds 863 protest notes.',
      'In 2024, Pakistan lodged 836 protest notes.\n\nIn 2025, 863 protest notes came.',
    ],
  },
  'summary-number-not-in-body': {
    bad: ':::summary\nThe flood displaced 4,120 families.\n:::\n\nThe flood displaced 4,210 families.',
    says: ['2: the summary says "4,120 families", and nothing else in the pack does'],
    good: [
      ':::summary\nThe flood displaced 4,120 families.\n:::\n\nThe flood displaced 4,120 families.',
      ':::summary\nThe flood displaced 4,120 families.\n:::\n\n| Displaced |\n|---|\n| 4,120 |',
      ':::summary\nThe flood displaced over 4,000 families.\n:::\n\nIt displaced 4,120 families.',
      ':::summary\nThe flood displaced 4 million people.\n:::\n\nIt displaced 4,120,000 people.',
      ':::summary\nIt cost £3.1 million.\n:::\n\n| Cost (£m) |\n|---|\n| 3.1 |',
      ':::summary\nTwo families left.\n:::\n\nThey left.',
    ],
  },
  'retyped-figure': {
    bad: `${notes}\n\nPakistan lodged 836 protest notes.`,
    says: ['3: "836 protest notes" is typed here, and is a key figure at note.md:1'],
    good: [
      `${notes}\n\nPakistan lodged :value[]{#notes} protest notes.`,
      `${notes}\n\nPakistan lodged 840 protest notes, and 836 complaints.`,
    ],
  },
  'claim-without-source': {
    bad: `${sourced}\n\nThe strike cost 1,870 jobs.`,
    says: ['7: nobody is named who says "1,870 jobs"'],
    good: [
      `${sourced}\n\nThe strike cost 1,870 jobs, [says the union](https://example.org).`,
      `${sourced}\n\nThe Chamber of Commerce says that the strike cost 1,870 jobs.`,
      `${sourced}\n\nThe strike cost 12 jobs, and two chairs.`,
      `${sourced}\n\n:::summary\nThe strike cost 1,870 jobs.\n:::`,
      `${sourced}\n\nAs we said, 612 families were paid.`,
      'The strike cost 1,870 jobs.\n\nTrade fell by 40%.',
    ],
  },
  'long-section': {
    bad: '# T\n\nWord.\n\n## A\n\nOne two.\n\n### B\n\nThree four.\n\n## C\n\nWords.',
    says: ['5: the section "A" has 6 words, 1 more than its budget of 5'],
    good: ['# T\n\n## A\n\nOne two.\n\n## B\n\nThree four.'],
    manifest: { budgets: { pages: null, sectionWords: 5 } },
  },
  'too-many-words': {
    bad: '# T\n\nOne two three.',
    says: [],
    good: ['# T\n\nOne.'],
    manifest: { budgets: { pages: null, words: 3 } },
  },
  'abbreviation-not-introduced': {
    bad: `${introduced}\n\nThe TEG met. The TEG went.`,
    says: ['3: "TEG" is used 2 times and never introduced'],
    good: [
      `${introduced}\n\nThe Trade Expert Group (TEG) met. The TEG went.`,
      `${introduced}\n\nThe TEG met.`,
      `${introduced}\n\nThe EU met. The EU and the GDP went.`,
      `${introduced}\n\nThe TEG met. The TEG went.\n\n- TEG: expert group on trade`,
      'The TEG met. The TEG went.',
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
    bad: 'Text ![](a.png) in text.\n\n![](b.png)',
    says: [
      '1: the image "a.png" has no alternative text',
      '3: the image "b.png" has no alternative text',
    ],
    good: [
      'Text ![A map](a.png) in text.',
      // A chart without one gets it from its data.
      '```chart\ntype: bar\nx: a\ny: b\ndata:\n  - { a: 1, b: 2 }\n```',
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
    says: ['1: the summary has 501 words, 1 too many'],
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
  'handling-too-low': {
    bad: '# T\n\nText.\n\n## A {handling="SECRET"}\n\nText.\n\n## B {#b handling="TLP:RED"}\n\nText.',
    says: [
      '5: this part is marked "SECRET", the pack only "OFFICIAL"',
      '9: "TLP:RED" cannot be compared with the mark of the pack, "OFFICIAL"',
    ],
    good: ['# T {handling=OFFICIAL}\n\nText.', '# T {handling="UK OFFICIAL"}\n\nText.'],
    manifest: { handling: 'OFFICIAL' },
  },
  'unknown-handling': {
    bad: '# T {handling="TLP:PINK"}\n\nText.',
    says: ['1: "TLP:PINK" is no mark of the Traffic Light Protocol'],
    good: ['# T {handling="TLP:GREEN"}\n\nText.'],
    manifest: { handling: 'TLP: AMBER' },
  },
  'draft-mark': {
    bad: '# T TBC\n\nText[^a].\n\n- Lorem ipsum dolor.\n\n[^a]: TODO: check.',
    says: [
      '1: the pack is final and still says "TBC"',
      '5: the pack is final and still says "Lorem ipsum"',
      '7: the pack is final and still says "TODO"',
    ],
    good: [
      '# T\n\nArticle XXX, `TODO`, the TKs, a todo list and ATBC.',
      'Siglo XX, Louis XX, the XX Congress, a DRAFT Regulation, [sic], [...](#x) and what??',
      'He said: “[We] went.” [1] [2025]',
    ],
    manifest: final,
  },
};

/** Lines of pack.yaml, as far as examples need them. */
function manifestOf(pack: string | undefined): Options['manifest'] {
  if (pack === undefined) return {};
  const { numbering, budgets, ...keys } = parse(pack);
  return {
    ...keys,
    ...(numbering ? { numbering: { sections: true, paragraphs: true } } : {}),
    ...(budgets ? { budgets: { pages: null, ...budgets } } : {}),
  };
}

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

test('each rule has its cases, and each case its rule', () => {
  expect(rules.map(({ code }) => code).toSorted()).toEqual(Object.keys(cases).toSorted());
});

describe.each(rules)('the example of $code', ({ code, example }) => {
  const codesIn = (text: string) =>
    check(
      briefOf(text, {
        manifest: manifestOf(example.pack),
        previous: JSON.parse(example.previous ?? '{}').recommendations,
      }),
    ).map((finding) => finding.code);

  test('is reported', () => expect(codesIn(example.bad)).toContain(code));
  test('is put right', () => expect(codesIn(example.good)).not.toContain(code));
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

test.each([
  'DRAFT – not for citation',
  'about XX % of trade',
  'by XX.XX.2025',
  'a grant of €XX',
  'xx million people',
  'The minister said: […]',
  'The minister said: [...]',
  'signed on [insert date]',
  'signé le [à compléter]',
  'It cost ???',
  'The {++new++} text',
  'The {--old--} text',
  'Ask Ana {>>Ana, is this right?<<}',
])('draft mark: %s', (text) => {
  const brief = briefOf(`# T\n\n${text}`, { manifest: final });
  expect(check(brief).map(({ code }) => code)).toContain('draft-mark');
});

test('a draft mark in the manifest', () => {
  const brief = briefOf('# T\n\nText.', { manifest: { ...final, subtitle: 'For visit TBC' } });
  expect(shown(check(brief))).toEqual([
    'draft-mark at pack.yaml:1: the pack is final and still says "TBC"',
  ]);
});

test('a pack of too many words is told where its budget stands', () => {
  const place = { path: 'pack.yaml', line: 7, column: 3, endLine: 7, endColumn: 8 };
  const budgets = { pages: null, words: 3 };
  const places = new Map([['budgets.words', place]]);
  const files = {
    'a.md': '# A\n\nOne two.',
    'b.md': { text: '# B\n\nThree', as: 'annex' },
  } as const;
  expect(check(briefOf(files, { manifest: { budgets, places } }))).toEqual([]);
  const [finding] = check(briefOf({ ...files, 'c.md': '# C' }, { manifest: { budgets, places } }));
  expect(finding).toMatchObject({
    code: 'too-many-words',
    message: 'the pack has 4 words, 1 more than its budget of 3',
    source: place,
  });
});

describe('numbers that conflict between text, tables and charts', () => {
  const said = (text: string) =>
    shown(check(briefOf(text))).filter((line) => line.startsWith('conflicting-figure'));
  const chart = (rows: string, y = 'protest notes') =>
    `\`\`\`chart\ntype: bar\nalt: A\nx: year\ny: ${y}\ndata:\n${rows}\n\`\`\``;

  test('text and table', () => {
    expect(
      said(
        'Pakistan lodged 836 protest notes.\n\n| | Number |\n|---|---|\n| Protest notes | 863 |',
      ),
    ).toEqual([
      'conflicting-figure at note.md:5: "863 Protest notes" stands here, and "836 protest notes" at note.md:1',
    ]);
  });

  test('a mark and a chart, of one year', () => {
    const mark = ':key-figure[836 formal protest notes]{#n as-of=2025 by=X}';
    expect(said(`${mark}\n\n${chart('  - { year: 2025, protest notes: 790 }')}`)).toEqual([
      'conflicting-figure at note.md:3: "790 protest notes" stands here, and "836 formal protest notes" at note.md:1',
    ]);
    expect(said(`${mark}\n\n${chart('  - { year: 2024, protest notes: 790 }')}`)).toEqual([]);
    expect(said(`${mark}\n\n${chart('  - { year: 2025, protest notes: 836 }')}`)).toEqual([]);
  });

  test('table and chart', () => {
    const table = '| Year | Protest notes |\n|---|---|\n| 2024 | 410 |\n| 2025 | 836 |';
    const rows = '  - { year: 2024, protest notes: 410 }\n  - { year: 2025, protest notes: 838 }';
    expect(said(`${table}\n\n${chart(rows)}`)).toHaveLength(1);
  });
});

test('a recommendation that went missing is told where the edition before is named', () => {
  const previous = ['open', 'withdrawn'].map((status, index) => ({
    ...{ id: `rec-${status}`, number: String(index + 1), text: `Pay the ${status} bill.` },
    ...{ addressees: [], status },
  }));
  const place = { path: 'pack.yaml', line: 3, column: 1, endLine: 3, endColumn: 9 };
  const options = { previous, manifest: { places: new Map([['previous', place]]) } };
  const found = check(briefOf('# T\n\nText.', options));
  expect(found).toMatchObject([
    {
      code: 'lost-recommendation',
      message: 'recommendation 1 of the last edition is gone: "Pay the open bill."',
      source: place,
    },
  ]);
  const forOne = briefOf('# T\n\nText.', { ...options, audience: 'public' });
  expect(check(forOne)).toEqual([]);
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
