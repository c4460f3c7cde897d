import type { Details, Kind, MeetingStep, Status } from '../../model/claim.ts';
import type { Coded } from './details/coded.ts';
import { contentOf } from './details/content.ts';
import { deedOf } from './details/deeds.ts';
import { denialOf } from './details/denied.ts';
import { instrumentOf } from './details/instrument.ts';
import { measureIn, measureStep } from './details/measures.ts';
import { dueOf } from './due.ts';
import { formatOf, levelOf, meetingStep, occasionOf } from './meeting.ts';
import { phraseOf } from './phrase.ts';

/** The fields particular to a kind, from the pattern, the frame and the status. */
export const detailOf = (kind: Kind, coded: Coded): Details[Kind] => BUILDERS[kind](coded);

const BUILDERS: { readonly [K in Kind]: (coded: Coded) => Details[K] } = {
  agreement: ({ entry, frame, status, resolved }) => ({
    instrument: instrumentOf(frame, resolved),
    step: agreementStep(entry.step ?? 'agreed', status),
  }),
  commitment: (coded) => ({
    what: promisedIn(coded),
    due: dueOf(coded.frame, coded.resolved),
    step: (coded.entry.step ?? 'made') as Details['commitment']['step'],
  }),
  position: (coded) => ({ on: contentOf(coded), stance: coded.entry.stance ?? 'claims' }),
  measure: (coded) => ({
    what: measureIn(coded),
    against: coded.to[0]?.name ?? null,
    step: measureStep(coded),
  }),
  meeting: (coded) => ({
    level: levelOf(coded),
    format: formatOf(coded),
    occasion: occasionOf(coded.frame, coded.resolved),
    step: meetingStep(coded.entry.step as MeetingStep | null, coded.status),
  }),
  denial: (coded) => ({ of: denialOf(coded) }),
  event: () => ({}),
  assessment: ({ frame }) => ({ view: phraseOf(frame.carrier) }),
};

/** What is promised; of a promise that is told to be kept by a deed, the deed. */
const promisedIn = (coded: Coded): string =>
  coded.entry.lemmas.length > 0
    ? contentOf(coded)
    : coded.frame.trigger
      ? deedOf(coded.frame, coded.resolved)
      : phraseOf(coded.frame.predicate, 'clause').replace(UNDER_WHICH, '');

/** 'a pact under which Ankara will train the navy': the promise is what comes behind. */
const UNDER_WHICH = /^\p{L}+ (?:which|whom) /u;

/** 'are hammering out a deal': what is being agreed on is negotiated. */
const agreementStep = (step: string, status: Status): Details['agreement']['step'] =>
  (step === 'agreed' && status === 'ongoing' ? 'negotiated' : step) as Details['agreement']['step'];
