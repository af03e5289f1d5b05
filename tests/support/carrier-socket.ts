import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How the carrier behaves after it has read a whole request. */
export type CarrierBehaviour =
  | {
      readonly type: 'answer';
      readonly status: number;
      readonly body: string;
      readonly afterMilliseconds?: number;
    }
  /** The connection is reset: the text may have gone out. */
  | { readonly type: 'reset' }
  /** The connection is closed politely, without a word. */
  | { readonly type: 'close' }
  | { readonly type: 'hang' }
  /** The head of an answer, then nothing. */
  | { readonly type: 'half' }
  /** An answer that comes byte by byte and never ends. */
  | { readonly type: 'trickle' }
  /** A good answer, after which the idle connection is torn down, as happens while a function sleeps. */
  | { readonly type: 'answer-and-drop'; readonly body: string };

export type CarrierSocket = {
  readonly endpoint: string;
  /** The bodies of the requests that arrived whole, in order. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
};

/** A carrier on a loopback socket that counts what really arrives. */
export const carrierSocket = (behaviour: CarrierBehaviour): Promise<CarrierSocket> => {
  const requests: string[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      requests.push(Buffer.concat(chunks).toString());
      behave(behaviour, incoming, outgoing, timers);
    });
    // A sender that gives up tears the connection down: that is what is being tested.
    incoming.on('error', () => undefined);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        endpoint: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
        requests,
        stop: () =>
          new Promise((stopped) => {
            for (const timer of timers) clearInterval(timer);
            server.closeAllConnections();
            server.close(() => stopped());
          }),
      });
    });
  });
};

const behave = (
  behaviour: CarrierBehaviour,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  timers: Set<NodeJS.Timeout>,
): void => {
  switch (behaviour.type) {
    case 'answer': {
      const answer = () => outgoing.writeHead(behaviour.status).end(behaviour.body);
      timers.add(setTimeout(answer, behaviour.afterMilliseconds ?? 0));
      return;
    }
    case 'answer-and-drop':
      outgoing.writeHead(200).end(behaviour.body);
      outgoing.once('finish', () => timers.add(setTimeout(() => incoming.socket.resetAndDestroy(), 20)));
      return;
    case 'reset':
      incoming.socket.resetAndDestroy();
      return;
    case 'close':
      incoming.socket.end();
      return;
    case 'half':
      outgoing.writeHead(200).write('<');
      return;
    case 'trickle':
      outgoing.writeHead(200);
      timers.add(setInterval(() => outgoing.write(' '), 20));
      return;
    case 'hang':
      return;
  }
};
