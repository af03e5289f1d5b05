// A process of its own: loads a bundled function as Lambda would, and has it answer one event. Prints one line of JSON. No types, so
// that nothing but the function is compiled.
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';

const { file, event, services } = JSON.parse(process.argv[2]);
const { handler } = await import(file);
const imported = performance.now();
if (services !== undefined) (await import('./services.js')).standIn(services);
const answer = await handler(JSON.parse(readFileSync(event, 'utf8')));
const wall = performance.now();
const { user, system } = process.cpuUsage();
const failures = answer?.batchItemFailures?.length ?? 0;
const status = answer?.statusCode ?? 200;
flushCompileCache();
process.stdout.write(
  `\n${JSON.stringify({
    imported,
    wall,
    processor: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    answered: failures === 0 && status < 500,
  })}\n`,
);
