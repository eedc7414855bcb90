import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A word on a page; pt from the page's top left corner. */
export interface Word {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Of the face: says which words have the same size. */
  readonly height: number;
}

export interface PdfText {
  readonly pages: number;
  readonly words: readonly Word[];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The words of a PDF by `pdftotext`; null where there is no file. */
export async function wordsOf(pdf: string): Promise<PdfText | null> {
  if (!existsSync(pdf)) return null;
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1 << 28 });
  const words: Word[] = [];
  let page = -1;
  for (const [, word, box, text = ''] of stdout.matchAll(/<page |(<word ([^>]*)>(.*?)<\/word>)/g)) {
    if (word === undefined) page++;
    else words.push(readWord(box!, text, page));
  }
  return { pages: page + 1, words };
}

function readWord(box: string, text: string, page: number): Word {
  const at = (name: string) => Number(new RegExp(`${name}="([^"]*)"`).exec(box)?.[1] ?? 0);
  const plain = text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
  return { text: plain, page, x: at('xMin'), y: at('yMin'), height: at('yMax') - at('yMin') };
}
