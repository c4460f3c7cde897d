import { loadActors, resolveActors } from '../src/actors/index.ts';
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
  parseParagraphs,
  sentencesOf,
} from '../src/language/index.ts';
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

/** A model whose parts are timed; what sentences cost beyond them goes to `lemmas, columns`. */
const watchedModel = (model: LanguageModel, clock: Clock): LanguageModel => ({
  ...model,
  tagger: watched(model.tagger, 'tag', clock, 'tags'),
  parser: watched(model.parser, 'parse', clock, 'tree'),
  featChooser: watched(model.featChooser, 'choose', clock, 'features'),
});

/** Where the time goes from text to claims: seconds by stage for all texts, after others to warm up. */
export function stagesOf(warm: readonly string[], texts: readonly string[]): Clock {
  const data = loadReaderData();
  const model = loadLanguageModel(data.model);
  const [tables, lexicon] = [loadActors(data.actors), loadLexicon(data.patterns)];
  const nameModel = loadNameModel(data.names);
  const read = (text: string, clock: Clock): void => {
    const article = { id: 'a_bench', published: '2017-10-31', language: 'en', ...pageOf(text) };
    timed(clock, 'tokens', () => article.regions.forEach((r) => void sentencesOf(text, r.start, r.end)));
    const sentences = timed(clock, 'sentences', () => parseParagraphs(watchedModel(model, clock), article));
    const dates = timed(clock, 'dates', () => findDates(sentences, article.published));
    const quotations = timed(clock, 'quotations', () => findQuotations(article, sentences));
    timed(clock, 'enhanced view (not in claims)', () => sentences.forEach((s) => void enhancedOf(s)));
    const names = timed(clock, 'names (not in claims)', () => findNames(sentences, nameModel));
    timed(clock, 'chains (not in claims)', () => findChains(sentences, names, nameModel));
    const analysed = { article, sentences, dates, quotations, filed: localDay(article.published).day };
    const resolved = timed(clock, 'actors', () => resolveActors(analysed, tables));
    timed(clock, 'coding', () => codeArticle(resolved, lexicon));
  };
  for (const text of warm) read(text, {});
  const clock: Clock = {};
  for (const text of texts) read(text, clock);
  return withoutParts(clock);
}

/** `sentences` holds the stages inside it: what is left beyond them is a stage of its own. */
function withoutParts({
  sentences = 0,
  tokens = 0,
  tags = 0,
  tree = 0,
  features = 0,
  ...rest
}: Clock): Clock {
  const left = sentences - tokens - tags - tree - features;
  return { tokens, tags, tree, features, 'lemmas, columns': left, ...rest };
}
