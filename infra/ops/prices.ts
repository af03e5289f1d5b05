/** US dollars, us-east-1, as read in November 2026. Prices age: change them here, with the date. */
export const pricesOf = '2026-11';

export const prices = {
  /** One text of one segment: the service and a blended carrier fee. */
  textOut: 0.0127,
  textIn: 0.0085,
  mailOut: 0.00016,
  /** A million requests, and a GB-second on arm64. */
  lambdaRequests: 0.2,
  lambdaGbSecond: 0.0000133334,
  dynamodbWriteUnits: 0.625,
  dynamodbReadUnits: 0.125,
  schedules: 1.0,
  /** Idle, a month. */
  number: 1.0,
  campaign: 1.5,
  alarm: 0.1,
  customMetric: 0.3,
  key: 1.0,
  /** A queue that a function polls asks about 648,000 times a month. */
  polledQueue: 0.26,
  sweepRuns: 0.1,
  storageAndLogs: 0.1,
} as const;

/** What one followed session is counted to need: 4 check-ins, 3 replies, 3 answers, a page for one in twenty. */
export const episode = {
  textsOut: 4 + 3 + 0.05 * 2,
  textsIn: 3,
  mailsOut: 0.05,
  invocations: 25,
  gbSeconds: 25 * 0.6 * 0.5,
  writeUnits: 280,
  readUnits: 80,
  schedules: 4,
} as const;
