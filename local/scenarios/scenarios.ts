import type { Scenario } from '../stage/scenario.ts';
import { behindTheLink } from './behind-the-link.ts';
import { calledInVain } from './called-in-vain.ts';
import { carrierDown } from './carrier-down.ts';
import { dstNight } from './dst-night.ts';
import { duplicateDelivery } from './duplicate-delivery.ts';
import { emailOnly } from './email-only.ts';
import { forgottenConcern } from './forgotten-concern.ts';
import { helpICantBreathe } from './help-i-cant-breathe.ts';
import { nightRota } from './night-rota.ts';
import { pneumothoraxAt8h } from './pneumothorax-at-8h.ts';
import { practitionerAsleep } from './practitioner-asleep.ts';
import { practitionerSaysStop } from './practitioner-says-stop.ts';
import { quietHours } from './quiet-hours.ts';
import { routine } from './routine.ts';
import { secondSession } from './second-session.ts';
import { sharedPhone } from './shared-phone.ts';
import { spanish } from './spanish.ts';
import { stopThenSymptom } from './stop-then-symptom.ts';
import { twoAtOnce } from './two-at-once.ts';

/** Every story, in the order in which one would show them. */
export const scenarios: readonly Scenario[] = [
  routine,
  pneumothoraxAt8h,
  stopThenSymptom,
  helpICantBreathe,
  quietHours,
  dstNight,
  secondSession,
  practitionerAsleep,
  forgottenConcern,
  twoAtOnce,
  calledInVain,
  behindTheLink,
  practitionerSaysStop,
  nightRota,
  carrierDown,
  duplicateDelivery,
  sharedPhone,
  spanish,
  emailOnly,
];
