import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import type { Doubt } from './doubt.ts';
import { isCall } from './parties.ts';

/** 'called the meeting historic', 'called him a liar'. */
export const isNaming = ({ form, lemma, carrier, complement, complementForm, patients }: Frame): boolean =>
  form === 'verb' &&
  lemma === 'call' &&
  complementForm !== 'to' &&
  (complement !== null ||
    patients.length > 1 ||
    carrier.child('xcomp') !== undefined ||
    carrier.child('ccomp') !== undefined ||
    patients.some(isCalled));

/** 'called Rwanda “a brother”': a name that the tree hangs on who is given it. */
const isCalled = (noun: Token): boolean =>
  noun.children('appos').some((t) => {
    const before = t.subtree()[0]?.previous;
    return before === noun || (before?.previous === noun && /^["“‘'`]+$/.test(before.form));
  });

const isOwnAccord = (token: Token): boolean =>
  token.lemma === 'accord' && token.children().some((t) => t.lower === 'own');

const isCourt = ({ lemma }: Token): boolean => /^(court|tribunal|judge)$/i.test(lemma);

/** 'annulled the deal', and not 'suspended the prime minister'. */
const isOnPact = ({ patients, obliques }: Frame): boolean =>
  [...patients, ...obliques.map(({ token }) => token)].some((t) =>
    /^(treaty|pact|agreement|accord|deal|convention|protocol|memorandum|contract|arrangement|swap)$/.test(
      t.lemma,
    ),
  );

/** Patterns for a pact that is ended by nobody named: with a doer it is that one's act alone. */
const DOERLESS = new Set(['agreement.ended-passive', 'agreement.suspended-passive']);

/** Patterns by which a person of office visits; a troop, a town or a state only is there or goes there. */
const GOING = new Set(['meeting.stay', 'meeting.go', 'meeting.leave-for', 'meeting.due-in']);

/** 'The planes crossed, the defence ministry said, and flew on': trees may make who tells of it fly. */
const MINISTRY = /\b(ministry|department|agency|bureau|embassy|parliament|court)$/;

/** 'a strike by Belgian drivers'. */
const isWalkout = (noun: Token): boolean =>
  noun.lemma === 'strike' && noun.children('nmod').some((t) => prepositionOf(t) === 'by');

/** 'threatened to quit the government', 'to resign': what one does to one's own side. */
const isQuitting = ({ complement }: Frame): boolean =>
  complement !== null &&
  (complement.lemma === 'resign' ||
    (/^(quit|leave|bolt|exit|topple)$/.test(complement.lemma) &&
      complement.children('obj').some((t) => POSTS.test(t.lemma))));

const POSTS = /^(government|cabinet|coalition|post|job|office|party|position|faction)$/;

/** What only those who hold power over others can do. */
const POWER = new Set(['MOBILIZE', 'SANCTION', 'COERCE']);

/** Charities and firms mobilise volunteers and cut off customers. */
const POWERLESS = new Set(['NGO', 'MNC']);

/** 'each speaking a language of its own'. */
const isTongue = ({ lemma }: Token): boolean => /^(language|tongue|dialect|word|truth|volume)$/.test(lemma);

/** 'will call on the president in Tokyo next Monday': asks nothing of anybody. */
const isPayingCall = ({ predicate, complement, obliques, patients }: Frame): boolean =>
  predicate.lemma === 'call' &&
  complement === null &&
  patients.length === 0 &&
  obliques.some(({ prep }) => prep === 'on') &&
  obliques.every(
    ({ prep, token }) => prep === 'in' || (prep === 'on' && /^(PROPN|NOUN)$/.test(token.upos)),
  ) &&
  predicate.child('obl')?.upos === 'PROPN';

/** 'launched a diplomatic offensive to regain its seat', 'a charm offensive'. */
const isFigurative = ({ predicate, patients }: Frame): boolean =>
  [predicate, ...patients].some(
    (noun) =>
      /^(offensive|assault|onslaught|blitz|campaign)$/.test(noun.lemma) &&
      noun.children('amod', 'compound').some((t) => OF_WORDS.test(t.lower)),
  );

const OF_WORDS =
  /^(diplomatic|charm|legal|propaganda|media|pr|peace|verbal|political|rhetorical|lobbying|trade|economic|commercial)$/;

/** What looks like an act, by the words that it is told with. */
export const LOOK_ALIKES: readonly Doubt[] = [
  ['given a name, not a call', ({ entry, frame }) => entry.mode === 'phone' && isNaming(frame)],
  [
    'a tongue is spoken, and nobody met',
    ({ entry, frame }) =>
      entry.event === 'CONSULT' && frame.lemma === 'speak' && frame.patients.some(isTongue),
  ],
  [
    'in command of it, and nothing ordered',
    ({ entry, frame }) => entry.event === 'REQUEST' && frame.lemma === 'command' && frame.complement === null,
  ],
  [
    'an offensive of words, and no attack',
    ({ entry, frame }) => entry.event === 'ASSAULT' && isFigurative(frame),
  ],
  ['a call paid, and nothing asked', ({ entry, frame }) => entry.event === 'REQUEST' && isPayingCall(frame)],
  ['told with its doer', ({ entry, frame }) => DOERLESS.has(entry.rule) && frame.agents.length > 0],
  [
    'a walkout, and no attack',
    ({ entry, frame }) => entry.event === 'ASSAULT' && frame.agents.some(isWalkout),
  ],
  ['threatened at home', ({ entry, frame }) => entry.event === 'THREATEN' && isQuitting(frame)],
  [
    'talked over with somebody, not weighed',
    ({ entry, frame }) =>
      entry.rule === 'measure.weigh' && frame.obliques.some(({ prep }) => prep === 'with'),
  ],
  [
    'a court over somebody, and no pact',
    ({ entry, frame }) =>
      entry.kind === 'agreement' && frame.passive && frame.agents.some(isCourt) && !isOnPact(frame),
  ],
  [
    'of his own accord',
    ({ entry, frame }) =>
      entry.kind === 'agreement' && frame.obliques.some(({ token }) => isOwnAccord(token)),
  ],
  [
    'on the way home',
    ({ entry, frame }) =>
      entry.format === 'visit' &&
      !entry.rest.includes('from') &&
      frame.carrier.children('advmod').some((t) => t.lower === 'home'),
  ],
  [
    'no ministry travels',
    ({ entry, parties: { by } }) =>
      entry.cameo === '042' &&
      by.length > 0 &&
      by.every(({ person, office }) => person === null && MINISTRY.test(office ?? '')),
  ],
  [
    'only where it is',
    ({ entry, frame, parties }) => GOING.has(entry.rule) && !isCall(entry, frame, parties),
  ],
  [
    'no relation between states',
    ({ entry, parties: { by } }) =>
      POWER.has(entry.event ?? '') && by.length > 0 && by.every(({ code }) => POWERLESS.has(code)),
  ],
];
