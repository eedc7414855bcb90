import { resolve } from 'node:path';
import * as z from 'zod';
import type { Source } from '../source.ts';
import { report } from './codes.ts';
import { readText } from './disk/files.ts';
import { isInside } from './disk/inside.ts';
import type { Reading } from './disk/reading.ts';
import type { PreviousRecommendation } from './types.ts';

/** The parts of `p.json` (`briefpack/1`) that tell one edition's register from the next. */
const schema = z.object({
  schema: z.literal('briefpack/1'),
  recommendations: z.array(
    z.object({
      id: z.string().min(1),
      number: z.string().nullable(),
      text: z.string(),
      addressees: z.array(z.string()),
      status: z.string().nullable(),
    }),
  ),
});

/** The register of the edition before; null where none is named or it cannot be read. */
export async function readPrevious(
  reading: Reading,
  folder: string,
  said: { readonly name: string; readonly source: Source } | null,
): Promise<readonly PreviousRecommendation[] | null> {
  if (said === null) return null;
  const { name, source } = said;
  const refuse = (
    code: 'outside-pack' | 'missing-previous' | 'invalid-previous',
    message: string,
  ) => {
    const hint = 'copy the `<pack>.json` of the last edition into the pack and name it here';
    reading.diagnostics.push(report(code, { message, hint, source }));
    return null;
  };
  const path = resolve(folder, name);
  if (!isInside(reading, path, folder))
    return refuse('outside-pack', `\`${name}\` lies outside the folder of the pack`);
  const outcome = await readText(reading, path);
  if (outcome.kind === 'faulty') return null;
  if (outcome.kind !== 'file')
    return refuse('missing-previous', `There is no file \`${name}\` in the pack`);
  const parsed = schema.safeParse(jsonIn(outcome.file.text));
  if (parsed.success) return parsed.data.recommendations;
  return refuse('invalid-previous', `\`${name}\` is no register that briefpack wrote`);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
