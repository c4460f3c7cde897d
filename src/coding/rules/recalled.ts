import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { attempt } from '../attempt.ts';
import { pairMeant } from '../claims/pair-meant.ts';
import type { Coding } from '../coding.ts';
import type { Frame } from '../frames/frame.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { fits } from '../lexicon/match.ts';
import { type Setting, settingOf } from '../modality/setting.ts';
import { answered } from './answers.ts';
import { mattersClosed } from './matters-closed.ts';
import { outlooks } from './outlooks-between.ts';
import { reaction } from './reactions.ts';
import { captivesAgain, freedBySame } from './recalled/captives.ts';
import { imposedBefore } from './recalled/imposed.ts';
import { likewise } from './recalled/likewise.ts';
import { listedPacts } from './recalled/listed.ts';
import { measuresAgain, measureTold } from './recalled/measures.ts';
import { meetingAgain, metThen, tripTaken } from './recalled/meetings.ts';
import { openedByBoth } from './recalled/opened.ts';
import { pactAgain } from './recalled/pact-again.ts';
import { pactOfPair } from './recalled/pacts.ts';
import { pronounAgain } from './recalled/pronouns.ts';
import { putOffAgain } from './recalled/put-off.ts';
import { similarMeasure } from './recalled/similar.ts';
import { thingAgain } from './recalled/things.ts';
import { visitedThere } from './recalled/visited.ts';

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
        ? (metThen(coding, told) ??
          pactAgain(coding, resolved, lexicon) ??
          freedBySame(coding, told, resolved) ??
          reaction(coding, told, resolved, lexicon))
        : (meetingAgain(coding, told, resolved, lexicon) ??
          tripTaken(coding, told, resolved, lexicon) ??
          visitedThere(coding, resolved, lexicon) ??
          ofPair(coding, told, resolved, lexicon) ??
          measureTold(coding, told, resolved, lexicon) ??
          similarMeasure(coding, told, resolved, lexicon) ??
          thingAgain(coding, told, resolved, lexicon) ??
          captivesAgain(coding, told, resolved, lexicon) ??
          pronounAgain(coding, told, resolved, lexicon) ??
          putOffAgain(coding, told, resolved, lexicon) ??
          openedByBoth(coding, told, resolved, lexicon) ??
          pactOfPair(coding, resolved, lexicon) ??
          pactAgain(coding, resolved, lexicon) ??
          reaction(coding, told, resolved, lexicon) ??
          answered(coding, told, resolved, lexicon));
      told.push(known ?? coding);
      return known ?? coding;
    });
    const again = [...likewise(sentence, told, resolved, lexicon), ...listedPacts(here, resolved, lexicon)];
    told.push(...again);
    const ahead = outlooks(sentence, here, resolved, lexicon);
    return [
      ...here.filter(({ frame }) => !ahead.some((one) => one.frame.agents.includes(frame.predicate))),
      ...again,
      ...measuresAgain(sentence, told, resolved, lexicon),
      ...imposedBefore(sentence, here, resolved, lexicon),
      ...mattersClosed(sentence, here, resolved, lexicon),
      ...ahead,
    ];
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
    const isTold = told.some(
      (c) =>
        c.claim?.kind === one.kind &&
        c.frame.predicate.sentence === sentence &&
        periodOf(c.frame.predicate) === periodOf(frame.predicate),
    );
    const setting = settingOf(frame, lexicon);
    if (by.length === 0 || isTold || isTradeToCome(frame, setting)) continue;
    const parties = { by, to: [], reciprocal: true };
    const coding = attempt(one, frame, setting, resolved, lexicon, () => parties);
    if (coding.claim) return coding;
  }
  return null;
}

/** 'Trade will recover': what markets may do tells nothing of how the two stand. */
const isTradeToCome = ({ agents }: Frame, { time, outlook }: Setting): boolean =>
  (time === 'future' || outlook !== null) && agents.some((t) => /^(trade|commerce)$/.test(t.lower));

/** The head of what could be a sentence by itself: 'Talks open on Friday; the minister, who went home early, is back'. */
const periodOf = (token: Token): Token | undefined =>
  [token, ...token.ancestors()].find(
    (t) =>
      t.deprel === 'root' ||
      (t.deprel === 'parataxis' && t.previous !== null && t.child('nsubj') !== undefined),
  );
