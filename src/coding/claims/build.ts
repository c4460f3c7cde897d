import type { Actor } from '../../model/actor.ts';
import type { Claim, Hedge, Kind, Voice } from '../../model/claim.ts';
import { canonicalJson, claimId, claimKey } from '../../model/ids.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Span } from '../../model/span.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';
import type { Modality } from '../modality/status.ts';
import { codesOf } from './codes.ts';
import { confidenceOf } from './confidence.ts';
import { detailOf } from './details.ts';
import { clauseOf, withinQuotation } from './evidence.ts';
import { issuesOf } from './issues.ts';
import { whoMeets } from './meeting.ts';
import type { Parties } from './parties.ts';
import { phraseOf } from './phrase.ts';
import { whenOf } from './when.ts';
import { whereOf } from './where.ts';

/** Version of the rules and patterns: claims of a newer one supersede those of an older one. */
export const CODER_VERSION = '0.1.0';

/** Everything that is known about a claim before it is written down. */
export interface Draft {
  readonly kind: Kind;
  readonly entry: Entry;
  readonly frame: Frame;
  readonly setting: Setting;
  readonly modality: Modality;
  readonly parties: Parties;
  readonly said: readonly Voice[];
}

export function buildClaim(draft: Draft, resolved: Resolved, lexicon: Lexicon): Claim {
  const { kind, entry, frame, setting, modality, parties, said } = draft;
  const { start, end } = frame.trigger ?? frame.predicate;
  const trigger = { start, end };
  const whole = clauseOf(frame, setting.finite);
  const clause = withinQuotation(whole, trigger, frame, resolved.quotations);
  const article = resolved.article;
  const where = whereOf(kind, frame, resolved);
  const content = {
    key: claimKey(article.id, trigger, kind),
    kind,
    by: kind === 'meeting' ? whoMeets(parties.by, frame) : parties.by,
    to: parties.to,
    third: thirdOf(draft, whole, resolved),
    reciprocal: parties.reciprocal,
    act: { lemma: frame.lemma, object: objectOf(frame) },
    detail: detailOf(kind, {
      entry,
      frame,
      status: modality.status,
      by: parties.by,
      to: parties.to,
      resolved,
    }),
    ...codesOf(
      { kind, entry, frame, setting, status: modality.status, parties, country: where?.country ?? null },
      lexicon,
    ),
    ...modality,
    hedges: setting.hedges.map(
      (t): Hedge => ({ text: t.form, owner: said.length > 0 ? 'source' : 'reporter' }),
    ),
    issues: issuesOf(kind, frame, resolved, lexicon),
    when: whenOf(isDone(entry) ? 'event' : kind, modality.status, frame, setting, resolved, isPutOff(entry)),
    where,
    said,
    evidence: {
      article: article.id,
      sentence: frame.predicate.sentence.index,
      ...clause,
      quote: article.text.slice(clause.start, clause.end),
      trigger,
    },
    coder: { version: CODER_VERSION, rule: entry.rule },
    confidence: confidenceOf(draft),
  };
  return { id: claimId(canonicalJson(content)), ...content } as Claim;
}

/** A promise is kept by what is done, not by what is said. */
const isDone = ({ kind, step }: Entry): boolean => kind === 'commitment' && step === 'kept';

const isPutOff = ({ kind, step }: Entry): boolean =>
  kind === 'meeting' && (step === 'moved' || step === 'cancelled');

function objectOf(frame: Frame): Claim['act']['object'] {
  const head = frame.patients[0];
  return head ? { text: phraseOf(head, 'short'), start: head.start, end: head.end } : null;
}

/** States named inside the clause that are no party: those it is about. */
function thirdOf({ parties, said }: Draft, clause: Span, resolved: Resolved): Actor[] {
  const known = new Set([...parties.by, ...parties.to].map((a) => a.code));
  for (const voice of said) if (voice.code) known.add(voice.code);
  const inside = resolved.mentions
    .filter((m) => m.start >= clause.start && m.end <= clause.end && m.kind !== 'pronoun')
    .flatMap((m) => m.actors)
    .filter((a) => !known.has(a.code));
  return inside.filter((a, i) => inside.findIndex((b) => b.code === a.code) === i);
}
