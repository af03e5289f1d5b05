import dns from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { SmsSender, Text } from '../../functions/ports/sender.ts';
import { attemptId } from '../../shared/kernel/brand.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import { type CarrierBehaviour, type CarrierSocket, carrierSocket } from '../support/carrier-socket.ts';

/** One way to send texts over HTTP, and how its carrier says "taken". */
export type SmsHarness = {
  open(endpoint: string, timeoutMilliseconds: number): SmsSender;
  accepted(providerMessageId: string): string;
};

export const aText: Text = {
  attemptId: attemptId('conversation-a/1/0-commit-1'),
  purpose: 'checkin',
  to: '+13035550188',
  body: 'How are you today?',
};

/** A time that is waited for. */
const timeout = 250;
/** For a carrier that answers at once, however busy the machine is: in half of a shorter one a connection may not be made. */
const patience = 5000;

/** What every sender of texts must do: one request, in time, and an answer for everything. */
export const smsContract = (name: string, { open, accepted }: SmsHarness): void => {
  describe(name, () => {
    let carrier: CarrierSocket | undefined;
    afterEach(async () => {
      Reflect.set(dns, 'lookup', lookup);
      await carrier?.stop();
      carrier = undefined;
    });

    const send = async (behaviour: CarrierBehaviour) => {
      carrier = await carrierSocket(behaviour);
      const outcome = await open(carrier.endpoint, patience).send(aText);
      return { outcome, requests: carrier.requests };
    };
    const unknown = (outcome: SendOutcome) => expect(outcome).toMatchObject({ type: 'unknown' });
    const taken = accepted('provider-message-1');

    test('a text the carrier took is accepted under its id', async () => {
      const { outcome, requests } = await send({ type: 'answer', status: 200, body: taken });
      expect(outcome).toEqual({ type: 'accepted', providerMessageId: 'provider-message-1' });
      expect(requests).toHaveLength(1);
    });

    test.each<CarrierBehaviour>([
      { type: 'reset' },
      { type: 'close' },
      { type: 'answer', status: 500, body: 'no' },
      { type: 'answer', status: 503, body: '' },
      { type: 'answer', status: 200, body: '<html>a captive portal</html>' },
      { type: 'answer', status: 200, body: '' },
      { type: 'answer', status: 418, body: '{"odd":true}' },
    ])('after $type $status $body a text is unknown, and was sent once', async (behaviour) => {
      const { outcome, requests } = await send(behaviour);
      unknown(outcome);
      expect(requests).toHaveLength(1);
    });

    // These only wait, so they wait together, each for a carrier of its own.
    test.concurrent.each<CarrierBehaviour>([
      { type: 'hang' },
      { type: 'half' },
      { type: 'trickle' },
      { type: 'answer', status: 200, body: taken, afterMilliseconds: 2500 },
    ])(
      'where "$type" takes too long the carrier is given up in time: unknown, sent once',
      async (behaviour) => {
        const slow = await carrierSocket(behaviour);
        try {
          const begun = performance.now();
          unknown(await open(slow.endpoint, timeout).send(aText));
          const took = performance.now() - begun;
          expect(took).toBeGreaterThan(timeout * 0.8);
          expect(took).toBeLessThan(timeout * 3);
          await sleep(timeout);
          expect(slow.requests).toHaveLength(1);
        } finally {
          await slow.stop();
        }
      },
    );

    test('a connection that died while the function slept loses no text', async () => {
      carrier = await carrierSocket({ type: 'answer-and-drop', body: taken });
      const sender = open(carrier.endpoint, patience);
      for (let turn = 1; turn <= 3; turn += 1) {
        expect(await sender.send(aText)).toMatchObject({ type: 'accepted' });
        expect(carrier.requests).toHaveLength(turn);
      }
      const racing = Array.from({ length: 5 }, async (_, n) => {
        await sleep(18 + n);
        return sender.send(aText);
      });
      for (const outcome of await Promise.all(racing)) expect(outcome).toMatchObject({ type: 'accepted' });
    });

    test('too many at once is not sent', async () => {
      const { outcome, requests } = await send({ type: 'answer', status: 429, body: '' });
      expect(outcome).toMatchObject({ type: 'not-sent' });
      expect(requests).toHaveLength(1);
    });

    test('a refused connection is not sent', async () => {
      const gone = await carrierSocket({ type: 'hang' });
      await gone.stop();
      expect(await open(gone.endpoint, timeout).send(aText)).toMatchObject({ type: 'not-sent' });
    });

    test.each(['ENOTFOUND', 'EAI_AGAIN'])('a host that is not found (%s) is not sent', async (code) => {
      answerLookups((done) => done(Object.assign(new Error('no such host'), { code })));
      const outcome = await open('http://carrier.invalid', timeout).send(aText);
      expect(outcome).toMatchObject({ type: 'not-sent' });
    });

    test('a connection that is never made is not sent', async () => {
      answerLookups(() => undefined);
      const begun = performance.now();
      const outcome = await open('http://carrier.invalid', timeout).send(aText);
      expect(outcome).toMatchObject({ type: 'not-sent' });
      expect(performance.now() - begun).toBeLessThan(timeout * 3);
    });

    test('no outcome repeats the number or the words of the text', async () => {
      const words = { type: 'answer', status: 500, body: `${aText.to} ${aText.body}` } as const;
      const { outcome } = await send(words);
      expect(JSON.stringify(outcome)).not.toMatch(/3035550188|How are you/);
    });
  });
};

const { lookup } = dns;

/** Answers every name lookup of the process in place of the network. */
const answerLookups = (answer: (done: (error: Error) => void) => void): void => {
  Reflect.set(dns, 'lookup', (_host: string, options: unknown, done: unknown) => {
    const callback = typeof options === 'function' ? options : done;
    if (typeof callback === 'function') answer((error) => process.nextTick(() => callback(error)));
  });
};
