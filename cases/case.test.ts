import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { compare, sealedCases } from './case.ts';
import { countsOf } from './counts.ts';
import { type Expected, wrongFields } from './fields.ts';

const actor = (code: string) => ({
  ...{ code, sector: null, name: code, person: null, office: null, text: code, start: 0, end: 3 },
});
const days = { from: '2020-05-01', to: '2020-05-31' };
const when = { ...days, grain: 'month', text: 'in May', basis: 'stated', doubtful: false } as const;

const CLAIM: Claim = {
  ...{
    id: 'c_1',
    key: 'k_1',
    kind: 'meeting',
    by: [actor('PER')],
    to: [actor('CHL')],
    third: [actor('BOL')],
  },
  act: { lemma: 'visit', object: null },
  detail: { level: 'heads', format: 'visit', occasion: null, step: 'held' },
  plover: { event: 'CONSULT', modes: ['visit'], contexts: ['diplomatic', 'economic'], quad: 1, score: 4 },
  ...{
    cameo: '042',
    status: 'happened',
    polarity: '+',
    certainty: 'certain',
    time: 'past',
    reciprocal: false,
  },
  hedges: [{ text: 'Apparently', owner: 'reporter' }],
  issues: ['access to the sea'],
  when,
  where: { name: 'Santiago', country: 'CHL', lat: null, lon: null },
  said: [
    { id: 'v1', name: 'official', code: 'PER', sector: 'GOV', anonymous: true, verb: 'said', direct: false },
  ],
  evidence: {
    ...{ article: 'a_1', sentence: 0, start: 0, end: 9, quote: 'has visited', trigger: { start: 4, end: 9 } },
  },
  ...{ coder: { version: '0', rule: 'r' }, confidence: 1 },
};
const AGREEMENT = {
  ...CLAIM,
  kind: 'agreement',
  detail: { instrument: 'Free Trade Pact', step: 'signed' },
} as Claim;
const COMMITMENT = {
  ...CLAIM,
  kind: 'commitment',
  detail: { what: 'pay', due: when, step: 'made' },
} as Claim;

const RIGHT: Omit<Required<Expected>, 'stance' | 'instrument' | 'due'> = {
  ...{ kind: 'meeting', by: ['PER'], to: ['CHL'], third: ['BOL'], reciprocal: false, status: 'happened' },
  ...{ polarity: '+', certainty: 'certain', time: 'past', plover: 'CONSULT', modes: ['visit'] },
  ...{ contexts: ['economic'], cameo: '04', trigger: 'visited', when: days, doubtful: false, where: 'CHL' },
  ...{ said: ['PER'], anonymous: [true], hedges: ['apparently'], issue: 'the Sea', step: 'held' },
  ...{ level: 'heads', format: 'visit' },
};

const WRONG: typeof RIGHT = {
  ...{ kind: 'event', by: ['CHL'], to: [], third: [], reciprocal: true, status: 'planned', polarity: '-' },
  ...{ certainty: 'possible', time: 'future', plover: null, modes: [], contexts: ['diplomatic', 'health'] },
  ...{ cameo: '03', trigger: 'met', when: null, doubtful: true, where: null, said: [null], anonymous: [] },
  ...{ hedges: [], issue: 'river', step: 'planned', level: 'ministers', format: 'call' },
};

test('a claim that says all that is expected has no wrong field', () => {
  expect(wrongFields(RIGHT, CLAIM)).toEqual([]);
  expect(wrongFields({ kind: 'meeting' }, CLAIM)).toEqual([]);
  expect(wrongFields({ kind: 'agreement', instrument: 'trade pact' }, AGREEMENT)).toEqual([]);
  expect(wrongFields({ kind: 'commitment', due: days }, COMMITMENT)).toEqual([]);
});

test.each(Object.keys(WRONG) as (keyof typeof WRONG)[])('a wrong %s is named, and it alone', (field) => {
  expect(wrongFields({ ...RIGHT, [field]: WRONG[field] }, CLAIM)).toEqual([field]);
});

test('what the details of a kind do not hold is not as expected', () => {
  expect(wrongFields({ kind: 'meeting', stance: 'opposes' }, CLAIM)).toEqual(['stance']);
  expect(wrongFields({ kind: 'agreement', instrument: 'treaty' }, AGREEMENT)).toEqual(['instrument']);
  expect(wrongFields({ kind: 'commitment', due: null }, COMMITMENT)).toEqual(['due']);
});

test('each expected claim gets the claim that fits it best; the others are missing or extra', () => {
  const other = { ...CLAIM, by: [actor('ECU')] };
  const wants: Expected[] = [{ kind: 'meeting', by: ['ECU'], status: 'planned' }, { kind: 'denial' }];
  const found = compare({ claims: wants }, [CLAIM, other]);
  expect(found.pairs).toEqual([{ want: wants[0], claim: other, wrong: ['status'] }]);
  expect(found.missing).toEqual([wants[1]]);
  expect(found.extra).toEqual([CLAIM]);
});

test('the counts tell what is wrong, and how often a fact is claimed where none is', () => {
  const found = countsOf([
    compare({ claims: [RIGHT] }, [CLAIM]),
    compare({ claims: [{ kind: 'meeting', status: 'denied', level: 'officials' }] }, [CLAIM]),
    compare({ claims: [] }, [CLAIM]),
    compare({ claims: [] }, [{ ...CLAIM, status: 'planned' }]),
    compare({ claims: [{ kind: 'event', status: 'happened' }] }, [CLAIM]),
  ]);
  expect(found.right).toBe(1);
  expect(found.all).toBe(5);
  expect(found.overclaimed).toBe(2);
  expect(found.fields).toEqual(
    new Map<string, number>([
      ['status', 1],
      ['level', 1],
      ['extra', 3],
      ['missing', 1],
    ]),
  );
});

test('sealed cases are read from their folder, and are none where there is no folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealed-'));
  const one = { id: 's-001', text: 'No.', published: '2020-05-01', claims: [] };
  writeFileSync(join(folder, 's.jsonl'), `${JSON.stringify(one)}\n`);
  expect(sealedCases(folder)).toEqual([{ file: 's.jsonl', cases: [one] }]);
  rmSync(folder, { recursive: true });
  expect(sealedCases(folder)).toEqual([]);
});
