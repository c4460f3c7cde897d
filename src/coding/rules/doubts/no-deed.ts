import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import { words } from '../../words.ts';
import type { Doubt } from './doubt.ts';
import { isAtWork, isCarriedOff, isDecree, isHelpToMake, isRelief, isStepOrdered } from './shapes.ts';

const STRIKING = words('bomb attack strike hit shell raid fire shoot kill destroy strafe');

/** What nobody attacks or destroys with weapons: 'is destroying our relations', 'killed the deal'. */
const UNTOUCHED = words(
  'relation relationship tie trust friendship partnership dialogue hope credibility reputation treaty agreement deal accord pact ' +
    'confidence unity stability goodwill image legacy peace process momentum',
);

/** 'destroying what is left of our relations'. */
const isWhatIsLeft = (verb: Token): boolean =>
  verb.next?.lower === 'what' &&
  verb.subtree().some((t) => t.index > verb.index && UNTOUCHED.has(t.lemma) && prepositionOf(t) === 'of');

/** 'started the game in an attacking style'. */
const GAMES = words(
  'game match race season half tournament tie fixture innings final semifinal quarterfinal',
);

/** 'put the ruins on its heritage list': no list of those who are shut out. */
export const isFairList = ({ obliques }: Frame): boolean =>
  obliques.some(
    ({ token }) =>
      token.lemma === 'list' &&
      token
        .children('compound', 'amod')
        .some((t) =>
          /^(heritage|priority|short|waiting|guest|wish|white|green|candidate|invitation)$/.test(t.lower),
        ),
  );

/** 'soldiers whose freedom he had promised were flown home': captives on their way, and no troops on theirs. */
const areFreed = ({ passive, patients, agents }: Frame): boolean =>
  (passive ? [...patients, ...agents] : []).some((t) =>
    t
      .children('acl', 'acl:relcl', 'amod', 'nmod')
      .flatMap((c) => [c, ...c.children('obj', 'nsubj', 'nsubj:pass', 'obl')])
      .some((c) =>
        /^(freedom|release|free|capture|captured|freed|released|wounded|captivity|custody|prisoner)$/.test(
          c.lemma,
        ),
      ),
  );

/** Verbs that announce what the clause below them tells. */
const TELLING = words('announce say declare confirm state');

/** What looks like force or a measure and is none: a game that is attacked, a measure to lift a ban, an order of goods. */
export const NO_DEED: readonly Doubt[] = [
  ['a list to be on', ({ entry, frame }) => entry.rule === 'measure.blacklist' && isFairList(frame)],
  [
    'went back of his own accord',
    ({ entry, frame }) => entry.mode === 'deport' && !frame.passive && frame.patients.length === 0,
  ],
  ['captives on their way home', ({ entry, frame }) => entry.event === 'MOBILIZE' && areFreed(frame)],
  [
    'a game',
    ({ entry, frame }) => entry.event === 'ASSAULT' && frame.patients.some((t) => GAMES.has(t.lemma)),
  ],
  [
    'a figure of speech',
    ({ entry, frame }) =>
      entry.event === 'ASSAULT' &&
      (frame.patients.some((t) => UNTOUCHED.has(t.lemma)) || isWhatIsLeft(frame.carrier)),
  ],
  [
    'a measure to ease another',
    ({ entry, frame }) =>
      entry.rule === 'measure.impose' && [frame.predicate, ...frame.patients].some((t) => isRelief(t, frame)),
  ],
  [
    'an order of its own',
    ({ entry, frame }) => entry.kind === 'measure' && entry.measure === 'imposed' && isDecree(frame),
  ],
  [
    'told by what is announced',
    ({ entry, frame }) =>
      entry.kind === 'measure' &&
      TELLING.has(frame.lemma) &&
      frame.complement !== null &&
      entry.near?.has(frame.complement.lemma) === true,
  ],
  [
    'a decision to do no harm, or an order of goods',
    ({ entry, frame }) => entry.rule === 'measure.undo-decision' && !frame.patients.some(isStepOrdered),
  ],
  [
    'on the way to what they did there',
    ({ entry, frame }) =>
      entry.rule === 'event.cross-into' && frame.carrier.children('conj').some((t) => STRIKING.has(t.lemma)),
  ],
  [
    'put under it, not it on',
    ({ entry, frame }) => entry.rule === 'measure.impose' && prepositionOf(frame.predicate) === 'under',
  ],
  [
    'taken there, not captured',
    ({ entry, frame }) => frame.lemma === 'take' && entry.event === 'ASSAULT' && isCarriedOff(frame.patients),
  ],
  [
    'what was made, not who was helped',
    ({ entry, frame }) => entry.event === 'AID' && frame.lemma === 'help' && isHelpToMake(frame),
  ],
  ['what it does, not what is done about it', ({ entry, frame }) => isAtWork(entry, frame)],
];
