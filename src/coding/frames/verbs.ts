import type { Token } from '../../model/sentence.ts';
import type { Frame, Oblique } from './frame.ts';
import { gerundMark, hasTo, isPurpose } from './marks.ts';
import { lostParticle } from './particles.ts';
import { freeSubject, subjectOf } from './subjects.ts';
import { takenBefore } from './taken.ts';
import {
  antecedent,
  craftOf,
  firstConjunct,
  fullLemma,
  isDay,
  isFormer,
  measured,
  ownSubject,
  prepositionOf,
  withConjuncts,
} from './tree.ts';

/** Frames of verbs that were read before: a dozen rules ask for the same one. */
const known = new WeakMap<Token, Frame>();

/** The frame of a verb, or of an adjective or noun that heads a clause with a copula. */
export function verbFrame(predicate: Token): Frame {
  const frame = known.get(predicate) ?? readFrame(predicate);
  known.set(predicate, frame);
  return frame;
}

function readFrame(predicate: Token): Frame {
  const passive = isPassive(predicate);
  const subject = subjectOf(predicate, 0);
  const objects = objectsOf(predicate)
    .flatMap(withConjuncts)
    .map((t) => boughtFor(measured(antecedent(t, predicate)), predicate));
  const free = subject ? null : freeSubject(predicate);
  const named = subject ? sharing(subject.token, predicate) : free ? [free] : [];
  const subjects = passive ? named.map(wholeOf) : named;
  const { token: complement, form: complementForm } = complementOf(predicate);
  const reduced = passiveRelative(predicate);
  return {
    predicate,
    form: /^(ADJ|ADV)$/.test(predicate.upos) ? 'adjective' : 'verb',
    lemma: fullLemma(predicate),
    carrier: predicate,
    passive,
    agents: passive ? byPhrase(predicate) : subjects,
    patients: passive
      ? [...(reduced ? withConjuncts(reduced) : subjects), ...objects]
      : objects.map((t) => takenBefore(echoed(t, predicate), predicate)),
    obliques: obliquesOf(predicate, passive ? [...subjects, ...objects] : objects),
    complement,
    complementForm,
    inherited: !passive && (subject?.inherited ?? false),
  };
}

/** 'Parts of a missile system were flown in': the system. */
const wholeOf = (token: Token): Token => (token.lemma === 'part' ? measured(token) : craftOf(token));

/** 'Chad, which offered a truce, and Mali have met': of what is coordinated behind the clause, the clause tells nothing. */
function sharing(noun: Token, predicate: Token): Token[] {
  const clause = [predicate, ...predicate.ancestors()].find((t) => t.head === noun);
  const all = withConjuncts(noun);
  if (clause?.deprel !== 'acl:relcl') return all;
  return all.filter((t) => t === noun || t.index < clause.index);
}

/** 'gave 12 million euros in aid to Burundi', 'froze 300 million euros of aid': a sum stands for what it is spent on, wherever the tree hung that. */
function boughtFor(sum: Token, verb: Token): Token {
  if (!SUMS.test(sum.lemma) && sum.upos !== 'SYM') return sum;
  const spent = [...sum.children('nmod'), ...verb.children('obl')].find(
    (t) => t.index > sum.index && /^(in|of)$/.test(prepositionOf(t)) && GIVEN.has(t.lemma),
  );
  return spent ?? sum;
}

const SUMS =
  /^(euro|dollar|pound|yen|franc|rouble|ruble|rupee|krone|krona|crown|million|billion|dinar|riyal|lira|peso|won|yuan|worth)$/i;

const GIVEN = new Set(
  'aid assistance loan grant help support funding relief credit donation investment trade export import arms weapon'.split(
    ' ',
  ),
);

/** 'has been in force', 'was against the plan': a phrase that a form of 'be' makes the predicate; null for any other word. */
export function phraseFrame(head: Token): Frame | null {
  const isPhrase = head.child('cop')?.lemma === 'be' && head.child('case') !== undefined;
  if (!isPhrase) return null;
  const frame = verbFrame(head);
  const own = withConjuncts(head).map((token) => ({ prep: prepositionOf(head), token }));
  return { ...frame, form: 'verb', lemma: 'be', obliques: [...own, ...frame.obliques] };
}

/** Objects; a name right of the verb without a preposition is one, whatever the tree calls it. */
function objectsOf(predicate: Token): Token[] {
  const own = predicate.children('obj', 'iobj');
  const lost = lostParticle(predicate);
  if (lost && own.length === 0) return [lost.object];
  const helped = own.length === 0 ? whoIsHelped(predicate) : undefined;
  if (helped) return [helped];
  if (own.length > 0 || predicate.child('ccomp')) return own;
  const judged = judgedAs(predicate);
  if (judged) return [judged];
  const apart = hungOnPronoun(predicate) ?? insertedObject(predicate) ?? bareRelative(predicate);
  if (apart) return [apart];
  const bare = (t: Token) => t.index > predicate.index && !t.child('case') && isObjectLike(t);
  return predicate.children('obl', 'obl:unmarked').filter(bare);
}

/** 'has bound itself' may be taken for a measure of how far. */
const isObjectLike = (token: Token): boolean =>
  token.upos === 'PROPN'
    ? token.deprel === 'obl' && !isDay(token)
    : /^(it|her|him|them|our)sel(f|ves)$/.test(token.lower);

/** 'rejected as groundless a Kenyan claim', 'hailed as historic the deal': what is judged, where the tree hung it on the verdict or made one phrase of the two. */
function judgedAs(predicate: Token): Token | null {
  if (!JUDGING.test(predicate.lemma)) return null;
  const as = predicate.next;
  const verdict = as?.lower === 'as' ? as.next : null;
  if (verdict?.upos !== 'ADJ' || /^\p{Lu}/u.test(verdict.form) || isPassive(predicate)) return null;
  if (verdict.head === predicate) return verdict.child('obj') ?? null;
  const noun = verdict.deprel === 'amod' ? verdict.head : null;
  const isWhole = noun?.head === predicate && noun.relation === 'obl' && as?.head === noun;
  return isWhole && noun.index > verdict.index ? noun : null;
}

const JUDGING =
  /^(reject|dismiss|denounce|condemn|criticise|criticize|slam|blast|decry|deplore|deride|describe|brand|label|hail|praise|welcome|laud|applaud|deny|see|regard|view)$/;

/** 'helped Lebanon put out the fire': who is helped, which trees make the subject of what he does. */
const whoIsHelped = (predicate: Token): Token | undefined =>
  predicate.lemma === 'help'
    ? predicate
        .children('ccomp', 'xcomp')
        .filter((t) => t.index > predicate.index && !t.children('mark').some((m) => m.lower === 'that'))
        .flatMap((t) => t.children('nsubj'))
        .find((t) => t.index > predicate.index)
    : undefined;

/** 'closed its border with A but not the one with B': the noun that 'one' stands for, the object of the same verb before. */
function echoed(object: Token, predicate: Token): Token {
  if (/^(another|others|more)$/.test(object.lower) && predicate.deprel === 'conj')
    return predicate.head?.child('obj') ?? object;
  if (!/^ones?$/.test(object.lower) || !object.child('det')) return object;
  const before = predicate.sentence.tokens
    .slice(0, predicate.index)
    .findLast((t) => t.lemma === predicate.lemma);
  return before?.child('obj') ?? object;
}

/** 'signed, in the shade of a tree, a treaty': the object behind a phrase between commas, which trees hang inside it. */
export function insertedObject(predicate: Token): Token | null {
  if (predicate.next?.form !== ',' || predicate.child('obj', 'ccomp', 'xcomp')) return null;
  const phrase = predicate
    .children('obl')
    .find((t) => t.index > predicate.index && t.child('case')?.previous === predicate.next);
  const object = phrase?.subtree().find((t) => t.deprel === 'appos' && t.upos === 'NOUN');
  return object?.child('det')?.previous?.form === ',' ? object : null;
}

/** 'the officers it arrested in April': what the clause says nothing of stands before it, without a pronoun. */
function bareRelative(predicate: Token): Token | null {
  const { head } = predicate;
  const subject = predicate.child('nsubj');
  if (predicate.deprel !== 'acl:relcl' || !head || !subject || predicate.child('xcomp', 'cop', 'mark'))
    return null;
  const opening = predicate.subtree()[0];
  const isDirect = opening?.previous === head && !/^(W|IN)/.test(opening.xpos) && !isStranded(predicate);
  return isDirect && subject.upos !== 'DET' ? head : null;
}

/** 'the man it traded with'. */
const isStranded = (verb: Token): boolean =>
  verb.children('obl', 'advmod', 'case').some((t) => t.upos === 'ADP' && t.index > verb.index);

/** 'sailors whom India had detained': where the clause hangs on its own pronoun, the noun before that. */
function hungOnPronoun(predicate: Token): Token | null {
  const { head } = predicate;
  const isRelative = predicate.deprel === 'acl:relcl' && head?.lower === 'whom';
  return isRelative && head.previous?.upos === 'NOUN' ? head.previous : null;
}

/** Passive by its own marks, or as a conjunct that shares the auxiliary ('was arrested and deported'). */
export function isPassive(predicate: Token): boolean {
  if (isPerfect(predicate) || isMislabelled(predicate) || isIntransitive(predicate)) return false;
  if (predicate.child('nsubj:pass', 'aux:pass', 'obl:agent')) return true;
  if (predicate.xpos !== 'VBN') return false;
  if (predicate.deprel === 'acl') return true;
  if (predicate.child('cop') && predicate.upos === 'VERB') return true;
  if (predicate.child('aux', 'nsubj')) return false;
  if (predicate.deprel === 'advcl') return true;
  return (
    predicate.deprel === 'conj' &&
    predicate.head !== null &&
    predicate.head.xpos === 'VBN' &&
    isPassive(predicate.head)
  );
}

/** 'has treated', 'had urged', 'having warned': with `have` alone a participle is active, whatever the tree calls its subject. */
function isPerfect(predicate: Token): boolean {
  const helpers = predicate.children('aux', 'aux:pass');
  return (
    helpers.some((t) => HAVE.has(t.lower)) && !helpers.some((t) => t.lemma === 'be' || t.lower === 'been')
  );
}

/** 'which it imposed in 2020': with a relative object and no auxiliary a verb is active, whatever its subject is called. */
const isMislabelled = (predicate: Token): boolean =>
  !predicate.child('aux:pass') &&
  predicate.child('nsubj:pass') !== undefined &&
  predicate.children('obj').some((t) => /^(that|which|whom)$/.test(t.lower));

/** 'stood by its ally', 'abides by the ruling': no 'by' makes a passive of a verb that takes no object. */
const isIntransitive = (verb: Token): boolean =>
  (/^(stand|abide|stick|come|go|stop|swear|drop|swing|live|sit)$/.test(verb.lemma) && verb.xpos !== 'VBN') ||
  (verb.lemma === 'touch' && verb.children('compound:prt').some((t) => t.lower === 'down'));

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve']);

const passiveRelative = (predicate: Token): Token | null => {
  const clause = firstConjunct(predicate);
  return clause.deprel === 'acl' && clause.xpos === 'VBN' && !ownSubject(predicate) ? clause.head : null;
};

/** The doers of a passive, also where the tree hung 'by X' on the noun before it. */
function byPhrase(predicate: Token): Token[] {
  const isBy = (t: Token) => t.deprel === 'obl:agent' || prepositionOf(t) === 'by';
  const obliques = predicate.children('obl');
  const below = predicate.children('xcomp').flatMap((t) => t.children('obl'));
  const own = [...obliques, ...below].filter(isBy);
  if (obliques.length === 0) {
    const below = predicate.children('obj').flatMap((t) => t.children('nmod').filter(isBy));
    return below.length > 0 ? below.flatMap(withConjuncts) : sharedBy(predicate);
  }
  return (
    own.length > 0
      ? own
      : [...obliques, ...predicate.children('obj')].flatMap((t) => t.children('nmod').filter(isBy))
  ).flatMap(withConjuncts);
}

/** 'were arrested, tortured and deported by agents': the doers of the last one in a list did it all. */
function sharedBy(predicate: Token): Token[] {
  const first = firstConjunct(predicate);
  const last = [first, ...first.children('conj')].filter((t) => t.xpos === 'VBN' && !ownSubject(t)).at(-1);
  if (!last || last.index <= predicate.index) return [];
  return last
    .children('obl')
    .filter((t) => t.deprel === 'obl:agent')
    .flatMap(withConjuncts);
}

/** 'spoke with President N on Tuesday': where the tree made one phrase of the two, the one before the day. */
function beforeDay(day: Token): Oblique | null {
  const [first, last] = day.children('case');
  if (!first || !last || !isDay(day)) return null;
  const inside = day.children().filter((t) => t.index > first.index && t.index < last.index);
  const noun = inside.find((t) => t.upos === 'PROPN' || t.upos === 'NOUN' || t.upos === 'PRON');
  return noun ? { prep: first.lower, token: noun } : null;
}

/** Obliques of the predicate, and prepositional phrases that hang on its objects ('imposed sanctions on'). */
export function obliquesOf(predicate: Token, objects: readonly Token[]): Oblique[] {
  const clear = predicate.children('xcomp', 'advmod').filter(isDescribed);
  const direct = [predicate, ...clear].flatMap((t) => t.children('obl', 'nmod', 'advmod'));

  const onObjects = [...objects, ...direct.filter((t) => isQuarrel(t) || isReaction(t))].flatMap((o) => [
    ...o.children('nmod', 'obl').filter((t) => !(isFormer(o) && prepositionOf(t) === 'to')),
    ...o.children('nmod').flatMap(addressedBelow),
  ]);
  const clauses = [...predicate.children('advcl'), ...objects.flatMap((o) => o.children('acl'))];
  const gerunds = clauses.filter((t) => t.xpos === 'VBG');
  const called = calledFor(predicate).map((token) => ({ prep: 'for', token }));
  const judged = [...predicate.children('advcl'), ...objects.flatMap((o) => o.children('acl'))]
    .filter(isJudgement)
    .flatMap(withConjuncts)
    .map((token) => ({ prep: 'as', token }));
  const found = [...direct, ...onObjects, ...gerunds].flatMap((t) => {
    const apart = beforeDay(t);
    if (apart) return [apart, { prep: prepositionOf(t), token: t }];
    const prep = gerunds.includes(t) ? gerundMark(t) || regretted(t) : prepositionOf(t);
    return prep === ''
      ? []
      : withConjuncts(t).map((token) => ({ prep, token: antecedent(token, predicate) }));
  });
  return [...found, ...called, ...judged];
}

/** 'apologised for spying on Oslo': what is regretted was done to whom one apologises to. */
const regretted = (gerund: Token): string =>
  /^apologi[sz]e$/.test(gerund.head?.lemma ?? '') && gerund.children('mark').some((m) => m.lower === 'for')
    ? 'for'
    : '';

/** 'regarded the decision as null and void': an adjective behind 'as'. */
const isJudgement = (clause: Token): boolean =>
  clause.upos === 'ADJ' &&
  clause.children('mark').some((m) => m.lower === 'as' && m.index < clause.index) &&
  !clause.child('cop', 'nsubj', 'aux');

/** 'called for the council to set a date': who is to do it, where the tree makes it the subject of what is to be done. */
const calledFor = (predicate: Token): Token[] =>
  /^(call|appeal|push|press|plead|campaign)$/.test(predicate.lemma)
    ? predicate
        .children('xcomp', 'ccomp', 'advcl')
        .filter((t) => t.children('mark').some((m) => m.lower === 'for'))
        .flatMap((t) => t.children('nsubj', 'nsubj:pass'))
    : [];

/** 'made clear to Oslo', 'moved closer to Riyadh': what hangs on the adjective or adverb belongs to the verb. */
const isDescribed = ({ upos, deprel, lower }: Token): boolean =>
  deprel === 'xcomp' ? upos === 'ADJ' : /^(close|closer|near|nearer|next)$/.test(lower);

/** 'handed a note of protest to the envoy': to whom it went, where the tree hung that on what it was of. */
const addressedBelow = (part: Token): Token[] =>
  prepositionOf(part) === 'of' ? part.children('nmod').filter((t) => prepositionOf(t) === 'to') : [];

/** 'backed down in a row with them', 'amid a dispute with': with whom the quarrel is in which something is done. */
const isQuarrel = (token: Token): boolean =>
  QUARRELS.has(token.lemma) && /^(in|amid|over|during|after)$/.test(prepositionOf(token));

const QUARRELS = new Set(
  'row dispute spat feud quarrel standoff stand-off wrangle clash firefight exchange skirmish shootout shoot-out battle gunfight fighting'.split(
    ' ',
  ),
);

/** 'was greeted with anger in Cambodia': where it is felt, where the tree hung that on the feeling. */
const isReaction = (token: Token): boolean =>
  /^(greet|receive|hail|meet)$/.test(token.head?.lemma ?? '') && prepositionOf(token) === 'with';

export function complementOf(predicate: Token): { token: Token | null; form: Frame['complementForm'] } {
  const token =
    predicate.children('xcomp', 'ccomp').find((t) => !isAside(t, predicate) && !isPurpose(t)) ??
    predicate
      .children('advcl')
      .find((t) => hasThat(t) || (hasTo(t) && (CALLING.has(predicate.lemma) || isApproach(t, predicate))));
  if (!token) return clauseBefore(predicate) ?? invitedTo(predicate) ?? lostComplement(predicate);
  const to = hasTo(token);
  if (to) return { token, form: 'to' };
  if (token.deprel !== 'xcomp') return { token, form: 'that' };
  return { token, form: token.xpos === 'VBG' ? 'gerund' : null };
}

/** 'Whether Oslo had agreed was not disclosed': what a passive tells of, where it stands before. */
function clauseBefore(predicate: Token): { token: Token; form: 'that' } | null {
  const token = predicate
    .children('csubj:pass')
    .find(
      (t) => t.index < predicate.index && t.children('mark').some((m) => /^(that|whether)$/.test(m.lower)),
    );
  return token ? { token, form: 'that' } : null;
}

/** 'accepted an invitation to visit Gaborone': what is accepted or declined is what one was invited or offered to do. */
function invitedTo(predicate: Token): { token: Token; form: 'to' } | null {
  if (!TAKING_UP.has(predicate.lemma)) return null;
  const offer = predicate.children('obj').find((t) => /^(invitation|offer)$/.test(t.lemma));
  const token = offer?.children('acl').find(hasTo);
  return token ? { token, form: 'to' } : null;
}

const TAKING_UP = new Set(['accept', 'decline', 'reject', 'refuse', 'take']);

/** Verbs whose infinitive says what is asked for, though trees hang it on them as a purpose. */
const CALLING = new Set(
  'call appeal press push urge ask invite pressure demand threaten pledge promise vow agree offer refuse decline undertake consent swear vote rally gather march demonstrate assemble'.split(
    ' ',
  ),
);

/** 'scrambled jets to identify bombers', 'took off to intercept a plane': what they set out for, which trees call a purpose. */
const isApproach = ({ lemma }: Token, verb: Token): boolean =>
  /^(scramble|take|rise|go|rush|sail|race)$/.test(verb.lemma) &&
  /^(intercept|identify|meet|escort|shadow|track)$/.test(lemma);

/** 'Asked about rumours, the spokesman declined to comment': no complement. */
const isAside = (clause: Token, predicate: Token): boolean =>
  clause.index < predicate.index && (clause.xpos === 'VBN' || clause.xpos === 'VBD') && !ownSubject(clause);

/** Verbs behind whose that-clause or infinitive stands a bare verb, which taggers may take for a noun. */
const ASKING = new Set('demand insist require urge ask request propose recommend'.split(' '));
const WANTING = new Set('want urge press tell order expect pressure implore beg'.split(' '));

/**
 * 'insists that Venezuela hand over the rebels', 'wants Washington to station tanks': a verb that the tagger took for a
 * noun, behind a name and 'that', or behind a name and before 'to'.
 */
function lostComplement(predicate: Token): { token: Token | null; form: 'to' | 'that' | null } {
  const { tokens } = predicate.sentence;
  const opening = predicate.next;
  if (ASKING.has(predicate.lemma) && opening?.lower === 'that') {
    const token = tokens.slice(opening.index + 1, opening.index + 8).find(isBareNoun);
    const isNamed = token?.previous?.upos === 'PROPN' || token?.previous?.xpos === 'NNS';
    return isNamed ? { token, form: 'that' } : { token: null, form: null };
  }
  const to = tokens.slice(predicate.index + 1, predicate.index + 7).find((t) => t.lower === 'to');
  const token = to?.next;
  const isLost = WANTING.has(predicate.lemma) && to?.previous?.upos === 'PROPN' && token && isBareNoun(token);
  return isLost ? { token, form: 'to' } : { token: null, form: null };
}

const isBareNoun = (token: Token): boolean =>
  token.xpos === 'NN' && token.form === token.lower && token.next?.upos !== 'PUNCT';

const hasThat = (token: Token): boolean => token.children('mark').some((m) => m.lower === 'that');
