import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'suspended the Waters Treaty of 1960': a year with `of` belongs to the noun right before it, and to no verb. */
export function yearsOfNames(year: Token): readonly Rehung[] {
  if (!/^(1[789]|20)\d\d$/.test(year.form) || !year.deprel.startsWith('obl')) return [];
  const of = year.previous;
  const noun = of?.lower === 'of' ? of.previous : null;
  return noun && /^(NOUN|PROPN)$/.test(noun.upos) ? [rehung(year, noun, 'nmod')] : [];
}
