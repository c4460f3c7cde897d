import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, claim } from '../../record/testing.ts';
import { conformance } from '../conformance.ts';
import { openPostgres } from './index.ts';
import { startPostgres, type TestServer } from './testing.ts';

const started = await startPostgres();
const missing = typeof started === 'string' ? started : null;
const server = started as TestServer;
let schemas = 0;
const fresh = (): string => `${server.address}?schema=s${schemas++}`;
afterAll(() => (missing === null ? server.stop() : undefined));

describe.skipIf(missing !== null)(`PostgreSQL${missing ? ` (${missing})` : ''}`, () => {
  conformance('PostgreSQL', () => openPostgres(fresh(), 'create'));

  describe('a PostgreSQL store', () => {
    let address = '';
    beforeAll(() => {
      address = fresh();
    });

    test('keeps what was added for whoever opens it next, and for several at once', async () => {
      const one = await openPostgres(address, 'create');
      const other = await openPostgres(address, 'create');
      const codings = ['1', '2', '3', '4'].map((id) => {
        const told = article(id, '2021-03-01');
        return { article: told, version: '0.1.0', claims: [claim('event', told)] };
      });
      await Promise.all([one.add(codings.slice(0, 3)), other.add(codings.slice(1))]);
      await one.close();
      expect(await other.articles()).toHaveLength(4);
      expect(await other.claims()).toHaveLength(4);
      await other.close();
    });

    test('takes in texts that PostgreSQL cannot hold as they are', async () => {
      const odd = { ...article('odd', '2021-03-01'), title: 'a\u0000b \ud800 c', text: 'x\u0000 \udc00' };
      const store = await openPostgres(address, 'existing');
      await store.add([{ article: odd, version: '0.1.0', claims: [] }]);
      expect((await store.articles()).find(({ id }) => id === odd.id)).toEqual(odd);
      await store.close();
    });

    test('that is not there, or cannot be reached, is refused without its password', async () => {
      await expect(openPostgres(fresh(), 'existing')).rejects.toThrow(/has no store in its schema/);
      const wrong = 'postgres://entente:secret@127.0.0.1:1/postgres';
      const refused = await openPostgres(wrong, 'create').catch((error: Error) => error.message);
      expect(refused).toMatch(/cannot be used \(.*ECONNREFUSED.*check that it runs/);
      expect(refused).not.toContain('secret');
      await expect(openPostgres(`${server.address}?schema=a;b`, 'create')).rejects.toThrow(
        /cannot have a schema/,
      );
      await expect(openPostgres('postgres://[::', 'create')).rejects.toThrow(/is no address; give it as/);
    });

    test('of an older version is brought up to date', async () => {
      const older = fresh();
      await (await openPostgres(older, 'create')).close();
      const sql = postgres(server.address);
      const schema = older.split('=')[1];
      await sql.unsafe(
        `drop table ${schema}.forgotten; drop table ${schema}.decisions; update ${schema}.meta set value = '1' where name = 'schema'`,
      );
      await sql.end();
      const store = await openPostgres(older, 'existing');
      expect(await store.forgotten()).toEqual([]);
      expect(await store.decisions()).toEqual([]);
      await store.close();
    });

    test('of another version is refused', async () => {
      const newer = fresh();
      await (await openPostgres(newer, 'create')).close();
      const sql = postgres(server.address);
      await sql.unsafe(`update ${newer.split('=')[1]}.meta set value = '99' where name = 'schema'`);
      await sql.end();
      await expect(openPostgres(newer, 'create')).rejects.toThrow(/has tables of version 99/);
    });
  });
});
