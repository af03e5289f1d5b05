import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { erasePatient } from '../../functions/app/erase-patient.ts';
import { load } from '../../functions/app/load.ts';
import { decodeEvents, decodeSnapshot } from '../../functions/ports/ledger-records.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { type ConversationId, commitId, patientId, staffId } from '../../shared/kernel/brand.ts';
import { day } from '../../shared/kernel/instant.ts';
import { standOf } from '../../shared/paging/link-attempt.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { later, patientPhone, received } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

/** What a later release writes while this one still runs beside it: events of a kind that is not known here, and more of what is. */
const written = async (id: ConversationId): Promise<void> => {
  const { ledger, world } = stage.host;
  const stored = await load(world, id);
  assert(stored !== undefined, 'the conversation is there');
  const state = decodeSnapshot(
    id,
    JSON.stringify({
      ...stored.state,
      sayings: ['kept'],
      messages: stored.state.messages.map((one) => ({ ...one, weight: 2 })),
    }),
  );
  const events = decodeEvents(
    id,
    JSON.stringify([{ type: 'WeightSet', weight: 2 }]),
    JSON.stringify({ 0: { words: 'Sam said so' } }),
  );
  const outcome = await ledger.commit({
    conversationId: id,
    expectedVersion: stored.version,
    commitId: commitId('a-later-release'),
    at: world.clock.now(),
    state,
    events,
    pointers: [],
    nextDueAt: nextDueAt(state),
    urgent: false,
  });
  assert(outcome === 'committed', 'the later release wrote');
};

describe('beside rows of a later release', () => {
  test('everybody is asked, read and paged as before, and what is not known here is kept', async () => {
    const id = await stage.patientWho('doing fine, 1');
    await written(id);
    await stage.host.turn(later(day));
    await stage.says('it catches when I breathe in');
    const { state } = (await load(stage.host.world, id)) ?? {};
    expect(state?.cases.map((one) => one.state)).toEqual(['paged']);
    expect(state).toMatchObject({ sayings: ['kept'] });
    expect(state?.messages.filter((one) => 'weight' in one).length).toBeGreaterThan(0);
    expect(received(stage.host, patientPhone).length).toBeGreaterThan(2);
  });

  test('the board shows what it knows, and acts', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    await written(id);
    const practitioner = await stage.as('practitioner-1');
    const shown = await practitioner.look(`/board/c/${id}`);
    expect(shown.status).toBe(200);
    const open = (await stage.stateOf(id)).cases.at(-1);
    assert(open !== undefined, 'a case is open');
    expect(shown.page).toContain(`Case ${open.code}, open`);
    await practitioner.press(`/board/c/${id}/case`, { case: open.id, seen: standOf(open), act: 'ACK' });
    expect((await stage.stateOf(id)).cases.at(-1)?.state).toBe('acknowledged');
    for (const path of ['/board/cases', '/board/conversations', '/board/reports'])
      expect((await (await stage.as('director-1')).look(path)).status, path).toBe(200);
  });

  test('an erasure takes the words that stand beside events which are not known here', async () => {
    const id = await stage.patientWho('doing fine, 1');
    await written(id);
    const { world, archive, ledger } = stage.host;
    const words = async (): Promise<string> =>
      JSON.stringify([await ledger.load(id), await ledger.history(id, 0)]);
    expect(await words()).toContain('Sam said so');
    expect(await erasePatient(world, archive, patientId('p-1'), staffId('ops-1'))).toEqual([]);
    expect(await words()).not.toContain('Sam');
  });
});
