import type { Token } from '../../model/sentence.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import { fits } from '../lexicon/match.ts';
import { entriesAlone } from './announced.ts';
import type { Found } from './found.ts';
import { type Frame, frameWith } from './frame.ts';
import { meantBefore } from './meant-before.ts';
import { nounFrame } from './nouns.ts';
import { type PatternsOf, patternsOf } from './patterns-of.ts';
import { readingsOf } from './relatives.ts';
import { fullLemma } from './tree.ts';
import { phraseFrame, verbFrame } from './verbs.ts';

/** The frame of a word by itself, whatever carries it. */
export function plain(token: Token, lexicon: Lexicon): Found | null {
  const said = phrase(token, lexicon);
  if (said) return said;
  const form = FORMS[token.upos] ?? (isLikeAdjective(token) ? 'adjective' : undefined);

  if (!form) return null;
  if (form === 'noun') {
    const entries = entriesAlone(token, lexicon);
    return entries.length > 0 ? { frame: nounFrame(token, null), entries, instead: null } : null;
  }
  if (form === 'adjective' && token.child('obj')) return mistaken(token, lexicon);
  const particle = fullLemma(token).slice(token.lemma.length + 1);
  const patterns = patternsOf(form, token.lemma, particle, lexicon);
  const { entries } = patterns;
  return entries.length > 0 ? { frame: meantFrame(token, patterns), entries, instead: null } : null;
}

/** 'The accord has been in force since May'. */
export function phrase(token: Token, lexicon: Lexicon): Found | null {
  const frame = phraseFrame(token);
  if (!frame) return null;
  const fitting = patternsOf('verb', 'be', '', lexicon).entries.filter((e) => fits(e, frame));
  return fitting.length > 0 ? { frame, entries: fitting, instead: null } : null;
}

/** The frame of a verb; of a relative clause, with the noun for its object that an entry asks for. */
function meantFrame(token: Token, { asking, lasting }: PatternsOf): Frame {
  const frame = verbFrame(token);
  return (
    readingsOf(frame).find((one) => asking.some((e) => fits(e, one))) ??
    meantReadings(frame).find((one) => lasting.some((e) => fits(e, one))) ??
    frame
  );
}

/** 'cut ties in May and restored them', 'reopened the gate after closing it': with each noun that the pronoun may stand for. */
function meantReadings(frame: Frame): Frame[] {
  const [pronoun, ...others] = frame.patients;
  if (!pronoun || others.length > 0 || pronoun.upos !== 'PRON' || /^(join|tow)$/.test(frame.lemma)) return [];
  return meantBefore(pronoun).map((noun) => frameWith(frame, { patients: [noun] }));
}

/** 'Singapore relaxed its curbs': what has an object is a verb, also where the tagger took its past for an adjective. */
function mistaken(token: Token, lexicon: Lexicon): Found | null {
  const stem = /^(.{3,})ed$/.exec(token.lower)?.[1];
  if (stem === undefined) return null;
  for (const lemma of [stem, `${stem}e`]) {
    const { entries } = patternsOf('verb', lemma, '', lexicon);
    if (entries.length > 0)
      return { frame: frameWith(verbFrame(token), { form: 'verb', lemma }), entries, instead: null };
  }
  return null;
}

const FORMS: Readonly<Record<string, Entry['form']>> = { VERB: 'verb', ADJ: 'adjective', NOUN: 'noun' };

/** 'are close to a deal', 'were nearer to war': an adverb that is the predicate, and so no adverb. */
const isLikeAdjective = (token: Token): boolean =>
  token.upos === 'ADV' && token.child('cop') !== undefined && token.child('nsubj') !== undefined;
