// The services of AWS in the function's own process: an empty table, the secrets, one mail. No socket is opened, so what is measured
// is the function's own work: clients made, requests signed and written, answers read.
import { EventEmitter } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';

const bodies = ({ secrets, mail }) => ({
  'AmazonSSM.GetParameter': JSON.stringify({ Parameter: { Value: secrets } }),
  'DynamoDB_20120810.GetItem': '{}',
  'DynamoDB_20120810.Query': '{"Items":[],"Count":0,"ScannedCount":0}',
  'DynamoDB_20120810.TransactWriteItems': '{}',
  'DynamoDB_20120810.PutItem': '{}',
  mail,
});

class StandInRequest extends EventEmitter {
  constructor(body, answer) {
    super();
    this.body = body;
    this.answer = answer;
  }
  setTimeout() {
    return this;
  }
  destroy() {}
  end() {
    const response = Readable.from([Buffer.from(this.body)]);
    response.statusCode = 200;
    response.statusMessage = 'OK';
    response.headers = { 'content-length': String(Buffer.byteLength(this.body)) };
    queueMicrotask(() => this.answer(response));
  }
}

/** From here on nothing leaves this process. */
export const standIn = (told) => {
  const known = bodies(told);
  const request = ({ headers = {} }, answer) => {
    const target = headers['x-amz-target'] ?? headers['X-Amz-Target'];
    const body = known[target ?? 'mail'];
    if (body === undefined) throw new Error(`nobody stands in for ${target}`);
    return new StandInRequest(body, answer);
  };
  for (const name of ['node:https', 'node:http']) process.getBuiltinModule(name).request = request;
  syncBuiltinESMExports();
  globalThis.fetch = async () => ({ ok: true, status: 200 });
};
