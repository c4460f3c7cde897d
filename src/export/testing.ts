import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { RowContext } from './context.ts';

export const actor = (code: string, name: string): Actor => ({
  code,
  sector: null,
  name,
  person: null,
  office: null,
  text: name,
  start: 0,
  end: name.length,
});

const BASE = {
  id: 'c_1',
  key: 'k_1',
  by: [],
  to: [],
  third: [],
  reciprocal: false,
  act: { lemma: 'do', object: null },
  detail: {},
  plover: null,
  cameo: null,
  status: 'happened',
  polarity: '+',
  certainty: 'certain',
  time: 'past',
  hedges: [],
  issues: [],
  when: {
    from: '2017-10-31',
    to: '2017-10-31',
    grain: 'day',
    text: 'Tuesday',
    basis: 'stated',
    doubtful: false,
  },
  where: null,
  said: [],
  evidence: { article: 'a_1', sentence: 2, start: 0, end: 4, quote: 'Text', trigger: { start: 0, end: 4 } },
  coder: { version: '0.1.0', rule: 'test' },
  confidence: 0.5,
};

/** A claim with some of its fields given, for tests of rows: only what the forms read has to fit together. */
export const claim = (fields: object): Claim => ({ ...BASE, kind: 'event', ...fields }) as unknown as Claim;

export const context: RowContext = {
  article: {
    id: 'a_1',
    text: 'Text',
    regions: [],
    published: '2017-11-02',
    publisher: 'Example Wire',
    language: 'en',
  },
  cow: new Map([
    ['KOR', '732'],
    ['CHN', '710'],
  ]),
};
