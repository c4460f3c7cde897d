import { type Candidate, isNamePart } from './candidates.ts';
import type { Cover, Draft } from './draft.ts';
import { isGenitive } from './phrase.ts';

const isPersonRole = (role: Draft | undefined): role is Draft =>
  role?.phrase?.office.type === 'person' && !role.phrase.plural && role.absorbedBy === null;

/** 'Chinese Premier' before 'Li Keqiang'; only if nothing stands between. */
export function roleBefore({ first, courtesy }: Candidate, cover: Cover): Draft | null {
  const role = cover.at(courtesy ? first - 2 : first - 1);
  if (!isPersonRole(role)) return null;
  const isOf = role.sentence.tokens[role.core + 1]?.lower === 'of';
  return role.core === role.last || isOf ? role : null;
}

/** 'President Robert Moyo of Zimbabwe': the state that stands behind the name. */
export function stateBehind({ sentence: { tokens }, last }: Candidate, cover: Cover): Draft[] {
  if (tokens[last + 1]?.lower !== 'of') return [];
  const state = cover.at(tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
  const isWhole =
    state?.sense?.what === 'name' && state.absorbedBy === null && !isGenitive(tokens[state.last + 1]);
  return state && isWhole ? [state] : [];
}

/** 'Nam, the director of ...' and 'the foreign minister, Wang Yi,'. */
export function roleBeside({ sentence, first, last }: Candidate, cover: Cover): Draft | null {
  const { tokens } = sentence;
  // ', the EU's trade commissioner,': the article may stand outside of what the role was read from.
  const start = tokens[last + 2]?.lower === 'the' && !cover.at(last + 2) ? last + 3 : last + 2;
  const after = tokens[last + 1]?.form === ',' ? cover.at(start) : undefined;
  const isBehind = isPersonRole(after) && after.first === start && !isNamePart(tokens[after.core + 1], cover);
  if (isBehind && !isSpeaker(after)) return after;
  const before = tokens[first - 1]?.form === ',' ? cover.at(first - 2) : undefined;
  const closes = [',', '.', ';', 'and', 'said'].includes(tokens[last + 1]?.lower ?? '.');
  const isKnown = before?.phrase?.determiner === 'definite' || before?.phrase?.possessor != null;
  return isPersonRole(before) && isKnown && closes && last > first ? before : null;
}

/** '..., a Belgian senator said': who tells the sentence before the comma is not what it ends with. */
function isSpeaker({ sentence: { tokens }, core }: Draft): boolean {
  const next = tokens[core + 1];
  return next?.upos === 'VERB' && tokens[core]?.head === next && tokens[core]?.relation === 'nsubj';
}
