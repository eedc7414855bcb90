import type { Metadata } from '../types.ts';

/**
 * The metadata as both the information dictionary and XML can say them, so that the two are equal:
 * in one line each, without what XML 1.0 cannot hold (control characters, lone surrogates).
 */
export function plainMetadata(metadata: Metadata): Metadata {
  const { title, authors, subject, keywords, reference = null, edition = null } = metadata;
  return {
    ...metadata,
    title: plain(title),
    authors: authors.map(plain).filter(Boolean),
    subject: optional(subject),
    keywords: keywords.map(plain).filter(Boolean),
    reference: optional(reference),
    edition: optional(edition),
  };
}

function optional(text: string | null): string | null {
  return text === null ? null : plain(text) || null;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .trim();
}
