import type { Claim } from '../../model/claim.ts';
import type { Decision, Verdict } from '../../model/decision.ts';
import { InputError } from '../../model/errors.ts';
import { canonicalJson, decisionId } from '../../model/ids.ts';
import { checkCorrection, Review } from '../../record/index.ts';
import { claimsAt, type Decidable, decisionAt } from './holdings.ts';
import { decisionText } from './texts.ts';

/** What a person asks for. */
export interface Wish {
  readonly verdict: Verdict;
  /** Keys, or their beginnings; for `undo` the id of a decision. */
  readonly given: readonly string[];
  /** Fields and what they should be, for `correct`; empty for the other verdicts. */
  readonly set: Readonly<Record<string, string>>;
  readonly by: string;
  readonly reason: string;
}

/**
 * Makes a decision of a wish.
 * @param now the time by this machine; a decision comes after all others in any case
 * @throws InputError if it cannot be in this store, RangeError if it could be in none: its message begins with the field
 */
export function decisionOf(wish: Wish, held: Decidable, now: Date): Decision {
  const content = {
    verdict: wish.verdict,
    by: lineOf('by', wish.by),
    reason: lineOf('reason', wish.reason),
    at: timeAfter(held.decisions, now),
  };
  const about = wish.verdict === 'undo' ? undoing(wish, held) : onClaims(wish, held);
  return { id: decisionId(canonicalJson({ ...content, ...about })), ...content, ...about };
}

type About = Pick<Decision, 'keys' | 'articles' | 'set' | 'undoes'>;

function undoing({ given: [id = ''] }: Wish, held: Decidable): About {
  const decision = decisionAt(id, held);
  if (new Review(held.decisions).standingOf(decision) === 'undone')
    throw new InputError(
      held.name,
      `decision ${decision.id} is undone already`,
      'undo the undoing to have it back',
    );
  return { keys: [], articles: [], set: null, undoes: decision.id };
}

function onClaims(wish: Wish, held: Decidable): About {
  refuseShape(wish);
  const claims = wish.given.map((key) => claimsAt(key, held));
  const firsts = new Map(claims.flatMap(([first]) => (first ? [[first.key, first] as const] : [])));
  const about = {
    keys: [...firsts.keys()],
    articles: [...firsts.values()].map(({ evidence }) => evidence.article),
    set: wish.verdict === 'correct' ? settings(wish.set, claims[0] ?? [], held) : null,
    undoes: null,
  };
  if (wish.verdict === 'merge' || wish.verdict === 'split') refuseConflict(wish.verdict, about.keys, held);
  return about;
}

const ON_MANY: readonly Verdict[] = ['merge', 'split'];

/** @throws RangeError if there are too many keys for the verdict, or fields where none are set */
function refuseShape({ verdict, given, set }: Wish): void {
  if (given.length === 0) throw new RangeError(`keys: to ${verdict} takes the key of a claim`);
  if (given.length > 1 && !ON_MANY.includes(verdict))
    throw new RangeError(`keys: to ${verdict} takes one key, not ${given.length}`);
  const fields = Object.keys(set).length;
  if (verdict === 'correct' && fields === 0) throw new RangeError('set: to correct takes a field, as status');
  if (verdict !== 'correct' && fields > 0) throw new RangeError(`set: to ${verdict} sets no fields`);
}

/** Fields that all claims of the key can have so. */
function settings(
  given: Wish['set'],
  claims: readonly Claim[],
  { decisions, name }: Decidable,
): Record<string, string> {
  const set = Object.fromEntries(
    Object.entries(given).map(([field, value]) => [field, lineOf('set', value)]),
  );
  const review = new Review(decisions);
  for (const claim of claims)
    try {
      checkCorrection(review.corrected(claim), set);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new InputError(
        name,
        `claim ${claim.key} cannot be corrected so (${error.message})`,
        'see docs/review.md for the fields and their values',
      );
    }
  if (claims.length > 1 && ['by', 'to'].some((field) => field in set))
    throw new InputError(
      name,
      `${claims.length} claims have the key ${claims[0]?.key}, of ${claims.map(({ by }) => by.map(({ code }) => code).join('+')).join(' and ')}`,
      'their parties cannot be set together; reject them if they are wrong',
    );
  return set;
}

function refuseConflict(verdict: 'merge' | 'split', keys: readonly string[], held: Decidable): void {
  if (keys.length < 2)
    throw new InputError(held.name, `to ${verdict} ${keys[0]} takes another claim`, 'give two keys or more');
  const review = new Review(held.decisions);
  if (!review.bindings.conflictsWith({ verdict, keys })) return;
  const against = held.decisions.filter(
    (one) => review.standingOf(one) === 'stands' && one.verdict === (verdict === 'merge' ? 'split' : 'merge'),
  );
  const near = new Set(keys.flatMap((key) => [key, ...review.bindings.groupOf(key)]));
  const culprits = against.filter((one) => one.keys.filter((key) => near.has(key)).length > 1);
  throw new InputError(
    held.name,
    `to ${verdict} these contradicts ${culprits.map(decisionText).join('; and ')}`,
    `undo ${culprits[0]?.id ?? 'that'} first`,
  );
}

/** A text on one line, without control characters: it is printed on terminals. */
function lineOf(field: string, text: string): string {
  const line = text.trim();
  if (line === '' || /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(line))
    throw new RangeError(`${field} needs a text on one line`);
  return line;
}

/** Now, or just after the last decision if that was taken by a clock that is ahead. */
function timeAfter(decisions: readonly Decision[], now: Date): string {
  const last = Date.parse(decisions.at(-1)?.at ?? '');
  return new Date(Math.max(now.getTime(), Number.isNaN(last) ? 0 : last + 1)).toISOString();
}
