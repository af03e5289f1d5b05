import type { Scenario } from '../stage/scenario.ts';
import { helpICantBreathe } from './help-i-cant-breathe.ts';
import { pneumothoraxAt8h } from './pneumothorax-at-8h.ts';
import { quietHours } from './quiet-hours.ts';
import { routine } from './routine.ts';
import { stopThenSymptom } from './stop-then-symptom.ts';

/** Every story, in the order in which one would show them. */
export const scenarios: readonly Scenario[] = [
  routine,
  pneumothoraxAt8h,
  stopThenSymptom,
  helpICantBreathe,
  quietHours,
];
