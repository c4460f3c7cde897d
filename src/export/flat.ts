import { publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RowContext } from './context.ts';
import { datePrecision, eventDate } from './event-date.ts';

/** A value of a flat row; the type of its column says what it is. */
export type Cell = string | number | boolean | null;

/** A column of the CSV and Parquet forms: what the data dictionary is made of. */
export interface Column {
  readonly name: string;
  readonly type: 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';
  readonly about: string;
  of(claim: Claim, context: RowContext): Cell;
}

const column = (name: string, type: Column['type'], about: string, of: Column['of']): Column => ({
  name,
  type,
  about,
  of,
});

const codes = (actors: Claim['by']): string => actors.map(({ code }) => code).join(' ');
const json = (value: unknown): string => JSON.stringify(value);

/** Every field of a claim flat, nested ones as JSON, with what the article says of itself. */
export const FLAT_COLUMNS: readonly Column[] = [
  column('id', 'VARCHAR', 'hash of the content of the claim', (c) => c.id),
  column(
    'key',
    'VARCHAR',
    'hash of article, trigger and kind; outlives a new version of the coder',
    (c) => c.key,
  ),
  column(
    'kind',
    'VARCHAR',
    'agreement, commitment, position, measure, meeting, denial, event or assessment',
    (c) => c.kind,
  ),
  column('by_codes', 'VARCHAR', 'codes of whose act or stance it is, parted by blanks', (c) => codes(c.by)),
  column('to_codes', 'VARCHAR', 'codes of whom it is done to', (c) => codes(c.to)),
  column('third_codes', 'VARCHAR', 'codes of whom it is about without being a party', (c) => codes(c.third)),
  column('by', 'VARCHAR', 'the actors of by_codes, JSON', (c) => json(c.by)),
  column('to', 'VARCHAR', 'the actors of to_codes, JSON', (c) => json(c.to)),
  column('third', 'VARCHAR', 'the actors of third_codes, JSON', (c) => json(c.third)),
  column('by_cow', 'VARCHAR', 'Correlates of War codes of by_codes, those that have one', (c, { cow }) =>
    c.by.flatMap(({ code }) => cow.get(code) ?? []).join(' '),
  ),
  column('to_cow', 'VARCHAR', 'Correlates of War codes of to_codes', (c, { cow }) =>
    c.to.flatMap(({ code }) => cow.get(code) ?? []).join(' '),
  ),
  column('reciprocal', 'BOOLEAN', 'a joint act: all parties stand in by', (c) => c.reciprocal),
  column('act_lemma', 'VARCHAR', 'lemma of the predicate', (c) => c.act.lemma),
  column('act_object', 'VARCHAR', 'words of its object', (c) => c.act.object?.text ?? null),
  column('detail', 'VARCHAR', 'what is particular to the kind (step, stance, level ...), JSON', (c) =>
    json(c.detail),
  ),
  column(
    'event',
    'VARCHAR',
    "PLOVER's event type; empty for statements and appeals",
    (c) => c.plover?.event ?? null,
  ),
  column(
    'modes',
    'VARCHAR',
    'modes of the event, parted by blanks',
    (c) => c.plover?.modes.join(' ') ?? null,
  ),
  column('contexts', 'VARCHAR', 'contexts, parted by blanks', (c) => c.plover?.contexts.join(' ') ?? null),
  column(
    'quad',
    'INTEGER',
    'quad class: 1 and 2 cooperation, 3 and 4 conflict, verbal and material',
    (c) => c.plover?.quad ?? null,
  ),
  column('score', 'DOUBLE', "PLOVER's score, -10 to +10; not Goldstein's", (c) => c.plover?.score ?? null),
  column('cameo', 'VARCHAR', 'CAMEO code; leading zeros matter', (c) => c.cameo),
  column(
    'status',
    'VARCHAR',
    'how far it is so: happened, ongoing, planned, called-for, conditional, denied, alleged, predicted',
    (c) => c.status,
  ),
  column('polarity', 'VARCHAR', '+ or -', (c) => c.polarity),
  column('certainty', 'VARCHAR', 'certain, probable or possible', (c) => c.certainty),
  column('time', 'VARCHAR', 'past, present, future or none', (c) => c.time),
  column('hedges', 'VARCHAR', 'words that take part of it back, with their owner, JSON', (c) =>
    json(c.hedges),
  ),
  column('issues', 'VARCHAR', 'what it is about, as the text names it, JSON', (c) => json(c.issues)),
  column(
    'event_date',
    'VARCHAR',
    'first day of the time of the thing, else the last that the text sets; empty where it tells neither',
    (c) => eventDate(c.when),
  ),
  column(
    'date_precision',
    'VARCHAR',
    'grain of the time: day, week, month ... open; none without a date',
    (c) => datePrecision(c.when),
  ),
  column('when_from', 'VARCHAR', 'first day, empty for an open beginning', (c) => c.when?.from ?? null),
  column('when_to', 'VARCHAR', 'last day, empty for an open end', (c) => c.when?.to ?? null),
  column('when_text', 'VARCHAR', 'the words that tell the time', (c) => c.when?.text ?? null),
  column(
    'when_basis',
    'VARCHAR',
    'stated, inferred, or speech for the day of utterance',
    (c) => c.when?.basis ?? null,
  ),
  column('when_doubtful', 'BOOLEAN', 'the text does not settle it', (c) => c.when?.doubtful ?? null),
  column('place', 'VARCHAR', 'name of the place of the event', (c) => c.where?.name ?? null),
  column('place_country', 'VARCHAR', 'code of its country', (c) => c.where?.country ?? null),
  column('latitude', 'DOUBLE', 'degrees north', (c) => c.where?.lat ?? null),
  column('longitude', 'DOUBLE', 'degrees east', (c) => c.where?.lon ?? null),
  column('said', 'VARCHAR', 'the chain of voices, outermost first, JSON', (c) => json(c.said)),
  column(
    'voices',
    'INTEGER',
    'length of that chain; 0 for the word of the report itself',
    (c) => c.said.length,
  ),
  column('quote', 'VARCHAR', 'the clause that it rests on', (c) => c.evidence.quote),
  column('sentence', 'INTEGER', 'number of the sentence in the article, from 0', (c) => c.evidence.sentence),
  column('start', 'INTEGER', 'where the quote begins in the text, in UTF-16 units', (c) => c.evidence.start),
  column('end', 'INTEGER', 'where it ends, exclusive', (c) => c.evidence.end),
  column(
    'trigger_start',
    'INTEGER',
    'where the word that carries it begins',
    (c) => c.evidence.trigger.start,
  ),
  column('trigger_end', 'INTEGER', 'where that word ends, exclusive', (c) => c.evidence.trigger.end),
  column('rule', 'VARCHAR', 'the rule that found it', (c) => c.coder.rule),
  column('coder', 'VARCHAR', 'version of the coder', (c) => c.coder.version),
  column('confidence', 'DOUBLE', '0 to 1', (c) => c.confidence),
  column('article', 'VARCHAR', 'id of the article', (_, { article }) => article.id),
  column(
    'ref',
    'VARCHAR',
    'what the corpus that it came from calls the article: its cell in the id column',
    (_, { article }) => article.ref ?? null,
  ),
  column('url', 'VARCHAR', 'address of the article', (_, { article }) => article.url ?? null),
  column('title', 'VARCHAR', 'its headline', (_, { article }) => article.title ?? null),
  column('publisher', 'VARCHAR', 'who published it', (_, { article }) => article.publisher ?? null),
  column('agency', 'VARCHAR', 'the agency that it came from', (_, { article }) => article.agency ?? null),
  column('published', 'VARCHAR', 'day of publication', (_, { article }) => publicationDay(article)),
  column('language', 'VARCHAR', 'ISO 639-1 code of the language', (_, { article }) => article.language),
];

/** A claim's values in the order of the columns. */
export const flatRow = (claim: Claim, context: RowContext): Cell[] =>
  FLAT_COLUMNS.map((one) => one.of(claim, context));
