import type { Token } from '../../model/sentence.ts';
import type { Features } from '../linear/model.ts';
import type { Party, Situated } from './pair.ts';
import { pathBetween, type Vote } from './votes.ts';

/** Where a word stands: before, in and behind the two parties. */
type Zone = 'first' | 'source' | 'between' | 'target' | 'last';

/** What the learned part sees of a pair: words by place, the words that govern the parties, and the lexicon's votes. */
export function featuresOf(situated: Situated, votes: readonly Vote[]): Features {
  const features: Features = new Map();
  addWords(features, situated);
  addPath(features, situated);
  addGovernors(features, 'source', situated.source);
  addGovernors(features, 'target', situated.target);
  addVotes(features, situated, votes);
  return features;
}

const put = (features: Features, name: string, value: number): void => {
  features.set(name, Math.max(features.get(name) ?? 0, value));
};

/** A word as features know it: lemma, numbers and names made alike. */
export function wordOf(token: Token): string {
  if (token.upos === 'NUM' || /^\d/.test(token.form)) return '#';
  return token.lemma.toLowerCase();
}

function addWords(features: Features, { sentence, source, target }: Situated): void {
  const tokens = sentence.tokens.filter((t) => t.upos !== 'PUNCT');
  const zones = tokens.map((token) => zoneOf(token, source, target));
  tokens.forEach((token, i) => {
    const word = wordOf(token);
    const zone = zones[i] as Zone;
    const party = zone === 'source' || zone === 'target';
    put(features, `word ${word}`, party ? 0.3 : 0.6);
    if (token.upos !== 'PROPN' || party) put(features, `${zone} ${word}`, zone === 'between' ? 1 : 0.5);
    const next = tokens[i + 1];
    if (next && !party && zones[i + 1] === zone) put(features, `two ${word} ${wordOf(next)}`, 0.5);
  });
  put(features, zones.indexOf('target') < zones.indexOf('source') ? 'target-first' : 'source-first', 0.5);
  if (!source.head) put(features, 'no source', 1);
  if (!target.head) put(features, 'no target', 1);
}

function zoneOf(token: Token, source: Party, target: Party): Zone {
  if (source.tokens.includes(token)) return 'source';
  if (target.tokens.includes(token)) return 'target';
  const starts = [source.tokens[0]?.index, target.tokens[0]?.index].filter((x) => x !== undefined);
  if (token.index < Math.min(...starts)) return 'first';
  return token.index > Math.max(...starts) && starts.length > 1 ? 'last' : 'between';
}

function addPath(features: Features, { source, target }: Situated): void {
  const path = pathBetween(source.head, target.head).filter((t) => t !== source.head && t !== target.head);
  for (const token of path) {
    put(features, `path ${wordOf(token)}`, 1);
    const particle = token.child('compound:prt');
    if (particle) put(features, `path ${wordOf(token)} ${particle.lower}`, 1);
  }
}

/** The words above a party, with the relation, the preposition and what auxiliaries and objects they have. */
function addGovernors(features: Features, side: 'source' | 'target', { head }: Party): void {
  if (!head) return;
  const prep = head.child('case')?.lower ?? '';
  put(features, `${side} is ${head.deprel} ${prep}`, 0.5);
  const [above, higher] = head.ancestors();
  if (!above) return;
  const word = wordOf(above);
  put(features, `${side} under ${word}`, 1);
  put(features, `${side} under ${head.relation} ${word} ${prep}`, 0.7);
  if (higher) put(features, `${side} far under ${wordOf(higher)}`, 0.5);
  for (const child of above.children('aux', 'aux:pass', 'advmod', 'mark', 'cop'))
    put(features, `${side} verb has ${child.lower}`, 0.7);
  for (const child of above.children('obj', 'xcomp', 'ccomp', 'compound:prt', 'obl', 'nsubj:pass')) {
    if (child === head || child.upos === 'PROPN') continue;
    put(features, `${side} verb ${word} with ${wordOf(child)}`, 1);
    put(features, `${side} verb with ${wordOf(child)}`, 0.7);
  }
}

/** Every vote as it is, as it would be without its setting, and the sums and the winner. */
function addVotes(features: Features, { source, target }: Situated, votes: readonly Vote[]): void {
  const sums = new Map<string, number>();
  for (const { match, event, setting, strength } of votes) {
    const party = source.tokens.includes(match.token) || target.tokens.includes(match.token);
    sums.set(event, (sums.get(event) ?? 0) + strength);
    put(features, `cue ${match.cue.event}${party ? ' inside' : ''}`, Math.min(1, strength / 3));
    for (const part of setting) put(features, `cue ${match.cue.event} ${part}`, Math.min(1, strength / 3));
  }
  const total = [...sums.values()].reduce((sum, one) => sum + one, 0) || 1;
  const order = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [event, sum] of order) put(features, `votes ${event}`, (2 * sum) / total);
  const [first, second] = order;
  if (first) put(features, `winner ${first[0]}`, 1);
  if (first && second) put(features, `second ${second[0]}`, 0.5);
}
