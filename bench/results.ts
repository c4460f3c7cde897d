import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** Prints one section of the results and puts it into `bench/RESULTS.md` in place of its older self. */
export function writeSection(title: string, command: string, lines: readonly string[]): void {
  const body = [`## ${title}`, '', `    ${command}`, '', ...lines, ''].join('\n');
  process.stdout.write(`${body}\n`);
  const old = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
    : '# Results\n\nMade by the commands shown; machines are noisy, so compare ratios of one run.\n';
  const parts = old.split(/\n(?=## )/);
  const at = parts.findIndex((p) => p.startsWith(`## ${title}\n`));
  if (at < 0) parts.push(body);
  else parts[at] = body;
  writeFileSync(FILE, `${parts.map((p) => p.trimEnd()).join('\n\n')}\n`);
}
