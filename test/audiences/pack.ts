import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Words that no reader but the minister may find. */
export const canaryPattern = /qzvxkw[a-z]+/gi;

/** A letter that stands in what is left out and nowhere else: its glyph must not be embedded. */
export const rareLetter = 'Ж';

const svg = (word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><title>${word}</title><text y="15">${word}</text></svg>`;

/** A canary in every kind of place that a document has. */
const secretBlocks = `## Qzvxkwheading {#qzvxkwid}

Qzvxkwparagraph ${rareLetter}, *qzvxkwemphasis*, \`qzvxkwcode\`, [qzvxkwlink](https://qzvxkwurl.example/ "qzvxkwtitle"), :abbr[QZVXKWSHORT]{title="qzvxkwlong"}, :key-figure[77 qzvxkwnotes]{#qzvxkwfigure as-of=2025-10 by="qzvxkwspeaker"} and $qzvxkwm + 1$. Again :value[]{#qzvxkwfigure}.[^qzvxkwnote] See [](#qzvxkwid) and [@qzvxkwwork, p. 3].

[^qzvxkwnote]: Qzvxkwnotetext.

*[QZVXKWABBR]: qzvxkwexpansion

Qzvxkwterm {#qzvxkwterm}
: Qzvxkwmeaning.

![qzvxkwalt](qzvxkwimage.svg "qzvxkwcaption"){#qzvxkwpicture}

Source: qzvxkwsource.

Table: qzvxkwtablecaption {#qzvxkwtable}

| qzvxkwhead | B |
|---|---|
| qzvxkwcell | 1 |

\`\`\`chart {#qzvxkwchart}
type: bar
title: qzvxkwcharttitle
alt: qzvxkwchartalt
data: qzvxkwdata.csv
\`\`\`

\`\`\`python
qzvxkwprogram = 1
\`\`\`

:::recommendation{#qzvxkwrecommendation to="qzvxkwaddressee" owner="qzvxkwowner" by=2026-03-31}
Qzvxkwrecommend.
:::

:::chronology
- 2025-10-19: Qzvxkwevent.
:::

:::agenda[qzvxkwday]
- 09:00 Qzvxkwsession
:::

:::biography[Qzvxkwname]{role="qzvxkwrole" photo="qzvxkwphoto.svg"}
Qzvxkwlife.
:::

:::question[Qzvxkwquestion?]
Qzvxkwanswer.
:::

:::warning[qzvxkwlabel]
Qzvxkwwarning.
:::

:::figures[qzvxkwgroup]
![qzvxkwone](qzvxkwimage.svg "qzvxkwa")

![qzvxkwtwo](qzvxkwimage.svg "qzvxkwb")
:::

:::quote{source="qzvxkwquoted"}
Qzvxkwquotation.
:::

<p class="qzvxkwclass">Qzvxkwhtml <!-- qzvxkwcomment --></p>

::include{file="qzvxkwinclude.md"}`;

const only = (text: string) => `:::only{audience=minister}\n${text}\n:::`;

const openBlocks = (secret: (text: string) => string) => `# Note

First paragraph[^open] cites [@open2020].

[^open]: An open note.

${secret(secretBlocks)}

## After {#after}

- One
- Two

${secret('Between.')}

Then:

- :::only{audience=board}
  Nobody here.
  :::
- Three

Table: Open {#tbl-open}

| A | B |
|---|---|
| 1 | 2 |

![Open picture](open.svg "Open figure"){#fig-open}

Source: us.

See [](#tbl-open) and [](#after). The sum is :key-figure[12 boats]{#boats as-of=2025 by="us"}.

:::recommendation{#open-one to="Us" by=2026-01-01}
Do it.
:::

::contents

::recommendations

::figures

::chronology

::key-figures

::abbreviations

::bibliography
`;

const works = ['open2020', 'qzvxkwwork'].map((id) => ({
  id,
  type: 'book',
  title: id === 'open2020' ? 'Open book' : 'Qzvxkwbook',
  author: [{ family: id === 'open2020' ? 'Author' : 'Qzvxkwauthor' }],
  issued: { 'date-parts': [[2020]] },
}));

/**
 * A pack for three audiences. `left`: with what is only for the minister; else with blank lines in
 * its place, so that everything else stands where it stood.
 */
export function writePack(left: boolean): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'briefpack-audiences-')), 'pack');
  const blank = (text: string) => text.replace(/[^\n]+/g, '');
  const secret = (text: string) => (left ? only(text) : blank(only(text)));
  const documents = [
    'note.md',
    ...(left ? ['qzvxkwdocument.md', '{ file: qzvxkwannex.md, as: annex }'] : []),
    '{ file: end.md, as: annex }',
  ];
  const manifest = [
    ...['title: The pack', 'date: 2026-01-01', 'lang: en-GB', 'status: final'],
    ...['audiences: [minister, board, public]', 'bibliography: works.json'],
    ...['numbering: { sections: true, paragraphs: true }', 'attachments: [json, data]'],
    ...['documents:', ...documents.map((name) => `  - ${name}`), ''],
  ].join('\n');
  const front = '---\naudiences: minister\n---\n';
  const files: Readonly<Record<string, string>> = {
    'pack.yaml': manifest,
    'note.md': openBlocks(secret),
    'end.md': '# End\n\nThe last words.\n',
    'qzvxkwdocument.md': `${front}# Qzvxkwdocumenttitle\n\nQzvxkwdocumenttext.\n`,
    'qzvxkwannex.md': `${front}# Qzvxkwannextitle\n\nQzvxkwannextext.\n`,
    'qzvxkwinclude.md': 'Qzvxkwincluded.\n',
    'qzvxkwimage.svg': svg('qzvxkwdrawn'),
    'qzvxkwphoto.svg': svg('qzvxkwphoto'),
    'open.svg': svg('open'),
    'qzvxkwdata.csv': 'qzvxkwcolumn,n\nqzvxkwrow,3\n',
    'works.json': JSON.stringify(left ? works : works.slice(0, 1)),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
