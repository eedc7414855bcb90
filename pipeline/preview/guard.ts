import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the user's own browser window. Any page of the web can make a
 * browser ask loopback addresses, also under a name of its own that leads there (DNS rebinding):
 * `Host` tells the name, `Origin` and `Sec-Fetch-Site` the page.
 */
export function isOwn(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return false;
  const site = headers['sec-fetch-site'];
  // A link from another site may open the preview, but no other site may load from it.
  return site !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate';
}
