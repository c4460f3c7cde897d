import type { Dossier, IssuePositions, Line, Standing } from '../../dossier.ts';
import { whenText } from '../../whenText.ts';
import { CONTRADICTIONS, changeText, datesText, fate, holding, passedText } from '../sections.ts';
import { html, type Markup } from './escape.ts';
import { recordItem } from './record.ts';

/** A part of the page. */
export interface Part {
  /** What links within the page lead to. */
  readonly id: string;
  readonly heading: string;
  /** Number of its entries; null where there are none to be counted. */
  readonly count: number | null;
  readonly body: Markup;
}

/** So many records of one list stand open; the others are one click away, and in print. */
const OPEN = 6;

function list(items: readonly Markup[]): Markup {
  const [first, rest] = [items.slice(0, OPEN), items.slice(OPEN)];
  const records = (some: readonly Markup[]): Markup => html`<ul class="records">${some}</ul>`;
  if (rest.length < 2) return records(items);
  return html`${records(first)}<details class="rest"><summary>${rest.length} more</summary>${records(rest)}</details>`;
}

const plain = (line: Line): Markup => recordItem(line);

/** The parts of the dossier, in the order of the terminal's page, whole; empty ones are left to the end of the page. */
export function partsOf(dossier: Dossier): Part[] {
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
  const changes = dossier.changes?.all ?? [];
  const parts: readonly (readonly [id: string, heading: string, count: number, body: () => Markup])[] = [
    [
      'changes',
      `Changed since ${dossier.changes?.since}`,
      changes.length,
      () =>
        list(
          changes.map(({ line, ...change }) => recordItem(line, { again: true, note: changeText(change) })),
        ),
    ],
    [
      'contradictions',
      'Open contradictions',
      contradictions.length,
      () => html`${contradictions.map(contradiction)}`,
    ],
    ['denials', 'Denied', denials.length, () => list(denials.map(plain))],
    ['agreements', 'What was agreed', agreements.length, () => list(agreements.map(plain))],
    [
      'promises',
      'Promises',
      promises.length,
      () => list(promises.map((p) => recordItem(p, { note: fate(p), word: holding(p) }))),
    ],
    [
      'positions',
      'Where each side stands',
      positions.length,
      () => html`${positions.map((issue) => issueOf(issue, dossier))}`,
    ],
    ['measures', 'Measures', measures.length, () => list(measures.map(plain))],
    ['to-come', 'Meetings to come', meetings.planned.length, () => list(meetings.planned.map(plain))],
    [
      'past',
      'Meetings past',
      meetings.past.length,
      () => list(meetings.past.map((m) => recordItem(m, { note: passedText(m) }))),
    ],
    ['events', 'Other events', events.length, () => list(events.map(plain))],
    ['assessments', 'How observers see it', assessments.length, () => list(assessments.map(plain))],
  ];
  return parts
    .filter(([, , count]) => count > 0)
    .map(([id, heading, count, body]) => ({ id, heading, count, body: body() }));
}

const contradiction = ({ on, sides, dates }: Dossier['contradictions'][number]): Markup =>
  html`<div class="against"><h3>${CONTRADICTIONS[on] ?? on}</h3>${list(sides.map((line) => recordItem(line, { again: true, note: dates.length > 0 ? datesText(dates) : undefined })))}</div>`;

/** Both sides' stances on one issue, side by side; what they hold jointly stands below, across. */
function issueOf({ issue, standings }: IssuePositions, { pair }: Dossier): Markup {
  const held = new Map(standings.map((one) => [one.holder, one]));
  const sides = pair.map(({ code, name }, i) => sideOf(name, `side-${i + 1}`, held.get(code)));
  const others = standings.filter(({ holder }) => pair.every(({ code }) => code !== holder));
  return html`<h3>On ${issue ?? 'other matters'}</h3><div class="sides">${sides}${others.map((one) => sideOf('Both, jointly', 'joint', one))}</div>`;
}

function sideOf(name: string, kind: string, held: Standing | undefined): Markup {
  if (!held)
    return html`<div class="${kind} silent"><h4>${name}</h4><p class="dim">No position is told.</p></div>`;
  const { lines, shifts } = held;
  return html`<div class="${kind}"><h4>${name}</h4>${list(lines.map(plain))}${shifts.map(
    ({ from, to, when }) => html`<p class="shift">Shift from ‘${from}’ to ‘${to}’, ${whenText(when)}</p>`,
  )}</div>`;
}
