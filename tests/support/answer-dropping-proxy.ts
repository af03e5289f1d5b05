import { createServer, request } from 'node:http';

export type AnswerDroppingProxy = {
  readonly endpoint: string;
  /** How many requests reached the server behind it. */
  forwarded(): number;
  stop(): Promise<void>;
};

/**
 * Passes every request on, and hangs up instead of answering the first `dropped` of them: done, and nobody
 * was told.
 */
export const answerDroppingProxy = (target: string, dropped: number): Promise<AnswerDroppingProxy> => {
  let forwarded = 0;
  const { hostname, port } = new URL(target);
  const proxy = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const onward = request({ hostname, port, method, path, headers }, (answer) => {
      forwarded += 1;
      if (forwarded <= dropped) {
        answer.resume();
        answer.once('end', () => incoming.socket.resetAndDestroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  return new Promise((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(0, '127.0.0.1', () => {
      const address = proxy.address();
      resolve({
        endpoint: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
        forwarded: () => forwarded,
        stop: () =>
          new Promise((stopped) => {
            proxy.closeAllConnections();
            proxy.close(() => stopped());
          }),
      });
    });
  });
};
