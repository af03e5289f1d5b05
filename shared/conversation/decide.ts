import { canaryClinic } from '../clinic/canary.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { assert } from '../kernel/assert.ts';
import { actOnCase, refuseCommand } from './act-on-case.ts';
import { actOnDesk } from './act-on-desk.ts';
import { actOnTask } from './act-on-task.ts';
import type { Command } from './command.ts';
import type { Conversation } from './conversation.ts';
import { doubtSends } from './doubt-sends.ts';
import { type Draft, draftOn } from './draft.ts';
import { erasePatient } from './erase-patient.ts';
import type { ConversationEvent } from './event.ts';
import { amendSession, cancelSession, recordSession, supersedePatient } from './record-session.ts';
import { tryLink } from './try-link.ts';
import { unsubscribe } from './unsubscribe.ts';
import type { Claim } from './wake.ts';

/** What a command makes of a conversation. No events: nothing to commit. */
export type Decision = {
  readonly events: readonly ConversationEvent[];
  /** The conversation after the events; undefined where there still is none. */
  readonly state: Conversation | undefined;
  /** The message that this decision's commit makes ours to send. */
  readonly claim?: Claim;
};

const carryOut = (draft: Draft, command: Command, clinic: Clinic): Claim | undefined => {
  switch (command.type) {
    case 'RecordSession':
      recordSession(draft, command, clinic);
      return undefined;
    case 'AmendSession':
      amendSession(draft, command, clinic);
      return undefined;
    case 'CancelSession':
      cancelSession(draft, command);
      return undefined;
    case 'SupersedePatient':
      supersedePatient(draft, command.patientId, command.completedAt);
      return undefined;
    case 'FinishErrand':
      if (draft.state().errands.some((errand) => errand.id === command.errandId)) {
        draft.emit({ type: 'ErrandDone', errandId: command.errandId });
      }
      return undefined;
    case 'ReceiveReply':
      command.decidedBy(draft, command, clinic);
      return undefined;
    case 'ActOnCase':
      actOnCase(draft, command, clinic);
      return undefined;
    case 'DoubtSends':
      doubtSends(draft, command, clinic);
      return undefined;
    case 'ErasePatient':
      erasePatient(draft, command);
      return undefined;
    case 'AddNote':
      draft.emit({ type: 'NoteAdded', by: command.by, personal: { text: command.text } });
      return undefined;
    case 'TryLink':
      tryLink(draft, command);
      return undefined;
    case 'Unsubscribe':
      unsubscribe(draft, command, clinic);
      return undefined;
    case 'RefuseCommand':
      refuseCommand(draft, command);
      return undefined;
    case 'PlanDigest':
    case 'MakeDigest':
    case 'RaiseTrouble':
    case 'TestPages':
    case 'PauseCheckIns':
    case 'ResumeCheckIns':
    case 'SignOut':
    case 'AwaitCanary':
    case 'ProveCanary':
      actOnDesk(draft, command, clinic);
      return undefined;
    case 'TakeTask':
    case 'ReopenTask':
    case 'FinishTask':
      actOnTask(draft, command, clinic);
      return undefined;
    case 'Wake':
      return command.decidedBy(draft, command, clinic);
    case 'RecordOutcome':
      command.decidedBy(draft, command, clinic);
      return undefined;
    case 'RecordReceipt':
      command.decidedBy(draft, command, clinic);
      return undefined;
  }
};

/**
 * The one place where anything is decided about a conversation: total and without any effect. `version` is the version that
 * `state` was loaded at, 0 where there is none; ids of what is made derive from it.
 */
export const decide = (
  state: Conversation | undefined,
  version: number,
  command: Command,
  clinic: Clinic,
): Decision => {
  const opens = 'opening' in command;
  assert(state !== undefined || opens, `${command.type} on a conversation that does not exist`);
  const id = state?.id ?? ('opening' in command ? command.opening.id : '');
  const draft = draftOn(id, state, version, command.at);
  const isCanary = state?.canary ?? ('opening' in command && command.opening.canary === true);
  const claim = carryOut(draft, command, isCanary ? canaryClinic(clinic) : clinic);
  const decided = { events: draft.events, state: draft.isOpen() ? draft.state() : undefined };
  return claim === undefined ? decided : { ...decided, claim };
};
