import {
  findChains,
  findNames,
  type LanguageModel,
  loadNameModel,
  parseParagraphs,
} from '../src/language/index.ts';
import type { Article } from '../src/model/article.ts';

/** Seconds that a stage of naming takes beside text to tree, each the least of several rounds, in one run. */
export interface NameSeconds {
  readonly tree: number;
  readonly names: number;
  readonly chains: number;
}

const ROUNDS = 7;

/** Times names and chains on articles against making their trees. */
export function timeNames(
  model: LanguageModel,
  bytes: Uint8Array,
  articles: readonly Article[],
): NameSeconds {
  const names = loadNameModel(bytes);
  const parsed = articles.map((article) => parseParagraphs(model, article));
  const found = parsed.map((sentences) => findNames(sentences, names));
  return {
    tree: least(() => articles.forEach((article) => void parseParagraphs(model, article))),
    names: least(() => parsed.forEach((sentences) => void findNames(sentences, names))),
    chains: least(() => parsed.forEach((sentences, i) => void findChains(sentences, found[i] ?? [], names))),
  };
}

function least(round: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = process.hrtime.bigint();
    round();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return best;
}
