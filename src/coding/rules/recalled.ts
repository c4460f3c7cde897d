import type { Claim } from '../../model/claim.ts';
import { canonicalJson, claimId } from '../../model/ids.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { attempt } from '../attempt.ts';
import { pairMeant } from '../claims/pair-meant.ts';
import type { Parties } from '../claims/parties.ts';
import type { Coding } from '../coding.ts';
import type { Frame } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import { fits } from '../lexicon/match.ts';
import { settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';
import { answered } from './answers.ts';
import { reaction } from './reactions.ts';

/** Sentences over which 'the meeting' and 'the permission' point back. */
const NEAR = 4;

/**
 * What a report says of a meeting or measure that it has told of before, and only names: 'The talks took place around a
 * conference', 'their summit in Lima', 'The permission was given on Monday'. Who it was is taken from there.
 * @param codings of each sentence, in order of the text
 */
export function recalled(
  sentences: readonly Sentence[],
  codings: readonly (readonly Coding[])[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] {
  const told: Coding[] = [];
  return sentences.flatMap((sentence, i) => {
    const here = (codings[i] ?? []).map((coding) => {
      const known = coding.claim
        ? (metThen(coding, told) ?? reaction(coding, told, resolved, lexicon))
        : (meetingAgain(coding, told, resolved, lexicon) ??
          ofPair(coding, told, resolved, lexicon) ??
          measureTold(coding, told, resolved, lexicon) ??
          reaction(coding, told, resolved, lexicon) ??
          answered(coding, told, resolved, lexicon));
      told.push(known ?? coding);
      return known ?? coding;
    });
    return [...here, ...measuresAgain(sentence, told, resolved, lexicon)];
  });
}

/** What is told of the talks or the relations of nobody in particular: it is the pair's that the report is about. */
function ofPair(
  { frame, entry, reason, known = [] }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  if (!entry || !reason?.startsWith('a party')) return null;
  const { sentence } = frame.predicate;
  for (const one of [entry, ...known.filter((e) => e !== entry && fits(e, frame))]) {
    const by = pairMeant(one, frame, resolved);
    const isTold = told.some((c) => c.claim?.kind === one.kind && c.frame.predicate.sentence === sentence);
    if (by.length === 0 || isTold) continue;
    const parties = { by, to: [], reciprocal: true };
    const coding = attempt(one, frame, settingOf(frame, lexicon), resolved, lexicon, () => parties);
    if (coding.claim) return coding;
  }
  return null;
}

/** 'Trade has been suspended since May', of what the report tells by name elsewhere: the measure on that very thing, and whose it is. */
function measureTold(
  { frame, entry, reason, known = [] }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const [thing] = frame.patients;
  if (frame.form !== 'verb' || !frame.passive || frame.agents.length > 0 || !thing || !isBareThing(thing))
    return null;
  if (!entry || !reason?.startsWith('a party')) return null;
  const on = told.flatMap(({ claim, frame: one }) =>
    claim?.kind === 'measure' && claim.to.length > 0 && namesThing(one, thing) ? [claim] : [],
  );
  const [meant] = on;
  if (!meant || on.some((one) => codesOf(one) !== codesOf(meant))) return null;
  for (const one of [entry, ...known].filter((e) => e.kind === 'measure' && fits(e, frame))) {
    const again = attempt(one, frame, settingOf(frame, lexicon), resolved, lexicon, () => partiesOf(meant));
    if (again.claim) return again;
  }
  return null;
}

/** 'Trade', 'the flights': and no word that says which or whose. */
export const isBareThing = (noun: Token): boolean =>
  noun.upos === 'NOUN' && noun.children().every((t) => t.lower === 'the' || t.upos === 'PUNCT');

/** Whether a measure is on a thing: 'its ban on trade', 'suspended trade'. */
const namesThing = ({ predicate, patients, obliques }: Frame, { lemma }: Token): boolean =>
  [...patients, ...obliques.map(({ token }) => token), ...predicate.children('nmod')].some(
    (t) => t.lemma === lemma,
  );

const partiesOf = ({ by, to, reciprocal }: Claim): Parties => ({ by, to, reciprocal });

const near = (coding: Coding, sentence: number): boolean =>
  sentence - coding.frame.predicate.sentence.index < NEAR;

function meetingAgain(
  { frame, entry, reason }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  if (frame.form !== 'noun' || !reason?.startsWith('a party')) return null;
  if (entry?.kind === 'agreement') return agreementAgain(frame, entry, told, resolved, lexicon);
  if (entry?.kind !== 'meeting') return null;
  if (entry.format === 'visit' || !isMeant(frame.predicate)) return null;
  // 'signed a statement after the talks': named in passing, nothing told of them.
  if (frame.carrier === frame.predicate && !isTheirs(frame.predicate)) return null;
  const before = told.flatMap((c) => (near(c, frame.predicate.sentence.index) && c.claim ? [c.claim] : []));
  const meant = before.findLast((c) => c.kind === 'meeting' && isOfTwo(c)) ?? before.findLast(isOfTwo);
  if (!meant) return null;
  const again = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => partiesOf(meant));
  return again.claim?.status === 'happened' ? { ...again, claim: onDayOf(meant, again.claim) } : null;
}

/** 'The deal was signed in Berlin': the one of two that was told of last. */
function agreementAgain(
  frame: Frame,
  entry: Entry,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const { predicate } = frame;
  if (!frame.passive || !isMeant(predicate) || predicate.relation !== 'nsubj') return null;
  const meant = told.findLast(
    (c) => near(c, predicate.sentence.index) && c.claim?.kind === 'agreement' && isOfTwo(c.claim),
  )?.claim;
  if (!meant) return null;
  const again = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => partiesOf(meant));
  return again.claim?.status === 'happened' ? { ...again, claim: onDayOf(meant, again.claim) } : null;
}

/** 'They agreed on Monday, her office said after their summit': without a day of its own it was on that day. */
function onDayOf({ when }: Claim, claim: Claim): Claim {
  const isDated = claim.when?.from != null && claim.when.basis !== 'speech';
  if (isDated || !when?.from || when.basis === 'speech') return claim;
  const { id: _, ...content } = { ...claim, when: { ...when, basis: 'inferred' as const } };
  return { id: claimId(canonicalJson(content)), ...content } as Claim;
}

/** 'They agreed on Monday to reopen it. They met for five hours': on that day. */
function metThen(coding: Coding, told: readonly Coding[]): Coding | null {
  const { claim, frame } = coding;
  const [subject] = frame.agents;
  if (claim?.kind !== 'meeting' || !isOfTwo(claim) || claim.when?.from != null || !isPointer(subject))
    return null;
  const { index } = frame.predicate.sentence;
  const theirs = told.filter((c) => c.claim && isOfTwo(c.claim) && codesOf(c.claim) === codesOf(claim));
  const meant = theirs.findLast((c) => index - c.frame.predicate.sentence.index === 1)?.claim;
  // A meeting told before is the one that is meant: folding finds it.
  if (!meant || theirs.some((c) => c.claim?.kind === 'meeting')) return null;
  return { ...coding, claim: onDayOf(meant, claim) };
}

const isPointer = (subject: Token | undefined): boolean => /^(they|both|two)$/.test(subject?.lower ?? '');

const codesOf = ({ by }: Claim): string =>
  by
    .map(({ code }) => code)
    .sort()
    .join();

/** What two have done together: then 'the meeting' is theirs. */
const isOfTwo = ({ kind, reciprocal, status, by }: Claim): boolean =>
  (kind === 'meeting' || kind === 'agreement') && reciprocal && status === 'happened' && by.length === 2;

const isTheirs = (noun: Token): boolean => noun.children('nmod:poss').some((t) => t.lower === 'their');

/** 'the meeting', 'their summit in Lima', and no word that says which. */
const isMeant = (noun: Token): boolean =>
  noun.children('det', 'nmod:poss').some((t) => /^(the|their|this)$/.test(t.lower)) &&
  !noun.child('compound', 'appos') &&
  noun.children('nmod').every((t) => !/^(of|between|with|for|among|by)$/.test(prepositionOf(t)));

const GIVEN = words('give issue grant pass announce impose order lift');
const EASING = words('permission easing lifting relaxation');
const ORDERS = words('instruction order ban directive restriction curb embargo suspension');

/** 'The permission was given at a meeting on Monday': the measure told of last, and its day. */
const measuresAgain = (
  sentence: Sentence,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] =>
  sentence.tokens
    .filter((t) => GIVEN.has(t.lemma) && isPassive(t))
    .flatMap((verb) => {
      const noun = verb
        .children('nsubj:pass')
        .find((t) => t.children('det').some((d) => d.lower === 'the') && !t.child('nmod', 'compound'));
      const eases = noun !== undefined && EASING.has(noun.lemma);
      if (!noun || !(eases || ORDERS.has(noun.lemma))) return [];
      const meant = told.findLast((c) => isMeasure(c, eases) && near(c, sentence.index));
      const again =
        meant && meant.frame.predicate.sentence !== sentence ? dated(verb, meant, resolved, lexicon) : null;
      return again?.claim?.when?.from ? [again] : [];
    });

/** A measure that nobody has owned up to: of others the report tells by name. */
const isMeasure = ({ claim }: Coding, eases: boolean): boolean =>
  claim?.kind === 'measure' &&
  claim.status === 'alleged' &&
  eases === (claim.detail.step === 'eased' || claim.detail.step === 'lifted');

/** The same measure, as another verb tells it. */
function dated(
  verb: Token,
  { claim, entry, frame }: Coding,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  if (!claim || !entry) return null;
  const own = verbFrame(verb);
  const { patients, lemma, complement, complementForm } = frame;
  const told = { ...own, agents: [], patients, lemma, complement, complementForm, passive: false };
  return attempt(entry, told, settingOf(own, lexicon), resolved, lexicon, () => partiesOf(claim));
}
