import { describe, expect, test } from 'vitest';
import type { Claim, MeetingStep } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { foldRecords } from './fold.ts';
import { article, claim, day, state } from './testing.ts';

const plan = article('1', '2021-03-10T09:00');
const delay = article('2', '2021-04-01', 'Sample Press');
const report = article('3', '2021-06-20');
const reports = [plan, delay, report];
const fold = (...claims: Claim[]): RecordEntry[] => foldRecords(reports, claims);

const lima = { name: 'Lima', country: 'PER', lat: -12, lon: -77 };
const oslo = { name: 'Oslo', country: 'NOR', lat: 59, lon: 10 };
const talks = (from: typeof plan, step: MeetingStep, on: string | null, quote = 'talks on the dam in Lima') =>
  claim('meeting', from, {
    reciprocal: true,
    quote,
    when: day(on),
    where: lima,
    status: step === 'planned' ? 'planned' : 'happened',
    detail: { level: 'officials', step },
  });

describe('meetings that are put off', () => {
  const planned = talks(plan, 'planned', '2021-04-05');
  const moved = talks(delay, 'moved', '2021-04-05');
  const held = talks(report, 'held', '2021-06-19');

  test('what was planned, put off and held at last is one', () => {
    const [record, ...others] = fold(planned, moved, held);
    expect(others).toEqual([]);
    expect(record?.history.map(({ step }) => step)).toEqual(['planned', 'moved', 'held']);
    expect(record).toMatchObject({ step: 'held', when: { from: '2021-06-19', doubtful: false } });
    expect(record?.contradictions).toEqual([]);
  });
  test('where nobody says that it was put off, the later one is another', () => {
    expect(fold(planned, held)).toHaveLength(2);
  });
  test('what is held a few days off its plan is what was planned, without a contradiction', () => {
    const slipped = talks(report, 'held', '2021-04-11');
    const [record, ...others] = fold(planned, slipped);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ step: 'held', when: { from: '2021-04-11', doubtful: false } });
    expect(record?.contradictions).toEqual([]);
  });
  test('what was announced for the day after next slips by no more than a day', () => {
    const soon = { ...talks(plan, 'planned', '2021-03-12'), where: null };
    const after = { ...talks(report, 'held', '2021-03-14'), where: null };
    expect(fold(soon, after)).toHaveLength(2);
  });
  test('one held on the day of the plan keeps the one of another day out', () => {
    const both = [talks(delay, 'held', '2021-04-05'), talks(report, 'held', '2021-04-11')];
    expect(fold(planned, ...both).map(({ when }) => when?.from)).toEqual(
      expect.arrayContaining(['2021-04-05', '2021-04-11']),
    );
  });
  test('one that was called off is not the one held later', () => {
    const off = talks(delay, 'cancelled', '2021-04-05');
    const steps = fold(planned, off, held).map(({ step }) => step);
    expect(steps.toSorted()).toEqual(['cancelled', 'held']);
  });
  test('what was put off may be held in another country, and is dated and placed by that', () => {
    const body = (one: Claim, where: typeof lima | typeof oslo): Claim =>
      ({ ...one, where, detail: { ...one.detail, occasion: 'Joint Water Commission' } }) as Claim;
    const [before, put, after] = [body(planned, lima), body(moved, lima), body(held, oslo)];
    const [record, ...others] = fold(before, put, after);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ step: 'held', where: { country: 'NOR' } });
    expect(fold(before, after)).toHaveLength(2);
  });
  test('two rounds of one series are two', () => {
    const [second, third] = ['second', 'third'].map((nth, i) =>
      talks(reports[i] as typeof plan, 'held', null, `the ${nth} round of talks on the dam in Lima`),
    ) as [Claim, Claim];
    expect(fold(second, third)).toHaveLength(2);
  });
});

describe('promises', () => {
  const chad = { by: [state('TCD', 'Chad')] };
  const made = claim('commitment', plan, { ...chad, detail: { what: 'set free 40 sailors' } });
  const kept = claim('commitment', report, {
    ...chad,
    to: [state('NER', 'people of Niger', { sector: 'CVL', text: 'Nigerien sailors' })],
    when: day('2021-06-19'),
    detail: { what: 'release the last 12 of 40 Nigerien sailors', step: 'kept' },
  });

  test('one that is told to be kept is the one made, whoever is named as its addressee', () => {
    const [record, ...others] = fold(made, kept);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ step: 'kept' });
  });
});

describe('measures', () => {
  const curb = (from: typeof plan, what: string, step: 'imposed' | 'eased') =>
    claim('measure', from, {
      by: [state('TCD', 'Chad')],
      to: [state('NER', 'Niger')],
      detail: { what, step },
    });

  test('a thing suspended and the ban on it that is eased are one', () => {
    expect(
      fold(curb(plan, 'suspend trade', 'imposed'), curb(report, 'its ban on trade', 'eased')),
    ).toHaveLength(1);
  });
  test('what grows in number is one', () => {
    expect(
      fold(curb(plan, 'close 20 markets', 'imposed'), curb(report, 'shut fifty markets', 'imposed')),
    ).toHaveLength(1);
  });
  test('bans on two things are two', () => {
    expect(
      fold(curb(plan, 'suspend flights', 'imposed'), curb(report, 'its ban on cattle', 'eased')),
    ).toHaveLength(2);
  });
});

describe('events', () => {
  const clash = (from: typeof plan, on: string, quote: string) =>
    claim('event', from, {
      by: [state('TCD', 'Chad'), state('NER', 'Niger')],
      reciprocal: true,
      quote,
      when: day(on),
      plover: { event: 'ASSAULT', modes: [], contexts: [], quad: 4, score: -9 },
    });

  test('a fight is one in other words, and of a day that two reports tell differently', () => {
    const first = clash(plan, '2021-03-08', 'Troops fought near Bilma fort');
    const again = clash(report, '2021-03-09', 'The two armies clashed near Bilma fort');
    const [record, ...others] = fold(first, again);
    expect(others).toEqual([]);
    expect(record?.when?.doubtful).toBe(true);
  });
  test('a fight at another place is another', () => {
    const first = clash(plan, '2021-03-08', 'Troops fought near Bilma fort');
    const other = clash(report, '2021-03-09', 'The two armies clashed at Lake Fitri');
    expect(fold(first, other)).toHaveLength(2);
  });
});
