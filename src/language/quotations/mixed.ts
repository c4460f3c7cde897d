import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Marked } from './marks.ts';
import { firstFrom, type Scene } from './scene.ts';

/** All quotations in order of the text; told clauses with words of the speaker's own become mixed ones. */
export function settled(
  direct: readonly Quotation[],
  indirect: readonly Quotation[],
  scene: Scene,
): Quotation[] {
  const spoken = new Set(direct.map((q) => q.start));
  const whole = new Set(direct.map((q) => `${q.start} ${q.end}`));
  const told = indirect
    .filter((q) => !whole.has(`${q.start} ${q.end}`))
    .flatMap((q) => withOwnWords(q, spoken, scene));
  return nested([...direct, ...told]);
}

/** Drops a told clause that is all between marks; marks one that is so in part. */
function withOwnWords(q: Quotation, spoken: ReadonlySet<number>, scene: Scene): Quotation[] {
  const sentence = scene.sentences[q.sentences[0] ?? -1];
  if (!sentence) return [q];
  const level = q.verb ? scene.around(q.verb) : null;
  if (beginsWhole(q, sentence, spoken, scene)) return [];
  let [inside, outside, gap, saying] = [0, 0, 0, false];
  let end = q.end;
  let start = q.start;
  for (let at = firstFrom(sentence, q.start); (sentence.tokens[at]?.start ?? Infinity) < q.end; at++) {
    const token = sentence.tokens[at] as Token;
    const around = passageAt(scene.around(token), level);
    if (around) {
      if (!saying) outside += gap;
      [gap, saying] = [0, false];
      if (spoken.has(around.start)) inside++;
      else outside++;
      if (around.start < start) start = around.start;
      if (around.end > end && spoken.has(around.start)) end = Math.min(around.end, sentence.end);
    } else if (token === q.verb) saying = true;
    else if (token.upos !== 'PUNCT') gap++;
  }
  if (!saying) outside += gap;
  if (inside > 0 && outside === 0) return [];
  return [inside > 0 ? { ...q, kind: 'mixed', start, end } : q];
}

/** 'He told us, "We stay," and left': a whole clause between marks is what was said, and what follows is not. */
function beginsWhole(q: Quotation, sentence: Sentence, spoken: ReadonlySet<number>, scene: Scene): boolean {
  const from = firstFrom(sentence, q.start);
  const first = sentence.tokens[from];
  const passage = first ? passageAt(scene.around(first), q.verb ? scene.around(q.verb) : null) : null;
  if (!passage || !spoken.has(passage.start) || passage.end >= q.end) return false;
  const words = sentence.tokens.slice(from).filter((t) => t.end <= passage.end);
  return words.some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos)) && words.some((t) => t.relation === 'nsubj');
}

/** The passage right inside a level that holds the innermost one, null for words on the level itself. */
function passageAt(innermost: Marked | null, level: Marked | null): Marked | null {
  let passage = innermost;
  while (passage && passage.parent !== level) passage = passage.parent;
  return passage;
}

/** In order, the outer before the inner; a clause whose end the tree drew across another's is cut where that one ends. */
function nested(all: readonly Quotation[]): Quotation[] {
  // Words that a mark without its partner has cut to nothing are no quotation
  const words = all.filter((q) => q.start < q.end);
  const sorted = words.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const open: Quotation[] = [];
  return sorted.flatMap((q) => {
    while ((open.at(-1)?.end ?? Infinity) <= q.start) open.pop();
    const around = open.at(-1);
    const end = around && around.end < q.end ? around.end : q.end;
    const kept = end === q.end ? q : q.kind === 'direct' ? null : { ...q, end };
    if (!kept) return [];
    open.push(kept);
    return [kept];
  });
}

const rank = ({ kind }: Quotation): number => (kind === 'direct' ? 1 : 0);
