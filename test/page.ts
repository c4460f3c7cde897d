/** What runs inside a page of the browser tests; bundled with everything it imports. */
import {
  createEnglish,
  type English,
  enhancedOf,
  type LanguageModel,
  loadLanguageModel,
  parseParagraphs,
} from '../src/language/index.ts';
import { paragraphsIn } from '../src/language/paragraphs.ts';
import type { Page } from '../src/model/article.ts';

let english: English | undefined;

/** Loads the model from the page's own address. @returns milliseconds from bytes to reader */
async function load(): Promise<number> {
  const bytes = await modelBytes();
  const started = performance.now();
  english = createEnglish(bytes);
  return performance.now() - started;
}

const modelBytes = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch('/english.bin')).arrayBuffer());

/** Seconds from texts to trees, each text one paragraph for every blank line in it. */
export function secondsOf(model: LanguageModel, texts: readonly string[]): number {
  const started = performance.now();
  for (const text of texts) parseParagraphs(model, pageOf(text));
  return (performance.now() - started) / 1000;
}

/** A text as the parts of the reader take it. */
export const pageOf = (text: string): Page => ({
  text,
  regions: paragraphsIn(text).map((span) => ({ kind: 'paragraph', ...span })),
});

function loaded(): English {
  if (!english) throw new Error('load first');
  return english;
}

/** All that is read from a text, as plain data. */
export function digest(reader: English, text: string, published: string) {
  const { sentences, dates, quotations } = reader.read(text, { published });
  return {
    sentences: sentences.map((s) => ({ start: s.start, end: s.end, ...s.columns, edges: enhancedOf(s) })),
    dates: dates.map(({ decidedBy, ...rest }) => ({ ...rest, decidedBy: decidedBy?.start ?? null })),
    quotations: quotations.map(({ speaker, verb, ...rest }) => ({
      ...rest,
      speaker: speaker?.start ?? null,
      verb: verb?.start ?? null,
    })),
  };
}

/** What the test calls by name. */
const entry = {
  load,
  /** As text, so that nothing is lost or added on the way out of the page. */
  read: (text: string, published: string): string => JSON.stringify(digest(loaded(), text, published)),
  /** The trees of texts, once each, after others to warm up. @returns seconds */
  time: async (warm: readonly string[], texts: readonly string[]): Promise<number> => {
    const model = loadLanguageModel(await modelBytes());
    secondsOf(model, warm);
    return secondsOf(model, texts);
  },
  /** What of Node is there, which in a page should be nothing. */
  ofNode: (): string[] => ['process', 'Buffer', 'require', 'global'].filter((name) => name in globalThis),
};

Object.assign(globalThis, { entry });
