import { describe, expect, it } from 'vitest';
import { EVENTS } from '../../codebook/index.ts';
import { loadCues } from './load-cues.ts';
import { shippedCues } from './testing.ts';

const load = (name: string, text: string) => loadCues([{ name, text }]);

describe('loadCues', () => {
  it('has cues of its own for every event', () => {
    const events = new Set([...shippedCues().cues.values()].flat().map((cue) => cue.event));
    expect([...events].sort()).toEqual(Object.keys(EVENTS).sort());
  });

  it('names file and line of an entry without words', () => {
    expect(() => load('aid.tsv', '# comment\nv\tdonate\nv\t')).toThrow(/aid\.tsv, line 3/);
  });

  it('refuses a mode that the event lacks', () => {
    expect(() => load('aid.tsv', 'v\tdonate\t\tphone')).toThrow(/mode 'phone' that AID lacks/);
  });

  it('refuses an unknown class', () => {
    expect(() => load('aid.tsv', 'v\tgive\t@nothing')).toThrow(/unknown class @nothing/);
  });

  it('refuses a class that is made of itself', () => {
    expect(() => load('classes.tsv', 'a\tb|@a')).toThrow(/classes\.tsv, line 1.*unknown class @a/);
  });

  it('refuses a file that is named after no event', () => {
    expect(() => load('love.tsv', 'v\tadore')).toThrow(/love\.tsv.*no PLOVER event/);
  });
});
