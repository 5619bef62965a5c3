import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/data/**', 'src/cli/main.ts', 'src/model/**'],
      thresholds: { statements: 85, branches: 75, functions: 85, lines: 85 },
    },
  },
});
