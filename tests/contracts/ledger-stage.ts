import { afterEach, beforeEach, expect } from 'vitest';
import type { Commit, Ledger } from '../../functions/ports/ledger.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';

/** One empty store under test, and the two things that happen to a store from outside. */
export type LedgerHarness = {
  readonly ledger: Ledger;
  /** Writes over the stored snapshot. */
  damage(id: ConversationId, state: string): Promise<void>;
  /** Erases the personal parts of one commit. */
  erase(id: ConversationId, version: number): Promise<void>;
  close(): Promise<void>;
};

/** The store of the running test. */
export type LedgerStage = {
  readonly store: LedgerHarness;
  readonly ledger: Ledger;
  committed(...commits: readonly Commit[]): Promise<void>;
  /** The conversation still has exactly that many versions. */
  nothingChanged(id: ConversationId, versions: number): Promise<void>;
};

/** Opens a fresh store before each test of the suite it is called in. */
export const ledgerStage = (open: () => Promise<LedgerHarness>): LedgerStage => {
  let store: LedgerHarness | undefined;
  const standing = (): LedgerHarness => {
    if (store === undefined) throw new Error('no store is open outside a test');
    return store;
  };
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => standing().close());
  return {
    get store() {
      return standing();
    },
    get ledger() {
      return standing().ledger;
    },
    committed: async (...commits) => {
      for (const commit of commits) expect(await standing().ledger.commit(commit)).toBe('committed');
    },
    nothingChanged: async (id, versions) => {
      expect((await standing().ledger.load(id))?.version ?? 0).toBe(versions);
      expect(await standing().ledger.history(id, 0)).toHaveLength(versions);
    },
  };
};
