import { z } from '@hono/zod-openapi';
import { LRUCache } from 'lru-cache';
import {
  allPairsOf,
  type Dossier,
  dossierOf,
  itemCut,
  listsOf,
  type PairSummary,
  pairsOf,
  renderDossier,
  renderHtml,
  renderMarkdown,
  shortened,
  sideOf,
  timelineOf,
} from '../../assess/index.ts';
import type { ClocksAsked } from '../../held/store.ts';
import { canonicalJson } from '../../model/ids.ts';
import { json, text } from '../answer.ts';
import type { PairRow } from '../answers.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { actor, actors, clocks, count, day, pair } from '../params.ts';
import { Problem } from '../problem.ts';

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
  addBeginnings(app, door);
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
      json({
        actors: codes.map(sideOf),
        moments: timelineOf(held.known({ asOf, knownBy }), { actors: codes, ...wanted }),
      }),
  });
}

const ASKED = {
  ...clocks,
  since: day('What reports published after that day have changed.').optional(),
};
/** Lines of a list at once, without and with asking. */
const FEW = 25;
const MOST = 200;
/** Dossiers that are kept, so that who turns pages does not have them made anew. */
const OPEN = 4;

/** Long dossiers, a page of each list at a time. */
function addBeginnings(app: App, door: Door): void {
  const open = new LRUCache<string, Dossier>({ max: OPEN });
  const dossier = ({ pair: codes, asOf, knownBy, since }: Asked, { held, notes }: Door): Dossier => {
    const name = [held.revision, ...codes, asOf ?? '', knownBy ?? '', since ?? ''].join(' ');
    const known = open.get(name);
    if (known) return known;
    const days = held.clocks({ asOf, knownBy });
    const made = dossierOf({ ...held.holdings, ...days, pair: codes, since, notes });
    open.set(name, made);
    return made;
  };
  ask(app, door, {
    path: '/dossiers/{pair}/beginning',
    summary: 'A dossier with each of its lists cut to its first lines, and how long they are.',
    params: z.strictObject({ pair }),
    query: z.strictObject({ ...ASKED, lines: count(1, MOST).optional() }),
    answer: 'ShortDossier',
    find: ({ lines = FEW, ...asked }, given) => json(shortened(dossier(asked, given), lines)),
  });
  ask(app, door, {
    path: '/dossiers/{pair}/items',
    summary: 'What a list of a dossier holds from a place on.',
    params: z.strictObject({ pair }),
    query: z.strictObject({
      ...ASKED,
      list: z
        .string()
        .max(80)
        .openapi({ description: 'A name in `totals` of the beginning.', example: 'agreements' }),
      offset: count(0, 10_000_000).optional(),
      limit: count(1, MOST).optional(),
    }),
    answer: 'Items',
    find: ({ list, offset = 0, limit = FEW, ...asked }, given) => {
      const all = listsOf(dossier(asked, given)).get(list);
      if (!all)
        throw new Problem(404, `query list '${list}': the dossier has no such list; its totals name them`);
      const items = all.slice(offset, offset + limit).map((item) => itemCut(item, list, FEW));
      return json({ items, total: all.length });
    },
  });
}

interface Asked extends ClocksAsked {
  readonly pair: readonly [string, string];
  readonly since?: string | undefined;
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
