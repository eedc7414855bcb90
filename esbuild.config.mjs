import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the program into dist/. Start-up is most of the time of a small pack: one file loads
 * several times faster than a thousand, and as CommonJS V8's compiled code of it can be kept
 * (pipeline/launch/). Modules that wait while they load (the shaping engine) are files of their own.
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
  // pdfkit reads faces with it, but is given faces that are read already (7-paint/fonts/).
  fontkit:
    "module.exports = { create() { throw new Error('pdfkit was to be given faces, not files'); } };",
  // Vega measures text on a canvas where there is one. There is none: nothing to wait for.
  'vega-canvas':
    'const none = () => null; module.exports = { canvas: none, domCanvas: none, nodeCanvas: none, image: none };',
  // pdfkit loads it always and needs it only to encrypt; it computes its tables as it loads.
  '@noble/ciphers/aes': `
    const aes = () => require('@noble/ciphers/aes');
    exports.cbc = (...given) => aes().cbc(...given);
    exports.ecb = (...given) => aes().ecb(...given);`,
};

const useNatives = {
  name: 'natives',
  setup({ onResolve, onLoad }) {
    onResolve(
      {
        filter: /^(brotli\/decompress\.js|tiny-inflate|fontkit|vega-canvas|@noble\/ciphers\/aes)$/,
      },
      ({ path, namespace }) =>
        namespace === 'natives' ? undefined : { path, namespace: 'natives' },
    );
    onLoad({ filter: /.*/, namespace: 'natives' }, ({ path }) => ({
      contents: natives[path],
      resolveDir: root,
    }));
  },
};

const shaping = join(root, 'pipeline/6-typeset/fonts/harfbuzz.ts');

/** Modules with a top-level await, which CommonJS cannot hold. */
const awaited = {
  name: 'awaited',
  setup({ onResolve }) {
    onResolve({ filter: /\/harfbuzz\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './harfbuzz.js', external: true } : undefined,
    );
  },
};

/**
 * What our own themes say and how their templates are compiled, so that no build has to find it out
 * again: what the modules `prepared.ts` hold in the bundle, by the ends of their paths.
 */
async function prepared() {
  const entryPoints = ['1-read/theme/prepare.ts', '5-render/templates/prepare.ts'];
  const work = join(outdir, 'prepare');
  await build({
    ...common,
    entryPoints: entryPoints.map((path) => join(root, 'pipeline', path)),
    outdir: work,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    packages: 'external',
  });
  const load = (path) => import(pathToFileURL(join(work, path)).href);
  const { prepareThemes } = await load('1-read/theme/prepare.mjs');
  const { prepareTemplates } = await load('5-render/templates/prepare.mjs');
  await rm(work, { recursive: true });
  const templates = join(root, 'templates');
  const names = (await readdir(templates, { recursive: true })).sort();
  const texts = (end) =>
    Promise.all(
      names
        .filter((name) => name.endsWith(end))
        .map((name) => readFile(join(templates, name), 'utf8')),
    );
  const [themes, sources] = [await texts('theme.yaml'), await texts('.hbs')];
  const partials = names.map((name) => basename(name, '.hbs'));
  const compiled = prepareTemplates(sources, partials);
  return {
    '1-read/yaml/prepared.ts': moduleOf(
      themes,
      prepareThemes(themes).map((data) => JSON.stringify(data)),
    ),
    '5-render/templates/prepared.ts': moduleOf(
      sources,
      compiled.map(
        ({ code, partials }) => `{ spec: ${code}, partials: ${JSON.stringify(partials)} }`,
      ),
    ),
  };
}

function moduleOf(texts, values) {
  const hashOf = (text) => createHash('sha256').update(text).digest('hex');
  const entries = texts.map((text, index) => `['${hashOf(text)}', ${values[index]}]`);
  return `export const prepared = new Map([${entries.join(',\n')}]);`;
}

function usePrepared(modules) {
  return {
    name: 'prepared',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]prepared\.ts$/ }, ({ path }) => {
        const end = Object.keys(modules).find((name) => path.replaceAll('\\', '/').endsWith(name));
        return { contents: modules[end] };
      });
    },
  };
}

const common = {
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** Code that V8 kept has no `import()` of its own: launch/ hands one in. Gives the text's SHA-256. */
async function importWith(name, file) {
  const text = await readFile(file, 'utf8');
  const parts = text.split('import("./harfbuzz.js")');
  if (parts.length !== 2) throw new Error('The bundle does not load the shaping engine once');
  const whole = ascii(parts.join(`${name}("./harfbuzz.js")`));
  await writeFile(file, whole);
  return createHash('sha256').update(whole).digest('hex');
}

/**
 * V8 reads a text of one byte a character twice as fast. esbuild leaves other characters only in
 * regular expressions and in the raw strings that they are made of, where escapes say the same.
 */
function ascii(text) {
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

await rm(outdir, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: { briefpack: join(root, 'pipeline/bundle.ts') },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  // For DEBUG=briefpack, which has Node read them.
  sourcemap: 'linked',
  sourcesContent: false,
  plugins: [useNatives, awaited, usePrepared(await prepared())],
  // Modules ask where they lie; CommonJS says so in another way.
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
});
const hash = await importWith('__import', join(outdir, 'briefpack.cjs'));
await build({
  ...common,
  entryPoints: {
    cli: join(root, 'pipeline/launch/cli.ts'),
    index: join(root, 'pipeline/launch/api.ts'),
    worker: join(root, 'pipeline/launch/worker.ts'),
    harfbuzz: shaping,
  },
  format: 'esm',
  define: { PROGRAM_HASH: JSON.stringify(hash) },
});

// Files that packages look for beside their own modules.
const beside = {
  'harfbuzz.wasm': require.resolve('harfbuzzjs/dist/harfbuzz.wasm'),
  'data/sRGB_IEC61966_2_1.icc': join(
    dirname(require.resolve('pdfkit')),
    'data/sRGB_IEC61966_2_1.icc',
  ),
};
// The page of the preview, and pdf.js that shows the pages in it.
const client = join(root, 'pipeline/preview/client');
for (const name of await readdir(client)) beside[`preview/${name}`] = join(client, name);
for (const name of ['pdf.min.mjs', 'pdf.worker.min.mjs'])
  beside[`preview/${name}`] = require.resolve(`pdfjs-dist/build/${name}`);
for (const [name, file] of Object.entries(beside)) {
  await mkdir(dirname(join(outdir, name)), { recursive: true });
  await copyFile(file, join(outdir, name));
}
