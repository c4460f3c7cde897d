import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** What goes on between two sides, told as a noun: 'fighting broke out'. */
const DOINGS = new Set(
  'fighting shelling bombing shooting firing killing looting rioting bloodletting jamming smuggling poaching'.split(
    ' ',
  ),
);

/**
 * 'reiterated its backing for', 'Fighting broke out': a participle that somebody owns, or that opens a sentence as a
 * subject and has no object, is a noun.
 */
export const verbalNouns: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    if (verb.upos !== 'VERB' || verb.xpos !== 'VBG' || verb.child('obj', 'aux', 'nsubj', 'ccomp', 'xcomp'))
      continue;
    if (!isOwned(verb) && !isSubject(verb)) continue;
    columns.upos[verb.index] = 'NOUN';
    columns.xpos[verb.index] = 'NN';
    columns.lemmas[verb.index] = verb.lower;
    if (verb.deprel.startsWith('csubj')) hang(columns, verb.index, verb.head?.index ?? -1, 'nsubj');
    if (verb.deprel === 'ccomp' || verb.deprel === 'xcomp')
      hang(columns, verb.index, verb.head?.index ?? -1, 'obj');
    for (const child of verb.children('obl')) hang(columns, child.index, verb.index, 'nmod');
  }
};

const isOwned = (verb: Token): boolean =>
  verb.previous?.xpos === 'PRP$' && verb.children('nmod:poss').includes(verb.previous) && verb.index > 0;

const isSubject = (verb: Token): boolean =>
  DOINGS.has(verb.lower) &&
  /^(csubj|nsubj)/.test(verb.deprel) &&
  verb.children('nmod:poss', 'advmod').length === 0;

/** 'Fighting erupted between the two': the doing before a past that the tree took for what completes it. */
export const doingsFirst: Mender = ({ tokens }, columns) => {
  const [doing, verb] = tokens;
  if (!doing || verb?.head !== doing || doing.deprel !== 'root' || !DOINGS.has(doing.lower)) return;
  if (verb.deprel !== 'xcomp' || !/^VB[DN]$/.test(verb.xpos) || doing.child('obj')) return;
  columns.upos[doing.index] = 'NOUN';
  columns.xpos[doing.index] = 'NN';
  columns.lemmas[doing.index] = doing.lower;
  columns.xpos[verb.index] = 'VBD';
  hang(columns, verb.index, -1, 'root');
  hang(columns, doing.index, verb.index, 'nsubj');
  for (const child of doing.children())
    if (child !== verb) hang(columns, child.index, verb.index, child.deprel);
};

/** What a name tells which one it is: 'the Emsaed crossing'. */
const NAMED = new Set([
  'crossing',
  'building',
  'bombing',
  'landing',
  'meeting',
  'shelling',
  'killing',
  'hijacking',
]);

/** 'shut the Emsaed crossing': between an article with a name and no object of its own, such a word is a noun. */
export const namedDoings: Mender = ({ tokens }, columns) => {
  for (const doing of tokens) {
    const name = doing.previous;
    const article = name?.previous;
    if (!name || doing.xpos !== 'VBG' || !NAMED.has(doing.lower) || name.upos !== 'PROPN') continue;
    if (article?.lower !== 'the' || article.head !== name || !/^(xcomp|acl|advcl)$/.test(doing.deprel))
      continue;
    if (doing.child('obj', 'mark') || !name.head) continue;
    columns.upos[doing.index] = 'NOUN';
    columns.xpos[doing.index] = 'NN';
    columns.lemmas[doing.index] = doing.lower;
    hang(columns, doing.index, name.head.index, name.deprel);
    hang(columns, name.index, doing.index, 'compound');
    hang(columns, article.index, doing.index, 'det');
    for (const child of doing.children('obl')) hang(columns, child.index, doing.index, 'nmod');
  }
};

/** Particles behind the hyphen of a noun made of a verb. */
const PARTICLES = new Set(['in', 'off', 'out', 'up', 'down', 'back', 'over']);
const STEMS = new Set(
  (
    'sit stand face pull build draw walk lock fly buy roll hand show climb back break crack clamp call spin trade lay push lead ' +
    'stop swap shake step shut take kick run start send knock line mix write brush fall'
  ).split(' '),
);

/** 'a sit-in', 'the stand-off': a verb and its particle that a hyphen joins behind an article are one noun. */
export const hyphenedNouns: Mender = ({ tokens }, columns) => {
  for (const particle of tokens) {
    const hyphen = particle.previous;
    const stem = hyphen?.previous;
    if (!stem || hyphen.form !== '-' || hyphen.start !== stem.end || hyphen.end !== particle.start) continue;
    if (!PARTICLES.has(particle.lower) || !STEMS.has(stem.lower)) continue;
    const word = `${stem.lower}-${particle.lower}`;
    const usurper = stem.head;
    if (particle.upos === 'NOUN' && stem.head === particle) columns.lemmas[particle.index] = word;
    else if (usurper?.upos === 'DET' && usurper.head && usurper.index < stem.index)
      asNoun(stem, usurper, particle, word, columns);
  }
};

/** The article that took the place of the noun gives it back. */
function asNoun(stem: Token, article: Token, particle: Token, word: string, columns: TokenColumns): void {
  columns.upos[stem.index] = 'NOUN';
  columns.xpos[stem.index] = 'NN';
  columns.lemmas[stem.index] = word;
  hang(columns, stem.index, article.head?.index ?? -1, article.deprel);
  hang(columns, article.index, stem.index, 'det');
  hang(columns, particle.index, stem.index, 'flat');
  for (const child of article.children())
    if (child !== stem) hang(columns, child.index, stem.index, child.deprel);
  for (const child of stem.children('obl', 'advmod'))
    if (child !== particle) hang(columns, child.index, stem.index, 'nmod');
}
