import { describe, expect, test } from 'vitest';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';
import { corpusFacts, openCorpusFacts } from './corpus.ts';

const open = openCorpusFacts();
const facts = corpusFacts('korea-china', createReader(loadReaderData()));

describe('the record of the example corpus', () => {
  test('is as its answers say, but for the open ones', () => {
    const wrong = facts.filter(({ right }) => !right).map(({ key }) => key);
    expect(wrong.toSorted()).toEqual([...open.keys()].toSorted());
  });
  test('is judged on every row of the facts', () => {
    expect(new Set(facts.map(({ answer }) => answer.row)).size).toBeGreaterThan(20);
  });
});
