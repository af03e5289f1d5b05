import { expect, test } from 'vitest';
import { refusedBy } from '../../shared/message/texts-off.ts';
import { clinicWith } from '../support/clinic.ts';

test.each([
  ['a text', 'sms', true],
  ['a mail', 'email', false],
  ['an alarm', 'pager', false],
] as const)(
  'while texts are off %s is refused where it would be sent: only a text',
  (_, channel, isRefused) => {
    expect(refusedBy(clinicWith({ sms: 'off' }), { channel })?.type).toBe(isRefused ? 'refused' : undefined);
    expect(refusedBy(clinicWith(), { channel })).toBeUndefined();
  },
);
