import { isMap, parseDocument } from 'yaml';
import type { TextFile } from '../../source.ts';
import type { YamlText } from '../yaml/parse.ts';

export interface FrontMatter extends YamlText {
  /** Lines from the first `---` to the last, both counted; 0 without front matter. */
  readonly lines: number;
}

/**
 * Finds YAML between `---` at the very start and the next `---` or `...`. Text that only looks so
 * (a document that begins with a thematic break) is left to Markdown, so that none of it is lost.
 */
export function frontMatterOf(file: TextFile): FrontMatter {
  const none = { path: file.path, text: '', linesBefore: 0, lines: 0 };
  const found = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(file.text);
  if (found === null) return none;
  const text = found[1] ?? '';
  if (!looksLikeKeys(text)) return none;
  const lines = found[0].replace(/\n$/, '').split('\n').length;
  return { path: file.path, text, linesBefore: 1, lines };
}

function looksLikeKeys(text: string): boolean {
  if (text.trim() === '') return true;
  const written = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (written === undefined || !/^["']?[\w-]+["']?[ \t]*:(\s|$)/.test(written)) return false;
  const document = parseDocument(text, { prettyErrors: false });
  return document.errors.length > 0 || isMap(document.contents);
}
