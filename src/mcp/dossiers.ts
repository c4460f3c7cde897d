import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { type Dossier, dossierIn, renderMarkdown } from '../assess/index.ts';
import { answer } from './answer.ts';
import { briefOf } from './brief.ts';
import { pair, READ_ONLY } from './inputs.ts';
import type { McpOptions } from './options.ts';

/** The tools that tell how things stand between two. */
export function addDossiers(server: McpServer, options: McpOptions): void {
  addDossier(server, options);
  addPositions(server, options);
  addLedger(server, options);
}

function addDossier(server: McpServer, { held }: McpOptions): void {
  server.registerTool(
    'dossier',
    {
      ...READ_ONLY,
      description:
        'How things stand between two actors, as Markdown, each line with its source and its words.',
      inputSchema: pair,
    },
    (asked) => answer(async () => renderMarkdown(await dossierOf(held, asked))),
  );
}

function addPositions(server: McpServer, { held }: McpOptions): void {
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
        const { positions } = await dossierOf(held, asked);
        return positions
          .filter((one) => (one.issue ?? '').toLowerCase().includes(wanted))
          .map(positionBriefOf);
      }),
  );
}

function addLedger(server: McpServer, { held }: McpOptions): void {
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
        const { agreements, promises } = await dossierOf(held, asked);
        return {
          agreements: agreements.map(briefOf),
          promises: promises.map(promiseBriefOf),
        };
      }),
  );
}

interface Asked {
  readonly actor: string;
  readonly other: string;
  readonly asOf?: string | undefined;
  readonly knownBy?: string | undefined;
}

async function dossierOf(held: McpOptions['held'], { actor, other, ...clocks }: Asked): Promise<Dossier> {
  return dossierIn((await held()).known(clocks), { pair: [actor, other] });
}

const positionBriefOf = ({ issue, standings }: Dossier['positions'][number]) => ({
  issue,
  standings: standings.map(({ holder, shifts, lines }) => ({ holder, shifts, lines: lines.map(briefOf) })),
});

const promiseBriefOf = (line: Dossier['promises'][number]) => ({
  ...briefOf(line),
  due: line.due,
  overdueWithoutNews: line.overdueWithoutNews,
  evidenceSoFar: line.evidenceSoFar,
});
