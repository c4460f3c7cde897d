import type { Token } from '../../model/sentence.ts';
import type { Group, Groups } from './chains.ts';
import type { Seen } from './mention.ts';
import { PRONOUNS, type PronounSense } from './words.ts';

/** How many mentions, and sentences, back a pronoun looks. */
const REACH = 40;
const SENTENCES = 3;
/** How far back one who speaks of himself is the same one. */
const SPEAKER = 12;

/** The sieve of pronouns: by agreement, and of those that agree the most salient (after Lappin and Leass 1994). */
export function joinPronouns(groups: Groups): void {
  for (const [i, one] of groups.mentions.entries()) {
    if (one.mention.kind !== 'pronoun') continue;
    const sense = PRONOUNS.get(one.token.lower);
    if (!sense || isEmpty(one.token)) continue;
    const before = groups.mentions.slice(Math.max(0, i - REACH), i);
    const found = sense.person === 3 ? antecedent(one, sense, before, groups) : speaker(one, sense, before);
    if (found && groups.of(found).type !== 'thing') link(groups, found, one);
  }
}

/** What a pronoun means has its type. */
function link(groups: Groups, found: Seen, one: Seen): void {
  groups.of(one).type = groups.of(found).type;
  groups.join(found, one);
}

/** 'I' and 'we' mean who they meant before. */
function speaker(one: Seen, sense: PronounSense, before: readonly Seen[]): Seen | undefined {
  return before.findLast((other) => {
    if (other.mention.kind !== 'pronoun') return false;
    const same = PRONOUNS.get(other.token.lower);
    if (same?.person !== sense.person || same.plural !== sense.plural) return false;
    return one.mention.sentence - other.mention.sentence <= SPEAKER;
  });
}

const COPULAS = new Set(['be', 'seem', 'appear', 'take']);

/** 'It is clear that', 'it seems', 'it rains': nobody is meant. */
function isEmpty(token: Token): boolean {
  if (token.lower !== 'it') return false;
  if (token.relation === 'expl') return true;
  const verb = token.head;
  if (!verb || token.relation !== 'nsubj') return false;
  const isFrame = COPULAS.has(verb.lemma.toLowerCase()) || verb.child('cop') !== undefined;
  return isFrame && verb.child('ccomp', 'csubj', 'xcomp', 'advcl') !== undefined && verb.upos !== 'PROPN';
}

function antecedent(
  one: Seen,
  sense: PronounSense,
  before: readonly Seen[],
  groups: Groups,
): Seen | undefined {
  let best: Seen | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const other of before) {
    const back = one.mention.sentence - other.mention.sentence;
    if (back > SENTENCES || !fits(one, sense, other, groups.of(other))) continue;
    const score = salience(one, other, back, groups.of(other));
    if (score >= most) [best, most] = [other, score];
  }
  return best;
}

function fits(one: Seen, sense: PronounSense, other: Seen, group: Group): boolean {
  const { mention, token } = other;
  if (mention.kind === 'pronoun' && PRONOUNS.get(token.lower)?.person !== 3) return false;
  if (mention.kind === 'pronoun' && group.members.length === 1) return false;
  if (mention.sentence === one.mention.sentence && mention.last >= one.mention.first) return false;
  if (isOwnObject(one.token, token)) return false;
  const isPerson = group.type === 'person';
  if (sense.gender === 'neuter') return !isPerson && group.plural !== true;
  if (sense.plural)
    return group.plural !== false && (isPerson || group.plural === true || group.type === 'organisation');
  return isPerson && group.plural !== true && (group.gender === null || group.gender === sense.gender);
}

/** 'Rivera met him': who acts is not the one acted on, unless the pronoun says so ('himself'). */
function isOwnObject(pronoun: Token, other: Token): boolean {
  if (pronoun.lower.endsWith('self') || pronoun.lower.endsWith('selves')) return false;
  if (pronoun.xpos === 'PRP$') return false;
  return other.head !== null && pronoun.head === other.head;
}

function salience(one: Seen, other: Seen, back: number, group: Group): number {
  const { token, mention } = other;
  let score = -20 * back;
  if (token.relation === 'nsubj') score += 12;
  else if (token.relation === 'obj') score += 4;
  else if (token.relation === 'nmod' || token.relation === 'compound') score -= 6;
  if (mention.kind === 'name') score += 6;
  if (mention.kind === 'pronoun') score += 10;
  if (token.relation === one.token.relation) score += 3;
  score += 3 * Math.min(group.members.length, 5);
  if (one.token.xpos === 'PRP$' && back === 0 && token.relation === 'nsubj') score += 8;
  return score;
}
