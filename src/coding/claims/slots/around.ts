import type { Actor } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { verbFrame } from '../../frames/verbs.ts';
import { words } from '../../words.ts';
import { actorsAt, HARDWARE, meantBy } from '../phrases.ts';

/** 'held drills, a move that Caracas called a provocation', 'a move condemned by Togo': who did what the noun sums up. */
export function doersSummed({ predicate }: Frame, resolved: Resolved): Actor[] {
  const isSaidOfIt =
    predicate.deprel === 'acl:relcl' || (predicate.deprel === 'acl' && predicate.xpos === 'VBN');
  const noun = isSaidOfIt ? predicate.head : null;
  if (!noun) return [];
  const pursued = [noun, ...noun.ancestors()].find((t) => t.deprel === 'obj' && PURSUED.has(t.lemma));
  const sum = pursued ?? (SUMMING.has(noun.lemma) && noun.deprel !== 'obj' ? noun : undefined);
  const done = sum?.ancestors().find(isAct);
  // 'is expected to ratify it, a step that': who is expected to do it
  const deed = done?.child('aux:pass') ? (done.child('xcomp') ?? done) : done;
  return deed ? verbFrame(deed).agents.flatMap((t) => [...actorsAt(t, resolved)]) : [];
}

const SUMMING = words('move step decision act action gesture measure concession');
/** 'has a policy that Chad has criticised': whose it is tells the verb that it is the object of. */
const PURSUED = words(
  'policy decision law plan measure stance approach practice programme program rule ban campaign',
);
const isAct = ({ upos }: Token): boolean => upos === 'VERB';

/** Sentences over which 'the judges' and 'its request' point back to a court. */
const COURT_REACH = 2;

/** 'which had turned to the judges', 'filed its request': at the court between states that the report has told of right before. */
export function courtTold({ predicate: { sentence, start } }: Frame, { mentions }: Resolved): Actor[] {
  const near = mentions.filter(
    (m) => m.sentence <= sentence.index && sentence.index - m.sentence < COURT_REACH && m.start < start,
  );
  const courts = near.flatMap((m) => m.actors.filter(({ code }) => code === 'UNO' || code === 'IGO'));
  return courts.filter(({ name }) => /\b(court|tribunal)\b/i.test(name)).slice(-1);
}

/** 'left after two days of talks with the government': who acts in the clause that the noun hangs on. */
export function actingAbove({ predicate }: Frame, resolved: Resolved): Actor[] {
  const verb = predicate.ancestors().find((t) => t.upos === 'VERB');
  return verb ? verbFrame(verb).agents.flatMap((t) => [...actorsAt(t, resolved)]) : [];
}

const TIMES = new Set(['after', 'before', 'when', 'once', 'since', 'as']);

/** 'The talks began after A and B had met': the two whom the clause that tells the time names. */
export const clauseParties = ({ carrier }: Frame, resolved: Resolved): Actor[] =>
  carrier
    .children('advcl')
    .filter((t) => t.children('mark', 'advmod').some((m) => TIMES.has(m.lower)))
    .flatMap((t) => verbFrame(t).agents)
    .flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);
