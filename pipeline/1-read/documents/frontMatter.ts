import { isMap, parseDocument } from 'yaml';
import type { TextFile } from '../../source.ts';
import type { YamlText } from '../yaml/parse.ts';

export interface FrontMatter extends YamlText {
  /** Lines from the first `---` (or `+++`) to the last, both counted; 0 without front matter. */
  readonly lines: number;
}

/**
 * Finds YAML between `---` at the very start and the next `---` or `...`. Text that only looks so
 * (a document that begins with a thematic break) is left to Markdown, so that none of it is lost.
 * TOML between `+++`, which other tools have, is passed over.
 */
export function frontMatterOf(file: TextFile): FrontMatter {
  const none = { path: file.path, text: '', linesBefore: 0, lines: 0 };
  const found = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(file.text);
  if (found === null) return { ...none, lines: tomlLines(file.text) };
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

function tomlLines(text: string): number {
  const toml = /^\+\+\+[ \t]*\n(?:[^\n]*\n)*?\+\+\+[ \t]*(?:\n|$)/.exec(text)?.[0];
  if (toml === undefined || !/^[\w-]+[ \t]*=/m.test(toml)) return 0;
  return toml.replace(/\n$/, '').split('\n').length;
}
