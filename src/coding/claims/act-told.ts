import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { words } from '../words.ts';
import { HARDWARE, meantBy } from './phrases.ts';

/** The verbs by which an act is told that a noun sums up later. From general knowledge of English. */
const TOLD_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  expulsion: words('expel deport oust declare'),
  closure: words('close shut seal'),
  seizure: words('seize board capture impound confiscate take'),
  arrest: words('arrest detain seize hold jail'),
  detention: words('detain arrest hold jail'),
  ban: words('ban bar prohibit forbid suspend halt stop block'),
  embargo: words('embargo ban bar impose'),
  tariff: words('impose slap levy raise'),
  launch: words('launch fire send'),
  test: words('test fire launch detonate'),
  attack: words('attack strike hit shell bomb raid fire shoot storm kill assault'),
  raid: words('raid storm attack break force burst search enter hit strike bomb'),
  strike: words('strike hit bomb attack fire kill'),
  airstrike: words('strike hit bomb attack fire kill'),
  shelling: words('shell fire pound bombard hit'),
  bombing: words('bomb hit attack strike'),
  incursion: words(
    'enter cross intrude penetrate stray fly sail violate raid storm invade burst break force',
  ),
  intrusion: words('enter cross intrude penetrate stray fly sail violate'),
  blockade: words('blockade block seal close'),
  annexation: words('annex seize'),
  deployment: words('deploy send station move'),
  recall: words('recall withdraw'),
  // So is the lemma of 'summons'
  summon: words('summon call'),
  drill: words('hold stage conduct launch begin start'),
  exercise: words('hold stage conduct launch begin start'),
  flight: words('fly carry conduct send'),
  extradition: words('extradite hand'),
  deportation: words('deport expel'),
  sanction: words('sanction blacklist list freeze'),
};

/** Whether a predicate tells the act that a noun names, by a verb of it or by the noun itself; true of nouns that may sum up anything. */
export function tellsAct(noun: Token, { lemma, predicate, patients }: Frame): boolean {
  const verbs = TOLD_BY[noun.lemma];
  return !verbs || verbs.has(lemma) || [predicate, ...patients].some((t) => t.lemma === noun.lemma);
}

/** How many sentences back the act may have been told. */
const REACH = 12;

/**
 * Who did what a noun sums up ('the raid'), by the last verb of such an act that the report has told with its doer; nobody where
 * it has told none, undefined of a noun that may sum up anything ('the decision').
 */
export function doersTold(noun: Token, resolved: Resolved): readonly Actor[] | undefined {
  const verbs = TOLD_BY[noun.lemma];
  if (!verbs) return undefined;
  const { index } = noun.sentence;
  for (const sentence of resolved.sentences.slice(Math.max(0, index - REACH), index + 1).reverse()) {
    const doers = lastDoers(
      sentence,
      verbs,
      sentence.index === index ? noun.index : sentence.tokens.length,
      resolved,
    );
    if (doers.length > 0) return doers;
  }
  return [];
}

function lastDoers(
  { tokens }: Sentence,
  verbs: ReadonlySet<string>,
  end: number,
  resolved: Resolved,
): readonly Actor[] {
  for (const verb of tokens.slice(0, end).reverse()) {
    if (verb.upos !== 'VERB' || !verbs.has(verb.lemma) || isOther(verb)) continue;
    const doers = verbFrame(verb).agents.flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);
    if (doers.length > 0) return doers;
  }
  return [];
}

/** What is held without arresting anybody. */
const HELD = words(
  'talk meeting summit session conference briefing vote election referendum drill exercise rally ceremony chairmanship ' +
    'presidency chair post seat office position power stake share majority reserve view breath territory',
);

/** 'broke relations' and 'was forced to leave' are no raid: one breaks into a place, or forces one's way; who holds talks holds nobody. */
const isOther = (verb: Token): boolean =>
  (verb.lemma === 'hold' && HELD.has(verb.child('obj')?.lemma ?? '')) ||
  (verb.lemma === 'break' && !verb.children('obl').some((t) => prepositionOf(t) === 'into')) ||
  (verb.lemma === 'force' && verb.child('obj')?.lemma !== 'way');
