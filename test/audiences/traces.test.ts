import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, build } from '../../pipeline/build.ts';
import { canaryPattern, rareLetter, writePack } from './pack.ts';
import { charactersIn, everythingIn } from './search.ts';

/** An audience's outputs by name, whatever they are made of. */
type Outputs = ReadonlyMap<string, Buffer>;

interface Built {
  readonly diagnostics: BuildResult['diagnostics'];
  readonly of: (audience: string) => Outputs;
}

async function buildPack(folder: string): Promise<Built> {
  const out = mkdtempSync(join(tmpdir(), 'briefpack-out-'));
  const date = new Date('2026-01-01T00:00:00Z');
  const { diagnostics, outputs } = await build('.', { cwd: folder, out, now: date, date });
  return {
    diagnostics,
    of: (name) => {
      const { folder: path } = outputs.find(({ audience }) => audience === name)!;
      return new Map(readdirSync(path).map((file) => [file, readFileSync(join(path, file))]));
    },
  };
}

const text = (outputs: Outputs, name: string) =>
  name.endsWith('.pdf') ? everythingIn(outputs.get(name)!) : outputs.get(name)!.toString('utf8');

const canariesIn = (outputs: Outputs) =>
  [...outputs.keys()].flatMap((name) =>
    [...text(outputs, name).matchAll(canaryPattern)].map(([word]) => `${name}: ${word}`),
  );

describe('what is for the minister only', () => {
  let secret: Built;
  let without: Built;

  beforeAll(async () => {
    secret = await buildPack(writePack(true));
    without = await buildPack(writePack(false));
  }, 120_000);

  test('is in the pack of the minister, in every kind of place', () => {
    const errors = secret.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    const found = new Set(canariesIn(secret.of('minister')).map((word) => word.toLowerCase()));
    const inPdf = [...found].filter((word) => word.startsWith('pack.pdf: ')).length;
    // Dropped on purpose: comments and classes of raw HTML; drawn letters are vectors in a PDF.
    expect(inPdf).toBeGreaterThan(50);
    expect(found).toContain('manifest.json: qzvxkwdocument');
    expect(found).toContain('recommendations.csv: qzvxkwrecommend');
    expect(charactersIn(secret.of('minister').get('pack.pdf')!)).toContain(rareLetter);
  });

  test.each(['board', 'public'])('is nowhere in the pack of the %s', (audience) => {
    const outputs = secret.of(audience);
    expect(canariesIn(outputs)).toEqual([]);
    expect(charactersIn(outputs.get('pack.pdf')!)).not.toContain(rareLetter);
    expect(charactersIn(outputs.get('pack.pdf')!)).toContain('F');
  });

  test.each(['pdf', 'html', 'json'])("changes no byte of the others' %s", (format) => {
    const [ours, theirs] = [secret.of('public'), without.of('public')];
    expect(ours.get(`pack.${format}`)!.equals(theirs.get(`pack.${format}`)!)).toBe(true);
  });

  test('leaves neither an empty item nor an empty box', () => {
    expect(text(secret.of('public'), 'pack.html')).not.toMatch(/<li[^>]*>\s*<\/li>/);
    expect(text(secret.of('board'), 'pack.html')).toContain('Nobody here.');
  });

  test('is told of in no path and no hash of the manifest', () => {
    const sources = (outputs: Outputs) =>
      (JSON.parse(text(outputs, 'manifest.json')) as { sources: { path: string }[] }).sources
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('briefpack@'));
    expect(sources(secret.of('public'))).toEqual(sources(without.of('public')));
  });
});
