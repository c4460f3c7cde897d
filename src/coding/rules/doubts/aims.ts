import type { Token } from '../../../model/sentence.ts';
import type { Parties } from '../../claims/parties.ts';
import { words } from '../../words.ts';
import type { Doubt } from './doubt.ts';

/** Nobody is told of on the other side. */
export const isAlone = ({ to, reciprocal }: Parties): boolean => to.length === 0 && !reciprocal;

/** 'condemned Miller's remarks': somebody's, of whom the text does not say whose he is. */
const isSomebodys = (deed: Token): boolean =>
  deed.children('nmod:poss').some((t) => t.upos === 'PROPN' && t.child('case') !== undefined);

/** The best or the worst of its sort: 'the harshest curbs', 'the only weapon'. */
const isUtmost = (noun: Token): boolean =>
  noun
    .children('amod')
    .some(
      (t) => t.xpos === 'JJS' || t.lower === 'only' || t.children('advmod').some((m) => m.xpos === 'RBS'),
    );

/** 'There is a pact between A and B'. */
const isThere = ({ head, relation }: Token): boolean =>
  relation === 'nsubj' && head?.lemma === 'be' && head.child('expl') !== undefined;

/** 'defended the government's record'. */
const isAtHomeOnly = (noun: Token): boolean =>
  /^(record|performance|handling|competence|credentials?)$/.test(noun.lemma) &&
  noun
    .children('nmod:poss')
    .some((t) => /^(government|party|cabinet|administration|coalition)$/.test(t.lemma));

/** How bad it has become: 'the growing rivalry between A and B'. */
const GRADED = words(
  'heighten heightened grow growing rise rising mount mounting deepen deepening simmer simmering escalating increased increasing ' +
    'worsening soaring renewed bitter fierce intense acute sharp stepped step intensifying intensified long-running deep-seated',
);

/** Somebody is aimed at of whom it is not known who he is, or nobody is. */
export const AIMLESS: readonly Doubt[] = [
  [
    'whose deed it is about is not known',
    ({ entry, frame, parties }) =>
      isAlone(parties) && entry.event === 'ACCUSE' && frame.patients.some(isSomebodys),
  ],
  [
    'not felt towards anybody',
    ({ entry, setting, parties }) =>
      isAlone(parties) &&
      entry.kind === 'position' &&
      entry.event !== null &&
      setting.negated &&
      setting.outlook !== 'predicted',
  ],
  [
    'who is helped is not known',
    ({ entry, frame, parties }) =>
      isAlone(parties) && entry.event === 'AID' && frame.passive && frame.patients.length > 0,
  ],
  [
    'named, and not said to be there',
    ({ entry, frame, setting }) =>
      entry.rule === 'agreement.between' &&
      (!isThere(frame.predicate) || setting.modal !== null || setting.negated || setting.outlook !== null),
  ],
  ['nobody was persuaded', ({ entry, setting }) => entry.rule === 'position.persuade' && setting.negated],
  [
    'named, and nothing is told of it',
    ({ entry, frame: { predicate } }) =>
      entry.rule === 'assessment.tension-between' &&
      !predicate.children('amod').some((t) => GRADED.has(t.lemma) || GRADED.has(t.lower)),
  ],
  [
    'how one governs at home',
    ({ entry, frame, parties }) =>
      isAlone(parties) && entry.kind === 'position' && frame.patients.some(isAtHomeOnly),
  ],
  [
    'only what could be done',
    ({ frame: { carrier }, setting }) =>
      carrier.deprel === 'acl:relcl' &&
      /^(can|could|may|might)$/.test(setting.modal ?? '') &&
      carrier.head !== null &&
      isUtmost(carrier.head),
  ],
];
