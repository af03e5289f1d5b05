import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { pagedAt } from '../../shared/clinic/clinic.ts';
import { type Asked, regionOf, type Tool } from './command.ts';

/** Asks the clinic's sweep to do something now. Answers whether it did. */
const askSweep = async (asked: Asked, duties: 'all' | 'page-test'): Promise<boolean> => {
  const { FunctionError } = await new LambdaClient(regionOf(asked)).send(
    new InvokeCommand({
      FunctionName: `afterneedle-${asked.clinic.clinic.id}-sweep:live`,
      Payload: Buffer.from(JSON.stringify({ duties })),
    }),
  );
  return FunctionError === undefined;
};

/** By the road that real pages take: claimed, sent by the one function that sends, and on record. */
export const pageTestTool: Tool = {
  usage: 'page-test <clinic>',
  does: 'sends everybody on the ladder a page, by text and by mail, that says it is a test',
  options: [],
  run: async (asked, say) => {
    const { clinic } = asked.clinic;
    if (!(await askSweep(asked, 'page-test'))) {
      say('The test could not be sent. The log of `sweep` and of `wake` says why; run doctor.');
      return 1;
    }
    for (const person of clinic.people) {
      const { phone, email } = pagedAt(clinic, person);
      const ways = [phone === undefined ? '' : 'text', email === undefined ? '' : 'mail'].filter(Boolean);
      say(`${person.id.padEnd(20)} ${ways.join(' and ')}`);
    }
    say('Ask each of them whether it came, and whether it would have woken them.');
    return 0;
  },
};

/** What the sweep does by the clock, now: the audit, the ladder's check, the answers, the carrier's opt-outs. */
export const checkTool: Tool = {
  usage: 'check <clinic>',
  does: 'has the sweep do all of its checks now; what is wrong comes as an alarm',
  options: [],
  run: async (asked, say) => {
    const done = await askSweep(asked, 'all');
    say(
      done
        ? 'Every check was made. What is wrong is in the operator’s mail.'
        : 'A check failed. The log of `sweep` says which.',
    );
    return done ? 0 : 1;
  },
};
