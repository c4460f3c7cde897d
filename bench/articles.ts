/**
 * Holds the reader against articles whose gold was written before and apart from what it makes of them, by the scorer
 * that comes with the gold of the first article: `node --import tsx bench/articles.ts [--gold DIR]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader, type Reader } from '../src/pipeline.ts';
import { readArticle } from '../src/read/index.ts';
import { writeSection } from './results.ts';

/** Texts, gold and days of publication; `worked-on` was mended for after its first sight, `apart` never. */
const FOLDER = fileURLToPath(new URL('articles', import.meta.url));
const COMMAND = 'node --import tsx bench/articles.ts --gold DIR';

/** The claims of every article of a folder, as files that the scorer reads. */
async function claimsOf(folder: string, reader: Reader): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'entente-articles-'));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const id = name.slice(0, -'.txt'.length);
    const { published } = JSON.parse(readFileSync(join(folder, `${id}.meta.json`), 'utf8'));
    const article = await readArticle(readFileSync(join(folder, name)), { input: name, published });
    const claims = reader.read(article).map((claim) => `${JSON.stringify(claim)}\n`);
    writeFileSync(join(out, `${id}.jsonl`), claims.join(''));
  }
  return out;
}

/** The scorer's golds are the files beside the texts, but for the days. */
function goldOf(folder: string): string {
  const gold = mkdtempSync(join(tmpdir(), 'entente-gold-'));
  for (const name of readdirSync(folder).filter((file) => /^\w+\.json$/.test(file)))
    writeFileSync(join(gold, name), readFileSync(join(folder, name)));
  return gold;
}

/** The scorer's table for each folder. */
async function articleLines(scorer: string, reader: Reader): Promise<string[]> {
  const lines: string[] = [];
  for (const name of ['worked-on', 'apart']) {
    const folder = join(FOLDER, name);
    const claims = await claimsOf(folder, reader);
    const told = execFileSync('python3', [scorer, goldOf(folder), claims, '--texts', folder], {
      encoding: 'utf8',
    });
    lines.push(
      `### ${name}`,
      '',
      ...told
        .trim()
        .split('\n')
        .map((line) => `    ${line}`),
      '',
    );
  }
  return lines;
}

const { values } = parseArgs({ options: { gold: { type: 'string', default: '../shared/gold' } } });
const lines = await articleLines(join(values.gold, 'score.py'), createReader(loadReaderData()));
writeSection('Articles written apart', COMMAND, lines);
