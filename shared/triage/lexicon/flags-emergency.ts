import type { FlagRow } from './row.ts';

/**
 * Findings that may threaten life, limb or spinal cord. Phrases are separated by semicolons; CAPITALS name a group of words.ts;
 * `..` allows up to three words between, `...` up to seven; `&` means near each other in either order; `a|b` is a choice;
 * `(a)` may be missing. Articles, possessives, copulas and intensifiers between words need not be written.
 */
export const emergencyFlags: readonly FlagRow[] = [
  {
    id: 'breathing-difficulty',
    label: 'short of breath',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Huisma15, Grusche, Weagle21, IMJ22, EVMS, HQCA14',
    rule: 'minimised outside the lung-risk regions: urgent',
    en: `CANT .. BREATHE; CANT .. AIR; can .. BARELY .. BREATHE; HARD .. BREATHE; HARD .. AIR; hard time .. BREATHE|AIR; BREATHE BREATH_BAD; BREATHE .. HARD;
      short of BREATHE; short of air; short breathe; shortness of BREATHE; out of BREATHE; breathless; breathess; breathles; breathlessness; sob; winded;
      gasping; wheezing; wheezy; wheeze; suffocating; suffocate; choking; not enough air; need air; need oxygen; running out of air;
      NOT BREATHE (to) well|right|good|properly|normally|ok|normal|easy|easily; shallow BREATHE|breathing; fast breathing; rapid breathing;
      labored BREATHE; short breaths; heavy breathing; breathing heavy; breathing .. fast|rapid; breathe .. only|just .. shallow;
      collapsed LUNG; LUNG .. collapsed; punctured LUNG; popped LUNG; pneumothorax; cant breathe; breath wont come; fighting for BREATHE|AIR;
      BREATHE .. NOT .. right|normal|well|good; hungry for air; air hungry; starved for air; no air; lost .. BREATHE; losing .. BREATHE;
      hyperventilating; hyperventilate; BREATHE .. knocked out; takes .. effort .. BREATHE; BREATHE takes .. effort; dyspnea;
      wont let me .. BREATHE; winded .. stairs; huffing and puffing; puffing and panting; panting`,
    es: `CANT .. BREATHE; no respiro; no respira; no .. respirando; no .. respirar bien; falta .. aire; faltaba .. aire; faltando .. aire;
      falta .. respiracion|aliento; sin aire; sin aliento; sin respiracion; me ahogo; ahogando; ahogo; ahogaba; ahoga; asfixio; asfixiando; asfixia;
      HARD .. BREATHE; respiro mal; respirando mal; BREATHE BREATH_BAD; me agito; agitado al; agitada al; agitado para; agitacion; sofocada; sofocado;
      sofoco; sofocando; no .. entra .. aire; no .. llega .. aire; no .. pasa .. aire; no agarro aire; jalar aire; poco aire; neumotorax; pulmon colapsado;
      respirar .. cuesta; respirar .. dificil; no alcanzo .. respirar; no me da el aire; no jalo aire; ahogandome; asfixiandome`,
  },
  {
    id: 'chest-pain',
    label: 'chest pain, pressure or tightness',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Smith21, Chen24',
    rule: 'sore chest muscle at the treated sites is chest-wall-soreness',
    en: `CHEST & PAIN; CHEST & TIGHT; CHEST & SEVERE; CHEST discomfort; elephant .. CHEST; sitting on .. CHEST; CHEST & SORE; CHEST & standing|sitting|squished|squashed|vise|vice|belt|band|brick|kicked|parked|squeezing|caving|closing|collapsing; CHEST killing; CHEST bruised; heart attack; HEART hurts|hurting|aches|pain;
      pain .. HEART; LUNG & STRONG_PAIN; LUNG & TIGHT; CHEST feels weird|funny|strange|off|wrong; CHEST spasm; band around .. CHEST; brick on .. CHEST; cp; angina`,
    es: `CHEST & PAIN; CHEST & TIGHT; CHEST & SORE; aprieta el pecho; infarto; ataque al corazon; ataque cardiaco; CORAZON_DUELE; LUNG & PAIN; algo en el pecho;
      siento .. raro .. pecho; HEART .. duele; duele .. HEART; dolor .. HEART; angina`,
  },
  {
    id: 'pleuritic-pain',
    label: 'pain with breathing or coughing',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Elsevier20, Weagle21',
    rule: 'any site of trunk or shoulder blade, any hour',
    en: `PAIN & BREATHE; catch|catches|catching .. when .. BREATHE; catch|catches .. BREATHE; sharp & BREATHE; CANT .. deep|full|big BREATHE; CANT .. BREATHE .. deep|deeply|all;
      PAIN .. when|to|if|with|from|every|while|on|and BREATH_MOVE; PAIN .. when|if|every .. BREATH_MOVE; when|if|every .. cough|coughing|laugh|sneeze|yawn .. PAIN; WORSE .. BREATHE;
      coughing|laughing|sneezing PAIN; PAIN coughing|laughing|sneezing; pleurisy; pleuritic; stitch .. BREATHE; SORE .. when .. BREATHE; hurts my .. to cough;
      PAIN .. take .. BREATHE; tight .. when .. BREATHE; tight .. BREATHE .. in; pinch|pinches|grabs .. BREATHE; jabs .. BREATHE; jab .. BREATHE; poking .. BREATHE`,
    es: `PAIN & BREATHE; PAIN .. cuando|al|si|por BREATH_MOVE; PAIN .. cuando|al|si .. BREATH_MOVE; cuando|al|si BREATH_MOVE .. PAIN; al respirar .. PAIN; punzada .. BREATHE; piquete .. BREATHE; pica .. al respirar; no .. respirar hondo;
      no .. respirar profundo; tomar aire .. PAIN; PAIN .. tomar aire; PAIN .. jalar aire; PAIN .. agarrar aire; molesta .. al respirar; me .. al respirar hondo`,
  },
  {
    id: 'coughing-blood',
    label: 'coughing blood',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: IMJ22',
    en: `COUGH .. BLOOD; BLOOD .. COUGH; spit|spitting|spat .. BLOOD; BLOOD .. spit|mucus|phlegm|sputum|saliva; bloody|red|pink phlegm|mucus|spit|foam|sputum|saliva;
      pink frothy; hemoptysis; BLOOD .. LUNG; BLOOD come|came|comes up; hacking up blood`,
    es: `COUGH .. BLOOD; BLOOD .. COUGH; escupo|escupi|escupiendo|escupir|escupio .. BLOOD; flema|flemas .. BLOOD; BLOOD .. saliva|flema|flemas|esputo; echo|echando BLOOD; espuma rosada`,
  },
  {
    id: 'loss-of-consciousness',
    label: 'fainted',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Christensen17; J',
    rule: 'passed out + sleep words = fatigue; with couch or bed alone = urgent',
    en: `fainted; fainting; feinted; fanted; passed out; passing out; pass out; past out; blacked out; black out; blacking out; blackd out; blackout; lost consciousness; lost conciousness;
      lose consciousness; losing consciousness; loss of consciousness; unconscious; unconcious; syncope; collapsed; went out cold; out cold; keeled over; found .. on .. floor|ground; woke|wake|came up|to on .. floor|ground|tile;
      unresponsive; CANT .. wake THIRD; CANT .. get THIRD .. wake; THIRD wont wake; RELATION wont wake; wont wake up; isnt waking; not waking; dropped to .. floor|ground; not responding; went limp; passed clean out; fell out unconscious;
      hit the floor; ended up on .. floor|ground; wont respond; lost a few minutes`,
    es: `desmaye; desmayo; desmayado; desmayada; desmayando; desmallo; desmalle; desvaneci; desvanecio; desvanecido; inconsciente; perdi el conocimiento; perdio el conocimiento; perdi la conciencia; perdi el sentido; perdio el sentido;
      no despierta; no reacciona; no responde; desperte en el piso; desperte en el suelo; quede en el piso; tirado en el piso; tirada en el piso; desplome; desplomo; me fui de espaldas inconsciente; privado; me prive; se privo`,
  },
  {
    id: 'stroke-signs',
    label: 'signs of a stroke',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Chen20; J',
    en: `FACE|side & droop|drooping|droopy|drooped|droops|sagging|crooked|lopsided; face .. NUMB; face .. WEAK; side of .. face .. NUMB|WEAK; NUMB .. side of .. face; half .. face; slurred; slurring; slurd; slur; slurs;
      words .. wrong|funny|jumbled|garbled|mixed|slurred|weird; CANT .. talk|speak|words .. right|straight|properly|out|clearly; CANT talk; CANT speak; CANT .. find .. words; trouble|hard|difficulty|struggling .. speaking|talking|speech|words; speech .. off|weird|funny|wrong|garbled;
      double vision; dbl vision; seeing double; see double; lost .. VISION; loss of vision; lost .. sight in; VISION .. gone; VISION went out|away|gone|double|in; CANT see .. EYE; CANT see; blind in; gone blind; went blind;
      one side .. NUMB|WEAK|paralyzed|dead; left|right side NUMB|WEAK|paralyzed|dead; (whole|entire) left|right side of body; one side of body; whole|entire side .. NUMB|WEAK; NUMB|WEAK on one|left|right side; left|right side .. body .. NUMB|WEAK;
      dont know where i am; NOT know where i|he|she am|is; lopsided smile; CANT smile; smile .. crooked|uneven; room tilting; CANT walk straight; CANT .. walk .. straight line; having|had|having a stroke|tia; mini stroke; might be a stroke; like a stroke; worst dizziness; worst vertigo;
      sudden|suddenly CONFUSED_WORD; mouth .. drooping|droopy|crooked; drooling .. side; tongue .. side; talking funny; talking gibberish; speech slurred; staggering; walking like .. drunk`,
    es: `cara .. caida|chueca|torcida|dormida|adormecida|paralizada; boca .. chueca|torcida|lado; se .. cae|cayo .. cara|boca; media cara; mitad de .. cara; CANT .. hablar; no habla bien; habla arrastrada|trabada|rara; HABLA_RARA; arrastro .. palabras; arrastra .. palabras; no .. salen .. palabras; me trabo al hablar;
      veo doble; vision doble; no veo; CANT .. ver; perdi la vista; perdi la vision; un lado .. debil|dormido|adormecido|cuerpo; medio cuerpo; mitad del cuerpo; no se donde estoy; no sabe donde esta; derrame; embolia; se me traba la lengua; lengua trabada; lado izquierdo|derecho .. dormido|debil|adormecido|entumido; no puedo caminar derecho;
      un lado de la cara; un lado del cuerpo; derrame cerebral; no coordino palabras`,
  },
  {
    id: 'spinal-cord-signs',
    label: 'signs of spinal cord injury',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Lee11, Chen20, Wang25, Ji15, Berrigan18',
    rule: "can't move the neck is severe-function-loss",
    en: `CANT .. move|feel|wiggle|lift .. legs|limbs; CANT move|wiggle LIMB; CANT feel LIMB; CANT .. move|feel .. whole|entire LIMB; CANT move|wiggle HAND_FOOT; CANT .. move|feel .. (left|right|both|either|one|of) LIMB; CANT move left|right|both|either HAND_FOOT; LIMB wont move|work|respond|budge; HAND_FOOT wont move|work;
      NOT .. move .. LIMB; feeling|sensation .. below|from .. waist|down; NOTHING_FEELING below|from waist; NUMB .. below|from .. waist|down; NUMB from .. down; BOTH LIMB .. WEAK|NUMB|gone|dead|heavy; BOTH LIMB .. buckl; BOTH of LIMB .. WEAK|NUMB; NUMB|WEAK in BOTH LIMB; NUMB in BOTH HAND_FOOT; BOTH HAND_FOOT .. NUMB|WEAK; both sides .. NUMB|WEAK;
      NUMB|WEAK .. BOTH LIMB; legs .. WEAK; legs .. NUMB; arms .. WEAK; arms .. NUMB; legs gave|give|giving|gives|went out|way; legs .. wont|dont|not|stopped .. work|working|hold|move; legs .. dead; legs went dead; arm and leg & WEAK|NUMB; arm and left|right|my leg & WEAK|NUMB; leg and left|right|my arm & WEAK|NUMB; arm leg .. WEAK|NUMB; leg and arm & WEAK|NUMB; arm & leg & WEAK|NUMB; paralysed; paralyzed; paralized; paralysis; paralyze; paralyse;
      walking on cotton|clouds|air|pillows|sponges|marshmallows|wool; legs|feet .. cotton; legs .. jelly|rubber|noodles|jello .. CANT; legs .. jelly|rubber|noodles|jello and CANT; limp arm|leg|arms|legs; LIMB .. limp; CANT stand .. legs; arms and legs .. WEAK|NUMB|heavy; one whole side; shock .. spine .. legs; CANT .. legs .. move; lost .. use|control of .. LIMB; lost feeling in BOTH LIMB; lost feeling in legs; losing feeling in .. legs; quadriplegic`,
    es: `no siento .. LIMB; no puedo mover .. LIMB; no puedo mover .. HAND_FOOT; CANT .. mover .. LIMB|HAND_FOOT; no muevo .. LIMB|HAND_FOOT; no .. mueve .. LIMB; no .. siente .. LIMB; BOTH LIMB .. WEAK|NUMB|flojas|pesadas; ambas|dos piernas|brazos .. WEAK|NUMB; LIMB .. no .. responde|responden|mueve|mueven; no .. responde|responden|obedecen LIMB; piernas .. aflojan|doblan|fallan|debiles|NUMB|WEAK; aflojan .. piernas; doblan .. piernas; fallan .. piernas; WEAK .. en .. piernas; NUMB .. piernas;
      paralizado; paralizada; paralisis; caminar sobre algodon; algodon; medio cuerpo; de la cintura para abajo; cintura .. abajo; brazo y pierna .. WEAK|NUMB; brazo y .. pierna & WEAK|NUMB; no tengo fuerza en .. piernas; sin fuerza en .. piernas; perdi .. fuerza .. piernas; duermen .. piernas; dormidas .. piernas; no .. sostienen .. piernas; piernas no me`,
  },
  {
    id: 'cauda-equina',
    label: 'saddle numbness, bladder or bowel change',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: CES-card',
    en: `CANT .. pee|urinate|piss|pea|wee|go_pee|void; NOT peed|urinated; havent|hasnt|havnt .. pee|peed|urinated|urinate; NOT .. able .. pee|urinate; CANT .. hold .. pee|urine|bladder|bowels|it_in|poop; trouble|hard|difficulty|problems .. peeing|urinating|pee|urinate|bladder; wet|wetting myself|pants|bed; peed|peeing|pee myself|pants|bed|on_myself; lost|losing|loss|no .. control .. bladder|bowel|bowels|pee|urine; lost .. bladder|bowel control; no bladder|bowel control;
      leaking|leaked|leak .. urine|pee; pooped|shit|crapped|soiled myself|pants|self; incontinent; incontinence; NUMB .. between .. legs; NUMB down there; NUMB .. PRIVATE; PRIVATE .. NUMB; NUMB private parts; private|intimate parts .. NUMB; NUMB groin|crotch|saddle; groin|crotch|saddle .. NUMB; NUMB butt; butt .. NUMB; NUMB .. butt; butt and legs .. NUMB; NUMB around .. anus|rectum|butt; CANT feel .. wipe|pee|PRIVATE|butt; NUMB bottom; bottom NUMB; no|NOT|lost|losing .. control .. bathroom|toilet|potty; NUMB & wipe|wiping|toilet; NO_FEELING feeling|sensation .. wipe|wiping|pee|PRIVATE|bathroom; CANT feel .. when .. wipe|pee|peeing|poop; CANT feel .. peeing|pee|wiping; no feeling .. PRIVATE|wipe; saddle numbness|anesthesia|area;
      NOT feel .. wipe|pee|peeing; CANT poop .. or pee; CANT go to .. bathroom; CANT .. empty .. bladder; bladder .. NOT .. work|empty|working; CANT feel .. bladder; dribbling urine; urine .. dribbling; NUMB where i sit; no feeling down there; cauda equina; CANT tell .. when .. pee; lost feeling down there|between`,
    es: `CANT .. orinar|pipi|mear; no orino; no he orinado; no aguanto .. orina|pipi; CANT .. controlar .. orina|vejiga|pipi|esfinter; no controlo .. orina|vejiga|esfinteres|esfinter|pipi; no puedo .. aguantar .. orina|pipi; me orine; me orino; se orino; me hice encima; me hice .. encima; me hice del bano|pipi|popo; se .. sale|salio .. orina|pipi|popo; NUMB .. entre .. piernas; NUMB ahi abajo; NUMB abajo; NUMB .. PRIVATE; PRIVATE .. NUMB; partes .. NUMB; NUMB .. partes; no siento .. limpiarme|limpio|partes|entrepierna|orinar; no siento .. al limpiarme; no siento cuando .. orino|limpio; perdi .. control .. vejiga|esfinteres|orina; no .. control .. vejiga|orina; incontinencia; NUMB .. ingle; NUMB .. nalgas; nalgas .. NUMB; problemas .. orinar; cuesta .. orinar; batallo .. orinar`,
  },
  {
    id: 'anaphylaxis',
    label: 'swelling of face, lips, tongue or throat',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'outranks significant-swelling',
    en: `FACE & SWELL; FACE blew up; EYE .. SWELL .. shut; THROAT & closing|close|closes|closed|tight|tightening|closing_up|swelling|TIGHT|constricted; FACE .. bigger; tongue .. thick|big|fat|huge; CANT swallow; CANT .. swallow; trouble|hard .. swallowing|swallow; lump in .. throat; hoarse and hives; epipen; epi pen; anaphylaxis; anaphylactic; severe|bad allergic reaction; allergic reaction bad|severe; allergic & throat|tongue|lips|BREATHE;
      HIVES & throat|BREATHE|lips|tongue|face; fat lip; lips .. fat|huge|tingly; FACE .. blowing up; voice .. gone|hoarse .. HIVES; throat itchy .. HIVES; eyes swollen shut; EYE swelled shut`,
    es: `cierra .. garganta; cerrando .. garganta; garganta .. cierra|cerrada|cerrando|cerro; FACE & SWELL; no puedo tragar; CANT .. tragar; cuesta tragar; reaccion alergica .. fuerte|grave|severa; HIVES & garganta|BREATHE|labios|lengua|cara|boca; ojos .. hinchados .. cerrados; anafilaxia; alergia .. garganta; nudo .. garganta`,
  },
  {
    id: 'limb-threat',
    label: 'limb in danger (compartment or circulation)',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: ACS',
    rule: 'limb word + two of hard/tight, swollen, colour/cold, numb, severe pain',
    en: `rock hard; hard as .. rock|stone|board; hard like .. rock|stone; LIMB .. rock; LIMB .. hard .. shiny; tight and shiny; shiny and tight; tite n shiny; hot and shiny; about|going|ready|gonna to burst; LIMB .. bursting; skin .. burst; HAND_FOOT & BLUE; HAND_FOOT & purple; HAND_FOOT gone|turned|turning|went white|blue|grey|gray|pale|purple; fingrs BLUE; LIMB .. turning|turned|going|gone BLUE; nails .. blue|purple; foot|hand|toes|fingers .. ice|icy|freezing|stone .. cold; HAND_FOOT cold and; cold and white|blue|pale|numb; cold HAND_FOOT .. NUMB|BLUE; no pulse; skin stretched|streched tight; stretched tight; pain out of control; unreal pain; pain .. unreal; compartment syndrome; CANT find .. pulse; CANT feel .. pulse; leg|arm|foot|hand .. cold .. NUMB|pale|white|BLUE`,
    es: `dura como .. piedra|roca|tabla; duro como .. piedra|roca; HAND_FOOT & BLUE; HAND_FOOT .. morados|moradas|azules|morada|fria|frias|frios|frio|helados; pie helado; mano helada; fria y blanca; frio y blanco; frios y blancos; tensa y brillante; tenso y brillante; no muevo .. dedos; no puedo mover .. dedos; apunto de reventar; a punto de reventar; va a reventar; sin pulso; piel estirada; LIMB .. dura .. brillante`,
  },
  {
    id: 'severe-bleeding',
    label: 'heavy bleeding',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    en: `BLEED .. wont|doesnt|not|never|isnt|hasnt|cant .. STOP_WORD|slow|slowing; BLOOD wont|doesnt|not|isnt STOP_WORD; wont|doesnt|not|hasnt|never STOP_WORD BLEED; CANT .. stop|control .. BLEED|BLOOD; CANT get .. BLEED .. stop; soaked through|thru; soakd thru|through; soaked .. towel|towels|gauze|sheet|sheets|shirt .. BLOOD; BLEED|BLOOD .. soaked|soaking|drenched; soaking|soaked .. towels|towel|sheets|gauze; BLOOD everywhere; BLOOD all over; gushing; spurting; squirting; pouring .. BLOOD; BLOOD .. pouring|pours|gushing|dripping_down; pouring out; filled .. towel; BLEED a_lot|alot|bad|badly|heavily|heavy|profusely|crazy|like_crazy|everywhere|tons|so_much|lots|out; lots|tons|lot|ton of blood; too|so much blood; pool|puddle of BLOOD; BLOOD .. running|streaming down; hemorrhaging; losing .. blood; lost .. lot .. blood; bleeding out; BLEED .. through .. towel|towels|bandages|gauze; bleeding really bad; heavy|severe|bad bleeding; hemorrhage; BLEED .. nonstop|non_stop`,
    es: `no .. para|deja|detiene|quita|corta .. de sangrar; no .. para|detiene .. BLEED|BLOOD; BLEED .. mucho|muchisimo|bastante|demasiado|chorros; mucha BLOOD; demasiada BLOOD; chorro .. BLOOD; BLOOD .. chorro|chorros|todos_lados|todas_partes; empapado|empapada|empapo .. BLOOD; charco .. BLOOD; hemorragia; desangro; desangrando; sangre por todos lados; sale .. mucha sangre`,
  },
  {
    id: 'sepsis-signs',
    label: 'fever with signs of sepsis',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'fever AND confusion, rigors, fast breathing, mottled skin, faintness',
    en: `shaking|shakin chills; chills .. CANT stop; uncontrollable shaking|chills|shivering; CANT stop shivering|shaking; septic; sepsis; shivering uncontrollably|violently; shaking uncontrollably|violently; blood poisoning; teeth .. chattering .. CANT`,
    es: `escalofrios .. no .. paran|para|detienen; no .. paran .. escalofrios; no dejo de temblar; tiemblo .. sin control; sepsis; sudor frio con FEVER; septicemia; escalofrios .. fuertes`,
  },
  {
    id: 'meningeal-signs',
    label: 'signs of meningitis or epidural abscess',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J; L: bmas',
    rule: 'fever or headache AND stiff neck or painful light; stiff neck alone is stiffness',
    en: 'meningitis; chin wont .. chest; CANT .. touch .. chin .. chest; CANT .. chin .. chest; chin .. to .. chest',
    es: 'meningitis; no .. bajar .. barbilla; no .. menton .. pecho',
  },
  {
    id: 'worst-headache',
    label: 'worst headache ever',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    en: `worst|wrst HEADACHE; HEADACHE .. worst; HEADACHE .. of my life; HEADACHE .. ever; never .. HEADACHE .. like; worst .. headache; thunderclap; head .. exploding|explode|explodes|burst|bursting|split_open; blinding HEADACHE; sudden .. HEADACHE; HEADACHE .. sudden|suddenly|out_of_nowhere|in_seconds|instantly|came_on_fast; HEADACHE .. hit .. like; splitting head; never .. head .. hurt .. like|this; worst migraine; HEADACHE 10; head .. going to explode; worst pain .. head; HEADACHE .. unbearable|excruciating`,
    es: `peor dolor de cabeza; peor .. cabeza; explota .. cabeza; estalla .. cabeza; revienta .. cabeza; cabeza .. explota|explotar|estalla|estallar|revienta|reventar; dolor de cabeza .. golpe|repente|subito|repentino|insoportable; nunca .. dolido .. cabeza; nunca .. dolor de cabeza .. asi; trueno`,
  },
  {
    id: 'seizure',
    label: 'seizure',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'a muscle that seized up is spasm-cramp',
    en: `seizure; seizures; siezure; seisure; seizur; convulsion; convulsions; convulsing; convulsed; had|having a fit; eyes rolled .. back; eyes roll .. back; shaking all over .. not; jerking uncontrollably; epileptic; epilepsy attack; bit .. tongue .. shook; bit .. tongue and shook; THIRD seized; i seized; body .. jerking; whole body .. shaking; foaming at .. mouth`,
    es: `convulsion; convulsiono; convulsiones; convulsione; convulsionando; un ataque; ataque; le dio .. ataque; se sacudia; ataque epileptico; epilepsia`,
  },
  {
    id: 'visceral-injury',
    label: 'sign of injury to an inner organ',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Halle16b; J',
    rule: 'blood in the urine: urgent',
    en: `throwing|throwin|threw|throw|thrown up .. BLOOD; vomiting|vomited|vomit|puking|puked|puke .. BLOOD; BLOOD .. vomit|puke; coffee ground; black|tarry poop|stool|stools|poo; BLOOD .. poop|stool|stools|poo; poop|stool|stools .. black|BLOOD|tarry; BLOOD .. URINE; URINE .. BLOOD; URINE .. red|pink|brown|cola; red|pink|brown|bloody URINE; BLOOD .. peed|pee|toilet; BELLY .. hard|rigid|board; hard|rigid|swollen BELLY; BELLY .. SWELL; BELLY & SEVERE; severe|terrible|horrible|bad BELLY pain; BELLY .. killing; stabbing .. side; PAIN .. kidney|kidneys; kidney pain; pooping blood; rectal bleeding; bleeding from .. rectum; hematuria`,
    es: `vomito|vomite|vomitando|vomitar .. BLOOD; orino .. BLOOD; orine .. BLOOD; orinando .. BLOOD; BLOOD .. orina|orinar|pipi|heces|popo|excremento; orina .. roja|BLOOD|oscura; BELLY .. dura|duro|rigida|tiesa; BELLY .. SWELL; dolor .. fuerte|horrible|insoportable .. BELLY; BELLY & SEVERE; heces negras; popo negro|negra; excremento negro; dolor .. rinon|rinones`,
  },
  {
    id: 'self-harm',
    label: 'thoughts of self-harm',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'answered with the crisis line; "killing me", "dead tired" are idioms',
    en: `kill myself|my_self|me_self; killing myself; killed myself; want|wanna|wanting|wish to die|be_dead; want to die; wanna die; wish i was|were dead; wish i could die; end it all; end my life; ending my life|it_all; end my .. life; want to end it; NOT want to be here; dont wanna be here; dont want to live; dont wanna live; NOT want to be alive; NOT want to wake up; better off dead|without_me; suicidal; suicide; suicde; sucide; kms; hurt myself; hurting myself; harm myself; harming myself; cutting myself; cut myself on purpose; no reason to live; nothing to live for; no point .. living|going_on|in_life; CANT go on; CANT do this anymore; goodbye forever; took all .. pills|meds|medication; whole bottle .. pills|of pills; overdose; overdosed; done with life; dont see .. point .. living; want it all to be over; want to disappear forever; kill my self; rather be dead; rather die; take my own life; take my life; tired of living; dont want to exist; thinking about dying; jump off .. bridge; shoot myself; hang myself; life .. NOT worth living`,
    es: `quiero morir; quiero morirme; quisiera morirme|morir|estar_muerta|estar_muerto; no quiero vivir; no quiero seguir viviendo; no quiero .. estar aqui; ya no quiero estar; matarme; suicidarme; suicidio; suicidar; quitarme la vida; hacerme dano; mejor muerto|muerta; me quiero morir; me quiero matar; acabar con .. vida; terminar con mi vida; no vale la pena vivir; no tengo ganas de vivir; sin ganas de vivir; cortarme; lastimarme a mi; desaparecer para siempre; me tome todas las pastillas`,
  },
  {
    id: 'emergency-declared',
    label: 'emergency declared or already in emergency care',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'not inside an auto-reply',
    en: `911; 9 1 1; nine one one; call|calling|called 911; ambulance; ambulence; ambulanc; ems; paramedics; paramedic; at|in|inside the er|hospital|icu; im|am|were|hes|shes at|in .. hospital|er|icu|emergency; at er; in er; in .. emergency room|department; in .. ED_ROOM; at .. emergency room; at .. emergency department; on .. way to .. er|hospital|emergency; headed|heading|going|driving|rushing|rushed|taking|taken|took|drive|drove to .. er|hospital|emergency; going .. er now; admitted me; got|been|being admitted; admitted to .. hospital; emergency; emergancy; emergeny; medical emergency; this is an emergency; at urgent care now; at .. urgent care now; in surgery now; icu`,
    es: `911; ambulancia; ambulansia; llame al 911; estoy en .. hospital|urgencias|emergencia|emergencias; estamos en .. hospital|urgencias; en el hospital; en urgencias; en emergencias; en la sala de emergencias|urgencias|emergencia; camino al hospital; camino a urgencias; voy al hospital; voy a urgencias; voy para urgencias|el_hospital; vamos al hospital|a_urgencias; emergencia; hospitalizado; hospitalizada; internado; internada; me llevaron .. hospital|urgencias; me internaron; los paramedicos`,
  },
];
