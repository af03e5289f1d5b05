/** What remains of a reply when its wrappers are taken off: tapbacks, quoted mail, signatures. */
export type ReplyWords = {
  /** The parts to read, as [start, end) in UTF-16 units of the original text, in order. */
  readonly parts: readonly Part[];
  /** What looks like a signature, with the line that begins it: names, as a rule, but nothing in it tells them from words. */
  readonly signature?: readonly Part[];
  readonly tapback?: 'neutral' | 'doubtful';
};

type Part = readonly [number, number];

const tapbackPattern =
  /^\s*(?:(?<neutral>Liked|Loved|Laughed at|Removed an? .{1,30}? from|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)* (?:to|a)|Reacted .{1,20}? to|Le gust[oó]|Le encant[oó]|Le dio risa|A .{1,40} le gust[oó]|Reaccion[oó] con .{1,20}? a|Ha dado me gusta a|Me gust[aoó]|Me encant[aoó]|Se ri[oó] de)|(?<doubtful>Emphasized|Emphasised|Questioned|Disliked|No le gust[oó]|Enfatiz[oó]|Cuestion[oó]|Exclam[oó]|Pregunt[oó]))\s+(?:an? (?:image|message|movie|attachment)|una? (?:imagen|mensaje)|["“«„'‘])/u;

/** "A “…” le gustó": Spanish phones put what they quote first. */
const tapbackBehind =
  /^\s*A\s+["“«].+["”»]\s+(?:le (?:gust[oó]|encant[oó]|dio risa)|(?:se )?reaccion[oó]\b.{0,20})\s*[.!]?\s*$/su;

const firstLetterOfTapback = /^[\s]*[LREQDNACMHSP\p{Extended_Pictographic}]/u;

const quotedReach = 320;

/** Our own check-in, quoted inside a reply: from the quotation mark before "0-10" to the one behind it. */
const ownWords = (text: string): readonly [number, number] | undefined => {
  const scale = text.indexOf('0-10');
  if (scale === -1) return undefined;
  let start = scale;
  while (start >= 0 && scale - start <= quotedReach && !/["“«]/.test(text.charAt(start))) start--;
  let end = scale;
  while (end < text.length && end - scale <= quotedReach && !/["”»]/.test(text.charAt(end))) end++;
  const isQuoted =
    start >= 0 && scale - start <= quotedReach && end < text.length && end - scale <= quotedReach;
  return isQuoted && end + 1 - start < text.trim().length ? [start, end + 1] : undefined;
};

/** Lines after which everything is somebody else's older words. A mail program dates what it quotes; "what the nurse wrote" has no date. */
const historyStart =
  /^(?:\s*(?:On|El|Le|Am|Em)\s(?=.*\d).{4,200}(?:wrote|escribi[oó]|a écrit|schrieb|escreveu)\s*:?\s*$|\s*-{2,}\s*(?:Original Message|Mensaje original|Forwarded message|Mensaje reenviado).*|_{8,}\s*$|(?:From|De|Von)\s*:\s.+$|\s*(?:Begin forwarded message|Inicio del mensaje reenviado)\s*:)/i;

const signatureStart =
  /^(?:--\s?$|—\s?$|\s*(?:Sent|Get) (?:from|via|with|by|Outlook).{0,60}$|\s*(?:Enviado|Mandado) (?:desde|con).{0,60}$|\s*Get Outlook for .{0,30}$|\s*Obtener Outlook.{0,40}$|\s*Sent using .{0,40}$|\s*Yahoo Mail.{0,40}$)/i;

const headerAfterFrom = /^(?:To|Para|Sent|Enviado|Date|Fecha|Subject|Asunto|Cc)\s*:/i;

const closing =
  /^\s*(?:best|best regards|regards|kind regards|warm regards|sincerely|cheers|atentamente|saludos|saludos cordiales|respectfully|cordially|thanks|thank you|many thanks|gracias)\s*[,.!]?\s*$/i;

export const readReply = (text: string): ReplyWords => {
  if (firstLetterOfTapback.test(text)) {
    if (tapbackBehind.test(text)) return { parts: [], tapback: 'neutral' };
    const match = tapbackPattern.exec(text);
    if (match !== null) {
      const own = behindTapback(text, match[0].length);
      if (own !== undefined) return { parts: [own] };
      return { parts: [], tapback: match.groups?.['doubtful'] === undefined ? 'neutral' : 'doubtful' };
    }
  }
  const own = ownWords(text);
  if (own !== undefined)
    return {
      parts: [
        [0, own[0]],
        [own[1], text.length],
      ],
    };
  if (!text.includes('\n') && !text.includes('\r'))
    return { parts: text.trim() === '' ? [] : [[0, text.length]] };
  return keptLines(text);
};

/** A phone writes nothing behind what it quotes: words there are somebody's own. `from` is the end of what begins a tapback. */
const behindTapback = (text: string, from: number): Part | undefined => {
  const opens = text.charAt(from - 1);
  const quoted = text.slice(from);
  const closes = /["“„]/.test(opens) ? /^.*["“”]/s.exec(quoted) : /^.*(?:»|['’](?!\p{L}))/su.exec(quoted);
  const isQuoting = /["“«„'‘]/.test(opens);
  if (isQuoting && closes === null) return undefined;
  const end = isQuoting ? from + (closes?.[0].length ?? 0) : from;
  return /[\p{L}\p{N}]/u.test(text.slice(end)) ? [end, text.length] : undefined;
};

type Line = { readonly start: number; readonly end: number; readonly words: string };

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text[at];
    if (at < text.length && unit !== '\n' && unit !== '\r') continue;
    lines.push({ start, end: at, words: text.slice(start, at) });
    start = at + 1;
  }
  return lines;
};

const keptLines = (text: string): ReplyWords => {
  const lines = linesOf(text);
  const parts: Part[] = [];
  const signature: Part[] = [];
  const lastQuoted = lines.findLastIndex((line) => /^\s*>/.test(line.words));
  let skipping: 'no' | 'history' | 'signature' = 'no';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const isQuoted = /^\s*(?:>|\|)/.test(line.words);
    if (isQuoted) {
      // Words between quoted lines are answers; a quote ends the signature above it.
      if (skipping === 'signature') skipping = 'no';
      continue;
    }
    if (skipping === 'history' || line.words.trim() === '') continue;
    if (skipping === 'no' && isHistory(lines, index)) {
      skipping = index < lastQuoted ? 'no' : 'history';
      continue;
    }
    if (skipping === 'no' && (signatureStart.test(line.words) || isClosing(lines, index, parts.length))) {
      skipping = 'signature';
      signature.push([line.start, line.end]);
      continue;
    }
    if (skipping === 'signature') {
      if (isHistory(lines, index)) skipping = index < lastQuoted ? 'no' : 'history';
      else signature.push([line.start, line.end]);
      continue;
    }
    parts.push([line.start, line.end]);
  }
  return signature.length === 0 ? { parts } : { parts, signature };
};

/** A header line, also when a mail program broke it in two; "From:" counts only with another header below it. */
const isHistory = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index]?.words ?? '';
  const next = lines[index + 1]?.words ?? '';
  if (/^(?:From|De|Von)\s*:/i.test(line)) {
    for (let ahead = index + 1; ahead <= index + 3; ahead++)
      if (headerAfterFrom.test((lines[ahead]?.words ?? '').trim())) return true;
    return false;
  }
  if (historyStart.test(line)) return true;
  return (
    /^(?:On|El)\s/.test(line) &&
    line.length < 120 &&
    /(?:wrote|escribi[oó])\s*:\s*$/i.test(next) &&
    historyStart.test(`${line} ${next}`)
  );
};

/** A signature and the quoted mail behind it are looked for this far; a longer rest is read. */
const signatureLinesMax = 200;

/** "Best regards," alone on a line starts a signature when at most a few short lines follow, and something was said before it. */
const isClosing = (lines: readonly Line[], index: number, partsBefore: number): boolean => {
  const linesLeft = lines.length - index;
  if (partsBefore === 0 || linesLeft === 1 || linesLeft > signatureLinesMax) return false;
  if (!closing.test(lines[index]?.words ?? '')) return false;
  const rest = lines.slice(index + 1).filter((line) => line.words.trim() !== '' && !/^\s*>/.test(line.words));
  const until = rest.findIndex((line) => historyStart.test(line.words));
  const signature = until === -1 ? rest : rest.slice(0, until);
  return (
    signature.length >= 1 &&
    signature.length <= 5 &&
    signature.every(
      (line) =>
        line.words.length <= 60 &&
        !/[?!]|\b(?:my|i|is|am|hurts?|numb|pain|feel|me|mi|estoy|tengo)\b/i.test(line.words),
    )
  );
};
