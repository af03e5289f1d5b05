import type { FlagRow } from './row.ts';

/** Findings that want a call today, a conversation, or only advice; then the answers that say that nothing is wrong. */
export const concernFlags: readonly FlagRow[] = [
  {
    id: 'persistent-pain',
    label: 'pain that does not let go',
    level: 'concern',
    source: 'B5',
    en: `PAIN (is|still|thats|its) (still|there) all the time; it|PAIN (is|its) constant; still there all the time; constant even with;
      NOT|wont|doesnt|isnt going|go|goes|went away; wont|doesnt|not STOP_WORD PAIN; PAIN wont|doesnt|not STOP_WORD|quit|end|ease|leave|go|let; NOT|no|zero relief; no PAIN relief; constant PAIN_NOUN; PAIN_NOUN .. constant|nonstop|constantly|relentless|persistent|continuous|24; wont|doesnt let up; nothing .. helps|helping|works|working|touches|helped; NOT let|letting up; NOT let|letting go; constant & PAIN; just constant; persistent PAIN; PAIN all day|night; hurts all the time; constantly hurting; hurting nonstop; NOT touching .. PAIN; NOT easing; PAIN .. NOT .. STOP_WORD; wont quit hurting; NOT subsiding; NOT getting better; NOT going down; hurting all day; constantly; wont stop; still .. a lot of pain; never ending; nonstop;
      never .. went|goes|gone|went_away away; never left|quit|stopped|let_up|lets_up`,
    es: `no (se) (me) ha|han quitado|ido|bajado (el|la|los) PAIN; dolor (es|esta) (muy) constante|continuo|fijo|permanente; dolor (no) (me) da descanso|tregua|respiro; sigue|sigo doliendo (sin) parar; dolor todo el tiempo|dia; dolor no da|me_da;
      no se .. quita|va|pasa|calma; no .. quita .. dolor; no .. deja de doler; no para de doler; no para el dolor; dolor constante|persistente|continuo; todo el dia .. dolor; no .. calma .. nada; nada .. ayuda|calma|quita|sirve; sin alivio; no .. alivio; duele todo el tiempo; no .. cede; no me alivia; no baja el dolor;
      no afloja; no cede; no se calma; no se alivia; no perdona; sigue .. ahi|duro|fuerte|igual_de;
      dale y dale; no me suelta; no da tregua; sin tregua; terco; necio .. dolor; dolor necio|terco`,
  },
  {
    id: 'dizziness',
    label: 'dizzy',
    level: 'concern',
    source: 'J',
    rule: 'played down before 48 h: mild-other; severe: urgent',
    en: `heads spinning; room|floor|ground|bed tilts|tilting|tips|tipping|moves|moving when|if|a_little|a_bit;
      DIZZY; head|room spinning; room .. spins|spin|spinning; light headed; head .. swimming|spinning; off balance; unbalanced; lost .. balance; losing .. balance; head rush; blurry|blurred|fuzzy vision; VISION .. blurry|blurred|fuzzy; eyes .. blurry|CANT_FOCUS; balance .. off; ears ringing; ringing in .. ears; whoozy;
      room|world|everything|bed|walls|house .. spinning|spins|spin; NOT|wont|doesnt stop spinning;
      DIZZY .. CANT .. stand|walk|sit|up|move|drive; CANT .. stand|walk|sit|move .. DIZZY|spinning;
      hold|holding|held|hanging|cling|clinging .. on .. wall|walls|mattress|bed|furniture|floor|counter;
      spinning .. hours|nonstop|constantly|straight;
      merry_go_round; carousel; tilt_a_whirl; seasick; like .. on .. boat|ship|raft|cruise;
      floor|ground .. moving|moves|swaying|sways|rocking|rolling; the spins; spinny; off kilter; swimmy;
      sea legs; world .. tilting|swaying|moving; room .. going around|round; head .. going around|round;
      teacups`,
    es: `DIZZY; da|dando vueltas; todo .. vueltas; pierdo .. equilibrio; perdi .. equilibrio; sin equilibrio; vision borrosa; vista borrosa; zumbido; zumban .. oidos; atarantado; atarantada`,
  },
  {
    id: 'nausea-vomiting',
    label: 'nausea or vomiting',
    level: 'concern',
    absorbs: ['confusion'],
    source: 'L: Brady14',
    rule: 'played down before 48 h: mild-other; severe: urgent',
    en: `NAUSEA; throwing|threw|throw|thrown|throwin up; queezy; sick to my stomach; sick to stomach; upset stomach; stomach .. upset; threw .. up; CANT keep .. down|food; lost .. lunch; dry heaving; BELLY PAIN; PAIN .. BELLY; diarrhea; the runs; BELLY .. off|weird|sick|cramps|cramping`,
    es: `no .. retener|retengo|retenido|aguanto|tolero .. nada|comida|agua|estomago;
      NAUSEA; revuelto .. estomago; estomago revuelto; ganas de vomitar; dolor de BELLY; duele .. BELLY; diarrea; volver el estomago; guacareando`,
  },
  {
    id: 'headache',
    label: 'headache',
    level: 'concern',
    source: 'L: Brady14',
    rule: 'played down before 48 h: mild-other; severe: urgent; worst ever: emergency',
    en: `throbbing|pounding|aching temples|temple|forehead; temples|temple|forehead (is|are|keep|keeps) throbbing|pounding;
      splitting|banging|thumping|pounding|throbbing|bursting head;
      head (all) splitting|banging|thumping|bursting|hammering|drumming;
      HEADACHE; head ache|aches; head hurts|hurting|pounding|throbbing|killing|pain|aching; head is killing; PAIN .. head; head .. PAIN; brain hurts; head feels|is like .. heavy|full|pressure; pressure .. head`,
    es: `cabeza .. truena|revienta|parte|estalla|martilla|martillea|palpita;
      doliendo|duele|dolio|dolia|dolor (mucho) (la|de|mi) cabeza;
      dolor|dolores de cabeza; dolor cabeza; duele .. cabeza; cabeza .. duele; HEADACHE; punzadas .. cabeza; cabeza .. punzando`,
  },
  {
    id: 'skin-reaction',
    label: 'rash or itch',
    level: 'concern',
    source: 'J',
    rule: 'played down before 48 h: mild-other; severe: urgent',
    en: `RASH; itchy; itching; red bumps; blotchy skin; bumps; skin .. peeling|irritated|reaction|reacting|flaky; irritation; irritated; zits; breakout; welty; scaly; hot rash`,
    es: `RASH; granitos; granos; irritacion; irritada; irritado; me pica; pica;  brote`,
  },
  {
    id: 'spasm-cramp',
    label: 'cramp or spasm',
    level: 'concern',
    source: 'J',
    rule: 'played down before 48 h: mild-other; severe: urgent',
    en: `BODY|muscle|eyelid .. twitched|twitching|twitches|twitch|fluttered|flickered;
      twitch|twitches|twitching in BODY;
      CRAMP; BODY .. seized; seized up; seizing up; BODY seizing; charley horse; charlie horse; back .. locked up; back .. went out; knotting up; knotted up; twitch; twitches; twitching; twitchy; jumping muscle; muscle .. jumping|jumps|jumpy; locking up; clenching; muscle .. tightening`,
    es: `CRAMP; se me acalambra; acalambra; acalambro; brinca .. musculo; musculo .. brinca; se me engarrota; engarrotado; tirones; jalon; tic`,
  },
  {
    id: 'pain-disturbs-sleep',
    label: 'pain disturbs sleep',
    level: 'concern',
    source: 'J',
    en: `kept|keeps|keeping me up|awake; CANT sleep; CANT .. sleep .. pain|from|because; NOT sleep .. from|because|due|cuz|pain|at_all|wink|much|well|great; NOT slept; couldnt sleep; NOT sleep; didnt sleep; up all night; awake all night; woke .. up .. PAIN; PAIN .. woke|wakes|waking|wake; wakes me up; woke me up; woken .. by; barely slept; hardly slept; no sleep; couldnt get .. comfortable; CANT get comfortable; lost sleep; tossed and turned; tossing and turning; terrible sleep; slept terrible|horribly|badly|bad|poorly|awful`,
    es: `(me) pase|paso (toda) (la) (noche) despierta|despierto; despierta|despierto por|con|del (el) dolor;
      no pude dormir; no puedo dormir; no he podido dormir; no me deja|dejo dormir; no dormi; no dejo dormir; me desperto .. dolor; despierto .. dolor; me despierta .. dolor; dolor .. no .. dormir; casi no dormi; dormi mal; dormi muy mal; desvelado; desvelada; sin dormir;
      no he dormido`,
  },
  {
    id: 'feels-unwell',
    label: 'feels unwell or worried',
    level: 'concern',
    source: 'J',
    en: `
      heartburn; runny|stuffy|stuffed_up nose; hot flashes|flushes; metallic taste; dry mouth; acid reflux;
      feel|feeling|felt|feels (kinda|kind_of|almost|a_bit|really|so) drunk|stoned|loopy|hungover|high; (voice|throat) (is|has|went|gone|sounds|feels|so|really|all) hoarse|raspy; hoarse (voice|throat); hoarseness; lost my voice; (have|got|had|getting) hiccups (wont) (stop) (all|since); have|got|caught|catching|coming_down_with a (bad|nasty|head|summer|little) cold; sensitive|sensitivity to light|lights|sound|noise;
      feel|feels|feeling|felt like (total|absolute|complete|utter|pure|hot) garbage|trash|crap|shit|death|roadkill|dirt; feel|feels|feeling|felt (a_bit|kinda|so|pretty|really|totally|just|all) blah|yuck|meh_and_sweaty;
      NOT think|believe|feel (that|like) (its|this|im|i_am|it_is|things) GOOD|NORMAL|ok|right|fine;
      something isnt|not|aint right;
      feel|feels|feeling|felt|feelin|fl awful|terrible|horrible|bad|sick|ill|off|weird|funny|strange|odd|wrong|crappy|lousy|rough|like_crap|like_shit|like_garbage|poorly|gross|icky|miserable|unwell|shaky|bad_today|dreadful|crummy|yucky|wonky; NOT feel|feeling|feels|be|felt right|well|good|great|so_good|too_good|hot|normal|myself|so_well|so_great|too_great|okay|ok|like_myself; NOT right|normal; NOT doing well|good|great|so_good|too_good|too_well|so_well|so_hot|ok|okay; NOT well; NOT good|great; not so good; not too good; not so great; isnt right; NOT myself; not ok; not okay; not fine; something .. off|wrong|not_right|weird; somethings off|wrong|not_right; flu like; like .. flu; flulike; the flu; flu; body aches; aching all over; ache all over; achey all over; achy all over; weak and shaky; shaky; shaking; trembling; tremors; i feel warm|hot|weak|cold; feel|feeling|feels|felt (so|very|really|kinda) week; week all over; feel|feeling|feels warm|hot|feverish_like|weak|cold; pretty warm; so weak; feeling weak; WEAK all over; whole body WEAK; worried; worry; worrying; scared; frightened; concerned; concerning; anxious; nervous; afraid; freaked; freaking out; panicking; panic; panicky; alarming; alarmed; sick; ill feeling; lightheaded weak; under .. weather; malaise; not nothing; sweating; sweaty; flushed; pale; NOT eating; no appetite; lost .. appetite; appetite; loss of appetite; crappy; awful; terrible; horrible; lousy; not .. happy with .. body; depressed; depression; hopeless; struggling; insomnia; ringing; bloated; constipated; constipation; hurts to pee|urinate; burns when i pee|urinate; blurry; in bad shape; bad shape; rough shape; rough night|day; bad night; bad reaction; reaction; in trouble; looks weird|funny|off|bad|wrong|gross|nasty; hard time; feel different; lost weight; glands; crunchy and WEAK; felt weird; weird feeling|sensation; feeling is weird; tummy; itis; stomachache; earache; toothache; nosebleed; nose bleed; jittery; disturbing; bit scary; scary; crying a lot; wiped and sick; not looking good|great; symptoms; discolored; discoloration; looks different; swishy; cold hands|feet; hands|feet cold; body hurts; whole body aches|hurts|ache|is_sore|feels_awful|shakes; something .. happened`,
    es: `
      temblores; sudo|sudando|sude (muy) mucho; llorando|lloro|llore mucho;
      voz ronca; estoy|ando|amaneci|quede ronco|ronca|afonico|afonica; perdi la voz; tengo|con|me_dio hipo; tengo|traigo|agarre|pesque (un) gripa|resfriado|resfrio|catarro; me siento|ando como borracho|drogado|drogada|borracha;
      no me hallo; no soy yo|el|la mismo|misma|desde|hoy;
      algo (en_mi_cuerpo) no (me|se) (anda|esta|va|marcha|funciona|siento|siente|ando) (nada|muy|del_todo) bien;
      bien fregado|fregada|jodido|jodida|amolado|amolada|madreado|madreada|chueco|chueca|malito|malita; siento|ando|estoy de la fregada|chingada|patada|tiznada; siento|ando|estoy del nabo|asco|carajo; de bien no tengo nada; mejor ni le|te|les|lo cuento|digo|platico|pregunte; mejor ni hablamos|hablar;
      BODY nada bien|buena|bueno; (se|me) enfermo|enferma|enferme|enfermaron|enfermamos;
      me siento|sentia|senti mal|rara|raro|fatal|debil|enfermo|enferma|horrible|pesimo|malita|caliente|extrano|extrana|feo|peor|muy_mal; me he sentido mal; no me siento bien; no me siento; no estoy bien; no ando bien; estoy|ando mal|malita|malito|enferma|enfermo|preocupada|preocupado|asustada|asustado|nerviosa|debil; mal; muy mal; algo .. mal|raro|no_esta_bien; cosa|cosas|sensacion|movimiento .. rara|raras|raro|extrana|extranas|chistosa|fea|feas; algo extrano|chistoso|feo|curioso; como .. gripe; gripe; gripa; cuerpo cortado; dolor de cuerpo; preocupada; preocupado; preocupa; asustada; asustado; miedo; angustiada; angustia; ansiedad; ansiosa; palida; palido; temblorosa; tiemblo; temblor; dolor de garganta; sin apetito; no .. apetito; se siente raro|rara; tengo .. frio; mucho calor en el cuerpo; se ve feo|mal|raro; sudando; no me gusta como; no (me|se) (siento|estoy|ando|esta) nada bien; debilidad; fatal`,
  },
  {
    id: 'negative-emoji',
    label: 'a face that is not well',
    level: 'concern',
    source: 'J',
    en: '🤒; 🤕; 🤢; 🤮; 😷; 👎; 😵; 🥴; 😖; 😣; 😫; 😩; 😰; 😨',
    es: '',
  },
  {
    id: 'unresolved-assertion',
    label: 'danger or praise, cannot be told apart',
    level: 'concern',
    source: 'J',
    absorbs: ['no-improvement', 'numbness-tingling'],
    en: 'NOT feel a thing|anything; feel nothing; felt nothing; feeling nothing',
    es: 'no siento nada',
  },
  {
    id: 'drowsy-driving',
    label: 'drowsy at the wheel',
    level: 'concern',
    source: 'J',
    absorbs: ['fatigue'],
    en: `
      drove|went|ran|drifted|veered off (of) the road|highway|freeway; ended_up|landed|wound_up in (a|the) ditch;
      fell|falling|fall asleep .. red_light|stop_light|stoplight|highway|interstate|freeway|traffic;
      nodded|nodding|dozed|dozing|drifted off .. red_light|stop_light|stoplight|highway|interstate|freeway|traffic|road|drive_home; CANT keep .. eyes open ... highway|interstate|freeway|road|wheel|drive; CANT|BARELY keep .. eyes open on|driving; drifted|drifting|rolled|veered|swerving over|across|onto|into|off (the|a) rumble|center|white|yellow|shoulder|other|rumble_strip|lane|line|road; rumble strip|strips; pull|pulled|pulling .. truck|car|van|over ... eyes|sleep|sleepy|drowsy|awake;
      fell asleep .. driving|wheel; asleep .. wheel|driving; nodded off .. driving|wheel; nodding off .. driving|wheel; too TIRED to drive; TIRED .. driving; driving .. TIRED; swerved; drifted .. lane`,
    es: `durmiendo|duermo|dormi|dormido|dormida|dormir|cabeceando|cabeceo|sueno .. manejando|manejar|volante|manejo|carro;
      quede dormido .. manejando|volante; dormi .. manejando|volante; sueno .. manejando; cabeceando .. manejando; dormida .. manejando`,
  },
  {
    id: 'complaint',
    label: 'complaint',
    level: 'concern',
    source: 'J',
    en: `unhappy; NOT happy with; complaint; complain about; unprofessional; rude; want|need|get|like|give|asking|demand|deserve|expect (a|my|me|for) .. refund; refund me|my|please; very|really|so disappointed; disappointed; upset with; angry; furious; lawyer; sue; lawsuit; report you; bad review; waste of money|time; ripped off; NOT satisfied; dissatisfied; hated .. treatment|session; worst service; you hurt me; you injured me; never coming back; never again; botched; made me worse; you made it worse; ruined`,
    es: `me lastimo|lastimaron|lastimaste|maltrato|maltrataron; hablar con (el|la|su) encargado|encargada|gerente|supervisor|supervisora|dueno|duena|jefe;
      queja; quejarme; descontenta; descontento; enojada; enojado; molesta con; molesto con; mal servicio; mala atencion; demanda; demandar; abogado; reembolso; groseros; grosera; me lastimaron; inconforme; decepcionada; decepcionado`,
  },
  {
    id: 'new-medical-info',
    label: 'new medical information',
    level: 'concern',
    source: 'J',
    en: `im|i_am|found_out|we_are|were expecting; weeks|months along|pregnant|preggo; clotting|bleeding|heart|platelet disorder|condition; take|on|taking (a|some) blood thinner|thinners; spinal_cord|nerve stimulator; stimulator (implant|implanted); i have a|an .. implant|stent|port|shunt;
      pregnant; expecting a baby; pregnancy test; THINNER; blood THINNER; on .. THINNER; having surgery; surgery next|on|scheduled|tomorrow; have|getting|got .. pacemaker; pacemaker; diagnosed; hemophilia; hemophiliac; bleeding disorder; new medication|meds; started .. medication|antidepressants|insulin; have|got covid; tested positive; covid; found out .. i_have; chemo; cancer; breast implants|implant; autoimmune; immunocompromised; diabetic; diabetes; forgot to tell|mention; should have told`,
    es: `embarazada; embarazo; anticoagulante; anticoagulantes; tomo .. anticoagulante; marcapasos; me van a operar; cirugia; operacion; diagnosticaron; diabetes; diabetico; diabetica; hemofilia; covid; cancer; quimioterapia; protesis; se me olvido decirle|decirles`,
  },
];

export const followUpFlags: readonly FlagRow[] = [
  {
    id: 'no-improvement',
    label: 'no improvement',
    level: 'follow_up',
    source: 'B2',
    absorbs: ['increasing-pain', 'improved', 'numbness-tingling'],
    rule: 'before 48 h: mild-other self-care',
    en: `
      not|isnt|arent|aint|wont|doesnt|hasnt|havent|never coming|come|going|go|gone (back|any) down;
      no|NOT|neither|never|nor|isnt (any) (got|get|gotten|getting) better (and|but|or|just|its|is) no|NOT|nor|never|or (any) (got|get|gotten|getting) worse;
      no|NOT|neither|never|isnt (any) (got|get|gotten|getting) worse (and|but|or|just|its|is) no|NOT|nor|never|or (any) (got|get|gotten|getting) better;
      CANT feel (a|any|much|no|the) difference|change|improvement;
      NOT think|believe .. did|done|helped|worked|made|changed; NOT do|did|done .. anything|much|thing|a_lot; jury .. still
      out; too|hard early|soon|hard to tell;
      same; no difference|change|improvement|changes|progress; NOT any|much|really|feel|feeling|getting|no better; NOT better; NOT improved|improving|much_different|different; no better; NOT feel|notice|see|tell|noticed|seen .. difference|different|change|improvement; CANT tell .. difference; NOT helped|help|helping|work|worked|working; NOT notice|noticed .. difference|change|improvement; unchanged; NOT changed; hasnt changed; still .. same; about the same; nothing changed|different|has_changed; didnt do anything|much|a_thing; right back; back to where .. before|started; still the same; not much change; stayed .. same; waste; back to square one; didnt help; hasnt helped; NOT much of a difference; NOT any different; no relief yet; no luck; no effect`,
    es: `igual; lo mismo; sigue igual; no .. mejora|mejorado|mejoro|mejorando|mejoria; sin cambio|cambios|mejoria; no ayudo; no me ayudo; no sirvio; no me sirvio; no noto .. diferencia|cambio|mejoria; no siento .. diferencia|cambio|mejoria; ningun cambio; ninguna diferencia|mejoria; no .. funciono; nada de mejoria; no .. hizo nada; sin diferencia;
      no .. senti|vi|note|noto|siento|veo .. cambio|cambios|diferencia|mejoria|alivio|avance;
      sin .. cambio|cambios|mejoria|avance|diferencia|alivio;
      sigo|sigue|estoy|ando|anda .. igual|lo_mismo|las_mismas; nada .. cambio|ha_cambiado;
      ni mejor ni peor; todo igual; no me hizo nada|efecto; como si no .. hubiera .. ido|hecho;
      no .. ha|he .. cambiado|mejorado; no veo mejora;
      en las mismas; igualito; igualita; ni pa|para|hacia atras ni; ni fu ni fa; da lo mismo;
      ahi .. igual; ando igual; estoy .. mismo; no .. hubo cambio|cambios|mejoria|diferencia;
      no .. visto|hay|tengo|tenido|veo|hubo avance|avances|cambio|cambios|mejoria|progreso|resultado|resultados;
      con lo mismo; en lo mismo; lo mismo de siempre; ni fu; cero avance|mejoria|cambio|cambios|efecto`,
  },
  {
    id: 'pain-unscored',
    label: 'pain without a size',
    level: 'follow_up',
    source: 'J',
    rule: 'played down or manageable: mild-pain; at 168 h or later: persistent-pain',
    en: `
      BODY|deltoid|hamstring|glute|glutes|trap|traps|quad|quads barks|grumbles (a|some) (little|bit|tad) (when|if); grumbly BODY|hamstring|deltoid|glute|trap|quad;
      BODY|deltoid|glute|glutes|trap|traps|lat|lats|quad|quads (is|are|was|were|s) (still|just|really) barking;
      pain; pains; pian; discomfort; painful; hurts; hurt; hurting; hurtin; hert; ouch; oww; ow; owie; stings; stinging; sting; throbbing; throbs; throb; burns; burning; burn; sharp; stabbing; stabs; bothering me; bothers me; bugging me; acting up; aggravated; aggravating; tweaked; flared; flare; flaring; flare up; uncomfortable; pinching; pinch; pulling; pulled; pangs; pang; twinge; twinges; hurty; cranky; angry muscle; irritates; achiness; shooting`,
    es: `duele; duelen; dolia; doliendo; dolores; dolor; dolorcito; molesta; molestia; molestias; molestando; lastima; arde; ardor; punza; punzadas; dolencia; incomodo; incomodidad; ay ay; dolorido; jala; jalon`,
  },
  {
    id: 'bruising-unqualified',
    label: 'bruise of unknown size',
    level: 'follow_up',
    source: 'A4, B5',
    rule: 'the patient is asked for the size',
    en: `monster bruise;
      BRUISE; bruised; black and blue; purple mark|spot|area; purple; discolored .. skin`,
    es: `BRUISE; moreteado; cardenal`,
  },
  {
    id: 'resolved-red-flag',
    label: 'something that pages, and is over',
    level: 'follow_up',
    source: 'J',
    rule: 'where the end alone names it ("ya se me deshincho")',
    en: '',
    es: `(ya) (se) (me|le|nos) deshincho|desinflamo|deshincharon|desinflamaron`,
  },
  {
    id: 'question-general',
    label: 'a question for the clinic',
    level: 'follow_up',
    source: 'J',
    en: `
      do|should|can|may|must i keep|leave|take|change|wear|put (off) (the|a|this|that|my) bandaid|band_aid|bandage|bandages|dressing|patch|tape|sticker|plaster (on|off) (for|now|until);
      hot|ice|bath|pool|sauna|beer|run|gym|massage|swim|yoga (tub|tubs|bath|baths) yes or no; are|is (the|a|hot|ice) tub|tubs|baths|sauna|saunas|pool|pools|massage|massages|alcohol|beer|swimming|running|lifting|squats allowed|permitted|off_limits (today|tonight|yet);
      hot_tub|sauna|jacuzzi|pool|gym|beer|wine|swimming|running ok|okay|alright|allowed;
      would|will|does|could|can .. make|help .. better|worse; how many|often|soon
      sessions|visits|treatments|times|days|until|before; is it|this|that .. supposed;
      can|could|should|may|do i|we (still) go|take|use|do|lift|run|work|drink|swim|shower|exercise|workout|work_out|eat|have|sleep|ice|stretch|drive|bathe|play|get|put|apply|try|keep|wear|massage|foam|train|ride|walk|bike|golf|start|continue|return|be|resume|hike; is it|that|this (ok|okay|safe|normal|fine|alright|bad|good) to; is it ok|okay|safe|fine|alright if; is it normal|common|ok|bad|typical|expected; is this|that normal|ok|okay|common|typical|expected|usual; normal right; ok to; okay to; safe to; when|how soon can|should i; how long does|do|will|until|should|before|is|am|for; ice or heat; heat or ice; what|which exercises|stretches; what should|can|do i; should i; how|what often|many .. should; do i need to; am i supposed|allowed; supposed to; is there anything; any advice|tips|recommendations|suggestions; wondering if; question; quick question; what did you; why does|is|am|do|would; is that expected; can you tell me; how do i; would it|that help|be_ok|be_okay; hot tub; do you think; do you recommend; will it|this|that; how much water; what kind of; whats normal; normal?; need to know; advise`,
    es: `puedo llegar|pasar|irme|ir|quedarme;
      puedo tomar|ir|hacer|usar|banarme|correr|manejar|nadar|trabajar|ponerme|poner|comer|beber|entrenar|ducharme|dormir|seguir|volver|caminar; se puede; es normal; cuando puedo; cuanto tiempo; cuanto dura; hielo o calor; calor o hielo; debo; deberia; esta bien si; que hago; que puedo|debo; es bueno; es malo; tengo que; por que; pregunta; una duda; duda; como le hago; recomienda; recomiendan; hay problema si; que ejercicios; cuantas veces; cuando vuelvo; hay algun problema; algun problema si;
      puedo .. meter|meterme|entrar|jugar|levantar|cargar|bailar|viajar|volar|mojar|mojarme|untar|untarme|sobar|sobarme|echar|echarme|usar|aplicar|aplicarme|acostarme|estirar|salir|regresar|ir|tener|masajear|moverme|hacerme|depilarme;
      cuando .. puedo|regreso .. (al|a); pasa algo si; le puedo; me puedo; puede uno; podria; podre;
      conviene; que tan; cada cuanto; que .. me .. recomienda|recomiendas|aconseja|aconsejas|sugiere;
      es .. recomendable|necesario|conveniente|bueno|malo|normal|posible; tengo una pregunta|duda;
      una preguntita|consulta|consultita; quisiera saber|preguntar; queria saber|preguntar;
      cuanto .. tarda|dura|tiempo|falta|tengo_que_esperar; hago algo; que hago para;
      debo .. seguir|tomar|hacer|ir|usar|ponerme|evitar;
      permitido; permitida; sera que|bueno|malo|normal|recomendable|peligroso|necesario;
      que ejercicio|ejercicios|cuidados; me convienen|conviene; hay algun|alguna|que;
      necesito|debo .. hacer|tomar|ponerme|cuidar|reposar; boca abajo .. dormir;
      dormir boca|de_lado|de_ese_lado; disculpe .. puedo|se_puede|es`,
  },
];

/** The closed list of normal effects: nothing else may end in self-care. */
export const normalEffects: readonly FlagRow[] = [
  {
    id: 'fatigue',
    label: 'tired',
    level: 'self_care',
    source: 'A1',
    rule: 'normal until 48 h, then fatigue-prolonged; unable to get up or work: fatigue-debilitating',
    en: `
      energy (still|just|really) hasnt|NOT|never come|came|returned (back) (yet);
      shattered (off|and|in|after|today|so|but|tonight); zzz; zzzz; (bit|wee_bit|little|pure) wabbit; stuffed after|tonight; cream crackered; pooped; floppy as (a);
      slept like (a) stone|stones|rock|rocks|baby|babies|logs;
      lights out early|at|by; fell into (a) deep|heavy sleep; fell asleep in|during|after|before|watching;
      chilling|chillin|vegging|lounging on|at|in;
      dog|bone|dead|shattered|mega|super|proper tired; could sleep (for) (a|all|days|forever) (week|month|year|day|days); could nod off;
      nod|nodding|nodded|dozing|dozed|drifted off; fell asleep early|straight; yawning|yawny|dozy|snoozy|sleepyhead; slow day;
      slept like the dead; crashed out on|early|at|by; crashed early|on (the|my) sofa|couch|bed;
      LIMB .. heaviness; heaviness .. LIMB;
      took|taking|take|had .. nap|snooze|siesta|snoozer; went|going|headed|off|hit to|the bed|sleep|hay|sack|sheets ..
      early|7|8|9|7pm|8pm|9pm; bed early|by|at .. 7|8|9|7pm|8pm|9pm; took|taking|take|taken it easy|slow;
      couch|recliner|pajama|lazy time|potato|day|mode; asleep by|before|at 7|8|9|7pm|8pm|9pm; snoozy; dozy; yawny; slow
      motion; could|need|needed|wanting|want .. nap|siesta; out of gas|steam|juice; low on gas|juice|fuel|energy|steam; tank
      .. empty|low; nodding off .. couch|recliner|sofa; snooze; snoozed; snoozing;
      draggy; called it .. day|night; low battery; battery mode; running on fumes; fumes; sleepy head; ready for .. couch; TIRED; slept .. hours|hrs|hr|h|all|forever|rock|long|10|11|12|13|most; took|had|need|needed|want|taking|could|use .. nap; nap; napping; napped; naps; dead tired; dead on my feet; dead to the world; crashed; crash hard; wiped; wiped out; run down; rundown; worn out; low energy; energy .. low; no energy; zero energy; lack of energy; NOT energy; out of energy; bushed; heavy limbs; feel heavy; LIMB .. heavy; body .. heavy; feels heavy; heavy; dragging; draggin; sleepyhead; ready for bed; went to bed early; in bed by; early night; need .. sleep; knocked out .. sleep; passed|past out .. slept|asleep|sleep|nap|snoring; out like a light; dead asleep; fell|fall|falling asleep; CANT keep .. eyes open; hit a wall; burned out; burnt out; cooked; gassed; dozed; dozing; yawning; slow today; beat; lazy; wore me out; knocked me out; 😴; feel like .. truck .. TIRED; NOT much energy; batteries; running on empty`,
    es: `muerta|muerto|muertita|muertito de sueno;
      muerto|muerta|caigo|caida|caido|muriendo|muero de sueno|cansancio|cansada; cai|caigo rendido|rendida|muerto|muerta|dormido_como;
      dormi|durmiendo|duermo (un|todo|bien|re) monton|mucho|mucho_mucho|el_dia|harto;
      con|tengo (mucho) sueno|suenito|suenecito|flojera|flojerita|modorra;
      dormilon; dormilona; sonoliento; sonolienta; TIRED; dormi .. horas; con sueno; mucho sueno; sin energia; sin energias; poca energia; sin ganas; sin fuerzas; siesta; pesada; pesado; cuerpo pesado; flojera; me dormi; dormi mucho; cansadisimo; cansadisima; quiero dormir; ganas de dormir; sin pila; desguanzado; desguanzada; noqueado; noqueada; quede dormida|dormido;
      pila|pilas|bateria .. baja|bajas|descargada|descargadas|acabada|cero|muerta; sin pila|pilas|bateria;
      amodorrado; amodorrada; aletargado; aletargada; aplatanado; aplatanada;
      ando|estoy|sigo|amaneci|quede adormilado|adormilada|modorro|modorra|sonado|fundido|fundida|reventado|reventada|matado|matada|dormido|dormida;
      hecho|hecha polvo|trizas|garras|lena|papilla|talco;
      caigo|cai|caia .. tronco|piedra|bulto|cama|almohada|sueno|rendido|rendida;
      muerto|muerta de cansancio|sueno; con .. sueno; me muero de sueno|cansancio;
      dormi .. once|doce|diez|11|12|10|toda_la_tarde|como_bebe|como_piedra|como_tronco|como_liron;
      modorra; pesadito; pesadita; flojito; flojita; siestecita; siestota; puro sueno; bostezando;
      bostezo; desganada; ganas .. cama|dormir|acostarme; cuerpo cortado del cansancio; tumbado de sueno;
      agotadita; agotadito;
      noqueo; noquea; me noqueo; hueva; me .. acoste .. desperte; no .. despertaba; pesado de sueno;
      cabeceando; cabeceo; hamaca; rendido; rendida; tumbado; tumbada;
      tirado en|tirada en sillon|sofa|hamaca; acostar temprano; acostarme temprano; molida de sueno;
      en calidad de bulto; no di una; puro dormir; dormi .. todo el dia|toda la tarde; cansancio`,
  },
  {
    id: 'mental-fog',
    label: 'foggy',
    level: 'self_care',
    source: 'A1',
    rule: 'normal until 48 h, then effect-prolonged; confused is not foggy',
    en: `forgot to (turn|start|put|switch|plug|defrost|push|press|hit) (on) .. oven|dryer|washer|coffee|rice|crockpot|kettle|dishwasher|start; brain|mind|head is mush|jello|soup|oatmeal|cotton_candy (today|lol|right_now);
      slow|fuzzy|cotton|cloudy|hazy|dozy|mushy brain|head|mind (today|now|a_bit|lol); head (is) in the clouds; spacey|spaced|floaty;
      head .. (full|stuffed|packed) .. cotton|wool|fluff|fuzz; head .. cotton|wool; foggy; brain fog; fog; fogginess; spaced out; spacey; spacy; loopy; out of focus; CANT focus|concentrate; NOT focus|concentrate; hazy; zoned out; head .. cloudy; in a haze; dazed; daze; floaty; unfocused; cloudy; zombie; ditzy; scatterbrained; fuzzy head|headed|brain; head .. fuzzy`,
    es: `(un|medio) (poco|poquito) atontado|atontada|atontadita|atontadito|apendejada|apendejado|zonza|zonzo|lela|lelo;
      atontado; atontada; aturdido; aturdida; despistado; despistada; no me concentro; CANT concentrarme|concentrar; mente nublada; en las nubes; distraida; distraido; ida de la mente; nublada la mente; embotado; embotada;
      como .. nubes|nube; medio ido|ida|dopado|dopada|borracha|borracho|lento|lenta;
      lento|lenta de la mente; apendejado; apendejada; zonzo; zonza; en la luna; atarantadito;
      atarantadita; mente .. lenta|nublada|blanco`,
  },
  {
    id: 'relaxation',
    label: 'relaxed',
    level: 'self_care',
    absorbs: ['severe-function-loss'],
    source: 'A1',
    en: `melt|melted|melting|sank|sunk|sinking into|in (the|my) couch|bed|chair|recliner|sofa|mattress|cushions;
      like (a) melted|warm butter; limp as (a) noodle|dishrag|rag|rag_doll|lettuce|spaghetti; floppy and happy|relaxed|content;
      floaty; unwound; dreamy; glass of wine; two glasses of wine; zen mode; at peace; pleasant|nice|good|lovely
      haze|daze|trance;
      relaxed; relaxing; relax; jello; noodle; noodles; chill; chilled; chilling out; mellow; zen; jelly; rubbery; spaghetti; melted; loose as; floating; calm; blissed; limp noodle; like butter; putty; loosey; peaceful; at ease; zenned;
      limp as (a) dishrag|lettuce|noodle|rag_doll|cat; limp spaghetti|noodles|rag (in) (the|a) (best|good) way; so relaxed (that) i could|couldve (have) (just) slid|slide|slipped|melted|melt|poured|fallen|fall off|into (your|the|that) table|chair|floor (onto) (the) (floor);
      limp as (a) wet rag|noodle|dishrag; limp as (a) rag`,
    es: `relajada; relajado; relajadita; relajadito; aguadita; aguadito; aguada; aguado; gelatina; flotando; como trapo; calmada; calmado; sueltecito;
      aguado como|de trapo; como trapo|gelatina|fideo|mantequilla|seda; flojito y relajado; relajadisima;
      relajadisimo; sueltito; sueltita; relax; zen; calmadita; calmadito; ligerito; ligerita;
      como .. nubes|nube; tranquilita; tranquilito;
      bien|toda|todo|muy|super|quede|quedo|ando|estoy|me_siento suelto|suelta|sueltos|sueltas;
      BODY suelto|suelta;
      BODY|siento aguadas|aguados|aguada|aguado|flojas|flojos|flojitas|flojitos de (tan|lo|puro) relajada|relajado|relajadas|relajados|rico|agusto; melted like (butter|cheese|ice_cream|chocolate)`,
  },
  {
    id: 'soreness',
    label: 'sore',
    level: 'self_care',
    source: 'A4, B1; L: MPZ18',
    rule: 'normal until 168 h (very sore: 48 h), then soreness-prolonged',
    absorbs: [
      'bruising-unqualified',
      'new-injury',
      'near-syncope',
      'pain-unscored',
      'increasing-pain',
      'nausea-vomiting',
    ],
    en: `
      day_after_the_gym|leg_day|gym_day|day_after_gym feeling; kinda|kind_of bruised feeling (but) (nothing) (showing);
      like (i) (ive) (got|was|been|were|just_got) kicked|hit|run_over|trampled|stomped|stepped_on|thrown (by|off|under|from) (a|an|the|my) horse|mule|truck|bus|train|cow|bull|donkey|moose|freight_train;
      feels|felt|feel (just|kinda|more|mostly) like (i|ive|a|the|after) (did|done|had|a|been_on|been) (long|hard|tough|good|big|heavy|serious|decent) hike|run|workout|gym|ride|swim|practice|walk|leg_day|session_at_the_gym|game;
      legs|arms|quads|glutes (are|feel|were) shot|toast|cooked|fried|spent after|from (the|my|a|that|our);
      worked|used muscle|muscles (kinda|kind_of|sorta|sort_of) feeling|feel|sensation; butt|rear|glute|glutes|quad|quads|hamstring|hamstrings|calf|calves|leg|legs|arm|arms|shoulder|shoulders|back|neck|hip|hips|traps|forearm|forearms|knee|knees|muscle|muscles (is|are) (so|kinda|a_little|a_bit|pretty|still|just|slightly) mad|pissed|annoyed|salty|grumpy|cranky|cross|unhappy at|with you|yall|u|ya|me;
      heavy|sore|tight|tired arm|arms|leg|legs|shoulder|shoulders|back (feeling) like|as after|i_did|ive_done .. pull|push|sit ups; like|as (after|i_did|ive_done) pullups|pushups|situps|deadlifts|squats|lunges|dips|burpees|rows; good heavy|kind_of_heavy|tight;
      SORE (right) where (she|he|you|yall|they|u|ya) stuck|poked|pricked|jabbed|needled|worked|dug|put|stabbed|got (me|it|the_needles|in) (thats|only) (all|it);
      achin|aching (some|a_little|a_bit); post (gym|workout|leg_day) (kind|sort) (of) ache|sore|soreness; paining little|slightly|bit (only); bit|little|slightly uncomfy;
      BODY remind|reminds|reminded me;
      
      feel|feels|felt|ache|aches|aching like (the) morning|day|evening|monday after (my|a|the|our|first|last|big) (first|last|big) marathon|race|leg_day|match|game|gym|hike|move|wedding|squats|football|rugby|bootcamp|spin;
      remind|reminded|reminding me (that) (my) BODY exist|exists|existed; BODY exist|exists;
      spot|spots|site|sites|area|place|bit (in|on) BODY (still) (bit) SORE (when) (i) (press|touch|push|poke);
      like i (wore|hiked|ran|danced|marched|skated) (heels|all);
      BODY|muscle|muscles|it|soreness|knot|knots|they says|say|saying|said hello|hi|howdy|hey; SORE .. muscle belly; muscle belly; stove up; cross with me; conked out;
      faint SORE|STIFF; hurts so good; like .. thumped|pecked|flicked|elbowed|jabbed|kneaded|massaged|worked|wrestled;
      kneaded; know .. in there; went to .. gym without; PAIN|SORE more of ..
      whisper|murmur|memory|annoyance|nuisance|awareness|reminder; memory|whisper|shadow|hint|ghost of SORE;
      ouchy; tender|sore|ouchy if|when .. press|push|poke|touch|lean|squeeze; BODY .. has opinions; its GRUMBLES; bruise
      y|like; bruisey|bruisy feeling|sensation|spot; worked out feeling|sensation; like .. tin|old|rusty
      man|lady|robot|gate|hinge; like robot|turtle|grandpa|grandma|rusty;
      like|as_if|as_though .. WORKED; like|as after|day_after ..
      raking|gardening|hiking|shoveling|gym|workout|practice|training|race|massage|exercise|lifting|yardwork|moving|football|soccer|tennis|crossfit|pilates|pushups|situps|squats|planks|climbing|skiing;
      like had|got|did|went .. workout|massage|session|training|practice|class; workout|massage|gym
      hangover|sore|burn|tired; good kind of sore|tired|ache|hurt; good sore|tired|hurt; BODY|muscle|muscles|it|things ..
      GRUMBLES; letting|lets|let me know; reminds|reminding|reminder|reminded me|that .. there|exists|were|treated|poked;
      know|knows|tell .. been|was|had|were worked|poked|poking|treated|needled; know|knows its|it_is|theyre there; aware of;
      feel|feels|felt|been worked on|over|out; feels|felt worked; slow|stiffly|gingerly|slowly
      getting|moving|going|today|this_morning|start; moving|move|moved|getting|walking ..
      slow|slower|slowly|gingerly|carefully|stiffly; walks|works|wears|stretches|warms|loosens|shakes off|out|up|away;
      slightly|little|bit|touch|tad|hair|smidge|smidgen|skosh|somewhat|mildly|faintly ..
      sensitive|touchy|sensation|sorer|aware|creaky|grumpy|grouchy|cranky|worked; to the touch; only|just
      feel|feels|felt|notice|noticed|know|aware .. if|when|where|getting|going|reaching|bending|after;
      feel|notice|felt|noticed|know it when|if|only|going|getting;
      feels|feel|feeling like .. ran|run without|marathon; like i did .. curls|squats|lunges|pushups|reps|sets; like after .. hiking|workout|moving; SORE; tender; achy; achey; aches; ache; aching; bruised feeling; feels bruised; feel bruised; feels like .. bruise; like .. workout; like .. worked out; leg day; arm day; got hit by .. truck|bus|train; hit by .. truck|bus|train; like .. hit by .. car; run over by; punched me; like .. punched; beat up; beaten up; like .. kicked; BODY is|are|r (so|real|kinda|still|a_little|a_bit) mad|pissed|furious|cussing at (you|me|yall|us); BODY hates|hate you|me|yall; legs|quads|arms|glutes|calves|thighs (are|r|is|were|feel|so|just|completely|totally) shot|toast|fried|cooked|trashed|wrecked after|from (the|my|a|our|that) .. race|marathon|relay|workout|game|hike|shift|practice|squats|tournament|match|trail|5k|10k|ride; like (a|the|some|that|my) mule|horse|donkey|burro|cow|bull|goat|steer kicked|stomped|trampled|stepped (on) me; charley; doms; like i ran .. marathon; muscle soreness; sensitive; dead legs; like .. gym; dull; after .. hard workout; soreness; you got me good; overworked; worked over; workout sore; raw; like .. massage; deep tissue; like i lifted; did squats;
      BODY|bum|butt|booty (is|are|still|just) (still) sulking|grumbling|grumpy|cranky|complaining|moaning|griping|pouting|whining|protesting; BODY|bum|butt (still) knows about it; (stair|step|stairs) (is|are) saying hello to my BODY;
      BODY (just) complained|grumbled|moaned|groaned|protested|whined (a_bit|a_little|some|slightly)`,
    es: `
      como si (hubiera|hubiese|haya) jugado|cargado|entrenado|ido_al_gym|hecho_ejercicio (dos|un|tres|mucho|un_partido) (partidos|partido|horas|todo|el|futbol);
      como agujetas de|del (la|el|haber|hacer) gym|gimnasio|ejercicio|entrenar|correr|despues;
      como si (hubiera|acabara|vengo|viniera) (de) ido|hecho|corrido|andado|cargado|levantado|ir|hacer|correr|andar|cargar|jugado|trabajado ... gym|gimnasio|ejercicio|pesas|maraton|caballo|mudanza|sentadillas|bultos|costales|futbol|partido; como (si) (despues) (del|de) (un|una) (dia) (de) gym|gimnasio|pesas;
      molestilla; molestita; sentidito; sentidita; cargadita; cargadito; llevadero; llevadera; SORE; adolorida; dolorida; agujetas; molida; molido; me atropello .. carro|camion|tren; como .. ejercicio; como .. gimnasio; golpeado; golpeada; apaleado; apaleada; como .. golpe; como si .. golpeado|golpeada|ejercicio; sentida; sentido; resentida; resentido; magullado; magullada; dolorcito muscular; cargado; cargada;
      punzadita al apretar; duele al tocar|apretar|presionar .. donde|aguja|musculo; sensible .. tocar;
      como golpecito|golpe; como despues .. ejercicio|gym|gimnasio|entrenar|correr; como dia de pierna;
      cargada|cargado .. espalda|hombro|pierna|cuello; madreado; madreada; entumecido .. ejercicio;
      muscular; dolorcito normal; dolor muscular; apretadito; apretadita;
      como si (me) hubiera|hubiese|hubieran|hubiesen WORKED;
      como cuando (uno) hago|hace|corro|subo|cargo|lavo|juego|salgo|entreno|trabajo|camino|nado|bailo|ando|voy|regreso;
      como despues de|del mudanza|ejercicio|correr|gym|gimnasio|partido|trabajar|caminar|entrenar;
      como dia despues de;
      ando|esta|traigo|tengo|siento|quedo|amanecio cansado|cansada|cansadito|cansadita .. (el|la|los|las) BODY;
      BODY .. cansado|cansada|cansadito|cansadita|cansaditos|fatigado|resentido|resentida|quejoso|quejosa;
      se queja .. BODY; BODY .. se queja;
      nomas|nomas|solo|solamente .. sentido|sentida|sensible|adolorido|adolorida|molido; golpecito;
      paliza; mucho ejercicio; lo normal;
      como despues de|del|que;
      si|cuando|solo|nomas .. aprieto|apachurro|presiono|toco|sobo|rozo .. siento|duele|molesta|sensible;
      aprieto|apachurro|presiono .. siento|duele|molesta; trabajado .. musculo;
      musculo .. trabajado|trabajada; tocadito; tocadita; dolor rico|bueno|sabroso; rico dolor;
      dolor de agujetas; pujo .. sentarme|levantarme|agacharme .. (jaja|pero)`,
  },
  {
    id: 'stiffness',
    label: 'stiff',
    level: 'self_care',
    source: 'B1',
    rule: 'normal until 168 h; chest or throat tight is not stiffness',
    en: `
      (a) (bit|little) hard the muscle; muscle (is) (a) bit|little hard;
      crunchy; creaky; creaks; creaking;
      stiff; stiffness; stif; tight; tightness; knot; knots; knotty; tense; tension; not as loose; restricted; limited range; range .. limited; less mobile; rusty; stiffer; hard to turn; crick; rigid`,
    es: `
      (solo|poca|algo_de) tirantez; BODY tirante;
      tieso; tiesa; rigido; rigida; rigidez; tenso; tensa; tension; entiesado; contracturado; nudos; nudo; apretado; apretada; trabadito; entumida del cuello; torticolis;
      tieson; tiesona; tiesito; tiesita; duro|dura .. cuello|musculo|espalda; engarrotadito;
      engarrotadita; entumidito; entumidita; cuello tieso; me cuesta .. arrancar|enderezarme .. manana`,
  },
  {
    id: 'mild-pain',
    label: 'mild pain',
    level: 'self_care',
    absorbs: ['increasing-pain'],
    source: 'B1',
    en: `
      ive|have had (some|many|plenty|bad) sunburns|hangovers|workouts|massages|tattoos|papercuts|shoes|cramps|naps .. worse; (my|the) (toddler|cat|dog|kid|kids|grandson|granddaughter|son|daughter|shoes) (has|have) given|gave|done|does me worse|harder; definitely|certainly|def|honestly felt worse after|from (a) (football|soccer|workout|workouts|practice|leg_day|gym|the_gym|work|yardwork|a_run|running|hiking);
      
      PAIN|SORE|STIFF (is|was) mild|slight|minimal|minor now|today|so_far|at_worst;
      thats|that_is|its (just|only|about) every|an everyday|day|usual_for_me; thats (just) life|the_job|farm_life|nothing_new|how_it_goes|every_day|my_normal;
      had (way|much|far|a_lot|lots) worse from|than|after|before|in|at|on|doing; seen worse; ive|have had|known|seen|survived (a) (whole) (lot|far|much|way|lots|loads) worse; could|might (have|of) be|been (a) (whole) (lot|lots|way|far|much|heap|hell_of_a_lot) worse; couldve|mightve been (a) (lot|way|much) worse;
      little|bit|touch|tad|hint|smidge (of) (a) SORE|STIFF|TIGHT|PAIN|tender|ouch|owie|catch|pinch|tug|pull|twinge|zing|tweak (there|still|only) when|if; SORE|STIFF|TIGHT|PAIN|tender|twinges a little|bit|touch|tad when|if; NOT perfect; PAIN more of ..
      whisper|murmur|memory|annoyance|nuisance|awareness|reminder; more like .. awareness|annoyance|nuisance; tops; rough
      around .. edges;
      barely|hardly|NOT worth mentioning|reporting|noting; very|just|super|pretty mild; barely|hardly there;
      nothing .. CANT|cant live|handle|deal|manage|cope|work|sleep; can|could|ill|will live|deal|cope|manage with; ill
      live|survive|manage; nothing to write|worry|fuss|panic|fret|cry|complain|bother about|home|over; nothing
      wild|bad|crazy|major|dramatic|horrible|serious|intense|worrisome|painful|sharp|extreme|unmanageable|alarming|scary|drastic|terrible;
      nothing .. wont|cant|couldnt|didnt fix|help|handle|cure; par for .. course; to be expected; what|as|like|exactly|than
      .. expected|warned|promised|predicted|figured|described; you|they|yall told|warned|said|mentioned|predicted ..
      would|might|could|to|be|expect; NOT too|overly|unbearably|terribly bad|intense|painful|severe|awful|sharp;
      smarts|smarting; dull reminder|roar; twinge|pang|pangs here|now|every; every now and; once in a while; every so often;
      here and there; low level|grade; manageable; tolerable; doable; livable; edge off; only hurts|hurt|bothers|aches ..
      if|when|where;
      pain .. manageable|tolerable|bearable|minimal|low; manageable|tolerable|bearable|minimal PAIN; nothing i CANT handle|manage; hurts .. manageable; low pain; pain is low; pain level .. low; not too bad; not that bad; not bad; aint bad; bearable; not terrible; not horrible; nothing crazy; nothing major; nothing serious|too_bad|bad|terrible|horrible|severe|concerning|unusual|alarming|unexpected; barely hurts; hardly hurts; BARELY PAIN; hardly any pain; no big pain; low grade; not awful; not severe; nothing too crazy; ok pain; as expected; about what i expected; like you said`,
    es: `
      esperaba|pense|crei|imaginaba (que) (iba|seria|estaria) (a) (doler|sentir|tener|ser|estar) (me) mas|peor (dolor); dolor de chiste|risa|nada;
      podria|pudiera|podia|pudo (ser|estar|haber) (sido|estado|ido) (me) (mucho|muchisimo|bastante) peor; he|hemos estado|tenido|pasado|visto|sentido (cosas) (mucho) peor|peores; peor podria|pudo ser|estar|haber;
      poquito|poco dolor; dolor leve|ligero|minimo|tolerable|soportable|bajo|manejable; leve dolor; tolerable; soportable; no tan mal; no .. tan fuerte; no tanto dolor; casi no .. duele|dolor; duele poco|poquito; dolor .. poco|poquito|leve; nada grave; nada serio; nada fuera de lo normal; apenas .. duele; ahi la llevo; dolorcito;
      casi nada; le pongo un|uno dos|uno|tres|2|1|3; tantito; tantita;
      duele tantito|poquito|apenas|nadita; poquito .. dolor|molestia|duele|incomodo; se aguanta;
      aguantable; se tolera; llevadero; ligero; nada .. otro mundo|grave|serio|preocupante; dolorcillo;
      molestita; ratitos; de vez en cuando .. duele|molesta|dolor; apenitas; casi ni;
      solo|nomas si|cuando .. aprieto|apreto|toco|presiono; nomas|solo .. tantito|poquito;
      se siente .. tantito|poquito; duele un poco|pelin; un pelin; una miajita; una pizca;
      medio .. duele|molesta;
      aguanto .. sin pastilla|pastillas|medicina|nada|problema; molestilla; a lo mucho|maximo;
      de nada .. molestia|molestita; marquita; poquitito; poquitita; bien poquito|poquitito;
      casi ni .. siente;
      puntadita; puntaditas; piquetito|punzadita de vez; de vez en cuando; a ratitos; tirando a;
      ardorcito; poca cosa; incomodo nomas;
      pero aguanta|aguanto|se_aguanta; nada que .. hielito|hielo|descanso .. no`,
  },
  {
    id: 'moderate-pain',
    label: 'moderate pain',
    level: 'self_care',
    source: 'B1',
    rule: 'also a score of 4 to 6: from 48 h follow_up unless falling, from 168 h concern',
    en: 'moderate pain; pain .. moderate; medium pain; moderately painful|sore; pain .. medium; fair amount of pain; moderate',
    es: 'dolor moderado; dolor medio; moderado; dolor regular; dolor mediano',
  },
  {
    id: 'small-bruise',
    label: 'small bruise',
    level: 'self_care',
    absorbs: ['significant-bruising'],
    source: 'A4',
    en: `
      BRUISE (is|was) (just) like|as_big_as (a|the|one) (little|small|tiny|pencil) eraser|dime|pea|lentil|freckle|dot|penny|button|bean|speck;
      wee|little|lil|small|tiny black_and_blue|black_n_blue (mark|spot|place|dot);
      wee|little|small|tiny|only|faint blue|purple|black|yellow|bluish|purplish spot|mark|dot|patch|smudge;
      BRUISE .. (as) big as .. COIN|eraser;
      BRUISE .. size of ..
      eraser|lentil|ladybug|button|freckle|blueberry|skittle|bb|peppercorn|thumbtack|dot|kernel|raisin|bite; size of ..
      eraser|lentil|ladybug|button|freckle|blueberry|skittle|bb|peppercorn|thumbtack|raisin BRUISE;
      itty|bitty|teensy|baby|wee BRUISE; BRUISE .. itty|bitty|teensy|dainty|yellowing;
      tiny|small|little blue|purple|black speck|dot|mark|spot; no bigger than .. pea|dime|coin|penny|nickel; BRUISE .. size of .. pea|m|bean|lentil|coin|freckle; freckle .. size BRUISE; SMALL & BRUISE; BRUISE .. SMALL; BRUISE .. fading|faded|yellow|yellowish|greenish|green|lighter|healing|size_of_a_dime|penny|dime|quarter|nickel|pea|coin|pinhead|fingernail|smaller; coin|dime|quarter|penny|nickel|pea|thumbnail|pinky .. size|sized .. BRUISE; dime|quarter|penny|nickel|coin BRUISE; BRUISE .. going|almost|nearly|mostly|about away|gone|healed; fading BRUISE; BRUISE .. nothing_major; size of a dime|penny|quarter|nickel|pea;
      BRUISE (is) (of|about|maybe|like|just|around) 1|2|one|two|half (a) cm|centimeter|centimeters|centimetre|centimetres; BRUISE (is) (of|about|maybe|like|just|around) 2|3|4|5|6|7|8|9|10|12|15 mm|millimeters|millimetres; pea|dime|nickel|penny|quarter|bean|lentil|pinhead|eraser size|sized BRUISE; BRUISE .. pea|dime|nickel|penny|quarter|bean|lentil|pinhead|eraser size|sized; size of (my|a|the) (baby|pinky|little|thumb) nail|fingernail|thumbnail|finger_nail`,
    es: `moradillo; moretoncillo; moretoncito; moretoncitos; moradito; moraditos; SMALL & BRUISE; BRUISE .. SMALL|desapareciendo|amarillo|verde|claro|moneda; BRUISE tamano .. moneda; BRUISE .. quitando;
      moratoncito; cardenalito;
      BRUISE .. chiquito|chico|pequeno|pequenito|frijol|lenteja|moneda|peso|uva|botoncito|chiquitito|nada;
      BRUISE del tamano .. frijol|moneda|lenteja|uva|una|una|boton|boton|chicharo|quarter|dime;
      chiquito|pequeno|pequenito .. BRUISE;
      BRUISE .. amarillo|amarillito|verde|verdoso|borrando|desapareciendo|quitandose|aclarando;
      marquita|manchita .. morada|moradita|verde|azul; marquita morada`,
  },
  {
    id: 'referred-pain',
    label: 'ache where the point refers to',
    level: 'self_care',
    source: 'B1',
    rule: 'normal until 48 h, then effect-prolonged; electric or numb is not this',
    en: `DULL ache .. down|into|in|to; SORE_ACHE down|into|to LIMB|HAND_FOOT|TRUNK|HEAD; ache traveled|travels|moved|spread|refers|goes; refers|referred|referral pain|to; where it .. refers|referred; like when you pressed; same spot .. pressed; ache in .. temple|jaw; SORE_ACHE .. down .. LIMB; refers; referring; referral; referred`,
    es: `dolor referido; se refiere; como cuando .. presiono|apreto; molestia .. baja|sube; dolorcito .. baja`,
  },
  {
    id: 'spot-bleeding',
    label: 'a drop of blood that stopped',
    level: 'self_care',
    source: 'L: Brady14, Boyce20',
    absorbs: ['persistent-bleeding'],
    en: `
      bled|bleeding (only|just|it) for (a|one|two|like|about) second|seconds|sec|minute|moment|bit|tick (or_two|or_so) (and|then|but) stopped|quit|done|finished|fine|nothing;
      drop|drops|dot|spot|spots|speck|dab of BLOOD on|in ..
      shirt|pillow|sheet|sheets|pants|legging|leggings|sock|tissue|bandaid|towel|gown|collar|sleeve|bra|jeans|robe;
      BLEED|bled (just|only) (a|one|maybe|like) (tiny|single|little|wee|couple|few) (of) drop|drops|speck|spot|bit|dot; bled (a) (tiny|little|wee) bit (at|when|after|then|and) (the|i|you|right|stopped);
      drop|drops|spot|speck|dot|spots|dab of BLOOD; BLOOD spot|spots|speck; bled a little|bit|tiny; little|tiny|bit (of) (a) (drop|spot|speck|smear|dab|dried|old|bright|red|fresh) (of) BLOOD; BLEED .. stopped|a_little|a_bit|briefly|right_away|quickly; tiny scab|scabs; scab; scabs; scabbed; spotting;
      tiny|little|one|single|small drop .. dried|sleeve|shirt|sock; drop|spot|dot .. dried (right) up;
      pinprick|pin_prick|pinhead|speck|dot|drop|pindrop of BLOOD`,
    es: `salio|salieron|sale|tuve (una|unas|un) gotita|gotitas|gota|puntito (de) (sangre); gotita|gotitas|gota|gotas de BLOOD; gotita; gotitas; poquita BLOOD; poco de BLOOD; sangro .. poquito|poco; puntito de BLOOD; BLEED .. poquito|poco|paro;
      gotita .. sangre; gotitas .. sangre; tantita sangre; poquito de sangre;
      sangro|sangre|sangraba|salio (nomas|solo|apenas|como) (una|un|unas|un_par) (de) gota|gotita|gotas|gotitas|puntito|poquito|poquitito;
      salio .. gotita|gota|puntito .. ya; sangro tantito|poquito|nada; manchita de sangre`,
  },
  {
    id: 'needle-marks',
    label: 'needle marks',
    level: 'self_care',
    source: 'J',
    rule: 'until 48 h',
    absorbs: [
      'infection-signs',
      'skin-reaction',
      'near-syncope',
      'bruising-unqualified',
      'retained-needle',
      'allergic-reaction',
      'dvt-signs',
    ],
    en: `kinda|little|bit|slightly|tad|mildly itchy|itch|itching where|under|around|from the|my|that tape|bandaid|bandaids|bandage|sticker|stickers|kt_tape|adhesive;
      needle|needling spots|marks|holes|pricks|dots (are|is) still (healing|there|visible|showing|fading);
      pinprick|pinpricks|pin_prick marks|dots|holes|spots;
      purple|red|blue|pink pinprick|pinpricks|pinhole|pinholes|speck|specks|freckle;
      speckles|speckle|pinpricks|freckles|pricks|marks|specks .. NEEDLE|poked|went_in; tiny|little|small
      dots|specks|speckles|pricks|pinholes|marks|polka;
      red|pink|SMALL .. dots|specks|pinpricks|pin_pricks|pinpoints|prick_marks; NEEDLE marks|mark|dots|holes|hole; red dot; dots .. NEEDLE; pin|prick marks; pin|needle|tiny|little|small|red|the|faint pricks; see|notice|spot|visible|show|showing .. pricks|pinpricks; little holes; little red spots|bumps; tiny red spots|bumps|dots; small red dots|spots; see .. marks; freckles; puncture marks; NEEDLE spots; marks from .. NEEDLE;
      (bunch|couple|few|some|bit) (of) red|pink|little|tiny|small pinpoints|pin_points|pinpricks|pin_pricks|specks|pin_dots|pin_holes|pinholes; mosquito|flea|bug bite|bites like|looking|lookin dots|dot|marks|specks; dots|specks|marks|pricks|pinpricks|spots .. like|as (a) (little|tiny) mosquito|flea|bug bite|bites;
      like (a) flea|fleas|mosquito|mosquitos bit me; pin|needle dots|marks|holes|pricks (are|is) still (there|visible|showing|showin|around); (four|three|two|few|five|six|couple) pin_pricks|pinpricks|pricks;
      few|couple|two|three|four (of) (tiny|little|small) red|pink (polka|pin|needle) dots|spots|specks|freckles on (my|the) BODY; red|pink polka dots`,
    es: `
      puntito|puntitos|marquita|marquitas rojo|rojos|roja|rojas de (la|las) aguja|agujas;
      donde entro|entraron|pincho|pincharon|picaron|pico|metieron (la|las) aguja|agujas;
      puntitos; puntitos rojos; puntos rojos .. aguja; marcas .. aguja|agujas; marquitas; hoyitos; piquetitos rojos; marca de .. aguja;
      puntitos .. agujas|aguja|piquete|piquetes; puntitos .. rojos|rojitos;
      se .. ven|notan|ve .. puntitos|piquetitos|hoyitos|marcas; piquetitos;
      como piquetitos|piquetes|picaduras|piquete de|del mosco|moscos|mosquito|mosquitos|zancudo|pulga;
      piquetitos|puntitos|piquetes (rojos) (como|de) (de) mosquito|mosco|zancudo|pulga;
      puntitos|punticos|picotitos|piquetitos|pequitas|puntos|pecas|piquetes rojos|rojas|colorados|coloraos|coloradas|rosados|rositas|rosas (en|por) (la|el|mi) (BODY); (se|le) ven|miran|notan (unos|los|como|los_mismos) (dos|tres|cuatro|cinco|seis) puntitos|punticos|picotitos|piquetitos|piquetes`,
  },
  {
    id: 'emotional-release',
    label: 'emotional',
    level: 'self_care',
    source: 'L: Brady14',
    en: `happy tears; tears of joy|relief|happiness; waterworks; felt lighter after; sobbed;
      had (a) (good|proper|little|big|right|bit_of_a) cry|weep|sob (after|in|when|on|last_night) (the) (session|car|way|home|treatment); had (a) (good|proper|little|big|right) cry|weep|sob; cried|wept (a) (little|bit|lot) (in|after|on|when);
      boohooed; sniffly; bawled; emotional; cried; teary; weepy; tearful; cry; crying; moody; feels felt; had a good cry;
      had|having (a) (good|proper|little|wee|big|right|small|quick|bit_of_a) cry|weep|sob|tear; (was|started|ended_up) crying|sobbing|weeping in (the|my) car; cried|wept|sobbed|weeping|crying (in|on|all) (the|my) (car|way|drive|parking) ... lighter|better|know_why|dont_know|no_idea;
      do_not|dont know where it|that came from; no idea why`,
    es: `chillona; chillon; llore; sentimental; emocional; ganas de llorar; lloron; llorona; sensible emocional; emotiva;
      ganas .. llorar .. bien|mejor|emocion; se me salieron .. lagrimas; lagrimas de; sensible;
      sentimientos; emocione; emocionada; emocionado`,
  },
  {
    id: 'improved',
    label: 'better',
    level: 'all_clear',
    absorbs: [
      'severe-function-loss',
      'numbness-tingling',
      'shooting-pain',
      'significant-swelling',
      'mental-fog',
      'increasing-pain',
      'stiffness',
      'feels-unwell',
      'relaxation',
      'spasm-cramp',
      'headache',
      'pain-disturbs-sleep',
    ],
    source: 'B4',
    en: `
      PAIN|SORE|STIFF|its|thats (is|was) (about|maybe|like|now|down_to) half (of) what it was; half of what it was yesterday|before; half as bad|sore|painful|stiff (as) (it|yesterday|before); goes|go|went|gone away (with|after) (a|the|some|one|my) tylenol|advil|ibuprofen|heat|ice|shower|stretching; quit|stopped yelling|barking|screaming|complaining|nagging|hollering|groaning|grumbling|griping (at) (me); quit|stopped groaning|limping|wincing|grunting|waddling; NOT limping (now|anymore|today); limp is|limps gone; outta|out_of here already|now|finally;
      back|neck|shoulder|shoulders|traps|hips|muscles (just|now) feels|feel|felt like pudding|butter|silk|putty;
      i|we|now can (now|finally|still) move|wiggle|bend|lift|raise|turn|close|open|straighten|grip (all) (of) my|the fingers|toes|hand|hands|foot|feet|leg|legs|arm|arms|neck|head|back|jaw|mouth|shoulder|knee; opens|turns|bends|lifts|reaches|goes wider|further|farther|higher|lower than it has|did|used_to|ever; heading|headed|going|moving|trending the right|good way|direction; CANT (even) tell|see|find where (the|you) needles|needle|poked|poke|stuck|pokes (went|were|me); stopped|quit taking|needing (the|my|any) PAIN_MED (NOT) (need|needed) (it|them);
      the|my|normal|full|all feeling|sensation|touch (is|has) came|come|comes (all) back (in|to) (my|the|all) (BODY|fingers|toes);
      killing|crushing|killin|crushin|smashing it (again) (at|in|on) (the|my) gym|work|track|field|trail|yoga|class|court|pool; im|walking|standing|walk|stand straight as (a|an) post|arrow|ruler|rod;
      got (my|the|all) (of) (my|the) STRENGTH|feeling|sensation back; STRENGTH (in|of) (my|the) (BODY) is|has|s (all|fully|mostly) (come) back|returned|restored|recovered;
      pain|soreness|ache|stiffness|swelling|it (is|was|went|has_gone|gone|all) down to nothing|zero|zip|nada; (it|all|everything|things) (is|are|all|was) (all) going|moving|heading|headed|trending|pointed in|on the right direction|path|track;
      BODY|jaw|it NOT click|clicks|pop|pops|grind|grinds|crack|cracks anymore|any_more|now; back to running|jogging|lifting|hiking|biking|cycling|golfing|dancing|bowling|rowing|climbing|gardening|surfing|skating|skiing;
      PAIN|SORE|STIFF (is|was|were) (at) (its|the|their) worst yesterday|the_first|the_next|the_morning|that_night|that_first|on_day|at_first|right_after|last_night; pain|soreness|stiffness|it (is) (almost|nearly|basically|pretty_much) over it;
      CANT|NOT feel (even) a|one (single|little|lil|tiny|wee) bit|lick|speck|ounce|shred|trace|hint|smidge|stitch of (the|any) pain|soreness|ache|hurt|discomfort|stiffness|tenderness;range|strength|mobility|movement|energy|confidence|rom (is|keeps|just) increasing|growing|building|climbing|returning|going_up; HEADACHE|CRAMP|spasm|click|limp|tingle free; worst (of_it|part) is|was|s over|behind|past|done|gone;
      shoulders (have|has|finally|just) dropped (down) (about) (an|a|two|three|few|couple) (of) inch|inches|notch|notches; (full|total|complete|normal) feeling (is) (back) in (all|both|my) (of) (my) HAND_FOOT;
      never|hasnt|havent (ever) felt|been|feeling|moved|slept|looked|worked (any|so_much) better;
      BODY (has|have|is|are|s|all|was) (been|all|much|quite|well|now|fully|completely) (and) (truly) mended|sorted; knot|knots|ache|pain|stiffness|tightness|soreness (is|s|are|all) away (now|thanks); stopped thinking of|about it|them;
      breathing|breath (is|feels|getting|so|much|way) (much|so|way|a_lot) easier|freer|deeper|lighter;
      TRUNK|muscle|muscles (is|are|feels|feel|feeling|all|so|nice|nicely) (and) loose|springy|limber|supple|bendy; arms|legs feel|feeling loose|springy|limber|light;
      TRUNK (is) moves|moving|turns|turning|bends|bending freely|easily|fine|well|great|smoothly|nicely;
      turning (my) head|neck easily|fine|freely|well|better; feeling in (my) fingers|hand|foot|toes|arm|leg (is) back|returned;
      picked|lifted|carried (up) (my|the|a) (grandkid|grandkids|kids|kid|grandson|granddaughter|baby|toddler|shopping|bags) (with|and) no|without|zero pain|ache|bother|trouble;
      got out of bed (so|really|very) easy|easily|fine;
      CHEST (feels) (nice) (and) open|loose|looser|free|freer|relaxed|lighter; CANT feel (any) PAIN_NOUN|twinge|soreness today|now|anymore|this|anywhere|at_all; tingling|tingles|numbness|zaps|zap|zings|twinges hasnt|havent|never|didnt come|came|returned (back); PAIN_NOUN|tingling|numbness that|which|i used_to|had ... hasnt|havent|never come|came|returned;
      can (now|finally|even|actually|again) take|get|draw|pull full|deep|big|proper breath|breaths|lungful; can (now|finally|even|actually|again) breathe deeply|fully|freely|easy; CANT find lump|knot|ball (anymore|any_more|now); touched|reached my toes;
      CANT feel lump|knot|ball|rope|band|cord of tight|knotted|sore|hard|stuck muscle;
      BODY (finally|actually|now|even|happily) let|lets|letting|allowed|allows me DO_AGAIN|clear|hold|work|finish|enjoy|play|get_through|shovel|rake|vacuum|garden|drive|make;
      half (of) PAIN_NOUN|soreness|stiffness|tightness|tension is|has|have|already|just (already) gone|vanished|disappeared;
      can (finally|now) fill lungs;
      BODY NOT bug|bugged|bother|bothered|complain|complained|hurt|ache|grumble|catch|catches; no|zero wince|wincing|grimace|grimacing|limp|hitch|groaning|hesitation; slept|sleep on that|my_bad|the_bad|the_sore side; feel|feeling|felt 18|19|20|21|22|25|30|younger|young; from 5|6|7|8|9|10|five|six|seven|eight|nine|ten (down) to (basically|practically|almost|nearly|about) nothing|none|zip; nothing grabbed|grabs|pulled|pulls|pinched|pinches|caught (me);
      BODY|tmj .. (so|much|way|lot) quieter|calmer|happier|quiet|calm|friendlier; in (such) (a) good|great|better|happy mood|spirits;
      can|could already|finally|now DO_AGAIN|make|move|use|feel|grip|open; make a fist (all_the_way) again; can .. all the way again; cant|couldnt|barely|hardly feel (the|any) knot|knots|soreness|stiffness|tightness|lump|tension|point; cant|couldnt|barely|hardly feel (the|any) knot|knots|soreness|stiffness|tightness|tension in my|the TRUNK|LIMB;
      best .. felt|feeling|been since|in|all; nothing like before|it_was|last_time|yesterday|last_week; knot|knots|lump|tightness ... CANT .. feel (it|them) (anymore|now|any_more|at_all); forgotten about|all; NOT popping|clicking|catching|locking|grinding|hurting|bothering|aching|stiff|sore anymore|now;
      but wow; let go;
      can|could finally; finally able|can|could|slept|got|feel|did; for once; like .. never happened; now ..
      straight|level|even; back to
      chasing|wrangling|carrying|hauling|picking|crawling|throwing|pitching|sewing|knitting|cooking|cleaning|typing|being;
      BODY .. humming|purring along; BODY .. felt|feels|is live|alive|happy; all is right; peace and quiet;
      got|get|have|has|found|find .. mojo|groove|swing|stride|energy|life|sleep back; waiting for .. hurt;
      unplugged|erased|deleted|melted .. PAIN; never|NOT .. said|say|made .. word|sound|fuss; would .. do|get|come|recommend
      again|recommend; would recommend|refer;
      mojo|groove|shot|swing|game|stride|step|bounce|energy|smile|life is|got|have|has .. back;
      taller|straighter|stronger|younger|further|farther today|now|already|than|each; walking|standing|sitting
      taller|straighter|easier; all systems; working|good|fine order; what knee|back|neck|shoulder|hip|pain|problem
      problem|pain|what; took the stairs; two at a time; booked .. trip|hike|flight|race; you earned; uneventful; unplugged;
      way .. intended; light as; weight|load|burden|monkey lifted|gone|off;
      NOT felt|been this|that|so GOOD|loose|free|limber; nothing complained|complains; forgotten .. ever; back to ..
      pressing|bench|deadlifting|squatting|normal|baseline|usual; non issue|event|factor; CANT believe how|what ..
      well|good|easy|loose|great|better|quick|fast|difference; how well; getting|get around great|fine|easy; no|zero
      regrets; would|id|will do it|this again; steady as; everything|all|things|it feel|feels|felt|seems right; rom
      full|intact; full rom; none worse; lived to tell; range|motion|mobility|strength|flexibility|grip is|has|came|come ..
      back; can|could DO_AGAIN; human again; myself|normal|whole|young|alive again; tickled; sat through; NOT think|thought
      twice; hardly|barely|CANT tell .. which|where|side; right|correct|healthy again;
      NOT|never|hardly (really|even|all_that|that|much|once|at_all|has|have|is|been|be|me|it|ever|too|one_bit) (really|even|much|me|been) bothered|bothering|bothers|bother|bugged|bugging|bug|bugs|complained; never|NOT|havent
      once|thought|thinking about|of|thought; NOT|never notice|noticed|noticing it|anything|my; NOT even notice|noticed;
      forget|forgetting|forgot|forgotten .. had|did|done|hurt|sore; CANT even tell; able to DO_AGAIN; can|could
      finally|actually|now|even DO_AGAIN; can|could DO_AGAIN again|now|without|easily|fine|better|all; could do
      cartwheels|backflips|handstands|jumping; without FUSS; without .. usual|any|single FUSS; no|zero|nary
      hitch|peep|twinge|click|clicking|popping|grumble|hiccup|hiccups|setback|setbacks|limits|limitations|restriction|restrictions|catching|catch|grinding|whining|wincing|limping;
      not peep; NOT peep; NOT|no|zero|without|off|skipped|skip (a|any|the|my|on|for|even|really) (need|needed|needing|taken|taking|took|take|using|used|use|had|having|want|wanted) (a|any|the|my|to|for|even|one|single|more|extra) (take|need|use|taking) (a|any|the|my|one|single|more|extra) PAIN_MED; no|zero|without pain medicine|meds|pills|killers|killer|relievers; NOT need|needed|taken|took|touched .. PAIN_MED;
      BODY|everything|it|head .. moves|moving|bends|bending|turns|turning|works|working|rotates|glides|swings|functions
      EASILY; moves|moving|bends|turns|works|feel|feels|felt|feeling|like|as like|good|new LIKE_NEW;
      moves|moving|walking|bending like .. LIKE_NEW|kid|again; feel|feels|feeling|felt|like|am new|different|whole
      person|woman|man|human; like million|new; somebody|someone|you|like oiled|greased|reset|rebooted; flipped .. switch;
      as|like|how it|they|things should; the way|how|as|like .. supposed|meant to; working|moving|bending as|like|how ..
      should; full|complete|total|whole range|motion|mobility|rotation|movement|swing|strength|speed|extension|flexion;
      range of motion; you fixed|healed|cured|saved|nailed|rescued; magic hands|touch|fingers|needles|wand; youre|your|ur|you|u|are|a|such|total genius|wizard;
      magician; miracle worker; keep doing .. it|that|whatever; whatever you did worked|keep|helped|stuck|fixed|was; worth
      every; told|telling|tell .. about you|yall|this_place; told|telling .. come|go|to see|try you|yall;
      recommend|recommended|recommending|referring you|yall|this|everyone|friends; should|wouldve|couldve|wish|wished|would
      .. come|came|done|found|tried .. years|sooner|earlier|ages; should|wouldve|couldve|wish|would .. years|sooner|earlier
      ago; first|1st time in|since; best|easiest|longest|deepest ive|its|i_have|weve|sleep|in ..
      years|months|weeks|ages|forever|been|slept|felt|had; what difference|change|treat|relief;
      huge|big|massive|major|noticeable|amazing|incredible difference|change|progress; years younger;
      20|twenty|thirty|sixteen|25|18 again; spring|pep in my step; cloud nine|9; over the moon;
      tightness|headaches|click|clicking|limp|catch|pinch|kink .. gone|history|vanished|poof; poof; good riddance;
      times|lot|ton|heaps|way|much easier|looser|freer|lighter|smoother; easier to|now|today; stopped|quit
      grumbling|complaining|whining|groaning|limping|moaning|griping|clicking|popping|nagging; no|none worse for; worse for
      wear;
      BETTER; less PAIN|SORE|STIFF|TIRED; getting there; on .. mend; back to normal; feel|feels|feeling|felt|much|more looser|loose|lighter|open|freer|free|mobile; loosened up; easing; eased; going down; coming down; percent better|normal|improved; fog lifted; NOT as SORE|STIFF|PAIN|TIRED|bad|painful; PAIN .. gone|less|lower|dropped|reduced|decreased; PAIN .. is|went|going|coming|way|came down; SORE .. gone|less; SORE .. is|went|going|coming|way down; STIFF .. gone|down|less; GOOD now; BRUISE .. fading|faded|yellow|yellowish|gone; ago .. was WORSE; was WORSE yesterday|before|lol|last|earlier|at_first; yesterday .. was WORSE; yesterday was WORSE; used to be WORSE; went away; more range; range .. improved; more mobility; more flexible; CANT feel .. knot|knots; worked wonders; wonders; did .. trick; life savers|saver|changing; lifesaver; new man|woman|person; what a difference; huge|big|night difference; helped; helping; helps; numbing cream helped; turning .. corner; night and day; most of .. pain; moves .. better; moving .. better; on the up; up and up; improvement; improved; worked; it worked; like it did; like new; good as new; my old self; mostly|almost|nearly gone; subsiding; settled; settling; calmed down; calming down; recovering; recovered; progress; magic; miracle; big improvement; relief; ease; first time in .. years|months; like before; knot .. gone|released; way less; much less; a lot less; less; can|could (finally) move|turn|lift|bend|raise|reach|walk|sleep|run|sit|stand|look|squat|rotate|twist|feel_a_difference;
      (went|gone|goes|go|from) screaming|roaring|yelling|shouting|agony to silent|silence|quiet|a_whisper|nothing|whispering|peaceful; PAIN (has|just|finally) left (me|town|the_building|my_body);
      hasnt|havent|has_not|have_not moved|turned|bent this|so|as good|well|easy|free since|in; hasnt|havent|has_not moved|turned|bent like_this since|in; PAIN (was|is|all|had) gone when|once i woke|got (up);
      (went|gone|from) hobbling|limping|crawling|waddling|shuffling to hiking|walking|running|dancing|jogging|skipping|nothing|fine|normal`,
    es: `
      no|sin (he|lo|la|me|tuve|tengo) (que) (necesidad) (de) tomado|tomar|tome|necesite|necesitado|ocupe|ocupado|use|usar (ni|una|un|el|la|ningun|ninguna) PAIN_MED;
      (ya) no siento (la|el|ese|esa|esos|esas|los|las) piedra|nudo|nudos|bola|bolita|tension|molestia|jalon|tiron|pinchazo|pelota|contractura (esa|ese) (en|de|que) (la|el) (LIMB|BODY); la mitad de adolorido|adolorida|lo_que|dolor; (se) me|le quita|calma|baja|pasa con paracetamol|ibuprofeno|tylenol|advil|calor|hielo; con|tome|tomo (un|una) paracetamol|ibuprofeno|tylenol|advil|calor|hielo (y) (ya) se (me|le) quita|calma|baja|pasa|quito|calmo|bajo|paso; (ya) va (de|pa|para) abajo|bajada|salida; dolor se (me) (esta|va|fue|ha) yendo|quitando; ni rastro (del|de) (dolor|nada|molestia); ya no da guerra|lata|problemas|problema; muchisimo|mucho menor|menos (dolor|molestia); dolor ninguno; ya es otra cosa|historia;
      (ya|ahora) (si) puedo levantar|mover|doblar|girar|voltear|cerrar|abrir|sentir|estirar|apretar|subir|bajar (bien) (todo|todos|todas) el|la|los|las|mi|mis BODY|dedos|mano|manos; (ya) puedo sentarme|pararme|acostarme|agacharme|dormir|manejar|caminar|correr|trabajar sin|bien|horas|otra_vez|de_nuevo|normal; (ya) puedo sentarme a manejar|comer|trabajar|coser; me siento|sentia de 15|18|20|25|30|quince|veinte|treinta anos; (si) puedo respirar (bien|normal|hondo|profundo|sin_problema|tranquilo|tranquila)
      mas liviana|liviano;
      lo mas|peor (fuerte|feo|duro|pesado) ya (ya) paso|fue|quedo; (ya) (me) volvio|regreso|recupere|regresaron (la|las|el|toda_la) (mi) STRENGTH|TOUCH|movilidad; ya duermo (toda|todas) (la|las|bien|de|corrido) (noche|noches|corrido);
      semana_pasada|vez_pasada|ayer|antes|antier|anoche (me) estaba|estuvo|estuve|andaba|era|fue|sentia|iba (mucho) peor; estaba|andaba|era|estuvo (mucho) peor ayer|antes|antier|anoche|antenoche; lo peor ya (ya) paso|fue|quedo; ya paso lo peor; cada vez|dia mas contenta|contento|feliz|suelto|suelta|agil|flexible|ligero|ligera|animada|animado|movilidad|libre;
      contractura|contracturas|nudo|nudos|bola|tension (ya) (se) (me) aflojo|solto|cedio|deshizo|quito|bajo; (ya) no siento (ni) la|el|esa|ese|las|los bola|bolas|nudo|nudos|bolita|pelota|tension|tiron;
      nunca|jamas (me) (he|ha|habia) estuve|anduve|sentido|estado|andado|senti|dormido mejor;
      volteo|agacho|levanto|muevo|giro (el|la|los) (cuello|brazo|cabeza) (mas|muy) bien|facil|libre|suelto;
      tiene|tengo|con|hay (muy) buena|toda|mucha|bastante fuerza; (ya) me dejo|deja DO_AGAIN;
      sin (hacer) gestos|caras|muecas|quejarme|ayuda|batallar|pensarlo|quejas; yo solo|sola sin; ni lo|la pense; ni pio; de (5|6|7|8|9|10|cinco|seis|siete|ocho) (bajo) a (casi) nada;
      mejor que antes (de) (la) terapia|sesion|cita|consulta|tratamiento|agujas;
      BETTER; menos PAIN|SORE|cansado|cansada|dolor|tieso; ya menos; mucho menos; ya casi; ya no .. duele; ya no me duele|siento|molesta; bajo .. dolor|inflamacion; bajando; disminuido; disminuyo; se me quito .. dolor; se .. fue .. dolor; va mejor; recuperando; recuperada; recuperado; me ayudo; me ayudo mucho; me sirvio; mejorcito; como nuevo|nueva; de maravilla; menos adolorido|adolorida; ya estoy bien; ya bien; poco a poco; calmando;
      ya (bien) CAN_AGAIN; ya casi_no|ni|apenas|casi_nada .. PAIN|molesta|siento|acuerdo|noto|lo_siento;
      santo remedio; mano|manos de|santa|santas|benditas|magicas|santo;
      milagro|milagroso|milagrosa|milagros;
      como .. magia|nuevo|nueva|nuevecito|nuevecita|lechuga|pluma|seda|mantequilla|roble|chamaco|chamaca|quinceanera|jovencita|tuna;
      se .. esfumo|acabo|acabaron|desaparecio|desaparecieron|borro .. dolor|dolores|molestia|molestias|punzada|rigidez;
      PAIN_NOUN|molestia|rigidez .. se .. esfumo|acabo|fue|desaparecio|quito; adios .. dolor|dolores;
      destrabo|destrabado|destrabada|destrabe|desengarroto|solto|soltado|aflojo|aflojado|desbloqueo|desatoro|desentumio|compuso|acomodo .. (el|la|mi) BODY;
      se me destrabo|aflojo|solto|desengarroto|compuso|acomodo;
      BODY .. destrabo|destrabado|destrabada|soltado|aflojo|suelto|suelta|sueltecito|flojito|libre|ligero|ligera|como_nuevo|como_nueva;
      quitaron|quitaste|quito|quitarme .. peso|dolor|dolores|encima; anos mas joven|menos;
      ando|me_siento|estoy|salgo volando;
      antes no podia|llegaba|alcanzaba|lograba|aguantaba|dormia|subia|caminaba;
      hace .. que no .. podia|dormia|caminaba|hacia|lograba|movia;
      me cayo .. bien|maravilla|perlas|super|excelente; como me ayudo|sirvio;
      me ayudo|sirvio|funciono|hizo .. mucho|bien|bastante|harto|muchisimo|un_monton;
      gran|mucha|buena|enorme mejoria|cambio|diferencia; se .. nota .. cambio|diferencia|mejoria;
      noto|note|senti|siento .. mejoria|alivio|cambio_bueno|gran_cambio|diferencia_buena;
      mas .. flojo|floja|suelto|suelta|ligero|ligera|agil|movilidad|movimiento|relajado;
      menos .. molestia|tension|rigido|rigida|adolorido|adolorida|inflamado;
      mejor .. que .. antes|nunca|ayer; voy mejorando; va mejorando;
      ya no ando|necesito|uso|tomo|batallo|sufro|cojeo|traigo|tengo .. (dolor|molestia|baston|pastillas|nada|cojeando);
      sin batallar|cojear|agarrarme|ayuda|baston|renguear|pastillas|quejarme|esfuerzo;
      recupere .. movilidad|movimiento|fuerza; rindio; rejuvenecido; rejuvenecida; renovada;
      renovado;
      ya .. se me paso; ya .. me paso;
      ya ando|hago .. (sin|mi|mis|de|caminando|trabajando|corriendo) .. bien|normal|nada|quehacer|ejercicio|solo|sola|baston|dolor;
      pude|pudimos (ya) DO_AGAIN; por fin|hasta|ya .. puedo|pude|logre|consegui; se me|le|nos quito;
      se .. fue|quito|paso|acabo .. cosa|dolencia|eso|aquello|achaque|achaques|todo_eso|todo|punzada|ciatica|migrana|tension;
      punzada|cosa|achaque|ciatica|tension|contractura .. desaparecio|se_fue|ni_se_asoma|se_quito;
      camino|ando|voy derechito|derechita|derecho|derecha|normal;
      que descanso|alivio|maravilla|diferencia|cambiazo;
      un|gran|tremendo|buen cambiazo|cambio|avance|alivio;
      cambio barbaro|enorme|total|impresionante|tremendo;
      ni .. me|una|la|se .. dolio|desperte|molesto|asoma|canse|quejo|punzada|molestia;
      sin pensarlo|esfuerzo|problemas|problema; como antes .. de lesionarme|caer; como en mis tiempos;
      como de antes; me la puse|lo hice|lo levante .. sin; la pude|lo_pude|los_pude;
      parezco|soy|me_siento otra|otro|nueva|nuevo|quinceanera|chamaca|chamaco|joven;
      como|soy|parezco otra persona;
      ya no (me|se|le|lo) quejo|amanezco|cojeo|batallo|sufro|lloro|despierto|despierta|desvelo|ocupo|uso|tomo|truena|jala|agarra|engarroto|estorba;
      hoy|ayer (si|ya|hasta|tambien) CAN_AGAIN; BODY .. ni chisto|rechisto|protesto|se_quejo|pio;
      ni chisto|rechisto; cambio la vida; hizo|hicieron|hace milagros; fresca|fresco como;
      recomende|recomiendo|recomendando .. (con|a) usted|ustedes|doctora|todos|amigas|amigos|comadre;
      gran ayuda; me solto|aflojo|destrabo|desato; me salvo|salvaron; lo|la que me hizo; ora si;
      ahora si .. puedo|pude|duermo|camino|bien; no lo he sentido; ya no .. he sentido|sentido|vuelto;
      mas vuelta .. cuello|cabeza;
      hacia meses|anos|semanas|dias|tiempo que no .. BODY|podia|subia|dormia|caminaba|corria|bailaba;
      hace meses|anos que no .. subia|bajaba|dormia|caminaba|corria|bailaba|movia|podia;
      ya (me|lo|la) puedo|pude; no da lata|guerra|problema|problemas|molestias; callada|callado;
      ni .. cuenta .. BODY; ni cuenta me di; planito; planita; normalita; normalito; volvi a;
      volver a .. tejer|correr|bailar|jugar|cocinar|nadar|manejar;
      gira|mueve|voltea|dobla como lechuza|seda|mantequilla|nuevo|nueva|antes;
      dejo|deje|dejaron de doler|molestar|dolerme|punzar|molestarme|doler_me;
      devolvio|devolvieron la movilidad|vida|sonrisa|espalda;
      ya no necesito|ocupo|uso .. faja|baston|muletas|collarin|rodillera|pastillas;
      se fue .. bola|tension|nudo|dolor|jalon;
      dedos|mano|manos|brazo|pierna|piernas (ya) me|le responde|responden (ya) bien|perfecto|perfectamente`,
  },
  {
    id: 'no-symptoms',
    label: 'no complaint',
    level: 'all_clear',
    absorbs: [
      'billing',
      'unresolved-assertion',
      'pain-unscored',
      'soreness',
      'stiffness',
      'fatigue',
      'increasing-pain',
      'persistent-pain',
      'fever',
      'significant-swelling',
      'significant-bruising',
      'infection-signs',
      'numbness-tingling',
    ],
    source: 'J',
    en: `
      feel|feeling|im|walking taller; zero again|still|today|now; BODY never|didnt (once) spoke|speak|said|say|uttered (up|out|a_word|a_peep|anything|boo); NOT|never expect|expected it|this|the_needles|needling|that to work this|that|so fast|quick|quickly|well|good; a plus;
      easy|free|good|normal|clear breathing|breathin; no chest|lung|breathing|heart stuff|things|thing|business|trouble|troubles|nonsense|weirdness|drama;
      felt|feel|feeling|noticed|noticing|seen|seeing nothing (too|real|really|at_all) bad|wrong|weird|off|unusual|strange|odd|out_of_the_ordinary|concerning|alarming|scary|funny;
      not|aint a|one (single|darn|dang|damn) thing (is|s|at_all) wrong|the_matter|amiss|bad|bothering; no sign|signs|trace|hint of anything|trouble|any_of_it|any_of_that|any_of_those|any_of_them; (can) feel|feeling everything down_there|fine|normal|ok|okay|just_fine|normally|like_normal;
      pee|peeing|peein|bladder|bathroom (is|s) normal|fine|regular|ok|like_normal; legs|arms|hands|grip (is|are|feel|feels|both|good_and|nice_and|still) strong;
      can|could|able_to breathe|breath|inhale (in|deep|deeply) (and_out) no|with_no|zero (any|a) problem|problems|trouble|troubles|issue|issues|difficulty|discomfort;
      can|could (still|now) breathe|breath|inhale (in|deep|deeply) (all_the_way) (in) (and_out) (just) fine|easy|easily|freely|normally|good;
      smoked|beat|crushed|demolished|shattered (my|a|the) .. time|mile|mark; pb|pr at|in|on|today; new|got|hit|ran|set (a) pb|pr;
      clean|perfect bill of health (from|here|today|for); nothing to see (there|here);
      BODY (is|are|feels|feel|at|back) (to|at|a) 100|hundred percent|pct;did|done|knocked_out|banged_out|cranked_out .. squats|pushups|pullups|lunges|burpees|situps|deadlifts;
      not (a|one) (single) (darn|damn|blessed) thing (is|was|feels) wrong|amiss|off|bad; (its|exam|all|everything|checked) unremarkable; felt|feel|feeling|feels nothing bad|weird|strange|unusual|wrong|odd|worth_mentioning|to_report;
      BODY felt|feels|feeling|feel (so|absolutely|totally|just) bomber|stellar|dialed|primo|mint|springy|buttery|snappy|bulletproof;
      (absolutely|totally) killing|crushing|crushed|smashing|smashed|killed|slaying it at|in|on|during; broke|beat|smashed|set|ran|hit (my|a|an|the) .. record|pr|pb|personal_best;
      knocked|knock|knocking em|them dead at|with|in; BODY never (once|even|so_much_as) peeped|peep|squeaked|squawked|hollered|whimpered|grumbled|flinched|murmured; fresh|fit as (a) daisy|fiddle|lark|paint;
      loving life; (feeling|feelin|all|im) sorted; completely|totally|fully sorted; feeling|feelin grate|mint|boss; (squats|stairs|lunges|pushups|typing|driving|lifting) feel|feels easy (again); back to chopping|choppin|splitting|stacking|milking|baling|hauling; BODY (is|are|feels) mint|sorted;
      nothing|nothin|nuthin|nuttin|nowt|naught|nada (is|was|really) hurts|hurtin|hurting|aches|achin|aching|bothers|bothering; not a thing (is) hurts|hurting|aches;
      zip|zilch|nada PAIN_NOUN;
      CANT|couldnt grumble|complain|moan (really|at_all|about); nae bother; smashing; mint mate|thanks|ta|cheers; nil; nought; zero point zero; chuffed to|with; chuffed; grand altogether|so|job|thanks|ta|cheers|today; belting; NOTHING_WORD to moan|grumble about; breathing|breath (is|feels|was) comfortable|relaxed|effortless|easy; breathing all_the_way (right) down|in; ribs|chest (and) chest|ribs feel|feels nothing; not bad (at_all) for an|a old|auld|oldie; clear head; no probs (at_all); all normal|quiet|peaceful; happy days; on speaking terms; never felt better;
      BODY (has|have|is|are) (all) behave|behaves|behaved|behaving (itself|themselves|all|today|nicely|well|beautifully|perfectly);
      BODY NOT say|said|made|make|uttered (a) boo|peep|word|anything|sound|squeak|murmur;
      BODY NOT complain|complained|flinch|flinched|notice|noticed|mind|minded|grumble|grumbled;
      tested and approved; feel|feels|felt (completely|totally|perfectly|quite|so|all) free;
      
      breath|breathing|lungs|chest|heart|heartbeat|pulse (and) (breath|breathing|lungs|heart) (is|are|feels|feel|was|were|as|all) (perfectly|quite|as|nice|all|both|nicely) clear|free|easy|regular|steady|quiet|untroubled|unlaboured|unlabored|effortless;
      lungs|chest|heart (is|are) (going|working|sounding|work|sound) (like) (a) bellows|great|fine|well|clockwork|champ|perfectly; breathe|breathing|breathed (just) (as|so|quite|perfectly) easily|freely|deeply|fully|comfortably|clearly|normally; breathe|breathing|breathed without (giving|ever|even) (it|any|a) (second) thought|thinking|trouble|bother|hitch|catch|pain|effort|difficulty;
      ribs (are|is|as|were) (as) quiet|happy|silent|peaceful|easy; ribs|chest permit|permits|let|lets|allow|allows me; peak flow .. like_always|as_always|as_usual|same|normal|always;
      (bladder|bowels|bowel|plumbing|waterworks) (and) bladder|bowels|bowel|plumbing|waterworks (is|are|all) (all|both|perfectly) behave|behaves|behaving|normal|fine|usual|working|regular|good|in_order|as_bossy|bossy|as_usual|as_normal;
      can walk|pee|poop|move .. can walk|pee|poop|move; no change|changes in|to (my) pulse|heart_rate|blood_pressure|heartbeat; (resting) heart rate|pulse|hr 50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85;
      nothing ails|troubles me; nothing (further|more|else|much) to tell|report|complain|say; nothing to complain of; not a mark|twinge|peep|whisper|squeak|murmur|word|complaint|single_mark (on|upon|from) (me|it|them); CANT fault (it|you|a_thing); right as rain|ninepence; fit as (a) fiddle|flea; fighting fit; tickety boo; sound as (a) pound|bell; legs|back|knee|arm (are|is) (perfectly|quite|all) sound;
      speech|thinking|tummy|bladder|swallowing (is) ok|fine|good|normal|clear|clearly; no temp; not in (the|a) hospital|er;
      bruise (is) nothing;
      no|zero|without weakness|heat|warmth|allergy|allergies|tingle|dizziness|limp|twinges|tablets|meds|complaints;
      ambulance|call|doctor|gp|help|er|hospital|visit|meds|pills|tablets not needed|required|necessary;
      no er|doctors|doctor|gp for me|needed; no tablets|meds|pills|doctor needed|required; peeing normally|fine|well|clear|lots;
      pee is clear|normal|fine;  pain (is) history|ancient; forgot (i|that) (even|ever) had pain;
      RELATION (is|feels|feeling|slept|says|doing|very) (all|very|really|so) great|well|good|fine|happy|better;
      cycling|swimming|training|dancing again; bloody marvellous|brilliant|great|fantastic|lovely|good;
      killer session; plaster (is) off; dry and clean;
      chest (is|feels|all|sounds) (all) clear; breathing (is|feels) (all|just) fine|easy|normal;
      got|took|pulled|have all the needles out; knot|knots|pain|tension|ache is dead; chest|shoulder|neck|back muscles let|letting go;
      NOT needed (any) pills|tablets|meds|painkillers|medication;
      only|just took|had|needed|taken one|1|a tablet|pill|tylenol|advil|ibuprofen|paracetamol|aleve|aspirin;
      one|1 PAIN_MED did|sorted|fixed it; im|feeling|feel|all|doing grand; grand thanks|ta|cheers|altogether|job|so_far;
      (all) tickety boo; (all) hunky dory; no marks; no|not (an) emergency|falls; didnt fall; call not needed;
      no need to call|ring|phone; dont need (any) help|doctor; no doctor|hospital|ambulance needed|required;
      pain (is) nothing now|anymore|much; nil pain;
      PAIN_NOUN (level|score) (is|are|was|now|at) (now|currently) nil|zilch|nonexistent;
      speech|vision|eyesight|balance|grip|eyes (is|are|feels) (perfectly|completely|totally|all|fully|still) clear|normal|fine|good|sharp|steady|intact|great;
      face|smile|mouth (is|looks|feels) (perfectly|completely|still|all) even|symmetrical|symmetric|level|straight|normal;
      no|without difficulty|trouble|troubles|problem|problems|issue|issues moving|bending|walking|lifting|turning|breathing|using|sleeping|standing|gripping|raising|swallowing|peeing|talking;
      can (still) feel (all) (of) (both) (my|the) LIMB|HAND_FOOT (totally|just) normally|fine|ok|okay|perfectly|well|again|good|normal; can|still feel both|all|whole (of) (my) LIMB|HAND_FOOT; feel (my) (whole) LIMB|HAND_FOOT normally|perfectly|fine|again;
      afebrile; BREATHE (is|just) easy|normal|normally|fine|ok|good|freely|great; not bad (at) (all); NOT half bad; just|feeling|feel|am|im|doing|all|everythings swell; gucci; purring; groovy; golden; nominal; uneventful; stronger; unstoppable; invincible; rejuvenated; renewed; reborn;
      recharged; lively; peppy; perky; joyful; cheerful; heaven; heavenly; superb; splendid; sensational; spectacular;
      flawless; spiffy; nifty; rad; victory; celebrating; conquered; nailed it; supple; agile; youthful; cured; relief;
      relieved; comfy; comfortable; effortless; breezy; miracle; magical; amazed; impressed; pleased; satisfied; smiling;
      smile; grinning; laughing; winning; cruising; humming along; ticking along; chugging along; plugging along; trucking
      along; rolling along; going strong; up and at; up and about|running|around|moving; out and about; on the go; in
      business; in the clear|pink|zone|saddle; good to|as; firing on all; full speed|steam; home free; smooth; seamless;
      solid; stable; steady; ship shape; shipshape; squared away; hunky dory; copacetic; kicking; alive and; still kicking;
      zero drama|stress|aches|bruises|soreness|stiffness|tenderness|discomfort; no
      aches|bruises|bruising|tenderness|discomfort|tightness|twinges|hitches|drama; not one|single ache|bruise|twinge|peep;
      forgot .. appointment|needles|needling|session|treatment|it_happened; cant|couldnt tell .. anything|happened;
      did stairs|laundry|dishes|yardwork|chores|errands|groceries|squats|pushups; feels|feel|felt|is
      strong|solid|sturdy|steady; better than expected|ever|before; nothing unusual|odd|strange to report;
      all|alls|everythings|everything|things|its|going|been|were
      sweet|groovy|dandy|gucci|gravy|aces|ace|grand|rosy|stellar|splendid|dialed|smooth|tickety|kosher|clear|quiet|calm; all
      systems go; all is well; zero|nothing|nothin|naught|not_much|zilch to
      report|tell|say|complain|mention|note|add|flag|whine; no|zero .. to speak of; not|NOT one|single
      thing|complaint|issue|problem|symptom|care|worry; no news; couldnt|CANT|cant ask|want|wish|hope|complain|be|feel ..
      better|more|happier|finer|complain; top shape|form|notch; in great|good|fine|excellent|perfect|fantastic|top
      shape|form|spirits|fettle; stoked; thrilled; delighted; ecstatic; overjoyed; tickled pink; limber; nimble; spry;
      bouncy; springy; zippy; sprightly; frisky; bendy; bushy tailed; raring to; rarin to; ready to
      rock|roll|rumble|run|dance|conquer|tackle; million bucks|dollars; sound as; snug|happy|fresh as; easy|smooth
      recovery|sailing|day; recovery .. smooth|great|easy|perfect|breeze; woke .. without|ready|refreshed|rested|great|new;
      refreshed; well rested; out of bed without; slept sound|soundly|solid|peacefully|deep|deeply; slept
      7|8|9|seven|eight|nine hours|hrs|straight; quiet as; BODY .. is|has|was|been|stayed
      quiet|silent|calm|behaving|behaved|cooperating|golden|solid|content; two thumbs; thumbs up; gold star; 
      bravo; hallelujah; praise|thank lord|god|jesus; amen; woohoo; yippee; hooray; yay; yahoo; yessir; nothing
      hurts|aches|bothers|swelled|going_on; no dramas|stress|bother|biggies|hassle; doing|did|done my
      chores|normal|usual|regular|rounds|errands|thing|walk|workout|laps|routine; went|been|gone for|on|to|out ..
      walk|run|jog|hike|ride|swim|5k|10k|stroll|mile|miles|dancing|bowling|golfing|gym|yoga|pilates|zumba|church|work; back
      to|at|in|on ..
      lifting|running|playing|biking|golfing|dancing|gardening|routine|saddle|court|field|training|crossfit|yoga|spin|swimming|driving|business|life|sleeping;
      used|using|on .. heating pad; held up; holding up; made it through; golfed; swam; gardened; was|been at .. gym; cooking dinner|breakfast|lunch; all quiet|good|fine|normal here; all quiet; smooth sailing; behaving; behaves; brand new|spankin; like brand new; not a single|one thing|problem|issue|complaint wrong|here; nothing .. wrong; forgot all about|it; forgot .. about it; forgot i had|was; i have|got no notes|complaints|worries; no notes; no longer|not my enemy; slept .. thru|through; slept .. straight; can open wide; nothing to complain|whine about; no drama; nothing exciting; fit as .. fiddle; piece of cake; easy peasy; no sweat; no fuss; back to my|the usual|routine|normal|self; walked|jogged|ran|hiked|biked|swam .. dog|miles|mile|block|blocks|park|loop|laps|trail; walking the dog; did|finished my|all .. stretches|exercises|chores|shift|workout; made it to .. gym|class|work|yoga|church; played .. golf|tennis|pickleball|piano|guitar|bullpen|round|kids|grandkids; mowed .. lawn; been .. gardening|cooking|baking|dancing; danced; feels|feel|feeling live|alive|awesome|amazing|wonderful|lovely|terrific; combed|washed|brushed my own|hair .. hair|self; never felt so good|free; like nothing happened; nothing happened; didnt feel .. thing; didnt feel like walking on; without thinking|noticing; enjoying .. weather|day|weekend|family|grandkids|sun; happy with; grateful; blessed; GOOD; no|zero|0|without PAIN|SORE|STIFF; no more PAIN|SORE|STIFF; PAIN .. gone; pain free; painfree; painless; NOT sore|hurting|in_pain|stiff|tired; no|zero|without|nor .. issues|problems|complaints|concerns|worries|symptoms|side_effects|trouble|effects|discomfort|problem|issue|probs|complaint|reaction|reactions; zero issues|complaints|problems|symptoms; nothing to report; nothing like that; nothing of the sort; nothing out of the ordinary; nothing abnormal|strange|weird|concerning|alarming|notable; nothing wrong; nothing new; nothing bad; nothing unusual; nothing at all; never .. better; couldnt be better|happier; NOT .. issues|problems|complaints|concerns|trouble|symptoms|side_effects|issue|problem; cant complain; CANT complain; no complaints; none; none of that|those|these|above|them; no to all; not at all; all clear; all set; alls well; so far so good; like normal; normal; feel normal; fresh; slept all night; slept through; slept like .. baby|log|rock; best sleep; great sleep; slept great|well|good|fine; killing it; back at .. gym; life is good; living .. dream; on top of .. world; ready to go; symptom free; asymptomatic; no worries; no biggie; no big deal; all fine; breathing fine|ok|normal|good; perfect; 👍; 👌; 💪; 💯; 😊; 🎉; breathe easy; a ok; aok; peachy; cool; right as rain; tip top; doing it; rocking; chipper; gravy; loving it; love it; loved it; no soreness; nothing hurts; not any pain; dont hurt; doesnt hurt; without .. issues|problems|pain; thriving; rested; energized; energy .. great|good|back; more energy; happy camper; back to work|running|gym; went well; going well; goes well; not bad; no prob; all gud; doing just; good to go; clear;
      breathing (is|s) (nice_and|perfectly|quite|just) comfy|comfortable|easy|free|relaxed|calm; breathe (just) free|comfy|comfortably|freely (and) (easy); sleep|eat|breathe (and) (breathe) (and) (sing|sleep|eat|walk|move) as normal|usual|always|ever;
      0 pain|aches|soreness|issues (and) 0 fever|swelling|redness|bruising|tingling|numbness;
      nil fever|swelling|numbness|tingling|redness|bruising|pain|problems|problem|issues|complaints|soreness`,
    es: `ni me|se acuerdo|acuerda (de|del) (que) (me) dolor|dolia|duele|molestia; (me|ando|todo) de maravilla;
      (ando|estoy|quede|me_siento|todo) al cien|100 (por_ciento); al|a 100 por ciento; ando|estoy|quede al 100; ni una|un (sola|solo) molestia|dolencia|queja|punzada|dolorcito|achaque; sin una (sola) molestia|queja; como lechuga|lechuguita; (ando|estoy|quede) de diez|lujo|pelos|poca_madre; fresco|fresca como lechuga;
      nuevecito; nuevecita; ni quejarme; nada (de_nada) (me) duele|dolia|molesta; no me duele nada (de_nada);
      impecable; mejorisima; mejorisimo; cerito; cero cero; al pelo; de maravilla; respiro|respira|respirar (mas|muy|bien|super) suelto|libre|facil;;
      respiro (muy|bien|bastante|super|ya) (a) (mis) anchas|profundo|hondo|libre|libremente|tranquilo|tranquila|perfecto|perfectamente|normal|facil; respiro (profundo|hondo|bien) sin (ningun|ninguna|siquiera) (problema|pensarlo|pensar|molestia|dolor|dificultad|trabajo|batallar|esfuerzo);
      (de) (la|mi) BODY ni pio; ni (un) pio; ni (un) quejido|piquete|puntito|ruido; hago (de) (la|del) (pipi|popo|bano) normal|bien; corazon|pulso|presion (esta|anda|va|late) (muy) bien|normal|tranquilo|tranquila|parejo|en_orden;
      sin temperatura|descargas|cansancio|temblores|debilidad|ardor|picor|pastillas; ninguna|ningun pastilla|medicina|doctor;
      mente|cabeza clara|despejada; no ocupo|necesito|requiero doctor|medico|pastillas|hospital|ayuda;
      mi RELATION esta|anda|sigue|amanecio (muy|ya|todo|toda) bien|feliz|contenta|contento|mejor;
      pies|manos|dedos calientitos|calientitas (y|jaja|bien); brazos|hombros|piernas sueltos|sueltas|ligeros|ligeras;
      pecho relajado|tranquilo|suelto|abierto; la tos ya no|nada; corazon feliz|contento;
      respiro|respira|respirando sin problema|problemas|dificultad|batallar|trabajo;
      (ando|estoy|sigo|me_siento|toy) al cien|100|cien_por_ciento|tiro|full;
      no necesito|necesite|ocupo nada|ayuda|pastillas|medicina; no hace|hizo falta (que|nada|llamar); mi|mis RELATION bien yo|tambien;
      diez puntos; corazon contento; ni se siente|nota; respiro|respiro sin problema|problemas|dificultad;
      nada de dolor|molestia|molestias;
      no siento (nada) (de) ningun|ninguna|dolor|molestia|raro|malo; no siento nada de dolor|molestia|molestias|raro|malo|eso;
      volvi al|a trabajo|gimnasio|gym|la_rutina|correr|entrenar; regrese al|a trabajo|gimnasio|gym; nitido; estupendamente; estupendo; estupenda; ni me entero; ni lo siento; ni cuenta me doy; cero bronca|broncas|problemas|quejas; sin bronca|broncas|queja|quejas|pendiente; que alegria; ya alcanzo; hasta baile|corri|camine|cante; ya hice .. quehacer|ejercicio|compras|mandado; sali a caminar|correr|pasear; pasee .. perro; camine .. perro|parque|cuadras|cuadra|millas|rato; fui al gimnasio|trabajo|gym|parque; de vuelta al|en trabajo|gimnasio|gym; todo tranquilo|chevere|suave|fino|chido|nitido|piola|bacan|joya; va de maravilla; como si no; disfrutando .. familia|nietos|dia; agradecida; agradecido; feliz; GOOD; sin dolor; sin molestias; sin problema|problemas|sintomas|novedad|novedades; no .. duele; nada de dolor; no tengo dolor|nada|sintomas|molestias; ningun dolor|problema|sintoma|molestia; ninguna molestia; ni nada; todo bien; todo en orden; todo normal; todo ok; todo perfecto; todo tranquilo; estoy bien; muy bien; toy bn; ando bien; me siento bien; de lujo; al cien; al 100; a gusto; gracias a dios; como si nada; para nada; normal; de diez; no hay dolor|problema; dormi bien; dormi muy bien; respiro bien; no me duele nada; cero dolor; cero molestias; ok; todo tranqui; todo chido; con energia;
      fui|voy|regrese|volvi|sali|anduve .. a|al|de|en zumba|yoga|misa|bailar|nadar|trabajar|correr|gimnasio|clases|pasear|caminar|compras|baile|natacion|pilates|pasear|la_pega|la_chamba|chambear;
      aguante .. toda|todo|completa|completo;
      dormi .. tiron|jalon|toda_la_noche|rico|delicioso|como_bebe|como_angel|perfecto|perfectamente|riquisimo|bien|como_liron|corrido;
      a todo dar; a toda madre; padrisimo; macanudo; barbaro; joya; tuanis; pura vida; chilero; calidad;
      vacano; bacano; finisimo; guay; divinamente; fenomenalmente; maravillosamente; perfectamente;
      al tiro; al puro cien; al millon; al centavo; de perlas; de rechupete; viento en popa;
      como .. lechuga|pez_en_el_agua|reina|rey;
      ni .. me acuerdo|acorde|acordaba|senti|senti|molestia|nada;
      todo normal|excelente|perfecto|tranqui|cool|super|genial|bn|relax|calmado|en_paz;
      sin nada .. raro|nuevo|malo;
      nada raro|nuevo|malo|anormal|de_nada|que_reportar|que_contar|de_que_quejarme;
      ningun inconveniente|malestar|efecto|detalle|sintoma|pendiente;
      cero molestia|dolor|pain|malestar|problema|sintomas;
      sin malestar|malestares|contratiempos|inconvenientes|detalles|ningun|dolores|molestia|efectos|nada;
      no .. siento nada .. raro|malo|feo;
      no he tenido|tuve|tengo .. ningun|ninguna|nada|problemas|molestias|dolor|malestar; no me quejo;
      no hay queja; de lo mejor;
      estoy perfecta|perfecto|excelente|genial|super|de_maravilla|feliz|contenta|contento|encantada|encantado|sano|sana|entero|entera|perfectamente|divina;
      me siento GOOD|perfecta|perfecto|excelente|genial|super|divina|feliz|nueva|nuevo|como_nueva;
      feliz .. con|de; encantada; encantado; sigo GOOD; voy GOOD; vamos GOOD; andamos GOOD|al|de;
      aqui andamos; por aca todo; de todo bien; muy a gusto; sano y salvo;
      nada de nada; nada por aqui; nada nuevo; nada raro; nada malo;
      nada que .. ver|decir|reportar|contar; ni .. nada;
      con pila|pilas|energia|energias; ganas de bailar|correr|trabajar|caminar|volver|salir;
      como una rosa|rosa|uva|reina|pluma|campeon|campeona|lechuga; no .. tengo .. queja|quejas;
      marcha|va|sigue|todo bien|de_maravilla|perfecto|sobre_ruedas; todo marcha; sobre ruedas;
      mejor imposible; ni .. despertar|despierto; dormi .. angelito|angel|bebe|tronco|tiron|oso;
      comi bien; duermo bien; camino bien; muevo bien; feel great; tamos GOOD;
      tranquila|tranquilo .. gracias; que a gusto;
      cero achaques|dramas|lio|tema|pendientes|preocupaciones|novedades|nada; nel .. nada;
      nada me duele|molesta; no hubo .. nada; fresco|fresca; bailar .. sabado|anoche|ayer;
      me fui|salimos|fuimos a bailar|caminar|correr|nadar|pasear|jugar|trabajar|la_playa;
      todo bajo control; nada de que preocuparse; tranki; trankilo; todo en calma;
      cero drama; buenas noticias;
      me siento|estoy|ando fuerte|entero|entera|ligera|ligero|rejuvenecido|rejuvenecida;
      nada hinchado|hinchada|inflamado|rojo|roja|morado|morada|caliente;
      0 dolor|dolores|molestia|molestias (y|ni) 0 fiebre|calentura|hinchazon|moretones|hormigueo;
      fiebre|calentura|hinchazon|moretones|hormigueo|dolor|molestia|molestias cero`,
  },
];
