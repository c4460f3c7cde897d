import type { Token } from '../../model/sentence.ts';
import type { Frame, Oblique } from '../frames/frame.ts';
import { isDate, isDay } from '../frames/tree.ts';
import { innerOf, isPeople, titlesOf } from './nouns.ts';

const isArgument = ({ prep, token }: Oblique): boolean => !WHEN.test(prep) || isForum(prep, token);

/** Words of frames that were read before: every pattern of a word asks for them. */
const known = new WeakMap<Frame, ReadonlySet<string>>();

/** 'sent notes after the protest': what went before an act is none of what it is about. */
const WHEN = /^(after|before|despite|since|until|till|amid|during|following|because|without)\b/;

/** 'suspended aid over a lack of consultation': why it was done, where something else is named that it was done to. */
const isGround = ({ prep }: Oblique, { lemma, patients }: Frame): boolean =>
  prep === 'over' &&
  patients.length > 0 &&
  /^(suspend|cut|halt|freeze|cancel|stop|recall|expel|withhold|postpone|scrap)$/.test(lemma);

/** 'brought the matter before the council': where it went, and not when it did. */
const isForum = (prep: string, { lemma }: Token): boolean =>
  prep === 'before' && /^(council|court|tribunal|assembly|icj|commission|committee)$/i.test(lemma);

/** Particles, prepositions, and the heads of arguments with what modifies them, also two by two ('human shield'). */
export function argumentWords(frame: Frame): ReadonlySet<string> {
  const found = known.get(frame);
  if (found) return found;
  const words = wordsOf(frame);
  known.set(frame, words);
  return words;
}

function wordsOf(frame: Frame): ReadonlySet<string> {
  const words = new Set<string>();
  const obliques = frame.obliques.filter((o) => !isDay(o.token) && !isYear(o.token) && !isDate(o.token));
  for (const noun of [
    ...frame.patients,
    ...obliques.filter((o) => isArgument(o) && !isGround(o, frame)).map((o) => o.token),
  ])
    addPhrase(words, noun, frame.predicate);
  for (const particle of frame.lemma.split(' ').slice(1)) words.add(particle);
  for (const oblique of obliques) addOblique(words, oblique);
  for (const child of frame.predicate.children('compound:prt', 'advmod', 'xcomp', 'compound'))
    addParticle(words, child);
  for (const doing of frame.predicate.children('advcl')) addDoing(words, doing);
  if (METING.test(frame.lemma))
    for (const term of frame.predicate.children('obl:unmarked')) addPhrase(words, term);
  if (frame.complement) words.add(frame.complement.lemma);
  if (frame.complementForm) words.add(frame.complementForm);
  return words;
}

/** 'gave the hacker five years': what is meted out, though trees take it for a time. */
const METING = /^(give|hand)$/;

function addOblique(words: Set<string>, { prep, token }: Oblique): void {
  addBelow(words, prep, token);
  if (isSpan(prep, token)) return;
  for (const mark of token.children('case')) words.add(mark.lower);
  for (const word of prep.split(' ')) words.add(word);
}

function addParticle(words: Set<string>, child: Token): void {
  words.add(child.lower).add(child.lemma);
  for (const below of child.children('case', 'obl', 'fixed', 'advmod'))
    words.add(below.lower).add(below.lemma);
}

/** 'hanged a man for spying', 'accused it of spreading lies', 'sent the ambassador packing'. */
function addDoing(words: Set<string>, clause: Token): void {
  const isNamed = isNamedDoing(clause);
  if (isNamed || isBareDoing(clause)) words.add(clause.lower).add(clause.lemma);
  if (!isNamed) return;
  for (const mark of clause.children('mark')) words.add(mark.lower);
  for (const noun of clause.children('obj')) addPhrase(words, noun);
}

/** 'hanged a man for spying', 'accused it of spreading lies': a doing behind a preposition, which trees make a clause. */
const isNamedDoing = (clause: Token): boolean =>
  clause.lower.endsWith('ing') &&
  clause.children('mark').some((m) => /^(for|of|from|on|over)$/.test(m.lower));

/** 'sent the ambassador packing': a participle alone right behind the object belongs to its verb. */
const isBareDoing = (clause: Token): boolean =>
  clause.xpos === 'VBG' && clause.children().length === 0 && clause.previous?.relation === 'obj';

/** 'came to the aid of', 'pinned the blame for the crash on': what goes on an expression inside a phrase of it. */
function addBelow(words: Set<string>, prep: string, phrase: Token): void {
  for (const mark of phrase.children('nmod').flatMap((t) => t.children('case')))
    if (mark.lower === 'of' || prep === 'for') words.add(mark.lower);
}

/** 'dropped it in 2018': a date is no part of an expression. */
const isYear = ({ form, upos }: Token): boolean => upos === 'NUM' && /^(1[89]|20)\d\d$/.test(form);

/** 'spoke of it for ten years': how long it lasted is no part of an expression such as 'speak for'. */
const isSpan = (prep: string, { lemma }: Token): boolean =>
  prep === 'for' && /^(minute|hour|day|week|month|year|decade|century|generation|time|while)$/.test(lemma);

function addHead(words: Set<string>, noun: Token): string {
  const head = noun.lemma.toLowerCase();
  if (noun.upos === 'PROPN' && /^(march|may)$/.test(head)) return head;
  words.add(head).add(noun.lower);
  if (head.endsWith('s')) words.add(head.slice(0, -1));
  if (isPeople(noun)) words.add('national').add('people');
  return head;
}

/** 'attacked it in what Kabul called a reprisal': that somebody calls it so is said in passing. */
const isNaming = (clause: Token): boolean => clause.children('obj').some((t) => t.lower === 'what');

function addPhrase(words: Set<string>, noun: Token, predicate?: Token): void {
  const head = addHead(words, noun);
  for (const clause of noun.children('acl'))
    if (clause !== predicate && !isNaming(clause)) words.add(clause.lemma);
  // 'summoned Ambassador Anna Weber'
  for (const title of titlesOf(noun)) words.add(title);
  for (const part of noun.children('compound', 'amod', 'nmod', 'fixed', 'flat')) {
    const modifier = part.deprel === 'nmod' ? part.lemma : part.lower;
    words.add(modifier).add(part.lemma);
    words.add(`${modifier} ${head}`).add(`${part.lemma} ${head}`);
    for (const inner of innerOf(part)) words.add(`${inner.lower} ${head}`);
  }
}
