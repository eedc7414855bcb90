import type { Property } from './properties/define.ts';
import { fixedProperties } from './properties/fixed.ts';
import { ignoredProperties } from './properties/ignored.ts';
import { groups, shorthands } from './properties.ts';
import { logicalProperties } from './shorthands/logical.ts';

/** docs/css.md: what the tables of this folder support, as Markdown. */
export function cssReference(): string {
  return [
    head,
    selectors,
    atRules,
    valueTypes,
    '## Properties',
    ...Object.entries(groups).map(([title, rows]) => `### ${title}\n\n${longhandTable(rows)}`),
    `### Shorthands and other names\n\n${shorthandTable()}`,
    `### Properties of which one value is supported\n\n${fixedTable()}`,
    `## Ignored\n\nThese say nothing about paper and are skipped without a finding: ${ignoredProperties.join(', ')}.`,
  ]
    .join('\n\n')
    .concat('\n');
}

const head = `# CSS for print

The typesetter supports the part of CSS below. Whatever else a stylesheet says is reported with file, line and column (\`unsupported-property\`, \`unsupported-value\`, \`unsupported-selector\`, \`unsupported-at-rule\`) and has no effect. This page is generated from \`pipeline/6-typeset/style/\`: run the tests with \`UPDATE=1\` after a change.`;

const selectors = `## Selectors

Selectors 4: type, \`*\`, \`.class\`, \`#id\`, attributes with every operator and the flag \`i\`; the combinators descendant, \`>\`, \`+\` and \`~\`; \`:root\`, \`:first-child\`, \`:last-child\`, \`:only-child\`, \`:first-of-type\`, \`:last-of-type\`, \`:only-of-type\`, \`:nth-child(an+b of S)\`, \`:nth-last-child(an+b of S)\`, \`:nth-of-type()\`, \`:nth-last-of-type()\`, \`:empty\`, \`:is()\`, \`:where()\`, \`:not()\`, \`:has()\`, \`:lang()\`, \`:dir()\`, \`:link\`, \`:any-link\`, \`:checked\`, \`:disabled\`. What depends on a reader’s hand (\`:hover\`, \`:focus\` …) never matches. Pseudo-elements: \`::before\`, \`::after\`, \`::marker\`, \`::footnote-call\`, \`::footnote-marker\`. Rules may be nested, with and without \`&\` (CSS Nesting 1). No namespaces.`;

const atRules = `## At-rules

- \`@page\` with a name, \`:first\`, \`:left\`, \`:right\`, \`:blank\`, \`:nth(an+b)\` and combinations; inside, the sixteen margin boxes and \`@footnote\` (CSS Paged Media 3, CSS GCPM 3).
- \`@media\`: \`print\` and \`all\` hold, with the features of an A4 sheet of paper; \`@supports\` asks the tables below.
- \`@layer\`, as blocks with and without a name, in each other, and as a list that sets their order (CSS Cascade 5); of page rules it sets no order. No \`revert-layer\`.
- \`@font-face\` whose sources are all \`data:\` is skipped: faces come from theme.yaml. So is \`@keyframes\`.`;

const valueTypes = `## Values

- Lengths: \`px\` (0.75pt), \`pt\`, \`pc\`, \`in\`, \`cm\`, \`mm\`, \`Q\`, \`em\`, \`rem\`, \`lh\`, \`rlh\`, \`ex\` and \`ch\` (half an em), \`vw\`, \`vh\`, \`vmin\`, \`vmax\` (of the page). \`calc()\` everywhere; \`min()\`, \`max()\`, \`clamp()\` over lengths and percentages.
- Colours: names, hexadecimal, \`rgb()\`, \`hsl()\`, \`hwb()\`, \`color-mix(in srgb, …)\`, \`currentcolor\`, \`transparent\`.
- \`var()\` and custom properties; \`inherit\`, \`initial\`, \`unset\` and \`revert\` for every property, and \`all\`.`;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text}\``;
}

function longhandTable(rows: readonly Property[]): string {
  return table(
    ['property', 'values', 'initial', 'inherited', 'specification', 'notes'],
    rows.map(({ name, values, initial, inherited, spec, notes }) => [
      code(name),
      code(values),
      code(initial),
      inherited ? 'yes' : 'no',
      spec,
      notes,
    ]),
  );
}

function shorthandTable(): string {
  const rows = [
    ...shorthands.map(({ name, values, longhands, spec, notes }) => [
      code(name),
      code(values),
      longhands.map(code).join(', '),
      spec,
      notes,
    ]),
    ...logicalProperties.map(({ name, ltr, rtl, spec }) => [
      code(name),
      code(`<'${ltr}'>`),
      code(ltr),
      spec,
      `${code(rtl)} in right-to-left elements`,
    ]),
  ];
  return table(['property', 'values', 'sets', 'specification', 'notes'], rows);
}

function fixedTable(): string {
  return table(
    ['property', 'values', 'specification'],
    fixedProperties.map(({ name, values, spec }) => [code(name), code(values.join(' | ')), spec]),
  );
}
