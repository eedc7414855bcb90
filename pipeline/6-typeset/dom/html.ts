import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { matchParts, placeholder } from './chunks/match.ts';
import { scan } from './chunks/scan.ts';
import type { Chunk, KeptChunk, Part, Spine } from './chunks/types.ts';
import { convert, type Placement } from './convert.ts';
import type { Element } from './types.ts';

/** The chunks of the last document that was parsed, by `Element.order` of their roots. */
export type KeptChunks = Map<number, KeptChunk>;

/**
 * Parses a document or a fragment as browsers do (WHATWG HTML, section 13.2): any text gives a
 * tree. The root is `<html>`; comments, doctype and the contents of `<template>` are left out.
 * A block whose text and place are those of the last document is the same element again.
 */
export function parseHtml(text: string, kept: KeptChunks = new Map()): Element {
  const body = scan(text);
  const tree = body && parseParts(text, body, kept);
  if (tree !== null) return tree;
  kept.clear();
  return convert(htmlOf(parse(text)));
}

/** Null where the text must be parsed as a whole. */
function parseParts(text: string, body: Spine, kept: KeptChunks): Element | null {
  const chunks = chunksOf(body);
  const known = new Map<Part, Element>();
  for (const chunk of chunks) {
    const before = kept.get(chunk.order);
    if (before && isText(before.text, text, chunk)) known.set(chunk, before.root);
  }
  const html = htmlOf(parse(withPlaceholders(text, chunks, known)));
  const parsed = html.childNodes.find((node) => node.nodeName === 'body');
  const parts = matchParts(parsed as Parsed, body, (part) => known.has(part));
  if (parts === null) return null;
  const made = new Map<Part, Element>(known);
  const placement: Placement = {
    part: (node) => parts.get(node) ?? null,
    kept: (part) => known.get(part) ?? null,
    made: (part, element) => made.set(part, element),
  };
  const tree = convert(html, placement);
  keep(text, chunks, made, known, kept);
  return tree;
}

type Parsed = DefaultTreeAdapterMap['element'];

function chunksOf({ parts }: Spine): Chunk[] {
  return parts.flatMap((part) => (part.type === 'chunk' ? [part] : chunksOf(part)));
}

function isText(one: string, text: string, { start, end }: Chunk): boolean {
  return one.length === end - start && text.startsWith(one, start);
}

function withPlaceholders(
  text: string,
  chunks: readonly Chunk[],
  known: ReadonlyMap<Part, Element>,
): string {
  if (known.size === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const chunk of chunks) {
    if (!known.has(chunk)) continue;
    pieces.push(text.slice(done, chunk.start), `<${placeholder}></${placeholder}>`);
    done = chunk.end;
  }
  return pieces.join('') + text.slice(done);
}

function keep(
  text: string,
  chunks: readonly Chunk[],
  made: ReadonlyMap<Part, Element>,
  known: ReadonlyMap<Part, Element>,
  kept: KeptChunks,
): void {
  const before = new Map(kept);
  kept.clear();
  for (const chunk of chunks) {
    const root = made.get(chunk)!;
    const entry = known.has(chunk)
      ? before.get(chunk.order)!
      : { text: copied(text.slice(chunk.start, chunk.end)), root };
    kept.set(chunk.order, entry);
  }
}

/** A slice would hold on to all of the text that it was cut from. */
function copied(text: string): string {
  return Buffer.from(text).toString();
}

/** The parser always makes one. */
function htmlOf(document: DefaultTreeAdapterMap['document']): Parsed {
  return document.childNodes.find((node): node is Parsed => node.nodeName === 'html')!;
}
