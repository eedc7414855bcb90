import { mapCode } from './code.ts';

/** A file name as a document writes it. */
export interface Candidate {
  /** Decoded; relative to the document, or absolute. */
  readonly name: string;
  /** An include is Markdown that becomes part of the document. */
  readonly kind: 'asset' | 'include';
  /** Whether it becomes part of the pack; else it may be code, or a link that only leads there. */
  readonly sure: boolean;
  /** Offsets of the name in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what may be the name of a file that the document needs. Markdown is parsed later: this may
 * find too much (a file is read in vain) but must not find too little.
 */
export function candidatesOf(text: string): Candidate[] {
  const code = mapCode(text);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern.expression)].flatMap((match) => toCandidate(match, pattern, code)),
  );
}

interface Pattern {
  readonly expression: RegExp;
  /** Where the name stands: not in code, or in a chart block. */
  readonly where: 'prose' | 'charts';
  /** A link may lead anywhere, unless it turns out to be an image. */
  readonly isLink: boolean;
}

/** One group of each expression is the name. */
const patterns: readonly Pattern[] = [
  {
    // `](x.png "t")`, `](<a b.png>)`: CommonMark 6.3, with parentheses nested once
    expression: /\]\(\s*(?:<([^<>\n]+)>|((?:\\.|[^\s()\\<]|\((?:\\.|[^\s()\\])*\))+))/g,
    where: 'prose',
    isLink: true,
  },
  {
    // `[id]: x.png`: CommonMark 4.7
    expression: /^[ >]*\[[^\]\n]+\]:[ \t]*\n?[ \t]*(?:<([^<>\n]+)>|(\S+))/gm,
    where: 'prose',
    isLink: true,
  },
  {
    // `src="…"` of raw HTML, `file="…"` and `photo="…"` of directives
    expression: /\b(?:src|file|photo)\s*=\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'{}<>]+))/g,
    where: 'prose',
    isLink: false,
  },
  {
    // `data: x.csv` of chart blocks, `"url": "x.csv"` of Vega-Lite
    expression:
      /\b(?:data|file|url|csv)["']?[ \t]*:[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'{}[\],#][^\n"'{}#]*))/g,
    where: 'charts',
    isLink: false,
  },
];

function toCandidate(
  match: RegExpExecArray,
  { where, isLink }: Pattern,
  code: ReturnType<typeof mapCode>,
): Candidate[] {
  const raw =
    match
      .slice(1)
      .find((group) => group !== undefined)
      ?.trimEnd() ?? '';
  const name = decoded(raw);
  const kind = kindOf(name, isLink);
  if (kind === null) return [];
  const start = match.index + match[0].lastIndexOf(raw);
  const end = start + raw.length;
  const sure = code[where].slice(start, end) === raw && !(isLink && !isImage(name));
  return [{ name, kind, sure, start, end }];
}

const isImage = (name: string): boolean => /\.(png|jpe?g|svg|gif|webp)$/i.test(name);

/** Null: no name of a local file with an extension that we read. */
function kindOf(name: string, isLink: boolean): Candidate['kind'] | null {
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(name)) return null;
  if (/\.(md|markdown)$/i.test(name)) return isLink ? null : 'include';
  return isImage(name) || /\.(csv|tsv|json|bib|ya?ml)$/i.test(name) ? 'asset' : null;
}

/** Takes back backslashes, `&amp;` and percent signs; query and fragment go. */
function decoded(raw: string): string {
  const plain = raw
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&amp;', '&')
    .replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
