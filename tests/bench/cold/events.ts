import type { FunctionName } from '../../../functions/edge/environment.ts';
import { wrapInboundMail } from '../../../functions/edge/inbound-mail.ts';
import { hashOf } from '../../../functions/edge/token.ts';
import { instant } from '../../../shared/kernel/instant.ts';
import {
  asJson,
  committed,
  inboundText,
  queued,
  request,
  sessionBody,
  streamed,
} from '../../functions/stage.ts';

const token = 'local';

/** What a function is asked most often, as AWS hands it over, with nothing stored yet. */
export const eventsAt = (now: number): Readonly<Record<FunctionName, unknown>> => {
  const at = (hoursAgo: number): string => new Date(now - hoursAgo * 3_600_000).toISOString();
  const consent = { sms: { at: at(2), how: 'written', riskExplained: true }, email: null };
  const [reply] = [inboundText('just sore, 3/10', 'in-1', undefined, instant(now))];
  const mail = wrapInboundMail({
    messageId: 'mail-1',
    from: 'p1@example.com',
    recipients: ['reply@in.example.com'],
    at: instant(now),
    dmarc: 'PASS',
  });
  return {
    'record-session': request('POST', '/v1/sessions', asJson(sessionBody({ completedAt: at(1), consent }))),
    'receive-sms': queued(reply),
    practitioner: request('GET', '/p/a-token-that-nobody-has'),
    'patient-link': request('GET', '/u/1.nobody.nothing'),
    'receive-email': queued(mail),
    'record-receipt': {
      source: 'aws.sms-voice',
      detail: { eventType: 'TEXT_DELIVERED', messageId: 'nobody' },
    },
    board: request('GET', '/board/cases'),
    wake: streamed(committed('c/c-nobody', 'state', 1)),
    sweep: {},
    canary: {},
  };
};

/** What the services answer with that knows something. */
export type Answers = { readonly secrets: string; readonly mail: string };

export const answers: Answers = {
  secrets: JSON.stringify({
    addressSecret: 's'.repeat(32),
    linkKeys: { current: '1', keys: { '1': 'k'.repeat(32) } },
    tokens: [{ id: 'local', hash: hashOf(token), scopes: ['sessions:write'] }],
  }),
  mail: 'From: p1@example.com\r\nSubject: Re: hand\r\nContent-Type: text/plain\r\n\r\njust sore, 3/10\r\n',
};
