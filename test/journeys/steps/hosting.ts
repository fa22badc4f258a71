import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../../dist/', import.meta.url));
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** The built program on a plain file server, somewhere down a path, as an office's intranet would have it. */
export type Hosting = {
  readonly address: string;
  /** From now on the service worker differs by a comment: a new version of the program. */
  readonly publishNewVersion: () => void;
  readonly close: () => Promise<void>;
};

export async function hostUnder(path: string): Promise<Hosting> {
  let version = 1;
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(path) ? normalize(pathname.slice(path.length)) : undefined;
    const file = inside === '' || inside === '.' ? 'index.html' : inside;
    try {
      if (file === undefined || file.startsWith('..')) throw new Error('not here');
      const bytes = await readFile(join(built, file));
      response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
      response.end(file === 'sw.js' ? `${bytes}\n// version ${version}` : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    publishNewVersion: () => {
      version += 1;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
