import type { Diagnostic } from '../diagnostic.ts';
import { report } from './codes.ts';

/** Turns what the system said while writing into a finding; a bug of ours is thrown on. */
export function describeFault(error: unknown, folder: string): Diagnostic {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const path = 'path' in error ? String(error.path) : folder;
  const target = 'dest' in error ? String(error.dest) : path;
  const name = target.replaceAll('\\', '/');
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return report('no-permission', {
        message: `\`${name}\` cannot be written: permission was denied`,
        hint: 'close the file if it is open elsewhere, or choose another folder with `--out`',
      });
    case 'EBUSY':
    case 'ETXTBSY':
      return report('file-in-use', {
        message: `\`${name}\` cannot be replaced: another program has it open`,
        hint: 'close it there and build again',
      });
    case 'ENOSPC':
    case 'EDQUOT':
      return report('disk-full', { message: `\`${name}\` cannot be written: the disk is full` });
    case 'EEXIST':
    case 'ENOTDIR':
    case 'EISDIR':
      return report('not-a-folder', {
        message: `\`${name}\` stands in the way of the outputs`,
        hint: 'move it, or choose another folder with `--out`',
      });
    default:
      return report('cannot-write', {
        message: `\`${name}\` cannot be written: ${error.message}`,
      });
  }
}
