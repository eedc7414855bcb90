/**
 * What an address in a document names. Local paths start at the document's folder; with a leading
 * `/`, at the pack's.
 */
export type Address =
  | { readonly kind: 'local'; readonly paths: readonly string[] }
  | { readonly kind: 'remote' };

/** @param root the folder of the pack, `''` for the working folder. */
export function address(url: string, documentPath: string, root: string): Address {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return { kind: 'remote' };
  const folder = url.startsWith('/') ? root : folderOf(documentPath);
  const decoded = decode(url);
  const bare = decoded.replace(/[?#].*$/s, '');
  return {
    kind: 'local',
    paths: [...new Set([decoded, bare])].map((path) => join(folder, path)),
  };
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function join(folder: string, path: string): string {
  const out: string[] = [];
  for (const step of `${folder}/${path.replaceAll('\\', '/')}`.split('/')) {
    if (step === '..' && out.length > 0 && out[out.length - 1] !== '..') out.pop();
    else if (step !== '' && step !== '.') out.push(step);
  }
  return (folder.startsWith('/') ? '/' : '') + out.join('/');
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
