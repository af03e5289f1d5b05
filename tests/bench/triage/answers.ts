import * as z from 'zod/mini';

/** What the measuring processes print. */
const spread = z.object({ median: z.number(), least: z.number(), most: z.number() });
const percentiles = z.object({ p50: z.number(), p99: z.number(), p999: z.number(), most: z.number() });

export const raceAnswer = z.object({
  ratios: z.array(z.number()),
  rates: z.array(z.number()),
  lowerRates: z.array(z.number()),
  checksum: z.number(),
});

export const hostileAnswer = z.object({
  answers: z.array(
    z.object({ name: z.string(), length: z.number(), nanoseconds: z.number(), ratio: spread }),
  ),
  ordinary: z.number(),
});
export type HostileAnswer = z.infer<typeof hostileAnswer>;

export const latencyAnswer = z.object({ quickest: percentiles, asMet: percentiles });

export const coldAnswer = z.object({
  wall: z.number(),
  processor: z.number(),
  imported: z.number(),
  heap: z.number(),
  answered: z.literal(true),
});
