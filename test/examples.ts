import { readFileSync, writeFileSync } from 'node:fs';
import type { Coding } from '../src/store/store.ts';
import { exampleCodings, makeReader } from './fuzz.ts';
import { once } from './once.ts';

/** The example reports, read and coded once a run. */
export async function codedExamples(): Promise<Coding[]> {
  const file = await once('examples.json', async (path) =>
    writeFileSync(path, JSON.stringify(await exampleCodings(makeReader()))),
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Coding[];
}
