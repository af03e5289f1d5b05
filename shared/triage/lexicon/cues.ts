import { idiomRows } from './idioms.ts';

/** What a cue tells about the findings around it. The engine knows the kinds; which words give the cue stands here. */
export type CueKind =
  | 'idiom'
  | 'saying'
  | 'pseudo-negation'
  | 'negation'
  | 'negation-after'
  | 'no-longer'
  | 'scope-end'
  | 'resolved'
  | 'fine-now'
  | 'none-now'
  | 'as-before'
  | 'past'
  | 'improving'
  | 'returned'
  | 'history'
  | 'more-than-before'
  | 'hypothetical'
  | 'expected'
  | 'question'
  | 'minimiser'
  | 'intensifier'
  | 'double-negation'
  | 'proxy'
  | 'joking'
  | 'elsewhere';

export type CueRow = { readonly kind: CueKind; readonly en: string; readonly es: string };

/** Language rules 4.1 to 4.12: negation, its ends, time, person and condition. The phrase syntax is that of the flag tables. */
export const cueRows: readonly CueRow[] = [
  ...idiomRows,
  {
    kind: 'idiom',
    en: `make|made|stay|stayed|staying|keep|kept|press|pressed|talk|talked|snapped|snap|grew|crawled|kick|laugh|loaves|novels|joy|fun|money|use|most .. out of it; 
      BLOOD on the dance floor; hit the nail; ears are burning; burning question;
      hot tip; red head|heads|haired; called|named fever|numb; numb skull; tripped the|a alarm|breaker|fuse;
      knife guy|sharpener|set; customs seizure; stick|stuck a needle in .. balloon|doll|record;
     
      nobody|no_one|noone died|got_hurt|hurt; white knuckles; breathing down my neck;
      on fire this_season|lately;
      laughed|laughing ... cried|cry|crying|tears; driving|drove|drive|drives back; red light|lights; chest day;
      work|works|working at|for hospital; almost|nearly had|gave|have (me|him|her|us) (a) heart attack when|watching|at|seeing|over|hearing|with|laughing|during|because|reading|opening; RELATION|boss|everyone|everybody|mate almost|nearly|practically had (a) heart attack when|seeing|laughing|watching|hearing|reading|over; bill|price|prices|news|invoice|cost almost|nearly gave (me|him|her|us) (a) heart attack; been better;
      warm bath|shower|water|compress|towel|weather|up|welcome|day|meal|milk|socks|wishes|drink|regards|pack;
      hay|cabin|spring|yellow|gold|baby|saturday fever; fever dream of|vibes|movie; fever pitch; numbing cream|gel|spray;
      price|prices|cost|bill|view|views|news|song|photo|photos|sunset|dress|beauty|cliffhanger|ending|movie (of) .. took|takes|taking (my|your|our) breath away; dying to|for|laughing; died laughing; i died lol|laughing; phone died;
      car|laptop|truck died; work|boss|kids|heat|traffic|suspense|school|job|wait is killing me;
      fell asleep|in_love|behind|for|through|apart|short|into;
      hot shower|tub|bath|pack|water|yoga|day|outside|weather|today|coffee|sauce|tea|food|chocolate|dog|flash_sale;
      red wine|sox|light|carpet|cross|bull|hot|velvet|meat|eye_flight; looking|booked|booking|catching|catch|took|taking|on (at) the red_eye; worst part;
      shooting hoops|guns|baskets|pool|photos|range; stroke of; heart of; lump sum; goose bumps;
      emergency contact|exit|brake|fund; sneeze; passed out candy|flyers|papers; on the other hand;
      back to|at|from|in|home|then|and_forth;
      get|come|coming|call|text|be|go|going|went|write|right|bounce|way|came|getting|feed back; im back;
      electric bill|car|company|bike|blanket|guitar|scooter|toothbrush; fish died; spot on;
      bad timing|hair|idea|news|weather|luck|reception|connection|guy; wrong order|address|turn|house; day off|from;
      off day|to|work|today|tomorrow|monday|friday; ate; burning question|desire|daylight; burning the|midnight;
      paralyzed by|with fear|indecision; numb to (my|your|his|her|the|their|all|this) boss|bosss|jokes|bills|politics|news|drama|noise|prices|traffic|headlines|insults|that; numb to it; comfortably numb;
      ELSEWHERE unbearable|brutal|horrible|terrible|worse|awful|killing|insane|crazy|worst; my bad; not bad;
      help me .. homework|move; can help me; need help with|moving|choosing|deciding;
      call me when|if|whenever|at|later|tomorrow|crazy|tonight|after|maybe; handshake; crying laughing;
      laughing so hard; tears of joy; knife and fork; nail on .. head; over my head`,
    es: `a lo mejor; mejor llameme|llamenme|hableme|marqueme|digame|vaya|voy|me_voy|contesteme; menos mal; al menos; por lo menos; 
      murio de sed|risa; caliente el chisme; nariz roja; hinchada del boca|river|equipo|club;
      casi me infarto|da_un_infarto con|de (el|la|los|este) precio|penal|cuenta|final|noticia|susto|juego|partido; cargar|cargado|cargue|cargando bultos|costales|cajas;
      me muero de risa|hambre|ganas|sueno|frio; ataque de risa; que calor; hace calor|frio;
      peor es nada; fiebre del oro; de lado; de pie;
      hubiera|hubiese|hubieran|habia|haber|habian dormido|ido|muerto; he|ha|hemos dormido; dormido mal|bien|poco|mucho|horas;
      rompiste|rompio|rompen|parte|partiste el corazon;
      pata|patas|brazo|brazos|respaldo (de) mesa|silla|sillon|mueble|banca floja|flojo|flojas|flojos|rota|roto|chueca|suelta;
      pata|patas|brazo|brazos|respaldo de mesa|silla|sillon|mueble|banca`,
  },
  {
    // What is compared, joked, reviewed or told of a place of work, and a breath that goes well.
    kind: 'idiom',
    en: `
      (golf) swing|game|serve|putting|team|jumpshot (is|was|s) on fire;
      gps|battery|laptop|tablet|ipad|charger (is|s|was) dying;
     
      read|reading|sheet|handout|paper|pamphlet|heard|warned ... about|on the|that lung|lungs|chest|heart|breathing thing|stuff|part|business|section;
      put|mark me down for|as;
     
      9|18|27|36|nine|eighteen holes (of) (golf); slept so|that|really|too hard|deep;
      arm|arms|leg|neck|back hair|hairs; hospital to meet|visit|pick_up|drop_off;
      CANT believe; i|we|just|really|kids|honestly CANT wait; CANT wait to|for|till|until|2|4|next;
      heart (is|s|was) racing|pounding|fluttering|thumping for|with (all) (the) right|good|best reasons|reason;
      head|heads (is|s|was|just) (just) bursting|buzzing|swimming|full|exploding with|of (new|big) plans|ideas|thoughts|projects|work|names|facts|numbers|recipes;
      kid|kids|dog|cat|toddler|grandkids|grandson|granddaughter|baby|puppy jumped|climbed|sat|landed|bounced|rode|slept|flopped|plopped (up|down) on|onto (my|me) (back|shoulders|lap|legs|belly|knee);
      i didnt die|break|explode|faint|collapse|cry;
      (we|were|all|everyone|rest|family|house) down with (a|the|some) (stomach) bug|flu|cold|virus;
      one|oldest|youngest|eldest|other (of_them) has|had|got (a|the) cough|fever|cold|flu|strep|pinkeye;
      funeral lunch|reception|flowers|food|suit|procession|director|music;
      went|been|going|drove|sat|stood|sang|flew|driving|sitting|standing|got_back (back) to|at|through|from|for .. funeral;
      coughed|cough|coughing|sneezed|laughed|sneezing ... on purpose;
      cough and|or|nor sneeze|laugh|yawn like|freely|fine|as;
      kids|kid|boss|toddler|twins|in_laws|traffic|deadlines|finals|homework|students|bills|allergies (are|r|is|be) (all) killin|killing (me|us);
      10|ten out of 10|ten would|recommend|recommended|experience|service|puddle|stars;
      been better .. been (a) (whole) (lot|far|much|way) worse;
      expecting|expected|feared|imagined|predicted|anticipated|dreading|dreaded|thinking|figured (it) (to_be|would_be) (much|far|way|a_lot|something|lot) worse;
      was|were|felt|hurt|ached (far|much|way|lots|lot|even|so_much) worse before|until|when_i_came|last_year|back_then;
      (nearly|almost|practically|about|just) wheezing|wheezed|choking|choked|gasping|howling|collapsed|passed_out|fainted|faint|fainting|swooned|keeled_over|died|dying|bursting|exploding|crying|cried|shaking|trembling|palpitations with|from|of (sheer|pure|the|utter) laughter|laughing|joy|delight|relief|happiness|excitement|mirth|giggles|pride|glee;
      wheezing laughing|laughter;
      bleed|bleeds|bled|bleeding runs|goals|money|cash|talent|customers|users|staff|votes; bleed|bleeds green|blue|maroon|orange; bleed points;
     
      number|numbers|news|speech|meeting|paperwork|spreadsheet|boredom (is|are|was|were) numbing;
      elvis|beatles|bieber|gold|cup|derby|christmas|wedding|holiday|lottery|concert|vacation|travel|snow|hockey|festival|fair|moving fever;
      burning (the|my) midnight oil|calories|rubber|incense|candle|candles|leaves|brush|wood;
      burning|burnt|burned daylight|toast|dinner|bridges; no pain (and|or|nor) (no) pinch|pinching;
      CANT type|text|chat much; coughed (and|or) sneezed|laughed without;
      CANT (hold|type|text|use|touch|answer) (the|my|a) phone|screen|keyboard because|bc|cuz|cause|since .. NAILS_BUSY;
      nails|hands|gloves|fingers (are|is|were|r) (still|all) wet|painted|drying|sticky|greasy|muddy|covered|full;
      off my chest; lungs|chest|heart was|were|are|is the only happy|good|fine|working|quiet|cheerful;
      shift|shifts .. er|icu|ed|emergency_room|hospital|ward|paramedic;
      work|works|worked|working (nights|days|shifts|doubles) in|at (the|an) er|icu|ed|emergency_room|hospital;
      reversing|reverse|washing|wash|servicing|service|fixing|fix|driving|drive|parking|park|cleaning|restocking|repairing|painting (the|an|our|my) ambulance|ambulances;
     
      week|weeks|day|days|month|hours|hour|time|storm|summer|winter has|have|had passed|flown|gone;
      nobody|no_one|none died|dies|passed; in rude health; rude health|awakening;
      limp lettuce;
      wept|crying|cried|sobbing|sobbed|teary|bawling (like_a_baby) over|at|during the|a|my|our|this;
      dropped|landed|spilled|threw|toppled .. on|onto|into|off (my|the|our|his|her) truck|car|van|roof|fence|phone|deck|shed|laptop|porch|table|chair|stool|bumper|hood|couch|grill;
      it|that|they|mirror|wheel|tire|bolt|panel|plate|part|lid|cover|sign|snow|ice|limb|branch|hat|load|box|boxes|muffler|bumper|ladder|bale|bales fell (right|clean|all) off (of) (my|the|our|his|her) truck|car|van|roof|fence|deck|shed|porch|table|chair|stool|hood|couch|grill|trailer|wagon;
      hands|feet|fingers|toes (are|is) (nice|all|still|both|and) warm (and) pink|rosy|dry|cozy|toasty|as;
      football|rugby|soccer|hockey knock|bruise|tackle;
      (spot|mark|ache|bruise) like (a|an) (old) football|rugby|soccer|hockey|gym knock|tackle|injury|session|workout|game|match`,
    es: `
      me cuelgo|colgaba|colgar|cuelgue|colgue|cuelga|colgarme la|el|mi|una|al (de) bolsa|bolso|mochila|camara|gafete|toalla|morral|medalla|hombro|guitarra|cangurera;
      frio|calor que hace|hacia|hizo|esta_haciendo (hasta) (los|las|mis) (pies|manos|dedos);
      frio|calor de muerte|perros|locos|infierno|los_mil_demonios; con el|este|tanto frio|calor que|de;
      hace|hizo|hacia (un|mucho|tanto) frio|calor;
      como si (me) (hubiera|hubiese|hubieran) cargado|levantado|movido|acarreado|cargue|trabajado|jugado|corrido|subido .. (bultos|costales|sacos|cajas|piedras|ladrillos|cemento|tabiques|muebles|obra|cerro|maraton|partido);
      bultos|costales|sacos|piedras de cemento|papa|papas|arena|cal|harina|azucar|grava;
      como si (me) (hubieran|hubiera|hubiese) quitado (un|una) .. (costal|peso|piedra|losa|bulto|saco|loza) (de_encima);
      quitado|quito|quitaron|quitan|quite (un|una|el) costal|peso|piedra|losa|bulto|saco (enorme) (de) encima;
      duermo|dormi|dormir|dormia|durmiendo|acostado|acostada|acosto|acoste|tendido boca arriba|abajo;
      boca arriba|abajo;
     
      medicamento|medicamentos|pastillas|medicina|medicinas para la|el sangre|presion|circulacion|azucar|colesterol;
      HAND_FOOT (esta|estan) (bien) calientito|calientitos|caliente|calientes|tibio|tibios|rosado|rosados|rosadito|rosaditos (y|con) (con|de) (buen|su|bonito) color|sensibilidad|normal|movimiento;
      HAND_FOOT (esta|estan) (bien) calientitos|calientito y;
     
      termometro de la calle|plaza|esquina|carro|oficina|cocina|alberca;
      un|una infarto|infarte .. (el|la|con) partido|penales|marcador|final|recibo|cuenta|precio|precios|ex;
      puntitos|marquitas|piquetitos como|parecen|igual|de|a (de|a|un) (picada|picadita|picadura|piquete|picotazo|mordida) (de) zancudo|mosquito|mosco|pulga|hormiga;
      como (de|una|un) picada|picadita|picadura|piquete|piquetito|picotazo (de) zancudo|mosquito|mosco|pulga|hormiga;
      fui|fuimos|ire|iba|vamos a verla|verlo|verlos|visitarla|visitarlo|visitarlos al|en_el hospital|sanatorio|clinica`,
  },
  {
    // What was left behind, named in passing or likened: jobs, journeys, household, weather, games and other people's troubles.
    kind: 'idiom',
    en: `
      dropped my|the keys|key|phone|wallet|glasses|ring in|into|down (a|the|my) fish|tank|bin|bucket|mud|car|bowl|drain|sofa|puddle|river|well;
      went|going|gone|go|goes down (to|into|in) (the|my|our) cellar|basement|pub|shops|shop|market|allotment|garden|beach|lane|club|chippy|park|quay|harbour;
      CANT face .. loaf|breakfast|bread|toast|dinner|stairs|dishes|ironing;
      dog|dogs|puppy|kids|toddler|beagle|labrador dragged|drags|dragging|pulled|hauled me|us;
      (pushed|push|pushing|wheeled|wheeling) my|the|his|her RELATION_S|RELATION wheelchair;
      kid|lad|boy|girl|man|woman|lady|guy|bloke|chap|fella on crutches;
      she|he|mum|dad|mom|tenor|they|driver was|were|is worse than me|mine|i;
      pride|ego|wallet|dignity|singing|tan|hangover|handwriting|cooking|jokes (is|are|was|s) (much|far|even) worse;
      ears are|were worse; sat|slept|been|lain on|in (a) worse springs|chair|chairs|bed|beds|seat|seats|hotel|hotels;
      worse off before; instead of|rather_than (getting|going|being|feeling) worse;
      better shape|nick|form than the|my|most|any|his;
      feels|felt|like|as_if i fell|slipped|tripped on|down|off (the|a) (ice|stairs|steps|bike|horse) in;
      flu|covid|tetanus|vaccine jab|shot|jabs|shots|booster (arm);
      big as a pea|lentil|pinhead|seed|freckle|ladybird|ladybug|grain;
      twice|three_times as loose|good|strong|quick|easy|bendy|flexible|mobile|light|nice;
      scrubbing|weeding|polishing|tiling|mopping|laying|cleaning|playing|gardening .. on (my) hands and knees;
      on all fours under|behind|looking|chasing|playing|weeding|scrubbing;
      bawled|bawling|bawl (like_a_baby) at|over|watching|during|through a|an|the|my;
      funeral and|or (a) (school|wedding|christening); obituary of|for the; touch wood;
      dress|colour|color|hat|hair|haircut|it suits me|him|her|you; expects|expected|expect me|us to smile;
     
      curtain|curtains came|come|coming down in|at|on|off (my|the) lounge|kitchen|bedroom|theatre|theater|window;
     
      foot|hand|hands|feet|toes|fingers|its|already (is|are|s|all|already|both|nice_and) warm (and) pink|rosy;
      fingers|toes|nails (are|all|nice_and|still|nice) pink (and) can|warm|normal|healthy|move|i;
     
      threw|threw_out|tipped|put|took|chucked out|away (the|old|used) coffee (grounds);
     
      leg|arm|gym|chest|back day is|was (pure|absolute|total) torture|murder|hell|brutal;
      pop song|songs|music|star|concert|quiz|tune;
      like (i|ive|id) (had|have|been|just) (been) chopping|choppin|splitting|stacking|sawing wood|logs;
      belong|belongs|belonged to (a|an|someone|somebody) (a) (twenty|ten|thirty|forty) (years) younger;
      fall|fell off|from (a|my) horse|pony|bike|tree at|aged; curled up with|w the|my|a cat|dog|book|cats|tea|film;
      went|going|gone down the .. for the|some|a potatoes|milk|bread|coal|wine|spuds; heard a pop song|tune|star;
      had a fall off|from a (horse|pony|bike) at|aged;
      as big as a pea|lentil|pinhead|seed|freckle|ladybird|ladybug .. BODY;
      husband|wife|mum|mom|sister|daughter|friend says|said the|this|my dress|hat|colour|color|haircut suits me;
      tap|faucet|sink|gutter|roof still drips|leaks|dripping|leaking;
      twice|three_times as loose|good|strong|quick|easy|bendy|flexible;
      expects|expected|expect me|us to smile at (half);
      painted|painting|wallpapered|cleaned|cleaning|tiled|tiling|scrubbed|mopped|decorated|redid|fixing|grouting|through|locked .. bathroom|toilet;
      been|bin chopping|choppin|splitting wood|logs;
      belong|belongs to a younger|fitter|stronger|different (man|woman|person);
      BODY (feel|feels|felt|moving|moves|is|are|working) like it|they belong|belongs|belonged to (a|an|someone|somebody) (twenty|ten|thirty|years|much) (years) younger|fitter;
      BODY (is|are|feels|feel|tender|sore) like i (have|had|ive|been|was) (been) chopping|choppin|splitting|stacking wood|logs;
      BODY (is|feels|about) twice|three_times as loose|strong|quick|easy|bendy|flexible;
      can blow up (the|some) balloons; dog|cat|wife|husband|he|she checked whether|if|that i was breathing`,
    es: `
      cai redonda|redondo|redondita|rendida|rendido|fulminada en|a (el|la|mi) sofa|cama|sillon|colchon|hamaca|dormir;
      frio (en) el|la salon|casa|oficina|cuarto|calle|iglesia|gimnasio|manana;
      preguntaron|pregunto|preguntan|preguntaban si era|soy|eres el|la mismo|misma;
      nada que no aguante|resista|arregle|cure; la|las|clase_de|clases_de|de zumba;
      doblada|doblado|encorvada|encorvado como|un camaron;
      devolvi el|la|los|las|un|una cojin|muletas|baston|llaves|libro|libros|bolsa|carro|coche|silla|almohada|ropa|zapatos|rodillera|faja;
      toso|tosi|tosiendo|tosia a_proposito|adrede|para_probar; apago la luz de la|del;
      me di|doy|daba un bano|banito|duchazo|regaderazo|gusto|masaje|paseo;
     
      soy (una|un|la|el) enfermera|enfermero|medico|doctor|doctora|camillero|paramedico (de|en) (la) emergencia|emergencias|urgencias;
      en_vez|en_lugar de ponerse|ponerme|estar|sentirme|ir peor; aguja|agujas de tejer|coser|bordar|crochet|ganchillo;
      papa|mama|hijo|hija|esposo|esposa|marido|abuela|abuelo se murio|muere|moria|muero de risa|pena|hambre|sueno;
      jugar|jugando|jugue|juego|jugado (a) (la) pelota|bola|bolos;
      chancleta|chancletas|celular|tele|carro|lavadora|telefono|silla en paz descanse;
      despues de .. inviernos|anos|meses cojeando;
      (me) di|doy un bano|duchazo|regaderazo en la regadera|tina|ducha;
      encontre|busque|perdi la|las|mi aguja|agujas de tejer|coser|bordar; problema resuelto;
      no me aguanto|aguante (la|de) risa|emocion|alegria`,
  },
  {
    // Film, sport, shopping, weather, sayings: words of illness said of something else.
    kind: 'idiom',
    en: `
      disco|bieber|scarlet_letter|pitch|playoff|football|baseball|world_cup|baby|jungle|puppy|election fever;
      saturday night fever; fever pitch|ray|tree; heart attack at|over|when .. price|prices|bill|score;
      suicide squad|doors|door|lane|king; murder mystery;
      emergency exit|exits|row|room_scene|meeting|contact|contacts|brake|brakes|fund|kit|lights|alert_test|broadcast|landing|plumber|electrician|vet;
      ambulance chaser; 911 porsche|turbo|carrera|memorial|museum|show;
      paralyzed by|with choice|choices|fear|indecision; chest of drawers|gold;
      treasure|community|hope|ice|tool|medicine|toy|war|cedar|pirate chest;
      off .. chest;
      tingling|tingle with excitement|anticipation; pus|puss in boots; bleeding edge|love;
      limp noodle|handshake|bizkit;
      passed|passing|pass out (the|some|all) programs|program|flyers|candy|cards|samples|papers|awards|presents|gifts|worksheets;
      blackout|black_out curtain|curtains|shades|blinds|bingo|dates|downtown; black out curtain|curtains|shades;
      knife block|set|sharpener|skills|show|fight|party; hives are|full|of full|honey|bees; bee hives;
      allergic to early|monday|mondays|meetings|work|mornings|exercise|homework|drama|fun|commitment|nonsense|bs|chores|math|cardio|adulting;
      lump of coal|sugar|clay|butter; bump in .. road; speed bump|bumps; fist bump|bumps;
      red carpet|light|lights|sox|wings|bull|velvet|tape|pen|flag|flags|dress|car|team|card|cards|umbrella|hat|shirt|scarf|paint|lipstick|truck|door|barn|onion|onions|pepper|peppers|apples|ribbon|cross|wagon;
      lightning deal|deals|fast|round|mcqueen|bug|bugs|delay|delayed|delays|cable|port|show|game;
      puff pastry|piece|daddy;
      faint pencil|marks|line|lines|smell|signal|outline|glow|music|praise|copy|print|pattern;
      needle is|got stuck in .. pincushion|cushion|groove|record|haystack;
      knitting|sewing|pine|compass|record needle|needles;
      stroke of genius|luck|midnight|brilliance;
      electric bill|company|car|cars|bike|scooter|guitar|blanket|fence|kettle|avenue|slide|toothbrush|vehicle;
      photo|video|movie|trouble|penalty|bamboo shoot|shooting|shootout|shoots;
      burning man|rubber|question|bridges|daylight|love|the; thumb drive|war|wars|tack|tacks;
      back burner|yard|pack|stage|door|seat|row|up_singer; elbow room|grease|macaroni;
      foot the|note|locker|ball|print; tongue tied|twister; shin guard|guards; heart of palm|gold|stone|the|darkness;
      fell for|behind|through|asleep; slipped my mind; crying shame|laughing|over_spilled;
      screaming deal|toddler|fans|eagle|goat`,
    es: `
      fiebre mundialista|navidena|electoral;
      infarto de|al precios|precio|ver_la;
      me|nos muero|morimos de hambre|risa|sueno|frio|calor|ganas|pena|verguenza|aburrimiento;
      se|me .. murio .. celular|telefono|carro|bateria|pila|planta|plantas|compu|computadora|tele|pez|pescado|flores|motor|laptop|tablet|internet;
      murio .. celular|telefono|carro|bateria|pila|planta|plantas|compu|computadora|tele; ataque de risa|tiburon;
      choque de trenes|manos|opiniones; hinchada canto|grita|canta|local|visitante;
      falta|falto aire en|a la|las|una llanta|llantas|pelota|balon;
      vestido|vestida|pintado|pintada|camisa|playera|bolsa|coche|carro|tinta|luz|vino|tarjeta|semaforo|globo|cruz|linea de_rojo|rojo|roja;
      vestido de rojo; de pies a cabeza;
      peor partido|pelicula|equipo|servicio|idea|jugador|temporada|final|trafico|seria|clima|restaurante|caso;
      peor seria; cada vez peor .. trafico|servicio|clima|tele|equipo|internet|gobierno`,
  },
  {
    kind: 'pseudo-negation',
    en: `stopped|quit|quits|stops working|responding|moving|functioning|listening; no longer want|wanna|works|work|responds|moves|feel|able; not deny|denying|denied; not .. ruled out; cannot .. ruled|excluded; CANT .. ruled out; no (significant|interval|acute|further|major|appreciable|definite|substantial) (interval) change|changes|increase|decrease|progression|worsening|difference in; gram negative; not necessarily; not certain if; not rule out; not ruled out; cannot rule out; not exclude|excluded; not cause; no further; no new change; not sure; not certain; not positive; not only; not just; not to mention; not long after; not .. minutes|hours|long after|later; NOT know if|whether|why|what|how|when; no idea; no clue; no doubt; no question; no wonder; no joke; no kidding; no lie; no cap; no matter; no reason; no sooner; no thanks to; nothing but; not because; NOT like how|that|the_look|it|this; NOT understand|love|recall|remember|want|mean|expect|realize|believe|think_it_would|think_id|care|wanna; NOT tell|mention|say|said|telling; NOT stop|stopping|help|helping|fix|reduce|take_away|get_rid|relieve|ease|improve|touch; NOT gone|going|go away; never felt so|this|that|such|anything; never been so|this|that; never had such|this|a|anything; never used to; never usually; not normal; NOT like this before; hasnt stopped|let|improved|subsided|eased|gone; wont stop|quit|go; dont worry; NOT explain; no difference in; not good; not great; not right; not the same; not the best; not as good; not fun; not funny; not cool; not kidding; not joking; not lying; not gonna lie; not going to lie; not that i know; cant say; cant see why; not without; no small; not a|just|only (a) little; not .. usual; not minor; not your; not the first; not until; not for lack; not before; not unlike; not nothing; nothing compared; never goes|went|go away; never stops|stopped; not exactly sure; not quite; not fully|completely|entirely|totally; dont let; do not know; no fun; not .. normal tired; no more than; not less; not any less; no less; NOT improving; no better; no choice; no longer able; not able; not so much; not a good|great; nothing i do|did|tried; nothing helps|works; no one told; nobody told; nobody warned; no warning; not fair; NOT noticed until; not over; not looking; NOT .. expecting|expected; no way to; no stopping; no end;
      wasnt|was_not|werent|were_not there|here (at|before|yesterday|last|when|earlier|this) breakfast|lunch|dinner|before|yesterday|last|when|earlier|this|noon|then; wasnt|was_not|werent|were_not there|here before|yesterday|earlier|when`,
    es: `no (he|ha) pare|deje|parado|dejado|paraba|dejaba|paran|dejan de;
      deje|dejo de sentir BODY; deje|dejo|dejaron|dejamos de ver|oir|hablar|caminar|respirar|orinar|poder|funcionar|responder|responderme|moverse|mover|moverme|agarrar|doblar; no estoy seguro|segura; no se si|que|por|porque; no solo; no solamente; no es normal; no sabia; no solo eso; no se quita; no se me quita; no entiendo; no me gusta; no creo que sea normal; no esperaba; no le dije; no mencione; no para; no paran; no deja; no dejo; no paro; no paraba; no dejaba; no baja; no aguanto; no puedo; no pude; no se me pasa; no se va; no mejora; no quiero; no me imagine; no hay duda; no mas que; no nomas; nomas; no fue hasta; no me habia; nunca me habia|senti|habia; no hay manera; no cede; sin parar; sin control; sin querer; sin darme cuenta; sin pensar|pensarlo; sin fijarme; sin poder; sin duda; sin embargo; no obstante; no sabe; no tan bien; no muy bien; no del todo; no es nada bueno; no es cualquier;
      no manches|manche|mames|mamen|inventes|jodas|marches|bueno|hombre|pues|digas|friegues;
      no vea|veas|vean; no se imagina|imaginas; no le hace; no le cuento; no es broma|mentira; no dire;
      no exagero; no por nada; no es por; no sea;
      si no; no es por nada`,
  },
  {
    kind: 'negation',
    en: `no reason to suspect|believe|think; no evidence to suggest|support; no; without; w o; wo; zero; denies; denied; deny; denying; negative for; free of; free from; absence of; absent; no sign|signs|evidence|indication|trace|hint of; neither; nor; none of; rules out; rule out for; ruled out; failed|fails|fail to reveal|show|demonstrate; ruled .. out for; nothing like; nothing resembling; NOT come|came|get|got|gotten|anywhere near|close to; nowhere near; not a single; not even a; never; no such; not any; w out; lack of evidence; fails to reveal; without evidence; unremarkable for; nothing; nowt; nope on; no to; CANT see|find|notice|spot any|a|the; couldnt see|find|notice any; havent; negative; resolved without`,
    es: `no; sin; ni; nunca; jamas; tampoco; nada de; para nada es|son|tengo|siento|hay|traigo|fue|esta; ningun; ninguna; ninguno; niega; nego; cero; ausencia de; libre de; descarta; descartado; negativo para; no hay; sin evidencia; no presenta; tampoco tengo`,
  },
  {
    kind: 'negation-after',
    en: `(theres|there_is|i_see|see|found|with) no sign|signs|trace|evidence of any|it|one|that|either; (has|have|had|hasnt|havent) not|hasnt|havent|didnt come|came|appeared|appear|developed|develop|materialised|materialized|shown; ruled out; was|is|are|were|been ruled out; is|was|are|were|being absent; was|were|is|are negative; not present|seen|found|identified|appreciated|noted|visualized|demonstrated|detected|observed|evident|palpable|palpated|heard|there|elicited|apparent|felt; not recurred|returned|recur|occurred|materialized; have|has resolved; denied`,
    es: `no (me) salio|salieron|hubo|vi|tuve|aparecio|aparecieron|encontre (ni) ninguno|ninguna|uno|una; descartado; descartada; negativo; negativa; ausente; no se observa|ve|aprecia`,
  },
  {
    kind: 'no-longer',
    en: 'no more; no longer; stopped having|feeling|getting; dont have|feel anymore; got rid of; gone is|are; none of .. anymore; not anymore',
    es: 'ya no; ya no hay; ya sin; dejo de; deje de; ya no tengo; ya no siento',
  },
  {
    kind: 'double-negation',
    en: `CANT ... without; CANT|cannot|wouldnt|couldnt say .. no|not|without|dont|havent; not without; not .. no; NOT say|saying|claim|call .. no|not|none|without|isnt|dont|un; hard to say .. no|not; wouldnt call it no`,
    es: `no puedo ... sin; no pude ... sin; no (he|e) podido|logro|alcanzo ... sin; no puedo decir que no; no dire que no; no digo que no; no sin; no es que no`,
  },
  {
    kind: 'scope-end',
    en: `positive; positive for; but; except; however; though; although; yet; still; just; only; now; tho; otherwise; besides; instead; apart from; aside from; other than; outside of; because; cuz; bc; cause; due; so; until; till; since; then; unless; while; whereas; despite; even though; and now; which; rather; when; if; secondary; as there; is there; with some; only some; mostly; mainly; after; before; today; yesterday`,
    es: `pero; aunque; sino; excepto; solo; solamente; nomas; unicamente; salvo; aparte; porque; pq; xq; ahora; desde; hasta; cuando; entonces; mas bien; todavia; sigo; lo unico; si; ya; aparte de; fuera de; nomas que;
      gracias`,
  },
  {
    kind: 'resolved',
    en: `
      
      swelling|puffiness|lump|bump|fever|temp|temperature|redness|inflammation (is|s|has|had) (went|gone|go|goes|come|came|back|right) (right) all the way (back) down; all (of) (the|that) swelling|puffiness|redness (has) went|gone|is|came|come (right|all_the_way) down|away;
      went|gone|came|come (right|back|straight|clear) down to normal|regular; went|gone|go|came|come down all (on|by) its own|itself; down to normal (now|today|already|again);
      passed|ended|cleared|quit|stopped|lifted|broke (off|away|up) by|before|around|about|overnight|quickly;
      left me (about|around|by|before) (the) about|around|by|before|yesterday|overnight|entirely|completely|altogether|quickly|soon;
      has|have|had|finally|just|already quit; left after|around|about|by|before dinner|lunch|supper|breakfast|bedtime|midnight|noon;
      its|it|theyve|they|then|all quit; quit|stopped for good; left|went|quit|passed|ended|cleared|stopped|broke|gone (away|all) by|on itself|themselves|its_own|their_own; came and gone;
      woke right|straight|back up; woke up again|fine|normal; came right|straight back;
      gone; is gone; gone|went|come|came (away|down) completely|entirely|totally|fully|all_the_way; completely|entirely|totally|fully gone|resolved|healed|disappeared; went away; gone away; goes away after; cleared up; cleared; disappeared; resolved; subsided; vanished; is over; has passed; passed quickly|after; went back to normal; back to normal; no longer; not anymore; not any more; none today|now|since|anymore; stopped; has stopped; only lasted; faded away; wore off; worn off; healed; all better; completely better; im|am|is|got|gotten|getting|get|mostly|totally|completely|pretty_much over it; calmed|settled (right|straight|back|all) down; snapped out; came to; broke; dissipated; not happened|happening again|since; hasnt happened again|since; hasnt|havent|never|didnt come|came|returned|return (back); past|over that|it|all_that now; quit around|about|before noon|midnight|lunch|dinner|bedtime|breakfast|supper; lasted till|until|a_few|only|for_about|maybe|about|like; didnt last; let up`,
    es: `(ya) (se) (me|le|nos) deshincho|desinflamo|deshincharon|desinflamaron; ya (se) (me|le|nos) bajo toda|todo; (ya) (se) (me|le|nos) quito|bajo|fue (todo|toda) solita|solito|sola|solo;
      c me quito|fue|paso|bajo; se fue; se me fue; bajo|bajado|quito|quitado|desaparecio .. por_completo|del_todo|completamente|totalmente; desaparecio; se quito; se me quito; se paso; se me paso; ya se fue; ya se quito; se resolvio; ya no; duro .. minutos|segundos|hora|horas|rato; se me bajo; ya se me paso; ya se me quito;
      se me calmo; se calmo; se me fue quitando y ya; ya ni; ya se me; se esfumo; se me acabo;
      ya se calmo; ya cedio; cedio; se normalizo; ya se me bajo; solo fue un rato|ratito|momento;
      nomas fue un rato|ratito|momento; fue un rato|ratito;
      ya me paso; ya paso todo; pero ya paso; y ya paso; ya paso gracias;
      se me habia quitado; se habia quitado`,
  },
  {
    kind: 'fine-now',
    en: `not any more; not anymore; isnt|arent|aint any_more|anymore; isnt|arent|aint|not there|here any_more|anymore; was|is|were|are|went (back_to) flat|regular|soft again|by; hasnt|havent|never since; (back) (to|at) full strength (now|again|today|since); (as) strong as ever|always|before|usual (now|today|again); back to full strength|power; good as new;
      been|stayed|stays|staying|was|is|its (back) (perfectly|totally|completely|all|dead) normal|fine|clear|ok (now) for (the|a) (last|past) 2|3|4|5|6|two|three|four|five|six|few|couple (of) days|nights|mornings;
      (has|have) stayed normal|fine|ok|clear|away|gone|there|down (since|now|ever_since); normal|fine|clear|good ever since; by (the) (next) morning|sunup|sunrise|dawn|daylight|breakfast|noon|lunch|supper|bedtime|midnight|evening|next_day (it|that|they|all) (was|were|is|had) (all|back_to|completely|perfectly|already) normal|gone|fine|clear|over; gone|normal|clear|fine|over|ok by (the) morning|sunup|sunrise|dawn|breakfast|noon|lunch|supper|bedtime|night|midnight|evening|daylight|next; 
      now i|it|she|he can|could; normal after|afterwards|since|within; today (i|we|ive) (just|already|even) WENT_AT;
      this|now week|month|time|morning (i|im|ive|we) (am|been|just) WENT_AT;
      all gone|cleared|settled by|now|since|after|within|in|before;
      GOOD now; GOOD today; now .. GOOD; BETTER now; normal now; ok after; fine after; fine since; ok since; good since; been (perfectly|totally|completely|absolutely) GOOD|normal since; back to normal; GOOD again; then .. GOOD; GOOD this morning|afternoon|evening; now im GOOD; myself|human|normal|alive|like_me again; like myself; recovered; felt GOOD after; now|today i|im|its GOOD; now feel GOOD; gone now; today .. GOOD`,
    es: `ya estoy GOOD; ya GOOD; ahora GOOD; ahora estoy GOOD; ya me siento GOOD|BETTER; ya estoy BETTER; ya BETTER; ahora BETTER; ya todo GOOD; hoy .. GOOD|BETTER; despues .. GOOD;
      (hoy|ahora|ya) con toda la|mi fuerza; ya .. normal|normales; ya normal|normales; siguen|estan|andan|amanecieron|volvieron normales|como_si_nada; volvio .. normalidad|normal; ya como si nada;
      hoy amaneci GOOD|BETTER|como_si_nada; hoy ya no; ya se .. desperto|desperto|compuso|normalizo;
      ya quedo; ahorita GOOD|BETTER|nada|normal; ahorita ya no; ahora ya no|nada|normal;
      hoy|ahora|ahorita|ya CAN_AGAIN; hoy|ahora|ahorita ya (me) CAN_AGAIN;
      hoy|ahora|ahorita|ya|por_fin (si) puedo|pude|logre; ya se|me .. quito|fue; hoy ya amaneci;
      hoy amaneci GOOD|BETTER; ya amaneci GOOD|BETTER;
      amanecio|amaneci|volvio|quedo|esta normal|bien|como_nuevo|como_nueva|igual_que_el_otro;
      hoy|ahora|ahorita (ya|ando|estoy|amaneci) nada|como_si_nada`,
  },
  {
    // "Achy yesterday, today nothing": it counts where the clause ends with it.
    kind: 'none-now',
    en: `not|nary (a) (single) one|single|peep|twinge since|now|today; today|now|rn|tonight (there|is|its|i|have) nothing|none|nada|zilch|nuthin; nothing|none|nada|nothin today|now|left|since|after|afterwards`,
    es: `pero|y|hoy ya nada; ya no (me) tengo|hay|traigo|duele nada; de_ahi|luego|despues|desde_ahi|al_otro_dia|al_dia_siguiente|a_la_manana_siguiente (ya) (no) nada; hoy|ahora|ahorita (no|ya) nada|ninguno|ninguna; nada hoy|ahora|ahorita; desde entonces nada; nada desde entonces`,
  },
  {
    kind: 'past',
    en: `tingled; swelled; puffed up; bled; buzzed; itched; throbbed; monday|tuesday|wednesday|thursday|friday|saturday|sunday|midweek; (the) day|night|evening|morning after|of|before; that (first|same) night|evening|afternoon|morning|day; on monday|tuesday|wednesday|thursday|friday|saturday|sunday; ran; early|earlier (in) (the|this) week; was; were; had; got; felt; yesterday; last night|nite|week|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday; earlier; at first; right after; for a second|minute|moment|bit|while|few; initially; ago; went; fainted; passed; threw; blacked; collapsed; seemed; did; woke; started; came; fell; on .. way home; this morning; the other day; once; couldnt; after i got; after .. session; first night; during; vomited; coughed; lost; briefly; first day; looked; the first`,
    es: `la primera noche; esa (misma|primera) noche|tarde; tuve; tenia; estaba; estuve; senti; sentia; ayer; anoche; al principio; en la manana; hace; me dio; fue; me desmaye; vomite; me mareo; habia; se me; me senti; tosi; primer dia; antier; dolia; dolio; salio; podia; se durmio;
      traia; andaba; venia; dolian; me dieron; le dio; hubo;
      el lunes|martes|miercoles|jueves|viernes|sabado|domingo; se me habia; aquel dia;
      traje; trajo; tuvimos`,
  },
  {
    kind: 'improving',
    en: `down|shrunk|cut|reduced|gone (by) (about|almost|over|more_than) half|a_third|two_thirds|percent; half (of) what|the_size (it) was; isnt|arent|wasnt|aint (nearly|quite|near) as;
      NUMB BODY|spot (is|are|starting|slowly|s) (to) coming|come|waking|wake back|alive|up; feeling|sensation (is|has|s|are) (slowly) coming|come|came back;
      almost|nearly|mostly|pretty_much|mainly|about|practically gone|resolved|over|healed|better; going|gone|goes|went|come|coming|came down; is|are|its|gone|went|come|came way|lots|heaps down; going away; easing; eased; easing off|up; fading; faded; improving; improved; getting better; better; lessening; less; lighter; letting up; subsiding; wearing off; clearing; clearing up; not as; decreasing; decreased; reduced; settling; shrinking; shrunk; shrank; smaller; starting to go; healing; much better; way better; bit better; diminishing; diminished; calming down; calmed down; not quite as; slowly leaving; tapering; dissipating; lifting`,
    es: `bajo|bajado|redujo|reducido (a|como|por) la mitad; a la mitad; ya mero|casi (se) (me) quita|pasa|va|quito; ya mero; casi .. quita|se_quita|nada|va|desaparece|quito; bajando; disminuyendo; disminuyo; ha bajado; mejorando; mejor; menos; se va quitando; se esta quitando; va bajando; ya casi; quitando; desinflamando; deshinchando; mejoro; se .. quitando;
      me|le|se|nos bajo;
      bajo .. PAIN_NOUN|inflamacion|hinchazon|calentura|fiebre|temperatura|molestia|morado;
      PAIN_NOUN|inflamacion|hinchazon|calentura|fiebre|temperatura|molestia .. bajo; ya bajo;
      bajo (un) poco|poquito|mucho|bastante|algo|tantito`,
  },
  {
    kind: 'returned',
    en: `back today|tonight|this_morning|this_afternoon|this_evening|now; but|then|its back tonight|today|now|up|with|this|at|worse|again; stopped|quit|stop driving|working|going|running|walking|typing|cooking|taking|doing|using|playing|exercising|lifting|and|so; came back; is back; back again; here|there|it|hurting|hurts|aching|swollen|numb|bleeding|started|starting|happened|happening|up|bad|worse|sick again; again today|tonight|now|this|last|and; returned; comes and goes; come and go; coming back; keeps coming; on and off; off and on; its back; still; worse; even worse; relapsed; now its back; then came back; wont; doesnt; didnt; not; hasnt; isnt; never; not gone; NOT say|think|sure|call|believe ... gone|better|over|healed|resolved|normal`,
    es: `volvio; regreso; otra vez; de nuevo; va y viene; todavia; sigue; aun; sigo; no se; vuelve; peor`,
  },
  {
    kind: 'history',
    en: `
      few|couple|couple_of|several|many|2|3|4|5|6|7|8|9|two|three|four|five|six months ago; a|one month ago|back .. couldnt|wasnt|was|were|had|hurt; couldnt|was|were|had .. a|one month ago|back;
      2|3|4|5|6|two|three|four|five|six|few|couple|couple_of|several weeks ago .. couldnt|wasnt|was|were|had; couldnt|was|were|had .. 2|3|4|5|6|two|three|four|five|six|few|couple|couple_of|several weeks ago; last month .. couldnt|was|were|had; couldnt|had .. last month;
      usually|normally|typically by (the) (end) noon|now|then|midweek|evening|night|lunch|supper|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end; usually|typically im; usually|normally|typically limping|hobbling|stiff|sore|bruised; i usually|normally|typically limp|hobble|ache|hurt|swell|cramp|bruise|struggle|suffer;
      before i|we|ive (ever|first) met|found|knew|discovered you|u|ya|yall|your|this; in|since|back_in (the|my) 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth grade;
      since (the|my|that|her|his) (mini) stroke|strokes|accident|surgery|wreck|crash|injury (back) in PAST_YEAR; since birth|childhood|kindergarten|vietnam|the_war; since i was a|an|little|young|small|born|about|around|like|7|8|9|10|11|12|13|14|15|16|17|18|19|20; 2|3|4|5|6|7|8|10|12|15|20|25|30|40|50|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|forty|fifty|many|several years|yrs; for yrs|yr; yrs ago|now; same old; was|were .. last month|year;
      was|back in (the) 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth grade; at (the) age (of) 2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|two|three|four|five|six|seven|eight|nine|ten|twelve; in college|school|high_school|uni|the_army ... never since|again; since|back_in 60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|05|06|07|08|09;
      before treatment|the_treatment|needling|the_needling|dry_needling|my_appointment|the_session|the_visit|you_treated|you_needled|the_appointment|i_came_in|i_started|surgery; always; for years|months|decades; for .. years; years now; same as always|usual|before|ever|it_always; as ever; as always|usual; nothing new; not new; chronic; chronically; lifelong; long standing; ongoing for; had .. for years|months; before you .. i; in (the) spring|summer|autumn|winter .. i;  since my .. surgery|accident|injury|stroke|pregnancy; from my|the .. neuropathy|surgery|diabetes|stroke|arthritis; been that way; since .. diabetes; pre existing; preexisting; carpal tunnel; neuropathy; my old; old injury|problem|issue|knee|back|shoulder|neck|hip|surgery|break|thing|self|stuff|pain|wound; my|the|his|her|as|your|this|same usual; usual BODY|PAIN|ache|aches|stiffness|soreness|twinge|stuff|self|trouble|niggle|niggles; my normal; history of; unchanged since|from; same as before (the) treatment|needling|session|appointment; used to; prior to; i always; normally i|it|its have|has|get|gets|feel|feels|hurt|hurts|ache|aches|am|is|do|does|like_that|like_this; normally my|its|the .. hurts|hurt|aches|ache|is|feels|feel|gets|does|acts|clicks|swells; long before; its my .. asthma|neuropathy|sciatica; since childhood; had .. forever; baseline; was already; already had; years ago; like i told you before;
      nothing like (the) last|first|previous|other time|place|clinic|visit|guy|one; at|from|by (the|my|that) other|last|previous|old place|clinic|guy|therapist|physio|chiropractor;
      in|since|back_in (early|late|about|around|summer|spring|both) PAST_YEAR; back in|during (my) college|school|high_school|the_day|my_twenties|the_army|the_navy|the_service|the_nineties|the_eighties|09|08|07|06|05|04|03|02|01|99|98;
      in (my|his|her) twenties|thirties|forties|fifties|teens|youth|childhood|20s|30s|40s|50s; as a kid|child|boy|girl|teenager|teen|student|youngster;
      when i was a|in|about|still|only (little|young|tiny) kid|child|boy|girl|teenager|teen|student|college|school|uni|university|young|pregnant|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30;
      (once|twice|years_ago) in high_school|middle_school|grade_school|kindergarten|the_army|the_navy|the_marines; last year i|we|my|this|that|it|the|when|and; had|broke|tore|got|was|were|happened .. last year; last winter|summer|spring (i|we|with|after|and|so|had); winters|summers|decades|christmases ago; i|ive came|come (in|here|to_you) with|for`,
    es: `hace (como|unas|unos|mas_de|ya) un|2|3|4|5|6|dos|tres|cuatro|cinco|seis|varias|varios|unas|unos mes|meses|semanas .. no podia|aguantaba|dormia|caminaba; hace (como|unas|unos|mas_de|ya) un|2|3|4|5|6|dos|tres|cuatro|cinco|seis|varias|varios|unas|unos mes|meses|semanas .. tenia|estaba|traia|andaba|dolia; el mes pasado .. tenia|estaba|traia|andaba|dolia; el mes pasado .. no podia|aguantaba|dormia|caminaba; hace (como|unos|mas_de|ya) 2|3|4|5|6|7|8|10|12|15|20|25|30|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|muchos|varios|tantos anos|meses; hace siglos|anos; cuando estaba|iba|andaba en|al|a (el|la) colegio|escuela|primaria|secundaria|prepa|kinder|preparatoria; a los 2|3|4|5|6|7|8|9|10|11|12|13|14|15|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince anos;
      antes de conocerla|conocerlo|conocerlos|conocerte|encontrarla|encontrarlos; antes de venir|llegar|ir con usted|ustedes;
      antes no podia|aguantaba|dormia|caminaba; desde (mucho) antes; antes del tratamiento; antes de .. tratamiento|sesion|cita|agujas|puncion; siempre; de siempre; desde hace anos|meses; desde hace .. anos|meses; hace anos; como siempre; igual que siempre|antes; nada nuevo; cronico; cronica; ya lo tenia; ya la tenia; ya tenia; de antes; desde mi .. accidente|cirugia|operacion; tunel carpiano; neuropatia; desde chico|chica|nino|nina; toda la vida; no es nuevo|nueva;
      ya lo traia; ya la traia; ya traia; de antes de; de toda la vida; por la diabetes|artritis|edad;
      de nacimiento; desde que naci; desde joven; viejo problema; problema viejo; como de costumbre;
      lo de siempre; lo tengo desde hace; lo traigo desde; ya tiene .. anos; tengo anos con; llevo anos;
      antes de ir; antes de verla|verlo|las_agujas;
      desde .. accidente|cirugia|operacion|fractura|embolia|derrame|parto .. 2|20|19|anos|hace|ano;
      desde .. accidente|cirugia|operacion .. del|de|en;
      en (el) PAST_YEAR; desde (el) PAST_YEAR; cuando era|fui|estaba|tenia chico|chica|nino|nina|joven|chamaco|chamaca|muchacho|muchacha|estudiante|embarazada|15|16|17|18|20;
      de chico|chica|nino|nina|joven|chamaco|muchacho|estudiante; el ano|invierno|verano pasado; la semana|vez pasada .. no podia|aguantaba ... esta semana|vez|hoy|ya`,
  },
  {
    kind: 'more-than-before',
    en: `
      (its|it_is|thats|theyre|is|are) SEVERE|killing_me|agony now|today|this_morning|tonight;
      had|got|having (me) (another) one last_night|yesterday|today|again|tonight|this|just|now|sunday|monday|tuesday|wednesday|thursday|friday|saturday; much|way|far|lot|even|getting|gotten|growing|lots weaker|heavier|colder|bluer|tighter; weaker|colder|bluer now|today|tonight|lately|since|than; feels|feel|felt|feeling (exactly|just) (like) the_same|that right_now|again|all_over; before .. didnt|wasnt|never; didnt have .. before|until|till; wasnt there|here before|until|till; never used to; never had; never happened; NOT used to; NOT usually; never been; more .. than; WORSE than; WORSE; more .. before; more .. usual; WORSE .. usual; not like .. usual; unlike; different; never .. before; stronger; started after; since (last|that) (dry) session|treatment|needling|visit|appointment`,
    es: `antes ... nunca|jamas; antes ... no (lo|la|los|las|me|se) (me) tenia|traia|sentia|pasaba|dolia|habia|era|estaba|daba; no (lo|la|los|las|me) tenia|traia|sentia|pasaba|dolia; mas .. que; peor; mas de lo; nunca antes; diferente; mas .. antes; desde .. sesion|cita|tratamiento;
      ahora|hoy .. mas|peor|diferente|distinto`,
  },
  {
    // No difference is no change, also where the denial belongs to a finding of its own.
    kind: 'as-before',
    en: 'nothing|nothin|no|not|isnt|aint|arent|hasnt|never (any|no) different|worse|stronger',
    es: 'nada|no|ni diferente|peor|distinto',
  },
  {
    kind: 'hypothetical',
    en: `
      what would|will|does it look like if;
      how likely is|are|would; if i wake (up) .. (and|with|or) .. do|should i call|text|go|ring; if one day; if some day; if at some point; should i ever; if i should; if ever; if .. ever went|got|get|gets|goes|go|became|become|turned|turn|started|start|starts;
      were i|it|we|she|he to; should i|we (ever|happen_to) develop|notice|spot; should i|we (ever) get|run a|any fever|temp|temperature|infection; should it|any|anything|a|one|my|the (BODY|one) (ever|then|suddenly|later) develop|appear|swell|spread|spike|arise|occur|happen;
      if i|it|we|one|my|the (BODY) was|were|happen|happened to (ever) get|run|develop|have|notice|see|start|become|swell|spike|be|faint|pass; if i|we (ever) run|ran|spike|spiked|develop (a|any|some) fever|temp|temperature|rash|swelling|infection; if i|it did get|develop|run|have|see|notice|start;
      if i|it|my|the|one|a (BODY) got|went|came|felt|turned|started|had .. would that|it|this; if i|my|a|any|the (BODY) get|got|start|faint|pass|pass_out|went|goes|came|feel|felt .. later|tonight|tonite|tomorrow|overnight;
      how would|will i|we|one|you|they (ever) tell|spot|recognize|recognise|notice|know; how i|we|one|you would|will|might|could know|tell|spot|notice|recognize|recognise; how do|can i|we spot|recognize|recognise;
      how much|many|big|bad .. would be; what would|does|do|will|might a|an .. look|feel like;
      what if; how will|would|do|can i know; how do i tell; how can i tell; should i worry if; should i be worried if; should i be concerned if; should i be worried|concerned about getting|having|catching; in case; in the event; what are .. signs|symptoms|chances|risks; what .. signs of; would .. be; could|can it|this|that|needling|dry_needling|needles|you cause; can you get; could i get|have; am i going to get; will i get; might i get; risk of; chance of; watch for|out; look for|out; looking for; let you know if; call|text you if; will call|text|let if; worry about getting; worried about getting; afraid of getting|fainting; avoid; prevent; to avoid; is there a .. chance|risk; what happens if; what to do if; what do i do if; what should i do if; when should i worry|call; do i call; warned me about; warned about; told me about; you mentioned; read about|that|online; i heard; said .. might|could|can|may; can cause; may cause; could cause; side effects like|include; common side; if i do; if i were; if anything; if something; if i ever; even if; if it comes back; if this; hope|hoping i dont; dont want to get; so i dont get; look out; google; googled; possible side; keep an eye out;
      id|i_would|id_surely|would_have|wouldve|id_have (know|known|notice|noticed|tell|told|say|said|call|called|text|texted|rang|ring) (you) if|when; in case i|it|my`,
    es: `si en algun|un momento|rato|dia; (en) dado caso (de) (que); como sabria|sabre|puedo_saber|distingo (si|que|cuando); en el caso (de) (que);
      si (me) da|diera|sale|pasa .. al_rato|mas_tarde|despues|en_la_noche|por_la_noche|manana;
      si algun|un dia|momento; si alguna vez; si (se) (me) llega|llegara|llegase a; si (se) (me) hinchara|pusiera|cerrara|durmiera|inflamara|subiera; que pasa si; que hago si; si me llega; si llego; si me da; si me sale; si me empieza; si empiezo; si llegara; si tuviera; en caso de; en caso que; por si; si me diera|saliera|empezara|pasara|doliera|hinchara|llegara|pusiera; si (mas) tarde|noche|luego|despues|manana|rato (me) (da|sale|empieza|duele); si en|por la noche|tarde|manana (me) (da|sale|duele|empieza|hincha); como se si|cuando; como sabria; seria normal; seria; puede causar; podria causar; puede dar; riesgo de; le aviso si; les aviso si; aviso si; cuales son .. signos|sintomas; y si; me debo preocupar si; debo preocuparme si; si se hincha; si se inflama; me puede dar; me podria dar; si aparece; si pasa`,
  },
  {
    // "Everybody told me I'd be in agony": what was foretold, not what has come.
    kind: 'expected',
    en: `expected|expecting|bracing_for hobbling|limping|crawling; expected|expecting to (be) hobble|limp|crawl|hobbling|limping|crawling;
      told|warned|said|promised|swore|reckoned (me) (that) id|i_would|ill|i_will|i_might|i_may|itd|it_would|it_might|itll|thatll|it_will|youd|theyd; thought|figured|feared|expected (that) id|i_would be in; thought|figured|feared|expected (that) itd|it_would hurt|ache|be; expecting|expected|bracing_for|braced_for|dreading|dreaded to be|feel|have; expecting|bracing_for|braced_for|dreading (the|some) SEVERE|agony|murder|hell|torture;
      know|knew|tell|learned|learnt|recognize|recognise|seen (you) (exactly) what (a|an|real|true|proper|actual) .. feels|looks|sounds|felt|is|was (like); know|knew .. difference between; say|says|said|heard|told|read .. make|makes|give|gives|can|could|might|leave|leaves you|people|folks|everyone; know|heard people|they|some|folks say|says|said|think (that); told|asked|said|reminded (me) to watch|mind|monitor|check|look|keep_an_eye_on (for|out|my|on);
      did|done|doing|do|ran|run|went_through (the|your|that|a) .. check|checks|test|tests|checklist you (showed|taught|gave|sent|told); like the leaflet|sheet|handout|paper|app|website says|said`,
    es: `me|nos pregunto|pregunta|preguntaron|preguntaba si no me|nos|se; dijeron|dijo|advirtieron|advirtio|avisaron|aviso (que) (me) iba|ibas|iban a; crei|creia|pense|pensaba|esperaba|imaginaba|temia (que) (me) iba|ibas|iban a amanecer|estar|andar|doler|dolerme|tener|sentir|sufrir|traer|quedar; esperaba|temia un|una dolor|dolores`,
  },
  {
    kind: 'minimiser',
    en: `a touch; a smidge; a wee bit; ever so slightly; fractionally;
      (just) a hair; smidgen; a whisker; a skosh; little; slight; slightly; bit; tiny; mild; mildly; minor; tad; small; lil; touch of; hint of; smidge; barely; hardly; teeny; minimal; minimally; ever so; slightest; faintly; kinda sorta; not much; very little; just a little; weird little; twinge; some mild; not a lot; sl`,
    es: `pelin; un pelo; pizca; tantico; chin; poco; poquito; poquita; leve; ligero; ligera; levemente; ligeramente; poca; tantito; tantita; algo; minimo; minima; poquitito; apenas; apenitas; pequena; pequeno; leves; chiquita; chiquito; puffiness_leve;
      poquitin;
      poquillo; pelito`,
  },
  {
    kind: 'intensifier',
    en: `very; really; super; extremely; so; quite a; quite a bit; a lot; lots; alot; pretty; hella; af; insanely; incredibly; seriously; crazy; mega; too; totally; soo; ridiculously; terribly; awfully; severely; severe; terrible; horrible; awful; bad; badly; intense; huge; massive; excruciating; brutal; major; worst; damn; extreme; hardcore; wicked; unbearable; splitting; pounding; violently; constantly; nonstop; CANT; raging; killer; worse; pretty bad`,
    es: `fuertisima; fuertisimo; brutal; bestial; espantosa; horrorosa; de las malas|feas|peores|buenas|fuertes; muy; mucho; mucha; bastante; demasiado; super; fuerte; fuertes; horrible; terrible; bien; muchisimo; intenso; severo; insoportable; feo; un monton; no aguanto; muchas; no para; tremendo`,
  },
  {
    kind: 'proxy',
    en: `(you|ur|u) did|needled|treated|stuck|poked (his|her|their|his_bad|her_bad) BODY; after u|you did|needled|treated; been to see you|yall; (since|after) (she|he) saw|seen|left you|the_clinic; shes|hes your patient; shes|hes one of your; this is about my;
      so im|i_am telling you; who|whom|that you (guys|all|folks) (had) treated|saw|needled|worked_on; his|her|their remaining|next|upcoming|future|other appointments|appointment|sessions|visits|appts (be|were|are|please|struck|should|can); its|it_is|its_me|tis|heres his|her|their RELATION|carer|nurse; RELATION (had|has|got) your treatment|needles|needling; was|were with you|yous monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today|last|this;
      had|got|getting|having BODY done|worked|needled|treated|looked; done|treated|needled|worked .. with|by you; RELATION ... since|after (the|your) treatment|session|appointment|needling|needles|visit; this is .. RELATION|wife|husband|daughter|son|mom|partner; texting|answering|replying|writing|responding|typing for|on_behalf; on behalf; since her|his|their treatment|session|appointment|visit|appt|needling; after her|his|their treatment|session|appointment|visit|appt|needling|dry; left|leaving|seeing|saw you|your_office|yours|the_clinic; outside|outta|from the|your clinic|office; on his|her way out|home; your|ur patient; the owner of this phone; answering|replying for|on_behalf .. (her|him|them); did see your text; he|she asked me to tell|say|write; her|his phone; her|his|their needling|dry_needling|needles|acupuncture; had|got|did|after|since her|his|their treatment|session|appointment|visit|appt|sesh; from her|his session|treatment|visit; he|she was seen|treated|needled; patient is; my .. was treated|seen|needled .. you|there; you treated|saw|needled .. my|her|him; since the treatment she|he; i am .. RELATION of; im .. RELATION; his wife; her husband`,
    es: `(despues|al_otro_dia|luego|el_dia|desde|antes) (de) verla|verlo|vernos a|con usted|ustedes|la_doctora; usted|ustedes la|lo|le punzo|pincho|atendio|trato|pico|puncion|vio|agujeo; que|q|donde lo|la|le pincharon|punzaron|trataron|atendieron|picaron; despues|desde que la|lo|le (pincho|punzo|atendio|pincharon|vio|trato|hicieron|vieron); su paciente;
      RELATION ... desde|despues (de) terapia|tratamiento|sesion|cita|agujas|puncion; soy .. esposa|esposo|hija|hijo|mama|papa|hermana|marido; habla .. esposa|esposo|hija|hijo; escribo por; contesto por; de parte de mi; en nombre de; desde su tratamiento|cita|sesion; despues de su tratamiento|cita|sesion; la paciente; el paciente;
      paciente de|con usted|ustedes; se atendio|atendia|trato|trataba|atiende con|de usted|ustedes; que .. usted|ustedes .. atendio|atendieron|trato|trataron|pincho|vio|vieron|pico|puso;
      le pusieron|pusiste|puso .. agujas|agujitas;
      le hicieron|hizo .. puncion|tratamiento|agujas|terapia|sesion; le picaron;
      que fue con usted|ustedes|la_doctora; fue .. con usted|ustedes;
      despues|desde .. las|sus agujas|la_terapia|la_sesion|la_puncion; le escribo por; escribo de parte;
      el|la que atendieron|atendio|trataron|pincharon;
      desde|despues .. la|su|de_la|de_su sesion|terapia|cita|tratamiento|puncion|consulta|agujas;
      el|la paciente; su|tu paciente`,
  },
  {
    kind: 'joking',
    en: 'lol; haha; hahaha; lmao; jk; lmfao; rofl; ha; hehe; 😂; 🤣; just kidding; joking',
    es: 'jaja; jajaja; jeje; jajajaja',
  },
];
