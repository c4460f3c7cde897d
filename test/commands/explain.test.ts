import { afterAll, describe, expect, test } from 'vitest';
import { called, Folder, REPORT } from '../entente.ts';

const folder = new Folder();
const report = folder.write('report.txt', REPORT);
afterAll(() => folder.remove());

describe('entente explain', () => {
  test('explains a sentence and a file on standard output', async () => {
    const sentence = await called([
      'explain',
      'Norway denied the report, the ministry said.',
      '--published',
      '2017-03-08',
    ]);
    expect(sentence).toMatchObject({ code: 0, err: '' });
    expect(sentence.out).toContain('Norway');
    expect(await called(['explain', report])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Chile'),
    });
  });

  test('says which day it takes for a sentence', async () => {
    expect((await called(['explain', 'Norway denied the report.'])).err).toMatch(
      /published today, \d{4}-\d\d-\d\d/,
    );
  });

  test('a word that is no file is a path that is not there', async () => {
    expect(await called(['explain', 'missing.txt'])).toMatchObject({ code: 1, out: '' });
  });

  test('says how a record is asked for, given its id', async () => {
    const call = await called(['explain', 'k_495b1ccc']);
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(call.err).toContain('ask for it with: --record k_495b1ccc');
  });
});

describe('entente explain, in full', () => {
  const sentence = 'Peru closed its border with Chile on Monday, and Chile may retaliate.';

  test('shows the frame, what decides the status, and what nearly fitted', async () => {
    const { code, out } = await called(['explain', sentence, '--published', '2018-03-06']);
    expect(code).toBe(0);
    expect(out).toMatch(/\+ closed \(verb 'close'\): measure, happened \[measure\./);
    expect(out).toMatch(/frame: by 'Peru', to 'its border', on 'Monday', with 'Chile'/);
    expect(out).toMatch(/status by: 'closed' \(past\)/);
    expect(out).toMatch(/nearly \S+: it asks for /);
  });

  test('--json gives every predicate with its claim or the reason for none', async () => {
    const { out } = await called(['explain', sentence, '--published', '2018-03-06', '--json']);
    const all = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(all.find(({ lemma }) => lemma === 'close')).toMatchObject({
      claim: { kind: 'measure' },
      reason: null,
    });
    for (const { claim, reason } of all) expect(claim === null).toBe(reason !== null);
  });

  test('--source and --target show what relate answers, by which cues and features', async () => {
    const both = ['--source', 'Poland', '--target', 'Russia'];
    const { code, out } = await called(['explain', 'Poland accused Russia of spying.', ...both]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Poland -> Russia: ACCUSE/);
    expect(out).toMatch(/'accused' says ACCUSE/);
    expect(out).toMatch(/strongest features/);
    expect((await called(['explain', 'Poland accused Russia.', '--source', 'Poland'])).code).toBe(2);
  });
});
