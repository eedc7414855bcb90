import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Holds the import rules of pipeline/README.md. Every import statement of pipeline/ is read; each
 * test below states one rule and lists the statements that break it.
 */
const root = join(import.meta.dirname, '../..');
const kernel = ['diagnostic.ts', 'handling.ts', 'memo.ts', 'nearest.ts', 'source.ts', 'tree.ts'];
const shell = [
  'bundle.ts',
  'build.ts',
  'kept.ts',
  'index.ts',
  'steps.ts',
  'codes.ts',
  'severity.ts',
];
const inShell = (to: string) => shell.includes(to) || /^(cli|launch|preview|watch)\//.test(to);

/** One library, one folder. */
const owners: Readonly<Record<string, string>> = {
  unified: '2-parse',
  'remark-parse': '2-parse',
  'remark-gfm': '2-parse',
  'remark-directive': '2-parse',
  'remark-frontmatter': '2-parse',
  handlebars: '5-render',
  'css-tree': '6-typeset',
  harfbuzzjs: '6-typeset',
  parse5: '6-typeset',
  pdfkit: '7-paint',
  chokidar: 'watch/',
  commander: 'cli/',
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync(join(root, 'pipeline'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split('\\').join('/'));

const statement =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?([^;'"]*?)\s*(?:from\s*)?['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, 'pipeline', from), 'utf8');
  const resolve = (to: string) => (to.startsWith('.') ? posix.join(posix.dirname(from), to) : to);
  const still = [...text.matchAll(statement)].map(([, , type, names, to]) => ({
    from,
    to: resolve(to!),
    typeOnly: Boolean(type) || onlyTypes(names ?? ''),
  }));
  return [
    ...still,
    ...[...text.matchAll(dynamic)].map(([, to]) => ({ from, to: resolve(to!), typeOnly: false })),
  ];
}

function onlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

const imports = files.flatMap(importsOf);
const stageOf = (path: string): string | null => /^(\d-[a-z]+)\//.exec(path)?.[1] ?? null;
const isLocal = (path: string) => files.includes(path) || path.endsWith('.ts');
const shown = (list: Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(imports.length).toBeGreaterThan(20);
});

test("a stage imports its own folder, the kernel, npm, and only types from an earlier stage's types.ts", () => {
  const broken = imports.filter(({ from, to, typeOnly }) => {
    const stage = stageOf(from);
    if (stage === null || !isLocal(to) || kernel.includes(to)) return false;
    const target = stageOf(to);
    if (target === stage) return false;
    return !(target !== null && target < stage && typeOnly && to === `${target}/types.ts`);
  });
  expect(shown(broken)).toEqual([]);
});

test('only build.ts calls stages, and kept.ts what they keep', () => {
  const allowed = ['build.ts', 'kept.ts'];
  const broken = imports.filter(
    ({ from, to, typeOnly }) =>
      stageOf(from) === null &&
      !allowed.includes(from) &&
      stageOf(to) !== null &&
      !typeOnly &&
      !to.endsWith('/codes.ts'),
  );
  expect(shown(broken)).toEqual([]);
});

test('nothing below imports the shell', () => {
  const broken = imports.filter(
    ({ from, to }) => (stageOf(from) !== null || kernel.includes(from)) && inShell(to),
  );
  expect(shown(broken)).toEqual([]);
});

test('node:fs is for reading, publishing, watching and the preview', () => {
  const allowed = (from: string) => /^(1-read|8-publish|cli|launch|preview|watch)\//.test(from);
  expect(
    shown(imports.filter(({ from, to }) => /^(node:)?fs(\/promises)?$/.test(to) && !allowed(from))),
  ).toEqual([]);
});

test('one library, one folder', () => {
  const broken = imports.filter(({ from, to, typeOnly }) => {
    const owner = owners[to.split('/')[0]!];
    return (
      owner !== undefined &&
      !typeOnly &&
      !from.startsWith(owner) &&
      !from.startsWith(owner.replace('.ts', '/'))
    );
  });
  expect(shown(broken)).toEqual([]);
});

test("process and console are the shell's", () => {
  const offenders = files.filter((file) => {
    if (stageOf(file) === null && !kernel.includes(file)) return false;
    const code = readFileSync(join(root, 'pipeline', file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*/g,
      '',
    );
    return /\b(console|process)\s*\./.test(code);
  });
  expect(offenders).toEqual([]);
});

test('no mutable state at module level', () => {
  const offenders = files.filter((file) =>
    /^(export\s+)?(let|var)\s/m.test(readFileSync(join(root, 'pipeline', file), 'utf8')),
  );
  expect(offenders).toEqual([]);
});

test('no import cycles', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      imports
        .filter((i) => i.from === file && !i.typeOnly && files.includes(i.to))
        .map((i) => i.to),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('a stage has index.ts and types.ts', () => {
  const stages = [...new Set(files.map(stageOf).filter((stage) => stage !== null))];
  const missing = stages
    .flatMap((stage) => ['index.ts', 'types.ts'].map((name) => `${stage}/${name}`))
    .filter((file) => !files.includes(file));
  expect(missing).toEqual([]);
  expect(relative(root, dirname(join(root, 'pipeline', 'x')))).toBe('pipeline');
});
