import type { Readers } from '../functions/app/world.ts';
import { readConsentWords } from '../shared/consent/consent-words.ts';
import { triage } from '../shared/triage/triage.ts';

/** What reads a reply, loaded with the rest: a laptop starts once. */
export const readersAtHand = async (): Promise<Readers> => ({ triage, consentIn: readConsentWords });
