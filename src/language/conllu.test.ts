import { describe, expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { parseConllu } from './conllu.ts';
import { englishModel } from './testing.ts';

const word = (id: string, form: string, misc = '_'): string => `${id}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}`;
const model = englishModel();
const GIVEN = [
  '# sent_id = 1',
  "# text = Seoul didn't agree.",
  word('1', 'Seoul'),
  "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
  word('2', 'did'),
  word('3', "n't"),
  word('4', 'agree', 'SpaceAfter=No'),
  '4.1\tit\tit\tPRON\t_\t_\t_\t_\t_\t_',
  word('5', '.'),
  '',
  '',
].join('\n');

/** Whether every word hangs on the root; each word is walked over once. */
function reachesRoot(heads: readonly number[]): boolean {
  const done = new Set<number>([-1]);
  return heads.every((_, start) => {
    const path = new Set<number>();
    for (let at = start; !done.has(at); at = heads[at] ?? -2) {
      if (path.has(at) || at < -1) return false;
      path.add(at);
    }
    for (const at of path) done.add(at);
    return true;
  });
}

describe('parseConllu', () => {
  test('keeps words, comments, multiword tokens, empty nodes and MISC', () => {
    const before = GIVEN.split('\n');
    const after = parseConllu(model, GIVEN, 'a.conllu').text.split('\n');
    expect(after).toHaveLength(before.length);
    for (const i of [0, 1, 3, 7]) expect(after[i]).toBe(before[i]);
    expect(after.slice(2, 9).map((line) => line.split('\t')[1])).toEqual(
      before.slice(2, 9).map((line) => line.split('\t')[1]),
    );
    expect(after[6]?.split('\t')[9]).toBe('SpaceAfter=No');
  });

  test('predicts tags, lemma, features and tree', () => {
    const rows = parseConllu(model, GIVEN, 'a.conllu')
      .text.split('\n')
      .map((line) => line.split('\t'));
    expect(rows[4]?.slice(2, 5)).toEqual(['do', 'AUX', 'VBD']);
    expect(rows[6]?.slice(2, 8)).toEqual(['agree', 'VERB', 'VB', 'VerbForm=Inf', '0', 'root']);
    expect(rows[2]?.slice(6, 8)).toEqual(['4', 'nsubj']);
  });

  test('parsing its own output changes nothing', () => {
    const once = parseConllu(model, GIVEN, 'a.conllu').text;
    expect(parseConllu(model, once, 'b.conllu')).toEqual({ text: once, refused: [] });
  });

  test.each([
    ['a line of nine columns', '1\tSeoul\t_\t_\t_\t_\t_\t_\t_', 'line 1: 9 columns'],
    ['a number left out', `${word('1', 'a')}\n${word('3', 'b')}`, 'line 2: word 3 where word 2'],
    ['an ID that is none', word('x', 'a'), "line 1: 'x' is no ID"],
    ['a word without a form', word('1', ''), 'line 1: a word without a form'],
    ['a multiword token in the wrong place', `${word('1', 'a')}\n${word('1-2', 'ab')}`, 'line 2: multiword'],
  ])('refuses %s with its line', (_, text, problem) => {
    const { text: out, refused } = parseConllu(model, text, 'broken.conllu');
    expect(out).toBe('');
    expect(refused).toEqual([expect.any(InputError)]);
    expect(refused[0]?.message).toContain(`broken.conllu: ${problem}`);
  });

  test('a sentence with a broken line is left out, and the others go on', () => {
    const whole = [word('1', 'Seoul'), word('2', 'agreed')].join('\n');
    const broken = `# text = no\n${word('1', 'no')}\nno CoNLL-U`;
    const { text, refused } = parseConllu(model, [whole, broken, whole].join('\n\n'), 'some.conllu');
    expect(text).toBe(parseConllu(model, `${whole}\n\n${whole}`, 'whole.conllu').text);
    expect(text).not.toBe('');
    expect(refused.map((error) => error.message)).toEqual([
      expect.stringContaining('some.conllu: line 6: 1 columns instead of 10; make it CoNLL-U'),
    ]);
  });

  test('a sentence of 20,000 words has one root and no cycle', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => word(`${i + 1}`, i % 3 ? 'the' : 'said'));
    const { text } = parseConllu(model, words.join('\n'), 'long.conllu');
    const heads = text.split('\n').flatMap((line) => (line === '' ? [] : [Number(line.split('\t')[6]) - 1]));
    expect(heads).toHaveLength(20_000);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect(reachesRoot(heads)).toBe(true);
  });

  test('an empty text stays empty', () => {
    expect(parseConllu(model, '\n\n', 'empty.conllu')).toEqual({ text: '', refused: [] });
  });
});
