import type { Sentence } from '../../model/sentence.ts';
import { type Cover, draft } from '../draft.ts';
import { isCapital, spellings } from '../spellings.ts';
import type { ActorTables, NameSense } from '../tables.ts';

const RANKING = ['name', 'adjective', 'organisation', 'seat', 'people', 'capital', 'city'] as const;

const best = (senses: readonly NameSense[]): NameSense | undefined => {
  for (const what of RANKING) {
    const found = senses.find((sense) => sense.what === what);
    if (found) return found;
  }
  return undefined;
};

/**
 * Step 1: the names of the tables, longest match first. Names inside a larger proper name that the tables do
 * not know ('China Daily', 'Bank of China') are left out, as are capitals that are only a place.
 */
export function findNames(sentence: Sentence, tables: ActorTables, cover: Cover): void {
  const { forms } = sentence.words;
  const steps = (i: number): readonly string[] => (i < forms.length ? spellings(forms[i] ?? '') : []);
  for (let i = 0; i < forms.length; i++) {
    if (!isCapital(forms[i] ?? '') && !isArticle(forms, i)) continue;
    const found = halved(i, forms, tables) ?? tables.names.longest(i, steps);
    const sense = found && best(found.values);
    if (!found || !sense) continue;
    const last = found.end - 1;
    cover.add(draft({ sentence, first: i, last, core: last }, { kind: 'name', sense }));
    i = last;
  }
}

/** 'North and South Korea': the first half of two names that share the second, at the first word. */
function halved(at: number, forms: readonly string[], tables: ActorTables) {
  const [half, and, other] = [forms[at] ?? '', forms[at + 1], forms[at + 2] ?? ''];
  if (and !== 'and' || !HALVES.test(half) || !HALVES.test(other)) return null;
  const whole = tables.names.longest(at, (i) => spellings((i === at ? forms[i] : forms[i + 2]) ?? ''));
  return whole && whole.end > at + 1 ? { ...whole, end: at + 1 } : null;
}

const HALVES = /^(North|South|East|West)$/;

/** 'al-Shabaab', 'al Qaeda': the Arabic article is written small within a sentence. */
const isArticle = (forms: readonly string[], at: number): boolean =>
  /^(al|el|an|ash?)$/.test(forms[at] ?? '') &&
  isCapital((/^[-–]$/.test(forms[at + 1] ?? '') ? forms[at + 2] : forms[at + 1]) ?? '');
