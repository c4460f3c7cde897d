import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../node/package.ts';
import type { App } from './door.ts';
import { appOver, heldWith, REPORT } from './testing.ts';

const built = existsSync(join(packageFolder(), 'dist/web/index.html'));
const HTML = { accept: 'text/html' };

describe.skipIf(!built)(`the pages of the app${built ? '' : ' (dist/web is not built)'}`, () => {
  let app: App;
  beforeAll(async () => {
    app = appOver(await heldWith([REPORT])).app;
  });

  test('are one page at every address that the app has', async () => {
    const first = await (await app.request('/')).text();
    expect(first).toContain('<div id="app">');
    for (const path of [
      '/dyads/NOR-CHL',
      '/read/a_1?claim=c_2',
      '/topic/fishing%2Faccord',
      '/find?q=x',
      '/add',
      '/desk',
    ])
      expect(await (await app.request(path)).text()).toBe(first);
  });

  test('load what they name, packed where the browser takes it so, for good', async () => {
    const page = await (await app.request('/')).text();
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(page) ?? [];
    const answer = await app.request(script, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect((await app.request(script)).headers.get('content-encoding')).toBeNull();
  });

  test('may load nothing from anywhere else, nor be put into a frame', async () => {
    const policy = (await app.request('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('say with 404 that there is no such page; programs get a problem', async () => {
    const page = await app.request('/nowhere', { headers: HTML });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('<div id="app">');
    const problem = await app.request('/nowhere');
    expect(problem.headers.get('content-type')).toBe('application/problem+json');
  });

  test('leave no way to other files', async () => {
    for (const path of [
      '/assets/../../package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/..%2fpackage.json',
    ])
      expect((await app.request(path)).status).toBe(404);
  });
});
