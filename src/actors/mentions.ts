import type { Actor, Mention } from '../model/actor.ts';
import type { Analysed } from '../model/analysed.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, doorsOf, isCarried } from './draft.ts';

/** Makes mentions of the settled drafts, in order of the text. */
export function mentionsOf(
  analysed: Analysed,
  settled: readonly Map<number, Draft>[],
  discourse: Discourse,
): Resolved {
  const entityOf = entitiesOf(discourse);
  const byToken = new Map<Token, Mention>();
  /** Where a wrong tree leads into a name by another token than its head. */
  const sideDoors = new Map<Token, Mention>();
  for (const [i, drafts] of settled.entries()) {
    const tokens = analysed.sentences[i]?.tokens ?? [];
    for (const [head, found] of inOrder(drafts)) {
      const token = tokens[head];
      if (!token || isCarried(found)) continue;
      const mention = mentionOf(found, head, analysed.article.text, entityOf);
      byToken.set(token, mention);
      if (!found.sense && found.kind !== 'person') continue;
      for (const door of doorsOf(found)) sideDoors.set(tokens[door] ?? token, mention);
    }
  }
  return {
    ...analysed,
    mentions: [...byToken.values()],
    dyad: discourse.setting.dyad,
    mentionAt: (token) => byToken.get(token) ?? sideDoors.get(token),
    placeAt: () => null,
    placeNamed: () => null,
  };
}

const inOrder = (drafts: ReadonlyMap<number, Draft>): (readonly [number, Draft])[] =>
  [...drafts].sort(([a, one], [b, other]) => one.first - other.first || a - b);

/** Numbers the identities of a report as they come. */
function entitiesOf({ sameAs }: Discourse): (key: string | null) => string | null {
  const entities = new Map<string, string>();
  return (key) => {
    if (key === null) return null;
    const own = sameAs.get(key) ?? key;
    const id = entities.get(own) ?? `m${entities.size + 1}`;
    entities.set(own, id);
    return id;
  };
}

function mentionOf(
  found: Draft,
  head: number,
  text: string,
  entityOf: (key: string | null) => string | null,
): Mention {
  const { sentence, first, last, kind, joint, anonymous } = found;
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last]?.end ?? sentence.end;
  const actors = found.parties.map(
    // Not `{ ...party }`: parties come from everywhere, and the look of everybody would be his own (see `frameWith`)
    ({ code, sector, name, person, office }): Actor => ({
      code,
      sector,
      name,
      person,
      office,
      text: text.slice(start, end),
      start,
      end,
    }),
  );
  return {
    start,
    end,
    sentence: sentence.index,
    head,
    kind,
    actors,
    entity: joint ? null : entityOf(found.key),
    anonymous,
    joint,
  };
}
