import type { Verb } from './verb-forms.ts';

/** An item of a line of the grammar. */
export interface Item {
  readonly kind: 'word' | 'symbol' | 'verb';
  /** The word, the symbol, or the list that the verb is taken from. */
  readonly name: string;
  readonly upos: string;
  readonly xpos: string;
  /** Relation to the head of the line; `*` for the head itself. */
  readonly relation: string;
  readonly maybe: boolean;
}

/** Lines by symbol, verbs by list. */
export interface Grammar {
  readonly lines: ReadonlyMap<string, readonly (readonly Item[])[]>;
  readonly verbs: ReadonlyMap<string, readonly Verb[]>;
}

/**
 * Reads `news.txt`; its head says how it is written.
 * @throws Error for an item that cannot be read
 */
export function readGrammar(text: string): Grammar {
  const lines = new Map<string, Item[][]>();
  const verbs = new Map<string, Verb[]>();
  let name = '';
  for (const line of text.split('\n')) {
    const head = /^\[(\w+)\]$/.exec(line)?.[1];
    if (head !== undefined) name = head;
    else if (line === '' || line.startsWith('#')) continue;
    else if (/^[a-z]/.test(name)) verbs.set(name, [...(verbs.get(name) ?? []), verbOf(line)]);
    else lines.set(name, [...(lines.get(name) ?? []), ...itemsOf(line)]);
  }
  return { lines, verbs };
}

function itemsOf(line: string): Item[][] {
  if (!line.startsWith('=')) return [line.split(' ').map(itemOf)];
  const [tags = '', ...words] = line.slice(1).split(' ');
  return words.map((word) => [itemOf(`${word}/${tags}*`)]);
}

function itemOf(text: string): Item {
  const found = /^(?:\{([\w.]+)\}|(.+?)\/([A-Z]+)\/([^:?*]+|:))(\?)?(?::(\S+)|(\*))$/.exec(text);
  if (!found) throw new Error(`news.txt: '${text}' is no item`);
  const [, symbol, word = '', upos = '', xpos = '', maybe, relation, head] = found;
  const base = { upos, xpos, relation: relation ?? head ?? '', maybe: maybe !== undefined };
  if (symbol === undefined) return { kind: 'word', name: word, ...base };
  const [name = '', form] = symbol.split('.');
  return form === undefined ? { kind: 'symbol', name, ...base } : { kind: 'verb', name, ...base, xpos: form };
}

function verbOf(line: string): Verb {
  const [forms = '', takes = ''] = line.split('  ');
  const [base = '', past, participle, third, gerund] = forms.split(' ');
  return { base, past, participle, third, gerund, takes: takes.replace(/[{}]/g, '') };
}
