import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { withConjuncts } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Parties } from './parties.ts';
import { actorsAt } from './phrases.ts';
import { statesTold } from './told.ts';
import { meantAt, onePerState } from './unique.ts';

/** How many sentences back the two have to have been told of most, where the border is named without whose it is. */
const LATELY = 8;

/** What states call the line between them. */
export const BORDER = /^(border|frontier|boundary)$/;
const FIGHTING = /^(fighting|clash|clashes|skirmish|skirmishes|hostilities|firefight|battle)$/;

/**
 * 'Fighting broke out along the border between A and B', or, in a report on the two, 'along the border': those whom the
 * border parts fight there, whoever began it.
 */
export function borderFights(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  if (entry.event !== 'ASSAULT' || !entry.needs.has('joint') || frame.form !== 'noun') return null;
  const border = frame.obliques.find((o) => /^(along|on|at|in)$/.test(o.prep) && isBorder(o.token))?.token;
  if (!border || frame.agents.some((t) => actorsAt(t, resolved).length > 0)) return null;
  // 'with rebels': not the two states
  if (frame.obliques.some((o) => /^(between|with|among)$/.test(o.prep))) return null;
  const by = onePerState(named(border).flatMap((t) => [...actorsAt(t, resolved)]));
  const two = by.length > 0 || !isBare(border) ? by : ofPair(border, resolved);
  return two.length === 2 ? { by: two, to: [], reciprocal: true } : null;
}

/** 'Fighting broke out along the border', where nobody is named. */
export const namesFighting = ({ tokens }: Sentence): boolean =>
  tokens.some((t) => FIGHTING.test(t.lower)) && tokens.some((t) => isBorder(t) && isBare(t));

/** 'the border', 'the border regions'. */
const isBorder = (token: Token): boolean =>
  BORDER.test(token.lemma) ||
  (/^(region|area|zone|district|province)$/.test(token.lemma) &&
    token.children('compound', 'amod').some((t) => BORDER.test(t.lower)));

/** 'the border between A and B', 'the A-B border'. */
const named = (border: Token): Token[] =>
  border
    .children('nmod', 'compound', 'amod')
    .flatMap((t) => [...withConjuncts(t), ...t.children('compound')]);

/** 'the border', 'their border', 'the state border'. */
const isBare = (border: Token): boolean =>
  border.children('det', 'nmod:poss').some((t) => /^(the|their)$/.test(t.lower)) &&
  !border.child('nmod', 'acl', 'acl:relcl') &&
  border.children('compound', 'amod').every((t) => OWN.test(t.lower));

/** What says nothing of whose it is. */
const OWN =
  /^(border|state|common|shared|joint|volatile|disputed|contested|long|tense|restive|porous|mountainous|remote|undemarcated|closed)$/;

/** The two that the report is on, where it has told of them more than of others lately, and of none beside. */
function ofPair(border: Token, resolved: Resolved): Actor[] {
  const { sentence } = border;
  const { dyad } = resolved;
  const isTheirs = ({ code }: Actor): boolean => dyad.some((one) => one.code === code);
  const lately = statesTold(sentence.index - LATELY, sentence.index, resolved);
  const here = statesTold(sentence.index, sentence.index, resolved);
  const areTold = lately.filter(isTheirs).length * 2 > lately.length && here.every(isTheirs);
  return dyad.length === 2 && areTold ? meantAt(border, dyad) : [];
}
