import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { article, claim } from '../../record/testing.ts';
import { conformance } from '../conformance.ts';
import { StoreAway } from '../store.ts';
import { openPostgres } from './index.ts';
import { startPostgres, type TestServer } from './testing.ts';

const started = await startPostgres();
const missing = typeof started === 'string' ? started : null;
const server = started as TestServer;
const claimBy = (version: string, told: Article): Claim => ({
  ...claim('event', told),
  id: `c_${version}_${told.id}`,
  coder: { version, rule: 'x' },
});
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

    test('filled by many at once, with the same articles read by two coders, holds what one would have filled', async () => {
      const [shared, alone] = [fresh(), fresh()];
      const codings = [...Array(40).keys()].map((id) => {
        const told = article(`${id}`, '2021-03-01');
        const version = id % 2 === 0 ? '0.9.0' : '0.10.0';
        return { article: told, version, claims: [claimBy(version, told)] };
      });
      const others = codings.map((coding) => {
        const version = coding.version === '0.9.0' ? '0.10.0' : '0.9.0';
        return { ...coding, version, claims: [claimBy(version, coding.article)] };
      });
      const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgres(shared, 'create')));
      const parts = [codings, [...others].reverse(), [...codings].reverse(), others];
      await Promise.all(stores.map((store, i) => store.add(parts[i] ?? [])));
      const one = await openPostgres(alone, 'create');
      await one.add([...codings, ...others]);
      expect(await (stores[0] ?? one).claims()).toEqual(await one.claims());
      expect(await one.claims()).toHaveLength(40);
      expect(await (stores[0] ?? one).supersededClaims()).toEqual(await one.supersededClaims());
      for (const store of [...stores, one]) await store.close();
    });

    test('that ends in the middle is away, and can be used when it is back', async () => {
      const store = await openPostgres(fresh(), 'create');
      await server.kill('SIGKILL');
      // A process that serves a connection sees only after a moment that the server is gone
      await vi.waitFor(() => expect(store.articles()).rejects.toThrow(StoreAway), 20_000);
      const told = article('a', '2021-03-01');
      const codings = [{ article: told, version: '0.1.0', claims: [claim('event', told)] }];
      await expect(store.add(codings)).rejects.toThrow(StoreAway);
      await server.start();
      await vi.waitFor(async () => expect(await store.add(codings)).toMatchObject({ articles: 1 }), 20_000);
      await store.close();
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
        `set search_path to ${schema}; drop table forgotten; drop table decisions; drop table lookup;
         drop table digest; drop table families; drop table kin; drop table unfolded;
         delete from meta where name in ('summary', 'base');
         update meta set value = '1' where name = 'schema'`,
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
