import type { WeightTable } from './weight-table.ts';

/**
 * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const dangerWeights: WeightTable = {
  words: [
    {
      weight: 26,
      words: `admitted agonizing agony air aire ambulance ambulancia auxilio ayudenme bleeding blood breath breathless
        breth cant chest chills collapsed confundida confused convulsiono cough coughing desorientada dialled
        disoriented doubled emergency empeorando enterramos excruciating fainted fallecio feverish fevr gasping
        heartbeat hinchadisimo hives insoportable knowing lips muddled murio nueve numb ocho oozing orinar
        palpitaciones paramedics pec pecs pectoral pee peor puffed pulse respiracion respirar ronchas sangra
        sangre seizure siete suicidal supura taquicardia temp temps thermometer ticker trabado unbearable
        unconscious urgencias urgente urticaria welts winded worse`,
    },
    {
      weight: 25,
      words: `bleedin dialed empeoro hinchada oxygen palpitations pecho perdida puffing swollen tablets urgent vivir`,
    },
    {
      weight: 24,
      words: `bleeds calentura climbing convulsing convulsiones dedos entumida escalofrios fainting gunk horrible
        hospital huge inconsciente lump pastillas pills pipi pus ribs tingly tosiendo wont`,
    },
    {
      weight: 23,
      words: `breathing breaths calling contesteme convulsions heart help hobbling ibuprofen ibuprofenos nurofen passed
        phlegm sangrando swallowed urgently vision warfarin`,
    },
    {
      weight: 22,
      words: `adormecida breastbone choque dropping fever fingers fingertips injuries lopsided massive matarme orina
        orino peed ramping resus solid throat tosi toso`,
    },
    {
      weight: 21,
      words: `badly ballooned below blacked confundido contesten crash desmaye desmayo died emergencias enorme fiebre
        immediately jadeando labios progress puff severe soporto sos sternum suffocating toes tos weeping`,
    },
    {
      weight: 20,
      words: `bladder bloody brazo cannae chipote coughin double drooping er foot gushing hormigueos incoherencias
        infected inflamada instant jerking llamamos medics painkillers paracetamol pensar pharmacist popo
        responder rosado sangro seven spreading suero thunderclap`,
    },
    {
      weight: 19,
      words: `accident alergia ambos apretar ayudeme boned convulsion coughed eight eliquis faint hinchado ibuprofens
        inhale intensiva mano mouth muerta needle outta pierna rib rigid sensation slipped smothered stools subio
        temperature tongue toser urine wheezing`,
    },
    {
      weight: 18,
      words: `afiebrado ankle aumento breathe buckles coloured consciousness dead depending desmalle desorientado drunk
        electrico empezo fell fitting flema gigante habla huesos huffing inflamado leg moretonzote orine
        paralizado pins poo pulso reaccion reconoce redondo resbale sangrar shallow shivers slurred slurring
        sobredosis sorer tripled tumble veo weeps`,
    },
    {
      weight: 17,
      words: `abdomen agitada antibiotics ataque breathin clot creciendo desmayar downhill empece entumido escupi
        fluttering grip hinchadisima hurtin jolts keeps lungs messed myself negra overdosed panting piernas prob
        respiro resuello saliva screaming seizing sentence shaking shivering shivery spit spurting stabs subiendo
        swelled torture tripped wound wrist`,
    },
    {
      weight: 16,
      words: `acelerado advil aguja ahogo bigger body bowels chamorro chattering conocimiento despertar drip espuma feo
        fuerza hurts internada jumbled llame llorando metal muchisimo negro numness paralysed reacciona red rn
        roja skin started tengo tinglin tngo tomo urge useless vienen warning words worst`,
    },
    {
      weight: 15,
      words: `alive animo arm ayuda bawling boob buckle buried caca cada clavada corrientazos crotch desvaneci doble doc
        dosis escupo esto fat fizzy flemas gasas hacking hammering hard headache hole infectado ingresaron keeled
        levanta life llamenme llevo looks morirme naproxen norco nosotros novocaine overnight pain paralyzed
        partes plasters pop pounding pressing purple quiero racing rouse running soaked steadily streaky sudden
        supe sweating traigo triple tylenol waist weak wonky`,
    },
    {
      weight: 14,
      words: `adentro agarrar aliento allergic antibioticos aprieta armpit asap avente bad beats being blown burnin
        buzzing caminar casualty ceased cojeo control couldnt dedo destemplada dormida drenched emergencia
        epilepsy epipen everywhere gibberish goo grey gross hack hand horrores latigazo leaking marqueme matar
        mejora nine ocupo paciente palabras pantorrilla paramedicos pinky podido properly rang seguir sentada
        skull snap soiled stabbing strength terrible tirado toques tremendo viviendo wiping wouldnt`,
    },
    {
      weight: 13,
      words: `acaban acostada acting aguanto alta area arent barely barking beating belly black bled breast bruises bump
        burning cai calf camino childbirth chorro climbs cnt coin convulsionando cortito costillas cotton coumadin
        covered crawling cuerpo descargas dientes doctor dose dura electric ended entre escribi espinilla frios
        grados grande grapefruit growing hablo hirviendo hit increasing internaron irregular jaqueca lengua lip me
        muerto numbness pleno poking pujo pulmones puncture ramped rear reirme repente responde responden
        responding rising sangrita sense settling skillet snapped somethings splitting squeezing squirting
        sticking strip stuff suelo sweats thigh throbbing tose tunnelled`,
    },
    {
      weight: 12,
      words: `afiebrada agito alot an antibiotico bandaid bolt caigo cambiando caminaba cannot cardenal circulo closing
        cobijas coordino creeping crooked crossing dark desbocado desplomo dormidos droops duele ed ending
        enronchada fist froth fui galloping garganta gauze giant goin grounds heavily hell lado legs nettles nuca
        opresion oprimido oxigeno pa peeing pensado pillowcase point poop popped puffy recognise rojas sale sats
        scrambled seca siento siren slid somethin spat squeeze stab struggling tickly tingling tome touches wheezy`,
    },
    {
      weight: 11,
      words: `acabar accidente agarra agujita algodon amaneci amarilla apoyar apretado ardo aventarme avisarle awful
        baston bendito blacking blank bota bruise brutal bum bursting cachete calenturon called cartas charts cold
        collarbone colorado contestaba cracking crying cutting demasiadas demasiado descansa despedida desperte
        dolor draining dropped dvt earlier embarrassing emerg enderezar entrepierna esposa eye filling frio
        funeral goodbye grave guante gun hablaba hablar habones happening helado hormiguitas huevo icu instantly
        kills lanced landed lightning limbs living lunchtime lying marque materia medico mismo move mucha muneca
        needled nonstop onto orin oximeter pains pharmacy pies plaster poder privates raised reads saliendo scale
        sensibilidad sentir shes sigue since sostener suicide surgeon swallow swellin tacto talking talon teeth
        termometro thru thumb thumping tienen toalla tobillo touching trabada tropece va vestir vomited weight
        went wet yellowish`,
    },
    {
      weight: 10,
      words: `aleve amarillito ando anticoagulante arrastro ayer bandage bend blanco blankets brazos bulge bumps burst
        cantaloupe cara codo cojo como corriente crece creo crimson crutches dad darth debiles desaparecer
        desmayarme despierta desplome desvanecio diez dormidas dribbling dripping empapada encima enough enredado
        esposo esta extremely eyelid fatter flopping fluid freezing frothing gatas golpe gonna gp head herida
        himself hunger hurry hurting infecto itching jalar keflex killing kneecap like limp llamen lleva lungful
        marco melon minute missing mixed morado morete mum near necesito notch observacion ooze packet panza
        paracetamoles passing pienso piso planning please poked ponerme probably pronto puedo pulgar pumping
        puncion puno quisiera quitarme rambling rapido rayed rescue respira retumba reventar revienta ridiculous
        rubbish sacudia savage sentia shin site skips sobbing speech stacked straighten sube swelling swims
        tailbone temperatura throbs toallas took trickling twice unable urinate vader vive vomiting w wake ward
        whenever wife wire yesterday`,
    },
    {
      weight: 9,
      words: `agarro aid alcanzo answering anymore apretada banged bear between big blanca blinding bloods blotchy
        boiling bola bolita bolts borracho breathed buckets bulto buttons canon care catch catches catorce cheek
        clammy close colored corazon cosas cosquilleo crackly crawled crumpled curitas deja dentist desvariando
        die dificultad doce dormido drags dribbles dying easily echaba egg emptied escalones estar estoy explode
        eyes fall fitbit floppy frightened getting going googling gripping hacked hangs happens hija hurt inflado
        inhaler izquierda jabbed jalo jerked jumped juntas keep latigazos licking live llameme longer manchando
        mandaron marca mija muy nasty neck nerve nettle out oxy patient pellizco plus popping punza puso reaction
        recetaron reckon respondia rhythm ribcage rigors rojo rushed saca sadly seis sentado septic shape skipping
        slapping sob squeezed squirts step stepping stronger sudo symptoms tabla taken temblaba temblar terminar
        thinking thinners through tiembla tingle toe toilet tramadol tripping tues tummy under usually veces
        vomite warfarina way whipped wipe wreck zaps`,
    },
    {
      weight: 8,
      words: `abajo acaba accidentally acorchada acordaba acostado agarre alguien amarillo anestesia answer apoya
        ardiendo arrastra bent besides biting blue bone bottle brota caliente calientita came cerrada chancla chin
        chueca chueco circle clinica codamol colgarme coming corta crushing cuello cuidados curb darker devolvi
        diciendo direction diria doctors dressing drowning duro e elbow electricos encono enderezarme epileptic
        escurre estan esternon everything feelin fierce finger fit flaked flying foam foaming forearm frase fria
        gasp glove gordo grabbed greyed groin hacerme hanky hardly hes holes hot however icy insane izquierdo
        knife lagrimas liquido llamado llena loading locked loo marcar mass memory mias migraines moment morir
        motrin much mug murder muslo needles nicer noches now nurse obedece pantalon parar parece paredes pcp
        penicilina pescado picazon piquete placa plastic plum poke pooped postura pouring primary private profundo
        punctured punzada putting really recommend redonda resp revisaran rigido ring rojito sabe sagging scaffold
        seconds seeping seno sentido sharp shiny shook shut sight sittin sitting sliding sonreir squad stained
        stove ten terribly thighs thin thing things thoughts tiritando tosecita towel towels toy trajera treated
        tunneled twin twisted underwear up urgencia vida vientre volvio wanna weals wednesday wee whole winces
        xarelto zapato`,
    },
    {
      weight: 7,
      words: `abuelita acelera afraid agachar algodones almost amanecio anda anoche antebrazo ants asientos azules
        barbaridad barrer been bike birth board boca brotaron broto brushing bug caida cajera calzones capaz
        carrying chamarra chasing chingo choking chorros cloudy cm colorada comes costilla coughs crusty debajo
        debil detras dio direccion dolia dolido dormirme durisima each easing entume estallo estornudo explosion
        facil faltar fast fatigue fighting fitted flops flucloxacillin fr fuertes gargajo gasa giro gotten grandad
        hacen happened heel hemos herself hides horno huele ido inflo insists instante isnt joint jolt knee known
        laying limit limping listening llamo llene loyal lumps makes mark mas meaner mediodia meds misses monster
        morada mri mums muscle needing nonsense noto nowhere oscuro otros painful pale pants panuelo papa pavement
        pees perdi picada pican pie pinchazo pinched pink places plate plato pluma plywood podia prickly pricks
        propia puking puras rash ratos rattling rayo rid ruined runnin runs saucer scan scanned scream screams
        shifting shooting shutting sites smile sneezed somebody someones sparks spine spitting spread stair static
        strap streaks struggle suck suspiro sweaty swole ta taking tapete telephone temblores thick tiemblo tissue
        tocar toda toma tonite tragar tripa tropezando tuve ustedes vice vomito walk walker walking warm wells
        where whistling white written yell zing`,
    },
    {
      weight: 6,
      words: `absolute acetaminofen across acuesto adormece ago alambrito amount andando answers anticoagulantes antier
        apenas appointments appt arms arrastrando atendieron aubergine bc behalf biggest bitty boil bottom brasier
        bright brillosa brincos buddies cachetadas carta castanetean catching cheeks chichon cintura city clavado
        climbed clutching coagulo coca cojeando colectivo colgando color conked conmigo conoce contarle
        corrientazo costado coworkers crew ct deberia deep derecha desmayada devolvio dieron disappear disparates
        dobla down droopy drop ecografia empape encontro espaldas estaba estalla every fade faltaba family flip
        foamy frothy fueran fuzzy gallops galopando gettin girar globos gooey gorda gray guts hallway handle
        having hiccups highway hincharon hincho hip hoarse hollering hormigas hour hoyito hueso id ida idk im
        impossible inches inner into itchy its jab jamon jets joking kneeling labio ladder lastima leggings
        letters lie limpiarme loaded maybe mejorar miro mistake momento monton morados more moren muchas muevo
        nalgas narrow nearly ojo ojos olvida oomph pacing palida palm papel pararme parecia patch pedazo perdio
        piel pisar planned porfavor presion propped punta real realized reason recuerdo redness remember right
        rings roar rose rubbing sandalia sangrado scarlet se seal seguidas seizures sex side smelled sneezing
        someone sounds spots stand stars stinks stomach straw stuck sudor tarry than think this tight tip tirada
        tmb todas tolero tools tough trapos twinges tying ultrasound undercarriage wind woken working xray zapping`,
    },
    {
      weight: 5,
      words: `abierta adoloridas agujitas al alcanza ambulatorio amoxicilina and anestesiado angry armchair asleep
        atendio atropello baja balazo balloon balls bano bark barriga bathroom bestia beyond blancos blanked blew
        blotches blow blurry bouncing branch broma brought bruised brushed buckling building bumped cabeza caen
        cama canso carro cayo che cierra clue co cola colour columna crept crust cuenta cuesta cup curl current
        dads darme dents derecho desubicada developed dice dim dispara doy dozen drag dreadful drew drooling edges
        eggplant else em en epidural estamos estuve face few fijese flattened flex floor flu folds fuerte gives
        globo gordisima grab gripe guys hablando had half height her hicieron hilitos hinchados hinche hits
        hunting iba inflamacion inflamo intento jabs jerkin july just keeling kicked kinder knocked knocking know
        le letras levantarme levanto lighted lino literally llave llenar loads lost mama mami manchada measured
        media metio miercoles migraine moje mom monitor mucho neumotorax nunca obedecen ought ow paining pajamas
        palma para parezco patches paz perder personas picnic piedra pierdo pinkish position possible punzadas
        pupil quick quise radiografia raise rapidito reading refuses regadera regrese relaxers resbala rezando
        roasting rolled rosa rotten rough rubbery rust salieron scalp seem seguro servilleta settle shocks
        shoulder sirens sits slurry smells something soy spike split sprinting squishy sudando suddenly tack tar
        tbh thatll theres theyre tho thrashing to tocarlo today todos torax toronja tosio touch trajeron treatment
        tuvieron tuvo tv un una uncontrollably undressed uphill using vengo vista viva volcano voltear voltearon
        waking werent wi wider wires wish y yawn yes`,
    },
    {
      weight: 4,
      words: `able abrir abuela acabe aching aguantar ahogando alma amanezco apagaron apago apesta appeared arden around
        aside atras avento avisa axe backside bajo beers begun bellys blouse boards boils botox bowl bra brinca
        brincando broken brotada brow bubbles buckled burnt buttering cabe cabinet calientito call camiseta
        cargando cerrando charco chiropractor chocaron clacking clappers clava climb clinic clumsy coaster comida
        concerned contestar corcho cortina covers cranberry crawl croaky cryin cuarenta cuchillo cups darn
        daughter demas dentro department derrame diabetic difficulty ditch doblan doblar donde dribble drug ear
        ellas entire entra entraba escalera escaleras escalofrio escriban escribe espalda esperando estomago
        extendiendo falling faucet favor figure fill forgetting found fuera fueron funny further gone grew gris
        grown gruesa guardia gunshot gurney halfway hammer happen harder hasnt hear heaviness helados helps
        hinchando hold hondo hormiguea hoy husbands ideas infarto inflada inside is jalan jalon jamaica kidney las
        leo letting lights limpio line lobster losing luz madre mailbox making mal manches many maraton marble
        matando mate measures meningitis mera mi might monday mordiendo moreton moretones mosquitos mucus multa my
        nalga need negros nerves nite nombre noticeably nublo nuisance of olvidaron omoplato on oprime orinando
        otherwise over pant partio pedals pegue pica pill pint pis pisando platicar pointer praying prickling
        puked punalada que quedo quema quitar quitarse radiator rapidisimo raro rattles rayos recall recliner
        relief roaring robe robert rock rodilla rodillas ronchotas round rubber rush saludar sausages saw seems
        seen seized sentences senti ser she short shorter slack slap slits smashed sock socket soil solas
        sostienen sponge steel still stings stopping stops stung subir supper sus t takes taza temblando tercer
        texting thinks tightness tonight toquen torcio toward trajo trancazo trapo trickle tropiezo trueno
        tuesdays twelve vale vaso vence vino volteo voy vuelto walnut wasnt weaker weepy weird whacked whip within
        wring yelling yellow zap zings zit`,
    },
    {
      weight: 3,
      words: `afebrile afloja against agarrado aguado aguante aguita agujerito ahora albanil alone apretando army attack
        azotea bajar banarme bat began bird bits blade blinds blowing borbotones bostezar both brightness bullet
        buttock buzzed bye caerme cafe caido calma car cashier casi castanets cerraron changing chess cielo coke
        coma comio compared con corrido cortarme cortita crisis cuantos cuelga curita customers cut dano dear
        decided decirlo depot deseo devil digo dining doing driven ears eche either electricity elephant ella
        empty encuentro entrando es estornudar estrellas everyday excedrin except exploded eyelids fab fallen
        falte familia farmacia fires fits flips floja folded forehead forks fry furniture gave gear glossy gluteo
        gulp gulping gut hanging hayloft health heated here higher hijas his hombro honest hooked hormigueo hrs
        hubby hubieran hug husband ins intima inyecto jamas jaw jug jugo jumping justo kindly kitchen knew largo
        latidos lavarme lb leaflet least leaving left levantar level limon llegue llenas llevan lo looked loss
        lots lumpy lung mancha manchas manos marido marys mat maths max middle minor mirando mirrors misma mitad
        mueva nacido nod nos oven pairs palo panic panos part parte pase pedacito pega pegar penny pensando
        picaron picked pincha pintado pirate pisara plank playing plugged pokes popeye porter poured preguntado
        pregunte prick pricked puesta puntada punto purse pusieron puyon quilts rasca rayita reaching refresco
        regresa resfriado revento sacarme sacudirse salida salud sarpullido says security seeing segundo senton
        sera serio shakes shout signed sigo silba simple sized skateboard slaps soaking soda solto spot spuds
        squeezes stayed stays straight strange strawberry stripe surfing swallowing tambor tenis tensa terapia
        though thumbprint times tomado tshirt tube tuesday turn turned twitching unas upright vahido van vejiga
        vela very vestirme viejito vieron violently voice voz vuelve wicked wince wobbles zapped`,
    },
    {
      weight: 2,
      words: `abrio acelero address agarraron ahorita aint aisle almohada along alrededor aprieto apt aqui arriba asked
        asusta asustada atora awake baba bajan balloons bam band bandaids bang barbilla bathmat bee behind bites
        bitten bloated bluish blusa bomb bones botella bowling breaking bruising bumpy butt cadera cae caer
        calcetin cambie cart cereal chalk chart checking checkout chorreando cinched cleans cling cocina coge
        comento concrete confusion conte convinced cosa counted crashed cries cubeta daily deck definitely del
        dent desde desmayado di dishrag distingo dolorido drilling dry echar elses empezaron ends enfermera
        entiende entiendo entraron entrenador episode escapa eso estado ever faces falto farmer feels feet felt
        filled fills fingertip firme fizzing focus folding football forgot forward frame freeway freezes frisbee
        ganas gelatina giraffe glued golf got gradas grandads granito grita ground gums habia harto hatch have
        heartburn heavy helada hematoma hijos hips holding honey hoodie hoyo huh i idea in inch inchando
        indigestion inodoro intact intimas iron itd ive jabon jalando jingle jog juntos kerb kettle keyboard
        kidding kill knackered koolaid kris lady landing lasted lavabo leaks likely linea lined liquid llorar lot
        lower lucecitas luces mad maestro manden marbled martes mata matter meant memo mil minutos mist mixing
        molesto molido mostrador motivo mottled mover movio muck muero names needling neighbour niggle noche noon
        numbed oia owner paran pared pasaba pasando pego peine pelota pen period perrito pesa physically picado
        piece pimple pinch placas plastico platos pole por porq porque pour practitioner pregunto press props
        puntito push pushed put querer quits rasco rather rato raw ray raya razon records regreso respond reverse
        rio ronca roommate sabana sack salen salia salio salir salta sandal saving scared sciatic scratching sec
        second segundos selfie sentarme serious seriously servilletas session sheet sheets shirts shock shower
        sips sirve sis sit six sizes sling smiled snot soon sooner speak spinning squeaky stabbed stairs standing
        steering stepped sticks stiffened stocking strangers streaked strings suda suegro sweat sweatshirt swell
        tablet take tapa tardes tears telling then third thirty thursday tibia tiles tina tiptoes tirando toasty
        todavia todo together toothbrush toque touched track travels truth tumbo tummys twitched uh unos unreal
        upon upstairs ve vena venga vibrate violent vise visit waiting walt weds wheals whered whisker wise woke
        wouldve wrote xq yall yelp zips`,
    },
    {
      weight: 1,
      words: `abre abrocharme aches adormecido afib after agachado agacho agarrada aguanta ahead alcohol all alli amiss
        ancho anillo answered anything aparatito apretarla aprietan asi asiento awkward babies bajaron bales ball
        barro batallo beagle bed beds beg belong belt betabel blind booking botas buen bunch burns bust button c
        caia caja calcetines calendar campus cancelen carita carton cast cattle centre chatter chickens chiste
        clap clocked cloth clots coins comal companeros compare consulta contarles corto cosquillas cried crushed
        crutch cruz cuarto cuatro cuchara cuidar de degrees delighted desayune despierto doblada doblo dolio
        dollar dos dramatic drank driveway drum ducha duermen durisimo durmio ease easier easin embargo empapo
        encantada enojo enrojecido era esperar estallido evening exactly extra far fasten fire firma flipper
        flojas flooding flop foco follow four ft furnace gallon galope get goats goes gotea goteando grano granos
        greenish grocery gusta han hankie has hauling he heater heavier helen hermana hermano high hizo hockey
        home hora horn huelga hungry ignition ignore imagina importa instead interval inyectaron itll jerk kinda
        kitten kleenex knives knots la ladrillo laid last laugh laundry lay lean ledge legit length leon letter
        llega llegando lleno lloro loft los lumbar manchado manche mancho mandarina manejar matters mero mg mile
        milk minutes minuto mio mira mis missus moan mobile motion muchisima mush muslos name nan neither night
        non novio observation odd oigo others otra ouch outlet paletilla palidos palms pane panicking parejo parts
        pasa pastilla path pause pesado physio picante pillow pillows pincharon pincho pinned pinte piquetes plums
        pointy poison post pours presiono pressure prod pulmon pure purpose quebro queria racket raging rail ram
        rayas rays redder relampago relax returned ribbon rigida rise ronchitas roof rosario rub rubs rug rusty
        saddle sala salido sank sat scab sciatica scissors screwdriver secs sent sentar shirt shortness shotgun
        sillas sink skewer sneeze soap soften soga sole sono spoon steam sticky stone streak streaming strikes
        sude suena suficiente sunrise supermarket sure sweets switched tamano tambien tech tense termine termino
        tests theater they thicker thunder tick tickle tighter tinto tirante tirarme tomato ton towards traba
        trigger twist ultima unless valve veas vein want wanting warmth was weed while wing wobbly wood wool
        wrapped yelled yemas yogurt zombi`,
    },
    {
      weight: -1,
      words: `a abril abs aca access accordion ached achilles achiness ademas adios adormecimiento advice advised aetna
        af agenda agotada agujas ahogada airbnb ako alarms album alla allow almuerzo although altitude altogether
        amable amarrarme amiga ana andadera ankles anniversary annoyed anuncios apaleado apoyo appetite applies
        aquello arbol argument arranca arrest arriving art arthur asada atorada aviso away babysitter bachata
        backing bagel bagels bailando bairn bajado bajando baked balde baling bananas banda bane barri baskets
        bathe bathtub bday bears beast becky bedroom behaves bells beside bible bleed blender blessings bliss
        blisters blocking boli bolitas boot booth bored bot bother bounce bout boxer boyfriend bras breakfast
        bridges brown brunch bucked buenas buffet builders bulging bultos burritos buses cactus cagas cage cala
        calambrazo calienta camaron cambiaron camina caminando camioneta camper cancellation canny canta cantaros
        cante carefully cargo carrots caso celebrate cena center centro cerrar certificate chair champagne charlie
        cheap cheese cheesy chemistry chilling chinese chippy choco choose chore christening chuecas chunk churros
        ciatica ciego cierto cilantro cinema circus clases classes clearly clever clicks coast coats cocine coja
        cojea colchon collar colleagues comfy comite comp competition conclusion condition confidence confirmar
        confirmed confundi congratulations conozco consigue consultorio contar contaron contesta conteste continue
        contractor cooking copay copies corner corre cortinas costs cosy cot counting couple covering covid crack
        crackered craig crema crib cricket culo cumbia cupboard cupcakes currently curry cushion daisy dame damp
        dana dandole darling debo decir deer deje dejen delay deleted deliver denme dented dentista dentists
        deposit depuis desayuno descanse descarga desperate despertarlo dessert dia diego digale dignity dijeron
        directions disfraz dish divino dolores donut doorbell dorm dormimos doubles doubt doubted draft drained
        dramas draw dread dribbled drift drywall duela dulce dumb dumpster dunk duras during dye earn east eaten
        eatin echo election elefante elevador elote elotes emails emergencies empapadas empresa encantado enchufe
        encontre engineer ensayo enter entero entrevista entumio enviar eres errands escalator escalon escoba
        escriba escucho esquina estaciona estacionamiento estare estos estou estufa even everythings exciting
        expect experience expired expires exploto exprimir extendi fa fare farta fecha fee fellow fifteen figured
        figures fila finde finish fino fireworks five flank flat flatmate flipped flojita fluff following fones
        foreman forms fountain fourteen fourth frente friend fries frijol front frozen fundido futbol gammy gap
        geese gem ghost giddy gladys glitter god goosebumps gordita gordos grader gran grant gravel gripa gritando
        grito grumble grumbled grumbles guay guerra guess guinea guitarra gustaria ha haber hacia hail halftime
        hamstrings handout hash hasta haul haves headcount healthy heaps hearing hecha hens heres hermosa hero
        hice hicimos hid hier hijo hill him holidays hon hop hoping hopping hunde idiot igualmente impecable
        important impresora impressed improving india indoors inspection instructions instructor insurance
        interest intern internship invoices irene ironing issue itemized itself ivy jersey join journey jugado
        julian jumps junk juro kg killed killin kissed kit knit knitted knocks kt lab labor ladies lame lamp land
        lanes laps large lbs leaf leak leans learnt lechuga leftovers legal legend lentes lesson let lid lies
        lightbulb lil lime limes limited linen lines lion listed listened llegaron llora locker loco lodged login
        logo lolly loro lucy lugar lupe lvl macaroni madrugada maiz makin malestar mandarme mandeme mandenme
        mandibula mando maneja map marcha mareito maria marked marrow martillo mary mascara matas meaning meatloaf
        medi medias mein mejoro memes mental mentioning messages metida metieron miedo mikes mittens mnie mobility
        molidito mopping mordo moriendo moro mothers motorway movin mowing mueve mustache naci nadan nadie nailed
        nana naps narrows nel nephews nest never next nick nickel nieta nights nineteen ninguno nodding normalita
        notebook noted noticias np nublada oaxaca ocean oclock ocupada off often oi ojala omg openings options
        orchard organ otras overall packs padres paints pal pala palabra paleta palmas panales pancake par pas
        pasaron pasta pauline payroll peaceful peak pears peg pegaron peinarme pelea peleado pendiente penis pens
        pepper pereza perico permiso permission pesas peste pete peter phone physics pido pigs pinata pitcher
        pitches plantas playoffs plz poca podemos points poles policy polka pompi pools potatoes pouch prayed
        prayers presses presupuesto pretty principio procesion promo promocion prop protesto provide pruned
        pudding pudo pull pulled pump pumped pumpkins puntos pup pura quarter quedado queme quemo questions quieto
        quita quitado raccoon race rack rag rage rains raising raked rates reacting reasons receptionist
        recipients recommended recordatorios recovered referral refund refuse refused regards region relajadisimo
        relieved remains rental replied reportar reposo resend respirando responda restaurant resto resultado
        resume reversing rica rich rigidez ringed rip ripped riverbend rocking roman roommates rooster ropey
        rosary roto rows rueda ruth s saber sabia sabria sacan sacks saco sali salimos salvo sandals sandra
        sandwiches scarecrow schmerzen score script sealed seating seed semaforo sembre sente sentimental serve
        served sets settee setting seventh shakin shaky sharpie shins shipped shocked shocking shoe shoes shouting
        shouts shovel shoveling shrimp sienta signing simply sinks sino sintio sintoma sip skill skinny sleeps
        slugs snack sneakers snoozer sobrina soltando son speaking special spicy splits spoilt spoons sports
        spotted spouse sprinkler squatting stamp starting station status stil stitch stitches stones stranger
        stress string student style subi subscription subway success sucking sums sumthin sundays sunscreen
        sunshine superbill supervisor supple support surf survived susan suspect susto swap swear swearing swears
        sweetheart swings switching takeaway tamal tarda teach tear tee temblor tenemos tener term termo texas
        thanx thats these theyd theyve thursdays tickety tierra timed tipo tiraron tis todays token tolerable tom
        toner tonta tonto torta tower trace trail transporte tratamiento traveled tres triceps trick tries tronco
        tropezon trousers trucks trust tryin tub tubo tug tuna twine ugly unico uniform units unlock unusual
        unwell ups use usher vacuumed vampire varias venden vendo vengan venimos venir ver verification vidrios
        viento vinyl violeta virus visiting visitors visits vivo void volleyball votes voucher vuela vuelvo
        waitlist walls wandered warehouse warmer warming warned wax weekends weigh wheels wk worker works worrying
        wrench yours youth zancudo zilch zzzz`,
    },
    {
      weight: -2,
      words: `absolutely acorde acostar add adoloridita adormilada adult advise agotado agradecer aguacate aguadita
        aguantaba airline alert alfombra allotment alumnos alzar amanecer america amigas amigos andaba andan
        anduve ang anna anota another apartment appreciate apreto apunta arbitro arrive arrived as asking asta
        asuste at atm attention avance aventa aye ayudaron backpack baggage ballgame balon banqueta barber barre
        basement basta basura batallar bath batteries bbq before beisbol ben berth bet biggie billing bills birds
        biscuits blackout blame bless blessed blinking block bloke blur boiled bolsas bolsillo boludo bombo bonita
        bonus boots bore bothering bottles bowls boxers boxes brakes breathtaking breeze brew bride brings broad
        bronca brother buenos buns but cab cakes cambiado cambios camisa carbon cardiac cardigan carpet carpool
        carries cars castle cement cerca champion chance changes chap checkin cheering chem chew chile chimney
        chipper chiquita chisto choice choppin chores christmas chuck chucked chuffed ciento clave cleaned
        clearing cleats clenched clicking closed closet clubs coached coaching cocinando cocoa colge colgue
        collect com comadre come comezon companera complains complete compre compuso conference connection
        contacts content contractura convenient corriendo could coupon cow crecio cree crossfit crumb cualquier
        culpa cuppa cured cuz cycled daddy danci dates dave dawn daylight deadlifts december decision dejado
        depends derechita descargo deserve didnt diera diff diga digas dinner dip director disappointed disco
        discomfort discount discovered disculpe dishes disney disturb does doesnt dolar doms don donkey donuts
        dory drawn dresser drink drive drizzle drummer ducks duena durazno durmiendo earth echando effects el
        elevator elvis empieza empiezo enemy entera entonces equivoco equivoque escrito espeso estiramientos
        estire everyones excellent exchange exist extrano facebook facetime facts farewell favorite fe february
        feeder fella fence fenomenal fetching fight finds fired fishing fiver flap flash flies floating flojito
        flowers food fracture freaked freeze fresh friday fridays frijoles fruit fuimos fully funnel gala galletas
        games gardened garra gary gas genial gestern gif gimme go goalie goose government grabs grandbaby
        granddaughter grandkids grate gratis grax grite groaning groggy guarde guardo gucci guest guilt gutters
        habe habit hablamos haircut hairline ham handwriting harold harvest hav havent headaches headed heading
        hecho hehe heights helped hincarme hinchazon hoja holds hombros honestly host hosted houston hsa hubiera
        hunky hunt hymn iced icing igualita ingles iphone ish issues italian jackpot january jean jefa jigsaw
        jodas jorge josh joven joya juice karen keen kept kiddo killer kind kindergarten kings kiss km lack lad
        lados lagartijas lago lambs lanyard lava lavo leer lei lemon lemonade lemons lena lend levante leves lick
        lids lifting liked limped lived llamada llamar llego llore lmao lobby loca locos loop loopy lose loser
        lottery lucas maam mac mains major mam mamaw mandado manera mannequin mar marcapasos marcus mare marea
        maree mariachi masa masakit mascot mashed mask mataron math mato mayo mayor mechanic medicaid megan mellow
        melt members mended mention meterme meti microwave mid milked mind minding mins miss missed mixtape mm
        mole moms monkey mop mornings mortgage mosquito moverlo mowed mph mrs muebles muerte mummy mumps muscular
        musculo musculos mushy musica musical must muted n navy net nieve noise noisy nomas noodles notice
        notifications november nuevos nuthin obey october office okay olla one onions ooh opener opening opposite
        option orchestra orden ordene ordered ouchy owes paciencia pack packages packing pad pair panel parked
        paro parrilla parroquia partidos pasado pasaje pasos passport past pasteles paul paw pays pedal pedir
        peeling peing pensarlo pense person pesadito pescuezo pet physical pick pickup pico piensa pilates
        pineapple pinkie pio piola pit pivot place plancha planta planted plastered platique player plumbing
        podrian poem pollo polvo pon pondria poner pong poorly porfa pot potato pouting pq praise prayer predicted
        prefer preocuparme priest primer primos printed printing prize problemas probs professor prom property
        proposal pub puddle puebla puedes pumpkin pumps pun punch puts puzzle quads quejido queso queue quieren
        quilt quince quinceanera quitenme raking rancho rate realised received receiving reception recharged
        recien recoge referee refers regue rei relajadisima relation remaining reminder reminders remove reno
        restaurante result reversed reves review revisare riddle ringing ris risas rivers robbed rode rodeo rojos
        roller rolls rompio roundabout rowed rubbed rugby rules runny sacude safe salamat saler salgo sand santo
        scheduling screamed screw search seasick selling sells seminar senora sentidito servers shadow shared
        sharing sharpening sherry shows shrunk shy signature silence silent singer sistema sitio sixteen size
        skating sleep sleeping slides slipper slow smoked soar sol some somehow sometime sooo sor sounded sour
        spelling spins spirits spoke spoken squash squeak squeaks stable staff stain stands stare starving
        statement staying stir stolen stood stopall straighter stream stretched strike stroller stuffed stupid su
        such suerte suis suite sunday sweater swept swerving swinging swore sync talla tamos tan tantita tanto
        tasting taxes tazas tell telly temples tending tenga tenner tennis tenth texted therapist thirsty thoat
        three thriving thud thumbnail ti tide tienda time tiron tmrw tocan tocarme toco toll tony topic tore torn
        traen tramite trampoline trapeador trato treasure tree trono truena tus two type typing ultimo unica
        unlike unstop usar uso vacas vainilla valley vanish vanished vas venas venciendo vendas vendi vieja viene
        viewing visa visited vos waffle wall walter wanted warranty watching watered watering wave wears
        wednesdays weekend weep weighs welcome west what wheel wheelbarrow whether why wifes windy wings winner
        wins wipes with wore worries wrecked wringing x xbox ya yard yay yea yeah yerno yous yrs yup zucchini`,
    },
    {
      weight: -3,
      words: `about abrazo abri accounts aceptan acupuncture ad adelante adoloridos ads agradecida agradecido agrees
        airpods ajo alberca alcance algo algun also alto amen amor andas annoying anxious aparece appointment
        april arriendo ascensor assemble atencion atontada atontado audition aun aunt available avenida ayudo baby
        back backed backs backwards baje bake baking balance balcony banca basketball beam beauty become benched
        beter bici bikes bite bitter blanket blast blocked bn boletos bondi boo boredom born borrow bowled bracket
        bricks brothers buddy bulb bumper bunk burn caballo cajon caminata cancelar cancha cansadito capitan
        cardboard cardenalito careful cargada cargador carl carol carretera casa cebolla cell cenar cene cerveza
        chamaco changed chased chicago chill chilli chip choked chopping chucking cinco claim click client clima
        clocks cocinar colga collected colonia combed comer common complained complaint complaints compost comprar
        comprobante concentrate concert congrats consigo contest contract cookies copas corners correct cortan
        cosecha costal costales costco couldve counter county cowboys cows coz cozy crane credit crime crisp crowd
        crowded crunchy cry cuadra cual cuando cubre cucumber cuerda cumple curled curling customer customs daft
        dale damn date day debilidad decide decirles deeply delayed delete delivered denise der derek descansar
        descargue despues dicen dicho did dies dije dinero dios documentary domingo dominoes donor dough doughnuts
        drain dress drifted drifting drinking drying dunno dust earring eats eggs elbows encargado enfrente
        english entrada entrene error escribir espacio estaban estiro estupendamente exams express faja faltan
        fancy farm favour feelings feria fiesta fijate files fin flights floaty flores flower fly folder forever
        forma frank freely french fresa fri froze fuego fuel fund gallo garage gemelos gente gift gig girls given
        gloria glue gota graders graduation grand grandfather grandmother grandpa grass grateful gravy greet
        groceries guata guests gum gutter h hable hamaca handbag hands happier harbour haunted heads healed
        healing heap heating heck hella helmet heroe hidden hide hiding hielo hierve hinge hint history ho hombre
        honked hoops horas horses huevos humo ibuprofeno ich iglesia igualito improved infeccion info informe
        ironed jai jajajaja je jim joined joke jueves jugaba jury kayak ke kebab keeping kick kids kilo kilos
        kinds kite knelt lag lana lasagna lave lawyer leaning learn lee leftover legos letra library libre lifted
        lifts light limb lineas lisa listen llevar llevaron lleve lloviendo llovio loaf local lock locks lonely
        look loteria lou louder lucky luna lunges magia mail main make market marks martian matera meal medical
        medium meh meme merci merger merry mes mess mia mientras mijo mike milking mode mojado molestias morder
        moretoncito morirse mosco moss mouse moves movi moviendome movil msgs mtg muchacha mud nae nag naranja
        navidad netflix network nightmare nitido noo notan noticed novedad novia nt oatmeal offense offer offline
        oiled olive olvido onda oranges orders ordinary otro overcooked overtime pacemaker packed pads paga pagina
        pallet panties pantorrillas papelito paper paquete pare pastry patio patron paying payment peaches peachy
        pear peligroso pena penal pending per perdona perfume persona personal petrol pickleball picks pics ping
        pinta pinto pints plan plane plata playlist plena plumber pobre poker poncho pond pongo poniendo ponle
        pork porridge posible pozole practice pray pregunta preguntar prendida preocupado presentacion pressed
        prestado primero proxima pueblo puerta puesto puffiness pulling punched puse quad quarters quesadillas
        question quiera quiere quincena r raffle raid ratito rd reach rebook recomiendo register regresar regrets
        release removed reservation respondo revuelto rico rides rink robo ropa rosita rota rule rumble salad
        salary sales salmon salt same saturdays saved say scald scary scooter scratch screenshots screws seco self
        semanas sending sepa servicio sesion settled shake shall share sheila shell shifts shingles shops
        shrinking sido siente sighing silla sillon silly silver sirvio skip sky sledding sleeve slice sluggish
        smart snacks snoring sobre sobrino socks sola soltar somewhat somos sons sopa sorted sound spaced spanish
        spare specks speed spell spells spider spilled spin sprinted square staring steak steve stool street
        subject suit suitcase sunk supposed swells swift swimmy switch system tail taladro tank tantos tapo tele
        tells tenia tension terminal terms thanksgiving theme thermos thermostat thousand thrilled thumbs tianguis
        tied tiene tieso tilts timber tio tiro total tour tracking trade trainer trains tranqui trash travel
        travelling treat trees treinta tren trip trombosis trophy true tune twitchy tyler typical tyres undo unit
        uno until usual vanilla veinte venia venmo verdad verse viejo viendo vine virgen visita volume vomitar
        wait waiter wakes walked washer weeding weeds when wheres whisky whistled wiggle winter wizard woman
        woohoo worry wrap yawning young yr zip zonked zoom`,
    },
    {
      weight: -4,
      words: `accept account acoste actual acuerdo adolescente adormecio afterwards agache again aguadito aguantable
        aircon airport alegria alfiler alquiler andar announcer anthem apart apple aprete arena arregle arrow asar
        asthma attendance automatic ave awesome bacon baila banco barbecue batter bean beets behaved behaving bell
        bendiciones bendiga bending besos bingo birthday blades boarding books bothered box breaker broke brush
        buck bucket bucks budge buenisimo built burned bushed business cable calculo calls calmed calves camara
        camion campeon cancelo candle candy canoe cargado carrera carried carrito cartera cellar chairs chamba
        character charge charger charm cheers cherry chevere chisme choir chop clean clip closes clouds clutch
        cobrar coffee coffees colgar colors comfortable companero completely compliments compu constante contacto
        contra cooker copier cord correo corro coser costume course court crackers crick crisps cruise crummy
        cuento curse daba dart deaf deal debe dejar descanso describe detuve develop dial dias diente dile
        dinosaur disponible divina done doorknob doors dozed dr dragon dressed dried drowsy duck due dug durmieron
        duty edge eighty eleven embarazada emotional enfermo enojada enrojecimiento entrar eran ese esperaba estas
        estirarme everybody everyone excited expected explained exprimo extension facing fact fax feeding ferry
        festival fi fiance fifty finals flag float flooded fool forearms forget forklift foto freno frog frost
        function fuss gallinas garden gardening garlic german glass glasses glute golden gorra gown graduacion
        grandson greg grill grua grumpy grupo guard gusto handshake hangover happiness hates hauled headphones
        heard helicopter hello hey hills hilo hinchadito historia hitch holiday homework hood hormigueaba hose
        hovering hun iban imagine infecta intended internado invoice jacket jardin jealous jesus joy jugue kevin
        keys kid king kk knitting label ladders landline lap lasagne lastimaron lastime latch later lenta les
        lettuce libro linda lista listo lit llama llamame llaves llevaba llevadero llevamos lor lorry luv manage
        managed mande mango manual marquitas marry marta masaje maureen medicina mejorcita mejoria melting
        mensajes mente mercado mesa message met metro milagro mine mint miracle mirror mixer moaning model montana
        moody movement mow mrt muddy muere mwen nails named nans napped napping nariz necio negative nene nevera
        newborn newspaper nietos ninepence nivel nobody noodle nota notar nothin numbers oferta oir olvide ones
        opens opinions orlando outside package padre pagar pago pague panaderia pancakes pantry parade paraguas
        partir pasada peach peas people pequenito perdido perfectamente pero perrita pew pexito pez pic picking
        piden pipe pipes pise pisos pitched planche plaza pleased plenty pm podria pool poste postman pothole ppl
        pre precios prende preocupa preocuparse primo pro projector propio proposito puedas puntitos puppet quebre
        quedamos quedan quede queja quitaron quite radio rainbow rained raining raisin ran rara rastro re ready
        receta recipe recoger ref refri regular rehearsal reina reja rendido reruns reset respondio returns rey
        river roads room rooms roses rounds rude rung sacar sam saturday scares scene scored scraped scratched
        screens seat secret sed see seller sessions shame shed shelf ship shop shorts shoveled sick sien sienes
        sin sing sister sixty skates skiing slide smooth snake snows sobra sombrilla sorting spacey speaker
        sprained springy squatted stadium star starts state stickers stole storm strep stretches stroll stub suave
        subia suelto suits summat sunglasses sunny sur surprise sweep taco taller tanta taught taxi teammate
        teared teary teenager teensy teeny tema terrific textos them thesis thumped tiemblan tiesito tira tiraba
        told top tortillas totally traia trailer truck trumpet tuckered tunnel twenty twitch tyre us vacation vaya
        vecinos velorio verde verguenza vets video village voicemail waited walkin wan wants wardrobe warmed water
        website week whistle whose wine won wondering worked wrestled yoghurt younger yourselves`,
    },
    {
      weight: -5,
      words: `above acabo aceitunas ache achin actor aflojo agency agendar ale alguna allowed amazing angel anybody
        anywhere apples appreciable archivo asusto ate attic auto azucar babe bakery balcon banana bandeja base
        bastante bautizo beach beans beautifully blueberry boleto booked bothers brenda brian bridge bringing
        brisket bro bubble build burger burro buying buzz cafeteria caldo calle camp camping cansadita canse canto
        cap card cards carino carpiano cause cd cel celular cerrados cerro channel chapter charging charley chido
        chilled chillin cien clapped cliente coach coal cobija cobraron colours comfortably complaining compro
        computer concierto confirm constant contesto cool correr corte cos cousin cream crypto cunada curtains
        cute danced days degree dejan delivery descansando dey dibujo digging dnt doliendo doll domingos domino
        door dormia dragged drawing drill drinks drove dude dull dumped ejercicios emocion enero enseguida
        equivocado eraser escapo espera estadio estirada excelente excitement excuse excuses faded failed
        fantastic fatal favourite feed flan flotando fog followed fondo for forgotten fotos freckle fridge fun
        gira give gol golazo gold google gps grabbing grandbabies granny graying grumbling guarda guardan gud hago
        hahaha hall hamstring handed hang haria hinchar hojas hook hoover horse hubo hugged improvement inbox
        infection itch jack jacuzzi jam jeans jk job john juego ketchup kicking kim ko lamb lamps landlord lashing
        lastimo lata laughs laughter lavadora lawn lawnmower laws lazy league learned leave lego lighter limpie
        link little lives llegar lluvia longest looking loosening loosens loud lounge lousy loved loving luego
        machine made maestra mala maldito malo manana maneje manejo maquina maravilla mareado mareo marvellous
        mates mattress mean measure melted men mentioned midnight migrana miles minus molida monterrey mood
        moradito mountain moved mower msg mule museum na nachos nadar nervios neuropathy nicest nina not nowt nudo
        number nuts online operaron opt order oso overhead painless painted pans parents parir partido pasar
        pasillo passes pastel patients pato pay pebble pechuga pencil pepas peppers periferico pesada phil photos
        pickles pictures pide pigeon pijama pilas pine pinprick pitch plans played po podcast poets pony poor
        porch postre pound precio presentation prices principal print probar problem programme project proud pueda
        pues puro quedando queen quejar quemaron quickly rabbit range recital record recycling regalo reir relay
        remind remote report resentido restored reunion ride riding roast ron rope row run salon sandwich saque
        saturo sauna save scarf schedule science section sell sensitive sentadillas seria set sewing shaped
        shelves shoot shopping shot shots shouted sigh signs singing skipped slip slot smaller smoking sms snowing
        sofa softball sold sombra sorry sort soul spaghetti squats stared stiffness stocks sueldo sueter summer
        swam sweet swing table tacones tag talent talked tattoo teams tenso tent texts the tiempo tin tires
        tomando tomate tones tormenta town trabajando trabaje train trapecio tras trataron trifle troca tunel
        twins ty typed uber umbrella understand unhappy uni vaca vemos verdes viaje villain vio viste volvi wayne
        we weakness wed were whats whiskey wide wild winning without word work worrier wrestling writing years yep
        youtube zapatos zoo zumba`,
    },
    {
      weight: -6,
      words: `abro acabaron act actually adoloridito afternoon ages alivio already alright any approved assignment aunts
        automatica banar bar barbaro barfed basically bateria bay beer bees bin biscuit blah bleachers boiler
        borrando borro budget cabin cajas cambiar canal cancer candles capitulo caras cargue carne caro carros
        cash centavo chain check chica chicken chili chocolate choke ciudad coat cobro coche code coladera college
        combine comido commute company completa compras compresa contamos contando contrasena corn cost costo
        count country crab damage dar daughters decirle dejo deshincho diaria diet diferencia dig disappeared dock
        downstairs downtown dozing drawer drops eh entro espanol espresso essay estuvo exam fiddle field file
        finale finished fish fix fixed flyers fold freckles fresco fried friends full gano garbanzo genius girl
        goal gorgeous greenhouse group guantes guitar hair hay hearts heat hedge helping hike hiked horario house
        how humor ill injury interview itty jugando jugar jumper knock knot lead lease lecture leeds leh lenteja
        liao llanta llantas llegara locking long loves lujo lunes manageable manga mapa marzo matan meet mesero
        mildly million moneda most motor moving muchacho muchos nauseous needs neighbours nephew new news nieces
        nieto nodded normalidad nostalgia novela oak obviously oficina oh ours owe painting pantalla papas parcel
        parque parrot partner pastor pelar pelo penales pendientes perdimos permit pesos photo picar pig pila
        pinhead pintar platforms play politics popcorn portal pounds present primera promised queda quien quiz
        reached receipt recibir refs rent respire respuesta results return rice rick roger rompe router ruido
        sauce school segunda senal september server shade shattered sheep sides signal single slowly snowed soccer
        solita soup splinter squirrel stack stage stapler starter statue stay sticker stiff stock stopped
        strawberries stretch study subido suegra suenito sugar sum suns swimming tall tapan tape tarea tarjeta
        taxista teacher tejer tenor text th that threw thurs tia tickets tinta tiny tire toaster tomatoes trabaja
        trabajado trabajo tractor training traps trouble tulips turning twister txt unsubscribe used vacaciones
        vecina verla verte vet viernes view volver vueltas walks war washing waste ways wedding will windows
        windshield wonderful woozy wow writes youd yourself youve`,
    },
    {
      weight: -7,
      words: `achey ano anyone aparecio august auntie bags bank barrio bass bebe benadryl better bonito boring boton
        brake break brilliant busco busque by calientitos calm calor camilla camine cancel cancion cansancio
        capitals carpal carsick case chef chico child chiquito chocolates cine clase cleaning clover colegio
        colleague comi conductor cook cooked copia corri couch cover cramped creaky crei cross cuanto cunado da
        death derechito des descansaba dijo dime dis dizziness doler dormir driver duermo easter emoji estudiar
        euros examen exercise exhausted exit factura fault fevers fixing flush form fresca game gasolina gate
        girlfriend glad goat grandma habian haved heels held horror humming if innings internet jokes k karaoke
        knows lah lane laughed leather lentil ligera ligeramente lightheaded loan low luck manager manda mandar
        marathon mints mirar mire misa mochila movies mundo mustard nail needed neighbors nicely ninos no nothing
        nubes numero ok old onion orange owl page paid panicked parado park party password pata pb pedi peep
        pelicula penalty percent perfecta perro piano plant pocket potty preguntaron preocupada problems pueden
        puppy quedaron recibo relajado renta reply reschedule revise road roadside sabado sad sal scare scrolling
        seats semana service showing shown small smell smoke solte sourdough space squat stall story stretching
        strong sunset swim tacos tamales tax taylor techo telefono tender tenderness thank themselves those toast
        tomar toothpaste turkey turns unchanged update upset value ventana vestido vote vuelo wallet wash wear
        weeks weve whatever which whites winters workout yet`,
    },
    {
      weight: -8,
      words: `ac accountant aflojado agradecerle agua agujetas alrite anyway app arch battery beat begging bit boda
        brain bring buena bueno bus butter cambio camera can charged checked chewing chiquitito club comedian
        compadre completo computadora contento creer crossed cuadras daycare decia desaparecio difference dizzy
        drawers dream embarrassment energia energy enferma engarrota espasmo ex exercises expecting fair fake film
        finding flew flour fone forty fue gata gato gossip halloween hambre hat haystack heaven heifer hotel igual
        iguales jello junta junto kneel knotting lake late laughing lets licuadora ligero list loosened maleta
        mall march mareada may meetings meter molesta mondays months mostly mundial nap nausea ni nice niece nil
        nino north notes oil orgullo our paperwork parking paso pasto perdon pinpricks playa plomero plot pride
        prima printer q quid read recepcion rendida repeat retired retiro reviso salsa sang screen sea sensible
        sentida siesta sir sisters smidge smiling snow so solito solo steady sun syrup talk tampoco taqueria tarde
        temple thankfully throw thx ticket tiredness tomorrow tooth torneo trabo tranquilo turno twinge vecino ven
        veterinario visto washed well whos win wooden worn write yo your`,
    },
    {
      weight: -9,
      words: `adolorida antes asco bag bands boat boss bread burrito busy calambre cansado champ chat cita cleared clock
        codes contenta copy cramp cuidando deadline desperto diabetes dishwasher dog dolorcito dot early eased
        ejercicio email engine explain fabric fiebrecita finally find flushed freezer gimnasio goldfish haciendo
        hung jump june laptop log looser manchita massage match menos mild money month mosquitoes mudanza muelas
        music nervous ningun normales nose o or p pan picture pizza poco pone poquita portero preguntan problema
        quitando quito rain relaxed resentida robot season send shift showed si sienten sign sleepy slightly sore
        spasms speck spreadsheet springs stories suelta tad team tiesa till toca trabajar tranquila wiped you zero`,
    },
    {
      weight: -10,
      words: `acalambra achy adolorido anos bailar believe book bought boy buy cake cats change chips class cousins
        cramps dance dancing desk dollars dormi drama ego esa fading first foggy hi hiking jefe loose lovely
        mareos meses molestia moon nada nauseas nueva nuevo operacion paint pea pelin pesadas plants profe route
        saludos serie sermon slept songs spasm spring start temprano their thread u ur who wifi year`,
    },
    {
      weight: -11,
      words: `age alarm ask baile cansada claw complain contact counts d dogs dots escuela fan feliz final flojera good
        gym law leve man mejor mejorando movie ninguna pedido pequeno price relajada show siempre song spasming
        tap te tetanus tingled trae trafico tu yoga youre`,
    },
    {
      weight: -12,
      words: `andamos best bien bill clear cramping eat equipo grade guy ink nah normally oiga once perfectly quiet soft
        students tantito til tired toddler traffic usted watched window`,
    },
    {
      weight: -13,
      words: `arroz bandita cat cero jajaja love manejando none normal perfecto queasy slight soreness surgery thanks
        uncle weather`,
    },
    {
      weight: -14,
      words: `coworker gotita perfect poquito`,
    },
    {
      weight: -15,
      words: `free happy meeting sueno test`,
    },
    {
      weight: -16,
      words: `haha less`,
    },
    {
      weight: -17,
      words: `always calambres espasmos hola lol nor risa`,
    },
    {
      weight: -18,
      words: `great nope`,
    },
    {
      weight: -19,
      words: `easy fine gracias`,
    },
    {
      weight: -25,
      words: `jaja`,
    },
  ],
  pairs: [
    {
      weight: 26,
      pairs: `better off, for good, is swelling, no puedo`,
    },
    {
      weight: 25,
      pairs: `at once, no better`,
    },
    {
      weight: 24,
      pairs: `far today, no despierta`,
    },
    {
      weight: 23,
      pairs: `can only, didnt make, not better, que dia`,
    },
    {
      weight: 22,
      pairs: `el sentido, for pain, no aguanto, nomas de, the hour, una aguja`,
    },
    {
      weight: 21,
      pairs: `blacked out, duele a, hurts so, keeled over, me desmaye, no feeling, no sabe, no siento, respiro con,
        the chills`,
    },
    {
      weight: 20,
      pairs: `a fit, ache behind, can barely, can hardly, duele mas, el moreton, feel faint, he died, is tingling,
        llame al, needle broke, none before, not good, passed away, since breakfast`,
    },
    {
      weight: 19,
      pairs: `a and, bien menos, de temperatura, last nite, llamenme ya, no nos, not only, one eye, still bleeding,
        t boned, tengo fuerza, the tongue, veo nada`,
    },
    {
      weight: 18,
      pairs: `a tumble, banged my, bruise nothing, de sangrar, doing nothing, ending it, headache like, hurts like,
        ibuprofen today, its an, lost consciousness, me right, moreton enorme, musculo del, no quiero, nobody would,
        the er, two of, up blood, was fine, way more, y caliente`,
    },
    {
      weight: 17,
      pairs: `a wreck, and e, at an, barely walk, be alive, bien feo, bien pero, bleeding again, buried him, como cafe,
        del dolor, el pectoral, el pie, everyone would, im roasting, just now, las palabras, llamen ya, me cai,
        my speech, no puede, of everything, of living, one big, red and, siento hormigueo, someone now, toes feel,
        twice the, under two, went stiff`,
    },
    {
      weight: 16,
      pairs: `a needle, a nine, a urgencias, advil today, all over, be dead, con solo, corazon acelerado, crossing the,
        dia es, do what, doesnt know, down my, el conocimiento, el termometro, gone weak, hace rato, half my,
        he passed, how i, is numb, know where, lol its, need someone, new cough, next thing, no reacciona, one side,
        quita la, rib muscles, se infecto, sorry to, stiff neck, the bathroom, the floor, this bad, tiene pus,
        to die, to end, tuve una, u did, up tomorrow, we buried, wrong direction`,
    },
    {
      weight: 15,
      pairs: `a desmayar, a dinner, about to, and climbing, and hot, boss said, cant turn, coming out, de toser,
        demas normal, did nothing, dont remember, dropped in, duele horrores, each day, el doble, esta rojo,
        everything went, feeling in, fiebre de, hardly walk, im dying, its that, landed on, las costillas,
        longer alive, lungs feel, me desvaneci, me so, migraine from, my fingertips, necesito ayuda, neither leg,
        no colour, no power, no soporto, not with, paramedics are, piernas no, que no, quede trabado,
        sigue sangrando, sitting down, something is, still in, straight away, that hand, the bed, thermometer says,
        to faint, to live, truck got, vale la, with it, with pain, wont come, your patient`,
    },
    {
      weight: 14,
      pairs: `a bug, a half, amaneci con, and nearly, around it, ayuda ya, blew up, breaths are, dad died, de frio,
        el corazon, el pulgar, end it, este dolor, ever had, fell down, fiebre pero, fiebre y, for air, from hell,
        giving way, grabbed the, hace dos, had another, hay quien, hijo me, in bits, in me, is spreading,
        is through, it looked, its infected, la toalla, le sale, long does, los paramedicos, me entra, medio cuerpo,
        muy rapido, my epipen, nearly went, ni caminar, ni tantito, no point, normal que, now a, off the,
        office and, one in, one of, poquito nomas, por todo, puedo mover, puedo ni, rear ended, se ni,
        seguir viviendo, sent me, sin aliento, sin sentir, swelling up, the hay, the holes, theres pus, this back,
        to breathe, touch it, touches it, un bulto, un dolor, weight on, work but, worst pain, your office`,
    },
    {
      weight: 13,
      pairs: `a doctor, a football, about an, about ending, all fizzy, all jumbled, amaneci peor, below my, big as,
        bled through, broke off, cant walk, car accident, cara no, covered in, dad collapsed, day it, de repente,
        dedo gordo, dinner plate, dolor tan, dos de, double what, duele hasta, el pecho, el senor, el tobillo,
        entra el, es una, esta convulsionando, except a, fever of, feverish and, from it, gone for, gone numb,
        got here, heart going, his session, hurting more, im scared, is dead, just sitting, la ambulancia,
        la garganta, leaving your, los dientes, los pulmones, mas dolor, me caigo, me internaron, me now,
        me responden, me ve, mi mama, month it, moreton gigante, my bike, my breastbone, my right, need help,
        no pude, no tenia, no veo, nos conoce, not responding, nothing comes, on eliquis, one minute, out cold,
        pain last, pink froth, please help, por todos, pulso a, put her, right half, said go, say theres,
        si respiro, snapped off, somewhere between, soon as, subio de, tea time, than the, the charts, the deck,
        the hole, the shower, the toilet, then yesterday, this am, tired of, todavia en, today than, two fingers,
        un segundo, va creciendo, walk in, we lost, wet the, what day, where i, ya es, you did`,
    },
    {
      weight: 12,
      pairs: `a bike, a mil, a nada, a scan, a solid, a stroke, after the, agarro aire, aguanto el, almost fainted,
        and didnt, arriba del, ayer un, been eating, below the, bleeding a, blown up, came off, cant get, cant lift,
        chest muscle, chest tightness, coffee grounds, con escalofrios, corazon desbocado, de calentura, de fiebre,
        desde la, dolor insoportable, dropped like, duele demasiado, e podido, el dedo, el puntito, ese dolor,
        estuve a, everything on, feels tight, fine just, foot gone, for it, gasping like, get that, gone dead,
        gone through, got knocked, got rear, had to, hand gone, have chills, he pensado, her on, hinchazon en,
        hit my, home from, i keep, i sound, id give, inner thighs, is an, is asleep, is double, is drooping,
        is gettin, is locked, is new, is purple, is weak, is weeping, isnt going, it usual, keeps asking,
        kill myself, killing me, la lengua, la muneca, la nada, las piernas, like crazy, longer with,
        looks infected, lost driving, mas fuerte, me agito, me ahogo, me estoy, me hice, me home, me llevan,
        me orine, me puedo, me quiero, me sale, mi papa, more painful, moretones por, muy fuerte, my legs, my words,
        neck stiff, ni hablar, ni pensar, no alcanzo, no dejo, no mueve, no nada, no para, no sensation,
        no strength, no warning, nomas que, not joking, on two, one before, out standing, own house, passed on,
        pensado en, porque no, puedo caminar, que pican, quiero morirme, quiero vivir, rolled back, same thing,
        says i, se desplomo, se puso, shoes in, so did, talking gibberish, that before, the day, the dot, the icu,
        the joint, the kind, the mug, the pharmacy, the waist, throat feels, to drive, to hospital, to kill, to wee,
        turned blue, twice as, una agujita, used my, very strong, walking on, was out, wasnt around, watch says,
        wet myself, whole bottle, y medio, ya fallecio`,
    },
    {
      weight: 11,
      pairs: `a convulsion, a emergencias, a fist, a grapefruit, a knife, a matar, a notch, a radiator, a reventar,
        a stick, acabar con, allergic reaction, ambulance is, and call, and red, and weak, any longer, anything but,
        anything like, arms are, around the, at dinner, ayudenme por, back of, be better, been taking, blacking out,
        bled all, bright red, calf tender, cant grip, cant stand, chest aches, chest is, color vino, con nada,
        con sangre, coughing all, couldnt even, cuando respiro, days ago, de desmayarme, doc in, dormida la,
        down there, duele muchisimo, each time, el zapato, electric pain, enterramos a, estamos en, estoy llorando,
        everything else, extra strength, feels ok, freezing and, fui con, gave out, hablar bien, has grown, has no,
        having a, hay fiebre, he wont, heart doing, heart feels, hinchada la, hold a, how bad, hoy como, hoy ni,
        i drop, i fainted, i literally, i talk, i wipe, i wouldnt, ibuprofenos de, id rather, idk if, if im,
        in tears, into a, is dragging, is murder, is really, is saturday, it hurt, it no, ive written, kills my,
        la entrepierna, la saliva, late muy, left calf, left one, left you, like mad, like theres, little finger,
        lo que, lot more, me asap, me reconoce, me this, me tropece, mi mano, mum on, muy mal, my ankle, my cheek,
        my fever, my pills, my two, nerve pain, ni acostada, night it, no lo, no longer, not making, numbness but,
        of my, ok pero, on crutches, on living, only hurts, or wait, our way, own life, parece que, peed the,
        please ring, pooped myself, pregnant and, puedo enderezar, real bad, red patch, respiro cortito, rolled my,
        running hot, sat at, she just, side feels, size of, so yeah, sore part, stairs now, sticking out,
        still asleep, still stuck, swelling shut, take eliquis, tengo ganas, tengo temperatura, termometro marca,
        thanks so, that bad, the emergency, the gun, the highway, the shakes, the spot, the week, third plaster,
        throat getting, un accidente, un lado, una convulsion, very wrong, vomiting blood, was gone, way in,
        with him, wont make, wrote my, x rayed, you put`,
    },
    {
      weight: 10,
      pairs: `a big, a fever, a golf, a patch, a seizure, a temperature, after my, ahi abajo, aire pero, and couldnt,
        and puffy, and really, anda como, ando con, are wet, ayer sin, bad im, bad way, be here, be over,
        being alive, belly button, bien el, big lump, big toe, by mistake, c this, calentura de, came to, cant wake,
        catch my, chest hurts, cintura pa, clean out, colour of, cosas sin, could this, crawling to, creeping up,
        de esos, dejaron una, dejo de, del brazo, del pecho, desaparecer para, dice cosas, donde estoy, done with,
        driving home, el cuerpo, el medico, el morado, el suelo, en calentura, en observacion, escaleras y,
        eyes rolled, face is, fingers are, foot drags, for a, fresh blood, getting bigger, going the, golf ball,
        gone but, got kicked, got lost, habia dolido, hablo raro, had her, had some, hand keeps, have numbness,
        heart beating, hip has, hour after, how come, i be, i breathe, i called, i need, ice on, in it, in maths,
        is racing, is swollen, is twice, itchy welts, jalar aire, just didnt, just lying, keep dropping, keflex for,
        knot is, know im, la boca, la cabeza, la cara, la derecha, la orina, la punta, la sangre, las escaleras,
        left boob, light hurts, like being, like coffee, like theyre, live anymore, llena de, lo rojo, lo soporto,
        lol so, me andaba, me antibiotics, me desmayo, me desplome, me limpio, me punza, media cara, mi roommate,
        mi vida, mis partes, moreton se, muy grande, my heel, my lips, my lungs, my pecs, my ribs, never felt,
        ni que, no air, no clue, no grip, no supe, no vive, now its, o que, of em, of fit, of hurting, of metal,
        of tylenol, on antibiotics, on them, one calf, one eyelid, out in, oven and, para abajo, people say,
        perdi el, poking out, puedo parar, puffy and, purple bruise, quiero desaparecer, quiero despertar,
        quitarme la, rash all, really wrong, reason to, remember my, ring finger, ronchas y, round my, sabe ni,
        saliendo de, say i, say no, se sacudia, second time, seeing double, senor ya, shaking with, she passed,
        shoulder blade, shoulder you, sin hacer, sin sentido, since four, so much, sore as, sound drunk, stairs to,
        still is, stop these, teeth are, tender and, than monday, that were, the ambulance, the bit, the breastbone,
        the card, the house, the kitchen, the letters, the loo, the ribs, the size, the skin, thermometer reads,
        think its, thirty years, this pain, tight it, tome todo, tos seca, touched it, touching it, two nights,
        tylenol every, u poked, unable to, up like, urgent care, veo doble, waking up, walked into, wee is,
        went bowling, when i, who i, who you, whole thigh, wish i, with us, woke up, wont lift, would miss,
        wouldnt call, y fria, y hablo, ya vienen, you left, you saw, your needles, your session`,
    },
    {
      weight: 9,
      pairs: `a balloon, a boil, a car, a chair, a sudden, acaba de, adormecimiento en, after your, agujas y, all night,
        all puffed, ambulance just, an ultrasound, and jerked, and sent, and tender, and tight, anda muy,
        are asleep, are tingling, arms and, arrastro el, back has, back there, back wont, ballooned up,
        bathroom tiles, been cutting, before bed, bent over, black bruise, bottle of, brought it, bug but,
        burning up, but when, cabeza me, cada hora, cafe molido, camino al, camino como, can drive, can no,
        cant bear, cant bend, cant pee, cayo de, chest was, chills all, cintura para, close to, color of,
        colorado y, con comezon, corazon a, cough since, coworker said, cuello tieso, curitas y, da pena, da una,
        dedos azules, dedos no, del hospital, did his, did is, didnt feel, didnt know, do buttons, do take,
        dont drink, dont wanna, dormido ahi, dribbles out, dropping things, duele horrible, duele un, ears ringing,
        echaba espuma, el paciente, el pantalon, el piso, emergency room, es normal, every breath, every hour,
        favor contesten, feet are, fell over, fine but, fingers feel, foot slaps, from my, good besides, hago pipi,
        half of, hard as, hard the, has to, hasnt quit, hate to, have before, have nothing, have said, havent slept,
        heart thumping, help now, here anymore, his phone, his sister, hold my, hombro bien, hondo me, horse kicked,
        huge bruise, i could, i inhale, i reckon, i signed, i sneeze, i wet, in better, is closing, is hot,
        is talking, is unreal, it normal, it skips, it stabs, its a, its bleeding, just be, just let, keep thinking,
        kicked by, kids and, killing myself, la chancla, las nalgas, legs gave, levantarme de, like old,
        like wearing, lo digo, los ojos, lying flat, mano no, mano sin, me agarre, me di, me encontro, me in,
        me llego, me pellizco, me recetaron, me sube, metal in, mi esposa, mi esposo, mid sentence, min ago,
        mis piernas, mixed up, more each, mucha tos, muscle over, my chest, my forearm, my kids, my leg, my spit,
        my tailbone, my vision, my wee, nearly hit, neck wont, nettle rash, never had, ni a, nights in, no deja,
        no e, no paro, no respondia, normal that, of air, off without, on cotton, on coumadin, on him, on today,
        one flight, or turn, own name, pass out, pec where, pecho me, pero poquito, pero si, pero traigo, pienso en,
        pierna dormida, pude ni, puedo levantar, puedo orinar, que dice, que este, r sore, respirar bien, rojo y,
        ronchas por, sacudia todo, said my, sale materia, sale ni, sale pus, se como, se hincho, seguir viva,
        seized up, seven and, short of, siento nada, sitting still, sitting up, slipped in, so bad, so tight,
        some kind, sore by, soy su, spots you, su nombre, sube un, swelling but, swollen shut, tell if, that it,
        that much, that wasnt, the bandage, the chair, the dentist, the feeling, the fever, the mouth, the pills,
        the point, the roof, the sore, the strength, the tv, the warfarin, the wound, then came, thing i,
        thinks its, tiene fuerza, tieso y, times a, tip broke, to finish, todo el, tomar aire, tomo warfarina,
        too long, torcio la, two days, tylenol since, un ojo, una frase, una tos, under me, up something, va en,
        van a, ve la, vomite sangre, walking is, want to, warfarin and, was going, was ok, was short, way worse,
        well be, what im, whenever i, words are, words come, y esta, y fiebre, y ni, y no, y quema, y sigue,
        ya llevo, ya ya, yellow stuff, yesterday a, you call, your treatment`,
    },
    {
      weight: 8,
      pairs: `a battery, a board, a drip, a sling, a stove, a temp, a tree, ache has, admitted me, agarrar nada,
        algo anda, alive anymore, all nite, and legs, and pale, and shook, and something, and sore, and sweating,
        and today, angry red, answer us, answering for, any weight, aqui con, arm just, as a, as sore, as well,
        asked and, at rest, at six, at tea, ayer estaba, bad and, barking like, because i, been drinking,
        between my, bleeding like, both feet, both legs, brazo dormido, breath just, brinca el, bruise but,
        bruise keeps, but you, button down, buzzing in, calentura y, came over, cant breath, cant laugh, cant move,
        cant rouse, cant speak, cant swallow, car on, cause i, co codamol, color coca, como borracho, como si,
        como tabla, cuatro veces, cut my, de golpe, de moretones, de temblar, del bano, del esternon, del pie,
        desperte en, didnt answer, died thursday, doctor de, dont bother, dont know, dont work, dos brazos, down as,
        down on, down past, driving to, dropping my, drove me, dry cough, dry little, during the, eight and,
        el aire, el costado, el dolor, el omoplato, electric shock, en emergencias, en paz, encontre una,
        enough oxygen, esos que, esta hinchado, ever came, faint at, fainted in, fallecio el, fatter than,
        feet feel, fever and, finish a, flu so, foaming at, for her, found me, frio y, from a, fuerza pa,
        gave birth, girar el, girar la, give it, giving out, go on, going downhill, got this, grande donde,
        hace una, hacer del, hacer nada, hacked up, had in, happening to, hasnt come, hasnt gone, hasnt let,
        he collapsed, head is, headache is, hes having, hes not, hijo dice, his mouth, his shoes, home so, hot and,
        how long, hurts that, hurts to, husband and, i smelled, i try, ibuprofenos hoy, ill go, im afraid,
        im burning, im done, im having, im peeing, in hives, in july, in one, ir a, is agony, is angry, is bad,
        is bigger, is brown, is heavy, isnt getting, it stinks, its oozing, its swollen, its way, kitchen floor,
        know when, knowing it, la cama, la clinica, la costilla, la pipi, la rodilla, la vista, las cosas,
        las manos, las paredes, last night, last one, laugh or, leaking pus, leg gave, leg gives, lengua no, let go,
        lightning bolts, like cola, like nothing, like sausages, like tar, like this, little cough, llamado al,
        llego a, looked at, los labios, lot worse, lying here, make it, makes me, making sense, me acordaba,
        me aprieta, me dolia, me inflo, me marca, me obedece, me paro, me pegue, me subio, meant to, memory of,
        mi nena, might as, miss me, missed a, more numb, moreton ya, much i, much worse, my gp, my pants, my third,
        my wind, nadie me, name and, neck to, need somebody, need the, needle still, neighbour has, never known,
        ni cuenta, ni la, ni para, no baja, no la, no reason, no redness, no responde, nomas no, none of,
        nothing touches, numb around, of hours, of rose, of stairs, off all, off me, ok otherwise, on warfarin,
        only half, only way, open a, opened up, or hold, or no, out red, outside of, pass water, passed out,
        past my, pecho apretado, pecho donde, pegue en, pellizco y, piece of, por lo, pressure in, probably just,
        pulse is, pura sangre, puras incoherencias, put any, q me, que tiene, que tuve, queda colgando, quit on,
        quitado el, really hurts, really swollen, right one, sabe que, salio color, sangrando mucho, sangre hace,
        screaming in, se desvanecio, se esta, seeing two, she didnt, she was, shooting pains, si trajera,
        siento mis, siento que, siento un, sigo en, sin aire, since lunch, since this, sitting but, slapping my,
        slaps the, slept ok, soiled myself, somebody help, someone hit, squeeze the, stabs me, stand it, started at,
        step in, still at, still one, still trickling, struggling to, take her, talking nonsense, tanto que,
        teeth chattering, temp and, temp is, tengo dormidas, than it, that makes, that my, that normal, that same,
        the armpit, the collarbone, the color, the curb, the kerb, the milk, the moment, the phone, the place,
        the sole, the till, they are, this from, this minute, three blankets, throat swelling, thru the, thumb and,
        thumb has, to bother, to pass, to rest, to squeeze, to urgent, today im, toilet paper, toques electricos,
        toser desde, traigo clavada, traigo el, traigo la, traigo una, tres veces, tripping over, turned purple,
        tuve un, un chichon, un chorro, un latigazo, una bola, una emergencia, una punzada, una tosecita, until my,
        va subiendo, vienen los, vio el, waist down, walking to, warfarina y, was a, was before, was blood,
        was dead, was gonna, was pink, was that, week on, went from, went white, what the, where u, wife just,
        wont do, work shirt, worse every, worst one, wrist just, y quiere, ya voy, yesterday was, you guys,
        you warned`,
    },
    {
      weight: 7,
      pairs: `a chorros, a cup, a glove, a hard, a minute, a punto, a saucer, a sentence, a stabbing, a straw, a table,
        about anything, about killing, abuelita se, acabo de, again on, against the, agarre de, air in, al respirar,
        algo en, all day, all faint, almost passed, an accident, an mri, an xray, and pointer, and says, antes no,
        any air, any sense, apoyar el, are here, are tender, as soon, at home, at the, at work, ay dios, back bone,
        bad i, bath towel, bed n, been having, behind my, bien hinchada, bike seat, bleeding wont, boca chueca,
        boiling and, both arms, box of, brazo no, breath good, breath last, breathing in, bruise as, bruise covers,
        bus stop, but never, but this, by a, by my, by then, cabeza asi, cadera a, cae el, calf sore, call if,
        came on, came round, cant hold, cara dormida, catches sharp, catching my, chest has, closing up,
        cloudy stuff, coming up, como corriente, como ido, con pus, con ustedes, corazon me, coughing nonstop,
        couldnt remember, creo q, cuando volteo, day i, days out, de emergencias, de lado, de pastillas, de perro,
        de ser, dejado de, del agua, del codo, del hombro, do that, do with, doble desde, dog licking, doing flips,
        dolor me, dos horas, dos minutos, dura y, each breath, each morning, egg on, el brazo, el mediodia,
        el muslo, el otro, el panuelo, el peor, el piquete, el talon, el vaso, eliquis and, en los, en medio,
        entre dos, er or, escalones y, ese brazo, esta peor, esta saliendo, estoy sangrando, eye for, far away,
        feel my, feels the, fell in, fell out, felt like, felt nothing, fever but, fine except, foot like,
        for monday, for real, found a, four in, fridge and, from hip, from nowhere, full of, garganta cerrada,
        gas station, get my, getting more, gives out, goes from, gone to, grab the, ha de, had migraines,
        hand feels, hand looks, happened before, has chest, hasnt stopped, hasta la, hasta los, have chest,
        have gone, have hives, havent peed, he tomado, heart been, hecho nada, her appointment, her sleep,
        hice popo, hip to, his face, hives all, hives everywhere, holding my, home my, hurt myself, hurts too,
        i blacked, i drew, i ever, i grabbed, i lie, i peed, i spit, i step, i take, i tell, i tried, i usually,
        id have, im frightened, im his, im huffing, im on, im panting, im puffing, im seeing, im talking, in my,
        inflo el, into the, is black, is cold, is his, is reading, is rigid, is short, is swole, it keeps,
        its agony, its growing, its weeping, ive ever, ive not, ive started, jalo aire, just out, justo donde,
        justo en, keep coughing, keeps climbing, keeps growing, key in, kids asked, knee keeps, la guardia,
        la mitad, la nuca, la paciente, la piel, la pierna, la presion, lado izquierdo, le da, le pongo, leave the,
        left a, left arm, left breast, leg gone, legs have, let the, lie flat, lightning bolt, lights went, like im,
        lips are, liquido amarillo, little bit, little hole, llegue a, look and, los dedos, lost all, lump like,
        lump on, making any, mano ni, mas gordo, mas grande, mas que, me acelera, me arde, me cuesta, me entume,
        me get, me hubiera, me inflamo, me late, me llega, me pidio, me responde, me rio, me tienen, me till,
        me twice, mi abuela, mi abuelita, molestia y, much more, mucho peor, my arm, my big, my bladder, my crotch,
        my inhaler, my left, my scalp, my shin, my side, my spine, my temps, my tongue, my urine, myself on,
        needle is, never do, never happens, ni gota, nieta me, no aprieta, no contestaba, no encuentro, no le,
        no sale, no sleep, nobody home, noise when, not like, numbness and, o me, of better, of pills, of this,
        of what, of your, off if, on at, on flucloxacillin, once and, one second, oozing yellow, or lie,
        or swelling, out wrong, over all, over at, pa arriba, panting like, para ir, para siempre, paro de, part is,
        pase la, paso el, passed last, pec is, pec muscle, pee is, peed all, perdi la, pills in, please answer,
        poco de, poco me, point of, por favor, por mi, por poco, press and, private parts, prob just, prob nothing,
        probably the, puedo agacharme, puedo moverme, puedo tragar, puedo voltear, puffing just, puked and,
        pulled a, punto de, pushed on, q dia, que mi, que va, quedo adentro, quedo sin, quiero seguir, rather be,
        rather not, rid of, right by, right where, sala de, salir del, sangre a, se donde, se que, sentado viendo,
        sharp pain, she doesnt, shes talking, shivering under, shoulder at, siento a, sin parar, since last,
        since supper, since your, skin feels, slid down, smile is, so fast, so puffed, soaked the, some numbness,
        soy yo, speech is, started as, stopped bleeding, sudo frio, swallowed all, swollen and, tell u,
        temblaba todo, temperature of, tender at, tengo calentura, than before, that but, thats how, the ache,
        the appointment, the armchair, the belly, the chest, the ear, the front, the gas, the lamp, the last,
        the needling, the next, the nurse, the pain, the pavement, the stairs, the thumb, the toddler, the touch,
        them so, there were, theres one, they r, thigh has, thigh is, think i, third bandaid, third bath, this leg,
        this morning, this squeezing, this world, thru a, to an, to emergency, to get, to ring, to someone, to stop,
        to touch, to wake, todo doble, tomo anticoagulantes, tongue feels, too many, too much, top of, toques en,
        tose y, toser me, tosi y, touch right, towel is, towel now, trabajo y, traigo calentura, train just, try to,
        tying my, tylenol bottle, typing this, u forgot, un chingo, un rayo, una barbaridad, una pierna,
        under three, uno de, up coughing, up drenched, up red, ur office, urine is, vez de, vomitando sangre,
        voy arrastrando, w that, was better, was full, wasnt there, way he, we were, wearing a, week later,
        weeks pregnant, went all, what year, where you, who arent, whole arm, with blood, with fever, with ice,
        without knowing, wont clot, wont stop, work out, work this, worse instead, worth it, would faint, would get,
        wrong way, y todavia, y tomo, ya estan, ya llegue, year it, you see, your list`,
    },
    {
      weight: 6,
      pairs: `a abrir, a bolt, a box, a clot, a fevr, a five, a head, a jab, a jar, a ladder, a nadie, a phone, a plum,
        a sharp, a yellow, abajo no, able to, ache when, achy if, after his, after i, after supper, aguja todavia,
        al carro, al hospital, al limpiarme, al piso, allergic to, ambulance now, an egg, an x, and fell, and leg,
        and shivering, and told, ankle bone, ankle has, anoche me, answer your, anything i, apoyar la, are swelling,
        are swollen, are tiny, are weak, arm when, arm wont, as wide, asked if, asked why, at noon, at u, back is,
        band aid, bc i, because the, been able, been holding, before he, behalf of, being hit, beyond anything,
        bien apretado, bien del, big itchy, bit my, black tarry, bladder is, blood in, blood twice, blue lighted,
        boca de, both hands, bottom step, brazo despues, brazos y, breastbone that, breath in, breathe in,
        brincos en, broke out, brought the, bruise is, bumps all, but each, but i, by noon, by the, cabeza como,
        cabeza con, cabeza mas, calentura desde, caliente y, call back, cannot wait, cant raise, cant straighten,
        casi me, caught it, cayo redonda, charco de, check my, clavada en, clinica de, cold on, come on, come up,
        como globo, como pelota, como piedra, como toques, como trapo, como viejito, con habones, cough but,
        coughed up, could fry, couldnt do, couldnt tell, couldnt turn, darme cuenta, de ahi, de bajar, de todo,
        de un, dedos morados, deje de, del lado, desde esta, desmayo en, developed a, did i, didnt hear,
        didnt notice, died in, dio fiebre, doble que, doing the, dolido asi, donde pincho, dos toallas, down but,
        down over, drive home, drunk and, durmio medio, el bano, el brasier, el codo, el doctor, el frasco,
        el hueso, el ojo, el pinchazo, el puno, elbow and, electric jolts, embarrassing but, en aventarme, en este,
        en toda, encima del, end my, enfermera de, entre las, er waiting, es como, es insoportable, escalofrios que,
        escribo por, esposo tiene, esta morada, every few, except i, eyes went, face has, faint in, fainted twice,
        fed the, feel achy, feel it, feel myself, feel them, feels dead, feels hot, feels like, fell on, felt it,
        few words, finally got, finger and, fingers on, first day, fit on, floor of, flu but, foot fell, found one,
        fria y, fry an, full breath, get any, get me, go ahead, go down, goes down, going black, going gray,
        going up, got hit, got nothing, grandma is, hablo como, hacer pipi, had three, halfway and, hand just,
        hand wont, hangs there, hasta el, hay hinchazon, he was, head at, headache hit, headache ive, heart beats,
        heart keeps, helados y, her neck, her off, her treatment, hice pipi, hincharon los, his life, hold me,
        holding on, home after, home with, hora y, hormiguitas en, hot to, hours straight, hubiera corrido,
        i coughed, i dropped, i go, i have, i lost, i scream, i stop, i wore, im allergic, im covered, in clinic,
        in size, in there, in what, is having, is huge, is kinda, is pounding, is scarlet, is terrible, is tight,
        is warm, it and, it before, it w, it yesterday, itchy lumps, its one, its red, its unbearable, just has,
        just left, keep catching, keep giving, knew i, knife in, know who, la cintura, la columna, la escalera,
        la herida, la nalga, la nieta, la planta, la puncion, la tengo, labios como, las partes, laying down,
        le dio, le torcio, le veo, leaking blood, leaves a, left in, left side, lights and, like balloons,
        like concrete, like lightning, lined up, lips like, little metal, llevo tres, lo toco, los puntos,
        los siento, lost track, lower leg, lungs only, makes you, manana me, mandaron a, mano dormida, mano se,
        me acuesto, me agarro, me apago, me dobla, me estalla, me hincharon, me iba, me llame, me mandaron,
        me round, me straight, mean the, medico de, medio muslo, mi brazo, mi hermano, minutes ago, missed the,
        mitad de, more at, more pain, more sore, mover las, much blood, mucho mas, muneca se, my bowels, my ear,
        my grip, my husbands, my kneecap, my leggings, my lip, my mug, my own, my ribcage, my run, my sight,
        my watch, n its, nalga al, nearly keeled, necesito que, needle have, needles is, no idea, no les, no matter,
        no paso, no podia, no way, not been, not how, not right, now my, now so, numb hand, nurse line, of an,
        of breath, of these, off it, ok but, on behalf, on every, on in, on that, on the, one go, one still,
        onto the, out about, out as, out but, overdosed on, own address, paciente de, pain like,
        pantorrilla hinchada, papa fallecio, papa murio, para ningun, pare de, parked a, parking garage,
        passing out, pec you, pero con, pick the, pierna morada, pills lined, pinky and, piquete se, planta del,
        poco el, popping up, poquito me, por atras, por poquito, power in, press where, puddle of, pues ahi,
        punta del, puso a, puso como, put me, que al, que cada, que sali, quebro la, quedo como, quit working,
        race and, raised itchy, reaching for, reading the, redness and, ribs is, rodilla se, round me, sabe donde,
        said and, said the, said to, sali de, salio con, salio la, salir de, sangre el, saw stars, se desmayo,
        se hizo, se le, se quiere, se rompio, seem to, senti que, sera por, she is, shivering and, should we,
        side you, sight in, sin darme, sin fuerza, skin is, skin there, sleep and, slept propped, slid off, so all,
        so since, so slightly, some days, somebody parked, something i, somethings not, splitting headache,
        started again, steps on, stop the, strength in, strength tylenol, swelled and, taking me, tell when,
        telling you, temp of, tengo dormida, tengo la, terrible headache, texting for, than this, that goes,
        that leg, the arm, the bruise, the clinic, the colour, the dishes, the dog, the fingertips, the gauze,
        the hallway, the ice, the lights, the oven, the paramedics, the pec, the queue, the rest, the tub,
        the visit, the walk, then it, they admitted, they think, theyre taking, thick and, thigh looks, thing ive,
        think straight, thinking of, this shoulder, tickly cough, tight and, time i, tiny bit, to ankle, to bend,
        to cut, to grab, to knee, to lay, to poke, to sleep, to swallow, to the, to with, todas las, todas sus,
        today i, todos lados, tomado nada, tongue is, too hard, too weak, tres toallas, trolley in, turning blue,
        u left, un charco, un coagulo, un corrientazo, un infarto, un liquido, un maraton, un monton, un pinchazo,
        un plato, una hinchazon, up straight, up w, upon the, us at, va pa, viene la, voy en, voy para, vuelve a,
        walk to, wanna be, want a, warm to, was twitching, we are, weak to, went black, went dead, went grey,
        what did, where my, white as, whole hip, why do, wide as, wife died, wind back, wish to, without gasping,
        wont hold, writing from, x ray, y brillosa, y calientito, y echaba, y salio, ya empape, ya por, ya va,
        yawn or, you but, you needled, you treated, you worked, you yesterday, your parking, zaps from`,
    },
    {
      weight: 5,
      pairs: `a dry, a good, a grumble, a key, a melon, a penny, a plank, a plate, a pop, a sheet, a six, a step,
        a sunday, a swollen, a tack, a todos, a train, about two, across the, adolorido donde, adormecida la,
        again since, aguita amarilla, ahogo al, air just, al reirme, al salir, al seguro, al subir, al talon,
        al tocarlo, all at, all i, all to, already and, also my, alta y, an ambulance, an old, and achy, and again,
        and another, and be, and by, and clammy, and fever, and freezing, and frothy, and hit, and hurts,
        and landed, and more, and mouth, and next, and not, and shiny, and spreading, and started, and sweaty,
        and thought, anda diciendo, are turning, around my, arrastrando la, as anything, as bad, asleep since,
        at lunch, at practice, at urgent, away on, awful headache, ayer le, ayer no, babies and, back for,
        back from, bad as, badly wrong, baja hasta, balazo en, bano y, bath towels, bc of, be a, because lying,
        bedtime and, been an, been saving, besides this, better for, bit and, black out, blood keeps, blood soaked,
        blue and, boot on, both my, bother you, brazo para, breathe right, bruise runs, bruise was, but my,
        but nobody, but otherwise, but since, butt to, button my, by ambulance, by morning, by now, cabeza muy,
        cada noche, caigo desmayada, calf is, calf like, calf swollen, call a, came back, came down, came from,
        cant look, cant open, cant pull, cant sit, cant think, cerrando la, changed it, checked and, chest since,
        chest tight, chest when, chocaron por, cintura hasta, clear down, cold and, cold sweat, come down, come out,
        comes close, con tos, con tres, conked out, corazon se, coughing up, couldnt find, creo que, cuando abri,
        cuando le, curtains shut, da un, dad cant, de cafe, de hinchado, de ver, deal more, debajo de,
        dedos dormidos, desmaye en, dia mas, did in, didnt tell, died on, dieron convulsiones, different animal,
        do up, dogs name, dolor va, donde pincharon, dont panic, door frame, dormidas las, dos dedos,
        doubled overnight, doubled since, down the, drive me, duele si, duermen los, dura como, ear thing,
        either one, el estomago, el gemelos, el numero, elbow to, electric fence, elephant sitting, empape dos,
        empezo a, empezo en, en vez, ended up, enorme en, enough of, epidural and, era un, es urgente, eso q,
        esposa me, esta cerrando, esta noche, esta roja, esta sangrando, estoy ardiendo, estoy sentado,
        estoy vomitando, even have, every day, every ten, everything since, eye brow, face looks, face numb,
        face wont, fast and, favor ya, feel something, feels fat, feels squeezed, fiebre desde, finish my,
        flucloxacillin for, for him, for maybe, for nothing, for thirty, found him, from behind, from the, fuera de,
        fuerte el, fuerza en, fuerza para, fui de, funny thing, gave the, get air, give a, go to, goes up, gone all,
        gone grey, gone red, gone stiff, good but, good so, gorda y, got left, got so, grey and, grip the, gun out,
        habia pasado, hacking cough, hand has, hands have, hanging out, has ever, has passed, hasta para, having to,
        he dropped, head between, head feels, head splitting, headache from, heading for, heart attack, heart is,
        heart wont, help asap, her head, her own, her phone, hi im, his hip, his neck, his sleep, his son, hit like,
        hold the, hombro se, hormigas en, hospital for, hospital kept, hot red, hot then, hot wire, hours after,
        hours now, hours so, how id, hurt my, hurts my, hurts way, i close, i pay, i press, i should, i swallowed,
        id call, if the, im at, im her, im honest, im itching, im slurring, im telling, im throwing, in by,
        in casualty, in deep, in her, in hospital, in itchy, in order, in time, inhaler isnt, into your, is hard,
        is ice, is splitting, is that, is torture, is unbearable, is very, it catches, it coming, it is,
        it supposed, it throbs, it tonight, its spreading, itself is, jabs me, just from, just hacked, just hangs,
        just walking, keep going, keeps buckling, keeps giving, keeps moving, kept me, kicked me, killing my,
        kinder than, know i, know the, la almohada, la barriga, la cita, la cocina, la flema, la frente, la leche,
        la mano, la popo, la regadera, la servilleta, la taza, las dos, laughing at, le fueron, le habia, le olvido,
        le salen, le voltearon, leaves me, leg to, legs dont, les olvido, light is, like ice, like novocaine,
        like plywood, like rubber, line and, little and, living and, llenar los, lo puedo, locked solid, look blue,
        look fine, lugar de, lying still, makes sense, mama se, mano derecha, mas gorda, me alcanza, me atropello,
        me cae, me caen, me canso, me chocaron, me clava, me dan, me deja, me dieron, me eche, me encontre,
        me hicieron, me hinche, me lastima, me mata, me obedecen, me overnight, me pica, me resbala, me salieron,
        me tiene, me torcio, me trajeron, me tuvieron, medio del, mi madre, milk in, missing beats, monday it,
        morada y, more and, mosquito bites, mucho el, muddled today, mueve la, mum has, muscle is, muy confundido,
        my armpit, my arms, my boot, my bottom, my breaths, my collarbone, my father, my home, my jeans, my pec,
        my pee, my ring, my smile, my sock, my sternum, my underwear, my waist, my wedding, my whole, my wrist,
        n needles, nada con, nearly blacked, neck at, neck locked, neck so, need my, needle snapped, neighbor is,
        never cough, never in, ni pa, ningun lado, no cierra, no cold, no los, no memory, no sube, noche en,
        not waking, nothing happens, now id, now please, nublo la, numb between, numb down, numbness is,
        numbness just, nunca le, o por, of needle, of one, of wood, off like, ok that, old man, olvido una, on all,
        on fire, on hands, on ice, on saturday, once more, only a, only take, open but, open jars, or id, out again,
        outta ten, over and, over but, over me, own phone, owner of, pain at, pain has, pain ive, pain keeps,
        pain that, painful now, pairs of, para de, paracetamol since, paso saliva, pay for, pectoral donde,
        pee looks, pen line, pense que, people who, phone off, pica todo, pie me, pie no, pierdo el,
        pierna hinchada, piernas de, pins n, piquete en, place on, place you, plus the, por detras, por toda,
        porque la, press ups, propped up, puede respirar, puedo agachar, puedo agarrar, puedo cerrar, puedo girar,
        puedo levantarme, puedo respirar, puffed right, puffing like, pulso en, pumping out, pupil is, purple and,
        purple from, pus donde, put weight, q el, q si, que alguien, que hacer, que ir, que llegue, que pasa,
        que salio, que se, quede sin, quedo a, question mark, quit bleeding, ran for, really fast, really severe,
        red line, red on, red ring, red streak, red stuff, redness is, responden las, right next, right side,
        rigid as, ring around, rock solid, rodilla bien, room is, room with, runs from, runs out, sale aguita,
        sale sangre, salen las, sali bien, salio de, saw my, say but, say it, school run, screams if, se cayo,
        se nos, se tomo, second i, sentido a, severe headache, shake it, sharp as, she had, she wants, sheets are,
        shes all, shift it, shock down, shoulder has, shoulder is, sick and, siento algo, siento cuando,
        sigue saliendo, sin poder, since her, since midnight, since you, sitting is, skipping beats, slept fine,
        slept in, slipped on, small bruise, so confused, so embarrassing, so thats, soaked three, soaked through,
        solo con, something like, something sharp, sore at, sore if, spit in, spot is, spots on, sticks out,
        still be, still pouring, stone cold, stood at, stop halfway, strength to, stuck facing, stuck in, stuck me,
        su hija, subo tres, take his, taken in, talk in, talking rubbish, tan fuerte, tantito el, teeny bit,
        tell it, tengo el, that again, that wont, the ankle, the driveway, the ground, the kettle, the knee,
        the light, the mailbox, the needle, the needles, the other, the owner, the patient, the pickle, the pillow,
        the plaster, the recliner, the sheet, the sort, the spots, the store, the tip, the two, the way, then cold,
        there i, theres blood, they come, they say, thing is, thing that, think im, think theres, thinking about,
        thought id, through two, thursday night, tiene el, tienen que, tight as, tingling and, to carry, to check,
        to do, to even, to hold, to look, to my, to on, to push, to toe, to walk, today its, todo de, toilet bowl,
        tomo xarelto, tonight i, touch and, towels and, track of, tratamiento me, treated is, tres cobijas,
        tres curitas, tres escalones, truck on, truth is, try at, tuesday night, turn a, tuvieron que, twice now,
        twitching all, u stuck, un balazo, un nueve, un piquete, un trueno, una pelota, una piedra, una toronja,
        under the, up again, up my, up pinkish, urgencias anoche, veinte anos, voltearon los, wake up, was crying,
        was still, was your, watch strap, water still, way i, we do, wedding and, welts on, went blind, went down,
        went gray, what i, while im, whole lower, wife and, wife had, wife put, will come, without me, woke at,
        wont bend, wont straighten, wont work, worse today, worst headache, worth of, wouldnt answer, wouldnt go,
        wrist is, y cai, y duele, y quedo, y roja, y son, ya viene, years a, yellow gunk, yellow head, yendo a,
        yesterday i, you i, you my, you that, you think, you what, your door, your hand, your place, zapatos al`,
    },
    {
      weight: 4,
      pairs: `a block, a bomb, a cold, a cough, a curtain, a fish, a full, a horse, a kidney, a lemon, a movie, a nasty,
        a nuisance, a pen, a pillow, a sausage, a seal, a second, a sewing, a shock, a shot, a squeezing, a stiff,
        a tennis, a tube, a tuesday, a walnut, across my, after and, after coughing, again in, again this, al bano,
        al bostezar, al codo, al hablar, al suelo, al tocar, algo asi, all muddled, all red, all round, am on,
        am writing, ambulancia por, an axe, and arms, and belly, and bigger, and bleeding, and first, and hard,
        and it, and light, and my, and numb, and oozing, and puffing, and shaking, and swelling, and warm,
        anoche fui, answer her, antes de, antibiotics for, any more, apago todo, aprieta el, ardiendo en, are achy,
        are full, are on, arm like, around and, as big, as my, asking where, ate it, aviso que, ayer y, back lol,
        bajo de, band around, bastante mas, be going, be needing, be the, because my, bed because, bed moves,
        been for, been hurting, been like, been tingling, begun mi, behind the, bend at, bends a, beside my,
        bien caliente, bigger round, bit is, bit through, block of, blood everywhere, blood from, blue from,
        bolts down, bomb went, borracho y, brazo lo, brazo ni, breath since, breathe all, bro i, broom handle,
        brotaron ronchas, brother is, brushing my, by sunday, cabeza horrible, cada dia, cada manana, caen las,
        cai en, caja de, called my, calling the, caminar del, camino a, can hear, can see, can sleep, can touch,
        cant breathe, cant button, cant feel, cant finish, cant go, cant push, cant quit, cant seem, cant wiggle,
        car door, cargar a, carry on, catch on, cemento y, change the, check the, chest hurt, chueco la, cierra el,
        class and, clavada todavia, clinica por, clumsy and, cold with, colorada y, comes and, como hormigas,
        con ese, con hilitos, corriendo por, couch and, coughed in, couldnt breathe, couldnt feel, couldnt work,
        cramping up, cranberry juice, crawl to, cuando desperte, cuando estornudo, cuando toso, cuello al,
        cuello me, cuello para, cuz i, dan toques, dark purple, daughter says, day in, day since, day so, de agua,
        de en, de fuera, de las, de lo, de luz, de que, de respirar, dear clinic, debajo del, decided to,
        dedos como, del cuarto, del cuello, del piquete, del sillon, del tamano, desde el, desde que, desmayarme en,
        desperte estaba, diciendo cosas, didnt even, didnt wake, diez ibuprofenos, diez minutos, dio como, do have,
        does nothing, dog just, doing flip, dolor que, dolor se, donde esta, dont even, dont feel, dont move,
        dont think, dormi en, dos escalones, down at, down below, down like, dress me, dripping blood, duele como,
        duro y, either way, el alma, el anillo, el chamorro, el papel, electric zaps, electrico de,
        emergency department, en el, en quitarme, entre los, escalofrios y, escupi sangre, espuma por, esta bien,
        esta diciendo, esto es, estoy confundida, estoy orinando, estoy sentada, even the, ever so, ever touched,
        every time, everyone is, everything looks, eye and, fainted last, fallecio anoche, feels loose, feels weird,
        felt a, feo el, feo y, fever came, fever is, fiebre alta, fine before, finger have, fingers just,
        fingers white, first finger, fit in, five minutes, flat i, for about, from where, from your, from yours,
        fuera del, fuerte que, full to, funny one, garganta se, get comfortable, get warm, get winded,
        getting darker, gives way, go for, gone like, good deal, good except, good here, got me, grande que,
        gray and, grip anything, grip is, gruesa que, ha vuelto, had an, had one, had swelling, had your,
        halfway up, hand is, hard i, has disappeared, has doubled, hasnt touched, have a, have ever, have fever,
        havent been, he didnt, he is, he keeps, he liked, he podido, head to, head with, headache came, headache in,
        hear it, heart pounding, her back, hermana se, hes talking, him now, him up, his brother, hit the,
        hoarse and, holding pressure, hole is, honest answer, hormigueo en, horse that, hour its, hour later,
        hoy un, hubby says, hubieran dado, huele feo, huffing and, hurts more, hurts worse, husband says, i cough,
        i drank, i guess, i hold, i laugh, i might, i must, i needed, i ought, i passed, i played, i swap,
        ice outside, id say, if i, if theres, ill take, im an, im bursting, im confused, im literally, im thinking,
        in like, in pain, into my, is drenched, is driving, is embarrassing, is missing, is ok, is rock, is slurred,
        is two, is useless, it aint, it an, it cleared, it hurts, it started, it twice, it will, itching like,
        itchy bumps, itchy patches, itd be, itll be, its not, ive gone, ive only, ive put, jeans are, jerking and,
        jerking on, just had, just letting, just my, just one, just pulled, keep forgetting, keep having,
        keeping my, keeps getting, kept the, kidney stone, knee down, la aguja, la cadera, la calentura, la casa,
        la esposa, la farmacia, la gasa, la manana, la pase, la puedo, la sala, la senti, las horas, las sillas,
        last hour, latigazo electrico, le hincho, left but, left eye, leg has, leg into, leg keeps, leg went,
        leg you, let you, letting you, levanto el, lift me, light in, like grabbing, like its, like marble,
        like one, like somebody, like sticking, linea roja, lips look, little holes, llame ya, llene de, llene dos,
        lleno de, lo demas, look down, look like, looking up, los huesos, los tres, lost feeling, lot and, luz me,
        lying in, made me, made of, mailbox and, make my, making me, mama fallecio, mama no, mama ya,
        manchas moradas, mas bestia, mas gruesa, matter how, me agarra, me atendieron, me brinca, me brotaron,
        me by, me coge, me doblan, me entraba, me hacia, me hormiguea, me llena, me llene, me nublo, me parte,
        me perdi, me sostienen, me trae, me tuve, me van, me voy, me wince, mejor pero, mejor sin, mi marido,
        mi nina, miles and, min and, mind is, minute or, minutes after, minutes to, moneda y, mordiendo la,
        more numbness, morning n, move and, moves fine, mucha sangre, mucho dolor, my aunt, my back, my breast,
        my bum, my butt, my cheeks, my ears, my eyelid, my foot, my groin, my gut, my husband, my lad, my tablets,
        my thigh, my ticker, myself again, n there, nearly fainted, neck good, needed a, needle holes, needle in,
        needle mark, needle site, needle was, needles down, never happened, ni de, ni el, night in, night my, no a,
        no contesta, no dobla, no ha, no manches, no other, no swellin, not be, not to, now theres, nuca dura, o no,
        of ending, of nowhere, of pain, of puff, of shape, of spuds, of ur, of where, off when, ojo izquierdo,
        ok if, ok im, ok so, ok thank, old dog, on again, on each, on one, on our, on sunday, on thursday, one hole,
        one needle, only fill, only goes, or maybe, orina me, other and, otherwise ok, otra cosa, ought to, out all,
        out behind, out how, out on, out what, over in, pa abajo, pain going, pain is, pain level, palabras desde,
        palo y, pantorrilla dura, pants at, panuelo quedo, papa ya, para atras, para que, parada del, part of,
        parte de, passed in, passed water, patch on, pecho y, pecs sore, pena decirlo, pena pero, pensando en,
        people to, peor dolor, peso en, phone i, phone me, phone on, phone this, pick up, pie como, pie es, pie se,
        piel esta, piernas se, pipi sin, piquete esta, piso de, played the, please can, please somebody,
        please stop, please take, poner la, por este, por esto, pressing hard, pretty sure, puffed up, pus coming,
        puso tieso, q la, que ando, que digo, que duele, que hablo, que parar, que respiro, que sube, que te,
        que vestir, quien es, quita con, quitarme de, quito y, reached the, records to, red hot, red this,
        red welts, respira rapidito, respiro me, respiro profundo, rest is, right and, right calf, right eye,
        ring wont, roll over, ronchas en, room has, round than, round two, run a, running from, s since,
        sacarme una, sale el, salieron ronchas, salir sangre, same knee, sangre despues, sat in, saw you, say hi,
        says im, says ive, says one, school bus, se quebro, see the, segundo a, sensation down, sensible nomas,
        sentido algo, sesion me, shaking and, she keeps, shirt is, shoe on, short on, shoulder itself, si le, si ya,
        side of, siento dormido, siento muy, sigo con, since dinner, since the, sink and, sit at, site is,
        sitting here, sitting in, sitting on, skin round, skin where, sleeve wont, slept good, smells bad, so puffy,
        so swollen, sock off, some blood, somebody please, sore to, sound like, spot got, squeezing behind,
        squirting out, stab under, stabs when, standing in, started bleeding, started me, started on, sticking my,
        still leaking, still not, stitch in, stood up, stronger than, stuff coming, su paciente, sube por,
        swallowed the, swelling and, swelling nope, swole up, swollen up, take the, tamano de, tell the,
        tengo miedo, tengo muchas, tengo toda, that comes, that hurts, that i, that when, thats the, the advil,
        the appt, the area, the bleeding, the bowl, the breast, the cab, the carpet, the checkout, the chickens,
        the clappers, the coach, the cross, the curry, the daughter, the edges, the eggs, the foot, the funeral,
        the headache, the hill, the jab, the jaw, the left, the leg, the mat, the most, the packet, the seat,
        the sheets, the steps, the stove, the telly, the text, the top, the towel, the treatment, the water,
        the wifes, the yard, there is, there like, they did, they put, they said, thing in, think you,
        thinking everyone, this anymore, this dry, this hip, this is, this one, tho i, thought it, threw my,
        throat is, til i, time and, time breathing, times since, tingly all, to be, to bleed, to bring, to brush,
        to bursting, to crawl, to dress, to laugh, to let, to people, to put, to slap, to somebody, to tell,
        to text, to this, toallas de, toco y, today a, today the, todo negro, todo y, toes catch, toes wont,
        toilet and, told me, told you, tonight or, took four, tube in, tuvo que, twice and, twice to, u needled,
        u now, un ataque, un jalon, un pedazo, una linea, una pantorrilla, una picazon, una punalada, up everywhere,
        up from, up to, us for, ve el, very confused, vista de, vomito y, wait until, waiting on, wake her,
        walk ins, warm n, was and, was bright, was driving, was her, was telling, wave at, way back, we speak,
        weakness in, wee since, went limp, went out, went over, went rigid, went weak, were in, what happened,
        wheel and, when we, white and, who else, whole foot, whole front, whole leg, whole right, whole upper,
        why im, wont slow, word out, work boot, y adolorida, y frio, y otra, y respira, y tiembla, y tiemblo, y yo,
        ya cambie, yawning hurts, yes to, yesterday at, yo tengo, you like, zapato de, zings down, zip code`,
    },
    {
      weight: 3,
      pairs: `a bat, a belt, a bird, a borbotones, a broken, a bump, a catch, a coughing, a couple, a donde, a funny,
        a hammer, a job, a jolt, a kid, a large, a lot, a noodle, a nurse, a orinar, a piece, a playing, a poco,
        a quarter, a red, a sack, a sacudirse, a salir, a sangrar, a spoon, a stab, a stone, a thick, a third,
        a tickly, a tight, a tip, a tissue, a towel, a trolley, about a, about infection, about my, above my,
        abre la, abri los, ache that, achy all, achy at, after needles, after you, again at, agarrar aire,
        agarro una, agua en, aguja adentro, aguja clavada, ahi no, aire desde, al camion, al estornudar, al pie,
        alcanzo a, algo me, all blotchy, all slurry, all up, all weekend, alone in, along my, already today,
        alrededor esta, an eight, and asked, and burning, and confused, and cried, and neither, and never, and off,
        and some, and stiff, and swollen, and that, and this, and throwing, and wants, and wet, and when, and white,
        and worse, angry and, anoche no, anoche por, answer me, answering me, antibiotico por, ants crawling,
        any other, anyone touching, anything just, arde y, are all, are purple, are with, arent here, arm is,
        arm moves, arm to, arm where, as an, as we, as wood, asked her, at a, at it, at school, at st, atras en,
        attack last, awful pain, ayer en, ayer era, back good, back if, back this, bag of, baja un, ball under,
        balloons for, bathroom floor, bc the, be cut, be dramatic, because a, because that, bed last, bed to,
        been doing, been hacking, been in, been sat, before your, bend to, best way, better if, bien rapido,
        bigger and, bigger than, bike and, birth three, bit of, black from, black like, blanco y, blood still,
        blood this, blow up, blue fingers, blue mark, both nights, bother on, bottom lip, bowels just, box says,
        breastbone since, breath and, breath tying, breathe deep, brothers name, bruise and, bruise coming,
        buenas noches, bum to, bus driver, but a, but the, but then, but with, butt cheek, cabeza de, cada que,
        cada vez, cai de, caigo redonda, calf fatter, calf got, cama sin, canso de, cant catch, cant lie,
        cant sleep, cant stay, cant tell, car park, cara se, cargado cemento, carried one, casa con, caso a,
        catch in, checkout line, chest that, cinco minutos, cintura al, cita con, clear my, clinic gave, cobijas y,
        coffee cup, coffee mug, colour in, come round, comento que, comes out, comin out, coming from,
        como acorchada, como q, con fiebre, con guante, confused and, corta la, cos the, cough i, cough or,
        cough today, coughed this, coughing since, couldnt hold, creeping from, cried in, crying in, cuando agarro,
        cuando camino, cuando fui, cuatro horas, cuello pero, cuenta me, cuesta respirar, cut off, d la, da para,
        dad passed, dark red, de aguja, de corcho, de dolor, de este, de hablar, de palo, de parte, de rojo,
        de salud, de su, de urgencias, de ustedes, dedos desde, deep inside, deja de, del dedo, del muslo,
        del puntito, dentro de, desayuno y, desvanecio en, di un, diciendo puras, did an, didnt touch, dio un,
        dio una, disculpe la, dolor en, done anything, dont go, dont help, dont see, dont want, dormida y, dos dias,
        dos manos, down i, draw a, dropped and, duele tanto, duro como, each hour, ear thermometer, edge of,
        either foot, el antebrazo, el domingo, el gluteo, el hielo, el nombre, el pipi, el pulso, el tratamiento,
        elbow is, electricos por, en fiebre, en serio, ended on, enough air, era una, es un, espalda al, esposa ya,
        esposo me, esta extendiendo, esta mas, estaba bien, estaba hirviendo, este momento, estirada clinica,
        estuve en, even notice, even tho, everything aches, eye about, face went, falto el, feel the, feel weak,
        feeling really, feeling when, feels heavy, feels okay, fell off, few minutes, few seconds, fill my, fill up,
        fin de, flu going, foot is, for late, four hours, frente y, from cold, from elbow, from neck, front of,
        fue de, fue la, further than, get back, get him, get the, getting electric, give my, go all, go over,
        go right, go where, go with, going from, going like, gone croaky, got home, got no, got through, gp sent,
        gracias doctora, ground when, gulping for, ha dado, had no, han pasado, hanging down, happens to, hard and,
        hard like, hard lump, hard on, has blood, has brought, has gone, has gotten, have it, have me, have some,
        he cant, he estado, he hecho, he isnt, head either, head like, hear me, hello this, her the, her whole,
        here for, here so, hes at, hes your, hey so, hilitos de, him out, hincho la, his chest, hizo una, home for,
        hora me, hot lump, hour ago, hurt much, hurts and, i always, i feel, i fell, i find, i ice, i opened,
        i poke, i push, i really, i rolled, i run, i smile, i stand, i stood, i vomited, i went, ibuprofen since,
        ice cold, idea why, im all, im drowning, im drunk, im just, im out, im wearing, in about, in bed, in blood,
        in but, in centre, in cotton, in full, in green, in the, in two, inches bigger, inflada y, is already,
        is coming, is easier, is fat, is fatter, is her, is it, is oozing, is red, is since, is so, is squirting,
        is thursday, is typing, is weird, isnt sore, isnt touching, it any, it belongs, it came, it could, it feels,
        it hit, it home, it into, it itches, it made, it or, it squirts, it till, it today, it would,
        itchy blotches, its at, its completely, its hurting, its puffed, its tender, its warm, its wrapped,
        ive come, ive had, ive no, jab in, jerking all, just cant, just keep, keep looking, keep losing,
        keeps catching, keeps missing, keeps slapping, knife under, know my, know what, la espalda, la hinchazon,
        la madrugada, la panza, la parada, la parte, la respiracion, la siento, la traigo, la ultima, la vecina,
        la vejiga, la vida, lado de, lado la, lady is, las estrellas, las siento, last evening, laughed and,
        le baja, le dieron, le durmio, le entiende, le fue, le puse, left leg, leg buckles, leg on, leg today,
        leg when, leg wont, legs went, lengua gorda, lengua hinchada, life had, lift a, lift the, light kills,
        like a, like ants, like castanets, like day, like glass, like someones, like wood, line creeping,
        llega hasta, llevo desde, lo aprieto, lo muevo, lo senti, lo tengo, loading me, lol just, long as, long one,
        looks lopsided, los dias, los dos, los zapatos, losing track, lost his, lump at, lump the, lying down,
        makes a, manana es, mano como, mano izquierda, mas y, me baja, me cierra, me cuelga, me falta, me falto,
        me fui, me hacen, me llevaron, me mando, me mareo, me muero, me oprime, me pasaba, me pesa, me please,
        me resbale, me sigue, me traba, me tropiezo, me tuvo, mi abuelo, mi hija, mi padre, mi tio, mil y, mile a,
        missing one, mom says, monday and, morados y, more now, more today, moreton del, morning my, morning the,
        mouth and, much swelling, muscle you, my backside, my belly, my bra, my breathing, my coffee, my friday,
        my glutes, my hair, my head, my hips, my knee, my lung, my name, my pinky, my pulse, my shirt, my sleep,
        my teenager, my weight, myself at, n the, nada ni, nearly a, neck forward, neck into, neck like,
        needle hole, needled is, needles and, negro y, nena dice, never mind, ni en, no and, no da, no fui,
        no senti, no soy, no tightness, nomas me, nonstop since, normal creo, normal for, normal to, not answering,
        not going, not sick, nothing at, nothing will, now im, numb all, numb and, number two, of every, of ten,
        of that, of those, off a, ojos en, ok and, olvide el, on friday, one this, only get, only see, only sore,
        only thing, onto my, or i, or laugh, orinar y, otra vez, out between, out for, out the, out when,
        outta nowhere, over this, pa la, pain across, pain after, pain all, pain behind, pain it, pantorrilla como,
        pantorrilla se, paper and, pararme de, parking lot, party and, pasa es, paso a, pass on, past the,
        pecho bien, pecho como, pecho desde, pee at, pee since, pego un, pero llevo, pero nomas, pie al,
        pie dormido, pie la, pierna mas, pierna que, pipi me, piso con, placa del, playing card, please i, pls stop,
        plus a, poco a, poquita pero, por cierto, porque el, pounding headache, pouring out, pregunto por,
        presion en, profundo me, puedo doblar, puedo jalar, puffing up, puffy my, puking up, punalada en,
        puntitos y, purple spots, push on, puso negro, puso tiesa, puso todo, put them, putting my, q antes,
        quad wont, quarter yesterday, que agarrar, que descanse, quick and, rattling so, raya roja, reach the,
        reach up, really confused, really hard, red again, red bumps, red in, red part, redonda en, regadera y,
        remember any, ribs hurt, ride to, right hand, right since, ring and, ring off, roja que, rojo se, rolled in,
        roller coaster, room as, roommate is, round on, rouse him, running a, said come, sale un, saliendo del,
        same page, sangre con, sat down, sat on, says my, says theres, se quedo, see out, see two, sensation in,
        senti un, shaking all, shaking so, sharp under, she left, shirt on, shook for, shoulder like,
        shoulder looks, show you, shows a, shut and, si abren, si esta, si no, side and, side are, side is, side so,
        side went, side whenever, siento los, siete y, since morning, since she, since wednesday, sits on,
        sitting there, sleep in, slow down, so the, so well, sock leaves, solo al, somebody else, someone else,
        someone is, sore and, sore neck, speech went, spine when, spots is, squeeze it, squeezed it, stabbing under,
        stairs for, standing there, started after, steam train, steering wheel, stiff and, stiff like, still and,
        still dripping, still oozing, stomach and, stone and, stop bleeding, store and, straighten my,
        straighten up, streak going, streaks of, stuck on, su mensaje, subio la, subir escaleras, sudden headache,
        sudor frio, sweating buckets, tabla y, take all, take care, takes the, talking like, tarde me, tea towel,
        teeth going, tell hot, tell my, telling me, tender if, tennis ball, than i, that dont, that from, that ok,
        that one, that side, that since, that the, that to, that went, the back, the bandaid, the barn, the blinds,
        the bone, the bottle, the bus, the cake, the cashier, the ceiling, the cereal, the dresser, the edge,
        the finger, the fingers, the hammer, the heel, the hospital, the key, the keyboard, the keys, the ladder,
        the length, the little, the lord, the mail, the messages, the neck, the parking, the patch, the pen,
        the rail, the register, the results, the room, the safe, the sight, the sink, the site, the sleeve,
        the soreness, the spine, the supermarket, the tissue, the toes, the treated, the wall, the ward, the wrist,
        there before, theres a, theres just, theres red, theres something, theres still, theyre keeping, thing on,
        think a, thinks i, this time, thought about, three times, through a, through my, through three, thrown up,
        thumb when, tiembla como, till thursday, time it, times what, tirada en, to blow, to catch, to elbow,
        to have, to hurt, to leave, to lift, to one, to use, to water, today and, toe is, told us, tonight im,
        took out, top half, tos de, tosi sangre, toward my, traba la, traigo como, tried to, trousers and,
        twenty minutes, twice since, two hands, two minutes, two towels, two years, u guys, u put, un pedacito,
        una placa, una puntada, una y, up balloons, up dark, up here, up in, up towards, urge que, usual after,
        usual and, va la, vamos al, vamos camino, vecina me, veo caso, veo dos, veo sentido, veo todo, vez me,
        viendo el, viene el, vino el, vista y, volteo para, w my, walked like, warm and, was left, was looking,
        was rubbing, was tight, was with, washing machine, watching tv, water is, water like, wedding band, week of,
        weight sitting, weird thing, well i, welts all, went dark, went off, went on, what to, where he, where she,
        whole back, whole side, wife found, wife has, wipe i, with them, wont wake, words out, work because,
        worry about, worst head, would have, y ahorita, y bien, y desperte, y dura, y morados, y nada, y nomas,
        y ronchas, y sigo, y sudando, y temblaba, y traigo, ya ando, ya llene, ya mismo, ya van, years of,
        yellow muck, yesterday evening, you know, you looked, you ought, your pins, zero to`,
    },
    {
      weight: 2,
      pairs: `a band, a baseball, a breath, a broom, a cattle, a coaster, a dark, a dent, a drum, a drunk, a few, a fight,
        a fork, a goose, a human, a joke, a la, a mile, a mountain, a normal, a pink, a relief, a ride, a ring,
        a sec, a switch, a thunderclap, a toddler, a vise, a wall, a wee, a while, about every, ache going,
        adolorido al, adormecimiento y, after eleven, after her, after this, again today, agarrar el, agarro un,
        ago i, aguanto ni, aguja en, aguja puesta, ahi se, ahi y, ahora me, air goes, air since, aire a,
        aire completo, al banarme, al dolor, al otro, al toser, alcanza el, alguien me, alone and, an elephant,
        an inch, and breathing, and chills, and heavy, and im, and itchy, and knees, and like, and nope,
        and noticed, and pressing, and skipping, and sticky, and still, and take, and talking, and there,
        and theyre, and three, and threw, and tonight, and was, and yellow, anda bien, are fat, are like, are numb,
        are sore, are toast, are white, arm has, arm since, arm up, arm went, arrastro la, as i, as long, as though,
        asi de, asking the, asleep and, at all, at bedtime, at bingo, at three, away sunday, ayer fue, back and,
        back at, back down, back so, bad that, bajar la, ball in, band round, bano a, barn and, bathroom and, be at,
        be normal, bear the, because it, bedtime story, been perfectly, been running, been so, been thinking,
        been throwing, before id, belly and, big breath, big breaths, big for, bike on, bike saddle, blind in,
        blotches on, blowing up, bluish and, body was, bolt goes, boxes and, bra strap, breath before,
        breath theres, breath without, breathing fast, breathing really, breathing since, breathing super,
        breathing thru, bring him, bring me, broke my, brought up, bruise started, bruised feeling, brush my,
        burned the, burning hot, but if, but like, but still, but there, by his, cabeza brutal, calf has, calf you,
        call it, calm down, came away, came out, came up, caminar y, camisa y, can a, cannot get, canso hasta,
        cant close, cant fill, cant focus, cant take, car seat, cara como, carried the, carry me, cast iron, cat is,
        caught me, cereal in, cerrar el, cerro la, changed my, changed the, checked it, checking in, cheek is,
        chest and, chest feels, chest tube, chills and, chiquito y, clava algo, coffee for, cold for, collapsed at,
        come back, come off, como diez, como en, como huevo, como tamal, compared with, con eso, confused about,
        convulsion en, cos of, cough that, coughed into, coughing fit, couldnt say, couldnt walk, crackles like,
        creeping down, crooked and, crotch is, cuando lo, cuando subo, cuando te, cuando tomo, cuchillo en,
        cuello a, cuello y, cuerpo y, curtain came, dan unos, dark room, day before, day yesterday, de decir,
        de eso, de guardia, de pronto, de rodillas, de ronchas, de semana, dead weight, deal tho, dedos se,
        deep breaths, del carro, del pulmon, dentist numbed, deseo a, desk and, despues de, detras del, dice que,
        did before, did my, didnt go, do one, do we, doble de, doctora se, does it, dog and, donde las, donde pico,
        dormida toda, dormir de, doubled up, down for, down when, doy un, dribbling out, dried up, dropped a,
        duele mucho, duele pero, dura que, durmio la, e hinchada, e now, easier than, egg where, either leg,
        either of, el asiento, el entrenador, el lado, el metro, el tapete, elbow has, ella dice, ella se, else to,
        en ambulancia, en blanco, en que, en urgencias, encuentro las, entiende lo, era mi, es de, es del, es mucho,
        ese pie, espalda de, espalda ya, esposa dice, esposo esta, esposo se, esta ardiendo, esta colorado,
        esta con, esta hinchando, esta muy, esto no, even lying, everywhere and, exactly the, exam hall, eye went,
        eyes and, eyes are, face blew, feels as, feels bruised, find words, fine this, finger in, fingers wont,
        first and, fishing story, fit at, flat on, flema con, floor at, foot keeps, foot numb, foot wont, for no,
        for your, forgot my, fork and, four at, four times, frios y, from head, from walking, from you, fueron las,
        fui al, fui en, funny and, ganas de, get it, get migraines, get up, get words, getting a, getting air,
        go and, go of, go pee, goes in, goes right, gone a, gone cold, gone on, gone solid, gone white, gorda que,
        gordo que, got itchy, got there, groceries in, gut is, ha puesto, habia tenido, habones por, haciendo mas,
        had a, had enough, had the, had two, hand since, hang on, hard for, have to, havent gone, having chest,
        having trouble, he cannot, he slid, he went, head and, head off, head pain, head pounding, hear the,
        heart has, heat in, help me, her and, her at, her daughter, her lips, here with, hermana esta, hes never,
        hicieron una, hija dice, hinchada de, hinchada y, hinchado y, his calf, his daughter, his eyes, his left,
        his leg, his toes, hives on, holding the, holes has, hombro no, honestly im, honestly it, honestly the,
        hot from, hot n, hour of, hour with, how many, hoy mismo, hoy ya, hr ago, hurts under, husband cant,
        husband found, husband has, husband passed, i almost, i bit, i bruised, i changed, i clear, i cleared,
        i climbed, i drive, i finally, i hadnt, i lay, i left, i look, i noticed, i plan, i sat, i shook, i skipped,
        i squeezed, i threw, i took, i use, i was, i wash, i wear, i would, id done, if anyone, if id, if someone,
        im fine, im making, im running, im shivering, im short, im sleeping, im sweating, im touching, im typing,
        in is, in line, in to, in welts, inch of, inside of, is badly, is beyond, is blood, is chill, is crooked,
        is impossible, is pouring, is puffed, is puffing, is pus, is quite, is stiff, is swelled, is when,
        isnt answering, isnt doing, it bad, it by, it helped, it might, it needs, it said, it three, it through,
        it was, itchy raised, its back, its closing, its gettin, its hard, its her, ive made, jaw dropped, jaw like,
        just folds, just hit, just hung, just no, just so, just tying, just wanted, keep coming, keep her,
        keeps squirting, key with, knee blown, know it, kris pies, la aprieto, la barbilla, la blusa, la curita,
        la ducha, la izquierda, la luz, la pared, la que, la sabana, la tiene, la tos, labios y, landing on,
        las agujas, las botas, las cinco, las gradas, las luces, las noches, las pastillas, las patas, laughed at,
        le aviso, le di, le duele, le encuentro, le hablo, le para, left the, left when, leg in, leg is, leg like,
        legs and, legs to, lengua se, lie down, like breathing, like it, like lemonade, like rice, like u,
        like when, limp and, limpio y, line going, line on, list is, little headache, llorando del, lo atendieron,
        lo deseo, lo tieso, lo vi, long i, looked like, los brazos, los companeros, los piquetes, los que, lot of,
        lots of, luego le, lunch and, luz de, luz y, made up, mano blanca, marbled purple, marido dice, martes por,
        mas ni, materia amarilla, me aflojo, me arrastra, me cabe, me caia, me calma, me corta, me duerme, me esta,
        me estan, me gusto, me habia, me han, me laugh, me llamen, me meti, me pasa, me pega, me picaron, me rasco,
        me revento, me salen, me ten, me truena, me twenty, me under, medio de, mention that, metal sticking,
        metal thing, mi hermana, mi jefa, mi me, mi suegro, miles away, milk and, minutes at, mis hijos, more than,
        moretoncito donde, most awful, most violent, mouth is, mouth wont, moved in, muevo mejor, mum is, muscle on,
        muscles are, muscles sore, my body, my boss, my boyfriend, my class, my dad, my entire, my eyelids, my face,
        my flank, my hands, my hip, my low, my lower, my mouth, my mums, my number, my phlegm, my privates,
        my purse, my quads, my records, my shoes, my skin, my skull, my teeth, my temperature, my texts, my thighs,
        my thumb, my work, myself twice, n dont, need two, needled it, needling and, never did, never left,
        never noticed, new since, ni cuando, ni las, ni mas, ni una, night when, nina de, nina y, nine and,
        nite and, nite n, no distingo, no estoy, no hay, no he, no manden, no porque, no sirve, no te, no tiene,
        noon and, normal by, not being, not sure, not yet, nothing else, nothing left, noticed blood, now because,
        now hes, now i, now it, now the, numb as, nunca en, of being, of her, of his, of last, of potatoes,
        of something, of yours, off my, off your, oiga tengo, ojos y, ok i, on an, on both, on pillows, on since,
        on three, on top, on tuesday, one ever, one is, one who, only my, only odd, opresion en, or so, orina desde,
        other stuff, out a, out or, out right, over for, pa no, pad and, pain of, pain right, pain with,
        pantorrilla a, pantorrilla la, papa no, parar de, parked on, part and, partes intimas, pase de, past a,
        pastillas de, peor que, pero el, pero me, pero se, pero siento, pero tengo, phone number, pie in, piedra en,
        piel alrededor, pierna derecha, pierna hasta, pies when, pillows and, pincharon esta, pipi y, piquete de,
        plates and, poder hacer, podia subir, point in, ponerme el, ponerme la, por las, por mas, press the,
        primera vez, propped on, puede mover, puedo apoyar, puedo subir, pull it, pull my, pulled out, pulse in,
        punta de, put it, put on, que he, que sentarme, que si, que ustedes, que ver, quedo con, quedo un,
        quedo una, queue at, quiere que, quise pararme, quito la, reach for, read this, ready to, really really,
        red at, red itchy, red streaks, regreso a, resbale en, rice kris, right at, right foot, rio y, rock hard,
        rodilla es, roja y, rompio la, roof of, room for, room wont, running out, sack of, saddle area, said im,
        sale a, sale la, saliendo pus, saliendo sangre, salta latidos, sangre desde, sangre no, saw it, saying i,
        says dont, says her, says she, se salta, se va, se van, seat is, seca desde, seca que, see a, send this,
        sending these, sensible el, sentado en, session and, set like, set the, shaking chills, shaking like,
        she called, she came, she has, shes right, shin is, shiny and, shirt off, should see, shoulder to,
        siente como, siento al, siento toques, siento una, sigue creciendo, sin embargo, since friday, since noon,
        since then, since yesterday, sips of, sister says, sittin at, six and, size bruise, skin around,
        skin blotchy, slapping the, slaps down, slurred since, so am, so sorry, so weak, sock is, socks and,
        solid like, solo si, somebody elses, somebody is, something hard, son had, soreness at, sorry but, soy de,
        soy la, spot and, stabbing pain, standing at, standing on, started in, stay awake, stayed in, stepping on,
        stiff as, stiffened up, still a, still growing, stomach is, stop and, stop for, stop to, stop twice,
        stopping for, straight in, straight line, stripe going, su hijo, subir al, sucking air, sudando frio,
        suelo y, sure it, swelled up, swelling no, swollen on, swollen tight, talk to, talking is, talking on,
        tell them, tell you, temperature and, ten in, ten out, tengo dormido, tengo que, tengo sueno, tengo todo,
        tenia antes, texting this, that all, that calf, that foot, that hip, thats gone, thats what, the backs,
        the bank, the bedroom, the car, the door, the dots, the elbow, the evening, the flu, the fridge, the hand,
        the jeans, the kids, the landing, the line, the locker, the lot, the match, the mattress, the muscles,
        the night, the number, the pill, the pot, the question, the redness, the roses, the shop, the shoulder,
        the side, the skull, the steering, the teacher, the toast, the tylenol, the work, the worst, the wrong,
        then hot, theres no, they gave, they got, they just, they sent, they told, theyre putting, theyre wearing,
        think the, this ache, this was, this weekend, though i, thought you, three of, three when,
        thursdays appointment, tie my, tie the, tiene la, tiene un, tiesa y, tieso tieso, tight band, times today,
        tiptoes on, tirado en, tissue after, tissue and, to burst, to chest, to go, to hang, to lean, to moan,
        to press, to see, to slide, to tie, today my, todos los, toes on, tomado como, tomo aire, tongue and,
        too high, took it, took me, toque de, tosecita seca, tosiendo sangre, toso y, tripped over, tropiezo con,
        trouble breathing, truck and, tuve que, tv is, twice what, two bath, un cuchillo, un minuto, un relampago,
        una faja, una presion, una tabla, unico que, unless i, until the, up high, up i, up its, up overnight,
        up the, upper arm, upper back, va de, vamos a, verdad no, vida habia, vida me, viendo la, vino tinto,
        violent headache, vision went, voice gone, voice has, voltear el, volvio el, voy de, w me, wait for,
        waiting for, waiting room, walking like, walking up, want it, wants to, was at, was half, was happening,
        was hurting, was jerking, watch it, we had, wedding ring, well the, went is, went numb, went thru, were on,
        wet sock, what do, what looks, whats happening, when it, which ever, white head, whole body, whole face,
        whole hand, whole left, whole night, wife drive, wife here, wife was, will call, wire from, with me,
        with that, within an, without stopping, wont close, wont move, wont settle, worked on, working on,
        worse now, worst ever, would be, would rate, writing for, wrong with, wrong words, y cada, y duro, y empezo,
        y era, y muy, y sudo, ya fui, ya la, ya sabe, yeah i, year and, yo tambien, you can, you do, you had,
        you poked, your table, yrs ago`,
    },
    {
      weight: 1,
      pairs: `a beat, a blank, a bowling, a brick, a bunch, a casa, a coffee, a door, a fire, a flipper, a heavy, a jalar,
        a lego, a letter, a lid, a look, a low, a marathon, a match, a media, a min, a mis, a misa, a mouse,
        a nickel, a oscuras, a person, a pin, a plan, a pulled, a race, a row, a seguir, a statue, a story, a tea,
        a thumbs, a tomato, a ton, a tractor, a truck, a uno, about half, about ten, about three, above the,
        abuela tiene, aca en, ache and, again lol, again now, agarra toda, ago and, agujas en, ahi donde,
        aire siento, al apretar, al apretarla, al dedo, al doctor, al pecho, al tacto, al tercer, algo no, all and,
        all of, also the, am going, am sorry, amaneci mucho, an aubergine, and ate, and both, and coffee, and cold,
        and cut, and do, and going, and her, and honestly, and i, and ice, and ive, and left, and let, and lift,
        and mine, and none, and pinky, and purple, and shes, and since, and smells, and so, and swallowing,
        and tingling, anda perdido, anywhere near, are a, are huge, are in, as concrete, as far, as hard, asi la,
        ask the, at church, at four, at nine, at target, at terco, away after, away at, baby and, back after,
        back itself, back tonight, backing out, bad if, bajan por, ball and, baseball bat, batallo para, bath this,
        be done, be happier, be sore, be told, bed rattles, bed without, been dizzy, been getting, been going,
        been lying, being a, belong to, bend it, bend my, bending my, bent for, bien de, bien solo, bit but,
        black in, black n, blanca y, blood after, blood all, blood is, blotchy and, body is, both shoulders,
        brazo derecho, brazo izquierdo, breastbone and, breath is, breathing ok, bring it, brought home, brought me,
        bruise all, bumps on, bunch of, burned my, but he, but im, but is, but ive, but walking, but yes, by me,
        cabe en, cae la, calf gone, caliente donde, call later, call me, called in, cama con, can somebody,
        cannot move, cansado de, cant drive, cant have, cant say, cant see, car with, care of, carrying the,
        casa me, catch me, catching on, chin anywhere, chin down, chin to, church and, clammy and, cleared my,
        climb the, close it, coca cola, coffee at, coffee dribbles, coffee runs, cold then, collapsed and,
        collapsed in, coma my, come at, comes up, como guante, como palo, como perro, compared to, con dos,
        con todo, concrete and, confundida desde, confused since, control of, corner of, corre al, cosas de,
        cosas que, costado que, cotton wool, couch with, coughed and, couldnt lift, croaky and, cross word,
        crushing feeling, cuando se, cuello hasta, cuello muy, cuello no, cuerpo cortado, cut it, cut the, da mucha,
        dark and, dark like, day four, day with, de arriba, de buen, de corrido, de ese, de mal, de trapo,
        dedo chiquito, dedos estan, dedos y, del cuerpo, del puente, del susto, dent in, desde anoche,
        desde entonces, desde q, devolvi el, didnt say, dije que, dio el, dio tos, disculpe no, dish towels,
        do this, doblar el, doctora el, doesnt go, dog is, dog out, dog round, doing ok, dolor pero, dolor por,
        dolor ya, donde entraron, done a, dont come, dont stop, dont take, dont wake, dont worry, dormi rico,
        dormido entre, double and, drew round, drive a, driving me, drooping since, dropped me, dry tickly,
        duele en, duerme la, durmieron los, easing up, edges and, egg under, eight out, el almuerzo, el banco,
        el cuello, el hombro, el horno, el hospital, el hoyito, el martes, el sueter, el vecino, ella no,
        empezo ayer, empezo una, en ese, en mi, en peor, en todo, ended at, entire life, entraron las, er last,
        es y, escaleras del, escalofrios desde, ese lado, eso es, espalda la, esposo no, esta insoportable,
        esta manana, estoy acostado, estoy en, estoy mucho, estoy sola, estoy tosiendo, estuve sin, even get,
        even know, even my, ever and, ever known, every half, every lamp, every morning, every step, everyone in,
        everything was, except my, eyelid is, eyes have, far as, favor que, feel hot, feel like, feel normal,
        feel nothing, feeling has, feeling ok, feeling pretty, feels too, feet at, feet have, fence post,
        fever since, feverish but, figured it, fijese que, filled it, find the, fine if, fine lol, finger are,
        first one, five times, fizzing in, flex my, flip flops, floor when, foot on, foot or, foot the, for an,
        for checking, for five, for half, for his, for like, for what, for you, forearm has, forgetting what,
        forty years, forward at, four of, from his, from nothing, from one, front and, front door, fue lo,
        fuerte de, get enough, get from, get home, gets me, glute is, go n, go out, go the, goes away, going a,
        going around, going in, going numb, gone pale, gordo del, got a, got infected, got one, got really,
        got your, great now, green stuff, gripping the, gunk coming, gym today, ha salido, habia sentido, had that,
        half a, half time, hand with, hanging and, happy with, hard time, harder than, hardly keep, has blown,
        has got, has lost, has strep, hasta que, have blown, have the, he could, he dejado, he did, he dont, he had,
        he never, he saw, he tenido, he wants, head all, headache ever, headache of, her eyes, her left, hes had,
        hes in, hey i, hicieron la, high fever, him and, hinchada que, hinchando la, his arms, his head,
        hola doctora, hombro esta, hombro pero, home at, home but, home this, hondo siento, honestly i,
        hospital last, hot hard, hour since, house has, hoy es, hurts in, i am, i beg, i checked, i couldnt,
        i cried, i did, i expect, i flex, i gave, i gotta, i lean, i let, i measured, i never, i own, i pee, i read,
        i rub, i snapped, i stopped, i type, i walked, i watch, i wish, i woke, i write, ibuprofen at,
        ibuprofen every, id put, if that, ill get, im coughing, im eating, im grand, im in, im sat, im wheezing,
        in agony, in last, in new, in raised, in seconds, in short, in them, in theres, inflamada y, instead of,
        ir al, is as, is friday, is gray, is hanging, is improved, is insane, is mad, is more, is puffy, is pumping,
        is shot, is sitting, is soaked, is spurting, is stretched, is tiny, is worse, isnt working, it at, it every,
        it from, it goes, it off, it on, it should, it stops, it that, it there, it too, it took, it under, its all,
        its bad, its like, its my, its really, its running, its still, ive stopped, jaja me, jaw is, jolts down,
        jugar con, just dropped, just flops, just got, just keeps, just talking, just told, keeps coming,
        keeps going, keeps on, keys in, kids were, knife goes, know if, la abuela, la cosa, la hija, la hora,
        la noche, la obra, la otra, la paletilla, la pena, la pompa, la voz, la zombi, lado se, ladrillo encima,
        lamp post, last and, last needle, last week, lasted till, lastima los, late el, late reply, later and,
        later i, lay flat, le escribe, le hicieron, le pusieron, le puso, leave me, left corner, leg all, leg at,
        leg have, leg just, leg since, leg swollen, legs look, legs were, length of, let us, levantar de,
        levantar la, lift either, lift it, lift my, like half, like he, like my, like popeye, lil bit, line at,
        lips have, lips puffed, little fingers, little sips, llaves en, llegar a, locked up, lol but, lol the,
        lol what, look kinda, look left, looks crooked, loose tho, looser but, los frijoles, los oidos, los pies,
        los platos, lost her, lump came, lump where, make a, mal en, mama tiene, mano desde, marquitas de,
        martes en, me agacho, me alone, me at, me back, me cubre, me dijeron, me dolio, me doy, me duela,
        me duermen, me espeso, me gusta, me ha, me have, me inyectaron, me is, me mordi, me over, me puso, me quejo,
        me sacaron, me she, me solto, me tengo, me tomo, me trabajo, mean to, mejor me, mi viejo, middle of,
        mirror and, mitad del, molestia en, mom had, monday night, monday with, mordi la, moreton muy, morning and,
        morning i, morning with, mouth isnt, moved from, moved out, much as, muchisima sangre, mucho y, murio mi,
        muy asustada, muy hinchada, my balance, my brothers, my cup, my dads, my doctor, my fourth, my glute,
        my hand, my palm, my session, my socks, my tummy, my walk, myself and, n blue, n it, n no, n theres,
        nada ya, nap on, needle out, needles were, needles yesterday, never ever, never used, next doors, ni lo,
        night long, night was, no coffee, no entiendo, no noto, no to, no truena, no wait, nobody asked, noche de,
        nomas tengo, not coming, not dizzy, not mine, not that, not tired, nothing has, nothing on, nothing to,
        nothing when, noticed im, now they, numb than, nunca me, nunca tuve, nurse and, nurse so, odd thing, of a,
        of all, of bricks, of steel, ok the, on for, on like, on purpose, on silent, on to, on tues, on your,
        one again, one to, only been, only one, only the, oozing blood, or take, or what, ordered a, orinar desde,
        other one, otherwise i, otra y, out like, out pink, out scrambled, out today, outside the, own spit,
        painful than, pains a, pale and, panting just, panza la, panza se, para agarrar, para arriba, para poder,
        para un, paracetamol de, parar a, pasa ni, pastillas en, patch where, pecho del, perdio la, perfectly fine,
        pero ahora, pero esta, pero la, pero mi, pica la, pickle jar, pie frio, pie frios, piedra y, piel donde,
        pierna dura, pierna esta, pierna la, piernas y, place at, plan to, plank and, please cancel, please remove,
        podia ni, popo sin, por dentro, por dios, por la, pounding and, pressing on, puedo manejar, puedo mas,
        puffed out, puffed shut, pull the, punzada en, pus is, push it, pusieron los, puso colorado, put the,
        putting a, putting the, q esta, q hacer, q onda, q se, que antes, que cargar, que casi, que dormir, que en,
        que fui, que jalo, que me, que por, que siente, que toso, quemo el, quiero morir, racing and, rash started,
        rate is, ratito en, real good, red blood, remember the, repente me, respiro hondo, resto del, reverse the,
        rico y, right arm, right down, right leg, right on, right through, ring round, rodilla como, rodilla y,
        roommate says, round the, said i, said we, saliendo la, salio sangre, same place, say your, scan of,
        se aguanta, se corta, se enojo, se lo, se te, seat and, seen in, send my, sentada y, sentence without,
        sentido en, session i, set a, sharp catch, sharp jab, she cant, she collapsed, she hasnt, she turned,
        she went, shivering so, shocks down, shortness of, should be, should i, shower after, si el, si la,
        si puedo, siento el, siento presion, sigo sin, silla de, silla y, sin nada, since tuesday, since u,
        sink this, skin all, skin by, skin of, sleep propped, sleeping in, so rigid, so sore, so stiff, so theres,
        so tired, so u, so you, sobre la, sola en, solid as, solo se, some of, somebody call, somebody hit,
        someone elses, something popped, son says, sore is, sore on, sore where, soreness where, speak to, spot by,
        spot the, spot you, spurting from, stand the, start to, started about, started last, started this,
        started with, stepped on, stiff i, still but, still here, still sticking, stop texting, stop worrying,
        straight from, su mama, sube el, sunday and, supper and, sure its, swallow my, swallowing is, sweaty and,
        swelled so, swelling is, swelling mean, take deep, take little, take this, taken to, tar and, taza de,
        tea spoon, teeth chatter, tele y, temblores que, temp its, temp was, tender like, tengo adormecimiento,
        tengo como, tengo escalofrios, tengo mas, tengo ronchas, text you, than usual, thank u, thanks again,
        thanks but, that has, that in, that its, that little, that looks, that place, thats all, thats new,
        thats not, the bottom, the can, the chili, the couch, the cup, the cupboard, the cushion, the doctor,
        the dogs, the driver, the easin, the elevator, the forearm, the garden, the grandkids, the hair,
        the heating, the iron, the kneecap, the living, the lobby, the loft, the long, the machine, the middle,
        the needled, the neighbour, the neighbours, the numbness, the office, the one, the part, the pizza,
        the pressure, the right, the school, the shelf, the shirt, the shoe, the staff, the tiny, the traffic,
        the trash, the truck, the upper, the waitlist, the walls, the watch, the words, them to, then i, then the,
        then they, there and, there at, there isnt, there last, theres yellow, they belong, they found, they wont,
        theyre not, thigh and, thigh feels, thigh muscle, thigh went, thing and, thing then, think about,
        think youve, thinking bout, third towel, this afternoon, thought itd, three and, three days, three pillows,
        through it, through the, through with, thru my, thumb is, thursday and, tightness across, till i,
        time after, time in, time ive, times in, tingly on, tirando a, to any, to draw, to pee, to scratch, to show,
        to split, to type, toallas y, toda la, today so, todo se, toes are, toes up, told my, told to, too small,
        took a, took the, traffic was, tray of, tummy is, turn left, turn my, turn the, two hours, two phones,
        two times, tylenol at, un calambrazo, un elefante, un ladrillo, un solo, una raya, uno si, up both, up by,
        up every, up fast, up is, up no, up rusty, up twice, ur phone, va y, van tres, veces que, verdad ya, vez se,
        vivir asi, voice went, voy a, voy por, walk a, walk home, walk it, walked in, walked out, walked the,
        wanting to, warned me, was needled, was this, was worried, way and, way down, we can, we left, weak i,
        weak today, week and, weird one, welts popping, went hoarse, wet himself, what came, whatever i, when my,
        when the, when youve, while driving, who won, why is, why my, wing bone, with each, without my, woke with,
        won the, wont go, wont turn, work and, work is, work on, work today, work with, worked and, worse after,
        would do, wrapped in, wrong person, x lo, y apesta, y calientita, y casi, y con, y dice, y dos, y es,
        y frios, y helados, y las, y le, y luego, y pienso, y siento, y tengo, ya pasaron, yes or, yesterday like,
        yesterday my, you could, you forgot, you keep, you said, you will, your car, your clinic`,
    },
    {
      weight: -1,
      pairs: `a amarrarme, a back, a bag, a bagel, a better, a bigger, a bill, a birthday, a bowl, a boy, a cantaros,
        a card, a cargar, a chance, a chicken, a client, a cuanto, a daisy, a date, a day, a dog, a donkey, a dozen,
        a drink, a fan, a fence, a forty, a gate, a gift, a grape, a heating, a kettle, a kind, a king, a knot,
        a leaf, a lecture, a legend, a living, a lo, a los, a message, a mirror, a mood, a ok, a otro, a party,
        a peach, a poner, a problem, a puddle, a rag, a shade, a snack, a spot, a star, a stranger, a superbill,
        a sweater, a taxi, a team, a trampoline, a tray, a treat, a two, a usted, a venir, a way, a well, a white,
        a win, a window, a woman, a wooden, a word, a year, about four, about you, abrir la, access to, accident in,
        aceptan medicaid, ache between, aches a, achy but, achy today, achy when, address is, adolorida del,
        adolorida donde, adolorida pero, adolorido de, adolorido nomas, adolorido que, adormecimiento del,
        adormecimiento ni, advil at, after coffee, after dinner, after moving, after six, after some, after squats,
        after two, agacho a, again next, again so, again thanks, again with, agarro todo, agendar con, agotado pero,
        agujas pero, agujetas como, ahi en, ahi esta, ahi pero, ahora el, ahora ya, air and, aire gracias, aire me,
        aire no, al agarrar, al agua, al cafe, al domino, al exprimir, al mercado, al nieto, al nino, al pararme,
        al pendiente, al piquete, al principio, al trabajo, all but, all clear, all fine, all going, all good,
        all quiet, all set, all three, almost nodded, already told, always the, always tingle, am a, am at,
        am drinking, am kind, am pleased, am sleeping, am the, am well, amaneci y, amanecio un, amarrarme los,
        an ear, an itemized, and about, and after, and also, and at, and bought, and calm, and came, and can,
        and chips, and come, and confusion, and dandy, and day, and doesnt, and feels, and for, and forgot, and get,
        and give, and had, and has, and he, and hes, and in, and keep, and mean, and mellow, and needles, and ready,
        and saw, and sleep, and sunny, and thank, and theyve, and to, and two, and u, and very, and waited,
        and watched, and why, and won, and youve, anda de, ando agotado, ando cansado, ando ocupada, anoche estaba,
        anoche siento, another appointment, answer later, antes pero, antes y, antes ya, any change, any kind,
        any openings, any redness, anyone have, anything about, anything after, anything else, anything from,
        anything open, anyway im, apart from, appointment and, appointment but, appointment next,
        appointment please, appreciate it, appreciate the, appreciate you, apretado y, arch is, arde la, are back,
        are dead, are fading, are for, are moving, are my, are only, are still, are taking, are the, are two, are u,
        are your, arm off, around for, around midnight, arroz y, as butter, as in, as new, as stiff, as you,
        asi desde, ask my, ask why, ask you, asked who, asking if, at about, at camp, at choir, at eight, at five,
        at football, at gate, at my, at ours, at pickleball, at ur, at your, atendieron ayer, atorada en,
        away thanks, ayer de, ayer me, back bedroom, back but, back by, back never, back now, back pain, bad cough,
        bag and, bags of, baje las, baje por, ball for, band practice, base of, bath tonight, bathroom tile,
        bawling in, be back, be fine, be home, be so, beat but, beat my, bebe tiene, bebe y, bed in, bed is,
        been better, been bringing, been busy, been looking, been normal, been right, been sick, been there,
        been told, been walking, before lunch, before noon, before that, before the, before today, being funny,
        being so, believe i, believe this, best part, best sleep, better so, better tbh, better thank, bien a,
        bien adolorida, bien despues, bien mi, bien nada, bien nos, bien relajado, bien saludos, bien si, bien sin,
        bien todo, big one, big pot, bill for, birthday cake, biscuit tin, bit achey, bit by, bit dizzy,
        bit emotional, bit loopy, bit sleepy, bit spaced, bit spacey, bit tired, bit weepy, bit worried,
        bleeding just, bleeding no, bless you, blood but, blood just, blood pouring, blood right, blue bag,
        blue cross, boca del, boca y, boli mnie, book club, book for, book is, book me, booked for, bottom and,
        bought the, bout a, bout the, boy a, brain foggy, brazo como, brazo nomas, brazo se, breathe and,
        breathe fine, breathe just, breathing all, bring my, bring own, bring you, broke a, brother had,
        brother says, bruise about, bruise has, bruise like, bruise turning, bruised ego, bubble tea, buenas tardes,
        bultos de, burnt the, bus home, bus is, busy with, but can, but getting, but got, but happy, but less,
        but must, but only, but please, but sore, but theres, but theyve, but today, but ur, but way, but your,
        buying a, by bedtime, by lunch, by ten, caballo se, cabeza gracias, cabeza pero, cabeza y, cable company,
        cadera ni, cae bien, cafe y, cake is, cake was, calentura no, calentura yo, calf and, calf but, calf that,
        caliente mejoro, call at, call her, call my, call off, call u, call when, calling me, calm and, calor que,
        calves are, calves feel, cambio de, came at, camino normal, camino sin, camino un, camion y, camisa con,
        can borrow, can breathe, can check, can climb, can find, can hold, can manage, can my, can open, can pick,
        can reach, can stand, can take, cancelar la, cancelar mi, cansada ayer, cansada de, cansada desde,
        cansada nomas, cansada pero, cansadita nomas, cansado nomas, cansado pero, cant remember, car keys,
        car seats, car wash, card got, card in, cargue al, carne asada, carried me, carry it, casa y, case what,
        cash only, casi nada, caught a, cayo muy, celular en, cerrar la, cerro el, chair with, chance of,
        change yet, changed to, charger at, check in, checked in, chills since, chiquito de, chiquito donde,
        church hall, circle back, cita a, cita cuando, clase de, class at, clean the, clear as, clock in, close at,
        close my, closed it, club is, coffee and, coffee is, cold so, colour and, come by, come for, come hungry,
        come la, comes in, common to, como del, como el, como lechuga, como por, como sabria, como tronco,
        companera de, completely and, completo gracias, compuso la, con calentura, con flojera, con hielo, con pena,
        con tanto, confirmar la, congrats on, contact the, contenta con, contestar antes, contestar mi, contesto al,
        cooked dinner, cooked for, corre por, correr manana, cosa y, couch is, could do, could have, could melt,
        could nap, couldnt ask, count down, couple hours, cried happy, cuando estoy, cuando tenga, cuando uno,
        cuando vendas, cuanto cuesta, cuanto les, cuarto de, cuello gracias, cuello suelto, cuerpo desde, culpa del,
        curled up, d same, d way, dad says, dance recital, danced at, day again, day difference, day for, day one,
        day to, days were, de aire, de angel, de antes, de cabeza, de casa, de con, de correr, de cuello, de haber,
        de hoy, de manana, de mareo, de mate, de mayo, de mejor, de momento, de telefono, de trabajo, de verdad,
        deal of, dear all, debilidad de, debilidad ni, debo hacer, decir que, dedos del, dedos ya, deje la,
        dejen de, dejo el, dejo en, del camion, del corazon, del gato, del jueves, del otro, del perro,
        del restaurante, del super, del trabajo, del viernes, delivery failed, delivery has, demas bien, demas todo,
        desaparecio y, desde ayer, desk at, di el, dia largo, dia que, dice el, did all, did anyone, did say,
        didnt do, didnt have, didnt stop, digas a, digo q, dijo el, diria un, disturb turned, disturb while,
        dizzy or, dizzy spells, do a, do your, doctor who, doctora estoy, doctora no, does that, doesnt help,
        doesnt like, doesnt stop, doesnt work, dog in, dog thinks, dog this, dog threw, dog two, doing dishes,
        doing just, doing really, dolio nada, dolio un, dollars a, dollars each, dolor anda, dolor cero, dolor era,
        dolor nada, dolor sin, dolor todo, dolorcito ahi, donde entro, donde la, done in, done so, dont ask,
        dont believe, dont buy, dont care, dont count, dont do, dont like, dont mind, dont miss, dont notice,
        dont talk, dont text, dont touch, dont wait, dont you, door in, dormi muy, dormi nada, dormi por,
        dormi viendo, dormido del, dormido el, dormir por, dos puntitos, dos semanas, dos veces, dos y, down before,
        down from, down off, down some, drained but, drank my, drinking my, drive in, driving back, driving turned,
        dropped to, dropped two, drove to, duele gracias, duele y, duerme el, duermo de, duermo manejando,
        dunno how, durmio el, durmio un, ear infection, early for, early i, east side, easy breathing, eat it,
        eaten the, either side, ejercicio manana, ejercicios y, el arbitro, el balcon, el cambio, el cargador,
        el carro, el coche, el correo, el del, el desayuno, el dia, el friday, el horario, el jueves, el mensaje,
        el pan, el paquete, el portero, el puente, el restaurante, el resto, el resultado, el sabado, el salon,
        el semaforo, el timber, el unico, el video, email instead, email is, email me, emotional last,
        emotional yesterday, en fuera, en ingles, en las, en ningun, en tu, encuentro el, energia hoy, energy today,
        enfermo con, enough that, entonces el, entra aire, entro la, enviar la, episode of, er with, era de, era el,
        es a, es hoy, es igual, es lo, es mas, es muy, es nuevo, es poco, ese senor, espalda baja, espalda ni,
        espalda pero, espalda un, essay is, esta mejor, esta sensible, estaba adolorida, estaba un, estar al,
        este fin, estiramientos y, estoy adolorido, estoy cansada, estoy perfecta, estoy quedando, even feel,
        even hurt, even in, even now, even sore, even that, every single, everyone at, everything i,
        everything normal, exercise sheet, exercises and, exhausted but, exprimir el, eyes open, eyes r, eyes shut,
        face down, fading to, fainted at, falta una, fat and, father has, favor de, feeding the, feel about,
        feel amazing, feel awesome, feel mildly, feel much, feel off, feel perfectly, feel rested, feel super,
        feel tired, feeling awesome, feeling but, feeling fine, feeling like, feeling right, feeling super,
        feeling terrific, feeling very, feeling wonderful, feels much, feet all, feliz y, fell and, felt fine,
        felt in, felt lighter, felt really, felt so, felt super, fever from, fever i, fever ni, few days,
        field trip, finally i, fine and, fine myself, fine thank, finish at, finish the, finished my, fish and,
        fix the, flap jack, flat pack, flight hands, flojera y, floor and, foggy last, folding chairs, following up,
        football and, for coffee, for dinner, for fifty, for following, for four, for given, for hours, for how,
        for lunch, for more, for next, for now, for school, for something, for tacos, for thanksgiving, for them,
        for three, for today, for tomorrow, for tuesday, for twenty, for u, for us, for yesterday, forget its,
        foto de, foto del, four legs, four minutes, frame it, freezing in, fresh as, friday at, friday morning,
        frio en, from across, from our, from there, from work, frozen peas, fue a, fuerte y, futbol el, gano el,
        garden and, garden centre, gas bill, get his, get through, get you, gets the, getting carried, getting in,
        getting off, getting that, gift card, gimnasio manana, gimnasio y, give him, give u, give you, glasses are,
        glutes are, go at, go eat, go in, go straight, go swimming, god is, goes into, goes on, going round,
        golf swing, gone completely, gone hard, gone with, gonna say, good as, good for, good scissors, good thanks,
        good this, good though, got all, got moved, got off, got the, got ur, got us, got you, grabs me, great last,
        great thanks, great today, green one, gripa y, group chat, growing on, guess what, gustaria otra, guy with,
        gym and, gym tonight, ha ha, ha hinchado, hace media, hacer una, haciendo tamales, had me, had needles,
        had since, hair n, half and, half asleep, half past, half six, half way, halfway through, hall and,
        hambre jaja, hand and, hand had, hand like, hand went, happy as, happy birthday, happy camper, happy to,
        hard feelings, hard to, hardly feel, has already, has bought, has come, has dropped, has eaten, has failed,
        has finally, has never, has shipped, has stopped, has vanished, hasnt left, hasnt lifted, have anything,
        have cabin, have come, have never, have time, have two, havent felt, having an, hay de, hay manera,
        he changed, he doesnt, he left, he lines, he only, he scored, he will, head clear, headache no, heat no,
        hecho ejercicio, heck but, help right, her arm, her i, her im, her knee, her name, her new, her sister,
        here and, here by, here n, hermana que, hes got, hey its, hey no, hey there, hi please, hi this, hice el,
        high school, hija de, hija esta, hijos me, him again, him i, him to, hinchazon ya, hip felt, hip hurts,
        hip like, hips feel, his mom, his mum, his own, his wife, his wrist, hizo nada, hola ando, hola estoy,
        hola puedo, hola si, hold with, holding it, hole in, hombro lo, hombro mejor, hombro perfecto, hombro quedo,
        hombros algo, home and, home by, home i, home that, home today, honestly a, honestly no, hope you,
        hoping for, hora es, horas en, hot as, hot chocolate, hour shift, hours long, house on, how are, how did,
        how far, hoy esta, hoy gracias, hoy me, hoy regrese, hoy sin, hr shift, hrs and, hubiera subido, huge and,
        hurting a, husband had, i aint, i already, i arrive, i book, i booked, i can, i change, i cut, i dnt,
        i dont, i draw, i drifted, i drink, i drove, i failed, i fed, i finished, i give, i got, i heard, i in,
        i knew, i love, i missed, i nodded, i not, i now, i open, i paid, i phone, i ran, i reach, i ride, i saw,
        i sed, i sell, i sing, i skip, i slipped, i stay, i stayed, i stuck, i swear, i swing, i taught, i tie,
        i to, i touch, i tripped, i vote, i waited, i walk, i want, i watched, i wrote, ice it, id forgotten,
        id had, id know, ido al, if anything, if its, if she, igual pero, igualito que, ill answer, ill be,
        ill call, ill let, ill text, im busy, im by, im drinking, im looking, im lying, im mad, im okay,
        im otherwise, im outside, im over, im ready, im selling, im sitting, im sleepy, im slightly, im still,
        im taking, im worn, in after, in again, in another, in bus, in church, in for, in its, in january,
        in office, in or, in row, in three, in years, in your, inflamo el, inside the, insurance for,
        interview went, into bed, ir el, is after, is all, is breathing, is brilliant, is bursting, is cracked,
        is done, is due, is easing, is empty, is from, is full, is giving, is headed, is here, is jammed, is killer,
        is killing, is kind, is laughing, is like, is limping, is looking, is moved, is moving, is open, is ours,
        is over, is quiet, is running, is slow, is this, is too, is well, is wild, is your, isnt a, isnt it,
        isnt there, issues at, it anyway, it as, it away, it can, it common, it felt, it fine, it first, it four,
        it got, it hasnt, it have, it i, it jeans, it lol, it loosened, it possible, it rains, it suits, it swells,
        itch at, its as, its bags, its better, its d, its full, its half, its loosening, its making, its mild,
        its minus, its pouring, its sore, its supposed, its there, itself feels, ive felt, ive just, ive moved,
        ive seen, ive told, jacket in, jalon y, jammed again, joke and, joke but, jueves a, jugar futbol, jugue a,
        junta se, just asking, just busy, just feels, just go, just saw, just sleepy, just slightly, just standing,
        just text, just tired, just wouldnt, kettle and, key is, keys to, kid is, kids got, kids in, kids off,
        killed me, killed that, killed the, kilos de, kind regards, kinda achy, kinda tired, km y, knee held,
        knees in, knock on, know that, know u, la camioneta, la cartera, la comida, la debilidad, la esquina,
        la familia, la fila, la gente, la gripa, la iglesia, la impresora, la llave, la maestra, la mente, la pata,
        la pompi, la rueda, la semana, la tarde, la u, lado y, lady at, landlord is, largo y, las cortinas, las de,
        las doce, las marquitas, las noticias, las plantas, las tres, late one, later on, later thanks, laugh and,
        laugh at, laughter at, law is, lay down, lay on, le cayo, le digas, le dijo, le escribo, le he, le ve,
        leave a, leave it, leave my, leaves at, leche y, left handed, leg are, leg good, legs for, lend me,
        les comento, les cuento, les debo, less achy, less sore, let him, let them, letter for, letter to,
        levantarme pero, levanto de, leve al, lie on, life and, lift is, lifted the, light house, lights on,
        like before, like cardboard, like him, like jelly, like un, like what, liked my, liked the, limited access,
        limp as, lines it, listened to, lit a, little achy, little after, little brain, little emotional,
        little fading, little foggy, little worried, llamame cuando, llego de, llevo la, llore tantito, lloviendo a,
        lo juro, lo vio, lol today, look clean, looked and, looks fine, loopy after, los estiramientos, los gemelos,
        los mensajes, los tacos, lost the, lot for, lots better, love you, loved it, loving it, low battery,
        low down, low energy, luego les, lunes y, mailbox is, make an, make another, mama le, man coming, man says,
        manana hay, manana o, manana voy, mancho la, manden mensajes, mando la, manejando despues, manejando es,
        manera de, mano a, manos de, many thanks, marcar manana, mareo ni, mark is, market place,
        marquitas chiquita, mas en, matter what, may this, maybe its, me awake, me bane, me cambiaron, me da,
        me dio, me dormi, me entumio, me for, me gustaria, me he, me hubieran, me if, me los, me manda, me mato,
        me pls, me podrian, me pregunto, me salio, me sente, me since, me subi, me that, me til, me today, me urge,
        me vio, measured it, meet at, meeting at, mejor espeso, mejor humor, mejor ni, menos adolorido, mensaje me,
        mensajes en, mercado y, mi amor, mi corazon, mi equipo, mi proxima, mi seguro, mi senora, mi sobrina,
        mi trabajo, mi ultima, mi vieja, mil con, mil gracias, mild dull, miles this, miles today, milk eggs,
        milk on, mine has, mine was, minutes and, miracle worker, mis ejercicios, mis estiramientos, misa y,
        miss you, missed call, molesta tantito, molestia leve, molido como, mom checked, mom wants,
        monday afternoon, month so, more days, more for, more messages, more of, morning thank, most days, moto y,
        move my, move normally, move thursday, moved it, moved my, mover los, moverme se, moving around, moving to,
        much to, much was, mueve bien, mueve mucho, mum say, murio el, musculo adolorido, muy adolorida, muy amable,
        muy cansado, muy rico, my ankles, my bill, my blood, my boots, my brain, my breath, my brother, my car,
        my chips, my coat, my computer, my cousin, my end, my essay, my favorite, my feet, my finger, my fingers,
        my flatmate, my fridge, my granddaughter, my homework, my horse, my jacket, my jaw, my job, my kid, my lil,
        my love, my moms, my mothers, my neighbours, my nephews, my normal, my nose, my parents, my rear,
        my roommates, my screen, my sleeve, my slot, my stomach, my story, my stretches, my tea, my team,
        my tomatoes, my umbrella, my upper, my voice, n im, n look, n say, n we, na po, nada malo, nada nuevo,
        nada todo, nadar en, nadar manana, name in, nearly as, necesito cambiar, neck and, neck fine, neck is,
        neck loose, need another, need one, need you, needled me, needles before, needles but, needles came,
        needles in, needs a, neighbors kid, neither swelling, never again, never better, never let, never showed,
        new address, new baby, new cell, new email, new glasses, new person, new pillow, new shoes, next monday,
        next time, next to, ni adormecido, ni mejor, ni mordo, ni peor, ni problemas, nieto tiene, night night,
        ningun hormigueo, ningun sintoma, nino chiquito, nino trae, ninos y, no anda, no ando, no arranca,
        no complaints, no contestar, no conteste, no difference, no drama, no energy, no hinchazon, no las, no mas,
        no nothin, no nothing, no pasa, no peor, no probs, no pues, no relief, no rush, no sense, no side,
        no signal, no tingles, nobody here, nobody told, nobody wants, noche sin, nodding off, nomas adolorida,
        nomas el, nomas gracias, nomas una, nope to, normal and, normal person, normal por, normal size, nos fue,
        not a, not about, not anymore, not bruised, not funny, not gonna, not happy, not nearly, not now, not ok,
        not on, not one, not sorry, not there, not u, note for, note una, nothing but, nothing crazy, nothing for,
        nothing strange, nothing unusual, noto cambio, noto diferencia, novela y, now ill, now thank, now this,
        now with, numb but, number of, number off, number one, o mejor, of chips, of course, of d, of emotional,
        of luck, of our, of salt, of six, of sleepy, of snow, of texting, of the, off again, off since, off today,
        office with, ojo de, ok just, ok la, ok please, ok thanks, old and, old gate, old me, olvido la, on and,
        on but, on day, on energy, on it, on market, on muted, on my, on now, on or, on site, on so, on sundays,
        on wednesday, on with, on wood, on you, once i, one dot, one drink, one i, one little, one or, one out,
        one since, one song, one tiny, one week, one you, only felt, only on, only some, only when, open for,
        open house, opened it, opened the, operacion vieja, or after, or any, or breathe, or does, or move, or not,
        or right, or weakness, or you, orange juice, order and, other number, otherwise nothing, otherwise the,
        our first, our flight, our house, our own, our team, out from, out lol, out yesterday, outside but,
        outside my, outside ur, over a, over both, over like, over my, over slept, owe for, own fault, own shoes,
        pa po, pack and, package is, packed its, paid for, pain anywhere, pain i, pain pills, pain thanks,
        pains about, pair of, papa que, para el, para hablar, para respirar, para ver, para y, parcel for,
        parents evening, parking at, party at, party on, pasa por, pasaje la, pase a, paso por, pass the, pay me,
        payment link, pee and, peep from, pena por, permission slip, pero ando, pero contento, pero del, pero eso,
        pero le, pero mejor, pero paro, person or, phone and, photo of, pic of, picking up, picture day, pie ya,
        pin prick, place as, place to, play tennis, played nine, playing the, playlist is, please phone,
        please update, please write, plenty of, pls send, poco apretado, poco tiesa, podria decir, podrian mandar,
        poquita comezon, poquita molestia, poquito sensible, poquito tiesa, por escribir, por estar, por los,
        por no, por ti, porque me, post office, pounding head, practice and, practice is, pregunta puedo, prendio a,
        preocupa un, pressed it, pressed the, pretty sore, prick marks, primer dia, principio estaba,
        problemas para, problems here, project is, proxima cita, proxima semana, proxima sesion, pruned the,
        pude abrir, pude cargar, puede cambiar, puede hacer, puede ser, pueden llamar, pueden mandar, puedo agendar,
        puedo salir, puedo tender, puerta de, pues ando, pues le, pues me, pues ya, puesto de, puffiness by,
        puncture a, puntitos chiquito, puntitos donde, puntitos en, puse a, puse los, puse sentimental, puse un,
        push ups, pusieron las, put you, q fuerte, q hoy, q lo, q te, q traigo, quads feel, que alegria, que bien,
        que cambiar, que el, que es, que fue, que girar, que hago, que nunca, que pararme, que preocuparse,
        que reportar, que sentar, que sin, que soy, que susto, que tu, que usted, queda una, quedamos a,
        quedaron unas, queja de, queue for, quick question, quiere ir, quiere saber, quiero cancelar, quiero cita,
        quiero ir, quiero poner, quiet on, quisiera agendar, r we, rain and, rain on, reach home, read a,
        real person, really bad, recipe says, red dot, redness no, redness nor, ref was, regrese a, relaxed and,
        relaxed but, relaxed i, remember when, repente no, reply later, reply to, reply when, report from,
        return the, ribs and, ribs on, ride my, right shoulder, right so, right up, ring after, ring in, rode the,
        rodilla no, rojos chiquito, rojos de, rojos donde, rojos en, rolled up, room and, roommate has, roommate me,
        round his, round to, round with, row k, row of, run this, runs down, sabria si, sacaron la, said dont,
        said he, said youd, sal al, salimos a, salio el, salio una, same same, sat here, saturday so, saw a,
        say can, say he, say not, say sorry, says a, says go, says hes, says the, schedule my, se asusto, se cambio,
        se des, se durmio, se enfermo, se infecta, se mueve, se poncho, se pueda, se queda, se queja, se quejo,
        se quemo, se siente, seat on, seats and, second half, second one, see little, see what, seen my, seen the,
        seis horas, sell gift, send it, senora de, senora del, sensible pero, sensible si, sent my, sent the,
        sentarme en, senti algo, senti muy, sentido ningun, sesion ando, sesion para, set of, set off, sets of,
        she ask, she does, she gave, she get, she gone, she got, she poste, she put, she reply, she says,
        she wanted, sheet and, shelf is, shes been, shes had, shes my, shes not, shoes again, shoes off, shot of,
        should it, show off, shower is, shut the, si a, si aprieto, si fuera, si quiero, si te, side effects,
        siente muy, siente un, siento con, siento en, siento mas, siento q, siento super, siesta de, sigo cansada,
        sigo igual, sigue muy, sin el, sin energia, sin ganas, sin mareo, sin mareos, sin ninguna, sin problemas,
        since about, since i, since tea, sit but, sit in, sit up, six hours, skipped a, sleep the, sleep tight,
        sleeping on, sleepy but, sleepy i, sleepy on, slept great, slept it, slept really, slept well, slight ache,
        slight puffiness, slightly dizzy, slightly foggy, small drop, smell like, smidge of, smoke alarm, snow day,
        so chill, so does, so drowsy, so for, so go, so happy, so hungry, so loud, so relaxed, so so, so take,
        so yes, sold the, solo adolorida, solo adolorido, solo duele, solo les, some guy, some leftover,
        some stiffness, somebody with, someone bring, someone give, someone has, somewhere else, son broke, son muy,
        sore af, sore after, sore all, sore between, sore bum, sore sitting, sore the, sore yes, sore yesterday,
        soreness hasnt, soreness is, soreness left, soreness now, soreness only, soreness today, soreness yes,
        sorry about, sorry for, sorry im, sorry please, sorry wrong, sort of, sounds good, sounds like, spacey but,
        spacey yesterday, spin class, split the, spot on, spot when, spots itch, spots look, stairs and, stairs are,
        stand by, stand on, standing up, start and, start at, starts at, starts tingling, state of, stay off,
        stayed on, stiff first, still get, still going, still had, still hanging, still kinda, still no, still open,
        still owe, stir ring, stood all, stop me, stop sending, stop with, stopped at, stopped before,
        stopped quickly, straight and, stretches and, stretches you, stroke last, stuck with, subir el, sueno ayer,
        sueno nomas, sueno pero, sueno todo, super bien, super relajada, super relaxed, super sore, supposed to,
        swap my, swelling nothing, swelling numbness, swelling right, swim meet, swing the, switch off, table for,
        taco truck, take blue, take out, take them, taken the, talk later, talked about, talking to, talon cuando,
        tantito al, tanto trabajo, tarde boy, tarde y, tarea de, te cuento, te dijo, te lo, teach me, tell dad,
        tell your, temperature is, temple like, temprano y, ten times, tender but, tender from, tender la,
        tengo agujetas, tengo cita, tengo los, tengo ningun, tengo sensible, tenia desde, tenido ningun, tenso de,
        tenso pero, terapia pero, text my, texted her, than last, thank god, thanks a, thanks to, that and,
        that ive, that jeans, that just, that man, that ref, that session, that show, that song, that thing,
        that this, that too, that was, that you, thats just, thats where, the apartment, the arch, the bag,
        the bake, the ball, the base, the basement, the bell, the bench, the biscuit, the biscuits, the blades,
        the block, the blood, the boat, the book, the boss, the boy, the brown, the budge, the cabin, the cable,
        the candles, the cat, the chairs, the charger, the chicken, the christmas, the cinema, the client,
        the closet, the club, the court, the cows, the crisps, the date, the deeper, the delivery, the depot,
        the doorbell, the dough, the drawer, the dream, the dress, the drive, the east, the fair, the field,
        the film, the final, the fingertip, the fire, the flight, the follow, the football, the fountain, the frog,
        the fruit, the function, the gate, the good, the goose, the gray, the grill, the group, the head,
        the headaches, the high, the hills, the holidays, the hotel, the internet, the invoice, the job, the knees,
        the landlord, the lane, the lasagne, the late, the lawn, the lid, the link, the logo, the lower, the main,
        the mark, the math, the meatloaf, the money, the month, the mornings, the mover, the muscle, the nice,
        the noodles, the north, the ones, the orange, the outside, the pan, the paracetamol, the parcel, the park,
        the parrot, the passport, the payment, the peas, the pigeon, the plane, the plate, the popcorn, the post,
        the postman, the presentation, the promocion, the pub, the pump, the quad, the quiet, the rash, the record,
        the remote, the rent, the restaurant, the road, the roundabout, the saddle, the same, the service,
        the settee, the sewing, the shoes, the shopping, the shoulders, the slides, the slow, the sock,
        the sourdough, the spelling, the splits, the spreadsheet, the start, the state, the stomach, the story,
        the stretches, the summer, the tax, the tooth, the town, the trail, the tray, the tumba, the umbrella,
        the very, the waiter, the waiting, the warehouse, the wedding, the wine, them all, them i, theme is,
        then back, then did, then my, then we, then went, then you, there but, there lol, theres like, theres not,
        theres two, they changed, they kept, they let, they lost, they only, they wanted, they will, thing to,
        thing today, thing with, thing you, think we, third time, this aint, this end, this new, this number,
        this year, those are, thought youd, three hours, three words, threw the, throat swells, throw in,
        throwing up, tickety boo, tiene gripa, tienen lugar, tieso como, tieso en, tieso gracias, tieso nomas,
        tight after, tight like, tightness in, till midnight, till supper, till two, time do, time n, time no,
        time to, time you, times to, tingling down, tingling i, tingling just, tiny blue, tiny bruise, tiny little,
        tired all, tired as, tired last, tired this, tired today, tired yesterday, tissue when, to a, to bien,
        to black, to borrow, to change, to choir, to church, to cover, to dinner, to each, to email, to expect,
        to five, to fold, to gate, to leeds, to nothing, to pay, to report, to return, to save, to sign, to skip,
        to speak, to talk, to them, to thursday, to wear, to your, toast and, toca el, toca la, toco la,
        todavia tengo, todavia un, today at, today haha, today just, today lol, today nothing, today thanks,
        today was, todo chido, todo excelente, todo lo, todo perfecto, todo tranqui, todo va, toes like, told u,
        tomar ibuprofeno, tomorrow i, tonight and, too and, too bad, too early, too far, too late, too loud,
        too soon, took nothing, top shelf, touch tender, touch the, towel and, trabajar normal, trabajar y,
        trabaje mis, trabaje todo, trabajo pero, traigo dolor, train is, tranquilo por, trash day, tree in, tres de,
        trouble at, truck broke, true crime, trying to, tu hermana, tu tio, tuesday at, turn back, turned out,
        turned the, turned up, tuve algo, tuve calentura, tuvo un, tv and, twice this, two bags, two cats,
        two coats, two for, two miles, two sugar, two was, u and, u at, u awake, u can, u do, u doing, u dont,
        u eaten, u for, u got, u gotta, u have, u in, u keep, u know, u let, u lunch, u never, u no, u on, u owe,
        u pick, u said, u see, u so, u think, u took, u want, u were, ultima cita, ultima sesion, ultima vez,
        un bebe, un frijol, un nudo, un paquete, un peso, una leve, una semana, unas marquitas, uncle had, under it,
        until i, up later, up one, up some, up where, update my, ur a, ur fone, ur mum, ur own, ur sister, us all,
        use it, use my, uso marcapasos, ustedes green, usual self, va aflojado, va borrando, va muy, van y, vas a,
        vecina se, vemos el, vemos pronto, ven unos, venir a, very good, very tired, vez y, viernes en,
        visit thanks, voltear la, volver al, volvi a, voy al, voy mejorando, w a, wait a, wait till, walked home,
        walked off, walked two, walkin like, wallet is, wan go, want the, wants the, was about, was back, was blind,
        was charged, was doing, was from, was good, was great, was his, was hoping, was kinda, was like, was lovely,
        was nervous, was one, was perfect, was shaking, was sore, was throwing, was unreal, was way, was worth,
        was yesterday, washed the, wasnt the, watching a, way home, way or, way out, we did, we dont, we drove,
        we get, we going, we havent, we heard, we need, we push, we will, we won, we would, weak and, weak in,
        wear a, wee bruise, week is, weekend and, weekend i, weekend so, well at, well here, well im, well it,
        went dancing, went fine, went quiet, went to, were all, were right, were the, weve got, what are, what has,
        what he, what she, what was, whatever you, whats my, whats up, whats your, when am, when can, when u,
        where im, wheres the, which one, while i, while the, who ate, who can, who did, who dis, who has, who knows,
        who left, who only, who stole, who wants, who was, whole street, whole week, whos texting, why are, why i,
        why u, wife about, wife passed, wifi password, will answer, will get, will just, will never, will reply,
        will respond, will see, will tell, window and, window seat, wine tonight, with limited, with the,
        with their, with your, without it, without that, without the, wont say, wont take, work fine, workout but,
        works for, would say, would you, write it, write you, wrong and, wrote it, y arranca, y camino, y cero,
        y como, y estoy, y ganas, y he, y hoy, y llevo, y llore, y me, y relajada, y relajado, y sale, y tieso,
        y tres, y vomite, ya esta, ya hice, ya llego, ya menos, ya mero, ya no, ya sali, ya saque, ya sin, ya subo,
        ya volvi, year with, years and, yellow one, yes im, yesterday afternoon, yesterday thank, yo con, yo de,
        yo digo, yo en, yo si, yo soy, yo te, yoga this, you again, you always, you ask, you at, you back, you be,
        you before, you by, you checking, you come, you dont, you down, you fax, you for, you from, you go, you hit,
        you later, you look, you never, you open, you out, you pay, you pick, you please, you pushed, you ring,
        you sang, you something, you tell, you the, you tonight, you too, you when, you wrote, youd want,
        your address, your coat, your day, your fault, your hands, your hours, your ladder, your mother, your order,
        your own, your package, your parcel, your phone, your side, your waiting, your way, youre a, youre on,
        zero energy, zero issues`,
    },
    {
      weight: -2,
      pairs: `a ball, a bath, a beer, a bell, a blanket, a busy, a button, a call, a cenar, a copy, a costado, a crime,
        a cuppa, a difference, a fiver, a flat, a goat, a hair, a hand, a hint, a hole, a lad, a life, a lift,
        a line, a log, a lump, a lung, a mess, a mule, a name, a night, a noise, a note, a photo, a piano, a pic,
        a picture, a place, a plastic, a pulse, a purple, a question, a quiet, a receipt, a robot, a rock, a run,
        a seat, a shirt, a steak, a sweet, a tenner, a test, a text, a tie, a traffic, a trifle, a wedding, a wet,
        a wizard, a work, a workout, a wrench, about is, about that, about what, ache in, aches when, achy and,
        acoste temprano, acuerdo de, address again, adolorido como, adolorido del, adolorido pero, adolorido se,
        adormecimiento de, after an, after dry, after surgery, after work, again and, agujas de, agujas me,
        agujetas de, ahi vamos, ahora estoy, ahora todo, ahora y, ahorita pero, al brazo, al cargar, al cerro,
        al perro, al pisar, al sacar, al viernes, algo adolorida, algo adolorido, algo adormilada, algo cansada,
        algo sensible, algo tenso, all afternoon, all back, all better, all down, all evening, all go, all month,
        all mushy, all ok, all through, alot of, already fading, already put, already turning, alright to,
        always said, am doing, am driving, am out, am really, am resting, am stuck, am very, amaneci adolorida,
        amaneci medio, amaneci tiesa, amaneci un, an all, an easy, an ice, and blue, and bring, and cant, and eat,
        and every, and everything, and fat, and feel, and getting, and go, and happy, and id, and if, and itll,
        and last, and lost, and missed, and nauseous, and one, and out, and push, and relaxed, and say, and see,
        and send, and she, and sleepy, and someone, and tired, and who, and will, and you, and youre, ando en,
        ando sin, ando un, anduve en, anos dolor, another one, answer you, any better, any different, any soreness,
        any time, any tingling, any way, apago el, apenas vi, appointment for, are blue, are both, are cold,
        are fine, are killing, are now, are red, are tired, are too, arm a, arm from, arm now, around a, as if,
        as last, as rain, ask for, asked about, asked me, at breakfast, at dawn, at easter, at every, at half,
        at karaoke, at last, at midnight, at mine, at no, at us, ate the, atras de, atras y, auto correct,
        automatic reply, away completely, away so, away thankfully, ayer gracias, ayer llegue, ayer muchas,
        ayer tenia, baby shower, back hurts, back out, back row, back up, backed up, backs a, backside is,
        bajando lo, bajar del, bajo la, banarme con, be full, be late, be like, be on, be something, be stiff,
        be that, be with, bed with, been fed, been here, been over, been this, before i, before she, believe its,
        believe me, best ive, best thing, better after, better already, better and, better each, better thanks,
        between the, bien con, bien gracias, bien hoy, bien la, bien los, bien no, bien por, bien que,
        bien relajada, bien y, bike to, bird feeder, bit achy, bit drained, bit the, bit weaker, blue with, bn grax,
        boda de, boletos para, bolsas del, boots on, bothering me, brain fog, brain still, break a, bridge is,
        bring the, bro that, broad band, broke down, brother has, brought a, bruise size, bruise thats, buenos dias,
        bus and, bus was, busy day, but better, but for, but good, but ill, but moving, but now, by dinner,
        by friday, by text, c u, cabeza lo, cabeza nomas, cabeza que, cadera pero, call the, calor de, cama del,
        cama y, cambiar mi, caminar sin, can already, can do, can easily, can get, can live, can put, can say,
        can sit, can tell, can yall, cansada y, cansancio pero, cant do, cant even, cant find, cant stop,
        car afterwards, car but, car for, carried in, carro y, carry the, casa pero, casi sin, cayo bien,
        celular al, chamaco me, chamarra en, charge of, check engine, checked myself, checked the, chest got,
        chewing steak, chilled out, chills no, christmas lights, cita de, cita en, clinica y, close the,
        coffee machine, cold at, cold feet, collapsed on, come over, come to, come with, coming at, coming by,
        coming for, coming on, como bebe, como flotando, como lenteja, como una, companera me, complaints from,
        completely back, con agujas, con cafe, con gripa, con los, con muchos, con tantita, con usted,
        constant ache, copy of, corazon de, correo de, corriente en, costado trabajo, cough no, cough so,
        coughing last, could a, could i, could see, could sleep, could you, couldnt get, crashed on, crazy and,
        cried a, cried at, crime scene, cry in, cual es, cuando manejo, cuando puedas, cuanto debo, cuanto le,
        cuatro y, cuello bien, cuello es, cuello lo, cuello un, da como, dar fiebre, daughter looked, day like,
        day long, day on, day two, days of, de abajo, de al, de arroz, de cara, de cargar, de chamaco, de cocina,
        de dormir, de hinchazon, de ir, de molestia, de musculo, de paracetamol, de piedra, de relajada, de salir,
        de tres, de tu, de una, dead battery, dear practitioner, debo de, decir cuanto, deje las, dejo dormir,
        del banco, del dia, del gimnasio, del gym, del lunes, del mismo, del pueblo, des compuso, despertar estaba,
        dia en, did a, did she, did swell, did the, did they, did u, did we, didnt hurt, didnt like, died at,
        diez horas, dije a, dije pero, dile que, dime size, dinner and, dinner at, dio hormigueo, dio mucho,
        dios la, dios ya, disculpe apenas, do everything, do it, do my, do you, does a, does anyone, does she,
        does the, doesnt even, doesnt fit, dog ate, dog on, doing well, dollars and, dollars for, dolor de,
        dolor desaparecio, dolor muscular, dolor paso, domingo hay, donde fue, done the, dont disturb, dont forget,
        dont give, dont hurt, dont laugh, dont look, dont make, dont put, dont send, door n, dormi diez, dormida de,
        dots from, down and, down its, down twice, doy una, drank lots, drank water, dressed as, drinking lots,
        drinking water, drive or, driving with, drop the, dropped off, drove past, drowning in, duele cuando,
        dull ache, durmio nada, dying laughing, e mail, easing off, eat a, eat my, eat without, eggs and,
        ejercicio hoy, el america, el azul, el balon, el caballo, el calor, el cansancio, el chisme, el concierto,
        el dentista, el dinero, el domino, el espeso, el frio, el gallo, el gato, el grupo, el hotel, el kilo,
        el lunes, el mercado, el miercoles, el moretoncito, el musculo, el patio, el postre, el primer, el q,
        el reloj, el sistema, el sitio, el sol, el taxi, el trapeador, el ultimo, emotional after, en la, en plena,
        end of, engine light, enrojecimiento no, entra en, equivoco de, era como, era joven, es nada, es que,
        escaleras como, escaleras sin, eso le, eso no, eso que, espalda esta, espalda no, esta dura, esta duro,
        esta el, esta haciendo, esta suelto, estaba antes, estaba tieso, estan borrando, estoy embarazada,
        estoy fuera, estoy mareada, estoy molido, estoy muerto, estoy muy, estoy rendido, estoy un, estuve muy,
        even if, ever did, every door, every kerb, every night, every word, everyone else, everything feels,
        exam was, examen de, except for, except the, exhausted to, expected that, face so, face the, factura de,
        faded out, fading bruise, fainted and, fainted when, falta de, favor me, feed the, feel lighter,
        feel looser, feel relaxed, feel sore, feeling great, feels amazing, feels lighter, feels stiff,
        feels strong, felt awesome, ferry and, fever here, fever im, fever no, fever with, fiebre gracias, fila del,
        find a, find it, fine since, fine so, fine tho, finished the, fire drill, first but, first night,
        first steps, first time, fish tank, five and, fix it, flat is, flat tire, flight is, floaty and,
        floor feels, floor like, foot feels, foot traffic, for anything, for breakfast, for eight, for everything,
        for give, for nine, for one, for parking, for six, for sunday, for tea, for the, for two, for work,
        forgot the, forty minutes, forward to, found it, found the, found your, four and, four days, four years,
        free and, friend has, frio hace, from carpal, from her, from home, fruit and, fue rapido, fue y, fuerte en,
        fui por, fully back, game last, gas is, gelatina de, get them, get this, get your, getting my, getting the,
        give up, go above, go back, go by, go home, god bless, going to, good cry, good day, good evening, good lol,
        good mood, good no, good since, good thx, good today, got any, got charged, got cold, got out, got two,
        got up, got weepy, gotta run, grab milk, green que, gud nite, guess who, gym this, gym y, hace meses,
        hacer otra, half day, handed it, hands and, hanging on, happy tears, hardly any, has all, has an,
        has completely, has for, has had, has in, has it, hasnt changed, hasnt done, hasta ahora, hasta ahorita,
        hasta en, hates me, haunted house, have any, have done, have got, have left, have my, have put, have so,
        have somebody, have stopped, have this, have tiny, have u, have zero, haved at, havent done, having the,
        hay dos, hay problema, hay un, he ate, he come, he couldnt, he said, he thinks, he turned, head a,
        head again, head today, headache nothing, headed when, healed up, heavy like, held my, hello dear,
        hello please, help im, her for, here i, here now, hermano se, hey the, hi the, hi there, hice los, hijo se,
        him at, hinchazon del, hinchazon donde, hinchazon muy, hinchazon nada, hincho el, hip feels, hip is,
        hip never, his name, hola nada, hombro nomas, home on, home safe, home yesterday, hope the, hora abren,
        hormigueo todo, hormigueo y, hospital por, hospital y, hour flight, hour i, hours at, house and,
        house phone, how is, how its, how we, how would, hoy estoy, hoy fue, hoy fui, hoy subi, hoy trabaje,
        hubiera ido, hunky dory, hurt a, hurt no, hurt tho, hurts on, husband wont, i appreciate, i ask, i bought,
        i count, i danced, i do, i ended, i faint, i fall, i felt, i first, i flew, i found, i helped, i hope,
        i iced, i lifted, i make, i may, i meant, i miss, i move, i moved, i only, i painted, i pick, i promised,
        i put, i shall, i slid, i squeeze, i thoat, i thought, i throw, i twist, i typed, i wait, i wanna, i wasnt,
        i were, ich habe, idea what, if nobody, if we, if youre, if youve, ill come, ill have, ill ring, im beat,
        im chillin, im definitely, im exhausted, im great, im home, im late, im never, im not, im off, im playing,
        im serious, im tired, im writing, in avance, in big, in class, in february, in half, in heels, in next,
        in our, in rice, in right, in ten, in under, in ur, in writing, invoice for, is and, is asking, is bright,
        is burning, is creeping, is d, is doing, is feeling, is finally, is finished, is for, is free, is history,
        is i, is making, is me, is nice, is perfectly, is ready, is still, is the, is thick, is turning, is ur,
        is zero, isnt right, isnt the, it aches, it alright, it because, it but, it depends, it did, it done,
        it down, it eased, it easy, it ever, it funny, it loosens, it may, it n, it never, it ok, it opens, it quit,
        it safe, it says, it though, it used, it when, it wont, it works, itches like, itchy at, its for, its fully,
        its getting, its gonna, its good, its got, its in, its normal, its ok, its own, its raining, its solid,
        its the, its you, its your, ive done, ive got, ive slept, jaja no, jaw muscle, jeans i, jello in, job and,
        just been, just checked, just finished, just found, just have, just in, just isnt, just me, just on,
        just say, just some, just want, k steps, keep it, keeps dropping, kettle on, key to, keys under, kids r,
        kids to, kind to, kinda sore, kinda spacey, knee a, knee and, knee bends, knee looks, knee to,
        knitting needles, know about, know how, know they, know which, la alfombra, la banqueta, la basura, la caja,
        la cancha, la cancion, la cena, la chamba, la clave, la contractura, la cuadra, la final, la i, la lista,
        la mama, la mesa, la nevera, la olla, la parrilla, la pastilla, la pelota, la puerta, la quinceanera,
        la terapia, la tienda, la una, la vaca, la vuelta, lad on, lady in, las bolsas, las fotos, late and,
        late answering, laundry and, le contesto, le cuento, le debo, le doy, le marco, le pondria, le toca,
        left his, left it, left of, left over, left your, leg but, leg feels, legs fine, legs in, les aviso,
        less pain, letting go, levantarme estaba, levante sin, leve hinchazon, lift to, ligera hinchazon,
        light driving, lighter today, like how, like id, like me, line for, listen to, little ache, little dots,
        little numb, little one, little tender, little tight, little when, living so, llega a, llega el, llego el,
        llego en, llevo dos, llevo toda, llore un, lo de, lo dejo, lo esperaba, lo he, lo mejor, lo normal, lo noto,
        lo tenia, lo traigo, lo unico, loads better, loca pero, lol feel, long day, long time, longer feel, look at,
        looked right, looks like, loose and, loose as, los boletos, los del, los ejercicios, los frasco,
        los hombros, los musculos, los puntitos, los tengo, lost a, lost by, lost control, lost my, love it,
        love to, luego luego, luego me, luv u, mad at, made a, made it, made my, made the, make you, making a,
        mandar el, mandar la, manden mas, manejando de, manejando que, maneje hasta, many more, many times,
        march and, mareo al, marks where, mas de, mas o, may i, me acorde, me asuste, me cambio, me comi, me debe,
        me dejaron, me down, me empezo, me equivoque, me estire, me go, me half, me has, me hincho, me how, me i,
        me last, me luck, me maree, me not, me or, me quita, me regalo, me siguen, me something, me these, me toco,
        me tome, me traen, me va, mean it, mean while, medio atontada, medio atontado, medio tieso, mejor q,
        mejor y, melted butter, mention it, mi bebe, mi comadre, mi hijo, mi hombro, mi patron, mi tunel, mid nite,
        miedo a, mildly sore, miles to, million bucks, mind the, mine says, mins and, minutes late, minutes on,
        mismo de, mismo y, missed calls, missed it, molesta un, molestia al, molestia del, molido pero, moneda de,
        money on, month and, moradito pequenito, more like, more texts, moreton pequenito, moreton que,
        moretoncito del, moretones no, morning because, morning no, mother is, move more, moved on, moved to,
        mover la, moves freely, moving a, moving better, moving well, mower wont, much do, much is, mucha comezon,
        muerta de, muerto de, mueve el, muevo bien, mum can, muscle feels, muscle soreness, musculo cansado,
        muslo y, must be, muy adolorido, muy relajado, muy suelta, my book, my budge, my calves, my charger,
        my elbow, my follow, my forehead, my golf, my grandmother, my granny, my hat, my hsa, my kitchen,
        my knitting, my lap, my late, my mother, my muscles, my neighbors, my night, my password, my place,
        my receipt, my route, my sewing, my son, my sore, my stop, my taxes, my water, n a, n all, n d, n one,
        named it, nan says, nauseas despues, near the, nearly died, nearly there, neck a, neck again, neck feels,
        neck has, neck itself, neck muscles, need them, needles all, needles for, needles left, neighbor got,
        neighbor told, never came, never reply, never seen, new haircut, new man, new number, new one, next day,
        next month, next tuesday, ni chisto, ni enrojecimiento, ni pio, nice day, nice way, night all, night and,
        night because, night but, ningun momento, ninguna molestia, nino anda, nino tiene, ninos ya, no aches,
        no answer, no biggie, no bruises, no doctora, no dolor, no duelen, no habia, no help, no hurry, no lumps,
        no problem, no signs, no temperature, no vino, no weird, no y, no you, no zaps, nobody has, nobody was,
        noche me, nomas la, nomas un, nombre de, noodle lol, nope im, nor pus, normal today, nose and, not angry,
        not at, not complaining, not feeling, not from, not hurting, not mad, not much, not once, not really,
        not receiving, not sore, not sucking, not warm, not your, notan las, nothing and, nothing ice, nothing in,
        nothing major, nothing more, nothing new, now shes, now thanks, now we, numb fingers, numb no, number for,
        number from, number is, numbness nor, numero equivocado, o menos, of coffee, of doing, of drained, of is,
        of lamb, of laundry, of milk, of needles, of office, of pus, of sore, of u, of wiped, off after, off before,
        off n, off on, off this, off with, office i, oiga puedo, ok here, ok ok, ok then, ok this, old one,
        old tingling, on a, on blood, on d, on earth, on sat, on stairs, on time, one about, one has, one lol,
        one thing, one word, only got, open on, open the, opening jars, operaron la, or do, or it, or just,
        or should, otherwise fine, otherwise good, otra semana, our street, out at, out so, over here, over the,
        pain from, pain later, pain now, pain on, pain under, painting a, painting the, papa esta, papa is,
        para una, parir ris, park at, part time, partido de, pasado y, pasaje el, paso la, passed quickly,
        passed the, password is, pea sized, pecho cuando, pecho que, peeing fine, people are, perdon por, perdon se,
        pero aguantable, pero cada, pero contenta, pero en, pero nada, pero ni, pero todo, perro esta, phone is,
        pie esta, pie que, pierna ya, piso del, piso y, place i, play golf, please be, please call, please contact,
        please email, please say, plot twist, plug it, poco adolorida, poked me, pongo un, poor thing,
        poquito adolorido, poquito tieso, por ahora, por ciento, por correo, por primera, por si, porque se,
        potato salad, pray for, pre tending, press it, pressure is, pretty tired, pretty wiped, pude dormir,
        puede mandar, puedo cargar, puedo jugar, puedo llegar, puedo meterme, puedo nadar, puedo ver, puedo volver,
        pull ups, pulled it, pulled over, puse el, puso rojo, put his, put your, q era, q le, que debo, que dormi,
        que estoy, que frio, que hay, que las, que le, que puedo, que traigo, que veo, que volteo, que yo,
        quedo sensible, question about, quick update, quien me, quien tiene, quiere hacer, quiero cambiar,
        quit right, quit sending, quitando el, quitenme de, quito del, quito por, r in, radio on, raining so,
        raise my, ran a, ran hills, range of, rato voy, reach back, read the, really good, really not, receipt for,
        receiving notifications, recibo para, red stripe, redness swelling, relajado y, relaxed after, remember to,
        rendido pero, rent is, reply me, respirar me, respond when, right behind, right here, right there,
        rigido al, rodilla esta, ronchas tampoco, room spins, roses are, round in, running down, running on,
        safe to, said no, said on, said that, said you, sale at, salir y, salt and, same ache, same one,
        saturday night, sausage roll, say anything, say im, say last, say one, say to, say yes, says delivered,
        says you, scared of, school and, school is, school play, science fair, se entero, se equivoco, se estan,
        se nota, se pone, se q, se si, secret santa, see his, see some, see that, see u, see your, seen it,
        seizure last, send the, senti bien, sepa rate, servers down, sesion pero, session but, session please,
        session to, sewing machine, shaking the, shall i, she lines, she looked, she never, she say, she still,
        she told, she will, she wrote, shes a, shirt button, shoes and, shooting pain, shop says, should do,
        shoulder and, shoulder but, shoulder didnt, shower helped, shower this, si acabo, si me, si pero, si quiere,
        sick in, side all, side door, siempre he, siente mejor, siente mucho, siento adolorido, siento como,
        siento de, siento molestia, siento mucho, siento relajado, siesta y, signed up, signs of, sigo bien,
        sigo muy, sigue disponible, sigue doliendo, sigue igual, silly but, simply wont, sin agarrarme,
        sin batallar, sin cambios, sin falta, sin molestias, sin novedad, sin pila, sin pilas, sin tomar, since he,
        sit through, skin from, skin on, sleep on, slept all, slept almost, slept from, slept funny, slept through,
        slight redness, slightly sore, slightly stiff, smile at, so bored, so drained, so its, so long, so many,
        so nobody, so not, so there, so what, sock and, sofa and, sofa with, sold out, solo el, solo le, solo un,
        some tightness, somebody who, someone to, someone who, something on, sore a, sore around, sore back,
        sore last, sore n, sore now, soreness has, soreness went, soreness when, sorry my, spent all, spoken to,
        spotted a, stab in, staff meeting, stairs by, stand at, stand in, standing still, start monday, starts to,
        steps out, stiff after, stiff but, stiff in, stiff turning, still available, still coming, still so,
        still tired, still too, still wiped, still works, still yawning, stomach has, stopped and, story and,
        story but, straight through, straight to, strap rubs, stuck to, su lista, subi al, such a, suegra con,
        suegra esta, sueno que, sueno todavia, sueno y, sun is, sunday so, sunday with, sure i, swelling after,
        swelling barely, swelling nor, swelling redness, swelling yesterday, swollen for, table has, table leg,
        take xarelto, taken my, talk long, talk soon, talking about, tantita molestia, tantito adolorido,
        tarde pero, te llamo, te mando, tell a, tell any, temp bc, temp normal, temperatura es, temperatura hoy,
        tender in, tender on, tender where, tenga buen, tengo problema, tengo tos, tengo unos, tennis elbow,
        terapia con, terapia de, terapia gracias, terapia y, tercer dia, termine en, texts please, than at,
        than ever, than normal, than yesterday, thanks for, that a, that doesnt, that film, that for, that im,
        that isnt, that keeps, that says, that shoulder, that stopped, that stuff, that time, that we, thats my,
        the afternoon, the aircon, the allotment, the bakery, the bar, the best, the bird, the box, the cafe,
        the castle, the chat, the cheese, the chimney, the clock, the computer, the county, the cricket, the deal,
        the dinner, the driving, the dryer, the egg, the family, the farm, the ferry, the file, the first, the flat,
        the flower, the flowers, the fly, the fog, the forklift, the forty, the four, the girl, the goat, the grass,
        the heat, the hip, the hook, the horse, the knife, the laundry, the library, the lorry, the lottery, the m,
        the mall, the man, the manager, the map, the marathon, the meter, the microwave, the minute, the more,
        the museum, the paint, the paper, the patio, the petrol, the pew, the photo, the photos, the pictures,
        the pie, the plan, the radiator, the recipe, the recycling, the ring, the router, the salon, the saw,
        the score, the session, the show, the smell, the soup, the speaker, the stage, the stall, the stand,
        the step, the string, the stroller, the sugar, the table, the team, the therapist, the thermostat,
        the ticket, the tiles, the tin, the tiredness, the tires, the tomatoes, the tree, the trip, the trumpet,
        the usual, the vet, the walking, the wardrobe, the white, the yellow, the zoo, them on, then its, then she,
        then stopped, there a, there to, there was, there will, there with, theres this, thermometer in, they asked,
        they go, they went, theyre all, thigh but, thing again, thing for, thing wrong, things are, thinks im,
        third one, this a, this and, this because, this feels, this headache, this house, this isnt, this month,
        this old, this phone, this rain, this still, thoat u, those things, three flights, through all, thursday to,
        tiene fiebre, tiene tos, tiene una, tienen espacio, tiesa de, tiesa del, tieso el, tieso hoy, tight when,
        time is, time since, time the, time this, times this, tingling is, tingling last, tingling or,
        tingling since, tiny dot, tiny dots, tiny drop, tiny purple, tip of, tired after, tired and, tired but,
        tired like, tired to, to answer, to back, to claim, to class, to confirm, to dance, to drink, to drop,
        to ice, to keep, to knees, to know, to mention, to pick, to practice, to reach, to school, to stand,
        to stretch, to tuesday, to two, to us, to you, todavia algo, todavia ando, toddler has, todo al, todo bien,
        todo ok, todo sin, toe ive, tomatoes are, tome agua, tome mucha, tomorrow and, too exhausted, too tired,
        took all, took forever, took him, took pictures, top up, totally fine, touch but, touch of, touch sore,
        touch stiff, touched me, trabaje mucho, trae la, traen loca, traffic at, traffic is, traffic on,
        traigo nauseas, tranquila y, treatment thanks, tres y, trip to, trouble me, try the, tu padre, tub ok,
        tuesday and, tummy and, turn in, turn is, turning my, turno en, two and, two little, typing for, u are,
        u going, u looked, u n, u r, u really, u say, u still, u up, u wont, uh huh, umbrella in, un ano, un dia,
        un punto, un uno, una cerveza, una lenteja, una ligera, una toalla, unchanged from, under a, under my,
        unico es, unos tacos, unsubscribe me, until monday, up feeling, up hard, up last, up or, up this, up visit,
        up what, ur mom, ur name, ur old, urgent matters, us in, use a, used ice, ustedes el, va quitando,
        ve normal, vemos en, ver si, very pleased, very relaxed, very slight, very well, vez mas, vez que,
        viernes por, view from, view of, visit on, visit to, voice is, volvi al, volvio a, vote for, wait up,
        waited for, wake me, walk down, walk round, walk straight, walk with, walked it, walked to, want me,
        was also, was brutal, was but, was hard, was more, was nice, was only, was pretty, was rude, was slightly,
        was told, was under, was wrong, washed it, watch the, water bill, way up, way with, we agrees, we cant,
        we just, we moved, we r, we should, we still, we want, we went, wear the, wearing the, wedding is, week but,
        week so, week without, weeks to, welcome to, went great, went in, went into, went through, were going,
        were i, were just, were not, what colour, what kind, what number, what temperature, what they, what u,
        whats the, when is, when its, when she, where did, where do, where r, where they, which is, which side,
        who put, whole class, whole time, whos this, whose turn, why the, wife says, will do, will i, wish me,
        with all, with dont, with one, woman in, wondering if, wont be, wont fix, wont start, work was,
        worried about, worries there, worse thanks, write to, x el, y ahora, y asi, y baje, y contenta, y de,
        y desde, y despues, y llegue, y media, y ninguna, y pico, y puedo, y quien, y va, y viene, ya bien,
        ya cargo, ya con, ya en, ya me, ya ni, ya paso, ya quedo, ya volteo, year old, year we, yes maam,
        yesterday has, yesterday noon, yesterday thanks, yo el, yo le, yo lo, yo ya, you about, you all, you gave,
        you get, you grab, you hear, you in, you killed, you need, you people, you sent, your big, your birthday,
        your face, your help, your mum, your name, your nan, your turn, your visit, youve been, youve got, yr old,
        yrs and`,
    },
    {
      weight: -3,
      pairs: `a baby, a bad, a bailar, a blessed, a book, a bottle, a bucket, a burger, a cake, a candle, a cat, a comer,
        a corner, a correr, a cowboys, a dead, a descansar, a drawing, a dream, a drop, a dull, a esa, a face,
        a fool, a girl, a go, a hat, a holiday, a hot, a huge, a ir, a jugar, a lamp, a lawn, a lil, a mark,
        a massage, a medical, a mi, a migraine, a miracle, a nice, a nightmare, a pacemaker, a pencil, a pound,
        a puppy, a queue, a quick, a recoger, a river, a single, a sore, a spare, a spider, a squeeze, a su,
        a teenager, a tooth, a trabajar, a tu, a ustedes, a week, about as, about friday, about me, about one,
        acabo y, ache kept, achy after, achy from, achy in, achy where, acostar temprano, adolorida como,
        adormecido el, after all, after but, after needling, agache a, again by, ahora la, ahorita estoy,
        ahorita le, aire y, al bajar, al final, al gimnasio, al pelo, al quitarme, al rancho, al voltear, alarm and,
        algo rigido, all healed, all is, all that, allowed to, am i, am sore, am standing, an early, an idiot,
        and a, and dont, and drinking, and half, and hasnt, and hold, and how, and hungry, and is, and laugh,
        and loose, and napped, and nobody, and on, and only, and said, and sat, and somebody, and steady, and talk,
        and watch, and would, and yesterday, ando algo, ando bien, ando mejor, ando muy, ano pasado, anos no,
        another year, answer is, any trouble, apenas se, appt to, are at, are doing, are over, are so, are we,
        arm aches, arm that, arm wrestling, arms feel, as for, as heck, as ive, as of, as tar, as when, asking for,
        asleep at, at first, at least, at most, at that, at two, at you, ataque de, ate an, ate my, aun asi,
        away even, ay no, ayer jugue, ayer por, ayer ya, baby has, back about, back was, back yesterday, baile toda,
        bajo el, bake sale, be quick, because he, bed and, bed for, bed this, been back, been happier,
        been nauseous, been pressing, before but, bend for, big deal, big improvement, big is, bill is, bit itchy,
        blade is, bleeding since, blood and, blood clot, blue one, body aches, book another, both ways, bottle in,
        bottom of, brain is, brazo de, brazo esta, brazo sin, brazo todo, broke her, brother was, bruise nearly,
        bruise smaller, bruised but, bubble wrap, buen dia, burning question, but fine, but manageable, but nothing,
        but ok, by hand, by this, by wednesday, cada uno, cajas de, calentura todo, calf just, caliente en,
        caliente hoy, called it, cambiar la, cambie de, camino y, can look, can someone, can u, can we,
        cant concentrate, cant miss, cant put, cant read, cant shake, cant touch, capitan of, cargado cosas, casa a,
        casi ni, cat has, cheers for, choir practice, choked on, chucking it, cintura pero, cita del, cita el,
        clot in, code is, cold in, come in, coming to, comio mi, como a, como agujetas, como gelatina, como que,
        como un, comprobante de, confirm my, cos he, cosa que, cost me, couch all, could tell, could the, couple of,
        cover my, coworker got, coworker had, cry after, cuando era, cuando puedo, cuello algo, cuello esta,
        cuello va, cuento que, cup of, da vueltas, day is, day its, day no, days now, days on, days running,
        de cansancio, de cemento, de doler, de donde, de dos, de ejercicio, de esta, de estar, de hambre, de magia,
        de mas, de numero, de pie, de quien, de siesta, de sueno, de tos, dead gorgeous, dead in, dead to,
        decirles que, dedo de, dedos los, deep breath, deep massage, definitely not, deje el, del coche,
        del omoplato, del vecino, derecha la, desde hace, did he, did you, didnt bother, didnt come, didnt see,
        died of, diez anos, difference yet, dile a, dinner is, dio mareo, direccion de, diria que, disculpe puedo,
        disculpe tengo, dizzy and, do another, do people, does an, doing good, dolor al, dolor como, dolor con,
        dolor gracias, dolor leve, dolor nomas, dolor toda, dolorcito de, dolorcito del, dont call, dont let,
        dont need, dont open, dont ring, dont tell, door and, door opens, door with, dormi bien, dormi ocho,
        dormir temprano, drawing of, dress is, drifted over, drill at, drinks on, drive and, driving the, drop dead,
        drop me, dropped the, dry needling, dry now, due at, durmiendo manejando, each other, eased when, easy and,
        easy now, egg and, el abuelo, el agua, el ano, el ascensor, el bus, el cine, el comprobante, el hambre,
        el internet, el motor, el paraguas, el pelo, el portal, el refri, el telefono, el vuelo, en bici, en orden,
        equivoque de, er now, es apenas, es dolor, es peligroso, es posible, ese dolorcito, eso si, esta borrando,
        esta enfermo, esta igual, esta lloviendo, estar sentado, estoy descansando, estoy haciendo, estoy sudando,
        estoy tomando, even had, even went, evening but, exhausted i, eye on, factura por, fall in, falta el,
        father in, fax my, feel all, feel both, feel great, feel kinda, feel so, feel springy, feel very,
        feeling better, feeling good, feels brand, feels looser, fell through, felt this, fever in, fever nope,
        fever over, fever swelling, few tiny, fiebre a, fiebre que, fiebre todo, film and, fin puedo, fine no,
        fingers fine, fish in, five a, five when, fixed it, flat and, floor with, foam roller, focus on, foot didnt,
        foot to, for asking, for being, for friday, for not, for once, form that, four hour, free since,
        friday please, frio de, frio que, from all, from laughing, from tuesday, fueron los, fui a, full day,
        gave up, get a, get dizzy, get in, get there, getting hard, getting out, girlfriend says, give the,
        gives me, glass of, go round, go running, goes numb, going home, going into, going on, going well,
        gone down, gone so, gone thank, good myself, good night, good sore, got his, got my, got sore, got teary,
        gracias por, grade and, grandson has, hablar con, hace mucho, hace veinte, had chest, hair cut, hand from,
        hand the, hands are, hanging in, has been, has hives, has left, has my, has put, has started, hasnt helped,
        hasnt moved, hate it, have eaten, have no, have told, have you, having any, hay q, hay que, he came, he has,
        he just, he say, head both, head in, head just, headache but, heads up, heart in, heart racing, heart says,
        heat or, heavy legs, heel when, helado y, her face, here in, hi i, hi no, hice mis, hiding in, high lighter,
        hija nota, hiking and, him a, hinchazon cita, hinchazon ni, hint of, hip was, his number, hives cleared,
        hola no, hola quiero, hola tengo, hold it, holding a, home in, home is, home now, home was, honestly cant,
        hormigueo de, hormigueo del, hormigueo ya, hour and, hours and, house is, how much, how this, hoy mi,
        hoy no, hoy pude, hoy sali, hoy tengo, hoy y, hrs of, hubiera cargado, hubiera hecho, husband looked,
        i allowed, i asked, i at, i came, i counted, i didnt, i even, i forget, i hit, i leave, i looked, i m,
        i made, i managed, i mean, i met, i owe, i reached, i remember, i sent, i soaked, i still, i teared, i told,
        i worry, ice is, iced it, if a, if he, if one, if there, if they, if u, ill do, im a, im getting, im going,
        im happy, im numb, im pain, im shaking, im sore, im with, im worried, in a, in at, in before, in charge,
        in march, in may, in months, in traffic, inches of, infection look, ir con, is at, is being, is calling,
        is carol, is flat, is getting, is helping, is holding, is how, is its, is loose, is lovely, is mine,
        is much, is out, is pretty, is right, is sick, is telling, is way, is wrong, it already, it back, it cost,
        it looks, it really, it simply, it so, it takes, it this, it tho, it up, it with, it worked, its always,
        its fine, its going, its just, its less, its over, its too, ive been, ive left, izquierda y, joven me,
        just achy, just beat, just came, just completely, just said, just stiff, just that, just tiny, just to,
        just wondering, keep an, kids at, kids have, killed it, killed my, kinda weird, knee is, knee swelling,
        knees and, knew it, know a, know its, know me, la alberca, la banda, la bendiga, la clase, la colonia,
        la direccion, la feria, la fiebre, la fiesta, la foto, la lavadora, la letra, la lluvia, la loteria,
        la luna, la mancha, la mia, la mudanza, la nina, la pelicula, la pila, la plata, la plaza, la presentacion,
        la profe, la proxima, la renta, la tele, la verdad, la virgen, las cajas, las llaves, las pantorrillas,
        las tortillas, last day, last episode, last leg, lastimo la, late for, le mande, le queda, le salio,
        lean on, leaving the, left after, leg and, legs are, les dije, let it, let my, lets up, leve en, life is,
        like and, like her, list please, little dot, little on, little ones, little sore, little spot,
        little swelling, live with, llegue con, llegue y, llevar a, llevaron a, lo adormecido, lo bien, lol i,
        long before, long story, long way, looked in, looking at, loosening up, loosens up, los huevos, los llamo,
        los lunes, los nietos, los tamales, lost in, low on, luego no, luego se, luz del, lying on, make me, man is,
        mano y, marathon in, mareado desde, marqueme cuando, mas mensajes, maybe half, me acuerdo, me again, me any,
        me being, me but, me corre, me diera, me duele, me fue, me fueron, me his, me its, me know, me mandan,
        me messages, me molesto, me my, me one, me out, me pincho, me quema, me sirvio, me some, me thats, me three,
        me u, me who, me your, mejor el, mejor hoy, mejorando bastante, mensajes por, meses que, messages please,
        met you, mi chamarra, mi nino, mi prima, mi rodilla, mi sobrino, mi suegra, mild soreness, min late,
        minuto y, minutos y, miss u, missing the, momento me, moneda en, months ago, moradito del, morado chiquito,
        moretoncito chiquito, moretoncito que, morning its, much for, much improved, mucha energia, mucho tiempo,
        muchos calambres, muevo mas, mule kicked, mush room, muslo como, must have, muy cansada, muy leve,
        muy pronto, muy relajada, my age, my airpods, my backs, my bro, my card, my cat, my dinner, my feelings,
        my friends, my girl, my good, my grandma, my great, my insurance, my life, my manager, my mates, my nans,
        my notes, my scarf, my shift, my sons, my trousers, my wallet, my way, myself with, n came, n u, n walk,
        nada grave, nada que, nalga y, nearly faded, neck moves, need any, need for, need it, needle hit,
        needle spots, needles nothing, neither numbness, neither one, never lets, next one, next visit,
        ni calentura, ni falta, ni hinchazon, nice and, night after, night at, night shift, nine holes,
        ningun problema, nite nite, no bruise, no bruising, no cojeo, no credit, no different, no dizziness,
        no dormi, no es, no estaba, no fiebre, no hard, no heat, no im, no llega, no me, no needles, no pills,
        no sign, no weakness, no worries, nomas siento, nor numbness, normal thanks, normally i, not getting,
        not having, not in, not terrible, nota que, nothin hurts, nothing down, nothing hot, nothing like,
        nothing weird, noticed a, now he, now just, now like, numb last, numb patch, numb since, of achy, of any,
        of anything, of bed, of each, of fresh, of funny, of it, of itching, of order, of puffiness, of shame,
        of small, of tea, of wine, off at, off by, off for, office is, office until, oiga el, old numb,
        on everything, on hold, on monday, on page, on route, on then, on tv, one advil, one day, one more,
        one shoe, one spot, one today, one way, or hot, or is, or my, or pus, or the, other bag, other problems,
        other side, other symptoms, otra cita, out just, out of, out this, out where, over there, owes me,
        own socks, pa los, packet of, pain lol, pain nor, pain shoots, pain today, painful today, papa le, para los,
        para manana, para nada, para todos, paro luego, paso de, paso una, paso y, passed and, pecho gracias,
        pequeno donde, pero q, pero que, phone at, picture of, pierna desde, pierna ni, piernas bien, piernas como,
        pillow is, pink around, play on, please come, please dont, please fax, please have, please hold, please put,
        please use, pleased to, poco adolorido, poco sensible, podria mandar, poquito donde, por aqui,
        por preguntar, porque mi, porque ya, possible to, pouring down, practice to, pressed on, pro file, pude ir,
        puedo abrir, puedo correr, puedo dormir, puedo hablar, puedo hacer, puedo ponerme, puedo trabajar,
        puffy last, puffy round, pull over, pull up, puntito morado, push the, puso el, q ya, quads are, que alivio,
        que anda, que cuando, que dios, que hace, que hasta, que ya, queda un, quedamos en, quedo dormido, quedo el,
        quedo la, queria decirles, quien se, quiere venir, quiero agendar, quit texting, quito con, r u, ran the,
        rara desde, rato le, ready for, really well, redness at, remember how, reply all, revuelto y, ring road,
        ring the, risa con, robo el, rodilla pero, rodilla va, rodilla ya, rojo alrededor, roll and,
        roommate looked, roses r, round one, rumble strip, run down, running today, sacar la, said a, said its,
        said nothing, salio moreton, sangre al, sangro tantito, sat thru, save me, saved my, says no, says to,
        scald me, school with, se afloja, se comio, se lastimo, se notan, se ve, se ven, season is, seat belt,
        second coffee, see it, see tiny, semana que, semana ya, send these, senor de, senora se, sensible al,
        sentada en, sentado quedo, sera del, sesion y, set me, shake this, sharp and, she wont, shes fine, shes got,
        shift on, shoes on, shot a, shoulder a, shoulder done, shoulder hurts, shoulder moves, shoulder of, si en,
        si hay, si lo, side by, siempre y, siento ninguna, sign it, sign of, sin baston, sin hormigueo, sin mucha,
        sin prima, sin que, since march, since monday, since we, sister and, sister has, sit by, sit ups,
        sitting with, six foot, sleep for, sleepy after, sleepy since, sleeve and, slept straight, slept ten,
        slept thru, slept till, slightly pink, small dots, smells of, smooth as, sneezed this, so crazy, so far,
        so good, so he, so if, so ill, so maybe, so she, so they, so were, so weve, sock on, solo esta, solo una,
        some soreness, some times, some water, somebody left, son is, sore from, sore in, sore not, sore still,
        sorer than, spaced out, spat out, stairs today, standing here, staring at, start having, start without,
        started to, starting to, stay there, stiff on, still dragging, still need, still really, stood there,
        stop it, stop shaking, stopped right, stroke so, subio el, subo escaleras, suits me, surgery and,
        swelling by, swelling in, swells up, swimmy headed, t shirt, take it, taking it, talk about, tantito y,
        tarde para, te marco, te quiero, temperatura normal, tender spot, tengo algo, tengo lo, tengo nada,
        tengo nauseas, tengo una, tenia hormigueo, tenido fiebre, text her, than that, that arm, that came,
        that guy, that on, that only, that way, thats on, the ac, the address, the airport, the attic, the bags,
        the balcony, the bath, the bike, the blade, the board, the boiler, the bridge, the calf, the canoe,
        the cash, the clouds, the code, the company, the concert, the corrido, the dark, the desk, the doc,
        the dock, the empty, the exercises, the fan, the fence, the fish, the fourth, the green, the grey, the half,
        the hall, the hamster, the harbour, the hens, the hood, the interview, the kid, the lady, the letter,
        the meeting, the move, the party, the password, the plants, the plates, the pond, the portal, the price,
        the puppy, the raffle, the rain, the ref, the rumble, the screen, the sea, the seats, the shed, the stapler,
        the station, the stock, the storm, the tent, the thing, the toaster, the trailer, the trampoline,
        the trigger, the twins, the under, the wee, the weekend, the wife, their own, then felt, then her,
        there all, there this, theres nothing, these texts, they were, think it, this evening, this for, this in,
        this on, this spreadsheet, this the, this thing, this tired, this to, this with, though im, thought of,
        thousand steps, three hour, three minutes, throw the, thumb drive, tiempo me, tiene manos, tiene que,
        tiesa pero, tieso al, tieso del, tieso pero, time does, times now, tingled yesterday, tingling went,
        tingling yesterday, tiny pin, tired from, tired i, tired since, to all, to ask, to bed, to buy, to cook,
        to cough, to driving, to feed, to hand, to him, to his, to it, to meet, to open, to park, to play, to pull,
        to read, to running, to say, to shift, to turn, to u, to wait, to where, to worry, today because, today but,
        today like, todo chevere, todo tranquilo, toes is, toes were, told the, tomando agua, tome una,
        totally gone, totally normal, trabajar bien, tracking says, trafico en, traigo fiebre, traigo los,
        tres dias, truck is, tu papa, tuckered out, turn off, turn over, turned on, turning left, turns like,
        tv remote, twitch in, two at, two in, two more, two seconds, two today, typing all, typing with, u had,
        u more, un abrazo, un algodon, un appointment, un cafe, un calor, un morete, un tres, una cita, una de,
        una infeccion, una pregunta, up and, up for, up milk, up off, up once, up over, up since, up with,
        up without, ur eyes, ven los, very sore, vez peor, vez puedo, volteo pa, walk on, walk the, walk up,
        walked barefoot, walking the, wall and, wan to, want anything, want you, wants it, was for, was it,
        was kind, was laughing, was no, was playing, was red, was sick, was tired, was treated, was up, was very,
        was weak, washing up, way through, way to, we all, we put, weaker than, wear black, wear white,
        weather since, week has, week in, weight in, weird but, well and, went hiking, went up, were out, what id,
        what you, where are, where the, which i, who ever, who keeps, whole day, wife made, wiped me, wiped out,
        with its, with joy, with u, without turning, wont fit, wont quit, wore my, worked a, working days, would a,
        wrong color, wrote that, y al, y algo, y apenas, y aqui, y contento, y en, y fui, y nos, y que, y respiro,
        y te, y tu, y tuve, ya alcanzo, ya amaneci, ya nada, ya pude, ya tenia, years younger, yesterday it,
        yo bien, yo la, yo llevo, yo me, you a, you didnt, you got, you if, you on, you owe, you showed, you so,
        you wont, your dad, your father, your heart, your sheet, your text, zapato en, zero complaints, zero relief`,
    },
    {
      weight: -4,
      pairs: `a acostar, a bakery, a benadryl, a bit, a cow, a cramp, a dar, a decir, a deep, a dime, a dinosaur, a dios,
        a dormir, a duck, a ella, a film, a follow, a foot, a fuss, a game, a green, a hotel, a lady, a nadar,
        a pain, a partir, a pint, a que, a side, a slight, a smile, a stomach, a straight, a toda, a todas,
        a twinge, a vivir, a volver, about had, about the, about your, acabo el, acabo la, achy like, achy to,
        act like, adolorida de, after leg, after one, again tomorrow, agendar otra, aguante bien, aguanto bien,
        agujetas en, ahi mismo, ahora si, air like, aire hondo, al gato, al gym, al llegar, all it, all morning,
        all right, all this, all week, all well, all went, almost fell, also no, am still, amaneci como,
        amaneci sin, an angel, an appointment, an empty, an hour, an hr, and broke, and even, and fading, and found,
        and from, and got, and his, and ill, and just, and maybe, and night, and pain, and pink, and sit, and stood,
        and were, and woke, and your, ando como, anoche dormi, anoche tenia, anoche y, any swelling, appointment to,
        are coming, are going, are you, arm and, arm but, arm past, arm wrestled, ask her, asked what, asking and,
        at her, at his, at one, at this, ate a, away from, away overnight, ayer estuve, ayer lo, ayer senti,
        ayer tuve, baby is, back didnt, back feels, back felt, back since, back went, back where, back with,
        bad cramps, bad headache, bad idea, bad on, banar con, bank account, battery is, be there, be up, beat me,
        because of, because somebody, bed i, bed twice, been at, been gone, been the, been to, behind me, best my,
        better now, bit foggy, bit in, bit lightheaded, bit when, boca arriba, boss had, boss has, boss is,
        bothered me, bought a, bring a, bringing my, bum is, but it, but not, but shes, buzz me, by heart,
        cabeza al, cabeza el, calf a, calf never, came home, can lift, can still, can walk, cannot find,
        cansada que, cansado que, car after, car is, carpiano que, casi se, cayo la, cayo un, change in, change my,
        charged twice, charley horse, check it, chest fine, chest pains, cita por, closes at, coach says, coat on,
        coffee on, cold all, comi un, coming between, coming home, como bien, como nueva, como siempre,
        completely normal, con fuerza, con mareos, con mucho, con pastillas, con un, contento con, could somebody,
        couldnt make, cousin had, cuando me, cuando pueda, cuando quitaron, dado una, dar un, day now, day went,
        de anoche, de atras, de corazon, de gimnasio, de hace, de muerto, de noche, de regreso, de sangre,
        deadline is, death of, dedos pero, dedos todo, deep in, deja dormir, del martes, del metro, del todo,
        describe it, desperto el, detuve enseguida, did leg, didnt faint, didnt think, die for, died laughing,
        dijeron que, dime sized, do u, dog was, doing great, doing it, doing much, doing my, dolor anoche,
        dolor fuerte, done it, dormida por, dormidos pero, down after, down here, down to, dozed off, dream of,
        driving my, drop on, duermo en, duro pero, early night, easy as, el cable, el cafe, el estadio, el examen,
        el final, el gym, el hormigueo, el jardin, el mareo, el mate, el mio, el nudo, el paracetamol, el parque,
        el pastel, el rio, el segundo, el sillon, el super, el taller, el tiempo, el trabajo, el tunel, el turno,
        el vestido, el viernes, en casa, en linea, enferma con, es cierto, es para, es q, es todo, escalofrios ni,
        escriban mas, espalda que, espalda va, esta enferma, esta poniendo, este numero, estirada doctora,
        estoy algo, estoy como, estoy contenta, estoy de, estoy feliz, even a, even when, ever got, every week,
        everything works, exactly where, except me, eyes on, face when, fall off, falta aire, feel alright,
        feel better, feel feverish, feel heavy, feel loose, feel ok, feel sick, feel terrific, feel tight,
        feel totally, feel wonderful, feeling well, feels great, feels sore, feels worked, felt good, felt great,
        fever chills, fever dream, fever or, find one, fine today, fine when, fingers numb, fingertips are,
        first tooth, floppy and, flying to, foot has, foot that, for all, for that, for urgent, forearm feels,
        freezing out, frio el, from here, from that, fue el, game is, gave him, gave my, get down, get off, get on,
        give me, giving me, goes all, going down, golpe de, gone away, good now, good one, good to, got back,
        got in, got stuck, green and, grip a, hacer ejercicio, hacer la, hair dresser, half an, half days,
        hand felt, has cleared, has felt, hasta fui, hasta me, have had, have in, have none, have now, have seen,
        havent noticed, having at, he called, he hit, he looked, he told, head for, head over, heading to, held the,
        here to, hes been, hes doing, hey doc, hey my, hielo y, hijos dicen, hinchado de, hinchado ni, hinchazon no,
        his back, his hand, hizo tarde, hizo un, hola me, hola siento, hold your, hombro como, hombro va, hombro ya,
        home to, hora de, hormigueaba los, hormigueo ni, horse in, hours of, hours to, how do, hoy le, hoy pero,
        i are, i bend, i brought, i cant, i finish, i kept, i nearly, i ordered, i picked, i shouted, i snowed,
        i spent, i squat, i start, i supposed, i will, i yawn, id do, if somebody, im bringing, im crying,
        im moving, im really, im standing, im yawning, in ages, in all, in an, in high, in his, in june, in leeds,
        in love, in room, in since, in these, infarto con, inflamado el, is also, is bleeding, is broken, is called,
        is closed, is dying, is even, is great, is mildly, is mush, is sore, is to, is totally, is up, is where,
        is with, isnt any, it friday, it in, it last, it makes, it now, it seems, it tomorrow, it wrong, itchy red,
        itchy where, its already, its been, its doing, its manageable, its more, its now, its side, ive lost,
        ive still, jaja pero, jumped on, junto a, just asked, just little, just seen, just stood, just wont,
        keep doing, kinda stiff, knee never, knees have, la atencion, la bici, la cola, la compu, la contrasena,
        la fuerza, la hoja, la llanta, la llevo, la manga, la maquina, la misa, la mochila, la nena, la pantalla,
        la receta, la salsa, la segunda, la senal, la sien, la silla, la temperatura, lado del, las gallinas,
        las lagrimas, las ronchas, last two, lastime la, le voy, left and, left at, left is, leg every, legs all,
        lengua en, less every, lets go, leve dolor, light and, light headed, lightheaded when, lights off,
        like always, like leg, like someone, like we, lil bruise, lit up, little bruise, little drop, little puffy,
        llameme por, longer any, look for, looking over, lost and, lost it, lost one, lost to, lunch on, lungs and,
        make the, mama dice, mando un, mareo desde, marks on, mas bien, mas tranquila, masaje fuerte, me acoste,
        me adormecio, me agache, me all, me an, me anymore, me ayudo, me bajo, me cry, me dijo, me durmieron,
        me encuentro, me escriban, me everything, me from, me hormigueaba, me im, me infecto, me la, me lastimaron,
        me lastime, me levanto, me lol, me mueve, me n, me pare, me podria, me pregunta, me puse, me tomorrow,
        mi casa, mi celular, mi nieto, mi primo, mi tia, mi vecino, mid back, midnight and, mildly achy, mine is,
        mis nietos, miss it, month i, more on, moretoncito como, move the, move to, moved the, mover mi,
        moves better, much less, muchas gracias, mucho sueno, muchos espasmos, mum i, muscles feel, muy contenta,
        mwen pa, my alarm, my aunts, my bag, my battery, my best, my blind, my daughters, my driving, my enemy,
        my ex, my exercises, my eyes, my first, my last, my nan, my neighbor, my neighbour, my nieces, my old,
        my partner, my sister, my slipper, my temple, my thursday, my toes, n my, n then, name is, name of,
        necesito el, neck turns, need an, need anything, needle marks, needle went, needles are, needles feeling,
        never bothered, never once, never said, next door, next session, ni con, ni esta, ni fiebre, ni hormigueo,
        ni moretones, ni rojo, nieto vomito, nieto y, nina esta, ningun dolor, no batallo, no entra, no prende,
        no prob, no problems, no rash, no va, no voy, nobody in, nomas y, none today, nope my, nor chills, not cold,
        not even, not growing, not needed, not talking, nothing a, nothing going, nothing i, nothing since,
        nothing wrong, noticed any, now but, numb spot, numbness or, numbness went, numero de, o es, of genius,
        of redness, of sick, of stiffness, of time, of town, of work, of you, oiga no, ok now, on i, on level,
        on their, on vacation, once in, one at, one from, one hand, one piece, one that, one too, only took,
        or chills, or tingling, other half, otra sesion, out here, out i, out twice, oven is, over to, owe me,
        own and, own bed, pain and, pain never, pain no, pain zero, painted the, para eso, parking is,
        parking ticket, partido con, partir de, paso decirle, passed by, passed my, pastilla de, pencil eraser,
        penny on, pequeno en, pero de, pero dolor, pero por, pero ya, perro se, pica mucho, pie pero, pie y,
        pierna de, pierna muy, pierna pero, pierna se, pin pricks, place where, please tell, poquito al, poquito de,
        poquito dolor, poquito hinchado, por aca, por el, por ningun, porque a, pressed something, pretty much,
        probably from, problema para, puede dar, puedo cambiar, puked twice, pura vida, push off, pusieron agujas,
        put a, q ayer, q estoy, que anoche, que baja, que era, que esta, que hora, que ni, que parezco, que pena,
        que sea, que tengo, que todo, que traia, que vaya, que viene, quedaron los, queue and, quiero hablar,
        quitaron la, ran out, rather talk, read it, real one, really sleepy, really sore, recibo de, red ink, red n,
        redness or, regrets the, remind me, rendida en, reschedule my, respiro normal, right away, ring me,
        ring you, rojo ni, room was, running again, said yes, sali a, salio un, same day, sangre cuando,
        sangre nomas, sangre por, sat there, saturday and, says hi, says his, scared to, scares me, schedule a,
        se aflojo, se apago, se deshincho, se detuve, se la, se llama, se murio, se preocupe, se puede, see me,
        semana pasada, send me, sending me, sensible donde, sent it, sentarme a, senti hormigueo, she saw, shes in,
        shes never, shes the, shift at, shirt when, should call, shoulder blades, shoulder was, shoveled the,
        sick of, side i, siento mejor, sin hinchazon, sin molestia, sin moretones, sin quejarme, skiing but,
        slice of, so a, so exhausted, so hot, so it, so my, so now, so sleepy, sock in, solo me, solo tengo,
        some swelling, somebody has, somebody tell, someone ring, something and, something isnt, something to,
        sore enough, sore patch, sore spot, sore this, spent the, stairs no, starts monday, stiff today,
        still about, still cant, still foggy, still sore, stole my, stop laughing, stopped in, straight out,
        stuck at, suns out, swelling gone, swollen from, swollen since, table and, take him, tampoco me, tan bien,
        tan cansada, tan cansado, tape was, teared up, tell me, telling everyone, ten to, tender around, tengo hace,
        tengo hormigueo, tengo q, tenia los, termometro y, than my, that awful, that last, that new, thats better,
        the a, the air, the bass, the beach, the bill, the bin, the bleachers, the call, the camera, the cats,
        the church, the coffee, the commute, the conductor, the copier, the curtains, the deadline, the diabetes,
        the engine, the folding, the freezer, the garage, the hedge, the hot, the knot, the landline, the moon,
        the movie, the name, the neighbors, the old, the parade, the porch, the power, the quiz, the radio,
        the receipt, the small, the snow, the stadium, the stiffness, the surgery, the tape, the tea, the third,
        the tractor, the turkey, the windows, the zip, them in, then he, then nothing, there for, there in,
        there now, they call, they had, thing going, this good, this list, this season, this show, though and,
        threw a, throw up, tiesa al, tieso de, times i, tiny needle, to anyone, to book, to call, to cancel, to dr,
        to eat, to find, to full, to next, to schedule, to send, to swim, to think, todavia me, todo me, toe but,
        told her, told him, tomar una, tore his, touch wood, trabo la, traigo un, tres horas, turn to, turns out,
        two hour, two weeks, typed all, u all, u cant, u like, un cuatro, un leve, un masaje, un salpullido,
        una mano, una queja, unchanged since, unos puntitos, up all, up into, up there, up three, up when,
        urgencias y, us to, used the, va el, van en, veces hoy, verdad me, visit please, voltear para, volteo mejor,
        wait to, walk and, walk away, walk past, walk this, want my, wanted to, wants a, warm shower, was able,
        was getting, was me, was stuck, watched a, water and, way looser, we move, we wont, week i, week now,
        week out, well its, went and, went back, went with, went wrong, were having, what a, what if, what is,
        what it, when they, who do, who took, whole house, whole room, wiped but, with both, with breakfast,
        with laughter, with my, without thinking, wore out, work in, would it, would numbness, y aguante, y hasta,
        y por, y sali, y solo, ya desaparecio, ya hasta, ya le, ya paro, ya salio, ya todo, yard sale,
        yawning nonstop, years from, yellow bruise, yes and, yo diria, yo no, you monday, you pressed, you still,
        you took, you tuesday, your head`,
    },
    {
      weight: -5,
      pairs: `a bear, a cushion, a doler, a fiddle, a flu, a guy, a man, a million, a month, a nap, a new, a pasar,
        a pickle, a pie, a right, a short, a sock, a speck, a warm, a weird, abajo y, ache up, across from,
        advil every, afternoon and, ago so, aguja desde, aguja pero, agujas nomas, ahi la, al cien, al levantarme,
        al sentarme, algo apretado, algo tiesa, algo tieso, all about, all normal, all the, always been, am able,
        amaneci bien, amaneci mejor, an apple, an emergency, an infected, an infection, an update, and chest,
        and did, and felt, and have, and kind, and looks, and neck, and thats, and then, and they, and walk,
        and zero, anda mal, ando adolorido, ando al, ankle and, another session, antes del, antes era,
        any difference, appointment on, apretado de, are getting, are having, are running, arm again, arm at,
        arm bruised, around where, as yesterday, at nite, away no, back like, back seat, bajar escaleras, bajo a,
        be right, because you, bed early, been coughing, been queasy, been since, been stuck, behind a, beside me,
        better but, better no, bien ya, bit sore, bit stiff, bit tender, bit weak, blood where, bn y, body feels,
        both sides, bother at, bothers me, brazo hasta, brazo pero, brazo y, breathing or, broke last, brought his,
        bruise gone, bruise no, bruise showed, budget meeting, but hes, but she, but that, but we, butt is, by half,
        by itself, cabeza ayer, call you, called me, called you, cama a, came in, can you, cat on, collapsed lung,
        colour is, come fast, come home, coming back, coming off, como usted, completo y, con agua, con toda,
        con una, corto la, couch wont, cough is, coughing and, could go, cramp in, cuello de, da comezon, da fiebre,
        dad had, daughter has, day after, day at, de ayer, de cuatro, de espera, de los, de maravilla, de vomitar,
        dead tired, dia de, dia menos, did anything, dieron nauseas, dime on, dizzy since, dizzy when, doctor put,
        doctora ya, doesnt bother, doesnt feel, dolor hoy, dolor ni, dont be, dormi toda, dormida un, dormido en,
        dormido manejando, dormido que, down by, down with, dressing gown, dropped from, dropped when, eche una,
        el adormecimiento, el archivo, el azucar, el bebe, el camion, el cerro, el color, el cuarto, el mismo,
        el nino, el pedido, el perro, el precio, el techo, el wifi, electric bill, en algo, en eso, en espanol,
        en misa, en monterrey, es verdad, espalda se, espanol por, esta semana, estoy mejor, estoy perfecto,
        every one, everything in, exactly as, explain it, face and, faint ache, fall asleep, falling asleep,
        feel any, feel fine, feel lousy, feels fine, feels so, felt since, felt strong, fever last, fever my,
        fine now, finger ale, fingers crossed, first thing, fit as, fit through, floor is, flotando de, follow up,
        foot tingled, for ten, forgot i, forgot to, fotos de, from now, from yesterday, front desk, fue una,
        getting less, go through, going back, going downstairs, going for, gone and, got into, got spring,
        gracias a, guys are, ha cambiado, had for, had sciatica, half eight, half marathon, half on, hand n,
        hand up, hard workout, has one, hasta arriba, have made, have one, have small, he gave, he got, he hasnt,
        he says, headed to, heart of, her hand, here like, hes a, hes asking, hes looking, hes on, hija tiene,
        him in, hives from, hola ya, hold on, hombro desde, horas de, hot here, hot tub, hot water, hours on,
        hours yesterday, how good, hoy ando, hurry up, i bent, i climb, i get, i kneel, i know, i lift, i like,
        i said, i say, i slept, i texted, i wake, ice cream, ice pack, if this, im back, im breathing, im ok,
        im only, im putting, im starting, im too, im up, im waiting, in case, in d, in each, in hand, in if,
        in laws, in something, into it, into spasm, is back, is blue, is clear, is comfortable, is completely,
        is less, is nothing, is soft, is solid, is tender, is throwing, is unchanged, is upset, isnt swelling, it a,
        it against, it always, it does, it hard, it out, it passed, it saturday, its easing, its no, its only,
        its painful, its quit, ive sat, just not, just where, keep waiting, keeps grabbing, kid has, kinda tender,
        knee didnt, la boda, la bolsa, la camilla, la carne, la factura, la gasolina, la junta, la primera,
        la sombra, la tarea, la troca, las llantas, last seen, laughed so, law had, le digo, le hago, leaning on,
        learned to, left me, left there, leg of, legs like, legs strong, let me, lie to, ligero dolor, like the,
        like to, like two, little stiff, llame a, llegara a, lleve a, lo adolorido, lo duro, looking for,
        los domingos, los lentes, lot better, lunes en, lung feel, mama esta, mama vio, manana pero, mano de,
        mano la, mano pero, mareada desde, marry me, me about, me also, me and, me canse, me duermo, me habian,
        me just, me llegara, me molesta, me no, me operaron, me pincharon, me preocupa, me pude, me quedaron,
        me quemaron, me reviso, me senti, medio tiesa, mi cunada, mi operacion, minute and, minuto pero, month but,
        more tingling, moreton pequeno, morning without, mostly gone, mostly when, mover el, moves like, moving my,
        much looser, mucha agua, muscle spasms, my appt, my carpal, my coworker, my day, my desk, my diabetes,
        my dressing, my friend, my girlfriend, my glasses, my house, my lunch, my mum, my neck, my next, my only,
        my shoulders, my sisters, my sourdough, my sunglasses, my truck, my uncle, n now, nauseas desde,
        nauseous since, neck but, needle dots, needle spot, needles at, neighbor had, new phone, ni moreton, ni pus,
        night with, nights running, no change, no era, no headache, no hives, no necesito, no need, no no, no one,
        no sangro, no swelling, no symptoms, no tomo, nos vemos, not any, not painful, nothing big, notice it,
        now in, numb toe, number on, ocho horas, of paper, off and, ok tho, olvido decirle, on after, on his,
        one and, one bruise, one like, only if, opened a, opt out, or a, or bleeding, or fever, or numbness,
        or redness, or warm, out by, pain down, pain since, pain wont, pains gone, parada en, pego la, pero estoy,
        pero lo, pero va, phone to, pick a, pie lo, pinpricks where, pins in, pinte la, please just, poco tieso,
        por fin, por un, power out, proud of, pueden marcar, puedo banarme, puedo estar, puedo poner, pues no,
        pus ni, push my, put up, que algo, que amaneci, que lo, que para, que siempre, quede como, quede dormido,
        quid for, quien le, quien sabe, quit around, quitar el, rate it, red one, remove my, right as, right back,
        right in, said id, sale en, saliendo tuve, salio en, salir a, same old, same way, sang the, sat through,
        saw the, say a, say my, says shes, se acabo, se llevo, seat of, second day, send help, shift and,
        shoulder never, shoulder sore, shoulders feel, showed me, side again, siento normal, sigue en, sin problema,
        since before, since easter, sit down, sit with, slept right, smaller than, smell of, smells like, smile on,
        so angry, so i, so wiped, sore when, soreness in, sourdough starter, spot in, stick a, still want,
        stop crying, stopped after, stroke of, strong as, sunset was, swell up, swelling or, take me, tea and,
        team lost, tell her, ten and, ten hours, tender when, tengo dormidos, tengo las, tengo mareos, that joke,
        that knee, that long, thats a, thats it, thats me, the alarm, the band, the black, the blue, the button,
        the dance, the dead, the ending, the eyes, the face, the game, the gps, the gym, the jar, the lake,
        the lift, the list, the mirror, the morning, the movies, the page, the printer, the ride, the second,
        the sermon, the train, the view, the wash, the window, there are, they took, this week, three weeks,
        tiene dolor, tight this, till the, tiny headache, to come, to friday, to hear, to help, to write, today is,
        todo esta, tome el, took my, took off, took some, toque el, touch my, tried it, tunel carpiano, turn around,
        turned my, turning yellow, tuve la, twenty years, two left, u call, un ligero, un moradito, una carta,
        una molestia, una moneda, uno y, up before, up but, up everything, us like, usted me, usual tingling,
        ver la, very small, vio que, vomite dos, voy mejor, walking in, was crazy, was easy, was expecting,
        was last, was supposed, watching the, water bottle, way round, weak since, went home, went straight,
        were tingling, weve been, what time, who is, whole family, whole of, wife is, wife saw, will be, wind took,
        with an, with something, without any, wont tell, work yesterday, worked out, would call, would like,
        wrist and, y ahi, y el, y mi, y todo, y voy, ya siento, yo creo, yo estoy, you take, you went, you were,
        zaps down`,
    },
    {
      weight: -6,
      pairs: `a collapsed, a long, a nerve, a patient, a plant, a plus, a pony, a quien, a real, a spasm, a tap, a teeny,
        a thing, a ver, a very, a whole, abajo de, about him, about his, about this, abro la, after sitting,
        after that, again without, agua y, ahi sigue, al cine, al moverme, al veterinario, all on, am not, an email,
        an owl, and an, and back, and could, and look, and me, and shoulders, and we, anda en, ando medio, ankle is,
        anoche se, anos me, anything for, aqui no, are gone, are out, are up, arm doesnt, arm was, around here,
        as before, as it, as they, ask me, at ten, ayer pero, back in, bad this, banar hoy, because im, bed at,
        before treatment, bend over, better since, bit tight, bit where, bled a, blind spot, brazo desde,
        breathing like, bruise went, bruised at, but no, by accident, by himself, cabeza leve, cabeza por,
        cabin fever, calambres fuertes, caliente el, call in, came right, came with, camino bien, cancel my,
        cant believe, cant chat, cant make, cant talk, cara de, cara y, carpal tunnel, caso de, caught myself,
        cita para, clear on, cold hands, color is, comezon en, como es, como me, como nuevo, como pato,
        completely gone, compresa caliente, con este, con fiebrecita, con mis, con sueno, corazon con,
        corazon contento, cough and, cough up, could be, couldnt be, couldnt keep, couldnt stop, cuello desde,
        daughter is, day of, day off, day tomorrow, de encima, de lujo, de pecho, de tejer, de vacaciones, dead on,
        deje mi, dia y, dias y, didnt need, diez y, dio falta, disculpe me, dizzy on, doctora tengo, dog has,
        dolor no, dolor y, dont own, dont say, dormi de, dos lados, down completely, down into, down since,
        driving test, dropped it, el cel, el celular, el de, el equipo, el mundo, el recibo, el sofa, el trafico,
        el tren, else going, else is, en caso, en esta, en otro, en una, en visto, encima de, end up, enough for,
        er right, esposo dice, esta hinchada, facing the, far worse, fault it, feel a, feel everything, feel good,
        feel pretty, feel right, feeling kind, feels a, feet up, felt weak, fever nor, flu shot, for years,
        fuertes en, full and, garganta y, getting worse, gone from, gone in, gonna be, got down, got some, got that,
        got to, had it, had this, half the, hand me, has chills, he brought, headache today, heart rate, heavy and,
        held up, help yourself, her first, her heart, her to, hes the, hice la, hinchazon y, hincho nada, his arm,
        his hands, home sick, hospital drama, hot bath, how big, hubiera pasado, hung up, hurt at, hurts a, i check,
        i cooked, i haved, i hung, i laughed, i no, i notice, i on, i pressed, i rang, i used, iba a, im doing,
        im feeling, im gonna, im kinda, im pregnant, im resting, im walking, in both, in here, in that, in town,
        in with, is a, is always, is fading, is happy, is improving, is maybe, is no, is now, is on, is there,
        it cant, it for, it im, it just, it still, its fading, ive never, juego de, just fine, just the, keep the,
        kill me, knee feels, knocked out, la bateria, la cuenta, la gata, la novela, las nubes, las siete,
        last year, left shoulder, lengua y, lift weight, like every, little more, little pink, little red, live in,
        lo mas, locked out, look out, look up, looks normal, los nervios, los ninos, lost at, mareos desde,
        mas relajada, mas tarde, me after, me cayo, me hace, me hago, me instead, me lo, me manden, me muevo,
        me off, me pueden, me quebre, me quedo, me quite, me veo, me volvio, media hora, mejor del, mejor desde,
        menos dolor, meter al, mg ibuprofen, mi cunado, mi dolor, mi temperatura, mi vecina, mild ache,
        mild headache, missed my, moon is, moreton chiquito, moreton me, move it, mucho menos, my appointment,
        my bank, my bed, my boy, my gran, my headache, my money, my nephew, my other, my roommate, my sis, my visit,
        myself in, nada raro, name on, neck in, neither fever, next week, ni escalofrios, ni hinchado, night even,
        night so, nine hours, no esta, no lump, no more, no pegue, no pins, no pus, no salio, no shooting,
        nodded off, normal now, normal y, not hot, nothing bad, numb to, numb toes, of them, of us, okay to,
        on there, otro dia, otro lado, out im, out to, out with, over it, own a, packed up, pain maybe, pain the,
        painful to, para mi, pero es, pero hoy, picaron y, pierna es, pincharon y, place and, por eso, pregunta si,
        puedo creer, puedo meter, puntitos rojos, pusieron la, put down, que camino, que de, que entre, que son,
        que tomo, que un, quiero hacer, quiet and, quito lo, rang the, red light, relajada y, respiro perfecto,
        respuesta automatica, resting today, rolled over, running late, same as, same size, sangre ayer, saw me,
        say its, says it, se quito, seizure in, sent from, she asked, should have, shoulder feels, showed up,
        si hubiera, si y, siento mal, siento rara, sin pus, sin ronchas, sin tos, sister in, sit and, slept on,
        so im, so ive, some pain, sore but, sore today, sorry i, stairs at, stand still, stiff getting, stiff this,
        still feels, still got, still have, still on, still tender, still the, stomach bug, stood on,
        stopped straight, struck out, stuck behind, swelling has, swollen or, take ibuprofen, tap in, teeth and,
        tell him, ten past, ten seconds, tender to, tengo desde, tengo termometro, tenido calentura, text me,
        that be, that numb, thats good, thats why, the cellar, the curtain, the entire, the groceries, the guy,
        the jam, the music, the new, the news, the plumber, the red, the smoke, the sunset, the tap, the tightness,
        the wifi, the wind, theyve been, think of, thought that, thumbs up, tight but, tight today, time at,
        times last, tiny red, tip top, to death, to give, to lie, to make, to reschedule, to run, todo cuando,
        tome la, too short, took her, turn it, turn on, tuve hormigueo, twice after, twice last, two paracetamol,
        two tylenol, un centavo, un dolorcito, un ratito, una compresa, up after, up now, up on, up stairs, up we,
        ur turn, urgencias con, va bien, va mejorando, van and, veo mas, vomite una, was meant, was never, was not,
        waste of, way less, we have, wee bit, went for, went well, wet noodle, when he, when should, where is,
        where one, wife checked, wifi is, worn out, worry if, worse just, worse than, would i, y a, y anda, y dormi,
        y encima, y paro, y se, ya bajo, ya estaba, ya estoy, you and, you are, you have, you told, youd have,
        your sister`,
    },
    {
      weight: -7,
      pairs: `a boat, a clover, a faint, a four, a lentil, a number, a parking, a pea, a peep, a rash, about it,
        acalambra la, acting up, agua caliente, aguanto a, ahora no, al agacharme, alrededor del, an ache, an arm,
        an eye, and arm, and toes, anos y, any numbness, arm hurts, at me, attack when, away this, ayer se,
        back keeps, back locked, back on, bad at, bajo toda, barely feel, be in, been swollen, better every,
        better today, blood when, break off, breathing fine, breathing normal, brother in, but in, but its,
        cabeza en, cadera va, cai rendida, calf was, can help, cant be, cant wait, chest freezer, cold out,
        comezon donde, como de, con el, con ganas, con lo, con mi, con su, could someone, couldnt face, cuesta nada,
        day and, de siempre, debil la, decirle que, desde las, dice la, didnt help, dio calentura, doing fine,
        dolor bajo, dormida en, dormido de, driving right, duele tantito, edge off, el arroz, el barrio, el camino,
        el puesto, en su, es el, es mi, es por, escribo con, esta mucho, esta un, even though, face value,
        feel that, feels better, feels normal, fever do, fever so, fingers and, fingers from, first evening,
        flu jab, foot and, for sale, for some, from before, from school, from this, gave her, gave it, get to,
        getting any, got chest, got more, guy next, had numb, hand in, hand was, hasta las, he took, headache pain,
        hear you, heart and, her a, here is, hes just, hi my, hielo ayuda, hijo esta, hit a, hit every, hombro al,
        hoy amaneci, id been, id never, im dead, in between, into that, is about, is acting, is gone, is he,
        is nearly, is real, is slightly, is under, is what, it like, it myself, it once, it to, it wasnt, its down,
        its on, just a, just like, just passed, just tender, keeps jumping, kids are, killing it, knee hurts,
        knee was, knot in, know why, know you, la cierra, la de, la doctora, la fabric, la playa, la serie,
        la ventana, las ocho, le falta, like jello, like lead, like new, lo dormido, luego ya, lungs are, luz en,
        machine is, manana y, mareos cuando, mark on, me do, me it, me of, me paso, me puede, me quito, me when,
        medio duro, mi cita, minor swelling, mire me, morning but, mother in, mucho la, muy pequeno, my bad,
        my blue, my cousins, my daughter, my dog, my ego, my hay, my mind, my new, my pride, my room, my seat,
        myself today, nada hinchado, near my, nearly fell, nearly had, neck sore, needle on, ni adormecimiento,
        ni dolor, ni un, no issues, no thermometer, no traigo, no tuve, nos toco, not an, not bad, not myself,
        nothing is, numb bits, of blood, of soreness, off her, off to, on me, on nights, one small, one wee,
        only me, or swollen, out there, pain in, pain than, painful when, papa se, paro rapido, pecho nada,
        people and, pero no, phone anymore, phone fell, picked up, pie de, pierna me, piernas pesadas, pink and,
        poner una, poquita sangre, por completo, por donde, primera noche, probably a, puedo con, put in, put my,
        q es, que hoy, quedo en, quito el, red pinpricks, right after, rodilla un, salio poquita, salio sarpullido,
        scared me, se corto, se fue, se sienta, seeing me, seizure at, seven days, she said, side under, siento lo,
        sitting at, sitting through, slight headache, slight swelling, slightly puffy, small needle, so cant,
        sorry cant, soy enfermera, stiff when, stroke in, surgery in, swelling around, swollen but, taking the,
        temperature this, tengo rojo, thank you, that started, the bad, the big, the eye, the form, the lung,
        the only, the pool, the sun, the weakness, the wet, theres an, they all, they have, this meeting,
        tingling in, to feel, to her, to sit, to ten, to that, to wash, todo en, todo normal, too hot,
        treatment and, trigger point, txt me, tylenol and, u out, un dos, un frio, un ibuprofeno, un sueno,
        una pata, una siesta, up four, van como, vi el, walk like, was just, was on, was so, was there, wash the,
        way better, way it, way now, wearing off, were to, what should, what temp, what would, when you, with chest,
        with no, would that, y ando, y la, y los, y nadie, y sin, years ago, yes i, zero pain`,
    },
    {
      weight: -8,
      pairs: `a dos, a leg, a mild, a minor, a shoulder, a show, a smidge, a touch, about like, ache down, aches and,
        advil and, after football, ahorita dolor, al caminar, al despertar, al rato, am and, and right, ando de,
        ando mareada, any fever, around one, asco desde, asleep in, at night, away today, back isnt, back to,
        be too, been on, been weak, better this, bother me, boy has, breath from, broke his, but dont, by nine,
        calf feels, can finally, can pee, cant face, cant grumble, casa de, cayo el, cero dolor, chills or,
        cleared up, como antes, como la, con la, cuz of, dan calambres, day today, days and, de tanto, dedo dormido,
        del tratamiento, did everything, did get, diez puntos, dio dolor, dog had, donde me, dormi como, dots where,
        down again, drive over, duele el, duele menos, dying to, eight hours, el jefe, el profe, en clase, en dos,
        esta en, esta la, esta normal, esta quitando, estoy bien, even find, fake blood, feels slightly, friday and,
        full strength, get chest, get u, getting better, getting up, going away, had knee, had my, hand on,
        hand side, hands warm, has eased, have pain, he asked, head still, headache that, heart to, hijo tiene,
        hinchado no, hospital con, hot shower, i expected, i forgot, i turned, i worked, if it, im driving, in and,
        in front, in on, is almost, is down, is my, is perfect, is standing, it doesnt, it stopped, it went,
        itching to, its called, just dont, just woke, knee isnt, la computadora, la maleta, la oficina, left my,
        left on, levantar el, light but, like after, like last, like myself, lo aguanto, lo del, lo llevo,
        looked up, loosened up, mal desde, mano con, me before, me dice, me id, me toca, me trabo, me with,
        mejor que, mi compadre, mi nieta, minor headache, moretoncito en, morning so, most of, murio la, my buddy,
        my chair, my grandson, my pain, my phone, n he, neck pain, needle and, no bother, no meds, no numbness,
        no volvio, not as, numb at, of embarrassment, of swelling, of water, oiga me, on her, on its, on read,
        on this, one bit, one drop, one with, other hand, pain about, pain or, para la, paro en, pero yo,
        pie sensible, pm and, popped up, por una, puedo tomar, puntito de, puso la, quien llamo, quiero que,
        respiro bien, ronchas ni, sangre en, seconds and, sewing needle, si se, si tengo, siento bien, since august,
        since sunday, slept like, some tingling, swelling all, swelling at, swelling went, teeny bruise, tengo de,
        than a, the building, the dishwasher, the hard, the song, third day, tiene calentura, tight in, to me,
        to move, to work, took one, trae calentura, tuve fiebre, two advil, un cardenal, una manchita, una vez,
        up an, ur hand, va bajando, va mejor, vez en, was bad, was scared, was the, weak at, were numb, what pain,
        whole way, with his, with ibuprofen, woke me, work at, y arde, y quiero, y una, y ya, ya camino,
        yesterday morning, yesterday so, you or`,
    },
    {
      weight: -9,
      pairs: `a funeral, a little, a one, a pounding, a really, a thermometer, a un, a walk, al lado, and all, and down,
        and no, any worse, asi que, ayer andaba, been out, between a, black as, blood clots, blood yesterday,
        brazo es, breath away, breathing down, breathing easy, bruise the, but me, calentura ni, calentura pero,
        calling it, can turn, chest of, como se, dad to, de risa, desde antes, didnt get, dolor del, dont have,
        down stairs, duele al, duele nada, dull headache, el partido, emergency please, es la, espasmos en,
        feels open, felt better, fever has, fiebrecita de, fingers is, flu and, foot was, found out, gone today,
        good way, had numbness, hay fever, headache after, hija me, hinchada ni, hit it, hurts today, husband was,
        i call, i ring, i turn, i work, im good, is constant, is fine, is home, is pain, is urgent, it tuesday,
        its about, its cold, its freezing, its me, just feel, keeps seizing, knee been, las nueve, last time,
        leg was, less than, like i, like normal, little weak, lo hinchado, log in, lump of, manchita de, me a,
        me de, me desperto, me levante, me preguntan, me the, me yesterday, might be, mire tengo, muscle keeps,
        my laptop, my students, my usual, nada en, neck hurts, neck isnt, ni caliente, no purple, no sangra,
        no tingling, not feverish, not me, numbness in, of drawers, on sale, one ibuprofen, pain went, pie desde,
        pierna bien, poquito inflamado, poquito la, rather than, red or, right with, sangre de, say the, says yes,
        short breath, shut up, si es, sin calentura, sized bruise, so no, some bruising, sore like, speck of,
        spring fever, still there, stop thinking, termometro dice, the above, the inside, the weather, then quit,
        to yellow, toddler got, tos ni, trabajo en, treated me, twelve hours, un paracetamol, un poquito, una gota,
        used to, was done, was tingly, watch for, what bad, ya casi`,
    },
    {
      weight: -10,
      pairs: `a blood, a caminar, a heart, a tad, after a, and slept, and went, andaba en, any pain, as ever, asleep on,
        at what, because its, been a, been numb, bici y, breath of, buen color, but thats, calf cramps, calf keeps,
        can move, cant hear, chest at, chest press, chin up, chiquito en, como cuando, couldnt sleep, doctora me,
        doesnt hurt, dormido desde, dormir del, dot of, dots on, down a, duele poquito, ears are, eight days,
        el que, estomago revuelto, feels good, fever on, fiebre no, fingers all, from me, full feeling, get short,
        go away, gota de, had any, had pins, has a, has the, have been, havent had, headache behind, headache this,
        hurts some, i rest, i roll, id be, if my, igual que, im coming, is just, is strong, it isnt, it pain,
        its gone, jumping and, keeps cramping, la del, last month, left foot, let up, like you, little worse,
        lump in, me acalambra, me dejo, me every, me up, mi perro, nada de, nada me, needles went, ni al, ni nada,
        ni sangre, no trouble, not red, not short, nothing numb, now and, now she, ok to, on heart, or chest,
        or weak, out since, pain gone, pain kept, pain was, pecho de, phone died, phone in, piquete y, purple dot,
        quede dormida, red dots, right way, seizing up, si nada, sitting right, talk right, theyre out, un moreton,
        un pelin, un puntito, un senor, were tingly, with her, writing this, y lo, yesterday but`,
    },
    {
      weight: -11,
      pairs: `a mano, a small, abrir el, as usual, bano caliente, barely there, been up, bit more, breathing and,
        bruise came, by myself, cant keep, chat now, chest pain, cuerpo caliente, elbow hurts, even with,
        feeling feverish, feeling is, fresh air, gone now, got it, head hurts, hurts when, id like, im able, in law,
        is good, isnt red, its so, just sore, la escuela, la risa, me olvido, me pongo, mucho mejor, never been,
        never got, night of, no bigger, no head, nothing swollen, or anything, puedo ir, room because, sick to,
        sin fiebre, since my, skin looks, son has, still hurts, swollen at, ten years, texting me, than you,
        the baby, the heart, the tingling, those two, to watch, tome un, un rato, was worse, without pain, wont let,
        y un, you cant`,
    },
    {
      weight: -12,
      pairs: `aguja y, ahorita no, al levantar, almost gone, bruise on, bruise where, can i, cant complain, con dolor,
        con ella, de toda, fell asleep, finger on, going yellow, gone since, hace anos, had worse, heart was,
        hospital with, is exactly, is going, is hurting, is in, is not, is only, is stuck, just an, keep my,
        la calle, leg day, level is, maybe a, me murio, mi no, mom is, morado en, much better, no bleeding,
        no duele, no pain, not numb, not swollen, numb or, pain free, pain isnt, pain just, pain when, poquito peor,
        puedo banar, quita el, shoulder pain, slightly worse, una temperatura, was swollen`,
    },
    {
      weight: -13,
      pairs: `a double, as numb, better than, blood on, calambres en, cant come, cant handle, chest day, er because,
        fiebre ni, forehead feels, gone this, gotita de, husband is, i wont, is easy, leg isnt, mano un,
        morning was, ni hinchada, nothing hurts, numb from, platicar mucho, puedo platicar, talk now, tengo un,
        than me, than when, the cold, took two, un bano, un morado, un moretoncito, un poco, una gotita, was numb,
        y del`,
    },
    {
      weight: -14,
      pairs: `a headache, a tiny, all gone, arm goes, bit worse, blood pressure, de diez, in this, is normal, mano en,
        my mom, my toddler, ni se, no chills, paracetamol at, rojo el, tengo dolor, the numb, theres pain,
        worse from, y si`,
    },
    {
      weight: -15,
      pairs: `checked my, duele la, en un, fever broke, hand for, hoy dolor, no shortness, no tengo, rash on, was an,
        went away`,
    },
    {
      weight: -16,
      pairs: `aire ni, coming down, como despues, do if, favor llamenme, fingers were, hago si, hasnt been,
        headache since, muy bien, my numb, no fever, no numb, numb for, temperatura de, tome dos, ya puedo, ya se`,
    },
    {
      weight: -17,
      pairs: `a bruise, a las, nearly gone, siento dolor, spot of`,
    },
    {
      weight: -18,
      pairs: `anda con, cabeza desde, drop of, isnt swollen, not worse`,
    },
    {
      weight: -19,
      pairs: `blood drive, is stronger, moreton en, no cough, pecho ni, sarpullido en, sin dolor`,
    },
    {
      weight: -20,
      pairs: `mano ayer, no worse, rojo donde`,
    },
    {
      weight: -21,
      pairs: `hinchado el, me siento, no blood`,
    },
    {
      weight: -22,
      pairs: `ni me, no chest`,
    },
  ],
};
