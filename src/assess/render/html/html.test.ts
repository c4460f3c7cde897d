import { describe, expect, test } from 'vitest';
import { article, claim, day, state, voice } from '../../../record/testing.ts';
import { dossierOf, renderHtml, renderMarkdown } from '../../index.ts';

const HOSTILE = `<script>alert(1)</script> & "x" 'y' [a](javascript:b) \u202eabc | \`c\``;
const report = { ...article('1', '2021-03-10T09:00'), agency: HOSTILE };
const FRA = state('FRA', 'France');
const EGY = state('EGY', 'Egypt');
const claims = [
  claim('agreement', report, {
    by: [FRA, EGY],
    reciprocal: true,
    quote: `agreed ${HOSTILE}`,
    when: day('2021-03-09'),
    at: 1,
  }),
  claim('measure', report, {
    by: [FRA],
    to: [EGY],
    said: [voice('EGY', HOSTILE)],
    status: 'alleged',
    quote: 'France banned grain',
    at: 2,
  }),
  claim('denial', report, {
    by: [FRA],
    status: 'denied',
    quote: 'Paris denied it',
    detail: { of: 'a ban on grain' },
    at: 3,
  }),
  claim('commitment', report, { by: [FRA], to: [EGY], quote: 'will talk', detail: { what: HOSTILE }, at: 4 }),
];
const found = dossierOf({ articles: [report], claims, pair: ['FRA', 'EGY'], notes: [HOSTILE] });

describe('the page to mail', () => {
  const page = renderHtml(found);

  test('has every record once with its id, and its claims behind it', () => {
    const ids = [...page.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { record, evidence } of [...found.agreements, ...found.measures, ...found.promises]) {
      expect(ids).toContain(record);
      for (const { article: id, start, end } of evidence) expect(page).toContain(`${id} ${start}–${end}`);
    }
  });

  test('does not count what is only alleged as a measure in force', () => {
    expect(page).toContain('<dt>measures in force, all only alleged</dt><dd>1</dd>');
  });

  test('takes no text for markup', () => {
    expect(page).not.toMatch(/<script/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;');
    expect(page).not.toContain('\u202e');
  });

  test('loads nothing from anywhere', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(src|href)="(?!data:|#)/);
  });

  test('draws the curve with the records behind each point', () => {
    expect(page).toMatch(/<svg[^>]*role="img" aria-label="Index from 2021-03 to 2021-03/);
    expect(page).toContain(`<title>2021-03: ${found.course.curve[0]?.level}`);
  });
});

describe('the page in Markdown', () => {
  const page = renderMarkdown(found);

  test('has every record, and no sign of the world’s own', () => {
    for (const { record } of [...found.agreements, ...found.measures, ...found.promises])
      expect(page).toContain(`\`${record}\``);
    expect(page).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript/);
    for (const line of page.split('\n')) expect(line).not.toMatch(/^\s*-\s*$/);
    expect(page).toContain('— denied by FRA — ');
  });
});
