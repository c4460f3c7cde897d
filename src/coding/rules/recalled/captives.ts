import type { Claim } from '../../../model/claim.ts';
import { canonicalJson, claimId } from '../../../model/ids.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Sentence, Token } from '../../../model/sentence.ts';
import { attempt, UNKNOWN_PARTY } from '../../attempt.ts';
import { actorsAt } from '../../claims/phrases.ts';
import type { Coding } from '../../coding.ts';
import { CAPTURING } from '../../frames/taken.ts';
import { prepositionOf } from '../../frames/tree.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { fits } from '../../lexicon/match.ts';
import { settingOf } from '../../modality/setting.ts';
import { words } from '../../words.ts';
import { partiesOf } from './before.ts';

/** What becomes of those who were taken. */
const AFTERWARDS = words('free release liberate pardon repatriate hand hold detain');
/** What people and their craft are taken by. */
const TAKING = new Set([...CAPTURING, ...words('board intercept capture')]);
const CAPTURE = words('capture abduction kidnapping arrest detention seizure');
const CAPTIVES = words(
  'man woman soldier ranger sailor crew seaman fisherman herder pilot officer guard policeman detainee prisoner captive hostage ' +
    'journalist student driver worker trader engineer boat vessel ship trawler tanker',
);
/** Sentences over which a capture is remembered. */
const REACH = 8;

/**
 * 'The men were freed four days later', 'its crew were still being held': by whoever the report has told that he took them, where
 * all that it has told of the sort was done by the same one.
 */
export function captivesAgain(
  { frame, entry, reason, known = [] }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const { form, passive, agents, patients, predicate } = frame;
  if (!entry || reason !== UNKNOWN_PARTY || form !== 'verb' || !passive || agents.length > 0) return null;
  const [captive, more] = patients;
  if (!captive || more || !AFTERWARDS.has(predicate.lemma) || !isMeant(captive, resolved)) return null;
  const taken = told.filter((c) => isTaking(c) && predicate.sentence.index - sentenceOf(c) < REACH);
  const last = taken.at(-1)?.claim;
  const code = last?.by[0]?.code;
  if (!last || !taken.every(({ claim }) => claim?.by.every((one) => one.code === code))) return null;
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.condition) return null;
  for (const one of [entry, ...known.filter((e) => e !== entry && fits(e, frame))]) {
    if (one.kind !== 'event' && one.kind !== 'measure') continue;
    const again = attempt(one, frame, setting, resolved, lexicon, () => partiesOf(last));
    if (again.claim) return again;
  }
  return null;
}

/** "The vessel's crew were released by the guards": whose they are was told where they were taken by the same state. */
export function freedBySame(coding: Coding, told: readonly Coding[], resolved: Resolved): Coding | null {
  const { frame, claim } = coding;
  const [captive, more] = frame.patients;
  if (claim?.plover?.event !== 'RETREAT' || claim.to.length > 0 || claim.reciprocal || !captive || more)
    return null;
  const [owner] = captive.children('nmod:poss');
  const isCraft = owner !== undefined && CAPTIVES.has(owner.lemma) && actorsAt(owner, resolved).length === 0;
  if (!isMeant(captive, resolved) && !(isCraft && CAPTIVES.has(captive.lemma))) return null;
  const { index } = frame.predicate.sentence;
  const last = told.findLast((c) => isTaking(c) && index - sentenceOf(c) < REACH)?.claim;
  const isSame = last?.by.every(({ code }) => claim.by.some((one) => one.code === code)) ?? false;
  if (!last || !isSame) return null;
  const { id: _, ...content } = { ...claim, to: last.to };
  return { ...coding, claim: { id: claimId(canonicalJson(content)), ...content } as Claim };
}

/** Whether a sentence may be about captives, though it names nobody. */
export function namesCaptives({ root }: Sentence): boolean {
  const subject = root?.child('nsubj:pass');
  return !!root && !!subject && AFTERWARDS.has(root.lemma) && CAPTIVES.has(subject.lemma);
}

const sentenceOf = ({ frame }: Coding): number => frame.predicate.sentence.index;

/** One state took people or ships of another. */
const isTaking = ({ claim, frame }: Coding): boolean =>
  claim !== null &&
  (frame.form === 'verb' ? TAKING : CAPTURE).has(frame.predicate.lemma) &&
  (claim.status === 'happened' || claim.status === 'alleged') &&
  claim.by.length > 0 &&
  claim.to.length > 0;

/** 'the men', 'its 31 crew', 'the two': told of before, and of no other state. */
const isMeant = (captive: Token, resolved: Resolved): boolean =>
  actorsAt(captive, resolved).length === 0 &&
  CAPTIVES.has(captive.lemma) &&
  captive.children('det', 'nmod:poss').some((t) => /^(the|its|their|these|those)$/.test(t.lower)) &&
  captive.children('nmod', 'acl:relcl').every((t) => prepositionOf(t) === 'among');
