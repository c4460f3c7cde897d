import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { type Line, linesOf, reasonsIn } from '../assess/index.ts';
import { explanationOfClaim } from '../held/reading.ts';
import type { HeldStore } from '../held/store.ts';
import { InputError } from '../model/errors.ts';
import type { Reader } from '../pipeline.ts';
import { answer } from './answer.ts';
import { briefOf, claimBriefOf, uriOf } from './brief.ts';
import { READ_ONLY } from './inputs.ts';
import type { McpOptions } from './options.ts';

/** The tool that tells why a claim or a record is as it is. */
export function addExplain(server: McpServer, { held, reader }: McpOptions): void {
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
}

function explained(id: string, held: HeldStore, reader: Reader): unknown {
  const record = held.record(id);
  if (record) {
    const { all } = held;
    const [line] = linesOf(all, [record]) as [Line];
    const { bonds, near } = reasonsIn(all, record);
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
