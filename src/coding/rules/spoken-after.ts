import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Parties } from '../claims/parties.ts';
import { actorsAt, stateOf } from '../claims/phrases.ts';
import { meantAt } from '../claims/unique.ts';
import { frameWith } from '../frames/frame.ts';
import { nounFrame } from '../frames/nouns.ts';
import { isPassive } from '../frames/passive.ts';
import { ownSubject, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { lasting } from './factive.ts';
import { meetingOfTwo, type OwnWord } from './own-word.ts';

const AFTER_WITH = meetingOfTwo('meeting.spoken-after');
const ABROAD = entryWith(meetingOfTwo('meeting.talks-abroad'), {
  joint: [],
  to: ['in'],
  needs: new Set(['by', 'to']),
});

const APART = entryWith(meetingOfTwo('meeting.one-by-one'), {
  joint: [],
  to: ['with'],
  needs: new Set(['by', 'to']),
});

const GATHERINGS = words(
  'meeting talk summit session negotiation call conversation lunch dinner consultation',
);
const END = words('end close conclusion start opening beginning');

/**
 * 'President A announced after a summit with President B of C', 'agreed on it at the close of their summit': whoever does or says
 * something after a gathering has been at it.
 */
export function spokenAfter(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (noun.upos !== 'NOUN' || !GATHERINGS.has(noun.lemma)) return null;
  const top = endOf(lasting(noun));
  if (!/^(after|following|during|at|in)$/.test(prepositionOf(top)) || top.deprel !== 'obl') return null;
  const verb = top.head;
  if (verb?.upos !== 'VERB' || isPassive(verb)) return null;
  const setting = settingOf(verbFrame(verb), lexicon);
  if (setting.condition || setting.time !== 'past' || setting.modal !== null) return null;
  // 'defended its ban in talks with it': behind what is done, talks only tell of what it was done in
  const isCall = /^(call|conversation)$/.test(noun.lemma);
  if (prepositionOf(top) === 'in' && !isCall && noun.index > (ownSubject(verb) ?? noun).index) return null;
  const agents = gathered(noun, verb, resolved);
  const apart = noun.xpos === 'NNS' ? oneByOne(agents, resolved) : null;
  if (apart) return { entry: APART, frame: nounFrame(noun, null), setting, parties: apart };
  if (!isOfStates(agents.flatMap((t) => [...actorsAt(t, resolved)]))) return null;
  return {
    entry: AFTER_WITH,
    frame: frameWith(nounFrame(noun, null), { agents }),
    setting: settingWith(setting, { negated: false }),
  };
}

/** 'In separate calls with the Indian and Pakistani ministers, he urged restraint': he spoke with each of them, and they not with one another. */
function oneByOne([subject, ...others]: readonly Token[], resolved: Resolved): Parties | null {
  const by = subject ? [...actorsAt(subject, resolved)] : [];
  const to = others.flatMap((t) => [...actorsAt(t, resolved)]);
  const codes = new Set([...by, ...to].map(({ code }) => code));
  if (by.length !== 1 || codes.size < 3 || ![...codes].every((code) => COUNTRIES.has(code))) return null;
  return { by, to, reciprocal: false };
}

/** 'at the close of their summit'. */
const endOf = (noun: Token): Token =>
  noun.deprel === 'nmod' && noun.head && END.has(noun.head.lemma) ? noun.head : noun;

/** Whoever speaks and those with whom the talks are, or both whom 'their' means. */
function gathered(noun: Token, verb: Token, resolved: Resolved): Token[] {
  const their = noun.children('nmod:poss').filter((t) => t.lower === 'their');
  if (their.length > 0) return their;
  const subject = ownSubject(verb);
  const partners = noun.children('nmod').filter((t) => prepositionOf(t) === 'with');
  const named = partners.flatMap(withConjuncts).filter((t) => actorsAt(t, resolved).length > 0);
  return subject && named.length > 0 && isBare(noun) ? [subject, ...named] : [];
}

const isBare = (noun: Token): boolean =>
  noun.children('det', 'nmod:poss').every((t) => /^(an?|his|her|the)$/.test(t.lower));

/** States and their governments, two of them: firms and crowds are talked to as well, and hold no summits. */
function isOfStates(actors: readonly Actor[]): boolean {
  const states = actors.filter(({ sector }) => sector === null || /^(GOV|MIL|LEG|ELI)$/.test(sector));
  const codes = new Set(states.map(({ code }) => code));
  return (
    states.length === actors.length && codes.size === 2 && [...codes].every((code) => COUNTRIES.has(code))
  );
}

/** 'Riek Machar of South Sudan, who held talks in Khartoum', in a report on the two: with his hosts. */
export function talksAbroad(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const noun = verb.children('obj').find((t) => /^(talk|negotiation|consultation)$/.test(t.lemma));
  if (!noun || !/^(hold|have|conduct)$/.test(verb.lemma)) return null;
  const behind = [...noun.children('nmod'), ...verb.children('obl')];
  if (behind.some((t) => /^(with|between)$/.test(prepositionOf(t)))) return null;
  const place = behind.find((t) => prepositionOf(t) === 'in');
  const frame = verbFrame(verb);
  const guests = frame.agents.flatMap((t) => [...actorsAt(t, resolved)]);
  const country = place ? (stateOf(place, resolved)[0]?.code ?? resolved.placeAt(place)?.country) : undefined;
  const host = resolved.dyad.find(({ code }) => code === country);
  const [guest] = guests;
  if (!place || !guest || !host || guest.code === host.code || guests.length > 1 || guest.sector !== 'GOV')
    return null;
  if (!resolved.dyad.some(({ code }) => code === guest.code)) return null;
  const parties = { by: guests, to: meantAt(place, [host]), reciprocal: false };
  return { entry: ABROAD, frame, setting: settingOf(frame, lexicon), parties };
}
