import type { Token } from '../model/sentence.ts';
import { type Candidate, isNamePart } from './candidates.ts';
import { type Cover, type Draft, draft } from './draft.ts';
import { isGenitive } from './phrase.ts';
import { isCapital } from './spellings.ts';
import { POSTED } from './words.ts';

const isPersonRole = (role: Draft | undefined): role is Draft =>
  role?.phrase?.office.type === 'person' && !role.phrase.plural && role.absorbedBy === null;

/** 'Gen.', 'Col.': what somebody is in an army, and not in whose. */
export const isRank = ({ phrase }: Draft): boolean =>
  phrase?.office.rank === 'military' && phrase.owners.length === 0 && !phrase.possessor;

/** 'Minister of Energy of Kazakhstan Almas Ibraev': the state belongs to the title that stands whole before the name. */
export const isOfTitle = (state: Token | undefined, name: Token): boolean =>
  state !== undefined && name.children('nmod:desc').some((title) => state.ancestors().includes(title));

/** 'Chinese Premier' before 'Li Keqiang'; only if nothing stands between. */
export function roleBefore({ first, courtesy, sentence }: Candidate, cover: Cover): Draft | null {
  const role = inFull(cover.at(courtesy ? first - 2 : first - 1), cover);
  if (!isPersonRole(role)) return courtesy ? null : postBefore(first, sentence, cover);
  const isOf = role.sentence.tokens[role.core + 1]?.lower === 'of';
  return role.core === role.last || isOf ? role : null;
}

/** 'Speaker of the Parliament of Armenia' for the state at its end. */
function inFull(state: Draft | undefined, { drafts }: Cover): Draft | undefined {
  const around = (inner: Draft): Draft | undefined =>
    inner.absorbedBy ?? drafts.find(({ phrase }) => phrase?.owners.includes(inner));
  let title = state;
  for (let next = state && around(state); next?.last === state?.last && next; next = around(next))
    title = next;
  return title;
}

/** 'Zambian Ambassador to the United Nations Peter Mwale': the post stands between the title and the name. */
function postBefore(first: number, { tokens }: Candidate['sentence'], cover: Cover): Draft | null {
  const body = cover.at(first - 1) ?? cover.place(first - 1);
  if (!body?.sense) return null;
  const at = tokens[body.first - 1]?.lower === 'the' ? body.first - 2 : body.first - 1;
  const [post, role] = [tokens[at - 1], cover.at(at - 1)];
  const isPosted =
    post !== undefined && POSTED.test(post.lower) && /^(to|at|in)$/.test(tokens[at]?.lower ?? '');
  return isPosted && isPersonRole(role) ? role : null;
}

/**
 * 'ministers Ivan Petkov of Bulgaria and Goran Ristov of Serbia': one title for several whose states stand behind their
 * names; as the title of this one alone.
 */
export function sharedTitle(found: Candidate, cover: Cover): Draft | null {
  const { first, sentence } = found;
  const states = stateBehind(found, cover);
  const title = states.length > 0 ? titleOfAll(first, sentence.tokens, cover) : undefined;
  if (!title?.phrase) return null;
  const start = title.last === first - 1 ? title.first : first;
  const phrase = {
    ...title.phrase,
    plural: false,
    foreign: false,
    count: null,
    determiner: 'none' as const,
    owners: states,
  };
  const own = draft(
    { sentence, first: start, last: first - 1, core: title.core },
    { kind: 'office', phrase },
  );
  // With its bearers named the title means nobody by itself.
  title.phrase.foreign = true;
  return own;
}

/** The plural title before a name, or before the names that it is joined to. */
function titleOfAll(first: number, tokens: readonly Token[], cover: Cover): Draft | undefined {
  const before = cover.at(first - 1);
  if (before?.phrase?.plural && before.phrase.office.type === 'person' && before.core === before.last)
    return before;
  const state = /^(and|,)$/.test(tokens[first - 1]?.lower ?? '') ? cover.at(first - 2) : undefined;
  const person = state && tokens[state.first - 1]?.lower === 'of' ? cover.at(state.first - 2) : undefined;
  if (person?.kind !== 'person') return undefined;
  const own = cover.drafts.find(
    ({ phrase, last, absorbedBy }) =>
      phrase?.plural === true && (last === person.core - 1 || absorbedBy === person),
  );
  return own ?? titleOfAll(person.core, tokens, cover);
}

/** 'President Robert Moyo of Zimbabwe': the state that stands behind the name. */
export function stateBehind({ sentence: { tokens }, last }: Candidate, cover: Cover): Draft[] {
  if (tokens[last + 1]?.lower !== 'of') return [];
  const state = cover.at(tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
  const isWhole =
    state?.sense?.what === 'name' && state.absorbedBy === null && !isGenitive(tokens[state.last + 1]);
  return state && isWhole ? [state] : [];
}

/** 'his Japanese counterpart, Defence Minister X': whose counterpart is named so has the title. */
export function counterpartBefore({ first, sentence: { tokens } }: Draft, cover: Cover): Draft[] {
  const before = cover.at(tokens[first - 1]?.form === ',' ? first - 2 : first - 1);
  const { office, plural, owners } = before?.phrase ?? {};
  return office?.group === 'counterpart' && !plural && owners?.length === 1 && owners[0]?.sense ? owners : [];
}

const COMMANDING = /^(command|head|lead|oversee|run|direct)$/;

/** 'Maj Gen X, who commands Chilean troops': the state whose people somebody is over. */
export function stateCommanded({ sentence: { tokens }, last }: Candidate, cover: Cover): Draft[] {
  const who = tokens[last + (tokens[last + 1]?.form === ',' ? 2 : 1)];
  if (who?.lower !== 'who' || !COMMANDING.test(who.next?.lemma ?? '')) return [];
  const side = cover.at(who.index + 3);
  // 'who headed the Chilean part of the commission'
  if (
    side?.sense?.what === 'adjective' &&
    /^(part|side|half|team)$/.test(side.sentence.tokens[side.last + 1]?.lower ?? '')
  )
    return [side];
  const those = cover.drafts.find(
    ({ first, last: end, phrase }) =>
      phrase !== null && first <= who.index + 3 && first > who.index && end > first,
  );
  const owners = those?.phrase?.owners ?? [];
  return owners.length === 1 && owners[0]?.sense ? owners : [];
}

/** 'Nam, the director of ...' and 'the foreign minister, Wang Yi,'. */
export function roleBeside({ sentence, first, last }: Candidate, cover: Cover): Draft | null {
  const { tokens } = sentence;
  // ', the EU's trade commissioner,', ', his Cambodian counterpart': the article or pronoun may stand outside of what the role was read from.
  const isOutside = /^(the|his|her|its|their)$/.test(tokens[last + 2]?.lower ?? '') && !cover.at(last + 2);
  const start = isOutside ? last + 3 : last + 2;
  const after = tokens[last + 1]?.form === ',' ? cover.at(start) : undefined;
  const isBehind = isPersonRole(after) && after.first === start && !isNamePart(tokens[after.core + 1], cover);
  if (isBehind && !isSpeaker(after)) return after;
  const before = tokens[first - 1]?.form === ',' ? cover.at(first - 2) : undefined;
  const closes = [',', '.', ';', 'and', 'said'].includes(tokens[last + 1]?.lower ?? '.');
  const isKnown = before?.phrase?.determiner === 'definite' || before?.phrase?.possessor != null;
  return isPersonRole(before) && isKnown && closes && last > first
    ? before
    : apposedTo({ sentence, first, last }, cover);
}

/** 'the Deputy Premier and Minister of Defence of Mali, X,': the second of two offices that have one article. */
function endsTitles(role: Draft | undefined): boolean {
  const { tokens } = role?.sentence ?? {};
  if (!role || !tokens || tokens[role.first - 1]?.lower !== 'and') return false;
  let at = role.first - 2;
  while (at >= 0 && isCapital(tokens[at]?.form ?? '')) at--;
  return tokens[at]?.lower === 'the' && at < role.first - 2;
}

/** 'Zambia's envoy to Harare, Peter Mwale,': the role whose phrase goes on before the comma. */
function apposedTo(
  { sentence: { tokens }, first, last }: Pick<Candidate, 'sentence' | 'first' | 'last'>,
  cover: Cover,
): Draft | null {
  if (tokens[first - 1]?.form !== ',' || tokens[last + 1]?.form !== ',' || last === first) return null;
  const noun = tokens.slice(first, last + 1).find((t) => t.deprel === 'appos')?.head;
  const second = titleOf(cover.at(first - 2), cover);
  if (second && endsTitles(second)) return second;
  const role = titleOf(noun ? cover.at(noun.index) : undefined, cover);
  const isIntroduced = role !== undefined && role.phrase?.determiner !== 'none' && role.core < first;
  return isIntroduced ? role : null;
}

/** The office beside a name. 'a spokesman for the ministry, Moses Okello,': the name is his, and hangs on the ministry. */
const titleOf = (beside: Draft | undefined, cover: Cover): Draft | undefined =>
  isPersonRole(beside)
    ? beside
    : cover.drafts.find((one) => isPersonRole(one) && beside && one.phrase?.owners.includes(beside));

/** '..., a Belgian senator said': who tells the sentence before the comma is not what it ends with. */
function isSpeaker({ sentence: { tokens }, core }: Draft): boolean {
  const next = tokens[core + 1];
  return next?.upos === 'VERB' && tokens[core]?.head === next && tokens[core]?.relation === 'nsubj';
}
