import type { Claim, Kind } from '../../../model/claim.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Sentence, Token } from '../../../model/sentence.ts';
import { attempt, UNKNOWN_PARTY } from '../../attempt.ts';
import type { Coding } from '../../coding.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { fits } from '../../lexicon/match.ts';
import { settingOf } from '../../modality/setting.ts';
import { words } from '../../words.ts';
import { codesOf, near, partiesOf } from './before.ts';

/** What a report calls a thing again that it has told of, by the kind of claim that told it. */
const THINGS: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  [
    'measure',
    words(
      'ban prohibition restriction curb sanction embargo tariff duty levy closure suspension freeze blockade quota surcharge penalty boycott moratorium',
    ),
  ],
  [
    'agreement',
    words(
      'agreement deal pact accord treaty memorandum protocol truce ceasefire contract arrangement settlement',
    ),
  ],
  ['meeting', words('talk meeting summit negotiation round visit')],
];

/** What becomes of a thing by itself. */
const ENDURES = words('expire lapse end collapse stall resume reopen fail');

/**
 * 'The ban was lifted in May', 'The deal will expire next year': whose it is was told before, where all that the report has told of the
 * kind is of the same parties, or the last was told just before.
 */
export function thingAgain(
  { frame, entry, reason, known = [] }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  if (!entry || reason !== UNKNOWN_PARTY) return null;
  const thing = thingOf(frame);
  const kind = thing && THINGS.find(([, nouns]) => nouns.has(thing.lemma))?.[0];
  const meant = kind ? lastOf(kind, told, frame.predicate.sentence.index) : null;
  if (!thing || !meant || !isOnlyTheirs(thing, meant, resolved)) return null;
  const setting = settingOf(frame, lexicon);
  if (setting.condition || !setting.asserted) return null;
  for (const one of [entry, ...known.filter((e) => e !== entry && fits(e, frame))]) {
    if (one.kind !== kind) continue;
    const again = attempt(one, frame, setting, resolved, lexicon, () => partiesOf(meant));
    if (again.claim) return again;
  }
  return null;
}

/** The definite thing that something is done to by nobody named, or that ends by itself. */
function thingOf({ form, predicate, passive, agents, patients, lemma }: Frame): Token | null {
  const own = form === 'noun' && passive && predicate.relation === 'nsubj' ? [predicate] : [];
  const done = passive ? (agents.length === 0 ? patients : []) : ENDURES.has(lemma) ? agents : [];
  const [thing] = form === 'verb' ? done : own;
  return thing && isDefinite(thing) ? thing : null;
}

const isDefinite = (noun: Token): boolean =>
  noun.upos === 'NOUN' && noun.children('det').some((t) => /^(the|this|that|these|those)$/.test(t.lower));

/** Whether a sentence may be about such a thing, though it names nobody. */
export function namesThingAgain({ root }: Sentence): boolean {
  const subject = root?.child('nsubj');
  if (!root || !subject || !isDefinite(subject)) return false;
  const isDone = subject.deprel === 'nsubj:pass' || ENDURES.has(root.lemma);
  return isDone && THINGS.some(([, nouns]) => nouns.has(subject.lemma));
}

/** The claim of a kind that a noun points back to. */
function lastOf(kind: Kind, told: readonly Coding[], sentence: number): Claim | null {
  const own = told.filter(
    (c) => c.claim?.kind === kind && isKnown(c.claim) && c.frame.predicate.sentence.index < sentence,
  );
  const last = own.at(-1);
  if (!last?.claim) return null;
  const first = codesOf(last.claim);
  const isSame = own.every(({ claim }) => claim && codesOf(claim) === first);
  return isSame || near(last, sentence) ? last.claim : null;
}

/** Both sides are known, and it was not denied. */
const isKnown = ({ by, to, reciprocal, status }: Claim): boolean =>
  status !== 'denied' && by.length > 0 && (reciprocal || to.length > 0);

/** 'the American ban' is another one than Manila's. */
const isOnlyTheirs = (thing: Token, { by, to }: Claim, resolved: Resolved): boolean =>
  thing
    .subtree()
    .flatMap((t) => [...(resolved.mentionAt(t)?.actors ?? [])])
    .every(({ code }) => [...by, ...to].some((one) => one.code === code));
