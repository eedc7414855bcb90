import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectFile } from '../support/expected.ts';
import { type Documented, interfacesOf } from './interfaces.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/themes.md');
const heading = '## The data model';

const inStage = (path: string) => interfacesOf(join(root, 'pipeline', path));
const views = ['5-render/view', '5-render/sections.ts', '5-render/nodes']
  .flatMap(inStage)
  .filter(({ name }) => /(?:View|Entry|Line|Row)$/.test(name));
const pack = [...inStage('1-read/types.ts'), ...inStage('3-extract/types.ts')].filter(({ name }) =>
  ['Manifest', 'PackInfo'].includes(name),
);

test('docs/themes.md has the data model as the types have it', () => {
  const [before] = readFileSync(page, 'utf8').split(heading);
  expectFile(page, `${before}${heading}\n\n${intro}\n${[...views, ...pack].map(table).join('\n')}`);
});

test('every template that renderers print is in it', () => {
  const about = views.map((view) => view.about).join('\n');
  for (const name of ['pack', 'document', 'section', 'recommendation', 'table', 'figure'])
    expect(about).toContain(`\`${name}.hbs\``);
});

const intro = `Generated from the types that the renderers fill in; \`UPDATE=1 npm test\` writes it anew. \`HTML\` is finished and printed as it is; a \`string\` is escaped; \`[]\` is a list for \`{{#each}}\`. \`PackInfo\` has the fields of \`Manifest\` too.
`;

function table({ name, about, fields }: Documented): string {
  const rows = fields.map(
    (field) => `| \`${field.name}\` | \`${cell(field.type)}\` | ${cell(field.about)} |`,
  );
  const head = `### ${name}\n\n${about === '' ? '' : `${about}\n\n`}`;
  return `${head}| field | type | |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
