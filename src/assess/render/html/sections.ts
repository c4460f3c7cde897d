import type { Dossier, IssuePositions, Line, Standing } from '../../dossier.ts';
import { whenText } from '../../whenText.ts';
import { CONTRADICTIONS, changeText, datesText, fate, holding, PASSED } from '../sections.ts';
import { html, type Markup } from './escape.ts';
import { recordItem } from './record.ts';

const list = (items: readonly Markup[]): Markup => html`<ul class="records">${items}</ul>`;

const plain = (line: Line): Markup => recordItem(line);

/** The parts of the dossier, in the order of the terminal's page, whole; empty ones are left to the end of the page. */
export function sectionsOf(dossier: Dossier): Markup[] {
  const { contradictions, agreements, promises, positions, measures, meetings, events, assessments } =
    dossier;
  const changes = dossier.changes?.all ?? [];
  const parts: readonly (readonly [string, number, () => Markup])[] = [
    [
      `Changed since ${dossier.changes?.since}`,
      changes.length,
      () =>
        list(
          changes.map(({ line, ...change }) => recordItem(line, { again: true, note: changeText(change) })),
        ),
    ],
    ['Open contradictions', contradictions.length, () => html`${contradictions.map(contradiction)}`],
    ['What was agreed', agreements.length, () => list(agreements.map(plain))],
    [
      'Promises',
      promises.length,
      () => list(promises.map((p) => recordItem(p, { note: fate(p), word: holding(p) }))),
    ],
    [
      'Where each side stands',
      positions.length,
      () => html`${positions.map((issue) => issueOf(issue, dossier))}`,
    ],
    ['Measures', measures.length, () => list(measures.map(plain))],
    ['Meetings to come', meetings.planned.length, () => list(meetings.planned.map(plain))],
    [
      'Meetings past',
      meetings.past.length,
      () => list(meetings.past.map((m) => recordItem(m, m.passedWithoutNews ? { note: PASSED } : {}))),
    ],
    ['Other events', events.length, () => list(events.map(plain))],
    ['How observers see it', assessments.length, () => list(assessments.map(plain))],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([heading, count, body]) => html`<section><h2>${heading} (${count})</h2>${body()}</section>\n`);
}

const contradiction = ({ on, sides }: Dossier['contradictions'][number]): Markup =>
  html`<h3>${CONTRADICTIONS[on] ?? on}</h3>${list(sides.map((line) => recordItem(line, { again: true, note: on === 'when' ? datesText(line) : undefined })))}`;

function issueOf({ issue, standings }: IssuePositions, { pair }: Dossier): Markup {
  const names = new Map(pair.map(({ code, name }) => [code, name]));
  return html`<h3>On ${issue ?? 'other matters'}</h3><div class="sides">${standings.map((one) => standing(one, names))}</div>`;
}

const standing = ({ holder, lines, shifts }: Standing, names: ReadonlyMap<string, string>): Markup =>
  html`<div><strong>${names.get(holder) ?? 'Both, jointly'}</strong>${list(lines.map(plain))}${shifts.map(
    ({ from, to, when }) => html`<p class="dim">Shift from ‘${from}’ to ‘${to}’, ${whenText(when)}</p>`,
  )}</div>`;
