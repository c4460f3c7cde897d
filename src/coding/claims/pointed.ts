import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { doersTold } from './act-told.ts';
import { isEnvoy, isHeadOfMission } from './envoys.ts';
import { actorsAt, HARDWARE, meantBy } from './phrases.ts';
import { statesTold, theOther } from './told.ts';

/** What sums up an act that the report has just told of. */
const ACTS = words(
  'move step decision act action gesture measure expulsion closure seizure arrest detention ban embargo tariff launch test ' +
    'attack raid strike airstrike shelling bombing incursion intrusion blockade annexation deployment recall summon drill exercise flight extradition deportation snub rebuff affront insult',
);
/** What sums up words that the report has just told of. */
const WORDS = words(
  'appeal remark comment accusation charge allegation criticism demand request call offer threat warning ultimatum ' +
    'complaint protest proposal',
);
const SPEAKING = words(
  'urge call demand ask accuse blame criticise criticize condemn denounce offer propose threaten warn appeal request charge ' +
    'allege order tell invite claim suggest protest complain',
);
/** 'vowed to respond in kind'. */
const ANSWERING = /^(respond|retaliate|reciprocate)$/;
const MOVING_ENVOYS = new Set(['expel', 'withdraw']);
const ABOUT = /^(over|at|about|to|on|against|with|by)$/;

/**
 * Whom an act is aimed at that only points back: 'lifted the ban' and 'summoned the ambassador' mean the one other state
 * told of, 'called the decision unfounded' whoever has just acted, 'protested after ships had entered' those who entered.
 */
export function pointedBack(
  { kind, mode, event }: Entry,
  frame: Frame,
  by: readonly Actor[],
  resolved: Resolved,
): readonly Actor[] {
  if (by.length === 0) return [];
  const isOther = (a: Actor): boolean => !by.some((b) => b.code === a.code);
  if (event === 'ASSAULT') return isAnswer(frame) ? oneState(attackers(frame, resolved).filter(isOther)) : [];
  const isOfSeveral = by.some(({ code }) => code !== by[0]?.code);
  if (!isOfSeveral && MOVING_ENVOYS.has(mode ?? '') && frame.patients.some(isTheirEnvoy))
    return frame.obliques.some(isElsewhere) ? [] : oneState(answered(frame, resolved).filter(isOther));
  if (kind === 'measure' && frame.form === 'noun' && isBare(frame.predicate) && !isQuoted(frame, resolved))
    return oneState(toldOf(frame, resolved).filter(isOther));
  if (kind === 'commitment' && ANSWERING.test(frame.complement?.lemma ?? '')) {
    const told = toldOf(frame, resolved).filter(isOther);
    const other = theOther(by, frame.carrier, resolved);
    return told.length > 0 ? oneState(told) : other ? [other] : [];
  }
  if (kind !== 'position') return [];
  if (SUMMONING.test(frame.lemma) && frame.patients.some(isTheirEnvoy))
    return frame.obliques.some(({ prep }) => /^(to|from|for)$/.test(prep))
      ? []
      : oneState(toldBefore(frame, resolved).filter(isOther));
  const objects = [
    ...frame.patients,
    ...frame.obliques.filter((o) => ABOUT.test(o.prep)).map((o) => o.token),
  ];
  const bare = objects.filter((t) => isBare(t) && actorsAt(t, resolved).length === 0);
  const act = bare.find((t) => ACTS.has(t.lemma));
  if (act) {
    const doers = oneState((doersTold(act, resolved) ?? justActing(frame, resolved)).filter(isOther));
    const other =
      doers.length > 0 || tellsOfThird(act.sentence.index, resolved)
        ? null
        : theOther(by, frame.carrier, resolved);
    return other ? [other] : doers;
  }
  if (bare.some((t) => WORDS.has(t.lemma))) return oneState(justSpeaking(frame, resolved).filter(isOther));
  if (bare.some(isHeadOfMission)) return oneState(toldOf(frame, resolved).filter(isOther));
  if (/^(complaint|protest)$/.test(frame.lemma) && frame.form === 'noun')
    return oneState(toldHere(frame, resolved).filter(isOther));
  const isOnAct = frame.lemma === 'protest' && frame.patients.length === 0;
  return isOnAct ? oneState(before(frame, resolved).filter(isOther)) : [];
}

/** 'Canada brought back visas; Mexico said it regretted the decision', in a report on Mexico and another: a third has acted there. */
const tellsOfThird = (sentence: number, resolved: Resolved): boolean =>
  statesTold(sentence, sentence, resolved).some(({ code }) =>
    resolved.dyad.every((one) => one.code !== code),
  );

/** 'returned fire', 'fired back', 'retaliated with artillery'. */
const isAnswer = ({ lemma, carrier, patients }: Frame): boolean =>
  /^(retaliate|respond|reply|answer)$/.test(lemma) ||
  lemma.endsWith(' back') ||
  carrier.children('advmod').some((t) => t.lower === 'back') ||
  (lemma === 'return' && patients.some((t) => t.lemma === 'fire'));

/** Who was the first to use force: in the clause with 'after', or in the sentence before. */
function attackers(frame: Frame, resolved: Resolved): Actor[] {
  const here = before(frame, resolved);
  if (here.length > 0) return here;
  const root = resolved.sentences.find((s) => s.index === frame.carrier.sentence.index - 1)?.root;
  const act = root?.child('ccomp') ?? root;
  return act?.upos === 'VERB'
    ? verbFrame(act).agents.flatMap((t) => [...meantBy(t, HARDWARE, resolved)])
    : [];
}

/** What is done to the envoy of another: one's own is recalled. */
const SUMMONING = /^(summon|call in|haul in|convoke)$/;

/** 'took the rights away from Togo and called in its envoy': the states told of before the verb in its sentence. */
const toldBefore = (frame: Frame, resolved: Resolved): Actor[] =>
  toldHere(frame, resolved).filter(({ start }) => start < frame.carrier.start);

/** 'Khartoum expelled its envoy': nobody expels his own; 'recalled its envoy': from the other state told of. */
const isTheirEnvoy = (noun: Token): boolean => isEnvoy(noun) && noun.child('nmod:poss')?.upos === 'PRON';

/** 'recalled its envoys from the three countries': from whom is told, though not by name. */
export const isElsewhere = ({ prep, token }: Frame['obliques'][number]): boolean =>
  /^(to|from|in)$/.test(prep) && /^(NNS|NNPS)$/.test(token.xpos);

/** What a speaker says of a third is not about whoever speaks. */
const isQuoted = ({ carrier }: Frame, { quotations }: Resolved): boolean =>
  quotations.some((q) => q.start <= carrier.start && carrier.end <= q.end);

/** 'the decision', and no word that says which. */
export const isBare = (noun: Token): boolean =>
  noun.children('det').some((t) => /^(the|this|that|these|those)$/.test(t.lower)) &&
  !noun.child('nmod', 'nmod:poss', 'amod', 'compound', 'acl', 'acl:relcl', 'appos');

const oneState = (actors: readonly Actor[]): readonly Actor[] =>
  new Set(actors.map((a) => a.code)).size === 1 ? actors.slice(0, 1) : [];

/** Who acts in the clause before this one, of the same sentence or of the sentence before. */
function justActing({ carrier }: Frame, resolved: Resolved): Actor[] {
  const first = firstConjunct(carrier);
  const verb =
    first !== carrier && first.upos === 'VERB' && first.child('nsubj')
      ? first
      : previousRoot(carrier, resolved);
  return verb ? verbFrame(verb).agents.flatMap((t) => [...meantBy(t, HARDWARE, resolved)]) : [];
}

/** Who has spoken in the clause before this one: 'Mali urged Togo to withdraw. Lome rejected the appeal'. */
function justSpeaking({ carrier }: Frame, resolved: Resolved): Actor[] {
  const first = firstConjunct(carrier);
  const verb = first !== carrier && first.child('nsubj') ? first : previousRoot(carrier, resolved);
  return verb && SPEAKING.has(verb.lemma)
    ? verbFrame(verb).agents.flatMap((t) => [...actorsAt(t, resolved)])
    : [];
}

const previousRoot = ({ sentence }: Token, resolved: Resolved): Token | null => {
  const root = resolved.sentences.find((s) => s.index === sentence.index - 1)?.root;
  if (root?.upos !== 'VERB') return null;
  return root.child('ccomp', 'parataxis') ? actExplained(root, resolved) : root;
};

/** 'Peru shut the crossing. Its minister said that it had no choice. Chile condemned the closure': what one's own people explain. */
function actExplained(saying: Token, resolved: Resolved): Token | null {
  const act = resolved.sentences.find((s) => s.index === saying.sentence.index - 1)?.root;
  if (act?.upos !== 'VERB' || act.child('ccomp', 'parataxis')) return null;
  const codesOf = (verb: Token): string[] =>
    verbFrame(verb).agents.flatMap((t) => actorsAt(t, resolved).map(({ code }) => code));
  const [doer, other] = codesOf(act);
  const speakers = codesOf(saying);
  return doer !== undefined &&
    other === undefined &&
    speakers.length > 0 &&
    speakers.every((code) => code === doer)
    ? act
    : null;
}

/** The states that this sentence and the one before tell of. */
const toldOf = ({ carrier: { sentence } }: Frame, resolved: Resolved): Actor[] =>
  statesTold(sentence.index - 1, sentence.index, resolved);

/** 'withdrew its ambassador after Paris had backed Rabat': of the states told of, who had acted before. */
function answered(frame: Frame, resolved: Resolved): Actor[] {
  const acting = before(frame, resolved);
  return acting.length > 0 ? acting : toldOf(frame, resolved);
}

/** The states that the sentence itself tells of: 'lodged a complaint' is against the one other. */
const toldHere = ({ carrier: { sentence } }: Frame, resolved: Resolved): Actor[] =>
  statesTold(sentence.index, sentence.index, resolved);

/** 'protested after ships had entered its waters': those who act in the clause that tells the occasion. */
const before = ({ carrier }: Frame, resolved: Resolved): Actor[] =>
  carrier
    .children('advcl')
    .filter((t) => t.children('mark', 'advmod').some((m) => /^(after|when|as)$/.test(m.lower)))
    .flatMap((t) => verbFrame(t).agents)
    .flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);
