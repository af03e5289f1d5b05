import type { TextKey } from '../message/wording.ts';
import type { Disposition, Verdict } from '../triage/verdict.ts';

/** Words by which a patient tells of taking something against the pain; only then is the line about medicines sent. */
const painMedicine =
  /\b(advil|aleve|tylenol|ibuprofen|acetaminophen|paracetamol|naproxen|aspirin|motrin|painkillers?|pain ?(?:pills?|meds?)|ibuprofeno|paracetamol|aspirina|calmantes?|pastillas?)\b/i;

const hasFlag = (verdict: Verdict, ...ids: readonly string[]): boolean =>
  verdict.flags.some(
    (flag) =>
      ids.includes(flag.id) &&
      (flag.status === 'affirmed' || flag.status === 'uncertain' || flag.status === 'improving'),
  );

/** Tired before sore before bruised. */
const selfCare = (verdict: Verdict, text: string): readonly TextKey[] => {
  const main: TextKey = hasFlag(verdict, 'fatigue', 'mental-fog', 'relaxation', 'emotional-release')
    ? 'ack.self_care.tired'
    : hasFlag(verdict, 'small-bruise') &&
        !hasFlag(verdict, 'soreness', 'stiffness', 'mild-pain', 'moderate-pain')
      ? 'ack.self_care.bruise'
      : 'ack.self_care.sore';
  const medicine =
    painMedicine.test(text) || (verdict.score !== undefined && verdict.score >= 3 && verdict.score <= 6);
  return medicine ? [main, 'ack.self_care.otc'] : [main];
};

const administrative = (verdict: Verdict): readonly TextKey[] => {
  const has = (...ids: readonly string[]): boolean => ids.some((id) => verdict.admin.includes(id));
  if (has('help-keyword')) return ['admin.help'];
  if (has('identity-question')) return ['admin.identity'];
  if (has('callback-request')) return ['admin.callback'];
  if (has('booking', 'billing', 'contact-change')) return ['admin.booking'];
  if (has('language-request')) return ['admin.help'];
  return [];
};

/**
 * The automatic texts that answer a reply, most important first; at most two. None for what no patient wrote (tapbacks,
 * out-of-office notes) and none after a death. `callsToday`: the clinic is open, and whoever is to call has to do so before the day is
 * over. Source: clinical sheet, section 5.
 */
export const chooseAnswer = (
  disposition: Disposition,
  verdict: Verdict,
  text: string,
  callsToday: boolean,
): readonly TextKey[] => {
  if (hasFlag(verdict, 'death-report')) return [];
  switch (disposition) {
    case 'emergency':
      return [hasFlag(verdict, 'self-harm') ? 'ack.emergency.crisis' : 'ack.emergency'];
    case 'urgent':
      return ['ack.urgent'];
    case 'concern':
      return [callsToday ? 'ack.concern' : 'ack.concern.afterhours'];
    case 'follow_up':
      if (hasFlag(verdict, 'bruising-unqualified')) return ['ack.follow_up.bruise'];
      return [hasFlag(verdict, 'pain-unscored') ? 'ack.follow_up.score' : 'ack.follow_up'];
    case 'unclear':
      return ['ack.unclear'];
    case 'self_care':
      return selfCare(verdict, text);
    case 'all_clear':
      return ['ack.all_clear'];
    case 'administrative':
      return administrative(verdict);
  }
};
