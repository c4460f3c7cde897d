import { describe, expect, test } from 'vitest';
import { EVENTS, type EventName } from '../../codebook/index.ts';
import { cueFiles } from '../relate/testing.ts';
import { lexiconForTests } from '../testing.ts';
import { compileRows } from './compile.ts';
import { readRows, tableLines } from './rows.ts';

const FRAMES = { name: 'frames.tsv', text: 'object\tsubject\tobject|in\t-\tby|to\n' };
const compile = (text: string, name = 'assault.tsv') => compileRows([FRAMES, { name, text }]);

describe('rows as patterns', () => {
  test('an expression is found by its first word and asks for the others', () => {
    const [entry] = compile('v\tgun down\t\tfirearms\tobject\t193').verb.get('gun') ?? [];
    expect(entry).toMatchObject({
      rest: ['down'],
      mode: 'firearms',
      cameo: '193',
      kind: 'event',
      by: ['subject'],
    });
    expect([...(entry?.needs ?? [])]).toEqual(['by', 'to']);
  });

  test('a question mark lets the other side be missing', () => {
    const [entry] = compile('v\traid\t\t\tobject?\t190').verb.get('raid') ?? [];
    expect([...(entry?.needs ?? [])]).toEqual(['by']);
  });

  test('the other side stands behind the preposition that an expression ends in', () => {
    const [entry] = compile('v\tlash out in\t\t\tobject\t190\n').verb.get('lash') ?? [];
    expect(entry?.to).toEqual(['object', 'in']);
    const frames = { name: 'frames.tsv', text: 'at\tsubject\tobject|at\t-\tby|to\n' };
    const rows = compileRows([frames, { name: 'accuse.tsv', text: 'v\tlash out at\t\t\tat\t111' }]);
    expect(rows.verb.get('lash')?.[0]?.to).toEqual(['at', 'within']);
  });

  test('a row without frame and code makes no entry, one with a code alone no claim', () => {
    expect(compile('v\tpillage').verb.get('pillage')).toBeUndefined();
    expect(compile('n\tsiege\t\t\t\t190').noun.get('siege')?.[0]?.by).toEqual([]);
  });

  test('statements and appeals have no PLOVER event', () => {
    const [entry] =
      compile('v\tmuse\t\t\tobject\t014\tposition:claims', 'statement.tsv').verb.get('muse') ?? [];
    expect(entry).toMatchObject({ event: null, cameo: '014', stance: 'claims' });
  });

  test('own rows come first, and may use shipped classes and frames', () => {
    const classes = { name: 'classes.tsv', text: 'fleet\tship|boat' };
    const shipped = [FRAMES, classes, { name: 'assault.tsv', text: 'v\tram\t@fleet\t\tobject\t190' }];
    const rows = compileRows(shipped, [{ name: 'coerce.tsv', text: 'v\tram\t@fleet\t\tobject\t172' }]);
    expect(rows.verb.get('ram')?.map((e) => e.event)).toEqual(['COERCE', 'ASSAULT']);
  });

  test.each([
    ['an unknown frame', 'v\traid\t\t\tobjekt\t190'],
    ['an unknown code', 'v\traid\t\t\tobject\t999'],
    ['an unknown kind', 'v\traid\t\t\tobject\t190\tincident'],
    ['an unknown context', 'v\traid\t\t\tobject\t190\tevent\twarlike'],
    ['a mode of another event', 'v\traid\t\tphone\tobject\t190'],
  ])('%s is refused with file and line', (_, row) => {
    expect(() => compile(`# comment\n${row}`)).toThrow(/assault\.tsv, line 2/);
  });
});

describe('the lexicon that is shipped', () => {
  const rows = readRows(cueFiles());

  test('codes every PLOVER event and every mode, and CAMEO roots 01 to 20', () => {
    const coded = rows.filter((row) => row.frame);
    for (const event of Object.keys(EVENTS) as EventName[]) {
      const modes = new Set(coded.filter((row) => row.event === event).map((row) => row.mode));
      expect(modes.size, event).toBeGreaterThan(0);
      for (const mode of Object.keys(EVENTS[event].modes)) expect(modes, `${event} ${mode}`).toContain(mode);
    }
    const roots = new Set(rows.flatMap((row) => row.cameo?.slice(0, 2) ?? []));
    expect(roots.size).toBe(20);
  });

  test('has several thousand expressions with roles', () => {
    const expressions = rows.filter((row) => row.frame).flatMap((row) => row.expressions);
    expect(expressions.length).toBeGreaterThan(4000);
  });

  test('uses every role frame', () => {
    const used = new Set(rows.map((row) => row.frame?.replace(/\?$/, '')));
    const frames = tableLines(cueFiles(), 'frames').map(({ cells }) => cells[0]);
    expect(frames.filter((name) => !used.has(name))).toEqual([]);
  });

  test('knows contexts by their words', () => {
    expect(lexiconForTests().contexts.get('cyberattack')).toEqual(['cyber']);
  });
});

describe('classes of nouns from WordNet', () => {
  const classes = new Map(
    tableLines(cueFiles(), 'nouns').map(({ cells: [name = '', words = ''] }) => [name, words.split('|')]),
  );

  test.each([
    ['wn-weapon', 'grenade', 'round'],
    ['wn-warship', 'destroyer', 'boat'],
    ['wn-watercraft', 'tanker', 'shipwreck'],
    ['wn-aircraft', 'jet', 'balloon'],
    ['wn-foodstuff', 'wheat', 'game'],
    ['wn-fuel', 'coal', 'gas'],
    ['wn-metal', 'copper', 'mercury'],
    ['wn-disease', 'polio', 'plague'],
    ['wn-crime', 'robbery', 'attack'],
  ])('%s has %s and not the false friend %s', (name, word, friend) => {
    expect(classes.get(name)).toContain(word);
    expect(classes.get(name)).not.toContain(friend);
  });

  test('there is no class without a test', () => expect(classes.size).toBe(9));
});
