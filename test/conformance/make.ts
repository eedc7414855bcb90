import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../pipeline/1-read/index.ts';
import type { Pack } from '../../pipeline/1-read/types.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { render } from '../../pipeline/5-render/index.ts';
import { typeset } from '../../pipeline/6-typeset/index.ts';
import type { Typeset } from '../../pipeline/6-typeset/types.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import type { Metadata } from '../../pipeline/7-paint/types.ts';
import type { Diagnostic, Result } from '../../pipeline/diagnostic.ts';
import type { TextFile } from '../../pipeline/source.ts';
import { textFile } from '../support/typeset.ts';
import { printedText } from './html.ts';

const root = join(import.meta.dirname, '../..');

export const ua: TextFile = textFile(
  'ua.css',
  readFileSync(join(root, 'pipeline/6-typeset/ua.css'), 'utf8'),
);

export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly typeset: Typeset;
  readonly metadata: Metadata;
  /** What the HTML says in print. */
  readonly text: string;
  /** The self-contained file. */
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the PDF of a pack with the stages alone, and keeps the HTML that it came from. */
export async function makePack(target: string): Promise<MadePdf> {
  const pack = (await read(target, { cwd: root })).value as Pack;
  const diagnostics: Diagnostic[] = [];
  const kept = <T>({ value, diagnostics: found }: Result<T>): T => {
    diagnostics.push(...found);
    return value;
  };
  const brief = kept(extract(pack, kept(parse(pack)), null));
  const html = kept(await render(brief, pack));
  const pages = kept(await typeset(html, pack.theme));
  const { title, authors, keywords, lang } = brief.pack;
  const metadata = { title, authors, subject: null, keywords, lang, date: new Date(0) };
  const bytes = kept(await paint(pages, metadata));
  const text = printedText(html.document, html.stylesheets, pack.theme.stylesheets.ua);
  return { bytes, typeset: pages, metadata, text, html: html.standalone, diagnostics };
}
