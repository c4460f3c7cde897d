import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import { Cover } from './draft.ts';
import { filedIn } from './home.ts';
import { findNames } from './names/find.ts';
import { isCapital, lettersOf } from './spellings.ts';
import type { ActorTables } from './tables.ts';

/**
 * Whether a report can mean any actor at all, by its words alone: without the name of a state, an organisation or a leader,
 * and filed nowhere, nobody in it can be placed. Errs on the side of yes; what it says no to has no claim, and needs no tree.
 */
export function mayMeanActors(
  article: Article,
  sentences: readonly Sentence[],
  tables: ActorTables,
): boolean {
  return filedIn(article, tables) !== null || sentences.some((sentence) => mayName(sentence, tables));
}

function mayName(sentence: Sentence, tables: ActorTables): boolean {
  const cover = new Cover();
  findNames(sentence, tables, cover);
  if (cover.drafts.length > 0) return true;
  const { forms } = sentence.words;
  return forms.some((form, i) => isShared(form, tables) || mayBeLeader(forms, i, tables));
}

/** 'the two Koreas', 'Franco-Italian'. */
function isShared(form: string, { epithets }: ActorTables): boolean {
  const kind = isCapital(form) ? epithets.get(form.toLowerCase())?.kind : undefined;
  return kind === 'together' || kind === 'prefix' || kind === 'ship';
}

/** Whether the sentence has both ends of a leader's name, or of a family name: they are all that is asked of it here. */
function mayBeLeader(forms: readonly string[], at: number, { ends }: ActorTables): boolean {
  const lasts = isCapital(forms[at] ?? '') ? ends.get(lettersOf(forms[at] ?? '')) : undefined;
  if (lasts === undefined) return false;
  for (let i = at; i < forms.length; i++) if (lasts.has(lettersOf(forms[i] ?? ''))) return true;
  return false;
}
