import { COUNTRIES } from '../../../codebook/index.ts';
import type { Actor } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { attempt, UNKNOWN_PARTY } from '../../attempt.ts';
import { actorsAt } from '../../claims/phrases.ts';
import { meantAt } from '../../claims/unique.ts';
import type { Coding } from '../../coding.ts';
import { isVerbal, prepositionOf, withConjuncts } from '../../frames/tree.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { settingOf } from '../../modality/setting.ts';
import { words } from '../../words.ts';

/**
 * 'The claims were settled by a treaty signed in 1965', 'under contracts signed in Dhaka': what was signed by nobody who is named
 * is between the two that the report is about, where what stands around it tells of them and of no third.
 */
export function pactOfPair(
  { frame, entry, reason }: Coding,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  if (entry?.kind !== 'agreement' || reason !== UNKNOWN_PARTY) return null;
  const { form, passive, agents, predicate: pact, carrier } = frame;
  const isSigned =
    form === 'noun' &&
    passive &&
    agents.length === 0 &&
    carrier.head === pact &&
    carrier.child('obl') !== undefined;
  if (!isSigned || !lexicon.is(pact.lemma, 'pact') || isNamed(pact)) return null;
  const two = pairAround(pact, resolved) ?? actingUnder(pact, resolved);
  if (!two) return null;
  const by = meantAt(pact, two);
  const coding = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => ({
    by,
    to: [],
    reciprocal: true,
  }));
  return coding.claim ? coding : null;
}

type Pair = Resolved['dyad'];

/** The two that the report is about, where the clause or the whole sentence tells of nobody else. */
function pairAround(pact: Token, resolved: Resolved): Pair | null {
  const { dyad } = resolved;
  const isTheirs = (codes: readonly string[]): boolean =>
    codes.length > 0 && codes.every((code) => dyad.some((one) => one.code === code));
  const isOfPair = isTheirs(statesAround(pact, resolved)) || isTheirs(statesIn(pact, resolved));
  return dyad.length === 2 && isOfPair ? dyad : null;
}

/** 'will supply Peru with drones under contracts signed in Lima': the one who acts under it and the one to whom he does. */
function actingUnder(pact: Token, resolved: Resolved): Pair | null {
  const verb = prepositionOf(pact) === 'under' ? pact.ancestors().find(isVerbal) : null;
  const args = verb ? [...verb.children('nsubj'), ...verb.children('obj', 'iobj')] : [];
  const actors = args.flatMap(withConjuncts).flatMap((t) => [...actorsAt(t, resolved)]);
  const [one, other] = actors;
  const isTwo = actors.length === 2 && one?.code !== other?.code && actors.every(isState);
  return isTwo ? actors.map((a) => ({ ...a, person: null })) : null;
}

const isState = ({ code }: Actor): boolean => COUNTRIES.has(code);

/** The codes of all whom its sentence tells of. */
const statesIn = ({ sentence }: Token, { mentions }: Resolved): string[] =>
  mentions.filter((m) => m.sentence === sentence.index).flatMap((m) => m.actors.map(({ code }) => code));

/** 'the deal' has been told of, 'a Lausanne treaty' and 'a multilateral accord' are of others too, 'any deal' is none. */
const isNamed = (pact: Token): boolean =>
  pact.upos === 'PROPN' ||
  pact.children('amod', 'compound', 'nmod', 'det').some((t) => t.upos === 'PROPN' || MANY.has(t.lower));

const MANY = words(
  'multilateral international global regional climate coalition peace wage collective standard any no such every the this that',
);

/** The codes of those whom the pact's phrase and the clause around it tell of. */
function statesAround(pact: Token, resolved: Resolved): string[] {
  const verb = pact.ancestors().find(isVerbal);
  const around = verb?.children('nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent') ?? [];
  const phrase = pact.subtree();
  return [
    ...around.flatMap(withConjuncts).flatMap((t) => [t, ...t.children('nmod', 'nmod:poss', 'amod')]),
    ...phrase,
  ]
    .flatMap((t) => actorsAt(t, resolved))
    .map(({ code }) => code);
}
