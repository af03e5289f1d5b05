import type { Commit } from '../../../functions/ports/ledger.ts';
import { day, hour, type Instant, minute, second } from '../../../shared/kernel/instant.ts';
import type { Cloud } from '../cloud.ts';
import type { Random } from '../random.ts';
import type { Simulation } from '../simulation.ts';
import { type Browser, boardDoor } from './board-browser.ts';
import { conversationsOn, type Press, pressesOn, recordFormOn } from './board-pages.ts';

/** Who of a clinic sits at its board. Whoever only runs the system sees no patient there. */
const people = [
  'practitioner-1',
  'practitioner-1',
  'director-1',
  'director-1',
  'front-desk-1',
  'ops-1',
] as const;
/** The lists, by what comes up on them. */
const lists = {
  CaseOpened: ['/board/cases', '/board/cases', '/board/conversations'],
  TaskAdded: ['/board/call-backs', '/board/inbox', '/board/conversations'],
} as const;
type Arisen = keyof typeof lists;

/** What a press is about, and between which instants the page was made on which it stands. */
type About = {
  readonly thing: string;
  readonly act: string;
  readonly asked: Instant;
  readonly shown: Instant;
};

const oneOf = <One>(chance: Random, list: readonly One[]): One | undefined =>
  list[chance.between(0, Math.max(0, list.length - 1))];

/** The people at the board of one clinic: they look, press soon or late, once or twice, and record sessions by its form. */
export const boardUsersOf = (parts: {
  readonly sim: Simulation;
  readonly cloud: Cloud;
  readonly publicUrl: string;
  /** How many days the faults last. */
  readonly days: number;
}) => {
  const { sim, cloud, days } = parts;
  const { agenda, drawn } = sim;
  const { clinic } = cloud.platform;
  const arrivals = sim.random(`board ${clinic}`);
  const signIn = boardDoor(parts);
  let visits = 0;
  let pressed = 0;

  const press = async ({ person, send }: Browser, { path, fields }: Press, about: About): Promise<void> => {
    pressed += 1;
    const n = pressed;
    sim.tell({ type: 'board-pressed', clinic, person, press: n, ...about });
    const page = await send(path, fields);
    const did = /[?&]did=([\w-]+)/.exec(page?.location ?? '')?.[1];
    const outcome = did ?? String(page?.status ?? 'no answer');
    sim.tell({ type: 'board-answered', clinic, press: n, outcome });
  };

  /** Presses after a while; some press twice, and some go to lunch with the page open. */
  const pressLater = async (chance: Random, browser: Browser, chosen: Press, about: About): Promise<void> => {
    await browser.sleep(
      chance.chance(0.8) ? chance.between(2 * second, 10 * minute) : chance.between(10 * minute, 3 * hour),
    );
    if (chance.chance(0.3))
      agenda.after(chance.between(0, 3 * second), () => void press(browser, chosen, about));
    await press(browser, chosen, about);
  };

  /** Somebody looks at a list, opens what is on it, and does something there, a few times over. */
  const visit = async (chance: Random, arisen: Arisen): Promise<void> => {
    const browser = await signIn(chance.pick(people), chance);
    const list = await browser?.look(chance.pick(lists[arisen]));
    const path = oneOf(chance, conversationsOn(list?.body ?? ''));
    if (browser === undefined || path === undefined) return;
    for (let deeds = chance.between(1, 4); deeds > 0; deeds -= 1) {
      const asked = agenda.now();
      const page = await browser.look(path);
      const shown = agenda.now();
      const presses = pressesOn(page?.body ?? '');
      // A case comes first.
      const onCase = presses.filter((one) => one.path.endsWith('/case'));
      const chosen = oneOf(chance, onCase.length > 0 && chance.chance(0.7) ? onCase : presses);
      if (chosen === undefined) return;
      const { fields } = chosen;
      const thing = fields['case'] ?? fields['task'] ?? path.replace('/board/c/', '');
      const act = fields['outcome'] ?? fields['act'] ?? 'note';
      await pressLater(chance, browser, chosen, { thing, act, asked, shown });
    }
  };

  /** Somebody records a session by the form, now and then at a phone where somebody else is followed. */
  const record = async (chance: Random, n: number): Promise<void> => {
    const browser = await signIn(chance.pick(people), chance);
    const asked = agenda.now();
    const page = await browser?.look('/board/record');
    const shown = agenda.now();
    const form = recordFormOn(page?.body ?? '');
    if (browser === undefined || form === undefined) return;
    const fields = {
      ...form,
      'patient.id': `p-desk-${n}`,
      'patient.firstName': `Zephyrine${n}`,
      'patient.phone': `+130355501${chance.pick([40, 41, 80, 81, 82])}`,
      practitionerId: 'practitioner-1',
      'side.neck': 'left',
      'consent.sms': 'yes',
      'consent.how': 'written',
      'consent.risk': 'yes',
    };
    const about = { thing: form['sessionId'] ?? '', act: 'record', asked, shown };
    await pressLater(chance, browser, { path: '/board/record', fields }, about);
  };

  const comes = (after: number, does: (chance: Random, n: number) => Promise<void>): void =>
    agenda.after(after, () => {
      visits += 1;
      void does(sim.random(`board ${clinic} visit ${visits}`), visits);
    });

  return {
    begin: (): void => {
      if (drawn.board === 0) return;
      for (let n = arrivals.between(0, 2); n > 0; n -= 1) comes(arrivals.between(0, days * day), record);
    },
    /** What comes up brings somebody to the board, sooner or later. */
    see: (commit: Commit): void => {
      if (drawn.board === 0) return;
      for (const { type } of commit.events)
        if (type === 'CaseOpened' || type === 'TaskAdded')
          for (let n = arrivals.between(0, 3); n > 0; n -= 1)
            comes(arrivals.between(minute, 2 * hour), (chance) => visit(chance, type));
    },
  };
};
