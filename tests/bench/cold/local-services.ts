import { createServer } from 'node:http';
import type { Answers } from './events.ts';

/** The services of AWS as one server on this machine: an empty table that stores anything, the secrets, one mail. */
export type LocalServices = {
  readonly url: string;
  /** How many items each function's process has stored since this was last asked. */
  readonly takeStored: () => number;
  readonly close: () => Promise<void>;
};

const bodiesOf = ({ secrets, mail }: Answers): Readonly<Record<string, string>> => ({
  'AmazonSSM.GetParameter': JSON.stringify({ Parameter: { Value: secrets } }),
  'DynamoDB_20120810.GetItem': '{}',
  'DynamoDB_20120810.Query': '{"Items":[],"Count":0,"ScannedCount":0}',
  'DynamoDB_20120810.TransactWriteItems': '{}',
  'DynamoDB_20120810.PutItem': '{}',
  mail,
});

const storing: ReadonlySet<string> = new Set([
  'DynamoDB_20120810.TransactWriteItems',
  'DynamoDB_20120810.PutItem',
]);

/** Begins to listen on a port of this machine alone. */
export const localServices = async (answers: Answers): Promise<LocalServices> => {
  const bodies = bodiesOf(answers);
  let stored = 0;
  const server = createServer((request, response) => {
    const target = String(request.headers['x-amz-target'] ?? 'mail');
    const body = bodies[target];
    if (storing.has(target)) stored += 1;
    request.resume().on('end', () => response.writeHead(body === undefined ? 500 : 200).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the local services have no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    takeStored: () => {
      const taken = stored;
      stored = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
