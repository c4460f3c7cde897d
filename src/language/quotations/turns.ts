import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { headOfName, phraseHead } from './speaker.ts';
import { namesSpeaker } from './verbs.ts';

/** What somebody says who has the floor: his label and the sentences up to the next. */
interface Turn {
  readonly label: Sentence;
  readonly name: readonly Token[];
  /** What stands behind his name: 'JANE DOE, FOREIGN MINISTER'. */
  readonly role: readonly Token[];
  readonly said: readonly Sentence[];
}

/**
 * The turns of a briefing, an interview or a broadcast as direct speech: 'SPOKESMAN: We have lodged a protest.' Who asks, and
 * who reports for the programme, speaks for the report.
 */
export function turnQuotations(sentences: readonly Sentence[]): Quotation[] {
  const turns = turnsOf(sentences);
  if (turns.length === 0) return [];
  const press = pressIn(turns);
  const hasPress = turns.some((turn) => press.has(keyOf(turn)));
  const known = new Map<string, Token>();
  const before = sentences.slice(0, turns[0]?.label.index);
  return turns.flatMap((turn) => {
    const key = keyOf(turn);
    if (press.has(key)) return [];
    const speaker = known.get(key) ?? speakerOf(turn, hasPress, before);
    if (!speaker) return [];
    known.set(key, speaker);
    return quotationOf(turn, speaker);
  });
}

function quotationOf({ said }: Turn, speaker: Token): Quotation[] {
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return [];
  const sentences = said.map((s) => s.index);
  return [{ start: first.start, end: last.end, kind: 'direct', sentences, speaker, verb: null }];
}

/** Each label with what follows; what has none goes on with the last, as long as another label comes. */
function turnsOf(sentences: readonly Sentence[]): Turn[] {
  const labels = sentences.filter(({ index, under }) => under?.kind === 'speaker' && under.label === index);
  return labels.map((label, i) => {
    const next = labels[i + 1]?.index;
    const behind = sentences.slice(label.index + 1, next);
    const end = behind.findIndex(
      (s) => isDirection(s) || (next === undefined && s.paragraph !== label.paragraph),
    );
    const { tokens } = label;
    const cut = tokens.findIndex((t) => /^[,:(]$/.test(t.form));
    return {
      label,
      name: tokens.slice(0, Math.max(cut, 0)),
      role: tokens.slice(cut + 1),
      said: end < 0 ? behind : behind.slice(0, end),
    };
  });
}

/** '(END VIDEO CLIP)', '[APPLAUSE]'. */
const isDirection = ({ words: { forms } }: Sentence): boolean =>
  /^[([]$/.test(forms[0] ?? '') && /^[)\]]$/.test(forms.at(-1) ?? '');

/** The last word of the name: 'JANE DOE' is called 'DOE' the next time, and 'MS. DOE'. */
const keyOf = ({ name }: Turn): string => name.at(-1)?.form.toUpperCase() ?? '';

/** Who asks more often than not, or is called a reporter. */
function pressIn(turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const turn of turns) {
    const asks = PRESS.test([...turn.name, ...turn.role].map((t) => t.form).join(' '))
      ? turns.length
      : isAsking(turn)
        ? 1
        : -1;
    counts.set(keyOf(turn), (counts.get(keyOf(turn)) ?? 0) + asks);
  }
  return new Set([...counts].filter(([, count]) => count >= 0).map(([key]) => key));
}

const PRESS =
  /\b(correspondent|reporter|journalist|anchor|host|moderator|presenter|interviewer|question|editor|narrator|announcer)s?\b/i;

const isAsking = ({ said }: Turn): boolean => said.at(-1)?.words.forms.some((form) => form === '?') ?? false;

/** Whoever has the floor: by his office, or because somebody asks him. */
function speakerOf({ name, role }: Turn, isAsked: boolean, before: readonly Sentence[]): Token | null {
  const head = phraseHead(name);
  if (/^(A|ANSWER)$/i.test(name.map((t) => t.form).join(' '))) return interviewed(before);
  const isTold = role.some((t) => /\p{L}/u.test(t.form)) || name.some(namesSpeaker);
  if (!head || !(isTold || isAsked)) return null;
  return introduced(name.at(-1), before) ?? head;
}

/** Where the report has named him before. */
function introduced(last: Token | undefined, before: readonly Sentence[]): Token | null {
  const name = last?.form.toUpperCase();
  const found = before
    .flatMap(({ tokens }) => tokens)
    .find((t) => t.upos === 'PROPN' && t.form.toUpperCase() === name);
  return found ? headOfName(found) : null;
}

/** 'The ambassador spoke to this newspaper.': whose answers follow. */
function interviewed(before: readonly Sentence[]): Token | null {
  const root = before.map((s) => s.root).find((t) => t && SPEAKING.test(t.lemma) && t.child('nsubj'));
  return root?.child('nsubj') ?? null;
}

const SPEAKING = /^(speak|talk|tell|discuss|answer|sit|give|grant|explain|say|respond|take)$/;
