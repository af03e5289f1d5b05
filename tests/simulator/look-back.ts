import type { Stored } from '../../functions/ports/ledger.ts';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import { minute, plus } from '../../shared/kernel/instant.ts';
import type { ClinicLife } from './clinic-life.ts';
import type { SimulatedLedger } from './simulated-ledger.ts';
import type { Simulation } from './simulation.ts';
import type { Trace } from './trace.ts';

/** Every conversation that somebody was erased from. */
const erasedIn = (trace: Trace): ReadonlySet<ConversationId> => {
  const erased = new Set<ConversationId>();
  for (const entry of trace)
    if (entry.type === 'committed' && entry.events.some(({ type }) => type === 'PatientErased'))
      erased.add(conversationId(entry.conversation));
  return erased;
};

/** Tells what is left of those. */
const keptIn = async (
  { tell }: Simulation,
  ledger: SimulatedLedger,
  erased: ReadonlySet<ConversationId>,
): Promise<void> => {
  for (const id of erased) {
    const commits = await ledger.history(id, 0);
    if (commits.length > 0) tell({ type: 'kept', conversation: id, commits });
  }
};

/**
 * After the end: what the index lists, what the product reads where `thoroughly`, and one wake of everything that is not due, which
 * must change nothing.
 */
export const lookBack = async (
  sim: Simulation,
  lives: readonly ClinicLife[],
  thoroughly: boolean,
): Promise<void> => {
  const { agenda } = sim;
  const now = agenda.now();
  const erased = erasedIn(sim.trace);
  for (const { cloud, ledger } of lives) {
    const { platform } = cloud;
    const due = await ledger.due(now, 1000);
    sim.tell({ type: 'listed', clinic: platform.clinic, due: due.map(String) });
    await keptIn(sim, ledger, erased);
    if (!thoroughly) continue;
    for (const id of ledger.ids()) {
      const read = platform.look('wake', `read back ${id}`, (world, { release }) => release.load(world, id));
      const tell = (stored: Stored | undefined): void =>
        sim.tell({ type: 'read-back', conversation: id, version: stored?.version, state: stored?.state });
      read.then(tell, () => tell(undefined));
      if (!due.includes(id))
        platform
          .wake(`probe ${id}`, (world, { release }) => release.wake(world, [id]))
          .catch(() => tell(undefined));
    }
  }
  if (thoroughly) await agenda.runUntil(plus(now, minute));
};
