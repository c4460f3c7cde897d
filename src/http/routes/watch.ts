import { json } from '../answer.ts';
import { PROBLEM, respond } from '../ask.ts';
import { refOf } from '../components.ts';
import type { App, Door } from '../door.ts';
import { Problem } from '../problem.ts';

/** How the feeds are that this process watches. No answer is kept: it changes with every poll, whatever the store holds. */
export function addWatch(app: App, { watch }: Door): void {
  const summary =
    'How the watched feeds are: last success, last error, next poll, what was taken and what refused, by reason.';
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/watch',
    summary,
    responses: {
      200: { description: summary, content: { 'application/json': { schema: refOf('WatchHealth') } } },
      default: PROBLEM,
    },
  });
  app.get('/watch', () => {
    if (!watch)
      throw new Problem(404, 'This server watches no feeds; start it with: entente serve --watch feeds.yaml');
    return respond(json(watch()), { 'cache-control': 'no-store' });
  });
}
