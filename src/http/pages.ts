import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageFolder } from '../node/package.ts';
import type { App } from './door.ts';
import { Problem } from './problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Where the app has pages; whatever else somebody types in gets the app too, which says that it is not there. */
const PAGES = [
  '/',
  '/dyads/:pair',
  '/read/:article',
  '/pairs-matrix',
  '/who/:actor',
  '/topic/:issue',
  '/course/:pair',
  '/find',
  '/add',
  '/desk',
];

interface File {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** Null for what does not get smaller. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
}

/**
 * The app that `npm run build` leaves in `dist/web`: its page at every address that it has, and its files.
 * @param token for writing, if the page is to have it; browsers do not keep such a page
 */
export function addPages(app: App, token: string | null): void {
  const files = filesOf(join(packageFolder(), 'dist/web'));
  const page = withToken(files.get('/index.html'), token);
  const open = (request: Request, status: 200 | 404): Response => {
    if (!page)
      throw new Problem(
        404,
        'The app is not built; build it with: npm run build. The API is at /openapi.json',
      );
    return fileResponse(page, request, { 'cache-control': token === null ? 'no-cache' : 'no-store' }, status);
  };
  for (const path of PAGES) app.get(path, (c) => open(c.req.raw, 200));
  for (const [path, file] of files)
    if (path !== '/index.html')
      app.get(path, (c) => fileResponse(file, c.req.raw, { 'cache-control': lasting(path) }, 200));
  app.get('*', async (c, next) =>
    page && c.req.header('accept')?.includes('text/html') ? open(c.req.raw, 404) : next(),
  );
}

function withToken(page: File | undefined, token: string | null): File | undefined {
  if (!page || token === null) return page;
  const html = new TextDecoder().decode(page.plain);
  const meta = `<meta name="entente-token" content="${token}" />`;
  return fileOf(new TextEncoder().encode(html.replace('<head>', () => `<head>${meta}`)), '.html');
}

/** Names of files below `assets` change with what is in them. */
const lasting = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** All files of a folder by their address: read once, so that no request can name any other. */
function filesOf(folder: string): Map<string, File> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length).replaceAll('\\', '/'), fileAt(path)];
    }),
  );
}

const fileAt = (path: string): File => fileOf(new Uint8Array(readFileSync(path)), extname(path));

function fileOf(plain: Uint8Array<ArrayBuffer>, extension: string): File {
  const packed = extension === '.woff2' ? null : new Uint8Array(gzipSync(plain, { level: 9 }));
  return { type: TYPES[extension] ?? 'application/octet-stream', plain, packed };
}

function fileResponse(
  { type, plain, packed }: File,
  request: Request,
  headers: Readonly<Record<string, string>>,
  status: number,
): Response {
  const zip = packed !== null && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return new Response(zip ? packed : plain, {
    status,
    headers: {
      'content-type': type,
      vary: 'accept-encoding',
      ...headers,
      ...(zip && { 'content-encoding': 'gzip' }),
    },
  });
}
