import type { Claim, Kind, Status } from '../../model/claim.ts';
import type { Token } from '../../model/sentence.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Setting } from './setting.ts';

export interface Modality {
  readonly status: Status;
  readonly polarity: Claim['polarity'];
  readonly certainty: Claim['certainty'];
  readonly time: Claim['time'];
}

/** Kinds whose doer alone can vouch for them: told by anybody else, they are alleged. */
const NEEDS_VOUCHING = new Set<Kind>(['measure', 'event']);
const POSSIBLE = new Set(['could', 'might', 'may', 'can']);

/**
 * Status by the first line that fits:
 *
 * | ground | status |
 * |---|---|
 * | in an if-clause; 'would', 'could', 'might', 'may' | conditional |
 * | negated; where it is only expected not to be so | denied; predicted |
 * | the predicate fixes it (a demand) | as the pattern says |
 * | expected by others | predicted |
 * | said, believed, seeming to be so; hedged | alleged |
 * | a measure or event told by a voice that is not its doer | alleged, of what is to come predicted |
 * | scheduled, intended, set ('has set its meeting for May'), future | planned (an assessment: predicted) |
 * | present, or perfect of a lasting state (a promise: it is made by being told) | ongoing |
 * | else | happened |
 */
export function modalityOf(
  entry: Pick<Entry, 'kind' | 'status'> & Partial<Pick<Entry, 'step' | 'event'>>,
  setting: Setting,
  foreign: boolean,
): Modality {
  const possible = setting.modal !== null && POSSIBLE.has(setting.modal);
  return {
    status: statusOf(entry, setting, foreign),
    polarity: setting.negated ? '-' : '+',
    certainty:
      possible || setting.condition
        ? 'possible'
        : setting.hedges.length > 0 || setting.outlook
          ? 'probable'
          : 'certain',
    time: setting.time,
  };
}

/** 'will likely meet': of what is to come, no rumour but a forecast. */
const isLikelihood = ({ lower }: Token): boolean =>
  /^(likely|probably|possibly|perhaps|presumably)$/.test(lower);

/** A breach of a promise is what somebody is blamed for, like a deed; where a gathering is held, anybody may tell. */
const needsVouching = ({
  kind,
  step,
  event,
}: Pick<Entry, 'kind'> & Partial<Pick<Entry, 'step' | 'event'>>): boolean =>
  (NEEDS_VOUCHING.has(kind) && !(kind === 'event' && event === 'CONSULT')) || step === 'broken';

/** 'could not agree on a text', 'could not meet': it did not come to it. */
const isUnable = ({ kind }: Pick<Entry, 'kind'>, { modal, negated }: Setting): boolean =>
  negated && modal === 'could' && (kind === 'agreement' || kind === 'meeting');

const DEEDS = new Set<Kind>(['meeting', 'event', 'measure', 'agreement']);

/** Told in an entry of a chronology, under its day. */
const isOfDay = ({ finite }: Setting): boolean => finite.sentence.under?.kind === 'day';

function statusOf(
  entry: Pick<Entry, 'kind' | 'status'> & Partial<Pick<Entry, 'step' | 'event'>>,
  setting: Setting,
  foreign: boolean,
): Status {
  if (setting.condition) return 'conditional';
  if (setting.modal === 'should' || setting.modal === 'must' || setting.modal === 'ought')
    return 'called-for';
  if (setting.modal !== null && !isUnable(entry, setting)) return 'conditional';
  if (setting.negated) return setting.outlook === 'predicted' ? 'predicted' : 'denied';
  if (entry.status) return entry.status as Status;
  if (setting.outlook === 'predicted' && entry.kind !== 'position') return 'predicted';
  if (setting.outlook !== 'alleged' && setting.time === 'future' && setting.hedges.some(isLikelihood))
    return 'predicted';
  if (setting.outlook === 'alleged' || setting.hedges.length > 0) return 'alleged';
  if (foreign && needsVouching(entry))
    return setting.time === 'future' || setting.outlook === 'planned' ? 'predicted' : 'alleged';
  if (setting.outlook === 'predicted') return 'predicted';
  if (setting.outlook === 'planned' || setting.time === 'future')
    return entry.kind === 'assessment' ? 'predicted' : 'planned';
  if (entry.kind === 'meeting' && entry.step === 'planned') return 'planned';
  // 'undertakes to withdraw': by the word a promise is made; 'May 3: Peru's president is in Chile': a chronology tells so what was
  const isTold = entry.kind === 'commitment' || (DEEDS.has(entry.kind) && isOfDay(setting));
  return setting.time === 'present' && !isTold ? 'ongoing' : 'happened';
}
