import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generatePack } from './generate.ts';
import { measureProcess } from './process.ts';
import { round } from './statistics.ts';

/** What V8 writes, as far as it is read here; times in µs. */
interface Profile {
  readonly nodes: readonly { readonly id: number; callFrame: Frame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Lines and columns count from 0. */
interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/**
 * Builds a pack of about 100 pages with the bundled command, writes a CPU profile with the names
 * and places of the sources (bench/.built/build.cpuprofile, for Chromium's or an editor's viewer),
 * and says where most of the time went.
 */
export async function measureProfile(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-profile-'));
  const { pack } = generatePack(folder, { name: 'large', documents: 13 });
  const build = [join(root, 'dist/cli.js'), 'build', pack, '--out', join(folder, 'out'), '--force'];
  const flags = ['--cpu-prof', '--cpu-prof-dir', join(folder, 'profile')];
  await measureProcess(root, [...flags, ...build]);
  const [name] = readdirSync(join(folder, 'profile'));
  const profile: Profile = JSON.parse(readFileSync(join(folder, 'profile', name!), 'utf8'));
  rmSync(folder, { recursive: true });
  const sourced = withSources(profile, root);
  const file = join(root, 'bench/.built/build.cpuprofile');
  mkdirSync(join(root, 'bench/.built'), { recursive: true });
  writeFileSync(file, JSON.stringify(sourced));
  console.log(`${relative(process.cwd(), file)}\n\n${summary(sourced)}`);
}

/** The bundle's names and places turned back into those of the sources. */
function withSources(profile: Profile, root: string): Profile {
  const bundle = join(root, 'dist/briefpack.cjs');
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const nodes = profile.nodes.map((node) => ({ ...node, callFrame: sourced(node.callFrame, map) }));
  return { ...profile, nodes };
}

function sourced(frame: Frame, map: SourceMap): Frame {
  if (!frame.url.endsWith('briefpack.cjs')) return frame;
  const entry = map.findEntry(frame.lineNumber, frame.columnNumber);
  if (!('originalSource' in entry)) return frame;
  const { originalSource, originalLine, originalColumn } = entry;
  return {
    functionName: nameIn(entry) ?? frame.functionName,
    url: originalSource.replace(/^(\.\.\/)+/, ''),
    lineNumber: originalLine,
    columnNumber: originalColumn,
  };
}

/** Node's types do not say that an entry has the name. */
function nameIn(entry: object): string | null {
  return 'name' in entry && typeof entry.name === 'string' ? entry.name : null;
}

function summary(profile: Profile): string {
  const times = new Map<number, number>();
  profile.samples.forEach((id, at) => {
    times.set(id, (times.get(id) ?? 0) + profile.timeDeltas[at]! / 1000);
  });
  const by = (nameOf: (frame: Frame) => string): [string, number][] => {
    const sums = new Map<string, number>();
    for (const { id, callFrame } of profile.nodes) {
      const name = nameOf(callFrame);
      sums.set(name, (sums.get(name) ?? 0) + (times.get(id) ?? 0));
    }
    return [...sums].sort(([, a], [, b]) => b - a);
  };
  const table = (title: string, rows: readonly [string, number][]) =>
    [title, ...rows.map(([name, ms]) => `${round(ms).padStart(7)}  ${name}`), ''].join('\n');
  return [
    table('ms by folder', by(({ url, functionName }) => folderOf(url, functionName)).slice(0, 25)),
    table('ms by function', by(placed).slice(0, 40)),
  ].join('\n');
}

/** `pipeline/6-typeset/lines`, `css-tree`, `(garbage collector)` */
function folderOf(url: string, functionName: string): string {
  const [, ours] = /^(pipeline\/[^/]+(?:\/[^/.]+(?=\/))?)/.exec(url) ?? [];
  const [, scoped] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return ours ?? scoped ?? (url || functionName);
}

function placed({ functionName, url, lineNumber }: Frame): string {
  return url === '' ? functionName : `${functionName || '(anonymous)'}  ${url}:${lineNumber + 1}`;
}
