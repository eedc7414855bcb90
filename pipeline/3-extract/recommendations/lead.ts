import type { Inline, Paragraph, Text } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';
import type { Language } from '../languages/marked.ts';
import type { Actors } from './actors.ts';

/** Who a paragraph says it is for, and what is left of it without that. */
export interface Lead {
  readonly addressees: readonly string[];
  readonly rest: readonly Inline[];
}

type Names = (name: string) => readonly string[] | null;

/**
 * The addressee at the start of a paragraph: `**Ministry of X:** do Y`, `To companies: do Y`. Where
 * it is the subject of its sentence (`The Ministry should do Y`) it stays in the text.
 */
export function leadOf(
  { children }: Paragraph,
  language: Language,
  actors: Actors,
  trusted = false,
): Lead | null {
  const names: Names = (name) => {
    const addressed = actors.addressed(name, language);
    if (addressed) return addressed;
    return actors.isActor(name, language) ? actors.names(name, language) : null;
  };
  const first = children[0];
  if (first?.type === 'strong')
    return boldLead(
      children,
      trusted ? (name) => names(name) ?? named(name, language, actors) : names,
    );
  if (first?.type !== 'text') return null;
  return subject(first.value, children, language, names) ?? plainLead(first, children, names);
}

/** A name of a few words, all but the small ones with a capital. */
function named(name: string, language: Language, actors: Actors): readonly string[] | null {
  const words = name.trim().replace(/:$/, '').split(/\s+/);
  const isName = words.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && word.length < 4));
  return words.length <= 4 && isName ? actors.names(name, language) : null;
}

/** `The Government should:` is a lead, `The Government should do Y` a sentence. */
function subject(
  value: string,
  children: readonly Inline[],
  { actors }: Language,
  names: Names,
): Lead | null {
  const match = actors.obliged?.exec(value);
  const addressees = match?.groups?.who === undefined ? null : names(match.groups.who);
  if (!match || !addressees) return null;
  const only = children.length === 1 && /^\s*:?\s*$/.test(value.slice(match[0].length));
  return { addressees, rest: only ? [] : children };
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
