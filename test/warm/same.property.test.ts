import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKept } from '../../pipeline/kept.ts';
import { type Edit, edits, type Files } from './edits.ts';
import { createFolder } from './folder.ts';
import { pack } from './pack.ts';
import '../support/seed.ts';

// What is kept from build to build changes nothing: whatever was edited, the outputs and the
// findings are those of a build that knows of none before it.

test('a warm build gives the bytes and the findings of a cold one', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 6, maxLength: 9 }), async (list) => {
      await compare(list);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

async function compare(list: readonly Edit[]): Promise<void> {
  const folder = createFolder();
  const kept = createKept(1);
  let files = pack;
  const done: string[] = [];
  try {
    for (const edit of [{ what: 'nothing', apply: () => pack }, ...list]) {
      files = edit.apply(files);
      done.push(edit.what);
      folder.write(files);
      const warm = await folder.build(kept);
      const cold = await folder.build(createKept());
      const history = done.join('; ');
      expect(warm.result.diagnostics, history).toEqual(cold.result.diagnostics);
      expect([...warm.outputs.keys()], history).toEqual([...cold.outputs.keys()]);
      const differing = [...cold.outputs].filter(
        ([name, bytes]) => !bytes.equals(warm.outputs.get(name)!),
      );
      expect(
        differing.map(([name]) => name),
        history,
      ).toEqual([]);
    }
  } finally {
    folder.remove();
  }
}

test('the pack of the test is built without an error, and edits of every kind change it', async () => {
  const folder = createFolder();
  try {
    folder.write(pack);
    const { result, outputs } = await folder.build(createKept());
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outputs.size).toBeGreaterThan(3);
    const changing = fc.sample(edits, 60).filter((edit) => changes(edit.apply(pack)));
    expect(changing.length).toBeGreaterThan(40);
  } finally {
    folder.remove();
  }
});

function changes(files: Files): boolean {
  return [...files].some(([path, content]) => pack.get(path) !== content);
}
