import type { Comment, Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { isTooDeep, withoutTags } from './depth.ts';
import { schemaFor } from './schema.ts';
import { safeStyle } from './style.ts';

export type Mode = 'block' | 'inline';

/** What siblings consist of: HTML of an author, and our own that stands between. */
export type Piece = { readonly raw: string } | { readonly html: string };

/** What to write for the `src` of an author's image; null where it is not to be shown. */
export type ImageSource = (src: string) => string | null;

const noImages: ImageSource = () => null;

const schemas = { block: schemaFor('block'), inline: schemaFor('inline') };

/**
 * An author's HTML with all that runs, fetches or covers other content taken out: scripts, event
 * handlers, frames, forms, addresses but http, https, mailto and tel, styles but plain ones. Tags
 * are balanced. Images stay where `image` knows a source for them; else their `alt` stays.
 */
export function sanitiseHtml(html: string, mode: Mode = 'block', image = noImages): string {
  return sanitisePieces([{ raw: html }], mode, image);
}

/**
 * The same for siblings: a raw `<b>` in one piece and `</b>` in a later one make an element around
 * what is between, and an element that is left open ends with the last piece.
 */
export function sanitisePieces(pieces: readonly Piece[], mode: Mode, image = noImages): string {
  const html = pieces.map((piece) => ('raw' in piece ? piece.raw : '')).join('');
  if (isTooDeep(html)) return pieces.map(textOf).join('');
  return (
    cleanTogether(pieces, mode, image) ?? pieces.map((piece) => alone(piece, mode, image)).join('')
  );
}

/** Null where HTML of the author's swallowed a piece of ours: `<script>` or `"` left open. */
function cleanTogether(pieces: readonly Piece[], mode: Mode, image: ImageSource): string | null {
  const stem = unusedStem(pieces);
  const html = pieces.map((piece, index) =>
    'raw' in piece ? piece.raw : `<!--${stem}${index}-->`,
  );
  const tree = clean(html.join(''), stem, mode, image);
  const ours = pieces.filter((piece) => 'html' in piece).length;
  return countOurs(tree, stem) === ours ? fill(tree, stem, pieces) : null;
}

function textOf(piece: Piece): string {
  return 'raw' in piece ? withoutTags(piece.raw) : piece.html;
}

/** A name for our comments that no author's HTML has. */
function unusedStem(pieces: readonly Piece[]): string {
  const raw = pieces.map((piece) => ('raw' in piece ? piece.raw : '')).join('');
  let stem = 'piece-';
  while (raw.includes(stem)) stem += '-';
  return stem;
}

function clean(html: string, stem: string, mode: Mode, image: ImageSource): Root {
  const safe = sanitize(fromHtml(html, { fragment: true }), schemas[mode]);
  const tree: Root =
    safe.type === 'root' ? safe : { type: 'root', children: [safe as RootContent] };
  finish(tree, stem, image);
  return tree;
}

/** Takes out comments (they are notes among authors), unsafe styles and unknown images. */
function finish(parent: Root | Element, stem: string, image: ImageSource): void {
  const kept: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'element') kept.push(finishElement(child, stem, image));
    else if (child.type === 'text' || isOurs(child, stem)) kept.push(child);
  }
  parent.children = kept;
}

function isOurs(node: RootContent, stem: string): node is Comment {
  return node.type === 'comment' && node.value.startsWith(stem);
}

function finishElement(element: Element, stem: string, image: ImageSource): ElementContent {
  const { style, src, alt, ...others } = element.properties;
  const safe = typeof style === 'string' ? safeStyle(style) : null;
  element.properties = { ...others, ...(safe === null ? {} : { style: safe }) };
  finish(element, stem, image);
  if (element.tagName !== 'img') return element;
  const source = typeof src === 'string' ? image(src) : null;
  if (source === null) return { type: 'text', value: String(alt ?? '') };
  element.properties = { src: source, alt: alt ?? '', ...element.properties };
  return element;
}

/** Our pieces that are still comments: not text, and no part of an attribute. */
function countOurs(parent: Root | Element, stem: string): number {
  let count = 0;
  for (const child of parent.children) {
    if (child.type === 'element') count += countOurs(child, stem);
    else if (isOurs(child, stem)) count += 1;
  }
  return count;
}

function fill(tree: Root, stem: string, pieces: readonly Piece[]): string {
  return toHtml(tree, { closeSelfClosing: true }).replace(
    new RegExp(`<!--${stem}(\\d+)-->`, 'g'),
    (_, index: string) => (pieces[Number(index)] as { html: string }).html,
  );
}

function alone(piece: Piece, mode: Mode, image: ImageSource): string {
  return 'raw' in piece ? sanitiseHtml(piece.raw, mode, image) : piece.html;
}
