import type { Actor } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { measured, prepositionOf, withConjuncts } from '../../frames/tree.ts';
import { words } from '../../words.ts';
import { actorsAt, HARDWARE, meantBy, namedOrState, stateOf } from '../phrases.ts';
import { FORCE_ACTS, strikersAt } from './strikers.ts';

/** 'Ministers A of Mali, B of Togo and C of Niger met': a list of people whose second the tree takes for another name of the first. */
export const listedBehind = (token: Token, resolved: Resolved): Actor[] =>
  token
    .children('appos')
    .filter((t) => t.child('conj'))
    .flatMap(withConjuncts)
    .map((t) => resolved.mentionAt(t))
    .filter((m) => m?.kind === 'person' || COUNTED.test(token.lemma))
    .flatMap((m) => [...(m?.actors ?? [])]);

/** "Libya's government in Tripoli and Turkey signed": who is joined, where the tree joins him to the town that the first one sits in. */
export function joinedToSeat(token: Token, resolved: Resolved): Actor[] {
  const [own] = actorsAt(token, resolved);
  if (own?.sector !== 'GOV') return [];
  const seats = token
    .children('nmod')
    .filter((t) => prepositionOf(t) === 'in' && stateOf(t, resolved).some(({ code }) => code === own.code));
  return seats.flatMap((t) => withConjuncts(t).slice(1)).flatMap((t) => [...actorsAt(t, resolved)]);
}

/** 'Four countries, namely A, B, C and D, voted for it': those who are counted. */
const COUNTED = /^(country|nation|state|member|government)$/;

/** 'Thousands of Nepalis marched': whom a number or a crowd is of. */
export function doersAt(token: Token, resolved: Resolved): readonly Actor[] {
  const beside = resolved.mentionAt(token) ? undefined : personBeside(token, resolved);
  if (beside) return beside;
  const writers = DOCUMENTS.has(token.lemma) ? writersOf(token, resolved) : [];
  if (writers.length > 0) return writers;
  const own = FORCE_ACTS.has(token.lemma) ? strikersAt(token, resolved) : meantBy(token, HARDWARE, resolved);
  const named = own.length > 0 ? own : meantBy(measured(token), HARDWARE, resolved);
  if (named.length > 0) return named;
  return token.upos === 'PROPN' ? kinAt(token, resolved) : noneIn(token, resolved);
}

/** 'Nobody in Bamako has asked the Danes to leave': of whose people none did so. */
const noneIn = (token: Token, resolved: Resolved): readonly Actor[] =>
  /^(nobody|none|one)$/.test(token.lower) && (token.lower !== 'one' || token.previous?.lower === 'no')
    ? token
        .children('nmod', 'obl')
        .filter((t) => /^(in|of|at)$/.test(prepositionOf(t)))
        .flatMap((t) => namedOrState(t, resolved))
    : [];

/** What speaks for whoever wrote it. */
const DOCUMENTS = words(
  'report statement letter note communique communiqué memorandum memo inquiry investigation study dossier message declaration paper decree edict ruling',
);

/** 'A UN report accused', 'a statement from the ministry condemned': whose words they are, and not whom they are about. */
function writersOf(document: Token, resolved: Resolved): readonly Actor[] {
  const named = actorsAt(document, resolved);
  if (named.length > 0) return named;
  return document
    .children('nmod:poss', 'amod', 'compound', 'nmod')
    .filter((t) => t.deprel !== 'nmod' || isWriting(t))
    .flatMap(withConjuncts)
    .flatMap((t) => [...actorsAt(t, resolved)]);
}

/** 'a note from Lima', 'by decree of the president'. */
const isWriting = (name: Token): boolean =>
  /^(by|from)$/.test(prepositionOf(name)) ||
  (prepositionOf(name) === 'of' && /^(decree|edict)$/.test(name.head?.lemma ?? ''));

/** 'Anna Otieno, the sister of Kenyan President James Otieno': who is known by a leader is of his state. */
const kinAt = (name: Token, resolved: Resolved): readonly Actor[] =>
  name
    .children('appos')
    .filter((t) => KIN.has(t.lemma))
    .flatMap((t) => t.children('nmod'))
    .filter((t) => prepositionOf(t) === 'of')
    .flatMap((t) => actorsAt(t, resolved))
    .filter(({ sector }) => sector === 'GOV')
    .slice(0, 1)
    .map((a) => ({ ...a, sector: 'ELI' }));

const KIN = words('sister brother son daughter wife husband father mother nephew niece cousin');

/** 'His successor, Boris Johnson, met ...': the person whom the apposition names, not the one before him. */
const personBeside = (token: Token, resolved: Resolved): readonly Actor[] | undefined =>
  token
    .children('appos')
    .map((t) => resolved.mentionAt(t))
    .find((m) => m?.kind === 'person')?.actors;

/** 'The Americans have moved in': with its article and nothing else, a people that acts is its state. */
export function asState(token: Token, actors: readonly Actor[]): readonly Actor[] {
  const others = token
    .children()
    .filter((t) => t.upos !== 'PUNCT' && t.deprel !== 'cc' && t.deprel !== 'conj');
  if (others.length !== 1 || others[0]?.lower !== 'the') return actors;
  return actors.map((a) =>
    a.sector === 'CVL' && a.name.startsWith('people of ')
      ? { ...a, sector: null, name: a.name.slice('people of '.length) }
      : a,
  );
}

/** 'Russian and NATO envoys', "Mali and Niger's ministers": where the head means one of two that stand before it, both. */
export const sideBySide = (noun: Token, resolved: Resolved): Actor[] => [
  ...besideIn(noun, resolved),
  ...actorsAt(noun, resolved),
];

/** Those that stand before a noun side by side, of whom it means only one by itself. */
export function besideIn(noun: Token, resolved: Resolved): Actor[] {
  const codes = new Set(actorsAt(noun, resolved).map((a) => a.code));
  if (codes.size > 1) return [];
  const beside = noun
    .children('amod', 'compound', 'nmod:poss')
    .filter((t) => t.child('conj') || t.next?.lower === 'and')
    .flatMap(withConjuncts)
    .flatMap((t) => [...actorsAt(t, resolved)]);
  return beside.filter((a) => !codes.has(a.code));
}
