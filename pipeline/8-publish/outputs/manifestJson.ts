import { sha256 } from '../hash.ts';
import type { OutputFile } from '../types.ts';

export interface Provenance {
  readonly version: string;
  readonly pack: { readonly id: string; readonly audience: string | null };
  readonly inputs: readonly { readonly name: string; readonly hash: string }[];
  /** The clock, if it was fixed; a time that changes by itself would make every build differ. */
  readonly date: Date | null;
}

/** `manifest.json`: what the outputs were made from and what they are, to be checked later. */
export function manifestJson(from: Provenance, outputs: readonly OutputFile[]): string {
  const content = {
    schema: 'briefpack-manifest/1',
    tool: { name: 'briefpack', version: from.version },
    pack: { id: from.pack.id, audience: from.pack.audience },
    ...(from.date === null ? {} : { date: from.date.toISOString() }),
    sources: from.inputs.map(({ name, hash }) => ({ path: name, sha256: hash })).sort(byPath),
    outputs: outputs
      .map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
      .sort(byPath),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
