/**
 * Real text judged by eyes that have not seen the coder. Sentences are drawn by a seed from treebanks given by path;
 * ids and judgements are committed in `bench/judged`, sentences never.
 *
 *     node --import tsx bench/judge.ts draw  --treebanks DIR --seed SEED --each 300 > bench/judged/drawn.json
 *     node --import tsx bench/judge.ts sheet --treebanks DIR --drawn bench/judged/drawn.json > SHEET   (not committed)
 *     node --import tsx bench/judge.ts score --a A.json --b B.json
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadReaderData } from '../src/cli/data.ts';
import type { Claim } from '../src/model/claim.ts';
import { createReader, type Reader } from '../src/pipeline.ts';
import { readSentence } from '../src/read/index.ts';
import { agreementOf, type Judgements, scoreOf } from './judge-score.ts';
import { sentencesWithIds } from './treebank-sentences.ts';

/** Publication day of every sentence that is judged. */
const DAY = '2010-06-15';

interface Drawn {
  readonly seed: string;
  /** Ids of sentences that name an actor, and of those that name none. */
  readonly naming: readonly string[];
  readonly none: readonly string[];
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    treebanks: { type: 'string' },
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '300' },
    drawn: { type: 'string' },
    a: { type: 'string' },
    b: { type: 'string' },
  },
});

const reader = (): Reader => createReader(loadReaderData());

/** A sentence as an article of its own; null for what is not English by itself. */
async function articleOf(id: string, text: string) {
  try {
    return await readSentence(text, { input: id, today: '2026-01-01', published: DAY });
  } catch {
    return null;
  }
}

async function draw(folder: string, seed: string, each: number): Promise<Drawn> {
  const rank = (id: string): string => createHash('sha256').update(`${seed} ${id}`).digest('hex');
  const all = sentencesWithIds(folder).map((one) => ({ ...one, rank: rank(one.id) }));
  all.sort((x, y) => (x.rank < y.rank ? -1 : 1));
  const [naming, none]: [string[], string[]] = [[], []];
  const english = reader();
  for (const { id, text } of all) {
    if (naming.length >= each && none.length >= each) break;
    const article = await articleOf(id, text);
    if (!article) continue;
    const list = english.resolve(article).mentions.some(({ actors }) => actors.length > 0) ? naming : none;
    if (list.length < each) list.push(id);
  }
  return { seed, naming, none };
}

/** One claim in plain words, without confidence or rule. */
const inWords = (claim: Claim) => ({
  claim: claim.id,
  kind: claim.kind,
  by: claim.by.map(({ code, sector }) => (sector ? `${code} ${sector}` : code)),
  to: claim.to.map(({ code, sector }) => (sector ? `${code} ${sector}` : code)),
  joint: claim.reciprocal,
  status: claim.status,
  said: claim.said.map(({ name, code }) => `${name} (${code ?? '?'})`),
  plover: claim.plover?.event ?? null,
  when: claim.when && { from: claim.when.from, to: claim.when.to },
  words: claim.evidence.quote,
});

async function sheet(folder: string, drawn: Drawn) {
  const english = reader();
  const texts = new Map(sentencesWithIds(folder).map(({ id, text }) => [id, text]));
  const rows = [...drawn.naming, ...drawn.none].map(async (id) => {
    const text = texts.get(id) ?? '';
    const article = await articleOf(id, text);
    const claims = article ? english.read(article) : [];
    const stratum = drawn.naming.includes(id) ? 'naming' : 'none';
    return claims.map((claim) => ({ id, stratum, published: DAY, sentence: text, ...inWords(claim) }));
  });
  return (await Promise.all(rows)).flat();
}

const json = <T>(path: string | undefined): T => JSON.parse(readFileSync(path ?? '', 'utf8')) as T;

const out = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

const [command] = positionals;
if (command === 'draw') out(await draw(values.treebanks ?? '', values.seed, Number(values.each)));
else if (command === 'sheet') out(await sheet(values.treebanks ?? '', json<Drawn>(values.drawn)));
else if (command === 'score') {
  const [a, b] = [json<Judgements>(values.a), json<Judgements>(values.b)];
  out({ ...scoreOf([a, b]), alpha: agreementOf(a, b) });
} else process.stderr.write('judge: draw, sheet or score\n');
