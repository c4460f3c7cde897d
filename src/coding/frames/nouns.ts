import type { Token } from '../../model/sentence.ts';
import type { Frame, Oblique } from './frame.ts';
import { firstConjunct, prepositionOf, withConjuncts } from './tree.ts';
import { complementOf, isPassive, obliquesOf, verbFrame } from './verbs.ts';

/**
 * The frame of a noun of action. With a carrying verb ('held talks', 'a ban was imposed') the verb gives doer, voice
 * and further arguments; alone ('talks between A and B', "China's deployment of") the noun phrase gives them all.
 */
export function nounFrame(noun: Token, carrier: Token | null): Frame {
  const verb = carrier ? verbFrame(carrier) : null;
  const own = phraseObliques(noun);
  const agents = verb ? carriedAgents(verb, noun) : ownersOf(noun);
  const complement = complementOf(noun);
  const to = infinitiveOf(noun);
  const patients = own.filter((o) => o.prep === 'of').map((o) => o.token);
  return {
    predicate: noun,
    form: 'noun',
    lemma: noun.lemma,
    carrier: carrier ?? noun,
    passive: carrier ? isPassive(carrier) : false,
    agents: agents.length > 0 ? agents : ownersOf(noun),
    patients,
    obliques: [...own, ...patients.flatMap(phraseObliques), ...(carrier ? obliquesOf(carrier, []) : [])],
    complement: to ?? complement.token,
    complementForm: to ? 'to' : complement.form,
    inherited: verb?.inherited ?? false,
  };
}

/** The infinitive that completes a noun ('agreement to extend'), also where the tree hung it on the verb above. */
function infinitiveOf(noun: Token): Token | undefined {
  const own = noun.children('acl');
  const above = noun.deprel === 'obj' ? (noun.head?.children('advcl', 'xcomp') ?? []) : [];
  const marked = (t: Token) => t.children('mark').some((m) => m.lower === 'to' && m.previous === noun);
  return own.find((t) => t.children('mark').some((m) => m.lower === 'to')) ?? above.find(marked);
}

/** The verb's doers; in a passive only those of the by-phrase, since its subject is the noun of action itself. */
const carriedAgents = (verb: Frame, noun: Token): Token[] =>
  verb.agents.filter((a) => a !== noun && firstConjunct(a) !== noun);

const phraseObliques = (noun: Token): Oblique[] => {
  const direct = [...noun.children('nmod', 'obl'), ...noun.children('acl').flatMap((a) => a.children('obl'))];
  return direct.flatMap((t) => {
    const prep = prepositionOf(t);
    return prep === '' ? [] : withConjuncts(t).map((token) => ({ prep, token }));
  });
};

/** Whose act a noun is: the possessor, or an adjective or compound that names an actor ('Chinese retaliation'). */
const isOfNation = ({ upos, form }: Token): boolean => upos === 'ADJ' && /^\p{Lu}/u.test(form);

const ownersOf = (noun: Token): Token[] =>
  noun
    .children('nmod:poss', 'amod', 'compound')
    .filter((t) => t.deprel === 'nmod:poss' || t.upos === 'PROPN' || t.upos === 'PRON' || isOfNation(t))
    .flatMap(withConjuncts);
