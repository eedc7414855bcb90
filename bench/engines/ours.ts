import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Theme } from '../../pipeline/1-read/types.ts';
import { createKept, typeset } from '../../pipeline/6-typeset/index.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import type { BinaryFile, TextFile } from '../../pipeline/source.ts';
import { type Face, facesOf } from './faces.ts';

// node bench/.built/ours.mjs FILE.html OUT.pdf: sets one HTML file with its `<style>` elements.
// Prints what it took as one line of JSON; bench/engines/index.ts runs it.

const root = join(import.meta.dirname, '../..');

async function set(input: string, output: string): Promise<object> {
  const html = readFileSync(input, 'utf8');
  const start = performance.now();
  const made = await typeset(
    {
      document: html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, ''),
      standalone: '',
      stylesheets: [textFile('styles.css', stylesOf(html))],
      images: imagesOf(html, dirname(resolve(input))),
    },
    theme(),
    createKept(),
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

function stylesOf(html: string): string {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)]
    .map((match) => match[1])
    .join('\n')
    .replace(/@font-face\s*\{[^}]*\}/g, '');
}

/** Images that stand beside the file. */
function imagesOf(html: string, folder: string): Map<string, BinaryFile> {
  const images = new Map<string, BinaryFile>();
  for (const [, src = ''] of html.matchAll(/<img\b[^>]*\bsrc="([^"]+)"/g)) {
    if (src.startsWith('data:')) continue;
    images.set(src, { path: src, bytes: readFileSync(join(folder, src)), hash: src });
  }
  return images;
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
  return { family, weight, style, file, web: null };
}

function textFile(path: string, text: string): TextFile {
  return { path, text, hash: path };
}

const [input = '', output = ''] = process.argv.slice(2);
console.log(JSON.stringify(await set(input, output)));
