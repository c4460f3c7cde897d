import type { Claim } from '../model/claim.ts';
import { contentIn } from './content.ts';
import { correctionNote } from './corrections.ts';
import type { Clocks } from './cut.ts';
import { cut } from './cut.ts';
import type { Corpus } from './dossier.ts';
import { grouped } from './grouped.ts';
import type { Known } from './known.ts';
import { partiesOf } from './pair.ts';

/** A report that was replaced, and what is said of that. */
export interface Correction {
  readonly note: string;
  /** Codes of the parties of each claim of the replaced report; not in what older builds have digested. */
  readonly told?: readonly (readonly string[])[];
}

/** What is asked of everything that is known, whichever pair a dossier is of. */
export interface Whole {
  readonly clocks: Clocks;
  readonly reports: Pick<Corpus, 'articles' | 'from' | 'to' | 'sources'>;
  readonly coders: readonly string[];
  /** Which reports were replaced, in their order. */
  readonly corrections: readonly Correction[];
  /** Codes of the parties of each claim that would count, had people not rejected it. */
  readonly rejected: readonly (readonly string[])[];
}

/** The whole of what is known; as it was found before, where only a part of it is at hand. */
export const wholeOf = (known: Known): Whole => known.whole ?? found(known);

const wholes = new WeakMap<Known, Whole>();

function found(known: Known): Whole {
  const whole = wholes.get(known) ?? newWhole(known);
  wholes.set(known, whole);
  return whole;
}

const newWhole = (known: Known): Whole => {
  const { reports, coders } = contentIn(known);
  return {
    clocks: known.clocks,
    reports,
    coders,
    corrections: correctionsIn(known),
    rejected: rejectedIn(known),
  };
};

function correctionsIn(known: Known): Whole['corrections'] {
  const { corrections } = contentIn(known);
  if (corrections.size === 0) return [];
  const told = grouped(known.told.claims, ({ evidence }) => evidence.article);
  return known.articles.flatMap((article) => {
    const correction = corrections.get(article.id);
    return correction
      ? [{ note: correctionNote(article, correction), told: (told.get(article.id) ?? []).map(codesOf) }]
      : [];
  });
}

function rejectedIn({ told, review, clocks }: Known): Whole['rejected'] {
  const rejected = told.claims.filter(({ key }) => review.rejects(key));
  if (rejected.length === 0) return [];
  return cut(told.articles, rejected, clocks).claims.map(codesOf);
}

/** Codes of the parties of a claim. */
export const codesOf = (claim: Claim): string[] => [...partiesOf(claim)];
