import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { World } from '../../functions/app/world.ts';
import { wrapInboundSms } from '../../functions/edge/inbound-sms.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { day, hour, type Instant, minute, second } from '../../shared/kernel/instant.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import type { FunctionName, Invocation } from './invocation.ts';
import type { PostedMail } from './mail.ts';
import { clientToken, linkKeys } from './naming.ts';
import type { Platform } from './platform.ts';
import type { Random } from './random.ts';
import type { Taken } from './senders.ts';
import type { Place, Simulation } from './simulation.ts';

/** What somebody wrote, as the carrier or the mail service hands it over: to be delivered at least once, however long that takes. */
export type Inbound = {
  readonly id: string;
  readonly channel: Channel;
  readonly from: string;
  readonly text: string;
  readonly sentAt: Instant;
  /** The mail itself, where it is one. */
  readonly mail?: PostedMail;
};

/** The doors of one clinic, and the queues behind them. */
export type Cloud = {
  readonly platform: Platform;
  /** A request to `record-session`; undefined where no answer came back. */
  readonly request: (event: APIGatewayProxyEventV2, name: string) => Promise<number | undefined>;
  readonly inbound: (written: Inbound) => void;
  /** The carrier tells what became of a text, now and later. */
  readonly receipts: (text: Taken, random: Random) => void;
  /** Runs something else of the product; undefined where its process died or its world failed. */
  readonly tried: <Value>(
    by: FunctionName,
    name: string,
    work: (world: World, invocation: Invocation) => Promise<Value>,
  ) => Promise<Value | undefined>;
  /** What stands in dead-letter queues is delivered again, as an operator would have it once the faults are over. */
  readonly redrive: () => void;
};

/** How often a queue delivers before it gives up: as the clinic's queues are set. */
const receivesMax = 5;
/** How often the bus delivers an event. */
const eventTriesMax = 3;

/** One thing to be taken in by a function, tried until it is or the dead-letter queue has it. */
type Errand = { readonly name: string; readonly work: () => Promise<unknown>; readonly triesMax: number };

/** What a function is handed for something that was written. */
const received = (platform: Platform, smsNumber: string, written: Inbound): (() => Promise<unknown>) => {
  const { id, from, text, sentAt, mail } = written;
  if (mail !== undefined)
    return () =>
      platform.run('receive-email', id, async (world, { call, release }) => {
        const mails = { read: () => call('hints', 'read mail', async () => mail.raw) };
        const mailWorld = {
          world: { ...world, readers: async () => release.replyReaders() },
          linkKeys,
          mails,
        };
        const { batchItemFailures } = await release.receiveEmail(async () => mailWorld)({
          Records: [mail.record],
        });
        assert(batchItemFailures.length === 0, `${id} stays in its queue`);
      });
  const payload = {
    originationNumber: from,
    destinationNumber: smsNumber,
    messageKeyword: 'KEYWORD',
    messageBody: text,
    inboundMessageId: id,
  };
  const record = wrapInboundSms(payload, sentAt, `queue-${id}`);
  return () =>
    platform.run('receive-sms', id, async (world, { release }) => {
      const { batchItemFailures } = await release.receiveSms(async () => ({
        ...world,
        readers: async () => release.replyReaders(),
      }))({
        Records: [record],
      });
      assert(batchItemFailures.length === 0, `${id} stays in its queue`);
    });
};

export const cloudOf = (parts: {
  readonly sim: Simulation;
  readonly platform: Platform;
  readonly smsNumber: string;
}): Cloud => {
  const { sim, platform, smsNumber } = parts;
  const { agenda } = sim;
  const dead: Errand[] = [];

  const take = (errand: Errand, random: Random, tries = 1): void => {
    errand.work().catch(() => {
      if (tries < errand.triesMax) {
        agenda.after(random.between(30 * second, 2 * minute), () => take(errand, random, tries + 1));
        return;
      }
      dead.push(errand);
      sim.tell({ type: 'alarmed', what: 'dead-letter', about: errand.name });
    });
  };

  const receipt = ({ attemptId, providerMessageId: messageId }: Taken, eventType: string): Errand => ({
    name: `receipt ${messageId} ${eventType}`,
    triesMax: eventTriesMax,
    work: async () => {
      const detail = { eventType, messageId, context: { attempt: attemptId } };
      await platform.run('record-receipt', `${messageId} ${eventType}`, (world, { release }) =>
        release.recordReceipt(world, { detail }),
      );
      sim.tell({ type: 'evidence', attemptId, what: eventType });
    },
  });

  return {
    platform,
    request: async (event, name) => {
      try {
        const answer = await platform.run('record-session', name, (world, { release }) =>
          release.recordSession({ world, tokens: [clientToken] }, event),
        );
        return answer.status;
      } catch {
        return undefined;
      }
    },
    inbound: (written) => {
      const random = sim.random(`${platform.clinic} inbound ${written.id}`);
      const place: Place = { name: written.id, calls: 0 };
      const rates = sim.rates();
      const late = sim.strikes(random, rates.inboundLate, 'inbound late', place);
      const twice = sim.strikes(random, rates.inboundTwice, 'inbound twice', place);
      const work = received(platform, smsNumber, written);
      const errand = { name: written.id, work, triesMax: receivesMax };
      agenda.after(late ? random.between(second, 30 * minute) : random.between(50, 3000), () =>
        take(errand, random),
      );
      if (twice)
        agenda.after(random.between(50, random.pick([3000, 3000, 9 * hour, 5 * day])), () =>
          take(errand, random),
        );
    },
    receipts: (text, random) => {
      const place: Place = { name: text.providerMessageId, calls: 0 };
      const told = ['TEXT_SUCCESSFUL', text.reached ? 'TEXT_DELIVERED' : 'TEXT_UNREACHABLE'];
      for (const eventType of told) {
        const late = sim.strikes(random, sim.rates().receiptLate, `receipt late ${eventType}`, place);
        const twice = sim.strikes(random, sim.rates().receiptTwice, `receipt twice ${eventType}`, place);
        const errand = receipt(text, eventType);
        const after = late ? random.between(minute, day) : random.between(500, 20_000);
        agenda.after(after, () => take(errand, random));
        if (twice) agenda.after(after + random.between(0, hour), () => take(errand, random));
      }
    },
    tried: async (by, name, work) => {
      try {
        return await platform.run(by, name, work);
      } catch {
        return undefined;
      }
    },
    redrive: () => {
      const random = sim.random(`${platform.clinic} redrive ${agenda.now()}`);
      for (const errand of dead.splice(0)) take(errand, random);
    },
  };
};
