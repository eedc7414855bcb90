import type { Pack } from '../1-read/types.ts';
import type { PackInfo } from './types.ts';

/** The manifest's facts. A build for one audience does not name the others. */
export function describe(pack: Pack, title: string, audience: string | null): PackInfo {
  const { outputs, ...manifest } = pack.manifest;
  const audiences = audience === null ? manifest.audiences : [audience];
  return { ...manifest, id: pack.id, title, audiences, audience };
}
