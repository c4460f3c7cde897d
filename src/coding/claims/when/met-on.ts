import type { DateMention } from '../../../model/analysed.ts';
import type { Kind } from '../../../model/claim.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { sharedObject } from '../../frames/lost-objects.ts';
import { thereOf } from '../there.ts';
import { owners } from './owners.ts';

/** 'visited Lima on April 6, and the two agreed to reopen it': what two settle in one breath with their meeting, they settle there. */
export function metOn(dates: readonly DateMention[], { carrier }: Frame): DateMention | undefined {
  const { head, deprel, xpos } = carrier;
  if (deprel !== 'conj' || xpos !== 'VBD' || head?.xpos !== 'VBD' || !isMeeting(head)) return undefined;
  if (!carrier.children('nsubj').some(isBoth)) return undefined;
  return dates.find(
    (d) =>
      d.last < carrier.index && d.when.grain === 'day' && owners(d, carrier.sentence.tokens).includes(head),
  );
}

/** 'rammed and then boarded two boats on Monday': the day of both, which the tree gives to the second alone. */
export function sharedDay(dates: readonly DateMention[], { carrier }: Frame): DateMention | undefined {
  const second = sharedObject(carrier)?.head;
  return second ? dates.find((d) => owners(d, carrier.sentence.tokens).includes(second)) : undefined;
}

/** 'agreed on it on April 19, and he promised then that it would be done': the day told before in the same breath. */
export function thenToo(dates: readonly DateMention[], { carrier }: Frame): DateMention | undefined {
  const { head, deprel } = carrier;
  const isThen = carrier.children('advmod').some((t) => t.lower === 'then' && t.index > carrier.index);
  if (deprel !== 'conj' || !head || !isThen) return undefined;
  return dates.find((d) => d.last < carrier.index && owners(d, carrier.sentence.tokens).includes(head));
}

/** 'met in Lima on Thursday. They talked about the border.', 'held talks last month. They agreed to': that is what they did where they met. */
export function stillMeeting(kind: Kind, frame: Frame, resolved: Resolved): DateMention | undefined {
  const { carrier } = frame;
  const before = resolved.sentences[carrier.sentence.index - 1];
  const root = before?.paragraph === carrier.sentence.paragraph ? before.root : null;
  if (carrier.xpos !== 'VBD' || !root || !before) return undefined;
  // 'saw each other in Lima on Thursday. He promised there': whoever does what, it is where the sentence before was
  const isThere = thereOf(frame) !== undefined && hasPlace(root);
  const isTheirs =
    /^(meeting|agreement|commitment)$/.test(kind) &&
    isMeeting(root) &&
    carrier.children('nsubj').some(isBoth);
  if (!isThere && !isTheirs) return undefined;
  return resolved.dates.find(
    (d) =>
      d.sentence === before.index &&
      (kind === 'meeting' ? d.when.grain === 'day' : isOver(d, resolved)) &&
      owners(d, before.tokens).includes(root),
  );
}

const hasPlace = (verb: Token): boolean =>
  verb
    .children('obl')
    .some((t) => t.upos === 'PROPN' && /^(in|at)$/.test(t.child('case')?.lower ?? '') && t.xpos === 'NNP');

const isOver = ({ when, bound }: DateMention, { filed }: Resolved): boolean =>
  bound === null && when.grain !== 'open' && when.from !== null && (when.to ?? '~') <= filed;

const isMeeting = (verb: Token): boolean =>
  /^(visit|meet|host|receive|welcome|travel|fly)$/.test(verb.lemma) ||
  verb
    .children('obj')
    .some(({ lower, next }) => /^(each other|one another)$/.test(`${lower} ${next?.lower}`)) ||
  verb
    .children('obj')
    .some((t) => /^(talk|meeting|summit|negotiation|consultation|conversation|call)$/.test(t.lemma));

/** 'the two sides', 'the two', 'they', 'both countries'. */
const isBoth = (token: Token): boolean =>
  token.lower === 'they' ||
  [token, ...token.children('nummod', 'det')].some((t) => /^(two|both|three|four|five)$/.test(t.lower));
