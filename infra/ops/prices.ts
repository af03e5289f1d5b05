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
  alarmMetric: 0.1,
  customMetric: 0.3,
  key: 1.0,
  /** A queue that a function polls asks about 648,000 times a month. */
  polledQueue: 0.26,
  sweepRuns: 0.1,
  storageAndLogs: 0.1,
} as const;

/** What no counting tells: how often a session pages, and how long a call takes of how much memory. */
export const assumed = {
  pagedShare: 0.05,
  secondsPerCall: 0.6,
  gigabytes: 0.5,
} as const;
