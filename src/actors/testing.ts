import type { Analysed, Quotation } from '../model/analysed.ts';
import { type Article, publicationDay } from '../model/article.ts';
import { Sentence, type TokenColumns, type Upos } from '../model/sentence.ts';
import { loadActors } from './load/load-actors.ts';
import { mayMeanActors } from './may-mean.ts';
import { resolveActors } from './resolve.ts';
import type { ActorTables, ActorTexts } from './tables.ts';

/** Small tables for tests: a world of a few states. Lists are the same as in `data/actors`. */
export const TEXTS: ActorTexts = {
  states: table(
    ['code', 'cow', 'name', 'names', 'adjectives', 'people', 'capital', 'seats', 'cities', 'ambiguous'],
    [
      [
        'KOR',
        'ROK',
        'South Korea',
        'Korea|Republic of Korea|ROK',
        'South Korean|Korean',
        'South Koreans|Koreans',
        'Seoul',
        'Cheong Wa Dae|Blue House',
        'Busan',
        '',
      ],
      ['PRK', 'PRK', 'North Korea', 'DPRK', 'North Korean', 'North Koreans', 'Pyongyang', '', '', ''],
      [
        'CHN',
        'CHN',
        'China',
        "PRC|People's Republic of China",
        'Chinese',
        'Chinese people',
        'Beijing',
        'Zhongnanhai',
        'Shanghai',
        '',
      ],
      [
        'USA',
        'USA',
        'United States',
        'US|U.S.|America',
        'American|US|U.S.',
        'Americans',
        'Washington',
        'White House|Pentagon/MIL|State Department',
        'New York',
        '',
      ],
      ['JPN', 'JPN', 'Japan', '', 'Japanese', '', 'Tokyo', '', 'Osaka', ''],
      ['JOR', 'JOR', 'Jordan', '', 'Jordanian', 'Jordanians', 'Amman', '', '', 'Jordan'],
      ['TUR', 'TUR', 'Turkey', 'Turkiye', 'Turkish', 'Turks', 'Ankara', '', 'Istanbul', 'Turkey'],
      ['RUS', 'RUS', 'Russia', 'Russian Federation', 'Russian', 'Russians', 'Moscow', 'Kremlin', '', ''],
      ['FRA', 'FRN', 'France', '', 'French', '', 'Paris', 'Elysee', 'Nice', ''],
      ['VNM', 'DRV', 'Vietnam', '', 'Vietnamese', '', 'Hanoi', '', 'Da Nang', ''],
    ],
  ),
  organisations: table(
    ['code', 'sector', 'name', 'names', 'kind'],
    [
      ['IGO', '', 'Association of Southeast Asian Nations', 'ASEAN', 'igo'],
      ['UNO', '', 'United Nations', 'UN|U.N.', 'un'],
      ['KOR', 'BUS', 'Samsung', '', 'company'],
      ['KOR', 'JRN', 'Yonhap', 'Yonhap News Agency', 'media'],
      ['CHN', 'JRN', 'China Daily', '', 'media'],
    ],
  ),
  offices: table(
    ['pattern', 'type', 'sector', 'rank', 'domain', 'singleton'],
    [
      ['foreign ministry|ministry of foreign affairs', 'institution', 'GOV', 'none', 'diplomatic', '1'],
      ['commerce ministry', 'institution', 'GOV', 'none', 'economic', '1'],
      ['presidential office', 'institution', 'GOV', 'none', '', '1'],
      ['national security office', 'institution', 'GOV', 'none', '', '1'],
      ['government', 'institution', 'GOV', 'none', '', '1'],
      ['ministry', 'institution', 'GOV', 'none', '', ''],
      ['army', 'institution', 'MIL', 'military', '', '1'],
      ['president', 'person', 'GOV', 'head', '', '1'],
      ['leader', 'person', 'GOV', 'head', '', ''],
      ['prime minister|premier', 'person', 'GOV', 'government-head', '', '1'],
      ['foreign minister', 'person', 'GOV', 'minister', 'diplomatic', '1'],
      ['minister', 'person', 'GOV', 'minister', '', ''],
      ['official', 'person', 'GOV', 'official', '', ''],
      ['director', 'person', 'GOV', 'official', '', ''],
      ['spokesman|spokeswoman|spokesperson', 'person', 'GOV', 'official', '', ''],
      ['company|firm', 'group', 'BUS', 'none', '', ''],
      ['travel agency', 'group', 'BUS', 'none', '', ''],
      ['resident|people', 'group', 'CVL', 'none', '', ''],
    ],
  ),
  leaders: table(
    ['code', 'office', 'name', 'family', 'aliases', 'from', 'to'],
    [
      ['USA', 'president', 'Barack Obama', 'Obama', '', '2009-01-20', '2017-01-20'],
      ['USA', 'president', 'Donald Trump', 'Trump', 'Donald J. Trump', '2017-01-20', '2021-01-20'],
      ['CHN', 'president', 'Xi Jinping', 'Xi', '', '2013-03-14', ''],
      ['CHN', 'premier', 'Li Keqiang', 'Li', '', '2013-03-15', '2023-03-11'],
      ['KOR', 'president', 'Park Geun-hye', 'Park', '', '2013-02-25', '2017-03-10'],
    ],
  ),
  epithets: table(
    ['word', 'kind', 'codes'],
    [
      ['kingdom', 'noun', 'JOR'],
      ['island', 'adjective', 'JPN'],
      ['east asian', 'adjective', 'CHN|JPN|KOR'],
    ],
  ),
};

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `# fixture\n${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}

export const TABLES: ActorTables = loadActors(TEXTS);

interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly head: number;
  readonly deprel: string;
}

/**
 * A tree in one line: words as `form/UPOS/head/deprel`, heads counted from 1, 0 for the root; `forms=lemma` where
 * the lemma is not the lower-case form. `_` in a form is a blank that must not split it.
 */
const wordsOf = (line: string): Word[] =>
  line
    .trim()
    .split(/\s+/)
    .map((cell) => {
      const [word = '', upos = 'X', head = '0', deprel = 'dep'] = cell.split('/');
      const [form = '', lemma] = word.split('=');
      const plain = upos === 'PROPN' ? form : form.toLowerCase();
      return { form, lemma: lemma ?? plain, upos: upos as Upos, head: Number(head) - 1, deprel };
    });

const GLUED = /^([,.;:)'’”]|['’]s|-)$/;

const xposOf = ({ form, lemma, upos }: Word): string => {
  if (GLUED.test(form) && upos === 'PART') return 'POS';
  const plural = form.toLowerCase() !== lemma.toLowerCase();
  if (upos === 'NOUN') return plural ? 'NNS' : 'NN';
  return upos === 'PROPN' ? 'NNP' : '';
};

/** A report from trees in the notation of {@link wordsOf}, one a sentence. Quoted stretches are given by their words. */
export function reportOf(
  lines: readonly string[],
  details: Partial<Article> & { readonly quoted?: readonly string[] } = {},
): Analysed {
  let text = '';
  const sentences = lines.map((line, index) => {
    const words = wordsOf(line);
    const [starts, ends]: [number[], number[]] = [[], []];
    words.forEach(({ form }, i) => {
      const glued = GLUED.test(form) || words[i - 1]?.form === '-';
      if (text !== '' && !glued) text += ' ';
      starts.push(text.length);
      text += form;
      ends.push(text.length);
    });
    return new Sentence(index, index, starts[0] ?? 0, text.length, columnsOf(words, starts, ends));
  });
  const { quoted = [], ...article } = details;
  const quotations = quoted.map((words): Quotation => {
    const start = text.indexOf(words);
    return { kind: 'direct', start, end: start + words.length, sentences: [], speaker: null, verb: null };
  });
  const base: Article = { id: 'a_test', text, regions: [], published: '2017-10-31', language: 'en' };
  const whole = { ...base, ...article };
  return { article: whole, filed: publicationDay(whole), sentences, dates: [], quotations };
}

const columnsOf = (words: readonly Word[], starts: number[], ends: number[]): TokenColumns => ({
  forms: words.map((w) => w.form),
  starts,
  ends,
  upos: words.map((w) => w.upos),
  xpos: words.map(xposOf),
  lemmas: words.map((w) => w.lemma),
  feats: words.map(() => '_'),
  heads: words.map((w) => w.head),
  deprels: words.map((w) => w.deprel),
});

/** What a report means, one line a mention: `text CODE` or `text CODE SECTOR`, joint ones with `&`. */
export function meant(lines: readonly string[], details: Parameters<typeof reportOf>[1] = {}): string[] {
  const report = reportOf(lines, details);
  const { article, mentions } = resolveActors(report, TABLES);
  if (mentions.length > 0 && !mayMeanActors(report.article, report.sentences, TABLES))
    throw new Error(`the words of '${article.text}' are said to mean nobody`);
  return mentions.map(({ start, end, actors }) => {
    const codes = actors.map(({ code, sector }) => (sector === null ? code : `${code} ${sector}`));
    return `${article.text.slice(start, end)}: ${codes.join(' & ')}`;
  });
}
