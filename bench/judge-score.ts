/** Fields that a judge answers for every claim: is there such an act or statement at all, and is each field right. */
export const FIELDS = ['such', 'kind', 'by', 'to', 'status', 'said', 'plover', 'when'] as const;
export type JudgedField = (typeof FIELDS)[number];

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

/** Wilson's interval of 95% for a share. */
export function wilson(right: number, of: number): readonly [number, number] | null {
  if (of === 0) return null;
  const [z, p] = [1.96, right / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [rounded(middle - half), rounded(middle + half)];
}

/**
 * Krippendorff's alpha of two judges for yes and no, by field: 1 is agreement, 0 what chance would give; null where all
 * answers are the same, which leaves nothing to measure by. Krippendorff (2011), 'Computing Krippendorff's
 * Alpha-Reliability', for nominal data without missing values.
 */
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

export function alphaOf(pairs: readonly (readonly [boolean, boolean])[]): number | null {
  const values = 2 * pairs.length;
  const yes = pairs.reduce((sum, [x, y]) => sum + Number(x) + Number(y), 0);
  const expected = (2 * yes * (values - yes)) / (values * (values - 1));
  if (!(expected > 0)) return null;
  const observed = pairs.filter(([x, y]) => x !== y).length / pairs.length;
  return rounded(1 - observed / expected);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
