import { describe, expect, test } from 'vitest';
import type { Theme } from '../../pipeline/1-read/types.ts';
import { createFindings } from '../../pipeline/5-render/findings.ts';
import { createHelpers } from '../../pipeline/5-render/helpers/index.ts';
import { safe } from '../../pipeline/5-render/html.ts';
import { compileTemplates } from '../../pipeline/5-render/templates/index.ts';
import { briefingTheme, file } from './fixture.ts';

/** Prints the template `pack` of a theme of these templates. */
function print(templates: Record<string, string>, data: object, name = 'pack') {
  const theme: Theme = {
    ...briefingTheme(),
    name: 'own',
    templates: new Map(
      Object.entries(templates).map(([key, text]) => [key, file(`own/${key}.hbs`, text)]),
    ),
  };
  const findings = createFindings();
  const helpers = createHelpers({ lang: 'en-GB', word: (word) => `<${word}>` });
  const html = compileTemplates(theme, helpers, findings).print(name, data);
  const found = findings
    .list()
    .map(({ code, source, message }) =>
      [code, source && `${source.path}:${source.line}:${source.column}`, message].join(' '),
    );
  return { html, found };
}

test('a template prints its data, escaped unless it is finished HTML', () => {
  const data = { text: '<b>&"', html: safe('<b>') };
  expect(print({ pack: '{{text}} {{html}}' }, data)).toEqual({
    html: '&lt;b&gt;&amp;&quot; <b>',
    found: [],
  });
});

test('helpers speak the language of the pack', () => {
  const data = {
    day: '2025-10-19',
    month: '2025-10',
    names: ['A', 'B', 'C'],
    mark: 'TLP:AMBER+STRICT',
  };
  const { html, found } = print(
    {
      pack: '{{date day}}|{{date month}}|{{list names}}|{{slug mark}}|{{word "figure"}}|{{#if (eq mark "x")}}x{{else}}y{{/if}}',
    },
    data,
  );
  expect(html).toBe('19 October 2025|October 2025|A, B and C|tlp-amber-strict|&lt;figure&gt;|y');
  expect(found).toEqual([]);
});

test('a partial is not indented, so that text which keeps its spaces keeps them', () => {
  const { html } = print({ pack: '<div>\n  {{> code}}\n</div>', code: '<pre>a\n b</pre>\n' }, {});
  expect(html).toContain('<pre>a\n b</pre>');
});

describe('a wrong template is reported with its place and what was expected, and prints nothing', () => {
  const cases: readonly [string, Record<string, string>, readonly string[]][] = [
    [
      'a tag left open',
      { pack: 'one\ntwo {{#if a}\nthree' },
      ['template-syntax own/pack.hbs:2:12 Expected “}}”'],
    ],
    [
      'a block closed by another name',
      { pack: '{{#if a}}x{{/each}}' },
      ["template-syntax own/pack.hbs:1:4 if doesn't match each"],
    ],
    ['a block left open', { pack: 'a\n{{#if a}}x\n' }, ['template-syntax own/pack.hbs:3:']],
    [
      'a property that is not there',
      { pack: 'x\n {{a}} {{missing}}' },
      ['template-property own/pack.hbs:2:10 There is no “missing” here'],
    ],
    [
      'a property in a partial',
      { pack: 'A{{> part}}B', part: '\n\n{{oops}}' },
      ['template-property own/part.hbs:3:3 There is no “oops” here'],
    ],
    [
      'a partial that is not there',
      { pack: '{{a}}\n  {{> nowhere}}' },
      ['template-partial own/pack.hbs:2:3 There is no partial “nowhere”'],
    ],
    [
      'a helper that is not there',
      { pack: '{{shout a}}' },
      ['template-helper own/pack.hbs:1:3 There is no helper “shout”'],
    ],
    [
      'a block helper that is not there',
      { pack: '{{#shout}}x{{/shout}}' },
      ['template-helper own/pack.hbs:1:4 There is no helper “shout”'],
    ],
    ['the console', { pack: '{{log a}}' }, ['template-helper own/pack.hbs:1:3']],
  ];
  test.each(cases)('%s', (_, templates, expected) => {
    const { html, found } = print(templates, { a: 1 });
    expect(found).toHaveLength(expected.length);
    found.forEach((line, index) => {
      expect(line.startsWith(expected[index]!), line).toBe(true);
    });
    expect(html).toBe(templates.part === undefined ? '' : 'AB');
  });
});

test('a fault met many times is reported once', () => {
  const templates = { pack: '{{#each items}}{{> part}}{{/each}}', part: '{{oops}}' };
  expect(print(templates, { items: [{}, {}, {}] }).found).toHaveLength(1);
});

test('a template that a pack needs and the theme lacks is reported', () => {
  expect(print({}, {}).found).toEqual([
    'missing-template  The theme “own” has no template “pack.hbs”',
  ]);
});

test.each(['constructor', 'toString', '__proto__', 'constructor.name'])(
  'a template does not reach the prototype by %s',
  (path) => {
    const { html } = print({ pack: `[{{data.${path}}}]` }, { data: { own: 1 } });
    expect(html).not.toMatch(/function|Object|native/);
  },
);
