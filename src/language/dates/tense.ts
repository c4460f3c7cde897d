import type { Token } from '../../model/sentence.ts';
import {
  ARRANGED,
  BEFORE_MONTH,
  COMING,
  IMPLICATIVE,
  INVARIABLE,
  MOVED,
  PAST_FORMS,
  PROLONGED,
  SCHEDULED,
  TOLD,
  TOWARDS,
} from './tense-words.ts';

/** Where a clause looks from the day of publication; null if its verb does not tell. */
export type Side = 'past' | 'future' | null;

/** The side of a clause and the verb that told it; a noun's 'planned' tells it without one. */
export interface Tense {
  readonly side: Side;
  readonly verb: Token | null;
  /**
   * Whether the verb can mean nothing else: 'will meet' and 'met' are firm; the present tense and 'to meet' are not,
   * nor is a past tense before an end ('gave them until May').
   */
  readonly firm: boolean;
  /** What 'since' tells leaves no doubt. */
  readonly certain?: boolean;
  /** 'was due on Friday', 'were to meet on Friday': before or after publication, and not far from it. */
  readonly near?: boolean;
  /** 'In January the minister said': the date stands before its verb, and is that of no clause behind it. */
  readonly fronted?: boolean;
}

/** Where no word tells. */
export const NO_TENSE: Tense = { side: null, verb: null, firm: false };

/** Heads above a date that are asked for a tense; real sentences nest less deep. */
const DEEP = 30;

/** What a word says of the tense below it. */
interface Clue {
  /** Undefined where the word has no tense of its own and the next one up decides. */
  readonly side: Side | undefined;
  /** 'planned', 'upcoming' hangs on it. */
  readonly coming: boolean;
  /** A participle without auxiliaries. */
  readonly bare: boolean;
  /** It has a modal, or is a verb of arranging. */
  readonly firm: boolean;
}

/** Reads tenses in a sentence; what a word says of itself is worked out once, so that time stays linear. */
export class Tenses {
  readonly #clues = new Map<number, Clue>();

  /** The tense of the clause that governs a token: that of the nearest verb that has one. */
  at(token: Token): Tense {
    const line = [token, ...climb(token)];
    for (const [i, step] of line.entries()) {
      const clue = this.#clueOf(step);
      if (clue.coming) return { side: 'future', verb: null, firm: true };
      if (isStanding(step)) continue;
      const side = movedTo(step, token) ? 'future' : clue.side;
      if (side === 'future' && isOwned(token) && !clue.firm) return NO_TENSE;
      if (side === 'past' && clue.bare && this.#laterFuture(line.slice(i + 1))) return NO_TENSE;
      if (side !== undefined)
        return {
          side,
          verb: side === null ? null : step,
          firm: firmly(side, clue, token),
          near: side === null,
          fronted: line.slice(0, i).every((t) => t.index < step.index && t.upos !== 'VERB'),
        };
    }
    return NO_TENSE;
  }

  #clueOf(word: Token): Clue {
    const known = this.#clues.get(word.index);
    if (known) return known;
    const side = sideOfWord(word, word.head ?? undefined);
    const coming = word.children('amod').some((child) => COMING.has(child.lower));
    const helpers = word.children('aux');
    // What 'had been planned for May', or was 'first planned for May', may be over.
    const isOver = helpers.some((h) => h.lower === 'had') || isOnceSo(word);
    const firm = (ARRANGED.has(word.lemma) && !isOver) || helpers.some((h) => h.xpos === 'MD');
    const clue = { side, coming, bare: isBareParticiple(word), firm };
    this.#clues.set(word.index, clue);
    return clue;
  }

  /** A bare participle inside a clause about the future need not be past: 'will talk at a forum held in May'. */
  #laterFuture(above: readonly Token[]): boolean {
    return above.map((step) => this.#clueOf(step).side).find((side) => side !== undefined) === 'future';
  }
}

const isPlainPresent = (word: Token): boolean => word.xpos === 'VBZ' || word.xpos === 'VBP';

/** "Thursday's ruling obliges them", 'it goes further than the text of 31 October': the verb does not date the noun. */
const isOwned = (date: Token): boolean =>
  date.deprel === 'nmod:poss' ||
  (date.relation === 'nmod' && date.children('case').some((c) => c.lower === 'of'));

/** 'the line that divides Kashmir': how things stand, unlike 'the fair that opens on Friday'. */
const isStanding = (word: Token): boolean =>
  word.deprel === 'acl:relcl' && isPlainPresent(word) && !SCHEDULED.has(word.lemma);

const firmly = (side: Side, { firm }: Clue, date: Token): boolean =>
  side === 'past' ? !isDeadline(date) : firm;

/** 'until May', 'by the end of June': the last days that something may last. */
function isDeadline(date: Token): boolean {
  let word = date.previous;
  for (let i = 0; i < 4 && word && BEFORE_MONTH.has(word.lower); i++) word = word.previous;
  return word !== null && /^(?:until|till|by)$/.test(word.lower);
}

/** Heads of a token from the direct one up, as far as a tense is looked for. */
export function climb(token: Token): Token[] {
  const found: Token[] = [];
  for (let up = token.head; up && found.length < DEEP; up = up.head) found.push(up);
  return found;
}

/** 'postponed until May': the new day lies ahead whatever the verb's tense. */
const movedTo = (word: Token, date: Token): boolean => {
  if (word.upos !== 'VERB' && word.upos !== 'AUX') return false;
  if (word.lemma === 'invite') return isOfOccasion(word, date);
  if (PROLONGED.has(word.lemma)) return /^(?:until|till)$/.test(date.previous?.lower ?? '');
  return MOVED.has(word.lemma) && TOWARDS.has(date.previous?.lower ?? '') && !isFirstPlan(word);
};

/** 'had first been planned for May': for a day that it did not come to. */
const isFirstPlan = (word: Token): boolean =>
  ARRANGED.has(word.lemma) && word.children('aux').some((t) => t.lower === 'had') && isOnceSo(word);

const isOnceSo = (word: Token): boolean =>
  word.children('advmod').some((t) => /^(first|originally|initially)$/.test(t.lower));

/** 'invited Chile to a round of talks in September': the day of what somebody is invited to. */
const isOfOccasion = (verb: Token, date: Token): boolean =>
  verb.sentence.tokens.slice(verb.index, date.index).some((t) => t.lower === 'to' && t.deprel === 'case');

/** Undefined where the word has no tense of its own and the next one up decides. */
function sideOfWord(word: Token, above: Token | undefined): Side | undefined {
  const helpers = word.children('aux', 'cop').filter((h) => !isMonth(h));
  if (word.upos !== 'VERB' && word.upos !== 'AUX' && helpers.length === 0) return mistagged(word);
  // Null is an answer: neither side
  const told = helped(word, helpers);
  return told !== undefined ? told : (infinitive(word, above) ?? plain(word));
}

/** 'May' beside a number, though the tagger took it for the verb. */
const isMonth = (helper: Token): boolean => helper.form === 'May' && /^\d/.test(helper.previous?.form ?? '');

/**
 * A root that the tagger took for a noun though a noun stands right before it: 'the ferry sank', 'the panel
 * reconvenes'. Only forms that are no nouns (general knowledge of English) or end as the third person does.
 */
function mistagged(word: Token): Side | undefined {
  if (word.head || word.upos !== 'NOUN' || word.previous?.upos !== 'NOUN') return undefined;
  if (PAST_FORMS.has(word.lower)) return 'past';
  return word.xpos === 'NNS' && word.previous.head === word ? 'future' : undefined;
}

/** Tense that an auxiliary gives. */
function helped(word: Token, helpers: readonly Token[]): Side | undefined {
  const perfect = helpers.some((h) => h.lemma === 'have');
  const past = helpers.some((h) => h.xpos === 'VBD');
  // 'was to have met' may still have been ahead when it was called off
  if (perfect && past && hasTo(word)) return null;
  const modal = helpers.find((h) => h.xpos === 'MD');
  if (modal) return perfect && modal.lemma !== 'will' ? 'past' : 'future';
  if (perfect) return 'past';
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
      if (INVARIABLE.has(word.lower)) return 'past';
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
