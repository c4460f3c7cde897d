/**
 * PLOVER's event types, modes and contexts with quad classes and scores. Derived from the PLOVER manual
 * (openeventdata/PLOVER, 0.8 draft, head of 2024-02-04), CC BY-SA 4.0. Where the manual contradicts itself, the
 * choice made here stands in a comment beside it.
 */

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

export const QUAD_NAMES: Readonly<Record<Quad, string>> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};

export interface EventType {
  readonly quad: Quad;
  /** -10 (most conflictual) to +10 (most cooperative); PLOVER's own scale, not Goldstein's. */
  readonly score: number;
  /** Scores of the modes. */
  readonly modes: Readonly<Record<string, number>>;
  /** Whether an event has to have a recipient, by the section of the manual on this type. */
  readonly recipient: boolean;
  readonly label: string;
}

const table = {
  AGREE: { quad: 1, score: 2.5, modes: {}, recipient: false, label: 'agree, promise, express intent' },
  CONSULT: {
    quad: 1,
    score: 2.5,
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
    recipient: false,
    label: 'consult, meet',
  },
  SUPPORT: {
    quad: 1,
    score: 5,
    modes: {},
    recipient: false,
    label: 'support diplomatically, sign, recognise',
  },
  CONCEDE: {
    quad: 1,
    score: 4.5,
    modes: {},
    recipient: false,
    label: 'concede verbally, ease, express regret',
  },
  COOPERATE: { quad: 2, score: 9.5, modes: {}, recipient: true, label: 'cooperate materially' },
  AID: { quad: 2, score: 10, modes: {}, recipient: true, label: 'provide aid' },
  // The section says that a recipient is optional, the summary table that it is required: the section is followed.
  RETREAT: {
    quad: 2,
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
    recipient: false,
    label: 'retreat, release, withdraw, cease fire',
  },
  REQUEST: {
    quad: 3,
    score: 0,
    modes: { assist: 0.5, change: -1, yield: -1, meet: 0 },
    recipient: false,
    label: 'request, demand',
  },
  // The manual prints `3`; all its modes are negative and the class is conflict, so the sign was lost: -3.
  ACCUSE: {
    quad: 3,
    score: -3,
    modes: { disapprove: -2, investigate: -3.5, allege: -3.5 },
    recipient: false,
    label: 'accuse, disapprove, investigate',
  },
  REJECT: {
    quad: 3,
    score: -2,
    modes: { assist: -1.5, change: -2, yield: -2, meet: -2 },
    recipient: false,
    label: 'reject, refuse, decline',
  },
  THREATEN: {
    quad: 3,
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
    recipient: false,
    label: 'threaten, warn',
  },
  // Recipient: section 'No', summary table 'Yes'. The manual prints no score for `vandalize`: the type's own, -5.
  PROTEST: {
    quad: 4,
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
    recipient: false,
    label: 'protest, demonstrate, strike, boycott',
  },
  // Quad 4 in its section and in the summary table, 3 in the closing table and in the README. POLECAT's tools use 4.
  SANCTION: {
    quad: 4,
    score: -6,
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
    recipient: true,
    label: 'sanction, reduce relations',
  },
  MOBILIZE: {
    quad: 4,
    score: -5.5,
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
    recipient: false,
    label: 'mobilize or deploy forces',
  },
  COERCE: {
    quad: 4,
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
    recipient: false,
    label: 'coerce, repress, restrict',
  },
  // `sideAB` is mentioned in the manual's text but commented out of its table: not a mode here.
  ASSAULT: {
    quad: 4,
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
    recipient: false,
    label: 'use force, attack',
  },
} as const satisfies Record<string, EventType>;

/** Name of one of the 16 event types. */
export type EventName = keyof typeof table;
export const EVENTS: Readonly<Record<EventName, EventType>> = table;

/** The 37 contexts: what an event is about, or the setting that it happens in. */
export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
export type Context = (typeof CONTEXTS)[number];
