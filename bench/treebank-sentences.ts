import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every sentence of the dev and train treebanks of a folder, by its id, as its `# text` has it. */
export function sentencesWithIds(folder: string): { readonly id: string; readonly text: string }[] {
  const files = readdirSync(folder)
    .filter((name) => /-(dev|train)\.conllu\.gz$/.test(name))
    .sort();
  return files.flatMap((name) => {
    const found: { id: string; text: string }[] = [];
    let id = '';
    for (const line of gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .split('\n')) {
      if (line.startsWith('# sent_id = ')) id = line.slice(12);
      else if (line.startsWith('# text = ')) found.push({ id, text: line.slice(9) });
    }
    return found;
  });
}
