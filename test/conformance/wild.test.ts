import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paint } from '../../pipeline/7-paint/index.ts';
import { typesetHtml } from '../support/typeset.ts';
import { conformance } from './index.ts';
import type { Finding } from './types.ts';
import { bodies } from './wild.ts';

const metadata = {
  title: 'Wild',
  authors: [],
  subject: null,
  keywords: [],
  lang: 'en',
  date: new Date(0),
};

/** A list in a heading stays one: odd in the source, and no standard forbids it. */
function isOddNesting({ code, message }: Finding): boolean {
  return code === 'nesting' && / in (P|H\d|Lbl|Link|Quote|Code|Span|Reference)$/.test(message);
}

test('whatever the HTML, the PDF conforms', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { value } = await typesetHtml(
        `<!doctype html><html lang="en"><title>Wild</title><style>@page{size:200pt 150pt;margin:10pt}</style><body><p>Text.</p>${body}</body></html>`,
      );
      const found = conformance((await paint(value, metadata)).value);
      expect(found.filter((finding) => !isOddNesting(finding))).toEqual([]);
    }),
    { numRuns: Number(process.env.WILD ?? 20), interruptAfterTimeLimit: 15_000 },
  );
});
