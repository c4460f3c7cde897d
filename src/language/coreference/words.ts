/** What the sieves know of English words. From general knowledge. */

export type Gender = 'feminine' | 'masculine' | 'neuter';

/** Pronouns that are followed, with what they tell of whom they mean. */
export interface PronounSense {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean | null;
  readonly gender: Gender | null;
}

const senses = (
  words: string,
  person: 1 | 2 | 3,
  plural: boolean | null,
  gender: Gender | null,
): [string, PronounSense][] => words.split(' ').map((word) => [word, { person, plural, gender }]);

export const PRONOUNS: ReadonlyMap<string, PronounSense> = new Map([
  ...senses('i me my mine myself', 1, false, null),
  ...senses('we us our ours ourselves', 1, true, null),
  ...senses('you your yours yourself', 2, null, null),
  ...senses('he him his himself', 3, false, 'masculine'),
  ...senses('she her hers herself', 3, false, 'feminine'),
  ...senses('it its itself', 3, false, 'neuter'),
  ...senses('they them their theirs themselves', 3, true, null),
]);

/** Titles and forms of address, with the gender they tell. */
export const TITLE_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...pairs('mr sir lord king prince emperor sultan father brother emir pope count duke baron', 'masculine'),
  ...pairs('mrs ms miss lady queen princess empress madam dame sister countess duchess baroness', 'feminine'),
]);

/** Common nouns that tell a gender. */
export const NOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...pairs(
    'man boy father husband brother son uncle nephew grandfather king prince gentleman guy',
    'masculine',
  ),
  ...pairs('spokesman chairman businessman congressman statesman actor widower monk priest', 'masculine'),
  ...pairs('woman girl mother wife sister daughter aunt niece grandmother queen princess lady', 'feminine'),
  ...pairs('spokeswoman chairwoman businesswoman congresswoman actress widow nun', 'feminine'),
]);

function pairs(words: string, gender: Gender): [string, Gender][] {
  return words.split(' ').map((word) => [word, gender]);
}

/** Nouns that stand for a place named before, with the lists such a name is on. */
export const PLACE_NOUNS: ReadonlyMap<string, 'city' | 'state' | null> = new Map([
  ...['city', 'town', 'capital', 'village'].map((word): [string, 'city'] => [word, 'city']),
  ...['country', 'nation', 'republic', 'kingdom'].map((word): [string, 'state'] => [word, 'state']),
  ...['island', 'region', 'province', 'area', 'territory'].map((word): [string, null] => [word, null]),
]);

/** Nouns that stand for an organisation named before. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...['company', 'firm', 'group', 'organisation', 'organization', 'agency', 'party', 'union', 'team', 'club'],
  ...['ministry', 'council', 'committee', 'commission', 'court', 'bank', 'university', 'school', 'bloc'],
]);

/** Words before a noun by which it points back. */
export const POINTING: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
]);
