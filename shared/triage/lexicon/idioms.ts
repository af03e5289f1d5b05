import type { CueRow } from './cues.ts';

/**
 * Words of illness said of something else. What lies wholly inside one of these is no finding. A phrase belongs here only when nobody
 * would say it of his own illness: "red hot" and "passed out the" are missing on purpose, "red hot chili" is safe.
 */
export const idiomRows: readonly CueRow[] = [
  {
    // Blood, heart and breath.
    kind: 'idiom',
    en: `
      lips|tongue|mouth|teeth|fingers|hands (is|are|all) blue|purple|red|green|orange from|with|off (the|a|her|his|all) (that|those) popsicle|popsicles|dye|beets|paint|marker|markers|ink|berries|blueberries|candy|slushie|gatorade|frosting;
      air goes|went|comes in and out (just) fine|easily|easy|freely|nicely; breathing (is) like|as normal|always|usual;
      breaths like|as the|that|your sheet|paper|nurse|therapist|video|page says|said|told|showed;
      arm|arms|leg|legs|hand|hands|foot does|do|did what|everything|anything i ask|asked (of) (it|them);
      where he|she|you|they found|got|hit|worked|poked (on|out|into) that|the big|huge knot;
      at|in|from (the) hospital (with|seeing|visiting|for) (my|our) new (first) grandson|grandbaby|granddaughter;
      old car|work|bike accident|crash|wreck|injury from|in PAST_YEAR; BODY (is|are|was) dead quiet|calm|silent;
      solid|strong|easy|hard|definite 7|8|9|10|seven|eight|nine|ten hours|hour|hrs|mile|miles|days|weeks|km|minutes|mins|rounds|reps|sets;
      shooting victim|victims|range|hoops|pool; cut|nicked myself (while|when) shaving;
      two|three|several|a_few|four codes on|in my|the|our floor|unit|ward;
      took care of (most|all|some|the) (of) it|rest;
      at|in the|our er|hospital|icu (right) (now) (all) (day) (cuz|because|bc|since|but|coz|cause) thats|its|it_is|that_is where i work;
      breathing in (the|that|this|some|our) (fresh|good|clean|sweet) mountain|ocean|sea|country|spring air;
      fell|fall|falls|falling|fallen (once|twice|a_few_times|some|lots) on (the|a) rope|toprope;
      peloton|treadmill|trainer|coach|bootcamp|commute|traffic|parking|schedule|hill|homework|deadline (is|was|s) (pure|absolute|a|total) murder|brutal|hell|killer|torture|agony;
      had|got|have|by|through (a|some|one) stroke of luck|genius|fortune;
      911|999 dispatcher|operator on|working (a) double|night|day|shift;
      lost (the|a|my) (whole|entire|half) day|morning|afternoon|weekend|evening to the|my|laundry|errands|chores|netflix couch|bed|sofa|laundry|errands|tv;
      im|i_am not your|one_of_your patient|client|customer;
      going|go|goes|walking|climbing|coming|climb up|down (the|my|a|those) stairs|steps|stairway|staircase|hill|hills|ladder|ramp;
      scared|nervous|afraid|terrified (to) (death) of|about (the|those|your|these) needles|needling;
      can|could|please|pls (you|u|we|i) bump (me|my|the|our|it);
      burrito|pizza|steak|dog|sandwich|pumpkin the size of (my|his|a) head; dying in the heat|sun; twice his|her size;
      boxes|box|bags bump it|me; took a red pen|marker|fine;
      table|chair|sofa|couch|desk|piano|lamp|bench|tripod leg|legs|arm|arms|back (is|are) wobbly|loose|broken|weak|gone|shaky;
      track|song|chat|chili|mixtape|team|grill|thread|outfit|bullpen on fire;
      on repeat in my head; bled the radiators|radiator|brakes|line; burning question;
      die|died|dying|cry|crying of|from|with embarrassment|laughter|boredom|shame|cringe|cuteness|excitement|envy;
      at|to|going|from (a|the|another) funeral; at|to|from a|the|another wake|viewing;
      black out|blackout curtains; promise|swear|honestly|truth|copy .. hand on heart; bees knees;
      heart|hearts (just) stopped|skipped|sank|dropped|melted (a|beat) (when|at) (i|he|she|we|they) saw|heard|opened|read|walked|smiled|bill|price;
      butterflies in (my|his|her) stomach;
      pink eye; blood|scary|horror (movie|film) had blood; face turned red;
      smell|smells|smelled like garlic|smoke|bleach|onion|onions|gasoline|flowers;
      fell|falling down a (youtube|reddit|internet|wiki|rabbit) (rabbit) hole; slipped (through) the cracks;
      at worst;
      numb|numbness|novocaine|frozen|swollen from|after (the) dentist|filling|novocaine|crown|root_canal;
      dont|didnt|doesnt|NOT feel|feeling (a|any|the|that|no|much|as_much) pinch|pinching|catch|catching|twinge|tightness|tug|pull|pulling|grinding|click|clicking|zing;
      kill|killing|win|winning|losing|hitting streak .. insane|crazy|unreal|wild|ridiculous|brutal|sick|terrible|horrible;
      kill|killing|win|losing streak;
      wiped|beat (the|a|our|their) level|boss|raid|record|traffic|score|team|rush|game|crowd|heat|odds|clock;
      knot|knots|pain|tension|ache is dead;
      911|999|ambulance|emergency|hospital|er|urgent_care (is|was) not needed|required|necessary; emergency averted;
      has left the building; all needles (came) out; zapped of energy; rock hard abs;
      seeing double rainbows|rainbow; cold hands warm heart; holding my breath for; best head massage|rub|scratch;
      blood drive|bank|orange|oranges|moon|money|hound|hounds|line|pudding|donation|donor|thirsty|brother|sport;
      bleeding love|heart|hearts|edge|obvious|cash|money|subscribers;
      heart of gold|the; with|from .. heart; full|happy|warm|grateful heart|hearts;
      melts|melted|melting|warms|warmed|stole|won|broke|breaks|breaking|break .. heart|hearts;
      heart attack .. movie|game|price|prices|bill|refs|score; get|got|getting .. off .. chest;
      chest day|piece|press|pass|hair;
      treasure|tool|medicine|ice|hope|toy|war|pirate|cedar|community chest; chest freezer; breath mint|mints|work;
      out of breath mints; breathing down my neck;
      inhaled|inhale|inhaling .. burrito|pizza|tacos|sandwich|burger|food|lunch|dinner|fries|donut|donuts|plate|cookies|cake|helium;;
      wore|wearing|wear|in (my|the|those|her|new) (new|old|favorite) red|blue|black heels|shoes|boots|sneakers|nails;
      found|hit|got|worked|know every|all|each (rotten|bad|sore|tender|sorry|mean|nasty) spot|spots; drains|draining me|us|you|my_energy|everybody|everyone|the_battery;
      under (a|the) hot dryer|shower|sun|lamp|lights|grill|tub; till|til|until|once|after i|ive (get|got) warm|warmed up;
      (a|few|two|some|little|tiny|red|couple) pin|needle dots|marks|holes|pricks (are|is) still (there|visible|showing|showin|around); still remember|remembering the needles;
      breathing (is) like a (happy) teenager|baby|dream|yogi;
      split|chopped|stacked|hauled|sawed|sawn (a_cord_of|some|all_the|the|my) (fire) wood|logs|firewood;
      code_blue|codes on|in (the|my|our) ward|unit|icu; (my|our|the) ward|floor|unit|icu|station had|has (a|one|two|three|1|2|3) (falls|fall) (and|plus) (one|a|two|1|2) seizure|seizures|code|codes|arrest|arrests;
      two|three|four|several|2|3|4|5 patients with|in chest_pain|sepsis|stroke|seizures|fever; two|three|2|3 cardiac arrests; two|three|2|3 bleeding patients;
      died on (the) last|final interval|intervals|rep|reps|set|lap|sprint;
      threw|throw|throwing my (hands|arms|hand) up;
      nothing|nothin a person|body cant|cannot|couldnt stand|handle|take;
 ache|peep|stiffness|tension|kink|knot|soreness|sting (is|s|went) (gone|all) out of it;
      peep|squeak (out) of it; thats|that_is our emergency not;
      mother|mom|mum|mama|dad|daddy|father|grandma|granny|nan|grandpa|son|daughter|sister|brother broke|fractured (her|his) hip|wrist|leg|arm|ankle|foot ... at|in (the) hospital|er (settin|setting|sitting|staying) with her|him;
      (she|he) isnt|not|aint (your|ur|the|a) patient;
      calf|calves|hamstring|back|neck|knee|shoulder|hip (is|are|feel|feels|stays|wound) tight|taut|stiff|snug|short till|til|until i|it|its (get|gets) warm|warmed (up); chuckle|laugh|kick|grumbling|creaking|clicking|giggle|complaining (out) of it;
      from the hospital where my (first|second|new|great) (great) grandbaby|grandson|granddaughter|grandchild was born; pushing|pushed|push|rolling (a|the) wheelchair|wheelchairs; did|cleaned|mopped|waxed (the) floors at the hospital;
      (14|12|10|8|16|24) hours|hrs on the ambulance|rig|bus; went through 2|3|4|5|6|two|three|four|five (iced|hot|big) coffees|coffee|books|episodes|movies|beers|sodas; crusty bread|roll|loaf|baguette|pizza|toast|sourdough;
      worked|working|pulled|finished (a|another|my|the) double|12|12s|shift|nights|16 (shift) at|in the er|hospital|icu|ed (front_desk|lab|desk|kitchen|pharmacy) (last_night|last_nite|yesterday|all_night|today);
      (fantasy) team|phone|battery|car|truck|laptop|wifi|tv|chat|party|mall|internet|mouse|plant|plants|lawn|grass|tree|flowers|mower|headset|stream|pump|furnace is|are|was|just|finally (just|finally) dead|died; phone|battery|headset|stream|pump|mower|furnace|laptop|wifi died;
      kids|twins|baby|toddler|both have|has|had|got hand foot (and|n) mouth;
      you can barely|hardly|scarcely see (em|them|it); picked|pick|picking (up) a dropped; a|the|only|very faint (little) itch|mark|marks|line|trace; baseball fever;
      nothing (a) (two|couple|few|good|hot|some) cookies|cookie|nap|bath|beer|coffee|tea cant|wont|couldnt fix|cure|sort`,
    es: `
      abre|abran|abreme la ventana que|porque no entra aire;
      cargue|cargo|cargando|cargamos|levante|descargue|movi|baje (como|muchos|unos|cuarenta|veinte|40|20|30|50|100) bultos|costales;
      sepa la bola;
      cel|celular|telefono|bateria|pila|carro|coche|troca|tele|compu|laptop|moto se (me|nos) murio|muere;
      se (me|nos) murio el|la cel|celular|telefono|bateria|pila|carro|coche|troca|tele|compu|laptop|moto;
      rojo caliente el;
      morir|morirme|muero|mori|muriendo de|por pena|verguenza|risa|hambre|sueno|amor|envidia|celos|ganas|calor|frio|aburrimiento|antojo|sed|coraje|curiosidad;
      me_ahogo|ahogamos|ahogaba de (la|tanta|pura) risa; no puedo|podia|podiamos respirar de la|tanta|pura risa;
      cara de verguenza|pena|tonto|palo|fuchi; corazon late por ti|ella|el|ellos|vos|usted; late (fuerte) (la|esa) idea; manos frias corazon;
      pies frios y cancelo|canceló|se_echo; cai|caimos|caigo de risa|sueno|nalgas_de_la_risa;
      pego la nostalgia|cancion|risa|hambre|flojera; golpazo a la cartera;
      nalga|pierna|pecho de (la) res|vaca|pollo|puerco|cerdo|pavo;
      cada dia mas trafico|caro|gente|grande_mi; empeora el clima|trafico|partido;
      voy|fui|vamos|estoy|ando (a|al|en) (un|el) funeral|velorio|sepelio;
      tirar|tirarme|tiro|echar|echarme (en|al|a|sobre) (el|la) sillon|sofa|cama|pasto|alberca|hamaca (todo);
      le|les pongo|doy un 10|9|8 a|al; cojo|coja de lana|dinero;
      hincha|hincho|infla el pecho (de) orgullo;
      durmio el gallo; temblando|tiemblo|lloro|llore de (la) emocion|felicidad|alegria|nervios_por;
      ataque|infarto .. (el|con|al) recibo|penal|precio|cuenta|marcador; recibo .. (da|dio) (un) infarto;
      rompio|rompe|roto|partio|parte|robo .. corazon; sin aire acondicionado;
      aire acondicionado;
      falta|falto|faltan|ponle|poner|echar|echarle|echale aire al|a|de (la|las|el|los|mi|mis) llanta|llantas|balon|pelota|globo|rueda|ruedas|colchon|inflable|alberca;
      al aire libre; aire .. acondicionado|libre|fresco|puro|de_familia|de_grandeza;
      ahogo|ahogue|ahogar|ahogarme|ahogamos en (un|las|mis|tantas|puras|tanta) vaso_de_agua|vaso|tareas|tarea|deudas|pendientes|penas; me_ahogo|ahogue de risa;
      infarto|infartos .. al|con|de .. ver|recibo|cuenta|precio|precios|final|partido; me hierve la sangre;
      pecho .. (de|la) pechuga|pollo|pavo;
      toca|tocaba|dia|rutina|entreno|entrene|entrenar|hice|hicimos (de) pecho|pierna|espalda|hombro|brazo|gluteo|triceps|biceps (y);
      sangra .. corazon;
      apretaron|apretaste|apreto|picaron|pico|toco|tocaron|tocaste (en) la bola|bolita;
      patine|patino|patinamos con mis|mi|los|las|unos; amaneci|ando|estoy|quede como de 15|18|20|25|30`,
  },
  {
    // Death, killing, crashes and falls.
    kind: 'idiom',
    en: `
      battery|batteries|phone|freezer|fridge|dishwasher|dryer|washer|furnace|truck|remote|laptop|tablet|plant|plants|lawn|grass|flowers|bees|fish|wifi (is|are|was|just|has|have|all|almost|nearly|keeps|went) dead|died|dying|dies;
      almost|nearly died laughing|of|when|from;
      died laughing|of_embarrassment|of_boredom; funeral for|potatoes|scene|director;
      murder .. burger|pizza|taco|steak|donut|coffee|milkshake|burrito; getting|gets|get|got away_with murder;
      murder mystery|mysteries|hornet|hornets|podcast|podcasts|board|trial|she_wrote;
      suicide squad|wings|doors|door|lane|king|squeeze|sprints|drills|soda;
      overdose|overdosing|overdosed of|on|d .. cute|cuteness|puppies|sugar|chocolate|candy|christmas|netflix|tacos|pizza|memes|turkey|pumpkin|football;
      knife sharpening|skills|set|sets|block;
      shoot|shooting for|hoops|pool|guard|range|the_breeze|the_moon|par|threes|baskets|craps|script|schedule|percentage;
      work|traffic|commute|schedule|loss|game|weather|meeting|exam|test|final|class|practice|market is|was|were|been|be (so|just|pretty|absolutely|really) brutal|murder|agony|torture|hell;
      war|horror|zombie|slasher movie|film|games|game;
      fell|falling|fall|falls for|in_love|asleep|behind|apart|festival|break|semester|foliage|leaves|colors|weather|decor|classes|on_deaf|into_place|back_an_hour;
      prices|temps|snow|rain|leaves|stocks|sales|attendance|ratings|tree|branch .. fell|falling|fall|fallen;
      slipped (my|his|her|our) mind`,
    es: `
      me|nos muero|morimos|moria|morir|muere .. (por|de) (un|una|unos|unas|ver|verte|comer|conocer|ir|la|el) tacos|tamales|pizza|cafe|verte|ir|playa|conocerte|ver|curiosidad|envidia|celos|gusto|amor|coraje|ternura|antojo|ganas|verguenza|pena|aburrimiento|risa|sueno|frio|calor|hambre|sed|ansias|nervios|emocion|oso|cansancio;
      morirme|morirse|morir de .. (la|el) pena|risa|hambre|verguenza|oso|envidia|aburrimiento|calor|frio|sueno|ganas|coraje|ternura;
      quiero|queria|quisiera morirme|morir de|del .. (la) pena|oso|verguenza|coraje|risa;
      mataron|murio|muere|muera|matan|mato|murieron|fallecio .. personaje|protagonista|villano|capitulo|temporada|novela|pelicula|serie|final|actor|actriz|cantante|presidente|rey|papa_francisco;
      descansa|descanse en paz .. (mi|el|la) celular|telefono|carro|laptop|compu|planta|refri|lavadora|tele|cartera;
      celular|telefono|carro|laptop|refri|lavadora|tele .. descansa|descanse|murio|muerto|muerta;
      murio|murieron|muerto|muerta|muertas .. pila|planta|plantas|bateria|motor|cel|pez|pescado|hamster|mosca;
      tirarme|tirarse|tirar|tire .. sillon|cama|pasto|alberca|hamaca|sol|arena;
      hubo|hay|el|por_un|por_el|aparatoso choque|choques|accidente .. autopista|avenida|carretera|calle|noticias|trafico|esquina|km|periferico;
      trafico .. choque;
      choque de autos|carros|trenes|cabezas|manos|opiniones|personalidades|culturas|electrico_no|precios;
      murio|fallecio|murieron .. (mi|el|la|los|nuestro) perro|perra|gato|gata|perrito|perrita|pez|hamster|pajaro|perico|conejo|tortuga|caballo|vaca|gallina|canario|loro|cuyo`,
  },
  {
    // The head, the senses and the face.
    kind: 'idiom',
    en: `
      vision board|boards|statement|insurance|quest;
      CANT move|change|make (my|the|our|that) appointment|session|appt|meeting|reservation;
      faint (small|little|tiny|light|yellow) bruise|mark|line|scar;
      where (the|your|you) needles|needle|pins (was|were|went) (in); turn|turned|turning my head;
      CANT breathe in these|this|that jeans|dress|costume|corset|spanx; CANT feel my face when;
      CANT talk (right) (now) in|during (a|the|my) lecture|meeting|class|movie|church|library;
      lost|losing|lose .. voice .. karaoke|concert|game|cheering|screaming|singing;
      out of my mind with_boredom|bored;
      tongue twister|twisters|tied|in_cheek|lashing; stroke of genius|luck|midnight|the_pen; red eye flight`,
    es: `
      vuelta al|a la;
      se fue .. luz .. colonia|edificio|barrio|oficina|cuadra|calle|escuela|casa; hizo|hace|hacia agua .. boca`,
  },
  {
    // Heat and cold, shaking, fainting, currents, numbness.
    kind: 'idiom',
    en: `
      spring|cabin|jungle|dance|playoff|football|world_cup|baby|disco|election|hay|yellow|puppy|race|holiday|bracket|swift fever;
      fever pitch; song|performance|anthem|movie|ending|speech|trailer|solo|show .. chills|goosebumps;
      passed|passing|pass out (the|some|all) (orange) snacks|flyers|candy|samples|programs|cards|awards|presents|slices|pamphlets|menus|ballots|homework|tests|uniforms|jerseys|treats|donuts|copies|invitations;
      almost|nearly|about_to passed_out|pass_out|fainted|faint|died laughing;
      faint signal|smell|praise; black out curtain|curtains|bingo|shades|blinds|drunk|poem;
      blackout curtain|curtains|bingo|shades|blinds|drunk;
      electric guitar|bill|bills|car|cars|company|bike|bikes|scooter|slide|vibe|kettle|shaver|piano|mower|stove|vehicle|truck|atmosphere|crowd|factory|toothbrush|zoo|daisy|outlet|panel;
      jolt of cola|java|coffee|caffeine|energy|espresso;
      hot to the touch .. pan|plate|stove|oven|laptop|phone|skillet|grill|careful;
      red hot chili|chilli|deals|poker|market|band;
      burning|burned|burnt|burn .. lasagna|toast|dinner|cookies|rubber|rice|popcorn|bridges|calories|midnight_oil|man|pizza|candle|cds|incense;
      comfortably numb; numb to the|it|all .. news|politics|noise|ads;
      tingling|tingly with excitement|anticipation|joy;
      knitting|pine|crochet|sewing|record|tattoo|space|christmas|tree|haystack|stylus needle|needles`,
    es: `
      fiebre (es|de|del|por) (la|el|los|las) (del|de|por) (el|la|los|las) mundial|taylor|oro|compras|futbol|concierto|beisbol|pokemon; fiebre mundialista|futbolera|navidena|electoral|sabatina;
      traen|trae|tiene|tienen|hay|pura|la fiebre del|de mundial|taylor|concierto|futbol|boletos|finales|serie;
      cafe|te|agua|cerveza|chela|sopa|pizza|comida|alberca|noche|manana|mar|casa frio|fria|helada|helado;
      desmayo|desmayarme|desmayar|desmaye|desmayamos .. (de|con) risa|precio|precios|vivo|novela|actriz;
      toque|toques|chispazo|chispa|corto .. cable|lampara|enchufe|contacto|plancha|cerca|refri|apagador|luz|microfono;
      ya|estas|esta|quedo|quedaste|sigues|andas .. dormido|dormida|dormidos;
      fiebre de ofertas|compras|rebajas|jugar|poder; escalofrios .. cancion|pelicula|historia|voz|video|himno|noticia;
     `,
  },
  {
    // Swelling, skin, leaks, weakness: kitchen, weather, money and sport.
    kind: 'idiom',
    en: `
      toddler|baby|puppy|dog|kitten|cat peed|wet|pooped|weed|piddled (on|in|himself|herself|itself) bed|rug|carpet|floor|sofa|couch|pants|car|mat|twice|again|me;
      laughed|laughing|laugh|giggled|giggling|giggle|cackled|cackling so|too|that hard|much ... CANT breathe|speak|talk|stop|see;
      passed out leaflets|handouts|programmes|menus|treats|invites|sweets|snacks|cards|water|papers;
      face|nose|cheeks|shoulders|ears|forehead red|pink|burnt|tanned from|after|with sun|wind|cold|heat|blushing|running|workout|sauna;
      hospital (car) park|parking|cafe|cafeteria|garage|gift_shop|roundabout;
      dropped|drop|broke|smashed glass|plate|mug|cup|phone|dish|bowl|jar because|cos|cuz|as .. wet|soapy|slippery|slipped|hot|greasy;
      mouth|face|lip|lips|jaw|cheek|gum|gums|tongue (still|all|was|is) numb|frozen|swollen|drooling from|after|thanks dentist|filling|root_canal|crown|novocaine|extraction;
      (HAND_FOOT|nose|ears|cheeks) (went|got) numb from cold|snow|ice|wind|frost|freezing|snowball|snowballs;
      LIMB|HAND_FOOT (all) dead tired|beat; clay|pigeon|target|skeet|trap|photo|crossbow shooting;
      CANT walk past (a|the|that) bakery|shop|pub|fridge|cake;
      CANT turn down a|an|another|any|it|that|second|cake|chocolate|wine|pudding|dessert;
      CANT drive yet|legally|till_im|until_im;
      can cough|laugh|sneeze|yawn (and|or) (cough|laugh|sneeze|yawn) without;
      can (finally|now) fill|take|get|draw .. lungs|breath|breaths right|all_the_way|way|fully|completely|deep (up|down|in) (again);
      no blood when|if|while i cough|sneeze|spit;
      cough|coughed|coughing (it) up .. quid|pounds|pound|euros|fee|fees|fine|deposit|rent|change|fivers|tenner|fifty|sixty|pesos|receipts|password;
      bloody typical|hell|marvellous|marvelous|fantastic|great|lovely|amazing|weather|traffic|parking|dog|cat|kids|idiot|idiots|fool|nuisance|shame|long|early|telly|football|match|umpire|ref|internet|phone;
      spit|spat|spitting (out|up) (the|my|his|her|some) pink|red|cherry|orange|purple|green|blue|minty (cherry|cough|bubblegum) toothpaste|mouthwash|syrup|juice|medicine|candy|gum|sweet|sweets|lolly|ketchup|sauce|jelly|yoghurt|yogurt|smoothie|squash|cough;
      cough syrup|drop|drops|mixture|sweet|sweets|lozenge|lozenges|candy;
      penalty|match|game|final|finale|goal|goals|film|movie|race|overtime|shootout|episode|thriller|ride|rollercoaster|coaster|news|concert|proposal|auction (really) had|got|has|gets|set|made|sent (my|our|his|her|everyones) heart|hearts|pulse racing|race|pounding|pound|going|thumping|thump|beating|hammering|skipping|skip|stop|jump;
      collapsed on|onto|into sofa|couch|settee|armchair|recliner|hammock with|watching|to_watch|and_watched|in_front|for_a_nap;
      had|have|having|has|threw|throw|throwing|throws fit when|because|cuz|cos she|he|they|i|we saw|heard|found|realised|realized|noticed|learned|learnt|spotted|smelled|asked|told|said;
      had|have|having|has|threw|throw|throwing|throws fit about|over mess|mud|bill|price|noise|cost|dishes|homework|parking|colour|color|boots|dog|cat|state|dress|socks|washing|muddy;
      double rainbow|decker|denim|chocolate|espresso|header|glazing|yolk|bill|booked|check|shift;
      (was|is|were|got|totally|completely) paralysed|paralyzed on bridge|motorway|roads|network|highway|freeway|rails;
      paralysed|paralyzed|frozen with|by fear|indecision|choice|nerves|boredom|stage_fright;
      peed|pee|peeing|wet|weed|wee|pissed (myself|yourself|himself|herself|ourselves) (from|with) laughing|giggling|laughter;
      price|prices|cost|fare|fares|bill|view|views|scenery|sunset|sight ... took|takes|take breath away;
      confused about|on|over|by|re|regarding (the|my|your|which|when|whether) (next|new|online|booking) appointment|appointments|exercise|exercises|stretch|stretches|sheet|instructions|parking|bill|invoice|form|forms|app|link|booking|schedule|payment|insurance|email|price|worksheet;
      mixed|mixing|mix|muddled up (my|your|the|his|her|our) (two|2|exercise|home) exercise|exercises|sheet|sheets|appointment|appointments|booking|bookings|form|forms|bags|order|orders|shopping|keys|laundry|stretches|handout;
      you|yous|yall prescribed|prescribe|ordered;
      slept|sleeping|lay|lain|laid on it funny|wrong|weird|badly|awkward|awkwardly|crooked (side);
      lightning|storm|thunder|wind took|knocked|killed|fried|hit|struck (out) power|tree|house|router|wifi|electric|electrics|lights|internet|roof|shed|chimney|line|lines|transformer;
      static (electric|electricity) shock|shocks|zap|cling (off|from) (car|door|trolley|carpet|jumper|handle);
      taxes|tax|return|paperwork|forms|insurance|parking|landlord|builders|plumbing|accounts|renovation|spreadsheet|move|wedding|visa|landlord|mortgage|garden|printer is|are|was|were|been (a|the|such|my) (worst|biggest|real|total|huge|massive|absolute|bit|right|proper|complete) headache|nightmare|migraine|pain;
      coffee|pastry|food|cake|tea|soup|service|pizza|music|film|movie|sandwich|lasagna|lasagne|hotel|wifi|telly|singing|acting|jokes|referee|refereeing (was|is|were|are) (even|much|far) weak|worse|terrible|horrible|dreadful;
      coffee|tea|signal|wifi|plot|excuse|beer|joke (was|is|were) (so|too|very|a_bit) weak; goose bumps;
      speed|fist|baby|price|pay bump|bumps; bump in the road|night; lump sum|sums|of_coal; bee hive|hives;
      itching to travel|go|get|play|try|see|leave;
      phone|keys|wallet|hat|ball|glasses fell in|into .. sink|toilet|pool|lake|tub|water; off my diet;
      CANT feel sorry|bad about|for; CANT handle (this) much cuteness|adorable|awesome;
      bump it|up|the to|volume|meeting|call|slides; pins and needles til|about_the_vote|results;
      fell hard for; numb chuck|chucks; shiver me timbers;
      ambulance chasers; emergency stash|pizza|brunch|wine|cookies|nap|haircut|shopping|run_to; greased lightning;
      give|gave|giving|got|get|bring|want .. husband|wife|life|mom|dad|money|energy|son .. back;
      limp noodle|lettuce|handshake|fries|celery|bacon; crippling debt|student|prices|inflation|storm;
      paralyzed by|with choice|choices|options|indecision|snow|traffic|strike|storm; crutches .. prop|costume;
      wheelchair ramp|basketball|accessible|rental; knees are weak .. palms|spaghetti|song|arms_are_heavy;
      911 turbo|porsche|carrera|memorial|museum|anniversary|lesson;
      emergency exit|exits|row|brake|brakes|fund|kit|lights|meeting|contact|contacts|broadcast|alert|landing|plumber|electrician|vet|lane|vehicles|backup|generator|snack|snacks|chocolate|supplies|preparedness|management|drill|taco|cookie|sitter;
      hospital corners|drama|show|parking|shift|job;
      works|working|worked|work|job|shift|interview|internship|volunteer|volunteering at|in .. hospital|er|clinic;
      visit|visiting|visited .. in|at the hospital; my er shift|show; er reruns|shift;
      urgent care billing|bill|job|sent_me;
      sos .. chocolate|coffee|wine|tacos|pizza|snacks|costume|toilet_paper|babysitter|tickets|charger;
      oozing|oozes charm|confidence|charisma|cheese; boil water|advisory|eggs|pasta;
      wet pants|socks|shoes|clothes .. ride|rain|puddle|snow|sprinkler|river; cough drop|drops|button;
      cough|coughed up .. bucks|cash|money|rent|lead|hairball; whooping cough vaccine|shot|booster; barking at|dog;
      puffy jacket|coat|clouds|vest|paint|tacos|sleeves`,
    es: `
      (me) desmayo|muero|muriendo|desmayando de hambre|antojo|amor|flojera|sueno;
      (le) (dio|da|dieron) (un) ataque de celos|risa|risas|hambre|antojo|generosidad|limpieza|flojera;
      se orino|hizo|meo|vomito|cago (pipi|popo|caca|encima) bebe|nino|nina|perro|perrito|perrita|gato|nieto|nieta|cachorro;
      ultima vez que dormi|dormia|me_senti|camine|descanse tan;
      cayo plato|vaso|taza|celular|jarra|botella porque|por|estaba .. mojado|mojada|jabon|resbaloso|resbalosa|caliente|enjabonado;
      (se) (me) trabo|traba|enredo lengua en|con presentacion|exposicion|junta|entrevista|discurso|nervios;
      respiro|respirar hondo|profundo y no me duele|molesta (nada|ya|mas);
      acelero|acelera|aceleraba|salia|sale|brincaba|brinca|latia|late|paro corazon con|por|en|viendo (la|el|los|ese|esa|tanto) final|partido|penal|penales|gol|golazo|pelicula|serie|novela|carrera|noticia|boda|juego|clasico|concierto;
      final|partido|penal|penales|gol|golazo|pelicula|serie|juego|clasico .. (me|nos) acelero|aceleraba|puso|tenia|traia|dejo .. corazon (a) mil|acelerado|rapido|brincando|latiendo|boca|garganta|loco;
      (casi) (me) desmayo|desmaye|muero|mori|meo|mee|orino|orine|parto|caigo|infarto (encima) de risa|gusto|alegria|emocion;
      paralizado|paralizada|paralizados|helado|helada|congelado|congelada|tieso|tiesa|petrificado|petrificada|frio|fria de|del|por|con (puro|el|tanto) miedo|susto|terror|panico|impresion|sorpresa|pavor|frio_de_la;
      se fue|va|iba|corto|cortaron corriente|luz|electricidad en|de (toda|todo) colonia|casa|cuadra|zona|calle|edificio|barrio|pueblo|rancho;
      hinchada .. equipo|estadio|rival|barra|tricolor|argentina|mexicana;
      infla|inflo|inflar|inflamos|inflando|inflables|inflable|inflamo|inflada .. globo|globos|alberca|llanta|llantas|pelota|balon|colchon|precio|precios|cerillo|castillo|brincolin|flotador|ego;
      bola .. (de) nieve|cristal|estambre|boliche; bolas de queso|nieve|helado|estambre|papel|carne|masa|fuego|navidad|futbol; bulto|bultos de .. cemento|ropa|papa|arroz;
      apesta|huele|hueles|olia|oler|huelen .. basura|perro|zapato|zapatos|drenaje|bano|coche|cocina|tenis|rico|delicioso|perfume|quemado|comida|gas|flores|pan|refri|trampa|sospechoso|negocio|humo;
      un chorro;
      maleta|bolsa|closet|mochila|cajuela|estadio|metro|camion|antro .. (a) (punto) (de) reventar|explotar|lleno|llena;
      peor|peores|peorcito .. partido|pelicula|equipo|servicio|gobierno|trafico|tele|internet|clima|serie|jugador|presidente|restaurante|examen|temporada|libro|cancion|regalo|cita_de|dia_de_compras|jefe|economia;
      trafico|gobierno|servicio|equipo|economia|clima|internet|tele|musica|futbol|liga|crisis|calle .. peor|empeora|empeorando|mal_en_peor|aumenta;
      peor que .. la_vez_pasada|pelicula|novela|kinder|nada;
      mal en peor .. trafico|economia|gobierno|equipo|liga|servicio|pais|dolar;
      subio|subiendo|sube|subieron|aumento|aumentaron|aumenta|aumentar .. renta|gasolina|precio|precios|dolar|luz|tortilla|huevo|pasaje|impuestos|sueldo|internet|seguro|marea|temperatura_del;
      no aguanto .. las|los|el|la|ver|que mi_jefe|jefe|vecino|vecinos|suegra|ese|esa|novela|ruido|musica|hacienda|tarea|trafico|cancion;
      no aguanto a mi|tu|su|ese|esa|los|las|mis jefe|jefa|vecino|vecina|vecinos|suegra|suegro|hermano|hermana|primo|prima|cunada|companero|ex|gente; no aguanto a la_vecina; no aguanto las ganas de verte|verlos|verla|llegar|comer|viajar|conocer;
      salsa|chile|chiles|enchiladas|mole|taco|tacos|ceviche .. pica|pican|picoso|picosa|arde;
      pata|patas .. mesa|silla|cama|pollo|perro|gato|gallo|palo|negra_jamon;
      silla|mesa|cama|sillon .. pata|patas|brazo|respaldo; dedo .. la_llaga|en_alto|menique_de;
      duro|dura .. pan|piedra_el|examen|colchon|partido|tarea|bolillo|tortilla;
      pesado|pesada|pesados .. trafico|primo|jefe|caja|maleta|dia|tema|broma|sueno|refri|sillon|mudanza|tarea;
      urgencia|urgencias .. capitulo|serie|temporada|pelicula|turno|cuando_fui_a_trabajar;
      911 .. serie|capitulo|temporada|porsche|bomberos_la;
      ambulancia .. juguete|serie|dibujo|paso_por_la|trafico|disfraz|lego;
      trabajo|trabaja|trabajan|trabajar|turno|practicas|de_guardia .. hospital|urgencias|clinica|ambulancia|emergencias;
      no POWER mover|cambiar|adelantar (mi|la|nuestra|esa) cita|sesion|hora|reunion;
      cai rendido|rendida|muerto|muerta|dormido|dormida (en) (la|mi|el) (cama|sofa|sillon);
      cayo (el|mi|la) celular|telefono|cel|taza|vaso al agua|lago|rio|bano|piso;
      caballo|perro|silla|mesa .. cojea|cojo|coja;
      no POWER mover|cargar|levantar|subir|bajar (el|la|los|ese|este|un) sillon|mueble|muebles|refri|carro|coche|ropero|piano|lavadora|sofa|escritorio`,
  },
  {
    // A purse, pride, gratitude, a job, a stain, a feast: what is told of these is nobody's illness.
    kind: 'idiom',
    en: `
      only|one severe|real|serious|bad|big pain|agony|injury (around|round) (here) (is|was) (watching|paying|seeing|losing|my_team|the_bill);
      head|heads (is) swollen|swelled|big|swelling from|with|at (all) (the|your) compliments|praise|flattery|thanks;
      lump in (my|the) throat (just) (from) writing|typing|reading|watching|hearing|seeing|saying_goodbye;
      left|leave|forgot|forget|lost|misplaced|dropped (his|her|their|the|an) epipen|epi_pen|inhaler (in|at|on|behind|under|by|with|here|there);
      epipen|epi_pen|inhaler (in|at|on) (your|the) waiting_room|desk|reception|lobby|office|clinic;
      drive|drives|drove|driving (an|the) ambulance|ambulances (for|to_earn|as|part_time);
      work|works|working|worked (nights|days|shifts) (on|for|in|at|with) (the|an|a) ambulance|ambulances|ambos|paramedics|urgent_care|walk_in_clinic|walkin_clinic|walk_in|a_and_e|emerg|casualty|ward;
      nurse|porter|receptionist|doctor|medic|cleaner|shift|shifts|nights|job (on|in|at) (nights) on|in|at (a|an|the) urgent_care|walk_in_clinic|walkin_clinic|a_and_e|emerg|casualty|ward|er|hospital|icu;
      brother|sister|son|daughter|husband|wife|mate|friend|dad|mum|mom|cousin|neighbor|neighbour|nephew|niece paramedic|emt|medic (told|says|said|reckons|mentioned);
      show|series|drama|film|movie|documentary|sitcom|soap (about|set|in|on) (an|a|the) er|hospital|surgeons|a_and_e|ambulance (last) (night);
      blood|platelet|plasma|organ donor|donors|donation|donations|drive;
      HAND_FOOT .. BLUE|purple|red|stained|pink from|with|because|after|thanks .. STAIN;
      crust|pastry|loaf (has) swelled|swollen|puffed (up);
      took|take|taken|taking all (of) (my|the) tablets|pills|meds|medication (this_morning|today|tonight|yesterday) as usual|prescribed|normal|always|directed|told|instructed;
      ice|heat|heating|gel|frozen|wheat pack|packs|pad|peas|bag on|over|round|around my BODY;
      CANT think of anything|much (else) to|that;
      (went|gone|go|got|going) through (a|the) (whole|entire|full) box|packet|bag|tin|tub (of) chocolates|chocolate|biscuits|cookies|sweets|candy|crisps|doughnuts|donuts;
      visit|visiting|visited|seeing .. hospital|icu|hospice; towel (is|was) wringing wet;
      wringing|soaking|dripping|soaked (wet) with|in sweat;
      soaked|drenched|soaking|wet (right) through .. shirt|tshirt|top|clothes|socks|jacket|kit (at|in|from|after|during|on) .. gym|rain|football|soccer|workout|run|running|match|game|training|storm|sprinkler|class|spin|ride|hike;
      soaked|drenched (right) through (at|in|from|after|during|on) .. gym|rain|football|soccer|workout|match|training|storm;
      overdosed|overdosing|overdose|overdid|oded|od on|of .. SWEETS;
      bury|buried|burying (the|our|my) (old|poor|little|family|lovely) dog|cat|puppy|kitten|hamster|rabbit|horse|pony|bird|budgie|fish|goldfish|guinea_pig|pet;
      buried RELATION in (the) sand|snow|leaves;
      when|after|as|once|before|while you|u|they|he|she|yous took|pulled|take|pull|removed|withdrew|slid|got|had (the|that|a|each|last|all) (last) NEEDLE|pins|pin (back) (out);
      none (of_them|are|were|was) missing;
      faint red|pink|purple|dots|marks|spots|line|lines|bruise|mark|trace|hope|outline|smell`,
    es: `
      SWELL|duele|dolio|sangra|sangro|lastimo (el|la|mi) FIGURE;
      hincho|hincha|hinchada|hinchan|inflo (la) cabeza (con|de|por) (tantos|tanto|los|sus) halagos|halago|elogios|piropos|cumplidos;
      nudo en la garganta (de|por) (la|tanta|pura) emocion|alegria|gratitud|felicidad|orgullo|agradecimiento;
      nudo en la garganta ... emocion|agradecida|agradecido|gratitud|felicidad|boda|graduacion;
      olvido|dejo|perdio|olvide|deje (su|el|un) epipen|inhalador|autoinyector (en|ahi|alla);
      soy|es|era chofer|conductor|conductora|operador|paramedico|paramedica|ambulanciero|camillero|enfermero|enfermera (de|en|del) (la|una|las|el|un) (ambulancia|ambulancias|urgencias|emergencias|hospital|turno|noche|guardia|uci);
      donar|dono|donando|donado|done sangre|plaquetas|plasma|medula;
      HAND_FOOT morados|moradas|azules|rojos|rojas|morado (pero) (es) (de|por|con) (tanto|las|la|los|el) (pelar|comer|cortar|pintar|recoger|tenir) (tanto|las|la|los|el) STAIN;
      (me) mata la curiosidad|duda|intriga; muero|muere de curiosidad;
      (voy|vamos|ire|iba|fui|fuimos) (a) visitar|visito|visitando|visite|ver (a) .. hospital|clinica|urgencias;
      sobredosis|indigestion de (tanto|tantos) SWEETS;
      (me|nos) quise|queria|quiero|quisiera|queriamos|quisimos|casi_me|voy_a morir|morirme|muero|mori (de) (la|pura|tanta) pena|verguenza|risa|emocion|coraje|sueno|hambre|calor|frio|aburrimiento;
      enterramos|enterre|enterraron|enterrar|murio|fallecio (a|al|el|la|mi|nuestro|nuestra) (mi|el|la) perro|perrito|perra|perrita|gato|gatito|gata|gatita|mascota|conejo|hamster|canario|pajarito|pez|caballo;
      entierro|funeral|velorio|sepelio de (un|una|mi|su|la|el) tia|tio|amigo|amiga|vecino|vecina|primo|prima|conocido|conocida|companero|companera|suegro|suegra|abuelo|abuela|perro|perrito;
      voy|fui|vamos|estoy|ando (a|al|en) (un|el) entierro;
      no (me) falta|faltaba|falto|faltaron ninguna|ni_una|una_sola (NEEDLE);
      por eso|porque|perdon no (le|les|te|me) contestaba|conteste|contestabamos|respondia|respondi`,
  },
  {
    // Harmless answers of five clinics and their like: things that cough, bleed, collapse or get worse, needles that knit, what was left behind, jobs, jokes and journeys.
    kind: 'idiom',
    en: `
      pain|ache|it|soreness|stiffness (up) (and) quit (on) (me);
      on fire at|in (the) bowling|golf|darts|karaoke|work|gym|court|field|pool|cards;
      lights|power|electricity (all) went|go|goes|gone|going out in|during|from|because|last|with|at (the|a|of) storm|storms|wind|night|outage|thunderstorm|town|street|neighborhood|power|power_cut|block|game;
      get a grip (i|on|and) (tell|told|yourself|it);
      clean|cleaned|volunteer|volunteered|deliver|cook|teach|taught|cleaning|delivering|cooking at|in|to the|a hospital|er|ward|clinic;
      tingle|tingled|tingling|tingles|tingly with|of joy|pride|excitement|delight|anticipation|happiness|christmas;
      robbed|checked|tended|tending|inspected|fed|harvested|moved|cleaned (the|my|our|both) hives|hive;
      bees (and) hives;
      confused|mixed_up|muddled|muddled_up (bout|about|on|over|by|which|with|what) (the|your) (next) appt|appts|appointment|appointments|entrance|schedule|website|form|forms|portal|parking|bill|invoice|door|building|homework|instructions|directions|app;
      calc|algebra|chemistry|physics|math|maths|homework|exam|lecture (got|has|had|is) (me) (so|all|really|totally) confused|lost;
      mixed up (two|a|the|some|my|another|three) batch|batches|bowl|dough|batter|drinks|feed|paint|cement|salad|pot;
      (whole|entire|full|one|big) bottle|bottles|jug|jar|pitcher|gallon of water|wine|juice|gatorade|coke|milk|soda|pop|ketchup|champagne|pickles|olives|lemonade|beer|shampoo;
      lump|lumps round|in|of|inside (here) (is|are|s) (in) (my|the|her) gravy|porridge|oatmeal|sugar|mash|potatoes|custard|batter|coal|sauce|dough;
      lump|lumps in|of (my|the|her) gravy|porridge|oatmeal|sugar|mash|custard|batter|coal;
      CANT|wont|didnt breathe a word;
      CANT|couldnt stand my|the|that|his|her neighbor|neighbour|boss|ex|landlord|coach|teacher|mother_in_law|in_laws|singer|referee|announcer;
      sing|singing|singin|sang|play|playing|cater|catering|usher|ushering|officiating at|for (a|the) .. funeral;
      cow|horse|mule|goat|donkey|heifer|calf kicked|knocked|tipped|butted|stepped the|a|my|his|her|over|on (milk) bucket|pail|fence|gate|door|dog|stall|trough;
      RELATION|ex|boss|job|he|she (is|s|are) (so|too|just|really) suffocating|smothering;
      engine|tractor|car|truck|mower|motor|bus|van|lawnmower (engine) (is|was|keeps|just|still) (a) coughing|coughin|coughed|coughs|wheezing|wheezed|choking|choked;
      heart bleeds for;
      pins and|n needles (is|are|for) (my|the|our|all) fabric|sewing|quilting|sewin|crafts|craft|knitting;
      bought|buy|buying|sell|ordered|sorting|sorted pins and|n needles;
      pins and|n needles (i|im|i_am|am) sewing|quilting|hemming|crafting;
      which|what|guess_which (one) hurts|hurt more|worse;
      (the) (only|most|more|really) painful part|bit|thing (of|about|today|this|was|is);
      saw|see|seeing|watched stars at|through|over|in (the|a|my) planetarium|telescope|observatory|sky|desert|campsite|camp;
      shirt|jeans|dress|sock|socks|dye|ink|marker|paint|towel|sheets (has|have) bled|bleeds|bleeding|bleed;
      red shirt|dress|sock|towel|jeans|wine|paint|barn got|went|was|had|has (all) bleach|bleached|bled|washed|stained .. BODY;
      red on my BODY|shirt|hands (is|s) (just|only) (barn|from|some) paint|marker|ink|lipstick|ketchup|juice|dye;
      saw|see|seeing|seen (a) double rainbow|rainbows|feature|header|decker|shift;
      911|er|hospital|ambulance (is|was) my fav|favorite|favourite show|series;
      911 (calls) kept|keeps (me|us) busy|up|late;
      slipped|slip|slipping on|off|out_of|into (a|my|the|her) (warm|winter) coat|shirt|dress|jacket|gloves|jumper|sweater|hoodie;
      hot water bag|bottle|bags; breathless was|is (the|a|my) (old|favourite|favorite) song|tune|film|band|record;
      heart (is|was|s) racing|races|raced|pounding|pounds|skips|skipped|skip|jumped|jumps (a_beat) at|for|over|during|when (i) (see|saw|hear|heard|get|got|open|opened) (the|your|that|a|his|my|penalty|this) bill|penalty|penalties|shootout|therapist|goal|game|finale|price|movie|match|race|crush|song|final|overtime|invoice;
      couldnt|CANT|could_not move|walk|turn for|because_of (the|all) tourists|people|traffic|crowds|crowd|boxes|guests|shoppers|kids|visitors|toys;
      walk|walking|walked on air|sunshine|clouds|cloud (cloud) (nine);
      head|heads (will|might|is|gonna) swell|swells|swelling|swole|swelled|swollen (up) with|from|at (all) (of) (the|this|your|that|these) praise|compliments|flattery|thanks|pride;
      chilly morning|day|night|weather|evening|out|outside|here|breeze|house|start|wind|walk|autumn|fall|winter;
      puss is|was|sat|asleep|and|curled (asleep|on|up); pimple|zit|spot on my|the nose|chin|forehead|face;
      needle (got|is|was|kept|keeps) (stuck|skipping|skips|skipped) on|in the|a|my record|records|groove|vinyl|turntable|haystack;
      knitting|knittin|sewing|sewin|crochet|embroidery|quilting|darning|record|stereo|machine needle|needles (is|are|has|have|just|got) (broke|broken|snapped|stuck|bent|out|lost|missing|jammed);
      (found|find|left|leave|lost|lose|forgot|dropped) (my|a|the|our) knitting|knittin|sewing|sewin|crochet|embroidery needle|needles|hook (on|in|at|under|behind);
      ambulance|paramedic|er|emergency|emt driver|nurse|tech|worker|technician|doctor here|myself|by_trade;
      retired|former|ex|off_duty|volunteer|student paramedic|emt|medic|firefighter|nurse (here|myself);
      urgent parcel|package|letter|delivery|errand|email|bill|order|homework|deadline;
      didnt|dont|doesnt|never|wont need|needed|require (the|an|any|a) er|hospital|ambulance|doctor|911 (or|at);
      breath smells|smelled|stinks|reeks|smelling (like|of);
      heart (just|nearly|has) swelled|swells|burst|melted|melts|sang|soared watching|with|at|when|for|seeing;
      tax|taxes|paperwork|traffic|scheduling|insurance|parking|algebra|homework|commute|budget (season|time) is|are|was (my|the|a|our) (worst|biggest|real|main) headache|headaches;
      numb with|from boredom|excitement|grief|joy|happiness; bump|bumps in the road;
      catch|catching|caught my breath from|after|between (the) holidays|move|week|trip|weekend|season|semester|wedding|kids|meetings|exams|rush;
      friends|neighbors|neighbours|coworkers|colleagues|teachers|bosses RELATION (has|just|sadly) died|passed|dying (away);
      old|former boss|teacher|neighbor|neighbour|coach|coworker|colleague|professor|landlord (has|just|sadly) died|passed (away);
      urgent care is (right|just) next|near|across|by|beside|opposite;
      CANT|couldnt move|change|switch|shift my|the|tuesdays|mondays|wednesdays|thursdays|fridays|that|this|our|a|your appointment|meeting|appt|session|class|shift|flight|booking|slot;
      my|the|only|biggest worst|only|biggest complaint|gripe|problem (today|is|was);
      bigger|worse|larger bruise|bruises (is) on (the|my|that|a) banana|bananas|apple|apples|pear|peach|avocado|ego;
      took|take|taken my usual|daily|regular|normal|morning (one|single) (baby|low_dose) aspirin|statin|vitamin|vitamins|thyroid|inhaler;
      buck fever; lump of muscle (finally) let|gone|melted; hot spot (on) (my|the) phone|wifi|hotspot;
      chin tucks|tuck; childbirth was (a|worse|way|much);
      volcano erupted|eruption|erupting;
      boil|boiled|boiling|boils (some|the|an|my|for) water|eggs|egg|pasta|potatoes|soup|kettle|rice|corn|crawfish|peanuts|tea;
      didnt|doesnt|wont|hasnt|couldnt|never stop|stopped|stops|stopping|keep|kept|prevent|prevented me|us (from) walking|working|driving|sleeping|going|doing|running|dancing|cooking|playing|lifting|getting|using|riding|climbing|moving|turning|bending|swimming|golfing;
      not|never|nothing (really) in (a|any) bad way;
      muscle|muscles|bits|places (that) (i) (had) forgot|forgotten|never_knew (i|that_i|were|was|even) (even|ever) own|owned|had|have|existed|there;
      (pain|ache|achiness|tightness|soreness|stiffness) going|goes|went|runs|running|travels|travelling up|along (to|into|toward|towards) (the|my) (right|left|back|side) (of) temple|temples|ear|skull|hairline`,
    es: `
      aguja|agujas (del|de) (la|mi) tocadiscos|tejer|coser|bordar|maquina|reloj|pino|crochet|tejido|velocimetro (se) (me) (rompio|quebro|perdio|trabo|cayo|salio);
      emergencia de panales|ropa|cafe|cocina|tacos|ultimo;
      dura|duro|duras|duros como (una) piedra|palo|roca|tabla|ladrillo (el|la|los|las|esta|estaba|mi) tortilla|tortillas|pan|bolillo|carne|colchon|galleta|galletas|aguacate|mango|silla|bistec;
      HAND_FOOT|boca|lengua|labios|dientes morados|moradas|morada|morado|rojas|rojos|roja|azul|azules (de|por|con) (tanto|tanta|la|el|comer|las) pitaya|betabel|uva|uvas|moras|mora|jamaica|zarzamora|tinta|pintura|tuna|capulines|capulin|paleta|dulce|arandanos;
      bola|bolas|bolita de|del (la) futbol|estambre|boliche|nieve|helado|papel|cristal|pelos|queso|masa|basquet|oro;
      perdi mi|la|el|las|los|mis cartera|celular|llaves|trabajo|vuelo|camion|tren|lentes|paraguas|bolsa|apuesta|boleto|paciencia;
      se me pegaron|pego|quemaron|quemo (los|el|la|las) frijoles|arroz|sabanas|comida|cancion|tortillas|cobijas;
      precio|gasolina|trafico|novela|serie|equipo|clima|tapon|economia|servicio (de_la) (gasolina) (va|van|sigue|esta|anda|se_puso) (de) (mal|peor) (en) peor (cada) (dia);
      de (mal|peor) en peor la|el novela|serie|equipo|economia|gobierno|trafico|clima;
      empeoro|empeora|empeorando|peor el|la|este|esta clima|tiempo|trafico|lluvia|economia|novela|servicio|tapon;
      me|nos dolio|duele|dolia mas (la|el|que) cuenta|precio|perder|bolsillo|derrota|multa|factura|gasolina|eliminacion;
      duele|duelen|dolio (mas) el alma|bolsillo|orgullo|ego (por|de|con|al|cuando);
      no aguanto el|la|este|esta|tanto|mi|con calor|trafico|ruido|jefe|suegra|vecino|humedad;
      salsa|chile|picante|humo|perfume|polvo .. toser|tos|tosi|tosia|estornudar;
      tractor|carro|motor|troca|camion|coche|moto|camioneta (me|ya|anda) tose|tosiendo|tosio|tosia;
      (labios|boca|unas|cabello|pelo) (bien|muy) rojos|roja|rojas|rojo me pinte|pintaron|puse;
      ojo|ojos rojo|rojos (de|del) (mi|la|el) perro|gato|foto|fotos|semaforo|camara|robot;
      huele (a) (muy|bien) (feo|mal|horrible|raro) (el|la|mi|en|los|a) (el|la) drenaje|basura|calle|cocina|refri|bano|coladera|perro|carro|oficina|camion|trapo;
      infectada|infectado|infecto|infectaron|infectadas el|la|mi|mis|las|se|de (el|la|mi|de) computadora|compu|cel|celular|planta|plantas|laptop|correo|usb|archivo|virus|plaga|pagina;
      se me|te|le|nos pego|pegaron|pega (la|el|cancion|tonada|acento|gripe); manga|mangas corta|cortas|larga|largas;
      pus ahi|aqui vamos|voy|ando|andamos|la|estamos|estoy|dando|dandole|andandole|nomas|echandole|pasandola|llevandola|llevandosela|le;
      pastillas|medicina|pastilla (de|del|para) (mi|la|el) perro|gato|perra|perrito|gata|caballo (se|ya) (acabaron|acabo|tome);
      frasco|bote|bolsa|caja|tarro|lata|paquete (entero|completo|entera|completa) de mole|aceitunas|nutella|mermelada|chocolates|galletas|salsa|miel|pepinillos|papas|cacahuates|dulces|helado;
      (me) (acabe|comi|termine|acabo|bebi) (todo|toda) (el|un|una|la) frasco|bote|bolsa|caja|tarro|lata de mole|aceitunas|nutella|mermelada|chocolates|galletas|salsa|miel|pepinillos|papas|cacahuates|dulces|helado;
      doble|triple dosis de abrazos|abrazo|cafe|amor|carino|vitamina|besos|novela|paciencia|alegria;
      nino|nina|bebe|perro|gato|nieto|nieta|perrito (se) (me) orino|hizo|meo (en|la|el|pipi);
      se|nos (me|nos) fue|escapo|salio el|la perro|gato|camion|tren|avion|internet|bus|tiempo|perrito; se (nos) fue el|la luz|agua|senal;
      paso a mejor vida (mi|el|la) troca|carro|celular|laptop|lavadora|refri|coche|compu|tele|plancha;
      difunta|difunto|murio|muerta|muerto mi|la|el planta|plancha|lavadora|celular|tele|compu|refri|licuadora;
      planta|plantas (se) (me) murio|murieron|muere;
      actriz|actor|protagonista|novia|cantante (esta|queda|quedo) desmayada|desmayado|desmayo (en) (la) novela|serie|pelicula|boda|capitulo;
      casi me desmayo|infarto|muero|caigo con|por|al|del (ver|el|la|los) (el|la|los) precio|precios|cuenta|marcador|calificacion|noticia|gusto|emocion;
      precio|precios|vista|noticia|paisaje|partido|gol (me) (dejo|deja|dejaron|quito) sin aire|aliento|respiracion;
      jefe|trabajo|tarea|clase|escuela (me) ahoga|ahogan|asfixia (de|con|en) (trabajo|tarea|pendientes|juntas);
      me va|van a matar (mi|el|la|por|si) jefe|mama|esposa|llegar|llego|tarde;
      sacando|saco|sacar|saque pecho; pecho de (la|mi) comoda|pollo|res|paloma; nado|nadar|nade|nadando (de) pecho;
      corazon (me) late|latio|latiendo por|de boca|hincha|alianza|chivas|america|river|ti|usted; corazon de hincha;
      fiebre amarilla; soy|vivo|somos|fui|eres (muy|una|un|la) hincha|hinchada|hinchas|hinchando de|por|del;
      la hinchada|hincha de|del|grito|canto; bulto que .. mochila|maleta|bolsa|ropa|cobija;
      calentador|regadera|refri|cable|enchufe|lavadora|microondas|cerca|poste (me) da|dio|daba corriente|toques|toque;
      me pegue|pego|doy|di|eche un|una|el|la siesta|bano|vuelta|susto|atracon|ducha|desvelada|banquete|regaderazo|madrugada;
      no puedo girar|transferir|mandar|depositar el|la|mi dinero|cheque|pago|deposito|plata;
      (se) (me) cayo|cae|caia la cara de verguenza|pena|emocion;
      alergia|alergico|alergica a|al|la|los lunes|trabajo|gimnasio|ejercicio|compromiso|madrugar|cocina|escuela|gym|limpieza|tarea;
      ronchas|granos|sarpullido (le) salieron|salio al|a (mi|la) perro|perra|gato|gata|bebe;
      escalofrios|escalofrio de emocion|miedo|gusto|alegria|terror|felicidad;
      pelicula|cancion|terror|voz|musica|serie|historia (me|de) (terror) (daba|dio|da|dan|provoca) escalofrios;
      desorientado|perdido|confundido el|mi|ese taxista|uber|chofer|repartidor|gps|cartero|arbitro;
      sin|falta|poca (de) fuerza de voluntad;
      panza|abdomen|barriga duro|dura de|por (tanto|tantos|hacer|tanta) abdominal|abdominales|ejercicio|gimnasio|planchas;
      manejo|conduzco|manejaba|conducir|manejar una|la|mi ambulancia;
      funeral|entierro|velorio del|de_la|de_mi|de perrito|perro|gato|gatito|mascota|perrita;
      toso|tosi|estornudo|estornude|respiro|bostezo|rio|brinco (profundo|hondo|fuerte|hasta) y|pero (ya) ni|no|nada me|lo|le|se duele|dolio|molesta (nada);
      respiro|respirar|respirando a todo pulmon;
      sangre llama;
      me da|dio|daba|dieron cosquillas (la|las|el|cuando|con|tu) (aguja|agujas|agujita|agujitas)`,
  },
  {
    // What patients of a small town, a farm and a school say: likenings, jokes, household, and news that is not theirs.
    kind: 'idiom',
    en: `
      RELATION the|a|whos_a|is_a nurse|doctor|medic|paramedic|pharmacist|emt says|said|thinks|swears|told;
      jaw dropped|drops when .. saw|seen|heard|realized;
      busy|slammed night|shift|day|week|weekend in|at the er|ed|icu|ward|hospital;
      emergency plumbing|plumber|plumbers|roadside|locksmith|towing|electrician|vet|dental;
      jaw dropped|drops|dropping when|how i|we|he|she|they|my|wide|far|easy|much|good saw|seen|heard|read|realized|it|i;
      laughed|laughing|laugh and|n|then cried|crying|cry the_whole|the_entire|all|happy|at|with|like|over|through|during|watching|in_the|on_the;
      heart of (the|my|that|this) knot|knots|muscle|spasm|problem|matter|trouble .. tight|sore|stiff|tender|hard|tough|there;
      out_of_breath|winded|breathless from laughing|giggling|cackling (so) at|with|over|about|watching|hard;
      RELATION|they|everybody|everyone (just|almost|bout) about|nearly|almost|near|practically had|have a|his|her heart_attack|stroke|coronary|fit (at) seeing|watching|laughing|when|from|hearing;
      (i|we) just|bout|almost|nearly|near|practically|about had a heart_attack|stroke|coronary seeing|hearing|opening|reading|watching (the|my|your|that) price|bill|score|game|total|invoice|news|kids|kid;
      RELATION|they|everybody|everyone about|nearly|almost had a heart_attack|stroke|coronary;
      stuck|pricked|poked|jabbed|stabbed myself|my_finger|my_thumb with my|a|the (own) own|sewing|quilting|knitting|embroidery|darning|crochet needle|needles|pin|hook (worse) (than) (you) (ever) (did|have|do);
      a terrible day;
      reminds|reminded|reminding me of the|that|one time|day (when) i fell|slipped|crashed|wrecked|flipped (off|out|down|on|from|in) (of) (my|the|a|some) (bike|horse|pony|ladder|roof|stairs|ice|truck|tree|skates|steps);
      hurt|hurts|stung|stings|poked (way|lots|a_lot) worse than you (guys|all) (ever) did|do;
      scared|afraid|frightened|terrified|fear of (the|those) needle|needles (is|are) no more|longer;
      plumbing|hvac|furnace|roadside|veterinary|vet|dental emergency|emergencies;
      two|three|four|five|several|a|another stroke|strokes|codes|traumas|arrests and a|one|two|another stroke|septic|code|trauma (shock) (patient) come|came|coming|roll|rolled in|through;
      two|three|four|five|several|a|another stroke|strokes|code|codes|trauma|traumas|septic (shock|patient) come|came|coming|roll|rolled in|through;
      had|got|lost a|this|one|two|another guy|lady|patient|man|woman|kid in|with (a|full) cardiac_arrest|heart_attack|septic_shock|stroke|shock|arrest;
      casi (le|me|nos|les) da|dio|daba (un) ataque|infarto|patatus cuando|al vio|vi|ver|supe|supo|escuche|oi|llego|abri|leer|leyo; casi (le|me|nos|les) da|dio|daba (un) ataque|infarto|patatus de risa|gusto|coraje|alegria|verguenza|la_risa; ataque de risa|estornudos|hipo|celos|antojo|limpieza|flojera|hambre|llanto|nervios;
      ataque al|a_la|contra refri|refrigerador|despensa|pastel|equipo|alacena|tamales|buffet;
      el|buen|gran|mejor|mal ataque del|de_la|de_las|de_los;
      puros|muchos|tantos|varios|dos|tres infartos|accidentes|desmayados|heridos|baleados (y) (accidentes|infartos|heridos);
      just (like|want|wanted|trying|curious|wondering|asking) to (know|be) (prepared|careful|safe|sure|know|ready|clear);
      knelt|kneeled|kneeling|stood|sat|standing|sitting|sang|served|lector|greeter|pallbearer|organ ... funeral|funerals|burial|wake;
      services|service|weddings|wedding|mass|masses and|or|plus a|two|three|one funeral|funerals;
      coach|teacher|daycare|principal (just) says|said|called .. he|she|kid (just) twisted|sprained|rolled|hurt|jammed|hit|bumped|broke|scraped (his|her) BODY (and) (its) (swelling|swollen|bruised|bleeding|puffy)`,
    es: `
      como|igual la|esa|aquella vez que (me) cai|resbale|tropece (de|en) (la|el|mi|un|una) (bici|bicicleta|caballo|escalera|moto|patines|patineta|techo|arbol)`,
  },
  {
    // Texts of a day that say themselves what they are about: countries, gutters, keys, exams and prices. Nobody says them of his illness.
    kind: 'idiom',
    en: `
      pass|passed|passing out (the|some|these|those) leaflets|handouts|sheets|tests|programs|gifts|snacks|invites|invitations|cards|worksheets|samples|sweets|drinks|plates|chairs;
      chef|boss|suitcase|fridge|balloon|bubble|tyre|tire|boiler (is|was) about|going|ready|gonna to burst;
      been|gone|going|went through two|three|four|five|2|3|4|5 countries|states|towns|cities|episodes|seasons|books|chargers|interviews|tunnels;
      half in my hand (and|n) half in the car|lock|door|ignition;
      us passed out of 10|12|14|15|20|25|30|40|50|100; merry|happy bleeding|bleedin christmas|xmas;
      gutter|gutters|roof|rain|pipe|tap (is|keeps) still pouring|running|gushing|streaming down|out;
      told us to turn left|right|off into (a|the) quarry|river|lake|field|pond|hedge|wall;
      CANT see one|1 more|another plate|film|movie|spreadsheet|email|leaflet|cousin;
      so|too angry|mad|excited|nervous|happy|annoyed i CANT (even) type;
      dropped my|the|her|his phone|keys|ring|glasses in|into (the|a) (wet) concrete|cement|batter|bucket|soup|bath|drain|gutter|fountain|pond|bin;
      mirror|mirrors|bumper|wing (is) hanging by|off its|a wire|thread;
      THIRD (just|already) gone for lunch|tea|dinner|milk|bread|coffee|petrol|groceries|chips;
      laugh|laughed|laughing till|til|until (i|we) had to sit|lie (down) (on) (the) (floor);
      bro|mate|dude|babe|sorry i forgot|forget ur|your birthday|bday;
      stop and|n missed that one;
      tree (is) up but it leans to the right|left|side; CANT feel my feelings about .. carpet|floor|ground`,
    es: `
      perdi|perdimos mi|el|la|los|las credencial|ine|tarjeta|llaves|cartera|licencia|mochila|chamarra|lentes|paraguas|boleto|boletos|celular|turno|vuelo|reserva|sombrilla|gorra|sudadera|tupper|cargador|audifonos`,
  },
  {
    // Texts of a day that have nothing to do with health: lifts, calls, exams, games, shops and love. They hide nothing where somebody is ill besides.
    kind: 'saying',
    en: `
      u|you|ya can call|ring|phone me now|anytime|tonight|today|later; CANT talk rn|atm|in_class|at_work|in_a_meeting;
      help me with (the|my|a|this|our|some) fence|garden|shed|move|homework|boxes|sofa|couch|dresser|tree|wifi|tv|groceries|taxes|project|car|laptop|printer|gate|roof|hedge|essay|maths|resume|cv|kids;
      help me find|choose|pick|decide (a|the|some|what|which|out) outfit|dress|gift|present|name|colour|color|hotel|film|movie|keys|charger;
      wet the bed sheets in|before;
      stares|staring|stare at (his|her|my|the|their) phone|screen|tv|telly|tablet|game;
      your face froze|frozen|freezes (again|just) (on|when) (the|on) video|call|zoom|screen|facetime|camera; colours|colors|dye|ink|pen bleeding|bled everywhere|out|into|together;
      fell|fallen|fall|fallin off the (diet) wagon; scared|scare|scares (me|us|him|her) half to death; scared to death of; lost my mind when|over we|they|he|she|the;
      CANT see the screen|board|stage|sign|menu|field|clock from here|there; CANT move on from that|the|this finale|ending|episode|breakup|loss|ex; paralysis by analysis; black_out|blackout curtains|curtain|blinds;
      donate|donates|donated|donating|give|gave|giving blood|plasma;
      looks|look|sounds|sound (a_lot|way|much) worse than it|they|she|he is|are|feels|feel|was; forgot how to do the|my|that|this|your .. stretch|stretches|exercise|exercises|one|homework;
      saw|see|seeing|seen a black|silver|white|gray|grey one|car|cat|dog|van|truck|bag|dress|shirt|jacket|hoodie|bird;
      black friday deal|deals|sale|sales|ad|ads;
      that|it|this|which|only confuses|confused things|matters|everybody|everyone;
      NOT make (any|much) sense why|how|unless|to pay|buy|go|drive|have|keep|be|get|leave|wait|send|spend|they|we|you;
      just gives|gave you|u|us|them (a) hard|easy|more|extra|free|homework|questions|options|points|time|money|work;
      CANT pick (up) (the|ur|your|my) phone|call|calls (right) now|rn|atm;
      CANT pick (up) (the|ur|your|my) phone|call|calls at_work|in_class|in_a_meeting;
      NOT waking|wake|woke up until|till|til 1|2|3|4|5|10|11|12|noon|lunch;
      love|luv|miss you|u so|soo|sooo|soooo much (that) (i) (can) CANT stand it;
      set|sets my|the|your|ur soul|world on fire; a dying breed|art|language|trade|laptop|battery|phone;
      help me|us (to) get_ready|pick|choose|decide|study|pack|cook|bake|wrap|paint|clean|practice|revise|shop|plan|write|win|set_up;
      drop everything and|n come|call|run|meet|drive;
      peach|peaches|avocado|avocados|bread|bagel|bagels|biscuit|biscuits|cookies|cake|pear|pears|ground|soil|snow|butter|steak was|were|is|are (as) hard as (a) rock|rocks|stone|brick|bricks;
      sent|send us|me home with the|a|some wrong|leftovers|plate|plates|homework|cake;
      NOT know|knew who put|left (a|an|the|that|this|my|your|it) (drum) machine|music|country|radio|food|trash|dishes|light|lights|door|car|note|box|bag;
      NOT know|knew who told|said|ate|took|made|won|wins|invited|wrote|sent|started|to_ask;
      cry|cried|crying like a baby at that|the movie|film|wedding|ending;
      called|calls|call me by my first|full|middle|government name;
      (he|she|boss|coach) (was|is|kept|keeps|started) yell|yelled|yelling|holler|hollered|hollering|scream|screamed|screaming|shout|shouted|shouting at you|u|us|them|everyone|everybody|people|each_other|the_kids|the_tv|the_ref|the_screen;
      we CANT pour till|until|the|concrete|cement;
      the|my|your|our|his worst call|calls|game|movie|film|song|joke|idea|date|team|driver|ref|coffee|pizza|food|traffic|teacher|class|timing|haircut|outfit|meeting|boss|luck;
      dont|pls_dont|cannot call|ring|phone (me) now|rn in|at|im|i_am|cos|cuz|because class|work|school|library|meeting|busy|driving|working|sleeping|the_baby|my_phone|roaming|potato|sms|text|lecture|in|at;
      did|have|were you|u call|ring|phone|called|calling (me) (just) now;
      can|may|shall|could i call|ring|phone (you|u) now; mad|angry|excited|happy rn|now (i) CANT (even) talk;
      is not mine one; still hanging wet; eyes rolled clean|so_hard|at_him|at_her; ran .. missed that one;
      heart (just) did (a) cartwheel|cartwheels;
      heart (just) did a flip|somersault when you|u walked|texted|smiled|called|said|came|kissed|look|looked;
      feed|feeds|feeding you until|till you CANT stand|move|walk;
      CANT see your|ur face (over|by|in|through) text|phone|video|facetime;
      line|lined|lining|queue|queued up (for) 1|2|3|4|5 hours; carry|carried it from far_away;
      squeeze|squeezed in|into (the|a|that) bus|train|mrt|lift|car|tube|elevator;
      bus|train|mrt|lift|tube .. CANT (even) squeeze in; curry|cream|cheese puff|puffs;
      brown hand|paw|thumb print|prints;
      cant|cannot w8|wait to|2 hold|see|kiss|hug|hear (you|u|your|ur|my) (hand|face|voice|arms);
      fone|fones|fon|moby|laptop|tablet|battery (has|is|s) (just) died|dead|dying;
      would|could|id murder a|an|some (cold|hot|nice|good|chicken|bacon) fillet|coffee|tea|cuppa|cup|pint|beer|burger|pizza|curry|kebab|pie|sandwich|roll|brew|takeaway|chippy|cake|roast|steak|biscuit|bag|packet|bowl|chinese|indian|toastie|fry|chips;
      CANT turn the capitals|caps|caps_lock|heating|tv|telly|light|lights|radio|tap|oven|alarm|music|volume|ac|aircon|heater|stove|boiler|notifications|subtitles off|on|down|up;
      CANT turn it off; bus|lorry|truck|boat CANT turn; sorry (i) CANT talk;
      youve|you_have got the words|lyrics wrong; you|u|ya got|get the|ur|your lyrics wrong;
      machine|boiler|tap|roof|sink|fridge|dishwasher|pipe|radiator|tank (is|was|s) still leaking|dripping;
      dead sad|happy|good|nice|funny|proud|lucky|excited|keen|posh|cute|chuffed|jealous|boring|easy;
      electric ireland|bill|company|guitar|blanket|scooter|kettle|heater|meter|fence|toothbrush;
      no idea what i pressed|clicked|bought|ordered|signed|wore;
      she|he|they gone a|to|for|out|off|already lunch|work|school|market|supermarket|church|town;
      tap|taps|pipe|pipes .. still leaking|dripping; pay|paying|paid the (whole) electric; i need the electric;
      CANT see u|you|ya|yall (so) in|at|from|here|there|till|until|tonight|today|tomorrow|tmrw|this|next|crowded;
      10|20|30|40|47|50|60|80|100|so_many|too_many tabs open;
      engine|motor|car|truck|tractor|mower (is|was|s|keeps|started) coughing|sputtering; sputtering engine|motor;
      browser|chrome tabs; button|menu|option (is|s) greyed|grayed out;
      bluetooth|wifi|signal|calls|connection|internet|server|price|prices keeps|keep dropping;
      doubled the garlic|sugar|butter|chilli|recipe|price|rent|onions|cheese;
      the worst squad|player|season|restaurant|hotel|airline|landlord|service|product|phone|laptop;
      laptop|computer|pc|mac|monitor|ipad wont|doesnt|not wake (up);
      lift|elevator (is|s) stuck; NOT know who to_believe; NOT know who did it|that|the;
      NOT know where the|my|your|ur code|key|keys|remote|charger|money|receipt went|is|are;
      CANT find the (extension|charging|power) cord|cords|extension|charger|remote|keys|key|link|email|page|receipt|address;
      CANT talk im|i_am in|at|on (a|the|my) class|work|school|meeting|mtg|lecture|library|church|bus|train|tube|mass|cinema|movies|lesson|another|other|call|zoom|queue|court|with;
      CANT talk im|i_am driving|working|busy;
      CANT talk im|i_am with (a|the|my) client|clients|customer|customers|boss|kids;
      CANT talk (im|i_am) on (a|the|my) till|call|phone|shift;
      mum|mom|dad|babe|hun|love|mate|bro|sis i CANT talk im|i_am on|at|in (the|a) till|work|call|class|meeting|train|bus|phone;
      same aunty|aunties|uncle|uncles|people ask|asks|asking the same thing|question;
      forgot|forget|forgotten ur|your birthday|bday|anniversary;
      mine|it fell down (the|a|behind) (back|bak) (of) (the|my) sofa|couch|drain|toilet|stairs|bleachers|loo|side;
      nobody|noone|no_one fell in|into; we (just|all) fell into (the) car|bed|taxi|uber|pub;
      waiter|barman|barmaid|bartender|waitress|man|guy|girl|i|he|she slipped me|us|him|them|her (his|her|a|the|some|their) number|note|card|tenner|twenty|key|money|extra|drink;
      NOT know why you|youre|ur (are|still|even|always|keep) like|bother|ask|asking|say|bought|buy;
      he|she|they|who called|calls|call me by my first|full|middle|last name;
      boss|teacher|coach|manager|professor|barista|lecturer|supervisor calls|called|calling me (by) (the) wrong name;
      calling|calls|called me sir|bro|boss|dude then|and sir|bro|boss|dude; because|cos|cuz i CANT see your|ur face;
      CANT see (anything) from (the) bar|back_row|balcony|stands|cheap_seats;
      CANT see him|her|them but he|she|they can see;
      temp|temps|temperature in|of (the) cold|walk_in|chill store|room|freezer|fridge is up|high|rising (to|at);
      CANT remember (the) name of my first teacher|pet|school|car|street;
      duvet|pillow|sheet print|prints|mark|marks|crease|creases|lines on|over (your|his|her) face|cheek;
      CANT breathe (im|i_am|from) (actually|literally) crying|dying|weeping laughing;
      THIRD gone in a huff|mood|sulk|strop|taxi|cab|uber;
      THIRD gone into the bakery|shop|bank|butchers|store|chemist|office|house|kitchen|meeting;
      popped out for|to (the|a|some|get) recycling|shop|shops|milk|bread|lunch|coffee|post|bins|groceries;
      sinks|taps|roofs|gutters|boilers|pipes still dripping|leaking;
      three|two|four|3|2|4 red lights|light|flags|cards;
      oven|lane|server|screen|pump|unit|printer|till|machine 1|2|3|4 died|dead;
      wiper|wipers|light|lights (has|have|all|just|s) died;
      kitchen|bathroom|hall|hallway|laminate|wooden|bedroom floor|floors|door|ceiling (is) swelling|swollen|swelled;
      seal|seals (is|are|s) swollen|swelling; he|she|i knocked off 5|10|20|30|50|100|150|200|250|500|1000;
      did|do|if u|you pass out on the|d|a|my (night) bus|train|taxi|uber|sofa|couch|lawn;
      kitten|cat|puppy|dog|one with white feet|paws; tree ... it leans|leaning|leant to the right|left|side;
      just in time for; i died beautifully|brilliantly|on_stage;
      face id|face_id NOT know|recognise|recognize me|my_face;
      face id doesnt|dont|cant|wont know|recognise|recognize me; he|she tripped|trips over his|her own ego;
      please|pls|nvm forget what i said;
      NOT make it a|any win|better|right|true|easier|good|less|ok|okay|fair;
      reach|reached|reaches|arrive|arrived faster than; boss|teacher|sir|cher face (so|very) black;
      (sure|his|her|boss) black face;
      THIRD gone to (the|a) shop|shops|work|school|gym|pub|market|party|wedding|match|beach|bank|office|church|mall|store|park|uni|college|lunch|dinner;
      THIRD gone on holiday|holidays|vacation|strike|tour|honeymoon|leave;
      THIRD gone and|n bought|booked|told|eaten|spent;
      THIRD gone (all) vegan|vegetarian|posh|bald|viral|blonde|ginger|shopping|fishing|swimming|running|camping|skiing|dancing;
      THIRD gone for a walk|run|swim|coffee|smoke|shower|pint|ride|drive|haircut;
      NOT make it to (the|my|your|ur) gym|class|party|practice|dinner|lunch|wedding|game|match|final|finals|playoffs|church|bank|shop|bbq|barbecue|show|gig|concert;
      we NOT make it tonight|tomorrow|by 5|6|7|8|9|saturday|sunday|friday;
      i NOT make it (on) saturday|sunday|monday|tuesday|wednesday|thursday|friday;
      NOT make it in time for (the) early|bus|train|show|game|dinner|lunch|kickoff;
      i died when he|she|you|u said|walked|told|texted|asked|sang;
      CANT see (the|a|any) pitch|stage|ref|band|match|goal|court from (here|the|back);
      CANT see a_thing|anything in this fog|mist|rain|snow|steam;
      CANT talk im|i_am cooking|eating|shopping|teaching|studying|recording|streaming|filming|parking|cycling|babysitting;
      CANT remember who sang|sings|wrote|played|plays|directed|won|starred|invented;
      fainted when i saw (the|that|your) price|prices|bill|rent|invoice; knocked off early|work;
      knocked down to (half) price|10|20|50;
      fell|fall|falling off|out (of) (the|my) sofa|chair|couch|seat|bed laughing;
      called|calls me by my surname|nickname;
      half|one .. in my bag|car|van|pocket|drawer|fridge|freezer|garage|room|locker|purse|desk|inbox;
      called|calls me by mistake|accident; missed one call|text|message|email|class|bus|train|game|episode;
      cried|cry|crying|cryin all my|the lashes|makeup|mascara off; brb screaming|crying|sobbing;
      an eleven|twelve year|yr|yrs|yo old|olds;
      did|has|have anyone|anybody|someone|somebody pick|picked up my|the|a good|green|blue|black|white|coat|keys|scarf|umbrella|jacket|bag|bottle|thermos|glasses|charger;
      urgent for xerox|fees|rent|assignment;
      help me|us (to) buy (a|some|the|me) teh|coffee|milk|bread|food|lunch|ticket|tickets|cake|drinks|dinner|groceries|gift|present;
      literally the worst person|human|people; refs|ref|umpires|umpire (was|were) bad but we were worse;
      (area) (of) oak|park|mill|station|church|main|london|victoria|bridge|school rd;
      boss (suddenly) drag|drags|dragged me into (a|the|another) conf|conference|meeting|call|drama|shop|shops|zoom|shopping|argument|ikea;
      plan|gonna|wanna|want (to) eat until|till|til (i|we|u|you) CANT move|walk; nobody breathe;
      breathe everyone|everybody breathe; held my|our breath so it wouldnt|didnt wobble|shake|blur|wake;
      black as my|your|his|her heart; my heart say|says|said buy|yes|stay|marry;
      the heart to tell|say him|her|them|you|u|no; thanku|thanks|you|u (mam|sir|mum|mom|bro) frm my heart;
      (lady|guy|man|auntie|aunty|uncle) (even) ask|asked|asks|asking me where is (the) toilet|toilets|loo|bathroom;
      toilet 10|20|30|50 sen|cents; in (the) toilet of (the) shopping|mall;
      paint|painting|tile|tiling|redo|redecorate the bathroom|toilet; cousin|brother|uncle|sister gives the speech;
      bus|train|gym|parking|metro|student pass|ticket|card expired;
      passport|licence|license|warranty|coupon|voucher expired;
      landlord|accountant|boss|manager|teacher|professor|mum|mom|dad|wife is|are on my back about|abt; two left feet;
      down the side|back of (a|the|our) sofa|couch|settee|pallet|fridge|cooker;
      lie|lied|lying to (her|his|my|your|their|ur) face; laugh|laughed|laughing in (her|his|my|your|their) face;
      hands over my|your eyes|ears going no|eek|wow|noo`,
    es: `
      donar|dono|done|donando sangre|plasma; no contesta|contestan (ni) (los|mis|a_mis) mensajes|mensaje|llamadas|whatsapp|correos; urgente no es (pero) cuando|si;
      que pecao|pecado con|mi|que|tan;
      se me fue la lengua y te|le|les dije|solte cosas|de_todo|barbaridades|tonterias;
      mandaron|mando|puso|pusieron|manda|pone (un) corazon|corazoncito;
      tapon|trafico|concierto|fiesta|pelicula|partido esta|estuvo|estaba brutal|bestial;
      no se que|q hacer contigo|de_cena|de_comer|de_comida|para_la_cena; decepcionada|decepcionado que|q es peor;
      ha|han subido|aumentado (el|la|los|las) alquiler|renta|luz|gas|gasolina|sueldo|precio|precios|cuota|impuestos|hipoteca|mensualidad;
      apenas (le|me|les|nos) pusieron|puso (el|la|los|las) piso|techo|puertas|ventanas;
      sos un|una crack|genio|genia|grosso|grossa|capo|capa|idolo|caso|amor|sol|angel|boludo|boluda|desastre|tesoro|campeon|campeona|maestro|maestra|maquina|fenomeno; sos lo|la|el mejor|maximo|maxima|mas|unico|unica|que; sos mi amor|vida|cielo|idolo|heroe|persona|favorito|favorita|mejor; sos vos|capaz|familia|re|quien;
      sos crack|genio|genia|idolo|maquina|boludo|boluda;
      sos (muy|tan) grande|linda|lindo|bueno|buena|copado|copada|hermosa|hermoso|genial|tierno|tierna|divertido;
      vos|quien|que|como|tan sos;
      perdi|perdio el numero|contacto|telefono de la|el|mi|tu senora|senor|muchacha|muchacho|vecina|vecino|tia|tio|prima|primo|mama|papa;
      perdi|perdio|perdimos el|mi|su|tu numero|cel|celular|telefono|contacto|dinero|bus|camion|tren|vuelo|bondi|colectivo|bolso;
      se me borro todo el|la word|trabajo|archivo|tarea|documento|celular|disco|ensayo;
      pantalla|tele|boleto|boletos|foco|talla de 38|39|40;
      con 38|39|40 pesos|euros|lucas|soles|dolares|invitados|personas|mil;
      no aguanto (mas|ya) (esta|este|a|al) (la|el|mi|my) mudanza|tarea|junta|jefe|jefa|suegra|suegro|vecina|vecino|profe|manager|trafico;
      subio|subido|subieron|sube|suben el|la|los|las alquiler|renta|precio|precios|luz|gas|gasolina|sueldo|internet|pasaje|pasajes|colegiatura;
      en (el|la|un|mi) examen|entrevista|exposicion|oral (me) quede en blanco;
      quede en blanco en (el|la|un|mi|plena|pleno) examen|entrevista|exposicion|oral;
      quede en blanco en la segunda|tercera|primera y|pregunta;
      examen .. quede en blanco en la segunda|tercera|primera|ultima; garganta profunda (del|de) canon|valle|rio;
      NOT contesta desde el lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde;
      supe en que quedaron|quedo|quedamos; me hinche de estudiar|trabajar|reir;
      no se que|q hacer de_comer|de_cenar|el_finde;
      saliendo|sale|salio el agua de (la|el|su|mi) matera|maceta|llave|balcon|tuberia|techo|lavadora|regadera;
      lo peor es que|q; no se lo deseo .. humedad|calor|trafico|fila|tramite|mudanza;
      humedad|calor|trafico|fila|tramite|mudanza .. no se lo deseo;
      no puedo talk|hablar ahorita|ahora (que) (estoy) en la|el|una|un line|fila|clase|junta|reunion|oficina|trabajo|misa|cine;
      no se (ni|todavia) como se llama (mi|el|la) jefe|jefa|profe|vecino|vecina|cancion|pelicula|serie;
      (y) (ya) no supe en que quedaron|quedo|quedamos|paro;
      se me cayo|cayeron en|del el|la pesero|micro|metro|camion|bus|combi|taxi;
      tia|suegra|suegro|ex|prima|cunada|vecina|jefa no lo|la|los|las|me puede|pueden ni ver;
      parcial|examen|entrenamiento|final|prueba|partido tan duro|dura|dificil que;
      cuando|si|porque|por_que no me respondes|contestas|escribes; hace un frio .. no siento la nariz|oreja|orejas;
      respira|respirando (tan|muy) fuerte en|por|al el|la microfono|mic|zoom|llamada;
      arena|basura|ropa|bolsa|bici|grava tirada|tiradas en|por la|el|mi|toda banqueta|calle|sala|patio;
      carne|pollo|pescado ... nevera|refri|refrigerador|hielera ... goteando|escurriendo|escurre sangre;
      se me va|fue el bus|camion|tren|metro|micro|pesero en la cara;
      dormida|dormido en la|el combi|bus|metro|micro|camion|clase|tren con la boca abierta;
      checa tu|el|la|si|esto|este|eso|tus|bien cuenta|correo|whatsapp|mensaje|celular|grupo|precio|horario;
      checa bien; no veo nada en este|esta|el|la|tu pdf|archivo|mapa|link|excel|foto|chat|grupo|menu;
      veo|vemos|hay dos opciones|caminos|problemas|formas|errores|portones;
      cel|celu|lap|grupo|chat|compu|tablet (ya) murio;
      tiene|saco|trae (la) (misma) cara de su|tu papa|mama|abuelo|abuela|padre|madre;
      no me reconoce|reconocio (la|el) app|aplicacion|huella|pagina|tarjeta|cajero|lector;
      no se que dia es|cae|toca (la|el|lo|tu|su) (de) fiesta|boda|examen|junta|partido|entrega|evento|cumple|clase|posada|graduacion;
      no se como se llama el|la bar|restaurante|lugar|grupo|canal|app|tienda|salon;
      no puedo ir al bano (porque) (esta) ocupado|cerrado|sucio`,
  },
];
