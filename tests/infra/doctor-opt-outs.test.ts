import { describe, expect, test } from 'vitest';
import { optOutFinding } from '../../infra/ops/doctor-opt-outs.ts';
import { conversationId } from '../../shared/kernel/brand.ts';

const [one, other] = [conversationId('c-one'), conversationId('c-other')];
const many = Array.from({ length: 12 }, (_, n) => conversationId(`c-${n}`));

describe('the doctor of opt-outs', () => {
  test('is content where both lists agree', () => {
    expect(optOutFinding({ unheard: [], untold: [] }, 'example')).toMatchObject({ is: 'ok' });
  });

  test('names who is held back by the carrier and would still be asked', () => {
    const wrong = optOutFinding({ unheard: [one], untold: [] }, 'example');
    expect(wrong).toMatchObject({ is: 'wrong', found: expect.stringContaining('c-one') });
    expect(wrong.mend).toContain('ops -- check example');
  });

  test('names who opted out here alone', () => {
    expect(optOutFinding({ unheard: [], untold: [other] }, 'example')).toMatchObject({
      is: 'wrong',
      found: expect.stringContaining('c-other'),
    });
  });

  test('counts what nobody would look up', () => {
    expect(optOutFinding({ unheard: many, untold: [] }, 'example').found).toMatch(/c-9 and 2 more$/);
  });
});
