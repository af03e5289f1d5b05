import { useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { sendMail } from './api.ts';
import { html, type Piece } from './html.ts';
import { Icon } from './symbols.ts';

const answering = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);

/** Answers the letter above it, in the mailbox owner's own words. */
export const MailReply = (of: { from: string; subject: string; act: Act }): Piece => {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    if (text.trim() === '' || sending) return;
    setSending(true);
    if (await of.act(sendMail(of.from, answering(of.subject), text))) setText('');
    setSending(false);
  };
  const id = `answer-${of.from.replace(/\W/g, '')}`;
  return html`<form
    class="mail-reply"
    onSubmit=${(event: Event) => {
      event.preventDefault();
      void send();
    }}
  >
    <label class="hidden" for=${id}>Answer this mail</label>
    <textarea
      id=${id}
      rows="3"
      value=${text}
      placeholder="Answer this mail"
      onInput=${(event: Event) =>
        event.currentTarget instanceof HTMLTextAreaElement && setText(event.currentTarget.value)}
    ></textarea>
    <button type="submit" class="send" aria-label="Send the answer" disabled=${text.trim() === '' || sending}>
      <${Icon} name="send" />
    </button>
  </form>`;
};
