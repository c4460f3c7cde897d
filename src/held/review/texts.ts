import type { Decision } from '../../model/decision.ts';

/** A decision on one line: who, when, what, why. */
export const decisionText = ({ id, verdict, keys, set, undoes, by, reason, at }: Decision): string =>
  [
    `${id.slice(0, 10)} ${at.slice(0, 16).replace('T', ' ')} ${verdict}`,
    ...keys.map((key) => key.slice(0, 10)),
    ...Object.entries(set ?? {}).map(([field, text]) => `${field}=${text}`),
    ...(undoes === null ? [] : [undoes.slice(0, 10)]),
    `by ${by}: ${reason}`,
  ].join(' ');
