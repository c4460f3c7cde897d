import { KINDS, type Kind } from '../../model/claim.ts';
import { InputError } from '../../model/errors.ts';
import { type Entry, type EntryIndex, entryFrom, entryWith, type PatternFile } from './entry.ts';
import { framesOf, NOBODY, type RoleFrame, roleFrame } from './role-frames.ts';
import { classesOf, type Row, readRows } from './rows.ts';

/** What a row claims if it does not say so itself, by the event of its file. */
const USUAL: Readonly<Record<string, string>> = {
  AGREE: 'commitment:made',
  CONSULT: 'meeting',
  SUPPORT: 'position:supports',
  CONCEDE: 'event',
  COOPERATE: 'event',
  AID: 'event',
  RETREAT: 'event',
  REQUEST: 'position:demands',
  ACCUSE: 'position:opposes',
  REJECT: 'position:opposes',
  THREATEN: 'measure:threatened',
  PROTEST: 'event',
  SANCTION: 'measure:imposed',
  MOBILIZE: 'event',
  COERCE: 'measure:imposed',
  ASSAULT: 'event',
};

/**
 * The rows of a lexicon as patterns, by the first word of each expression. Rows without a frame are left out, unless
 * they have a CAMEO code: those say what the content of a demand, a promise or a threat is.
 * @param own the user's, which come first where they ask for as much as the shipped ones
 * @throws InputError naming file and line for anything that is not as `data/lexicon/README.md` says
 */
export function compileRows(
  files: readonly PatternFile[],
  own: readonly PatternFile[] = [],
): Readonly<Record<Entry['form'], EntryIndex>> {
  const all = [...files, ...own];
  const [frames, classes] = [framesOf(all), classesOf(all)];
  const index = { verb: new RowIndex(), noun: new RowIndex(), adjective: new RowIndex() };
  for (const row of [...readRows(own, classes), ...readRows(files, classes)]) {
    if (!row.frame && !row.cameo) continue;
    const form = row.form === 'any' ? 'verb' : row.form;
    index[form].add(row, entryOf(row, form, frames));
  }
  return index;
}

/** Thousands of expressions, of which a report needs a few: what a word begins becomes entries when it is asked for. */
class RowIndex implements EntryIndex {
  readonly #raw = new Map<string, [Entry, readonly string[]][]>();
  readonly #made = new Map<string, readonly Entry[]>();

  add(row: Row, base: Entry): void {
    for (const words of row.expressions) {
      const first = words[0] ?? '';
      const known = this.#raw.get(first);
      if (known) known.push([base, words]);
      else this.#raw.set(first, [[base, words]]);
    }
  }

  get(word: string): readonly Entry[] | undefined {
    const made = this.#made.get(word);
    if (made) return made;
    const entries = this.#raw.get(word)?.map(([base, words]) => expressionOf(base, words));
    if (entries) this.#made.set(word, entries);
    return entries;
  }
}

const expressionOf = (base: Entry, words: readonly string[]): Entry =>
  entryWith(base, {
    rule: `${base.rule}/${words.join('-')}`,
    rest: words.slice(1),
    to: behindLast(words.slice(1), base.to),
  });

/** 'call on': the other side stands behind the preposition that the expression ends in, not behind any. */
function behindLast(rest: readonly string[], to: readonly string[]): readonly string[] {
  if (rest.slice(-2).join(' ') === 'out of') return ['out of', 'of', 'within'];
  const last = rest.at(-1) ?? '';
  return last !== 'in' && last !== 'object' && to.includes(last) ? [last, 'within'] : to;
}

function entryOf(row: Row, form: Entry['form'], frames: ReadonlyMap<string, RoleFrame>): Entry {
  const [kind = '', detail = null] = (row.claim ?? USUAL[row.event ?? ''] ?? 'position:claims').split(':');
  if (!KINDS.includes(kind as Kind))
    throw new InputError(row.place, `has the unknown kind '${kind}'`, `use one of ${KINDS.join(', ')}`);
  return entryFrom({
    ...(row.frame ? roleFrame(row.frame, row.place, frames) : NOBODY),
    rule: `${kind}.${(row.event ?? 'said').toLowerCase()}`,
    form,
    alone: form === 'noun',
    near: row.nearAs === 'any' ? row.near : null,
    object: row.nearAs === 'object' ? row.near : null,
    subject: row.nearAs === 'subject' ? row.near : null,
    kind: kind as Kind,
    event: row.event,
    mode: row.mode,
    cameo: row.cameo,
    contexts: row.contexts,
    format: kind === 'meeting' ? (FORMATS[row.mode ?? ''] ?? null) : null,
    stance: kind === 'position' ? (detail as Entry['stance']) : null,
    status: detail === 'threatened' ? 'conditional' : null,
    measure: kind === 'measure' ? (detail as Entry['measure']) : null,
    step: kind === 'position' || kind === 'measure' ? null : detail,
  });
}

/** Formats of a meeting by PLOVER's modes. */
const FORMATS: Readonly<Record<string, string>> = { phone: 'call', visit: 'visit' };
