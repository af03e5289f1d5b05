import type { Language } from '../clinic/clinic.ts';

/** What the page behind an e-mail's "stop these e-mails" says. A clinician can review this file alone. 911 stands for the clinic's own number. */
export const subscriptionTexts = {
  en: {
    title: 'E-mails from {clinic}',
    ask: 'Stop e-mails from {clinic}?',
    askMore: 'You will get no more check-ins by e-mail. Nobody will ask how you are after your visit.',
    button: 'Stop these e-mails',
    ended: 'You will get no more e-mails from {clinic}.',
    endedMore: 'If this was a mistake, or you need us, call {phone}.',
    unknown: 'This link opens nothing',
    unknownMore:
      'It was not copied whole, or it is too old. To stop e-mails, reply STOP to one of them or call {phone}.',
    emergency: 'In an emergency call 911. Nobody reads this page for emergencies.',
  },
  es: {
    title: 'Correos de {clinic}',
    ask: '¿No recibir más correos de {clinic}?',
    askMore: 'No recibirá más avisos por correo. Nadie le preguntará cómo está después de su visita.',
    button: 'No recibir más estos correos',
    ended: 'No recibirá más correos de {clinic}.',
    endedMore: 'Si fue un error, o si nos necesita, llame al {phone}.',
    unknown: 'Este enlace no abre nada',
    unknownMore:
      'No se copió completo o es demasiado antiguo. Para no recibir más correos, responda STOP a uno de ellos o llame al {phone}.',
    emergency: 'En una emergencia llame al 911. Nadie lee esta página para emergencias.',
  },
} as const satisfies Record<Language, Record<string, string>>;
export type SubscriptionTextKey = keyof (typeof subscriptionTexts)['en'];
