import type { Analysed } from '../../model/analysed.ts';
import { publicationDay } from '../../model/article.ts';
import { announcersOf } from '../announcers.ts';
import type { Cover, Party } from '../draft.ts';
import { statesFaced } from '../faced.ts';
import {
  besideEachOther,
  filedIn,
  isParty,
  leadingPair,
  namedIn,
  placesOf,
  presence,
  quotedIn,
  scenesOf,
  visitedIn,
  writtenFor,
} from '../home.ts';
import { pairOfLede } from '../lede.ts';
import { willsTold } from '../own-will.ts';
import { courtesiesIn } from '../persons.ts';
import { Registry } from '../registry.ts';
import type { ActorTables } from '../tables.ts';
import { pairByLeaders, pairTogether } from '../together.ts';
import { Discourse } from './discourse.ts';

/** All that the report as a whole tells before the walk: its place, its leading pair, its scenes. */
export function openDiscourse(
  { article, sentences, quotations }: Analysed,
  tables: ActorTables,
  covers: readonly Cover[],
): Discourse {
  const weights = presence(covers);
  const filed = filedIn(article, tables);
  const day = publicationDay(article);
  const places = placesOf(sentences, covers);
  const registry = (): Registry => new Registry(tables, day);
  const own = writtenFor(sentences, covers, registry());
  const named = namedIn(sentences, covers);
  const pair = [
    () => pairOfLede(leadingPair(weights, tables), covers, tables),
    () => pairTogether(weights, named, tables),
    () => pairByLeaders(weights, sentences, covers, registry(), named, tables),
  ].reduce<readonly Party[]>((found, next) => (found.length > 0 ? found : next()), []);
  return new Discourse(tables, day, {
    home: own ?? (filed !== null && isParty(filed, weights) ? filed : null),
    isOwn: own !== null,
    filed,
    dyad: besideEachOther(pair, sentences, named),
    known: new Set(weights.keys()),
    named,
    scenes: scenesOf(sentences, covers),
    places,
    visited: visitedIn(sentences, covers),
    announcers: announcersOf(sentences, covers, places),
    wills: willsTold(sentences, covers),
    faced: statesFaced(sentences, covers),
    isQuoted: quotedIn(quotations),
    courtesies: courtesiesIn(sentences),
  });
}
