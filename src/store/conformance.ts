import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { articleId, canonicalJson, claimId, claimKey, decisionId } from '../model/ids.ts';
import type { RecordEntry } from '../model/record.ts';
import { addDump, dumpOf } from './dump.ts';
import type { Coding, Store } from './store.ts';

/**
 * What every store must do. A store's own test calls it with a way to make an empty one.
 * @param name what the store is called in the report
 */
export function conformance(name: string, make: () => Promise<Store>): void {
  const open: Store[] = [];
  const fresh = async (): Promise<Store> => {
    const store = await make();
    open.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });

  describe(`store: ${name}`, () => {
    test('returns what was added, whole and sorted by id', async () => {
      const store = await fresh();
      const codings = ['b', 'a', 'c'].map((word) => coding(word));
      expect(await store.add(codings)).toEqual({ articles: 3, claims: 6 });
      expect(await store.articles()).toEqual(sorted(codings.map((c) => c.article)));
      expect(await store.claims()).toEqual(sorted(codings.flatMap((c) => c.claims)));
    });

    test('adding again adds nothing', async () => {
      const store = await fresh();
      await store.add([coding('a'), coding('b')]);
      const before = await contents(store);
      expect(await store.add([coding('b'), coding('a'), coding('a')])).toEqual({ articles: 0, claims: 0 });
      expect(await contents(store)).toBe(before);
    });

    test('holds the same whatever the order and the batches', async () => {
      const all = ['a', 'b', 'ä', 'Z'].flatMap((word) => [coding(word, '0.9.0'), coding(word, '0.10.0')]);
      const reference = await fresh();
      await reference.add(all);
      const expected = await contents(reference);
      const orders = fc.shuffledSubarray(all, { minLength: all.length });
      await fc.assert(
        fc.asyncProperty(orders, fc.integer({ min: 1, max: 8 }), async (order, batch) => {
          const store = await fresh();
          for (let i = 0; i < order.length; i += batch) await store.add(order.slice(i, i + batch));
          expect(await contents(store)).toBe(expected);
        }),
        { numRuns: 10 },
      );
    });

    test('a newer coder version supersedes claims and deletes none', async () => {
      const store = await fresh();
      const [old, other, recoded] = [coding('a', '0.9.0'), coding('b', '0.9.0'), coding('a', '0.10.0')];
      await store.add([old, other]);
      await store.add([recoded]);
      expect(await store.claims()).toEqual(sorted([...other.claims, ...recoded.claims]));
      expect(await store.supersededClaims()).toEqual(sorted(old.claims));
    });

    test('a newer version that finds nothing supersedes too, and an older one that comes late does not stand', async () => {
      const store = await fresh();
      await store.add([{ ...coding('a', '0.2.0'), claims: [] }]);
      await store.add([coding('a', '0.1.0')]);
      expect(await store.claims()).toEqual([]);
      expect(await store.supersededClaims()).toHaveLength(2);
    });

    test('records hold until claims are added or the fold changes', async () => {
      const store = await fresh();
      expect(await store.records('0.1.0')).toBeNull();
      await store.add([coding('a')]);
      await store.putRecords('0.1.0', [record('k_2'), record('k_1')]);
      await store.putRecords('0.1.0', [record('k_3'), record('k_1')]);
      expect(await store.records('0.1.0')).toEqual([record('k_1'), record('k_3')]);
      expect(await store.records('0.2.0')).toBeNull();
      await store.add([coding('a')]);
      expect(await store.records('0.1.0')).toHaveLength(2);
      await store.add([coding('b')]);
      expect(await store.records('0.1.0')).toBeNull();
    });

    test('gives what it holds on a pair on the newest day, as long as the records hold', async () => {
      const store = await fresh();
      const told = coding('a');
      await store.add([told]);
      const put = { ...record('k_1'), status: 'denied' as const, to: CHINA, sources: [told.article.id] };
      await store.putRecords('0.1.0', [record('k_1'), record('k_2')]);
      expect(await store.onPair('0.1.0', PAIR)).toBeNull();
      await store.putRecords('0.1.0', [record('k_1'), record('k_2')], undefined, {
        gone: ['k_2'],
        put: [put],
        summary: 'all that it holds',
      });
      expect(await store.onPair('0.2.0', PAIR)).toBeNull();
      expect(await store.onPair('0.1.0', PAIR)).toMatchObject({
        summary: 'all that it holds',
        records: [put],
        articles: [told.article],
        decisions: [],
      });
      const families = [{ name: 'k_1', records: ['k_1', 'k_2'], keys: [1] }];
      for (const summary of ['again', 'once more']) {
        const digest = { gone: ['k_2'], put: [put], summary, families };
        await store.putRecords('0.1.0', [record('k_1'), record('k_2')], undefined, digest);
        const held = await store.onPair('0.1.0', PAIR);
        expect(held).toMatchObject({ summary, records: [put] });
        expect(await store.onPair('0.1.0', PAIR)).toEqual(held);
      }
      expect(await store.records('0.1.0')).toHaveLength(2);
      await store.add([coding('b')]);
      expect(await store.onPair('0.1.0', PAIR)).toBeNull();
    });

    test('keeps no records that were folded from less than it has by then', async () => {
      const store = await fresh();
      await store.add([coding('a')]);
      const before = await store.state();
      await store.add([coding('a')]);
      expect(await store.state()).toBe(before);
      await store.add([coding('a', '0.2.0')]);
      await store.putRecords('0.1.0', [record('k_1')], before);
      expect(await store.records('0.1.0')).toBeNull();
      await store.putRecords('0.1.0', [record('k_1')], await store.state());
      expect(await store.records('0.1.0')).toHaveLength(1);
    });

    test('says which version has read which article', async () => {
      const store = await fresh();
      const [old, newer] = [coding('a', '0.9.0'), coding('a', '0.10.0')];
      await store.add([newer, { ...coding('b'), claims: [] }, old]);
      const read = (await store.readings()).map(({ article, version }) => `${article} ${version}`);
      const [a, b] = [old.article.id, coding('b').article.id];
      const expected = [`${a} 0.9.0`, `${a} 0.10.0`, `${b} 0.1.0`];
      expect(read).toEqual(a < b ? expected : [`${b} 0.1.0`, `${a} 0.9.0`, `${a} 0.10.0`]);
    });

    test('takes an article down with all that was read in it, for good', async () => {
      const store = await fresh();
      const [down, other] = [coding('a'), coding('b')];
      await store.add([down, coding('a', '0.2.0'), other]);
      await store.putRecords('0.1.0', [record('k_1')]);
      const forgotten = { article: down.article.id, reason: 'the “publisher” asked', day: '2021-03-01' };
      expect(await store.forget(forgotten)).toBe(true);
      expect(await store.records('0.1.0')).toBeNull();
      expect(await store.articles()).toEqual([other.article]);
      expect(await store.claims()).toEqual(sorted(other.claims));
      expect(await store.supersededClaims()).toEqual([]);
      expect(await store.readings()).toHaveLength(1);
      expect(await store.forgotten()).toEqual([forgotten]);
      expect(await store.add([down])).toEqual({ articles: 0, claims: 0 });
      expect(await store.forget({ ...forgotten, reason: 'again' })).toBe(false);
      expect(await store.forgotten()).toEqual([forgotten]);
    });

    test('keeps what people decided, once, in the order of deciding, whatever becomes of the claims', async () => {
      const store = await fresh();
      await store.add([coding('a'), coding('b')]);
      await store.putRecords('0.1.0', [record('k_1')]);
      const [first, second] = [decided('a', '09:00'), decided('b', '08:00')];
      expect(await store.decide([first, second])).toBe(2);
      expect(await store.records('0.1.0')).toBeNull();
      await store.putRecords('0.1.0', [record('k_1')]);
      expect(await store.decide([first])).toBe(0);
      expect(await store.records('0.1.0')).toHaveLength(1);
      await store.add([coding('a', '0.2.0')]);
      await store.forget({ article: coding('b').article.id, reason: 'asked', day: '2021-03-01' });
      expect(await store.decisions()).toEqual([second, first]);
      expect(await store.decide([])).toBe(0);
    });

    test('takes a decision only from a dump that it stands in unchanged, and dumps of before there were any', async () => {
      const store = await fresh();
      const decision = decided('a', '09:00');
      const lines = ['{"entente":"dump","version":1}', canonicalJson({ decision })];
      await addDump(store, each(lines), 'x');
      expect(await store.decisions()).toEqual([decision]);
      for (const bad of [{ ...decision, by: 'Somebody Else' }, { ...decision, verdict: 'burn' }, null])
        await expect(addDump(store, each([...lines, canonicalJson({ decision: bad })]), 'x')).rejects.toThrow(
          /^x: line 3 is none of a dump/,
        );
    });

    test('takes no claim from a dump that points at another report than the one that it stands with', async () => {
      const store = await fresh();
      const { article, version, claims } = coding('a');
      const [head = ''] = await dumped(store);
      const stray = canonicalJson({ article: coding('b').article, codings: [{ version, claims }] });
      await expect(addDump(store, each([head, stray]), 'x')).rejects.toThrow(/^x: line 2 is none of a dump/);
      const wrong = canonicalJson({ article, codings: [{ version: '9.0.0', claims }] });
      await expect(addDump(store, each([head, wrong]), 'x')).rejects.toThrow(/^x: line 2 is none of a dump/);
      expect(await store.articles()).toEqual([]);
    });

    test('is whole again from its dump, whatever stands there already', async () => {
      const [store, other] = [await fresh(), await fresh()];
      const old = coding('a', '0.9.0');
      await store.add([old, coding('a', '0.10.0'), { ...coding('b'), claims: [] }, coding('c')]);
      await store.forget({ article: coding('c').article.id, reason: 'asked', day: '2021-03-01' });
      await store.decide([decided('a', '09:00'), decided('b', '08:00')]);
      await other.add([coding('b'), coding('c')]);
      await other.decide([decided('b', '08:00')]);
      const lines = await dumped(store);
      expect(await addDump(other, each(lines), 'x')).toEqual({ articles: 1, claims: 4 });
      expect(await addDump(store, each(await dumped(other)), 'x')).toEqual({ articles: 0, claims: 2 });
      expect(await dumped(other)).toEqual(await dumped(store));
      const copy = await fresh();
      await addDump(copy, each(lines), 'x');
      expect(await dumped(copy)).toEqual(lines);
    });

    test('refuses what is no dump, and says where', async () => {
      const store = await fresh();
      const [head = '', first = ''] = await dumped(store);
      expect(first).toBe('');
      await expect(addDump(store, each([]), 'x.jsonl')).rejects.toThrow(/^x.jsonl: is no dump/);
      await expect(addDump(store, each(['{}']), 'x.jsonl')).rejects.toThrow(/^x.jsonl: is no dump/);
      for (const bad of ['{', '[]', 'null', '{"article":{"id":"a"},"codings":[]}', '{"forgotten":{}}'])
        await expect(addDump(store, each([head, bad]), 'x')).rejects.toThrow(/^x: line 2 is none of a dump/);
      expect(await store.articles()).toEqual([]);
    });

    test('adding nothing is no error', async () => {
      expect(await (await fresh()).add([])).toEqual({ articles: 0, claims: 0 });
    });
  });
}

async function dumped(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpOf(store)) lines.push(line);
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const sorted = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Everything that can be read from a store, as one text. */
const contents = async (store: Store): Promise<string> =>
  canonicalJson([await store.articles(), await store.claims(), await store.supersededClaims()]);

/** A decision on the first claim of an article, with signs that must come back as they are. */
function decided(word: string, time: string): Decision {
  const { article, claims } = coding(word);
  const content: Omit<Decision, 'id'> = {
    verdict: 'correct',
    keys: [claims[0]?.key ?? ''],
    articles: [article.id],
    set: { status: 'denied', what: '“a, b”' },
    undoes: null,
    by: 'Ana “A.” Lima',
    reason: "it's\u00a0denied",
    at: `2021-06-01T${time}:00.000Z`,
  };
  return { id: decisionId(canonicalJson(content)), ...content };
}

/** An article about a word, with two claims. */
function coding(word: string, version = '0.1.0'): Coding {
  const text = `Seoul agreed to “${word}”.\r\nBeijing did\u00a0not \u{1F91D}.`;
  const article: Article = {
    id: articleId('Example Wire', '2017-10-31', text),
    text,
    regions: [{ kind: 'paragraph', start: 0, end: text.length }],
    published: '2017-10-31',
    publisher: 'Example Wire',
    language: 'en',
  };
  return { article, version, claims: [claim(article, 6, version), claim(article, 30, version)] };
}

function claim(article: Article, start: number, version: string): Claim {
  const trigger = { start, end: start + 6 };
  const actor = {
    code: 'KOR',
    sector: null,
    name: 'South Korea',
    person: null,
    office: null,
    text: 'Seoul',
    start: 0,
    end: 5,
  };
  const content: Omit<Extract<Claim, { kind: 'agreement' }>, 'id'> = {
    key: claimKey(article.id, trigger, 'agreement'),
    kind: 'agreement',
    by: [actor],
    to: [],
    third: [],
    reciprocal: false,
    act: { lemma: 'agree', object: null },
    detail: { instrument: null, step: 'agreed' },
    plover: { event: 'AGREE', modes: [], contexts: ['diplomatic'], quad: 1, score: 2.5 },
    cameo: '036',
    status: 'happened',
    polarity: '+',
    certainty: 'certain',
    time: 'past',
    hedges: [],
    issues: [],
    when: { from: '2017-10-31', to: null, grain: 'open', text: '', basis: 'inferred', doubtful: false },
    where: null,
    said: [],
    evidence: {
      article: article.id,
      sentence: 0,
      start: 0,
      end: 9,
      quote: article.text.slice(0, 9),
      trigger,
    },
    coder: { version, rule: 'agree' },
    confidence: 0.8,
  };
  return { id: claimId(canonicalJson(content)), ...content };
}

const PAIR = ['KOR', 'CHN'] as const;
const CHINA = [{ code: 'CHN', sector: null, name: 'China' }];

const record = (id: string): RecordEntry => ({
  id,
  kind: 'event',
  by: [{ code: 'KOR', sector: null, name: 'South Korea' }],
  to: [],
  third: [],
  reciprocal: false,
  detail: {},
  plover: null,
  status: 'happened',
  when: null,
  where: null,
  step: null,
  history: [],
  claims: [],
  sources: [],
  firstPublished: '2017-10-31',
  lastPublished: '2017-10-31',
  contradictions: [],
  issues: [],
});
