import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { packId } from '../build.ts';
import type { Built } from '../cli/built.ts';
import { createEvents } from './events.ts';
import { isOwn } from './guard.ts';
import { answer } from './routes.ts';
import type { Edition, View } from './types.ts';

export interface PreviewOptions {
  readonly cwd: string;
  /** 0: any that is free. */
  readonly port: number;
  /** The folder of client/ and pdf.js as esbuild.config.mjs lays it out. */
  readonly assets: string;
}

export interface Preview {
  readonly url: string;
  /** Shows what came of a build; the outputs of the last good one stay. */
  show(built: Built): void;
  close(): Promise<void>;
}

/**
 * Serves the last good builds to the user's own browser, on loopback only, and tells its windows of
 * every new one. Rejects where the port is taken.
 */
export async function startPreview({ cwd, port, assets }: PreviewOptions): Promise<Preview> {
  const views = new Map<string, View>();
  const events = createEvents();
  const server = createServer((request, response) => {
    if (!isOwn(request.headers, listening(server.address()))) return refuse(response);
    serve(request, response);
  });

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const reply = answer(url, { cwd, assets, views });
    response.writeHead(reply.status, { ...safety, 'content-type': reply.type });
    if ('key' in reply) events.join(reply.key, response);
    else response.end(request.method === 'HEAD' ? undefined : reply.body);
  };

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${listening(server.address())}/`,
    show(built) {
      const key = packId(built.target, cwd);
      const last = views.get(key);
      const version = (last?.version ?? 0) + 1;
      const editions = built.outputs.length > 0 ? editionsOf(built) : (last?.editions ?? []);
      views.set(key, { key, version, built, editions });
      events.tell(key, version);
    },
    async close() {
      events.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A pack's own page may run its script and nothing may leave the machine. */
const safety = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

function listening(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('This preview is for a browser on the same machine.\n');
}

function editionsOf({ outputs }: Built): Edition[] {
  return outputs.map(({ audience, folder, files, pages }) => ({
    audience,
    folder,
    files: files.map(({ path }) => path),
    pages,
  }));
}
