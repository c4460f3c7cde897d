import type { Sentence, Token } from '../../model/sentence.ts';

/** First and last index (inclusive) of the words that hang on a token. */
export interface Edge {
  readonly left: number;
  readonly right: number;
}

const known = new WeakMap<Sentence, readonly Edge[]>();

/** The edges of every subtree of a sentence, in linear time however deep the tree is. */
export function edgesOf(sentence: Sentence): readonly Edge[] {
  const found = known.get(sentence) ?? measured(sentence);
  known.set(sentence, found);
  return found;
}

function measured({ tokens, columns }: Sentence): Edge[] {
  const edges = tokens.map((t) => ({ left: t.index, right: t.index }));
  const waiting = tokens.map(() => 0);
  for (const head of columns.heads) if (head >= 0) waiting[head] = (waiting[head] ?? 0) + 1;
  const ready = tokens.filter((t) => waiting[t.index] === 0).map((t) => t.index);
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    const head = columns.heads[at] ?? -1;
    const [own, up] = [edges[at], edges[head]];
    if (!own || !up) continue;
    up.left = Math.min(up.left, own.left);
    up.right = Math.max(up.right, own.right);
    waiting[head] = (waiting[head] ?? 0) - 1;
    if (waiting[head] === 0) ready.push(head);
  }
  return edges;
}

/** Edges of a token's words without those of one of its children and of the words that open it. */
export function edgeWithout(token: Token, left: readonly Token[]): Edge {
  const edges = edgesOf(token.sentence);
  const own = { left: token.index, right: token.index };
  for (const child of token.children()) {
    const edge = edges[child.index];
    if (!edge || left.includes(child)) continue;
    own.left = Math.min(own.left, edge.left);
    own.right = Math.max(own.right, edge.right);
  }
  return own;
}
