import { OpenAPIHono } from '@hono/zod-openapi';
import { packageVersion } from '../node/package.ts';
import { loadComponents } from './components.ts';
import type { App, Door } from './door.ts';
import { addPages } from './pages.ts';
import { Problem, problemOf, problemResponse } from './problem.ts';
import { addAbout } from './routes/about.ts';
import { addArticles } from './routes/articles.ts';
import { addClaims } from './routes/claims.ts';
import { addDossiers } from './routes/dossiers.ts';
import { addRecords } from './routes/records.ts';

/** The API over a store that is held open. */
export function createApp(door: Door, onFault: (error: unknown) => void): App {
  const app: App = new OpenAPIHono();
  for (const add of [addAbout, addDossiers, addRecords, addClaims, addArticles]) add(app, door);
  addDocument(app);
  addPages(app);
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.status >= 500) onFault(error);
    return problemResponse(problem, c.req.path);
  });
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
