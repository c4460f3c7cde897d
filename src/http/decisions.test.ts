import { beforeEach, describe, expect, test } from 'vitest';
import type { HeldStore } from '../held/store.ts';
import type { Answers } from './answers.ts';
import type { AnswerName } from './components.ts';
import type { App } from './door.ts';
import { appOver, heldWith, REPORT, TOKEN } from './testing.ts';

const WHO = { by: 'Ana Lima', reason: 'read again' };

let held: HeldStore;
let app: App;
let first: Answers['Tasks']['tasks'][number];
let second: typeof first;
beforeEach(async () => {
  held = await heldWith([REPORT, REPORT.replaceAll('Chile', 'Peru')]);
  app = appOver(held).app;
  const { tasks } = await get('Tasks', '/reviews');
  const [a, b] = tasks;
  if (!a || !b) throw new Error('too few claims');
  [first, second] = [a, b];
});

const get = async <N extends AnswerName>(_: N, path: string) =>
  (await (await app.request(path)).json()) as Answers[N];
const send = (method: string, path: string, sent: object, token = TOKEN) =>
  app.request(path, {
    method,
    body: JSON.stringify(sent),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
const decide = async (sent: object): Promise<Answers['Settled']> => {
  const answer = await send('POST', '/decisions', { ...WHO, ...sent });
  expect([answer.status, sent]).toEqual([201, sent]);
  return (await answer.json()) as Answers['Settled'];
};
const pairOf = ({ by, to }: typeof first): string => `${by[0]}-${to[0] ?? by[1]}`;
const dossier = (path = `/dossiers/${pairOf(first)}`) => get('Dossier', path);

describe('decisions over HTTP', () => {
  test('a rejected claim leaves dossier and worklist at once, and is back when that is undone', async () => {
    const before = await dossier();
    const total = (await get('Tasks', '/reviews')).total;
    const { decision, changed } = await decide({ verdict: 'reject', keys: [first.key] });
    expect(decision).toMatchObject({ ...WHO, verdict: 'reject', keys: [first.key], set: null });
    expect([...changed.changed, ...changed.ended]).toContain(first.record);
    expect((await get('Tasks', '/reviews')).tasks.map(({ key }) => key)).not.toContain(first.key);
    expect((await dossier()).review.rejected).toBe(before.review.rejected + 1);
    const undone = await send('DELETE', `/decisions/${decision.id}`, { by: 'Bo Berg', reason: 'too hasty' });
    expect(undone.status).toBe(200);
    expect(((await undone.json()) as Answers['Settled']).decision).toMatchObject({
      verdict: 'undo',
      undoes: decision.id,
      by: 'Bo Berg',
    });
    expect(await dossier()).toEqual(before);
    expect((await get('Tasks', '/reviews')).total).toBe(total);
  });

  test('a correction is in the dossier, with who made it', async () => {
    await decide({ verdict: 'correct', keys: [first.key], set: { status: 'denied' } });
    const page = await (await app.request(`/dossiers/${pairOf(first)}?format=text`)).text();
    expect(page.replace(/\s+/g, ' ')).toContain('✓ corrected by Ana Lima');
    expect((await get('Records', '/records?status=denied')).items.map(({ id }) => id)).toContain(
      first.record,
    );
  });

  test('accepting takes a claim off the worklist and changes no record but in that', async () => {
    const { changed } = await decide({ verdict: 'accept', keys: [first.key] });
    expect(changed).toMatchObject({ made: [], ended: [] });
    expect((await dossier()).review.reviewed).toBe(1);
  });

  test('a merge makes one record of two, and a split that contradicts it is refused with the remedy', async () => {
    const keys = [first.key, second.key];
    const { decision, changed } = await decide({ verdict: 'merge', keys });
    expect(changed.ended).toHaveLength(1);
    const refused = await send('POST', '/decisions', { ...WHO, verdict: 'split', keys });
    expect(refused.status).toBe(422);
    expect(((await refused.json()) as Answers['Problem']).detail).toContain(`undo ${decision.id} first`);
  });

  test('are listed with where they stand, the latest first', async () => {
    const { decision } = await decide({ verdict: 'reject', keys: [first.key] });
    await decide({ verdict: 'accept', keys: [second.key] });
    await send('DELETE', `/decisions/${decision.id}`, WHO);
    const { items, total } = await get('Decisions', '/decisions');
    expect(items.map(({ verdict, standing }) => [verdict, standing])).toEqual([
      ['undo', 'stands'],
      ['accept', 'stands'],
      ['reject', 'undone'],
    ]);
    const page = await get('Decisions', '/decisions?standing=undone');
    expect([total, page.total, page.items[0]?.id]).toEqual([3, 1, decision.id]);
  });

  test('contradict one another never, however close they come', async () => {
    const keys = [first.key, second.key];
    const answers = await Promise.all(
      ['merge', 'split'].map((verdict) => send('POST', '/decisions', { ...WHO, verdict, keys })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 422]);
  });
});

describe('a decision that cannot be', () => {
  const accept = { verdict: 'accept', ...WHO };
  test.each<[string, () => object, number, string]>([
    ['no keys', () => ({ ...accept, keys: [] }), 400, 'body keys'],
    ['keys that are none', () => ({ ...accept, keys: ['first'] }), 400, "body keys.0 'first': is no id"],
    ['two keys for one claim', () => ({ ...accept, keys: [first.key, second.key] }), 400, 'takes one key'],
    ['a key of nothing', () => ({ ...accept, keys: ['k_ffff'] }), 422, 'holds no claim k_ffff'],
    ['no such verdict', () => ({ ...WHO, keys: [first.key], verdict: 'undo' }), 400, "body verdict 'undo'"],
    ['no name', () => ({ ...accept, keys: [first.key], by: ' ' }), 400, 'by needs a text on one line'],
    ['no reason', () => ({ verdict: 'accept', keys: [first.key], by: 'A' }), 400, 'body reason'],
    [
      'two lines',
      () => ({ ...accept, keys: [first.key], reason: 'a\nb' }),
      400,
      'reason needs a text on one',
    ],
    ['nothing set', () => ({ ...accept, keys: [first.key], verdict: 'correct' }), 400, 'set: to correct'],
    [
      'a field that there is not',
      () => ({ ...accept, keys: [first.key], verdict: 'correct', set: { colour: 'red' } }),
      422,
      'colour',
    ],
    [
      'a word too many',
      () => ({ ...accept, keys: [first.key], at: '2017-01-01' }),
      400,
      "body: 'at' is not known here; it takes verdict",
    ],
  ])('is refused as a problem, and changes nothing: %s', async (_, sent, status, words) => {
    const before = held.revision;
    const answer = await send('POST', '/decisions', sent());
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(((await answer.json()) as Answers['Problem']).detail).toContain(words);
    expect(answer.status).toBe(status);
    expect(held.revision).toBe(before);
  });

  test('takes the token', async () => {
    for (const [method, path] of [
      ['POST', '/decisions'],
      ['DELETE', '/decisions/d_00'],
    ] as const)
      expect((await send(method, path, { ...accept, keys: [first.key] }, 'another')).status).toBe(401);
    expect((await get('Decisions', '/decisions')).total).toBe(0);
  });

  test('cannot be undone where it was never made, nor twice', async () => {
    expect((await send('DELETE', '/decisions/d_00', WHO)).status).toBe(404);
    const { decision } = await decide({ verdict: 'reject', keys: [first.key] });
    expect((await send('DELETE', `/decisions/${decision.id}`, { by: 'A' })).status).toBe(400);
    expect((await send('DELETE', `/decisions/${decision.id}`, WHO)).status).toBe(200);
    const again = await send('DELETE', `/decisions/${decision.id}`, WHO);
    expect(again.status).toBe(422);
    expect(((await again.json()) as Answers['Problem']).detail).toContain('is undone already');
  });
});
