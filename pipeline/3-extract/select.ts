import type { Pack } from '../1-read/types.ts';
import type {
  AgendaItem,
  Block,
  ChronologyEvent,
  DefinitionItem,
  Document,
  FootnoteDefinition,
  ListItem,
  Node,
} from '../2-parse/types.ts';
import type { Diagnostic, Result } from '../diagnostic.ts';
import { walk } from '../tree.ts';
import { report } from './codes.ts';
import { nearest } from './nearest.ts';

/**
 * The documents as this audience may see them. It runs before everything else, so that what is
 * removed leaves no trace: no number, no label, no figure. `:::only` blocks that stay give way to
 * their content, so that headings in them are sections like others. Without an audience all
 * content stays. Reports `unknown-document-audience`, `empty-selection` and `withheld-footnote`.
 */
export function select(
  pack: Pack,
  documents: readonly Document[],
  audience: string | null,
): Result<readonly Document[]> {
  const sees = (audiences: readonly string[]) =>
    audience === null || audiences.length === 0 || audiences.includes(audience);
  const diagnostics = unknownAudiences(pack, documents);
  const value = documents
    .filter((document) => sees(document.audiences))
    .map((document) => selectDocument(document, sees, audience !== null, diagnostics));
  if (value.length === 0 && documents.length > 0) {
    diagnostics.push(
      report('empty-selection', {
        message: `no document of this pack is for the audience "${audience}"`,
        hint: nearest(audience ?? '', pack.manifest.audiences, 'audience'),
        source: pack.manifest.source,
      }),
    );
  }
  return { value, diagnostics };
}

type Sees = (audiences: readonly string[]) => boolean;

function selectDocument(
  document: Document,
  sees: Sees,
  strict: boolean,
  diagnostics: Diagnostic[],
): Document {
  const children = selectBlocks(document.children, sees);
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const [identifier, definition] of document.footnotes) {
    const seen = definition.only?.every(sees) ?? true;
    if (seen) footnotes.set(identifier, withBlocks(definition, sees));
  }
  if (strict) diagnostics.push(...dropUnreferenced(children, footnotes));
  return { ...document, children, footnotes };
}

/**
 * A note that only removed text refers to must go with that text. Reports `withheld-footnote`: a
 * mark that stays while its note is gone.
 */
function dropUnreferenced(
  children: readonly Block[],
  footnotes: Map<string, FootnoteDefinition>,
): Diagnostic[] {
  const referenced = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const visit = (node: Node) => {
    if (node.type !== 'footnoteReference' || referenced.has(node.identifier)) return;
    referenced.add(node.identifier);
    const definition = footnotes.get(node.identifier);
    if (definition) walk<Node>(definition.children, visit);
    else diagnostics.push(withheld(node.source));
  };
  walk<Node>(children, visit);
  for (const identifier of footnotes.keys()) {
    if (!referenced.has(identifier)) footnotes.delete(identifier);
  }
  return diagnostics;
}

function withheld(source: Node['source']): Diagnostic {
  return report('withheld-footnote', {
    message: 'the footnote of this mark is for other readers only',
    hint: 'move the note out of its `:::only` block',
    source,
  });
}

/** Returns the same array when nothing in it changes: most of a pack is for all. */
function selectBlocks(blocks: readonly Block[], sees: Sees): readonly Block[] {
  const selected: Block[] = [];
  let changed = false;
  for (const block of blocks) {
    if (block.type === 'only') {
      changed = true;
      if (sees(block.audiences)) selected.push(...selectBlocks(block.children, sees));
    } else {
      const kept = selectWithin(block, sees);
      changed ||= kept !== block;
      if (kept === block || !isEmpty(kept)) selected.push(kept);
    }
  }
  return changed ? selected : blocks;
}

/** Nothing is left of it: an empty box would say that there was something. */
function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'blockquote':
    case 'list':
    case 'definitionList':
    case 'recommendation':
    case 'keyFigures':
    case 'callout':
    case 'agenda':
    case 'landscape':
    case 'container':
      return block.children.length === 0;
    case 'chronology':
      return block.children.length === 0 && block.events.length === 0;
    default:
      return false;
  }
}

function selectWithin(block: Exclude<Block, { type: 'only' }>, sees: Sees): Block {
  switch (block.type) {
    case 'blockquote':
    case 'recommendation':
    case 'keyFigures':
    case 'callout':
    case 'question':
    case 'biography':
    case 'landscape':
    case 'container':
      return withBlocks(block, sees);
    case 'agenda':
      return withParts(block, (item: AgendaItem) => withBlocks(item, sees));
    case 'list':
      return withParts(block, (item: ListItem) => withBlocks(item, sees));
    case 'definitionList':
      return withParts(block, (item: DefinitionItem) => withBlocks(item, sees));
    case 'chronology': {
      const events = sameOr(block.events, (event: ChronologyEvent) => withBlocks(event, sees));
      const kept = withBlocks(block, sees);
      return events === block.events ? kept : { ...kept, events };
    }
    // None of these holds blocks. A new kind of node does not compile before it is listed.
    case 'paragraph':
    case 'heading':
    case 'thematicBreak':
    case 'code':
    case 'html':
    case 'figure':
    case 'figureGroup':
    case 'table':
    case 'generated':
    case 'pageBreak':
    case 'math':
    case 'abbreviationDefinition':
      return block;
  }
}

function withBlocks<T extends { readonly children: readonly unknown[] }>(
  node: T & { readonly children: readonly Block[] },
  sees: Sees,
): T {
  const children = selectBlocks(node.children, sees);
  return children === node.children ? node : { ...node, children };
}

function withParts<
  P extends { readonly children: readonly unknown[] },
  T extends { readonly children: readonly P[] },
>(node: T, select: (part: P) => P): T {
  const children = sameOr(node.children, select);
  return children === node.children ? node : { ...node, children };
}

/** The parts without what is removed from them, and without those of which nothing is left. */
function sameOr<P extends { readonly children: readonly unknown[] }>(
  parts: readonly P[],
  select: (part: P) => P,
): readonly P[] {
  const selected = parts.flatMap((part) => {
    const kept = select(part);
    return kept !== part && kept.children.length === 0 ? [] : [kept];
  });
  const same = selected.length === parts.length && selected.every((part, i) => part === parts[i]);
  return same ? parts : selected;
}

/** Those of `:::only` blocks are looked at where they are parsed. */
function unknownAudiences({ manifest }: Pack, documents: readonly Document[]): Diagnostic[] {
  return documents.flatMap(({ audiences, source, path }) =>
    audiences
      .filter((name) => !manifest.audiences.includes(name))
      .map((name) =>
        report('unknown-document-audience', {
          message: `"${path}" is for "${name}", which is no audience of this pack`,
          hint: nearest(name, manifest.audiences, 'audience') ?? 'list it under `audiences`',
          source,
        }),
      ),
  );
}
