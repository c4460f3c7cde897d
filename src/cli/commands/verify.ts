import type { Command } from 'commander';
import { counted } from '../../model/counted.ts';
import { EXIT } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { differences } from '../manifest/manifest.ts';
import { madeAgain, readManifest } from '../manifest/verify.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';
import { workersOption } from '../workers.ts';

/** `entente verify`: a run made again from its manifest. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('make a run again from its manifest, and say what differs')
    .description(
      'Makes a run of entente code again from the manifest that it left, with the inputs, models and tables that are ' +
        'here now, and says what differs. Exit code 0: nothing does.',
    )
    .argument('<manifest>', 'a file that entente code --manifest has written')
    .addOption(workersOption())
    .addHelpText('after', '\nExample:\n  entente verify docs/manifest.json')
    .action(async (place: string, _: unknown, command: Command) => {
      process.exitCode = await verify(
        place,
        command.optsWithGlobals<TerminalOptions & { workers?: number }>(),
      );
    });
}

async function verify(place: string, flags: TerminalOptions & { workers?: number }): Promise<number> {
  const terminal = new Terminal(flags);
  const interrupt = new Interrupt();
  try {
    const given = readManifest(place);
    const lines = differences(given, await madeAgain(given, place, flags.workers, terminal, interrupt));
    const { claims, articles } = given.counts;
    const same = `the same: ${counted(claims, 'claim')} of ${counted(articles, 'report')}, output ${given.output}`;
    await terminal.out(`${lines.length === 0 ? same : lines.join('\n')}\n`);
    return lines.length === 0 ? EXIT.done : EXIT.refused;
  } finally {
    interrupt.stop();
  }
}
