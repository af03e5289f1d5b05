import type { Heartbeat } from '../ports/heartbeat.ts';
import { WorldError } from '../ports/world-error.ts';

export type HeartbeatSettings = {
  /** The address that the outside watcher gave; it is asked with GET and told nothing. */
  readonly url: string;
  /** How long the watcher may take. @default 5000 */
  readonly timeoutMilliseconds?: number;
};

const failed = (cause?: unknown): WorldError =>
  new WorldError('the heartbeat was not taken', { code: 'unavailable', retriable: true, cause });

/** Beats once over HTTP. One that is lost is not repeated: the next audit beats again, and the watcher allows for it. */
export const httpHeartbeat = ({ url, timeoutMilliseconds = 5000 }: HeartbeatSettings): Heartbeat => ({
  beat: async () => {
    let status: number;
    try {
      const answer = await fetch(url, {
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      status = answer.status;
      await answer.body?.cancel();
    } catch (cause) {
      throw failed(cause);
    }
    if (status < 200 || status > 299) throw failed();
  },
});
