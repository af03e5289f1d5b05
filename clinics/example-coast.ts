import type { DeploymentConfig } from '../shared/clinic/deployment.ts';
import type { ClinicConfig } from '../shared/clinic/read-clinic.ts';
import { example } from './example.ts';

/** A second clinic beside the first: another coast, Spanish, people of its own, and a receipt for every text. */
export const exampleCoast = {
  ...example,
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
