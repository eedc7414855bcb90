/** A URL with what may not stand in one percent-encoded; escapes that are there stay. */
export function normalisedUrl(url: string): string {
  return url.replace(/%(?![0-9a-f]{2})|[^!#$%&'()*+,\-./:;=?@_~\w]+/gi, encode);
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** An address that is a programme. Browsers overlook spaces and control characters in a scheme. */
export function isScript(url: string): boolean {
  const scheme = url.replace(/%[01][0-9a-f]|%20|[\s\p{Cc}]/giu, '').slice(0, 12);
  return /^(?:javascript|vbscript|data):/i.test(scheme);
}
