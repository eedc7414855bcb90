import { expect, test } from 'vitest';
import { extracted, shown } from '../helpers.ts';

/** `kind number #id` of what each link and reference leads to. */
function linked(files: Parameters<typeof extracted>[0]) {
  const { brief, diagnostics } = extracted(files);
  return {
    links: [...brief.links.values()].map(({ kind, number, id }) => `${kind} ${number} #${id}`),
    found: shown(diagnostics),
    hints: diagnostics.map(({ hint }) => hint),
  };
}

test('a reference finds whatever has an id', () => {
  const { links, found } = linked({
    '1.md':
      '# One {#one}\n\n[](#part) [](#fig) [](#tbl) [](#rec) [](#annex) [](#one) [](#box) [](#kf)\n\n## Part\n\n![Alt](a.png "Map"){#fig}\n\nTable: T {#tbl}\n\n| a |\n|---|\n| 1 |\n\n:::recommendation{#rec to="X"}\nAct.\n:::\n\n:::background[Law]{#box}\nText.\n:::\n\n:key-figure[1 visit]{#kf}',
    '2.md': '# Two',
    '3.md': { text: '# Annex', as: 'annex' },
  });
  expect(found).toEqual([]);
  expect(links).toEqual([
    'section 1.1 #part',
    'figure 1 #fig',
    'table 1 #tbl',
    'recommendation 1 #rec',
    'annex A #annex',
    'document 1 #one',
    'other null #box',
    'other null #kf',
  ]);
});

test('an unknown id is an error with the nearest known one', () => {
  const { found, hints } = linked(
    '# T\n\n## Protest notes\n\n[](#protest-note) and [here](#nowhere-near).',
  );
  expect(found).toEqual([
    'unknown-reference at note.md:5: nothing in the pack has the id "protest-note"',
    'unknown-reference at note.md:5: nothing in the pack has the id "nowhere-near"',
  ]);
  expect(hints).toEqual(['did you mean #protest-notes?', undefined]);
});

test('links to other files of the pack lead to their place in it', () => {
  const { links, found } = linked({
    'p/1.md':
      '# One\n\n[two](2.md) [its part](./2.md#part) [up](../q/3.md#x) [web](https://example.org/2.md) [pdf](a.pdf)',
    'p/2.md': '# Two\n\n## Part\n\n[part](#part)',
    'p/3.md': '# Three\n\n## Part\n\n[part](#part)',
  });
  expect(links).toEqual([
    'document 2 #two',
    'section 2.1 #part',
    'section 2.1 #part',
    'section 3.1 #part-1',
  ]);
  expect(found).toEqual(['unknown-document at p/1.md:3: "../q/3.md" is no document of this pack']);
});

test('an id in raw HTML is somewhere, though we know nothing of it', () => {
  expect(linked('# T\n\n<a id="old"></a> [back](#old)').found).toEqual([]);
});

test('a value without its figure is an error', () => {
  const { found, hints } = linked(':key-figure[8 notes]{#notes} :value[]{#note} :value[]{#xyzzy}');
  expect(found).toEqual([
    'unknown-value at note.md:1: no key figure has the id "note"',
    'unknown-value at note.md:1: no key figure has the id "xyzzy"',
  ]);
  expect(hints).toEqual(['did you mean #notes?', 'mark it with `:key-figure[…]{#id}`']);
});

test('a section is no figure', () => {
  expect(linked('# T\n\n## Part\n\n:value[]{#part}').found).toHaveLength(1);
});

test('escapes in an address are read', () => {
  expect(linked('# T\n\n## Türkiye\n\n[a](#t%C3%BCrkiye) [b](#%E0%A4%A)').links).toEqual([
    'section 1 #türkiye',
  ]);
});
