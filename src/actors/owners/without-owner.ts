import { stateAnswering } from '../answering.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { copy, type Draft, headOf, type OfficePhrase, type Party } from '../draft.ts';
import { homeOf } from '../home-state.ts';
import { calledWider } from '../hypernyms.ts';
import { stateWilling } from '../own-will.ts';
import type { Person } from '../registry.ts';
import { isSpeaker } from '../speaker-for.ts';
import { nounOf, wordingOf } from '../traits.ts';
import { ABROAD } from '../words.ts';
import { assign } from './assign.ts';
import { stateFacing } from './facing.ts';
import { isOfSeveral, settleJoint } from './joint-offices.ts';
import { onlyStateWith } from './only-state.ts';
import { tellerOf } from './teller.ts';

/** Whose an office or body is of which the text does not say so: one told of before, or of the state at hand. */
export function settleWithoutOwner(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  if (isOfSeveral(found, phrase, discourse)) {
    settleJoint(found, phrase, discourse);
    return;
  }
  if (phrase.count !== null) return;
  const owners = bothInOffice(phrase, discourse) ?? besideBody(found, phrase, discourse);
  if (owners) {
    assign(found, phrase, owners, discourse);
    return;
  }
  if (phrase.determiner === 'definite' && discourse.nouns.isUnknown(found)) return;
  const own = ofDenier(found, phrase, discourse);
  if (own) {
    assign(found, phrase, [own], discourse);
    return;
  }
  const speaker = namedSpeaker(found, phrase, discourse);
  if (speaker) {
    found.parties = [speaker.party];
    found.key = speaker.key;
    return;
  }
  const before = toldBefore(found, phrase, discourse) ?? calledWider(found, phrase, discourse);
  if (before && !isOfOther(before, found, phrase, discourse)) copy(found, before);
  else settleAtHand(found, phrase, discourse);
}

/**
 * 'Peru's foreign ministry protested. Chile dismissed this. Foreign ministry spokesman X said': of Chile, which has just
 * answered; 'Chile will not yield, a government official said': of whose will he tells.
 */
function isOfOther(before: Draft, found: Draft, { office }: OfficePhrase, discourse: Discourse): boolean {
  const speaking = office.singleton
    ? (stateWilling(found, office, discourse) ?? stateAnswering(found, discourse))
    : null;
  return speaking !== null && before.parties.every(({ code }) => code !== speaking);
}

/** 'A Cambodian spokesman denied that the army was moving': of the forces it is the denier's own that are meant, whosever were told of before. */
function ofDenier(
  found: Draft,
  { determiner, office, plural, modified }: OfficePhrase,
  discourse: Discourse,
): Party | null {
  if (determiner !== 'definite' || plural || modified || !/^(MIL|COP)$/.test(office.sector ?? ''))
    return null;
  const token = found.sentence.tokens[found.core];
  const denies = token?.ancestors().some((t) => t.lemma === 'deny' && t.upos === 'VERB');
  const [denier, other] = denies ? (discourse.focus.subjectBeside(found)?.parties ?? []) : [];
  return denier && !other ? denier : null;
}

/**
 * 'Spokesman X condemned the strike. On the talks, the spokesman said': the one whom the report has named as such last, or alone,
 * and no other whom it has told of without his name.
 */
function namedSpeaker(found: Draft, phrase: OfficePhrase, discourse: Discourse): Person | undefined {
  const { office, plural, determiner, words, modified } = phrase;
  if (!isSpeaker(office) || plural || determiner !== 'definite' || words !== '' || modified) return undefined;
  if (phrase.namedAfter || discourse.nouns.antecedent(nounOf(found), found.sentence.index)) return undefined;
  const named = [...discourse.people.values()].filter(({ party }) => /spokes/.test(party.office ?? ''));
  const last = discourse.focus.lastPersonSubject?.key;
  return named.length === 1 ? named[0] : named.find(({ key }) => key === last);
}

/** The one that a noun with 'the' means again. */
function toldBefore(found: Draft, phrase: OfficePhrase, discourse: Discourse): Draft | undefined {
  if (phrase.determiner !== 'definite') return undefined;
  const before = discourse.nouns.antecedent(nounOf(found), found.sentence.index);
  const named = before && inSameOffice(phrase, before, discourse);
  if (named) return named;
  const so = phrase.office.type === 'institution' ? discourse.nouns.calledSo(found) : undefined;
  if (so && before && before.key !== so.key && wordingOf(before) !== wordingOf(found)) return so;
  const body = discourse.bodies.named(nounOf(found), found.sentence.index);
  const isNamedLast = body && !(before && before.sentence.index > body.sentence.index);
  const isAgain = !phrase.plural || phrase.office.sector === 'REB';
  if (isNamedLast && isAgain && !phrase.modified) return body;
  return before && refersBack(phrase, before) ? before : undefined;
}

/**
 * 'Foreign Minister X received the minister of foreign affairs of Mali. The minister stressed': he of whom the report tells, and
 * who has been named with his title, before the one whom the words alone fit.
 */
function inSameOffice(
  { office, plural, words, modified }: OfficePhrase,
  before: Draft,
  { focus: { lastPersonSubject: subject }, people }: Discourse,
): Draft | undefined {
  const isPlain =
    office.type === 'person' && office.rank === 'minister' && !plural && !modified && words === '';
  if (!isPlain || subject?.kind !== 'person' || subject.key === null || subject.key === before.key)
    return undefined;
  const isLater = subject.sentence.index >= before.sentence.index;
  return isLater && people.get(subject.key)?.rank === office.rank ? subject : undefined;
}

const refersBack = (phrase: OfficePhrase, before: Draft): boolean => {
  if (before.phrase === null || before.phrase.plural !== phrase.plural) return false;
  if (before.joint && !isSamePair(phrase, before.phrase)) return false;
  if (phrase.words !== before.phrase.words) return false;
  if (phrase.modified && phrase.office.type !== 'institution') return false;
  const generic = !phrase.office.name.includes(' ');
  return generic || before.phrase.office.group === phrase.office.group;
};

/** 'The defence ministers of Chad and Mali met. The ministers agreed': both of them again. */
const isSamePair = (phrase: OfficePhrase, before: OfficePhrase): boolean =>
  phrase.plural && phrase.office.rank === 'minister' && before.office.rank === 'minister' && !phrase.modified;

/** The only one whom the report has named in the office, else that of the state at hand. */
function settleAtHand(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  const holder = onlyHolder(phrase, discourse);
  if (holder) {
    found.parties = [holder.party];
    found.key = holder.key;
    return;
  }
  const home =
    regimeBefore(phrase, found, discourse) ??
    onlyStateWith(phrase.office, discourse.setting.known) ??
    stateFacing(found, phrase, discourse) ??
    tellerOf(found, phrase, discourse) ??
    homeOf(found, phrase, discourse);
  const state = home === null ? null : discourse.stateParty(home);
  if (state) assign(found, phrase, [state], discourse);
  else if (isOfNoState(found, phrase)) takeAsPrivate(found, phrase, discourse);
}

/** 'Niger's military rulers refused. The junta said': the one state whose soldiers the report has told of as its rulers. */
function regimeBefore(
  { office, determiner, modified }: OfficePhrase,
  { sentence }: Draft,
  { nouns }: Discourse,
): string | null {
  if (office.group !== 'military government' || determiner !== 'definite' || modified) return null;
  const told = ['ruler', 'leader', 'junta', 'regime'].flatMap((noun) => {
    const bearer = nouns.onlyBearer(noun, sentence.index);
    return bearer && /^military (ruler|government)$/.test(bearer.phrase?.office.group ?? '')
      ? bearer.parties
      : [];
  });
  const [code, other] = [...new Set(told.map((party) => party.code))];
  return code !== undefined && other === undefined ? code : null;
}

/** 'Human rights groups accused Egypt': of no country, where no word says of which and they are not those told of before. */
const isOfNoState = (
  { sentence, core }: Draft,
  { office, determiner, modified, possessor }: OfficePhrase,
): boolean =>
  /^(rights group|non-governmental organisation|environmental group)$/.test(office.group) &&
  determiner !== 'definite' &&
  !modified &&
  possessor === null &&
  sentence.tokens[core]?.relation === 'nsubj';

/** As the table of organisations has those that it names. */
function takeAsPrivate(found: Draft, { office }: OfficePhrase, discourse: Discourse): void {
  found.parties = [{ code: 'NGO', sector: null, name: office.name, person: null, office: null }];
  found.key = discourse.newKey();
}

/** 'the Kenyan army and the foreign ministry', 'Kenya's foreign minister and army chief': two side by side are of one state. */
function besideBody(
  found: Draft,
  { office, plural, determiner }: OfficePhrase,
  discourse: Discourse,
): readonly Party[] | null {
  const head = found.sentence.tokens[headOf(found)];
  const { lastDraft: last } = discourse.focus;
  const first = head?.deprel === 'conj' ? head.head : null;
  // 'Foreign Minister X and President Y' may be of two states.
  const isShared = office.type === 'institution' || (determiner === 'none' && !isBeforeName(found));
  if (!isShared || plural || !first || last?.sentence !== found.sentence) return null;
  const isBeside = last.phrase?.office.type === office.type && headOf(last) === first.index;
  const [party] = isBeside && !last.joint ? last.parties : [];
  const state = party ? discourse.stateParty(party.code) : null;
  return state && [state];
}

const isBeforeName = ({ sentence, last }: Draft): boolean => sentence.tokens[last + 1]?.upos === 'PROPN';

/** 'The ministers found common ground': those of the report's own pair, where it has named a minister of each. */
function bothInOffice(
  { office, plural, former, words, determiner, modified, possessor }: OfficePhrase,
  discourse: Discourse,
): readonly Party[] | null {
  const { dyad } = discourse.setting;
  const isOfTwo = plural && determiner === 'definite' && !(former || modified || words || possessor);
  if (!isOfTwo || office.rank !== 'minister' || dyad.length !== 2) return null;
  const named = [...discourse.people.values()].filter(({ rank }) => rank === 'minister');
  const isEach = dyad.every(({ code }) => named.filter(({ party }) => party.code === code).length === 1);
  return isEach && named.length === 2 ? dyad : null;
}

/** 'the Crown Prince', 'the ambassador', in a report that has named one. */
const onlyHolder = (
  { office, plural, former, words, determiner, modified }: OfficePhrase,
  discourse: Discourse,
): Person | undefined =>
  (office.singleton || ABROAD.has(office.group)) &&
  office.type === 'person' &&
  determiner === 'definite' &&
  !(plural || former || modified || words)
    ? discourse.holders.only(office.group)
    : isHeir(office, determiner, plural || former || modified || words !== '')
      ? discourse.holders.only('crown prince')
      : undefined;

/** 'the prince', where the report has named a crown prince. */
const isHeir = (
  { group }: OfficePhrase['office'],
  determiner: OfficePhrase['determiner'],
  isOther: boolean,
): boolean => group === 'prince' && determiner === 'definite' && !isOther;
