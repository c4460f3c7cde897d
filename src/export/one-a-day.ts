import { publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RowContext } from './context.ts';
import { eventDate } from './event-date.ts';

/**
 * What is told once a day under the field's one-a-day filter (P. Schrodt and D. Van Brackle, 'Automated coding of
 * political event data', 2013): the same parties, event and status on one day, however many reports tell it. The day is
 * that of the event, else that of the report.
 */
export function onceADay(
  { by, to, reciprocal, plover, cameo, kind, status, when }: Claim,
  { article }: Pick<RowContext, 'article'>,
): string {
  const codes = (actors: Claim['by']): string[] =>
    [...new Set(actors.map(({ code, sector }) => `${code}/${sector ?? ''}`))].sort();
  const event = plover ? [plover.event, ...plover.modes] : [kind, cameo];
  return JSON.stringify([
    codes(by),
    codes(to),
    reciprocal,
    event,
    status,
    eventDate(when) ?? publicationDay(article),
  ]);
}
