import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/real/**', 'test/house/**'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'house', include: ['test/house/**/*.test.ts'] } },
      // our verdict on fresh configurations against real engines, which are fetched: npm run test:engines
      {
        test: { name: 'engines', include: ['test/real/validate.test.ts'], testTimeout: 1_800_000, hookTimeout: 300_000 },
      },
      // the executable and the packages, which take minutes to build: npm run test:delivery
      {
        test: {
          name: 'delivery',
          include: ['test/real/{docs,executable,oldest-node,packages}.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'real',
          include: ['test/real/**/*.test.ts'],
          exclude: ['test/real/{docs,executable,oldest-node,packages,validate}.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
