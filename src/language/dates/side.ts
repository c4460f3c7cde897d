import type { Token } from '../../model/sentence.ts';

/** Where a clause looks from the day of publication; null if its verb does not tell. */
export type Side = 'past' | 'future' | null;

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** What is arranged lies ahead: 'slated for', 'a meeting scheduled to'. */
const ARRANGED = words('schedule slate plan expect due set fix aim bind intend target propose');
/** 'for', 'until' or 'to' a day after these is the new day. */
const MOVED = words(
  'postpone delay defer extend reschedule move push schedule slate plan set fix invite adjourn',
);
const TOWARDS = words('for until till to by');
/** Verbs whose infinitive happens when they do. */
const IMPLICATIVE = words(
  'begin start continue manage fail decline happen cease come help go use seem appear say report',
);
const COMING = words('planned upcoming forthcoming scheduled expected proposed coming impending due');
/** Present tense that tells what has been said already. */
const TOLD = words('say tell report write announce note add quote cite show');

/** The side of the clause that governs a token, by the tense of the nearest verb that has one. */
export function sideOf(token: Token): Side {
  const line = [token, ...token.ancestors()];
  for (const [i, step] of line.entries()) {
    if (step.children('amod').some((child) => COMING.has(child.lower))) return 'future';
    const side = sideOfWord(step, token, line[i + 1]);
    if (side === 'past' && isBareParticiple(step) && laterFuture(line.slice(i + 1))) return null;
    if (side !== undefined) return side;
  }
  return null;
}

/** Undefined where the word has no tense of its own and the next one up decides. */
function sideOfWord(word: Token, date: Token, above: Token | undefined): Side | undefined {
  const helpers = word.children('aux', 'cop').filter((h) => !isMonth(h));
  if (word.upos !== 'VERB' && word.upos !== 'AUX' && helpers.length === 0) return undefined;
  if (MOVED.has(word.lemma) && TOWARDS.has(prepositionOf(date))) return 'future';
  return helped(word, helpers) ?? infinitive(word, above) ?? plain(word);
}

/** 'May' beside a number, though the tagger took it for the verb. */
const isMonth = (helper: Token): boolean => helper.form === 'May' && /^\d/.test(helper.previous?.form ?? '');

const prepositionOf = (date: Token): string => date.previous?.lower ?? '';

/** Tense that an auxiliary gives. */
function helped(word: Token, helpers: readonly Token[]): Side | undefined {
  const perfect = helpers.some((h) => h.lemma === 'have');
  const modal = helpers.find((h) => h.xpos === 'MD');
  if (modal) return perfect && modal.lemma !== 'will' ? 'past' : 'future';
  if (perfect) return 'past';
  const past = helpers.some((h) => h.xpos === 'VBD');
  if (past) return ARRANGED.has(word.lemma) || hasTo(word) ? null : 'past';
  if (helpers.some((h) => h.xpos === 'VBZ' || h.xpos === 'VBP'))
    return TOLD.has(word.lemma) ? 'past' : 'future';
  return undefined;
}

const hasTo = (word: Token): boolean => word.children('mark').some((mark) => mark.lower === 'to');

/** 'agreed to meet' lies ahead; 'began to leave' and 'came to meet' happen with the verb above. */
function infinitive(word: Token, above: Token | undefined): Side | undefined {
  if (!hasTo(word) || word.children('aux').some((h) => h.lemma === 'have')) return undefined;
  if (
    !above ||
    word.relation === 'advcl' ||
    IMPLICATIVE.has(above.lemma) ||
    /^(first|last)$/.test(above.lower)
  )
    return undefined;
  return 'future';
}

/** Tense of the verb form alone. */
function plain(word: Token): Side | undefined {
  switch (word.xpos) {
    case 'VBD':
      return 'past';
    case 'VBZ':
    case 'VBP':
      return TOLD.has(word.lemma) ? 'past' : 'future';
    case 'VBN':
      if (ARRANGED.has(word.lemma)) return 'future';
      return word.relation === 'conj' || word.relation === 'xcomp' ? undefined : 'past';
    default:
      return undefined;
  }
}

const isBareParticiple = (word: Token): boolean =>
  word.xpos === 'VBN' && word.children('aux', 'cop').length === 0;

/** A bare participle inside a clause about the future need not be past: 'will talk at a forum held in May'. */
function laterFuture(above: readonly Token[]): boolean {
  for (const [i, step] of above.entries()) {
    const side = sideOfWord(step, step, above[i + 1]);
    if (side !== undefined) return side === 'future';
  }
  return false;
}
