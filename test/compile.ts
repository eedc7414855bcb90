import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Tests that run the command run what `npm run build` runs: the bundled program. */
export default function compile(): void {
  const root = join(import.meta.dirname, '..');
  if (!existsSync(join(root, 'esbuild.config.mjs'))) return;
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
}
