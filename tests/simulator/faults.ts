import { hour, minute } from '../../shared/kernel/instant.ts';
import type { Random } from './random.ts';

/** What goes wrong in one seed, and how often. Every seed draws its own, many of them zero: faults that always come together hide each other. */
export type Rates = {
  readonly throttled: number;
  readonly lostBefore: number;
  readonly lostAfter: number;
  readonly slow: number;
  readonly crash: number;
  readonly hintLost: number;
  readonly hintTwice: number;
  readonly hintLate: number;
  readonly indexLag: number;
  readonly sendThrottled: number;
  readonly sendLostBefore: number;
  readonly sendLostAfter: number;
  readonly sendRefused: number;
  readonly sendBlocked: number;
  readonly sendHangs: number;
  readonly neverDelivered: number;
  readonly receiptTwice: number;
  readonly receiptLate: number;
  readonly inboundTwice: number;
  readonly inboundLate: number;
  readonly stopInFlight: number;
  readonly cancelInFlight: number;
  /** Milliseconds by which the clock of one invocation may be off, either way. */
  readonly skew: number;
  readonly outages: number;
  /** 1 where the clinic's settings change while old and new code run side by side. */
  readonly deploy: number;
  /** 1 where the table is lost and restored from a backup and the old table's events. */
  readonly restore: number;
  /** 1 where a row that nobody can read stands before all others in the due-index for the last hours. */
  readonly poison: number;
  /** 1 where check-ins are paused now and then. */
  readonly pause: number;
  /** 1 where patients are erased and what is held about them exported. */
  readonly erasure: number;
  /** 1 where the clinic's canary flies. */
  readonly canary: number;
  /** 1 where the clinic's people work at its board. */
  readonly board: number;
};

export const noFaults: Rates = {
  throttled: 0,
  lostBefore: 0,
  lostAfter: 0,
  slow: 0,
  crash: 0,
  hintLost: 0,
  hintTwice: 0,
  hintLate: 0,
  indexLag: 0,
  sendThrottled: 0,
  sendLostBefore: 0,
  sendLostAfter: 0,
  sendRefused: 0,
  sendBlocked: 0,
  sendHangs: 0,
  neverDelivered: 0,
  receiptTwice: 0,
  receiptLate: 0,
  inboundTwice: 0,
  inboundLate: 0,
  stopInFlight: 0,
  cancelInFlight: 0,
  skew: 0,
  outages: 0,
  deploy: 0,
  restore: 0,
  poison: 0,
  pause: 0,
  erasure: 0,
  canary: 0,
  board: 0,
};

export type FaultClass = keyof Rates;

export const isFaultClass = (name: string): name is FaultClass => Object.hasOwn(noFaults, name);
export const faultClasses: readonly FaultClass[] = Object.keys(noFaults).filter(isFaultClass);

/** Whether nothing goes wrong: what operators do and the canary's flights are no faults. */
export const isFaultless = (rates: Rates): boolean =>
  faultClasses.every((name) => rates[name] === 0 || name === 'canary');

/**
 * One seed in fifty has no faults at all: then nothing may be left in doubt. In one in thirty carriers take most and answer little: much
 * is left in doubt at once. `deeds` draws what operators do.
 */
export const drawRates = (random: Random, deeds: Random): Rates => {
  const pause = deeds.chance(0.15) ? 1 : 0;
  const erasure = deeds.chance(0.2) ? 1 : 0;
  const canary = deeds.chance(0.02) ? 1 : 0;
  // A flight makes so many calls that it would hardly ever return.
  const calm = canary > 0 ? 0.02 : 1;
  if (random.chance(0.02)) return { ...noFaults, canary: Number(deeds.chance(0.5)) };
  const upTo = (most: number): number => (random.chance(0.4) ? 0 : random.fraction() * most);
  const rates: Rates = {
    throttled: upTo(0.08) * calm,
    lostBefore: upTo(0.05) * calm,
    lostAfter: upTo(0.08) * calm,
    slow: upTo(0.02),
    crash: upTo(0.04) * calm,
    hintLost: random.chance(0.1) ? 1 : upTo(0.6),
    hintTwice: upTo(0.2),
    hintLate: upTo(0.3),
    indexLag: upTo(0.3),
    sendThrottled: upTo(0.08),
    sendLostBefore: upTo(0.08),
    sendLostAfter: upTo(0.08),
    sendRefused: upTo(0.02),
    sendBlocked: upTo(0.02),
    sendHangs: upTo(0.04),
    neverDelivered: upTo(0.05),
    receiptTwice: upTo(0.2),
    receiptLate: upTo(0.3),
    inboundTwice: upTo(0.2),
    inboundLate: upTo(0.2),
    stopInFlight: upTo(0.04),
    cancelInFlight: upTo(0.04),
    skew: random.chance(0.3) ? random.between(0, 5000) : 0,
    outages: random.chance(0.4) ? random.between(1, 3) : 0,
    deploy: random.chance(0.2) ? 1 : 0,
    restore: random.chance(0.05) ? 1 : 0,
    poison: random.chance(0.04) ? 1 : 0,
    pause,
    erasure,
    canary,
    board: deeds.chance(0.15) ? 1 : 0,
  };
  return deeds.chance(1 / 30) ? { ...rates, sendLostBefore: 0.2, sendLostAfter: 0.4, sendHangs: 0.1 } : rates;
};

export type Service = 'ledger' | 'sms' | 'email' | 'hints';
export type Outage = { readonly service: Service; readonly from: number; readonly until: number };

const longest: Readonly<Record<Service, number>> = {
  ledger: hour,
  sms: 8 * hour,
  email: 8 * hour,
  hints: 24 * hour,
};

/** Hours in which one service does not answer at all. */
export const drawOutages = (random: Random, count: number, start: number, end: number): readonly Outage[] =>
  Array.from({ length: count }, () => {
    const service = random.pick(['ledger', 'sms', 'email', 'hints']);
    const from = random.between(start, end);
    return { service, from, until: Math.min(end, from + random.between(minute, longest[service])) };
  });

/** The rates of a seed as they are printed: those that are not zero. */
export const tellRates = (rates: Rates): string =>
  Object.entries(rates)
    .filter(([, rate]) => rate > 0)
    .map(([name, rate]) => `${name} ${rate < 1 ? rate.toFixed(3) : rate}`)
    .join(', ') || 'none';
