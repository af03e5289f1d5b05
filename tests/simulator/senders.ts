import type { Pager } from '../../functions/ports/pager.ts';
import type { EmailSender, SmsSender } from '../../functions/ports/sender.ts';
import { second } from '../../shared/kernel/instant.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import type { Invocation } from './invocation.ts';
import type { Random } from './random.ts';
import type { Simulation } from './simulation.ts';

/** A message that reached a phone or a mailbox. */
export type Delivered = {
  readonly channel: 'sms' | 'email';
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly unsubscribeUrl?: string | undefined;
  /** Where an answer by mail goes. */
  readonly replyTo?: string | undefined;
};

type Request = Delivered & { readonly attemptId: string };

/** What the carrier knows of a text it took. */
export type Taken = {
  readonly attemptId: string;
  readonly providerMessageId: string;
  readonly reached: boolean;
};

/** After this long the sender no longer waits for an answer. */
const sendTimeout = 5 * second;
const lostAnswer: SendOutcome = { type: 'unknown', because: 'timeout' };

/** A carrier and a mail service that throttle, refuse, block, hang, lose requests and lose answers, as the seed has drawn. */
export type Carriers = {
  readonly sms: (invocation: Invocation) => SmsSender;
  readonly email: (invocation: Invocation) => EmailSender;
  readonly pager: (invocation: Invocation) => Pager;
};

/** What becomes of one request before it could be taken: an answer and the time until it, or nothing. */
const turnedAway = (
  sim: Simulation,
  { random, place }: Invocation,
  channel: Request['channel'],
  quick: number,
): readonly [number, SendOutcome] | undefined => {
  const rates = sim.rates();
  const fails = (share: number, what: string): boolean =>
    sim.strikes(random, share, `${what} ${channel}`, place);
  if (sim.outUntil(channel) !== undefined)
    return [quick, { type: 'not-sent', because: 'connection-refused' }];
  if (fails(rates.sendThrottled, 'throttled')) return [quick, { type: 'not-sent', because: 'throttled' }];
  if (fails(rates.sendBlocked, 'blocked')) return [quick, { type: 'blocked', because: 'spend-limit' }];
  if (fails(rates.sendRefused, 'refused')) {
    const isOptedOut = channel === 'sms' && random.chance(0.3);
    return [quick, { type: 'refused', because: isOptedOut ? 'opted-out' : 'rejected' }];
  }
  return fails(rates.sendLostBefore, 'lost before') ? [sendTimeout, lostAnswer] : undefined;
};

export const carriersOf = (parts: {
  readonly sim: Simulation;
  readonly clinic: string;
  readonly smsNumber: string;
  readonly deliver: (message: Delivered) => void;
  readonly taken: (text: Taken, random: Random) => void;
}): Carriers => {
  const { sim, clinic, deliver, taken } = parts;
  let messages = 0;

  const accept = (request: Request, { random, place }: Invocation): string => {
    messages += 1;
    const { attemptId, channel, to, subject, body, unsubscribeUrl, replyTo } = request;
    const providerMessageId = `taken-${clinic}-${sim.seed}-${messages}`;
    sim.tell({ type: 'accepted', clinic, attemptId, channel, to, body });
    const reached = !sim.strikes(random, sim.rates().neverDelivered, 'never delivered', place);
    if (reached)
      sim.agenda.after(random.between(200, 8000), () => {
        deliver({ channel, to, subject, body, unsubscribeUrl, replyTo });
        return false;
      });
    if (channel === 'sms') taken({ attemptId, providerMessageId, reached }, random);
    return providerMessageId;
  };

  const send = (invocation: Invocation, request: Request): Promise<SendOutcome> =>
    invocation.raw((settle: (milliseconds: number, outcome: SendOutcome) => void) => {
      const { attemptId, channel } = request;
      const { random, place, by } = invocation;
      sim.tell({ type: 'departed', clinic, attemptId, channel, by });
      const quick = random.between(20, 400);
      const away = turnedAway(sim, invocation, channel, quick);
      if (away !== undefined) {
        settle(...away);
        return;
      }
      const rates = sim.rates();
      const answerIsLost = sim.strikes(random, rates.sendLostAfter, `lost after ${channel}`, place);
      // One that hangs is taken long after its sender has given up.
      const hangs = sim.strikes(random, rates.sendHangs, `hung ${channel}`, place);
      sim.agenda.after(hangs ? random.between(5, 120) * second : quick / 2, () => {
        const providerMessageId = accept(request, invocation);
        if (hangs) return false;
        if (answerIsLost) settle(sendTimeout - quick / 2, lostAnswer);
        else settle(quick / 2, { type: 'accepted', providerMessageId });
        return false;
      });
      if (hangs) settle(sendTimeout, lostAnswer);
    });

  return {
    sms: (invocation) => ({
      from: parts.smsNumber,
      send: ({ attemptId, to, body }) =>
        send(invocation, { attemptId, channel: 'sms', to, subject: '', body }),
    }),
    email: (invocation) => ({
      from: 'follow-up@example.com',
      send: ({ attemptId, to, subject, text, unsubscribeUrl, replyTo }) =>
        send(invocation, { attemptId, channel: 'email', to, subject, body: text, unsubscribeUrl, replyTo }),
    }),
    pager: () => ({ alert: async () => ({ type: 'not-sent', because: 'no-pager' }) }),
  };
};
