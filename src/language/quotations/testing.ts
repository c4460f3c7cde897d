import type { Quotation } from '../../model/analysed.ts';

/** A quotation on one line: `kind speaker/verb: words`, with `-` for nobody named or no verb. */
export const toldOf = (q: Quotation, text: string): string =>
  `${q.kind} ${q.speaker?.form ?? '-'}/${q.verb?.form ?? '-'}: ${text.slice(q.start, q.end).replace(/\s+/g, ' ')}`;

/**
 * Whether a line by {@link toldOf} is what was wanted. In the wanted line a speaker of several words means one of
 * them, and `first words ... last words` stands for all that begins and ends so.
 */
export function toldRight(want: string, got: string): boolean {
  const [, kind, speaker = '', verb, words = ''] = LINE.exec(want) ?? [];
  const [, gotKind, gotSpeaker = '', gotVerb, gotWords = ''] = LINE.exec(got) ?? [];
  const [first = '', last = ''] = words.split(' ... ');
  const same = words.includes(' ... ')
    ? gotWords.startsWith(first) && gotWords.endsWith(last)
    : words === gotWords;
  return kind === gotKind && speaker.split(' ').includes(gotSpeaker) && verb === gotVerb && same;
}

const LINE = /^(\w+) ([^/:]+)\/([^:]+): (.*)$/s;
