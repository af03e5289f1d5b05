import { latinOf } from './latin.ts';

/** GSM 03.38, the alphabet of a 160-character text, without its escape character. */
const basic = new Set(
  [
    '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ',
    ' !"#¤%&\'()*+,-./0123456789:;<=>?',
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§',
    '¿abcdefghijklmnopqrstuvwxyzäöñüà',
  ].join(''),
);

/** The extension table: each of these is sent as an escape and a character, and costs two septets. */
const extension = new Set('\f^{}\\[~]|€');

const limits = { gsm7: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const;

/** What a carrier bills: septets (GSM-7) or UTF-16 units (UCS-2), and the parts they fill. */
export type Segments = {
  readonly encoding: 'gsm7' | 'ucs2';
  readonly units: number;
  readonly parts: number;
};

const septetsOf = (character: string): number | undefined => {
  if (basic.has(character)) return 1;
  return extension.has(character) ? 2 : undefined;
};

export const isGsm7 = (text: string): boolean => {
  for (const character of text) if (septetsOf(character) === undefined) return false;
  return true;
};

/**
 * How a carrier cuts the text. One character outside GSM-7 turns all of it to UCS-2. An escape pair or a surrogate pair is never
 * split, so a part can end one unit short.
 */
export const segmentsOf = (text: string): Segments => {
  const encoding = isGsm7(text) ? 'gsm7' : 'ucs2';
  const { alone, joined } = limits[encoding];
  let units = 0;
  let parts = 1;
  let inPart = 0;
  for (const character of text) {
    const size = encoding === 'gsm7' ? (septetsOf(character) ?? 1) : character.length;
    units += size;
    if (inPart + size > joined) {
      parts += 1;
      inPart = 0;
    }
    inPart += size;
  }
  return { encoding, units, parts: units <= alone ? 1 : parts };
};

/** What is printable ASCII and GSM-7 at once, in words one space apart: most names, numbers and addresses are. */
const isPlain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * A name in GSM-7: letters keep their sound as far as Latin letters can, punctuation becomes its plain form, what has neither is
 * left out (never replaced by "?"), and any run of white space is one space. Never fails; may be empty.
 */
export const toGsm7 = (name: string): string => {
  if (isPlain.test(name)) return name;
  let written = '';
  for (const character of name.normalize('NFC')) {
    if (/\s/u.test(character)) written += ' ';
    else if (septetsOf(character) !== undefined) written += character;
    else for (const plain of latinOf(character)) written += septetsOf(plain) === undefined ? '' : plain;
  }
  return written.replace(/ +/g, ' ').trim();
};
