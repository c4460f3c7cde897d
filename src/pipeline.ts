import {
  type ActorFile,
  type ActorTables,
  type ActorTexts,
  loadActors,
  mayMeanActors,
  resolveActors,
} from './actors/index.ts';
import {
  type Coding,
  codeArticle,
  codeSentences,
  explain,
  type Lexicon,
  loadLexicon,
  type PatternFile,
} from './coding/index.ts';

import {
  findChains,
  findDates,
  findNames,
  findQuotations,
  type LanguageModel,
  loadLanguageModel,
  loadNameModel,
  localDay,
  type NameModel,
  parseParagraphs,
  unreadParagraphs,
} from './language/index.ts';
import type { Analysed } from './model/analysed.ts';
import type { Article } from './model/article.ts';
import type { Claim } from './model/claim.ts';
import type { Chain, NamedThing } from './model/named.ts';
import type { Resolved } from './model/resolved.ts';
import { loadGazetteer, type PlaceTexts, placesOf, stateOfTown } from './places/index.ts';

/** The data that a reader works with, as bytes and texts: doors load them from files, a browser fetches them. */
export interface ReaderData {
  readonly model: Uint8Array;
  /** Weights and lists for named things. */
  readonly names: Uint8Array;
  readonly actors: ActorTexts;
  readonly places: PlaceTexts;
  readonly patterns: readonly PatternFile[];
  /** What guesses at predicates that no pattern tells (`data/models/claims.json`); null where nothing is to be guessed. */
  readonly learned: string | null;
  /** Of the user's own: patterns and tables of actors that add to those above or replace them. */
  readonly own?: { readonly patterns: readonly PatternFile[]; readonly actors: readonly ActorFile[] };
}

/** The way of an article on one screen: Article -> Analysed -> Resolved -> Claim[]. Pure: same article, same claims. */
export interface Reader {
  analyse(article: Article): Analysed;
  resolve(article: Article): Resolved;
  read(article: Article): Claim[];
  /** The named things of a report, and which mentions of persons, places and organisations mean the same. */
  entities(article: Article): { readonly names: readonly NamedThing[]; readonly chains: readonly Chain[] };
  /** The trace as text for a person. */
  explain(article: Article): string;
  /** Every frame with its claim or the reason for none. */
  trace(article: Article): { readonly resolved: Resolved; readonly codings: readonly Coding[] };
}

/** @throws InputError where a table or pattern file is not as it should be; Error for a foreign model file. */
export function createReader(data: ReaderData): Reader {
  const model: LanguageModel = loadLanguageModel(data.model);
  const tables: ActorTables = loadActors(data.actors, data.own?.actors);
  const lexicon: Lexicon = loadLexicon(data.patterns, data.own?.patterns, data.learned);

  const analyse = (article: Article, sentences = unreadParagraphs(model, article)): Analysed => {
    const dates = findDates(sentences, article.published, article.dateline);
    const filed = localDay(article.published, article.dateline).day;
    return { article, filed, sentences, dates, quotations: findQuotations(article, sentences) };
  };
  let nameModel: NameModel | null = null;
  const entities = (article: Article) => {
    nameModel ??= loadNameModel(data.names);
    const sentences = parseParagraphs(model, article);
    const names = findNames(sentences, nameModel);
    return { names, chains: findChains(sentences, names, nameModel) };
  };
  const gazetteer = loadGazetteer(data.places);
  const resolve = (analysed: Analysed): Resolved => {
    const resolved = resolveActors(analysed, tables, (name, said, named) =>
      stateOfTown(gazetteer, name, said, named),
    );
    return { ...resolved, ...placesOf(resolved, gazetteer) };
  };
  const read = (article: Article): Claim[] => {
    const sentences = unreadParagraphs(model, article);
    if (!mayMeanActors(article, sentences, tables)) return [];
    return codeArticle(resolve(analyse(article, sentences)), lexicon);
  };
  const trace = (article: Article) => {
    const resolved = resolve(analyse(article));
    return { resolved, codings: codeSentences(resolved, lexicon) };
  };
  return {
    analyse: (article) => analyse(article),
    resolve: (article) => resolve(analyse(article)),
    read,
    entities,
    trace,
    explain: (article) => {
      const { resolved, codings } = trace(article);
      return explain(resolved, codings);
    },
  };
}
