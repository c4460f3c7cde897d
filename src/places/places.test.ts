import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../codebook/index.ts';
import { fold } from './fold.ts';
import { loadGazetteer } from './gazetteer.ts';
import { settle } from './settle.ts';
import { stateOfTown } from './town.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../data/places/${name}`, import.meta.url), 'utf8');
const [cities, regions] = [read('cities.tsv'), read('regions.tsv')];
const gazetteer = loadGazetteer({ cities, regions });
const none: ReadonlySet<string> = new Set();

describe('the gazetteer', () => {
  test('finds every town by its name, whatever accents and marks the text gives it', () => {
    const lines = cities.trimEnd().split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), (i) => {
        const [name = '', code, , , , , id] = lines[i]?.split('\t') ?? [];
        const found = gazetteer.find(fold(name));
        expect(found.some((spot) => spot.country === code && spot.geonames === Number(id))).toBe(true);
      }),
    );
    expect(gazetteer.find('Chisinau')[0]?.country).toBe('MDA');
    expect(gazetteer.find('Nowhere-on-Sea')).toEqual([]);
  });

  test('is sorted, and has codes of the codebook only', () => {
    const keys = cities
      .trimEnd()
      .split('\n')
      .map((line) => fold(line.split('\t')[0] ?? ''));
    expect(keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') <= key)).toBe(true);
    const codes = new Set([...cities.matchAll(/^[^\t]+\t([^\t]+)/gm)].map(([, code]) => code));
    for (const code of codes) expect(COUNTRIES.has(code ?? '')).toBe(true);
  });

  test('names the line of a table that is not as it should be', () => {
    expect(() =>
      loadGazetteer({ cities: '', regions: 'names\tkind\tcode\tlat\tlon\nX\tsea\tabc\t1\t2' }),
    ).toThrow(/regions.tsv: line 2: is no place/);
  });
});

describe('which of its namesakes a name means', () => {
  const meant = (name: string, said: string | null, named: readonly string[] = []): string | null =>
    settle(gazetteer.find(name), said, new Set(named))?.country ?? null;

  test('the one in the state that stands beside it, or none', () => {
    expect(meant('Tripoli', 'GRC')).toBe('GRC');
    expect(meant('Tripoli', 'NOR')).toBeNull();
  });

  test('the one in a state that the report names, unless that is a hamlet beside a capital', () => {
    expect(meant('Valencia', null, ['VEN'])).toBe('VEN');
    expect(meant('Moscow', null, ['USA'])).toBe('RUS');
  });

  test('else the one that everybody knows; null where two remain', () => {
    expect(meant('London', null)).toBe('GBR');
    expect(meant('Springfield', null)).toBeNull();
    expect(settle([], null, none)).toBeNull();
  });

  test('of two states that the report names neither, if both have such a town', () => {
    const stateOf = (name: string, ...named: string[]): string | null =>
      stateOfTown(gazetteer, name, null, new Set(named));
    expect(stateOf('Trujillo', 'PER', 'VEN')).toBeNull();
    expect(stateOf('Trujillo', 'VEN')).toBe('VEN');
    expect(stateOf('Moscow', 'RUS', 'USA')).toBe('RUS');
  });

  test('a letter that no accent makes is found as news in English writes it', () => {
    expect(gazetteer.find('Bialystok')[0]?.country).toBe('POL');
    expect(gazetteer.find('Diyarbakir')[0]?.country).toBe('TUR');
  });

  test('a disputed place belongs to nobody', () => {
    expect(gazetteer.find('Crimea')[0]).toMatchObject({ name: 'Crimea', country: null, kind: 'region' });
  });
});
