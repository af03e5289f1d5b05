import { WorldError } from '../../functions/ports/world-error.ts';
import { minute, second } from '../../shared/kernel/instant.ts';
import type { Random } from './random.ts';
import type { Simulation } from './simulation.ts';

/** The process of an invocation died: whoever invoked it hears that much, and its own code never goes on. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** One run of a function, which may die at any call it makes. */
export type Invocation = {
  /** Makes one call of the world outside: the request takes its time, is applied there, and the answer takes its own. */
  call<Value>(
    service: 'ledger' | 'hints',
    name: string,
    apply: () => Promise<Value>,
    lost?: Value,
  ): Promise<Value>;
  /** As `call`, for what answers a value for everything: `answer` is told how to settle and when. */
  raw<Value>(begin: (settle: (milliseconds: number, value: Value) => void) => void): Promise<Value>;
  isDead(): boolean;
  /** By how much the clock of this process is off. */
  readonly skew: number;
};

/** How long a function may take before the platform ends it. */
const functionTimeout = 2 * minute;
/** How long a client waits for an answer. */
const clientTimeout = 3 * second;

/** Runs `work` as one invocation; rejects with `Crashed` where its process died before it was done. */
export const invoke = <Value>(
  sim: Simulation,
  random: Random,
  work: (invocation: Invocation) => Promise<Value>,
): Promise<Value> =>
  new Promise<Value>((resolve, reject) => {
    const { agenda } = sim;
    let over = false;
    const die = (why: string): void => {
      if (over) return;
      over = true;
      sim.fault(why);
      reject(new Crashed(why));
    };
    const maybeDies = (): boolean => {
      if (!over && random.chance(sim.rates().crash)) die('crash');
      return over;
    };
    const latency = (): number => {
      const { slow } = sim.rates();
      return random.chance(slow) ? random.between(1000, 20_000) : random.between(1, 15);
    };
    const invocation: Invocation = {
      skew: sim.rates().skew === 0 ? 0 : random.between(-sim.rates().skew, sim.rates().skew),
      isDead: () => over,
      raw: (begin) =>
        new Promise((settle) => {
          if (maybeDies()) return;
          begin((milliseconds, value) =>
            agenda.after(milliseconds, () => (maybeDies() ? true : settle(value))),
          );
        }),
      call: (service, name, apply, lost) =>
        new Promise((answer, fail) => {
          if (maybeDies()) return;
          const rates = sim.rates();
          const refuse = (milliseconds: number, code: 'throttled' | 'unavailable'): void =>
            agenda.after(milliseconds, () => {
              if (!over) fail(new WorldError(`${name} ${code}`, { code, retriable: true }));
            });
          const loses = (): void => {
            if (lost === undefined) refuse(clientTimeout, 'unavailable');
            else agenda.after(clientTimeout, () => (over ? false : answer(lost)));
          };
          if (service === 'ledger' && sim.isOut('ledger')) return refuse(clientTimeout, 'unavailable');
          if (random.chance(rates.throttled) && sim.fault(`throttled ${name}`))
            return refuse(50, 'throttled');
          if (random.chance(rates.lostBefore) && sim.fault(`lost before ${name}`)) return loses();
          const answerIsLost = random.chance(rates.lostAfter) && sim.fault(`lost after ${name}`);
          agenda.after(latency(), () => {
            const applied = apply();
            if (answerIsLost) {
              applied.catch(() => undefined);
              return loses();
            }
            const back = latency();
            applied.then(
              (value) => agenda.after(back, () => (maybeDies() ? true : answer(value))),
              (error: unknown) => agenda.after(back, () => (over ? false : fail(error))),
            );
          });
        }),
    };
    agenda.after(functionTimeout, () => {
      if (over) return false;
      die('function timeout');
      return true;
    });
    work(invocation).then(
      (value) => {
        over = true;
        resolve(value);
      },
      (error: unknown) => {
        over = true;
        reject(error);
      },
    );
  });
