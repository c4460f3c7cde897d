import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import { type Entry, isRow } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { actorsAt } from './phrases.ts';
import { bodyTold } from './session-told.ts';
import { meantAt } from './unique.ts';

/** What only two can have between them: told without a word of whose, it is the pair's that the report is about. */
const SHARED = words(
  'relation relationship tie tension rift feud quarrel standoff hostility friction chill rapprochement détente thaw talk negotiation summit ' +
    'round meeting dialogue contact consultation truce ceasefire crisis dispute row spat breakthrough escalation rupture trade commerce ' +
    'goodwill tone mood atmosphere animosity enmity rivalry mistrust distrust scar wound',
);
/** The nouns that mean it without an article. */
const BARE = words('relation tie tension hostility talk negotiation contact consultation trade commerce');
/** What others have as well, unless it is told by itself, or by a word that says that it is between two. */
const COMMON = words('trade commerce tone mood atmosphere scar wound');
const MUTUAL =
  /^(bilateral|mutual|two-way|cross-border|border|official|legal|formal|old|overall|general|whole|worth)$/;
/** What marks talks as those of one state at home, or of somebody else. */
const OTHERS = words(
  'coalition budget wage pay party cabinet domestic internal climate council board family trade-union multilateral regional global ' +
    'world racial ethnic social political sectarian communal religious civil committee parliamentary annual',
);

/**
 * 'Relations soured in July', 'the meeting could be put off': the pair that the report is about, where a noun that two
 * share is told without whose it is.
 */
export function pairMeant(entry: Entry, frame: Frame, resolved: Resolved): Actor[] {
  const { dyad } = resolved;
  const noun =
    dyad.length === 2 && entry.joint.length > 0 && !isRow(entry)
      ? sharedNoun(entry, frame, resolved)
      : undefined;
  if (!noun || isOfOthers(noun, resolved) || !isTheirs(noun, frame, resolved)) return [];
  if (isLeftBehind(noun.sentence.index, resolved)) return [];
  if (!isDefinite(noun) && !isDoneByBoth(frame, resolved)) return [];
  return meantAt(noun, dyad);
}

/** Sentences in which one of the pair has to have been spoken of, where the last ones are about others. */
const [LONG, LATELY] = [8, 3];

/** 'Separately, the Maldives said': one of the pair has long not been spoken of, and another state has. */
function isLeftBehind(index: number, { dyad, mentions }: Resolved): boolean {
  const told = (sentences: number): string[] =>
    mentions
      .filter((m) => m.sentence <= index && m.sentence > index - sentences)
      .flatMap((m) => m.actors.map(({ code }) => code));
  const isOther = (code: string): boolean => COUNTRIES.has(code) && !dyad.some((one) => one.code === code);
  return told(LATELY).some(isOther) && dyad.some(({ code }) => !told(LONG).includes(code));
}

function sharedNoun(
  entry: Entry,
  { form, predicate, agents, patients, passive }: Frame,
  resolved: Resolved,
): Token | undefined {
  const isSubject = entry.joint.some((slot) => slot === 'relation-subject');
  const nouns = form === 'noun' ? [predicate] : isSubject ? (passive ? patients : agents) : [];
  return nouns.map(antecedent).find((t) => isShared(t) || bodyTold(t, resolved) !== undefined);
}

/** Also 'that mood': of which the report has just told. */
const isShared = (noun: Token): boolean =>
  SHARED.has(lemmaOf(noun)) ||
  (/^(climate|warmth|trust)$/.test(noun.lemma) &&
    noun.children('det').some((t) => /^(that|this)$/.test(t.lower)));

/** Of a word that opens its sentence the tagger may think that it is a name. */
const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Nobody does anything in the clause but both of the two: neither one of them alone, nor a third party, nor a stranger. */
const isTheirs = (noun: Token, frame: Frame, resolved: Resolved): boolean =>
  isOfThem(noun, frame, resolved) &&
  [
    ...frame.agents,
    ...frame.patients,
    ...frame.obliques.filter(({ prep }) => !/^(in|at|on)$/.test(prep)).map((o) => o.token),
  ]
    .flatMap((t) => actorsAt(t, resolved))
    .every(({ code }) => resolved.dyad.some((one) => one.code === code));

const isOfThem = (noun: Token, frame: Frame, resolved: Resolved): boolean =>
  isDoneByBoth(frame, resolved) ||
  frame.agents.every(
    (t) =>
      t === noun || isRoundOf(t, noun) || /^(that|which)$/.test(t.lower) || actorsAt(t, resolved).length > 1,
  );

/** 'A and B agreed to reopen it, easing a standoff': what both do something to. */
const isDoneByBoth = ({ form, agents }: Frame, resolved: Resolved): boolean =>
  form === 'noun' &&
  new Set(agents.flatMap((t) => actorsAt(t, resolved).map(({ code }) => code))).size === resolved.dyad.length;

/** 'the 64th round of talks'. */
const isRoundOf = (round: Token, talks: Token): boolean => talks.head === round && round.lemma === 'round';

/** 'ties that have sunk to a low': what the pronoun means. */
const antecedent = (token: Token): Token =>
  /^(that|which)$/.test(token.lower) && token.head?.deprel === 'acl:relcl'
    ? (token.head.head ?? token)
    : token;

/** 'A second round': what is counted on from those before it. */
const isNext = (noun: Token): boolean =>
  /^(round|meeting|session)$/.test(noun.lemma) &&
  noun
    .children('amod')
    .some((t) => /^(first|second|third|fourth|fifth|sixth|new|further|next|final)$/.test(t.lower));

/** 'A truce took hold': with nobody named, of those who fight one another in the report. */
const isTruce = (noun: Token): boolean =>
  /^(truce|ceasefire|cease-fire|armistice)$/.test(noun.lemma) && noun.head?.lemma === 'take';

const isDefinite = (noun: Token): boolean => {
  if (isNext(noun) || isTruce(noun)) return true;
  const determiners = noun.children('det', 'nmod:poss').map((t) => t.lower);
  if (determiners.length > 0)
    return determiners.every((word) => /^(the|these|those|this|that|their)$/.test(word));
  return BARE.has(lemmaOf(noun)) && (/^(NNS|NN)$/.test(noun.xpos) || noun.previous === null);
};

/** Somebody else's, by a name in its phrase that is no place or time, or by what it is called. */
function isOfOthers(noun: Token, resolved: Resolved): boolean {
  if (COMMON.has(lemmaOf(noun)) && isNarrowed(noun)) return true;
  const marks = noun.children('amod', 'compound', 'nmod', 'nmod:poss', 'acl:relcl');
  return marks.flatMap(withConjuncts).some((t) => {
    if (isTime(t)) return false;
    if (t.children('case').some((c) => /^(of|with|between|among|to|for|by)$/.test(c.lower)))
      return !SHARED.has(lemmaOf(t)) || isOfOthers(t, resolved);
    if (OTHERS.has(t.lemma.toLowerCase())) return true;
    const isPlace = t.children('case').some((c) => /^(in|at|on)$/.test(c.lower));
    if (t.deprel === 'nmod:poss') return !/^(their|its)$/.test(t.lower);
    return !isPlace && (t.upos === 'PROPN' || actorsAt(t, resolved).length > 0);
  });
}

/** 'the goodwill of last year', 'the scars of the war'. */
const isTime = (token: Token): boolean =>
  /^(war|conflict|past|year|month|week|day|spring|summer|autumn|fall|winter|decade|\d{4})$/.test(token.lower);

/** 'trade in cocoa', 'foreign trade', 'the mood in the stadium', though not 'the scars of the war'. */
const isNarrowed = (noun: Token): boolean =>
  noun.children('amod', 'compound').some((t) => !MUTUAL.test(t.lower)) ||
  noun
    .children('nmod', 'acl', 'acl:relcl')
    .some((t) => !/^(between|since)$/.test(prepositionOf(t)) && !isTime(t));

/** Whether a sentence without a name may be about the pair: by the noun that leads its clause. */
export const isOfPair = ({ root }: Sentence, { dyad }: Resolved): boolean =>
  dyad.length === 2 &&
  (root?.children('nsubj', 'nsubj:pass') ?? []).some(
    (t) => (isShared(t) || t.lemma === 'session') && isDefinite(t),
  );
