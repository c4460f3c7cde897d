import type { Line, Testimony } from '../../dossier.ts';
import { whenText } from '../../whenText.ts';
import { chainText, noteText, partiesText, reportsText, wordText } from '../item.ts';
import { html, type Markup } from './escape.ts';

/** What a part of the page has to add to a record. */
export interface Aside {
  readonly note?: string | undefined;
  /** On whose word it stands, where the part has its own way to say so. */
  readonly word?: string;
  /** The record stands in full elsewhere on the page: its id leads there. */
  readonly again?: boolean;
}

/** A record with its words, its source, and every claim behind it one click away. */
export function recordItem(line: Line, { note, word = wordText(line), again = false }: Aside = {}): Markup {
  const [lead] = line.evidence;
  const doubtful = line.state.includes('alleged') || line.contradictedBy.length > 0;
  const more = noteText(line, note);
  return html`<li${again ? '' : html` id="${line.record}"`}><span class="word${doubtful && ' alleged'}">${line.state}</span> ${whenText(line.when)} · ${partiesText(line)} · ${word}
<div>${line.what && html`${line.what}: `}<q>${oneLine(lead?.quote ?? '')}</q></div>
<details><summary class="source">${more}${lead ? chainText(lead) : 'no source'}${reportsText(line)} · <code>${again ? html`<a href="#${line.record}">${line.record}</a>` : line.record}</code></summary>
<ol>${line.evidence.map(testimonyItem)}</ol>${line.history.length > 1 && historyLine(line)}</details></li>
`;
}

const testimonyItem = (one: Testimony): Markup =>
  html`<li><q>${oneLine(one.quote)}</q> <span class="dim">— ${chainText(one)}; ${one.status}, confidence ${one.confidence}; <code>${one.article} ${one.start}–${one.end}</code></span></li>`;

const historyLine = ({ history }: Line): Markup =>
  html`<p class="dim">${history.map(({ step, when }) => `${step} ${whenText(when)}`).join(' → ')}</p>`;

const oneLine = (quote: string): string => quote.replace(/\s+/g, ' ').trim();
