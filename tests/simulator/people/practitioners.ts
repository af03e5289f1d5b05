import type { Clinic, Person } from '../../../shared/clinic/clinic.ts';
import { hour, minute, second } from '../../../shared/kernel/instant.ts';
import type { CaseAct } from '../../../shared/paging/case-act.ts';
import type { Cloud } from '../cloud.ts';
import { requestOf } from '../requests.ts';
import type { Delivered } from '../senders.ts';
import type { Simulation } from '../simulation.ts';
import type { Meaning } from '../trace.ts';
import type { Patients } from './patients.ts';

type Manner = 'prompt' | 'late' | 'twice' | 'wrong-code' | 'takes-and-forgets' | 'never';
const manners: readonly [Manner, ...Manner[]] = [
  'prompt',
  'prompt',
  'late',
  'twice',
  'wrong-code',
  'takes-and-forgets',
  'never',
];

/** The people of one clinic's ladder: each has a manner of their own, from prompt to never. */
export const practitionersOf = (parts: {
  readonly sim: Simulation;
  /** Everybody who is or will be on the ladder. */
  readonly people: Clinic['people'];
  readonly cloud: Cloud;
  readonly patients: Patients;
  /** Whether everybody is as prompt as they should be. */
  readonly prompt: boolean;
}) => {
  const { sim, people, cloud, patients, prompt } = parts;
  const { agenda } = sim;
  const { clinic } = cloud.platform;
  const chance = sim.random(`people ${clinic}`);
  const talk = sim.random(`talk ${clinic}`);
  const mannerOf = new Map<string, Manner>(
    people.map((person) => [person.id, prompt ? 'prompt' : chance.pick(manners)]),
  );
  const handled = new Map<string, number>();
  let presses = 0;

  const press = async (person: Person, link: string, code: string, act: CaseAct): Promise<void> => {
    presses += 1;
    const name = `${person.id} ${act} ${presses}`;
    const outcome = await cloud.tried('practitioner', name, async (world, { release }) => {
      const { actByLink, standOf } = release;
      const seen = await actByLink(world, link, { code });
      if (seen.type !== 'seen') return seen;
      return actByLink(world, link, { code, act, seen: standOf(seen.open) });
    });
    sim.tell({ type: 'pressed', person: person.id, act, code, outcome: outcome?.type ?? 'no answer' });
  };

  /** Mail scanners and previews follow every link. */
  const scan = (link: string): void => {
    presses += 1;
    void cloud.platform
      .look('practitioner', `scan ${presses}`, (world, { release }) =>
        release.practitioner(world, requestOf('GET', `/p/${link}`, undefined)),
      )
      .catch(() => undefined);
  };

  const text = (person: Person, words: string, after: number, meaning: Meaning = 'command'): void => {
    if (person.phone !== undefined)
      patients.write(
        cloud,
        { channel: 'sms', from: person.phone, patient: undefined },
        [words, meaning],
        after,
      );
  };

  const act = (
    person: Person,
    code: string,
    link: string | undefined,
    what: CaseAct,
    after: number,
  ): void => {
    if (link !== undefined && chance.chance(0.4))
      agenda.after(after, () => void press(person, link, code, what));
    else text(person, `${what} ${code}`, after);
  };

  /** What somebody does who has read a page: takes the case, calls the patient, and says how it ended; or only a part of that. */
  const respond = (person: Person, manner: Manner, code: string, link: string | undefined): void => {
    const first =
      manner === 'late' ? chance.between(15 * minute, 2 * hour) : chance.between(20 * second, 8 * minute);
    if (manner === 'wrong-code') act(person, code === '10' ? '11' : '10', undefined, 'ACK', first / 2);
    if (chance.chance(0.1)) text(person, 'ACK', first);
    else act(person, code, link, 'ACK', first);
    if (manner === 'twice') act(person, code, link, 'ACK', first + chance.between(0, 3000));
    if (manner === 'takes-and-forgets') return;
    const reached = first + chance.between(minute, 20 * minute);
    act(person, code, link, chance.chance(0.8) ? 'REACHED' : 'NOANSWER', reached);
    if (chance.chance(0.85))
      act(
        person,
        code,
        link,
        chance.pick(['ER', 'SEEN', 'ADVISED', 'FALSE']),
        reached + chance.between(minute, hour),
      );
  };

  const paged = (person: Person, body: string): void => {
    // A thumb is no command: who sends one is told so, and the pages go on.
    if (/case \d/i.test(body) && talk.chance(0.15))
      text(
        person,
        talk.pick(['on my way', 'ok', '👍', 'hello', 'HELP']),
        talk.between(second, 5 * minute),
        'other',
      );
    const code = /ACK (\d{2,3})/.exec(body)?.[1];
    const link = /\/p\/([\w-]+)/.exec(body)?.[1];
    if (code === undefined) return;
    if (link !== undefined && chance.chance(0.1)) scan(link);
    // A colleague hears of it at lunch, and answers for what they have not seen.
    if (chance.chance(0.05))
      text(chance.pick([person, ...people]), `ACK ${code}`, chance.between(second, minute));
    const manner = mannerOf.get(person.id) ?? 'prompt';
    const key = `${person.id} ${code}`;
    const times = (handled.get(key) ?? 0) + 1;
    handled.set(key, times);
    // Even who never looks at a page, or forgets what they took, is found in the end: somebody knocks on their door.
    const knocked = (manner === 'never' || manner === 'takes-and-forgets') && times > 8 && chance.chance(0.2);
    const looks = times === 1 || times % 12 === 0;
    if (knocked || (manner !== 'never' && looks)) respond(person, knocked ? 'prompt' : manner, code, link);
  };

  return {
    hear: ({ to, body }: Delivered): boolean => {
      const person = people.find((one) => one.phone === to || one.email === to);
      if (person !== undefined) paged(person, body);
      return person !== undefined;
    },
  };
};
