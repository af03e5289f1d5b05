import { createHmac, randomBytes } from 'node:crypto';
import type { ReadingWorld, SendingWorld } from '../functions/app/world.ts';
import { type NamingSecrets, namingOf } from '../functions/edge/naming.ts';
import { systemRandomness } from '../functions/edge/system.ts';
import type { Clock } from '../functions/ports/clock.ts';
import type { Ledger } from '../functions/ports/ledger.ts';
import type { Randomness } from '../functions/ports/randomness.ts';
import type { Clinic } from '../shared/clinic/clinic.ts';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { type CarrierFault, simulatedCarrier, simulatedMail, simulatedPager } from './carrier.ts';
import type { Outbox } from './outbox.ts';
import { readersAtHand } from './readers.ts';
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

const secretOf = (settings: Settings, name: string, seed: string | undefined): string => {
  const kept = settings.get(name);
  if (kept !== undefined) return kept;
  const made = seed === undefined ? randomBytes(32).toString('base64url') : `${seed}/${name}`;
  settings.set(name, made);
  return made;
};

/** What this laptop names its conversations and signs its links with: made once, and kept with the rest. */
export const localSecrets = (settings: Settings, seed: string | undefined): NamingSecrets => ({
  addressSecret: secretOf(settings, 'address-secret', seed),
  linkKeys: { current: '1', keys: { '1': secretOf(settings, 'link-secret', seed) } },
});

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
  readonly secrets: NamingSecrets;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly fault: () => CarrierFault;
  /** Told of each conversation that something was committed to. */
  readonly touched: (id: ConversationId) => void;
};

/** The world of a laptop: an embedded ledger, a carrier and a mail service that keep what they take. */
export const localWorld = (options: WorldOptions, parts: Parts): SendingWorld & ReadingWorld => {
  const { clinic, seed, report = complain } = options;
  const { secrets, ledger, clock, outbox, fault, touched } = parts;
  return {
    clinic,
    ledger,
    clock,
    randomness: seed === undefined ? systemRandomness : seededTokens(seed),
    naming: namingOf(clinic, secrets),
    journal: {
      committed: ({ conversationId }) => touched(conversationId),
      failed: ({ why, conversationId }) =>
        report(`${why}${conversationId === undefined ? '' : ` in ${conversationId}`}`),
    },
    sms: simulatedCarrier(clinic.smsNumber, outbox, clock, fault),
    email: simulatedMail(clinic.email, outbox, clock),
    pager: simulatedPager(clinic.smsNumber, outbox, clock),
    readers: readersAtHand(),
  };
};
