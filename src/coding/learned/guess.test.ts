import { describe, expect, test } from 'vitest';
import { loadReaderData } from '../../cli/data.ts';
import { createReader } from '../../pipeline.ts';
import { readArticle } from '../../read/index.ts';
import { guessOf } from './guess.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string, guesses = true) => {
  const reader = createReader(loadReaderData({ guesses }));
  return reader.read(await readArticle(bytes(text), { input: 'x.txt', published: '2024-03-14' }));
};

/** Five sentences on two states; the diverted rivers are told by no pattern. */
const REPORT =
  'Iraq accused Iran on Thursday of keeping back water. Iran has diverted several tributaries of the Tigris into its own fields since 2018. ' +
  'Iraq says its marshes are drying out. Iran denied the charge. The two governments will hold talks in May.';

describe('a guess', () => {
  test('is made of a deed whose doer is known and that no pattern tells', async () => {
    const guesses = (await read(REPORT)).filter(({ coder }) => coder.rule.endsWith('.learned'));
    expect(guesses.map(({ kind, by, act }) => [kind, by[0]?.code, act.lemma])).toContainEqual([
      'event',
      'IRN',
      'divert',
    ]);
    for (const { confidence } of guesses) expect(confidence).toBeLessThan(0.95);
  });

  test('changes nothing of what the patterns tell', async () => {
    const [with_, without] = [await read(REPORT), await read(REPORT, false)];
    expect(with_.filter(({ coder }) => !coder.rule.endsWith('.learned'))).toEqual(without);
  });

  test('says that it is one, and how often such a guess is right', async () => {
    const reader = createReader(loadReaderData());
    const article = await readArticle(bytes(REPORT), { input: 'x.txt', published: '2024-03-14' });
    expect(reader.explain(article)).toMatch(
      /event\.learned\]\n\s+guess: no pattern tells it; such a guess is right in \d\d of 100\n/,
    );
  });

  test('is none of how a source wants to be named', async () => {
    const claims = await read(
      'A Chadian official insisted on anonymity. Niger is at odds with Chad over a lake. Chadian soldiers are at the border. ' +
        'Chad closed the border with Niger on Monday. Niger protested.',
    );
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.map(({ act }) => act.lemma)).not.toContain('insist');
  });
});

test('the likeliest kind but none and denials is guessed, all its roots together, with the likeliest of them', () => {
  const labels = ['denial -', 'event AID', 'event ASSAULT', 'none', 'position REJECT'];
  expect(guessOf(Float64Array.from([0.35, 0.1, 0.2, 0.1, 0.25]), labels)).toEqual({
    label: 'event ASSAULT',
    odds: expect.closeTo(0.3, 9),
  });
});
