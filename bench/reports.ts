/**
 * Holds the reader against the answer files of `cases/reports`. By itself it lists what is wrong, with what
 * `cases/reports/open.json` does not say yet or says no more:
 * `node --import tsx bench/reports.ts [--articles DIR]`.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Fact, FIELDS, type Field } from '../cases/report-checks.ts';
import { allReports, judged, openFacts } from '../cases/reports.ts';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader, type ReaderData } from '../src/pipeline.ts';

interface Row {
  readonly name: string;
  readonly facts: readonly Fact[];
}

async function measured(data: ReaderData, articles: string | undefined): Promise<Row[]> {
  const reader = createReader(data);
  const rows: Row[] = [];
  for (const report of allReports()) {
    const facts = await judged(report, reader, data, articles);
    if (!facts) process.stderr.write(`bench: the text of ${report.name} is not there; it is left out\n`);
    else rows.push({ name: report.name, facts });
  }
  return rows;
}

/** The section 'Reports': right of all, by report and field. */
export async function reportLines(data: ReaderData, articles: string | undefined): Promise<string[]> {
  const rows = await measured(data, articles);
  const all: Row = { name: 'all', facts: rows.flatMap((r) => r.facts) };
  return [
    'Answers written by hand for every sentence: right of all. Links are judged by role.',
    '',
    `| report | ${FIELDS.join(' | ')} |`,
    `|---|${'---|'.repeat(FIELDS.length)}`,
    ...[...rows, all].map(
      ({ name, facts }) => `| ${name} | ${FIELDS.map((f) => score(facts, f)).join(' | ')} |`,
    ),
  ];
}

function score(facts: readonly Fact[], field: Field): string {
  const all = facts.filter((f) => f.field === field);
  return `${all.filter((f) => f.right).length} of ${all.length}`;
}

async function list(): Promise<void> {
  const { values } = parseArgs({ options: { articles: { type: 'string' } } });
  const data = loadReaderData();
  const open = openFacts();
  const facts = (await measured(data, values.articles)).flatMap((r) => r.facts);
  for (const { key, got } of facts.filter((f) => !f.right))
    process.stdout.write(`${open.has(key) ? 'open ' : 'WRONG'} ${key}  <-  ${got}\n`);
  for (const { key } of facts.filter((f) => f.right && open.has(f.key)))
    process.stdout.write(`RIGHT ${key}: to be taken off the list\n`);
  process.stdout.write(`${(await reportLines(data, values.articles)).join('\n')}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await list();
