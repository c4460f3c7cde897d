import type { Dossier, Line, PromiseLine } from '../src/assess/index.ts';
import type { RecordEntry, Step } from '../src/model/record.ts';
import type { CorpusAnswer } from './corpus-file.ts';

export type Judged = readonly [field: string, right: boolean, got: string];

/** The fields of an answer that it gives, held against its record. */
export function fieldsOf(answer: CorpusAnswer, record: RecordEntry, line: Line | undefined): Judged[] {
  const { by, to, when, doubtful, history, independent, holder, confirmed } = answer;
  const detail: { level?: string; format?: string } = 'level' in record.detail ? record.detail : {};
  return [
    ...parties('by', by, record.by),
    ...parties('to', to, record.to),
    ...equal('step', answer.step, record.step),
    ...equal('status', answer.status, record.status),
    ...equal('level', answer.level, detail.level),
    ...equal('format', answer.format, detail.format),
    ...equal('country', answer.country, record.where?.country),
    ...equal('when', when?.join('..'), record.when && `${record.when.from}..${record.when.to}`),
    ...equal('doubtful', doubtful, record.when?.doubtful),
    ...(history ? [steps(history, record.history)] : []),
    ...equal('independent', independent, line?.independent),
    ...equal('confirmed', confirmed, line && `${line.word.on}: ${line.word.tellers}`),
    ...(holder === undefined ? [] : [heldBy(holder, line)]),
  ];
}

function equal(field: string, want: unknown, got: unknown): Judged[] {
  return want === undefined ? [] : [[field, want === got, String(got)]];
}

/** The same codes, in any order; a sector counts where the answer gives one. */
function parties(field: string, want: readonly string[] | undefined, got: RecordEntry['by']): Judged[] {
  if (!want) return [];
  const codes = (all: readonly string[]): string => [...new Set(all)].sort().join();
  const sectors = want.every((one) =>
    got.some(({ code, sector }) => one === code || one === `${code} ${sector ?? ''}`),
  );
  const shown = got.map(({ code, sector }) => `${code} ${sector ?? ''}`.trim());
  const same = codes(want.map((one) => one.slice(0, 3))) === codes(got.map(({ code }) => code));
  return [[field, same && (sectors || want.every((one) => one.length === 3)), shown.join()]];
}

/** The steps in their order; others may stand between them. */
function steps(want: NonNullable<CorpusAnswer['history']>, got: readonly Step[]): Judged {
  let at = 0;
  for (const { step, when } of got) {
    const [next, from] = want[at] ?? [];
    if (step === next && (from === undefined || when?.from === from)) at++;
  }
  return ['history', at === want.length, got.map((s) => `${s.step} ${s.when?.from ?? '?'}`).join(', ')];
}

const heldBy = (holder: string, line: Line | undefined): Judged => {
  const held = line && 'heldBy' in line ? (line as PromiseLine).heldBy.join() : 'no promise';
  return ['holder', held === holder, held];
};

/** The line of a record in a dossier, whatever its section. */
export const lineIn = (
  { agreements, promises, measures, meetings, events, positions, denials, contradictions }: Dossier,
  id: string,
): Line | undefined =>
  [
    ...agreements,
    ...promises,
    ...measures,
    ...meetings.past,
    ...meetings.planned,
    ...events,
    ...positions.flatMap(({ standings }) => standings.flatMap(({ lines }) => lines)),
    ...denials,
    ...contradictions.flatMap(({ sides }) => sides),
  ].find(({ record }) => record === id);
