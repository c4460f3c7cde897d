import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { called, Folder, REPORT } from './entente.ts';
import { storeOfReport } from './once.ts';

const folder = new Folder();
let store = '';
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  store = await storeOfReport(folder);
  const bin = fileURLToPath(new URL('../bin/entente.mjs', import.meta.url));
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp', '--store', store] }),
  );
});
afterAll(async () => {
  await client.close();
  folder.remove();
});

/** What a tool answers, as text. */
async function call(name: string, given: Record<string, unknown>): Promise<string> {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as { text: string }[];
  return `${isError ? 'error: ' : ''}${first?.text ?? ''}`;
}

const PAIR = { actor: 'NOR', other: 'CHL' };
const QUOTE = 'agreed to extend their fishing accord';

test('a stock client lists every tool, and each says that it only reads', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'dossier',
    'explain',
    'ledger',
    'positions',
    'read_report',
    'search',
  ]);
  for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
});

test('every tool answers with the words of the reports', async () => {
  expect(await call('read_report', { text: REPORT, published: '2017-03-08' })).toContain(QUOTE);
  expect(await call('dossier', PAIR)).toContain('agreed to extend');
  const { agreements } = JSON.parse(await call('ledger', PAIR));
  const [{ claim, article, quote }] = agreements[0].evidence;
  expect(quote).toContain(QUOTE);
  expect(JSON.parse(await call('search', { words: 'fishing' })).records[0].evidence[0].quote).toContain(
    'fishing',
  );
  expect(JSON.parse(await call('positions', PAIR))).toEqual([]);
  expect(await call('explain', { id: claim })).toContain('tree');
  expect(JSON.parse(await call('explain', { id: agreements[0].record })).line.evidence[0].quote).toBe(quote);
  const { contents } = await client.readResource({ uri: article });
  expect((contents[0] as { text: string }).text).toBe(REPORT);
});

test('reports are listed as resources', async () => {
  const { resources } = await client.listResources();
  expect(resources).toHaveLength(1);
  expect(resources[0]?.uri).toMatch(/^entente:\/\/articles\/a_/);
});

test('what cannot be answered is said with the remedy', async () => {
  expect(await call('explain', { id: 'c_none' })).toMatch(/^error: c_none: is in no record; give an id/);
  expect(await call('dossier', { ...PAIR, other: 'NOR' })).toMatch(/^error: .*two actors/);
  expect(await call('dossier', { ...PAIR, other: 'XXX' })).toMatch(/error.*three letters/is);
  expect(await call('read_report', { text: 'x', published: '2017-02-30' })).toMatch(/error.*give a day/is);
});

test('the store is free for others meanwhile, and what they add is seen', async () => {
  const other = folder.write('other.txt', REPORT.replaceAll('Chile', 'Peru'));
  expect((await called(['read', other, '--store', store])).code).toBe(0);
  expect(await call('dossier', { actor: 'NOR', other: 'PER' })).toContain('agreed to extend');
});
