import type { Resolved } from '../../../model/resolved.ts';
import type { Sentence, Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import type { Coding } from '../../coding.ts';
import { type Frame, frameWith } from '../../frames/frame.ts';
import { isPassive } from '../../frames/passive.ts';
import { verbFrame } from '../../frames/verbs.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { fits } from '../../lexicon/match.ts';
import { settingOf } from '../../modality/setting.ts';
import { words } from '../../words.ts';
import { codesOf, near, partiesOf } from './before.ts';

/** 'Trade has been suspended since May', of what the report tells by name elsewhere: the measure on that very thing, and whose it is. */
export function measureTold(
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

const GIVEN = words('give issue grant pass announce impose order lift');
const EASING = words('permission easing lifting relaxation');
const ORDERS = words('instruction order ban directive restriction curb embargo suspension');

/** 'The permission was given at a meeting on Monday': the measure told of last, and its day. */
export const measuresAgain = (
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
  const told = frameWith(own, { agents: [], patients, lemma, complement, complementForm, passive: false });
  return attempt(entry, told, settingOf(own, lexicon), resolved, lexicon, () => partiesOf(claim));
}
