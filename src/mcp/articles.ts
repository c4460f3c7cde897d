import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { InputError } from '../model/errors.ts';
import { uriOf } from './brief.ts';
import type { McpOptions } from './options.ts';

/** The reports themselves, as resources. */
export function addArticles(server: McpServer, held: McpOptions['held']): void {
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
