import type { Link } from '../../2-parse/types.ts';
import type { Outline } from '../outline/index.ts';
import type { Place } from '../places.ts';

/** What an address within the pack names. */
export type InternalUrl =
  | {
      readonly kind: 'anchor';
      readonly id: string /** Of the document that it is in. */;
      readonly document: string;
    }
  | { readonly kind: 'unknown'; readonly path: string };

/**
 * Reads `#id`, `other.md` and `other.md#id`, relative to the file they stand in. Null for
 * addresses that lead out of the pack.
 */
export function internalUrl({ node, document }: Place<Link>, outline: Outline): InternalUrl | null {
  const [, path, fragment] = /^([^#?]*)(?:#(.*))?$/s.exec(node.url) ?? [];
  if (path === undefined || /^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) return null;
  const id = fragment ? decoded(fragment) : null;
  const here = document.document.path;
  if (path === '') return id === null ? null : { kind: 'anchor', id, document: here };
  if (!/\.(?:md|markdown)$/i.test(path)) return null;
  const target = join(here, decoded(path));
  const found = outline.documents.find((entry) => entry.document.path === target);
  if (found === undefined) return { kind: 'unknown', path: decoded(path) };
  return { kind: 'anchor', id: id ?? found.id, document: target };
}

/** The path that `relative` names in the file `from`, with `.` and `..` resolved. */
function join(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..' && parts.length > 0) parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** A malformed escape stays as it is written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
