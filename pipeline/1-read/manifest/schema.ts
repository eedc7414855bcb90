import * as z from 'zod';

/** The keys of pack.yaml. Descriptions and examples are shown by editors and used in hints. */

const text = z.string().trim().min(1);

/** Text that YAML may take for a number: `edition: 1`. */
const numberLike = text.meta({ type: ['string', 'number'] });

/** A list; one item may be written without the list. */
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .union([item, z.array(item)])
    .transform((value) => (Array.isArray(value) ? value : [value]) as readonly z.output<T>[])
    .optional();

const date = z.string().refine((value) => z.iso.date().safeParse(value).success, {
  error: 'a calendar date, written year-month-day',
});

const lang = z.string().refine(isLanguageTag, { error: 'a language tag (BCP 47)' });

export const placings = ['document', 'annex', 'tab'] as const;

const handling = text.optional().meta({
  description: 'The mark that every page carries',
  examples: ['OFFICIAL-SENSITIVE'],
});

/** What a document may say of itself, in front matter or in its entry of `documents`. */
export const documentKeys = {
  title: numberLike
    .optional()
    .meta({ description: 'Instead of the first heading', examples: ['Legal annex'] }),
  audiences: listOf(text).meta({
    description: 'Only for these readers; without it, for all',
    examples: [['minister']],
  }),
  as: z
    .enum(placings)
    .optional()
    .meta({ description: 'What the document is in the pack', examples: ['annex'] }),
  handling: handling.meta({
    description: "The document's own mark; the pack's is at least as high",
    examples: ['OFFICIAL'],
  }),
};

const entry = z.strictObject({
  file: text.meta({ description: 'A Markdown file of the pack, or a pattern' }),
  ...documentKeys,
});

const most = (description: string) => z.number().int().min(1).optional().meta({ description });

const budgets = z.strictObject({
  pages: most('At most so many pages'),
  words: most('At most so many words, annexes and tabs not counted'),
  sectionWords: most('At most so many words in a section, with its sub-sections'),
  summaryWords: most('At most so many words in a summary; 500 if nothing is said'),
});

const numbering = z.strictObject({
  sections: z.boolean().optional(),
  paragraphs: z.boolean().optional(),
});

const shared = {
  subtitle: text.optional().meta({ examples: ['What to ask for in May'] }),
  purpose: text
    .optional()
    .meta({ description: 'One sentence on the cover', examples: ['For the visit of 3 May'] }),
  reference: numberLike.optional().meta({ examples: ['FCO/2025/114'] }),
  edition: numberLike.optional().meta({ examples: ['2'] }),
  date: date.optional().meta({ format: 'date', examples: ['2025-11-10'] }),
  status: z
    .enum(['draft', 'final'])
    .default('draft')
    .meta({ description: 'A draft says so on every page', examples: ['final'] }),
  lang: lang.default('en').meta({ description: 'BCP 47', examples: ['en-GB'] }),
  handling,
  markings: listOf(text).meta({
    description: 'The levels of a scheme of handling marks of your own, the lowest first',
    examples: [['INTERNAL', 'CONFIDENTIAL', 'BOARD ONLY']],
  }),
  authors: listOf(text).meta({ examples: [['Policy Unit']] }),
  keywords: listOf(text).meta({ examples: [['water', 'treaty']] }),
  distribution: listOf(text).meta({ description: 'Who gets it', examples: [['Minister']] }),
  theme: text.optional().meta({
    description: 'The name of a theme, or a folder relative to the pack',
    examples: ['briefing'],
  }),
  page: z
    .enum(['A4', 'Letter'])
    .default('A4')
    .meta({ examples: ['A4'] }),
  numbering: z
    .union([z.boolean(), numbering])
    .optional()
    .meta({ description: 'Of sections and paragraphs', examples: [true] }),
  bibliography: listOf(text).meta({
    description: 'Files of the works that [@key] cites: CSL-JSON or BibTeX',
    examples: ['works.bib'],
  }),
  citations: z
    .enum(['author-date', 'numeric'])
    .default('author-date')
    .meta({ description: 'How works are cited', examples: ['numeric'] }),
  budgets: budgets.optional().meta({ examples: [{ pages: 20, words: 8000 }] }),
  checks: z
    .record(text, z.enum(['off', 'info', 'warning', 'error']))
    .optional()
    .meta({
      description: 'How grave findings are, by code; off: not said',
      examples: [{ 'figure-without-source': 'error' }],
    }),
  attachments: listOf(z.enum(['sources', 'json', 'data'])).meta({
    description:
      'Files that travel inside of the PDF: its Markdown, its JSON, the data of its tables and charts',
    examples: [['data']],
  }),
  previous: text.optional().meta({
    description: 'The JSON of the last edition, in the pack: recommendations keep their ids',
    examples: ['editions/2025-05.json'],
  }),
  outputs: listOf(z.enum(['pdf', 'html', 'json', 'csv'])).meta({ examples: [['pdf', 'html']] }),
};

/** pack.yaml. */
export const packSchema = z.strictObject({
  title: numberLike.meta({ description: 'On the cover and in every list of documents' }),
  ...shared,
  audiences: listOf(text).meta({
    description: 'Named groups of readers; the pack is built once for each',
    examples: [['minister', 'public']],
  }),
  documents: z
    .union([text, z.array(z.union([text, entry])).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .optional()
    .meta({
      description: 'In reading order; a pattern stands for the files it matches, by name',
      examples: [['01-summary.md', '0[2-8]-*.md']],
    }),
});

/** The front matter of a file that is a pack by itself. */
export const filePackSchema = z.strictObject({ ...shared, ...documentKeys });

/** The front matter of a document of a folder. */
export const documentSchema = z.strictObject(documentKeys);

/** Keys whose values are numbers or booleans; all others are text as written. */
export const typedKeys: ReadonlySet<string> = new Set(['numbering', 'budgets']);

function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
