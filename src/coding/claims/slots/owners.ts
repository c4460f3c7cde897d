import { COUNTRIES } from '../../../codebook/index.ts';
import type { Actor } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import { verbFrame } from '../../frames/verbs.ts';
import { words } from '../../words.ts';
import { actorsAt, actorsInside, stateOf } from '../phrases.ts';

/** 'the American embassy in Havana': the state in which the subject has its seat. */
export const seatOf = (token: Token, resolved: Resolved): Actor[] =>
  token
    .children('nmod')
    .filter((t) => prepositionOf(t) === 'in')
    .flatMap((t) => stateOf(t, resolved));

/** "met the head of Sudan's ruling council": of whom somebody is the head. */
export const headsOf = ({ patients }: Frame, resolved: Resolved): Actor[] =>
  patients
    .filter(({ lemma }) => /^(head|chief|leader|chairman|chairwoman|chair|commander)$/.test(lemma))
    .flatMap((t) => t.children('nmod'))
    .filter((t) => prepositionOf(t) === 'of')
    .flatMap((t) => [...actorsAt(t, resolved)]);

/** 'agencies in Beijing', 'Chinese agencies': the state on whose ground they are. */
export function groundAt(token: Token, resolved: Resolved): Actor[] {
  const placed = stateOf(token, resolved);
  const { start, end, form: text } = token;
  const named = actorsAt(token, resolved).flatMap(({ code }) => {
    const name = COUNTRIES.get(code);
    return name === undefined
      ? []
      : [{ code, sector: null, name, person: null, office: null, text, start, end }];
  });
  return (named.length > 0 ? named : placed).slice(0, 1);
}

/** 'the Group of 20 summit', 'a forum hosted by a union': the organisation whose gathering it is. */
export function organisersOf({ predicate }: Frame, resolved: Resolved): Actor[] {
  const hosts = predicate
    .children('acl')
    .filter((t) => t.lemma === 'host' || t.lemma === 'organise' || t.lemma === 'organize')
    .flatMap((t) => verbFrame(t).agents);
  const named = [...predicate.children('nmod:poss', 'compound', 'nmod', 'amod', 'nummod'), ...hosts];
  return named.flatMap((t) => actorsAt(t, resolved)).filter(({ code }) => !COUNTRIES.has(code));
}

/** Whose a thing is: named beside it, or by the phrase as a whole ('an Iranian general'). */
export function ownersAt(token: Token, resolved: Resolved): readonly Actor[] {
  const inside = actorsInside(token, resolved);
  if (inside.length > 0 || token.upos !== 'NOUN') return inside;
  const makers = madeBy(token, resolved);
  return makers.length > 0 ? makers : actorsAt(token, resolved);
}

/** 'dismissed overtures made by Seoul', 'accepted a plan put forward by Kenya', 'condemned the attack carried out by Togo': whose words or deeds they are. */
const madeBy = (noun: Token, resolved: Resolved): readonly Actor[] =>
  noun
    .children('acl')
    .filter((t) => t.xpos === 'VBN' && (VOICED.has(noun.lemma) || DONE.has(t.lemma)))
    .flatMap((t) => verbFrame(t).agents)
    .flatMap((t) => actorsAt(t, resolved));

/** What is said of deeds. */
const DONE = words('carry commit conduct perpetrate launch stage mount impose undertake execute');

const VOICED = words(
  'proposal offer demand request overture plan call appeal claim accusation allegation charge remark comment statement ' +
    'ultimatum suggestion idea initiative invitation complaint criticism roadmap warning threat assertion objection plea',
);
