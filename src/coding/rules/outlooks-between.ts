import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { attempt } from '../attempt.ts';
import { actorsAt } from '../claims/phrases.ts';
import { statesTold } from '../claims/told.ts';
import { meantAt } from '../claims/unique.ts';
import type { Coding } from '../coding.ts';
import { frameWith } from '../frames/frame.ts';
import { isVerbal, ownSubject } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { OBSERVERS } from './observers.ts';

const OUTLOOK = entryFrom({
  rule: 'assessment.outlook-between',
  by: ['subject'],
  joint: ['plural'],
  needs: new Set(['joint']),
  kind: 'assessment',
});

/** Whether a claim is of what onlookers see coming. */
export const isOutlook = ({ entry }: Coding): boolean => entry?.rule === OUTLOOK.rule;

/** Verbs by which one looks ahead, and those that may tell of anything. From general knowledge of English. */
const FORESEEING = words('fear worry doubt predict forecast expect anticipate warn caution');
const HOLDING = words('say believe think reckon argue suggest suspect');

/** Who else looks on and acts for no state. */
const ONLOOKERS = words(
  'diplomat trader critic lawyer banker investor businessman executive exporter importer farmer shopkeeper ' +
    'resident villager campaigner activist insider mediator merchant negotiator',
);
const GROUPS = words('agency group charity organisation organization company firm');
const SOME = words('many some few most others several');

/** What two have between them, of which one may ask how it will go on. */
const BETWEEN = words(
  'relation relationship tie tension feud quarrel standoff stand-off chill rapprochement détente thaw talk negotiation summit round ' +
    'meeting dialogue truce ceasefire crisis dispute row spat rupture deal agreement accord pact treaty war conflict escalation ' +
    'peace reconciliation mediation hotline embargo blockade',
);
const EDGES = words('border frontier crossing boundary');

/** A sentence that names nobody, and in which onlookers look ahead. */
export const looksAhead = ({ root }: Sentence, resolved: Resolved): boolean =>
  root !== undefined &&
  resolved.dyad.length === 2 &&
  root.children('ccomp', 'xcomp').some((t) => isAhead(t, root)) &&
  isOnlooking(root, resolved);

/** 'Analysts warn that the thaw may not last', 'Traders fear a long closure of the border would drive up prices': how onlookers think it will go on between two. */
export const outlooks = (
  { tokens }: Sentence,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding[] => tokens.flatMap((token) => outlookAt(token, told, resolved, lexicon) ?? []);

function outlookAt(
  told: Token,
  codings: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const verb = /^[cx]comp$/.test(told.deprel) ? told.head : null;
  if (!verb || !isVerbal(verb) || !isOnlooking(verb, resolved)) return null;
  const subject = told.deprel === 'ccomp' ? told.child('nsubj', 'nsubj:pass') : verb.child('obj');
  if (!subject || !isAhead(told, verb)) return null;
  const by = whose(subject, told, resolved);
  const within = new Set(told.subtree());
  if (by.length === 0 || isTold(subject, within, codings)) return null;
  const frame = frameWith(verbFrame(told), { form: 'verb', passive: false, agents: [subject], patients: [] });
  const setting = expectedIn(settingOf(frame, lexicon), verb);
  const parties = { by, to: [], reciprocal: true };
  const coding = attempt(OUTLOOK, frame, setting, resolved, lexicon, () => parties);
  return coding.claim ? coding : null;
}

/** Whether anything else is told of what may come; that there is what they look at ('the truce') does not tell it. */
const isTold = (subject: Token, within: ReadonlySet<Token>, codings: readonly Coding[]): boolean =>
  codings.some((c) => c.claim && within.has(c.frame.carrier) && c.frame.predicate !== subject);

/** Said by people who act for nobody: no state, and no side. */
function isOnlooking(verb: Token, resolved: Resolved): boolean {
  const teller = FORESEEING.has(verb.lemma) || HOLDING.has(verb.lemma) ? ownSubject(verb) : undefined;
  if (!teller || actorsAt(teller, resolved).some(({ code }) => COUNTRIES.has(code))) return false;
  if (SOME.has(teller.lower)) return true;
  return (
    ((OBSERVERS.has(teller.lemma) || ONLOOKERS.has(teller.lemma)) && !teller.child('nmod:poss')) ||
    (GROUPS.has(teller.lemma) && teller.xpos === 'NNS')
  );
}

const isAhead = (told: Token, verb: Token): boolean =>
  FORESEEING.has(verb.lemma) ||
  told.children('aux').some((t) => /^(may|might|could|will|would|'ll|’ll)$/.test(t.lower));

/** What is feared or doubted is looked ahead to, whatever the tense. */
const expectedIn = (setting: Setting, verb: Token): Setting =>
  settingWith(setting, {
    asserted: true,
    negated: setting.negated || verb.lemma === 'doubt',
    condition: false,
    time: 'present',
    outlook: 'predicted',
    reporting: [{ verb }],
  });

/** The two named in the clause, else the pair that the report is about, where the clause names nobody else. */
function whose(subject: Token, told: Token, resolved: Resolved): readonly Actor[] {
  const named = [
    ...new Map(
      told
        .subtree()
        .flatMap((t) => statesAt(t, resolved))
        .map((a) => [a.code, a]),
    ),
  ].map(([, actor]) => actor);
  if (!isBetweenTwo(subject)) return [];
  const inSubject = new Set(subject.subtree().flatMap((t) => statesAt(t, resolved).map(({ code }) => code)));
  if (inSubject.size === 2 && named.length === 2) return named;
  return isOfPair(subject, named, resolved) ? meantAt(subject, resolved.dyad) : [];
}

/** Of the two that the report is about, who have been told of here or right before. */
function isOfPair(subject: Token, named: readonly Actor[], resolved: Resolved): boolean {
  const { dyad } = resolved;
  if (dyad.length !== 2 || named.some(({ code }) => dyad.every((one) => one.code !== code))) return false;
  const { index } = subject.sentence;
  return statesTold(index - 1, index, resolved).some(({ code }) => dyad.some((one) => one.code === code));
}

const statesAt = (token: Token, resolved: Resolved): readonly Actor[] =>
  (resolved.mentionAt(token)?.actors ?? []).filter(({ code }) => COUNTRIES.has(code));

const isBetweenTwo = (subject: Token): boolean =>
  (BETWEEN.has(subject.lemma) && !subject.child('compound')) ||
  subject.children('nmod').some((t) => EDGES.has(t.lemma) || BETWEEN.has(t.lemma));
