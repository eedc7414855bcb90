import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Continuous integration must have a browser; elsewhere its absence is said and costs the tests. */
export const hasChromium = existsSync(executablePath) || process.env.CI !== undefined;
if (!hasChromium)
  console.warn(
    `${executablePath} does not exist (set CHROMIUM): the tests in a browser are skipped`,
  );

export function openChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath, args });
}

/** A page with what it complained of and asked for, beside itself. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, requests };
}

/** The value of an expression there; a text, because our own code knows of no document. */
export function inPage<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate(expression);
}

/** Whether the first element that a selector matches has the focus. */
export function hasFocus(page: Page, selector: string): Promise<boolean> {
  return inPage(
    page,
    `document.querySelector(${JSON.stringify(selector)}) === document.activeElement`,
  );
}
