import type { Committed } from '../trace.ts';
import { seeing, type Watch } from './watcher.ts';

type Event = Committed['events'][number];
type Acted = Extract<
  Event,
  { type: 'CaseAcknowledged' | 'PatientContacted' | 'PatientNotReached' | 'CaseClosed' }
>;
type Refused = Extract<Event, { type: 'CommandRefused' }>;
type Known = {
  readonly code: string;
  readonly clinic: string;
  open: boolean;
  /** Who was paged for it, and when first. */
  readonly paged: Map<string, number>;
  /** When its patient was last heard of, and when its paging last began. */
  heardAt: number;
  pagesFrom: number;
};

/** What words are about: the paging, which they take on themselves, or the patient. */
type Means = { readonly takesOn: boolean; readonly isOfPatient: boolean };
const meansOf: Readonly<Record<Acted['type'], Means>> = {
  CaseAcknowledged: { takesOn: true, isOfPatient: false },
  PatientNotReached: { takesOn: true, isOfPatient: true },
  PatientContacted: { takesOn: false, isOfPatient: true },
  CaseClosed: { takesOn: false, isOfPatient: true },
};

/** Who acts on a case: somebody who was paged for it, by words that name it and know of it, unless they see it at the board. */
export const watchTakers: Watch = (facts, violate) => {
  const cases = new Map<string, Known>();

  /** When what these words are about began, in the times that commits tell; never for whoever was not paged. */
  const knowable = (one: Known, by: string, { takesOn, isOfPatient }: Means): number =>
    Math.max(
      one.paged.get(by) ?? Number.POSITIVE_INFINITY,
      takesOn ? one.pagesFrom : 0,
      isOfPatient ? one.heardAt : 0,
    );

  const named = (event: Acted): void => {
    const known = cases.get(event.caseId);
    const wrote = event.replyId === undefined ? undefined : facts.wrote(event.replyId);
    if (known === undefined || wrote === undefined) return;
    const { text, t: writtenAt } = wrote;
    const wasPaged = (one: Known): boolean =>
      (one.paged.get(event.by) ?? Number.POSITIVE_INFINITY) <= writtenAt;
    if (!wasPaged(known))
      violate(
        'S9',
        `"${text}" acts on case ${event.caseId}, for which nobody had paged ${event.by} when it was written`,
      );
    else if (knowable(known, event.by, meansOf[event.type]) > writtenAt)
      violate('S9', `"${text}" acts on case ${event.caseId}, and was written before the last of it`);
    const code = /\d+/.exec(text)?.[0];
    if (code !== undefined && code !== known.code)
      violate('S9', `"${text}" acts on case ${event.caseId}, whose code is ${known.code}`);
    if (code !== undefined) return;
    const theirs = [...cases.values()].filter(
      (one) => one.open && one.clinic === known.clinic && wasPaged(one),
    );
    if (theirs.length > 1) violate('S9', `"${text}" acts on case ${event.caseId}, one of ${theirs.length}`);
  };

  const acted = (event: Acted, by: Committed['by']): void => {
    const known = cases.get(event.caseId);
    if (by !== 'board' && known !== undefined && !known.paged.has(event.by))
      violate('S9', `${event.by} acts on case ${event.caseId} and was not paged for it`);
    named(event);
    if (event.type === 'CaseClosed' && known !== undefined) known.open = false;
  };

  const refused = (event: Refused): void => {
    const known = event.caseId === undefined ? undefined : cases.get(event.caseId);
    const wrote = facts.wrote(event.replyId);
    if (event.because !== 'sent-before' || known === undefined || wrote === undefined) return;
    if (knowable(known, event.by, { takesOn: true, isOfPatient: true }) <= wrote.t)
      violate('S9', `"${wrote.text}" is refused as older than case ${event.caseId}, and is not`);
  };

  return {
    ...seeing(['committed'], ({ events, clinic, at, by }) => {
      for (const event of events) {
        const known = 'caseId' in event && event.caseId !== undefined ? cases.get(event.caseId) : undefined;
        switch (event.type) {
          case 'CaseOpened': {
            const { caseId, code } = event;
            const same = [...cases].find(([, one]) => one.open && one.clinic === clinic && one.code === code);
            if (same !== undefined) violate('S9', `case ${caseId} has the code of ${same[0]}, which is open`);
            cases.set(caseId, { code, clinic, open: true, paged: new Map(), heardAt: at, pagesFrom: at });
            break;
          }
          case 'CaseJoined':
            if (known !== undefined) known.heardAt = at;
            break;
          case 'CaseWorsened':
          case 'CaseLapsed':
            if (known !== undefined) known.pagesFrom = at;
            break;
          case 'MessagePromised':
            if (event.message.class === 'page') {
              const paged = cases.get(event.message.caseId)?.paged;
              if (paged?.has(event.message.person) === false) paged.set(event.message.person, at);
            }
            break;
          case 'CaseAcknowledged':
          case 'PatientContacted':
          case 'PatientNotReached':
          case 'CaseClosed':
            acted(event, by);
            break;
          case 'CommandRefused':
            refused(event);
            break;
          default:
        }
      }
    }),
    end: () => undefined,
  };
};
