import { describe, expect, test } from 'vitest';
import { loadLexicon } from './load.ts';

const load = (...lines: string[]) => loadLexicon([{ name: 'own.jsonl', text: lines.join('\n') }]);
const BAN = '{"rule":"measure.ban","verb":"ban","kind":"measure","by":"subject","event":"SANCTION"}';

describe('patterns from files', () => {
  test('words of a class stand wherever the class is named', () => {
    const lexicon = load(
      '{"class":"fruit","words":"apple|pear"}',
      '{"rule":"measure.fruit","verb":"ban","object":"@fruit|nut","kind":"measure","by":"subject"}',
    );
    expect([...(lexicon.verbs.get('ban')?.[0]?.object ?? [])]).toEqual(['apple', 'pear', 'nut']);
    expect(lexicon.is('pear', 'fruit')).toBe(true);
    expect(lexicon.is('nut', 'fruit')).toBe(false);
  });

  test('comments and blank lines are passed over', () => {
    expect(load('# measures', '', BAN).verbs.get('ban')).toHaveLength(1);
  });

  const wrong: readonly (readonly [string, string[]])[] = [
    ['a line that is not JSON', ['{"rule": ban}']],
    ['a field that there is not', [BAN.replace('"by"', '"bye"')]],
    ['a kind that there is not', [BAN.replace('"kind":"measure"', '"kind":"measurement"')]],
    ['an event that is not in the codebook', [BAN.replace('SANCTION', 'SANCTIONS')]],
    ['a class that there is not', [BAN.replace('"verb":"ban"', '"verb":"@bans"')]],
  ];
  for (const [what, lines] of wrong)
    test(`${what} is refused with file and line`, () => {
      expect(() => load('# first line', ...lines)).toThrow(/own\.jsonl, line 2/);
    });

  test('two patterns of one name are refused with the place of the second', () => {
    expect(() => load(BAN, BAN)).toThrow(/own\.jsonl, line 2/);
  });
});
