import type { EventName } from '../../codebook/index.ts';
import type { Token } from '../../model/sentence.ts';
import { foundAt } from '../frames/find.ts';
import type { Frame } from '../frames/frame.ts';
import { nounFrame } from '../frames/nouns.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import { closeness, fits } from '../lexicon/match.ts';
import { type Codes, undone } from './compose.ts';
import { ENDING, ENDS } from './ending.ts';

/** Prepositions behind which the content of a demand, promise, refusal or threat stands. */
const BEHIND = new Set(['for', 'on', 'to', 'of', 'from', 'with', 'in', 'about']);

/** The act that a demand, promise, refusal or threat is about: its infinitive or clause, else its object. */
export function contentCodes(frame: Frame, lexicon: Lexicon): Codes | null {
  const nouns = [...frame.patients, ...frame.obliques.filter((o) => BEHIND.has(o.prep)).map((o) => o.token)];
  const heads = [...(frame.complement ? [frame.complement] : []), ...nouns];
  for (const head of heads) {
    if (head === frame.predicate || head === frame.carrier) continue;
    const codes = actAt(head, lexicon, 0);
    if (codes) return codes;
  }
  return null;
}

function actAt(token: Token, lexicon: Lexicon, depth: number): Codes | null {
  if (depth > 3) return null;
  if (token.upos === 'NOUN') return nounAct(token, lexicon, depth);
  if (token.upos !== 'VERB' && token.upos !== 'ADJ') return null;
  const found = foundAt(token, lexicon);
  const known = best(found.flatMap(({ frame, entries }) => entries.map((entry) => ({ entry, frame }))));
  if (known && (!ENDING.has(token.lemma) || known.rest.length > 0 || known.near || known.object))
    return codesIn(known);
  const frame = found[0]?.frame;
  if (!ENDING.has(token.lemma)) return null;
  const ended = [
    ...token.children('obj', 'xcomp', 'nsubj:pass'),
    ...(frame?.obliques.map((o) => o.token) ?? []),
  ];
  for (const below of ended) {
    const codes = actAt(below, lexicon, depth + 1);
    if (codes) return undone(codes);
  }
  return null;
}

/** Nouns that only carry an act: 'a request for vaccines', 'an offer of talks'. */
const CARRYING = new Set('request offer plea appeal proposal call bid invitation application'.split(' '));

function nounAct(noun: Token, lexicon: Lexicon, depth: number): Codes | null {
  if (CARRYING.has(noun.lemma))
    for (const below of noun.children('nmod', 'acl')) {
      const codes = actAt(below, lexicon, depth + 1);
      if (codes) return codes;
    }
  if (ENDS.has(noun.lemma))
    for (const below of noun.children('nmod')) {
      const codes = actAt(below, lexicon, depth + 1);
      if (codes) return undone(codes);
    }
  const frame = nounFrame(noun, null);
  const known = [...(lexicon.rows.noun.get(noun.lemma) ?? []), ...(lexicon.nouns.get(noun.lemma) ?? [])];
  const fitting = best(known.map((entry) => ({ entry, frame })));
  return fitting && codesIn(fitting);
}

const codesIn = (entry: Entry): Codes => ({
  event: entry.event as EventName | null,
  mode: entry.mode,
  cameo: entry.cameo,
});

interface Reading {
  readonly entry: Entry;
  readonly frame: Frame;
}

/** The most demanding entry that fits and has codes; of equals the one with the longer CAMEO code. */
const best = (readings: readonly Reading[]): Entry | null =>
  readings
    .filter(({ entry, frame }) => (entry.event || entry.cameo) && fits(entry, frame))
    .reduce<Reading | null>((top, one) => (top && weightOf(top) >= weightOf(one) ? top : one), null)?.entry ??
  null;

const weightOf = ({ entry, frame }: Reading): number =>
  closeness(entry, frame) * 10 + (entry.cameo?.length ?? 0);
