import { expect, test } from 'vitest';
import { briefOf, extracted, shown } from './helpers.ts';

const audiences = ['minister', 'press'];
const text = `# Note

For all.[^all]

:::only{audience="minister"}
## Secret section

:key-figure[99 secret things]{#secret}.[^secret]

:::recommendation{#hidden to="Nobody"}
Hide this.
:::

Table: Secret table

| a | b |
|---|---|
| 1 | 2 |
:::

- item

  :::only{audience="press"}
  for the press
  :::

## Open section

[^all]: Note for all.
[^secret]: Secret note.
`;

test('without an audience everything is there, and its headings are sections', () => {
  const brief = briefOf(text, { manifest: { audiences } });
  expect(brief.sections.map(({ title }) => title)).toEqual([
    'Note',
    'Secret section',
    'Open section',
  ]);
  expect(brief.pack.audiences).toEqual(audiences);
});

test('what is for others leaves no trace', () => {
  const brief = briefOf(text, { manifest: { audiences }, audience: 'press' });
  const everything = JSON.stringify([
    brief,
    ...brief.labels.values(),
    ...brief.targets.values(),
    ...[...brief.documents[0]!.document.footnotes],
  ]);
  expect(everything).not.toMatch(/secret|hidden|minister/i);
  expect(everything).toContain('for the press');
  expect(brief.sections.map(({ number }) => number)).toEqual([null, '1']);
  expect(brief.footnotes.map(({ number }) => number)).toEqual(['1']);
});

test('documents for others are removed before numbering', () => {
  const files = {
    '1.md': { text: '# One', audiences: ['minister'] },
    '2.md': '# Two',
    '3.md': '# Three',
  };
  const brief = briefOf(files, { manifest: { audiences }, audience: 'press' });
  expect(brief.documents.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Two',
    '2 Three',
  ]);
});

test('a document for an audience that the pack does not list is reported', () => {
  const files = { '1.md': { text: '# One', audiences: ['ministr'] }, '2.md': '# Two' };
  const { diagnostics } = extracted(files, { manifest: { audiences } });
  expect(shown(diagnostics)).toEqual([
    'unknown-document-audience at 1.md:1: "1.md" is for "ministr", which is no audience of this pack',
  ]);
  expect(diagnostics[0]?.hint).toBe('did you mean "minister"?');
});

test('a pack that holds nothing for an audience is an error', () => {
  const files = { '1.md': { text: '# One', audiences: ['minister'] } };
  const { diagnostics, brief } = extracted(files, { manifest: { audiences }, audience: 'press' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['empty-selection']);
  expect(brief.documents).toEqual([]);
});

test('a note in a block for others is for them only, wherever its mark stands', () => {
  const note = ':::only{audience="minister"}\n[^n]: Secret.\n\nX[^n]\n:::\n\nOpen.[^n]\n';
  const manifest = { audiences };
  const { brief, diagnostics } = extracted(note, { manifest, audience: 'press' });
  expect(brief.footnotes).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['withheld-footnote']);
  expect(extracted(note, { manifest, audience: 'minister' }).brief.footnotes).toHaveLength(1);
});

test('what is emptied goes with what was in it', () => {
  const inner = ':::only{audience="minister"}\nSecret.\n:::';
  const boxes = `:::note\n${inner}\n:::\n\n- a\n- ${inner.replace(/\n/g, '\n  ')}\n\n> ${inner.replace(/\n/g, '\n> ')}\n`;
  const { brief } = extracted(boxes, { manifest: { audiences }, audience: 'press' });
  const [list, ...others] = brief.documents[0]!.children;
  expect(others).toEqual([]);
  expect(list).toMatchObject({ type: 'list', children: [{ type: 'listItem' }] });
});
