import type { Language } from './language.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const english: Language = {
  greetings:
    list(`hi; hello; hey; hi there; good morning; morning; thanks for checking; thank you; hey its me; ok so; well; hello doc;
    hi this is the patient from monday; sorry for the late reply; hey quick update; update; good evening; thx for the text`),
  complaints:
    list(`I can't catch my breath; I cant breathe right; short of breath when I walk; hurts to take a deep breath; my chest feels tight;
    sharp pain in my chest; chest pain on the left side; coughing up blood; I fainted in the kitchen; I passed out for a minute; my lips look blue;
    heart is racing; I feel like I might faint; the worst headache of my life; my vision is blurry; seeing double; slurring my words;
    half my face is drooping; I can't feel my leg; I can't lift my foot; lost control of my bladder; numb between my legs; dizzy when I stand up;
    throwing up since last night; the needle spot is hot and red; red streaks up my arm; pus coming out of it; it keeps bleeding;
    the bruise is getting bigger; big lump where the needle went; my calf is swollen and warm; hives all over; throat feels like it is closing;
    face is swelling up; shivering and sweating; I have a fever; burning up; stiff neck and fever; my arm went weak; dropped my coffee twice;
    the tingling goes down to my fingers; shooting pain down my leg; pain keeps getting worse; woke me up at night; cant sleep from the pain;
    I can't move my shoulder; legs gave out; pins and needles in both hands; numbness is spreading; there is still a needle in my back;
    I think a needle broke; I feel really anxious about this; having panic attacks; so nauseous; cant keep food down; wheezing a lot;
    feel a crackling under the skin; pain behind my shoulder blade when I inhale; coughing hurts; very lightheaded; my hand is cold and pale;
    I went to the ER last night; the ambulance took me in; my doctor said infection; took ibuprofen but it did nothing;
    pain is the worst ever; I just want it to end; I took too many pain pills; I hit my head; fell down the stairs yesterday`),
  parts:
    list(`neck; shoulder; left shoulder; right arm; arm; forearm; hand; upper back; lower back; back; hip; glute; thigh; left leg; knee; calf;
    ankle; foot; jaw; trap; rib area; elbow`),
  sensations: list(
    `sore; numb; stiff; tight; swollen; bruised; tender; achy; tingly; weak; burning; throbbing; heavy; red; warm; itchy; hot; cramping`,
  ),
  felt: list(`my {part} is {sensation}; {part} {sensation}; {part} still {sensation}; {sensation} {part}; my {part} feels {sensation}; {part} is pretty {sensation};
    my {part} got {sensation}; the {part} was {sensation}`),
  degrees: list(
    `a bit; a little; kinda; really; super; very; somewhat; so; not too; pretty; extremely; barely`,
  ),
  negationsBefore: list(
    `no; not any; I dont have any; don't have; never had; without; denies; no more; I have no; there is no; didn't get; no sign of; not having`,
  ),
  negationsAfter: list(
    `is gone; went away; is gone now; not anymore; has stopped; no longer there; cleared up; was gone by morning; is all better; isnt there`,
  ),
  nouns:
    list(`fever; chest pain; numbness; swelling; bleeding; bruising; shortness of breath; dizziness; headache; redness; tingling; weakness;
    nausea; chills; vomiting; trouble breathing; rash; pus; soreness; cough`),
  times:
    list(`since yesterday; this morning; last night; after the session; for two days; since monday; today; right now; an hour ago; when I woke up;
    all day; on the drive home; after my run; since the appointment; at work; every few hours; around 3am; this week; so far`),
  calm: list(`feeling good; all good here; doing great; much better; slept well; no problems; back to normal; better than yesterday; I am fine;
    easy to move again; best its been in months; nothing to report; just normal soreness; went for a walk; back at the gym; can turn my head again;
    it helped a lot; pretty loose now; drinking lots of water; worth it; same as before; about the same; not much change; cant complain`),
  scores:
    list(`pain {n}; {n}/10; pain is {n} out of 10; I'd say {n}; its a {n}; {n} out of ten; maybe {n}; pain level {n}/10; around {n} now; was 7 now {n}; {n};
    between 2 and {n}; about {n} today; soreness {n}/10`),
  temperatures: list(
    `temp {f}; my temp is {f}F; {c} C; temperature of {c}; fever of {f}; running {f}; thermometer says {c}C; temp was {f} earlier`,
  ),
  amounts:
    list(`took {n} advil; took {n}00mg ibuprofen; {n} bruises; slept {n} hours; walked {n} miles; iced it {n} times; about {n} cm wide; bp 12{n}/80;
    waited {n} hours; {n} days now; lifted {n}0 lbs; {n} inches across`),
  errands:
    list(`can I move my appointment; need to reschedule; what time is my next visit; can someone call me; how much do I owe; do you take insurance;
    wrong number; who is this; is this normal; can I take aspirin; should I ice it; ok to work out; can I shower; is it ok to drink tonight;
    please send the receipt; new phone who dis; do I need to come in; can you fax my notes; is the doctor in today`),
  stops:
    list(`STOP; stop; Stop.; STOP please; stop texting me; unsubscribe; please stop these messages; quit; cancel; end; remove me from this list; START; HELP;
    stop the bleeding?; it wont stop hurting; do not text me again; opt out`),
  joins: list(`and; but; also; , ; .; ; so; then; plus; with; though; because; and now; but now; ...`),
  endings:
    list(`thanks; thank you; thx; lol; ok; please advise; what should I do; is that ok; let me know; any ideas; ttyl; haha; call me; sorry; ty; see you next week;
    hope that helps; have a good day; help; pls`),
  quoteHeads: list(
    `On Tue, Mar 3, 2026 at 9:00 AM the clinic wrote:; -----Original Message-----; Sent from my phone; From: Example Clinic`,
  ),
  quoted:
    list(`> How are you after your visit? Reply with your pain from 0 to 10; > Tell us about fever, chest pain or trouble breathing;
    > Reply STOP to end these messages; > Your next check-in comes tomorrow; > Call 911 in an emergency`),
};
