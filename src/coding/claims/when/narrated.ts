import type { DateMention } from '../../../model/analysed.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Sentence, Token } from '../../../model/sentence.ts';
import type { When } from '../../../model/when.ts';
import { firstConjunct } from '../../frames/tree.ts';
import { owners } from './owners.ts';

/** How long before the report, in milliseconds, a paragraph tells a story of the past and no news. */
const OLD = 30 * 86_400_000;
/** Sentences for which a story goes on without a date. */
const REACH = 3;

/**
 * 'In May 2015 the two fell out. Lima accused Quito of spying.': what the past tense goes on to tell behind an old date, in the
 * same sentence or paragraph, was then and not on the day of the report. Null where no story is told.
 */
export function narrated(verb: Token, resolved: Resolved): When | null {
  if (!isTold(verb) || isBefore(verb) || isOnNews(verb)) return null;
  const date = dateBefore(verb, resolved);
  if (!date || !isOld(date.when, resolved)) return null;
  if (isLater(verb)) return { ...date.when, to: resolved.filed, grain: 'open', basis: 'inferred' };
  return isOfSpeaker(verb)
    ? { ...date.when, from: null, to: resolved.filed, grain: 'open', basis: 'inferred' }
    : about(date.when);
}

/** 'after the two met': when that was is not told. */
const isBefore = (verb: Token): boolean =>
  verb.children('mark').some((t) => /^(after|before|until)$/.test(t.lower));

/** 'It later accused Chad': some time after what was told before. */
const isLater = (verb: Token): boolean =>
  verb
    .children('advmod')
    .some((t) => /^(later|subsequently|afterwards?|eventually)$/.test(t.lower) && t.children().length === 0);

/** 'He called it a mistake.': of somebody whose words the report has just told it may be news again. */
const isOfSpeaker = (verb: Token): boolean => verb.children('nsubj').some((t) => /^(he|she)$/.test(t.lower));

/** What follows on a day need not be on it: only the beginning is known. */
const about = (when: When): When => ({
  ...when,
  to: when.grain === 'day' || when.grain === 'week' ? null : when.to,
  basis: 'inferred',
});

/** The last date that the story was given up to a verb. */
function dateBefore(verb: Token, resolved: Resolved): DateMention | null {
  const here = lastTold(verb.sentence, resolved, verb.index);
  const { index, paragraph } = verb.sentence;
  // 'It later accused Chad of a raid in 2019': what is told of has a day of its own, and the telling none.
  const isOwn = (d: DateMention): boolean => !(isLater(verb) && isTold(verb) && d.first > verb.index);
  // 'They fell out after Moscow invaded its neighbour in 2022': the sentence has a time of its own
  if (here || resolved.dates.some((d) => d.sentence === index && isOwn(d))) return here;
  for (let back = 1; back <= REACH; back++) {
    const sentence = resolved.sentences[index - back];
    if (sentence?.paragraph !== paragraph || !sentence.root || !isTold(sentence.root)) return null;
    if (isOnNews(sentence.root)) return null;
    const told = lastTold(sentence, resolved, sentence.tokens.length);
    if (told) return told;
  }
  return null;
}

/** 'welcomed the announcement': what a report calls so is its own news, and ends the story. */
const isOnNews = (verb: Token): boolean =>
  isAskedNow(verb) ||
  isSpokesmans(verb) ||
  firstConjunct(verb)
    .children('obj', 'obl')
    .some(
      (t) =>
        /^(announcement|news|breakthrough|outcome|report)$/.test(t.lemma) && t.child('det')?.lower === 'the',
    );

/** 'did not respond to a request for comment', 'declined to comment': the reporter has asked now. */
const isAskedNow = (verb: Token): boolean =>
  verb.subtree().some((t) => /^(comment|request)$/.test(t.lemma)) &&
  /^(respond|reply|answer|comment|decline|refuse|return)$/.test(verb.lemma);

/** 'A spokesman for the ministry denied it': whoever speaks up without a name speaks to the reporter. */
const isSpokesmans = (verb: Token): boolean =>
  /^(deny|say|reject|dismiss|confirm|insist|tell)$/.test(verb.lemma) &&
  verb
    .children('nsubj')
    .some((t) => /^spokes(man|woman|person)$/.test(t.lemma) && t.child('det')?.lower === 'a');

/** The last date of a sentence before a word, if it says when a main verb of the story was. */
function lastTold({ index, tokens }: Sentence, { dates }: Resolved, before: number): DateMention | null {
  const found = dates.findLast((d) => d.sentence === index && d.last < before && d.when.from !== null);
  if (found?.bound !== null || isLabel(found, tokens)) return null;
  const verb = owners(found, tokens).find((o) => o.upos === 'VERB');
  return verb && isMain(verb) && (isTold(verb) || hasHad(verb)) ? found : null;
}

/** 'the 1965 treaty', 'the Border Treaty of 1965': which one it is. */
const isLabel = ({ first, last }: DateMention, tokens: readonly Token[]): boolean =>
  first === last &&
  (/^(compound|nummod|amod)$/.test(tokens[first]?.deprel ?? '') ||
    (tokens[first - 1]?.lower === 'of' && tokens[first]?.deprel === 'nmod'));

/**
 * Not what a relative clause tells in passing of somebody; 'When the gates were shut in June' and 'In May they met, he said'
 * lead to the rest.
 */
function isMain(verb: Token): boolean {
  const { deprel, head, index } = firstConjunct(verb);
  const leads = head !== null && index < head.index && /^(advcl|ccomp)$/.test(deprel);
  return leads || deprel === 'root' || deprel === 'parataxis';
}

const isOld = ({ from, to, grain }: When, { filed }: Resolved): boolean =>
  from !== null && to !== null && grain !== 'open' && Date.parse(filed) - Date.parse(to) > OLD;

/** The simple past, in which stories are told. */
const isTold = (verb: Token): boolean =>
  verb.xpos === 'VBD' ||
  verb.children('cop', 'aux:pass', 'aux').some((t) => t.xpos === 'VBD' && t.lower !== 'had');

const hasHad = (verb: Token): boolean => verb.children('aux').some((t) => t.lower === 'had');
