import type { SendingWorld, World } from '../../functions/app/world.ts';
import { logTo } from '../../functions/edge/log.ts';
import type { Archive } from '../../functions/ports/archive.ts';
import type { Commit, CommitOutcome, Ledger } from '../../functions/ports/ledger.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { instant, minute } from '../../shared/kernel/instant.ts';
import type { ClinicRelease } from './clinics.ts';
import { type FunctionName, type Invocation, invoke } from './invocation.ts';
import { namingFor } from './naming.ts';
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
  { before, after }: ClinicRelease,
  deploysAt: number | undefined,
  now: number,
  half: () => boolean,
): Clinic => {
  if (deploysAt === undefined || now < deploysAt) return before;
  return now >= deploysAt + mixedFor || half() ? after : before;
};

export const platformOf = (parts: {
  readonly sim: Simulation;
  readonly release: ClinicRelease;
  readonly deploysAt: number | undefined;
  readonly ledger: SimulatedLedger;
  readonly carriers: Carriers;
  /** Told of every commit, as it happens. */
  readonly committed: (commit: Commit) => void;
}): Platform => {
  const { sim, release, deploysAt, ledger, carriers, committed } = parts;
  const { agenda } = sim;
  const { id: clinicId } = release.before;
  const naming = namingFor(release.before);
  const journal = logTo((line) => sim.tell({ type: 'logged', line }), clinicId);
  const ids = sim.random(`ids ${clinicId}`);
  const runs = new Map<string, number>();

  /** A commit is in the ledger now, whatever its writer hears of it. */
  const stands = (wanted: Commit, by: FunctionName, looksOnly: boolean): void => {
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
      looksOnly,
    });
    committed(wanted);
  };

  const stored = async (wanted: Commit, by: FunctionName, looksOnly: boolean): Promise<CommitOutcome> => {
    const before = (await ledger.history(wanted.conversationId, wanted.expectedVersion)).length;
    const outcome = await ledger.commit(wanted);
    if (outcome === 'committed' && before === 0) stands(wanted, by, looksOnly);
    return outcome;
  };

  const atPort = ({ call, by }: Invocation, looksOnly: boolean): Ledger => ({
    load: (id) => call('ledger', 'load', () => ledger.load(id)),
    commit: (wanted) =>
      call<CommitOutcome>('ledger', 'commit', () => stored(wanted, by, looksOnly), 'unknown'),
    find: (key) => call('ledger', 'find', () => ledger.find(key)),
    due: (now, limit) => call('ledger', 'due', () => ledger.due(now, limit)),
    withOpenCase: (limit) => call('ledger', 'list', () => ledger.withOpenCase(limit)),
    withOpenTask: (request) => call('ledger', 'list', () => ledger.withOpenTask(request)),
    recent: (request) => call('ledger', 'list', () => ledger.recent(request)),
    search: (terms, limit) => call('ledger', 'list', () => ledger.search(terms, limit)),
    history: (id, after) => call('ledger', 'history', () => ledger.history(id, after)),
  });

  const archiveAt = ({ call }: Invocation): Archive => ({
    conversations: (patient) => call('ledger', 'scan', () => ledger.archive.conversations(patient)),
    forget: (id, version, keep) => call('ledger', 'forget', () => ledger.archive.forget(id, version, keep)),
  });

  const worldOf = (invocation: Invocation, looksOnly: boolean): World => ({
    clinic: settingsOf(release, deploysAt, agenda.now(), () => invocation.random.chance(0.5)),
    ledger:
      ledger.through?.(invocation, (commit) => stands(commit, invocation.by, looksOnly)) ??
      atPort(invocation, looksOnly),
    clock: {
      now: () => instant(agenda.now() + invocation.skew),
      elapsed: () => agenda.now(),
      sleep: (milliseconds) => invocation.raw<void>((settle) => settle(Math.max(1, milliseconds), undefined)),
    },
    randomness: { token: () => ids.token(), fraction: () => ids.fraction() },
    naming,
    journal,
  });

  const invoked = <Value>(
    by: FunctionName,
    name: string,
    work: (invocation: Invocation) => Promise<Value>,
  ): Promise<Value> => {
    const label = `${clinicId} ${by} ${name}`;
    const times = (runs.get(label) ?? 0) + 1;
    runs.set(label, times);
    return invoke(sim, by, times === 1 ? label : `${label} again ${times}`, work);
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
