import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { statesTold, theOther } from './told.ts';

/** What one state of a pair has with the other. */
const BETWEEN = words(
  'relation tie link embassy ambassador envoy crossing border frontier treaty accord pact agreement truce ceasefire talk ' +
    'negotiation apology lorry truck vessel ship flight condition',
);
const EVENTS = new Set(['THREATEN', 'REQUEST', 'REJECT']);

/**
 * 'threatened to sever relations', 'demanded an apology': the other state of the report's own pair, where one of them does what
 * needs another side, the clause names nobody, and it is about something that states have with one another.
 */
export function otherOfPair(entry: Entry, frame: Frame, by: readonly Actor[], resolved: Resolved): Actor[] {
  const codes = new Set(by.map(({ code }) => code));
  const other = theOther(by, frame.carrier, resolved);
  if (codes.size !== 1 || !other) return [];
  const { event } = entry;
  if (!COUNTRIES.has(other.code) || !(EVENTS.has(event ?? '') || isBetween(entry, frame))) return [];
  const { carrier, patients, complement, complementForm, predicate } = frame;
  // 'cautioned that the talks could collapse' is a forecast.
  if (event === 'THREATEN' && complementForm === 'that') return [];
  const apart = new Set(
    carrier
      .children('conj')
      .filter((t) => t.child('nsubj', 'nsubj:pass'))
      .flatMap((t) => t.subtree()),
  );
  const clause = carrier.subtree().filter((t) => !apart.has(t));
  const { mentionAt, placeAt } = resolved;
  const isOther = (code: string | null | undefined): boolean => typeof code === 'string' && !codes.has(code);
  const isNamed = clause.some(
    (t) => mentionAt(t)?.actors.some(({ code }) => isOther(code)) || isOther(placeAt(t)?.country),
  );
  const things = [
    predicate,
    ...patients,
    ...(complement?.subtree() ?? []),
    ...frame.obliques.map((o) => o.token),
  ];
  const { index } = carrier.sentence;
  const isThird =
    patients.some((t) => t.upos === 'PRON') &&
    statesTold(index, index, resolved).some(({ code }) => code !== other.code && !codes.has(code));
  if (isNamed || isThird || !things.some((t) => BETWEEN.has(t.lemma))) return [];
  return [other];
}

/** 'closed the crossing', 'broke off relations', 'recalled its ambassador': a border has two sides, and so have ties. */
const isBetween = ({ kind }: Entry, { carrier, patients }: Frame): boolean =>
  kind === 'measure' &&
  /^VB[DN]$/.test(carrier.xpos) &&
  patients.some(
    (t) =>
      /^(border|crossing|frontier|checkpoint)$/.test(t.lemma) ||
      (/^(relation|tie|ambassador|envoy|embassy)$/.test(t.lemma) && !t.child('nmod')),
  );
