import type { Claim } from '../../model/claim.ts';
import type { Decision } from '../../model/decision.ts';
import { InputError } from '../../model/errors.ts';
import type { Forgotten, Store } from '../../store/store.ts';

/** What a store holds that decisions can be about. */
export interface Decidable {
  /** Name of the store, for errors. */
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly superseded: readonly Claim[];
  readonly decisions: readonly Decision[];
  readonly forgotten: readonly Forgotten[];
}

export const decidableIn = async (store: Store, name: string): Promise<Decidable> => ({
  name,
  claims: await store.claims(),
  superseded: await store.supersededClaims(),
  decisions: await store.decisions(),
  forgotten: await store.forgotten(),
});

const REMEDY = 'give a key as the worklist has them';

/**
 * The claims that a person means: by their key or id, or the beginning of it. Two may share a key.
 * @throws InputError if there are none, more than one is meant, or they no longer count
 */
export function claimsAt(given: string, held: Decidable): readonly Claim[] {
  const named = given.replace(/\.\d+$/, '');
  const likes = (claim: Claim): boolean => claim.key.startsWith(named) || claim.id.startsWith(named);
  const found = /^[kc]_/.test(named) ? held.claims.filter(likes) : [];
  const keys = [...new Set(found.map(({ key }) => key))];
  if (keys.length > 1)
    throw new InputError(
      held.name,
      `holds ${keys.length} claims whose keys begin with ${named} (${keys.slice(0, 3).join(', ')}${keys.length > 3 ? ' …' : ''})`,
      'give more of the key',
    );
  if (keys.length === 0) throw missing(named, held, likes);
  return held.claims.filter(({ key }) => key === keys[0]);
}

function missing(named: string, held: Decidable, likes: (claim: Claim) => boolean): InputError {
  const old = held.superseded.find(likes);
  if (old)
    return new InputError(
      held.name,
      `claim ${old.key} is superseded: a newer coder (${old.coder.version} read it) does not find it any more`,
      'decide on the claim that stands in its place, as the worklist has it',
    );
  const down = takenDown(named, held);
  if (down)
    return new InputError(
      held.name,
      `the report of ${named} was taken down on ${down.day} (${down.reason}), its claims with it`,
      'there is nothing left to decide on',
    );
  const hint = held.forgotten.length > 0 ? `; ${held.forgotten.length} reports were taken down` : '';
  return new InputError(held.name, `holds no claim ${named}${hint}`, REMEDY);
}

/** That the report of a claim was taken down is known where somebody had decided on the claim before. */
function takenDown(named: string, { decisions, forgotten }: Decidable): Forgotten | undefined {
  const articles = decisions.flatMap(({ keys, articles: all }) =>
    all.filter((_, i) => keys[i]?.startsWith(named)),
  );
  return forgotten.find(({ article }) => articles.includes(article));
}

/**
 * The decision that a person means, by its id or the beginning of it.
 * @throws InputError if there is none, or several
 */
export function decisionAt(given: string, { name, decisions }: Decidable): Decision {
  const found = decisions.filter(({ id }) => given.startsWith('d_') && id.startsWith(given));
  const [decision] = found;
  if (decision && found.length === 1) return decision;
  throw new InputError(
    name,
    found.length > 1
      ? `holds ${found.length} decisions whose ids begin with ${given}`
      : `holds no decision ${given}`,
    'give an id as the log of decisions has them',
  );
}
