import type { ChildProcess } from 'node:child_process';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { called, Folder, start } from './entente.ts';

const folder = new Folder();

/** What a server on loopback gives. */
interface Thing {
  readonly type?: string;
  readonly text?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server of feeds and one of pages; what they give, and what was asked. */
class Place {
  readonly things = new Map<string, Thing>();
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
  readonly #server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    this.asked.push({ path, headers: request.headers });
    const {
      type = 'text/html',
      text = '',
      status = 200,
      headers = {},
    } = this.things.get(path) ?? { status: 404 };
    const etag = `"${text.length}-${text.slice(-400).replace(/\W/g, '').slice(-40)}"`;
    for (const [name, value] of Object.entries({ 'content-type': type, etag, ...headers }))
      response.setHeader(name, value);
    if (status === 200 && request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(status).end(text);
  });

  async open(): Promise<void> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready));
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  at = (path: string): string => `http://${this.host}${path}`;

  times = (path: string): number => this.asked.filter((one) => one.path === path).length;

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

let [feeds, pages] = [new Place(), new Place()];
beforeEach(async () => {
  [feeds, pages] = [new Place(), new Place()];
  await Promise.all([feeds.open(), pages.open()]);
});
const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) await ended(child, 'SIGKILL');
  feeds.close();
  pages.close();
});
afterAll(() => folder.remove());

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    child.once('exit', resolve);
    child.kill(signal);
  });

const story = (other: string): Thing => ({
  text: `<!doctype html><html><head><meta property="og:site_name" content="Sample Press"></head><body><article><h1>News</h1>
<p>OSLO -- Norway and ${other} agreed to extend their fishing accord on Wednesday, the Norwegian foreign ministry said.</p>
<p>"The two sides will meet again in May," the ministry said in a statement that it gave to reporters in Oslo.</p>
</article></body></html>`,
});

const item = (url: string, date: string): string =>
  `<item><title>Fishing accord</title><link>${url}</link><pubDate>${date}</pubDate></item>`;

const rss = (...items: readonly string[]): Thing => ({
  type: 'application/rss+xml',
  text: `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`,
});

const atom = (url: string): Thing => ({
  type: 'application/atom+xml',
  text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>x</id><title>Fishing accord</title>
<link href="${url}"/><updated>2017-03-10T08:00:00Z</updated></entry></feed>`,
});

const WEDNESDAY = 'Wed, 08 Mar 2017 10:15:00 GMT';

/** A list of feeds in a file of its own. */
const listOf = (...urls: readonly string[]): string =>
  folder.write(
    `feeds-${Math.random()}.yaml`,
    `delay: 0s\ncontact: desk@example.org\nfeeds:\n${urls.map((url) => `  - ${url}\n`).join('')}`,
  );

const here = (): string[] => [feeds, pages].flatMap(({ host }) => ['--allow-private', host]);

/** Waits until something is so. */
async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise((done) => setTimeout(done, 100));
}

/** `entente` that runs while the servers of this process answer, and what it has printed so far. */
interface Running {
  readonly child: ChildProcess;
  out(): string;
  err(): string;
}

function began(...args: readonly string[]): Running {
  const child = start(args);
  running.push(child);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  return { child, out: () => out, err: () => err };
}

describe('entente watch --once', () => {
  test('reads the pages that feeds tell of into the record, asks nothing twice, and prints what is new on a pair', async () => {
    feeds.things
      .set('/rss', rss(item(pages.at('/chile'), WEDNESDAY), item(pages.at('/peru'), WEDNESDAY)))
      .set('/atom', atom(pages.at('/moved')))
      .set('/robots.txt', { type: 'text/plain', text: 'User-agent: *\nDisallow: /secret\n' });
    pages.things
      .set('/chile', story('Chile'))
      .set('/peru', story('Peru'))
      .set('/moved', { status: 302, headers: { location: pages.at('/spain') } })
      .set('/spain', story('Spain'));
    const [store, list] = [folder.store(), listOf(feeds.at('/rss'), feeds.at('/atom'), feeds.at('/secret'))];
    const call = ['watch', list, '--once', '--store', store, '--alert', 'NOR-CHL', '--json', ...here()];
    const first = await called(call);
    expect(first.err).toMatch(/\/secret: may not be asked for: robots.txt forbids it/);
    expect(first.err).toMatch(/3 reports taken, with \d+ claims; something was refused/);
    expect(first.code).toBe(1);
    const alerts = first.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(alerts[0]).toMatchObject({
      pair: 'NOR-CHL',
      change: 'new',
      before: null,
      url: pages.at('/chile'),
      testimony: { quote: expect.stringContaining('agreed to extend'), source: 'Sample Press' },
    });
    expect((await called(['dossier', 'NOR', 'CHL', '--store', store])).out).toContain('agreed to extend');
    const second = await called(call);
    expect(second.out).toBe('');
    expect(second.err).toContain('0 reports taken');
    expect([pages.times('/chile'), pages.times('/spain'), feeds.times('/secret')]).toEqual([1, 1, 0]);
    const [, again] = feeds.asked.filter(({ path }) => path === '/rss');
    expect(again?.headers).toMatchObject({ 'if-none-match': expect.any(String) });
    expect(again?.headers['user-agent']).toMatch(/^Entente\/\d+\.\d+\.\d+ \(.*desk@example\.org\)$/);
    const status = await called(['watch', 'status', list, '--store', store, '--json']);
    expect(JSON.parse(status.out)).toMatchObject({
      feeds: [
        { state: 'well', taken: 2, polls: 2, unchanged: 1 },
        { state: 'well', taken: 1 },
        { state: 'failing', errors: { 'may not be asked for: robots.txt forbids it': 1 } },
      ],
    });
    expect((await called(['watch', 'status', list, '--store', store])).out).toMatch(
      /rss: well\n.*\n {2}2 reports taken/,
    );
  });

  test('counts every feed that is none, and does the others', async () => {
    feeds.things
      .set('/page', {
        text: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>',
      })
      .set('/empty', { type: 'application/rss+xml' })
      .set('/large', { type: 'application/rss+xml', text: 'x'.repeat(30_000_000) })
      .set('/inside', { status: 301, headers: { location: 'http://127.0.0.2/feed' } })
      .set('/down', { status: 500 })
      .set(
        '/rss',
        rss(item(pages.at('/chile'), WEDNESDAY), item(pages.at('/future'), 'Fri, 08 Mar 2066 10:15:00 GMT')),
      );
    pages.things.set('/chile', story('Chile')).set('/future', story('Chile'));
    const names = ['/page', '/empty', '/large', '/inside', '/down', '/rss'];
    const [store, list] = [folder.store(), listOf(...names.map(feeds.at))];
    const call = await called(['watch', list, '--once', '--store', store, ...here()]);
    expect(call.code).toBe(1);
    const { feeds: found } = JSON.parse(
      (await called(['watch', 'status', list, '--store', store, '--json'])).out,
    ) as {
      feeds: { taken: number; errors: object; refused: object; lastError: { problem: string } | null }[];
    };
    expect(found.map(({ errors }) => Object.keys(errors)[0])).toEqual([
      'is a web page and no feed',
      'is empty',
      'has more than … bytes',
      'leads into a network that is not open to all',
      'answers with 500',
      undefined,
    ]);
    expect(found[0]?.lastError?.problem).toContain(`its feed is at ${feeds.at('/rss')}`);
    expect(found[5]).toMatchObject({ taken: 1, refused: { 'is dated …, which is in the future': 1 } });
  });

  test('asks nothing of this machine unless it is told to', async () => {
    feeds.things.set('/rss', rss());
    const list = listOf(feeds.at('/rss'));
    const call = await called(['watch', list, '--once', '--store', folder.store()]);
    expect(call.err).toMatch(/asks for port|not open to all/);
    expect(call.err).toContain(`allow it with --allow-private ${feeds.host}`);
    expect(feeds.asked).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    [
      'a list with a mistake',
      'feeds:\n  - url: https://example.org/\n    text: all\n',
      /:3: feeds\.0\.text: give auto/,
    ],
    ['a list of aliases', 'a: &a [x]\nfeeds: [*a]\n', /alias/],
  ])('refuses %s by its line', async (_, yaml, message) => {
    const call = await called([
      'watch',
      folder.write('wrong.yaml', yaml),
      '--once',
      '--store',
      folder.store(),
    ]);
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(call.err).toMatch(message);
  });

  test.each([['none.yaml'], ['none.yaml', '--alert', 'KOR'], ['none.yaml', '--allow-private', 'http://x/']])(
    'refuses a call that cannot be: %s %s %s',
    async (...args) => {
      expect((await called(['watch', ...args])).code).toBe(2);
    },
  );
});

describe('entente watch', () => {
  test('goes on until it is ended, tells what is new in words, lets others work meanwhile, and goes on where it was', async () => {
    feeds.things.set('/rss', rss(item(pages.at('/chile'), WEDNESDAY)));
    pages.things.set('/chile', story('Chile')).set('/peru', story('Peru'));
    const [store, list] = [folder.store(), listOf(feeds.at('/rss'))];
    const call = ['watch', list, '--store', store, '--alert', 'NOR-CHL', '--alert', 'NOR-PER', ...here()];
    const first = began(...call);
    await until(() => first.out().includes('NOR-CHL'));
    expect(first.out()).toMatch(
      /NOR-CHL {2}new: agreed {2}NOR, CHL {2}k_\w+\n {2}".*agreed to extend.*"\n {2}— Sample Press 2017-03-08/,
    );
    expect((await called(['dossier', 'NOR', 'CHL', '--store', store])).code).toBe(0);
    expect(await ended(first.child, 'SIGKILL')).toBe(null);
    feeds.things.set('/rss', rss(item(pages.at('/peru'), WEDNESDAY), item(pages.at('/chile'), WEDNESDAY)));
    const once = await called([...call, '--once']);
    expect(once.out).toContain('NOR-PER');
    expect(once.out).not.toContain('NOR-CHL');
    expect(pages.times('/chile')).toBe(1);
    const second = began(...call);
    await until(() => second.err().includes('until Ctrl-C'));
    expect(await ended(second.child, 'SIGINT')).toBe(0);
    expect(await called(['store', 'check', '--store', store])).toMatchObject({ code: 0, out: '' });
  });
});

describe('entente serve --watch', () => {
  test('serves what it watches, says how the feeds are, and leaves alone what another watches', async () => {
    feeds.things.set('/rss', rss(item(pages.at('/chile'), WEDNESDAY)));
    pages.things.set('/chile', story('Chile'));
    const [store, list] = [folder.store(), listOf(feeds.at('/rss'))];
    const child = start(['serve', '--watch', list, '--store', store, '--port', '0', '--quiet', ...here()]);
    running.push(child);
    const url = await new Promise<string>((ready) =>
      child.stdout?.once('data', (chunk: Buffer) => ready(chunk.toString().trim())),
    );
    const health = async () =>
      (await (await fetch(new URL('/watch', url))).json()) as {
        feeds: { taken: number; nextPoll: string | null }[];
      };
    await until(async () => (await health()).feeds[0]?.taken === 1);
    const { pairs } = (await (await fetch(new URL('/pairs', url))).json()) as { pairs: { pair: string }[] };
    expect(pairs.map(({ pair }) => pair)).toContain('CHL-NOR');
    const other = await called(['watch', list, '--once', '--store', store, ...here()]);
    expect(other).toMatchObject({ code: 1, out: '' });
    expect(other.err).toMatch(/is in use by process \d+; end it, or give another folder with --state/);
    expect(await ended(child, 'SIGTERM')).toBe(0);
  });

  test('of a store that is served by another reads through it', async () => {
    feeds.things.set('/rss', rss(item(pages.at('/chile'), WEDNESDAY)));
    pages.things.set('/chile', story('Chile'));
    const [store, list] = [folder.store(), listOf(feeds.at('/rss'))];
    const child = start(['serve', '--store', store, '--port', '0', '--quiet']);
    running.push(child);
    const url = await new Promise<string>((ready) =>
      child.stdout?.once('data', (chunk: Buffer) => ready(chunk.toString().trim())),
    );
    expect((await fetch(new URL('/watch', url))).status).toBe(404);
    const call = await called(['watch', list, '--once', '--store', store, '--alert', 'NOR-CHL', ...here()]);
    expect(call.out).toContain('NOR-CHL  new: agreed');
    expect(call.code).toBe(0);
    expect(((await (await fetch(new URL('/health', url))).json()) as { articles: number }).articles).toBe(1);
  });
});
