import type { Frame } from '../frames/frame.ts';
import type { Entry } from './entry.ts';
import { fits } from './match.ts';

/** A pattern that would fit but for one condition, and what that condition asks for. */
export interface Near {
  readonly rule: string;
  readonly asks: string;
}

/** Conditions of an entry, each with the words that say what it asks for and with how it is lifted. */
const CONDITIONS: readonly (readonly [keyof Entry, (entry: Entry) => string, Partial<Entry>])[] = [
  ['object', (e) => `an object such as ${some(e.object)}`, { object: null }],
  ['subject', (e) => `a subject such as ${some(e.subject)}`, { subject: null }],
  ['modifier', (e) => `a modifier such as ${some(e.modifier)}`, { modifier: null }],
  [
    'prep',
    (e) => `${[...(e.prep?.keys() ?? [])].slice(0, 3).join(' or ')} and what it asks for`,
    { prep: null },
  ],
  ['complement', (e) => `a clause with ${[...(e.complement ?? [])].join(' or ')}`, { complement: null }],
  ['content', (e) => `a clause headed by ${some(e.content)}`, { content: null }],
  ['near', (e) => `${some(e.near)} among its arguments`, { near: null }],
  ['rest', (e) => `the words '${e.rest.join(' ')}'`, { rest: [] }],
  ['voice', (e) => `the ${e.voice} voice`, { voice: null }],
];

const some = (words: ReadonlySet<string> | null): string => {
  const all = [...(words ?? [])];
  return `'${all.slice(0, 3).join("', '")}'${all.length > 3 ? ' ...' : ''}`;
};

/** The entries that lack but one of their conditions. */
export function nearly(entries: readonly Entry[], frame: Frame, most = 3): Near[] {
  const found = entries.flatMap((entry): Near[] => {
    if (fits(entry, frame)) return [];
    const one = CONDITIONS.find(
      ([field, , lifted]) => isAsked(entry[field]) && fits({ ...entry, ...lifted }, frame),
    );
    return one ? [{ rule: entry.rule, asks: one[1](entry) }] : [];
  });
  return found.filter(({ rule }, i) => found.findIndex((other) => other.rule === rule) === i).slice(0, most);
}

const isAsked = (condition: unknown): boolean =>
  condition !== null && !(Array.isArray(condition) && condition.length === 0);
