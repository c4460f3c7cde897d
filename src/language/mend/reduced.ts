import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Hackers linked to Iran broke into': a participle behind its noun describes it, where the tree took the two for a clause as subject. */
export function reducedSubjects(participle: Token): Rehung[] {
  const noun = participle.deprel === 'csubj' && participle.xpos === 'VBN' ? participle.previous : null;
  const verb = participle.head;
  if (!noun || !verb || noun.head !== participle || noun.relation !== 'nsubj' || noun.upos !== 'NOUN')
    return [];
  if (verb.index < participle.index || verb.child('nsubj') || participle.child('aux', 'mark', 'obj'))
    return [];
  return [rehung(noun, verb, 'nsubj'), rehung(participle, noun, 'acl')];
}

/** 'a duty on goods coming from Mexico': what comes is the noun right before. */
export function comingFrom(participle: Token): Rehung[] {
  const noun = participle.previous;
  if (!/^(coming|arriving|originating)$/.test(participle.lower) || participle.deprel !== 'advcl') return [];
  const isFrom = participle.children('obl').some((t) => t.child('case')?.lower === 'from');
  return isFrom && noun?.upos === 'NOUN' && noun !== participle.head ? [rehung(participle, noun, 'acl')] : [];
}

/** Verbs of moving: nobody is moved by them. */
const MOVING = /^(cross|march|advance|arrive|retreat|flee|storm|return)$/;

/** 'Soldiers crossed into Mali on Monday.': in a sentence without another verb, who moves is no noun that it describes. */
export function movers(participle: Token): Rehung[] {
  const noun = participle.deprel === 'acl' && participle.xpos === 'VBN' ? participle.head : null;
  if (!noun || !/^(root|ccomp)$/.test(noun.deprel) || noun.next !== participle) return [];
  if (!MOVING.test(participle.lemma) || noun.child('cop')) return [];
  const way = participle
    .children('obl')
    .some((t) => /^(into|to|across|towards?|from)$/.test(t.child('case')?.lower ?? ''));
  if (!way || participle.sentence.tokens.at(-1)?.form !== '.' || participle.child('aux')) return [];
  const behind = noun.children().filter((t) => t !== participle && t.index > participle.index);
  return [
    rehung(participle, noun.head, noun.deprel),
    rehung(noun, participle, 'nsubj'),
    ...behind.map((t) => rehung(t, participle, t.deprel === 'nmod' ? 'obl' : t.deprel)),
  ];
}

/** 'Thailand will reopen it, the governor was quoted as saying': what is told first is what was said. */
export function quotedBehind(quoted: Token): Rehung[] {
  const told = quoted.deprel === 'parataxis' && /^(quote|cite)$/.test(quoted.lemma) ? quoted.head : null;
  const saying = quoted
    .children('advcl', 'xcomp')
    .find((t) => t.lower === 'saying' && t.previous?.lower === 'as');
  if (
    !told ||
    !saying ||
    told.deprel !== 'root' ||
    told.index > quoted.index ||
    !quoted.child('nsubj:pass', 'nsubj')
  )
    return [];
  const by = saying.child('obl:agent');
  return [
    rehung(quoted, null, 'root'),
    rehung(told, saying, 'ccomp'),
    ...(by ? [rehung(by, quoted, 'obl:agent')] : []),
  ];
}

const GRATA = /^persona[e]?$/;

/** 'declared two diplomats persona non grata': what they are declared to be. */
export function unwelcome(persona: Token): Rehung[] {
  const [non, grata] = [persona.next, persona.next?.next];
  const verb = persona.head;
  if (!GRATA.test(persona.lower) || non?.lower !== 'non' || !grata || !verb || verb.upos !== 'VERB')
    return [];
  const subject = persona.children('nsubj', 'nsubj:pass')[0];
  if (persona.deprel !== 'ccomp' || !subject || verb.child('obj')) return [];
  return [
    rehung(subject, verb, 'obj'),
    rehung(persona, verb, 'xcomp'),
    rehung(non, persona, 'fixed'),
    rehung(grata, persona, 'fixed'),
  ];
}

/** 'the suspension of development aid': two nouns side by side without a comma are one, and the second one its head. */
export function gluedNouns(second: Token): Rehung[] {
  const first = second.deprel === 'appos' ? second.previous : null;
  const of = first?.child('case');
  if (!first || !of || first.upos !== 'NOUN' || second.upos !== 'NOUN' || first.deprel !== 'nmod') return [];
  if (second.head !== first.head || of.next !== first || first.children().length > 1) return [];
  return [rehung(second, first.head, 'nmod'), rehung(first, second, 'compound'), rehung(of, second, 'case')];
}

const JUDGING = /^(call|label|brand|deem|declare|pronounce|term)$/;

/** 'called the decision unfounded and vowed': an adjective behind the noun is what it is called. */
export function verdictsBehind(word: Token): Rehung[] {
  const noun = word.deprel === 'amod' && word.previous === word.head ? word.head : null;
  const verb = noun?.deprel === 'obj' ? noun.head : null;
  const isLast = word.next === null || /^(PUNCT|CCONJ)$/.test(word.next.upos);
  return noun && verb && isLast && JUDGING.test(verb.lemma) ? [rehung(word, verb, 'xcomp')] : [];
}

/** 'under a deal the pair struck in July': two nouns without a comma between are no apposition, so the second acts. */
export function bareRelatives(verb: Token): Rehung[] {
  const subject = verb.deprel === 'acl' && /^VB[DN]$/.test(verb.xpos) ? verb.head : null;
  const noun = subject?.deprel === 'appos' ? subject.head : null;
  const first = subject?.subtree()[0];
  if (!subject || !noun || noun.upos !== 'NOUN' || first?.previous !== noun || first.lower !== 'the')
    return [];
  if (subject.next !== verb || verb.child('obj', 'obl:agent', 'nsubj')) return [];
  return [rehung(verb, noun, 'acl:relcl'), rehung(subject, verb, 'nsubj')];
}
