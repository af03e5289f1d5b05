import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordOf } from '../../functions/app/patient-record.ts';
import { recordJson, recordText } from '../../functions/pages/record-text.ts';
import { patientId, personId } from '../../shared/kernel/brand.ts';
import { hour, minute } from '../../shared/kernel/instant.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { later, patientPhone, record, sessionBody } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

const recordOfPatient = (id: string) =>
  recordOf(stage.host.world, stage.host.archive, stage.trail, patientId(id));

describe('what is held about a patient', () => {
  test('is everything they wrote and were told, how it was read, who was paged and who looked', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    await (await stage.as('director-1')).look(`/board/c/${id}`);
    const made = await recordOfPatient('p-1');
    const text = recordText(made, stage.host.clinic);
    expect(text).toContain('Texts with +13035550142');
    expect(text).toMatch(
      /2026-03-02 13:30 +We wrote \(4 h check-in, accepted\): “Example Clinic: Checking in/,
    );
    expect(text).toContain('The patient wrote, to the 4 h check-in: “it catches when I breathe in”');
    expect(text).toMatch(/read as: emergency .*pain with breathing/);
    expect(text).toMatch(/opened: emergency/);
    expect(text).toMatch(/director-1 \(director\): saw a conversation/);
    const json = JSON.parse(recordJson(made));
    expect(json).toMatchObject({
      format: 'afterneedle-patient-record',
      patient: 'p-1',
      addresses: [{ conversation: id, address: patientPhone }],
    });
    expect(json.addresses[0].history[0]).toMatchObject({
      at: '2026-03-02T17:00:00Z',
      events: [{ type: 'ConversationOpened' }, { type: 'SessionRecorded', personal: { firstName: 'Sam' } }],
    });
  });

  test('tells where no page went: the clinic’s own numbers and mailboxes are not the patient’s', async () => {
    await stage.patientWho('it catches when I breathe in');
    const json = recordJson(await recordOfPatient('p-1'));
    expect(json).toContain('somebody of the clinic');
    expect(json).not.toMatch(/\+1303555011|practitioner-1@example/);
  });

  test('leaves out whoever shares the phone: their sessions, their name, and notes that may be about them', async () => {
    const id = await record(stage.host);
    await record(
      stage.host,
      sessionBody({
        sessionId: 's-2',
        patient: { id: 'p-2', firstName: 'Kim', phone: patientPhone, language: 'en' },
        completedAt: '2026-03-02T16:40:00Z',
      }),
    );
    await stage.host.turn(later(4 * hour + 20 * minute));
    await stage.says('sore');
    await (await stage.as('director-1')).press(`/board/c/${id}/note`, { text: 'Kim called' });
    const made = await recordOfPatient('p-1');
    const written = `${recordJson(made)}${recordText(made, stage.host.clinic)}`;
    expect(written).not.toMatch(/Kim|p-2|s-2/);
    expect(written).toContain('another-patient');
    expect(written).toContain('“sore”');
    expect(made.addresses[0]?.history.some((commit) => commit.mayBeAnothers > 0)).toBe(true);
    expect(recordText(made, stage.host.clinic)).toContain('entries may be about somebody else');
  });

  test('leaves out whoever gave the same phone and is followed by e-mail as well', async () => {
    for (const n of [1, 2])
      await record(
        stage.host,
        sessionBody({
          sessionId: `s-${n}`,
          patient: { id: `p-${n}`, phone: patientPhone, email: `patient-${n}@example.com`, language: 'en' },
          consent: { sms: null, email: { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true } },
        }),
      );
    const others = (await recordOfPatient('p-1')).addresses.map((one) => one.conversation);
    const made = await recordOfPatient('p-2');
    const written = `${recordJson(made)}${recordText(made, stage.host.clinic)}`;
    expect(others).toHaveLength(1);
    expect(written).toContain(patientPhone);
    expect(written).not.toMatch(/p-1|patient-1|s-1/);
    for (const conversation of others) expect(written).not.toContain(conversation);
  });

  test('leaves out what was done on the board about whoever shares the phone', async () => {
    const id = await record(stage.host);
    await record(
      stage.host,
      sessionBody({ sessionId: 's-2', patient: { id: 'p-2', phone: patientPhone, language: 'en' } }),
    );
    const [at, by] = [stage.host.world.clock.now(), personId('director-1')];
    const line = { at, by, role: 'director', conversation: id } as const;
    await stage.trail.append({ ...line, id: 'l-1', deed: 'cancelled-session', about: 'wrong-number s-2' });
    await stage.trail.append({ ...line, id: 'l-2', deed: 'amended-session', about: 's-1001' });
    await stage.trail.append({ ...line, id: 'l-3', deed: 'saw-conversation' });
    const made = await recordOfPatient('p-1');
    expect(recordJson(made)).not.toContain('s-2');
    expect(made.addresses[0]?.seenBy.map(({ deed }) => deed).sort()).toEqual([
      'amended-session',
      'saw-conversation',
    ]);
    const ofTheOther = (await recordOfPatient('p-2')).addresses[0]?.seenBy.map(({ deed }) => deed);
    expect(ofTheOther?.sort()).toEqual(['cancelled-session', 'saw-conversation']);
  });

  test('is nothing for who was never followed, and says (erased) for who was erased', async () => {
    expect((await recordOfPatient('p-0')).addresses).toEqual([]);
    await stage.patientWho('sore');
    await stage.host.erase(patientId('p-1'));
    const text = recordText(await recordOfPatient('p-1'), stage.host.clinic);
    expect(text).toContain('The patient wrote, to the 4 h check-in: (erased)');
    expect(text).toContain('Texts with an address that has been erased');
    expect(text).toContain('What named patient p-1 was erased.');
    expect(text).not.toMatch(/Sam|3035550142|“sore”/);
  });

  test('covers every address they were followed at', async () => {
    await record(stage.host);
    await record(
      stage.host,
      sessionBody({
        sessionId: 's-2',
        patient: { id: 'p-1', firstName: 'Sam', phone: '+13035550143', language: 'en' },
        completedAt: '2026-03-02T16:50:00Z',
      }),
    );
    const made = await recordOfPatient('p-1');
    expect(made.addresses.map((one) => one.address).sort()).toEqual([patientPhone, '+13035550143']);
  });
});

test('the trail knows who took a record out, and who erased one', async () => {
  const [at, by] = [stage.host.world.clock.now(), personId('ops')];
  for (const deed of ['exported-patient', 'erased-patient'] as const)
    await stage.trail.append({ id: `${deed}-1`, at, by, role: 'ops', deed });
  const page = (await (await stage.as('director-1')).look('/board/trail?day=2026-03-02')).page;
  expect(page).toContain('exported what is held about a patient');
  expect(page).toContain('erased a patient');
});
