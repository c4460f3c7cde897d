import { explanationOf, outcomesOf } from '../../../src/coding/index.ts';
import type { Article as ReadArticle } from '../../../src/model/article.ts';
import { createReader, type Reader, type ReaderData } from '../../../src/pipeline.ts';
import { readArticle } from '../../../src/read/index.ts';
import type { ReportInput } from '../api/index.ts';
import type { Message, Question } from './protocol.ts';

/** The reader, whole, off the page's own thread: no server has a part in it. */
const say = (message: Message): void => postMessage(message);
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function load(): Promise<Reader> {
  const base = new URL(/* @vite-ignore */ '../data/', import.meta.url);
  const [model, tables] = await Promise.all([fetched(base, 'english.bin'), fetched(base, 'tables.json')]);
  const { actors, places, patterns, learned } = (await tables.json()) as Omit<ReaderData, 'model' | 'names'>;
  // Named things are not asked for here, so their weights are not loaded
  const names = new Uint8Array();
  const bytes = new Uint8Array(await model.arrayBuffer());
  return createReader({ model: bytes, names, actors, places, patterns, learned });
}

async function fetched(base: URL, name: string): Promise<Response> {
  const response = await fetch(new URL(name, base));
  if (!response.ok)
    throw new Error(`data/${name} cannot be loaded (${response.status}): put it beside the page`);
  return response;
}

/** The text as it would be in a file; HTML as the words that a browser would show. */
function articleOf({ text, html, published }: ReportInput): Promise<ReadArticle> {
  const bytes = new TextEncoder().encode(text ?? html ?? '');
  const today = new Date().toISOString().slice(0, 10);
  return readArticle(bytes, { input: 'this text', today, ...(published && { published }) });
}

async function answer(reader: Reader, question: Question): Promise<void> {
  const { id, report } = question;
  const article = await articleOf(report);
  if (question.ask === 'read') say({ say: 'stage', id, stage: 'article' });
  const { resolved, codings } = reader.trace(article);
  const claims = codings.flatMap(({ claim }) => claim ?? []);
  if (question.ask === 'read') {
    const loose = claims.map((claim) => ({ ...claim, record: null }));
    say({ say: 'read', id, reading: { article, sentences: outcomesOf(resolved, codings), claims: loose } });
    return;
  }
  const found = claims.find((claim) => claim.id === question.claim);
  const sentence = resolved.sentences.find(({ index }) => index === found?.evidence.sentence);
  if (!sentence) throw new Error('there is no such claim in this text');
  say({ say: 'explained', id, explanation: explanationOf(sentence, resolved, codings) });
}

const loading = load();
loading.then(
  () => say({ say: 'ready' }),
  (error: unknown) => say({ say: 'failed', why: wordsOf(error) }),
);
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  loading
    .then((reader) => answer(reader, data))
    .catch((error: unknown) => say({ say: 'refused', id: data.id, why: wordsOf(error) }));
});
