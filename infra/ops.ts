import { createInterface } from 'node:readline/promises';
import { accountAtHand } from './ops/account.ts';
import { runTool } from './ops/main.ts';

/** Asks on the terminal; where nobody sits at one, the answer is empty. */
const ask = async (question: string): Promise<string> => {
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
};

process.exitCode = await runTool(process.argv.slice(2), {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  ask,
  accountAtHand,
});
