import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { isDay, isVerbal, modifiersOf } from '../frames/tree.ts';
import type { Entry } from './entry.ts';

/** Whether a frame has everything that a pattern asks of its words (not yet of its parties). */
export function fits(entry: Entry, frame: Frame): boolean {
  return (
    voiceFits(entry, frame) &&
    objectFits(entry, frame) &&
    subjectFits(entry, frame) &&
    modifierFits(entry, frame) &&
    prepFits(entry, frame) &&
    complementFits(entry, frame) &&
    wordsFit(entry, frame)
  );
}

/** How much a pattern asks: of several that fit, the most demanding one is meant. */
export const specificity = (entry: Entry): number =>
  entry.rest.length +
  [
    entry.object,
    entry.subject,
    entry.modifier,
    entry.prep,
    entry.complement,
    entry.content,
    entry.voice,
    entry.near,
    entry.light,
  ].filter((x) => x !== null).length;

/** What a frame shows beyond what a pattern asks: two words side by side ('war crime') say more than one of them. */
export const closeness = (entry: Entry, frame: Frame): number =>
  specificity(entry) + (entry.near && anyOf(entry.near, argumentWords(frame), isPair) ? 0.5 : 0);

const isPair = (word: string): boolean => word.includes(' ');

/** The rest of an expression and the words beside it. */
function wordsFit({ rest, near, form }: Entry, frame: Frame): boolean {
  if (rest.length === 0 && near === null) return true;
  const words = argumentWords(frame);
  if (!rest.every((word) => words.has(word))) return false;
  if (near === null || anyOf(near, words)) return true;
  return form === 'noun' && modifiersOf(frame.predicate).some((m) => near.has(m));
}

function anyOf(
  near: ReadonlySet<string>,
  words: ReadonlySet<string>,
  asked: (word: string) => boolean = () => true,
): boolean {
  for (const word of words) if (near.has(word) && asked(word)) return true;
  return false;
}

const isArgument = ({ prep, token }: Frame['obliques'][number]): boolean =>
  !WHEN.test(prep) || isForum(prep, token);

const WORDS = new WeakMap<Frame, ReadonlySet<string>>();

/** 'sent notes after the protest': what went before an act is none of what it is about. */
const WHEN = /^(after|before|despite|since|until|till|amid|during|following|because|without)\b/;

/** 'brought the matter before the council': where it went, and not when it did. */
const isForum = (prep: string, { lemma }: Token): boolean =>
  prep === 'before' && /^(council|court|tribunal|assembly|icj|commission|committee)$/i.test(lemma);

/** Particles, prepositions, and the heads of arguments with what modifies them, also two by two ('human shield'). */
function argumentWords(frame: Frame): ReadonlySet<string> {
  const known = WORDS.get(frame);
  if (known) return known;
  const words = new Set<string>();
  const obliques = frame.obliques.filter((o) => !isDay(o.token) && !isYear(o.token));
  const nouns = [...frame.patients, ...obliques.filter(isArgument).map((o) => o.token)];
  for (const noun of nouns) addPhrase(words, noun);
  for (const { prep, token } of obliques)
    if (!isSpan(prep, token)) for (const mark of token.children('case')) words.add(mark.lower);
  for (const { prep, token } of obliques) addBelow(words, prep, token);
  for (const particle of frame.lemma.split(' ').slice(1)) words.add(particle);
  for (const { prep, token } of obliques)
    if (!isSpan(prep, token)) for (const word of prep.split(' ')) words.add(word);
  for (const child of frame.predicate.children('compound:prt', 'advmod', 'xcomp', 'compound')) {
    words.add(child.lower).add(child.lemma);
    for (const below of child.children('case', 'obl', 'fixed', 'advmod'))
      words.add(below.lower).add(below.lemma);
  }
  for (const doing of frame.predicate.children('advcl'))
    if (isNamedDoing(doing)) addDoing(words, doing);
    else if (isBareDoing(doing)) words.add(doing.lower).add(doing.lemma);
  if (frame.complement) words.add(frame.complement.lemma);
  if (frame.complementForm) words.add(frame.complementForm);
  WORDS.set(frame, words);
  return words;
}

/** 'hanged a man for spying', 'accused it of spreading lies': a doing behind a preposition, which trees make a clause. */
const isNamedDoing = (clause: Token): boolean =>
  clause.lower.endsWith('ing') &&
  clause.children('mark').some((m) => /^(for|of|from|on|over)$/.test(m.lower));

/** 'sent the ambassador packing': a participle alone right behind the object belongs to its verb. */
const isBareDoing = (clause: Token): boolean =>
  clause.xpos === 'VBG' && clause.children().length === 0 && clause.previous?.relation === 'obj';

function addDoing(words: Set<string>, clause: Token): void {
  words.add(clause.lower).add(clause.lemma);
  for (const mark of clause.children('mark')) words.add(mark.lower);
  for (const noun of clause.children('obj')) addPhrase(words, noun);
}

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

function addPhrase(words: Set<string>, noun: Token): void {
  const head = addHead(words, noun);
  for (const clause of noun.children('acl')) words.add(clause.lemma);
  // 'summoned Ambassador Anna Weber'
  for (const title of titlesOf(noun)) words.add(title);
  for (const part of noun.children('compound', 'amod', 'nmod', 'fixed', 'flat')) {
    const modifier = part.deprel === 'nmod' ? part.lemma : part.lower;
    words.add(modifier).add(part.lemma);
    words.add(`${modifier} ${head}`).add(`${part.lemma} ${head}`);
    for (const inner of innerOf(part)) words.add(`${inner.lower} ${head}`);
  }
}

const voiceFits = (entry: Entry, frame: Frame): boolean =>
  (entry.voice === null || (entry.voice === 'passive') === frame.passive) && !isOwnKill(entry, frame);

/** 'Chad killed ten gunmen in an air strike near Niger': with an object the subject kills, and the raid is its own. */
const isOwnKill = ({ event, by }: Entry, { passive, patients, agents }: Frame): boolean =>
  event === 'ASSAULT' && by[0] === 'in' && !passive && patients.length > 0 && agents.length > 0;

const objectFits = ({ object }: Entry, frame: Frame): boolean =>
  object === null || frame.patients.some((p) => isHeaded(p, object) || isTitled(p, object));

const subjectFits = ({ subject }: Entry, frame: Frame): boolean =>
  subject === null || frame.agents.some((a) => isHeaded(a, subject) || isTitled(a, subject));

/** 'Chancellor Anna Weber', 'Anna Weber, the chancellor'. */
const isTitled = (name: Token, by: ReadonlySet<string>): boolean =>
  name.upos === 'PROPN' &&
  (titlesOf(name).some((title) => by.has(title)) ||
    name.children('compound', 'appos').some((t) => by.has(t.lemma.toLowerCase())));

/** 'Ambassador Anna Weber', whichever part of the name the tree has for its head. */
const titlesOf = (name: Token): string[] =>
  [name, ...name.children('compound')]
    .flatMap((part) => part.children('nmod:desc'))
    .map((title) => title.lemma.toLowerCase());

/** What a pattern writes for any name. */
const ANY_NAME = 'PROPN';

/** By its lemma (of a name its last word: 'the Kerch Bridge'), its singular where the tagger left a plural as it was, or with a word before it ('riot police'). */
function isHeaded(noun: Token, by: ReadonlySet<string>): boolean {
  const counted = noun.upos === 'NUM' || CROWDS.test(noun.lower) ? countedBy(noun) : undefined;
  if (counted) return isHeaded(counted, by);
  if (noun.upos === 'PROPN' && by.has(ANY_NAME)) return true;
  const lemma = noun.lemma.toLowerCase();
  if (by.has(lemma) || (lemma.endsWith('s') && by.has(lemma.slice(0, -1)))) return true;
  if (isPeople(noun) && by.has('national')) return true;
  const parts = noun.children('compound', 'nmod', 'amod');
  return [...parts, ...parts.flatMap(innerOf)].some((c) => by.has(`${c.lemma} ${lemma}`));
}

/** 'a joint university campus': a joint campus too. */
const innerOf = (part: Token): Token[] =>
  part.deprel === 'compound' && part.upos === 'NOUN' ? part.children('amod') : [];

const CROWDS = /^(hundreds|thousands|dozens|scores|tens)$/;

/** 'the last 60 of 360 prisoners', 'hundreds of drivers': prisoners, drivers. */
const countedBy = (number: Token): Token | undefined =>
  number.children('nmod').find((t) => t.child('case')?.lower === 'of');

/** 'three Iranians': nationals, by the capital of a plural. */
const isPeople = ({ form, xpos, upos }: Token): boolean =>
  /^(NNS|NNPS)$/.test(xpos) &&
  /^(NOUN|PROPN)$/.test(upos) &&
  /^\p{Lu}\p{Ll}+(ns|is|se|ss|es|ks|ds|os|ts)$/u.test(form);

const modifierFits = ({ modifier, prep }: Entry, frame: Frame): boolean =>
  modifier === null ||
  (frame.form === 'noun' ? [frame.predicate] : [...frame.patients, ...namedBehind(prep, frame)]).some(
    (noun) => modifiersOf(noun).some((m) => modifier.has(m)),
  );

/** 'run for another year': the nouns that a pattern asks for behind a preposition. */
const namedBehind = (prep: Entry['prep'], { obliques }: Frame): Token[] =>
  obliques.flatMap((o) => (prep?.get(o.prep)?.has(o.token.lemma.toLowerCase()) ? [o.token] : []));

const prepFits = ({ prep }: Entry, frame: Frame): boolean =>
  prep === null ||
  frame.obliques.some((o) => {
    const nouns = prep.get(o.prep);
    return nouns === null || (nouns?.has(o.token.lemma.toLowerCase()) ?? false);
  });

function complementFits({ complement, content }: Entry, frame: Frame): boolean {
  if (complement && !(frame.complementForm && complement.has(frame.complementForm))) return false;
  if (content === null) return true;
  const head = frame.complement;
  return (
    head !== null &&
    (content.has(head.lemma) ||
      content.has(head.lower) ||
      head.children('obj', 'xcomp').some((t) => isVerbal(t) && content.has(t.lemma)))
  );
}
