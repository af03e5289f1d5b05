/**
 * Everything that is promised, by the id under which a broken one is told. S: at every moment. L: once the faults have healed.
 * The file named beside each is where it is checked; a test breaks each of them.
 */
export const invariants = {
  S1: ['deliveries', 'a check-in is taken at most once, whatever attempts, restores and releases there are'],
  S2: ['consent', 'after an opt-out nothing is claimed for its address but the one confirmation'],
  S3: [
    'sessions',
    'nothing is claimed for a session that was cancelled, moved, amended or followed by a newer one',
  ],
  S4: ['sessions', 'a session is stored with its four check-ins in one commit'],
  S5: [
    'deliveries',
    'what is stored as sent was taken once; what will not be sent has a reason, and work where it must',
  ],
  S6: ['deliveries', 'a message moves along the few ways there are, and what is final stays'],
  S7: ['consent', 'what comes in is stored once and opens at most one case; each case has one beginning'],
  S8: ['cases', 'a case is paged only where somebody took a page of it'],
  S9: [
    'takers',
    'somebody who was paged takes a case by its code, or sees it at the board; whoever has it is paged no more for others',
  ],
  S10: [
    'page-rate',
    'one person is paged at most once a minute for one case, and a repeated worry pages nobody again',
  ],
  S11: ['belonging', 'nothing of one clinic or patient reaches another; a red flag names its author'],
  S12: ['plan', 'a check-in is planned by elapsed time and claimed neither early, nor late, nor at night'],
  S13: ['secrecy', 'no log, schedule or queue of ours holds a word, a name or a number'],
  S14: ['consent', 'a STOP is obeyed in the commit that stores its words, and nothing else is taken for one'],
  S15: ['secrecy', 'who only looks changes nothing'],
  S16: ['deliveries', 'nothing leaves unclaimed; no function returns before its calls are answered'],
  S17: ['rows', 'versions have no gaps, a commit has one of them, and the events fold to the snapshot'],
  S18: ['rows', 'a row is due when the first thing in it is'],
  S19: ['cases', 'a patient hears "was alerted" after a page was taken, never before'],
  S20: ['plan', 'nobody gets more questions and automatic answers than the limits say'],
  S21: ['deliveries', 'only wake sends'],
  S22: ['rows', 'snapshots and commits stay within their bounds'],
  S23: ['deliveries', 'nothing leaves more than ten seconds after its claim'],
  S24: ['operators', 'while check-ins are paused none is claimed'],
  S25: [
    'operators',
    'of a patient who was erased nothing personal is left, and nothing that was promised before is sent',
  ],
  S26: ['operators', 'what is handed out about one patient tells of nobody else'],
  S27: ['operators', 'the canary reaches nobody but simulators'],
  S28: [
    'board',
    'who acts on a case at the board may, by a page that shows it as it is, and it is written down',
  ],
  S29: ['board', 'what the board says was done stands'],
  L1: ['deliveries', 'no message stays pending or in the air'],
  L2: ['consent', 'everything that comes in is stored'],
  L3: ['cases', 'a red flag belongs to a case in the commit of its words, and is paged'],
  L4: ['cases', 'a case that nobody takes is paged again and again, and its ladder ends with the operator'],
  L5: ['rows', 'every session is taken, and what a queue gave up stands where an alarm points at it'],
  L6: ['rows', 'the due-index and the rows agree'],
  L7: ['rows', 'no row is overdue'],
  L8: ['deliveries', 'no check-in stays in doubt, and evidence settles it'],
  L9: ['rows', 'after a restore every conversation can be read as it was'],
  L10: ['cases', 'a case that was taken and not brought to its end is paged again'],
  L11: ['cases', 'an operator is told by mail, never by text'],
  L12: ['rows', 'where nothing is due nothing happens'],
  L13: ['deliveries', 'where nothing goes wrong nothing is in doubt'],
  L14: ['operators', 'where nothing goes wrong the canary comes home'],
} as const satisfies Readonly<Record<string, readonly [file: string, promise: string]>>;

export type Invariant = keyof typeof invariants;
