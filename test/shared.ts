import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of what is made once for all files of a run. */
    readonly shared: string;
  }
}

/** Before a run: the folder of what its files share. @returns what throws it away after the run */
export default function share({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'entente-shared-'));
  provide('shared', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
