import type { Token } from '../../model/sentence.ts';
import { isHarmTold } from '../deeds.ts';
import type { Draft } from '../draft.ts';
import { isHurtByThing } from '../hurt.ts';

/** The clause in whose subject an owner is looked for. */
interface Governing {
  readonly verb: Token;
  readonly subject: Token;
  /** Whether it tells of what harms the owner: the subject below does the harm. */
  readonly harmed: boolean;
}

/** The nearest clause above a pronoun whose subject may be its owner. */
export function governing(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  plural: boolean,
): Governing | null {
  let harmed = false;
  for (const verb of token.ancestors()) {
    const isInside: boolean =
      (isHarmTold(verb, token) && !isDoersOwn(token)) ||
      isHurtByThing(verb, token, settled) ||
      (harmed && verb.deprel === 'ccomp');
    harmed ||= isInside;
    const subject = isInside ? undefined : subjectBefore(verb, token);
    const isNone = subject && !plural && verb.head && isNoOwner(subject, token, settled);
    if (subject && !isNone) return { verb, subject, harmed };
  }
  return null;
}

/** 'said Iran had violated the borders of its neighbours': whoever does harm has neighbours and duties of his own. */
const isDoersOwn = ({ head }: Token): boolean =>
  /^(neighbour|neighbor|obligation|commitment|promise|pledge|word|duty|undertaking)$/.test(head?.lemma ?? '');

/** The last subject of a verb before a pronoun that is not part of it. */
const subjectBefore = (verb: Token, token: Token): Token | undefined =>
  [...frontedSubjects(verb), ...verb.children('nsubj', 'nsubj:pass')]
    .filter((s) => s.index < token.index && !s.subtree().includes(token))
    .at(-1);

/** 'Bolivia has expelled two diplomats, Rosa Quispe, its foreign minister, said': the subject of what is said. */
const frontedSubjects = (saying: Token): Token[] =>
  saying
    .children('ccomp')
    .filter((t) => t.index < saying.index)
    .flatMap((t) => t.children('nsubj'));

/** 'any such steps were taken by its people': what is of several, of a person or on the land of a state is no `its`. */
const isNoOwner = (
  { xpos, lower, index }: Token,
  { head }: Token,
  settled: ReadonlyMap<number, Draft>,
): boolean =>
  !settled.has(index) &&
  (xpos === 'NNS' || lower === 'who' || (xpos === 'NN' && LAND.test(head?.lemma ?? '')));

/** What states alone have. */
const LAND = /^(soil|territory|airspace)$/;

/** Whether something speaks against the subject: another thing stands nearer, or somebody who is blamed. */
export function isOpen(
  { verb, subject, harmed }: Governing,
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  plural: boolean,
): boolean {
  const isOfState = !plural && LAND.test(token.head?.lemma ?? '');
  const isTold = isSpeakersOwn(verb, subject, token) || spokenOf(subject) !== undefined;
  const isLost = !harmed && !isOfState && !isTold && isCutOff(subject, token, settled);
  return isLost || isRivalled(verb, token);
}

/** 'Ukraine accepts that the gas is Russian, its minister said': who speaks behind what is told does so for its subject. */
const isSpeakersOwn = (saying: Token, { head }: Token, token: Token): boolean =>
  head?.deprel === 'ccomp' &&
  head.head === saying &&
  head.index < saying.index &&
  saying.children('nsubj').some((t) => t === token.head);

const BLAMING = /^(blame|accuse|condemn|criticise|criticize|denounce|fault)$/;

/** 'It blames India for the clash, saying its soldiers crossed first': whose they are, only the deed could tell. */
const isRivalled = (verb: Token, token: Token): boolean =>
  BLAMING.test(verb.lemma) &&
  verb.children('obj').some((t) => t.upos === 'PROPN' && t.index < token.index) &&
  verb.children('advcl').some((t) => t.xpos === 'VBG' && t.lemma === 'say' && t.subtree().includes(token));

/** Whoever these are, a thing they are not. */
const NO_THING = /^(they|we|i|you|he|she|who)$/;

/** Does another subject, a thing, stand nearer to the pronoun? Trees of long sentences err, so nearness counts too. */
function isCutOff(subject: Token, token: Token, settled: ReadonlyMap<number, Draft>): boolean {
  for (let i = token.index - 1; i > subject.index; i--) {
    const between = token.sentence.tokens[i];
    if (between?.form === ';') return false;
    if (between?.relation !== 'nsubj' || settled.has(i) || between.subtree().includes(token)) continue;
    if (between.xpos === 'NNS' || NO_THING.test(between.lower)) continue;
    // 'Mali, which says that the men were spies, had recalled its envoy': told of the subject, in passing.
    if (!between.ancestors().includes(subject)) return true;
  }
  return false;
}

/** 'The accusation that Iran had mined the tankers was dismissed by its minister': who is accused. */
export const spokenOf = (subject: Token): Token | undefined =>
  /^(claim|allegation|accusation|report|rumour|rumor|charge|suggestion|assertion|story|idea)$/.test(
    subject.lemma,
  )
    ? subject.children('acl', 'acl:relcl').flatMap((t) => t.children('nsubj'))[0]
    : undefined;
