import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const runner = join(import.meta.dirname, 'lambda-runner.js');

export type LambdaAnswer = { readonly result: unknown; readonly log: readonly string[] };

/** A function failed, as Lambda would count it. */
class LambdaFailed extends Error {
  override readonly name = 'LambdaFailed';
}

const isAnswer = (message: unknown): message is { result?: unknown; failure?: string } =>
  typeof message === 'object' && message !== null;

/** Runs one event through a bundled function in a fresh process: a cold start with exactly these variables. */
export const invokeBundle = (
  file: string,
  event: unknown,
  environment: Readonly<Record<string, string>>,
): Promise<LambdaAnswer> =>
  new Promise((resolve, reject) => {
    const child = fork(runner, [pathToFileURL(file).href], {
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let out = '';
    let wrong = '';
    child.stdout?.on('data', (piece) => {
      out += piece;
    });
    child.stderr?.on('data', (piece) => {
      wrong += piece;
    });
    child.on('message', (message) => {
      child.kill();
      const log = out.split('\n').filter((line) => line !== '');
      if (!isAnswer(message) || message.failure !== undefined)
        reject(new LambdaFailed(`${isAnswer(message) ? message.failure : 'no answer'} ${wrong}`));
      else resolve({ result: message.result, log });
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new LambdaFailed(`ended with ${code}: ${wrong}`)));
    child.send(event as object);
  });
