import type { Inline, Paragraph, Text } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';
import type { Language } from '../language/types.ts';
import type { Actors } from './actors.ts';

/** Who a paragraph says it is for, and what is left of it without that. */
export interface Lead {
  readonly addressees: readonly string[];
  readonly rest: readonly Inline[];
}

type Names = (name: string) => readonly string[] | null;

/**
 * The addressee at the start of a paragraph: `**Ministry of X:** do Y`, `To companies: do Y`, or
 * the bold subject of its sentence (`**The Ministry** should do Y`), which stays in the text.
 */
export function leadOf({ children }: Paragraph, language: Language, actors: Actors): Lead | null {
  const names: Names = (name) => {
    const addressed = actors.addressed(name, language);
    if (addressed) return addressed;
    return actors.isActor(name, language) ? actors.names(name, language) : null;
  };
  const first = children[0];
  if (first?.type === 'strong') return boldLead(children, names);
  return first?.type === 'text' ? plainLead(first, children, names) : null;
}

function boldLead(children: readonly Inline[], names: Names): Lead | null {
  const bold = textOf<Inline>(children.slice(0, 1));
  const after = children.slice(1);
  const next = after[0]?.type === 'text' ? after[0].value : '';
  const closed = bold.endsWith(':') || after.length === 0 || /^\s*(?::|[–—]\s|- )/.test(next);
  if (!closed && !/^ \p{Ll}/u.test(next)) return null;
  const addressees = names(bold);
  if (addressees === null) return null;
  return { addressees, rest: closed ? withoutStart(after, /^[\s:–—-]+/) : children };
}

function plainLead({ value }: Text, children: readonly Inline[], names: Names): Lead | null {
  const colon = value.indexOf(':');
  if (colon < 0) return null;
  const addressees = names(value.slice(0, colon));
  return addressees && { addressees, rest: withoutStart(children, /^[^:]*:\s*/) };
}

function withoutStart(inlines: readonly Inline[], start: RegExp): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.type !== 'text') return inlines;
  const value = first.value.replace(start, '');
  return value === '' ? others : [{ ...first, value }, ...others];
}
