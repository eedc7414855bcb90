const scheme = /^([a-z][a-z0-9+.-]*):/i;
const safe = new Set(['http', 'https', 'mailto', 'tel']);

/** True for the schemes we link to, for fragments and for relative addresses. */
export function isSafe(url: string): boolean {
  // Browsers ignore control characters and spaces in a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  const name = scheme.exec(url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, ''))?.[1];
  return name === undefined || safe.has(name.toLowerCase());
}
