import type { Dossier } from '../../dossier.ts';
import { courseText } from '../course.ts';
import { legend } from '../foot.ts';
import { clocks, corpusText, reviewText, voicesText } from '../head.ts';
import { chartOf } from './chart.ts';
import { html, Markup } from './escape.ts';
import { sectionsOf } from './sections.ts';
import { STYLE } from './style.ts';

/** A dossier as one page that needs nothing else: no script, no font, no picture from anywhere. */
export function renderHtml(dossier: Dossier): string {
  const [a, b] = dossier.pair;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,"><title>${a.name} and ${b.name}, ${dossier.asOf}</title><style>${new Markup(STYLE)}</style></head>
<body><header><h1>${a.name} (${a.code}) and ${b.name} (${b.code})</h1>
<p>As of ${dossier.asOf || 'no day'}. ${clocks(dossier)}</p>
${dossier.notes.map((note) => html`<p class="note">${note}</p>`)}
<p class="dim">${corpusText(dossier)} ${voicesText(dossier.corpus)} ${reviewText(dossier)}</p></header>
<main><p class="state">${dossier.state.sentence}</p>
${sectionsOf(dossier)}
<section><h2>Figures</h2>${chartOf(dossier.course)}${counts(dossier)}
<p class="dim">${legend(dossier)} ${courseText(dossier.course)}</p></section></main>
<footer class="dim">${dossier.notFound.length > 0 && `Not found in these sources: ${dossier.notFound.join(', ')}.`}</footer></body></html>
`;
  return page.text;
}

const counts = ({ pair: [a, b], counts: { quads } }: Dossier): Markup =>
  html`<div class="scroll"><table><tr><th>records by class</th><th>by ${a.code}</th><th>by ${b.code}</th><th>joint</th><th>all</th></tr>
${quads.map(({ quad, name, first, second, joint }) => html`<tr><th>${quad} ${name}</th><td>${first}</td><td>${second}</td><td>${joint}</td><td>${first + second + joint}</td></tr>`)}</table></div>`;
