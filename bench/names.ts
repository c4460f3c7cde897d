import { findChains, findNames } from '../src/language/index.ts';
import { NAME_TYPES, type NameType } from '../src/model/named.ts';
import type { GoldMention } from '../train/names/gum.ts';
import { typeOf } from '../train/names/labels.ts';
import { type EntityModels, isNamed, keyOf, type Pair, percent, uposOf } from './entities.ts';

interface Found {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** What is right out of what there is and what was found. */
class Score {
  right = 0;
  gold = 0;
  found = 0;

  row(name: string): string {
    const [recall, precision] = [this.right / (this.gold || 1), this.right / (this.found || 1)];
    const f1 = this.right === 0 ? 0 : (2 * recall * precision) / (recall + precision);
    const cells = [this.gold, this.found, percent(precision), percent(recall), percent(f1)];
    return `| ${name} | ${cells.join(' | ')} |`;
  }
}

const HEAD = '| | gold | found | precision | recall | F1 |\n|---|---|---|---|---|---|';

/** Which gold mentions count and which finds are compared with them. */
interface View {
  readonly counts: (mention: GoldMention, pair: Pair) => boolean;
  readonly found: (pair: Pair) => readonly Found[];
  /** Leaves out finds that are a gold mention of the same type that does not count. */
  readonly fair?: boolean;
  readonly untyped?: boolean;
}

function score(pairs: readonly Pair[], view: View): Score {
  const sum = new Score();
  for (const pair of pairs) count(pair, view, sum);
  return sum;
}

function count(pair: Pair, { counts, found, fair, untyped }: View, sum: Score): void {
  const key = (one: Found | GoldMention, type: string | null): string =>
    `${keyOf(one)} ${untyped ? '' : type}`;
  const finds = new Set(found(pair).map((one) => key(one, one.type)));
  const keyed = pair.gold.mentions.map((one) => ({ one, key: key(one, typeOf(one)) }));
  const gold = keyed.filter(({ one }) => counts(one, pair));
  const right = gold.filter((one) => finds.has(one.key)).length;
  const others = new Set(keyed.filter(({ one }) => !counts(one, pair)).map((one) => one.key));
  for (const { key: own } of gold) others.delete(own);
  sum.gold += gold.length;
  sum.right += right;
  sum.found += fair ? [...finds].filter((one) => !others.has(one)).length : finds.size;
}

/** Named things of a treebank, as the lines of a section of the results. */
export function namesSection(pairs: readonly Pair[], { names: model }: EntityModels): string[] {
  const names = new Map(pairs.map((pair) => [pair, findNames(pair.sentences, model)]));
  const ofNames = (pair: Pair): readonly Found[] => names.get(pair) ?? [];
  const followed = (pair: Pair): Found[] => {
    const chains = findChains(pair.sentences, names.get(pair) ?? [], model);
    const named = chains.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name'));
    return [
      ...ofNames(pair),
      ...named.flatMap(({ type, mentions }) => mentions.map((one) => ({ ...one, type }))),
    ];
  };
  const hasIdentity = (mention: GoldMention): boolean => mention.identity !== null;
  const isProper = (mention: GoldMention, pair: Pair): boolean =>
    hasIdentity(mention) && uposOf(mention, pair) === 'PROPN';
  const proper: View = { counts: isProper, found: ofNames };
  const ofType = (type: NameType): View => ({
    counts: (mention, pair) => isProper(mention, pair) && typeOf(mention) === type,
    found: (pair) => ofNames(pair).filter((one) => one.type === type),
    fair: true,
  });
  return [
    'Spans and types exact, on tags and trees as predicted. Types of GUM to ours: person, place, organization, event,',
    'object to their like, abstract to `work`; animal, plant, substance and time have none and count as missed.',
    '',
    HEAD,
    score(pairs, { counts: hasIdentity, found: followed }).row(
      'all mentions with an identity (pronouns and common nouns too), names and their chains',
    ),
    score(pairs, proper).row('of these, those headed by a proper noun, any other find wrong'),
    score(pairs, { ...proper, fair: true }).row('the same, finds that GUM has without an identity left out'),
    score(pairs, { ...proper, fair: true, untyped: true }).row('the same, without the type'),
    score(pairs, { counts: isNamed, found: ofNames }).row('all names, with an identity or without'),
    '',
    'By type and by genre (headed by a proper noun, finds without an identity left out):',
    '',
    HEAD,
    ...NAME_TYPES.map((type) => score(pairs, ofType(type)).row(type)),
    ...genresOf(pairs).map((genre) =>
      score(
        pairs.filter(({ gold }) => gold.genre === genre),
        { ...proper, fair: true },
      ).row(genre),
    ),
  ];
}

const genresOf = (pairs: readonly Pair[]): string[] =>
  [...new Set(pairs.map(({ gold }) => gold.genre))].sort();
