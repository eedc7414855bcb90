import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../support/pdf.ts';
import { hasChromium, openChromium, openPage } from './chromium.ts';
import { buildHtml } from './packs.ts';

describe.skipIf(!hasChromium)('the HTML of a pack, printed by a browser', () => {
  let browser: Browser;
  let pages: readonly string[];

  beforeAll(async () => {
    const [opened, url] = await Promise.all([
      openChromium(),
      buildHtml('sources/istanbul-process'),
    ]);
    browser = opened;
    const { page } = await openPage(browser, url, { colorScheme: 'dark' });
    const pdf = await readPdf(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    pages = pdf.pages.map(({ text }) => text);
    await pdf.close();
  });
  afterAll(() => browser?.close());

  test('has a cover, contents and about as many pages as the PDF', () => {
    expect(pages[0]).toContain('After the Istanbul talks');
    expect(pages[0]).not.toContain('What is asked');
    expect(pages[1]).toContain('Contents');
    expect(pages.length).toBeGreaterThan(11);
    expect(pages.length).toBeLessThan(20);
  });

  test('carries the mark at the top and at the bottom of every page', () => {
    for (const [index, text] of pages.entries())
      expect(text.split('OFFICIAL-SENSITIVE').length - 1, `page ${index + 1}`).toBeGreaterThan(1);
  });

  test.each(['Search this pack', 'Skip to the text', 'Enlarge', 'Close', '¶'])(
    'shows nothing of what only a screen has: %s',
    (word) => expect(pages.filter((text) => text.includes(word))).toEqual([]),
  );
});
