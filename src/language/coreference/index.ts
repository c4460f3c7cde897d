import type { Chain, EntityMention, NamedThing } from '../../model/named.ts';
import type { Sentence } from '../../model/sentence.ts';
import { type Clues, cluesOf } from '../names/clues.ts';
import type { NameModel } from '../names/model.ts';
import { Groups } from './chains.ts';
import { type Seen, seen } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { joinNames } from './names.ts';
import { joinBeside, joinNominals } from './nominals.ts';
import { joinPronouns } from './pronouns.ts';

/**
 * Who is who inside a report: chains of mentions of persons, places and organisations, by name, common noun or
 * pronoun. Deterministic sieves, the surest first (after Lee et al. 2013). For who is meant among states and
 * their offices, `entente/actors` knows more.
 * @param names what `findNames` gave for the same sentences
 */
export function findChains(
  sentences: readonly Sentence[],
  names: readonly NamedThing[],
  model: NameModel,
): Chain[] {
  const clues = sentences.map((sentence) => cluesOf(sentence.columns, model.lists));
  const bySentence = new Map<number, NamedThing[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  const mentions = sentences.flatMap((sentence, i) => {
    const one = clues[i];
    return one ? mentionsIn(sentence, one, bySentence.get(sentence.index) ?? [], model) : [];
  });
  return chainsOf(sentences, clues, mentions);
}

/** The chains of given mentions, in order of the text. */
export function chainsOf(
  sentences: readonly Sentence[],
  clues: readonly Clues[],
  mentions: readonly EntityMention[],
): Chain[] {
  const places = new Map(sentences.map((sentence, i): [number, number] => [sentence.index, i]));
  const groups = new Groups(
    mentions.flatMap((mention): Seen[] => {
      const i = places.get(mention.sentence) ?? -1;
      const [sentence, one] = [sentences[i], clues[i]];
      const found = sentence && one ? seen(mention, sentence, one) : null;
      return found ? [found] : [];
    }),
  );
  joinNames(groups);
  joinBeside(groups);
  joinNominals(groups);
  joinPronouns(groups);
  return groups.all().flatMap(({ type, members }): Chain[] => {
    if (type === 'thing' || members.length < 2) return [];
    const sorted = members.map(({ mention }) => mention).sort((a, b) => a.start - b.start || b.end - a.end);
    return [{ type, mentions: sorted.map((mention) => ({ ...mention, type })) }];
  });
}
