import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Tests that run the command run what `npm run build` runs: the bundled program. */
export default function compile(): void {
  const root = join(import.meta.dirname, '..');
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
}
