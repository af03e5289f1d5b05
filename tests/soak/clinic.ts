import { DatabaseSync } from 'node:sqlite';
import { dynamodbLedger, ledgerClient } from '../../functions/aws/ledger-dynamodb.ts';
import { namingOf } from '../../functions/edge/naming.ts';
import type { Ledger } from '../../functions/ports/ledger.ts';
import { sqliteLedger } from '../../local/ledger-sqlite.ts';
import { clinicWith } from '../support/clinic.ts';
import type { StorePlace } from './calls.ts';

/** Texts have receipts, so a text whose answer was lost waits a while for its own. */
export const clinic = clinicWith({ evidenceMinutes: 15 });

export const naming = namingOf(clinic, {
  addressSecret: 'soak',
  linkKeys: { current: '1', keys: { '1': 'soak-link-key' } },
});

export const local = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

export const openLedger = (place: StorePlace): { readonly ledger: Ledger; readonly close: () => void } => {
  if (place.type === 'sqlite') {
    const ledger = sqliteLedger(new DatabaseSync(place.file));
    return { ledger, close: ledger.close };
  }
  const client = ledgerClient({ ...local, endpoint: place.endpoint });
  return {
    ledger: dynamodbLedger({ client, tableName: place.tableName }),
    close: () => client.destroy(),
  };
};
