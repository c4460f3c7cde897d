import { describe, expect, test } from 'vitest';
import { regionsOf } from './regions.ts';

const read = (text: string): string[] =>
  regionsOf(text).regions.map((r) => `${r.kind}: ${text.slice(r.start, r.end)}`);

const BODY = 'The two sides agreed to meet again, officials said.';

describe('regionsOf', () => {
  test('marks controls, headline, byline, paragraphs and a credit on the last line', () => {
    const text = `Send to\n\nTwo states agree to 'talk'\n\nOct. 31, 2017 - 11:04 By Yonhap\n${BODY}\n\n${BODY} (Yonhap)`;
    expect(read(text)).toEqual([
      'control: Send to',
      "headline: Two states agree to 'talk'",
      'byline: Oct. 31, 2017 - 11:04 By Yonhap',
      `paragraph: ${BODY}`,
      `paragraph: ${BODY}`,
      'credit: (Yonhap)',
    ]);
    expect(regionsOf(text).facts).toEqual({
      title: "Two states agree to 'talk'",
      published: '2017-10-31T11:04',
      byline: 'Yonhap',
      agency: 'Yonhap',
    });
  });

  test.each([
    'Share',
    'Print',
    'Comments 3',
    'Font size',
    'Copy URL',
    'Share | Print | Send to',
    'Facebook',
    '-----',
  ])('takes %s for a control, before and after the body', (control) => {
    expect(read(`${control}\n\n${BODY}\n\n${control}`)).toEqual([
      `control: ${control}`,
      `paragraph: ${BODY}`,
      `control: ${control}`,
    ]);
  });

  test('a sentence that begins like a control is a sentence', () => {
    expect(read('Share prices of tour companies fell in Seoul.')).toEqual([
      'paragraph: Share prices of tour companies fell in Seoul.',
    ]);
  });

  test('takes place, agency and date off a dateline', () => {
    const text = `HANGZHOU, China, Sept. 5, 2016 (Example Wire) -- ${BODY}\n\n(END)\n`;
    const { facts } = regionsOf(text);
    expect(read(text)).toEqual([
      'dateline: HANGZHOU, China, Sept. 5, 2016 (Example Wire) --',
      `paragraph: ${BODY}`,
      'credit: (END)',
    ]);
    expect(facts.dateline).toEqual({ place: 'Hangzhou, China', day: '09-05', start: 0, end: 15 });
    expect(facts).toMatchObject({ agency: 'Example Wire', published: '2016-09-05' });
  });

  test.each([
    'Seoul - long silent on it - has agreed.',
    'THAAD -- the missile system -- is deployed.',
    'A-10 jets flew.',
  ])('%s has no dateline', (line) => expect(read(line)).toEqual([`paragraph: ${line}`]));

  test.each([
    'SEOUL, Oct. 31 (Yonhap) --',
    'SEOUL/BEIJING (AP) —',
    '(Reuters) -',
    'TOKYO, Sept. 12, Kyodo -',
    'DA NANG, Vietnam —',
    'Seoul, Oct. 31 --',
  ])('%s is a dateline', (dateline) =>
    expect(read(`${dateline} ${BODY}`)).toEqual([`dateline: ${dateline}`, `paragraph: ${BODY}`]),
  );

  test('joins the lines of a wrapped paragraph, across CRLF and abbreviations', () => {
    const text =
      'China has shut 55 stores of the\r\ncompany, said officials of the U.S.\r\nState Department.\r\n\r\nMore followed.';
    expect(read(text)).toEqual([
      'paragraph: China has shut 55 stores of the\r\ncompany, said officials of the U.S.\r\nState Department.',
      'paragraph: More followed.',
    ]);
  });

  test('keeps one paragraph a line apart where no blank line divides them', () => {
    const long = `${BODY} ${BODY} ${BODY}`;
    expect(read(`${long}\n${long}`)).toEqual([`paragraph: ${long}`, `paragraph: ${long}`]);
  });

  test('a date of publication below the body counts, and leaves the headline one line', () => {
    const text = `Two states agree\n\n${BODY}\n\nPublished on 8 March 2017`;
    expect(read(text)[0]).toBe('headline: Two states agree');
    expect(regionsOf(text).facts.published).toBe('2017-03-08');
  });

  test('prefers the date of publication to that of an update', () => {
    const text = `Two states agree\nUpdated: 9 March 2017\nPosted: 8 March 2017\n\n${BODY}`;
    expect(regionsOf(text).facts.published).toBe('2017-03-08');
  });

  test('a headline that holds a date stays a headline', () => {
    const headline = 'What the accord of Oct. 31, 2017 left open';
    expect(read(`${headline}\n\n${BODY}`)[0]).toBe(`headline: ${headline}`);
  });

  test('tells a person from an agency in the byline', () => {
    const text = `Two states agree\n\nBy Jane Doe, Example Wire\n8 March 2017\n\n${BODY}`;
    expect(regionsOf(text).facts).toMatchObject({ byline: 'Jane Doe', agency: 'Example Wire' });
  });

  test.each([
    '-- Example Wire',
    '(Reporting by Jane Doe; Editing by John Roe)',
    '(Jane Press)',
    'desk@example.com',
    '-30-',
  ])('%s at the end is a credit', (credit) =>
    expect(read(`${BODY}\n\n${BODY}\n${credit}`).at(-1)).toBe(`credit: ${credit}`),
  );

  test('a bracket that belongs to the last sentence is no credit', () => {
    expect(read(`${BODY} It spoke of a third country (North Korea)`).at(-1)).toMatch(
      /^paragraph: .*\(North Korea\)$/,
    );
  });

  test.each([
    'The Specimen Daily',
    'From news reports',
    '(Corrects first paragraph of the report of March 19)',
  ])('%s below the headline is no headline and no sentence', (line) =>
    expect(read(`Two states agree\n${line}\n\n${BODY}`)[1]).toBe(`byline: ${line}`),
  );

  test('a crosshead is no sentence of the body', () => {
    expect(read(`${BODY} ${BODY}\n\nThe closures\n\n${BODY}`)[1]).toBe('headline: The closures');
  });

  test.each([
    'READ MORE: Two states agree to resume talks',
    'Related: Why one state left the other',
    'See also | Peru recalls its envoy',
    'PHOTO: The ministers shake hands in Lima. Example Wire/Jane Doe',
    'File photo: The ministers shake hands in Lima.',
    'The ministers shake hands in Lima on Monday. REUTERS/Jane Doe/Pool',
    'Image caption, The ministers met in Lima',
    'Sign up to our free daily newsletter',
    'This article was originally published by Example Wire.',
  ])('%s inside the body is furniture', (line) =>
    expect(read(`${BODY} ${BODY}\n\n${line}\n\n${BODY}`)[1]).toBe(`control: ${line}`),
  );

  test.each([
    'Picture-perfect talks ended in Lima.',
    'Related talks will be held in Lima.',
    'Photographs of the site were handed to Peru, it said.',
    'Watch groups reported more arrests in Lima.',
    'Register offices along the border with Chile were closed.',
  ])('%s is a sentence', (line) =>
    expect(read(`${BODY} ${BODY}\n\n${line}\n\n${BODY}`)[1]).toBe(`paragraph: ${line}`),
  );

  test('a list of lines without an end is no wrapped paragraph', () => {
    const list = ['Peru rejects the claims of Chile', 'Chile recalls envoy', 'Norway offers to mediate'];
    expect(read(`${BODY} ${BODY}\n\n${list.join('\n')}\n\n${BODY}`).slice(1, 4)).toEqual(
      list.map((line) => `paragraph: ${line}`),
    );
  });

  test('each bullet is a paragraph', () => {
    const text = `${BODY} ${BODY}\n\n\u2022 Peru rejects the claims\n\u2022 Chile recalls its envoy\n\n${BODY}`;
    expect(read(text).slice(1, 3)).toEqual([
      'paragraph: \u2022 Peru rejects the claims',
      'paragraph: \u2022 Chile recalls its envoy',
    ]);
  });
});
