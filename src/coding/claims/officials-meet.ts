import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import type { Parties } from './parties.ts';
import { actorsAt } from './phrases.ts';
import { statesTold } from './told.ts';
import { meantAt, onePerState } from './unique.ts';

/** Those who meet for their states. */
const OFFICIALS = words(
  'official minister diplomat delegation negotiator envoy leader commander expert representative general',
);

/**
 * 'The two governments still speak through a hotline, and officials met in Oslo': of nobody's officials, those of the two of whom
 * the sentence, or else the one before it, tells, and of no third.
 */
export function officialsMeet(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const [who, more] = frame.agents;
  if (entry.kind !== 'meeting' || !entry.needs.has('joint') || frame.form !== 'verb' || !who || more)
    return null;
  if (!isBare(who) || actorsAt(who, resolved).length > 0 || frame.patients.length > 0) return null;
  if (frame.obliques.some(({ prep }) => /^(with|between|to)$/.test(prep))) return null;
  const { index } = who.sentence;
  const here = statesTold(index, index, resolved).filter((one) => one.start < who.start);
  const told = onePerState(here.length > 0 ? here : statesTold(index - 1, index - 1, resolved));
  const isPair =
    told.length === 2 && told.every(({ code }) => resolved.dyad.some((one) => one.code === code));
  return isPair ? { by: meantAt(who, told), to: [], reciprocal: true } : null;
}

/** 'officials', 'senior officials', 'their officials': with no word that says whose. */
const isBare = (noun: Token): boolean =>
  OFFICIALS.has(noun.lemma) &&
  noun.xpos === 'NNS' &&
  !noun.child('nmod', 'compound', 'det', 'nummod', 'acl', 'acl:relcl') &&
  noun.children('amod').every((t) => /^(senior|top|high-level|military|working-level)$/.test(t.lower));
