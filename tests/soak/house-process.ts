import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Call, type CallAnswer, callAnswer, type HouseSettings } from './calls.ts';

const program = join(import.meta.dirname, 'house.ts');
const startsWithin = 60_000;
const answersWithin = 120_000;

/** The process of the functions, which may be killed at any moment and is there again when somebody calls. */
export type House = {
  /** Undefined where it failed, died, or did not answer. */
  call(wanted: Call): Promise<CallAnswer | undefined>;
  /** SIGKILL; answers how many calls were under way. */
  kill(): Promise<number>;
  close(): Promise<void>;
};

type Running = { readonly child: ChildProcess; readonly url: string };

const start = (settings: HouseSettings): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', program, JSON.stringify(settings)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the functions do not start'));
    }, startsWithin);
    child.once('exit', () => reject(new Error('the functions ended before they started')));
    child.stdout?.once('data', (piece: Buffer) => {
      clearTimeout(late);
      resolve({ child, url: `http://127.0.0.1:${piece.toString('utf8').trim()}` });
    });
  });

export const openHouse = async (settings: HouseSettings): Promise<House> => {
  let running: Promise<Running> = start(settings);
  let underWay = 0;
  const gone = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });
  return {
    call: async (wanted) => {
      const { url } = await running;
      underWay += 1;
      try {
        const answer = await fetch(url, {
          method: 'POST',
          body: JSON.stringify(wanted),
          signal: AbortSignal.timeout(answersWithin),
        });
        return answer.ok ? callAnswer.parse(await answer.json()) : undefined;
      } catch {
        return undefined;
      } finally {
        underWay -= 1;
      }
    },
    kill: async () => {
      const { child } = await running;
      const interrupted = underWay;
      child.kill('SIGKILL');
      // Whoever calls from now on waits for the next one.
      running = gone(child).then(() => start(settings));
      await running;
      return interrupted;
    },
    close: async () => {
      const { child } = await running;
      child.kill('SIGKILL');
      await gone(child);
    },
  };
};
