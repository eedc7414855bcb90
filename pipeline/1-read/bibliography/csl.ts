import * as z from 'zod';
import type { Work, WorkName } from '../types.ts';

const words = z.union([z.string(), z.number()]).transform(String);
const optional = words.optional().catch(undefined);

const name = z.looseObject({
  family: optional,
  given: optional,
  literal: optional,
  'non-dropping-particle': optional,
  suffix: optional,
});

const date = z.looseObject({
  'date-parts': z.array(z.array(z.coerce.number())).optional().catch(undefined),
  literal: optional,
  raw: optional,
});

/** What we print of a CSL-JSON item (https://docs.citationstyles.org, appendix IV); the rest stays unread. */
const item = z.looseObject({
  id: words,
  type: z.string().catch('document'),
  title: optional,
  author: z.array(name).optional().catch(undefined),
  editor: z.array(name).optional().catch(undefined),
  issued: date.optional().catch(undefined),
  accessed: date.optional().catch(undefined),
  'container-title': optional,
  volume: optional,
  issue: optional,
  page: optional,
  number: optional,
  genre: optional,
  edition: optional,
  publisher: optional,
  'publisher-place': optional,
  URL: optional,
  DOI: optional,
});

interface Read {
  readonly works: readonly Work[];
  readonly problems: readonly string[];
}

/** CSL-JSON → works; an item without an `id` is a problem, and the others are kept. */
export function toWorks(value: unknown): Read {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const parsed = list.map((one) => item.safeParse(one));
  const problems = parsed.flatMap(({ success }, index) =>
    success ? [] : [`item ${index + 1} has no \`id\``],
  );
  return {
    works: parsed.flatMap(({ data }) => (data === undefined ? [] : [toWork(data)])),
    problems: Array.isArray(value) ? problems : ['it is no list of works'],
  };
}

function toWork(data: z.output<typeof item>): Work {
  return {
    key: data.id,
    type: data.type,
    title: plain(data.title),
    authors: names(data.author),
    editors: names(data.editor),
    date: dateOf(data.issued),
    accessed: dateOf(data.accessed),
    container: plain(data['container-title']),
    volume: plain(data.volume),
    issue: plain(data.issue),
    pages: plain(data.page)?.replace(/(?<=\d)-+(?=\d)/g, '–') ?? null,
    number: plain(data.number),
    genre: genreOf(data.genre),
    edition: plain(data.edition),
    publisher: plain(data.publisher),
    place: plain(data['publisher-place']),
    url: plain(data.URL),
    doi: plain(data.DOI),
  };
}

/** What BibLaTeX calls a kind of work is a word for programs, and not one to print. */
function genreOf(genre: string | undefined): string | null {
  return biblatexTypes.has(genre ?? '') ? null : plain(genre);
}

const biblatexTypes: ReadonlySet<string> = new Set([
  'audiocd',
  'bathesis',
  'candthesis',
  'datacd',
  'mathesis',
  'phdthesis',
  'resreport',
  'software',
  'techreport',
]);

/** Markup of rich text fields (`<i>`, `<span class="nocase">`) goes; what it stands around stays. */
function plain(text: string | undefined): string | null {
  return text?.replace(/<\/?(?:i|b|sub|sup|sc|span)\b[^>]*>/gi, '').trim() || null;
}

function names(list: readonly z.output<typeof name>[] | undefined): readonly WorkName[] {
  return (list ?? []).flatMap(({ family, given, literal, suffix, ...rest }) => {
    const particle = rest['non-dropping-particle'];
    const last = literal ?? [particle, family, suffix].filter(Boolean).join(' ');
    return last === '' && !given
      ? []
      : [{ family: last || given!, given: last ? plain(given) : null }];
  });
}

/** `2020-03-05`, as precise as given; a year before 1000 or words as they are. */
function dateOf(given: z.output<typeof date> | undefined): string | null {
  const [year, month, day] = given?.['date-parts']?.[0] ?? [];
  if (year === undefined || !Number.isFinite(year)) return given?.literal ?? given?.raw ?? null;
  const pad = (part: number) => String(part).padStart(2, '0');
  return [String(year), ...[month, day].filter((part) => part !== undefined).map(pad)].join('-');
}
