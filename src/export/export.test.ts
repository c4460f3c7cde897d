import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { dictionary, FLAT_COLUMNS, flatRow, ICEWS_COLUMNS, POLECAT_COLUMNS, TEXT_FORMATS } from './index.ts';
import { actor, claim, context } from './testing.ts';

/** The rows of a tab-separated file by the names of its columns. */
function rowsOf(
  format: 'polecat' | 'icews',
  claims: readonly Claim[],
  all = false,
): Record<string, string>[] {
  const { head, lines } = TEXT_FORMATS[format];
  const text = head + claims.map((one) => lines(one, context, all)).join('');
  const [names = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

const [kor, chn] = [actor('KOR', 'South Korea'), actor('CHN', 'China')];
const sanction = claim({
  kind: 'measure',
  by: [kor],
  to: [chn],
  plover: { event: 'SANCTION', modes: ['discontinue'], contexts: ['diplomatic'], quad: 4, score: -6 },
  cameo: '163',
});
const planned = claim({
  kind: 'meeting',
  by: [kor, chn],
  reciprocal: true,
  status: 'planned',
  plover: { event: 'CONSULT', modes: ['visit'], contexts: [], quad: 1, score: 4 },
  cameo: '036',
});

describe('the POLECAT form', () => {
  test('has its forty columns, quad class and intensity of PLOVER, and COW codes', () => {
    const [row] = rowsOf('polecat', [sanction]);
    expect(Object.keys(row ?? {})).toEqual([...POLECAT_COLUMNS]);
    expect(row).toMatchObject({
      'Event ID': sanction.id,
      'Event Date': '2017-10-31',
      'Event Type': 'SANCTION',
      'Event Mode': 'discontinue',
      Intensity: '-6',
      'Quad Code': '4',
      Contexts: 'diplomatic',
      'Actor Country': 'KOR',
      'Actor COW': '732',
      'Recipient COW': '710',
      'Wikipedia Actor ID': 'None',
      'Publication Date': '2017-11-02',
    });
  });

  test('has a planned meeting as AGREE, all parties as actors and no recipient', () => {
    expect(rowsOf('polecat', [planned])).toMatchObject([
      {
        'Event Type': 'AGREE',
        'Event Mode': 'None',
        Intensity: '2.5',
        'Actor Name': 'South Korea; China',
        'Recipient Name': 'None',
      },
    ]);
  });

  test('leaves out statements, and what is denied, alleged or feared unless all is asked for', () => {
    const denied = claim({ ...sanction, status: 'denied' });
    const statement = claim({ ...sanction, plover: null, cameo: '010' });
    expect(rowsOf('polecat', [denied, statement])).toEqual([]);
    expect(rowsOf('polecat', [denied, statement], true)).toMatchObject([
      { Contexts: 'diplomatic; negation' },
    ]);
  });

  test('keeps a demand that was made though nothing came of it', () => {
    const demand = claim({
      ...sanction,
      status: 'called-for',
      plover: { event: 'REQUEST', modes: [], contexts: [], quad: 3, score: 0 },
    });
    expect(rowsOf('polecat', [demand])).toMatchObject([{ 'Event Type': 'REQUEST', Contexts: 'None' }]);
  });

  test('never puts the day of publication in place of a date that is not told', () => {
    expect(rowsOf('polecat', [claim({ ...sanction, when: null })])).toMatchObject([{ 'Event Date': 'None' }]);
  });
});

describe('the ICEWS form', () => {
  test('has twenty columns and a row each way for a joint act, with ids that differ', () => {
    const met = claim({ ...planned, status: 'happened' });
    const rows = rowsOf('icews', [met]);
    expect(Object.keys(rows[0] ?? {})).toEqual([...ICEWS_COLUMNS]);
    expect(rows.map((row) => [row['Source Name'], row['Target Name'], row['CAMEO Code']])).toEqual([
      ['South Korea', 'China', '036'],
      ['China', 'South Korea', '036'],
    ]);
    expect(new Set(rows.map((row) => row['Event ID'])).size).toBe(2);
  });

  test('keeps statements, which PLOVER drops, with their leading zero', () => {
    const statement = claim({ ...sanction, plover: null, cameo: '010' });
    expect(rowsOf('icews', [statement])).toMatchObject([{ 'CAMEO Code': '010', 'Sentence Number': '3' }]);
  });
});

describe('the flat forms', () => {
  test('CSV has a head even without a claim, and quotes what has to be quoted', () => {
    const { head, lines } = TEXT_FORMATS.csv;
    expect(head.split(',')).toHaveLength(FLAT_COLUMNS.length);
    const line = lines(claim({ ...sanction, act: { lemma: 'say "no",', object: null } }), context, false);
    expect(line).toContain('"say ""no"","');
    expect(line.endsWith('\r\n')).toBe(true);
  });

  test('hold every field of a claim', () => {
    const row = flatRow(sanction, context);
    const told = FLAT_COLUMNS.map(({ name }, i) => [name, row[i]]);
    expect(Object.fromEntries(told)).toMatchObject({
      kind: 'measure',
      by_codes: 'KOR',
      to_cow: '710',
      event: 'SANCTION',
      date_precision: 'day',
      cameo: '163',
      published: '2017-11-02',
    });
  });

  test('the data dictionary is that of the code', () => {
    const file = readFileSync(new URL('../../docs/data-dictionary.md', import.meta.url), 'utf8');
    expect(file, 'run npm run docs:dictionary').toBe(dictionary());
  });
});
