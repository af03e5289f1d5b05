import { runTool } from './ops/main.ts';

process.exitCode = await runTool(process.argv.slice(2), {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
