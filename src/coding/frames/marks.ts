import type { Token } from '../../model/sentence.ts';

/** 'using', 'having used'. */
export const isGerund = (verb: Token): boolean =>
  verb.xpos === 'VBG' || (verb.xpos === 'VBN' && verb.children('aux').some((t) => t.lower === 'having'));

/** 'accused Riyadh of using': a gerund is an argument like a noun. */
export const gerundMark = (gerund: Token): string =>
  gerund
    .children('mark', 'case')
    .find((t) => /^(of|from|against|to)$/.test(t.lower) && t.index < gerund.index)?.lower ?? '';

export const hasTo = (token: Token): boolean => token.children('mark').some((m) => m.lower === 'to');

/** 'in order to', 'so as to': a purpose, never what completes a verb. */
export const isPurpose = (token: Token): boolean =>
  token.children('mark').some((m) => m.lower === 'to' && /^(order|as)$/.test(m.previous?.lower ?? ''));

/** 'told reporters that he is to travel': a clause of its own, not what the verb above asks for. */
export const isDueTo = (token: Token): boolean =>
  token.deprel === 'ccomp' &&
  hasTo(token) &&
  token.children('nsubj', 'nsubj:pass').some((t) => t.lower !== 'that') &&
  token.children('cop', 'aux').some((t) => /^(is|are|was|were|'s|'re)$/.test(t.lower));
