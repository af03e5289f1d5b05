import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { assert } from '../../../shared/kernel/assert.ts';

/** Where what is asked begins to leave: a command in its client, a request that belongs to none before it is written out. */
const leaving = [
  {
    file: /[\\/]smithy-client[\\/]client\.js$/,
    begins: 'send(command, optionsOrCb, cb) {',
    answered: 'if (globalThis.answerCommand) return globalThis.answerCommand(command);',
  },
  {
    file: /[\\/]node-http-handler[\\/]dist-es[\\/]node-http-handler\.js$/,
    begins: 'async handle(request, { abortSignal, requestTimeout } = {}) {',
    answered: 'if (globalThis.answerRequest) return globalThis.answerRequest(request);',
  },
  {
    file: /[\\/]signature-v4[\\/]dist-es[\\/]SignatureV4\.js$/,
    begins: 'async sign(toSign, options) {',
    answered: 'if (globalThis.answerRequest) return toSign;',
  },
] as const;

/**
 * Leaves a way to answer within the process what would leave it. While nobody has put an answer there the bundle does what every
 * bundle does.
 */
export const answeredInProcess: Plugin = {
  name: 'answered-in-process',
  setup: (build) => {
    for (const { file, begins, answered } of leaving)
      build.onLoad({ filter: file }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        assert(source.split(begins).length === 2, `${path} sends in another way than before`);
        return { contents: source.replace(begins, `${begins} ${answered}`), resolveDir: dirname(path) };
      });
  },
};
