import type { SendingWorld, World } from '../../functions/app/world.ts';
import type { Archive } from '../../functions/ports/archive.ts';
import type { Commit, CommitOutcome, Ledger, ListRequest } from '../../functions/ports/ledger.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { type Instant, instant, minute } from '../../shared/kernel/instant.ts';
import { type ClinicSettings, settingsAs } from './clinics.ts';
import { Crashed, type FunctionName, type Invocation, invoke } from './invocation.ts';
import { namingFor } from './naming.ts';
import { here, type Release } from './release.ts';
import { releasesOf } from './release-moves.ts';
import type { Carriers } from './senders.ts';
import type { SimulatedLedger } from './simulated-ledger.ts';
import type { Simulation } from './simulation.ts';

/** Runs functions of one clinic, each as an invocation of its own that may die. Rejects where it failed or died. */
export type Platform = {
  readonly clinic: string;
  /** `name` says what it is about: the same run of the same seed has the same chance. */
  run<Value>(by: FunctionName, name: string, work: Work<World, Value>): Promise<Value>;
  /** As `run`, for what must change nothing. */
  look<Value>(by: FunctionName, name: string, work: Work<World, Value>): Promise<Value>;
  /** The one function that may send. */
  wake<Value>(name: string, work: Work<SendingWorld, Value>): Promise<Value>;
  /** What an operator's tool has beside its world. */
  archive(invocation: Invocation): Archive;
};

type Work<Given, Value> = (world: Given, invocation: Invocation) => Promise<Value>;

/** Old and new code run side by side for so long. */
const mixedFor = 20 * minute;

/** Which settings an invocation runs with: the old ones, then either, then the new ones. */
const settingsOf = (
  { before, after }: ClinicSettings,
  deploysAt: number | undefined,
  now: number,
  half: () => boolean,
): Clinic => {
  if (deploysAt === undefined || now < deploysAt) return before;
  return now >= deploysAt + mixedFor || half() ? after : before;
};

/** The ledger as one invocation calls it. A class, for a patient has more than a hundred, and few call more than two of these. */
class LedgerPort implements Ledger {
  readonly #ledger: Ledger;
  readonly #call: Invocation['call'];
  readonly #commit: Ledger['commit'];

  constructor(ledger: Ledger, call: Invocation['call'], commit: Ledger['commit']) {
    this.#ledger = ledger;
    this.#call = call;
    this.#commit = commit;
  }

  load(id: ConversationId) {
    return this.#call('ledger', 'load', () => this.#ledger.load(id));
  }
  commit(wanted: Commit) {
    return this.#call<CommitOutcome>('ledger', 'commit', () => this.#commit(wanted), 'unknown');
  }
  find(key: string) {
    return this.#call('ledger', 'find', () => this.#ledger.find(key));
  }
  due(now: Instant, limit: number) {
    return this.#call('ledger', 'due', () => this.#ledger.due(now, limit));
  }
  withOpenCase(limit: number) {
    return this.#call('ledger', 'list', () => this.#ledger.withOpenCase(limit));
  }
  withOpenTask(request: ListRequest) {
    return this.#call('ledger', 'list', () => this.#ledger.withOpenTask(request));
  }
  recent(request: ListRequest) {
    return this.#call('ledger', 'list', () => this.#ledger.recent(request));
  }
  search(terms: readonly string[], limit: number) {
    return this.#call('ledger', 'list', () => this.#ledger.search(terms, limit));
  }
  history(id: ConversationId, after: number) {
    return this.#call('ledger', 'history', () => this.#ledger.history(id, after));
  }
}

export const platformOf = (parts: {
  readonly sim: Simulation;
  readonly settings: ClinicSettings;
  readonly deploysAt: number | undefined;
  /** Another release in the same world, if there is one. */
  readonly beside: Release | undefined;
  /** How many days the faults last. */
  readonly days: number;
  readonly ledger: SimulatedLedger;
  readonly carriers: Carriers;
  /** Told of every commit, as it happens. */
  readonly committed: (commit: Commit) => void;
}): Platform => {
  const { sim, settings, deploysAt, beside, ledger, carriers, committed } = parts;
  const { agenda } = sim;
  const { id: clinicId } = settings.before;
  const releaseOf = releasesOf(sim, clinicId, beside, parts.days);
  /** What each release makes of the clinic by itself. */
  const ownOf = (release: Release) => {
    const before = settingsAs(release, settings.before);
    return {
      settings: { before, after: settingsAs(release, settings.after) },
      naming: namingFor(release, before),
      journal: release.logTo((line) => sim.tell({ type: 'logged', line }), clinicId),
    };
  };
  const own = { here: ownOf(here), beside: ownOf(beside ?? here) };
  const ids = sim.random(`ids ${clinicId}`);
  const runs = new Map<string, number>();

  /** A commit is in the ledger now, whatever its writer hears of it. */
  const stands = (wanted: Commit, { by, release }: Invocation, looksOnly: boolean): void => {
    const { conversationId, commitId, at, events, state, nextDueAt } = wanted;
    sim.tell({
      type: 'committed',
      clinic: clinicId,
      conversation: conversationId,
      version: wanted.expectedVersion + 1,
      commitId,
      at,
      events,
      state,
      nextDueAt,
      pointers: wanted.pointers.map(({ key }) => key),
      by,
      ...(beside === undefined ? {} : { release: release.name }),
      looksOnly,
    });
    committed(wanted);
  };

  const stored = async (
    wanted: Commit,
    invocation: Invocation,
    looksOnly: boolean,
  ): Promise<CommitOutcome> => {
    const before = (await ledger.history(wanted.conversationId, wanted.expectedVersion)).length;
    const outcome = await ledger.commit(wanted);
    if (outcome === 'committed' && before === 0) stands(wanted, invocation, looksOnly);
    return outcome;
  };

  const archiveAt = ({ call }: Invocation): Archive => ({
    conversations: (patient) => call('ledger', 'scan', () => ledger.archive.conversations(patient)),
    forget: (id, version, keep) => call('ledger', 'forget', () => ledger.archive.forget(id, version, keep)),
  });

  const worldOf = (invocation: Invocation, looksOnly: boolean): World => ({
    clinic: settingsOf(own[invocation.release.name].settings, deploysAt, agenda.now(), () =>
      invocation.random.chance(0.5),
    ),
    ledger:
      ledger.through?.(invocation, (commit) => stands(commit, invocation, looksOnly)) ??
      new LedgerPort(ledger, invocation.call, (wanted) => stored(wanted, invocation, looksOnly)),
    clock: {
      now: () => instant(agenda.now() + invocation.skew),
      elapsed: () => agenda.now(),
      sleep: (milliseconds) => invocation.raw<void>((settle) => settle(Math.max(1, milliseconds), undefined)),
    },
    randomness: ids,
    naming: own[invocation.release.name].naming,
    journal: own[invocation.release.name].journal,
  });

  /** Where two releases are at work, tells which one runs, and what fails in it that the world has no part in. */
  const watch = (by: FunctionName, release: Release, run: string, done: Promise<unknown>): void => {
    sim.tell({ type: 'invoked', by, release: release.name, run });
    done.catch((error: unknown) => {
      const isOfWorld = error instanceof Crashed || error instanceof release.WorldError;
      if (!isOfWorld) sim.tell({ type: 'failed', by, release: release.name, why: String(error) });
    });
  };

  const invoked = <Value>(
    by: FunctionName,
    name: string,
    work: (invocation: Invocation) => Promise<Value>,
  ): Promise<Value> => {
    const label = `${clinicId} ${by} ${name}`;
    const times = (runs.get(label) ?? 0) + 1;
    runs.set(label, times);
    const run = times === 1 ? label : `${label} again ${times}`;
    const release = releaseOf(by);
    const done = invoke(sim, by, release, run, work);
    if (beside !== undefined) watch(by, release, run, done);
    return done;
  };

  return {
    clinic: clinicId,
    run: (by, name, work) => invoked(by, name, (invocation) => work(worldOf(invocation, false), invocation)),
    look: (by, name, work) => invoked(by, name, (invocation) => work(worldOf(invocation, true), invocation)),
    archive: archiveAt,
    wake: (name, work) =>
      invoked('wake', name, (invocation) =>
        work(
          {
            ...worldOf(invocation, false),
            sms: carriers.sms(invocation),
            email: carriers.email(invocation),
            pager: carriers.pager(invocation),
          },
          invocation,
        ),
      ),
  };
};
