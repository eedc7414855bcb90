import { expect, test } from 'vitest';
import { letters } from '../../../pipeline/3-extract/outline/numbers.ts';
import type { Brief } from '../../../pipeline/3-extract/types.ts';
import { briefOf } from '../helpers.ts';

/** One line a section: number, title and id, indented by depth. */
function drawn({ sections }: Brief): string {
  return sections
    .map(
      ({ depth, number, title, id }) => `${'  '.repeat(depth - 1)}${number ?? '-'} ${title} #${id}`,
    )
    .join('\n');
}

test('documents are numbered, sections below them, annexes by letter', () => {
  const brief = briefOf({
    '1.md': '# Summary\n\n## What is asked\n\nText.',
    '2.md': '# Background\n\n## History\n\n### Before\n\n### After\n\n## Law {#law}',
    '3.md': '# Record',
    '4.md': { text: '# Names\n\n## People', as: 'annex' },
    '5.md': { text: '# Maps\n\n## North', as: 'annex' },
  });
  expect(drawn(brief)).toBe(`- Summary #summary
  - What is asked #what-is-asked
1 Background #background
  1.1 History #history
    1.1.1 Before #before
    1.1.2 After #after
  1.2 Law #law
2 Record #record
A Names #names
  A.1 People #people
B Maps #maps
  B.1 North #north`);
  expect(brief.documents.map(({ number }) => number)).toEqual([null, '1', '2', 'A', 'B']);
});

test('a document alone has no number; its sections count from 1', () => {
  const brief = briefOf('# Protest notes\n\n## The record\n\n## Recommendations');
  expect(drawn(brief)).toBe(`- Protest notes #protest-notes
  1 The record #the-record
  2 Recommendations #recommendations`);
  expect(brief.pack.title).toBe('Protest notes');
});

test('a pack that numbers no sections still letters its annexes', () => {
  const brief = briefOf(
    {
      '1.md': '# One\n\n## Part',
      '2.md': '# Two',
      '3.md': { text: '# Three\n\n## P', as: 'annex' },
    },
    { manifest: { numbering: { sections: false, paragraphs: false } } },
  );
  expect(brief.sections.map(({ number }) => number)).toEqual([null, null, null, 'A', null]);
});

test('skipped levels leave no gap in numbers and depths', () => {
  const brief = briefOf('# T\n\n#### Deep\n\n### Higher\n\n#### Below\n\n## Top');
  expect(drawn(brief)).toBe(`- T #t
  1 Deep #deep
  2 Higher #higher
    2.1 Below #below
  3 Top #top`);
});

test('equal headings get ids as GitHub gives them, and given ids win', () => {
  const brief = briefOf('# T\n\n## A\n\n## A\n\n## A\n\n## B {#a-1}');
  expect(brief.sections.map(({ id }) => id)).toEqual(['t', 'a', 'a-2', 'a-3', 'a-1']);
});

test('ids keep the letters of all scripts', () => {
  const brief = briefOf('# Türkiye’nin tutumu\n\n## التوصيات\n\n## “Q&A” – 5G, *so far*\n\n## !!!');
  expect(brief.sections.map(({ id }) => id)).toEqual([
    'türkiyenin-tutumu',
    'التوصيات',
    'qa--5g-so-far',
    'section',
  ]);
});

test('front matter gives the title, and an equal heading is not printed again', () => {
  const brief = briefOf({
    '1.md': { text: '# The Talks!\n\nText.', title: 'The talks' },
    '2.md': { text: '# Something else\n\nText.', title: 'The record' },
    '3-no-heading.md': 'Text.',
  });
  expect(drawn(brief)).toBe(`1 The Talks! #the-talks
2 The record #the-record
  2.1 Something else #something-else
3 No heading #no-heading`);
  expect(brief.documents[0]!.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(brief.documents[1]!.heading).toBeNull();
});

test('in a pack of one file the manifest names the pack and a lone heading the document', () => {
  const brief = briefOf(
    { 'note.md': { text: '# Reading the record\n\n## Part', title: 'Short' } },
    { manifest: { title: 'Short' } },
  );
  expect(brief.pack.title).toBe('Short');
  expect(drawn(brief)).toBe('- Reading the record #reading-the-record\n  1 Part #part');
});

test('a document that holds only a summary box is a summary whatever its title', () => {
  const brief = briefOf({
    '1.md': '# In one page\n\n:::summary\nText.\n:::',
    '2.md': '# Body',
    '3.md': '# More',
  });
  expect(brief.documents.map(({ number }) => number)).toEqual([null, '1', '2']);
});

test('no text at all is still a brief', () => {
  const brief = briefOf('');
  expect(drawn(brief)).toBe('- Note #note');
});

test('letters go on after Z', () => {
  expect([1, 2, 26, 27, 52, 53, 703].map(letters)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AZ',
    'BA',
    'AAA',
  ]);
});
