import { personOf } from '../../shared/clinic/clinic.ts';
import type { Command } from '../../shared/conversation/command.ts';
import { isOwnConversation } from '../../shared/conversation/own-case.ts';
import { type ConversationId, type PersonId, staffId } from '../../shared/kernel/brand.ts';
import { type CaseAct, dispositionOf } from '../../shared/paging/case-act.ts';
import { standOf } from '../../shared/paging/link-attempt.ts';
import { judgeTry } from '../../shared/paging/vain-try.ts';
import type { TaskPress } from '../edge/board-form.ts';
import { execute } from './execute.ts';
import type { World } from './world.ts';

/**
 * What came of a button: done, or the thing was no longer as the page showed it and nothing was done. `own`: nobody acts on their own
 * red flag. `told-already`: this person has told of that call in vain.
 */
export type BoardActOutcome = 'done' | 'ended' | 'changed' | 'gone' | 'own' | 'told-already';

/** A button of a case, pressed by somebody who is signed in. `seen` is `standOf` the case as the page showed it. */
export const actOnCaseFromBoard = async (
  world: World,
  id: ConversationId,
  pressed: { readonly caseId: string; readonly act: CaseAct; readonly seen: string; readonly by: PersonId },
): Promise<BoardActOutcome> => {
  // Who answers for a case is one of the people it can page.
  const person = personOf(world.clinic, pressed.by);
  if (person === undefined) return 'gone';
  const judged: { outcome: BoardActOutcome } = { outcome: 'gone' };
  await execute(world, id, ({ at, stored }) => {
    const open = stored?.state.cases.find((one) => one.id === pressed.caseId && one.state !== 'closed');
    judged.outcome = open === undefined ? 'gone' : standOf(open) === pressed.seen ? 'done' : 'changed';
    if (stored === undefined || open === undefined || judged.outcome !== 'done') return undefined;
    if (isOwnConversation(stored.state, person)) {
      judged.outcome = 'own';
      return undefined;
    }
    if (pressed.act === 'NOANSWER' && judgeTry(open, person.id, at) === 'told-already') {
      judged.outcome = 'told-already';
      return undefined;
    }
    return { type: 'ActOnCase', at, code: open.code, act: pressed.act, by: pressed.by, from: 'board' };
  });
  return judged.outcome === 'done' && dispositionOf(pressed.act) !== undefined ? 'ended' : judged.outcome;
};

/** A button of the call-back list. Who pressed late finds that it has been done, and does nothing a second time. */
export const actOnTaskFromBoard = async (
  world: World,
  id: ConversationId,
  taskId: string,
  pressed: TaskPress & { readonly by: PersonId },
): Promise<BoardActOutcome> => {
  const judged: { outcome: BoardActOutcome } = { outcome: 'gone' };
  await execute(world, id, ({ at, stored }): Command | undefined => {
    const task = stored?.state.tasks.find((one) => one.id === taskId);
    judged.outcome = 'gone';
    if (task === undefined) return undefined;
    const isOpen = task.doneAt === undefined;
    const by = staffId(pressed.by);
    // Only what is one's own can be given back: a colleague may have taken it over.
    const fits =
      pressed.act === 'give-back' ? isOpen && task.owner === by : isOpen === (pressed.act !== 'reopen');
    judged.outcome = fits ? 'done' : 'changed';
    if (judged.outcome === 'changed') return undefined;
    const about = { at, taskId, by };
    switch (pressed.act) {
      case 'take':
        return { type: 'TakeTask', ...about };
      case 'give-back':
      case 'reopen':
        return { type: 'ReopenTask', ...about };
      case 'finish':
        return {
          type: 'FinishTask',
          ...about,
          outcome: pressed.outcome,
          ...(pressed.note === '' ? {} : { note: pressed.note }),
        };
    }
  });
  return judged.outcome;
};

/** A note of a person of the clinic, kept with the conversation. */
export const addNoteFromBoard = async (
  world: World,
  id: ConversationId,
  note: { readonly text: string; readonly by: PersonId },
): Promise<BoardActOutcome> => {
  const done = await execute(world, id, ({ at, stored }) =>
    stored === undefined ? undefined : { type: 'AddNote', at, by: staffId(note.by), text: note.text },
  );
  return done === undefined ? 'gone' : 'done';
};
