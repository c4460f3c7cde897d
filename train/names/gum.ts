import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TokenColumns, Upos } from '../../src/model/sentence.ts';
import { Sentence } from '../../src/model/sentence.ts';

/** A mention of GUM's entity annotation (`Entity=` in MISC; gucorpling.org/gum). */
export interface GoldMention {
  /** The chain: the same for all mentions of one document that mean the same. */
  readonly chain: string;
  /** GUM's type: person, place, organization, object, event, time, abstract, substance, animal, plant. */
  readonly type: string;
  /** How it is linked to the rest of its chain: coref, ana, appos, pred, cata, disc, sgl ... */
  readonly link: string;
  /** The title of its Wikipedia page, if it has one. */
  readonly identity: string | null;
  readonly sentence: number;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The token of the span whose head, in the treebank's tree, lies outside. */
  readonly head: number;
}

/** A document of a GUM treebank. */
export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  /** With the treebank's own tags and trees. */
  readonly sentences: Sentence[];
  readonly mentions: GoldMention[];
}

interface Open {
  readonly chain: string;
  readonly fields: readonly string[];
  readonly sentence: number;
  readonly first: number;
}

/** Reads the documents of a (gzipped) CoNLL-U file of GUM, or of another treebank, with their entity annotation. */
export function readDocuments(path: string): GoldDocument[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return documentsIn(text);
}

/** The documents of a CoNLL-U text. */
export const documentsIn = (text: string): GoldDocument[] =>
  text
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(documentOf);

function documentOf(text: string): GoldDocument {
  const id = text.slice(0, text.indexOf('\n')).trim();
  const genre = /^# meta::genre = (.*)$/m.exec(text)?.[1]?.trim() ?? '';
  const sentences: Sentence[] = [];
  const mentions: GoldMention[] = [];
  const open: Open[] = [];
  let offset = 0;
  for (const block of text.split('\n\n')) {
    const rows = block.split('\n').flatMap((line) => {
      const fields = line.split('\t');
      return /^\d+$/.test(fields[0] ?? '') ? [fields] : [];
    });
    if (rows.length === 0) continue;
    const sentence = sentenceOf(rows, sentences.length, offset);
    sentences.push(sentence);
    offset = sentence.end + 1;
    rows.forEach((fields, i) => {
      read(miscOf(fields[9] ?? '', 'Entity'), sentence, i, open, mentions);
    });
  }
  return { id, genre, sentences, mentions };
}

const miscOf = (misc: string, key: string): string =>
  misc
    .split('|')
    .find((pair) => pair.startsWith(`${key}=`))
    ?.slice(key.length + 1) ?? '';

function sentenceOf(rows: readonly string[][], index: number, offset: number): Sentence {
  const column = (i: number): string[] => rows.map((fields) => fields[i] ?? '_');
  const starts: number[] = [];
  const ends: number[] = [];
  let at = offset;
  for (const fields of rows) {
    starts.push(at);
    at += (fields[1] ?? '').length;
    ends.push(at);
    if (miscOf(fields[9] ?? '', 'SpaceAfter') !== 'No') at++;
  }
  const columns: TokenColumns = {
    forms: column(1),
    starts,
    ends,
    lemmas: column(2),
    upos: column(3) as Upos[],
    xpos: column(4),
    feats: column(5),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
  };
  return new Sentence(index, 0, offset, ends[ends.length - 1] ?? offset, columns);
}

/** Opens and closes mentions at a token: `(12-person-giv:act-cf1-1-coref-Title`, `12)`, `(12-...)`. */
function read(value: string, sentence: Sentence, token: number, open: Open[], mentions: GoldMention[]): void {
  for (const [mark] of value.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
    const fields = mark.replace(/[()]/g, '').split('-');
    const chain = (fields[0] ?? '').replace(/\[.*/, '');
    if (mark.startsWith('(')) open.push({ chain, fields, sentence: sentence.index, first: token });
    if (!mark.endsWith(')')) continue;
    const at = open.findLastIndex((one) => one.chain === chain);
    const opened = open[at];
    if (!opened) continue;
    open.splice(at, 1);
    if (opened.sentence === sentence.index) mentions.push(mentionOf(opened, sentence, token));
  }
}

/** Fields: chain, type, information status, salience, centering, head tokens, link, identity. */
function mentionOf({ chain, fields, first }: Open, sentence: Sentence, last: number): GoldMention {
  const identity = fields.slice(7).join('-');
  return {
    chain,
    type: fields[1] ?? '',
    link: fields[6] ?? '',
    identity: identity === '' ? null : decodeURIComponent(identity.replace(/%(?![0-9A-F]{2})/g, '%25')),
    sentence: sentence.index,
    first,
    last,
    head: doorsOf(sentence, first, last)[0] ?? first,
  };
}

/** A mention of which nothing is known but that it is a name of this type. */
export function namedMention(sentence: Sentence, type: string, first: number, last: number): GoldMention {
  const head = doorsOf(sentence, first, last)[0] ?? first;
  return { chain: '', type, link: '', identity: 'named', sentence: sentence.index, first, last, head };
}

/** The tokens of a stretch whose heads lie outside. */
export function doorsOf({ columns }: Sentence, first: number, last: number): number[] {
  const doors: number[] = [];
  for (let i = first; i <= last; i++) {
    const head = columns.heads[i] ?? -1;
    if (head < first || head > last) doors.push(i);
  }
  return doors;
}
