import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const TIMES =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/**
 * 'In May Kosovo lifted the tariffs', "In May Kosovo's minister, A B, flew": a verb that has no subject has the name for one
 * that the month was taken to belong to.
 */
export function monthsFirst(name: Token): Rehung[] {
  const verb = name.head;
  const owner = name.child('nmod:poss');
  const first = owner ?? (name.upos === 'PROPN' ? name : undefined);
  const time = first?.children('compound', 'nmod:desc', 'nmod').find((t) => TIMES.test(t.form));
  const preposition = name.child('case');
  if (!verb || !time || !preposition || name.relation !== 'obl') return [];
  const isTime = preposition.next === time && time.index < name.index && /^(in|on)$/.test(preposition.lower);
  if (!isTime || !lacksSubject(verb) || verb.index < name.index) return [];
  const between = verb.sentence.tokens.slice(time.index + 1, verb.index);
  if (between.some((t) => t.upos === 'PUNCT' && !isOfApposition(t, name))) return [];
  return [
    rehung(name, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj'),
    rehung(time, verb, 'obl'),
    rehung(preposition, time, 'case'),
  ];
}

/** The commas of 'the minister, A B, flew'. */
const isOfApposition = (comma: Token, noun: Token): boolean =>
  noun.child('appos') !== undefined &&
  (comma.head === noun || (comma.head?.head === noun && comma.head.deprel === 'appos'));

/** 'a day after a gunman killed two guards': what stands before a verb without a subject does what the verb says. */
export function swallowedSubjects(noun: Token): Rehung[] {
  const verb = noun.head;
  const after = noun.child('case');
  if (!verb || !after || noun.relation !== 'obl' || verb.index < noun.index) return [];
  const unit = after.previous;
  const isSpan = /^(after|before)$/.test(after.lower) && UNITS.has(unit?.lemma ?? '');
  if (!isSpan || !lacksSubject(verb) || verb.xpos !== 'VBD' || verb.child('cc')) return [];
  const between = verb.sentence.tokens.slice(noun.index + 1, verb.index);
  if (between.some((t) => t.upos === 'PUNCT' || t.upos === 'VERB')) return [];
  const above = verb.relation === 'conj' ? [rehung(verb, verb.head, 'advcl')] : [];
  return [...above, rehung(noun, verb, 'nsubj'), rehung(after, verb, 'mark')];
}

/** 'Last month the ministers of A and B agreed': who stands behind the time of a verb without a subject does what it says. */
export function timesFirst(noun: Token): Rehung[] {
  const time = /^(appos|obj|nmod)$/.test(noun.deprel) ? noun.head : null;
  const verb = time?.head;
  if (!time || !verb || !UNITS.has(time.lemma) || time.relation !== 'obl' || noun.subtree()[0] !== time.next)
    return [];
  if (verb.index < noun.index || !lacksSubject(verb) || noun.child('case', 'nummod')) return [];
  const shared = time.children('acl', 'acl:relcl', 'punct').filter((t) => t.index > noun.index);
  return [
    rehung(noun, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj'),
    ...shared.map((t) => rehung(t, noun, t.deprel)),
  ];
}

const UNITS = new Set(['day', 'week', 'month', 'year', 'hour']);

const lacksSubject = (verb: Token): boolean =>
  verb.upos === 'VERB' && /^VB[DZP]?$|^VBN$/.test(verb.xpos) && !verb.child('nsubj', 'csubj', 'mark');

const FETCHING = new Set(['call', 'bring', 'send', 'order', 'summon', 'recall', 'fly', 'take']);

/** 'called its high commissioner home': home is where somebody is called, and not what. */
export function homeward(home: Token): Rehung[] {
  const verb = home.head;
  if (home.lower !== 'home' || home.relation !== 'obj' || !verb || !FETCHING.has(verb.lemma)) return [];
  const whom = home.children('compound').findLast((t) => t.next === home);
  if (!whom) return verb.children('obj').length > 1 ? [rehung(home, verb, 'advmod')] : [];
  const others = home.children().filter((t) => t !== whom);
  return [
    rehung(whom, verb, 'obj'),
    rehung(home, verb, 'advmod'),
    ...others.map((t) => (t.index < whom.index ? rehung(t, whom, t.deprel) : rehung(t, verb, oblique(t)))),
  ];
}

const oblique = ({ deprel }: Token): string => (deprel === 'nmod' ? 'obl' : deprel);

/** 'after the director, A B, visited': behind a word that opens a clause stands its subject, and then the name that is the same. */
export function apposedSubjects(title: Token): Rehung[] {
  const verb = title.relation === 'obl' ? title.head : null;
  const opening = title.child('case');
  const name = verb?.child('nsubj');
  if (!verb || !name || !opening || !/^(after|before|since|until)$/.test(opening.lower)) return [];
  const comma = name.subtree()[0]?.form === ',' ? name.subtree()[0] : name.previous;
  const isBeside = name.upos === 'PROPN' && comma?.form === ',' && title.index < name.index;
  if (!isBeside || comma?.previous !== title || verb.previous?.form !== ',' || verb.child('mark')) return [];
  const above = verb.sentence.tokens.slice(0, opening.index).findLast((t) => t.upos === 'VERB');
  const rest =
    above && verb.deprel === 'ccomp' ? [rehung(verb, above, 'advcl'), ...goingOn(verb, above)] : [];
  return [rehung(title, verb, 'nsubj'), rehung(name, title, 'appos'), rehung(opening, verb, 'mark'), ...rest];
}

/** 'promised, after A had gone, to pay': what was promised, behind the comma. */
const goingOn = (inserted: Token, above: Token): Rehung[] =>
  above.child('xcomp', 'ccomp', 'obj')
    ? []
    : inserted
        .children('advcl', 'xcomp')
        .filter((t) => t.children('mark').some((m) => m.lower === 'to' && m.previous?.form === ','))
        .map((t) => rehung(t, above, 'xcomp'));

/** 'reopened the border, as they had announced, ending a closure of months': what follows the aside goes on with the main verb. */
export function behindAsides(ending: Token): Rehung[] {
  const aside = ending.head;
  if (ending.xpos !== 'VBG' || ending.deprel !== 'advcl' || ending.previous?.form !== ',') return [];
  const isAside = aside?.deprel === 'advcl' && aside.children('mark').some((t) => t.lower === 'as');
  const main = isAside && aside.index < ending.index ? aside.head : null;
  return main?.upos === 'VERB' && !ending.child('mark') ? [rehung(ending, main, 'advcl')] : [];
}
