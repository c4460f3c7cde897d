import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Sentence } from '../model/sentence.ts';
import { annotate } from './annotate.ts';
import { englishModel } from './testing.ts';
import { sentencesOf } from './tokenize.ts';

const model = englishModel();

function read(text: string): Sentence {
  const raw = sentencesOf(text, 0, text.length)[0];
  if (!raw) throw new Error('no sentence');
  return new Sentence(0, 0, raw.start, raw.end, annotate(model, raw.tokens));
}

const token = fc.oneof(
  fc.constantFrom('the', 'ministry', 'said', ',', '.', '"', 'have', 'agreed', 'to', 'China', "'s", '-', '12'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
);

describe('annotate', () => {
  test('any words get one root and no cycle', () => {
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 60 }), (forms) => {
        const { heads } = annotate(
          model,
          forms.map((form) => ({ form, start: 0, end: 0 })),
        );
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        for (let i = 0; i < heads.length; i++) {
          let up = i;
          for (let steps = 0; up >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(heads.length);
            up = heads[up] ?? Number.NaN;
          }
          expect(up).toBe(-1);
        }
      }),
    );
  });

  test('the root, and only the root, has the relation root', () => {
    const { columns } = read('South Korea and China have agreed to put their relations back on track.');
    expect(columns.deprels.map((d) => d === 'root')).toEqual(columns.heads.map((h) => h === -1));
  });

  test('no words give no rows', () => {
    expect(annotate(model, []).heads).toEqual([]);
  });

  test('a reported agreement: the verb of speech is the root, the agreement its clausal complement', () => {
    const sentence = read(
      'South Korea and China have agreed to put their bilateral relations back on the right track, ' +
        'the foreign ministry said Tuesday.',
    );
    expect(sentence.root?.form).toBe('said');
    expect(sentence.root?.child('nsubj')?.form).toBe('ministry');
    const agreed = sentence.root?.child('ccomp');
    expect(agreed?.form).toBe('agreed');
    expect(agreed?.lemma).toBe('agree');
    expect(agreed?.child('nsubj')?.form).toBe('Korea');
    expect(agreed?.child('xcomp')?.form).toBe('put');
  });

  test('a passive: subject, auxiliary, agent and voice', () => {
    const sentence = read('The tours were banned by the Chinese government.');
    expect(sentence.root?.form).toBe('banned');
    expect(sentence.root?.feats).toContain('Voice=Pass');
    expect(sentence.root?.children('nsubj:pass', 'aux:pass', 'obl:agent').map((t) => t.form)).toEqual([
      'tours',
      'were',
      'government',
    ]);
  });

  test('a denial: auxiliary, negation and object', () => {
    const sentence = read('Beijing has not imposed any sanctions on Seoul.');
    expect(sentence.root?.lemma).toBe('impose');
    expect(sentence.root?.child('obj')?.lemma).toBe('sanction');
    expect(sentence.root?.child('advmod')?.lemma).toBe('not');
  });
});
