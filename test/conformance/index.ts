import { readFile } from './file/index.ts';
import { type Reading, readPdf } from './reading.ts';
import { rules } from './rules/index.ts';
import type { Finding } from './types.ts';

/**
 * Holds a finished PDF to PDF/UA-1 (the machine-checkable conditions of the Matterhorn Protocol
 * that apply to what we write) and PDF/A-2a or 3a, and to what validators are known to miss. It
 * reads the bytes alone and shares no code with the painter. `except`: codes that are not held.
 */
export function conformance(bytes: Uint8Array, except: readonly string[] = []): Finding[] {
  try {
    const file = readFile(bytes);
    // Nothing in it can be read, so nothing more can be said.
    if (file.trailer.entries.has('Encrypt'))
      return [{ code: 'encrypted', message: 'the file is encrypted' }];
    return hold(readPdf(file), except);
  } catch (error) {
    return [{ code: 'unreadable', message: (error as Error).message }];
  }
}

function hold(reading: Reading, except: readonly string[]): Finding[] {
  return rules
    .filter(({ code }) => !except.includes(code))
    .flatMap(({ code, check }) => check(reading).map((message) => ({ code, message })));
}
