import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** Verbs of headlines that are plural nouns too. From general knowledge of English. */
const VERBS = new Set(
  (
    'back block veto host ban test hand hail slam halt plan name rap probe hit cut curb lift claim demand report visit fire launch ' +
    'call welcome protest sanction target order deal shield hold move need want press praise fear doubt hope offer vote boycott strike ' +
    'clash raid seek free shell bomb blast swap share deport recall expel rebuff vow signal warn threat summon mass deploy shun snub ' +
    'row bar limit freeze tariff fault blame charge train arm mediate broker accuse reject accept approve urge ask'
  ).split(' '),
);

/**
 * 'Germany backs its entry', 'Mali expels troops': behind a name that opens a sentence without any other verb, a word
 * that the tagger took for a plural is the verb, and the noun that it was hung on the object.
 */
export const headlineVerbs: Mender = ({ tokens }, columns) => {
  const verb = tokens
    .slice(1, 5)
    .find((t) => t.xpos === 'NNS' && VERBS.has(t.lower.replace(/e?s$/, '')) && isBehindName(t));
  const base = verb?.lower.replace(/s$/, '') ?? '';
  if (!verb) return;
  const name = verb.previous;
  const root = verb.deprel === 'root' ? verb : verb.ancestors().find((t) => t.deprel === 'root');
  if (root !== verb && tokens.some(hasTense)) return;
  if (!name || !root || root.index < verb.index || !isNominal(root)) return;
  columns.upos[verb.index] = 'VERB';
  columns.xpos[verb.index] = 'VBZ';
  columns.lemmas[verb.index] = VERBS.has(base) ? base : verb.lower.replace(/es$/, '');
  if (root !== verb) turned(verb, root, columns);
  hang(columns, name.index, verb.index, 'nsubj');
};

const isNominal = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

/** The noun that headed the sentence becomes the object; what closes the sentence hangs on the verb. */
function turned(verb: Token, root: Token, columns: TokenColumns): void {
  hang(columns, verb.index, -1, 'root');
  hang(columns, root.index, verb.index, 'obj');
  for (const child of root.children())
    if (child.index < verb.index || child.upos === 'PUNCT' || /^(obl|advmod)$/.test(child.relation))
      hang(columns, child.index, verb.index, child.deprel);
  const inside = verb.head !== root && verb.head !== null && verb.head.index > verb.index ? verb.head : null;
  if (inside && inside.head !== root) hang(columns, inside.index, root.index, 'compound');
}

/** Nothing but a name stands before it, and something behind it. */
const isBehindName = (token: Token): boolean =>
  token.previous?.upos === 'PROPN' &&
  token.sentence.tokens.slice(0, token.index).every((t) => t.upos === 'PROPN' || t.upos === 'DET') &&
  token.next !== null &&
  token.next !== undefined &&
  token.next.upos !== 'PUNCT' &&
  !/^(ADP|CCONJ|VERB|AUX|PART)$/.test(token.next.upos);

const hasTense = ({ xpos }: Token): boolean => /^(VBD|VBZ|VBP|MD)$/.test(xpos);
