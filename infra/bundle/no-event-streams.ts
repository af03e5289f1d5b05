/**
 * Stands in for `@smithy/core/event-streams` in what is bundled. Every client can send and read streams of events, and no command
 * of ours has one.
 */
export class EventStreamSerde {
  constructor() {
    throw new Error('no command of ours streams events');
  }
}

export const eventStreamSerdeProvider = (): undefined => undefined;

export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;
