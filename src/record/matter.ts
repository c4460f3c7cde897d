import type { Claim } from '../model/claim.ts';
import type { Told } from './told.ts';
import { type Content, contentOf, contentWithout, restrictedIn, stemsOf } from './words.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/** The issue of an agreement or denial is what it is about; what is agreed or denied are the other words, if any. */
export function matterOf(claim: Claim, phrases: readonly string[], names: readonly string[]): Content {
  if (claim.kind === 'position') return stanceMatter(claim, phrases, names);
  if (claim.kind === 'measure') return restrictedIn(contentWithout(phrases, names));
  const apart = claim.kind === 'agreement' || claim.kind === 'commitment' || claim.kind === 'denial';
  const always = apart ? MEETING : NO_WORDS;
  const narrow = contentWithout(phrases, apart ? names.concat(stemsOf(claim.issues)) : names, always);
  if (narrow.words.size > 0) return narrow;
  const wide = contentWithout(phrases, names, always);
  return wide.words.size > 0 || wide.generic.size > 0 || !VOICED.has(claim.kind)
    ? wide
    : contentWithout(claim.issues, names);
}

/** 'agreed that their police chiefs would meet': who is to meet tells which agreement it is, not that they do. */
const MEETING: ReadonlySet<string> = new Set(stemsOf(['meet meeting']));

/** 'voiced strong dissatisfaction and firm opposition': how somebody feels about a thing says not about which. */
function stanceMatter(claim: Claim, phrases: readonly string[], names: readonly string[]): Content {
  const content = contentWithout(phrases.map(withoutBasis), names, FEELINGS);
  return content.words.size > 0 || content.generic.size > 0 ? content : contentWithout(claim.issues, names);
}

/** 'asked for consultations under the treaty of 1965': by what paper it is asked for says not what. */
const withoutBasis = (phrase: string): string => {
  const cut = phrase.replace(BASIS, '').trim();
  return cut === '' ? phrase : cut;
};

const BASIS =
  / under (?:the|a|an|that|this|its|their)(?:(?! under )[^,])*? (?:treaty|agreement|accord|convention|pact|protocol|charter)(?: of \d{4})?/su;

export const FEELINGS: ReadonlySet<string> = new Set(
  stemsOf([
    'strong strongly firm firmly grave deep serious stern solemn dissatisfaction opposition opposed oppose objection objections',
    'displeasure protest protests representation representations regret process instruction order report such same',
    'word words',
  ]),
);

/** Kinds that are about their issue where they say nothing else ('is not aware of the matter', 'these commitments'). */
const VOICED: ReadonlySet<string> = new Set(['commitment', 'denial', 'position']);

/** The words that say what a claim is about; the whole clause where the coder found nothing narrower. */
export function phrasesOf(claim: Claim): string[] {
  const object = claim.act.object?.text;
  const own = object !== undefined && !EACH_OTHER.test(object) ? [object] : [];
  const detail = ownWords(claim) ?? topicOf(claim);
  const phrases = detail === null || detail === own[0] ? own : [detail, ...own];
  return phrases.length > 0 && phrases.some((phrase) => phrase.trim() !== '')
    ? phrases
    : [withoutElsewhen(claim)];
}

/** 'shelled each other around the temple': that says nothing of what it was about. */
const EACH_OTHER = /^(each other|one another)$/i;

/** The clause without its date, which is compared by itself. */
const undated = ({ evidence, when }: Claim): string =>
  when === null || when.text === '' ? evidence.quote : evidence.quote.replace(when.text, ' ');

/** 'agreement on a fish market', 'fish market agreement': what an agreement is told to be on. */
function topicOf(claim: Claim): string | null {
  const instrument = (claim.kind === 'agreement' && claim.detail.instrument) || '';
  const topic = instrument.match(ON)?.[1] ?? instrument.match(BEFORE)?.[1];
  return topic !== undefined && contentOf([topic], []).words.size > 0 ? topic : null;
}

const ON = / (?:on|about|over|for) (.*)$/su;
const BEFORE = /^(?!.* of |.*\d)(.+) \p{L}+$/su;

/** 'met two days after the summit in Oslo': what something came after is another thing, unless it is what is told. */
function withoutElsewhen(claim: Claim): string {
  const clause = undated(claim);
  const { start, trigger } = claim.evidence;
  const told = claim.evidence.quote.slice(trigger.start - start, trigger.end - start);
  const cut = clause.replace(ELSEWHEN, '');
  return cut.includes(told) ? cut : clause;
}

const ELSEWHEN = / (hours?|days?|weeks?|months?|years?) (after|before) .*$/su;

/**
 * A detail may run on into the next clause ('will reopen the bridge and cut tariffs'), which is a claim of its own:
 * what the claim rests on is its clause.
 */
function ownWords(claim: Claim): string | null {
  const detail = detailText(claim);
  const { quote } = claim.evidence;
  return detail !== null && quote !== '' && detail.startsWith(quote) ? quote : detail;
}

/** The phrase of a claim's detail that says what it is about, if its kind has one. */
export function detailText(claim: Told): string | null {
  switch (claim.kind) {
    case 'commitment':
      return claim.detail.what;
    case 'measure':
      return claim.detail.what;
    case 'position':
      return claim.detail.on;
    case 'denial':
      return claim.detail.of;
    case 'assessment':
      return claim.detail.view;
    default:
      return null;
  }
}
