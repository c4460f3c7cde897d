import type { Token } from '../../model/sentence.ts';
import { isActOfSomebody, isAddressed, isDeed, isDoneToNoun } from '../deeds.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Draft } from '../draft.ts';
import { near } from '../reach.ts';
import { isPlural, saysSomething } from '../traits.ts';
import { demander } from './demander.ts';
import { namerOf } from './naming.ts';
import { itAsObject } from './object.ts';
import { isPutIn, otherSpeaker } from './put-in.ts';
import { somebody } from './somebody.ts';
import { subjectAbove } from './subject-above.ts';
import { ownerBefore } from './which-it.ts';

/** The speaker, in an added clause ('it added'); otherwise the last subject, where only somebody can do the verb. */
export function it(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  if (token.relation === 'obj' || token.relation === 'iobj') return itAsObject(token, settled);
  if (token.deprel === 'nsubj:pass' && isAddressed(token)) return addressedIn(token, settled);
  if (token.relation !== 'nsubj' || token.deprel !== 'nsubj') return null;
  const told = ownerBefore(token, settled) ?? namerOf(token, settled);
  if (told) return told;
  if (isPutIn(token)) return near(otherSpeaker(token, settled, discourse), token);
  const above = subjectAbove(token);
  if (above) return isDeed(token) || isDoneToNoun(token) ? somebody(above, settled) : null;
  return speakerAgain(token, discourse) ?? doerBefore(token, settled, discourse);
}

/** 'it added': who has spoken last. */
function speakerAgain(token: Token, { focus, setting }: Discourse): Draft | null {
  if (!saysSomething(token) || setting.isQuoted(token)) return null;
  const speaker = near(focus.lastSpeaker, token);
  return speaker && (speaker.sentence !== token.sentence || speaker.kind === 'pronoun') ? speaker : null;
}

/** The subject of the clause before, else that of the sentence before. */
function doerBefore(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  const beside = subjectBeside(token, settled);
  if (beside && (isDeed(token) || isActOfSomebody(token) || isWilled(token))) return beside;
  if (!isDeed(token) && !(isActOfSomebody(token) && isRightBehind(token, discourse))) return null;
  return judge(token, discourse) ?? demander(token, discourse) ?? near(discourse.focus.lastSubject, token);
}

/** 'would not retaliate if it were refused the arms', 'confirmed it; it would not be drawn': whose clause is above or before. */
function addressedIn(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const above = token.head?.deprel === 'advcl' ? subjectAbove(token) : undefined;
  if (above) return somebody(above, settled);
  return isBehindStop(token) ? mainSubject(token, settled) : subjectBeside(token, settled);
}

/** 'Lima said Quito had told it; it would not be drawn': a semicolon leads back to whom the sentence is about. */
const isBehindStop = ({ previous }: Token): boolean => previous?.form === ';';

function mainSubject({ sentence, index }: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const subject = sentence.root?.child('nsubj');
  return subject && subject.index < index ? somebody(subject, settled) : null;
}

/** In the main clause, where the sentence before, of the same paragraph, is about somebody. */
const isRightBehind = ({ sentence, head }: Token, { focus: { lastSubject } }: Discourse): boolean =>
  /^(root|conj)$/.test(head?.deprel ?? '') &&
  lastSubject?.sentence.index === sentence.index - 1 &&
  lastSubject.sentence.paragraph === sentence.paragraph &&
  !isPlural(lastSubject);

/** 'Burundi is less shy: it has sent two battalions': the subject of the clause before, in the same sentence. */
function subjectBeside(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const clause = token.head;
  const first = clause && /^(conj|parataxis)$/.test(clause.deprel) ? clause.head : null;
  const subject = first?.child('nsubj');
  return subject && subject.index < token.index ? somebody(subject, settled) : null;
}

/** 'it has sent', 'it will keep': with an object, what is done on purpose. */
const isWilled = ({ head }: Token): boolean =>
  head?.upos === 'VERB' && head.child('obj') !== undefined && head.children('aux').length > 0;

/** What one does by speaking of what others have done. */
const JUDGING =
  /^(condemn|denounce|deplore|criticise|criticize|accuse|blame|welcome|hail|praise|thank|regret|appeal|threaten|protest)$/;

/** 'North Korea fired a missile, the South's military said. It condemned the launch': who has spoken right before goes on. */
function judge(token: Token, discourse: Discourse): Draft | null {
  const { lastSpeaker } = discourse.focus;
  const isRight =
    JUDGING.test(token.head?.lemma ?? '') &&
    lastSpeaker?.sentence.index === token.sentence.index - 1 &&
    lastSpeaker.sentence.paragraph === token.sentence.paragraph &&
    !discourse.setting.isQuoted(token);
  return isRight ? lastSpeaker : null;
}
