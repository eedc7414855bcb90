import { join } from 'node:path';
import { measureExtraction } from './extraction.ts';
import { measureMemory } from './memory.ts';
import { measureProfile } from './profile.ts';
import { sideBySide } from './side-by-side/index.ts';
import { measureSpeed, reportFleet } from './speed.ts';
import { loadStaged } from './staged.ts';
import { measureTable } from './table.ts';

// npm run bench                  how long builds take, beside Typst where it is installed
// npm run bench -- all           the same with 1,000 pages and 1,000 briefs; writes bench/speed.md
// npm run bench -- fleet [COUNT] briefs of two pages, 1,000 if not said, in one command
// npm run bench -- --profile     writes a CPU profile of a cold build and sums it up
// npm run bench -- memory        1,000 edits in one process: what is held after each hundred
// npm run bench -- side-by-side  our pages beside those of Chromium and WeasyPrint
// npm run bench -- table         a table of 10,000 rows beside WeasyPrint
// npm run bench -- tagging       what tagging costs in time and bytes
// npm run bench -- conformance   whether the generated packs keep PDF/UA-1 and PDF/A-2a
// npm run bench -- extraction    how well and how fast texts are read; see extraction.ts
const root = join(import.meta.dirname, '../..'); // bundled into bench/.built/
const [what, ...args] = process.argv.slice(2);
if (what === 'extraction') measureExtraction(root, args);
else if (what === 'side-by-side') await sideBySide(root, args);
else if (what === 'table') await measureTable(root, args);
else if (what === 'fleet') await reportFleet(root, Number(args[0] ?? 1000));
else if (what === '--profile') await measureProfile(root);
else if (what === 'memory') await measureMemory(root);
else if (what === 'tagging') {
  const { measureTagging } = await loadStaged<typeof import('./tagging.ts')>(root, 'tagging');
  await measureTagging();
} else if (what === 'conformance') {
  const { checkConformance } = await loadStaged<typeof import('./conformance.ts')>(
    root,
    'conformance',
  );
  await checkConformance();
} else await measureSpeed(root, what === 'all');
