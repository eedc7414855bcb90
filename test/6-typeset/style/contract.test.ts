import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bare, root, style } from './support.ts';

/** The fields of `ComputedStyle` as types.ts declares them. */
const source = readFileSync(join(root, 'pipeline/6-typeset/style/types.ts'), 'utf8');
const [declaration = ''] = source.slice(source.indexOf('interface ComputedStyle')).split('\n}');
const fields = [...declaration.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name!);

test('every field of the contract is filled', () => {
  const styled = style('<p>', '@page { @top-left { content: "x" } }', bare);
  const page = styled.page();
  expect(fields.length).toBeGreaterThan(120);
  for (const one of [
    styled.of('p'),
    page.style,
    page.footnoteArea,
    page.marginBoxes.get('top-left')!,
  ])
    expect(fields.filter((field) => one[field as keyof typeof one] === undefined)).toEqual([]);
});
