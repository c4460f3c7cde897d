import type { Actor, Mention } from '../model/actor.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { When } from '../model/when.ts';
import type { Coding } from './coding.ts';
import { type CodingData, codingData, sentenceText } from './explain.ts';

/** One token with its place in the tree. */
export interface TreeToken extends Span {
  readonly index: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
  /** Index of the token that it hangs on; null for the root. */
  readonly head: number | null;
}

/** Why a sentence was read as it was: what `entente explain` prints, as data. */
export interface Explanation {
  readonly sentence: Span & { readonly index: number; readonly text: string };
  readonly tokens: readonly TreeToken[];
  readonly who: readonly (Span & {
    readonly text: string;
    readonly kind: Mention['kind'];
    readonly actors: readonly Pick<Actor, 'code' | 'sector' | 'name' | 'person'>[];
  })[];
  readonly dates: readonly (Span & Pick<When, 'text' | 'from' | 'to' | 'grain'>)[];
  readonly codings: readonly CodingData[];
  /** The same as text for a person. */
  readonly lines: string;
}

/** Explains one sentence of a report. */
export function explanationOf(
  sentence: Sentence,
  resolved: Resolved,
  codings: readonly Coding[],
): Explanation {
  const { index, start, end } = sentence;
  const { text } = resolved.article;
  return {
    sentence: { index, start, end, text: text.slice(start, end) },
    tokens: sentence.tokens.map((token) => ({
      index: token.index,
      form: token.form,
      start: token.start,
      end: token.end,
      lemma: token.lemma,
      upos: token.upos,
      xpos: token.xpos,
      deprel: token.deprel,
      head: token.head?.index ?? null,
    })),
    who: resolved.mentions
      .filter((mention) => mention.sentence === index)
      .map((mention) => ({
        start: mention.start,
        end: mention.end,
        text: text.slice(mention.start, mention.end),
        kind: mention.kind,
        actors: mention.actors.map(({ code, sector, name, person }) => ({ code, sector, name, person })),
      })),
    dates: resolved.dates
      .filter((date) => date.sentence === index)
      .map(({ start, end, when }) => ({
        start,
        end,
        text: when.text,
        from: when.from,
        to: when.to,
        grain: when.grain,
      })),
    codings: codings.filter(({ frame }) => frame.predicate.sentence === sentence).map(codingData),
    lines: sentenceText(sentence, resolved, codings),
  };
}
