import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

// node bench/.built/chromium.mjs (FILE.html OUT.pdf)…: prints HTML files as a reader would.

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const files = process.argv.slice(2);
for (let at = 0; at + 1 < files.length; at += 2) {
  await page.goto(pathToFileURL(files[at]!).href);
  await page.evaluate('document.fonts.ready');
  await page.pdf({ path: files[at + 1]!, preferCSSPageSize: true, printBackground: true });
}
await browser.close();
