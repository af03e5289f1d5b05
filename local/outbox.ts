import type { DatabaseSync } from 'node:sqlite';
import type { Purpose } from '../functions/ports/sender.ts';
import { type Instant, instant } from '../shared/kernel/instant.ts';
import type { Channel } from '../shared/message/outbound.ts';

/** One message that the simulated carrier or mailbox took in, whatever answer the sender saw. */
export type Delivered = {
  readonly n: number;
  readonly at: Instant;
  readonly channel: Channel;
  readonly kind: Purpose;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly subject?: string;
  readonly html?: string;
};

export type Outbox = {
  add(message: Omit<Delivered, 'n'>): Delivered;
  /** Ascending; `since` is the last `n` already seen. */
  list(filter: { readonly address?: string; readonly since?: number }): readonly Delivered[];
};

const table = `
  CREATE TABLE IF NOT EXISTS outbox (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sender TEXT NOT NULL,
    body TEXT NOT NULL,
    subject TEXT,
    html TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS outbox_recipient ON outbox (recipient, n);
`;

const channels: readonly Channel[] = ['sms', 'email'];
const kinds: readonly Purpose[] = ['checkin', 'ack', 'consent', 'page', 'digest', 'other'];

/** What the phones and mailboxes of a laptop have received, kept in its database file. */
export const sqliteOutbox = (database: DatabaseSync): Outbox => {
  database.exec(table);
  const insert = database.prepare(
    'INSERT INTO outbox (at, channel, kind, recipient, sender, body, subject, html) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const all = database.prepare('SELECT * FROM outbox WHERE n > ? ORDER BY n');
  const to = database.prepare('SELECT * FROM outbox WHERE recipient = ? AND n > ? ORDER BY n');
  return {
    add: (message) => {
      const { at, channel, kind, to: recipient, from, body, subject, html } = message;
      const { lastInsertRowid } = insert.run(
        at,
        channel,
        kind,
        recipient,
        from,
        body,
        subject ?? null,
        html ?? null,
      );
      return { ...message, n: Number(lastInsertRowid) };
    },
    list: ({ address, since = 0 }) =>
      (address === undefined ? all.all(since) : to.all(address, since)).map((row) => ({
        n: Number(row['n']),
        at: instant(Number(row['at'])),
        channel: channels.find((one) => one === row['channel']) ?? 'sms',
        kind: kinds.find((one) => one === row['kind']) ?? 'other',
        to: String(row['recipient']),
        from: String(row['sender']),
        body: String(row['body']),
        ...(row['subject'] === null ? {} : { subject: String(row['subject']) }),
        ...(row['html'] === null ? {} : { html: String(row['html']) }),
      })),
  };
};
