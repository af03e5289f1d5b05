import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Act } from './act.ts';
import { Composer, type Quick } from './composer.ts';
import { html, type Piece } from './html.ts';
import { Mailbox } from './mailbox.ts';
import { type App, Phone, PhoneHead, Thread } from './phone.ts';
import type { Go, Route } from './route.ts';
import type { Unread } from './seen.ts';
import { Badge } from './symbols.ts';
import { conversationName, mailOf, patientConversations, threadOf } from './threads.ts';
import { lengthWords } from './time.ts';
import { noTextWords } from './upcoming.ts';
import { useVisible } from './visible.ts';
import type { ConsoleData, ConversationView, Person } from './wire.ts';
import { listed, phoneWords, siteName } from './words.ts';

type Shared = {
  readonly data: ConsoleData;
  readonly now: number;
  readonly route: Route;
  readonly go: Go;
  readonly act: Act;
  readonly unread: Unread;
};

const newestTo = (data: ConsoleData, ...addresses: readonly (string | undefined)[]): number =>
  data.outbox.findLast((message) => addresses.includes(message.to))?.n ?? 0;

/** Everything to an address counts as seen while it is on the screen. */
const useLooking = (unread: Unread, address: string | undefined, visible: boolean, newest: number): void => {
  useEffect(() => {
    if (visible) unread.look(address);
  }, [address, visible, newest]);
};

const patientQuick = (conversation: ConversationView, lastText: string): readonly Quick[] => {
  const always: readonly Quick[] = [
    { words: '2', about: 'a pain score' },
    { words: 'sore' },
    { words: 'numb fingers' },
    { words: 'I can’t breathe' },
    { words: 'STOP' },
  ];
  if (conversation.state.consent.status === 'opted-out') return [{ words: 'START', main: true }, ...always];
  const menu = /\bA doing well\b|\bA bien\b/.test(lastText) ? ['A', 'B', 'C', 'D'] : [];
  return [...menu.map((words) => ({ words, about: 'an answer to the menu' })), ...always];
};

/** Phone and mailbox of a patient, whichever conversation of the two is chosen. */
const addressesOf = (conversation: ConversationView): { phone?: string; email?: string } => {
  if (conversation.channel === 'sms') {
    const email = conversation.state.sessions.find((one) => one.particulars?.email !== undefined)?.particulars
      ?.email;
    return { phone: conversation.address, ...(email === undefined ? {} : { email }) };
  }
  const phone = conversation.state.sessions.find((one) => one.particulars?.phone !== undefined)?.particulars
    ?.phone;
  return { email: conversation.address, ...(phone === undefined ? {} : { phone }) };
};

const PatientChoice = (of: Shared & { conversation: ConversationView }): Piece => {
  const all = patientConversations(of.data);
  if (all.length < 2) return null;
  return html`<label class="select phone-choice"
    ><span class="hidden">Which patient</span>
    <select
      onChange=${(event: Event) =>
        event.currentTarget instanceof HTMLSelectElement && of.go({ who: event.currentTarget.value })}
    >
      ${all.map((one) => {
        const news = of.unread.count(one.address);
        const mark = news > 0 ? ` (${news} new)` : '';
        const name = conversationName(of.data, one);
        return html`<option value=${one.conversationId}
          selected=${one.conversationId === of.conversation.conversationId}>
          ${name}${mark}
        </option>`;
      })}
    </select>
  </label>`;
};

/** What was treated and how long ago, as the practitioner would ask first. */
const sinceSession = (conversation: ConversationView, now: number): string => {
  const session = conversation.state.sessions.at(-1);
  if (session === undefined) return 'No session is known for this address.';
  const where = listed(session.regions.map(siteName));
  const ago = now - Date.parse(session.completedAt);
  const since = ago < 60_000 ? 'just treated' : `${lengthWords(ago)} after the session`;
  return where === '' ? since : `${where}, ${since}`;
};

export const PatientPhone = (of: Shared & { conversation: ConversationView | undefined }): Piece => {
  const { data, conversation, now, route, go, unread } = of;
  const { phone, email } = conversation === undefined ? {} : addressesOf(conversation);
  const zone = conversation?.state.sessions.at(-1)?.timeZone ?? data.clinic.timeZone;
  const app: App =
    phone === undefined || (route.patientApp === 'mail' && email !== undefined) ? 'mail' : 'texts';
  const newest = newestTo(data, phone, email);
  const bubbles = useMemo(() => (phone === undefined ? [] : threadOf(data, phone)), [data, phone]);
  const pane = useRef<HTMLElement>(null);
  useLooking(unread, app === 'texts' ? phone : email, useVisible(pane), newest);
  if (conversation === undefined) {
    return html`<section class="pane patient" ref=${pane} aria-labelledby="patient-title">
      <header class="pane-head"><h2 id="patient-title">The patient’s phone</h2></header>
      <div class="phone blank"><p>The patient’s phone appears here once a session is recorded.</p></div>
    </section>`;
  }
  const several = patientConversations(data).length > 1;
  const last = bubbles.findLast((bubble) => !bubble.mine)?.text ?? '';
  return html`<section class="pane patient" ref=${pane} aria-labelledby="patient-title">
    <header class="pane-head">
      <h2 id="patient-title" class=${several ? 'hidden' : ''}>
        ${conversationName(data, conversation)}<small>patient</small>
      </h2>
      <${PatientChoice} ...${of} conversation=${conversation} />
      <p class="about-patient">${sinceSession(conversation, now)}</p>
    </header>
    <${Phone}
      key=${conversation.conversationId}
      name="Phone of ${conversationName(data, conversation)}"
      now=${now}
      zone=${zone}
      newest=${newest}
      app=${app}
      unread=${{ texts: unread.count(phone), mail: unread.count(email) }}
      has=${{ texts: phone !== undefined, mail: email !== undefined }}
      open=${(patientApp: App) => go({ patientApp })}
    >
      ${
        app === 'texts' && phone !== undefined
          ? html`<${PhoneHead} title=${data.clinic.name} under=${phoneWords(data.clinic.smsNumber)} />
              <${Thread} bubbles=${bubbles} now=${now} zone=${zone}
                empty=${noTextWords(conversation, now, zone)} />
              <${Composer} from=${phone} to=${data.clinic.smsNumber}
                quick=${patientQuick(conversation, last)} act=${of.act} />`
          : html`<${PhoneHead} title="Mail" under=${email ?? ''} />
              <${Mailbox} key=${email} mails=${mailOf(data, email)} now=${now} zone=${zone}
                owner=${email === undefined ? undefined : { address: email, act: of.act }}
                unread=${unread.count(email)} />`
      }
    </${Phone}>
  </section>`;
};

const next = {
  paged: ['ACK'],
  acknowledged: ['REACHED', 'NOANSWER'],
  contacted: ['ER', 'SEEN', 'ADVISED', 'FALSE'],
} as const;
const later = { paged: ['FALSE'], acknowledged: ['ER', 'SEEN', 'ADVISED', 'FALSE'], contacted: [] } as const;

const meaning: Readonly<Record<string, string>> = {
  ACK: 'I have it',
  REACHED: 'I reached the patient',
  NOANSWER: 'no answer; the next person is paged',
  ER: 'sent to emergency care',
  SEEN: 'seen in person',
  ADVISED: 'advice given',
  FALSE: 'false alarm',
};

/** What makes sense to text back about the cases this person has been paged for. */
const clinicQuick = (data: ConsoleData, person: Person): readonly Quick[] =>
  data.conversations
    .flatMap((conversation) => conversation.openCases)
    .filter((one) => one.paged.some((paged) => paged.person === person.id))
    .sort((a, b) => a.severity.localeCompare(b.severity) || a.openedAt.localeCompare(b.openedAt))
    .flatMap((one): readonly Quick[] => {
      if (one.state === 'closed') return [];
      const quick = (main: boolean) => (word: string) => {
        const about = meaning[word];
        return { words: `${word} ${one.code}`, main, ...(about === undefined ? {} : { about }) };
      };
      return [...next[one.state].map(quick(true)), ...later[one.state].map(quick(false))];
    });

const operatorOf = ({ clinic }: ConsoleData): Person => ({ id: 'operator', email: clinic.operatorEmail });

/** Who of the clinic has no phone here: the front desk, the operator, and the clinic's own pager where it has one. */
const mailboxesOf = (data: ConsoleData): readonly Person[] => [
  { id: 'desk', email: data.clinic.deskEmail },
  operatorOf(data),
  ...(data.clinic.hasPager ? [{ id: 'pager', email: 'pager' }] : []),
];

const People = (of: Shared & { chosen: string }): Piece => {
  const { data, unread, go } = of;
  // Whoever has a phone gets every page twice, and the text says it all.
  const news = (one: Person): number => unread.count(one.phone ?? one.email);
  const mailboxes = mailboxesOf(data);
  return html`<div class="switch people" role="group" aria-label="Whose phone">
    ${[...data.clinic.people, ...mailboxes].map(
      (one) =>
        html`<button type="button" aria-pressed=${one.id === of.chosen ? 'true' : 'false'}
          onClick=${() => go({ person: one.id })}>
          ${one.id === 'desk' ? 'front desk' : one.id}<${Badge} news=${news(one)} />
        </button>`,
    )}
  </div>`;
};

export const ClinicPhone = (of: Shared): Piece => {
  const { data, now, route, go, unread } = of;
  const zone = data.clinic.timeZone;
  const mailboxes = mailboxesOf(data);
  const person =
    [...data.clinic.people, ...mailboxes].find((one) => one.id === route.person) ??
    data.clinic.people[0] ??
    operatorOf(data);
  const { phone, email } = person;
  const bubbles = useMemo(
    () => (phone === undefined ? [] : threadOf(data, phone, person.id)),
    [data, phone, person.id],
  );
  const app: App =
    phone === undefined || (route.clinicApp === 'mail' && email !== undefined) ? 'mail' : 'texts';
  const newest = newestTo(data, phone, email);
  const pane = useRef<HTMLElement>(null);
  useLooking(unread, app === 'texts' ? phone : email, useVisible(pane), newest);
  return html`<section class="pane clinic" ref=${pane} aria-labelledby="clinic-title">
    <header class="pane-head">
      <h2 id="clinic-title" class="hidden">The phone of ${person.id}</h2>
      <${People} ...${of} chosen=${person.id} />
    </header>
    <${Phone}
      key=${person.id}
      name="Phone of ${person.id}"
      now=${now}
      zone=${zone}
      newest=${newest}
      app=${app}
      unread=${{ texts: unread.count(phone), mail: unread.count(email) }}
      has=${{ texts: phone !== undefined, mail: email !== undefined }}
      open=${(clinicApp: App) => go({ clinicApp })}
    >
      ${
        app === 'texts' && phone !== undefined
          ? html`<${PhoneHead} title=${data.clinic.name} under=${phoneWords(data.clinic.smsNumber)} />
              <${Thread} bubbles=${bubbles} now=${now} zone=${zone}
                empty="No page. This phone stays quiet until a reply is a red flag." />
              <${Composer} from=${phone} to=${data.clinic.smsNumber} quick=${clinicQuick(data, person)}
                act=${of.act} />`
          : html`<${PhoneHead} title="Mail" under=${email ?? ''} />
              <${Mailbox} key=${email} mails=${mailOf(data, email)} now=${now} zone=${zone}
                unread=${unread.count(email)} />`
      }
    </${Phone}>
  </section>`;
};
