import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPatients } from '../../functions/app/board-search.ts';
import { pictureCase } from '../../functions/app/case-picture.ts';
import { followedElsewhere } from '../../functions/app/known-elsewhere.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import type { Host } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { asJson, inboundText, openStage, patientPhone, request, sessionBody } from './stage.ts';

let host: Host;
beforeEach(() => {
  host = openStage();
});
afterEach(() => host.close());

/** Followed by e-mail, with a phone on file. */
const byMail = (n: number, phone: string = patientPhone, changes: object = {}) =>
  sessionBody({
    sessionId: `s-${n}`,
    patient: { id: `p-${n}`, firstName: `Patient${n}`, phone, email: `patient-${n}@example.com` },
    consent: { sms: null, email: { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true } },
    ...changes,
  });
const record = async (body: object, method = 'POST', path = '/v1/sessions'): Promise<number> =>
  (await host.sessions(request(method, path, asJson(body)))).status;

const phoneId = (): ConversationId => host.world.naming.conversationId('sms', patientPhone);
const says = (text: string) =>
  host.inboundSms(JSON.parse(JSON.parse(inboundText(text, 'in-1').body).Message));

describe('an e-mail patient who texts from the phone on file', () => {
  test('is paged about as an unknown sender, with their name and treatment behind the link', async () => {
    await record(byMail(1));
    await says('I cant breathe');
    const state = (await host.ledger.load(phoneId()))?.state;
    const open = state?.cases[0];
    expect(open?.patients).toEqual([]);
    if (state === undefined || open === undefined) return;
    const { mayBe, patients } = await pictureCase(host.world, state, open);
    expect(patients).toEqual([]);
    expect(mayBe.map(({ session }) => session?.particulars?.firstName)).toEqual(['Patient1']);
    expect(mayBe[0]?.session?.regions).toEqual([{ region: 'shoulder', side: 'left' }]);
  });

  test('is found on the board by that phone', async () => {
    await record(byMail(1));
    const { rows } = await findPatients(host.world, '303-555-0142', [patientPhone]);
    expect(rows.map(({ who }) => who.map(({ patient }) => patient))).toEqual([['p-1']]);
  });

  test('is paged about and shown even where their own row is damaged', async () => {
    await record(byMail(1));
    await says('I cant breathe');
    const state = (await host.ledger.load(phoneId()))?.state;
    const open = state?.cases[0];
    const damaged = new WorldError('row', { code: 'unreadable', retriable: false });
    const ledger = {
      ...host.ledger,
      load: () => Promise.reject(damaged),
      history: (id: ConversationId, after: number) =>
        id === phoneId() ? host.ledger.history(id, after) : Promise.resolve([]),
    };
    if (state === undefined || open === undefined) throw damaged;
    const { mayBe, words } = await pictureCase({ ...host.world, ledger }, state, open);
    expect(mayBe.map(({ patient, session }) => [patient, session])).toEqual([['p-1', undefined]]);
    expect(words.map(({ text }) => text)).toEqual(['I cant breathe']);
  });

  test('gets no answer by text: nobody agreed to that', async () => {
    await record(byMail(1));
    await says('I cant breathe');
    expect(host.outbox.list({ address: patientPhone })).toEqual([]);
  });

  test('who shares it with another is named beside them, each once', async () => {
    await record(byMail(1));
    await record(byMail(2));
    await record(byMail(1, patientPhone, { sessionId: 's-3', completedAt: '2026-03-02T16:45:00Z' }));
    const known = await followedElsewhere(host.world, phoneId());
    expect(known.map((one) => one.patientId)).toEqual(['p-2', 'p-1']);
  });

  test('whose phone was amended is found at the new one', async () => {
    await record(byMail(1, '+13035550199'));
    expect(await followedElsewhere(host.world, phoneId())).toEqual([]);
    expect(await record(byMail(1), 'PUT', '/v1/sessions/s-1')).toBe(200);
    expect(await followedElsewhere(host.world, phoneId())).toHaveLength(1);
  });

  test('leaves no number, name or address in any key', async () => {
    await record(byMail(1));
    const commits = await host.ledger.history(
      host.world.naming.conversationId('email', 'patient-1@example.com'),
      0,
    );
    const plain = commits.flatMap(({ events }) =>
      events.map((event) => JSON.stringify({ ...event, personal: undefined })),
    );
    expect(plain.join()).toContain('phoneOnFile');
    expect(plain.join()).not.toMatch(/303555|Patient1|example\.com/);
  });
});

test('who is followed by text is known at once and needs no such help', async () => {
  await record(sessionBody());
  expect(await followedElsewhere(host.world, phoneId())).toEqual([]);
});
