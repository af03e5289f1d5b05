import { lexiconVersion } from './lexicon/version.ts';
import type { Verdict } from './verdict.ts';

/** The verdict when reading itself failed: a human looks now. */
export const couldNotRead = (): Verdict => ({
  disposition: 'urgent',
  flags: [
    { id: 'could-not-read', level: 'urgent', span: [0, 0], rule: '1.1 fail-safe', status: 'uncertain' },
  ],
  admin: [],
  language: 'unknown',
  reasons: ['This reply could not be read by the program. Read it yourself now.'],
  lexiconVersion,
});
