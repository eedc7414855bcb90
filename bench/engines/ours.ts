import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Theme } from '../../pipeline/1-read/types.ts';
import { createKept, typeset } from '../../pipeline/6-typeset/index.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import type { BinaryFile, TextFile } from '../../pipeline/source.ts';
import { type Face, facesOf } from './faces.ts';
import { printStyles } from './page.ts';

// node bench/.built/ours.mjs (FILE.html OUT.pdf)…: sets HTML files with their print styles.
// Prints what each took as one line of JSON; bench/engines/index.ts runs it.

const root = join(import.meta.dirname, '../..');

async function set(input: string, output: string): Promise<object> {
  const html = readFileSync(input, 'utf8');
  const start = performance.now();
  const made = await typeset(
    {
      document: html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, ''),
      standalone: '',
      stylesheets: [textFile('styles.css', printStyles(html))],
      images: imagesOf(html, dirname(resolve(input))),
    },
    theme(),
    kept,
  );
  const laidOut = performance.now();
  const pdf = await paint(made.value, {
    title: made.value.title,
    authors: [],
    subject: null,
    keywords: [],
    lang: made.value.lang || 'en',
    date: new Date(0),
  });
  writeFileSync(output, pdf.value);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    pages: made.value.pages.length,
    typeset: Math.round(laidOut - start),
    paint: Math.round(performance.now() - laidOut),
    cpu: Math.round((userCPUTime + systemCPUTime) / 1000),
    peak: Math.round(maxRSS / 1024),
    findings: made.diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

/** Images that stand beside the file. */
function imagesOf(html: string, folder: string): Map<string, BinaryFile> {
  const images = new Map<string, BinaryFile>();
  for (const [, src = ''] of html.matchAll(/<img\b[^>]*\bsrc="([^"]+)"/g)) {
    const bytes = src.startsWith('data:') ? decode(src) : read(join(folder, src));
    if (bytes) images.set(src, { path: src.slice(0, 80), bytes, hash: src });
  }
  return images;
}

function read(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

function decode(address: string): Buffer {
  const [head = '', data = ''] = address.split(',', 2);
  return head.endsWith(';base64')
    ? Buffer.from(data, 'base64')
    : Buffer.from(decodeURIComponent(data));
}

function theme(): Theme {
  const ua = join(root, 'pipeline/6-typeset/ua.css');
  const none = textFile('none.css', '');
  return {
    name: 'bench',
    templates: new Map(),
    stylesheets: { ua: textFile('ua.css', readFileSync(ua, 'utf8')), print: none, screen: none },
    faces: facesOf(root).map(faceFile),
    strings: new Map(),
    options: new Map(),
  };
}

function faceFile({ family, weight, style, path }: Face): Theme['faces'][number] {
  const bytes = readFileSync(path);
  const file = { path, bytes, hash: pathToFileURL(path).href };
  return { family, weight, style, file, web: [] };
}

function textFile(path: string, text: string): TextFile {
  return { path, text, hash: path };
}

const files = process.argv.slice(2);
const kept = createKept();
for (let at = 0; at + 1 < files.length; at += 2)
  console.log(JSON.stringify(await set(files[at]!, files[at + 1]!)));
