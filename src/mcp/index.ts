import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { type Dossier, dossierIn, type Line, linesOf, renderMarkdown, searchIn } from '../assess/index.ts';
import { isActorCode } from '../codebook/index.ts';
import { explanationOfClaim, readingOf } from '../held/reading.ts';
import type { HeldStore } from '../held/store.ts';
import { InputError } from '../model/errors.ts';
import type { Reader } from '../pipeline.ts';
import { readArticle, readSentence, validDay } from '../read/index.ts';
import { reasonsOf } from '../record/index.ts';
import { briefOf, claimBriefOf, uriOf } from './brief.ts';

/** What the tools work with. */
export interface McpOptions {
  /** What the store holds now. */
  readonly held: () => Promise<HeldStore>;
  readonly reader: () => Reader;
  readonly version: string;
  /** The latest day that has begun anywhere. */
  readonly today: () => string;
}

const day = z.string().refine(validDay, 'give a day, as 2017-10-31');
const code = z
  .string()
  .transform((given) => given.toUpperCase())
  .refine(isActorCode, 'give a code of three letters, as KOR, CHN or EUR');
const pair = {
  actor: code.describe('Code of the one side (ISO 3166 alpha-3, or EUR, UNO ...)'),
  other: code.describe('Code of the other side'),
  asOf: day
    .optional()
    .describe('The day that the answer stands at; the newest day of publication without it'),
  knownBy: day.optional().describe('Only from what was published by that day'),
};

const READ_ONLY = { annotations: { readOnlyHint: true, openWorldHint: false } };

/** Tools for assistants. They only read; every line of an answer has the words of a report that it rests on. */
export function createMcp({ held, reader, version, today }: McpOptions): McpServer {
  const server = new McpServer(
    { name: 'entente', version },
    {
      instructions:
        'The record of relations between states. Say how far a thing is so and on whose word; quote the evidence.',
    },
  );
  const dossier = async ({ actor, other, ...clocks }: Asked): Promise<Dossier> => {
    const store = await held();
    return dossierIn(store.known(clocks), { pair: [actor, other] });
  };

  server.registerTool(
    'read_report',
    {
      ...READ_ONLY,
      description:
        'Reads a news report or a sentence and gives its claims: who did or said what to whom, on whose word. Nothing is kept.',
      inputSchema: {
        text: z.string().max(200_000),
        published: day.describe('The day on which it was published'),
      },
    },
    ({ text, published }) =>
      answer(async () => {
        const options = { input: 'the text', published, today: today() };
        const article = await (text.includes('\n')
          ? readArticle(Buffer.from(text), options)
          : readSentence(text, options));
        const { claims, sentences } = readingOf(article, reader());
        return { claims: claims.map(claimBriefOf), uncoded: sentences.filter(({ coded }) => !coded) };
      }),
  );
  server.registerTool(
    'dossier',
    {
      ...READ_ONLY,
      description:
        'How things stand between two actors, as Markdown, each line with its source and its words.',
      inputSchema: pair,
    },
    (asked) => answer(async () => renderMarkdown(await dossier(asked))),
  );
  server.registerTool(
    'positions',
    {
      ...READ_ONLY,
      description: 'Where the two sides stand on each issue between them, and where they have shifted.',
      inputSchema: {
        ...pair,
        issue: z.string().max(200).optional().describe('Only issues whose name holds this'),
      },
    },
    ({ issue, ...asked }) =>
      answer(async () => {
        const wanted = issue?.toLowerCase() ?? '';
        const { positions } = await dossier(asked);
        return positions
          .filter((one) => (one.issue ?? '').toLowerCase().includes(wanted))
          .map((one) => ({
            issue: one.issue,
            standings: one.standings.map(({ holder, shifts, lines }) => ({
              holder,
              shifts,
              lines: lines.map(briefOf),
            })),
          }));
      }),
  );
  server.registerTool(
    'ledger',
    {
      ...READ_ONLY,
      description:
        'What two actors agreed and promised, what is due, and what became of it as far as reports tell.',
      inputSchema: pair,
    },
    (asked) =>
      answer(async () => {
        const { agreements, promises } = await dossier(asked);
        return {
          agreements: agreements.map(briefOf),
          promises: promises.map((line) => ({
            ...briefOf(line),
            due: line.due,
            overdueWithoutNews: line.overdueWithoutNews,
            evidenceSoFar: line.evidenceSoFar,
          })),
        };
      }),
  );
  server.registerTool(
    'search',
    {
      ...READ_ONLY,
      description: 'Records whose words hold all those given, and passages of other reports.',
      inputSchema: { words: z.string().max(500) },
    },
    ({ words }) =>
      answer(async () => {
        const { records, passages } = searchIn((await held()).known({}), words);
        return {
          records: records.slice(0, MOST_FOUND).map(briefOf),
          passages: passages.slice(0, MOST_FOUND).map((one) => ({ ...one, article: uriOf(one.article) })),
          found: { records: records.length, passages: passages.length },
        };
      }),
  );
  server.registerTool(
    'explain',
    {
      ...READ_ONLY,
      description:
        'Why a claim was read as it was (tree, rule, what nearly fitted), or why the claims of a record are one.',
      inputSchema: { id: z.string().max(80).describe('Id of a claim (c_...) or of a record (k_...)') },
    },
    ({ id }) => answer(async () => explained(id, await held(), reader())),
  );
  addArticles(server, held);
  return server;
}

/** Things found that are given; the counts say how many there are. */
const MOST_FOUND = 40;

interface Asked {
  readonly actor: string;
  readonly other: string;
  readonly asOf?: string | undefined;
  readonly knownBy?: string | undefined;
}

function explained(id: string, held: HeldStore, reader: Reader): unknown {
  const record = held.record(id);
  if (record) {
    const { all } = held;
    const [line] = linesOf(all, [record]) as [Line];
    const { bonds, near } = reasonsOf(record, all.articles, all.claims, all.review);
    return {
      line: briefOf(line),
      bonds: bonds.map(({ a, b, weight, by }) => ({ a: claimBriefOf(a), b: claimBriefOf(b), weight, by })),
      near: near.map(({ b, weight, against }) => ({ claim: claimBriefOf(b), weight, against })),
    };
  }
  const claim = held.claim(id);
  const article = claim && held.article(claim.evidence.article);
  if (!claim || !article)
    throw new InputError(id, 'is in no record', 'give an id as the other tools print it');
  return {
    claim: claimBriefOf(claim),
    article: uriOf(article.id),
    explanation: explanationOfClaim(article, claim, reader).lines,
  };
}

/** The reports themselves, as resources. */
function addArticles(server: McpServer, held: McpOptions['held']): void {
  const template = new ResourceTemplate(uriOf('{id}'), {
    list: async () => ({
      resources: (await held()).holdings.articles.map(({ id, title, published, publisher, agency }) => ({
        uri: uriOf(id),
        name: title ?? id,
        description: [agency ?? publisher, published].filter(Boolean).join(', '),
        mimeType: 'text/plain',
      })),
    }),
  });
  const about = { title: 'Report', description: 'The text of a report', mimeType: 'text/plain' };
  server.registerResource('article', template, about, async (uri, { id }) => {
    const article = (await held()).article(String(id));
    if (!article)
      throw new InputError(uri.href, 'is not in the store', 'list the resources for those that are');
    return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: article.text }] };
  });
}

/** A result as text; what cannot be answered is said, so that the assistant can ask otherwise. */
async function answer(find: () => Promise<unknown>) {
  try {
    const found = await find();
    return {
      content: [{ type: 'text' as const, text: typeof found === 'string' ? found : JSON.stringify(found) }],
    };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RangeError)) throw error;
    return { isError: true, content: [{ type: 'text' as const, text: error.message }] };
  }
}
