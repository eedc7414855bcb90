import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as pdf.js reports it. pt, from the upper left corner of its page. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

export interface TextPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** Where the text of a PDF stands, page by page. */
export async function textPages(bytes: Uint8Array): Promise<TextPage[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: TextPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): PlacedText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str.trim(), x, baseline: height - y, width: item.width, size }];
    });
    pages.push({ width, height, texts });
  }
  await document.loadingTask.destroy();
  return pages;
}
