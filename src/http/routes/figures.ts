import { z } from '@hono/zod-openapi';
import { calendarOf, dyadMonths } from '../../assess/index.ts';
import { calendarFile } from '../../held/calendarFile.ts';
import { PANEL_TABLE } from '../../held/tables/index.ts';
import { text } from '../answer.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { FORM_TYPES, listAnswer } from '../forms.ts';
import { actors, clocks, format, pair } from '../params.ts';

const NONE = z.strictObject({});
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'is no month; give one as 2017-10' });

/** What is to come, and the panel for statistics. */
export function addFigures(app: App, door: Door): void {
  ask(app, door, {
    path: '/calendars/{actors}',
    summary:
      'Planned meetings and due promises of an actor or a pair as an iCalendar file: `entente calendar`.',
    params: z.strictObject({
      actors: z.preprocess(withoutEnding, actors).openapi({ type: 'string', example: 'KOR-CHN.ics' }),
    }),
    query: z.strictObject(clocks),
    answer: null,
    forms: ['text/calendar'],
    find: ({ actors: codes, ...asked }, { held }) =>
      text('text/calendar', calendarFile(calendarOf(held.known(asked), codes))),
  });
  ask(app, door, {
    path: '/panels',
    summary: 'The dyad-month panel, zeros included: `entente table`.',
    params: NONE,
    query: z.strictObject({ pair: pair.optional(), from: month.optional(), to: month.optional(), format }),
    answer: 'Panel',
    forms: FORM_TYPES,
    find: ({ pair: codes, format: form, ...span }, { held }) => {
      const rows = dyadMonths({ ...held.all, ...(codes && { pairs: [codes] }), span });
      return listAnswer(form, PANEL_TABLE, rows, { rows });
    },
  });
}

const withoutEnding = (given: unknown): unknown =>
  typeof given === 'string' ? given.replace(/\.ics$/i, '') : given;
