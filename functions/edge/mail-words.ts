import PostalMime from 'postal-mime';
import { wordsOfHtml } from './html-words.ts';

/** What a person, or a machine, wrote in a mail. */
export type MailWords = {
  readonly subject: string;
  /** Plain text; of a mail in HTML alone what a reader would see. Quoted history is still in it. */
  readonly text: string;
  /** How many files came with it. They are counted and never opened. */
  readonly attachments: number;
  /** A machine's answer: out of office, a list, a bounce. It is never answered. */
  readonly automatic: boolean;
  /** The mail's structure could not be read; `text` is then what lines of it are legible. */
  readonly damaged: boolean;
};

/** As much text as triage is sure to finish with. */
const textCharactersMax = 60_000;

/** HTML says little in many characters. */
const htmlCharactersMax = 500_000;

const automaticPrecedence = new Set(['bulk', 'junk', 'list', 'auto_reply', 'auto-reply']);

/** RFC 3834 and what programs used before it. */
const isAutomatic = (headers: readonly { readonly key: string; readonly value: string }[]): boolean =>
  headers.some(({ key, value }) => {
    const word = value.trim().toLowerCase();
    switch (key) {
      case 'auto-submitted':
        return word !== '' && !word.startsWith('no');
      case 'precedence':
        return automaticPrecedence.has(word);
      case 'x-autoreply':
      case 'x-autorespond':
      case 'x-auto-response-suppress':
        return key !== 'x-auto-response-suppress' && word !== 'no' && word !== '';
      case 'return-path':
        return word === '<>';
      default:
        return false;
    }
  });

/** The first characters, never ending in half a surrogate pair. */
const cut = (text: string): string => text.slice(0, textCharactersMax).replace(/[\ud800-\udbff]$/, '');

/** The legible lines of a mail whose structure is broken: whatever danger they name is still read. */
const legible = (raw: Uint8Array): string =>
  cut(
    new TextDecoder('utf-8')
      .decode(raw.subarray(0, textCharactersMax * 2))
      .split(/\r?\n/)
      .filter((line) => !/^[\w-]+:\s/.test(line) && !/^--/.test(line) && !/^[A-Za-z0-9+/=]{60,}$/.test(line))
      .join('\n')
      .trim(),
  );

/** Reads a raw mail. Total: a mail that breaks every rule is damaged, and its lines are read as they are. */
export const readMailWords = async (raw: Uint8Array): Promise<MailWords> => {
  try {
    const mail = await PostalMime.parse(raw, { maxNestingDepth: 64 });
    return {
      subject: (mail.subject ?? '').trim().slice(0, 300),
      text: cut(mail.text?.trim() || wordsOfHtml((mail.html ?? '').slice(0, htmlCharactersMax))),
      attachments: mail.attachments.length,
      automatic: isAutomatic(mail.headers),
      damaged: false,
    };
  } catch {
    return { subject: '', text: legible(raw), attachments: 0, automatic: false, damaged: true };
  }
};
