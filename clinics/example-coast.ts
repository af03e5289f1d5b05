import type { ClinicConfig } from '../shared/clinic/clinic.ts';
import type { DeploymentConfig } from '../shared/clinic/deployment.ts';

/** A second clinic, set up otherwise where settings differ: Spanish, another coast, one practitioner, receipts for every text. */
export const exampleCoast = {
  id: 'example-coast',
  name: 'Clinica Ejemplo',
  timeZone: 'America/New_York',
  country: 'US',
  language: 'es',
  phone: '305-555-0100',
  smsNumber: '+13055550100',
  email: 'seguimiento@coast.example.com',
  mailDomain: 'in.coast.example.com',
  publicUrl: 'https://coast.example.com',
  emergencyNumber: '911',
  crisisNumber: '988',
  open: {
    mon: [{ from: '08:00', to: '18:00' }],
    tue: [{ from: '08:00', to: '18:00' }],
    wed: [{ from: '08:00', to: '18:00' }],
    thu: [{ from: '08:00', to: '18:00' }],
    fri: [{ from: '08:00', to: '18:00' }],
  },
  closedDays: [],
  quietHours: { from: '21:00', to: '08:00' },
  plan: {
    '4h': { after: 4 * 60, grace: 4 * 60 },
    '24h': { after: 24 * 60, grace: 12 * 60 },
    '48h': { after: 48 * 60, grace: 12 * 60 },
    '7d': { after: 7 * 24 * 60, grace: 48 * 60 },
  },
  budget: { perDay: 1, perWeek: 3 },
  people: [
    {
      id: 'practitioner-1',
      role: 'practitioner',
      phone: '+13055550111',
      email: 'practitioner-1@coast.example.com',
      onCall: 'always',
    },
    {
      id: 'backup-1',
      role: 'backup',
      phone: '+13055550112',
      email: 'backup-1@coast.example.com',
      onCall: 'always',
    },
    {
      id: 'director-1',
      role: 'director',
      phone: '+13055550113',
      email: 'director-1@coast.example.com',
      onCall: 'always',
    },
  ],
  staff: [
    { id: 'front-desk-1', role: 'front-desk', email: 'front-desk-1@coast.example.com' },
    { id: 'ops-1', role: 'ops', email: 'ops-1@coast.example.com' },
  ],
  ladder: [['treating'], ['backup-1'], ['director-1']],
  severities: {
    emergency: { stepsAfter: [0, 10, 15], repeatEvery: 5, endAfter: 20, contactWithin: 15, closeWithin: 60 },
    urgent: { stepsAfter: [0, 30, 60], repeatEvery: 15, endAfter: 75, contactWithin: 60, closeWithin: 240 },
  },
  deskEmail: 'desk@coast.example.com',
  operatorEmail: 'operator@coast.example.com',
  evidenceMinutes: 15,
} satisfies ClinicConfig;

/** Where it would stand on AWS: an account and a number that belong to nobody; with a key of its own. */
export const deployment = {
  account: '111122223333',
  region: 'us-east-1',
  numberArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-00000000000000000000000000000002',
  sender: 'end-user-messaging',
  budgetDollars: 50,
  logDays: 365,
  ownKey: true,
  reserveConcurrency: true,
  heartbeatUrl: 'https://watch.example.com/afterneedle-coast',
} satisfies DeploymentConfig;
