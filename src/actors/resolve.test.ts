import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysed } from '../model/analysed.ts';
import { InputError } from '../model/errors.ts';
import { loadActors } from './load/load-actors.ts';
import { resolveActors } from './resolve.ts';
import { reportOf, TABLES, TEXTS } from './testing.ts';

const words =
  `South North Korea Korean China Chinese US Seoul Beijing Jordan Cheong Wa Dae President Moon Jae - in Li
  foreign ministry government official officials companies the a two both sides countries it they he his its their which
  who here and , . of from with 's ' " Mr. Trump leaders Premier minister said`.split(/\s+/);

const word = fc.record({
  form: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 5 }).filter((s) => !/[\s/=]/.test(s)) },
  ),
  upos: fc.constantFrom('NOUN', 'PROPN', 'VERB', 'ADJ', 'PRON', 'DET', 'ADP', 'PUNCT', 'ADV', 'PART', 'NUM'),
  head: fc.nat(30),
  deprel: fc.constantFrom(
    'nsubj',
    'obj',
    'nmod',
    'nmod:poss',
    'compound',
    'amod',
    'case',
    'conj',
    'acl:relcl',
    'obl',
    'root',
  ),
});

const report = fc
  .array(fc.array(word, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 4 })
  .map((sentences) =>
    reportOf(
      sentences.map((row) =>
        row
          .map(({ form, upos, head, deprel }, i) => `${form}/${upos}/${Math.min(head, i)}/${deprel}`)
          .join(' '),
      ),
      { agency: 'Yonhap' },
    ),
  );

describe('for any tokens and any tree', () => {
  test('it does not throw, every actor is the slice that it names, heads are unique', () => {
    fc.assert(
      fc.property(report, (analysed: Analysed) => {
        const resolved = resolveActors(analysed, TABLES);
        const heads = new Set<string>();
        for (const mention of resolved.mentions) {
          const key = `${mention.sentence} ${mention.head}`;
          expect(heads.has(key)).toBe(false);
          heads.add(key);
          const token = resolved.sentences[mention.sentence]?.tokens[mention.head];
          expect(token && resolved.mentionAt(token)).toBe(mention);
          expect(mention.actors.length).toBeGreaterThan(0);
          for (const actor of mention.actors)
            expect(actor.text).toBe(analysed.article.text.slice(actor.start, actor.end));
          if (mention.joint) expect(mention.entity).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(report, (analysed: Analysed) => {
        expect(resolveActors(analysed, TABLES).mentions).toEqual(resolveActors(analysed, TABLES).mentions);
      }),
    );
  });
});

describe('tables', () => {
  test.each([
    ['states', 'code\tname\nKOR\tKorea', 'states.tsv: line 1: no column'],
    ['states', TEXTS.states.replace('KOR\t', 'Kor\t'), 'states.tsv: line 3: code'],
    ['organisations', TEXTS.organisations.replace('igo', 'club'), 'organisations.tsv: line 3: `kind`'],
    ['offices', TEXTS.offices.replace('institution', 'thing'), 'offices.tsv: line 3: `type`'],
    ['leaders', TEXTS.leaders.replace('2009-01-20', 'winter'), 'leaders.tsv: line 3: `from`'],
    [
      'leaders',
      `${TEXTS.leaders}USA\tpresident\tA B\tB\t\t2009\t2008\n`,
      'leaders.tsv: line 8: `to` is before `from`',
    ],
  ])('a wrong row of %s is named with its line', (table, text, message) => {
    const load = (): unknown => loadActors({ ...TEXTS, [table]: text });
    expect(load).toThrow(InputError);
    expect(load).toThrow(message);
  });

  test("the user's own rows win", () => {
    const own = TEXTS.leaders.replace(/\nUSA[\s\S]*/, '\nCHN\tpremier\tAnna Li\tLi\t\t2017\t\n');
    const tables = loadActors(TEXTS, [{ name: 'mine.tsv', text: own }]);
    const line = 'Anna/PROPN/3/nsubj Li/PROPN/1/flat spoke=speak/VERB/0/root';
    expect(resolveActors(reportOf([line]), tables).mentions[0]?.actors[0]?.person).toBe('Anna Li');
  });

  test('empty tables mean nobody', () => {
    const empty = loadActors({ states: '', organisations: '', offices: '', leaders: '', epithets: '' });
    const line = 'China/PROPN/2/nsubj agreed=agree/VERB/0/root';
    expect(resolveActors(reportOf([line]), empty).mentions).toEqual([]);
  });
});
