import type { Token } from '../../model/sentence.ts';
import { introducesIndirect } from '../quotations/verbs.ts';
import { type Rehung, rehung } from './rehung.ts';

const FINITE = /^(VBD|VBZ|VBP|MD)$/;

/**
 * 'Turkey, the Greek minister said on Monday, has sent two ships': the parser gives the verb of saying both subjects.
 * The first one belongs to the clause that goes on behind it, and the clause of saying is put in.
 */
export function insertedSaying(saying: Token): Rehung[] {
  if (!mayBePutIn(saying) || !FINITE.test(saying.xpos)) return [];
  const subject =
    stranded(saying) ?? parted(saying) ?? saying.children('nsubj').find((t) => t.index < saying.index);
  const told = subject && (goesOn(saying) ?? around(saying));
  if (!subject || !told) return [];
  const { tokens } = saying.sentence;
  const comma = tokens.slice(subject.index, saying.index).find((t) => t.form === ',');
  const speaker = comma && speakerOf(saying, comma, told);
  if (!speaker) return [];
  const passive = told.child('aux:pass') !== undefined;
  const top = subject === saying.head ? subject : saying;
  const above = told.head === saying ? [rehung(told, top.head, top.deprel)] : [];
  return [
    rehung(subject, told, passive ? 'nsubj:pass' : 'nsubj'),
    rehung(speaker, saying, 'nsubj'),
    rehung(saying, told, 'parataxis'),
    ...above,
  ];
}

/** Verbs of thinking and seeming that are put in like those of saying. */
const THINKING = new Set('believe think suspect fear hope seem appear emerge transpire'.split(' '));

const mayBePutIn = (verb: Token): boolean =>
  introducesIndirect(verb) || (verb.upos === 'VERB' && THINKING.has(verb.lemma));

/** 'Iran, it seems, has': the subject that the parser took for the whole sentence. */
const stranded = (saying: Token): Token | null => {
  const { head, deprel } = saying;
  const isNoun = head !== null && /^(PROPN|NOUN)$/.test(head.upos) && head.index < saying.index;
  return isNoun && deprel === 'parataxis' && head.next?.form === ',' && head.deprel === 'root' ? head : null;
};

/** 'Denmark, its minister told reporters, will': a name at the head of it all that the parser knew no place for. */
const parted = (saying: Token): Token | undefined =>
  saying
    .children('dep', 'vocative')
    .find((t) => t.upos === 'PROPN' && t.index < saying.index && t.subtree()[0]?.previous === null);

/** The clause that goes on behind the comma without a subject of its own: ', has sent'. */
const goesOn = (saying: Token): Token | undefined =>
  saying.children('ccomp').find((t) => t.index > saying.index && lacksSubject(t, saying));

const around = (saying: Token): Token | undefined => {
  const { head } = saying;
  const isAround =
    /^(parataxis|advcl)$/.test(saying.deprel) && !saying.child('mark') && head && head.index > saying.index;
  return isAround && lacksSubject(head, saying) ? head : undefined;
};

function lacksSubject(clause: Token, saying: Token): boolean {
  const comma = commaBefore(clause);
  if (!comma || comma.index < saying.index || clause.child('mark', 'expl')) return false;
  const group = [clause, ...clause.children('aux', 'cop')];
  return (
    group.some((t) => FINITE.test(t.xpos)) &&
    clause.children('nsubj').every((t) => t.index > saying.index && t.index < comma.index)
  );
}

/** The comma before a verb group, a mark of quotation aside. */
function commaBefore(clause: Token): Token | null {
  const group = clause.children('aux', 'cop', 'advmod').filter((t) => t.index < clause.index);
  let at = (group[0] ?? clause).previous;
  while (at && (at.upos === 'ADV' || /^["“”‘’']$/.test(at.form))) at = at.previous;
  return at?.form === ',' ? at : null;
}

/** Who says it: the second subject, or, where verb and speaker are turned round, the noun right behind the verb. */
const speakerOf = (saying: Token, comma: Token, told: Token): Token | undefined =>
  saying.children('nsubj').find((t) => t.index > comma.index && t.index < saying.index) ??
  (saying.previous === comma ? told.children('nsubj').find((t) => t.index > saying.index) : undefined);

/** 'Two soldiers were wounded, the ministry said, by Chilean fire': who did it belongs to what is told, and not to the telling. */
export function doersBehindSaying(doer: Token): Rehung[] {
  const saying = doer.head;
  const by = doer.child('case');
  if (!saying || by?.lower !== 'by' || !/^obl/.test(doer.deprel) || !introducesIndirect(saying)) return [];
  if (by.previous?.form !== ',' || saying.child('aux:pass') || doer.index < saying.index) return [];
  const told = saying.children('ccomp').find((t) => t.index < saying.index && t.child('aux:pass'));
  return told && !told.child('obl:agent') ? [rehung(doer, told, 'obl:agent')] : [];
}
