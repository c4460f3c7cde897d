import { readFileSync } from 'node:fs';
import { randomFrom } from './random.ts';
import type { Gold } from './treebank.ts';

/** A sentence made from the one at this place of the treebanks. */
export interface Derived {
  readonly gold: Gold;
  readonly source: number;
}

/** A word of a piece; its head is a place in the piece, or one of {@link HEAD}. */
interface Row {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

type Piece = readonly Row[];
type Part = 'speaker' | 'name' | 'verb' | 'when';
type Parts = ReadonlyMap<Part, readonly Piece[]>;

/** Heads outside a piece: none, the verb of speech, the head of what is said. */
const HEAD = { root: -1, speech: -2, stated: -3 } as const;
const SEED = 1815;
/** Share of the sentences that fit from which one is made. */
const SHARE = 0.3;
const [SHORTEST, LONGEST] = [6, 32];

/**
 * Reported speech, which fills the news and is rare in the treebanks: some of their sentences with somebody who says
 * them, before or behind, in quotation marks or not. The tree follows from that of the sentence.
 */
export function reportedSpeech(sentences: readonly Gold[]): Derived[] {
  const parts = readParts(readFileSync(new URL('./speech.txt', import.meta.url), 'utf8'));
  const random = randomFrom(SEED);
  const small = new Set(sentences.flatMap(({ forms }) => forms.filter((form) => /^[a-z]/.test(form))));
  return sentences.flatMap((gold, source) => {
    if (!fits(gold) || random() >= SHARE) return [];
    return [{ gold: assemble(pieces(statementOf(gold), parts, small, random)), source }];
  });
}

/** A whole statement with a subject, that nobody says already. */
function fits({ forms, heads, deprels }: Gold): boolean {
  const root = heads.indexOf(-1);
  const has = (relation: string): boolean =>
    heads.some((head, i) => head === root && (deprels[i] ?? '').startsWith(relation));
  const whole = forms.length >= SHORTEST && forms.length <= LONGEST && forms.at(-1) === '.';
  return whole && has('nsubj') && !has('ccomp') && !forms.some((form) => /["“”]|^''$|^``$/.test(form));
}

/** The sentence without its full stop, hung on the verb of speech. */
function statementOf(gold: Gold): Piece {
  const rows = gold.forms.slice(0, -1).map((form, i) => ({
    form,
    upos: gold.upos[i] ?? 'X',
    xpos: gold.xpos[i] ?? 'FW',
    head: gold.heads[i] ?? HEAD.root,
    deprel: gold.deprels[i] ?? 'dep',
  }));
  return rows.map((row) => (row.head === HEAD.root ? { ...row, head: HEAD.speech, deprel: 'ccomp' } : row));
}

/** What is said, who says it and when, in one of the orders of the news. */
function pieces(statement: Piece, parts: Parts, small: ReadonlySet<string>, random: () => number): Piece[] {
  const one = (part: Part): Piece => {
    const all = parts.get(part) ?? [];
    return all[Math.floor(random() * all.length)] ?? [];
  };
  const named = random() < 0.45;
  const speaker = one(named ? 'name' : 'speaker');
  const verb = one('verb');
  const when = random() < 0.45 ? one('when') : [];
  const style = random();
  if (style < 0.5) return [statement, COMMA, speaker, verb, when, STOP];
  if (style < 0.65) return [QUOTE, statement, COMMA, QUOTE, speaker, verb, when, STOP];
  if (style < 0.75 && named && verb.length === 1)
    return [
      QUOTE,
      statement,
      COMMA,
      QUOTE,
      verb,
      speaker.at(-1)?.form === ',' ? speaker.slice(0, -1) : speaker,
      STOP,
    ];
  const that = verb.length > 1 || random() < 0.6;
  return [speaker, verb, when, that ? THAT : [], lowered(statement, small), STOP];
}

const COMMA: Piece = [{ form: ',', upos: 'PUNCT', xpos: ',', head: HEAD.stated, deprel: 'punct' }];
const QUOTE: Piece = [{ form: '"', upos: 'PUNCT', xpos: "''", head: HEAD.stated, deprel: 'punct' }];
const STOP: Piece = [{ form: '.', upos: 'PUNCT', xpos: '.', head: HEAD.speech, deprel: 'punct' }];
const THAT: Piece = [{ form: 'that', upos: 'SCONJ', xpos: 'IN', head: HEAD.stated, deprel: 'mark' }];

/** Without the capital that only the beginning of a sentence had: where the word is written small elsewhere. */
function lowered(statement: Piece, small: ReadonlySet<string>): Piece {
  const [first, ...rest] = statement;
  const form = first?.form.toLowerCase() ?? '';
  return first && first.upos !== 'PROPN' && small.has(form) ? [{ ...first, form }, ...rest] : statement;
}

/** One sentence from its pieces. */
function assemble(all: readonly Piece[]): Gold {
  const starts = all.map((_, k) => all.slice(0, k).reduce((sum, piece) => sum + piece.length, 0));
  const rows = all.flatMap((piece, k) => piece.map((row) => ({ row, start: starts[k] ?? 0 })));
  const speech = rows.findIndex(({ row }) => row.head === HEAD.root);
  const stated = rows.findIndex(({ row }) => row.deprel === 'ccomp' && row.head === HEAD.speech);
  const column = (of: (row: Row) => string): string[] => rows.map(({ row }) => of(row));
  const forms = column((row) => row.form);
  return {
    forms: forms.map((form, i) => (i === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form)),
    lemmas: column(() => '_'),
    upos: column((row) => row.upos),
    xpos: column((row) => row.xpos),
    feats: column(() => '_'),
    heads: rows.map(({ row, start }) => {
      if (row.head === HEAD.speech) return speech;
      if (row.head === HEAD.stated) return stated;
      return row.head < 0 ? -1 : start + row.head;
    }),
    deprels: column((row) => row.deprel),
  };
}

/** Reads `speech.txt`; its head lines say how a fragment is written. */
function readParts(text: string): Parts {
  const parts = new Map<Part, Piece[]>();
  let pieces: Piece[] = [];
  for (const line of text.split('\n')) {
    const name = /^\[(speaker|name|verb|when)\]$/.exec(line)?.[1];
    if (name) {
      pieces = [];
      parts.set(name as Part, pieces);
    }
    if (!name && line !== '' && !line.startsWith('#')) pieces.push(line.split(' ').map(rowOf));
  }
  return parts;
}

function rowOf(word: string): Row {
  const [form = '', upos = 'X', xpos = 'FW', head = '', deprel = 'dep'] = word.split('/');
  const at = head === '^' ? HEAD.speech : head === '0' ? HEAD.root : Number(head) - 1;
  return { form, upos, xpos, head: at, deprel };
}
