import type { Sentence } from '../model/sentence.ts';
import { VOICING } from './announcers.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, headOf, type OfficePhrase } from './draft.ts';
import { bearerOf, stateWilling } from './own-will.ts';
import { meetTogether } from './owners/joint-offices.ts';
import { isPlural, isSubject, nounOf, saysSomething } from './traits.ts';
import { ABROAD, LOCAL_PUBLIC, TIME_NAMES } from './words.ts';

const GOVERNING = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY', 'OPP']);

/** The state whose body goes without saying: that of the place of the report, else the one spoken of last. */
export function homeOf(found: Draft, phrase: OfficePhrase, discourse: Discourse): string | null {
  const { office, determiner, former, modified, plural } = phrase;
  if (former || isOthersHead(found, phrase) || meetTogether(found, phrase)) return null;
  if (office.type === 'group') return isDomesticPublic(found, phrase) ? discourse.setting.home : null;
  if (!GOVERNING.has(office.sector ?? '') && !isRulingParty(office)) return null;
  if (office.singleton)
    return determiner === 'indefinite' || plural
      ? null
      : (presidencyOf(found, discourse) ?? stateAtHand(found, discourse));
  const house = isOfHouse(found) ? houseOf(discourse) : null;
  if (house !== null) return house;
  const vague = office.rank === 'official' || office.rank === 'none';
  if (isAMinister(found, phrase)) return stateBefore(found.sentence, discourse);
  // 'The frigate Hamburg' is not the one told of before.
  const next = found.sentence.tokens[found.last + 1];
  const isNamed = next?.upos === 'PROPN' && !TIME_NAMES.has(next.lower);
  if (determiner === 'definite' && office.type === 'institution' && !modified && !plural && !isNamed)
    return stateBefore(found.sentence, discourse);
  if (determiner === 'definite' || modified || !vague || office.type === 'institution') return null;
  if (ABROAD.has(nounOf(found))) return null;
  return (
    discourse.setting.scenes.get(found.sentence) ??
    stateWilling(found, office, discourse) ??
    (isTitle(found) ? stateAnswering(found, discourse) : null) ??
    stateOfSpeaker(found, discourse) ??
    stateConceding(found, discourse) ??
    discourse.setting.home ??
    announced(found, discourse)
  );
}

/** 'Indian minister X said that it would flow no more, but officials concede': those of whoever spoke first. */
function stateConceding({ sentence, core }: Draft, { focus }: Discourse): string | null {
  const noun = sentence.tokens[core];
  const isSetAgainst = /^(but|though|although)$/.test(noun?.previous?.lower ?? '');
  const speaker = isSetAgainst ? focus.lastPersonSubject : null;
  const [party, more] = speaker?.sentence === sentence ? speaker.parties : [];
  return party && !more && party.sector === 'GOV' ? party.code : null;
}

/** 'Kenya recalled its envoy. A minister promised': one of the state that the report has just told of. */
const isAMinister = (
  { sentence, core }: Draft,
  { office, determiner, modified, plural }: OfficePhrase,
): boolean =>
  office.name === 'minister' &&
  determiner === 'indefinite' &&
  !(plural || modified) &&
  sentence.tokens[core]?.relation === 'nsubj';

/** 'fell out with the president it had helped to install': which one is meant, the clause tells, and he is none of its doer's. */
function isOthersHead({ sentence, core }: Draft, { office, plural }: OfficePhrase): boolean {
  const clause = office.type === 'person' && !plural ? sentence.tokens[core]?.child('acl:relcl') : undefined;
  const doer = clause?.child('nsubj', 'nsubj:pass');
  return (
    doer !== undefined &&
    doer.index > core &&
    !/^(who|that|which)$/.test(doer.lower) &&
    doer.previous?.form !== ','
  );
}

/** 'the ruling party': every state has one at most. */
const isRulingParty = ({ sector, type, singleton }: OfficePhrase['office']): boolean =>
  sector === 'PTY' && type === 'institution' && singleton;

/** The state that the sentence before was about, in the same paragraph: 'Kenya recalled its envoy. The ministry said'. */
export function stateBefore(
  { index, paragraph }: Sentence,
  { focus: { lastSubject, lastMain, lastPlural, lastPersonSubject } }: Discourse,
): string | null {
  const isBefore = (found: Draft | null): found is Draft =>
    found?.sentence.index === index - 1 && found.sentence.paragraph === paragraph;
  const isOne = isBefore(lastSubject) && !isPlural(lastSubject);
  // 'The White House doubted that Iran would comply. Spokesman X said': whoever doubted goes on.
  const isTold = isOne && lastMain && tellsOf(lastMain, lastSubject);
  const told = isTold ? lastMain : isOne ? lastSubject : [lastPlural, lastPersonSubject].find(isBefore);
  const codes = new Set(told?.parties.map(({ code }) => code));
  return codes.size === 1 ? (told?.parties[0]?.code ?? null) : null;
}

/** 'A doubted whether B would': does the second stand in what the first says? */
function tellsOf(main: Draft, subject: Draft): boolean {
  if (main.sentence !== subject.sentence || main === subject) return false;
  const clause = main.sentence.tokens[headOf(subject)]?.head;
  const content = clause && [clause, ...clause.ancestors()].find((t) => t.relation === 'ccomp');
  const verb = main.sentence.tokens[headOf(main)]?.head;
  return content?.head === verb || (content?.head?.deprel === 'conj' && content.head.head === verb);
}

/** States whose president is spoken for by a house of another name, or by the party. */
const OTHERWISE_SPOKEN_FOR = new Set(['USA', 'RUS', 'CHN', 'PRK', 'VNM', 'LAO', 'CUB']);

/** 'Xi telephoned Rinne, the presidential office said': of the presidents named the only one whose house is called so. */
function presidencyOf(
  { sentence, core }: Draft,
  { holders: { heads }, setting: { home } }: Discourse,
): string | null {
  const isCalledSo =
    sentence.tokens[core]?.lower === 'office' && sentence.tokens[core - 1]?.lower === 'presidential';
  if (!isCalledSo || (home !== null && !OTHERWISE_SPOKEN_FOR.has(home))) return null;
  const codes = [...heads].filter(
    ([code, { office }]) => office === 'president' && !OTHERWISE_SPOKEN_FOR.has(code),
  );
  return codes.length === 1 ? (codes[0]?.[0] ?? null) : null;
}

/** 'a presidential official'. */
const isOfHouse = ({ sentence, first, core }: Draft): boolean =>
  sentence.tokens.slice(Math.max(0, first - 1), core).some((t) => t.lower === 'presidential');

/** The state whose presidential office the report has told of last: its officials are meant from there on. */
const houseOf = ({ nouns }: Discourse): string | null => {
  const [office] = nouns.last.get('office')?.parties ?? [];
  return office?.office === 'presidential office' ? office.code : null;
};

/** 'Residents rallied': a public that acts and is told no country is that of the report's place. */
const isDomesticPublic = (found: Draft, { plural, modified, determiner }: OfficePhrase): boolean =>
  LOCAL_PUBLIC.has(nounOf(found)) &&
  plural &&
  !modified &&
  determiner !== 'definite' &&
  isSubject(found.sentence.tokens[headOf(found)]);

/**
 * The place that the sentence begins with ('In Seoul, the government ...'), the home state, that of the troops that the
 * sentence has told of, or the last subject.
 */
function stateAtHand(found: Draft, discourse: Discourse): string | null {
  const { sentence } = found;
  const going = stateAnswering(found, discourse) ?? stateAddressing(found, discourse);
  if (going !== null) return going;
  const { scenes, places, home } = discourse.setting;
  const told =
    scenes.get(sentence) ??
    (found.phrase && stateWilling(found, found.phrase.office, discourse)) ??
    home ??
    announced(found, discourse) ??
    (isTitle(found) ? undefined : places.get(sentence));
  if (told !== undefined && told !== null) return told;
  const troops = discourse.focus.lastPlural;
  const armies = new Set(troops?.sentence === sentence ? troops.parties.map(({ code }) => code) : []);
  if (armies.size === 1 && troops?.parties[0]?.sector === 'MIL') return troops.parties[0].code;
  const focus = discourse.focus.lastSubject;
  if (!focus || isPlural(focus) || sentence.index - focus.sentence.index > 1) return null;
  // What a quotation speaks of says nothing about who speaks.
  const speaks = discourse.setting.isQuoted(found.sentence.tokens[found.core] ?? sentence);
  const spokenOf = discourse.setting.isQuoted(focus.sentence.tokens[focus.core] ?? sentence);
  return spokenOf && !speaks ? null : (focus.parties[0]?.code ?? null);
}

/** What a state does by its spokesmen. */
const ANSWERING =
  /^(reject|deny|dismiss|condemn|welcome|denounce|respond|react|retort|hail|protest|disagree|scoff|bristle|blame|accuse|criticise|criticize|defend|insist|maintain|counter)$/;

/** 'Beijing rejected the protest. Lu Weidong, a foreign ministry spokesman, said': whoever has just answered goes on. */
export function stateAnswering(found: Draft, { focus: { lastSubject } }: Discourse): string | null {
  const { sentence } = found;
  if (lastSubject?.sentence.index !== sentence.index - 1) return null;
  if (lastSubject.sentence.paragraph !== sentence.paragraph || isPlural(lastSubject)) return null;
  const verb = lastSubject.sentence.tokens[headOf(lastSubject)]?.head;
  const isState = lastSubject.kind === 'name' || lastSubject.kind === 'metonym';
  const goesOn =
    (isState && ANSWERING.test(verb?.lemma ?? '')) || (isMedia(lastSubject) && verb?.lemma === 'say');
  return goesOn && verb?.deprel === 'root' ? (lastSubject.parties[0]?.code ?? null) : null;
}

/** 'Prime Minister Trudeau told parliament': his own. */
function stateAddressing(found: Draft, { focus }: Discourse): string | null {
  const house = found.sentence.tokens[headOf(found)];
  const verb = /^(obj|iobj|obl)$/.test(house?.relation ?? '') ? house?.head : null;
  if (
    found.phrase?.office.sector !== 'LEG' ||
    !/^(tell|address|inform|brief|assure)$/.test(verb?.lemma ?? '')
  )
    return null;
  const [party, more] = focus.subjectBeside(found)?.parties ?? [];
  return party && !more && party.sector === 'GOV' ? party.code : null;
}

/** 'Iranian state media said that nine had died. None of them was a national, the interior minister said'. */
const isMedia = ({ parties }: Draft): boolean => parties.length === 1 && parties[0]?.sector === 'JRN';

/** 'would invite President Lee to talks in Lima': a town in the sentence does not tell of which state a named person is. */
const isTitle = ({ sentence, last, phrase }: Draft): boolean =>
  phrase?.determiner === 'none' && sentence.tokens[last + 1]?.upos === 'PROPN';

/** 'Foreign Minister X announced that Somalia had recalled its envoy': of the state whose doing he announces. */
function announced(found: Draft, { setting }: Discourse): string | null {
  const subject = found.sentence.tokens[headOf(found)];
  const name = subject && bearerOf(subject);
  const speaks = name?.relation === 'nsubj' && saysSomething(name);
  const voices = name?.relation === 'nsubj' && VOICING.test(name.head?.lemma ?? '');
  return (speaks || voices) && !setting.isQuoted(name)
    ? (setting.announcers.get(found.sentence) ?? null)
    : null;
}

/**
 * An official behind a body that has just spoken is taken for one of the same state, save where his sentence names others
 * alone: 'Moscow urged restraint. Kenya has closed its border, Deputy Minister X said'.
 */
function stateOfSpeaker({ phrase, sentence }: Draft, { focus, setting }: Discourse): string | null {
  const { rank, sector } = phrase?.office ?? {};
  const { lastSpeaker } = focus;
  if (rank !== 'official' || sector !== 'GOV' || lastSpeaker === null) return null;
  if (sentence.index - lastSpeaker.sentence.index > 1) return null;
  const code = lastSpeaker.parties[0]?.code ?? null;
  const named = setting.named.get(sentence);
  return code !== null && (!named?.size || named.has(code)) ? code : null;
}
