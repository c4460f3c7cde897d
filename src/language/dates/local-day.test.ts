import { describe, expect, test } from 'vitest';
import { loadReaderData } from '../../cli/data.ts';
import { createReader } from '../../pipeline.ts';
import { readArticle } from '../../read/index.ts';
import { localDay } from './local-day.ts';

const place = (name: string, day?: string) => ({
  place: name,
  start: 0,
  end: name.length,
  ...(day !== undefined && { day }),
});

describe('the day where a report was filed', () => {
  test('is the day of publication if nothing else is told', () => {
    expect(localDay('2017-10-31')).toEqual({ day: '2017-10-31', other: null });
    expect(localDay('2017-10-31T23:50')).toEqual({ day: '2017-10-31', other: null });
  });

  test('is that of the dateline, within a week before publication and a day after', () => {
    expect(localDay('2017-10-31T22:30Z', place('Seoul', '11-01')).day).toBe('2017-11-01');
    expect(localDay('2018-01-02', place('Lima', '12-30')).day).toBe('2017-12-30');
    expect(localDay('2017-10-31', place('Lima', '03-03')).day).toBe('2017-10-31');
    expect(localDay('2017-10-31', place('Lima', '02-30')).day).toBe('2017-10-31');
  });

  test('follows the clock of the place, in summer time or not', () => {
    expect(localDay('2017-10-31T15:10Z', place('Tokyo'))).toEqual({ day: '2017-11-01', other: null });
    expect(localDay('2017-10-31T03:30Z', place('Washington'))).toEqual({ day: '2017-10-30', other: null });
    expect(localDay('2017-10-31T04:30Z', place('Washington'))).toEqual({
      day: '2017-10-30',
      other: '2017-10-31',
    });
    expect(localDay('2017-10-31T20:30+05:30', place('Hangzhou, China')).day).toBe('2017-10-31');
  });

  test('has a second day near midnight in UTC if the place is not known', () => {
    expect(localDay('2017-10-31T23:00Z')).toEqual({ day: '2017-10-31', other: '2017-11-01' });
    expect(localDay('2017-10-31T02:00Z', place('Nowhere'))).toEqual({
      day: '2017-10-31',
      other: '2017-10-30',
    });
    expect(localDay('2017-10-31T12:00Z').other).toBeNull();
  });
});

describe('a report filed in Seoul on what was the day before in UTC', async () => {
  const text = `Envoys speak

SEOUL, Nov. 1 (Example Wire) -- South Korea criticised China's ban on group tours on Wednesday.

China said yesterday that it would lift the ban.
`;
  const article = await readArticle(new TextEncoder().encode(text), {
    input: 'test',
    published: '2017-10-31T22:30Z',
  });
  const { filed, dates } = createReader(loadReaderData()).analyse(article);

  test('keeps the day of its dateline', () => {
    expect(article.dateline).toMatchObject({ place: 'Seoul', day: '11-01' });
    expect(filed).toBe('2017-11-01');
  });

  test('has its weekdays and yesterdays counted from there', () => {
    expect(dates.map((d) => d.when.from)).toEqual(['2017-11-01', '2017-10-31']);
  });
});
