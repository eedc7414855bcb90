import type { StructElement } from '../../6-typeset/types.ts';
import type { Dictionary } from '../objects.ts';
import type { StructureContent } from './content.ts';

/** PDF 32000-1 14.8.4: the standard structure types. */
const standard: ReadonlySet<string> = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private',
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot',
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP',
    'Figure Formula Form',
  ].flatMap((line) => line.split(' ')),
);

/** Types of PDF 2.0 and others, by the standard type that comes nearest. */
const nearest: Readonly<Record<string, string>> = {
  Title: 'P',
  Sub: 'Span',
  Em: 'Span',
  Strong: 'Span',
  FENote: 'Note',
  Aside: 'Div',
  DocumentFragment: 'Div',
};

/** A link that leads nowhere is none: PDF/UA-1 7.18.5 wants an annotation in each. */
export function roleIn(element: StructElement, { linked }: StructureContent): string {
  return element.role === 'Link' && !linked.has(element) ? 'Span' : element.role;
}

/** The role map (14.7.3) for the roles that occur and are not standard; null when all are. */
export function roleMap(roles: ReadonlySet<string>): Dictionary | null {
  const own = [...roles].filter((role) => !standard.has(role)).sort();
  if (own.length === 0) return null;
  return Object.fromEntries(own.map((role) => [role, nearest[role] ?? 'Div']));
}
