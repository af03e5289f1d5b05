import type { CaseDisposition } from './case.ts';

/** What a practitioner can say about a case, in a text or with a button. */
export const caseActs = ['ACK', 'REACHED', 'ER', 'SEEN', 'ADVISED', 'NOANSWER', 'FALSE'] as const;
export type CaseAct = (typeof caseActs)[number];

/** The acts that close a case, and as what. */
export const dispositionOf = (act: CaseAct): CaseDisposition | undefined => {
  switch (act) {
    case 'ER':
      return 'sent-to-emergency';
    case 'SEEN':
      return 'seen';
    case 'ADVISED':
      return 'advised';
    case 'FALSE':
      return 'false-alarm';
    case 'ACK':
    case 'REACHED':
    case 'NOANSWER':
      return undefined;
  }
};
