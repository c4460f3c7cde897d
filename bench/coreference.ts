import { chainsOf } from '../src/language/coreference/index.ts';
import { findChains, findNames } from '../src/language/index.ts';
import { cluesOf } from '../src/language/names/clues.ts';
import type { Chain } from '../src/model/named.ts';
import type { GoldMention } from '../train/names/gum.ts';
import { typeOf } from '../train/names/labels.ts';
import {
  addCounts,
  type ConllCounts,
  conllScore,
  type Partition,
  rates,
  scoreDocument,
} from './conll-score.ts';
import { asFound, type EntityModels, isNamed, keyOf, type Pair, percent } from './entities.ts';

/** Chains of persons, places and organisations only, of two mentions or more; all, or those with a name in them. */
interface View {
  readonly name: string;
  readonly ownMentions: boolean;
  readonly named: boolean;
}

const VIEWS: readonly View[] = [
  { name: 'own mentions, all chains', ownMentions: true, named: false },
  { name: 'own mentions, chains with a name', ownMentions: true, named: true },
  { name: 'gold mentions, all chains', ownMentions: false, named: false },
  { name: 'gold mentions, chains with a name', ownMentions: false, named: true },
];

/** Coreference on a treebank, as the lines of a section of the results. */
export function coreferenceSection(pairs: readonly Pair[], models: EntityModels): string[] {
  const rows = VIEWS.map((view) => {
    const sum = pairs
      .map((pair) => scoreDocument(goldChains(pair, view), foundChains(pair, view, models)))
      .reduce((total, one) => {
        addCounts(total, one);
        return total;
      });
    return `| ${[view.name, ...cellsOf(sum)].join(' | ')} |`;
  });
  return [
    'Mentions that GUM gives the type person, place or organization, in chains of at least two such mentions;',
    'a mention is right with its exact stretch. F1 of MUC, B-cubed and CEAF-e (recall / precision), and their mean.',
    '',
    '| | MUC | B-cubed | CEAF-e | CoNLL |',
    '|---|---|---|---|---|',
    ...rows,
  ];
}

function cellsOf(counts: ConllCounts): string[] {
  const cells = (['muc', 'b3', 'ceafe'] as const).map((metric) => {
    const { recall, precision, f1 } = rates(counts[metric]);
    return `${percent(f1)} (${percent(recall)} / ${percent(precision)})`;
  });
  return [...cells, percent(conllScore(counts))];
}

const isFollowed = (mention: GoldMention): boolean =>
  ['person', 'place', 'organisation'].includes(typeOf(mention) ?? '');

function goldChains(pair: Pair, { named }: View): Partition {
  const chains = new Map<string, GoldMention[]>();
  for (const mention of pair.gold.mentions.filter(isFollowed)) {
    chains.set(mention.chain, [...(chains.get(mention.chain) ?? []), mention]);
  }
  return [...chains.values()]
    .filter((chain) => chain.length > 1 && (!named || chain.some((one) => isNamed(one, pair))))
    .map((chain) => chain.map(keyOf));
}

function foundChains(pair: Pair, view: View, { names }: EntityModels): Partition {
  const { sentences } = pair;
  const chains = view.ownMentions
    ? findChains(sentences, findNames(sentences, names), names)
    : chainsOf(
        sentences,
        sentences.map(({ columns }) => cluesOf(columns, names.lists)),
        pair.gold.mentions
          .map((mention) => asFound(mention, pair))
          .filter((mention) => mention !== null)
          .sort((a, b) => a.start - b.start || b.end - a.end),
      );
  return chains.filter((chain) => !view.named || hasName(chain)).map(({ mentions }) => mentions.map(keyOf));
}

const hasName = ({ mentions }: Chain): boolean => mentions.some(({ kind }) => kind === 'name');
