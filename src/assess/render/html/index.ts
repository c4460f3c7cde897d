import type { Dossier } from '../../dossier.ts';
import { courseText } from '../course.ts';
import { legend } from '../foot.ts';
import { clocks, corpusText, reviewText, voicesText } from '../head.ts';
import { chartOf } from './chart.ts';
import { dated, html, Markup } from './escape.ts';
import { type Part, partsOf } from './sections.ts';
import { STYLE } from './style.ts';

/** A dossier as one page that needs nothing else: no script, no font, no picture from anywhere. */
export function renderHtml(dossier: Dossier): string {
  const [a, b] = dossier.pair;
  const parts = withFigures(partsOf(dossier), dossier);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,"><title>${a.name} and ${b.name}, ${dossier.asOf}</title><style>${new Markup(STYLE)}</style></head>
<body><header><p class="kicker">Dossier of relations <span>as of ${dossier.asOf || 'no day'}</span></p>
<h1>${a.name} <small>${a.code}</small> and ${b.name} <small>${b.code}</small></h1>
${dossier.notes.map((note) => html`<p class="note">${note}</p>`)}
<p class="state">${dated(dossier.state.sentence)}</p>
${keyFigures(dossier)}
<nav aria-label="Parts of the dossier"><ul>${parts.map(({ id, heading, count }) => html`<li><a href="#${id}">${heading}</a>${count !== null && html` ${count}`}</li>`)}</ul></nav></header>
<main>${parts.map(({ id, heading, count, body }) => html`<section id="${id}"><h2>${heading}${count !== null && html` <small>${count}</small>`}</h2>${body}</section>\n`)}</main>
<footer>${dossier.notFound.length > 0 && html`<p><strong>Not found in these sources:</strong> ${dossier.notFound.join(', ')}.</p>`}
<p>${clocks(dossier)} ${corpusText(dossier)} ${voicesText(dossier.corpus)} ${reviewText(dossier)}</p></footer></body></html>
`;
  return page.text;
}

/** The size of what the page stands on, at a glance. */
function keyFigures({ corpus, contradictions, measures, meetings, review }: Dossier): Markup {
  const figures: readonly (readonly [name: string, figure: string])[] = [
    ['reports', String(corpus.articles)],
    ['records of this pair', String(corpus.records)],
    ['open contradictions', String(contradictions.length)],
    inForceFigure(measures),
    ['meetings to come', String(meetings.planned.length)],
    ['reviewed', `${review.reviewed} of ${review.records}`],
  ];
  return html`<dl>${figures.map(([name, figure]) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>`)}</dl>`;
}

/** What somebody only alleges is not counted as if it were so. */
function inForceFigure(measures: Dossier['measures']): readonly [name: string, figure: string] {
  const all = measures.filter(({ inForce }) => inForce);
  const alleged = all.filter((measure) => measure.alleged).length;
  if (alleged > 0 && alleged === all.length) return ['measures in force, all only alleged', String(alleged)];
  return [
    alleged > 0 ? `measures in force, ${alleged} of them only alleged` : 'measures in force',
    String(all.length),
  ];
}

const ABOVE = new Set(['changes', 'contradictions', 'denials']);

/** The curve stands below the contradictions and denials, above everything else. */
function withFigures(parts: readonly Part[], dossier: Dossier): Part[] {
  const first = parts.findIndex(({ id }) => !ABOVE.has(id));
  const at = first < 0 ? parts.length : first;
  return [...parts.slice(0, at), figures(dossier), ...parts.slice(at)];
}

const figures = (dossier: Dossier): Part => ({
  id: 'figures',
  heading: 'How relations went',
  count: null,
  body: html`${chartOf(dossier.course)}<p>${dated(courseText(dossier))}</p>${counts(dossier)}<p class="dim">${legend(dossier)}</p>`,
});

const counts = ({ pair: [a, b], counts: { quads } }: Dossier): Markup =>
  html`<div class="scroll"><table><thead><tr><th>records by class</th><th>by ${a.code}</th><th>by ${b.code}</th><th>joint</th><th>all</th></tr></thead>
<tbody>${quads.map(({ quad, name, first, second, joint }) => html`<tr><th>${quad} ${name}</th><td>${first}</td><td>${second}</td><td>${joint}</td><td>${first + second + joint}</td></tr>`)}</tbody></table></div>`;
