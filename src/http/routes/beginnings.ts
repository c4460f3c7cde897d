import { z } from '@hono/zod-openapi';
import { LRUCache } from 'lru-cache';
import { type Dossier, dossierIn, itemCut, listIn, shortened } from '../../assess/index.ts';
import type { ClocksAsked } from '../../held/moment.ts';
import { linesOfDossier } from '../../held/tables/index.ts';
import { json } from '../answer.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { clocks, count, day, id, pair } from '../params.ts';
import { missing, Problem } from '../problem.ts';

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
export function addBeginnings(app: App, door: Door): void {
  const open = new LRUCache<string, Dossier>({ max: OPEN });
  const dossier = async (
    { pair: codes, asOf, knownBy, since }: Asked,
    { held, notes }: Door,
  ): Promise<Dossier> => {
    const name = [held.revision, ...codes, asOf ?? '', knownBy ?? '', since ?? ''].join(' ');
    const known = open.get(name);
    if (known) return known;
    const told = await held.knownOn(codes, { asOf, knownBy }, since);
    const made = dossierIn(told, { pair: codes, since, notes });
    open.set(name, made);
    return made;
  };
  ask(app, door, {
    path: '/dossiers/{pair}/beginning',
    summary:
      'A dossier with each of its lists cut to its first lines, and each line to some of its claims, and how many there are.',
    params: z.strictObject({ pair }),
    query: z.strictObject({ ...ASKED, lines: count(1, MOST).optional() }),
    answer: 'ShortDossier',
    find: async ({ lines = FEW, ...asked }, given) => json(shortened(await dossier(asked, given), lines)),
  });
  ask(app, door, {
    path: '/dossiers/{pair}/items',
    summary: 'What a list of a dossier holds from a place on, each line cut as in its beginning.',
    params: z.strictObject({ pair }),
    query: z.strictObject({
      ...ASKED,
      list: z.string().max(80).openapi({
        description:
          'A name in `totals` of the beginning, or `contradictions.0` for the sides of one by its place.',
        example: 'agreements',
      }),
      offset: count(0, 10_000_000).optional(),
      limit: count(1, MOST).optional(),
    }),
    answer: 'Items',
    find: async ({ list, offset = 0, limit = FEW, ...asked }, given) => {
      const all = listIn(await dossier(asked, given), list);
      if (!all)
        throw new Problem(404, `query list '${list}': the dossier has no such list; its totals name them`);
      const items = all.slice(offset, offset + limit).map((item) => itemCut(item, list, FEW));
      return json({ items, total: all.length });
    },
  });
  ask(app, door, {
    path: '/dossiers/{pair}/lines/{record}',
    summary: 'A line of a dossier with every claim and every step behind it.',
    params: z.strictObject({ pair, record: id }),
    query: z.strictObject(ASKED),
    answer: 'Line',
    find: async ({ record, ...asked }, given) => {
      const lines = linesOfDossier(await dossier(asked, given));
      const found = lines.find(({ line }) => line.record === record);
      return json(found?.line ?? missing('record', record));
    },
  });
}

interface Asked extends ClocksAsked {
  readonly pair: readonly [string, string];
  readonly since?: string | undefined;
}
