import * as z from 'zod';
import { packSchema } from './schema.ts';

/** docs/pack.schema.json: what editors check pack.yaml against while one types. */
export function packJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(packSchema, { io: 'input' });
  const head = { $schema, title: 'briefpack: pack.yaml' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
