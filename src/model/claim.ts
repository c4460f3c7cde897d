import type { Actor } from './actor.ts';
import type { Span } from './span.ts';
import type { When } from './when.ts';

export const KINDS = [
  'agreement',
  'commitment',
  'position',
  'measure',
  'meeting',
  'denial',
  'event',
  'assessment',
] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'called-for',
  'conditional',
  'denied',
  'alleged',
  'predicted',
] as const;
export type Status = (typeof STATUSES)[number];

export type AgreementStep =
  | 'negotiated'
  | 'agreed'
  | 'signed'
  | 'in force'
  | 'extended'
  | 'suspended'
  | 'ended';
export type CommitmentStep = 'made' | 'restated' | 'kept' | 'broken' | 'dropped';
export type Stance =
  | 'supports'
  | 'opposes'
  | 'demands'
  | 'proposes'
  | 'assures'
  | 'acknowledges'
  | 'reaffirms'
  | 'claims'
  | 'declines-comment';
export type MeasureStep = 'threatened' | 'announced' | 'imposed' | 'eased' | 'lifted' | 'expired';
export type MeetingLevel = 'heads' | 'ministers' | 'officials' | 'military' | 'unknown';
export type MeetingFormat = 'visit' | 'call' | 'sidelines' | 'talks';
export type MeetingStep = 'mooted' | 'planned' | 'held' | 'moved' | 'cancelled';

/** What is particular to each kind of claim. */
export interface Details {
  agreement: { readonly instrument: string | null; readonly step: AgreementStep };
  commitment: { readonly what: string; readonly due: When | null; readonly step: CommitmentStep };
  position: { readonly on: string; readonly stance: Stance };
  measure: { readonly what: string; readonly against: string | null; readonly step: MeasureStep };
  meeting: {
    readonly level: MeetingLevel;
    readonly format: MeetingFormat;
    readonly occasion: string | null;
    readonly step: MeetingStep;
  };
  denial: { readonly of: string };
  event: Record<string, never>;
  assessment: { readonly view: string };
}

/** What sort of PLOVER event a claim is; quad class and score follow from event and mode. */
export interface Plover {
  readonly event: string;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
}

export interface Hedge {
  readonly text: string;
  readonly owner: 'reporter' | 'source';
}

/** One voice of an attribution chain; `id` is the same wherever the report means the same speaker. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly sector: string | null;
  readonly anonymous: boolean;
  readonly verb: string;
  readonly direct: boolean;
}

export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface Evidence extends Span {
  readonly article: string;
  readonly sentence: number;
  /** Exactly `article.text.slice(start, end)`. */
  readonly quote: string;
  readonly trigger: Span;
}

interface ClaimOf<K extends Kind> {
  /** `c_` and a hash of the content. */
  readonly id: string;
  /** `k_` and a hash of article id, trigger span and kind: free of the coder's version. */
  readonly key: string;
  readonly kind: K;
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  readonly third: readonly Actor[];
  readonly reciprocal: boolean;
  readonly act: { readonly lemma: string; readonly object: (Span & { readonly text: string }) | null };
  readonly detail: Details[K];
  readonly plover: Plover | null;
  /** CAMEO code as a string: leading zeros matter. */
  readonly cameo: string | null;
  readonly status: Status;
  readonly polarity: '+' | '-';
  readonly certainty: 'certain' | 'probable' | 'possible';
  readonly time: 'past' | 'present' | 'future' | 'none';
  readonly hedges: readonly Hedge[];
  readonly issues: readonly string[];
  readonly when: When | null;
  readonly where: Place | null;
  /** Attribution chain, outermost voice first; empty where the report speaks in its own voice. */
  readonly said: readonly Voice[];
  readonly evidence: Evidence;
  readonly coder: { readonly version: string; readonly rule: string };
  /** 0 to 1, two decimals. */
  readonly confidence: number;
}

/** One thing one report says, on one clause's evidence. The JSON of the command line, one a line. */
export type Claim = { [K in Kind]: ClaimOf<K> }[Kind];
