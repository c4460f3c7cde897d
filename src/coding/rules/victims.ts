import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Voice } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, actorsInside, stateOf } from '../claims/phrases.ts';
import type { Frame } from '../frames/frame.ts';
import { measured } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';

/** Those of whom an army or its ministry tells as its own where it names nobody else's. */
const TROOPS = words(
  'soldier serviceman servicewoman guard policeman trooper marine conscript officer post outpost position checkpoint patrol barracks ' +
    'civilian villager farmer fisherman shepherd herder herdsman girl boy child woman man village town hamlet house school hospital',
);
/** What is crossed to come to those who tell of it. */
const BORDERS = words('border frontier line boundary airspace');
const isBare = (noun: Token): boolean => !noun.child('nmod', 'nmod:poss', 'amod', 'acl:relcl');

/**
 * 'A soldier was killed by Azerbaijani fire, Armenia's army said', 'shelled two border villages, a Sudanese spokesman said':
 * whom force was used against that the teller's own side has there, where no other place or owner is told.
 */
export function victimsTold(
  { event, to, step }: Entry,
  frame: Frame,
  teller: Voice | undefined,
  resolved: Resolved,
): readonly Actor[] {
  const name = COUNTRIES.get(teller?.code ?? '');
  if (!teller?.code || name === undefined) return [];
  const { code } = teller;
  const tellersAt = ({ form: text, start, end }: Token): Actor[] => [
    { code, sector: null, name, person: null, office: null, text, start, end },
  ];
  if (isReceived(to, frame) || step === 'broken') return tellersAt(frame.predicate);
  const crossed =
    event === 'MOBILIZE' && !frame.obliques.some(({ prep }) => prep === 'of')
      ? frame.patients.find((t) => BORDERS.has(t.lemma) && isBare(t))
      : undefined;
  if (crossed) return isElsewhere(frame, code, resolved) ? [] : tellersAt(crossed);
  if (!(event === 'ASSAULT' || event === 'COERCE')) return [];
  const aimed = frame.obliques.filter(({ prep, token }) => /^(on|at)$/.test(prep) && isFishing(token));
  const hit = [...frame.patients.map(measured), ...aimed.map(({ token }) => token)].find(
    (t) => isOurs(t, isMartial(teller)) && !isOfAny(t, resolved),
  );
  return hit && !isElsewhere(frame, code, resolved) ? tellersAt(hit) : [];
}

/** '..., and received an apology from Seoul, a spokesman said': where the tree has lost who received it, the teller's side did. */
const isReceived = (to: readonly string[], { form, agents }: Frame): boolean =>
  form === 'verb' && to[0] === 'subject' && agents.every(({ upos }) => upos === 'VERB');

const isMartial = ({ sector, name }: Voice): boolean =>
  sector === 'MIL' || sector === 'COP' || /defen[cs]e|army|military|border/i.test(name);

const isOurs = (noun: Token, martial: boolean): boolean =>
  (martial && (TROOPS.has(noun.lemma) || isFishing(noun))) ||
  noun.children('compound', 'amod').some((t) => /^(border|frontier)$/.test(t.lower));

/** 'fired on a fishing boat'. */
const isFishing = (noun: Token): boolean =>
  /^(boat|vessel|trawler|canoe)$/.test(noun.lemma) &&
  noun.children('compound', 'amod').some((t) => t.lower === 'fishing');

const isOfAny = (noun: Token, resolved: Resolved): boolean =>
  actorsAt(noun, resolved).length > 0 ||
  actorsInside(noun, resolved).length > 0 ||
  noun.child('nmod:poss') !== undefined;

/** In a place of another state. */
const isElsewhere = ({ obliques, patients }: Frame, code: string, resolved: Resolved): boolean =>
  [...obliques.map((o) => o.token), ...patients]
    .flatMap((t) => [t, ...t.children('nmod')])
    .some((t) => stateOf(t, resolved).some((a) => a.code !== code));
