import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { isFormer, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { words } from '../words.ts';
import { below } from './relation.ts';

/** The actors that a noun phrase means by its head. */
export const actorsAt = (token: Token, resolved: Resolved): readonly Actor[] =>
  resolved.mentionAt(token)?.actors ?? namedBehind(token, resolved);

/** What one state is to another. */
const STANDINGS = words(
  'owner neighbour neighbor ally rival partner foe enemy patron creditor lender supplier customer backer opponent adversary',
);

/** 'gave them back to their owner, Chad': who is first told of by what he is to others, and named behind a comma. */
const namedBehind = (token: Token, resolved: Resolved): readonly Actor[] =>
  STANDINGS.has(token.lemma)
    ? token.children('appos').flatMap((t) => resolved.mentionAt(t)?.actors ?? [])
    : [];

const OWNING = new Set(['of', 'by', 'from', 'with', 'between']);

export const HARDWARE = words(
  'navy navie army coastguard defence defences defense defenses ship vessel jet plane aircraft drone missile tank boat force shell rocket bomb artillery warplane bomber fighter ' +
    'helicopter gunboat warship submarine destroyer frigate marine patrol airstrike gun mortar convoy trawler freighter cutter carrier battery bullet radar satellite ' +
    'agent operative commando sailor crew docker hacker gunner trader driver worker guard mob crowd farmer nationalist gunman fisherman demonstrator protester student villager settler miner haulier trucker sapper saboteur paratrooper conscript policeman officer spy bomber assassin lorry truck train trawlerman sniper guerrilla insurgent gun howitzer cannon gunship tribesman herder herdsman raider hijacker bandit militant jihadist fighter infantry infantryman cavalry airman rescuer firefighter fireman doctor nurse medic engineer consumer shopper worshipper ' +
    'contingent battalion brigade regiment garrison detachment column corvette minesweeper dhow tug gang horseman diver frogman ranger gendarme trooper guardsman bulldozer excavator speedboat flotilla armada squadron platoon armour armor balloon mercenary militiaman tanker airship instructor trainer launcher interceptor',
);
/** Arms and those who bear them, also where the head only says that it is a system: 'an air defence system'. */
export const isHardware = (noun: Token): boolean =>
  HARDWARE.has(noun.lemma) ||
  (noun.lemma === 'unit' && noun.xpos === 'NNS') ||
  isTypeName(noun) ||
  (noun.lemma === 'system' && noun.children('compound').some((t) => ARMS.has(t.lemma.toLowerCase())));

/** 'a Thai F-16', 'two Chinese J-16s': what letters and a number name is an aircraft or a weapon. */
const isTypeName = ({ form, upos, next }: Token): boolean =>
  (upos === 'PROPN' && /^\p{Lu}\p{L}{0,3}-?\d+\p{L}{0,2}s?$/u.test(form)) ||
  (/^(PROPN|NOUN)$/.test(upos) &&
    /^\p{Lu}{1,3}\p{L}?$/u.test(form) &&
    next?.form === '-' &&
    /^\d/.test(next.next?.form ?? ''));

const ARMS = words('missile rocket defence defense weapon radar artillery antiaircraft anti-aircraft');
/** Whoever takes these in does nothing to the state that they come from. */
export const FLED = words('refugee migrant immigrant evacuee deserter defector exile');

export const PLACES = words('border coast water waters territory airspace frontier shore soil capital');
const SITES = words(
  'jail prison cell camp embassy consulate outpost post base port airport airfield village town city barrack barracks ' +
    'position district province region island hospital school depot checkpoint house boat lorry',
);
const ACTS = words('attack strike airstrike raid shelling bombing ambush offensive assault clash');
export const OWNED = new Set([...PLACES, ...SITES, ...ACTS, ...HARDWARE]);

/** Who a phrase means, or whose it is where its head is such a thing: 'Chinese ships', 'the border with Finland'. */
export function meantBy(token: Token, things: ReadonlySet<string>, resolved: Resolved): readonly Actor[] {
  const named = actorsAt(token, resolved);
  if (named.length > 0) return named;
  if (things.has(token.lemma) || isHardware(token) || (token.lower === 'one' && token.child('amod'))) {
    const inside = actorsInside(token, resolved);
    return inside.length > 0
      ? inside
      : [
          ...carriedBy(token, resolved),
          ...workingFor(token, resolved),
          ...sentBy(token, resolved),
          ...portOf(token, resolved),
        ];
  }
  const called = BODIES.has(token.lemma) ? calledAfter(token, resolved) : [];
  return called.length > 0 || !LED.has(token.lemma) ? called : leadersOf(token, resolved);
}

/** Those who come or act together under somebody. */
const LED = words('consortium delegation coalition team mission group force alliance convoy');

/** 'the Emirati-led coalition', 'a consortium led by Qatar Airways', 'a delegation headed by its deputy minister': whose it is tells who leads it. */
const leadersOf = (token: Token, resolved: Resolved): readonly Actor[] => {
  const named = token
    .children('amod')
    .filter((t) => t.lower === 'led' && t.previous?.form === '-')
    .flatMap((t) => t.children('compound', 'amod', 'obl', 'nsubj'))
    .flatMap((t) => [...actorsAt(t, resolved)]);
  return named.length > 0 ? named : ledBy(token, resolved);
};

const ledBy = (token: Token, resolved: Resolved): readonly Actor[] =>
  token
    .children('acl')
    .filter((t) => /^(led|headed)$/.test(t.lower))
    .flatMap((t) => t.children('obl', 'obl:agent'))
    .filter((t) => prepositionOf(t) === 'by')
    .flatMap((t) => {
      const named = actorsAt(t, resolved);
      return named.length > 0 ? named : actorsInside(t, resolved);
    })
    .map((a) => ({ ...a, person: null }));

/** 'hackers linked to North Korea': for whom those work who act under cover. */
const workingFor = (token: Token, resolved: Resolved): readonly Actor[] =>
  /^(hacker|spy|agent|operative)$/.test(token.lemma)
    ? token
        .children('acl')
        .filter((t) => /^(link|tie|connect|work|sponsor|back)$/.test(t.lemma))
        .flatMap((t) => t.children('obl'))
        .flatMap((t) => actorsAt(t, resolved))
    : [];

/** 'a plane carrying the Slovak premier': whom a craft has on board. */
const carriedBy = (craft: Token, resolved: Resolved): readonly Actor[] =>
  craft
    .children('acl')
    .filter((t) => t.lower === 'carrying')
    .flatMap((t) => t.children('obj'))
    .flatMap((t) => actorsAt(t, resolved));

/** 'shot down drones launched by Russia', 'rockets fired from Lebanon': whose they are who sends them, or from whose ground they come. */
const sentBy = (craft: Token, resolved: Resolved): readonly Actor[] =>
  craft
    .children('acl')
    .filter((t) => /^(launch|fire|fly|send|operate|release|lob|shoot)$/.test(t.lemma) && t.xpos === 'VBN')
    .flatMap((t) => t.children('obl:agent', 'obl'))
    .flatMap((t) =>
      prepositionOf(t) === 'from'
        ? launchedFrom(t, resolved)
        : prepositionOf(t) === 'by'
          ? actorsAt(t, resolved)
          : [],
    );

/** 'from Lebanon', 'from Gaza', 'from Russian soil': whose ground that is. */
const launchedFrom = (place: Token, resolved: Resolved): readonly Actor[] => {
  const owners = PLACES.has(place.lemma) ? actorsInside(place, resolved) : [];
  return owners.length > 0 ? owners : namedOrState(place, resolved);
};

/** 'Ankara', 'Diyarbakir': whom a name means, else the state that the place lies in. */
export function namedOrState(name: Token, resolved: Resolved): readonly Actor[] {
  const named = actorsAt(name, resolved);
  return named.length > 0 ? named : stateOf(name, resolved);
}

/** 'a fishing boat from Amapala': a craft is of the state that its port lies in. */
const portOf = (craft: Token, resolved: Resolved): readonly Actor[] =>
  /^(boat|ship|vessel|trawler|tanker|ferry|dhow|tug|convoy|truck|lorry|train)$/.test(craft.lemma)
    ? craft
        .children('nmod')
        .filter((t) => prepositionOf(t) === 'from' && t.upos === 'PROPN')
        .flatMap((t) => stateOf(t, resolved))
    : [];

const BODIES = words(
  'airline bank carmaker company firm manufacturer refiner refinery shipyard bloc group body organisation organization alliance union watchdog agency court council neighbour neighbor ally ' +
    'rival giant nation country state power superpower partner archrival foe enemy republic kingdom monarchy counterpart colleague host',
);

/** Bodies that stand behind their name: 'the Mercosur bloc', where 'the NATO ally' is another one. */
const NAMED_FIRST = words(
  'bloc group body organisation organization alliance union watchdog agency court council',
);

/** 'the West African bloc ECOWAS', 'the Mercosur bloc': the name that stands beside its description. */
const calledAfter = (token: Token, resolved: Resolved): Actor[] =>
  token
    .children('appos', 'flat', 'nmod:desc', ...(NAMED_FIRST.has(token.lemma) ? ['compound'] : []))
    .flatMap(withConjuncts)
    .flatMap((t) => [...actorsAt(t, resolved)]);

/** Actors that own or mark a phrase: "Japan's decision", 'the Russian move', 'relations with India'. */
export const actorsInside = (token: Token, resolved: Resolved): Actor[] =>
  token
    .children('nmod:poss', 'amod', 'compound', 'nmod')
    .filter((t) => t.deprel !== 'nmod' || OWNING.has(prepositionOf(t)))
    .filter((t) => !(prepositionOf(t) === 'from' && isOurs(token)))
    .filter((t) => !(KILLING.has(token.lemma) && prepositionOf(t) === 'of'))
    .filter((t) => !(FLED.has(token.lemma) && prepositionOf(t) === 'from'))
    .flatMap(withConjuncts)
    .flatMap((t) => actorsAt(t, resolved))
    .concat(belongingTo(token, resolved));

/** 'a dhow belonging to Oman', 'goods coming from Mexico', 'a petition initiated by Chile'. */
export const belongingTo = (token: Token, resolved: Resolved): Actor[] =>
  token
    .children('acl')
    .filter(
      (t) => t.lower === 'belonging' || PUT.has(t.lower) || (GOODS.has(token.lemma) && COMING.has(t.lower)),
    )
    .flatMap((t) => t.children('obl'))
    .flatMap((t) => [...actorsAt(t, resolved)]);

const PUT = words(
  'proposed initiated drafted tabled sponsored submitted put drawn prepared published presented',
);
const GOODS = words('good goods import product steel aluminium aluminum car grain wine meat oil gas');
const COMING = words('coming arriving imported shipped made produced originating');

/** 'the murder of a minister': whom it was done to. */
const KILLING = words('killing murder assassination kidnapping abduction massacre lynching');

/** 'our forces from the valley': where they leave from is not whose they are. */
const isOurs = (noun: Token): boolean => noun.child('nmod:poss')?.upos === 'PRON';

/** The state in which a place lies ('flights to Toronto', 'withdrew from the Somali town of X'), as an actor. */
export function stateOf(token: Token, resolved: Resolved): Actor[] {
  const place = TREATIES.test(token.form) || isFlag(token) ? null : resolved.placeAt(token);
  const name = place?.country ? COUNTRIES.get(place.country) : undefined;
  if (!place?.country || name === undefined) return [];
  const { start, end, form: text } = token;
  return [{ code: place.country, sector: null, name, person: null, office: null, text, start, end }];
}

/** 'left the Rome Statute': called after the town where it was signed. */
export const isSigned = ({ deprel, head }: Token): boolean =>
  deprel === 'compound' && TREATIES.test(head?.form ?? '');

const TREATIES =
  /^(Statute|Treaty|Convention|Accords?|Agreements?|Protocols?|Pact|Memorandum|Declaration|Charter)$/;

/** 'a Marshall Islands-flagged tanker': under whose flag it sails, and no place. */
const isFlag = (token: Token): boolean =>
  token.sentence.tokens
    .slice(token.index + 1, token.index + 4)
    .some((t) => /^(flagged|registered)$/.test(t.lower) && t.previous?.form === '-');

/** All who are named in a noun phrase: 'Uzbekistan's gas deal with Tajikistan', 'the treaty between A and B', or who are the members of 'the joint commission'. */
export function phraseParties(noun: Token, resolved: Resolved): Actor[] {
  const named = [...below(noun, 0), ...signersOf(noun)].flatMap((t) => [...actorsAt(t, resolved)]);
  const members = actorsAt(noun, resolved);
  return named.length === 0 && members.length > 1 ? [...members] : named;
}

const SIGNING = new Set([
  'have',
  'sign',
  'conclude',
  'strike',
  'agree',
  'reach',
  'negotiate',
  'initial',
  'clinch',
  'seal',
]);

/** 'an accord signed by A and B', 'the treaty, which A and B signed': those whose act the clause behind it tells. */
const signersOf = (noun: Token): readonly Token[] =>
  noun
    .children('acl', 'acl:relcl')
    .filter((t) => SIGNING.has(t.lemma))
    .flatMap((t) => {
      const { agents, obliques } = verbFrame(t);
      const between = obliques.filter((o) => o.prep === 'between').map((o) => o.token);
      if (between.length > 1) return between;
      return [...agents, ...obliques.filter((o) => /^(with|between)$/.test(o.prep)).map((o) => o.token)];
    });

/** 'condemned the attack on the embassy': whom violence was done to is not who is condemned for it. */
export const VIOLENCE = words(
  'attack cyberattack assault raid bombing shelling invasion killing murder airstrike storming massacre kidnapping abduction',
);

/** 'intelligence about the rebels': what it tells of is not whom it is given to. */
const INFORMING = words('intelligence information evidence data detail knowledge');

/** 'a singer with a Swedish passport'. */
const PAPERS = words('passport visa citizenship accent licence license residency name');

/** 'the Uzbek-dominated council', 'a Russian-speaking town': of what people it is, and not whose. */
const PEOPLED = words('dominated speaking populated inhabited majority');

/** 'goods bound for Russia'. */
const BOUND = words('bound destined headed');

/** The tokens below a noun that belong to its phrase, clauses left out. */
export const phraseTokens = (token: Token, depth: number): Token[] =>
  depth > 4
    ? []
    : token
        .children('nmod', 'nmod:poss', 'amod', 'compound', 'conj', ...(BOUND.has(token.lemma) ? ['obl'] : []))
        .filter(() => !PEOPLED.has(token.lower))
        .filter((t) => !(isFormer(token) && prepositionOf(t) === 'to'))
        .filter((t) => !(FLED.has(token.lemma) && prepositionOf(t) === 'from'))
        .filter((t) => !(PAPERS.has(t.lemma) && prepositionOf(t) === 'with'))
        .filter((t) => !(INFORMING.has(token.lemma) && /^(about|on|of)$/.test(prepositionOf(t))))
        .filter((t) => !(VIOLENCE.has(token.lemma) && /^(on|upon|against|of|in|at)$/.test(prepositionOf(t))))
        .flatMap((t) => [t, ...phraseTokens(t, depth + 1)]);
