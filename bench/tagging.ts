import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../pipeline/1-read/index.ts';
import { parse } from '../pipeline/2-parse/index.ts';
import { extract } from '../pipeline/3-extract/index.ts';
import { render } from '../pipeline/5-render/index.ts';
import { typeset } from '../pipeline/6-typeset/index.ts';
import type { ArtifactTag, DisplayItem, Typeset } from '../pipeline/6-typeset/types.ts';
import { paint } from '../pipeline/7-paint/index.ts';
import type { Metadata } from '../pipeline/7-paint/types.ts';
import { generatePack } from './generate.ts';

const runs = 9;

const metadata: Metadata = {
  title: 'Generated pack',
  authors: [],
  subject: null,
  keywords: [],
  lang: 'en-GB',
  date: new Date(0),
};

/**
 * What tagging costs: the same pages painted as they are, and with everything on them one artifact
 * and a bare structure tree. The two take turns, so that what else the machine does hits both.
 */
export async function measureTagging(): Promise<void> {
  const tagged = await typesetPack();
  const bare = untagged(tagged);
  const [withTags, without] = [await warmed(tagged), await warmed(bare)];
  for (let run = 0; run < runs; run++) {
    await withTags.measure();
    await without.measure();
  }
  const pages = tagged.pages.length;
  console.log(`${pages} pages painted in one process, medians of ${runs} runs of each`);
  for (const [name, one] of [
    ['tagged', withTags],
    ['untagged', without],
  ] as const)
    console.log(
      `${name}: CPU ${one.cpu().toFixed(0)} ms, ${one.bytes} bytes, ${(one.bytes / pages / 1024).toFixed(2)} KB a page`,
    );
  const [ms, bytes] = [withTags.cpu() - without.cpu(), withTags.bytes - without.bytes];
  console.log(
    `tagging: ${ms.toFixed(0)} ms (${(ms / pages).toFixed(2)} ms a page), ${(bytes / pages / 1024).toFixed(2)} KB a page, ${((100 * bytes) / without.bytes).toFixed(0)} % more bytes`,
  );
}

async function typesetPack(): Promise<Typeset> {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-tagging-'));
  const target = generatePack(folder, { name: 'large', documents: 13 }).pack;
  const pack = (await read(target, { cwd: folder })).value;
  rmSync(folder, { recursive: true });
  if (pack === null) throw new Error('The generated pack cannot be read');
  const brief = extract(pack, parse(pack).value, null).value;
  const html = (await render(brief, pack)).value;
  return (await typeset(html, pack.theme)).value;
}

/** Paints once before anything is measured. */
async function warmed(pages: Typeset) {
  const bytes = (await paint(pages, metadata)).value.length;
  const times: number[] = [];
  return {
    bytes,
    cpu: () => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
    async measure() {
      const start = process.cpuUsage();
      await paint(pages, metadata);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    },
  };
}

const artifact: ArtifactTag = { type: 'artifact', kind: 'Layout', subtype: null };

/** Links stay out too: without a structure they would belong to no element. */
function untagged(typeset: Typeset): Typeset {
  const structure = { role: 'Document', order: 0, children: [], attributes: {} };
  const pages = typeset.pages.map((page) => ({ ...page, items: page.items.map(withoutTag) }));
  return { ...typeset, structure, pages };
}

function withoutTag(item: DisplayItem): DisplayItem {
  return item.type === 'group'
    ? { ...item, items: item.items.map(withoutTag) }
    : { ...item, tag: artifact };
}
