import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import type { Logger } from 'pino';
import { packageVersion } from '../node/package.ts';
import { guard } from './access.ts';
import { loadComponents } from './components.ts';
import type { App, Door } from './door.ts';
import { safeHeaders } from './headers.ts';
import { registryOf, watch } from './metrics.ts';
import { addPages } from './pages.ts';
import { Problem, problemOf, problemResponse } from './problem.ts';
import { rateLimit } from './rate.ts';
import { addAbout } from './routes/about.ts';
import { addActors } from './routes/actors.ts';
import { addArticles } from './routes/articles.ts';
import { addBeginnings } from './routes/beginnings.ts';
import { addClaims } from './routes/claims.ts';
import { addDecisions } from './routes/decisions.ts';
import { addDossiers } from './routes/dossiers.ts';
import { addFigures } from './routes/figures.ts';
import { addRecords } from './routes/records.ts';
import { addReports } from './routes/reports.ts';
import { addStore } from './routes/store.ts';
import { addWatch } from './routes/watch.ts';

/** The API over a store that is held open. */
export function createApp(door: Door, log: Logger): App {
  const app: App = new OpenAPIHono();
  const registry = registryOf(door);
  app.use(watch(log, registry), safeHeaders, compress(), rateLimit(door.rate), guard(door.access));
  for (const add of [
    addAbout,
    addFigures,
    addDossiers,
    addBeginnings,
    addActors,
    addRecords,
    addClaims,
    addArticles,
    addReports,
    addDecisions,
    addStore,
    addWatch,
  ])
    add(app, door);
  app.get('/metrics', async (c) =>
    c.text(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  addDocument(app);
  addPages(app, door.pageToken);
  app.onError((error, c) => problemResponse(problemOf(error), c.req.path));
  app.notFound((c) =>
    problemResponse(
      new Problem(404, `There is nothing at ${c.req.path.slice(0, 200)}; /openapi.json says what there is`),
      c.req.path,
    ),
  );
  return app;
}

/** `/openapi.json`: made from the routes; the answers' schemas from their types. */
function addDocument(app: App): void {
  for (const [name, schema] of Object.entries(loadComponents()))
    app.openAPIRegistry.registerComponent('schemas', name, schema);
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version: packageVersion(),
      description: 'The record of relations between states, every line with its sources.',
      license: { name: 'Apache-2.0' },
    },
  });
  app.get('/openapi.json', (c) => c.json(document));
}
