import type { Mention } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { subjectOf } from '../frames/subjects.ts';
import { prepositionOf } from '../frames/tree.ts';

/** What is written by somebody speaks for him. */
const WRITINGS = new Set(
  'report statement study document account survey inquiry investigation letter communique communiqué declaration'.split(
    ' ',
  ),
);

/**
 * Who speaks by what is written: 'a report by a UN panel concluded', 'an account that the minister gave', 'The two said in a
 * statement that … "…," the statement said'.
 */
export function author(speaker: Token, resolved: Resolved): Mention | undefined {
  if (!WRITINGS.has(speaker.lemma)) return undefined;
  const named = [
    ...speaker.children('nmod').filter((t) => /^(by|from|of)$/.test(prepositionOf(t))),
    ...speaker.children('acl:relcl').flatMap((t) => t.children('nsubj')),
  ];
  return named.map((t) => resolved.mentionAt(t)).find((m) => m) ?? writerBefore(speaker, resolved);
}

/** Sentences over which 'the statement' points back. */
const NEAR = 5;

/** 'the statement': of those who have said something in one before. */
function writerBefore(speaker: Token, { sentences, mentionAt }: Resolved): Mention | undefined {
  const others = speaker.children().filter((t) => t.upos !== 'PUNCT');
  if (others.length !== 1 || others[0]?.lower !== 'the') return undefined;
  const { index } = speaker.sentence;
  const written = sentences
    .slice(Math.max(0, index - NEAR), index)
    .flatMap(({ tokens }) => tokens)
    .findLast((t) => t.lemma === speaker.lemma && t.relation === 'obl' && prepositionOf(t) === 'in');
  const writer = written?.head ? subjectOf(written.head, 0)?.token : undefined;
  return writer ? mentionAt(writer) : undefined;
}
