import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { Random } from '../simulator/random.ts';

/** A message that the carrier or the mail service took. */
export type Taken = {
  readonly channel: 'sms' | 'email';
  readonly to: string;
  readonly body: string;
  readonly messageId: string;
  /** The mark of the attempt, which texts carry. */
  readonly attemptId: string | undefined;
};

/** A carrier and a mail service on loopback, in the words of End User Messaging and SES, that write down what they were asked. */
export type PostOffice = {
  readonly url: string;
  readonly taken: readonly Taken[];
  /** Requests that it turned away, and those whose answer it lost. */
  readonly counts: { throttled: number; lostBefore: number; lostAfter: number };
  /** From now on nothing goes wrong here. */
  heal(): void;
  stop(): Promise<void>;
};

const text = z.looseObject({
  DestinationPhoneNumber: z.string(),
  MessageBody: z.string(),
  Context: z.looseObject({ attempt: z.string() }),
});
const mail = z.looseObject({
  Destination: z.looseObject({ ToAddresses: z.array(z.string()) }),
  Content: z.looseObject({
    Simple: z.looseObject({ Body: z.looseObject({ Text: z.looseObject({ Data: z.string() }) }) }),
  }),
});

const throttledShare = 0.01;
const lostBeforeShare = 0.005;
const lostAfterShare = 0.01;

const takenFrom = (body: string): Taken => {
  const asked: unknown = JSON.parse(body);
  const messageId = randomUUID();
  const sms = text.safeParse(asked);
  if (sms.success) {
    const { DestinationPhoneNumber: to, MessageBody, Context } = sms.data;
    return { channel: 'sms', to, body: MessageBody, messageId, attemptId: Context.attempt };
  }
  const { Destination, Content } = mail.parse(asked);
  return {
    channel: 'email',
    to: Destination.ToAddresses.join(', '),
    body: Content.Simple.Body.Text.Data,
    messageId,
    attemptId: undefined,
  };
};

/** `arrived` is told of each message when it is taken, whatever answer the sender sees. */
export const openPostOffice = async (
  random: Random,
  arrived: (message: Taken) => void,
): Promise<PostOffice> => {
  const taken: Taken[] = [];
  const counts = { throttled: 0, lostBefore: 0, lostAfter: 0 };
  let healed = false;
  const happens = (share: number, what: keyof typeof counts): boolean => {
    if (healed || !random.chance(share)) return false;
    counts[what] += 1;
    return true;
  };
  const answer = (body: string, request: IncomingMessage, response: ServerResponse): void => {
    if (happens(throttledShare, 'throttled')) {
      response
        .writeHead(400, {
          'content-type': 'application/x-amz-json-1.0',
          'x-amzn-errortype': 'ThrottlingException',
        })
        .end('{"__type":"ThrottlingException"}');
      return;
    }
    if (happens(lostBeforeShare, 'lostBefore')) {
      request.socket.resetAndDestroy();
      return;
    }
    const message = takenFrom(body);
    taken.push(message);
    arrived(message);
    if (happens(lostAfterShare, 'lostAfter')) request.socket.resetAndDestroy();
    else response.writeHead(200).end(JSON.stringify({ MessageId: message.messageId }));
  };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    // A sender that was killed before its request was whole has asked nothing.
    request.on('error', () => undefined);
    request.on('end', () => answer(Buffer.concat(pieces).toString('utf8'), request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    taken,
    counts,
    heal: () => {
      healed = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
