import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Remains } from './explain.ts';
import type { Fidelity } from './fidelity/fidelity.ts';
import type { Invariant } from './oracle/invariants.ts';
import type { Tally } from './tally.ts';

/** What a worker is asked for. */
export type Wish =
  | {
      readonly type: 'run';
      readonly first: number;
      readonly count: number;
      readonly fidelity: Fidelity | undefined;
    }
  | { readonly type: 'tell'; readonly seed: number; readonly remains: Remains }
  | { readonly type: 'explain'; readonly seed: number; readonly fidelity: Fidelity | undefined };

export type Failed = { readonly seed: number; readonly invariant: Invariant; readonly what: string };

export type Answer =
  /** A chunk ends with its first seed that breaks something. */
  | { readonly type: 'chunk'; readonly tally: Tally; readonly failed?: Failed }
  | { readonly type: 'told'; readonly lines: readonly string[] }
  /** The simulator itself failed, or the worker died. */
  | { readonly type: 'broke'; readonly why: string };

/** A process that runs seeds, with one mutant or none. It does one thing at a time. */
export type Worker = { readonly ask: (wish: Wish) => Promise<Answer>; readonly end: () => void };

/** A worker that says nothing for so long hangs. */
const patienceMs = 300_000;

/** What a worker runs instead of, and beside, this checkout as it stands. */
export type Staging = { readonly mutant: string | undefined; readonly beside: string | undefined };

/**
 * A seed makes much that dies young. There is a worker for each core, so what helps one from another thread takes from the next: garbage is
 * collected by the worker itself, and only what runs very often is compiled for the third time.
 */
const v8Options = [
  '--max-semi-space-size=64',
  '--single-threaded-gc',
  '--invocation-count-for-turbofan=20000',
];

export const startWorker = ({ mutant = '', beside = '' }: Staging): Worker => {
  const child: ChildProcess = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [mutant, beside], {
    execArgv: v8Options,
  });
  let waiting: ((answer: Answer) => void) | undefined;
  const settle = (answer: Answer): void => {
    waiting?.(answer);
    waiting = undefined;
  };
  child.on('message', (answer: Answer) => settle(answer));
  child.on('exit', (code) => settle({ type: 'broke', why: `the worker ended with ${code}` }));
  return {
    ask: (wish) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          child.kill('SIGKILL');
          settle({ type: 'broke', why: 'the worker hangs' });
        }, patienceMs);
        waiting = (answer) => {
          clearTimeout(timer);
          resolve(answer);
        };
        child.send(wish);
      }),
    end: () => child.kill(),
  };
};
