import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { addArticles } from './articles.ts';
import { addDossiers } from './dossiers.ts';
import { addExplain } from './explain.ts';
import type { McpOptions } from './options.ts';
import { addReadReport } from './readReport.ts';
import { addSearch } from './search.ts';

/** Tools for assistants. They only read; every line of an answer has the words of a report that it rests on. */
export function createMcp(options: McpOptions): McpServer {
  const server = new McpServer(
    { name: 'entente', version: options.version },
    {
      instructions:
        'The record of relations between states. Say how far a thing is so and on whose word; quote the evidence.',
    },
  );
  addReadReport(server, options);
  addDossiers(server, options);
  addSearch(server, options);
  addExplain(server, options);
  addArticles(server, options.held);
  return server;
}
