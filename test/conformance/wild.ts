import fc from 'fast-check';

const words = fc.constantFrom(
  'fish',
  'the office',
  'A\u00adB',
  'ﬁ é 12\u00a0%',
  '',
  ' ',
  'سلام 12',
);

/** An element with attributes around whatever is inside. */
const element = (names: readonly string[], attributes: readonly string[] = ['']) =>
  fc.record({ name: fc.constantFrom(...names), attribute: fc.constantFrom(...attributes) });

const cell = element(
  ['td', 'th'],
  ['', 'colspan=2', 'rowspan=2', 'rowspan=3 colspan=2', 'scope=row', 'headers=h1', 'id=h1'],
);
const group = element(['thead', 'tbody', 'tfoot', 'caption', 'tr', 'colgroup']);
const any = element(
  [
    ...'p div section article blockquote h1 h2 h4 ul ol dl figure figcaption nav aside'.split(' '),
    ...'a abbr q code em span pre img svg footer details hr br table'.split(' '),
  ],
  ['', 'lang=fr', 'title=T', 'href=#x', 'href=https://e.org id=x', 'role=doc-endnotes', 'alt=A'],
);

const { html } = fc.letrec<{ html: string; table: string; wrapped: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ maxDepth: 4 }, words, tie('wrapped'), tie('table')), { maxLength: 4 })
    .map((parts) => parts.join('')),
  wrapped: fc.tuple(any, tie('html')).map(([one, inner]) => written(one, inner)),
  table: fc
    .array(fc.tuple(group, fc.array(fc.tuple(cell, tie('html')), { maxLength: 4 })), {
      maxLength: 5,
    })
    .map(
      (groups) =>
        `<table>${groups.map(([{ name }, cells]) => tableGroup(name, cells)).join('')}</table>`,
    ),
}));

/**
 * Bodies of HTML made at random, with every element that has a role of its own. Nesting multiplies
 * what is inside; what a small body cannot break, hundreds of pages of the same will not.
 */
export const bodies = html.filter((body) => body.length <= 3000);

function written({ name, attribute }: { name: string; attribute: string }, inner: string) {
  const open = `<${name} ${attribute}>`;
  if (name === 'ul' || name === 'ol') return `${open}<li>${inner}</li><li>Last</li></${name}>`;
  if (name === 'dl') return `${open}<dt>Term</dt><dd>${inner}</dd></dl>`;
  return `${open}${inner}</${name}>`;
}

function tableGroup(
  name: string,
  cells: readonly (readonly [{ name: string; attribute: string }, string])[],
) {
  const inner = cells
    .map(([one, text]) => `<${one.name} ${one.attribute}>${text}</${one.name}>`)
    .join('');
  if (name === 'tr') return `<tr>${inner}</tr>`;
  if (name === 'caption') return `<caption>Words</caption>`;
  return `<${name}><tr>${inner}</tr><tr>${inner}</tr></${name}>`;
}
