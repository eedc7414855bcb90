import type * as z from 'zod';
import type { Source } from '../../source.ts';
import type { Budgets, Manifest, OutputFormat } from '../types.ts';
import type { Places } from '../yaml/places.ts';
import type { filePackSchema, packSchema } from './schema.ts';

type Keys = Partial<
  Omit<z.output<typeof packSchema>, 'documents'> & Omit<z.output<typeof filePackSchema>, 'as'>
>;

interface Defaults {
  /** Whether sections are numbered unless the pack says. */
  readonly sections: boolean;
  readonly source: Source;
}

/** Fills in what was not said. */
export function toManifest(keys: Keys, places: Places, defaults: Defaults): Manifest {
  return {
    title: keys.title ?? null,
    subtitle: keys.subtitle ?? null,
    purpose: keys.purpose ?? null,
    reference: keys.reference ?? null,
    edition: keys.edition ?? null,
    date: keys.date ?? null,
    status: keys.status ?? 'draft',
    lang: Intl.getCanonicalLocales(keys.lang ?? 'en')[0]!,
    handling: keys.handling ?? null,
    markings: keys.markings ?? [],
    authors: keys.authors ?? [],
    keywords: keys.keywords ?? [],
    audiences: keys.audiences ?? [],
    distribution: keys.distribution ?? [],
    page: keys.page ?? 'A4',
    numbering: toNumbering(keys.numbering, defaults.sections),
    bibliography: keys.bibliography ?? [],
    citations: keys.citations ?? 'author-date',
    budgets: toBudgets(keys.budgets),
    checks: keys.checks ?? {},
    attachments: [...new Set(keys.attachments ?? [])],
    outputs: [...new Set<OutputFormat>(keys.outputs ?? ['pdf', 'html', 'json', 'csv'])],
    places: placesOf(keys, places),
    source: defaults.source,
  };
}

function toBudgets(said: Keys['budgets'] = {}): Budgets {
  const { pages = null, words = null, sectionWords = null, summaryWords = null } = said;
  return { pages, words, sectionWords, summaryWords };
}

function placesOf(keys: Keys, places: Places): ReadonlyMap<string, Source> {
  const nested = (['checks', 'budgets'] as const).flatMap((key) =>
    Object.keys(keys[key] ?? {}).map((name) => [key, name]),
  );
  const paths = keys.previous === undefined ? nested : [...nested, ['previous']];
  return new Map(paths.map((path) => [path.join('.'), places.key(path)]));
}

function toNumbering(said: Keys['numbering'], sections: boolean): Manifest['numbering'] {
  if (typeof said === 'boolean') return { sections: said, paragraphs: said };
  return { sections: said?.sections ?? sections, paragraphs: said?.paragraphs ?? false };
}
