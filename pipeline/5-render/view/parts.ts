import type { Node } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import { walk } from '../../tree.ts';

type Option = (name: string) => string | number | boolean | undefined;

/**
 * One document alone is a note: its title stands above its text, not on a cover. The option
 * `cover` of a theme says otherwise.
 */
export function opensWithCover({ documents }: Brief, option: Option): boolean {
  const wanted = option('cover');
  return typeof wanted === 'boolean' ? wanted : documents.length > 1;
}

/** The only document's title is the pack's: it is printed once. */
export function titleSaysIt({ documents, pack }: Brief): boolean {
  const [only] = documents;
  return documents.length === 1 && only?.title === pack.title;
}

/** A pack of several documents has a contents page, unless its author has put one somewhere. */
export function printsContents(brief: Brief, option: Option): boolean {
  return opensWithCover(brief, option) && !placesContents(brief);
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
