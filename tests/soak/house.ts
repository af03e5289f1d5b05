import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SendingWorld, SweepingWorld } from '../../functions/app/world.ts';
import { sesSender } from '../../functions/aws/email-ses.ts';
import { endUserMessagingSender } from '../../functions/aws/sms-end-user-messaging.ts';
import { logTo } from '../../functions/edge/log.ts';
import { systemRandomness } from '../../functions/edge/system.ts';
import type { AlarmClock } from '../../functions/ports/alarm-clock.ts';
import * as receiveSms from '../../functions/receive-sms.ts';
import * as recordReceipt from '../../functions/record-receipt.ts';
import * as recordSession from '../../functions/record-session.ts';
import * as sweep from '../../functions/sweep.ts';
import * as wake from '../../functions/wake.ts';
import { localToken } from '../../local/host.ts';
import { readersAtHand } from '../../local/readers.ts';
import { instant } from '../../shared/kernel/instant.ts';
import { type Call, call, houseSettings } from './calls.ts';
import { clinic, local, naming, openLedger } from './clinic.ts';

/**
 * The process that is killed: the handlers of production on one store, with the senders of production. Time comes in with each call,
 * everything else is the machine's own.
 */
const { store, carrier } = houseSettings.parse(JSON.parse(process.argv[2] ?? '{}'));

const numberArn = 'arn:aws:sms-voice:us-east-1:000000000000:phone-number/phone-1';
const sending = { client: { ...local, endpoint: carrier } };

let now = 0;
const committed = new Set<string>();
const log = logTo(() => undefined, clinic.id);

/** Every schedule is lost: what is due is the sweep's to find. */
const alarmClock: AlarmClock = { ring: async () => undefined };

const world: SendingWorld = {
  clinic,
  ledger: openLedger(store).ledger,
  clock: {
    now: () => instant(now),
    elapsed: () => performance.now(),
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
  },
  randomness: systemRandomness,
  naming,
  journal: { ...log, committed: ({ conversationId }) => void committed.add(conversationId) },
  sms: endUserMessagingSender({ from: clinic.smsNumber, numberArn, ...sending }),
  email: sesSender({ from: clinic.email, ...sending }),
  pager: { alert: async () => ({ type: 'not-sent', because: 'no-pager' }) },
};

const wakes = wake.handlerOf(async () => ({ ...world, alarmClock }));
const sweeping: SweepingWorld = {
  ...world,
  waker: { wake: async (ids) => void (await wakes({ v: 1, conversations: ids })) },
  heartbeat: { beat: async () => undefined },
};

const records = recordSession.handlerOf(async () => ({ world, tokens: [localToken] }));
const receives = receiveSms.handlerOf(async () => ({ ...world, readers: readersAtHand() }));
const hears = recordReceipt.handlerOf(async () => world);
const sweeps = sweep.handlerOf(async () => sweeping);

const run = (asked: Call): Promise<unknown> => {
  switch (asked.function) {
    case 'record-session':
      return records(asked.event);
    case 'receive-sms':
      return receives(asked.event);
    case 'record-receipt':
      return hears(asked.event);
    case 'wake':
      return wakes(asked.event);
    case 'sweep':
      return sweeps();
  }
};

const answer = async (body: string): Promise<string> => {
  const asked = call.parse(JSON.parse(body));
  now = Math.max(now, asked.now);
  const result = await run(asked);
  const told = [...committed];
  committed.clear();
  return JSON.stringify({ result, committed: told });
};

const server = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    answer(Buffer.concat(pieces).toString('utf8')).then(
      (text) => response.writeHead(200).end(text),
      () => response.writeHead(500).end(),
    );
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : 0}\n`);
});
