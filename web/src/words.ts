import type { Line, Party, PromiseLine, Testimony, When } from './api/index.ts';

/** A date as fine as the text tells it: `2017-07`, `2017-11-12/14`, `by 2017-10-31`. */
export function whenText(when: When | null): string {
  if (when === null || (when.from === null && when.to === null)) return 'no date';
  return when.doubtful ? `${interval(when)}?` : interval(when);
}

function interval({ from, to, grain }: When): string {
  if (from === null) return `by ${to}`;
  if (to === null) return `since ${grain !== 'day' && from.endsWith('-01') ? from.slice(0, 7) : from}`;
  if (from === to) return from;
  if (grain === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${from} to ${to}`;
  return from.endsWith('-01') && to === lastDay(to) ? from.slice(0, 7) : `${from}/${to.slice(8)}`;
}

const lastDay = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** A day so many days later (or, below zero, earlier). */
export const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);

/** On whose word a line stands, in words. */
export function wordText({ word }: Pick<Line, 'word'>): string {
  const states = word.tellers.filter((code) => code !== '?').join(', ');
  const tellers = [states, word.tellers.includes('?') ? 'others' : ''].filter(Boolean).join(' and ');
  const texts = {
    both: 'confirmed by both',
    one: word.tellers.length > 1 ? `${tellers}, not both sides` : `one side only: ${tellers}`,
    told: `as told by ${tellers}`,
    report: 'the report’s own word',
  };
  return texts[word.on];
}

/** What one side calls a promise the other may not: who holds it to be one. */
export function holdingText(line: PromiseLine): string {
  const { heldBy, word } = line;
  if (heldBy.length === 0)
    return word.on === 'report' ? 'a promise in the report’s own word' : wordText(line);
  return heldBy.length === 1
    ? `held to be a promise by one side: ${heldBy[0]}`
    : 'held to be a promise by both';
}

const codesOf = (parties: readonly Party[]): string[] => [...new Set(parties.map(({ code }) => code))];

/** 'KOR to CHN', 'KOR, CHN'; somebody of a state that acts itself is not told as its other side. */
export function partiesText({ by, to }: Pick<Line, 'by' | 'to'>): string {
  const doers = codesOf(by);
  const others = codesOf(to).filter((code) => !doers.includes(code));
  return others.length > 0 ? `${doers.join(', ') || '?'} to ${others.join(', ')}` : doers.join(', ');
}

/** A state or step as it is read: 'declines comment'. */
export const stateText = (state: string): string => state.replaceAll('-', ' ');

/** A step of a timeline: 'measure imposed', but 'opposes' of a position, and no word twice. */
export function stepText(kind: Line['kind'], step: string): string {
  if (kind === 'position') return stateText(step);
  return kind === step || (kind === 'denial' && step === 'denied') ? kind : `${kind} ${stateText(step)}`;
}

/** The way that a thing came to us: who reports it, citing whom. */
export const chainOf = ({ source, published, chain }: Testimony): readonly string[] => [
  `${source ?? 'unnamed source'} ${published.slice(0, 10)}`,
  ...chain,
];

/** Enough of an id to find it again. */
export const idText = (record: string): string => `${record.slice(0, 10)}${/\.\d+$/.exec(record)?.[0] ?? ''}`;

/** A quote on one line, without what could turn the direction of the text around it. */
export const oneLine = (quote: string): string => visible(quote.replace(/\s+/g, ' ').trim());

/** Whether a quote says itself what it is about, as the command line has it: 'tours were halted' needs no 'halt tours'. */
export function saysItself(quote: string, what: string): boolean {
  const [text, sought] = [oneLine(quote).toLowerCase(), oneLine(what).toLowerCase()];
  const behind = sought.slice(sought.indexOf(' ') + 1);
  return text.includes(sought) || (behind.includes(' ') && text.includes(behind));
}

export const visible = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

export const signed = (value: number): string =>
  value < 0 ? `−${Math.abs(value).toFixed(2)}` : `+${value.toFixed(2)}`;

/** A whole number with its thousands apart; by hand, since asking the browser for it takes it long the first time. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const count = (n: number, noun: string): string => `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;

/** The passage that a line or testimony rests on, in the report reader. */
export const readHref = ({ article, claim }: Pick<Testimony, 'article' | 'claim'>): string =>
  `/read/${encodeURIComponent(article)}?claim=${encodeURIComponent(claim)}`;

export const passageHref = (at: { article: string; start: number; end: number }): string =>
  `/read/${encodeURIComponent(at.article)}?at=${at.start}-${at.end}`;
