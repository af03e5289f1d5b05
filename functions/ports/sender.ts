import type { AttemptId } from '../../shared/kernel/brand.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';

/** What a text or an e-mail is for, as far as a carrier, a mailbox or a log may know. */
export type Purpose = 'checkin' | 'ack' | 'consent' | 'page' | 'digest' | 'other';

export type Text = {
  readonly attemptId: AttemptId;
  readonly purpose: Purpose;
  /** E.164. */
  readonly to: string;
  readonly body: string;
  /** How long the carrier may still deliver it, where the carrier can be told. */
  readonly validForSeconds?: number;
};

export type Email = {
  readonly attemptId: AttemptId;
  readonly purpose: Purpose;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo?: string;
  /** The one-click unsubscribe address (RFC 8058); only for mail to patients. */
  readonly unsubscribeUrl?: string;
};

/** Sends one text, once: no retry, a hard timeout, and an answer for everything. Never throws. Only `wake` may hold one. */
export type SmsSender = {
  /** The number texts come from, E.164. */
  readonly from: string;
  send(text: Text): Promise<SendOutcome>;
};

/** Sends one e-mail, once, under the rules of `SmsSender`. */
export type EmailSender = {
  readonly from: string;
  send(email: Email): Promise<SendOutcome>;
};
