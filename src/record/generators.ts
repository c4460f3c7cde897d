import fc from 'fast-check';
import { type Claim, KINDS, type Kind, type MeetingStep, STATUSES } from '../model/claim.ts';
import { article, claim, day, state } from './testing.ts';

/** Reports that generated claims are told by. */
export const articles = Array.from({ length: 12 }, (_, i) =>
  article(`x${i}`, `2021-03-${String(1 + i * 2).padStart(2, '0')}`),
);

export const days = fc.integer({ min: 1, max: 28 }).map((n) => `2021-03-${String(n).padStart(2, '0')}`);
const when = fc.option(
  fc.tuple(fc.option(days), fc.option(days)).map(([a, b]) => (a && b && a > b ? day(b, a) : day(a, b))),
);
const person = fc.constantFrom(null, null, 'Ana Lima', 'Lima', 'Rui Costa');
const actors = fc
  .subarray(['FRA', 'EGY', 'ITA'], { minLength: 1, maxLength: 2 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => person.map((name) => state(code, code, { person: name })))),
  );
const words = fc.subarray(['trade', 'dam', 'grain', 'visas', 'sanctions', 'normal', 'talks', 'fishing'], {
  maxLength: 3,
});

const place = (name: string, country: string) => ({ name, country, lat: null, lon: null });

/** A claim of any kind about a few parties and matters, so that many of them look alike. */
const one = (kinds: readonly Kind[]) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      by: actors,
      status: fc.oneof(fc.constant('happened' as const), fc.constantFrom(...STATUSES)),
      polarity: fc.constantFrom<'+' | '-'>('+', '+', '+', '-'),
      when,
      words,
      from: fc.nat(11),
      at: fc.nat(30),
      occasion: fc.constantFrom(null, 'G20', 'APEC'),
      version: fc.constantFrom('0.1.0', '0.1.0', '0.2.0'),
      issues: fc.subarray(['dam', 'grain trade']),
      to: fc.constantFrom([], [], [], [], [state('USA')], [state('RUS'), state('USA')]),
      where: fc.constantFrom(
        null,
        null,
        place('Hanoi', 'VNM'),
        place('Vietnam', 'VNM'),
        place('Lima', 'PER'),
      ),
      instrument: fc.constantFrom(null, null, 'agreement', 'agreement on water'),
      step: fc.constantFrom<MeetingStep>('held', 'held', 'planned', 'cancelled'),
    })
    .map(({ kind, by, words, from, at, occasion, version, instrument, step, ...rest }): Claim => {
      const phrase = words.join(' ');
      const detail =
        kind === 'meeting'
          ? { occasion, step }
          : kind === 'agreement'
            ? { instrument }
            : { what: phrase, on: phrase, of: phrase, view: phrase };
      const teller = articles[from] ?? article('none', '2021-03-01');
      return claim(kind, teller, {
        ...rest,
        by,
        at,
        detail,
        quote: phrase,
        coder: { version, rule: 'test' },
      });
    });

/** So few that every case is tried, or so many of a kind or two that large blocks come up. */
export const claims = fc.array(one(KINDS), { maxLength: 40 });
/** Claims of which many deny what others tell. */
export const denials = fc.array(one(['denial', 'measure', 'event']), { maxLength: 40 });
export const manyClaims = fc
  .subarray([...KINDS], { minLength: 1, maxLength: 2 })
  .chain((kinds) => fc.array(one(kinds), { minLength: 150, maxLength: 300 }));
