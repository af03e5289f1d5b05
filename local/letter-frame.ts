import { securityHeaders } from '../functions/edge/http.ts';
import type { Outbox } from './outbox.ts';

/** A letter may show its own colours and links. Scripts, pictures, forms and frames of it do nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox';

/** The HTML of one mail in a frame of its own; undefined where there is none. */
export const letterFrame = (outbox: Outbox, n: number): Response | undefined => {
  if (!Number.isSafeInteger(n) || n < 1) return undefined;
  const mail = outbox.list({ since: n - 1 }).find((one) => one.n === n);
  if (mail?.html === undefined) return undefined;
  // A link in a mail opens beside the mailbox, not in place of the letter.
  const body = mail.html.replace('<head>', '<head><base target="_blank">');
  return new Response(body, {
    headers: {
      ...securityHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'SAMEORIGIN',
    },
  });
};
