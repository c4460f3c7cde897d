import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Cover, type Draft, draft } from './draft.ts';

const BODIES = /^(council|commission|committee|cabinet|board)$/;
/** Of which each of two has one: 'the two border commissions'. */
const TWIN_BODIES = /^(commissions|committees)$/;
/** What says that a body is one of both. */
const JOINT = /^(joint|mixed|bilateral|binational|intergovernmental|cooperation|co-operation)$/;
/** What else may stand before such a body and names no other members. */
const PLAIN =
  /^(high|level|high-level|top-level|inter|governmental|inter-governmental|strategic|permanent|standing|consultative|economic|trade|political|military|technical|border|boundary|water|river|ministerial|partnership|co|operation|general|special|security|defence|defense|monitoring|verification|liaison|coordination|coordinating|follow-up|steering|implementation|ceasefire|customs|transport|energy|investment|-|first|second|third|annual)$/;

/** A border has two sides, and so has the body that is named after it. */
const BORDER = /^(border|boundary|frontier)$/;

/** 'the joint commission', 'the High-Level Cooperation Council', 'the council of both governments': a body of the report's two states. */
export function jointBody(token: Token, cover: Cover): Draft | null {
  const isTwin = TWIN_BODIES.test(token.lower);
  if (!(isTwin || BODIES.test(token.lower)) || !/^(NOUN|PROPN)$/.test(token.upos)) return null;
  if (token.next?.upos === 'NOUN' || token.next?.upos === 'PROPN') return null;
  if (marksBorder(token)) return bodyAt(token, token.index);
  const first = phraseStart(token, cover);
  if (first === null) return null;
  const called = token.sentence.tokens.slice(first + 1, token.index);
  const behind = token
    .children('nmod')
    .filter((t) => /^(of|between|with|for)$/.test(t.child('case')?.lower ?? ''));
  const isOfBoth = behind.some(isBoth);
  if (behind.length > 0 ? !isOfBoth : !isCalledJoint(token, called)) return null;
  return bodyAt(token, first);
}

function bodyAt(token: Token, first: number): Draft {
  const at = { sentence: token.sentence, first, last: token.index, core: token.index };
  const nominal = { count: 2, noun: singular(token), owner: null, plural: true, isBody: true };
  return draft(at, { kind: 'nominal', nominal });
}

const singular = ({ lower }: Token): string => lower.replace(/s$/, '');

/** 'commissions that are to draw the border between Chad and Niger': a body that both sit in, or each has one of. */
const marksBorder = (body: Token): boolean =>
  !body.child('nmod', 'nmod:poss', 'compound') &&
  body
    .children('acl', 'acl:relcl')
    .flatMap((clause) => clause.subtree())
    .some((t) => BORDER.test(t.lower) && t.children('nmod').some(isBetweenTwo));

const isBetweenTwo = (token: Token): boolean =>
  token.child('case')?.lower === 'between' && token.child('conj') !== undefined;

/** Where the article stands, if nothing between it and the body says whose it is. */
function phraseStart(token: Token, cover: Cover): number | null {
  let at = token.previous;
  while (at && !cover.at(at.index) && (JOINT.test(at.lower) || PLAIN.test(at.lower) || at.lower === 'two'))
    at = at.previous;
  return at && /^(the|an?|this|their|both)$/.test(at.lower) ? at.index : null;
}

/** 'the joint commission', 'the General Border Committee', 'their boundary commission', 'the border commissions': what is only 'the border committee' may be one side's. */
const isCalledJoint = (body: Token, called: readonly Token[]): boolean =>
  called.some((t) => JOINT.test(t.lower)) ||
  (called.some((t) => BORDER.test(t.lower)) &&
    (/^(Committee|Commission)$/.test(body.form) ||
      TWIN_BODIES.test(body.lower) ||
      body.child('nmod:poss')?.lower === 'their'));

/** 'of both governments', 'of the two countries', 'of their countries'. */
const isBoth = (token: Token): boolean =>
  /^(country|countries|government|state|nation|side|neighbou?r|capital)s?$/.test(token.lower) &&
  token.children('det', 'nummod', 'nmod:poss').some((t) => /^(both|two|their)$/.test(t.lower));

/** Such a body is the pair's that the report is on. */
export function settleJointBody(found: Draft, noun: string, { setting, bodies }: Discourse): void {
  const { dyad } = setting;
  const core = found.sentence.tokens[found.core];
  const named = setting.named.get(found.sentence);
  if (dyad.length !== 2 || (core && marksBorder(core) && !dyad.every(({ code }) => named?.has(code)))) return;
  found.parties = dyad;
  found.joint = true;
  bodies.addJoint(noun, found.sentence.index);
}

/** 'cancelled the council': the joint body that the report has told of before. */
export function jointBodyAgain(token: Token, { bodies, setting: { dyad } }: Discourse): Draft | null {
  const isBare =
    token.previous?.lower === 'the' &&
    !/^(NOUN|PROPN)$/.test(token.next?.upos ?? '') &&
    !token.child('nmod', 'amod', 'compound');
  if (!isBare || !bodies.isJoint(singular(token), token.sentence.index)) return null;
  const at = { sentence: token.sentence, first: token.index - 1, last: token.index, core: token.index };
  const made = draft(at, { kind: 'nominal', parties: dyad });
  made.joint = true;
  return made;
}

/** 'set up a joint commission in May. It has met twice': the body that the sentence before, of the same paragraph, has told of. */
export function jointBodyMeets(token: Token, { bodies, setting: { dyad } }: Discourse): Draft | null {
  const { sentence, lower, relation, head } = token;
  if (lower !== 'it' || relation !== 'nsubj' || !/^(meet|convene|assemble|gather)$/.test(head?.lemma ?? ''))
    return null;
  const body = ['commission', 'committee', 'council', 'board'].find((noun) =>
    bodies.isJointIn(noun, sentence.index - 1),
  );
  if (body === undefined) return null;
  const made = draft(
    { sentence, first: token.index, last: token.index, core: token.index },
    { kind: 'pronoun', parties: dyad },
  );
  made.joint = true;
  return made;
}
