import type { Token } from '../../model/sentence.ts';

export type Time = 'past' | 'present' | 'future' | 'none';

/** What the verb group itself says: when, how sure, and in which mood. */
export interface Tense {
  readonly time: Time;
  readonly perfect: boolean;
  /** `would`, `could`, `may`, `should` ...; null for a plain verb group. */
  readonly modal: string | null;
}

const FUTURE = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
const MODALS = new Set(['would', 'could', 'might', 'may', 'can', 'must', 'should', 'ought', "'d", '’d']);

/** The tense of one verb group, from its auxiliaries and its form. Infinitives and bare participles have none of their own. */
export function tenseOf(verb: Token): Tense {
  if (isBetterSoon(verb)) return { time: 'future', perfect: false, modal: 'should' };
  const auxiliaries = verb.children('aux', 'cop').map((t) => t);
  const modal = auxiliaries.find((a) => MODALS.has(a.lower))?.lower ?? null;
  if (auxiliaries.some((a) => FUTURE.has(a.lower))) return { time: 'future', perfect: false, modal: null };
  const perfect = auxiliaries.some((a) => a.lemma === 'have');
  if (modal && isWish(verb, modal)) return { time: 'present', perfect: false, modal: null };
  if (modal) return { time: perfect ? 'past' : 'future', perfect, modal: modal.replace(/^['’]d$/, 'would') };
  const finite = auxiliaries.find((a) => a.lemma === 'have') ?? auxiliaries[0];
  if (finite && isArranged(verb, finite)) return { time: 'future', perfect: false, modal: null };
  if (finite && perfect)
    return { time: isGoingOn(verb, finite) ? 'present' : 'past', perfect: true, modal: null };
  if (finite) return { time: isPastForm(finite) ? 'past' : 'present', perfect: false, modal: null };
  return { time: timeOfForm(verb), perfect: false, modal: null };
}

/** 'would like the Americans to help': what is wanted, whatever comes. */
const isWish = (verb: Token, modal: string): boolean =>
  /^(would|['’]d)$/.test(modal) && verb.lemma === 'like' && verb.child('xcomp') !== undefined;

/** 'the sooner the troops can be withdrawn, the better': called for by whoever says so. */
const isBetterSoon = (verb: Token): boolean =>
  verb.children('advmod').some((t) => t.lower === 'sooner' && t.previous?.lower === 'the') &&
  verb.sentence.tokens.some((t) => t.lower === 'better' && t.previous?.lower === 'the');

/** 'is to meet', 'was to pay a call on Friday': an arrangement; 'was to become' tells what came of it. */
const isArranged = (verb: Token, finite: Token): boolean =>
  finite.lemma === 'be' &&
  !(isPastForm(finite) && FATE.test(verb.lemma)) &&
  verb.children('mark').some((m) => m.lower === 'to');

const FATE = /^(become|prove|be|die|remain|last|lead|come|see|find|change|end|turn|have)$/;

/** 'has been shelling': what began before and has not ended. */
const isGoingOn = (verb: Token, finite: Token): boolean =>
  verb.xpos === 'VBG' && /^(has|have|'ve|’ve)$/.test(finite.lower);

const PAST_FORMS = new Set(['was', 'were', 'did', 'had', "n't"]);
const isPastForm = (token: Token): boolean => token.xpos === 'VBD' || PAST_FORMS.has(token.lower);

/** Verbs of one form for all times; reports that tell an act by one of them tell it in the past. */
const INVARIABLE = new Set('beat burst cut hit let put quit set shed shut split'.split(' '));

function timeOfForm(verb: Token): Time {
  if (verb.xpos === 'VBD' || (verb.xpos === 'VBP' && INVARIABLE.has(verb.lower))) return 'past';
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP') return isHeadline(verb) ? 'past' : 'present';
  if (verb.xpos === 'VBN') return 'past';
  if (verb.xpos === 'VB' && verb.deprel === 'root' && verb.child('nsubj'))
    return INVARIABLE.has(verb.lower) || isHeadline(verb) ? 'past' : 'present';
  return 'none';
}

/**
 * A sentence without a mark at its end, or under the day or hour of a chronology, whose present tells what has just
 * happened: 'Canada hits banks with sanctions', 'March 4: Canada lifts the ban.'
 */
const isHeadline = ({ sentence, upos }: Token): boolean =>
  upos === 'VERB' &&
  (sentence.tokens.at(-1)?.upos !== 'PUNCT' || /^(day|hour)$/.test(sentence.under?.kind ?? ''));
