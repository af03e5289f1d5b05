/**
 * Groups of words that mean the same to a rule. A phrase names a group in capitals: `CHEST & PAIN` fires on any word of one group
 * near any word of the other. Words are written as the reader sees them: lower case, no accents, no apostrophes (`cant`).
 * An underscore joins words that follow each other (`collar_bone`). A group may contain other groups.
 */
export const wordGroups = {
  // ----- parts of the body
  CHEST: {
    en: 'chest pec pecs sternum breastbone rib ribs ribcage chst cheast chist chests',
    es: 'pecho torax costilla costillas esternon pectoral pectorales toracica toracico toraxico pechos pechito costillar pexo pexito',
  },
  LIMB: {
    en: 'arm arms leg legs forearm forearms thigh thighs calf calves limb limbs shin shins hamstring quad quads bicep biceps tricep triceps hamstrings calfs',
    es: 'brazo brazos pierna piernas antebrazo antebrazos muslo muslos pantorrilla pantorrillas chamorro chamorros bracito piernita patas pata chamorritos molledo canilla canillas espinilla espinillas pantorilla pantorillas',
  },
  LEG: {
    en: 'leg legs calf calves thigh shin calfs',
    es: 'pierna piernas pantorrilla pantorrillas muslo chamorro chamorros espinilla espinillas canilla pata piernita',
  },
  HAND_FOOT: {
    en: 'hand hands finger fingers thumb thumbs toe toes foot feet wrist wrists ankle ankles pinky fingertips fingertip heel heels palm fingrs pinkie knuckles',
    es: 'mano manos dedo dedos pulgar pie pies muneca munecas tobillo tobillos palma talon menique meniques anular indice nudillos manita manitas deditos dedito piecito palmas empeine planta plantas',
  },
  TRUNK: {
    en: 'shoulderblade shoulderblades shoulder shoulders blade blades scapula back side sides neck hip hips glute glutes butt buttock knee knees elbow elbows trap traps spine groin backside flank collarbone waist rotator tailbone sacrum kneecap lats deltoid delts oblique necks',
    es: 'hombro hombros espalda lado costado cuello nuca cadera caderas rodilla rodillas codo codos gluteo gluteos nalga nalgas omoplato paleta ingle columna cintura lomo espaldas rinones omoplatos paletilla paletillas pompa pompi pompis trasero sacro coxis trapecio trapecios rodillita cuadril rabadilla cervicales lumbares lumbar cervical',
  },
  SPINE: { en: 'neck back spine necks', es: 'cuello nuca espalda columna' },
  HEAD: { en: 'head skull temple temples forehead scalp', es: 'cabeza sien sienes frente' },
  FACE: {
    en: 'lip lips tongue throat mouth face eyelid eyelids toung tounge thoat cheeks cheek gums gob',
    es: 'labio labios lengua garganta boca cara parpados parpado cachete cachetes jeta trompa mejilla mejillas carita bemba',
  },
  THROAT: { en: 'throat thoat throath gullet windpipe throats', es: 'garganta paladar gaznate' },
  EYE: { en: 'eye eyes', es: 'ojo ojos' },
  BELLY: {
    en: 'stomach belly abdomen tummy gut abdominal tummys bellys stomachs',
    es: 'estomago barriga panza abdomen vientre',
  },
  PRIVATE: {
    en: 'genitals genital privates crotch vagina vaginal penis testicles balls perineum bum',
    es: 'genitales entrepierna vagina pene testiculos',
  },
  LUNG: { en: 'lung lungs', es: 'pulmon pulmones' },
  HEART: { en: 'heart hart pulse hearts heartbeat heartbeats heart_rate heartrate', es: 'corazon pulso' },
  BODY: {
    en: 'CHEST LIMB HAND_FOOT TRUNK HEAD FACE EYE BELLY PRIVATE body muscle muscles skin joint area spot spots site sites jaw ear ears nose bicep pelvis lung lungs tendon nerve breastbone',
    es: 'CHEST LIMB HAND_FOOT TRUNK HEAD FACE EYE BELLY PRIVATE cuerpo musculo musculos piel articulacion zona area quijada mandibula oido nariz nervio',
  },
  SITE: {
    en: 'spot spots site sites area place where hole holes skin needle needles needled puncture punctures around poked treated injection mark marks wound spt',
    es: 'sitio sitios zona area lugar donde piel aguja agujas pinchazo pinchazos piquete piquetes puncion alrededor hoyito hoyitos picaron pincharon picharon herida agujerito agujero agujeritos poro',
  },
  NEEDLE: { en: 'needle needles needel', es: 'aguja agujas puncion agujita' },

  // ----- what is felt
  PAIN: {
    en: 'pain pains painful hurt hurts hurting hurtin hert hurtz ache aches aching achy achey stab stabs stabbing sting stings stinging throb throbs throbbing burn burns burning sharp pian painfull kill kills killing knife knives dagger twinge discomfort hurty stabby',
    es: 'dolor dolores duele duelen dolia doliendo dolido ardor arde punzada punzadas punzante dolio lastima quema molestia dolorcito dolorazo doloron dolieron dolian quemazon escuece escozor punza punzon punzaba lastiman molesta molestando dolera duela adolece',
  },
  STRONG_PAIN: {
    en: 'pain pains hurts hurt hurting stab stabs stabbing sharp painful pian hert agony',
    es: 'dolor duele duelen punzada punzadas dolores punzon piquete quemazon',
  },
  SORE: {
    en: 'sore soreness sorer tender tenderness achy achey ache aches aching sor soar DULL',
    es: 'adolorido adolorida adoloridos adoloridas molido molida sensible dolorido dolorida agujetas resentido resentida adoloridito adoloridita adoloridon adoloridisimo molidito molidona molidon molidos machucado machucada magulladito magulladita magullado magullada resentidillo resentidilla sentidon doloridillo machacado machacada baldado baldada apaleado apaleada tocadito sensiblon sensiblona sensibles agujetitas',
  },
  DULL: { en: 'dull', es: '' },
  TIGHT: {
    en: 'tight tightness pressure heavy heaviness squeezing squeeze squeezed crushing crushed tightening constricted constricting tite pressing weight squeezes tightens pressed hug wrenching gripping',
    es: 'opresion presion aprieta apretado apretada pesado pesada pesadez oprime apretando oprimido apretados apretadas apretujado oprimida oprimen presionado presionada presiona presionando apachurra apachurrado apretazon',
  },
  BREATHE: {
    en: 'breath breathe breathing breathes breaths breathin inhale inhaling inhales inhaled brethe brething breth brethe brth breathe brathe breathng respirations',
    es: 'respirar respiro respirando respira respiracion inhalar inhalo inhala respirr respire resollar resuello respirada respiraba respirarle resoplar inspiro inspirar inspirando aspiro aspirar',
  },
  BREATH_MOVE: {
    en: 'BREATHE cough coughing coughed coughs coughin laugh laughing laughed sneeze sneezing sneezed inspire yawn yawning',
    es: 'BREATHE toser toso tosi tosiendo reir rio reirme estornudar estornudo bostezar riendo risa carcajada estornude estornudando estornudos bostezo bosteza bostece suspiro hipo tosido',
  },
  AIR: { en: 'air oxygen lungful lungfuls lungfull', es: 'aire oxigeno' },
  HARD: {
    en: 'hard harder difficult difficulty trouble troubles struggle struggling struggled tough labored laboured hrd troubl fighting rough problem problems issue issues working',
    es: 'cuesta costando dificil dificultad trabajo problema problemas batallo batallando trabajoso',
  },
  BREATH_BAD: {
    en: 'hard harder difficult difficulty trouble struggle struggling tough labored laboured rough problem problems issues shallow short shorter off weird funny fast rapid heavy bad worse wrong strange quick uneven ragged painful uncomfortable tight rattly noisy issue',
    es: 'cuesta dificil dificultad trabajo mal corta cortada rapida rapido agitada rara raro superficial pesada entrecortada cortito cortita cortitas cortas apenas superficiales chiquita jadeante ruidosa',
  },
  COUGH: {
    en: 'cough coughing coughed coughs coughin caugh caughing coffing cought coff coffs coffed coughd koff',
    es: 'tos toser toso tosi tosiendo tosido toza tosidos toz',
  },
  BLOOD: {
    en: 'blood bloody blod blud bluddy',
    es: 'sangre sangriento sangrienta sangrita zangre sangrecita',
  },
  NUMB: { en: 'NUMB_CLEAR', es: 'ASLEEP' },
  NUMB_CLEAR: {
    en: 'numb numbness tingling tingly tingle tingles tingled numbing nummb nmb numness tingaling tinglin prickly prickling pricking numbnes numbed numd paresthesia',
    es: 'adormecido adormecida adormecidos adormecidas adormecimiento adormecio adormece entumido entumida entumidos entumecido entumecida entumecimiento hormigueo hormigueos hormiguea cosquilleo adormesido entumidas entumio calambrito adormesida adormecimientos hormigueando hormigueito ormigueo entumecidos entumecidas entumecio entumecen entume entumirse entumiendo parestesia encalambrado encalambrada acalambrada insensible calambritos amortiguado amortiguada amortiguamiento adormentado adormentada hormigueaba hormiguearon hormiguean adormecia adormecieron adormecen entumia entumian entumecia adormecer entumir hormiguear entumirme',
  },
  /** Said of a limb that is numb, but of the whole person that they sleep: these need a part of the body beside them. */
  ASLEEP: {
    en: '',
    es: 'dormido dormida dormidos dormidas adormilada adormilado adormiladas durmio duerme duermen durmieron dormidita dormidito',
  },
  WEAK: {
    en: 'weak weakness weaker limp floppy wobbly',
    es: 'debil debiles debilidad flojo floja flojas aflojan afloja debilitado debilito debilucho aguada aguado guanga guango aguadas desguanzada desguanzado',
  },
  SWELL: {
    en: 'swollen swelling swelled swells swelln swolen swollon sweling swellin swole puffy puffed puffiness puffing ballooned ballooning balloon lump lumps bump bumps inflamed inflammation bulge bulging engorged swellling swelleng enlarged hematoma haematoma sweeling swellen puff swoll edema oedema',
    es: 'hinchado hinchada hinchados hinchadas hinchazon hincho hinchando hincha hinchar inchado inchada inchando incho inflamado inflamada inflamados inflamadas inflamacion inflamo inflamando bola bolita bulto chichon hematoma abultado hinchason inchazon inchason edema hinche hincharon inflamo hinchadito hinchadita hinchadisimo hinchadisima hinchandose hincharse hinchan inflamadito inflamadisimo inflamarse inflamaron abultada abultamiento bultito bultote bultos chichote chichota chipote tolondron turupe pelotita pelotota protuberancia sobresale hinchasones embotijado abotagado abotagada abofado abofada edematoso chichones bolota bolas hinchaos inchados inchadas hinxado hinxada hinchao hinchaos',
  },
  RED: {
    en: 'red redness reddish redder reddened inflamed pink flushed rd redish',
    es: 'rojo roja rojos rojas enrojecido enrojecida enrojecimiento colorado colorada rojizo rojita rojito enrojeciendo rojez coloradas colorados rojizas rojotes coloradita enrogecido rojisimo rojisima',
  },
  HOT: { en: 'hot warm warmth warmer burning hotter', es: '' },
  CALIENTE: {
    en: '',
    es: 'caliente calientes calientito calientita ardiente calienta calentito calentita',
  },
  PUS: {
    en: 'pus puss oozing oosing oozes ooze oozed festering infected infectd infekted infection abscess cellulitis pussy weeping seeping abcess discharge infeccted infections',
    es: 'pus supura supurando supurar infectado infectada infeccion infecto absceso celulitis infectandose infectando supuro infectaron infectarse purulento pudriendo podre podrido postemilla',
  },
  FEVER: {
    en: 'fever feverish fevers feaver fevr fver feever feverr fevar febrile pyrexia temperture',
    es: 'fiebre calentura fievre febril calenturas fiebres calenturita fiebrita fiebron calenturon calenturiento calenturienta febricula afiebrado afiebrada',
  },
  CHILLS: {
    en: 'chills chils shivering shivers shivery rigors rigor shiver chilly shivered',
    es: 'escalofrios escalofrio tiritando temblando calosfrios calofrios calofrio tiritaba tirito temblorina tembladera escalosfrios escalofrido tiritar tiritaban tirite temblar',
  },
  STIFF: {
    en: 'stiff stiffness stif tight tightness stiffer rigid locked stiffened',
    es: 'tieso tiesa rigido rigida rigidez tenso tensa tension entiesado trabado trabada',
  },
  HEADACHE: {
    en: 'headache headaches hedache migraine migraines headach heada hedake hedakes headake hedeache',
    es: 'dolorcito_de_cabeza dolorcillo_de_cabeza jaqueca migrana migranas cefalea',
  },
  DIZZY: {
    en: 'dizzy dizziness dizy woozy lightheaded lightheadedness vertigo giddy swimmy dizzyness lightheadness wobbly unsteady',
    es: 'mareado mareada mareo mareos vertigo mareos mareando mareada maree mareadisima mareadita mareito atarantada atarantado',
  },
  NAUSEA: {
    en: 'nausea nauseous nauseated queasy naucious nausous vomit vomiting vomited chucked_up chucking_up upchucked hurled puke puked puking barfed barf throwing_up threw_up thrown_up throw_up nautious nauseas hurling upchucked throwin_up being_sick',
    es: 'nausea nauseas asco vomite vomito vomitando vomitar vomitado asqueada devolvi basca',
  },
  VOMIT: {
    en: 'vomit vomiting vomited puke puked puking throwing_up threw_up thrown_up throw_up throwin_up being_sick',
    es: 'vomite vomito vomitando vomitar vomitado',
  },
  FAINT: {
    en: 'fainted faint fainting feinted fanted passed_out passing_out pass_out past_out blacked_out blackout black_out blacking_out blackd_out lost_consciousness unconscious syncope lose_consciousness losing_consciousness lost_conciousness knocked_out',
    es: 'desmaye desmayo desmayar desmayado desmayada desmayando desvaneci desvanecio desvanecer inconsciente perdi_el_conocimiento perdio_el_conocimiento perder_el_conocimiento perdi_la_conciencia desmalle desmallo desmayos desmayarme desmayaba desvanecido desvanecida desvanecimiento',
  },
  TIRED: {
    en: 'tired exhausted drained fatigue fatigued sleepy drowsy wiped pooped beat zonked knackered lethargic lethargy tuckered sluggish tierd exausted sleepyy weary exhaustion tiredness drowsiness spent groggy worn_out run_down low_energy no_energy burnt_out',
    es: 'cansado cansada cansancio fatigado fatigada fatiga sueno agotado agotada agotamiento sonoliento sonolienta somnolienta somnoliento rendido rendida desganado desganada cansadita cansadito cansadisima molida sin_energia sin_energias',
  },
  RASH: {
    en: 'rash rashes itchy itch itching itches itchiness',
    es: 'sarpullido comezon picazon erupcion salpullido rasquera roncha sarpullidos picazones urticante',
  },
  HIVES: {
    en: 'hives hivez welts welt allergic alergic urticaria hive',
    es: 'ronchas urticaria alergia alergica alergico ronchitas ronchotas enronchado enronchada enronche habones',
  },
  BRUISE: {
    en: 'bruise bruises bruised bruising bruze brusing black_and_blue bruse brused',
    es: 'moreton moretones moretoncito moretoncitos moretonzote morado morados moradito moraditos cardenal cardenales moreteado moretonsote moretonazo moraton moratones moratoncito moretonote moreteada moretiado moretiada moretona morada moradas cardenalote equimosis hematoma morete moretes moretito',
  },
  BLEED: {
    en: 'bleeding bleed bleeds bled bleedng bleedin bleading hemorrhage hemorrhaging',
    es: 'sangra sangrando sangro sangrado sangrar sangraba hemorragia sangre_y_sangre sangren sangraron desangrando',
  },
  CRAMP: {
    en: 'cramp cramps cramping spasm spasms spasming charley_horse charlie_horse crampy seized_up spazzing cramped knotted_up twitching',
    es: 'calambre calambres espasmo espasmos acalambrado contractura contracturado calambron acalambra acalambro encalambra encalambro calambrazo contracturas',
  },
  SHOOT: {
    en: 'shooting shoots zap zaps zapping zapped zinger zingers jolt jolts jolting electric electrical lightning shootin electrik electricity radiating live_wire hot_wire sciatica',
    es: 'corrientazo corrientazos electrico electrica electricidad toques corrientes latigazo rayo corriente ciatica',
  },

  // ----- how it is
  SEVERE: {
    en: 'severe severely sevear terrible horrible awful unbearable excruciating agonizing brutal intense extreme massive insane unreal crazy horrific wicked major hellish worst blinding splitting pounding bad really_bad so_bad wurst',
    es: 'fuerte fuertisimo fuertes severo severa horrible terrible insoportable intenso intensa tremendo tremenda espantoso muchisimo fuertisima brutal',
  },
  BIG: {
    en: 'big huge hugh giant large massive gigantic enormous bigger growing grew spreading spread spreads grown larger ginormous growin expanding',
    es: 'grande enorme grandote gigante crece creciendo crecio extiende extendiendo grandisimo grandisima grandota extendio agrandando creciendome',
  },
  BIGGER: {
    en: 'bigger growing grew spreading spread spreads grown larger darker expanding growin grows doubled tripled',
    es: 'crece creciendo crecio extiende extendiendo extendio agrandando oscuro oscureciendo',
  },
  COLD_BLUE: {
    en: 'blue cold pale white purple icy grey gray ice bluish dusky blueish',
    es: 'azul azules azulado azulados fria frio frias frios blanca blanco blancos palida palido morados morado helado helada moradas moraditos',
  },
  BLUE: {
    en: 'blue bluish dusky icy white gray grey purple',
    es: 'azul azules morados moradas helado helada blanca blancos blanco azulados',
  },
  WORSE: {
    en: 'worse worst wrst wurst worsening worsened worsens increasing increased increases wrse wors intensifying intensified escalating worser worsen worsing aggravated',
    es: 'peor peores empeora empeoro empeorando empeorado aumenta aumentando aumento empeorar peorando peorcito empeoramiento empeore empeoraron recrudecio',
  },
  BETTER: {
    en: 'better improved improving improvement beter bettr looser relief relieved eased easing loosened loosening loosens improves helped lighter bettter healing healed recovering feelin_better betta',
    es: 'mejor mejores mejorado mejorando mejoro mejorcito mejorcita mejoria aliviado aliviada alivio mejora aliviando mejore',
  },
  GOOD: {
    en: 'swell good great fine ok okay okey okie gud gr8 awesome amazing wonderful fantastic excellent perfect well alright alrite fabulous terrific super peachy lovely dandy happy goood okk oki fab stellar golden brilliant nice decent doing_well okeydokey kk_good phenomenal incredible marvelous gooood',
    es: 'rico rica bien bn genial excelente perfecto perfecta tranquilo tranquila contento contenta maravilla maravilloso fenomenal bueno buena super estupendo chevere chido ok vien biem buenisimo barbaro agusto perfectamente excelentemente chingon chingona regio divino divina tranqui joya nitido super_bien buenisima perfectisimo bienisimo lujo',
  },
  PAST_YEAR: {
    en: '1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023',
    es: '',
  },
  NORMAL: { en: 'normal usual', es: 'normal' },
  NOT: {
    en: 'not nae dinnae disnae didnae isnae wasnae dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt aint dnt dosent doesn didn wont wouldnt nt doesent didint havnt hasent dident dont_really noo',
    es: 'no',
  },
  CANT: {
    en: 'cant cannot cannt couldnt cannae couldnae cnt canot can_only_BARELY unable_to unable not_able_to can_BARELY can_hardly could_BARELY could_hardly can_not not_able cudnt couldn_t can_no_longer could_no_longer no_longer_able_to no_longer_can havent_been_able_to hasnt_been_able_to wasnt_able_to isnt_able_to BARELY_can hardly_can BARELY_able arent_able couldnt_even',
    es: 'no_POWER apenas_POWER ni_POWER no_HE_podido no_alcanzo_a no_soy_capaz_de no_hay_manera_de no_hay_forma_de incapaz_de imposible',
  },
  POWER: {
    en: '',
    es: 'puedo puede podia podian pude pudo pudimos pueden puedes podemos podes podria consigo consegui consigue consiguio logro logra logre logramos',
  },
  HE: {
    en: '',
    es: 'he ha e han hemos has',
  },
  CANT_WORD: { en: 'cant cannot cannt couldnt cnt canot unable wont cannae couldnae canny', es: '' },
  BARELY: { en: 'barely hardly scarcely barly', es: 'apenas' },
  HAVE: {
    en: 'have has had having got get getting gotten hav haz gets',
    es: 'tengo tiene tuve tener tenia tngo traigo hay',
  },
  STOP_WORD: {
    en: 'stop stops stopping stopped quit quits',
    es: 'para parar paran deja dejan dejado parado',
  },
  BOTH: { en: 'both all', es: 'ambas ambos dos las_dos los_dos' },
  URINE: {
    en: 'pee peed peeing urine urinate urinating pees piss pissing pissed',
    es: 'orina orinar orino orine pipi orinando',
  },
  PEE_VERB: { en: 'pee urinate piss pea wee void peed', es: 'orinar orino hacer_pipi orinado' },
  PEE_FLOW: {
    en: 'pee peeing piss pissing wee weeing urine urinate urinating urination void voiding',
    es: '',
  },
  BROKE_OFF: { en: 'snapped snap broke broken busted sheared cracked', es: '' },
  BOWEL: { en: 'bowel bowels bladder stool', es: 'vejiga esfinteres intestinos' },
  /** What a nerve brings back from the skin. */
  TOUCH: { en: 'feeling sensation', es: 'sensibilidad tacto' },
  /** What a nerve gives a muscle. */
  STRENGTH: { en: 'strength grip', es: 'fuerza fuerzas agarre' },
  /** Of a faculty these tell that it is lost, where of a complaint they would tell that it is over. */
  LOST: {
    en: 'left vanished disappeared faded fading dwindled dwindling drained draining',
    es: 'fue quito acabo bajo perdio esfumo escapo agoto fueron acabaron',
  },
  /** Of a faculty: that it is there again. */
  CAME_BACK: {
    en: 'returned come_back came_back coming_back back return come_in',
    es: 'regresa regreso regresado regresan vuelve volvio vuelto vuelven recupero recuperado',
  },
  VISION: { en: 'vision eyesight', es: 'vision vista' },
  THINNER: {
    en: 'thinner thinners warfarin eliquis xarelto plavix coumadin anticoagulant anticoagulants apixaban clopidogrel rivaroxaban pradaxa',
    es: 'anticoagulante anticoagulantes warfarina eliquis xarelto coumadin sintrom clopidogrel plavix apixaban adiro enoxaparina heparina rivaroxaban adelgazar adelgazante',
  },
  PILLS: {
    en: 'pill pills tablet tablets meds medication medications medicine oxys percs xanax vicodin tylenols',
    es: 'pastilla pastillas pastillitas tableta tabletas medicamento medicamentos medicina medicinas capsulas pepas',
  },
  PAIN_MED: {
    en: 'advil tylenol ibuprofen aleve motrin ibuprofin acetaminophen aspirin naproxen meds painkiller painkillers tylonol iburofen excedrin nsaid oxycodone percocet norco vicodin tramadol hydrocodone gabapentin flexeril advils tylenols ibuprofens percs perc percocets norcos vicodins tramadols codeine oxys oxy morphine dilaudid aleves motrins roxy roxies soma baclofen tylenol3 ibu nyquil relaxer relaxers flexerils medrol hydros hydrocodones painpills pain_pill pain_pills tylenol_pm nurofen nurofens panadol panadols cocodamol codydramol diclofenac voltarol dihydrocodeine anadin panadeine ketorolac codamol dydramol',
    es: 'ibuprofeno paracetamol tylenol pastilla pastillas aspirina naproxeno analgesico medicina tempra ibuprofenos naproxenos pastillitas aspirinas acetaminofen ketorolaco diclofenaco tramadol nolotil enantyum tabletas tableta capsulas pepas calmante calmantes advil motrin aleve dolo tempras paracetamoles gabapentina ketorolacos diclofenacos nurofen dexketoprofeno metamizol dipirona',
  },
  ANTIPYRETIC: {
    en: 'tylenol advil ibuprofen acetaminophen motrin aspirin aleve meds medicine paracetamol',
    es: 'paracetamol tempra ibuprofeno pastilla pastillas medicina',
  },
  RELATION: {
    en: 'cousins nieces nephews graders grader classmate classmates sis bro grandbaby grandbabies student students pupils coworkers teacher teachers dentist coach instructor pastor barber roommates director conductor man woman guy lady dude mate mates uncles aunts sisters brothers husbands wifes moms dads mothers fathers sons daughters kiddo housemate flatmate boy girl son daughter husband wife mom mother dad father kid kids friend friends coworker neighbor neighbour boss sister brother baby boyfriend girlfriend aunt uncle grandma grandpa grandmother grandfather cousin roommate dog cat niece nephew partner mum puppy buddy colleague toddler hubby grandson granddaughter client stepdad fiance fiancee teammate teenager spouse grandchild grandkid grandkids caregiver aide stepson stepdaughter grandad granddad grandads nan nana nanna gran granny gramps mam mummy daddy missus wifey lad lass bairn nipper youngest eldest',
    es: 'ninos ninas hermanos hermanas abuelos tias primas vecinos vecinas sobrinos companeros compadres comadres colega muchacho muchacha hijo hija esposo esposa mama papa madre padre nino nina hermano hermana amigo amiga perro gato abuela abuelo tio tia primo prima vecino vecina jefe suegra suegro marido bebe novio novia sobrino sobrina nieto nieta companero companera companera_de_trabajo hijos papi mami abuelita abuelito viejo vieja senora senor cunado cunada nuera yerno ahijada ahijado tios primos compadre comadre patrona patron suegros cachorro gata gatito perrita perrito nene nena',
  },
  FAMILY_SAYS: {
    en: 'says called calling calls dialed dialled dialing phoned phoning rang driving taking brought rushed says said say thinks noticed told saw asked wants thought drove took made worried keeps helped believe believes amazed impressed jokes swears insists claims agrees commented mentions loves spotted found counted pointed sees heard discovered mentioned asks yelled freaked tells reckons figures caught spotting seen looks looked concerned insisted insist scared nervous freaking panicking measured felt touched checked pressed squeezed pinched pulled plucked removed picked',
    es: 'dice dijo cree noto nota piensa vio ve pregunta llevo insiste insistio encontro preocupa preocupada preocupado asusto asustada asustado comenta comento midio toco agarro reviso checo apreto pellizco sobo fijo midieron',
  },
  SELF: {
    en: 'i im ive my me mine id ill myself',
    es: 'me mi mis yo tengo estoy siento mio tuve senti sentia ando traigo traia amaneci fui cai sali puedo pude quede estuve nos conmigo tome llegue desperte',
  },
  THIRD: { en: 'he she her his him hes shes', es: 'el ella su le' },
  PRONOUN: {
    en: 'i im ive my he she it its they we you theres there hes shes id ill were youre this that thats the now my our his her their',
    es: 'yo me mi mis se tengo estoy siento esta ella ahora la el los las le hay nos',
  },

  // ----- how people tell a danger without its word
  /** Said of what weighs on a chest. */
  LOAD: {
    en: 'elephant anvil brick bricks boulder stone concrete cement cinder ton slab fist clamp belt strap corset vise vice grip gripping gripped crush crushes flattened squished gorilla horse bear python anaconda straitjacket girdle cinched clamping heaviness wringing wrung',
    es: 'piedra losa elefante yunque costal bloque ladrillo ladrillos plancha faja garra punal cuchillo aplasta aplastando aplastado ahorca clavada pellizco patada peso cincho oprime estruja estrujando costales',
  },
  BREAST: { en: 'boob boobs breast bosom', es: 'seno busto' },
  LOW_SAT: {
    en: '80 81 82 83 84 85 86 87 88 89 90 91 92 93 eighties low lower dropping dropped drops dropped',
    es: 'baja bajo bajando baje',
  },
  OXIMETER: {
    en: 'sats spo2 o2 oxygen oximeter saturation ox',
    es: 'oxigeno aparatito oximetro saturacion oxigenacion saturo',
  },
  STRAW: { en: 'straw snorkel', es: 'popote pitillo pajita sorbete pajilla calimete' },
  STAB_LIKE: {
    en: 'stab stabs stabbing jab jabs jabbing poke pokes poking spear skewer pinch pinches pinching stitch sticks sticking prick pricks dagger grabs ouch kills hurts',
    es: 'piquete piquetito punzada puntada puyada hincada cuchillada navajazo punalada piquetazo tiron jalon pinchazo punzon pica puya puyan pulla puyon pincha pinchan hinca hincadas clava clavan clavaran clavando encaja entierra punza punzadas puntadas piquetes jalones aguijon agujon picotazo picotazos picada puntazo cuchillo chuzo lanza',
  },
  DEEP_BREATH: {
    en: 'BREATHE yawn yawning hiccup hiccups hiccuping burp burping sigh sighing exhale',
    es: 'BREATHE suspiro suspirar suspirando bostezo bostezar hipo inspirar inspiro aspiro aspirar suspiros',
  },
  TAKE_AIR: {
    en: '',
    es: 'agarro_aire tomo_aire jalo_aire meto_aire cojo_aire lleno_los_pulmones agarrar_aire tomar_aire jalar_aire coger_aire respiro_hondo',
  },
  PINK_STUFF: {
    en: 'pink rusty rust red reddish bloody crimson cherry pinkish pinky rusted reddy ruby scarlet jam jelly ketchup beet beetroot',
    es: 'colorao colora rojo roja rosa rosado rosada rojizo rojiza rosita rayitas hilitos oxido colorado colorada coloradas colorados guinda rosas rojas rojos',
  },
  PHLEGM: {
    en: 'froth foam phlegm mucus sputum spit saliva loogie loogies kleenex tissue napkin hanky sink',
    es: 'flema flemas gargajo gargajos saliva esputo espuma moco panuelo babas escupitajo servilleta klinex pollo gallo lapo',
  },
  FLOOR: {
    en: 'floor ground tile tiles driveway carpet rug sidewalk pavement linoleum deck bathmat mat dirt asphalt concrete hardwood lino pavers tub elevator',
    es: 'piso suelo banqueta tierra azulejo pasto sillon_abajo cemento regadera tapete alfombra calle',
  },
  SEE: { en: 'see seeing sees saw seen', es: 'veo ve mira miro viendo ven vi' },
  SPEECH: {
    en: 'word words sentence sentences speech speaking talking talks talk name mumbling',
    es: 'palabra palabras habla hablo hablando frase',
  },
  SALAD: {
    en: 'salad soup mush mushy gibberish backwards backward scrambled tangled jumbled nonsense slush marbles drunk garbage mumbled garbled oatmeal alphabet spaghetti foreign chinese martian mumble mumbling baby_talk hash stew twisted slurry ',
    es: 'enredada enredadas enredado revueltas trabadas trabado atravesado mochas mocho borracho borracha pastoso engrudo incoherente gangoso gangosa arrastrado arrastrada pastosa tropezado tropezada mocha a_medias',
  },
  SMILE_PART: {
    en: 'face smile mouth lip eyelid cheek brow grin',
    es: 'cara boca sonrisa cachete labio parpado ceja',
  },
  DROOP: {
    en: 'melting melted sliding slid slides slack drooped crooked slanted lopsided sags frozen froze freezes hanging hangs sagged missing half pulled uneven numb paralyzed stuck limp weak',
    es: 'chueca chueco torcida torcido colgada colgando ladeada ladeado jalada jalado desviada caida caido desnivelada desnivelado dispareja disparejo floja flojo aguada escurrida chorreada',
  },
  SOFT_GROUND: {
    en: 'cotton pillow pillows sponge sponges mattress cushion cushions marshmallow marshmallows foam trampoline moss rubber spongy',
    es: 'algodon algodones almohada almohadas esponja esponjas colchon nubes hule cojin cojines globos gelatina trapo',
  },
  PEE_ES: { en: '', es: 'orin orines orina pipi pis pichi meados popo caca' },
  UNDERWEAR: {
    en: 'underwear undies panties knickers boxers briefs drawers diaper diapers depends',
    es: 'calzon calzones trusa pantaleta chones calzoncillo calzoncillos bombacha bragas panal panales ropa pantalon pantalones pijama falda',
  },
  SADDLE: {
    en: 'bits privates crotch groin genitals undercarriage nethers taint bum anus butthole rear cheeks vagina penis willy junk saddle perineum backside',
    es: 'entrepierna verija verijas asentaderas sentaderas pompis pompas trasero cola culo fundillo nalgas ano huevos testiculos vagina pene asiento partes',
  },
  PUFFED_CHEEKS: {
    en: 'chipmunk squirrel hamster blowfish pufferfish botox boxer hitch duck',
    es: 'ardilla sapo boxeador',
  },
  /** Fruits, balls and other things that a swelling is likened to. */
  SIZE_LIKE: {
    en: 'tree_trunk trunk melon cantaloupe watermelon eggplant grapefruit orange lemon lime plum peach apple mango avocado tangerine potato baseball softball basketball football golfball balloon balloons egg eggs walnut apricot coconut pumpkin sausage sausages hotdog hotdogs popeye michelin cankle cankles tomato onion kielbasa bratwurst mitt loaf breadloaf plums oranges lemons grapefruits footballs softballs pear pears dumpling muffin burrito bagel donut meatball walnuts pickle ham marble marbles golfballs kiwi radish beet turnip clementine pomegranate doorknob hockey_puck mound aubergine aubergines turnips swede satsuma satsumas conker conkers clementines nectarine',
    es: 'pelota pelotas globo globos huevo huevito naranja toronja limon melon sandia papaya mango aguacate papa jitomate tomate coco calabaza berenjena bola tamal bolillo elefante chayote manzana ciruela salchicha salchichas mandarina durazno tronco',
  },
  OUTGROWN: {
    en: 'ring band sock socks shoe shoes boot boots sneaker watch bracelet cuff sleeve elastic legging slipper sandal rings bands bracelets cuffs sleeves watchband sandals slippers leggings wristwatch jeans',
    es: 'anillo sortija argolla zapato tenis bota botas chancla reloj pulsera calcetin manga huarache pantalon pantalones mallas anillos argollas zapatos calcetines chanclas sandalia sandalias brazalete leggins tacon',
  },
  COLD_LIMB: {
    en: 'popsicle popsicles marble waxy corpse ashen dusky mottled bluish icicle icicles lifeless colorless white blue gray grey purple',
    es: 'hielo helado helados helada helados congelado congelados congelada blancos morados azules ceniza marmol cenizos',
  },
  WOOD_HARD: {
    en: 'wood wooden concrete cement marble log drum plank steel brick',
    es: 'tabla palo madera piedra cemento tambor roca fierro',
  },
  TOWELS: {
    en: 'towel towels rag rags gauze washcloth washcloths shirts bandages napkins dressings bandaids',
    es: 'toalla toallas trapo trapos gasa gasas vendas servilletas sabana',
  },
  SPILL: {
    en: 'pumping gushes gush spurts squirts squirting spurting faucet fountain hose geyser',
    es: 'chorrea chorreando chorrear borbotones brotando brota chorros',
  },
  DARK_DRINK: {
    en: 'punch kool koolaid coke cola tea wine rose cranberry ketchup rust rusty maroon burgundy beet beets tomato sangria pink red',
    es: 'coca cocacola vino jamaica ladrillo oscura rosa roja rojo rosada rojiza refresco te sangrita',
  },
  CRASH_SPOT: {
    en: 'tree trees wall bridge cliff pole overpass traffic train river lake ravine rail guardrail median truck semi ditch oncoming guardrails lamppost telephone_pole embankment barrier quarry ocean',
    es: 'puente tren carro balcon azotea metro vias barranco precipicio arbol',
  },
  RATHER: {
    en: 'labor childbirth birth kidney babies contractions amputation broken_bone stones',
    es: 'parto parir partos colico rinon',
  },
  AGONY_TOOL: {
    en: 'poker blowtorch lava acid barbed razor razors chainsaw sledgehammer jackhammer hatchet machete screwdriver hacksaw ripped ripping torn tearing sawing drilling nails hammered branding meat_grinder bear_trap skinned crushed',
    es: 'hierro_caliente brasa brasas arrancan arrancaran arrancasen arrancando machete hachazo martillazos taladro navajas clavos vidrios partieran desgarra desgarrando cuchillo cuchillos puneta arrancar despedazan destrozan quebrando despedazando fierro_caliente soplete acido serrucho',
  },
  NASTIER: {
    en: 'nastier uglier meaner angrier louder sharper deeper fiercer hotter rougher harder stronger bigger redder tighter',
    es: 'feo recio duro fuerte grande hondo intenso',
  },
  CLIMB: {
    en: 'cranked cranks cranking ratcheting ratchets ratcheted notch snowballing snowballed spiraling spiralling skyrocketed skyrocketing soared creeping amped doubled tripled multiplied',
    es: 'duplico triplico multiplico recargo recrudecio agravo agrava agravando agudizo disparo acentuo',
  },
  /** Said beside a denied improvement: the other way. */
  RISING: {
    en: 'growing climbing rising mounting intensifying ramping increasing',
    es: 'sube subiendo subio crece creciendo crecio aumenta aumentando aumento empeora empeorando contrario reves',
  },
  /** What comes out of a wound. */
  GUNK: {
    en: 'gunk gunky goo gooey goop goopy slime slimy custard custardy cream creamy cheesy milky mustard yellow yellowish green greenish brownish stinky smelly cloudy snotty',
    es: 'amarillo amarilla amarillenta amarillento verde verdoso verdosa espeso espesa lechoso lechosa baboso apestoso apestosa hediondo queso materia podre aguita sanguaza',
  },
  COMES_OUT: {
    en: 'squeezed squeeze leaking leaks seeped seeps seeping drip dripping drips oozed bandage bandaid pillowcase stained stain stuck comes coming came out weeping weeps',
    es: 'sale saliendo salio escurre escurriendo suelta sacando saca brota parche manchado mancho exprimi aprete apesta huele avienta',
  },
  STINK: {
    en: 'stinks stink stank reeks rotten rancid putrid',
    es: 'apesta apestoso hiede jiede podrido hediondo peste',
  },
  LIKE_TOMATO: {
    en: 'tomato lobster cherry beet strawberry ketchup sunburn sunburned',
    es: 'tomate jitomate betabel camaron langosta',
  },
  /** A cover that deadens touch. */
  COVER: {
    en: 'glove gloves mitten mittens sponge rubber rubbery wood wooden cotton plastic leather novocaine foam styrofoam cardboard padded cottony sock sandpaper velvet clay mannequin doll prosthetic wax stuffed statue dummy bubble_wrap oven_mitt boxing_glove frostbite frostbitten deadened anesthetic cling_film saran',
    es: 'guante guantes calcetin carton corcho plastico madera hule esponja acolchado acolchada acolchonado acolchonada anestesia anestesiado anestesiada palo borrado borrada',
  },
  /** Bubbles, insects and currents felt under the skin. */
  FIZZ: {
    en: 'fizz fizzy fizzing fizzes champagne carbonated seltzer sparkles sparkly sparkling static bees ants bugs spiders worms crawly crawling tickly tickling tickles buzz buzzy buzzing vibrating vibrates humming effervescent bubbles pinpricks bubbly',
    es: 'hormiguitas hormiguita hormigas hormiguero hormigueando cosquillitas cosquilla cosquillas burbujas burbujitas chispitas gusanitos gusanos abejas vibra vibrando vibracion zumbido zumbidito zumba zumbando',
  },
  LIFT_THINGS: {
    en: 'plate cup mug carton milk gallon jug pan skillet kettle spoon fork toothbrush toothpaste hairbrush comb phone laptop purse groceries bottle glass pen pencil bowl coffeepot pot remote hairdryer can keys razor ziploc shampoo tube wrapper scissors wrench screwdriver hammer deodorant lipstick mascara tweezers',
    es: 'vaso taza cuchara plato olla sarten llaves celular lapiz pluma jarra bolsa botella garrafon tortilla peine cepillo escoba cubeta balde tapa frasco cafetera plancha tenedor cuchillo boton botones cierre trapeador trapo esponja tapadera garrafa mochila',
  },
  BOLT: {
    en: 'zing zings zinging bolt bolts thunderbolt taser tased tasered current voltage laser lasers lightning electrocuted spark sparks firecracker',
    es: 'rayo relampago chispazo chispazos calambrazo latigazo corriente toquecito toquecitos descarga cimbron chicotazo',
  },
  RACES: {
    en: 'rips streaks races snakes flies zips darts rockets screams bolts darting racing zipping zaps shoots blasts ripping',
    es: 'baja corre sube recorre brinca pega tira cruza',
  },
  HEART_WILD: {
    en: 'flip flips flop flops flopping somersaults drum drumming dancing galloping gallop gallops mile marathon stopping stops stopped pauses paused jumps leaps leaping hummingbird trip tripping stutter stutters stumbles extra missing misses missed wild nuts bananas haywire berserk erratic uneven wonky bouncing butterfly butterflies goin zooming sprinting speeding wildly thump thumps doing',
    es: 'dispara disparado disparo brincos salta saltos galope galopando caballo tambor desbocado loco sale retumba vuelcos vuelco aletea mariposa mariposas detiene tumbos maromas oidos carrera corrido vuela pum brinca brincando',
  },
  FAST_BPM: {
    en: '115 120 122 125 128 130 132 134 135 136 138 140 141 142 144 145 146 148 150 152 155 158 160 165 170 175 180 185 190 200',
    es: '',
  },
  MANY: {
    en: 'seven eight nine ten eleven twelve fourteen fifteen sixteen twenty 7 8 9 10 11 12 13 14 15 16 18 20 24 30',
    es: 'siete ocho nueve diez doce quince veinte seis catorce dieciseis treinta cuarenta',
  },
  ANTIBIOTIC: {
    en: 'keflex cephalexin amoxicillin augmentin doxycycline doxy bactrim clindamycin cipro zpack azithromycin penicillin flucloxacillin fluclox erythromycin clarithromycin coamoxiclav metronidazole trimethoprim levofloxacin amoxiclav',
    es: 'amoxicilina cefalexina penicilina clindamicina doxiciclina ciprofloxacino cloxacilina flucloxacilina eritromicina claritromicina azitromicina ciprofloxacina levofloxacina augmentine cefuroxima',
  },
  STRANGE_PLACE: {
    en: 'oven microwave freezer dishwasher dryer toaster toilet trash cupboard cabinet pantry drawer hamper mailbox',
    es: 'horno microondas congelador lavadora basura refri',
  },
  /** What the patient does again. */
  /** What an ordinary day is made of. */
  /** What one is like who is well again. */
  LIKE_NEW: {
    en: 'new silk clockwork butter magic champ champion charm dream million teenager kid twenty feather gazelle ballerina dancer athlete rockstar breeze cake whip fiddle rain roses clover mustard gem pro oiled greased breezy daisy',
    es: '',
  },
  /** How a part moves that is well. */
  EASILY: {
    en: 'freely smoothly easily nicely beautifully perfectly fluidly effortlessly great good fine better easy smooth loose free',
    es: '',
  },
  /** What people do when it hurts. */
  FUSS: {
    en: 'wincing wince grimacing grimace groaning groan moaning moan grunting grunt limping thinking hesitation noticing hitch ouch swearing cussing complaint complaints whining incident trouble struggle fear issue problem guarding bracing squirming fidgeting shifting second_thought',
    es: '',
  },
  /** A sore muscle as a person in a bad mood. */
  GRUMBLES: {
    en: 'grumbles grumbling grumbly grumpy grouchy cranky complaining complains growling whining whiny protesting pouting talking talks chatty griping fussy bitching hollering nagging ornery crabby grouching opinions opinionated sassy moody squawking squawks grousing',
    es: '',
  },
  SHIFT: {
    en: 'shift shifts rounds colleagues coworkers coworker nights doubles',
    es: 'turno turnos guardia guardias',
  },
  NAILS_BUSY: { en: 'wet drying painted greasy muddy sticky floury full covered dirty soapy busy', es: '' },
  WENT_AT: {
    en: 'ran walked carried lifted climbed drove swam played danced painted hung mowed raked hiked biked cycled threw pitched golfed painting playing lifting running walking swimming hiking dancing driving climbing carrying gardening biking cycling throwing golfing hanging reaching skating surfing skiing',
    es: '',
  },
  CAN_AGAIN: {
    en: '',
    es: 'agacho amarro subo volteo duermo estiro alcanzo doblo giro cargo manejo barro lavo trabajo corro pude puedo logro logre alcance levanto muevo camino hice cargue subi baje corri camine voltee maneje barri trapee cocine baile nade jugue entrene trabaje dormi cocino bailo juego entreno nado plancho trapeo abrocho peino visto bano abri abro cierro agarro apreto enderezo puse volvi regrese amarre peine bane vesti levante agache pare sente abroche',
  },
  DO_AGAIN: {
    en: 'walk run jog hike play dance swim golf bowl garden cook bake clean drive ride climb kneel squat reach lift carry hold grip throw catch pitch type write sew knit paint mow vacuum fold wash dress bend twist turn rotate raise lean sit stand sleep chew yawn open brush comb tie zip buckle touch do sing hug scratch look check back_up cross pick push pull stretch travel type cut hold_my swing',
    es: 'barrer trapear dormir caminar trabajar manejar cargar subir bajar correr levantar levantarme cocinar jugar bailar nadar voltear girar agacharme peinarme vestirme banarme ponerme abrochar abrocharme estirar estirarme mover moverme alcanzar sentarme pararme hacer ir salir lavar planchar tejer tocar escribir abrir amarrarme conducir entrenar pedalear abrazar acostarme',
  },
  /** Exertion that soreness is likened to. */
  WORKED: {
    en: 'raked shoveled hiked climbed lifted wrestled hauled moved ran rowed mowed gardened weeded boxed sprinted worked exercised squatted deadlifted danced swam biked cycled skied skated carried painted scrubbed chopped stacked pushed dug threw pitched played bowled fought tackled surfed waxed gone been',
    es: 'exprimido cargado pintado corrido lavado barrido trapeado subido escalado entrenado jugado bailado nadado caminado hecho levantado peleado planchado excavado sembrado remado trabajado fregado movido cortado boxeado apaleado golpeado atropellado pasado planchado cosechado arado podado cavado esforzado',
  },
  /** What a limb that obeys does: behind "no" it fails. */
  FAIL_VERB: {
    en: '',
    es: 'agarra agarran aprieta aprietan sostiene sostienen responde responden obedece obedecen funciona funcionan sirve sirven jala jalan aguanta aguantan levanta levantan sube suben cierra cierran abre abren estira estiran reacciona reaccionan dobla doblan mueve mueven dio dan pudo puede quiere quieren quiso respondio aguanto sostuvo siente muevo levanto aprieto cierro domino controlo detiene detienen coge cogen endereza enderezo enderezan cargo carga alzo alza giro gira alcanzo alcanza apoyo apoya piso sostuvieron aguantaron respondieron obedecieron pudieron quisieron dieron jalaron agarro cerraron',
  },
  GRIP_VERB: {
    en: '',
    es: 'exprimir abotonar destapar empunar torcer sujetar apretar agarrar sostener desenroscar pelar teclear coger',
  },
  MOVE_SELF: {
    en: '',
    es: 'caminar andar pararme parar levantarme levantar enderezarme enderezar agacharme agachar doblarme doblar voltearme voltear girar girarme sentarme sentar acostarme acostar vestirme vestir banarme banar peinarme peinar moverme mover manejar conducir pisar apoyar apoyarme alcanzar rascarme abrocharme amarrarme estirar estirarme hincarme encaramarme incorporarme rodar',
  },
  HOUSE_THINGS: {
    en: 'milk shoes keys purse phone remote wallet glasses mail cat laundry cereal butter bread toothbrush sugar eggs kettle',
    es: 'leche zapatos llaves celular lentes cartera control',
  },
  HELD_ON: {
    en: 'grab grabbed grabbing held hold holding clutched leaned clung',
    es: 'agarrar agarre agarrarme detener detuve sostener sentar recargar recargue agarro',
  },
  PROP: {
    en: 'sink counter wall rail railing cart doorframe table dresser countertop',
    es: 'pared lavabo mesa barandal silla puerta lavamanos poste carrito reja',
  },
  METAL_BIT: {
    en: 'pin pins wire wires needle needles filament sliver shard',
    es: 'agujita agujitas alfiler alfileres alambrito metalito fierrito palito agujota',
  },
  STUCK_IN: {
    en: 'hanging sticking poking dangling lodged embedded still stuck snagged protruding jutting',
    es: 'clavada clavado clavadas enterrada enterrado encajada encajado colgando atorada pegada saliendo todavia adentro dejaron olvidaron asomando',
  },
  TUMBLE: {
    en: 'spill tumble header digger nosedive faceplant tumbled faceplanted biffed sideswiped totaled',
    es: 'trancazo madrazo porrazo zapotazo ranazo senton costalazo golpazo estrelle estampe volque tumbaron tumbo empujaron aventaron',
  },
  /** Postures that make breath harder, and those that make it easier. */
  LIE_DOWN: {
    en: 'lie lay laid layed lied lying laying recline reclining flat',
    es: 'acostado acostada',
  },
  PROPPED: {
    en: 'recliner upright propped wedge sitting chair pillows',
    es: 'sentado sentada',
  },
  AIRWAY: {
    en: 'vents vent airway airways pipe pipes hose windpipe valve airpipe',
    es: '',
  },
  SHUT: {
    en: 'closed closes closing close shut shuts plugged pinched pinching squeezed stepped kinked clamped clogged blocked covering covers',
    es: '',
  },
  STAIRS: {
    en: 'stairs steps staircase driveway hall hallway mailbox hill flight block kitchen bathroom porch aisle escalator ramp curb',
    es: '',
  },
  MARATHON: {
    en: 'marathon mile miles race sprint sprints 5k lap laps flights mountain everest',
    es: '',
  },
  /** What a part of the body does that does not do its work. */
  FAILS: {
    en: 'wont cant doesnt dont isnt arent quit quits quitting stopped stops refuses refuse useless limp clumsy lazy slow sluggish dead dragging numb weak lifeless floppy unresponsive lags lagging',
    es: '',
  },
  /** A pain that was small. */
  MURMUR: {
    en: 'grumble grumbling whisper murmur hum nag nagging twinge nuisance annoyance annoying simmer tickle mild tolerable bearable manageable dull bothersome tolerable pebble spark drizzle ripple trickle mosquito candle kitten breeze hint tingle niggle niggled niggling nagged fuss',
    es: '',
  },
  /** A pain that has become great. */
  ROAR: {
    en: 'roar roaring roars scream screaming screams yell yells howl howling shout agony unbearable monster beast bonfire blaze blazing boil fire hell horrible terrible intolerable excruciating boulder mountain avalanche tsunami inferno wildfire hurricane nightmare elephant volcano explosion jackhammer',
    es: '',
  },
  CRYING: {
    en: 'crying cry cried bawling sobbing weeping tears screaming yelling hollering moaning groaning whimpering wailing howling wept sobbed bawled screamed hollered wailed moaned groaned whimpered blubbering whimper',
    es: '',
  },
  SWEETS: {
    en: 'lasagne lasagna trifle pudding cake cakes pie pies crisps chocolate chocolates candy sweets pizza pasta cheese roast turkey barbecue bbq tacos cookies biscuits ice_cream netflix telly tv football',
    es: 'tamales tacos pozole pan pastel pasteles chocolate chocolates dulces helado carne mole churros pizza futbol series novelas',
  },
  STAIN: {
    en: 'blueberry blueberries blackberry blackberries berries beetroot beetroots beets paint painting dye henna cherries turmeric ink felt_tip',
    es: 'betabel betabeles remolacha remolachas moras zarzamoras arandanos tunas pintura tinta tinte henna uvas cerezas capulines jamaica',
  },
  VET: {
    en: 'vet vets veterinarian veterinary',
    es: 'veterinario veterinaria vete',
  },
  FIGURE: {
    en: 'wallet purse bank_account bank_balance overdraft pride ego budget savings dignity vanity',
    es: 'cartera bolsillo billetera orgullo ego presupuesto dignidad chequera vanidad amor_propio',
  },
  BLOW: {
    en: 'hit kicked whacked clubbed shot smacked struck slammed bashed cracked punched swung clocked walloped',
    es: '',
  },
  BREATH_ACT: {
    en: 'BREATHE BREATH_MOVE DEEP_BREATH burp yawns sneezes hiccups inhaling snore yawned sneezed coughed sighed hiccuped',
    es: '',
  },
  SUDDEN_HURT: {
    en: 'PAIN STAB_LIKE catch catches catching caught grab grabs grabbed bite bites biting jab jabs jabbed jabbing poked tug tugs tears tear ripping rips pop pops zing zings zap zaps spasm spasms locks seizes seize yelp wince gasp winces knife screwdriver icepick skewer nail needle dagger cramp cramps killer roof ceiling stars jesus scream yell shriek sharp breath_away agony',
    es: '',
  },
  /** What others must do for somebody who can no longer. */
  CARE: {
    en: 'dress dresses dressing lift lifts carry carries carried carrying bathe bathes wash washes wipe wipes feed feeds tie ties pull pulls cut cuts hoist hoists drag drags undress button buttons shave brushing cutting washing combing opening tying wiping feeding buttoning lifting spoon tuck hoisted dragged dressed washed bathed undressed roll rolled turn turned rolling',
    es: '',
  },
  /** Everyday acts of the body. */
  ADL: {
    en: 'wash brush comb dress shower bathe shave button zip tie reach bend stand sit walk climb drive lift carry raise hold turn twist squat kneel wipe cook type write open close chew lean roll crawl step kick stoop',
    es: '',
  },
  SPIT_ETC: {
    en: 'spit saliva water food pills pill toast soup juice drool coffee',
    es: '',
  },
  ROUSE: {
    en: 'rouse wake revive awaken arouse',
    es: '',
  },
  /** More parts of the body, for the closed-world rule. */
  BODY_MORE: {
    en: 'kneecap kneecaps shins eyelid eyelids cheek cheeks armpit armpits nail nails knuckle knuckles gums brow chin navel bellybutton ribcage rib ribs breast breasts boob boobs nipples heel heels instep arch sole soles wristbone shinbone pupil pupils veins vein insides guts bladder kidney kidneys groin midsection torso fingertip fingertips pinky pinkie smile voice speech tongue stool triceps delts deltoid hammies achilles obliques',
    es: '',
  },
  /** Acts of the body. */
  /** How people call what they have no word for. */
  ODD: {
    en: 'weird strange odd funny wrong off creepy unreal scary freaky bizarre alien different peculiar abnormal unusual',
    es: '',
  },
  /** Verbs and words of what no longer works. */
  FAILING: {
    en: 'cant cannot couldnt unable wont quit refuses refuse neither dead useless',
    es: '',
  },
  JOINS_US: {
    en: 'people folks crowd everyone everybody faces strangers coworkers bunch staff nurses cashier barista',
    es: '',
  },
  /** Small things that a mark is likened to. */
  COIN: {
    en: 'dime penny nickel quarter pea pinhead freckle dot speck pencil_eraser pimple_sized lentil button bean seed eraser grain ladybug',
    es: 'lenteja boton frijol moneda garbanzo chicharo punto',
  },
  /** Large things that a mark is likened to. */
  PLATE: {
    en: 'saucer plate platter frisbee pancake hand palm fist softball grapefruit baseball plum tortilla',
    es: '',
  },
  HEAVY_STUFF: {
    en: 'lead stone concrete cement jelly mush wood rubber noodles noodle logs sandbags sandbag lumber spaghetti jello gelatin anchors bricks steel iron sand wet_cement wet_concrete granite anvils lead_pipes',
    es: '',
  },
  WRAPPED: {
    en: 'wrapped stuffed packed dipped encased dunked submerged bandaged swaddled coated wearing',
    es: '',
  },
  WORK_VERB: {
    en: 'work works working move moves moving listen listens respond responds cooperate cooperates obey obeys lift lifts hold holds help helps close closes',
    es: '',
  },
  TALE: {
    en: 'story book prayer song verse rosary line sentence call sermon grace page chapter paragraph',
    es: '',
  },
  INJURE: {
    en: 'burn burned burnt scald scalded cut stubbed banged nicked pricked pinched poked bumped stepped scraped sliced smashed shut',
    es: '',
  },
  NO_HELP: {
    en: 'nothing useless joke laugh laughs touch touching touches dent budge scratch dents scratching',
    es: '',
  },
  BY_ITSELF: {
    en: 'by_itself on_its_own itself without_me without_warning without_knowing on_my_own uncontrollably whenever',
    es: '',
  },
  /** Things that a hand, foot or skin should feel. */
  TOUCH_THINGS: {
    en: 'keyboard keys mouse wheel floor carpet grass fabric sheets sheet water phone pen pedal pedals shoe sock shower razor comb brush fork cup fingers toes tap tile sand heat cold ice',
    es: '',
  },
  SOME_HOLDER: {
    en: 'stranger someone somebody people RELATION lady man woman guy clerk usher manager coworker',
    es: '',
  },
  /** Words that tell of something wrong beside a part of the body. */
  ABNORMAL: {
    en: 'hang hangs hanging drags sag sagging flop flops slide slides slid slips slipped buzz buzzes ring ringing rings hum leak leaks leaking drip drips dripping jump jumping jumps jerk jerking jerks twitch crawl crawls creep creeping shake shakes trembling throb throbs pulsing thump thumping pound pounding burst bursting popped split splitting crack cracked rip ripped torn tearing snap snapped stabbed punched kicked slammed slam shock shocked burned burning freeze freezing frozen cold fire boiling dead gone missing blank dark dim blur blurred fuzzy thick fat heavy lead cement stone wood wooden plastic rubber rubbery jelly wax swollen puffy bigger huge stuck locked jammed trapped pinned crushed squeezed squeezing choke choking bloated shiny pale white blue purple gray grey green yellow black angry nasty ugly gross awful scared scary freaking keeps suddenly stop stops stopped half melting weigh weighs tons vanish vanishing dropped drops collapse collapsed folds folding gives gave flies useless foreign elses',
    es: '',
  },

  // ----- names that only phrases use
  PAIN_NOUN: { en: 'pain pains pian ache aches discomfort hurt', es: 'dolor dolores molestia molestias' },
  KILLER: { en: 'BODY PAIN it this thats its is head heads are', es: '' },
  NO_FEELING: { en: 'no zero lost little NOT_have without losing less', es: '' },
  NOTHING_FEELING: { en: 'feel_nothing no_feeling CANT_feel_anything NUMB', es: '' },
  NO_STRENGTH: { en: 'no zero lost little NOT_have without losing less', es: '' },
  SHOCKS: { en: 'electric electrical little sharp big feel feels like static', es: '' },
  CONFUSED_WORD: { en: 'confused confusion confuzed confusd', es: 'confundido confundida' },
  WARM_WORD: { en: 'warm hot', es: '' },
  SMALL: {
    en: 'small smallish tiny little lil teeny minor faint slight pinpoint pin_point wee itty minimal mini',
    es: 'chiquito chiquita chico chica pequeno pequena pequenos pequenas pequenito leve chiquitito poquito minimo',
  },
  SWELL_VERBAL: { en: 'will could it starts gets keeps to', es: '' },
  ER_ROOM: { en: 'er ed emergency a_and_e emerg casualty', es: '' },
  ED_ROOM: { en: 'er ed hospital a_and_e emerg casualty', es: '' },
  RELATION_S: {
    en: 'RELATION husbands wifes moms dads sons daughters friends mothers fathers neighbors neighbours mums nans partners',
    es: '',
  },
  ALMOST: {
    en: 'almost nearly about_to almst close_to came_close_to thought_i_would thought_i_was_going_to practically almos',
    es: 'casi',
  },
  PASS_OUT: { en: 'pass_out passed_out passing_out faint fainted fainting black_out blacked_out', es: '' },
  HABLA_RARA: { en: '', es: 'hablo_raro habla_raro hablando_raro hablo_mal habla_mal' },
  CORAZON_DUELE: { en: '', es: 'me_duele_el_corazon' },
  SORE_ACHE: { en: 'ache aches aching achy soreness sore dull', es: '' },
  CANT_FOCUS: { en: 'CANT_focus wont_focus', es: '' },

  // ----- grammar
  BUT: {
    en: 'otherwise but except however though although yet tho otherwise besides instead',
    es: 'demas pero aunque sino excepto menos solo salvo',
  },
  ADJECTIVE: {
    en: 'numb swollen dizzy sore tired stiff weak red hot warm itchy tender achy achey worse exhausted swelled puffy tingly nauseous dizzier bruised infected feverish hurts hurt hurting aches throbs burns stings sleepy foggy tight heavy shaky tingles inflamed wheezing drained wiped sick terrible awful lightheaded woozy bleeding oozing nummb swolen swole winded breathless faint painful itches coughing vomiting cramping shaking spinning pounding racing vertigo_y',
    es: 'adormecido adormecida dormido dormida hinchado hinchada inflamado inflamada mareado mareada adolorido adolorida cansado cansada tieso tiesa debil rojo roja caliente peor duele duelen entumido entumida entumecido entumecida infectado infectada inchado inchada mareados hinchados sangrando',
  },
  FINITE: {
    en: 'is are am was were have has had got get gets feel feels felt feeling started starts woke went hurts hurt aches im its ive theres thats keeps keep came became becomes getting do did noticed notice looks seems hes shes took take',
    es: 'tengo tiene tuve esta estan estoy siento se me duele duelen hay es son salio empezo',
  },
  PREP: {
    en: 'in on of at to from with for around near under down up over into by across behind between inside or nor and any',
    es: 'en de del al a con por para sobre y o ni',
  },
  AND: { en: 'and n plus also', es: 'y e tambien' },
  OR: { en: 'or nor and_or', es: 'o u ni' },
  HAVELIKE: {
    en: 'have had having has get got getting gotten feel feeling felt see seen seeing notice noticed noticing experience experienced experiencing running run any a an the be been being show shown showing report reported develop developed developing hav complain complained complaining demonstrate demonstrated appear appears seem exhibit reveal revealed know_of find found suffering suffered note noted significant evidence present your one much with more',
    es: 'hecho tengo tenido tiene tuve hay veo noto note he ha han siento presento traigo esta estan estoy es aparece sale sentido dado salido me se le presenta presentado hubo veo tener tenemos tenia da dio',
  },
  ADVERB: {
    en: 'thankfully luckily fortunately hopefully gratefully really actually even yet currently too that very so all exactly quite necessarily at honestly physically',
    es: 'muy tan realmente nada',
  },
  TRANSPARENT: {
    en: 'a an the my your his her our their its really very so super pretty quite just like kinda kind sorta sort also even still is are was were be been being feels feel feeling felt am little lil bit slightly slight some somewhat maybe actually definitely now today currently again got getting gets get of lol literally freaking fucking damn fn all im i ive this that there theres honestly right_now too much both more totally completely extremely suddenly basically constantly rn real mildly mild tad',
    es: 'el la los las un una mi mis su sus muy bien mas bastante poco poquito algo medio como que esta estan estoy siento se me le tengo ya todavia aun tan super ahora hoy tambien un_poco esta este lo mucho mucha ando',
  },
  LIST_JOIN: { en: 'and n or', es: 'y e o' },

  SITE_TOUCH: {
    en: 'SITE muscle muscles wall touch press pressed pushups pec pecs',
    es: 'SITE musculo tocar pectoral',
  },
  SLEEP_WORD: {
    en: 'slept asleep sleep nap napped snoring early sleeping sleepy',
    es: 'dormi dormida dormido',
  },
  COUCH: { en: 'couch sofa bed recliner chair', es: 'sofa cama sillon' },
  /** Where or how often nobody falls asleep. */
  NOT_BED: {
    en: 'bathroom shower tub toilet kitchen stairs staircase hallway garage driveway street sidewalk store supermarket church lobby restroom locker twice thrice standing stood cooking walking',
    es: 'bano regadera ducha cocina escaleras escalera pasillo cochera calle banqueta tienda supermercado iglesia parada parado caminando cocinando',
  },

  // ----- the clinic's desk
  /** What a desk writes, prints or hands out. */
  PAPER: {
    en: 'record records note notes letter letters form forms paperwork receipt receipts superbill statement statements invoice invoices bill codes dates referral copy copies report summary certificate excuse slip documentation printout list proof verification claim itemized chart charts paper papers packet',
    es: 'carta cartas constancia constancias justificante justificantes nota comprobante expediente historial copia copias papel papeles papelito formulario formularios forma formas recibo recibos factura facturas permiso reporte informe documento documentos formato formatos solicitud hoja hojas',
  },
  /** What it is asked to do with it. */
  DESK_VERB: {
    en: 'send sending fax faxing email emailing mail mailing print printing resend forward write sign fill upload scan prepare issue provide',
    es: 'mandar mandarme manden mandenme mande mandeme enviar enviarme envien envienme envie envieme imprimir imprimirme hacer hacerme hacen dar darme dan firmar firmarme llenar mandarle enviarle preparar',
  },
  /** Who asks a patient for papers. */
  AUTHORITY: {
    en: 'hr work school boss employer court jury insurance lawyer disability fmla taxes hsa gym landlord teacher principal coach va unemployment college daycare job',
    es: 'trabajo escuela patron jefe jefa seguro impuestos corte colegio aseguranza',
  },
  /** How somebody is asked for something. */
  ASKS: {
    en: 'please pls plz can could would will may',
    es: 'favor porfa porfavor puede pueden podria podrian pudiera pudieran quisiera',
  },
  /** What people leave behind. */
  BELONGING: {
    en: 'bottle waterbottle glasses sunglasses eyeglasses readers specs jacket coat hat cap beanie scarf glove gloves umbrella keys phone charger wallet purse bag backpack tote airpods airpod earbuds headphones cane sweater hoodie sweatshirt cardigan earring earrings necklace bracelet ring book notebook folder kindle ipad tablet laptop lunchbox thermos mug tumbler towel mat shoes sandals socks shirt belt vest poncho',
    es: 'chamarra chaqueta abrigo sueter sudadera sombrero gorra cachucha tejana lentes gafas anteojos bolsa bolso mochila cartera monedero billetera llaves celular telefono cargador audifonos paraguas sombrilla botella termo reloj anillo pulsera collar aretes bufanda guantes baston libro cuaderno toalla rebozo chal saco cinto zapatos tenis',
  },
  /** Where they leave it. */
  DESK_PLACE: {
    en: 'office clinic counter desk lobby reception waiting_room waiting_area front treatment_room your_room place table hook rack chair hallway restroom building',
    es: 'consultorio clinica oficina mostrador recepcion sala cuarto silla mesa perchero lugar',
  },
  WEEKDAY: {
    en: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri saturdays sundays mondays tuesdays wednesdays thursdays fridays',
    es: 'lunes martes miercoles jueves viernes sabado domingo sabados domingos',
  },

  YES_WORD: { en: 'yes aye yep yeah yup ya yess affirmative yea', es: 'si sip simon claro sii' },
  NO_WORD: { en: 'no nope nah nop negative naw noo', es: 'nel no' },
  NOTHING_WORD: {
    en: 'nothing nowt zip zilch',
    es: 'nada nadita ninguno ninguna nulo',
  },
  FILLER: { en: 'please sir maam thanks thx ty doc lol', es: 'por favor gracias' },
  DOUBTFUL: { en: '🙄 🙃 😒 😑 😬', es: '' },
  EVERYDAY: {
    en: 'errands busy pushing work working worked kids travel traveling trip gym walk walked water rest resting rested ice iced heat stretch stretching stretched morning evening school job meeting gotta going gonna need plan plans weekend sleep hydrated drinking taking_it_easy slow easy home yoga',
    es: 'trabajo ocupado ocupada descansar agua hielo caminar casa',
  },
  EXPECTED: {
    en: 'expecting expectations like what said told warned expected id thought figured mentioned guess',
    es: 'dijo dijeron',
  },

  DANGER: {
    en: 'BREATHE CHEST LUNG HEART BLOOD URINE BOWEL PRIVATE VISION FEVER CHILLS NUMB SWELL FAINT lips tongue throat speech seizure stroke paralyzed hospital er ambulance suicide collapsed unconscious poop bathroom toilet veins',
    es: 'BREATHE CHEST LUNG HEART BLOOD URINE BOWEL PRIVATE VISION FEVER CHILLS NUMB SWELL FAINT labios lengua garganta hospital ambulancia convulsion derrame aire',
  },

  /** Where a misspelling may mean several words, one of these is meant. */
  REPAIR: {
    en: 'DANGER LIMB HAND_FOOT FACE EYE BELLY HEADACHE CHILLS PUS HIVES DIZZY NAUSEA PAIN WEAK BLEED COUGH SHOOT SEVERE CANT HARD short passed throwing control bladder heavy worst winded every having breathless breathlessness siento',
    es: 'DANGER LIMB HAND_FOOT FACE BELLY HEADACHE CHILLS PUS DIZZY NAUSEA PAIN WEAK BLEED COUGH SEVERE siento puedo cuesta',
  },

  /** Inside a phrase of an emergency a misspelt or mistaken word may mean one of these: "lips are selling up". */
  ALARM: {
    en: 'REPAIR SHUT SWELL TIGHT BREATH_BAD DROOP FAINT PASS_OUT SUDDEN_HURT smaller swallow swallowing bottle pills sensation curtain words collapse collapsed foaming panting gasping gasp wheezing pouring drooping crooked threw seeing double emergency catch sudden suddenly worst whole never trouble alive anymore called calling everywhere breathing breathe stairs closing stroke seizure choking suicidal suicide',
    es: 'REPAIR quiero morir morirme matarme mover conocimiento cerrando cierra abajo llega responden urgencias perdi emergencia nunca entra ahogo agito respirar inchando hinchando medias desmaye ambulancia',
  },

  /** A reply without any of these cannot speak of consent, so that the consent words need not be looked for. */
  CONSENT: {
    en: 'list send bother stop stopall stopped quit unsubscribe unsub cancel end revoke withdraw opt optout remove start unstop resume restart help info information wrong incorrect text texts txt txts texting txting message messages messaging msg msgs msging sms mail email emails emailing take delete drop lose leave enough number contact contacting name patient clinic subscribe unsuscribe resubscribe sign begin discontinue halt cease forget arret spamming bothering bugging spam notifications alerts reminders checkins checkin person num guy lady numbers turn switch nobody named phone',
    es: 'alto parar basta baja para comenzar empezar iniciar ayuda informacion equivocado equivocada equivoco incorrecto incorrecta mensaje mensajes mensajitos textos textee texteen escriban escriba escribas escribir escribirme escrivan manden mande mandes mandar mandarme envien envie envies enviar enviarme molesten moleste molestes molestar molestarme contacten contactes contacte quiten quite quitenme saquen saquenme borren borrenme eliminen eliminenme dejen deje dejar paren pare cancelar cancelen cancele detener detengan suspendan soy conozco avisos correos numero numeros persona suscripcion dar darse denme vuelvan recibir recordatorios notificaciones aqui vive conocemos',
  },

  ELSEWHERE: {
    en: 'heat weather test exam traffic class job movie game humidity noise meeting boss commute economy market news service food wait line parking music song concert party show season episode team homework rent price prices rain snow storm wifi internet',
    es: 'trafico clima calor examen tarea lluvia jefe',
  },

  /** Of the words of danger, those that cannot wait for a question. */
  VITAL: {
    en: 'breath breathe breathing inhale chest lung lungs wheezing suffocating',
    es: 'respirar respiro respiracion pecho pulmon pulmones asfixia',
  },

  // ----- words that no phrase names
  /** They stand in the tables to be read: a misspelling is taken for one of them, and they are no words that nobody knows. */
  KNOWN: {
    en: 'babysat baked biked blink bowled camped coached combed continually cooked dramatically drastically enjoyed fished focus golfed hosted hugged jogged knitted mopped mowed napped paddled pitched planted progressively raked rapidly sewed shopped sided significantly skated skied slept squatted steer stnd talking turned typed vacuumed washed watched zipped',
    es: 'curo nueva nuevo resolvio',
  },

  // ----- languages
  ENGLISH: {
    en: 'month months lunges i im my the and is are was have has it its not but with for you your of to in on feel feeling today now this that cant dont just so since from me good better fine thanks ok sore pain tired',
    es: '',
  },
  SPANISH: {
    en: '',
    es: 'me el la los las y es esta estoy tengo no que de en con por muy un una mi pero bien mal dolor como ya se le lo al del mas gracias anoche desde cuando siento hoy ayer para q xq tambien pues porfa anda ando vos che fijese fijate oiga doctora doctor todavia nomas poquito',
  },
  FOREIGN: {
    en: 'mwen angle kreyol ayisyen nou gen doule tet fe nimewo estou com formigamento braco muito nao obrigado obrigada voce dor febre dormente peito depois ontem hoje je suis jai mal depuis hier merci avec mon les des pas une bras jambe douleur ich bin habe schmerzen und nicht mein meine ist seit gestern der die das danke sehr io sono ho dolore molto grazie dopo ieri braccio gamba fa male masakit ako ang ko po salamat mwen gen doule anpil boli mnie bardzo nie jestem xin chao dau toi',
    es: '',
  },
} as const satisfies Record<string, { readonly en: string; readonly es: string }>;
