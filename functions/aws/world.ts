import { readFileSync } from 'node:fs';
import { type Clinic, readSettings } from '../../shared/clinic/clinic.ts';
import type { Journal, World } from '../app/world.ts';
import { type FunctionName, readEnvironment, showZone } from '../edge/environment.ts';
import { logTo } from '../edge/log.ts';
import { namingOf } from '../edge/naming.ts';
import { renewed } from '../edge/renewed.ts';
import { readSecrets, type Secrets } from '../edge/secrets.ts';
import type { LinkKeys } from '../edge/signed-link.ts';
import { systemClock, systemLog, systemRandomness } from '../edge/system.ts';
import { type ApiToken, tokensFreshFor, tokensServeFor } from '../edge/token.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ledger } from '../ports/ledger.ts';
import { WorldError } from '../ports/world-error.ts';
import { dynamodbLedger, ledgerClient } from './ledger-dynamodb.ts';
import { readParameter } from './parameter-ssm.ts';

/** Where the AWS clients of a world find their services; empty in AWS itself, where the platform says it. */
export type Where = {
  readonly region?: string;
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

/** What every function has: the clinic's settings, its table, the time and a log. */
type Base = { readonly clinic: Clinic; readonly ledger: Ledger; readonly journal: Journal };

/** The text of a file, empty where there is none. It is small and read once: waiting for it takes longer than reading it. */
const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const readClinicFile = (path: string): Clinic => {
  const text = textOf(path);
  const clinic = readSettings(text);
  if (clinic !== undefined) return clinic;
  const why = text === '' ? 'it is missing or empty' : 'it was not written by the deployment of this version';
  throw new WorldError(`the clinic file cannot be read: ${why}`, { code: 'unreadable', retriable: false });
};

const baseOf = (environment: Readonly<Record<'CLINIC_FILE' | 'TABLE_NAME', string>>, where: Where): Base => {
  const clinic = readClinicFile(environment.CLINIC_FILE);
  showZone(clinic.timeZone);
  const ledger = dynamodbLedger({ client: ledgerClient(where), tableName: environment.TABLE_NAME });
  return { clinic, ledger, journal: logTo(systemLog, clinic.id) };
};

/** The world of a function that names conversations, and the secrets it was built with. */
export const secretWorld = async (
  name: FunctionName,
  where: Where,
): Promise<{ readonly world: World; readonly secrets: Secrets }> => {
  const environment = readEnvironment(name);
  const base = baseOf(environment, where);
  const secrets = readSecrets(await readParameter(environment.SECRETS_PARAMETER, { client: where }));
  const naming = namingOf(base.clinic, secrets);
  return { world: { ...base, clock: systemClock, randomness: systemRandomness, naming }, secrets };
};

export const awsWorld = async (name: FunctionName, where: Where = {}): Promise<World> =>
  (await secretWorld(name, where)).world;

/** The world that records sessions, asked for with each request: its tokens are those that were kept a few minutes ago at most. */
export const awsSessionsWorld = async (
  where: Where = {},
  clock: Clock = systemClock,
): Promise<() => Promise<{ readonly world: World; readonly tokens: readonly ApiToken[] }>> => {
  const readAt = clock.now();
  const { world, secrets } = await secretWorld('record-session', where);
  const { SECRETS_PARAMETER } = readEnvironment('record-session');
  const tokens = renewed({
    first: secrets.tokens,
    readAt,
    read: async () => readSecrets(await readParameter(SECRETS_PARAMETER, { client: where })).tokens,
    clock,
    freshFor: tokensFreshFor,
    servesFor: tokensServeFor,
    failed: () => world.journal.failed({ why: 'tokens-not-read' }),
  });
  return async () => ({ world, tokens: await tokens() });
};

export const awsPatientLinkWorld = async (
  where: Where = {},
): Promise<{ readonly world: World; readonly linkKeys: LinkKeys }> => {
  const { world, secrets } = await secretWorld('patient-link', where);
  return { world, linkKeys: secrets.linkKeys };
};
