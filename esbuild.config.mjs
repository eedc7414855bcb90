import { copyFile, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the command and the API into dist/. Start-up is most of the time of a small pack, and one
 * file loads several times faster than a thousand. What is only loaded when it is needed (charts,
 * hyphenation patterns) stays in files of its own.
 */
const root = dirname(fileURLToPath(import.meta.url));
const outdir = join(root, 'dist');
const require = createRequire(import.meta.url);

await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: {
    cli: join(root, 'pipeline/cli.ts'),
    index: join(root, 'pipeline/index.ts'),
    worker: join(root, 'pipeline/cli/worker.ts'),
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  sourcemap: 'linked',
  logLevel: 'warning',
  // CommonJS packages ask for Node's own modules with require().
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

// harfbuzzjs looks for it beside its own module.
await mkdir(outdir, { recursive: true });
await copyFile(require.resolve('harfbuzzjs/dist/harfbuzz.wasm'), join(outdir, 'harfbuzz.wasm'));
