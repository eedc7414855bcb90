import type { Document, Node } from '../2-parse/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { walk } from '../tree.ts';
import { report } from './codes.ts';

/** Hands out the ids of a pack: what an author gave is kept, all others give way to it. */
export interface Ids {
  /** The node's `{#id}`, where this node is the first that has it. */
  given(node: Node): string | null;
  /** `slug`, or `slug-1`, `slug-2` … where it is taken (as GitHub counts). */
  derive(slug: string): string;
  isTaken(id: string): boolean;
}

/** Collects the ids that authors gave. Reports `duplicate-id`; key figures are said twice at will. */
export function createIds(documents: readonly Document[]): { ids: Ids; diagnostics: Diagnostic[] } {
  const owners = new Map<string, Node>();
  const diagnostics: Diagnostic[] = [];
  const visit = (node: Node) => {
    if (node.id === undefined) return;
    const owner = owners.get(node.id);
    if (owner === undefined) owners.set(node.id, node);
    else if (node.type !== 'keyFigure' || owner.type !== 'keyFigure') {
      const { path, line } = owner.source;
      diagnostics.push(
        report('duplicate-id', {
          message: `the id "${node.id}" is already given`,
          hint: `it is first given at ${path}:${line}; references go there`,
          source: node.source,
        }),
      );
    }
  };
  for (const document of documents) {
    walk<Node>(document.children, visit);
    for (const definition of document.footnotes.values()) walk<Node>([definition], visit);
  }
  return { ids: handOut(owners), diagnostics };
}

function handOut(owners: ReadonlyMap<string, Node>): Ids {
  const taken = new Set(owners.keys());
  const counts = new Map<string, number>();
  return {
    given: (node) => (node.id !== undefined && owners.get(node.id) === node ? node.id : null),
    isTaken: (id) => taken.has(id),
    derive: (slug) => {
      let id = slug;
      let count = counts.get(slug) ?? 0;
      while (taken.has(id)) id = `${slug}-${++count}`;
      counts.set(slug, count);
      taken.add(id);
      return id;
    },
  };
}

/**
 * An anchor of a text, as GitHub makes them of headings: lower case, punctuation dropped, spaces
 * to hyphens; letters of all scripts are kept. `fallback` where nothing is left.
 */
export function slugOf(text: string, fallback: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');
  return slug === '' ? fallback : slug;
}

/** The slug of the first words of a long text. */
export function shortSlugOf(text: string, words: number, fallback: string): string {
  return slugOf(text.split(/\s+/).slice(0, words).join(' '), fallback);
}
