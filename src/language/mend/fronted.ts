import type { Token } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';
import { DAYS_AND_MONTHS } from './openings.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'After talks in Oslo, Chile and Peru agreed': a verb that has no subject has those for one who were taken for more of what opens
 * the sentence.
 */
export function behindOpenings(name: Token): Rehung[] {
  const place = name.deprel === 'conj' && name.upos === 'PROPN' ? name.head : null;
  const comma = name.subtree().find((t) => t.upos !== 'PUNCT')?.previous;
  if (!place || comma?.form !== ',' || place.children('conj')[0] !== name || name.child('cc')) return [];
  const verb = place.ancestors().find((t) => t.upos === 'VERB' && lacksSubject(t));
  const [last, more] = place.children('conj').slice(1);
  if (!verb || more || (last && !last.child('cc')) || !opens(place)) return [];
  const end = (last ?? name).subtree().at(-1);
  const between = verb.sentence.tokens.slice((end?.index ?? verb.index) + 1, verb.index);
  if (!end || end.index >= verb.index || between.some((t) => !/^(AUX|ADV)$/.test(t.upos))) return [];
  return [
    rehung(name, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj'),
    ...(last ? [rehung(last, name, 'conj')] : []),
    rehung(comma, verb, 'punct'),
  ];
}

/** Whether a place stands in a phrase with a preposition that no name before it is joined to. */
const opens = (place: Token): boolean =>
  place.child('case') !== undefined && place.deprel !== 'conj' && place.upos === 'PROPN';

const lacksSubject = (verb: Token): boolean =>
  /^VB[DZPN]$/.test(verb.xpos) && !verb.child('nsubj', 'nsubj:pass', 'csubj', 'mark');

/** 'In the spring of last year Chile did away with': a time with a clause that nothing joins to it is when that was so. */
export const timesBehindNothing: Mender = ({ tokens, root }, columns) => {
  const verb =
    root && /^(spring|summer|autumn|winter|week|month|year|day|night|evening|morning)$/.test(root.lemma)
      ? root.children('acl:relcl').find((t) => /^VB[DZP]$/.test(t.xpos) && t.child('nsubj', 'nsubj:pass'))
      : undefined;
  const subject = verb?.child('nsubj', 'nsubj:pass');
  const opening = root?.child('case');
  if (!root || !verb || !subject || opening?.index !== 0 || root.child('cop', 'nsubj')) return;
  if (verb.subtree().some((t) => t.index < verb.index && /^W/.test(t.xpos))) return;
  hang(columns, verb.index, -1, 'root');
  columns.upos[verb.index] = 'VERB';
  hang(columns, root.index, verb.index, 'obl');
  for (const end of root.children('punct'))
    if (end.index === tokens.length - 1) hang(columns, end.index, verb.index, 'punct');
};

/** 'set ablaze the depot': not what was set ablaze is set, and no verb. */
export const setAblaze: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const verb = /^(ablaze|alight|aflame|afire)$/.test(word.lower) ? word.head : null;
    if (verb?.lemma !== 'set') continue;
    retag(columns, word.index, 'ADJ', 'JJ', word.lower);
    hang(columns, word.index, verb.index, 'xcomp');
    for (const child of word.children('obj', 'obl')) hang(columns, child.index, verb.index, child.deprel);
  }
};

/** 'earthquake-stricken Nepal', 'a war-torn province': what has befallen it, and nothing that is done. */
export const strickenOnes: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const noun = word.next;
    const half = word.previous?.form === '-' ? word.previous.previous : null;
    if (!half || !noun || !/^(stricken|hit|torn|ravaged|struck|plagued|prone|held)$/.test(word.lower))
      continue;
    if (
      noun.head !== word ||
      noun.deprel !== 'obj' ||
      !/^(PROPN|NOUN)$/.test(noun.upos) ||
      word.deprel !== 'advcl'
    )
      continue;
    const above = word.head;
    const to = word.children('mark').find((t) => t.lower === 'to');
    if (!above || !to) continue;
    hang(columns, noun.index, above.index, 'obl');
    hang(columns, to.index, noun.index, 'case');
    retag(columns, to.index, 'ADP', 'IN');
    hang(columns, word.index, noun.index, 'amod');
    hang(columns, half.index, word.index, 'compound');
    retag(columns, half.index, 'NOUN', 'NN');
    columns.xpos[word.index] = 'VBN';
  }
};

/** 'For three hours in Oslo on Monday the two talked': the day is when they talked, and none that the hours are of. */
export function daysBelowHours(day: Token): Rehung[] {
  const hours = day.deprel === 'nmod' && DAYS_AND_MONTHS.test(day.form) ? day.head : null;
  const verb = hours?.relation === 'obl' && /^(hour|minute)$/.test(hours.lemma) ? hours.head : null;
  return verb?.upos === 'VERB' && day.child('case')?.lower === 'on' ? [rehung(day, verb, 'obl')] : [];
}
