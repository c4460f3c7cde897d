import type { Token } from '../../model/sentence.ts';

const SHORT = new Set(['compound', 'amod', 'flat', 'nmod:poss', 'nummod', 'fixed', 'punct', 'case']);
const OPENING = new Set(['det', 'mark', 'punct', 'case', 'aux', 'aux:pass', 'cc', 'expl']);
/** A clause with a subject of its own is told whole. */
const CLAUSE_OPENING = new Set(['mark', 'punct', 'cc', 'case']);

/**
 * The words of a phrase as one line. `short` keeps the head with its closest modifiers ("currency swap arrangement");
 * else the whole phrase without its opening function words, a clause with its subject; `clause` leaves out coordinated
 * clauses with subjects of their own, `apart` all other finite ones.
 */
export function phraseOf(head: Token, length: 'short' | 'whole' | 'clause' | 'apart' = 'whole'): string {
  if (length === 'short') return join(shortTokens(head));
  const whole = wholeTokens(head);
  const others =
    length === 'clause' || length === 'apart'
      ? head.children('conj', 'cc').filter((t) => isClauseApart(t, length))
      : [];
  return join(
    trimmed(whole.filter((t) => !others.some((other) => other === t || t.ancestors().includes(other)))),
  );
}

/** A coordinated clause with a subject of its own; of what is told `apart` any other verb in the past or behind a helper. */
const isClauseApart = (conjunct: Token, length: 'clause' | 'apart'): boolean =>
  conjunct.child('nsubj', 'nsubj:pass') !== undefined ||
  (length === 'apart' && conjunct.upos === 'VERB' && /^VB[DZP]$/.test(conjunct.xpos));

const shortTokens = (head: Token): Token[] =>
  [
    ...head
      .children()
      .filter((c) => SHORT.has(c.deprel) && !opensPhrase(c, head))
      .flatMap(inner),
    ...boundBefore(head),
    head,
  ].sort((a, b) => a.index - b.index);

/** 'more than 1,000 people': a bound that the tree hangs on the noun and not on the number. */
const boundBefore = (head: Token): Token[] =>
  head.children('advmod').filter((t) => /^(more|fewer|less)$/.test(t.lower) && t.next?.lower === 'than');

const inner = (token: Token): Token[] => token.subtree();

const opensPhrase = (child: Token, head: Token): boolean =>
  child.index > head.index + 3 ||
  child.deprel === 'case' ||
  (child.deprel === 'punct' && (child.index === head.index + 1 || /["“”(),]/.test(child.form)));

function wholeTokens(head: Token): Token[] {
  return trimmed(head.subtree().filter((t) => !outside(t, head)));
}

function trimmed(found: readonly Token[]): Token[] {
  const tokens = [...found];
  while (tokens.length > 0 && tokens.at(-1)?.upos === 'PUNCT') tokens.pop();
  while (tokens.length > 0 && tokens[0]?.upos === 'PUNCT') tokens.shift();
  return tokens;
}

/** What does not belong to the phrase itself: its opening words, its subject, parentheses. */
function outside(token: Token, head: Token): boolean {
  if (token === head) return false;
  const chain = [token, ...token.ancestors()];
  const top = chain[chain.indexOf(head) - 1];
  if (!top) return true;
  if (top.deprel === 'parataxis') return true;
  if (chain.slice(0, chain.indexOf(head)).some(isAside)) return true;
  const dropped = head.child('nsubj', 'nsubj:pass') ? CLAUSE_OPENING : OPENING;
  const inside = dropped === CLAUSE_OPENING && tokenAfterSubject(top, head);
  return !inside && dropped.has(top.deprel) && top.index < head.index;
}

/** 'would not be in vain': a preposition behind the subject is part of what is said. */
const tokenAfterSubject = (token: Token, head: Token): boolean =>
  (head.child('nsubj', 'nsubj:pass')?.index ?? token.index) < token.index;

/** ', where the government has let in ...': a remark on a noun of the phrase. */
function isAside(token: Token): boolean {
  if (token.deprel !== 'acl:relcl') return false;
  const first = token.subtree().find((t) => t.upos !== 'PUNCT');
  return first?.previous?.form === ',';
}

function join(tokens: readonly Token[]): string {
  let text = '';
  let last: Token | null = null;
  for (const token of tokens) {
    text += last === null || last.end === token.start ? token.form : ` ${token.form}`;
    last = token;
  }
  return text;
}
