/**
 * Trains the part that guesses at predicates which no pattern tells: `npm run train:claims`. Deterministic; takes a
 * minute or two. `--held` only says how often it is right on texts that it has not learnt from.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { linearModelText } from '../src/coding/linear/model.ts';
import { exampleRows } from './claims/examples.ts';
import { heldOut } from './claims/held.ts';
import { claimsSourceNote } from './claims/source-note.ts';
import { SETTINGS, trainClaims } from './claims/train.ts';

/** Features none of whose weights is above so many units are left out of the file: they move no guess, and are half of it. */
const LEAST = 14;

const { values } = parseArgs({ options: { held: { type: 'boolean' }, out: { type: 'string' } } });
const rows = await exampleRows();
if (values.held) process.stdout.write(heldOut(rows));
else {
  const text = linearModelText(trainClaims(rows), SETTINGS.unit, LEAST);
  const out = values.out ?? 'data/models';
  writeFileSync(join(out, 'claims.json'), text);
  writeFileSync(join(out, 'claims.SOURCE.md'), claimsSourceNote(text.length, rows));
  console.error(`${rows.length} predicates, ${text.length} bytes`);
}
