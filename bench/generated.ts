import { COUNTRIES, isActorCode } from '../src/codebook/index.ts';
import type { Actor } from '../src/model/actor.ts';
import type { Article } from '../src/model/article.ts';
import type { Claim, Kind } from '../src/model/claim.ts';
import { randomFrom } from '../src/model/random.ts';
import type { Coding } from '../src/store/store.ts';
import { dayOf, type Thing, thingIn } from './generated-things.ts';

/** Reports with their claims. */
export interface Load {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
}

/** The reports of a load, each with its claims, as a store takes them. */
export function codingsOf({ articles, claims }: Load, version: string): Coding[] {
  const byArticle = new Map(articles.map(({ id }) => [id, [] as Claim[]]));
  for (const claim of claims) byArticle.get(claim.evidence.article)?.push(claim);
  return articles.map((article) => ({ article, version, claims: byArticle.get(article.id) ?? [] }));
}

const DYADS = 5000;
const CLAIMS_PER_REPORT = 4;
/** Chosen so that the busiest of 5,000 dyads has one claim in eighteen: 55,000 of a million. */
const EXPONENT = 0.85;
const DAYS = 1800;

/** The pair of codes of the busiest dyad. */
export const busiest = (): readonly [string, string] => pairAt(0);

/** The same of a dyad by its place among the busiest, from 0. */
export const pairAt = (place: number): readonly [string, string] => pairs()[place] ?? ['', ''];

function pairs(): [string, string][] {
  const codes = [...COUNTRIES.keys()].filter(isActorCode).slice(0, 101);
  const all = codes.flatMap((a, i) => codes.slice(i + 1).map((b): [string, string] => [a, b]));
  const random = randomFrom(1);
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [x, y] = [all[i], all[j]];
    if (x && y) [all[i], all[j]] = [y, x];
  }
  return all.slice(0, DYADS);
}

/** Draws a rank with a probability that falls with a power of it. */
export function zipf(size: number, exponent: number): (random: () => number) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    sum += (i + 1) ** -exponent;
    sums[i] = sum;
  }
  return (random) => {
    const at = random() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Reports in the order of their days, a batch at a time: each tells a few things of one dyad, most of them told before.
 * @param total how many claims in all
 * @param batch how many claims a batch has
 */
export function* generated(total: number, batch: number, seed = 7): Generator<Load> {
  const random = randomFrom(seed);
  const dyads = pairs().map((pair) => ({ pair, things: [] as Thing[] }));
  const draw = zipf(DYADS, EXPONENT);
  let [articles, claims]: [Article[], Claim[]] = [[], []];
  for (let made = 0; made < total; made += CLAIMS_PER_REPORT) {
    const day = Math.floor((made / total) * DAYS);
    const dyad = dyads[draw(random)];
    if (!dyad) continue;
    const article = articleOf(made, day, Math.floor(random() * 200));
    articles.push(article);
    for (let i = 0; i < CLAIMS_PER_REPORT; i++)
      claims.push(claimOf(thingIn(dyad, day, random), article, i, made + i, random));
    if (claims.length < batch) continue;
    yield { articles, claims };
    [articles, claims] = [[], []];
  }
  if (claims.length > 0) yield { articles, claims };
}

const articleOf = (n: number, day: number, publisher: number): Article => ({
  id: `a_${idOf(n)}`,
  text: '',
  regions: [],
  published: dayOf(day),
  publisher: `Paper ${publisher}`,
  language: 'en',
});

/** Twenty digits that look random and are the same in every run. */
function idOf(n: number): string {
  const mixed = (salt: number): string =>
    (Math.imul(n + salt, 2654435761) >>> 0).toString(16).padStart(8, '0');
  return `${mixed(0)}${mixed(77)}${n.toString(16).padStart(4, '0').slice(-4)}`;
}

const state = (code: string, person: string | null = null): Actor => ({
  code,
  sector: null,
  name: COUNTRIES.get(code) ?? code,
  person,
  office: null,
  text: code,
  start: 0,
  end: 3,
});

function claimOf(thing: Thing, article: Article, place: number, n: number, random: () => number): Claim {
  const told = thing.tell(random);
  const joint = thing.kind === 'meeting' || thing.kind === 'agreement';
  const [one, other] = thing.pair;
  const persons = thing.kind === 'meeting' && random() < 0.5 ? thing.persons : [null, null];
  return {
    id: `c_${idOf(n)}`,
    key: `k_${idOf(n)}`,
    kind: thing.kind,
    by: joint ? [state(one, persons[0]), state(other, persons[1])] : [state(one)],
    to: joint || random() < 0.2 ? [] : [state(other)],
    third: [],
    reciprocal: joint,
    act: { lemma: 'act', object: { text: told.phrase, start: 0, end: told.phrase.length } },
    detail: told.detail,
    plover: thing.plover,
    cameo: '036',
    status: thing.kind === 'denial' ? 'denied' : 'happened',
    polarity: '+',
    certainty: 'certain',
    time: 'past',
    hedges: [],
    issues: random() < 0.4 ? [thing.issue] : [],
    when: told.when,
    where: null,
    said: [],
    evidence: {
      article: article.id,
      sentence: place,
      start: place * 100,
      end: place * 100 + 90,
      quote: told.phrase,
      trigger: { start: place * 100 + 10, end: place * 100 + 14 },
    },
    coder: { version: '0.1.0', rule: 'generated' },
    confidence: 0.5 + Math.floor(random() * 50) / 100,
  } as Claim;
}

/** How often each kind comes up, out of a hundred. */
export const SHARES: readonly (readonly [Kind, number])[] = [
  ['event', 34],
  ['position', 26],
  ['meeting', 12],
  ['measure', 8],
  ['agreement', 8],
  ['commitment', 6],
  ['denial', 3],
  ['assessment', 3],
];
