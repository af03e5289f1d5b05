import type { Readers } from '../app/world.ts';

/** Loads what reads a reply, when the first one comes. */
export const loadReaders = async (): Promise<Readers> => {
  const [{ triage }, { readConsentWords }] = await Promise.all([
    import('../../shared/triage/triage.ts'),
    import('../../shared/consent/consent-words.ts'),
  ]);
  return { triage, consentIn: readConsentWords };
};
