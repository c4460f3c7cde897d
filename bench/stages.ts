import { loadActors, mayMeanActors, resolveActors } from '../src/actors/index.ts';
import { loadReaderData } from '../src/cli/data.ts';
import { codeArticle, loadLexicon } from '../src/coding/index.ts';
import {
  enhancedOf,
  findChains,
  findDates,
  findNames,
  findQuotations,
  type LanguageModel,
  loadLanguageModel,
  loadNameModel,
  localDay,
  type Sentence,
  unreadParagraphs,
} from '../src/language/index.ts';
import { loadGazetteer, placesOf, stateOfTown } from '../src/places/index.ts';
import { pageOf } from '../test/page.ts';

/** Seconds by stage. */
type Clock = Record<string, number>;

function timed<T>(clock: Clock, stage: string, work: () => T): T {
  const started = performance.now();
  const result = work();
  clock[stage] = (clock[stage] ?? 0) + (performance.now() - started) / 1000;
  return result;
}

/** An object of which one method is timed; all else is passed on to it. */
const watched = <T extends object>(target: T, method: keyof T, clock: Clock, stage: string): T =>
  new Proxy(target, {
    get: (_, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      const bound = value.bind(target) as (...args: unknown[]) => unknown;
      return key === method ? (...args: unknown[]) => timed(clock, stage, () => bound(...args)) : bound;
    },
  });

/** A model whose parts are timed; what a tree costs beyond them goes to `lemmas, columns, mended trees`. */
const watchedModel = (model: LanguageModel, clock: Clock): LanguageModel => ({
  ...model,
  tagger: watched(model.tagger, 'tag', clock, 'tags'),
  parser: watched(model.parser, 'parse', clock, 'tree'),
});

/** Where the time goes, and how many of the sentences needed no tree, since no word of their text can mean an actor. */
export interface Stages {
  readonly clock: Clock;
  readonly sentences: number;
  readonly withoutTree: number;
}

/** Where the time goes from text to claims: seconds by stage for all texts, after others to warm up. */
export function stagesOf(warm: readonly string[], texts: readonly string[]): Stages {
  const data = loadReaderData();
  const model = loadLanguageModel(data.model);
  const [tables, lexicon] = [loadActors(data.actors), loadLexicon(data.patterns, [], data.learned)];
  const gazetteer = loadGazetteer(data.places);
  const nameModel = loadNameModel(data.names);
  const read = (text: string, clock: Clock): readonly Sentence[] => {
    const article = { id: 'a_bench', published: '2017-10-31', language: 'en', ...pageOf(text) };
    const sentences = timed(clock, 'tokens', () => unreadParagraphs(watchedModel(model, clock), article));
    const may = timed(clock, 'who may be meant', () => mayMeanActors(article, sentences, tables));
    if (!may) return sentences;
    timed(clock, 'sentences', () => sentences.forEach((s) => void s.tokens));
    const dates = timed(clock, 'dates', () => findDates(sentences, article.published));
    const quotations = timed(clock, 'quotations', () => findQuotations(article, sentences));
    timed(clock, 'enhanced view (not in claims)', () => sentences.forEach((s) => void enhancedOf(s)));
    const names = timed(clock, 'names (not in claims)', () => findNames(sentences, nameModel));
    timed(clock, 'chains (not in claims)', () => findChains(sentences, names, nameModel));
    const analysed = { article, sentences, dates, quotations, filed: localDay(article.published).day };
    const resolved = timed(clock, 'actors', () => {
      const meant = resolveActors(analysed, tables, (name, said, named) =>
        stateOfTown(gazetteer, name, said, named),
      );
      return { ...meant, ...placesOf(meant, gazetteer) };
    });
    timed(clock, 'coding', () => codeArticle(resolved, lexicon));
    return sentences;
  };
  for (const text of warm) read(text, {});
  const clock: Clock = {};
  const all = texts.flatMap((text) => read(text, clock));
  const withoutTree = all.filter(({ isRead }) => !isRead).length;
  return { clock: withoutParts(clock), sentences: all.length, withoutTree };
}

/** `sentences` holds the stages inside it: what is left beyond them is a stage of its own. */
function withoutParts({ sentences = 0, tokens = 0, tags = 0, tree = 0, ...rest }: Clock): Clock {
  return { tokens, tags, tree, 'lemmas, columns, mended trees': sentences - tags - tree, ...rest };
}
