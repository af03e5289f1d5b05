import type { WeightTable } from './weight-table.ts';

/**
 * How much a word is of what patients write of, whatever it says of it; words of anything else (lifts, lunch, love) weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const topicWeights: WeightTable = {
  words: [
    {
      weight: 42,
      words: `dolor pain`,
    },
    {
      weight: 40,
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
      words: `confused cough ibuprofen numb numbness paracetamol tylenol`,
    },
    {
      weight: 32,
      words: `ambulancia calentura chills dialled dizzy doc`,
    },
    {
      weight: 31,
      words: `advil chest fever hospital kms pregnant tablets worse`,
    },
    {
      weight: 30,
      words: `agony couldnt fainted fitting oxygen paramedics shoulder`,
    },
    {
      weight: 29,
      words: `climbing enterramos hinchado hurt hurting winded`,
    },
    {
      weight: 28,
      words: `coughing grip knowing painkillers pharmacist ronchas swelling temp`,
    },
    {
      weight: 27,
      words: `advils arm breaths hemos pecho piernas redness treated`,
    },
    {
      weight: 26,
      words: `aleve anymore ayudenme breath breathing breathless cloth collapsed coughed fiebre hives hurtin lung
        muddled neck outta pant pills sangra session sostengo swell urgencias urine vomite`,
    },
    {
      weight: 25,
      words: `ache bleedin doctor duele emergencias faint feverish needled panting racing shivering siento temps woozy`,
    },
    {
      weight: 24,
      words: `agonizing ambulance boned climbed feel feels infected lips llamenme pis pujo temperature treatment weeing
        would`,
    },
    {
      weight: 23,
      words: `bandaid barely blood brazo cuello drooping easing emts excruciating migraine nauseous paciente queasy
        respirar rn rough shivers stools termometro unbearable unconscious`,
    },
    {
      weight: 22,
      words: `air amaneci anxious bowels disoriented epilepsy er fading menique minor pipi relief skin swallowed swollen
        temperatura tome toy tuve urgente yesterday`,
    },
    {
      weight: 21,
      words: `breth cuerpo dedos dialed drained fingertips hormigueo ibuprofenos jaqueca lightheaded living makin
        moreton muddle myself nurofen orina orinar overnight painful pastillas pee slurred sore subiendo swellin
        symptoms texting toser urgently vivir worried`,
    },
    {
      weight: 20,
      words: `aint blacked calf consciousness coughin desperte discomfort drags empezo escalofrios fallecio gettin
        guardia gushing jumbled leg lungs marqueme medico peor pior piquete pounding puffed puffing puntita
        slightly throat tingly toes vision worser`,
    },
    {
      weight: 19,
      words: `admitted appt auxilio bleeding bruises chattering desmaye desorientada diria dropping fainting forehead
        fuerza giddy gunk hinchada hinchazon ibuprofens immediately inconsciente keeled legs lump manita miro
        needle needling nueve oozing peeing puffin pulse reposo resus sangrando sensation sentido strip sudden
        tailbone tingle torture touches vieron wrist`,
    },
    {
      weight: 18,
      words: `argued asap bandage beating bladder body caminar casualty catch convulsion crooked disappeared empeorando
        esto estoi feeling feinted frothing headed inchado infectado inhaler jab knee mareada matarme nurse
        patient phlegm poked pressing recognize respiro responding shifting slurring soiled tender throbbing
        ticker usually vomited weeping`,
    },
    {
      weight: 17,
      words: `accident adentro aid aire ambos antibiotics breastbone contesteme crutches cunada cuz doctora enorme
        epidural escribe feelin fevers fingers foot gibberish goo heartbeat hinchadisimo hinchadito ibuprofeno
        inflamado jadeo jerking llame medics meds mixed murio needles niggle oreja orine pantorrilla ramping rear
        reconoce remove respiracion rojas runnin salud sangrar sarpullido scratching sense sentado shaking solid
        spasms spinning spot swelled swimmy swole tos traigo weakness wee welts winces wont wouldnt wurst yall`,
    },
    {
      weight: 16,
      words: `acelerado antibiotico antibioticos ayer bum cai calambres cannae chueca clinic conocimiento contesten
        convulsing convulsiono crossing crumpled daily despertar die double emerg emergencia emergency fevr
        googling holes horrible itchy keeps kneecap latidos letting licking lopsided mareado morado operator orino
        overdosed oxigeno palpitations passed pectoral physio pierna pinchazo puked puntito quitarme rash recall
        repente ribs rigors sangro scrambled seizing sensibilidad sentence since skips socorro sorer spots steroid
        strength stretcher supura taquicardia thigh tissue toso tounge urgent urticaria wife wreck`,
    },
    {
      weight: 15,
      words: `acetaminofen achy amanecio area ayuda below bent biting blankets blown bruising bumps burnin ceiling
        cienta cintura collarbone contestar convulsiones covered damage dar desbocado desmayo distingo drag ems
        entiendo festering fist flopping galloping gauze grandkids gree habones hacked hammering heart heifer
        hincho icu ins kinda labios madrugada messed migraines mild moretones moretonzote motrin muevo naproxen
        onto oximeter palpitaciones peed pistola poo poquito pretty retumba rouse rushed saliva salpullido
        sangrecita seguir seizure sentir should sigo sitting stove tienen todavia tomo tosiendo ward wi yawn`,
    },
    {
      weight: 14,
      words: `ago answering antebrazo around atendieron bawling bn cada cant clot cobijas comezon completo concerned
        confundida conked constant convulsions despedida digo doubled eliquis epipen espinilla esposo estuve hijos
        huesos inflamada inhale jaw jeta kedo likely liquido llameme marcapasos muneca muy nasty nausea nauseas
        negras ocho ojala oxicodona pains paramedicos pectorales pinky pinned pistol plaster popo possible pulmon
        puno raised revuelto scan seezure siete sits spasm squeaky squeezing sting streaky tardes tengo tetilla
        thumping tobillo tosi tripped weeps`,
    },
    {
      weight: 13,
      words: `accidente aching acting afterwards agarrar agujas anoche aventarme backs barfed bleeds bolita bota bottle
        breathe brushing bull caca caint coloradas convulsione corason cortado crawling creciendo despierta
        destapar desvanecio dormi droppin dying earlier empeoro ended escriban esposa espuma extremely eyelid
        flattened forearm gasa gasp hauling hija hip injuries inmediato jerked leaned levanto limbs llamen mri
        negro notch paramedic patches piel pins ponerme poop pooped puedo puffiness rapidito rapido red redondo
        rescue responder resuello samu seca sentada shivery shoots skull slap slapping somethings spits spurting
        squirting stuff tenido tingling tirito toda trauma vomit warning went worst`,
    },
    {
      weight: 12,
      words: `acabar agacharme agarra agujita allergic aprieto arrastrando aspirin aumentando ballooned banarme bc being
        birth blud boom bpm brazos breathin brooze camino carta complaint cramp darth deceased delirious
        desaparecer desde dientes downhill dribbles dripping easily fatter fetched fevered fifty fitbit fluttering
        frightened fuelle grabbed had hardly headaches help hides hinchadisima hirviendo holding hole hoyito hubby
        huge husband jabbed join lace lanced latigazo levantarme leve lungful mixing momento most muerto nothin
        observacion ow paralysed pec pexo pinchazos poking prefiero reddish resbale rigid rubbing sacudio sadly
        scab semanas sesion shakes shallow sofoco soporto spit splitting suddenly suelo suicidal sweating tacto
        talon terminar tilts tinglin torci trabado tumbo unwell urinate vader vida warfarin wound yep`,
    },
    {
      weight: 11,
      words: `acaban aches adolorida adormecida agarrarme ambas appointment apretar aprieta armpit army atiendan ayudeme
        baja blacking bloods bouncing circulo clammy clinica codamol cojeo como contestaba couple cryin dentro
        desmayar desvaneci dolorcito dots drenched drifted droops droopy drowsy drunk dvt eight empece ending
        enfermera exagero exploded fievre flaked flema gripe hand heat herself hobbling hoodie hormigueos huffing
        husbands infecto internado jabs lay lumps mailman mareo massive molestia mom morete moretoncito mound
        normally oiga omoplato otherwise patch pecs percocets perdida pinkish poison pop preocupada properly
        quisiera ratos reacciona reckon rest salir sangrita scanned seal seis sewing skipping snap somethins
        sooner sostener spat started strange strap streaks subir sude sweats swoll tamano terapia tiesa tirada
        took tramadol trapecio tremendo tumble uncontrollable vestirme vienen visits wagon waist watching weak
        wears`,
    },
    {
      weight: 10,
      words: `able agarre aguada aguanto alcanzo alergia alrededor ambo ando anestesiado ankle apague apareci
        appointments arrastrado asco asfixio bajando bled bleed bolt brething brotada calenturon calling cardenal
        catches cede cefalea chamorro chorro clavado codeine coloured conteste convulsionando coordina corta
        cortito cosas costado cotton covid crash crotch curita current darme dentist desayuno descanso desmayarme
        desplome digs direccion doliendo dose driven drooped encima encontraron entero epilepsia escalofrio escupo
        few filling fixin gone grounds growin hacer hacerme happening happens hematoma hondo imposible
        incoherencias juice killing known lado lino llamar loading longer marcar marys mg migranas mismo mouthful
        muscle normal noto ooze oozes oxys paining panos parecia paredes parezco pensado pescuezo picazon pissed
        plasters puffy pulso pumping pupil pushing quiero ratito rattling ronchitas rosado sacudi sacudia sagging
        sandalia seasick seeping seized sharply slid somethin sonreir sos sostienen stairs sternum stopping
        struggling suck suero supe suspirar tackled taken tar therapist thin tirado tirante toothbrush torcio
        trickling tropece unable uneven venda volver vomiting wet whipped woke wringing zaps`,
    },
    {
      weight: 9,
      words: `abdomen agacho aguante aguja agujerito aliento almohada amarrarme arrastro ataque atencion atendia banged
        because bedtime bellys bend beyond bolota bolts boqueando bra bruised bursting buttock cachetadas caigo
        calzones cama cartas catorce checking chueco closing clumsy colored compares consultorio coughs coumadin
        crusty cuesta curitas daughter descansa desorientado devolvi dolido dormidas dosis dribbling dryer duvet
        echaba echaron electrico entrepierna entumida espalda fijese fizzy floppy foaming freeway funeral further
        general glute grados grave hacking himself hinchados horrendous ido intensiva internaron izquierdo
        jadeando jolts lengua levantar limit limping lisa llamamos llegar llorando logro lunchtime managed
        manchando manche manden manejar mano marshmallow mass matar messages meti moto muchisimo mucus musculo
        nalgas napped needing neither nowhere numness palma papa paracetamoles partes pensar pica pincharon placa
        places plywood podido poke porque poured puff pulmones puntas puntos quad raro revisaran roaring sacaron
        seven severe slipped solto someone spitting squad stab stained sticking straighten strings suicidarme
        supurando tambor than therapy thinners tiemblo tingles toallas trigger trolley twitching underwear upon
        urge vejiga visit vive viviendo walking weepy wheezing words xarelto yemas`,
    },
    {
      weight: 8,
      words: `abuelita acelera acuerdo adolorido aguado alergica algodon almost asfixiando asthma asusta asuste
        atropello awful badly baston beads began better blank blanked blew blowed bowel buckle buttons c caer
        caminaba carmen carrying caso charts coffed colorado comb comfortable confusion conmigo content
        convulsionar corrientazos crawled crept croaky cuarenta cuatro dado debajo decirle demas desmalle
        destemplada doble dormida draining during earth echar eche elbow enderezar enderezarme entera escupi
        escurre estallar estallo exprimir eyelids fitted flights flu flushed froth fueron fuerzas gargajo
        genitales giro goin goodbye grew habla hacen heel hijo hocked hormiguean insoportable isnt jerkin kindly
        laying leaking letters levanta like mareos media memory mentioned mero mientras morada moverme muerta
        muscles mush nana negra nota ocupo organ panuelo paralizado parpado pasando patineta pavement picaron
        powders puking puncion puncture puss putting quickly ramped rara reaccion reads responden ribcage rojo
        rojos rubbish rumble runs setting shakin sidewalk siren site skillet sliding sob soponcio sparks spread
        static strangers supper swallow tan temblar tercera thrashed thrashing tickly today toe tolerable torpe
        tosecita touched tripping tropezando tummy useless vanished veering voltear werent yell yellowish`,
    },
    {
      weight: 7,
      words: `adormece adormecimiento agito aguita alberca alot amoxicilina antier avisarle aviso bastante bathroom bear
        behalf bigger bloody brinca brincos brothers buckling cabeza calambrazos cheek chipote circle clavada
        climbs clots coagulo coff colgando colorada compared completely consigo coordino cortada county cramping
        creeping cushion dana dark derecho derrame describe desmayada detras dieron doing donde drenaron droop
        edad empape emptied encono engarrotado english enredado epileptic escalones estoy extendio fast felt
        fierce figure flores forgetting frase frios garbled garganta getting gotten groin hablando hablar heridita
        hiccups hinchando honestly horse hour hueso iced ideas importa inflado internada irregular jalo jugo
        jumping knives lavarme levantaron lie life llegando llene loo marco marido mark materia matters me mejor
        mias might minute moaning mobile muriendo nettles nodding norco odd oscuro pacemaker paletilla pees pegan
        pegue piedra pinching piquetes pisar platicar poder pokes poorly posible primary privates probably pronto
        proper pude punta quito rapidisimo rating recognise rid rodilla rumbo sabana sec sentarme sentences ser
        seriously servilleta shaky shocks shoulders signing sip smidge someones spurts sputum stung tabla tad
        thirty tightness tngo toalla tomado tose tragar tranquila turning twelve vea venia voltearon volteo vomito
        waking wheals woken wonder xray`,
    },
    {
      weight: 6,
      words: `abuelito acaba adormecido afiebrado agarrada agitada ahogo alambre and apretado babeo backside bajar
        baking barrer bites bitten blouse bluish boob borroso bostezar breathed buckles buzzing calambre caliente
        cambiando camilla camioneta cansancio caught childbirth choque chorrea ciatica clava clearly cloudy
        coagulos coger coin comin complain connected conoce cortita cosa costillas cracking crisis cuchara
        cuchillada dead dedo deep desmayaba desplomo disparates dizziness dormido dormidos dressing drew ducha
        duelen easin entiende entumido epileptico exhausted explode extreme fed fender fingertip fizzing flip
        flucloxacillin galopando gigante girar goats guante hablo hamstring harder hincharon hips horno hovering
        huffin icy inchada instant itches jolt keflex kept knocking leaflet little llenar lobster looser lousy
        mancha manera minuto moje mojo moraton mordiendo morning motivo muslo my nacido nublo nuisance oidos
        opresion oxy pajamas palida paralizo pararme pared paro pcp pesada picnic pienso pies pillowcase pissing
        plum pluma podes pointer poniendo poquita practitioner propped pulgar puntitos punzada pusieron quedando
        quit rato raya recien redonda regadera resonancia resting reventando rode rodillas rubbery sacudirse
        saddle saliendo salta sats scary seizures sensible sentar sentirlo septic services sized sleepy sneezed
        sobbing soreness sounded squirts stayed stiffness straw struggle sudo sudor swooned taller tenedor
        terribly thighs thinks tieso tongue toquen track trancazo trap tripa triple typing upright volvio vomitar
        wakes weals while wire`,
    },
    {
      weight: 5,
      words: `abotonarme abren abrio absceso acorchada acostado adoloridas agachar agarrandome agarrara agarraron
        aguantar alcohol alfileres alzar amarillo an apoyar apretandome arregle avente ballooning bano been bender
        blow blusa borbotones borracho bulge butchers cadera calenturita calma camine canilla cerrandose chanclas
        changing chorrito chorros clacking clave clavicula comi companeros corrientazo cortina cos crackly cramps
        crimson crummy crushing ct cuidar debil debiles dent desmayado died difficult difficulty dobla doblan doce
        doctors dolia dot doubles dragging dribble drip drooling easier echandome edges electricos embarrassing
        ensucie entumidos epi estan estando esternon estudios excedrin extendiendo fade feet fell flapping flemas
        frio fui galopa gasas gordisima gota gramos grandads granos grapefruit greyed habia hack hart heaving
        helen helicopter hoarse hoping hormiguea horrores hurtz iba id inflada ingresaron intenso intimas inyecto
        jadear jets juntas ladder larger limp looks loosened loyal mailbox mandibula marshmallows message mitt
        moraditos morados morir muck near nettle nonstop nor notice oia okada okay ola olvida overdid pacing
        panadol panza pasta peinarme pensando pense pico pillows pointy poner porrazo preocupa pricked prickly
        prob quieto quise quitar rambling rasco recetaron receto regreso relaxers resbala reventar rhythm saca
        sali sapo scaffold security sente settee shutting signs sigue sittin soaked sobre spins squishy stabs
        stair steadily stepping stretched stretches swallowing tapa tarry taza thumb tick tomando totally touch
        traen trouble tunneled tunnelled tuvieron unless unresponsive usar ve verdad vestir vientre vomitado
        walnut warfarina warm warned way weaker whisker whole wiping y yeyo`,
    },
    {
      weight: 4,
      words: `adormecidas afiebrada afloja aflojo alcanza alta andaba ants apretando ardo arrastra asks away axe azules
        baba barefoot barking batallo blade blah blanco blinds blotchy blowing bote brand brotaron bubbles cachete
        caen calentita calientito cashier castanean castanetean catarro chamarra chancla charco checked chucked
        cita cling collapse collapsing companera companero completa convulsed crece cuppa curb dando delay derecha
        deshincho despiertan diabetic didnt diez dificultad diga dim dio disappear disparo ditch doblar doblarme
        doblo dolio dolorido dormir dormirme driving drool dura empapada enronchada entraba entumio escalera
        escribo estamos estornudo explosion faltar faucet finger five floja flops foamy focus golpe goteando gp
        grey grocery gross gruesa guarde guardo hablaba happened hard head heavily hormiguitas however hubiera
        hule include increasing infeccion infection inflamacion inhalo injection instante instantly intima irme
        ironing itself jamas jelly keep knocked lady lastima lays leak leggings lighted limpiarme loaded lumbar
        lying manchada marque martillazo mas max medio mejorar metida midio milking mis mistake moleste molido
        moment morirme mouth much mueve noche novocaine numbed nurses obedecen ouch ought out packet pane pedals
        pegar penicilina pharmacy physically pinch playera please plumb praying preocupo pricks prieto progress
        puntada purple puse puso quitan raging rattles rayed realized reconocio refuses resident resp respondia
        right rigida rings roommate rusty sabanas sacarme salido sarah scalp scaring seconds senorita shin
        shortness six slight slurry socket spasming spill spuds stable stacked stickin strep sudaba sugar sweaty
        swolen tantito tardo temblores tending tests thinner thoat throats thudding tickle tilting tocarlo toma
        torax trickle tripled tube turns ultrasound un unas using venci veo via volante volviendo vomitando vuelto
        walker washcloths weight wheezy wince wool wrecked yawning zap zing zit`,
    },
    {
      weight: 3,
      words: `abrocharme abscess acalambra acostar acuesto adormecio after afternoon agarrado agarro ahogando alcance
        algodones alive ambulatorio amiga answered as asustada atendio attack aumento bad bajo banca bandaids
        banging bat beautifully belly benadryl benched bicicleta bien blotches boiling bolso botando brasier
        breakfast bright brightness brillosa brinco brota brote burns butt caerme caia cambie cancelen cansado
        canso catching centre cerrada champ chemist chewed children chores christening cinched coagulitos colgarme
        collar commode complaints confundido corcho corro cosquilleo covers crackers cranberry craneo crecio cubre
        cuelga cup currently demasiadas department descargas despues desvariando diciendo doblada dozen durmieron
        ecografia electricas electricity embargo encontro entume espasmo estalla everyones everything explota fat
        feas fixing fluid follow fortisimo freaked freaks freezing frisbee frothy fuertes funda furniture gelatina
        gluteo golpee gonna grabbing grande gray hablamos hadnt hammer handout hanky happen having helados hombro
        hormigueando hugging indice inflaron insisted into ir itching jalon july knees knotting lagartijas laid
        lavabo listening llevaron losing lower measures melon mention mi misses mochila monitor monster national
        neumotorax nina normales oprime oprimido pairs palido pedacito pedazo pegaba pie pierdo pill pimple pincho
        pinkie plena poca poco popeye popped porridge postura pouring prescribed punctured puras pure puro puyon
        quijada quilt quitando radiografia ramen recuerdo reirme related respirando respond responde reverse
        revienta ribbon robert roja rojito roncha ronchotas rosadito rosario rotten rust saucer sausages scarlet
        senti seventh sideways sips smelly smiles softball somebody somersaults something sonrio squeezes stabby
        starved steroids stiffen stings stir stroke subio sudando suicidar sus syringe tack tarda telephone
        temblando tendra tercer thing thunderclap tighter tiptoes tiritando toasty todas toilet tolerate torpes
        toward trabada traia trailer trajeron trapos tratamiento tronar tronco tues tummys tuviera twinge twisted
        type undercarriage venga visibly volcano w wasnt wheel wheeze when whenever whip wiggle without worrier
        written yeah zero zona`,
    },
    {
      weight: 2,
      words: `abultado acabe accidents acostarme acoste across acts adormecidos affairs aguanta aigre airway al
        alambrito alfiler allergies alright anda anestesia apagaron aparatito arden arroje asoma aun ayudo balazo
        banar barbaridad barbilla barn berraco blades blinding blister borren bostezo bother boto boxing breast
        bride brincar broto brow buckled buried burst calambrazo calcetines campus cantaloupe cara carol casi
        centimeters charlie chew chichon chilly chiquito citas clamped clappers climb colapsado comento comida
        common conclusion consulta continues cope copier corre could crawl creo crust cuento customers darker dawn
        delirando desubicada detiene dey disculpe dispara doler down dozing dried duermen dunno echa echando
        electric empapado engarrota entrando entraron entrenamiento entumecimiento escaleras espeso estaba
        estallido estrellitas falling fatiga feeding fighting fijo fill flojas flooding forgot fresco frothed
        gardening gatas gives going golf gorda gotta grano groove grows gulping gunshot guts halle heated helping
        hilitos hooked horses hubieran hunger inflo insufrible itd jalando juntos juro keeling killin kinder labio
        labored latigazos leaning let lil limpio lip live lleva local lucecitas maestro manchas mandan matando
        medias mensajes metido mile missing mordi mordio motorcycle mottled mucha nagging nalga nearly nephews
        nightgown nuca nuera obedece orin pa pantalon paralitico pasado peine pelado peligroso penny picada picks
        pincha pinched pinches poor poppin position pour preocupado profundo pueden quede raras raspa recargarme
        recliner recogieron records resbalo resfriado roce rosada running sala salia scared scream screamin
        screaming seeing sensibles sentia sepsis serio ships skewer slammed slits smashed sostiene soy spark speak
        specks spells spotted squeezed stabbed stabbing steam step stiffened stinky stomach stool straight
        streaked suben sumn swims tamal teach teaching terrible tmb toronja tosio tough traba trabajando trajera
        trajo trato trompa tropiezo tuvo uh uncontrollably unhappy up urgencia uso ustedes vahido varias veces
        vice vuelvo walt wetting whale where wires worrying yelled yelp`,
    },
    {
      weight: 1,
      words: `abril ached achey acostada adelante adormeciendo af afib aflojaron agujitas ahogaba aids alone alumnos
        amigo analisis ancho anticoagulante anticoagulantes anus apixaban apoya apreto apreton arent arms asf
        aspirina aumenta aunque awake bajado bajan bajaron ball balls bandages bang barbecue beats beds beet
        bending berenjena besides betabel bit bloated bolitas borracha botella botox brilla brincaba brincando
        busted buttering buzzed cabinet calendar calientita camisa cannot castanets celu cero cerradas chalk
        chingo chorreando cierto claridad clue clutching cnt cobra coins colleagues comenzo comfy commented
        constante cordon corrido cortinas crunch cruz cueste cutting darn definitely deja depot descansando
        devolvio direction disappointed doblaron dolores doorknob doubling doy dreadful drifting dull durmio duro
        duros ear ears eggplant electricidad empapo empezaron enter enterre entumecido escapa escupiendo espantoso
        esta estado estirada estiro estornudar everyday exercises explotar eye eyes faded fail faith faja falte
        far farmacia father feather feeble fence fierrito flex foreman freely freer fuertisimo fuzzy gear genital
        genitals glossy golpeado golpeo golpes granitos grita grito grumble guys harvest hauled haya heaps
        heaviness helps hollering honey huevo hum hurry ida ignition inch inchando incho inflamed inmediatamente
        intento itch jackets jalar jumped keel kneel knifes knot koolaid kris lasted lastime lavamanos leaks legit
        linoleum llevando locking lots loving luces luz madera mail mancho manejo marbled marbles marching masaje
        matter medi mente mentioning miedo mint mirar mirrors mitad molestar moradas moradito motion move mrs
        muchisima mucho muertos negros nervio nietos ninguno nomas nombres nubla nudo obey orinando ox oxycodone
        palidos palpita parche patada pedimos pellizco perdiendo period perrito personas petrol pidieron pisando
        pisara plancha plastic plavix pleno plugged pneumothorax porter pounds preocuparme prick problema prod
        pueda puede puesta pulses punctures punto pupils quedo queja quiso quiten quits razon really reason
        regresa remain remember repite respira revento rezando rib rising robe rosa rubs salchichas sarten scale
        scapula seem sees segundos segura sending seno senora sentaron sentiendo shave shins shirt shocked shootin
        shorts siesta sixteen slack sleeping sling smartwatch sneezing soaking soap soften sooo sostuvo spent
        sponge sports stares stent stinging streaming stripe suegro suelta supervisor surgeon sweets talking
        tapete taste taught thanks thicker think thinking throbs through thru tibia tirando to tobillos tocarla
        tocarme toco tomar tomarme toques tore touching towards trabo trapped tray tums tying upper ups veia vez
        viejito violent violeta vivo volvi vuelta weird whacked whether whisper wincing wise wks wore yay yogurt z
        zapping zings zumba`,
    },
    {
      weight: -1,
      words: `abrazo abrir ahi airbnb all andar anniversary apenas apretada arch ardiendo ardio areas arriba asustado
        avise bane bark barre baseball basket beef between bike bitty board boca boiled bottles bowl building
        bulls bulto bumped bunch cabe calves cancel canta caras casserole cedio cel certificate charges charity
        checkout cielo cinema city cleaner coast codo color columna combed comite compre comunion contaron
        contestando crate crema crisps crutch cupcakes cups curtain dallas dan dandole danny dare decide decir
        denise despierto developed dice discovered doorbell doubt dribbled drift drum drummer drums dumped dust
        echo enojo ensayo entirely entre entrega esperando esperar estos evening ever every exercise expect facil
        falla faltaba farewell farta fax fecha feed fellow fitter flight flipped flojo flying folding font food
        freaking fully furnace gardened gave gif grandbaby granny greet gripa guerra gusto gutter hagas hago
        hallway handful hanging hangs harina havent healed hearing heartburn highway holds hon hugged hunt iban
        idk india infarto infernal inflamo inner internship invites invoices irene issues jar jigsaw joven jug
        keeping keg kerb kicked ladrillo laminate leaf leans letras lime linea linen listened llena llevo lloro
        loads loft login lounge m mal mala maravilla maree mata micro misa misma mm mojado molesta moren moss
        motorbike moverlo muchos name negocio neighbours ninguna noisy nothing noticing nubes opposite own pair
        papel parar parcel parir part pasaba pasear passing pastilla pata pegaron pego pelota pepas picas pinte
        pique planned plenty poles pompa postman pours prayers presupuesto primero pudding punzadas purpose
        question questions quick radiator reacting recargue referee refresco reminder report reschedule restart
        retired returning reversing reves ringtone roommates rugby ruined rule sacan sand sauna saving senor
        senton sera served shelves shifts shouting si sienta single sis sit slippers slow smile sneeze soak solas
        somewhere spell spelled spicy spin spine spoiled spurt squeak strawberry stress such sunscreen support
        survived system ta talks tells temblor ten tenemos term termino thrown tiles tiro toque tries tropezon
        tshirt tub turned twin unlike unlock upset vanish velorio ver very viene vino vuela waiting wake wanna
        wednesday whistling whites wipes within wood worked worry wrote yendo zipper zoom`,
    },
    {
      weight: -2,
      words: `abrirse accordion advice album algo animo annoyed answers antro apago aprietan arde bagel barba barco
        bearable became begun belongs bench berth betta bloque bloqueado blurry bomba bookcase brick broom buffet
        cactus caja cajero came care cargando cellar centro cerraron clap cleared coca combine conozco contact
        copas corriente costs cramped crib cries cuff cuidados cumpleanos cushions dad dating dejen dia dial dias
        dios doesnt don dropped drug duela duras each eaten elses empieza encontre enero escribir estar everywhere
        except faces falta fatal fea feelings feria figured flank flatmate folds forks forms freezes fresca
        fridays fuse futbol galope geese gets gira globo gotas grabs graduacion gran grandes gravel guinea
        haciendo handbag happier hash hasta health hits holidays housemate hrs humming inches interest iron item
        jean jim jog joy killed kim kindergarten kitten kleenex largo latido laws lean ledge lenteja leon levante
        liked listen llamas lleno logo malo manage mango maybe meal metieron middle mio missus monton moves mug
        mums nada names nieto night nodded nt obra october ojo olvidaron orden oscuras over packing paints pal
        paleta palo panales parent parpados pelin pepper perdi pickup piden pink pintar piso plain plaza polvo
        pony porfavor port practice pressed private props pull quita recoge recommend reporte ringing rolled rooms
        rosas roughly rubbed rueda sabe salida screw scuffing seems seguidas settle shed shipped shower side
        siente siguen simply singing smaller smelled some south splits spoken sprinkler squat standing stands
        steel steps still strikes stronger suda suficiente summat swerving switched tee teeth telling tener tenia
        tenor terms theres thursdays timed tiny tipping todo tonite tortilla trousers trunk trust tuna tus una
        underneath vayas vela vengan vengo ves vidrios visiting visitors voz warming washed wearing windy wipe
        wouldve xq yalls yourselves yup zips zurda`,
    },
    {
      weight: -3,
      words: `a abajo afraid april azucar balcony belt bends biscuits bleachers bloke blue bola bonche boot border busy
        but candle cansada cante cargo chance cheeks chem chinese choose claro cold colour coming comprar compuso
        confidence corte costal costilla cow cows curo dame daycare detalle di dijeron discount dishrag diwali
        does dollar dominoes dr drywall dulce e either ellas else emailed enjoy enough entra era espaldas
        estrellas expired extendi facetime facts factura fancy fare february firm firma flew float floor fountain
        fourteen fresh fue fuera ganas gem glad gotea grab gritar growing grown guests harold headcount
        heartbroken held hen hey hinche hora hubo ice icing im imagine jabon jamaica jitomate kind later lavo lb
        leaked least leo libre llorar lottery lupe making mandaron mandeme martillo mat mediodia miercoles minutos
        moody msgs neighbor nene nervous next nil nineteen noches noise now opened orchard owner palms papers
        partner pasan patatus patron pears pedal peel peso pianist picando picante piensa pinata pint plate plays
        pollo pools portal pound quebro quemo racket ran rang raw reception receptionist recorre replying required
        reward ring ris rooster rules sabia saltos sandra screwdriver shotgun shout sister sleeps solita solito
        spam spoons squeeze starting stepped stuck subi sunrise takes tape tenso thank themselves tierra timetable
        tip tocar treasure unos use valley vampire vengas viva volando waffle walk was water wider work working
        youth yrs`,
    },
    {
      weight: -4,
      words: `about advise anos anota answer apart aparte arriving asked aubergine auntie avance avisar baje basketball
        batch bath bathe bathmat bed bee before bells bitter blanket blocking boots bottom bump bumpy buses button
        caballo cakes calienta calls caminando cancele capaz cargar carro carry carsick castle celebrate cherry
        choking ciego click coco colge complaining condition congratulations corto crane cruise curry dads danci
        dentista derby devil digale dip donuts drank drinking driveway duena dumb dumpster easy electrica
        electrician em emma empapadas escalator escrito fa fall fallen feo fifteen fones four fourth fresa fuerte
        fuss gap garra giant girlfriend girls gloves grateful gripping hacia halls helado heres hermosa hice
        higher hill hot huele if impossible injury instead ish jefa jugando jugar june kinds kings knife kyle
        lanes lave left lesson lid lifts line lit llamado llevar lleve locos logs lolly looked lot lumpy lvl
        mascot mattress measured meetings mein melt members moneda mood morirse mosco mountain mowing muchacha nag
        nail narrow nick november observation of olla olvido orejas panaderia pantry pants patio peach pen people
        pesa pescado piece pigeon pit place platos playground playing posada poster precio preguntado presion
        puesto raising rate recital region rei relation retiro returned rich rope ropey sacando salimos sandal
        sang scares scissors secs selfie semester shade shiny shoe shook showing shows sixty slept smoked sofa
        soil sola speech staff status sticker sticky stinks streak studying subido subo subtitles suena sundays
        supermarket swearing sweater tbh television tenis termine thermos theyd this throwing tights token
        transporte trate tren tunnel tyler typical uncles upstairs used usher vacation vaso vertigo video viral
        wan whiteboard whose wing winter wish wrestling writing yes zapato`,
    },
    {
      weight: -5,
      words: `abejas abuelo accidentally ages ahora airpods along alto amarilla anillo any aqui atras babysitter bacon
        balloon balloons banda barra basta become beetroot bendiga bici bird bits bones borrowed boyfriend bricks
        broad broma bufanda calculo cambiaron carga carino cast cayo cena charley chica chiste choice clocks cm
        colonia comes concrete conductor conte cord corner couldve counter crackles day dejaron despertarlo
        details directions dirty divino donkey doubted drove drowning dry dunk en entire entreno error escucho
        estomago eve even expected expecting expires face facing falto favor fee fix flop flour frasco freeze
        frente fuimos function glove grandson grass gravy gum habian hatch have heap heater hella hens hiding hilo
        hit home horror hours hr i innings instructions italian izquierda jobs kidney kittens labor last latch law
        learnt lentes lentil libro lift limpiar literally llamada llamame llamo llave llegue mami mandado mandar
        manejando marca market martes mayor mechanic memo mensaje mic mid midnight mikes minutes mojada mover mud
        mummy mundo musica nans nieta noon noticias novia novio nuts ocean offer on opener opens options other
        others otras pala pallet panal pancake parada partio pasa pasos patas pencil perder perfectly pez picado
        picked pictures pin planning player playlist plus po porfa pot pothole primer printing prop pump quedan
        queria rather rayo reading receipt refuse regular respondio rigido rock rows saber sacar salen salmon sat
        scrabble scraped se self seller sepa shades shape sheet shorter shown signed silent sitio slice slides
        smells snows soga stand staring stil stolen stone strike subway suits sumthin supposed sweatshirt talked
        teacher telefono temblaba texted theater theyre thrilled tinto toilets towel tres trick trueno truth twine
        ultima unico units vegan viaje votes walls wanted weekends west wheelchair wind worries xmas yellow yr
        zapped zone`,
    },
    {
      weight: -6,
      words: `above abri absolute aca acabo ale andan announcer asiento asleep baggage baila banqueta barriga be begging
        behind black blender bombo bridge brought bucks buddy buen bug cae cage cala car carried cebolla cenar
        chemistry chimney chin cierran clase clearing client close coal cobro coja comadre comido comio crumb
        cupboard debe deliver dona dos drop durisimo east elephant encuentro enfrente entrenador estacionamiento
        excuses extrano falls family faster favour figures finde fire fireworks firme flan flap fork forma found
        frame french friends games ginger glass handle has heating heavy high hola honked house houston hoyo hymn
        indoors inside insurance is jala jammed jamon jodas journey juego justo kills km lack lagrimas lanyard las
        league lies llega llora lo locked mando many masa mate maths meh melted memes menos mercado mercy mess
        mirror mother mrt mushy nicely ningun oclock ojos pago panel parade pare payroll paz pechuga perdio pereza
        pesado phil picar pickle pliers pong potatoes pq promo puebla punalada puts quarter quarters quince raid
        rains reaction regresar release rico ride room rub rug sale sales salgas sangria santa school screams
        seguro sells shadow sheets sheila ship sites sizes skates skip slaps smart smoking snapped sneakers
        snoozer sobra sole speaking spoilt stare steering stories stranger su sube sue take taladro tazas teh
        temple tennis these thick times tipo toner tony toothpaste torn trail trapo travels tried turn twist ugly
        vecinos verse village vinyl vista waiter warehouse warmed white wild winner wins wobbly youd`,
    },
    {
      weight: -7,
      words: `against aguacate alert alfombra although ana ang antes appetite apple arbol argument atorado august
        autopista avoid back bailando basement beans bendito bikes bins bless bondi bounced boxers boxes breaking
        broken brutal bulging cafeteria call carrito casa cattle cement chair changes chico choir christmas ciento
        cierra cilantro clean cloud cola combi con consigue contando contigo contra coworkers crates custard days
        deck deleted desperate dime director distinto draft drive duermo durmiendo elevador elevator end es
        escapo escuela espera exchange film fine fits flower folder followed fria funny gala ghost got grandmother
        guarda gurney hace half hands harto heading heck her here hes hid hielo him hincha hizo hoja hood hoop
        hoops hormigas iglesia impresora informe ingle ingles its joint junto keyboard kidding kiddo kill kite kt
        landline lei letter limb limon liver llegamos llegara llenas lobby lodged looking los lugar machin makes
        manches marcus mash mato mera merry mes miles milk mill mop more mosquitos muero muerte multa nachos
        naranja navy nest nevera nombre novel ones packs painting palabra para paran partidos payment penales
        physics pidio pigs pijama pirate podia ponen preguntan pressure principio propia proposal proposito
        proxima pt push quedamos queme raspando recycling regards rental restaurant resume risas roasting round
        route schedule servicio seventeen shared shooting showed shy sienten silence sink sintio skating slipper
        slugs snack solo soon sound stays stiff suit sums sure sweep swing tablet tambien tanta teen
        tenner tested they things tho thousand three tie tienda tira todos told tools top total trabaja tracking
        trampoline trophy truena trying tuesdays typed ultimo usual van voice voicemail vueltas want wax wedding
        wednesdays week why wiped wk works yard yet`,
    },
    {
      weight: -8,
      words: `adult ahead allotment amazing amigos angry apesta arriendo avento backwards bak bake balance basically
        batteries bedroom biggest blame blessed blind bluer bolsa booking boring breathes buck bucket burned bye
        cambiar carrera carries carton cerrando chamba charge chippy chore clases cleaning clear clothes clown
        clutch coaster cojo coke comer conference contacts corazon cortan covering coz crashed crush cuarto curl
        daft dave deposit descanse dessert did digas do dresser earring elefante entro equivocado eso esquina
        estufa everythings exams fabric familia fiddle files finds fishing fit fluff frank friend fuego get good
        grandad halfway heard heels hell helmet hermano history hope hotline hung improved intern iv jackpot job
        jueves kitchen knots lap lead leche leeds lemon limes loco lord lose lost loteria loves low lucy luke
        mamaw manager marks mayo meant meme mental mija mike minus mode mothers muebles must nan need nerve nights
        ninety nite nosotros nuthin olvide open pack painted pase pega peing permission pero person peter pican
        pickleball pillow pitch plans plantas podria polka post pray prendio press profesor professor prom
        promocion pub puerta pulled raffle raked reach recoger reina reset rica rivers said salad says science
        scored screamed section sed segundo seminar seria serial she shes shock shocking shoes shops shrunk sleep
        slot son spoke spoon stall street string strong success sulk suspiro swap swift tastes taxi tea text
        thanksgiving there thermostat throw thunder tile tin tired together trains trono tumba tv two valve ven
        vendo viendo vuelve walked walkin wall warranty watch weed weekend windows with woman workin workout worth
        xbox yea zip`,
    },
    {
      weight: -9,
      words: `adios ahogada am anywhere arrive aunts aye babies backing bagels barber barrio basura beside both bounce
        broke buenas cab cantaros cards cars cats cereal chat cheesy chess chilli cleats clicks clima coats coffee
        collected com compare complete congelado connection contesta cool correct creer crew cualquier cubeta
        cuchillo darling dates deje dejo des descarga deserve desinflamo done doors dramatic drawing drying ella
        embarazada episode eres este facebook fila flips flowers forward front ft fuel fun gallo gordo halftime
        ham han hate hi hike holiday hook huh hunde igual in itll ive january jars jersey kebab kevin la label
        lados land landing lava lazy le lighter lightning lights lipstick llaves llego llevan lmao loaf look lucas
        lucky luv maam mama manda mates miracle mon movio mower murder naci nephew nerves no noticed numero
        nunca off offline one opening ordered owes package paraguas parents parrot parte perdido perfume perros
        pew pick pido planted plug posta potato potluck problem punch queen quiera quinceanera quite raccoon
        raisin ray razor receta repeat replied restaurante rink rise roads roses sandwiches search seen semaforo
        sharing silba sirve slipping smiling sounds spilt stain stars state staying stick stickers store stretch
        stubs subject suspect swear switching tb tear thesis though tonight too town trainer trip turno txt tyre
        uni uno veinte wallet wardrobe ways wed wheels whisky wide wings world yoga zombie`,
    },
    {
      weight: -10,
      words: `abuela ad aircon alli alquiler anna another apt arranca asking ate attic bailar bajas baked batter bday
        beets blackout boludo booked brakes brings brother burnt cable camion camping cancha candles canto capitan
        carros cell center cerrados cerrar cerro chap character cher chocaron chucking circus cleans clocked clubs
        coge colleague confirmed contractor cuanto culpa cunado date daylight de decent dejar del desk disfraz
        dishes domino drawn drill dye easter exploto extra festival fi fijate flash forget forklift forty fr from
        generator golden goose grand grandpa great guantes guest hable hall handwriting hidden hiere historia hug
        ignore jardin joking juguete jump kayak key kids lad lavadora leaving lecturer leer lemonade lend letra
        list listo llaga llanta loud manana manchado maquina math measure met metro mia microwave missed moms moro
        mostly mowed muchacho mustache navidad nightmare none novela oigo once ooh otra otro padre parks pasaje
        paying peppers plane plz poem porch power preguntaron pregunto prendida preocupe puedes pumped
        queda quiere rack read relampago result roll rolls roto roundabout rounds scratched semana settled shut
        sistema size small snake so soda sombrilla special spelling split squash stay stock stuffed sucking suegra
        sunglasses susto swim tag tanto telly tenga their tiene time ton tower trash truck trumpet virus vuelo
        walks weds yours zucchini`,
    },
    {
      weight: -11,
      words: `acabaron accounts ads agenda agrees ahorita alguien allow angel archivo arena at audition backpack banco
        bar beam beg block boda bonito botas bout brew brisket business cajon camiseta camp can canon change
        changed charger cheering chisme choked chuck cleaned closes college compro compu concert cooking corriendo
        couch cracked cricket crime crowded crushed cuadra curse cut death degree dented dinner dolar dont drink
        edge empty enchufe equivoque eraser escribi estaban explained faltan favorite fiance fin finish foco
        football fotos friday galletas german gig gimme glitter goosebumps gown gps granito grant grape gratis
        grite grua guilt gutters hail hairdryer hamster harbour hav heads hear hold horas hotter huelga idea jesus
        landed lasagna lashing latte laughed leftovers luna lunes machine make manos map martian meaning medium
        member model monday movil moving mtg nails netflix never newborn news ninos nonsense noodle not nvm office
        padres pagar pagina par parque partir past pasteles pasto pear pelo perico perro phone pilas pineapple
        ping placas plan pleased plumber poncho presentation prize pun puppy quedaron quemaron quieren ram rates
        rays regrets reloj remote roast ruido score screws seas seating seco shall shame shouted silver slip sms
        sopa stadium stage steady stitch stupid suerte surgery swimming takeaway tank target tears tele tell
        thatll third tirar tomate tonto topic torta trade treat tuesday uber unreal vecino venden welcome
        wheelbarrow wizard xerox ya years youve zapatos`,
    },
    {
      weight: -12,
      words: `add agua airport ako america amor anybody aparece aparecio apartment atorada auto bay bill birthday bone
        borro borrow bracket brake brian bubble bugs bulb bullet bultos bunk caldo camina cancelo cap capitulo
        carpool carretera case cd charged chart chicken chickens chili choco cinco claim clip coach coche code
        colchon collect colors cookies counting crying cuaderno customer damp dear deeper delivered dentists derek
        dicen downstairs egg el ends esos estuvo experience fight find fiver flojera floors foam foggy fool for
        forgotten fri fridge gas glasses haved heaven hero hills hopping hose humo hungry it ivy jumper junta lago
        lamb landlord lane large lata lease leave lifted lineas link lived llantas long loved luck luego mac
        macaroni maestra marzo medicina meses min month mosquito museum nieces offense otros oven overtime owe
        pads parado pasillo pays pens picking pide pints played pls poker pond porton pregunta presses printed
        pueblo puppet quedarme queso quilts rail refri refund return roar roof roofs ropa scald scratch selling
        servers shop sight sisters skinny slide smell snacks snore soup spare squeaks station statue steak stops
        struck switch tapo tasted thumbs till tips tire trifle tune twins vaca value venas vence verification vio
        voucher voy waitlist war washing watering wave whats yourself`,
    },
    {
      weight: -13,
      words: `abre actual alla allowed asi aunty baby beat bebe beer bell bestia bills blinking bonita booth bowling boy
        brushed buenos build built buying cajas calle calm cardigan carpet chairs check chill closet coat compadre
        confirm contento cook correo country credit cried crisp cry curled curling dancing dart deer diente dies
        different dinero donut dough dressed drinks eleven empiezo entonces excel fly fondo fried frost fruit gain
        garage gary gift give giving gracias green greenhouse groceries ground guitar hates headphones herida
        hombre horn human inspection kilos kit kk ladies lamps laugh lawn leftover lets lloviendo loose mande
        marea mean mesero meter mil mirando mole mortgage mueva nap narrows needed nino noted old or p pantalla
        peaches pedi per pic picture pisos playa pole prima primera proud provide pulling pushed puzzle r ready
        refs remaining reservation riddle ripped rompio rung salgo salon salt saying scene scooter screen second
        see september service shampoo share sharpening sheep shoot sighing sinks skill soltar spaghetti speed
        starts stop storm subia suitcase sunday sunset susan sweat sweet tarde tensa then tide tiempo tmrw tom
        tour trees tryin tyres umbrella understand usted vale vas vecina vemos verde verguenza view villain vine
        vos watched whatever whistle won word wrong`,
    },
    {
      weight: -14,
      words: `absolutely actually are ask assignment attendance avenida bag bananas bbq ben bingo biscuit boiler boleto
        bomb born bringing buns cents cerrado cheap chido chop clara club comal contrasena cost costco costume
        crab cree customs depends diego dificil dragon drawer drawers duck ducks duty eating entrevista explain
        fake fathers feeder flooded forever form foto froze full gata gemelos genius graduation group hair haircut
        haunted hop idiot issue je joke kettle kg kid kilo knock library lids lion llevamos locksmith maleta mall
        manual maureen mijo months mordo nadie neighbour net nivel north number numbers oaxaca ours paper partido
        pass passport perdon personal phones pickles plata pon prayer programme race rd rehearsal review roller
        roman salary same sermon sharp shopping shot sillas slowly snot sol sons sourdough stamp stitches stole
        stopped subscription super taco terco terminal tiemblan tires toll tortillas until us volume website weeks
        will wrap zoo`,
    },
    {
      weight: -15,
      words: `age aisle ajo also animal approved atm attached azul balde banana bautizo boards boat brilliant caido
        cambio camera carita clever closed come computadora coraje cousin cousins cuenta daughters deal dnt dog
        domingo eats ese exam failed fault fired flat fog fries frm frozen garden gato gente given gloria glue go
        greg gym hallo hay he hedge how jokes keen killer kiss knows lab laundry learn legend lenta license lives
        llama lluvia loca lock lorry luis lunch mad main manga mare mask match meat meatloaf miss montana nueva
        oak oil pague pancakes panic panicked paperwork pastor paul perfecto periferico photos pig pinche pipes
        pozole pre precios prestado primo quedado rabbit reaching recibo referred remind returns rip road robot
        sal saludos saque savage scarf secret sell shelf silla sillon sir sleeve soccer soft sold soul speaker
        steve stones stroller summer talk tapado taxista test that the theyve thurs ti trucks uniform vendas verte
        waited what wishes year`,
    },
    {
      weight: -16,
      words: `ac account alarm altitude anthem arbitro available barbaro bet bin birds bite boarding books bore brown
        bumper busque cabin calor cardboard cargador concierto contest contesto corn court cover cream crowd
        cumple december dejado der dis disco doris dress eh espacio exact excited farm finale fires gano god goles
        grupo guess gusta gut ha halloween handed haria ho interview invoice jack jajajaja jam jealous jefe jumps
        kick king lame level loan lor madre marry mataron men mixtape monterrey moved mustard nadan nos oficina
        onions online only paga pan paquete pas perdona permit persona platforms plot portero prende present
        presentacion print queue quincena rayos relax reply results ron run s safe sauce say sent signature silly
        sing skipped spreadsheet starter statement study table tall tapan thanx thats them tia tomatoes tooth try
        unbelievable visa warmer well wondering wow yoghurt`,
    },
    {
      weight: -17,
      words: `again alrite anyway aprete bakery base believe blur bolsas bored buena buenisimo burn careful champagne
        cheese cine company competition copy course curtains cute damn dance delete dude entrar estadio ex exactly
        fiesta file finding fish gasolina genial goat gold guard handshake hide iphone jacket jeans joined julian
        laughs lbs lista lonely lovely mannequin muere needs new newspaper noodles nowt nuevo order parked paso
        permiso pics pitcher pivot pone pool poste project reached ref rompe saco saturday segunda serious
        servilletas set shift shots socks stream sueno suite tacos tap tarea teenager tema thx timber tio trabajar
        training tree true turkey understood unit ventana washer were weve wheres worn youtube`,
    },
    {
      weight: -18,
      words: `accept always ano arrived aunt avion bonus bought brain break burger busco camara carne che chip clapped
        classroom clock commute count counts crazy cuts cycled diet dijo dile dishwasher dogs drain draw due early
        email everybody examen exito field first fixed flag frijoles goalie hang hearts host huevos hun insane ke
        keys less lined mind money msg neighbors nice nose o opinions oso owl park pastel pena penalty play
        pocket popcorn pouting raining regalo reviso rick river ronca save season seat seats send shaped sia sides
        smoke spider splinter square stapler story sueter sunny suns sync techo tejer ticket tractor traps vaya
        vestido wants win write x`,
    },
    {
      weight: -19,
      words: `already assemble ay bags band bass beers blocked boss box carbon chain channel charging class comedian
        coupon cuadras danced degrees delivery drama drips durazno excuse fair fan ferry finally finals fold freno
        frog game girl globos grandma grill hambre hello ikea jury karen knitting lasagne laughing lines loss
        march mine mueven muted nope orchestra paint pay peas pending pm printer projector pumpkin quien rained
        received row salamat salsa server shark sign signal sour starving surprise tail talent theme train troca
        vamos vet viernes viewing viste vote we window`,
    },
    {
      weight: -20,
      words: `aceptan actor bateria blessings brush burro bus by cafe canoe celular chapter chasing cheers choke claw
        compliments cross dejan delayed doll driver entrada espresso essay estudiar free garlic golazo guy hiking
        ink ketchup lamp learned lecture lettuce licuadora locker log meet menu mesa mushroom na nuevos oatmeal
        olive outside penal pendientes percent pila pizza plant planta pork promised quiet re recharged register
        sam saved siempre sky somos songs spirits start student sun talla tamales tattoo tent til tinta toast toca
        tolero tomorrow trabajo travel wait wash weather wonderful`,
    },
    {
      weight: -21,
      words: `baile beach besos boletos breaker bro bueno chef child chile clover computer contract cooker coworker d
        dale dinosaur disponible domingos door fone freezer gate goal grade gud homework hoover ill internet jalan
        jerk leaves light mosquitoes motor music negative nobody nostalgia note notes ok our pastry perdimos piano
        pine plates pro puedas pues recipe reunion robbed sabado shell soaps space tax team update venmo visto
        wine yo you your`,
    },
    {
      weight: -22,
      words: `abt arroz backed balon bank budge candy card contacto crack dock documentary downtown esa exit gol
        gorgeous hahaha hat hehe karaoke lah lake lee lou may nariz noo oferta onda page photo ponle profe quid
        rage rain refused router screenshots senal sienes squirrel star tampoco tarjeta taxes taylor th uncle
        waste young`,
    },
    {
      weight: -23,
      words: `act book boton campeon capitals dream feliz google k laptop late lol mudanza named pelar ppl radio sad
        sandwich sino snow sorry teams which who wobbles wooden`,
    },
    {
      weight: -24,
      words: `amen anyone battery budget buy buzz canal caro congrats cual da eat eggs equipo finished ko linda made
        mins oi oranges packed pasar pedido pelicula perfect politics quiz renta rice screens trafico`,
    },
    {
      weight: -25,
      words: `andas apples babe cat euros favourite final h haystack hotel invented leh llore man meeting million nah
        omg orange parking peace pesos postre prices q record rent sum temprano tickets toaster trae tulips wear
        whos`,
    },
    {
      weight: -26,
      words: `app brb cake cargue cash everyone happy marathon matan mondays onion password rota saturo serie t twister
        wifi`,
    },
    {
      weight: -27,
      words: `best bring burrito coffees compras ego gossip laughter liao network paid podcast points sea show song
        windshield youre`,
    },
    {
      weight: -28,
      words: `bread cancion chips crossed dollars lego loser love movie musical scrolling spring style thread`,
    },
    {
      weight: -29,
      words: `charm emoji estas jajaja moon mouse plants price stocks those tu ur`,
    },
    {
      weight: -30,
      words: `butter cliente obviously`,
    },
    {
      weight: -31,
      words: `bands oh party plomero risa`,
    },
    {
      weight: -32,
      words: `bees cartera cooked deadline decision flush u`,
    },
    {
      weight: -33,
      words: `agency engine goldfish`,
    },
    {
      weight: -34,
      words: `chocolate mints te`,
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
      weight: 41,
      pairs: `the er`,
    },
    {
      weight: 37,
      pairs: `for good`,
    },
    {
      weight: 36,
      pairs: `he died`,
    },
    {
      weight: 35,
      pairs: `el hombro`,
    },
    {
      weight: 34,
      pairs: `wont make`,
    },
    {
      weight: 33,
      pairs: `time i`,
    },
    {
      weight: 32,
      pairs: `didnt make, el pie, no sabe, to end`,
    },
    {
      weight: 31,
      pairs: `a mil, can only, dont remember, end it, one eye, this second, when i`,
    },
    {
      weight: 30,
      pairs: `all good, is growing, something is`,
    },
    {
      weight: 29,
      pairs: `got lost, half of, jump off, no clue, out cold`,
    },
    {
      weight: 28,
      pairs: `does what, emergency room, este mundo, home from, next thing, not ok, thirty years, today im`,
    },
    {
      weight: 27,
      pairs: `a nine, all over, day i, he passed, im his, in tears, me now, need help, one side, the tongue, two days`,
    },
    {
      weight: 26,
      pairs: `held me, i literally, in me, las palabras, let up, like old, lost count, off a, oven and, over in,
        someone now, the leg`,
    },
    {
      weight: 25,
      pairs: `any more, her on, its urgent, laughing at, my kids, nodded off, perdon la, please ring, that my,
        the needles, this cant, this morning, who you, your patient`,
    },
    {
      weight: 24,
      pairs: `back is, be dead, cruz roja, el brazo, el dolor, el hielo, for it, hand is, how i, lol its, no joke,
        not knowing, one of, out in, t boned, the emergency, we buried, whole body, with how, written the, ya es`,
    },
    {
      weight: 23,
      pairs: `a and, about suicide, and didnt, cayo de, do what, ending it, from school, got t, her head, in maths,
        my back, my leg, my watch, n theres, ni el, no esta, not good, sorry to, still a, tell u, the bathroom,
        the pain, two of, year it, your list`,
    },
    {
      weight: 22,
      pairs: `a alguien, a fever, almost fell, at an, del corazon, del hombro, get that, hit my, im roasting, la aguja,
        la pierna, last nite, le sale, me by, me right, off the, red patch, says i, size of, tell you, the chills,
        the hay, the shower, the weather, the wheel, think im, una aguja, up tomorrow, we lost, wont come`,
    },
    {
      weight: 21,
      pairs: `a stroke, and only, before i, better off, dropped in, el codo, este numero, hate to, he keeps, le va,
        mi mama, need someone, now its, of blood, paramedics are, por escribir, put her, red part, shoulder is,
        straight away, that hand, the hour, the numbers, the size, then it, today its, typing this, way i,
        week later`,
    },
    {
      weight: 20,
      pairs: `a fit, all jumbled, and e, be with, blacked out, can hardly, de espaldas, esta manana, everything went,
        face is, for real, forgot how, gas station, got here, got so, has passed, hoy otra, im pregnant, ir a,
        last night, mi papa, mi propia, my foot, my ribs, neck is, no longer, no matter, not feeling, office and,
        or turn, parado en, running hot, sleep in, smile and, split in, stop these, that but, the ambulance,
        the flu, the four, the kitchen, the knee, the skin, the thumb, threw up, tongue is, too high, urgent care,
        vale la, veo nada, with it, wrong direction, you call, your office`,
    },
    {
      weight: 19,
      pairs: `a big, a needle, about ending, after i, and couldnt, at all, back of, back up, bleeding again, cant stand,
        cant tell, cant walk, corazon late, couldnt tell, coworker said, d la, de lo, de un, del pie, dont feel,
        dont wanna, driving home, dunno how, each time, el termometro, fainted in, for once, grand mal, half my,
        heart going, here for, im scared, in resus, it hurts, kids and, know what, know where, la mano, me da,
        me desmaye, me marca, me puedo, my bike, my lips, my third, nearly hit, never felt, no doy, now like,
        please take, por lo, que dia, quita con, sending these, still bleeding, texting is, the bed, the chair,
        the floor, the mug, they are, this am, to pass, watch says, what year, where the, who i, wish i, write on,
        ya no`,
    },
    {
      weight: 18,
      pairs: `a fall, a seizure, a sudden, algo no, ambulance is, and never, ando con, any longer, at once, back wont,
        bad im, bled through, both arms, breath is, by a, came on, cola del, corazon me, day since, de esos,
        doesnt know, driving back, el cuello, el dedo, entra el, estan aqui, estoy embarazada, forgot a, hacer nada,
        happy with, her lips, his legs, his son, how this, i use, it usual, its a, keeled over, kill myself,
        know im, landed hard, left in, like one, like wearing, locked up, lost consciousness, lying flat, me entra,
        me entro, mum on, my fingers, my left, my pills, my right, no epidural, now a, one big, one hand,
        one needle, out like, pa la, part of, read your, said go, se esta, se hizo, se los, se nos, seen in,
        she died, sigo en, sin hacer, soy su, speech is, tea time, the ear, the gp, the letters, the night,
        the pills, think what, tip of, to drive, to wake, turn my, u did, under two, us at, walk in, wanna be,
        was taken, what day, wont stop`,
    },
    {
      weight: 17,
      pairs: `a cough, a fight, a solid, a urgencias, a wreck, an ambulance, arm is, as a, asked why, at is, because i,
        both feet, burning up, can barely, cant stay, casi no, coming out, day it, de lado, de sangre,
        de temperatura, dont recall, el mate, es una, everyone would, funeral is, hace una, has me, i banged,
        i drew, i keep, i sleep, id give, id say, if the, in bits, into a, is his, is racing, it tonight,
        la ambulancia, le pongo, left one, lift a, like im, me ahogo, me esta, milk in, mixed up, my butt,
        neck stiff, no agarro, no estaba, no para, no point, no vale, not doing, of everything, of living,
        out wrong, over me, passed on, please call, rescue squad, respiro con, room is, sat on, sick to, soon as,
        stiff then, stopped working, ten and, the hospital, the ice, the shivers, the shoulder, the text,
        the toilet, the uber, thermometer says, to do, told me, van a, viendo el, was having, we called, whenever i,
        which day, wife made, worried about, you left, you treated`,
    },
    {
      weight: 16,
      pairs: `a knife, a stretcher, able to, air in, around the, at county, at rest, back has, bath towel, buried him,
        burnin up, by my, color of, da el, dad died, del sofa, dia es, each day, eight and, el auto,
        el conocimiento, everything else, eyes rolled, finish my, for air, from a, from yours, going the, good but,
        got hit, had to, her sleep, hold a, i drop, i must, i take, it normal, it ok, its way, just now, la cabeza,
        la hinchazon, la nuca, la punta, las piernas, lights went, little finger, me cai, me iba, minutes from,
        my shin, my shoulder, needle broke, no relief, not responding, now for, off in, on saturday, one time,
        out i, own phone, pillow so, rear ended, same thing, sat in, saw stars, sent me, sin poder, soy el,
        squeeze the, stomach is, swelling is, that it, that ok, the area, the ceiling, the icu, the mattress,
        the paramedics, the roof, the sheet, this minute, thought it, to hold, twice the, two nights, un segundo,
        watch for, watch keeps, went stiff, what im, what the, whole bottle, why im, wife here, wont hold,
        wrong with, you did, you made, you saw`,
    },
    {
      weight: 15,
      pairs: `a pacemaker, about a, about an, abri los, after leaving, and again, and by, at a, ayuda ya, back i,
        barely get, being alive, blown up, box says, brother last, call it, cant turn, crashed my, cuando abri,
        de fiebre, de golpe, de repente, de sangrar, de toser, dejaron una, do anything, el corazon, el cuerpo,
        el muslo, el puntito, es normal, esos que, feed the, fell in, first night, five minutes, for a, for an,
        found dead, found me, fuerte el, go down, go over, got there, hacked up, hand has, head and, i be, i rolled,
        i run, if i, in class, in july, in time, ir al, is angry, it keeps, keep thinking, la cadera, la cintura,
        la guardia, la lengua, la manana, la toalla, la vista, leaving your, like how, like lightning, little one,
        me back, me di, mejor sin, missed a, my arm, my chest, my temp, myself again, no air, no better,
        no distingo, no entiendo, no power, not be, not happy, not joking, nothing like, now and, number off,
        nurse line, ojos estaba, ok that, on him, on the, out how, out im, para ir, parking lot, pass out,
        pero traigo, pls hurry, pulso a, que hago, round me, saliendo de, sangrando el, say i, says im, se me,
        should know, side of, sight in, since i, so confused, so is, so light, somebody help, started at, step in,
        still in, stop texting, temp its, ten times, that arm, the bump, the foot, the gauze, the ground,
        the highway, the hole, the lung, the moment, think about, through my, til i, to class, to swell, took a,
        touch it, trabajo y, turn the, ur well, was found, wash my, week on, weeks pregnant, went black, went from,
        wet the, where he, where you, y fiebre, y fria, y sigue, you see`,
    },
    {
      weight: 14,
      pairs: `a car, a cat, a football, a jab, a minute, a poor, a toddler, a todos, about midnight, again and, algo anda,
        ambulance just, and off, are wet, as the, at dinner, at school, back locked, be alive, be better, bed with,
        bladder full, both legs, bro i, brought it, but ive, by the, can talk, cant drive, car accident, carta de,
        casi me, cause i, chest since, choque el, cold n, como cafe, con sangre, conked out, cracked my, despues de,
        down hard, drew round, el dia, el pecho, el piso, el puno, en blanco, en cama, falta de, fine now,
        flight of, floor of, foaming at, foot gone, forgot to, gasping like, get up, hablar con, have read,
        he liked, his sister, hole and, hope ur, if its, ill go, in to, is drooping, it stinks, its all, its an,
        its worse, juice and, just do, keep falling, kind of, knee is, knife in, know who, la frente, la herida,
        la muneca, la piel, la sangre, las agujas, las costillas, leaving you, let you, lift at, lift my,
        light headed, like when, line with, little hole, lo digo, lo inflamado, lo rojo, los dedos, los paramedicos,
        manejando de, me duele, me hallo, me home, me in, me llega, me pica, me punza, me sale, more painful,
        my ankle, my calf, my family, my heel, my knee, my pen, n all, nadie me, needs help, never had, ni con,
        nine one, no more, nobody would, not right, nueve y, of hurting, off like, ok otherwise, ok so, one one,
        over at, pain today, panting like, perdi el, picks up, quitarme la, redness is, right half, right this,
        ring finger, round the, se le, second time, see this, she passed, she wants, shift and, short of, should i,
        slipped on, so fast, soaked a, somebody to, staff room, teeth chattering, tengo ganas, that i, that side,
        the ache, the bandaid, the beans, the belly, the couch, the holes, the lord, the manager, the milk,
        the next, the till, the tub, this is, this leg, through a, through two, thumb has, thumb on, times in,
        tip is, to bother, to breathe, to jump, to kill, to live, to report, to stay, to stop, to take, toast and,
        tripped over, u poked, viendo la, vomite dos, w my, was fine, was out, well and, where i, with cold,
        with ice, y todavia, yawn or, you needled`,
    },
    {
      weight: 13,
      pairs: `a bug, a five, a goose, a knot, advil today, al piso, all day, all night, an eight, an mri, and cant,
        and it, and next, and told, anything like, arms are, at about, at bedtime, at the, at work, away on,
        back feels, back there, behind my, belly button, broken so, cada hora, call back, cant hold, cant laugh,
        cant speak, cant wake, cara no, close to, coffee cup, come up, comin out, creo q, da vueltas, dedo gordo,
        deje de, del cuello, desde que, didnt wake, died in, dinner plate, doble de, dog licking, doing the, dos de,
        double what, down to, el anillo, el antebrazo, el control, el medico, el moreton, el pulgar, el pulmon,
        ems is, en vez, esa mano, esto no, every night, eyes open, face has, feel it, for church, for my, from it,
        from the, get me, get my, going away, going on, hand wont, have said, have this, he is, heart rate,
        hes gone, him what, his chair, his phone, hives everywhere, hour after, hoy ya, i could, i fainted, i shake,
        ice on, is always, is deceased, is her, is really, is talking, it kills, it would, its oozing, its that,
        jab in, just so, keep droppin, keys in, la escalera, la espalda, la pantorrilla, la tos, las cosas,
        las noches, let go, light on, lights and, like crazy, like mad, line and, llamenme ya, llaves en,
        lo aprieto, lo dormido, lo tengo, looked at, lung collapsed, made it, mas fuerte, me falta, me ha,
        me llevan, me responde, memory of, mi cara, mi esposo, minor injuries, mis hijos, mom says, my bill,
        my finger, my hip, my inhaler, my jeans, my wedding, nada nuevo, new cough, next doors, no feeling, no im,
        no nos, no temperature, not better, nothing there, of bed, of his, of how, of ten, off without, on eliquis,
        on living, on monday, one calf, one flight, one in, one still, only a, own street, pa nada, pain is,
        passed out, phone me, por atras, pouring out, puedo cerrar, puedo mover, quiero estar, ran into, ready to,
        really wrong, red and, rice and, ride home, said to, se cayo, se infecto, she can, she is, siento el,
        since you, sit and, slapping my, slept fine, snapped off, something sharp, stand it, still bleedin,
        sucking air, talking nonsense, than it, that bad, that wont, the bank, the bus, the calf, the day,
        the fever, the kettle, the patient, the redness, the session, the staff, the swelling, the visit, the walk,
        they found, thing i, thinks its, three and, throwing up, to tell, too fast, two fingers, u can, u now,
        un accidente, un rato, una ambulancia, until my, va en, vez de, voy arrastrando, warned me, was rude,
        water on, way back, well be, where they, where u, with blood, wont open, words are, y medio, ya fallecio,
        ya por, you mean, you people, your parking`,
    },
    {
      weight: 12,
      pairs: `a bump, a current, a doctor, a fist, a full, a living, a notch, acaban de, ache behind, after my,
        after what, agua amarilla, aguanto el, all to, allergic reaction, am scared, and tonight, and when,
        ankle bone, answer us, apart from, at lunch, at six, babies and, be this, bebe y, bed at, bleeding wont,
        boot on, bottle of, breathe right, breathing in, bright red, bumped my, by now, cama y, cant get, cant lift,
        cant stop, cargue al, casi se, cold and, como de, corazon a, corazon acelerado, cried in, dad cant, de ahi,
        de emergencias, de este, de habones, de ser, desaparecer para, didnt know, didnt notice, died thursday,
        do that, doesnt recognise, doing great, done with, drifted over, ears ringing, el bano, el frio,
        el hormigueo, el ojo, el pipi, el piquete, el sentido, el tobillo, el zapato, en matarme, en observacion,
        en tirarme, enough air, esposa me, ever had, every few, eye for, eyes went, faint at, fall down, fed the,
        feeling in, fever of, foot drop, for her, for him, for work, front of, full but, gave out, got home,
        got knocked, ha de, hablar bien, hand got, has gone, her mouth, her sister, hermano el, hip is, holding my,
        hot then, how long, hurry and, i breathe, i came, i can, i shook, i signed, i wish, id call, im thinking,
        in case, in clinic, in her, in line, injuries unit, inside me, is gone, is making, is putting, isnt worth,
        it hasnt, it looked, it or, ive had, just sitting, keep coming, key in, know which, la bota, la camioneta,
        la sesion, la terapia, la verdad, life isnt, llegue a, lungs only, me corte, me dan, me get, me hice,
        me its, me retumba, me straight, me tome, me tumbo, mi esposa, might as, monday and, more of, moretones por,
        much to, my breastbone, my ear, my fingertips, my grandson, my tailbone, my tea, my thigh, my words,
        myself since, n cold, n it, no actually, no despierta, no le, no lo, no podia, no reacciona, no squeeze,
        no tenia, no veo, no warning, nodding off, not normal, nurse at, of air, of this, on day, on them,
        on tuesday, one before, only fill, onto the, or wait, passed away, pastillas para, pee is, people who,
        pienso en, planta del, please have, por mi, propia casa, pulse is, put on, quede inconsciente, raya roja,
        right down, sale materia, say but, seguir viva, shoes in, since dinner, sit up, slept in, so drowsy, so fat,
        so puffed, somewhere between, soy la, spot is, stabs me, sticks out, still is, still pouring, su hermana,
        su paciente, temp is, temperatura a, text you, texting for, than before, the appointment, the barn,
        the funeral, the grandkids, the last, the light, the needle, the office, the owner, the person, the phone,
        the place, the point, the ribs, the same, the stairs, the tablets, the tip, the week, think you, this back,
        this bad, to catch, to grab, to on, todo me, took out, touches it, touching it, treated is, tried to,
        twice to, u left, u needled, una agujita, una convulsion, up from, very wrong, vez se, vio el, wants to,
        was bright, was telling, we were, weight on, went dead, went grey, wont answer, work boot, work out,
        y estoy, y veo, ya mismo, ya viene, yellow stuff, you asked, you took`,
    },
    {
      weight: 11,
      pairs: `a bike, a couple, a dinner, a drip, a emergencias, a matar, a mouthful, a nerve, a rash, a six, a stick,
        a temperature, a ten, a tumble, about to, acabar con, across the, after dinner, after lunch, al seguro,
        almost fainted, amaneci con, and cold, and hot, and not, and was, antes no, are numb, arm wont, as i,
        as soon, at breakfast, at church, at home, atras en, baby and, banco y, bano y, bc i, bc the, below the,
        big deal, blacking out, blew up, blood still, both my, breath in, bruise is, but my, by mistake, c me,
        caja de, called my, calling the, came down, came up, cant finish, cant say, car crash, car seat, carry me,
        cayo un, cheek is, co codamol, comes and, comes out, con alguien, con esa, con escalofrios, couldnt turn,
        creo que, day after, day three, de pastillas, dejo de, del dolor, del pecho, del puente, desde ayer,
        desmaye en, dice cosas, do if, do my, doc in, dont see, dos brazos, doy un, dropped like, dropped two,
        duermo manejando, el gemelos, el paciente, el senor, el trapecio, el vaso, en mi, er doc, escribe la,
        esta con, every hour, face blew, face looks, face wont, fast since, feels ok, fever and, fit on, floor by,
        foot is, fridge and, from elbow, from her, from ur, gave birth, get air, getting out, gone through, good on,
        got him, got infected, grocery store, hace rato, hacerme dano, hand just, hasta que, he thinks, heard a,
        help now, help right, hes your, his number, his sleep, hold the, home for, hot and, hurts a, i been,
        i drifted, i usually, id put, im coughing, im disoriented, im talking, im worried, instead of, is all,
        is crooked, is hot, is saturday, is tingling, it and, its one, its prob, just letting, just wont, knew i,
        la boca, la cara, la clinica, la manga, la orina, la pipi, la rodilla, landed on, las dos, leave my,
        left eye, leg is, legs are, legs quit, lets up, letting go, letting you, like coffee, like i, like somebody,
        lined up, llame al, llamen ya, llego de, llena el, lol so, look down, los piquetes, low back, lunch and,
        make it, manos y, me andaba, me awake, me brinca, me desvaneci, me immediately, me llena, me over, me pasa,
        me sube, me where, menos que, mid sentence, mis piernas, morning i, much more, my cheek, my eye, my lip,
        my pee, my ring, my shirt, my sight, my sock, my temperature, my wind, my wrist, myself tonight, n its,
        nada de, nearly cried, nearly went, necesito ayuda, neck to, never known, ni la, no alcanzo, no aprieta,
        no escriban, no exagero, no idea, no la, no reconoce, nobody home, noche en, not wake, nunca me, of my,
        of pain, of puff, of rose, of what, office is, on and, on ice, on time, on top, one foot, one go, out a,
        outside of, pase la, people to, point in, possible with, puedo dar, pupil is, pusieron suero, que tiene,
        quiero vivir, reach the, reason to, red on, retumba el, right eye, right on, roll over, round my, run down,
        sabe ni, said the, sala de, saw my, se hincho, se quita, se siente, shaking and, sharp in, she was,
        should we, since four, sleepy i, so cant, so she, stairs to, steps on, still about, still one, stone and,
        stroke call, subio a, talking gibberish, temp was, than this, that comes, that foot, that same, that were,
        the bleeding, the cabinet, the dog, the grocery, the kids, the parking, the taxi, the touch, the waiting,
        the way, the wound, then came, theres one, they come, they got, they r, thing in, think is, this ache,
        this number, tight n, to casualty, to eat, to emergency, to pull, to reschedule, to split, to your, today i,
        toilet and, train just, tripped on, under me, up blood, up by, up like, up my, use my, used my,
        va corriendo, va creciendo, very sore, voy al, waiting room, was and, was blood, was going, wasnt there,
        way in, we do, went down, why am, why cant, with that, wont do, worked on, wrist just, wrong way, y ahorita,
        y esta, y traigo, ya bajo, ya paso, you guys, you worked`,
    },
    {
      weight: 10,
      pairs: `a ball, a bath, a desmayar, a light, a mile, a nasty, a step, a tip, acabo de, after the, again in, algo me,
        am alone, ambulance now, and asked, and dont, and growing, and landed, and my, and sweating, and wet,
        any weight, apple watch, are asleep, are at, as before, at urgent, attack call, azul y, badly wrong,
        be here, because the, being here, being hit, believe it, beyond anything, big as, bit of, both hands,
        bother u, bottom step, breath just, breathe deep, breathing is, breathing like, bruises all, brushing my,
        burning and, but im, by his, by morning, by supper, calf is, can breathe, can no, can still, cannot stand,
        cant bear, cant bend, cant check, cant rouse, cant squeeze, car park, cara dormida, care of, carrying the,
        case you, chest is, cierra la, coffee grounds, coffee mug, cold in, colour of, coming back, con esto,
        con nada, con solo, corazon desbocado, covered in, curitas y, da pena, da una, dark red, darme cuenta,
        day before, de calentura, de desmayarme, de dolor, de ese, de ver, del bano, del brazo, del gym, del todo,
        did his, doctor about, doctor now, dog just, dont know, dos minutos, down from, dribbles out, dropping my,
        dura y, el aire, el desayuno, el otro, el pescuezo, en el, enfermo y, er or, esta convulsionando,
        esta madrugada, estan subiendo, estoy mejor, estuve a, even hold, every ten, fainted at, fainted twice,
        far today, feel a, feel off, fine to, finish a, foot slaps, forehead is, freezing and, from hell,
        garganta apretada, get from, going downhill, going up, gone all, gordo que, got hives, got this, grab the,
        had some, hand now, hands clumsy, hard on, hard the, hardly keep, hasnt come, hay quien, hay sangre,
        he pensado, he tenido, head between, her eyes, her foot, her son, hes at, hes having, his hand, his left,
        hold my, honestly i, hora y, hormigueo ya, hot wire, hurts like, i bend, i called, i check, i coughed,
        i crashed, i leave, i lie, i sound, i stand, i talk, i wanna, ibuprofenos de, in agony, in bed, in casualty,
        in half, in it, in one, in the, in what, is an, is heavy, is i, is ok, is that, is twice, is well,
        isnt touching, it a, it hurt, it stops, itd be, its bleeding, its his, its like, its unbearable, just came,
        just lying, just one, keeps asking, knocked over, knowing it, la cola, la fuerza, la saliva,
        la sensibilidad, la tengo, la venda, las paredes, le escribo, leaking blood, left by, left you, leg at,
        lengua no, levantarme de, light is, like being, like it, little pink, llevo tres, los labios, los ojos,
        luz y, makes me, mano hinchada, mano no, mas grande, me agarre, me aprieta, me asfixio, me desplome,
        me encontraron, me from, me internaron, me llame, me meti, me pls, me sostienen, me subio, me tropece,
        mi mami, mi senora, migraine from, minutes and, mitad de, more at, morning to, mouthful of, muy mal,
        my arms, my bowels, my buttock, my dinner, my doctor, my elbow, my forearm, my teeth, near fainting,
        neck good, ni que, no cede, no contesta, no coordina, no dejo, no e, no he, no reason, no strength,
        non stop, not enough, not only, not sure, nothing comes, nothing i, nothing will, now so, of ending, off it,
        ojos en, ojos y, ok but, on in, on thursday, or i, out red, pain that, papa ya, paracetamol since,
        parking garage, part is, parte de, passed water, perdon pero, pero ya, perro enfermo, pills lined,
        pink foam, piso porque, please send, por favor, porque me, puedo respirar, pumping out, put any, q me,
        que no, que se, que temperatura, quedo adentro, quiero desaparecer, red stuff, right where, said my,
        sale agua, salieron ronchas, saw you, se sacudia, see the, seeing two, shivering under, sigue a, sigue en,
        sin darme, since breakfast, since supper, since then, sneezed and, so much, so my, soaked in,
        soaked through, sound drunk, stabbing in, stiff neck, stood at, stuck me, subio de, sure this, swelling and,
        tablets lined, taking me, tanto dolor, tanto que, tape was, telefono y, tell if, tell it, temperature is,
        temperature of, tengo fuerza, the delay, the dentist, the elbow, the front, the hurting, the ladder,
        the lump, the pins, the seat, the spots, the store, the therapist, the truck, the waist, the washing,
        then cold, theres this, thing is, think i, thought id, through it, thx for, tienen en, time ever, to finish,
        to get, to this, todo bien, toes are, took four, top of, torcio la, traigo una, turned black, tuve que,
        tying my, u guys, un infarto, una bola, una picazon, unable to, up on, up pink, up twice, up w, ur office,
        urine is, use of, w her, waiting on, wake up, walking like, want to, was crying, was gone, was with, way he,
        way home, what i, white and, wont believe, worst headache, would come, x ray, y caliente, zero to`,
    },
    {
      weight: 9,
      pairs: `a bird, a drop, a dry, a hard, a nurse, a pillow, a sack, a seal, a second, a sharp, a sheet, a show,
        afraid i, am really, amarrarme los, and coffee, and every, and hit, and i, and lift, and like, and now,
        and put, and red, and she, and shes, and shook, and that, and tight, and wont, any air, are u, area is,
        around it, asi no, asked and, at my, ay dios, ayer en, ayudenme por, bad and, barely can, barn floor,
        bathroom floor, be needing, bed for, been cutting, been eating, been running, big toe, blue and, brazo no,
        brinca el, bring water, but each, but now, but theres, but when, by ambulance, by lunch, calf hot,
        caminar y, camino a, cant pull, cant sit, cant understand, capaz de, car door, casa y, catching my,
        caught me, charley horse, choque en, cold then, comb my, come on, como globo, como tambor, con ustedes,
        coughing up, cross word, curita y, cut my, de bajar, de hinchado, de ir, de la, del codo, desde anoche,
        desmayarme en, desmayo en, dialed nine, didnt answer, diez ibuprofenos, do about, doesnt go, dolor no,
        dont need, dont smoke, dormida la, dos dias, down the, drive home, drove me, dry cough, duele a, duele mas,
        each morning, echaron agua, el asiento, el doble, el panuelo, el pectoral, el peor, el pinchazo, el talon,
        else to, empezo de, en si, end my, enterramos a, era un, escalofrios y, esta cerrando, esta supurando,
        estomago revuelto, estoy toda, every time, eye and, favor contesten, flat i, foot like, for your, form that,
        four times, fria y, fui en, full breath, ganas de, get off, getting off, girar la, gives out, go all,
        going through, gone dead, gonna pass, got bigger, grabbed the, gray and, ha puesto, had migraines,
        hand keeps, hands are, happening to, happens to, hard as, hard i, has come, has to, hasta la, have no,
        have palpitations, have to, he dropped, he still, he told, he wont, head with, heart doing, heart wont,
        her phone, hermana le, him on, his arms, his eyes, his neck, horse kicked, hot like, hour before, hour it,
        how id, hoy al, huele feo, hurts that, husband died, husband says, i believe, i caint, i call, i collapsed,
        i cut, i find, i noticed, i yawn, id been, if this, im allergic, im confused, im panting, im peeing,
        im seeing, im slurring, in two, inconsciente en, into the, is agony, is already, is fading, is friday,
        is great, is hanging, is one, is still, is swelling, is upset, it but, it every, it for, it matters,
        it started, itching everywhere, its growing, its gushing, its infected, its not, its red, its still,
        jabs me, just found, just from, just keeps, just left, keeping me, knocked me, la almohada, la atencion,
        la barriga, la derecha, la entrepierna, la molestia, la pata, la planta, la tercera, las ideas, las patas,
        las yemas, last three, late muy, left a, left around, left calf, left leg, legs buckle, life tonight,
        lightning bolts, like hell, like you, line is, lip is, llamamos al, llegar a, longer alive, look blue,
        los pulmones, los puntos, lying down, mailbox and, mama se, mano se, me alcanza, me antibiotics, me calma,
        me durmio, me echaron, me estoy, me habia, me llego, me quedo, me quiero, me quita, me sacaron, minute i,
        mum is, murio ayer, murio hace, my bladder, my chin, my epipen, my glute, my lunch, my lungs, my pulse,
        my sewing, my sleep, nearly dropped, neck so, need somebody, need two, neither leg, never do, never happens,
        new soaps, ni cargar, ni los, night in, no colour, no logro, no sensation, no supe, nomas de, normal to,
        normally i, not able, not down, nothing touches, now my, numbness in, of an, of me, of one, off inside,
        off work, on every, on fire, on friday, on marshmallows, open a, or folds, or my, order and, other hand,
        our way, out again, pain level, para atras, pararme de, parece que, pasando al, pase de, passed clean,
        past the, peed the, pena pero, pense en, pero estoy, pero la, piernas no, pies desde, pills in, pink froth,
        piso en, por dios, por mas, porque no, pressure in, puedo caminar, puedo ni, puedo pararme, puedo sostener,
        puffed shut, put the, que pican, quit by, quitar la, rate it, red streak, redness got, right now,
        right through, rigido y, ringing and, rumble strip, said it, said watch, say it, says theres, se ni,
        se tomo, se va, see two, seven and, she needs, shes talking, siento bien, sigo con, sin responder,
        sitting down, sitting still, slight puffiness, small bruise, so bad, so sore, so swollen, so tired, so you,
        soaked three, soaps or, soy capaz, stabbing me, started again, still asleep, still inside, still numb,
        struggling to, supper and, sure why, swell and, take her, talking like, temp of, the advil, the armchair,
        the armpit, the cab, the collarbone, the colour, the forehead, the garden, the left, the needling, the pec,
        the room, the rumble, the sole, the soreness, the towel, the tylenol, the words, then jerked, there before,
        there i, thigh is, three blankets, tie my, times and, tip broke, to check, to complain, to faint, to people,
        to ring, to school, to speak, to stand, to text, to use, to with, tonight i, too big, too weak, tosi y,
        towel is, tres curitas, turno de, twice now, u put, un lado, una bolota, under my, under the, uno de,
        up all, up bad, up blud, up red, up with, vez que, voy en, w the, waist down, was swollen, wasnt around,
        way too, weakness is, wee is, when we, whole leg, without gasping, words came, words come, worst of,
        would miss, y al, y llevo, y mi, y salio, ya van, ya vienen, ya voy, yawning gives, yes i,
        yesterday evening, you put, you should, you that, you think, your pins, your session, your treatment,
        zero relief`,
    },
    {
      weight: 8,
      pairs: `a balloon, a collapsed, a convulsionar, a estallar, a golf, a key, a lump, a melon, a piece, a plum, a race,
        a receipt, a red, a tree, a trolley, a week, after needles, again since, against the, ahi abajo, ahi sigue,
        ahora tengo, alcanza el, almost went, and ive, and more, and talking, and today, ankle is, answer me,
        antibiotics for, any of, anything else, are chattering, are fine, arent there, as an, asking where,
        at eight, atropello una, bajando del, bajo a, banged my, bed because, been throwing, bent over, better and,
        big bump, big lump, bit worried, blanked out, bleeding a, boss said, breakfast and, breaths are, brick on,
        brought up, bump where, but it, but since, by half, calling me, cambie la, came to, camisa y, can feel,
        can take, cannot turn, cant pee, cant think, car on, carry the, caught it, clean out, cold at, come down,
        come out, coming from, corazon se, cosas sin, coughing all, crawling to, cuatro veces, dad is, de boca,
        de moretones, de paracetamol, de tan, deal tho, del omoplato, did my, doing ok, dolor que, dolor tan,
        dont want, dosis de, down both, down on, down with, dribbling out, driving to, e podido, each hour,
        echaba espuma, el habla, el morado, el musculo, el suelo, el trapo, electric down, en aumento, en la,
        en paz, entra aire, entre dos, ese lado, eso que, esta hirviendo, estallo la, estoy bien, estoy confundido,
        estoy pensando, estoy preocupada, exprimir el, feel nothing, feet are, feo el, fever came, fiebre no,
        fiebre y, figure out, fingertips are, floor with, foot went, forehead thing, four in, friday night,
        from cold, from hip, from my, fui al, garganta se, get dizzy, get winded, gets a, getting more, give it,
        giving way, go on, goes up, gonna lie, got kicked, got me, got rear, got up, grande que, habia pasado,
        had in, half asleep, hard to, hardly walk, has grown, have gone, have had, having a, he wants, head is,
        head like, head off, headache plus, heading for, hear my, her breathing, her hip, here so, hes talking,
        hey i, hi its, hiccups are, hijo me, his brother, his shoes, hit by, holding pressure, home at, home i,
        hoodie and, hora pero, how to, hoy un, hrs n, i fell, i guess, i ought, i tell, i went, i were, i wouldnt,
        idea what, if one, im dying, im frightened, im itching, im literally, in by, in front, in sweat, injury but,
        into spasm, is and, is asleep, is beyond, is dead, is galloping, is goin, is pounding, is purple, is tight,
        isnt moving, it an, it common, it does, it supposed, its dripping, its gettin, its size, ive started,
        ive written, keep dropping, knee looks, know i, know my, la cita, la columna, la costilla, la farmacia,
        la madrugada, la mitad, la moto, la parte, la pase, la puncion, la que, la respiracion, la siento, la u,
        la vejiga, las nalgas, later and, lay down, le esta, le puso, left me, left side, leg like, leg will,
        lengua gorda, less than, like balloons, line on, little worried, llame ya, lo demas, lo que, lo soporto,
        look left, los dientes, los escalofrios, los siento, lower back, lump like, lying in, made of, making sense,
        mandaron a, matter how, me acelera, me acuerdo, me asap, me asuste, me atropello, me bajo, me chocaron,
        me cuesta, me desmalle, me inflamo, me late, me llevo, me muevo, me quito, me responden, me saco, me van,
        mention i, mg ibuprofen, mi espalda, mi vida, might have, month it, more pain, mouth and, mouth is,
        mouth wont, much blood, muy rapido, my body, my boss, my bottom, my brothers, my bum, my cheeks, my god,
        my good, my hair, my husbands, my kneecap, my legs, my lower, my mom, my neighbor, my pain, my shift,
        my speech, my tablets, my throat, my thumb, my tongue, my truck, my upper, my visit, myself on, n the,
        name and, needles and, never lets, ni para, ni pensar, night i, night it, nine and, no cierra, no grip,
        no levanto, no memory, no new, no paro, no sabia, no se, no to, no volteo, nomas no, none of, nos murio,
        not all, not hot, not sore, now than, of em, of nowhere, of where, oh my, ojos para, ok and, ok the,
        old injury, on that, one minute, one second, one who, opened up, or hold, out as, pa arriba, pains a,
        papa fallecio, para de, paracetamol de, pasa el, passing out, past my, pensado en, piso con, please i,
        please its, ponerme la, por todo, press and, pressure on, pude ni, puedo enderezar, puedo levantar,
        puedo parar, puedo terminar, puffed up, puked twice, punta del, que me, que murio, que te, quiero seguir,
        ramped up, rather not, redness and, regreso a, ribs is, ring around, ronchas por, round on, rubbing the,
        said i, sale un, salgo a, sali de, salio color, sat down, say its, say my, se como, se si, se van, second i,
        shook for, shooting pains, shoulder was, side so, siento mal, siento nada, sigue sangrando, sin orinar,
        sin sentido, sin sentir, since tuesday, sitting up, sleep and, sleep the, so i, so thats, sore as,
        sorry but, standing up, stiff and, stiff as, still stuck, stock room, stop at, stop sending,
        stopped bleeding, strength in, swallowed the, swelled up, swollen shut, taken in, tamano de, teeth are,
        tell hot, tengo fiebre, than the, that before, that goes, that much, that never, the bucket, the charts,
        the chickens, the cows, the edge, the edges, the feeling, the form, the guy, the hand, the lane, the loo,
        the mailbox, the movie, the pavement, the pharmacy, the plaster, the poke, the power, the sink, the tiles,
        the wrong, then yesterday, there is, they put, they say, theyre taking, think its, this a, this afternoon,
        this pain, this shoulder, this was, thought you, throat tight, through her, thumping so, tieso y,
        tight band, tight like, time today, times today, tiny bit, to a, to call, to have, to someone, to the,
        to think, to touch, to type, toco y, today it, todo el, toes on, tongue too, tonight or, towels already,
        track of, tres cobijas, trouble breathing, truck got, turn a, turned blue, turned into, turned to,
        turning blue, twice and, typing for, un bulto, un cuchillo, un minuto, una pelota, una tosecita, up n,
        up once, up was, veces hoy, vida esta, viene la, vista de, was looking, was pink, was your, washing machine,
        watching the, we are, we had, wearing a, what do, what month, where my, white as, who arent, who did,
        whole face, whole flight, whole right, wife and, wife cant, wife has, will come, will i, wind back, wish to,
        with one, with pressure, wont quit, wont work, words for, work because, would be, y cada, y eso, y quedo,
        y quema, y sin, y sudando, y ya, ya ando, ya me, ya mero, ya va, ya ya, your needles`,
    },
    {
      weight: 7,
      pairs: `a bat, a bee, a boil, a cada, a drum, a face, a half, a lil, a nada, a orinar, a sangrar, a smidge,
        a stabbing, a wee, a word, abdomen duro, about noon, adolorido por, advil in, after and, after your, ahi me,
        ahogo al, aire me, al codo, al pararme, al subir, all faint, all feeling, all nite, all weekend, almost hit,
        along the, am on, and call, and fever, and have, and im, and its, and legs, and missed, and nothing,
        and this, and want, and warm, anda bien, ando bien, answering for, antes de, any sense, are here, are in,
        are tender, arent here, arrastro la, as bad, at first, at supper, ate it, bad i, bad news, ball in,
        band round, because it, been a, been drinking, been going, been in, been saving, behalf of, better if,
        between my, big for, big itchy, bit is, bit worse, black for, bleeding like, blind in, blood thinners,
        blue lights, boca chueca, boiling and, brazo con, budget meeting, buen dia, bunch of, bus stop, but all,
        but its, butt to, button down, buzzing like, by her, by itself, by noon, cabeza me, cabeza y, came last,
        came round, camisa de, can a, cannot raise, cant even, cant push, cant start, cant straighten, cant talk,
        casa con, casa me, catch my, chills so, chocaron por, cintura pa, cintura para, closing up, cocina y,
        cold on, collapsed lung, color coca, come i, como con, como corriente, como mi, como tabla, con dolor,
        consciousness in, convulsion en, cos of, couch and, couldnt even, crossing the, dad collapsed, de cafe,
        de guardia, de las, de mi, de pecho, de regreso, decirle pero, dedo chiquito, deja ni, del banco,
        del sillon, del tamano, describe it, desde q, despertar y, di un, dice puras, died on, died suddenly,
        died this, dinner and, do i, doing flips, dont bother, door frame, dormidas las, down at, down like,
        down my, down or, drenaron el, dress me, driving me, dropping things, el banco, el chamorro, el costado,
        el hoyito, el metro, el papel, el rosario, ella se, en dos, en emergencias, en este, en fiebre, en lugar,
        end of, es malo, escalones y, espalda a, esta desorientado, esta rojo, estoy jadeando, even a, even in,
        far away, fatter than, feed store, feel right, fell over, felt nothing, fever hit, fiebre pero, fine before,
        fine by, fine today, fingers are, fishing story, floor at, fluttering like, for no, for thirty, found one,
        frio y, from head, from one, from your, fue de, fueron los, fui de, full of, funny turn, gate and,
        get short, go away, goes from, goes on, gone for, got bad, habla como, had convulsions, had like, had that,
        had three, half the, halfway up, hand all, hand feels, hand gone, hand like, handle came, hands have,
        has spread, hasnt stopped, hasta para, he had, he never, head splitting, headache behind, headache hit,
        heart beats, heart racing, heart thumping, her neck, here anymore, hes not, him at, hip has, his chest,
        his face, his heart, home and, horas y, horse in, how bad, how come, how high, how would, hoy y,
        hurting more, i go, i lift, i need, i pooped, i sit, i squeezed, i wet, ibuprofenos hoy, ice cold, if im,
        im a, im about, im alone, im breathing, im home, im only, im really, in hives, in my, in order, in pain,
        inside my, into my, is achy, is black, is bloody, is closing, is comfortable, is dana, is double,
        is drenched, is kinda, is new, is numb, is this, is weeping, isnt right, it bleeds, it could, it dont,
        it is, it stabs, it till, its excruciating, its getting, its really, itself is, jumped from, just dont,
        just my, just take, keep forgetting, keeps climbing, keeps cramping, keeps going, kept me, kicked by,
        killing my, la casa, la cuchara, la gasa, la hija, la iglesia, la nada, la nalga, la paciente, la paletilla,
        la sabana, la servilleta, labios como, lado izquierdo, las estrellas, last evening, last two, le aviso,
        le fueron, le habia, le salen, le torcio, le veo, le voltearon, left about, left breast, left hand, leg off,
        legs dont, legs feel, licking me, lift the, light driving, like an, like id, like theres, like this,
        like wood, likely with, lips huge, llegando a, looks swollen, los dos, los zapatos, lot today, luego le,
        lugar de, lying still, made me, make a, making any, mama murio, mama no, manden mensajes, manga corta,
        mano dormida, mano fria, mas gordo, me adormece, me agarro, me agito, me baja, me chest, me dieron,
        me drenaron, me estallo, me fue, me picaron, me puso, me quiere, me saque, me this, me tonight, media cara,
        medio y, metal in, mi marido, mil y, mile a, min n, moje la, mom has, morada y, move my, muscle is,
        my appointment, my baby, my boy, my class, my coffee, my collar, my gp, my grip, my keys, my pinky,
        my roommate, my sheets, my two, my water, my wee, n i, n im, n legs, n still, neck feels, need to, news and,
        news huh, ni cuenta, ni de, ni nada, night after, night and, no baja, no consigo, no control, no coordino,
        no deja, no feelin, no fever, no manden, no pude, no puede, no push, no sube, not gonna, noticed it,
        now please, numbness and, nunca le, of shape, of your, off at, off dead, off me, ojos se, on antibiotics,
        on behalf, on cotton, on i, on it, one and, one by, one look, one pupil, one spot, only sore, only way,
        opened the, otherwise fine, otra cosa, over all, pa que, pairs of, pants at, panza dura, para abajo,
        para siempre, partio la, patient died, pee looks, pense que, peor dolor, peor que, perdi la, phone i,
        phone screen, pica todo, piece of, please hurry, please stop, pls stop, plus a, point of, popping up,
        porque la, pounding head, primary care, puedo salir, puedo tragar, puedo voltear, puffiness by, pulso en,
        purple from, pus at, que dice, que levantar, que llegue, quien decirle, quiere despertar, ran a, rash is,
        rattling so, really hard, records to, red line, red right, remember any, remember my, rib muscles,
        right away, ring wont, sale roja, saliendo del, salir de, sat at, say a, says her, se extendio, see out,
        seguir viviendo, shaking with, sharp pain, she cant, she had, she just, she keeps, shirt off, side and,
        siento de, sigue saliendo, sin parar, sin resuello, since last, since lunch, sink and, sitting in,
        sitting is, skipping beats, slaps the, slept well, slipped in, smile is, so its, someone hit,
        somethings not, stairs at, stairs on, standing in, started with, still coming, still hurts, still seeping,
        stop the, stopped breathing, straighten up, stuck in, subir las, suddenly cant, take his, tea towels,
        ten in, tengo dormidas, tengo nauseas, termometro marca, that calf, that im, that makes, that started,
        that the, the ankle, the bandage, the clinic, the color, the date, the doctor, the door, the dot,
        the family, the feed, the gun, the house, the key, the kneecap, the lamp, the loyal, the one, the shakes,
        the spot, the steps, the strength, the thigh, the time, the toes, the treatment, them i, then freezing,
        thinking of, this feels, throat is, through to, thumb is, tiene fiebre, tingling is, to and, to be,
        to black, to bleed, to hospital, to hurt, to keep, to knee, to lean, to move, to one, to put, to say,
        to something, todas las, today and, today none, todo negro, toes went, tongue wont, took her, totally fine,
        traigo el, tres dedos, tuesday night, turned white, twice after, twice its, u stuck, un ataque, un dedo,
        un derrame, un dia, un ojo, un piquete, una emergencia, una fiebre, una frase, una temperatura, una tos,
        under three, unless i, unos segundos, up a, up again, up so, up straight, upon the, us to, va empeorando,
        va y, vienen los, voltearon los, voy para, waking up, walking on, was dead, water still, weakness left,
        week and, went dark, went white, whats your, where she, white like, wife died, wife noticed, with me,
        with pain, with something, wont lift, wont settle, work shirt, worse since, wrist is, write my, y empezo,
        y no, y pico, ya empape, ya estan, ya llevo, yesterday it, yo i, yo nunca, you about, you warned,
        you yesterday, your message`,
    },
    {
      weight: 6,
      pairs: `a abrir, a board, a boat, a bolt, a box, a broken, a clot, a convulsion, a dent, a door, a few, a human,
        a los, a lot, a nuisance, a plank, a scan, a sentence, a sentir, a slow, a while, about anything, abrir un,
        acaba de, acelera el, after ur, agacho a, agarrada de, agarre de, agarre del, aguita amarilla, air halfway,
        al carro, al hablar, al orinar, algo en, algo esta, alguien me, all fizzy, all today, alone and,
        already and, alrededor y, am so, am writing, an accident, and both, and fell, and hasnt, and id,
        and leaking, and pointer, and says, anda diciendo, ando mareada, are coming, are keeping, are white,
        arm has, arms and, around one, asking me, ataque epileptico, back at, back bone, back now, balloons for,
        bathroom tiles, bc of, bed sheet, bed to, been getting, been like, been over, been shivering, been sick,
        bend to, between the, bien feo, bien pero, big breath, big news, bigger and, bike after, bit dizzy,
        black and, blood all, blood clot, blood everywhere, blood is, blood keeps, body was, bola dura, boots and,
        boss asked, box and, bra strap, breath after, breathe after, breathe well, brincos en, broke off, broke out,
        brother is, brush my, bump on, but nothing, cae la, cafe molido, call my, call you, cama del, came off,
        came over, camino como, can needling, can the, cannot put, cant breath, cant catch, cant close, cant go,
        cant grip, cant look, cant write, case it, catch me, catch on, catches on, caught myself, cerrando la,
        chair at, changed the, charco de, check my, chueco la, cierra el, clots in, collapsed at, common that,
        como piedra, compared to, confused about, consciousness for, convulsiones en, convulsiono en, costillas al,
        cough out, coughin up, couldnt do, cramping up, crusty and, cuando me, cuenta que, cuerpo no, curtain came,
        curtains shut, de espalda, de mal, de matarme, de ronchas, de temblar, de trapo, decir que, dedos no,
        del piquete, desde la, desperte en, didnt go, dieron convulsiones, different thermometer, dijo que, dio un,
        do buttons, doble dosis, doesnt feel, doing flip, doing nothing, donde pincharon, dont think, dormido ahi,
        dos toallas, down its, down there, dress myself, driveway and, dry little, during the, each breath,
        el balcon, el frasco, el pan, el paracetamol, el seguro, el velorio, elbow is, electric jolts,
        electric shock, electric shocks, en ambulancia, en peor, en quitarme, en urgencias, encima del, ending my,
        enough to, entero y, er doctor, es urgente, es y, escribo por, eso es, esta dura, esta poniendo, esta roja,
        esta saliendo, estoy acostada, estoy mareada, estoy peor, even get, even have, even lying, ever felt,
        everywhere and, face drooping, face numb, falta el, fast and, feel feverish, feel hot, feel well, feelin in,
        feels good, feels like, fell down, fender bender, feo y, feverish but, few seconds, fijese que, find the,
        fine but, finger on, fingers on, floor after, friday and, from yesterday, front desk, front door, fuera de,
        fuerza pa, fui con, funny story, get dressed, get enough, get her, getting to, glute is, go to, going black,
        going like, gone croaky, gone down, gone numb, gone weak, good now, got blood, got welts, got worse,
        grip the, habia dolido, hace caso, had his, halfway and, hand no, hand to, hard and, hard time, hasnt let,
        have before, have chills, have some, have told, having trouble, he estado, head pain, headache that,
        heart attack, heart beating, heart fluttering, heart keeps, heart pounding, help me, her arm, her chest,
        her off, hincharon los, his back, his shirt, hit the, hole keeps, hot from, hour its, hours on, hoy con,
        hurt so, hurts more, husband has, husband noticed, i aint, i blacked, i carried, i dropped, i get, i hold,
        i inhale, i look, i might, i needed, i push, i ran, i reckon, i step, idea how, idk if, if someone,
        im burning, im feverish, im good, im touching, in blood, in but, in hospital, inchada y, is beating,
        is cold, is huge, is less, is pouring, is seriously, is shaking, is skipping, is spreading, is squirting,
        is through, is torture, isnt answering, it at, it bad, it be, it coming, it into, it w, it when,
        itching like, itchy rash, its hard, its own, its there, ive ever, ive got, ive not, ive only, jalo aire,
        jeans are, just flops, just had, just hangs, just in, just isnt, just pulled, just took, just walking,
        justo donde, keep buckling, keep catching, keep going, keeps coming, keeps missing, keflex for,
        killing myself, kills my, kitchen floor, knot is, la calentura, la camisa, la ducha, la pared, la pluma,
        la popo, la regadera, la taza, la toquen, la tripa, las manos, las que, las sillas, le hablo, le hincho,
        le importa, left boob, leg twice, legs both, let the, levantar la, lie down, lie on, lift his, like ice,
        like its, like mosquito, like nothing, like tar, like theyre, linea roja, listening to, little holes,
        live anymore, llego a, llene de, llevo diez, llevo horas, llorar del, lo muevo, lo puedo, long i, los oidos,
        lot more, mal en, mano derecha, marca el, marco al, mas pastillas, materia amarilla, me agacho, me caigo,
        me chorrea, me clava, me desmayaba, me desmayo, me dijo, me doy, me duelen, me eche, me for, me hincho,
        me just, me limpio, me llene, me nublo, me reconoce, me rio, me round, me salio, me ten, me trabo, me trae,
        me ve, medico de, medio cuerpo, mi familia, mi hija, mi roommate, minutes to, miss me, missing beats,
        mordiendo la, more every, more now, more today, moreton se, morning with, mother is, move one, mover los,
        much i, mum has, my belly, my collarbone, my crotch, my gut, my other, my pecs, my phlegm, my sister,
        my smile, my spine, my sternum, my team, my underwear, my vision, name of, near fainted, neck locked,
        needed the, needle hit, needle site, needle was, needle went, needled me, needles is, never cough, never in,
        never wake, ni vestirme, no aguanto, no noto, no pulse, no redness, no soporto, no swelling, no tome,
        none before, normal o, normal que, nos conoce, not feel, not like, not making, not myself, nothing since,
        noticed a, now im, now it, now this, nuca dura, numb again, numb hand, numb in, of it, of puffiness, off if,
        off your, ojo derecho, on two, on warfarin, one eyelid, one out, only half, only i, only take,
        oozing yellow, opening the, otra mano, our own, out there, outta the, over and, own life, pa bajo,
        painful than, panting and, paracetamol hoy, paso el, pecho me, pensando en, phone my, phone was, picking up,
        pie no, pierna no, pink around, place is, plan to, played the, please help, please phone, por las,
        pouring blood, power in, puede respirar, puedo agarrar, puedo pisar, puedo subir, puffing just, punta de,
        puras incoherencias, pure agony, pus everywhere, puso blanca, puso rojo, puso tieso, que alguien, que ayer,
        que pienso, que sepa, que sube, quede trabado, quedo un, quema al, queria avisarle, quiero despertar,
        quisiera estar, quit on, rash everywhere, reach for, reading the, real bad, really sore, red ring,
        red streaks, repente no, roja que, running a, running down, running from, running out, runs out, sabe que,
        sacudia todo, sale aguita, sale sangre, salio una, sangre en, say words, says dont, says my, screaming in,
        se desmayo, se desplomo, se orino, se pone, se salta, seen at, semana y, send somebody, sensible el,
        sentado en, shakes and, she has, she says, sheets are, shocks down, shower and, si se, side are, side since,
        side you, siento las, siento rara, sigue doliendo, sigue manchando, sin que, sin sensibilidad, since about,
        since your, sitting on, skin there, sleeve wont, slept propped, sliding down, so hard, so tight, some kind,
        somethings badly, son says, sore like, sostener el, standing on, steering wheel, sticking out,
        still gushing, still oozing, still trickling, stitch in, stomach has, stop bleeding, stop for, stop halfway,
        stop twice, store and, story short, stuff on, sube un, sudando frio, take him, take warfarin,
        talking rubbish, talking to, tan fuertes, taza de, tell where, temblaba todo, temperatura es,
        tengo calentura, tengo fuerzas, termine de, texting this, that again, that shoulder, the appt, the army,
        the back, the bill, the car, the chalk, the children, the clutch, the drive, the gas, the gate, the goats,
        the jab, the mirror, the muscle, the name, the paracetamol, the quilt, the start, the stove, the tissue,
        the tractor, the upper, the wet, the wifes, the wrist, them so, then a, there like, theres an, thigh looks,
        think a, this evening, this from, three days, three towels, through every, thru a, thru my, thursday night,
        tienen que, tight it, tight on, till thursday, time the, times a, tingling in, tip snapped, tirado en,
        to bend, to blow, to explode, to happen, to lay, to look, to open, to quit, to somebody, to squeeze,
        to work, toalla de, todo doble, todo morado, toes catch, toilet bowl, toilet paper, told us, too many,
        tos y, toso sale, trabajo me, traigo la, tried the, tripping over, truck over, tuvieron que, twice this,
        two different, tylenol at, tylenol bottle, un charco, un frasco, un liquido, un nacido, un ratito,
        una linea, una naranja, una punzada, up at, up balloons, up everywhere, up i, up in, up is, up something,
        up this, upper arm, ur phone, urine and, va para, van tres, veo de, veo todo, very fast, vision in, voy de,
        wait for, walked the, walking to, warm and, was before, was still, was the, was unconscious, way more,
        went blind, went over, wet myself, what can, wheel on, wheezing and, when my, while i, white head,
        whole thigh, wife is, wing bone, with us, woke me, wont be, words out, work this, work today, worse now,
        worst ever, would i, wrong words, wrote my, x rayed, xq se, y arde, y cai, y corazon, y hablo, y hoy,
        y supura, year old, yellow muck, you jabbed, you need, you went, your place`,
    },
    {
      weight: 5,
      pairs: `a bad, a blood, a borbotones, a caer, a chorros, a cup, a grapefruit, a jar, a metal, a min, a pen,
        a pencil, a quarter, a robot, a stab, a stone, a table, a temp, a tick, a tiny, a walnut, abotonarme la,
        above my, admitted me, after coughing, again at, agarro aire, aguanto ni, aguja puesta, aguja se, agujas en,
        agujas y, ahi no, aint got, air for, aire a, aire y, al doctor, al llegar, al suelo, al tacto, alcanzo a,
        alive anymore, all and, all at, all gone, all muddled, all numb, almost nodded, am in, an x, and bad,
        and be, and called, and clammy, and climbing, and gave, and getting, and help, and hes, and hives,
        and knees, and pressure, and really, and slept, and thought, angry red, ano pasado, are swollen, area has,
        arm like, arm to, as ever, as long, as mush, as tar, asap im, ask him, asking the, asking what, asleep all,
        asleep since, at light, at tea, at two, at your, atras y, ayer estaba, ayer no, back into, back keeps,
        bad headache, because lying, bed and, bed n, been able, been coughing, been having, been taking, before my,
        being able, bend over, bent for, bien menos, big red, bigger than, bit numb, black like, black n,
        black tarry, bleeding and, blood and, blood in, blood on, blood soaked, blood twice, bloody phlegm, blow up,
        bluish and, board and, brazos y, breath walking, breathe since, breathless just, brothers name, brought the,
        brushing teeth, burnt my, but id, but if, but seriously, butt cheek, cada noche, cada rato, cadera a,
        cae el, calf keeps, caliente y, call if, called the, cama de, candles on, cannot move, cant button,
        cant climb, cant move, cant raise, cant seem, cant swallow, cara chueca, cara hinchada, carried one,
        carried the, catches sharp, change the, chest and, chest has, chest pains, class and, cloudy stuff,
        coach says, coffee dribbles, coffee pot, coffee runs, coffee then, cold all, cold with, colorado y, come my,
        coming home, coming up, como borracho, como cuando, como si, con espuma, con fiebre, con pus, con tos,
        con tres, confundido desde, control of, corazon muy, corner of, costillas adoloridas, cotton wool,
        couch with, cough and, cough now, cough that, coughed in, could hear, could this, couldnt find,
        coumadin and, coworker had, cuando desperte, cuello bien, cuello en, cuidar a, cuz i, dad says, day two,
        de frio, de tylenol, de urgencias, de vomitar, decir una, dedos dormidos, deje mis, del dentista,
        del hospital, del pinchazo, demas bien, dent in, desde entonces, desde esta, desperte estaba, devolvi el,
        dice que, diciendo puras, didnt even, didnt feel, dizzy when, do nothin, do this, do up, doble desde,
        doctora me, does this, dog needs, dolor es, donde entro, donde pico, donde pincho, dont drink, dormi bien,
        dos piernas, double and, doubled up, down by, down i, down some, doy cuenta, draw breath, droops and,
        dropped and, duele demasiado, dura como, durmio la, egg sized, either way, el agua, el ano, el area,
        el calcetin, el chest, el estomago, el hospital, el pantalon, el vientre, elbow to, electric fence,
        electric zaps, empape dos, empece con, empezo a, empezo en, en brazos, en chanclas, en los, en medio,
        encontre una, entro la, epidural and, er waiting, escalofrios que, espuma por, esta confundida,
        esta extendiendo, esta hinchando, esta morada, esta muy, esta sangrando, estamos en, estoy como,
        estoy desorientada, estoy sola, estoy un, even at, even when, every breath, every inhale, extra strength,
        eyes puffed, falling asleep, father passed, favor de, feel lousy, feel ok, feel suicidal, feel them,
        feeling it, feels tight, feet feel, fever n, feverish and, few minutes, fingers blue, fingers feel,
        fish and, floor feels, foam on, foot to, foot wont, for checking, for his, for hours, for late, forearm is,
        forgot one, friend says, from neck, from shoulder, from you, fry an, gave the, get warm, giving out,
        goes black, goes into, going in, got big, got chills, grande en, greyed out, grip is, gut is, guy who,
        ha dado, ha salido, had me, had one, hair and, hall and, hard like, hardly get, has become, has died,
        has no, hasnt touched, have ever, have trouble, hay fiebre, he cant, he collapsed, he dont, he tomado,
        head hard, head n, headache like, headache today, hear it, heart goin, heart has, heavy like, hecho nada,
        helada y, hello this, her daughter, her husband, her tongue, hi my, hi there, hija dice, him off, him to,
        hinchada y, hinchando el, hinchazon pero, hincho la, his words, hit like, hola no, holding on, hombro esta,
        home my, hoping for, hospital for, hot red, hot to, hot with, hoy en, hoy temprano, hoyito de, husband is,
        i am, i do, i ever, i expected, i grabbed, i hadnt, i let, i reached, i soaked, i stopped, i swallowed,
        i threw, i wipe, ice and, idk who, ill take, im bleeding, im covered, im drowning, im huffing, im running,
        im serious, in nettles, in seconds, in that, in town, inches bigger, infectado y, infection possible,
        inner thighs, inside of, is asking, is badly, is fluttering, is gettin, is gray, is im, is nerve,
        is paralyzed, is pink, is puffing, is pumping, is sagging, is slurred, is the, it began, it by, it got,
        it itches, it looks, it the, it too, it under, itches like, itchy hives, its about, its drooping,
        its spreading, its swollen, its weeping, ive never, jalar aire, jerked and, joke and, just hacked, just let,
        just talking, justo en, keep asking, keeps building, keeps squirting, kitchen table, knee like, know the,
        la cama, la camiseta, la cocina, la cortina, la curita, la garganta, la linea, la mandibula, la palma,
        la panza, la presion, la puedo, la ropa, la senora, la traigo, la vecina, las pastillas, last hour, late a,
        leaking from, leaking pus, leave the, leaves me, leg gave, les olvido, lift it, like cola, like lemonade,
        like rubber, like they, limpio y, line running, linea de, lips look, little bruise, living and, llame a,
        llena de, llevan en, lo toco, loading me, lol but, long story, look over, looks infected, lost his,
        lot worse, lump on, lunes era, luz de, mama dice, manana me, mandaron antibiotico, mano sin, marido dice,
        marido no, mas que, matters but, me chueco, me comi, me dicen, me doblan, me dolia, me hincharon,
        me hormiguea, me inflo, me ingresaron, me keflex, me lleva, me overnight, me pegue, me pincharon, me pincho,
        me preocupa, me pusieron, me recetaron, me receto, me resbala, me resbale, me saca, me sente, me tiene,
        me tienen, me tuve, me tuvieron, me vuelve, me what, medio del, medio dormido, mi hombro, mis partes,
        more and, more i, moreton ya, morning it, mucho en, mucho mas, murio esta, muscle relaxers, muy acelerado,
        my abuela, my backside, my blouse, my boots, my bra, my breathing, my eyelid, my father, my fever, my head,
        my jaw, my low, my mums, my own, my rib, my skin, my skull, my socks, my toddler, my urine, my waist,
        myself today, myself without, n cant, n dont, nada bien, nada con, nearly gone, nearly passed, neck has,
        neck like, neck wont, need the, needle hole, needle still, needle stuck, needle tip, needles in, needs out,
        negro y, night because, night to, ningun lado, no cold, no contestaba, no despertar, no ha, no muevo,
        no orino, no soy, no tiene, normal for, not as, not to, nothing else, numb as, numb left, numbness is, o me,
        o no, o que, of being, of fit, of last, of metal, of mine, of needle, of pills, of pus, of swelling,
        of tylenol, of wood, off his, ok pero, ok to, olvido una, on flucloxacillin, on hands, on our, on pillows,
        on xarelto, on your, one hole, one since, or any, or laugh, out loud, out right, out standing, out what,
        over that, owner of, paciente de, pantorrilla esta, para respirar, parked a, parked the, partes intimas,
        party and, paso a, pecho apretado, pecho q, pero el, pero mi, pero tengo, pie como, pie se, pierna hinchada,
        piernas de, piquete en, piquete se, place on, plaster and, please answer, plus the, poco me, poking out,
        por dentro, por poco, por poquito, por telefono, porch steps, porque senti, possible when, pretty sure,
        prob nothing, profe se, propped up, puedo apretar, puffed just, puffed out, puffing up, pull over,
        punalada en, put weight, putting the, q hago, que a, que anda, que cada, que digo, que esta, que hace,
        que llevo, que parar, que puede, que sali, queda colgando, quedo inconsciente, quien es, quiere salir,
        quiero acabar, quit bleeding, race and, racing for, rato en, reached the, really dont, red as, red in,
        remember going, resbala todo, respiracion cortada, respiro bien, responde ayuda, right up, room spins,
        roommate me, said im, sale nada, sale ni, sale pus, salio con, salta latidos, same shoulder, says tell,
        screams if, se partio, se q, se que, se quebro, se queja, se quitan, seat is, see if, segundo a, senora de,
        sentido en, she cannot, she didnt, shirt and, shirt on, shock down, shoe on, shoulder blade, si tenga,
        sin aliento, sin fuerza, sin jadear, since friday, since midnight, sized lump, skin is, sleep for,
        slightly pink, so dizzy, so good, so heavy, so puffy, so rigid, so short, so stiff, so that, so u, so we,
        so weak, somebody parked, someone call, someone parked, something that, sore still, sore to, soreness is,
        spreading and, squirting out, stabbing pain, stars and, started bleeding, started coughing, steam train,
        stepping on, sticks to, still dripping, still here, stop and, streaks of, subo tres, swallowed all,
        swelling has, swole up, swollen and, tacto en, take me, taking all, tele y, tengo como, tengo temperatura,
        than last, that from, that has, that he, that keeps, that leg, that looked, that wasnt, the arm,
        the breastbone, the bruise, the cup, the driveway, the freezer, the keyboard, the knot, the lights,
        the line, the mall, the numbness, the other, the pill, the post, the settee, the side, the stretches,
        the two, the ward, the worst, the yard, then the, then they, there were, these messages, they let,
        thigh has, thing ive, things went, think my, third bandaid, third plaster, third towel, this be, this in,
        thumb and, thumb wont, ticker is, tiene pus, tightness in, time there, tingling and, to brush, to carry,
        to chest, to die, to fainting, to go, to tie, to turn, to urgent, todo de, todo se, todos lados, toe and,
        too much, too sore, took too, top shelf, toques electricos, tosi en, touched it, tres escalones,
        tres toallas, trickling blood, truck on, twice last, two minutes, tylenol every, un cable, un chorro,
        un coagulo, un nueve, un poquito, un solo, una pierna, una punalada, unconscious for, uno si, up and,
        up drenched, up every, up no, update you, upper back, urgencias o, vamos camino, van cuatro, verdad no,
        viene el, voice has, voice is, vuelve a, waiting to, walked in, warm to, was a, was gonna, was like,
        was making, was ok, was sick, water like, we be, wee bit, welts everywhere, went gray, went limp, went off,
        what looks, what temperature, whats happening, when im, when she, whole back, whole class, whole foot,
        wife saw, wife says, will update, with my, without feeling, woke on, woke with, wont slow, word out,
        words wont, work on, worse and, worse every, worse today, worst one, worst pain, wouldnt answer,
        wrist hangs, writing for, y dolor, y es, y me, y nomas, y temblaba, ya tengo, yesterday was, you ask,
        you my, you or, you said, you stuck, you to`,
    },
    {
      weight: 4,
      pairs: `a biscuit, a blanket, a broom, a cold, a dark, a dead, a dime, a dog, a dress, a fevr, a hammer, a lung,
        a media, a punto, a radiator, a reventar, a stiff, a stove, a straw, a tad, a thermometer, a thin, a touch,
        a wall, a water, abajo no, abdomen is, about killing, about yesterday, accident on, across my, agarrar aire,
        agua en, aguja clavada, aguja esta, ahi esta, aint right, air just, al hospital, al levantarme,
        al limpiarme, al nino, al salir, al sonreir, al talon, al tocarlo, al toser, all evening, along my,
        also the, am coughing, am seeing, amaneci en, an allergic, an axe, an electric, an oven, an ultrasound,
        and about, and arms, and at, and belly, and blue, and feels, and freezing, and go, and got, and had,
        and lips, and pale, and pus, and rest, and sweaty, and theyre, and up, and wouldnt, anda como, ando en,
        ankle and, anoche me, answer her, apago todo, apoyar el, arde y, are huge, are not, are purple, are sore,
        arm just, arm moves, army i, arrastrando la, asked her, at it, at three, aviso que, ayer un, azules y,
        back itself, back what, bad fall, balazo en, band around, batallo para, bath and, be at, be going, be seen,
        bear the, because a, because its, been asleep, been bleeding, been dizzy, been racing, been sat, been there,
        before he, before you, before your, being admitted, below my, benadryl isnt, bien rapido, big of, bike seat,
        bit weak, black bruise, bladder is, blood after, blood coming, blood thinner, blue lighted, boca se,
        bother you, bout to, brand new, brazo dormido, breath theres, breathe all, breathe good, breathing has,
        brother had, bruise has, bum is, bus and, but i, button my, buzzing in, cada q, cada que, caja y,
        calentura y, calf like, call an, came back, came close, can see, can stand, cant draw, cant hardly,
        cant pick, cant put, cant reach, cant use, car broke, cara se, cargar la, carro porque, castanetean los,
        chest got, chest pressure, chills all, chin down, cintura al, cling film, cold as, collapsed in, comezon en,
        como dos, como pan, como perrito, como pescado, completo de, con cada, con calentura, con comezon, con esta,
        confused today, corrientazos por, coughed and, coughing and, coughing blood, coughing fit, could fry,
        couldnt breathe, couldnt get, couldnt wake, couldnt work, covers my, creeping from, creeping up, crying in,
        cuello a, cuello duro, cuello hasta, cuello me, cuello no, cuento que, de aguja, de arriba, de cabeza,
        de corriente, de donde, de eso, de hule, de los, de mejorar, de parte, de perro, de pronto, de respirar,
        de salir, dead and, dead weight, dear clinic, decirle que, dedo y, dedos de, dedos los, deep breaths,
        del dedo, del muslo, derecho no, desde las, deseo a, desperte con, di el, did is, died last, dio alergia,
        dio fiebre, doctor me, dolido asi, doliendo el, dolor anda, donde me, dont hurt, dont move, door open,
        dormidos los, down but, down over, drenched in, duele como, duerme la, dull headache, e with, ear thing,
        either leg, either one, el almuerzo, el kleenex, el lunes, el omoplato, el pulso, el volante, elbow and,
        else is, embarrassing but, empece a, en ese, en eso, en que, en suicidarme, encima sin, ended up,
        enough oxygen, entiende lo, entumida la, er now, es broma, es como, es insoportable, es posible, escribo de,
        eso o, espalda hasta, esposa se, esta doliendo, esta peor, estaba hirviendo, estaba viendo, estoy con,
        estoy confundida, estoy sangrando, ever since, every step, everybody else, everyone is, everything and,
        everything has, everything since, eyes have, eyes swollen, eyes were, fallecio en, falto el, favor ya,
        feel fine, feels as, feels great, feels strange, fell out, felt a, felt like, felt my, felt the, fever but,
        find words, fine for, finger in, fingers wont, fires down, flight then, foot drags, foot has, for now,
        for pain, for some, for this, for years, forehead could, fresh blood, from bed, from behind, from where,
        frozen peas, fuera del, fuerte que, fuerte y, fuertes que, fuerza en, fuerza para, full strength, full to,
        get back, get it, getting a, getting bigger, getting electric, getting up, go in, go the, going mad,
        golf ball, gone a, gone now, got a, goteando sangre, gp sent, grip a, growing on, gruesa que, hablo como,
        hablo raro, had a, hand been, hand went, hangs down, happened before, has dropped, hasnt quit, hasta los,
        have fever, have hives, having to, he was, headache came, headache is, heart been, heart was, her fever,
        hice encima, hice pipi, hinchada que, hincho mucho, his mouth, his speech, his tongue, hives all,
        hola tengo, hole is, hombro bien, hombro no, hondo me, horas de, horse that, hour ago, hour later, hour on,
        hours doctor, hubby is, huele mal, hurts to, hurts too, husband and, husband passed, i barely, i close,
        i cough, i draw, i got, i have, i opened, i reach, i should, i spit, i think, i trip, i vomited, i walked,
        i woke, id have, id rather, if my, im being, im on, im puffing, im sweating, in cotton, in welts,
        inflamacion en, is brown, is driving, is looser, is rigid, is rock, is so, is sore, is splitting, is tender,
        is too, is white, is worse, it aint, it all, it happen, it should, it skips, it smells, it soaked, it still,
        it stopped, it takes, it three, itchy bumps, itll be, its agony, its climbing, its new, its scary,
        its squirting, its warm, itself feels, ive already, ive come, jaw dropped, jaw is, jerking on, just called,
        keep doing, keep giving, keep living, keeps on, knees went, knife under, know we, la blusa, la chancla,
        la enterramos, la familia, la flema, la noche, la semana, lados y, las sabanas, latigazo electrico,
        laying on, le cuento, le dio, le entiende, le escriban, left for, left work, left yours, leg only, leg quit,
        leg wont, legs have, legs to, legs went, levantar de, lie flat, light hurts, lightning bolt, like a,
        like plywood, like sticking, like un, liquido amarillo, little red, live like, llega al, llevo todo,
        lo deseo, lo hinchado, lo senti, lo unico, long flight, look and, look like, looking up, los parpados,
        los tengo, loss of, lost all, lost driving, lost my, lungs feel, lying here, malo eso, mama fallecio,
        mama me, mano y, marido se, mas gruesa, me acaba, me acabe, me as, me atendieron, me caen, me castanetean,
        me cierra, me corre, me deja, me dolio, me duerme, me entraba, me entumio, me falto, me hicieron,
        me lastima, me levanto, me mando, me obedecen, me paralizo, me preocupo, me salen, me salieron, me she,
        me tengo, me to, me torcio, me truena, me tuvo, me va, me vino, me voy, me wince, mejor me, mention that,
        mi brazo, mi companera, mi dolor, mi nina, mi pierna, min to, mis vecinos, moleste pero, mom is, morado se,
        morado ya, more sore, mosquito bites, most of, mouth looks, move both, move either, much pain, much worse,
        mucha tos, mucho trabajo, mueve la, muneca se, musculo del, muslo se, muy fuerte, my big, my boot, my chair,
        my dad, my girlfriend, my leggings, my moms, my night, my scalp, my wife, n blue, n there, n wont, nalga al,
        neck pain, neck was, needle got, needle snapped, negro como, nettle rash, ni a, ni como, ni gota, ni lo,
        ni sentarme, nights in, nina de, no agarra, no but, no dobla, no hay, no los, no paran, no puedo, no quiero,
        no respondia, no seriously, no thanks, noon and, normal and, normal by, normal that, nos toco, not numb,
        not sick, not with, nothing in, now he, now the, nublo la, numb for, of breth, of stairs, off all,
        olvido decirle, on coumadin, on sunday, on to, one arm, one hour, one whole, only thing, oozing blood,
        open and, opresion en, or cough, or id, orine rojo, other than, out about, out between, out last, out my,
        out scrambled, over n, own house, pa no, palida y, panuelo quedo, papa murio, para ningun, pare el,
        passed in, patient is, pectoral molido, pee and, peeing blood, perdon que, pincho esta, pinky is, pipi me,
        piquete y, piso de, please can, pls pls, plus my, poked me, ponerme los, pongo algo, poquito me, por donde,
        pounding so, press the, pressure behind, price of, pude manejar, puedo abotonarme, puedo doblarme,
        puedo manejar, puedo orinar, puffing like, puking up, punto de, puntos de, pura sangre, pus is, puse mal,
        puso como, quarter yesterday, que cargar, que convulsione, que en, que era, que le, que moleste,
        que respiro, que salio, que sentar, que sentarme, que vestir, quedo una, quiere que, quiero decir,
        quiero matarme, quiero quitarme, quito la, really bad, really cant, really scared, really tender, red bumps,
        redonda en, respiracion cortita, respirar bien, respiro cortito, revienta la, ribs are, ribs every,
        right next, right one, right side, ring and, rock hard, rodilla bien, rolled my, room for, roommate noticed,
        round it, sacarme una, sack of, said one, sale otra, sale rojo, salen las, saliendo sangre, sangre dos,
        say no, say what, says his, says ive, says one, says she, says the, school bus, se calma, se quiere, seca y,
        seem to, seizure at, send the, sensation in, sensibilidad en, sentada ni, sentarme a, sera por, session was,
        she collapsed, she talks, she told, shin is, shirt with, shooting down, shortness of, shoulder itself,
        si me, since tea, sister says, sitting at, size and, skin by, sleep on, slightly worse, smashed my,
        soaked the, sola y, sole of, some blood, somebody hit, someone is, somethings really, soreness keeps,
        sostener la, speak of, speech went, spit is, spot on, squeezed it, stabbed me, stairs for, stand there,
        started last, started me, stiff i, stiff like, still have, still leaking, still shivering, stomach and,
        stood up, strength tylenol, su hija, sube por, subo la, suegra vino, supe de, sure if, sweating buckets,
        swelling by, swelling shut, swelling up, swelling was, swollen i, take coumadin, talking on, tan fuerte,
        taquicardia desde, tardo en, tastes y, tea towel, tell but, temp and, ten minutes, tender when,
        tender where, tengo dormida, tengo los, tengo taquicardia, that came, thats not, the blinds, the bridge,
        the cashier, the chairs, the checkout, the chest, the corner, the cross, the curb, the deck, the depot,
        the dots, the end, the finger, the fingers, the fingertips, the head, the headache, the keys, the nurse,
        the outside, the oven, the packet, the pub, the saddle, the scale, the shirt, the sofa, the tightness,
        the vet, theres numbness, they did, they want, theyre keeping, thing over, third bath, this anymore,
        this dry, this hurts, tho i, throat feels, through the, thumping in, tiemblo sin, till about, time my,
        times since, to ankle, to bursting, to cut, to er, to feed, to lift, to normal, to passing, to raise, to us,
        toco la, toda enronchada, todavia tengo, today because, today was, todo lleno, toes and, toes have, told my,
        tome todo, tomo warfarina, tongue has, too hard, took way, top half, tos de, tos me, tos seca, tose y,
        toso y, towel now, trae la, traigo clavada, traigo tos, traigo un, treatment on, treatment you, trolley in,
        tube in, tummy is, turned purple, tuve una, twice since, two duvet, two times, tylenol today, u get,
        un calor, un chichon, un chipote, un corrientazo, un huevo, un ladrillo, un latigazo, un moreton,
        un pinchazo, una pantorrilla, una puntada, una semana, una vez, unos minutos, up big, up going, up what,
        up where, va peor, vi todo, vida y, vino y, vista y, vivir asi, vomiting and, vomiting blood, w that,
        wake her, walking up, was dark, was my, was only, was sore, was twitching, watch strap, way to, way worse,
        we go, we got, weaker than, weather since, wedding and, weeping green, welts all, went numb, were going,
        were to, wet himself, what if, what it, what should, wheezing like, who else, who to, whole arm,
        whole shoulder, why my, wife put, will call, wipe i, with fever, with streaks, with the, words i, xq tengo,
        y ahi, y calientito, y cuando, y de, y desperte, y duele, y dura, y le, y mas, y pica, y quiere, y su,
        y tardo, y tirante, y va, yellow gunk, yes or, yesterday i, yo the, you but, you gave, you i, you poked,
        zapato de`,
    },
    {
      weight: 3,
      pairs: `a bomb, a boxing, a bruise, a burning, a coaster, a ct, a fork, a good, a high, a la, a nadie, a numb,
        a oscuras, a patch, a penny, a phone, a pimple, a punctured, a ring, a saddle, a saucer, a seguir, a socket,
        a softball, a spasm, a spot, a squeezing, a sunday, a tack, a tennis, a third, a tight, a tube,
        about taking, about what, abrocharme el, abuelita no, acabe el, accident after, accident in,
        accidentally took, adormecida la, adormecimiento en, advil at, advil hoy, again today, agarra aire,
        agarrado de, agarrar la, agarrar nada, agarro la, agarro una, agony in, agua de, aguanto la, ahorita estoy,
        aire como, al ambulatorio, al piquete, al pisar, al ponerme, al quitarme, all mixed, all puffed, all slurry,
        all swelled, all swollen, all through, alot worse, also i, also my, alzar el, am his, am still,
        amaneci peor, ambulancia en, amoxicilina por, an elephant, an xray, and angry, and bit, and burning,
        and chills, and down, and frothy, and jerked, and just, and mouth, and out, and pinky, and shaky, and shiny,
        and short, and smells, and some, and something, and sore, and spreading, and the, and theres, and threw,
        and wants, and yellow, ando como, angry and, ankle has, ankle wont, anoche por, answering me,
        anyone touching, anything but, ardo en, are a, are tingling, arm quit, as anything, as big, asi la,
        asked me, aspirin and, at noon, aunque hago, away please, ayer podia, ayer por, back since, back tonight,
        bad to, baja un, bajo toda, ball under, ballooned up, barely walk, barn and, barriga dura, bath towels,
        bathroom and, be like, beating out, beating so, because my, because that, bed last, bed moves, bed rattles,
        been doing, been nauseous, before lunch, begun mi, behind the, bend it, bend my, bends a, bien de,
        bien hinchada, black board, black from, bladder and, bled thru, bleeding heavily, bleeding through,
        blood from, blue from, bn y, boca al, body and, bomb went, boot wont, borracho y, botando sangre,
        both times, bottom lip, box of, brazo esta, brazo y, breast muscle, breastbone and, breath and,
        breath keeps, breath today, breathe today, breathing seems, breathing too, bum to, burning hot, but only,
        but she, but you, by far, cabeza no, caen las, caigo desmayada, calambres en, calentura alta, calentura de,
        caliente e, cama por, cannot feel, canso de, cant control, cant lay, care this, caso a, cause my,
        ceiling fan, checkout line, chest feel, chest feels, chest like, chest that, chest was, chills and,
        chipote mayor, chorro de, cinched round, cintura hasta, clavada en, clavada todavia, clear down,
        climbed the, clumsy and, coagulo en, coca cola, cold or, come in, come round, como acorchada, como agua,
        como pelota, como perro, como toques, con habones, con jabon, control my, corre un, cos i, cotton balls,
        cough i, cough today, cough wont, coughed up, could somebody, couldnt feel, couldnt hold, couldnt remember,
        couldnt sleep, couple of, cranberry juice, crooked and, cuando respiro, cuando subo, cuando tomo,
        cuando toso, cuenta me, cuerpo y, cuesta respirar, cuz it, cuz of, da como, da mucha, dan toques, dark room,
        daughter has, daughter says, day in, day this, days now, de ayer, de fuera, de hablar, de otro, de rodillas,
        dead feeling, dead on, deal more, debajo de, dedos azules, dedos como, deep inside, deja de, dejado de,
        dejo dormir, del cuerpo, del esternon, del pulmon, del trabajo, derecho de, desmayar en, despues del,
        did nothing, died yesterday, dijo q, dio como, dio tos, dio una, disculpe estoy, disculpe la, dish towels,
        dizzy on, do me, do one, doblan las, doctor at, doctor de, doctor por, doctora le, doctora no, doesnt hurt,
        dog and, dolor terrible, dont come, dormido manejando, dos escalones, dos horas, down me, down past,
        down quick, draw a, dropped the, drunk and, dry needling, duele una, dull ache, durmieron los, durmio media,
        duro como, ears and, edge of, edges and, el brasier, el carro, el chorro, el gluteo, el lado, el lavabo,
        el portero, el trabajo, el tratamiento, el vomito, electric jolt, emergency department, empty my, en acabar,
        en calentura, en las, en plena, entiendo lo, entumida y, er kept, es dolor, escaleras y, escupi sangre,
        espalda al, espalda en, esposa esta, esposo tiene, esta caliente, esta colorado, esta hinchado, esta mas,
        esta matando, esta toda, esta todo, este dolor, estoy muy, estoy quedando, estoy tosiendo, estoy vomitando,
        estuve en, even move, even stand, even with, evening and, ever came, everything i, everything on,
        except the, explota la, eye about, eye brow, eye went, eyelid and, eyes are, faint in, fall on,
        fallecio anoche, fallecio ayer, far worse, fat and, father is, favor que, feel anything, feeling from,
        feeling kind, feeling right, feels a, feels fine, feels hot, feels loose, feels looser, fever no, few hours,
        few words, filled it, fine otherwise, finished the, fizzing in, floor when, foot all, foot drops,
        foot keeps, foot turned, for half, for tonight, forty years, found a, four hours, frente y, from pain,
        from under, fue quitando, fuerte en, garganta cerrada, gave way, get home, get words, getting enough,
        getting tighter, ginger ale, go of, go where, golpee la, gone stiff, gone thru, good day, good i, got fever,
        got out, gotea sangre, grandson then, green pus, grip anything, grip strength, grounds and, ha tenido,
        ha tomado, hablar de, hablar por, habones por, hacer pipi, hacking up, had and, had needles, had two,
        hago pipi, hago presion, half a, hand looks, hanging down, hangs there, has blood, has got, has swelled,
        has swollen, hasta en, have blown, have left, have lost, have puffed, have shortness, have taken,
        havent peed, he can, he has, head banging, head feels, head i, head up, headache from, hear me, her and,
        her hand, her life, her own, her temperature, her treatment, her whole, here with, hermana me, hermano noto,
        hi i, hice popo, high fever, hija lo, hija me, hinchazon en, hip feels, his daughter, his foot, his life,
        his roommate, his whole, hives on, hizo una, hola buenas, hola se, hold me, holes has, home with,
        hormiguitas en, hospital o, hot all, hour since, hours after, hoy como, hr ago, hubby says, hugging my,
        hurts on, i cannot, i did, i lay, i never, i only, i peed, i press, i slid, i sneeze, i tried, i very,
        i wan, i was, ibuprofen today, idea why, idk whats, im an, im at, im gonna, im just, im ok, im short, in a,
        in an, in any, in centre, in deep, in is, in size, in so, in ten, in them, inconsciente al, infarto ayer,
        inflamo la, inhaler isnt, is bigger, is bruised, is by, is covered, is fat, is hard, is how, is ice,
        is increasing, is locked, is nearly, is not, is oozing, is pale, is pus, is quite, is running, is screaming,
        is soaked, is two, is unbearable, is way, is yellow, isnt going, isnt helping, isnt there, it aches,
        it catches, it comes, it except, it on, it out, it took, itchy welts, its from, its my, its puffed,
        its running, its scaring, its sore, its supposed, ive done, ive gone, jerking all, just got, just laying,
        just no, just noticed, just quit, just wondering, keep coughing, keep tripping, keeps bleeding,
        keeps getting, keeps giving, keeps hurting, keeps seizing, kids are, kids had, knee keeps, know it,
        know whats, know when, la caja, la comida, la esposa, la falta, la mochila, la pastilla, la quijada,
        la zona, lado la, lado y, las partes, las siento, last few, last week, late reply, later that, laugh or,
        laughed and, laying down, le cae, le escribe, le fue, left but, left handed, left the, leg has, leg keeps,
        legs folded, legs gave, legs stopped, legs wont, les aviso, level is, lights out, like blood, like concrete,
        like needles, like sausages, like the, lil bit, line creeping, lips and, lips have, little metal,
        little weak, living like, llamo a, llenar los, llene dos, lo siento, lo tieso, lo traigo, locked solid,
        long one, longer hold, looked in, los brazos, los huesos, losing a, lower leg, lugar del, lump at, luz me,
        make the, mal y, mama anda, mama convulsiono, mama esta, mama ya, man on, mande el, mano desde, manos desde,
        mas bestia, mas gorda, matter what, mayor dice, me acalambra, me acuesto, me borro, me canso, me des,
        me dijeron, me dobla, me durmieron, me empezo, me entume, me escurre, me estalla, me explota, me fui,
        me golpee, me last, me laugh, me llamen, me llevaron, me oprime, me orine, me preocupe, me queda, me quite,
        me revienta, me trajeron, me trajo, me twenty, me vi, me w, medio muslo, metida en, mi abuela, mi chipote,
        mi hijo, mi madre, mi mano, mi nieto, mi tio, middle of, min and, minute or, minutos y, missed the,
        mom passed, more each, more numb, moreton enorme, moreton y, mouth has, move at, much for, mucha sangre,
        mucho peor, mucho y, muddled today, musculo de, muy confundido, my armpit, my blood, my bruise,
        my coworkers, my eyelids, my groin, my heartbeat, my kid, my lung, my mum, my nephews, my nose, my palms,
        my records, my route, my spit, my tummy, my uncle, myself last, nada del, nadie le, nauseous all,
        nearly collapsed, nearly lost, necesito hablar, neck at, neck forward, neck ok, neck turns, needle marks,
        needle place, needle spot, needles still, needling cause, neighbor called, neighbor told, neither one,
        never came, never happened, ni agarrar, ni caminar, ni hablar, ni tocar, ni voltear, no big, no complaints,
        no duele, no giro, no heat, no pegue, no recuerdo, no siento, no wait, nos reconoce, not here, not painful,
        not stopping, not waking, nothing and, nothing at, nothing happens, nothing works, noticed that, noto que,
        now now, nublo todo, nuca rigida, numb down, numb since, numbness but, nunca en, of breath, of chest,
        of needles, of red, of seizure, of something, of these, off when, ojo izquierdo, on an, on each,
        on thinners, one day, one half, only get, or anything, or not, or so, orina me, orinar y, orino sangre,
        otherwise im, out for, out of, out the, out today, out when, outta nowhere, over my, over there,
        overdosed on, pain has, pain i, pain right, palabras desde, palido y, palo y, pantorrilla a,
        pantorrilla mas, pants and, papa no, papa se, paper and, para arriba, para no, parezco un, part and,
        parte del, paso de, pastillas y, pay the, pec is, pecho donde, pee at, peed all, peed my, pega un, pegue en,
        pen line, pero no, pidio que, piel esta, pierdo el, pierna dormida, pierna esta, pierna se, pinky and,
        pipi sin, place you, please somebody, please tell, podia respirar, por detras, por este, por la, por toda,
        preocupa un, pressing on, primera vez, private parts, probably just, puddle of, puedo agachar, puedo apoyar,
        puedo doblar, puedo hacer, puedo poner, puerta de, puffed right, puffy and, puffy my, puked and, pull the,
        pulled a, pulled in, punctured lung, pus coming, push the, pusieron la, puso a, q dia, q respiro, que algo,
        que crece, que el, que habla, que hablo, que hacer, que la, que mi, que pasa, que piso, que sigo, que tenga,
        que tomo, que toso, que traigo, que tuve, que ustedes, quedando sin, quedo con, quedo dormido, quitando la,
        quite el, quito el, ray and, real shallow, really fast, really swollen, recuerdo nada, redness at,
        resbale en, respira rapidito, reverse the, ribs and, right leg, right with, rigid and, ring off, rio me,
        roja por, rojo alrededor, rompio la, ronchas de, room right, room with, runs to, sabe donde, saddle area,
        said call, said come, sali bien, sali del, salio como, salio pus, salio un, salir sangre, same as,
        same time, sangrando mucho, sangre a, sangre al, sangre no, say im, says a, says two, scan of, scaring me,
        se corta, se desvanecio, se quito, se ve, sea un, see you, seizure in, senti que, sentido a, session and,
        shaking all, sharp as, sharp catch, sharp jab, she doesnt, shiny and, shook all, shooting pain,
        shoulder feels, shoulder moves, shut and, sick twice, side have, side is, side whenever, siento al,
        siento corrientazos, siento cuando, siento los, siento raro, siento un, sin embargo, since u, sink after,
        sitting here, skin round, slept good, slid down, slight fever, slightly puffy, slipped and, slow down,
        smells bad, so theres, soaked my, soaked thru, socks and, socks on, soiled myself, some numbness,
        somebody else, something isnt, sore if, sore is, sorry for, sounds drunk, soy yo, speech has, spine when,
        spit in, spots is, spots you, stairs now, standing at, started as, started in, still growing, still swollen,
        stopping for, su mensaje, subir escaleras, subo las, sudo frio, sudor frio, suegra se, sweaty and,
        swollen up, take my, take this, talking about, tanto la, tarde me, tell when, telling me, temp should,
        temp went, temperature and, tender if, tender to, tengo dormidos, tennis ball, terminar una, than when,
        that hip, that its, that night, that related, thats it, thats the, the band, the belt, the bike, the bins,
        the cafe, the changing, the commode, the desk, the dogs, the duvet, the forearm, the fridge, the girl,
        the grass, the heat, the hips, the jam, the jaw, the look, the machine, the morning, the mouth,
        the newspaper, the puncture, the rail, the register, the shelf, the skull, the sock, the supermarket,
        the telly, the tingling, the toast, the top, the train, the warfarin, thermometer reads, they admitted,
        they gave, they have, thick and, thigh today, think straight, third day, this cough, this matters,
        though im, throat getting, through everything, thrown up, thru the, tiembla sin, tiene la, tight and,
        times what, tingly all, tiny bruise, tiptoes on, to an, to button, to change, to make, to pay, to reach,
        to see, to swallow, todavia en, todo y, tome demasiadas, tomo aire, too painful, took it, took like,
        toser desde, tosi un, touch my, toward my, towels and, trabajar porque, traigo como, trajeron al, tray of,
        trousers and, try to, tuve un, tuvo que, tv is, twice on, two towels, tylenol extra, u went, un coagulitos,
        un doctor, un jalon, un trapo, una pata, unico es, uno se, until the, up but, up hard, up off, up pinkish,
        up under, urgencias anoche, us for, va pa, va por, va subiendo, ve infectado, ve la, veo caso, veo las,
        very confused, very strong, vida me, voltear la, vomitando sangre, vomite una, vomited blood, voz ronca,
        want it, wants it, was at, was bloody, was convulsing, was that, was up, way on, we speak, weak in, weak to,
        weight sitting, weird thing, went away, went blue, went rigid, were at, what temp, when it, while she,
        whole hip, whole left, whole lower, why is, with chills, with this, without fail, without it, without my,
        without stopping, wont clot, wont leave, wont shift, wont straighten, wont wake, words and, worst ive,
        wrist wont, xq me, y ando, y antes, y brillosa, y calentura, y camino, y echaba, y la, y las, y manche,
        y respira, y siento, y tengo, y tiene, y tuve, y viene, y volvio, y yo, ya llene, ya lo, yes maam,
        yesterday at, you cant, you poste, youd have`,
    },
    {
      weight: 2,
      pairs: `a battery, a belt, a block, a bus, a cattle, a chest, a coughing, a cramp, a cricket, a curtain,
        a different, a dios, a doler, a dozen, a drunk, a dull, a fan, a gunshot, a horrible, a hot, a job, a jolt,
        a kid, a live, a log, a medias, a movie, a noodle, a person, a playing, a post, a prick, a puddle, a really,
        a sacudirse, a salir, a shop, a shower, a slight, a stitch, a strong, a swollen, a tap, a temblar,
        a thunderclap, a tickly, a tractor, a vice, a vise, a whole, about as, about half, about two, abuelita se,
        acalambra la, ache is, ache kept, aches all, achy to, acuerdo de, adolorido al, after bench, after la,
        after needling, after this, after treatment, after yesterday, after you, agachar la, agacharme por,
        again this, again tonight, agarrar el, agarro toda, aguja adentro, aguja que, aguja todavia, aguja y, ahi y,
        ahora el, ahora la, ahora no, air and, air every, air since, aire cuando, aire no, aire que, al agacharme,
        al moverme, al otro, al reirme, al respirar, al tomar, algo de, all morning, all of, all went, alot of,
        alrededor del, also aches, alta y, am going, amarilla al, ambulance last, an aubergine, an egg, and achy,
        and bleeding, and blood, and cheek, and cried, and doesnt, and droopy, and everything, and fast, and fat,
        and hard, and leg, and make, and noticed, and oozing, and pain, and passed, and puffing, and scared,
        and shaking, and since, and tender, and thats, and they, and weak, and worse, anda perdido, anoche fui,
        anoche no, any light, anymore its, anything down, anything i, apenas puedo, apoyar la, apretado y,
        are drenched, are fat, are going, are pretty, are puffed, are swelling, are turning, are with, arm after,
        arm gone, arm n, arm now, arm was, around where, arrastrando el, arrastro el, as far, as it, as we, as wood,
        asi nomas, asiento del, at u, ataque y, ate a, attack last, aunque le, away at, ayer con, ayer era,
        ayuda por, back down, back hurts, back if, back n, back out, back the, back this, back went, bad back,
        bad cough, bad that, bag of, bajar la, balance is, bano por, barely move, barking and, barking like,
        barriga esta, bat to, be done, be dramatic, be honest, be that, been feverish, been hacking, been looking,
        been queasy, been slurred, been weak, belly is, belly rigid, bien caliente, bien el, bigger round, bit her,
        bit weaker, black in, blade and, blanca y, bleeding since, blinding headache, blood came, blood running,
        blood streaks, blood when, blotchy and, body is, body like, bola grande, bolt goes, borren este, borro la,
        brazo duro, brazo izquierdo, breastbone since, breastbone that, breath going, breath stabs, breath without,
        breathing fast, breathing feels, breathing funny, breathing quick, breathing thru, breathing today,
        brotaron ronchas, brought home, bruise all, bruise but, bruise doubled, bruise keeps, bruise size,
        bruise the, bruise where, bumps all, bumps everywhere, bus home, but there, but this, c this, cabeza brutal,
        cabeza como, cabeza horrible, cabeza mas, cabeza que, cadera y, cae solo, cafe y, cai de, cai en,
        cai redonda, cai sobre, calf and, calf cramps, calf has, calf tight, caliente como, cama porque, came and,
        came out, caminando al, can get, cancelen sus, cant blow, cant have, cant quit, cant really, cant take,
        cant wiggle, car because, cara caida, cara despues, cara toda, card where, carro y, catch in, catching on,
        cattle fence, cayo redonda, centro del, changed my, chattering and, checking in, chest down, chest muscle,
        chest pain, chest tight, chest tightness, chin to, cita de, citas por, clammy and, cleared my, climb stairs,
        clinica de, clinica y, coagulitos de, cobijas y, coffee keeps, cold sweat, cold sweats, collapsed and,
        colorada y, comi nada, comin que, como hormigas, como huevo, como ido, como me, como nunca, como trapo,
        compared with, con agua, con ese, con guante, con hilitos, con ronchas, con suero, con un, confused and,
        constant ache, corriendo por, cosquilleo en, cough came, cough since, coughed into, coughing last,
        coughing nonstop, coughing since, could needling, couldnt lift, couldnt move, crawl to, creeping down,
        crushing feeling, cuando camino, cuando estornudo, cuando jalo, cuando volteo, cubre el, cuchillo en,
        cuello para, cuerpo con, cuerpo cortado, cuesta trabajo, cupboard and, curled up, cut off, cut the, cuz im,
        dad passed, dan calambres, dar un, dark for, dark purple, days and, de abajo, de alla, de fuerza, de llorar,
        de mis, de orina, de orinar, de pie, de toda, de urgencia, de ustedes, dedos morados, deja dormir, del agua,
        del lado, del puntito, del uno, dentist shot, derecha y, desayuno y, desde el, desperte y, desvanecio en,
        detras del, developed a, dias con, dice q, did a, didnt hear, dieron escalofrios, diez minutos, dio el,
        dio la, diria que, disoriented and, do have, doble que, doler el, dolido tanto, dolio asi, dolor al,
        dolor en, dolor esta, donde fue, donde picaron, door and, door is, dormida y, dormido el, dormidos y,
        dormir por, dos veces, double vision, doubled in, doubled over, doubled since, down after, down below,
        down so, draining from, dripping blood, droopy and, dropped me, duele bien, duele el, duele hasta,
        duele horrores, duele mucho, duele un, duerme el, duermen los, e now, early this, eat beets, eche sangre,
        egg where, either foot, el dentista, el domingo, el lugar, el nombre, el profe, el turno, electricity from,
        electrico de, elephant sitting, emergencias por, empapado dos, empezo una, en aventarme, en lo,
        encontro tirada, ended at, enorme en, enorme y, enough of, entero de, entre los, entumio la, er with,
        es comin, es peligroso, escalofrios desde, espalda donde, espalda y, esposa de, esposa dice, esposo se,
        esta ardiendo, esta como, esta dormida, esta el, esta hinchada, estan hinchando, estoy acostado,
        estoy ardiendo, estoy delirando, estoy resfriado, estoy sentado, estrellitas y, even after, even sit,
        even the, evening after, ever so, every cough, everything down, everywhere from, except i, eyelid is,
        face went, fall when, falling out, falta la, familia se, far as, feel alright, feel awful, feel breathless,
        feel dead, feel kinda, feel numb, feeling after, feeling behind, feeling down, feeling fine, feeling ok,
        feeling pretty, feeling when, feels asleep, feet to, fell getting, fell hard, fever is, fever or,
        fever today, fever wont, fiebre alta, fiebre con, fiebre me, fiebre ni, fill my, fill up, fine except,
        finger have, fingers white, fit and, fit in, flucloxacillin for, flushed and, foot feels, foot just,
        foot off, for forty, for something, forty minutes, found him, friend had, fueron las, full and, full stop,
        funny and, funny one, funny thing, garganta y, get electric, get him, get migraines, gets bigger,
        gettin worse, girar el, gives way, giving me, go for, going a, going from, going numb, golpe un,
        gone aubergine, gone but, gone grey, good except, good tho, gorda y, got an, got left, got really,
        got swollen, got your, grabs me, gracias a, grados del, grande donde, grandma is, groin is, ground when,
        guardia me, guess but, gulping for, gunk coming, gushing blood, guy at, habia sentido, hace unos,
        hacking cough, hacking since, hand since, hang on, happy birthday, hard lump, hardly stand, hardly swallow,
        has anyone, has blown, has doubled, has gotten, has made, have a, have an, have bad, have come, have double,
        have it, have me, have numbness, have that, havent gone, hay una, he cannot, he isnt, he went, head at,
        head hurts, head on, headache and, headache ever, headache i, headache this, heart feels, helados y,
        helped me, her back, her knee, her leg, her speech, here i, hermana se, hermana tuvo, hes the, hey doc,
        hice la, hicieron la, hicieron una, hija se, hijo dice, hijo juego, him up, hinchada la, hinchando los,
        hip hurts, hip pain, his leg, hit with, hizo mas, hoarse and, hola el, hombro se, home on, honestly im,
        hora de, hora que, horas asi, hormigueo en, hot dog, hot lump, hot n, hours and, hoy amaneci,
        hubiera corrido, hubieran dado, huffing and, huge bruise, hurt like, hurt myself, hurt on, hurting and,
        hurts if, hurts way, i ask, i broke, i counted, i dont, i drool, i hacked, i havent, i meant, i move,
        i poke, i sat, i scream, i seem, i slipped, i soiled, i started, i stop, i suddenly, i teach, i took, i try,
        i turn, id be, im better, im drunk, im kind, im replying, im sat, im suffocating, im the, im unable,
        im under, im vomiting, im watching, im wheezing, in new, in raised, in right, in with, inflada y,
        inflamada y, inflamado el, is almost, is awful, is barking, is better, is blotchy, is clear, is coming,
        is doing, is easier, is fatter, is feverish, is here, is improved, is mad, is over, is scarlet, is slightly,
        is spinning, is tingly, is turning, is typing, is weird, it grabs, it hit, it i, it just, it no,
        it yesterday, itching all, itchy lumps, its at, its ok, its stronger, ive a, ive changed, ive just,
        jamas me, jaw opens, jerking and, joke at, juego hoy, jumping and, junto a, just cant, just coughed,
        just tying, just where, just wouldnt, keep her, keep losing, keeps buckling, keeps calling, keeps catching,
        keeps falling, keeps growing, keeps rubbing, keeps skipping, key with, kids to, kinder than, knee feels,
        knee has, know if, la barbilla, la doblo, la hora, la nieta, labios y, ladder and, lado derecho, las cinco,
        las horas, last fall, last one, lastima los, laugh it, laundry and, lay on, le contestaba, le hicieron,
        le olvido, le para, le pusieron, le salieron, leaking yellow, leaves a, left eyelid, left is, leg are,
        leg feels, leg gives, leg gone, leg in, leg into, leg looks, leg on, lengua hinchada, levanto de, life had,
        lift either, lift off, light kills, like after, like jelly, like normal, like novocaine, like touching,
        line going, lips like, literally on, little blood, little worse, llega a, llevaron a, llevo desde, lo juro,
        lo morado, lo q, lo vio, long as, longer with, look at, look up, looks crooked, looks lopsided, los dias,
        los puntitos, losing track, lost the, lot since, lugar donde, lump came, lump come, lump the, lump where,
        lunch i, lungs wont, m duele, makes a, making dinner, mama le, manche la, manejar por, mano blanca,
        mano despues, mas hinchada, mas negro, maybe its, me acoste, me arde, me brotaron, me brote, me broto,
        me cuelga, me de, me duela, me duermen, me encontre, me encontro, me entero, me fueron, me go, me he,
        me hubieran, me levante, me like, me mordi, me mueve, me obedece, me parece, me pasaba, me pincha, me sali,
        me silba, me till, me traba, me under, me yelp, mean a, mean something, mean to, mg of, mi companero,
        mi jefe, mi nena, mi novia, mi tia, mi vieja, migraines since, min ago, mis dedos, molestia en, morado y,
        mordio la, moreton del, moreton gigante, morning and, morning at, morning its, morning the, mouth isnt,
        move and, movement in, mover la, mover las, much better, muchas pastillas, mucho la, mucho miedo, muevo el,
        mum says, murio anoche, muscle keeps, must of, my abdomen, my blind, my boyfriend, my breaths, my coat,
        my cousin, my flank, my forehead, my hanky, my neck, my pants, my pillow, my private, my privates, my rings,
        my session, my shoe, my son, my temps, my therapist, my ticker, my usual, my weight, myself at,
        myself twice, n a, n didnt, n hurts, n sore, nada me, nada normal, nada raro, nalga y, near my,
        nearly keeled, necesito que, neck moves, needle holes, needle mark, needle spots, needled is, needled it,
        needled side, needles n, needles were, needles yesterday, nena dice, nerve damage, never get, new since,
        ni acostada, night but, night for, night since, ninguna pierna, nite n, no cap, no comi, no hace, no mueve,
        no paso, no responde, no sleep, noche a, noche de, noche y, nonstop and, not been, noticed blood, noticed i,
        noticed my, now at, now but, now hes, now theyre, numb and, numb tonight, number two, numbness came,
        numbness left, nurse and, ocho de, odd thing, of cola, of control, of hours, of sick, of spuds, of tea,
        of the, of ur, off but, off by, off on, off since, off today, off under, oiga se, ojo y, ok except, ok i,
        on after, on all, on last, on n, on wednesday, one leg, only hurts, only odd, onto my, open but, or breathe,
        or take, orina desde, orina y, orine sin, other leg, other one, otherwise the, otra y, otro me, ought to,
        out all, out behind, out from, out getting, out jumbled, over cuz, over the, over this, over with,
        own address, paciente tuvo, pain at, pain going, pain it, pain never, pain of, pain than, pain was,
        pain what, painful now, palabras y, palpitations since, panza y, papa anda, para agarrar, paracetamoles de,
        paramedicos estan, parar de, parked at, pasa ni, passed last, patch is, patch of, pec where, pec you,
        pecho pero, pecho que, pecho y, pectoral donde, pee all, pee just, pee since, pego un, peor de, pero ahora,
        phone off, pick the, pie derecho, pie esta, pie lo, pie me, piel donde, pierna es, pierna izquierda,
        pierna que, pierna ya, piernas flojas, piernas y, pillows and, pins in, pipi y, piquete esta, plate and,
        playing card, please let, poco de, podia mover, poke it, ponerme el, pooped myself, popo sin, poquita pero,
        poquito mas, por esto, por los, porque esta, porque estoy, post office, presion en, press on, press ups,
        pressing hard, pretty swollen, probably the, problem is, pude dormir, pude levantar, puede la, puede ni,
        puedo abrocharme, puedo bajar, puedo escribir, puedo girar, puedo jalar, puedo llenar, puedo mas,
        puedo sentar, puedo tomar, puffy round, pull my, pulse in, puntada en, puntito de, punzadas en, purple and,
        purple bruise, purple patch, pus del, puse una, push to, push up, pusieron las, puso colorado, puso negro,
        puso tiesa, puso todo, q hacer, q no, que agarrar, que este, que he, que ir, que va, quedo colgando,
        question mark, quiero matar, quiero morir, quiero morirme, quit for, racing since, raise my, rather be,
        really feel, really severe, really tight, red again, red area, red hot, red itchy, red light, red this,
        redness has, regadera y, repente se, replying for, resbale y, respira muy, respirando muy, respirar cuando,
        respirar hondo, respiro me, respiro profundo, responden las, ribs hurt, right hand, rock solid,
        rodilla como, rodilla se, rodilla y, rojo se, roll of, ronchas en, ronchas y, round than, rouse him,
        run out, sacaron una, sale a, sale mucha, saliendo pus, salio la, salio sangre, sangrar y, sangre del,
        sangre es, sangre ya, saw it, se detiene, se les, se mordio, se puso, see it, seizure and, seizure last,
        senora me, sensation down, sentada y, sentado viendo, senti un, ser gripa, ser nervios, session i,
        severe headache, severe pain, shake it, shaking so, shaking uncontrollably, sharp under, she dont,
        she hasnt, she wont, shift it, shivering and, shop and, should a, should go, shoulder blades, shoulder good,
        shoulder looks, shoulder now, shoulder you, si hubiera, si le, si respiro, si trajera, sick and, side if,
        siento mis, siento que, siento una, sigo aqui, sigue hinchando, sigue igual, silba el, sips of, sister had,
        site is, six hours, skin all, skin where, slapping the, slept ok, slight swelling, slurring my, so here,
        so the, so they, solid and, somebody please, someone elses, something like, somewhere else, son found,
        sore and, sore on, sore part, sore since, sort of, spinning so, spot got, spot has, spot this, spot was,
        spots on, squeezing behind, st marys, stab under, stabbing on, started after, started getting, started this,
        stay awake, still be, still get, stood in, stop coughing, streak going, streaks in, strength today,
        stroke possible, struggling for, stuff coming, su hijo, sudden and, sus citas, swelling got, swelling no,
        swelling yes, swimmy headed, swollen like, swollen tight, swollen today, tabla y, take xarelto, taking my,
        talk right, tarde y, teeth going, temblores que, temperatura y, temprano y, tender at, tender la,
        tengo algo, tengo debil, tengo dormido, tengo dos, tengo escalofrios, tengo hormigueo, tengo miedo,
        tengo muchas, tengo mucho, tengo nada, tengo tos, tengo una, tenia antes, tenido y, tensa y, terrible pain,
        than a, than i, than my, than usual, thank you, that hurts, that ive, that looks, that normal, thats new,
        the bedroom, the black, the bottle, the chili, the chips, the clappers, the copier, the first,
        the groceries, the gym, the hair, the hammer, the heel, the hip, the horse, the landing, the needled,
        the neighbours, the paint, the patch, the pressure, the pulse, the rain, the sore, the tape, the traffic,
        the tray, the treated, the tv, the wee, the whole, the world, then hot, therapist know, there isnt,
        there last, there the, there was, theres a, theres blood, theres pus, theres something, they sent,
        they think, they x, theyre putting, theyve got, thing that, think part, think theres, thinking about,
        thinking bout, thinking everyone, this hip, this weird, thought itd, three times, throat swelling,
        thunderclap headache, tickly cough, tiemblo tanto, tiene calentura, tiene fuerza, tiene los, tight as,
        tight i, time it, to bring, to crawl, to dress, to empty, to everyone, to fill, to it, to laugh, to nothing,
        to sleep, to talk, to thumb, to wee, toda mi, today my, today so, today with, todo lo, todo un, todos los,
        toes wont, tomar aire, tome la, tome paracetamol, tongue and, tongue feels, tonight and, toques en, tos que,
        toser me, tosi sangre, totally numb, touch right, towards the, towel and, town and, traba la,
        trabajo porque, trabajo respirar, traigo calentura, traigo dormida, trancazo en, tratamiento me,
        treated side, tried it, tripped and, tuvo convulsiones, tuvo un, tuvo una, twenty minutes, twice what,
        twitching all, two and, two people, u know, un calambrazo, un estallido, un grano, un paso, un rayo,
        un relampago, un toque, un trancazo, un trueno, una barbaridad, una gota, una opresion, una piedra,
        una placa, una presion, una radiografia, una raya, una toronja, up bloody, up coughing, up high, up not,
        up or, up the, up then, up toward, up towards, urgencias con, urgencias esta, urine was, used to, vamos a,
        veces que, vecina dice, vecina me, vecina que, veo dos, veo sentido, ver el, verdad quiero, verdad ya,
        very large, very swollen, vez me, vi que, voice sounds, vomitado sangre, vomito me, voy a, voy por, w a,
        waiting for, walk and, walked out, warfarin and, was all, was eating, was hurting, was normal, was numb,
        was red, was scared, was short, was treated, was yesterday, watch wont, way fatter, way out, we went,
        weak and, weak as, weakness in, wedding ring, week i, well the, welts on, welts popping, went on,
        went through, went well, wet sock, what came, whats the, while im, who said, whole calf, why do,
        wife caught, wife he, wifes speech, will lift, wiped out, wire from, with chest, with pus, without knowing,
        without running, without warning, wont close, wont fill, wont pinch, work and, work early, worse by,
        worst head, would a, wrapped in, wrist and, wrong number, xq el, xray at, y adolorida, y amaneci, y ayer,
        y bien, y brazo, y dice, y escupi, y frio, y frios, y helado, y morados, y nada, y necesito, y ni, y roja,
        y rojo, y ronchas, y sigo, y sudo, y tiemblo, y tosi, y toso, ya cambie, ya pasaron, years ago, yellow goo,
        yellow head, yesterday after, yesterday noon, yo con, yo my, you do, you what, your door, your hand, yr old,
        zero warning`,
    },
    {
      weight: 1,
      pairs: `a baseball, a benadryl, a brick, a catch, a chair, a circle, a clap, a dentist, a explotar, a faltar,
        a garden, a hacking, a ham, a heaviness, a heavy, a huge, a jalar, a joke, a leaf, a line, a low, a morir,
        a nagging, a nickel, a pin, a purple, a severe, a sling, a stranger, a thick, a tightness, a trabajar,
        a whisper, abajo de, abajo y, about every, about four, abre la, abuela esta, aca en, accident and,
        acelerado y, achy all, acoste en, admitted to, adolorida que, adolorido el, after a, after dry, after one,
        again lol, again now, agarro un, agony since, aguja me, aguja metida, ahogo cuando, ahogo y, ahora traigo,
        aint never, air goes, aire desde, aire hasta, aire hondo, aire siento, al apretar, al banarme, al caminar,
        al estornudar, al jalar, al pecho, al pie, al tocar, al tocarla, al tocarme, algo asi, all along,
        all blotchy, all i, all pins, all red, all round, all slurred, all up, all ur, alla abajo, almost blacked,
        alrededor de, alrededor esta, am completely, am having, am sitting, amanecio con, amanecio hinchada,
        ambas piernas, ambulance for, ambulancia por, an infection, an itchy, and ate, and bigger, and breathing,
        and chest, and confused, and even, and face, and feet, and fingers, and first, and foot, and glossy,
        and heart, and heavy, and hurt, and hurts, and itchy, and kept, and light, and over, and painful, and puffy,
        and purple, and ring, and sat, and saw, and shivering, and stiff, and still, and swallowing, and swollen,
        and tingling, and tongue, anoche se, anoche y, antebrazo duro, antebrazo se, ants crawling, anymore and,
        anything new, apreton en, ardiendo en, are both, are clumsy, are very, arm at, arm feels, arm numb, arm or,
        arm past, arm today, arm too, arm up, arm when, arm whenever, around noon, arrastrando las, arroz con,
        as concrete, as hard, as its, as though, as yesterday, asco desde, at one, at practice, atendieron ayer,
        atras del, aunque estoy, aunque me, avisarle que, away last, away yesterday, awful headache, awful pain,
        ayer saliendo, ayuda me, back and, back in, back like, bad fever, bad head, bag and, baja con, baja hasta,
        bajan por, balloons and, banged the, bano anoche, barely able, barking cough, barriga se, bastante mas,
        bawling in, be able, be back, be concerned, be cut, be having, be in, bed cuz, bed without, been holding,
        been hours, been lying, been short, been since, been tingling, been vomiting, belt around, bend at,
        bending my, beside the, better but, bien del, bien desde, bien inflada, bien las, big breaths, bigger every,
        bike and, bike on, bike saddle, bit in, bit my, bit when, blanco y, bleeding on, blood just, blood since,
        blood this, blood today, blood wont, blotches all, blotchy purple, blowing up, boca arriba, bolts down,
        bolts of, borracho sin, bowels just, brazo como, brazo cuando, brazo del, brazo despues, brazo lo, brazo ni,
        brazo se, break off, breaking out, breath last, breath right, breath since, breath tying, breath when,
        breathe in, breathing fine, breathing ok, breathing really, breathing since, bright light, brillosa y,
        brinca y, brincar en, bringing up, broke down, broom handle, bruise and, bruise as, bruise big,
        bruise coming, bruise nothing, bruise that, bruise was, bumps on, but a, but nobody, but not, but what,
        cabe en, cabeza desde, cabeza tremendo, cada respiro, cadera me, caida y, caigo redonda, calentura desde,
        calentura despues, calentura me, calentura no, calf feels, calf looks, calf swollen, caliente al,
        caliente donde, call because, called an, cama con, came away, came from, came home, caminar al, caminar del,
        camion de, can move, can sleep, can somebody, cannot lift, cansada de, cant breathe, cant make, cant shake,
        care and, care doctor, care for, care last, care yesterday, carried me, carry on, cause a, cause the,
        center of, cerrar la, chair with, chest aches, chest muscles, chest on, chest started, chest to, chest tube,
        chest wall, chills since, chorros de, clap of, clava algo, climb the, climbing the, clinic gave,
        clinica por, closing and, clot in, clot possible, cola con, cold since, collar wont, color vino,
        colorada que, come get, come off, comes up, coming on, como borracha, como caballo, como en, como guante,
        como hace, como ida, como palo, como salchichas, como tamal, como una, companero me, completely numb,
        con coagulos, con dos, concrete and, confundida y, convulsion a, corriente en, corta la, cos its, cos my,
        cosas de, costado cada, costado que, cough or, cough started, cough this, could a, could it, could see,
        couldnt raise, crackles like, cramp in, crazy and, cricket bat, croaky and, crooked all, crotch is,
        cuando quiero, cuando se, cuando tosi, cuello al, cuello esta, cuello se, cuello tieso, cuello trabado,
        cuello y, cuello ya, cuenta y, cuesta mucho, cuesta pasar, cuz my, da miedo, dad and, dad had, dado una,
        damage possible, dan punzadas, dan unos, dark blood, daughter had, daughter told, day n, day yesterday,
        de corcho, de en, de ibuprofeno, de nada, de rojo, de sudor, de una, dead since, debajo del, debil que,
        debo preocuparme, dedo de, dedos del, dedos desde, dedos estan, dedos se, deje la, del mismo,
        demasiadas pastillas, derecha se, derecho y, descargas electricas, desde hoy, desk and, desmayado en,
        desmaye anoche, desorientada y, desvaneci y, dia y, dice el, diciendo incoherencias, did i, did it,
        did yesterday, didnt do, dieron antibiotico, digo cosas, dije que, dijeron que, dio calentura, dio de,
        dio dolor, disculpe me, disculpe no, disculpe tengo, disoriented this, dizzy spells, do everything, do we,
        dobla la, doblar el, doctor put, doctora tengo, doesnt even, doesnt stop, dog died, dog pulled, doing that,
        dolor bien, dolor cada, dolor fuerte, dolor ha, dolor hoy, dolor insoportable, dolor me, dolor se,
        dolor sigue, dolor subio, dolor y, donde entraron, donde la, dont take, dormida desde, dormidos desde,
        dormir de, dormir del, dormir porque, dos manos, dot on, doubling up, down into, down this, down when,
        drive me, drooping after, dry tickly, duele debajo, duele en, duele si, duele tanto, duele todo, dura que,
        durmio medio, duro en, duros y, duvet and, e hinchada, ear thermometer, early and, egg on, egg under,
        el abdomen, el cardenal, el hueso, el mediodia, el mundo, el pis, el sueter, el tapete, elbow has,
        elbow swelled, electric pain, electricas hasta, electrico por, electrico que, electricos por, eliquis and,
        ella esta, ella fallecio, emergencias y, empapada de, empape tres, empezaron a, empezo ayer, en my,
        en pleno, en toda, en una, encima y, encuentro las, ended on, entraron las, entre las, entumecimiento en,
        er and, er last, er right, era como, es la, es mucho, escaleras xq, eso no, espalda bien, espalda despues,
        espalda esta, espalda me, espalda que, espalda ya, esposa no, esposo dice, esposo esta, esposo fallecio,
        esposo le, esposo me, esposo no, esposo vio, espuma y, esta bien, esta colorada, esta durmiendo,
        esta haciendo, esta helada, esta inflamada, estaba bien, estirada doctora, estornudar me, estornudo me,
        estoy cansada, estoy escupiendo, estoy llorando, estoy orinando, estoy sentada, estoy sentiendo, even feel,
        even hurt, evening of, ever did, ever known, every day, every kerb, every word, exploded out,
        extendiendo en, eye after, eye since, face down, face droops, face like, face puffed, fainted and,
        fainted last, fainted on, fainted when, fall in, fall out, faltar el, falte al, fast just, favor llamenme,
        feeding the, feel faint, feel great, feel myself, feel really, feel sick, feel something, feel the,
        feel two, feel very, feeling at, feeling between, feeling feverish, feeling like, feeling on, feels bruised,
        feels dead, feels fat, feels feverish, feels slightly, feels too, feet up, feo en, fever since, fever this,
        fever with, fever yes, feverish n, feverish since, few times, fiebre desde, fiebre despues, fiebre que,
        fijo que, fine and, fine tho, finger and, finger are, fingers have, fingers is, fingers look, first and,
        first day, first finger, first one, fit at, flat on, flema con, flemas me, floor like, flu last, foot today,
        for maybe, for one, for what, forearm has, forehead feels, forgetting what, fork and, freezing cold,
        friend is, from his, from needling, fue como, fue con, fuerza de, fuerza es, fuerza y, fui pa, ganas y,
        garganta como, gasping for, gave up, genital area, get around, get comfortable, get them, gets me,
        gettin bigger, getting air, getting darker, getting fat, gigante en, giro la, globo y, go out, go pee,
        go right, goes numb, goes to, going down, going gray, going into, golpe me, gone black, gone blotchy,
        gone cold, gone from, gone since, gone solid, gone white, gorda que, gordo del, got as, got back, got chest,
        got dizzy, got hard, got her, got itchy, got short, got the, gracias por, grande y, granitos rojos,
        groceries in, groin and, gross but, guante de, guardia del, gun out, gunk comin, habia tenido,
        hablo arrastrando, hace anos, hace nada, hacer del, haciendo mas, had enough, had her, had your, half that,
        halfway thru, hand was, hands and, hard at, hard my, has brought, has fever, has turned, hasnt gone,
        hasnt left, have i, have never, have swelling, havent eaten, havent had, havent touched, having an,
        having chills, having some, hay manera, hay un, he fainted, he left, he podido, he sentido, head either,
        head exploded, headache all, headache ive, headache since, heating pad, heavy and, heavy feeling, help asap,
        her left, her number, her the, her to, hey so, hi this, hija que, hija tuvo, hijo le, hilitos de,
        hinchado el, hinchado y, hinchados y, hinchando la, hincho el, hincho toda, hip and, his calf, his right,
        his session, history of, hives and, hola doctora, hola mi, hole opened, holes and, hombro mejor, hombro que,
        hombro y, home that, home yesterday, hormigueos en, horrible pain, hospital and, hospital last,
        hospital por, hospital y, hot poker, hours so, hoy estoy, hurt my, hurting a, hurting myself, hurting since,
        hurts and, hurts in, hurts my, husband called, husband found, husband had, husband saw, husband thinks,
        husband took, i always, i asked, i bent, i caught, i checked, i chew, i developed, i expect, i fill,
        i finish, i left, i measured, i pee, i roll, i rub, i smile, i squeeze, i touch, i twist, i work, i worry,
        iba a, ibuprofen every, ibuprofen since, ice isnt, id done, if we, if youre, im afraid, im answering,
        im bursting, im feeling, im her, im laying, im now, im shivering, im still, im struggling, im sure,
        im throwing, im very, in about, in bumps, in chest, in church, in hurts, in itchy, in last, in our, in your,
        inconsciente despues, inflamado y, is bad, is blood, is creeping, is dark, is dragging, is embarrassing,
        is empty, is good, is impossible, is it, is limp, is maybe, is missing, is more, is much, is normal,
        is okay, is pretty, is puffy, is reading, is soaking, is solid, is spurting, is squeezing, is stiff,
        is swelled, is swole, is swollen, is thick, is totally, is worried, isnt doing, it after, it again, it did,
        it gets, it made, it needs, it never, it past, it possible, it squirts, it stabbing, it that, it throbs,
        it through, it twice, it wont, itchy all, itchy blotches, itchy patches, its constant, its down, its too,
        its wrapped, ive been, ive put, izquierdo desde, jamas en, jamas habia, jamas senti, jerked all,
        just doesnt, just dropped, just folds, just keep, just lets, just not, just runs, just thought, just threw,
        just told, keep drooling, keep having, keeps grabbing, keeps slapping, keeps spreading, keeps swelling,
        kids at, killing me, kinda scary, knee blew, knee down, knee since, knee the, knee to, knife goes, know its,
        kris pies, la abuela, la atendieron, la barba, la consulta, la izquierda, la leche, la otra, la patada,
        la puerta, la siesta, la tarde, la tiene, labios bien, labios hinchados, lado que, lamp is, las flemas,
        las luces, last month, last needle, last year, late el, laugh and, lay flat, le aprieta, le da, le dieron,
        le empezo, le encuentro, le hice, le pasa, le quedo, le ve, left arm, left corner, left of, left there,
        left your, leg all, leg buckles, leg got, leg have, leg swelled, leg swollen, leg to, leg today, leg was,
        leg went, leg with, leg you, legs all, legs for, legs is, legs like, legs since, legs were, les avisar,
        let my, lift up, light in, lightning down, like ants, like castanets, like electricity, like never,
        like pain, like popeye, like rice, limp and, limp as, lips blew, little cough, little dizzy, little numb,
        little sips, live wire, llega hasta, llegue bien, llevaron al, llevo dias, llevo un, lo atendieron, lo malo,
        lo noto, lo quita, logro mover, look a, loose tho, los nietos, los tres, lost in, lot after, lots of,
        lung is, lungs all, luz del, luz que, making the, mal conmigo, malo es, man and, manana le, manana tosi,
        manana y, manchas moradas, manche el, manera de, mano esta, mano la, mareada desde, marido le, mas dolor,
        mas y, massive bruise, may have, me agarra, me anymore, me at, me coge, me corta, me doblo, me empezaron,
        me escapa, me every, me exploto, me hacen, me hacia, me haya, me infecto, me lastime, me molesta, me off,
        me paro, me pellizco, me pico, me pude, me quise, me revento, me reviso, me sacudia, me sangra, me since,
        me sostuvo, me through, me tomo, me trono, me tropiezo, me who, mean infection, mean the, medio brazo,
        metal sticking, metal thing, mg tylenol, mi a, mi hermano, mi nieta, mi suegro, mi viejo, milk jug, mire no,
        mire se, mismo lado, miss work, mitad del, molesta mucho, molestar pero, mom asked, mom had, morados y,
        mordi la, more like, moreton esta, moreton muy, moreton que, moretones y, morning but, morning is,
        morning my, most awful, most violent, mouth are, move i, moved in, moves fine, moving when, much looser,
        mucha comezon, muchisima sangre, muchisimo y, mucho desde, mueve el, muevo mejor, muneca desde, muscle over,
        muscle sore, muscle where, muscles are, muscles sore, muy asustada, muy bien, muy confundida, muy grande,
        muy hinchado, muy inflamada, my air, my anus, my breast, my daughter, my ears, my genitals, my grandbaby,
        my granddaughter, my husband, my lad, my mucus, my only, my palm, my pec, my ribcage, my run, my side,
        my sleeve, my thighs, myself and, myself up, n neck, n needles, n on, n red, n said, n swollen, nada y,
        nauseous since, near the, nearly blacked, nearly fainted, neck down, neck hurts, neck into, neck needles,
        neck rigid, neck today, needle break, needle out, needle sites, needled and, needles went, needling i,
        neighbor had, nerve pain, never before, ni cuando, ni donde, ni pa, ni tantito, night my, night please,
        ninguna de, nite and, no bruising, no cough, no dormi, no estoy, no headache, no it, no las, no numbness,
        no rash, no sale, no senti, no thermometer, no xq, noche me, nomas que, nonsense since, nonstop since,
        normal pero, not any, not dizzy, not getting, not great, not mine, nothing helps, noticed one, now coughing,
        now have, now i, numb around, numb between, numb fingers, numb on, numb patch, numb than, numb today,
        numb where, numbness around, numero por, obey me, of better, of ibuprofen, of passed, of redness, of scared,
        of that, off for, oiga el, oiga me, oiga no, oiga tengo, ok my, ok now, ok tho, okay but, old man,
        olvido quitarme, on both, on my, on one, on purpose, on since, on three, on with, one line, only weird,
        oprime el, or move, orinando sangre, orinar desde, orine encima, other and, other foot, otherwise nothing,
        out and, out just, out walking, out yesterday, outta my, over both, over for, over since, own spit,
        pa atras, paciente fallecio, pad and, pain about, pain across, pain all, pain and, pain between, pain but,
        pain down, pain ever, pain from, pain got, pain just, pain keeps, pain left, pain like, pain on, pain pills,
        pain so, pain went, pain wise, pains down, palabras me, palpitations and, pantorrilla caliente,
        pantorrilla dura, pantorrilla hinchada, pantorrilla izquierda, pantorrilla me, pantorrilla y, panuelo de,
        panza la, papa le, papa que, para avisarle, para nada, para poder, para y, paracetamol no, parar a,
        pararme y, parece una, paro de, parte donde, pasa es, paso saliva, pass water, pastillas en, patient passed,
        pecho adolorido, pecho bien, pecho como, pecho cuando, pecho desde, pecho lo, pecho por, pecs sore,
        pectoral me, pee came, pee has, pee today, peed myself, pellizco y, pero desde, pero en, pero ha, pero hoy,
        pero llevo, pero siento, peso en, picaron esta, pick up, pie al, pie bien, pie despues, pie dormido,
        pie frio, pie y, piedra encima, piedra y, piel del, piel roja, pierna derecha, pierna desde, pierna despues,
        pierna hasta, pierna la, pierna morada, pierna roja, pierna y, piernas como, piernas se, pies when,
        pink stuff, pins n, piquete de, piquete me, placa del, plank and, poner la, popo encima, poquito hinchado,
        poquito peor, por que, por un, por uno, porque si, porque tengo, porque traigo, possible after,
        possible from, possible if, potato salad, pounding and, pounding headache, pouring down, pregnant and,
        primer dia, private area, prob just, profundo me, proper breath, pude ir, puede llamar, puedo alzar,
        puedo cargar, puedo ponerme, puedo ver, puffy n, pull it, pulled me, pulse ox, puncture site, punzada en,
        pus draining, puse hielo, push on, pusieron agujas, puso debil, puso dura, puso una, put me, q el, q esta,
        q la, que al, que ando, que anoche, que baja, que bajan, que cambiar, que desde, que desperte, que dormir,
        que girar, que jalo, que les, que nunca, que pararme, que parezco, que puedo, que tengo, quedo sin,
        quise parar, quise pararme, quit working, quitarme de, quitarme una, quiten este, raised blotches,
        raised itchy, rapido y, raro es, rash all, rash on, rato y, raya colorada, reaction after, reaction to,
        read this, really confused, really hurts, red blood, red like, red swollen, red to, red welts, refuses to,
        remember the, reminder that, repente me, respirar desde, respiro normal, reventar la, revento la, rice kris,
        right across, right and, right calf, right foot, right since, right today, right under, rigid as,
        ring round, rio y, road is, rodilla despues, rojas en, rojo y, room because, room last, room wont, run a,
        runs from, s since, sacudirse todo, sale con, sale la, sale liquido, sale y, salia espuma, saliendo a,
        salio de, sangrando a, sangre como, sangre cuando, sangre desde, sangre despues, sangre el, sangre hace,
        sangre hoy, sangre que, sangre sigue, sangre y, saw a, saw blood, saw me, says to, se a, se fijo, se lleno,
        se lo, se por, se quedo, seat and, seca que, see a, seeing double, sensible donde, sentarme en, sente en,
        sentence without, sentia que, sentido algo, sentido un, sentir y, sera de, sera normal, seriously cant,
        sesion me, sesion no, sesion y, set like, shaking chills, shaking like, she also, she dropped, she feels,
        she turned, sheet and, shirt is, shivering so, shooting into, shoots down, short winded, shoulder and,
        shoulder today, shower i, si el, si toso, side by, side effect, side i, side my, side to, side went,
        side when, siento algo, siento dormida, siento dormido, siento hormigueo, siento muy, siete y,
        sigue creciendo, sin querer, sin tomar, since her, since she, since the, since this, sink this, sit by,
        sitting there, skin around, skin gone, slaps down, sleep or, slurred after, slurred since, slurring and,
        so did, so sleepy, so this, soaked two, sobre la, sock left, sock off, sock on, sofa and, sofa y, solid as,
        solid like, some trouble, somethin fierce, something jabs, son had, sore at, sore but, sore when, sorry its,
        sound like, spat out, spine and, spit up, splitting headache, spot and, spot you, spreading down,
        spurting from, squeeze it, squeezing in, stabbing under, stabs my, stabs when, stand the, standing there,
        started a, started an, started going, started jerking, started out, started shaking, started swelling,
        started today, sticking my, stiffness is, still at, still sticking, stinks and, stomach hard, stop to,
        stroke in, stroke last, su esposo, subiendo a, subir la, sudden blinding, sudden i, suddenly have, sudor y,
        suelo y, sunglasses in, super tight, sure i, sure its, swallow my, swallowed a, swallowing is, sweats and,
        swelled so, swelling after, swelling but, swelling went, swollen calf, swollen n, swollen on, take air,
        take eliquis, take little, tan hinchada, tar and, te lo, tea and, teeth and, tell i, tell them,
        temblando de, temperatura de, tender and, tengo adormecida, tengo dolor, tengo el, tengo entumidos,
        tengo mas, tengo mucha, tengo ronchas, tengo termometro, tengo toda, tengo un, terapia me, terapia y,
        termometro y, terrible headache, that a, that dont, that gets, that sore, that way, the backs, the bad,
        the blood, the boat, the candles, the cart, the casserole, the center, the daughter, the dishes, the driver,
        the fingertip, the horses, the ignition, the lady, the lift, the locker, the mark, the marks, the milking,
        the paper, the pen, the popcorn, the queue, the scissors, the sheets, the sleeve, the soup, the space,
        the spine, the stiffness, the tacos, the tea, the tips, the usual, them to, then couldnt, there any,
        there anymore, there at, there my, theres been, theres just, theres red, theres yellow, thermometer in,
        they belong, they kept, they said, they took, theyre wearing, theyve put, thigh and, thigh went, thing and,
        thinners and, this before, this but, this calf, this headache, this isnt, this squeezing, this years,
        thought about, thought youd, three pillows, through with, tiene una, tiesa y, tight feeling,
        tightness across, time is, times now, tingling down, tingling en, tirada en, tissue after, to answer,
        to back, to clear, to cough, to fingers, to hang, to his, to inhale, to know, to leave, to mention,
        to pinky, to poke, to practice, to slap, to start, to wrist, to zero, toallas de, toda dormida,
        todavia clavada, todavia me, todavia no, todavia sangra, today than, todo cuando, toes feel, toes purple,
        toes up, told them, tomado como, tomado nada, tomato and, tome doble, tome el, tome muchas, tome todas,
        tome un, tomo anticoagulantes, tomo aspirina, tomo la, tongue are, tongue swelling, took ten,
        toque electrico, tos desde, tosecita seca, toser y, tosiendo mucho, tosiendo sangre, tosiendo y, toso me,
        touch where, towel on, toy en, traigo los, treated me, tres dias, tropiezo con, two bags, two bath,
        two hands, un apreton, un cardenal, un chingo, un desmayo, un hormigueo, un morado, un nudo, un peso,
        un puntito, una faja, una infeccion, una molestia, una moneda, una senora, unas descargas, under it,
        up both, up bright, up dark, up fast, up gasping, up into, up last, up past, up right, up rusty,
        up somethin, up taking, up tight, up tonight, up we, up when, urgencias por, urgencias y, va bien, va de,
        va la, van como, varias veces, veo doble, verdad me, vez es, vi al, vi sangre, vida habia, vio que,
        violent headache, vision tunneled, vision went, voice went, voltear el, vomite sangre, vomito y, voz me,
        wanted you, warfarina y, warm n, was better, was done, was driving, was happening, was jerking, was putting,
        was rubbing, was talking, was told, was under, watching tv, wave at, way better, we can, we just,
        weak after, weak i, weak today, weak when, wedding band, wee since, well my, welts from, went all, went dim,
        went purple, went to, went weak, wetting myself, what to, whats going, wheel and, where it, where yall,
        while my, who has, whole chest, whole front, whole hand, whole life, whole upper, why i, wide as,
        wife called, wife found, wife had, wife passed, wife took, wife was, winded just, winded walking, wiped me,
        with no, with raised, without me, without screaming, woke at, wont bend, woozy and, work at, work in,
        would call, wouldnt go, wrist up, writing from, writing on, x el, xq de, xq la, y aprieto, y aun,
        y brincaba, y casi, y cuello, y desde, y dijo, y duro, y escalofrios, y habla, y helada, y helados, y lo,
        y muy, y nadie, y orine, y palidos, y pienso, y solo, y tambien, y tibia, y tiembla, y tomo, y unos, y vi,
        ya escribi, years of, yesterday for, yesterday the, yesterday treatment, you before, you can, you ever,
        you look, you the, you this, you wiped, youd want, your clinic, your desk, zaps from, zings down, zona de,
        zona donde`,
    },
    {
      weight: -1,
      pairs: `a bear, a bigger, a breath, a bunch, a cabeza, a call, a card, a crime, a dar, a forty, a hair, a handful,
        a kidney, a lad, a medio, a neck, a new, a pizza, a place, a queue, a round, a sign, a star, a taxi, a team,
        a tie, a train, a vivir, a wedding, about her, address again, again with, al cine, al reves, alarm is,
        all down, am the, an idiot, and came, and come, and did, and do, and drove, and everyone, and goes, and he,
        and his, and hold, and ice, and isnt, and needles, and say, and there, and two, and watch, and weve,
        and white, and woke, and youre, answer your, anybody got, anyone got, anyone have, anything from,
        anyway the, aqui en, are dead, are moving, are too, ask ur, ask you, asked if, asked the, asks for, at five,
        at four, at our, at st, at you, ataque de, ayer y, back row, back when, band aid, bank in, been talking,
        believe its, blood pressure, boca de, boca en, bring him, bring ur, bringing the, broke his, brother in,
        but dont, but hes, but still, but the, but they, but u, buy a, buy the, by heart, by ten, cada dia,
        call her, call the, called me, can be, can lend, candle wax, cannot even, cant find, cant lie, cant miss,
        changing room, check engine, check your, choir practice, clave del, club picked, coffee machine, come at,
        come back, come by, come hungry, come la, como a, con las, could the, couldnt keep, cream on, day one,
        day to, de agua, de aire, de al, de arroz, de maravilla, de piedra, de pies, de que, de todo, de tu,
        del carro, del gato, del super, del vecino, desde hace, did an, didnt tell, died at, digo q, dijo el,
        dinner is, dios te, do your, does a, does nothing, does the, doesnt fit, dog on, doing my, domingo hay,
        dont eat, dont say, dont send, dont wait, door opens, dress code, drive to, egg and, el gas, el jueves,
        el paquete, el pedido, el salon, el taxi, engine light, entire life, era para, es a, es mas, es q,
        espalda de, essay is, esta en, esto es, every morning, every single, explain it, fallecio el, feed me,
        feet and, fell flat, finish at, fire drill, fixed it, fixed the, flat is, for like, for saturday,
        for school, for tomorrow, for two, for u, for ur, four at, four minutes, four years, freaking out,
        freezing in, from our, from this, garden is, get so, get thru, get to, gets worse, go ahead, go eat,
        god bless, goes in, going off, gone red, gone to, gone up, got in, got off, got that, got ur, got us,
        green one, haha ok, half price, hand and, hand with, happy anniversary, hard for, hard in, has already,
        has eaten, have got, have the, he always, he will, hear the, heart in, heart of, heart to, heat in, her at,
        her i, here since, hielo en, him now, him the, hold with, holding it, hope you, how are, how is, how the,
        how u, hoy mismo, hrs of, huge and, i beg, i brought, i carry, i changed, i cried, i dey, i forget, i hate,
        i lost, i not, i promised, i pull, i saw, i send, i stay, i wanted, i write, if anyone, if that, ill bring,
        im back, im here, im making, im not, im reading, im selling, in all, in august, in between, in big, in bus,
        in green, in january, in n, in row, in there, in writing, inflo el, is blowing, is cracked, is due, is for,
        is loose, is open, is ur, is when, it didnt, it if, it since, it though, its already, ive seen, ive taken,
        jammed again, junta de, junta se, just be, just didnt, just feel, just go, just out, just saw, just text,
        kept it, key for, kidney stone, kilo de, la clave, la combi, la final, la luz, la obra, la voz, lado de,
        landlord is, las siete, last sunday, late and, late one, later i, le cayo, le dijo, le mando, leaves at,
        left and, left his, lengua se, let us, life and, lift and, like every, like u, liked my, list is, llevo la,
        llevo toda, lol my, looked right, lot and, love from, love it, love the, love u, love you, lump in,
        lunch on, luv u, made my, man says, man with, manana a, mando a, me bane, me but, me has, me his, me is,
        me it, me mata, me no, me on, me parte, me pase, me perdi, me so, me til, me twice, meeting at,
        meeting moved, mejor y, mi suegra, miles away, milk and, mine has, mine says, minute and, miss it, miss the,
        morning for, moved from, moved out, moving to, mum can, murio de, my brother, my day, my dog, my fault,
        my girl, my house, my lap, my mouth, my mug, my neighbour, my old, my shoes, my umbrella, my winter,
        my work, n we, name n, need you, needs new, never did, new season, night when, no need, no no, no sirve,
        no tengo, nobody wants, nobody will, not coming, not one, not really, not what, now they, of chips, of d,
        of our, ok no, on for, on me, on so, one shoe, one was, one week, only got, only the, open house, or did,
        or do, or lie, or should, ordered a, our flight, our house, out on, out or, out this, over last, paid for,
        pair of, parcel for, parked on, party on, pass by, pass the, pero de, pero esta, pero me, pero yo, picked a,
        picked the, pie in, pies a, pink and, pins and, piso y, place with, pleased with, plenty of, pls send,
        pregunta si, pretty good, project is, puedo porque, pulled the, put my, q hoy, q le, quedamos a, quiet and,
        r not, reach by, rice is, right arm, ring in, ring u, road trip, roja y, rompio una, room and, room as,
        roommate says, round one, said hi, said we, said you, salimos a, same again, sausage roll, says its, se ha,
        se mueve, se puede, se queda, se rompio, seat on, see what, seen the, set the, she ask, she called,
        she gave, she goes, she put, should have, side got, side with, sigue disponible, single one, sleeping on,
        slept like, snow day, so big, so bored, so funny, so happy, so loud, so please, so quiet, so sorry, so take,
        so were, some reason, some times, somebody come, soup is, spent the, squeeze in, stand at, stay at,
        still owe, still there, such a, sunday and, supposed to, swing by, take care, take your, takes the, talk in,
        tape on, tarea de, te cuento, te dijo, te espeso, te mande, tell the, telling you, ten seconds, ten years,
        test was, than yesterday, that jeans, that man, that one, that only, that to, that when, the alarm,
        the baby, the bag, the ball, the beach, the bench, the boy, the breaker, the brown, the cabin, the can,
        the cash, the cats, the cellar, the change, the cheese, the choir, the christmas, the cinema, the coffee,
        the cooker, the cushion, the deposit, the doorbell, the drawer, the east, the egg, the elevator, the field,
        the file, the fire, the fourth, the good, the group, the hallway, the hamster, the hat, the heating,
        the hedge, the hill, the hood, the iron, the label, the landlord, the lawn, the lorry, the lounge, the low,
        the lunch, the main, the message, the money, the mower, the music, the neighbors, the numb, the ones,
        the password, the patio, the pigeon, the plane, the porch, the pot, the raffle, the receptionist, the rest,
        the results, the shoe, the shop, the show, the smell, the spoon, the stage, the thing, the toaster,
        the tooth, the trash, the under, the weekend, the wife, the wine, the year, them and, theme is, then its,
        then we, there and, there by, there in, they wont, theyre on, think of, this and, this one, this weekend,
        thoat u, thought i, through three, tight after, time in, time n, time we, to borrow, to burst, to lie,
        to pick, to run, to save, to walk, to watch, to write, toda la, today for, took him, tres veces, tu madre,
        tu padre, tuesday and, turned the, turning the, tv remote, two hours, two more, u back, u keep, u looked,
        u mad, u more, u never, u not, u reach, u say, u see, u send, u the, u took, u want, u were, un balazo,
        un poco, una taza, until i, until sunday, up about, ur old, ur own, us a, used the, va a, veces y,
        wait till, wait up, was one, was sitting, was stuck, wasnt the, water the, way and, we cannot, we drove,
        we get, we meet, we need, we see, we want, well its, went and, went into, were always, were in, were on,
        when its, when they, when youve, who can, who do, who will, whole stomach, whos got, why are, why did,
        why the, why u, will give, will go, will see, window seat, with all, with every, with his, with them,
        without the, wont move, wont say, work so, write it, writing to, wrong and, wrong person, y a, y el,
        y media, y nos, y vamos, year with, years and, yellow one, yo el, yo le, you be, you come, you cover,
        you eaten, you from, you love, you make, you not, you pay, you remember, you say, you sent, you two,
        you water, you would, your big, your car, your email, your ladder, your mother, your phone`,
    },
    {
      weight: -2,
      pairs: `a cake, a double, a drawing, a esa, a flank, a hat, a head, a headache, a lady, a little, a man, a nice,
        a plate, a shoe, a side, a single, a spare, a switch, a tea, a ticket, a time, a woman, about how, about my,
        abrir la, acabo el, address is, ahorita no, aire al, all afternoon, all by, already put, am and, am at,
        am not, and also, and bring, and honestly, and in, and sent, and started, and thank, and very, and we,
        and why, and your, anda muy, any chance, are full, are gone, are red, are taking, arm and, asked for,
        asking for, at midnight, at no, at ours, ate all, back door, because you, bed is, been fed, before and,
        before the, belongs to, bien a, bien y, both sides, bottom and, bought the, bridge is, bring back,
        bring the, bro my, bubble tea, burning down, bus is, but he, but is, by me, cada vez, cake is, call at,
        cambio de, camino y, can have, can i, can u, can use, cansado de, cant face, cant touch, car and, car keys,
        carry it, casserole dish, cerrar el, choir rehearsal, cleaned the, closed it, come before, come for,
        come to, come with, comes in, coming for, compuso la, con este, con todo, con tu, congrats on, couch is,
        cross the, cual es, cup of, dad has, days were, de cara, de diez, de mate, dia de, dia me, did get,
        didnt come, dieron un, digas a, dile que, dis is, do you, doble y, dollars and, dollars each, donde esta,
        donde estoy, done the, dont ask, dont believe, dont fit, dont give, dont miss, dont panic, dont reply,
        dont you, down for, drawing of, drew a, eat without, el azul, el cajero, el carrito, el horno, el patio,
        el portal, el q, el sitio, es en, es peor, everyone else, everything was, exploto la, eye on, eyes and,
        eyes r, feel about, felt so, first word, for four, for next, for us, for where, forget its, foto del,
        found out, frios y, from me, front and, fui a, game is, gave us, get you, gets to, give the, go home,
        go with, golpe en, good one, got one, got stuck, got two, grey and, guess who, hace un, had no, had this,
        half and, has my, has one, has put, has shipped, have put, he just, he put, heavy traffic, her shoulder,
        here and, here now, him again, him i, home this, honestly the, hot today, how you, hoy es, hurts so,
        i bring, i cant, i climb, i drive, i even, i heard, i hope, i now, i own, i pass, i remember, i slept,
        i start, i tripped, if nobody, if somebody, if there, if theres, if u, ill do, ill get, ill say, ill send,
        im in, im mad, im standing, im stood, in after, in from, in laws, in like, in office, in ur, into your,
        is d, is insane, is off, is ours, is red, is very, is wheezing, it belongs, it felt, it from, it go, it to,
        it tuesday, it was, it will, its pouring, its solid, ive no, keeps saying, killed it, knew it, la feria,
        la i, la nena, lady at, lady is, laugh at, laughed at, lean on, leaving the, left or, let them, lets go,
        letter to, like me, lit a, lleno de, lo he, lol what, looking like, los tamales, lost by, loved it,
        market place, me anda, me apago, me asusta, me dejo, me know, me la, me lol, me or, me paso, me please,
        me pregunto, me something, mi corazon, min late, mine was, minutes ago, mom wants, morning n, moved it,
        mover el, much as, must have, my desk, my friend, my friends, my hat, my jacket, my life, my turn,
        n everything, nada se, nan is, neighbor is, never said, nice day, no excuse, no msg, no pues, no voy,
        nobody in, nombre de, not angry, not even, not funny, not going, of all, of every, of order, off with,
        ok lor, ok thats, ok this, ok who, on earth, on hold, on market, on till, one drink, one is, one thing,
        only my, oozing out, or a, out but, out here, out one, outside the, owe you, own name, packet of, para el,
        party was, passed the, pay for, perdon por, pero le, pick me, plot twist, plug it, por todos, por tu,
        porque el, practice is, puse a, puse la, put your, putting a, putting my, q era, q fuerte, q paso, q pena,
        que yo, quedo el, quid a, quid for, quien me, quien tiene, read it, read the, really big, recipe says,
        reply me, rib cage, right behind, ring is, rolled back, rolled up, room in, said that, same to,
        saturday and, say anything, say hi, say nothing, say the, says delivered, says hi, se acabo, se murio,
        se poncho, se te, see that, see your, seen my, seizing up, she never, shes got, shift at, shirt for,
        shouting at, shower is, since wednesday, single time, sleep ok, sleeve and, smoke alarm, so im, so nice,
        so no, sobre el, some of, someone who, son is, spoken to, stab in, start at, started to, stay off,
        still not, stone cold, straight through, straight to, strength to, su cita, su mama, switch off,
        switched off, take all, take them, talk about, talk to, te debo, te mando, tell dad, tengo las, that place,
        that song, that too, that you, thats all, thats my, thats what, thats why, the bakery, the best, the bit,
        the block, the boiler, the bone, the boss, the butter, the call, the charger, the check, the corrido,
        the deeper, the dry, the dryer, the final, the flat, the flight, the fountain, the golf, the grill,
        the holidays, the lad, the lasagne, the late, the lid, the little, the lottery, the minute, the moon,
        the neighbor, the number, the piano, the plant, the potatoes, the problem, the recliner, the record,
        the recycling, the rice, the ride, the road, the roundabout, the saw, the seats, the sign, the site,
        the sourdough, the spare, the spreadsheet, the steering, the stock, the summer, the sun, the temple,
        the thermometer, the wall, the walls, the wardrobe, the windows, them on, them with, then you, theres some,
        they told, theyre not, thing on, this new, this on, thursday and, tiembla como, time does, times to, to buy,
        to feel, to give, to help, to hide, to press, to return, to thursday, to understand, to ur, to worry,
        too early, too small, took one, traffic at, traffic on, train is, turn at, turn back, turn for, turns out,
        twice as, u cant, u going, u got, u gotta, u have, u in, u lunch, u on, un monton, un pedazo, un plato,
        una hora, up one, ur mum, us in, us like, van y, vas a, vemos en, vez mas, vez y, vino de, walked to,
        want you, wanted to, was from, was lovely, was off, was so, was three, was tight, was worth, washing up,
        watch the, watching a, water is, we did, we havent, we push, wear a, went out, went thru, were right,
        what are, what u, what would, when he, when u, which is, which side, who dis, who does, who knows, who was,
        whole time, whole week, will get, window and, with him, with two, wondering if, wont turn, wrong chat,
        y otra, ya le, ya saque, year we, yo tambien, you all, you drive, you keep, you pick, your brother,
        your cousin, your day, your mum, your name, your nan, your order, your own, your side`,
    },
    {
      weight: -3,
      pairs: `a band, a bowling, a bulge, a coat, a comer, a foot, a funny, a fuss, a gate, a gift, a glass, a glove,
        a great, a horse, a letter, a lift, a long, a look, a note, a party, a plan, a que, a rock, a row,
        a sandwich, a seat, a shock, a sweet, a thumbs, a traffic, a tuesday, a yellow, about like, about ten,
        about three, aguja en, all my, all that, am a, am i, am stuck, and an, and back, and bought, and chips,
        and going, and half, and keep, and mean, and nobody, and sticky, and you, arde la, are the, are two,
        as always, asked what, atras de, back by, back or, back where, bad in, before she, being a, believe this,
        best night, biscuit tin, bit his, bit with, blood pouring, blue one, book club, booked for, both of,
        breathe and, bring my, brother says, bump in, burned my, but no, by themselves, cabeza de, calf was,
        call me, call u, calm down, camino al, can someone, cant sleep, cant work, car is, cara como, carried in,
        cash only, chamarra y, change my, church hall, clock in, come over, coming at, como el, con lo, cos u,
        couldnt make, count as, d way, day off, day with, de alta, de atras, de pastor, de tres, dejo el, dejo en,
        des compuso, dice mi, did he, did we, didnt have, didnt see, dieron de, dios mio, does anyone, does she,
        dog is, doing it, dollars for, dont go, dont keep, door in, door with, dormir y, drove off, drove to,
        each and, early for, eat it, eat my, eat the, el abuelo, el centro, el coche, el color, el detalle,
        el estacionamiento, el martes, el postre, el sofa, el vestido, en clase, encima de, entonces el, es del,
        even if, even know, even my, every door, everyone at, face to, falta una, fila del, five of, flip flops,
        floor and, for being, for lunch, for nothing, for sunday, for tea, for ten, for today, for twenty,
        found your, frio en, frio que, from across, from tuesday, fui por, gave him, give my, give u, gives me,
        glasses are, going home, gone and, gone hard, gonna say, good deal, got down, got through, got you,
        gud nite, guess what, ha parado, half day, handed it, has bought, has his, has seen, have u, he asked,
        he didnt, he hecho, he lines, he saw, held the, here in, hes got, hes just, hes looking, hide the, him a,
        his arm, hold it, hold on, honestly dont, horse threw, house and, hurt tho, i at, i borrow, i change,
        i come, i eat, i feel, i felt, i figured, i give, i hear, i hung, i nearly, i pay, i put, i thoat, i turned,
        i wake, i win, if you, ill be, ill have, im lying, im numb, in another, in april, in at, in before,
        in february, in traffic, is a, is as, is blue, is bright, is broken, is just, is only, is slow, is taking,
        is telling, is unreal, it anyway, it feels, it first, it so, it today, its coming, its d, its for,
        its normal, its painful, its so, its very, just a, just hit, just the, just tired, just wanted, keep an,
        kicked me, killed that, know about, la cancion, la carretera, la fiebre, la hoja, la paleta, la pelota,
        la profe, la tele, last yr, le durmio, leave a, leave it, left it, legs and, legs in, levantar el, like in,
        like to, liked the, lips are, lit up, llega el, llevo dos, lo llevo, lo mejor, lol ok, long and,
        looked like, looking at, love to, made up, man is, mano a, maybe a, me hinche, me out, me siento, me that,
        me up, me you, meet at, mejor pero, mi comadre, mi prima, mid nite, miss u, morning in, much was, my aunt,
        my bed, my best, my card, my mates, my voice, my wifes, n say, need anything, needs a, never once,
        never seen, ni las, nice try, no me, no respiro, nobody has, nos fue, not a, not fine, not trying,
        nothing on, now we, of her, of u, off and, oh no, oil change, ok ok, on a, on at, on blood, on d, on level,
        on muted, on sat, on silent, one on, one way, only one, or just, or the, or what, other half, other side,
        out so, out to, out twice, oven is, pasaje el, pasar ris, pase a, people are, perder el, perdio el,
        pinch of, plays the, por el, por una, porque se, porque ya, puede ser, pulled over, pus in, puso la,
        put you, q se, quebro la, quemo el, quick question, r in, r like, ran the, ref was, respiro hondo, rest is,
        return the, right by, right in, right so, rolled in, round with, sabe si, said a, sat with, scares me,
        school play, screen is, se des, se quemo, see u, send a, send me, she got, she saw, she say, shes all,
        show is, si la, side under, sin aire, since he, so dont, so far, so if, so ive, so many, so so, so what,
        so yeah, sock and, sold the, something popped, sorry wrong, standing here, standing still, starting to,
        stop thinking, straight out, stuck on, swollen since, t shirt, take out, team is, telling everyone,
        temp hit, tengo que, thank u, that and, that film, that supposed, the bell, the biscuit, the bleachers,
        the book, the bowl, the box, the cable, the cereal, the chicken, the coach, the counter, the dough,
        the garage, the hens, the hotel, the invoice, the job, the kerb, the lead, the library, the living,
        the logo, the long, the market, the middle, the no, the pan, the parcel, the quite, the right, the school,
        the sea, the shoes, the shopping, the speaker, the state, the tap, the team, the ticket, the tile,
        the trouble, the twins, the van, the watch, the yellow, the zoo, then my, this time, this with, those are,
        three hours, three of, tired of, to bed, to come, to drop, to find, to sign, too loud, took the, touch the,
        trabo la, trash day, trying to, tu hermana, turn over, two for, two inches, u and, u at, u eaten, u no,
        u owe, u really, u so, u still, u think, umbrella in, under a, up now, up today, ur sister, use the,
        viene a, wan to, want me, was blind, was brutal, was it, was standing, was wrong, watched a, water and,
        we could, wear the, wearing the, went cold, went for, went quiet, were not, what has, what he, what was,
        what you, when the, where r, wheres the, whos in, wife just, with their, with u, with your, wont tell,
        work but, y en, y perdi, y se, yo estoy, yo tengo, you by, you dont, you something, you used, you will,
        you wrote, your turn, youre a, yrs and`,
    },
    {
      weight: -4,
      pairs: `a bit, a blank, a large, a meeting, a mood, a pasar, a pulse, a shot, a size, a small, a streak, a thing,
        about that, about you, after her, again i, agua y, air like, al bajar, al bebe, al trabajo, all go, all the,
        am worried, an emergency, an inch, an old, and can, and ill, and walk, and watched, and what, and youve,
        anda en, another year, anything with, around and, as well, asking and, asleep at, at gate, at his, at us,
        baby shower, back for, back with, be right, beat me, been at, been sitting, been told, big ones, black out,
        bleeding everywhere, blocking the, blue with, brazo de, breath for, bring own, broke a, bruise on,
        buenas noches, but then, but we, buying a, by accident, caja en, caliente el, caliente en, caliente la,
        cant see, cayo la, cerro la, change it, cinco minutos, circle back, class at, cold for, coming down, con el,
        con ganas, con una, corto la, cried at, day for, de a, de el, de luz, de mosco, de palo, de verdad,
        dear all, del coche, dia que, did anyone, do u, dog in, donde las, dont make, dont mind, dont tell,
        double dose, down twice, due at, durmio el, eat on, el doctor, el hotel, el mercado, el motor, el numero,
        el partido, el primer, el refri, en casa, en serio, es por, esta noche, except for, face so, falta aire,
        feliz cumpleanos, finish the, finished my, fit through, five times, fix the, follow the, for all,
        for dinner, for fifty, for them, from all, from that, fue la, fuss but, gave me, get down, get there,
        go back, gone by, good way, got cold, got on, grab milk, ha ha, hanging out, happy bday, happy diwali,
        has a, has ever, has left, has lost, has started, hav a, have all, haved at, hay de, hay tortillas, he ate,
        he could, he dejado, he says, heart is, her for, her name, hes been, hes in, him back, his hat, hizo un,
        hole in, home the, hora es, horse is, how big, how did, how many, hoy se, i almost, i also, i drank,
        i drove, i laugh, i laughed, i love, i miss, i oso, i read, i sent, i sing, i stood, i texted, if a,
        if youve, im calling, im done, im going, im looking, im never, im putting, im resting, in avance, in his,
        in law, in may, in these, is free, is freezing, is from, is full, is happening, is laughing, is leaking,
        is me, is ready, is sitting, is thursday, is wild, isnt the, isnt working, it had, its been, its full,
        its going, its good, its hot, ive left, ive told, joke but, just say, just standing, know a, know they,
        la banda, la doctora, la junta, la misa, la olla, la primera, la receta, la segunda, lado del, lado se,
        las botas, las fotos, las tres, left on, leg tonight, lights on, like cardboard, like someone, listen to,
        llamado al, llamo al, look for, look out, los platos, making a, mano como, me cae, me cry, me gusta, me han,
        me if, me mandaron, me pego, me three, me with, mean it, measured it, mi vecino, mind the, mine is,
        mins and, miss you, missing one, mom i, move it, my bank, my brain, my bro, my cat, my feet, my friday,
        my love, my stomach, n now, n walk, na po, new one, new shoes, next month, nights running, nite nite,
        no and, no encuentro, no i, no quiere, no signal, nobody is, not answering, now shes, of water, off again,
        off n, ok it, ok la, ok then, on her, on sundays, one has, one or, one piece, one this, only took, out if,
        over it, over on, para ver, part time, party at, paso por, picture day, play on, please advise, please come,
        please look, por su, press it, proud of, puedo abrir, puesto de, put a, que es, que estoy, que fui, que veo,
        quede sin, quedo la, queue for, riddle for, right about, right after, ring road, ring the, roses are,
        roses r, said he, same way, says shes, says you, school is, se llama, see me, send this, sent the, shall i,
        she still, shes not, showed up, shows a, si acabo, si te, side door, so embarrassing, so how, so hungry,
        sock in, somebody call, something on, stand in, staring at, start monday, start on, started the, still and,
        stood there, tell your, tengo la, the balcony, the budge, the cake, the club, the conductor, the deal,
        the dinner, the dress, the farm, the fish, the frog, the grey, the interview, the mail, the mic, the month,
        the parrot, the part, the party, the photo, the photos, the puppy, the rent, the roses, the salon,
        the small, the storm, the street, the teacher, the tent, the third, the trip, the zip, them all,
        there since, they asked, they can, they only, thing with, think ive, think u, think we, this for,
        this house, this month, this since, this still, this to, this world, this year, til the, till the, time u,
        times n, tired and, to ask, to follow, to me, to pee, to sit, tomorrow and, touch and, try the, turn to,
        twice today, u all, u are, u comin, u forgot, u r, un zapato, una sola, up here, up since, ur eyes, ver que,
        vote for, walk at, want my, wants the, was no, was playing, was there, was this, water bill, water bottle,
        we have, we r, we still, what a, what goes, what happened, what they, whats for, where did, who ate,
        who left, who put, whole day, whole of, will text, with you, work the, y dos, y era, y ninguna, y si,
        y todo, ya ni, yard sale, yo llevo, you a, you down, you got, you never, your coat, your face, your fault,
        youre on, youve got`,
    },
    {
      weight: -5,
      pairs: `a decir, a duck, a hand, a lo, a proper, a right, a sock, a story, a tooth, a weird, a wet, about the,
        about your, after all, after work, agua caliente, al perro, all right, an eye, and feel, and gone, and let,
        and then, antes del, aprieto y, are doing, are we, around my, ask why, at half, at last, at that, bad but,
        baja la, bajo la, before it, before noon, bien fuerte, bless you, broad band, cabeza del, caida de,
        calor de, came in, can borrow, cant keep, cant wait, cara y, cat is, cayo el, clear my, coat on, cold feet,
        colour is, come and, coming by, control de, cosas que, cough up, cuando la, da un, day is, de comer,
        de siempre, dedos y, del metro, did they, did u, do take, do the, dog ate, dont even, dont have, dont own,
        dont ring, dont talk, dont text, down and, dream of, dress is, dropped to, duro y, el depot, el espeso,
        el foco, el gato, el miercoles, el sabado, el taller, el trafico, en sangre, encuentro el, es lo,
        everyone in, face and, feel like, fell off, fell on, ferry and, flight is, floor is, for breakfast,
        for everything, fresh air, from there, fue el, gas is, gate code, get your, go at, gone out, gonna be,
        good scissors, had nine, happy to, has stopped, has the, have now, have seen, he came, he did, head just,
        here like, hey its, his mum, hit me, hola me, hospital with, hot as, hour i, hours long, how was, hoy le,
        hoy me, i clear, i just, i owe, i really, i sed, i vote, i wait, if it, im outside, im so, im texting,
        im typing, in hand, interview at, is calling, is closed, is confused, is done, is dull, is flat, is getting,
        is going, is ten, it came, it makes, it now, it said, it this, izquierda y, killed the, kitchen and,
        la bici, la cena, la clase, la cuenta, la he, la mia, la nevera, la parada, la silla, la soga, la terminal,
        la tienda, la ultima, la ventana, lady in, las bolsas, las llaves, las noticias, le dije, le puse,
        like glass, like that, little ones, living room, long time, los frijoles, lost feeling, lost its, making me,
        manana no, mano izquierda, many times, mark is, me again, me cubre, me mato, me pidio, me puede, me sigue,
        me your, mi hermana, might be, my chips, my computer, my flatmate, my glasses, my hand, my new, my notes,
        my wallet, my whole, n one, needle is, new haircut, night shift, no cabe, no como, no the, not the,
        not there, now in, of course, of you, off to, on stairs, on then, one from, one to, one with, or it,
        over here, pastillas de, pero si, photo of, picture of, piso del, plato de, pm and, por unos, prendio a,
        pro file, puedo levantarme, push it, put down, put that, q lo, r u, remember how, sale el, salio en,
        say yes, school run, see from, seen it, send it, sewing machine, she reply, she will, shop says, should be,
        sin mi, since morning, since noon, since yesterday, sit in, six years, somebody is, sorry about, split the,
        starts at, still open, still works, stop it, sunset was, table and, taking the, than that, that face,
        that in, that new, the basement, the building, the carpet, the client, the custard, the dishwasher,
        the electrician, the eye, the eyes, the fair, the fence, the ferry, the function, the glass, the hall,
        the hot, the letter, the list, the map, the match, the parade, the pew, the plan, the plants, the quiet,
        the quiz, the recipe, the safe, the screen, the sight, the toilets, the umbrella, the waiter, the white,
        then he, then she, there now, theres still, they ask, this old, this week, threw the, tiene que, to each,
        to send, to u, to wipe, told the, tomatoes are, too far, too late, toque de, turn is, turn on, turned red,
        two left, u like, u watching, un elefante, up for, ur mom, ur turn, using the, ve el, view from, vino tinto,
        vio mi, walk straight, walking the, wall is, wallet is, wan go, was tired, wash the, we dont, we won,
        were having, what did, what does, when you, whole lot, whose turn, wifi is, will do, will never,
        without you, wont go, y los, y luego, y vuelve, ya casi, ya llego, yo ni, yo no, you for, you get, you grab,
        you sang, you were, your father`,
    },
    {
      weight: -6,
      pairs: `a baby, a beat, a chicken, a clock, a crumb, a cuanto, a date, a day, a draw, a drill, a mug, a name,
        a number, a picture, a towel, a ver, a way, ahora mismo, al bano, al final, all going, am sorry, an empty,
        and found, and looks, and on, and push, and were, anoche en, are all, arroz y, as last, as you, ask for,
        ask my, asleep in, at target, backed up, be mad, because im, been an, behind a, boss is, bring a, bro that,
        but her, but today, caballo se, cabeza para, came by, cannot find, color is, comio mi, could you,
        cuando llegue, dark and, de anoche, degrees and, dont open, dont stop, dont touch, dont wake, dont work,
        drive in, drop the, dying to, ears are, east side, el bebe, el bondi, el bus, el cel, el dinero,
        el entrenador, el jefe, el kilo, el parque, el pasado, el perro, el porton, el segundo, el ultimo, en esta,
        en su, en visto, es el, felt it, fiebre de, find it, find my, first time, flat and, food is, foot traffic,
        forget it, forgot my, from work, fruit and, game last, get this, getting better, god is, goes down, hang up,
        have been, have one, he say, hear you, her in, here is, hes fine, hip to, his hands, his hip, his mom,
        his name, hit a, hola soy, hold your, home now, home to, i bought, i dnt, i gotta, i had, i passed, i say,
        i spent, i told, i typed, i walk, i want, i wasnt, im getting, im sitting, im sleeping, im walking, in here,
        inflamo el, is after, is called, is fire, is holding, is like, is out, is useless, is weak, it has,
        it rains, it wrong, its back, its fine, its freezing, its just, just beat, just doing, just said, just seen,
        keep it, key to, keys under, killed me, know me, la banqueta, la fila, la lavadora, la mudanza, las llantas,
        le di, leche y, lengua y, lift is, lift me, lift to, light house, los boletos, lot of, make me, make sense,
        me a, me dice, me pare, me quedan, mi casa, missed calls, money on, moon is, mother in, move the, muero de,
        mum i, my grandmother, my hands, my money, my slipper, my trousers, n hot, n then, n u, need it, new number,
        nite my, no llego, no way, nobody picks, not being, not much, number on, numero de, of them, on everything,
        on page, on you, one at, one i, only had, pa abajo, para mi, parents evening, parte el, permission slip,
        pero q, pica la, piel de, ping pong, por eso, q traigo, que hay, que paso, quedo como, raining so, read a,
        recognise me, red or, reply all, room on, se comio, se fue, seconds and, send help, sending me, sent it,
        shes in, shoe and, si pero, si quiere, sitting right, sleeping in, so long, so now, so proud, solo me,
        somebody left, sounds like, speak to, stuck behind, sube el, table for, tambien me, te llamo, te marco,
        ten past, than ever, the aircon, the chat, the closet, the code, the fan, the goat, the handle, the hook,
        the lake, the microwave, the question, the red, the shops, the slides, the sugar, the town, the trail,
        the trailer, the warehouse, the wedding, the wifi, the window, the word, the work, they all, this the,
        tienen con, time since, to them, to you, told him, tres horas, turn it, turn left, turn up, turned out,
        two years, u had, u n, up over, ur name, va el, vamos al, ver la, vino el, want a, was about, was great,
        was half, was in, way she, we put, were getting, were just, what about, what is, what time, which one,
        whole street, with its, woman in, wont fit, wont let, working days, wrong color, wrote it, y digo, y tu,
        ya llegue, you and, you are, you in, you on, you out, you still, you want, zapato en`,
    },
    {
      weight: -7,
      pairs: `a book, a bottle, a deep, a deer, a drink, a free, a grape, a heart, a mis, a pic, a pie, a pint, a quien,
        a river, a snack, a spoon, a tu, a van, a year, after his, aguanto mas, ahi se, al principio, am standing,
        and eat, and give, and one, and somebody, and thinks, anyone else, are over, are so, arm for, as hell,
        ask her, asking if, at least, back on, back pain, bathroom tile, be normal, bedtime story, been here,
        best thing, big is, call off, called it, cambie de, can hear, can teen, close at, con los, corazon de,
        cost me, could have, could of, cuando lo, day tomorrow, de esta, de mas, deadline is, deje el, dia mas,
        did that, do another, does it, done it, dont forget, down a, drove past, el america, el arbitro, el caballo,
        el cable, el final, el grupo, el pastel, el restaurante, el sillon, el sol, enough for, era el, es de,
        es mi, eso me, eso si, even that, even though, everything in, examen de, feels heavy, fell through,
        for given, for you, freezing out, gas bill, get on, give a, give him, going back, going over, good evening,
        good luck, group chat, half an, half time, hard it, have so, hay q, he doesnt, he scored, hes doing,
        high lighter, his wife, home in, house is, i moved, i no, i on, i regrets, i supposed, i wrote, im doing,
        im fine, im out, in both, interview went, is about, is bleeding, is burning, is there, it cost, it himself,
        it like, it says, it without, its got, its on, its raining, ive eaten, just asking, just sat, just to,
        keep my, kill me, knocked out, know how, la alfombra, la de, la escuela, la impresora, la maestra, la misma,
        la proxima, la sopa, las de, las plantas, last episode, le hago, le he, let him, let it, life is, like two,
        llego en, lo de, lo vi, los de, los lados, lost a, luz en, made a, makes the, mando un, mas en, me about,
        me dejaron, me hincha, me one, me quemaron, me toca, me u, me yesterday, mi abuelo, mi cunado, milk on,
        more than, murio mi, my charger, my eyes, my gran, n she, name is, need a, need an, never mind, no manches,
        no problem, no te, nos vemos, not bad, not him, now theres, of each, of steel, on is, one about, own and,
        painted the, papa esta, pasa nada, pasa por, pasaje la, paso la, passed my, patch on, pica mucho, picked up,
        pongo un, por fin, puedo hablar, quedamos en, quien se, ran out, receta de, ribs on, right at, room has,
        running late, said its, said no, sale como, scared me, science fair, se durmio, se sienta, secret santa,
        see my, shes been, shower after, si es, si no, sign it, sister and, sit on, sit with, smell of, smells of,
        so hot, somebody with, stepped on, stop laughing, stuck to, sweat and, taken to, te quiero, texted her,
        thank god, that for, the bags, the bar, the board, the cat, the church, the cow, the electric, the game,
        the gray, the heart, the landline, the man, the meter, the new, the only, the router, the rug, the step,
        the story, the thermostat, the trampoline, there it, theres no, they changed, they just, third one,
        thumb drive, to her, to read, to toe, too long, traffic is, tu papa, typing with, u awake, u doing, u up,
        una caja, una toalla, up to, van dos, very nearly, volvio a, was for, wedding is, went fine, went in,
        weve got, whole house, whole way, would have, y con, y nunca, y por, ya esta, yesterday but, you go,
        you owe`,
    },
    {
      weight: -8,
      pairs: `a casa, a green, a hacer, a map, a month, a no, a photo, a smile, a tenner, a very, a white, ago and,
        allergic to, an apple, and for, and right, and said, and send, and talk, and took, and who, are blue,
        are my, are you, around for, as my, ay no, back seat, bake sale, be a, be home, be quick, be the, big one,
        called in, came with, can we, cant feel, cant hear, capitan of, code is, cosa y, day on, de casa,
        deep breath, do feel, dont count, dont get, dont laugh, dormido en, doubled overnight, drinks on, dropped a,
        el cafe, el del, el plato, el precio, el rio, el telefono, el tren, el vuelo, el wifi, esta insoportable,
        estoy sudando, find a, for give, for that, fotos de, found it, found the, frame it, friday at, gave her,
        gave it, get in, get through, go and, go by, go up, good for, ha dejado, hablar y, hace media, has it,
        have done, have you, hay dos, he slid, head in, heart and, helado y, her a, him in, his head, hizo tarde,
        home is, how do, husband wont, i couldnt, i make, i ordered, i ring, i swear, i will, if they, im all,
        im crying, im happy, im sorry, im writing, in sick, is down, is my, is warm, is where, it back, it down,
        it last, it n, it really, it seems, its in, its me, its only, its purple, its your, keeps coughing,
        know you, la esquina, la estufa, la fiesta, la mesa, la plata, la renta, la senal, las tortillas, last leg,
        left at, lend me, line at, line up, llego el, los muebles, made the, me cerro, me down, me half, me have,
        me how, me quema, me the, me when, mi no, my cousins, my essay, my kitchen, my mother, my nephew, my sis,
        necesito una, next door, next time, next to, no pasa, nomas se, not mad, not my, nothing is, number for,
        of a, of lamb, of town, ok im, on his, one more, our team, over a, pan y, past a, perro se, please dont,
        puedo dormir, pulled out, put in, put it, que cuando, que verguenza, quedo a, quite a, said on, same place,
        saved my, se para, senor de, senora del, shoulder to, si a, sigo igual, since march, since sunday,
        sleep tight, slept through, so cold, someone has, something to, sorry i, stairs and, stuck halfway,
        suegra esta, take a, talk later, that on, thats how, thats me, the big, the button, the concert, the engine,
        the flowers, the legs, the plates, the pool, the price, the promocion, the ref, the ring, the service,
        the stall, the sunset, the tires, there with, they go, though i, till i, to my, to that, top up,
        tracking says, u call, u take, u wont, un frio, ur hand, walk down, walk like, walk past, walked into,
        where do, who keeps, with each, without a, xq no, y asi, y he, y una, y voy, yes to, you know`,
    },
    {
      weight: -9,
      pairs: `a boy, a flat, a kettle, a leak, a nightmare, a su, a two, again tomorrow, all in, all this, an email,
        an hour, and if, and none, and sit, and stood, aprieta el, are on, are running, auto correct, ayer le,
        ayer me, battery is, behind me, bit more, bought a, break a, but got, calling it, can help, cant read,
        card in, clean the, comin up, day at, day of, del turno, did she, dolor de, dont call, dont like,
        down again, down since, dressed as, drove it, eight out, el balon, el concierto, el de, el equipo, es hoy,
        estoy en, fiebre por, fine at, first tooth, flat tire, going round, got to, halfway through, having at,
        he got, headache of, heavy since, her face, her first, hormigas en, hoy no, i didnt, i forgot, i hit,
        i kept, i liked, i shouted, i wear, id do, im stuck, im telling, in d, in under, inside the, is at,
        is breathing, is mine, is no, is under, isnt a, it against, it hard, it im, its now, just on, know why,
        la basura, la llave, la serie, la vaca, le digas, le salio, left foot, lie to, like last, mano con,
        me acabo, me duermo, me im, me instead, me n, minutes on, moved to, mower wont, my favorite, my fourth,
        my home, my little, my nan, my sisters, needle and, needles all, night with, no answer, no prob, no vino,
        no worries, old one, on read, on route, once in, opened it, other way, otra vez, owe me, para la, para que,
        pego la, pray for, que sea, queue and, real one, said yes, sending it, she looked, si fuera, siento como,
        smell like, something and, stairs by, streak of, taken my, teach me, tengo q, terapia de, termine en,
        text me, that all, that joke, the address, the air, the airport, the attic, the cold, the face, the kid,
        the old, the petrol, the presentation, the remote, the tumba, the wash, the water, there are, tiene un,
        todo en, un dolor, up there, van and, wake me, wall and, was weak, welcome to, wheel squeaks, whole room,
        with both, work n, y ahora, you had, you like, your dad`,
    },
    {
      weight: -10,
      pairs: `a bag, a bucket, a miracle, a parking, a plant, a real, a ride, about it, all week, an all, and her,
        and look, and see, and yesterday, any time, are getting, asi desde, asleep on, ate my, ate the, away from,
        been gone, been to, brought me, buenos dias, cheers for, close my, collapsed on, cover my, de cemento,
        de cocina, dile a, dont be, dont do, drive or, el camion, el celular, el jardin, el puente, el semaforo,
        el sistema, el techo, en otro, es que, feel so, fell asleep, forgot what, found my, give up, go through,
        hand up, hasnt been, hay que, he called, he said, he took, head to, hes on, hit it, i knew, i looked,
        i made, i rang, i shall, ice cream, im coming, in on, is in, is what, isnt it, its called, its over,
        junto al, just asked, just passed, keep getting, keeps jumping, la cancha, la letra, la maleta,
        la quinceanera, la troca, lengua en, like wet, lines it, lo del, los ninos, luego no, me an, me queria,
        me see, me too, media hora, mensajes por, missed it, move to, my aunts, my ex, my fridge, my heart,
        my knees, my place, my screen, n d, nearly a, night at, no credit, no prende, no you, not in, not on,
        nothing but, now is, numb from, of fresh, on there, only on, out where, owes me, pain no, password is,
        pero es, pero que, phone to, por ti, que hora, right to, scared to, shoes off, since easter, sit down,
        son las, stand still, still available, still got, still no, still on, stood on, take the, thats a, the bath,
        the blue, the commute, the dance, the ending, the plumber, the pump, the wind, them in, there a, took off,
        truck is, two coats, un buen, ver si, want the, was getting, watch it, way up, we all, went up, were out,
        what colour, what kind, who is, with an, wont budge, work yesterday, wrote that, ya tome, yo creo, you so,
        you wont`,
    },
    {
      weight: -11,
      pairs: `a fool, about his, and a, and me, arm off, arm on, been thinking, black as, boca y, brought his, c u,
        cabeza en, cant be, cat has, coming between, con mucho, couch wont, dance floor, did you, dinner at,
        dos dedos, down in, dressing gown, drowning in, el archivo, el examen, el nino, el video, esta de,
        every week, face when, fever broke, forgot the, fuerte la, get any, get out, getting hard, go above,
        going to, good morning, got any, got into, got my, had them, hand n, has taken, he brought, his own,
        home after, hot tub, how much, i mean, i thought, i used, if he, im bringing, in june, in march, is back,
        is now, is standing, is with, isnt even, it in, it off, it with, it works, its side, keep looking, la boda,
        la compu, la contrasena, la gasolina, la llanta, la mancha, la novela, la oficina, la pelicula,
        la temperatura, la una, las tengo, last time, laughed so, le falta, left since, me cayo, me equivoque,
        me my, me olvido, more on, my seat, my toes, n came, new phone, ni me, ni un, ni una, no one, no sense,
        no trouble, noche con, not talking, nueve de, of paper, ojo de, or right, out with, painful to, pick a,
        por si, reach home, sat there, se corto, sense of, sepa rate, shaking the, shoes on, stabbed in,
        start without, stay there, still cant, still going, still want, stop crying, talk now, text so, the curtain,
        the high, the jar, the lot, the news, the pie, the printer, the second, the stadium, this much, to death,
        to elbow, to hear, to him, took forever, took my, trip to, turn off, txt me, very weak, went back,
        where are, who ever, who took, wont start, y como, yesterday and, you at, you hear, you take`,
    },
    {
      weight: -12,
      pairs: `a clover, a corner, a fiver, a work, abrir el, aint even, an arm, and after, asi que, at me, at ten,
        atorada en, back to, boss had, cada dos, closes at, coffee and, come fast, como la, como siempre, didnt get,
        doesnt like, drop me, duele al, duele la, el chisme, el internet, equivoque de, esta internada, esta la,
        face value, flight hands, frio de, getting worse, give me, going around, good night, had my, he looked,
        heads up, hes asking, his shoulder, how far, hung up, in this, into that, it wasnt, ive lost,
        keeps dropping, la gata, la tarea, learned to, left my, like my, little bit, looking for, looks like,
        los huevos, lying on, manana hay, me quede, me some, my battery, my daughters, my sourdough, no arranca,
        no siente, no va, one today, pero con, phone fell, pressed something, put his, que descanse, que ni, que si,
        red one, remember to, roller coaster, save me, scald me, se donde, se la, servers down, she asked, si y,
        since monday, slept on, sourdough starter, stand on, tell her, that guy, that isnt, the afternoon, the dark,
        they were, thought that, un brazo, upper lip, van en, waited for, want anything, was me, was not,
        was shaking, was very, went with, will be, would you, y despues, ya estoy, ya quedo, ya se, you have,
        your sister`,
    },
    {
      weight: -13,
      pairs: `a coffee, a girl, a ir, a leg, a noise, an hr, aqui no, at this, away in, because of, been up, brought a,
        cabeza por, call later, cara de, corazon como, corazon en, dedos con, do with, doesnt work, el arroz,
        el cuarto, el pelo, el tiempo, esta lloviendo, every minute, eyes on, fever after, four legs, from here,
        from home, from last, hand on, hanging in, hate it, heading to, hospital con, i haved, i like, i pressed,
        id like, in since, is finished, is moving, is on, is up, just like, just stood, la foto, la pantalla,
        like we, los lunes, machine is, me also, me hace, me hizo, me lo, me toco, mi amor, my breath, my car, n he,
        name on, next one, night night, no gain, on heart, phone in, pie de, puedo con, quede dormido, see his,
        she left, sold out, stronger than, stuck at, tell him, tell me, ten to, thanks for, that was, the a,
        the green, the page, the pond, the receipt, touch this, two sugar, two weeks, un senor, very good,
        very pleased, voice gone, wind took, y que, y te, y un, you didnt`,
    },
    {
      weight: -14,
      pairs: `a game, a spider, about this, almost passed, and someone, be there, brazo derecho, con su, doing this,
        dos y, el viernes, entra en, estaba en, estoy ahogando, golpe de, grados en, hasta las, haunted house,
        havent been, he hasnt, hielo y, hot water, i said, im starting, is killing, it up, its gone, keep the,
        kettle on, la calle, la del, la nina, la playa, last day, lights off, me after, mi compadre, mi perro,
        mi primo, my manager, my room, my sons, n that, next week, not yet, on this, q ya, quedo en, si lo,
        six foot, somebody has, starts monday, still running, take it, the gps, the radio, the score, they had,
        told her, too hot, took me, una mano, up before, up some, was meant, with her`,
    },
    {
      weight: -15,
      pairs: `a life, a shirt, abt it, after that, al dedo, and no, bill is, blind spot, como que, con mi, could be,
        doctor who, el recibo, el super, en camino, feel my, get u, got it, had the, i m, i may, i quit, i would,
        is to, it away, it doesnt, just went, knitting needles, le duele, live in, looked up, my sunglasses,
        ni mordo, no rush, otro lado, pain to, papa is, ring me, salt and, sangre por, shes my, si nada, someone to,
        taken the, than me, three words, thumbs up, to ten, too short, was doing, went straight, y anda`,
    },
    {
      weight: -16,
      pairs: `a question, a straight, a un, after holding, agujas del, and maybe, bottom of, breath of, bringing my,
        cant believe, casa de, died laughing, dose of, go round, green and, hand in, is he, it isnt, its cold,
        la carne, la presentacion, leg of, locked out, mano de, me and, me urge, missed my, muslo y, must be,
        my phone, not me, only me, people and, puedo creer, pull up, she said, siento en, stole my, stroke of,
        suns out, texting from, the curtains, the entire, the station, this meeting, threw a, u out, weve been,
        where is, your heart`,
    },
    {
      weight: -17,
      pairs: `a pain, aguanto a, al lado, and all, and theyve, beside me, cant come, couldnt stop, didnt say, dog has,
        driving test, el que, hand side, having the, he gave, headed to, i held, i know, i wont, la computadora,
        log in, my grandma, my mind, nearly fell, never been, no entra, of us, on site, phone died, puedo ir, q es,
        sangre de, saque un, table leg, the neck, the smoke, the turkey, times i, today is, un vaso, wants a,
        was good, was on, we should, would like, yes and`,
    },
    {
      weight: -18,
      pairs: `a mano, are out, ask me, better now, boots on, de tanto, electric bill, had it, he turned, ill come,
        im dead, la risa, las lagrimas, marry me, me vio, my bag, my shoulders, on sale, si hay, sigue sin,
        this spreadsheet, to cancel, was hard, y algo, youve been`,
    },
    {
      weight: -19,
      pairs: `as if, as usual, back about, bano a, because somebody, been on, cant i, de risa, en un, hand me, head over,
        it went, knot in, me today, my coworker, my last, my nans, my way, neck and, now she, pierna de,
        remember when, says no, season is, stick a, the song, your head`,
    },
    {
      weight: -20,
      pairs: `es nada, for sale, going for, hot here, im shaking, me before, my stop, shoulder of, shut up, walk away,
        y pierna`,
    },
    {
      weight: -21,
      pairs: `a otro, by myself, feels weird, foot and, me all, pain in, quede dormida, saturday night, trabajo en`,
    },
    {
      weight: -22,
      pairs: `act like, better than, dropped it, hijo se, hurry up, is stuck, it myself, let me, my bad, right out,
        saw the, texting me, theyre out, traigo fiebre`,
    },
    {
      weight: -23,
      pairs: `as of, been out, my laptop, the deadline`,
    },
    {
      weight: -24,
      pairs: `and went, hes a, smells like, turn around, vez peor`,
    },
    {
      weight: -25,
      pairs: `just woke, murio el, nearly had`,
    },
    {
      weight: -26,
      pairs: `a lamp, a las, a million, says yes`,
    },
    {
      weight: -27,
      pairs: `al rato, el puesto`,
    },
    {
      weight: -28,
      pairs: `no traigo`,
    },
    {
      weight: -30,
      pairs: `is real, mi me, out since, pecho de`,
    },
    {
      weight: -32,
      pairs: `been pressing, cuello de`,
    },
    {
      weight: -34,
      pairs: `and neck, mano en`,
    },
  ],
};
