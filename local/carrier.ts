import type { Clock } from '../functions/ports/clock.ts';
import type { Pager } from '../functions/ports/pager.ts';
import type { EmailSender, SmsSender } from '../functions/ports/sender.ts';
import type { SendOutcome } from '../shared/message/outbound.ts';
import type { Outbox } from './outbox.ts';

/**
 * How the simulated SMS carrier behaves. `timeout-before` loses the text and the answer, `timeout-after` takes the text and loses
 * the answer, `down` refuses the connection.
 */
export const carrierFaults = [
  'ok',
  'throttle',
  'timeout-before',
  'timeout-after',
  'reject-opted-out',
  'down',
] as const;
export type CarrierFault = (typeof carrierFaults)[number];

/** A carrier that keeps what it takes, so that phones can show it, and fails on demand as real ones do. */
export const simulatedCarrier = (
  from: string,
  outbox: Outbox,
  clock: Clock,
  fault: () => CarrierFault,
): SmsSender => ({
  from,
  send: async ({ to, body, purpose }): Promise<SendOutcome> => {
    const take = (): string =>
      `local-${outbox.add({ at: clock.now(), channel: 'sms', kind: purpose, to, from, body }).n}`;
    switch (fault()) {
      case 'ok':
        return { type: 'accepted', providerMessageId: take() };
      case 'throttle':
        return { type: 'not-sent', because: 'throttled' };
      case 'timeout-before':
        return { type: 'unknown', because: 'timeout' };
      case 'timeout-after':
        take();
        return { type: 'unknown', because: 'timeout' };
      case 'reject-opted-out':
        return { type: 'refused', because: 'opted-out' };
      case 'down':
        return { type: 'not-sent', because: 'connection-refused' };
    }
  },
});

/** The mail service of the laptop: every mailbox is here and none is ever full. */
export const simulatedMail = (from: string, outbox: Outbox, clock: Clock): EmailSender => ({
  from,
  send: async ({ to, subject, text, html, purpose }): Promise<SendOutcome> => {
    const { n } = outbox.add({
      at: clock.now(),
      channel: 'email',
      kind: purpose,
      to,
      from,
      body: text,
      subject,
      html,
    });
    return { type: 'accepted', providerMessageId: `local-${n}` };
  },
});

/** What stands in the outbox as the receiver of what the clinic's own pager is told. */
export const pagerAddress = 'pager';

/** The clinic's own pager on a laptop: it shows what it is told beside the mailboxes. */
export const simulatedPager = (from: string, outbox: Outbox, clock: Clock): Pager => ({
  alert: async ({ subject, body }): Promise<SendOutcome> => {
    const { n } = outbox.add({
      at: clock.now(),
      channel: 'email',
      kind: 'page',
      to: pagerAddress,
      from,
      body,
      subject,
    });
    return { type: 'accepted', providerMessageId: `local-${n}` };
  },
});
