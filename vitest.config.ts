import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,web,cases,test,train,bench}/**/*.test.ts'],
    // End-to-end tests start the built program, and the machine may be busy
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
