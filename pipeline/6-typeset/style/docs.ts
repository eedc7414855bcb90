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
    text,
    '## Properties',
    ...Object.entries(groups).map(([title, rows]) => `### ${title}\n\n${longhandTable(rows)}`),
    `### Shorthands and other names\n\n${shorthandTable()}`,
    `### Properties of which one value is supported\n\n${fixedTable()}`,
    notSupported,
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
- \`@import\` of a file of the theme, with \`print\`, \`screen\` or no medium: the file comes before the sheet that names it. Other conditions and addresses are reported.
- \`@layer\`, as blocks with and without a name, in each other, and as a list that sets their order (CSS Cascade 5); of page rules it sets no order. No \`revert-layer\`.
- \`@font-face\` whose sources are all \`data:\` is skipped: faces come from theme.yaml. So is \`@keyframes\`.`;

const text = `## Scripts and emoji

Lines break by UAX #14 and run by UAX #9; Chinese and Japanese lines neither begin nor end with marks that must not stand there. A character is set in the first face of \`font-family\` that has it, then in any face of theme.yaml, else as a box with the finding \`missing-glyph\`. **Emoji are set like letters, as outlines in the colour of the text:** colour glyphs (COLR, CBDT, SVG tables) are not drawn, so that packs look the same printed, in grey and copied. Flags and joined emoji are one glyph where the face has one.

A word wider than its line is broken anywhere, whatever \`overflow-wrap\` says, in lines of 4em or more; text that must not wrap is where it would leave the page; a table of more columns than letters stand side by side is set smaller. Each is a finding (\`line-too-long\`, \`table-too-wide\`).`;

const notSupported = `## Not supported

Reported where they are used, once each: \`@counter-style\`, \`@container\`, \`@property\`, \`@scope\`; \`::first-letter\`, \`::first-line\`; \`revert-layer\`; \`marks\` and \`bleed\`; grid, transforms, shadows, gradients and images as backgrounds, vertical writing, ruby, shapes, \`hyphenate-limit-zone\`. Without effect and not reported: \`string()\` outside of margin boxes, text beside \`element()\` in \`content\`, \`counter-reset: footnote\` in \`@page\`, layers of page rules, \`footnote-display: inline\` (taken as \`block\`).`;

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
