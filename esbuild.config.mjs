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

/**
 * What packages carry for the browser and Node has itself: half a megabyte of Brotli for WOFF2, and
 * an inflate that took a third of the start-up time to unpack tables of Unicode.
 */
const natives = {
  'brotli/decompress.js':
    "const { brotliDecompressSync } = require('node:zlib'); module.exports = (bytes) => new Uint8Array(brotliDecompressSync(bytes));",
  'tiny-inflate':
    "const { inflateRawSync } = require('node:zlib'); module.exports = (bytes, into) => { into.set(inflateRawSync(bytes)); return into; };",
};

const useNatives = {
  name: 'natives',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(brotli\/decompress\.js|tiny-inflate)$/ }, ({ path }) => ({
      path,
      namespace: 'natives',
    }));
    onLoad({ filter: /.*/, namespace: 'natives' }, ({ path }) => ({ contents: natives[path] }));
  },
};

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
  // For DEBUG=briefpack, which has Node read them.
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [useNatives],
  // CommonJS packages ask for Node's own modules with require().
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

// Files that packages look for beside their own modules.
const beside = {
  'harfbuzz.wasm': require.resolve('harfbuzzjs/dist/harfbuzz.wasm'),
  'data/sRGB_IEC61966_2_1.icc': join(
    dirname(require.resolve('pdfkit')),
    'data/sRGB_IEC61966_2_1.icc',
  ),
};
for (const [name, file] of Object.entries(beside)) {
  await mkdir(dirname(join(outdir, name)), { recursive: true });
  await copyFile(file, join(outdir, name));
}
