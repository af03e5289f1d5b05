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

export type CaseCommand = { readonly act: CaseAct; readonly code: string | undefined };

const actWords = new Map<string, CaseAct>([
  ...caseActs.map((act) => [act, act] as const),
  ['ACKNOWLEDGE', 'ACK'],
  ['ACKNOWLEDGED', 'ACK'],
  ['NO ANSWER', 'NOANSWER'],
  ['FALSE ALARM', 'FALSE'],
]);

/**
 * Reads a practitioner's text as a command: the act, then the case's two or three digits, whatever the case, spaces, quotes and
 * punctuation (`ack 37.`, `"ACK #37"`, `Ack37`). Only ACK may come without a code. Undefined: it is no command.
 */
export const readCaseCommand = (text: string): CaseCommand | undefined => {
  if (text.length > 60) return undefined;
  const words = text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
  const parts = /^([A-Z]+(?: [A-Z]+)?) ?(?:CASE ?)?(\d{2,3})?$/.exec(words.replace(/ ?CASE ?(?=\d)/, ' '));
  const act = actWords.get(parts?.[1] ?? '');
  if (act === undefined) return undefined;
  const code = parts?.[2];
  return code === undefined && act !== 'ACK' ? undefined : { act, code };
};
