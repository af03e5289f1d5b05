import type { Clock } from '../functions/ports/clock.ts';
import { type Instant, instant } from '../shared/kernel/instant.ts';

/** How fast the clock runs by itself: 0 stands, 1 is life, 60 a minute a second. */
export type Speed = number;

/** A clock that can be turned, but only forward. */
export type VirtualClock = Clock & {
  speed(): Speed;
  setSpeed(speed: Speed): void;
  /** Turns the clock to `at`; an instant in the past leaves it where it is. */
  turnTo(at: Instant): void;
};

/** Starts at `start`. The process's own time moves it where it runs, and measures how long work takes. */
export const virtualClock = (start: Instant, startSpeed: Speed): VirtualClock => {
  let base: number = start;
  let since = performance.now();
  let speed = startSpeed;
  const now = (): Instant => instant(base + (performance.now() - since) * speed);
  const rebase = (at: number): void => {
    base = at;
    since = performance.now();
  };
  return {
    now,
    speed: () => speed,
    setSpeed: (wanted) => {
      rebase(now());
      speed = wanted;
    },
    turnTo: (at) => {
      const here = now();
      if (at > here) rebase(at);
    },
    elapsed: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
};
