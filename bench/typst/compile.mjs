import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// A process that runs Typst, as bench/typst/index.ts asks: each file once, then edits of the last.
// Says in JSON how long each took, in ms: from the saved text to the renamed PDF.
const { root, workspace, files, edits, out } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
const path = createRequire(`${root}/package.json`).resolve(
  '@myriaddreamin/typst-ts-node-compiler',
);
const { NodeCompiler } = (await import(pathToFileURL(path).href)).default;
const compiler = NodeCompiler.create({ workspace });

function compile(file) {
  const start = performance.now();
  const pdf = compiler.pdf({ mainFileContent: readFileSync(file, 'utf8') });
  writeFileSync(`${out}.draft`, pdf);
  renameSync(`${out}.draft`, out);
  return { milliseconds: performance.now() - start, bytes: pdf.length };
}

const cold = files.map(compile);
const warm = edits.map((text) => {
  writeFileSync(files.at(-1), text);
  return compile(files.at(-1));
});
console.log(JSON.stringify({ cold, warm }));
