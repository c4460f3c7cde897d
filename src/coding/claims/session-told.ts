import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';

/** How many sentences back a session was told of as one of the body of both. */
const JUST = 4;

/** 'The session had been planned for May': the body of the report's two states of whose session it has just told. */
export const bodyTold = (noun: Token, { sentences, dyad, mentionAt }: Resolved): Token | undefined =>
  noun.lemma !== 'session' || dyad.length !== 2 || !isBare(noun)
    ? undefined
    : sentences
        .filter(({ index }) => index < noun.sentence.index && index >= noun.sentence.index - JUST)
        .flatMap(({ tokens }) => tokens.filter((t) => t.lemma === 'session'))
        .flatMap((t) => t.children('nmod'))
        .findLast((body) =>
          dyad.every(({ code }) => mentionAt(body)?.actors.some((one) => one.code === code)),
        );

const isBare = (noun: Token): boolean =>
  noun.children('det').some((t) => t.lower === 'the') &&
  !noun.child('amod', 'compound', 'nmod', 'nmod:poss', 'acl', 'acl:relcl');
