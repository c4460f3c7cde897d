import { z } from '@hono/zod-openapi';
import {
  allPairsOf,
  dossierOf,
  type PairSummary,
  pairsOf,
  renderDossier,
  renderHtml,
  renderMarkdown,
  sideOf,
  timelineOf,
} from '../../assess/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import { json, text } from '../answer.ts';
import type { PairRow } from '../answers.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { actor, actors, clocks, day, pair } from '../params.ts';

const NONE = z.strictObject({});

/** Pairs, their dossiers and their timelines. */
export function addDossiers(app: App, door: Door): void {
  ask(app, door, {
    path: '/pairs',
    summary: 'How the pairs of actors stand, the busiest first; of one actor, those that moved first.',
    params: NONE,
    query: z.strictObject({ actor: actor.optional(), ...clocks }),
    answer: 'Pairs',
    find: ({ actor: one, ...asked }, { held }) => {
      const known = held.known(asked);
      const pairs = one === undefined ? allPairsOf(known) : pairsOf(known, one);
      return json({ pairs: pairs.map(rowOf) });
    },
  });
  ask(app, door, {
    path: '/dossiers/{pair}',
    summary: 'How things stand between two actors, each line with its sources: `entente dossier`.',
    params: z.strictObject({ pair }),
    query: z.strictObject({
      ...clocks,
      since: day('Begin with what reports published after that day have changed.').optional(),
      format: z.enum(['json', 'html', 'markdown', 'text']).default('json'),
    }),
    answer: 'Dossier',
    forms: ['text/html', 'text/markdown', 'text/plain'],
    find: ({ pair: codes, asOf, knownBy, since, format }, { held, notes }) => {
      const dossier = dossierOf({
        ...held.holdings,
        ...held.clocks({ asOf, knownBy }),
        pair: codes,
        since,
        notes,
      });
      if (format === 'html') return text('text/html', renderHtml(dossier));
      if (format === 'markdown') return text('text/markdown', renderMarkdown(dossier));
      if (format === 'text') return text('text/plain', renderDossier(dossier, { color: false }));
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
    }),
    answer: 'Timeline',
    find: ({ actors: codes, asOf, knownBy, ...wanted }, { held }) =>
      json({ moments: timelineOf(held.known({ asOf, knownBy }), { actors: codes, ...wanted }) }),
  });
}

const rowOf = (summary: PairSummary): PairRow => {
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
