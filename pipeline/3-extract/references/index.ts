import type { Link, Node, Reference } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import { slugOf } from '../ids.ts';
import { nearest } from '../nearest.ts';
import type { Outline } from '../outline/index.ts';
import type { Place, Places } from '../places.ts';
import type { KeyFigureEntry, Target } from '../types.ts';
import { internalUrl } from './url.ts';

export interface References {
  readonly links: ReadonlyMap<Reference | Link, Target>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Known {
  readonly targets: ReadonlyMap<string, Target>;
  readonly keyFigures: readonly Pick<KeyFigureEntry, 'id'>[];
  readonly outline: Outline;
}

/**
 * Finds what references and links within the pack point at. Reports `unknown-reference`,
 * `unknown-document` and `unknown-value`.
 */
export function resolve(places: Places, known: Known): References {
  const links = new Map<Reference | Link, Target>();
  const diagnostics: Diagnostic[] = [];
  const anchors = htmlAnchors(places);
  const near = headingsByDocument(places, known.outline);
  const point = (node: Reference | Link, id: string, document: string) => {
    const target = known.targets.get(near(id, document));
    if (target) links.set(node, target);
    else if (!anchors.has(id)) diagnostics.push(unknownReference(node, id, known));
  };
  for (const { node, document } of places.of('reference')) {
    point(node, node.target, document.document.path);
  }
  for (const place of places.of('link')) {
    const found = internalUrl(place, known.outline);
    if (found?.kind === 'anchor') point(place.node, found.id, found.document);
    else if (found?.kind === 'unknown') diagnostics.push(unknownDocument(place, found.path));
  }
  return { links, diagnostics: [...diagnostics, ...unknownValues(places, known)] };
}

/**
 * The id that an anchor means in a document. Headings of one name in several documents have
 * different ids in the pack; an author who writes `#background` means the one beside it, unless
 * the id was given to something.
 */
function headingsByDocument({ identified }: Places, { sections }: Outline) {
  const given = new Set(identified.map(({ node }) => node.id));
  const ids = new Map<string, string>();
  for (const { document, title, id } of sections) {
    const key = `${document}#${slugOf(title, '')}`;
    if (!ids.has(key)) ids.set(key, id);
  }
  return (id: string, document: string): string =>
    given.has(id) ? id : (ids.get(`${document}#${id}`) ?? id);
}

/** Ids in raw HTML: we do not know what they are, but they are there. */
function htmlAnchors(places: Places): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { node } of [...places.of('html'), ...places.of('htmlInline')]) {
    for (const [, id] of node.value.matchAll(/\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi)) {
      anchors.add(id!);
    }
  }
  return anchors;
}

function unknownReference(node: Node, id: string, { targets }: Known): Diagnostic {
  return report('unknown-reference', {
    message: `nothing in the pack has the id "${id}"`,
    hint: nearest(id, targets.keys(), 'id'),
    source: node.source,
  });
}

function unknownDocument({ node }: Place, path: string): Diagnostic {
  return report('unknown-document', {
    message: `"${path}" is no document of this pack`,
    hint: 'list it under `documents`, or give its address on the web',
    source: node.source,
  });
}

function unknownValues(places: Places, { keyFigures }: Known): Diagnostic[] {
  const known = new Set(keyFigures.map(({ id }) => id));
  return places
    .of('valueReference')
    .filter(({ node }) => !known.has(node.target))
    .map(({ node }) =>
      report('unknown-value', {
        message: `no key figure has the id "${node.target}"`,
        hint: nearest(node.target, known, 'id') ?? 'mark it with `:key-figure[…]{#id}`',
        source: node.source,
      }),
    );
}
