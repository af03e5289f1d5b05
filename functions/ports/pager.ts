import type { AttemptId } from '../../shared/kernel/brand.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';

/** What the clinic's own pager is told of a case: no patient, no link, for nobody knows who reads along. */
export type PagerAlert = {
  readonly attemptId: AttemptId;
  readonly clinic: string;
  /** Names the case, so that a pager can join the alerts of one case. */
  readonly subject: string;
  readonly body: string;
};

/** Tells the pager that a clinic has connected, once, under the rules of `SmsSender`. Never throws. Only `wake` may hold one. */
export type Pager = { alert(alert: PagerAlert): Promise<SendOutcome> };
