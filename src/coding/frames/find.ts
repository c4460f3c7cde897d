import type { Sentence, Token } from '../../model/sentence.ts';
import { type Entry, isRow, type Lexicon } from '../lexicon/entry.ts';
import { fits } from '../lexicon/match.ts';
import { tellsByItself } from '../rules/factive.ts';
import { announcedBy, entriesAlone } from './announced.ts';
import type { Frame } from './frame.ts';
import { gatheringBefore } from './gatherings.ts';
import { insertedObject } from './lost-objects.ts';
import { nounFrame } from './nouns.ts';
import { nounsBefore, readingsOf } from './relatives.ts';
import { antecedent, fullLemma, measured, ownSubject, prepositionOf, withConjuncts } from './tree.ts';
import { phraseFrame, verbFrame } from './verbs.ts';

/** A frame with the patterns that its predicate could be. */
export interface Found {
  readonly frame: Frame;
  readonly entries: readonly Entry[];
  /** What the carrying verb says by itself, for where the noun that it carries gives no claim. */
  readonly instead: Found | null;
}

/** Every frame of a sentence whose predicate the lexicon knows, in order of the text. */
export function framesOf(sentence: Sentence, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  const carried = new Set<Token>();
  const all = sentence.tokens.flatMap((verb) => carriedBy(verb, lexicon));
  // 'is on a visit that will end on Friday': what the clause itself says of the visit comes first
  const asides = all.filter(isRelative).filter(({ frame }) => phrase(frame.predicate, lexicon) === null);
  for (const one of [...all.filter((f) => !isRelative(f)), ...asides]) {
    const { predicate, carrier } = one.frame;
    const twice = carried.has(predicate);
    if (twice && (!isRelative(one) || carried.has(carrier))) continue;
    carried.add(predicate).add(carrier);
    found.push(twice ? { ...one, frame: { ...one.frame, trigger: carrier } } : one);
  }
  for (const token of sentence.tokens) {
    const one = carried.has(token) ? null : claiming(plain(token, lexicon));
    if (one) found.push(one);
  }
  return found.sort((a, b) => a.frame.predicate.index - b.frame.predicate.index);
}

/** 'lifted the ban that it had imposed', 'talks, planned for May, were put off': a noun that the verb of an aside carries as well. */
const isRelative = ({ frame: { carrier, predicate, trigger } }: Found): boolean =>
  trigger !== undefined ||
  /^acl(:relcl)?$/.test(carrier.deprel) ||
  (carrier.deprel === 'advcl' && carrier.head !== null && ownSubject(carrier.head) === predicate);

/**
 * A frame with the entries that may claim: those that know where the doer stands and, of rows for a noun without a
 * verb, those of nouns that tell of an act by themselves.
 */
function claiming(found: Found | null): Found | null {
  if (!found) return null;
  const { frame } = found;
  const tells = frame.form !== 'noun' || tellsByItself(frame.predicate);
  const entries = found.entries.filter((e) => e.by.length > 0 && (tells || !isRow(e)));
  return entries.length > 0 ? { ...found, entries } : null;
}

/** The frames of one word: those of the nouns that it carries, and its own. */
export function foundAt(token: Token, lexicon: Lexicon): Found[] {
  const own = plain(token, lexicon);
  return [...carriedBy(token, lexicon), ...(own ? [own] : [])];
}

function carriedBy(verb: Token, lexicon: Lexicon): Found[] {
  if (verb.upos === 'ADJ') return carriedByParticiple(verb, lexicon);
  if (verb.upos !== 'VERB') return [];
  const gathering = gatheringBefore(verb);
  return [...nounsCarriedBy(verb), ...(gathering ? [gathering] : [])].flatMap((noun) => {
    const entries = (lexicon.nouns.get(noun.lemma) ?? []).filter((e) => e.light?.has(fullLemma(verb)));
    return entries.length === 0
      ? announcedBy(verb, noun, lexicon, plain(verb, lexicon))
      : [{ frame: carriedFrame(noun, verb, gathering), entries, instead: plain(verb, lexicon) }];
  });
}

/** 'The accord has been in force since May'. */
function phrase(token: Token, lexicon: Lexicon): Found | null {
  const frame = phraseFrame(token);
  const entries = [...(lexicon.verbs.get('be') ?? []), ...(lexicon.rows.verb.get('be') ?? [])];
  const fitting = frame ? entries.filter((e) => fits(e, frame)) : [];
  return frame && fitting.length > 0 ? { frame, entries: fitting, instead: null } : null;
}

/** 'A ban on grain was relaxed': a passive whose participle the tagger took for an adjective. */
function carriedByParticiple(word: Token, lexicon: Lexicon): Found[] {
  const stem = /^(.{3,})ed$/.exec(word.lower)?.[1];
  const noun = word.children('nsubj').find((t) => t.upos === 'NOUN');
  if (stem === undefined || !noun || !word.child('cop')) return [];
  const lemmas = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  const entries = (lexicon.nouns.get(noun.lemma) ?? []).filter((e) => lemmas.some((l) => e.light?.has(l)));
  return entries.length > 0 ? [{ frame: nounFrame(noun, word), entries, instead: null }] : [];
}

/** Of a gathering, the verb marks that it is held; the noun may mark a meeting on its sidelines. */
const carriedFrame = (noun: Token, verb: Token, gathering: Token | null): Frame =>
  noun === gathering ? { ...nounFrame(noun, verb), trigger: verb } : nounFrame(noun, verb);

function plain(token: Token, lexicon: Lexicon): Found | null {
  const said = phrase(token, lexicon);
  if (said) return said;
  const form = FORMS[token.upos] ?? (isLikeAdjective(token) ? 'adjective' : undefined);

  if (!form) return null;
  if (form === 'noun') {
    const entries = entriesAlone(token, lexicon);
    return entries.length > 0 ? { frame: nounFrame(token, null), entries, instead: null } : null;
  }
  const rows = lexicon.rows[form].get(token.lemma) ?? [];
  if (form === 'adjective' && token.child('obj')) return mistaken(token, lexicon);
  const known = form === 'verb' ? lexicon.verbs : lexicon.adjectives;
  const lemma = fullLemma(token);
  const particle = lemma.slice(token.lemma.length + 1);
  const entries = [
    ...(known.get(lemma) ?? []),
    ...(particle === '' ? rows : rows.filter((e) => e.rest.includes(particle))),
  ];
  return entries.length > 0 ? { frame: meantFrame(token, entries), entries, instead: null } : null;
}

/** The frame of a verb; of a relative clause, with the noun for its object that an entry asks for. */
function meantFrame(token: Token, entries: readonly Entry[]): Frame {
  const frame = verbFrame(token);
  const asking = entries.filter((e) => e.object !== null || e.near !== null);
  const lasting = asking.filter(({ kind }) => LASTING.has(kind));
  return (
    readingsOf(frame).find((one) => asking.some((e) => fits(e, one))) ??
    meantReadings(frame).find((one) => lasting.some((e) => fits(e, one))) ??
    frame
  );
}

/** What is in force for a time, so that there is an 'it' to lift. */
const LASTING = new Set(['measure', 'agreement']);

/** 'cut ties in May and restored them', 'reopened the gate after closing it': with each noun that the pronoun may stand for. */
function meantReadings(frame: Frame): Frame[] {
  const [pronoun, ...others] = frame.patients;
  if (!pronoun || others.length > 0 || pronoun.upos !== 'PRON' || /^(join|tow)$/.test(frame.lemma)) return [];
  return meantBefore(pronoun).map((noun) => ({ ...frame, patients: [noun] }));
}

/** 'Singapore relaxed its curbs': what has an object is a verb, also where the tagger took its past for an adjective. */
function mistaken(token: Token, lexicon: Lexicon): Found | null {
  const stem = /^(.{3,})ed$/.exec(token.lower)?.[1];
  if (stem === undefined) return null;
  for (const lemma of [stem, `${stem}e`]) {
    const entries = [...(lexicon.verbs.get(lemma) ?? []), ...(lexicon.rows.verb.get(lemma) ?? [])];
    if (entries.length > 0)
      return { frame: { ...verbFrame(token), form: 'verb', lemma }, entries, instead: null };
  }
  return null;
}

const FORMS: Readonly<Record<string, Entry['form']>> = { VERB: 'verb', ADJ: 'adjective', NOUN: 'noun' };

/** 'are close to a deal', 'were nearer to war': an adverb that is the predicate, and so no adverb. */
const isLikeAdjective = (token: Token): boolean =>
  token.upos === 'ADV' && token.child('cop') !== undefined && token.child('nsubj') !== undefined;

/** Nouns that a verb may carry: its objects, its passive subject, what a participle modifies, 'engage in talks'. */
function nounsCarriedBy(verb: Token): Token[] {
  const inserted = insertedObject(verb);
  const direct = verb
    .children('obj', 'nsubj:pass', 'obl', 'xcomp')
    .filter((t) => !isCircumstance(t))
    .flatMap(withConjuncts)
    .map((t) => measured(antecedent(t, verb)));
  const subject = [verb, ...dueAbove(verb)]
    .flatMap((t) => t.children('nsubj'))
    .flatMap(withConjuncts)
    .map((t) => measured(antecedent(t, verb)));
  const reduced =
    verb.deprel === 'acl' && verb.head && verb.children('mark').every((m) => m.lower === 'that')
      ? [verb.head, ...setUpAbove(verb)]
      : [];
  const apart = [ownSubject(verb)].flatMap((t) => (t && t.head !== verb ? withConjuncts(t) : []));
  const nouns = [
    ...direct,
    ...(inserted ? [inserted] : []),
    ...reduced,
    ...relativised(verb),
    ...subject,
    ...apart,
    ...freeRelative(verb),
  ];
  return nouns.flatMap((t) => (t.upos === 'PRON' ? meantBefore(t) : [t])).filter((t) => t.upos === 'NOUN');
}

/** 'curbs on barley, imposed by China': what a participle behind a comma tells of, where the tree hung it on the noun below. */
const setUpAbove = (verb: Token): Token[] => {
  const { head, xpos, previous } = verb;
  const above = head?.deprel === 'nmod' ? head.head : null;
  return above && xpos === 'VBN' && previous?.form === ',' && verb.child('obl:agent') ? [above] : [];
};

/** 'The talks are due to open': what is due does it. */
const dueAbove = ({ deprel, head }: Token): Token[] =>
  deprel === 'xcomp' && head && /^(due|set|likely|unlikely|scheduled|bound)$/.test(head.lower) ? [head] : [];

/** 'sent notes after the protest', 'flew in for talks': when or why a thing is done is not what the verb does. */
const isCircumstance = (noun: Token): boolean =>
  noun.deprel === 'obl' && CIRCUMSTANTIAL.test(prepositionOf(noun));

const CIRCUMSTANTIAL =
  /^(after|before|despite|since|until|till|amid|during|following|over|because|without|against|like|than|as|for)\b/;

/** 'the ban on rice that it imposed': trees may hang the clause on the noun below the one that is meant. */
function relativised(verb: Token): Token[] {
  const noun = verb.deprel === 'acl:relcl' ? verb.head : null;
  const pronoun = verb.children('obj').find((t) => /^(that|which)$/.test(t.lower));
  return noun ? [noun, ...noun.ancestors().slice(0, 2), ...(pronoun ? nounsBefore(pronoun) : [])] : [];
}

/** Words before a pronoun among which its noun is looked for. */
const BEFORE = 25;

/** 'kept sanctions on Myanmar and has now lifted them': the nouns before it that agree, the nearest first. */
function meantBefore(pronoun: Token): Token[] {
  if (pronoun.relation !== 'obj' || !/^(it|them)$/.test(pronoun.lower)) return [];
  const { tokens } = pronoun.sentence;
  const xpos = pronoun.lower === 'them' ? 'NNS' : 'NN';
  const before = tokens.slice(Math.max(0, pronoun.index - BEFORE), pronoun.index);
  return before.filter((t) => t.xpos === xpos && t.deprel !== 'compound').reverse();
}

/** 'has taken what appear to be retaliatory steps': the noun at the bottom of a free relative. */
function freeRelative(verb: Token): Token[] {
  if (verb.next?.lower !== 'what') return [];
  const rest = verb.sentence.tokens.slice(verb.index + 2, verb.index + 12);
  const noun = rest.find((t) => t.upos === 'NOUN' && t.next?.upos !== 'NOUN');
  return noun ? [noun] : [];
}
