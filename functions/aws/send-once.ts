import type { SendOutcome } from '../../shared/message/outbound.ts';
import { failureOf } from './failure.ts';
import { outcomeOf } from './send-outcomes.ts';

export type SendLimits = {
  /** How long one send may take in all. @default 5000, which the lease of a claim counts on */
  readonly timeoutMilliseconds?: number;
};

const timeoutOf = ({ timeoutMilliseconds = 5000 }: SendLimits): number => timeoutMilliseconds;

/** What every client that sends to a person is made with. */
export const senderSettings = (limits: SendLimits) => {
  const timeout = timeoutOf(limits);
  // A kept connection may have died while the function slept. Its reset could not be told from a text that
  // went out, so each send makes its own.
  const agent = { keepAlive: false };
  return {
    // The client would send the same text again after a lost answer, and no carrier recognises it.
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: Math.min(1500, timeout / 2),
      requestTimeout: timeout,
      // Without this the client only warns, and the text outlives its lease.
      throwOnRequestTimeout: true,
      socketTimeout: timeout,
      httpAgent: agent,
      httpsAgent: agent,
    },
  };
};

/**
 * Runs one send to its one outcome. After the time is up nothing leaves any more, and what did leave is
 * unknown.
 */
export const sendOnce = async (
  limits: SendLimits,
  send: (abortSignal: AbortSignal) => Promise<string | undefined>,
): Promise<SendOutcome> => {
  const deadline = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // The client's own limits count pieces of a call (connecting, silence): credentials or a trickling answer
  // fall between them.
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      deadline.abort();
      resolve('late');
    }, timeoutOf(limits));
  });
  try {
    const answer = await Promise.race([send(deadline.signal).then((id) => ({ id })), late]);
    if (answer === 'late') return { type: 'unknown', because: 'timeout' };
    return answer.id === undefined
      ? { type: 'unknown', because: 'accepted without an id' }
      : { type: 'accepted', providerMessageId: answer.id };
  } catch (error) {
    return outcomeOf(failureOf(error));
  } finally {
    clearTimeout(timer);
  }
};
