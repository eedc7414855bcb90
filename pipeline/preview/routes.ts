import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { locate } from './locate.ts';
import { editorLink, stateOf } from './state.ts';
import type { Answer, Edition, View } from './types.ts';

export interface Site {
  readonly cwd: string;
  /** The folder of the preview's own page, script and style. */
  readonly assets: string;
  readonly views: ReadonlyMap<string, View>;
}

/**
 * `/` lists the packs, `/KEY/` shows one, `/KEY/state`, `/KEY/events` and `/KEY/locate` serve its
 * page, `/KEY/files/N/NAME` are the outputs of its Nth edition, `/-/NAME` the preview's own files.
 */
export function answer(url: URL, site: Site): Answer {
  const parts = decoded(url.pathname);
  if (parts === null) return missing;
  if (parts.length === 1 && parts[0] === '') return list(site);
  if (parts[0] === '-') return asset(parts.slice(1), site);
  const view = site.views.get(parts[0]!);
  if (view === undefined) return missing;
  return ofPack(view, parts.slice(1), url.searchParams, site);
}

function ofPack(
  view: View,
  [what, ...rest]: readonly string[],
  query: URLSearchParams,
  site: Site,
): Answer {
  switch (what) {
    case '':
      return asset(['pack.html'], site);
    case 'state':
      return { status: 200, type: types['.json']!, body: stateOf(view, site.cwd) };
    case 'events':
      return { status: 200, type: 'text/event-stream', key: view.key };
    case 'locate':
      return found(view, query, site);
    case 'files':
      return output(view.editions[Number(rest[0])], rest.slice(1));
    default:
      return missing;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
};

const missing: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found.\n' };

/** The parts of a path; null if it is not well formed. */
function decoded(pathname: string): string[] | null {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function list({ views }: Site): Answer {
  const keys = [...views.keys()];
  const links = keys.map((key) => `<li><a href="/${encodeURIComponent(key)}/">${escaped(key)}</a>`);
  const style = '<link rel="stylesheet" href="/-/preview.css">';
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>briefpack</title>${style}<body class="list"><h1>Packs</h1><ul>${links.join('')}</ul>`;
  return { status: 200, type: types['.html']!, body };
}

function asset([name, ...more]: readonly string[], { assets }: Site): Answer {
  return more.length > 0 || name === undefined ? missing : file(assets, name);
}

/** Only what the build has written: nothing else in the folder is anybody's business. */
function output(edition: Edition | undefined, [name, ...more]: readonly string[]): Answer {
  if (!edition || more.length > 0 || name === undefined) return missing;
  return edition.files.includes(name) ? file(edition.folder, name) : missing;
}

function file(folder: string, name: string): Answer {
  const type = types[extname(name)];
  const path = join(folder, name);
  const isInside = !/[\\/]|^\.\.?$/.test(name);
  if (type === undefined || !isInside || !existsSync(path)) return missing;
  return { status: 200, type, body: readFileSync(path) };
}

function found({ built }: View, query: URLSearchParams, { cwd }: Site): Answer {
  const sources = (built.inputs ?? [])
    .filter(({ path }) => /\.(md|markdown|ya?ml|csv|txt)$/i.test(path))
    .map(({ path }) => ({ path, text: textOf(resolve(cwd, path)) }));
  const place = locate(sources, query.get('text') ?? '', Number(query.get('at') ?? 0));
  const body = place && {
    ...place,
    editor: editorLink(resolve(cwd, place.path), place.line, place.column),
  };
  return { status: 200, type: types['.json']!, body: JSON.stringify(body) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
