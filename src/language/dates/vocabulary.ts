import type { Unit } from './calendar.ts';

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Month names and their usual short forms (without the full stop), to 1-12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
  ['sept', 9],
]);

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Weekdays in full, 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, i) => [name, i]));

/** Short weekdays, which are trusted only before a full date: 'Sun' and 'Sat' are words of their own. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i]),
  ['tues', 1],
  ['thur', 3],
  ['thurs', 3],
]);

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['centurie', 'century'],
]);

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** Numbers in words that count units of time. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, i): [string, number] => [word, i]),
  ['a', 1],
  ['an', 1],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words for a number of units that nobody can count. */
export const VAGUE = new Set('few several some many'.split(' '));

/** Words before a number that take back some of it. */
export const ROUNDED = new Set(
  'about almost approximately around barely least most nearly over roughly some than under'.split(' '),
);

const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth'];

/** Ordinals of quarters and halves. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.map((word, i): [string, number] => [word, i + 1]),
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** Days of the month in words. */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** First month of a season of the northern hemisphere; winter begins in the year that names it. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Words before a weekday that make it a feast or an event. */
export const BEFORE_FEAST = new Set(
  'ash black bloody cyber easter giving good holy maundy palm pentecost shrove spy super whit'.split(' '),
);

/** Capitalised words after a weekday that make it the name of a paper or a broadcast. */
export const AFTER_PAPER = new Set(
  'Times Telegraph Mail Express Mirror Herald Post Star Sun Independent Tribune World Business Review Night Morning Mercury Age People Politics'.split(
    ' ',
  ),
);

/** After 'the <day> ...' without a year: the day is the name of what happened in some year long gone. */
export const COMMEMORATED = new Set(
  'armistice attack attacks bombing coup declaration incident massacre movement revolution tragedy uprising'.split(
    ' ',
  ),
);

/** People and things that come in numbers: 'the 2000 soldiers' is no year. */
export const COUNTED = new Set(
  'people persons men women children troops soldiers guards police officers officials delegates prisoners detainees refugees migrants workers employees jobs families victims deaths casualties houses homes ships vehicles trucks lorries tanks missiles rockets shells warheads villages schools companies firms members votes seats pages words signatures'.split(
    ' ',
  ),
);

/** What makes the number before it an amount and no day or year. */
export const MEASURES = new Set(
  '% percent per gmt utc hours hrs billion million trillion thousand hundred dollars won yuan yen euros pounds tons tonnes km kilometers kilometres miles meters metres people troops soldiers jobs points'.split(
    ' ',
  ),
);
