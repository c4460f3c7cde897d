export { renderHtml } from './html/index.ts';
export { renderMarkdown } from './markdown.ts';
export { renderPairs } from './pairs.ts';

import type { Dossier } from '../dossier.ts';
import { footOf } from './foot.ts';
import { headOf } from './head.ts';
import { sectionsOf } from './sections.ts';
import { paintOf } from './text.ts';

export interface RenderOptions {
  /** Columns of the page: 72 or more, 96 without it. */
  readonly width?: number;
  /** Escape codes for bold and colours; none without it. */
  readonly color?: boolean;
}

/** A dossier as a page of text for a terminal or a printer, ending in a line break. */
export function renderDossier(dossier: Dossier, { width = 96, color = false }: RenderOptions = {}): string {
  const page = { width: Math.max(72, width), paint: paintOf(color) };
  const sections = sectionsOf(dossier, page).flatMap(([heading, lines]) => [
    '',
    page.paint.bold(heading.toUpperCase()),
    ...lines,
  ]);
  return `${[...headOf(dossier, page), ...sections, '', ...footOf(dossier, page)].join('\n')}\n`;
}
