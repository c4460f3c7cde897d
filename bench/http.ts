/**
 * Measures the record over HTTP: requests a second and how long they take, against the same server handing out a fixed
 * file of 500 bytes in the same run. `npm run bench:http [claims]`: beside the example reports, a generated
 * store of so many claims over 5,000 pairs.
 */
import { execFileSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Claim } from '../src/model/claim.ts';
import { entente, Folder } from '../test/entente.ts';
import { Desk } from '../test/web/desk.ts';
import { busiest } from './generated.ts';
import { writeSection } from './results.ts';

/** Connections at a time, and seconds for each question. */
const AT_ONCE = 8;
const SECONDS = Number(process.env.SECONDS ?? 5);
const EXAMPLES = fileURLToPath(new URL('../examples/korea-china', import.meta.url));
const CLAIMS = Number(process.argv[2] ?? 1_000_000);

interface Timed {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly kilobytes: number;
}

/** One request on a connection that is kept; gives milliseconds until its last byte, and bytes. */
const ask = (agent: Agent, url: string): Promise<{ ms: number; bytes: number }> =>
  new Promise((done, fail) => {
    const begun = performance.now();
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () =>
        answer.statusCode === 200
          ? done({ ms: performance.now() - begun, bytes })
          : fail(new Error(`${url}: ${answer.statusCode}`)),
      );
    }).on('error', fail);
  });

/** Asks in so many rows at once until the time is over; `urlOf` has the nth question. */
async function timed(urlOf: (n: number) => string): Promise<Timed> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  let [n, bytes] = [0, 0];
  const begun = performance.now();
  const row = async (): Promise<void> => {
    while (performance.now() - begun < SECONDS * 1000) {
      const answer = await ask(agent, urlOf(n++));
      times.push(answer.ms);
      bytes += answer.bytes;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, row));
  const took = performance.now() - begun;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: (times.length / took) * 1000,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    kilobytes: bytes / times.length / 1000,
  };
}

/** How many of the most frequent words of the last claims are searched for, and how long a word is at least. */
const WORDS = 30;
const LETTERS = 4;
/** Claims whose records are asked for. */
const RECORDS = 200;
const KINDS = ['agreement', 'commitment', 'position', 'measure', 'meeting', 'denial', 'event', 'assessment'];
const DAY_MS = 86_400_000;
/** The nth day before the last report, of five hundred. */
const dayAt = (last: string, n: number): string =>
  new Date(Date.parse(last) - (n % 500) * DAY_MS).toISOString().slice(0, 10);

/** What a record is asked for. */
interface Asked {
  readonly pair: string;
  /** Day of the last report. */
  readonly last: string;
  /** Words that it holds, the most frequent first. */
  readonly words: readonly string[];
  /** Ids of the records of the last claims. */
  readonly records: readonly string[];
}

/** Three other words each time, one of each ten. */
const wordsAt = ({ words }: Asked, n: number): string =>
  [n, n / 10, n / 100].map((step, ten) => words[ten * 10 + (Math.floor(step) % 10)]).join('+');

/** What is asked: again and again the same, which the server keeps; and each time something else, which it has to find. */
const QUESTIONS: readonly (readonly [name: string, path: (asked: Asked, n: number) => string])[] = [
  ['a fixed file (the floor)', () => '/icon.svg'],
  ['dossier, its beginning, the same again', ({ pair }) => `/dossiers/${pair}/beginning`],
  [
    'dossier, its beginning, since another day each time',
    ({ pair, last }, n) => `/dossiers/${pair}/beginning?since=${dayAt(last, n)}`,
  ],
  [
    'record with its reasons, another each time',
    ({ records }, n) => `/records/${records[n % records.length]}`,
  ],
  ['search, the same words again', (asked) => `/search?q=${wordsAt(asked, 10)}`],
  ['search, three other words each time', (asked, n) => `/search?q=${wordsAt(asked, n)}`],
  [
    'search, a frequent word each time, what comes first of it',
    ({ words }, n) => `/search?q=${words[n % 30]}&limit=${50 + Math.floor(n / 30)}`,
  ],
  ['list of claims, the same page again', () => '/claims?limit=50'],
  [
    'list of claims, narrowed otherwise each time',
    ({ last }, n) => `/claims?limit=50&kind=${KINDS[n % 8]}&to=${dayAt(last, n)}`,
  ],
  [
    'list of records, narrowed otherwise each time',
    ({ last }, n) => `/records?limit=50&kind=${KINDS[n % 8]}&to=${dayAt(last, n)}`,
  ],
];

async function askedOf(desk: Desk, pair: string): Promise<Asked> {
  const got = async <T>(path: string): Promise<T> => (await (await fetch(desk.at(path))).json()) as T;
  const { to: last } = await got<{ to: string }>('/health');
  const claims = await got<{ items: Claim[] }>('/claims?limit=1000');
  const records = new Set<string>();
  for (const { id } of claims.items.slice(0, RECORDS)) {
    const { record } = await got<{ record: string | null }>(`/claims/${id}`);
    if (record !== null) records.add(record);
  }
  return { pair, last, words: frequentIn(claims.items), records: [...records] };
}

function frequentIn(claims: readonly Claim[]): string[] {
  const times = new Map<string, number>();
  for (const { evidence } of claims)
    for (const word of new Set(evidence.quote.toLowerCase().match(/[a-z]+/g)))
      if (word.length >= LETTERS) times.set(word, (times.get(word) ?? 0) + 1);
  const sorted = [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.slice(0, WORDS).map(([word]) => word);
}

const number = (n: number): string =>
  n >= 100 ? Math.round(n).toLocaleString('en') : n.toFixed(n >= 10 ? 1 : 2);

async function measured(desk: Desk, pair: string): Promise<string[]> {
  const asked = await askedOf(desk, pair);
  // The first answers of a store take longest, and are kept
  for (const [, path] of QUESTIONS) await ask(new Agent(), desk.at(path(asked, 0)));
  const rows: string[] = [];
  let floor = 0;
  for (const [name, path] of QUESTIONS) {
    const { perSecond, p50, p95, p99, kilobytes } = await timed((n) => desk.at(path(asked, n)));
    floor ||= perSecond;
    rows.push(
      `| ${name} | ${number(perSecond)} | ${number(p50)} | ${number(p95)} | ${number(p99)} | ${number(kilobytes)} | ${number(floor / perSecond)} |`,
    );
  }
  return rows;
}

const HEAD = [
  '| question | a second | p50 ms | p95 ms | p99 ms | kB packed | floor / this |',
  '|---|---:|---:|---:|---:|---:|---:|',
];

/** Fills a store in a process of its own, so that its memory is there for the server. @returns how many records */
function filledApart(file: string): number {
  const script = fileURLToPath(new URL('fill-store.ts', import.meta.url));
  const args = ['--import', 'tsx', '--max-old-space-size=9000', script, file, String(CLAIMS)];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const folder = new Folder();
const store = folder.store();
entente(['read', EXAMPLES, '--store', store]);
const small = await Desk.over(store, folder, '--rate', '0', '--quiet');
const examples = await measured(small, 'KOR-CHN');
await small.close();
const wide = new Folder();
const place = wide.store();
const records = filledApart(place);
const desk = await Desk.over(place, wide, '--rate', '0', '--quiet');
const busy = await measured(desk, busiest().join('-'));
await desk.close();
writeSection('HTTP', 'npm run bench:http', [
  `${AT_ONCE} connections, ${SECONDS} s a question, in one process on the machine that asks; what is asked again is kept by the`,
  'server as long as the store stays as it is. Compare the last column: other work on the machine slows all alike.',
  '',
  'The example reports:',
  '',
  ...HEAD,
  ...examples,
  '',
  `A generated store of ${CLAIMS.toLocaleString('en')} claims over 5,000 pairs (${records.toLocaleString('en')} records), asked of its busiest pair:`,
  '',
  ...HEAD,
  ...busy,
]);
