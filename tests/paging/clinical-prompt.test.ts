import { describe, expect, test } from 'vitest';
import { type Region, regions } from '../../shared/kernel/treatment.ts';
import { clinicalPrompts } from '../../shared/paging/clinical-prompt.ts';

const lung: readonly Region[] = ['neck', 'shoulder', 'thorax', 'upper_back'];
const signs = ['breathing-difficulty', 'chest-pain', 'pleuritic-pain', 'coughing-blood', 'new-cough'];
const pneumothorax = /^Treat as pneumothorax until excluded/;

describe('what must not be explained away', () => {
  test.each(signs)('%s after needling near a lung is a pneumothorax until excluded', (flag) => {
    for (const region of lung) expect(clinicalPrompts([flag], ['hip', region])[0]).toMatch(pneumothorax);
  });

  test.each(signs)('%s after a treatment nobody described is one too', (flag) => {
    expect(clinicalPrompts([flag], [])[0]).toMatch(pneumothorax);
  });

  test.each(signs)('%s after another region is still an emergency', (flag) => {
    for (const region of regions.filter((one) => !lung.includes(one))) {
      expect(clinicalPrompts([flag], [region])).toEqual([expect.stringMatching(/is an emergency/)]);
    }
  });

  test.each(['spinal-cord-signs', 'cauda-equina'])('%s is the cord until excluded', (flag) => {
    expect(clinicalPrompts([flag], ['calf'])).toEqual([expect.stringMatching(/spinal cord until excluded/)]);
  });

  test('both at once are both said', () => {
    expect(clinicalPrompts(['chest-pain', 'cauda-equina'], ['neck'])).toHaveLength(2);
  });

  test('fever alone says nothing of a lung', () => {
    expect(clinicalPrompts(['fever', 'soreness'], ['thorax'])).toEqual([]);
  });
});
