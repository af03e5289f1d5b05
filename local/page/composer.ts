import { useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { sendText } from './api.ts';
import { counterWords, isSeveral } from './counter.ts';
import { html, type Piece } from './html.ts';
import { Icon } from './symbols.ts';

/** A text that one press sends. */
export type Quick = { readonly words: string; readonly about?: string; readonly main?: boolean };

const Counter = ({ text }: { text: string }): Piece =>
  html`<span class=${isSeveral(text) ? 'counter several' : 'counter'}>${text === '' ? '' : counterWords(text)}</span>`;

/** Writes a text on a phone: quick replies, words, and how many segments the carrier will make of them. */
export const Composer = (of: { from: string; to: string; quick: readonly Quick[]; act: Act }): Piece => {
  const [text, setText] = useState('');
  const [sending, setSending] = useState<string>();
  const send = async (words: string): Promise<void> => {
    if (words.trim() === '' || sending !== undefined) return;
    setSending(words);
    const sent = await of.act(sendText(of.from, of.to, words));
    setSending(undefined);
    if (sent && words === text) setText('');
  };
  const id = `write-${of.from.replace(/\W/g, '')}`;
  return html`<div class="composer">
    <ul class="quick" aria-label="Quick replies">
      ${of.quick.map(
        (one) =>
          html`<li key=${one.words}>
            <button
              type="button"
              class=${one.main ? 'chip main' : 'chip'}
              title=${one.about}
              onClick=${() => send(one.words)}
            >
              ${one.words}
            </button>
          </li>`,
      )}
    </ul>
    <form
      onSubmit=${(event: Event) => {
        event.preventDefault();
        void send(text);
      }}
    >
      <label class="hidden" for=${id}>Write a text</label>
      <textarea
        id=${id}
        rows="1"
        value=${text}
        placeholder="Text message"
        onInput=${(event: Event) =>
          event.currentTarget instanceof HTMLTextAreaElement && setText(event.currentTarget.value)}
        onKeyDown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send(text);
        }}
      ></textarea>
      <button type="submit" class="send" aria-label="Send" disabled=${text.trim() === ''}><${Icon}
        name="send" /></button>
    </form>
    <p class="counter-line" aria-live="off">
      ${
        sending === undefined
          ? html`<${Counter} text=${text} />`
          : html`<span
        class="counter">sending “${sending}”</span>`
      }
    </p>
  </div>`;
};
