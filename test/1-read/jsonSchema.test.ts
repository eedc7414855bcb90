import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packJsonSchema } from '../../pipeline/1-read/manifest/jsonSchema.ts';

const file = join(import.meta.dirname, '../../docs/pack.schema.json');

test('docs/pack.schema.json is what the schema says (UPDATE=1 writes it)', () => {
  if (process.env.UPDATE) writeFileSync(file, packJsonSchema());
  expect(readFileSync(file, 'utf8')).toBe(packJsonSchema());
});
