import type { Outbound } from '../../shared/message/outbound.ts';
import type { StoryEvent, Wire } from './wire.ts';
import { taskWords } from './words.ts';

type Unplaced<T> = T extends unknown ? Omit<T, 'delivery' | 'promisedAt' | 'sessionId'> : never;

/** What a message is about, whatever became of it. */
export type KnownMessage = Unplaced<Wire<Outbound>>;

/** What later sentences have to know of earlier events: names behind ids. */
export type Known = {
  readonly messages: Map<string, KnownMessage>;
  readonly codes: Map<string, string>;
  readonly names: Map<string, string>;
  readonly tasks: Map<string, string>;
};

export const emptyKnown = (): Known => ({
  messages: new Map(),
  codes: new Map(),
  names: new Map(),
  tasks: new Map(),
});

export const learn = (known: Known, event: StoryEvent): void => {
  if (event.type === 'SessionRecorded' || event.type === 'SessionAmended') {
    for (const { id, kind } of event.plan) known.messages.set(id, { class: 'check-in', id, kind });
    if (event.personal?.firstName !== undefined) {
      known.names.set(event.session.patientId, event.personal.firstName);
    }
  }
  if (event.type === 'MessagePromised') known.messages.set(event.message.id, event.message);
  if (event.type === 'TaskAdded') known.tasks.set(event.task.id, taskWords[event.task.kind]);
  if (event.type === 'CaseOpened') known.codes.set(event.caseId, event.code);
};

/** `case 37`, as pages name it. */
export const caseName = (known: Known, id: string | undefined): string =>
  id === undefined ? 'the case' : `case ${known.codes.get(id) ?? '?'}`;

export const patientName = (known: Known, id: string): string => known.names.get(id) ?? id;
