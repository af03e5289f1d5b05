import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { sesSender } from '../../functions/aws/email-ses.ts';
import type { Email } from '../../functions/ports/sender.ts';
import { carrierSocket } from '../support/carrier-socket.ts';
import { aText, smsContract } from './sms.contract.ts';

const from = 'follow-up@example.com';
const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const accepted = (id: string) => JSON.stringify({ MessageId: id });
const open = (endpoint: string, timeoutMilliseconds: number) =>
  sesSender({ from, timeoutMilliseconds, client: { ...local, endpoint } });

const aMail: Email = {
  attemptId: aText.attemptId,
  purpose: 'checkin',
  to: 'patient-a@example.com',
  subject: 'Checking in after your visit',
  text: 'How are you today?',
  html: '<p>How are you today?</p>',
  unsubscribeUrl: 'https://clinic.example.com/u/1.c-abc.signature',
};

// A mail is sent under the rules of a text: one request, in time, and an answer for everything.
smsContract('e-mails through SES', {
  open: (endpoint, timeoutMilliseconds) => {
    const sender = open(endpoint, timeoutMilliseconds);
    return { from, send: ({ to, body }) => sender.send({ ...aMail, to, text: body, html: body }) };
  },
  accepted,
});

const asked = async (mail: Email) => {
  const service = await carrierSocket({ type: 'answer', status: 200, body: accepted('1') });
  await open(service.endpoint, 1000).send(mail);
  const [body = ''] = service.requests;
  await service.stop();
  return JSON.parse(body);
};

describe('what SES is asked for', () => {
  test('one mail from the clinic’s own mailbox, as text and as HTML', async () => {
    expect(await asked({ ...aMail, replyTo: 'reply+token@in.example.com' })).toEqual({
      FromEmailAddress: from,
      Destination: { ToAddresses: ['patient-a@example.com'] },
      ReplyToAddresses: ['reply+token@in.example.com'],
      Content: {
        Simple: {
          Subject: { Data: aMail.subject, Charset: 'UTF-8' },
          Body: {
            Text: { Data: aMail.text, Charset: 'UTF-8' },
            Html: { Data: aMail.html, Charset: 'UTF-8' },
          },
          Headers: [
            { Name: 'List-Unsubscribe', Value: '<https://clinic.example.com/u/1.c-abc.signature>' },
            { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
          ],
        },
      },
    });
  });

  test('a mail to a practitioner offers no unsubscribing', async () => {
    const { unsubscribeUrl: _, ...page } = aMail;
    expect((await asked(page)).Content.Simple).not.toHaveProperty('Headers');
  });

  test.each([
    'https://clinic.example.com/u/1\r\nBcc: everybody@example.com',
    'javascript:alert(1)',
    'https://clinic.example.com/u/á',
    `https://clinic.example.com/u/${'x'.repeat(1000)}`,
    '',
  ])('what cannot stand in a header (%j) is left out, and the mail still goes', async (unsubscribeUrl) => {
    const { Content, Destination } = await asked({ ...aMail, unsubscribeUrl });
    expect(Content.Simple).not.toHaveProperty('Headers');
    expect(Destination).toEqual({ ToAddresses: ['patient-a@example.com'] });
  });

  test.each(['', 'nobody', 'a@b', 'a@example.com, b@example.com', 'Clinic <a@example.com>'])(
    '%j is no mailbox to send from',
    (wrong) => {
      expect(() => sesSender({ from: wrong, client: local })).toThrow(/no mailbox of its own/);
    },
  );
});

describe('what an error of SES means', () => {
  const names: readonly (readonly [string, number, object])[] = [
    ['TooManyRequestsException', 429, { type: 'not-sent' }],
    ['LimitExceededException', 400, { type: 'not-sent' }],
    ['ThrottlingException', 400, { type: 'not-sent' }],
    ['MessageRejected', 400, { type: 'refused', because: 'rejected' }],
    ['BadRequestException', 400, { type: 'refused', because: 'rejected' }],
    ['SendingPausedException', 400, { type: 'blocked' }],
    ['AccountSuspendedException', 400, { type: 'blocked' }],
    ['MailFromDomainNotVerifiedException', 400, { type: 'blocked' }],
    ['NotFoundException', 404, { type: 'blocked' }],
    ['AccessDeniedException', 403, { type: 'blocked' }],
    ['ExpiredTokenException', 403, { type: 'blocked' }],
    ['InternalServiceErrorException', 500, { type: 'unknown' }],
    ['ServiceUnavailable', 503, { type: 'unknown' }],
    ['NobodyKnowsThisException', 400, { type: 'unknown' }],
  ];

  test.each(names)('%s (%i) on the wire, sent once', async (name, status, outcome) => {
    const service = await carrierSocket({
      type: 'answer',
      status,
      body: JSON.stringify({ __type: name, message: `of ${aMail.to}` }),
    });
    const answer = await open(service.endpoint, 1000).send(aMail);
    expect(answer).toMatchObject(outcome);
    expect(JSON.stringify(answer)).not.toContain(aMail.to);
    expect(service.requests).toHaveLength(1);
    await service.stop();
  });

  test('an acceptance without an id is unknown', async () => {
    const mock = mockClient(SESv2Client);
    mock.on(SendEmailCommand).resolves({});
    expect(await sesSender({ from, client: local }).send(aMail)).toMatchObject({ type: 'unknown' });
    mock.restore();
  });
});
