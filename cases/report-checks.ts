import { framesOf } from '../src/coding/frames/find.ts';
import type { Frame } from '../src/coding/frames/frame.ts';
import { nounFrame } from '../src/coding/frames/nouns.ts';
import { verbFrame } from '../src/coding/frames/verbs.ts';
import type { Lexicon } from '../src/coding/lexicon/entry.ts';
import { toldOf, toldRight } from '../src/language/quotations/testing.ts';
import type { Mention } from '../src/model/actor.ts';
import type { Resolved } from '../src/model/resolved.ts';
import type { Sentence, Token } from '../src/model/sentence.ts';
import { overlaps, type Span, within } from '../src/model/span.ts';
import type { LinkAnswer, Reading, ReportAnswer, SentenceAnswer, Words } from './report-file.ts';

export const FIELDS = ['sentence', 'quote', 'when', 'who', 'link'] as const;
export type Field = (typeof FIELDS)[number];

/** One thing that an answer file says, and whether the reader says the same. `got`: what the reader says. */
export interface Fact {
  readonly field: Field;
  /** Names it in `open.json`: report, sentence, field, words. */
  readonly key: string;
  readonly right: boolean;
  readonly got: string;
}

type Judged = readonly [field: Field, what: string, right: boolean, got: string];

/** Every answer of a report held against what the reader found; what it found beyond the answers counts as wrong. */
export function factsOf(answer: ReportAnswer, resolved: Resolved, lexicon: Lexicon): Fact[] {
  const labels = new Map<string, string>();
  return answer.sentences.flatMap((one) => {
    const sentence = resolved.sentences[one.index];
    return judge(one, sentence, resolved, lexicon, labels).map(([field, what, right, got]) => ({
      field,
      key: `${answer.name} ${one.index} ${field} ${what}`,
      right,
      got,
    }));
  });
}

function judge(
  one: SentenceAnswer,
  sentence: Sentence | undefined,
  resolved: Resolved,
  lexicon: Lexicon,
  labels: Map<string, string>,
): Judged[] {
  const text = sentence ? resolved.article.text.slice(sentence.start, sentence.end) : '';
  const opens = text.startsWith(one.opening);
  const first: Judged = ['sentence', one.opening, opens, text.slice(0, 40)];
  if (!sentence || !opens) return [first];
  return [
    first,
    ...quotes(one, sentence, resolved),
    ...dates(one, sentence, resolved),
    ...one.who.map((w) => meant(w, sentence, resolved, labels)),
    ...one.links.flatMap((l) => linked(l, sentence, resolved, lexicon)),
  ];
}

function quotes(one: SentenceAnswer, sentence: Sentence, { quotations, article }: Resolved): Judged[] {
  const found = quotations
    .filter((q) => sentence.start <= q.start && q.start < sentence.end)
    .map((q) => toldOf(q, article.text));
  const missing = one.quotes.map(
    (want): Judged => ['quote', want, found.some((f) => toldRight(want, f)), found.join(' ; ')],
  );
  const extra = found.filter((f) => !one.quotes.some((want) => toldRight(want, f)));
  return [...missing, ...extra.map((f): Judged => ['quote', `no ${f}`, false, f])];
}

function dates(one: SentenceAnswer, sentence: Sentence, resolved: Resolved): Judged[] {
  const found = resolved.dates.filter((d) => d.sentence === sentence.index);
  const spans = one.dates.map((want) => spanOf(want, sentence, resolved));
  const wanted = one.dates.map((want, i): Judged => {
    const hit = found.find((d) => spans[i] && overlaps(d, spans[i]));
    const { from = null, to = null, grain = '' } = hit?.when ?? {};
    const got = hit ? `${from === to ? from : `${from ?? ''}..${to ?? ''}`} ${grain}` : 'none';
    return ['when', want.words, got === want.is || got.startsWith(`${want.is} `), got];
  });
  const extra = found.filter((d) => !spans.some((s) => s && overlaps(d, s)));
  return [...wanted, ...extra.map((d): Judged => ['when', `no ${d.when.text}`, false, d.when.text])];
}

/** `its#2 = CHN GOV "Person" @label`; `-` where the words may mean nobody. */
function meant(want: Reading, sentence: Sentence, resolved: Resolved, labels: Map<string, string>): Judged {
  const span = spanOf(want, sentence, resolved);
  const mention = span ? mentionIn(span, sentence, resolved) : undefined;
  const [, codes = '', person, label] = /^([^"@]*?)\s*(?:"([^"]+)")?\s*(?:@(\w+))?$/.exec(want.is) ?? [];
  const right =
    codes === '-'
      ? span !== null && !mention
      : mention !== undefined &&
        actorsRight(mention, codes, person) &&
        (label === undefined || sameOne(mention, label, labels));
  const got = mention
    ? `${mention.actors.map((a) => `${a.code} ${a.sector ?? ''} ${a.person ?? ''}`).join(' & ')} ${mention.entity}`
    : 'nobody';
  return ['who', `${want.words}${want.nth > 1 ? `#${want.nth}` : ''}`, right, got];
}

function actorsRight({ actors }: Mention, codes: string, person: string | undefined): boolean {
  const wanted = codes.split(' & ').map((part) => part.split(' '));
  const sorted = (all: readonly string[]) => [...new Set(all)].sort().join();
  const sectors = wanted.every(([code, sector]) =>
    actors.some((a) => a.code === code && (sector === undefined || a.sector === sector)),
  );
  const named = person === undefined || actors.every((a) => a.person?.endsWith(person) === true);
  return sorted(actors.map((a) => a.code)) === sorted(wanted.map(([code]) => code ?? '')) && sectors && named;
}

/** One label, one entity; two labels, two. */
function sameOne({ entity }: Mention, label: string, labels: Map<string, string>): boolean {
  if (entity === null) return false;
  const known = labels.get(label);
  if (known !== undefined) return known === entity;
  if ([...labels.values()].includes(entity)) return false;
  labels.set(label, entity);
  return true;
}

/**
 * The mention that covers most of the words and has its head among them; else the one that they are a part of, as
 * 'China' is of 'China's foreign ministry'.
 */
function mentionIn(span: Span, sentence: Sentence, { mentions }: Resolved): Mention | undefined {
  const own = mentions.filter((m) => m.sentence === sentence.index && m.actors.length > 0);
  const headed = own.filter((m) => within(sentence.tokens[m.head] ?? sentence, span));
  return (
    headed.sort((a, b) => shared(b, span) - shared(a, span) || b.head - a.head)[0] ??
    own.find((m) => within(span, m))
  );
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function linked(want: LinkAnswer, sentence: Sentence, resolved: Resolved, lexicon: Lexicon): Judged[] {
  const at = spanOf(wordsIn(want.predicate), sentence, resolved);
  const token = sentence.tokens.find((t) => at && within(t, at));
  const frames = token ? framesAt(token, lexicon) : [];
  const role = (name: 'who' | 'what', filled: readonly Token[]): Judged[] => {
    const asked = want[name];
    if (!asked) return [];
    const spans = asked.map((w) => spanOf(w, sentence, resolved));
    const held = spans.every((s) => s !== null && filled.some((t) => within(t, s)));
    const alone = name === 'what' || filled.every((t) => spans.some((s) => s && within(t, s)));
    return [['link', `${want.predicate} ${name}`, held && alone, filled.map((t) => t.form).join(', ')]];
  };
  return [...role('who', frames[0]?.agents ?? []), ...role('what', frames.flatMap(objectsOf))];
}

const wordsIn = (text: string): Words => {
  const [words = '', nth = '1'] = text.split('#');
  return { words, nth: Number(nth) };
};

const objectsOf = (f: Frame): Token[] => [
  ...(f.form === 'noun' ? [f.predicate] : []),
  ...f.patients,
  ...f.obliques.map((o) => o.token),
  ...(f.complement ? [f.complement] : []),
];

/** The frame of a predicate, or those of the nouns that it carries: 'voiced' of 'dissatisfaction' and 'opposition'. */
function framesAt(token: Token, lexicon: Lexicon): readonly Frame[] {
  const known = framesOf(token.sentence, lexicon).map((f) => f.frame);
  const own = known.find((f) => f.predicate === token);
  const carried = own ? [own] : known.filter((f) => f.carrier === token);
  if (carried.length > 0) return carried;
  return [token.upos === 'NOUN' ? nounFrame(token, null) : verbFrame(token)];
}

/** The n-th place of the words in the sentence, as whole words. */
function spanOf({ words, nth }: Words, sentence: Sentence, { article }: Resolved): Span | null {
  const edge = /[\p{L}\p{N}]/u;
  let seen = 0;
  for (let at = sentence.start; at >= 0; ) {
    at = article.text.indexOf(words, at);
    const end = at + words.length;
    if (at < 0 || end > sentence.end) return null;
    const whole = !edge.test(article.text[at - 1] ?? '') && !edge.test(article.text[end] ?? '');
    if (whole && ++seen === nth) return { start: at, end };
    at = end;
  }
  return null;
}
