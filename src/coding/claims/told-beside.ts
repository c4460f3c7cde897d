import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { isEnvoy } from './envoys.ts';
import { actorsAt, stateOf } from './phrases.ts';
import { slotActors } from './slots.ts';
import { oneOther } from './unique.ts';

/** What an act is to somebody whom its own clause does not name. */
const RECEIVED = words(
  'snub rebuff insult affront slap rebuke blow slight gesture concession message signal warning',
);

/** 'would not send troops, a snub to the Americans': whom the noun that sums up the act says that it was meant for. */
export const meantFor = (by: readonly Actor[], { carrier }: Frame, resolved: Resolved): Actor[] =>
  oneOther(
    by,
    carrier
      .subtree()
      .filter((t) => RECEIVED.has(t.lemma) && t.index > carrier.index && isPutBehind(t))
      .flatMap((t) => t.children('nmod').filter((n) => /^(to|for|at)$/.test(prepositionOf(n))))
      .flatMap(withConjuncts)
      .flatMap((t) => actorsAt(t, resolved)),
  );

/** ', a snub to': in apposition to all that stands before it. */
const isPutBehind = (noun: Token): boolean => {
  const first = noun.subtree().find((t) => t.upos !== 'PUNCT');
  return (
    /^(parataxis|appos|conj|advcl|obl)$/.test(noun.deprel) && /^[,–—-]$/.test(first?.previous?.form ?? '')
  );
};

/** 'was bombed by the Kenyan army after requests from Juba': whoever does it after a request was asked. */
export const askedOf = (by: readonly Actor[], { form, predicate }: Frame, resolved: Resolved): Actor[] => {
  const verb =
    form === 'noun' && predicate.relation === 'obl' && /^(after|following)$/.test(prepositionOf(predicate))
      ? predicate.head
      : null;
  return verb?.upos === 'VERB'
    ? oneOther(
        by,
        verbFrame(verb).agents.flatMap((t) => actorsAt(t, resolved)),
      )
    : [];
};

const ASKING = words('demand insist urge ask request call press accuse condemn denounce protest complain');

/** 'Beirut demanded that it leave the hills it occupies', 'return the ships that it had seized': who asks for it is who has lost it. */
export const lostBy = (by: readonly Actor[], { carrier }: Frame, resolved: Resolved): Actor[] => {
  const asking =
    carrier.deprel === 'acl:relcl' ? carrier.ancestors().find((t) => ASKING.has(t.lemma)) : undefined;
  return asking
    ? oneOther(
        by,
        verbFrame(asking).agents.flatMap((t) => actorsAt(t, resolved)),
      )
    : [];
};

/** 'declared a truce after Mali had shelled its posts': whoever has done something to it right before is answered. */
export const answeredTo = (by: readonly Actor[], { carrier }: Frame, resolved: Resolved): Actor[] =>
  oneOther(
    by,
    carrier
      .children('advcl')
      .filter((t) => t.children('mark').some((m) => /^(after|because|since|once)$/.test(m.lower)))
      .map(verbFrame)
      .filter(({ patients }) =>
        patients.some((t) => actorsAt(t, resolved).some((a) => by.some((b) => b.code === a.code))),
      )
      .flatMap(({ agents }) => agents.flatMap((t) => actorsAt(t, resolved))),
  );

/** 'is angry at the sale of missiles to Niger by Chad', 'condemned the killing of monks by': whose deed it is says 'by'. */
export const doneBy = (by: readonly Actor[], { patients, obliques }: Frame, resolved: Resolved): Actor[] =>
  oneOther(
    by,
    [
      ...patients,
      ...obliques.filter(({ prep }) => /^(at|over|about|on|by|with)$/.test(prep)).map((o) => o.token),
    ]
      .filter((t) => t.upos === 'NOUN')
      .flatMap((t) => [...t.subtree().filter((n) => n.deprel === 'nmod' && isBy(n)), ...takenBy(t)])
      .flatMap((t) => actorsAt(t, resolved)),
  );

/** 'the measures announced by Peru'. */
const takenBy = (act: Token): Token[] =>
  act
    .children('acl')
    .flatMap((t) => t.children('obl:agent', 'obl').filter(isBy))
    .flatMap(withConjuncts);

const isBy = (token: Token): boolean => prepositionOf(token) === 'by';

const GOVERNING = words(
  'government junta regime cabinet parliament army military authority ministry court police opposition',
);

/** 'Peru's ambassador to Bolivia criticised the cabinet': that of his hosts. */
export const hostsOf = (by: readonly Actor[], { agents, patients }: Frame, resolved: Resolved): Actor[] => {
  const isTheirs = (t: Token): boolean => GOVERNING.has(t.lemma) && actorsAt(t, resolved).length === 0;
  if (!patients.some((t) => isTheirs(t) || t.children('nmod:poss', 'nmod').some(isTheirs))) return [];
  return oneOther(
    by,
    agents
      .filter(isEnvoy)
      .flatMap((t) => t.children('nmod').filter((n) => /^(to|in)$/.test(prepositionOf(n))))
      .flatMap((t) => [...actorsAt(t, resolved), ...stateOf(t, resolved)]),
  );
};

/** 'Jordan sent tents to Beirut, and Egypt sent flour': to whom the same is done in the same breath. */
export const asBefore = (
  { to }: Entry,
  by: readonly Actor[],
  { carrier, obliques }: Frame,
  resolved: Resolved,
): Actor[] => {
  const first = firstConjunct(carrier);
  const isSame = first !== carrier && first.lemma === carrier.lemma && obliques.length === 0;
  const before = isSame ? verbFrame(first) : null;
  const doers = before?.agents.flatMap((t) => actorsAt(t, resolved)) ?? [];
  return before
    ? oneOther(
        [...by, ...doers],
        to.flatMap((slot) => slotActors(slot, before, resolved)),
      )
    : [];
};

/** 'blew up the bridge it had built with Laos': whose a thing is too, whom its doer shared it with. */
export const sharersOf = (by: readonly Actor[], { patients }: Frame, resolved: Resolved): Actor[] =>
  patients
    .flatMap((t) => t.children('acl:relcl'))
    .filter((t) => /^(share|run|build|operate|own|open)$/.test(t.lemma))
    .flatMap((t) => t.children('obl'))
    .filter((t) => prepositionOf(t) === 'with')
    .flatMap((t) => [...actorsAt(t, resolved)])
    .filter((a) => !by.some((b) => b.code === a.code));
