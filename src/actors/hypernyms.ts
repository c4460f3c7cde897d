import type { Discourse } from './discourse/discourse.ts';
import { type Draft, headOf, type OfficePhrase } from './draft.ts';
import { nounOf, servedBody } from './traits.ts';

/** Wider words by which reports call an officeholder again, and the offices that they can mean. */
const WIDER: Readonly<Record<string, RegExp>> = {
  diplomat:
    /ambassador|envoy|emissary|consul|charg|attach|permanent representative|negotiator|high commissioner|nuncio/,
  leader: /president|prime minister|premier|chancellor|king|emir|sultan|ruler/,
  ruler: /president|king|emir|sultan/,
  monarch: /king|queen|emir|sultan|emperor/,
  minister: /(?<!prime )minister$/,
  secretary: /secretary/,
  commander: /commander|general|admiral|chief/,
  general: /general|\bgen\b/,
  admiral: /admiral|\badm\b/,
  colonel: /colonel|\bcol\b/,
  envoy: /ambassador|envoy|emissary|representative|high commissioner/,
  ambassador: /ambassador|envoy/,
  adviser: /advis[eo]r/,
  lawmaker: /lawmaker|legislator|deputy|senator|member of parliament|congress/,
  negotiator: /negotiator|trade representative/,
};
/** Nouns by which one who was told of by the office alone is called again. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  envoy: ['ambassador', 'emissary'],
  ambassador: ['envoy'],
  emissary: ['envoy'],
};
/** Mentions of persons that a reader has in mind. */
const REACH = 4;

/** 'Zambia's envoy was expelled. The diplomat …': the one person told of lately who holds such an office. */
export function calledWider(found: Draft, phrase: OfficePhrase, discourse: Discourse): Draft | undefined {
  const offices = phrase.office.name === nounOf(found) ? WIDER[phrase.office.name] : undefined;
  // 'the leader Juan Guaido': the name says who.
  const isNamed = found.sentence.tokens[found.last + 1]?.upos === 'PROPN';
  if (!offices || isNamed || phrase.plural || phrase.determiner !== 'definite' || phrase.words !== '')
    return undefined;
  const near = discourse.focus.recentPeople.slice(0, REACH).filter(({ sentence, parties }) => {
    const isNear = found.sentence.index - sentence.index < 3 && sentence !== found.sentence;
    return isNear && offices.test(parties[0]?.office ?? '');
  });
  if (new Set(near.map(({ key }) => key)).size === 1) return near[0];
  const told = (SAME[nounOf(found)] ?? []).flatMap(
    (noun) => discourse.nouns.onlyBearer(noun, found.sentence.index) ?? [],
  );
  const [only] = told;
  return near.length === 0 && told.length === 1 && only && isMoved(only) ? only : undefined;
}

/** 'Chile called its ambassador home … the envoy would stay': one of whose coming and going the report is about. */
function isMoved(told: Draft): boolean {
  const noun = told.sentence.tokens[headOf(told)];
  return (
    told.phrase?.plural === false &&
    /^(obj|nsubj:pass)$/.test(noun?.deprel ?? '') &&
    MOVING.test(noun?.head?.lemma ?? '')
  );
}

const MOVING =
  /^(recall|withdraw|call|summon|expel|oust|bring|order|send|name|appoint|reinstate|pull|return|banish|eject|declare)$/;

/** 'the interior ministry official', after one of such a ministry has been told of: he again, whose minister ever is at hand. */
export function officialAgain(
  found: Draft,
  { determiner, owners: [body, other], office }: OfficePhrase,
  { nouns }: Discourse,
): Draft | undefined {
  const served = determiner === 'definite' && office.rank === 'official' && !other ? servedBody(found) : null;
  const isBare = body?.phrase?.owners.length === 0 && !body.phrase.possessor && !body.phrase.foreign;
  return served !== null && isBare ? nouns.serving.get(`${nounOf(found)} ${served}`) : undefined;
}
