import type * as z from 'zod';
import type { Source } from '../../source.ts';
import type { Manifest, OutputFormat } from '../types.ts';
import type { filePackSchema, packSchema } from './schema.ts';

type Keys = Partial<
  Omit<z.output<typeof packSchema>, 'documents'> & Omit<z.output<typeof filePackSchema>, 'as'>
>;

/** Fills in what was not said. `sections`: whether sections are numbered unless the pack says. */
export function toManifest(keys: Keys, defaults: { sections: boolean; source: Source }): Manifest {
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
    budgets: { pages: keys.budgets?.pages ?? null },
    checks: keys.checks ?? {},
    outputs: [...new Set<OutputFormat>(keys.outputs ?? ['pdf', 'html', 'json', 'csv'])],
    source: defaults.source,
  };
}

function toNumbering(said: Keys['numbering'], sections: boolean): Manifest['numbering'] {
  if (typeof said === 'boolean') return { sections: said, paragraphs: said };
  return { sections: said?.sections ?? sections, paragraphs: said?.paragraphs ?? false };
}
