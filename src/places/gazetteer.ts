import { InputError } from '../model/errors.ts';
import { fold } from './fold.ts';

/** A place that a name may mean. */
export interface Spot {
  readonly name: string;
  /** Code of the state that it belongs to; null for none, several, or where that is contested. */
  readonly country: string | null;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly kind: string;
  /** 0 where it is not known or the place is no town. */
  readonly inhabitants: number;
  /** GeoNames id; null for places from the table of regions. */
  readonly geonames: number | null;
}

/** The text of the two tables of `data/places`; either may be empty. */
export interface PlaceTexts {
  readonly cities: string;
  readonly regions: string;
}

/** Names of places and what they may mean. */
export interface Gazetteer {
  /** Regions first, then towns, the largest first; none for an unknown name. */
  find(name: string): readonly Spot[];
}

/**
 * Opens the tables. The table of towns stays a text and is searched by halves, so that loading costs nothing.
 * @throws InputError naming the table and the line
 */
export function loadGazetteer({ cities, regions }: PlaceTexts): Gazetteer {
  const named = regionsByName(regions);
  const known = new Map<string, readonly Spot[]>();
  return {
    find(name) {
      const key = fold(name);
      const found = known.get(key) ?? [...(named.get(key) ?? []), ...townsSpelled(key, cities)];
      if (known.size < MOST) known.set(key, found);
      return found;
    },
  };
}

/** Names kept after they were looked up. */
const MOST = 10_000;

function regionsByName(text: string): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#') || line.startsWith('names\t')) continue;
    const [names = '', kind = '', code = '', lat = '', lon = ''] = line.split('\t');
    if (names === '' || !/^([A-Z]{3})?$/.test(code) || !isNumber(lat) || !isNumber(lon))
      throw new InputError(
        `regions.tsv: line ${i + 1}`,
        'is no place',
        'write names, kind, code, latitude, longitude',
      );
    const [name = ''] = names.split('|');
    const spot = {
      name,
      country: code || null,
      lat: Number(lat),
      lon: Number(lon),
      kind,
      inhabitants: 0,
      geonames: null,
    };
    for (const key of names.split('|').map(fold)) spots.set(key, [...(spots.get(key) ?? []), spot]);
  }
  return spots;
}

const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text));

/** 'St Petersburg' is 'Saint Petersburg' too: the towns of both spellings, the largest first. */
function townsSpelled(key: string, cities: string): Spot[] {
  const other = key.startsWith('st ') ? `saint ${key.slice(3)}` : key.replace(/^saint (?=.)/, 'st ');
  const towns = townsNamed(key, cities);
  if (other === key) return towns;
  return [...towns, ...townsNamed(other, cities)].sort((a, b) => b.inhabitants - a.inhabitants);
}

/** All lines whose name has the key: found by halving, then read on from the first. */
function townsNamed(key: string, cities: string): Spot[] {
  if (key === '') return [];
  let [low, high] = [0, cities.length];
  while (low < high) {
    const start = lineStart(cities, (low + high) >> 1);
    if (keyAt(cities, start) < key) low = lineEnd(cities, start) + 1;
    else high = start;
  }
  const found: Spot[] = [];
  for (let at = low; at < cities.length && keyAt(cities, at) === key; at = lineEnd(cities, at) + 1)
    found.push(spotOf(cities.slice(at, lineEnd(cities, at))));
  return found;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const keyAt = (text: string, start: number): string => fold(text.slice(start, text.indexOf('\t', start)));

function spotOf(line: string): Spot {
  const [name = '', code = '', lat = '', lon = '', inhabitants = '', kind = '', id = ''] = line.split('\t');
  return {
    name,
    country: code,
    lat: Number(lat),
    lon: Number(lon),
    kind,
    inhabitants: Number(inhabitants),
    geonames: Number(id),
  };
}
