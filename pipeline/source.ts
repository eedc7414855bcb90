/**
 * A span of a source file. Lines and columns count from 1, columns in UTF-16 code units; the end
 * is exclusive, as in unist `Position`. `path` is written with `/`.
 */
export interface Source {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A text file as it was read: decoded UTF-8 without BOM, line ends `\n`. */
export interface TextFile {
  /** As shown to the user: relative to the working folder where it lies below it, with `/`. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the bytes on disk, hexadecimal. */
  readonly hash: string;
}

/** A file that is used as bytes: an image, a face. */
export interface BinaryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

/**
 * The place of the part `start` to `end` (UTF-16 offsets) of a text that stands at `source`; all of
 * it where the text is not written as it is read, or over several lines.
 */
export function partOf(source: Source, text: string, start: number, end: number): Source {
  const { line, column, endLine, endColumn } = source;
  if (line !== endLine || endColumn - column !== text.length) return source;
  return { ...source, column: column + start, endColumn: column + end };
}

/** The place of a whole file, for findings that concern no line of it. */
export function wholeFile(path: string): Source {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
