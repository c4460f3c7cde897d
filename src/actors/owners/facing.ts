import type { Token } from '../../model/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { type Draft, headOf, type OfficePhrase } from '../draft.ts';
import { otherOf } from '../of-pair.ts';

/** What one state does to another by its words, and no minister to his own. */
const ADDRESSING =
  /^(accuse|blame|thank|condemn|denounce|criticise|criticize|threaten|warn|congratulate|invite|describe|call|urge|ask|tell|rebuke|chide|scold|deride|mock|praise|taunt)$/;

/**
 * 'The defence minister, introducing the motion, described Minsk as a threat': of the report's own pair the one that he does
 * not speak of, where the sentence names no more than the other.
 */
export function stateFacing(
  found: Draft,
  { office, determiner, plural, former }: OfficePhrase,
  discourse: Discourse,
): string | null {
  if (!office.singleton || determiner !== 'definite' || plural || former) return null;
  const { sentence } = found;
  const subject = spokenFor(sentence.tokens[headOf(found)]);
  const verb = subject?.relation === 'nsubj' ? subject.head : null;
  const [named, ...others] = discourse.setting.named.get(sentence) ?? [];
  const isFacing = verb && ADDRESSING.test(verb.lemma) && addressed(verb)?.upos === 'PROPN';
  return isFacing && named !== undefined && others.length === 0 ? otherOf(named, discourse) : null;
}

/** 'A spokesman for the prime minister': who speaks. */
const spokenFor = (office: Token | undefined): Token | undefined =>
  office?.deprel === 'nmod' && /^spokes(man|woman|person)$/.test(office.head?.lemma ?? '')
    ? (office.head ?? undefined)
    : office;

/** 'described Minsk', 'called on Minsk to return'. */
const addressed = (verb: Token): Token | undefined =>
  verb.child('obj') ??
  verb.children('obl').find((t) => verb.lemma === 'call' && /^(on|upon)$/.test(t.child('case')?.lower ?? ''));
