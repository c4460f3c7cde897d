import type { Resolved } from '../../../model/resolved.ts';
import { attempt } from '../../attempt.ts';
import { actorsAt, stateOf } from '../../claims/phrases.ts';
import type { Coding } from '../../coding.ts';
import { prepositionOf } from '../../frames/tree.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { settingOf } from '../../modality/setting.ts';

/** 'was signed in Dhaka during a visit by the Turkish minister': a visit is to where the clause says it was, if it says no more. */
export function visitedThere(
  { frame, entry, claim, reason }: Coding,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const { form, predicate } = frame;
  if (claim || form !== 'noun' || !/^(visit|trip)$/.test(predicate.lemma)) return null;
  if (entry?.format !== 'visit' || !reason?.startsWith('a party')) return null;
  const verb = prepositionOf(predicate) === 'during' ? predicate.head : null;
  const guests = predicate
    .children('nmod', 'nmod:poss')
    .filter((t) => t.deprel === 'nmod:poss' || /^(by|of)$/.test(prepositionOf(t)))
    .flatMap((t) => actorsAt(t, resolved));
  const [guest, more] = guests;
  if (!guest || more || guest.sector !== 'GOV') return null;
  const places = (verb?.children('obl') ?? []).filter((t) => prepositionOf(t) === 'in');
  const hosts = places.flatMap((t) => stateOf(t, resolved)).filter(({ code }) => code !== guest.code);
  if (new Set(hosts.map(({ code }) => code)).size !== 1) return null;
  const parties = { by: [guest], to: hosts.slice(0, 1), reciprocal: false };
  const coding = attempt(entry, frame, settingOf(frame, lexicon), resolved, lexicon, () => parties);
  return coding.claim ? coding : null;
}
