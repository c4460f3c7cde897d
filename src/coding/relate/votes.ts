import type { EventName } from '../../codebook/index.ts';
import type { Token } from '../../model/sentence.ts';
import { type Circumstances, eventIn } from '../rules/plover.ts';
import type { CueLexicon } from './cue.ts';
import { type Match, matchesOf } from './match.ts';
import type { Party, Situated } from './pair.ts';
import { settingOf } from './setting.ts';

/** What one cue says of a pair: the event once its setting is counted, and how near it stands to the pair. */
export interface Vote {
  readonly match: Match;
  readonly setting: Circumstances;
  readonly event: EventName;
  readonly strength: number;
}

/** The votes of the lexicon on a pair, in order of the text. */
export function votesOf(situated: Situated, lexicon: CueLexicon): Vote[] {
  const nearness = nearnessTo(situated);
  return matchesOf(situated.sentence.tokens, lexicon).map((match) => {
    const setting = settingOf(match.token, lexicon);
    return {
      match,
      setting,
      event: eventIn(match.cue.event, setting),
      // The root: a long expression in a side clause must not outvote the verb between the two parties.
      strength: Math.sqrt(match.weight) * nearness(match.token),
    };
  });
}

/** The votes added up by event. */
export function tally(votes: readonly Vote[]): Map<EventName, number> {
  const sums = new Map<EventName, number>();
  for (const { event, strength } of votes) sums.set(event, (sums.get(event) ?? 0) + strength);
  return sums;
}

/** How much a word's vote counts: most where it connects the two parties, least far away and inside the source. */
function nearnessTo({ source, target, sentence }: Situated): (token: Token) => number {
  const path = new Set(pathBetween(source.head, target.head));
  const inside = (party: Party) => new Set(party.tokens);
  const [inSource, inTarget] = [inside(source), inside(target)];
  return (token) => {
    const steps = stepsTo(token, path) + (path.size === 0 ? stepsToRoot(token) : 0);
    const place = inSource.has(token) ? 0.25 : inTarget.has(token) ? 0.5 : 1;
    const outer = 1 + 1 / (1 + token.ancestors().length);
    return (
      (place * outer * (path.has(token) ? 1.6 : 1)) /
      (1 + 0.6 * steps + token.index / (400 + sentence.tokens.length))
    );
  };
}

const stepsToRoot = (token: Token): number => token.ancestors().length;

/** Steps up or down from a word to the path, at most six. */
function stepsTo(token: Token, path: ReadonlySet<Token>): number {
  const up = [token, ...token.ancestors()].findIndex((t) => path.has(t));
  const down = Math.min(
    6,
    ...[...path].map((t) => t.ancestors().indexOf(token) + 1).filter((steps) => steps > 0),
  );
  return Math.min(up < 0 ? 6 : up, down);
}

/** The words from one head over their lowest common governor to the other, both included. */
export function pathBetween(a: Token | null, b: Token | null): Token[] {
  if (!a || !b) return [a, b].flatMap((t) => (t ? [t, ...t.ancestors().slice(0, 1)] : []));
  const upA = [a, ...a.ancestors()];
  const upB = [b, ...b.ancestors()];
  const meet = upA.find((t) => upB.includes(t));
  if (!meet) return [a, b];
  return [...upA.slice(0, upA.indexOf(meet) + 1), ...upB.slice(0, upB.indexOf(meet)).reverse()];
}
