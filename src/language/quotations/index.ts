import type { Quotation } from '../../model/analysed.ts';
import type { Page } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import { toldAround, toldWithin } from './around.ts';
import { colonQuotations } from './colon.ts';
import { directQuotations } from './direct.ts';
import { indirectQuotations } from './indirect.ts';
import { settled } from './mixed.ts';
import { sceneOf } from './scene.ts';
import { turnQuotations } from './turns.ts';

/**
 * Who is given which words: directly (between marks of quotation), indirectly (as a clause told) or both at once (a
 * clause told with some of the speaker's own words), in order of the text, an outer one before what stands in it. What
 * is given directly as a whole is not told a second time. Two quotations lie apart or one in the other. Somebody's
 * denying, promising, fearing or wanting is no quotation unless there are marks. Linear in the length of the text.
 */
export function findQuotations(article: Page, sentences: readonly Sentence[]): Quotation[] {
  const scene = sceneOf(article, sentences);
  const indirect = [...indirectQuotations(sentences), ...colonQuotations(sentences)];
  const direct = directQuotations(scene, toldAround(indirect, scene), toldWithin(indirect, scene));
  return withTurns(settled(direct, indirect, scene), turnQuotations(sentences));
}

/** A turn holds what is quoted in it. */
const withTurns = (quotations: readonly Quotation[], turns: readonly Quotation[]): Quotation[] =>
  turns.length === 0
    ? [...quotations]
    : [...turns, ...quotations].sort((a, b) => a.start - b.start || b.end - a.end);
