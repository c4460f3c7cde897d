import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { readingOf } from '../held/reading.ts';
import { readArticle, readSentence } from '../read/index.ts';
import { answer } from './answer.ts';
import { claimBriefOf } from './brief.ts';
import { day, READ_ONLY } from './inputs.ts';
import type { McpOptions } from './options.ts';

/** The tool that reads a text which is not kept. */
export function addReadReport(server: McpServer, { reader, today }: McpOptions): void {
  server.registerTool(
    'read_report',
    {
      ...READ_ONLY,
      description:
        'Reads a news report or a sentence and gives its claims: who did or said what to whom, on whose word. Nothing is kept.',
      inputSchema: {
        text: z.string().max(200_000),
        published: day.describe('The day on which it was published, as 2017-10-31'),
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
}
