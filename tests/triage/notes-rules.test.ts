import { expect, test } from 'vitest';
import { conceptStatus } from '../../shared/triage/concept.ts';

test.each([
  ['what was looked for and not found is denied', 'Koplik spots were sought but not seen.', 'Koplik spots'],
  ['so is what was asked about and denied', 'Rigors were asked about and denied.', 'Rigors'],
  ['so is what a test for it did not find', 'Tested for influenza: swab negative.', 'influenza'],
  ['and where there was none of it', 'Checked for stones and there were none.', 'stones'],
  ['"both" belongs to the list before it', 'Haematuria and dysuria were both denied.', 'Haematuria'],
  ['a name right behind "but" is bare', 'Thirsty but polyuria and nocturia are denied.', 'polyuria'],
  ['"denied" may stand without its verb', 'Weight loss, night sweats denied.', 'night sweats'],
  ['what is no feature is denied', 'Diplopia and vomiting are not features.', 'Diplopia'],
  ['a reason may follow a colon', 'Papilloedema was not evident: discs crisp.', 'Papilloedema'],
  ['what could not be provoked is denied', 'VT could not be induced at study.', 'VT'],
  ['what a normal test excludes is denied', 'CTPA normal, thereby excluding PE.', 'PE'],
  ['a plural may exclude as well', 'The images exclude a thrombus.', 'thrombus'],
  ['what findings make unlikely is denied', 'Crystals absent, making gout unlikely.', 'gout'],
  ['a score of nothing denies', 'NIHSS 4: facial palsy 2, arm drift 2, neglect 0.', 'neglect'],
  ['a minus beside a plus denies', 'ROS: + cough, - fever, - chills.', 'chills'],
  ['and so without a blank', '+CP, +diaphoresis, -SOB', 'SOB'],
  ['"non-" denies its word', 'Abdomen soft and non-tender.', 'tender'],
  ['a place in the body ends no list', 'No mass effect, midline shift, or herniation.', 'herniation'],
  ['"free" before a noun denies nothing', 'No free fluid, free air or wall thickening.', 'wall thickening'],
  ['the name of a test is not the finding', 'Stone protocol CT: no stone.', 'stone'],
])('%s: "%s"', (_rule, text, concept) => {
  expect(conceptStatus(text, concept)).toBe('negated');
});

test.each([
  ['what was looked for and found is there', 'A rash was looked for and found.', 'rash'],
  ['and what a test for it found', 'Tested for influenza and the swab was positive.', 'influenza'],
  ['who denied at first now reports', 'He denied chest pain but now reports chest pain.', 'chest pain'],
  ['"excluding" may set apart', 'All joints were examined excluding the ankle.', 'ankle'],
  ['what a test would exclude is open', 'Needs a CT to exclude a bleed.', 'bleed'],
  ['a score that counts is a finding', 'Pain 4/10 at rest.', 'Pain'],
  ['a dash before a list is no minus', 'PROBLEMS - COPD - gout', 'COPD'],
  ['an equals sign begins a finding', 'Absent pulses = ischaemic leg.', 'ischaemic leg'],
  ['a sign of absence speaks for its cause', 'Absent pulses consistent with embolus.', 'embolus'],
  ['after three of its own "no" one without is there', 'No a, no b, no c, gait unsteady.', 'gait unsteady'],
  ['an item that denies another is there', 'Cough without sputum, fever without rigors.', 'fever'],
  ['what is not done is one thing', 'Not following commands, agitated.', 'agitated'],
  ['what was studied is there', 'The workup of her anemia was negative.', 'anemia'],
  ['no improvement leaves it there', 'No improvement in cough.', 'cough'],
  ['a comma begins another noun', 'Antalgic gait, decreased stance time.', 'gait'],
  ['weeks are a fresh complaint in a note', 'Low mood for three months.', 'Low mood'],
  ['so is a history of days', '3-day history of vomiting.', 'vomiting'],
  ['an age is not old', 'A 72 year old man with breathlessness.', 'breathlessness'],
  ['who brings the patient has it not', 'Brought in by his daughter with confusion.', 'confusion'],
  ['nor who noticed it', 'His wife has noticed confusion.', 'confusion'],
  ['a child may be the patient', 'The child has fever.', 'fever'],
  ['what should settle is there', 'The rash should settle within a week.', 'rash'],
  ['no longer held down is there', 'Angina no longer controlled by nitrates.', 'Angina'],
  ['resolved and back again is there', 'Headache resolved but returned today.', 'Headache'],
])('%s: "%s"', (_rule, text, concept) => {
  expect(conceptStatus(text, concept)).toBe('affirmed');
});

test.each([
  ['resolved', 'AKI', 'AKI on admission, now resolved.'],
  ['negated', 'collection', 'The pelvic collection is no longer seen.'],
  ['resolved', 'thrombus', 'Complete resolution of the portal vein thrombus.'],
  ['resolved', 'Diarrhoea', 'Diarrhoea settled completely by day 3.'],
  ['resolved', 'headache', 'The headache went away and has not come back.'],
  ['improving', 'haematoma', 'Partial resolution of the subdural haematoma.'],
  ['improving', 'consolidation', 'Improving right basal consolidation.'],
  ['improving', 'leukocytosis', 'Her leukocytosis continues to trend down.'],
  ['improving', 'edema', 'Her edema has gone from 3+ to 1+.'],
  ['improving', 'swelling', 'The swelling has decreased but is still present.'],
  ['preexisting', 'stroke', 'Previous stroke in 2016.'],
  ['preexisting', 'asthma', 'PMHx: DVT 2009, asthma.'],
  ['preexisting', 'nodule', 'Thyroid nodule unchanged since 2016.'],
  ['preexisting', 'eczema', 'Childhood eczema.'],
  ['preexisting', 'tinnitus', 'Tinnitus for over twenty years, unchanged.'],
  ['hypothetical', 'jaundice', 'Should jaundice develop, stop the drug.'],
  ['hypothetical', 'rash', 'Were a rash to appear, the dose would be halved.'],
  ['hypothetical', 'numbness', 'To come back at once for numbness.'],
  ['hypothetical', 'seizure', 'Midazolam for any seizure lasting longer than 5 minutes.'],
  ['hypothetical', 'infection', 'Risks including bleeding and infection were explained.'],
  ['other-person', 'dementia', 'Lives with his wife who has dementia.'],
  ['other-person', 'stroke', "The patient's wife, who had a stroke last year, is frail."],
  ['other-person', 'breast cancer', 'Her grandmother and an aunt had breast cancer.'],
  ['other-person', 'measles', 'Two classmates with measles.'],
])('a note tells %s of "%s": %s', (status, concept, text) => {
  expect(conceptStatus(text, concept)).toBe(status);
});
