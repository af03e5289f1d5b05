import { describe } from 'vitest';
import { boardContract } from './ledger-board.contract.ts';
import { boundsContract } from './ledger-bounds.contract.ts';
import { commitContract } from './ledger-commits.contract.ts';
import { listsContract } from './ledger-lists.contract.ts';
import { type LedgerHarness, ledgerStage } from './ledger-stage.ts';

/** What every ledger must do, whatever it is made of. */
export const ledgerContract = (name: string, open: () => Promise<LedgerHarness>): void => {
  describe(name, () => {
    const stage = ledgerStage(open);
    commitContract(stage);
    listsContract(stage);
    boundsContract(stage);
    boardContract(stage);
  });
};
