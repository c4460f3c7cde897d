import { beforeAll, describe, expect, test } from 'vitest';
import { CODER_VERSION } from '../coding/index.ts';
import { HeldStore } from '../held/store.ts';
import { MemoryStore } from '../store/memory/index.ts';
import type { Answers } from './answers.ts';
import type { AnswerName } from './components.ts';
import type { App } from './door.ts';
import { appOver, heldWith, REPORT } from './testing.ts';

let app: App;
let held: HeldStore;
beforeAll(async () => {
  held = await heldWith([REPORT, REPORT.replaceAll('Chile', 'Peru')]);
  app = appOver(held).app;
});

const get = async (path: string, headers = {}) => app.request(path, { headers });
const body = async <N extends AnswerName>(_: N, path: string) =>
  (await (await get(path)).json()) as Answers[N];

describe('the API', () => {
  test('gives the dossier of a pair in four forms', async () => {
    const dossier = await body('Dossier', '/dossiers/nor-chl');
    expect(dossier.pair.map(({ code }) => code)).toEqual(['NOR', 'CHL']);
    expect(dossier.agreements[0]?.evidence[0]?.quote).toContain('agreed to extend');
    for (const [format, type] of [
      ['html', 'text/html'],
      ['markdown', 'text/markdown'],
      ['text', 'text/plain'],
    ] as const) {
      const answer = await get(`/dossiers/NOR-CHL?format=${format}`);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(await answer.text()).toContain('Norway');
    }
  });

  test('gives the beginning of a dossier, a list of it, and a line of it as a whole', async () => {
    const [line] = (await body('Dossier', '/dossiers/NOR-CHL')).agreements;
    const short = await body('ShortDossier', '/dossiers/NOR-CHL/beginning');
    const cut = { ...line, behind: { claims: line?.evidence.length, steps: line?.history.length } };
    expect(short.agreements).toEqual([cut]);
    expect((await body('Items', '/dossiers/NOR-CHL/items?list=agreements')).items).toEqual([cut]);
    expect(await body('Line', `/dossiers/NOR-CHL/lines/${line?.record}`)).toEqual(line);
    expect((await get('/dossiers/NOR-CHL/lines/k_00000000000000000000')).status).toBe(404);
  });

  test('finds no more than so many, and says how many there are', async () => {
    const all = await body('Found', '/search?q=accord');
    expect(all.totals).toBeUndefined();
    const few = await body('Found', '/search?q=accord&limit=1');
    expect(few.records).toEqual(all.records.slice(0, 1));
    expect(few.totals).toEqual({ records: all.records.length, passages: all.passages.length });
  });

  test('answers 304 to who has the answer already, and anew once something was added', async () => {
    const first = await get('/pairs');
    const tag = first.headers.get('etag') ?? '';
    expect((await get('/pairs', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/pairs?actor=NOR', { 'if-none-match': tag })).status).toBe(200);
    const changing = await heldWith([REPORT]);
    const { app: other } = appOver(changing);
    const before = (await other.request('/pairs')).headers.get('etag') ?? '';
    const [article] = held.holdings.articles.filter(({ id }) => !changing.article(id));
    if (!article) throw new Error('no other article');
    await changing.take([{ article, version: CODER_VERSION, claims: held.claimsOf(article.id) }]);
    const after = await other.request('/pairs', { headers: { 'if-none-match': before } });
    expect(after.status).toBe(200);
    expect(((await after.json()) as Answers['Pairs']).pairs).toHaveLength(2);
    expect(after.headers.get('etag')).toBe(tag);
  });

  test('leads through a list page by page, without gap or repetition', async () => {
    const all: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Answers['Claims'] = await body(
        'Claims',
        `/claims?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      all.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect([...all].sort()).toEqual(held.holdings.claims.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
  });

  test('narrows lists', async () => {
    expect((await body('Claims', '/claims?actor=PER')).total).toBeLessThan(
      (await body('Claims', '/claims')).total,
    );
    expect((await body('Records', '/records?actor=NOR&other=PER&kind=agreement')).total).toBe(1);
    expect((await body('Articles', '/articles?q=Peru')).total).toBe(1);
    expect((await body('Records', '/records?from=2017-05-01&to=2017-05-31')).items[0]?.kind).toBe('meeting');
  });

  test('tells what became of each sentence of a report', async () => {
    const [article] = (await body('Articles', '/articles')).items;
    const reading = await body('ReadingAnswer', `/articles/${article?.id}/reading`);
    expect(reading.sentences.length).toBeGreaterThan(1);
    expect(reading.claims[0]?.record).toMatch(/^k_/);
    for (const { coded, reason } of reading.sentences) expect(coded).toBe(reason === null);
  });

  test('explains a claim by its id and by its key, and a record', async () => {
    const [claim] = (await body('Claims', '/claims')).items;
    const byId = await body('Explanation', `/claims/${claim?.id}/explanation`);
    expect(await body('Explanation', `/claims/${claim?.key}/explanation`)).toEqual(byId);
    expect(byId.codings.some((one) => one.claim?.id === claim?.id)).toBe(true);
    const { record } = await body('ClaimOfRecord', `/claims/${claim?.id}`);
    expect((await body('RecordAnswer', `/records/${record}`)).claims.map(({ id }) => id)).toContain(
      claim?.id,
    );
  });

  test.each([
    ['/claims?', 'id', 'claims'],
    ['/records?', 'id', 'records'],
    ['/articles?', 'id', 'articles'],
    ['/pairs?', 'pair', '2'],
    ['/actors?', 'code', '3'],
    ['/issues?', 'issue', 'some'],
    ['/issues/fishing accord?', 'list', 'some'],
    ['/timelines/NOR-CHL?', 'day', 'some'],
    ['/panels?pair=NOR-CHL&from=2017-01&to=2017-03&', 'first', '12'],
    ['/search?q=accord&', 'found', 'some'],
    ['/reviews?', 'key', 'some'],
    ['/decisions?', 'id', '0'],
    ['/dossiers/NOR-CHL?', 'list', 'some'],
  ])('%s comes as JSON lines, as CSV and as Parquet, all of it', async (path, first, rows) => {
    const lines = (await (await get(`${path}format=jsonl`)).text()).split('\n').slice(0, -1);
    const own =
      rows === 'claims' || rows === 'records' || rows === 'articles' ? held.holdings[rows].length : 0;
    if (rows === 'some') expect(lines.length).toBeGreaterThan(0);
    else expect(lines).toHaveLength(own || Number(rows));
    for (const line of lines) JSON.parse(line);
    const csv = await (await get(`${path}format=csv`)).text();
    expect(csv.startsWith(`${first},`)).toBe(true);
    // A quoted field may hold line ends
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n')).toHaveLength(lines.length + 2);
    const bytes = new Uint8Array(await (await get(`${path}format=parquet`)).arrayBuffer());
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('PAR1');
  });
});

describe('the rest of the record', () => {
  test('has what is to come, the panel and the claims to look at', async () => {
    const calendar = await get('/calendars/NOR-CHL.ics?asOf=2017-03-08');
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/);
    expect(await (await get('/calendars/nor-chl?asOf=2017-03-08')).text()).toContain('END:VCALENDAR');
    expect((await body('Panel', '/panels?pair=NOR-CHL&from=2017-01&to=2017-03')).rows).toHaveLength(12);
    const { tasks, total } = await body('Tasks', '/reviews?actors=NOR-CHL&limit=1');
    expect(tasks).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
  });
});

describe('what is wrong with a request is told as a problem', () => {
  test.each([
    ['/dossiers/NOR-XXX', 400, "path pair 'NOR-XXX'"],
    ['/dossiers/NOR-NOR', 400, 'NOR-NOR'],
    ['/pairs?actor=zzz', 400, "query actor 'zzz'"],
    ['/pairs?asOf=2017-02-30', 400, "query asOf '2017-02-30'"],
    [
      '/pairs?knwonBy=2017-02-03',
      400,
      "query: 'knwonBy' is not known here; it takes actor, asOf, knownBy, format",
    ],
    ['/health?asof=2017', 400, "query: 'asof' is not known here; it takes none"],
    ['/pairs?actor=NOR&actor=CHL', 400, 'is given 2 times'],
    ['/claims?limit=0', 400, "query limit '0'"],
    ['/claims?cursor=%00%F0', 400, 'query cursor'],
    ['/claims?cursor=YWZ0ZXIgY19ub25l', 400, 'query cursor'],
    ['/claims?kind=gossip', 400, "query kind 'gossip'"],
    ['/calendars/NOR-XXX.ics', 400, "path actors 'NOR-XXX.ics'"],
    ['/claims/c_00000000000000000000', 404, 'no claim c_0'],
    ['/articles/a_00000000000000000000/reading', 404, 'no article a_0'],
    ['/records/..%2f..%2fetc', 400, 'path id'],
    ['/dossiers/NOR-CHL?knownBy=1999-01-01', 422, 'published by 1999-01-01'],
    ['/none', 404, 'openapi.json'],
  ])('%s: %i', async (path, status, words) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await answer.json()) as Answers['Problem'];
    expect(problem).toMatchObject({ type: 'about:blank', status });
    expect(problem.detail).toContain(words);
  });

  test('an empty store has empty lists and no dossier but an empty one', async () => {
    const { app: empty, lines } = appOver(await HeldStore.of(new MemoryStore()));
    for (const path of [
      '/pairs',
      '/claims',
      '/records',
      '/articles',
      '/search?q=x',
      '/health',
      '/dossiers/NOR-CHL',
    ])
      expect((await empty.request(path)).status, path).toBe(200);
    expect(lines).toEqual([]);
  });
});
