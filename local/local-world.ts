import { createHmac, randomBytes } from 'node:crypto';
import type { SendingWorld } from '../functions/app/world.ts';
import { conversationIdOf } from '../functions/edge/address.ts';
import { signLink } from '../functions/edge/signed-link.ts';
import { hashOf } from '../functions/edge/token.ts';
import type { Clock } from '../functions/ports/clock.ts';
import type { Ledger } from '../functions/ports/ledger.ts';
import type { Randomness } from '../functions/ports/randomness.ts';
import type { Clinic } from '../shared/clinic/clinic.ts';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { type CarrierFault, simulatedCarrier, simulatedMail } from './carrier.ts';
import type { Outbox } from './outbox.ts';
import type { Settings } from './settings.ts';

/** Bits from a counter under a key: as unlike as random ones, and the same in every run of a scenario. */
const seededTokens = (seed: string): Randomness => {
  let drawn = 0;
  const next = (): Buffer => createHmac('sha256', seed).update(String(drawn++)).digest();
  return {
    token: () => next().subarray(0, 16).toString('base64url'),
    fraction: () => next().readUInt32BE(0) / 2 ** 32,
  };
};

const randomTokens = (): Randomness => ({
  token: () => randomBytes(16).toString('base64url'),
  fraction: () => randomBytes(4).readUInt32BE(0) / 2 ** 32,
});

const secretOf = (settings: Settings, name: string, seed: string | undefined): string => {
  const kept = settings.get(name);
  if (kept !== undefined) return kept;
  const made = seed === undefined ? randomBytes(32).toString('base64url') : `${seed}/${name}`;
  settings.set(name, made);
  return made;
};

const complain = (failure: string): void => {
  process.stderr.write(`afterneedle: ${failure}\n`);
};

export type WorldOptions = {
  readonly clinic: Clinic;
  /** A seed makes ids and codes the same in every run; without one they are random. */
  readonly seed?: string;
  /** Takes what went wrong behind an answer, ids only; standard error where it is left out. */
  readonly report?: (failure: string) => void;
};

type Parts = {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly fault: () => CarrierFault;
  /** Told of each conversation that something was committed to. */
  readonly touched: (id: ConversationId) => void;
};

/** The world of a laptop: an embedded ledger, a carrier and a mail service that keep what they take. */
export const localWorld = (options: WorldOptions, parts: Parts): SendingWorld => {
  const { clinic, seed, report = complain } = options;
  const { settings, ledger, clock, outbox, fault, touched } = parts;
  const addressSecret = secretOf(settings, 'address-secret', seed);
  const linkKeys = { current: '1', keys: { '1': secretOf(settings, 'link-secret', seed) } };
  return {
    clinic,
    ledger,
    clock,
    randomness: seed === undefined ? randomTokens() : seededTokens(seed),
    naming: {
      conversationId: (channel, address) =>
        conversationIdOf({ clinicId: clinic.id, channel, address }, addressSecret),
      hashOf,
      seal: (digest) => createHmac('sha256', addressSecret).update(`digest ${digest}`).digest('base64url'),
      unsubscribeUrl: (id) => `${clinic.publicUrl}/u/${signLink('unsubscribe', id, linkKeys)}`,
    },
    journal: {
      committed: ({ conversationId }) => touched(conversationId),
      failed: ({ why, conversationId }) =>
        report(`${why}${conversationId === undefined ? '' : ` in ${conversationId}`}`),
    },
    sms: simulatedCarrier(clinic.smsNumber, outbox, clock, fault),
    email: simulatedMail(clinic.email, outbox, clock),
  };
};
