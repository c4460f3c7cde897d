// Writes docs/manifest.json over the example reports: `npm run docs:manifest`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './install.mjs';

const folder = mkdtempSync(join(tmpdir(), 'entente-manifest-'));
const CORPORA = [
  'korea-china',
  'japan-korea',
  'india-pakistan',
  'serbia-kosovo',
  'colombia-venezuela',
  'greece-turkey',
  'thailand-cambodia',
  'armenia-azerbaijan',
  'ethiopia-egypt',
  'sudan-south-sudan',
  'mixed',
];
const reports = CORPORA.map((name) => join('examples', name));
const args = ['code', ...reports, '--out', join(folder, 'claims.jsonl'), '--manifest', 'docs/manifest.json'];
process.exitCode = run(process.execPath, ['bin/entente.mjs', ...args]);
rmSync(folder, { recursive: true });
