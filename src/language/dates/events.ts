import type { DateMention } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { When } from '../../model/when.ts';
import { BEGINNING, DURATIVE, ENDING, HAPPENING, HOLDING, NOUN_OF } from './event-words.ts';
import type { Offset } from './relation.ts';
import { climb } from './tense.ts';

/** A time that a report gives to an event, and whether it is all of it, its beginning or its end. */
interface Dated {
  readonly when: When;
  readonly edge: 'whole' | 'start' | 'end';
  readonly about: ReadonlySet<string>;
}

/** The events that the report itself dates: 'the summit on March 4', 'the vote takes place on May 26', 'he resigned'. */
export class EventBook {
  readonly #dated = new Map<string, Dated[]>();

  constructor(sentences: readonly Sentence[], mentions: readonly DateMention[]) {
    for (const mention of mentions) {
      const sentence = sentences[mention.sentence - (sentences[0]?.index ?? 0)];
      if (sentence && mention.bound === null && mention.when.from && mention.when.to)
        this.#add(sentence, mention);
    }
  }

  /** The time of the event that a noun names, as far as an offset needs it; null if the report tells none or two. */
  timeOf(head: Token, { side }: Offset): When | null {
    const wanted = side === 'after' || side === 'within' ? ends : starts;
    const about = aboutOf(head);
    const fitting = (this.#dated.get(nounOf(head)) ?? []).filter(
      (d) => wanted(d, nounOf(head)) && agree(d.about, about),
    );
    return onlyOne(fitting.map((d) => d.when));
  }

  #add(sentence: Sentence, { first, last, when }: DateMention): void {
    const inside = (t: Token): boolean => t.index >= first && t.index <= last;
    const top = sentence.tokens.slice(first, last + 1).find((t) => !t.head || !inside(t.head));
    if (top && top.children('cop').length > 0 && !isDenied(top))
      for (const noun of top.children('nsubj')) this.#put(noun, when, 'whole');
    const above = top ? climb(top).find((t) => ['NOUN', 'VERB'].includes(t.upos) && !inside(t)) : undefined;
    if (!above || isDenied(above)) return;
    if (above.upos === 'NOUN') this.#put(above, when, 'whole');
    else this.#addVerb(above, when);
  }

  /** The verb's own event ('voted') and that of its subject or object ('the vote took place', 'held a vote'). */
  #addVerb(verb: Token, when: When): void {
    this.#putNoun(NOUN_OF.get(verb.lemma) ?? verb.lemma, when, 'whole', new Set());
    const edge = BEGINNING.has(verb.lemma) ? 'start' : ENDING.has(verb.lemma) ? 'end' : 'whole';
    const passive = verb.children('nsubj:pass');
    const told = HOLDING.has(verb.lemma) ? [...passive, ...verb.children('obj')] : [];
    const happening = HAPPENING.has(verb.lemma) && passive.length === 0 ? verb.children('nsubj') : [];
    for (const noun of [...told, ...happening]) this.#put(noun, when, edge);
  }

  #put(noun: Token, when: When, edge: Dated['edge']): void {
    this.#putNoun(nounOf(noun), when, edge, aboutOf(noun));
  }

  #putNoun(noun: string, when: When, edge: Dated['edge'], about: ReadonlySet<string>): void {
    const all = this.#dated.get(noun) ?? [];
    if (all.length < MANY) all.push({ when, edge, about });
    this.#dated.set(noun, all);
  }
}

/** More dates of one noun than this are as good as two. */
const MANY = 30;

const nounOf = (token: Token): string => (token.upos === 'PROPN' ? token.lower : token.lemma);

/** What qualifies the noun: 'trade' of 'the trade summit'. */
const aboutOf = (noun: Token): ReadonlySet<string> =>
  new Set(
    noun
      .children('compound', 'amod')
      .filter((t) => !/\d/.test(t.form))
      .map((t) => t.lemma.toLowerCase()),
  );

const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((word) => b.has(word));

/** What is over in a moment may be counted from its beginning; a war, talks or a blockade only from their end. */
const ends = ({ edge }: Dated, noun: string): boolean => edge !== 'start' || !DURATIVE.has(noun);
const starts = ({ edge }: Dated): boolean => edge !== 'end';

/** The finest of times that lie within each other; null if two exclude each other. */
function onlyOne(times: readonly When[]): When | null {
  let best: When | null = null;
  for (const when of times) {
    if (best === null || lies(when, best)) best = when;
    else if (!lies(best, when)) return null;
  }
  return best;
}

const lies = (inner: When, outer: When): boolean =>
  (inner.from ?? '') >= (outer.from ?? '') && (inner.to ?? '') <= (outer.to ?? '');

/** 'was not held on March 4'. */
const isDenied = (word: Token): boolean =>
  word.children('advmod').some((t) => /^(not|n't|n’t|never)$/.test(t.lower));
