import { example } from '../../clinics/example.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { readClinic } from '../../shared/clinic/read-clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { parseInstant } from '../../shared/kernel/instant.ts';
import { openHost } from '../host.ts';
import type { Delivered } from '../outbox.ts';
import { nameOf } from './cast.ts';
import { chronicler, type Entry } from './chronicle.ts';
import { type Move, type Scenario, type Stage, StoryFailed } from './scenario.ts';

/** What a step sees while it is played, for a page that shows it. */
export type Progress = { readonly step: number; readonly caption: string; readonly move: Move };

export type Failure = { readonly step: number; readonly caption: string; readonly message: string };

/** A clinic of the scenario's own, since a story may change its settings. `publicUrl` is where its links lead. */
const clinicOf = ({ settings }: Scenario, publicUrl: string): Clinic => {
  const read = readClinic({ ...example, ...settings, publicUrl });
  assert('clinic' in read, 'the clinic of a story is valid');
  return read.clinic;
};

export const describeMessage = ({ channel, kind, to, body }: Delivered): string =>
  `${channel === 'sms' ? 'text' : 'mail'} to ${nameOf(to)} (${kind}): ${body.replaceAll(/\s+/g, ' ').slice(0, 160)}`;

type Backstage = Stage & { readonly observe: () => Promise<void>; readonly failures: readonly string[] };

/**
 * Builds the stage of a scenario: the host of the laptop in memory, its clock standing, the same ids and codes in every run. The
 * clinic is the example with the scenario's settings; a server says where its own links lead.
 */
export const openStage = (scenario: Scenario, publicUrl: string = example.publicUrl): Backstage => {
  const clinic = clinicOf(scenario, publicUrl);
  const start = parseInstant(scenario.start);
  assert(start !== undefined, `${scenario.name} starts at an instant`);
  const failures: string[] = [];
  const host = openHost({
    clinic,
    file: ':memory:',
    start,
    speed: 0,
    seed: scenario.name,
    report: (failure) => failures.push(failure),
  });
  const entries: Entry[] = [];
  const open: Delivered[] = [];
  const versions = new Map<ConversationId, number>();
  const chronicle = chronicler(clinic);
  let seen = 0;
  let texts = 0;
  return {
    host,
    entries,
    failures,
    note: (entry) => entries.push(entry),
    unexpected: () => open.filter((message) => message.kind !== 'digest'),
    digests: () => open.filter((message) => message.kind === 'digest'),
    expected: (message) => {
      open.splice(open.indexOf(message), 1);
    },
    namedTasks: new Set(),
    nextText: () => {
      texts += 1;
      return texts;
    },
    observe: async () => {
      const arrived = host.outbox.list({ since: seen });
      seen = arrived.at(-1)?.n ?? seen;
      open.push(...arrived);
      const commits = [];
      for (const id of [...host.ledger.conversations()].reverse()) {
        const fresh = await host.ledger.history(id, versions.get(id) ?? 0);
        versions.set(id, fresh.at(-1)?.version ?? versions.get(id) ?? 0);
        commits.push(...fresh.map((commit) => ({ conversation: id, ...commit })));
      }
      entries.push(...chronicle(commits, arrived));
    },
    close: host.close,
  };
};

const failed = (problem: unknown): string =>
  problem instanceof StoryFailed ? problem.message : String(problem);

/**
 * Plays a scenario to its end or to the first expectation that fails. `before` is called before each move and may take its time;
 * an answer of false ends the play there.
 */
export const perform = async (
  scenario: Scenario,
  stage: Backstage,
  before: (progress: Progress) => Promise<boolean> = async () => true,
): Promise<Failure | undefined> => {
  for (const [n, { caption, moves }] of scenario.steps.entries()) {
    const failure = (message: string): Failure => ({ step: n + 1, caption, message });
    stage.note({ type: 'caption', at: stage.host.clock.now(), text: caption });
    for (const move of moves) {
      if (!(await before({ step: n + 1, caption, move }))) return undefined;
      try {
        await move.run(stage);
        if (move.does === 'act') await stage.observe();
      } catch (problem) {
        await stage.observe();
        return failure(failed(problem));
      }
    }
    const [stray] = stage.unexpected();
    if (stray !== undefined) {
      const all = stage.unexpected().map(describeMessage).join('\n');
      return failure(new StoryFailed('nothing more in this step', all).message);
    }
    const [trouble] = stage.failures;
    if (trouble !== undefined)
      return failure(new StoryFailed('no trouble behind the scenes', trouble).message);
  }
  return undefined;
};
