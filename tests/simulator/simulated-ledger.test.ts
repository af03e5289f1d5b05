import { archiveContract } from '../contracts/archive.contract.ts';
import { ledgerContract } from '../contracts/ledger.contract.ts';
import { simulatedLedger } from './simulated-ledger.ts';

ledgerContract('the ledger of the simulator', async () => {
  const ledger = simulatedLedger({ writeOut: 1 });
  return {
    ledger,
    damage: async (id, state) => ledger.damage(id, state),
    erase: async (id, version) => ledger.erase(id, version),
    close: async () => undefined,
  };
});

archiveContract('the archive of the simulator', async () => {
  const ledger = simulatedLedger({ writeOut: 1 });
  return { ledger, archive: ledger.archive, close: async () => undefined };
});
