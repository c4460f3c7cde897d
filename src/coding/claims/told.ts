import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';

/** The states that the sentences from one index to another tell of, both included, in the order of their naming. */
export const statesTold = (from: number, to: number, { mentions }: Resolved): Actor[] =>
  mentions
    .filter((m) => from <= m.sentence && m.sentence <= to)
    .flatMap((m) => m.actors.filter(({ code }) => COUNTRIES.has(code)));

/** The other one of the two that the report is about, where one of them acts; its evidence is the word given. */
export function theOther(
  by: readonly Actor[],
  { form: text, start, end }: Token,
  { dyad }: Resolved,
): Actor | null {
  const [other, more] = dyad.filter(({ code }) => by.every((one) => one.code !== code));
  return dyad.length === 2 && other && !more ? { ...other, text, start, end } : null;
}
