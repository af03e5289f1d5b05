import { describe, expect, test } from 'vitest';
import { loadClinics } from '../../infra/clinic-files.ts';
import { optOutFinding } from '../../infra/ops/doctor-opt-outs.ts';
import { conversationId } from '../../shared/kernel/brand.ts';

const [one, other] = [conversationId('c-one'), conversationId('c-other')];
const many = Array.from({ length: 12 }, (_, n) => conversationId(`c-${n}`));

const finding = async (
  sender: 'sns' | 'end-user-messaging',
  apart: Parameters<typeof optOutFinding>[0],
): Promise<ReturnType<typeof optOutFinding>> => {
  const [clinic] = await loadClinics(['example']);
  if (clinic === undefined) throw new Error('the example clinic is there');
  return optOutFinding(apart, { ...clinic, deployment: { ...clinic.deployment, sender } });
};

describe('the doctor of opt-outs', () => {
  test.each(['sns', 'end-user-messaging'] as const)(
    'is content where both lists agree, by %s',
    async (sender) => {
      expect(await finding(sender, { unheard: [], untold: [] })).toMatchObject({ is: 'ok' });
    },
  );

  test('names who is held back by the carrier and would still be asked', async () => {
    const wrong = await finding('sns', { unheard: [one], untold: [] });
    expect(wrong).toMatchObject({ is: 'wrong', found: expect.stringContaining('c-one') });
    expect(wrong.mend).toContain('ops -- check example');
  });

  test('names who opted out here alone, where the carrier keeps a list for us', async () => {
    expect(await finding('end-user-messaging', { unheard: [], untold: [other] })).toMatchObject({
      is: 'wrong',
    });
    expect(await finding('sns', { unheard: [], untold: [other] })).toMatchObject({ is: 'ok' });
  });

  test('counts what nobody would look up', async () => {
    expect((await finding('sns', { unheard: many, untold: [] })).found).toMatch(/c-9 and 2 more$/);
  });
});
