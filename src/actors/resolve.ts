import type { Analysed } from '../model/analysed.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Sentence } from '../model/sentence.ts';
import { openDiscourse } from './discourse/open.ts';
import { Cover } from './draft.ts';
import { presence } from './home.ts';
import { mentionsOf } from './mentions.ts';
import { findNames } from './names/find.ts';
import { isOfLetters, settleNames } from './names/settle.ts';
import { settleNamesakes } from './namesakes.ts';
import { findNominals } from './nominals.ts';
import { findOffices } from './offices.ts';
import { settleSpeakers } from './speakers.ts';
import { leaveOut, surnamesAmong } from './surnames.ts';
import type { ActorTables } from './tables.ts';
import { markTowns, type StateOfTown, type TownOwner } from './towns.ts';
import { unionGoods } from './union-goods.ts';
import { walk } from './walk.ts';

/**
 * Finds everybody whom a report means: names, metonyms, offices and bodies, people, and what points back to
 * them. Names and offices are read sentence by sentence; then one walk in order of the text settles who is meant.
 */
export function resolveActors(
  analysed: Analysed,
  tables: ActorTables,
  stateOfTown: StateOfTown = () => null,
): Resolved {
  const { article, sentences } = analysed;
  const covers = sentences.map((sentence) => coverOf(sentence, tables));
  settleNamesakes(covers, tables);
  const sure = unambiguous(covers, tables);
  const surnames = surnamesAmong(sentences, covers);
  for (const [i, cover] of covers.entries()) {
    leaveOut(surnames, cover);
    settleNames(cover, tables, sure);
    const sentence = sentences[i];
    if (sentence) unionGoods(sentence, cover, sure.has('EUR'));
  }
  const townOwner = ownersOfTowns(covers, tables, stateOfTown);
  for (const [i, sentence] of sentences.entries())
    findPhrases(sentence, tables, covers[i] ?? new Cover(), townOwner);
  const discourse = openDiscourse(analysed, tables, covers);
  const settled = sentences.map((sentence, i) =>
    walk(sentence, covers[i] ?? new Cover(), discourse, article.text),
  );
  settleSpeakers(analysed.quotations, sentences, settled, discourse);
  return mentionsOf(analysed, settled, discourse);
}

const coverOf = (sentence: Sentence, tables: ActorTables): Cover => {
  const cover = new Cover();
  findNames(sentence, tables, cover);
  return cover;
};

/** Towns are settled by all states that the report names, the ambiguous ones among them. */
function ownersOfTowns(
  covers: readonly Cover[],
  { states }: ActorTables,
  stateOfTown: StateOfTown,
): TownOwner {
  const named = new Set(presence(covers).keys());
  return (name, said) => {
    const code = stateOfTown(name, said, named);
    const state = code === null ? undefined : states.get(code);
    return state ? { code: state.code, sector: null, name: state.name, person: null, office: null } : null;
  };
}

const findPhrases = (sentence: Sentence, tables: ActorTables, cover: Cover, townOwner: TownOwner): void => {
  markTowns(sentence, cover, townOwner);
  findNominals(sentence, tables, cover);
  findOffices(sentence, tables, cover);
};

/** Codes of the states that the report names without ambiguity: they vouch for the ambiguous names. */
const unambiguous = (covers: readonly Cover[], { states }: ActorTables): Set<string> =>
  new Set(
    covers.flatMap(({ drafts }) =>
      drafts.flatMap((found) => {
        const { sense } = found;
        const isSure = sense && !sense.ambiguous && !(states.has(sense.code) && isOfLetters(found));
        return isSure ? [sense.code] : [];
      }),
    ),
  );
