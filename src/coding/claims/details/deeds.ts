import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import { meantAbove } from '../meant-above.ts';
import { phraseOf } from '../phrase.ts';
import { withTopic } from './instrument.ts';

/** 'hand over Peruvian pilot', 'keep its airspace closed', 'set last 60 of 360 prisoners free'. */
export function deedOf({ lemma, patients, predicate }: Frame, resolved: Resolved): string {
  const named = patients.find((t) => t.index > predicate.index || !TIMES.test(t.lemma));
  const patient = named && meantAbove(named, resolved);
  if (!patient) return remaining(predicate) ?? lemma;
  const number = patient.upos === 'NUM' ? patient : partOf(patient);
  const matter = number ? phraseOf(number) : matterOf(patient, resolved);
  const what = inside(matter, predicate) + whichOf(patient, predicate);
  const state = RESULTATIVE.has(predicate.lemma) ? predicate.child('xcomp') : undefined;
  if (state && !state.child('mark')) return `${lemma} ${what} ${state.lower}`;
  const list = predicate.children('obl').find((t) => t.lemma === 'list' && LEAVING.has(prepositionOf(t)));
  if (list) return `${lemma} ${what} ${prepositionOf(list)} ${phraseOf(list)}`;
  const lost = OF_WHAT.has(predicate.lemma)
    ? predicate.children('obl').find((t) => prepositionOf(t) === 'of' && t.upos === 'NOUN')
    : undefined;
  if (lost) return `${lemma} ${what} of ${phraseOf(lost)}`;
  const whither = predicate
    .children('advmod')
    .find((t) => WHITHER.has(t.lower) && t.index > predicate.index && !lemma.endsWith(` ${t.lower}`));
  return whither ? `${lemma} ${what} ${whither.lower}` : `${lemma} ${what}`;
}

/** 'two of its six crossings': how many of them, where the frame has the whole for its object. */
const partOf = (whole: Token): Token | null =>
  whole.deprel === 'nmod' && whole.head?.upos === 'NUM' && prepositionOf(whole) === 'of' ? whole.head : null;

/** 'closed the crossing at Poipet', 'keeps its embargo on fuel', 'let traders through the crossing': which one, and on what. */
function whichOf(noun: Token, verb: Token): string {
  const behind = [...noun.children('nmod'), ...verb.children('obl').filter((t) => isRightBehind(t, noun))];
  const told = behind.find((t) => {
    const preposition = prepositionOf(t);
    if (CURBS.has(noun.lemma)) return preposition === 'on' && t.upos === 'NOUN';
    if (GATES.has(noun.lemma)) return /^(at|near|in)$/.test(preposition) && t.upos === 'PROPN';
    return /^(let|allow)$/.test(verb.lemma) && preposition === 'through' && GATES.has(t.lemma);
  });
  if (!told) return '';
  return ` ${prepositionOf(told)} ${phraseOf(told, 'short')}${GATES.has(told.lemma) ? whichOf(told, verb) : ''}`;
}

/** Nothing but its own words stands between them. */
const isRightBehind = (token: Token, noun: Token): boolean =>
  token.child('case')?.previous === noun || token.child('case')?.previous === noun.subtree().at(-1);

const CURBS = new Set(
  'ban embargo tariff duty boycott restriction curb quota blockade moratorium levy'.split(' '),
);
/** What a border has more than one of. */
const GATES = new Set('crossing checkpoint bridge gate post terminal'.split(' '));

/** 'exclude Peru from its list of trusted buyers': which list tells what is done. */
const LEAVING = new Set(['from', 'off']);

/** 'warn Mali of sanctions', 'strip Mali of its vote': verbs that say nothing without it. */
const OF_WHAT = new Set(['warn', 'strip', 'deprive', 'rob']);

/** 'the first time that it has recalled its envoy'. */
const TIMES = /^(time|day|year|occasion)$/;

/** The capital of the first word of a sentence is none inside one ('More than 1,000 people'), but that of a people is ('Russian lorries'). */
function inside(phrase: string, { sentence }: Token): string {
  const [first] = sentence.tokens;
  const isOpening =
    first && first.upos !== 'PROPN' && !/^\p{Lu}/u.test(first.lemma) && phrase.startsWith(`${first.form} `);
  return isOpening ? `${first.lower}${phrase.slice(first.form.length)}` : phrase;
}

/** 'a state of emergency', 'imports of coal': some nouns say nothing without what they are of. */
function matterOf(noun: Token, resolved: Resolved): string {
  if (OF_SOMETHING.has(noun.lemma)) return withTopic(noun, /^of$/, resolved);
  return DECIDED.has(noun.lemma) && noun.child('acl') ? phraseOf(noun) : phraseOf(noun, 'short');
}

/** 'its decision to close the border': of these the clause behind them tells what it is. */
const DECIDED = new Set(['decision', 'order', 'decree', 'directive', 'instruction']);

const OF_SOMETHING = new Set(
  'state status use import export sale supply delivery shipment flow number level purchase issue issuance movement transit entry share right acceptance processing registration intake'.split(
    ' ',
  ),
);

/** 'call its envoy home'. */
const WHITHER = new Set(['home', 'back']);

/** 'their airspace remains shut'. */
function remaining(verb: Token): string | undefined {
  const [subject, state] = [verb.child('nsubj'), verb.child('xcomp')];
  if (!subject || !state || !/^(stay|remain)$/.test(verb.lemma)) return undefined;
  return `${phraseOf(subject, 'short')} ${state.lower}`;
}

/** Verbs that say nothing without the state that they bring about. */
const RESULTATIVE = new Set(['keep', 'hold', 'leave', 'set', 'make', 'order']);
