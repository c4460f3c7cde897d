import type { Gold } from './treebank.ts';

/** Names of classes with their numbers. */
export class Classes {
  readonly names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.names = names;
    this.#numbers = new Map(names.map((name, i) => [name, i]));
  }

  /** The number of a name, or -1. */
  of(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }
}

/** How often each item occurs, most frequent first, equals by their text. */
export function counted(items: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The class of the tagger for word `i`: universal and fine tag. */
export const tagName = (gold: Gold, i: number): string => `${gold.upos[i]}/${gold.xpos[i]}`;

/** Pairs of tags that occur at least `least` times. */
export function tagClasses(sentences: readonly Gold[], least: number): Classes {
  const tags = counted(sentences.flatMap((gold) => gold.forms.map((_, i) => tagName(gold, i))));
  return new Classes(tags.filter(([, count]) => count >= least).map(([name]) => name));
}

/** Relations that occur at least `least` times, `root` last so that nothing falls to it by a tie. */
export function relationClasses(sentences: readonly Gold[], least: number): Classes {
  const relations = counted(sentences.flatMap((gold) => gold.deprels)).filter(([, count]) => count >= least);
  const names = relations.map(([name]) => name).filter((name) => name !== 'root');
  return new Classes([...names, 'root']);
}
