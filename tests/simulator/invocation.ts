import { hour, minute, second } from '../../shared/kernel/instant.ts';
import { type Random, randomOf } from './random.ts';
import type { Release } from './release.ts';
import type { Place, Simulation } from './simulation.ts';

/** The process of an invocation died: whoever invoked it hears that much, and its own code never goes on. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** The functions of the product, by their files. */
export const functionNames = [
  'record-session',
  'receive-sms',
  'receive-email',
  'record-receipt',
  'wake',
  'sweep',
  'practitioner',
  'patient-link',
  'board',
  'canary',
  /** An operator's tool. */
  'ops',
] as const;
export type FunctionName = (typeof functionNames)[number];

/** One run of a function, which may die at any call it makes. */
export type Invocation = {
  readonly by: FunctionName;
  /** Whose code runs. */
  readonly release: Release;
  /** Chance that belongs to this run alone. */
  readonly random: Random;
  readonly place: Place;
  /** Makes one call of the world outside: the request takes its time, is applied there, and the answer takes its own. */
  call<Value>(
    service: 'ledger' | 'hints',
    name: string,
    apply: () => Promise<Value>,
    lost?: Value,
  ): Promise<Value>;
  /** As `call`, for what answers a value for everything: `begin` is told how to settle and when. */
  raw<Value>(begin: (settle: (milliseconds: number, value: Value) => void) => void): Promise<Value>;
  /** By how much the clock of this process is off. */
  readonly skew: number;
};

/** How long a function may take before the platform ends it. */
const functionTimeout = 2 * minute;
/** The canary waits for its page, and nothing ends an operator's tool. */
const timeoutOf = new Map<FunctionName, number>([
  ['canary', 5 * minute],
  ['ops', hour],
]);
/** How long a client waits for an answer. */
const clientTimeout = 3 * second;

const nothing = (): void => undefined;
type Fail = (error: unknown) => void;

/** One run with its calls: what they share is whether it is over, and how many are unanswered. A class, for a patient has hundreds. */
class Run {
  readonly sim: Simulation;
  readonly release: Release;
  readonly random: Random;
  readonly place: Place;
  readonly died: () => void;
  over = false;
  open = 0;

  constructor(sim: Simulation, release: Release, random: Random, place: Place, died: () => void) {
    this.sim = sim;
    this.release = release;
    this.random = random;
    this.place = place;
    this.died = died;
  }

  die(): void {
    this.over = true;
    this.died();
  }

  #dies(): boolean {
    const { sim, random, place } = this;
    if (!this.over && sim.strikes(random, sim.rates().crash, 'crash', place)) this.die();
    return this.over;
  }

  #begins(): boolean {
    this.place.calls += 1;
    if (this.#dies()) return false;
    this.open += 1;
    return true;
  }

  #settles(milliseconds: number, answer: () => void): void {
    this.sim.agenda.after(milliseconds, () => {
      if (this.over) return false;
      if (!this.#dies()) {
        this.open -= 1;
        answer();
      }
      return true;
    });
  }

  #latency(): number {
    const { sim, random, place } = this;
    return sim.strikes(random, sim.rates().slow, 'slow', place)
      ? random.between(1000, 20_000)
      : random.between(1, 15);
  }

  #refuse(fail: Fail, what: string, milliseconds: number, code: 'throttled' | 'unavailable'): void {
    const { WorldError } = this.release;
    this.#settles(milliseconds, () => fail(new WorldError(`${what} ${code}`, { code, retriable: true })));
  }

  #loses<Value>(answer: (lost: Value) => void, fail: Fail, what: string, lost: Value | undefined): void {
    if (lost === undefined) this.#refuse(fail, what, clientTimeout, 'unavailable');
    else this.#settles(clientTimeout, () => answer(lost));
  }

  raw<Value>(begin: (settle: (milliseconds: number, value: Value) => void) => void): Promise<Value> {
    return new Promise((answer) => {
      if (this.#begins()) begin((milliseconds, value) => this.#settles(milliseconds, () => answer(value)));
    });
  }

  call<Value>(
    service: 'ledger' | 'hints',
    what: string,
    apply: () => Promise<Value>,
    lost: Value | undefined,
  ): Promise<Value> {
    return new Promise((answer, fail) => {
      if (!this.#begins()) return;
      const { sim, random, place } = this;
      const rates = sim.rates();
      if (service === 'ledger' && sim.outUntil('ledger') !== undefined) {
        this.#refuse(fail, what, clientTimeout, 'unavailable');
        return;
      }
      if (sim.strikes(random, rates.throttled, `throttled ${what}`, place)) {
        this.#refuse(fail, what, 50, 'throttled');
        return;
      }
      if (sim.strikes(random, rates.lostBefore, `lost before ${what}`, place)) {
        this.#loses(answer, fail, what, lost);
        return;
      }
      const answerIsLost = sim.strikes(random, rates.lostAfter, `lost after ${what}`, place);
      const [there, back] = [this.#latency(), this.#latency()];
      sim.agenda.after(there, () => {
        const applied = apply();
        applied.catch(nothing);
        if (answerIsLost) this.#loses(answer, fail, what, lost);
        else this.#settles(back, () => void applied.then(answer, fail));
        // What reads is done at once; what writes is followed to its end before anything else happens.
        return what === 'commit';
      });
    });
  }
}

/** Runs `work` as one invocation of that name; rejects with `Crashed` where its process died before it was done. */
export const invoke = <Value>(
  sim: Simulation,
  by: FunctionName,
  release: Release,
  name: string,
  work: (invocation: Invocation) => Promise<Value>,
): Promise<Value> =>
  new Promise<Value>((resolve, reject) => {
    const random = randomOf(sim.seed, name);
    const place: Place = { name, calls: 0 };
    const run = new Run(sim, release, random, place, () => reject(new Crashed(name)));
    const skew = random.between(-sim.rates().skew, sim.rates().skew);
    sim.agenda.after(timeoutOf.get(by) ?? functionTimeout, () => {
      if (run.over) return false;
      sim.wentWrong('function timeout');
      run.die();
      return true;
    });
    const raw: Invocation['raw'] = (begin) => run.raw(begin);
    const call: Invocation['call'] = (service, what, apply, lost) => run.call(service, what, apply, lost);
    work({ by, release, random, place, skew, raw, call }).then(
      (value) => {
        // Whoever returns before its calls are answered leaves them to a process that sleeps.
        if (!run.over && run.open > 0) sim.tell({ type: 'left-behind', by, calls: run.open });
        run.over = true;
        resolve(value);
      },
      (error: unknown) => {
        run.over = true;
        reject(error);
      },
    );
  });
