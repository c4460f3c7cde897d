import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../language/testing.ts';
import type { Kind } from '../../model/claim.ts';
import { verbFrame } from '../frames/verbs.ts';
import { lexiconForTests } from '../testing.ts';
import { settingOf } from './setting.ts';
import { modalityOf } from './status.ts';

const lexicon = lexiconForTests();

/** The status of the predicate with a lemma in a sentence. */
function statusIn(text: string, lemma: string, kind: Kind = 'measure', foreign = false): string {
  const verb = sentencesIn(text)[0]?.tokens.find((t) => t.lemma === lemma && t.upos === 'VERB');
  if (!verb) throw new Error(`no verb '${lemma}' in: ${text}`);
  const setting = settingOf(verbFrame(verb), lexicon);
  return setting.asserted
    ? modalityOf({ kind, status: null }, setting, foreign).status
    : `content of ${setting.contentOf?.lemma}`;
}

describe('status of a predicate, by what governs it', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Peru closed the border.', 'close', 'happened'],
    ['Peru has closed the border.', 'close', 'happened'],
    ['Peru is closing the border.', 'close', 'ongoing'],
    ['Peru will close the border.', 'close', 'planned'],
    ['Peru is to close the border.', 'close', 'planned'],
    ['Peru plans to close the border.', 'close', 'planned'],
    ['Peru is expected to close the border.', 'close', 'predicted'],
    ['Peru could close the border.', 'close', 'conditional'],
    ['Peru would close the border.', 'close', 'conditional'],
    ['If Peru closes the border, trade will suffer.', 'close', 'conditional'],
    ['Peru will close the border if the talks fail.', 'close', 'conditional'],
    ['Peru should close the border.', 'close', 'called-for'],
    ['Peru did not close the border.', 'close', 'denied'],
    ['Peru has never closed the border.', 'close', 'denied'],
    ['Peru failed to close the border.', 'close', 'denied'],
    ['Peru reportedly closed the border.', 'close', 'alleged'],
    ['Peru was said to have closed the border.', 'close', 'alleged'],
    ['Peru seems to have closed the border.', 'close', 'alleged'],
    ['Peru began to close the border.', 'close', 'happened'],
    ['Chile urged Peru to close the border.', 'close', 'content of urge'],
    ['Peru has yet to close the border.', 'close', 'denied'],
    ['Peru stopped short of closing the border.', 'close', 'denied'],
    ['Peru came close to closing the border.', 'close', 'denied'],
    ['Peru has no plans to close the border.', 'close', 'denied'],
    ['Peru was supposed to close the border.', 'close', 'denied'],
    ['Peru almost closed the border.', 'close', 'denied'],
    ['Peru did not fail to close the border.', 'close', 'happened'],
    ['Peru did not hesitate to close the border.', 'close', 'happened'],
    ['Not only did Peru close the border, it mined it.', 'close', 'happened'],
    ['Peru is about to close the border.', 'close', 'planned'],
    ['Peru has been closing the border.', 'close', 'ongoing'],
    ['Peru closes the border', 'close', 'happened'],
    ['Peru refused to close the border.', 'close', 'content of refuse'],
    ['Peru promised to close the border.', 'close', 'content of promise'],
    ['Peru denied that it had closed the border.', 'close', 'content of deny'],
    ['Had Peru closed the border, trade would have suffered.', 'close', 'content of close'],
  ];
  for (const [text, lemma, status] of rows)
    test(`${status}: ${text}`, () => expect(statusIn(text, lemma)).toBe(status));

  test('what a voice tells of somebody else is alleged, and of what is to come predicted', () => {
    expect(statusIn('Peru closed the border.', 'close', 'measure', true)).toBe('alleged');
    expect(statusIn('Peru will close the border.', 'close', 'measure', true)).toBe('predicted');
    expect(statusIn('Peru opposes the dam.', 'oppose', 'position', true)).toBe('ongoing');
  });
});
