import type { DateMention } from '../model/analysed.ts';
import type { Claim } from '../model/claim.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { When } from '../model/when.ts';
import { phraseOf } from './claims/phrase.ts';
import type { Coding } from './coding.ts';
import type { Frame } from './frames/frame.ts';
import { nearly } from './lexicon/lacking.ts';
import type { Setting } from './modality/setting.ts';

/** Why a text was read as it was: tokens and tree, who is meant, dates, and what became of every frame. */
export function explain(resolved: Resolved, codings: readonly Coding[]): string {
  return resolved.sentences.map((s) => sentenceText(s, resolved, codings)).join('\n');
}

/** One sentence of it. */
export function sentenceText(sentence: Sentence, resolved: Resolved, codings: readonly Coding[]): string {
  const text = resolved.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  const own = codings.filter((c) => c.frame.predicate.sentence === sentence);
  return [
    `[${sentence.index}] ${text}`,
    '',
    ...section('tree', treeLines(sentence)),
    ...section('who', whoLines(sentence, resolved)),
    ...section('dates', dateLines(sentence, resolved)),
    ...section('speech', speechLines(sentence, resolved)),
    ...section('claims', own.flatMap(codingLines)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [`  ${title}: none`, ''] : [`  ${title}`, ...lines.map((l) => `    ${l}`), ''];

/** One line a token, indented by its depth in the tree. */
function treeLines(sentence: Sentence): string[] {
  const width = Math.max(...sentence.tokens.map((t) => t.form.length + 2 * depthOf(t)), 1);
  return sentence.tokens.map((t) => {
    const word = `${'  '.repeat(depthOf(t))}${t.form}`.padEnd(width);
    const head = t.head ? `${t.deprel} of ${t.head.form}` : 'root';
    return `${String(t.index + 1).padStart(3)} ${word}  ${t.upos.padEnd(5)} ${t.xpos.padEnd(5)} ${t.lemma} · ${head}`;
  });
}

const depthOf = (token: Token): number => Math.min(token.ancestors().length, 12);

const whoLines = (sentence: Sentence, resolved: Resolved): string[] =>
  resolved.mentions
    .filter((m) => m.sentence === sentence.index)
    .map((m) => {
      const actors = m.actors.map(
        (a) => `${a.code}${a.sector ? ` ${a.sector}` : ''} (${a.person ?? a.name})`,
      );
      const marks = [m.kind, m.entity ?? '', m.joint ? 'joint' : '', m.anonymous ? 'anonymous' : ''].filter(
        Boolean,
      );
      return `'${resolved.article.text.slice(m.start, m.end)}' = ${actors.join(' and ')}  [${marks.join(', ')}]`;
    });

const dateLines = (sentence: Sentence, resolved: Resolved): string[] =>
  resolved.dates
    .filter((d) => d.sentence === sentence.index)
    .map((date) => `'${date.when.text}' = ${spanText(date.when)} (${dateMarks(date).join(', ')})`);

const spanText = ({ from, to }: When): string => `${from ?? '…'} to ${to ?? '…'}`;

/** How a date was told: its grain, what it bounds, what chose its year, what it is counted from. */
const dateMarks = ({ when, bound, yearInferred, decidedBy, anchor }: DateMention): string[] =>
  [
    when.grain,
    bound ?? '',
    yearInferred ? 'year inferred' : '',
    decidedBy ? `by the tense of '${decidedBy.form}'` : '',
    anchor ? `from '${anchor.text}' = ${anchor.when ? spanText(anchor.when) : 'not dated'}` : '',
    when.doubtful ? 'doubtful' : '',
  ].filter(Boolean);

const speechLines = (sentence: Sentence, resolved: Resolved): string[] =>
  resolved.quotations
    .filter((q) => q.sentences.includes(sentence.index))
    .map((q) => `${q.kind}, by '${q.speaker?.form ?? '?'}' (${q.verb?.form ?? '?'}): ${q.start} to ${q.end}`);

function codingLines(coding: Coding): string[] {
  const { frame, entry, claim, reason, known = [] } = coding;
  const head = `${frame.predicate.form} (${frame.form} '${frame.lemma}'${frame.passive ? ', passive' : ''})`;
  const near = nearly(known, frame).map(({ rule, asks }) => `    nearly ${rule}: it asks for ${asks}`);
  if (!claim) return [`- ${head}: no claim, ${reason ?? ''}${entry ? ` [${entry.rule}]` : ''}`, ...near];
  return [
    `+ ${head}: ${claim.kind}, ${claim.status} [${claim.coder.rule}]`,
    ...(entry?.odds
      ? [`    guess: no pattern tells it; such a guess is right in ${Math.round(entry.odds * 100)} of 100`]
      : []),
    `    frame: ${frameText(frame)}`,
    ...claimLines(claim).map((l) => `    ${l}`),
    ...(coding.setting ? [`    status by: ${groundsOf(coding.setting).join('; ')}`] : []),
    ...near,
  ];
}

/** Who does what to whom, by the words that stand there. */
function frameText({ agents, patients, obliques, complement, complementForm, inherited }: Frame): string {
  const words = (tokens: readonly Token[]): string => tokens.map(shortWords).join(' and ');
  return [
    agents.length > 0 ? `by ${words(agents)}${inherited ? ' (from another clause)' : ''}` : 'by nobody told',
    ...(patients.length > 0 ? [`to ${words(patients)}`] : []),
    ...obliques.map(({ prep, token }) => `${prep === "'s" ? 'owner' : prep} ${shortWords(token)}`),
    ...(complement ? [`with a ${complementForm ?? 'that'}-clause: '${complement.form}'`] : []),
  ].join(', ');
}

const shortWords = (token: Token): string => `'${phraseOf(token, 'short')}'`;

/** What in the sentence decides how far a thing is so. */
function groundsOf(setting: Setting): string[] {
  const { finite, time, perfect, modal, negated, condition, outlook, hedges, reporting } = setting;
  return [
    `'${finite.form}' (${time}${perfect ? ', perfect' : ''})`,
    modal ? `'${modal}'` : '',
    negated ? 'negated' : '',
    condition ? 'under a condition' : '',
    outlook ? `${outlook} by what governs it` : '',
    hedges.length > 0 ? `hedged by '${hedges.map((t) => t.form).join("', '")}'` : '',
    reporting.length > 0 ? `told by '${reporting.map(({ verb }) => verb.form).join("', '")}'` : '',
  ].filter(Boolean);
}

function claimLines(claim: Claim): string[] {
  const names = (actors: Claim['by']) =>
    actors.map((a) => (a.sector ? `${a.code} ${a.sector}` : a.code)).join(claim.reciprocal ? ' with ' : ', ');
  const chain = claim.said.map((v) => v.name || 'somebody').join(' < ');
  return [
    `who: ${names(claim.by)}${claim.to.length > 0 ? ` -> ${names(claim.to)}` : ''}`,
    ...(Object.keys(claim.detail).length > 0 ? [`detail: ${JSON.stringify(claim.detail)}`] : []),
    `how sure: polarity ${claim.polarity}, ${claim.time}, ${claim.certainty}${claim.hedges.length > 0 ? `, hedged by the ${[...new Set(claim.hedges.map((h) => h.owner))].join(' and ')}` : ''}`,
    `said: ${chain || 'the report itself'}`,
    `when: ${claim.when ? `${claim.when.from ?? '…'} to ${claim.when.to ?? '…'} (${claim.when.basis})` : 'not told'}`,
    `where: ${claim.where ? `${claim.where.name}${claim.where.country ? ` (${claim.where.country})` : ''}` : 'not told'}`,
    `codes: ${claim.plover ? `${claim.plover.event}${claim.plover.modes.map((m) => ` ${m}`).join('')}` : 'no PLOVER'}, CAMEO ${claim.cameo ?? 'none'}`,
    `evidence: '${claim.evidence.quote.replace(/\s+/g, ' ')}'`,
    `confidence: ${claim.confidence}`,
  ];
}

/** A coding as data. */
export interface CodingData {
  /** Position of the sentence in the article, from 0. */
  readonly sentence: number;
  readonly predicate: Span & { readonly text: string };
  readonly form: string;
  readonly lemma: string;
  /** Who does what to whom, by the words that stand there. */
  readonly frame: string;
  readonly rule: string | null;
  /** Why there is no claim; null where there is one. */
  readonly reason: string | null;
  readonly nearly: readonly { readonly rule: string; readonly asks: string }[];
  /** What in the sentence decides how far it is so. */
  readonly statusBy: readonly string[];
  readonly claim: Claim | null;
}

/** A coding as data: the same that `explain` prints. */
export const codingData = ({ frame, entry, claim, reason, known = [], setting }: Coding): CodingData => ({
  sentence: frame.predicate.sentence.index,
  predicate: { text: frame.predicate.form, start: frame.predicate.start, end: frame.predicate.end },
  form: frame.form,
  lemma: frame.lemma,
  frame: frameText(frame),
  rule: claim?.coder.rule ?? entry?.rule ?? null,
  reason,
  nearly: nearly(known, frame),
  statusBy: setting ? groundsOf(setting) : [],
  claim,
});
