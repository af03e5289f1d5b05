import { useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { html, type Piece } from './html.ts';
import { MailReply } from './mail-reply.ts';
import { Icon } from './symbols.ts';
import { exactly, when } from './time.ts';
import type { OutboxMessage } from './wire.ts';

const Letter = (of: {
  mail: OutboxMessage;
  now: number;
  zone: string;
  back: () => void;
  owner: Owner | undefined;
}): Piece => {
  const { mail, now, zone } = of;
  const [plainly, setPlainly] = useState(!mail.hasHtml);
  const at = Date.parse(mail.at);
  return html`<article class="letter">
    <div class="letter-bar">
      <button type="button" class="bare" onClick=${of.back}
        ref=${(button: HTMLButtonElement | null) => button?.focus()}>
        <${Icon} name="back" />All mail
      </button>
      ${
        mail.hasHtml &&
        html`<button type="button" class="bare" aria-pressed=${plainly ? 'true' : 'false'}
        onClick=${() => setPlainly(!plainly)}>Plain text</button>`
      }
    </div>
    <h4>${mail.subject ?? 'No subject'}</h4>
    <p class="aside">
      from ${mail.from}, <time datetime=${mail.at} title=${exactly(at, zone)}>${when(at, now, zone)}</time>
    </p>
    ${
      plainly
        ? html`<pre>${mail.body}</pre>`
        : html`<iframe
            src="/local/mail/${mail.n}"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            title=${`E-mail: ${mail.subject ?? 'no subject'}`}
            loading="lazy"
          ></iframe>`
    }
    ${
      of.owner !== undefined &&
      html`<${MailReply} from=${of.owner.address} subject=${mail.subject ?? ''} act=${of.owner.act} />`
    }
  </article>`;
};

/** Whose mailbox it is, and how an answer from it is sent. */
type Owner = { readonly address: string; readonly act: Act };

/** A mailbox: the list, or one letter in it. */
export const Mailbox = (of: {
  mails: readonly OutboxMessage[];
  now: number;
  zone: string;
  unread: number;
  /** Who may answer from here: the patient. Practitioners act by text and by the page behind a link. */
  owner?: Owner;
}): Piece => {
  const [opened, setOpened] = useState<number>();
  const mail = of.mails.find((one) => one.n === opened);
  if (mail !== undefined) {
    return html`<div class="mailbox"><${Letter} key=${mail.n} mail=${mail} now=${of.now} zone=${of.zone}
      owner=${of.owner} back=${() => setOpened(undefined)} /></div>`;
  }
  return html`<div class="mailbox" tabindex="0" role="region" aria-label="Mailbox">
    ${of.mails.length === 0 && html`<p class="thread-empty">No mail yet.</p>`}
    <ul>
      ${of.mails.map((one) => {
        const at = Date.parse(one.at);
        return html`<li key=${one.n}>
          <button type="button" class="mail" onClick=${() => setOpened(one.n)}>
            <span class="mail-top"
              ><b>${one.from}</b
              ><time datetime=${one.at} title=${exactly(at, of.zone)}>${when(at, of.now, of.zone)}</time></span
            >
            <span class="mail-subject">${one.subject ?? 'No subject'}</span>
            <span class="mail-start">${one.body.slice(0, 90)}</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
};
