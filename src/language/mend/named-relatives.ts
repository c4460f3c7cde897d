import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const FINITE = /^(VBD|VBZ|VBP|MD)$/;

const isName = ({ upos }: Token): boolean => upos === 'PROPN';

/** Has the verb, or an auxiliary of it, a tense, and no subject of its own? */
const goesOn = (verb: Token): boolean =>
  [verb, ...verb.children('aux', 'cop')].some((t) => FINITE.test(t.xpos)) &&
  !verb.child('nsubj', 'mark') &&
  commaBefore(verb);

const commaBefore = (verb: Token): boolean => {
  const group = verb.children('aux', 'cop', 'advmod', 'aux:pass').filter((t) => t.index < verb.index);
  return (group[0] ?? verb).previous?.form === ',';
};

/**
 * 'The union, whose envoy held talks, called on both to stop': the parser takes the verb of the relative clause for that of the
 * sentence. What goes on behind its comma is what the name before `whose` does.
 */
export function whoseClauses(name: Token): Rehung[] {
  const verb = /^(nsubj|vocative)$/.test(name.deprel) && name.next?.form === ',' ? name.head : null;
  const whose = name.next?.next;
  if (!verb || whose?.lower !== 'whose' || verb.index < whose.index) return [];
  if (isBeforeMain(verb))
    return [rehung(verb, name, 'acl:relcl'), rehung(name, verb.head, 'nsubj'), ...subjectIn(whose, verb)];
  const main = verb
    .children('conj', 'advcl', 'parataxis', 'ccomp')
    .find((t) => t.index > verb.index && goesOn(t));
  if (!main) return [];
  const behind = verb.children().filter((t) => t.index > main.index);
  return [
    rehung(main, verb.head, verb.deprel),
    rehung(verb, name, 'acl:relcl'),
    rehung(name, main, 'nsubj'),
    ...(whose.head === verb ? [] : subjectIn(whose, verb)),
    ...behind.map((t) => rehung(t, main, t.deprel)),
  ];
}

/** 'Austria, whose chancellor has sought ties, said it would not': the verb of the sentence has no subject. */
const isBeforeMain = ({ deprel, head, index }: Token): boolean =>
  /^(ccomp|advcl|parataxis)$/.test(deprel) && head !== null && head.index > index && goesOn(head);

/** The noun that `whose` stands before is the subject of the relative clause. */
const subjectIn = ({ head: noun }: Token, verb: Token): Rehung[] =>
  noun &&
  noun.head === verb &&
  noun.deprel !== 'nsubj' &&
  noun.index < verb.index &&
  !/^(obj|obl)$/.test(noun.deprel)
    ? [rehung(noun, verb, 'nsubj')]
    : [];

/** 'according to Moscow, which denied it': a clause with `which` behind a name tells of the name. */
export function whichClauses(which: Token): Rehung[] {
  const verb = which.lower === 'which' && which.deprel === 'nsubj' ? which.head : null;
  const name = which.previous?.form === ',' ? which.previous.previous : null;
  if (!verb || !name || !isName(name) || !/^(advcl|conj|parataxis|ccomp)$/.test(verb.deprel) || !verb.head)
    return [];
  const top = topOf(name);
  if (!isName(top) || (top === verb.head && verb.deprel === 'ccomp')) return [];
  const isAbove = verb.head === top || [...verb.head.ancestors()].includes(top);
  return isAbove || top.head === verb ? [] : [rehung(verb, top, 'acl:relcl')];
}

/** The head of a name of several words. */
function topOf(name: Token): Token {
  let at = name;
  while (/^(flat|compound)$/.test(at.deprel) && at.head) at = at.head;
  return at;
}
