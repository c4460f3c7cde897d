import type { Dossier, IssuePositions, Line } from '../dossier.ts';
import { saysItself } from '../what.ts';
import { whenText } from '../whenText.ts';
import { courseText } from './course.ts';
import { legend } from './foot.ts';
import { clocks, corpusText, reviewText, voicesText } from './head.ts';
import { chainText, noteText, partiesText, reportsText, wordText } from './item.ts';
import { CONTRADICTIONS, changeText, datesText, fate, holding, passedText } from './sections.ts';

/** A dossier as Markdown, whole: every record an entry with its quote, its source and its id. */
export function renderMarkdown(dossier: Dossier): string {
  const [a, b] = dossier.pair;
  const parts = [
    `# ${plain(a.name)} (${a.code}) and ${plain(b.name)} (${b.code}), as of ${dossier.asOf || 'no day'}`,
    ...dossier.notes.map((note) => `**${plain(note)}**`),
    plain(`${clocks(dossier)} ${corpusText(dossier)} ${voicesText(dossier.corpus)} ${reviewText(dossier)}`),
    `> ${plain(dossier.state.sentence)}`,
    ...sectionsOf(dossier),
    `## Figures`,
    countsTable(dossier),
    plain(`${legend(dossier)} ${courseText(dossier)}`),
    dossier.notFound.length > 0 ? plain(`Not found in these sources: ${dossier.notFound.join(', ')}.`) : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function sectionsOf(dossier: Dossier): string[] {
  const {
    contradictions,
    denials,
    agreements,
    promises,
    positions,
    measures,
    meetings,
    events,
    assessments,
  } = dossier;
  const section = (heading: string, entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : [`## ${heading}`, ...entries];
  const all = (lines: readonly Line[]): string[] =>
    lines.length > 0 ? [lines.map((line) => entry(line)).join('\n')] : [];
  return [
    ...section(
      `Changed since ${dossier.changes?.since}`,
      (dossier.changes?.all ?? []).map(({ line, ...change }) => entry(line, changeText(change))),
    ),
    ...section('Open contradictions', contradictions.map(contradiction)),
    ...section('Denied', all(denials)),
    ...section('What was agreed', all(agreements)),
    ...section(
      'Promises',
      promises.map((p) => entry(p, fate(p), holding(p))),
    ),
    ...section(
      'Where each side stands',
      positions.map((issue) => standings(issue, dossier)),
    ),
    ...section('Measures', all(measures)),
    ...section('Meetings to come', all(meetings.planned)),
    ...section(
      'Meetings past',
      meetings.past.map((m) => entry(m, passedText(m))),
    ),
    ...section('Other events', all(events)),
    ...section('How observers see it', all(assessments)),
  ];
}

/** One record as an item of a list. */
function entry(line: Line, note?: string, word = wordText(line)): string {
  const [lead] = line.evidence;
  const words = lead?.quote ?? '';
  const quote = `“${plain(words)}”`;
  const what = line.what === '' || saysItself(words, line.what) ? '' : `${plain(line.what)}: `;
  const told = noteText(line, note).trimEnd();
  const chain = lead ? chainText(lead).replaceAll(' < ', ' ‹ ') : 'no source';
  const source = plain(told === '' ? chain : `${told} — ${chain}`);
  return `- **${line.state}** ${whenText(line.when)} · ${partiesText(line)} · ${plain(word)}: ${what}${quote} — ${source}${reportsText(line)} · \`${line.record}\``;
}

const contradiction = ({ on, sides, dates }: Dossier['contradictions'][number]): string =>
  [
    CONTRADICTIONS[on] ?? on,
    '',
    ...sides.map((line) => entry(line, dates.length > 0 ? datesText(dates) : undefined)),
  ].join('\n');

function standings({ issue, standings: all }: IssuePositions, { pair }: Dossier): string {
  const names = new Map(pair.map(({ code, name }) => [code, name]));
  const held = all.map(({ holder, lines }) =>
    [`**${plain(names.get(holder) ?? 'Both, jointly')}**`, '', ...lines.map((line) => entry(line))].join(
      '\n',
    ),
  );
  return [`### On ${plain(issue ?? 'other matters')}`, ...held].join('\n\n');
}

const countsTable = ({ pair: [a, b], counts: { quads } }: Dossier): string =>
  [
    `| records by class | by ${a.code} | by ${b.code} | joint | all |`,
    '|---|---|---|---|---|',
    ...quads.map(
      ({ quad, name, first, second, joint }) =>
        `| ${quad} ${name} | ${first} | ${second} | ${joint} | ${first + second + joint} |`,
    ),
  ].join('\n');

/** Text of the world on one line, with nothing in it that Markdown or the HTML inside Markdown would take for a sign. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
