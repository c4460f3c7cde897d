import type { Sentence, Token } from '../model/sentence.ts';
import type { Cover, Party } from './draft.ts';
import { leadingPair, sideOf } from './home.ts';
import type { Registry } from './registry.ts';
import type { ActorTables } from './tables.ts';

/** In so many sentences at least, and so many times as many as any other two of the report. */
const OFTEN = { sentences: 2, times: 2 };

/**
 * Of a report in which none of these leads: the pair that leads by how often it names each state or a leader of it. 'Mr Aliyev'
 * stands for his country as its capital does.
 */
export function pairByLeaders(
  weights: ReadonlyMap<string, number>,
  sentences: readonly Sentence[],
  covers: readonly Cover[],
  registry: Registry,
  named: ReadonlyMap<Sentence, ReadonlySet<string>>,
  tables: ActorTables,
): Party[] {
  const all = new Map(weights);
  for (const [i, sentence] of sentences.entries())
    for (const code of leadersIn(sentence, covers[i], registry, weights))
      all.set(code, (all.get(code) ?? 0) + 2);
  const pair = leadingPair(all, tables);
  const [one, other] = pair.map(({ code }) => code);
  if (one === undefined || other === undefined) return [];
  const isWithAnother = [...weights.keys()].some(
    (code) =>
      code !== one &&
      code !== other &&
      Math.max(together(one, code, named), together(other, code, named)) > together(one, other, named),
  );
  return isWithAnother ? [] : pair;
}

/** The states whose leaders a sentence names, by their full names or by title and family name. */
function leadersIn(
  { tokens }: Sentence,
  cover: Cover | undefined,
  registry: Registry,
  weights: ReadonlyMap<string, number>,
): string[] {
  const isName = (t: Token | undefined): t is Token =>
    t?.upos === 'PROPN' && (cover?.at(t.index)?.sense ?? null) === null;
  const codes: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let end = at;
    while (isName(tokens[end])) end++;
    if (end === at) continue;
    const name = tokens.slice(at, end).map((t) => t.form);
    const person =
      name.length > 1
        ? (registry.leader(name.slice(-2).join(' ')) ?? registry.leader(name.join(' ')))
        : undefined;
    const found = person ?? registry.byFamily(name.at(-1) ?? '', (term) => weights.has(term.code));
    if (found) codes.push(found.party.code);
    at = end;
  }
  return codes;
}

/**
 * 'Chad urged Peru', 'Peru accused Chad', in a report that names a mediator or a host as often as the second of the two: where no
 * pair leads by how often it is named, the two that the report names together, if it does with no other two.
 */
export function pairTogether(
  weights: ReadonlyMap<string, number>,
  named: ReadonlyMap<Sentence, ReadonlySet<string>>,
  tables: ActorTables,
): Party[] {
  const most = Math.max(0, ...weights.values());
  const leading = [...weights.keys()].filter((code) => weights.get(code) === most);
  const [first] = leading;
  if (first === undefined || leading.length > 1) return [];
  const beside = [...weights.keys()]
    .filter((code) => code !== first)
    .map((code) => ({ code, count: together(first, code, named) }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  const [best, next] = beside;
  if (!best || best.count < OFTEN.sentences || best.count < (next?.count ?? 0) * OFTEN.times) return [];
  const pair = [first, best.code].flatMap((code) => sideOf(code, tables) ?? []);
  return pair.length === 2 ? pair : [];
}

const together = (one: string, other: string, named: ReadonlyMap<Sentence, ReadonlySet<string>>): number =>
  [...named.values()].filter((codes) => codes.has(one) && codes.has(other)).length;
