import { describe, expect, test } from 'vitest';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';
import { CORPORA, type CorpusFact, corpusFacts, openCorpusFacts } from './corpus.ts';

const reader = createReader(loadReaderData());
const rows = (facts: readonly CorpusFact[]): number => new Set(facts.map(({ answer }) => answer.row)).size;

describe.each(CORPORA)('the record of the corpus %s', async (name) => {
  const facts = await corpusFacts(name, reader);

  test('is as its answers say, but for the open ones', () => {
    const wrong = facts.filter(({ right }) => !right).map(({ key }) => key);
    expect(wrong.toSorted()).toEqual([...openCorpusFacts(name).keys()].toSorted());
  });
  test('merges no two things', () => {
    const merged = facts.filter(({ field, right }) => field === 'apart' && !right);
    expect(merged.map(({ key, got }) => `${key}: ${got}`)).toEqual([]);
  });
  test('is judged on every row of the facts', () => {
    expect(rows(facts)).toBeGreaterThan(8);
  });
});
