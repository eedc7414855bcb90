/** A URL with what may not stand in one percent-encoded; escapes that are there stay. */
export function normalisedUrl(url: string): string {
  return url.replace(/%(?![0-9a-f]{2})|[^!#$%&'()*+,\-./:;=?@_~\w]+/gi, encode);
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
