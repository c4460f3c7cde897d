import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft, Party } from './draft.ts';
import { together } from './pronoun-drafts.ts';
import { canBeIt, isPerson, isPlural, sharedSubject } from './traits.ts';

/** What is done to somebody who can hear it: its object is no thing. From general knowledge of English. */
const ADDRESSING = new Set(
  (
    'urge ask tell assure warn thank congratulate accuse blame press pressure persuade convince encourage advise remind ' +
    'promise invite inform notify threaten compel implore beg exhort instruct order oblige reassure'
  ).split(' '),
);

/** What is done to people and not to states. */
const HANDLING = new Set(
  'arrest detain jail imprison sentence free release deport repatriate pardon try interrogate acquit convict'.split(
    ' ',
  ),
);

/** 'The soldiers left. A court had sentenced them': the people told of last. */
export const people = (token: Token, { focus: { lastPeople } }: Discourse): Draft | null =>
  lastPeople !== null && token.sentence.index - lastPeople.sentence.index < 3 ? lastPeople : null;

/** 'Ten Omani sailors are in Aden, where a court sentenced four of them': the people of one state that the sentence has told of. */
export function someOf(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const isPart = token.deprel === 'nmod' && token.child('case')?.lower === 'of';
  if (!isPart || !HANDLING.has(token.head?.head?.lemma ?? '')) return null;
  const before = [...settled].filter(([at, found]) => at < token.index && isPlural(found));
  const [, last] = before.at(-1) ?? [];
  return last?.parties.length === 1 && last.kind === 'office' ? last : null;
}

/** Verbs whose obligation is told to their object: 'told Canada that it must leave'. */
const TELLING = new Set(['tell', 'warn', 'inform', 'notify', 'remind', 'advise', 'instruct']);

const isAddressed = ({ deprel }: Token, { lemma }: Token): boolean =>
  /^(obj|iobj)$/.test(deprel) && ADDRESSING.has(lemma);

/** 'called on them to show restraint'. */
const isCalledOn = (token: Token, { lemma }: Token): boolean =>
  token.relation === 'obl' &&
  /^(call|appeal)$/.test(lemma) &&
  /^(on|upon|to)$/.test(token.child('case')?.lower ?? '');

/**
 * Whom an object pronoun means where only somebody can: 'congratulated Kenya and urged it to sign', 'asked them to leave'.
 * The one other party that the sentence has named before; null where none or several come to mind.
 */
export function addressed(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): Draft | null {
  const verb = token.head;
  if (verb && token.lower === 'them' && token.deprel === 'obj' && HANDLING.has(verb.lemma))
    return people(token, discourse);
  if (!verb || !(isAddressed(token, verb) || isCalledOn(token, verb))) return null;
  if (isMisjoined(verb)) return null;
  const subject = sharedSubject(verb);
  const own = codesOf(subject && settled.get(subject.index));
  const before = [...settled].filter(
    ([head, { kind }]) => head < token.index && kind !== 'adjective' && !isRemarked(token, head),
  );
  const others = before.map(([, found]) => found).filter((found) => !sharesCode(found.parties, own));
  return token.lower === 'it' ? one(others) : (group(token, others) ?? recent(token, own, discourse));
}

/** 'Seoul said Beijing had broken its word and accused it': trees hang the second verb on either of the two. */
function isMisjoined(verb: Token): boolean {
  let at = verb;
  while (at.deprel === 'conj' && at.head) at = at.head;
  return at !== verb && at.deprel === 'ccomp' && (at.head?.index ?? at.index) < at.index;
}

/** 'told Canada that it must withdraw': whoever is told what he has to do. */
export function told(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const duty = token.deprel === 'nsubj' ? token.head : null;
  const saying = duty?.deprel === 'ccomp' ? duty.head : null;
  if (!duty || !saying || !TELLING.has(saying.lemma) || saying.index > duty.index) return null;
  if (!duty.children('aux').some((t) => /^(must|should|ought|can|may)$/.test(t.lower)) && !isHaveTo(duty))
    return null;
  const listener = saying.child('iobj', 'obj');
  const found = listener && listener.index < token.index ? settled.get(listener.index) : undefined;
  return found && !isPerson(found) && isPlural(found) === (token.lower === 'they') ? found : null;
}

const isHaveTo = (verb: Token): boolean =>
  /^(need|have)$/.test(verb.lemma) && verb.child('xcomp') !== undefined && verb.child('obj') === undefined;

/** 'A, whom the Union has named as mediator, met B and C and urged them': what a relative clause names is not in mind. */
const isRemarked = ({ sentence }: Token, at: number): boolean => {
  const clause = sentence.tokens[at]?.ancestors().find((t) => t.deprel === 'acl:relcl');
  const last = clause?.subtree().at(-1);
  return last?.next?.form === ',' || last?.form === ',';
};

const codesOf = (found: Draft | undefined): ReadonlySet<string> =>
  new Set(found?.parties.map(({ code }) => code));

const sharesCode = (parties: readonly Party[], codes: ReadonlySet<string>): boolean =>
  parties.some(({ code }) => codes.has(code));

/** The only one among them, if all of them mean the same state or body. */
function one(others: readonly Draft[]): Draft | null {
  const single = others.filter(canBeIt);
  const codes = new Set(others.flatMap(({ parties }) => parties.map(({ code }) => code)));
  return codes.size === 1 ? (single.at(-1) ?? null) : null;
}

/** Those that the sentence has put together before, if they are all that it names beside who speaks. */
function group(token: Token, others: readonly Draft[]): Draft | null {
  const plural = others.findLast((found) => isPlural(found));
  if (plural) return plural;
  const parties = [...new Map(others.flatMap(({ parties: all }) => all.map((p) => [p.code, p]))).values()];
  return parties.length > 1 ? together(token, parties) : null;
}

/** Two that the text has put together shortly before. */
function recent(token: Token, own: ReadonlySet<string>, discourse: Discourse): Draft | null {
  const parties = discourse.groups.recent(2, token.sentence, token);
  return parties && own.size > 0 && !sharesCode(parties, own) ? together(token, parties) : null;
}
