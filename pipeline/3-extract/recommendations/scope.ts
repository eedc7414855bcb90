import type { Language } from '../languages/marked.ts';
import { languages } from '../languages/spoken.ts';
import { isAside, isMixedTitle, recommendationsLanguage } from '../languages/titles.ts';
import type { Outline } from '../outline/index.ts';
import type { Section } from '../types.ts';
import type { Actors } from './actors.ts';

/** What the headings above a text say about the recommendations in it. */
export interface Scope {
  /** The language of the heading. */
  readonly language: Language;
  readonly addressees: readonly string[];
  /** Conclusions stand among them. */
  readonly mixed: boolean;
}

export type Scopes = ReadonlyMap<Section, Scope>;

/**
 * The sections in which recommendations stand: those under a heading that means so, whose
 * sub-headings may say to whom (`To the Government of X`, `Companies`), those whose own heading
 * names both (`Recommendations for the EU`), and those beside each other that say to whom
 * (`For companies`, `For governments`): one alone could mean anything.
 */
export function findScopes({ sections, parents }: Outline, actors: Actors): Scopes {
  const scopes = new Map<Section, Scope>();
  for (const section of sections) {
    if (scopes.has(section)) continue;
    const parent = parents.get(section);
    const outer = parent && scopes.get(parent);
    const scope = outer
      ? innerScope(section.title, outer, actors)
      : outerScope(section.title, actors);
    if (scope) scopes.set(section, scope);
    else if (!outer) addressGroup(section, actors, scopes);
  }
  return scopes;
}

/** Sections below one heading of which at least two are addressed to somebody whom we know. */
function addressGroup({ sections }: Section, actors: Actors, scopes: Map<Section, Scope>): void {
  if (sections.length < 2) return;
  for (const language of languages) {
    const group = sections.filter(({ title }) => actors.addressed(title, language, true));
    if (group.length < 2) continue;
    for (const section of group) {
      const addressees = actors.addressed(section.title, language) ?? [];
      scopes.set(section, { language, addressees, mixed: false });
    }
    return;
  }
}

function outerScope(title: string, actors: Actors): Scope | null {
  const language = recommendationsLanguage(title);
  if (language === null) return null;
  const addressees = actors.addressed(title, language) ?? [];
  return { language, addressees, mixed: isMixedTitle(title, language) };
}

/** Null under headings that hold background, or are a recommendation themselves. */
function innerScope(title: string, outer: Scope, actors: Actors): Scope | null {
  const { language, mixed } = outer;
  if (isAside(title, language) || language.titles.numbered.test(title)) return null;
  for (const spoken of new Set([language, ...languages])) {
    const addressees = actors.addressed(title, spoken);
    if (addressees) return { language, addressees, mixed };
  }
  const named = actors.isActor(title, language);
  return named ? { language, addressees: actors.names(title, language), mixed } : outer;
}
