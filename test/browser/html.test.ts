import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, hasFocus, inPage, openChromium, openPage } from './chromium.ts';
import { buildHtml } from './packs.ts';

describe.skipIf(!hasChromium)('the HTML of a pack in a browser', () => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    [browser, url] = await Promise.all([openChromium(), buildHtml('sources/istanbul-process')]);
  });
  afterAll(() => browser?.close());

  test('says nothing on the console and asks for nothing', async () => {
    const { page, complaints, requests } = await openPage(browser, url);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(requests).toEqual([url]);
    await page.context().close();
  });

  test('the policy of the page stops whatever wants to leave it', async () => {
    const { page, complaints } = await openPage(browser, url);
    await inPage(
      page,
      `document.body.append(
        Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }),
        Object.assign(document.createElement('script'), { text: 'window.ran = true' }),
      )`,
    );
    await page.waitForTimeout(100);
    expect(complaints.filter((text) => text.includes('Content Security Policy')).length).toBe(2);
    expect(await inPage(page, `'ran' in window`)).toBe(false);
    await page.context().close();
  });

  test.each([320, 375, 768, 1280, 1920])('nothing sticks out at %d px', async (width) => {
    const { page } = await openPage(browser, url, { viewport: { width, height: 800 } });
    expect(await inPage(page, 'document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });

  test('on a phone the contents are folded and unfold', async () => {
    const { page } = await openPage(browser, url, { viewport: { width: 375, height: 700 } });
    const entry = page.locator('.contents-folded a').first();
    expect(await page.locator('.rail .contents').isVisible()).toBe(false);
    expect(await entry.isVisible()).toBe(false);
    await page.locator('.contents-folded summary').click();
    expect(await entry.isVisible()).toBe(true);
    await page.context().close();
  });

  test('the contents follow the reader', async () => {
    const { page } = await openPage(browser, url);
    await inPage(page, `document.getElementById('recommendations').scrollIntoView()`);
    await page.waitForTimeout(200);
    const current = page.locator('.rail [aria-current]');
    expect(await current.count()).toBe(1);
    expect(await current.getAttribute('href')).toBe('#recommendations');
    const box = await current.boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y + box!.height).toBeLessThan(900);
    await page.context().close();
  });

  test('every heading and paragraph of running text has a link to itself', async () => {
    const { page } = await openPage(browser, url);
    const broken = await inPage(
      page,
      `[...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.hash.slice(1))
        .filter((id) => document.getElementById(decodeURIComponent(id)) === null)`,
    );
    expect(broken).toEqual([]);
    const bare = await inPage(
      page,
      `[...document.querySelectorAll('.section > p, .document > p, .section-title, .document-title')]
        .filter((element) =>
          element.matches('p')
            ? element.querySelector('a.permalink, a.paragraph-number') === null
            : !element.nextElementSibling?.matches('a.permalink'),
        )
        .map((element) => element.textContent)`,
    );
    expect(bare).toEqual([]);
    await page.context().close();
  });

  test('search finds passages whatever their case and accents, and leads there', async () => {
    const { page } = await openPage(browser, url);
    await page.fill('.search-words', 'TURKIYE doha');
    const results = page.locator('.search-results a');
    expect(await results.count()).toBeGreaterThan(2);
    expect(await page.locator('.search-count').textContent()).toMatch(/Passages found: \d+/);
    for (const text of await results.allTextContents()) expect(text).not.toBe('');
    await results.first().click();
    expect(new URL(page.url()).hash).not.toBe('');
    await page.fill('.search-words', 'nothingofthekind');
    expect(await page.locator('.search-count').textContent()).toBe('Nothing found');
    await page.context().close();
  });

  test('recommendations are filtered by addressee, with the headings left without any', async () => {
    const { page } = await openPage(browser, url);
    const select = page.locator('.filter select[name="addressees"]').first();
    const shown = () => page.locator('.recommendation:visible').count();
    const before = await shown();
    await select.selectOption('Taliban authorities');
    const visible = page.locator('.recommendation:visible');
    const addressees = (
      await Promise.all((await visible.all()).map((item) => item.getAttribute('data-addressees')))
    ).map((lines) => lines?.split('\n'));
    expect(addressees.length).toBeGreaterThan(0);
    expect(addressees.length).toBeLessThan(before);
    for (const list of addressees) expect(list).toContain('Taliban authorities');
    expect(await page.getByText('To the Governments of Türkiye and Qatar').last().isVisible()).toBe(
      false,
    );
    await select.selectOption('');
    expect(await shown()).toBe(before);
    await page.context().close();
  });

  test('a note opens beside its mark and closes with Escape, where the reader was', async () => {
    const { page } = await openPage(browser, url);
    const mark = page.locator('a.noteref').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.note-shown');
    expect(await note.isVisible()).toBe(true);
    expect((await note.textContent())!.length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await hasFocus(page, 'a.noteref')).toBe(true);
    await page.context().close();
  });

  test('a figure is enlarged, and stands where it stood when closed', async () => {
    const { page } = await openPage(browser, url);
    const media = page.locator('.figure .figure-media').first();
    const id = await media.getAttribute('id');
    const small = await media.boundingBox();
    await page.locator('a.enlarge').first().focus();
    await page.keyboard.press('Enter');
    const large = await page.locator(`dialog[open] #${id}`).boundingBox();
    expect(large!.width).toBeGreaterThan(small!.width * 1.3);
    await page.keyboard.press('Escape');
    expect(await page.locator(`.figure > #${id}`).count()).toBe(1);
    await page.context().close();
  });

  test('everything is reached by the keyboard, and where one is can be seen', async () => {
    const { page } = await openPage(browser, url);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, '.skip')).toBe(true);
    const reached = await tabThrough(page, 60);
    expect(reached.invisible).toEqual([]);
    expect(reached.classes).toContain('search-words');
    expect(reached.classes).toContain('noteref');
    expect(reached.classes).toContain('permalink');
    await page.context().close();
  });

  test('without a script nothing is missing but search and filter', async () => {
    const { page } = await openPage(browser, url, { javaScriptEnabled: false });
    expect(await page.locator('.search').isVisible()).toBe(false);
    await page.locator('a.noteref').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#fn|note/);
    await page.locator('a.enlarge').first().click();
    const box = await page.locator('.figure-media:target').boundingBox();
    expect(box!.width).toBe(1280);
    await page.locator('a.reduce:visible').click();
    expect(await page.locator('.figure-media:target').count()).toBe(0);
    await page.context().close();
  });

  test('names of other alphabets and code are set in the faces of the theme', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefpack-faces-'));
    writeFileSync(join(folder, 'n.md'), '# Names\n\nŞırnak, Łódź, Αθήνα, Київ\n\n    a = "b"\n');
    const { page } = await openPage(browser, await buildHtml('n.md', folder));
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const facesOf = async (selector: string) => {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts
        .filter(({ glyphCount }) => glyphCount > 0)
        .map((font) => [font.isCustomFont, font.familyName]);
    };
    expect(await facesOf('main p')).toEqual([[true, expect.stringMatching(/^Source Serif 4/)]]);
    expect(await facesOf('main pre code')).toEqual([
      [true, expect.stringMatching(/^Source Code Pro/)],
    ]);
    await page.context().close();
  });

  test('dark mode has its own palette, in drawings too', async () => {
    const colours = async (colorScheme: 'light' | 'dark') => {
      const { page } = await openPage(browser, url, { colorScheme });
      const found = await inPage<string[]>(
        page,
        `[
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(document.querySelector('.chart svg text')).fill,
        ]`,
      );
      await page.context().close();
      return found;
    };
    const [light, dark] = [await colours('light'), await colours('dark')];
    expect(light[0]).not.toBe(dark[0]);
    expect(light[1]).not.toBe(dark[1]);
  });
});

/** Of the element that has the focus. */
interface Focused {
  readonly name: string;
  readonly visible: boolean;
  readonly html: string;
}

const focused = `(() => {
  const element = document.activeElement;
  const { outlineStyle, opacity } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const visible = outlineStyle !== 'none' && opacity !== '0' && width > 0 && height > 0;
  return { name: element.className, visible, html: element.outerHTML.slice(0, 80) };
})()`;

/** Presses Tab again and again; what had the focus, and what had it without showing it. */
async function tabThrough(page: Page, times: number) {
  const classes = new Set<string>();
  const invisible: string[] = [];
  for (let count = 0; count < times; count++) {
    await page.keyboard.press('Tab');
    const { name, visible, html } = await inPage<Focused>(page, focused);
    classes.add(name);
    if (!visible) invisible.push(html);
  }
  return { classes: [...classes], invisible };
}
