import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../model/decision.ts';
import { decision } from '../../record/review/testing.ts';
import { article, claim, state } from '../../record/testing.ts';
import { decisionOf } from './decide.ts';
import type { Decidable } from './holdings.ts';

const report = article('1', '2021-03-10');
const banned = claim('measure', report, { by: [state('FRA')], to: [state('EGY')] });
const met = claim('meeting', report, { at: 5 });
const gone = claim('event', report, { at: 9 });
const [paris, cairo] = ['FRA', 'EGY'].map((code) => claim('position', report, { by: [state(code)], at: 30 }));
const held: Decidable = {
  name: 'asia.duckdb',
  claims: [banned, met, ...[paris, cairo].flatMap((one) => one ?? [])],
  superseded: [gone],
  decisions: [],
  forgotten: [],
};
const now = new Date('2021-06-01T09:00:00Z');
const decide = (verdict: Verdict, given: string[], set: Record<string, string> = {}, store = held) =>
  decisionOf({ verdict, given, set, by: ' Ana Lima ', reason: 'read again' }, store, now);

describe('a decision', () => {
  test('names keys in full and their articles, whatever beginning was given', () => {
    expect(decide('accept', [banned.key.slice(0, 9)])).toMatchObject({
      verdict: 'accept',
      keys: [banned.key],
      articles: [report.id],
      set: null,
      by: 'Ana Lima',
      at: '2021-06-01T09:00:00.000Z',
    });
    expect(decide('correct', [banned.id], { status: ' denied', when: '2021-03-09' }).set).toEqual({
      status: 'denied',
      when: '2021-03-09',
    });
    expect(decide('merge', [`${met.key}.2`, banned.key, met.key]).keys).toEqual([met.key, banned.key]);
  });

  test('comes after all others, whatever the clocks of the machines say', () => {
    const ahead = decision('accept', [met.key], 60 * 24 * 365);
    expect(decide('accept', [met.key], {}, { ...held, decisions: [ahead] }).at > ahead.at).toBe(true);
  });
});

describe('a decision that cannot be', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['key', () => decide('accept', ['k_ffff']), /^asia.duckdb: holds no claim k_ffff; give a key as/],
    ['word', () => decide('accept', ['summit']), /holds no claim summit/],
    ['beginning', () => decide('accept', ['k_']), /holds 3 claims whose keys begin with k_ .*; give more of/],
    ['old claim', () => decide('accept', [gone.key]), /is superseded: a newer coder .*; decide on the claim/],
    ['value', () => decide('correct', [met.key], { step: 'x' }), /so \(step: 'x' is none of: .*; see docs/],
    ['field', () => decide('correct', [met.key]), /^set: to correct takes a field/],
    ['set', () => decide('accept', [met.key], { status: 'denied' }), /^set: to accept sets no fields/],
    ['sign', () => decide('correct', [met.key], { occasion: 'a\u001b[2J' }), /^set needs a text on one line/],
    ['second key', () => decide('reject', [met.key, banned.key]), /^keys: to reject takes one key, not 2/],
    ['no key', () => decide('merge', []), /^keys: to merge takes the key of a claim/],
    [
      'party of two claims',
      () => decide('correct', [paris?.key ?? ''], { by: 'ITA' }),
      /2 claims have the key k_\w+, of FRA and EGY; their parties cannot be set together/,
    ],
    ['lone key', () => decide('split', [met.key, met.key]), /to split k_\w+ takes another claim; give two/],
    ['id', () => decide('undo', ['d_00']), /holds no decision d_00; give an id as the log/],
  ])('is refused with the place and the remedy: wrong %s', (_, call, message) => {
    expect(call).toThrow(message);
  });

  test('is refused with the decision that it contradicts', () => {
    const split = decision('split', [met.key, banned.key], 1);
    const store = { ...held, decisions: [split] };
    expect(() => decide('merge', [banned.key, met.key], {}, store)).toThrow(
      new RegExp(`contradicts .* split .* by Ana Lima.*; undo ${split.id} first$`),
    );
    const undo = decide('undo', [split.id.slice(0, 8)], {}, store);
    const undone = { ...held, decisions: [split, undo] };
    expect(decide('merge', [banned.key, met.key], {}, undone).keys).toHaveLength(2);
    expect(() => decide('undo', [split.id], {}, undone)).toThrow(/is undone already; undo the undoing/);
  });

  test('is refused with the day on which the report was taken down', () => {
    const before = decision('accept', [met.key], 1, { articles: [report.id] });
    const forgotten = [{ article: report.id, reason: 'asked for', day: '2021-05-01' }];
    const store = { ...held, claims: [], superseded: [], decisions: [before], forgotten };
    expect(() => decide('reject', [met.key.slice(0, 9)], {}, store)).toThrow(
      /report of k_\w+ was taken down on 2021-05-01 \(asked for\)/,
    );
    expect(() => decide('reject', [banned.key], {}, store)).toThrow(/; 1 reports were taken down/);
  });
});
