import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Claim, Details, Kind, Voice } from '../model/claim.ts';
import { canonicalJson, claimId, claimKey } from '../model/ids.ts';
import type { When } from '../model/when.ts';

/** Makers of claims for tests: everything a test does not name has a plain value. */
export const state = (code: string, name = code, more: Partial<Actor> = {}): Actor => ({
  code,
  sector: null,
  name,
  person: null,
  office: null,
  text: name,
  start: 0,
  end: 0,
  ...more,
});

export const article = (id: string, published: string, agency = 'Example Wire'): Article => ({
  id: `a_${id}`,
  text: '',
  regions: [],
  published,
  agency,
  language: 'en',
});

export const day = (
  from: string | null,
  to: string | null = from,
  basis: When['basis'] = 'stated',
): When => ({
  from,
  to,
  grain: 'day',
  text: '',
  basis,
  doubtful: false,
});

export const voice = (code: string, name: string, more: Partial<Voice> = {}): Voice => ({
  id: `v_${name}`,
  name,
  code,
  sector: 'GOV',
  anonymous: false,
  verb: 'said',
  direct: false,
  ...more,
});

/** The plain detail of each kind. */
const DETAILS: Details = {
  agreement: { instrument: null, step: 'agreed' },
  commitment: { what: 'hold talks', due: null, step: 'made' },
  position: { on: 'the dam', stance: 'opposes' },
  measure: { what: 'ban on grain', against: null, step: 'imposed' },
  meeting: { level: 'heads', format: 'talks', occasion: null, step: 'held' },
  denial: { of: 'the ban on grain' },
  event: {},
  assessment: { view: 'ties are strained' },
};

type Wish = Partial<Omit<Claim, 'kind' | 'detail' | 'evidence'>> & {
  readonly quote?: string;
  readonly at?: number;
  readonly detail?: Partial<Details[Kind]>;
};

/** A claim of `kind` told by an article, with the fields that a test cares about. */
export function claim(kind: Kind, from: Article, wish: Wish = {}): Claim {
  const { quote = '', at = 0, detail, ...fields } = wish;
  const trigger = { start: at, end: at + 1 };
  const content = {
    key: claimKey(from.id, trigger, kind),
    by: [state('FRA', 'France'), state('EGY', 'Egypt')],
    to: [],
    third: [],
    reciprocal: false,
    act: { lemma: 'act', object: null },
    plover: null,
    cameo: null,
    status: 'happened',
    polarity: '+',
    certainty: 'certain',
    time: 'past',
    hedges: [],
    issues: [],
    when: null,
    where: null,
    said: [],
    coder: { version: '0.1.0', rule: 'test' },
    confidence: 0.8,
    ...fields,
    kind,
    detail: { ...DETAILS[kind], ...detail },
    evidence: { article: from.id, sentence: 0, start: at, end: at + quote.length, quote, trigger },
  };
  return { id: claimId(canonicalJson(content)), ...content } as Claim;
}
