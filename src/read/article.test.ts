import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { type ReadOptions, readArticle, readSentence } from './article.ts';

const REPORT =
  'Two states agree to talk\n\n8 March 2017\n\nSEOUL (Example Wire) -- The two sides agreed to meet again, officials said. They will talk about trade next month.\n\n(END)\n';

const read = (text: string, options: Partial<ReadOptions> = {}): Promise<Article> =>
  readArticle(new TextEncoder().encode(text), { input: 'report.txt', ...options });

describe('readArticle', () => {
  test('leaves the text as it was, blanks included', async () => {
    const text = REPORT.replace('two sides', '“two”\u00a0sides').trimEnd();
    expect((await read(text)).text).toBe(text);
  });

  test.each(['\r\n', '\r'])('takes a report with other ends of lines (%j) for the same', async (end) => {
    expect(await read(REPORT.replaceAll('\n', end))).toEqual(await read(REPORT));
  });

  test('finds publication, agency, place and language', async () => {
    expect(await read(REPORT)).toMatchObject({
      title: 'Two states agree to talk',
      published: '2017-03-08',
      agency: 'Example Wire',
      dateline: { place: 'Seoul' },
      language: 'en',
    });
  });

  test('a date that is given overrides the date on the page', async () => {
    expect((await read(REPORT, { published: '2017-10-31T11:04+09:00' })).published).toBe(
      '2017-10-31T11:04+09:00',
    );
  });

  test('the same report by another publisher is another article', async () => {
    const idOf = async (publisher?: string): Promise<string> =>
      (await read(REPORT, publisher === undefined ? {} : { publisher })).id;
    expect(await idOf('a')).not.toBe(await idOf('b'));
    expect(await idOf()).toBe(await idOf());
  });

  test('without a date it is refused with what to do', async () => {
    await expect(read(REPORT.replace('8 March 2017', ''))).rejects.toThrow(
      'report.txt: has no date of publication; give the day it was published, as 2017-10-31 (on the command line: --published 2017-10-31)',
    );
  });

  test.each(['2017-02-30', 'yesterday', '2017-10-31T25:00', '31.10.2017'])(
    'refuses %s as publication',
    async (published) => {
      await expect(read(REPORT, { published })).rejects.toThrow(/is no date of publication/);
    },
  );

  test('refuses a report from the future, by its page or by what is given', async () => {
    await expect(read(REPORT, { today: '2017-03-07' })).rejects.toThrow(
      /dated 2017-03-08, which is in the future/,
    );
    await expect(read(REPORT, { today: '2017-03-08', published: '2017-03-09' })).rejects.toThrow(
      /in the future/,
    );
    expect((await read(REPORT, { today: '2017-03-08' })).published).toBe('2017-03-08');
  });

  test.each([
    [
      '한국과 중국은 화요일 양국 관계를 정상화하기로 합의했다고 외교부가 밝혔다. 양측은 교류를 강화하기로 했다.',
      'Korean',
    ],
    [
      'Le ministre des affaires étrangères a dit mardi que les deux pays étaient convenus de reprendre leurs échanges.',
      'French',
    ],
    [
      'Die beiden Staaten haben sich nach Angaben des Ministeriums darauf geeinigt, ihre Beziehungen zu verbessern.',
      'German',
    ],
    ['韩国和中国周二同意使两国关系恢复正常，外交部表示，双方将加强交流与合作。', 'Chinese'],
  ])('names the language of %s', async (text, name) => {
    await expect(read(text, { published: '2017-10-31' })).rejects.toThrow(new RegExp(`is in ${name}`));
  });

  test.each(['Moon met Xi in Seoul.', 'Seoul denied it all.'])(
    'takes a report as short as %s',
    async (text) => {
      expect((await read(text, { published: '2017-10-31' })).regions).toHaveLength(1);
    },
  );

  test.each(['Send to\nShare\n', '8 March 2017\n', '1 2 3 4.', 'Two states agree'])(
    '%j holds no sentence',
    async (text) => {
      await expect(read(text, { published: '2017-10-31' })).rejects.toThrow(/holds no sentence/);
    },
  );
});

describe('readSentence', () => {
  test('takes the words as body, whatever they look like', async () => {
    const article = await readSentence('By Monday Seoul had agreed', {
      input: 'sentence',
      published: '2017-10-31',
    });
    expect(article.regions).toEqual([{ kind: 'paragraph', start: 0, end: 26 }]);
  });
});

/** Bytes near to reports: fragments of furniture in any order, with some bytes changed. */
const mutated = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(
          ...REPORT.split(/(?=[\n ])/),
          '\r\n',
          '\u00a0',
          'By ',
          '(Yonhap)',
          'SEOUL, Oct. 31 --',
          'Print',
          '2017-10-31',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 80 },
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
  )
  .map(([parts, changes]) => {
    const bytes = new TextEncoder().encode(parts.join(''));
    for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
    return bytes;
  });

describe('on any bytes', () => {
  test('the reader throws nothing but an InputError that names the input', async () => {
    const property = async (bytes: Uint8Array): Promise<void> => {
      try {
        await readArticle(bytes, { input: 'any.txt', published: '2017-10-31' });
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).message).toMatch(/^any\.txt: .+; .+/);
      }
    };
    await fc.assert(fc.asyncProperty(fc.oneof(mutated, fc.uint8Array({ maxLength: 400 })), property), {
      numRuns: 1000,
    });
  });

  test('regions lie in order, without overlap, and begin and end in no blank', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        const article = await articleOrNull(bytes);
        let end = 0;
        for (const region of article?.regions ?? []) {
          expect(region.start).toBeGreaterThanOrEqual(end);
          expect(article?.text.slice(region.start, region.end)).toMatch(/^\S(?:.*\S)?$/s);
          end = region.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

async function articleOrNull(bytes: Uint8Array): Promise<Article | null> {
  try {
    return await readArticle(bytes, { input: 'any.txt', published: '2017-10-31' });
  } catch {
    return null;
  }
}
