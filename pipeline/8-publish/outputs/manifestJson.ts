import { sha256 } from '../hash.ts';
import type { OutputFile } from '../types.ts';

export interface Provenance {
  readonly version: string;
  readonly pack: PackFacts;
  readonly inputs: readonly { readonly name: string; readonly hash: string }[];
  /** The clock, if it was fixed; a time that changes by itself would make every build differ. */
  readonly date: Date | null;
}

/** What lists of packs say of one. Only the first two are always known. */
export interface PackFacts {
  readonly id: string;
  readonly audience: string | null;
  readonly title?: string;
  readonly reference?: string | null;
  readonly edition?: string | null;
  readonly date?: string | null;
  readonly handling?: string | null;
  readonly lang?: string;
}

/** `manifest.json`: what the outputs were made from and what they are, to be checked later. */
export function manifestJson(from: Provenance, outputs: readonly OutputFile[]): string {
  const content = {
    schema: 'briefpack-manifest/1',
    tool: { name: 'briefpack', version: from.version },
    pack: factsOf(from.pack),
    ...(from.date === null ? {} : { date: from.date.toISOString() }),
    sources: from.inputs.map(({ name, hash }) => ({ path: name, sha256: hash })).sort(byPath),
    outputs: outputs
      .map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
      .sort(byPath),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function factsOf({ id, audience, title, reference, edition, date, handling, lang }: PackFacts) {
  return { id, audience, title, reference, edition, date, handling, lang };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
