import type { DisplayItem, LinkItem, StructElement, Typeset } from '../../6-typeset/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import type { Box } from '../content/bounds.ts';
import { type Dictionary, type PdfFile, type Ref, text, utf8 } from '../objects.ts';
import type { StructureContent } from '../structure/content.ts';

/** Link annotations: PDF 32000-1 12.5.6.5. */
export interface Links {
  /** The box is in the page's coordinates. */
  add(item: LinkItem, page: number, box: Box): void;
  /** Hands over the annotations added since the last call. */
  take(): Ref[];
}

export function createLinks(
  file: PdfFile,
  destinations: Typeset['destinations'],
  structure: StructureContent,
  diagnostics: Diagnostic[],
): Links {
  const reported = new Set<string>();
  let pending: Ref[] = [];
  const isKnown = (id: string) => {
    if (destinations.has(id)) return true;
    if (!reported.has(id)) diagnostics.push(missing(id));
    reported.add(id);
    return false;
  };
  return {
    add(item, page, box) {
      const { target, tag } = item;
      // Where a page repeats what another has, the first one leads.
      if (tag.type === 'artifact') return;
      if ('destination' in target && !isKnown(target.destination)) return;
      const ref = file.ref();
      const key = structure.annotation(page, tag, ref);
      ref.data = { ...annotation(item, box), StructParent: key };
      ref.end();
      pending.push(ref);
    },
    take() {
      const taken = pending;
      pending = [];
      return taken;
    },
  };
}

function missing(id: string): Diagnostic {
  return report('missing-destination', {
    message: `A link leads to "#${id}", which is on no page`,
    hint: 'Give the target this id, or correct the link',
  });
}

function annotation({ target, contents }: LinkItem, box: Box): Dictionary {
  return {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: box.map((value) => Math.round(value * 100) / 100),
    Border: [0, 0, 0],
    // Printed with the page, as PDF/A asks.
    F: 4,
    Contents: text(contents),
    ...('uri' in target
      ? { A: { Type: 'Action', S: 'URI', URI: text(asciiUri(target.uri)) } }
      : { Dest: utf8(target.destination) }),
  };
}

/** A URI is 7-bit ASCII (12.6.4.7): all else is percent-encoded UTF-8. */
function asciiUri(uri: string): string {
  return uri
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\x21-\x7e]+/g, (characters) => encodeURIComponent(characters));
}

/** The elements of links that lead somewhere. */
export function linkedElements({ pages, destinations }: Typeset): ReadonlySet<StructElement> {
  const found = new Set<StructElement>();
  const visit = (item: DisplayItem) => {
    if (item.type === 'group') item.items.forEach(visit);
    if (item.type !== 'link' || item.tag.type === 'artifact') return;
    const { target, tag } = item;
    if ('uri' in target || destinations.has(target.destination)) found.add(tag.element);
  };
  for (const { items } of pages) items.forEach(visit);
  return found;
}
