import type { Sentence } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft, OfficePhrase, Party } from './draft.ts';
import { otherOf } from './of-pair.ts';
import { isSpeaker } from './speaker-for.ts';
import type { Office } from './tables.ts';
import { isPlural, nounOf } from './traits.ts';

/** Bodies that a state has on the ground of another. */
export const isMission = ({ group }: Office): boolean =>
  /^(embassy|consulate|permanent mission|liaison office)$/.test(group);

/** 'The embassy in Manila': the one told of last, else that of the pair's other state: its seat tells whose it is not. */
export function senderOfMission(found: Draft, phrase: OfficePhrase, discourse: Discourse): Party | null {
  const { plural, seat, determiner, possessor } = phrase;
  if (seat === undefined && isMission(phrase.office) && determiner === 'definite' && !plural && !possessor)
    return envoyBefore(found, discourse);
  if (seat === undefined || plural || !(possessor || determiner === 'definite')) return null;
  const [before] = discourse.nouns.antecedent(nounOf(found), found.sentence.index)?.parties ?? [];
  const other = before && before.code !== seat && !possessor ? before.code : otherOf(seat, discourse);
  return other === null ? null : discourse.stateParty(other);
}

/** 'summoned the Hungarian consul. The embassy apologised': the embassy of whose envoy has just been told of, where no embassy has. */
function envoyBefore(found: Draft, discourse: Discourse): Party | null {
  const { sentence } = found;
  const {
    focus: { lastPerson },
    nouns,
  } = discourse;
  const isEnvoy =
    lastPerson !== null &&
    ENVOYS.test(lastPerson.phrase?.office.group ?? '') &&
    lastPerson.sentence.paragraph === sentence.paragraph &&
    sentence.index - lastPerson.sentence.index < 2;
  if (!isEnvoy || nouns.antecedent(nounOf(found), sentence.index)) return null;
  const [party] = lastPerson.parties;
  return party ? discourse.stateParty(party.code) : null;
}

const ENVOYS = /^(ambassador|deputy ambassador|charge d'affaires|consul general|envoy|diplomat)$/;

/**
 * 'India denied it. "We have not," said X, a spokesman for its foreign ministry': the state that the report was about,
 * where the sentence names no other one alone.
 */
export function stateSpokenFor(owner: Draft, { office }: OfficePhrase, discourse: Discourse): Party | null {
  const isIts = owner.phrase?.possessor?.lower === 'its' && isSpeaker(office);
  const focus = isIts ? discourse.focus.lastSubject : null;
  if (!focus || isPlural(focus) || !/^(name|metonym)$/.test(focus.kind)) return null;
  const [party] = focus.parties;
  const isNear = owner.sentence.index - focus.sentence.index < 3;
  return party && isNear && namesNoOther(owner.sentence, party.code, discourse)
    ? discourse.stateParty(party.code)
    : null;
}

function namesNoOther(sentence: Sentence, code: string, { setting }: Discourse): boolean {
  const named = setting.named.get(sentence);
  return named === undefined || named.size === 0 || named.has(code);
}
