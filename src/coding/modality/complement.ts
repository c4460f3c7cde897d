import type { Token } from '../../model/sentence.ts';
import { hasTo, isDueTo } from '../frames/marks.ts';
import { isPassive } from '../frames/passive.ts';
import { ownSubject } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { isNegated } from './negation.ts';
import { isOrdinal } from './nominal.ts';
import { isRemark } from './remark.ts';
import { report, rumoured } from './report.ts';
import { isContentClause } from './shapes.ts';
import { completesNoun, isDemanded, isFiction, isFronted, isUnconfirmed, isUntold } from './unasserted.ts';
import { believed, content, govern, type Walk } from './walk.ts';

const OBLIGED = new Set(['ought', 'have', 'need']);

/** 'ought to', 'has to', 'needs to suspend': it should; 'had to suspend': it did. */
function obliged(walk: Walk, head: Token): void {
  govern(walk, head, null);
  if (walk.tense.time !== 'past' && walk.tense.modal === null)
    walk.tense = { ...walk.tense, modal: walk.negated ? null : 'ought' };
}

/** 'decided to expel the envoy', 'voted to break off ties': so it has been settled. */
const DECIDING = new Set(['decide', 'vote', 'resolve', 'opt', 'elect']);

/** What a state does to another by a measure. */
const ENDING = new Set(
  (
    'halt suspend stop freeze close shut seal expel recall ban bar cut sever break impose end cancel downgrade restrict block ' +
    'seize withhold tighten raise sanction pause curb terminate revoke scrap'
  ).split(' '),
);

/** 'led Beijing to detain two men': they were detained. */
const BRINGING = new Set(['lead', 'prompt', 'cause', 'force', 'compel', 'drive', 'spur']);

/** 'was forced to close': it did. */
const COMPELLING = new Set(['force', 'compel']);

/** 'sought to reassure': whoever tries it in words has said them. */
const TRYING = new Set(['seek', 'try', 'attempt', 'move']);

const SOOTHING = new Set('reassure assure calm placate appease soothe'.split(' '));

/** 'stands ready to help', 'feels obliged': how somebody is. */
const STANDING = new Set(['stand', 'stay', 'feel']);

/** 'had planned to reopen', 'had hoped to sign': what did not come about, or is told elsewhere. */
const isGivenUp = (head: Token): boolean =>
  /^(plan|intend|hope|want|mean|expect)$/.test(head.lemma) &&
  head.upos === 'VERB' &&
  !isPassive(head) &&
  head.children('aux').some((a) => a.lower === 'had');

/** 'was quick to denounce': it did. */
const PROMPT = new Set(['quick', 'swift', 'fast', 'prompt']);

/** 'let it be known that he …': whoever lets it be known has said it. */
const isLetKnown = (at: Token, head: Token): boolean =>
  head.lemma === 'let' &&
  /^(know|understand)$/.test(at.lemma) &&
  head.children('obj', 'expl', 'nsubj').some((t) => t.lower === 'it');

export function complement(walk: Walk, at: Token, head: Token, lexicon: Lexicon): void {
  const lemma = head.lemma;
  if (isLetKnown(at, head)) return;
  const to = hasTo(at) && !isDueTo(at);
  if ((lemma === 'tell' && to) || (to && isGivenUp(head))) content(walk, head);
  else if (to && completesNoun(at, head, lexicon)) content(walk, head);
  // 'are supposed to meet': it has been so arranged
  // 'became the first country to recognise it', 'are about to sign'
  else if ((lemma === 'become' && isOrdinal(at)) || (lemma === 'about' && to)) govern(walk, head, null);
  else if (isPassive(head) && lemma === 'suppose' && to) govern(walk, head, 'planned');
  else if (isPassive(head) && (lexicon.is(lemma, 'say') || lexicon.is(lemma, 'believe')) && to)
    rumoured(walk, head);
  else if (to && OBLIGED.has(lemma)) obliged(walk, head);
  else if (to && BRINGING.has(lemma) && head.child('obj') && !isPassive(head)) govern(walk, head, null);
  else if (isContentClause(at) && isRemark(head)) return;
  else if (lexicon.is(lemma, 'deny') || isDemanded(at, head)) content(walk, head);
  else if (isContentClause(at) && isFiction(head)) content(walk, head);
  else if (isContentClause(at) && COMING_OUT.has(lemma) && isNegated(head)) content(walk, head);
  else if (isContentClause(at) && (COMING_OUT.has(lemma) || isGivenThat(head))) return;
  else if (isContentClause(at) && (isUntold(at, head) || isUnconfirmed(head))) content(walk, head);
  else if (isContentClause(at) && lexicon.is(lemma, 'say')) report(walk, head);
  else if (isContentClause(at) && isNotice(head)) report(walk, head);
  else if (isContentClause(at) && lexicon.is(lemma, 'believe')) believed(walk, head);
  else if (isContentClause(at) && isFronted(at, head)) report(walk, head);
  else if (lexicon.is(lemma, 'say') && to && !lexicon.is(lemma, 'commit'))
    walk.reporting.push({ verb: head });
  else if (lexicon.is(lemma, 'seem')) govern(walk, head, 'alleged');
  else if (lexicon.is(lemma, 'expect')) expected(walk, at, head);
  else if (
    lexicon.is(lemma, 'schedule') ||
    (to && at.deprel === 'xcomp' && DECIDING.has(lemma) && ENDING.has(at.lemma)) ||
    (lemma === 'be' && to) ||
    (lemma === 'mean' && to && !isPassive(head))
  )
    govern(walk, head, 'planned');
  else if (lexicon.is(lemma, 'aspect') || (STANDING.has(lemma) && at.upos === 'ADJ'))
    govern(walk, head, null);
  else if (lexicon.is(lemma, 'fail')) {
    const twice = isNegated(head);
    govern(walk, head, null);
    walk.negated = !twice;
  } else if (COMPELLING.has(lemma) && isPassive(head) && to) {
    govern(walk, head, null);
  } else if ((PROMPT.has(lemma) || (TRYING.has(lemma) && SOOTHING.has(at.lemma))) && to) {
    govern(walk, head, null);
  } else if (lemma === 'hesitate' && isNegated(head)) {
    govern(walk, head, null);
    walk.negated = false;
  } else if (isContentClause(at) && !to && lexicon.is(lemma, 'show')) return;
  else content(walk, head);
}

/** That others will gather is no duty of theirs. */
export const GATHERING = new Set(['meet', 'gather', 'convene']);

/** 'Analysts expect X to retaliate', 'Mr Cho expects them to meet' foretells; 'China expects Korea to keep its word' demands. */
function expected(walk: Walk, at: Token, head: Token): void {
  if (head.lemma === 'unlikely') walk.negated = !walk.negated;
  const asks =
    !GATHERING.has(at.lemma) &&
    !isPassive(head) &&
    ownSubject(head)?.upos === 'PROPN' &&
    (head.child('obj') ?? at.child('nsubj'));
  const self = head.upos === 'VERB' && !isPassive(head) && at.deprel === 'xcomp' && !head.child('obj');
  if (head.upos === 'VERB' && asks) content(walk, head);
  else if (self) govern(walk, head, 'planned');
  else {
    govern(walk, head, 'predicted');
    if (head.upos === 'VERB' && !isPassive(head) && ownSubject(head)) walk.reporting.push({ verb: head });
  }
}

/** 'given that both accuse each other': so it is. */
export const isGivenThat = ({ lower, deprel, next }: Token): boolean =>
  lower === 'given' && deprel === 'advcl' && next?.lower === 'that';

/** 'gave notice that it was ending the treaty': told. */
const isNotice = (head: Token): boolean =>
  /^(give|serve)$/.test(head.lemma) && head.children('obj').some((t) => /^(notice|word)$/.test(t.lemma));

/** 'It emerged that': so it is. */
const COMING_OUT = new Set(['emerge', 'transpire', 'happen']);
