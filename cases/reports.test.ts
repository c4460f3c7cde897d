import { describe, expect, test } from 'vitest';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';
import { FIELDS } from './report-checks.ts';
import { reportOf } from './report-file.ts';
import { allReports, judged, openFacts, textOf } from './reports.ts';

const data = loadReaderData();
const reader = createReader(data);
const open = openFacts();
/** Folder of the texts that are not in the repository. */
const articles = process.env.ENTENTE_ARTICLES ?? '../shared/seed';

for (const report of allReports()) {
  const here = textOf(report, articles) !== null;
  const name = here
    ? report.name
    : `${report.name}: its text is not there (ENTENTE_ARTICLES names its folder)`;
  describe.skipIf(!here)(name, async () => {
    const facts = here ? ((await judged(report, reader, data, articles)) ?? []) : [];
    for (const field of FIELDS)
      test(`every ${field} is right, but for those on the list of open ones`, () => {
        const own = facts.filter((f) => f.field === field);
        const wrong = own.filter((f) => !f.right).map((f) => f.key);
        const listed = own.map((f) => f.key).filter((key) => open.has(key));
        expect(wrong.toSorted()).toEqual(listed.toSorted());
      });
  });
}

test('a list of open answers names answers that there are', () => {
  const reports = new Set(allReports().map((r) => r.name));
  for (const key of open.keys()) expect(reports).toContain(key.split(' ')[0]);
});

test('an answer file with a line that is none of its kinds is refused with the line', () => {
  expect(() => reportOf('x', 'report a.txt\n0 The two\n  whom it = CHN\n')).toThrow('x.txt:3');
});
