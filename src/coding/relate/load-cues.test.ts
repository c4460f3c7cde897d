import { describe, expect, test } from 'vitest';
import { loadCueFiles } from '../../cli/data.ts';
import { loadCues } from './load-cues.ts';

describe('loadCues', () => {
  test('reads the shipped lexicon: cues for every event, some hundreds of verbs and nouns each way', () => {
    const { cues, operators } = loadCues(loadCueFiles());
    const all = [...cues.values()].flat();
    expect(new Set(all.map((cue) => cue.event)).size).toBe(16);
    expect(all.length).toBeGreaterThan(2000);
    expect(operators.get('refuse')).toContain('refuse');
  });

  test.each([
    ['party.tsv', 'v\tmeet', /party\.tsv: is named after no PLOVER event/],
    ['aid.tsv', 'x\tgive', /aid\.tsv, line 1: has no form or no words/],
    ['aid.tsv', '# note\n\nv\tgive\t@gifts', /aid\.tsv, line 3: names the unknown class @gifts/],
    ['aid.tsv', 'v\tgive\t\tvisit', /aid\.tsv, line 1: has the mode 'visit' that AID lacks/],
    ['operators.tsv', 'love\tadore', /operators\.tsv, line 1: names no operator/],
    ['classes.tsv', 'gifts', /classes\.tsv, line 1: has no name or no words/],
  ])('names file and line of what is wrong in %s', (name, text, message) => {
    expect(() => loadCues([{ name, text }])).toThrow(message);
  });
});
