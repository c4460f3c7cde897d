import { expect, test } from 'vitest';
import { loadActors, resolveActors } from '../src/actors/index.ts';
import { loadReaderData } from '../src/cli/data.ts';
import { codeArticle, loadLexicon } from '../src/coding/index.ts';
import { createReader } from '../src/pipeline.ts';
import { loadGazetteer, placesOf, stateOfTown } from '../src/places/index.ts';
import { readArticle } from '../src/read/index.ts';
import { exampleTexts } from './fuzz.ts';

const data = loadReaderData();

test('a report has the claims that it has when every sentence of it is parsed first', {
  timeout: 600_000,
}, async () => {
  const reader = createReader(data);
  const [tables, lexicon] = [loadActors(data.actors), loadLexicon(data.patterns, [], data.learned)];
  const gazetteer = loadGazetteer(data.places);
  for (const [input, text] of exampleTexts()) {
    const article = await readArticle(new TextEncoder().encode(text), { input });
    const analysed = reader.analyse(article);
    for (const sentence of analysed.sentences) expect(sentence.columns.heads).toContain(-1);
    const resolved = resolveActors(analysed, tables, (name, said, named) =>
      stateOfTown(gazetteer, name, said, named),
    );
    const claims = codeArticle({ ...resolved, ...placesOf(resolved, gazetteer) }, lexicon);
    expect(reader.read(article), input).toEqual(claims);
  }
});
