import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, HARDWARE, meantBy } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { subjectOf } from '../frames/subjects.ts';
import { firstConjunct, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { isNegated } from '../modality/negation.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';
import { speakersOf, speakOfOthers } from './speakers.ts';

const rule = (name: string, cameo: string): Entry =>
  entryFrom({
    rule: `position.${name}`,
    by: ['subject'],
    to: ['object'],
    needs: new Set(['by', 'to']),
    kind: 'position',
    stance: 'demands',
    event: 'REQUEST',
    cameo,
    complement: new Set(['that']),
  });

const MUST = rule('said-must', '100');
const SHOULD = rule('said-should', '020');
const TOLD = rule('told-to', '100');

/** 'told Moscow that it could not annex another country'. */
const BARRED: Entry = entryWith(rule('told-not-to', '120'), { stance: 'opposes', event: 'REJECT' });

/** Whether a duty is what another must do or is told to, more than what he should. */
export const isCommand = (entry: Entry | null): boolean =>
  entry !== null && (entry.rule === MUST.rule || entry.rule === TOLD.rule);

/** What nobody does on demand: that it should come about is foreseen or supposed. From general knowledge of English. */
export const BEFALLS = words(
  'benefit suffer grow shrink win lose gain profit prosper expect see know find feel receive rise fall fare survive ' +
    'struggle be become seem appear like want need love fear die qualify',
);

/** A verb that is said to be somebody's duty, and the word that says so. */
interface Duty {
  readonly verb: Token;
  /** The verb of the clause: `needs` in 'needs to withdraw', else the verb itself. */
  readonly clause: Token;
  readonly isDemand: boolean;
  /** What another is told that he can not do. */
  readonly isBarred?: boolean;
}

/**
 * 'Cairo said Addis Ababa must stop filling the dam', 'told Canada that it should withdraw its envoys': what a state says
 * another has to do, it demands; what the other should do, it asks for.
 */
export function obligedAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const duty = dutyAt(token);
  if (!duty || (BEFALLS.has(duty.verb.lemma) && !duty.verb.child('expl'))) return null;
  const obliged = obligedBy(duty, resolved);
  const those = obliged.flatMap((t) => meantBy(t, HARDWARE, resolved));
  if (those.length === 0) return null;
  const frame = verbFrame(duty.clause);
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.condition || (setting.perfect && !hasGot(duty.clause))) return null;
  const speakers = speakersOf(duty.clause, setting, resolved, lexicon);
  if (!speakOfOthers(speakers, those, resolved)) return null;
  const told = isTold(setting, those, resolved);
  if (duty.isBarred && !told) return null;
  const said = frameWith(frame, {
    passive: false,
    agents: speakers,
    patients: obliged.flatMap((t) =>
      actorsAt(t, resolved).length > 0 ? t : t.children('amod', 'nmod:poss', 'compound'),
    ),
  });
  return {
    entry: duty.isBarred ? BARRED : told ? TOLD : duty.isDemand ? MUST : SHOULD,
    frame: frameWith(said, { obliques: [], complement: duty.clause, complementForm: 'that' }),
    setting: settingWith(setting, { negated: false, modal: null, time: 'past', outlook: null }),
  };
}

/** 'It is for Argentina to lift the curbs', 'It is up to Lima to act': whose turn it is. */
const isUpTo = (token: Token): boolean =>
  token.child('cop')?.lemma === 'be' &&
  token.children('nsubj', 'expl').some((t) => t.lower === 'it') &&
  (token.child('case')?.lower === 'for' || token.children('case').some((t) => t.previous?.lower === 'up'));

const dueOf = (token: Token): Token | undefined =>
  token
    .children('advcl', 'acl', 'csubj', 'xcomp', 'ccomp')
    .find((t) => t.upos === 'VERB' && t.children('mark').some((m) => m.lower === 'to'));

/** Those who have to act: the subject, or whose the doing is that has to end ('Turkish raids must stop', 'must be halted'). */
function obligedBy({ verb, clause }: Duty, resolved: Resolved): readonly Token[] {
  if (isUpTo(clause)) return withConjuncts(clause).filter((t) => actorsAt(t, resolved).length > 0);
  const own = isLet(clause) ? letIn(clause) : clause.child('nsubj', 'nsubj:pass');
  const subject = own ?? (isHadToSaid(clause) ? subjectOf(clause, 0)?.token : undefined);
  if (!subject) return [];
  const passive = isPassive(verb);
  if (passive && UPHELD.has(verb.lemma) && PACTS.has(subject.lemma)) return partnersIn(subject, resolved);
  if (verb.lemma === 'be' && ENDINGS.has(subject.lemma))
    return subject
      .children('nmod')
      .filter((t) => prepositionOf(t) === 'to')
      .flatMap((t) => t.children('amod', 'nmod:poss', 'compound'))
      .filter((t) => actorsAt(t, resolved).length > 0);
  const named =
    passive && !ANSWERING.has(verb.lemma)
      ? []
      : withConjuncts(subject).filter((t) => meantBy(t, HARDWARE, resolved).length > 0);
  if (named.length > 0 || !(passive ? UNDONE : ENDING).has(verb.lemma)) return named;
  return subject.children('amod', 'nmod:poss', 'compound').filter((t) => actorsAt(t, resolved).length > 0);
}

/** 'The accord between Lima and Quito must be implemented': those whose it is have to keep it. */
const partnersIn = (pact: Token, resolved: Resolved): readonly Token[] =>
  pact
    .children('nmod')
    .filter((t) => prepositionOf(t) === 'between')
    .flatMap(withConjuncts)
    .filter((t) => actorsAt(t, resolved).length > 0);

const UPHELD = words('implement honour honor respect uphold fulfil fulfill observe execute apply');
const PACTS = words('agreement deal accord treaty pact truce ceasefire armistice memorandum protocol');
/** 'There must be an end to Rwandan support'. */
const ENDINGS = words('end halt stop');
/** 'China must be held accountable', 'must be punished'. */
const ANSWERING = words('hold punish stop isolate sanction expel exclude');
const ENDING = words('end stop cease halt');
const UNDONE = words('end stop halt lift withdraw remove dismantle scrap reverse revoke');

/** 'told Canada that it must withdraw': the one who has to is who is spoken to. */
const isTold = ({ reporting }: Setting, obliged: readonly Actor[], resolved: Resolved): boolean =>
  (reporting[0]?.verb.children('obj', 'iobj') ?? [])
    .flatMap(withConjuncts)
    .some((t) => actorsAt(t, resolved).some(({ code }) => obliged.some((one) => one.code === code)));

const OBLIGED = /^(need|needs|needed|has|have)$/;

/** 'has got to'. */
const hasGot = (token: Token): boolean =>
  token.lower === 'got' && token.children('aux').some((t) => /^(has|have|'s|'ve)$/.test(t.lower));

/** 'said that Canada had to put it right': what it has to do, told in the past. */
function isHadToSaid(token: Token): boolean {
  const { deprel, head } = firstConjunct(token);
  return (
    token.lower === 'had' && deprel === 'ccomp' && head?.xpos === 'VBD' && /^(say|tell|add)$/.test(head.lemma)
  );
}

/** 'Let them release our men first': no leave, but a demand. */
const isLet = (token: Token): boolean =>
  token.lower === 'let' && token.xpos === 'VB' && !token.child('nsubj', 'aux', 'mark');

const letIn = (verb: Token): Token | undefined =>
  [
    ...verb.children('obj', 'iobj', 'flat'),
    ...verb.children('ccomp', 'xcomp').flatMap((t) => t.children('nsubj')),
  ].find((t) => t.index > verb.index && !/^(us|me|'s|’s)$/.test(t.lower));

function dutyAt(token: Token): Duty | null {
  const due = isUpTo(token) ? dueOf(token) : undefined;
  if (due) return { verb: due, clause: token, isDemand: true };
  if (token.upos !== 'VERB') return null;
  if (isLet(token)) return { verb: token, clause: token, isDemand: true };
  const modal = token.children('aux').find((t) => /^(must|should|ought)$/.test(t.lower));
  if (modal) return { verb: token, clause: token, isDemand: modal.lower === 'must' };
  if (isNegated(token) && token.children('aux').some((t) => /^(can|ca|could|may)$/.test(t.lower)))
    return { verb: token, clause: token, isDemand: false, isBarred: true };
  const verb =
    OBLIGED.test(token.lower) || hasGot(token) || isHadToSaid(token) ? token.child('xcomp') : undefined;
  const isPlain = verb?.children('mark').some((m) => m.lower === 'to') && token.child('obj') === undefined;
  return verb && isPlain ? { verb, clause: token, isDemand: true } : null;
}
