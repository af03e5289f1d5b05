import { defineConfig } from 'vitest/config';

// "unit" needs nothing installed; "dynamodb" starts Amazon's DynamoDB Local and needs Java; "aws" also needs Python, for moto;
// "browser" needs Chromium.
export default defineConfig({
  test: {
    // Two cores are what CI has; the default leaves one of them idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: ['tests/support/scratch.ts'],
          // No test is about speed: a busy machine may take its time.
          testTimeout: 30_000,
          hookTimeout: 180_000,
          // One world of modules a worker: the tables of triage are built once, not once a file.
          isolate: false,
          // Node reads the sources itself, as the product is run: nothing is transformed, and imports cost nothing in hot loops.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          setupFiles: ['tests/support/worker.ts'],
          env: {
            // The CDK's own look at a template warns and fails nothing here; `npm run synth` has it, and costs seconds.
            CDK_VALIDATION: 'false',
            // Where in our sources each resource was made is for people, who read it in what `npm run synth` writes.
            CDK_DISABLE_STACK_TRACE: 'true',
            // The bundler, a program in Go that lives for seconds, collects no garbage before it holds so much.
            GOGC: 'off',
            GOMEMLIMIT: '1GiB',
          },
          // Tests make much that is soon thrown away: with room for it less is copied. There is a worker for each core: what helps
          // one from another thread takes from the other, and little runs long enough to be worth compiling a third time.
          execArgv: [
            '--max-semi-space-size=64',
            '--single-threaded-gc',
            '--invocation-count-for-turbofan=20000',
          ],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/contracts/**/*.dynamodb.test.ts', 'tests/aws/**', 'tests/browser/**'],
        },
      },
      {
        test: {
          name: 'dynamodb',
          globalSetup: ['tests/support/scratch.ts', 'tests/support/fetch-once.ts'],
          include: ['tests/contracts/**/*.dynamodb.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'aws',
          globalSetup: ['tests/support/scratch.ts'],
          include: ['tests/aws/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 400_000,
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['tests/support/scratch.ts'],
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
