import type { Token } from '../model/sentence.ts';
import { type Draft, headOf, type Party } from './draft.ts';
import { SAYING } from './words.ts';

export const nounOf = (found: Draft): string => {
  const token = found.sentence.tokens[found.core];
  return (token?.lemma || token?.form || '').toLowerCase().replace(/(?<=...)s$/, '');
};

/** 'external affairs ministry' of "India's external affairs ministry": what somebody is called, apart from whose he is. */
export const wordingOf = ({ sentence, first, last, phrase }: Draft): string =>
  sentence.tokens
    .slice(first, last + 1)
    .filter((t) => !/^(DET|PRON|PART|PUNCT)$/.test(t.upos) && !isIn(t, phrase?.owners ?? []))
    .map((t) => t.lower)
    .join(' ');

const isIn = ({ index }: Token, drafts: readonly Draft[]): boolean =>
  drafts.some(({ first, last }) => first <= index && index <= last);

/** 'interior ministry' of 'an interior ministry official': the kind of body that somebody is of. */
export const servedBody = ({ phrase }: Draft): string | null => {
  const [owner] = phrase?.office.type === 'person' && !phrase.plural ? phrase.owners : [];
  return owner?.phrase?.office.type === 'institution' ? owner.phrase.office.group : null;
};

export const isPlural = (found: Draft): boolean =>
  found.joint || found.parties.length > 1 || found.phrase?.plural === true || found.nominal?.plural === true;

export const isPerson = (found: Draft): boolean => found.human && !isPlural(found);

/** One state or body, and no person: what `it` can mean. */
export const canBeIt = (found: Draft): boolean => !isPlural(found) && !isPerson(found);

/** A mention if `it` can mean it. */
export const asIt = (found: Draft | undefined): Draft | null => (found && canBeIt(found) ? found : null);

/** A mention if `its` can mean it: 'Chadian' alone owns nothing. */
export const asOwner = (found: Draft | undefined): Draft | null =>
  found?.kind === 'adjective' ? null : asIt(found);

/** Subject of its clause, or joined to one. */
export const isSubject = (token: Token | undefined): boolean =>
  token?.relation === 'nsubj' || (token?.relation === 'conj' && token.head?.relation === 'nsubj');

/** The phrase that hangs on the verb and holds the token, if it is a circumstance. */
const circumstance = (token: Token | undefined): Token | undefined => {
  const top = token && [token, ...token.ancestors()].find((t) => t.relation !== 'nmod');
  return top?.relation === 'obl' ? top : undefined;
};

/** 'in the presence of A and B'. */
export const isWitness = (token: Token | undefined): boolean =>
  /^(presence|attendance|mediation|auspices|absence|patronage)$/.test(circumstance(token)?.lemma ?? '');

/** 'talks that were mediated by A and B': those who bring others together. */
export const isGoBetween = (token: Token | undefined): boolean => {
  const top = token && [token, ...token.ancestors()].find((t) => !/^(appos|conj|flat)$/.test(t.deprel));
  return top?.child('case')?.lower === 'by' && BRINGING_TOGETHER.test(top.head?.lemma ?? '');
};

/** 'A and B brokered a truce': so do these in the active. */
export const goesBetween = (token: Token | undefined): boolean =>
  token?.relation === 'nsubj' && /^(mediate|broker|moderate|facilitate)$/.test(token.head?.lemma ?? '');

const ATTENDING =
  /^(sit|stand|join|meet|accompany|host|receive|flank|greet|urge|press|phone|telephone|call)$/;

/** 'The two talked. A and B sat with them': those who are with others, or speak to them, are not these. */
export const isBesideThem = (token: Token | undefined): boolean => {
  const first = token?.deprel === 'conj' ? token.head : token;
  const verb = first?.relation === 'nsubj' ? first.head : null;
  return (
    verb != null &&
    ATTENDING.test(verb.lemma) &&
    verb.children('obj', 'iobj', 'obl').some(({ lower }) => lower === 'them')
  );
};

const BRINGING_TOGETHER =
  /^(mediate|broker|host|moderate|facilitate|arrange|organi[sz]e|convene|chair|witness)$/;

/** 'They met, with A and B as hosts': told behind a comma of what others do. */
export const isAside = (token: Token | undefined): boolean => {
  const top = circumstance(token);
  return top?.child('case')?.previous?.form === ',' && top.index > (top.head?.index ?? 0);
};

/** 'according to Nam'. */
export const isSource = (token: Token): boolean =>
  token.children('case').some((c) => c.lower === 'according' || c.previous?.lower === 'according');

export const saysSomething = (subject: Token): boolean => SAYING.has(subject.head?.lemma.toLowerCase() ?? '');

/** Subject of a verb of saying, or right beside one: trees of quotations err. */
export const isSpeaking = (found: Draft, token: Token): boolean => {
  if (isSubject(token) && saysSomething(token)) return true;
  // 'A's mission to B said'
  if (/^(nmod|obl)$/.test(token.relation) && token.child('case')) return false;
  const { tokens } = found.sentence;
  // 'A said B was to blame'
  if (
    token.relation === 'nsubj' &&
    token.head?.deprel === 'ccomp' &&
    token.head.head === tokens[found.first - 1]
  )
    return false;
  const after = tokens[found.last + 1];
  const verb =
    after?.lower === 'in' || after?.lower === 'also'
      ? tokens[found.last + (after.lower === 'in' ? 3 : 2)]
      : after;
  return [verb, tokens[found.first - 1]].some((v) => v?.xpos === 'VBD' && SAYING.has(v.lemma.toLowerCase()));
};

/** 'cooperation with A and B': a pair beside the one that the report is about. */
export const isCompanion = (token: Token | undefined): boolean =>
  token?.children('case').some((c) => !/^(between|by|from|on|against|of)$/.test(c.lower)) ?? false;

export const isAmong = (parties: readonly Party[], dyad: readonly Party[]): boolean =>
  dyad.length !== 2 || parties.every((party) => dyad.some((one) => one.code === party.code));

const LINKS = new Set(['and', ',', '-', '–', '&']);

export const isLinked = (before: Draft, after: Draft): boolean => {
  if (before.sentence !== after.sentence) return false;
  const { tokens } = after.sentence;
  for (let i = before.last + 1; i < after.first; i++) {
    const token = tokens[i];
    const links = token && (LINKS.has(token.lower) || token.upos === 'DET' || token.xpos === 'PRP$');
    if (!links || i - before.last > 3) return false;
  }
  return after.first > before.last + 1 && !startsClause(before, after);
};

/** 'flew to Germany, Pakistan's minister said': what a comma parts from the subject of another verb is no list. */
function startsClause(before: Draft, after: Draft): boolean {
  const { tokens } = after.sentence;
  const [one, other] = [tokens[headOf(before)], tokens[headOf(after)]];
  const only = tokens.slice(before.last + 1, after.first);
  const isComma = only[0]?.form === ',' && !only.some((t) => LINKS.has(t.lower) && t.form !== ',');
  return (
    isComma &&
    other?.relation === 'nsubj' &&
    one !== undefined &&
    other.head !== one.head &&
    other.head !== one
  );
}

/** The subject of a verb, also where it shares it with the verb that it is joined to: 'met him and urged'. */
export function sharedSubject(verb: Token): Token | undefined {
  let at = verb;
  for (let steps = 0; steps < 5 && !at.child('nsubj') && at.deprel === 'conj' && at.head; steps++)
    at = at.head;
  return at.child('nsubj');
}
