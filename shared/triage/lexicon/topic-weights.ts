import type { WeightTable } from './weight-table.ts';

/**
 * How much a word is of what patients write of, whatever it says of it; words of anything else (lifts, lunch, love) weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const topicWeights: WeightTable = {
  words: [
    {
      weight: 41,
      words: `dolor pain`,
    },
    {
      weight: 39,
      words: `thermometer`,
    },
    {
      weight: 37,
      words: `headache hurts pus`,
    },
    {
      weight: 35,
      words: `bruise`,
    },
    {
      weight: 34,
      words: `ibuprofen sangre`,
    },
    {
      weight: 33,
      words: `cough dialled numb numbness tylenol`,
    },
    {
      weight: 32,
      words: `advil calentura chills dizzy doc`,
    },
    {
      weight: 31,
      words: `confused fever fitting paracetamol tablets worse`,
    },
    {
      weight: 30,
      words: `agony ambulancia couldnt enterramos fainted gasping hospital kms oxygen paramedics pregnant`,
    },
    {
      weight: 29,
      words: `advils chest hemos hinchado hurt hurting shoulder swelling winded`,
    },
    {
      weight: 28,
      words: `bandaid breaths coughing grip piernas ronchas temp urgencias`,
    },
    {
      weight: 27,
      words: `ache arm breathless climbing collapsed faint fiebre knowing painkillers redness`,
    },
    {
      weight: 26,
      words: `aleve anymore ayudenme emergencias feverish hives hurtin muddled neck pharmacist sangra siento sostengo
        treated treatment vomite woozy`,
    },
    {
      weight: 25,
      words: `bleedin breath breathing climbed doctor duele lung paciente pills queasy rn swell temps urine`,
    },
    {
      weight: 24,
      words: `agonizing barely blood boned cuello emts excruciating feel feels llamenme menique outta panting rough
        termometro unconscious`,
    },
    {
      weight: 23,
      words: `amaneci ambulance drained infected lips migraine nauseous needled nurofen pis pujo racing relief respirar
        session temperatura temperature tome tuve unbearable would`,
    },
    {
      weight: 22,
      words: `air anxious bowels brazo dedos dialed disoriented drooping er fingertips lightheaded minor myself painful
        pipi resus skin sore swollen toy urgente wouldnt yesterday`,
    },
    {
      weight: 21,
      words: `breth coughed coughin easing epilepsy frothing gushing hormigueo ibuprofens living moreton orina orinar
        overnight puffing shivers slightly slurred stools subiendo swallowed swellin symptoms texting toser
        urgently worried`,
    },
    {
      weight: 20,
      words: `bruises calf caminar consciousness cuerpo desperte discomfort doubt drags empezo escalofrios fading
        fallecio gettin guardia immediately inconsciente jaqueca jumbled leg lungs marqueme medico needling
        pastillas pecho pee peeing peor pior piquete pounding pulse puntita quitarme throat tingle tingly torture
        usually vision vivir worser wrist`,
    },
    {
      weight: 19,
      words: `aint ambos antibiotics asap bandage beating blacked bleeding casualty crooked desmaye diria doctora
        dropping esto fainting fuerza gunk headed heartbeat hinchada hinchazon ibuprofenos inchado jab lump makin
        miro needle nueve patient puffin reposo responding sensation shifting sudden toes touches wee`,
    },
    {
      weight: 18,
      words: `adentro admitted appt auxilio bladder body bota clinic contesteme convulsion crutches disappeared emerg
        estoi feeling feinted fingers foot forehead gibberish giddy grandkids infectado keeled knee legs letting
        mareada medics oozing poked poquito pressing recognize respiro ribs rojas sangrando sangrar shivering
        soiled spasms strength strip supura swole tender throbbing tienen tos traigo vieron vomited weeping wont
        yall`,
    },
    {
      weight: 17,
      words: `accident aire antibiotico ayer breastbone cai calambres chattering crumpled cuz echaron emergencia
        empeorando enorme feelin fevers fevr goo hinchadisimo ibuprofeno inflamado inhaler itchy kneecap llame
        lopsided meds mixed morado motrin overdosed pantorrilla phlegm ramping recall respiracion rigors rouse
        runnin salud sarpullido sense sentence slurring spot swelled swimmy thigh ticker todavia tounge tumbo
        urgent weakness weeps welts wife winces wurst`,
    },
    {
      weight: 16,
      words: `acelerado acetaminofen achy aid bum burnin contesten convulsing convulsiono covered daily dar desmayo
        double emergency entiendo googling heifer hinchadito hirviendo huesos icu jerking keeps kinda latidos
        madrugada manita mareado migraines murio operator orino oxigeno palpitaciones palpitations pierna pinchazo
        pinned pistola pretty puffed puked puntito rash rear sangro scrambled sensibilidad sentado sentido solid
        sorer spots stretcher taquicardia tissue urticaria wreck`,
    },
    {
      weight: 15,
      words: `antibioticos area atendieron ayuda bent bn bruising catch conocimiento constant damage desbocado
        desorientada despertar digo distingo ems espinilla esposo exploded extremely festering fist flattened
        flopping gasa gauze grabbed hammering hija hijos hincho horrible injuries labios likely matarme messed
        moretones moretonzote muy needles negras notch orine oxicodona oximeter passed pectoral peed pinky pistol
        plaster poo raised remove repente rescue responder saliva salpullido seizing seizure should siete sigo
        skips slapping socorro spasm squeezing steroid sting tailbone tardes tetilla thumping tobillo tomo
        tosiendo toso tripped twin ward wound`,
    },
    {
      weight: 14,
      words: `aching agarrar ago agujas anoche antebrazo around aventarme below blankets blown brazos brushing buttock
        cannae cant cintura clot comezon confundida conked convulsione convulsiones convulsions despedida dormi
        dying eliquis ended epipen escriban estuve eyelid galloping heart holes inflamada inhale ins jaw jeta
        liquido llameme marcapasos marys muevo muneca nasty nausea nauseas nurse ocho ojala onto pectorales piel
        ponerme pooped popo possible prefiero pulmon puno red revuelto rushed seezure seguir shallow shivery sits
        sitting streaky suelo tengo tingling tosi went yawn`,
    },
    {
      weight: 13,
      words: `acabar accidente acting amanecio answering aprieto bajando barfed breathe breathin brooze caca caint
        camino collarbone coloradas compares completo concerned corason cortado crawling creciendo deceased
        desvanecio doubled dripping droppin empeoro fevered fluttering habla headaches hides hip hoyito inmediato
        jadeo join kedo latigazo levanto limbs llamen mound mri pains paralysed paramedic paramedicos pins poking
        poop puedo rapidito rapido redondo resuello rigid samu scan seca sentada sentir shakes shoots since skull
        slap somethings sooner spurting squirting suicidal terminar tinglin trabado vomit warning weak`,
    },
    {
      weight: 12,
      words: `acaban agacharme agarra agujita allergic anestesiado apretar arrastrando atiendan aumentando ballooned
        banarme bawling being birth blacking bleeds blud bottle buckle bull cada carta clammy como contestaba
        cramp darth delirious dentist dentro derrame desaparecer desde despierta desvaneci die dientes downhill
        drag drifted droopy earlier easily esposa espuma fitbit floppy forearm grados had hauling help herself
        hinchadisima hobbling hole hoodie huffing huge husband husbands jerked levantarme leve lungful massive
        mixing mom morete most normally observacion oiga otherwise ow paredes parpado pexo pinchazos pinkish
        plasters pop puffiness pulso reacciona reconoce resbale sacudio scanned sesion seven skipping slid sofoco
        soporto sostener spit splitting stuff sweating sweats talon tenido terapia tiesa tirito toda tumble unwell
        vader vienen visits warfarin yep`,
    },
    {
      weight: 11,
      words: `aches adolorida adormecida agarrarme agarre alcanzo ambas ankle apague aprieta armpit asco ayudeme bolt
        brotada brothers calzones camioneta cardenal chamorro clinica coloured complaint cosas cunada curita
        curitas daughter digs direccion dolorcito dots driven droops drowsy drunk dvt encima enfermera entero
        epilepsia escalofrio escupo exagero fievre flaked flema fuelle gripe hand happens holding hormigueos hubby
        infecto internado jabbed jabs lanced lay llamar longer lunchtime mareo mismo molestia moretoncito moto
        muscle negro normal nothin omoplato pensado pensar percocets perdida pescuezo poured preocupada puffy
        pupil quickly quisiera ratos rattling retumba rubbing runs sacudia sadly sangrita scab seis seventh
        shaking somethin somethins squad squeaky started stove streaks subir suero tamano tar tercera thin tirado
        took torci tramadol trapecio tremendo unable uncontrollable urinate vestirme vida waist woke worst`,
    },
    {
      weight: 10,
      words: `able acuerdo aguada aguanto alergia alrededor ambo ando apareci appointment ataque baja banged blank
        blanked bled bleed blew bolts bra cachetadas catches cede chorro circle circulo closing cobijas cojeo
        convulsionando coordina cotton covid crawled croaky crotch crusty derecho descansa descanso desmayar
        desmayarme devolvi doliendo drenched dribbles dribbling espalda exprimir eyelids few fixin foaming
        frightened general glute gree grounds growin hacerme hacked hardly hematoma horrendous ido internaron
        jadeando jolts killing lado lisa llegar loading lumps manejar memory mg migranas mobile momento napped
        naproxen neither nota noto ooze oxys pajamas parezco partes pec pecs picazon pincharon pissed places
        plywood poke properly pumping quiero ratito reckon ronchitas rosado sacaron sacudi sagging salir sandalia
        seasick seized setting sigh siren snap solto sonreir sos sostienen spat spinning spits sternum stopping
        strange strap struggling sude swoll tackled taken tan therapist tirada toallas toothbrush tropece
        twitching venda visit volver wagon werent wet yemas zaps`,
    },
    {
      weight: 9,
      words: `abdomen adolorido aguado aguante agujerito alergica aliento almohada almost amarrarme appointments
        arrastrado arrastro asfixiando asfixio asthma asusta asuste atencion atendia awful baston because bedtime
        behalf bellys beyond bigger bolota bpm bruised bumps bursting buttons c caer caigo calenturon calling
        caminaba checking choque clavado clumsy codamol confusion consultorio conteste cortito coumadin county
        couple crept cuesta dado darme desayuno desorientado destapar dosis earth eight embarrassing empece ending
        entera entrepierna epidural escalones escribe freeway fueron funeral gone goodbye habones hacer hacking
        happening heat himself hinchados hondo horse incoherencias intensiva isnt izquierdo laying lengua
        levantaron life limit limping logro manchando mano marshmallow matar mero meti mild moaning mojo muchisimo
        mucus muerto norco nowhere organ paining palma pant papa pica podido poison pulmones puntas puntos raro
        reaccion rest revisaran ribcage roaring rojo severe skillet sliding slipped sparks stained sticking suck
        suicidarme supe supurando suspirar swallow temblar than tiemblo tingles today tolerable torcio torpe
        trigger underwear uneven upon urge vanished vive viviendo voltear vomiting weepy whipped words xarelto
        yellowish`,
    },
    {
      weight: 8,
      words: `abuelita acelera agarrada aguja algodon antier aviso backs bend bloody blowed bluish bolita boqueando
        bowel cajera calambrazos cartas caso ceiling charts chueco ciatica cloth coagulo coffed coger colorada
        colorado comfortable completely conmigo coordino corta cramping crash creeping crossing cuarenta current
        cushion dark debajo decirle demas desmalle desplome destemplada dieron dizziness dolido dormidas dormido
        draining echaba eche edad enderezar enderezarme entumida epileptic estallar estallo exhausted figure
        fijese fitted flu froth fuerzas gargajo getting goin grew hablar heel hiccups hocked honestly hormiguean
        iba insoportable jerkin jugo known levantar lie llamamos marco mareos mark mass media mentioned messages
        mientras morada moverme muscles musculo needing negra nuisance numness ocupo oidos paletilla paralizado
        pararme pasando patch patineta pavement picaron pienso pluma porque probably pronto pude puking puncture
        puras puss rara reads reddish responden resting rojos rubbish rumble rumbo seeping semanas shakin shaky
        sip site sob someone soponcio spitting spread static straighten strings suddenly supper tambor tickly
        tirante toalla toe tomado tose tosecita tripa trolley tropezando tummy twelve useless veering vejiga
        walking watching wheals wheezing wonder yell`,
    },
    {
      weight: 7,
      words: `abuelito adormece adormecimiento agito aguita alberca alfileres alot amoxicilina apretado atropello
        backside badly baking bastante bc bear been better bitten borroso brething brinca brincos buckles cabeza
        calambre caliente cama cambiando camilla cansancio childbirth chipote climbs clots colored compared
        content convulsionar corrientazos cortada cosa costado costillas coughs crisis dana dead dedo describe
        died doble dormida dose drenaron dressing drooling droop duelen during easin elbow electrico empape encono
        engarrotado escupi escurre extendio fierce filling fingertip fizzy flip flucloxacillin frios further
        galopando garbled garganta gasp gotten groin hablamos hacen harder heridita hinchando hips hoarse horno
        hovering hueso huffin iced icy inflado instante internada irregular jalo july kept knocking lavarme
        levanta like llegando llene loaded lobster loo loyal managed manden materia matters me mejor mias might
        moje mordiendo muslo nettles nodding odd okay opresion oxy pacemaker panuelo pared pcp pees pegue
        physically pill pillowcase pinching pisar platicar plum pointer poorly poquita practitioner pregunte
        primary privates prob propped punta punzada puro pusieron quad quit quito ramped recien regadera
        resonancia rid rodilla rubbery sats seizures sensible sentences septic ser seriously services settee
        shocks sidewalk signing smidge sobre soreness spells stab stairs stayed stretches stung tabla tacto tardo
        thinners thrashing tieso tightness tongue toquen touch touched tragar trickling turning upright vea venia
        voltearon volteo vomito waking xray`,
    },
    {
      weight: 6,
      words: `abrio absceso acaba adormecido afiebrado agacho amarillo avisarle barrer bites biting boob borracho
        bostezar boto breathed buckling calma camine cheek clava clearly cloudy coagulos coff coin colgando comin
        complain connected conoce contestar cortita cramps crimson ct cuatro cuchara desmayaba desmayada desmayado
        desplomo detras dormidos dribble driving ducha easier edges enredado entiende entumido entumidos
        epileptico estamos estan estoy estudios excedrin extreme faucet fell felt fender fizzing forgetting frase
        gasas gigante gordisima grave guante hablo hack hamstring hart hincharon id importa inchada instant
        intenso juntas leaflet leaking llenar llorando looks looser lousy mailbox mancha manera marshmallows
        minuto moraton morning motivo muck muriendo notice nublo oia palida paralizo picnic pies piquetes pissing
        poder podes poner posible preocupa proper puncion puntitos putting quedando quieto quise quitar rato raya
        recognise redonda regreso resbala rode rodillas sacudirse saddle scaffold scratching seal shin sized
        sneezed sobbing sounded spins sputum squirts stair stepping stiffen stiffness sudo sudor swooned tad
        taller tarry telephone tenedor terribly thighs thinks thumb tngo torax trancazo trap triple tripping
        trouble turns tuvieron usar vestir volvio vomitado vomitar wakes way weight wheel wiping wire woken yeyo`,
    },
    {
      weight: 5,
      words: `abotonarme abren acostado adoloridas aflojo agarrara agarraron agitada alambre alcanza alta alzar amiga an
        and apoyar ardo arent army avente babeo bad bajar ballooning bano barking bat bender blade boiling
        borbotones bulge cadera calentita calenturita cashier castanetean cerrandose chanclas changing chorrea
        chorrito chorros cita clacking clavada clavicula companeros cortina cracking crackly crece crummy crushing
        cruz cuidar curb debil debiles deep delay didnt disparates dobla doblarme doing dolia donde dura durmieron
        electricos ensucie entraba epi escalera estado estando esternon everything explode extendiendo faltar feet
        flemas flops foamy focus freezing frio furniture girar giro golpe gota granos grapefruit greyed habia
        hablando heaving hormiguea horrores hour however hurtz increasing infection inflada ingresaron inhalo
        intimas inyecto ironing itching itself jadear jamas jolt jumping keflex knocked larger letters lighted
        limp little lleva loosened lumbar mandibula martillazo mas message mist moraditos morados morir my nacido
        nettle nina nonstop numbed olvida opposite oprimido ought out overdid pacing packet panadol paracetamoles
        paro pegar peinarme pico piedra pillows pointy porrazo prickly pulgar rambling recetaron receto relaxers
        respira respondia reventar rhythm right rigida roja sabanas saca saliendo salta seconds sentarme sente
        servilleta sharply shortness shutting signs sigue sittin sleepy slight slurry soaked squishy stabs
        steadily stretched tapa tests tick todas tomando totally tratamiento tunneled tunnelled unas unless
        unresponsive using ve verdad vientre volcano walnut warm weaker wheezy whip`,
    },
    {
      weight: 4,
      words: `acorchada adormecidas afiebrada afloja agachar ahogando ahogo alcohol alive answered ants apretando
        apretandome arrastra attack away axe azules baba batallo benched blinds bloods blotchy blouse blusa brand
        breakfast brotaron bubbles buried buzzing cachete caen calientito canilla casi castanean catarro catching
        caught chamarra chancla checked chiquito chucked clappers clave colapsado collapse collapsing comb
        confundido convulsed cosquilleo cranberry cryin currently department derecha descargas deshincho
        despiertan desvariando diabetic diez difficulty dificultad diga dim doblar doblo doce dot dried drool
        drooped echar enronchada entumio escribo estornudo explosion fast fatter fijo finger floja follow fui
        goats gross gruesa guarde hablaba hadnt hanky hard having head heated heavily helen hijo hombro hoping
        hormiguitas hubiera hule include infeccion inflamacion instantly into issues itches keep ladder lady laid
        lastima lavabo lays limpiarme losing lower manchada marido marque matter max medio mejorar metida midio
        moleste moment mouth muerta mueve nana near noche novocaine obedecen ola oprime ouch pairs pane panos
        panza patches pedals penicilina pensando pharmacy pinch playera plumb pokes poniendo poor preocupo pricked
        pricks progress puntada pure purple puse pushing quitan raging rattles rayed realized reconocio refuses
        respirando reverse ribbon rings roommate rosa rusty sabana sacarme salido scalp scaring scary security
        seeing seem sentar shoulders slammed smelly socket somebody somersaults spasming spill squeezes stable
        stacked stickin stinky stir stomach strangers straw strep sugar sweaty swolen tack tarda taza temblor
        temblores thing thinner throats tickle tilting tocarlo trabada traen trato trickle tripled tube twinge
        typing via volante vomitando vuelto walker warfarina warned washcloths weals while whisker wool wrecked y
        yeah zing zona`,
    },
    {
      weight: 3,
      words: `abrocharme abscess aca acabe acalambra acostar acoste acuesto adormecio afternoon agarrado agarro aigre
        alcance algodones ambulatorio anda andaba arden arroje as asustada atendio aumento aun bajo balazo banging
        barefoot beautifully belly benadryl bending bicicleta bien blah blotches blowing boca bolso botando bote
        boxing brasier bright brightness brillosa brinco brota brote burst busted cabinet caerme caia cancelen
        canso carrying castanets cerrada chew chewed chichon chilly cinched citas colgarme commode common
        companero complaints corro covers craneo crawl crecio creo cuelga cup darker dawn delighted demasiadas
        despues dio disappear disculpe dishrag doblan dolio dormir dormirme down dragging ecografia electricas
        empapada empapado encontraron encontro enjoyed entrando entume escaleras espasmo espeso estalla estallido
        estrellitas exercises explota feas fluid flushed fortisimo freaked freaks frothed fuertes gelatina gives
        gluteo golf golpee gonna gotta grabbing grande gray grocery handout happen helados hilitos hormigueando
        horses hubieran ideas indice insisted ir jalon jets juice knotting lagartijas leak leaning leggings lil
        limpio lucecitas lying medias milking minute mirrors mis misses mistake molido monster morirme nearly
        nephews nor normales obey oscuro pedazo pelado penny perrito pie pierdo pimple pinkie please poca poco
        point popeye poppin postura pour pouring prescribed prieto punctured puso puyon quitando records reirme
        related respond revienta rojito roncha ronchotas rosada rosadito rosario rotten rust sali sarah saucer
        scared scarlet senorita sensibles senti sideways sips skewer smiles sneezing softball spotted spurts
        stabbing starved stings stroke subio sudando suicidar sumn sus swallowing tantito tendra tercer
        thunderclap tiptoes tiritando tmb toasty tolerate toma tough toward trajera trajeron trapos trataron
        tronar tronco tuviera ultrasound un uncontrollably undercarriage ustedes veces veo vice wasnt whenever
        whether wiggle without worrier yawning zero zit`,
    },
    {
      weight: 2,
      words: `abultado acostarme across adelante adormecidos affairs after aguantar ahi airway al alambrito alfiler
        allergies alone alright analisis anestesia apagaron aparatito appreciable apretada apreto awake ayudo
        balcon bales banar bandages barbaridad barbilla barn betabel blades blanco blinding blister bloated
        bolitas borren bostezo bother breast brilla brincar broto buckled butt calcetines cansado cantaloupe cara
        carol centre charco charlie chores clamped climb clutching cnt coagulitos coins comida companera completa
        conclusion continues cope copier corcho corrientazo crackers crust cuento decided delirando desubicada
        detiene direction dispara ditch doctors doler doorknob dreadful drew duermen ear echa eggplant electric
        electricity embargo emptied engarrota entraron entre entumecimiento espantoso esta estaba estornudar faces
        fade fat fatiga fighting fill five folded forgot freely frothy gatas going gorda gp gramos grano grumble
        gulping gunshot guts halle hammer happened hasnt heaviness hooked hunger iban ida ignition inflo
        insufrible intima irme keeling killin kinder kneel labored latigazos legit lino llevaron locks manchas
        manche mancho mandan matando melon mention metido mi mile missing monitor mordio motorcycle mucho nagging
        nalga necesito neumotorax nombres nuca obedece orin pale pantalon paralitico parche peligroso personas
        picada pinched pinches pincho plavix pleno plugged pneumothorax preocupado profundo puede pueden puesta
        puff pura quijada quits radiografia rapidisimo raras raspa reason recargarme recuerdo resfriado resp
        rising robe robert rubs rude running sala salia sausages scream sending sentia sepsis serio skateboard
        slits smashed something sort sostiene spark speak specks spent spin squeezed st stabbed stabby steam step
        stiffened stinging straight strawberry streaked suegro swims tamal taught threw tibia tiembla toco toques
        tore toronja torpes tosio touching towards traba trabajando trajo trompa tropiezo tues tummys tuvo twisted
        tying type uh unhappy unos ups uso vahido varias vez vuelta vuelvo weird wetting when whisper whole wise
        wore wrench yay yelled yelp zap zings`,
    },
    {
      weight: 1,
      words: `ached achey acostada address adormeciendo af afib aflojaron agujitas ahogaba almuerzo amigo ancho ankles
        anticoagulante anticoagulantes anus apetito apoya apreton asf aspirina asusto aumenta azotea bajado bajan
        bajaron bam bandaids bang bathroom beds belong berenjena berraco besides bit boom borracha botox brincaba
        brincando brow buckets bulto burns calambrazo calendar calientita called camisa campus cause cero chalk
        chingo chorreando claridad clearing coma comenzo comfy comi commented constante consulta cordon corre
        corrido corte cortinas could counted crunch cuando cueste cuidados cutting dando dano darn decia
        definitely deja depot descansando desperto devolvio dey dia difficult dije dining disappointed discharged
        dish doblada dolores doubling doy drifting drilling durisima durmio duros ears ease eased effect
        electricidad empapo empezaron enormous entumecido escalon escapa escupiendo estirada estiro everyday
        expect explotar eye eyes faded faja falling falte far farmacia feather feeble fierrito filled flagged flex
        flipped flipper flojo flooding freer fuertisimo fuzzy gear genital genitals glossy golpeado golpeo golpes
        goteando grace grams grandads granitos grey grito gun hallway hauled heaps hecho helping helps hermana
        hinche hollering honey huevo hurry inch inchando incho inflamed inmediatamente intense intento itch
        jalando jalar jar jumped junk keel keeping knees knot koolaid kris lastime lavamanos leaf leaks let
        licking linoleum lip live llevando locking logs lots loving luces luz madera marbled marching measures
        medicine mente metal metio mint mire molestar moradas moradita moradito mordi motion mottled move movement
        much mucha muchisima muertos mule nalgas negros nena nervio nervios ni ninguno nomas nubla nudo orinando
        ox oxycodone pad palidos palpita parece pasaron path pedacito pellizco perdiendo period pesada pet picks
        pincha pisando pisara placa plancha plastic pongo porter position praying preocuparme prick problema prod
        pueda pulses punctures purse quede quedo quema quitado quiten rag razon reading really recogieron regresa
        regrese remain revento rezando rib rose sack salchichas salieron salio saw scale scapula scraped screamin
        sees segundos segura seno sentiendo senton shocked shootin shorts sick siente slack sleeping sling soaking
        soap soften somewhere sooo spilled sponge sports spuds stands streaming stripe suda suelta suffocating
        supervisor surgeon sweets tabletas taking talking tapete tenso thanks throbs throwing thru tighter tilts
        tirando tirarme to tobillos tocarla tocarme toddler toilet tomarme towels trabo traia tranquila tries
        trozo tums twice undressed up upper va veia velorio vi violent violently visibly walt whacked whale where
        wince windpipe wks z zapping zumba`,
    },
    {
      weight: -1,
      words: `abajo abierta abrazo abril advice airbnb all andar anniversary antro apenas arch ardiendo arriendo asks
        avisar avise banca bane bark barre beef begging begun biscuits bitty bloqueado board botella bottles brick
        builders building bulls bumped bunch burning cabe cagas came cancele canta caras care cargado cargando
        charges charity checkout christening chueca cielo cinema city co coast cocina codo columna comite compre
        comunion conozco contact contestando copies crate crema cuarto cubre dad dallas dan dandole danny dare
        decide decir delante denise dent despierto dicho dios discovered doorbell drift drum drummer drums dumped
        eaten eatin emailed empieza encontre enero english ensayo entrena estos estudiar everyones extension facts
        falla farewell fecha feed flank flights food foreman forks freaking freezes fully fuse gardened geese gif
        grandbaby grandes greet grita guardo guinea handful hangs harina havent healed health hearing helped his
        hits hockey holds hon honest hoy hum india infarto infernal inflamo inner internship irene jean jigsaw jug
        just killed labio ladies least letras linea linen listen llamas llena loads local login lounge lurches m
        mal mala malo mandarina maree margaret meal mediodia middle minutos misa mm molesta moss motorbike moverlo
        muchos mush napkin nicer nieto nine nineteen ninguna noticing october olvidaron over pair pal panales part
        pasaba pasado passing pastilla pata pegaron pego pelin perdi picante picas piden pink pique plain plank
        planned plato plenty poles por postman pours prayers presupuesto primero private punza punzadas purpose
        que questions quick quita raw rayas reacting recargue referee refused reminder reporte reschedule restart
        retired retiro returning riding ringing ringtone rolled roommates rooms rubber rueda ruined rush sacan
        salida saludar sand sapo sauna sausage saving seems senor senora served shifts shirt shirts shotgun
        shouting siguen simply singing sneeze soy spell spelled spine splits spoiled spreading spurt standing
        stool stress sunscreen support surely tee teeth ten tenis term think thrown thursday timed tipping tiro
        tonite tray tropezon tshirt tub tyler una unlike unlock upset upstairs vanish ver vibrate vieja viene vino
        vivo vuela waiting wake wanna whites worked wouldve written yendo yogurt yourselves zipper zombi`,
    },
    {
      weight: -2,
      words: `abrir accordion album algo annoyed aprietan arriba aunque baje ball balloons barba barco basket bath
        bearable belongs bench between blurry bomba bookcase buffet cactus caja calves candle cansada cante cargo
        carro cellar centro cerraron choking choose clap coca combine comes comprar corriente costilla cramped
        crib cries cupcakes cushions dads dame dating dejen dial dijeron discount don driveway drug duela dumb
        duras each ellas elses em enjoy enough entirely escribir esperar evening ever everywhere falta feelings
        fellow figured firm folds forms fountain fresa fresca fridays fuss galope ganas gardening gira globo goes
        gotas graduacion granny gripa guerra gutter happier hash hasta haves helada hilo holidays hood hora
        housemate hugged humming hunt icing inches injury interest item jitomate jog joven joy june juro justo kim
        kind kindergarten kitten ladrillo largo laws lb lean leans ledge lenteja leon llevo looked lot lottery
        lupe making manage mango maravilla maybe melt mio monton movio mug n nada national nervous nil non nt
        nunca obra opened oscuras owner paints paleta palo papas pasada patatus peel pescado pickup pint piso pit
        plays plaza pollo porfavor port presion props quemo receptionist recoge recommend replying reversing reves
        roughly rubbed sacando screaming screams screwdriver secs shipped side sleeps smaller smelled smells smile
        soil some south spoken sprinkler squat steel strikes stronger suficiente summat swerving switched ta terms
        theres thoat thursdays tiny tomar tortilla tren trust tuna tus under use vela vengan vengo very ves
        vidrios visiting visitors volvi voz washed whistling windy wires writing wrote xq yalls yelling yup zips
        zurda`,
    },
    {
      weight: -3,
      words: `a about afraid anota answers apago april arde asked aubergine azucar balcony bee before bends bici bike
        bloke blue bola border bottom broma busy but cakes caminando capaz carsick chance chem chinese claro
        cleared cold colge colour combed coming compuso consigo contar cos costal costs crane cuff curry daycare
        dias dice diwali dollar dr drank dribbled drinking drip dropped dulce durisimo e easy either else energy
        enojo entra espaldas estar estrellas every except expired extendi facetime factura faith fall fancy fare
        fea february fed fence fifteen fifty firma fixing flew folding four fuera gap garra gem gets grab grader
        gran grown guests hanging harold headcount heartbroken heater hen hey im imagine iron izquierda jabon
        jamaica jelly kicked kidney kills knew knife lanes latido lave learnt lentil leo libre lighter liked
        llamado llevar llorar logo lvl maestro mandaron mandeme martes mein melted miercoles missus moody mowing
        msgs mundo nag neighbor nicely night noches nodded now of ojo olvido orchard orden packing pala palms
        papers partner pasan pase patas patron pea pears pelota pepper perder peso pickle piensa pinata platos
        pony pools portal pound practice quebro quilt racket radiator raising recorre region report required
        reward rich ride ring rolling rooster rugby rules sabe saltos sandal sandra selfie sepa settle showing
        sixteen slept snapped sola solito spam speech squeeze starting stepped steps sticky still stuck studying
        such supermarket swearing tbh telling temblando tener tenia termino thank themselves thought tierra tile
        timetable todo tomato trailer treasure truth uncles used valley vampire vecinos viva volando waffle walk
        walls was water whiteboard wider wifes wing wipe working wrapped wrestling yes zapato zoom`,
    },
    {
      weight: -4,
      words: `adult advise alto amarilla answer aparte atras balloon basketball bathe bed bells belt berth bird blame
        blancos bleachers blocking boiled borrowed bricks broad broom bump bumpy buses button caballo calienta
        cambiaron cargar carino carry castle certificate champ cherry choir ciego click clocks cm complaining
        condition cord corto couldve counter cow crackles crisps cruise cumpleanos danci debe deliver dentista
        detalle devil digale divino does donkey donuts drove duena dumpster electrica electrician emma encuentro
        era estomago eve expecting fa feo firme flour fones fourteen fourth frasco fresh frisbee fue fuerte fuimos
        giant girls glad gotea gripping gritar haciendo halls handed hatch heap heck helado hella heres higher hit
        hot hours hr huele i ice if impossible invited ish italian jefa jugar kings kittens knives kyle latch law
        leaked leeds left lentes lid limon line lit llave llegue lleno lolly lumpy mami mandado masa members menos
        mensaje mitad moneda mood mosco movin muchacha mummy mums names narrow next nick nieta noise noon november
        nuestro observation ocean offer opener other others own pancake parent pasta patio pedal pesa pesado pez
        phil pictures piece pijama pintar place player precio preguntado primer pudding pull put queria rang rate
        reception regular relation returned rico rigido ropey rows saber salimos scares self semester shades shiny
        shoe shook shows signed silent sitio sixty smoked snows sofa soga speaking spicy spoons stare status stays
        sticker stil stranger strike subi subtitles suena sundays supposed sweatshirt swing takes talked teach
        temblaba theater these theyd this tiles tip tocar todos towel trick tunnel typical unico vacation verse
        vertigo video viral votes wan wild wind windows wish worries yellow zone`,
    },
    {
      weight: -5,
      words: `accidentally ages ahogada ahora airpods ale along announcer arbol arriving autopista avance baila banda
        banqueta basta batch bathmat be bendiga bitter black boot bounced boyfriend bridge bucks bug buttering
        cage cala cambie carga casserole cayo celebrate cheeks chemistry chica choice cierran clean cloud colonia
        comadre comido comio concrete conductor congratulations conte contractor corner cows cupboard dejaron
        derby dip distinto drowning dunk entire entrenador entreno error escalator escrito escucho esperando even
        excuses expected expires extrano face fallen falls falto fatal favor fee figures fire fix float floor flop
        fork forma frame freeze function ghost girlfriend glove grandson grateful gravy habian handle hens hermosa
        hice hiding hola home honked horror houston hubo innings instead instructions jammed jodas jugando labor
        lack lanyard last lesson libro lies limpiar listening llora locked marca mascot mate mayor measured
        mechanic memo mercy midnight mikes minutes mop morirse mountain mover mushy musica name neighbours nevera
        ninety noticias novio nuts ojos olla options otras pallet panal pants pare parir partio pasos payroll paz
        peach pechuga pen perfectly picar pigeon pillow pin pineapple planning playlist plus po pressed printing
        prop proposito quarter quince rather rayo receipt recital refuse release rock sacar salen salmon sat
        scissors scrabble screw se seguidas sells shed sheet shorter shower sienta sink sister sit sites slaps
        slice slides sole spoilt stand stinks streak sumthin sunrise swap tennis texted things thrilled times
        tinto token toner tony transporte trate travels trousers trueno twine ultima ultimo units wanted wearing
        wednesday west wheelchair yrs zapped`,
    },
    {
      weight: -6,
      words: `abuelo against andan antes any appetite aqui asleep backwards baggage bailando barriga basement bday
        behind bendito blender bones breaking brought buddy buen bufanda bulging cae car carried cast cenar
        changes charley chico children chimney chin christmas coja compu confidence covering coz custard day days
        dime dirty doubted dry duermo east elefante elephant en end enfrente entro escuela estacionamiento family
        father fireworks fishing fits folder followed french friends gala glass gum gurney hacia hands harto has
        have heating heavy held hes high hill hincha history hoja hoop hormigas house indoors informe ingles
        insurance is its jala jim jobs joint journey juego kill km kt lagrimas later league lift lifts lime liver
        llamame llamo llegara llenas lleve lo lucas mam mandar mando manejando many marcus mash mat maths memes
        mes mess milk mode mojada mother muerte multa nail navy nite nombre novel novia offline on packs pago
        palabra panel pantry partidos pasa patada pepas perdio pereza petrol picked pidio pigs pirate podia polka
        ponen porfa pot potato pressure promo proposal puebla pump punalada push puts quarters queme raid rains
        regards regresar rental roasting rub sale santa screamed seguro servicio seventeen shadow shape shared
        sharpie sheets sheila ship shown silence single sizes skating slow soon steering stiff stolen stories sube
        subo sue suits suspiro sweep taladro tazas temple they theyre tho thousand tienda tira toothpaste torn
        trail trampoline trapo tres tried trophy tv usual valve vaso viaje viewing village vinyl vista waiter want
        warehouse warmed weekends white why winner wins wobbly work youd yr`,
    },
    {
      weight: -7,
      words: `above abri absolute acabo aguacate ahead aircon alert alfombra ana ang anillo apesta apple asiento atorado
        august avento avoid back balance barrio basically batter become bedroom biggest bits blanket bless blind
        both boxers broken brutal bucket burned cafeteria call cancel casa cattle chess chippy ciento cierra
        cleaned client coal cola collected con contra deleted deposit descanse dessert did directions done dos
        drive drying dunno durmiendo elevador es escapo esquina exchange familia fella fiddle fine flan flap
        flatmate flower fluff found frank frente fry fuego funny get good got grandad grandmother grass hace half
        halftime handbag heading hell hermano hid hielo hizo hoops hrs hug iglesia impresora inside intern jamon
        jersey jueves kidding kiddo kitchen kite knots label landline las leche lei limb llamada llega llegamos
        lloro lobby locos lodged looking lord lost lugar luke macaroni manches marks mattress meant mental mera
        mercado merry mid more mosquitos mothers mrt mud muebles muero naranja nest ningun nuthin open ordered
        pack painting paran payment pega penales pense people permission person physics picado pican pickleball
        plantas playing pong posta pq present press principio profesor professor promocion propia proxima pt
        quedamos quedan reaction recycling reina repeat resume rise rivers room rope rug sabia school scored
        screws seen shade shes shoes shooting shout showed shy skip sleep slugs smoking snack snoozer snoring
        sobra stick stubs subway suit sums swift tablet take tambien tape tastes taxi teen tenner tenor termine
        thanksgiving thermostat thinking throw tipo together told tools trabaja track tracking truena tuesdays
        tumba twist typed ugly uno voicemail vueltas vuelve walkin wardrobe wax wedding week weekend wiped woman
        workout yard`,
    },
    {
      weight: -8,
      words: `alguien allotment alquiler although angry aye backing bagels bake baked barber beetroot bikes bluer bombo
        bondi booking boring broke buck buenas cambiar cars carton cats cereal cerrados cerrando chamba charge
        chore cleaning close clothes clown clutch coaster coats cobro cojo coke comer congelado contacts corazon
        cortan crashed creer crutch cualquier curl customers dates dave deck deje dejo deserve desperate draft
        dramatic drawn dresser dye earring equivocado espera este exams fabric favour finds flips flowers forget
        forty ft games great groceries guantes guarda halfway hate heard here hope hoyo hunde hung hymn improved
        iv jackpot lados land lap lava lead lemon letra lightning lights listened llaves loco los lose loteria low
        marked mato mayo meme mija mike miles minus mirror murder nachos need nephew nerve nights no noticed
        numero olvide ones opening opens panaderia para parade parcel parte paying pencil perfume peter pick pido
        pitch plane plug plz podria potatoes pray prendio problem pub queen question quiera quite raccoon raked
        razor recoger rica rink ris roads rolls round said salad sales sandwiches schedule science section sed
        segundo seria shake sharing she shocking shops shrunk sirve sistema slipper slot solo son sound spelling
        squash staying store strong subject success sure susto sweater swim system tb teacher tear telefono tested
        text there thick though three thunder tie tiene tin tired too trono trying txt tyre vendo voice watched
        wednesdays weds wide wk workin worth xbox yea yet zip zombie`,
    },
    {
      weight: -9,
      words: `amazing amigos amor another anywhere arrive asking attic audition batteries beets beg beside blessed bolsa
        bounce bout brakes brother bye cab cable camion cantaros carrera carrito carros case cement center chair
        chap cheesy chilli chuck clases cleans clear clicks clima clocked coffee colleague com compare complete
        compro concert confirmed connection contando contesta correct coworkers cubeta cuchillo daft damp darling
        daylight des desinflamo digas director disfraz dishes do doors drawing drill drop duerme edge ella
        embarazada enter eres exploto facebook fi fila film fit forklift forward fotos fria friend from gallo
        gloves goose gordo guilt ham han heads her hidden holiday hook hotline huh ignore igual in itll ive
        january jardin job jump kebab kids la lashing lazy le lemonade lend limes llevan lmao look lucky lucy luv
        maam mama mamaw manda math miracle moms mon moro mosquito mostly mowed mustache naci nerves newborn
        nightmare none nosotros off oigo owes package painted parada paraguas parents parrot pear peppers pero
        perros plate potluck pregunto preocupe prom puerta pulled punch queda quinceanera raffle raisin receta
        relampago reset restaurant roses roundabout ruido says search seating semaforo shame shock shut silba
        sintio slipping small sneakers soda sombrilla sounds special split spoke spoon staring stars stone stops
        stretch string sunglasses swear switching tasted telly tenga tonight top tower trainer trains trumpet tune
        turn van ven venas viejo viendo virus walked walks warranty watch weed wheels with works world yoga`,
    },
    {
      weight: -10,
      words: `ad ads ahorita am anna archivo ate attendance auntie auto babies bailar bajas banco basura blackout block
        booked boots bracket build burnt business camiseta cancha capitan cards cd cena cerrar cerro changed
        character charger chart chat chickens chocaron choked chucking circus clase conference cool crowded crush
        crying cunado curse daughters decent del descarga desk di domino dona easter enchufe eraser escribi
        explained extra fijate find flojera football fr front gig gimme golden goosebumps grandpa grant grape
        gratis grite gutters hable hamster handwriting harbour hav hear heels hero hi hike him historia idea jars
        joking kayak kevin key lad landed landing lavo llaga llanta loud loves machine makes manana manchado manos
        map maquina mates meh met mia missed monday movil moving mower mueva nails nan navidad needed netflix
        never nieces ninos nonsense noodle not novela offense one ooh otra par parado partir pasaje pasteles
        peaches peing per pew plans pleased poem prendida puedes pumped pun quilts rates ray reach regrets
        restaurante roto scratched seco semana settled sharpening shopping size skates sms snake staff stain state
        stay steady stickers stock stuffed su suegra suerte surgery swimming tag tanta tanto tea thesis time tonto
        topic trade trash treat tuesday two tyres venden vuelo wallet ways whisky whose wings yours zapatos
        zucchini`,
    },
    {
      weight: -11,
      words: `abuela acabaron accounts add adios agua ako allow allowed anyway aparece apart apartment apt arena arranca
        attached backpack bacon bar bay beam beer boludo bonito botas brian bullet cajon camina camp cancelo canon
        cap cell cheering chisme claim closes closet clubs coat coche collect college corriendo couch credit crime
        crushed cry cuadra cuanto curled cut de dear death degree dejar derek diente dies dinner dolar dont
        downstairs egg elevator episode equivoque eso esos estaban estufa estuvo favorite festival fiance finde
        flash foco fool fuel galletas german glitter gps grand granito grua hall handshake haved hiere hold horas
        horn huelga jesus keyboard lane lasagna laugh leaving list listo long loose loved luego luna lunes make
        meaning medium member microwave model neighbour news noted oclock office once otro otros overtime padre
        pads pagar pagina parque pelo perdido perico perro phone picking pide placas played plumber poncho porch
        post power preguntan prima printed pueblo puesto puppy quedarme quedaron quemaron quiere quieren rays
        refund remote return roast roll rounds scald scratch servers shall silver sinks smart snacks so soft
        stadium stage station stitch street struck stupid switch takeaway tank tapo target tell thatll third
        thumbs ti tips tom tomate ton total trifle trip truck unreal vecino veinte verification voucher voy
        waitlist wall welcome wizard ya years`,
    },
    {
      weight: -12,
      words: `actual agenda airport america angel anos aparecio at atorada bananas beans birthday boiler bomb bone
        bonita brings bultos cajas calls camping can candles carpet cebolla charged choco cleats clip code coge
        colchon colors comal contento cookies coraje cricket cried crisp crumb date deer delivered dented dicen
        different dragon drawers drink ducks el eleven empty ends entonces fathers fin finish fiver fly fondo
        forgotten fri friday fried frost fruit fun gain gas gemelos gift glasses greenhouse guest hail hates
        heaven herida hills hombre hopping humo it ivy junta junto kg kk lago lamb large laughed lawn lease leer
        leftover leftovers letter link lion lived llego mac machin market martian marzo measure medicina meses
        metro mil min month muchacho nap narrows old oven owe padres pantalla pays pens personal pilas ping pints
        pisos plan poker pond pregunta provide puppet queso rack ram read ready refri reloj replied reservation
        result riddle roar ropa saying second seller share sheep shoot sight sisters skill slippers smell smiling
        soltar spare squeaks steak storm subscription sucking sunset tarde tears tele tensa their twins uber
        umbrella understand vaca value vas vence view villain vio vos war watering wave whats wheelbarrow yourself
        youve`,
    },
    {
      weight: -13,
      words: `ajo alla anybody approved assignment beat bebe believe bestia bill bills bingo blinking boda booth borro
        bowling brake bringing brisket brushed bubble built bunk buying caldo calle calm carpool chairs chido
        chill club coach confirm cook cooking correo cost costume counting crab cracked crew curling dancing dart
        dents donut dressed drinks duck experience explain files foggy for foto froze gata gown gracias graduation
        green group guitar haircut headphones hop hose hotter hungry inspection joke jokes jumper kilos kit knows
        lamps landlord laundry leave lids lifted llantas llevamos locksmith mall mande marea match meter mirando
        mole mortgage nadie oil or pasillo past pedi phones pickles picture plata pole primera prize programme
        pushed race rail refs remaining ripped road roller roman rompio roof rung saque scene scooter see selling
        september service shampoo sharp shelf shouted sighing sol soul sourdough starts statue stopped subia sueno
        suitcase sunday susan suspect sweat sweet then tiempo till tirar tire toll tortillas tour town trees tryin
        turno usted vale vemos verde verguenza volume whistle winter won wondering zoo`,
    },
    {
      weight: -14,
      words: `absolutely actually age anthem are atm aunts avenida baby banana bbq ben bite boleto born borrow boy brown
        buena buenos bugs buns cambio cardboard cardigan cerrado check chili chop cinco cine clara come costco
        country counts cousin cree crowd cuenta customs deal depends diego dificil dnt dough duty eats empiezo
        entrevista everythings facing fault feeder fight flat flooded form full garage garden gary genius given
        gloria glue greg ground gym hair haria haunted hay how human idiot issue je jealous keen kettle kid kilo
        king knock lab lavadora learn lets lineas lives lloviendo lor lorry luck main maleta mare marry months mtg
        museum must net nivel numbers ours pancakes pass passport pasto perdon persona photos pic playa pls pon
        pozole presentation proud pulling puzzle quedado r recibo returns review rip robot ronca sal salary salon
        same scarf screen sermon shop shot sillon sleeve slip slowly snot speed stamp stole stones stop stroller
        super talk theyve tires tmrw trucks us vecina vendas waited washing wed weeks whatever will wrap wrong`,
    },
    {
      weight: -15,
      words: `act agrees altitude animal asi available azul balde bautizo biscuit boxes brew brilliant bulb caido
        capitulo cargador carita cheese chicken clever compadre computadora contrasena court cousins culpa cute
        december deeper der dinero domingo eating empapadas ese espresso ex finale fired foam forever fries gente
        give go grupo guard ha halloween he hedge hide jajajaja kiss legend lenta level library lluvia loan loca
        luis mad maestra manager mask mean meatloaf mijo montana mordo mustard nino nueva number oak onions online
        p pague panic paquete paso perfecto periferico permit pig pinche pipes plates plot precios presses primo
        print rabbit rayos rd reached reaching referred relax remind salgo saludos savage say secret sell sent
        shaped silla sillas sir slide soccer sons soup spaghetti speaker spreadsheet steve study tapado taxista
        tema that the thurs torta uniform verte visa website what wishes word year`,
    },
    {
      weight: -16,
      words: `abre accept aisle alrite aprete arbitro band bet bin birds blur boarding books bore burn cabin calor
        carretera change che cheap concierto contest cover cream cumple curtains delete dijo dis disco dog doris
        drawer dude entrar espacio estadio exact excited fake faltan farm fires frozen gano gold goles guess gut
        ho interview jack jam joined julian ke kick killer lame lbs llama lovely lunch madre manga mannequin
        mataron maureen meat men mesero miss mixtape nadan nans new nuevo oaxaca oficina only order owl paga paper
        pas paul perdona permiso pitcher platforms prayer prende presentacion queue ref rehearsal resend results
        river saturday segunda serious servilletas signature silly sing skinny skipped splinter statement suite
        summer taco tall tapan test thanx thats them thx ticket tooth try unbelievable unit until wants weve win
        worn wow yoghurt`,
    },
    {
      weight: -17,
      words: `ac account again arrived avion base bell boat bored buenisimo bumper busco busque camara camera careful
        carne champagne chile chip clapped closed commute competition contesto copy cuts dance diet dress due
        exactly exam file finding fish flag fridge garlic gasolina gato genial giving goat god gusta hang hearts
        hun insane iphone jeans keys laughs lined lista loaf monterrey moved negative north nos nowt panicked
        partido pastor pena pics pivot planted pocket pool poste pouting prestado project quincena raining reply
        rompe route run s saco safe save score seat seats signal smoke sold sopa spider square stall stapler story
        stream sueter sunny suns sync table tail tarea teenager terco terminal timber tio tomatoes train tree true
        turkey understood ventana warmer washer well were wheres youtube`,
    },
    {
      weight: -18,
      words: `also ano ask beers blocked bolsas bought brain carbon chain chapter company coupon crazy cycled degrees
        dejado delivery dishwasher doll draw eh email excuse field first fixed fog frijoles goalie grill hambre
        hello hiking host invoice less lines lock lonely march mind needs newspaper nice noodles nope nose nuevos
        o opinions orchestra oso pastel pay penalty pending pexito play pm portero projector quien reviso rick ron
        sam shell shots sides socks spirits tacos tap techo tent theme tia tide trabajar training traps troca
        vestido viste we window wipes write x`,
    },
    {
      weight: -19,
      words: `aceptan actor assemble ay bakery bass blessings bonus break by canoe charging choke clock comedian count
        course coworker cross cuadras damn danced dejan dile dogs drain early essay everybody fair ferry fiesta
        finally finals freno frog game globos grade hallo homework hoover ill ink jacket karen lamp lasagne
        laughing learned light log loss meet msg muere mueven muted neighbors olive pan park parked pila pone
        popcorn printer puedas pumpkin quiet rained received recharged recipe regalo reunion row salamat saved
        season send server sign somos starter student sun surprise talent tattoo tejer tomorrow tractor uni vaya
        vet viernes visto waste wonderful`,
    },
    {
      weight: -20,
      words: `alarm already always aunt bags bank besos boletos burro celular channel chasing cheers classroom claw
        compliments computer contacto corn delayed dinosaur domingos drips durazno entrada fone free freezer
        golazo huevos internet jerk jury ketchup lake leaves lettuce locker lou menu mesa na oatmeal ok paint peas
        pendientes percent perdimos pine pizza plant planta pork promised pues re siempre sky songs sour start
        starving talla tamales tax til tinta tolero trabajo update vamos vote wait weather wobbles you`,
    },
    {
      weight: -21,
      words: `backed baile balon barbaro bateria beach boss bro brush burger cafe chef class clover cooker crack d dale
        disponible dock documentary downtown examen feliz girl goal gorgeous grandma gud hahaha jalan jefe manual
        may money mosquitoes motor mudanza nobody notes outside page photo pre pro quid rage register robbed
        sabado salt sauce sienes soaps space squirrel star tampoco taxes toast toca travel venmo wash young your`,
    },
    {
      weight: -22,
      words: `arroz bag book box breaker budge bus canal candy card door drama esa exit gol google guy hat hehe karaoke
        knitting late lecture lol mine named nariz noo note oferta our packed parking pedido piano ponle radio
        rain router sad sandwich senal set shift sorry teams th wine`,
    },
    {
      weight: -23,
      words: `andas campeon capitals caro contract da eat equipo fan finished gate k ko laptop lee leh llore mins
        nostalgia oi onda password perfect politics ppl salsa screens screenshots sino tarjeta team trafico uncle
        who wooden yo`,
    },
    {
      weight: -24,
      words: `anyone boton bueno buy cash congrats cual driver failed fold lah linda made man million music network
        oranges peace pelicula points postre profe q record renta sum temprano tulips`,
    },
    {
      weight: -25,
      words: `amen apples babe cat coffees dream eggs final h happy haystack hotel licuadora marathon omg onion orange
        pasar pesos rent rice rota saturo taylor tickets toaster twister wear which whos wifi`,
    },
    {
      weight: -26,
      words: `app battery best bring budget burrito buzz cargue child ego everyone favourite liao matan mondays musical
        pelar prices sea snow song spring t trae windshield youre`,
    },
    {
      weight: -27,
      words: `butter cake compras customer dollars gossip laughter paid podcast serie show`,
    },
    {
      weight: -28,
      words: `cancion charm chips emoji euros jajaja loser mouse nah plants plomero quiz scrolling style thread tu ur`,
    },
    {
      weight: -29,
      words: `estas lego love meeting moon movie paperwork price those`,
    },
    {
      weight: -30,
      words: `cooked flush obviously oh party stocks`,
    },
    {
      weight: -31,
      words: `bands bees deadline risa`,
    },
    {
      weight: -32,
      words: `cartera crossed decision goldfish`,
    },
    {
      weight: -33,
      words: `agency bread chocolate cliente engine mints u`,
    },
    {
      weight: -35,
      words: `te`,
    },
    {
      weight: -36,
      words: `haha jaja rey traffic`,
    },
  ],
  pairs: [
    {
      weight: 40,
      pairs: `the er`,
    },
    {
      weight: 35,
      pairs: `for good`,
    },
    {
      weight: 34,
      pairs: `el hombro, he died, time i`,
    },
    {
      weight: 33,
      pairs: `dont remember, el pie`,
    },
    {
      weight: 32,
      pairs: `can only, when i, wont make`,
    },
    {
      weight: 31,
      pairs: `a mil, didnt make, something is`,
    },
    {
      weight: 30,
      pairs: `all good, this second`,
    },
    {
      weight: 29,
      pairs: `does what, emergency room, end it, half of, no sabe, two days`,
    },
    {
      weight: 28,
      pairs: `home from, in tears, jump off, no clue, not ok, to end, today im`,
    },
    {
      weight: 27,
      pairs: `back is, day i, for it, is growing, lost count, me now, need help, one eye, one side, the tongue, we buried`,
    },
    {
      weight: 26,
      pairs: `este mundo, las palabras, let up, my kids, next thing, one of, perdon la, someone now, the leg, the needles,
        the shower, this morning, your patient`,
    },
    {
      weight: 25,
      pairs: `any more, anything like, del hombro, el brazo, el hielo, ending it, her on, how i, in me, lol its, out cold,
        out in, the bathroom, the emergency, this cant, who you, with how, ya es`,
    },
    {
      weight: 24,
      pairs: `all over, be dead, cayo de, el dolor, got lost, got t, hand is, its urgent, no joke, not knowing, off the,
        over in, sorry to, still a, t boned`,
    },
    {
      weight: 23,
      pairs: `a and, about suicide, and didnt, at an, better off, dropped in, from school, he passed, heart going, my leg,
        ni el, nodded off, now its, says i, tell u, the thumb`,
    },
    {
      weight: 22,
      pairs: `face is, forgot how, get that, im his, im roasting, la aguja, la pierna, le sale, like i, me right, my back,
        no esta, not good, office and, red part, sleep in, split in, tea time, that my, the floor, the hour,
        the pain, the size, think im, up tomorrow, we lost, week later, wrong direction, year it`,
    },
    {
      weight: 21,
      pairs: `a fever, a stroke, and e, before i, del corazon, do what, el codo, esta manana, estan aqui, hit my, le va,
        me by, mi papa, milk in, need someone, off a, please take, por escribir, size of, straight away, tell you,
        that hand, the ambulance, the chair, the chills, the hay, the knee, the numbers, the wheel, then it,
        threw up, today its, under two, watch says, what day, your list`,
    },
    {
      weight: 20,
      pairs: `all jumbled, almost fell, back of, by my, came on, can hardly, couldnt tell, de esos, de espaldas,
        dont feel, el termometro, este numero, for real, gas station, grand mal, has passed, hate to, he keeps,
        his legs, im pregnant, ir a, it hurts, last nite, locked up, mi propia, my foot, my left, my pills, my ribs,
        no longer, now a, now like, parado en, paramedics are, please ring, sending these, still bleeding, that but,
        the flu, the kitchen, the skin, the weather, this am, to pass, tongue is, una aguja, vale la, veo nada,
        was out, way i, wish i, wont come, ya no, you call, your office`,
    },
    {
      weight: 19,
      pairs: `a nine, and never, and only, at all, at county, back up, be with, blacked out, buried him, by a, cant stand,
        cant tell, cant walk, casi no, coworker said, dad died, de lo, de un, del pie, driving home, el pecho,
        estoy embarazada, here for, hoy otra, im scared, know where, la mano, last night, laughing at, me desmaye,
        me marca, mi mama, my lips, not feeling, por lo, que dia, quita con, said go, se los, se nos, speech is,
        stiff then, texting is, the bed, the ear, the four, the mug, tip of, to wake, too high, urgent care, us at,
        whenever i, where the, with it`,
    },
    {
      weight: 18,
      pairs: `a fit, a knife, a needle, a sudden, air in, an ambulance, ando con, at rest, bad im, be alive, bled through,
        bleeding again, both arms, bro i, burning up, can barely, cant turn, cola del, corazon late, corazon me,
        d la, da el, day it, doesnt know, dont recall, each day, each time, el cuello, el mate, es una, forgot a,
        go over, hacer nada, half my, happy with, his son, how this, i use, im thinking, into a, it usual, kids and,
        know im, know what, le pongo, left in, like wearing, little finger, me di, me puedo, my bike, my fingers,
        my right, my watch, neck is, no matter, not doing, of blood, of everything, one needle, own phone,
        rescue squad, room is, running hot, se esta, se hizo, seen in, she died, sick to, sigo en, sin hacer,
        stop these, the bandaid, the blood, the hospital, the night, thermometer says, this minute, trabajo y,
        u did, van a, wanna be, watch for, what year, wont stop, worried about, you treated`,
    },
    {
      weight: 17,
      pairs: `a big, a cough, a fall, a seizure, a wreck, about ending, after i, algo no, as a, at is, bath towel,
        because i, both feet, breath is, burnin up, color of, coming out, de lado, de sangre, de temperatura,
        do that, dont need, dont wanna, el dedo, entra el, fainted in, funeral is, good but, got here, got so,
        hace una, had to, has me, i banged, i sleep, id give, if i, is his, it normal, just now, keeled over,
        kill myself, la nuca, landed hard, left one, lift a, like im, like one, lost consciousness, me cai, me da,
        me entra, me esta, mixed up, mum on, my butt, my chest, my shin, my shoulder, never felt, no agarro,
        no para, no vale, not responding, ok so, on him, one big, out like, over at, passed on, respiro con,
        sent me, soon as, soy su, stopped working, ten and, that ok, the hole, the icu, the pills, the text,
        the uber, to drive, told me, turn my, two of, walk in, wash my, went stiff, what im, what the, whole bottle,
        wife here, wrong with, you did`,
    },
    {
      weight: 16,
      pairs: `a solid, a stretcher, a urgencias, able to, ambulance is, ambulance just, are wet, around the, asked why,
        at a, at once, back wont, box says, cant laugh, cant stay, cara no, crashed my, cried in, de sangrar,
        de toser, despues de, do anything, done with, driving back, eight and, el conocimiento, el puntito,
        es normal, esos que, fell in, flight of, floor of, for air, for an, gasping like, held me, her sleep,
        his sister, i could, i drop, i take, id say, if the, is racing, it ok, its a, its all, keep falling,
        la cabeza, la punta, las piernas, me ahogo, me home, me in, needle broke, no estaba, no point, no power,
        no relief, not joking, nurse line, of living, on saturday, on the, one flight, one time, out wrong,
        oven and, pass out, pero traigo, pienso en, please call, por mi, put her, rear ended, sangrando el,
        shoes in, shoulder is, side of, somebody help, stop texting, swelling is, the ache, the area, the bump,
        the highway, the lord, the lung, the manager, think about, this is, times in, to class, to stop, to text,
        took a, ur well, was having, we called, week on, where you, whole body, wont hold, you left, you made,
        you people, you saw`,
    },
    {
      weight: 15,
      pairs: `a five, a minute, a pacemaker, about a, about an, after leaving, am scared, and again, any longer, arm is,
        at dinner, back locked, be better, cant hold, cold n, conked out, cracked my, creo q, de golpe, de repente,
        dejaron una, del cuello, dia es, el corazon, el muslo, everything else, everything went, eyes open,
        eyes rolled, fine now, first night, foaming at, for a, from a, from it, from yours, fuerte el, got hit,
        got home, hand has, head and, her head, hold a, hole and, hope ur, hour after, i be, i fainted, i run,
        in to, ir al, is angry, its way, la cadera, la guardia, la hinchazon, la lengua, la vista, las costillas,
        leaving you, leaving your, light on, lights went, line with, lo digo, los dedos, me llega, minor injuries,
        missed a, my inhaler, my tailbone, my temp, my wedding, myself again, n theres, nearly hit, neck stiff,
        never had, no better, no distingo, no entiendo, no more, nobody home, nobody would, not happy, nothing like,
        off in, off like, ok that, one in, out i, pa la, pa nada, pain today, panting like, para ir, phone me,
        picks up, pls hurry, pulso a, que hago, red patch, said the, same thing, saw stars, says im, second time,
        see this, sight in, sin poder, slapping my, slipped on, so confused, so light, somewhere between,
        started at, step in, stomach is, temp its, ten times, that arm, the bus, the couch, the day, the grandkids,
        the ground, the mattress, the milk, the moment, the paramedics, the session, the shivers, the shoulder,
        the toilet, the tub, the wound, thing i, through my, to do, to hold, to jump, to report, to swell, to take,
        toilet and, touch it, tripped over, two nights, typing this, un segundo, viendo la, vomite dos, where i,
        why im, with ice, work boot, y fiebre, y fria, y veo, you see`,
    },
    {
      weight: 14,
      pairs: `a fight, a football, a jab, a light, a toddler, across the, all day, all night, an mri, and couldnt, and it,
        and not, and off, ankle bone, ayuda ya, back there, barely get, belly button, bladder full, blown up,
        boot on, brother last, brought it, but ive, by now, by the, cant drive, cant wake, carta de, close to,
        como cafe, da vueltas, day since, de fiebre, deje de, dos de, double what, down hard, dropped like,
        el control, el cuerpo, el dia, el medico, el piso, el pulmon, el puno, eyes went, falta de, feed the,
        finish my, foot drop, foot gone, forgot to, get my, get up, going away, got there, hasta que, have this,
        he is, heart rate, him what, his phone, holding my, hoy ya, ice on, ill go, in july, is drooping, is her,
        it hasnt, it keeps, it stinks, ive written, keys in, knew i, knife in, la ambulancia, la cintura, la herida,
        la manana, la muneca, la piel, la sangre, la tos, las agujas, las noches, leave my, let you, light headed,
        like how, like lightning, like when, lo aprieto, lo inflamado, lo rojo, lying flat, manejando de,
        mas fuerte, me duele, me iba, me punza, me sale, mejor sin, memory of, mi cara, mi esposo, mis hijos,
        more painful, my arm, my heel, my teeth, n it, n its, nadie me, nine and, nine one, no temperature, not be,
        nothing there, of bed, of hurting, off without, on living, one one, out im, perdi el, ready to, red and,
        redness is, right half, right this, sat on, se le, se me, should i, should know, since i, since you,
        still in, su paciente, sucking air, talking nonsense, tengo ganas, that were, the belly, the calf, the foot,
        the gauze, the kettle, the next, the owner, the redness, the stairs, the tip, then cold, through a,
        through it, thumb on, to bother, to breathe, to stay, to tell, too fast, turn the, twice the, u poked,
        was and, was fine, was rude, was with, water on, way back, weeks pregnant, went black, went from,
        where they, where u, write on, ya fallecio`,
    },
    {
      weight: 13,
      pairs: `a bug, a car, a cat, a dinner, a knot, a notch, a todos, about midnight, abri los, after my, after what,
        again and, al piso, an eight, and cant, and hot, and next, arms are, at about, at six, at the, at work,
        away on, back feels, bed at, behind my, being alive, boca chueca, breath just, cada hora, call back,
        call it, can talk, car accident, cause i, come up, comin out, como de, con sangre, cuando abri, dedo gordo,
        del pecho, didnt know, died in, dinner plate, down to, el antebrazo, el moreton, el pulgar, el sentido,
        en vez, esa mano, esposa me, esto no, every few, face looks, feel it, for work, get me, going the,
        ha puesto, hablar con, hand wont, happens to, have said, he liked, hes gone, hives everywhere, hold my,
        how long, hurry and, i breathe, i came, i leave, id call, in her, in it, is deceased, is putting, it or,
        it would, its an, its oozing, jab in, keep droppin, kind of, la escalera, la pantorrilla, la toalla,
        las cosas, letting go, lights and, like crazy, like mad, llamenme ya, lol so, looked at, los paramedicos,
        lung collapsed, made it, me back, me falta, me ha, me llevan, me over, me pica, me straight, mi senora,
        mom says, much to, my calf, my eye, my hip, my jeans, my knee, my ring, nada nuevo, new cough, ni con,
        no air, no feeling, no nos, no squeeze, not right, of air, of em, of how, of puff, ok otherwise, on day,
        on eliquis, on monday, on them, on tuesday, one calf, only a, out how, pain is, parking lot, part of,
        passed away, passed out, por atras, puedo cerrar, pulse is, put on, right on, ring finger, round the,
        sabe ni, saliendo de, saw my, say but, say i, she wants, short of, siento el, since four, sit up,
        slept fine, soaked a, somebody to, soy la, stabs me, stand it, still bleedin, stood at, su hermana,
        texting for, than it, that side, that wont, the appointment, the ice, the last, the light, the phone,
        the sheet, the tablets, the visit, thinks its, through two, thumb has, to live, top of, touches it,
        touching it, two fingers, u left, u now, un accidente, una ambulancia, until my, up by, vez de, vez se,
        warned me, well be, where he, with blood, y esta, y todavia, ya por, yawn or, your parking`,
    },
    {
      weight: 12,
      pairs: `a bike, a bump, a dent, a emergencias, a fist, a goose, a nerve, a nurse, a six, a stick, a tumble,
        acaban de, acabar con, ache behind, advil today, after lunch, after the, agua amarilla, aguanto el,
        algo anda, all to, and dont, and hit, and told, and was, answer us, as before, at school, bebe y,
        blacking out, blew up, both legs, breathing in, breathing is, bumped my, by mistake, caja de, called my,
        cant finish, cant sit, cant speak, cant stop, cargue al, casa y, casi me, casi se, coffee cup,
        corazon acelerado, dad cant, day after, day before, day three, de ahi, de calentura, de emergencias,
        de este, de ser, desaparecer para, desde que, didnt notice, didnt wake, do my, doing great, dos brazos,
        doy un, drifted over, el anillo, el frio, el gemelos, el hormigueo, el ojo, el pipi, el senor, el tobillo,
        el vaso, el zapato, ems is, en observacion, esta con, ever had, everything has, eye for, face blew,
        face has, face wont, fed the, feeling in, fever of, fit on, for her, for my, fridge and, from elbow,
        from the, gave birth, gave out, getting out, going on, going through, got knocked, ha de, hand just, has to,
        he estado, her eyes, her lips, her phone, hes at, how id, i can, i drifted, i keep, i rolled, i signed,
        i usually, ibuprofenos de, id put, if its, in clinic, in line, in one, in time, inside me, is all,
        is making, is really, is still, isnt worth, it and, it looked, it tonight, just so, keep coming,
        keep thinking, knee is, la cara, la sesion, la terapia, las paredes, leg is, life isnt, like you, llegue a,
        lo dormido, long i, lungs only, make it, makes me, me andaba, me dan, me desvaneci, me get, me hice,
        me tome, menos que, might as, mitad de, morning i, my ankle, my bill, my ear, my elbow, my finger,
        my fingertips, my grandson, my shirt, my sight, my thigh, my words, myself since, ni los, no actually,
        no despierta, no exagero, no idea, no la, no le, no podia, no reacciona, no strength, no tenia, no veo,
        nodding off, not better, not wake, of my, of ten, ojos estaba, one still, only fill, over me, pee is,
        people to, pink foam, planta del, please send, possible with, propia casa, puedo mover, que no,
        quiero estar, raya roja, really wrong, retumba el, roll over, round my, said to, sale materia, se cayo,
        se infecto, seguir viva, shaking with, she is, snapped off, sneezed and, so drowsy, so puffed,
        something sharp, squeeze the, stairs to, started again, still about, still is, still pouring, temp was,
        temperature is, that comes, the bank, the barn, the cabinet, the dentist, the fever, the needle,
        the parking, the patient, the person, the place, the point, the swelling, the walk, the way, the week,
        they are, they come, they got, they say, to kill, to pull, to with, today i, todo me, toes are, took out,
        train just, tried to, tying my, un rato, una agujita, una convulsion, under me, up my, ur office, use my,
        va corriendo, va creciendo, va en, voy al, voy arrastrando, was going, wasnt there, weight on, who i,
        with that, wont do, words are, y ahorita, ya mismo, yellow stuff, you asked, you needled, you took`,
    },
    {
      weight: 11,
      pairs: `a doctor, a full, a living, a matar, a nasty, a rash, a step, a temperature, a ten, about to, after dinner,
        al seguro, allergic reaction, almost fainted, amaneci con, and cold, and landed, and sweating, and today,
        and when, antes no, are numb, as the, at bedtime, at home, atras en, attack call, azul y, badly wrong,
        banco y, bano y, be here, be this, below the, big as, big toe, bleeding wont, blood still, breathe deep,
        breathe right, breathing like, bright red, bruise is, brushing my, but my, came down, can still,
        cannot stand, cant get, cant lift, cant squeeze, car crash, car park, car seat, cara dormida, care of,
        cheek is, comb my, comes and, con esa, con escalofrios, con solo, corazon a, creo que, cross word,
        curitas y, de ver, del codo, del gym, del todo, desde ayer, died thursday, doc in, dont see, dont smoke,
        ears ringing, el aire, el bano, el otro, el paciente, el piquete, el trapecio, en mi, enough air,
        everyone would, faint at, fainted at, fall down, feel off, feels ok, finish a, foot is, forehead is,
        found dead, found me, four in, full but, get air, get off, going downhill, got him, got infected,
        hablar bien, hace rato, hacked up, had some, hand got, has gone, he pensado, he thinks, her foot,
        her sister, hip is, his brother, his hand, his neck, his sleep, home for, honestly i, hormigueo ya, hot and,
        hot then, hurts a, i been, i check, i find, i stand, i wish, im disoriented, im talking, in agony, in case,
        in casualty, in two, instead of, is crooked, is friday, is heavy, is i, is saturday, is tingling, is well,
        isnt touching, it started, its prob, just letting, just lying, just wont, keeping me, keeps asking,
        la clinica, la espalda, la manga, la orina, la pipi, la rodilla, la saliva, la verdad, leaking blood,
        left by, left you, leg at, legs are, legs quit, let go, letting you, like being, like coffee, like somebody,
        line and, little pink, llame al, llamen ya, llaves en, llena el, look down, los ojos, los piquetes,
        low back, luz y, me agarre, me awake, me brinca, me its, me llego, me llena, me meti, me pasa, me pls,
        me retumba, me sube, mi vida, mid sentence, mis piernas, more of, moretones por, morning to, my bowels,
        my breastbone, my doctor, my lip, my pee, my shift, my temperature, nada de, nearly cried, need somebody,
        ni cargar, ni cuenta, ni la, night in, no alcanzo, no aprieta, no escriban, no im, no lo, no warning,
        noche en, not normal, of his, of pain, of rose, of what, of where, off it, on and, on ice, one go, one hand,
        or wait, out a, outside of, own street, parte de, point in, puffed shut, pupil is, pusieron suero,
        quedo adentro, reason to, right down, said it, sala de, se hincho, se quita, se sacudia, se siente,
        seeing two, she passed, shes talking, shivering under, shook for, should we, sleepy i, so bad, so much,
        spot is, stabbing in, steps on, sticks out, stiff neck, stone and, stroke call, subio a, sure this,
        tablets lined, talking gibberish, tanto que, tape was, teeth chattering, temp is, temperatura a,
        tengo fuerza, text you, than before, than this, that bad, the chickens, the elbow, the funeral, the holes,
        the kids, the letters, the ribs, the same, the sole, the store, theres one, they r, think i, think you,
        thinking of, this ache, this bad, this number, thought you, three and, three blankets, throwing up,
        to casualty, to eat, to emergency, to grab, to reschedule, to split, todo bien, track of, treated is,
        tuve que, twice to, u guys, unable to, under the, uno si, up blood, up w, urine is, very sore, very wrong,
        vio el, waiting on, was found, was gone, water still, way he, way in, we were, went dead, went grey,
        wet the, what i, why am, why cant, wife cant, with cold, wont answer, wont be, wont open, words come,
        worst headache, would come, writing from, y caliente, y estoy, y sigue, y sudando, y traigo, ya paso,
        ya viene, ya vienen, you guys, you should, your session, zero to`,
    },
    {
      weight: 10,
      pairs: `a desmayar, a drop, a dry, a half, a tip, a trolley, a word, after this, algo me, am really, ambulance now,
        and coffee, and go, and my, and that, and wont, any air, any weight, apple watch, are asleep, arm wont,
        around it, as i, as soon, at lunch, at urgent, ate it, baby and, bathroom floor, bed for, being hit,
        believe it, beyond anything, big deal, bit of, blanked out, bother u, brazo no, bruises all, but im, but it,
        but theres, by morning, by supper, c me, calf is, came up, camino a, can no, cant bear, cant bend,
        cant pull, cant rouse, capaz de, carry me, case you, caught me, cayo un, chest is, cierra la, clean out,
        coffee grounds, coffee mug, cold and, cold at, colour of, come on, comes out, coming back, con alguien,
        con esto, con nada, corazon desbocado, coughing up, covered in, cut my, da pena, da una, dark red,
        de desmayarme, de ese, de ir, de pastillas, del bano, del brazo, del dolor, del puente, desmaye en,
        dialed nine, didnt go, do about, do if, doctor now, doesnt recognise, dog just, doing the, dribbles out,
        dropping my, dry cough, duermo manejando, el pescuezo, el pinchazo, el suelo, el talon, en el, enfermo y,
        er doc, er or, esta convulsionando, estan subiendo, estomago revuelto, estoy mejor, estoy pensando,
        estuve a, every ten, exprimir el, fainted twice, far today, favor contesten, feel a, fever and, figure out,
        fine to, foot like, for him, for your, form that, four times, freezing and, fria y, from hell, getting off,
        getting to, girar la, go down, gone through, good on, got hives, got me, got this, grabbed the,
        grocery store, hacerme dano, had three, hand keeps, hard i, hard the, hardly keep, have gone, have no,
        hay quien, he wants, head with, heard a, help now, her mouth, her son, here so, hermano el, hes having,
        hes your, hijo me, him on, his eyes, hour before, hour it, hurts like, husband says, i drew, i dropped,
        i sound, i tell, i wanna, id been, im peeing, im seeing, im worried, in bits, in the, in what, is hanging,
        is hot, is talking, is that, is twice, it a, its bleeding, its his, its like, its that, its unbearable,
        ive had, key in, knocked me, know who, knowing it, la cama, la cola, la fuerza, la moto, la que,
        la sensibilidad, la tengo, la venda, landed on, las ideas, las nalgas, las yemas, le puso, left around,
        left eye, left me, levantarme de, lift my, light is, like it, line is, lined up, little hole, llevo tres,
        lo tengo, look left, los labios, lower back, lump like, lying down, mano no, me acuerdo, me antibiotics,
        me aprieta, me durmio, me immediately, me internaron, me llame, me sacaron, me sostienen, me tropece,
        mi esposa, mi mami, migraine from, my family, my forearm, my husbands, my neighbor, my sock, my third,
        my wind, my wrist, n the, near fainting, nearly went, necesito ayuda, neck good, need two, next doors,
        ni que, no cede, no consigo, no coordina, no dejo, no e, no memory, no reason, not able, not only, not sure,
        nothing comes, nothing i, now so, of ending, of me, ojos en, ojos y, ok but, on fire, on thursday,
        one before, one who, papa ya, para atras, parking garage, part is, pase la, passed water, past my,
        pastillas para, peed the, perdon pero, perro enfermo, pills in, piso porque, por dios, por favor, porque no,
        pumping out, put any, q me, que se, que temperatura, que tiene, quede inconsciente, quiero desaparecer,
        quitarme la, rate it, right eye, right through, right where, round me, said watch, say it, say my, second i,
        see the, see two, sharp in, sigue a, since last, sitting down, slept in, so swollen, so you, soaked through,
        sound drunk, soy capaz, still one, still stuck, stuck me, swallowed the, swelling and, tell if, tell it,
        temp of, temperature of, that foot, that i, that same, the bucket, the colour, the delay, the dog, the door,
        the family, the grocery, the house, the ladder, the loyal, the lump, the needling, the pins, the roof,
        the spots, the taxi, the touch, the waist, the words, then freezing, there i, thing is, think its,
        this pain, thought it, thx for, time ever, tip broke, to finish, to look, to ring, to speak, to your,
        too big, took four, traigo una, tres curitas, u put, una picazon, up all, up like, up pink, up red, used my,
        w my, walking like, want to, wants to, was blood, wasnt around, we are, we had, weakness is, who arent,
        whole leg, wont believe, worked on, wrist just, y al, y medio, ya ando, ya bajo, ya estan, you put,
        you think, you worked, you yesterday`,
    },
    {
      weight: 9,
      pairs: `a board, a couple, a drip, a hard, a mile, a pillow, a sack, a sheet, against the, all at, amarrarme los,
        and id, and lift, and like, and now, and red, and shook, ankle is, answering for, area is, at eight,
        ayer en, ayudenme por, back has, band aid, barely can, bed because, bed to, been eating, behalf of,
        big bump, big lump, bit worried, boiling and, boss said, both hands, both my, bottom step, brazo con,
        bus stop, but since, but when, by ambulance, by lunch, came to, caminar y, can feel, can take, car door,
        car on, cara chueca, catching my, charley horse, co codamol, como globo, con ustedes, cos of, crawling to,
        crossing the, darme cuenta, de bajar, de dolor, de hinchado, de pecho, dear clinic, dedo chiquito,
        desde anoche, desmayarme en, desmayo en, di el, di un, did his, did my, died on, do i, doble de, doing ok,
        dolor no, dont know, dormida la, dos dias, dos minutos, down from, drive home, drove me, duele a, dura y,
        e podido, each morning, el desayuno, el morado, else to, empezo de, en blanco, en este, en paz, end my,
        enterramos a, epidural and, esta supurando, estoy toda, every hour, every time, everything on,
        fingertips are, foot slaps, friday night, front of, ganas de, gets a, give it, gives out, giving way, go on,
        go right, gone all, gonna pass, got bigger, got up, grab the, grande que, gray and, hands are, hands clumsy,
        hard as, hard on, hardly walk, has never, hasnt come, hasta la, have palpitations, hay sangre, he dropped,
        he tenido, he told, head like, heading for, hear my, heart doing, heart wont, her daughter, hermana le,
        hes talking, history of, hold the, holding pressure, horas y, hot wire, hoy un, huele feo, i bend, i caint,
        i call, i called, i crashed, i fell, i noticed, i ought, i sit, i talk, i went, i were, idea what, if this,
        im allergic, im confused, im coughing, im frightened, im literally, im panting, im slurring, in bed,
        in class, inconsciente en, is agony, is an, is fading, is galloping, is goin, is gone, is ok, is one,
        is purple, is through, it an, it but, it stops, itching everywhere, its growing, its gushing, its infected,
        its not, its red, its worse, just found, just left, just one, just sitting, just take, knocked over,
        la almohada, la atencion, la entrepierna, la frente, la hija, la molestia, la parte, la pata, la planta,
        late muy, later and, le da, le escribo, le fueron, left a, left breast, left calf, left leg, leg like,
        lengua no, life tonight, lightning bolts, like hell, like id, like wood, line on, lip is, little worried,
        llegar a, llevo horas, longer alive, los dientes, los pulmones, los puntos, los siento, los zapatos,
        lying still, mama se, mas grande, me alcanza, me asfixio, me asuste, me calma, me estoy, me llevo, me quita,
        me saco, me subio, month it, more pain, mouth and, muy mal, my bladder, my body, my boots, my brothers,
        my cheek, my chin, my epipen, my glute, my gp, my lunch, my lungs, my sleep, my truck, myself on,
        myself tonight, nearly dropped, neck so, neither leg, never known, new soaps, no cierra, no colour,
        no contesta, no logro, no new, no paro, no se, no sensation, no supe, nomas de, none of, normal for,
        normally i, not enough, nothing touches, now my, number off, numbness in, nunca me, of nowhere, of one,
        off at, off inside, off work, off your, ok and, on behalf, on every, on friday, on in, on marshmallows,
        on that, one second, only way, open a, or folds, otherwise fine, our way, pain level, pain that, pairs of,
        paracetamol de, parece que, passing out, pena pero, pero estoy, pero la, pero ya, piernas no, pies desde,
        pink froth, piso en, plus a, por todo, pouring out, pressure in, pressure on, puedo respirar,
        puedo sostener, puedo terminar, puffed up, put the, que llegue, que pican, quiero vivir, quitar la,
        reach the, red streak, redness got, ribs is, right now, rigido y, ringing and, rumble strip, sale agua,
        sale un, salieron ronchas, sat down, sat in, saw you, se si, se tomo, se van, she keeps, she was,
        shoulder was, siento bien, siento nada, sigo con, sin darme, sin responder, sin sentir, since breakfast,
        since dinner, since then, since tuesday, sitting still, sitting up, sleep and, slight puffiness,
        small bruise, so is, so my, soaked in, soaked three, soaps or, stabbing me, standing up, still asleep,
        still numb, subio de, suddenly cant, sure why, take her, taking me, talking like, ten in, than the,
        that goes, the advil, the armpit, the bandage, the cab, the ceiling, the collarbone, the edge, the form,
        the fridge, the garden, the guy, the hand, the hurting, the lamp, the left, the loo, the mailbox,
        the office, the pharmacy, the plaster, the room, the rumble, the seat, the sink, the soreness,
        the therapist, the tiles, the till, the time, the towel, the truck, then came, there before, they put,
        thigh is, thing in, this shoulder, this was, thought id, throat tight, tiny bit, to get, to put, to use,
        tongue too, torcio la, tosi y, towel is, towels already, tres cobijas, truck got, turned black, twice now,
        un cuchillo, un lado, un minuto, una bola, una bolota, una pelota, under three, uno de, up blud, up from,
        up n, up on, up twice, use of, vienen los, vista de, waist down, was crying, was swollen, we do, went down,
        what month, when we, where my, who did, wife and, will i, with us, wont work, worst of, would be,
        would miss, y eso, y quedo, y salio, yawning gives, yes i, yesterday evening, you that, your treatment,
        zero relief`,
    },
    {
      weight: 8,
      pairs: `a balloon, a bat, a bath, a bird, a boat, a broken, a collapsed, a estallar, a face, a golf, a nada,
        a nuisance, a piece, a plum, a race, a receipt, a second, a sharp, a stabbing, a week, afraid i, after and,
        after needles, ahi sigue, ahora tengo, al subir, alcanza el, almost hit, almost went, along the, and asked,
        and be, and call, and growing, and ive, and legs, and missed, and more, and tight, any of, anything else,
        are chattering, are fine, are here, arrastro la, as an, asked and, at first, babies and, bad and, bajo a,
        banged my, barn floor, bathroom tiles, be needing, because it, because the, been in, been like,
        been running, better and, better if, big for, bit is, blind in, breaths are, brick on, brinca el,
        bring water, brought up, bump where, but now, buzzing like, by then, cabeza y, calling me, camisa y,
        cannot raise, cant pee, cant say, carry the, casa con, casa me, caught it, check my, choque en, cintura pa,
        cocina y, cold in, cold then, come down, como con, como tambor, con dolor, corazon se, couch and,
        couldnt even, curita y, dad is, de boca, de guardia, de la, de moretones, de tan, deal tho, dejo de,
        del omoplato, desde la, died suddenly, dinner and, dio un, doing flips, dolor que, dolor tan, dont think,
        door frame, dosis de, down both, down on, down with, dribbling out, driving me, during the, each hour,
        echaba espuma, el ano, el asiento, el costado, el doble, el hoyito, el metro, el paracetamol, el pectoral,
        electric down, en aumento, en dos, en emergencias, escalofrios y, escalones y, ese lado, espalda a,
        esta cerrando, esta toda, estallo la, estoy bien, estoy confundido, estoy preocupada, even hold, feed store,
        feel nothing, feet are, fiebre y, fine before, flat i, floor at, floor feels, fluttering like, foot went,
        forehead thing, found one, from cold, from hip, fue de, fuera de, fueron los, fui de, funny turn, get warm,
        go all, goes from, gone croaky, gone dead, gone weak, gonna lie, got kicked, got rear, habia pasado,
        had convulsions, had in, had that, happening to, has come, having a, he wont, head is, head off,
        headache behind, headache plus, heart beating, heart beats, heart racing, help right, her breathing,
        her hip, here anymore, hey i, hi its, hiccups are, his arms, his back, his life, his shoes, hit by,
        holding on, horse kicked, hurting more, hurts that, husband died, i believe, i collapsed, i cut, i lift,
        i shook, i yawn, ibuprofenos hoy, ice cold, if one, im dying, in by, in order, in pain, in sweat,
        injury but, inside my, into my, into spasm, into the, is asleep, is beyond, is great, is nothing,
        is pounding, is spreading, is swelling, is tight, is upset, is weeping, isnt moving, it at, it common,
        it could, it hurt, it matters, it supposed, itd be, its dripping, itself is, jabs me, just from, just keeps,
        just my, keep dropping, keeps climbing, kitchen floor, know i, know my, la barriga, la casa, la costilla,
        la farmacia, la madrugada, la nada, la nalga, la paletilla, la respiracion, la vejiga, lado izquierdo,
        las manos, las patas, lay down, le aviso, le esta, le habia, left side, leg twice, leg will, legs dont,
        less than, like theyre, lips huge, llamamos al, llame ya, llegando a, lo demas, lo soporto, looks swollen,
        los escalofrios, los oidos, lugar de, making sense, mandaron a, mano dormida, mano hinchada, marco al,
        mas gordo, me acelera, me asap, me cuesta, me desmalle, me desplome, me dieron, me estallo, me habia,
        me hallo, me inflamo, me muevo, me quedo, me quiero, me responden, me this, me van, mg ibuprofen,
        might have, mil y, min n, moje la, mouth is, mouth wont, move my, much blood, my bottom, my bum, my collar,
        my god, my good, my grip, my legs, my lower, my mom, my pulse, my sheets, my thumb, my tongue, my upper,
        my wee, neck to, need to, never do, never happens, ni nada, ni para, ni pensar, night it, no coordino,
        no grip, no levanto, no to, no volteo, nomas no, normal o, normal to, not down, not hot, not sore, nunca le,
        of an, of shape, of this, oh my, ojos se, ok the, old injury, on antibiotics, on hands, on it, one and,
        one minute, one spot, onto the, opened up, or hold, out again, out but, out red, pa que, pains a, pants at,
        papa fallecio, para de, pararme de, pasando al, pensado en, people who, pica todo, pills lined, played the,
        please i, please phone, pls stop, ponerme la, por mas, porque la, porque me, pouring blood, puedo caminar,
        puedo enderezar, puedo ni, puedo pararme, puked twice, punta del, pure agony, putting the, que dice,
        que levantar, que me, que siente, quit by, records to, red on, redness and, regreso a, remember my,
        ronchas por, round on, said my, salio color, says her, se ni, se va, shaking and, she just, shirt off,
        shooting pains, siento mal, sigue sangrando, sin resuello, since lunch, since supper, since tea, since your,
        sink and, sitting on, sleep the, slipped in, so fast, so thats, so tired, so we, someone hit, sorry but,
        standing on, started with, still gushing, still hurts, still inside, stop the, struggling to, stuck in,
        swelled up, swollen shut, taken in, tamano de, teeth are, tell hot, tengo fiebre, the ankle, the armchair,
        the army, the bleeding, the charts, the clutch, the cross, the edges, the feed, the feeling, the forehead,
        the front, the one, the pavement, the pill, the poke, the shakes, the spot, the start, the thigh,
        then jerked, then yesterday, third bath, third plaster, this a, this afternoon, this back, three days,
        thumping so, tie my, tiene fiebre, tieso y, time today, to a, to black, to call, to complain, to faint,
        to on, to someone, to something, to stand, to the, to think, to work, toco y, today and, todo el, toes on,
        tonight or, towel now, traigo el, trouble breathing, turned blue, turned white, turning blue, twice after,
        twice and, tylenol at, un ojo, un piquete, una tosecita, una vez, up bad, up once, up was, up with,
        upon the, us to, vida esta, waking up, walking on, was pink, way home, way too, wearing a, went white,
        what if, white and, whole flight, whole right, wife has, wife is, wind back, with pain, with pressure,
        with something, work because, work out, work this, wrote my, x ray, x rayed, y quema, y sin, ya llevo,
        ya me, ya mero, ya van, ya ya, yo i, yo nunca, your pins`,
    },
    {
      weight: 7,
      pairs: `a abrir, a ball, a bee, a boil, a bolt, a box, a cada, a clot, a convulsionar, a key, a lil, a lump,
        a melon, a orinar, a red, a sangrar, a sentir, a smidge, a tree, abdomen duro, abrir un, acabo de,
        adolorido por, advil in, after your, aire me, al codo, al pararme, algo en, all and, all faint, all fizzy,
        all nite, an accident, and fever, and im, and its, and knees, and pointer, and shes, and warm, anda bien,
        ando bien, ano pasado, answer me, antes de, antibiotics for, any sense, are coming, are keeping, are tender,
        arent here, arent there, arm has, arm to, arms and, asleep since, at tea, at two, atropello una, ay dios,
        ayer estaba, back at, balloons for, bed n, been drinking, been saving, been throwing, bent for, bent over,
        bien pero, big breath, big itchy, bike after, bit worse, black for, black n, bleeding a, bleeding like,
        blood thinners, blue and, bluish and, body was, breath in, breathless just, brincos en, broke off, buen dia,
        bunch of, but nothing, button down, by half, by his, by itself, by noon, cabeza me, came round, can a,
        cant catch, cant even, cant push, cant straighten, cant talk, catch my, catch on, chocaron por, class and,
        closing up, cold on, collapsed lung, color coca, come i, como corriente, como mi, como piedra, como tabla,
        consciousness in, cough out, coughin up, coughing all, crying in, cuando desperte, cuando me, cuenta que,
        curtains shut, dad collapsed, de mi, de regreso, de ronchas, de temblar, decirle pero, del tamano,
        describe it, desde q, despertar y, desperte estaba, didnt answer, died this, different thermometer,
        dijo que, do buttons, doing flip, dont bother, dont want, dormidas las, down at, down like, down or,
        down the, drenaron el, dress me, driveway and, driving to, dropping things, duele mas, each breath,
        el balcon, el banco, el chamorro, el musculo, el panuelo, el papel, el peor, ella se, en fiebre, en lugar,
        en matarme, ending my, enough to, entra aire, entre dos, es malo, es urgente, eso que, esta desorientado,
        esta rojo, estamos en, estoy jadeando, estoy mareada, estoy sola, even a, even have, even in, even with,
        ever felt, every step, face numb, far away, feels like, feo el, feo y, fever came, fever hit, few seconds,
        fiebre no, fiebre pero, fine but, fine by, fingers are, fishing story, for late, for no, from head,
        from one, fry an, fuerza pa, fui al, fui con, full breath, garganta se, get dizzy, get winded, getting more,
        go away, go to, goes up, going up, got bad, got chills, got welts, had like, half asleep, half the,
        halfway and, halfway up, hand gone, hand like, hard to, hasnt stopped, have before, have chills, have to,
        he cant, head between, head splitting, heart attack, heart keeps, her neck, him at, him to, hip has,
        his chest, his heart, home i, home with, hora pero, hora y, hour its, how bad, how come, i aint, i blacked,
        i get, i go, i guess, i might, i need, i pooped, i shake, i squeezed, im a, im about, im breathing,
        im itching, im really, in but, in hives, in my, is achy, is closing, is comfortable, is dana, is dead,
        is drenched, is numb, is pouring, is seriously, isnt right, it by, it dont, it till, its gettin,
        its getting, its really, its still, ive started, jeans are, jumped from, just hacked, just pulled,
        just talking, just took, just walking, keep catching, keeps cramping, keeps going, keeps missing, kept me,
        kicked by, killing my, la boca, la calentura, la cita, la columna, la cuchara, la gasa, la iglesia,
        la paciente, la pared, la regadera, la siento, labios como, las dos, las estrellas, las que, las sillas,
        last evening, last two, le torcio, le voltearon, leave the, leg off, lengua gorda, let the, lets up, lie on,
        like an, like balloons, like cola, like theres, likely with, little holes, live anymore, lo que, los dos,
        lot more, lot today, luego le, made me, mailbox and, make a, making any, mama murio, manden mensajes,
        mano derecha, mano fria, mano se, mas pastillas, matter how, me adormece, me agito, me atropello, me bajo,
        me chocaron, me drenaron, me duelen, me fue, me just, me late, me picaron, me quiere, me quito, me reconoce,
        media cara, mention i, metal in, mi espalda, mi familia, mi hijo, mi jefe, mi roommate, mile a, minutes to,
        missing beats, monday and, morada y, mordiendo la, much more, mum has, murio ayer, muscle is, muy rapido,
        my arms, my cheeks, my coffee, my hair, my kneecap, my own, my pinky, my roommate, my spine, my tea,
        my underwear, my vision, my visit, n all, n blue, n legs, name and, name of, near fainted, neck feels,
        needles and, news and, night i, no baja, no deja, no feelin, no fever, no he, no pude, no puede, no sube,
        not gonna, nothing will, noticed it, now please, numbness and, nurse at, o no, of tylenol, of your,
        off dead, off if, on cotton, on i, on two, one by, one eyelid, one foot, one pupil, only sore, out as,
        out there, out what, over all, pa bajo, painful than, panza dura, para siempre, partio la, pase de,
        patient died, pecho me, pecho q, pee looks, peor que, perdi la, pero tengo, phone i, phone screen, piece of,
        place is, plan to, please hurry, please its, please stop, plus the, popping up, possible when, press and,
        primary care, pude ni, puedo parar, puedo salir, puedo voltear, puffiness by, pulso en, punta de, pus at,
        quema al, quien decirle, quiere despertar, quiero seguir, quit on, ramped up, rather not, rattling so,
        real bad, red line, rib muscles, right away, ring around, ring wont, running down, running from,
        running out, sack of, said i, saliendo del, salir de, sat at, say its, says my, says the, says theres,
        screaming in, se como, se extendio, se pone, see if, see out, seven and, shakes and, she cant, she has,
        she says, si le, side and, side so, siento las, sigue manchando, sin parar, sister says, skipping beats,
        slept propped, smile is, so hard, so tight, somethings badly, somethings not, speak of, stairs for,
        standing in, sticking out, still dripping, still trickling, stomach has, stop halfway, stop sending,
        stop twice, stopped bleeding, stopped breathing, store and, strength in, sube un, subir las, swell and,
        tacto en, tengo dormidas, tengo nauseas, termometro marca, texting this, than last, that again, that im,
        that makes, that much, that never, that shoulder, the clinic, the color, the doctor, the dot, the drive,
        the driver, the driveway, the key, the muscle, the name, the nurse, the pec, the settee, the stove,
        the stretches, the treatment, the wet, the yard, there is, theres an, theres this, theyre taking,
        thinking bout, third bandaid, third towel, this evening, this feels, this from, throat is, through to,
        tight it, tight like, till about, times today, to bend, to catch, to have, to hurt, to keep, to knee,
        to lay, to lean, to move, to one, to say, to this, to touch, to type, toes catch, toes went, toilet bowl,
        tongue wont, too weak, tres dedos, truck over, turn a, turned into, turned to, twice its, tylenol bottle,
        u stuck, un ataque, un bulto, un dedo, un dia, un frasco, un infarto, un nueve, una punzada,
        una temperatura, unless i, up balloons, up in, up something, up straight, up this, va empeorando, va y,
        van tres, viene la, voltearon los, voy en, w the, walked in, warm and, was bright, was dead, was telling,
        weakness left, went over, wet myself, what do, whats your, wheezing and, white as, whole face, wife died,
        wish to, without gasping, wont quit, worse and, worse now, worse since, write my, y empezo, y no, y pico,
        ya empape, ya va, ya voy, you about, you warned, your message, your place`,
    },
    {
      weight: 6,
      pairs: `a cold, a convulsion, a drunk, a human, a lot, a plank, a quarter, a radiator, a robot, a scan, a sentence,
        a show, a slow, a stove, a tiny, a wee, about anything, about noon, acaba de, acelera el, after ur,
        agarre de, agarro aire, aguita amarilla, aguja esta, aguja puesta, ahi abajo, ahi me, aint got, aire a,
        al carro, al doctor, al llegar, al suelo, al tacto, all feeling, all gone, all today, alone and,
        alrededor y, also the, am writing, an oven, and both, and clammy, and fell, and freezing, and gave,
        and hives, and i, and leaking, and slept, and talking, and this, and tonight, ando mareada, around one,
        as bad, ask him, asking where, at my, ataque epileptico, back into, back now, bad i, bad news, bc of,
        bed sheet, been a, been getting, been shivering, been sick, before my, between my, bien feo, big news,
        bigger and, bike seat, bit dizzy, black and, black tarry, blood all, blue lighted, bola dura, bottle of,
        breathe after, breathe well, brothers name, brush my, bump on, but all, butt cheek, cada noche, cada rato,
        cadera a, cae el, cafe molido, call if, call my, call you, calling the, cama de, cama del, came last,
        came over, camino como, camisa de, cannot put, cant breath, cant close, cant go, cant grip, cant look,
        cant raise, cant seem, cant think, cant write, carried one, catches on, caught myself, cerrando la,
        changed the, chest has, chest pains, chills so, cierra el, clots in, cold all, collapsed at, come out,
        coming up, common that, como borracho, como cuando, compared to, con fiebre, con pus, con tres,
        confused about, convulsiones en, convulsiono en, corner of, costillas al, cough that, coughed in, could fry,
        could this, couldnt find, cramping up, crusty and, cuerpo no, de cafe, de eso, de espalda, de frio, de mal,
        de matarme, de paracetamol, de urgencias, decir que, dedos no, del banco, del piquete, demas bien, desk and,
        desperte en, devolvi el, died at, dieron convulsiones, diez ibuprofenos, diez minutos, do nothin, do up,
        doble dosis, does this, doesnt feel, doesnt go, dolor es, donde entro, donde pico, donde pincharon,
        donde pincho, dont drink, dont hurt, dos piernas, dos toallas, down my, dress myself, dry little, duerme la,
        either way, el chest, el estomago, el frasco, el habla, el pulso, elbow is, electric fence, electric jolts,
        electric shocks, empezo en, en ambulancia, en la, en los, en peor, en urgencias, encima del, encontre una,
        entro la, er doctor, er waiting, escribo por, esposa se, esta dura, esta poniendo, esta roja,
        estoy acostada, estoy desorientada, estoy peor, even lying, every breath, every inhale, everywhere and,
        eyes puffed, eyes were, face drooping, falta el, father passed, feel feverish, feel hot, feel ok,
        feel right, feel well, feeling it, feels good, feels strange, feels tight, fell down, fell over, felt my,
        fender bender, feverish and, feverish but, few minutes, fijese que, fine today, finger on, fingers feel,
        fingers on, floor after, for his, forehead could, forgot one, forty years, frio y, from my, from you,
        front desk, funny story, get dressed, get enough, get short, giving out, glute is, goes into, going black,
        gone down, gone for, gone numb, good now, gordo que, grip is, guy who, ha dado, habia dolido, hace caso,
        had his, hand all, hand feels, hand no, hard and, hard like, hard time, has grown, has no, has spread,
        hasnt touched, have ever, have some, have told, having trouble, he had, he was, headache hit, headache that,
        heart fluttering, heart has, heart pounding, heart thumping, her arm, her off, her own, her tongue, hes not,
        hija lo, hinchada y, hincharon los, his shirt, hole keeps, home and, home at, horse in, hospital for,
        hot from, hot n, hours doctor, how high, how would, hoyito de, hurts more, husband has, husband is,
        husband noticed, i expected, i hadnt, i hold, i inhale, i push, i reached, i reckon, i step, i think, i wet,
        i wouldnt, if im, if someone, im bleeding, im burning, im feverish, im good, im home, im just, im running,
        im touching, in blood, in hospital, inchada y, inches bigger, infection possible, inside of, is and,
        is beating, is black, is bloody, is double, is huge, is kinda, is less, is new, is squirting, is this,
        it be, it every, it into, it is, it stabs, it too, it under, it when, itching like, itchy rash, its hard,
        its one, its own, its there, ive ever, ive got, ive not, ive only, jalo aire, just dont, just flops,
        just had, just hangs, just let, justo donde, keep forgetting, keep going, keflex for, killing myself,
        kitchen table, knot is, know the, la camisa, la curita, la derecha, la ducha, la garganta, la pase,
        la puncion, la senora, la toquen, laugh or, laying on, le hablo, le importa, le salen, le veo, leaves me,
        left about, left boob, leg gave, les olvido, lie down, lift his, lift it, light driving, like nothing,
        like tar, like they, limpio y, line running, linea roja, llego a, llene de, look blue, look over, lying in,
        made of, mal en, marca el, marido no, me agacho, me caigo, me clava, me desmayaba, me desmayo, me doy,
        me duerme, me eche, me hincho, me limpio, me llene, me nublo, me resbala, me rio, me round, me salio,
        me tienen, me trabo, me tuvieron, medico de, medio cuerpo, mi hija, mi hombro, mis vecinos, miss me,
        mom has, more at, more today, moreton se, move one, mover los, much i, mucho en, my backside, my bra,
        my breathing, my class, my collarbone, my crotch, my gut, my keys, my pen, my rib, my skin, my smile,
        my speech, my sternum, my tablets, my throat, my ticker, my water, n cant, n i, needle hit, needle site,
        needle tip, needle was, needles in, needles is, never cough, never wake, news huh, ni hablar, no aguanto,
        no big, no contestaba, no control, no noto, no pulse, no quiero, no sleep, no soporto, no swelling,
        nos conoce, nos murio, not all, not like, not making, nothing since, noticed a, now and, now than,
        numb again, numb in, numb left, of fit, of mine, off me, ojo derecho, ok to, olvido una, on flucloxacillin,
        on our, on top, on warfarin, on xarelto, on your, one hole, only take, opened the, otra mano, outta the,
        over and, own house, own life, owner of, pa arriba, panting and, parked a, party and, peor dolor,
        picking up, pidio que, pie no, piernas de, pink around, piso con, please help, pls pls, point of,
        poking out, por dentro, por las, porch steps, porque senti, pounding head, power in, pretty sure,
        puede respirar, puedo agarrar, puedo levantar, puedo tragar, puffing just, puras incoherencias, purple from,
        puso rojo, puso tieso, que a, que alguien, que ayer, que sube, quede trabado, quedo un, queria avisarle,
        quisiera estar, rash everywhere, rash is, reached the, really dont, really hard, really sore, red right,
        red ring, red streaks, red stuff, remember any, repente no, right one, right up, roja que, room for,
        room spins, roommate me, running a, sacudia todo, said im, sale aguita, sale roja, sale sangre, salio una,
        say a, says dont, says his, screams if, se desmayo, se desplomo, seen at, seguir viviendo, semana y,
        sensible el, sentido en, sharp pain, she had, she told, sheets are, shocks down, shoulder blade, shower and,
        si se, siento rara, sigue doliendo, sigue saliendo, sin que, sin sensibilidad, since about, since friday,
        skin there, slaps the, sleeve wont, slept well, sliding down, so dizzy, so that, so u, so weak, some kind,
        somebody parked, someone call, son says, sostener el, stars and, steering wheel, stepping on, sticks to,
        stiff and, still here, stitch in, stop and, stop bleeding, stop for, story short, straighten up, subo tres,
        supper and, swelling has, take me, talking rubbish, tan fuertes, tanto dolor, tele y, telefono y, tell but,
        tell where, temblaba todo, temperatura es, tengo calentura, tengo fuerzas, tengo temperatura, that calf,
        that from, that it, that leg, that started, that the, that wasnt, the appt, the back, the bill, the bruise,
        the car, the corner, the gas, the gun, the jab, the kneecap, the knot, the lights, the morning,
        the tingling, the two, the upper, the wrist, the wrong, them so, then the, there like, there were,
        they found, thing ive, think a, three towels, through the, thru my, thumb and, thumb is, thursday night,
        til i, till thursday, times a, times what, tingling in, tingling is, tip snapped, tirado en, to ankle,
        to be, to bleed, to blow, to happen, to hospital, to people, to quit, to school, toast and, todas las,
        today it, today none, todo de, todo doble, todo morado, todo negro, too many, too much, too sore,
        totally fine, trabajo me, traigo la, tres escalones, tried the, truck on, tuesday night, tuvieron que,
        two different, un liquido, un solo, una emergencia, una fiebre, una frase, una linea, una tos,
        unos segundos, up again, up every, up i, upper arm, ur phone, urine and, va para, veo de, veo todo,
        verdad no, voice is, wait for, waiting to, wake up, walked the, walking to, was before, was my, was sick,
        was unconscious, water like, way more, we be, weather since, welts everywhere, went blind, went dark,
        went gray, went off, what temperature, when im, when my, white head, whole thigh, wife noticed, wife saw,
        will come, will update, wing bone, without feeling, woke me, wont lift, wont slow, word out, work on,
        work today, worst one, wrist hangs, wrist is, wrong words, xq se, y arde, y cada, y cai, y corazon, y hablo,
        y temblaba, y ya, year old, yellow muck, yesterday it, you ask, you jabbed, you said`,
    },
    {
      weight: 5,
      pairs: `a bad, a biscuit, a blood, a borbotones, a chorros, a cup, a dog, a door, a drum, a fevr, a grapefruit,
        a metal, a min, a pen, a stone, a stranger, a straw, a table, a temp, a tick, a walnut, a water, abajo no,
        abotonarme la, about taking, ache is, admitted me, after coughing, again at, again since, agarrar aire,
        aguanto ni, agujas en, ahi no, al hablar, al levantarme, al orinar, al toser, alcanzo a, algo esta,
        all evening, all muddled, all weekend, almost nodded, am coughing, am on, an x, and bad, and by,
        and climbing, and getting, and hasnt, and hes, and nothing, and pressure, and really, and she, and theyre,
        angry red, are huge, are in, are swollen, are white, area has, arm just, army i, as tar, asked her,
        asking the, at it, at u, at your, atras y, aviso que, ayer un, back bone, back keeps, bad headache,
        balazo en, be at, be told, beating so, been able, been coughing, been cutting, been over, been racing,
        been taking, been there, being able, below my, bend over, bit numb, black like, bladder is, bled thru,
        blood and, blood clot, blood everywhere, blood in, blood keeps, blood on, blood twice, bloody phlegm,
        blow up, bra strap, brazo dormido, brazos y, breath theres, breath walking, breathe all, breathing has,
        broke out, brother is, brought the, but id, but if, but its, but only, butt to, button my, cae la,
        calf keeps, caliente y, call an, called the, came off, can needling, can see, cant button, cant draw,
        cant move, cant put, cara hinchada, carro porque, case it, catches sharp, change the, chest pressure,
        chueco la, cintura para, cloudy stuff, coach says, coffee then, cold with, colorado y, come my, como dos,
        como pan, con cada, con espuma, con habones, con tos, confused today, consciousness for, control of,
        convulsion en, corazon muy, costillas adoloridas, cotton wool, cough now, coughed up, coughing fit,
        couldnt get, couldnt turn, coumadin and, coworker had, creeping up, cuello bien, cuento que, cuidar a,
        curtain came, cuz i, dad says, daughter says, day in, day two, de aguja, de las, de trapo, de tylenol,
        de vomitar, deja ni, del dentista, del lado, del sillon, derecho no, desde entonces, desde esta,
        desperte con, didnt even, didnt feel, dio fiebre, dizzy when, do this, doble desde, doctor me, doctora me,
        dog and, dog needs, dormi bien, dormido ahi, double and, down by, down its, down some, doy cuenta,
        draw breath, droops and, dropped and, duele demasiado, dura como, durmieron los, durmio la, el agua,
        el almuerzo, el area, el omoplato, el pantalon, el tratamiento, el vientre, elbow to, electric shock,
        electric zaps, empape dos, empece a, empece con, en brazos, en chanclas, en medio, en que, ended up,
        es broma, esta confundida, esta extendiendo, esta hinchando, esta morada, esta muy, esta saliendo,
        esta sangrando, estoy con, estoy un, even at, even get, even when, ever since, every day, everyone is,
        everything and, extra strength, fallecio en, favor ya, feel lousy, feel suicidal, feel them, feelin in,
        feels great, feet feel, felt like, fever n, fine for, fingers wont, fires down, fish and, foot wont,
        for checking, for pain, for something, forearm is, found him, friend says, from bed, from neck,
        from shoulder, from yesterday, from your, fuerte que, full of, going in, golf ball, got a, got big,
        got worse, grande en, greyed out, grip the, gut is, ha salido, hablo como, habones por, had a, had one,
        hand went, hands have, hardly get, has become, has died, hasnt let, hasta para, have fever, have hives,
        have trouble, hay fiebre, he dont, he never, he tomado, he went, head hard, head pain, headache is, hear it,
        heart been, heart goin, hecho nada, helada y, help me, her fever, hi my, hi there, hija dice, hija me,
        him off, hinchando el, hinchazon pero, hincho la, his face, his left, his mouth, hit like, hit the,
        hives all, home my, hondo me, hot red, hot to, hot with, hoy en, i am, i ask, i coughed, i do, i ever,
        i grabbed, i lie, i must, i needed, i never, i reach, i soaked, i stopped, i swallowed, i threw, ice and,
        id have, idea how, idk if, idk who, im alone, in that, infectado y, inner thighs, is almost, is badly,
        is brown, is fluttering, is gettin, is here, is im, is nerve, is paralyzed, is puffing, is pumping,
        is skipping, is slurred, is splitting, is torture, is white, isnt answering, it aint, it bad, it for,
        it happen, it soaked, itll be, its about, its drooping, its spreading, its swollen, its weeping,
        ive already, ive gone, jalar aire, jaw is, joke and, just called, just isnt, justo en, keep asking,
        keep doing, keep giving, keeps building, keeps coming, keeps on, keeps squirting, kills my, knife under,
        la cocina, la linea, la mandibula, la palma, la popo, la presion, la puedo, la servilleta, la taza,
        la traigo, lado derecho, lado y, las pastillas, las sabanas, last hour, late a, late reply, le cuento,
        le entiende, le escriban, le escribe, leaking from, leaking pus, left hand, left work, leg quit, legs have,
        legs went, levantar de, lie flat, lift the, lightning bolt, like lemonade, like mosquito, like plywood,
        like rubber, like this, like u, linea de, little bruise, living and, llame a, llamo a, llena de, llevan en,
        lo muevo, lo puedo, lo toco, loading me, long story, look and, looking up, looks infected, los tengo,
        lost driving, lost my, lot worse, luz de, lying here, mama dice, mama me, manana me, mandaron antibiotico,
        mano sin, marido dice, marido se, mas que, materia amarilla, matters but, me agarro, me as, me baja,
        me castanetean, me chorrea, me dijo, me dolia, me durmieron, me entraba, me for, me hincharon, me hormiguea,
        me inflo, me ingresaron, me keflex, me laugh, me overnight, me pegue, me pincharon, me preocupa,
        me pusieron, me puso, me recetaron, me receto, me resbale, me saca, me sente, me tiene, me to, me tuve,
        me twenty, me ve, medio del, mi abuela, mi brazo, minutes and, mis partes, moleste pero, mom is, more and,
        moreton ya, morning it, much pain, mucho mas, mum is, muscle relaxers, muy acelerado, my baby, my blouse,
        my boss, my boy, my eyelid, my fever, my jaw, my mums, my name, my night, my nose, my pain, my pecs,
        my phlegm, my skull, my socks, my urine, myself without, n still, nada bien, nada con, nada me, nearly gone,
        nearly passed, neck has, neck like, neck locked, neck wont, needed the, needle still, needle stuck,
        needle went, needled me, needs out, negro y, never in, never lets, ni sentarme, ni vestirme, night to,
        nights in, nite n, no cold, no los, no manden, no muevo, no orino, no redness, no responde, no respondia,
        no tome, none before, noon and, normal by, normal que, not as, not feel, not myself, not to, not with,
        nothing else, now the, nuca dura, numb as, numb hand, numbness is, o me, o que, of being, of last, of metal,
        of puffiness, of pus, of swelling, of wood, off his, ok pero, on coumadin, on pillows, one look, one since,
        one whole, oozing yellow, open and, open but, or any, or id, or laugh, out loud, out my, out right,
        out standing, out today, over my, paciente de, pantorrilla esta, para abajo, para ningun, para respirar,
        partes intimas, paso el, passed in, past the, pecho apretado, pensando en, pero el, pero mi, pie como,
        pie se, pierna hinchada, piquete en, piquete se, place on, please answer, plus my, poco me, por donde,
        por poco, pounding so, price of, primera vez, prob nothing, propped up, puedo doblarme, puedo manejar,
        puedo pisar, puedo subir, puffing up, pull over, punalada en, pus everywhere, pus is, puso blanca, q hago,
        que cada, que digo, que esta, que le, que parar, que pienso, que puede, que respiro, que sali, que sepa,
        que te, que traigo, que vestir, queda colgando, quedo inconsciente, quien es, quiere salir, quiero acabar,
        quiero despertar, quiero matarme, quit bleeding, race and, racing for, ran a, rato en, really bad, red as,
        red bumps, respiracion cortada, respiro bien, responde ayuda, right next, rodilla bien, rolled my,
        room with, runs out, sabe donde, said one, sale nada, sale pus, sali de, salio con, salta latidos,
        same shoulder, sangre en, says ive, se corta, se partio, se que, se quebro, se quiere, se quitan, se salta,
        seat is, seca y, seem to, segundo a, senora de, sensation in, sentado viendo, shaking so, she didnt,
        shin is, shock down, shortness of, shoulder itself, si tenga, siento de, sin aliento, sin jadear,
        since midnight, skin is, slightly pink, so good, so i, so its, so puffy, so rigid, socks on, some blood,
        something that, sore like, sore still, soreness is, soreness keeps, speech went, spreading and, squeezed it,
        squirting out, stairs now, started bleeding, started coughing, steam train, stiff like, still oozing,
        streaks of, strength tylenol, su hija, suegra vino, sure if, swallowed all, sweating buckets, swole up,
        swollen and, take him, take warfarin, tea towels, telling me, temp and, ten minutes, tender when, than a,
        that he, that keeps, that looked, the arm, the breastbone, the cashier, the cup, the curb, the deck,
        the end, the head, the mall, the mirror, the numbness, the other, the packet, the rail, the shelf,
        the supermarket, the vet, the whole, theyre keeping, thigh has, thigh looks, things went, think my,
        think straight, thinking about, this anymore, this be, this hurts, ticker is, tiene pus, tienen que,
        tightness in, time my, times since, tingling and, to brush, to carry, to chest, to church, to explode,
        to fainting, to somebody, to squeeze, to urgent, toe and, toilet paper, told us, top shelf,
        toques electricos, tos y, tres toallas, trickling blood, tripping over, try to, twenty minutes, twice last,
        twice since, twice this, two towels, tylenol every, un cable, un chorro, un coagulo, un derrame, un moreton,
        un nacido, un pinchazo, un ratito, una pierna, una punalada, unconscious for, up and, up at, up everywhere,
        up no, up where, urgencias con, vamos camino, vino y, vision in, vivir asi, voy de, w that, wake her,
        walking up, warm to, was gonna, was looking, was making, was ok, was twitching, watch strap, weak in,
        week and, went limp, went rigid, were to, wet himself, what can, wheel on, when she, where she, while i,
        while im, who to, whole arm, whole foot, whole shoulder, with fever, wont settle, wont wake, words out,
        worse today, worst pain, would i, wouldnt answer, wrong way, y desperte, y es, y hoy, y me, y nomas,
        y quiere, ya tengo, yellow gunk, yesterday was, you but, you can, you to, you went, your needles`,
    },
    {
      weight: 4,
      pairs: `a bomb, a caer, a coaster, a dark, a dime, a few, a good, a hammer, a lung, a media, a numb, a phone,
        a punto, a reventar, a saddle, a spasm, a stiff, a tack, a tennis, a thin, a wall, abdomen is,
        about killing, about yesterday, abrocharme el, accident after, accident on, across my, adormecimiento en,
        advil at, agarrar la, agua de, agua en, aguanto la, aguja se, agujas y, ahi esta, ahogo al, aint right,
        air and, air just, aire y, al hospital, al limpiarme, al salir, al sonreir, al talon, al tocarlo,
        alguien me, alive anymore, all numb, all puffed, all slurry, along my, alot worse, also i, am seeing,
        an allergic, an axe, and about, and bit, and blue, and burning, and called, and down, and jerked, and lips,
        and mouth, and pale, and pus, and put, and says, and shaking, and so, and spreading, and theres, and wet,
        and wouldnt, and yellow, anda como, anda diciendo, ankle and, anoche me, answer her, answering me,
        apago todo, apoyar el, arde y, are a, are purple, are sore, are with, arm like, arm moves, arm quit, as it,
        asap im, at church, at light, azules y, back itself, back since, back tonight, back what, bad fall, ball in,
        band around, barely walk, batallo para, bath and, bath towels, be seen, because a, because its,
        because lying, been doing, been having, before he, before your, benadryl isnt, bends a, between the,
        bien menos, bien rapido, bigger round, bigger than, bit weak, black from, blanco y, bleeding and,
        blood after, blood coming, blood soaked, blood thinner, boca al, boca se, boot wont, borracho y, bother you,
        bout to, brand new, breakfast and, breastbone and, breathe good, breathe since, bruise has, burning hot,
        but nobody, but seriously, buzzing in, cada q, calentura y, calf like, called me, cambie la, came close,
        can the, cannot move, cant hardly, cant lay, cant reach, cant swallow, cara se, cargar la, catch me,
        cause the, checkout line, chest got, chest like, chills all, chin down, chipote mayor, cintura al,
        cintura hasta, coagulo en, coffee dribbles, coffee runs, cold as, come round, comezon en, coming from,
        coming home, como perrito, como toques, como una, completo de, con calentura, con comezon, con esta,
        confundido desde, cough i, coughed and, coughing and, coughing blood, couldnt breathe, couldnt remember,
        couldnt wake, couple of, covers my, cranberry juice, creeping from, crooked and, cuando tomo, cuando toso,
        cuatro veces, cuello a, cuello duro, cuello me, cuerpo y, da como, da mucha, dad passed, dan toques,
        dark room, daughter has, de arriba, de cabeza, de corriente, de donde, de los, de mejorar, de otro,
        de parte, de perro, dead and, dead weight, decir una, decirle que, dedo y, dedos dormidos, dedos los,
        deja de, deje mis, del cuerpo, del dedo, del hospital, del muslo, del pinchazo, desayuno y, deseo a,
        dice cosas, dice que, did is, did nothing, died last, dijo q, dio alergia, dio como, disculpe estoy,
        dish towels, do one, doctora le, doing nothing, dolido asi, doliendo el, dolor anda, donde me, dont come,
        dont move, door and, door open, dormidos los, dos escalones, down but, down i, down there, drunk and,
        duele como, dull headache, e with, ear thing, edges and, egg sized, either leg, el calcetin, el carro,
        el kleenex, el lavabo, el volante, elbow and, else is, embarrassing but, emergency department, empezo a,
        en ese, en eso, en las, en quitarme, en suicidarme, encima sin, end of, enough oxygen, entiende lo,
        entumida la, er now, es como, es posible, escaleras y, escalofrios que, escribo de, eso o, espuma por,
        esta doliendo, esta mas, esta peor, estaba hirviendo, estaba viendo, estoy confundida, estoy muy,
        estoy sangrando, ever came, everything i, everything since, eyes have, faint in, falling asleep, falto el,
        fast and, fat and, fatter than, favor de, feel fine, fell out, felt a, fever but, few words, filled it,
        find the, finger in, fingers blue, first one, flight then, floor when, foot drags, foot has, foot to,
        for hours, for now, for some, found a, fresh blood, friend had, from pain, from where, fuera del,
        fuertes que, fuerza en, full to, getting electric, getting up, go in, gone stiff, good day, gp sent,
        grandma is, grip a, gruesa que, ha tenido, had migraines, had two, half a, hangs down, hasnt quit, have had,
        have taken, having to, he has, head banging, head up, headache came, headache like, headache today,
        heart was, hello this, her and, her chest, her hand, her husband, her temperature, here with, hice pipi,
        hice popo, high fever, hincho mucho, hola no, hola tengo, hombro bien, hoping for, horse that, hospital o,
        hour on, hoy temprano, hoy y, hubby is, hubby says, huele mal, hurts to, hurts too, husband passed,
        i barely, i cannot, i draw, i ran, i roll, i should, i smile, i spit, i tried, i vomited, i wan, i was,
        i wipe, i woke, iba a, if my, ill take, im an, im at, im being, im covered, im drowning, im gonna, im on,
        im puffing, im serious, im short, in a, in an, in any, in deep, in front, in seconds, in size, in welts,
        inconsciente al, inflamacion en, is cold, is driving, is easier, is fat, is gray, is looser, is pink,
        is quite, is rigid, is rock, is sagging, is sore, is tender, is the, is worse, is yellow, it coming,
        it does, it looks, it skips, it stopped, it takes, it three, itchy bumps, its agony, its climbing, its new,
        its scary, its squirting, its warm, itself feels, ive been, jaw dropped, just laying, just quit,
        keep coughing, keep living, know whats, la abuela, la blusa, la caja, la chancla, la enterramos, la falta,
        la familia, la flema, la mitad, la noche, la panza, la patada, la ropa, la sabana, la semana, la zona,
        lados y, later that, laugh and, le fue, le hincho, leaking yellow, left yours, leg has, leg only, leg wont,
        legs feel, legs for, levantar la, light hurts, like its, like normal, like sausages, like sticking,
        liquido amarillo, little red, live like, llega al, lo deseo, lo unico, long flight, los brazos, los huesos,
        loss of, lost all, lower leg, lump at, luz me, makes a, malo eso, mama anda, mama convulsiono,
        mama fallecio, mama no, mande el, mas gruesa, mayor dice, me acaba, me atendieron, me caen, me cierra,
        me deja, me dicen, me entumio, me falto, me from, me go, me hicieron, me lastima, me levanto, me lleva,
        me mando, me oprime, me orine, me paralizo, me preocupo, me puse, me queda, me responde, me salen,
        me salieron, me torcio, me truena, me va, me vino, me vuelve, medio dormido, mejor me, mention that,
        mi chipote, mi dolor, mi madre, mi marido, mi nina, mi pierna, min and, morado se, more now, more sore,
        mosquito bites, most of, mouth looks, move both, move either, much for, much worse, mucha tos,
        mucho trabajo, mueve la, muneca se, musculo de, muslo se, must of, muy fuerte, my belly, my dad, my ears,
        my girlfriend, my groin, my heartbeat, my low, my pants, my pillow, my rings, my scalp, myself today,
        n dont, n hurts, n there, nalga al, neck turns, neck was, needle got, needled is, negro como,
        neighbor called, ni a, ni donde, ni gota, ni lo, night because, no agarra, no despertar, no dobla, no ha,
        no paran, no puedo, no seriously, no soy, no thanks, normal that, nos reconoce, nos toco, not numb,
        not sick, nothing in, nothing works, noticed that, now im, now it, nublo la, numb down, numb for, of breth,
        of it, of needle, off all, oiga se, olvido decirle, on an, on each, on like, on sunday, on to, one leg,
        only thing, oozing blood, opresion en, or breathe, or cough, or i, orinar y, other than, out about,
        out between, out for, out from, out scrambled, over both, over n, over that, over there, pa no, pain was,
        palida y, pants and, panuelo quedo, papa murio, part and, pasa el, paso a, passed last, patient is, pay the,
        pee and, pee at, peed my, peeing blood, pegue en, pen line, perdon que, pierna esta, pierna no, pinky and,
        pinky is, pipi me, piquete y, podia respirar, poked me, pongo algo, poquito me, por poquito, por toda,
        pressing on, pressure behind, problem is, puddle of, pude manejar, puedo abotonarme, puedo agachar,
        puedo hacer, puedo orinar, puerta de, puffed out, puffing like, puffy and, puking up, pull the, punto de,
        pura sangre, puse mal, puso como, put weight, quarter yesterday, que anda, que cargar, que convulsione,
        que en, que habla, que la, que moleste, que pasa, que salio, que sigo, quedo una, quiero decir, quito la,
        reach for, real shallow, really cant, really scared, really tender, red again, redonda en, resbale en,
        respiracion cortita, respirar bien, respiro cortito, revienta la, ribs and, ribs are, ribs every, right leg,
        right side, ring and, roommate noticed, round it, round than, sacarme una, said call, sale ni, sale otra,
        sale rojo, salen las, sali bien, saliendo sangre, salio un, same as, same time, sangrando mucho, sangre dos,
        say what, says one, says she, scaring me, se q, se queja, se ve, sea un, seizure at, send the,
        sensibilidad en, sentada ni, sera por, session was, sharp as, sharp catch, sharp jab, she collapsed,
        she dont, she talks, shirt and, shirt with, shoe on, shooting down, shoulder moves, shut and, si me,
        side is, side you, siento corrientazos, siento los, sin fuerza, sin sentido, since u, sitting there,
        sized lump, skin by, skin round, sleep for, sleep on, slid down, slightly worse, slow down, smashed my,
        smells bad, so short, so stiff, so the, soaked the, socks and, sola en, someone is, sore to, sort of,
        sostener la, sounds drunk, spit in, stabbing pain, started last, stiff as, still coming, still have,
        still leaking, still seeping, stomach and, stood up, su mensaje, sudo frio, sudor frio, supe de, sweaty and,
        swelling shut, swelling up, swollen i, take coumadin, taking all, talking on, tan fuerte, taquicardia desde,
        tastes y, taza de, tender where, tengo dormida, tengo los, tengo taquicardia, tengo una, that before,
        that came, that night, thats not, the blinds, the bridge, the checkout, the chest, the clappers, the cows,
        the desk, the dots, the fingers, the fingertips, the freezer, the gate, the girl, the headache, the heat,
        the keys, the lane, the line, the machine, the outside, the paracetamol, the pub, the puncture, the saddle,
        the shirt, the skull, the sock, the steps, the strength, the telly, the tightness, the tissue, the toes,
        the top, the tylenol, the ward, the washing, the worst, then its, then they, they gave, they let, thick and,
        thing over, tho i, though im, thru a, thru the, thumb wont, tiemblo sin, tiene la, tight band, tingly all,
        to bursting, to check, to cut, to er, to pay, to raise, to tie, toda enronchada, todo se, todos lados,
        toes have, tomo warfarina, too hard, took it, took too, took way, top half, tos de, tos me, tos seca,
        tose y, towels and, traigo un, tratamiento me, treatment on, treatment you, trolley in, trousers and,
        tube in, turned purple, tuve una, tv is, twice on, two people, tylenol today, u get, un chichon, un chipote,
        un huevo, un latigazo, un poquito, una pantorrilla, una semana, until the, up big, up drenched, up going,
        up hard, up is, up off, up under, upper back, urgencias o, us for, va pa, va peor, veces que, very strong,
        vez que, vi todo, viendo el, viene el, vista y, voice has, vomiting blood, voy a, voy para, voy por,
        vuelve a, want it, was a, was all, was dark, was that, was up, was your, watched the, way to, way worse,
        we go, weaker than, wee bit, week i, weight sitting, went numb, were at, what it, what looks, wheezing like,
        when it, who else, whole back, wife put, will call, with me, with my, with streaks, with the, without it,
        woke on, woke with, wont shift, words and, words i, words wont, work and, xq me, xq tengo, y brillosa,
        y calientito, y camino, y cuando, y de, y duele, y dura, y echaba, y mas, y viene, y volvio, ya cambie,
        yesterday at, yo the, you gave, you i, you my, you or, you poked, you stuck, you what, zapato de`,
    },
    {
      weight: 3,
      pairs: `a belt, a bruise, a burning, a chair, a chest, a ct, a fork, a jar, a job, a kid, a la, a los, a movie,
        a nadie, a noodle, a oscuras, a patch, a penny, a pimple, a plate, a puddle, a punctured, a really, a ring,
        a saucer, a seal, a seguir, a socket, a softball, a squeezing, a tad, a thermometer, a tight, a tractor,
        a tube, a vice, a while, above my, abuelita no, acalambra la, accident in, accidentally took, advil hoy,
        again this, agarra aire, agarrado de, agarrar el, agarrar nada, agony in, aguja clavada, ahora no,
        ahorita estoy, aire como, al ambulatorio, al pisar, al tomar, all swelled, all swollen, all through,
        also my, alta y, alzar el, amaneci peor, ambulancia en, an egg, an electric, an elephant, an ultrasound,
        an xray, and achy, and angry, and arms, and belly, and fast, and feels, and got, and had, and hard,
        and make, and oozing, and out, and pinky, and puffing, and shaky, and shiny, and short, and since,
        and smells, and some, and sore, and sweaty, and thought, and wants, and worse, anda perdido, ando como,
        angry and, ankle has, ankle wont, anoche por, anyone touching, anything but, ardo en, are at, are swelling,
        are tingling, arm gone, arm too, arrastrando la, arrastro el, as anything, as big, as we, asi nomas,
        ask the, asking me, asking what, at breakfast, at noon, aunque hago, aunque le, away at, away please,
        ayer era, ayer no, ayer podia, ayer por, back down, back the, bad back, bad to, bajo toda, ball under,
        ballooned up, band round, barking like, barn and, bat to, bc the, be like, bear the, beating out,
        because my, because that, bed last, bed moves, bed rattles, been dizzy, been looking, been nauseous,
        been sat, before you, begun mi, behind the, being admitted, bend it, bend to, bien de, bien hinchada,
        big of, bit my, black bruise, bladder and, bleeding heavily, bleeding through, blood from, blood is,
        blue from, bn y, bomb went, borro la, both times, bottom lip, box of, brazo esta, brazo y, breast muscle,
        breath after, breath and, breathe today, breathing funny, breathing seems, brother had, bumps all,
        bumps everywhere, burning and, cabeza no, caen las, cafe y, caigo desmayada, calambres en, calentura de,
        calf cramps, cama por, cama porque, came back, cancelen sus, canso de, cant control, cant pick, cant use,
        cant wiggle, car broke, cara despues, carrying the, caso a, charco de, chattering and, checking in,
        chest feels, chest pain, chest that, chest tight, chest tightness, chest was, chills and, cinched round,
        citas por, clammy and, clavada todavia, cleaned the, clear down, climb stairs, climbed the, clinica de,
        clinica y, clumsy and, cobijas y, coca cola, cold or, cold sweat, collapsed in, come in, como acorchada,
        como pelota, como perro, como pescado, como si, con ese, con guante, con hilitos, con jabon, control my,
        cosas sin, cotton balls, cough and, cough since, cough today, cough wont, coughed into, couldnt feel,
        couldnt lift, couldnt sleep, couldnt work, cuando subo, cuello no, cuello para, cuenta me, cuerpo con,
        cuesta respirar, curled up, cuz it, day this, days and, days now, de fuera, de hablar, de respirar,
        de rodillas, de salir, de toda, debajo de, dedos azules, dedos como, dedos de, deep breaths, deja dormir,
        dejado de, dejo dormir, del agua, del esternon, del trabajo, derecha y, desde las, desmayado en,
        desmayar en, desperte y, dice q, diciendo puras, didnt want, died yesterday, dio la, dio tos, dio una,
        disculpe la, dizzy on, doblan las, doble que, doctor at, doctor por, doctora no, doesnt hurt,
        dolor terrible, dormido manejando, dormidos y, dormir por, doubled up, down below, down me, down over,
        down past, down quick, draw a, drenched in, dry needling, duele el, dull ache, eat beets, edge of,
        either one, el brasier, el gluteo, el hospital, el lado, el lunes, el trabajo, el vomito, electric jolt,
        emergencias por, empapado dos, empty my, en acabar, en aventarme, en calentura, entero de, entiendo lo,
        entre los, entumida y, er kept, era un, es dolor, es insoportable, espalda al, esposa de, esposa dice,
        esposo tiene, esta ardiendo, esta colorado, esta como, esta hinchado, esta matando, esta todo, este dolor,
        estoy como, estoy quedando, estoy tosiendo, estoy vomitando, even move, even tho, evening and, ever so,
        everything is, except the, explota la, eye and, eye brow, eye went, eyelid and, eyes are, face like,
        fall on, fallecio ayer, familia se, far worse, favor que, feeling from, feeling kind, feeling right,
        feels a, feels as, feels fine, feels hot, feels looser, fever no, few hours, fiebre alta, fiebre ni,
        find words, finished the, fit in, fizzing in, flushed and, foot drops, foot keeps, foot turned, for half,
        for tonight, for years, forty minutes, four hours, frente y, from behind, fue quitando, fuerte en, fuerte y,
        fuerza para, full strength, gave way, get back, get her, get him, get home, get words, getting a,
        getting bigger, gives way, giving me, go of, go the, go where, going a, golpee la, gone a, gone aubergine,
        gone now, good except, good i, gorda y, got really, green pus, grip anything, ha tomado, habia sentido,
        hablar por, hablo raro, hacer pipi, had her, had me, had needles, hago pipi, hago presion, hand looks,
        hand now, hang on, hanging down, hangs there, hardly stand, hardly swallow, has blown, has got, has swelled,
        hasta en, hasta los, have a, have an, have blown, have double, have it, have lost, have me, have shortness,
        have that, havent peed, he can, he collapsed, he isnt, head at, head feels, head i, headache from,
        helados y, her back, her knee, her number, her speech, her treatment, hermana me, hermana tuvo,
        hermano noto, hes the, hi i, hice encima, hicieron una, him up, hinchada que, hinchazon en, hip hurts,
        his foot, his number, his roommate, hives on, hizo una, hola buenas, hola se, hold me, holes has,
        hombro esta, hombro no, home on, hormiguitas en, hot all, hot like, hours after, hoy amaneci, hoy como,
        hr ago, hubieran dado, huffing and, hurt like, hurt on, hurts on, i asked, i carried, i cough, i drool,
        i hacked, i have, i look, i move, i opened, i peed, i press, i sat, i slid, i sneeze, i stop, i suddenly,
        i teach, i try, i turn, i walked, ibuprofen today, id rather, idea why, idk whats, if that, im huffing,
        im ok, im only, im replying, im sweating, im unable, in centre, in cotton, in raised, in so, in ten,
        infarto ayer, inflada y, inflamo la, inhaler isnt, is asking, is better, is bigger, is bruised, is covered,
        is fatter, is feverish, is hard, is ice, is improved, is increasing, is locked, is nearly, is oozing,
        is pale, is pus, is running, is scarlet, is screaming, is soaked, is spinning, is stiff, is thick, is too,
        is two, is way, isnt going, isnt helping, isnt there, it catches, it comes, it except, it itches, it just,
        it should, it smells, itches like, itchy welts, its at, its my, its puffed, its scaring, its sore,
        its supposed, ive a, ive come, jamas me, jaw opens, just coughed, just doesnt, just dropped, just got,
        just no, just noticed, just wondering, keep her, keep losing, keeps getting, keeps giving, keeps hurting,
        keeps seizing, key with, kids are, kids had, knee has, knee keeps, know if, know it, know we, la comida,
        la esposa, la hora, la pastilla, las horas, las partes, last few, last one, latigazo electrico, laughed and,
        laundry and, laying down, le pusieron, left but, left is, left the, leg feels, leg in, leg into, leg keeps,
        leg on, legs folded, legs gave, legs stopped, legs wont, les aviso, level is, lights out, like a,
        like blood, like castanets, like concrete, like jelly, lil bit, line creeping, lips have, little metal,
        llego de, llenar los, llene dos, llevo desde, lo hinchado, lo siento, lo tieso, lo traigo, locked solid,
        lol but, long as, long one, longer hold, look at, look like, looked in, los dias, losing a, losing track,
        lot since, lugar del, lugar donde, lunch and, lungs feel, making dinner, mal y, mama esta, mama le, mama ya,
        mano desde, mano y, mas bestia, mas gorda, matter what, maybe its, me acabe, me acalambra, me acoste,
        me acuesto, me at, me brotaron, me canso, me de, me dijeron, me dobla, me doblan, me dolio, me encontro,
        me entume, me estalla, me explota, me fueron, me fui, me golpee, me last, me llamen, me obedecen, me pincho,
        me preocupe, me revienta, me since, me trae, me trajeron, me tuvo, me voy, me what, mean a, mean something,
        medio muslo, mi mano, mi nieto, mi vecina, middle of, min to, minute i, more numb, moreton y, morning its,
        morning the, move at, mucha sangre, mucho peor, mucho y, muddled today, mum says, murio anoche, murio esta,
        muy bien, muy confundido, my armpit, my big, my blind, my boot, my breaths, my bruise, my coworkers,
        my head, my kid, my leggings, my lung, my moms, my neck, my nephews, my records, my session, my spit,
        my two, my waist, my wife, myself last, n im, nadie le, nauseous all, near my, nearly collapsed,
        nearly keeled, nearly lost, necesito hablar, neck at, neck forward, neck ok, neck pain, need the,
        needle hole, needle marks, needle place, needle snapped, needling cause, neighbor told, neither one,
        nettle rash, never came, ni caminar, ni como, ni tocar, ni voltear, night and, night but, no but,
        no complaints, no duele, no giro, no hay, no heat, no pegue, no recuerdo, no siento, no tiene, no wait,
        noche a, noche y, not painful, not waking, noto que, now hes, nublo todo, nuca rigida, numbness but,
        nurse and, ocho de, of chest, of needles, of pills, of red, of something, off on, off since, ojo izquierdo,
        ojo y, ok i, on its, on one, on with, one day, only get, or anything, or so, orina me, orino sangre,
        other hand, other one, otherwise im, out behind, out last, out when, outta nowhere, over this, overdosed on,
        own address, pain has, pain i, pain never, pain right, pain than, palabras desde, palo y,
        palpitations since, pantorrilla a, pantorrilla mas, papa anda, papa no, paper and, para arriba,
        paracetamol hoy, paracetamol since, parte del, paso de, pecho pero, peed all, pense en, peor de, pero no,
        phone off, piel esta, pierdo el, pierna dormida, pierna se, pipi sin, piso de, please have, please somebody,
        poquita pero, por la, por telefono, preocupa un, press the, private parts, pude dormir, pude levantar,
        puedo abrocharme, puedo apoyar, puedo doblar, puedo escribir, puedo llenar, puedo poner, puedo tomar,
        puffed right, puffy my, puked and, pulled in, punctured lung, puntada en, puntos de, pus coming,
        pusieron la, puso a, puso tiesa, puso todo, put my, q dia, q respiro, que algo, que el, que este, que hablo,
        que hacer, que he, que mi, que tenga, que tomo, que tuve, que ustedes, quedando sin, quedo dormido,
        question mark, quitando la, racing since, ray and, really fast, really swollen, really tight, recuerdo nada,
        red light, redness at, regadera y, replying for, respirando muy, respiro me, right with, rigid and, rio me,
        rock hard, rojo alrededor, roll of, ronchas de, ronchas en, runs to, sabe que, saddle area, said come,
        sali del, salio como, salio sangre, sangre a, sangre al, saw it, saw me, say no, scan of, se calma,
        se desvanecio, se les, se quito, see it, see you, seizure in, sentado en, senti que, sentido a, shake it,
        shaking all, shaking uncontrollably, she can, she hasnt, shiny and, shirt on, shivering and, shook all,
        shooting pain, shoulder feels, shoulder good, shoulder you, si trajera, sick twice, side have, side since,
        side when, siento al, siento raro, siento un, sink after, sister had, slept good, slight fever,
        slightly puffy, slipped and, so theres, soaked my, soaked thru, sock left, soiled myself, sole of,
        some numbness, somebody else, somebody hit, sore if, sore is, soy yo, speech has, spinning so, spit is,
        spot got, spot on, spot this, spots on, spots you, stab under, standing at, started about, started getting,
        started in, started me, stay awake, still at, stinks and, stopping for, struggling for, stuff coming,
        sube por, subir escaleras, sudando frio, suegra se, sus citas, swelling by, swelling was, take my,
        take this, talk right, talking about, tarde me, tea towel, teeth going, tell when, temp should, temp went,
        tender at, tender if, tender to, tengo como, tengo dormidos, tenido y, tennis ball, than when, that hip,
        that normal, that related, thats it, thats the, the bedroom, the commode, the dishes, the finger, the first,
        the hips, the horses, the jaw, the movie, the needled, the oven, the patch, the sofa, the space,
        the traffic, the train, the tv, the world, then hot, theres numbness, thermometer reads, they admitted,
        they did, they said, they want, thigh today, thing and, think part, thinking everyone, this dry, this leg,
        this matters, this weird, three times, throat getting, thrown up, tiene fuerza, tiene los, tight and,
        time it, tiny bruise, tiptoes on, to bring, to button, to change, to die, to it, to make, to passing,
        to swallow, to thumb, to turn, to us, toco la, toda mi, todavia en, todavia tengo, today so, todo un,
        todo y, toes and, tomar aire, tome demasiadas, tome todo, tomo aire, too painful, toser desde, toser me,
        tosi un, toso y, touch my, touched it, toward my, town and, trabajar porque, traigo como, traigo tos,
        trajeron al, tray of, tripped and, tummy is, tuve un, tuvo que, tuvo una, two minutes, typing for, u know,
        un charco, un doctor, un jalon, un relampago, un trapo, una puntada, unico es, unos minutos, up a,
        up bloody, up but, up high, up not, up pinkish, up then, up what, urgencias anoche, urine was, ustedes ayer,
        vamos a, ve infectado, ve la, veces hoy, vecina dice, veo caso, veo las, very confused, vida me, voltear la,
        vomitado sangre, vomitando sangre, voz ronca, waiting room, wants it, warfarin and, was at, was bloody,
        was convulsing, was so, washing machine, way fatter, way out, we can, we got, weak to, weird thing,
        welts on, went away, went blue, went on, went through, what should, what temp, whats happening, whats the,
        whole hip, whole left, whole lower, why do, why is, wife he, wife says, wiped out, with chills, with pus,
        without fail, without running, without stopping, wont close, wont clot, wont leave, wrist and, wrist wont,
        writing for, wrong number, y ando, y antes, y ayer, y calentura, y dolor, y la, y las, y pica, y respira,
        y tiene, y tuve, ya llene, ya lo, ya pasaron, yes maam, yes or, youd have, your door`,
    },
    {
      weight: 2,
      pairs: `a battery, a block, a brick, a bus, a coughing, a cramp, a curtain, a dead, a different, a doler, a dozen,
        a dull, a garden, a heavy, a high, a horrible, a hot, a joke, a jolt, a leaf, a log, a nagging, a person,
        a playing, a post, a salir, a severe, a shower, a slight, a spot, a stab, a stitch, a sunday, a switch,
        a swollen, a temblar, a third, a thunderclap, a touch, a vise, abajo y, about as, about half, about two,
        about what, abre la, abuelita se, acabe el, ache kept, aches all, achy to, acuerdo de, adolorido al,
        adormecida la, after a, after bench, after la, after needling, after treatment, after yesterday, after you,
        again in, again lol, again tonight, agarro la, aguja adentro, aguja todavia, aguja y, ahi y, ahora la,
        ahora me, air every, air since, aire cuando, aire no, aire que, al estornudar, al moverme, al piquete,
        al reirme, al respirar, algo asi, algo de, all up, alot of, alrededor del, also aches, am going, am still,
        amarilla al, ambulance last, amoxicilina por, and bleeding, and blood, and cheek, and chest, and cried,
        and doesnt, and droopy, and every, and fat, and feet, and first, and frothy, and heart, and itchy, and leg,
        and noticed, and pain, and scared, and shivering, and something, and tender, and thats, and the, and they,
        and two, and weak, anoche fui, anoche no, any light, anymore its, anything down, anything i, apart from,
        apenas puedo, apoyar la, are fat, are going, are pretty, are puffed, are turning, arm after, arm at,
        arm now, arm past, arm was, arm whenever, around where, arrastrando el, as far, as long, as wood, asi la,
        asked me, at every, at nite, at one, ataque y, ate a, atendieron ayer, attack last, aunque estoy, aunque me,
        ayer con, ayer saliendo, ayuda por, back after, back from, back if, back out, back this, back went,
        bad cough, bad that, bajar la, balance is, bano por, barely move, barriga dura, barriga esta, bathroom and,
        bc i, be done, be dramatic, be in, been feverish, been going, been hacking, been queasy, been slurred,
        before lunch, belly is, belly rigid, bien caliente, big red, bike and, bit weaker, black in, bleeding since,
        blinding headache, blood running, blood streaks, blood when, blotchy and, blowing up, board and, body is,
        body like, bola grande, bolt goes, borren este, brazo duro, brazo izquierdo, breaking out, breastbone since,
        breastbone that, breath going, breath keeps, breath since, breath stabs, breath today, breath without,
        breathing fast, breathing feels, breathing really, breathing today, brillosa y, brincar en,
        brotaron ronchas, bruise but, bruise doubled, bruise keeps, bruise the, bruise where, bum to, burned the,
        bus home, but i, but she, but there, but this, but you, c this, cabe en, cabeza brutal, cabeza horrible,
        cabeza mas, cabeza que, cada que, cada respiro, cadera y, cae solo, cai de, cai en, calentura alta,
        caliente e, call because, came and, came out, caminando al, caminar del, can breathe, can get, can move,
        cant have, cant quit, cant really, car because, cara toda, card where, carried me, carried the, carro y,
        casi nada, catch in, cayo redonda, centro del, changed my, chest aches, chest and, chest down, chest wall,
        chorro de, cita de, clava algo, closing and, coagulitos de, coffee keeps, cold since, cold sweats,
        collapsed and, color vino, comi nada, comin que, como en, como hace, como hormigas, como huevo, como ida,
        como ido, como me, como trapo, compared with, con agua, con coagulos, con ronchas, con suero, confused and,
        constant ache, convulsion a, corriendo por, corriente en, corta la, cosquilleo en, cough started,
        coughing last, coughing nonstop, coughing since, could a, could needling, couldnt hold, cramp in, crawl to,
        creeping down, crushing feeling, cuando camino, cuando estornudo, cuando jalo, cuando respiro,
        cuerpo cortado, cuesta trabajo, cupboard and, cut the, cuz im, cuz of, da miedo, dad and, dan calambres,
        daughter told, day yesterday, de fuerza, de llorar, de mis, de orina, de pie, de ustedes, deal more,
        dedos morados, deje la, del pulmon, del puntito, del uno, dentist shot, derecho de, desde hoy, despues del,
        desvanecio en, detras del, developed a, dias con, dice la, diciendo incoherencias, did a, didnt hear,
        dije que, dijeron que, dio el, diria que, disculpe no, disoriented and, do have, dog died, doing that,
        doler el, dolido tanto, dolor al, dolor en, dolor esta, dolor sigue, donde entraron, donde fue,
        donde picaron, door is, dormida y, dormido el, double vision, doubled in, doubled since, down after,
        down so, draining from, dripping blood, droopy and, duele bien, duele horrores, duele mucho, duele un,
        duele una, duerme el, duermen los, durmio media, durmio medio, duro como, e now, eche sangre, egg under,
        egg where, either foot, el lugar, el nombre, electrico de, elephant sitting, ella fallecio, empezo una,
        en lo, en todo, encontro tirada, enorme en, enough of, entraron las, entumio la, er with, es comin,
        es peligroso, escalofrios desde, eso es, espalda bien, espalda donde, espalda y, esposo se, espuma y,
        esta caliente, esta dormida, esta hinchada, estaba bien, estan hinchando, estoy ardiendo, estoy llorando,
        estoy resfriado, estoy sentada, estoy sentado, even after, even sit, evening after, every cough,
        everything down, everywhere from, exam hall, except i, eye about, eye after, eyelid is, face down,
        face droops, face went, fainted on, fall when, falta la, far as, fast just, feel alright, feel anything,
        feel awful, feel breathless, feel dead, feel kinda, feel the, feel very, feeling after, feeling behind,
        feeling down, feeling fine, feeling ok, feeling pretty, feeling when, feels asleep, feels loose,
        feels slightly, fell getting, fell hard, fever is, fever or, fever today, fever wont, fiebre con, fiebre me,
        fill my, fill up, fine except, fine otherwise, finger ale, finger are, finger have, first and, first finger,
        fit and, five minutes, flat on, flema con, floor under, floor with, flucloxacillin for, foot feels,
        foot off, for forty, for maybe, for the, for what, friend is, from under, fue como, fueron las, full stop,
        funny and, funny one, funny thing, garganta cerrada, garganta y, gave up, get around, get comfortable,
        get electric, get from, gettin worse, getting enough, girar el, go for, goes numb, going from, going like,
        going numb, golpe un, gone but, gone grey, good tho, got back, got dizzy, got fever, got left, got out,
        got short, got swollen, got your, gotea sangre, gracias por, grande donde, grandson then, green stuff,
        grip strength, groin is, ground when, grounds and, guardia me, guess but, gulping for, gunk coming,
        gushing blood, ha hinchado, hablar de, hace anos, hace unos, hacking cough, hacking since, happened before,
        happy birthday, hard lump, has anyone, has blood, has brought, has doubled, has dropped, has gotten,
        has made, have bad, have come, have numbness, have swelling, he podido, head either, head hurts, head on,
        headache and, headache ever, headache i, headache ive, headache since, headache this, heart feels,
        heating pad, her heart, her the, her to, her whole, here i, hermana se, hey doc, hice la, hicieron la,
        hijo dice, hijo juego, hinchada la, hinchando los, hip feels, his daughter, his leg, his right, his tongue,
        hizo mas, hoarse and, hola mi, hole is, hombro se, home that, honestly im, hora de, hora que, horas asi,
        hormigueo en, hospital por, hot lump, hours and, hours on, how to, hoy al, hubiera corrido, huge bruise,
        hurt myself, hurting and, hurts if, hurts way, husband took, i already, i broke, i dont, i got, i left,
        i poke, i seem, i slipped, i started, i trip, id done, if we, im answering, im better, im bursting,
        im drunk, im her, im kind, im shivering, im still, im suffocating, im watching, im wheezing, in last,
        in new, in right, in your, inflamada y, inflamado el, is awful, is clear, is dragging, is empty, is good,
        is mad, is normal, is not, is over, is pretty, is puffy, is shaking, is slightly, is swelled, is tingly,
        is totally, is typing, is unbearable, is weird, it all, it got, it hit, it made, it no, it on, it out,
        it still, it that, it the, it w, it yesterday, itching all, itchy lumps, itchy patches, its ok,
        its stronger, its too, ive changed, ive just, ive put, jerking and, juego hoy, jumping and, just cant,
        just runs, just thought, just told, just tying, just where, just wouldnt, keep having, keep tripping,
        keeps bleeding, keeps buckling, keeps catching, keeps growing, keeps skipping, keeps spreading, kids at,
        kinder than, know when, la atendieron, la barbilla, la doblo, la nieta, la otra, la quijada, la tarde,
        labios y, lado la, last fall, last week, lastima los, lay on, le empezo, le hicieron, le olvido,
        le salieron, leaves a, left eyelid, leg gives, leg gone, leg looks, leg today, legs is, legs like, legs to,
        legs were, lengua hinchada, let my, levanto de, life had, lift either, lift off, light in, light kills,
        like after, like ice, like needles, like novocaine, like touching, like un, line going, lips like,
        lips look, little blood, little weak, little worse, living like, llegue bien, lo morado, lo q, lo vio,
        look a, looks lopsided, los pies, los puntitos, lost her, lost his, lost the, lump came, lump come, lump on,
        lump the, lump where, lungs wont, m duele, making the, mal conmigo, manejar por, mano despues, manos desde,
        manos y, marido le, mas hinchada, mas negro, me arde, me brote, me broto, me corta, me cuelga, me dejo,
        me duela, me duermen, me empezo, me encontre, me entero, me escurre, me he, me hubieran, me levante,
        me like, me llevaron, me molesta, me mordi, me mueve, me obedece, me parece, me pasaba, me pude, me queme,
        me sali, me she, me silba, me ten, me tengo, me till, me traba, me tropiezo, me under, me vi, mean to,
        mg of, mi companera, mi hermano, mi nena, mi suegro, mi tia, mi tio, mi viejo, migraines since, min ago,
        minute or, minutos y, mis dedos, molestia en, mom asked, mom passed, morado y, mordio la, more each,
        moreton enorme, moreton gigante, mother is, mouth has, move and, movement in, mover la, mover las,
        moves fine, much better, muchas pastillas, muchisimo y, mucho la, mucho miedo, muevo el, muscle keeps,
        musculo del, my abdomen, my blood, my boyfriend, my cousin, my father, my flank, my hanky, my palm, my pec,
        my private, my privates, my run, my shoe, my shoes, my sister, my son, my temps, my therapist, my tummy,
        myself at, n on, nada del, nada raro, nalga y, nauseous since, nearly blacked, nearly fainted, necesito que,
        needle holes, needle mark, needle spot, needle spots, needled side, needles still, needles were,
        needles yesterday, neighbor had, nena dice, nerve damage, ni acostada, night for, nite and, no cap, no comi,
        no hace, no headache, no mueve, no paso, no rash, no xq, normal pero, not any, not mine, nothing happens,
        nothing to, noticed blood, noticed i, noticed my, now but, numb and, numb tonight, numbness left, nunca en,
        odd thing, of better, of breath, of control, of hours, of passed, of seizure, of sick, of spuds, of stairs,
        of these, of those, of ur, off but, off my, off today, off when, ok except, on after, on all, on my,
        on since, on wednesday, once and, only half, only hurts, only odd, onto my, orina y, other and, other leg,
        otherwise the, otra y, otro dia, otro me, ought to, out all, out and, out just, over the, own name,
        pa atras, pad and, pain ever, pain going, pain it, pain like, pain of, pain what, pain wise, painful now,
        palabras me, palabras y, panza y, papa se, para agarrar, para hablar, para nada, paramedicos estan, parar a,
        parar de, paro de, pasa ni, patch is, pec is, pec where, pec you, pecho que, pecho y, pectoral donde,
        pee all, pee since, pego un, pero ahora, pero desde, pero hoy, pero quiero, pick the, pie derecho, pie esta,
        pie lo, pie me, piel donde, pierna es, pierna izquierda, pierna que, pierna ya, piernas y, pillows and,
        pins in, pipi y, piquete esta, placa del, playing card, please let, podia mover, poke it, ponerme el,
        pooped myself, popo sin, poquito mas, por detras, por este, por esto, por los, por un, porque estoy,
        pounding and, presion en, press on, press ups, pretty swollen, prob just, probably just, probably the,
        puede la, puedo bajar, puedo jalar, puedo sentar, puffy round, pull it, pull my, pulled a, pulse in,
        puntito de, punzadas en, purple and, purple bruise, pus del, puse una, push up, pusieron las, puso colorado,
        puso dura, puso negro, put me, q el, que ando, que crece, que estaba, que ir, que sentar, que sentarme,
        que va, quedo colgando, quedo con, quiero matar, quiero morir, quit for, raise my, raised itchy, rather be,
        read this, really feel, red area, red blood, red hot, red itchy, redness has, remember the, reminder that,
        repente se, respira rapidito, respirar cuando, respiro profundo, responden las, ribs hurt, right and,
        ring off, rock solid, rodilla como, rodilla se, rodilla y, rojo se, rompio la, room right, rouse him,
        run down, run out, s since, sacaron una, sale mucha, saliendo pus, salio de, salio la, salir sangre,
        sangrar y, sangre del, sangre es, sangre no, sangre y, saw blood, says to, se detiene, se mordio, se por,
        se puso, se quedo, seizure and, seizure last, sensation down, sentada y, senti un, sentido algo, sentir y,
        ser gripa, ser nervios, session and, session i, severe pain, shaking like, sharp under, she also,
        she turned, she went, she wont, shift it, shirt is, shivering so, short and, should go, shoulder blades,
        shoulder looks, shoulder now, shower i, si hubiera, si respiro, sick and, side whenever, siento cuando,
        siento mis, siento que, siento una, sigue hinchando, sigue igual, silba el, sin embargo, since this,
        sips of, sister is, sitting in, skin all, skin where, slapping the, sleep or, slept ok, slight swelling,
        slurred since, slurring my, so did, so here, so sleepy, so they, sofa and, solid and, someone elses,
        something isnt, something like, somewhere else, son found, sore and, sore on, sore part, sore since,
        spine when, spot has, spots is, squeezing behind, st marys, stabbing on, stand there, started after,
        started an, started as, started this, stiff i, still be, still growing, still swollen, stop coughing,
        stop to, streak going, streaks in, strength today, stroke possible, su esposo, su hijo, subo las,
        sudden and, sudden i, sudor y, sure its, swelling got, swelling no, swelling yes, swimmy headed,
        swollen tight, swollen today, tabla y, take xarelto, taking my, tanto la, tarde y, tell i, temblores que,
        temperatura y, temprano y, tengo algo, tengo debil, tengo dormido, tengo entumidos, tengo escalofrios,
        tengo miedo, tengo muchas, tengo mucho, tengo tos, tengo un, tenia antes, tensa y, terrible headache,
        terrible pain, than i, than usual, that hurts, that ive, that looks, thats new, the band, the chili,
        the coffee, the copier, the depot, the forearm, the groceries, the gym, the hair, the heel, the hip,
        the horse, the ignition, the lady, the power, the pressure, the pulse, the queue, the register, the sleeve,
        the sore, the table, the tape, the treated, the warfarin, the wee, the weekend, therapist know, there at,
        there isnt, there the, there was, theres a, theres blood, theres pus, theres something, theres yellow,
        these messages, they have, they sent, they x, theyre putting, thing that, think the, think theres,
        third day, this before, this cough, this one, thought about, thought youd, throat swelling,
        through everything, thunderclap headache, tickly cough, tiembla sin, tiene calentura, tight as, tight i,
        tirada en, to crawl, to dress, to empty, to everyone, to go, to his, to laugh, to lift, to mention,
        to nothing, to open, to practice, to see, to slap, today because, today my, today with, todo cuando,
        todo lo, todos los, toes feel, toes wont, tome la, tongue and, tongue feels, tonight and, tonight i,
        toques en, tos que, tosecita seca, tosi sangre, totally numb, touch and, touch right, towards the,
        towel and, traba la, trabajo porque, trabajo respirar, trae la, traigo dormida, trancazo en, treated side,
        tres dias, tres veces, tried it, tropiezo con, tuvo convulsiones, tuvo un, twice what, twitching all,
        u went, un coagulitos, un corrientazo, un rayo, un trancazo, un trueno, una barbaridad, una infeccion,
        una opresion, una pata, una piedra, una placa, una presion, una radiografia, una raya, una toronja,
        under my, up coughing, up or, up toward, up towards, urgencias esta, va por, va subiendo, van como,
        vecina me, vecina que, veo doble, veo sentido, verdad quiero, verdad ya, very fast, very large,
        very swollen, vez me, vida habia, vomite una, vomited blood, vomito me, walk and, walk to, walked out,
        was happening, was hurting, was like, was rubbing, was scared, was short, was talking, was yesterday,
        watch wont, watching a, watching tv, wave at, we just, we went, weak and, weakness in, wedding band,
        wedding ring, well the, welts all, welts popping, wet sock, wetting myself, what came, wheel and, who said,
        whole front, whole hand, wife called, wife was, wifes speech, wipe i, wire from, with chest, with one,
        without knowing, without warning, woke at, woke up, wont fill, wont pinch, wont straighten, worst head,
        would a, wouldnt go, wrist up, x el, xq el, xray at, y adolorida, y ahi, y amaneci, y bien, y brazo, y casi,
        y frio, y frios, y helado, y le, y lo, y morados, y nada, y nos, y pienso, y roja, y rojo, y ronchas,
        y sudo, y tibia, y tiembla, y tiemblo, y toso, y yo, ya escribi, years ago, yellow head, yesterday after,
        yesterday i, yesterday noon, yesterday treatment, yo my, you do, you look, you poste, youd want, your hand,
        zero warning`,
    },
    {
      weight: 1,
      pairs: `a baseball, a benadryl, a bridge, a broom, a catch, a cattle, a circle, a cricket, a dentist, a dios,
        a explotar, a faltar, a fish, a flipper, a giant, a hacking, a heaviness, a huge, a jalar, a ladder,
        a letter, a low, a morir, a neck, a nickel, a pencil, a pin, a problem, a purple, a sacudirse, a sausage,
        a sec, a sling, a thick, a tickly, a tissue, a truck, abajo de, about every, about four, abuela esta,
        accident and, acelerado y, aches and, achy all, acoste en, admitted to, adolorida que, adolorido el,
        after dry, after one, agarro un, aguja me, aguja que, ahi en, ahogo cuando, ahora el, ahora traigo,
        air goes, aire desde, aire hondo, aire siento, al apretar, al banarme, al caminar, al jalar, al nino,
        al pecho, al quitarme, al tocar, al tocarla, al tocarme, all blotchy, all morning, all pins, all red,
        all round, all slurred, all ur, all went, almost blacked, alrededor de, alrededor esta, am completely,
        am having, amanecio con, amanecio hinchada, ambulance for, ambulancia por, an aubergine, an infection,
        an itchy, and arm, and ate, and bigger, and breathing, and chills, and confused, and disoriented, and face,
        and fingers, and foot, and get, and glossy, and have, and heavy, and hurt, and hurts, and is, and last,
        and light, and neither, and numb, and over, and painful, and passed, and puffy, and purple, and ring,
        and swallowing, and swollen, and tingling, and tongue, anoche se, anoche y, antebrazo duro, antibiotico por,
        anymore and, anything new, apreton en, ardiendo en, are both, are dead, are very, arm feels, arm numb,
        arm or, arm today, arm up, arm when, around noon, arrastrando las, as concrete, as hard, as its, as though,
        as wide, as yesterday, asco desde, at night, at practice, at three, atras del, avisarle que, away yesterday,
        awful headache, awful pain, ayer y, ayuda me, back and, back like, back n, bad fever, bad head, baja con,
        bajan por, balloons and, banged the, bano anoche, barbilla al, barely able, barking and, barking cough,
        barriga se, bastante mas, be able, be concerned, be cut, be having, be honest, be on, be that, bed cuz,
        bed without, been holding, been hours, been lying, been short, been since, been tingling, been weak,
        belly and, belong to, bend at, bend my, beside the, better but, bien del, bien desde, bien inflada,
        bien las, big breaths, big bruise, bike on, bike saddle, bit through, bit when, blade and, blanca y,
        bleeding on, blood came, blood just, blood this, blood today, blood wont, blotches on, blotchy purple,
        boca arriba, body aches, bolts down, bolts of, both of, both sides, bowels just, brazo como, brazo cuando,
        brazo del, brazo despues, brazo ni, brazo se, break off, breath last, breath right, breath tying,
        breath when, breathe in, breathing fine, breathing ok, breathing since, breathing super, breathing thru,
        breathing too, bright light, brinca y, bringing up, broom handle, brought home, bruise and, bruise as,
        bruise coming, bruise nothing, bruise that, bruise was, bumps on, burning down, bus and, bus driver, but a,
        but not, but what, cabeza como, cabeza desde, cabeza tremendo, caida y, caigo redonda, calentura despues,
        calentura me, calentura no, calf feels, calf has, calf looks, calf swollen, calf tender, calf tight,
        caliente al, caliente donde, call a, called an, cama con, came away, came from, came home, caminar al,
        camion de, can sleep, can somebody, can use, cannot feel, cansada de, cant breathe, cant remember,
        cant shake, car with, cara caida, care and, care doctor, care last, care this, care yesterday, carry on,
        catch up, catching on, cause a, center of, cerrar la, chair and, chair with, chest hurts, chest muscle,
        chest muscles, chest on, chest since, chest started, chest tube, chills after, chin to, chorros de,
        clavada en, cleared my, climb the, climbing the, clot in, clot possible, cola con, cold after, colorada que,
        colorada y, come get, come off, comes close, comes up, coming on, como borracha, como diez, como guante,
        como nunca, como palo, como salchichas, como tamal, companero me, completely numb, con dos, con un,
        con usted, concrete and, confundida y, confused since, conocimiento y, corre un, cosas de, costado cada,
        costado que, cough came, cough or, cough this, coughed a, could it, couldnt move, couldnt raise,
        crackles like, crime scene, croaky and, crooked all, crotch is, cuando quiero, cuando se, cuando tosi,
        cuando volteo, cuchillo en, cuello al, cuello esta, cuello se, cuello tieso, cuello trabado, cuello y,
        cuello ya, cuerpo caliente, cuesta mucho, cuesta pasar, cut it, cut off, cuz my, dad had, damage possible,
        dan punzadas, dan unos, dar un, dark blood, dark purple, daughter had, daughter is, day n, de abajo,
        de corcho, de en, de ibuprofeno, de nada, de rojo, de sudor, debajo del, debil que, debo preocuparme,
        dedo de, dedos del, dedos desde, dedos estan, dedos se, deep inside, del carro, del mismo, del super,
        demasiadas pastillas, derecha desde, derecha la, derecho y, descargas electricas, desde el, desmaye anoche,
        desorientada y, desvaneci y, dicen que, did i, did the, did yesterday, didnt do, didnt eat,
        dieron antibiotico, digo cosas, dio calentura, dio dolor, disculpe me, disculpe tengo, disoriented since,
        disoriented this, dizzy spells, do a, do everything, do we, dobla la, doblar el, doctor de, doctor put,
        doctora tengo, does the, doesnt even, dog out, dogs name, dolio asi, dolor bien, dolor cada,
        dolor electrico, dolor fuerte, dolor gracias, dolor ha, dolor hoy, dolor insoportable, dolor me, dolor se,
        dolor subio, dolor y, dolorcito en, donde la, dont let, dont stop, dormir de, dormir del, dormir porque,
        dos horas, dot on, doubling up, down into, down this, down when, drive me, drooping after, dropped me,
        dropped my, dry tickly, duele en, duele pero, duele si, duele tanto, duele todo, dura que, duro en, duros y,
        e hinchada, ear thermometer, early and, early this, edge off, egg on, either of, el abdomen, el cardenal,
        el dentista, el domingo, el mediodia, el pis, el reloj, el tapete, elbow swelled, electric pain,
        electricas hasta, electrico que, electricos por, eliquis and, ella dice, ella esta, emergencias y,
        empapada de, empape tres, empezaron a, empezo ayer, en fuera, en my, en toda, encima y, encuentro las,
        ended at, ended on, enorme y, entre las, entumecimiento en, er and, er last, er right, era una, es desde,
        es mucho, es un, es y, escaleras xq, escupi sangre, eso no, espalda despues, espalda esta, espalda me,
        espalda que, espalda ya, esposa esta, esposa no, esposa ya, esposo dice, esposo esta, esposo fallecio,
        esposo le, esposo me, esposo no, esposo tuvo, esposo vio, esta colorada, esta diciendo, esta durmiendo,
        esta haciendo, esta helada, esta inflamada, estornudar me, estornudo me, estoy acostado, estoy asustada,
        estoy cansada, estoy delirando, estoy escupiendo, estoy orinando, estoy perdiendo, estoy sentiendo,
        even feel, even hurt, evening of, ever did, ever known, every half, every kerb, everything was,
        exploded out, extendiendo en, eye since, fainted and, fainted last, fainted when, fall in, fallecio anoche,
        falling out, faltar el, falte al, fast since, father is, favor llamenme, feel faint, feel great, feel numb,
        feel really, feel sick, feel two, feeling at, feeling between, feeling feverish, feeling like, feeling on,
        feels bruised, feels dead, feels fat, feels feverish, feels too, feo en, fever plus, fever since,
        fever this, fever with, fever yes, feverish n, feverish since, few times, fiebre desde, fiebre despues,
        fiebre que, fine and, fine tho, finger and, fingers and, fingers have, fingers is, fingers look,
        fingers since, fingers turned, fingers went, fingers white, first day, fit at, flemas me, floor and,
        flu last, foot on, foot today, foot when, for more, forearm has, forehead feels, forgetting what, fork and,
        four at, freezing cold, from needling, front door, fue con, fuerza de, fuerza es, fuerza y, fui pa, ganas y,
        garganta como, gasping for, genital area, get it, get them, gets me, gettin bigger, getting air,
        getting darker, getting fat, gigante en, giro la, globo y, go out, go pee, goes on, going down, going gray,
        going into, going off, golpe me, gone blotchy, gone from, gone on, gone since, gone solid, gone white,
        gorda que, gordo del, got an, got as, got chest, got hard, got itchy, got one, got through, grabs me,
        gracias a, grados del, grande y, granitos rojos, groceries in, gross but, guardia del, gun out, gunk comin,
        habia tenido, hablo arrastrando, hace nada, hacer del, haciendo mas, had enough, had your, hand since,
        hand was, hanging and, hard my, harder than, has chest, has fever, has swollen, has turned, hasnt left,
        hasta el, have my, have puffed, havent eaten, havent gone, havent had, having an, having some, hay manera,
        hay una, he fainted, he gets, he left, he looks, he sentido, head exploded, headache all, heavy and,
        heavy feeling, held the, help asap, help with, her left, hey so, hi this, hija que, hija se, hija tuvo,
        hijo le, hilitos de, him now, hinchado el, hinchado y, hinchados y, hinchando la, hincho el, hip and,
        his calf, his session, his speech, his toes, hit with, hives and, hola doctora, hola el, hole opened,
        holes and, hombro mejor, hombro que, hombro y, home yesterday, hormigueos en, horrible pain, hospital and,
        hospital last, hospital y, hot hard, hot poker, hour later, hours so, hoy es, hoy estoy, hurt my, hurt so,
        hurting a, hurting since, hurts and, hurts in, hurts my, hurts worse, husband and, husband asleep,
        husband called, husband found, husband had, husband thinks, i ate, i bent, i bit, i checked, i chew,
        i cried, i developed, i did, i expect, i havent, i lay, i let, i lost, i meant, i pee, i pick, i rub, i see,
        i squeeze, i took, i touch, i twist, i type, i very, i work, i worry, ibuprofen every, ibuprofen since,
        ice isnt, id be, if youre, im afraid, im honest, im laying, im now, im struggling, im sure, im throwing,
        im under, im very, im wearing, in about, in all, in and, in chest, in church, in is, in itchy, in them,
        inconsciente despues, inflamado y, is bad, is barking, is blood, is completely, is creeping, is dark,
        is embarrassing, is impossible, is it, is limp, is maybe, is missing, is more, is much, is okay, is puffed,
        is pure, is red, is soaking, is solid, is spurting, is swole, is terrible, is turning, is worried,
        isnt doing, it aches, it after, it did, it grabs, it i, it needs, it never, it possible, it since,
        it squirts, it stabbing, it throbs, it through, it twice, it wont, itchy all, itchy blotches, itchy raised,
        its constant, its down, its from, its running, its wrapped, ive never, izquierdo desde, jamas en,
        jamas habia, jerking all, jerking on, just folds, just in, just keep, just not, just threw, just want,
        keep drooling, keeps falling, keeps grabbing, keeps rubbing, keeps slapping, keeps swelling, killing me,
        kinda scary, knee and, knee blew, knee blown, knee down, knee feels, knee since, knee to, knife goes,
        know its, know of, kris pies, la barba, la izquierda, la leche, la pena, la tiene, labios bien,
        labios hinchados, lamp is, las cinco, las escaleras, las flemas, las luces, las siento, last needle,
        laugh it, lay flat, le dieron, le dio, le encuentro, le para, le pasa, le quedo, le ve, left corner,
        left of, left there, left your, leg all, leg and, leg are, leg buckles, leg got, leg have, leg swelled,
        leg swollen, leg to, leg was, leg went, leg with, leg you, legs all, legs both, legs since, les avisar,
        less stiff, lift and, lift up, like ants, like breathing, like electricity, like grabbing, like half,
        like him, like ive, like marble, like never, like pain, like popeye, like rice, like something, limp and,
        limp as, lips and, lips blew, lips swelled, listening to, little cough, little dizzy, little numb,
        little sips, llega a, llega hasta, llevaron a, llevaron al, llevo a, lo atendieron, lo malo, lo noto,
        lo quita, lo tenia, logro mover, longer with, look fine, looks crooked, loose tho, los tastes, los tres,
        lost control, lost in, lot after, lots of, lung is, luz que, malo es, mama que, manana le, manana que,
        manana tosi, manana y, manchas moradas, manera de, mano esta, mano la, mareada desde, mareos cuando,
        mas dolor, mas y, massive bruise, may have, me agarra, me anymore, me because, me chest, me coge, me corre,
        me desperto, me empezaron, me escapa, me estan, me every, me exploto, me gusto, me hacen, me hacia, me haya,
        me hinche, me infecto, me lastime, me off, me pellizco, me pesa, me pico, me pincha, me quise, me respondia,
        me revento, me sacudia, me sirve, me tomo, me why, mean infection, mean the, medio brazo, metal sticking,
        metal thing, mg tylenol, mi abuelita, mi companero, mi nieta, mi vieja, mire no, mire se, mirror and,
        mismo lado, miss work, missed the, mitad del, molesta mucho, molestar pero, mom had, mom took, morados y,
        mordi la, more like, moreton del, moreton esta, moreton muy, moreton que, moretones y, morning but,
        morning is, most awful, most violent, mouth are, move i, moved in, moving when, much looser, mucha comezon,
        muchisima sangre, mucho desde, mueve el, muevo mejor, muneca desde, muscle by, muscle sore, muscle you,
        muscles are, muscles sore, muy asustada, muy confundida, muy grande, muy hinchado, muy inflamada, my anus,
        my breast, my chair, my coat, my dads, my genitals, my grandbaby, my granddaughter, my husband, my mucus,
        my only, my purse, my ribcage, my side, my sleeve, my thighs, my usual, my weight, myself and, myself in,
        myself twice, n needles, n red, n said, nada normal, nada y, near the, neck down, neck hurts, neck into,
        neck moves, neck needles, neck rigid, neck today, need one, needle break, needle have, needle in,
        needle out, needle sites, needled and, needles down, needles went, needling i, needs to, nerve pain,
        never before, never get, new since, ni cuando, ni pa, ni tantito, night my, night please, ninguna de,
        no bruising, no cough, no dormi, no estoy, no it, no las, no numbness, no sabia, no senti, no thermometer,
        noche me, nomas que, nonsense since, nonstop and, nonstop since, not been, not dizzy, not getting,
        not great, nothing and, nothing at, nothing helps, noticed one, now coughing, now even, now have, now i,
        numb around, numb between, numb fingers, numb on, numb patch, numb since, numb than, numb today, number two,
        numbness around, numbness came, numbness down, numero por, of ibuprofen, of redness, of scared, of that,
        of work, off for, oiga el, oiga me, oiga no, oiga tengo, ok my, ok now, ok tho, okay but, old man,
        olvido quitarme, on both, on for, on last, on purpose, on three, one shoe, only weird, oprime el, or no,
        orina desde, orinando sangre, orinar desde, orine encima, other foot, otherwise nothing, out at,
        out getting, out jumbled, out of, out this, out yesterday, outta my, over cuz, over for, over like,
        over since, over with, own spit, paciente fallecio, paciente tuvo, pain about, pain across, pain all,
        pain and, pain at, pain between, pain but, pain down, pain from, pain got, pain ive, pain just, pain keeps,
        pain last, pain left, pain on, pain so, pain went, pains down, palpitations and, pantorrilla caliente,
        pantorrilla dura, pantorrilla hinchada, pantorrilla me, pantorrilla y, panza la, panza se, papa le,
        paper towels, para avisarle, para poder, paracetamol no, pararme y, parece un, parte donde, pasa es,
        pass water, pastillas en, patch of, patch where, patient passed, pecho adolorido, pecho como, pecho cuando,
        pecho desde, pecho lo, pecho por, pecs sore, pectoral me, pee came, pee today, pega un, pellizco y,
        pense que, perdiendo mucha, perfectly well, pero en, pero ha, pero llevo, pero siento, pesado en, peso en,
        phone is, picaron esta, pick up, pie al, pie bien, pie con, pie despues, pie dormido, pie frio, pie y,
        piedra y, piel roja, pierna derecha, pierna despues, pierna hasta, pierna la, pierna morada, pierna roja,
        pierna y, piernas como, piernas se, pies when, pink stuff, pins n, piquete de, piquete me, piso se,
        place and, place you, plank and, pls send, poner la, ponerme de, popo encima, poquito hinchado,
        poquito peor, por uno, porque las, porque traigo, possible after, possible from, possible if,
        pounding headache, pregnant and, pregunto por, primer dia, private area, profundo me, proper breath,
        pude ir, puede llamar, puede mover, puedo mas, puedo ponerme, puedo ver, pulse ox, puncture site,
        punzada en, pus draining, pus en, puse el, puse hielo, push on, push the, push to, pusieron agujas,
        puso debil, q esta, q hacer, q la, q no, que agarrar, que al, que anoche, que antes, que baja, que bajan,
        que cambiar, que desde, que desperte, que dormir, que duele, que jalo, que les, que nunca, que pararme,
        que puedo, que volvio, quick and, quick question, quiero morirme, quise parar, quise pararme, quit working,
        quita el, quitarme de, quitarme una, quiten este, racing and, raised blotches, rapido y, raro es, rash all,
        rash on, rato y, raya colorada, reaction after, reaction to, read your, really confused, really hurts,
        really severe, red like, red swollen, red this, red to, red welts, repente me, resbale y, respirar desde,
        respirar hondo, respiro normal, reventar la, revento la, rice kris, right across, right calf, right foot,
        right hand, right since, right today, right under, rigid as, ring round, rio y, rodilla despues, ronchas y,
        roof of, room because, room was, room wont, run a, runs from, said hi, sale a, sale con, sale la,
        sale liquido, sale y, salia espuma, sangrando a, sangre como, sangre con, sangre cuando, sangre desde,
        sangre despues, sangre el, sangre hace, sangre hoy, sangre que, say im, se asusto, se lleno, seat and,
        see a, seeing double, sensible donde, sentar en, sentarme en, sentence without, sentia que, sentido un,
        sera de, sera normal, seriously cant, sesion no, sesion y, set like, severe headache, shaking chills,
        she doesnt, she feels, sheet and, shooting into, shoots down, short winded, should a, shoulder today, si el,
        si toso, side effect, side if, side my, side to, side went, siento algo, siento dormida, siento hormigueo,
        siento muy, siete y, sigue creciendo, silla y, sin conocimiento, sin querer, sin tomar, since she,
        since the, since we, sink this, sit at, site is, six hours, skin around, skin gone, slaps down,
        slurred after, slurring and, so cant, so maybe, so since, so sorry, so this, sobre la, sock on, solid as,
        solid like, solo que, somebody please, somethin fierce, something hard, something popped, son had, sore at,
        sore but, sore when, sore where, sorry its, sound like, spat out, spent the, spine and, spit up,
        splitting headache, spot and, spot you, spreading down, spurting from, squeeze it, squeezing in,
        stabbing under, stabs when, stairs at, stairs on, stand the, started a, started going, started out,
        started swelling, started today, sticking my, stiffness is, still get, still short, still sticking,
        still there, stomach hard, stone cold, stood in, stop shaking, stop with, straighten my, straighten them,
        stroke in, stroke last, stuff oozing, subir el, subir la, sudden blinding, suddenly feel, suddenly got,
        suddenly have, suelo y, super fast, super tight, swallow my, swallowed a, swallowing is, sweats and,
        swelled so, swelling after, swelling but, swelling went, swollen calf, swollen n, swollen on, swollen up,
        take air, take care, take eliquis, take his, take little, talking to, tan hinchada, tar and, tea and,
        tell them, temperature and, ten out, tender and, tengo adormecida, tengo dolor, tengo dos, tengo hormigueo,
        tengo mas, tengo mucha, tengo nada, tengo ronchas, tengo termometro, tengo toda, terminar una, termometro y,
        than my, thank you, that a, that dont, that gets, that is, that one, that sore, that way, the backs,
        the bike, the bottom, the bread, the center, the clock, the daughter, the evening, the fingertip,
        the hallway, the heating, the hill, the laundry, the locker, the mark, the marks, the most, the mouth,
        the pen, the question, the sheets, the shop, the side, the spine, the stiffness, the tractor, them and,
        them to, them without, then a, then couldnt, then his, there all, there any, there anymore, there my,
        theres been, theres just, theres red, thermometer in, they belong, they kept, they took, theyre on,
        theyre wearing, thigh and, thinks i, thinks im, thinners and, this but, this calf, this isnt, this phone,
        this years, thought itd, three pillows, throat feels, thumb since, tiemblo tanto, tight feeling,
        tightness across, time is, time the, tingling down, tingling en, tissue after, to an, to answer, to clear,
        to cough, to feed, to fill, to fingers, to hand, to hang, to inhale, to know, to miss, to poke, to sleep,
        to wee, to wrist, to write, to zero, toallas de, toda dormida, todavia me, todavia sangra, today than,
        toes purple, toes up, told them, tomado como, tomado nada, tome doble, tome el, tome muchas,
        tome paracetamol, tome todas, tome un, tomo anticoagulantes, tomo aspirina, tomo la, tongue are,
        tongue swelling, took ten, toque electrico, toser y, tosiendo mucho, tosiendo sangre, tosiendo y, toso me,
        touch where, toy en, traigo calentura, traigo clavada, traigo los, treated me, tuesday and, tummy and,
        two and, two bath, tylenol extra, u said, un apreton, un calambrazo, un cardenal, un chingo, un desmayo,
        un hormigueo, un morado, un paso, un peso, un puntito, un toque, una faja, una gota, una molestia,
        una moneda, unas descargas, until last, up after, up both, up bright, up dark, up fast, up gasping, up into,
        up its, up last, up overnight, up past, up rusty, up so, up somethin, up taking, up the, up tight,
        up tonight, up when, urgencias por, used to, va a, va bien, va de, va la, van y, varias veces, verdad me,
        vez es, vi que, vi sangre, vida y, vio que, violent headache, vision tunneled, vision went, voice went,
        voltear el, vomite sangre, vomito y, waiting for, walk the, wanted you, warfarina y, warm all, warm n,
        was done, was driving, was jerking, was normal, was only, was red, was standing, was still, was told,
        was treated, way better, way she, we left, we need, weak after, weak i, weak today, wee since, well and,
        well i, well my, went hoarse, went weak, were on, what to, while my, while she, who has, whole calf,
        whole chest, whole life, whole side, whole upper, why my, wide as, wife caught, wife found, wife had,
        wife passed, wife took, winded just, winded walking, wiped me, with no, with raised, with them, with this,
        without screaming, wont bend, woozy and, work at, worse every, worse instead, worst ever, xq de, xq la,
        y aprieto, y aun, y brincaba, y cuello, y desde, y dormi, y dormidos, y duro, y escalofrios, y habla,
        y helada, y helados, y muy, y nadie, y palidos, y si, y siento, y solo, y tambien, y tengo, y tomo, y unos,
        y va, y vi, y vomito, ya la, years of, yesterday for, yesterday the, you before, you cant, you could,
        you need, you this, your clinic, your desk, your table, zaps from, zings down, zona de, zona donde`,
    },
    {
      weight: -1,
      pairs: `a bigger, a bunch, a card, a crime, a drawing, a forty, a funny, a fuss, a hair, a handful, a hat, a lad,
        a line, a medio, a mi, a pizza, a round, a shoe, a side, a sign, a star, a taxi, a team, a tie, a time,
        a woman, about your, again with, air like, al cine, alarm is, alone in, already put, am at, am not,
        and also, and come, and did, and drove, and even, and goes, and going, and hold, and ice, and isnt,
        and nearly, and say, and watch, and weve, and why, and woke, anybody got, anyone got, anyone have,
        anything from, are gone, are not, are taking, are too, are u, ask you, asked about, asked the, at her,
        at no, at st, at you, ataque de, back door, back row, back when, bags of, bank in, be late, bed is, been at,
        been pressing, before she, believe its, boca del, book club, bringing the, broke his, brother in, bus is,
        but dont, but they, but u, buy the, by ten, cada dia, call at, camino y, can be, can do, can have, can i,
        can lend, candle wax, cant do, cant face, cant lie, cant miss, car and, check engine, check your,
        coffee machine, come at, come by, come for, come hungry, come la, comes in, coming for, coming to,
        compuso la, con la, con las, couldnt keep, day to, days were, de agua, de aire, de al, de ayer, de todo,
        de tu, del gato, del vecino, dent in, dia me, did get, dijo el, dinner is, dios te, do you, do your, does a,
        doing it, domingo hay, dont ask, dont eat, dont put, dont say, dont send, dont wait, drawing of, dress code,
        drive to, drove off, eat without, egg and, el estacionamiento, el jueves, el paquete, el pedido, el profe,
        el salon, engine light, es en, es la, es q, espalda de, essay is, esta el, everyone at, eye on, eyes shut,
        feed me, feet and, finish at, fire drill, fixed it, fixed the, flat is, for chips, for saturday, for school,
        for ten, for tomorrow, for u, four minutes, freaking out, freezing in, from all, from his, from our,
        front and, gave us, get so, get the, get thru, getting home, give the, give you, go eat, go with, god bless,
        gone red, gone to, gone up, got off, got that, got two, got us, growing on, guy at, had no, haha ok,
        half price, hand with, handed it, happy anniversary, has a, has already, has eaten, has put, have got,
        he always, he just, he saw, he will, hear the, heart in, heart is, heat in, her i, her shoulder, here and,
        here now, here since, hes just, hold with, holding it, holding the, home this, hope you, how is, how you,
        i beg, i changed, i fall, i felt, i gave, i live, i only, i own, i promised, i read, i send, i slept,
        i tripped, i wanted, if anyone, ill bring, im reading, im selling, im taking, im typing, in another, in for,
        in green, in january, in n, in row, is blowing, is bright, is bringing, is brutal, is cracked, is due,
        is fine, is for, is from, is jammed, is late, is loose, is moved, is super, is ur, is very, it before,
        it go, it might, it to, it took, its already, its bad, its pouring, its the, jammed again, junta de,
        just be, just didnt, just feel, just go, just text, just the, kept the, know how, la clave, la final,
        la obra, la sala, la u, la vida, la voz, lady is, landlord is, last sunday, laughed at, le dijo, le mando,
        leaving the, left and, lengua se, let them, let us, life and, life of, light house, like he, like me,
        like ur, liked my, lips are, list is, llevo dos, llevo la, llevo toda, lol my, looked right, los tacos,
        love from, love it, love the, love you, lump in, lunch on, luv u, made my, man with, manana a, manana por,
        market place, me apago, me bane, me but, me cubre, me is, me parte, me pega, me perdi, me til, me who,
        meeting at, meeting moved, mejor y, miles away, miss the, morning for, moved out, moving to, much as,
        mum can, murio de, must have, my balance, my bed, my daughter, my day, my dog, my fault, my forehead,
        my house, my jacket, my lap, my mouth, my mug, my one, my turn, my umbrella, n we, name n, need you,
        needs new, never did, nice day, night when, nights running, no conteste, no no, no pain, no quiere,
        no sirve, no tengo, nobody wants, not a, not one, not really, not u, not what, of all, of chips, of d,
        of every, of yours, off and, ok no, ok who, on market, on me, on n, on silent, on so, on till, one thing,
        one was, one week, only got, only i, only my, open house, or a, or do, or is, or should, our flight, out on,
        out one, out or, over last, packet of, paid for, pair of, party on, pass the, pero de, pero me, pero yo,
        pick me, pie in, pink and, place with, plenty of, plot twist, pregunta si, pretty good, project is,
        pulled the, puse a, putting a, q fuerte, q hoy, q se, que estuve, que hace, que lo, que yo, quedamos a,
        quedo sin, quiet and, r a, r in, r not, reach by, reading the, rest is, rib cage, right to, ring in, rojo y,
        room and, room in, room last, round one, row of, said we, said you, salimos a, same again, say anything,
        says hi, says its, scared of, school and, se enojo, se mueve, se puede, se queda, see what, she called,
        she gave, she goes, she never, shift at, side by, sigue disponible, since wednesday, slid off, smoke alarm,
        snow day, so bored, so funny, so happy, so no, so quiet, so take, so were, some of, some reason, some times,
        somebody who, someone else, sorry for, started to, still feel, straight through, strength to, stuck with,
        sunday and, swing by, take your, talk in, tape on, tarea de, te dijo, te espeso, tell my, tell the,
        telling you, tengo las, text me, than yesterday, that jeans, that man, that to, that too, the ball,
        the beach, the best, the bit, the bowl, the box, the boy, the brown, the butter, the cabin, the cafe,
        the can, the cash, the cats, the cellar, the chairs, the cheese, the choir, the christmas, the cinema,
        the cooker, the date, the deeper, the deposit, the doorbell, the dough, the drawer, the dryer, the east,
        the egg, the eyes, the file, the flat, the flight, the fourth, the grass, the grill, the group, the hamster,
        the iron, the kerb, the keyboard, the label, the landlord, the late, the lawn, the life, the living,
        the lorry, the lounge, the main, the market, the message, the money, the mower, the music, the no, the numb,
        the patio, the pigeon, the plane, the popcorn, the postman, the raffle, the recliner, the recycling,
        the results, the rice, the river, the shoe, the shopping, the show, the steering, the tea, the teacher,
        the temple, the thermometer, the thing, the tin, the toaster, the tomatoes, the trash, the wall, the walls,
        the wine, the year, theme is, then my, then we, there by, there in, there when, theres some, they can,
        they dont, theyve got, thing on, this on, thoat u, tiembla como, tight after, time and, time n, time we,
        times and, times now, to all, to borrow, to come, to give, to walk, to watch, toda la, today for,
        traffic at, train is, tu hermano, tu madre, tu padre, turn for, turned the, turning the, two bags, u back,
        u got, u in, u looked, u lunch, u mad, u more, u never, u not, u reach, u say, u see, u send, u the, u took,
        un pedazo, un poco, under it, until i, until sunday, up about, up one, ur brother, us a, use the, used the,
        w a, wait till, wait up, want you, wanted to, was off, was stuck, water is, way and, we drove, we get,
        we meet, we see, we want, well its, went out, went thru, were always, were in, what u, when youve, which is,
        who do, who knows, who will, whole stomach, whole week, whos got, why did, why u, will give, will see,
        window seat, with all, with him, with you, without the, wondering if, wont move, wont say, work in,
        work the, worry about, worse by, write it, writing to, wrong and, wrong chat, wrong person, y ni, ya saque,
        year we, yellow one, yo el, yo le, you be, you come, you drive, you eaten, you ever, you forgot, you from,
        you mean, you not, you pay, you please, you remember, you sent, you two, you water, your big, your car,
        your email, your ladder, your mother, your phone`,
    },
    {
      weight: -2,
      pairs: `a bear, a blank, a bowl, a cake, a cow, a dar, a double, a esa, a fan, a flank, a gate, a headache, a long,
        a man, a meeting, a plan, a que, a sandwich, a shock, a small, a spare, a tea, a ticket, a wedding,
        a weight, a whole, about my, address is, after her, again today, aire al, al reves, all a, all afternoon,
        all by, all my, am a, am i, am stuck, an idiot, and bring, and felt, and he, and started, and thank,
        and there, and very, and white, and you, and your, and youre, anda en, anyway the, aqui en, are red,
        are the, ask her, asked where, asking for, asleep and, at four, at ours, ate all, back for, back i,
        back where, be back, be going, bed and, before and, being a, belongs to, bien a, bien y, blood pressure,
        boca en, bottom and, bought the, bring the, brother says, bubble tea, budget meeting, but is, by accident,
        by me, cake is, call u, cambio de, can u, cansado de, cant find, cant touch, car keys, carry it,
        casserole dish, cerrar el, change my, check the, choir rehearsal, clean the, closed it, club picked,
        come before, come with, coming at, como a, con este, con lo, con tu, congrats on, cos i, cos u, couch is,
        cross the, cual es, cup of, day one, day with, de arroz, de diez, de el, de maravilla, de mate, de verdad,
        del otro, desde hace, dia de, dice mi, didnt come, dieron un, digas a, dile que, dis is, doble y,
        does anyone, dog in, dollars and, dollars each, donde estoy, done the, dont believe, dont give, dont miss,
        dont panic, dont you, dropped the, el abuelo, el azul, el centro, el del, el horno, el portal, el q,
        el sitio, el sofa, el turno, en casa, en clase, encima de, entire life, entonces el, era para, es por,
        esta duro, esta en, esto es, even if, every door, everyone else, explain it, exploto la, eyes r,
        fallecio el, feeding the, fell flat, first word, five times, flip flops, for fifty, for four, for me,
        for next, for this, for two, for us, frio que, frios y, from tuesday, fui a, get you, gets to, gets worse,
        give my, glasses are, go ahead, goes down, goes in, gone and, gone by, good one, got down, got stuck,
        got ur, got you, green one, grey and, guess who, hace un, had blood, had this, half and, half day,
        half hour, half way, hanging out, hard for, has had, has one, has shipped, has started, have never, have u,
        he says, heart of, heart to, heavy traffic, her for, here in, hes got, hes looking, hey its, hielo en,
        him a, him again, him i, him the, honestly its, honestly the, hour i, how are, hurt tho, hurts so, i also,
        i borrow, i bring, i brought, i cant, i carry, i change, i climb, i come, i drive, i finish, i give, i hate,
        i heard, i hope, i nearly, i not, i now, i pass, i put, i remember, i saw, i start, i thoat, if there, if u,
        ill do, ill get, ill say, ill send, im done, im looking, im making, im standing, in after, in at, in from,
        in laws, in office, in there, in with, in writing, into your, is d, is only, is open, is ours, is out,
        is sitting, is slow, is telling, is thursday, is wheezing, it again, it belongs, it felt, it gets, it so,
        it though, it tuesday, it will, its been, its for, its good, its side, its solid, ive no, ive taken,
        junta se, just a, just been, just hit, kids to, killed it, know which, la fiebre, la luz, la nena,
        la nevera, la paleta, la vecina, la vez, la zombi, late and, late one, laugh at, le cayo, lean on,
        leaves at, left arm, left or, legs in, letter to, like every, like the, like to, liked the, lit a,
        living room, llega el, lo he, lo juro, lo llevo, lo mejor, lol what, look up, looked like, los tamales,
        lost a, lost by, loved it, mano a, me anda, me asusta, me i, me know, me la, me lol, me on, me pase,
        me paso, me pidio, me please, me pregunto, me something, mi corazon, mid nite, min late, mine is, mine was,
        mom wants, morning and, morning in, morning my, moved it, my aunt, my best, my brother, my flatmate,
        my neighbour, my whole, n a, n everything, n say, nada se, neighbor is, never said, no msg, no need, no voy,
        nobody has, not angry, not funny, nothing on, of order, of tea, off with, oil change, ok thats, ok this,
        on at, on earth, on muted, one drink, one this, one way, only one, only the, only took, oozing out, or just,
        or lie, or not, or the, ordered a, other side, outside the, oven is, owe you, passed the, people are,
        perdon por, pero le, picked a, pinch of, plug it, por el, por su, por tu, porque el, post office, puesto de,
        pus in, puse la, puso la, put your, putting my, q era, q le, q paso, q pena, que veo, quedo el, quemo el,
        queue for, quid a, quid for, read it, really big, recipe says, reply me, return the, right arm,
        right behind, right so, rolled back, rolled up, rompio una, round with, same to, saw a, say hi, say nothing,
        say the, says delivered, says shes, school play, se ha, se murio, se poncho, se te, seat on, see your,
        seen my, seen the, seizing up, send me, she got, she put, she saw, shes got, should have, shower is,
        side got, sitting at, so big, so far, so im, so so, so what, so yeah, sobre el, sold the, someone who,
        son is, spoken to, start at, starting to, stay off, still not, still owe, stop thinking, straight to,
        su mama, switched off, swollen since, take out, take them, talk about, talk to, te debo, te lo, te mando,
        tell dad, tell your, telling everyone, temp hit, tengo la, tengo que, test was, thank u, that and,
        that film, that place, that song, that supposed, that you, thats all, thats what, thats why, the bell,
        the bench, the bone, the boss, the cable, the call, the candles, the charger, the check, the chicken,
        the corrido, the dry, the final, the fire, the fountain, the golf, the holidays, the hotel, the invoice,
        the lasagne, the lid, the lottery, the mail, the moon, the neighbor, the number, the pan, the parcel,
        the password, the plant, the porch, the potatoes, the rain, the record, the saw, the sign, the site,
        the soup, the sourdough, the spare, the spreadsheet, the summer, the sun, the trouble, the wardrobe,
        the watch, them with, then you, there and, they told, theyre not, this headache, this new, this since,
        this time, this with, three hours, time does, times to, to burst, to buy, to feel, to help, to lie, to pick,
        to return, to thursday, to understand, to ur, too early, too loud, too small, traffic on, turn back,
        turns out, two for, two hands, u cant, u going, u gotta, u have, u no, u owe, un monton, una hora, up today,
        ur mum, ur old, us all, us in, vas a, vemos en, vez y, viene a, was better, was from, was the, was this,
        was three, was tight, was worth, washing up, watch the, watched a, water the, we did, we havent, we push,
        we put, we r, wear a, wear the, went and, went cold, went for, were not, were right, what happened,
        what would, when he, when the, when u, which side, who dis, who does, who was, whole class, why are,
        wife just, will go, window and, with their, with u, without me, wont turn, wrapped in, y el, y he, y otra,
        yeah i, yo tambien, you all, you make, you pick, you say, you something, you will, your brother,
        your cousin, your day, your mum, your name, your nan, your order, your own, your side, your turn`,
    },
    {
      weight: -3,
      pairs: `a bit, a bowling, a bulge, a coat, a comer, a foot, a gift, a glass, a glove, a great, a horse, a mood,
        a nice, a note, a party, a pasar, a pulse, a rock, a row, a seat, a shot, a sweet, a thumbs, a tomato,
        a traffic, a yellow, about like, about ten, about three, aguja en, al perro, all go, all that, am in,
        an emergency, an inch, an old, and back, and bought, and came, and chips, and half, and just, and keep,
        and mean, and sticky, and watched, and we, and what, and youve, another year, any chance, are two,
        as always, as well, asked for, asked what, asking and, at us, baby shower, back or, bad in, baja la,
        bawling in, because you, been sitting, believe this, best night, bien el, big ones, bit with,
        bleeding everywhere, blood pouring, blue one, blue with, boca de, booked for, brazo de, breathe and,
        bridge is, bring back, bring my, broke a, brother to, burned my, but he, cada vez, calf was, call me,
        cama y, camino al, can stand, cannot get, car is, care for, cash only, cat is, cayo la, cerro la,
        church hall, class at, come to, con todo, couldnt make, count as, cried at, d way, day off, de a, de atras,
        de tres, dejo en, des compuso, did it, did we, does she, doing my, donde las, dont keep, dont own, door in,
        door with, dormir y, due at, each and, eat it, eat the, el coche, el cuarto, el doctor, el espeso,
        el numero, el postre, el primer, el taxi, el ultimo, el vestido, es del, es peor, even know, even my,
        face to, falta una, father has, fell off, felt it, fila del, five of, for all, for being, for dinner,
        for lunch, for nothing, for sunday, for tea, for them, for today, forget its, foto del, found out,
        found your, frio en, fue la, fui por, full and, game is, gave him, get to, give u, gives me, gonna say,
        good deal, got cold, got her, got on, guess what, hard in, has bought, has ever, has left, has seen,
        has stopped, have all, haved at, he dejado, he hecho, he lines, he put, head just, her name, his hat,
        hizo un, honestly dont, horse threw, hot today, hour and, i almost, i at, i even, i feel, i figured, i hear,
        i laugh, i love, i miss, i pay, i want, if nobody, if somebody, if theres, ill have, im in, im the,
        in april, in big, in charge, in february, in may, in our, in town, in ur, is blue, is insane, is laughing,
        is leaking, is ready, is unreal, it first, it from, it goes, it now, it was, its d, its full, its normal,
        its painful, ive done, ive told, keep an, keeps saying, killed that, la cancion, la hoja, la i, la misa,
        la profe, la segunda, la tele, lado del, last yr, le di, leave a, leave it, leave me, left it, lets go,
        levantar el, lift is, like that, lit up, little ones, llamado al, llevo un, lol ok, long and, love to,
        made up, man is, maybe a, me cae, me his, me if, me or, me siento, me you, meet at, mi comadre, mi prima,
        mind the, mins and, minute and, miss u, mom i, morning n, move it, mover el, much was, my card, my feet,
        my friday, my girl, my life, my love, my mates, my mum, my voice, n my, n walk, na po, need anything,
        needs a, never go, never seen, ni las, nice try, night shift, no encuentro, no es, no excuse, no me,
        no pues, nombre de, not fine, not going, not trying, now they, now we, of u, off by, off n, oh no, ok lor,
        ok ok, ok then, on a, on blood, on hold, on level, on sat, one from, one i, one on, one or, one to, or what,
        out so, out to, pasaje el, pay for, perder el, perdio el, play on, plays the, please come, please look,
        por todos, por una, porque se, practice is, puede ser, pulled over, put a, put you, que es, que estoy,
        que fui, quebro la, quedo la, quien tiene, quiere que, r like, ran the, ref was, respiro hondo, riddle for,
        right in, ring the, roses are, said a, said he, said that, sat with, saturday and, school is, screen is,
        se des, se llama, se quemo, see u, send a, shall i, she say, she still, shes all, should be, show is, si te,
        six years, sleep ok, sleeping on, so if, so loud, so many, so nice, so thick, somebody call, sorry wrong,
        stab in, stand at, standing here, standing still, stood there, stuck on, such a, switch off, table and,
        take all, team is, that has, the balcony, the black, the boiler, the book, the cereal, the coach,
        the counter, the garage, the job, the lead, the logo, the long, the lot, the middle, the month,
        the neighbors, the photo, the quite, the road, the roses, the sea, the seats, the shoes, the small,
        the speaker, the state, the tap, the team, the third, the twins, the windows, the work, the yellow, the zoo,
        there since, theres like, theres still, they asked, thing with, think we, this in, this still, this world,
        those are, time since, time u, tired and, tired of, to follow, to hide, to leave, to send, to sit, to worry,
        told my, told the, trabo la, trash day, turn on, turn to, tv remote, two inches, two more, u and, u are,
        u at, u eaten, u really, u so, u still, u think, umbrella in, un calor, up here, ur sister, vino de,
        vote for, walk at, want me, was blind, was brutal, was in, was it, was lovely, was wrong, water and,
        we could, went quiet, were all, what are, what does, what goes, what has, what was, what you, whats for,
        where r, wheres the, who put, whole of, whos in, whose turn, with two, with your, work but, y dice, y dos,
        y en, y era, y por, yard sale, years and, yo estoy, yo llevo, you by, you down, you had, you never,
        you used, you wrote, your coat, youre a, youve got, yrs and`,
    },
    {
      weight: -4,
      pairs: `a band, a date, a fence, a large, a look, a mug, a proper, a size, a spoon, a story, a streak, a tooth,
        a tuesday, abrir la, agua y, al bebe, al trabajo, all right, all the, an empty, and can, and feel, and gone,
        and his, and honestly, and ill, and let, and sat, and sent, and walk, anda muy, are doing, are full,
        are over, around and, around my, at gate, at half, at his, at midnight, back by, beat me, been fed,
        before the, black out, blocking the, breath for, bring own, broad band, bruise on, but then, but we,
        buying a, cabeza de, caja en, caliente el, calm down, can borrow, cant keep, cara como, carried in,
        cinco minutos, clear my, clock in, close my, cold feet, come over, coming down, con ganas, con una,
        control de, corto la, could you, cuando la, day for, de alta, de mosco, de palo, de piedra, dear all,
        dejo el, del metro, dia que, did he, didnt have, didnt see, dieron de, do the, do u, dog ate, dollars for,
        dont even, dont go, dont have, dont make, dont mind, dont ring, dont tell, down and, drove to, durmio el,
        duro y, early for, eat on, el color, el detalle, el gato, el hotel, el martes, el mercado, el motor, el pan,
        el refri, el telefono, even the, every single, everyone in, except for, face so, falta aire,
        feliz cumpleanos, finished my, fit through, fix the, follow the, for twenty, from across, from that, fue el,
        fuss but, gate code, gave me, get down, get there, go back, going back, going home, going over, gone hard,
        gone out, gud nite, ha ha, happy diwali, hard it, hav a, have been, hay de, he asked, he ate, he could,
        here like, hide the, his hands, his mum, hola soy, hold it, hold on, home the, hospital with, how big,
        how did, how was, hoy se, i drank, i eat, i just, i missed, i oso, i sent, i sing, i stay, i told, i wait,
        i wake, i wasnt, i win, i write, if a, if youve, ill be, im going, im never, im numb, im resting, in law,
        in these, interview at, is already, is as, is closed, is confused, is free, is like, is me, is taking,
        it feels, it today, its hot, its so, its very, ive left, joke but, just beat, just say, just standing,
        just tired, just wanted, kitchen and, know a, know about, know they, la banda, la doctora, la primera,
        la receta, la soga, lado se, lady in, las botas, las de, las tres, le dije, le durmio, leg tonight,
        lights on, like cardboard, like glass, lleno de, lo vi, look out, los platos, lost feeling, make me,
        making a, many times, me cry, me gusta, me mandaron, me pare, me pego, me three, measured it, mejor pero,
        mi vecino, milk on, miss you, missed calls, missing one, my bank, my brain, my computer, my fourth,
        my glasses, my hand, my new, my stomach, my wifes, n now, n one, needle is, never once, new one, next month,
        ni una, no i, no respiro, no te, nobody is, nos fue, not answering, not that, of water, off again, ok it,
        ok la, on d, on route, on stairs, on sundays, one has, one piece, one with, out if, out twice, over on,
        part time, party at, paso por, pastillas de, picture day, piso del, please advise, por que, porque ya,
        press it, quede sin, r u, read a, right about, right by, rolled in, salio en, scares me, see that, send it,
        send this, sent the, she reply, shes not, shop says, showed up, shows a, si acabo, si la, side door,
        sin aire, since he, since noon, slept like, so cold, so dont, so how, so ive, sock and, sock in,
        somebody is, somebody left, something on, stand in, start monday, start on, started the, starts at, stay at,
        still and, stop it, sure i, tengo el, that in, the bleachers, the budge, the cake, the carpet,
        the conductor, the deal, the dinner, the dress, the electrician, the fair, the farm, the ferry, the frog,
        the function, the grey, the hot, the interview, the letter, the little, the match, the neighbours, the part,
        the party, the photos, the plan, the plants, the puppy, the quiet, the quiz, the recipe, the rent, the ride,
        the right, the sight, the stall, the stock, the storm, the street, the tent, the ticket, the tile, the town,
        the trailer, the trip, the white, the window, the zip, them on, then she, there now, think ive, this house,
        this month, this to, this year, three of, through three, til the, times n, to ask, to drop, to elbow, to me,
        to sign, to u, to wipe, tomorrow and, took one, took the, touch the, try the, trying to, tu hermana,
        turn is, turn over, turned red, twice today, u all, u comin, u forgot, u watching, un elefante, un plato,
        una toalla, under a, up for, ur eyes, ur turn, van dos, vino el, vio mi, wan go, wan to, wants the,
        was about, was no, was one, water bill, water bottle, we still, what a, what they, who ate, who left,
        whole time, will never, wont let, wont tell, y luego, y se, y todo, ya llego, ya ni, yo ni, yo no, yo tengo,
        you got, your face, your fault, youre on, zapato en`,
    },
    {
      weight: -5,
      pairs: `a blanket, a chicken, a cuanto, a decir, a deep, a drink, a duck, a hand, a lo, a pie, a sock, a thing,
        a very, a weird, about how, about you, after all, after work, again i, agua caliente, al bajar, all i,
        am sorry, am standing, am worried, and found, and on, and then, and were, anyone else, arde la, arm and,
        as you, ask for, ask my, ask why, asleep at, asleep in, at last, at target, at that, back on, back with,
        backed up, bad but, be right, because im, been told, before it, before noon, bless you, bring a,
        buenas noches, cabeza del, caida de, caliente en, caliente la, came by, cant see, cant sleep, cant wait,
        circle back, coat on, cold for, come and, cough up, de comer, de luz, de siempre, dead in, did that, did u,
        dont talk, dont wake, dont work, dream of, dress is, dropped to, dying to, eat my, el bus, el caballo,
        el cel, el dinero, el entrenador, el foco, el garage, el miercoles, el parque, el pasado, el perro,
        el sabado, el trafico, en sangre, en serio, encuentro el, es lo, esta noche, feel like, feels heavy,
        feet up, fell on, felt so, ferry and, finish the, first time, flight is, floor is, foot traffic,
        for breakfast, found the, frame it, fresh air, from there, from work, gas bill, gas is, get your,
        getting better, give him, gone in, good scissors, good way, grab milk, hang up, happy to, has lost, has my,
        have seen, hay tortillas, he didnt, he say, hes in, his hip, his mom, his name, his wife, hit me, hola me,
        hold your, hole in, hora es, horse is, hours long, how many, hoy me, i bought, i clear, i dnt, i drove,
        i gotta, i make, i moved, i no, i sed, i spent, i stood, i texted, i vote, i walk, if it, if you, im doing,
        im sleeping, im so, in avance, in his, in traffic, is a, is breathing, is doing, is done, is dull,
        is freezing, is full, is getting, is going, is how, is just, is wild, isnt the, isnt working, it anyway,
        it came, it has, it this, its just, izquierda y, just said, just to, keep it, key to, killed the,
        knocked out, la banqueta, la he, la junta, la mia, la olla, la terminal, la tienda, la ultima, la ventana,
        las fotos, las noticias, le puse, lift me, listen to, lo de, long time, look for, los de, lost its, made a,
        mano como, mark is, mas en, me about, me han, me out, me puede, me sigue, me up, me with, me your,
        mi hermana, might be, money on, mother in, my aunts, my bro, my chips, my hands, my money, my slipper,
        my wallet, n hot, n then, n u, name is, nite nite, no and, no llego, no signal, no the, nobody in,
        not being, not him, not the, not there, now in, of course, of each, of you, off to, on her, on page,
        on then, once in, one is, or it, other half, over here, over it, pa abajo, paso la, patch on, pero q,
        pero si, pica la, piel de, pm and, pongo un, por eso, prendio a, pro file, puedo levantarme, push it,
        put that, que hay, raining so, remember how, right after, ring road, roses r, sale el, say yes, says you,
        seconds and, see from, seen it, send help, sending me, sent it, she will, shower after, sin mi,
        since morning, since sunday, since yesterday, sit in, sit with, so it, so long, so now, somebody with,
        sorry about, sounds like, split the, still works, straight out, sunset was, t shirt, table for, taco truck,
        taking the, than ever, than that, that for, that new, thats my, the aircon, the bags, the bar, the basement,
        the building, the chat, the client, the club, the cow, the custard, the dishwasher, the electric, the fan,
        the fish, the game, the glass, the good, the hall, the library, the lift, the list, the map, the north,
        the only, the parade, the parrot, the pew, the piano, the post, the presentation, the radiator, the screen,
        the service, the shed, the umbrella, the waiter, the word, then he, there last, they all, they ask,
        they only, this old, this week, to each, to her, to pee, told him, tomatoes are, too far, too late,
        toque de, turn it, turn left, turned out, two left, u had, u like, u n, u r, up since, ur mom, ur name,
        vamos al, ve el, ver la, ver que, view from, vino tinto, walk straight, walking the, wall is, wallet is,
        want a, was for, was tired, we dont, we move, we won, went well, were just, what about, what he, what time,
        when you, where did, which one, whole lot, whole street, wifi is, will do, with its, wont go, y con, y digo,
        y perdi, ya casi, you a, you for, you get, you grab, you on, you were, your father`,
    },
    {
      weight: -6,
      pairs: `a bag, a lift, a mis, a pic, a picture, a right, a river, a towel, a van, a way, about that, about the,
        after his, ago and, al final, an apple, an eye, and give, and nobody, and one, and push, and send, and sit,
        anoche en, antes del, aprieto y, are we, as ever, as hell, asking if, bajo la, be mad, be normal, been an,
        behind a, bien fuerte, big one, bit his, bro that, call off, came in, cannot find, close at, colour is,
        coming by, comio mi, cosa y, cosas que, could have, cuando llegue, dark and, day is, dedos y, degrees and,
        del coche, do another, do it, do take, donde esta, dont touch, down twice, drop the, drove past, east side,
        el bebe, el segundo, el sillon, el taller, en esta, en visto, enough for, es el, eso me, even that,
        examen de, fiebre de, flat and, food is, for everything, forget it, fotos de, friday at, game last,
        gave her, get this, give a, go at, god is, group chat, hablar y, half an, have so, hay que, he came, he did,
        he slid, head in, her a, here is, hes doing, hes fine, him in, hip to, his arm, his head, home in, home now,
        hot as, house is, i close, i hung, i on, i ordered, i owe, i passed, i really, i typed, i wrote, im fine,
        im lying, im outside, im walking, in hand, in here, inflamo el, is about, is after, is burning, is called,
        is calling, is fire, is flat, is ten, is there, is useless, is warm, it im, it makes, it says, it without,
        its back, its fine, its your, ive eaten, just sat, just seen, keys under, kill me, la compu, la cuenta,
        la escuela, la fiesta, la fila, la misma, la mudanza, la silla, las llantas, las llaves, last episode,
        leche y, left on, legs and, lengua y, let it, like in, like two, llego en, los boletos, manana no, mando un,
        me after, me again, me toca, me u, mean it, mi casa, muero de, murio mi, my daughters, my desk, my eyes,
        my friend, my grandmother, my hat, my home, my trousers, my uncle, n she, need a, need it, never happened,
        new haircut, new number, no cabe, no como, no sales, no way, nobody picks, not much, now he, numero de,
        of them, on everything, on you, one at, only had, own and, papa esta, para el, para la, para mi, para que,
        parte el, pasa por, password is, permission slip, pero que, phone and, photo of, pica mucho, picture of,
        por unos, puedo abrir, put it, q lo, q traigo, que paso, que ya, quien se, receta de, reply all, room has,
        said its, said no, se comio, se durmio, se fue, see me, shes in, shoe and, si pero, si quiere,
        sitting right, sleeping in, smell of, so hot, so proud, speak to, stairs and, still open, stop laughing,
        stuck behind, sube el, sweat and, tambien me, te llamo, te marco, ten past, thank god, the bakery, the code,
        the concert, the empty, the eye, the face, the goat, the gray, the handle, the hook, the legs, the petrol,
        the red, the ref, the safe, the slides, the trail, the van, the warehouse, the water, there it, there with,
        this the, threw the, tiene que, tienen con, till the, to bed, to them, to you, top up, traffic is,
        tres horas, tu papa, two years, typing with, u doing, un frio, up over, up to, up we, va el, very nearly,
        was great, was half, were getting, were having, what did, what is, whole day, whole house, whole way,
        with each, without you, woman in, wont fit, would have, wrong color, wrote it, y asi, y vuelve, ya esta,
        you and, you are, you in, you sang, you still, you want`,
    },
    {
      weight: -7,
      pairs: `a book, a casa, a day, a deer, a drill, a grape, a hacer, a month, a number, a photo, a quien, a snack,
        a su, a tenner, a tu, a ver, a white, a year, about it, ahora mismo, al bano, al principio, all three,
        and eat, and for, and looks, and right, and who, are my, are so, arm for, as last, away from, battery is,
        bedtime story, been here, been thinking, big is, bit more, but today, caballo se, can hear, can someone,
        can teen, cant work, cara y, color is, como el, con el, corazon de, cost me, could of, cuando lo,
        day tomorrow, de esta, de mas, deadline is, did they, dolor de, dont do, dont open, dont text,
        doubled overnight, down a, down since, drinks on, drive in, ears are, el america, el arbitro, el cable,
        el cafe, el final, el grupo, el kilo, el pastel, el sol, en una, es de, es mi, eso si, esta insoportable,
        everything in, face and, fell through, find a, find it, find my, for give, for given, for one, for you,
        forgot my, from home, fruit and, get in, get through, good evening, good for, good luck, half time,
        halfway through, have done, having at, he called, he said, he scored, hear you, heart and, heavy since,
        helado y, hit a, home to, i couldnt, i had, i knew, i laughed, i regrets, i say, i supposed, i will, id do,
        if they, im getting, im out, im putting, im sorry, im texting, im writing, in both, inside the,
        interview went, is at, is bleeding, is down, is holding, is mine, is now, is weak, it cost, it down, it n,
        it rains, it wrong, its freezing, its going, its gonna, its in, its on, killed me, la alfombra, la bici,
        la de, la del, la esquina, la impresora, la proxima, la renta, las plantas, las tortillas, last leg, le he,
        left at, like someone, lo del, looking at, los muebles, luz en, made the, making me, mano izquierda, me a,
        me dejaron, me duermo, me hincha, me how, me mato, me quema, me quemaron, me the, me yesterday, mi cunado,
        moon is, more than, mum i, my charger, my fridge, my kitchen, my nephew, never mind, next time, next to,
        no credit, no manches, no pasa, nos vemos, not bad, now theres, number on, of a, of steel, on their,
        one about, one more, our team, parents evening, pasa nada, pasaje la, passed my, past a, people and,
        picked up, please dont, proud of, puedo dormir, pulled out, que verguenza, quedamos en, quedo como, ran out,
        red or, ribs on, running late, sale como, scared me, science fair, secret santa, see my, senor de,
        shaking the, shes been, si a, si fuera, si no, since march, slept through, smells of, so hungry, solo me,
        something to, sorry i, stairs by, stepped on, take a, talk later, te quiero, teach me, termine en,
        texted her, that on, the a, the church, the closet, the fence, the flowers, the heart, the jam, the lake,
        the landline, the man, the promocion, the ring, the router, the school, the shops, the story,
        the thermostat, the trampoline, the wedding, the wifi, them all, then i, there to, theres no, they go,
        they just, to read, to toe, u awake, u up, una caja, us like, using the, volvio a, walk past, wearing the,
        wedding is, went in, weve got, when they, with both, y tu, y voy, ya llegue, yesterday but, you go, you out,
        you owe, your dad`,
    },
    {
      weight: -8,
      pairs: `a baby, a boy, a free, a map, a name, a no, a pint, a smile, again tomorrow, ahi se, all going, all in,
        all this, allergic to, and if, and look, and somebody, and someone, and talk, and thinks, are all, are blue,
        are on, are running, are you, arm off, around for, as my, at least, ay no, back pain, back seat, bake sale,
        be the, best thing, bought a, called in, called it, calling it, came with, can help, can we, cant feel,
        cant hear, capitan of, card in, con los, da un, day at, deje el, dia mas, do feel, done it, dont count,
        dont forget, dont get, dont reply, dormido en, eight out, el concierto, el de, el jefe, el plato, el precio,
        el restaurante, el rio, el tren, el vuelo, el wifi, era el, estoy en, estoy sudando, even though,
        fiebre por, for that, freezing out, gave it, go and, go by, go up, going round, ha dejado, hace media,
        has the, have now, have one, have you, hay dos, hay q, he doesnt, he got, hes been, high lighter,
        hizo tarde, hormigas en, how do, husband wont, i forgot, i kept, i liked, i ring, i swear, ice cream,
        im all, im happy, im sitting, im stuck, in d, in sick, it back, it last, it really, it seems, its got,
        its only, its purple, its raining, just asking, just on, keep my, keeps coughing, keeps jumping, know why,
        know you, la letra, la llave, la mesa, la plata, la senal, las bolsas, le hago, le salio, lend me, life is,
        lift to, like last, like wet, line at, llego el, los frijoles, lot of, luego no, lying on, machine is,
        me down, me half, me have, me when, mi no, minutes on, move the, my cousins, my essay, my little, my nan,
        my sisters, nearly a, need an, needle and, no problem, no vino, not in, not mad, not my, nothing is,
        nueve de, of fresh, of town, on read, painted the, parir ris, perro se, por fin, puedo hablar, put in,
        quedo a, quite a, right at, said on, same place, saved my, senora del, sign it, sit on, sleep tight,
        slept on, someone has, stuck halfway, suegra esta, taken to, terapia de, that all, thats me, the boat,
        the button, the cold, the engine, the kid, the meter, the new, the plates, the price, the pump, the remote,
        the salon, the sunset, the tires, they changed, third one, though i, thumb drive, till i, to that,
        tracking says, trip to, turn off, two coats, u call, u take, u wont, un dolor, up now, up there, ur hand,
        van and, veo dos, wake me, walk down, walk like, walked into, wall and, was getting, was there, went fine,
        where are, who keeps, work yesterday, working days, ya tome, yes to, you know`,
    },
    {
      weight: -9,
      pairs: `a flat, a fool, a heart, a kettle, a leak, a miracle, a nightmare, a plant, a ride, a two, a work,
        about his, aguanto mas, all week, an hour, and her, and none, and said, and see, and stood, and took,
        any time, aprieta el, are getting, arm on, ate my, ate the, auto correct, ayer le, ayer me, be home,
        be quick, behind me, break a, but no, cant read, cheers for, code is, collapsed on, comin up, day of,
        de cocina, deep breath, did she, does it, dont laugh, dressed as, dropped a, drove it, el balon, el camion,
        el celular, el equipo, el examen, el jardin, el puente, el semaforo, el sistema, es hoy, es que,
        fell asleep, fever broke, first tooth, flat tire, for like, from me, give up, go home, has it, headache of,
        her face, her first, hit it, home is, how much, hoy no, i like, i looked, i wear, im coming, im crying,
        im telling, in under, is back, is my, is no, is where, is with, it against, it had, it hard, it himself,
        it like, it with, its me, its now, just passed, la quinceanera, la vaca, laughed so, lengua en, lie to,
        lines it, manana hay, mano con, me cerro, me dice, me im, me one, mi abuelo, missed it, more on, mower wont,
        my favorite, my heart, my knees, my screen, my sis, n came, n d, name on, necesito una, needles all,
        night at, no sense, nomas se, not talking, now is, number for, of lamb, ok im, old one, on there, one hour,
        only on, opened it, other way, out where, over a, owe me, painful to, pego la, phone to, pray for,
        que cuando, queue and, real one, school run, se para, sending it, sepa rate, she looked, si hay,
        siento como, sigo igual, sister and, smell like, son las, stabbed in, stand still, still available,
        still got, stood on, streak of, take the, taken my, thats a, thats how, the airport, the attic, the big,
        the blue, the microwave, the plumber, the rug, the step, the tumba, there are, this much, tiene un, un buen,
        was shaking, was weak, welcome to, what colour, what kind, wheel squeaks, where do, y una, yesterday and`,
    },
    {
      weight: -10,
      pairs: `a beat, a bottle, a green, a real, act like, an arm, an email, and an, asi desde, asleep on, at me, be a,
        been to, boss is, brought his, but got, cayo el, coming between, could i, dance floor, dinner at, dont like,
        double dose, down again, drive or, drowning in, el archivo, el nino, el partido, el techo, en otro, en su,
        found it, found my, get any, get out, getting worse, go above, going around, going to, got into, got my,
        got to, hand up, has taken, he brought, he looked, he took, hes on, his own, his shoulder, home after,
        i made, i shall, i thought, i used, if he, in june, in on, is what, isnt even, isnt it, its called,
        just asked, keep getting, keeps dropping, la basura, la boda, la cancha, la cena, la contrasena,
        la lavadora, la llanta, la maleta, la novela, la parada, la pelicula, la temperatura, la troca, last time,
        le digas, left since, like my, looking for, los ninos, me acabo, me also, me an, me cayo, me n, me queria,
        me that, media hora, mensajes por, mi amor, moved to, my battery, my ex, my place, my toes, next door,
        night with, no answer, no prob, no worries, noche con, not on, nothing but, numb from, on his, or right,
        otra vez, owes me, pain no, pero con, pero es, put his, que hora, que sea, reach home, said yes, salt and,
        scared to, she asked, shoulder to, since easter, sit down, somebody has, something and, staring at,
        start without, still cant, still no, stuck to, tengo q, the address, the cat, the commute, the dance,
        the ending, the high, the pool, the printer, the wind, there a, to him, to my, todo en, too long, truck is,
        two weeks, txt me, van en, want the, way up, we all, we have, went back, went up, were out, who ever,
        who is, whole room, wont budge, wrote that, xq no, y ahora, y los, y que, ya estoy, yo creo, you at,
        you hear, you like, you so, you take, you wont, your sister`,
    },
    {
      weight: -11,
      pairs: `a bucket, a girl, a leg, a parking, a question, aint even, and after, and me, at ten, at this, back to,
        black as, boss had, brought me, buenos dias, c u, cabeza en, call later, cat has, closes at, coffee and,
        come fast, como siempre, con mucho, corazon en, couch wont, cover my, de cemento, didnt get, dile a,
        do with, dont be, dos dedos, down in, dressing gown, drop me, el internet, el pelo, el video, esta de,
        esta internada, every week, eyes on, face when, flight hands, forgot the, frio de, fuerte la, getting hard,
        give me, gonna be, got any, grados en, hand n, hasnt been, head to, heads up, hes asking, hot tub, hung up,
        i didnt, i haved, i hit, i mean, i shouted, id like, im bringing, in this, is broken, is moving, isnt a,
        it in, it wasnt, it works, its over, la gasolina, la gata, la mancha, la serie, last day, le falta,
        left foot, let him, looks like, me equivoque, me olvido, me too, my breath, my mother, my seat,
        my sourdough, n he, ni me, no one, no prende, no trouble, no you, ojo de, out with, phone fell, phone in,
        pick a, por si, por ti, puedo con, que descanse, remember to, sat there, save me, scald me, se corto,
        se donde, se la, servers down, shoes off, shoes on, sourdough starter, stay there, talk now, tell her,
        that guy, that joke, the curtain, the dark, the neck, the pie, the score, the stadium, them in, took my,
        un brazo, upper lip, ver si, very good, waited for, watch it, went with, who took, with her, without a,
        y como, y nunca, ya se, you have`,
    },
    {
      weight: -12,
      pairs: `a corner, a fiver, a game, a noise, an all, an hr, and a, and no, aqui no, asi que, atorada en, away in,
        because of, been up, bottom of, brazo derecho, cant be, con su, did you, doesnt like, doing this, dont call,
        door opens, duele la, el chisme, el super, entra en, equivoque de, esta la, face value, feel so,
        fever after, fine at, forgot what, get on, go through, good morning, good night, hanging in, hasta las,
        hate it, hospital con, how far, i pressed, into that, is he, is in, is on, is standing, is under, it away,
        its gone, ive lost, knitting needles, know me, la foto, la oficina, la tarea, la una, las tengo, learned to,
        left my, los lunes, make sense, me instead, me quede, me toco, move to, must be, new phone, ni un, no gain,
        no siente, on heart, only me, pressed something, que si, red one, roller coaster, saque un, see his,
        sense of, si es, si y, six foot, sold out, still running, still want, stuck at, take it, tell him,
        that isnt, that was, the bath, the jar, the news, they were, thought that, to death, to hear, took forever,
        touch this, two sugar, very pleased, very weak, voice gone, was me, was not, was very, will be, with an,
        wont start, would you, ya quedo`,
    },
    {
      weight: -13,
      pairs: `a clover, a coffee, a ir, a spider, after that, almost passed, be there, brought a, cara de, dedos con,
        doesnt work, dos y, duele al, el arroz, en camino, from here, from last, had the, hand on, haunted house,
        havent been, heading to, hielo y, i m, i may, i said, in march, is finished, is up, it off, it up,
        just like, just stood, kettle on, la calle, like we, me hizo, me lo, me some, mi compadre, mush room,
        my car, my room, my sunglasses, next one, next week, night night, no arranca, no rush, not yet, one today,
        pie de, pull up, que ni, quede dormido, quedo en, she left, since monday, stand on, still going, still on,
        stop crying, text so, thanks for, the afternoon, the air, the board, the gps, the green, the old, the page,
        the pond, the receipt, thumbs up, told her, un senor, want anything, was doing, was meant, y anda,
        y despues, y te, y un, you didnt`,
    },
    {
      weight: -14,
      pairs: `a life, abrir el, after holding, al dedo, boots on, bringing my, cabeza por, como la, could be, dose of,
        el recibo, el tiempo, el viernes, esta lloviendo, estaba en, estoy ahogando, got it, green and, had my,
        he hasnt, i rang, im starting, in since, is killing, is to, la playa, lights off, little bit, live in,
        me and, me hace, mi primo, missed my, q ya, si lo, starts monday, stronger than, taken the, tell me, ten to,
        than me, the second, too hot, too short, u out, una mano, up before, up some, where is, wind took`,
    },
    {
      weight: -15,
      pairs: `a shirt, a straight, and maybe, back about, been on, bill is, blind spot, breath of, cant come, casa de,
        como que, doctor who, dog has, feel my, four legs, get u, go round, hand in, hot water, i held, i quit,
        i would, keep looking, la carne, la nina, la pantalla, le duele, looked up, my grandma, ni mordo, of paper,
        of us, on sale, on this, otro lado, pain to, papa is, puedo creer, q es, sangre por, shes my, siento en,
        stole my, the curtains, the entire, the radio, the station, they had, three words, to cancel, to ten,
        was just, went straight, would like, your heart`,
    },
    {
      weight: -16,
      pairs: `agujas del, and theyve, didnt say, died laughing, going for, golpe de, had it, having the, he gave, i know,
        im shaking, it doesnt, its cold, la presentacion, leg of, locked out, log in, mano de, marry me, me urge,
        muslo y, my bag, my phone, no entra, not me, on site, puedo ir, ring me, says no, she said, someone to,
        the smoke, this meeting, threw a, took me, weve been`,
    },
    {
      weight: -17,
      pairs: `a mano, a un, al lado, are out, ask me, beside me, better now, cant believe, couldnt stop, driving test,
        el que, i wont, im dead, it isnt, just went, keep the, la computadora, la risa, las lagrimas, me vio,
        my mind, my shoulders, my sons, pain in, sangre de, si nada, sigue sin, stroke of, suns out, table leg,
        the song, the turkey, today is, we should, yes and`,
    },
    {
      weight: -18,
      pairs: `a pain, about this, aguanto a, and all, as usual, bano a, because somebody, con mi, electric bill,
        hand side, he turned, head over, headed to, ill come, knot in, me my, me today, my coworker, my last,
        my way, nearly fell, never been, now she, phone died, pierna de, remember when, right out, season is,
        smells like, stick a, texting from, this spreadsheet, times i, wants a, was good, was hard`,
    },
    {
      weight: -19,
      pairs: `as if, de risa, de tanto, es nada, it went, me all, me before, my stop, trabajo en, walk away, your head`,
    },
    {
      weight: -20,
      pairs: `a otro, as of, by myself, cant i, en un, feels weird, for sale, hand me, hijo se, hot here, is stuck,
        neck and, quede dormida, shoulder of, un vaso, y algo, y pierna`,
    },
    {
      weight: -21,
      pairs: `dropped it, foot and, shut up, texting me, theyre out, traigo fiebre, was on, youve been`,
    },
    {
      weight: -22,
      pairs: `hurry up, let me, my bad, my laptop, saturday night, saw the, the deadline, turn around, vez peor`,
    },
    {
      weight: -23,
      pairs: `a las, better than, el puesto, it myself`,
    },
    {
      weight: -24,
      pairs: `and went, been out, hes a, says yes`,
    },
    {
      weight: -25,
      pairs: `a lamp, a million, murio el`,
    },
    {
      weight: -26,
      pairs: `just woke, nearly had`,
    },
    {
      weight: -27,
      pairs: `out since, pecho de`,
    },
    {
      weight: -28,
      pairs: `al rato, no traigo`,
    },
    {
      weight: -29,
      pairs: `is real, mi me`,
    },
    {
      weight: -32,
      pairs: `cuello de`,
    },
    {
      weight: -33,
      pairs: `and neck, mano en`,
    },
  ],
};
