/** What stands in front of an entry: the day of a chronology, the hour of a live report, who has the floor. */
export type LabelKind = 'day' | 'hour' | 'speaker';

/** A label with the offset behind its mark. */
export interface Label {
  readonly kind: LabelKind;
  readonly end: number;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const YEAR = '(?:1[6-9]|20)\\d\\d';
/** '1-4', '1 to 4', 'April 30 to May 2': the last of several days. */
const LAST = '(?:[-–]| to | and )';
const DAY = `(?:(?:${WEEKDAY},? )?(?:(?!May\\s*[:|–—-])(?:(?:Early|Mid|Late|early|mid|late)[ -])?${MONTH}(?: \\d{1,2}(?:${LAST}(?:${MONTH} )?\\d{1,2})?)?(?:,? ${YEAR})?|(?:\\d{1,2}(?: ${MONTH})?${LAST})?\\d{1,2} ${MONTH}(?:,? ${YEAR})?)|${YEAR}(?:-\\d\\d-\\d\\d|[-–]${YEAR})?)`;
const HOUR =
  '(?:\\d{1,2}[:h]\\d\\d(?: ?[ap]\\.?m\\.?)?|\\d{1,2}(?:\\.\\d\\d)? ?[ap]\\.?m\\.?|\\d{1,2}\\.\\d\\d(?= (?:GMT|UTC|BST|CET|CEST|EET)\\b|\\s*[–—]|\\s+-\\s))(?: ?\\(?(?:GMT|UTC|BST|CET|CEST|EEST|EET|E[SD]?T|P[SD]?T|IST|JST|KST|MSK|AEST|AEDT|local time)\\b(?: ?[+-]\\d{1,4})?\\)?)?(?: ?[/|] ?\\d{1,2}[:.]\\d\\d ?[A-Z]{2,4})?';
const AGO = '\\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?) ago';
const MARK = '(?:\\s*[:|]|\\s*[–—]|\\s+-{1,2}|\\s*--)\\s+';
/** A bullet may stand before it. */
const BULLET = '(?:[•●▪■◦‣▶►*–—-]\\s+)?';
/** What comes behind the mark begins anew. */
const BEHIND = `(?=["“‘']?(?:\\p{Lu}|\\d{1,2}\\b))`;

const DAYED = new RegExp(
  `^${BULLET}[\\[(]?${DAY}[\\])]?(?:${MARK}${BEHIND}|(?<=[\\])])\\s+${BEHIND}|$)`,
  'u',
);
const HOURED = new RegExp(
  `^${BULLET}[\\[(]?(?:(?:updated |Updated )?${HOUR}|${AGO})[\\])]?(?:${MARK}|\\s*(?=["“‘']?\\p{Lu}\\p{Ll})|$)`,
  'u',
);

const NAME = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*";
const NAMED = `(?:Q|A|${NAME}(?: (?:(?:of|the|for|to|on|and|de|da|al|bin|van|von|der) )*${NAME}){0,9})`;
/** What somebody is, behind a comma or in brackets: 'JANE DOE, FOREIGN MINISTER (via translator)'. */
const ROLE = '(?:, [^:.?!]{2,60}| ?\\([^():]{2,40}\\))*';
const SPOKEN = new RegExp(`^(?:${NAMED})${ROLE}:\\s+(?=["“‘'([]?[\\p{Lu}\\d])`, 'u');

/** Longest label. */
const LONGEST = 110;

/**
 * The label at the beginning of a paragraph, which is no part of its first sentence. One who has the floor is named before a
 * whole utterance: in 'Seoul: No talks planned' the colon stands for a verb.
 * @param from start of the paragraph in `text`
 * @param to its end, exclusive
 */
export function labelAt(text: string, from: number, to: number): Label | null {
  const head = text.slice(from, Math.min(to, from + LONGEST));
  const day = DAYED.exec(head);
  if (day) return { kind: 'day', end: from + day[0].trimEnd().length };
  const hour = HOURED.exec(head);
  if (hour) return { kind: 'hour', end: from + hour[0].trimEnd().length };
  const spoken = /[.?!…]["”’')\]]*$/.test(text.slice(Math.max(from, to - 5), to)) ? SPOKEN.exec(head) : null;
  return spoken && { kind: 'speaker', end: from + spoken[0].trimEnd().length };
}
