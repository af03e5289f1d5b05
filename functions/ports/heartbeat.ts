/**
 * Tells somebody outside that all is well. Whoever listens raises the alarm when it stays away: then nothing in here has to work for
 * somebody to hear of it. Throws `WorldError` where it was not taken.
 */
export type Heartbeat = {
  beat(): Promise<void>;
};
