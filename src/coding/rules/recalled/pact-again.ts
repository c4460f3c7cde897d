import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import { partiesOf } from '../../claims/parties.ts';
import type { Coding } from '../../coding.ts';
import { type Frame, frameWith } from '../../frames/frame.ts';
import type { Entry, Lexicon } from '../../lexicon/entry.ts';
import { closeness, fits } from '../../lexicon/match.ts';
import { settingOf } from '../../modality/setting.ts';

/**
 * 'Chad means to quit a memorandum on fishing. The two governments signed it in 2001', 'the truce took effect hours after the two had agreed on
 * it': what is done to the pact that the report has named last is told of that pact.
 */
export function pactAgain(
  { frame, entry, claim, reason }: Coding,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const pact = pactMeant(frame, resolved, lexicon);
  if (!pact) return null;
  const meant = frameWith(frame, { patients: [pact] });
  if (claim && entry?.kind === 'agreement') return again(entry, meant, resolved, lexicon);
  if (claim || !reason?.startsWith('no pattern') || !SIGNING.test(frame.lemma)) return null;
  const entries = (lexicon.nouns.get(pact.lemma) ?? []).filter(
    (e) => e.kind === 'agreement' && e.light?.has(frame.lemma),
  );
  const [best] = entries
    .filter((e) => fits(e, meant))
    .sort((a, b) => closeness(b, meant) - closeness(a, meant));
  const signed = best ?? entries[0];
  return signed ? again(signed, meant, resolved, lexicon) : null;
}

const SIGNING = /^(sign|initial|ink|conclude|reach|seal)$/;

function again(entry: Entry, frame: Frame, resolved: Resolved, lexicon: Lexicon): Coding | null {
  const coding = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, partiesOf);
  return coding.claim ? coding : null;
}

/** The pact that 'it' means, where that is all that something is done to. */
function pactMeant(
  { form, passive, patients, obliques, carrier }: Frame,
  resolved: Resolved,
  lexicon: Lexicon,
): Token | null {
  if (form !== 'verb' || passive) return null;
  const on = obliques.filter(({ prep }) => /^(on|upon)$/.test(prep)).map(({ token }) => token);
  const pronoun = [...patients, ...on].find((t) => t.lower === 'it' && !resolved.mentionAt(t));
  return pronoun ? pactBefore(pronoun, carrier, resolved, lexicon) : null;
}

/** The only pact named before in the sentence, else the only one of the sentence before it. */
function pactBefore(
  { index, sentence }: Token,
  verb: Token,
  { sentences }: Resolved,
  lexicon: Lexicon,
): Token | null {
  const isPact = (t: Token): boolean => t.xpos === 'NN' && lexicon.is(t.lemma, 'pact');
  const here = sentence.tokens.filter((t) => t.index < index && isPact(t) && t.head !== verb);
  const before = sentences.find((s) => s.index === sentence.index - 1);
  const there = before?.paragraph === sentence.paragraph ? before.tokens.filter(isPact) : [];
  const [pact, other] = here.length > 0 ? here : there;
  return pact && !other ? pact : null;
}
