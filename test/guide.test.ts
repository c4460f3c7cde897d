import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { called, Folder } from './entente.ts';
import { Desk } from './web/desk.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GUIDE = join(ROOT, 'docs/guide');
const REPORTS = join(ROOT, 'examples/korea-china');

/** Where the guide says that the record is served. */
const SERVED = 'http://127.0.0.1:8642/';

/** The blocks of commands; those marked `bash no-run` never end, or need what a test has not. */
const blocksOf = (guide: string): string[] =>
  [...readFileSync(join(GUIDE, guide), 'utf8').matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(
    ([, block = '']) => block,
  );

const guides = readdirSync(GUIDE).filter((name) => name.endsWith('.md') && blocksOf(name).length > 0);
const tools = ['bash', 'curl'].filter((tool) => spawnSync(tool, ['--version']).status !== 0);
const without = tools.length > 0 ? ` (no ${tools.join(', no ')})` : '';

describe.skipIf(without !== '')(`the commands of the guide${without}`, () => {
  const folder = new Folder();
  let desk: Desk;

  beforeAll(async () => {
    for (const name of ['bin', 'examples']) symlinkSync(join(ROOT, name), folder.at(name));
    mkdirSync(folder.at('reports'));
    for (const name of readdirSync(REPORTS).slice(0, 3))
      copyFileSync(join(REPORTS, name), join(folder.at('reports'), basename(name)));
    // The command of this tree, where the guide has that of the package
    folder.write(
      'npx',
      `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, 'bin/entente.mjs')}" "$@"\n`,
    );
    chmodSync(folder.at('npx'), 0o755);
    folder.write('.curlrc', 'fail-with-body\nsilent\nshow-error\n');
    const token = folder.write('token.txt', 'a-token-for-the-guide-alone');
    const store = folder.store();
    await called(['read', folder.at('reports'), '--store', store]);
    desk = await Desk.over(store, folder, '--token-file', token, '--quiet');
  });
  afterAll(() => desk?.close());

  test.each(guides)(
    'of %s all end well',
    (guide) => {
      for (const block of blocksOf(guide)) {
        const { status, stderr, stdout } = spawnSync(
          'bash',
          ['-euo', 'pipefail', '-c', block.replaceAll(SERVED, desk.url)],
          {
            cwd: folder.path,
            env: {
              ...process.env,
              PATH: `${folder.path}:${process.env.PATH}`,
              CURL_HOME: folder.path,
              NO_COLOR: '1',
            },
            encoding: 'utf8',
          },
        );
        expect({
          block,
          status,
          said: status === 0 ? '' : `${stdout.slice(-500)} ${stderr.slice(-2000)}`,
        }).toEqual({
          block,
          status: 0,
          said: '',
        });
      }
    },
    300_000,
  );
});
