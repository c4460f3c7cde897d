import type { Line, Testimony } from '../../dossier.ts';
import { saysItself } from '../../what.ts';
import { whenText } from '../../whenText.ts';
import { idText, noteText, partiesText, reportsText, wordText } from '../item.ts';
import { html, type Markup } from './escape.ts';

/** What a part of the page has to add to a record. */
export interface Aside {
  readonly note?: string | undefined;
  /** On whose word it stands, where the part has its own way to say so. */
  readonly word?: string;
  /** The record stands in full elsewhere on the page: its id leads there. */
  readonly again?: boolean;
}

/** A record: when and where it stands, its words and on whose word, its source, and every claim behind it one click away. */
export function recordItem(line: Line, { note, word = wordText(line), again = false }: Aside = {}): Markup {
  const [lead] = line.evidence;
  const doubtful = line.state.includes('alleged') || line.contradictedBy.length > 0;
  const more = noteText(line, note);
  const quote = oneLine(lead?.quote ?? '');
  const name = line.kind !== 'meeting' && saysItself(quote, line.what) ? '' : line.what;
  return html`<li${again ? '' : html` id="${line.record}"`}><div class="when">${whenText(line.when)} <span class="word${doubtful && ' alleged'}">${line.state}</span></div>
<div class="told"><p class="words">${name && html`<b>${name}</b> `}<q>${quote}</q></p>
<p class="meta">${partiesText(line)} <span class="on ${line.word.on}">${word}</span>${more && html` <span class="more">${more.trim()}</span>`}</p>
<details><summary>${lead ? sourceText(lead) : 'no source'}${reportsText(line)} ${again ? html`<a href="#${line.record}">${idText(line)}</a>` : html`<code>${idText(line)}</code>`}</summary>
<ol>${line.evidence.map(testimonyItem)}</ol>${line.history.length > 1 && historyLine(line)}<p class="dim">Record <code>${line.record}</code></p></details></div></li>
`;
}

const testimonyItem = (one: Testimony): Markup =>
  html`<li><q>${oneLine(one.quote)}</q> <span class="dim">${sourceText(one)}; ${one.status}, confidence ${one.confidence}; <code>${one.article} ${one.start}–${one.end}</code></span></li>`;

/** 'Example Wire, 2017-10-31, citing South Korean foreign ministry, citing China'. */
const sourceText = ({ source, published, chain }: Testimony): string =>
  [source ?? 'unnamed source', published.slice(0, 10), ...chain.map((voice) => `citing ${voice}`)].join(', ');

const historyLine = ({ history }: Line): Markup =>
  html`<p class="dim">${history.map(({ step, when }) => `${step} ${whenText(when)}`).join(' → ')}</p>`;

const oneLine = (quote: string): string => quote.replace(/\s+/g, ' ').trim();
