import type { Command } from 'commander';

type Add = (program: Command) => void;

/** The commands in the order of the help, each loaded when it is wanted: together they take a second to load. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  read: async () => (await import('./read.ts')).addRead,
  dossier: async () => (await import('./dossier.ts')).addDossier,
  timeline: async () => (await import('./timeline.ts')).addTimeline,
  search: async () => (await import('./search.ts')).addSearch,
  calendar: async () => (await import('./calendar.ts')).addCalendar,
  table: async () => (await import('./table.ts')).addTable,
  code: async () => (await import('./code.ts')).addCode,
  verify: async () => (await import('./verify.ts')).addVerify,
  explain: async () => (await import('./explain.ts')).addExplain,
  relate: async () => (await import('./relate.ts')).addRelate,
  parse: async () => (await import('./parse.ts')).addParse,
  review: async () => (await import('./review.ts')).addReview,
  sample: async () => (await import('./sample.ts')).addSample,
  score: async () => (await import('./score.ts')).addScore,
  serve: async () => (await import('./serve.ts')).addServe,
  watch: async () => (await import('./watch.ts')).addWatch,
  mcp: async () => (await import('./mcp.ts')).addMcp,
  store: async () => (await import('./store.ts')).addStore,
  submit: async () => (await import('./submit.ts')).addSubmit,
  worker: async () => (await import('./worker.ts')).addWorker,
  queue: async () => (await import('./queue.ts')).addQueue,
};

/**
 * What adds the command that a call names to the program; all commands where it names none, for the help and for errors,
 * and none for the version.
 * @param argv arguments, without Node and the program
 */
export async function commandsFor(argv: readonly string[]): Promise<Add[]> {
  if (argv.length === 1 && /^(-V|--version)$/.test(argv[0] ?? '')) return [];
  const named = argv.find((argument) => !argument.startsWith('-')) ?? '';
  const load = Object.hasOwn(COMMANDS, named) ? COMMANDS[named] : undefined;
  return Promise.all((load ? [load] : Object.values(COMMANDS)).map((each) => each()));
}
