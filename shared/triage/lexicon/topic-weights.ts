import type { WeightTable } from './weight-table.ts';

/**
 * How much a word is of what patients write of, whatever it says of it; words of anything else (lifts, lunch, love) weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const topicWeights: WeightTable = {
  words: [
    {
      weight: 42,
      words: `dolor`,
    },
    {
      weight: 41,
      words: `pain`,
    },
    {
      weight: 39,
      words: `thermometer`,
    },
    {
      weight: 38,
      words: `pus`,
    },
    {
      weight: 37,
      words: `headache hurts`,
    },
    {
      weight: 35,
      words: `bruise`,
    },
    {
      weight: 34,
      words: `gasping sangre`,
    },
    {
      weight: 33,
      words: `cough ibuprofen numb numbness paracetamol tylenol`,
    },
    {
      weight: 32,
      words: `ambulancia calentura chills dialled dizzy doc`,
    },
    {
      weight: 31,
      words: `advil chest confused fever kms pregnant tablets worse`,
    },
    {
      weight: 30,
      words: `agony couldnt fainted fitting hospital oxygen paramedics`,
    },
    {
      weight: 29,
      words: `climbing enterramos hinchado hurt hurting shoulder winded`,
    },
    {
      weight: 28,
      words: `advils coughing grip painkillers pharmacist ronchas swelling temp`,
    },
    {
      weight: 27,
      words: `arm breaths hemos knowing piernas redness sostengo treated urgencias`,
    },
    {
      weight: 26,
      words: `ache aleve anymore ayudenme breath breathing breathless collapsed coughed disappeared fiebre hives hurtin
        lung neck outta pant pills session swell vomite woozy`,
    },
    {
      weight: 25,
      words: `bleedin cloth doctor duele emergencias faint feverish muddled needled sangra shivering siento temps urine`,
    },
    {
      weight: 24,
      words: `agonizing ambulance barely blood boned climbed cuello excruciating feel feels infected lips llamenme
        panting pis pujo racing temperature treatment would`,
    },
    {
      weight: 23,
      words: `bandaid bowels brazo easing emts menique migraine nauseous paciente queasy relief respirar rn rough
        shivers termometro unbearable unconscious weeing`,
    },
    {
      weight: 22,
      words: `aid air amaneci anxious disoriented drooping epilepsy er fading pipi skin stools swallowed swollen
        temperatura texting tome toy tuve urgente whipped`,
    },
    {
      weight: 21,
      words: `blacked breth coughin cuerpo dedos dialed drained escalofrios fingertips gushing hormigueo ibuprofenos
        lightheaded living minor moreton myself nurofen orina orinar overnight painful pastillas pee slurred sore
        subiendo swellin symptoms tingly toser urgently worried yesterday`,
    },
    {
      weight: 20,
      words: `aint calf consciousness desperte diria discomfort drags empezo fallecio gettin guardia jaqueca jumbled leg
        lungs manita marqueme medico peor pior piquete pounding puffing puntita slightly throat toes torture vivir
        worser`,
    },
    {
      weight: 19,
      words: `appt auxilio bleeding body bruises chattering convulsion desmaye desorientada dropping esto fainting
        forehead fuerza gunk headed hinchada hinchazon ibuprofens immediately inconsciente keeled lump makin miro
        muddle needle needling nueve oozing pecho peeing poked puffed puffin pulse resus sangrando sensation strip
        sudden tailbone tingle vieron vision wrist`,
    },
    {
      weight: 18,
      words: `adentro admitted asap bandage beating caminar casualty crooked empeorando estoi feeling feinted fevers
        frothing giddy inchado infectado jab knee legs mareada matarme patient phlegm poquito remove reposo
        respiro responding rojas sentido shifting swimmy tender ticker touches usually vomited wont wouldnt`,
    },
    {
      weight: 17,
      words: `accident aire ambos antibiotics argued bladder breastbone catch contesteme crutches cunada cuz enorme
        epidural feelin fingers foot gibberish goo googling heartbeat hinchadisimo hinchadito ibuprofeno inflamado
        inhaler jerking llame medics meds mixed murio needles niggle nurse orine pantorrilla physio ramping
        recognize reconoce respiracion ribs runnin salud sangrar sarpullido scratching sense sentado sentence
        shaking slurring soiled solid spasms spot swelled swole throbbing tissue todavia tos traigo urgent
        weakness wee weeping welts winces wurst yall`,
    },
    {
      weight: 16,
      words: `acelerado antibiotico antibioticos ayer bum cai calambres clinic conocimiento contesten convulsing
        convulsiono crossing crumpled daily despertar die doctora double emerg emergency fevr galloping holes
        horrible itchy keeps latidos letting licking lopsided mareado morado operator orino overdosed oxigeno
        palpitations passed pectoral pierna pinchazo puked puntito quitarme rash rear recall repente rigors rouse
        sangro scrambled seizing sensibilidad since skips socorro sorer spots steroid strength stretcher supura
        taquicardia thigh toso tounge urticaria wife wreck`,
    },
    {
      weight: 15,
      words: `acetaminofen achy ago amanecio area ayuda below bent biting blankets blown bn bruising bumps burnin cienta
        cintura collarbone covered damage dar desbocado desmayo distingo doubled drag emergencia ems entiendo
        espinilla extremely festering fist flopping gauze grandkids habones hacked hammering heart heifer hijos
        hincho icu kinda kneecap labios madrugada messed migraines mild moretones moretonzote motrin muevo onto
        oximeter palpitaciones peed pistol pistola poo pretty retumba rushed saliva salpullido sangrecita seizure
        sentir should sigo sitting stove tienen tomo tosiendo tripped ward wi yawn`,
    },
    {
      weight: 14,
      words: `answering antebrazo around atendieron bawling cada cant ceiling cobijas comezon completo concerned
        confundida conked constant convulsiones convulsions despedida digo esposo estuve huesos ins jaw jeta kedo
        likely liquido llameme marcapasos muneca muy naproxen nasty nausea nauseas negras ocho ojala oxicodona
        pains paramedicos pinky pinned plaster ponerme popo pulmon puno raised rescue revuelto samu scan seezure
        seguir shivery shoots siete sits slapping somethings sooner spasm squeaky squeezing sting streaky tardes
        tengo tetilla thumping tobillo tosi`,
    },
    {
      weight: 13,
      words: `accidente aching acting afterwards agarrar agujas anoche aventarme backs barfed bleeds bolita bota bottle
        breathe brooze brushing bull caca caint cannae clot coloradas convulsione corason cortado crawling
        creciendo despierta desvanecio dormi dripping droppin dying earlier eliquis empeoro ended epipen escriban
        esposa espuma eyelid fifty flattened forearm gasa gasp grabbed hardly hauling hija hip inflamada inhale
        injuries inmediato jadeo jerked leaned levanto limbs llamen mri negro notch paramedic patch patches
        pectorales piel poking poop pooped possible puffiness rapidito rapido red responder resuello seca sentada
        skull slap spits spurting squirting suelo tenido terminar tingling tirito toda trabado vomit warning weeps
        went`,
    },
    {
      weight: 12,
      words: `acabar agarra agujita allergic aprieto arrastrando aumentando ballooned banarme bc being blud boom bpm
        brazos breathin camino carta clammy codeine complaint cramp darth deceased delirious dentro derrame
        desaparecer desde destapar dientes downhill dribbles easily exploded fetched fevered fitbit fluttering
        frightened had headaches help herself hides hinchadisima hirviendo holding hole hoyito hubby husband
        jabbed join lace lanced latigazo levantarme leve lungful mixing momento most muerto neither normally
        nothin observacion ow paralysed pec pexo pinchazos pins prefiero puedo redondo resbale rigid rubbing
        sacudio sesion shakes shallow sliding sofoco soporto spit splitting stuff suddenly suicidal sweating
        sweats talon tinglin trauma tumbo unwell urinate vader vida worst wound yep`,
    },
    {
      weight: 11,
      words: `acaban aches acuerdo adolorida adormecida agacharme agarrarme ambas ando anestesiado appointment apretar
        aprieta army aspirin atiendan ayudeme bajando birth blacking bloods bouncing brotada cardenal circulo
        clinica codamol cojeo como contestaba couple cryin current dentist desmayar desvaneci dolorcito dots
        drenched drifted driven drooped droops droopy drowsy drunk dvt eight empece encima ending enfermera
        escribe exagero fievre flema fuelle grados gripe hand heat hobbling hoodie hormigueos huffing huge
        husbands imposible infecto internado jabs llamar lumps mailman mareo massive mismo molestia morete
        moretoncito mound mouthful oiga omoplato oozes otherwise pecs percocets perdida pinkish poison preocupada
        pressing properly puffy quisiera ratos reacciona rest sadly salir sangrita scab seal seis semanas sewing
        skipping slid somethins sostener spat started strange strap streaks subir sude swoll tamano tar terapia
        tiesa tirada took torci tramadol trapecio tremendo tumble uncontrollable vestirme vienen visits wagon
        warfarin watching weak wears wringing`,
    },
    {
      weight: 10,
      words: `able agarre aguada aguanto alcanzo alergia alrededor ambo ankle apague appointments armpit arrastrado asco
        ataque baja because bled bleed bolt calenturon calling catches cede cefalea chamorro chorro clavado
        coloured conteste convulsionando coordina corta cortito cosas costado cotton covid crotch curita darme
        daughter desayuno descanso desmayarme digs direccion doliendo dose echaron elbow encontraron entero
        epilepsia escalofrio escupo few fixin flaked gone grounds growin hacer hacerme happening happens hematoma
        hondo ido incoherencias intensiva killing known lado lay lino lisa longer managed marcar marys mg migranas
        mom muscle napped normal noto ooze oxys paining panos paredes parezco pensado pescuezo picazon pissed
        plasters pop pulso pumping pupil quad quiero ratito reckon reddish ronchitas rosado runs sacudi sacudia
        sagging sandalia scanned seasick seized severe sharply somethin sonreir sos sostienen stairs static
        sternum struggling suck suero supe tackled taken therapist thin tilts tirado tirante toothbrush tropece
        unable uneven vejiga venda volver vomiting waist wet woke zaps`,
    },
    {
      weight: 9,
      words: `abdomen adolorido agacho aguante aguja agujerito aliento almohada amarrarme apareci arrastro asfixio
        atencion atendia banged bathroom bedtime began bellys bend beyond blanked blew bolota bolts bra bursting
        buttock cachetadas caigo calzones cama carrying catorce checking chueco closing clumsy compares confusion
        consultorio coughs coumadin crawled crusty cuesta curitas descansa desorientado desplome devolvi dolido
        dormidas dosis dribbling dryer echaba entera entrepierna entumida espalda estallar fijese fizzy floppy
        foaming freeway funeral further general glute grave grew habla hacking himself hinchados horrendous
        internaron izquierdo jadeando jolts lengua levantar limit llamamos llegar llorando loading logro lunchtime
        manchando manche manejar mano marshmallow mass matar messages meti moto muchisimo musculo needing nowhere
        numness palma papa paracetamoles parecia partes pensar pica pincharon placa places plywood podido poke
        porque poured puff puntas puntos raro rattling reads sacaron seven siren slipped solto someone sounded
        sparks spinning spitting stab stained sticking strings suicidarme supurando suspirar tambor therapy
        thinners tiemblo tingles toallas torcio trickling trigger tummy twitching underwear urge visit viviendo
        weepy werent wheezing words yemas`,
    },
    {
      weight: 8,
      words: `abuelita acelera aguado alergica algodon almost asfixiando asthma asusta asuste atropello awful badly
        baston beads blank blowed boqueando bowel bruised buttons c caer cajera caminaba carmen cartas caso charts
        coffed coger colorada colored conmigo content convulsionar corrientazos crash crept croaky dado debajo
        decirle demas derecho desmalle destemplada doble dormida dormido draining during earth echar eche
        electrico enderezar enderezarme english escupi escurre estallo exprimir eyelids felt filling fitted
        flights flu froth fueron fuerzas gargajo goin goodbye gree heel hiccups hijo hocked hormiguean horse
        insoportable isnt jerkin kindly knives laying levanta like limping manden mareos media memory mentioned
        mero mientras mobile morada moverme mucus muerta muscles nana negra nota ocupo organ panuelo paralizado
        parpado pasando patineta picaron puking pulmones puncion puncture puss putting quickly rara reaccion
        responden revisaran roaring rojo rojos rubbish rumble rumbo sabana seeping setting skillet sob soponcio
        spread squad stopping straighten supper swallow tan temblar tercera than thirty thrashed thrashing tickly
        today tolerable torpe tosecita touched tripping trolley tropezando upon useless vanished veering vive
        voltear walking xarelto yell yellowish`,
    },
    {
      weight: 7,
      words: `adormece adormecimiento agito aguita alberca amoxicilina antier apretado avisarle aviso bastante bear
        behalf better bigger brinca brincos brothers buckle buckling cabeza calambrazos cheek childbirth circle
        clavada climbs clots coagulo coff colgando colorado comfortable compared completely coordino cortada
        county cramping creeping cuarenta cuatro cushion dana dark describe desmayada detras dieron doing donde
        drenaron droop edad empape encono engarrotado enredado epileptic escalones estoy exhausted extendio fast
        fierce figure flores forgetting frase frios garbled garganta genitales getting giro gotten groin hablando
        hablar hacen heridita hinchando honestly horno hour hueso iced icy ideas inflado instante internada
        irregular jalo jugo juice jumping knocking lavarme letters levantaron lie life llegando llene marco marido
        mark matters me mejor mias might minute moaning near nodding norco nuisance odd opresion oscuro pacemaker
        pajamas paletilla pared pavement pees pegan pegue picnic piedra pillowcase pinching pisar platicar poder
        pokes poorly posible primary probably pronto proper pude punta pushing quit quito ramped rapidisimo rating
        raya ribcage rid rode rodilla sec seizures sensible sentarme sentences seriously servilleta shakin shaky
        shocks shoulders sidewalk signing sip site smidge snap someones spurts stayed strangers stung tabla tacto
        tad taller thinks tightness toalla toe tomado tongue tose tragar triple turning twelve upright vea venia
        voltearon volteo vomito waking wheals wire woken wonder xray`,
    },
    {
      weight: 6,
      words: `abrio abuelito acaba adormecido afiebrado agarrada agitada ahogo alambre alot alzar and babeo backside
        baking barrer been bites bitten bloody blouse bluish boob borroso bostezar brething buckles buzzing
        calambre caliente cambiando camilla camine camioneta cansancio caught chipote choque chorrea ciatica clava
        clearly cloudy coagulos coin comin complain connected conoce cortita cos costillas cracking crisis cuchara
        cuchillada dead dedo deep desmayaba desplomo died disparates dizziness dormidos dot doubles dressing drew
        ducha duelen easin emptied entiende entumido epileptico estan explode extreme fed fender fingertip fizzing
        flip flucloxacillin galopando gigante goats guante hamstring harder hart hincharon hips huffin id importa
        inchada instant itches jolt juntas keflex kept ladder leaflet leaking little llenar lobster loo lousy
        mancha manera masaje materia moje mojo moraton mordiendo morning motivo muriendo muslo my nacido nettles
        nor nublo oidos oxy palida paralizo pararme paro pcp physically pienso pies piquetes pissing plum pluma
        podes pointer poniendo poquita practitioner preocupa privates propped pulgar puntitos punzada pusieron
        quedando rato recien recognise redonda regadera resonancia resting reventando rodillas rubbery sacudirse
        saliendo salta sats sentar sentirlo septic ser services sized sleepy sneezed soreness sputum squirts stool
        straw struggle sudo sudor swooned taught tenedor terribly thighs tieso tngo toquen track trancazo trap
        typing verdad volvio vomitar wakes way weals while`,
    },
    {
      weight: 5,
      words: `abotonarme abren absceso acorchada acostado adoloridas agachar agarrandome agarrara agarraron aguantar
        alcohol alfileres amarillo an apoyar apretandome arregle avente axe bajar ballooning bano bender
        borbotones borracho bubbles bulge cadera calenturita calma canilla cerrandose chanclas changing chorrito
        chorros clacking clavicula cling comi companeros contestar cortina crackly cramps crece crimson crummy
        crushing ct cuidar debil debiles desmayado diez difficult difficulty dim dobla doblan doce dolia dolorido
        dragging dribble drip drooling easier edges electricos embarrassing ensucie entumidos estando esternon
        estudios excedrin extendiendo fade flapping flemas flops follow frio fui galopa gasas girar gordisima gota
        gp gramos grandads granos grapefruit greyed habia hablo hack happened heaving helicopter hoarse hoping
        hormiguea horrores hovering hurtz iba increasing inflada intenso intimas inyecto jadear larger looks
        loosened loyal mailbox mandibula marshmallows mas medio message minuto mist mitt moment moraditos morados
        morir muck nettle nonstop notice numbed oia okada ola olvida overdid pacing panadol panza pasta pegar
        peinarme pensando pense perrito pico pillows pointy poner porrazo porridge prickly prob quieto quise
        quitar rasco recetaron receto relaxers resbala resident reventar rhythm saca saddle sapo scaffold scary
        security sente settee shutting signs sigue sittin sobbing sobre spins squishy stair steadily stepping
        steroids stiffness stretched stretches swallowing tapa tarry taza thudding thumb tick tomando totally
        touch traen tripa trouble tunneled tunnelled tuvieron unless unresponsive usar ve veo vestir vientre
        vomitado walnut warfarina warm weaker whisker wiping wool y yeyo`,
    },
    {
      weight: 4,
      words: `adormecidas afiebrada afloja aflojo alcanza alive alta amiga andaba ants apretando ardo arrastra asks away
        azules baba barefoot barking batallo blade blah blanco blinds blotchy blow blowing blusa bote brand
        breathed brotaron cachete caen calentita calientito cashier castanean castanetean catarro chamarra chancla
        charco checked chucked cita clave collapse collapsing comb companera confundido convulsed corrientazo cosa
        cuppa curb delay derecha descargas deshincho despiertan diabetic didnt dificultad diga disappear disparo
        ditch doblar doblarme doblo doctors dolio dormir dormirme driving drool dura echandome electricity
        empapada enronchada entraba entumio epi escalera escribo estamos estornudo explosion faltar fatter feet
        fell finger five floja foamy focus freezing golpe goteando grey grocery gross gruesa guarde guardo hablaba
        happen hard having head heavily helen hormiguitas however hubiera hugging hule infection inflamacion
        ingresaron inhalo injection instantly intima irme ironing itself jamas jelly keep knocked lady lastima
        lays leak leggings lighted limp limpiarme loaded looser lumbar lying manchada marque martillazo max
        mejorar metida mi midio milking mis mistake moleste molido morirme mouth mueve noche novocaine nurses
        obedecen oprimido ouch ought out packet pane pedals penicilina pharmacy pinch playera plumb preocupo
        pricked pricks prieto progress puntada puras puse puso quitan raging rambling rattles rayed realized
        reconocio refuses regreso respondia right rigida rings roommate rusty sabanas sacarme sali salido sarah
        scalp scaring seconds senorita shin shortness sideways six slight slurry soaked socket somebody spasming
        spill stable stabs stacked stickin strep sudaba sugar sweaty swolen tantito tardo temblores tending tests
        thinner thoat throats tickle tilting tocarlo todas toma torax trickle tripled tube turns ultrasound un
        unas using venci via volante volviendo vomitando vuelto walker warned washcloths weight wheezy whole wince
        wrecked yawning zap zing`,
    },
    {
      weight: 3,
      words: `abrocharme abscess aca acalambra acostar acuesto adormecio after agarrado agarro ahogando al alcance
        algodones ambulatorio arden as asustada atendio attack aumento bad bajo banca bandaids banging bat
        beautifully belly benadryl benched bicicleta blotches boiling bolso botando brasier breakfast brightness
        brillosa brinco brota brote burns burst butt caerme caia cambie cancelen canso cara catching centre
        cerrada champ children chores christening coagulitos colgarme collar commode companero complaints completa
        corcho corro cosquilleo covers crackers cranberry craneo crecio creo cubre cup currently dawn demasiadas
        department desvariando dio disculpe doblada dozen durmieron ecografia electricas embargo encontro entume
        espasmo espeso estaba estalla everyones everything explota fat faucet feas fixing fluid flushed fortisimo
        freaked frisbee frothy fuertes furniture gelatina gluteo golpee gonna grabbing grows hablamos hammer
        handout hanky helados hombro hormigueando include indice infeccion inflaron insisted into ir itching jalon
        jets july knotting lagartijas lavabo lip listening lleva llevaron local losing lower maravilla melon
        mensajes mention misses mochila monitor monster national neumotorax nina normales okay oprime pairs palido
        pedacito pedazo pegaba penny pie pierdo pill pimple pincho pinkie please plena poca poco popeye popped
        postura pour pouring praying prescribed punctured pure purple puyon quijada quilt quitando radiografia
        ramen recuerdo reirme related respirando reverse revienta ribbon roja rojito roncha ronchotas rosadito
        rosario rotten rust sausages scared scarlet senti seventh sips slammed smelly smiles softball somersaults
        something sonrio spuds squeezes stabby stands starved stiffen stings stir stroke subio sudando suicidar
        sus swims syringe tack tarda telephone temblando tendra tercer thing thunderclap tighter tiptoes tiritando
        toasty tolerate torpes trabada traia trailer trajeron trapos tratamiento tronar tronco tummys tuviera
        twinge twisted uso venga volcano wasnt wheel wheeze whenever whip wiggle without worrier written yeah zit
        zona`,
    },
    {
      weight: 2,
      words: `abultado acabe accidents acostarme acoste across affairs afternoon aguanta aids aigre airway alambrito
        alfiler allergies alright anda anestesia answered apagaron aparatito arroje asoma aun ayudo balazo banar
        barbaridad barbecue barbilla barn berraco bien blades blinding blister bostezo bother boto boxing breast
        bride bright brilla brincar broto buckled buried cabinet calambrazo calcetines cansado cantaloupe carol
        casi centimeters charlie chew chewed chichon chilly chiquito cinched citas clamped clappers climb cnt
        colapsado comento comida common consulta continues cope copier corre crawl crust cuelga cuento customers
        dando darker delirando despues desubicada detiene diciendo direction disappointed dispara doler down dried
        duermen dunno echa eggplant electric empapado engarrota entrando entraron entumecimiento escaleras
        estallido estrellitas exercises falling father fatiga fijo fill flojas flooding forgot freaks fresco gatas
        gives going golf gorda gotta grande grano gray grita groove gulping gunshot guts halle heated helping
        hilitos hooked hubieran inflo insufrible itd jalando junk juntos juro keeling killin kinder knees labio
        labored laid latigazos leaning legit let lil limpio live lucecitas maestro manchas mandan matando matter
        measures medias metido mile missing mordio motorcycle much mucha nagging nalga nalgas nearly nephews
        nightgown nuca nuera obedece orin pa pantalon paralitico parche pasado peine pelado peligroso pesada
        picada picks pinched pinches poor poppin position preocupado profundo pueden puesta puro quede quiso raras
        raspa reason recargarme recliner recogieron records resbalo resfriado resp respond robert roce rosa rosada
        running sala salia saucer scream screamin seeing seem sending sensibles sentia sepsis serio ships skewer
        slits smashed sostiene soy spark speak specks spells spin spotted squeezed stabbed stabbing steam step
        stiffened stinky stomach stood straight streaked suben suegro sumn tamal teach teaching terrible thru
        tibia tmb toco toilet toronja tosio touching tough toward traba trabajando trajera tranquila trompa
        tropiezo tues tuvo type uh uncontrollably undercarriage unos up urgencia ustedes vahido varias veces vice
        vuelvo w walt wetting whale when wires wrench yelled yelp zero`,
    },
    {
      weight: 1,
      words: `abril ached achey acostada address adelante adormecidos adormeciendo af afib aflojaron agujitas ahogaba
        alone alumnos amigo analisis ancho anticoagulante anticoagulantes anus apixaban apoya apreto apreton arent
        arms art asf aspirina aumenta awake bajado bajan bajaron bales ball balls bam bandages bang beats beds
        beet bending berenjena besides betabel bit bloated bolitas borracha borren botella botox brincaba
        brincando brow busted buttering buzzed calendar calientita camisa campus cannot castanets cause cemento
        cero cerradas chalk chingo chorreando cierto claridad clutching cobra cocina coins colleagues coma comenzo
        comfy commented conclusion constante cordon corrido cortinas could cruz cueste cutting darn definitely
        deja descansando devolvio dey discharged dish doblaron dolores doorknob doubling dozing dreadful drifting
        dull duro duros ear ears echando effect electricidad empapo empezaron enormous enter enterre entumecido
        escapa escupiendo espantoso esta estado estirada estiro estornudar everyday explotar eye eyes faded fail
        faith faja falte far farmacia feather feeble feed feeding fierrito fighting flank flex foreman freely
        freer frothed fry fuertisimo fuzzy gear genital genitals glossy golpeado golpeo golpes granitos grito
        grumble guys harvest hauled haya heaps heaviness helps hollering horses huevo hum hunger hurry ida
        ignition inch inchando incho inflamed inmediatamente intento itch jackets jalar jumped just keel kneel
        knifes knot koolaid kris lastime lavamanos leaks les linoleum llevando locking locks lots loving luces luz
        madera mail mancho manejo marbled marching medi mente metio miedo mint mirar mirrors mitad molestar
        moradas mordi motion mottled mrs muchisima mucho muertos negros nervio nervios nietos nights ninguno nomas
        nombres nubla nudo obey orinando ox oxycodone palidos palpita patada path pedimos pegado pellizco
        perdiendo period personas pet pidieron pincha pisando pisara plancha plastic plavix pleno plugged
        pneumothorax porter pounds preocuparme prick problema prod pueda puede pulses punctures punto pupils quedo
        queja quema quiten quits rag razon really regresa remain remember repite rested revento rezando rib rising
        robe rubs rude rush sack salchichas scale scapula sees segura seno sentaron sentiendo shave shins shirt
        shocked shootin shorts siente siesta single sixteen slack smartwatch sneezing soaking soap soften sooo
        sostuvo spent sports stares stent stinging streaming stripe suda suelta supervisor sweets tabletas taking
        talking tapete taste thicker think throbs through thursday tirando to tobillos tocarla tocarme tomar
        tomarme toques tore towards trabo trajo trapped trato tray trozo tums turned twice tying unhappy ups veia
        vez viejito violent violeta visibly volvi vuelta weird whacked where whether whisper wincing wise wks wore
        worrying yay yogurt zapping zings zumba`,
    },
    {
      weight: -1,
      words: `abrazo advice ahi airbnb all andar animo anniversary antro apenas apretada arch ardiendo ardio areas
        arriba asustado aunque avise bane bark barre baseball basket beef between board boca boiled bottles bowl
        building bulls bulto bunch cabe cagas calves cancel canta caras cedio cel certificate chance charges
        charity chueca cielo cinema city cleaner co coast codo color combed comite compre comunion contestando
        copies crate crema crutch cuarto cupcakes cups curtain dallas dandole danny dare decir delante denise
        despierto developed dia dice dije discovered doorbell dribbled drift drum drummer drums dumped echo
        enojada ensayo entre entrena esperando esperar estos evening every exercise expect faces facil falla
        faltaba farewell fax fecha fella fitter flojo flying font food freaking fully funda furnace fuse gardened
        gets gif goes grace grandbaby granny greet gusto gutter hago hallway handful hanging hangs harina hasta
        havent healed hearing highway his holds hon hugged hunt iban idk infarto infernal inflamo inner internship
        invoices irene jigsaw jug keeping keg kleenex ladies ladrillo leans letras levante lime linea linen listen
        llena lloro loads loft login lounge lurches m mal mala maree mata mm mojado molesta moren moss motorbike
        moverlo moves muchos mush negocio nieto ninguna nothing noticing own pair panales papel parar part pasaba
        pasear passing pastilla pata pegaron pego perdi picas pique planned plenty poles pompa postman prayers
        presupuesto primero pudding punzadas purpose question questions rayas reacting recargue refresco removed
        report reschedule restart retired retiro returning reversing reves riding ringtone rob rooms rubber rugby
        ruined sacan sand sarten sauna saving senor served settle shades shelves shifts shouting sis sit slow
        smile sneeze soil solas somewhere sort spell spelled spine splits spoiled sponge spurt sticks strawberry
        stress such sunscreen support survived system ta talks teeth tells temblor ten tenemos term termino thrown
        tiles tiro toque towels tries tropezon tshirt tub twin unlike unlock upset vanish velorio ver very viene
        vino vivo vuela waiting wanna whistling whites within wood worked worry wrote xq yalls yelling yendo zoom`,
    },
    {
      weight: -2,
      words: `abrir abrirse accordion album algo annoyed answers apago aprietan arde bagel barba barco bearable became
        begun belongs bench bike bitty bloque bloqueado blurry bomba bookcase brick broom buffet cactus caja came
        care cargando cellar centro checkout clap cleared coca combine coming conozco contact corriente costs
        cramped crib cries crisps cuidados cumpleanos cushions dad dan dating decide dejen dent dias dios does
        doesnt don doubt dropped drug duela duras eaten elses emailed empieza encontre enero enojo entirely estar
        everywhere except facts falta fatal fea feelings fellow feria figured flatmate flight folding folds forks
        forms fourteen freezes fridays fuss futbol galope gardening geese gira globo gotas grabs graduacion gran
        grandes gravel gripa guerra guinea haciendo handbag happier hash health hey hits holidays housemate
        humming inches india interest issues item jar jean jim jog joy kerb killed kim kindergarten kitten largo
        later latido laws lb lean ledge lenteja leon liked llamas lleno llevo logo malo manage mango maybe meal
        mediodia metieron middle mio missus monton mug mums nada names neighbours nene nil nodded noisy nt obra
        october ojo olvidaron oscuras over packing paints pal paleta palo parcel parpados patatus pelota pepper
        pescado pickup piden pink pintar piso plain plaza pollo polvo pony porfavor port pours pressed private
        props pull quita receptionist recoge recommend referee reminder reporte ringing rolled roommates rosas
        roughly rubbed rueda sabe salida scuffing seems seguidas shed shipped side sienta siguen simply singing
        smaller some south spicy spoken sprinkler squat standing steel still strikes stronger suficiente summat
        switched tee telling tener tenia tenor terms thank theres throwing thursdays timed tipping tonite tortilla
        trousers trunk trust tuna tus una vela vengan ves vidrios visiting visitors voz waffle washed wednesday
        windy wipe wouldve yourselves yrs yup zipper zips zombi zurda`,
    },
    {
      weight: -3,
      words: `a abajo afraid anos april azucar balcony bathmat bed belt bends betta biscuits bleachers bloke blue bola
        bonche busy but candle cante capaz cargo cerraron cheeks chem chinese choking choose cold colge colour
        comprar compuso consigo corte costal costilla cow cows cuff curo dame daycare detalle di dial digale
        dijeron discount dishrag diwali dr drops drywall dulce each either ellas else enjoy entra escribir
        espaldas estrellas extendi facetime factura fancy fare february firm flew float fountain fresca fresh fue
        fuera ganas garra girlfriend glad grab grader gritar grown guests halls harold headcount heartbroken held
        hen hinche hood hora hrs hubo ice icing im imagine injury jabon jamaica jitomate kind lavo leaked least
        leo libre llevar llorar looked lottery lumpy lupe making mam mandaron mandeme mat mein memes miercoles
        minutos moody msgs nail name neighbor nervous night nineteen noise now orchard orden owes owner palms
        partner pasan patron pears pedal peel pelin peso pianist picando picante piece piensa pinata pint plays
        pools portal pound practice quebro quemo racket ran rang raw reception recorre relation replying required
        reward rich rooster rules sabia saltos sandra screwdriver shotgun shout sister sleeps smelled solita
        solito spam speech spoons squeeze steps sticky stuck subi subido suena sunrise swerving takes tape tenso
        themselves thinking tierra timetable tiny tocar todo tomato treasure tren upstairs use used valley vampire
        vengo viejo viva volando walk was wider working`,
    },
    {
      weight: -4,
      words: `about advise amarilla anota aparte arriving asked aubergine auntie avisar baje balloons basketball batch
        bathe bee before bells berth bird bits blanket blocking boot boots border bricks bump bumpy buses button
        caballo cakes calienta calls caminando cancele cansada cargar carro carry carsick castle cayo celebrate
        cherry ciego claro click coco comido complaining condition congratulations cord corto crackles crane
        cruise curry dads danci dentista derby devil dip dollar dominoes donuts drinking driveway drowning duena
        dumb dumpster e easy electrica electrician em emma empapadas enough era even expired fa fall feo fifteen
        firma fones four fuerte gap gem giant girls glove gotea grateful gripping growing hacia helado heres
        hermosa higher hill hit hot hours huele if impossible instead invited jefa jugando jugar june kidney kinds
        kings knife kyle lanes lave learnt left lentes lesson lid line lit llamado lleve locos logs lolly lot lvl
        martillo mascot mattress measured meetings melt members moneda mood morirse mountain movin mowing muchacha
        mud nag narrow next nick noches november observation of olla olvido opened other panaderia pantry pants
        papers parent patas patio pea peach pen perder pesa phil pigeon pit place platos playground playing pot
        pothole precio presion puesto raising reading region rei returned rigido rope ropey sacando salimos sandal
        sang scares screaming screw secs selfie seller semester shiny shoe shook showing shows silent sixty slept
        smoked sofa sola staff starting status stepped sticker studying subo subtitles sumthin sundays supermarket
        swearing talked tbh teacher television temple tenis termine theyd this tights tile tip todos token
        transporte tres tunnel tyler typical ultima usher vacation vaso vertigo video viral wan water whiteboard
        wing winter wish work worries wrestling yes zapato`,
    },
    {
      weight: -5,
      words: `abejas abuelo accidentally airpods along alto anillo answer aqui avance babysitter bacon balloon banda
        barra basta bath become beetroot bendiga bici bitter bones borrowed boyfriend broad broma calculo
        cambiaron carga carino cast cebolla cena charley chica chiste choice clocks cm colonia comes concrete
        conductor conte couldve counter day dejaron despertarlo details directions dirty divino donkey doubted
        drank drove dunk en entire entreno error escalator escrito escucho estomago eve expected expecting expires
        face fallen falto favor fee fix floor flop flour fork frasco freeze french fresa fuimos function gloves
        grandson grass gum habian hatch have heap heater heck hella hice hiding hilo home hr i innings
        instructions ish italian izquierda jala jobs kills kittens labor last law lentil libro lift lifts limpiar
        literally llamada llamo llave llegue llora mami mandado mandar manejando marca market marks martes mayor
        mechanic melted memo menos mensaje mess mojada mosco mover mummy mundo musica nans nevera nieta noon
        noticias novia novio nuts ocean offer ojos on opener opens options others pala pallet panal pancake parada
        pare parir partio pasa pasos payroll people pepas pesado pez picado picked pin planning player playlist
        plus po porfa potatoes preguntado primer prop pump quarter queria rate rayo receipt recital refuse regular
        respondio ride ring rock rows saber salen salmon sat school scissors scrabble screams se self sepa shape
        sheet shown signed sitio slice slides smells snows soga stand stil stinks stolen streak strike subway
        supposed sweatshirt telefono temblaba theater theyre thrilled times tinto towel trate trick tried trueno
        truth twine unico units votes walls wanted wearing weekends west wheelchair whose wind writing yellow youd
        yr zapped`,
    },
    {
      weight: -6,
      words: `above abri acabo ages ahora ale andan announcer any apart asiento asleep atras baggage baila banqueta
        barriga be becky begging behind black blender bottom bounced bridge brought bucks buddy buen bufanda bug
        cage cala car carried cenar chemistry chimney cierran clearing client close coja comadre comio confidence
        corner crumb cupboard days debe deliver dona dos drop dry durisimo east elephant encuentro enfrente
        entrenador estacionamiento extrano falls family favour figures finde fire fireworks flan flap fourth frame
        frente friends games glass grandmother gravy has heating heavy here high hincha hola honked horror house
        houston hoyo hymn indoors inside insurance is jammed jamon jodas journey juego justo kill kite km lack
        lagrimas lanyard las latch league lies limb llamame llega lo locked los makes mando many masa mate meh
        mercado mercy mid midnight mirror mothers mushy navy nicely ningun otras pago panel parade paz pechuga
        pencil perdio pereza picar pickle pictures pijama plate pliers pong printing promo proposal proposito
        puebla punalada puts quarters quedan quince raid rains rather reaction regresar release rental rico room
        rub rug sacar sales sangria santa seguro sells shadow sheets sheila ship shower sites sizes skip slaps
        smart smoking snapped snoozer sobra sole speaking spoilt stare staring steering stone stories su sube sue
        suits taladro tazas tennis texted these things tipo toner tony torn trail trapo travels tuesdays turn
        twist ugly uncles vecinos verse viaje village vinyl waiter want warehouse warmed white wild wins wobbly
        yet zone`,
    },
    {
      weight: -7,
      words: `absolute against aguacate alert alfombra although ana ang antes appetite arbol argument atorado august
        autopista avoid back bailando basement bendito bondi boxers breaking brutal bulging burned cae cafeteria
        call carrito casa cattle cement chair changes chico chin choir christmas ciento cilantro clase cloud coal
        cola con consigue contando contra covering crates custard deck deleted desperate dime director distinto
        draft drive duermo durmiendo elefante elevador es escapo escuela espera exchange excuses fine firme fits
        flower folder followed forma found fria funny ghost got guarda gurney hace half handle hands harto heading
        hens her hes hid hielo hizo hoja hoop hoops hormigas iglesia impresora informe ingle ingles intern iron
        its joint junto keyboard kidding kiddo kitchen knots kt landline leeds lei limon liver llegamos llegara
        llenas lodged looking lord lucy lugar luke machin manches marcus mash maths mato mental mera merry mes
        miles milk minutes mop more mosquitos mother mrt muero multa nachos naranja nest ninety nite nombre novel
        ones packs painting palabra para partidos payment penales perfectly person physics pickleball pidio pigs
        pillow podia ponen pq preguntan pressure principio propia proxima pt push quedamos queme razor recoger
        recycling regards resume ris risas rivers roasting round sale schedule servicio seventeen shade shared
        shes shooting showed shy sienten silence sink sintio skating slipper slugs snack solo son soon sound stays
        stiff stranger strong success suit sums sure sweep swing tablet take tambien teen tenner tested they thick
        tho thousand tie tienda tira together told tools top total trabaja tracking trampoline trip trophy truena
        trying typed ultimo usual valve vendo vista voice voicemail watch wax wedding wednesdays week why winner
        wiped wk works yard`,
    },
    {
      weight: -8,
      words: `adult ahead ahogada allotment am amazing amigos angry apesta apple arriendo avento backwards bake balance
        basically batteries bedroom biggest bikes blame bless blessed blind bluer boring breathes broken buck
        bucket bye cambiar carries carton cerrando chamba chippy chore cierra clases clean cleaning clothes clown
        clutch coaster cobro cojo coke comer contacts corazon cortan coworkers coz crashed crush curl dave deposit
        descanse dessert did do dramatic dresser earring end entro equivocado esquina este estufa exams fabric
        familia fiddle files finds fluff frank friend fuego gala get good gordo grandad ham heels hell helmet
        hermano him history hotline hung improved iv jackpot jersey job jueves lap lead limes lobby loco lose lost
        loteria loves low mamaw manager mayo meant meme mija minus mode muebles muerte must need nerve nosotros
        nuthin off open ordered pack painted paran parents pase pega permission pero peter pican pineapple pirate
        pitch plans plantas plug podria polka potato prendio press profesor professor prom promocion puerta pulled
        quiera raked raspando reina rica roads route said salad sandwiches says science scored screamed section
        sed segundo seria serial shock shocking shops shrunk skates sleep slot spoke spoon stall store string
        suspiro swap swift switching tastes taxi tb tea thanksgiving there thermostat three throw thunder tin
        tired too toothpaste trains trono tumba tv uno van ven viendo vueltas vuelve walkin wall warranty weekend
        wheels windows with woman workout worth yea zip`,
    },
    {
      weight: -9,
      words: `aircon alquiler amor anywhere arrive asking ate aye babies backing bagels baked barrio basura beside bolsa
        bombo booking both bounce broke cab cable cantaros carrera cars cats cell charge chat cheesy chess clear
        cleats clicks clima coats coffee collected com compare complete congelado connection contesta cool correct
        creer crew cualquier cubeta cuchillo daft darling dates daylight deje dejo des descarga deserve desinflamo
        digas done doors drawing drawn drill drying dye ella embarazada eres eso everythings facebook fila film
        fishing fit flips flowers forward fotos front ft fuel fun gallo glasses groceries halftime halfway han
        hidden hike holiday hook hope huh hunde igual in itll ive january jars jump kebab kevin la label lados
        land lava lazy le leche lemon letter lighter lightning lights lipstick listened llaves llevan lmao loaf
        loud lucas luv maam manda maquina mates mikes miracle mon moro movio murder naci nan needed nephew nerves
        no noticed numero nunca oclock offline olvide one opening package parado paraguas parrot parte peppers
        perfume perros pido plane poem post posta potluck pray problem pub punch queen quinceanera quite raccoon
        raffle raisin ray reach receta repeat restaurante rink rise roses search seen semaforo seminar sharing she
        shoes silba sirve slipping smiling snore sounds special spilt split stain stars state staying stick
        stickers street stretch stubs subject susto swear sweater tanta tear text thesis though tonight town
        trainer turno two tyre veinte virus walked wallet wardrobe ways wed weds weed whisky wide wings workin
        world xbox years yoga`,
    },
    {
      weight: -10,
      words: `abuela ad adios agrees anna another apt archivo arranca attic bailar bajas bar barber batter bay bday
        beets beg bills blackout block bonito booked bout brakes brings brother buenas burnt camion cancha candles
        canto capitan cards carros center cerrados cerrar cerro chap character chilli chocaron chucking circus
        clocked coge colleague compro compu conference confirmed contractor cuanto culpa cunado date daughters de
        decent degree del desk dishes domino easter exploto extra festival fi fiance fijate forklift forty fr from
        generator goose grandpa great guantes guest handwriting hate heads hear hiere historia hug ignore jardin
        joking juguete kayak key kids landing lavadora leaving leer lemonade lend letra listo llanta llego look
        lucky macaroni mama manana manchado math measure met metro mia microwave missed moms mostly moving mowed
        mower muchacho navidad nightmare none novela oigo once ooh otra otro parks pasaje paying pear pew plz
        porch power preguntaron pregunto prendida preocupe present pumped queda quiere rack read relampago reset
        restaurant result roll roundabout rounds scratched screws seco shall shame shorter shut silver sistema
        size small snake sneakers so soda sombrilla spelling squash stitch stuffed suegra sunglasses surgery swim
        swimming tag tanto telly tenga tiene time tips ton tonto tower truck trumpet txt venden vuelo walks yours
        zombie zucchini`,
    },
    {
      weight: -11,
      words: `accounts ads agenda ahorita airport alguien alli allow angel arena at attendance audition backpack banco
        beam boda boludo botas bracket brew brisket business cajon camiseta camping can cancelo canon change
        charger cheering chisme choked chuck cinco cleaned closes clubs collect college concert cooking couch
        cracked cricket crime crowded crushed cuadra curse cut damp death dejar dinner disfraz dolar dont edge
        elevator empty enchufe episode equivoque eraser escribi estaban explained faltan fin finish flash foco
        foggy football friday galletas german gig gimme glitter golden goosebumps gown gps grand grant grape
        gratis grite grua guilt gutters hable hairdryer hall hamster harbour hav heard hi hold horas horn idea
        jesus landed lane lasagna lashing lata latte laughed leftovers list llaga luna lunes machine make manos
        map martian meaning medicina medium member model movil museum mustache nails netflix never newborn news
        ninos nonsense noodle not office overtime padre padres pagar pagina par parque partir pasteles peing
        perdido perico perro pick pilas ping placas plan pleased plumber poncho presentation puedes pun puppy
        quemaron quieren quilts rail ram rates rays regrets reloj remote replied return roast rolls ropa roto
        ruido seating semana shop shopping shouted sinks sisters slip sms soft sopa stadium stage stay steady
        stock struck stupid suerte switch takeaway tank target tele tell thatll third tirar topic torta trade
        trash treat uber unreal usted vaca welcome wizard ya zapatos`,
    },
    {
      weight: -12,
      words: `acabaron add agua ako aparece aparecio apartment atorada auto beans bill bone borro boxes brake brian
        bubble bugs build bulb bullet bultos bunk camina camp cap capitulo carpool carretera case cd cereal chairs
        changed charged chart chicken chickens choco claim clip coat coche code colchon colors cookies corriendo
        counting cry crying cuaderno customer dear delivered dented dentists derek dicen dies drink eating egg el
        ends entonces esos estuvo experience favorite find fiver flojera foam fool fridge fruit gas granito hail
        haved heaven hero hills hopping hose hotter huelga humo hungry ivy jumper junta lad lago lamb landlord
        large laugh lease lets lifted lineas link lived llantas long loved luego mac maestra mean meses meter
        monday month mosquito mueva nieces offense otros pads pasillo past pays pelo pens per picking pide pints
        played pls poker pond pregunta presses printed prize pueblo puppet quedarme quedaron refri refund roar
        roof salon salt scald score scratch servers service settled sheep sight skinny smell snacks soup spaghetti
        spare squeaks station statue steak stops sucking suspect tapo tasted tears their thumbs till tire tomate
        trifle tuesday tune twins value vecina vecino venas vence verguenza verification vio voy waitlist war
        washing watering wave whats wheelbarrow yourself youve`,
    },
    {
      weight: -13,
      words: `actual alla allowed america are asi aunts baby beat bebe beer bell bestia birthday blinking bonita booth
        bowling brushed buenos built buying cajas caldo calle calm cardigan check chill closet coach compadre
        confirm contento cook correo country credit cried crisp curled curling dancing dart deeper deer dents
        depends diente different dinero donut dough downstairs dressed drinks duck duty eleven empiezo fake
        fathers fight fly fondo for forget forgotten fri fried frost froze gain garage gary gift give giving
        gracias green greenhouse ground guitar hates headphones herida hombre human inspection it kit kk lamps
        lawn leave leftover loose mande marea marzo mil min mirando mole mortgage nap narrows neighbour nino
        number old or oven owe pass peaches personal phone pic picture pisos playa pole primera provide pulling
        pushed puzzle queso ready refs remaining reservation riddle ripped roller rompio salary salgo saying scene
        scooter screen second see selling september sermon share sharpening shoot sighing skill slide sol soltar
        sons sourdough starts stop stopped storm subia suitcase sunday sunset susan sweat sweet tarde tensa then
        tiempo tmrw toll tom tour trees tryin tyres understand unit vale vas vemos verde view villain vine vos
        voucher watched whistle will won`,
    },
    {
      weight: -14,
      words: `abre absolutely actually anybody ask assignment avenida bananas bbq ben bingo biscuit boards boiler boleto
        bomb born boy bringing buns camera carpet cerrado cheap chido chop clara comal coraje cost costco costume
        crab cree customs deal diego dificil dragon drawer drawers ducks entrevista explain facing fault feeder
        flooded forever form foto frozen full garden gata gemelos genius gloria graduation group hair haircut
        haunted hop issue joke kettle kg kid kilo kilos knock lids lion llama llevamos lloviendo locksmith luck
        maleta mall match miss months moved mtg nadie net nivel noted numbers oak oaxaca ours pantalla paperwork
        partido passport pasto pedi perdon perfecto persona phones pickles plata pon prestado prima programme
        proud quedado r rehearsal review rip road roman rung sal same shampoo sharp shot sillas snot sold soul
        speed stitches stole subscription taco terminal tiemblan tires tortillas umbrella until us vendas volume
        website whatever word wrap wrong zoo`,
    },
    {
      weight: -15,
      words: `age aisle ajo also animal approved atm attached azul bag balde banana bautizo borrow brilliant caido
        cambio carita clever closed club come computadora contrasena court cousin cover cuenta dnt dog domingo
        eats ese fired flat fries gato gente given go greg grupo guess gym hallo he how je jokes keen kiss knows
        lab laundry learn legend lenta level library lives lluvia loca lorry luis lunch mad main manga mare mask
        maureen meat meatloaf mijo montana mordo nueva oil p pague pancakes panic panicked paper pastor paul
        periferico photos pig pinche pipes pozole precios primo rabbit race rd reaching recibo referred relax
        remind returns robot saludos saque savage scarf secret sell shelf silla sillon sing sir sleeve slowly
        soccer speaker stamp steve stones stroller summer super talk tapado taxista test that the theyve ti trucks
        uniform verte weeks what wishes wondering year`,
    },
    {
      weight: -16,
      words: `ac account alrite altitude arbitro available barbaro bet birds bite boarding books bore brown bumper
        busque cabin cardboard cargador che chili concierto contest contesto cousins crowd cumple december dejado
        der disco doris dress dude espacio exact exam excited failed farm finale fires flag gano glue god goles
        gut ha halloween handed haria hay hide ho idiot interview jack jajajaja jam jealous jefe jumps ke kick
        killer king lame loan lock lor madre marry mataron mixtape monterrey muere mustard nadan new north nos
        nuevo oficina onions online only paga pan paquete pas perdona permit planted platforms plot portero prayer
        pre prende presentacion print queue quincena rayos reached resend results s safe sauce say sent signature
        silly skipped spreadsheet statement study suite table tall tapan thanx thats them thurs tia tio tooth try
        unbelievable visa warmer well wow yoghurt`,
    },
    {
      weight: -17,
      words: `again alarm anthem anyway aprete bakery band base bin blur boat bored buena buenisimo burger burn calor
        careful chain champagne cheese cine competition copy cream curtains cute dance dijo dis dishwasher eh
        entrar estadio ex exactly field fiesta fish frijoles gasolina goalie goat gold guard gusta handshake hang
        hedge invoice iphone jacket jeans joined julian keys laughs lbs lista lonely lovely mannequin men mesero
        needs newspaper noodles nowt order paso pena permiso pivot plates pone pool poste project ref reply river
        rompe ron run saco seat segunda serious servilletas set shots smoke socks splinter stream sueno suns tap
        tarea tema terco thx ticket timber tomatoes trabajar training tree true turkey understood ventana washer
        were weve wheres wipes worn youtube`,
    },
    {
      weight: -18,
      words: `accept always ano arrived avion believe bonus bought brain break busco camara carne chip clapped classroom
        clock comedian commute company counts crazy cuts cycled delete dile dogs drain draw due email everybody
        examen file finding first fixed fog garlic genial hearts hello host huevos hun insane less march mind
        money neighbors nope nose o oso owl park parked pastel peas penalty pexito pics pitcher play pocket
        popcorn pouting raining reviso rick ronca saturday save seats send shaped shark shift sides spider square
        stapler story sueter sunny sync tacos techo teenager tejer tractor traps vaya vestido viewing waited wants
        win write x`,
    },
    {
      weight: -19,
      words: `aceptan assemble aunt ay bags bass beers blocked bolsas boss box carbon channel charging class count
        coupon course cuadras degrees delivery diet drama drips driver durazno early essay estudiar excuse fair
        finally finals freno frog game girl globos grandma grill hambre jury knitting lasagne laughing lined lines
        loss mueven muted negative nice opinions orchestra paint pay pending pm printer projector pumpkin quien
        rained received regalo row salamat salsa season server sign signal sour starter starving surprise talent
        theme tide tolero train troca uni vamos vet viste vote we window`,
    },
    {
      weight: -20,
      words: `actor already besos blessings brush burro by cafe canoe celular chapter chasing cheers choke claw
        compliments cooker cross danced dejan delayed doll door entrada espresso fan ferry fold free guy hiking
        homework ink karen lamp learned lettuce licuadora light locker log meet menu mesa mine na nuevos oatmeal
        olive outside page penal pendientes percent perdimos pila pine pizza plant pork promised quiet re
        recharged recipe register reunion sam saved siempre sky soaps somos songs spirits student tail talla
        tamales team tent til tinta toast toca trabajo travel viernes wait wash waste weather wonderful`,
    },
    {
      weight: -21,
      words: `baile bateria beach boletos breaker bro bus chef child chile clover computer corn coworker d dale damn
        domingos fone freezer gate goal golazo grade gud hoover ill internet jalan jerk ketchup leaves lecture
        mosquitoes motor msg music nostalgia notes ok our pastry planta pro profe puedas pues quid rage robbed
        sabado shell space start sun tattoo tax tomorrow uncle update venmo visto wine you your`,
    },
    {
      weight: -22,
      words: `arroz backed balon bank budge bueno candy card contacto contract crack dinosaur disponible dock
        documentary downtown esa exit gol gorgeous hahaha hat hehe karaoke lah lake lee lou manual may mudanza
        nariz nobody noo note oferta parking photo piano rain refused router screenshots senal sienes snow
        squirrel star tampoco taxes taylor th young`,
    },
    {
      weight: -23,
      words: `book boton campeon canal capitals feliz google k late lol named packed pelar ponle ppl radio sad sandwich
        sino sorry tarjeta teams which who wobbles wooden yo`,
    },
    {
      weight: -24,
      words: `act anyone battery budget buy caro congrats cual da eat eggs equipo finished hotel ko laptop linda made
        man mins oi onda oranges pasar pedido pelicula perfect politics quiz record renta rice screens trafico
        tulips`,
    },
    {
      weight: -25,
      words: `amen andas apples babe buzz cash cat dream final h haystack leh marathon meeting million nah omg onion
        peace pesos postre prices q rent sea sum temprano tickets toaster trae wear whos`,
    },
    {
      weight: -26,
      words: `app cake cargue compras ego everyone favourite happy llore matan mondays password points rota saturo serie
        song t twister wifi`,
    },
    {
      weight: -27,
      words: `best bring burrito coffees gossip laughter lego liao network orange paid podcast show windshield youre`,
    },
    {
      weight: -28,
      words: `bread cancion charm chips crossed dollars emoji euros jajaja loser love movie musical scrolling spring
        style thread`,
    },
    {
      weight: -29,
      words: `butter moon mouse plants stocks tu ur`,
    },
    {
      weight: -30,
      words: `cliente estas flush obviously oh party price those`,
    },
    {
      weight: -31,
      words: `cooked deadline plomero risa`,
    },
    {
      weight: -32,
      words: `bands bees cartera decision goldfish u`,
    },
    {
      weight: -33,
      words: `agency engine mints`,
    },
    {
      weight: -34,
      words: `chocolate te`,
    },
    {
      weight: -36,
      words: `jaja rey traffic`,
    },
    {
      weight: -37,
      words: `haha`,
    },
  ],
  pairs: [
    {
      weight: 40,
      pairs: `the er`,
    },
    {
      weight: 36,
      pairs: `for good`,
    },
    {
      weight: 35,
      pairs: `el hombro, he died`,
    },
    {
      weight: 34,
      pairs: `time i`,
    },
    {
      weight: 33,
      pairs: `wont make`,
    },
    {
      weight: 32,
      pairs: `didnt make, el pie, end it, no sabe, to end`,
    },
    {
      weight: 31,
      pairs: `a mil, dont remember, half of, one eye, this second, when i`,
    },
    {
      weight: 30,
      pairs: `all good, can only, is growing, something is`,
    },
    {
      weight: 29,
      pairs: `emergency room, jump off, no clue, out cold`,
    },
    {
      weight: 28,
      pairs: `day i, does what, este mundo, got lost, im his, not ok, thirty years, today im`,
    },
    {
      weight: 27,
      pairs: `a nine, all over, any more, he passed, held me, home from, in tears, need help, next thing, one side,
        the tongue, two days`,
    },
    {
      weight: 26,
      pairs: `i literally, in me, las palabras, let up, like old, lost count, me now, oven and, over in, please ring,
        someone now, the leg, your patient`,
    },
    {
      weight: 25,
      pairs: `her on, how i, laughing at, lol its, my kids, no joke, off a, out in, perdon la, that my, the needles,
        the shower, this cant, this morning, we buried, who you`,
    },
    {
      weight: 24,
      pairs: `and didnt, be dead, cayo de, cruz roja, el brazo, el dolor, el hielo, ending it, for it, hand is, in maths,
        its urgent, my watch, nodded off, t boned, the emergency, two of, whole body, with how, written the, ya es`,
    },
    {
      weight: 23,
      pairs: `a and, about suicide, back is, from school, got t, hit my, my back, my leg, ni el, no esta, not good,
        not knowing, off the, one of, sorry to, still a, tell u, we lost, year it`,
    },
    {
      weight: 22,
      pairs: `a alguien, almost fell, at an, before i, better off, del corazon, del hombro, do what, get that, her head,
        im roasting, la aguja, la pierna, le sale, me by, me right, n theres, red patch, says i, the chills,
        the hay, the pain, the weather, the wheel, think im, typing this, una aguja, up tomorrow, wont come`,
    },
    {
      weight: 21,
      pairs: `a fever, a stroke, and e, and only, dont feel, dropped in, el codo, este numero, for real, forgot how,
        last nite, le va, need someone, now its, por escribir, put her, red part, size of, split in, straight away,
        tell you, that hand, the bathroom, the floor, the hour, the numbers, the size, then it, today its, way i,
        week later, wrong direction, your office`,
    },
    {
      weight: 20,
      pairs: `after i, all jumbled, be with, blacked out, can hardly, coworker said, driving home, dunno how, esta manana,
        estan aqui, everything went, gas station, got here, got so, has passed, hate to, he keeps, hoy otra,
        im pregnant, ir a, know what, last night, mi papa, mi propia, my foot, my ribs, neck is, no longer,
        no matter, not feeling, of blood, office and, or turn, paramedics are, part of, por lo, sending these,
        shoulder is, sleep in, smile and, stop these, the ambulance, the flu, the four, the kitchen, the knee,
        the skin, the thumb, threw up, to pass, too high, urgent care, vale la, veo nada, where the, who i, with it,
        you call, your list`,
    },
    {
      weight: 19,
      pairs: `a fit, a needle, and couldnt, ando con, back up, both arms, cant stand, cant tell, cant walk, corazon late,
        couldnt tell, d la, de espaldas, de lo, del pie, dont wanna, each time, el pecho, el termometro, es una,
        face is, fainted in, for once, grand mal, half my, here for, his legs, im scared, in resus, it hurts,
        kids and, know where, la mano, me desmaye, me entro, me marca, me puedo, mi mama, my bike, my lips,
        nearly hit, never felt, no doy, now like, parado en, que dia, quita con, running hot, speech is,
        still bleeding, texting is, that but, the bed, the blood, the chair, the mug, they are, this am, tongue is,
        under two, us at, watch says, what day, what year, wish i, ya no`,
    },
    {
      weight: 18,
      pairs: `a big, a fall, a seizure, a sudden, a wreck, about ending, algo no, ambulance is, any longer, at all,
        at once, back of, back wont, bled through, bleeding again, breath is, by a, came on, cola del, corazon me,
        day since, de esos, de un, doesnt know, driving back, el cuello, entra el, forgot a, hacer nada, happy with,
        heart going, her lips, his son, how this, into a, is his, it normal, it usual, its a, keeled over,
        kill myself, landed hard, left in, like wearing, locked up, lost consciousness, lying flat, me da, milk in,
        mum on, my fingers, my left, my pills, my right, my third, no epidural, now a, one needle, out like, pa la,
        respiro con, said go, se esta, se hizo, se los, se nos, seen in, sick to, sin hacer, soy su, tea time,
        the ear, the letters, the night, the pills, tip of, to drive, to wake, turn my, u did, walk in, wanna be,
        was taken, whenever i, wont stop, write on`,
    },
    {
      weight: 17,
      pairs: `a cough, a urgencias, air in, an ambulance, and never, arm is, bad im, because i, both feet, burning up,
        can barely, cant stay, casi no, color of, coming out, de lado, de sangre, de temperatura, dont recall,
        el dedo, el mate, estoy embarazada, everyone would, five minutes, funeral is, going the, hace una, has me,
        i banged, i drew, i keep, i sleep, i take, id say, if the, is racing, it tonight, la ambulancia, le pongo,
        left one, lift a, like im, little finger, me ahogo, me cai, me entra, me esta, mixed up, my butt,
        neck stiff, no agarro, no estaba, no para, no point, no vale, not doing, of everything, of living,
        on saturday, one big, out wrong, over me, own phone, passed on, pillow so, please call, read your,
        rescue squad, room is, sat on, sent me, she died, sigo en, soon as, soy el, stiff then, stopped working,
        swelling is, ten and, the gp, the hospital, the ice, the moment, the shivers, the shoulder, the text,
        the uber, thermometer says, think what, this minute, told me, van a, viendo el, watch keeps, we called,
        which day, wife made, worried about, you left, you treated`,
    },
    {
      weight: 16,
      pairs: `a knife, a solid, a stretcher, able to, and again, around the, as a, asked why, at county, at is, at rest,
        bath towel, buried him, burnin up, by my, dad died, day it, de repente, del sofa, dia es, each day,
        eight and, el auto, el conocimiento, everything else, eyes rolled, finish my, for air, found me, from a,
        from yours, good but, got hit, had to, her sleep, hold a, i drop, i must, i use, id give, im thinking,
        in bits, it ok, just now, keep thinking, la cabeza, la hinchazon, la nuca, la punta, leaving your,
        lights went, like one, me iba, my shin, my shoulder, needle broke, no air, no relief, not joking,
        not responding, off in, out how, out i, please take, rear ended, same thing, sin poder, squeeze the,
        stomach is, that it, that ok, the area, the highway, the icu, the mattress, the paramedics, the sheet,
        thought it, to do, to hold, twice the, un segundo, was having, watch for, went stiff, what im, where he,
        where you, whole bottle, why im, wife here, wont hold, wrong with, you did, you made`,
    },
    {
      weight: 15,
      pairs: `a fight, a pacemaker, about a, about an, abri los, after leaving, and by, at a, back has, back i,
        being alive, blown up, box says, brother last, call it, casi me, crashed my, creo q, cuando abri, de fiebre,
        de golpe, de sangrar, de toser, dejaron una, el corazon, el cuerpo, el puntito, es normal, esos que,
        fell in, first night, for a, fuerte el, go down, go over, got there, hablar con, hacked up, hand has,
        head and, his sister, hope ur, hours now, i be, i run, if i, in class, in time, ir al, is angry, its way,
        know im, la cadera, la cintura, la guardia, la lengua, la manana, la toalla, la vista, las costillas,
        las piernas, like how, like i, like lightning, little one, me back, me di, me llega, minutes from, missed a,
        my chest, my family, my temp, myself again, no better, no distingo, no entiendo, no power, not be,
        not happy, nothing like, now and, now for, nueve y, number off, nurse line, ojos estaba, ok so, ok that,
        on him, one time, over at, pass out, pero traigo, picks up, pls hurry, pulso a, que hago, right this,
        ring finger, round me, saliendo de, sangrando el, sat in, saw stars, say but, say i, says im, se me,
        she wants, side of, sight in, since i, so confused, so light, soaked a, somebody help, started at, still in,
        stop texting, temp its, ten times, that arm, the bump, the ceiling, the foot, the ground, the hole,
        the lord, the lung, the tub, think about, til i, to class, to swell, took a, touch it, trabajo y, turn the,
        ur well, was out, wash my, week on, weeks pregnant, well be, went black, went from, what the, where i,
        y fiebre, y fria, y sigue, you saw, you see`,
    },
    {
      weight: 14,
      pairs: `a car, a cat, a football, a jab, a minute, a poor, a toddler, about midnight, again and, algo anda,
        all night, am scared, ambulance just, and off, anything like, are wet, at dinner, ayuda ya, back locked,
        barely get, be alive, be better, bed with, bladder full, both legs, bro i, brought it, but ive, by the,
        can talk, cant speak, cant turn, car accident, carta de, cause i, choque el, cold n, como cafe, con sangre,
        conked out, da vueltas, del cuello, del pecho, desde que, despues de, down hard, drew round, el dia,
        el muslo, el piso, el puno, en blanco, en cama, every night, every ten, falta de, feed the, fine now,
        flight of, floor of, foaming at, foot gone, forgot to, from it, from the, get up, have read, he liked,
        hole and, i came, i could, i fainted, i rolled, ill go, in july, in to, is drooping, it stinks, its all,
        its an, its worse, juice and, just do, keep falling, kind of, knife in, la frente, la herida, la muneca,
        la piel, la sangre, las agujas, leaving you, let you, lift at, lift my, light headed, like when, line with,
        lo digo, lo inflamado, lo rojo, los dedos, los paramedicos, made it, manejando de, me duele, me hallo,
        me home, me in, me pica, me punza, me sale, mejor sin, more painful, my ankle, my arm, my calf, my heel,
        my knee, my pen, n all, nadie me, never had, ni con, nine one, no more, nobody would, not right,
        nothing there, of his, of hurting, off like, ok otherwise, on the, one flight, one in, one one, out im,
        pa nada, pain today, panting like, para ir, parking lot, perdi el, phone me, quitarme la, ready to,
        redness is, rice and, se le, see this, she passed, shift and, short of, should i, should know, slipped on,
        so fast, so puffy, somebody to, staff room, step in, sucking air, teeth chattering, tengo ganas, than it,
        that i, that side, the ache, the bandaid, the bank, the belly, the couch, the gauze, the holes, the manager,
        the milk, the next, the phone, the session, thinks its, this is, this leg, through a, through my,
        through two, thumb on, times in, tip is, to bother, to breathe, to jump, to kill, to live, to report,
        to stay, to stop, to take, toast and, tripped over, u poked, viendo la, vomite dos, w my, was fine,
        well and, wet the, where u, with cold, with ice, words are, yawn or, you needled`,
    },
    {
      weight: 13,
      pairs: `a bug, a five, a knot, a todos, ache behind, advil today, after my, al piso, all day, an eight, an mri,
        and cant, and it, and told, arms are, as the, at about, at bedtime, at school, at the, at work, away on,
        back feels, back there, belly button, boca chueca, bright red, broken so, by now, cada hora, call back,
        cant drive, cant get, cant hold, cant laugh, cant wake, cara no, chest since, close to, coffee cup, come up,
        cracked my, da el, dedo gordo, deje de, didnt know, didnt wake, died in, died thursday, dinner plate,
        do anything, doble de, dog licking, doing the, dos de, double what, down to, dropped like, el anillo,
        el antebrazo, el control, el medico, el moreton, el pulgar, el pulmon, ems is, esa mano, escribe la,
        esto no, eyes open, face has, feel it, for church, for my, found dead, front of, gasping like, get me,
        get my, going away, hand got, hand wont, has gone, have said, have this, he is, hes gone, him what,
        his phone, hives everywhere, hour after, how long, hoy ya, i can, i shake, i shook, ice on, if its,
        is always, is deceased, is her, is making, is talking, it hasnt, it keeps, it would, its oozing, its that,
        jab in, just sitting, just so, keep droppin, keys in, knee is, know who, la escalera, la espalda,
        la pantorrilla, la terapia, la tos, la verdad, las cosas, las noches, let go, light on, lights and,
        like crazy, like mad, line and, little hole, llamenme ya, llaves en, lo aprieto, lo dormido, looked at,
        lung collapsed, mas fuerte, me falta, me ha, me llevan, mi cara, mi esposo, might as, minor injuries,
        mis hijos, mom says, monday and, much to, my bill, my eye, my hip, my jeans, my words, n it, nada nuevo,
        needs help, new cough, next doors, no feeling, no im, no nos, no temperature, not better, of bed, of how,
        of ten, off without, on living, one calf, one still, only a, own street, pain is, passed out, por atras,
        puedo cerrar, puedo mover, pulse is, ran into, really wrong, red and, ride home, right half, round the,
        said to, se cayo, second time, she can, she is, siento el, since you, sit and, slapping my, slept fine,
        snapped off, so is, something sharp, somewhere between, soy la, stabs me, stand it, still bleedin,
        su hermana, talking nonsense, that wont, the appointment, the bus, the calf, the day, the fever, the kettle,
        the patient, the redness, the swelling, the till, the toilet, the visit, the walk, they found, thing i,
        three and, thumb has, to tell, too fast, twice to, two fingers, two nights, u can, u now, un accidente,
        una ambulancia, una convulsion, va en, voy arrastrando, warned me, was found, was rude, was telling,
        water on, way back, went grey, where they, with blood, work out, y medio, y todavia, ya fallecio, ya por,
        you mean, you people, your parking`,
    },
    {
      weight: 12,
      pairs: `a bump, a emergencias, a fist, a full, a goose, a living, a matar, a notch, acaban de, acabar con,
        after lunch, after what, agua amarilla, aguanto el, all to, allergic reaction, and hot, and next,
        and tonight, and when, answer us, apart from, at lunch, babies and, be this, bed at, behind my,
        bleeding wont, blew up, boot on, bottle of, breath in, breathe right, breathing in, bumped my, called my,
        cama y, came down, cant lift, cant stop, cargue al, casi se, cold and, comin out, como de, corazon a,
        corazon acelerado, dad cant, de emergencias, de este, de ser, desaparecer para, didnt notice,
        doesnt recognise, doing great, done with, drifted over, el bano, el frio, el hormigueo, el ojo, el pipi,
        el piquete, el senor, el sentido, el tobillo, el zapato, en matarme, en observacion, en tirarme, en vez,
        enough air, esposa me, esta con, even with, every few, eye for, eyes went, faint at, fall down, fed the,
        feeling in, fever of, foot drop, for an, for her, for him, for work, gave out, going on, got home,
        got knocked, ha de, hablar bien, help now, her mouth, her sister, his sleep, honestly i, hot then,
        hurry and, i breathe, i drifted, i signed, i wish, id call, in case, in clinic, in her, in line, inside me,
        is all, is gone, is putting, is really, is saturday, isnt worth, it kills, it looked, it or, ive had,
        keep coming, key in, know which, la boca, la bota, la camioneta, la sesion, life isnt, llegue a, lungs only,
        me corte, me dan, me get, me hice, me straight, me tome, me tumbo, memory of, mi esposa, more of,
        moretones por, my breastbone, my ear, my finger, my fingertips, my inhaler, my sight, my tailbone, my tea,
        my thigh, my wedding, myself since, n cold, no actually, no despierta, no le, no lo, no podia, no reacciona,
        no reconoce, no squeeze, no tenia, no veo, nobody home, nodding off, not normal, of air, of this,
        on eliquis, on them, on tuesday, only fill, onto the, passed away, pastillas para, pee is, people who,
        pienso en, planta del, por mi, pouring out, propia casa, put on, quede inconsciente, quiero estar,
        raya roja, right down, sale materia, se infecto, seguir viva, shoes in, since dinner, sit up, so drowsy,
        so fat, so much, so puffed, spot is, sticks out, still is, still pouring, su paciente, temp is,
        temperatura a, text you, texting for, than before, that bad, that were, the barn, the bleeding, the cabinet,
        the grandkids, the last, the needle, the office, the owner, the person, the place, the point, the same,
        the staff, the taxi, the tip, the week, think is, think you, this back, this bad, throwing up, to catch,
        to emergency, to grab, to split, todo me, took out, touches it, touching it, train just, treated is,
        tried to, u left, u needled, una agujita, until my, up my, very wrong, vez de, vez se, vio el, was bright,
        we were, weight on, why cant, wont answer, wont do, wont open, work boot, y esta, y estoy, ya mismo,
        ya viene, yellow stuff, you asked, you took`,
    },
    {
      weight: 11,
      pairs: `a bike, a couple, a dent, a dinner, a doctor, a mouthful, a nerve, a rash, a six, a step, a temperature,
        a ten, a tumble, about to, across the, after dinner, after the, al seguro, almost fainted, am alone,
        amaneci con, and asked, and cold, and dont, and growing, and not, and was, ankle bone, antes no, are numb,
        arm wont, as i, as soon, at breakfast, at church, at home, at six, atras en, attack call, baby and, bano y,
        bc i, bebe y, because the, below the, big deal, blacking out, blood still, breathing like, bruise is,
        bruises all, but im, but my, by mistake, c me, caja de, calf is, calling the, came up, cant finish,
        cant say, car crash, car seat, care of, carry me, casa y, case you, cheek is, co codamol, comes and,
        comes out, con alguien, con esa, con escalofrios, couldnt turn, cried in, day after, day three, de ahi,
        de calentura, de habones, dejo de, del dolor, del gym, del puente, desde ayer, desmaye en, dice cosas,
        do if, do that, doc in, dont know, dont see, dos brazos, down from, doy un, dropped two, dropping my,
        duermo manejando, ears ringing, el gemelos, el paciente, el trapecio, el vaso, ever had, every hour,
        face blew, face looks, face wont, fast since, feels ok, fever and, fit on, floor by, foot is, fridge and,
        from elbow, from her, from ur, full but, gave birth, get air, getting out, good on, got infected,
        grocery store, hace rato, hacerme dano, hand just, hasta que, he tenido, heart rate, help right, her eyes,
        hermano el, hes at, hes your, hip is, his number, hold my, hold the, holding my, home for, hormigueo ya,
        hot and, hot like, hurts a, i been, i usually, id put, im coughing, im disoriented, im worried, in it,
        in one, in the, in what, injuries unit, instead of, is crooked, is hot, is tingling, it a, it and,
        its bleeding, its not, its prob, just came, just letting, just wont, knew i, la cara, la clinica, la manga,
        la orina, la pipi, la rodilla, landed on, las dos, leaking blood, left eye, leg is, legs are, legs quit,
        letting go, letting you, like coffee, like somebody, lined up, llame al, llamen ya, llego de, llena el,
        lo tengo, look down, los piquetes, low back, lunch and, make it, mano no, manos y, me acuerdo, me andaba,
        me awake, me brinca, me desvaneci, me from, me immediately, me its, me llena, me over, me pasa, me retumba,
        me sube, me where, menos que, mid sentence, mis piernas, morning i, mouthful of, much more, my cheek,
        my grandson, my lip, my pee, my sock, my teeth, my temperature, my wind, my wrist, n its, nada de,
        nearly cried, nearly went, necesito ayuda, neck to, never known, ni la, no alcanzo, no aprieta, no escriban,
        no exagero, no idea, no la, no warning, noche en, not wake, nothing i, nunca me, nurse at, of my, of pain,
        of puff, of rose, of what, office is, on day, on ice, on time, on top, one before, one foot, one go,
        or wait, out a, outside of, pase la, people to, pills lined, point in, possible with, puedo dar, pupil is,
        pusieron suero, que tiene, quiero vivir, reach the, reason to, red on, retumba el, roll over, round my,
        sabe ni, said the, sala de, saw my, se hincho, se quita, shaking and, sharp in, shivering under, should we,
        sleepy i, slept in, so cant, so she, stairs to, steps on, still about, stone and, stroke call, subio a,
        talking gibberish, telefono y, temp was, than this, that comes, that foot, that same, the dentist, the dog,
        the elbow, the funeral, the kids, the light, the ribs, the stairs, the tablets, the touch, the waiting,
        the wound, then came, theres one, they come, they got, they r, thing in, this ache, tight n, to casualty,
        to on, to pull, to reschedule, to your, today i, took four, tripped on, u guys, un rato, under me, uno si,
        up blood, up by, up from, up like, use my, used my, va corriendo, va creciendo, very sore, voy al,
        waiting room, want to, wants to, was and, was blood, was going, wasnt there, way in, we do, went dead,
        went down, why am, worked on, wrist just, wrong way, y ahorita, y traigo, y veo, ya paso, you guys, zero to`,
    },
    {
      weight: 10,
      pairs: `a desmayar, a drip, a light, a nasty, a sack, a second, a stick, a tip, again in, algo me, am really,
        ambulance now, and coffee, and landed, and my, and sweating, and wet, any weight, apple watch, are asleep,
        are at, as before, at my, ate it, azul y, badly wrong, banco y, bc the, be here, being here, believe it,
        beyond anything, big as, both hands, both my, bother u, bottom step, breath just, breathe deep,
        breathing is, brushing my, burning and, by his, by morning, by supper, caminar y, camino a, can breathe,
        can no, can still, cannot stand, cant bear, cant bend, cant check, cant rouse, cant squeeze, car park,
        cara dormida, carrying the, cayo un, chest is, cierra la, coffee grounds, coffee mug, cold in, colour of,
        comb my, coming back, con esto, con nada, con solo, corazon desbocado, covered in, creo que, curitas y,
        da pena, da una, dark red, darme cuenta, day before, de desmayarme, de ese, de pastillas, de ver, del bano,
        del brazo, del todo, did his, died on, do my, doctor about, doctor now, dog just, dos dias, dos minutos,
        dribbles out, drove me, dura y, echaron agua, el aire, el desayuno, el doble, el otro, el pescuezo, else to,
        en el, en mi, enterramos a, er doc, er or, esta convulsionando, esta madrugada, estan subiendo, estoy mejor,
        estuve a, even hold, fainted at, fainted twice, far today, favor contesten, feel a, feel off, finish a,
        foot slaps, for your, forehead is, form that, four times, freezing and, from hell, garganta apretada,
        get from, girar la, going downhill, going up, gordo que, got him, got hives, got this, grab the,
        had migraines, had some, hands clumsy, hard i, hard the, hardly keep, has to, hasnt come, hay quien,
        hay sangre, he pensado, he thinks, head between, her foot, her son, hermana le, hes having, his hand,
        hora y, hot wire, hurts like, i bend, i called, i check, i coughed, i crashed, i lie, i sound, i stand,
        i talk, i wanna, ibuprofenos de, id been, im peeing, im talking, in agony, in half, into the, is an,
        is heavy, is i, is ok, is that, is twice, is well, isnt touching, itd be, its growing, its like, its one,
        its unbearable, just lying, knocked over, knowing it, la cola, la fuerza, la saliva, la sensibilidad,
        la tengo, la venda, las paredes, le escribo, left by, left you, lets up, levantarme de, light is,
        like being, like it, little pink, llegar a, llevo tres, lol so, los labios, los ojos, luz y, makes me,
        mama se, mano hinchada, mas grande, me agarre, me aprieta, me echaron, me encontraron, me internaron,
        me llame, me meti, me pls, me sostienen, me tropece, mi mami, mi senora, migraine from, minutes and,
        mitad de, more at, morning to, muy mal, my arms, my bowels, my buttock, my dinner, my doctor, my elbow,
        my forearm, my good, my shirt, myself tonight, near fainting, neck good, ni que, no cede, no consigo,
        no contesta, no coordina, no e, no he, no reason, no strength, non stop, not enough, not only, not with,
        nothing comes, now so, of ending, of me, of one, off it, ojos en, ojos y, ok but, on and, on fire, on in,
        on thursday, one hand, order and, out as, out red, pain that, papa ya, paracetamol since, parece que,
        part is, parte de, passed water, perdon pero, perro enfermo, pink foam, piso porque, please send, por favor,
        porque me, puedo respirar, pumping out, put any, q me, que no, que se, que temperatura, quedo adentro,
        quiero desaparecer, rate it, red stuff, right eye, right on, right through, right where, rumble strip,
        said my, sale agua, salieron ronchas, saw you, say it, se sacudia, se siente, see the, seeing two, she was,
        sigue a, sigue en, sin darme, since breakfast, since four, since supper, small bruise, sneezed and, so my,
        so sore, soaked in, soaked through, stabbing in, stiff neck, still asleep, still one, stood at, stood up,
        stuck me, subio de, sure this, swelling and, tablets lined, taking me, tanto que, tape was, temperature is,
        temperature of, tengo fuerza, the delay, the grocery, the ladder, the lump, the needling, the parking,
        the roof, the rumble, the seat, the spots, the store, the therapist, the truck, the waist, the washing,
        the way, then cold, then freezing, theres this, thinking of, this number, thought id, through it, thx for,
        tienen en, time ever, tip broke, to eat, to finish, to get, to ring, to text, todo bien, toes are, top of,
        traigo una, turned black, tuve que, tying my, u put, un infarto, una bola, una picazon, unable to, up twice,
        up w, ur office, use of, w her, w the, waiting on, walking like, was crying, was with, way home, wee is,
        what i, when we, white and, with that, wont believe, worst headache, would come, x ray, y al, y caliente,
        ya bajo, you worked`,
    },
    {
      weight: 9,
      pairs: `a bath, a bird, a current, a dry, a hard, a mile, a nurse, a pillow, a seal, a sharp, a sheet, a show,
        acabo de, against the, amarrarme los, and every, and hit, and i, and like, and now, and put, and red,
        and she, and shes, and shook, and that, and wont, any air, are u, area is, around it, as an, asi no,
        at urgent, ay dios, ayer en, ayudenme por, bad and, bajando del, barely can, barn floor, bathroom floor,
        be needing, bed because, bed for, been cutting, been in, been running, being hit, big toe, bit of,
        blanked out, blue and, brazo no, brinca el, bring water, bump where, but each, but it, but now, but since,
        but theres, but when, by ambulance, by lunch, calf hot, cambie la, can take, cannot turn, cant pull,
        cant understand, capaz de, cara chueca, catching my, choque en, clean out, come on, como globo, como tambor,
        con ustedes, coughing up, cross word, cut my, de dolor, de hinchado, de ir, de la, de pecho, del codo,
        desde anoche, desmayarme en, desmayo en, dialed nine, didnt answer, diez ibuprofenos, do about, dolor no,
        dont need, dont smoke, dormida la, dosis de, down the, drive home, dry cough, duele a, duele mas,
        each morning, el asiento, el pectoral, el pinchazo, el talon, empezo de, en si, end my, enfermo y, era un,
        escalofrios y, esta cerrando, esta hirviendo, esta supurando, estomago revuelto, estoy toda, every time,
        fine to, flat i, foot like, fria y, fui en, full breath, ganas de, get off, getting off, gives out, go all,
        going through, gone all, gone through, gonna pass, got bigger, grabbed the, gray and, hand now, hands are,
        happening to, happens to, hard as, hard on, hard to, has come, hasta la, have no, have palpitations,
        he dropped, he still, he told, he wont, head with, heading for, heart doing, heart wont, her phone, him on,
        his arms, his chair, his eyes, his left, his neck, horse kicked, hour before, hour it, how id, hoy al,
        huele feo, hurts that, husband says, i believe, i caint, i call, i collapsed, i cut, i fell, i find,
        i noticed, i yawn, if this, im allergic, im confused, im panting, im seeing, im slurring, in bed,
        in casualty, in two, inconsciente en, injury but, is agony, is fading, is friday, is great, is hanging,
        is purple, is still, is swelling, is upset, it but, it every, it for, it hurt, it matters, it stops,
        itching everywhere, its gushing, its his, its infected, its red, its still, jabs me, just found, just from,
        just keeps, just left, just one, keeping me, keeps asking, knocked me, la almohada, la atencion, la barriga,
        la derecha, la entrepierna, la molestia, la pata, la planta, la tercera, las ideas, las nalgas, las patas,
        las yemas, last three, late muy, le da, le puso, leave my, left a, left around, left calf, left leg,
        left side, leg at, leg like, lengua no, life tonight, lightning bolts, like hell, like you, lip is,
        llamamos al, lo que, long i, longer alive, look blue, los puntos, lying down, mailbox and, mano se,
        me alcanza, me antibiotics, me asfixio, me calma, me desplome, me durmio, me estoy, me habia, me llego,
        me llevo, me quedo, me quita, me sacaron, me subio, mi vida, minute i, mum is, murio ayer, murio hace,
        my bladder, my body, my chin, my epipen, my glute, my husbands, my kneecap, my legs, my lunch, my lungs,
        my neighbor, my sewing, my sleep, my two, nearly dropped, neck so, need somebody, need two, never do,
        never happens, new soaps, ni cargar, ni los, night in, no cierra, no colour, no dejo, no logro,
        no sensation, no supe, nomas de, normal for, normally i, nos murio, not able, not down, not sure,
        nothing touches, nothing will, now my, numbness in, of an, of nowhere, off inside, off work, old injury,
        on every, open a, or folds, or hold, or i, or my, other hand, our way, out again, para atras, pararme de,
        parking garage, pasando al, pase de, passed clean, past the, peed the, pena pero, pense en, pero estoy,
        pero la, pero ya, piernas no, pies desde, pills in, pink froth, piso en, por dios, por todo, pressure in,
        puedo caminar, puedo ni, puedo pararme, puedo sostener, puffed shut, put the, que me, que pican, quit by,
        redness got, right now, rigido y, ringing and, round on, run down, said it, said watch, say my, se ni,
        se tomo, see two, seven and, she needs, shes talking, shoulder was, si le, siento bien, siento nada,
        sigo con, sin responder, since then, sitting down, sitting still, slight puffiness, so bad, so swollen,
        so you, soaked three, soaps or, sorry but, sound drunk, soy capaz, stabbing me, started again, still inside,
        still numb, stock room, struggling to, supper and, sure why, talking like, tanto dolor, tell if, tell it,
        temp of, than the, the advil, the armchair, the armpit, the cab, the collarbone, the colour, the cows,
        the dot, the edge, the forehead, the front, the garden, the hurting, the left, the pec, the pharmacy,
        the pins, the room, the sole, the soreness, the towel, the words, then jerked, there before, there i,
        they say, thing is, think i, this pain, this was, three blankets, through her, thursday night, tie my,
        times and, tiny bit, to check, to complain, to faint, to people, to school, to speak, to stand, to use,
        to with, todo el, toilet paper, tonight i, too big, too weak, torcio la, tosi y, towel is, tres curitas,
        turno de, twice now, un lado, un minuto, una bolota, under my, under the, uno de, up all, up blud, up on,
        up pink, up red, urine is, vez que, vida esta, waist down, wake up, was gone, was swollen, wasnt around,
        way he, way too, we had, weakness is, wearing a, where my, whole flight, whole leg, whole right, will come,
        without gasping, wont work, words came, words come, worst of, would miss, y llevo, y mi, y salio, y ya,
        ya estan, ya van, ya vienen, yawning gives, yesterday evening, you put, you should, you that, your pins,
        your session, your treatment, zero relief`,
    },
    {
      weight: 8,
      pairs: `a balloon, a bee, a board, a collapsed, a convulsionar, a drop, a estallar, a face, a golf, a half, a key,
        a lump, a melon, a nada, a orinar, a piece, a plum, a race, a receipt, a trolley, a word, afraid i,
        after and, after needles, again since, ahi abajo, ahi sigue, ahora tengo, al pararme, alcanza el,
        almost went, and ive, and legs, and lift, and missed, and more, and talking, and tight, and today,
        ando bien, ankle is, answer me, antibiotics for, any of, anything else, are chattering, are fine,
        arent there, asked and, asking me, asking where, at eight, atropello una, bajo a, banged my, because it,
        been drinking, been eating, been going, better and, better if, big bump, big lump, bit worried, bleeding a,
        boss said, breaths are, brick on, brought up, budget meeting, by half, calling me, came round, came to,
        camisa y, can feel, cant sit, car door, car on, carry the, caught it, caught me, chair at, charley horse,
        cold at, cold then, come down, come out, coming from, con dolor, corazon se, cosas sin, coughing all,
        crawling to, cuatro veces, curita y, de boca, de moretones, de paracetamol, de tan, deal tho, del omoplato,
        di un, did my, doing flips, doing ok, dolor que, dolor tan, down both, dribbling out, driving me,
        driving to, e podido, each hour, echaba espuma, el morado, el musculo, el panuelo, el peor, el suelo,
        el trapo, en este, en paz, entra aire, entre dos, ese lado, eso que, espalda a, estallo la, estoy bien,
        estoy pensando, exprimir el, eye and, feel nothing, feet are, feo el, fever came, fiebre y, figure out,
        fingertips are, floor at, floor with, forehead thing, four in, friday night, from cold, from hip, from my,
        from your, fui al, get dizzy, get winded, gets a, getting more, give it, giving way, go on, gone dead,
        gonna lie, got kicked, got me, got rear, got up, grande que, ha puesto, habia pasado, had convulsions,
        had three, half asleep, hand keeps, hardly walk, hasta para, have to, having a, he had, he wants, head is,
        head like, head off, headache plus, hear my, hello this, her breathing, her hip, here so, hes talking,
        hey i, hi its, hiccups are, his brother, hit by, holding pressure, home at, home i, hoodie and, hoy un,
        hrs n, husband died, i dropped, i guess, i leave, i ought, i tell, i went, i were, i wet, i wouldnt,
        idea what, if one, im dying, im frightened, im itching, in by, in front, in my, in pain, in sweat,
        inside my, into spasm, is and, is asleep, is beyond, is dead, is galloping, is goin, is one, is pounding,
        is this, is tight, isnt moving, it an, it common, it could, it does, it started, it supposed, its gettin,
        its size, itself is, ive started, ive written, keep dropping, knee looks, know i, know my, la cita,
        la columna, la costilla, la farmacia, la madrugada, la mitad, la moto, la nada, la parte, la pase,
        la puncion, la que, la respiracion, la sabana, la siento, la u, la vejiga, later and, lay down, le esta,
        left me, leg will, legs buckle, lengua gorda, like balloons, like wood, line is, line on, little worried,
        llame ya, llegando a, lo demas, lo soporto, look left, los dientes, los escalofrios, los pulmones,
        los siento, lower back, lump like, lying in, making sense, mama no, mandaron a, matter how, me acelera,
        me asap, me asuste, me atropello, me bajo, me chocaron, me cuesta, me desmalle, me estallo, me inflamo,
        me late, me muevo, me quiero, me quito, me responden, me saco, me van, mention i, mg ibuprofen, might have,
        month it, more pain, mouth and, mouth is, mouth wont, much blood, muy rapido, my bottom, my brothers,
        my bum, my cheeks, my grip, my hair, my lower, my mom, my pulse, my ring, my shift, my speech, my tablets,
        my throat, my thumb, my tongue, my truck, my upper, myself on, n the, name and, need to, needles and,
        neither leg, never lets, ni para, ni pensar, night after, night it, nine and, no grip, no levanto,
        no memory, no new, no paro, no sabia, no se, no to, no volteo, nomas no, none of, normal to, not all,
        not hot, not sore, now than, of where, ojos para, ok and, ok the, on friday, on marshmallows, on monday,
        on that, one minute, one second, one who, only way, opened up, pa arriba, pain level, pains a,
        papa fallecio, para de, paracetamol de, passing out, past my, pecho me, phone i, piso con, please i,
        please its, ponerme la, por mas, porque no, puedo enderezar, puedo levantar, puedo parar, puffed up,
        puked twice, punta del, que murio, que siente, que te, quiero seguir, quitar la, rather not, records to,
        red streak, redness and, regreso a, ribs is, ring around, ronchas por, said i, sale un, salgo a, sali de,
        salio color, sat down, say its, screaming in, se como, se si, se va, se van, shook for, shooting pains,
        side so, siento mal, sigue sangrando, sin orinar, sin sentido, sin sentir, since last, since tuesday,
        sitting in, sitting up, sleep and, sleep the, slipped in, so i, so thats, sore as, standing up, stiff and,
        stiff as, still stuck, stop at, stopped bleeding, strength in, swallowed the, swell and, swelled up,
        swollen shut, taken in, tamano de, teeth are, tell hot, ten in, tengo fiebre, that before, that goes,
        that makes, that much, that never, the bucket, the charts, the chickens, the edges, the family, the feeling,
        the form, the guy, the hand, the key, the lane, the loo, the mailbox, the movie, the plaster, the sink,
        the tiles, the tylenol, then yesterday, there is, they put, theyre taking, thigh is, this a, this afternoon,
        this shoulder, thought you, throat tight, thumping so, tiene fiebre, tieso y, tight band, tight like,
        time today, to black, to call, to hurt, to knee, to someone, to the, to think, to this, to touch, to type,
        toco y, today it, toes on, toes went, tongue too, tonight or, towels already, track of, tres cobijas,
        trouble breathing, truck got, turn a, turned to, turned white, turning blue, twice and, typing for,
        un bulto, un cuchillo, una pelota, una tosecita, up bad, up n, up once, up with, veces hoy, vista de,
        voy en, was looking, was pink, washing machine, watching the, water still, we are, what do, what month,
        who arent, who did, whole face, wife and, wife cant, wife has, will i, wind back, wish to, with my, with us,
        work because, would be, y cada, y eso, y quedo, y quema, y sin, y sudando, ya ando, ya mero, ya va, ya ya,
        yo i, yo nunca, you think, your needles`,
    },
    {
      weight: 7,
      pairs: `a abrir, a bat, a boil, a bolt, a cada, a drum, a human, a lil, a lot, a nuisance, a red, a smidge,
        a stabbing, a tree, a wee, a week, abdomen duro, about noon, abrir un, adolorido por, advil in, after your,
        ahi me, ahogo al, aire me, al carro, al codo, al subir, all faint, all feeling, all nite, almost hit,
        along the, and call, and fever, and have, and im, and its, and leaking, and nothing, and this, and want,
        and warm, anda bien, answering for, antes de, any sense, are here, are in, arent here, arrastro la, as bad,
        at first, at supper, bad i, bad news, band aid, band round, been a, been saving, been throwing, behalf of,
        bent over, bien feo, big for, big itchy, bit is, bit worse, black for, bleeding like, blind in,
        blood thinners, blue lights, boiling and, brazo con, breakfast and, buen dia, bunch of, bus stop, but all,
        but its, butt to, button down, buzzing like, by her, by itself, by noon, cabeza me, cabeza y, came last,
        came off, came over, camisa de, can a, cannot raise, cant catch, cant pee, cant push, cant start,
        cant straighten, cant talk, cant think, casa con, casa me, catch my, changed the, check my, chills so,
        chocaron por, cintura pa, cintura para, closing up, cold on, collapsed lung, color coca, come i, como con,
        como corriente, como mi, como tabla, consciousness in, convulsion en, cos of, coughin up, couldnt even,
        crossing the, dad collapsed, dad is, de bajar, de cafe, de guardia, de regreso, decirle pero, dedo chiquito,
        deja ni, del banco, del sillon, del tamano, derecho no, describe it, desde q, despertar y, dice puras,
        died suddenly, died this, dinner and, dio un, do i, dont bother, dont think, dont want, door frame,
        dormidas las, down at, down or, down with, drenaron el, dress me, dropping things, during the, el chamorro,
        el costado, el habla, el hoyito, el papel, el rosario, electric down, ella se, en aumento, en dos,
        en emergencias, en fiebre, en la, end of, ending my, enough to, es malo, es urgente, escalones y,
        esta desorientado, esta rojo, esta toda, estoy confundido, estoy jadeando, estoy mareada, estoy preocupada,
        estoy sola, even a, even in, face numb, far away, feed store, feel right, feels like, fell over,
        felt nothing, fiebre no, fiebre pero, fine before, fine by, fine today, fingers are, fishing story,
        fluttering like, foot went, for no, for thirty, found one, frio y, from head, from one, from yesterday,
        frozen peas, fue de, fui de, funny turn, garganta se, gate and, get short, get warm, go away, go to,
        goes from, goes on, gone for, got bad, got welts, got worse, had in, had like, had that, halfway up,
        hand all, hand feels, hand gone, hand like, has grown, has spread, hasnt stopped, have gone, have had,
        head n, headache behind, headache hit, heart beats, heart racing, heart thumping, her daughter, her neck,
        here anymore, hijo me, him at, hip has, his chest, his face, his heart, his shoes, home and, hora pero,
        horas y, how bad, how come, how high, how to, hoy y, hurting more, i get, i go, i lift, i need, i pooped,
        i squeezed, ibuprofenos hoy, ice cold, im a, im about, im alone, im breathing, im home, im on, im only,
        im really, in but, in hives, in order, is achy, is bloody, is closing, is comfortable, is dana, is double,
        is drenched, is kinda, is new, is numb, is through, is weeping, isnt right, it bleeds, it dont, it is,
        it till, it when, its dripping, its excruciating, its getting, its really, ive only, jumped from, just my,
        just walking, keep catching, keep forgetting, keeps climbing, keeps cramping, keeps going, kept me,
        kicked by, killing my, kitchen floor, la casa, la cuchara, la gasa, la hija, la iglesia, la nalga,
        la paciente, la paletilla, la pared, la servilleta, labios como, lado izquierdo, las estrellas,
        last evening, last two, le aviso, le fueron, le habia, le salen, le torcio, le voltearon, left about,
        left breast, left hand, leg off, legs both, legs dont, legs feel, less than, licking me, lift the,
        light driving, like id, like nothing, like theres, like this, lips huge, little holes, looks swollen,
        los dos, los oidos, lot today, luego le, lugar de, lying still, made me, made of, make a, making any,
        mama murio, manden mensajes, manga corta, mano dormida, mano fria, mas gordo, me adormece, me agarro,
        me agito, me baja, me chest, me drenaron, me for, me fue, me picaron, me puso, me quiere, me saque, me this,
        me tonight, media cara, medio y, metal in, mi espalda, mi marido, mil y, mile a, min n, missing beats,
        moje la, mom has, morada y, move my, muscle is, my appointment, my boss, my class, my coffee, my collar,
        my god, my gp, my keys, my pain, my pinky, my roommate, my sheets, my team, my visit, my water, my wee, n i,
        n legs, n still, neck feels, needle was, news and, news huh, ni cuenta, ni de, ni nada, night i, no baja,
        no control, no coordino, no deja, no feelin, no fever, no manden, no pude, no puede, no push, no sube,
        not gonna, now please, numbness and, nunca le, of em, of it, of shape, of your, off at, off dead, off if,
        off me, oh my, ojos se, on antibiotics, on behalf, on cotton, on i, on it, one and, one by, one look,
        one pupil, one spot, only sore, opened the, otra cosa, over all, pa que, pairs of, pants at, panza dura,
        para abajo, para siempre, partio la, pasa el, patient died, pecho q, pee looks, pensado en, pense que,
        peor dolor, peor que, perdi la, phone screen, pica todo, piece of, please hurry, please stop, pls stop,
        plus a, point of, popping up, porque la, pounding head, pressure on, primary care, pude ni, puedo salir,
        puedo terminar, puedo tragar, puedo voltear, puffiness by, pulso en, pus at, puso rojo, que dice,
        que levantar, que llegue, quema al, quien decirle, quiere despertar, ramped up, ran a, rash is, rattling so,
        red line, red right, remember my, rib muscles, right away, ring wont, rubbing the, sack of, sale roja,
        saliendo del, salir de, sat at, say a, says her, says theres, se extendio, second i, see out,
        seguir viviendo, shaking with, sharp pain, she had, she just, she keeps, she turned, shirt off, side and,
        side you, siento las, sigue manchando, sin parar, sin resuello, since about, sink and, skipping beats,
        slaps the, smile is, so its, so tired, someone hit, somethings not, stairs at, standing in, standing on,
        started with, sticking out, still coming, still dripping, still gushing, still hurts, stop halfway,
        stop the, stopped breathing, straighten up, stuck in, subir las, tacto en, take his, ten minutes,
        tengo dormidas, tengo nauseas, termometro marca, that im, that started, that the, the ankle, the bandage,
        the clinic, the color, the date, the doctor, the door, the feed, the gun, the house, the kneecap, the lamp,
        the loyal, the mirror, the one, the pavement, the poke, the shakes, the spot, the steps, the strength,
        the thigh, the time, the toes, the treatment, the upper, them i, then a, theres an, they wont, think its,
        this feels, throat is, through to, thumb is, tienen que, tight on, times today, tingling is, to a, to and,
        to have, to hospital, to keep, to lean, to move, to one, to put, to quit, to say, to something, to work,
        today and, today none, todo negro, tongue wont, too much, took her, totally fine, traigo el, traigo la,
        tuesday night, turned blue, turned into, twice after, twice its, u stuck, un ataque, un dedo, un frasco,
        un ojo, un piquete, una fiebre, una frase, una temperatura, una tos, under three, unless i, up straight,
        up was, upon the, upper arm, ur phone, us to, va empeorando, va para, va y, viene la, vienen los,
        voltearon los, waking up, walking on, was dead, weakness left, went dark, went white, whats your,
        wheezing and, where she, white as, white like, wife died, wife noticed, with something, woke me, wont lift,
        wont quit, wont settle, words for, work shirt, wrist is, write my, wrote my, y no, y pico, ya empape,
        ya llevo, ya me, ya voy, yes i, yesterday it, you about, you jabbed, you warned, you yesterday,
        your message`,
    },
    {
      weight: 6,
      pairs: `a ball, a box, a broken, a clot, a convulsion, a door, a few, a los, a pencil, a plank, a sangrar,
        a sentence, a sentir, a slow, a table, a while, about anything, acaba de, acelera el, after ur, agacho a,
        agarrada de, agarre de, agarre del, aguita amarilla, air halfway, al hablar, al llegar, al orinar, algo en,
        algo esta, alguien me, all at, all fizzy, all today, all weekend, alone and, already and, alrededor y,
        am on, am so, am writing, an accident, and both, and fell, and hasnt, and id, and pointer, and pressure,
        and slept, and thought, ando mareada, are keeping, are tender, arm has, arms and, around one, as mush,
        ataque epileptico, back at, back now, balloons for, bathroom tiles, bc of, because lying, bed to,
        been getting, been like, been over, been shivering, been sick, bend to, between my, between the, bien pero,
        big breath, big news, bigger and, bike after, bit dizzy, black and, blood all, blood clot, body was,
        bola dura, boots and, boss asked, box and, breath after, breathe after, brincos en, broke off, brother is,
        brush my, bump on, but nothing, cada noche, cafe molido, call if, call my, call you, cama del, camino como,
        can the, cannot put, cant breath, cant close, cant even, cant go, cant grip, cant raise, cant seem,
        cant write, case it, catch me, catch on, catches on, caught myself, cerrando la, charco de, chueco la,
        cierra el, clots in, cocina y, cold as, collapsed at, common that, como piedra, compared to, confused about,
        consciousness for, convulsiones en, convulsiono en, costillas al, cotton wool, couch and, couch with,
        cough out, could this, couldnt do, couldnt find, cramping up, crusty and, cuando desperte, cuando me,
        cuenta que, cuerpo no, curtain came, curtains shut, de espalda, de las, de mal, de matarme, de mi,
        de ronchas, de temblar, de trapo, de urgencias, decir que, dedos no, del piquete, desde la, desperte en,
        desperte estaba, didnt go, dieron convulsiones, different thermometer, dijo que, do buttons, doble dosis,
        doesnt go, dog needs, doing flip, doing nothing, donde pincharon, dormido ahi, dos toallas, doubled up,
        down like, down my, down there, dress myself, driveway and, dry little, each breath, either way, el balcon,
        el frasco, el metro, el pan, el paracetamol, el seguro, el velorio, electric jolts, electric shock,
        electric shocks, en ambulancia, en lugar, en peor, en quitarme, en urgencias, encima del, entero y,
        er doctor, es y, escribo por, eso es, esta dura, esta poniendo, esta roja, esta saliendo, estamos en,
        estoy acostada, estoy peor, even have, ever felt, everywhere and, face drooping, falta el, fast and,
        feel anything, feel feverish, feel hot, feelin in, feels good, feels tight, fell down, fender bender, feo y,
        fever hit, feverish but, few seconds, fijese que, find the, fine but, finger on, fingers on, floor after,
        floor feels, front desk, front door, fuera de, fueron los, fuerza pa, fui con, full of, funny story,
        get dressed, get enough, getting to, giving out, glute is, goes into, going black, going like, gone croaky,
        gone down, gone numb, gone weak, good now, got blood, grip is, grip the, ha dado, habia dolido, habla como,
        hace caso, had his, half the, halfway and, hand no, hand to, handle came, hands have, hard and, hard time,
        has no, hasnt let, have before, have chills, have some, have told, having trouble, he dont, he estado,
        he never, head pain, head splitting, headache that, heart attack, heart beating, heart fluttering,
        heart has, heart keeps, heart pounding, her arm, her chest, hes not, him to, hincharon los, his back,
        his shirt, hit the, holding on, hole keeps, horse in, hot from, hour its, hours on, how would, hoy con,
        hurt so, hurts more, husband has, husband noticed, i aint, i blacked, i carried, i hold, i inhale, i look,
        i might, i needed, i push, i reckon, i sit, i step, idea how, idk if, if im, if someone, im burning,
        im drowning, im feverish, im good, im literally, in blood, in that, inchada y, into my, is beating,
        is black, is cold, is huge, is less, is pouring, is seriously, is shaking, is skipping, is so, is spreading,
        is squirting, is torture, isnt answering, it bad, it be, it into, it stabs, it w, itching like, itchy rash,
        its hard, its own, its there, ive ever, ive not, jalo aire, jeans are, just dont, just flops, just had,
        just hangs, just isnt, just pulled, just take, just took, justo donde, keep buckling, keep going,
        keeps missing, keflex for, killing myself, kills my, knot is, la calentura, la cama, la camisa, la ducha,
        la pluma, la popo, la regadera, la taza, la toquen, la traigo, la vecina, las manos, las que, las sillas,
        le hablo, le hincho, le importa, le veo, leaking from, leaking pus, left boob, leg twice, let the,
        levantar la, lie down, lie on, lift his, like ice, like its, like mosquito, like tar, like theyre,
        likely with, linea roja, listening to, live anymore, living and, llego a, llene de, llevo diez, llevo horas,
        llorar del, lo muevo, lo puedo, look over, los zapatos, lot more, luz de, mal en, mama me, mano derecha,
        marca el, marco al, mas pastillas, matters but, me agacho, me chorrea, me clava, me desmayaba, me desmayo,
        me dieron, me dijo, me doy, me duelen, me hincho, me just, me keflex, me limpio, me llene, me nublo,
        me reconoce, me rio, me round, me salio, me trabo, me trae, me ve, medico de, medio cuerpo, mi familia,
        mi hija, mi roommate, minutes to, miss me, mordiendo la, more every, more now, more today, moreton se,
        mother is, move one, mover los, much i, mum has, my belly, my collarbone, my crotch, my gut, my mums,
        my other, my own, my pecs, my phlegm, my skin, my smile, my spine, my sternum, my underwear, my vision,
        n cant, n im, name of, near fainted, neck locked, needle hit, needle site, needle tip, needle went,
        needled me, needles is, needs out, never cough, never wake, night because, no aguanto, no contestaba,
        no noto, no pulse, no redness, no soporto, no swelling, none before, normal o, nos conoce, not feel,
        not like, not making, not to, nothing since, noticed a, noticed it, now im, now it, now this, nuca dura,
        numb again, numb hand, numb in, numb left, of puffiness, of wood, ojo derecho, ok to, on two, one eyelid,
        one out, only half, only i, only take, oozing yellow, opening the, otra mano, our own, out there, out what,
        outta the, pa bajo, painful than, paracetamol hoy, paso el, pecho apretado, pensando en, pero el, phone my,
        phone was, picking up, pie no, pierna no, pink around, place is, plan to, played the, please help,
        please phone, por las, pouring blood, power in, press and, puede respirar, puedo agarrar, puedo subir,
        puffing just, punta de, puras incoherencias, pure agony, purple from, puso blanca, puso tieso, que alguien,
        que ayer, que pienso, que sepa, quede trabado, quedo un, queria avisarle, quiero despertar, quisiera estar,
        quit on, rash everywhere, reach for, reading the, real bad, really sore, red ring, red streaks,
        remember any, repente no, respiro bien, roja que, running a, running down, running from, running out,
        sabe que, sacudia todo, sale aguita, sale sangre, salio una, sangre en, say words, says dont, says she,
        screams if, se desmayo, se desplomo, se orino, se pone, se salta, see if, seen at, semana y, send somebody,
        sensible el, sentado en, shakes and, she cant, she has, she says, sheets are, shocks down, shower and,
        side are, side since, siento de, siento rara, sigue doliendo, sigue saliendo, sin que, sin sensibilidad,
        since lunch, since your, sitting is, skin there, sleeve wont, slept propped, slept well, so hard, so tight,
        some kind, somethings badly, son says, sore like, sostener el, steering wheel, still oozing,
        still trickling, stitch in, stomach has, stop bleeding, stop for, stop sending, stop twice, store and,
        story short, stuff on, sube un, sudando frio, suddenly cant, take him, take warfarin, talking rubbish,
        talking to, tan fuertes, taza de, tell where, temblaba todo, temperatura es, tengo calentura, tengo fuerzas,
        termine de, texting this, than last, that again, that calf, that shoulder, the appt, the army, the back,
        the bill, the breastbone, the car, the chalk, the children, the clutch, the drive, the gas, the gate,
        the goats, the jab, the muscle, the name, the paracetamol, the power, the quilt, the start, the stove,
        the tissue, the wet, the wifes, the wrist, the wrong, them so, there like, there were, thigh looks, think a,
        third plaster, this evening, this from, this in, three days, three towels, through every, thru a, tight it,
        till thursday, time the, times a, tingling in, tip snapped, tirado en, to be, to bend, to bleed, to explode,
        to happen, to lay, to open, to somebody, to turn, toalla de, todas las, todo de, todo doble, todo morado,
        todo se, toes catch, toilet bowl, too many, too sore, tos y, toso sale, touched it, trabajo me, tres dedos,
        tried the, tripping over, truck over, tuvieron que, twice this, two different, two minutes, tylenol at,
        tylenol bottle, un charco, un dia, un liquido, un nacido, un ratito, una emergencia, una linea, una naranja,
        una punzada, unos segundos, up at, up balloons, up everywhere, up i, up in, up so, up this, van tres,
        veo de, veo todo, very fast, vision in, voy de, walked in, walked the, walking to, warm and, was before,
        was still, was the, way more, went blind, went gray, went over, wet myself, what temperature, when im,
        when my, while i, white head, whole thigh, wife is, wing bone, with me, with pain, with pressure, wont be,
        word out, words out, work this, worse now, worse since, would i, wrong words, x rayed, xq se, y arde, y cai,
        y corazon, y empezo, y hablo, y hoy, y supura, year old, yellow muck, you need, you went, your place`,
    },
    {
      weight: 5,
      pairs: `a bad, a blood, a boat, a borbotones, a caer, a chorros, a cup, a grapefruit, a jar, a metal, a min, a pen,
        a quarter, a radiator, a robot, a scan, a stab, a tick, a tiny, a walnut, abotonarme la, above my,
        admitted me, after coughing, again at, agarro aire, aguja esta, aguja puesta, aguja se, agujas y, ahi no,
        aint got, air for, aire a, aire y, al doctor, al suelo, al tacto, al talon, alcanzo a, alive anymore,
        all and, all gone, all muddled, all numb, almost nodded, am in, an axe, an x, and bad, and called,
        and clammy, and climbing, and freezing, and gave, and getting, and help, and hes, and hives, and knees,
        and really, and says, anda diciendo, angry red, ano pasado, are coming, are swollen, are white, area has,
        arm like, arm to, as tar, asap im, ask him, asking the, asleep all, asleep since, at light, at tea, at two,
        at your, atras y, aviso que, ayer estaba, ayer no, back bone, back into, back keeps, bad headache,
        balazo en, bed and, bed n, bed sheet, been able, been coughing, been having, been taking, being able,
        bend over, bent for, bien menos, big red, bit numb, black like, black n, black tarry, bleeding and,
        blood and, blood everywhere, blood in, blood keeps, blood on, blood twice, bloody phlegm, blue lighted,
        bluish and, board and, bra strap, brazos y, breath walking, breathe since, breathe well, breathless just,
        broke out, brothers name, brought the, brushing teeth, burnt my, but id, but if, but seriously, butt cheek,
        button my, cada rato, cadera a, cae el, cae la, calf keeps, caliente y, called the, cama de, can needling,
        cannot move, cant button, cant do, cant move, cara hinchada, carried one, carried the, carro porque,
        catches sharp, chest and, chest has, chest pains, cling film, cloudy stuff, coach says, coffee dribbles,
        coffee pot, coffee runs, coffee then, cold all, cold with, colorado y, come my, coming up, como borracho,
        como cuando, como si, con espuma, con fiebre, con pus, con tos, con tres, control of, corazon muy,
        corner of, costillas adoloridas, cough and, cough now, cough that, coughed in, could hear, coumadin and,
        coworker had, cuello bien, cuello en, cuidar a, cuz i, day two, de frio, de tylenol, de vomitar,
        dead weight, decir una, dedos dormidos, deje mis, del dentista, del hospital, del pinchazo, demas bien,
        desde entonces, desde esta, desde las, devolvi el, di el, dice que, didnt even, didnt feel, dio fiebre,
        dizzy when, doble desde, doctor me, doctora me, does this, doesnt feel, dolor es, donde entro, donde pico,
        donde pincho, dont drink, dont hurt, dormi bien, dos piernas, double and, down by, down i, down its,
        doy cuenta, draw breath, droops and, dropped and, duele demasiado, dura como, durmio la, egg sized, el agua,
        el almuerzo, el ano, el area, el banco, el calcetin, el chest, el estomago, el pantalon, el pulso,
        el vientre, elbow is, elbow to, electric fence, electric zaps, empape dos, empece con, empezo a, empezo en,
        en brazos, en chanclas, en los, en medio, encontre una, entro la, epidural and, er waiting, escalofrios que,
        esposa se, espuma por, esta confundida, esta extendiendo, esta hinchando, esta morada, esta muy,
        esta sangrando, estoy desorientada, estoy un, even get, even lying, even when, every breath, every inhale,
        everything has, extra strength, eyes puffed, falling asleep, father passed, fatter than, feel lousy,
        feel ok, feel suicidal, feel them, feel well, feeling it, feet feel, felt my, fever n, feverish and,
        few minutes, fingers blue, fingers feel, fish and, foot to, foot wont, for checking, for his, for late,
        for pain, forearm is, forgot one, friday and, friend says, from bed, from neck, from you, fry an, gave the,
        get it, goes black, goes up, got big, got chills, grande en, greyed out, gut is, guy who, ha salido,
        had one, hall and, hand been, hard like, has become, has died, hasnt touched, have ever, have trouble,
        hay fiebre, he collapsed, he tomado, head hard, headache like, headache today, hear it, heart goin,
        hecho nada, helada y, help me, her husband, her tongue, hi my, hi there, him off, hinchada y, hinchando el,
        hinchazon pero, hincho la, his words, hit like, hola no, hombro esta, home my, home with, hoping for,
        hospital for, hot red, hot to, hour later, hours doctor, hoy en, hoy temprano, hoyito de, husband is,
        i ever, i expected, i grabbed, i hadnt, i ran, i reached, i soaked, i stopped, i swallowed, i threw, i wipe,
        ice and, idk who, ill take, im being, im bleeding, im covered, im running, im touching, in hospital,
        in seconds, in town, inches bigger, infectado y, infection possible, inner thighs, inside of, is asking,
        is badly, is fluttering, is gettin, is gray, is here, is im, is nerve, is paralyzed, is pink, is puffing,
        is pumping, is sagging, is slurred, is splitting, it at, it by, it coming, it got, it happen, it itches,
        it looks, it still, it the, it too, it under, itches like, itchy hives, its about, its drooping,
        its spreading, its swollen, its weeping, ive got, ive never, jalar aire, joke and, just hacked, just in,
        just let, just talking, justo en, keep giving, keeps building, keeps coming, keeps squirting, kitchen table,
        knee like, know the, la camiseta, la cocina, la cortina, la curita, la garganta, la linea, la mandibula,
        la palma, la panza, la presion, la puedo, la ropa, la senora, la tripa, las pastillas, last hour, late a,
        le entiende, leave the, leaves me, leg gave, lift it, like an, like cola, like lemonade, like rubber,
        like they, limpio y, line running, linea de, lips look, llame a, llevan en, lo toco, loading me, lol but,
        long flight, long story, look like, looks infected, lost his, lot worse, lump on, lunes era, mama fallecio,
        manana me, mandaron antibiotico, mano sin, marido dice, mas que, materia amarilla, me caigo, me chueco,
        me comi, me dicen, me doblan, me dolia, me eche, me hincharon, me hormiguea, me inflo, me lleva, me pegue,
        me pincharon, me pincho, me preocupa, me pusieron, me recetaron, me receto, me resbala, me resbale, me saca,
        me sente, me ten, me tiene, me tienen, me to, me tuve, me tuvieron, me vuelve, me what, medio del,
        mi hombro, min to, mis partes, mis vecinos, mom is, more and, morning it, move both, mucho en, mucho mas,
        murio esta, muscle relaxers, muy acelerado, my abuela, my backside, my blouse, my boots, my boy, my bra,
        my breathing, my chair, my eyelid, my father, my fever, my girlfriend, my jaw, my low, my night, my rib,
        my sister, my skull, my socks, my toddler, my urine, my waist, myself today, myself without, n dont,
        nada bien, nada con, nearly gone, nearly passed, neck has, neck like, neck wont, need the, needed the,
        needle hole, needle still, needle stuck, needles in, negro y, never in, ni vestirme, night to, ningun lado,
        no despertar, no ha, no muevo, no orino, no tome, normal by, normal que, not as, not myself, nothing else,
        numb as, numbness is, o me, o no, o que, of being, of fit, of metal, of mine, of needle, of pills, of pus,
        of swelling, of tylenol, off his, ok pero, on flucloxacillin, on hands, on our, on pillows, on warfarin,
        on xarelto, one hole, one since, one whole, opresion en, or any, or laugh, otherwise fine, out right,
        out standing, over and, own life, owner of, paciente de, panting and, pantorrilla esta, para respirar,
        pare el, parked a, parked the, partes intimas, party and, paso a, passed in, perdon que, pero tengo,
        pidio que, pie como, pie se, pierna hinchada, piernas de, piquete en, piquete se, piso de, plaster and,
        please answer, please can, plus the, poco me, poking out, por dentro, por poco, por telefono, porch steps,
        porque senti, possible when, pressing on, pretty sure, prob nothing, profe se, puedo apretar, puedo pisar,
        puffed out, puffing up, pull over, punalada en, puntos de, pus everywhere, put weight, putting the, q hago,
        que a, que anda, que cada, que digo, que esta, que hace, que llevo, que parar, que puede, que sali,
        que sube, que usted, queda colgando, quedo inconsciente, quien es, quiere salir, quiero acabar,
        quit bleeding, race and, racing for, rato en, reached the, really bad, really dont, really hard, red as,
        red in, remember going, resbala todo, respiracion cortada, responde ayuda, right up, room spins,
        roommate me, runs out, said im, sale nada, sale ni, sale pus, salio con, salta latidos, same shoulder,
        says my, says tell, se partio, se q, se que, se quebro, se queja, se quitan, seat is, seem to, segundo a,
        senora de, sentido en, she cannot, she didnt, shin is, shirt on, shock down, shoe on, shoulder blade, si se,
        si tenga, sin aliento, sin fuerza, sin jadear, since friday, since midnight, since tea, sister says,
        sitting on, size and, sized lump, skin is, sleep for, sliding down, slightly pink, smashed my, so dizzy,
        so good, so heavy, so rigid, so short, so stiff, so that, so u, so we, somebody parked, someone call,
        someone parked, something that, sore still, sore to, soreness is, spreading and, squeezed it, squirting out,
        stabbed me, stabbing pain, stars and, started coughing, steam train, stepping on, sticks to, still here,
        still leaking, stop and, streaks of, subo tres, swallowed all, swelling has, swole up, swollen and, take me,
        take my, taking all, tele y, tell but, tender when, tengo como, tengo temperatura, that from, that has,
        that he, that keeps, that leg, that wasnt, the arm, the bruise, the cup, the driveway, the freezer,
        the keyboard, the knot, the line, the mall, the numbness, the other, the oven, the pill, the post,
        the settee, the stretches, the tractor, the ward, the yard, then the, then they, these messages, they let,
        thigh has, thing ive, things went, think my, thinking about, third bandaid, third towel, this be,
        this hurts, thru my, thumb and, thumb wont, ticker is, tiene pus, tightness in, time there, tingling and,
        to ankle, to brush, to chest, to fainting, to go, to squeeze, to tie, to urgent, todos lados, toe and,
        told us, took too, top shelf, toques electricos, tos me, tosi en, trae la, treatment on, treatment you,
        tres escalones, tres toallas, truck on, twice last, twice since, tylenol every, tylenol today, un cable,
        un chorro, un coagulo, un derrame, un nueve, un poquito, un solo, una pierna, una punalada, unconscious for,
        up a, up again, up and, up every, up is, up no, up something, update you, upper back, urgencias o,
        urine and, vamos camino, van cuatro, veo dos, vi todo, viene el, voice is, voy para, wait for, waiting to,
        warm to, was a, was like, was making, was ok, was sick, was unconscious, way to, we be, week and,
        welts everywhere, went limp, what can, whats happening, wheel on, whole back, whole foot, wife saw,
        wife says, will update, without feeling, woke on, wont slow, work on, work today, worse and, worse today,
        worst ever, worst one, worst pain, wouldnt answer, wrist hangs, writing for, y cuando, y es, y me,
        y necesito, y nomas, y temblaba, ya tengo, yesterday was, you ask, you my, you or, you said, you stuck,
        you to`,
    },
    {
      weight: 4,
      pairs: `a biscuit, a blanket, a broom, a burning, a cold, a ct, a dark, a dead, a dog, a dress, a fevr, a hammer,
        a high, a lung, a media, a phone, a punto, a reventar, a stone, a stove, a straw, a tad, a temp,
        a thermometer, a thin, a touch, a tube, a water, abajo no, about killing, about yesterday, accident on,
        agarrar aire, agua en, aguanto ni, aguja clavada, agujas en, ahi esta, aint right, air just, al hospital,
        al levantarme, al limpiarme, al nino, al salir, al sonreir, al toser, all evening, along my, also my,
        also the, am coughing, am seeing, amaneci en, an allergic, an electric, an ultrasound, an xray, and about,
        and arms, and at, and be, and belly, and bit, and blue, and feels, and go, and got, and lips, and pale,
        and pus, and rest, and sweaty, and theyre, and up, and wouldnt, and yellow, anda como, ando en, ankle and,
        anoche me, answer her, apago todo, apoyar el, arde y, are a, are huge, are purple, are sore, arm just,
        arm moves, army i, arrastrando la, as ever, as long, asked her, asking what, at it, at three, ayer un,
        azules y, back itself, back what, bad fall, ball in, band around, batallo para, bath and, be at, be going,
        be like, be seen, bear the, because a, because its, been asleep, been bleeding, been racing, been sat,
        been there, before he, before my, before your, being admitted, below my, benadryl isnt, bien rapido,
        bigger than, bike seat, bit weak, black bruise, bladder is, blood is, blood soaked, blood thinner, boca se,
        bomb went, borracho y, bother you, bout to, brand new, brazo dormido, breath theres, breathe all,
        breathe good, breathing has, brother had, bum is, bus and, buzzing in, by far, cada q, cada que, caja y,
        calentura y, calf like, call an, came back, came close, can see, can stand, candles on, cant climb,
        cant draw, cant hardly, cant put, cant reach, cant swallow, cant use, car broke, cara se, castanetean los,
        cause my, change the, chest got, chest pressure, chills all, chin down, cintura al, class and, collapsed in,
        comezon en, coming home, como dos, como pan, como perrito, como perro, completo de, con cada, con calentura,
        con comezon, con esta, confundido desde, confused today, corrientazos por, coughed and, coughing and,
        coughing blood, coughing fit, could fry, couldnt breathe, couldnt get, couldnt wake, couldnt work,
        covers my, creeping from, creeping up, crying in, cuando tomo, cuando toso, cuello a, cuello duro,
        cuello me, cuello no, cuento que, cuerpo y, cuz it, dad says, de aguja, de cabeza, de corriente, de donde,
        de eso, de hule, de los, de mejorar, de parte, de perro, de pronto, dead on, dear clinic, debajo de,
        decirle que, dedo y, dedos de, dedos los, deep breaths, del cuerpo, del dedo, del muslo, deseo a,
        desperte con, diciendo puras, did is, did nothing, died last, dio alergia, dio una, dish towels, do nothin,
        do up, dolido asi, doliendo el, dolor anda, donde me, dont move, dormidos los, down but, down on, down over,
        down some, drenched in, duerme la, dull headache, e with, ear thing, either leg, either one, el kleenex,
        el lunes, el omoplato, el volante, elbow and, else is, embarrassing but, empece a, en eso, en que,
        en suicidarme, encima sin, ended up, enough oxygen, entiende lo, entumida la, es broma, es como,
        es insoportable, es posible, escribo de, eso o, espalda hasta, esta doliendo, esta peor, estaba hirviendo,
        estaba viendo, estoy con, estoy confundida, estoy sangrando, even at, ever came, ever since, every step,
        everybody else, everyone is, everything and, everything i, everything since, eyes swollen, eyes were,
        faint in, fallecio en, favor ya, feel fine, feels as, feels great, feels strange, fell out, felt the,
        fever but, find words, fine for, finger in, fingers wont, fires down, flight then, foam on, foot drags,
        foot drops, foot has, for hours, for now, for some, for this, forehead could, fresh blood, from behind,
        from pain, from shoulder, from where, fuera del, fuerte que, fuertes que, fuerza en, fuerza para,
        full strength, full to, get back, getting a, getting bigger, getting electric, getting up, go in, go the,
        go where, going in, going mad, golf ball, gone a, good day, got a, goteando sangre, grip a, growing on,
        gruesa que, hablo como, had me, hair and, hand went, hangs down, hardly get, has dropped, hasnt quit,
        hasta los, have fever, have hives, having to, he can, he cant, he was, head up, headache is, heart been,
        heart was, heavy like, her fever, her own, hice pipi, hija dice, hinchada que, hincho mucho, his life,
        his mouth, his speech, his tongue, hives all, hizo una, hola tengo, hole is, holes has, hombro bien,
        hombro no, hondo me, horas de, horse that, hospital o, hot with, hour ago, hour on, huele mal, hugging my,
        hurts to, hurts too, husband and, husband passed, i am, i barely, i close, i do, i draw, i got, i have,
        i let, i move, i reach, i should, i spit, i think, i trip, i vomited, i walked, i was, i woke, id have,
        id rather, im huffing, im puffing, im serious, im sweating, in a, in centre, in nettles, in welts,
        inflamacion en, is driving, is fatter, is rigid, is rock, is tender, is the, is too, is white, is worse,
        is yellow, it aint, it all, it began, it should, it skips, it smells, it soaked, it stopped, it takes,
        it three, it took, itchy bumps, itll be, its agony, its climbing, its new, its scary, its squirting,
        its supposed, its warm, itself feels, ive already, ive come, jaw dropped, jaw is, jerked and, jerking on,
        just called, just come, keep asking, keep doing, keep living, keeps on, knees went, knife under, know we,
        la chancla, la enterramos, la familia, la flema, la noche, la semana, lados y, las sabanas, late reply,
        latigazo electrico, laugh or, laying on, le cuento, le escriban, le escribe, left for, left work, leg only,
        leg quit, leg wont, legs have, legs to, legs went, les olvido, levantar de, lie flat, light hurts,
        lightning bolt, like a, like plywood, like sticking, like the, like un, liquido amarillo, little bruise,
        little red, llega al, llena de, llevo todo, lo deseo, lo hinchado, lo senti, lo unico, look and,
        los parpados, los tengo, loss of, lost all, lost driving, lost my, lump at, lungs feel, lying here, makes a,
        malo eso, mama convulsiono, mama dice, mano y, marido no, marido se, mas gruesa, me acaba, me as,
        me atendieron, me borro, me caen, me castanetean, me cierra, me corre, me deja, me dolio, me duerme,
        me entraba, me entumio, me fui, me go, me hicieron, me ingresaron, me lastima, me levanto, me mando,
        me obedecen, me overnight, me paralizo, me preocupo, me responde, me revienta, me salen, me salieron,
        me tengo, me torcio, me truena, me tuvo, me va, me vino, me voy, me wince, medio dormido, mejor me,
        mention that, mi brazo, mi companera, mi dolor, mi nina, mi pierna, min and, moleste pero, morado se,
        morado ya, more i, more sore, moreton ya, mosquito bites, most of, mouth looks, move either, much for,
        much pain, much worse, mucha tos, mucho trabajo, mueve la, muneca se, musculo del, muslo se, muy fuerte,
        my baby, my big, my coat, my dad, my leggings, my moms, my mum, my route, my scalp, my wife, n blue,
        n there, nada me, nalga al, neck pain, neck was, needle got, negro como, nettle rash, ni a, ni como,
        ni gota, ni lo, ni sentarme, nina de, no agarra, no but, no cold, no dobla, no hay, no los, no paran,
        no puedo, no quiero, no responde, no respondia, no seriously, no thanks, no wait, noon and, normal and,
        normal that, nos toco, not coming, not numb, not sick, not waking, nothing in, nothing works, now he,
        now the, nublo la, numb for, of breth, of last, of stairs, off all, olvido decirle, olvido una, on coumadin,
        on sunday, on to, on your, one arm, one hour, only thing, oozing blood, open and, or cough, or id,
        orine rojo, other than, out about, out between, out last, out loud, out my, out scrambled, over that,
        over there, own house, palida y, panuelo quedo, papa murio, para ningun, patient is, pectoral molido,
        pee and, pee at, peeing blood, pero mi, pierna esta, pincho esta, pinky and, pinky is, pipi me, place on,
        pls pls, plus my, poked me, ponerme los, pongo algo, poquito me, por donde, por poquito, pounding so,
        preocupa un, press the, pressure behind, price of, primera vez, propped up, pude manejar, puedo abotonarme,
        puedo doblarme, puedo hacer, puedo manejar, puedo orinar, puffed just, puffing like, puking up, punto de,
        pura sangre, pus is, puse mal, puso como, quarter yesterday, que cargar, que convulsione, que en, que era,
        que habla, que la, que le, que moleste, que respiro, que salio, que sentar, que sentarme, que vestir,
        quedo una, quiere que, quiero decir, quiero matarme, quiero quitarme, quito la, really cant, really scared,
        really tender, red bumps, redonda en, resbale en, respiracion cortita, respirar bien, respiro cortito,
        ribs are, ribs every, right next, right side, ring and, ring off, rock hard, rodilla bien, rolled my,
        room for, room with, roommate noticed, round it, sacarme una, said one, sale otra, sale rojo,
        saliendo sangre, sangre dos, say no, say what, says his, says ive, says one, says the, school bus, se calma,
        se quiere, sea un, seca y, seizure at, send the, sensation in, sensibilidad en, sentada ni, sentarme a,
        sera por, session was, she collapsed, she talks, she told, shirt and, shirt with, shooting down,
        shortness of, shoulder itself, si me, sitting at, sitting here, skin by, sleep on, slightly worse,
        smells bad, so weak, soaked the, sola en, sola y, sole of, some blood, somebody hit, someone is,
        somethings really, soreness keeps, sostener la, speak of, speech went, spit is, spot on, stairs for,
        stand there, started bleeding, started last, started me, stiff like, still have, still seeping,
        still shivering, stomach and, strength tylenol, su hija, sube por, subo la, suegra vino, supe de, sure if,
        sweating buckets, swelling shut, swelling up, swelling was, swollen i, take coumadin, talking on,
        tan fuerte, taquicardia desde, tardo en, tastes y, tea towel, tea towels, temp and, tender where,
        tengo dormida, tengo los, tengo taquicardia, that came, that looked, thats not, thats the, the bike,
        the blinds, the bridge, the cashier, the chairs, the checkout, the chest, the corner, the cross, the curb,
        the depot, the dots, the end, the finger, the fingers, the fingertips, the head, the headache, the keys,
        the lights, the nurse, the outside, the packet, the saddle, the scale, the shirt, the sofa, the tightness,
        the vet, the worst, theres numbness, they did, theyre keeping, thing over, thinking bout, third bath,
        this anymore, this dry, tho i, though im, throat feels, through the, thru the, thumping in, tiemblo sin,
        tiene la, till about, time my, times since, tingly all, to blow, to bursting, to carry, to cut, to er,
        to lift, to look, to normal, to passing, to raise, toco la, toda enronchada, today because, today was,
        todo lleno, toes and, toes have, told my, tome todo, tomo warfarina, tongue has, too hard, too painful,
        took way, top half, tos de, tos seca, tose y, toso y, towel now, traigo un, trickling blood, trousers and,
        try to, tube in, tummy is, turned purple, tuve una, two times, two towels, u get, un calor, un chichon,
        un chipote, un corrientazo, un huevo, un ladrillo, un latigazo, un moreton, un pinchazo, una pantorrilla,
        una semana, una vez, up big, up drenched, up going, up where, va peor, verdad no, vida y, vino y, vista y,
        vivir asi, voice has, vomiting and, vuelve a, w that, wake her, walking up, want it, was dark, was gonna,
        was my, was only, was sore, was twitching, was your, watch strap, water like, way worse, we go, we got,
        weaker than, weather since, wedding and, wee bit, weeping green, welts all, went numb, went off, were going,
        were to, wet himself, what if, what it, what looks, what should, wheezing like, who else, who to, whole arm,
        whole class, whole shoulder, why my, wife put, will call, wipe i, with fever, with streaks, without fail,
        without it, woke with, words i, words wont, worse every, xq tengo, y ahi, y calientito, y de, y desperte,
        y dolor, y duele, y dura, y le, y mas, y pica, y quiere, y tardo, y tirante, y va, y viene, yellow gunk,
        yes or, yesterday i, yo the, you but, you gave, you poked, zapato de`,
    },
    {
      weight: 3,
      pairs: `a bomb, a boxing, a bruise, a bus, a dime, a drunk, a fork, a good, a la, a nadie, a numb, a oscuras,
        a patch, a penny, a pimple, a plate, a post, a punctured, a really, a ring, a socket, a softball, a spasm,
        a spot, a squeezing, a stiff, a sunday, a tack, a tennis, a third, a tight, a wall, a whole, abdomen is,
        about taking, about what, abrocharme el, abuelita no, acabe el, accident after, accident in,
        accidentally took, across my, adormecida la, adormecimiento en, advil at, advil hoy, again this,
        again today, agarra aire, agarrado de, agarrar la, agarrar nada, agarro la, agarro una, agony in, agua de,
        aguanto la, ahorita estoy, aire como, al ambulatorio, al piquete, al pisar, al ponerme, al quitarme,
        al tocarlo, all mixed, all puffed, all slurry, all swelled, all swollen, all through, alot worse, also i,
        alzar el, am his, am still, amaneci peor, ambulancia en, amoxicilina por, an elephant, and angry,
        and burning, and chills, and down, and frothy, and had, and jerked, and mouth, and oozing, and pinky,
        and shaking, and shaky, and shiny, and smells, and some, and sore, and spreading, and the, and theres,
        and threw, and wants, ando como, angry and, ankle has, ankle wont, anoche por, answering me, any light,
        anything but, ardo en, are not, are tingling, arm quit, as anything, as big, as we, asi la, asi nomas,
        aspirin and, at noon, aunque hago, aunque le, away please, ayer podia, ayuda por, back down, back out,
        back since, back tonight, bad to, bajo toda, ball under, ballooned up, barely move, barely walk, barn and,
        barriga dura, barriga esta, bath towels, bathroom and, beating out, beating so, because my, bed last,
        bed rattles, been dizzy, been doing, been nauseous, before you, begun mi, behind the, bend it, bend my,
        bends a, bien de, bien hinchada, big of, black board, black from, bladder and, bled thru, bleeding heavily,
        bleeding through, blood after, blood coming, blood from, blow up, blue from, bn y, boca al, body and,
        botando sangre, bottom lip, brazo esta, brazo y, breast muscle, breastbone and, breath and, breath keeps,
        breath today, breathe today, breathing seems, breathing too, bruise has, bum to, burning hot, but i,
        but only, but you, cabeza no, caen las, cafe y, caigo desmayada, calambres en, calentura alta, calentura de,
        caliente e, cama por, came and, cannot feel, canso de, cant control, cant have, cant lay, cant look,
        cant pick, cant take, care this, cargar la, caso a, cause the, chattering and, checking in, checkout line,
        chest feel, chest feels, chest like, chest that, chest was, chills and, chipote mayor, chorro de,
        cintura hasta, clavada en, clear down, climbed the, clumsy and, coagulo en, coca cola, cold or, come in,
        como acorchada, como agua, como pelota, como pescado, como toques, con habones, con jabon, control my,
        corre un, cos i, cotton balls, cough i, cough since, cough today, cough wont, coughed up, could somebody,
        couldnt feel, couldnt hold, couldnt remember, couldnt sleep, couple of, cranberry juice, crooked and,
        cuando respiro, cuando subo, cuello hasta, cuello para, cuenta me, cuesta respirar, da como, da mucha,
        dan toques, dark room, daughter has, daughter says, day in, day this, days now, de arriba, de ayer,
        de fuera, de mis, de otro, de respirar, de rodillas, de salir, dead and, dead feeling, deal more,
        dedos azules, dedos como, deep inside, deja de, deja dormir, dejado de, dejo dormir, del agua, del esternon,
        del trabajo, desmayar en, despues del, didnt want, died yesterday, dijo q, dio como, dio tos,
        disculpe estoy, disculpe la, disoriented and, dizzy on, do me, do one, do this, doblan las, doctor at,
        doctor de, doctor por, doctora le, doctora no, doesnt hurt, dog and, dolor terrible, dont come, door open,
        dormido manejando, dormidos y, dos escalones, down me, down quick, draw a, dropped the, drunk and,
        duele como, duele el, dull ache, durmieron los, durmio media, duro como, ears and, eat beets, edge of,
        edges and, el brasier, el carro, el chorro, el gluteo, el hospital, el lado, el lavabo, el portero,
        el tratamiento, el vomito, electricity from, emergencias por, emergency department, empty my, en acabar,
        en calentura, en ese, en las, en plena, entiendo lo, er kept, er now, es dolor, escaleras y, escupi sangre,
        espalda al, espalda en, esposo tiene, esta caliente, esta colorado, esta como, esta hinchado, esta mas,
        esta matando, esta todo, este dolor, estoy como, estoy muy, estoy quedando, estoy tosiendo, estoy vomitando,
        estuve en, even move, evening and, everything on, except the, explota la, eye brow, eye went, eyelid and,
        eyes have, fall on, fallecio anoche, fallecio ayer, falto el, far worse, fat and, father is, favor que,
        feeling from, feeling kind, feeling right, feels a, feels fine, feels loose, feels looser, felt a,
        felt like, fever no, few words, fiebre ni, filled it, fine otherwise, fingers white, finished the,
        first one, fizzing in, flushed and, foot keeps, foot turned, for forty, for half, for something,
        for tonight, for years, forty minutes, forty years, found a, four hours, frente y, fue quitando, fuerte en,
        fuerte y, garganta cerrada, gave way, get electric, get home, get words, getting enough, go of, golpee la,
        gone now, gone thru, good i, got fever, got out, gotea sangre, gp sent, green pus, grip anything,
        grip strength, grounds and, ha tenido, ha tomado, hablar de, hablar por, hablo raro, habones por,
        hacer pipi, hacking up, had a, had and, had needles, had two, hago pipi, hago presion, half a, hanging down,
        hangs there, happened before, has blood, has got, has swelled, has swollen, hasta en, have blown,
        have double, have left, have lost, have puffed, have shortness, have taken, havent peed, he cannot, he has,
        he went, head banging, head feels, head i, headache came, headache from, hear me, her and, her back,
        her life, her speech, her temperature, her treatment, her whole, hermana me, hermano noto, hi i,
        hice encima, hice popo, high fever, hija lo, hija me, him up, hinchazon en, hip feels, hip hurts,
        his daughter, his foot, his roommate, his whole, hives on, hola buenas, hola se, hold me, hombro se,
        hormiguitas en, hot all, hot n, hour since, hours after, hoy como, hr ago, hubby is, hubby says, hurts on,
        i cannot, i cough, i did, i never, i only, i opened, i peed, i press, i slid, i sneeze, i stop, i tried,
        i try, i very, i wan, ibuprofen today, id be, idea why, idk whats, if my, im an, im gonna, im just, im ok,
        im replying, im short, im under, in an, in any, in cotton, in deep, in is, in size, in so, in ten, in them,
        inconsciente al, inflamo la, inhaler isnt, is bigger, is brown, is bruised, is by, is covered, is fat,
        is hard, is how, is ice, is improved, is increasing, is locked, is nearly, is not, is oozing, is pale,
        is pus, is quite, is running, is scarlet, is screaming, is soaked, is sore, is spinning, is two,
        is unbearable, is way, isnt going, isnt helping, isnt there, it aches, it catches, it except, it i, it on,
        itchy welts, its from, its my, its puffed, its running, its scaring, its sore, ive done, ive gone,
        jerking all, just got, just laying, just no, just quit, just wondering, keep coughing, keep tripping,
        keeps bleeding, keeps calling, keeps getting, keeps giving, keeps growing, keeps hurting, keeps seizing,
        kids are, kids had, know if, know it, know whats, know when, la blusa, la caja, la comida, la esposa,
        la falta, la hora, la mochila, la pastilla, la quijada, la zona, lado derecho, lado y, las cinco, las horas,
        las partes, las siento, last few, last week, later that, laughed and, le fue, leaking yellow, left but,
        left handed, left the, left yours, leg has, leg keeps, legs folded, legs gave, legs stopped, legs wont,
        les aviso, level is, lights out, like concrete, like sausages, lil bit, line creeping, lips and, lips have,
        literally on, little metal, live like, living like, llamo a, llenar los, llene dos, lo siento, lo tieso,
        lo traigo, locked solid, long one, longer hold, look at, looked in, looking up, los brazos, los huesos,
        lot since, lower leg, lugar del, lugar donde, lunch i, luz me, make the, mal y, mama anda, mama esta,
        mama le, mama ya, man on, mande el, mano desde, manos desde, mas bestia, mas gorda, matter what, maybe its,
        mayor dice, me acabe, me acalambra, me acuesto, me arde, me canso, me des, me dijeron, me dobla,
        me durmieron, me empezo, me entume, me escurre, me estalla, me explota, me falto, me fueron, me golpee,
        me last, me llamen, me llevaron, me oprime, me orine, me queda, me quite, me she, me trajeron, me trajo,
        me twenty, me vi, me w, medio muslo, metida en, mi abuela, mi chipote, mi hijo, mi jefe, mi madre, mi mano,
        mi nieto, mi tio, minute or, minutos y, missed the, mom passed, more each, more numb, moreton enorme,
        moreton y, morning and, mouth has, move at, mucha sangre, mucho peor, mucho y, muddled today, musculo de,
        muy confundido, my armpit, my blind, my blood, my boot, my bruise, my coworkers, my eyelids, my groin,
        my head, my kid, my lung, my nephews, my nose, my palms, my records, my session, my spit, my uncle,
        myself last, n wont, nada del, nadie le, nauseous all, nearly collapsed, nearly keeled, nearly lost,
        necesito hablar, necesito que, neck at, neck forward, neck ok, neck turns, needle mark, needle marks,
        needle place, needle snapped, needle spot, needles still, needling cause, neighbor called, neighbor told,
        never came, never happened, ni agarrar, ni caminar, ni hablar, ni tocar, night and, nights in, no big,
        no complaints, no duele, no giro, no heat, no pegue, no recuerdo, no siento, no soy, no tiene, nos reconoce,
        not painful, not stopping, nothing and, nothing at, nothing happens, noticed that, noto que, nublo todo,
        nuca rigida, numb down, numb since, numbness but, nunca en, of chest, of needles, of red, of seizure,
        of something, of tea, of these, off when, off your, ojo izquierdo, on an, on each, one day, one half,
        only get, or anything, or not, or so, or take, orina me, orinar y, orino sangre, otherwise im, out for,
        out getting, out the, out when, outta nowhere, over my, over n, overdosed on, pa no, pain has, pain right,
        palabras desde, palido y, palo y, pantorrilla a, pantorrilla mas, pants and, papa no, papa se, paper and,
        para arriba, para no, parezco un, part and, parte del, paso de, passed last, pastillas y, pec is,
        pecho donde, peed all, peed my, pega un, pegue en, pen line, pero no, piel esta, pierdo el, pierna dormida,
        pierna se, pipi sin, piquete y, place you, plate and, please somebody, please tell, podia respirar,
        por detras, por la, por toda, post office, pressing hard, private parts, probably just, puddle of,
        pude dormir, puedo agachar, puedo apoyar, puedo doblar, puedo poner, puerta de, puffed right, puffy and,
        puked and, pulled in, punctured lung, puntito de, pus coming, push the, pusieron la, pusieron las, puso a,
        q dia, q no, q respiro, que algo, que crece, que el, que hablo, que hacer, que mi, que pasa, que piso,
        que sigo, que tenga, que tomo, que toso, que traigo, que tuve, que ustedes, quedando sin, quedo dormido,
        quitando la, quite el, racing since, ray and, real shallow, really fast, really swollen, recuerdo nada,
        red hot, redness at, replying for, respira rapidito, reverse the, revienta la, ribs and, right leg,
        right one, right with, rigid and, rio me, roja por, rojo alrededor, rompio la, ronchas de, room right,
        run out, runs to, sabe donde, saddle area, said call, said come, salen las, sali bien, salio como,
        salio pus, salio un, same as, same time, sangrando mucho, sangre a, sangre al, sangre no, saw it, say im,
        says a, says two, scan of, scaring me, se corta, se desvanecio, se quito, se ve, seizure in, senti que,
        sentido a, session and, shaking all, sharp as, sharp catch, sharp jab, she doesnt, shiny and, shook all,
        shooting pain, shoulder feels, shoulder good, shoulder moves, shut and, sick twice, side have, side is,
        side whenever, siento al, siento corrientazos, siento cuando, siento los, siento raro, siento un,
        sin embargo, since u, sink after, sit by, skin round, slept good, slid down, slight fever, slightly puffy,
        slipped and, slow down, so theres, soaked my, soaked thru, sock left, socks and, socks on, soiled myself,
        some numbness, somebody else, something isnt, sore if, sore is, sounds drunk, soy yo, speech has,
        spine when, spinning so, spit in, spot has, spots is, spots you, stairs now, standing at, started as,
        started in, stiff i, still growing, still swollen, stopping for, su mensaje, subir escaleras, subo las,
        sudo frio, sudor frio, suegra se, sweaty and, swelling by, swollen up, talk right, talking about, tanto la,
        tarde me, tell when, telling me, temp should, temp went, temperature and, tender if, tender to,
        tengo dormidos, tennis ball, terminar una, than i, than when, that hip, that night, that normal,
        that related, thats it, the belt, the cafe, the changing, the commode, the deck, the desk, the dogs,
        the forearm, the heat, the hips, the jam, the jaw, the machine, the morning, the mouth, the newspaper,
        the puncture, the rail, the register, the shelf, the skull, the sock, the supermarket, the telly,
        the tingling, the toast, the top, the train, the two, the whole, there the, they admitted, they gave,
        they have, they want, thick and, thigh today, think straight, thinking everyone, third day, this cough,
        this matters, throat getting, through everything, thrown up, tiembla sin, tiene fuerza, tight and,
        times what, tiny bruise, tiptoes on, to an, to button, to feed, to make, to pay, to reach, to see,
        to swallow, to thumb, to us, todavia tengo, todo un, todo y, tome demasiadas, tomo aire, took like,
        toser desde, tosi un, touch my, toward my, towels and, trabajar porque, traigo clavada, traigo como,
        traigo tos, trajeron al, tray of, trolley in, tuve un, tuvo que, tv is, twice on, tylenol extra, u went,
        un coagulitos, un doctor, un jalon, un trapo, una pata, una puntada, unico es, uno se, unos minutos,
        until the, up but, up hard, up off, up pinkish, up under, up what, urgencias anoche, urgencias con,
        urine was, us for, va pa, va por, va subiendo, ve infectado, ve la, veo caso, veo las, very confused,
        very strong, vida me, voltear la, vomitando sangre, vomite una, vomiting blood, voy a, voy por, voz ronca,
        wants it, was at, was bloody, was convulsing, was that, was up, way fatter, way on, we speak, weak in,
        weak to, week i, weight sitting, weird thing, went away, went blue, went rigid, went through, were at,
        what temp, when it, while she, whole hip, whole left, whole lower, with chills, with the, with this,
        without my, without running, without stopping, wont clot, wont leave, wont shift, wont wake, words and,
        worst ive, wrist and, wrist wont, xq me, y ando, y antes, y brillosa, y calentura, y camino, y echaba, y la,
        y las, y manche, y respira, y siento, y su, y tengo, y tiene, y tuve, y volvio, y yo, ya llene, yes maam,
        yesterday at, you cant, you i, youd have, your door`,
    },
    {
      weight: 2,
      pairs: `a belt, a block, a chest, a clap, a coaster, a coughing, a cramp, a cricket, a different, a dios, a doler,
        a dozen, a dull, a fan, a gunshot, a horrible, a hot, a job, a jolt, a kid, a live, a log, a medias,
        a movie, a nagging, a noodle, a person, a pink, a playing, a prick, a puddle, a sacudirse, a saddle,
        a salir, a saucer, a seguir, a shop, a shower, a slight, a stitch, a stranger, a strong, a swollen, a tap,
        a temblar, a thunderclap, a tickly, a tractor, a vice, a vise, about as, about half, about two, abre la,
        abuelita se, acalambra la, ache is, ache kept, aches all, achy to, adolorido al, after a, after bench,
        after la, after needling, after this, after treatment, after yesterday, after you, agachar la,
        agacharme por, again lol, again tonight, agarrar el, agarro toda, aguja adentro, aguja que, aguja todavia,
        aguja y, ahi y, ahora el, ahora la, ahora no, air and, air every, air goes, air since, aire cuando, aire no,
        aire que, al agacharme, al otro, al pie, al reirme, al respirar, al tomar, algo de, all morning, all went,
        alot of, alrededor del, also aches, alta y, am going, amarilla al, ambulance last, an aubergine, an egg,
        and achy, and bleeding, and blood, and cheek, and cried, and doesnt, and droopy, and everything, and fast,
        and fat, and feet, and hard, and heart, and leg, and make, and noticed, and out, and pain, and passed,
        and puffing, and scared, and since, and something, and tender, and thats, and they, and weak, and worse,
        anda perdido, anoche fui, anoche no, anymore its, anyone touching, anything down, anything i, apenas puedo,
        apoyar la, apretado y, are drenched, are fat, are going, are pretty, are puffed, are swelling, are turning,
        are with, arm after, arm gone, arm now, arm was, arm whenever, around where, arrastrando el, arrastro el,
        as far, as it, as wood, asiento del, at practice, at u, ataque y, ate a, atendieron ayer, attack last,
        aunque estoy, aunque me, away at, ayer con, ayer era, ayer por, back hurts, back if, back n, back the,
        back this, back went, bad back, bad cough, bad that, bag of, baja un, bajar la, balance is, bano por,
        barking like, bat to, be done, be dramatic, be honest, be that, because that, bed moves, been hacking,
        been holding, been queasy, been slurred, been weak, before lunch, belly is, belly rigid, bien caliente,
        bigger round, bit her, bit weaker, black in, blanca y, bleeding since, blinding headache, blood running,
        blood streaks, blood when, blotchy and, boca arriba, body is, body like, bola grande, bolt goes, boot wont,
        borro la, both times, box of, brazo duro, brazo izquierdo, breastbone since, breastbone that, breath going,
        breath stabs, breath without, breathing fast, breathing feels, breathing funny, breathing quick,
        breathing today, brincar en, brotaron ronchas, brought home, bruise all, bruise but, bruise doubled,
        bruise keeps, bruise size, bruise the, bruise where, bumps all, bumps everywhere, bus home, but she,
        but there, c this, cabeza brutal, cabeza como, cabeza horrible, cabeza mas, cabeza que, cadera y, cae solo,
        cai de, cai en, cai redonda, cai sobre, calf and, calf cramps, calf has, calf tight, caliente como,
        cama porque, came home, caminando al, can do, can get, cancelen sus, cant blow, cant quit, cant really,
        cant wiggle, car because, cara despues, cara toda, card where, carro y, catch in, catching on, cayo redonda,
        centro del, changed my, chest down, chest muscle, chest pain, chest tight, chest tightness, chin to,
        cinched round, cita de, citas por, clammy and, clap of, clavada todavia, cleared my, climb stairs,
        clinica de, clinica y, closing and, coagulitos de, cobijas y, coffee keeps, cold sweat, cold sweats,
        collapsed and, color vino, colorada y, come round, comi nada, comin que, como hormigas, como huevo,
        como ido, como me, como nunca, como trapo, compared with, con agua, con ese, con guante, con hilitos,
        con ronchas, con suero, con un, confused and, constant ache, convulsion a, corriendo por, cosquilleo en,
        cough came, coughed into, coughing last, coughing nonstop, coughing since, could needling, couldnt lift,
        couldnt move, crawl to, creeping down, crushing feeling, cuando camino, cuando estornudo, cuando jalo,
        cuando volteo, cubre el, cuchillo en, cuerpo con, cuerpo cortado, cuesta trabajo, cupboard and, curled up,
        cut off, cut the, cuz im, cuz of, dad and, dad passed, dan calambres, dar un, dark for, dark purple,
        days and, de abajo, de alla, de fuerza, de hablar, de llorar, de orina, de orinar, de pie, de toda,
        de urgencia, de ustedes, dedos morados, del lado, del pulmon, del puntito, del uno, dentist shot, derecha y,
        derecho de, desayuno y, desperte y, desvanecio en, detras del, developed a, dias con, dice q, didnt hear,
        dieron escalofrios, diez minutos, dio el, dio la, diria que, do have, do we, doble que, doler el,
        dolido tanto, dolio asi, dolor al, dolor en, dolor esta, donde entraron, donde fue, donde picaron, door and,
        door is, dormida y, dormido el, dormidos desde, dormir por, dos horas, dos veces, doubled in, doubled over,
        doubled since, down after, down below, down past, down so, draining from, dripping blood, drive me,
        droopy and, dry needling, duele bien, duele hasta, duele horrores, duele mucho, duele un, duele una,
        duerme el, duermen los, e now, early this, egg where, either foot, el dentista, el lugar, el profe,
        el sueter, el trabajo, el turno, electric jolt, electrico de, elephant sitting, empapado dos, empezo una,
        en aventarme, encontro tirada, enorme en, enorme y, enough of, entero de, entraron las, entre los,
        entumida y, entumio la, er with, es comin, es peligroso, escalofrios desde, espalda donde, espalda y,
        esposa de, esposa dice, esposa esta, esposo se, esta ardiendo, esta dormida, esta hinchada, estan hinchando,
        estoy acostado, estoy ardiendo, estoy delirando, estoy resfriado, estoy sentado, estrellitas y, even after,
        even sit, even stand, even the, evening after, ever so, every cough, every day, everything down,
        everywhere from, except i, eye about, eyelid is, eyes are, face like, face went, fall in, fall when,
        falling out, falta la, familia se, far as, favor de, feel alright, feel awful, feel breathless, feel dead,
        feel kinda, feel numb, feeling after, feeling behind, feeling down, feeling fine, feeling ok,
        feeling pretty, feeling when, feels asleep, feels hot, feet to, fell getting, fell hard, fever is, fever or,
        fever today, fever wont, few hours, fiebre alta, fiebre con, fiebre me, fill my, fill up, fine except,
        finger ale, finger have, fit and, fit in, floor when, flucloxacillin for, foot all, foot feels, foot just,
        foot off, found him, friend had, from his, from under, fueron las, full stop, funny and, funny one,
        funny thing, garganta y, get around, get her, get him, get migraines, gets bigger, gettin worse,
        getting tighter, girar el, gives way, giving me, go for, goes to, going a, going from, going gray,
        going numb, golpe un, gone aubergine, gone but, gone grey, gone stiff, good except, good tho, gorda y,
        got an, got left, got really, got swollen, got the, got your, grabs me, gracias a, gracias por, grados del,
        grande donde, grandma is, grandson then, groin is, ground when, guess but, gulping for, gunk coming,
        gushing blood, guy at, habia sentido, hace unos, hacking cough, hacking since, hand looks, hand since,
        hands and, hang on, happy birthday, hard lump, hardly stand, hardly swallow, has anyone, has blown,
        has doubled, has gotten, has made, have a, have bad, have come, have it, have me, have numbness,
        have swelling, have that, he isnt, head at, head hurts, head on, headache and, headache ever, headache i,
        headache this, heart feels, helados y, helped me, her hand, her knee, her leg, here i, here with,
        hermana se, hermana tuvo, hes the, hey doc, hice la, hicieron la, hicieron una, hija se, hijo dice,
        hinchada la, hinchando los, hip pain, his leg, hit with, hizo mas, hoarse and, home on, home that,
        honestly im, hora de, hora que, horas asi, hormigueo en, horrible pain, hot dog, hot lump, hoy amaneci,
        hubiera corrido, hubieran dado, huffing and, huge bruise, hurt like, hurt myself, hurt on, hurting and,
        hurts if, hurts way, i ask, i asked, i broke, i dont, i drool, i hacked, i poke, i scream, i seem,
        i slipped, i soiled, i started, i suddenly, i teach, i took, i turn, i work, im at, im better, im bursting,
        im drunk, im kind, im sat, im still, im suffocating, im the, im unable, im vomiting, im watching, in new,
        in raised, in right, in with, infarto ayer, inflada y, inflamada y, inflamado el, is almost, is awful,
        is bad, is better, is blotchy, is clear, is coming, is doing, is easier, is embarrassing, is feverish,
        is impossible, is looser, is mad, is over, is slightly, is thick, is tingly, is totally, is turning,
        is typing, is weird, it comes, it grabs, it hit, it just, it no, it twice, it wont, it yesterday,
        itching all, itchy lumps, its at, its ok, its stronger, its too, ive a, ive changed, ive just, jamas me,
        jaw opens, jerking and, joke at, jumping and, junto a, just cant, just coughed, just noticed, just thought,
        just tying, just where, just wouldnt, keep her, keep losing, keeps buckling, keeps catching, keeps falling,
        keeps rubbing, keeps skipping, key with, kids to, kinder than, knee feels, knee has, knee keeps,
        la atendieron, la barbilla, la doblo, la nieta, labios y, ladder and, lado la, last fall, last one,
        lastima los, laugh it, laundry and, lay on, laying down, le cae, le contestaba, le dio, le hicieron,
        le olvido, le para, le pusieron, le salieron, le ve, leaves a, left eyelid, left is, leg feels, leg gives,
        leg gone, leg in, leg into, leg looks, leg on, leg to, lengua hinchada, levanto de, life had, lift either,
        lift off, light kills, like after, like blood, like jelly, like needles, like normal, like novocaine,
        like touching, line going, lips like, little blood, little weak, little worse, llegue bien, llevo desde,
        lo juro, lo morado, lo q, lo vio, longer with, looks crooked, looks lopsided, los dias, los puntitos,
        losing a, losing track, lost the, lump came, lump come, lump the, lump where, lungs wont, m duele,
        making dinner, manche la, manejar por, mano blanca, mano despues, marido le, mas hinchada, me acoste,
        me brotaron, me brote, me broto, me cuelga, me de, me duela, me duermen, me encontre, me encontro,
        me entero, me hubieran, me laugh, me levante, me like, me mordi, me mueve, me obedece, me parece, me pasaba,
        me preocupe, me sali, me silba, me till, me traba, me under, me yelp, mean a, mean something, mean to,
        mg of, mi companero, mi hermano, mi nena, mi novia, mi suegro, mi tia, mi vieja, middle of, migraines since,
        min ago, mis dedos, molestia en, mom asked, morado y, mordio la, moreton del, moreton gigante, morning at,
        morning its, morning the, mouth isnt, move and, movement in, mover la, mover las, much better,
        muchas pastillas, mucho la, mucho miedo, muevo el, mum says, murio anoche, muscle keeps, must of, muy bien,
        my abdomen, my boyfriend, my breaths, my ears, my flank, my forehead, my hanky, my heartbeat, my lad,
        my neck, my palm, my private, my privates, my rings, my shoe, my side, my temps, my therapist, my ticker,
        my tummy, my usual, myself twice, n didnt, n hurts, n sore, nada raro, nalga y, near my, neck moves,
        needle holes, needle spots, needled is, needled it, needled side, needles n, needles were,
        needles yesterday, neither one, nena dice, nerve damage, new since, ni acostada, ni voltear, night but,
        night for, night since, ninguna pierna, nite and, nite n, no cap, no comi, no hace, no mueve, no paso,
        no sleep, noche a, noche de, noche y, nonstop and, not here, noticed blood, noticed i, noticed my, now hes,
        now now, now theyre, numb and, numb tonight, number two, numbness came, numbness left, nurse and, ocho de,
        odd thing, of better, of breath, of cola, of control, of hours, of sick, of spuds, of the, of ur, off but,
        off by, off on, off since, off under, oiga se, ojo y, ok except, ok i, old man, on after, on last, on like,
        on n, on thinners, one leg, only hurts, only odd, onto my, open but, oprime el, or breathe, orina desde,
        orina y, orine sin, other and, other leg, otherwise the, otra y, otro me, ought to, out all, out behind,
        out from, out jumbled, out of, out today, over cuz, over for, over the, over this, over with, own address,
        paciente tuvo, pain at, pain going, pain i, pain it, pain never, pain of, pain than, pain was, pain what,
        painful now, palabras me, palabras y, palpitations since, panza y, papa anda, para agarrar,
        paracetamoles de, paramedicos estan, parar de, parked at, pasa ni, patch is, pay the, pec where, pec you,
        pecho desde, pecho pero, pecho que, pecho y, pectoral donde, pee all, pee came, pee just, pee since,
        pego un, peor de, pero ahora, phone off, pick the, pick up, pie derecho, pie esta, pie lo, pie me,
        piel donde, pierna es, pierna que, pierna ya, piernas flojas, piernas y, pillows and, pins in, pipi y,
        piquete esta, piquete me, playing card, please have, please let, podia mover, poke it, ponerme el,
        pooped myself, popo sin, poquita pero, poquito mas, por este, por esto, por los, porque esta, porque estoy,
        presion en, press on, pretty swollen, probably the, problem is, pude levantar, puede la, puede ni,
        puedo abrocharme, puedo bajar, puedo escribir, puedo jalar, puedo llenar, puedo mas, puedo sentar,
        puedo tomar, puffy my, puffy round, pull it, pull the, pulled a, pulse in, puntada en, punzadas en,
        purple and, purple bruise, purple patch, pus del, puse una, push to, push up, puso colorado, puso negro,
        puso tiesa, puso todo, que agarrar, que este, que girar, que he, que ir, que nunca, quedo con,
        question mark, quiero matar, quiero morir, quiero morirme, quit for, quito el, raise my, rather be,
        really feel, really severe, really tight, red again, red area, red blood, red itchy, red this, redness has,
        regadera y, repente se, resbale y, respira muy, respirando muy, respirar cuando, respirar hondo, respiro me,
        respiro profundo, responden las, ribs hurt, right hand, rock solid, rodilla como, rodilla se, rodilla y,
        rojo se, roll of, ronchas en, ronchas y, round than, rouse him, sacaron una, sale a, sale mucha, sali del,
        saliendo pus, salio la, salio sangre, salir sangre, sangrar y, sangre del, sangre es, sangre ya, se detiene,
        se les, se mordio, se puso, see it, see you, seizure and, seizure last, senora me, sensation down,
        sentada y, sentado viendo, senti un, sentir y, ser gripa, ser nervios, session i, severe headache,
        severe pain, shake it, shaking so, shaking uncontrollably, sharp under, she dont, she hasnt, she wont,
        shift it, shivering and, shop and, should a, should go, shoulder blades, shoulder looks, shoulder now,
        shoulder you, shower i, si hubiera, si respiro, si trajera, sick and, side if, siento mis, siento que,
        siento una, sigo aqui, sigue hinchando, sigue igual, silba el, sips of, sister had, site is, sitting there,
        six hours, skin all, skin where, slapping the, slept ok, slight swelling, slurring my, so here, so the,
        so they, sofa and, solid and, somebody please, someone elses, something like, somewhere else, son found,
        sore and, sore on, sore part, sore since, sorry for, spot got, spot this, spot was, spots on,
        squeezing behind, st marys, stabbing on, stairs on, started after, started an, started getting,
        started this, stay awake, still be, still get, stop coughing, streak going, streaks in, strength today,
        stroke possible, struggling for, stuff coming, su hijo, sudden and, sudden blinding, sus citas,
        swelling got, swelling no, swelling yes, swimmy headed, swollen like, swollen tight, swollen today, tabla y,
        take her, take this, take xarelto, taking my, tan hinchada, tarde y, tell i, temblores que, temperatura y,
        temprano y, tender at, tengo algo, tengo debil, tengo dormido, tengo dos, tengo escalofrios,
        tengo hormigueo, tengo miedo, tengo muchas, tengo mucho, tengo nada, tengo tos, tengo un, tengo una,
        tenia antes, tenido y, tensa y, terrible pain, than a, than usual, thank you, that hurts, that its,
        that ive, that looks, thats new, the bedroom, the black, the bottle, the chili, the chips, the clappers,
        the copier, the first, the fridge, the girl, the grass, the groceries, the gym, the hair, the hammer,
        the heel, the hip, the horse, the landing, the look, the needled, the paint, the patch, the pressure,
        the pub, the pulse, the queue, the rain, the side, the sore, the tea, the traffic, the tray, the treated,
        the tv, the warfarin, the wee, the world, then hot, therapist know, there isnt, theres a, theres blood,
        theres pus, theres something, thermometer reads, they think, they x, theyre putting, theyve got, thing and,
        thing that, think part, think theres, this hip, this weird, thought itd, thought youd, three times,
        throat swelling, thunderclap headache, tickly cough, tiemblo tanto, tiene calentura, tiene los, tight as,
        time it, to answer, to back, to bring, to change, to crawl, to die, to dress, to empty, to everyone,
        to laugh, to nothing, to practice, to wee, toda mi, todavia en, today my, today so, today with, todo cuando,
        todos los, toes wont, toilet and, tomar aire, tome la, tongue and, tongue feels, tonight and, toques en,
        tos que, toser me, tosi sangre, totally numb, touch right, towards the, towel and, town and, traba la,
        trabajo porque, trabajo respirar, traigo calentura, traigo dormida, trancazo en, tratamiento me,
        treated side, tripped and, tuvo convulsiones, tuvo un, tuvo una, twenty minutes, twice what, twitching all,
        two and, two hands, two people, u know, un calambrazo, un estallido, un grano, un paso, un rayo,
        un relampago, un toque, un trancazo, un trueno, una barbaridad, una gota, una opresion, una piedra,
        una placa, una presion, una radiografia, una raya, una toronja, up about, up bloody, up coughing, up high,
        up not, up or, up then, up toward, up towards, urgencias esta, va la, vamos a, veces que, vecina dice,
        vecina me, vecina que, veo sentido, ver el, verdad quiero, verdad ya, very large, very swollen, vez me,
        vi que, voice sounds, vomitado sangre, vomited blood, vomito me, w a, waiting for, walk and, walked out,
        warfarin and, was all, was eating, was hurting, was red, was scared, was short, was treated, was yesterday,
        watch wont, way out, we went, weak and, weak as, weakness in, wedding ring, well the, welts on,
        welts popping, went dim, went well, wet sock, what came, while im, who said, whole calf, why do, why is,
        wife caught, wife he, wifes speech, will lift, wiped out, wire from, with chest, with pus, without knowing,
        without me, without warning, wont close, wont fill, wont pinch, wont straighten, work and, work early,
        worse by, worst head, would a, wrapped in, writing from, wrong number, xq el, xray at, y adolorida,
        y amaneci, y ayer, y bien, y brazo, y cuello, y dice, y escupi, y frio, y frios, y helado, y morados,
        y nada, y ni, y roja, y rojo, y ronchas, y sudo, y tibia, y tiemblo, y tosi, y toso, ya cambie, ya lo,
        ya pasaron, yellow goo, yellow head, yesterday after, yesterday noon, yo con, yo my, you poste, you what,
        youd want, your hand, yr old, zaps from, zero warning`,
    },
    {
      weight: 1,
      pairs: `a baseball, a battery, a benadryl, a brick, a catch, a cattle, a chair, a circle, a curtain, a dentist,
        a explotar, a faltar, a garden, a hacking, a ham, a heaviness, a heavy, a huge, a jalar, a joke, a leaf,
        a line, a low, a morir, a nickel, a pin, a problem, a purple, a sausage, a severe, a thick, a tightness,
        a trabajar, a whisper, abajo de, abajo y, about every, about four, abuela esta, accident and, acelerado y,
        achy all, acoste en, acuerdo de, admitted to, adolorida que, adolorido el, adormecido el, after dry,
        after one, again now, agarro un, agony since, aguja me, aguja metida, ahogo cuando, ahogo y, ahora traigo,
        aint never, aire desde, aire hasta, aire hondo, aire siento, al apretar, al banarme, al caminar,
        al estornudar, al jalar, al moverme, al pecho, al tocar, al tocarla, al tocarme, algo asi, all along,
        all blotchy, all i, all of, all pins, all red, all round, all slurred, all up, all ur, alla abajo,
        almost blacked, alrededor de, alrededor esta, am completely, am having, am sitting, amanecio con,
        amanecio hinchada, ambas piernas, ambulance for, ambulancia por, an infection, an itchy, and ate,
        and bigger, and breathing, and carry, and chest, and confused, and face, and fingers, and first, and foot,
        and glossy, and heavy, and hurt, and hurts, and itchy, and kept, and light, and over, and painful,
        and puffy, and purple, and ring, and sat, and saw, and shivering, and so, and stiff, and still,
        and swallowing, and swollen, and tingling, and tongue, anoche se, anoche y, antebrazo duro, antebrazo se,
        ants crawling, anymore and, anything new, apreton en, ardiendo en, are both, are clumsy, are very, arm at,
        arm feels, arm n, arm numb, arm or, arm past, arm today, arm too, arm up, arm when, around noon,
        arrastrando las, arroz con, as concrete, as hard, as its, as though, as wide, as yesterday, asco desde,
        ask the, asked me, at one, atras del, avisarle que, away last, away yesterday, awful headache, awful pain,
        ayer saliendo, ayuda me, back and, back in, back like, bad fever, bad head, bag and, baja con, baja hasta,
        bajan por, balloons and, banged the, bano anoche, barely able, barking and, barking cough, barriga se,
        baseball bat, bastante mas, bawling in, be able, be concerned, be cut, be having, be in, bed cuz,
        bed without, been feverish, been hours, been looking, been lying, been short, been since, been tingling,
        been vomiting, belt around, bend at, bending my, beside the, better but, bien del, bien desde, bien inflada,
        bien las, big breaths, bigger every, bike and, bike on, bike saddle, bit in, bit my, bit through, bit when,
        blade and, blanco y, bleeding on, blood came, blood just, blood since, blood this, blood today, blood wont,
        blotches all, blotchy purple, blowing up, blue this, bolts down, bolts of, borracho sin, borren este,
        bowels just, brazo como, brazo cuando, brazo del, brazo despues, brazo lo, brazo ni, brazo se, break off,
        breaking out, breath last, breath right, breath since, breath tying, breath when, breathe in,
        breathing fine, breathing ok, breathing really, breathing since, breathing thru, bright light, brillosa y,
        bring me, bringing up, broom handle, bruise and, bruise as, bruise big, bruise coming, bruise nothing,
        bruise that, bruise was, bumps on, but a, but nobody, but not, but this, but what, cabe en, cabeza desde,
        cabeza tremendo, cada respiro, cadera me, caida y, caigo redonda, calentura desde, calentura despues,
        calentura me, calentura no, calf feels, calf looks, calf swollen, caliente al, caliente donde, call because,
        called an, cama con, came away, came from, came out, caminar al, caminar del, camion de, can move,
        can sleep, cannot lift, cansada de, cant breathe, cant make, cant shake, cara caida, care and, care doctor,
        care for, care last, care yesterday, carried me, carry on, cause a, ceiling fan, center of, cerrar la,
        chest aches, chest muscles, chest on, chest started, chest tube, chest wall, chills since, chorros de,
        clava algo, climb the, climbing the, clinic gave, clinica por, clot in, clot possible, cola con, cold since,
        collar wont, colorada que, come get, come off, comes up, coming on, como borracha, como caballo, como en,
        como guante, como hace, como ida, como palo, como salchichas, como tamal, como un, como una, companero me,
        completely numb, con coagulos, con dos, concrete and, confundida y, confused since, corriente en, corta la,
        cos its, cos my, cosas de, costado cada, costado que, cough or, cough started, cough this, could a,
        could it, could see, couldnt raise, crackles like, cramp in, crazy and, cricket bat, croaky and,
        crooked all, crotch is, cuando quiero, cuando se, cuando tosi, cuello al, cuello esta, cuello se,
        cuello tieso, cuello trabado, cuello y, cuello ya, cuenta y, cuesta mucho, cuesta pasar, cut it, cuz my,
        da miedo, dad had, dado una, damage possible, dan punzadas, dan unos, dark blood, daughter had,
        daughter told, day n, day yesterday, de corcho, de en, de ibuprofeno, de nada, de rojo, de sudor, de una,
        dead since, debajo del, debil que, debo preocuparme, dedo de, dedos del, dedos desde, dedos estan, dedos se,
        deje la, del mismo, demasiadas pastillas, derecha se, derecho y, descargas electricas, desde el, desde hoy,
        desk and, desmayado en, desmaye anoche, desorientada y, desvaneci y, dia de, dia y, dice el, dice la,
        diciendo incoherencias, did a, did it, did yesterday, didnt do, dieron antibiotico, digo cosas, dije que,
        dijeron que, dio calentura, dio de, dio dolor, disculpe me, disculpe no, disculpe tengo, disoriented since,
        disoriented this, dizzy spells, do a, do everything, dobla la, doblar el, doctor put, doctora tengo,
        doesnt even, doesnt stop, dog died, dog pulled, dogs name, doing that, dolor bien, dolor cada, dolor fuerte,
        dolor ha, dolor hoy, dolor insoportable, dolor me, dolor se, dolor sigue, dolor subio, dolor y,
        dolorcito en, donde la, dont stop, dont take, dormida desde, dormir de, dormir del, dormir porque,
        dos manos, dot on, doubling up, down into, down this, down when, drooping after, dropped me, dry tickly,
        duele en, duele si, duele tanto, duele todo, dura que, durmio medio, duro en, duros y, e hinchada,
        ear thermometer, early and, eche sangre, egg on, egg under, either of, el abdomen, el cardenal, el domingo,
        el hueso, el mediodia, el mundo, el pis, el tapete, elbow has, elbow swelled, electric pain,
        electricas hasta, electrico por, electrico que, electricos por, eliquis and, ella esta, ella fallecio,
        emergencias y, empapada de, empape tres, empezaron a, empezo ayer, en lo, en my, en pleno, en toda, en una,
        encima y, encuentro las, ended at, ended on, entre las, entumecimiento en, er and, er last, er right,
        era como, es mucho, escaleras xq, eso no, espalda bien, espalda despues, espalda esta, espalda me,
        espalda que, espalda ya, esposa no, esposo dice, esposo esta, esposo fallecio, esposo le, esposo me,
        esposo no, esposo tuvo, esposo vio, espuma y, esta bien, esta colorada, esta durmiendo, esta el,
        esta haciendo, esta helada, esta inflamada, estaba bien, estirada doctora, estornudar me, estoy cansada,
        estoy escupiendo, estoy llorando, estoy orinando, estoy sentada, estoy sentiendo, even feel, even hurt,
        evening of, ever did, ever known, every kerb, every word, exam hall, exploded out, extendiendo en,
        eye after, eye since, face down, face droops, face puffed, fainted and, fainted last, fainted on,
        fainted when, fall out, faltar el, falte al, fast just, favor llamenme, feel faint, feel great, feel myself,
        feel really, feel sick, feel something, feel the, feel two, feel very, feeling at, feeling between,
        feeling feverish, feeling like, feeling on, feels bruised, feels dead, feels fat, feels feverish,
        feels slightly, feels too, feo en, fever plus, fever since, fever this, fever with, fever yes, feverish n,
        feverish since, few times, fiebre desde, fiebre despues, fiebre que, fijo que, fine and, fine tho,
        finger and, finger are, fingers have, fingers is, fingers look, first and, first finger, fit at, flank is,
        flat on, flema con, flemas me, floor like, flu last, foot today, for maybe, for me, for one, for the,
        for what, forearm has, forgetting what, fork and, freezing cold, friend is, from needling, fue como,
        fue con, fuerza de, fuerza es, fuerza y, fui pa, full and, ganas y, garganta como, gasping for, gave up,
        genital area, get comfortable, gets me, gettin bigger, getting air, getting darker, getting fat, gigante en,
        giro la, globo y, go out, go pee, go right, goes numb, going down, going into, golpe me, gone black,
        gone blotchy, gone cold, gone from, gone since, gone solid, gone white, gorda que, gordo del, got as,
        got back, got chest, got dizzy, got hard, got her, got itchy, got no, got short, grande y, granitos rojos,
        green stuff, groceries in, groin and, gross but, guante de, guardia del, guardia me, gun out, gunk comin,
        habia tenido, hablo arrastrando, hace anos, hace nada, hacer del, haciendo mas, had enough, had her,
        had your, half hour, half that, halfway thru, hand was, hard at, hard my, harder than, has brought,
        has fever, has turned, hasnt gone, hasnt left, hasta el, have an, have never, havent eaten, havent gone,
        havent had, havent touched, having an, having chills, having some, hay manera, hay un, hay una, he fainted,
        he left, he podido, he sentido, head either, head exploded, headache all, headache ive, headache since,
        heard a, heating pad, heavy and, heavy feeling, help asap, help with, her left, her number, her right,
        her the, her to, hey so, hija que, hija tuvo, hijo juego, hijo le, hilitos de, hinchado el, hinchado y,
        hinchados y, hinchando la, hincho el, hincho toda, hip and, his calf, his right, his session, history of,
        hives and, hola doctora, hola el, hola mi, hole opened, holes and, hombro mejor, hombro que, hombro y,
        hombro ya, home yesterday, hormigueos en, hospital and, hospital last, hospital por, hospital y, hot poker,
        hours and, hours so, hoy estoy, hurt my, hurting a, hurting myself, hurting since, hurts and, hurts in,
        hurts my, husband called, husband found, husband had, husband saw, husband thinks, husband took, i always,
        i bent, i bit, i caught, i checked, i chew, i developed, i expect, i fill, i finish, i gave, i havent,
        i lay, i left, i meant, i measured, i pee, i roll, i rub, i sat, i smile, i squeeze, i still, i touch,
        i twist, i type, i worry, iba a, ibuprofen every, ibuprofen since, ice isnt, id done, if we, if youre,
        im afraid, im answering, im feeling, im her, im laying, im now, im shivering, im struggling, im sure,
        im throwing, im very, im wearing, im wheezing, in about, in and, in bumps, in chest, in church, in hurts,
        in itchy, in our, in your, inconsciente despues, inflamado y, is barking, is blood, is creeping, is dark,
        is dragging, is it, is limp, is maybe, is missing, is more, is much, is normal, is okay, is pretty,
        is puffed, is puffy, is pure, is reading, is soaking, is solid, is spurting, is squeezing, is stiff,
        is super, is swelled, is swole, is swollen, is worried, isnt doing, it after, it again, it did, it gets,
        it goes, it needs, it never, it past, it possible, it squirts, it stabbing, it that, it throbs, it through,
        itchy all, itchy blotches, itchy patches, its constant, its down, its wrapped, ive been, ive put,
        izquierdo desde, jamas en, jamas habia, jamas senti, jerked all, juego hoy, just dropped, just folds,
        just lets, just not, just runs, just threw, just told, keep drooling, keep having, keeps grabbing,
        keeps slapping, keeps spreading, keeps swelling, kids at, killing me, kinda scary, knee and, knee blew,
        knee down, knee since, knee the, knee to, knife goes, know its, kris pies, la abuela, la barba, la consulta,
        la izquierda, la otra, la patada, la pena, la puerta, la siesta, la tarde, la tiene, labios bien,
        labios hinchados, lado que, lamp is, las flemas, las luces, last month, last needle, late el, laugh and,
        lay flat, le aprieta, le dieron, le empezo, le encuentro, le hice, le pasa, le quedo, left arm, left corner,
        left of, left there, left your, leg all, leg are, leg buckles, leg got, leg have, leg swelled, leg swollen,
        leg today, leg was, leg went, leg with, leg you, legs all, legs for, legs is, legs like, legs since,
        legs were, les avisar, let my, lift up, light in, lightning down, like ants, like castanets,
        like electricity, like half, like he, like never, like pain, like popeye, like rice, limp and, limp as,
        lips blew, little cough, little dizzy, little numb, little sips, live wire, llega a, llega hasta,
        llevaron a, llevaron al, llevo dias, lo atendieron, lo malo, lo noto, lo quita, logro mover, long as,
        look a, look fine, look in, look up, loose tho, los nietos, los tres, lost in, lot after, lots of, lung is,
        lungs all, luz del, luz que, making the, mal conmigo, malo es, man and, manana le, manana tosi, manana y,
        manchas moradas, manche el, manera de, mano esta, mano la, mareada desde, mas dolor, mas negro, mas y,
        massive bruise, may have, me agarra, me anymore, me at, me coge, me corta, me dio, me doblo, me empezaron,
        me escapa, me every, me exploto, me hacen, me hacia, me haya, me he, me infecto, me lastime, me molesta,
        me off, me paro, me pellizco, me pesa, me pico, me pincha, me pude, me quise, me revento, me reviso,
        me sacudia, me sangra, me since, me sostuvo, me through, me tomo, me trono, me tropiezo, me who,
        mean infection, mean the, medio brazo, metal sticking, metal thing, mg tylenol, mi abuelita, mi nieta,
        milk jug, mire no, mire se, mismo lado, miss work, mitad del, molesta mucho, molestar pero, mom had,
        morados y, mordi la, moreton esta, moreton muy, moreton que, moretones y, morning but, morning is,
        most awful, most violent, mouth are, move i, moved in, moves fine, moving when, mucha comezon,
        muchisima sangre, muchisimo y, mucho desde, mueve el, muevo mejor, muneca desde, muscle sore, muscle where,
        muscles are, muscles sore, muy asustada, muy confundida, muy grande, muy hinchado, muy inflamada, my air,
        my anus, my breast, my cousin, my dads, my daughter, my genitals, my grandbaby, my husband, my mucus,
        my name, my only, my pants, my pec, my pillow, my ribcage, my run, my sleeve, my son, my thighs, my weight,
        myself and, myself at, myself up, n neck, n needles, n on, n red, n said, n swollen, nada normal, nada y,
        nauseous since, nearly blacked, nearly fainted, neck down, neck hurts, neck into, neck needles, neck rigid,
        neck today, need one, needle break, needle have, needle out, needle sites, needled and, needles went,
        needling i, needs to, neighbor had, nerve pain, never before, never get, ni cuando, ni donde, ni pa,
        ni tantito, night my, night please, ninguna de, no bruising, no cough, no dormi, no estoy, no headache,
        no it, no las, no numbness, no rash, no sale, no senti, no thermometer, no xq, noche me, nomas que,
        nonsense since, nonstop since, normal pero, not any, not been, not dizzy, not getting, not great, not mine,
        nothing helps, noticed one, now at, now but, now have, now i, numb around, numb between, numb fingers,
        numb on, numb patch, numb than, numb today, numb where, numbness around, numero por, obey me, of ibuprofen,
        of passed, of redness, of scared, of that, off for, off today, oiga el, oiga me, oiga no, oiga tengo, ok my,
        ok now, ok tho, okay but, olvido quitarme, on all, on both, on my, on one, on purpose, on since, on three,
        on wednesday, on with, only weird, open the, or move, orinando sangre, orinar desde, orine encima,
        other foot, other one, otherwise nothing, out at, out by, out just, out this, out walking, out yesterday,
        outta my, over both, over since, own spit, pa atras, paciente fallecio, pad and, pain about, pain across,
        pain all, pain and, pain between, pain but, pain down, pain ever, pain from, pain just, pain keeps,
        pain last, pain left, pain like, pain on, pain pills, pain so, pain went, pain wise, pains down,
        palpitations and, pantorrilla caliente, pantorrilla dura, pantorrilla hinchada, pantorrilla izquierda,
        pantorrilla me, pantorrilla y, panuelo de, panza la, papa le, papa que, paper towels, para avisarle,
        para nada, para poder, para y, paracetamol no, parar a, pararme y, parece una, paro de, parte donde,
        pasa es, paso saliva, pass water, pastillas en, patch of, patient passed, pecho adolorido, pecho bien,
        pecho como, pecho cuando, pecho del, pecho lo, pecho por, pecs sore, pectoral me, pee today, peed myself,
        pellizco y, perdiendo mucha, pero desde, pero en, pero ha, pero hoy, pero llevo, pero siento, peso en,
        picaron esta, pie al, pie bien, pie despues, pie dormido, pie frio, pie y, piedra encima, piedra y,
        piel del, piel roja, pierna derecha, pierna desde, pierna despues, pierna hasta, pierna izquierda,
        pierna la, pierna morada, pierna roja, pierna y, piernas como, piernas se, pies when, pink stuff, pins n,
        piquete de, placa del, plank and, poner la, popo encima, poquito hinchado, poquito peor, por que, por un,
        por uno, porque si, porque tengo, porque traigo, possible after, possible from, possible if, potato salad,
        pounding and, pounding headache, pouring down, pregnant and, press ups, primer dia, private area, prob just,
        profundo me, proper breath, pude ir, puede llamar, puedo alzar, puedo cargar, puedo ponerme, puedo ver,
        puffy n, pull my, pulled me, pulse ox, puncture site, punzada en, pus draining, puse hielo, push on,
        pusieron agujas, puso debil, puso dura, puso una, put me, q el, q esta, q hacer, q la, que al, que ando,
        que anoche, que baja, que bajan, que cambiar, que desde, que desperte, que dormir, que estaba, que jalo,
        que les, que pararme, que parezco, que puedo, que tengo, que volvio, quedo colgando, quedo sin, quise parar,
        quise pararme, quit working, quitarme de, quitarme una, quiten este, racing and, raise it, raised blotches,
        raised itchy, rapido y, raro es, rash all, rash on, rato y, raya colorada, reaction after, reaction to,
        read this, really confused, really hurts, red light, red like, red to, red welts, refuses to, remember the,
        reminder that, repente me, respirar desde, respiro normal, reventar la, revento la, rice kris, right across,
        right and, right calf, right foot, right since, right today, right under, rigid as, ring round, rio y,
        road is, rodilla despues, rojas en, rojo y, room and, room because, room was, room wont, run a, runs from,
        s since, sacudirse todo, sale con, sale la, sale liquido, sale y, salia espuma, saliendo a, salio de,
        sangrando a, sangre como, sangre cuando, sangre desde, sangre despues, sangre el, sangre hace, sangre hoy,
        sangre que, sangre sigue, sangre y, saw a, saw blood, saw me, says to, se a, se fijo, se lleno, se lo,
        se por, se quedo, seca que, see a, seeing double, sensible donde, sentarme en, sente en, sentence without,
        sentia que, sentido algo, sentido un, sera de, sera normal, seriously cant, sesion me, sesion no, sesion y,
        set like, shaking chills, shaking like, she also, she dropped, she feels, she gone, sheet and, shirt is,
        shivering so, shooting into, shoots down, short winded, shoulder and, shoulder today, si el, si toso,
        side effect, side i, side my, side to, side went, side when, siento algo, siento dormida, siento dormido,
        siento hormigueo, siento muy, siete y, sigue creciendo, sin querer, sin tomar, since her, since she,
        since the, since this, sink this, skin around, skin gone, slaps down, sleep or, slurred after,
        slurred since, slurring and, so did, so thick, so this, soaked two, sobre la, sock off, sock on, sofa y,
        solid as, solid like, someone else, somethin fierce, something jabs, son had, sore at, sore but, sore when,
        sorry its, sort of, sound like, spat out, spine and, spit up, splitting headache, spot and, spot you,
        spreading down, spurting from, squeeze it, squeezing in, stab under, stabbing under, stabs my, stabs when,
        stand the, started a, started going, started jerking, started out, started shaking, started swelling,
        started today, sticking my, stiffness is, still at, still sticking, stinks and, stomach hard, stood in,
        stop to, stroke in, stroke last, su esposa, su esposo, subiendo a, subir el, subir la, sudden i,
        suddenly have, sudor y, suelo y, sunglasses in, super fast, super tight, sure its, swallow my, swallowed a,
        swallowing is, sweats and, swelled so, swelling after, swelling but, swelling went, swollen calf, swollen n,
        swollen on, take air, take eliquis, take little, tar and, te lo, tea and, teeth and, teeth going, tell them,
        temblando de, temperatura de, tender and, tender la, tengo adormecida, tengo dolor, tengo el,
        tengo entumidos, tengo mas, tengo mucha, tengo ronchas, tengo termometro, tengo toda, terapia me, terapia y,
        termometro y, terrible headache, than my, that a, that dont, that gets, that sore, that way, the backs,
        the bad, the band, the bottom, the candles, the cart, the casserole, the center, the daughter, the dishes,
        the driver, the elevator, the fingertip, the horses, the ignition, the lady, the lift, the locker, the mark,
        the marks, the milking, the neighbours, the pen, the popcorn, the scissors, the sheets, the sleeve,
        the soup, the space, the spine, the stiffness, the tacos, the tape, the tips, the usual, them to,
        then couldnt, there any, there anymore, there at, there my, there was, theres been, theres just, theres red,
        theres yellow, thermometer in, they belong, they kept, they said, they sent, theyre wearing, theyve put,
        thigh and, thigh went, thinks im, thinners and, this before, this but, this calf, this headache, this isnt,
        this phone, this squeezing, this years, thought about, three pillows, through with, tiene una, tiesa y,
        tight feeling, tight i, tightness across, time is, times now, tingling down, tingling en, tirada en,
        tissue after, to clear, to cough, to fill, to fingers, to hand, to hang, to inhale, to it, to leave,
        to mention, to pinky, to poke, to slap, to sleep, to talk, to wrist, to zero, toallas de, toda dormida,
        todavia clavada, todavia me, todavia no, todavia sangra, today than, todo lo, toes feel, toes purple,
        toes up, told them, tomado como, tomado nada, tomato and, tome doble, tome el, tome muchas,
        tome paracetamol, tome todas, tome un, tomo anticoagulantes, tomo aspirina, tomo la, tongue are,
        tongue swelling, took ten, toque electrico, tos desde, tosecita seca, toser y, tosiendo mucho,
        tosiendo sangre, tosiendo y, toso me, touch where, towel on, toy en, traigo los, treated me, tres dias,
        tried it, tropiezo con, two bags, two bath, un apreton, un cardenal, un chingo, un desmayo, un hormigueo,
        un morado, un nudo, un peso, un puntito, una faja, una infeccion, una molestia, una moneda, una senora,
        unas descargas, up both, up bright, up dark, up fast, up gasping, up into, up last, up past, up right,
        up rusty, up somethin, up taking, up the, up tight, up tonight, up we, up when, urgencias por, urgencias y,
        used to, va bien, va de, van como, varias veces, veo doble, verdad me, vez es, vi al, vi sangre, vida habia,
        vio que, violent headache, vision tunneled, vision went, voice went, voltear el, vomite sangre, vomito y,
        voz me, wanted to, wanted you, warfarina y, warm all, warm n, was done, was driving, was happening,
        was jerking, was normal, was putting, was rubbing, was sitting, was talking, was under, watching tv,
        wave at, way better, we can, we just, weak after, weak i, weak today, weak when, wedding band, wee since,
        well my, welts from, went all, went hoarse, went purple, went to, went weak, were on, wetting myself,
        what to, whats going, whats the, wheel and, where it, where yall, while my, who has, whole chest,
        whole front, whole hand, whole life, whole side, whole upper, why i, wide as, wife called, wife found,
        wife had, wife passed, wife was, winded just, winded walking, wiped me, with a, with no, with raised,
        without screaming, woke at, woozy and, work at, work in, worse this, would call, wouldnt go, wrist up,
        writing on, x el, xq de, y aprieto, y aun, y brincaba, y casi, y desde, y dijo, y duro, y escalofrios,
        y habla, y helada, y helados, y lo, y muy, y nadie, y orine, y palidos, y pienso, y sigo, y solo, y tiembla,
        y tomo, y unos, y vi, ya escribi, years ago, years of, yesterday for, yesterday the, yesterday treatment,
        you before, you can, you could, you do, you ever, you look, you this, you told, you wiped, your clinic,
        your desk, zings down, zona de`,
    },
    {
      weight: -1,
      pairs: `a bear, a bigger, a breath, a bunch, a cabeza, a call, a card, a cow, a crime, a customer, a dar, a forty,
        a fuss, a hair, a handful, a kidney, a letter, a medio, a mi, a new, a pizza, a place, a queue, a round,
        a sign, a star, a team, a tie, a train, a vivir, a weight, a woman, about her, about never, abrir la,
        address again, again with, al cine, al reves, alarm is, already put, am the, and came, and come, and did,
        and drove, and everyone, and get, and goes, and he, and his, and hold, and ice, and isnt, and needles,
        and neither, and say, and short, and there, and watch, and we, and weve, and woke, anyone got, anyone have,
        anything from, anyway the, aqui en, are dead, are too, ask ur, ask you, asked if, asked the, asks for,
        at five, at four, at no, at our, at st, at you, ataque de, ayer y, back row, bank in, because you,
        believe its, blood pressure, boca del, boca en, bring ur, bringing the, broke his, brother in, but dont,
        but he, but hes, but still, but the, but they, but u, buy a, buy the, by heart, by ten, cada dia, call her,
        call the, camino y, can be, can come, can i, can lend, candle wax, cannot even, cant find, cant lie,
        cant miss, changing room, charge of, check engine, check your, choir practice, clave del, club picked,
        coat on, coffee machine, come at, come back, come by, come for, come hungry, come la, comes in, coming to,
        como a, could the, couldnt keep, cream on, de agua, de aire, de al, de arroz, de piedra, de pies, de que,
        de su, de todo, de tu, del gato, del vecino, desde hace, did an, did get, did i, died at, digo q, dijo el,
        dinner is, dios te, do your, does a, doing my, dollars each, domingo hay, dont eat, dont say, dont send,
        dont wait, door opens, dress code, drive to, egg and, el gas, el jueves, el paquete, el pedido, el salon,
        el taxi, engine light, entire life, era para, es a, es mas, es q, espalda de, essay is, esta en, esto es,
        every morning, eyes shut, fallecio el, feed me, feet and, finish at, fire drill, fixed it, fixed the,
        flat is, for saturday, for school, for six, for tomorrow, for two, for u, four minutes, four years,
        freaking out, freezing in, from me, from our, from this, garden is, get so, get to, gets worse, give you,
        go ahead, go eat, god bless, gone like, gone red, gone to, gone up, got in, got that, got ur, got us,
        grey and, hace un, haha ok, half price, half way, hand with, happy anniversary, hard in, has already,
        has eaten, have got, have my, have the, he always, he will, hear the, heart in, heat in, her at, her i,
        her off, here since, hermano se, hes just, hielo en, him the, hold with, holding it, hope you, how are,
        how u, hoy mismo, huge and, i ate, i beg, i brought, i carry, i cried, i dey, i forget, i hate, i not,
        i own, i promised, i send, i stay, i wanted, i write, if that, ill bring, im back, im here, im making,
        im reading, im selling, in all, in another, in august, in between, in big, in bus, in green, in january,
        in n, in row, in writing, inflo el, is blowing, is bringing, is cracked, is due, is for, is late, is loose,
        is open, is ur, it didnt, it felt, it if, it since, it though, its already, its pouring, its the, ive no,
        ive taken, jammed again, junta de, junta se, just be, just didnt, just feel, just go, just out, just saw,
        just text, just want, just wanted, kept it, key for, kidney stone, la clave, la final, la luz, la obra,
        la voz, landlord is, las siete, last sunday, late one, later i, le cayo, le dijo, le mando, leaves at,
        left and, left his, lengua se, let us, lift and, like every, like u, liked my, list is, llevo toda,
        lo mismo, lol my, looked right, lot and, love from, love it, love the, love u, love you, lump in, lunch on,
        luv u, man says, man with, manana a, me bane, me but, me is, me it, me mata, me no, me on, me parte,
        me pase, me perdi, me so, me til, me twice, meeting at, meeting moved, mejor y, miles away, milk and,
        mine has, mine says, minute and, miss it, miss the, morning for, moved from, moved out, moving to, mum can,
        murio de, my aunt, my brother, my day, my dog, my friend, my friends, my house, my lap, my mouth, my mug,
        my neighbour, my old, my shoes, my umbrella, my winter, my work, myself with, n ur, n we, name n, need you,
        needs new, never go, new season, nice day, night when, no msg, no need, no no, no sirve, no tengo,
        nobody wants, nobody will, not one, not that, not what, now one, now shes, now they, of chips, of d, ok no,
        ok who, old and, on for, on hold, on me, on page, on till, one shoe, one was, one week, only got, only the,
        open house, or did, or do, or lie, or should, ordered a, other bag, our flight, out here, out on, out or,
        over last, paid for, pair of, parcel for, parece un, party on, pass by, pass the, pero esta, pero yo,
        picked a, picked the, pie in, pies a, pink and, pins and, piso y, plenty of, pls send, pregunta si,
        pretty good, project is, puedo porque, pulled the, put my, q hoy, q paso, q se, quedamos a, quiet and, r a,
        r not, reach by, rice is, right arm, ring in, ring u, roja y, rompio una, room as, room last, roommate says,
        round one, said we, said you, salimos a, same again, sausage roll, say hi, says its, scared of, school and,
        se enojo, se ha, se mueve, se puede, se queda, se rompio, seat on, see what, sent you, set the, she ask,
        she called, she does, she gave, she goes, she put, shes had, should have, side by, side got,
        sigue disponible, sin falta, single one, slept like, snow day, so big, so bored, so funny, so happy,
        so loud, so no, so please, so quiet, so sorry, so take, so were, some of, some reason, somebody come,
        soup is, spent the, squeeze in, stab in, stay at, still owe, still there, stone cold, straight through,
        such a, supposed to, swing by, takes the, talk in, tape on, tarea de, te cuento, te dijo, te espeso,
        te mande, tell the, telling you, ten seconds, ten years, tengo las, that jeans, that man, that one,
        that only, that ref, that when, the baby, the bag, the ball, the beach, the bench, the boy, the breaker,
        the brown, the butter, the cabin, the can, the cash, the cats, the cellar, the change, the cheese,
        the choir, the christmas, the cinema, the coffee, the cooker, the cushion, the deposit, the doorbell,
        the drawer, the east, the egg, the field, the file, the fire, the fourth, the group, the hallway,
        the hamster, the hat, the heating, the hill, the iron, the label, the landlord, the late, the lawn,
        the lorry, the lounge, the low, the lunch, the main, the message, the mower, the neighbors, the ones,
        the paper, the password, the patio, the pigeon, the porch, the radiator, the raffle, the receptionist,
        the rest, the shoe, the shop, the show, the smell, the spoon, the stage, the thermometer, the toaster,
        the tomatoes, the tooth, the trash, the under, the weekend, the wife, the wine, the year, them and,
        theme is, then its, then we, there and, there by, there in, there when, theres some, think of, this and,
        this on, this weekend, thoat u, tight after, time and, time n, to borrow, to burst, to know, to lie,
        to pick, to return, to save, to walk, to write, today for, took all, took him, tres veces, tu madre,
        tu padre, tuesday and, turned the, turning the, tv remote, two hours, two more, u back, u eat, u keep,
        u looked, u mad, u more, u never, u not, u on, u reach, u say, u see, u send, u the, u took, u want, u were,
        un balazo, un poco, una taza, under it, until i, until sunday, up one, ur old, ur own, us a, used the,
        van y, vino de, wait till, wait up, was stuck, wasnt the, way and, we cannot, we drove, we get, we meet,
        we need, we see, we want, well its, went and, went into, went out, were always, were in, when he, when its,
        when she, when they, when youve, which is, who can, who do, who will, whole stomach, whole week, why are,
        why did, why the, why u, will give, will just, will see, window seat, with all, with every, with them,
        with two, without the, wont move, wont say, work so, write it, writing to, wrong and, wrong person, y a,
        y el, y media, y nos, y vamos, ya saque, year with, years and, years old, yellow one, yo el, yo le, you be,
        you come, you cover, you eaten, you from, you love, you make, you not, you pay, you pick, you remember,
        you sent, you two, you water, your big, your car, your email, your ladder, your mother, your phone`,
    },
    {
      weight: -2,
      pairs: `a bowl, a cake, a double, a drawing, a esa, a flank, a hat, a headache, a lady, a little, a man, a neck,
        a shoe, a side, a single, a spare, a tea, a ticket, a time, a wedding, about how, about my, about your,
        acabo el, address is, ahorita no, aire al, all afternoon, all by, am and, am at, an idiot, and also, and an,
        and back, and in, and started, and thank, and very, and white, and why, and your, and youre, anda muy,
        any chance, anybody got, are full, are moving, are red, are taking, asked for, asking for, at ours, ate all,
        back door, back when, bathroom tile, bed is, been fed, before and, before she, before the, believe this,
        belongs to, bien a, bien el, bien y, boca de, both of, both sides, bottom and, bought the, bridge is,
        bring back, bring the, bro my, brother says, bubble tea, bus is, but is, but no, by me, cada vez, cake is,
        call at, cambio de, can have, can use, cansado de, cant face, cant touch, car and, car keys, carry it,
        casserole dish, cerrar el, choir rehearsal, cleaned the, closed it, come before, come to, come with,
        coming at, coming for, compuso la, con este, con las, con lo, con todo, con tu, congrats on, couch is,
        cross the, cual es, cup of, dad has, day one, day to, days were, de maravilla, de mate, dent in, dia me,
        didnt come, dieron un, digas a, dile que, dis is, doble y, doing it, dollars and, donde estoy, done the,
        dont ask, dont believe, dont fit, dont give, dont miss, dont panic, dont you, down for, drawing of, drew a,
        eat without, el azul, el carrito, el cuarto, el estacionamiento, el horno, el patio, el portal, el q,
        el sitio, en casa, encima de, es en, es peor, every single, everyone else, everything was, explain it,
        exploto la, eye on, eyes and, eyes r, face to, feel about, fell flat, felt so, first word, for four,
        for like, for next, for us, for where, forget its, foto del, found out, frios y, front and, fui a, game is,
        gave us, get thru, get you, gets to, give the, go home, go with, golpe en, good one, got down, got one,
        got stuck, got two, green one, guess who, had this, half and, has my, has put, has shipped, have put,
        he asked, he just, he put, heart of, heart to, heavy traffic, her shoulder, here now, hes asking, hey its,
        him again, him i, home this, honestly its, honestly the, hot today, how the, how you, hoy es, hurt tho,
        hurts so, i borrow, i bring, i cant, i climb, i drive, i even, i heard, i hope, i nearly, i pass, i put,
        i remember, i slept, i start, i tripped, i wake, if anyone, if nobody, if there, if theres, if u, if you,
        ill do, ill get, ill say, ill send, im in, im lying, im standing, im stood, in after, in from, in laws,
        in like, in office, into your, is broken, is d, is off, is ours, is red, is very, is wheezing, is when,
        it belongs, it go, it out, it to, it tuesday, it was, it will, its coming, its solid, just stood,
        keeps saying, killed it, kilo de, knew it, la feria, la nena, la zombi, lady at, lady is, late and, lean on,
        leaving the, left or, let them, letter to, like in, like me, like to, lit a, lleno de, lo he, lo mejor,
        lol what, looking like, los tamales, lost by, loved it, market place, me anda, me apago, me asusta, me dejo,
        me know, me la, me lol, me or, me paso, me please, me pregunto, me something, me that, mi corazon, min late,
        mine was, minutes ago, mom wants, morning n, moved it, much as, must have, my fault, my hat, my jacket,
        my life, my turn, my wifes, nada se, nan is, never said, no me, no pues, no voy, nobody in, not angry,
        not even, not funny, not going, of all, of order, off with, ok lor, ok thats, ok this, on earth, on market,
        on so, one drink, only my, oozing out, or a, other side, out but, out one, outside the, owe you, packet of,
        parked on, party was, passed the, pay for, perdon por, pero de, pero le, pero me, place with, plot twist,
        plug it, por tu, porque el, practice is, puse a, puso la, put your, putting a, putting my, q era, q fuerte,
        q le, q pena, que yo, quedo el, quid a, quid for, quien me, quien tiene, read it, read the, really big,
        recipe says, reply me, respiro hondo, return the, rib cage, right behind, ring is, road trip, rolled back,
        room in, said that, same to, saturday and, say anything, say nothing, say the, says delivered, says hi,
        se acabo, se murio, se poncho, se te, see that, see u, see your, seen my, seen the, seizing up, she never,
        she saw, shes got, shift at, shirt for, shouting at, shower is, since wednesday, single time, sleep ok,
        sleeve and, smoke alarm, so im, so nice, sobre el, sold the, someone who, son is, spoken to, start at,
        started to, stay off, still not, straight to, strength to, su cita, su mama, sunday and, switch off,
        switched off, take them, talk about, talk to, te debo, te mando, tell dad, temp hit, test was, that place,
        that song, that to, that too, that you, thats all, thats what, thats why, the bakery, the best, the bit,
        the block, the boiler, the bone, the boss, the call, the charger, the check, the corrido, the deeper,
        the dry, the dryer, the empty, the final, the flat, the flight, the fountain, the golf, the grill,
        the holidays, the hood, the lad, the lasagne, the lid, the lottery, the minute, the money, the moon,
        the music, the neighbor, the numb, the number, the plane, the plant, the pot, the potatoes, the problem,
        the recliner, the record, the recycling, the results, the rice, the ride, the saw, the seats, the sign,
        the site, the sourdough, the spare, the spreadsheet, the steering, the stock, the summer, the temple,
        the thing, the trouble, the wall, the walls, the wardrobe, the windows, them on, them with, then you,
        they told, thing on, this for, this new, thursday and, tiembla como, time does, times to, to buy, to feel,
        to give, to help, to hide, to press, to sit, to thursday, to understand, to ur, to watch, to worry, toda la,
        too early, too small, took one, traffic at, traffic on, train is, turn at, turn back, turn for, twice as,
        u cant, u going, u got, u gotta, u have, u in, u lunch, un monton, un pedazo, un plato, ur mum, vas a,
        veces y, vemos en, vez mas, vez y, want you, was from, was off, was standing, was three, was worth,
        was wrong, washing up, watch the, watching a, water is, water the, we could, we did, we push, wear a,
        wearing the, went thru, were right, what u, what would, when the, when u, which side, who dis, who does,
        who knows, who was, whole time, whos got, will get, will go, window and, with him, wondering if, wont turn,
        wrong chat, y otra, ya le, year we, yo tambien, you all, you drive, you keep, your brother, your cousin,
        your day, your mum, your name, your nan, your order, your own, your side, zapatos de`,
    },
    {
      weight: -3,
      pairs: `a bowling, a bulge, a coat, a comer, a foot, a funny, a gate, a gift, a glass, a glove, a great, a long,
        a look, a nice, a note, a party, a plan, a que, a rock, a row, a sandwich, a seat, a shock, a sweet, a taxi,
        a thumbs, a traffic, a tuesday, a yellow, about ten, about three, after her, again i, agua y, air like,
        all my, all that, am a, am i, am not, am stuck, an inch, an old, and bought, and bring, and chips,
        and going, and half, and honestly, and just, and mean, and sent, and sticky, arde la, are gone, are two,
        arm and, as always, asked what, at midnight, atras de, baby shower, back or, back where, bad in, being a,
        best night, bit his, bit with, black out, blood pouring, blue one, book club, breathe and, bring my,
        brother to, bump in, burned my, but then, by accident, by themselves, cabeza de, calf was, call me, call u,
        calm down, camino al, can someone, can u, cant sleep, cant work, car is, carried in, cash only, chamarra y,
        change my, church hall, clock in, come over, cos u, couldnt make, count as, cried at, d way, day off,
        day with, de alta, de atras, de cara, de diez, de pastor, de verdad, dejo el, dejo en, des compuso, dice mi,
        did we, didnt have, dieron de, dios mio, do you, does anyone, does she, dollars for, donde esta, dont keep,
        door in, dormir y, drove off, drove to, each and, eat it, eat my, eat the, el abuelo, el centro, el coche,
        el color, el detalle, el martes, el postre, el sofa, el vestido, en clase, en serio, entonces el, es del,
        even if, even know, even my, every door, everyone at, falta una, fila del, finish the, five of, floor and,
        for being, for fifty, for lunch, for sunday, for tea, for today, for twenty, found your, frio en, frio que,
        from across, from all, fui por, gave him, give my, give u, gives me, goes in, going home, gone by,
        gone hard, gonna say, good deal, got on, got through, got you, gud nite, guess what, had no, half day,
        handed it, happy diwali, has a, has bought, has ever, has one, has seen, have u, haved at, he ate, he hecho,
        he lines, he saw, he says, head just, heart is, held the, here and, here in, hes got, hes looking, him a,
        his arm, hizo un, hold it, hold on, honestly dont, horse threw, how is, hrs of, i almost, i at, i change,
        i come, i eat, i feel, i felt, i figured, i give, i hear, i hung, i laugh, i now, i pay, i thoat, i turned,
        i win, if somebody, ill be, ill have, im resting, in april, in at, in february, in traffic, in ur, is a,
        is bright, is free, is full, is insane, is leaking, is only, is slow, is taking, is telling, is unreal,
        it feels, it first, it from, it so, it today, its d, its for, its hot, its normal, its painful, its so,
        its very, just a, just hit, just the, just tired, keep an, kicked me, killed that, know about, la cancion,
        la carretera, la fiebre, la hoja, la i, la nevera, la paleta, la pelota, la profe, la tele, last yr,
        laugh at, laughed at, le durmio, leave a, leave it, left it, legs in, lets go, levantar el, liked the,
        lit up, llamo al, llega el, llevo dos, llevo la, llevo un, lo llevo, lol ok, long and, look for, look out,
        looked like, looking at, love to, made up, man is, mano a, maybe a, me hinche, me out, me siento, me you,
        meet at, mi comadre, mid nite, mom i, morning in, morning my, move it, mover el, much was, my bed, my best,
        my card, my desk, my feet, my mates, my voice, n everything, n say, need anything, needs a, neighbor is,
        never once, never seen, ni las, nice try, no excuse, nobody has, nos fue, not a, not fine, not trying,
        nothing on, of every, of her, of u, off and, oh no, oil change, ok ok, on a, on at, on blood, on d, on her,
        on level, on muted, on sat, on silent, one is, one on, one thing, one way, only one, or just, or the,
        or what, out so, out to, oven is, owes me, para ver, pasaje el, pase a, perder el, perdio el, pinch of,
        plays the, please come, por el, por todos, por una, porque se, porque ya, post and, pulled over, pus in,
        puse la, que estoy, quebro la, quemo el, queue for, quick question, r in, r like, ran the, ref was, rest is,
        right by, right in, right so, ring the, rolled up, round with, sabe si, said a, sat with, scares me,
        school play, screen is, se des, se llama, se quemo, send a, send me, she got, she say, shes all, show is,
        si la, sin aire, since he, sit in, sleeping on, so dont, so far, so if, so many, so so, so yeah,
        somebody call, something popped, sorry wrong, standing here, standing still, start monday, starting to,
        stop thinking, straight out, swollen since, t shirt, take all, take out, team is, telling everyone,
        tengo la, tengo que, thank u, that and, that film, that supposed, thats my, the bell, the bleachers,
        the boat, the book, the bowl, the box, the cable, the cereal, the chicken, the coach, the dough, the garage,
        the hens, the hotel, the invoice, the job, the kerb, the lead, the little, the living, the logo, the long,
        the market, the match, the middle, the no, the pan, the parcel, the quite, the right, the road,
        the roundabout, the school, the sea, the shoes, the shopping, the speaker, the state, the sun, the tap,
        the team, the ticket, the twins, the watch, the yellow, the zoo, then my, theyre not, think u, this since,
        this time, this world, those are, three hours, three of, through three, time u, tired and, tired of,
        to come, to drop, to sign, took the, trabo la, trash day, trying to, tu hermana, turn over, turns out,
        twice today, two for, two inches, u and, u at, u eaten, u no, u owe, u really, u so, u still, u think,
        umbrella in, una hora, up today, ur sister, us in, us like, viene a, wan to, want me, was better, was blind,
        was brutal, was it, was lovely, was so, was tight, watched a, water and, we have, we r, wear the, went cold,
        went for, went quiet, were not, what are, what has, what he, what was, what you, where r, wheres the,
        whos in, wife just, will never, with their, with u, with your, wont tell, work but, y en, y se, yo estoy,
        yo tengo, you by, you dont, you something, you used, you will, your turn, youre a, yrs and`,
    },
    {
      weight: -4,
      pairs: `a band, a bit, a blank, a horse, a large, a meeting, a mood, a pasar, a pulse, a shot, a size, a small,
        a streak, a thing, a tomato, a tooth, about like, about that, about the, about you, aguja en, al bajar,
        al bebe, all go, all the, an emergency, and can, and ill, and keep, and walk, and watched, and what,
        and who, and you, and youve, anda en, are the, around and, as well, asleep at, at his, at us, back by,
        back for, be right, beat me, been at, been sitting, been told, big ones, biscuit tin, bleeding everywhere,
        blocking the, blue with, booked for, brazo de, breath for, bring own, broke a, but we, buying a, caja en,
        caliente el, caliente en, caliente la, can borrow, cant see, cara como, cat is, cayo la, cerro la,
        change it, cinco minutos, class at, cold feet, cold for, con el, con una, corto la, day for, de a, de el,
        de luz, de palo, de tres, dear all, dia que, did he, didnt see, do u, dog in, donde las, dont go, dont mind,
        dont reply, dont ring, dont tell, door with, double dose, down and, down twice, due at, durmio el,
        early for, eat on, el doctor, el espeso, el hotel, el mercado, el motor, el numero, el partido, el primer,
        el refri, es por, esta noche, except for, face so, falta aire, feliz cumpleanos, fell off, finished my,
        fit through, fix the, flip flops, follow the, for all, for dinner, for nothing, for ten, fue la, get down,
        get there, glasses are, going back, gone and, good way, got cold, ha ha, ha parado, hanging out, happy bday,
        has left, has lost, has started, hav a, have all, hay de, he could, he dejado, he didnt, her for, her name,
        hes been, hide the, his hat, hole in, home the, hora es, house and, how big, how did, hoy se, i also,
        i drank, i drove, i just, i laughed, i love, i miss, i oso, i read, i sing, i wasnt, if a, if youve,
        im calling, im done, im going, im looking, im never, im numb, in before, in charge, in law, in may,
        in these, is as, is blue, is confused, is from, is happening, is just, is laughing, is me, is ready,
        is sitting, is thursday, is wild, isnt working, it anyway, it had, its full, its going, its good, ive left,
        ive told, joke but, just say, know a, la banda, la junta, la misa, la olla, la primera, la segunda,
        lado del, lado se, las botas, leg tonight, lights on, like cardboard, like someone, lips are, listen to,
        llamado al, los platos, make me, making a, mano como, me cae, me cry, me gusta, me if, me mandaron, me pego,
        me pidio, me three, me up, me with, mean it, mejor pero, mi prima, mi vecino, mind the, mine is, mins and,
        miss u, miss you, missing one, my bank, my brain, my bro, my cat, my friday, my love, my stomach, my whole,
        n walk, na po, new one, new shoes, next month, no and, no encuentro, no i, no quiere, no respiro, no signal,
        nobody is, nombre de, not answering, now we, of water, off n, ok it, ok la, ok then, on sundays, one has,
        one or, one piece, one this, one with, only took, out if, out twice, over it, over on, party at, paso por,
        people are, picture day, piso del, play on, please advise, please look, pm and, por su, press it, puede ser,
        puedo abrir, puesto de, put a, put you, que es, que fui, que veo, quede sin, quedo la, remember how,
        riddle for, right about, right after, ring road, rolled in, roses are, roses r, said he, same way,
        says shes, says you, send this, sent the, shall i, she still, showed up, shows a, si acabo, si te,
        side door, side under, since noon, so embarrassing, so how, so hungry, so ive, so what, sock and, sock in,
        something on, stand in, start on, started the, still and, stood there, stuck on, tell your, the balcony,
        the biscuit, the budge, the cake, the club, the conductor, the counter, the deal, the dinner, the dress,
        the electrician, the eyes, the farm, the fish, the frog, the grey, the interview, the mail, the month,
        the north, the part, the party, the photo, the photos, the piano, the puppy, the rent, the roses, the salon,
        the small, the storm, the street, the teacher, the tent, the third, the tile, the van, the zip, them all,
        there since, theres still, they asked, they can, they only, thing with, think ive, think we, this house,
        this month, this to, this week, this with, this year, til the, till the, times n, to bed, to find, to me,
        to start, tomorrow and, too far, touch and, touch the, turn to, u all, u comin, u forgot, un zapato,
        una sola, under a, up for, up here, up since, ur eyes, ur turn, use the, ver que, vio mi, vote for, walk at,
        want my, wants the, was playing, was there, was this, water bill, water bottle, we still, what a, what goes,
        what happened, whats for, where did, who ate, who left, who put, whole lot, will text, with you, wont go,
        work the, y era, y ninguna, y perdi, y todo, ya ni, yard sale, yo llevo, yo ni, yo no, you a, you down,
        you got, you never, you say, you wrote, your coat, your face, your father, your fault, youre on, youve got`,
    },
    {
      weight: -5,
      pairs: `a beat, a decir, a duck, a hand, a lo, a proper, a sock, a story, a very, a weird, a wet, after all,
        after work, agua caliente, al perro, al trabajo, all right, am worried, an eye, and gone, and let, and then,
        another year, antes del, aprieto y, are doing, are over, are we, around my, as you, ask why, asking and,
        at gate, at half, at last, at that, back with, backed up, bad but, baja la, bajo la, been an, before it,
        before noon, bless you, broad band, bruise on, cabeza del, cabeza para, caida de, calor de, cant keep,
        cant wait, cara y, circle back, clear my, colour is, come and, coming by, coming down, con ganas,
        control de, cosas que, cough up, could you, cuando la, cuando llegue, da un, de comer, de mosco, de siempre,
        dead in, dedos y, del coche, del metro, did u, do take, do the, dog ate, dont even, dont make, dont talk,
        dont text, dream of, dress is, dropped to, duro y, east side, el depot, el foco, el gato, el miercoles,
        el sabado, el taller, el trafico, en sangre, encuentro el, es lo, everyone in, face and, feet up, fell on,
        felt it, ferry and, first time, five times, floor is, for breakfast, for everything, for them, forget it,
        from that, from there, fue el, fuss but, game last, gas is, gate code, gave me, get your, go at, go back,
        goes down, gone out, gonna be, grab milk, had nine, hang up, happy to, has stopped, has the, have now,
        have seen, hay tortillas, he did, he say, hes in, his hands, his hip, his mom, his mum, his name, hit me,
        hola me, horse is, hospital with, hot as, hour i, hours long, how many, how was, hoy le, hoy me, i bought,
        i clear, i really, i sed, i sent, i spent, i texted, i told, i typed, i vote, i wait, i want, if it,
        im outside, im putting, im texting, im typing, in avance, in hand, in his, interview at, is after,
        is already, is calling, is done, is dull, is flat, is freezing, is getting, is going, is holding, is like,
        is ten, isnt the, it came, it makes, it now, it said, it this, its been, izquierda y, just beat,
        just standing, key to, killed the, know how, know they, la bici, la cena, la clase, la doctora, la he,
        la mia, la parada, la receta, la silla, la soga, la terminal, la tienda, la ultima, la ventana, las fotos,
        las llaves, las noticias, las tres, le di, le dije, le puse, lift is, light house, like glass, like that,
        little ones, living room, long time, lost feeling, lost its, make sense, making me, manana no,
        mano izquierda, many times, mark is, me a, me again, me cubre, me han, me mato, me puede, me sigue, me your,
        measured it, might be, my aunts, my chips, my computer, my flatmate, my girl, my hand, my new, my notes,
        n now, n one, new haircut, night shift, nite nite, no cabe, no como, no the, not the, not there, now in,
        of course, of you, off again, off to, on stairs, on then, one from, one to, or it, over here, pa abajo,
        parents evening, part time, pastillas de, pero si, photo of, picture of, plato de, prendio a, pro file,
        puedo levantarme, push it, put down, put that, q lo, r u, sale el, salio en, say yes, school is, school run,
        see from, seen it, send it, sending me, sewing machine, she reply, she went, she will, shoe and, shop says,
        shower after, since yesterday, six years, somebody is, sorry about, split the, staring at, starts at,
        still open, still works, stop it, sunset was, table and, taking the, than that, that face, that in,
        that new, the aircon, the basement, the building, the carpet, the client, the custard, the dishwasher,
        the eye, the fair, the fence, the ferry, the function, the glass, the letter, the library, the list,
        the map, the parade, the parrot, the pew, the plan, the plants, the quiet, the quiz, the recipe, the safe,
        the screen, the sight, the trip, the umbrella, the waiter, the white, the work, then he, then she,
        there now, this old, this still, threw the, tiene que, to ask, to elbow, to pee, to send, to them, to u,
        to wipe, told the, too late, toque de, try the, turn is, turn on, turn up, two left, u are, u like, u r,
        u watching, un elefante, ur mom, ur name, using the, ve el, view from, vino tinto, walk straight,
        walking the, wall is, wallet is, wan go, was no, was one, was tired, wash the, we dont, we move, we put,
        we won, went on, what did, what does, what is, what they, when you, whole of, whose turn, wifi is, wrote it,
        y dos, y luego, y si, ya casi, ya llego, you for, you get, you grab, you in, you sang, zapato en`,
    },
    {
      weight: -6,
      pairs: `a baby, a chicken, a crumb, a cuanto, a date, a day, a deep, a draw, a drill, a drink, a lift, a mug,
        a number, a pic, a picture, a right, a river, a towel, a van, a ver, a way, al final, all going, am sorry,
        an empty, and feel, and found, and looks, and nobody, and on, and push, and were, anoche en, are all,
        arroz y, ask for, ask my, asleep in, at target, back on, be mad, because im, behind a, bien fuerte, boss is,
        bring a, bro that, but her, but today, caballo se, came by, came in, cannot find, cayo el, color is,
        could of, day is, day tomorrow, de anoche, degrees and, did they, dont forget, dont have, dont open,
        dont touch, dont wake, dont work, drive in, drop the, dying to, el bebe, el bondi, el bus, el cel,
        el dinero, el entrenador, el jefe, el kilo, el parque, el pasado, el perro, el segundo, el ultimo, en esta,
        en su, en visto, es el, feel like, fiebre de, find it, find my, flat and, food is, foot traffic, forgot my,
        fotos de, fresh air, from work, fruit and, get this, getting better, god is, good luck, good scissors,
        half an, have one, hear you, her in, here is, here like, hes fine, him in, hip to, hola soy, hold your,
        home now, i dnt, i gotta, i had, i no, i owe, i passed, i walk, i wrote, im getting, im out, im sitting,
        im sleeping, im so, im walking, in here, inflamo el, is about, is burning, is called, is closed, is fire,
        is out, is useless, is weak, it has, it rains, it says, it wrong, its back, its fine, its freezing,
        just doing, just said, just to, keep it, killed me, kitchen and, know me, la banqueta, la cuenta, la fila,
        la lavadora, la mudanza, lady in, las de, las llantas, leche y, left on, legs and, lengua y, lift me,
        los boletos, los frijoles, lot of, me dice, me pare, me quedan, mi casa, mi hermana, money on, mother in,
        move the, muero de, mum i, my daughters, my grandmother, my money, my slipper, my wallet, n hot, n she,
        n then, n u, need it, needle is, new number, no way, nobody picks, not much, number on, numero de, of a,
        on everything, on you, one at, one i, only had, only on, other half, own and, para mi, parte el,
        permission slip, pero q, pica la, piel de, ping pong, por eso, por unos, q traigo, que hay, raining so,
        read a, receta de, recognise me, red or, reply all, room has, room on, said no, se comio, se durmio, se fue,
        seconds and, see me, send help, sent it, shes in, should be, si pero, si quiere, sin mi, since morning,
        since sunday, sitting right, sleeping in, so now, so proud, somebody left, sounds like, speak to,
        stuck behind, sube el, table for, tambien me, te llamo, te marco, ten past, than ever, the closet, the code,
        the fan, the game, the goat, the hall, the handle, the hedge, the hook, the hot, the microwave,
        the question, the red, the shops, the slides, the sugar, the town, the trail, the trailer, the warehouse,
        the wedding, the wifi, the window, the word, there last, they all, they ask, this the, tienen con,
        time since, to each, to you, told him, tomatoes are, traffic is, tres horas, turn it, turned out,
        turned red, two years, u had, u n, up to, va el, vamos al, ver la, vino el, want a, was about, was great,
        was half, was in, way she, went in, were getting, were having, were just, what about, what time, which one,
        whole house, whole street, whole way, will do, with its, without you, wont fit, wont let, working days,
        wrong color, y con, y digo, y los, y por, y tu, y vuelve, ya llegue, yesterday but, you and, you are,
        you on, you out, you want, you were`,
    },
    {
      weight: -7,
      pairs: `a book, a bottle, a clock, a deer, a free, a grape, a hacer, a heart, a mis, a pie, a pint, a quien,
        a snack, a spoon, a tu, a year, after his, ago and, aguanto mas, ahi se, ahora mismo, al bano, al principio,
        am standing, and eat, and give, and right, and took, anyone else, are so, arm for, as hell, as last,
        ask her, asking if, at least, back pain, be normal, been here, best thing, big is, buenas noches, call off,
        called in, called it, cambie de, came with, can hear, can teen, close at, comio mi, con los, corazon de,
        cosa y, cost me, could have, cuando lo, dark and, de esta, de mas, deadline is, deje el, dia mas, did that,
        done it, down a, drinks on, drove past, ears are, el arbitro, el caballo, el cable, el final, el pastel,
        el restaurante, el sillon, el sol, era el, es de, eso me, eso si, even that, even though, everything in,
        examen de, feels heavy, fell through, for given, for you, frame it, freezing out, from tuesday, gas bill,
        gave her, get in, get on, give a, give him, going over, good evening, group chat, half time, hard it,
        have been, have so, hay q, he scored, helado y, her a, hes doing, high lighter, him back, his head,
        his wife, hit a, home in, home to, house is, i couldnt, i on, i ordered, i regrets, i ring, i say, i stood,
        i supposed, i will, im doing, im fine, im happy, in both, in sick, interview went, is bleeding, is there,
        is warm, it cost, it himself, it like, it without, its got, its in, its just, its on, its raining,
        ive eaten, just sat, just seen, keeps coughing, keys under, kill me, knocked out, la alfombra, la de,
        la escuela, la impresora, la maestra, la misma, la proxima, la sopa, las plantas, last episode, le hago,
        le he, let him, let it, like two, lo de, lo vi, los de, los lados, lost a, luz en, made a, made the,
        makes the, mando un, mas en, me about, me dejaron, me hincha, me quemaron, me toca, me u, mi abuelo,
        mi cunado, milk on, missed calls, moon is, more than, murio mi, my charger, my eyes, my fourth, my gran,
        my hands, my nephew, my trousers, name is, need a, need an, never mind, no llego, no manches, no problem,
        no te, nos vemos, not bad, not being, not him, now theres, of each, of steel, of them, on is, one about,
        painted the, papa esta, para el, parir ris, pasa nada, pasaje la, paso la, passed my, past a, pero que,
        pica mucho, picked up, please dont, pongo un, por fin, proud of, puedo hablar, pulled out, put it,
        quedamos en, quedo como, quien se, ran out, right at, running late, same place, scared me, science fair,
        se sienta, secret santa, see my, shes been, si a, si es, si no, sign it, sit on, smell of, smells of,
        so hot, so long, solo me, somebody with, stairs and, stop laughing, stuck to, sweat and, taken to,
        te quiero, tengo en, thank god, that for, the a, the bags, the cat, the chat, the church, the cow,
        the electric, the gray, the heart, the lake, the landline, the legs, the man, the meter, the new, the only,
        the ref, the ring, the router, the service, the step, the story, the thermostat, the trampoline, there it,
        there with, theres no, they changed, they just, third one, thumb drive, till i, to her, to read, to that,
        to toe, too long, tu papa, typing with, u awake, u doing, u up, una caja, una toalla, up now, up over,
        van dos, very nearly, volvio a, walked into, was for, wedding is, went fine, weve got, woman in, would have,
        y nunca, ya esta, you go, you owe, you still`,
    },
    {
      weight: -8,
      pairs: `a casa, a film, a green, a map, a month, a name, a no, a photo, a tenner, a white, all three, allergic to,
        an apple, and for, and none, and send, and sit, and somebody, and talk, and thinks, are blue, are my,
        around for, as my, ay no, back seat, bake sale, battery is, be a, be home, be the, bedtime story, big one,
        bit more, calling it, can we, cant feel, cant hear, capitan of, code is, day at, day on, de casa,
        do another, do feel, dolor de, dont count, dont get, dont laugh, dont own, doubled overnight, dressed as,
        dropped a, drove it, el america, el cafe, el concierto, el del, el grupo, el plato, el precio, el rio,
        el telefono, el tren, el vuelo, el wifi, enough for, es mi, esta insoportable, estoy sudando, find a,
        flight is, for give, for that, found the, friday at, get through, go and, go by, go up, good for, hablar y,
        hace media, halfway through, has his, has it, have done, hay dos, he came, he doesnt, he got, he slid,
        head in, heart and, hizo tarde, home is, how do, husband wont, i forgot, i make, i moved, i shouted,
        i swear, if they, im all, im crying, im sorry, im writing, is down, is my, is where, it down, it last, it n,
        it really, it seems, its me, its only, its purple, its your, just asking, keep my, la esquina, la estufa,
        la fiesta, la mesa, la plata, la renta, la senal, la vaca, las bolsas, las tortillas, lend me, lift to,
        line at, line up, llego el, llego en, los muebles, me down, me duermo, me half, me have, me how, me quema,
        me the, me when, me yesterday, mi no, minutes on, my cousins, my kitchen, my mother, my sis, necesito una,
        next time, next to, nights running, nomas se, not mad, not my, nothing is, number for, of lamb, of town,
        on route, on their, one more, our team, over a, pan y, para que, pasa por, patch on, perro se, pick me,
        puedo dormir, que verguenza, quedo a, quite a, real one, ribs on, said its, sale como, saved my, se para,
        senor de, senora del, shoulder to, sigo igual, since march, sister and, sleep tight, slept through, so cold,
        someone has, sorry i, stepped on, stuck halfway, take a, talk later, that on, thats how, thats me, the bar,
        the board, the button, the concert, the engine, the flowers, the pool, the price, the promocion, the rug,
        the stall, the sunset, the tires, the water, they go, though i, to my, top up, tracking says, turn left,
        u call, u take, un frio, up there, ur hand, walk down, walk like, walk past, where do, whole day,
        whole room, with each, work n, y asi, y he, y una, y voy, yes to, you so, your dad`,
    },
    {
      weight: -9,
      pairs: `a boy, a flat, a kettle, a leak, a nightmare, a smile, a su, a two, about it, all in, all this, an email,
        an hour, and if, and one, and said, and stood, aprieta el, are on, are you, auto correct, ayer le, ayer me,
        be quick, behind me, bought a, break a, but got, can help, cant read, card in, clean the, collapsed on,
        comin up, day of, deep breath, del turno, did she, does it, dont call, dont like, dormido en, down again,
        down since, eight out, el balon, el de, fiebre por, first tooth, flat tire, gave it, ha dejado, have you,
        having at, head to, headache of, heavy since, her face, her first, hormigas en, how much, hoy no, i didnt,
        i hit, i kept, i liked, i shall, im coming, im stuck, im telling, in d, in under, inside the, is at,
        is breathing, is mine, is no, is under, it against, it back, it hard, it im, its called, its now, just on,
        know why, know you, la basura, la llave, la quinceanera, la serie, last leg, le digas, le salio, left at,
        left foot, lie to, lines it, mano con, me acabo, me cerro, me im, me instead, me n, mensajes por, missed it,
        moved to, mower wont, my essay, my favorite, my fridge, my home, my little, my nan, nearly a, needle and,
        needles all, next door, night with, no answer, no pasa, no prob, no vino, no worries, not in, ok im,
        old one, on his, on read, once in, other way, otra vez, out where, owe me, para la, password is, pego la,
        pray for, put in, que cuando, que paso, que sea, queue and, said on, said yes, she looked, si fuera,
        siento como, smell like, something to, stairs by, streak of, suegra esta, taken my, teach me, terapia de,
        termine en, text me, texted her, that all, the address, the air, the airport, the attic, the cold, the face,
        the kid, the petrol, the plates, the presentation, the remote, the wash, there are, this much, tiene un,
        todo en, u wont, un dolor, van and, wake me, wall and, was weak, welcome to, wheel squeaks, who ever,
        who keeps, with both, xq no, y ahora, you had, you know, you like`,
    },
    {
      weight: -10,
      pairs: `a bag, a bucket, a fool, a miracle, a plant, a real, a ride, again tomorrow, all week, an all, and her,
        and look, and see, and yesterday, any time, are getting, are running, arm on, asi desde, ate my, ate the,
        away from, been gone, been thinking, buenos dias, cheers for, close my, could i, dance floor, de cocina,
        dile a, dont be, dont do, drive or, el archivo, el camion, el celular, el equipo, el jardin, el nino,
        el puente, el semaforo, el sistema, el techo, es hoy, estoy en, fell asleep, fine at, forgot what, found it,
        found my, give up, going round, got into, got my, got to, hand up, hay que, he called, he said, he took,
        hes on, hit it, i knew, i looked, i made, i rang, i thought, i used, i wear, ice cream, id do, is in,
        is now, is what, isnt a, isnt it, it off, it with, junto al, just asked, just passed, keep looking,
        keeps jumping, la cancha, la letra, la maleta, la novela, la troca, left since, lengua en, life is,
        like last, like wet, lo del, luego no, me an, me cayo, me one, me queria, me see, me too, media hora,
        mi amor, my ex, my place, my screen, my sisters, n d, night at, no credit, no prende, no sense, not on,
        nothing but, now is, numb from, of fresh, on there, opened it, or right, pain no, pero es, phone to, por ti,
        que hora, right to, scared to, sending it, shoes off, since easter, something and, stand still, stay there,
        still available, still got, still no, still on, stood on, take the, tengo q, that joke, thats a, the bath,
        the big, the blue, the commute, the curtain, the dance, the ending, the pie, the plumber, the pump,
        the tumba, the wind, them in, there a, took off, truck is, two coats, txt me, un buen, ver si, was getting,
        way up, we all, went up, were out, what colour, what kind, where are, who is, with an, wont budge,
        work yesterday, wrote that, ya tome, yo creo, you take, you wont`,
    },
    {
      weight: -11,
      pairs: `a game, a parking, about his, and a, and me, arm off, asleep on, at me, been to, black as, boca y,
        brought his, brought me, c u, cabeza en, cada dos, cat has, coming between, con mucho, couch wont, cover my,
        de cemento, dinner at, dos dedos, down in, drop me, drowning in, el examen, el video, en otro, es que,
        esta de, every week, feel so, forgot the, from home, fuerte la, get any, getting hard, go above, go through,
        going to, good morning, got any, hand n, hasnt been, he brought, heads up, home after, hot tub, i mean,
        if he, in june, in on, in this, is back, is with, isnt even, it in, it wasnt, it works, its over, its side,
        keep getting, la boda, la compu, la contrasena, la gasolina, la llanta, la mancha, la oficina, la pelicula,
        la temperatura, las tengo, laughed so, le falta, left my, los ninos, me equivoque, me my, me olvido,
        me toco, more on, move to, my battery, my heart, n came, new phone, ni me, ni un, ni una, no trouble,
        no you, noche con, not talking, nueve de, ojo de, out with, painful to, pero con, pick a, por si,
        reach home, save me, se corto, se donde, sense of, sepa rate, shaking the, she asked, shoes on,
        since monday, sit with, son las, sourdough starter, stabbed in, start without, still going, still want,
        stop crying, talk now, text so, the high, the jar, the lot, the news, the old, the printer, the second,
        the stadium, to hear, to him, trip to, turn off, upper lip, very weak, waited for, want the, watch it,
        went back, who took, without a, wont start, y como, ya estoy, ya se, yesterday and, you at, you hear`,
    },
    {
      weight: -12,
      pairs: `a corner, a fiver, a work, an arm, and after, asi que, at ten, at this, atorada en, back to, boss had,
        cant be, closes at, come fast, como la, como siempre, corazon como, did you, didnt get, doesnt like,
        dressing gown, duele la, el chisme, el internet, equivoque de, esta internada, eyes on, face value,
        face when, fever broke, flight hands, get out, getting worse, give me, going around, good night, green and,
        had my, had them, hand on, has taken, he looked, his shoulder, hospital con, how far, hung up, id like,
        im bringing, in march, into that, is standing, ive lost, keep the, la del, la gata, la tarea, la una,
        last time, learned to, like my, little bit, looking for, looks like, los huevos, manana hay, my knees,
        my seat, my sourdough, my toes, name on, next one, no one, no va, phone in, puedo con, put his,
        que descanse, que ni, que si, red one, remember to, roller coaster, sat there, scald me, se la, see his,
        servers down, si y, slept on, stand on, still cant, tell her, tell him, that guy, that isnt, the afternoon,
        they were, thought that, to death, took my, un brazo, van en, voice gone, want anything, was me, was not,
        was very, went with, would you, y despues, ya quedo, you have, your sister`,
    },
    {
      weight: -13,
      pairs: `a clover, a coffee, a girl, a ir, a leg, a noise, aint even, an hr, aqui no, away in, because of, been up,
        brought a, cabeza por, cara de, coffee and, dedos con, doesnt work, duele al, el arroz, el pelo, el tiempo,
        esta la, every minute, fever after, frio de, from here, from last, hanging in, hate it, havent been,
        heading to, hi this, hielo y, his own, i haved, i like, i pressed, i said, in since, is finished, is moving,
        is on, is up, it up, keeps dropping, la foto, la pantalla, like we, los lunes, lying on, machine is,
        me after, me also, me hizo, me lo, me quede, me some, my breath, my car, n he, night night, no arranca,
        no gain, no siente, one today, phone fell, pie de, pressed something, quedo en, ring me, she left, si lo,
        sold out, stronger than, stuck at, tell me, ten to, thanks for, that was, the dark, the gps, the green,
        the pond, the receipt, the score, took forever, touch this, two sugar, two weeks, un senor, very good,
        very pleased, was shaking, will be, y que, y te, y un, you didnt`,
    },
    {
      weight: -14,
      pairs: `a spider, about this, abrir el, almost passed, and someone, be there, brazo derecho, call later, con su,
        corazon en, could be, do with, doing this, dos y, el super, el viernes, entra en, esta lloviendo, estaba en,
        estoy ahogando, golpe de, had the, hasta las, haunted house, he hasnt, hot water, im starting, is killing,
        is to, its gone, just like, kettle on, la calle, la nina, la playa, last day, lights off, me hace, mi perro,
        mi primo, my manager, my room, my sons, n that, next week, no rush, not yet, on heart, on this, q ya,
        quede dormido, sit down, six foot, somebody has, starts monday, still running, take it, than me, the page,
        the radio, told her, too hot, took me, una mano, up before, up some, was meant, where is, wind took,
        with her`,
    },
    {
      weight: -15,
      pairs: `a life, a shirt, after that, and no, bill is, blind spot, bottom of, bringing my, casa de, doctor who,
        el recibo, en camino, feel my, four legs, get u, got it, i m, i may, i quit, i would, is he, it away,
        it doesnt, just went, knitting needles, la carne, le duele, live in, looked up, mi compadre, my phone,
        my sunglasses, ni mordo, not me, of paper, only me, otro lado, pain to, people and, puedo creer, salt and,
        sangre por, shes my, si nada, someone to, taken the, they had, three words, thumbs up, to ten, u out,
        was doing, went straight, weve been, y anda`,
    },
    {
      weight: -16,
      pairs: `a pain, a question, a straight, a un, after holding, aguanto a, agujas del, al dedo, and maybe, breath of,
        cant come, como que, didnt say, died laughing, dose of, go round, grados en, hand in, having the, i know,
        it isnt, its cold, la presentacion, locked out, mano de, me and, me urge, missed my, mush room, muslo y,
        must be, papa is, pull up, she said, siento en, stole my, stroke of, suns out, texting from, the curtains,
        the entire, the station, this meeting, threw a, today is, too short, we should, would like, your heart`,
    },
    {
      weight: -17,
      pairs: `al lado, and all, and theyve, ask me, beside me, better now, cant believe, couldnt stop, driving test,
        had it, hand side, he gave, i held, i wont, im dead, la computadora, leg of, log in, my grandma, my mind,
        nearly fell, no entra, of us, on site, phone died, puedo ir, q es, sangre de, saque un, table leg, the neck,
        the smoke, the turkey, times i, un vaso, wants a, was good, was on, yes and`,
    },
    {
      weight: -18,
      pairs: `a mano, are out, boots on, de tanto, dog has, el que, electric bill, headed to, ill come, it went, la risa,
        las lagrimas, marry me, me vio, my bag, my shoulders, never been, says no, si hay, sigue sin, the song,
        this spreadsheet, to cancel, was hard, y algo, youve been`,
    },
    {
      weight: -19,
      pairs: `back about, bano a, because somebody, been on, cant i, con mi, de risa, en un, hand me, he turned,
        head over, knot in, me today, my coworker, my last, my nans, neck and, now she, on sale, pierna de,
        remember when, season is, stick a`,
    },
    {
      weight: -20,
      pairs: `as if, as usual, es nada, going for, im shaking, me before, my stop, my way, shut up, trabajo en, walk away,
        y pierna, your head`,
    },
    {
      weight: -21,
      pairs: `a otro, by myself, feels weird, foot and, for sale, hot here, is stuck, me all, pain in, quede dormida,
        saturday night, shoulder of`,
    },
    {
      weight: -22,
      pairs: `hijo se, hurry up, it myself, my bad, right out, saw the, texting me, theyre out, traigo fiebre`,
    },
    {
      weight: -23,
      pairs: `as of, dropped it, let me, my laptop`,
    },
    {
      weight: -24,
      pairs: `act like, and went, been out, better than, hes a, smells like, the deadline, turn around, vez peor`,
    },
    {
      weight: -25,
      pairs: `a las, murio el, nearly had`,
    },
    {
      weight: -26,
      pairs: `a lamp, a million, just woke, says yes`,
    },
    {
      weight: -27,
      pairs: `al rato, el puesto`,
    },
    {
      weight: -28,
      pairs: `been pressing, no traigo, pecho de`,
    },
    {
      weight: -30,
      pairs: `is real, mi me, out since`,
    },
    {
      weight: -33,
      pairs: `cuello de`,
    },
    {
      weight: -34,
      pairs: `and neck`,
    },
    {
      weight: -35,
      pairs: `mano en`,
    },
  ],
};
