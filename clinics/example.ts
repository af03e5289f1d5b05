import type { DeploymentConfig } from '../shared/clinic/deployment.ts';
import type { ClinicConfig } from '../shared/clinic/read-clinic.ts';

/** The clinic that runs on a laptop and in the tests: nobody real, numbers from the range kept for fiction. */
export const example = {
  id: 'example',
  name: 'Example Clinic',
  timeZone: 'America/Denver',
  country: 'US',
  language: 'en',
  phone: '303-555-0100',
  smsNumber: '+13035550100',
  email: 'follow-up@example.com',
  mailDomain: 'in.example.com',
  publicUrl: 'http://127.0.0.1:4380',
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
      phone: '+13035550111',
      email: 'practitioner-1@example.com',
      onCall: 'always',
    },
    {
      id: 'backup-1',
      role: 'backup',
      phone: '+13035550112',
      email: 'backup-1@example.com',
      onCall: 'always',
    },
    {
      id: 'director-1',
      role: 'director',
      phone: '+13035550113',
      email: 'director-1@example.com',
      onCall: 'always',
    },
  ],
  staff: [
    { id: 'front-desk-1', role: 'front-desk', email: 'front-desk-1@example.com' },
    { id: 'ops-1', role: 'ops', email: 'ops-1@example.com' },
  ],
  ladder: [['treating'], ['backup-1'], ['director-1']],
  severities: {
    emergency: { stepsAfter: [0, 10, 15], repeatEvery: 5, endAfter: 20, contactWithin: 15, closeWithin: 60 },
    urgent: { stepsAfter: [0, 30, 60], repeatEvery: 15, endAfter: 75, contactWithin: 60, closeWithin: 240 },
  },
  deskEmail: 'desk@example.com',
  operatorEmail: 'operator@example.com',
  evidenceMinutes: 0,
} satisfies ClinicConfig;

/** Where it would stand on AWS: an account and a number that belong to nobody. */
export const deployment = {
  account: '111122223333',
  region: 'us-east-1',
  numberArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-00000000000000000000000000000001',
  sender: 'sns',
  budgetDollars: 50,
  heartbeatUrl: 'https://watch.example.com/afterneedle-example',
  logDays: 365,
} satisfies DeploymentConfig;
