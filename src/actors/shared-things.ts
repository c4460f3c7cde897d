import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, headOf, type Party } from './draft.ts';
import { together } from './pronoun-drafts.ts';
import { only } from './seen-states.ts';
import { isPlural, sharedSubject } from './traits.ts';
import { SAYING } from './words.ts';

/** What only several have between them. */
const SHARED = new Set(
  (
    'relation relationship tie bond border frontier boundary dispute quarrel row feud rift argument spat meeting encounter ' +
    'summit talk negotiation dialogue conversation standoff stand-off difference rivalry alliance friendship partnership ' +
    'cooperation co-operation hostility enmity tension war conflict crisis ceasefire truce confrontation accord treaty pact ' +
    'disagreement rapprochement reconciliation'
  ).split(' '),
);

const isSharedThing = ({ head }: Token): boolean =>
  head !== null && SHARED.has(head.lemma.toLowerCase()) && !isOccasion(head);

/** 'announced after their talks': those who talked, the announcement tells. */
const isOccasion = (noun: Token): boolean =>
  noun.deprel === 'obl' &&
  SAYING.has(noun.head?.lemma ?? '') &&
  /^(after|following|at|during)$/.test(noun.child('case')?.lower ?? '');

/**
 * 'Mali called off their meeting', 'Chad has been pressing Mali to raise their relationship': one who acts alone, and the
 * other one that the sentence names before, or with whom the report has put it together.
 */
export function ofBoth(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): Draft | null {
  if (!isSharedThing(token)) return null;
  const subject = governing(token);
  const actor = subject && settled.get(subject.index);
  const [one, more] = actor?.parties ?? [];
  if (!subject || !actor || !one || more || actor.phrase?.plural) return null;
  const before = othersBefore(token, one, settled);
  const recent = discourse.groups.recent(2, token.sentence, token);
  if (recent && isPairOf([one, ...before], recent)) return together(token, recent);
  const other = before.at(-1);
  if (other) return only(before.map((party) => party.code)) === null ? null : together(token, [one, other]);
  const { dyad } = discourse.setting;
  return dyad.length === 2 && isPairOf([one], dyad) ? together(token, dyad) : null;
}

const HOSTING = /^(host|receive|invite|gather|convene)$/;

/** 'Norway will bring their ministers together': those whom one that is neither of them brings together. */
export function ofGathered(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): Draft | null {
  const guests = token.head;
  if (guests?.deprel !== 'obj' || guests.xpos !== 'NNS' || !guests.head || !isHosting(guests.head))
    return null;
  const subject = sharedSubject(guests.head);
  const host = subject && settled.get(subject.index);
  const [one, more] = host?.parties ?? [];
  const two = discourse.groups.recent(2, token.sentence, token) ?? discourse.setting.dyad;
  if (!host || !one || more || isPlural(host) || two.length !== 2) return null;
  return two.some(({ code }) => code === one.code) ? null : together(token, two);
}

const isHosting = (verb: Token): boolean =>
  HOSTING.test(verb.lemma) ||
  (verb.lemma === 'bring' && verb.children('advmod').some((t) => t.lower === 'together'));

/** All of them are of the one or the other of two. */
const isPairOf = (all: readonly Party[], pair: readonly Party[]): boolean =>
  all.every((one) => pair.some(({ code }) => code === one.code));

/** The subject of the nearest verb above that has one. */
function governing(token: Token): Token | undefined {
  for (const verb of token.ancestors()) {
    const subject = sharedSubject(verb);
    if (subject && subject.index < token.index && !subject.subtree().includes(token)) return subject;
  }
  return undefined;
}

function othersBefore(
  { index, sentence }: Token,
  { code }: Party,
  settled: ReadonlyMap<number, Draft>,
): Party[] {
  return [...settled]
    .filter(([at, found]) => at < index && !isPlural(found) && !isAside(sentence.tokens[headOf(found)]))
    .flatMap(([, { parties }]) => parties)
    .filter((party) => party.code !== code);
}

/** 'in Nepal', 'by an airport in Nepal': where something is. */
const isAside = (token: Token | undefined): boolean =>
  token !== undefined && /^(in|at|near|through|via)$/.test(token.child('case')?.lower ?? '');
