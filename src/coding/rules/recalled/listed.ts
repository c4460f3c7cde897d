import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import type { Coding } from '../../coding.ts';
import { frameWith } from '../../frames/frame.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { words } from '../../words.ts';
import { partiesOf } from './before.ts';

/** What papers are signed as. From general knowledge of diplomatic English. */
const PAPERS = words(
  'agreement treaty pact accord deal memorandum memoranda protocol contract convention declaration arrangement roadmap mou',
);

/**
 * 'signed five agreements, including a memorandum on fisheries and a tax treaty', 'witnessed the signing of six documents,
 * among them a swap agreement': each of those that are named has been signed as well.
 */
export function listedPacts(told: readonly Coding[], resolved: Resolved, lexicon: Lexicon): Coding[] {
  return told.flatMap(({ claim, entry, frame, setting }) => {
    if (claim?.kind !== 'agreement' || !claim.reciprocal || claim.status !== 'happened') return [];
    if (!entry || !setting || !/^(signed|agreed)$/.test(claim.detail.step ?? '')) return [];
    return namedIn(frame.predicate).flatMap((paper) => {
      const own = frameWith(frame, { predicate: paper, trigger: paper, patients: [paper] });
      const coding = attempt(entry, own, setting, resolved, lexicon, () => partiesOf(claim));
      return coding.claim ? [coding] : [];
    });
  });
}

/** The papers that are named behind several: 'five agreements, including ... and ...'. Trees hang the later ones on anything. */
function namedIn(whole: Token): Token[] {
  const several = whole.subtree().find((t) => /^NNS/.test(t.xpos));
  const behind = whole.sentence.tokens.slice((several ?? whole).index + 1);
  const marker = several ? behind.find(isBeforeExamples) : undefined;
  if (!marker) return [];
  return behind.filter((t) => {
    const article = PAPERS.has(t.lemma) ? t.child('det') : undefined;
    const before = article?.previous;
    return (
      article !== undefined &&
      /^an?$/.test(article.lower) &&
      (before === marker || (article.index > marker.index && /^(and|,)$/.test(before?.lower ?? '')))
    );
  });
}

/** The last word of 'including', 'such as', 'among them'. */
const isBeforeExamples = ({ lower, previous }: Token): boolean =>
  lower === 'including' ||
  (lower === 'as' && previous?.lower === 'such') ||
  (lower === 'them' && /^(among|amongst)$/.test(previous?.lower ?? ''));
