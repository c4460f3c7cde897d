import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublic } from './addresses.ts';
import { createFetcher } from './fetchPage.ts';
import { type FetchRules, RULES } from './request.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on loopback; gives its port. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return String((server.address() as AddressInfo).port);
}

/** Rules by which `open.example` stands for loopback and may be asked, and everything else is as on the real network. */
const rules = (port: string, more: Partial<FetchRules> = {}): FetchRules => ({
  ...RULES,
  ports: new Set([port]),
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  allows: (address) => address === '127.0.0.1' || isPublic(address),
  ...more,
});

const html: RequestListener = (_, response) =>
  response
    .setHeader('content-type', 'text/html; charset=windows-1252')
    .end(Buffer.from('<p>caf\xe9</p>', 'latin1'));

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '168.63.129.16',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'not an address',
  ])('%s is not of the open network', (address) => expect(isPublic(address)).toBe(false));

  test.each(['93.184.215.14', '8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) =>
    expect(isPublic(address)).toBe(true),
  );
});

describe('a page of the open network', () => {
  test('is given decoded, with its type and the address that it had in the end', async () => {
    const port = await serving((request, response) =>
      request.url === '/moved'
        ? response.writeHead(302, { location: '/page' }).end()
        : html(request, response),
    );
    const page = await createFetcher(rules(port))(`http://open.example:${port}/moved`);
    expect(page).toEqual({ url: `http://open.example:${port}/page`, text: '<p>café</p>', isHtml: true });
  });

  test.each<[string, RequestListener, RegExp]>([
    [
      'of another kind',
      (_, r) => r.setHeader('content-type', 'application/pdf').end('%PDF'),
      /is application\/pdf/,
    ],
    ['that is not there', (_, r) => r.writeHead(404).end(), /answers with 404/],
    [
      'that is packed',
      (_, r) => r.setHeader('content-type', 'text/plain').setHeader('content-encoding', 'gzip').end('x'),
      /packed/,
    ],
    [
      'that is too large',
      (_, r) => r.setHeader('content-type', 'text/plain').end('x'.repeat(5000)),
      /more than 4000/,
    ],
    ['that never ends', (_, r) => void r.setHeader('content-type', 'text/plain').write('x'), /too long/],
    ['that redirects for ever', (_, r) => r.writeHead(302, { location: '/' }).end(), /more than 5 times/],
  ])('%s is refused', async (_, listener, message) => {
    const port = await serving(listener);
    const fetcher = createFetcher(rules(port, { most: 4000, within: 500 }));
    await expect(fetcher(`http://open.example:${port}/`)).rejects.toThrow(message);
  });
});

describe('the own network is never asked', () => {
  const INSIDE = /not open to all/;

  /** A server that must not be reached, and whether it was. */
  async function secret(): Promise<{ port: string; asked: () => boolean }> {
    let was = false;
    const port = await serving((request, response) => {
      was = true;
      html(request, response);
    });
    return { port, asked: () => was };
  }

  test.each([
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    'localhost',
    '169.254.169.254',
  ])('by the address %s', async (host) => {
    const { port, asked } = await secret();
    const fetcher = createFetcher({ ...RULES, ports: new Set([port]) });
    await expect(fetcher(`http://${host}:${port}/`)).rejects.toThrow(INSIDE);
    expect(asked()).toBe(false);
  });

  test('by a name that leads inside, also beside an address outside', async () => {
    const { port, asked } = await secret();
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const fetcher = createFetcher({ ...RULES, ports: new Set([port]), resolve });
    await expect(fetcher(`http://open.example:${port}/`)).rejects.toThrow(INSIDE);
    expect(asked()).toBe(false);
  });

  test('by a name that is another address the second time: it is asked for once', async () => {
    const port = await serving(html);
    let times = 0;
    const resolve = async () => [{ address: ++times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    const page = await createFetcher(rules(port, { resolve }))(`http://open.example:${port}/`);
    expect(page.isHtml).toBe(true);
    expect(times).toBe(1);
  });

  test.each(['http://[::1]', 'http://169.254.169.254', 'http://10.0.0.1', '//192.168.0.1'])(
    'by a redirect to %s',
    async (place) => {
      const port = await serving((_, response) =>
        response.writeHead(302, { location: `${place}:${port}/latest/meta-data` }).end(),
      );
      await expect(createFetcher(rules(port))(`http://open.example:${port}/`)).rejects.toThrow(INSIDE);
    },
  );

  test.each([
    ['file:///etc/passwd', /no address of the web/],
    ['ftp://example.org/', /no address of the web/],
    ['http://user:secret@example.org/', /user or a password/],
    ['http://example.org:22/', /port 22/],
    ['example', /no address/],
  ])('%s', async (url, message) => {
    await expect(createFetcher()(url)).rejects.toThrow(message);
  });

  test('by a redirect to another scheme', async () => {
    const port = await serving((_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(createFetcher(rules(port))(`http://open.example:${port}/`)).rejects.toThrow(
      /no address of the web/,
    );
  });
});
