import type { Token } from '../../model/sentence.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Lemmas of verbs that introduce somebody's words. From general knowledge of English news prose. */
const SAYING = list(
  'say tell add announce declare state claim insist note warn report confirm explain argue maintain assert reveal ' +
    'disclose acknowledge admit concede reiterate reaffirm emphasize emphasise underline underscore stress remark ' +
    'comment observe indicate suggest hint allege contend quote write tweet post reply respond recall vow pledge ' +
    'promise complain repeat clarify conclude caution joke quip boast lament predict estimate read continue begin ' +
    'go affirm deny believe think hope ask answer urge demand testify protest retort agree cry shout exclaim wonder ' +
    'whisper chant interject',
);
/** Of these, those that open words only where marks of quotation stand beside them. */
const ONLY_DIRECT = list(
  'continue begin go read ask answer urge demand think believe hope agree deny quote promise vow pledge cry shout ' +
    'exclaim wonder whisper chant interject',
);
/** Verbs of judging and of speaking to, whose object may hold a few words of the speaker's own. */
const JUDGING = list(
  'call describe brand label denounce dismiss hail praise condemn criticise criticize reject voice express accuse ' +
    'threaten speak talk warn demand urge promise pledge vow welcome blame slam decry deplore blast rebuke lament ' +
    'attack defend apologise apologize thank congratulate address brief react respond answer reply deny',
);
/** Heads of phrases that may name whoever is cited, where no verb of saying does. */
const SPEAKERS = list(
  'official source diplomat minister ministry spokesman spokeswoman spokesperson officer president premier ' +
    'chancellor ambassador envoy leader lawmaker legislator deputy senator governor mayor secretary aide adviser ' +
    'advisor general admiral commander negotiator delegate delegation government cabinet office embassy army navy ' +
    'military police authority agency media newspaper paper radio television report document statement expert ' +
    'analyst witness resident lawyer prosecutor parliament opposition party king queen prince chief director chair ' +
    'chairman chairwoman reporter person service bureau broadcaster watchdog regulator commission committee',
);

/** A verb, but for a participle before its noun: 'an estimated cost', 'the reported raid' tell nothing. */
const isVerb = (token: Token): boolean =>
  (token.upos === 'VERB' || token.xpos.startsWith('VB')) && token.deprel !== 'amod';

/** A verb that may introduce words given within marks of quotation. */
export const introducesDirect = (token: Token): boolean => isVerb(token) && SAYING.has(token.lemma);

/** A verb whose content clause is somebody's word. */
export const introducesIndirect = (token: Token): boolean =>
  introducesDirect(token) && !ONLY_DIRECT.has(token.lemma);

/** 'called it "a mistake"', 'rejected "the excuses"': a verb over a few quoted words. */
export const introducesFragment = (token: Token): boolean => isVerb(token) && JUDGING.has(token.lemma);

/** 'spoke to reporters', 'rejected the charge', 'said that ...': words that may follow are the same speaker's. */
export const announcesSpeech = (token: Token): boolean =>
  introducesIndirect(token) || introducesFragment(token);

export const namesSpeaker = (token: Token): boolean => SPEAKERS.has(token.lemma.toLowerCase());
