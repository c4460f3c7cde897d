import { describe, expect, test } from 'vitest';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';
import { allCases, mistakesOf } from './case.ts';
import open from './open.json' with { type: 'json' };

const reader = createReader(loadReaderData());
/** Cases that the coder still gets wrong. One that comes right fails its test until it is taken off the list. */
const stillOpen = new Set<string>(open);

for (const { file, cases } of allCases()) {
  describe(file, () => {
    for (const one of cases) {
      const check = stillOpen.has(one.id) ? test.fails : test;
      check(`${one.id}: ${one.text}`, () => expect(mistakesOf(one, reader)).toEqual([]));
    }
  });
}
