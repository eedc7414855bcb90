import type { ServerResponse } from 'node:http';

/** The browser windows that wait for builds (server-sent events, WHATWG HTML 9.2). */
export interface Events {
  /** Keeps a response open until its window closes. */
  join(key: string, response: ServerResponse): void;
  tell(key: string, version: number): void;
  close(): void;
}

export function createEvents(): Events {
  const windows = new Map<ServerResponse, string>();
  return {
    join(key, response) {
      windows.set(response, key);
      response.on('close', () => windows.delete(response));
      response.write('retry: 500\n\n');
    },
    tell(key, version) {
      for (const [response, wanted] of windows)
        if (wanted === key) response.write(`event: built\ndata: ${version}\n\n`);
    },
    close() {
      for (const response of windows.keys()) response.end();
    },
  };
}
