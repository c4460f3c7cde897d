export const VERDICTS = ['accept', 'reject', 'correct', 'merge', 'split', 'undo'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a person decided about claims. It hangs on claim keys, so that it outlives recoding; it is never changed. */
export interface Decision {
  /** `d_` and a hash of the content. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Keys of the claims: one to accept, reject or correct, two or more to merge or split, none to undo. */
  readonly keys: readonly string[];
  /** Ids of the articles that these claims stand in, in the same order. */
  readonly articles: readonly string[];
  /** What `correct` sets, as the person wrote it: `status` to `denied`; null for the other verdicts. */
  readonly set: Readonly<Record<string, string>> | null;
  /** Id of the decision that `undo` takes back; null for the other verdicts. */
  readonly undoes: string | null;
  /** Name of the person. */
  readonly by: string;
  readonly reason: string;
  /** When it was decided, ISO 8601 with milliseconds, in UTC. */
  readonly at: string;
}

/** The order in which decisions were taken; ids settle ties. */
export const byTime = (a: Decision, b: Decision): number => order(a.at, b.at) || order(a.id, b.id);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether plain data, from a file of the world, has the form of a decision. */
export function isDecision(thing: unknown): thing is Decision {
  if (typeof thing !== 'object' || thing === null) return false;
  const { id, verdict, keys, articles, set, undoes, by, reason, at } = thing as Partial<Decision>;
  return (
    [id, by, reason, at].every((text) => typeof text === 'string') &&
    VERDICTS.some((one) => one === verdict) &&
    areTexts(keys) &&
    areTexts(articles) &&
    (set === null || (typeof set === 'object' && areTexts(Object.values(set)))) &&
    (undoes === null || typeof undoes === 'string')
  );
}

const areTexts = (all: unknown): boolean => Array.isArray(all) && all.every((one) => typeof one === 'string');
