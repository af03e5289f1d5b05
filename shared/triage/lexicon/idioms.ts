import type { CueRow } from './cues.ts';

/**
 * Words of illness said of something else. What lies wholly inside one of these is no finding. A phrase belongs here only when nobody
 * would say it of his own illness: "red hot" and "passed out the" are missing on purpose, "red hot chili" is safe.
 */
export const idiomRows: readonly CueRow[] = [
  {
    // Blood, heart and breath.
    kind: 'idiom',
    en: `gone (and) (i) cant feel it; burrito|pizza|steak|dog|sandwich|pumpkin the size of (my|his|a) head; dying in the heat|sun; phone|phones (is) dying|dead; cried|crying at the (traffic|red) lights|movie|wedding|ending; lost track because|of; twice his|her size; boxes|box|bags bump it|me; horror stories about; took a red pen|marker|fine;
      table|chair|sofa|couch|desk|piano|lamp|bench|tripod leg|legs|arm|arms|back (is|are) wobbly|loose|broken|weak|gone|shaky; clock|watch|hour|minute hand|hands; track|song|chat|chili|mixtape|team|grill|thread|outfit|bullpen on fire; last leg|legs of|everything|now; on its|their last legs; hit|hits|struck a nerve with; fell flat on its face; on repeat in my head; bled the radiators|radiator|brakes|line; under par; back nine; jokes are getting worse; cant|can|couldnt stomach another|it|this|him|her; left foot from outside|inside|the; scored with his|her left|right foot|hand|head; chip in; (sorry) cant|NOT talk .. boss|class|driving|later|dinner; tongue in cheek; last leg; turn|turned the burner|heat|stove; boil over; burning question; call the doctor whenever; tell my family i loved; relay team; lend|lending|need|give|gimme me (a) hand; right|left hand drive; out of ten party|dentists|party; wash me; size of this|that pumpkin|fish|cake|dog|house; plate|plates read;
      die|died|dying|cry|crying of|from|with embarrassment|laughter|boredom|shame|cringe|cuteness|excitement|envy; go on with (this|the|my) diet|puzzle|series|show|story|lesson; at|to|going|from (a|the|another) funeral|wake|viewing; curtains (that|which) came|arrived|are|for|in; black out|blackout curtains; legs|leg of (the|my|our) relay|trip|race|tour|journey|table|stool|parlay|flight; shoes|boots|heels|sneakers|jeans|pants|dress|ring|shirt|suit NOT fit .. return|returning|exchange|exchanging|resize|refund|size; new shoes|boots|sneakers|jeans|pants|heels NOT fit; ring NOT fit .. resize; hand on heart; rib|ribs night|recipe|rub|joint; bees knees; weak in the knees for|over|at; heart|hearts (just) stopped|skipped|sank|dropped|melted (a|beat) (when|at) (i|he|she|we|they) saw|heard|opened|read|walked|smiled|bill|price; seeing double .. twins; chip on his|her|my|their shoulder; shoulder to cry on; butterflies in (my|his|her) stomach; twist|twisted my arm .. ill|sure|ok|okay|fine; made me cry again|happy|laugh; too funny; out of breath laughing|chasing; toe nails|toenails; pink eye; blood|scary|horror (movie|film) had blood; called in sick to; face turned red; smell|smells|smelled like garlic|smoke|bleach|onion|onions|gasoline|flowers; song|songs called; cant feel my face .. song|look|weeknd|stuck; sweaty before (the|my|a) (big) speech|interview|date|exam|test|game; passed out at 7|8|9|10|11; night sweats no; drove past our own; fell|falling down a (youtube|reddit|internet|wiki|rabbit) (rabbit) hole; slipped (through) the cracks; nobody|no_one home; nearly|almost fell over|out (of) (my|his|her) (chair);
      back to|at|into climbing|lifting|running|swinging; climbing v4s|gym|wall|walls|routes|rope|ropes|trees|trip|mountain|mountains|gear|shoes; rock|mountain|tree climbing; went|go|going climbing;
      at worst; numb|numbness|novocaine|frozen|swollen from|after (the) dentist|filling|novocaine|crown|root_canal; dont|didnt|doesnt|NOT feel|feeling (a|any|the|that|no|much|as_much) pinch|pinching|catch|catching|twinge|tightness|tug|pull|pulling|grinding|click|clicking|zing;
      kill|killing|win|winning|losing|hitting streak .. insane|crazy|unreal|wild|ridiculous|brutal|sick|terrible|horrible; kill|killing|win|losing streak; kill count|cam|feed|switch|ratio;
      wiped|beat (the|a|our|their) level|boss|raid|record|traffic|score|team|rush|game|crowd|heat|odds|clock; beat them|him|us; owe|owes you|him|her|them|me one|lunch|dinner|coffee|beer;
      happy|merry (new) year|years|birthday|bday|anniversary|holidays|thanksgiving|easter|halloween|christmas|valentines|hanukkah|diwali|hour|meal; dont panic;
      knot|knots|pain|tension|ache is dead; all (of) the needles (came) out; 
      not in (the|a) hospital|er;
      911|999|ambulance|emergency|hospital|er|urgent_care (is|was) not needed|required|necessary; emergency averted; has left the building;
      all needles (came) out; zapped of energy; slipped|sank into bed|pyjamas|pajamas|sleep; collapsed into bed; rock hard abs;
      seeing double rainbows|rainbow; cold hands warm heart; lost my heart to; holding my breath for; best head massage|rub|scratch;
      bad blood between; new|blue|young blood; in cold blood; blood sweat (and) tears; blood drive|bank|orange|oranges|moon|money|hound|hounds|line|pudding|donation|donor|thirsty|brother|sport; blood is .. thicker; there will be blood; out for blood; flesh and blood; makes|made|make (my) blood boil; blood .. movie|film|horror|episode; movie|film|show|episode|scene was|is|so .. bloody|gory|blood; bleeding love|heart|hearts|edge|obvious|cash|money|subscribers; stop the bleeding .. closer|bullpen|defense|budget|sales; bleeds|bleeding through .. paper|page|ink|fabric; pen|ink|marker|paint|dye|color|colors is|are|was|keeps .. bleeding|bleeds|bled; bleeding points|jobs|users|chips|oil|talent|sap; hemorrhaging money|cash|users|members|points|subscribers; bloody mary|marys|sunday|good|brilliant;
    heart of gold|the; heart to heart; heart emoji|emojis|shaped|warming|felt|breaker|strings|throb|land; hearts and|or|emoji|spades|diamonds|clubs; two|three|four|king|queen|jack|ace|artichoke|palm|romaine|lonely|purple|candy of|king|queen hearts; artichoke|purple|lonely|candy|sacred|celery heart|hearts; hearts of palm; by heart; at heart; change of heart; with|from .. heart; my heart goes|went out; heart is full|happy|so_full|melting; full|happy|warm|grateful heart|hearts; melts|melted|melting|warms|warmed|stole|won|broke|breaks|breaking|break .. heart|hearts; heart melted|melts|belongs|and_soul|sank_when; heart attack burger|sandwich|special|finish|ending; heart attack .. movie|game|price|prices|bill|refs|score; (pour|poured|cry|cried|sing|sang|play|played|eat) heart out; played|sang|cried|poured .. heart out; where the heart is; heavy heart|metal|traffic|rain|cream|duty|snow|fog; weight off my chest|shoulders|mind; get|got|getting .. off .. chest; chest day|piece|press|bump|bumps|pass|hair; treasure|tool|medicine|ice|hope|toy|war|pirate|cedar|community chest; chest freezer;
    breath mint|mints|work; short of breath mints; out of breath mints; take|takes|took|taking .. breath away; bated breath; save|waste|wasting .. breath; morning|dog|coffee|garlic|dragon|baby breath; remember|reminder|just|dont_forget to breathe; just breathe; breathes fire|life; breathing fire|room; breathing down my neck; let .. wine|dough|cheese|shoes|paint breathe; wine|dough .. breathe; laughing .. breathe; inhaled|inhale|inhaling .. burrito|pizza|tacos|sandwich|burger|food|lunch|dinner|fries|donut|donuts|plate|cookies|cake|helium; choked|choking|chokes|choke .. again_in|fourth_quarter|ninth|playoffs|finals|lead|championship|last_two|last_minute; they|team|cowboys|yankees choked|choke; choke point|points|hold|chain; choked up; suffocating heat|humidity|defense|schedule|rules|silence; suffocated by|under; wheezing laughing|lol|at; wheezed laughing; wheezing 😂|🤣; gasp who|what|she|he|omg; winded the clock|watch; long winded; breathtaking; breathless coverage|anticipation|prose`,
    es: `ahi|alli|atras no (me) alcanzo a ver; exprimir el trapo;
      sin baston|muletas|andadera|silla_de_ruedas; rojo caliente el; chupo los dedos; una de lengua|cabeza|buche|tripa; brazo de gitano; pon|pongo|meto la mano en el fuego; ayuda memoria; no le para la boca; pregunta si vas;
      morir|morirme|muero|mori|muriendo de|por pena|verguenza|risa|hambre|sueno|amor|envidia|celos|ganas|calor|frio|aburrimiento|antojo|sed|coraje|curiosidad; quiero morir|morirme .. examen|junta|clase|tarea|chismes; matame .. junta|clase|tarea|lunes|otra; respirar|aire|ahogo|ahogamos .. (de) (la|tanta|tanto|pura) risa|reir; no (puedo|podia|pude) (ni) respirar de (la|tanta) risa; perdi|perdio|perdieron (el) control (de) (la|el) (tele|television|remoto|juego|partido|carro_del_super); veo|ver doble .. gemelos|gemelas; cara de verguenza|pena|tonto|palo|fuchi; corazon late por; late (fuerte) (la|esa) idea; manos frias corazon; pies frios y cancelo|canceló|se_echo; cai|caimos|caigo de risa|sueno|nalgas_de_la_risa; pego la nostalgia|cancion|risa|hambre|flojera; golpazo a la cartera; nalga|pierna|pecho de (la) res|vaca|pollo|puerco|cerdo|pavo; cada vez mas caro|cara|lejos|gente|trafico; cada dia mas trafico|caro|gente|grande_mi; empeora el clima|trafico|partido; voy|fui|vamos|estoy|ando (a|al|en) (un|el) funeral|velorio|sepelio; se nos fue el|la camion|tarde|tren|avion|luz|dia|noche|onda; tirar|tirarme|tiro|echar|echarme (en|al|a|sobre) (el|la) sillon|sofa|cama|pasto|alberca|hamaca (todo); le|les pongo|doy un 10|9|8 a|al; zapatos .. los voy|voy_a|quiero cambiar|devolver|regresar; zapatos|pantalon|vestido (no) (me) (aprietan|quedaron|quedo|cierra|entra) .. cambio|cambiar|tamales|talla|devolver; cojo|coja de lana|dinero; no responde (mi|el|la) primo|prima|servidor|wifi|mensaje|correo; hincha|hincho|infla el pecho (de) orgullo; fue la mano con (la|el) sal|azucar|chile; salen las lagrimas .. graduo|caso|boda|orgullo; durmio el gallo; temblando|tiemblo|lloro|llore de (la) emocion|felicidad|alegria|nervios_por; ataque|infarto .. (el|con|al) (recibo|penal|precio|cuenta|marcador); recibo .. (da|dio) (un) infarto; paro el corazon .. recibo|cuenta|precio|penal; en el (primer|segundo|tercer) round; diente .. raton;
      nada del|de pecho|corazon|aire; nada en el pecho;
      no (se|me) sentia|siente|sentian|sienten|sentia tan bien|mejor;
      feliz cumpleanos|cumple|navidad|ano|pascua|pascuas|aniversario|santo|viaje|fin_de|las|los|la|el|del;
      corazon de .. la_ciudad|alcachofa|melon|papel|oro|pollo|piedra|manzana|madre;
      corazon .. ciudad|pais|barrio|nino_chiquito; rompio|rompe|roto|partio|parte|robo .. corazon;
      corazon roto|contento|partido_y; de todo corazon; con el corazon .. mano;
      me late .. (la|el|tu|que|mucho|eso|esa) idea|plan|lugar|no|si|va|va_a;
      me late|nos_late que|ir|la|el|tu|ese|esa; late la idea; nos late;
      sangre .. tatuaje|nobleza|azul|tinta|india|latina|caliente_latina|de_horchata|nueva; sangre fria;
      donar|donacion|banco|dono|donador|donadores|tipo|analisis|drive de sangre; mi sangre que|onda|caele;
      lazos de sangre; caballo|caballos|yegua|potro|carreras|es_un pura sangre; sangre de dragon|toro|cristo; moronga .. sangre;
      lista|luna|naranja de sangre; hermanos de sangre; sin aire acondicionado; aire acondicionado;
      falta|falto|faltan|ponle|poner|echar|echarle|echale|sin|tiene|perdio|pierde|sale aire .. llanta|llantas|balon|pelota|globo|rueda|ruedas|colchon|inflable|alberca;
      llanta|llantas|balon|pelota|globo|rueda|colchon .. aire;
      abre|abran|cierra .. ventana|puerta|ventanas .. (no) (entra) aire; al aire libre;
      aire .. acondicionado|libre|fresco|puro|de_familia|de_grandeza; en el aire;
      tomar|salir|agarrar a|el aire fresco; airecito; cambio de aires;
      ahogo|ahogue|ahogar|ahogarme|ahogo|ahogamos|me_ahogo .. (en|de|con) risa|vaso_de_agua|un_vaso|tareas|deudas|pendientes|penas;
      torta|tortas|huevos ahogada|ahogadas|ahogados;
      ahogo|ahogado|ahogue .. (el|mi|la|con) motor|carro|planta|plantas|coche|maceta|pozo|demasiada_agua;
      planta|plantas|motor|carro .. ahogue|ahogo|ahogado;
      se ahogo .. celular|telefono|motor|carro|en_la_alberca_el;
      sin aliento .. final|pelicula|partido; mal aliento .. perro; ultimo aliento;
      respirar .. tranquilo|aliviado|por_fin_vacaciones; respira hondo|profundo y;
      suspiro|suspiros de limon; ataque .. corazon de .. precios|la_pelicula;
      a ver si no .. infarto|ataque;
      infarto|infartos .. al|con|de .. ver|recibo|cuenta|precio|precios|final|partido;
      la|lo|las|los ahogue|ahogaste|ahogaron .. agua|planta|riego;
      te|nos robo|rompio|rompiste|robaste .. corazon;
      rompiste|traigo|tengo|trae .. corazon roto|partido_por;
      hierve|hirve|hirviendo .. sangre .. (con|por|de) politicos|coraje|jefe|ver|noticias|injusticia;
      me hierve la sangre; pecho .. (de|la) pechuga|pollo|pavo;
      de infarto;
      toca|tocaba|dia|rutina|entreno|entrene|entrenar|hice|hicimos (de) pecho|pierna|espalda|hombro|brazo|gluteo|triceps|biceps (y);
      sangra .. corazon; olla|ollas de presion`,
  },
  {
    // Death, killing, crashes and falls.
    kind: 'idiom',
    en: `im|i|we|literally|actually dead|deceased lol|lmao|😂|💀|🤣; dead 😂|💀|🤣|lmao; battery|batteries|phone|freezer|fridge|dishwasher|dryer|washer|furnace|truck|remote|laptop|tablet|plant|plants|lawn|grass|flowers|bees|fish|wifi (is|are|was|just|has|have|all|almost|nearly|keeps|went) dead|died|dying|dies; dead end|ends|line|lines|lift|lifts|beat|pan|heat|sea|zone|serious|set|last|silent|quiet|wrong|center|battery|batteries|poets|language|pixel; walking|evil|grateful|drop|undead dead; over my dead; dead to me; dead in the water; wouldnt be caught dead; dead people lol|movie; death star|metal|valley|row|trap|wish|note|grip|penalty|taxes|toll|by; bored|starved|tickled|loved|worked to death; scared to death of; scared|scares|scare me|him|her|us|them (half) to_death; death of .. salesman; to die for; die hard; almost|nearly died; hill to die; died laughing|inside|of_embarrassment|of_boredom; die|dies|died|dying|dead in|on|off .. movie|show|book|episode|season|finale|series|novel|level|vacation_plants; embarrassment|cringe|boredom .. dying|died; actor|actress|singer|legend|president|queen|rapper|comedian|drummer|guitarist|author|celebrity .. died|dead|passed|passed_away; funeral for|potatoes|scene|director; cause of death;
    kill bill|switch|time|joy|shot|two_birds|the_lights|the_mood|the_vibe|the_music|weeds; killing time|eve|floor|joke; killer bee|bees|whale|whales|deal|deals|app|workout|sale|heels|outfit|view|views|instinct|queen|show|concert|abs|smile|price|prices|recipe|playlist; is|was (such) (a) killer; serial|lady|weed|buzz killer; gonna|going_to|will|could|ill kill|murder him|her|them|you|my_boss|my_husband|that_dog; if .. i_will|ill|i_would|id murder|kill; murder .. burger|pizza|taco|steak|donut|coffee|milkshake|burrito; getting|gets|get|got away_with murder; got|were|getting killed|murdered|destroyed .. game|42|traffic|poker|boards; killed it|that; kill for .. taco|coffee|burger|pizza|nap|vacation|massage; was|were|been|gets|get killed|murdered|assassinated|shot|stabbed .. movie|show|episode|book|season|history|series|novel|film|war|1963|1865; murder mystery|mysteries|hornet|hornets|podcast|podcasts|board|trial|she_wrote; murder .. documentary|podcast|orient; true crime; suicide squad|wings|doors|door|lane|king|squeeze|sprints|drills|soda; ran|running suicides; suicides at practice; political|career suicide; overdose|overdosing|overdosed of|on|d .. cute|cuteness|puppies|sugar|chocolate|candy|christmas|netflix|tacos|pizza|memes|turkey|pumpkin|football; double|triple dose|shot of espresso|caffeine|cuteness|fun; took|take too many pictures|photos|pics|notes|selfies|classes|screenshots|naps; whole bottle of .. ranch|ketchup|sauce|shampoo|mustard|syrup|sunscreen; poison ivy|oak|apple; name your poison;
    knife sharpening|skills|set|sets|block; pocket|butter|steak|bread|chef|paring|pizza knife|knives; back stab|stabbing|stabber|stabbed; stabbing in the dark; stab in the dark; take|took a stab; shots fired; flu|jump|head|slap|mug|espresso|vodka|tequila|jello|long|cheap|foul|free|screen|three_point|photo shot|shots; shoot|shooting for|hoops|pool|stars|star|guard|range|the_breeze|the_moon|par|threes|baskets|craps|script|schedule|percentage; photo|movie|film|video shoot|shoots|shooting; shoot me (a|an) text|email|message; brutal .. work|traffic|commute|schedule|loss|game|weather|meeting|exam|final|week|day|class|practice|market; work|traffic|commute|schedule|loss|game|weather|meeting|exam|test|final|class|practice|market is|was|were|been|be (so|just|pretty|absolutely|really) brutal|murder|agony|torture|hell; attack on|ad|ads|titan|of_the|dog|came_from; heart|shark|panic|counter|sneak|cyber attack .. movie|song|ad; war|horror|zombie|slasher movie|film|games|game;
    crash course|pad|diet|test; crashed|crashing|crash at mikes|the_couch|your_place|his_place|her_place|the_party|my_place; crash|accident|wreck|pileup .. go_around|avoid|detour|ahead|backed_up|lanes|lane_closed|blocking|standstill; traffic .. accident|crash|wreck; accident|crash|wreck .. traffic; car|injury accident|wreck lawyer|lawyers|attorney|attorneys|billboard|report; sugar crash|rush; accidents happen; by accident; train wreck; nervous wreck; hit by .. pitch|fees|bill|fine|reality|nostalgia|inspiration; fell|falling|fall|falls|fallen off .. bone|wagon|radar|shelf|truck; fell|falling|fall|falls for|in_love|asleep|behind|apart|festival|break|semester|foliage|leaves|colors|weather|decor|classes|on_deaf|into_place|back_an_hour; prices|temps|snow|rain|leaves|stocks|sales|attendance|ratings|tree|branch .. fell|falling|fall|fallen; fallen tree|trees|branch|limb|leaves|angel; trip to|advisor|planned|hazard; field|business|ski|beach|road|guilt|camping|fishing|school trip; slipped (my|his|her|our) mind; break a leg; broke|broken record|even`,
    es: `me|nos muero|morimos|moria|morir|muere .. (por|de) (un|una|unos|unas|ver|verte|comer|conocer|ir|la|el) tacos|tamales|pizza|cafe|verte|ir|playa|conocerte|ver|curiosidad|envidia|celos|gusto|amor|coraje|ternura|antojo|ganas|verguenza|pena|aburrimiento|risa|sueno|frio|calor|hambre|sed|ansias|nervios|emocion|oso|cansancio;
      muero por;
      morirme|morirse|morir de .. (la|el) pena|risa|hambre|verguenza|oso|envidia|aburrimiento|calor|frio|sueno|ganas|coraje|ternura;
      quiero|queria|quisiera morirme|morir de|del .. (la) pena|oso|verguenza|coraje|risa; que oso;
      de muerte lenta; pena de muerte; santa muerte; dia de .. muertos; pan de muerto;
      muerto|muerta de .. risa|hambre|frio|miedo|sed|celos|envidia;
      punto|lengua|angulo|horas|mar|tiempo|peso|letra muerto|muerta|muertas; naturaleza muerta;
      me matas|mataste|mata|matan|mato de .. (la) risa|ternura|amor|hambre|curiosidad|aburrimiento;
      me matas; te|lo|los|la|las .. voy|va|van|vamos a matar si|cuando|jaja|a_besos;
      mata|matar|maten|matamos .. arana|mosca|moscas|cucaracha|cucarachas|hormigas|mosquito|mosquitos|rata|raton|tiempo|hambre|virus_compu|dos_pajaros;
      matar el tiempo; mata de platano|albahaca|cafe|pelo;
      mataron|murio|muere|muera|matan|mato|murieron|fallecio .. personaje|protagonista|villano|capitulo|temporada|novela|pelicula|serie|final|actor|actriz|cantante|presidente|rey|papa_francisco;
      personaje|protagonista|villano|actor|actriz|cantante|escritor|presidente|futbolista|doctor .. muere|murio|fallecio|muera;
      descansa|descanse en paz .. (mi|el|la) celular|telefono|carro|laptop|compu|planta|refri|lavadora|tele|cartera;
      celular|telefono|carro|laptop|refri|lavadora|tele .. descansa|descanse|murio|muerto|muerta;
      murio|murieron|muerto|muerta|muertas .. pila|planta|plantas|bateria|motor|cel|pez|pescado|hamster|mosca;
      sentido pesame por .. mascota|perro|gato;
      dispara|disparo|disparos|balazo|balazos .. penal|gol|porteria|serie|pelicula|narco|videojuego|juego|noticias;
      tiro|tiros por .. culata; tiro de esquina|gracia|libre|penal|pila; al tiro;
      tirarme|tirarse|tirar|tire .. sillon|cama|pasto|alberca|hamaca|sol|arena;
      aventar|aventarse|aventarme|avento .. clavado|alberca|rio|paracaidas|rollo|chisme|tobogan;
      puente .. cerrado|festivo|vacaciones|dia|largo|lunes;
      ya no quiero .. trabajo|sopa|comer|saber|ver|ir|nada_gracias|pastel|escuela;
      adios para siempre .. windows|trabajo|escuela|deuda|jefe;
      hubo|hay|el|por_un|por_el|aparatoso choque|choques|accidente .. autopista|avenida|carretera|calle|noticias|trafico|esquina|km|periferico;
      trafico .. choque;
      choque de autos|carros|trenes|cabezas|manos|opiniones|personalidades|culturas|electrico_no|precios;
      caida .. agua|sistema|dolar|internet|senal|servidor|cabello|hojas|sol|imperio;
      se cayo|cayeron|caen|cae .. sistema|internet|pagina|senal|luz|luna|diente|pelo|plan|red|whatsapp|servidor|llamada|arbol|techo|barda|hojas;
      cai en cuenta|la_cuenta; caigo|caer|caemos a tu|tu_pobre casa;
      cayo|cae .. gordo|gorda|veinte|de_sorpresa|las_visitas; le caigo a;
      me cae .. gordo|gorda|bien|mal_tu|mal_ese|mal_el|super|sangron; tropezon con la misma;
      dejado|dejo plantado|plantados;
      perro|perra|gato|gata|perrito|perrita|gatito|gatita|pez|pescado|hamster|pajaro|perico|conejo|tortuga|caballo|vaca|gallina|pollo|canario|loro|cuyo .. murio|fallecio|muerto|muerta|murieron;
      murio|fallecio|murieron .. (mi|el|la|los|nuestro) perro|perra|gato|gata|perrito|perrita|pez|hamster|pajaro|perico|conejo|tortuga|caballo|vaca|gallina|canario|loro|cuyo;
      funeral|velorio del|de_la presidente|papa|reina|rey|cantante|actor|maestra`,
  },
  {
    // The head, the senses and the face.
    kind: 'idiom',
    en: `seeing double .. stars|print|feature; double vision .. song|band; vision board|boards|statement|insurance|quest; tunnel|night vision goggles|camera; blind date|dates|taste|side|fold|auction; seeing red|is_believing|someone; love is blind; venetian|window blinds; CANT see (the|your|that|any) attachment|link|file|pic|photo; CANT move|change|make (my|the|our|that) appointment|session|appt|meeting|reservation;  faint (small|little|tiny|light|yellow) bruise|mark|line|scar; no|not bigger than; where (the|your|you) needles|needle|pins (was|were|went) (in); turn|turned|turning my head; dormi de un jalon; chin up; CANT see the screen|stage|board from here|there; CANT breathe in these|this|that jeans|dress|costume|corset|spanx; CANT feel my face when; blackout at|in|downtown|across; CANT see why|what_you; CANT talk about; CANT talk (right) (now) in|during (a|the|my) lecture|meeting|class|movie|church|library; CANT speak .. highly_enough|french|spanish|german|italian|chinese; CANT hear you|over; lost|losing|lose .. voice .. karaoke|concert|game|cheering|screaming|singing; lost signal|connection|reception|interest|power|service; lost|losing control of .. drone|remote|car_on_the|budget|narrative|classroom; lost|losing (my|our|his|her) mind|it .. over|scored|when_they; out of my mind with_boredom|bored; mind blown|blowing; head over heels; heads up; head count|coach|start|band|phones|shot|shots|lights|lamp|hunter|chef; head|brain|mind .. spinning .. forms|numbers|paperwork|options|choices|taxes|info|information|data|directions|rules; brain freeze|dead|storm|storming|teaser|child|rot|food; splitting headache of; is|was|such|what|big|huge|total|real a headache|pain|nightmare .. assemble|install|set_up|park|schedule|project; project|parking|move|client|paperwork|merger|taxes|form|renovation|customer|website is|was|gives|giving|gave .. headache|migraine|pain; pain in .. neck|butt|ass|rear customer|client|form|neighbor|app|website|assignment|boss; pain in .. neck|butt|ass to_park|to_assemble|to_get|to_install; growing|house pains; face the music; face palm|paint|time|plant; poker|baby face; blue in the face; tongue twister|twisters|tied|in_cheek|lashing; bite|bit|biting|hold .. tongue; mother|native tongue; cat got your tongue; tip|slip of .. tongue; tongue|lips|mouth .. on_fire|burning|burns .. wings|salsa|sauce|curry|peppers|ramen|spicy; lips are sealed; loose lips; read my lips; lip sync|gloss|stick|balm; tongue|lips|mouth|fingers|hands|hand|teeth|face|feet .. blue|purple|red|green|black|white|orange .. popsicle|popsicles|dye|beet|beets|paint|marker|markers|ink|berries|blueberries|candy|chalk|slushie|gatorade|frosting|flour|cheetos|henna; blue|purple|red|green|orange|black|white fingers|hands|hand|tongue|lips|teeth|feet from .. dye|beet|beets|paint|popsicle|ink|marker|berries|blueberries|candy|chalk|henna|slushie|frosting; foaming|foam .. mouth over; foam finger|fingers|roller|mattress|board|pit|party; throat punch|singing; deep throat; cut throat; down .. throat .. team|schedule; slurred|slurring .. vocals|lyrics|memo|song|script|karaoke; speech class|contest|at_the_wedding|therapist; best_man|wedding|acceptance|graduation|victory speech; speechless; at a loss for words; stroke of genius|luck|midnight|the_pen; butterfly|breast|back|side|brush|swim|backhand|golf stroke|strokes; stroke is my; strokes .. album|concert|par; diff_rent|different strokes; two|four stroke engine|mower|oil; droopy|drooping tulips|flowers|plant|plants|roses|leaves|sunflowers; red eye flight; sight for sore eyes; nosebleed|nosebleeds seats|section|tickets; to|in|from the nosebleeds; confused about|by|with .. rules|parking|plot|instructions|ending|syllabus|recipe|policy|bracket|lyrics|menu|math|directions; dazed and confused; confusion about|over .. order|tickets|schedule; no idea where i am .. directions|gps|exit; where am i supposed|meeting|parking`,
    es: `cabeza de .. familia|ajo|puerco|res|pescado|lista|serie|grupo|playa;
      cabeza .. pescado|caldo|cerdo|puerco;
      tacos|caldo|barbacoa de cabeza|lengua|ojo|cachete|trompa|tripa|cachetada;
      no tengo|traigo cabeza para;
      dolor .. cabeza .. tramites|tramite|pasaporte|papeleo|impuestos|vecinos|gobierno|banco;
      dolores de cabeza .. dan|da|dando .. impuestos|vecinos|tramites; cabeza .. dura_de_mi|hueca|fria;
      hasta la coronilla|madre; ojo .. cuadrado|huracan|agua|buen_cubero|con_la; ojo con; ojo pelado;
      a ojo; echale un ojo; en un abrir; mal de ojo; ojo de;
      ojos .. que_no_ven|caleidoscopio|borrados_bonitos; cara o cruz|sol;
      cara de .. palo|mosca|ruego|pocos_amigos; dar la cara; que caro|cara esta;
      esta|sale|salio|estan .. muy|bien|bastante|carisimo|tan cara|caro|caras;
      boca .. lobo|metro|juniors|abierta_sorpresa|a_boca|callada|cerrada; a pedir de boca;
      lengua .. gato|suegra|materna|res|mixteca|extranjera|indigena; trabalenguas;
      vista .. al_mar|previa|gorda|panoramica|hermosa|bonita|mar|lago|ventana; a primera vista;
      punto|puntos de vista; hasta la vista; perder de vista; nublado .. cielo|dia|clima|hoy;
      cielo|dia|clima|tiempo|manana nublado|nublada;
      mareado|mareada|mareo|marea|mareos .. barco|camion|juego_mecanico|precios; marea alta|baja|roja;
      da|dio|dan|damos|dar|dando .. vuelta|vueltas .. parque|manzana|centro|cuadra|asunto|pagina|plaza|carro|mall|tema;
      vuelta al|a la; confundido|confundida .. tarea|numero|instrucciones; me confundi de;
      perdido|perdida .. llaves|celular|cartera|perro|gato|partido|serie; objetos perdidos;
      se me fue|va|iba .. (el|la) onda|camion|avion|tren|internet|tiempo|metro|hilo;
      se fue .. luz .. colonia|edificio|barrio|oficina|cuadra|calle|escuela|casa; se fue la senal|red;
      hizo|hace|hacia agua .. boca; canas verdes; hierve .. cabeza;
      no POWER ver (el|la|tu|su) archivo|mensaje|imagen|link|foto|video;
      `,
  },
  {
    // Heat and cold, shaking, fainting, currents, numbness.
    kind: 'idiom',
    en: `spring|cabin|jungle|dance|playoff|football|world_cup|baby|disco|election|hay|yellow|puppy|race|holiday|bracket|swift fever; feverish|feverishly packing|cleaning|typing|pace|writing|studying; fever is real; fever pitch; chills .. performance|anthem|solo|duet|voice|trailer; song|performance|anthem|movie|ending|speech|trailer|solo|show .. chills|goosebumps; netflix and chill; chill pill|vibes|vibe|out|day|night|playlist; night sweatpants|owl; shivers|chills down my spine .. movie|song|ending; shivering .. bus_stop|stadium|bleachers|rink|tailgate|parade; milk|protein|shamrock|chocolate|vanilla shake|shakes; shake weight|shack|things_up|on_it|it_off; shaky camera|cam|footage|start|wifi; shaking my head; so_sick|thats_sick|sick that|beat|burn|trick|tricks|view|bike|solo|moves|setup|concert|show|note|dunk|album; sick .. tickets|weather; home|car|sea|love sick; throwing|threw|throw up (a|the|some) (new) drywall|prayer|tent|wall|fence|curtains|sign|shade|roadblocks; threw|throwing|throw .. party|shade|tantrum; vomit|puke comet|green|emoji; word vomit; dog|cat|kitten|puppy .. threw_up|throwing_up|puked|vomited|barfed; dog|cat|kitten|puppy .. threw_up|puked|vomited|barfed|peed|pooped on the|my rug|carpet|floor|bed|couch; dizzy gillespie|bat|heights; dizzy|nauseous|queasy from|after|on|off .. teacups|coaster|rollercoaster|carousel|trampoline|merry; passed|passing|pass out (the|some|all) (orange) snacks|flyers|candy|samples|programs|cards|awards|presents|slices|pamphlets|menus|ballots|homework|tests|uniforms|jerseys|treats|donuts|copies|invitations; passed|pass|passing out laughing; pass out .. halftime; almost|nearly|about_to passed_out|pass_out|fainted|faint|died laughing; almost|nearly passed_out|fainted|died .. price|prices|bill|total; faint of heart; faint signal|smell|praise; fainting goat|goats|couch; black out curtain|curtains|bingo|shades|blinds|drunk|poem; blackout curtain|curtains|bingo|shades|blinds|drunk; power|media|city|whole_street blackout|blackouts|outage; knock|knocked|knocking out .. mouse|round|park|chores|errands|contention; knockout round|mouse|rose|game; unconscious bias; food|pizza|turkey|sugar coma; in a coma .. thanksgiving|dinner|buffet; sleeping beauty|bag|dogs; late_game collapse; collapsed|collapses in the oven|fourth|ninth|second_half; collapsed the|my|our tent|stroller|table|chairs|umbrella|boxes; seize|seized the|opportunity day|moment|opportunity|drugs|assets; engine|piston|brakes|bearing|motor|transmission seized; seizure of|at .. goods|assets|customs|drugs|border|property; convulsing|convulsed with|of laughter|laughing; had|has|have|throw|threw|throwing|pitched a_fit|fits over|about it|this|that|nothing|how|him|her|his|my|our|the|dinner|money|everything; fit of .. laughter|giggles|rage; fit check; electric guitar|bill|bills|car|cars|company|bike|bikes|scooter|slide|vibe|kettle|shaver|piano|mower|stove|vehicle|truck|atmosphere|crowd|factory|toothbrush|zoo|daisy|outlet|panel; crowd|atmosphere|stadium|place|show|concert|energy|performance|room was|is (so|absolutely|totally|just) electric; electrical tape|outlet|engineer|engineering|panel|storm|bill; lightning delay|mcqueen|bug|bugs|deal|deals|round|cable|port|rod|struck|storm; zap|zapped|zaps|zapping (the|my|some|it) leftovers|microwave|bug|bugs|mosquito|mosquitoes|pizza|coffee|in_the; jolt of cola|java|coffee|caffeine|energy|espresso; shocked at|by; live wire that_kid|kid|stream; hot to the touch .. pan|plate|stove|oven|laptop|phone|skillet|grill|careful; pan|plate|stove|oven|laptop|phone|grill|engine|skillet|charger is|was|gets|are|still .. hot|warm; red hot chili|chilli|deals|poker|market|band; on fire 🔥; hes|theyre|team|youre|offense|were on_fire; on fire from three|deep; grill|kitchen|house|car|building|barn|trash|dumpster|candle|truck|garage .. on_fire|caught_fire; set|caught|catches|light|lit .. on_fire .. grill|kitchen|pan|marshmallow|world|toast|candle|stage; set the .. on_fire; girl on fire; hunger games; fire drill|truck|station|place|pit|works|alarm|sale; burning|burned|burnt|burn .. lasagna|toast|dinner|cookies|rubber|rice|popcorn|bridges|calories|midnight_oil|man|pizza|candle|cds|incense; freezer|slow|sick|side burn|burns; burn notice|book|rate; comfortably numb; numb bum|butt .. bleachers|pew|stadium; numb to the|it|all .. news|politics|noise|ads; arm|leg|foot|hand fell|is|was|went asleep|numb under .. cat|dog|baby|kid; tingling|tingly with excitement|anticipation|joy; spidey|spider sense|senses (is|are) (tingling|tingles); pins and needles waiting|wondering|hoping|to_hear; on pins and needles; knitting|pine|crochet|sewing|record|tattoo|space|christmas|tree|haystack|stylus needle|needles; needle in .. haystack; tattoo needle .. buzzing`,
    es: `fiebre .. mundial|mundialista|taylor|oro|sabado|compras|futbol|futbolera|navidena|electoral|concierto|beisbol|pokemon|sabatina;
      traen|trae|tiene|tienen|hay|pura|la fiebre del|de mundial|taylor|concierto|futbol|boletos|finales|serie; calentura .. futbol|adolescente|mundial;
      temperatura .. horno|maxima|minima|ambiente|agua|refrigerador|oficina|ciudad|monterrey|exterior|aire|motor|pronostico;
      ardiendo .. chisme|twitter|redes|bosque|cerro|asador|llanta|venganza;
      chisme|redes|twitter|internet|bosque|cerro|llanta|asador|carbon|lumbre .. ardiendo|arde|caliente|prendido;
      esta ardiendo el|la|twitter|internet|face;
      agua|leche|olla|sopa|frijoles|caldo|aceite|comal .. hirviendo|hierve|caliente;
      hirviendo .. agua|leche|olla|frijoles|papas;
      tiembla|temblo|temblor|temblores|temblando .. tierra|mexico|oaxaca|ciudad|edificio|noticias|anoche_otra|chiapas|simulacro|escala|guerrero|grados_richter|puebla;
      hubo un temblor; se sintio .. temblor; tembladera .. edificio;
      helado|helados|helada|congelado|congelada|fria|frio|frias .. vainilla|chocolate|fresa|paleta|sabor|cerveza|chela|chelas|agua|pantalla|imagen|camarones|alberca|comida|sopa|pizza|cafe|te|refri|hielera|mar|playa|clima|noche|manana|dia|casa|oficina|cine;
      cafe|te|agua|cerveza|chela|sopa|pizza|comida|alberca|noche|manana|mar|casa frio|fria|helada|helado;
      se congelo|trabo|trabaron|trabado|trabada .. pantalla|computadora|compu|celular|imagen|video|puerta|cierre|zoom|llave|juego|internet|candado|ventana|impresora|sistema|llamada;
      pantalla|computadora|compu|celular|puerta|cierre|llave|ventana|impresora|sistema .. trabo|trabada|trabado|congelo|congelada;
      desmayo|desmayarme|desmayar|desmaye|desmayamos .. (de|con) risa|precio|precios|vivo|novela|actriz;
      corriente .. rio|alterna|directa|electrica|cuenta|mar|agua|golfo|artistica|filosofica;
      cuenta|llave|gente|persona corriente;
      toque|toques|chispazo|chispa|corto .. cable|lampara|enchufe|contacto|plancha|cerca|refri|apagador|luz|microfono;
      cable|lampara|enchufe|contacto|plancha|cerca|refri|apagador .. toque|toques|chispazo;
      rayo|rayos|relampago .. arbol|tormenta|cielo|mcqueen|sol|x_del_aeropuerto|cayo|vallecano|laser_del_gato;
      salio|paso como (un) rayo|relampago; latigazo .. caballo|pelicula;
      electrico|electrica|electricos|electricas .. carro|bici|bicicleta|patin|guitarra|recibo|comision|instalacion|estufa|auto|coche|moto|planta|tabla|olla|cepillo|scooter;
      dormido|dormida|dormidos|duerme|duermen|durmio .. nino|nina|bebe|perro|gato|hijo|hija|jefe|chofer|guardia|esposo|marido|abuelo|abuela|temprano|tarde|siesta|sofa|clase|camion|sillon|hamaca;
      ya|estas|esta|quedo|quedaste|sigues|andas .. dormido|dormida|dormidos; duermo|duermes|dormimos;
      bella durmiente; hormigas .. cocina|azucar|patio|comida|dulce|jardin|hormiguero|casa|pan|pastel;
      hay|salieron|llegaron|veneno .. hormigas; entumido|entumecido .. perro;
      no .. siento .. lo_duro|tanto_amor;
      fiebre de ofertas|compras|rebajas|jugar|poder;
      ardo|arde|ardiendo de coraje|celos|envidia|rabia|ganas|enojo; que ardo de;
      dolor de muelas .. pagar|impuestos|tramites;
      escalofrios .. cancion|pelicula|historia|voz|video|himno|noticia; piel .. chinita|gallina;
      no responde|reacciona|contesta|despierta .. chat|sistema|pantalla|telefono|celular|compu|computadora|pagina|app|servidor|correo|mensajes|cliente|banco|control;
      radiador|motor|olla|caldo|agua .. hirviendo;
      apagon .. sur|norte|ciudad|colonia|barrio|luz|casa|edificio`,
  },
  {
    // Swelling, skin, leaks, weakness: kitchen, weather, money and sport.
    kind: 'idiom',
    en: `toddler|baby|puppy|dog|kitten|cat peed|wet|pooped|weed|piddled (on|in|himself|herself|itself) bed|rug|carpet|floor|sofa|couch|pants|car|mat|twice|again|me;
      laughed|laughing|laugh|giggled|giggling|giggle|cackled|cackling so|too|that hard|much ... CANT breathe|speak|talk|stop|see;
      got|get|getting breath back in|within|quickly|quick|fast|easily|straight;
      passed out leaflets|handouts|programmes|menus|treats|invites|sweets|snacks|cards|water|papers;
      stars last|all night .. clear|sky|camp|camping|cabin|telescope|campfire;
      face|nose|cheeks|shoulders|ears|forehead red|pink|burnt|tanned from|after|with sun|wind|cold|heat|blushing|running|workout|sauna;
      CANT|NOT|never|hardly|barely feel|felt (any) needle|needles;
      confused|mixed_up|muddled|confusing left and|with|from right;
      CANT remember|recall (when) last time i|my|it felt|slept|moved|woke|walked|was|could|enjoyed|looked;
      hospital (car) park|parking|cafe|cafeteria|garage|gift_shop|roundabout;
      dropped|drop|broke|smashed glass|plate|mug|cup|phone|dish|bowl|jar because|cos|cuz|as .. wet|soapy|slippery|slipped|hot|greasy;
      mouth|face|lip|lips|jaw|cheek|gum|gums|tongue (still|all|was|is) numb|frozen|swollen|drooling from|after|thanks dentist|filling|root_canal|crown|novocaine|extraction;
      (HAND_FOOT|nose|ears|cheeks) (went|got) numb from cold|snow|ice|wind|frost|freezing|snowball|snowballs; LIMB|HAND_FOOT (all) dead tired|beat;
      clay|pigeon|target|skeet|trap|photo|crossbow shooting;
      CANT walk past|by a|any|that|every|without_buying; CANT walk past bakery|shop|pub|fridge|cake|shops; CANT turn down a|an|another|any|it|that|second|cake|chocolate|wine|pudding|dessert;
      CANT drive yet|legally|till_im|until_im;
      i can (now|finally|even|also|again|actually) cough|laugh|sneeze|yawn; can cough|laugh|sneeze|yawn (and|or) (cough|laugh|sneeze|yawn) without; can (now|finally|even|also|again|actually) cough|laugh|sneeze|yawn again|now|freely|properly|fine|painlessly;
      can (finally|now) fill|take|get|draw .. lungs|breath|breaths right|all_the_way|way|fully|completely|deep (up|down|in) (again);
      deep|big|long breath (and) before opening|reading|calling|ringing|checking|replying|answering|looking|walking_in|telling|asking;
      belly breathing you|exercise|exercises|helps|helped|technique; box|yoga|diaphragm|diaphragmatic|mindful|square|pranayama (breathing) breathing|breaths|breath; nice (long) (slow) deep breath|breaths;
      no blood when|if|while i cough|sneeze|spit;
      cough|coughed|coughing (it) up .. quid|pounds|pound|euros|fee|fees|fine|deposit|rent|change|fivers|tenner|fifty|sixty|pesos|receipts|password;
      bloody typical|hell|marvellous|marvelous|fantastic|great|lovely|amazing|weather|traffic|parking|dog|cat|kids|idiot|idiots|fool|nuisance|shame|long|early|telly|football|match|umpire|ref|internet|phone;
      spit|spat|spitting (out|up) (the|my|his|her|some) pink|red|cherry|orange|purple|green|blue|minty (cherry|cough|bubblegum) toothpaste|mouthwash|syrup|juice|medicine|candy|gum|sweet|sweets|lolly|ketchup|sauce|jelly|yoghurt|yogurt|smoothie|squash|cough;
      cough syrup|drop|drops|mixture|sweet|sweets|lozenge|lozenges|candy;
      penalty|match|game|final|finale|goal|goals|film|movie|race|overtime|shootout|episode|thriller|ride|rollercoaster|coaster|news|concert|proposal|auction (really) had|got|has|gets|set|made|sent (my|our|his|her|everyones) heart|hearts|pulse racing|race|pounding|pound|going|thumping|thump|beating|hammering|skipping|skip|stop|jump;
      out cold|like_a_light till|until alarm|morning|lunchtime|noon;
      crashed|flopped|conked (out) on|onto|into sofa|couch|settee|armchair|recliner|beanbag|hammock; collapsed on|onto|into sofa|couch|settee|armchair|recliner|hammock with|watching|to_watch|and_watched|in_front|for_a_nap;
      collapsed on|onto|into sofa|couch|settee|armchair|recliner|hammock after work|dinner|lunch|tea|gym|shift|training|football;
      power|lights|electric|electricity|street|screen|building|city|town|grid|tv|whole_street blacked out;
      had|have|having|has|threw|throw|throwing|throws fit when|because|cuz|cos she|he|they|i|we saw|heard|found|realised|realized|noticed|learned|learnt|spotted|smelled|asked|told|said;
      had|have|having|has|threw|throw|throwing|throws fit about|over mess|mud|bill|price|noise|cost|dishes|homework|parking|colour|color|boots|dog|cat|state|dress|socks|washing|muddy;
      one wee; a wee drop|dram|nap|walk|rest|while|stroll|cuppa of; wee lad|lass|one|man|boy|girl|ones;
      jaw (just|nearly|almost|practically|literally) hit|dropped|fell|on (on) (to) floor;
      RELATION|granddaughter|cat|dog|baby|kitten|puppy asleep|snuggled|cuddled|curled|sleeping|napping|dozing|snoozing|purring (up) on|against|into CHEST|shoulder|lap; snuggled|cuddled|curled (up) on|against my|his|her CHEST|shoulder;
      double rainbow|decker|denim|chocolate|espresso|header|glazing|yolk|bill|booked|check|shift;
      traffic|motorway|bridge|airport|city|town|network|trains|rail|country|roads|office|system paralysed|paralyzed;
      (was|is|were|got|totally|completely) paralysed|paralyzed on bridge|motorway|roads|network|highway|freeway|rails;
      paralysed|paralyzed|frozen with|by (fear|indecision|choice|nerves|boredom|stage_fright);
      lost for words; no words to|for (thank|describe|express|how); CANT find|have (the|enough) words to thank|describe|express|say_how;
      peed|pee|peeing|wet|weed|wee|pissed (myself|yourself|himself|herself|ourselves) (from|with) laughing|giggling|lol|laughter;
      price|prices|cost|fare|fares|bill|view|views|scenery|sunset|sight ... took|takes|take breath away;
      potty|toilet training|trained|trainer; 
      stroke back|years|decades|long in|ago;
      confused about|on|over|by|re|regarding (the|my|your|which|what|when|whether) (next|new|online|booking) appointment|appointments|time|times|date|dates|exercise|exercises|stretch|stretches|sheet|instructions|parking|bill|invoice|form|forms|app|link|booking|schedule|payment|insurance|email|price|directions|worksheet;
      mixed|mixing|mix|muddled up (my|your|the|his|her|our) (two|2|exercise|home) exercise|exercises|sheet|sheets|appointment|appointments|booking|bookings|form|forms|bags|order|orders|shopping|keys|laundry|stretches|handout;
      you|yous|yall prescribed|prescribe|ordered;
      only|just ask|asking|wondering|mention|mentioning|curious because|cuz|cos|as|since i live|am|worry;
      skip|skipped|skipping|miss|missed|missing (morning|usual) coffee|breakfast|lunch|dinner|meal|meals|gym|class|tea|caffeine;
      slept|sleeping|lay|lain|laid on it funny|wrong|weird|badly|awkward|awkwardly|crooked (side);
      lightning|storm|thunder|wind took|knocked|killed|fried|hit|struck (out) power|tree|house|router|wifi|electric|electrics|lights|internet|roof|shed|chimney|line|lines|transformer;
      thunder|lightning (claps|clap|storm|storms|show) all|last night|evening|day;
      static (electric|electricity) shock|shocks|zap|cling (off|from) (car|door|trolley|carpet|jumper|handle);
      taxes|tax|return|paperwork|forms|insurance|parking|landlord|builders|plumbing|accounts|renovation|spreadsheet|move|wedding|visa|landlord|mortgage|garden|printer is|are|was|were|been (a|the|such|my) (worst|biggest|real|total|huge|massive|absolute|bit|right|proper|complete) headache|nightmare|migraine|pain;
      coffee|pastry|food|cake|tea|soup|service|pizza|music|film|movie|sandwich|lasagna|lasagne|hotel|wifi|telly|singing|acting|jokes|referee|refereeing (was|is|were|are) (even|much|far) (weak|worse|terrible|horrible|dreadful);
      coffee|tea|signal|wifi|plot|excuse|beer|joke (was|is|were) (so|too|very|a_bit) weak;
      cold shoulder|feet|case|call|brew|turkey|beer|drink|pizza|plunge|blooded|snap|cereal|cuts; egg|eggs hunt|roll|salad|nog|sandwich|carton|size_prizes; easter|deviled|scrambled|boiled|golden|dozen egg|eggs; goose bumps; speed|fist|baby|price|pay bump|bumps; bump in the road|night; lump sum|sums|of_coal; lumps in .. gravy|batter|sauce|oatmeal|mattress|pillow|pancake; bruised ego|fruit|apples|apple|banana|bananas|peaches|pears|pride|avocado|tomatoes; black and blue .. team|colors|plaid|dress|jersey|uniform|theme; purple rain|haze|heart|people; rash guard|guards|decision|decisions|judgment; rash of break|burglaries|thefts|complaints; hive mind; bee hive|hives; hives .. bees|honey|clover|beekeeping; itchy sweater|tag|trigger|costume|collar; itching to travel|go|get|play|try|see|leave; seven year itch; all you need to know; nearly|almost forgot to mention; big|good|great|huge|healthy|hearty appetite; phone|keys|wallet|hat|ball|glasses fell in|into .. sink|toilet|pool|lake|tub|water; allergies|hangover|sinuses is|are killing; beating myself up; choking hazard; breathless fans|fan|readers|crowd; gasp plot; numb from scrolling|typing|waiting|reading; off my diet; CANT feel sorry|bad about|for; CANT handle (this) much cuteness|adorable|awesome; CANT keep up with; CANT walk and chew; CANT move on from; CANT touch this; CANT get song|tune out of; bump it|up|the to|volume|meeting|call|slides; bumpy landing|road|flight|ride|roads|start; pins and needles til|about_the_vote|results; paralysis by; died and gone to heaven; suffocating dress|office|summer|traffic|crowd|commute; bleed|bleeding blue|green|orange|gold|maroon; fell hard for; brain went|goes numb .. meeting|class|lecture|call|spreadsheet; mind numbing; numb chuck|chucks; spine tingling; rash of bad; shiver me timbers; weak knees .. concert|show|gig; ambulance chasers; emergency stash|pizza|brunch|wine|cookies|nap|haircut|shopping|run_to; od|odd on .. candy|chocolate|tacos|turkey|sushi; jump off .. bridge .. if|lol; burning daylight; sick and tired of; sick as .. parrot; under the weather channel; throw up some; eyes bigger than; wheeze the; hit .. road; lightning lost|game; greased lightning; bug zapper; might|may as well; as well be; lunges only; with lunges; lunges; squats; getting|get|got .. up from .. morning|today|yesterday|seat|chair|pew; give|gave|giving|got|get|bring|want .. husband|wife|life|mom|dad|money|energy|son .. back; monkey .. off .. back; faint memory|trace|hint|line|outline|mark|yellow|pink; getting|get|got|standing|stand up from; spot opened .. at|for; CANT get up to; jerk chicken|pork|seasoning|store; knee jerk; such|what|total a jerk; reaction to the|her|his|their .. news|video|trailer|show|movie|gift|surprise|proposal; reaction video|gif; cramping|cramp|cramps style; spasm of generosity|guilt; twitch stream|streamer|channel; muscle car|cars|memory|shirt; some|what|the nerve of; nervous about|for .. interview|exam|test|date|flight|game|presentation|closing|recital|speech|wedding|audition|trip; panic room|buying|at_the_disco|bought|shopping; freaking|freaked out over|about .. tickets|show|concert|finale; spine of .. book|novel; bone dry; sweat equity|pants|shirt|shirts; dont sweat; sweating bullets over; pale ale|ales; appetite for destruction|risk; pressure cooker|washer|washing|is_on; peer|tire|barometric|full_court|sales pressure; tire|oil pressure .. low|light; high|low pressure system|front; tight schedule|budget|deadline|game|race|rope|knit|squeeze|parking; stiff drink|competition|penalty|fine|breeze|sentence; stiffed .. waiter|tip|bill; weak signal|wifi|coffee|tea|argument|excuse|ending|plot|password|dollar|market|defense; limp noodle|lettuce|handshake|fries|celery|bacon; limping|limped to|into|through weekend|playoffs|friday|finals|finish; crippling debt|student|prices|inflation|storm; paralyzed by|with choice|choices|options|indecision|snow|traffic|strike|storm; analysis paralysis; crutch word; crutches .. prop|costume; wheelchair ramp|basketball|accessible|rental; crushed it|garlic|ice; crush on; torn between; knees are weak .. palms|spaghetti|song|arms_are_heavy; cant|CANT walk|run in (these|those|my|the) heels|boots|stilettos|skates|wedges|platforms; CANT stand this|that|the|how|when|people|mondays|country|him|her .. music|song|traffic|guy|boss|show|neighbor|weather|cold_weather|ref|refs|team|commercial|commercials|movie|talk|mondays|loud; CANT stand country|mondays|people|him|them|cilantro|coleslaw|olives|traffic; CANT swallow (the|a|that|this|our|these|those|an) (old|big|heavy|new|whole) price|prices|pride|loss|cost; tough|hard|bitter pill to swallow; CANT move (the|a|that|this|our|these|those|an) (old|big|heavy|new|whole) couch|dresser|piano|fridge|sofa|table|boxes|truck|furniture; CANT hold (the|a|that|this|our|these|those|an) (old|big|heavy|new|whole) secret|table|reservation|pose|tune|candle|grudge; CANT turn (the|a|this) page|profit|alarm;CANT lift (the|a|that|this|our|these|those|an) (old|big|heavy|new|whole) couch|piano|fridge|dresser|furniture;
    911 turbo|porsche|carrera|memorial|museum|anniversary|lesson; porsche 911; call|calling|dial|practice 911 .. lesson|preschool|kids|drill|episode; ambulance chaser|blocking|parked|went_by|siren; toy|lego ambulance; emergency exit|exits|row|brake|brakes|fund|kit|lights|meeting|contact|contacts|broadcast|alert|landing|plumber|electrician|vet|lane|vehicles|backup|generator|snack|snacks|chocolate|supplies|preparedness|management|drill|taco|cookie|sitter; in case of emergency break|exit|contact|eat; chocolate|coffee|snack|taco|wardrobe|fashion|national|climate|cake|wine|diaper|spare emergency; not|no|isnt an emergency; not|nothing|isnt urgent; code red|blue .. drink|slushie|flavor|paint|movie; hospital corners|drama|show|parking|shift|job; works|working|worked|work|job|shift|interview|internship|volunteer|volunteering at|in .. hospital|er|clinic; animal|pet|vet|childrens hospital; visit|visiting|visited .. in|at the hospital; my er shift|show; er is .. show|reruns; er reruns|shift; urgent care billing|bill|job|sent_me; urgent .. tickets|invoice|payroll|sitter|babysitter|dogsitter|delivery|deadline|package; pick me up at|around|after|tomorrow|tonight|later; pick me up from school|work|airport|station|practice|gym|class|store|airport; can|could .. pick me up; sos .. chocolate|coffee|wine|tacos|pizza|snacks|costume|toilet_paper|babysitter|tickets|charger; sos|help what do i wear|bring|cook|make|get_him|get_her; help me|us pick|choose|find|decide|pack|paint|name|study|assemble|build|decorate|rearrange|wrap|cook|bake|edit; help with .. homework|essay|math|couch|yard|dishes|resume|party|groceries|wifi|printer|password|garage|fence|costume|computer; help wanted|desk|yourself; asap .. movie|tickets|invoice|report|order|deposit|headcount|slides|reservation|rent|practice|carpool; hurry .. sale|movie|food|pizza|game|uber|starting|boarding|ice_cream; right away .. order|sir|boss|package; immediately .. ship|refund|effective_promo|hiring; hiring immediately;
    infected laptop|computer|file|files|usb|site|server|zombie|zombies|system; virus scan|protection|software; viral|virus video|tweet|post|clip; went|go|going|gone viral; draining|drains|drained battery|pool|pasta|account|tub|lake|budget|wallet; battery|pool|tub|sink|account|wallet .. draining|drained|drains; oozing|oozes charm|confidence|charisma|cheese; honorable|battery|military discharge|discharged; discharged from .. army|navy|military; puss in boots; boil water|advisory|eggs|pasta; crawfish|crab|seafood boil; hard|soft boiled; boiling water|point|mad|hot_outside; blisters from|on .. shoes|boots|heels|rowing|raking; faucet|pipe|pipes|roof|sink|toilet|tire|boat|tent|hose|radiator|fridge|dishwasher|ceiling|album|trailer|camelback|heater .. leak|leaks|leaking|leaky|leaked; leak|leaks|leaking|leaky|leaked faucet|pipe|pipes|roof|sink|toilet|tire|oil|album|trailer|photos|documents; toilet paper|brush|seat|bowl|plunger; bathroom remodel|break|code|key|line|tile|scale|sink|pass|renovation; potty|pad|crate|house|toilet training|trained|train; peewee; pee wee|pads|break|breaks; piss off|poor; pissed off about|at|that; wet the bed sheets|whistle|dog; wet pants|socks|shoes|clothes .. ride|rain|puddle|snow|sprinkler|river; soaked through .. umbrella|rain|storm; soaked .. rain|umbrella|sprinkler|thunderstorm; soak|soaking .. beans|rice|oats|pans|chickpeas; pouring out there|here_bring; pouring rain|concrete|outside|drinks; raining|rain|its .. pouring; gushing about|review|reviews; gushing over .. baby|movie|dress|ring|show|new; growth spurt|spurts; spurt of energy; pool party|noodle|table|boy|cue|deck|closes|talent; pool of talent|candidates; poop bags|bag|emoji|deck|scoop|scooper; bird|dog|cat|goose|cow|bear|deer poop|pooped|pee|peed; diaper bag|bags|party|cake|sizes|changing|raffle|aisle|coupon; diapers at|for_the|size|on_sale; more|extra|buy|pampers|box_of|pack_of|out_of diaper|diapers; cough drop|drops|button; cough|coughed up .. bucks|cash|money|rent|lead|hairball; coughed it up; whooping cough vaccine|shot|booster; hack|hacked|hacking account|email|instagram|facebook|into; life|travel|kitchen|parenting hack|hacks; account|email|instagram|facebook|bank|page .. hacked; dog|dogs|puppy barking|barks; barking at|dog; barking up .. tree; wont|doesnt|didnt|CANT|never|dont|not stop raining|barking|snowing|beeping|talking|calling|chirping|scrolling|eating|laughing|asking|watching|playing|singing|listening|thinking_about|buying|smiling|staring|refreshing|meowing; rain|snow|alarm|beeping|drip|faucet|music wont|doesnt|didnt let_up|stop|quit; swell idea|time|guy|job|dude; ocean|surf swell|swells; river|creek|door|wood|drawer|battery|lake .. swollen|swelled; swollen river|creek|rivers|door|ego|wood|budget; puffy jacket|coat|clouds|vest|paint|tacos|sleeves; cream|cheese|cocoa puff|puffs; balloon animal|animals|arch|payment|artist; hot air|water balloon|balloons; looks|look|smells|sounds weird|funny|off|wrong .. font|logo|sofa|shirt|screen|wallpaper|layout|website|sauce|engine`,
    es: `(porque) falta|faltaba|falte|entre|entrara|entraba aire fresco|fresquito;
      (me) desmayo|muero|muriendo|desmayando de hambre|antojo|amor|flojera|sueno;
      (le) (dio|da|dieron) (un) ataque de celos|risa|risas|hambre|antojo|generosidad|limpieza|flojera;
      se orino|hizo|meo|vomito|cago (pipi|popo|caca|encima) bebe|nino|nina|perro|perrito|perrita|gato|nieto|nieta|cachorro;
      no (me) acuerdo|recuerdo (de) (cuando|cual) fue|era ultima vez; ultima vez que dormi|dormia|me_senti|camine|descanse tan;
      cayo plato|vaso|taza|celular|jarra|botella porque|por|estaba .. mojado|mojada|jabon|resbaloso|resbalosa|caliente|enjabonado;
      no puedo|pude|podia caminar|andar|bailar en|con tacones|zapatillas|zancos;
      (se) (me) trabo|traba|enredo lengua en|con presentacion|exposicion|junta|entrevista|discurso|nervios;
      respiro|respirar hondo|profundo y no me duele|molesta (nada|ya|mas);
      ni al toser ni al reirme|reir|estornudar molesta|duele;
      no (he|hemos) parado|parar|paro ni para respirar|comer; sin tiempo|chance ni de|para respirar;
      saque|quite|quitaron|sacaron|quitado|quito|quitaste un|el peso de|del pecho|encima; un peso de encima;
      acelero|acelera|aceleraba|salia|sale|brincaba|brinca|latia|late|paro corazon con|por|en|viendo (la|el|los|ese|esa|tanto) final|partido|penal|penales|gol|golazo|pelicula|serie|novela|carrera|noticia|boda|juego|clasico|concierto;
      final|partido|penal|penales|gol|golazo|pelicula|serie|juego|clasico .. (me|nos) acelero|aceleraba|puso|tenia|traia|dejo .. corazon (a) mil|acelerado|rapido|brincando|latiendo|boca|garganta|loco;
      vista|vistas|paisaje|precio|precios|final|pelicula|gol|atardecer ... sin aliento;
      (ya) puedo|pude toser|estornudar|reirme|reir|bostezar (y|o|ni) (toser|estornudar|reirme|reir) sin|bien|normal;
      confundido|confundida|confundi|equivoque con|por|sobre|de (la|el|las|los) hora|fecha|cita|citas|ejercicios|hoja|factura|pago|direccion|horario|dia;
      (casi) (me) desmayo|desmaye|muero|mori|meo|mee|orino|orine|parto|caigo|infarto (encima) de risa|gusto|alegria|emocion;
      paralizado|paralizada|paralizados|helado|helada|congelado|congelada|tieso|tiesa|petrificado|petrificada|frio|fria de|del|por|con (puro|el|tanto) miedo|susto|terror|panico|impresion|sorpresa|pavor|frio_de_la;
      trafico|ciudad|avenida|puente|circulacion|metro|tramite|tramites|oficina|obra (esta|estaba|quedo|sigue) paralizado|paralizada|paralizados|parado;
      no salen|encuentro|alcanzan|tengo|hay|bastan palabras para|de (agradecer|tanto) (agradecerle|agradecerte|agradecer|expresar|describir|decirle);
      no me salen|alcanzan las palabras para;
      se fue|va|iba|corto|cortaron corriente|luz|electricidad en|de (toda|todo) colonia|casa|cuadra|zona|calle|edificio|barrio|pueblo|rancho;
      se me|le|nos cayo|fue|callo celular|telefono|cel|movil|control (en|al|a) alberca|agua|excusado|lavabo|inodoro|rio|mar|piscina|cubeta|piso;
      dolor de cabeza|muelas el|la|los|las|con|es|con_el tramite|tramites|visa|papeleo|impuestos|mudanza|trafico|jefe|obra|declaracion|seguro|banco|hacienda;
      hinchada .. equipo|estadio|rival|barra|tricolor|argentina|mexicana; hinchas;
      hinchar .. globo|globos;
      infla|inflo|inflar|inflamos|inflando|inflables|inflable|inflamo|inflada .. globo|globos|alberca|llanta|llantas|pelota|balon|colchon|precio|precios|cerillo|castillo|brincolin|flotador|ego;
      globo|globos|alberca|llanta|balon|pelota|precios .. inflados|inflado|inflada|infladas|desinflo|desinflaron;
      inflacion;
      crece|crecio|creciendo|extiende|extendio .. ciudad|negocio|planta|empresa|nino|ninos|bebe|fuego|incendio|plazo|rapido_los|deuda|pelo|cabello;
      bola .. (de) nieve|cristal|estambre|boliche; bolas de;
      huevo|huevos .. revueltos|estrellados|casilla|rancheros|desayunar; chipote chillon;
      bulto|bultos de .. cemento|ropa|papa|arroz;
      apesta|huele|hueles|olia|oler|huelen .. basura|perro|zapato|zapatos|drenaje|bano|coche|cocina|tenis|rico|delicioso|perfume|quemado|comida|gas|flores|pan|refri|trampa|sospechoso|negocio|humo;
      gas|basura|drenaje|zapatos|refri|perro .. huele|apesta|oliendo;
      sale|salia|salio|saliendo|tira|tirando .. agua|aceite|humo|gas .. ventana|tuberia|llave|motor|techo|lavadora|tinaco|carro|boiler|manguera|cocina;
      se sale .. agua|aceite|gas|sopa|leche; fuga de gas|agua|aceite|talentos;
      chorro .. agua|gente|dinero|trabajo|luz|cosas; un chorro;
      pesa|cuesta|tarda|falta|hay|gano|gasto un chorro|monton;
      chorrea|chorreando|gotea|goteando|escurre .. llave|techo|paraguas|pintura|aceite|lavabo;
      llave|techo|lavabo|tuberia .. gotea|goteando|chorrea|escurre;
      empapado|empapada|empape|empapamos|empapados .. lluvia|aguacero|tormenta|manguera;
      lluvia|aguacero|llovio ... empape|empapado|empapada|empapados;
      maleta|bolsa|closet|mochila|cajuela|estadio|metro|camion|antro .. (a) (punto) (de) reventar|explotar|lleno|llena;
      a punto de reventar .. maleta|bolsa|globo|closet|de_la_risa|de_comida|de_lleno|tragon;
      me va a explotar .. celular|compu|bandeja|cartera; panza .. llena|cheve|chela|feliz;
      zapatos|tenis|botas|vestido|pantalon|pantalones .. aprietan .. bonitos|talla|cambiar|devolver|chicos|nuevos;
      zapatos|zapato|tenis|vestido|pantalon|pantalones|anillo|camisa|talla .. no .. queda|quedan|quedo|quedaron .. cambiar|devolver|chico|grande|regresar|tienda|feo|combina;
      no .. queda|cierra|entra .. vestido|maleta|cajon|puerta|sofa|mueble|llave|sillon|refri;
      peor|peores|peorcito .. partido|pelicula|equipo|servicio|gobierno|trafico|tele|internet|clima|serie|jugador|presidente|restaurante|examen|temporada|libro|cancion|regalo|cita_de|dia_de_compras|semana_de|jefe|economia|crisis;
      trafico|gobierno|servicio|equipo|economia|clima|internet|tele|musica|futbol|liga|crisis|calle .. peor|empeora|empeorando|mal_en_peor|aumenta;
      peor que .. la_vez_pasada|pelicula|novela|kinder|nada;
      mal en peor .. trafico|economia|gobierno|equipo|liga|servicio|pais|dolar;
      va|sigue|anda subiendo .. renta|gasolina|precio|precios|dolar|luz|tortilla|huevo|impuestos;
      subio|subiendo|sube|subieron|aumento|aumentaron|aumenta|aumentar .. renta|gasolina|precio|precios|dolar|luz|tortilla|huevo|pasaje|impuestos|sueldo|internet|seguro|marea|temperatura_del;
      renta|gasolina|dolar|precio|precios|luz|pasaje|sueldo .. subio|subiendo|sube|aumento|aumenta|aumentaron;
      no aguanto .. las|los|el|la|ver|que mi_jefe|jefe|vecino|vecinos|suegra|ganas|ese|esa|novela|ruido|musica|espera|hacienda|tarea|trafico|cancion;
      no aguanto a mi|tu|su|ese|esa|los|las|mis|la_vecina; no aguanto las ganas;
      ya no aguanto .. ganas|hambre|espera|risa|vacaciones;
      no soporto a|ese|esa|el_trafico|el_ruido|la_musica|las_mentiras|la_novela|al;
      pica|pican|picar|picas|pico|picoso .. salsa|chile|chiles|enchiladas|curiosidad|cebolla|rico|ceviche|mole|taco|tacos|boleto|boletos|abeja_al|piedra;
      salsa|chile|chiles|enchiladas|mole|taco|tacos|ceviche .. pica|pican|picoso|picosa|arde;
      mosquitos pican; brazo .. (de) la|del silla|sillon|mar|grua|gitano|tocadiscos;
      pata|patas .. mesa|silla|cama|pollo|perro|gato|gallo|palo|negra_jamon;
      silla|mesa|cama|sillon .. pata|patas|brazo|respaldo;
      espalda .. del|de la sillon|silla|playera|iglesia;
      cuello .. camisa|playera|botella|tortuga|sueter|blusa|abrigo;
      pierna .. pollo|cerdo|cordero|muslo|horneada|adobada; pollo .. pierna|muslo|pechuga;
      pechuga .. hueso|pollo|pavo|empanizada;
      costilla|costillas .. asar|cerdo|bbq|puerco|res|barbacoa|adobadas;
      mano .. mudanza|obra|gato|izquierda_de|dura_con|negra|pintura|de_domino|de_poker|a_mano|amiga|platano;
      echar|echame|echa|echale|dar|dame|dando|eche una mano; a mano;
      pie de manzana|limon|queso|playa|nota|foto|carta; dedo .. la_llaga|en_alto|menique_de;
      cola .. (de) banco|tortillas|supermercado|caballo|perro|entre|gente|fila; hacer|hice|hay|larga cola;
      rodilla|tobillo|ligamentos|hombro .. (se|del) lesiono|jugador|delantero|chicharito|messi|portero|capitan|seleccion;
      jugador|delantero|messi|portero|capitan|chicharito|futbolista|boxeador|torero .. lesiono|lesionado|fractura|rodilla|noqueado|golpe|sangra|sangrando|cojea;
      duro|dura .. pan|piedra_el|examen|colchon|partido|tarea|bolillo|tortilla;
      pan|examen|colchon|carne|bolillo|tortilla|queso|chicle .. duro|dura|piedra;
      fuerte .. abrazo|lluvia|chisme|viento|trago|cafe|olor_a_perfume|escena|abdominal_clase|noticia|musica|equipo|sol;
      lluvia|viento|sol|musica|chisme .. fuerte|recio; abrazo fuerte; que fuerte lo; un abrazo .. fuerte;
      pesado|pesada|pesados .. trafico|primo|jefe|caja|maleta|dia|tema|broma|sueno|refri|sillon|mudanza|tarea;
      caja|maleta|refri|sillon|mueble|mochila|bolsa|trafico|primo|dia .. pesado|pesada|pesados;
      apretada|apretado .. agenda|semana|horario|presupuesto|final|partido|marcador|juego|dinero;
      agenda|presupuesto|marcador|partido|juego apretado|apretada;
      emergencia .. elevador|simulacro|salida|luces|freno|plomero|obra|cocina|estado|capitulo|serie;
      simulacro .. emergencia|sismo|incendio;
      salida|luces|freno|contacto|numero|fondo|maletin|kit de emergencia;
      urgencia|urgencias .. capitulo|serie|temporada|pelicula|turno|cuando_fui_a_trabajar;
      serie|capitulo|temporada|pelicula .. urgencias|911|hospital|ambulancia;
      911 .. serie|capitulo|temporada|porsche|bomberos_la;
      ambulancia .. juguete|serie|dibujo|paso_por_la|trafico|disfraz|lego;
      hospital .. cuadras|banco|esquina|veterinario;
      trabajo|trabaja|trabajan|trabajar|turno|practicas|de_guardia .. hospital|urgencias|clinica|ambulancia|emergencias;
      hospital .. animales|veterinario;
      ayuda .. (con|para|a|en) archivo|tarea|mudanza|fiesta|app|link|examen|proyecto|compu|wifi|contrasena|maletas|compras|hacer_la|armar|pintar|elegir;
      ayuda .. no puedo abrir|entrar .. archivo|link|cuenta|pagina|correo|app;
      urgente .. solicita|solicito|vendo|busco|cajera|mesero|empleo|compro|rento|depa|vacante|oferta|traspaso|cerrajero;
      se solicita urgente;
      no POWER mover|cambiar|adelantar (mi|la|nuestra|esa) cita|sesion|hora|reunion; durmio|durmieron el|la|mi|los|las bebe|nino|nina|hijo|hija|nieto|nieta|ninos (en) (los|mis|el|mi) (brazo|brazos|pecho|hombro|piernas); cai rendido|rendida|muerto|muerta|dormido|dormida (en) (la|mi|el) (cama|sofa|sillon); cortarme|cortar el pelo|cabello; ven|veo dos|tres|unos puntitos|puntos; veo (unos|los) puntitos|puntos (rojos) donde|de|en; cayo (el|mi|la) celular|telefono|cel|taza|vaso al agua|lago|rio|bano|piso;
      no (te|le|lo|la|se) puedo|podemos entrar|abrir|ver|mandar|imprimir (a|al|el|la|tu|mi|su) archivo|junta|link|clase|correo|video|foto|imagen|mensaje|pagina|cuenta;
      no puedo creer; no puedo .. mas .. tarea|risa|trabajo|calor;
      se hizo pipi|popo|caca .. alfombra|perro|gato|panal|sillon|tapete;
      perro|gato|perrito|bebe|cachorro .. hizo|hace|orina|orino|meo|vomito;
      cojea|cojo .. caballo|mesa|silla|perro|toro; caballo|perro|silla|mesa .. cojea|cojo|coja;
      boxeador|peleador .. noqueado|noqueo|ko; lucha|pelea|round .. noqueo|noqueado;
      cargo|cargos .. tarjeta|banco|cuenta; gripa|gripe .. maestra|profe|nino|vecino|salon;
      se le pego .. gripa|acento|tos_al|mania;
      no POWER mover|cargar|levantar|subir|bajar (el|la|los|ese|este|un) sillon|mueble|muebles|refri|carro|coche|ropero|piano|lavadora|sofa|escritorio;
      golpe .. (en|de) defensa|carro|coche|puerta|pared|suerte|timon|estado;
      alergia .. perro|gato|veterinario; veterinario .. alergia`,
  },
  {
    // A purse, pride, gratitude, a job, a stain, a feast: what is told of these is nobody's illness.
    kind: 'idiom',
    en: `only|one thing|pain|agony (thats) (in) suffering|hurting|hurt|hurts|swollen|bruised|bleeding|aching|agony|pain|painful|killing|sore|broken .. (here) .. is FIGURE; only|one thing (thats) (in) suffering|hurting|hurts|swollen|bruised|bleeding|agony|pain (terribly|badly) (round|around) (here) is (the|my) FIGURE; FIGURE (is) (wont|cant|keeps|still|just) (stop|stopped|quit) bleeding|hurting|suffering|swollen|bruised|aching|dying|hemorrhaging; bruised|swollen|wounded|bleeding FIGURE; hurt|hurts|bruised|dented|wounded my FIGURE;
      only|one severe|real|serious|bad|big pain|agony|injury (around|round) (here) (is|was) (watching|paying|seeing|losing|my_team|the_bill);
      head|heads (is) swollen|swelled|big|swelling from|with|at (all) (the|your) compliments|praise|flattery|thanks;
      lump in (my|the) throat (just) (from) writing|typing|reading|saying|telling|thinking|watching|hearing|seeing; lump in (my|the) throat ... grateful|gratitude|thankful|proud|joy|happy|wedding|graduation|speech|film|movie; grateful|gratitude|thankful|proud|joy ... lump in (my|the) throat;
      left|leave|forgot|forget|lost|misplaced|dropped (his|her|their|the|an) epipen|epi_pen|inhaler (in|at|on|behind|under|by|with|here|there); epipen|epi_pen|inhaler (in|at|on) (your|the) waiting_room|desk|reception|lobby|office|clinic;
      drive|drives|drove|driving (an|the) ambulance|ambulances (for|to_earn|as|part_time); ambulance driver|drivers|station; work|works|working|worked (nights|days|shifts) (on|for|in|at|with) (the|an|a) ambulance|ambulances|ambos|paramedics|urgent_care|walk_in_clinic|walkin_clinic|walk_in|a_and_e|emerg|casualty|ward; nurse|porter|receptionist|doctor|medic|cleaner|shift|shifts|nights|job (on|in|at) (nights) on|in|at (a|an|the) urgent_care|walk_in_clinic|walkin_clinic|a_and_e|emerg|casualty|ward|er|hospital|icu;
      im|i_am paramedic|emt|medic (myself|so|and|by); RELATION (whos|who_is|is) (a|an|the) paramedic|emt|medic; brother|sister|son|daughter|husband|wife|mate|friend|dad|mum|mom|cousin|neighbor|neighbour|nephew|niece paramedic|emt|medic (told|says|said|reckons|mentioned);
      live|lived|living|park|parked|parking|based|sit (right|just) across|opposite|near|next|by|behind|beside|round_the_corner .. hospital; show|series|drama|film|movie|documentary|sitcom|soap (about|set|in|on) (an|a|the) er|hospital|surgeons|a_and_e|ambulance (last) (night); hospital|ambulance|er|medical drama|soap|sitcom|series|show;
      fake|stage|theatre|theater|movie|film|costume|halloween|joke blood; blood|platelet|plasma|organ donor|donors|donation|donations|drive; gave|give|giving|donate|donated|donating (my) blood|plasma|platelets;
      BLUE|purple|red|stained|pink HAND_FOOT from|because|after|thanks ... STAIN; HAND_FOOT .. BLUE|purple|red|stained|pink from|with|because|after|thanks .. STAIN;
      HAND_FOOT freezing|frozen|cold|icy because|cause|cuz .. boiler|heating|heater|furnace|radiator|radiators|snow|power;
      ambulance went|going|drove|passed|flew|screamed past|by; ambulance (with) (sirens) woke; prickly heat; crust|pastry|loaf (has) swelled|swollen|puffed (up);
      took|take|taken|taking all (of) (my|the) tablets|pills|meds|medication (this_morning|today|tonight|yesterday) as usual|prescribed|normal|always|directed|told|instructed; have|got|on|in (a|another) (work|conference|zoom|video|team|client) call right_now|now|rn;
      ice|heat|heating|gel|frozen|wheat pack|packs|pad|peas|bag on|over|round|around my BODY; CANT think of anything|much (else) to|that; (went|gone|go|got|going) through (a|the) (whole|entire|full) box|packet|bag|tin|tub (of) chocolates|chocolate|biscuits|cookies|sweets|candy|crisps|doughnuts|donuts;
      visit|visiting|visited|seeing .. hospital|icu|hospice; NEEDLE|pins came|come|went|slid out easily|fine|clean|cleanly|smoothly|nicely|without;
      sweat|sweated|sweats|sweating (right) through .. shirt|tshirt|top|clothes|tee|kit (at|in) (five_a_side|class|gym|training); towel (is|was) wringing wet; wringing|soaking|dripping|soaked (wet) with|in sweat; soaked|drenched|soaking|wet (right) through .. shirt|tshirt|top|clothes|socks|jacket|kit (at|in|from|after|during|on) .. gym|rain|football|soccer|workout|run|running|match|game|training|storm|sprinkler|class|spin|ride|hike; soaked|drenched (right) through (at|in|from|after|during|on) .. gym|rain|football|soccer|workout|match|training|storm;
      overdosed|overdosing|overdose|overdid|oded|od on|of .. SWEETS; want|wanted|wanna to die of|from embarrassment|shame|laughter|cringe|mortification|laughing|boredom;
      bury|buried|burying (the|our|my) (old|poor|little|family|lovely) dog|cat|puppy|kitten|hamster|rabbit|horse|pony|bird|budgie|fish|goldfish|guinea_pig|pet; buried RELATION in (the) sand|snow|leaves;
      when|after|as|once|before|while you|u|they|he|she|yous took|pulled|take|pull|removed|withdrew|slid|got|had (the|that|a|each|last|all) (last) NEEDLE|pins|pin (back) (out); when|after|as|once (the|those|all|your|each|last) (last) NEEDLE|pins came|come|went|were|are (out|pulled|removed|taken); count|counted|counting (the|my|all|your) NEEDLE and (there) (were|was|is) none|nothing; none (of_them|are|were|was) missing;
      thats why|reason i wasnt|didnt|havent|couldnt (been) (answering|responding|replied|answered|answer|respond|reply|pick_up); faint red|pink|purple|dots|marks|spots|line|lines|bruise|mark|trace|hope|outline|smell; dots|marks|spots|bruise|line|lines (is|are) (very|pretty|quite|really|so|all) faint`,
    es: `(lo) unico|unica (que) (me|esta|traigo|tengo) hinchado|hinchada|duele|adolorido|sangra|lastimado|morado|roto|adolorida|inflamado|inflamada es (mi|el|la) FIGURE; SWELL|duele|dolio|sangra|sangro|lastimo (el|la|mi) FIGURE; FIGURE (me) (esta|anda|sigue) sangrando|sangra|adolorido|adolorida|hinchado|hinchada|herido|herida; unico dolor (barbaro|fuerte|grande|de_verdad) fue|es|ha_sido (ver|pagar|perder|mi_equipo|el_partido);
      hincho|hincha|hinchada|hinchan|inflo (la) cabeza (con|de|por) (tantos|tanto|los|sus) halagos|halago|elogios|piropos|cumplidos;
      nudo en la garganta (de|por) (la|tanta|pura) emocion|alegria|gratitud|felicidad|orgullo|agradecimiento; nudo en la garganta ... emocion|agradecida|agradecido|gratitud|felicidad|boda|graduacion;
      olvido|dejo|perdio|olvide|deje (su|el|un) epipen|inhalador|autoinyector (en|ahi|alla); soy|es|era chofer|conductor|conductora|operador|paramedico|paramedica|ambulanciero|camillero|enfermero|enfermera (de|en|del) (la|una|las|el|un) (ambulancia|ambulancias|urgencias|emergencias|hospital|turno|noche|guardia|uci); chofer|conductor|conductora|operador de (la|una) ambulancia|ambulancias; RELATION (es|que_es|el|la) paramedico|paramedica|enfermero|enfermera;
      vivo|vivimos|vive|casa|depa|departamento|oficina (queda|esta) (justo) frente|cerca|enfrente|lado|junto|atras|detras|a_una_cuadra .. hospital|urgencias; donar|dono|donando|donado|done sangre|plaquetas|plasma|medula; donador|donadora|donante de;
      HAND_FOOT morados|moradas|azules|rojos|rojas|morado (pero) (es) (de|por|con) (tanto|las|la|los|el) (pelar|comer|cortar|pintar|recoger|tenir) (tanto|las|la|los|el) STAIN; HAND_FOOT helados|heladas|frios|frias|congelados|congeladas (porque|por|es_que|sin) .. calefaccion|boiler|calentador|luz|nieve|hielo|clima;
      paso|pasaba|pasan (una|la) ambulancia|ambulancias; (me) mata la curiosidad|duda|intriga; muero|muere de curiosidad;
      (voy|vamos|ire|iba|fui|fuimos) (a) visitar|visito|visitando|visite|ver (a) .. hospital|clinica|urgencias; matarse de|trabajando|estudiando|riendo|por; lo|la hago cada mes|ano|semana|quincena;
      sobredosis|indigestion de (tanto|tantos) SWEETS; life savings; (me|nos) quise|queria|quiero|quisiera|queriamos|quisimos|casi_me|voy_a morir|morirme|muero|mori (de) (la|pura|tanta) pena|verguenza|risa|emocion|coraje|sueno|hambre|calor|frio|aburrimiento;
      enterramos|enterre|enterraron|enterrar|murio|fallecio (a|al|el|la|mi|nuestro|nuestra) (mi|el|la) perro|perrito|perra|perrita|gato|gatito|gata|gatita|mascota|conejo|hamster|canario|pajarito|pez|caballo; entierro|funeral|velorio|sepelio de (un|una|mi|su|la|el) tia|tio|amigo|amiga|vecino|vecina|primo|prima|conocido|conocida|companero|companera|suegro|suegra|abuelo|abuela|perro|perrito; voy|fui|vamos|estoy|ando (a|al|en) (un|el) entierro;
      cuando|al (me) sacaron|saco|sacar|quitaron|quitar|quito|retiraron|sacarme|quitarme (la|las|una|esa) NEEDLE; conte|contaron|contamos|contando (las|mis|todas) NEEDLE al salir; no (me) falta|faltaba|falto|faltaron ninguna|ni_una|una_sola (NEEDLE); conte|contaron|contamos (las|mis|todas) NEEDLE y estaban|estan|eran|salieron todas|completas|bien;
      por eso|porque|perdon no (le|les|te|me) contestaba|conteste|contestabamos|respondia|respondi; no conteste|contestaba|respondi antes|ayer|porque|por; rio|arroyo|mar|marea|presa (se) crecio|crecido|subio|desbordo|creciendo`,
  },
];
