import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft } from './draft.ts';
import { ofExpelled, ofJudged } from './judged.ts';
import { people } from './objects.ts';
import { near } from './reach.ts';
import { ofBoth, ofGathered } from './shared-things.ts';
import { whoIsTold, whoseDeed } from './tasked.ts';
import { pair } from './they.ts';
import { asOwner } from './traits.ts';
import { governing, isOpen } from './whose/governing.ts';
import { severalBeside, subjectOf } from './whose/subject-of.ts';

/** What happens to people and not to states: 'demanded their release'. */
const FATE = /^(release|detention|arrest|imprisonment|repatriation|trial|deportation|captivity)$/;

/** `its`, `their`: the nearest subject to the left in the clause or the ones above it, if that one is somebody. */
export function owner(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
  plural: boolean,
): Draft | null {
  const told = plural ? ownersTold(token, settled, discourse) : ownerTold(token, settled, discourse);
  if (told) return told;
  const above = governing(token, settled, plural);
  if (!above) return lastTold(token, discourse, plural);
  if (isOpen(above, token, settled, plural)) return null;
  if (plural && isTheirRelation(above.subject, settled)) return pair(token, discourse);
  return (
    subjectOf(above.subject, settled, discourse, plural, token) ??
    (plural ? severalBeside(above.subject, token, settled) : null)
  );
}

/** 'Relations hit bottom in May, when their troops fought': those whose relations they are, where nobody is named with them. */
const isTheirRelation = (subject: Token, settled: ReadonlyMap<number, Draft>): boolean =>
  /^(relation|tie|tension)$/.test(subject.lemma) &&
  subject.xpos === 'NNS' &&
  !subject.subtree().some((t) => settled.has(t.index));

/** Whose it is by what is done or told, whoever the subject is. */
const ownerTold = (token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null =>
  besideOwner(token, settled) ??
  ofJudged(token, settled) ??
  ofExpelled(token, discourse, settled) ??
  whoIsTold(token, settled, false) ??
  whoseDeed(token, settled);

const ownersTold = (token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null =>
  (FATE.test(token.head?.lemma ?? '') ? people(token, discourse) : null) ??
  whoIsTold(token, settled, true) ??
  ofGathered(token, settled, discourse) ??
  ofBoth(token, settled, discourse);

/** Where no clause above has such a subject: who was told of last. */
const lastTold = (token: Token, discourse: Discourse, plural: boolean): Draft | null =>
  plural
    ? (near(discourse.focus.lastPlural, token, 2) ?? pair(token, discourse))
    : near(discourse.focus.lastSubject, token, 2);

/** 'Harare and its neighbour Lusaka': whoever is named right before the thing that is his. */
function besideOwner(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const noun = token.head;
  if (noun?.deprel !== 'conj' || !noun.head || token.previous?.lower !== 'and') return null;
  const found = settled.get(noun.head.index);
  return asOwner(found);
}
