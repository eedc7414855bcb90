import type { Work } from '../../2-parse/types.ts';
import { formatDate } from '../dates.ts';
import { attributes, escapeHtml } from '../html.ts';
import { type CitationWords, creatorsOf, fullNames } from './names.ts';

/**
 * A work as the list of works has it: `Smith, J. (2020), “Title”, Journal 3(2), pp. 12–15.
 * Place: Publisher.` and its address. HTML.
 */
export function entryHtml(work: Work, year: string, words: CitationWords): string {
  const head = [signed(work, words), `(${escapeHtml(year)})`].filter(Boolean).join(' ');
  const parts = [head, titleOf(work, words), containerOf(work, words), pagesOf(work, words)];
  const sentence = parts.filter((part) => part !== '').join(', ');
  const rest = [publisherOf(work), addressOf(work, words)].filter((part) => part !== '');
  return [sentence, ...rest].map(closed).join(' ');
}

function signed(work: Work, words: CitationWords): string {
  const names = escapeHtml(fullNames(creatorsOf(work), words));
  if (work.authors.length > 0 || work.editors.length === 0) return names;
  const word = words.word(work.editors.length > 1 ? 'cite-editors' : 'cite-editor');
  return `${names} (${escapeHtml(word)})`;
}

/** Part of something larger in quotation marks, what stands by itself in italics. */
function titleOf(
  { title, container, genre, number, edition }: Work,
  { lang }: CitationWords,
): string {
  if (title === null) return '';
  const [open, close] = quotesOf(lang);
  const marked =
    container === null
      ? `<cite>${escapeHtml(title)}</cite>`
      : `${open}${escapeHtml(title)}${close}`;
  const kind = container === null ? [genre, number].filter((part) => part !== null).join(' ') : '';
  return [marked, escapeHtml(kind), escapeHtml(edition ?? '')].filter(Boolean).join(', ');
}

function containerOf(
  { container, volume, issue, authors, editors }: Work,
  words: CitationWords,
): string {
  if (container === null) return '';
  const place = `${volume ?? ''}${issue === null ? '' : `(${issue})`}`;
  const title = `<cite>${escapeHtml(container)}</cite>${place === '' ? '' : ` ${escapeHtml(place)}`}`;
  if (authors.length === 0 || editors.length === 0) return title;
  const word = words.word(editors.length > 1 ? 'cite-editors' : 'cite-editor');
  return `${title}, ${escapeHtml(fullNames(editors, words))} (${escapeHtml(word)})`;
}

function pagesOf({ pages }: Work, { word }: CitationWords): string {
  if (pages === null) return '';
  const several = /\d\D+\d/.test(pages);
  return `${escapeHtml(word(several ? 'cite-pages' : 'cite-page'))}\u00a0${escapeHtml(pages)}`;
}

function publisherOf({ place, publisher }: Work): string {
  return escapeHtml([place, publisher].filter((part) => part !== null).join(': '));
}

function addressOf({ doi, url, accessed }: Work, { lang, word }: CitationWords): string {
  const address =
    doi === null ? url : `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')}`;
  if (address === null) return '';
  const shown = escapeHtml(address.replace(/^https?:\/\//, ''));
  const link = /^https?:\/\//i.test(address)
    ? `<a${attributes({ href: address })}>${shown}</a>`
    : shown;
  if (accessed === null || doi !== null) return link;
  return `${link} (${escapeHtml(word('cite-accessed'))} ${escapeHtml(formatDate(accessed, lang))})`;
}

function closed(part: string): string {
  return /[.!?]$/.test(part) ? part : `${part}.`;
}

const quotes: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
};

function quotesOf(lang: string): readonly [string, string] {
  return quotes[lang.split('-')[0]!] ?? ['“', '”'];
}
