import type { Quotation } from '../../model/analysed.ts';
import type { Voice } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { subjectOf } from '../frames/subjects.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';

/** A voice and the word of the text that names it; `said` in a claim is the voices alone, outermost first. */
interface Speaking {
  readonly speaker: Token | null;
  /** None in the colon style of headlines. */
  readonly verb: Token | null;
  readonly direct: boolean;
}

/**
 * Who says what a predicate says, outermost first: the quotation it stands in, then the verbs of saying that govern
 * it, then 'according to'. Empty where the report speaks in its own voice.
 */
export function voicesOf(frame: Frame, setting: Setting, resolved: Resolved, lexicon: Lexicon): Voice[] {
  const trigger = frame.predicate;
  const quoted = resolved.quotations
    .filter((q) => q.start <= trigger.start && trigger.end <= q.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const spoken: Speaking[] = [
    ...quoted.map(speaking),
    ...citing(frame, lexicon),
    ...setting.reporting.toReversed().map(({ verb }) => ({ speaker: speakerOf(verb), verb, direct: false })),
  ];
  return distinct(spoken.filter((s) => s.verb !== trigger))
    .map((s) => voice(s, resolved))
    .filter((v, i, all) => all.findIndex((w) => w.id === v.id) === i);
}

const speaking = (q: Quotation): Speaking => ({
  speaker: q.speaker,
  verb: q.verb,
  direct: q.kind === 'direct',
});

const speakerOf = (verb: Token): Token | null => {
  const agent = verb.child('obl:agent');
  return agent ?? subjectOf(verb, 0)?.token ?? null;
};

/** 'the official said, citing China's agreement to': what is cited is told on the speaker's word. */
function citing(frame: Frame, lexicon: Lexicon): Speaking[] {
  for (const up of frame.carrier.ancestors())
    if (up.lemma === 'cite' && up.head && lexicon.is(up.head.lemma, 'say'))
      return [{ speaker: speakerOf(up.head), verb: up.head, direct: false }];
  return [];
}

function distinct(spoken: readonly Speaking[]): Speaking[] {
  return spoken.filter((s, i) => s.verb === null || spoken.findIndex((o) => o.verb === s.verb) === i);
}

/** 'An angry Karimov said': where the tree takes the adjective for the head, the name beside it is who speaks. */
const named = (speaker: Token | null): Token | null => {
  const { next } = speaker ?? {};
  return speaker?.upos === 'ADJ' && next?.upos === 'PROPN' && next.head === speaker.head ? next : speaker;
};

/** What is written by somebody speaks for him: 'a report by a UN panel concluded'. */
const WRITINGS = new Set(
  'report statement study document account survey inquiry investigation letter'.split(' '),
);

const author = (speaker: Token, resolved: Resolved) =>
  WRITINGS.has(speaker.lemma)
    ? speaker
        .children('nmod')
        .filter((t) => /^(by|from|of)$/.test(prepositionOf(t)))
        .map((t) => resolved.mentionAt(t))
        .find((m) => m)
    : undefined;

function voice({ speaker: subject, verb, direct }: Speaking, resolved: Resolved): Voice {
  const speaker = named(subject);
  const mention = speaker ? (resolved.mentionAt(speaker) ?? author(speaker, resolved)) : undefined;
  const actor = mention?.actors[0];
  const text = speaker ? nameOf(speaker) : '';
  return {
    id: mention?.entity ?? `t${speaker?.start ?? verb?.start ?? 0}`,
    name: actor?.person ?? actor?.name ?? text,
    code:
      mention && mention.actors.length > 0 ? [...new Set(mention.actors.map((a) => a.code))].join('&') : null,
    sector: actor?.sector ?? null,
    anonymous: mention?.anonymous ?? speaker?.upos === 'NOUN',
    verb: verb?.form ?? '',
    direct,
  };
}

/** The speaker's phrase without what trails after it. */
const nameOf = (speaker: Token): string =>
  [
    ...speaker.children(...(speaker.upos === 'PROPN' ? [] : ['amod']), 'compound', 'flat', 'nmod:poss'),
    speaker,
  ]
    .sort((a, b) => a.index - b.index)
    .map((t) => t.form)
    .join(' ');
