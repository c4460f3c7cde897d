import type { Token } from '../../model/sentence.ts';
import { complementOf } from './complements.ts';
import type { Frame, Oblique } from './frame.ts';
import { hasTo } from './marks.ts';
import { obliquesOf } from './obliques.ts';
import { isPassive } from './passive.ts';
import { firstConjunct, prepositionOf, withConjuncts } from './tree.ts';
import { verbFrame } from './verbs.ts';

/**
 * The frame of a noun of action. With a carrying verb ('held talks', 'a ban was imposed') the verb gives doer, voice
 * and further arguments; alone ('talks between A and B', "China's deployment of") the noun phrase gives them all.
 */
export function nounFrame(noun: Token, carrier: Token | null): Frame {
  const verb = carrier ? verbFrame(carrier) : null;
  const own = phraseObliques(noun);
  const making = makingOf(noun, carrier);
  const doers = verb ? carriedAgents(verb, noun) : [];
  const owners = doers.length > 0 ? doers : ownersOf(noun);
  const { token: complement, form: complementForm } = completionOf(noun);
  const patients = own.filter((o) => o.prep === 'of').map((o) => o.token);
  return {
    predicate: noun,
    form: 'noun',
    lemma: noun.lemma,
    carrier: carrier ?? noun,
    passive: carrier ? isPassive(carrier) : false,
    agents: owners.length > 0 ? owners : (making?.agents ?? []),
    patients,
    obliques: [
      ...own,
      ...patients.flatMap(phraseObliques),
      ...(carrier ? obliquesOf(carrier, []) : []),
      ...(verb && GIVING.has(verb.lemma) ? givenTo(verb, noun) : []),
      ...(making?.obliques ?? []),
    ],
    complement,
    complementForm,
    inherited: verb?.inherited ?? false,
  };
}

const GIVING = new Set(['give', 'make', 'offer', 'issue', 'hand', 'send', 'present', 'deliver']);
/** Participles that tell by whom there is such a thing: 'curbs imposed by China'. */
const SETTING_UP = new Set([
  'impose',
  'introduce',
  'order',
  'adopt',
  'slap',
  'announce',
  'promise',
  'pledge',
]);

/** 'gave Jakarta a pledge', 'handed the envoy a note': whom it was given to, as if behind 'to'. */
const givenTo = ({ patients }: Frame, noun: Token): Oblique[] =>
  patients
    .filter((t) => t !== noun && (t.upos === 'PROPN' || t.deprel === 'iobj' || isFirstOfTwo(t, noun)))
    .map((token) => ({ prep: 'to', token }));

/** Of two objects of one verb, however the tree has named them, the first is given the second. */
const isFirstOfTwo = (token: Token, noun: Token): boolean =>
  token.head === noun.head && token.index < noun.index && token.deprel === 'obj' && noun.deprel === 'obj';

/** 'the promise it made to Tripoli', 'a pledge that Seoul had given Jakarta': the clause that tells whose it is, and to whom. */
function makingOf(noun: Token, carrier: Token | null): Pick<Frame, 'agents' | 'obliques'> | null {
  const below = noun
    .children('nmod')
    .flatMap((t) => t.children('acl'))
    .filter((t) => t.previous?.form === ',' && t.xpos === 'VBN' && t.child('obl:agent'));
  const clauses = [...noun.children('acl:relcl', 'acl'), ...below].filter((t) => t !== carrier);
  const clause = clauses.find((t) => GIVING.has(t.lemma) || SETTING_UP.has(t.lemma));
  if (!clause || hasTo(clause) || saysWhat(clause, noun)) return null;
  const frame = verbFrame(clause);
  const obliques = [...frame.obliques.filter((o) => o.prep === 'to'), ...givenTo(frame, noun)];
  return { agents: frame.agents, obliques };
}

/** 'the demand that Moscow give back the gold': what is demanded, by whoever demands it. */
const saysWhat = (clause: Token, noun: Token): boolean =>
  clause.children('mark').some((m) => m.lower === 'that' && m.previous !== null && m.index > noun.index) &&
  clause.children('obj').some((t) => t.upos === 'NOUN');

/** What completes a noun: its infinitive ('agreement to extend'), or a clause ('the demand that it withdraw'). */
function completionOf(noun: Token): { token: Token | null; form: Frame['complementForm'] } {
  const to = infinitiveOf(noun);
  if (to) return { token: to, form: 'to' };
  const own = complementOf(noun);
  if (own.token) return own;
  const askers = noun.children('nmod').filter((t) => /^(from|by|on|to)$/.test(prepositionOf(t)));
  const ends = [noun, ...askers.map((t) => t.subtree().at(-1))];
  const opens = (t: Token) =>
    t.children('mark').some((m) => m.lower === 'that' && m.previous !== null && ends.includes(m.previous));
  const that = noun.children('acl', 'acl:relcl').find(opens);
  return that ? { token: that, form: 'that' } : { token: null, form: null };
}

/** The infinitive that completes a noun ('agreement to extend'), also where the tree hung it on the verb above. */
function infinitiveOf(noun: Token): Token | undefined {
  const own = noun.children('acl');
  const above = noun.deprel === 'obj' ? (noun.head?.children('advcl', 'xcomp') ?? []) : [];
  const marked = (t: Token) => t.children('mark').some((m) => m.lower === 'to' && m.previous === noun);
  const found = own.find(hasTo);
  if (found && isName(found)) return found.child('xcomp');
  return found ?? above.find(marked);
}

/** The verb's doers; in a passive only those of the by-phrase, since its subject is the noun of action itself. */
const carriedAgents = (verb: Frame, noun: Token): Token[] =>
  verb.agents.filter((a) => a !== noun && firstConjunct(a) !== noun);

const phraseObliques = (noun: Token): Oblique[] => {
  const direct = [...noun.children('nmod', 'obl'), ...noun.children('acl').flatMap((a) => a.children('obl'))];
  const names = noun
    .children('acl')
    .filter(isName)
    .map((token) => ({ prep: 'to', token }));
  const obliques = direct.flatMap((t) => {
    const prep = prepositionOf(t);
    return prep === '' ? [] : withConjuncts(t).map((token) => ({ prep, token }));
  });
  return [...obliques, ...names];
};

/** 'its promise to Mali to open the wells': no infinitive, though trees may take it for one. */
const isName = (token: Token): boolean => token.upos === 'PROPN' && hasTo(token);

/**
 * Whose act a noun is: the possessor, or an adjective or compound that names an actor ('Chinese retaliation'); 'the Korea
 * war' is called after where it was.
 */
const isOfNation = ({ upos, form }: Token): boolean => upos === 'ADJ' && /^\p{Lu}/u.test(form);

/** 'a Malian army raid'. */
const isForce = ({ deprel, lemma }: Token): boolean =>
  deprel === 'compound' && /^(army|navy|military|police|government|militia|coastguard)$/.test(lemma);

const ownersOf = (noun: Token): Token[] =>
  noun
    .children('nmod:poss', 'amod', 'compound')
    .filter(
      (t) =>
        t.deprel === 'nmod:poss' || t.upos === 'PROPN' || t.upos === 'PRON' || isOfNation(t) || isForce(t),
    )
    .filter((t) => !(t.deprel === 'compound' && /^(war|conflict|crisis)$/.test(noun.lemma)))
    .filter((t) => !isSufferer(t, noun))
    .flatMap(withConjuncts);

/** 'since his release from an American prison': done to him, and by nobody whom `his` means. */
const isSufferer = ({ lower }: Token, noun: Token): boolean =>
  /^(his|her)$/.test(lower) &&
  /^(release|extradition|arrest|detention|expulsion|deportation|imprisonment|capture|conviction|murder|killing|assassination|abduction|trial)$/.test(
    noun.lemma,
  ) &&
  !noun.children('nmod').some((t) => prepositionOf(t) === 'of');
