import { defineConfig } from 'vitest/config';

// "unit" needs nothing installed; "contracts" starts Amazon's DynamoDB Local and needs Java; "browser" needs Chromium.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/contracts/**/*.dynamodb.test.ts', 'tests/browser/**'],
        },
      },
      {
        test: {
          name: 'dynamodb',
          include: ['tests/contracts/**/*.dynamodb.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
