import { describe, expect, test } from 'vitest';
import { ploverOf } from '../codebook/index.ts';
import type { Article } from '../model/article.ts';
import type { Claim, Stance } from '../model/claim.ts';
import { article, claim, day, state, voice } from '../record/testing.ts';
import { type Dossier, dossierOf } from './index.ts';
import { reportsText } from './render/item.ts';

const march = article('1', '2021-03-10T09:00');
const april = article('2', '2021-04-11', 'Sample Press');
const june = article('3', '2021-06-01');
const articles: readonly Article[] = [march, april, june];
const FRA = state('FRA', 'France');
const EGY = state('EGY', 'Egypt');
const paris = voice('FRA', 'French foreign ministry');
const cairo = voice('EGY', 'Egyptian foreign ministry');
const both = { by: [FRA, EGY], reciprocal: true };

const dossier = (claims: readonly Claim[], more: { asOf?: string; knownBy?: string } = {}): Dossier =>
  dossierOf({ articles, claims, pair: ['FRA', 'EGY'], ...more });

const agreed = (from = march, said = [paris]): Claim =>
  claim('agreement', from, {
    ...both,
    said,
    quote: 'agreed to lift the visas',
    when: day('2021-03-09'),
    plover: ploverOf('AGREE', [], []),
  });

describe('on whose word', () => {
  test('what both sides tell in their own voices is confirmed by both', () => {
    expect(dossier([agreed(march, [paris]), agreed(april, [cairo])]).agreements[0]?.word).toEqual({
      on: 'both',
      tellers: ['EGY', 'FRA'],
    });
  });

  test('one side telling of a joint act is one side only', () => {
    expect(dossier([agreed()]).agreements[0]?.word).toEqual({ on: 'one', tellers: ['FRA'] });
  });

  test("a side's stance that only the other side tells is as told by the other", () => {
    const stance = claim('position', march, { by: [EGY], to: [FRA], said: [paris, cairo] });
    expect(dossier([stance]).positions[0]?.standings[0]).toMatchObject({
      holder: 'EGY',
      lines: [{ word: { on: 'told', tellers: ['FRA'] } }],
    });
  });

  test("without a voice it is the report's own word", () => {
    expect(dossier([agreed(march, [])]).agreements[0]?.word.on).toBe('report');
  });
});

describe('the number of reports', () => {
  test('says how many are independent: one despatch in two papers is one source', () => {
    const text = 'France and Egypt agreed on Tuesday to lift the visas, the foreign ministry said in Paris.';
    const printed = (from: Article): Article => ({
      ...from,
      text,
      regions: [{ kind: 'paragraph', start: 0, end: text.length }],
    });
    const [agreement] = dossierOf({
      articles: [printed(march), printed(april), june],
      claims: [agreed(march), agreed(april), agreed(june)],
      pair: ['FRA', 'EGY'],
    }).agreements;
    expect(agreement).toMatchObject({ reports: 3, independent: 2 });
    expect(reportsText({ reports: 3, independent: 2 })).toBe(' · 3 reports, 2 independent');
    expect(reportsText({ reports: 2, independent: 2 })).toBe(' · 2 reports');
    expect(reportsText({ reports: 1, independent: 1 })).toBe('');
  });
});

describe('a report that its publisher corrected', () => {
  const text = 'France and Egypt agreed on Tuesday to lift the visas, the foreign ministry said in Paris.';
  const printed = (from: Article, title: string): Article => ({
    ...from,
    title,
    text,
    regions: [{ kind: 'paragraph', start: 0, end: text.length }],
  });
  const first = printed(march, 'Visas');
  const again = printed(article('4', '2021-03-12'), 'CORRECTED: Visas');
  const notes = (told: Claim): readonly string[] =>
    dossierOf({ articles: [first, again], claims: [told, agreed(again)], pair: ['FRA', 'EGY'] }).notes;

  test('is told of at the head of the pairs that it told of, and of no others', () => {
    expect(notes(agreed(first))).toEqual([
      expect.stringContaining("'Visas' (Example Wire 2021-03-10) is left out"),
    ]);
    expect(notes(claim('position', first, { by: [state('ITA')], to: [FRA] }))).toEqual([]);
  });
});

describe('the day it stands at', () => {
  const visit = (from: Article, more: object): Claim => claim('meeting', from, { ...both, ...more });
  const planned = visit(march, {
    status: 'planned',
    when: day('2021-05-20'),
    detail: { step: 'planned', occasion: 'G20' },
  });
  const held = visit(june, { when: day('2021-05-20'), detail: { step: 'held', occasion: 'G20' } });

  test('is the newest publication day without one given, and it says so', () => {
    expect(dossier([agreed()])).toMatchObject({
      asOf: '2021-06-01',
      asOfBasis: 'newest report',
      knownBy: '2021-06-01',
    });
    expect(dossier([agreed()], { asOf: '2021-03-10' })).toMatchObject({
      asOfBasis: 'given',
      knownBy: '2021-03-10',
    });
    expect(dossier([agreed()], { knownBy: '2021-05-01' })).toMatchObject({
      asOf: '2021-04-11',
      knownBy: '2021-05-01',
    });
  });

  test('before its day a meeting is planned, and later reports are not known', () => {
    const then = dossier([planned, held], { asOf: '2021-04-30' });
    expect(then.meetings.planned.map(({ state }) => state)).toEqual(['planned']);
    expect(then.meetings.past).toEqual([]);
    expect(then.corpus.articles).toBe(2);
  });

  test('after its day a meeting without news says so, and with news it was held', () => {
    const silent = dossier([planned], { asOf: '2021-05-25' });
    expect(silent.meetings.past).toMatchObject([{ state: 'planned', passedWithoutNews: true }]);
    expect(dossier([planned, held]).meetings.past).toMatchObject([
      { state: 'held', passedWithoutNews: false },
    ]);
  });

  test('later reports, if known, count for what they date on or before that day only', () => {
    const before = claim('agreement', june, {
      ...both,
      quote: 'agreed to share water',
      when: day('2021-03-02'),
    });
    const undated = claim('agreement', june, { ...both, at: 5, quote: 'agreed to sell ships' });
    const looked = dossier([before, undated, planned, held], { asOf: '2021-03-10', knownBy: '2021-06-01' });
    expect(looked.agreements.map(({ evidence }) => evidence[0]?.claim)).toEqual([before.id]);
    expect(looked.meetings.planned.map(({ state }) => state)).toEqual(['planned']);
  });

  test('what was known by a day is what a store of only those reports tells', () => {
    const claims = [agreed(), agreed(april, [cairo]), planned, held];
    const early = claims.filter(({ evidence }) => evidence.article !== june.id);
    expect(dossier(claims, { knownBy: '2021-04-11' })).toEqual({
      ...dossierOf({ articles: [march, april], claims: early, pair: ['FRA', 'EGY'] }),
      asOfBasis: 'newest report by then',
      knownBy: '2021-04-11',
    });
  });
});

describe('promises', () => {
  const promise = (more: object = {}): Claim =>
    claim('commitment', march, {
      ...both,
      said: [paris],
      quote: 'will reopen the tours office in Luxor',
      when: day('2021-03-10', '2021-03-10', 'speech'),
      detail: { what: 'reopen the tours office in Luxor' },
      ...more,
    });

  test('are held by the sides whose voices tell them', () => {
    expect(dossier([promise()]).promises).toMatchObject([
      { heldBy: ['FRA'], due: null, overdueWithoutNews: false, evidenceSoFar: [] },
    ]);
  });

  test('what happened later on the same matter is evidence so far, never kept', () => {
    const later = claim('event', june, {
      ...both,
      quote: 'The tours office in Luxor reopened',
      when: day('2021-05-30'),
    });
    const [line] = dossier([promise(), later]).promises;
    expect(line).toMatchObject({ state: 'made', evidenceSoFar: [{ record: later.key, state: 'happened' }] });
  });

  test('a due date that passes without news says so', () => {
    const due = promise({ detail: { what: 'reopen the tours office in Luxor', due: day('2021-04-30') } });
    expect(dossier([due]).promises[0]?.overdueWithoutNews).toBe(true);
    expect(dossier([due], { asOf: '2021-04-15' }).promises[0]?.overdueWithoutNews).toBe(false);
  });
});

describe('denials', () => {
  const denial = (more: object = {}): Claim =>
    claim('denial', march, {
      by: [FRA],
      to: [EGY],
      status: 'denied',
      detail: { of: 'a ban on grain' },
      ...more,
    });

  test('what nothing told contradicts has a section of its own, as has an agreement that was not come to', () => {
    const failed = claim('agreement', april, {
      ...both,
      status: 'denied',
      quote: 'failed to agree on visas',
    });
    const found = dossier([denial(), failed]);
    expect(found.denials.map(({ kind }) => kind)).toEqual(['agreement', 'denial']);
    expect([found.contradictions, found.agreements]).toEqual([[], []]);
  });

  test('one that answers what is told stands among the contradictions alone', () => {
    const ban = claim('measure', march, { by: [FRA], to: [EGY], detail: { what: 'ban on grain' } });
    const found = dossier([ban, denial({ at: 9 })]);
    expect([found.denials.length, found.contradictions.length]).toEqual([0, 1]);
  });
});

describe('two dates for one thing', () => {
  test('are told once each, with who gave it first', () => {
    const leaders = [
      state('FRA', 'France', { person: 'Emmanuel Macron' }),
      state('EGY', 'Egypt', { person: 'Sisi' }),
    ];
    const summit = (from: Article, when: string): Claim =>
      claim('meeting', from, {
        by: leaders,
        reciprocal: true,
        when: day(when),
        detail: { occasion: 'G20', step: 'held' },
      });
    const [other, third] = [
      article('4', '2021-03-11', 'Sample Press'),
      article('5', '2021-03-12', 'Third Press'),
    ];
    const [found] = dossierOf({
      articles: [march, other, third],
      claims: [summit(march, '2021-03-08'), summit(third, '2021-03-09'), summit(other, '2021-03-09')],
      pair: ['FRA', 'EGY'],
    }).contradictions;
    expect(found?.dates).toMatchObject([
      { step: 'held', source: 'Example Wire', when: { from: '2021-03-08' } },
      { step: 'held', source: 'Sample Press', when: { from: '2021-03-09' } },
    ]);
  });
});

describe('measures', () => {
  const ban = (more: object = {}): Claim =>
    claim('measure', march, { by: [FRA], to: [EGY], detail: { what: 'ban on grain' }, ...more });

  test('a denied one stays in force as told, and names who denies it', () => {
    const denial = claim('denial', april, { by: [FRA], status: 'denied', detail: { of: 'a ban on grain' } });
    const found = dossier([ban({ status: 'alleged' }), denial]);
    expect(found.measures).toMatchObject([
      { state: 'in force (alleged)', alleged: true, inForce: true, deniedBy: ['FRA'] },
    ]);
    expect(found.contradictions).toMatchObject([
      { on: 'status', sides: [{ kind: 'measure' }, { kind: 'denial' }] },
    ]);
  });

  test('a lifted one is not in force', () => {
    const lifted = ban({ at: 4, when: day('2021-03-10'), detail: { what: 'ban on grain', step: 'lifted' } });
    expect(dossier([ban({ when: day('2021-02-01') }), lifted]).measures).toMatchObject([
      { state: 'lifted', inForce: false },
    ]);
  });

  test('two rounds that one denial answers stand in one contradiction', () => {
    const denial = claim('denial', march, {
      at: 9,
      by: [FRA],
      status: 'denied',
      detail: { of: 'any sanctions' },
    });
    const rounds = [
      ban({ detail: { what: 'ban on grain' } }),
      ban({ at: 3, detail: { what: 'tariffs on steel' } }),
    ];
    expect(dossier([...rounds, denial]).contradictions.map(({ sides }) => sides.length)).toEqual([3]);
  });
});

describe('positions', () => {
  const stance = (from: Article, on: string, step: Stance, more: object = {}): Claim =>
    claim('position', from, {
      by: [EGY],
      to: [FRA],
      when: day(from.published.slice(0, 10), undefined, 'speech'),
      issues: ['Nile dam'],
      detail: { on, stance: step },
      ...more,
    });

  test('stand side by side by issue, the newest first, with the shift', () => {
    const claims = [
      stance(march, 'the Nile dam', 'opposes'),
      stance(june, 'the dam', 'supports'),
      stance(april, 'Nile dam', 'supports', { by: [FRA], to: [EGY], issues: ['dam on the Nile'] }),
    ];
    const found = dossier(claims).positions;
    expect(found).toHaveLength(1);
    expect(found[0]?.standings.map(({ holder }) => holder)).toEqual(['FRA', 'EGY']);
    expect(found[0]?.standings[1]).toMatchObject({
      lines: [{ state: 'supports' }, { state: 'opposes' }],
      shifts: [{ from: 'opposes', to: 'supports', when: { from: '2021-06-01' } }],
    });
  });

  test('a stance directed at somebody else is not of the pair', () => {
    const elsewhere = stance(march, 'the Nile dam', 'opposes', { to: [state('ETH', 'Ethiopia')] });
    expect(dossier([agreed(), elsewhere]).positions).toEqual([]);
  });

  test('one side alone counts where the report is on the pair, and only there', () => {
    const alone = (from: Article): Claim => stance(from, 'the Nile dam', 'opposes', { to: [] });
    expect(dossier([agreed(march), alone(march)]).positions).toHaveLength(1);
    expect(dossier([agreed(march), alone(april)]).positions).toEqual([]);
  });
});

describe('the state', () => {
  test('follows from the counts, and claims no turning point below the floor', () => {
    const meetings = [1, 2, 3].map((n) =>
      claim('meeting', june, {
        ...both,
        at: n,
        when: day(`2021-05-0${n}`),
        plover: ploverOf('CONSULT', ['visit'], []),
      }),
    );
    const { state: found, counts } = dossier(meetings);
    expect(found.sentence).toContain('Mostly cooperative (3 cooperative and 0 conflictual steps in 92 days)');
    expect(found.sentence).toContain('no turning point can be claimed');
    expect(counts).toMatchObject({
      logRatio: 1.95,
      dated: 3,
      quads: [{ joint: 3 }, { joint: 0 }, { joint: 0 }, { joint: 0 }],
    });
  });

  test('names the last agreement that was come to, and apart from it a pact that was left since', () => {
    const left = claim('agreement', june, {
      by: [FRA],
      to: [EGY],
      said: [paris],
      quote: 'suspended the water treaty',
      detail: { instrument: 'water treaty', step: 'suspended' },
      when: day('2021-05-30'),
      plover: ploverOf('SANCTION', [], []),
    });
    expect(dossier([agreed(), left]).state.sentence).toContain(
      'last agreement 2021-03-09, one suspended 2021-05-30',
    );
    expect(dossier([left]).state.sentence).toContain(
      'no agreement is told to hold, one suspended 2021-05-30',
    );
  });

  test('of less than three steps names no tone', () => {
    expect(dossier([agreed()], { asOf: '2021-03-31' }).state.sentence).toContain(
      'Too little is told to name a tone',
    );
  });

  test('what is planned, denied or merely alleged is no step', () => {
    const alleged = claim('measure', march, {
      by: [FRA],
      to: [EGY],
      status: 'alleged',
      plover: ploverOf('SANCTION', [], []),
    });
    expect(dossier([alleged]).counts.quads.map(({ first }) => first)).toEqual([0, 0, 0, 0]);
  });
});

describe('a dossier', () => {
  test('names what was looked for and not found', () => {
    expect(dossier([agreed()]).notFound).toEqual([
      'contradictions',
      'promises',
      'positions',
      'measures',
      'meetings held',
      'meetings planned',
    ]);
  });

  test('keeps the exact quote, whatever its length', () => {
    const quote = `agreed to  lift\nthe visas ${'and more '.repeat(40)}`;
    const long = claim('agreement', march, { ...both, quote });
    expect(dossier([long]).agreements[0]?.evidence[0]?.quote).toBe(quote);
  });

  test('of an empty store is empty and not an error', () => {
    const empty = dossierOf({ articles: [], claims: [], pair: ['FRA', 'EGY'] });
    expect(empty.corpus).toMatchObject({ articles: 0, from: null, to: null });
  });

  test('needs two different actors of the codebook', () => {
    expect(() => dossierOf({ articles, claims: [], pair: ['FRA', 'FRA'] })).toThrow(
      'a dossier needs two actors, not FRA twice',
    );
    expect(() => dossierOf({ articles, claims: [], pair: ['FRA', 'XYZ'] })).toThrow("'XYZ' is no actor code");
  });

  test('is the same for claims in any order', () => {
    const claims = [agreed(), agreed(april, [cairo]), claim('position', march, { by: [EGY], to: [FRA] })];
    expect(dossier([...claims].reverse())).toEqual(dossier(claims));
  });
});
