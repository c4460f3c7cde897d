import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { subjectOf } from '../frames/subjects.ts';
import { withConjuncts } from '../frames/tree.ts';

/** What a relationship is called. From general knowledge of diplomatic English. */
export const RELATIONS = new Set(
  'relation relationship tie link rapport partnership alliance friendship rapprochement cooperation exchange mood atmosphere climate bond trust mistrust distrust tension hostility reconciliation rivalry enmity animosity trade commerce goodwill friction tone scar wound'.split(
    ' ',
  ),
);

/** What two have at odds, and how it goes on: only that is told of the two. */
const QUARRELS = new Set('dispute row quarrel feud spat standoff stand-off crisis rift conflict'.split(' '));
const GOING_ON = new Set(
  (
    'spill drag flare deepen widen spread intensify worsen simmer fester boil engulf erupt escalate subside ease die cool date stem originate ' +
    'old bitter intractable unresolved long-standing longstanding protracted acrimonious'
  ).split(' '),
);

/** 'relations', or a quarrel of which is told how it goes on: 'the dispute has spilled over into trade'. */
export const isRelation = ({ lemma }: Token, { lemma: verb }: Frame): boolean =>
  RELATIONS.has(lemma) || (QUARRELS.has(lemma) && GOING_ON.has(verb.split(' ')[0] ?? ''));

/**
 * Whose relationship a clause is about: the states named in its noun phrase ('Japan-India ties', 'ties between A and
 * B', 'Ankara's relations with Athens'), else those who act in the clause or in the one above it ('A and B have agreed
 * ..., normalising ties').
 */
export function relationParties(frame: Frame, nouns: readonly Token[], resolved: Resolved): Actor[] {
  const relation = nouns.find((t) => isRelation(t, frame));
  if (!relation) return [];
  if (isOfOthers(frame, resolved)) return [];
  const named = below(relation, 0).flatMap((t) => resolved.mentionAt(t)?.actors ?? []);
  const around = [frame.carrier, ...frame.carrier.ancestors()].flatMap((t) => doersOf(t, resolved));
  const all = [...named];
  for (const actor of around) if (states(all) < 2) all.push(actor);
  return states(all) === 2 ? all : coordinated(frame, resolved);
}

/** 'several Arab countries have normalised relations with Israel': somebody that nobody can name. */
const isOfOthers = ({ agents }: Frame, resolved: Resolved): boolean =>
  agents.length > 0 &&
  agents.every(
    (t) =>
      /^(country|state|nation|government|power|capital|member|ally|neighbour|neighbor)$/.test(t.lemma) &&
      t.xpos === 'NNS' &&
      t.children('amod', 'det', 'nummod').some((d) => VAGUE.test(d.lower)) &&
      (resolved.mentionAt(t)?.actors.length ?? 0) === 0,
  );

const VAGUE = /^(several|some|many|most|other|few|various|numerous|more)$/;

/** The first two states that the sentence names side by side ('South Korea and China'). */
function coordinated(frame: Frame, resolved: Resolved): Actor[] {
  for (const token of frame.predicate.sentence.tokens) {
    if (token.index >= frame.predicate.index) break;
    const pair = withConjuncts(token).flatMap((t) => resolved.mentionAt(t)?.actors ?? []);
    if (states(pair) === 2) return pair;
  }
  return [];
}

const states = (actors: readonly Actor[]): number => new Set(actors.map((a) => a.code)).size;

/** The noun phrase's own tokens, not those of clauses inside it. */
export function below(token: Token, depth: number): Token[] {
  if (depth > 3) return [];
  const phrase = token.children('nmod', 'nmod:poss', 'amod', 'compound', 'conj', 'flat');
  return phrase.flatMap((t) => [t, ...below(t, depth + 1)]);
}

function doersOf(verb: Token, resolved: Resolved): readonly Actor[] {
  const subject = subjectOf(verb, 0)?.token;
  return subject ? withConjuncts(subject).flatMap((t) => resolved.mentionAt(t)?.actors ?? []) : [];
}
