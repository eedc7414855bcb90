import type { Metadata } from '../types.ts';

export const producer = 'briefpack (pdfkit)';
export const creator = 'briefpack';

/** The document information dictionary: PDF 32000-1 table 317. */
export function info(metadata: Metadata): Record<string, string | Date> {
  const { title, subject, date, reference, edition } = metadata;
  const author = joinedAuthors(metadata);
  const keywords = joinedKeywords(metadata);
  return {
    Title: title,
    ...(author === null ? {} : { Author: author }),
    ...(subject === null ? {} : { Subject: subject }),
    ...(keywords === null ? {} : { Keywords: keywords }),
    ...(reference ? { Reference: reference } : {}),
    ...(edition ? { Edition: edition } : {}),
    Creator: creator,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
}

export function joinedAuthors({ authors }: Metadata): string | null {
  return authors.length === 0 ? null : authors.join('; ');
}

export function joinedKeywords({ keywords }: Metadata): string | null {
  return keywords.length === 0 ? null : keywords.join(', ');
}
