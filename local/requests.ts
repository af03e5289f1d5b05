import * as z from 'zod/mini';
import { type Instant, instant, parseDuration, parseInstant, plus } from '../shared/kernel/instant.ts';
import { carrierFaults } from './carrier.ts';
import type { LocalMail } from './mail.ts';

/** Furthest turn of the clock in one request: a conversation may be looked at a year later, nobody needs a century. */
const advanceMax = 400 * 24 * 3600_000;

const clockTurn = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ to: z.string() }),
  z.strictObject({ speed: z.number().check(z.gte(0), z.lte(3600)) }),
]);

export type ClockTurn = { readonly to: Instant } | { readonly next: true } | { readonly speed: number };
type Wrong = { readonly field: string; readonly problem: string };

const wrong = (field: string, problem: string): Wrong => ({ field, problem });

/** Reads the body of `POST /local/clock`. */
export const readClockTurn = (body: unknown, now: Instant): ClockTurn | Wrong => {
  const read = clockTurn.safeParse(body);
  if (!read.success) {
    return wrong('', 'send {"advance":"PT4H"}, {"to":"2026-03-02T17:00:00Z"}, {"to":"next"} or {"speed":60}');
  }
  if ('speed' in read.data) return { speed: read.data.speed };
  if ('advance' in read.data) {
    const duration = parseDuration(read.data.advance);
    if (duration === undefined) return wrong('advance', 'write an ISO 8601 duration like PT4H or P1DT30M');
    return duration > advanceMax ? wrong('advance', 'at most P400D at once') : { to: plus(now, duration) };
  }
  if (read.data.to === 'next') return { next: true };
  const to = parseInstant(read.data.to);
  if (to === undefined)
    return wrong('to', 'write an instant with its offset like 2026-03-02T17:00:00Z, or "next"');
  if (to < now) return wrong('to', 'the clock only goes forward, and this has passed');
  return to - now > advanceMax ? wrong('to', 'at most 400 days ahead') : { to: instant(to) };
};

const faults = z.strictObject({ sms: z.enum(carrierFaults) });

/** Reads the body of `POST /local/faults`. */
export const readFaults = (body: unknown): z.infer<typeof faults> | Wrong => {
  const read = faults.safeParse(body);
  return read.success
    ? read.data
    : wrong('sms', `send {"sms":"..."} with one of ${carrierFaults.join(', ')}`);
};

const checkIns = z.strictObject({ paused: z.boolean() });

/** Reads the body of `POST /local/check-ins`. */
export const readCheckIns = (body: unknown): z.infer<typeof checkIns> | Wrong => {
  const read = checkIns.safeParse(body);
  return read.success ? read.data : wrong('paused', 'send {"paused":true} or {"paused":false}');
};

const payload = z.looseObject({
  originationNumber: z.string().check(z.minLength(1), z.maxLength(64)),
  destinationNumber: z.string().check(z.minLength(1), z.maxLength(64)),
  messageBody: z.string(),
  inboundMessageId: z.string().check(z.minLength(1), z.maxLength(1000)),
});

/** Checks the body of `POST /local/inbound/sms`, so that a slip of the sender is an answer and not a queue full of retries. */
export const readInboundPayload = (body: unknown): { readonly payload: unknown } | Wrong => {
  const read = payload.safeParse(body);
  if (read.success) return { payload: body };
  const field = read.error.issues[0]?.path.join('.') ?? '';
  return wrong(
    field,
    'send the payload as End User Messaging publishes it: originationNumber, destinationNumber, messageKeyword, messageBody, inboundMessageId',
  );
};

const mail = z.strictObject({
  from: z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+$/), z.maxLength(254)),
  to: z.optional(z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+$/), z.maxLength(254))),
  subject: z.optional(z.string().check(z.maxLength(300))),
  text: z.string().check(z.maxLength(100_000)),
  automatic: z.optional(z.boolean()),
});

/** Reads the body of `POST /local/inbound/mail`. */
export const readInboundLetter = (body: unknown, clinicMailbox: string): LocalMail | Wrong => {
  const read = mail.safeParse(body);
  if (!read.success)
    return wrong(
      read.error.issues[0]?.path.join('.') ?? '',
      'send {"from":"p1@example.com","subject":"Re: ...","text":"..."}; "to" and "automatic" may be added',
    );
  const { from, to = clinicMailbox, subject = '', text, automatic = false } = read.data;
  return { from, to, subject, text, automatic };
};

const curtain = z.union([
  z.strictObject({ play: z.string().check(z.maxLength(100)) }),
  z.strictObject({ stop: z.literal(true) }),
]);

/** Reads the body of `POST /local/scenarios`. */
export const readCurtain = (body: unknown): z.infer<typeof curtain> | Wrong => {
  const read = curtain.safeParse(body);
  return read.success ? read.data : wrong('', 'send {"play":"routine"} or {"stop":true}');
};
