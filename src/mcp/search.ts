import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { searchIn } from '../assess/index.ts';
import { answer } from './answer.ts';
import { briefOf, uriOf } from './brief.ts';
import { READ_ONLY } from './inputs.ts';
import type { McpOptions } from './options.ts';

/** Things found that are given; the counts say how many there are. */
const MOST_FOUND = 40;

/** The tool that looks for words in the record. */
export function addSearch(server: McpServer, { held }: McpOptions): void {
  server.registerTool(
    'search',
    {
      ...READ_ONLY,
      description:
        'Records whose quotes or issues hold all the words given, and passages of other reports that hold them.',
      inputSchema: {
        words: z
          .string()
          .max(500)
          .describe('Words in any order, as "currency swap"; whole words are looked for'),
      },
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
}
