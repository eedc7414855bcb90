import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, inPage, openChromium, openPage } from '../browser/chromium.ts';
import { program } from '../cli/support.ts';

const paragraphs = Array.from(
  { length: 60 },
  (_, i) => `Paragraph ${i + 1} says that the ferry of the ${i + 1} harbours is late again.`,
);
const note = `# Ferries\n\n${paragraphs.join('\n\n')}\n\n## Recommendations\n\n- The Ministry should mend the pier by June 2027.\n`;

interface Watch {
  readonly cwd: string;
  readonly url: string;
  readonly told: () => string;
  stop(): void;
}

async function startWatch(): Promise<Watch> {
  const cwd = mkdtempSync(join(tmpdir(), 'briefpack-'));
  writeFileSync(join(cwd, 'ferries.md'), `---\ndate: 2025-11-10\n---\n${note}`);
  const child = spawn(process.execPath, [program, 'watch', 'ferries.md', '--serve'], { cwd });
  let text = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        text += chunk;
        const found = /http:\/\/localhost:\d+\//.exec(text)?.[0];
        if (found && text.includes('Watching')) resolve(found);
      });
    child.on('exit', () => reject(new Error(text)));
  });
  return { cwd, url, told: () => text, stop: () => void child.kill('SIGTERM') };
}

let watch: Watch;
beforeAll(async () => {
  watch = await startWatch();
});
afterAll(() => {
  watch.stop();
  rmSync(watch.cwd, { recursive: true });
});

function statusOf(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(watch.url);
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('what is served, and to whom', () => {
  const host = () => ({ host: new URL(watch.url).host });

  test('the outputs of the pack and nothing else', async () => {
    expect(await statusOf('/ferries/files/0/ferries.pdf', host())).toBe(200);
    for (const path of [
      '/ferries/files/0/..%2f..%2fferries.md',
      '/ferries/files/0/../../ferries.md',
      '/ferries/files/1/ferries.pdf',
      '/-/..%2fcli.js',
      '/nope/',
      '/ferries/%ff',
    ])
      expect([path, await statusOf(path, host())]).toEqual([path, 404]);
  });

  test('only the own browser is answered', async () => {
    const { port } = new URL(watch.url);
    expect(await statusOf('/', { host: `127.0.0.1:${port}` })).toBe(200);
    expect(await statusOf('/', { host: `evil.example:${port}` })).toBe(403);
    expect(await statusOf('/', { ...host(), origin: 'http://evil.example' })).toBe(403);
    expect(await statusOf('/', { ...host(), 'sec-fetch-site': 'cross-site' })).toBe(403);
  });
});

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const open = async () => {
    const opened = await openPage(browser, `${watch.url}ferries/`);
    await opened.page.waitForSelector('.page[data-done] .textLayer span');
    return opened;
  };

  test('an edit comes into both views where the reader is', async () => {
    const { page, complaints } = await open();
    await inPage(page, "document.querySelector('#pages').scrollTop = 900");
    const file = join(watch.cwd, 'ferries.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Paragraph 1 says', 'Nobody denies'));
    await page
      .frameLocator('#html')
      .getByText('Nobody denies that')
      .first()
      .waitFor({ state: 'attached' });
    expect(await inPage(page, "document.querySelector('#pages').scrollTop")).toBe(900);
    await inPage(page, "document.querySelector('#pages').scrollTop = 0");
    await page.locator('.textLayer', { hasText: 'Nobody denies' }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('a text leads to its line, in the pages and in the web page', async () => {
    const { page } = await open();
    await page.locator('.textLayer span', { hasText: 'the 3 harbours' }).first().click();
    const link = page.locator('#place a');
    await expect.poll(() => link.textContent()).toBe('ferries.md:10');
    expect(await link.getAttribute('href')).toMatch(/^vscode:\/\/file\/.*\/ferries\.md:10:1$/);
    await page.keyboard.press('Escape');
    await page.frameLocator('#html').getByText('the 5 harbours').click();
    await expect.poll(() => link.textContent()).toBe('ferries.md:14');
  });

  test('an error is shown over the last good pack until it is mended', async () => {
    const { page } = await open();
    const file = join(watch.cwd, 'ferries.md');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('date: 2025-11-10', 'date: soon'));
    const errors = page.locator('#errors');
    await errors.waitFor();
    expect(await errors.textContent()).toContain('ferries.md:2');
    expect(await errors.locator('pre').first().textContent()).toBe('date: soon');
    expect(await page.locator('.page[data-done]').count()).toBeGreaterThan(0);
    writeFileSync(file, good);
    await errors.waitFor({ state: 'hidden' });
  });

  test('the panel holds the register and the checks', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Register and checks' }).click();
    const text = await page.locator('#register').textContent();
    expect(text).toContain('The Ministry should mend the pier by June 2027.');
    expect(text).toMatch(/page \d/);
    expect(await page.locator('#checks').textContent()).not.toBe('');
  });
});
