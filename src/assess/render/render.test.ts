import { describe, expect, test } from 'vitest';
import { article, claim, day, state, voice } from '../../record/testing.ts';
import { type Dossier, dossierOf, renderDossier, renderHtml, renderMarkdown } from '../index.ts';
import { shorten, wrap } from './text.ts';

const report = article('1', '2021-03-10T09:00');
const FRA = state('FRA', 'France');
const EGY = state('EGY', 'Egypt');
const paris = voice('FRA', 'French foreign ministry');
const source = voice('EGY', 'Egyptian official', { anonymous: true });

const long = `agreed to lift the visas of ${'students, '.repeat(20)}and teachers`;
const claims = [
  claim('agreement', report, {
    by: [FRA, EGY],
    reciprocal: true,
    said: [paris, source],
    quote: long,
    when: day('2021-03-09'),
  }),
  claim('measure', report, {
    by: [FRA],
    to: [EGY],
    status: 'alleged',
    quote: 'France is said to have banned grain',
  }),
  claim('denial', report, {
    by: [FRA],
    status: 'denied',
    quote: 'Paris denied it',
    detail: { of: 'a ban on grain' },
  }),
  claim('commitment', report, {
    by: [FRA, EGY],
    reciprocal: true,
    said: [paris],
    quote: 'will talk',
    detail: { what: 'talk' },
  }),
  claim('position', report, { by: [EGY], to: [FRA], said: [paris], quote: 'Egypt opposes the dam' }),
  claim('meeting', report, {
    by: [FRA, EGY],
    reciprocal: true,
    status: 'planned',
    when: day('2021-03-01'),
    quote: 'will meet',
    detail: { step: 'planned' },
  }),
];
const found = (): Dossier =>
  dossierOf({ articles: [report], claims, pair: ['FRA', 'EGY'], notes: ['These reports are synthetic.'] });
const page = (width = 96, color = false): string => renderDossier(found(), { width, color });

describe('the page', () => {
  test('keeps to its width and has no escape codes unless asked for', () => {
    for (const width of [72, 80, 96, 100])
      for (const line of page(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(page()).not.toContain('\u001b');
  });

  test('with colours says the same as without', () => {
    expect(page(96, true)).toContain('\u001b[1m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: takes the escape codes out again
    expect(page(96, true).replace(/\u001b\[\d+m/g, '')).toBe(page());
  });

  test('opens with the pair, the day, the corpus, the voices, the warning and what is unreviewed', () => {
    const head = page().split('\n').slice(0, 7).join('\n');
    expect(head).toContain('FRANCE (FRA) AND EGYPT (EGY)');
    expect(head).toContain('as of 2021-03-10');
    expect(head).toContain('since no day was asked for');
    expect(head).toContain('These reports are synthetic.');
    expect(head).toContain('1 report, 2021-03-10 (Example Wire)');
    expect(head).toContain('reviewed 0 of 6 records');
  });

  test('says in every form what was known by then, and that the last report on the pair is old', () => {
    const late = article('2', '2021-09-01', 'Other Wire');
    const asked = { articles: [report, late], claims, pair: ['FRA', 'EGY'] as const };
    const forms = [renderDossier, renderMarkdown, renderHtml] as const;
    const told = (more: object): string[] =>
      forms.map((form) => form(dossierOf({ ...asked, ...more })).replace(/\s+/g, ' '));
    for (const text of told({ knownBy: '2021-03-10' })) {
      expect(text).toContain('Only what was published by 2021-03-10.');
      expect(text).not.toContain('Last report on this pair');
    }
    for (const text of told({})) {
      expect(text).not.toContain('Only what was published');
      expect(text).toContain('Last report on this pair: 2021-03-10.');
      expect(text).not.toContain('the index stands at');
    }
  });

  test('breaks a long word on the left instead of running into the words beside it', () => {
    const said = [voice('FRA', 'French foreign ministry'), { ...source, code: null }].map((one) =>
      claim('position', report, { by: [FRA], to: [EGY], said: [one], quote: 'opposes the dam at Aswan' }),
    );
    const lines = renderDossier(dossierOf({ articles: [report], claims: said, pair: ['FRA', 'EGY'] })).split(
      '\n',
    );
    const at = lines.findIndex((line) => line.startsWith('  FRA and others, not '));
    expect(lines[at]?.slice(0, 30)).toBe('  FRA and others, not both    ');
    expect(lines[at + 1]).toMatch(/^ {2}sides {23}\S/);
  });

  test('shows under each line on whose word it stands, the chain of voices, and the record', () => {
    expect(page()).toContain('one side only: FRA');
    expect(page()).toContain('as told by FRA');
    expect(page()).toContain('held by one side: FRA');
    const flowing = page().replace(/\s+/g, ' ');
    expect(flowing).toContain(
      'Example Wire 2021-03-10 < French foreign ministry < Egyptian official (unnamed)',
    );
    for (const { id } of claims.map(({ key }) => ({ id: key.slice(0, 10) }))) expect(page()).toContain(id);
  });

  test('leaves room for the quote where much is to be said of what it is', () => {
    const promise = claim('commitment', report, {
      by: [FRA],
      to: [EGY],
      quote: 'it would do so',
      detail: { what: `send ${'engineers, '.repeat(20)}and pilots` },
    });
    const flowing = renderDossier(
      dossierOf({ articles: [report], claims: [promise], pair: ['FRA', 'EGY'] }),
    ).replace(/\s+/g, ' ');
    expect(flowing).toMatch(/send engineers, .*…; "it .*would do so"/);
  });

  test('shortens long quotes at a blank, closes the mark, and says what is denied, undated or without news', () => {
    expect(page()).toMatch(/students,?…"/);
    expect(page()).toContain('denied by FRA');
    expect(page()).toContain('no date; evidence so far: none');
    expect(page()).toContain('the date has passed without news of it');
    expect(page()).toContain('Not found in these sources: promises with a due date, meetings planned.');
  });
});

describe('text', () => {
  test('is shortened at word boundaries only', () => {
    expect(shorten('one two three', 13)).toBe('one two three');
    expect(shorten('one two three', 12)).toBe('one two…');
    expect(shorten('one, two', 6)).toBe('one…');
    expect(shorten('onetwothree', 6)).toBe('onetw…');
  });

  test('is wrapped to at most so many lines', () => {
    expect(wrap('one two three four', 8)).toEqual(['one two', 'three', 'four']);
    expect(wrap('one two three four', 8, 2)).toEqual(['one two', 'three…']);
    expect(wrap('', 8)).toEqual(['']);
  });
});
