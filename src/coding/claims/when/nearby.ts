import type { DateMention } from '../../../model/analysed.ts';
import type { Kind } from '../../../model/claim.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { gatheringAt } from '../meeting.ts';
import { isAside } from './not-its-own.ts';
import { future, isBeyond, owners } from './owners.ts';

/** A clause that tells what is done at the same time. */
export const isMeanwhile = (clause: Token): boolean =>
  clause.children('mark', 'advmod').some((t) => /^(as|when|while)$/.test(t.lower));

/** 'agreed on Saturday as they met': what is done while they meet is done on that day. */
export function meanwhile(dates: readonly DateMention[], { carrier }: Frame): DateMention | undefined {
  const { head } = carrier;
  if (!head || !isMeanwhile(carrier) || carrier.xpos !== 'VBD' || head.xpos !== 'VBD') return undefined;
  return dates.find((d) => owners(d, carrier.sentence.tokens).includes(head));
}

/** 'since June 2021, when they talked in Brussels': the clause tells what was then. */
export const isWhen = (verb: Token, { first, last }: DateMention): boolean =>
  verb.deprel === 'acl:relcl' &&
  verb.head !== null &&
  verb.head.index >= first &&
  verb.head.index <= last &&
  verb.children('advmod').some((t) => t.lower === 'when');

/** 'When the two lunched on 13 March, he promised', 'promised it when they met in May': what is done while they meet is done on that day. */
export function whileTheyMet(dates: readonly DateMention[], { carrier }: Frame): DateMention | undefined {
  const clause = carrier
    .children('advcl')
    .find((t) => (t.index < carrier.index || isWhenBehind(t)) && /^VB[DN]$/.test(t.xpos));
  if (!clause || !isMeanwhile(clause) || !isPast(carrier)) return undefined;
  return dates.find((d) => d.when.grain !== 'open' && owners(d, carrier.sentence.tokens).includes(clause));
}

/** 'as' and 'while' behind a verb set things against each other as often as they tell when. */
const isWhenBehind = (clause: Token): boolean =>
  clause.xpos === 'VBD' && clause.children('mark', 'advmod').some((t) => t.lower === 'when');

const isPast = (verb: Token): boolean =>
  verb.xpos === 'VBD' || (verb.xpos === 'VBN' && verb.children('aux').some((t) => t.lower === 'had'));

/** 'is expected to visit in April': a date to come behind the predicate is its own, whichever verb the tree hung it on. */
export function above(
  dates: readonly DateMention[],
  frame: Frame,
  resolved: Resolved,
): DateMention | undefined {
  const { carrier } = frame;
  if (carrier.relation !== 'xcomp') return undefined;
  const { tokens } = carrier.sentence;
  return dates.find(
    (d) =>
      d.first > carrier.index &&
      (future(d.when, resolved) || d.when.from === resolved.filed) &&
      owners(d, tokens).some((o) => o === carrier.head) &&
      !tokens.slice(carrier.index + 1, d.first).some((t) => t.upos === 'VERB' && t.xpos !== 'VBG'),
  );
}

/** 'will meet when they take part in a forum slated for Nov. 12': a meeting to come is when its occasion is. */
export function atOccasion(
  kind: Kind,
  dates: readonly DateMention[],
  { carrier }: Frame,
  resolved: Resolved,
): DateMention | undefined {
  if (kind !== 'meeting') return undefined;
  const when = carrier.sentence.tokens.find((t) => t.lower === 'when' && t.index > carrier.index);
  return when && dates.find((d) => d.first > when.index && future(d.when, resolved));
}

/**
 * 'The two will meet on the sidelines of the forum in Lima. Its leaders gather there on May 4 and 5.': the days of the
 * gathering, told in the sentence behind, are the window of a meeting to come that has none of its own.
 */
export function atGathering(frame: Frame, resolved: Resolved): DateMention | undefined {
  const gathering = gatheringAt(frame);
  const next = resolved.sentences[frame.carrier.sentence.index + 1];
  const subject = gathering && next?.root?.child('nsubj', 'nsubj:pass');
  if (!next || !subject) return undefined;
  const isMeant = [subject, ...subject.subtree()].some(
    (t) => t.lemma === gathering.lemma && t.children('det').some((d) => d.lower === 'the'),
  );
  return isMeant
    ? resolved.dates.find((d) => d.sentence === next.index && future(d.when, resolved))
    : undefined;
}

/** 'a forum, which will be held from Nov. 12-14': the date of the occasion at which it happens gives the window. */
export function viaNoun(
  dates: readonly DateMention[],
  frame: Frame,
  isMeeting: boolean,
): DateMention | undefined {
  if (frame.form !== 'noun' && frame.lemma !== 'meet') return undefined;
  const below = frame.carrier.subtree();
  const inside = (d: DateMention) => below.filter((t) => t.index >= d.first && t.index <= d.last);
  return dates.find(
    (d) =>
      !isBeyond(d, frame.carrier) &&
      !isAside(d, frame.carrier) &&
      inside(d).some((t) => (isMeeting ? !isOfPeople(t, frame) : !isApart(t, frame))),
  );
}

/** 'a call on Thursday over soldiers who were killed on Wednesday': what befell others, on a day of its own. */
const isOfPeople = (token: Token, { carrier, predicate }: Frame): boolean =>
  token
    .ancestors()
    .slice(
      0,
      Math.max(
        0,
        token.ancestors().findIndex((t) => t === carrier || t === predicate),
      ),
    )
    .some(
      (t) => t.deprel === 'acl:relcl' && t.children('nsubj', 'nsubj:pass').some((s) => s.lower === 'who'),
    );

/** 'announced after a meeting in Lima on Monday': a day in one breath with the noun is its own, whatever the tree hung it on. */
export const behindNoun = (
  dates: readonly DateMention[],
  { form, carrier }: Frame,
): DateMention | undefined =>
  form !== 'noun' || carrier.relation !== 'obl'
    ? undefined
    : dates.find(
        (d) =>
          d.first > carrier.index &&
          owners(d, carrier.sentence.tokens).some((o) => o === carrier.head) &&
          !carrier.sentence.tokens
            .slice(carrier.index, d.first)
            .some((t) => t.upos === 'VERB' || t.upos === 'PUNCT' || t.upos === 'CCONJ'),
      );

/** 'lifted the ban that it imposed in 2020': the date of another act. */
function isApart(token: Token, { carrier, predicate }: Frame): boolean {
  const clause = token.ancestors().find((t) => t.upos === 'VERB' || t === carrier || t === predicate);
  if (!clause || clause === carrier || clause === predicate) return false;
  return PASSING.has(clause.deprel) || isUndoing(clause);
}

/** 'imposed a duty and lifted it in May': what is undone was done before. */
const isUndoing = (clause: Token): boolean =>
  clause.deprel === 'conj' &&
  /^(lift|drop|scrap|withdraw|cancel|remove|revoke|rescind|repeal|end|reverse|suspend|ease|abandon|break|extend|renew|ratify)$/.test(
    clause.lemma,
  ) &&
  clause.children('obj').some((t) => t.upos === 'PRON');

/** Clauses that tell something else than what they hang on. */
const PASSING = new Set(['acl', 'acl:relcl', 'advcl', 'parataxis', 'ccomp', 'advcl:relcl']);
