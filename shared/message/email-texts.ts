import type { Language } from '../clinic/clinic.ts';
import type { CheckInKind } from '../kernel/treatment.ts';

/**
 * What e-mails say. A clinician can review this file alone. Placeholders: {clinic} {phone}; 911 and 988 stand for the clinic's own
 * numbers. The subject never names a symptom, a part of the body or a person: it shows on a locked screen.
 */
export const checkInEmailTexts = {
  en: {
    subject: 'Checking in after your visit',
    question: {
      '4h': 'We are checking in after your visit. How are you feeling?',
      '24h': 'How are you today?',
      '48h': 'Two days after your visit: are you better, the same, or worse?',
      '7d': 'This is our last check-in. Are you better, the same, or worse?',
    },
    ask: 'Reply to this e-mail with your pain from 0 (none) to 10 (worst). You can also just reply in your own words.',
    emergency: {
      title: 'Call 911 now for',
      items: [
        'trouble breathing',
        'chest pain',
        'fainting',
        'new weakness',
        'loss of bladder or bowel control',
        'swelling of the face or throat',
      ],
      after: 'Do not wait for an answer from us.',
    },
    tellUs: {
      title: 'Reply, or call us at {phone}, for',
      items: ['fever', 'swelling', 'redness or warmth', 'numbness', 'severe or growing pain'],
    },
    common: {
      title: 'Common after a visit',
      items: [
        'feeling tired for up to 2 days',
        'feeling sore for up to 7 days, as long as it does not get worse',
        'a small bruise that does not grow',
      ],
      after:
        'What often helps: ice for 15-20 minutes at a time, rest, water, gentle movement. If you are sleepy, do not drive.',
    },
  },
  es: {
    subject: 'Seguimiento de su visita',
    question: {
      '4h': 'Le escribimos después de su visita. ¿Cómo se siente?',
      '24h': '¿Cómo está hoy?',
      '48h': 'Dos días después de su visita: ¿está mejor, igual o peor?',
      '7d': 'Este es nuestro último aviso. ¿Está mejor, igual o peor?',
    },
    ask: 'Responda a este correo con su dolor del 0 (nada) al 10 (el peor). También puede responder con sus propias palabras.',
    emergency: {
      title: 'Llame al 911 ahora si tiene',
      items: [
        'falta de aire',
        'dolor de pecho',
        'desmayo',
        'debilidad nueva',
        'pérdida del control de la orina o del intestino',
        'hinchazón de la cara o la garganta',
      ],
      after: 'No espere nuestra respuesta.',
    },
    tellUs: {
      title: 'Responda, o llámenos al {phone}, si tiene',
      items: [
        'fiebre',
        'hinchazón',
        'enrojecimiento o calor',
        'adormecimiento',
        'dolor fuerte o que va en aumento',
      ],
    },
    common: {
      title: 'Es frecuente después de una visita',
      items: [
        'cansancio hasta 2 días',
        'estar adolorido hasta 7 días, si no empeora',
        'un moretón pequeño que no crece',
      ],
      after:
        'Suele ayudar: hielo 15-20 minutos cada vez, descanso, agua y movimiento suave. Si tiene sueño, no maneje.',
    },
  },
} as const satisfies Record<
  Language,
  {
    subject: string;
    question: Record<CheckInKind, string>;
    ask: string;
    emergency: { title: string; items: readonly string[]; after: string };
    tellUs: { title: string; items: readonly string[] };
    common: { title: string; items: readonly string[]; after: string };
  }
>;

export const footerTexts = {
  en: {
    automatic:
      'This is an automatic message from {clinic}. Staff read the replies. It is not monitored for emergencies: call 911.',
    unsubscribe: 'Stop these e-mails',
    answerSubject: 'Re: Checking in after your visit',
  },
  es: {
    automatic:
      'Este es un mensaje automático de {clinic}. El personal lee las respuestas. No se vigila para emergencias: llame al 911.',
    unsubscribe: 'No recibir más estos correos',
    answerSubject: 'Re: Seguimiento de su visita',
  },
} as const satisfies Record<Language, Record<string, string>>;

/**
 * An answer by e-mail repeats the wording of the text, with these phrases changed, longest first: what only a phone can do is
 * said as a mailbox does it, and Spanish gets back the accents that a text cannot carry.
 */
export const phrasesInEmail: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['text us here', 'reply to this e-mail'],
    ['Text us now', 'Reply to this e-mail now'],
    ['Text us', 'Reply to this e-mail'],
    ['text us', 'reply to this e-mail'],
    ['text your pain as a number', 'reply with your pain as a number'],
    ['Text pain 0-10', 'Reply with your pain, 0-10'],
    ['No more texts', 'No more e-mails'],
    ['check-in texts', 'check-in e-mails'],
    ['4 msgs', '4 e-mails'],
    ['text this number', 'write to this address'],
    [' Msg & data rates may apply.', ''],
    [' HELP for help, STOP to end', ''],
    [' STOP to end', ''],
  ],
  es: [
    ['un solo numero', 'un solo número'],
    ['este numero', 'esta dirección'],
    ['dia laboral', 'día laboral'],
    ['proximo dia', 'próximo día'],
    ['1-2 dias', '1-2 días'],
    ['moreton', 'moretón'],
    ['duele mas', 'duele más'],
    ['automatico', 'automático'],
    ['Con sueño no', 'Con sueño, no'],
    ['Como se siente?', '¿Cómo se siente?'],
    ['Necesita atencion?', '¿Necesita atención?'],
    ['En peligro?', '¿En peligro?'],
    ['Es grande, crece', '¿Es grande, crece'],
    ['Fiebre, hinchado, adormecido, peor?', '¿Fiebre, hinchado, adormecido, peor?'],
    ['Peor, fiebre?', '¿Peor, fiebre?'],
    ['Nos alegra!', '¡Nos alegra!'],
    ['escriba', 'responda a este correo'],
    ['Escriba', 'Responda a este correo'],
    [' Pueden aplicar tarifas.', ''],
    [' HELP para ayuda, STOP para salir', ''],
    [' STOP para salir', ''],
  ],
};

/** What the clinic's operator reads when paging itself needs a person. */
export const alarmTexts = {
  'ladder-ended': {
    subject: 'nobody has the case of a red flag',
    impact:
      'A patient reported a red flag, everybody on the ladder has been paged, and nobody has the case now: nobody took it, or whoever did let its time pass. The patient may still be waiting for a call.',
    action: 'Phone the people of the ladder now, one after the other, until one of them takes the case',
  },
  'nobody-to-page': {
    subject: 'a red flag with nobody to page',
    impact:
      'A patient reported a red flag and no step of the ladder has anybody on call. Nobody has been paged.',
    action: 'Find a clinician now who takes the case. The ladder names',
  },
  'sender-blocked': {
    subject: 'messages cannot be sent',
    impact:
      'The carrier or the mail service refuses to send for this clinic. Pages go by the other channel; check-ins and answers wait.',
    action:
      'See whether the spend limit, the account or the sender is blocked. Until then tell the ladder by phone',
  },
  'practitioner-stopped': {
    subject: 'somebody on the ladder has stopped texts',
    impact: 'A phone on the ladder has said STOP. Pages to that person go by e-mail alone, if they have any.',
    action: 'Ask them: START brings the texts back; otherwise take them off the ladder',
  },
  'could-not-read': {
    subject: 'a reply could not be read',
    impact:
      'The program failed to read what a patient wrote. It was paged as urgent, so that a person reads it; other replies may fail likewise.',
    action:
      'See that the case is read, and have the program mended. Until then read every reply. The ladder names',
  },
  'audit-failed': {
    subject: 'something that is due is not happening',
    impact:
      'The ten-minute audit found work that is overdue and could not be driven on: a check-in, a page or a call-back may wait unseen. The outside heartbeat has stopped until an audit passes.',
    action: 'See the runbook, "Alarm: audit-failed", and look at each of these',
  },
  'person-unreachable': {
    subject: 'somebody on the ladder cannot be paged',
    impact:
      'A page to that person would not arrive. The ladder goes on to the next step, which takes longer.',
    action: 'Mend the address or the opt-out, or take the person off the ladder',
  },
  'reply-rate-fell': {
    subject: 'patients answer much less than before',
    impact:
      'The share of check-ins that are answered has fallen sharply. Texts may not be arriving although the carrier accepts them.',
    action: 'Send a check-in to a phone of your own, and see the carrier’s registration and delivery reports',
  },
} as const satisfies Record<string, { subject: string; impact: string; action: string }>;

export const pageEmailTexts = {
  subject: 'DN follow-up: case {case}',
  acknowledge:
    'To take the case open the link, or text ACK {case} from your phone to the number that pages you, or answer this mail with ACK {case}.',
  acknowledgeByMail: 'To take the case open the link, or answer this mail with ACK {case}.',
} as const;
