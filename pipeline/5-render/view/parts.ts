import type { Node } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import { walk } from '../../tree.ts';

/** One document alone is a note: its title stands above its text, not on a cover. */
export function opensWithCover({ documents }: Brief): boolean {
  return documents.length > 1;
}

/** The only document's title is the pack's: it is printed once. */
export function titleSaysIt({ documents, pack }: Brief): boolean {
  const [only] = documents;
  return documents.length === 1 && only?.title === pack.title;
}

/** A pack of several documents has a contents page, unless its author has put one somewhere. */
export function printsContents(brief: Brief): boolean {
  return opensWithCover(brief) && !placesContents(brief);
}

function placesContents({ documents }: Brief): boolean {
  let placed = false;
  for (const { children } of documents) {
    walk<Node>(children, (node) => {
      if (node.type === 'generated' && node.part === 'contents') placed = true;
    });
  }
  return placed;
}
