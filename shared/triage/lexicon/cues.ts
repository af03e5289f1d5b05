import { idiomRows } from './idioms.ts';

/** What a cue tells about the findings around it. The engine knows the kinds; which words give the cue stands here. */
export type CueKind =
  | 'idiom'
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
    en: `nobody|no_one|noone died|got_hurt|hurt; white knuckles; white knuckled; breathing down my neck; on fire this|today|season|lately; drop a plate|beat|hint|line|note|card; CANT see (the|where|any|a|it|them) NEEDLE|needles|dots|marks|bruise|holes|thing|anything; CANT see .. where .. NEEDLE|needles|you; can hardly|barely see .. NEEDLE|needle|dots|marks|bruise; spinning with|from .. plans|ideas|options|numbers|details|news|work|excitement|information; laughed|laughing ... cried|cry|crying|tears; driving|drove|drive|drives back; red light|lights; chest day; coming|comes|came|come out of; work|works|working at|for hospital; almost|nearly had|gave .. heart attack; burning up the; broke|breaks|break|broken .. heart; heart broken; same same but different;  been better; could be better; seen better; big deal; warm bath|shower|water|compress|towel|weather|up|welcome|day|meal|milk|socks|wishes|drink|regards|pack; stuffy nose cold; hay|cabin|spring|yellow|gold|baby|saturday fever; fever dream; fever pitch; numbing cream|gel|spray; catch my breath after; breathing exercises|exercise|techniques|work; bad breath; breathe easy; breath of fresh; waste .. breath; took|takes my breath away; hold .. breath; dying to|for|laughing; to die for; died laughing; die laughing; i died lol|laughing; dead battery; dead phone; phone died; battery died; died on me; car|laptop|truck died; killing it; kills me; killed it; youre killing me; work|boss|kids|heat|traffic|suspense|school|job|wait is killing me; that was sick; so sick of; sick of; call in sick; sick leave|day|pay; swell thanks|guy|time|idea; how swell; well swell; fell asleep|in_love|behind|for|through|apart|short|into; falling asleep|in_love|behind; fall asleep|semester|break|in_love; hot shower|tub|bath|pack|water|yoga|day|outside|weather|today|coffee|sauce|tea|food|chocolate|dog|flash_sale; its hot out|outside|today; cold pack|water|shower|weather|beer|outside; ice cold beer|water; red wine|sox|light|carpet|cross|bull|hot|velvet|meat|eye; burning man|calories; burn calories; burned dinner; no pain no gain; blood thinner|pressure|test|work|sugar|orange|type|drive|donation|moon; blood thinners; weather|traffic|commute|job|game|team|economy|drive|parking .. worse|terrible|awful|horrible|bad; could be worse; couldve been worse; could have been worse; worse things; worst case; worst part; for better or worse; than worse; could always be worse; shot|shoot me; shoot .. text|email|message; bot; shooting hoops|guns|baskets|pool|photos|range; stroke of; back stroke; different strokes; breast stroke; heavy lifting|traffic|rain|bag|box|boxes|workload|metal; pressure at|from work; blood pressure is fine|normal|good; under pressure; peer pressure; bug me; cold feet; heart of; by heart; heart to heart; heart set; bless .. heart; sweet heart; lump sum; bump into; goose bumps; weak spot|signal|coffee|excuse|link; week off; severe weather|storm; emergency contact|exit|brake|fund; sneeze; tear jerker; sting of; headache for|of a; a headache to deal; passed out candy|flyers|papers; pass out candy|flyers; fell off .. wagon; drop by|off|in|me; dropping off; drop .. line; foot traffic; hand in|out|over; head out|over|back|home|to|start; heading out; face it|time|facetime; on the other hand; back pain wise; back to|at|from|in|home|when|then|and_forth; get|come|coming|call|text|be|go|going|went|write|right|bounce|way|came|getting|feed back; i am back; im back; back on track; on your side; side note|dish|hustle; by accident; accident insurance; thumbs up; give me a hand; funny bone; gut feeling; stomach for; arm and a leg; leg of; temperature outside|today|in|of the; temp job|agency|work; pins .. bowling; shocked; electric bill|car|company|bike|blanket|guitar|scooter|toothbrush; electrical tape|engineer; fire drill|alarm|pit|place; dog died; cat died; fish died; plant died; hurry up; no hurry; in a hurry; urgent email|matter|meeting; not urgent; nothing urgent; no rush; joint account; spot on; spot me; hit the spot; sore loser|subject; sight for sore; trip to|out; head start; breakdown; shin dig; swelling with pride; hip hop; tight schedule|budget|deadline|ship|lipped|knit; sleep tight; hang tight; sit tight; tight on time; stiff drink|competition|arm|upper; cramp my style; cramped for; sharp look|looking|dressed|cheddar|corner|turn; look sharp; shooting star; broken record|link|phone|car; mental note; insurance claim; hurt .. feelings; hurts .. wallet; hurt .. to|anyone ask|try; doesnt hurt to; couldnt hurt; wont hurt; fit me in; had a fit about; flu shot; lung capacity; pass the time; stomach .. growling; light headed joking; hot mess; hot off; smoke detector; tongue in cheek; lips are sealed; fat chance; big red; red tape; stop by|in|over|at; bad timing|hair|idea|news|weather|luck|reception|connection|guy; awful weather|traffic; sick burn; terrible weather|traffic|at|timing; weird question; crazy busy|day|week|good; funny story|joke|movie|video|how; wrong order|address|turn|house; way off; day off|from; off day|to|work|today|tomorrow|monday|friday; took off; ate; rough around; nervous about .. exam|interview|test|presentation|date; worried about .. exam|test|work|job|money; sick beat; burning question|desire|daylight; burning the|midnight; paralyzed by|with fear|indecision; faint of heart; faint memory; fainting couch; feel faint praise; dizzy with; sick move; no one died; hit my head in; no nerve; numb to; comfortably numb; brain numbing; mind numbing; num; needle in .. haystack; needle on .. record|player; needle felting; ELSEWHERE unbearable|brutal|severe|horrible|terrible|worse|awful|killing|insane|crazy|worst; traffic accident; pushing through; drop of water; my bad; not bad; too bad; bad ass; bad at; so bad i want; want .. so bad; need .. so bad; miss .. so much; love .. so much; thank you so much; thanks so much; thanks a lot; help me with|find|move|to|out|understand|choose|pick; help me .. homework|move; you help me; did help me; will help me; helps me; to help me; really help me; that help me; would help me; could help me; can help me; needle helped me; i need help with|moving|finding|getting; need help with|moving|choosing|deciding; call me when|if|whenever|at|later|tomorrow|crazy|tonight|after|maybe; asap delivery; right away with; hurry home; be right there; needles dont bother; pissed off; shaking my head; shake my head; shaken; protein shake; milk shake; handshake; under control; crying laughing; laughing so hard; tears of joy; tears laughing; in tears laughing; screaming kids|deal|deals; knife and fork; fork|kitchen knife; break .. leg; fracture clinic; wreck it|ralph; nervous wreck; car wreck lawyer; train wreck; head above; heads up; head count; nail on .. head; over my head; hard time with|finding|believing|deciding; no hard feelings; hard day at; hard work|worker|working|workout|hat|drive|copy|pass; worked hard; working hard; try hard; lost weight program; lost my keys|phone|wallet|job; no reason; for no reason`,
    es: `casi me infarto|da_un_infarto con|de; casi me infarto; nos mataron; no alcanzo|puedo|alcanza a ver (ahi|atras|donde|bien_ahi); cargar|cargado|cargue|cargando bultos|costales|cajas; como que|q me atropello|pego|paso; me muero de risa|hambre|ganas|sueno|frio; muerto|muerta de risa|cansancio|hambre|sueno; presion de|arterial|alta del trabajo; ataque de risa; me ahogo de risa; con todo el corazon; de corazon; me vale; por accidente; agua caliente; bano caliente; mal de amores; menos mal; de mal humor; que calor; hace calor|frio; peor es nada; dolor de cabeza .. trabajo; fiebre del oro; cara a cara; cara bonita; muy cara; esta cara; mas vale; mas o menos; no hay de que; no importa; no pasa nada; echar una mano; de primera mano; al lado; por otro lado; por un lado; de lado; pie de pagina; a pie; de pie; mal tiempo; sala de emergencia .. trabajo; caliente el cafe|comida;
      agua|bano|ducha|compresa|compresas|cojin|toalla|almohadilla|pano|panos|bolsa|tina|te|cafe|sopa caliente .. BODY;
      BODY .. agua|bano|ducha|compresa|compresas|cojin|toalla|almohadilla|pano|bolsa|tina caliente;
      agua|bano|ducha|compresa|compresas|toalla|pano|bolsa|almohadilla caliente|tibia|calientita|calientito;
      sin agarrarme|sostenerme|apoyarme|recargarme|agarrar|sostener .. PROP|barandal|nada|nadie|baston;
      bajando por|hasta|hacia;
      hubiera|hubiese|hubieran|he|ha|habia|haber|habian dormido|ido|muerto; calidad de bulto; no di una;
      mal dormido; dormido mal|bien|poco|mucho|horas;
      BODY .. hubiera|hubiese|he|ha|habia dormido;
      no POWER ni creer|creerlo|imaginar|imaginarlo|decirte|esperar|ver_a|verlo|contarte|hablar_del;
      rompiste|rompio|rompen|parte|partiste el corazon;
      nada (de) hinchado|hinchada|inflamado|inflamada|rojo|roja|morado|morada|caliente|dormido|dormida|adormecido|adormecida|mareado|mareada|entumido|entumida|debil;
      pata|patas|brazo|brazos|respaldo (de) mesa|silla|sillon|mueble|banca floja|flojo|flojas|flojos|rota|roto|chueca|suelta;
      pata|patas|brazo|brazos|respaldo de mesa|silla|sillon|mueble|banca;
      no aguanto botas|mosquitos|moscas|comerciales|vecinos|anuncios|mentiras|novelas;
      ayuda no puedo abrir|entrar|descargar|imprimir`,
  },
  {
    // Film, sport, shopping, weather, sayings: words of illness said of something else.
    kind: 'idiom',
    en: `disco|bieber|scarlet_letter|pitch|playoff|football|baseball|world_cup|baby|jungle|puppy|election fever; saturday night fever; fever dream|pitch|ray|tree; had a fit when|about .. bill|price|news; heart attack grill; heart attack at|over|when .. price|prices|bill|score; gave .. heart attack; suicide squad|doors|door|lane|king; kill bill; murder mystery; emergency exit|exits|row|room_scene|meeting|contact|contacts|brake|brakes|fund|kit|lights|alert_test|broadcast|landing|plumber|electrician|vet; ambulance chaser; 911 porsche|turbo|carrera|memorial|museum|show; 911 is my favorite|favourite; paralyzed by|with choice|choices|fear|indecision; analysis paralysis; breath of the|wild|fresh; breathing room|life|space; breathe right|easy|new|life; breathing new life; every breath you; breathtaking; breath taking; breathless praise|anticipation|review; chest of drawers|gold; treasure|community|hope|ice|tool|medicine|toy|war|cedar|pirate chest; chest freezer|press|plate|drawer|hair|wax|tattoo|bump; off .. chest; tingling|tingle with excitement|anticipation; pus|puss in boots; bleeding edge|love; limp noodle|handshake|bizkit; passed|passing|pass out (the|some|all) programs|program|flyers|candy|cards|samples|papers|awards|presents|gifts|worksheets; fainting goat|goats|couch; blackout|black_out curtain|curtains|shades|blinds|bingo|dates|downtown; black out curtain|curtains|shades; lost vision for; seeing double|stars the|in; slurred vocals|lyrics; confused by|about the|this|that new|menu|instructions|plot|map|ending; confused travolta; knife block|set|sharpener|skills|show|fight|party; pins and needles waiting; pins and needles until .. results|verdict|game|show|announcement; on pins and needles until|about|waiting; hives are|full|of full|honey|bees; bee hives; allergic to early|monday|mondays|meetings|work|mornings|exercise|homework|drama|fun|commitment|nonsense|bs|chores|math|cardio|adulting; swollen door|drawer|river|rivers|creek|ranks|inbox|ego; swelled|swelling|swell with|in pride|numbers|crowd; lump of coal|sugar|clay|butter; bump in .. road; speed bump|bumps; baby bump; fist bump|bumps; worse than last season|game|movie|episode|album; worse traffic|weather|service|movie|odds|seats|luck|things; severe thunderstorm|thunderstorms|weather|storm|storms|delays|delay|drought|tire_damage; red carpet|light|lights|sox|wings|bull|velvet|tape|pen|flag|flags|dress|car|team|card|cards|umbrella|hat|shirt|scarf|paint|lipstick|truck|door|barn|onion|onions|pepper|peppers|apples|ribbon|cross|wagon; dressed in red; agony column|aunt; extreme makeover|sports|couponing|weather|home|heat_warning; dying of laughter; died of laughter; died in the|season|episode season|finale|episode|first|last|book|series|sequel; dies in the end|finale|episode; lightning deal|deals|fast|round|mcqueen|bug|bugs|delay|delayed|delays|cable|port|show|game; tampa bay lightning; puffed rice|pastry|corn|wheat|up_jacket; puff pastry|piece|daddy; faint pencil|marks|line|lines|smell|signal|outline|glow|music|praise|stars|copy|print|pattern; needle is|got stuck in .. pincushion|cushion|groove|record|haystack; knitting|sewing|pine|compass|record needle|needles; crochet hook; needle point|craft|work; needlepoint; cough it|up up|the; cough up .. money|cash|dough|bucks|dollars; cough up the; growing pains of|at|for; choked in|up|on in|the|at fourth|quarter|playoffs|final|finals|ending|speech|wedding; choke point|hold|artist; stroke of genius|luck|midnight|brilliance; brush stroke|strokes; heat stroke warning; keystroke; shock value|absorber|absorbers|therapy_band; sticker|culture shock; electric bill|company|car|cars|bike|scooter|guitar|blanket|fence|kettle|avenue|slide|toothbrush|vehicle; photo|video|movie|trouble|penalty|bamboo shoot|shooting|shootout|shoots; shooting a|the .. video|movie|wedding|commercial|scene|film|pictures|photos|par|hoops; shooting guard|stars|range; sharp turn|cheddar|suit|dressed|dresser|shooter|pencil; stab at it; take|took|taking a stab; dead last|end|heat|on_arrival|line|ringer|giveaway|poets|pool|sea|zone|to_me|serious|quiet|by; drop dead gorgeous; rash decision|decisions|move|choice; throbbing bass|crowd; weak sauce|link|tea|coffee|signal|ending|plot|team|bench|defense; pulse of the|check; brutal loss|beat|schedule|traffic|winter|honesty|honest|review; killer whale|whales|deal|deals|app|show|set|queen|view|outfit; crippling debt|doubt; burning man|rubber|question|bridges|daylight|love|the; numb to politics|news|it_all; head over heels; heart eyes; with all my heart; blood orange|oranges|moon|type|bank|drive|brothers|brother|diamond|sport|hound|lust|line|sugar_sex; in cold blood; bad blood; new blood; blue blood|bloods; bloody mary|marys|sunday; green thumb; thumb drive|war|wars|tack|tacks; hand me down|downs; back burner|yard|pack|stage|door|seat|row|up_singer; leg room|warmers|lamp; arm chair|wrestling; elbow room|grease|macaroni; foot the|note|locker|ball|print; knee deep|jerk; neck and neck; bottle neck; shoulder season|bag|pads; cold shoulder; the cold shoulder; nose bleed seats|section; nosebleed seats|section; belly laugh|up|dance|dancing|dancer; butt dial|dialed; eye of|candy|liner|opener; face value|paint|mask; lip sync|gloss|service|balm|reading; jaw dropping|dropper; stomach for; head first|start|hunter|set|band|lights|line|liner|quarters; heads or tails; skin care; tongue tied|twister; mouth of; teeth of; shin guard|guards; calf roping; hip hop|new; heartburn hotel; broken heart club; dead pool; walking dead; grateful dead; dead sea; red dead redemption; resident evil; call of duty; fatal attraction; seizure of assets|property|goods|power; asset seizure; crash course|diet|landing|pad|bandicoot; traffic jam|stop; toe the line; under the knife show; hair raising; bone marrow on toast; funny bone; rib eye|eyes|roast|tickler; short ribs; spare ribs|rib; baby back ribs; ribs are on|smoking|done|ready; wing bones; liver and onions; chicken breast|legs|thighs; leg|rack of lamb; kidney beans|bean; heart of palm|gold|stone|the|darkness;  sweat equity|shop|pants|shirt; cold sweat song; night sweats band; cold case|feet|brew|cuts|front|storage|call; temperature drop|dropped|outside|tonight|is_dropping|in_the; hot take|mess|seat|tub|wings|rod|spot_for|yoga|pink|topic|wheels|pot|chicken|pepper|peppers|oven|glue; falling prices|leaves|stars|snow|rock|rocks; fell for|behind|through|asleep; fall sale|colors|festival|break|semester|foliage|leaves|line|schedule|classes; slipped my mind; slip n slide; permission|pay|rejection slip; trip planner|advisor|wire|hazard; road|field|camping|ski|day|business|shopping trip; hit the sack|road|gym|books|spot|jackpot|mall; hit song|list|single|show|piece; big hit; struck out|gold|a_deal; knocked over .. vase|pins; knock knock; break up|down|room|even|dance|point|the_ice; bruised ego|banana|bananas|apple|apples|fruit|peach|peaches; bites of; frost bite; spider man|verse; sick of|beat|beats|burn|solo|move|moves|day|days|leave|note|ride|track; viral video|post|clip|trend; infectious laugh|smile|laughter|energy|enthusiasm|beat|tune; infectious disease_degree; computer virus|viruses; computer caught a virus; virus scan|protection|software; poisoned apple|arrow|dart; poison ivy_song; drug store|lord; overdose of|on cuteness|sugar|chocolate|carbs|turkey; dose of|reality reality; crying shame|laughing|over_spilled; cry baby|wolf; screaming deal|toddler|fans|eagle|goat; second hand store|shop|car|clothes|smoke`,
    es: `fiebre mundialista|de_sabado|de_oro|amarilla_cancion|navidena|electoral; fiebre de sabado; calentura de futbol; infarto de|al precios|precio|ver_la; precio|precios|final|partido|gol de infarto; me|nos muero|morimos de hambre|risa|sueno|frio|calor|ganas|pena|verguenza|aburrimiento; se|me .. murio .. celular|telefono|carro|bateria|pila|planta|plantas|compu|computadora|tele|pez|pescado|flores|motor|laptop|tablet|internet; murio .. celular|telefono|carro|bateria|pila|planta|plantas|compu|computadora|tele; ataque por|al|del|de banda|arco|equipo|gol|la|rival|visitante; ataque de risa|tiburon; toque de queda|balon|sal|limon|color; golpe de estado|suerte|calor_al|vista|efecto; caida de|del .. precios|ventas|dolar|bolsa|sistema|internet|telon|agua|cabello; la caida de .. imperio|muro; choque de trenes|manos|opiniones; trafico por choque; derrame de petroleo|aceite; hinchada canto|grita|canta|local|visitante; falta|falto aire en|a la|las|una llanta|llantas|pelota|balon; sin aire la|el|las|los pelota|llanta|balon|llantas; ojos rojos en|de la|las foto|fotos; cara roja de|la mascara|pena|verguenza; vestido|vestida|pintado|pintada|camisa|playera|bolsa|coche|carro|tinta|luz|vino|tarjeta|semaforo|globo|cruz|linea de_rojo|rojo|roja; vestido de rojo; de pies a cabeza; de cabo a rabo; salida|luces|freno|botiquin|plomero|estado de emergencia; emergencia en|de la|el obra|cocina|fiesta; urgente vendo|busco|solicito|compro|rento; urgente no es; no es urgente; no es nada urgente; no urge; ayuda con|para la|el|las|los|una|un tarea|mudanza|compras|fiesta|sillon|mesa|proyecto|maletas|ingles|cajas; peor partido|pelicula|equipo|servicio|idea|jugador|temporada|final|trafico|seria|clima|restaurante|caso; peor seria; cada vez peor .. trafico|servicio|clima|tele|equipo|internet|gobierno; se desmayo .. novela|actriz|actor|pelicula|serie; descarga|descargar|descargas la|el|de|gratis|esta app|aplicacion|musica|archivo|juego|documento|pdf; descargas gratis; electrica|electrico usada|nueva; guitarra|luz|tormenta|planta|estufa|instalacion|comision|bicicleta electrica; carro|coche|patin|recibo|cable electrico; ojo de agua; hinco en|de misa|rodillas; me hinco en misa; tos de motor|perro_viejo; duele perder|ganar|el_bolsillo|decirlo; duele el bolsillo; dolor de cabeza .. tramite|sat|visa|declaracion; corazon de papel|la|melon|alcachofa|leon; sangre azul|nueva|fria; a sangre fria; mano de obra; segunda mano; pulso firme; cabeza de familia|serie|ajo|lista; boca de metro|lobo; pie de limon|foto|pagina|casa; ojo por ojo; caliente el horno|agua|comida|cafe|tortillas; horno caliente; pan|cafe|chocolate|comal caliente; debil senal; senal debil; lengua de gato|vaca|res; tacos de lengua|cabeza|ojo; se cayo el|la sistema|pagina|internet|luna|senal|red|servidor|telon|trato|luz|plan|app`,
  },
  {
    kind: 'pseudo-negation',
    en: `not deny|denying|denied; not .. ruled out; cannot .. ruled|excluded; CANT .. ruled out; no (significant|interval|acute|further|major|appreciable|definite|substantial) (interval) change|changes|increase|decrease|progression|worsening|difference in; gram negative; not necessarily; not certain if; not rule out; not ruled out; cannot rule out; not exclude|excluded; not cause; no further; no new change; not sure; not certain; not positive; not only; not just; not to mention; not long after; not .. minutes|hours|long after|later; NOT know if|whether|why|what|how|when; no idea; no clue; no doubt; no question; no wonder; no joke; no kidding; no lie; no cap; no matter; no reason; no sooner; no thanks to; nothing but; not because; NOT like how|that|the_look|it|this; NOT understand|love|recall|remember|want|mean|expect|realize|believe|think_it_would|think_id|care|wanna; NOT tell|mention|say|said|telling; NOT stop|stopping|help|helping|fix|reduce|take_away|get_rid|relieve|ease|improve|touch; NOT gone|going|go away; never felt so|this|that|such|anything; never been so|this|that; never had such|this|a|anything; never used to; never usually; not normal; NOT like this before; hasnt stopped|let|improved|subsided|eased|gone; wont stop|quit|go; dont worry; NOT explain; no difference in; not good; not great; not right; not the same; not the best; not as good; not fun; not funny; not cool; not kidding; not joking; not lying; not gonna lie; not going to lie; not that i know; cant say; cant see why; not without; no small; not .. little; not .. usual; not minor; not your; not the first; not until; not for lack; not before; not unlike; not nothing; nothing compared; never goes|went|go away; never stops|stopped; not exactly sure; not quite; not fully|completely|entirely|totally; dont let; do not know; no fun; not .. normal tired; no more than; not less; not any less; no less; NOT improving; no better; no choice; no longer able; not able; not so much; not a good|great; nothing i do|did|tried; nothing helps|works; no one told; nobody told; nobody warned; no warning; not fair; NOT noticed until; not over; not looking; NOT .. expecting|expected; no way to; no stopping; no end`,
    es: `no estoy seguro|segura; no se si|que|por|porque; no solo; no solamente; no es normal; no sabia; no solo eso; no se quita; no se me quita; no entiendo; no me gusta; no creo que sea normal; no esperaba; no le dije; no mencione; no para; no paran; no deja; no dejo; no paro; no paraba; no dejaba; no baja; no aguanto; no puedo; no pude; no se me pasa; no se va; no mejora; no quiero; no me imagine; no hay duda; no mas que; no nada mas; nomas; nada mas; no fue hasta; no me habia; nunca me habia|senti|habia; no hay manera; no cede; sin parar; sin control; sin poder; sin falta; sin duda; sin embargo; no obstante; no sabe; no tan bien; no muy bien; no del todo; no es nada bueno; no es cualquier;
      no manches|manche|mames|mamen|inventes|jodas|marches|bueno|hombre|pues|digas|friegues;
      no vea|veas|vean; no se imagina|imaginas; no le hace; no le cuento; no es broma|mentira; no dire;
      no exagero; no por nada; no es por; no sea;
      si no; no es por nada`,
  },
  {
    kind: 'negation',
    en: `no reason to suspect|believe|think; no evidence to suggest|support; no; without; w o; wo; zero; denies; denied; deny; denying; negative for; free of; free from; absence of; absent; no sign|signs|evidence|indication|trace|hint of; neither; nor; none of; rules out; rule out for; ruled out; failed|fails|fail to reveal|show|demonstrate; ruled .. out for; free from; nothing like; nothing resembling; not a single; not even a; never; no such; not any; w out; lack of evidence; fails to reveal; without evidence; unremarkable for; nothing; nope on; no to; CANT see|find|notice|spot any|a|the; couldnt see|find|notice any; havent; negative; resolved without`,
    es: `no; sin; ni; nunca; jamas; tampoco; nada de; ningun; ninguna; ninguno; niega; nego; cero; ausencia de; libre de; descarta; descartado; negativo para; no hay; sin evidencia; no presenta; tampoco tengo`,
  },
  {
    kind: 'negation-after',
    en: `ruled out; was|is|are|were|been ruled out; is|was|are|were|being absent; was|were|is|are negative; not present|seen|found|identified|appreciated|noted|visualized|demonstrated|detected|observed|evident|palpable|palpated|heard|there|elicited|apparent|felt; not recurred|returned|recur|occurred|materialized; have|has resolved; denied; never happened`,
    es: `descartado; descartada; negativo; negativa; ausente; no se observa|ve|aprecia`,
  },
  {
    kind: 'no-longer',
    en: 'no more; no longer; stopped having|feeling|getting; dont have|feel anymore; got rid of; gone is|are; none of .. anymore; not anymore',
    es: 'ya no; ya no hay; ya sin; dejo de; deje de; ya no tengo; ya no siento',
  },
  {
    kind: 'double-negation',
    en: `CANT ... without; CANT|cannot|wouldnt|couldnt say .. no|not|without|dont|havent; not without; not .. no; NOT say|saying|claim|call .. no|not|none|without|isnt|dont|un; hard to say .. no|not; wouldnt call it no`,
    es: `no puedo ... sin; no pude ... sin; no puedo decir que no; no dire que no; no digo que no; no sin; no es que no`,
  },
  {
    kind: 'scope-end',
    en: `positive; positive for; but; except; however; though; although; yet; still; just; only; now; tho; otherwise; besides; instead; apart from; aside from; other than; outside of; because; cuz; bc; cause; due; so; until; till; since; then; unless; while; whereas; despite; even though; and now; which; rather; when; if; secondary; as there; is there; with some; only some; mostly; mainly; after; before; today; yesterday`,
    es: `pero; aunque; sino; excepto; solo; solamente; nomas; unicamente; salvo; aparte; porque; pq; xq; ahora; desde; hasta; cuando; entonces; mas bien; todavia; sigo; lo unico; nada mas; si; ya; aparte de; fuera de;
      gracias`,
  },
  {
    kind: 'resolved',
    en: `gone; is gone; gone|went|come|came|down (away|down) completely|entirely|totally|fully|all_the_way; completely|entirely|totally|fully gone|resolved|healed|disappeared|down|flat; went away; gone away; goes away after; cleared up; cleared; disappeared; resolved; subsided; vanished; is over; has passed; passed quickly|after; went back to normal; back to normal; no longer; not anymore; not any more; none today|now|since|anymore; stopped; has stopped; only lasted; faded away; wore off; worn off; healed; all better; completely better; over it; snapped out; came to; broke; dissipated; not happened|happening again|since; hasnt happened again|since; hasnt|havent|never|didnt come|came|returned|return (back); past|over that|it|all_that now; quit|stopped around|about|by|before|after|on|at|at_about; lasted till|until|a_few|only|for_about|maybe|about|like; didnt last; let up`,
    es: `se fue; se me fue; por completo|del todo|completamente|totalmente; bajo|bajado|quito|quitado por_completo|del_todo|completamente|totalmente; desaparecio; se quito; se me quito; se paso; se me paso; ya se fue; ya se quito; se resolvio; ya no; duro .. minutos|segundos|hora|horas|rato; se me bajo; ya se me paso; ya se me quito;
      se me calmo; se calmo; se me fue quitando y ya; ya ni; ya se me; se esfumo; se me acabo;
      ya se calmo; ya cedio; cedio; se normalizo; ya se me bajo; solo fue un rato|ratito|momento;
      nada mas fue un rato|ratito|momento; fue un rato|ratito;
      ya me paso; ya paso todo; pero ya paso; y ya paso; ya paso gracias;
      se me habia quitado; se habia quitado`,
  },
  {
    kind: 'fine-now',
    en: `GOOD now; GOOD today; now .. GOOD; BETTER now; normal now; ok after; fine after; fine since; ok since; good since; been (perfectly|totally|completely|absolutely) GOOD|normal since; back to normal; GOOD again; then .. GOOD; GOOD this morning|afternoon|evening; now im GOOD; myself|human|normal|alive|like_me again; like myself; recovered; felt GOOD after; now|today i|im|its GOOD; now feel GOOD; gone now; today .. GOOD`,
    es: `ya estoy GOOD; ya GOOD; ahora GOOD; ahora estoy GOOD; ya me siento GOOD|BETTER; ya estoy BETTER; ya BETTER; ahora BETTER; ya todo GOOD; hoy .. GOOD|BETTER; despues .. GOOD;
      ya .. normal; ya normal; volvio .. normalidad|normal; ya como si nada;
      hoy amaneci GOOD|BETTER|como_si_nada; hoy ya no; ya se .. desperto|desperto|compuso|normalizo;
      ya quedo; ahorita GOOD|BETTER|nada|normal; ahorita ya no; ahora ya no|nada|normal;
      hoy|ahora|ahorita|ya CAN_AGAIN; hoy|ahora|ahorita ya (me) CAN_AGAIN;
      hoy|ahora|ahorita|ya|por_fin (si) puedo|pude|logre; ya se|me .. quito|fue; hoy ya amaneci;
      hoy amaneci GOOD|BETTER; ya amaneci GOOD|BETTER;
      amanecio|amaneci|volvio|quedo|esta normal|bien|como_nuevo|como_nueva|igual_que_el_otro;
      hoy|ahora|ahorita (ya) nada`,
  },
  {
    // "Achy yesterday, today nothing": it counts where the clause ends with it.
    kind: 'none-now',
    en: `today|now|rn|tonight (there|is|its|i|have) nothing|none|nada|zilch|nuthin; nothing|none|nada today|now|left`,
    es: `hoy|ahora|ahorita (no|ya) nada|ninguno|ninguna; nada hoy|ahora|ahorita`,
  },
  {
    kind: 'past',
    en: `was; were; had; got; felt; yesterday; last night|nite|week|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday; earlier; at first; right after; for a second|minute|moment|bit|while|few; initially; ago; went; fainted; passed; threw; blacked; collapsed; seemed; did; woke; started; came; fell; on .. way home; this morning; the other day; once; couldnt; after i got; after .. session; first night; during; vomited; coughed; lost; briefly; first day; looked; the first`,
    es: `tuve; tenia; estaba; estuve; senti; sentia; ayer; anoche; al principio; en la manana; hace; me dio; fue; me desmaye; vomite; me mareo; habia; se me; me senti; tosi; primer dia; antier; dolia; dolio; salio; podia; se durmio;
      traia; andaba; venia; dolian; me dieron; le dio; hubo;
      el lunes|martes|miercoles|jueves|viernes|sabado|domingo; se me habia; aquel dia;
      traje; trajo; tuvimos`,
  },
  {
    kind: 'improving',
    en: `almost|nearly|mostly|pretty_much|mainly|about|practically gone|resolved|over|healed|better; going|gone|goes|went|come|coming|came down; way|lots|much|heaps down; going away; easing; eased; easing off|up; fading; faded; improving; improved; getting better; better; lessening; less; lighter; letting up; subsiding; wearing off; clearing; clearing up; not as; decreasing; decreased; reduced; settling; shrinking; shrunk; shrank; smaller; starting to go; healing; much better; way better; bit better; diminishing; diminished; calming down; calmed down; not quite as; slowly leaving; tapering; dissipating; lifting`,
    es: `casi .. quita|se_quita|nada|va|desaparece|quito; bajando; disminuyendo; disminuyo; ha bajado; mejorando; mejor; menos; se va quitando; se esta quitando; va bajando; ya casi; quitando; desinflamando; deshinchando; mejoro; se .. quitando;
      me|le|se|nos bajo;
      bajo .. PAIN_NOUN|inflamacion|hinchazon|calentura|fiebre|temperatura|molestia|morado;
      PAIN_NOUN|inflamacion|hinchazon|calentura|fiebre|temperatura|molestia .. bajo; ya bajo;
      bajo (un) poco|poquito|mucho|bastante|algo|tantito`,
  },
  {
    kind: 'returned',
    en: `came back; is back; back again; here|there|it|hurting|hurts|aching|swollen|numb|bleeding|started|starting|happened|happening|up|bad|worse|sick again; again today|tonight|now|this|last|and; returned; comes and goes; come and go; coming back; keeps coming; on and off; off and on; its back; still; worse; even worse; relapsed; now its back; then came back; wont; doesnt; didnt; not; hasnt; isnt; never; not gone; NOT say|think|sure|call|believe ... gone|better|over|healed|resolved|normal`,
    es: `volvio; regreso; otra vez; de nuevo; va y viene; todavia; sigue; aun; sigo; no se; vuelve; peor`,
  },
  {
    kind: 'history',
    en: `before treatment|the_treatment|needling|the_needling|dry_needling|my_appointment|the_session|the_visit|you_treated|you_needled|the_appointment|i_came_in|i_started|surgery; always; for years|months|decades; for .. years; years now; same as always|usual|before|ever|it_always; as always|usual; nothing new; not new; chronic; chronically; lifelong; long standing; ongoing for; had .. for years|months; before you .. i; in (the) spring|summer|autumn|winter .. i; weeks|months|years ago; couple_of|few weeks|months|years .. ago; last|the month|year before; since my .. surgery|accident|injury|stroke|pregnancy; from my|the .. neuropathy|surgery|diabetes|stroke|arthritis; been that way; since .. diabetes; pre existing; preexisting; carpal tunnel; neuropathy; my old; old injury|problem|issue|knee|back|shoulder|neck|hip|surgery|break|thing|self|stuff|pain|wound; my usual; usual; my normal; history of; used to; prior to; i always; normally; long before; its my .. asthma|neuropathy|sciatica; since childhood; had .. forever; baseline; was already; already had; years ago; like i told you before`,
    es: `antes no podia|aguantaba|dormia|caminaba; antes del tratamiento; antes de .. tratamiento|sesion|cita|agujas|puncion; siempre; de siempre; desde hace anos|meses; desde hace .. anos|meses; hace anos; como siempre; igual que siempre|antes; nada nuevo; cronico; cronica; ya lo tenia; ya la tenia; ya tenia; de antes; desde mi .. accidente|cirugia|operacion; tunel carpiano; neuropatia; desde chico|chica|nino|nina; toda la vida; no es nuevo|nueva;
      ya lo traia; ya la traia; ya traia; de antes de; de toda la vida; por la diabetes|artritis|edad;
      de nacimiento; desde que naci; desde joven; viejo problema; problema viejo; como de costumbre;
      lo de siempre; lo tengo desde hace; lo traigo desde; ya tiene .. anos; tengo anos con; llevo anos;
      antes de ir; antes de verla|verlo|las_agujas;
      desde .. accidente|cirugia|operacion|fractura|embolia|derrame|parto .. 2|20|19|anos|hace|ano;
      desde .. accidente|cirugia|operacion .. del|de|en`,
  },
  {
    kind: 'more-than-before',
    en: `before .. didnt|wasnt|never|no|not|none; didnt have .. before|until|till; wasnt there|here before|until|till; never used to; never had; never happened; NOT used to; NOT usually; never been; more .. than; WORSE than; WORSE; more .. before; more .. usual; WORSE .. usual; not like .. usual; unlike; different; never .. before; stronger; started after; since .. session|treatment|needling|visit|appointment`,
    es: `antes ... no|nunca|jamas; no (lo|la|los|las|me) tenia|traia|sentia|pasaba|dolia; mas .. que; peor; mas de lo; nunca antes; diferente; mas .. antes; desde .. sesion|cita|tratamiento;
      ahora|hoy .. mas|peor|diferente|distinto`,
  },
  {
    // No difference is no change, also where the denial belongs to a finding of its own.
    kind: 'as-before',
    en: 'nothing|no|not|isnt|arent|hasnt|never different|worse|stronger',
    es: 'nada|no|ni diferente|peor|distinto',
  },
  {
    kind: 'hypothetical',
    en: `what if; how will|would|do|can i know; how do i tell; how can i tell; should i worry if; should i be worried if|about; should i be concerned if|about; in case; in the event; what are .. signs|symptoms|chances|risks; what .. signs of; would .. be; could|can it|this|that|needling|dry_needling|needles|you cause; can you get; could i get|have; am i going to get; will i get; might i get; risk of; chance of; watch for|out; look for|out; looking for; let you know if; call|text you if; will call|text|let if; worry about getting; worried about getting; afraid of getting|fainting; avoid; prevent; to avoid; is there a .. chance|risk; what happens if; what to do if; what do i do if; what should i do if; when should i worry|call; do i call; warned me about; warned about; told me about; you mentioned; read about|that|online; i heard; said .. might|could|can|may; can cause; may cause; could cause; side effects like|include; common side; if i do; if i were; if anything; if something; if i ever; even if; as if; if it comes back; if this; hope|hoping i dont; dont want to get; so i dont get; look out; google; googled; possible side; keep an eye out`,
    es: `que pasa si; que hago si; si me llega; si llego; si me da; si me sale; si me empieza; si empiezo; si llegara; si tuviera; en caso de; en caso que; por si; como se si|cuando; como sabria; seria normal; seria; puede causar; podria causar; puede dar; riesgo de; le aviso si; les aviso si; aviso si; cuales son .. signos|sintomas; y si; me debo preocupar si; debo preocuparme si; si se hincha; si se inflama; me puede dar; me podria dar; si aparece; si pasa`,
  },
  {
    kind: 'minimiser',
    en: `little; slight; slightly; bit; tiny; mild; mildly; minor; tad; small; lil; touch of; hint of; smidge; barely; hardly; teeny; minimal; minimally; ever so; slightest; faintly; kinda sorta; not much; very little; just a little; weird little; twinge; some mild; not a lot; sl`,
    es: `poco; poquito; poquita; leve; ligero; ligera; levemente; ligeramente; poca; tantito; tantita; algo; minimo; minima; poquitito; apenas; apenitas; pequena; pequeno; leves; chiquita; chiquito; puffiness_leve`,
  },
  {
    kind: 'intensifier',
    en: `very; really; super; extremely; so; quite a; quite a bit; a lot; lots; alot; pretty; hella; af; insanely; incredibly; seriously; crazy; mega; too; totally; soo; ridiculously; terribly; awfully; severely; severe; terrible; horrible; awful; bad; badly; intense; huge; massive; excruciating; brutal; major; worst; damn; extreme; hardcore; wicked; unbearable; splitting; pounding; violently; constantly; nonstop; CANT; raging; killer; worse; pretty bad`,
    es: `muy; mucho; mucha; bastante; demasiado; super; fuerte; fuertes; horrible; terrible; bien; muchisimo; intenso; severo; insoportable; feo; un monton; no aguanto; muchas; no para; tremendo`,
  },
  {
    kind: 'proxy',
    en: `this is .. RELATION|wife|husband|daughter|son|mom|partner; texting|answering|replying|writing|responding|typing for|on_behalf; on behalf; since her|his|their treatment|session|appointment|visit|appt|needling; after her|his|their treatment|session|appointment|visit|appt|needling|dry; left|leaving|seeing|saw you|your_office|yours|the_clinic; outside|outta|from the|your clinic|office; on his|her way out|home; your|ur patient; the owner of this phone; answering|replying for|on_behalf .. (her|him|them); did see your text; he|she asked me to tell|say|write; her|his phone; her|his|their needling|dry_needling|needles|acupuncture; had|got|did|after|since her|his|their treatment|session|appointment|visit|appt|sesh; from her|his session|treatment|visit; he|she was seen|treated|needled; patient is; my .. was treated|seen|needled .. you|there; you treated|saw|needled .. my|her|him; since the treatment she|he; i am .. RELATION of; im .. RELATION; his wife; her husband`,
    es: `soy .. esposa|esposo|hija|hijo|mama|papa|hermana|marido; habla .. esposa|esposo|hija|hijo; escribo por; contesto por; de parte de mi; en nombre de; desde su tratamiento|cita|sesion; despues de su tratamiento|cita|sesion; la paciente; el paciente;
      su paciente; que .. usted|ustedes .. atendio|atendieron|trato|trataron|pincho|vio|vieron|pico|puso;
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
