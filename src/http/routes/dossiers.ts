import { z } from '@hono/zod-openapi';
import {
  allPairsOf,
  dossierIn,
  type PairSummary,
  pairsOf,
  renderDossier,
  renderHtml,
  renderMarkdown,
  sideOf,
  timelineOf,
} from '../../assess/index.ts';
import { LINE_TABLE, linesOfDossier, MOMENT_TABLE } from '../../held/tables/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import { text } from '../answer.ts';
import type { PairRow } from '../answers.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { FORM_TYPES, listAnswer } from '../forms.ts';
import { actor, actors, clocks, day, format, pair } from '../params.ts';
import { PAIR_TABLE } from '../tables.ts';

const NONE = z.strictObject({});

/** Pairs, their dossiers and their timelines. */
export function addDossiers(app: App, door: Door): void {
  ask(app, door, {
    path: '/pairs',
    summary: 'How the pairs of actors stand, the busiest first; of one actor, those that moved first.',
    params: NONE,
    query: z.strictObject({ actor: actor.optional(), ...clocks, format }),
    answer: 'Pairs',
    forms: FORM_TYPES,
    find: ({ actor: one, format: form, ...asked }, { held }) => {
      const known = held.known(asked);
      const pairs = one === undefined ? allPairsOf(known) : pairsOf(known, one);
      const rows = pairs.map(rowOf);
      return listAnswer(form, PAIR_TABLE, rows, { pairs: rows });
    },
  });
  ask(app, door, {
    path: '/dossiers/{pair}',
    summary: 'How things stand between two actors, each line with its sources: `entente dossier`.',
    params: z.strictObject({ pair }),
    query: z.strictObject({
      ...clocks,
      since: day('Begin with what reports published after that day have changed.').optional(),
      format: z.enum(['json', 'html', 'markdown', 'text', 'jsonl', 'csv', 'parquet']).default('json'),
    }),
    answer: 'Dossier',
    forms: ['text/html', 'text/markdown', 'text/plain', ...FORM_TYPES],
    find: async ({ pair: codes, asOf, knownBy, since, format: form }, { held, notes }) => {
      const known = await held.knownOn(codes, { asOf, knownBy }, since);
      const dossier = dossierIn(known, { pair: codes, since, notes });
      if (form === 'html') return text('text/html', renderHtml(dossier));
      if (form === 'markdown') return text('text/markdown', renderMarkdown(dossier));
      if (form === 'text') return text('text/plain', renderDossier(dossier, { color: false }));
      if (form !== 'json') return listAnswer(form, LINE_TABLE, linesOfDossier(dossier), null);
      return { type: 'application/json', body: `${canonicalJson(dossier)}\n` };
    },
  });
  ask(app, door, {
    path: '/timelines/{actors}',
    summary: 'Every step of every record of a pair, or of one actor, in order of time: `entente timeline`.',
    params: z.strictObject({ actors }),
    query: z.strictObject({
      ...clocks,
      issue: z.string().max(200).optional().openapi({ description: 'Only what is about this.' }),
      from: day('First day.').optional(),
      to: day('Last day.').optional(),
      format,
    }),
    answer: 'Timeline',
    forms: FORM_TYPES,
    find: ({ actors: codes, asOf, knownBy, format: form, ...wanted }, { held }) => {
      const moments = timelineOf(held.known({ asOf, knownBy }), { actors: codes, ...wanted });
      return listAnswer(form, MOMENT_TABLE, moments, { actors: codes.map(sideOf), moments });
    },
  });
}

/** A pair as it is told. */
export const rowOf = (summary: PairSummary): PairRow => {
  const [a, b] = summary.pair;
  return {
    pair: `${a}-${b}`,
    a: sideOf(a),
    b: sideOf(b),
    records: summary.records,
    claims: summary.claims,
    cooperative: summary.cooperative,
    conflictual: summary.conflictual,
    index: summary.level,
    band: summary.low === null || summary.high === null ? null : [summary.low, summary.high],
    movement: summary.movement,
    contradictions: summary.contradictions,
    lastPublished: summary.lastReport,
  };
};
