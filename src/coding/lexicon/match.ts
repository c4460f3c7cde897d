import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { isVerbal, modifiersOf, prepositionOf } from '../frames/tree.ts';
import { argumentWords } from './argument-words.ts';
import type { Entry } from './entry.ts';
import { isHeaded, isTitled } from './nouns.ts';

/** Whether a frame has everything that a pattern asks of its words (not yet of its parties). */
export function fits(entry: Entry, frame: Frame): boolean {
  return (
    restFits(entry, frame) &&
    voiceFits(entry, frame) &&
    objectFits(entry, frame) &&
    subjectFits(entry, frame) &&
    modifierFits(entry, frame) &&
    prepFits(entry, frame) &&
    complementFits(entry, frame) &&
    nearFits(entry, frame)
  );
}

/** What patterns ask, by pattern: every frame that they fit asks for it. */
const demands = new WeakMap<Entry, number>();

/** How much a pattern asks: of several that fit, the most demanding one is meant. */
export function specificity(entry: Entry): number {
  const known = demands.get(entry);
  if (known !== undefined) return known;
  const asked = conditionsOf(entry);
  demands.set(entry, asked);
  return asked;
}

const conditionsOf = (entry: Entry): number =>
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

/** The rest of an expression. Asked first, since most rows of a common verb fail here. */
function restFits({ rest }: Entry, frame: Frame): boolean {
  if (rest.length === 0) return true;
  const words = argumentWords(frame);
  for (const word of rest) if (!words.has(word)) return false;
  return !isCalledAway(rest, frame);
}

/** The words beside an expression. */
const nearFits = ({ near, form }: Entry, frame: Frame): boolean =>
  near === null ||
  anyOf(near, argumentWords(frame)) ||
  (form === 'noun' && modifiersOf(frame.predicate).some((m) => near.has(m)));

/** 'called its envoy home for consultations': with an object of its own it is not called for. */
const isCalledAway = (rest: readonly string[], { lemma, predicate }: Frame): boolean =>
  lemma === 'call' && rest.includes('for') && predicate.child('obj', 'xcomp') !== undefined;

function anyOf(
  near: ReadonlySet<string>,
  words: ReadonlySet<string>,
  asked: (word: string) => boolean = () => true,
): boolean {
  for (const word of words) if (near.has(word) && asked(word)) return true;
  return false;
}

const voiceFits = (entry: Entry, frame: Frame): boolean =>
  (entry.voice === null || (entry.voice === 'passive') === frame.passive) &&
  !isOwnKill(entry, frame) &&
  !isOnFoot(entry, frame);

/** 'Armenian fighters had killed four servicemen': men who fight, and no aircraft. */
const isOnFoot = ({ mode }: Entry, { lemma, agents }: Frame): boolean =>
  mode === 'aerial' &&
  /^(kill|attack|raid|fire|target|ambush|shoot)$/.test(lemma.split(' ')[0] ?? '') &&
  agents.length > 0 &&
  agents.every(
    (t) => t.lemma === 'fighter' && !t.children('compound').some((c) => /^(jet|f-?\d+|air)$/i.test(c.lower)),
  );

/** 'Chad killed ten gunmen in an air strike near Niger': with an object the subject kills, and the raid is its own. */
const isOwnKill = ({ event, by }: Entry, { passive, patients, agents }: Frame): boolean =>
  event === 'ASSAULT' && by[0] === 'in' && !passive && patients.length > 0 && agents.length > 0;

const objectFits = ({ object, kind }: Entry, frame: Frame): boolean =>
  object === null ||
  (frame.patients.some((p) => isHeaded(p, object) || isTitled(p, object)) &&
    !(/^(event|agreement|measure|meeting)$/.test(kind) && isNamedSo(frame)));

/** 'called the ceasefire a triumph': who names a thing does not declare it. */
const isNamedSo = ({ lemma, predicate }: Frame): boolean =>
  lemma === 'call' && predicate.children('xcomp').some((t) => /^(NOUN|ADJ)$/.test(t.upos));

const subjectFits = ({ subject }: Entry, frame: Frame): boolean =>
  subject === null || frame.agents.some((a) => isHeaded(a, subject) || isTitled(a, subject));

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
      head.children('obj', 'xcomp').some((t) => isVerbal(t) && content.has(t.lemma)) ||
      head.children('obj').some((t) => content.has(`${head.lemma} ${t.lemma}`)) ||
      head.children('obl').some((t) => content.has(`${head.lemma} ${prepositionOf(t)} ${t.lemma}`)))
  );
}
