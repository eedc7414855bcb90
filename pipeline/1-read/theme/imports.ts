import { dirname, join } from 'node:path';
import type { Source, TextFile } from '../../source.ts';
import { report } from '../codes.ts';
import type { Reading } from '../disk/reading.ts';

export type Target = 'print' | 'screen';

/** A stylesheet and where it lies. */
export interface Sheet {
  readonly path: string;
  readonly file: TextFile;
}

/** A stylesheet's imports, those of these first, and what is left of itself. */
export interface Imported {
  readonly before: readonly TextFile[];
  readonly own: TextFile;
}

/** What stands before imports, and an import: CSS Cascade 5, section 2. */
const head = /(?:\s|\/\*[\s\S]*?\*\/|@charset[^;]*;|@layer[^;{]*;)*/iy;
const statement = /@import\s*(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^"')\s;]+))\s*\)?\s*([^;]*);/iy;

const most = 100;

/**
 * Takes `@import` out of a stylesheet: the sheets it names come before it, where their medium is the
 * target's. Those with other conditions, and addresses, stay where they are. `read` gives a file of
 * the theme by its path. Diagnostics: `missing-import`, `import-cycle`.
 */
export async function withImports(
  reading: Reading,
  sheet: Sheet,
  target: Target,
  read: (path: string) => Promise<TextFile | null>,
  above: readonly string[] = [],
  count = { left: most },
): Promise<Imported> {
  const before: TextFile[] = [];
  let { text } = sheet.file;
  for (let at = endOf(head, text, 0); ; at = endOf(head, text, at)) {
    statement.lastIndex = at;
    const found = statement.exec(text);
    if (found === null) return { before, own: { ...sheet.file, text } };
    at = statement.lastIndex;
    const name = found[1] ?? found[2] ?? found[3] ?? '';
    const media = found[4]!.trim().toLowerCase();
    if (!plain.has(media) || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(name)) continue;
    const { index } = found;
    text = text.slice(0, index) + found[0].replace(/[^\n]/g, ' ') + text.slice(at);
    if (media === 'print' || media === 'screen' ? media !== target : false) continue;
    const path = join(dirname(sheet.path), name);
    const source = sourceAt(sheet.file, index, found[0].length);
    if ([...above, sheet.path].includes(path) || count.left-- <= 0) {
      const message = `The stylesheet imports itself by way of others, or more than ${most} sheets: \`${name}\` is left out`;
      reading.diagnostics.push(report('import-cycle', { message, source }));
      continue;
    }
    const known = reading.diagnostics.length;
    const file = await read(path);
    if (file === null) {
      // What leads out of the folder has been reported.
      if (reading.diagnostics.length === known) reading.diagnostics.push(missing(name, source));
    } else {
      const inner = { path, file };
      const all = await withImports(reading, inner, target, read, [...above, sheet.path], count);
      before.push(...all.before, all.own);
    }
  }
}

const plain: ReadonlySet<string> = new Set(['', 'all', 'print', 'screen']);

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function missing(name: string, source: Source) {
  const message = `\`${name}\` is no file of the theme`;
  return report('missing-import', { message, source });
}

function sourceAt({ path, text }: TextFile, offset: number, length: number): Source {
  const lines = text.slice(0, offset).split('\n');
  const column = lines.at(-1)!.length + 1;
  const line = lines.length;
  return { path, line, column, endLine: line, endColumn: column + length };
}
