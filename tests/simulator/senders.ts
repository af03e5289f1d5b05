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
};

type Request = Delivered & { readonly attemptId: string };

/** After this long the sender no longer waits for an answer. */
const sendTimeout = 5 * second;
const lostAnswer: SendOutcome = { type: 'unknown', because: 'timeout' };

/** A carrier and a mail service that throttle, refuse, block, lose requests and lose answers, as the seed has drawn. */
export type Carriers = {
  readonly sms: (invocation: Invocation) => SmsSender;
  readonly email: (invocation: Invocation) => EmailSender;
  readonly pager: (invocation: Invocation) => Pager;
};

export const carriersOf = (
  sim: Simulation,
  random: Random,
  deliver: (message: Delivered) => void,
): Carriers => {
  let taken = 0;
  const accept = (request: Request): string => {
    taken += 1;
    const { attemptId, channel, to, subject, body } = request;
    sim.tell({ type: 'accepted', attemptId, channel, to, body });
    if (!random.chance(sim.rates().neverDelivered))
      sim.agenda.after(random.between(200, 8000), () => deliver({ channel, to, subject, body }));
    return `taken-${sim.seed}-${taken}`;
  };

  const send = (invocation: Invocation, request: Request): Promise<SendOutcome> =>
    invocation.raw((settle: (milliseconds: number, outcome: SendOutcome) => void) => {
      const { attemptId, channel } = request;
      sim.tell({ type: 'departed', attemptId, channel });
      const rates = sim.rates();
      const quick = random.between(20, 400);
      const fails = (share: number, what: string): boolean =>
        random.chance(share) && sim.fault(`${what} ${channel}`);
      if (sim.isOut(channel)) return settle(quick, { type: 'not-sent', because: 'connection-refused' });
      if (fails(rates.sendThrottled, 'throttled'))
        return settle(quick, { type: 'not-sent', because: 'throttled' });
      if (fails(rates.sendBlocked, 'blocked'))
        return settle(quick, { type: 'blocked', because: 'spend-limit' });
      if (fails(rates.sendRefused, 'refused')) return settle(quick, { type: 'refused', because: 'rejected' });
      if (fails(rates.sendLostBefore, 'lost before')) return settle(sendTimeout, lostAnswer);
      const answerIsLost = fails(rates.sendLostAfter, 'lost after');
      sim.agenda.after(quick / 2, () => {
        const providerMessageId = accept(request);
        if (answerIsLost) settle(sendTimeout - quick / 2, lostAnswer);
        else settle(quick / 2, { type: 'accepted', providerMessageId });
      });
    });

  return {
    sms: (invocation) => ({
      from: '+13035550100',
      send: ({ attemptId, to, body }) =>
        send(invocation, { attemptId, channel: 'sms', to, subject: '', body }),
    }),
    email: (invocation) => ({
      from: 'follow-up@example.com',
      send: ({ attemptId, to, subject, text }) =>
        send(invocation, { attemptId, channel: 'email', to, subject, body: text }),
    }),
    pager: () => ({ alert: async () => ({ type: 'not-sent', because: 'no-pager' }) }),
  };
};
