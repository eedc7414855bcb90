import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conformance } from '../test/conformance/index.ts';
import { makePack } from '../test/conformance/make.ts';
import { generatePack } from './generate.ts';

/** Holds the PDFs of the generated packs to PDF/UA-1 and PDF/A-2a with the checker of the tests. */
export async function checkConformance(): Promise<void> {
  for (const size of [
    { name: 'small', documents: 1 },
    { name: 'large', documents: 13 },
  ]) {
    const folder = mkdtempSync(join(tmpdir(), 'briefpack-conformance-'));
    const { bytes, typeset } = await makePack(generatePack(folder, size).pack);
    rmSync(folder, { recursive: true });
    const findings = conformance(bytes);
    console.log(`${size.name}: ${typeset.pages.length} pages, ${findings.length} findings`);
    for (const { code, message } of findings) console.log(`  ${code}: ${message}`);
    if (findings.length > 0) process.exitCode = 1;
  }
}
