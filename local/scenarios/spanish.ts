import { answersPage, records, says, turns, turnsTo } from '../stage/acts.ts';
import { patientA, patientB, practitioner1 } from '../stage/cast.ts';
import { expectsPage, expectsReading, expectsText } from '../stage/expectations.ts';
import { type Scenario, step } from '../stage/scenario.ts';

export const spanish: Scenario = {
  name: 'spanish',
  title: 'Como sigue?',
  about: 'In Spanish from the first question to the last, and whoever answers in Spanish is answered in it.',
  start: '2026-03-02T17:00:00Z',
  steps: [
    step(
      'One patient was taken in in Spanish, one in English.',
      records(patientA, { session: 's-a', regions: ['upper_back'], language: 'es' }),
      records(patientB, { session: 's-b', regions: ['lower_back'] }),
      turns('PT4H'),
      expectsText(patientA, 'checkin', /Como sigue\? Diga su dolor 0-10/),
      expectsText(patientB, 'checkin', /Checking in/),
    ),
    step(
      'Sore, in Spanish.',
      says(patientA, 'un poco adolorida pero bien'),
      expectsReading(patientA, 'self_care', 'soreness'),
      expectsText(patientA, 'ack', /Es frecuente y suele mejorar/),
    ),
    step(
      'The other patient answers in Spanish and is written to in Spanish from then on.',
      says(patientB, 'ya me siento mucho mejor gracias'),
      expectsReading(patientB, 'all_clear', 'improved'),
      expectsText(patientB, 'ack', /Nos alegra!/),
      turnsTo('2026-03-03T17:00:00Z'),
      expectsText(patientA, 'checkin', /Como esta hoy\?/),
      expectsText(patientB, 'checkin', /Como esta hoy\?/),
    ),
    step(
      'The flags are the same in both languages.',
      says(patientA, 'me duele el pecho y me cuesta respirar'),
      expectsReading(patientA, 'emergency', 'breathing-difficulty', 'chest-pain'),
      expectsPage(practitioner1, /EMERGENCY P1/),
      expectsText(patientA, 'ack', /Puede ser una emergencia\. Llame al 911/),
      answersPage(practitioner1, 'ER'),
      expectsText(practitioner1, 'other', /closed/),
    ),
    step(
      'Opting out in plain words.',
      says(patientB, 'por favor ya no me escriban mas'),
      expectsText(patientB, 'consent', /^Example Clinic: Listo, no recibe mensajes de nosotros/),
    ),
  ],
};
