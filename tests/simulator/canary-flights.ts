import type { CanaryCall } from '../../functions/canary.ts';
import type { CanaryLine } from '../../functions/ports/canary-line.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { hour, minute } from '../../shared/kernel/instant.ts';
import { minuteOfDayAt } from '../../shared/kernel/zone.ts';
import type { Cloud } from './cloud.ts';
import type { Simulation } from './simulation.ts';

/** Minutes since midnight: when a day's first flight is due, and when there is none any more. */
const [first, last] = [10 * 60 + 20, 16 * 60 + 59];
/** How often an operator starts one by hand on a day on which none came home. */
const byHandMax = 3;

/** The clinic's canary, started every hour of the morning until it is home, as its rule and its own watch have it. */
export const canaryFlights = (sim: Simulation, cloud: Cloud, { timeZone }: Clinic): void => {
  const { agenda } = sim;
  const { platform } = cloud;
  let flights = 0;

  const fly = async (call: CanaryCall): Promise<boolean> => {
    flights += 1;
    const began = agenda.now();
    const tell = (came: string): void => sim.tell({ type: 'flown', clinic: platform.clinic, began, came });
    try {
      const flight = await platform.run('canary', `flight ${flights}`, (world, invocation) => {
        const text: CanaryLine['text'] = ({ id, from, words }) =>
          invocation.call('hints', 'publish', async () => {
            const about = { clinic: platform.clinic, id, from, text: words, channel: 'sms' } as const;
            const meaning = words === 'START' ? 'start' : 'red-flag';
            sim.tell({ type: 'wrote', ...about, patient: 'afterneedle-canary', meaning });
            cloud.inbound({ id, channel: 'sms', from, text: words, sentAt: began });
          });
        return invocation.release.canary({ ...world, line: { text } }, call);
      });
      if (flight === undefined) return true;
      const came = 'came' in flight ? flight.came : flight.lost;
      tell(came);
      return came === 'home';
    } catch {
      tell('crashed');
      return false;
    }
  };

  const at = (minuteOfDay: number, work: () => void): void => {
    const now = minuteOfDayAt(agenda.now(), timeZone);
    agenda.after(((minuteOfDay - now + 24 * 60 - 1) % (24 * 60)) * minute + minute, work);
  };

  /** A flight that does not come home may leave a case to the next; after the last of a day somebody starts one by hand. */
  const again = (isHome: boolean, byHand: number): void => {
    const now = minuteOfDayAt(agenda.now(), timeZone);
    if (!isHome && now + 60 <= last && byHand === 0)
      agenda.after(hour, () => void fly({}).then((isHome) => again(isHome, 0)));
    else if (!isHome && byHand < byHandMax)
      agenda.after(hour / 2, () => void fly({ now: true }).then((isHome) => again(isHome, byHand + 1)));
    else at(first, morning);
  };
  const morning = (): void => void fly({}).then((isHome) => again(isHome, 0));
  at(first, morning);
};
