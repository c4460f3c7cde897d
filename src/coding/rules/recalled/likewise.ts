import type { Claim } from '../../../model/claim.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Sentence, Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import type { Parties } from '../../claims/parties.ts';
import { actorsAt } from '../../claims/phrases.ts';
import type { Coding } from '../../coding.ts';
import { frameWith } from '../../frames/frame.ts';
import { subjectOf } from '../../frames/subjects.ts';
import { withConjuncts } from '../../frames/tree.ts';
import { verbFrame } from '../../frames/verbs.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { settingOf } from '../../modality/setting.ts';
import { speaksForState } from '../speakers.ts';

/** 'Bahrain followed suit', 'as did Belgium': others of whom a report tells that they do what it has just told of somebody. */
export const likewise = (
  { tokens }: Sentence,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] => {
  const found: Coding[] = [];
  for (const verb of tokens) {
    const doers = doersAgain(verb);
    const meant = doers.length > 0 ? deedBefore(verb, told) : undefined;
    const again = meant && sameBy(doers, verb, meant, resolved, lexicon);
    if (again) found.push(again);
  }
  return found;
};

/** Those who follow suit, or of whom only 'so did' is said. */
function doersAgain(verb: Token): readonly Token[] {
  if (!isFollowing(verb) && !isSoDid(verb)) return [];
  const subject = subjectOf(verb, 0)?.token;
  return subject ? withConjuncts(subject) : [];
}

const isFollowing = (verb: Token): boolean =>
  verb.lemma === 'follow' && verb.children('obj').some((t) => t.lower === 'suit' && !t.child('nmod'));

/** 'as did Belgium', 'and so have Latvia and Estonia'. */
const isSoDid = (verb: Token): boolean =>
  /^(did|does|do|has|have)$/.test(verb.lower) &&
  !verb.child('obj', 'xcomp', 'ccomp') &&
  /^(as|so)$/.test(verb.previous?.lower ?? '') &&
  (verb.child('nsubj')?.index ?? 0) > verb.index;

/** The act told last of one doer in this sentence or the one before. */
const deedBefore = (verb: Token, told: readonly Coding[]): Coding | undefined => {
  const last = told.findLast(({ claim, frame }) => claim && frame.predicate.start < verb.start);
  const isNear = last && verb.sentence.index - last.frame.predicate.sentence.index < 2;
  return isNear && last.claim && isDeed(last.claim) ? last : undefined;
};

const isDeed = ({ kind, status, reciprocal }: Claim): boolean =>
  /^(measure|event)$/.test(kind) && /^(happened|ongoing|planned)$/.test(status) && !reciprocal;

function sameBy(
  doers: readonly Token[],
  verb: Token,
  { claim, entry, frame }: Coding,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const by = doers.flatMap((t) => [...actorsAt(t, resolved)]);
  if (!claim || !entry || by.length === 0 || !by.every(speaksForState)) return null;
  const parties = partiesAgain(claim, by);
  const own = verbFrame(verb);
  const { lemma, complement, complementForm } = frame;
  // What is done back is not done to the same thing
  const isSame = parties?.to.every((a) => claim.to.includes(a));
  const [patients, obliques] = isSame ? [frame.patients, frame.obliques] : [[], []];
  const again = frameWith(own, { agents: doers, patients, obliques, lemma, complement, complementForm });
  const coding = parties && attempt(entry, again, settingOf(own, lexicon), resolved, lexicon, () => parties);
  return coding?.claim ? coding : null;
}

/** The same towards the same; whoever it was done to does it to the one who began. */
function partiesAgain({ by: first, to }: Claim, by: Parties['by']): Parties | null {
  const codes = new Set(by.map(({ code }) => code));
  if (first.some(({ code }) => codes.has(code))) return null;
  const others = to.filter(({ code }) => !codes.has(code));
  return { by, to: others.length > 0 ? others : first, reciprocal: false };
}
