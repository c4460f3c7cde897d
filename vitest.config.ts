import { defineConfig } from 'vitest/config';

/** Milliseconds until a test is given up: nothing waits so long unless it hangs, however busy the machine is. */
const patience = (ms: number) => ({ testTimeout: ms, hookTimeout: ms });

export default defineConfig({
  test: {
    // Every core: most of the time goes into programs that the tests start and wait for
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,web,cases,train,bench}/**/*.test.ts'],
          ...patience(120_000),
          // What they test keeps no state of its own, so that models and tables are loaded once and not for every file
          isolate: false,
        },
      },
      // They start the built program, some of them a dozen times
      {
        test: {
          name: 'end to end',
          include: ['test/**/*.test.ts'],
          ...patience(300_000),
          globalSetup: 'test/shared.ts',
          // Modules stay loaded from file to file here too
          isolate: false,
          // What is built is loaded as it is
          server: { deps: { external: [/\/dist\/cli\//] } },
        },
      },
    ],
  },
});
