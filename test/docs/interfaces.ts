import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An exported interface as its source documents it. */
export interface Documented {
  readonly name: string;
  readonly about: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly about: string;
  }[];
}

/** The exported interfaces of a file or of the files of a folder, in the order of the source. */
export function interfacesOf(path: string): Documented[] {
  const files = path.endsWith('.ts')
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => join(path, name));
  return files.flatMap((file) => readInterfaces(readFileSync(file, 'utf8')));
}

const declaration =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export interface (\w+)(?: extends [^{]+)? \{\n([\s\S]*?)\n\}/g;
const field = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly (\w+)\??: ((?:\{[^{}]*\}|[^;{])+);/g;

function readInterfaces(text: string): Documented[] {
  return [...text.matchAll(declaration)].map(([, about = '', name, body]) => ({
    name: name!,
    about: sentence(about),
    fields: [...body!.matchAll(field)].map(([, about = '', name, type]) => ({
      name: name!,
      type: plainType(type!),
      about: sentence(about),
    })),
  }));
}

/** A comment without its stars, on one line. */
function sentence(comment: string): string {
  return comment
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As one who writes templates wants it: finished HTML, lists, what may be null. */
function plainType(type: string): string {
  return type
    .replace(/\breadonly /g, '')
    .replace(/\bSafeHtml\b/g, 'HTML')
    .replace(/;\s*\}/g, ' }')
    .replace(/\s+/g, ' ')
    .replace(/^\((.*)\)\[\]$/, '$1[]');
}
