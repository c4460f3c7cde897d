import type { Quotation } from '../../model/analysed.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { isFelt } from '../modality/remark.ts';
import type { Setting } from '../modality/setting.ts';
import { type Speaking, speakerOf } from './speaking.ts';

/** All that says what a frame tells, outermost first, each once. */
export function spokenIn(frame: Frame, setting: Setting, resolved: Resolved, lexicon: Lexicon): Speaking[] {
  const quoted = quotationsAround(frame, resolved);
  const spoken: Speaking[] = [
    ...quoted.map(speaking).flatMap(withSource),
    ...citing(frame, lexicon),
    ...inTheView(frame),
    ...(isRejoinder(frame) ? [] : setting.reporting)
      .toReversed()
      .map(({ verb }) => ({ speaker: speakerOf(verb), verb, direct: false })),
  ];
  return distinct(spoken.filter((s) => s.verb !== frame.predicate && !isNobody(s) && !isSelf(s, quoted)));
}

/** 'denied that it had troops there, as Chad claims': what is denied is claimed, and not the denial. */
const isGainsaid = ({ lemma }: Frame, verb: Token | null): boolean =>
  /^(deny|reject|dismiss|refute|dispute)$/.test(lemma) &&
  (verb?.children('mark', 'advmod', 'case').some((t) => t.lower === 'as') ?? false);

/** The quotations that a predicate stands in, the widest first. */
const quotationsAround = (frame: Frame, resolved: Resolved): Quotation[] =>
  resolved.quotations
    .filter(
      (q) =>
        q.start <= frame.predicate.start &&
        frame.predicate.end <= q.end &&
        !isRejoinder(frame) &&
        !isConceded(q.verb) &&
        !isGainsaid(frame, q.verb) &&
        !(q.kind === 'indirect' && isBackground(frame, resolved)) &&
        !(q.verb && isFelt(q.verb)),
    )
    .sort((a, b) => depthOf(a, b) || b.end - b.start - (a.end - a.start));

/** 'Finland, which expelled nine envoys in June 2023, will do so again, a broadcaster reported': what the report adds of its own knowledge, with the year or month in which it was. */
const isBackground = ({ carrier }: Frame, { dates, filed }: Resolved): boolean => {
  const pronoun = carrier.child('nsubj');
  if (carrier.deprel !== 'acl:relcl' || carrier.xpos !== 'VBD' || !/^(which|who)$/.test(pronoun?.lower ?? ''))
    return false;
  if (pronoun?.previous?.form !== ',' || carrier.child('aux', 'aux:pass')) return false;
  const [first, last] = [carrier.subtree()[0], carrier.subtree().at(-1)];
  return dates.some(
    ({ start, end, when }) =>
      start >= (first?.start ?? 0) &&
      end <= (last?.end ?? 0) &&
      when.to !== null &&
      when.to.slice(0, 7) < filed.slice(0, 7),
  );
};

/** 'told the paper that, according to Lima, Chile says': what stands under another's word is told by him. */
function depthOf(a: Quotation, b: Quotation): number {
  const isUnder = (inner: Quotation, outer: Quotation): boolean =>
    inner.verb?.lower === 'according' &&
    outer.verb !== null &&
    inner.verb
      .ancestors()
      .some((t) => t.deprel === 'ccomp' && t.head === outer.verb && t.index > (outer.verb?.index ?? 0));
  return Number(isUnder(a, b)) - Number(isUnder(b, a));
}

/** 'Togo said Malian shells had hit a school, which the Malian army denied': the reporter tells of the denial. */
const isRejoinder = ({ carrier, lemma }: Frame): boolean =>
  /^(acl|advcl):relcl$/.test(carrier.deprel) &&
  /^(deny|reject|dismiss|refute|dispute)$/.test(lemma) &&
  carrier.children('obj').some((t) => t.lower === 'which' && t.previous?.form === ',');

/** '"We can say that it was hit," the president told them': whoever is quoted says it himself. */
const isSelf = ({ speaker }: Speaking, quoted: readonly Quotation[]): boolean =>
  speaker !== null &&
  /^(i|we)$/.test(speaker.lower) &&
  quoted.some((q) => q.kind === 'direct' && q.speaker !== null);

/** 'In the view of the Mexican ambassador', 'in his words', 'Belarus, in the words of the minister, is'. */
function inTheView({ carrier }: Frame): Speaking[] {
  const putIn = carrier.children('nsubj', 'nsubj:pass').flatMap((t) => t.children('nmod').filter(isPutIn));
  const view = [...carrier.children('obl'), ...putIn].find(
    (t) => VIEWS.has(t.lemma) && /^(in|to|by)$/.test(prepositionOf(t)) && t.index < carrier.index,
  );
  const owner = view?.child('nmod:poss') ?? view?.children('nmod').find((t) => prepositionOf(t) === 'of');
  return owner ? [{ speaker: owner, verb: null, direct: false }] : [];
}

const isPutIn = (noun: Token): boolean => noun.children('case').some((t) => t.previous?.form === ',');

const VIEWS = new Set('view opinion eye word judgment judgement estimation reading account'.split(' '));

/** 'It is reported that': nobody is named who reports it. */
const isNobody = ({ speaker, verb }: Speaking): boolean =>
  verb !== null &&
  isPassive(verb) &&
  verb.lemma !== 'quote' &&
  (speaker === null || (speaker.head === verb && speaker.deprel === 'nsubj:pass'));

/** 'whatever Asmara says': what is said is not told. */
const isConceded = (verb: Token | null): boolean =>
  verb?.children('obj', 'obl', 'nsubj', 'nsubj:pass').some((t) => /^(what|which|who)ever$/.test(t.lower)) ??
  false;

const speaking = (q: Quotation): Speaking => ({
  speaker: q.speaker,
  verb: q.verb,
  direct: q.kind === 'direct',
});

/** '"…," a spokesman said, citing Tunisian officials': those who told him. */
function withSource(spoken: Speaking): Speaking[] {
  const verb = spoken.verb?.children('advcl', 'acl').find((t) => /^(citing|quoting)$/.test(t.lower));
  const speaker = verb?.child('obj');
  return verb && speaker && speaker.upos !== 'PRON' ? [spoken, { speaker, verb, direct: false }] : [spoken];
}

/** 'the official said, citing China's agreement to': what is cited is told on the speaker's word. */
function citing(frame: Frame, lexicon: Lexicon): Speaking[] {
  for (const up of frame.carrier.ancestors())
    if (up.lemma === 'cite' && up.head && lexicon.is(up.head.lemma, 'say'))
      return [{ speaker: speakerOf(up.head), verb: up.head, direct: false }];
  return [];
}

function distinct(spoken: readonly Speaking[]): Speaking[] {
  return spoken.filter((s, i) => s.verb === null || spoken.findIndex((o) => o.verb === s.verb) === i);
}
