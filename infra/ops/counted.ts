/**
 * What one followed patient was counted to need, by `tests/cost`: the real functions are called as AWS calls them, on services that
 * count and never fail. A test fails while the counts are others than these: whoever makes an episode dearer writes it down here.
 */
export type Counted = {
  readonly commits: number;
  /** Of the table and its indexes together, as DynamoDB counts them. */
  readonly writeUnits: number;
  readonly indexWriteUnits: number;
  readonly readUnits: number;
  /** Questions to the ledger about more than one conversation: what a scan would be among. */
  readonly lists: number;
  readonly snapshotBytesMax: number;
  /** Calls of functions; one for each record of the stream, though several may come together. */
  readonly invocations: number;
  readonly schedules: number;
  readonly textsOut: number;
  readonly segmentsOut: number;
  readonly textsIn: number;
  readonly mailsOut: number;
};

/** Four questions, four small answers, and nobody is paged; by SNS. */
export const routine: Counted = {
  commits: 21,
  writeUnits: 277,
  indexWriteUnits: 67,
  readUnits: 48,
  lists: 0,
  snapshotBytesMax: 2786,
  invocations: 30,
  schedules: 4,
  textsOut: 8,
  segmentsOut: 8,
  textsIn: 4,
  mailsOut: 0,
};

/** The same by End User Messaging, with a receipt for every text. */
export const routineWithReceipts: Counted = {
  commits: 25,
  writeUnits: 317,
  indexWriteUnits: 75,
  readUnits: 68,
  lists: 0,
  snapshotBytesMax: 2874,
  invocations: 42,
  schedules: 4,
  textsOut: 8,
  segmentsOut: 8,
  textsIn: 4,
  mailsOut: 0,
};

/** Where the last answer is a red flag: one page, acknowledged, the patient reached, the case closed. */
export const paged: Counted = {
  commits: 34,
  writeUnits: 495,
  indexWriteUnits: 101,
  readUnits: 87,
  lists: 0,
  snapshotBytesMax: 4197,
  invocations: 47,
  schedules: 5,
  textsOut: 12,
  segmentsOut: 13,
  textsIn: 7,
  mailsOut: 1,
};

const names: Readonly<Record<keyof Counted, string>> = {
  commits: 'commits',
  writeUnits: 'write units',
  indexWriteUnits: 'of them, of indexes',
  readUnits: 'read units',
  lists: 'lists and scans',
  snapshotBytesMax: 'largest snapshot, bytes',
  invocations: 'calls of functions',
  schedules: 'schedules',
  textsOut: 'texts out',
  segmentsOut: 'segments of them',
  textsIn: 'texts in',
  mailsOut: 'mails out',
};
const isName = (name: string): name is keyof Counted => Object.hasOwn(names, name);

/** A table for a person: what was counted, for each kind of week. */
export const countTable = (): readonly string[] => [
  'One patient followed             routine   with receipts   paged',
  ...Object.keys(names)
    .filter(isName)
    .map((name) => {
      const of = (counted: Counted, width: number): string =>
        counted[name].toLocaleString('en-US').padStart(width);
      return `  ${names[name].padEnd(28)}${of(routine, 10)}${of(routineWithReceipts, 16)}${of(paged, 8)}`;
    }),
];
