import { describe, expect, test } from 'vitest';
import { snsPager } from '../../functions/aws/pager-sns.ts';
import { carrierSocket } from '../support/carrier-socket.ts';
import { aText, smsContract } from './sms.contract.ts';

const topicArn = 'arn:aws:sns:us-east-1:000000000000:example-pager';
const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const accepted = (id: string) =>
  '<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>' +
  `<MessageId>${id}</MessageId></PublishResult></PublishResponse>`;
const open = (endpoint: string, timeoutMilliseconds: number) =>
  snsPager({ topicArn, timeoutMilliseconds, client: { ...local, endpoint } });
const { attemptId, body } = aText;
const alert = { attemptId, clinic: 'example', subject: 'EMERGENCY case 37', body };

smsContract('alerts to a clinic’s pager through SNS', {
  open: (endpoint, timeout) => {
    const pager = open(endpoint, timeout);
    return { from: topicArn, send: (text) => pager.alert({ ...alert, body: text.body }) };
  },
  accepted,
});

describe('what SNS is asked for', () => {
  test('an alert to the topic, and to no phone', async () => {
    const carrier = await carrierSocket({ type: 'answer', status: 200, body: accepted('1') });
    expect(await open(carrier.endpoint, 1000).alert(alert)).toEqual({
      type: 'accepted',
      providerMessageId: '1',
    });
    const form = new URLSearchParams(carrier.requests[0]);
    await carrier.stop();
    expect(form.get('Action')).toBe('Publish');
    expect(form.get('TopicArn')).toBe(topicArn);
    expect(form.get('Subject')).toBe('EMERGENCY case 37');
    expect(form.get('Message')).toBe(body);
    expect(form.get('MessageAttributes.entry.1.Name')).toBe('clinic');
    expect(form.get('MessageAttributes.entry.1.Value.StringValue')).toBe('example');
    expect(form.has('PhoneNumber')).toBe(false);
  });

  test.each(['', 'example-pager', '+13035550100', 'arn:aws:sqs:us-east-1:000000000000:example-pager'])(
    '%j is no topic',
    (wrong) => expect(() => snsPager({ topicArn: wrong, client: local })).toThrow(/no topic/),
  );
});
