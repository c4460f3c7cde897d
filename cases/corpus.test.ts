import { describe, expect, test } from 'vitest';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';
import { CORPORA, corpusFacts, openCorpusFacts } from './corpus.ts';

const reader = createReader(loadReaderData());

describe.each(CORPORA)('the record of %s', (name) => {
  const facts = corpusFacts(name, reader);

  test('is as its answers say, but for the open ones', () => {
    const wrong = facts.filter(({ right }) => !right).map(({ key }) => key);
    expect(wrong.toSorted()).toEqual([...openCorpusFacts(name).keys()].toSorted());
  });
  test('is judged on every row of the facts', () => {
    expect(new Set(facts.map(({ answer }) => answer.row)).size).toBeGreaterThan(20);
  });
});
