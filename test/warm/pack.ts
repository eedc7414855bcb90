import { type Files, readFace } from './edits.ts';

const sentences = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `In the ${from + i}th week the parties of the ${from * i + 7} districts were told of a change, and the board took note.`,
  ).join(' ');

const summary = `# Summary

${sentences(1, 4)}

See [](#events), [](#record) and [](#map), with the note.[^note]

- The board should meet in the first week.
- The members were of one mind, and the chair agreed.

[^note]: A note of the summary.

## What was asked

${sentences(11, 5)}

::include{file="parts/terms.md"}

${sentences(13, 3)}
`;

const record = `# Record

${sentences(21, 6)}

## Events {#events}

${sentences(31, 5)} A claim is made.[^one] And a second.[^two]

[^one]: The first of the notes, and it is a long one of two lines at the least when the page is narrow.

[^two]: The second.

Table: Meetings of the board {#record}

| Place | 2024 | 2025 |
| --- | ---: | ---: |
| Karbala | 12 | 14 |
| Basra | 3 | 1,204.5 |
| Mosul | 41 | 7 |

${sentences(41, 7)}

\`\`\`chart
type: bar
x: year
y: meetings
data: data.csv
\`\`\`

## Where

![The places of the record](map.svg "The places of the record"){#map}

${sentences(51, 8)}

1. The first of the points.
2. A second of them, and more.

> The words of a witness were few.
`;

const annex = `# Annex

${sentences(61, 5)}

## Terms of the record

${sentences(71, 9)}

:::callout
A call to the reader of the annex.
:::

${sentences(81, 4)}
`;

/** A small pack with a little of everything that a build reads. */
export const pack: Files = new Map<string, string | Uint8Array>([
  [
    'pack.yaml',
    [
      'title: A pack that is edited',
      'reference: W/1',
      'date: 2026-01-05',
      'lang: en-GB',
      'handling: OFFICIAL',
      'theme: ./theme',
      'numbering: { sections: true }',
      'outputs: [pdf, html, json, csv]',
      'documents:',
      '  - 01-summary.md',
      '  - 02-record.md',
      '  - { file: 03-annex.md, as: annex }',
      '',
    ].join('\n'),
  ],
  ['01-summary.md', summary],
  ['02-record.md', record],
  ['03-annex.md', annex],
  ['parts/terms.md', 'Terms of the parties, as they were read.\n\nA further word of them.\n'],
  ['data.csv', 'year,meetings\n2023,12\n2024,31\n2025,7\n'],
  [
    'map.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="rgb(10,90,120)"/><text x="2" y="9" font-size="4">Map</text></svg>\n',
  ],
  [
    'theme/theme.yaml',
    [
      'extends: briefing',
      'stylesheets: after',
      'faces:',
      '  - { family: Source Serif 4, file: ./body.ttf }',
      '  - { family: Source Sans 3, file: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf" }',
      '',
    ].join('\n'),
  ],
  ['theme/body.ttf', readFace('400Regular')],
  ['theme/print.css', 'body { font-size: 10pt }\n'],
  ['theme/screen.css', 'body { margin: 1em }\n'],
  ['theme/partials/imprint.hbs', '<p>Made for the test</p>\n'],
]);
