import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { CAPTURING } from '../frames/taken.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { isEnvoy } from './envoys.ts';
import { actorsAt, actorsInside, HARDWARE, meantBy, namedOrState, stateOf } from './phrases.ts';
import { theOther } from './told.ts';

const FREEING = words('free release liberate pardon repatriate');
/** What only a state does to people, and on its own ground. */
const JAILING = words('arrest detain jail imprison sentence');
/** What those who demand it want for their people. */
const FREEDOM = words('release return liberation repatriation freedom handover');
/** Sentences over which a capture is remembered. */
const REACH = 6;

/**
 * Who has done what a passive clause tells without saying by whom: a state expels those who are posted to it ('Mali's
 * envoy to Lome was expelled'; in a report on two, the other of them), arrests foreigners on its ground, and frees those whom the report has told that it took.
 */
export function impliedDoers(
  { mode }: Entry,
  { predicate, patients, lemma }: Frame,
  resolved: Resolved,
): Actor[] {
  if (SUMMONING.has(lemma)) return summonersOf(predicate, patients.filter(isEnvoy), resolved);
  if (mode === 'expel') {
    const isMain = !/^acl/.test(predicate.deprel);
    const envoys = patients.filter(isEnvoy);
    const hosts = envoys.flatMap((t) => hostOf(t, resolved));
    const senders = envoys.flatMap((t) => [...actorsAt(t, resolved)]);
    const other = isMain && senders.length > 0 ? theOther(senders, predicate, resolved) : null;
    return hosts.length > 0 || !other ? hosts : [other];
  }
  if (/^(deny|refuse)$/.test(predicate.lemma) && patients.some((t) => t.lemma === 'visa'))
    return hostsRefused(patients, resolved);
  const people = patients.flatMap((t) => meantBy(t, HARDWARE, resolved));
  if (FREEING.has(predicate.lemma)) return captorsOf(people, predicate, resolved);
  if (!JAILING.has(predicate.lemma)) return [];
  const holders = holderOfGround(people, predicate, resolved);
  return holders.length > 0 ? holders : freersAbove(people, predicate, resolved);
}

/** 'has freed a nun who was jailed in 2022': whoever lets somebody go had taken him. */
function freersAbove(people: readonly Actor[], { deprel, head }: Token, resolved: Resolved): Actor[] {
  const verb = /^acl/.test(deprel) ? head?.head : null;
  if (!verb || head?.relation !== 'obj' || !FREEING.has(verb.lemma)) return [];
  const { agents } = verbFrame(verb);
  const freers = agents.flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);
  return freers.filter(({ code }) => people.length > 0 && !people.some((one) => one.code === code));
}

const SUMMONING = new Set(['summon', 'call in']);

/**
 * 'The Bolivian ambassador was called in, the foreign ministry in Lima said': who tells of it, where the envoy is another's; in a
 * report on two, the other of them.
 */
function summonersOf(verb: Token, envoys: readonly Token[], resolved: Resolved): Actor[] {
  const senders = envoys.flatMap((t) => [...actorsAt(t, resolved)]);
  if (senders.length === 0) return [];
  const telling = verb.relation === 'ccomp' ? verb.head : null;
  const tellers = telling?.children('nsubj').flatMap((t) => [...actorsAt(t, resolved)]) ?? [];
  const isHost = ({ code }: Actor): boolean =>
    COUNTRIES.has(code) && senders.every((one) => one.code !== code);
  const hosts = [...envoys.flatMap((t) => hostOf(t, resolved)), ...tellers.filter(isHost)];
  const other = theOther(senders, verb, resolved);
  return hosts.length > 0 ? hosts.slice(0, 1) : other ? [other] : [];
}

/** 'were denied visas to enter Canada': the state that they are for. */
const hostsRefused = (patients: readonly Token[], resolved: Resolved): Actor[] =>
  patients
    .filter((t) => t.lemma === 'visa')
    .flatMap((t) => [
      ...t.children('nmod').filter((n) => /^(to|for)$/.test(prepositionOf(n))),
      ...t.children('acl').flatMap((v) => [...verbFrame(v).patients, ...v.children('obl')]),
    ])
    .flatMap((t) => [...actorsAt(t, resolved)])
    .filter(({ code }) => COUNTRIES.has(code))
    .slice(0, 1);

/** 'who were arrested on their arrival at Bamako airport': abroad it is the state there that arrests. */
function holderOfGround(people: readonly Actor[], verb: Token, resolved: Resolved): Actor[] {
  const owners = verb
    .subtree()
    .filter((t) => /^(in|at|near)$/.test(prepositionOf(t)))
    .flatMap((t) => [t, ...t.children('compound')])
    .flatMap((t) => stateOf(t, resolved));
  const [first] = owners;
  const isAbroad = people.length > 0 && !people.some(({ code }) => code === first?.code);
  return first && isAbroad && owners.every(({ code }) => code === first.code) ? [first] : [];
}

/** Those whose freedom is asked for: it is not they who are asked. */
export const isFreedomOf = ({ start, end }: Actor, { patients, obliques }: Frame): boolean =>
  [...patients, ...obliques.filter(({ prep }) => prep === 'for').map((o) => o.token)].some(
    (t) =>
      FREEDOM.has(t.lemma) &&
      t.children('nmod:poss').some((owner) => owner.start >= start && owner.end <= end),
  );

/** 'demanded their release': of whoever the report has told that it holds them. */
export function captorsAsked({ patients, obliques, predicate }: Frame, resolved: Resolved): Actor[] {
  const wanted = [...patients, ...obliques.filter(({ prep }) => prep === 'for').map((o) => o.token)];
  const captives = wanted.filter((t) => FREEDOM.has(t.lemma)).flatMap((t) => actorsInside(t, resolved));
  return captorsOf(captives, predicate, resolved);
}

/** 'ambassador to Bulgaria': the state that has him. */
const hostOf = (envoy: Token, resolved: Resolved): Actor[] =>
  envoy
    .children('nmod')
    .filter((t) => prepositionOf(t) === 'to')
    .flatMap((t) => namedOrState(t, resolved).slice(0, 1))
    .filter(({ code }) => COUNTRIES.has(code));

/** 'sent home ten prisoners': whoever lets them go has held them. */
const isLettingGo = (verb: Token): boolean =>
  FREEING.has(verb.lemma) ||
  (/^(send|hand|fly|turn|give)$/.test(verb.lemma) &&
    verb.children('advmod', 'compound:prt').some((t) => /^(home|over|back)$/.test(t.lower)));

/** The one state of which the report has told lately that it took people of these, or let them go. */
function captorsOf(captives: readonly Actor[], { sentence }: Token, resolved: Resolved): Actor[] {
  const codes = new Set(captives.map(({ code }) => code));
  if (codes.size !== 1) return [];
  const captors = resolved.sentences
    .filter(({ index }) => index <= sentence.index && sentence.index - index < REACH)
    .flatMap(({ tokens }) =>
      tokens.filter((t) => t.upos === 'VERB' && (CAPTURING.has(t.lemma) || isLettingGo(t))),
    )
    .map(verbFrame)
    .filter(({ patients }) =>
      patients.some((t) => meantBy(t, HARDWARE, resolved).some(({ code }) => codes.has(code))),
    )
    .flatMap(({ agents }) => agents.flatMap((t) => [...meantBy(t, HARDWARE, resolved)]))
    .filter(({ code }) => !codes.has(code));
  return new Set(captors.map(({ code }) => code)).size === 1 ? captors.slice(-1) : [];
}
