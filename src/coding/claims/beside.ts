import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct, prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { actorsAt } from './phrases.ts';
import { aimedAt } from './slots/within.ts';
import { unique } from './unique.ts';

/** 'froze trade with Ottawa and recalled its ambassador': whom the measures beside this one aim at, where they name one state. */
export function besides(by: readonly Actor[], { carrier }: Frame, resolved: Resolved): Actor[] {
  const first = firstConjunct(carrier);
  const verbs = carrier.sentence.tokens.filter(
    (t) => t.upos === 'VERB' && t !== carrier && (isBeside(t, first) || isMeans(t, carrier)),
  );
  const aimed = unique(
    verbs.filter((t) => !HANDING.has(t.lemma)).flatMap((t) => aimedAt(verbFrame(t), resolved)),
  );
  const others = aimed.filter((a) => !by.some((b) => b.code === a.code));
  return new Set(others.map((a) => a.code)).size === 1 ? others : [];
}

/** 'and abolished duties on imports from 53 African countries': on some who are not named one by one. */
export const isAimedAtOthers = ({ patients, obliques }: Frame): boolean =>
  [...patients.flatMap((t) => t.subtree()), ...obliques.map((o) => o.token)].some(
    (t) =>
      /^(countries|nations|states)$/.test(t.lower) && /^(from|on|against|for|to)$/.test(prepositionOf(t)),
  );

/** 'was seized and handed to Cairo', 'shut the crossing and complained to the council': whoever gets a thing, or is turned to, is not who the act beside is aimed at. */
const HANDING = new Set([
  'hand',
  'give',
  'turn',
  'transfer',
  'pass',
  'deliver',
  'return',
  'send',
  'complain',
  'appeal',
]);

/** 'shut the crossing, accusing Lomé of smuggling', 'pulled the trigger, giving Tehran a month': what is said to whom by it. */
const isMeans = (verb: Token, carrier: Token): boolean =>
  verb.deprel === 'advcl' &&
  verb.head === carrier &&
  verb.xpos === 'VBG' &&
  /^(accuse|blame|give|condemn|denounce|criticise|criticize)$/.test(verb.lemma);

/** Coordinated with the first verb, or with its subject, as trees have it. */
const isBeside = (verb: Token, first: Token): boolean => {
  const top = firstConjunct(verb);
  return top === first || (verb.deprel === 'conj' && top.relation === 'nsubj' && top.head === first);
};

/** 'Two soldiers died when gunmen ambushed their patrol': those of whom the clause above tells that they fell. */
export function fallenAbove({ carrier }: Frame, resolved: Resolved): Actor[] {
  const { head } = carrier;
  const tellsHow = carrier.children('advmod', 'mark').some((t) => /^(when|after|as)$/.test(t.lower));
  if (
    !head ||
    carrier.relation !== 'advcl' ||
    !tellsHow ||
    !/^(kill|wound|injure|die|hurt)$/.test(head.lemma)
  )
    return [];
  const { patients, agents, passive } = verbFrame(head);
  return (passive ? patients : head.lemma === 'die' ? agents : []).flatMap((t) => [...actorsAt(t, resolved)]);
}
