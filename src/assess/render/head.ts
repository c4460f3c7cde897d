import { counted } from '../../model/counted.ts';
import type { Corpus, Dossier } from '../dossier.ts';
import { isStale } from '../pair.ts';
import type { Page } from './item.ts';
import { shorten, wrap } from './text.ts';

/** Names, clocks, corpus, warnings, and the state in a sentence. */
export function headOf(dossier: Dossier, { width, paint }: Page): string[] {
  const [a, b] = dossier.pair;
  const title = `${a.name.toUpperCase()} (${a.code}) AND ${b.name.toUpperCase()} (${b.code})`;
  const day = `as of ${dossier.asOf || 'no day'}`;
  return [
    paint.bold(
      `${shorten(title, width - day.length - 2)}${' '.repeat(Math.max(2, width - title.length - day.length))}${day}`,
    ),
    ...dossier.notes.flatMap((note) => wrap(note, width)).map(paint.red),
    ...wrap(clocks(dossier), width),
    ...wrap(corpusText(dossier), width),
    ...wrap(voicesText(dossier.corpus), width),
    ...wrap(reviewText(dossier), width),
    '',
    paint.bold('STATE'),
    ...wrap(dossier.state.sentence, width - 2).map((line) => `  ${line}`),
  ];
}

/** The day that it stands at, by what was known when, and how old the last report on the pair is then. */
export function clocks({ asOf, asOfBasis, knownBy, corpus: { lastOnPair } }: Dossier): string {
  const basis = {
    given: knownBy === asOf ? '' : `What was so on ${asOf}.`,
    'newest report': 'Stands at the day of the newest report, since no day was asked for.',
    'newest report by then': 'Stands at the day of the newest report by then, since no day was asked for.',
  }[asOfBasis];
  return [
    basis,
    asOfBasis === 'newest report' ? '' : `Only what was published by ${knownBy}.`,
    lastOnPair !== null && isStale(lastOnPair, asOf) ? `Last report on this pair: ${lastOnPair}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function corpusText({ corpus }: Dossier): string {
  const span = corpus.from === corpus.to ? `${corpus.from}` : `${corpus.from} to ${corpus.to}`;
  if (corpus.articles === 0) return 'No report was published by then.';
  const sources = corpus.sources
    .map(({ name, articles }) => (corpus.sources.length > 1 ? `${name} ${articles}` : name))
    .join(', ');
  return `${counted(corpus.articles, 'report')}, ${span} (${sources}). Of this pair: ${counted(corpus.claims, 'claim')} in ${counted(corpus.records, 'record')}.`;
}

export function voicesText({ voices, ownVoice, claims }: Corpus): string {
  if (claims === 0) return 'No report tells of this pair.';
  const told = voices.map(({ teller, claims }) => `${teller === '?' ? 'others' : teller} ${claims}`);
  return `Claims by voice: ${[...told, `the reports' own ${ownVoice}`].join(', ')}.`;
}

export const reviewText = ({ coder, review: { reviewed, records, rejected } }: Dossier): string =>
  `Machine-coded (coder ${coder.join(', ') || 'none'}), reviewed ${reviewed} of ${counted(records, 'record')}${rejected > 0 ? `; ${counted(rejected, 'claim')} rejected` : ''}.`;
