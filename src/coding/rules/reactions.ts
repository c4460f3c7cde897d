import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import { canonicalJson, claimId } from '../../model/ids.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { attempt } from '../attempt.ts';
import { tellsAct } from '../claims/act-told.ts';
import { partiesByDoer } from '../claims/parties.ts';
import type { Coding } from '../coding.ts';
import type { Frame } from '../frames/frame.ts';
import { isDay } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';

/** Sentences over which 'the measure' points back where the report has told of several that took one. */
const NEAR = 2;

/** Acts of one class, as a report names them again with nothing but an article. */
const CLASSES: readonly { readonly nouns: ReadonlySet<string>; readonly isAct: (claim: Claim) => boolean }[] =
  [
    {
      nouns: words(
        'attack strike raid assault bombing shelling bombardment airstrike killing shooting incident',
      ),
      isAct: ({ kind, plover }) => kind === 'event' && plover?.event === 'ASSAULT',
    },
    {
      nouns: words(
        'measure step move decision action restriction ban closure sanction tariff curb embargo expulsion seizure arrest detention',
      ),
      isAct: ({ kind }) => kind === 'measure',
    },
    {
      nouns: words('accusation allegation charge claim criticism'),
      isAct: ({ kind, plover }) => kind === 'position' && plover?.event === 'ACCUSE',
    },
    {
      nouns: words('offer proposal overture invitation'),
      isAct: ({ kind, detail }) => kind === 'position' && 'stance' in detail && detail.stance === 'proposes',
    },
    {
      nouns: words('demand request ultimatum appeal call'),
      isAct: ({ kind, detail }) => kind === 'position' && 'stance' in detail && detail.stance === 'demands',
    },
  ];

/**
 * 'Peru closed the pass. … Chile condemned the measure': a stance on an act that is only named again is towards whoever the
 * report has told of as its doer. Of several, only one who did it right before.
 */
export function reaction(
  coding: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const { claim, entry, frame, reason } = coding;
  if (claim) {
    if (claim.kind !== 'position' || claim.to.length > 0) return null;
    const to = doerOf(frame, claim.by, told);
    if (!to) return null;
    const { id: _, ...content } = { ...claim, to: [to] };
    return { ...coding, claim: { id: claimId(canonicalJson(content)), ...content } as Claim };
  }
  if (entry?.kind !== 'position' || !reason?.startsWith('a party')) return null;
  const own = partiesByDoer(entry, frame, resolved);
  const to = own && own.by.length > 0 && own.to.length === 0 ? doerOf(frame, own.by, told) : null;
  if (!own || !to) return null;
  return attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => ({ ...own, to: [to] }));
}

/** Who did what the stance is on: the one whom the report has told of, or of several the one told of right before. */
function doerOf(frame: Frame, by: readonly Actor[], told: readonly Coding[]): Actor | null {
  const [matter] = mattersOf(frame);
  const acts = CLASSES.find(({ nouns }) => matter && nouns.has(matter.lemma) && isSummed(matter));
  if (!acts) return null;
  const own = new Set(by.map(({ code }) => code));
  const others = told.filter(
    ({ claim, frame: one }) =>
      claim && acts.isAct(claim) && isByOther(claim, own) && matter && tellsAct(matter, one),
  );
  const last = others.at(-1);
  const doers = new Set(others.map((c) => c.claim?.by[0]?.code));
  const isNear = last && frame.predicate.sentence.index - last.frame.predicate.sentence.index <= NEAR;
  if (doers.size > 1 && !isNear) return null;
  const doer = last?.claim?.by[0] ?? null;
  return isNear || !matter || !isOverlaid(matter, doer, own, told) ? doer : null;
}

/** 'Peru barred the inspectors. … Chile and Bolivia will seek sanctions. Cuba opposes the move': what others are told to do right before is nearer. */
function isOverlaid(
  { lemma, sentence }: Token,
  doer: Actor | null,
  own: ReadonlySet<string>,
  told: readonly Coding[],
): boolean {
  if (!/^(move|step|decision|action|measure)$/.test(lemma)) return false;
  return told.some(
    ({ claim, frame }) =>
      claim &&
      frame.predicate.sentence.index === sentence.index - 1 &&
      claim.by.some(({ code }) => code !== doer?.code && !own.has(code)),
  );
}

const isByOther = ({ by }: Claim, own: ReadonlySet<string>): boolean =>
  by.length === 1 && by.every(({ code }) => !own.has(code));

const mattersOf = ({ patients, obliques }: Frame): readonly Token[] => [
  ...patients,
  ...obliques.filter(({ prep }) => /^(at|over|about|of|to)$/.test(prep)).map(({ token }) => token),
];

/** 'the measure', 'Monday's actions', and no word that says which. */
const isSummed = (noun: Token): boolean =>
  (noun.children('det').some((t) => /^(the|this|that|these|those)$/.test(t.lower)) ||
    noun.children('nmod:poss').some(isDay)) &&
  noun.children('nmod:poss').every(isDay) &&
  !noun.child('nmod', 'acl', 'acl:relcl', 'amod', 'compound');
