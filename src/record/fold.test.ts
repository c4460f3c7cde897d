import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { foldRecords } from './fold.ts';
import { article, claim, day, state } from './testing.ts';

const first = article('1', '2021-03-10T09:00');
const second = article('2', '2021-03-11T10:00', 'Sample Press');
const later = article('3', '2021-06-01');
const fold = (...claims: Claim[]): RecordEntry[] => foldRecords([first, second, later], claims);
const sizes = (records: readonly RecordEntry[]): number[] =>
  records.map(({ claims }) => claims.length).sort();
const joint = { reciprocal: true };
const france = { by: [state('FRA', 'France')] };

describe('agreements', () => {
  const told = (quote: string, at: number): Claim =>
    claim('agreement', first, { ...joint, at, quote, when: day('2021-03-10') });

  test('one agreement told three times in one report is one record with three claims', () => {
    const records = fold(
      told('France, Egypt agree to bring trade, travel back to normal', 1),
      told('France and Egypt have agreed to put ties back on the right track', 2),
      claim('commitment', first, {
        ...joint,
        at: 3,
        when: day('2021-03-10', '2021-03-10', 'speech'),
        detail: { what: 'restore trade and travel' },
      }),
    );
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ kind: 'agreement', step: 'agreed', when: { from: '2021-03-10' } });
    expect(records[0]?.claims).toHaveLength(3);
  });

  test('of two reports of one signing, one may say what the pact is on and the other not', () => {
    const signing = (article: typeof first, instrument: string): Claim =>
      claim('agreement', article, {
        ...joint,
        at: 5,
        quote: 'signed it in the capital',
        detail: { instrument, step: 'signed' },
        issues: ['water'],
        when: day('2021-03-10'),
      });
    expect(
      foldRecords([first, second], [signing(first, 'pact'), signing(second, 'pact on water')]),
    ).toHaveLength(1);
  });

  test('what the Union promised is one whether its leaders or its commission are named', () => {
    const promise = (name: string, sector: 'GOV' | null, at: number): Claim =>
      claim('commitment', first, {
        at,
        by: [state('EUR', name, { sector })],
        when: day('2021-03-10'),
        detail: { what: 'lend money for the dam' },
      });
    const union = [promise('European Union leader', 'GOV', 1), promise('European Commission', null, 2)];
    expect(fold(...union)).toHaveLength(1);
    expect(fold(...union, promise('Frontex', null, 3))).toHaveLength(2);
  });

  test('two thousand of one thing and three thousand of another are two', () => {
    const lent = (what: string, at: number): Claim =>
      claim('commitment', first, { ...france, at, when: day('2021-03-10'), detail: { what } });
    expect(fold(lent('send 2,000 tents', 1), lent('train 3,000 nurses', 2))).toHaveLength(2);
  });

  test('two agreements of one day on different matters stay two', () => {
    expect(
      sizes(
        fold(told('France and Egypt agreed to share intelligence', 1), told('they agreed to lift visas', 2)),
      ),
    ).toEqual([1, 1]);
  });

  test('the same words agreed on again at another stated day are another agreement', () => {
    const again = claim('agreement', later, {
      ...joint,
      quote: 'agreed to extend the currency swap',
      when: day('2021-05-31'),
    });
    const before = claim('agreement', first, {
      ...joint,
      quote: 'agreed to extend the currency swap',
      when: day('2021-03-09'),
    });
    expect(sizes(fold(again, before))).toEqual([1, 1]);
  });
});

describe('commitments', () => {
  const promise = (from = first, detail = {}, at = 1): Claim =>
    claim('commitment', from, {
      ...joint,
      at,
      when: day(from.published.slice(0, 10), undefined, 'speech'),
      detail: { what: 'resume talks on the dam', ...detail },
    });

  test('a promise made again on a later day is one record with both in its history', () => {
    const [record, ...others] = fold(promise(), promise(later, { step: 'restated' }));
    expect(others).toEqual([]);
    expect(record?.history.map(({ step, when }) => [step, when?.from])).toEqual([
      ['made', '2021-03-10'],
      ['restated', '2021-06-01'],
    ]);
  });

  test('two promises of one sentence on one issue stay two, though the first is quoted with the second', () => {
    const issues = ['Nile dam'];
    const speech = day('2021-03-10', '2021-03-10', 'speech');
    const share = { when: speech, issues, at: 1, quote: 'France and Egypt will share flood data' };
    const what = `${share.quote} and let engineers inspect the Nile dam`;
    const inspect = 'let engineers inspect the Nile dam';
    const both = fold(
      claim('commitment', first, { ...joint, ...share, detail: { what } }),
      claim('commitment', first, {
        ...joint,
        when: speech,
        issues,
        at: 60,
        quote: inspect,
        detail: { what: inspect },
      }),
    );
    expect(sizes(both)).toEqual([1, 1]);
  });

  test('the issue alone makes no two promises of a day one, unless it is all that they name', () => {
    const on = (at: number, what: string): Claim =>
      claim('commitment', first, {
        ...joint,
        at,
        issues: ['currency swap'],
        when: day('2021-03-10', '2021-03-10', 'speech'),
        detail: { what },
      });
    expect(
      sizes(fold(on(1, 'review the currency swap'), on(2, 'announce tariffs after the currency swap'))),
    ).toEqual([1, 1]);
    expect(sizes(fold(on(1, 'the currency swap'), on(2, 'a currency swap')))).toEqual([2]);
  });

  test('the same promise by one side only is another', () => {
    const own = claim('commitment', second, {
      ...france,
      when: day('2021-03-10'),
      detail: { what: 'resume talks on the dam' },
    });
    expect(sizes(fold(promise(), own))).toEqual([1, 1]);
  });
});

describe('meetings', () => {
  const summit = (from = first, detail = {}, more = {}): Claim =>
    claim('meeting', from, { ...joint, when: day('2021-03-09'), detail, ...more });
  const macron = [
    state('FRA', 'France', { person: 'Emmanuel Macron' }),
    state('EGY', 'Egypt', { person: 'Sisi' }),
  ];

  test('one meeting in two reports is one, and gathers what each knows', () => {
    const records = fold(
      summit(first, { occasion: 'G20', level: 'unknown' }),
      summit(second, { occasion: 'G20', format: 'sidelines' }),
    );
    expect(records).toHaveLength(1);
    expect(records[0]?.detail).toMatchObject({ occasion: 'G20', level: 'heads', format: 'sidelines' });
  });

  test('two summits of one pair with different dates stay two', () => {
    expect(sizes(fold(summit(), summit(later, {}, { when: day('2021-05-20') })))).toEqual([1, 1]);
  });

  test('two meetings in one window with different occasions stay two', () => {
    const window = { when: day('2021-03-12', '2021-03-14') };
    expect(
      sizes(
        fold(
          summit(first, { occasion: 'ASEAN' }, { ...window, at: 1 }),
          summit(first, { occasion: 'APEC' }, { ...window, at: 2 }),
        ),
      ),
    ).toEqual([1, 1]);
  });

  test('two meetings of one day with different persons on one side stay two', () => {
    const other = [
      state('FRA', 'France', { person: 'Jean Castex' }),
      state('EGY', 'Egypt', { person: 'Sisi' }),
    ];
    expect(
      sizes(fold(summit(first, {}, { by: macron, at: 1 }), summit(first, {}, { by: other, at: 2 }))),
    ).toEqual([1, 1]);
  });

  test('planned, then held, is one record that is held', () => {
    const planned = summit(
      first,
      { occasion: 'G20', step: 'planned' },
      { status: 'planned', when: day('2021-05-28', '2021-05-30') },
    );
    const held = summit(later, { occasion: 'Group of 20 (G20) summit' }, { when: day('2021-05-29') });
    const [record, ...others] = fold(planned, held);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      step: 'held',
      status: 'happened',
      when: { from: '2021-05-29', doubtful: false },
    });
    expect(record?.history.map(({ step }) => step)).toEqual(['planned', 'held']);
  });

  test('two dates for one summit are one record with a doubtful date and a contradiction', () => {
    const one = summit(first, { occasion: 'G20' }, { by: macron, when: day('2021-03-08') });
    const two = summit(second, { occasion: 'G20' }, { by: macron, when: day('2021-03-09') });
    const [record, ...others] = fold(one, two);
    expect(others).toEqual([]);
    expect(record?.when?.doubtful).toBe(true);
    expect(record?.contradictions).toEqual([
      { on: 'when', claims: [one.id, two.id].sort(), records: [record?.id] },
    ]);
  });

  test('a chain of likenesses never joins what is forbidden to be one', () => {
    const vague = summit(later, { occasion: 'G20' }, { when: null });
    const one = summit(first, { occasion: 'G20' }, { when: day('2021-01-08') });
    const two = summit(second, { occasion: 'G20' }, { when: day('2021-03-09') });
    expect(sizes(fold(vague, one, two))).toEqual([1, 2]);
  });
});

describe('measures and denials', () => {
  const ban = (from = first, detail = {}, more = {}): Claim =>
    claim('measure', from, { ...france, to: [state('EGY', 'Egypt')], detail, ...more });

  test('imposed, eased and lifted are steps of one measure', () => {
    const records = fold(
      ban(first, { what: 'ban on grain imports' }, { when: day('2021-03-01') }),
      ban(second, { what: 'the import ban on grain', step: 'eased' }, { when: day('2021-03-11') }),
      ban(later, { what: 'the ban on grain imports', step: 'lifted' }, { when: day('2021-06-01') }),
    );
    expect(records).toHaveLength(1);
    expect(records[0]?.history.map(({ step }) => step)).toEqual(['imposed', 'eased', 'lifted']);
    expect(records[0]?.step).toBe('lifted');
  });

  test('two rounds of sanctions stay two', () => {
    const round = (from = first, when = '2021-01-05'): Claim =>
      ban(from, { what: 'sanctions' }, { when: day(when) });
    expect(sizes(fold(round(), round(later, '2021-05-30')))).toEqual([1, 1]);
  });

  test('a denial contradicts the measure that it denies and no other, and both records say so', () => {
    const told = ban(first, { what: 'ban on grain imports' }, { status: 'alleged' });
    const other = ban(first, { what: 'tariffs on steel' }, { at: 9 });
    const denial = claim('denial', second, { ...france, status: 'denied', detail: { of: 'a ban on grain' } });
    const records = fold(told, other, denial);
    const contradicted = records.filter(({ contradictions }) => contradictions.length > 0);
    expect(contradicted.map(({ kind }) => kind).sort()).toEqual(['denial', 'measure']);
    expect(contradicted[0]?.contradictions).toEqual([
      { on: 'status', claims: [], records: contradicted.map(({ id }) => id).sort() },
    ]);
  });

  test('a measure told as not taken is kept apart from the one told as taken, and contradicts it', () => {
    const told = ban(first, { what: 'sanctions' }, { status: 'ongoing' });
    const denied = ban(second, { what: 'any sanctions' }, { status: 'denied', polarity: '-' });
    const records = fold(told, denied);
    expect(records.map(({ status, contradictions }) => [status, contradictions.length]).sort()).toEqual([
      ['denied', 1],
      ['ongoing', 1],
    ]);
  });

  test('a denial does not answer what somebody else did', () => {
    const told = ban(first, { what: 'ban on grain imports' }, { by: [state('ITA', 'Italy')] });
    const denial = claim('denial', first, {
      ...france,
      at: 4,
      status: 'denied',
      detail: { of: 'a ban on grain' },
    });
    expect(fold(told, denial).flatMap(({ contradictions }) => contradictions)).toEqual([]);
  });
});

describe('positions', () => {
  const stance = (from = first, detail = {}, more = {}): Claim =>
    claim('position', from, {
      ...france,
      when: day(from.published.slice(0, 10), undefined, 'speech'),
      detail,
      ...more,
    });

  test('a stance repeated is one record with a history', () => {
    const [record, ...others] = fold(
      stance(first, { on: 'the dam on the Nile' }),
      stance(later, { on: 'the Nile dam' }),
    );
    expect(others).toEqual([]);
    expect(record?.history).toHaveLength(2);
  });

  test('opposite stances on one matter stay two', () => {
    expect(sizes(fold(stance(), stance(later, { stance: 'supports' })))).toEqual([1, 1]);
  });

  test('each of two states holding a position is not both holding one', () => {
    const each = stance(first, {}, { at: 1 });
    const both = stance(first, {}, { at: 2, by: [state('FRA'), state('EGY')], reciprocal: true });
    expect(sizes(fold(each, both))).toEqual([1, 1]);
  });
});

describe('identity', () => {
  test('claims of one clause by two actors give two records with different ids', () => {
    const records = fold(
      claim('position', first, france),
      claim('position', first, { by: [state('EGY', 'Egypt')] }),
    );
    expect(new Set(records.map(({ id }) => id)).size).toBe(2);
  });

  test('a later report does not rename a record', () => {
    const early = claim('position', first, france);
    for (let at = 0; at < 5; at++) {
      const late = claim('position', later, { ...france, at });
      expect(fold(early, late).map(({ id }) => id)).toEqual([early.key]);
    }
  });

  test('a newer coder version supersedes what the older said of the article', () => {
    const old = claim('position', first, france);
    const newer = claim('event', first, { ...france, at: 7, coder: { version: '0.10.0', rule: 'test' } });
    const oldish = claim('event', first, { ...france, at: 8, coder: { version: '0.9.0', rule: 'test' } });
    expect(fold(old, newer, oldish).map(({ claims }) => claims)).toEqual([[newer.id]]);
  });

  test('a claim whose article is missing is left out', () => {
    expect(foldRecords([second], [claim('event', first)])).toEqual([]);
  });
});

describe('what is only named', () => {
  test("'the agreement' means the one told last before it, and never joins two", () => {
    const swap = claim('agreement', first, {
      ...joint,
      at: 1,
      quote: 'agreed to extend the currency swap',
      when: day('2021-03-10'),
    });
    const visas = claim('agreement', first, {
      ...joint,
      at: 2,
      quote: 'agreed to lift visas',
      when: day('2021-03-10'),
    });
    const named = claim('agreement', first, {
      ...joint,
      at: 3,
      quote: 'They made the agreement after talks in Cairo',
      detail: { instrument: 'agreement' },
    });
    const groups = fold(swap, visas, named).map(({ claims }) => claims);
    expect(groups).toContainEqual([swap.id]);
    expect(groups).toContainEqual([visas.id, named.id]);
  });

  test('a judgement that something is not so contradicts no event', () => {
    const event = claim('event', first, { ...joint, at: 1, quote: 'resolved the fishing dispute' });
    const view = claim('assessment', first, {
      ...joint,
      at: 2,
      status: 'denied',
      detail: { view: 'completely resolve the fishing dispute' },
    });
    expect(fold(event, view).flatMap(({ contradictions }) => contradictions)).toEqual([]);
  });
});
