import type { Token } from '../../../model/sentence.ts';
import { impliedBy } from '../../modality/implicatives.ts';
import { words } from '../../words.ts';
import { endedBy } from '../ending.ts';
import type { Doubt, Reading } from './doubt.ts';
import { isNaming } from './look-alikes.ts';
import { isAtHome, isGovernment, isRebel } from './parties.ts';
import { asksQuestion } from './saying.ts';

/** 'if the two fail to curb the trade': what others want done is no measure. */
const isFailing = ({ deprel, head }: Token): boolean =>
  deprel === 'xcomp' && head?.lemma === 'fail' && head.children('mark').some((m) => m.lower === 'if');

/** 'threatened to go to court unless it reopens the road': the threat tells what is waited for. */
const isAwaitedByThreat = (carrier: Token): boolean =>
  carrier.children('mark').some((m) => m.lower === 'unless') &&
  carrier.ancestors().some((t) => /^(threaten|warn|vow)$/.test(t.lemma));

/** 'did not attack because of': the reason is denied, or the act. */
const givesReason = (carrier: Token): boolean =>
  [carrier, ...carrier.children('conj')]
    .flatMap((verb) => verb.children('advcl', 'obl'))
    .some((t) => t.children('mark', 'case').some((m) => m.lower === 'because') && t.index > carrier.index);

/** 'must not give in'. */
const FORBIDDEN = words('must should ought');

/** 'could not ask Lima to pay': what nobody is in a place to do. */
const UNABLE = /^(can|could|ca|cannot)$/;

/** 'will stop demanding visas': whoever ends a demand or a complaint makes none. */
const ENDING_A_STANCE = /^(stop|cease|quit|halt|end|refrain|discontinue)$/;

/** 'who had planned to visit in May': a plan that is over, whatever became of it. */
const wasPlanned = ({ deprel, head }: Token): boolean =>
  deprel === 'xcomp' &&
  /^(plan|intend|hope)$/.test(head?.lemma ?? '') &&
  (head?.children('aux').some((t) => t.lower === 'had') ?? false);

/** 'ordered units to move', '150,000 troops': with no word that says whose. */
const isOwnForce = (noun: Token): boolean =>
  /^(troop|soldier|unit|force|army|navy|reservist|warship|jet)s?$/.test(noun.lemma) &&
  !noun.child('amod', 'nmod:poss', 'compound', 'acl', 'acl:relcl') &&
  !noun.children('nmod').some((t) => t.children('case').some((c) => /^(of|from)$/.test(c.lower)));

const TOGETHER = /^(work|cooperate|trade|partner|engage|talk|negotiate|choose|join|associate)$/;

/** What a list of things is called that have still to be done. */
const UNDONE = words(
  'challenge task problem priority hurdle goal aim objective difficulty ambition option condition',
);

/** 'still faces challenges, including carrying out the accord and mending ties': listed as what is yet to be done. */
const isYetToDo = ({ xpos, index, sentence: { tokens } }: Token): boolean =>
  xpos === 'VBG' &&
  tokens.slice(0, index).some(({ lower, previous }) => {
    const noun = previous?.lower === ',' ? previous.previous : previous;
    return lower === 'including' && UNDONE.has(noun?.lemma ?? '');
  });

const FAVOURING = words('support back endorse welcome approve accept praise embrace');
const OPPOSING = words('oppose reject condemn denounce criticise criticize resist fight');

/** 'neither supports nor opposes the strike', 'stopped short of endorsing it': no side is taken. */
function takesNoSide({ entry, frame: { carrier }, setting }: Reading): boolean {
  if (entry.kind !== 'position') return false;
  if (FAVOURING.has(carrier.lemma) && setting.negated && impliedBy(carrier) === 'not') return true;
  const first = carrier.deprel === 'conj' && carrier.head ? carrier.head : carrier;
  const isNeither = first.children('cc:preconj', 'advmod', 'cc').some((t) => t.lower === 'neither');
  const all = [first, ...first.children('conj')].map(({ lemma }) => lemma);
  return isNeither && all.some((lemma) => FAVOURING.has(lemma)) && all.some((lemma) => OPPOSING.has(lemma));
}

/** What is only a condition, not to be done, or no act between states at all. */
export const UNASSERTED: readonly Doubt[] = [
  ['no side is taken', takesNoSide],
  [
    'what cannot be asked is not asked',
    ({ entry, setting: { negated, modal } }) =>
      entry.kind === 'position' && entry.event === 'REQUEST' && negated && UNABLE.test(modal ?? ''),
  ],
  [
    'done for a promise, not to one',
    ({ entry, frame: { form, predicate, carrier } }) =>
      entry.rule === 'commitment.drop' &&
      form === 'noun' &&
      predicate.relation === 'obl' &&
      carrier.children('obj').some((t) => t !== predicate),
  ],
  ['only what would be promised', ({ entry, setting }) => entry.kind === 'commitment' && setting.condition],
  [
    'only the condition',
    ({ entry, frame, parties }) =>
      entry.kind === 'agreement' &&
      !parties.reciprocal &&
      frame.carrier.children('mark').some((t) => /^(if|unless)$/.test(t.lower)),
  ],
  [
    'only the end of it is told',
    ({ entry, frame }) =>
      entry.kind === 'position' && ENDING_A_STANCE.test(endedBy(frame.carrier)?.lemma ?? ''),
  ],
  [
    'only what had been planned',
    ({ entry, frame: { carrier } }) => entry.kind === 'meeting' && wasPlanned(carrier),
  ],
  [
    'a right to work together threatens nobody',
    ({ entry, frame: { patients } }) =>
      entry.rule === 'position.reserve-right' &&
      patients.some((t) => t.children('acl').some((c) => TOGETHER.test(c.lemma))),
  ],
  [
    'no place is taken',
    ({ entry, frame: { patients } }) =>
      entry.rule === 'event.take-place' &&
      patients.some((t) => /^(part|note|turn|oath|refuge)$/.test(t.lemma)),
  ],
  [
    'orders to his own troops',
    ({ entry, frame: { lemma, patients } }) =>
      entry.event === 'REQUEST' && lemma === 'order' && patients.some(isOwnForce),
  ],
  ['only what is yet to be done', ({ frame }) => isYetToDo(frame.carrier)],
  ['not decided yet', ({ entry, frame }) => entry.kind === 'commitment' && asksQuestion(frame)],
  [
    'what is not to be done',
    ({ entry, setting }) =>
      FORBIDDEN.has(setting.modal ?? '') && setting.negated && entry.kind !== 'position',
  ],
  ['named, not called for', ({ entry, frame }) => entry.event === 'PROTEST' && isNaming(frame)],
  [
    'a state protests in words',
    ({ entry, frame, parties: { by } }) =>
      entry.mode === 'demo' && frame.lemma === 'protest' && by.length > 0 && by.every(isGovernment),
  ],
  [
    'help for rebels is no aid',
    ({ entry, frame: { complement } }) =>
      entry.event === 'SANCTION' &&
      complement?.lemma === 'support' &&
      complement.children('obj').some(isRebel),
  ],
  [
    'done to oneself',
    ({ entry, frame }) =>
      /^(ASSAULT|SUPPORT)$/.test(entry.event ?? '') &&
      frame.patients.some((t) => /sel(f|ves)$/.test(t.lower)),
  ],
  ['within one state', ({ parties }) => isAtHome(parties)],
  [
    'only the condition',
    ({ entry, frame, setting }) => setting.condition && entry.kind === 'measure' && isFailing(frame.carrier),
  ],
  ['only what is waited for', ({ frame, setting }) => setting.condition && isAwaitedByThreat(frame.carrier)],
  [
    'ends something else',
    ({ entry, frame }) =>
      entry.rule === 'agreement.expires' &&
      frame.lemma === 'end' &&
      frame.patients.length > 0 &&
      !frame.passive,
  ],
  [
    'what would not be done',
    ({ entry, setting: { negated, modal, reporting } }) =>
      negated &&
      entry.kind === 'agreement' &&
      (modal === 'would' || reporting.some(({ verb }) => verb.lemma === 'warn')),
  ],
  [
    'only the reason may be denied',
    ({ entry, frame, setting }) => setting.negated && entry.kind !== 'denial' && givesReason(frame.carrier),
  ],
];
