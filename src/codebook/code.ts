import type { Plover } from '../model/claim.ts';
import { CONTEXTS, type Context, EVENTS, type EventName } from './plover.ts';

const contexts: ReadonlySet<string> = new Set(CONTEXTS);

/** Whether `code` is one of PLOVER's 16 event types. */
export const isEvent = (code: string): code is EventName => Object.hasOwn(EVENTS, code);

/** Whether `mode` belongs to the event type `event`. */
export const isMode = (event: string, mode: string): boolean =>
  isEvent(event) && Object.hasOwn(EVENTS[event].modes, mode);

/** Whether `code` is one of PLOVER's 37 contexts. */
export const isContext = (code: string): code is Context => contexts.has(code);

/**
 * A PLOVER code with its quad class and score. The score is that of the mode; of several modes the one with the
 * largest absolute score counts (the first by name of equals), and without a mode the type's own score. Modes
 * and contexts come out sorted and once each.
 * @throws RangeError for an event, mode or context outside of the codebook.
 */
export function ploverOf(event: string, modes: readonly string[], contexts: readonly string[]): Plover {
  if (!isEvent(event)) throw new RangeError(`'${event}' is no PLOVER event type`);
  for (const mode of modes) if (!isMode(event, mode)) throw new RangeError(`${event} has no mode '${mode}'`);
  for (const context of contexts)
    if (!isContext(context)) throw new RangeError(`'${context}' is no PLOVER context`);
  const own = sorted(modes);
  return {
    event,
    modes: own,
    contexts: sorted(contexts),
    quad: EVENTS[event].quad,
    score: scoreOf(event, own),
  };
}

const sorted = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

function scoreOf(event: EventName, modes: readonly string[]): number {
  const type = EVENTS[event];
  let score: number | null = null;
  for (const mode of modes) {
    const next = type.modes[mode] ?? type.score;
    if (score === null || Math.abs(next) > Math.abs(score)) score = next;
  }
  return score ?? type.score;
}
