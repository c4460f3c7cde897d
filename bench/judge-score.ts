import { alphaOf, FIELDS, type JudgedField, rounded, wilson } from '../src/judge/index.ts';

/** One judge's answers: by claim id, true where it is right. */
export interface Judgements {
  readonly judge: string;
  readonly answers: Readonly<
    Record<string, { readonly stratum: 'naming' | 'none' } & Readonly<Record<JudgedField, boolean>>>
  >;
}

/** Precision of claims (such an act, with the right parties and status) by judge, with Wilson's interval of 95%. */
export function scoreOf(judges: readonly Judgements[]) {
  const all = judges.flatMap(({ judge, answers }) => {
    const own = Object.values(answers);
    const naming = own.filter(({ stratum }) => stratum === 'naming');
    const right = naming.filter((one) => one.such && one.by && one.to && one.status).length;
    return {
      judge,
      claims: naming.length,
      right,
      precision: naming.length === 0 ? null : rounded(right / naming.length),
      interval: wilson(right, naming.length),
      byField: Object.fromEntries(FIELDS.map((f) => [f, naming.filter((one) => one[f]).length])),
      falseWithoutActor: own.filter(({ stratum, such }) => stratum === 'none' && !such).length,
    };
  });
  return { judges: all };
}

/** Krippendorff's alpha of two judges, by field. */
export function agreementOf(a: Judgements, b: Judgements): Record<JudgedField, number | null> {
  const ids = Object.keys(a.answers).filter((id) => id in b.answers);
  return Object.fromEntries(
    FIELDS.map((field) => {
      const pairs = ids.map(
        (id) => [a.answers[id]?.[field] === true, b.answers[id]?.[field] === true] as const,
      );
      return [field, alphaOf(pairs)];
    }),
  ) as Record<JudgedField, number | null>;
}
