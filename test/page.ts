/** What runs inside a page of the browser tests; bundled with everything it imports. */
import { createEnglish, type English, enhancedOf } from '../src/language/index.ts';

let english: English | undefined;

/** Loads the model from the page's own address. @returns milliseconds from bytes to reader */
async function load(): Promise<number> {
  const bytes = new Uint8Array(await (await fetch('/english.bin')).arrayBuffer());
  const started = performance.now();
  english = createEnglish(bytes);
  return performance.now() - started;
}

function loaded(): English {
  if (!english) throw new Error('load first');
  return english;
}

/** All that is read from a text, as plain data. */
export function digest(reader: English, text: string, published: string) {
  const { sentences, dates, quotations } = reader.read(text, { published });
  return {
    sentences: sentences.map((s) => ({ start: s.start, end: s.end, ...s.columns, edges: enhancedOf(s) })),
    dates,
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
  /** Reads texts once each. @returns tokens and seconds */
  time: (texts: readonly string[]): { tokens: number; seconds: number } => {
    const reader = loaded();
    const started = performance.now();
    let tokens = 0;
    for (const text of texts) for (const s of reader.read(text).sentences) tokens += s.columns.forms.length;
    return { tokens, seconds: (performance.now() - started) / 1000 };
  },
  /** What of Node is there, which in a page should be nothing. */
  ofNode: (): string[] => ['process', 'Buffer', 'require', 'global'].filter((name) => name in globalThis),
};

Object.assign(globalThis, { entry });
