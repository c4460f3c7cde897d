import { describe, expect, test } from 'vitest';
import { articleId, canonicalJson, claimId } from '../model/ids.ts';
import { faultsOf } from './check.ts';
import { foldRecords } from './fold.ts';
import { article, claim } from './testing.ts';

const text = 'France and Egypt met.';
const report = { ...article('x', '2021-03-01'), text, id: articleId(undefined, '2021-03-01', text) };
const told = claim('meeting', report, { quote: 'Egypt met', at: 11 });
const holdings = {
  articles: [report],
  claims: [told],
  superseded: [],
  records: foldRecords([report], [told]),
};

/** The claim with something changed, under an id that fits. */
function renamed(changes: Partial<typeof told>): typeof told {
  const { id, ...content } = { ...told, ...changes } as typeof told;
  return { id: claimId(canonicalJson(content)), ...content } as typeof told;
}

describe('checking', () => {
  test('finds nothing where all is well, and does not miss records that wait to be folded', () => {
    expect(faultsOf(holdings)).toEqual([]);
    expect(faultsOf({ ...holdings, records: null })).toEqual([]);
  });

  test('finds what was changed, is missing or is there twice', () => {
    const faults = (changes: Partial<typeof holdings>): string[] =>
      faultsOf({ ...holdings, records: null as never, ...changes }).map(({ fault }) => fault);
    expect(faults({ articles: [] })).toEqual([`its report ${report.id} is missing`]);
    expect(faults({ articles: [{ ...report, text: `${text} ` }] })).toEqual([
      'its text is not as it was read',
    ]);
    expect(faults({ claims: [{ ...told, confidence: 0.1 }] })).toEqual(['is not as it was read']);
    expect(faults({ superseded: [told] as never })).toEqual(['is there twice']);
    const misquoted = renamed({ evidence: { ...told.evidence, quote: 'Egypt left' } });
    expect(faults({ claims: [misquoted] })).toEqual(['its quote does not stand in its report']);
  });

  test('finds records that do not follow from the claims', () => {
    const [record] = holdings.records;
    const faults = (records: unknown[]): string[] =>
      faultsOf({ ...holdings, records: records as never }).map(({ fault }) => fault);
    expect(faults([])).toEqual(['is missing']);
    expect(faults([{ ...record, status: 'denied' }])).toEqual(['is not what its claims say']);
    expect(faults([record, { ...record, id: 'k_0' }])).toEqual(['follows from no claims']);
  });
});
