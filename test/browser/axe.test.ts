import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePack } from '../docs/writing-pack.ts';
import { hasChromium, inPage, openChromium, openPage } from './chromium.ts';
import { buildHtml, examples } from './packs.ts';

/** Every construct there is. */
const writing = 'docs/writing.md';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe.skipIf(!hasChromium)('axe-core finds nothing', () => {
  let browser: Browser;
  const urls = new Map<string, Promise<string>>();

  beforeAll(async () => {
    browser = await openChromium();
    for (const example of examples) urls.set(example, buildHtml(example));
    const folder = writePack();
    urls.set(writing, buildHtml(folder, dirname(folder)));
    urls.set(`${writing}, as a report`, buildHtml(folder, dirname(folder), 'report'));
  });
  afterAll(() => browser?.close());

  const views = [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 320 },
  ] as const;

  test.each(
    [...examples, writing, `${writing}, as a report`].flatMap((example) =>
      views.map((view) => ({ example, ...view })),
    ),
  )('in $example, $colorScheme, $width px', async ({ example, colorScheme, width }) => {
    const viewport = { width, height: 800 };
    const { page } = await openPage(browser, (await urls.get(example))!, {
      colorScheme,
      viewport,
    });
    await inPage(page, axe);
    const violations = await inPage<Violation[]>(
      page,
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
    );
    expect(violations).toEqual([]);
    await page.context().close();
  });
});
