import { defineConfig } from 'vitest/config';

// End-to-end tests start the built program, and the machine may be busy
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Every core: most of the time goes into programs that the tests start and wait for
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,web,cases,train,bench}/**/*.test.ts'],
          ...patience,
          // What they test keeps no state of its own, so that models and tables are loaded once and not for every file
          isolate: false,
        },
      },
      { test: { name: 'end to end', include: ['test/**/*.test.ts'], ...patience } },
    ],
  },
});
