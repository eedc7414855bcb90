import type { Node } from '../2-parse/types.ts';
import type { Brief, Section } from '../3-extract/types.ts';
import type { Source } from '../source.ts';
import { eachNode } from './nodes.ts';

/** Lines of the sources, to ask whether a place is on one of them. */
export type Lines = (place: Source) => boolean;

/** The lines that some nodes stand on. */
export function linesOf(brief: Brief, wanted: (node: Node) => boolean): Lines {
  const lines = new Set<string>();
  eachNode(brief, (node) => {
    if (wanted(node)) addLines(node.source, lines);
  });
  return ({ path, line }) => lines.has(`${path}:${line}`);
}

function addLines({ path, line, endLine }: Source, lines: Set<string>): void {
  for (let at = line; at <= endLine; at++) lines.add(`${path}:${at}`);
}

export const isSummary = (node: Node): boolean =>
  node.type === 'callout' && node.kind === 'summary';

/** The lines of `:::summary` and of the sections whose titles mean one; null: there is none. */
export function summaryLines(brief: Brief): Lines | null {
  const lines = new Set<string>();
  eachNode(brief, (node) => {
    if (isSummary(node)) addLines(node.source, lines);
  });
  const wanted = new Set(brief.summaries);
  brief.sections.forEach((section, index) => {
    if (wanted.has(section)) addLines(extentOf(section, index, brief), lines);
  });
  return lines.size === 0 ? null : ({ path, line }) => lines.has(`${path}:${line}`);
}

/** From its heading to before the next that is no deeper, or to the end of its document. */
function extentOf({ depth, document, source }: Section, index: number, brief: Brief): Source {
  const next = brief.sections
    .slice(index + 1)
    .find((later) => later.document !== document || later.depth <= depth);
  const own = brief.documents.find((entry) => entry.document.path === document);
  const isWithin = next?.document === document;
  const endLine = isWithin
    ? next.source.line - 1
    : (own?.document.source.endLine ?? source.endLine);
  return { ...source, endLine };
}
