import type { Mention } from '../../model/actor.ts';
import type { Voice } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Speaking } from './speaking.ts';
import { spokenFor } from './spoken-for.ts';
import { author } from './writings.ts';

/** Who speaks, as a claim tells it. */
export function voice({ speaker: subject, verb, direct }: Speaking, resolved: Resolved): Voice {
  const speaker = named(subject);
  const own = speaker ? (resolved.mentionAt(speaker) ?? wholeOf(speaker, resolved)) : undefined;
  const role = speaker && !own ? roleOf(speaker, resolved) : undefined;
  const mention = own ?? role ?? (speaker ? author(speaker, resolved) : undefined);
  const others = own && speaker ? joinedTo(speaker, resolved) : [];
  const actors = [
    ...(mention?.actors ?? (speaker ? spokenFor(speaker, resolved) : [])),
    ...others.flatMap((one) => one.actors),
  ];
  const beside = mention?.actors[0]?.person === null && speaker ? nameBeside(speaker) : undefined;
  const isTold = role !== undefined || beside !== undefined;
  const together = mention && !isTold ? namesOf([mention, ...others]) : '';
  return {
    id: mention ? [mention, ...others].map((one) => one.entity).join('&') : placeId(speaker, verb),
    name: together || (speaker ? nameOf(beside ?? speaker) : ''),
    code: actors.length > 0 ? [...new Set(actors.map((a) => a.code))].join('&') : null,
    sector: actors[0]?.sector ?? null,
    anonymous: !isTold && (mention?.anonymous ?? speaker?.upos === 'NOUN'),
    verb: verb?.form ?? '',
    direct,
  };
}

/** Whoever nobody knows is told apart by where the text names him. */
const placeId = (speaker: Token | null, verb: Token | null): string =>
  `t${speaker?.start ?? verb?.start ?? 0}`;

const namesOf = (mentions: readonly Mention[]): string =>
  mentions
    .flatMap(({ actors }) => actors[0] ?? [])
    .map(({ person, name }) => person ?? name)
    .join(' and ');

/** 'An angry Karimov said': where the tree takes the adjective for the head, the name beside it is who speaks. */
const named = (speaker: Token | null): Token | null => {
  const { next } = speaker ?? {};
  return speaker?.upos === 'ADJ' && next?.upos === 'PROPN' && next.head === speaker.head ? next : speaker;
};

/** 'Rosa Quispe, its foreign minister, said': a name that is told by its office. */
const roleOf = (speaker: Token, resolved: Resolved) =>
  speaker.upos === 'PROPN'
    ? speaker
        .children('appos')
        .map((t) => resolved.mentionAt(t))
        .find((m) => m?.kind === 'office')
    : undefined;

/** 'Her counterpart, Rosa Quispe, said': the name behind an office, where no other noun stands before it: 'an official of the news agency Tanjug'. */
const nameBeside = (speaker: Token): Token | undefined =>
  speaker.upos === 'NOUN'
    ? speaker
        .children('appos')
        .find((t) => t.upos === 'PROPN' && (t.previous === speaker || t.previous?.form === ','))
    : undefined;

/** 'One of the officials said': somebody of those who are named behind it. */
const wholeOf = (speaker: Token, resolved: Resolved) =>
  /^(one|another|some|several|both)$/.test(speaker.lower)
    ? speaker
        .children('nmod')
        .filter((t) => prepositionOf(t) === 'of')
        .map((t) => resolved.mentionAt(t))
        .find((m) => m)
    : undefined;

/** 'Norway and Chile said': who speaks together with whom. */
const joinedTo = (speaker: Token, resolved: Resolved) =>
  speaker
    .children('conj')
    .flatMap((t) => resolved.mentionAt(t) ?? [])
    .filter(({ actors }) => actors.length > 0);

/** The speaker's phrase without what trails after it. */
const nameOf = (speaker: Token): string =>
  [
    ...speaker.children(...(speaker.upos === 'PROPN' ? [] : ['amod']), 'compound', 'flat', 'nmod:poss'),
    speaker,
  ]
    .sort((a, b) => a.index - b.index)
    .map((t) => t.form)
    .join(' ');
