import { COUNTRIES } from '../../codebook/index.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, stateOf } from '../claims/phrases.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { measured, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { type Entry, entryFrom, entryWith } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';

export const rule = (name: string, measure: Entry['measure'], codes: Partial<Entry>): Entry =>
  entryFrom({
    rule: `measure.${name}`,
    by: ['state'],
    to: ['to', 'from', 'object', 'owner', 'of', 'within', 'inside', 'with'],
    needs: new Set(['by', 'to']),
    kind: 'measure',
    measure,
    ...codes,
  });

export const STOPPING = { event: 'SANCTION', mode: 'discontinue', cameo: '163' };
const FIRMS = words(
  'agency agent operator company firm business importer exporter broadcaster station channel website platform ' +
    'publisher cinema airline carrier retailer trader shop store supermarket dealer buyer refinery refiner mill utility ' +
    'distributor promoter organiser organizer organizor brewery manufacturer producer customer traveller traveler',
);
export const alleged = (entry: Entry): Entry => entryWith(entry, { status: 'alleged' });

/** A claim with the state of a place as its doer; alleged where the report names nobody who did it. */
export function inferred(
  entry: Entry,
  frame: Frame,
  ground: readonly Token[],
  order: Frame,
  setting: Setting,
): OwnWord | null {
  if (setting.negated || setting.condition || setting.modal !== null) return null;
  const named = order.agents.some((t) => OFFICES.has(t.lemma));
  const active = frameWith(frame, { form: 'verb', passive: false, agents: ground.slice(0, 1) });
  return { entry: named ? entry : alleged(entry), frame: active, setting };
}

export const OFFICES = words(
  'authority government ministry regulator official inspector police administration office',
);

/** No agent, one that tells no state ('by word of mouth', 'by the authorities'), or one of the same state. */
export const isDomestic = ({ agents }: Frame, ground: readonly Token[], resolved: Resolved): boolean => {
  const own = new Set(ground.flatMap((t) => statesAt(t, resolved)));
  return agents.every((t) => actorsAt(t, resolved).every(({ code }) => own.has(code)));
};

export const isFirm = (noun: Token): boolean => FIRMS.has(measured(noun).lemma);

/** The words that tell in which one state firms are at home; null for none or several. */
export function groundOf(firms: readonly Token[], resolved: Resolved): readonly Token[] | null {
  const told = firms
    .map(measured)
    .flatMap((t) => [
      t,
      ...t.children('amod', 'compound', 'nmod:poss').flatMap(withConjuncts),
      ...below(t, /^(in|of|from)$/),
    ]);
  return oneState(told, resolved) ? told.filter((t) => statesAt(t, resolved).length > 0) : null;
}

export const oneState = (tokens: readonly Token[], resolved: Resolved): boolean =>
  new Set(tokens.flatMap((t) => statesAt(t, resolved))).size === 1;

/** The states that a word means, or in which the place lies that it names. */
export const statesAt = (token: Token, resolved: Resolved): string[] => {
  const named = actorsAt(token, resolved).map(({ code }) => code);
  const codes = named.length > 0 ? named : stateOf(token, resolved).map(({ code }) => code);
  return codes.filter((code) => COUNTRIES.has(code));
};

export const below = (noun: Token, preposition: RegExp): Token[] =>
  noun
    .children('nmod', 'obl')
    .filter((t) => preposition.test(prepositionOf(t)))
    .flatMap(withConjuncts);

export const hasWord = (verb: Token, list: ReadonlySet<string>): boolean =>
  verb.subtree().some((t) => list.has(t.lemma));

/** 'to stop selling tours from March 15', 'from Monday': what is told for a day that is still to come. */
export const isToCome = (verb: Token, { dates, filed }: Resolved): boolean =>
  verb
    .subtree()
    .some((t) => dates.some((d) => d.start <= t.start && t.end <= d.end && (d.when.from ?? '') > filed));
