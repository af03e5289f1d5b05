// A process of its own: loads a bundled function as Lambda would, and has it answer one event. Prints one line of JSON. No types, so
// that nothing but the function is compiled.
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';

const { file, event, answers } = JSON.parse(process.argv[2]);
const { handler } = await import(file);
const imported = performance.now();
if (answers !== undefined) (await import('./no-calls.js')).answerHere(answers);
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
// A connection that is kept open for the next event would keep the process as well.
process.exit();
