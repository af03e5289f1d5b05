import type { WeightTable } from './weight-table.ts';

/**
 * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const dangerWeights: WeightTable = {
  unknown: 0,
  words: [
    {
      weight: 26,
      words: `admitted agonizing agony air aire ambulance ambulancia auxilio ayudenme bleeding blood breath breathless
        breth cant chest chills collapsed confundida confused convulsiono cough coughing desorientada dialled
        disoriented doubled emergency empeorando enterramos excruciating fainted fallecio feverish fevr gasping
        heartbeat hinchadisimo hives insoportable knowing lips muddled murio nueve numb ocho oozing orinar
        palpitaciones paramedics pec pecho pecs pectoral pee peor puffed pulse respiracion respirar ronchas sangra
        sangre seizure suicidal supura taquicardia temp temps thermometer ticker trabado unbearable unconscious
        urgencias urgente urticaria vivir welts winded worse`,
    },
    {
      weight: 25,
      words: `bleedin dialed empeoro gunk hinchada palpitations perdida puffing siete swollen tablets urgent`,
    },
    {
      weight: 24,
      words: `bleeds calentura climbing contesteme convulsing convulsiones dedos entumida escalofrios fainting horrible
        hospital huge inconsciente lump oxygen pastillas pills pipi pus ribs tingly tosiendo wont`,
    },
    {
      weight: 23,
      words: `breathing breaths calling convulsions heart help hobbling ibuprofen ibuprofenos nurofen passed phlegm
        sangrando swallowed tosi urgently vision warfarin`,
    },
    {
      weight: 22,
      words: `adormecida blacked breastbone choque crash dropping fever fingers fingertips injuries lopsided massive
        matarme orina orino peed ramping resus solid soporto throat toso weeping`,
    },
    {
      weight: 21,
      words: `badly ballooned below confundido contesten desmaye desmayo died emergencias enorme fiebre immediately
        jadeando labios progress puff severe sos sternum suffocating toes tos`,
    },
    {
      weight: 20,
      words: `bladder bloody chipote coughin double drooping er faint foot gushing hormigueos incoherencias infected
        inflamada instant jerking llamamos medics painkillers paracetamol pensar pharmacist responder rosado
        sangro seven spreading suero thunderclap`,
    },
    {
      weight: 19,
      words: `accident alergia ambos apretar ayudeme boned brazo cannae convulsion coughed eight eliquis hinchado
        ibuprofens inhale intensiva mano mouth muerta needle outta pierna popo reaccion rib rigid sensation
        slipped smothered stools subio temperature tongue toser urine weeps wheezing`,
    },
    {
      weight: 18,
      words: `afiebrado ankle aumento breathe buckles coloured consciousness dead depending desmalle desorientado drunk
        electrico empezo fell fitting flema gigante habla huesos huffing inflamado leg moretonzote orine
        paralizado pins poo pulso reconoce redondo resbale respiro sangrar shallow shivers shivery slurred
        slurring sobredosis sorer tripled tumble veo`,
    },
    {
      weight: 17,
      words: `abdomen agitada antibiotics ataque breathin clot creciendo downhill entumido escupi fluttering grip
        hinchadisima hurtin jolts keeps lungs messed myself negra overdosed panting piernas prob red resuello
        saliva seizing sentence shaking shivering spit spurting stabs subiendo swelled torture tripped wound wrist`,
    },
    {
      weight: 16,
      words: `acelerado advil aguja ahogo bigger body bowels chamorro conocimiento desmayar despertar drip empece espuma
        feo fuerza hurts internada jumbled llame llorando metal muchisimo negro numness paralysed reacciona rn
        roja screaming skin started tengo tinglin tngo tomo urge useless vienen warning worst`,
    },
    {
      weight: 15,
      words: `alive aprieta arm ayuda bawling boob buckle buried burnin caca cada chattering clavada corrientazos crotch
        desvaneci doble doc dosis escupo esto fat fizzy flemas gasas hacking hammering hard headache infectado
        ingresaron keeled levanta life llamenme looks morirme naproxen norco nosotros novocaine overnight pain
        paralyzed partes plasters pop pounding pressing purple quiero racing rouse running seguir soaked steadily
        streaky sudden supe sweating traigo triple tylenol waist weak wonky words`,
    },
    {
      weight: 14,
      words: `adentro agarrar aliento allergic animo antibioticos armpit asap bad beats being blown breast buzzing
        caminar casualty ceased cojeo control couldnt coumadin dedo destemplada dormida drenched emergencia
        epilepsy epipen everywhere gibberish goo grey gross hablo hack hand hole horrores latigazo leaking llevo
        marqueme matar mejora nine ocupo paciente palabras pantorrilla paramedicos pinky podido properly rang
        reirme responde sentada skull snap stabbing strength terrible tirado toques tose tremendo wouldnt`,
    },
    {
      weight: 13,
      words: `acaban acostada acting alta area arent avente barely barking beating belly black bled bolt bruises bump
        burning cai calf camino childbirth chorro climbs cnt coin convulsionando cortito costillas cotton covered
        crawling cuerpo descargas dientes doctor dose dura electric ended entre espinilla frios grados grande
        grapefruit growing hirviendo hit increasing internaron irregular jaqueca lip me muerto numbness poking
        pujo pulmones puncture ramped rear repente responden responding rising sense settling skillet snapped
        soiled somethings splitting squeezing squirting sticking strip stuff suelo thigh throbbing tunnelled
        viviendo wiping`,
    },
    {
      weight: 12,
      words: `afiebrada agito aguanto alot an antibiotico bandaid breathed caigo cambiando caminaba cannot cardenal
        circulo closing cobijas coordino creeping crooked crossing dark desbocado desplomo dormidos droops duele
        ed ending enronchada escribi fist froth fui galloping garganta gauze giant goin grounds heavily hell lado
        legs lengua nettles nuca opresion oxigeno pa peeing pensado pillowcase pleno point poop popped puffy
        recognise rojas sale sangrita sats scrambled seca sensibilidad siento siren slid somethin spat squeeze
        stab struggling sweats tickly tingling tome touches wheezy`,
    },
    {
      weight: 11,
      words: `acabar accidente agarra agujita algodon amaneci amarilla apoyar apretado ardo aventarme avisarle awful
        baston bendito blacking blank bota bruise brutal bum bursting cachete calenturon called cartas charts cold
        collarbone colorado contestaba cracking crying cutting demasiadas demasiado descansa despedida desperte
        dolor draining dropped dvt earlier embarrassing emerg enderezar entrepierna esposa eye fatter filling frio
        funeral goodbye grave guante gun hablaba hablar habones happening helado hormiguitas huevo icu instantly
        itching jalar kills lanced landed lightning limbs living lunchtime lying marque materia medico mismo move
        mucha muneca needled nonstop oprimido orin oximeter pains panza pharmacy pies plaster poder privates
        raised reads saliendo scale sentir shes sigue since sostener suicide surgeon swallow swellin tacto talking
        talon teeth termometro throbs thru thumb thumping tienen toalla tobillo touching trabada tropece va vestir
        vomited weight went wet yellowish`,
    },
    {
      weight: 10,
      words: `aleve amarillito ando anticoagulante arrastro ayer bandage blanco blankets brazos bulge bumps burst
        buttons cantaloupe cara codo cojo como corriente crece creo crimson crutches curitas dad darth debiles
        desaparecer desmayarme despierta desplome desvanecio diez dormidas drags dribbling dripping duvet egg
        empapada encima enough enredado esposo esta extremely eyelid finger flopping fluid frothing gatas golpe
        gonna gp head herida himself hunger hurry hurting infecto killing kneecap like limp llamen lleva lungful
        marco melon minute missing mixed morado morete mum near necesito notch observacion onto ooze oxy packet
        paracetamoles passing pienso piso planning please poked ponerme probably pronto puedo pulgar pumping
        puncion puno quisiera quitarme rambling rapido rayed rescue respira retumba reventar revienta ridiculous
        rubbish sacudia sadly savage sentia shin skips sobbing speech stacked straighten sube swelling swims
        tailbone temperatura toallas toilet took trickling twice unable urinate vader vive vomiting wake ward
        whenever wife wire yesterday`,
    },
    {
      weight: 9,
      words: `agarro aid alcanzo answering anymore apretada banged bear bend between big blanca blinding bloods blotchy
        boiling bola bolita bolts borracho buckets bulto canon catch catches catorce cheek clammy close colored
        corazon cosas cosquilleo crackly crawled crumpled cuello deja desvariando die dificultad doce dormido
        dribbles dying easily echaba emptied estar estoy eyes fall fitbit floppy foaming frightened getting girar
        going googling gripping hacked hangs happens hija hurt inflado inhaler izquierda jabbed jerked jumped
        juntas keep keflex latigazos licking live llameme longer manchando mandaron marca mija muslo muy nasty
        neck nerve nettle out patient pellizco plus popping punza puso reaction recetaron reckon respondia rhythm
        ribcage rigors rojo rushed saca seis sentado septic shape site skipping slapping sob squeezed squirts step
        stepping stronger sudo symptoms tabla taken temblaba temblar terminar thinking thinners through tiembla
        tingle toe tramadol tripping tues tummy usually veces vomite w warfarina way whipped wipe wreck zaps`,
    },
    {
      weight: 8,
      words: `acaba accidentally acorchada acordaba acostado agarre alguien amarillo anestesia answer apoya ardiendo
        arrastra bent besides biting blue bone bottle brota caliente calientita came care chancla chin chueca
        chueco circle clinica codamol colgarme coming corta crushing cuidados curb darker dentist diciendo
        direction diria doctors dressing drowning duro e elbow electricos encono enderezarme epileptic escalones
        escurre estan esternon everything explode feelin fierce fighting fit flaked flying foam forearm frase
        freezing fria gasp glove gordo grabbed greyed groin hacerme hanky hardly hes hot however icy insane
        izquierdo jalo knee knife lagrimas laying liquido llamado llena loading locked marcar mass memory mias
        migraines moment morir motrin much mug murder nalgas needles nicer noches now nurse obedece pantalon parar
        parece paredes pcp penicilina pescado picazon piquete placa plastic plum poke pooped postura pouring
        primary private punctured punzada putting really recommend redonda resp revisaran rigido ring rojito sabe
        sagging scaffold seconds seeping seno sentido sharp shiny shook shut sight sittin sliding sonreir squad
        stained stove ten terribly thighs thin thing things thoughts tiritando tosecita towel towels toy trajera
        treated tunneled twin twisted under underwear up urgencia vida vientre volvio wanna wednesday wee whole
        winces xarelto zapato`,
    },
    {
      weight: 7,
      words: `abajo abuelita acelera afraid agachar algodones almost amanecio anda anoche antebrazo ants asientos azules
        barbaridad barrer been bike birth board boca bottom brotaron broto brushing bug caida calzones capaz
        carrying cerrada chamarra chasing chingo choking chorros cloudy cm colectivo colorada comes costilla
        crusty debajo debil desmayada detras devolvi dio direccion dolia dolido dormirme durisima each easing
        entume estallo estornudo explosion facil faltar fast fatigue fitted flops flucloxacillin fr fuertes
        gargajo gasa giro gotten happened heel hemos herself hides hip holes horno huele ido inflo inner insists
        instante isnt joint jolt known limit limping listening llene loo loyal lumps makes mark mas meaner
        mediodia meds misses monster morada mri mums muscle needing nonsense noto nowhere oscuro painful pale
        pants panuelo papa parecia pavement pees perdi picada pican pie pinchazo pinched pink places plate plato
        pluma plywood podia prickly profundo propia puking puras rash ratos rattling rayo rid ruined runnin runs
        saucer scan scanned scream screams shifting shooting shutting sites sitting smile sneezed somebody
        someones sparks spine spitting spread stair static strap streaks struggle suck suspiro sweaty swole ta
        taking tapete temblores thick tiemblo tissue tocar toda toma tonite tragar tripa tropezando tuve
        undercarriage ustedes vice vomito walk walker walking warm weals wells where whistling white written yell
        zing`,
    },
    {
      weight: 6,
      words: `absolute acetaminofen across acuesto adormece ago amount andando answers anticoagulantes antier apenas
        appointments appt arms arrastrando atendieron aubergine bathroom bc behalf biggest bitty boil brasier
        bright brillosa brincos buddies cachetadas carta castanetean cheeks chichon cintura city clavado climbed
        clutching coca cojeando colgando color conked conmigo conoce contarle corrientazo costado coughs coworkers
        ct deberia deep derecha devolvio dieron disappear dispara disparates dobla down droopy drop ecografia
        empape encontro espaldas estaba estalla every fade faltaba family flip floor foamy frothy fueran fuzzy
        gallops galopando gettin globos gooey gorda grandad gray gripe guts hacen hallway handle having hiccups
        highway hincharon hincho hoarse hollering hormigas hour hoyito hueso iba id ida idk im impossible inches
        into itchy its jab jamon jets joking kneeling labio ladder lastima leggings letters lie limpiarme llamo
        loaded maybe mejorar miro mistake momento monton morados more moren muchas muevo narrow nearly ojo ojos
        olvida oomph otros pacing palm papel pararme patch pedazo piel pisar planned porfavor presion pricks
        propped punta real realized reason recuerdo redness remember right rings roar rose rubbing sandalia
        sangrado scarlet se seal seguidas seizures sex side smelled sneezing someone sounds spots stand stars
        stinks stomach straw stuck sudor tarry telephone than think this tight tip tirada tmb todas tolero tools
        trapos tv twinges tying ultrasound una werent woken working xray zapping`,
    },
    {
      weight: 5,
      words: `abierta acabe adoloridas agujitas al alambrito alcanza ambulatorio amoxicilina and anestesiado angry
        armchair asleep atendio atropello balazo balloon balls bano bark barriga bestia beyond blancos blanked
        blew blotches blow blurry bouncing branch broma brought bruised brushed buckling building bumped cabeza
        caen cama carro catching cayo cierra clacking clava clue co coagulo cola colour columna contestar cortina
        crept crew crust cuenta cuesta cup current dads darme desubicada developed dice dim doy dozen drag drew
        drooling edges eggplant else em en epidural esperando estamos face few fijese flattened flex flu folds
        fuera fuerte gives globo gordisima grab gruesa guys hablando had half height hicieron hilitos hinchados
        hinche hits hunting inflamacion inflamo intento jabs july just keeling kicked kinder knocking le letras
        levantarme lighted lino literally llave llenar lost mama mami manchada measured media metio miercoles
        migraine moje mom monitor mucho neumotorax nunca obedecen ow paining pajamas palida palma para parezco
        patches paz perder perdio personas picnic piedra pierdo pinkish pis position possible punzadas pupil quick
        quise radiografia raise rapidito reading refuses regadera regrese relaxers resbala rezando roasting rolled
        ronchotas rosa rotten rough rubbery rust salieron scalp seem seguro servilleta settle shocks shoulder
        sirens sits slurry smells something soy spike split sprinting squishy sudando suddenly tack tar tbh thatll
        theres theyre tho thrashing to tocarlo today todos torax toronja tosio touch tough trajeron treatment
        tuvieron tuvo un uncontrollably undressed uphill using vaso vengo vista viva volcano voltear voltearon
        waking wi wider wind wires wish y yawn yes`,
    },
    {
      weight: 4,
      words: `able abrir abuela aching aguantar aguante ahogando alma amanezco apagaron apago apesta appeared arden
        around aside atras avento avisa axe backside baja bajo beers began bellys blouse boards boils botox bowl
        bra brinca brincando broken brotada bubbles buckled burnt buttering cabe cabinet calientito call camiseta
        canso cargando charco che chiropractor chocaron clappers climb clinic clumsy coaster comida concerned
        corcho covers cranberry crawl croaky cryin cuarenta cuchillo cups curl darn daughter demas dentro
        department depot derecho derrame diabetic difficulty ditch doblan doblar donde dreadful dribble drug ear
        ellas entire entra entraba escalera escaleras escalofrio escriban escribe espalda estomago estuve
        extendiendo falling falto faucet favor figure fill forgetting found fueron funny further gone grew gris
        grown guardia gunshot gurney halfway hammer happen harder hasnt hear heaviness helados helps her hinchando
        hold hondo hormiguea hoy husbands ideas infarto inflada inside is jalan jalon jamaica jamas jerkin justo
        kidney know leaving leo letting levanto lights limpio line loads lobster losing luz madre mailbox making
        mal manches many maraton marble matando mate meant measures meningitis mera mi might mirrors monday
        mordiendo moreton moretones mosquitos mucus multa my nalga need negros nerves nite nombre noticeably nublo
        nuisance of olvidaron omoplato on orinando ought over pant partio pedals pegue pica picked pill pint
        pisando platicar pointer praying prickling puked punalada que quedo quema quilts quitar quitarse radiator
        rapidisimo rattles rayos recall recliner relief roaring robe robert rock rodilla rodillas round rush
        saludar sausages saw seems seen seized sentences senti ser she short shorter slack slap slits smashed sock
        socket soil solas sostienen sponge steel still stings stopping stops stung subir supper sus t takes taza
        temblando tercer texting thinks tightness tonight toquen torcio toward trajo trancazo trapo trickle
        tropiezo trueno tuesdays twelve vale vela vence volteo voy vuelto walnut wasnt weaker weepy weird whacked
        whip within wring yelling zap zings zit`,
    },
    {
      weight: 3,
      words: `afebrile afloja against agarrado aguado aguita agujerito ahora albanil alone apretando army attack azotea
        bajar banarme bat begun bird bits blade blinds blowing borbotones bostezar both brightness brow bullet
        buttock buzzed bye caerme cafe caido calma car cashier casi castanets cerrando cerraron changing checkout
        chess cielo coke coma comio compared con corrido cortarme cortita crisis cuantos cuelga curita customers
        cut daily dano dear decided decirlo deck deseo devil digo dining doing ears eche either electricity
        elephant ella empty entrando es eso estornudar estrellas everyday excedrin except exploded eyelids fab
        fallen falte familia farmacia fires firme fits flips floja folded forehead forks freezes fry furniture
        gave gear glossy gluteo gulp gulping gut hanging hayloft health heated here higher hijas hijos his hombro
        honest honey hooked hormigueo hoyo hrs hubby hug husband ins intima inyecto jaw jug jugo jumping kitchen
        knew knocked largo las latidos lavarme lb leaflet least left levantar limon llegue llenas llevan lo loss
        lots lucecitas lumpy lung mancha manchas manos marido marys mat maths max middle minor mirando misma mitad
        mueva mush nacido nod nos numbed oprime otherwise oven palo panic panos part pase pedacito pega pegar
        penny pensando picaron pincha pintado pirate pisara plank playing plugged pokes porter poured preguntado
        pregunte prick pricked puesta puntada punto purse pusieron puyon raro rasca ray rayita razon reaching
        refresco regresa resfriado revento rubber sacarme sacudirse salud sarpullido says security seeing segundo
        sera shout sigo silba simple sis skateboard slaps soaking soda solto spot spuds squeezes stays straight
        strange strawberry stripe surfing swallowing tambor telling tenis tensa terapia though thumbprint times
        tomado tshirt tube tuesday turn turned twitching unas upright vahido van vejiga very vestirme viejito
        vieron vino violently voice voz vuelve wicked wince wise wobbles yellow zapped`,
    },
    {
      weight: 2,
      words: `abre abrio acelero address agarraron ahorita aint aisle almohada along alrededor aprieto apt aqui arriba
        asked asusta asustada atora awake baba bajan balloons bam band bandaids bang barbilla bathmat bee behind
        bites bitten bloated bluish blusa bomb bones botella bowling breaking bruising bumpy butt cadera cae caer
        calcetin cambie cart cereal chalk chart checking chorreando cinched cleans cling cocina coge comento
        concrete confusion conte convinced cosa counted cries cubeta definitely del dent desde desmayado di
        dishrag distingo dolio dolorido drilling driven dry echar elses empezaron encuentro ends enfermera
        entiende entiendo entraron entrenador episode escapa estado ever faces farmer feels feet felt filled fills
        fingertip firma fizzing focus folding football forgot frame freeway frisbee ganas gelatina giraffe glued
        goes golf got gotea gradas grandads granito grita ground gums harto hatch have heartburn heavy helada
        hematoma hips holding hubieran huh i idea in inch inchando indigestion inodoro intact intimas iron itd ive
        jabon jalando jingle jog juntos kerb kettle keyboard kidding kill kindly knackered koolaid kris lady
        landing lasted lavabo leaks letter level likely linea lined liquid llorar looked lot lower luces mad
        maestro manden marbled martes mata matter memo mil minutos mixing moan molesto molido mostrador motivo
        mottled mover movio muck muero names needling neighbour niggle noche noon oia owner pairs pared pasaba
        pasando pego peine pelota pen pesa physically picado piece pimple pinch placas pole popeye por porq porque
        practitioner press props puntito push pushed put querer quits rasco rather rato raw raya records regreso
        respond reverse rio ronca roommate sabana sack salen salia salio salir salta sandal saving scared sciatic
        scratching sec second segundos selfie sentarme senton serio serious seriously servilletas session shakes
        sheet sheets shirts shock shower signed sips sirve sit six sized sizes sling smiled snot soon sooner speak
        spinning stabbed stairs standing stayed steering stepped sticks stiffened stocking strangers streaked
        strings suda suegro sweat swell tablet take tapa tardes tears then third thirty thursday tibia tiles tina
        tiptoes tirando toasty todavia todo together toothbrush toque touched track travels truth tumbo tummys
        twitched uh unos unreal upon upstairs ve vena venga vibrate violent vise visit waiting waitress walt weds
        wheals whered whisker woke wouldve wrote xq yall yelp zips`,
    },
    {
      weight: 1,
      words: `abren abrocharme aches afib after agachado agacho agarrada aguanta ahead alcohol all alli amiss ancho
        anillo answered anything aparatito apretarla aprietan asi asiento babies bajaron bales ball batallo beagle
        bed beds beg belong belt betabel blind booking botas buen bunch burns bust button c caia caja calcetines
        calendar campus cancelen carita carton cast cattle centre chanclas chatter chickens chiste clap clocked
        cloth clots cloud coins comal companeros compare consigo consulta contarles corto crashed cried crushed
        crutch cruz cuarto cuatro cuchara cuidar de degrees delighted desayune despierto doblada doblo dollar dos
        dramatic drank driveway drum ducha duermen durisimo durmio ease easier easin embargo empapo encantada end
        enojo enrojecido era escribo esperar estallido evening exactly extra facing far fasten fire flipper flojas
        flooding flop foco follow forward four ft furnace gallon galope get goats goteando grano granos greenish
        grocery gusta habia han hankie has hauling he heater heavier helen hermana hermano high hizo hockey home
        hoodie hora horn huelga hungry ignition ignore imagina importa instead interval inyectaron itll jars jerk
        kinda kitten kleenex knees knives knots la ladrillo laid last laugh laundry lay lean ledge legit length
        leon llega llegando lleno lloro loft los lumbar manchado manche mancho mandarina manejar matters mero mg
        mile milk minutes minuto mio mira mis missus mobile motion muchisima muslos name nan napkin neither night
        non novio observation odd oigo others ouch paletilla palidos palms pane panicking paran parejo parts pasa
        pastilla patas path pause period perrito pesado physio picante pillow pillows pincharon pincho pinned
        pinte piquetes plastico plums pointy post pour pours pregunto presiono pressure prod pulmon pure purpose
        quebro queria racket raging rail ram rays redder relampago relax returned ribbon rigida rise ronchitas
        roof rosario rub rubs rusty sacaron saddle sala salida salido sank sat scab sciatica scissors screwdriver
        secs sent sentar shirt shortness shotgun sillas sink skewer sneeze soap soften soga sole sono spoon
        squeaky steam stick sticky stone streak streaming strikes sude suena suficiente sunrise supermarket sure
        sweatshirt sweets switched tamano tambien tech teh tense termine termino tests theater they thicker
        thunder tick tickle tighter tinto tirante tirarme tomato ton towards traba tray tried trigger twist ultima
        unless valve veas vein want wanting warmth was weed while wing wood wool wrapped yelled yemas yogurt`,
    },
    {
      weight: -1,
      words: `a abril abs abt aca access accordion ached achilles achiness acts ademas adios adormecimiento advice
        advised aetna af agenda agotada aguadito agujas ahogada airbnb ako alarms album ale alegria alla allow
        although altitude alumnos amable amarrarme amiga ana andadera ankles anniversary annoyed anuncios apaleado
        apoyo appetite applies aquello arbol are argument arranca arrest arriving art arthur asada atorada aviso
        away babysitter bachata backing bagel bagels bailando bairn bajado bajando baked baling bananas banda bane
        barri baskets basta basura bathe bathtub bday bears beast becky bedroom behaves bells berth beside bible
        bleed blender blessings bliss blisters blocking boli bolitas booth bored bot bother bounce bout boxer
        boyfriend bras breakfast bridges brunch bucked buenas bufanda buffet builders bulging bultos burritos
        buses cactus cage cajero cala calambrazo calienta camaron cambiaron camina caminando camioneta camper
        cancellation canny canta cantaros cante carefully cargo carrots carry caso celebrate cena center centro
        cents cerrar certificate chair champagne charlie cheap cheese cheesy chemistry chilling chinese chippy
        choco choose chore christening chuecas chunk churros ciatica ciego cierto cilantro cinema circus clara
        clases classes clearly clever clicks coast coats coja cojea colge colleagues comfy comite comp companera
        competition compre conclusion condition confidence confirmar confirmed confundi conozco consigue
        consultorio contar contaron contesta conteste continue contractor cooking copay copies coraje corre
        cortinas costs cosy cot counting couple covering covid crack crackered craig crema crib cricket culo
        cumbia cupboard cupcakes cured currently curry cushion dado daisy dame damp dandole darling debo decir
        deer deje dejen delay deleted deliver denme dented dentista dentists deposit depuis descanse descarga
        desperate despertarlo dessert dia diego digale dignity dijeron directions disfraz dish divino dolores
        donut doorbell dorm dormimos doubles doubt doubted draft drained dramas draw dread dribbled drift drums
        drywall duela dulce dumb dumpster dunk duras during dye earn east eaten echo election elefante elevador
        elote elotes emails emergencies empapadas empresa encantado enchufe encontre engineer ensayo enter entero
        entrega entrenamiento entrevista entumio enviar episodes eres errands escalator escalon escoba escriba
        escucho esquina estaciona estacionamiento estos estou estufa even everythings exciting expect experience
        expired expires exploto exprimir extendi fa facetime falta fare farta faster fecha fee feel fellow fence
        fifteen figured figures fila finde finish fino fireworks five flank flat flatmate flipped fluff following
        fones foreman forms fountain fourteen frente friend fries frijol front frozen fundido futbol gammy gap
        geese gem ghost giddy gladys glitter god goosebumps gordita gordos grabs gran grant gripa gritando grito
        grumble grumbled grumbles guay guerra guess guinea guitarra gustaria ha haber hagas hail hamstrings hash
        hasta haul haves headaches headcount healthy heaps hearing hecha hens heres hermosa hero hicimos hid hier
        hijo hill him holidays hon hop hoping hopping hunde idiot igualmente impecable important impresora
        impressed improving india indoors inspection instructions instructor insurance interest intern internship
        invoices irene ironing issue itemized itself ivy jersey join journey jugado julian jumps junk juro keen kg
        killed killin kissed kit knit knitted knocks kt lab labor ladies lame land lanes laps large lbs leaf leak
        leans learnt lechuga leftovers legal legend lentes lesson let lids lightbulb lil lime limes limited lines
        lion listened llegaron llora locker loco lodged login logo lolly loro lucy lugar lupe lvl macaroni
        madrugada makin malestar mandarme mandeme mandenme mando maneja map marcha mareito maria marked marrow
        martillo mary mascara matas meaning meatloaf medi medias mein mejoro memes mental mentioning messages
        metida metieron miedo mikes mittens mnie mobility molidito mopping mordo moriendo moro mothers motorway
        movin mowing mueve mustache n naci nadan nadie nailed nana naps narrows nel nephews nest never nick nickel
        nights nineteen ninguno nodding normalita notebook noted noticias np nublada oaxaca obra ocean oclock
        ocupada often oi ojala olds omg openings options orchard orejas organ otras overall packs padres paints
        pal pala palabra paleta palmas panales pancake parada parte pas pasaron pasta pauline payroll peaceful
        peak pears peg pegaron peinarme pelea peleado pendiente penis pens pepper pereza perico permiso permission
        pesas peste pete peter phone physics pick pido pigs pinata pitcher pitches plates playoffs plz poca
        podemos points policy polka pools posada potatoes pouch prayed prayers presses presupuesto pretty
        principio problemas procesion profesor promo promocion prop protesto provide prueba pruned pudo puebla
        puedes pull pulled pump pumped pumpkins puntos pup pura quarter quedado queme quemo questions quieto quita
        raccoon race rack rag rains raising raked rates reasons receptionist recipients recommended recordatorios
        recovered referral refund refuse refused regards region regue relajadisimo relajadito relieved remains
        rental replied reportar reposo resend respirando responda restaurant resto resultado resume reversing rica
        rich rigidez ringed rip ripped riverbend roman roofs roommates rooster ropey rosary roto rows rueda ruth s
        saber sabia sabria sacan sacks saco salgas sali salimos salvo sandals sandra sandwiches santo scarecrow
        schmerzen script sealed seas seating seed semaforo sembre sente sentimental serve served sets settee
        setting seventh shakin shaky sharpie sherry shins shipped shocked shocking shouting shouts shovel
        shoveling shrimp sienta signing simply singer sinks sino sintio sintoma sip skill skinny sleeps slugs
        snack sneakers snoozer sobrina soltando son speaking special spicy splits spoons sports spotted spouse
        sprinkler squatting staff stamp station status stil stitch stitches stones stranger stress string student
        style subi subscription subway success sucking sums sumthin sundays sunscreen sunshine superbill
        supervisor supple support surf survived susan suspect susto swap swear swearing swears sweetheart swings
        switching takeaway tamal tarda teach tear tee temblor tenemos tener tenga term termo texas thanx thats
        there these theyd thursdays tickety tierra timed tipo tips tiraron tis todays token tolerable tom toner
        tonta tonto torta tower trace trail trampoline transporte tratamiento traveled tree tres triceps trick
        tries tronco tropezon trousers trucks trunk trust tryin tub tug tuna twine type ugly unico uniform units
        unlock unusual unwell ups use usher vacuumed vampire varias vendas venden vendo vengan vengas venimos
        venir ver verification vidrios viento violeta virus visiting visitors visits vivo void volleyball votes
        voucher vuela vuelvo waitlist walls wandered warehouse warmer warming warned wax weekends weigh wheels wk
        worker worrying would wrench yours youth zancudo zilch zzzz`,
    },
    {
      weight: -2,
      words: `acostar add adoloridita adormilada adult advise agotado agradecer aguacate aguadita aguantaba airline
        alert alfombra allotment almuerzo alzar amanecer america amigas amigos andaba andan anduve ang anna anota
        another apartment appreciate apreto apunta arbitro arrive arrived as asking asta asuste at atm attention
        avance aye ayudaron backpack baggage ballgame balon banqueta barber barre basement basketball batallar
        bath batteries bbq become before beisbol ben bet biggie billing bills bins birds biscuits blackout blame
        bless blessed blinking block bloke blur boiled bolsas bolsillo boludo bombo bonita bonus boots boredom
        bothering bottles bowls boxers boxes brakes breathtaking breeze brew bride brings broad bronca brother
        brown buenos buns burn but cab cakes cambiado cambios camisa carbon cardiac cardigan cargador carpet
        carpool cars castle cement cerca champion chance changes chap checkin cheering chem chew chile chimney
        chipper chiquita chisto choice choppin chores christmas chuck chucked chuffed ciento clave cleaned
        clearing cleats clenched clicking closed closet clubs coached coaching cocinando cocine cocoa colgue
        collect com comadre come comezon complains complete compuso conference connection contacts content
        contractura convenient corriendo could coupon cow crecio cree crossfit crumb cualquier culpa cuppa cuz
        cycled daddy danci dates dave dawn day daylight deadlifts december decision dejado denise depends
        derechita desayuno descargo deserve didnt diera diff diga digas dinner dip director disappointed disco
        discomfort discount discovered disculpe dishes disney disturb does doesnt dolar doms don donkey donuts
        dory drawn dresser drink drinking drive drizzle drummer ducks duena durazno durmiendo earth eatin echando
        effects eggs el elevator elvis empieza empiezo enemy entera entonces equivoco equivoque escrito espeso
        estiramientos estire everyones excellent exchange exist extrano facebook facts farewell favorite fe
        february feeder fella fenomenal fetching fight finds fired fishing fiver flap flash flies floating flojita
        flojito flowers food fracture freaked freeze fresh fridays frijoles fruit fuimos fully funnel gala
        galletas games gardened garra gary gas gemelos genial gestern gif gimme girls go goalie goose government
        grandbaby granddaughter grandmother grate gratis gravel grax grite groaning groggy guarde guardo gucci
        guest guilt gutters habe habit hablamos hacia haircut hairline halftime ham handout handwriting harold
        harvest hav havent headed heading hecho hehe heights hella helmet helped hiding hielo hincarme hinchazon
        hoja holds hombros honestly hoops host hosted houston hsa hubiera huevos hunky hunt hymn ibuprofeno iced
        icing igualita ingles invented iphone ish issues italian jackpot january jean jefa jigsaw jodas jorge josh
        joven joya juice karen kept kiddo killer kind kindergarten kings kiss km lack lad lados lagartijas lago
        lambs lanyard lava lave lavo leer lei lemon lemonade lemons lena lend levante leves license lick lifting
        liked limped linen listed lived llamar llego llore lmao lobby loca locos loop loopy lose loser lottery
        lucas maam mac mains maiz major mam mamaw mandado mandibula mannequin mar marcapasos marcus mare marea
        maree mariachi masa masakit mascot mashed mask mataron mato mayo mayor mechanic medicaid megan mellow melt
        members mended mention mesero meterme meti microwave mid milked mind minding mins miss missed mixtape mm
        mole moms monkey mop morder mornings mortgage mosquito moverlo mowed mph mrs muebles muerte mummy mumps
        muscular musculo musculos mushy musica musical must muted navy net nieve noise noisy nomas noodles notice
        notifications november nuevos nuthin nvm obey october off office oiled okay one onions ooh opener
        opening opposite option orchestra orden ordene ordered ouchy owes paciencia pack packages packing pad pair
        panel paper parked paro parrilla partidos pasado pasaje pasos passport past pasteles paul paw pays pedal
        pedir peeling peing pensarlo pense person pesadito pescuezo pet physical pickup pico piensa pilates pinkie
        pio piola pit pivot place planta plantas planted plastered platique player plumbing podrian poem pollo
        polvo pompi pon pondria poner poorly porfa poster pot potato pouting pq praise prayer predicted prefer
        preocuparme pressed priest primer primos printed printing prize probs professor property proposal
        pub pudding puddle pumpkin pun punch puts puzzle quads quejido queso queue quieren quilt quince
        quinceanera quitenme rage raking rancho rate realised received receiving reception recharged recien recoge
        referee refers rei relajadisima relation remaining reminder reminders remove reno reserva restaurante
        result reversed reves review revisare riddle ringing ris risas rivers robbed rode rodeo rojos roller rolls
        rompio roundabout rowed rubbed rugby rules runny sacude safe salamat saler salgo sand scheduling score
        screamed screw search seasick selling sells seminar senora sentidito servers shadow shared sharing
        sharpening shows shrunk shy signature silence silent sistema sitio sixteen size skates skating sleeping
        slides slipper slow smoked soar sol some somehow sometime sooo sor sounded sour spare spelling spins
        spirits spoke spoken squash squeak squeaks stable stain stands stare starving statement states staying
        stir stolen stood stopall straighter stream stretched strike stroller stuffed stupid su such suerte suis
        suite sulk sunday surname sweater swerving swinging swore sync tamos tantita tanto tasting taxes tazas
        tell telly temples tending tenner tennis tenth texted therapist theyve thirsty thoat three thriving thud
        thumbnail thumbs tide tienda time tiron tmrw tocan tocarme toco toll tony topic torn traen tramite
        trapeador trato treasure treat trono truena tus two typing ultimo unica unlike unstop usar uso vacas
        vainilla valley vanish vanished vas vayas vegan venciendo vendi vieja viejo viene viewing vimos vinyl visa
        visited vos waffle wait walter warranty watching watered watering wave wears wednesdays weekend weep
        weighs welcome west what wheel wheelbarrow whether why wifes windy wings winner wins with wore works
        worries wrecked wringing x xbox ya yard yay yea yeah yerno yous yrs yup zucchini`,
    },
    {
      weight: -3,
      words: `about abrazo abri absolutely accounts aceptan acorde acupuncture adelante adoloridos ads agradecida
        agradecido agrees airpods ajo alberca alcance algo algun also alto amen amor andar annoying anxious
        aparece appointment april arriendo ascensor assemble atontada atontado audition aun aunt available avenida
        baby back backed backs backwards baje bake baking balance balcony banca barbecue beam beauty beter bici
        bikes bite bitter blanket blast bn boletos bondi boo bore born borrow bowled bracket brb bricks brothers
        buddy bulb bumper bunk caballo cajon caminata cancelar cancha cansadito capitan cardboard cardenalito
        cargada carl carol carretera carries carrito casa cebolla cell cenar cene cerveza chamaco changed chased
        cher chicago chill chilli chip choked chopping chucking cinco claim click client clima clocks cocinar
        colga collected colonia combed comer common companero complained complaint complaints compost comprar
        comprobante concert congrats contest contract cookies copas corners correct cortan cosecha costal costales
        costco couldve counter county course cowboys cows coz cozy crane credit crime crisp crowd crowded crunchy
        cry cuadra cual cuando cubre cucumber cuerda cumple curled curling customer customs daft dale damn date
        debilidad decide decirles deeply delayed delete delivered der derek descansar descargue despues dicen
        dicho did dies dije dinero dios documentary domingo dominoes donor dough doughnuts drain dress drifted
        drifting drying dunno dust earring eats elbows encargado enfrente english entrada entrene error escribir
        espacio estaban estiro estupendamente exams explained express faja faltan fancy farm favour feelings feria
        fiesta fijate files fin flights floaty flores flower fly folder forever forma frank freely french fresa
        fri friday fuego fuel fund gallo garage gente gift gig given gloria glue gota graders graduation grand
        grandfather grandkids grandpa grass grateful gravy greet groceries guata guests gum gutter h hable hamaca
        handbag hands happier harbour haunted heads healed healing heap heard heating heck hidden hide
        hierve hinge hint history ho hombre honked horas humo iglesia igualito improved infeccion info informe
        ironed jai jajajaja je jim joined joke jueves jugaba jury kayak ke kebab keeping kick kids kilo kilos
        kinds kite knelt lag lana lasagna lawyer leaning learn lecturer lee leftover legos library libre lifted
        lifts light limb lineas lisa listen llamada llevar llevaron lleve lloviendo llovio loaf local lock locks
        lonely look lorry loteria lou louder lunges magia mail main make manera market marks martian math meal
        medical medium meh meme merci merger merry mes mess met mia mic mientras mijo mike milking mill mode
        mojado molestias moretoncito morirse mosco moss mouse movi moviendome movil msgs mtg muchacha mud nae nag
        naranja navidad netflix network nightmare nitido noo notan noticed novedad novia nt oatmeal offense offer
        offline olive olla olvido onda oranges orders ordinary oreja otro overcooked overtime pacemaker packed
        pads paga pagina pague pallet panties pantorrillas papelito paquete pare parroquia pastry patio patron
        paying payment peaches peachy pear peligroso pena penal pending people per perdido perdona perfume persona
        personal petrol pickleball picks pics pineapple ping pinta pinto pints plan plancha plane plata playlist
        plaza plena plumber pobre poker poncho pond pong pongo poniendo ponle pork porridge porton posible poste
        pozole practice pregunta preguntar prendida preocupado presentacion primero proxima pueblo puesto
        puffiness pulling pumps punched puppet puse quad quarters quesadillas question quiera quiere quincena r
        raffle raid rara ratito rd reach rebook recomiendo register regresar regrets release removed reservation
        respondo revuelto rico rink robo ropa rosita rota rule rumble sacar salad salary sales salmon salt same
        saturdays saved say scald scary scooter scratch screenshots screws seco semanas sending sepa servicio
        sesion settled shake shall share sheila shell shifts shingles shops shrinking sido siente sighing sillon
        silly silver sirvio skip sky sledding sleep sleeve slice sluggish smart snacks snoring sobre sobrino socks
        sola soltar somewhat somos sons sorted sorting sound spaced spanish specks speed spell spells spider
        spilled spin spoilt sprinted square staring steak steve stiffness stool street stroll subject suit
        suitcase sunk sunny supposed swells swept swift swimmy switch system tail taladro talla tan tank tantos
        tapo tele tells tenia tension terminal terms thanksgiving theme thermos thermostat thousand thrilled ti
        tianguis tied tiene tieso tilts timber tio tiro toilets tore total tour tracking trade trains tranqui
        trash travel travelling trees treinta tren trip trombosis trophy true tune twitchy tyler typical tyres
        undo uni unit uno until usual vanilla veinte venia venmo verdad verse viendo vine virgen visita volume
        vomitar waiter wakes walked wall wanted washer weeding weeds when wheres whiskey whisky whistled wiggle
        winter wizard woman woohoo worry wrap xmas yawning young yr zip zonked zoom`,
    },
    {
      weight: -4,
      words: `accept account acoste actual acuerdo ad adolescente adormecio afterwards agache again aguantable aircon
        airport alfiler alquiler andas announcer anthem apart apple aprete arena arregle arrow asar asthma
        atencion attendance aunts aunty automatic ave awesome ayudo bacon baila bak banco bastante batter bean
        beets behaved behaving bell benched bendiciones bendiga bending besos bingo birthday blades blocked
        boarding books bothered box breaker broke brush buck bucket bucks budge buenisimo built burned bushed
        business cable calculo calls calmed calves camara camion campeon camping cancelo candle candy canoe
        careful cargado carrera carried cartera cellar chairs chamba character charge charger charm cheers cherry
        chevere chisme choir chop clean clip closes clouds clutch cobrar coffee coffees colgar colors comfortable
        completely compliments compu concentrate constante contacto contigo contra cooker copier cord corn correo
        corro coser costume court crackers crick cruise crummy cuento curse daba dart deaf deal debe dejar
        descanso describe detuve develop dey dial dias diente dile dinosaur disponible divina done doorknob doors
        dr dragon dressed dried drove drowsy duck due dug durmieron duty edge eighty eleven embarazada
        emotional enfermo enrojecimiento entrar eran ese esperaba estas estirarme everybody everyone excited exito
        expected exprimo extension fact fax feeding ferry festival fi fiance fifty finals flag float flooded
        floors fool forget forklift foto freno frog frost function fuss gallinas garden gardening garlic german
        ginger give glass glasses glute golden gorra gown graduacion grandson greg grill grua grumpy grupo guard
        gusto handshake hangover hates hauled headphones helicopter hello hey hills hilo hinchadito historia hitch
        holiday homework hood hormigueaba horses hose hovering hun iban ich imagine infecta intended internado
        invoice jacket jardin jealous jesus joy jugue kevin keys kid king kk knitting label ladders landline lap
        lasagne lastimaron lastime latch later lenta les letra lettuce libro limpie linda lista listo lit llama
        llamame llaves llevaba llevadero llevamos lor lucky luna luv manage managed mande mango manual marquitas
        marry marta masaje maureen medicina mejorcita mejoria melting mensajes mente mercado mesa message metro
        micro milagro mine miracle mirror mixer moaning model montana moody movement moves mow mrt muddy muere
        mushroom mwen nails named nans napping nariz necio negative nene nevera newborn newspaper nietos ninepence
        nivel nobody noodle nota notar nothin numbers oferta oir olvide ones opens opinions orlando outside
        package padre pagar pago panaderia pancakes pantry parade paraguas parents partir pasada peach peas
        pequenito pero perrita pew pez pic picking piden pipe pipes pise pisos pitched planche pleased plenty
        podria pool postman pothole pound ppl pray pre precios prende preocupa preocuparse prestado prices primo
        pro projector prom propio proposito puedas puerta pues puntitos quedamos quedan quede queja quitaron quite
        rainbow rained raining raisin ran rastro re ready receta recipe recoger ref refri regular rehearsal reina
        reja remote rendido reruns reset respondio returns rey rides river roads room rooms roses rounds rude run
        rung sam saturday scares scene scored scratched screens seat secret sed see self seller sensitive sessions
        shame shelf ship shop shorts shoveled sia sien sienes silla sing sister sixty skiing slide smooth snake
        snows sobra sombrilla sopa spacey speaker sprained springy squatted stadium star starts state stickers
        stole storm strep stretches stub suave subia suelto suits summat sunglasses surprise sweep taco tanta
        taught taxi teammate teared teary teenager teensy teeny tema terrific textos them thesis thumped tiemblan
        tiesito tiraba told top totally traia trailer trainer trumpet tuckered tunnel twenty twitch tyre us
        vacation vaya vecinos velorio venas verde verguenza vets video village voicemail waited walkin wan wants
        wardrobe warmed water we website week whistle whose wine won wondering worked wrestled xerox yoghurt
        younger yourselves`,
    },
    {
      weight: -5,
      words: `above acabo aceitunas ache achin actor agency agendar alguna allowed amazing angel anybody anywhere apples
        appreciable archivo asusto ate attic auto azucar babe bakery balcon banana bandeja barbaro base bautizo
        beach beans beautifully blueberry boiler boleto booked borro bothers brenda brian bridge bringing brisket
        bro bubble build burger burro butchers buying buzz cafeteria caldo calle camp cansadita canse canto cap
        card cards carino carpiano carros cause cd cel celular cerrados channel chapter charging charley chido
        chili chilled chillin cien ciudad clapped cliente coach coal coat cobija cobraron colours comfortably
        comido complaining compro computer concierto confirm constant contesto cool correr corte cos cousin cream
        crisps crypto cunada curtains cute danced days degree dejan delivery descansando dibujo digging dnt
        doliendo doll domingos door dormia dozed dragged drawing drill drinks dude dumped ejercicios emocion enero
        enojada enseguida equivocado eraser escapo espera estadio estirada excelente excitement excuse excuses
        faded failed fantastic fatal favourite feed flan flotando fog followed fondo for forearms forgotten fotos
        freckle fridge frm froze fun gol golazo gold google gps grabbing grandbabies granny graying grumbling
        guarda guardan gud guitar hago hahaha hall hamstring handed hang happiness haria hojas hook hoover horse
        hubo hugged improvement inbox infection itch jack jacuzzi jam jeans jk job john juego kicking kim ko lamb
        lamps landlord lashing lastimo lata laughs laughter lavadora lawn lawnmower laws lazy league learned leave
        lecture lego lighter link little lives llegar longest looking loosening loosens loud lounge lousy loved
        loving luego machine made maestra mala maldito malo manana maneje manejo maquina maravilla mareado mareo
        marvellous matera mates mattress mean measure melted men mentioned midnight migrana miles mint minus
        molida monterrey mood moradito mountain moved mower msg mule museum na nachos nadar napped nervios
        neuropathy nicest nina not nowt nudo number nuts operaron opt order painless painted pans partido pasillo
        passes pastel patients pato pay pebble pechuga pencil pepas peppers perfecta perfectamente periferico
        pesada phil photos pickles pictures pide pigeon pijama pilas pine pinprick pitch plans played pm po
        podcast poets pony poor porch postre precio presentation principal print probar problem programme project
        proud pueda puro quebre quedando queen quejar quemaron quickly rabbit range recital record recycling reir
        relay remind report resentido restored reunion ride riding roast roger ron rope row salon sandwich saque
        saturo sauna save scarf schedule science scraped section sell sentadillas seria sewing shampoo shaped shed
        shelves shoot shopping shots shouted sick sigh signs sin skipped slip slot smaller smoking sms snowing
        sofa softball sold sombra sorry sort soul spaghetti squats stared stocks stopped sueldo sueter summer swam
        sweet swing table tacones tag talent talked taller tape tattoo teams tenso tent texts the tiempo tin tira
        tomando tomate tormenta tortillas town trabajando train trapecio tras trataron trifle troca truck tunel
        twins ty typed uber umbrella understand unhappy used vaca vemos verdes viaje villain vio viste
        volvi washing wayne weakness wed were whats whites wide wild winning without word work worrier wrestling
        writing years youtube zapatos zoo zumba`,
    },
    {
      weight: -6,
      words: `abro acabaron act actually adoloridito aflojo afternoon ages alivio already alright any approved
        assignment automatica banar bar barfed basically bateria bay beer bees bin biscuit blah bleachers borrando
        boton budget cabin cajas cambiar canal candles capitulo caras cargue carne caro cash centavo cerro chain
        check chica chicken chocolate choke cobro coche code coladera college combine commute company completa
        compras compresa contamos contando contrasena cook cost costo count country crab damage dar daughters
        decirle dejo deshincho diaria diet diferencia dig disappeared dock domino downstairs downtown dozing
        drawer drops dull eh entro espanol espresso essay estuvo exam excel fiddle field file finale finished fish
        fix fixed flyers fold freckles fresco fried full gano garbanzo gira girl goal gorgeous greenhouse group
        guantes habian hair hay hearts heat hedge helping hike hiked horario house how ikea ill injury innings
        interview itty jugando jugar jumper ketchup knock knot lane laughed lead leeds leh lenteja liao llanta
        llantas llegara lluvia locking long loves lujo lunes manageable manga mapa marzo matan meet million mire
        moneda most motor moving muchacho muchos nauseous needed needs neighbours nephew new news nieces nieto
        nodded normalidad nostalgia novela oak obviously oh online oso ours overhead owe paid painting pantalla
        papas parcel parque parrot partner pasar pastor pata pelar pelo penales pendientes perdimos permit pesos
        photo picar pig pila pinhead pintar platforms play politics popcorn portal pounds present primera promised
        queda quien quiz radio reached receipt recibir regalo rent reschedule respire respuesta results return
        rice rick rompe router ruido sauce school segunda senal september server shade shattered sheep shot sides
        signal slowly snowed soccer solita soup splinter squirrel stack stall stapler starter statue stay sticker
        stiff stock strawberries stretch study subido suegra suenito sugar sum suns swimming tall tapan tarea
        tarjeta taxista teacher tejer tenor text th that threw thurs tia tickets tinta tiny tire tires toaster
        tomatoes trabaja trabajado trabaje trabajo tractor training traps trouble tulips turning turns twister txt
        unsubscribe vacaciones vecina verla verte vet viernes view volver vueltas walks war waste ways wedding
        weeks will windows windshield wonderful woozy workout wow writes yep youd yourself youve`,
    },
    {
      weight: -7,
      words: `achey ano anyone aparecio august auntie bags bank barrio bass bebe benadryl better bonito boring brake
        break brilliant busco busque by calientitos calm calor camilla camine cancel cancer cancion cansancio
        capitals carpal carsick case checked chef chico child chiquito chocolates clase cleaning clover colegio
        colleague conductor cooked copia corri couch cover cramped creaky crei cross cuanto cunado da death
        derechito des descansaba dijo dime dis dizziness doler dormir driver duermo easter emoji enferma estudiar
        euros ex examen exercise exhausted exit factura fault fevers fixing flush form fresca friends game
        gasolina gate genius girlfriend glad goat grandma haved haystack heels held hinchar horror humming humor
        if internet jokes junto k karaoke knows lah lease leather lentil ligera ligeramente lightheaded loan low
        luck manager manda mandar marathon mildly mints mirar misa mochila movies mundo mustard nail neighbors
        nicely ninos no notes nothing nubes numero oficina ok old onion orange owl page panicked parado park party
        password pasto pb pedi peep pelicula penalty percent perro piano plant pocket potty preguntaron preocupada
        problems pueden puppy quedaron recibo refs relajado renta reply resentida revise road roadside sabado sad
        scare scrolling seats semana set showing shown single small smell smoke solte sourdough squat stage story
        stretching strong sunset swim tacos tamales tax taylor telefono tender tenderness thank those toast tomar
        toothpaste torneo trabo turkey unchanged update upset value ventana vestido vote vuelo wallet wash wear
        weve whatever which winters write yet`,
    },
    {
      weight: -8,
      words: `ac accountant agradecerle agua agujetas alrite app arch battery beat begging bit boda brain bring bueno
        bus busy butter cambio camera can charged chewing chiquitito cine club comedian comi compadre completo
        computadora contento cramp creer crossed cuadras daycare decia desaparecio difference dizzy dream
        embarrassment energia energy engarrota espasmo exercises expecting fair fake film finding flew flour fone
        fue gata gato gossip halloween hambre hat heaven heifer hotel igual iguales jello junta kneel knotting
        lake late laughing lets licuadora ligero list loosened maleta mall march mareada may meetings meter
        molesta mondays months mostly mundial nap nausea ni nice niece nil nino north oil orgullo our paperwork
        parking paso perdon pinpricks playa plomero plot pride prima printer problema q quid read recepcion
        rendida repeat retired retiro reviso robot sal salsa sang screen sea sensible sentida service siesta
        singing sir sisters smidge smiling snow so solito solo sore space steady suelta sun syrup talk tampoco
        taqueria tarde techo thankfully themselves throw thx ticket tiredness tomorrow tooth tranquilo turno
        twinge vecino ven veterinario visto washed well whos win wooden worn your`,
    },
    {
      weight: -9,
      words: `adolorida aflojado antes anyway asco bag bands boat boss bread buena burrito calambre cansado champ chat
        cita cleared clock contenta copy cuidando deadline desperto diabetes dishwasher dog dolorcito dormi dot
        drawers early eased ejercicio email engine explain fabric fiebrecita finally find flushed forty freezer
        gimnasio goldfish haciendo jump june laptop log looser lovely manchita massage match menos mild money
        month mosquitoes mudanza muelas music nervous ningun normales nose o operacion or p pan picture pizza poco
        poquita portero preguntan quitando quito rain relaxed season send showed si sienten sign sleepy slightly
        spasms speck spreadsheet springs stories tad team temple tiesa till toca trabajar tranquila wiped yo you
        zero`,
    },
    {
      weight: -10,
      words: `acalambra achy adolorido anos bailar believe bought boy buy cake cats change chips class codes cousins
        cramps dance dancing desk dollars drama ego esa fading first foggy hi hiking hung jefe loose mareos mejor
        meses molestia moon nada nauseas nueva nuevo paint pelin pesadas plants pone profe route saludos serie
        sermon shift slept spasm spring start temprano their thread u ur who wifi year yoga`,
    },
    {
      weight: -11,
      words: `age alarm ask baile book cansada claw complain contact counts d dogs dots escuela fan feliz flojera good
        gym ink law leve man mejorando movie pea pedido pequeno perfecto price relajada show siempre song songs
        spasming tap te tetanus tingled trae trafico tu window youre`,
    },
    {
      weight: -12,
      words: `andamos best bien bill clear cramping eat equipo final grade guy nah normally oiga once perfectly quiet
        soft students tantito til tired toddler traffic usted watched`,
    },
    {
      weight: -13,
      words: `arroz bandita cat cero jajaja love manejando ninguna none queasy slight soreness surgery thanks uncle
        weather`,
    },
    {
      weight: -14,
      words: `coworker gotita normal perfect poquito test`,
    },
    {
      weight: -15,
      words: `free happy meeting sueno`,
    },
    {
      weight: -16,
      words: `espasmos haha hola less`,
    },
    {
      weight: -17,
      words: `always calambres lol nor risa`,
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
      pairs: `no better`,
    },
    {
      weight: 24,
      pairs: `at once, didnt make, far today, no despierta`,
    },
    {
      weight: 23,
      pairs: `can only, not better, que dia`,
    },
    {
      weight: 22,
      pairs: `el sentido, no aguanto, nomas de, the hour, una aguja`,
    },
    {
      weight: 21,
      pairs: `blacked out, duele a, for pain, hurts so, keeled over, me desmaye, no feeling, no sabe, no siento,
        respiro con, the chills`,
    },
    {
      weight: 20,
      pairs: `a fit, can hardly, duele mas, el moreton, feel faint, he died, is tingling, llame al, needle broke,
        none before, not good, passed away, since breakfast`,
    },
    {
      weight: 19,
      pairs: `a and, ache behind, bien menos, can barely, de temperatura, last nite, llamenme ya, no nos, not only,
        one eye, still bleeding, t boned, tengo fuerza, the tongue, veo nada`,
    },
    {
      weight: 18,
      pairs: `a tumble, banged my, bruise nothing, de sangrar, doing nothing, ending it, everyone would, headache like,
        hurts like, ibuprofen today, its an, lost consciousness, me right, moreton enorme, musculo del, no quiero,
        nobody would, the er, two of, up blood, was fine, way more, y caliente`,
    },
    {
      weight: 17,
      pairs: `a wreck, and e, at an, barely walk, be alive, bien feo, bien pero, bleeding again, buried him, como cafe,
        del dolor, el pectoral, el pie, im roasting, just now, las palabras, llamen ya, me cai, my speech, no puede,
        of everything, of living, one big, red and, se infecto, siento hormigueo, someone now, toes feel, twice the,
        went stiff`,
    },
    {
      weight: 16,
      pairs: `a needle, a nine, a urgencias, advil today, all over, be dead, con solo, corazon acelerado, crossing the,
        do what, doesnt know, down my, el conocimiento, el termometro, gone weak, hace rato, half my, he passed,
        how i, is numb, know where, lol its, longer alive, need someone, new cough, next thing, no reacciona,
        one side, quita la, rib muscles, sorry to, stiff neck, the bathroom, this bad, tiene pus, to die, to end,
        tuve una, u did, up tomorrow, we buried, wrong direction, your patient`,
    },
    {
      weight: 15,
      pairs: `a desmayar, a dinner, and climbing, and hot, around it, boss said, cant turn, coming out, de frio,
        demas normal, dia es, did nothing, dont remember, dropped in, duele horrores, each day, el doble, esta rojo,
        este dolor, everything went, fiebre de, hardly walk, im dying, its that, landed on, las costillas,
        lungs feel, me desvaneci, me so, migraine from, my fingertips, necesito ayuda, neither leg, no colour,
        no power, no soporto, not with, paramedics are, piernas no, que no, quede trabado, sigue sangrando,
        sitting down, something is, still in, straight away, that hand, the bed, the floor, the toilet,
        thermometer says, to live, truck got, vale la, with it, with pain, wont come`,
    },
    {
      weight: 14,
      pairs: `a bug, about to, all jumbled, amaneci con, and nearly, ayuda ya, blew up, breaths are, dad died, de toser,
        el corazon, el pulgar, end it, ever had, feeling in, fell down, fiebre pero, fiebre y, for air, from hell,
        giving way, grabbed the, hace dos, had another, hay quien, hijo me, in bits, in me, is spreading,
        is through, it looked, its infected, la toalla, le sale, long does, los paramedicos, me entra, medio cuerpo,
        mi mama, muy rapido, my epipen, nearly went, ni caminar, no point, normal que, now a, off the, office and,
        one in, poquito nomas, por todo, puedo mover, puedo ni, rear ended, se ni, sent me, sin aliento, sin sentir,
        swelling up, the hay, then yesterday, theres pus, this back, to faint, touch it, touches it, un bulto,
        un dolor, weight on, work but, worst pain, your office`,
    },
    {
      weight: 13,
      pairs: `a doctor, a football, a half, about an, about ending, all fizzy, amaneci peor, below my, big as,
        bled through, broke off, cant walk, car accident, cara no, covered in, dad collapsed, day it, de repente,
        dedo gordo, dinner plate, dolor tan, dos de, duele hasta, el senor, el tobillo, entra el, es una,
        esta convulsionando, except a, feverish and, from it, gone for, gone numb, got here, got knocked,
        heart going, his session, hurting more, im scared, is dead, it hurt, it usual, just sitting, la ambulancia,
        la garganta, leaving your, los dientes, los pulmones, mas dolor, me caigo, me internaron, me now,
        me responden, me ve, month it, moreton gigante, my bike, my breastbone, neck stiff, need help, ni tantito,
        no pude, no tenia, no veo, nos conoce, not responding, on eliquis, one minute, one of, out cold, pain last,
        pink froth, please help, pulso a, put her, right half, said go, say theres, seguir viviendo, si respiro,
        snapped off, somewhere between, soon as, subio de, tea time, than the, the charts, the deck, the hole,
        the holes, the mug, the shower, this am, tired of, to breathe, todavia en, today than, two fingers,
        un segundo, under two, va creciendo, walk in, we lost, wet the, what day, where i, ya es, you did`,
    },
    {
      weight: 12,
      pairs: `a bike, a mil, a nada, a scan, a solid, a stroke, after the, agarro aire, aguanto el, almost fainted,
        ambulance is, and didnt, arriba del, ayer un, been eating, below the, bleeding a, blown up, came off,
        cant get, cant lift, chest muscle, chest tightness, coffee grounds, color vino, con escalofrios,
        corazon desbocado, de calentura, de fiebre, desde la, doc in, dolor insoportable, double what, dropped like,
        duele demasiado, e podido, el dedo, el pecho, el puntito, ese dolor, estuve a, everything on, feels tight,
        fever of, fine just, foot gone, for it, gasping like, get that, gone dead, gone through, got rear, had to,
        hand gone, have chills, he pensado, her on, hinchazon en, hit my, home from, i keep, i sound, id give,
        inner thighs, is asleep, is double, is drooping, is gettin, is locked, is new, is purple, is weak,
        is weeping, isnt going, keeps asking, kill myself, killing me, la lengua, la muneca, la nada, las piernas,
        like crazy, longer with, lost driving, lot more, mas fuerte, me agito, me ahogo, me estoy, me home,
        me llevan, me orine, me puedo, me quiero, me sale, mi papa, more painful, moretones por, muy fuerte,
        my legs, my right, my words, ni hablar, ni pensar, no alcanzo, no dejo, no mueve, no nada, no para,
        no sensation, no strength, no warning, not joking, nothing comes, on two, one before, out standing,
        own house, passed on, pensado en, por todos, porque no, puedo caminar, que pican, quiero morirme,
        quiero vivir, rolled back, same thing, says i, se desplomo, se puso, shoes in, so did, talking gibberish,
        that before, the day, the dot, the icu, the joint, the kind, the pharmacy, the waist, throat feels,
        to drive, to hospital, to kill, to wee, turned blue, twice as, un lado, una agujita, used my, very strong,
        walking on, wasnt around, watch says, whole bottle, y medio, ya fallecio`,
    },
    {
      weight: 11,
      pairs: `a convulsion, a emergencias, a fist, a grapefruit, a knife, a matar, a notch, a radiator, a reventar,
        a stick, acabar con, allergic reaction, and couldnt, and red, and weak, anything but, anything like,
        arms are, around the, at dinner, ayudenme por, back of, be better, been taking, blacking out, bled all,
        bright red, calf tender, cant grip, cant stand, chest aches, chest is, con nada, con sangre, coughing all,
        couldnt even, cuando respiro, days ago, de desmayarme, dormida la, down there, duele muchisimo, each time,
        el zapato, electric pain, enterramos a, estamos en, estoy llorando, everything else, extra strength,
        feels ok, freezing and, fui con, gave out, going the, hablar bien, has grown, has no, having a, hay fiebre,
        he wont, heart doing, heart feels, hinchada la, hold a, how bad, hoy como, hoy ni, i drop, i fainted,
        i literally, i talk, i wipe, i wouldnt, ibuprofenos de, id rather, idk if, if im, in tears, into a, is an,
        is dragging, is murder, is really, is saturday, it no, ive written, kills my, la cara, la entrepierna,
        la saliva, late muy, left calf, left one, left you, like mad, like theres, looks infected, me asap, me hice,
        me reconoce, me this, me tropece, mi mano, muy mal, my ankle, my cheek, my fever, my pills, my ribs, my two,
        nerve pain, ni acostada, night it, no lo, no longer, nomas que, not making, numbness but, of my, ok pero,
        on crutches, on living, only hurts, or wait, our way, own life, parece que, peed the, please ring,
        pooped myself, pregnant and, puedo enderezar, real bad, red patch, respiro cortito, rolled my, running hot,
        sat at, she just, side feels, size of, so yeah, sore as, sore part, stairs now, sticking out, still asleep,
        still stuck, swelling shut, take eliquis, teeth are, tengo ganas, tengo temperatura, termometro marca,
        thanks so, that bad, the gun, the highway, the shakes, the spot, the week, third plaster, throat getting,
        un accidente, una convulsion, urgent care, very wrong, vomiting blood, was out, way in, wet myself,
        with him, with us, wont make, wrote my, x rayed, you put, your needles`,
    },
    {
      weight: 10,
      pairs: `a big, a fever, a patch, a seizure, a temperature, after my, ahi abajo, and call, and puffy, and really,
        anda como, ando con, any longer, are wet, ayer sin, bad way, be here, be over, being alive, belly button,
        bien el, big lump, big toe, c this, calentura de, came to, cannot wait, cant wake, catch my, chest hurts,
        cintura pa, clean out, colour of, cosas sin, could this, creeping up, de esos, dejaron una, dejo de,
        del brazo, del hospital, desaparecer para, dice cosas, donde estoy, done with, driving home, el cuerpo,
        el medico, el morado, el suelo, en calentura, en observacion, escaleras y, eyes rolled, face is,
        fingers are, foot drags, for a, fresh blood, getting bigger, golf ball, gone but, got kicked, got lost,
        hablo raro, had her, had some, hand keeps, have numbness, head is, heart beating, hip has, hour after,
        how come, i be, i breathe, i called, i need, ice on, in it, in maths, is racing, is swollen, is twice,
        itchy welts, jalar aire, just didnt, just lying, keep dropping, keflex for, knot is, know im, la boca,
        la cabeza, la orina, la punta, la sangre, las escaleras, left boob, light hurts, like being, like coffee,
        like theyre, little finger, live anymore, llena de, lo que, lo rojo, lo soporto, lol so, me andaba,
        me antibiotics, me desmayo, me desplome, me limpio, me punza, media cara, mi roommate, mis partes, mixed up,
        moreton se, mum on, muy grande, my heel, my lips, my lungs, my pecs, never felt, ni que, no clue, no grip,
        no supe, no vive, now its, o que, of em, of fit, of hurting, of metal, of tylenol, on antibiotics, on them,
        one eyelid, out in, oven and, para abajo, people say, perdi el, poking out, puedo parar, puffy and,
        purple bruise, quiero desaparecer, quiero despertar, quitarme la, rash all, really wrong, reason to,
        remember my, ronchas y, round my, sabe ni, saliendo de, say i, say no, se sacudia, second time,
        seeing double, senor ya, shaking with, she passed, shoulder blade, shoulder you, sin hacer, sin sentido,
        since four, so much, sound drunk, stairs to, still is, stop these, stuck facing, than monday, the ambulance,
        the bit, the breastbone, the card, the emergency, the house, the letters, the ribs, the size, the skin,
        the tv, thermometer reads, think its, thirty years, this pain, tight it, tome todo, tos seca, touched it,
        touching it, two nights, tylenol every, u poked, unable to, up like, va en, veo doble, waking up,
        walked into, want to, was gone, wee is, went bowling, when i, who i, who you, whole thigh, wish i, woke up,
        wont lift, would miss, wouldnt call, y fria, y hablo, ya vienen, you left, you saw, your session`,
    },
    {
      weight: 9,
      pairs: `a balloon, a boil, a car, a chair, a golf, a sudden, a tree, acaba de, adormecimiento en, after your,
        agujas y, all night, all puffed, ambulance just, an ultrasound, and jerked, and sent, and tender, and tight,
        anda muy, are asleep, are tingling, arms and, back has, back wont, bad im, ballooned up, bathroom tiles,
        been cutting, before bed, bent over, black bruise, bottle of, brought it, bruise but, bug but, burning up,
        but when, by mistake, cabeza me, cada hora, cafe molido, camino al, camino como, can drive, can no,
        cant bear, cant bend, cant pee, cayo de, chest was, chills all, cintura para, close to, color of,
        colorado y, con comezon, corazon a, cough since, coworker said, crawling to, cuello tieso, curitas y,
        da pena, da una, dedos azules, dedos no, del pecho, did his, did is, didnt feel, didnt know, do buttons,
        do take, dont drink, dont wanna, dormido ahi, dribbles out, dropping things, duele horrible, duele un,
        ears ringing, echaba espuma, el aire, el paciente, el pantalon, emergency room, es normal, every breath,
        every hour, fatter than, favor contesten, feet are, fine but, fingers feel, foot slaps, from my,
        good besides, habia dolido, hago pipi, half of, hard as, hard the, has to, hasnt gone, hasnt quit, hate to,
        have before, have nothing, have said, havent slept, heart thumping, help now, here anymore, his phone,
        his sister, hold my, hombro bien, hondo me, horse kicked, huge bruise, i could, i inhale, i reckon,
        i signed, i sneeze, i wet, in better, is closing, is hot, is talking, is unreal, it normal, it skips,
        it stabs, its a, its bleeding, just be, just let, keep thinking, kicked by, kids and, killing myself,
        la chancla, la derecha, legs gave, levantarme de, like nothing, like old, like wearing, lo digo, los ojos,
        lying flat, mano no, mano sin, me agarre, me di, me encontro, me in, me llego, me pellizco, me recetaron,
        me responde, me sube, metal in, mi esposa, mi esposo, mi vida, mid sentence, min ago, mis piernas,
        more each, mucha tos, muscle over, my chest, my forearm, my kids, my leg, my spit, my tailbone, my vision,
        my wee, my wind, nearly hit, neck wont, nettle rash, never had, ni a, nights in, no air, no deja, no e,
        no respondia, normal that, of air, off without, on cotton, on coumadin, on him, on today, one calf,
        one flight, or turn, own name, pass out, pec where, pecho donde, pecho me, pero poquito, pero traigo,
        pienso en, pierna dormida, pude ni, puedo levantar, puedo orinar, que dice, que este, r sore, respirar bien,
        ring finger, rojo y, ronchas por, sacudia todo, said my, sale materia, sale ni, sale pus, se como,
        se hincho, seeing two, seguir viva, seized up, short of, siento nada, sitting still, sitting up, slipped in,
        so bad, so tight, sore by, soy su, spots you, step in, su nombre, sube un, swelling but, swollen shut,
        tell if, tender and, that it, that much, that wasnt, that were, the bandage, the chair, the feeling,
        the fever, the kitchen, the loo, the mouth, the pills, the point, the roof, the strength, the warfarin,
        the wound, then came, thing i, thinks its, tiene fuerza, tieso y, times a, tip broke, to finish, todo el,
        tomar aire, tomo warfarina, too long, torcio la, two days, tylenol since, un ojo, una bola, una frase,
        una tos, under me, up something, van a, ve la, vomite sangre, walking is, warfarin and, was going, was ok,
        was short, way worse, well be, what im, whenever i, words are, words come, y esta, y fiebre, y ni, y no,
        y quema, y sigue, ya llevo, ya ya, yellow stuff, yesterday a, you call, your treatment`,
    },
    {
      weight: 8,
      pairs: `a battery, a board, a drip, a sling, a stove, a temp, ache has, admitted me, agarrar nada, aire pero,
        algo anda, alive anymore, all nite, and pale, and shook, and something, and sore, and sweating, and today,
        angry red, answer us, answering for, any weight, arm just, arrastro el, as a, as sore, as well, asked and,
        at six, at tea, ayer estaba, bad and, barking like, because i, between my, bleeding like, boiling and,
        both feet, both legs, brazo dormido, breath just, brinca el, bruise keeps, but you, button down, buzzing in,
        calentura y, came over, cant breath, cant laugh, cant move, cant rouse, cant speak, cant swallow, car on,
        catching my, co codamol, color coca, como borracho, como tabla, cut my, de golpe, de moretones,
        de pastillas, de perro, de temblar, del esternon, del pie, desperte en, didnt answer, died thursday,
        doctor de, dont bother, dont know, dont work, dos brazos, down as, down on, down past, driving to,
        dropping my, drove me, dry cough, dry little, during the, eight and, el costado, el dolor, el omoplato,
        el piso, electric shock, en emergencias, en paz, encontre una, enough oxygen, ese brazo, esos que,
        esta hinchado, ever came, faint at, fainted in, fallecio el, feet feel, fell over, fever and, finish a,
        flu so, foaming at, for her, found me, frio y, from a, fuerza pa, gave birth, girar la, give it, giving out,
        go on, going downhill, grande donde, hace una, hacer del, hacer nada, hacked up, had in, hasnt come,
        hasnt let, hasnt stopped, hasta la, he collapsed, headache is, hes having, hes not, hijo dice, his mouth,
        his shoes, home so, hot and, how long, hurts that, hurts to, husband and, i smelled, i try, ibuprofenos hoy,
        ill go, im afraid, im burning, im done, im having, im peeing, in hives, in july, in one, ir a, is agony,
        is angry, is bad, is bigger, is brown, is heavy, isnt getting, it stinks, its growing, its oozing,
        its swollen, its way, kitchen floor, know when, knowing it, la cama, la clinica, la costilla, la pipi,
        la rodilla, la vista, las cosas, las manos, las nalgas, las paredes, last night, last one, laugh or,
        leaking pus, leg gave, leg gives, lengua no, let go, lightning bolts, lights went, like cola, like im,
        like sausages, like tar, like this, little cough, llamado al, llego a, llegue a, looked at, los labios,
        lot worse, lying here, make it, makes me, making sense, me acordaba, me aprieta, me dolia, me inflo,
        me marca, me obedece, me paro, me pegue, me subio, memory of, mi nena, might as, missed a, more numb,
        moreton ya, much i, much worse, my crotch, my gp, my pants, my third, nadie me, name and, neck to,
        need somebody, need the, needle still, neighbour has, never known, ni cuenta, ni la, ni para, no aprieta,
        no baja, no la, no paro, no reason, no redness, no responde, nomas no, none of, nothing touches,
        numb around, of hours, of rose, of stairs, off all, off me, ok otherwise, on warfarin, only half, only way,
        open a, opened up, or hold, or no, out red, outside of, pass water, passed out, past my, pegue en,
        pellizco y, pero si, piece of, por lo, pressure in, probably just, puedo girar, pulse is,
        puras incoherencias, put any, q me, que tiene, que tuve, queda colgando, quit on, quitado el, really hurts,
        really swollen, right one, sabe que, salio color, sangrando mucho, sangre hace, screaming in, se desvanecio,
        se esta, seven and, she didnt, she was, shooting pains, si trajera, siento mis, siento que, siento un,
        sigo en, sin aire, since lunch, since this, sitting but, slapping my, slaps the, slept ok, soiled myself,
        some kind, somebody help, someone hit, squeeze the, stabs me, stand it, started at, still at, still one,
        still trickling, struggling to, take her, talking nonsense, tanto que, temp and, temp is, tengo dormidas,
        than it, that makes, that my, that normal, that same, the armpit, the collarbone, the color, the curb,
        the dentist, the kerb, the milk, the moment, the phone, the place, the sole, the sore, the till, they are,
        this from, this minute, three blankets, throat swelling, thru the, thumb and, thumb has, to bother, to pass,
        to rest, to squeeze, to urgent, today im, too many, toques electricos, toser desde, traigo clavada,
        traigo el, traigo una, tripping over, turned purple, tuve un, un chichon, un chorro, un latigazo,
        una emergencia, una punzada, una tosecita, until my, va subiendo, vienen los, vio el, waist down,
        walking to, warfarina y, was a, was before, was blood, was dead, was gonna, was pink, was that, week on,
        went from, went white, what the, where u, wife just, wont do, work shirt, worse every, worst one,
        wrist just, y quiere, ya voy, year it, yesterday was, you guys, you warned`,
    },
    {
      weight: 7,
      pairs: `a chorros, a cup, a glove, a hard, a punto, a saucer, a sentence, a stabbing, a straw, a table, abajo no,
        about anything, about killing, abuelita se, acabo de, again on, against the, agarre de, air in, al respirar,
        algo en, all day, all faint, almost passed, ambulance now, an accident, an mri, an xray, and legs,
        and pointer, and says, antes no, any air, any sense, apoyar el, aqui con, are swelling, are tender,
        are tiny, as soon, at home, at rest, at work, ay dios, back bone, bad i, bath towel, bed n, been drinking,
        been having, behind my, bien hinchada, bike seat, bleeding wont, boca chueca, both arms, box of, brazo no,
        brazos y, breath good, breath last, breathing in, bruise as, bruise covers, bus stop, but never, but this,
        by a, by my, by then, cabeza asi, cadera a, cae el, calf sore, call if, came on, came round, cant hold,
        cara dormida, catches sharp, cause i, chest has, closing up, cloudy stuff, coming up, como corriente,
        como ido, como si, con pus, con ustedes, corazon me, coughing nonstop, couldnt remember, creo q,
        cuando volteo, cuatro veces, day i, days out, de emergencias, de ser, dejado de, del agua, del bano,
        del codo, del hombro, do that, do with, doble desde, dog licking, doing flips, dolor me, donde pincho,
        dos horas, dos minutos, dura y, each breath, each morning, el brazo, el mediodia, el muslo, el otro,
        el panuelo, el peor, el piquete, el talon, eliquis and, en los, en medio, entre dos, er or, escalones y,
        esta morada, esta peor, esta saliendo, estoy sangrando, every few, eye for, feel my, feels the, fell in,
        fell out, felt nothing, fever but, fine except, foot like, for real, found a, four in, fridge and, from hip,
        from nowhere, full of, garganta cerrada, gas station, get my, getting more, girar el, gives out, goes from,
        gone to, got this, grab the, ha de, hand feels, hand looks, happened before, happening to, has chest,
        hasta los, have chest, have gone, have hives, havent peed, he tomado, heart been, hecho nada,
        her appointment, her sleep, hice popo, hip to, his face, hives all, hives everywhere, hold me, holding my,
        home my, hurt myself, hurts too, i blacked, i drew, i ever, i grabbed, i have, i lie, i peed, i spit,
        i step, i take, i tell, i tried, i usually, id have, im frightened, im his, im huffing, im on, im panting,
        im puffing, im seeing, im talking, in my, in there, in what, inflo el, into the, is black, is cold,
        is reading, is rigid, is short, is swole, it keeps, its agony, ive ever, ive started, jalo aire, just out,
        justo donde, justo en, keep coughing, keeps climbing, keeps growing, key in, kids asked, knee keeps,
        la columna, la guardia, la mitad, la nuca, la paciente, la piel, la pierna, la presion, lado izquierdo,
        laying down, le da, le pongo, leave the, left a, left arm, left breast, leg gone, legs have, let the,
        lie flat, lightning bolt, lips are, liquido amarillo, little bit, little hole, look and, los dedos,
        lost all, lump like, lump on, making any, mano ni, mas gordo, mas grande, mas que, me acelera, me apago,
        me arde, me cuesta, me entume, me get, me hubiera, me inflamo, me late, me llega, me pidio, me rio,
        me tienen, me till, me twice, meant to, mi abuela, mi abuelita, miss me, molestia y, much more, mucho peor,
        my arm, my big, my bladder, my inhaler, my left, my shin, my side, my spine, my temps, my tongue, my urine,
        myself on, needle is, never do, never happens, ni gota, nieta me, no contestaba, no le, no sale, no sleep,
        nobody home, noise when, not like, numbness and, o me, of better, of pills, of this, of what, of your,
        off if, on at, on flucloxacillin, once and, one second, oozing yellow, or lie, or swelling, out wrong,
        over all, over at, pa arriba, panting like, para ir, para siempre, paro de, part is, pase la, paso el,
        passed last, pec is, pec muscle, pecho apretado, pee is, peed all, perdi la, pills in, please answer,
        poco de, poco me, point of, por favor, por poco, press and, private parts, prob just, prob nothing,
        probably the, puedo agacharme, puedo moverme, puedo tragar, puedo voltear, puffing just, puked and,
        pulled a, punto de, pura sangre, pushed on, q dia, que va, quedo adentro, quedo sin, quiero seguir,
        rather not, rid of, right by, right where, sala de, salir del, sangre a, se donde, se que, sentado viendo,
        sharp pain, she doesnt, shivering under, shoulder at, side you, siento a, sin parar, since last,
        since supper, since your, skin feels, slid down, smile is, so fast, so puffed, soaked the, some numbness,
        soy yo, speech is, started as, stopped bleeding, sudo frio, swallowed all, swollen and, temblaba todo,
        temperature of, tender at, tengo calentura, than before, that but, thats how, the ache, the appointment,
        the arm, the armchair, the belly, the chest, the front, the gas, the lamp, the last, the needling, the next,
        the nurse, the pain, the pavement, the stairs, the thumb, the toddler, the touch, them so, there were,
        theres one, they r, thigh has, thigh is, think i, third bandaid, third bath, this leg, this morning,
        this squeezing, this world, thru a, to an, to emergency, to get, to ring, to someone, to stop, to touch,
        to wake, todo doble, toilet paper, tomo anticoagulantes, tongue feels, too much, toques en, tose y, tosi y,
        touch right, towel is, towel now, trabajo y, traigo calentura, traigo la, train just, tres veces, try to,
        tying my, tylenol bottle, typing this, u forgot, un chingo, un rayo, una barbaridad, una pierna,
        under three, uno de, up coughing, up drenched, up red, ur office, urine is, vez de, vomitando sangre,
        voy arrastrando, w that, warm to, was better, was full, wasnt there, way he, we were, wearing a, week later,
        weeks pregnant, went all, what year, where you, who arent, whole arm, with blood, with fever,
        without knowing, wont clot, wont stop, work out, work this, worse instead, worth it, would faint, would get,
        wrong way, y todavia, y tomo, ya estan, you but, you see, your list`,
    },
    {
      weight: 6,
      pairs: `a abrir, a bolt, a box, a clot, a fevr, a five, a head, a jab, a jar, a ladder, a minute, a nadie, a phone,
        a plum, a sharp, a yellow, able to, ache when, achy if, after his, after i, after supper, al carro,
        al hospital, al limpiarme, al piso, allergic to, an egg, an x, and fell, and leg, and shivering, and told,
        ankle bone, ankle has, anoche me, answer your, anything i, apoyar la, are weak, arm wont, as wide, asked if,
        asked why, at noon, at the, back is, band aid, bc i, because the, been able, been holding, before he,
        behalf of, being hit, beyond anything, bien apretado, bien del, big itchy, bit my, black tarry, bladder is,
        blood in, blood twice, blue lighted, boca de, both hands, bottom step, brazo despues, breastbone that,
        breath in, breathe in, brincos en, broke out, brought the, bruise is, bumps all, but each, but i, by noon,
        by the, cabeza como, cabeza con, cabeza mas, calentura desde, caliente y, call back, cant raise,
        cant straighten, casi me, caught it, cayo redonda, charco de, check my, clavada en, clinica de, cold on,
        come on, come out, como globo, como pelota, como piedra, como toques, como trapo, como viejito, con habones,
        cough but, coughed up, could fry, couldnt do, couldnt tell, couldnt turn, darme cuenta, de ahi, de bajar,
        de lado, de todo, de un, dedos morados, deje de, del lado, desde esta, desmayo en, developed a, did i,
        didnt hear, didnt notice, died in, dio fiebre, doble que, doing the, dolido asi, dos toallas, down but,
        down over, drunk and, durmio medio, egg on, el bano, el brasier, el codo, el doctor, el frasco, el hueso,
        el ojo, el pinchazo, el puno, el vaso, elbow and, electric jolts, embarrassing but, en aventarme, en este,
        en toda, encima del, end my, enfermera de, entre las, es como, es insoportable, escalofrios que,
        esposo tiene, except i, eyes went, face has, faint in, fainted twice, far away, fed the, feel achy, feel it,
        feel myself, feel them, feels dead, feels hot, feels like, fell on, felt it, felt like, few words,
        finally got, finger and, fingers on, first day, fit on, floor of, flu but, foot fell, for monday, found him,
        found one, fria y, fry an, full breath, get any, get me, go ahead, go down, goes down, going black,
        going gray, going up, got hit, got nothing, grandma is, hablo como, hacer pipi, had migraines, had three,
        hand just, hand wont, hands have, hangs there, hasta el, hay hinchazon, he was, head at, headache hit,
        headache ive, heart beats, heart keeps, helados y, her neck, her off, her treatment, hice pipi,
        hincharon los, his life, holding on, home after, home with, hora y, hormiguitas en, hot to, hours so,
        hubiera corrido, i coughed, i dropped, i go, i scream, i wore, id call, im allergic, im covered, in clinic,
        in size, into your, is having, is his, is kinda, is pounding, is scarlet, is terrible, is tight, is warm,
        it and, it before, it w, it yesterday, itchy lumps, its one, its red, its unbearable, its weeping, ive not,
        just has, just left, keep catching, keep giving, knew i, knife in, know who, la cintura, la escalera,
        la herida, la nalga, la nieta, la planta, la puncion, la tengo, labios como, las dos, las partes, le dio,
        le torcio, le veo, leaking blood, leaves a, left in, left side, lights and, like balloons, like concrete,
        like lightning, lined up, lips like, little metal, llevo tres, lo toco, los puntos, los siento, lost track,
        lower leg, lungs only, makes you, mandaron a, mano derecha, mano dormida, mano se, me acuesto, me agarro,
        me dobla, me estalla, me hincharon, me iba, me llame, me mandaron, me round, me straight, mean the,
        medico de, medio muslo, mi brazo, mi hermano, missed the, mitad de, more at, more pain, more sore,
        mover las, much blood, mucho mas, muneca se, my bowels, my ear, my grip, my husbands, my kneecap,
        my leggings, my lip, my mug, my own, my ribcage, my run, my scalp, my sight, my watch, n its, nalga al,
        nearly keeled, necesito que, needle have, needles is, no encuentro, no idea, no matter, no paso, no podia,
        no way, not been, not how, not right, now my, now so, numb hand, nurse line, of an, of breath, of these,
        off it, ok but, on all, on behalf, on every, on in, on that, on the, one go, one still, onto the, out about,
        out as, out but, overdosed on, paciente de, pain has, pain like, pantorrilla hinchada, papa fallecio,
        papa murio, para ningun, pare de, parked a, passing out, pec you, pero con, pick the, pierna morada,
        pills lined, pinky and, piquete se, planta del, poco el, popping up, poquito me, por atras, por mi,
        por poquito, power in, press where, puddle of, pues ahi, punta del, purple and, puso a, puso como, put me,
        que al, que cada, que mi, que sali, quebro la, quede sin, quedo como, quit bleeding, quit working, race and,
        raised itchy, rather be, reaching for, reading the, redness and, ribs is, rodilla se, round me, sabe donde,
        said and, said the, said to, sali de, salio con, salio la, salir de, sangre el, saw stars, se desmayo,
        se hizo, se le, se quiere, se rompio, seem to, senti que, sera por, she is, sheets are, shes talking,
        shivering and, should we, siento cuando, sin darme, sin fuerza, since midnight, skin is, skin there,
        sleep and, slept in, slept propped, slid off, so all, so since, so slightly, some days, somebody parked,
        something i, somethings not, sore at, sore if, splitting headache, started again, steps on, stop the,
        strength in, strength tylenol, swelled and, taking me, teeth chattering, tell u, tell when, telling you,
        temp of, tengo dormida, tengo la, terrible headache, texting for, than this, that goes, that leg,
        the clinic, the colour, the dishes, the dog, the driveway, the ear, the fingertips, the gauze, the hallway,
        the ice, the lights, the mailbox, the oven, the paramedics, the pec, the queue, the rest, the tub,
        the visit, the walk, then it, they think, theyre taking, thick and, thigh looks, thing ive, think straight,
        thinking of, this shoulder, tickly cough, tight and, time i, tiny bit, to ankle, to bend, to carry, to cut,
        to grab, to knee, to lay, to poke, to push, to sleep, to swallow, todas las, todas sus, today i,
        todos lados, tomado nada, tongue is, too hard, too weak, top of, toser me, tres toallas, trolley in,
        turning blue, u left, un charco, un corrientazo, un infarto, un liquido, un maraton, un monton, un pinchazo,
        un plato, una hinchazon, up pinkish, up straight, up w, upon the, us at, va pa, viene la, voy en, voy para,
        vuelve a, wake up, walk to, wanna be, want a, was twitching, we are, weak to, went black, went dead,
        went grey, what did, where my, while im, white as, whole hip, why do, wide as, wife died, wind back,
        wish to, with ice, without gasping, wont hold, writing from, x ray, y brillosa, y calientito, y echaba,
        y salio, ya empape, ya llegue, ya por, ya va, yawn or, yellow head, you needled, you treated, you worked,
        you yesterday, your parking, zaps from`,
    },
    {
      weight: 5,
      pairs: `a dry, a good, a grumble, a key, a melon, a penny, a plank, a plate, a pop, a sheet, a six, a step,
        a sunday, a swollen, a tack, a todos, a train, about two, across my, across the, adolorido donde,
        adormecida la, again since, aguja todavia, air just, al reirme, al salir, al seguro, al subir, al talon,
        al tocarlo, all at, all i, all muddled, all to, already and, also my, alta y, an ambulance, an old,
        and achy, and again, and another, and be, and by, and clammy, and fever, and frothy, and hit, and hurts,
        and landed, and more, and mouth, and next, and not, and shiny, and spreading, and started, and sweaty,
        and thought, anda diciendo, antibiotics for, are here, are swollen, are turning, arm when, around my,
        arrastrando la, as anything, as bad, asleep since, at lunch, at practice, at u, at urgent, ate it, away on,
        awful headache, ayer le, ayer no, babies and, back for, back from, bad as, badly wrong, baja hasta,
        balazo en, bano y, bath towels, bc of, be a, because lying, bedtime and, been an, been saving, behind the,
        besides this, better for, bit and, black out, blood keeps, blood soaked, blue and, boot on, both my,
        bother you, brazo para, breathe right, bruise runs, bruise was, but my, but nobody, but otherwise,
        but since, butt to, button my, by ambulance, by morning, by now, cabeza muy, cada noche, caigo desmayada,
        caja de, calf is, calf like, calf swollen, call a, came back, came down, came from, cant look, cant open,
        cant pull, cant sit, cant think, cerrando la, changed it, checked and, chest since, chest tight, chest when,
        chocaron por, cintura hasta, clear down, cold and, cold sweat, come down, come up, comes close, con tos,
        con tres, conked out, corazon se, coughing up, couldnt find, creo que, cuando abri, cuando le,
        curtains shut, da un, dad cant, de cafe, de hinchado, de ver, deal more, debajo de, dedos dormidos,
        desmaye en, dia mas, didnt tell, died on, dieron convulsiones, different animal, do up, dogs name, dolor va,
        donde pincharon, dont panic, door frame, dormidas las, dos dedos, doubled overnight, doubled since,
        down the, drive home, duele si, duermen los, dura como, ear thing, either one, el estomago, el gemelos,
        el numero, elbow to, electric fence, elephant sitting, empape dos, empezo a, empezo en, en vez, ended up,
        enorme en, enough of, epidural and, er waiting, era un, es urgente, escribo por, eso q, esposa me,
        esta cerrando, esta noche, esta roja, esta sangrando, estoy ardiendo, estoy sentado, estoy vomitando,
        even have, every day, every ten, everything since, eye brow, face looks, face numb, face wont, falto el,
        fast and, favor ya, feel something, feels fat, feels squeezed, fiebre desde, finish my, flucloxacillin for,
        for him, for maybe, for nothing, for thirty, from behind, from the, fuera de, fuerte el, fuerza en,
        fuerza para, fui de, funny thing, gave the, get air, give a, go to, goes up, gone all, gone grey, gone red,
        gone stiff, good but, good so, gorda y, got left, got so, grey and, grip the, gun out, habia pasado,
        hacking cough, halfway and, hand has, hanging out, has passed, hasta para, having to, he dropped,
        head feels, head splitting, headache from, heading for, heart attack, heart is, heart wont, help asap,
        her own, her phone, hi im, his hip, his neck, his sleep, his son, hit like, hold the, hombro se,
        hormigas en, hospital for, hot red, hot then, hours after, hours straight, how id, hurt my, hurts my,
        hurts way, i close, i cough, i lost, i ought, i pay, i press, i should, i stop, i swallowed, if the, im at,
        im her, im honest, im itching, im slurring, im telling, in casualty, in deep, in her, in hospital, in itchy,
        in order, in time, inhaler isnt, is hard, is huge, is ice, is splitting, is that, is torture, is unbearable,
        is very, it catches, it coming, it is, it supposed, it throbs, it tonight, its spreading, itself is,
        jabs me, jeans are, just from, just hacked, just hangs, just walking, keep going, keeps buckling,
        keeps giving, keeps moving, kept me, kicked me, killing my, kinder than, knee down, know i, know the,
        la almohada, la barriga, la cita, la cocina, la flema, la frente, la leche, la mano, la popo, la regadera,
        la servilleta, la taza, laughing at, le fueron, le habia, le olvido, le salen, le voltearon, leaves me,
        leg to, legs dont, les olvido, lift me, light is, like ice, like novocaine, like plywood, like rubber,
        line and, little and, little holes, living and, llenar los, llene de, lo puedo, locked solid, look blue,
        look fine, lugar de, lying still, made of, makes sense, mama se, manana me, mas gorda, me alcanza,
        me atropello, me cae, me caen, me canso, me chocaron, me clava, me deja, me dieron, me eche, me encontre,
        me falto, me hicieron, me hinche, me lastima, me llene, me mata, me obedecen, me overnight, me parte,
        me pica, me resbala, me salieron, me tiene, me torcio, me trajeron, me tuvieron, medio del, mejor sin,
        mi madre, milk in, minutes ago, minutes to, missing beats, monday it, morada y, more and, mosquito bites,
        mucho el, muddled today, mueve la, mum has, muscle is, muy confundido, my armpit, my arms, my boot,
        my bottom, my breaths, my collarbone, my father, my home, my jeans, my pec, my pee, my ring, my smile,
        my sock, my sternum, my underwear, my waist, my wedding, my whole, my wrist, n needles, nada con,
        nearly blacked, neck at, neck locked, neck so, need my, needle snapped, neighbor is, never cough, ni pa,
        ningun lado, no cierra, no cold, no les, no los, no memory, no sube, noche en, not waking, nothing happens,
        now id, now please, nublo la, numb between, numb down, numbness is, numbness just, nunca le, o por,
        of needle, of one, of wood, off like, ok that, old man, olvido una, on fire, on hands, on ice, on saturday,
        once more, only a, only take, open but, open jars, or id, out again, outta ten, over and, over me,
        own address, own phone, owner of, pain at, pain ive, pain keeps, pain that, painful now, para de,
        paracetamol since, parking garage, paso saliva, pay for, pectoral donde, pee looks, pen line, people who,
        pica todo, pie me, pie no, pierdo el, pierna hinchada, piernas de, pins n, piquete en, place on, place you,
        please take, plus the, por detras, por toda, porque la, press ups, propped up, puede respirar,
        puedo agachar, puedo cerrar, puedo levantarme, puedo respirar, puffed right, puffing like, pulso en,
        pumping out, pupil is, purple from, pus donde, put weight, q el, que alguien, que hacer, que ir, que llegue,
        que pasa, que salio, que se, quedo a, question mark, ran for, really fast, really severe, red line, red on,
        red ring, red streak, red stuff, redness is, responden las, right next, right side, rigid as, ring around,
        rock solid, rodilla bien, room is, running from, runs from, runs out, sale aguita, sale sangre, salen las,
        sali bien, salio de, saw my, say but, say it, screams if, se cayo, se nos, se tomo, second i, sentido a,
        sesion me, severe headache, shake it, sharp as, she wants, shes all, shift it, shock down, shoulder has,
        shoulder is, sick and, siento algo, sight in, sigue saliendo, sin poder, since her, since you, sitting is,
        skipping beats, slept fine, slipped on, small bruise, so confused, so embarrassing, soaked three,
        soaked through, solo con, something like, something sharp, spit in, spot is, spots on, sticks out, still be,
        still pouring, stone cold, stood at, stop halfway, strength to, stuck me, su hija, subo tres, take his,
        taken in, talk in, talking rubbish, tan fuerte, tantito el, teeny bit, tell it, tengo el, that again,
        that wont, the ankle, the bruise, the chickens, the ground, the kettle, the knee, the light, the needle,
        the needles, the owner, the patient, the pickle, the pillow, the plaster, the recliner, the sheet, the sort,
        the spots, the store, the tip, the two, the way, then cold, there i, theres blood, they admitted, they come,
        they say, thing is, thing that, think theres, thought id, through two, thursday night, tiene el, tienen que,
        tight as, tingling and, to check, to do, to even, to hold, to my, to on, to the, to walk, to with,
        today its, todo de, toilet bowl, told me, told you, tomo xarelto, tonight i, touch and, towels and,
        track of, tratamiento me, treated is, tres cobijas, tres curitas, tres escalones, truck on, truth is,
        try at, tube in, tuesday night, turn a, tuvieron que, twice now, twitching all, u stuck, un balazo,
        un coagulo, un nueve, un piquete, un trueno, una pelota, una toronja, under the, up again, up my,
        urgencias anoche, veinte anos, voltearon los, was crying, was still, was your, watch strap, water still,
        way i, we do, wedding and, went blind, went down, went gray, what i, whole lower, wife and, wife had,
        wife put, will come, without me, woke at, wont bend, wont straighten, wont work, worse today,
        worst headache, worth of, wouldnt answer, wouldnt go, wrist is, y cai, y duele, y quedo, y roja, y son,
        ya viene, years a, yellow gunk, yendo a, yesterday i, you i, you my, you that, you think, you what,
        your door, your hand, your place, zapatos al`,
    },
    {
      weight: 4,
      pairs: `a block, a bomb, a cold, a cough, a curtain, a full, a horse, a kidney, a lemon, a movie, a nasty,
        a nuisance, a pen, a pillow, a sack, a sausage, a seal, a second, a sewing, a shock, a squeezing, a stiff,
        a tennis, a tube, a tuesday, a walnut, after and, after coughing, again in, again this, aguita amarilla,
        ahogo al, al bano, al bostezar, al codo, al hablar, al pie, al suelo, al tocar, al toser, algo asi, all red,
        all round, am on, am writing, ambulancia por, an axe, and arms, and belly, and bigger, and bleeding,
        and first, and freezing, and hard, and it, and light, and my, and oozing, and swelling, and warm,
        anoche fui, answer her, antes de, apago todo, aprieta el, ardiendo en, are achy, are full, are on, arm is,
        arm like, around and, as big, as my, asking where, aviso que, ayer y, back lol, back there, bajo de,
        band around, bastante mas, be going, be needing, be the, because my, bed because, bed moves, been for,
        been hurting, been like, been tingling, begun mi, bend at, bends a, beside my, better if, bien caliente,
        bigger round, bit is, bit through, block of, blood everywhere, blood from, blue from, bolts down, bomb went,
        borracho y, brazo lo, brazo ni, breath since, breathe all, bro i, broom handle, brotaron ronchas,
        brother is, brushing my, but a, by sunday, cabeza horrible, cada dia, cada manana, caen las, cai en,
        called my, calling the, caminar del, camino a, can see, can sleep, can touch, cant breathe, cant button,
        cant feel, cant finish, cant go, cant push, cant quit, cant seem, cant wiggle, car door, cargar a, carry on,
        catch on, cemento y, change the, check the, chest hurt, chueco la, cierra el, class and, clavada todavia,
        clinica por, clumsy and, cold with, colorada y, comes and, coming from, como hormigas, con ese, con hilitos,
        corriendo por, couch and, coughed in, couldnt breathe, couldnt feel, couldnt work, cramping up,
        cranberry juice, crawl to, cuando desperte, cuando estornudo, cuando toso, cuatro horas, cuello al,
        cuello me, cuello para, cuz i, dan toques, dark purple, daughter says, day in, day since, day so, de agua,
        de en, de fuera, de las, de lo, de luz, de que, de respirar, dear clinic, debajo del, decided to,
        dedos como, del cuarto, del cuello, del piquete, del sillon, del tamano, desde el, desde que, desmayarme en,
        desperte estaba, diciendo cosas, did in, didnt even, didnt wake, diez ibuprofenos, diez minutos, dio como,
        do have, does nothing, dog just, doing flip, dolor se, donde esta, dont even, dont feel, dont move,
        dont think, dormi en, dos escalones, down at, down below, down like, dress me, dripping blood, drive me,
        duele como, duro y, either way, el alma, el anillo, el chamorro, el hielo, el papel, electric zaps,
        electrico de, emergency department, en el, en quitarme, entre los, escalofrios y, escupi sangre, espuma por,
        esta bien, esta diciendo, esto es, estoy confundida, estoy orinando, estoy sentada, even the, ever so,
        ever touched, every time, everyone is, everything looks, eye and, fainted last, fallecio anoche,
        feels loose, feels weird, felt a, feo el, feo y, fever came, fever is, fiebre alta, fine before,
        finger have, fingers just, fingers white, first finger, fit in, five minutes, flat i, for about, from where,
        from your, from yours, fuera del, fuerte que, full to, funny one, garganta se, get comfortable, get warm,
        get winded, getting darker, gives way, go all, go for, gone croaky, good deal, good except, good here,
        got me, grande que, gray and, grip anything, grip is, gruesa que, ha vuelto, had an, had one, had swelling,
        had your, halfway up, hand is, hard i, has disappeared, has doubled, has ever, hasnt touched, have a,
        have ever, have fever, havent been, he didnt, he is, he keeps, he liked, he podido, head between, head to,
        head with, headache came, headache in, hear it, heart pounding, her back, her head, hermana se, hes talking,
        him now, him up, his brother, hit the, hoarse and, holding pressure, hole is, honest answer, hormigueo en,
        horse that, hospital kept, hot wire, hour its, hour later, hours now, hoy un, hubby says, huele feo,
        hurts and, hurts more, hurts worse, husband says, i drank, i guess, i hold, i laugh, i might, i must,
        i needed, i passed, i played, ice outside, id say, if i, if theres, ill take, im an, im bursting,
        im confused, im literally, im thinking, im throwing, in by, in like, in pain, into my, is drenched,
        is embarrassing, is missing, is ok, is rock, is slurred, is two, is useless, it aint, it an, it cleared,
        it could, it hurts, it into, it started, it twice, it will, itching like, itchy bumps, itchy patches,
        itd be, itll be, its not, ive gone, ive only, ive put, jerking and, jerking on, just had, just letting,
        just my, just one, just pulled, keep forgetting, keep having, keeping my, keeps catching, keeps getting,
        kept the, kidney stone, la aguja, la cadera, la calentura, la esposa, la farmacia, la gasa, la manana,
        la pase, la puedo, la respiracion, la sala, la senti, lado la, las horas, las sillas, last hour,
        latigazo electrico, le hincho, left but, left eye, leg has, leg into, leg keeps, leg went, leg you, let you,
        letting you, levanto el, light in, like grabbing, like its, like marble, like one, like sticking, like wood,
        linea roja, lips look, llame ya, llene dos, lleno de, llevo desde, lo demas, lo senti, long as, look down,
        looking up, los huesos, los tres, lost feeling, lot and, luz me, lying in, made me, mailbox and, make my,
        making me, mama fallecio, mama no, mama ya, manchas moradas, mano izquierda, mas bestia, mas gruesa,
        matter how, me agarra, me atendieron, me brinca, me brotaron, me by, me coge, me dan, me doblan, me entraba,
        me hacia, me hormiguea, me llena, me nublo, me pasaba, me perdi, me sostienen, me trae, me tuve, me van,
        me voy, me wince, mi nina, miles and, mind is, minute or, minutes after, moneda y, mordiendo la,
        more numbness, move and, moves fine, mucha sangre, mucho dolor, my aunt, my back, my breast, my bum,
        my butt, my cheeks, my ears, my eyelid, my foot, my groin, my gut, my husband, my knee, my lad, my tablets,
        my thigh, my ticker, myself again, n there, nearly fainted, neck good, needed a, needle hole, needle holes,
        needle in, needle mark, needle site, needle was, needled is, needles down, never in, ni de, ni el, night in,
        night my, no a, no contesta, no dobla, no ha, no manches, no other, no swellin, not be, not to, now theres,
        nuca dura, o no, of ending, of nowhere, of pain, of puff, of shape, of ur, of where, off when,
        ojo izquierdo, ok if, ok im, ok so, ok thank, old dog, on again, on each, on friday, on one, on our,
        on sunday, on thursday, one hole, one needle, only fill, only goes, or maybe, orina me, other and,
        otherwise ok, otra cosa, otra vez, out all, out behind, out how, out on, out what, over but, pa abajo,
        pain going, pain is, pain level, pairs of, palabras desde, palo y, pantorrilla dura, pants at,
        panuelo quedo, papa ya, para que, parada del, part of, parte de, passed in, passed water, patch on, pecho y,
        pecs sore, pena decirlo, pena pero, pensando en, pense que, people to, peor dolor, peso en, phone i,
        phone me, phone off, phone on, phone this, pick up, pie como, pie es, pie se, piel esta, piernas se,
        pipi sin, piquete esta, piso de, played the, please can, please somebody, please stop, poner la, por este,
        por esto, pregunto por, pressing hard, pretty sure, puedo agarrar, puffed up, pus coming, puso tieso, q la,
        q si, que duele, que hablo, que parar, que respiro, que te, que vestir, quien es, quitarme de, quito y,
        reached the, really hard, records to, red hot, red this, red welts, respira rapidito, respiro me,
        respiro profundo, rest is, right and, right calf, right eye, ring wont, roll over, room with, round than,
        round two, run a, s since, sacarme una, sale el, salieron ronchas, salir sangre, same knee, sangre despues,
        sat in, saw you, say hi, says im, says ive, says one, school bus, school run, se quebro, see the, segundo a,
        sensation down, sensible nomas, sentido algo, shaking and, she had, she keeps, shirt is, shoe on,
        shoulder itself, si le, si ya, side of, siento dormido, siento muy, siete y, sigo con, since dinner,
        since the, sink and, sit at, site is, sitting here, sitting in, sitting on, skin round, skin where,
        sleeve wont, slept good, smells bad, so puffy, so swollen, so thats, sock off, some blood, somebody please,
        sore to, sound like, spot got, squeezing behind, squirting out, stab under, stabs when, standing in,
        started bleeding, started me, started on, sticking my, still leaking, still not, stitch in, stood up,
        straighten up, stronger than, stuck in, stuff coming, su paciente, sube por, swallowed the, swelling and,
        swole up, swollen up, take the, tamano de, tell the, tengo miedo, tengo muchas, tengo toda, that comes,
        that hurts, that i, that when, thats the, the advil, the appt, the area, the bleeding, the bottle, the bowl,
        the cab, the carpet, the ceiling, the checkout, the clappers, the coach, the cross, the curry, the daughter,
        the edges, the eggs, the foot, the funeral, the headache, the hill, the jab, the jaw, the left, the leg,
        the mat, the most, the other, the packet, the seat, the sheets, the steps, the stove, the telly, the text,
        the top, the towel, the treatment, the wifes, the yard, there is, there like, they did, they put, they said,
        thing in, think im, think you, thinking about, thinking everyone, this anymore, this dry, this hip, this is,
        tho i, thought it, threw my, throat is, thumb when, til i, time and, time breathing, times since,
        tingly all, to be, to bleed, to bring, to brush, to bursting, to crawl, to dress, to laugh, to let, to look,
        to people, to put, to slap, to tell, to text, to this, to toe, toallas de, toco y, today a, today the,
        todo negro, toes catch, toes wont, tonight or, took four, tuvo que, twice and, twice to, two years,
        u needled, u now, un ataque, un jalon, un pedazo, una linea, una pantorrilla, una picazon, una piedra,
        una punalada, up everywhere, up from, up to, us for, ve el, very confused, vista de, vomito y, waiting on,
        wake her, walk ins, warm and, warm n, was and, was bright, was driving, was her, was looking, was telling,
        wave at, way back, we speak, weakness in, wee since, welts on, went dark, went limp, went out, went rigid,
        went weak, were in, what happened, wheel and, when we, white and, who else, whole foot, whole front,
        whole leg, whole right, whole upper, why im, wont slow, word out, work boot, y adolorida, y frio, y otra,
        y respira, y ronchas, y tiembla, y tiemblo, y yo, ya cambie, ya van, yawning hurts, yes to, yesterday at,
        yo tengo, you like, zapato de, zings down, zip code`,
    },
    {
      weight: 3,
      pairs: `a bat, a belt, a bird, a borbotones, a broken, a bump, a catch, a coughing, a couple, a dent, a donde,
        a fish, a funny, a hammer, a job, a joke, a jolt, a kid, a large, a lot, a noodle, a nurse, a orinar,
        a piece, a playing, a poco, a quarter, a red, a sacudirse, a salir, a sangrar, a spoon, a stab, a thick,
        a third, a tickly, a tight, a tip, a tissue, a towel, a trolley, about a, about every, about infection,
        about my, above my, abre la, abri los, ache that, achy all, achy at, after needles, after you, again at,
        agarrar aire, agarrar el, agarro una, agua en, aguja adentro, aguja clavada, ahi no, aire desde, al camion,
        al estornudar, alcanzo a, algo me, all blotchy, all slurry, all up, all weekend, alone in, along my,
        already today, alrededor esta, an eight, and asked, and burning, and confused, and cried, and neither,
        and never, and numb, and off, and puffing, and shaking, and some, and stiff, and swollen, and that,
        and this, and throwing, and wants, and wet, and when, and white, and worse, angry and, anoche no,
        anoche por, answer me, answering me, antibiotico por, ants crawling, any more, any other, anyone touching,
        anything just, arde y, are all, are purple, are with, arent here, arm moves, arm where, as an, as we,
        as wood, asked her, at a, at it, at school, at st, atras en, attack last, awful pain, ayer en, ayer era,
        back good, back if, back this, bag of, baja un, ball under, balloons for, bc the, be cut, be dramatic,
        because a, because that, bed last, bed to, been doing, been hacking, been in, been sat, been throwing,
        before id, before your, bend to, best way, bien rapido, bigger and, bigger than, bike and, birth three,
        bit of, black from, black like, blanco y, blood still, blood this, blow up, blue fingers, blue mark,
        both nights, bother on, bottom lip, bowels just, breastbone since, breath and, breath tying, breathe deep,
        brothers name, bruise and, bruise coming, buenas noches, bum to, bus driver, but the, but then, but with,
        butt cheek, cabeza de, cada que, cada vez, cai de, caigo redonda, calf fatter, calf got, cama sin, can hear,
        canso de, cant catch, cant lie, cant sleep, cant stay, car park, cara se, cargado cemento, carried one,
        casa con, caso a, catch in, checkout line, chest that, cinco minutos, cintura al, cita con, clear my,
        clinic gave, cobijas y, coffee cup, coffee mug, colour in, come round, comento que, comes out, comin out,
        como acorchada, como q, compared with, con fiebre, con guante, confused and, corta la, cos of, cos the,
        cough i, cough or, cough today, coughed this, coughing since, couldnt hold, creeping from, cried in,
        crying in, cuando agarro, cuando camino, cuando fui, cuello pero, cuenta me, cuesta respirar, cut off, d la,
        da para, dad passed, dan unos, dark red, de aguja, de corcho, de dolor, de este, de hablar, de palo,
        de parte, de rojo, de ronchas, de salud, de su, de urgencias, de ustedes, dead weight, dedos desde,
        deep inside, deja de, del dedo, del muslo, del puntito, dentist numbed, dentro de, desvanecio en, di un,
        diciendo puras, did an, didnt touch, dio un, dio una, disculpe la, dolor en, dolor que, done anything,
        dont go, dont see, dont want, dormida y, dos dias, dos manos, down i, draw a, dropped and, duele tanto,
        duro como, each hour, ear thermometer, edge of, either foot, el antebrazo, el domingo, el gluteo, el nombre,
        el pipi, el pulso, el tratamiento, elbow is, electricos por, en fiebre, ended on, enough air, era una,
        es un, espalda al, espalda de, esposa ya, esposo me, esta extendiendo, esta mas, estaba bien,
        estaba hirviendo, este momento, estirada clinica, estuve en, even notice, even tho, everything aches,
        eye about, face went, feel the, feel weak, feeling really, feeling when, feels as, feels heavy, feels okay,
        fell off, few minutes, few seconds, fill my, fill up, fin de, flu going, foot is, foot keeps, for late,
        four hours, frente y, from cold, from elbow, from neck, front of, fue de, fue la, further than, get back,
        get him, get the, getting electric, give my, go over, go right, go where, go with, going from, going like,
        gone like, got no, got through, gp sent, gracias doctora, groceries in, ground when, gulping for, ha dado,
        had no, hanging down, happens to, hard and, hard like, hard lump, hard on, has blood, has brought, has gone,
        has gotten, have it, have me, have some, havent gone, having chest, he cant, he estado, he hecho, he isnt,
        head either, head like, hear me, her the, her whole, here for, hes at, hes your, hilitos de, hincho la,
        his chest, hizo una, home for, hora me, hot lump, hour ago, hubieran dado, huffing and, hurt much, i always,
        i feel, i fell, i find, i ice, i opened, i poke, i push, i really, i rolled, i smile, i squeezed, i stand,
        i stood, i swap, i vomited, i went, ibuprofen since, ice cold, id done, idea why, if id, im drowning,
        im drunk, im just, im out, im wearing, in about, in bed, in blood, in but, in centre, in cotton, in full,
        in green, in the, in two, inches bigger, inflada y, is already, is coming, is driving, is easier, is fat,
        is fatter, is her, is it, is oozing, is red, is since, is so, is squirting, is thursday, is typing,
        is weird, isnt sore, isnt touching, it any, it belongs, it came, it feels, it hit, it home, it itches,
        it made, it or, it squirts, it today, it would, itchy blotches, its at, its hurting, its puffed, its tender,
        its warm, its wrapped, ive come, ive had, ive made, ive no, jab in, jerking all, just cant, just keep,
        keep looking, keep losing, keeps missing, keeps slapping, knife under, know my, know what, la casa,
        la espalda, la hinchazon, la madrugada, la panza, la parada, la parte, la siento, la traigo, la ultima,
        la vecina, la vejiga, la vida, lado de, lady is, las estrellas, las siento, last evening, le baja,
        le dieron, le durmio, le entiende, le fue, le puse, left leg, leg buckles, leg on, leg today, leg when,
        leg wont, legs went, lengua gorda, lengua hinchada, life had, lift a, light kills, like a, like ants,
        like castanets, like day, like glass, like somebody, like someones, like when, line creeping, llega hasta,
        lo aprieto, lo muevo, lo tengo, loading me, lol just, long one, look like, looks lopsided, los brazos,
        los dias, los dos, los zapatos, losing track, lot of, lump at, lump the, lying down, makes a, manana es,
        mano como, mas y, me baja, me cabe, me cuelga, me falta, me fui, me habia, me hacen, me llevaron, me mando,
        me mareo, me muero, me oprime, me pesa, me please, me resbale, me sigue, me traba, me tropiezo, me tuvo,
        mejor pero, mention that, mi abuelo, mi hija, mi marido, mi padre, mi tio, mil y, mile a, min and,
        mis hijos, missing one, mom says, monday and, morados y, more now, more today, moreton del, morning my,
        morning n, morning the, mouth and, much swelling, muscle you, my backside, my belly, my bra, my breathing,
        my coffee, my eye, my friday, my glutes, my hair, my hips, my lung, my name, my pinky, my pulse, my shirt,
        my sleep, my teenager, my weight, myself at, n the, nada ni, nearly a, neck forward, neck into, neck like,
        needles and, negro y, nena dice, never happened, never mind, ni en, no da, no fui, no senti, no soy,
        nomas me, nonstop since, normal creo, normal for, normal to, not answering, not going, not sick, nothing at,
        nothing will, now im, now it, numb all, numb and, number two, of every, of spuds, of ten, of those, off a,
        ojos en, ok and, olvide el, one this, only get, only see, only sore, only thing, onto my, or i, or laugh,
        orinar y, ought to, out between, out for, out the, out when, outta nowhere, over in, over this, pa la,
        pain across, pain after, pain all, pain behind, pain it, pantorrilla como, pantorrilla se, paper and,
        para atras, pararme de, parking lot, party and, pasa es, paso a, pass on, past the, pecho bien, pecho como,
        pecho desde, pee at, pee since, pego un, pero llevo, pero nomas, pie al, pie dormido, pie la, pierna mas,
        pierna que, pipi me, piso con, placa del, playing card, please i, pls stop, plus a, poco a, poquita pero,
        por cierto, porque el, pounding headache, pouring out, presion en, profundo me, puedo doblar, puedo jalar,
        puffing up, puffy my, puking up, punalada en, purple spots, push on, puso negro, puso tiesa, puso todo,
        put them, putting my, q antes, quad wont, quarter yesterday, que agarrar, que ando, que descanse, que digo,
        que sube, quick and, quita con, rattling so, raya roja, reach the, read this, really confused, red again,
        red bumps, red in, red part, redonda en, regadera y, remember any, ribs hurt, ride to, right hand,
        right since, ring and, ring off, roja que, rojo se, rolled in, roller coaster, room as, room has,
        roommate is, round on, rouse him, running a, said come, sale un, saliendo del, same page, sangre con,
        sat down, sat on, says my, says theres, se quedo, see out, see two, sensation in, senti un, shaking all,
        shaking so, sharp under, she left, shirt on, shook for, short on, shoulder like, shoulder looks, show you,
        shows a, shut and, si abren, si no, side and, side are, side is, side so, side went, side whenever,
        siento los, since morning, since she, since wednesday, sits on, sitting there, sleep in, slow down, so the,
        so well, sock leaves, solo al, somebody else, someone else, someone is, sore and, sore neck, speech went,
        spine when, spots is, squeeze it, squeezed it, stabbing under, stairs for, standing there, started after,
        steam train, steering wheel, stiff and, stiff like, still and, still dripping, still oozing, stomach and,
        stone and, stop bleeding, store and, straighten my, streak going, streaks of, su mensaje, subio la,
        subir escaleras, sudden headache, sudor frio, sweating buckets, swelling nope, tabla y, take all, take care,
        takes the, talking like, tarde me, tea towel, teeth going, tell hot, telling me, tender if, tennis ball,
        than i, that dont, that from, that ok, that one, that side, that since, that the, that to, that went,
        the back, the bandaid, the barn, the blinds, the bone, the breast, the bus, the cake, the cashier,
        the cereal, the dresser, the edge, the fingers, the heel, the hospital, the key, the keyboard, the keys,
        the ladder, the length, the little, the lord, the mail, the messages, the neck, the parking, the patch,
        the pen, the rail, the register, the results, the room, the safe, the sight, the sink, the site, the sleeve,
        the soreness, the spine, the supermarket, the tissue, the toes, the treated, the wall, the ward, the water,
        the wrist, there before, theres a, theres just, theres red, theres something, theres still, theyre keeping,
        thing on, think a, thinks i, this one, this time, thought about, three times, three when, through a,
        through my, through three, tiembla como, till thursday, time it, times what, tirada en, to blow, to catch,
        to have, to hurt, to leave, to lift, to one, to somebody, to use, to water, today and, todo y, toe is,
        toilet and, told us, tonight im, took out, top half, tos de, tosi sangre, toward my, traba la, traigo como,
        tried to, trousers and, twenty minutes, twice since, two duvet, two hands, two minutes, two towels, u guys,
        u put, un pedacito, una placa, una puntada, una y, up balloons, up dark, up here, up in, up towards,
        urge que, usual after, usual and, va la, vamos camino, vecina me, veo caso, veo sentido, veo todo, vez me,
        viendo el, viene el, vino el, vista y, volteo para, w my, wait till, wait until, walked like, was happening,
        was left, was rubbing, was tight, was with, washing machine, watching tv, water is, water like,
        wedding band, week of, weight sitting, weird thing, well i, welts all, went off, went on, went over,
        were on, what to, where he, where she, which ever, whole back, whole side, wife found, wife has, wipe i,
        with them, wont wake, words out, work because, worry about, worst head, would have, y ahorita, y bien,
        y desperte, y dura, y morados, y nomas, y sigo, y sudando, y temblaba, y traigo, ya ando, ya llene,
        ya mismo, years of, yellow muck, yesterday evening, you know, you looked, your pins, zero to`,
    },
    {
      weight: 2,
      pairs: `a band, a baseball, a breath, a broom, a cattle, a coaster, a dark, a drum, a drunk, a few, a fight, a fork,
        a goose, a human, a la, a mile, a mountain, a normal, a pink, a relief, a ride, a sec, a stone, a switch,
        a thunderclap, a toddler, a vise, a wall, a wee, a while, ache going, adolorido al, adormecimiento y,
        after eleven, after her, after this, again today, agarro un, ago i, aguanto ni, aguja en, aguja puesta,
        ahi se, ahi y, ahora me, air goes, air since, aire a, aire completo, al banarme, al dolor, alcanza el,
        alguien me, alone and, an elephant, an inch, and breathing, and chills, and heavy, and im, and itchy,
        and ive, and knees, and like, and nope, and noticed, and pressing, and skipping, and smells, and sticky,
        and take, and talking, and there, and theyre, and three, and threw, and tonight, and was, and yellow,
        anda bien, anda perdido, are fat, are like, are numb, are toast, are white, arm has, arm since, arm to,
        arm up, arm went, arrastro la, as i, as long, as though, asi de, asking the, asleep and, at all, at bedtime,
        at bingo, at target, at three, away sunday, ayer fue, back and, back at, back down, back so, bad that,
        bajar la, ball in, band round, bano a, barn and, bathroom and, bathroom floor, be at, be normal, bear the,
        because it, bedtime story, been perfectly, been running, been so, been thinking, belly and, big breath,
        big breaths, big for, bike on, bike saddle, blind in, blotches on, blowing up, bluish and, body was,
        bolt goes, both shoulders, box says, bra strap, breath before, breath theres, breath without,
        breathing fast, breathing really, breathing since, breathing super, breathing thru, bring him, bring me,
        broke my, brought me, bruise started, bruised feeling, brush my, bunch of, burned the, burning hot, but if,
        but like, but still, but there, by his, cabeza brutal, calf has, calf you, call it, calm down, came away,
        came out, came up, caminar y, camisa y, can a, cannot get, canso hasta, cant close, cant fill, cant focus,
        cant take, cant tell, car seat, car with, cara como, carried the, carry me, cast iron, cat is, caught me,
        cereal in, cerrar el, cerro la, changed my, changed the, checked it, checking in, cheek is, chest and,
        chest feels, chest tube, chills and, chiquito y, clava algo, coffee for, cold for, collapsed at, come back,
        come off, como diez, como en, como huevo, como tamal, con eso, confused about, convulsion en, cough that,
        coughed into, coughing fit, couldnt say, couldnt walk, crackles like, creeping down, crooked and, crotch is,
        cuando lo, cuando subo, cuando te, cuando tomo, cuchillo en, cuello a, cuello y, cuerpo y, curtain came,
        dark room, day before, day yesterday, de decir, de eso, de guardia, de pronto, de rodillas, de semana,
        deal tho, dedos se, deep breaths, del carro, del pulmon, desayuno y, deseo a, desk and, despues de,
        detras del, dice que, did before, did my, didnt go, do one, do this, do we, doble de, doctora se, does it,
        dog and, donde las, donde pico, done a, dont help, dormida toda, dormir de, doubled up, down for, down when,
        doy un, dribbling out, dried up, dropped a, duele mucho, duele pero, dura que, durmio la, duvet and,
        e hinchada, e now, easier than, egg where, either leg, either of, el asiento, el banco, el entrenador,
        el lado, el metro, el tapete, elbow has, ella dice, ella se, else to, en ambulancia, en blanco, en que,
        en serio, en todo, en urgencias, encuentro las, entiende lo, era mi, es de, es del, es mucho, ese pie,
        espalda ya, esposa dice, esposo esta, esposo se, esta ardiendo, esta colorado, esta con, esta hinchando,
        esta muy, esto no, estuve sin, even know, even lying, everywhere and, exactly the, exam hall, eye went,
        eyes and, eyes are, face blew, feels bruised, find words, fine this, finger in, first and, fishing story,
        fit at, flat on, floor at, foot numb, foot wont, for your, forgot my, fork and, four at, four times,
        frios y, from head, from one, from walking, from you, front door, fueron las, fui al, fui en, funny and,
        ganas de, get enough, get it, get migraines, get up, get words, getting a, getting air, go and, go of,
        goes in, goes right, gone a, gone on, gone solid, gone white, gorda que, gordo que, got home, got itchy,
        got there, gut is, ha puesto, habia tenido, habones por, haciendo mas, had a, had enough, had the, had two,
        han pasado, hand since, hang on, hard for, hasta que, having trouble, he cannot, he slid, he went, head and,
        head off, head pain, head pounding, hear the, heart has, heat in, hello this, help me, her and, her at,
        her daughter, her lips, here so, here with, hermana esta, hes never, hey so, hicieron una, hija dice,
        him out, hinchada de, hinchada y, hinchado y, his calf, his daughter, his eyes, his left, his leg, his toes,
        hives on, holding the, hombro no, honestly im, honestly it, honestly the, hot from, hot n, hour of,
        hour with, hoy mismo, hoy ya, hr ago, hurts under, husband cant, husband found, husband has, husband passed,
        i almost, i bit, i bruised, i changed, i clear, i cleared, i climbed, i drive, i finally, i hadnt, i lay,
        i look, i noticed, i plan, i run, i sat, i shook, i skipped, i threw, i took, i use, i was, i wash, i watch,
        i wear, i would, if anyone, if someone, ill get, im fine, im making, im running, im shivering, im short,
        im sleeping, im sweating, im touching, im typing, in is, in line, in to, in welts, inch of, inside of,
        is badly, is beyond, is blood, is chill, is crooked, is impossible, is pouring, is puffed, is puffing,
        is pus, is quite, is stiff, is swelled, is when, isnt answering, isnt doing, it bad, it by, it helped,
        it might, it needs, it said, it three, it through, it till, it was, itchy raised, its back, its closing,
        its completely, its gettin, its hard, its her, jamas me, jaw dropped, jaw like, just folds, just hit,
        just hung, just no, just so, just tying, keep coming, keep her, keeps squirting, key with, knee blown,
        know it, kris pies, la aprieto, la barbilla, la blusa, la curita, la ducha, la izquierda, la luz, la noche,
        la pared, la sabana, la tos, labios y, landing on, las agujas, las botas, las cinco, las gradas, las luces,
        las noches, las pastillas, las patas, last and, later i, laughed and, laughed at, le aviso, le di, le duele,
        le encuentro, le hablo, le para, left the, left when, leg in, leg is, leg like, legs and, legs to,
        lengua se, levantar la, lift the, like breathing, like it, like lemonade, like rice, like u, limp and,
        limpio y, line going, line on, list is, little headache, llorando del, lo atendieron, lo deseo, lo tieso,
        lo vi, long i, look left, looked like, looser but, los companeros, los piquetes, los que, lost his,
        lost the, lots of, luego le, lunch and, luz de, luz y, made up, mano blanca, marbled purple, marido dice,
        martes por, mas ni, materia amarilla, me aflojo, me arrastra, me caia, me calma, me cierra, me corta,
        me dolio, me duerme, me esta, me estan, me gusto, me han, me laugh, me llamen, me meti, me pasa, me pega,
        me picaron, me rasco, me revento, me salen, me truena, me twenty, me under, medio de, metal sticking,
        metal thing, mi hermana, mi jefa, mi me, mi suegro, miles away, minutes at, monday night, moretoncito donde,
        most awful, most violent, mouth is, mouth wont, moved in, muevo mejor, mum is, muscle on, muscles are,
        muscles sore, my body, my boss, my boyfriend, my class, my dad, my entire, my eyelids, my face, my flank,
        my hands, my head, my hip, my low, my lower, my mouth, my mums, my number, my phlegm, my privates, my purse,
        my quads, my records, my shoes, my skin, my skull, my teeth, my temperature, my texts, my thighs, my thumb,
        my work, myself twice, need two, needled it, needling and, never did, never left, never noticed, new since,
        ni cuando, ni las, ni mas, ni una, night when, nina de, nine and, nite and, nite n, no and, no distingo,
        no estoy, no hay, no he, no manden, no porque, no sirve, no te, no tiene, no tightness, noon and, normal by,
        not being, not sure, not yet, nothing else, nothing left, noticed blood, now because, now hes, now i,
        now the, numb as, nunca en, of being, of her, of last, of potatoes, of something, of that, of yours, off my,
        off your, oiga tengo, ojos y, ok i, on an, on both, on pillows, on since, on three, on top, on tuesday,
        one ever, one is, one who, only my, only odd, opresion en, or so, orina desde, other stuff, out a, out or,
        out right, over for, pa no, pad and, pain of, pain right, pain with, pantorrilla a, pantorrilla la, papa no,
        parar de, parked on, part and, partes intimas, pase de, past a, pastillas de, peor que, perdio la, pero el,
        pero me, pero se, pero siento, pero tengo, phone number, pie in, piedra en, piel alrededor, pierna derecha,
        pierna hasta, pies when, pillows and, pincharon esta, pipi y, piquete de, plates and, poder hacer,
        podia subir, point in, ponerme el, ponerme la, por las, por mas, press the, primera vez, propped on,
        puede mover, puedo apoyar, puedo subir, pull it, pull my, pulled out, pulse in, punta de, puntitos y,
        put it, put on, que he, que sentarme, que ustedes, que ver, quedo con, quedo un, quedo una, quiere que,
        quise pararme, quito la, reach for, reach up, ready to, really really, red at, red itchy, red streaks,
        regreso a, resbale en, rice kris, right at, right foot, ring round, rio y, rodilla es, roja y, rompio la,
        roof of, room for, room wont, round the, running out, sack of, saddle area, said im, sale a, sale la,
        saliendo pus, saliendo sangre, salta latidos, sangre desde, sangre no, saw it, saying i, says dont,
        says her, says she, se salta, se va, se van, seat is, seca desde, seca que, see a, send this, sending these,
        sensible el, sentado en, session and, set like, set the, shaking chills, shaking like, she called, she came,
        she has, shes right, shin is, shiny and, shirt off, should see, shoulder to, si esta, si la, siente como,
        siento al, siento toques, siento una, sigue creciendo, sin embargo, since friday, since noon, since then,
        since u, since yesterday, sips of, sister says, sittin at, six and, size bruise, skin around, slapping the,
        slaps down, slurred since, so am, so sorry, so theres, so weak, sock is, socks and, solid like, solo si,
        somebody elses, somebody is, something hard, son had, soreness at, sorry but, soy de, soy la, spot and,
        stabbing pain, standing at, standing on, started in, stay awake, stayed in, stepping on, stiff as,
        stiffened up, still a, still growing, stomach is, stop and, stop for, stop to, stop twice, stopping for,
        straight in, straight line, stripe going, stuck on, su hijo, subir al, sucking air, sudando frio, suelo y,
        sure it, swelled up, swelling no, swollen on, swollen tight, talking is, talking on, tell my, tell them,
        tell you, temperature and, ten out, tengo dormido, tengo que, tengo sueno, tengo todo, tenia antes,
        texting this, that all, that calf, that foot, that hip, thats what, the backs, the bank, the bedroom,
        the car, the door, the dots, the elbow, the evening, the finger, the flu, the fridge, the hammer, the hand,
        the jeans, the kids, the landing, the line, the locker, the lot, the match, the mattress, the muscles,
        the night, the number, the pill, the pot, the question, the redness, the roses, the shirt, the shop,
        the shoulder, the side, the skull, the steering, the teacher, the toast, the tylenol, the work, the worst,
        then hot, then i, there and, theres no, they got, they just, they sent, they told, theyre putting,
        theyre wearing, think the, this ache, this was, though i, three of, thrown up, thursdays appointment,
        tie my, tie the, tiene la, tiene un, tiesa y, tieso tieso, tight band, times today, tiptoes on, tirado en,
        tissue after, tissue and, to burst, to chest, to draw, to go, to hang, to lean, to moan, to see, to slide,
        to tie, today my, toes on, tomado como, tomo aire, tongue and, too high, took it, took me, toque de,
        tosecita seca, tosiendo sangre, toso y, tripped over, tropiezo con, trouble breathing, truck and, tuve que,
        tv is, twice what, two bath, un cuchillo, un minuto, un relampago, una faja, una presion, una tabla,
        unico que, unless i, until the, up high, up i, up its, up overnight, up the, upper arm, upper back, va de,
        vamos al, veo dos, verdad no, vida habia, vida me, viendo la, vino tinto, violent headache, vision went,
        voice gone, voice has, voltear el, volvio el, voy de, voy por, w me, wait for, waiting for, waiting room,
        walking up, want it, wants to, was at, was half, was hurting, was jerking, watch it, we had, wedding ring,
        week and, well the, went is, went numb, went thru, wet sock, what do, what looks, whats happening, when it,
        white head, whole face, whole hand, whole left, whole night, wife drive, wife was, will call, wire from,
        with me, with that, within an, without stopping, wont close, wont move, wont settle, worked on, working on,
        worse now, worst ever, would be, would rate, writing for, wrong with, y cada, y duro, y empezo, y era,
        y muy, y nada, y sudo, ya fui, ya la, ya sabe, yeah i, year and, yo tambien, you can, you do, you had,
        you poked, your table, yrs ago`,
    },
    {
      weight: 1,
      pairs: `a beat, a blank, a bowling, a brick, a bunch, a casa, a coffee, a door, a fire, a flipper, a heavy, a jalar,
        a letter, a lid, a look, a low, a marathon, a match, a media, a meeting, a min, a misa, a mouse, a nickel,
        a oscuras, a person, a pin, a plan, a pulled, a race, a ring, a row, a seguir, a statue, a story, a tea,
        a thumbs, a tomato, a ton, a tractor, a truck, a uno, about half, about three, above the, abuela tiene,
        aca en, ache and, again lol, again now, agarra toda, ago and, aguanto la, agujas en, ahi donde, aire siento,
        al apretar, al apretarla, al dedo, al doctor, al otro, al pecho, al tercer, algo no, all and, all of,
        also the, am going, am sorry, amaneci mucho, an aubergine, and ate, and both, and coffee, and cold, and cut,
        and do, and going, and her, and honestly, and i, and left, and let, and lift, and mine, and none,
        and nothing, and pinky, and purple, and shes, and since, and so, and still, and swallowing, and tingling,
        anywhere near, are a, are huge, are in, are sore, as concrete, as far, as hard, asi la, ask the,
        asked where, at church, at four, at nine, at terco, away after, away at, baby and, back after, back itself,
        back tonight, backing out, bad if, bajan por, ball and, baseball bat, batallo para, bath this, be done,
        be happier, be honest, be sore, be told, bed rattles, bed without, been dizzy, been getting, been going,
        been lying, being a, belong to, bend it, bend my, bending my, bent for, bien de, bien solo, bit but,
        black in, black n, blanca y, blood after, blood all, blood is, blotchy and, body is, boxes and,
        brazo derecho, brazo izquierdo, breastbone and, breathing ok, bring it, brought home, brought up,
        bruise all, bumps on, burned my, but he, but im, but is, but ive, but walking, but yes, by me, cabe en,
        cae la, calf gone, caliente donde, call later, call me, called in, cama con, cannot move, cansado de,
        cant drive, cant have, cant say, cant see, care of, carrying the, casa me, catch me, catching on,
        chin anywhere, chin down, chin to, church and, clammy and, cleared my, climb the, close it, coca cola,
        coffee at, coffee dribbles, coffee runs, cold then, collapsed and, collapsed in, coma my, come at, comes up,
        como dos, como guante, como palo, como perro, compared to, con dos, con todo, concrete and,
        confundida desde, confused since, control of, corner of, corre al, cosas de, cosas que, costado que,
        cotton wool, couch with, coughed and, couldnt lift, croaky and, cross word, crushing feeling, cuando se,
        cuello hasta, cuello muy, cuello no, cuerpo cortado, cut it, cut the, da mucha, dad is, dark and, dark like,
        day four, day with, de buen, de corrido, de ese, de mal, de mi, de trapo, dead and, dedo chiquito,
        dedos estan, dedos y, del cuerpo, del puente, del susto, dent in, desde anoche, desde entonces, devolvi el,
        didnt say, dije que, dio el, dio tos, disculpe no, dish towels, doblar el, doctora el, doesnt go, dog is,
        dog out, dog round, doing ok, dolor pero, dolor por, dolor ya, donde entraron, dont come, dont stop,
        dont take, dont wake, dont worry, dormido entre, double and, drew round, drive a, driving me,
        drooping since, dropped me, dry tickly, duele en, duerme la, durmieron los, easing up, edges and, egg under,
        eight out, el almuerzo, el cuello, el garage, el hombro, el horno, el hospital, el hoyito, el martes,
        el sueter, el vecino, ella no, empezo ayer, empezo una, en chanclas, en ese, en mi, en peor, ended at,
        entire life, entraron las, er last, es y, escaleras del, escalofrios desde, ese lado, eso es, espalda la,
        esposo no, esta insoportable, esta manana, estoy acostado, estoy en, estoy mucho, estoy sola,
        estoy tosiendo, even get, even my, ever and, ever known, every half, every lamp, every morning, every step,
        everyone in, everything was, except my, eyelid is, eyes have, facing the, far as, favor que, feel hot,
        feel kind, feel like, feel normal, feel nothing, feeling has, feeling ok, feeling pretty, feels too,
        feet at, feet have, fence post, fever since, feverish but, figured it, fijese que, filled it, find the,
        fine if, fine lol, finger are, fingers wont, first one, five times, fizzing in, flema con, flex my,
        flip flops, floor when, foot on, foot or, foot the, for an, for checking, for five, for his, for like,
        for no, for what, for you, forearm has, forget it, forgetting what, forty years, forward at, four of,
        from his, front and, fue lo, fuerte de, get from, get home, gets me, glute is, go n, go out, go pee, go the,
        goes away, going a, going around, going in, going numb, gone cold, gone pale, gordo del, got infected,
        got one, got really, got your, great now, green stuff, gunk coming, gym today, ha salido, habia sentido,
        had that, half a, half time, hand like, hanging and, happy with, hard time, harder than, hardly keep,
        has blown, has strep, have all, have blown, have the, have to, hay una, he could, he dejado, he did,
        he dont, he had, he never, he saw, he tenido, he wants, head all, headache ever, headache of, her eyes,
        her left, hes had, hes in, hey i, hicieron la, high fever, him and, hinchada que, hinchando la, his arms,
        hola doctora, holes has, hombro esta, hombro pero, home at, home but, home this, hondo siento, honestly i,
        hospital last, hot all, hot hard, house has, how many, hoy es, hurts in, i am, i beg, i checked, i couldnt,
        i cried, i did, i expect, i flex, i gave, i gotta, i lean, i left, i let, i measured, i never, i own, i pee,
        i read, i rub, i sit, i snapped, i stopped, i type, i walked, i wish, i woke, i write, ibuprofen at,
        ibuprofen every, id put, if that, im all, im coughing, im eating, im grand, im in, im sat, im wheezing,
        in agony, in last, in new, in raised, in seconds, in short, in them, in theres, inflamada y, instead of,
        ir al, is as, is friday, is gray, is hanging, is improved, is insane, is mad, is more, is puffy, is pumping,
        is shot, is sitting, is soaked, is spurting, is stretched, is tiny, is worse, isnt working, it comes,
        it every, it goes, it off, it on, it should, it stops, it that, it the, it there, it too, it took, it under,
        its all, its bad, its like, its my, its really, its running, its still, ive stopped, jaja me, jaw is,
        jolts down, jugar con, just dropped, just flops, just got, just talking, just told, just wanted,
        keeps coming, keeps going, keeps on, keys in, kids were, knife goes, know if, la abuela, la combi, la cosa,
        la hija, la hora, la otra, la paletilla, la pantorrilla, la pena, la pompa, la que, la voz, lado se,
        ladrillo encima, lamp post, last needle, last week, lasted till, lastima los, late el, late reply,
        later and, lay flat, le escribe, le escribo, le hicieron, le pusieron, le puso, leave me, left corner,
        leg all, leg at, leg have, leg just, leg since, leg swollen, legs look, legs were, length of, let us,
        levantar de, lie down, lift either, lift it, lift my, like half, like he, like my, like popeye, like that,
        lil bit, line at, lips have, lips puffed, little fingers, little sips, llaves en, llegar a, locked up,
        lol but, lol the, lol what, look kinda, looks crooked, loose tho, los frijoles, los oidos, los pies,
        lost her, lump came, lump where, make a, mal en, mama tiene, mano desde, marquitas de, martes en, me agacho,
        me alone, me at, me back, me cubre, me dijeron, me doy, me duela, me duermen, me espeso, me gusta, me ha,
        me inyectaron, me is, me mordi, me over, me quejo, me sacaron, me she, me solto, me ten, me tengo, me tomo,
        me trabajo, mean to, mejor me, mi viejo, middle of, milk and, mirror and, mitad del, molestia en, mom had,
        monday with, mordi la, more than, moreton muy, morning and, morning i, morning with, mouth isnt, moved from,
        moved out, much as, muchisima sangre, mucho y, murio mi, muy asustada, muy hinchada, my balance,
        my brothers, my cup, my dads, my doctor, my fourth, my glute, my hand, my heart, my palm, my session,
        my socks, my tummy, my walk, myself and, n blue, n dont, n it, n no, n theres, nada ya, nap on, neck ok,
        needle out, needles were, needles yesterday, never ever, never used, next doors, ni lo, night long,
        night was, nina y, no coffee, no entiendo, no noto, no to, no truena, no wait, nobody asked, noche de,
        nomas tengo, not coming, not dizzy, not mine, not that, not tired, nothing has, nothing on, nothing to,
        nothing when, noticed im, now they, now with, numb than, nunca me, nunca tuve, nurse and, nurse so,
        odd thing, of all, of bricks, of his, of steel, ok the, on for, on like, on purpose, on silent, on to,
        on tues, on your, one again, one to, only been, only one, only the, oozing blood, or take, or what,
        orinar desde, other one, otherwise i, otra mano, otra y, out like, out pink, out scrambled, out today,
        outside the, own spit, painful than, pains a, pale and, panting just, panza la, panza se, para agarrar,
        para poder, para un, paracetamol de, parar a, pasa ni, pastillas en, patch where, pecho del, perfectly fine,
        pero ahora, pero esta, pero la, pero mi, pica la, pickle jar, pie frio, pie frios, piedra y, piel donde,
        pierna dura, pierna esta, pierna la, piernas y, place at, plan to, plank and, please cancel, please remove,
        podia ni, popo sin, por dentro, por dios, pounding and, pressing on, puedo manejar, puedo mas, puffed out,
        puffed shut, pull the, punzada en, pus is, push it, pusieron los, puso colorado, put the, putting a,
        putting the, q esta, q hacer, q onda, q se, que antes, que cargar, que casi, que dormir, que en, que fui,
        que jalo, que me, que por, que siente, que toso, quemo el, queue at, quiero morir, racing and, rash started,
        rate is, ratito en, real good, red blood, remember the, repente me, respiro hondo, resto del, reverse the,
        rico y, right arm, right down, right leg, right on, right through, rock hard, rodilla como, rodilla y,
        roommate says, said i, said it, said we, saliendo la, salio sangre, same time, say your, scan of,
        se aguanta, se corta, se enojo, se lo, se te, seat and, seen in, send my, sentada y, sentence without,
        sentido en, session i, set a, sharp catch, sharp jab, she cant, she collapsed, she hasnt, she turned,
        she went, shivering so, shocks down, shook all, shortness of, should be, should i, shower after, si el,
        si puedo, siento el, siento presion, sigo sin, silla y, sin nada, since tuesday, sink this, skin all,
        skin blotchy, skin by, skin of, sleep propped, sleeping in, so rigid, so sore, so stiff, so tired, so u,
        so you, sobre la, sola en, solid as, solo se, somebody call, somebody hit, someone elses, something popped,
        son says, sore is, sore on, sore where, soreness where, speak to, spot by, spot the, spot you,
        spurting from, stand the, start to, started about, started last, started this, started with, stepped on,
        stiff i, still but, still here, still sticking, stop texting, stop worrying, straight from, su mama,
        sube el, sunday and, supper and, sure its, swallow my, swallowing is, sweaty and, swelled so, swelling is,
        swelling mean, take deep, take little, take this, taken to, talk to, tar and, taza de, tea spoon,
        teeth chatter, tele y, temblores que, temp its, temp was, ten in, tender like, tengo adormecimiento,
        tengo como, tengo escalofrios, tengo hinchazon, tengo mas, tengo ronchas, text you, than usual, thank u,
        thanks again, thanks but, that has, that in, that its, that little, that looks, that place, thats all,
        thats gone, thats new, thats not, the bottom, the can, the chili, the couch, the cup, the cupboard,
        the cushion, the dogs, the driver, the easin, the elevator, the forearm, the garden, the grandkids,
        the hair, the heating, the hips, the iron, the kneecap, the living, the lobby, the loft, the long,
        the machine, the middle, the needled, the neighbour, the neighbours, the numbness, the office, the one,
        the part, the pizza, the pressure, the right, the school, the shelf, the shoe, the staff, the stiffness,
        the tiny, the traffic, the trash, the truck, the upper, the waitlist, the walls, the watch, the words,
        the wrong, them to, then the, then they, there at, there isnt, there last, theres yellow, they belong,
        they found, they gave, they wont, theyre not, thigh and, thigh feels, thigh muscle, thigh went, thing and,
        thing then, think about, think youve, thinking bout, third towel, this weekend, thought itd, three and,
        three days, three pillows, through it, through the, through with, thru my, thumb is, thursday and,
        tightness across, till i, time after, time in, time ive, times in, tingly on, tirando a, to any, to elbow,
        to pee, to press, to show, to split, to type, toallas y, toda la, today so, todo se, todos los, toes are,
        toes up, told my, told to, too small, took a, took the, tos desde, traffic was, tray of, tummy is,
        turn left, turn my, turn the, two hours, two phones, two times, tylenol at, un calambrazo, un elefante,
        un ladrillo, un solo, una raya, under it, uno si, up every, up fast, up is, up no, up rusty, up twice,
        ur phone, va y, vamos a, van dos, van tres, veces que, verdad ya, vez se, vivir asi, voice went, walk a,
        walk home, walk it, walked in, walked out, walked the, walking like, wanting to, warned me, was needled,
        was this, was worried, water since, way down, we can, we left, weak i, weak today, weird one, welts popping,
        went hoarse, wet himself, what came, whatever i, when my, when the, when youve, while driving, who won,
        whole body, why is, why my, wife here, wing bone, with each, woke with, won the, wont turn, work and,
        work is, work on, work today, work with, worked and, worse after, would do, wrapped in, wrong person, x lo,
        y apesta, y calientita, y casi, y con, y dice, y dos, y es, y eso, y frios, y helados, y le, y luego,
        y pienso, y siento, y tengo, ya pasaron, yes or, yesterday like, yesterday my, you could, you forgot,
        you keep, you ought, you said, you will, your car, your clinic`,
    },
    {
      weight: -1,
      pairs: `a amarrarme, a back, a bagel, a better, a bigger, a birthday, a boy, a cantaros, a card, a cargar, a chance,
        a chicken, a client, a cuanto, a daisy, a date, a day, a dog, a donkey, a dozen, a drink, a fan, a fence,
        a forty, a gate, a gift, a grape, a heating, a kettle, a kind, a king, a knot, a leaf, a lecture, a legend,
        a life, a line, a living, a lo, a los, a message, a mirror, a mood, a mug, a night, a ok, a otro, a party,
        a peach, a poner, a problem, a puddle, a rag, a shade, a sign, a snack, a spot, a star, a stranger,
        a superbill, a sweater, a taxi, a team, a text, a trampoline, a tray, a treat, a two, a usted, a venir,
        a way, a well, a white, a win, a window, a woman, a wooden, a word, a year, about four, about you, abrir la,
        access to, accident in, aceptan medicaid, ache between, aches a, achy but, achy today, achy when,
        address is, adolorida del, adolorida donde, adolorida pero, adolorido de, adolorido nomas, adolorido que,
        adormecimiento del, adormecimiento ni, advil at, after coffee, after dinner, after moving, after six,
        after some, after squats, after two, agacho a, again next, again so, again thanks, again with, agarro todo,
        agendar con, agotado pero, agujas pero, agujetas como, ahi en, ahi esta, ahi pero, ahora el, ahora ya,
        air and, aire gracias, aire no, al agarrar, al agua, al cafe, al exprimir, al mercado, al nieto, al nino,
        al pararme, al pendiente, al piquete, al principio, al tacto, al trabajo, algo cansada, all but, all clear,
        all fine, all going, all good, all quiet, all three, almost nodded, already told, always said, always the,
        always tingle, am a, am at, am drinking, am kind, am pleased, am sleeping, am the, am very, am well,
        amaneci y, amanecio un, amarrarme los, an ear, an itemized, and about, and after, and also, and at,
        and bought, and calm, and came, and can, and chips, and come, and confusion, and dandy, and day, and feels,
        and for, and forgot, and get, and give, and had, and has, and he, and hes, and in, and keep, and mean,
        and mellow, and needles, and ready, and saw, and sleep, and sunny, and thank, and theyve, and to, and two,
        and u, and very, and waited, and watched, and why, and won, and youve, anda de, ando agotado, ando cansado,
        ando ocupada, anoche estaba, anoche pero, another appointment, answer later, antes pero, antes y, antes ya,
        any change, any kind, any openings, any redness, anyone have, anything about, anything after, anything else,
        anything from, anything open, anything with, anyway im, apart from, appointment and, appointment but,
        appointment next, appointment please, appreciate it, appreciate the, appreciate you, apretado y, arch is,
        arde la, are back, are dead, are fading, are for, are moving, are my, are only, are still, are taking,
        are the, are two, are u, are your, area is, arm off, around for, around midnight, arroz y, as butter, as in,
        as new, as stiff, as you, asi desde, ask my, ask why, ask you, asked who, asking if, at about, at camp,
        at eight, at five, at football, at gate, at my, at ours, at pickleball, at ur, at your, atendieron ayer,
        atorada en, away thanks, ayer de, ayer me, back bedroom, back but, back by, back never, back now, back pain,
        bad cough, bag and, bags of, baje las, baje por, ball for, base of, bath tonight, bawling in, be back,
        be fine, be home, be so, beat but, beat my, bebe tiene, bebe y, bed in, bed is, been better, been bringing,
        been busy, been looking, been normal, been right, been sick, been there, been told, been walking,
        before noon, before that, before the, before today, being so, believe i, believe this, best sleep,
        better so, better tbh, better thank, bien a, bien adolorida, bien despues, bien mi, bien nada, bien nos,
        bien relajado, bien saludos, bien si, bien sin, bien todo, big pot, bill for, birthday cake, biscuit tin,
        bit achey, bit by, bit dizzy, bit emotional, bit loopy, bit sleepy, bit spaced, bit spacey, bit tired,
        bit weepy, bit worried, bleeding just, bleeding no, bless you, blood but, blood just, blood pouring,
        blood right, blue bag, blue cross, boca arriba, boca del, boca y, boli mnie, book club, book for, book is,
        book me, booked for, bottom and, bought the, bout a, bout the, boy a, brain foggy, brazo bien, brazo como,
        brazo nomas, brazo se, breathe and, breathe fine, breathe just, breathing all, bring my, bring own,
        bring you, broke a, brother had, brother says, bruise about, bruise has, bruise like, bruise turning,
        bruised ego, bubble tea, buenas tardes, burnt the, bus home, bus is, busy with, but can, but getting,
        but got, but happy, but less, but must, but only, but please, but sore, but theres, but theyve, but today,
        but ur, but way, but your, buying a, by bedtime, by lunch, by ten, caballo se, cabeza gracias, cabeza pero,
        cabeza y, cable company, cadera ni, cae bien, cafe y, cake is, cake was, calentura no, calentura yo,
        calf and, calf but, caliente mejoro, call at, call my, call off, call u, call when, calling me, calm and,
        calor que, calves are, calves feel, cambio de, came at, camino normal, camino un, camion y, camisa con,
        can borrow, can breathe, can check, can climb, can find, can hold, can manage, can my, can open, can pick,
        can reach, can run, can stand, can take, cancelar la, cancelar mi, cansada ayer, cansada de, cansada desde,
        cansada nomas, cansada pero, cansadita nomas, cansado nomas, cansado pero, cant remember, car keys,
        car seats, car wash, card in, cargue al, carne asada, carried me, casa y, case what, cash only, casi nada,
        casi no, caught a, cayo muy, celular en, cerrar la, cerro el, chair with, chance of, change yet, changed to,
        charger at, check in, checked in, chills since, chiquito de, chiquito donde, church hall, circle back,
        cita a, cita cuando, clase de, class at, clear as, clock in, close at, close my, closed it, club is,
        cocina del, coffee is, cold so, colour and, come by, come for, come hungry, come la, comes in, common to,
        como del, como el, como lechuga, como por, como sabria, como tronco, companera de, completely and,
        completo gracias, compuso la, con cafe, con calentura, con flojera, con hielo, con pena, con tanto,
        confirmar la, congrats on, contact the, contenta con, contestar antes, contestar mi, contesto al,
        cooked dinner, cooked for, corre por, correr manana, cosa y, couch is, could do, could have, could melt,
        could nap, couldnt ask, count down, couple hours, cried happy, cuando llegue, cuando tenga, cuando uno,
        cuando vengas, cuanto cuesta, cuanto les, cuarto de, cuello gracias, cuello suelto, cuerpo desde, culpa del,
        curled up, d same, d way, dad says, dance recital, danced at, day again, day difference, day for, day one,
        days were, de aire, de angel, de antes, de cabeza, de casa, de con, de correr, de cuello, de donde,
        de haber, de hoy, de manana, de mareo, de mate, de mayo, de mejor, de momento, de telefono, de trabajo,
        de verdad, deal of, dear all, debilidad de, debilidad ni, debo hacer, decir que, dedos del, dedos ya,
        deje la, dejen de, dejo el, dejo en, del camion, del corazon, del gato, del jueves, del otro, del perro,
        del restaurante, del super, del viernes, delivery failed, delivery has, demas bien, demas todo,
        desaparecio y, desde ayer, desk at, di el, dia largo, dia que, dice el, did all, did anyone, did say,
        didnt do, didnt have, didnt stop, digas a, digo q, dijo el, diria un, disturb turned, disturb while,
        dizzy or, dizzy spells, do a, do your, doctor who, doctora estoy, doctora no, does my, does that,
        doesnt help, doesnt like, doesnt stop, doesnt work, dog in, dog thinks, dog this, dog threw, dog two,
        doing dishes, doing just, doing really, dolio un, dollars a, dollars each, dolor anda, dolor cero,
        dolor era, dolor nada, dolor sin, dolor todo, dolorcito ahi, donde entro, donde la, done in, done so,
        dont ask, dont believe, dont buy, dont care, dont count, dont do, dont like, dont mind, dont miss,
        dont notice, dont talk, dont text, dont touch, dont wear, dont you, door in, dormi nada, dormi por,
        dormi viendo, dormido del, dormido el, dormir por, dormir y, dos puntitos, dos semanas, dos veces, dos y,
        down before, down from, down off, down some, drained but, drank my, drinking my, drive in, driving back,
        driving turned, dropped to, dropped two, drove to, duele gracias, duele y, duerme el, duermo de,
        duermo manejando, dunno how, durmio el, durmio un, ear infection, early for, early i, east side,
        easy breathing, eat it, eaten the, either side, ejercicio manana, ejercicios y, el arbitro, el balcon,
        el cajero, el cambio, el cargador, el carro, el coche, el correo, el del, el dia, el friday, el horario,
        el jueves, el mensaje, el micro, el pan, el paquete, el portero, el puente, el restaurante, el resto,
        el resultado, el sabado, el salon, el semaforo, el timber, el ultimo, el unico, el video, email instead,
        email is, email me, emotional last, emotional yesterday, en fuera, en ingles, en la, en las, en ningun,
        en tu, encuentro el, end of, energia hoy, energy today, enfermo con, enough that, entonces el, entra aire,
        entro la, enviar la, er with, era de, era el, es a, es hoy, es igual, es lo, es mas, es muy, es nuevo,
        es poco, es que, ese senor, eso que, espalda baja, espalda ni, espalda no, espalda pero, espalda un,
        essay is, esta mejor, esta sensible, estaba adolorida, estaba un, estar al, este fin, estiramientos y,
        estoy adolorido, estoy cansada, estoy perfecta, estoy quedando, even feel, even hurt, even in, even now,
        even sore, even that, everyone at, everything i, everything normal, exercise sheet, exercises and,
        exhausted but, exprimir el, eyes open, eyes r, eyes shut, face down, fading to, fainted at, falta una,
        fat and, father has, favor de, feeding the, feel about, feel amazing, feel awesome, feel mildly, feel much,
        feel off, feel perfectly, feel rested, feel super, feel tired, feeling awesome, feeling but, feeling fine,
        feeling like, feeling right, feeling super, feeling terrific, feeling very, feeling wonderful, feels much,
        feet all, feliz y, fell and, felt fine, felt in, felt lighter, felt really, felt so, felt super, fever from,
        fever i, few days, field trip, finally i, fine and, fine myself, fine thank, fine thanks, finish at,
        finish the, finished my, fish and, fish tank, fix the, flap jack, flat is, flat pack, flight hands,
        flojera y, flojita flojita, floor and, foggy last, folding chairs, following up, football and, for chips,
        for coffee, for dinner, for fifty, for following, for four, for given, for hours, for how, for lunch,
        for more, for next, for now, for school, for something, for tacos, for thanksgiving, for them, for three,
        for today, for tomorrow, for tuesday, for twenty, for u, for us, for yesterday, forget its, foto de,
        foto del, four legs, four minutes, frame it, freezing in, fresh as, friday at, friday morning, frio en,
        from across, from our, from there, from work, frozen peas, fue a, fue como, fuerte y, fui por, futbol el,
        gano el, garden and, garden centre, gas bill, get his, get through, get you, gets the, getting carried,
        getting in, getting off, getting that, gift card, gimnasio manana, gimnasio y, give him, give you,
        glasses are, glutes are, go at, go eat, go in, go straight, go swimming, god is, goes into, goes on,
        going round, golf swing, gone by, gone completely, gone hard, gone with, gonna say, good as, good for,
        good scissors, good thanks, good this, good though, got all, got moved, got off, got ur, got us, got you,
        grabs me, great last, great thanks, great today, green one, gripa y, group chat, growing on, guess what,
        guy with, gym and, gym tonight, ha ha, ha hinchado, hace media, hacer una, haciendo tamales, had me,
        had needles, had since, hair n, half and, half asleep, half day, half past, half six, half way,
        halfway through, hall and, hambre jaja, hand and, hand had, hand went, happy as, happy birthday,
        happy camper, happy to, hard feelings, hard to, hardly feel, has already, has bought, has come, has dropped,
        has eaten, has failed, has finally, has got, has never, has shipped, has stopped, has vanished, hasnt left,
        hasnt lifted, have anything, have cabin, have come, have never, have time, have two, havent felt, having an,
        hay de, hay dos, hay manera, he changed, he doesnt, he left, he lines, he only, he scored, he thought,
        he will, head clear, headache no, headache nothing, heat no, hecho ejercicio, heck but, hello dear,
        help right, her arm, her i, her im, her knee, her name, her new, her sister, here and, here by, here n,
        hermana que, hes got, hey its, hey no, hey there, hi please, hi this, hice el, hielo o, high school,
        hija de, hija esta, hijos me, him again, him at, him the, him to, hinchazon ya, hip felt, hip hurts,
        hip like, hips feel, his mom, his mum, his own, his wife, his wrist, hizo nada, hola ando, hola estoy,
        hola puedo, hola si, hold with, holding it, hole in, hombro lo, hombro mejor, hombro perfecto, hombro quedo,
        hombros algo, home i, home that, home today, honestly a, honestly no, hope you, hoping for, hora es, hot as,
        hot chocolate, hour shift, hours long, house on, how are, how did, how far, hoy esta, hoy gracias,
        hoy regrese, hoy sin, hr shift, hrs and, hubiera subido, huge and, hurting a, husband had, i aint,
        i already, i arrive, i book, i booked, i can, i cannot, i carried, i carry, i change, i cut, i dnt, i dont,
        i draw, i drifted, i drink, i drove, i failed, i fed, i finished, i give, i got, i heard, i in, i knew,
        i love, i nodded, i not, i now, i open, i paid, i phone, i pick, i ran, i reach, i ride, i saw, i sed,
        i sell, i sing, i skip, i slipped, i squeeze, i stay, i stayed, i stuck, i swear, i swing, i taught,
        i think, i tie, i to, i touch, i tripped, i vote, i waited, i walk, i want, i watched, i wrote, ice it,
        id forgotten, id had, id know, ido al, if anything, if its, if she, igualito que, ill answer, ill be,
        ill call, ill let, ill text, im busy, im by, im drinking, im lying, im mad, im okay, im otherwise,
        im outside, im over, im ready, im selling, im sleepy, im slightly, im still, im taking, im tired, im worn,
        in after, in again, in another, in avance, in big, in bus, in church, in class, in for, in its, in january,
        in office, in or, in row, in three, in years, in your, inflamo el, inside the, insurance for,
        interview went, into bed, ir el, is after, is breathing, is brilliant, is bursting, is cracked, is done,
        is due, is easing, is empty, is from, is full, is giving, is headed, is here, is jammed, is killer,
        is killing, is kind, is laughing, is like, is limping, is looking, is looser, is moved, is moving, is open,
        is ours, is over, is quiet, is running, is this, is too, is well, is wild, is your, isnt a, isnt it,
        isnt there, issues at, it anyway, it as, it away, it common, it felt, it fine, it first, it four, it got,
        it have, it i, it jeans, it lol, it loosened, it possible, it rains, it suits, it swells, itch at, its as,
        its bags, its better, its d, its full, its half, its loosening, its making, its mild, its minus,
        its pouring, its sore, its supposed, its there, itself feels, ive felt, ive got, ive just, ive moved,
        ive seen, ive told, jacket in, jalon y, jammed again, joke and, joke but, jueves a, jugar futbol, jugue a,
        junta se, just asking, just busy, just feels, just go, just sleepy, just slightly, just standing, just text,
        just tired, just wouldnt, kettle and, key is, keys to, kid is, kids got, kids in, kids off, killed me,
        killed the, kilos de, kind regards, kinda achy, kinda tired, km y, knee held, knees in, knock on, know that,
        know u, la basura, la camioneta, la cartera, la cena, la comida, la debilidad, la esquina, la familia,
        la fila, la gente, la gripa, la iglesia, la impresora, la llave, la mandibula, la mente, la pata, la rueda,
        la semana, la tarde, la u, lado derecho, lado y, lady at, landlord is, largo y, las cortinas, las de,
        las doce, las marquitas, las noticias, las tres, late one, later on, later thanks, laugh and, laugh at,
        laughter at, law is, lay down, lay on, le digas, le dijo, le he, le ve, leave a, leave it, leave my,
        leaves at, leche y, left handed, leg are, leg good, legs for, lend me, les comento, les cuento, les debo,
        less achy, less sore, let him, let them, letter for, letter to, levantarme pero, levanto de, leve al,
        lie on, life and, lifted the, light house, lights on, like before, like cardboard, like him, like un,
        like what, liked my, liked the, lil sore, limited access, limp as, lines it, listened to, listening to,
        lit a, little achy, little after, little brain, little emotional, little fading, little foggy,
        little worried, llamame cuando, llego de, llego en, llevo la, llore tantito, lloviendo a, lo juro, lo vio,
        lol today, look clean, look over, looked and, looks fine, loopy after, los estiramientos, los gemelos,
        los mensajes, los puntitos, los tacos, lost by, lot for, lots better, love you, loved it, loving it,
        low battery, low down, low energy, luego les, lunes y, mailbox is, make an, make another, mama anda,
        man coming, man says, manana hay, manana o, manana voy, mancho la, manden mensajes, mando la,
        manejando despues, manejando es, manera de, mano a, manos de, many thanks, marcar manana, mareo ni, mark is,
        market place, marquitas chiquita, mas en, matter what, may this, maybe its, me awake, me bane, me cambiaron,
        me da, me dio, me dormi, me entumio, me for, me gustaria, me hubieran, me los, me manda, me mato, me pls,
        me podrian, me pregunto, me queme, me salio, me sente, me since, me that, me til, me today, me urge, me vio,
        measured it, meet at, meeting at, mejor espeso, mejor humor, mejor ni, menos adolorido, mensaje me,
        mensajes en, mercado y, mi amor, mi corazon, mi equipo, mi jefe, mi proxima, mi seguro, mi senora,
        mi sobrina, mi trabajo, mi ultima, mi vieja, mil con, mil gracias, mild dull, miles this, miles today,
        milk eggs, milk on, mine has, minutes and, miracle worker, mis ejercicios, mis estiramientos, misa y,
        miss you, missed call, molesta tantito, molestia leve, molido como, mom checked, mom wants,
        monday afternoon, month so, more days, more for, more messages, more of, morning thank, most days, moto y,
        move my, move normally, move thursday, moved it, moved my, mover los, moverme se, moving around, moving to,
        much to, much was, mueve bien, mueve mucho, mum say, murio el, musculo adolorido, muy adolorida, muy amable,
        muy cansado, muy rico, my ankles, my bill, my blood, my boots, my brain, my breath, my car, my chips,
        my computer, my cousin, my end, my essay, my favorite, my fingers, my flatmate, my fridge, my granddaughter,
        my homework, my horse, my jacket, my job, my kid, my lil, my love, my moms, my mothers, my neighbours,
        my nephews, my normal, my nose, my parents, my rear, my roommates, my screen, my sleeve, my slot,
        my stomach, my story, my stretches, my tea, my team, my umbrella, my upper, my voice, n a, n im, n look,
        n say, n still, n we, na po, nada malo, nada nuevo, nada todo, nadar en, nadar manana, name in, nearly as,
        necesito cambiar, neck again, neck fine, neck is, neck loose, need one, need you, needled me,
        needles before, needles but, needles in, needs a, neighbors kid, neither swelling, never again,
        never better, never let, never showed, new address, new baby, new cell, new email, new glasses, new person,
        new pillow, new shoes, next monday, next time, next to, ni adormecido, ni mejor, ni mordo, ni peor,
        ni problemas, nieto tiene, night but, night night, ningun hormigueo, ningun sintoma, nino chiquito,
        nino tiene, nino trae, ninos y, no anda, no ando, no arranca, no complaints, no contestar, no conteste,
        no difference, no drama, no energy, no hinchazon, no las, no mas, no nothin, no nothing, no peor, no probs,
        no pues, no relief, no rush, no sense, no side, no signal, no tingles, nobody here, nobody told,
        nobody wants, noche sin, nodding off, nomas adolorida, nomas el, nomas gracias, nomas una, nope to,
        normal and, normal person, normal por, normal size, nos fue, not about, not anymore, not bruised, not funny,
        not gonna, not happy, not nearly, not now, not ok, not on, not sorry, not there, not u, note for, note una,
        nothing but, nothing crazy, nothing for, nothing strange, nothing unusual, noto cambio, noto diferencia,
        novela y, now ill, now thank, now this, numb but, numb no, number of, number off, number one, o mejor,
        of chips, of course, of d, of emotional, of luck, of our, of salt, of six, of sleepy, of snow, of texting,
        of the, off again, off since, off today, office with, ojo de, ok just, ok la, ok please, ok thanks,
        old gate, old me, on and, on but, on day, on energy, on it, on market, on muted, on my, on now, on or,
        on sat, on site, on so, on sundays, on wednesday, on with, on wood, on you, once i, one dot, one drink,
        one i, one little, one or, one out, one since, one song, one tiny, one week, one you, only felt, only on,
        only some, only when, open for, open house, opened it, opening jars, operacion vieja, or after, or any,
        or breathe, or does, or move, or not, or weakness, or you, orange juice, order and, other number,
        otherwise nothing, otherwise the, our first, our flight, our house, our own, our team, out from, out lol,
        out yesterday, outside but, outside my, outside ur, over a, over both, over like, over my, over slept,
        owe for, own shoes, pa po, pack and, package is, packed its, paid for, pain anywhere, pain from, pain i,
        pain pills, pain thanks, pains about, pair of, papa que, para el, para hablar, para respirar, para ver,
        para y, parcel for, parents evening, parking at, party at, party on, pasa por, pasaje la, pase a, paso por,
        pass the, pay me, payment link, pee and, peep from, pena por, permission slip, pero ando, pero contento,
        pero del, pero eso, pero le, pero mejor, pero paro, person or, phone and, photo of, pic of, picking up,
        picture day, pie ya, pin prick, place as, place to, play tennis, played nine, playing the, playlist is,
        please phone, please update, plenty of, pls send, poco apretado, poco tiesa, podria decir, podrian mandar,
        poquita comezon, poquita molestia, poquito sensible, poquito tiesa, por escribir, por estar, por los,
        por no, por ti, porque me, post office, pounding head, practice and, practice is, pregunta puedo, prendio a,
        preocupa un, pressed it, pressed the, pretty sore, prick marks, primer dia, principio estaba,
        problemas para, problems here, project is, proxima cita, proxima semana, proxima sesion, pruned the,
        pude abrir, pude cargar, puede cambiar, puede hacer, puede ser, pueden llamar, pueden mandar, puedo agendar,
        puedo salir, puedo tender, puerta de, pues ando, pues le, pues me, pues ya, puesto de, puffiness by,
        puncture a, puntitos chiquito, puntitos donde, puse a, puse hielo, puse los, puse sentimental, puse un,
        push ups, pusieron las, put you, q fuerte, q hoy, q lo, q te, q traigo, quads feel, que alegria, que bien,
        que cambiar, que el, que es, que fue, que girar, que hago, que nunca, que pararme, que preocuparse,
        que reportar, que sentar, que sin, que soy, que susto, que tu, que usted, queda una, quedamos a,
        quedaron unas, queja de, queue for, quick question, quiere ir, quiere saber, quiero cancelar, quiero cita,
        quiero ir, quiero poner, quiet on, quisiera agendar, r we, rain and, rain on, reach by, read a, real person,
        really bad, recipe says, red dot, redness no, redness nor, ref was, regrese a, relaxed and, relaxed i,
        remember when, repente no, reply later, reply to, reply when, report from, return my, return the, ribs and,
        ribs on, ride my, right shoulder, right so, right up, ring after, ring in, rode the, rojos chiquito,
        rojos de, rojos donde, rojos en, rolled up, ronchas tampoco, room and, roommate has, roommate me, round his,
        round it, round to, round with, row k, row of, run again, run this, running on, runs down, sabria si,
        sacaron la, said dont, said he, said youd, sal al, salimos a, salio el, salio una, same one, same same,
        same today, sat here, saturday so, saw a, say can, say he, say not, say sorry, says a, says go, says he,
        says hes, says the, schedule my, se asusto, se cambio, se des, se durmio, se enfermo, se entero, se infecta,
        se mueve, se poncho, se pueda, se queda, se queja, se quejo, se quemo, se siente, seat on, seats and,
        second half, second one, see little, see what, seen my, seen the, seis horas, sell gift, send it, senora de,
        senora del, sensible pero, sensible si, sent my, sent the, sentarme en, senti algo, senti muy,
        sentido ningun, sesion ando, sesion para, set of, set off, sets of, she ask, she does, she gave, she get,
        she gone, she poste, she put, she reply, she says, she wanted, sheet and, shelf is, shes been, shes had,
        shes my, shes not, shoes again, shoes off, shot of, should it, show off, shower is, shut the, si a,
        si aprieto, si fuera, si quiero, si te, side effects, siente muy, siente un, siento con, siento en,
        siento mas, siento q, siento super, siesta de, sigo cansada, sigo igual, sigue muy, silly but, sin el,
        sin energia, sin ganas, sin mareos, sin ninguna, sin pilas, sin problemas, since about, since i, since tea,
        sit but, sit up, six hours, skipped a, sleep on, sleep the, sleep tight, sleeping on, sleepy but, sleepy i,
        sleepy on, slept great, slept it, slept really, slept well, slight ache, slight puffiness, slightly dizzy,
        slightly foggy, small drop, smell like, smidge of, smoke alarm, snow day, so chill, so does, so drowsy,
        so for, so go, so happy, so hungry, so loud, so many, so relaxed, so so, so take, so yes, sold the,
        solo adolorida, solo adolorido, solo duele, solo les, some guy, some leftover, some stiffness,
        somebody with, someone bring, someone give, someone has, somewhere else, son broke, son muy, sore af,
        sore all, sore between, sore bum, sore sitting, sore the, sore yes, sore yesterday, soreness hasnt,
        soreness is, soreness left, soreness now, soreness only, soreness today, soreness yes, sorry about,
        sorry for, sorry im, sorry please, sorry wrong, sort of, sounds good, sounds like, spacey but,
        spacey yesterday, spin class, split the, spot on, spot when, spots itch, spots look, stairs and, stairs are,
        stand by, stand on, standing up, start and, start at, starts at, starts tingling, state of, stay off,
        stayed on, stiff first, stiffness is, still get, still going, still had, still hanging, still kinda,
        still no, still open, still owe, stir ring, stood all, stop at, stop me, stop sending, stop with,
        stopped at, stopped before, stopped quickly, straight and, stretches and, stretches you, stroke last,
        stuck with, subir el, suegra esta, sueno ayer, sueno nomas, sueno pero, sueno todo, sunday with, super bien,
        super relajada, super relaxed, super sore, supposed to, swap my, swelling nothing, swelling numbness,
        swelling right, swim meet, swing the, switch off, table for, taco truck, take blue, take out, taken the,
        talk later, talked about, talking to, talon cuando, tantito al, tanto trabajo, tarde boy, tarde y, tarea de,
        te cuento, te dijo, te lo, teach me, tell dad, tell your, temperature is, temple like, temprano y,
        ten times, tender but, tender from, tender la, tengo agujetas, tengo cita, tengo los, tengo ningun,
        tengo sensible, tenia desde, tenido ningun, tenso de, tenso pero, terapia pero, text my, texted her,
        than last, thank god, thanks a, thanks to, that and, that ive, that jeans, that just, that man, that now,
        that ref, that session, that show, that song, that thing, that this, that too, that was, that you,
        thats where, the apartment, the arch, the bag, the bake, the ball, the base, the basement, the bell,
        the bench, the bins, the biscuit, the biscuits, the blades, the block, the boat, the book, the boss,
        the boy, the brown, the budge, the cabin, the cable, the candles, the cat, the chairs, the charger,
        the chicken, the christmas, the cinema, the client, the closet, the club, the court, the crisps,
        the custard, the date, the deeper, the delivery, the depot, the doorbell, the dough, the drawer, the dream,
        the dress, the drive, the east, the fair, the field, the film, the final, the fingertip, the fire,
        the flight, the follow, the football, the fountain, the frog, the fruit, the function, the gate, the good,
        the goose, the gray, the grill, the group, the head, the headaches, the high, the hills, the holidays,
        the horses, the hotel, the internet, the invoice, the job, the knees, the landlord, the lane, the lasagne,
        the late, the lawn, the link, the logo, the lower, the main, the mark, the meatloaf, the mic, the money,
        the month, the mornings, the mover, the muscle, the nice, the noodles, the ones, the orange, the outside,
        the pan, the paper, the paracetamol, the parcel, the park, the parrot, the passport, the payment, the peas,
        the pigeon, the pink, the plate, the popcorn, the post, the postman, the presentation, the promocion,
        the pub, the pump, the quad, the quiet, the rash, the receptionist, the record, the remote, the rent,
        the restaurant, the road, the roundabout, the same, the service, the settee, the sewing, the shoes,
        the shopping, the shops, the shoulders, the slides, the slow, the sock, the sourdough, the spelling,
        the splits, the spreadsheet, the start, the state, the stomach, the story, the stretches, the summer,
        the tax, the tiles, the tooth, the town, the trail, the tray, the tumba, the umbrella, the very, the waiter,
        the waiting, the warehouse, the wedding, the wine, them all, them i, theme is, then back, then did, then my,
        then we, then went, then you, there but, there lol, theres like, theres not, theres two, they asked,
        they changed, they kept, they let, they lost, they only, they wanted, they will, thing to, thing today,
        thing with, thing you, things are, think we, third time, this aint, this end, this new, this number,
        this year, those are, thought youd, three hours, three words, threw the, throat swells, throw in,
        throwing up, tickety boo, tiene gripa, tienen lugar, tieso como, tieso en, tieso gracias, tieso nomas,
        tight after, tight like, tightness in, till midnight, till supper, till two, time do, time n, time no,
        time to, time you, times to, tingling down, tingling i, tingling just, tiny blue, tiny drop, tiny little,
        tired all, tired as, tired last, tired lol, tired this, tired today, tired yesterday, tissue when, to a,
        to bien, to black, to change, to choir, to church, to claim, to cover, to dinner, to each, to email,
        to expect, to five, to fold, to gate, to keep, to leeds, to nothing, to pay, to report, to return, to save,
        to sign, to skip, to speak, to talk, to them, to thursday, to wear, to your, toast and, toca el, toca la,
        toco la, todavia tengo, todavia un, today at, today haha, today just, today lol, today nothing,
        today thanks, today was, todo chido, todo excelente, todo lo, todo perfecto, todo tranqui, todo va,
        toes like, told u, tomar ibuprofeno, tomorrow i, tonight and, too and, too bad, too early, too far,
        too late, too loud, too soon, took nothing, top shelf, touch tender, touch the, towel and, trabajar normal,
        trabajar y, trabaje todo, trabajo pero, traigo dolor, train is, tranquilo por, trash day, tree in, tres de,
        trouble at, truck broke, true crime, trying to, tu hermana, tu tio, tuesday at, turn back, turned out,
        turned the, tuve algo, tuve calentura, tuvo un, tv and, twice this, two bags, two cats, two coats, two for,
        two little, two miles, two sugar, two was, u and, u at, u awake, u can, u do, u doing, u dont, u eaten,
        u for, u gotta, u have, u in, u keep, u know, u let, u lunch, u never, u no, u on, u owe, u pick, u said,
        u see, u so, u think, u took, u were, ultima cita, ultima sesion, ultima vez, un bebe, un frijol, un nudo,
        un paquete, un peso, una leve, una semana, unas marquitas, uncle had, until i, up later, up one, up some,
        up where, update my, ur a, ur fone, ur mum, ur own, ur sister, us all, use it, use my, uso marcapasos,
        ustedes green, usual self, va aflojado, va borrando, va muy, van y, vas a, vecina se, vemos el,
        vemos pronto, ven unos, venir a, very good, very tired, vez y, viernes en, visit thanks, voltear la,
        volver al, volvi a, voy al, voy mejorando, w a, wait a, walked home, walked off, walked two, walkin like,
        wallet is, wan go, want one, want the, wants the, was about, was back, was blind, was charged, was doing,
        was from, was good, was great, was his, was hoping, was kinda, was like, was lovely, was nervous, was one,
        was perfect, was shaking, was sore, was throwing, was unreal, was way, was worth, was yesterday, washed the,
        wasnt the, watching a, way home, way or, way out, we did, we dont, we drove, we get, we going, we havent,
        we heard, we need, we push, we went, we will, we won, we would, weak and, weak in, wear a, week is,
        week without, weekend and, weekend i, weekend so, well at, well here, well im, well it, went dancing,
        went fine, went quiet, went to, were all, were right, were the, weve got, what are, what has, what he,
        what she, what was, whatever you, whats my, whats up, whats your, when am, when can, when u, where im,
        wheres the, which one, while i, while the, who ate, who can, who did, who dis, who has, who knows, who left,
        who only, who stole, who wants, who was, whole street, whole week, whos texting, why are, why i, why u,
        wife about, wife passed, wifi password, will answer, will get, will just, will never, will reply,
        will respond, will see, will tell, window and, window seat, wine tonight, with a, with limited, with the,
        with their, without it, without that, without the, wont leave, wont say, wont take, work fine, workout but,
        works for, would say, would you, write it, write to, write you, wrong and, wrong words, wrote it, y arranca,
        y camino, y cero, y como, y estoy, y ganas, y he, y llegue, y llevo, y llore, y me, y relajada, y relajado,
        y sale, y tieso, y tres, y vomite, ya cargo, ya esta, ya hice, ya les, ya llego, ya menos, ya mero, ya sali,
        ya saque, ya sin, ya subo, year with, years old, yellow one, yes im, yesterday afternoon, yesterday thank,
        yo con, yo de, yo digo, yo en, yo si, yo soy, yo te, yoga this, you again, you always, you ask, you at,
        you back, you be, you before, you by, you checking, you come, you dont, you down, you eaten, you fax,
        you for, you from, you go, you hit, you later, you look, you never, you open, you out, you pay, you pick,
        you please, you pushed, you ring, you sang, you something, you tell, you the, you tonight, you too,
        you when, you wrote, youd want, your address, your coat, your day, your fault, your hands, your hours,
        your ladder, your mother, your order, your own, your package, your parcel, your phone, your side,
        your waiting, your way, youre a, youre on, zero energy, zero issues`,
    },
    {
      weight: -2,
      pairs: `a ball, a bath, a beer, a bell, a blanket, a bowl, a busy, a button, a call, a cenar, a copy, a costado,
        a crime, a cuppa, a difference, a fiver, a flat, a goat, a hair, a hand, a hint, a hole, a jugar, a lad,
        a lift, a log, a lump, a lung, a mess, a migraine, a mule, a name, a noise, a note, a photo, a piano, a pic,
        a picture, a place, a plastic, a pulse, a purple, a question, a quiet, a receipt, a robot, a rock, a run,
        a seat, a shirt, a spare, a steak, a sweet, a tenner, a test, a tie, a trabajar, a traffic, a trifle,
        a wedding, a wet, a wizard, a work, a workout, a wrench, about is, about that, about what, ache in,
        aches when, achy and, acoste temprano, acuerdo de, address again, adolorido como, adolorido del,
        adolorido pero, adolorido se, adormecimiento de, after an, after dry, after surgery, after work, again and,
        agujas de, agujas me, agujetas de, ahi vamos, ahora estoy, ahora todo, ahora y, ahorita pero, aire me,
        al brazo, al cargar, al final, al pelo, al perro, al pisar, al sacar, al viernes, algo adolorida,
        algo adolorido, algo adormilada, algo sensible, algo tenso, all afternoon, all back, all better, all down,
        all evening, all go, all is, all month, all mushy, all ok, all that, all through, alot of, already fading,
        already put, already turning, alright to, am doing, am driving, am out, am really, am resting, am stuck,
        amaneci adolorida, amaneci medio, amaneci tiesa, amaneci un, an all, an easy, an ice, and blue, and bring,
        and cant, and eat, and every, and everything, and fat, and feel, and getting, and go, and happy, and id,
        and if, and itll, and last, and laugh, and lost, and missed, and nauseous, and one, and out, and push,
        and relaxed, and sat, and say, and see, and send, and she, and sleepy, and somebody, and someone, and tired,
        and who, and will, and you, and youre, ando en, ando sin, ando un, anduve en, anoche siento, anos dolor,
        another one, answer you, any better, any different, any soreness, any time, any tingling, any way, apago el,
        apenas vi, appointment for, are blue, are both, are cold, are fine, are killing, are now, are red,
        are tired, are too, arm a, arm from, arm now, around a, as last, as rain, ask for, asked about, asked me,
        at breakfast, at dawn, at easter, at every, at half, at karaoke, at last, at midnight, at mine, at no,
        at us, ate the, atras de, atras y, auto correct, automatic reply, away completely, away so, away thankfully,
        ayer gracias, ayer llegue, ayer muchas, ayer tenia, baby shower, back hurts, back out, back row, back up,
        backed up, backs a, backside is, bajando lo, bajar del, bajo la, banarme con, band practice, be full,
        be late, be like, be on, be something, be stiff, be that, be with, bed with, been fed, been here, been over,
        been this, before i, before she, believe its, believe me, best ive, best thing, better after,
        better already, better and, better each, better thanks, between the, bien con, bien gracias, bien hoy,
        bien la, bien los, bien no, bien por, bien que, bien relajada, bien y, bike to, bins out, bird feeder,
        bit achy, bit drained, bit the, bit weaker, blue with, bn grax, boda de, boletos para, bolsas del, boots on,
        bothering me, brain fog, brain still, break a, bridge is, bring the, bro that, broad band, broke down,
        brother has, brought a, bruise size, bruise thats, buenos dias, bus and, busy day, but better, but good,
        but ill, but moving, but now, by dinner, by friday, by hand, by text, c u, cabeza lo, cabeza nomas,
        cabeza que, cadera pero, calf that, call her, call the, calor de, cama del, cama y, cambiar mi, caminar sin,
        camino sin, can already, can do, can easily, can get, can live, can put, can say, can sit, can tell,
        can yall, cansada y, cansancio pero, cant do, cant even, cant find, cant stop, car afterwards, car but,
        car for, card got, carried in, carro y, carry it, carry the, casa a, casa pero, casi sin, cayo bien,
        celular al, chamaco me, chamarra en, charge of, check engine, checked myself, checked the, chest got,
        chewing steak, chilled out, chills no, christmas lights, cita de, cita en, clean the, clinica y, close the,
        coffee and, coffee machine, cold at, collapsed on, come over, come to, come with, coming at, coming by,
        coming for, coming on, como bebe, como flotando, como lenteja, como una, companera me, complaints from,
        completely back, con agujas, con gripa, con los, con muchos, con tantita, con usted, constant ache, copy of,
        corazon de, correo de, corriente en, costado trabajo, cough no, cough so, coughing last, could a, could i,
        could see, could sleep, could you, couldnt get, crashed on, crazy and, cried a, cried at, crime scene,
        cry in, cual es, cuando manejo, cuando puedas, cuanto debo, cuanto le, cuatro y, cuello bien, cuello es,
        cuello un, dar fiebre, daughter looked, day like, day long, day no, day on, day to, day two, days of,
        de abajo, de al, de arroz, de cara, de cargar, de chamaco, de cocina, de dormir, de hinchazon, de ir,
        de molestia, de musculo, de paracetamol, de piedra, de relajada, de salir, de tres, de tu, de una,
        dead battery, dear practitioner, debo de, decir cuanto, deje las, dejo dormir, del banco, del dia,
        del gimnasio, del gym, del lunes, del mismo, del pueblo, derecha la, des compuso, despertar estaba, dia en,
        did a, did she, did swell, did the, did they, did u, did we, didnt hurt, didnt like, diez horas, dije a,
        dije pero, dile que, dime size, dinner and, dinner at, dio hormigueo, dio mucho, dios la, dios ya,
        disculpe apenas, do everything, do it, do my, do you, does a, does anyone, does she, does the, doesnt even,
        doesnt fit, dog ate, dog on, doing well, dolio nada, dollars and, dollars for, dolor de, dolor desaparecio,
        dolor muscular, dolor paso, domingo hay, donde fue, done the, dont disturb, dont forget, dont give,
        dont hurt, dont laugh, dont look, dont make, dont put, dont send, dont wait, door n, dormi diez, dormi muy,
        dormida de, dots from, down its, down twice, doy una, drank lots, drank water, dressed as, drinking water,
        drive or, driving with, drop the, dropped off, drove past, drowning in, duele cuando, dull ache,
        durmio nada, dying laughing, e mail, easing off, easy and, eat a, eat my, eat without, eggs and,
        ejercicio hoy, el america, el azul, el balon, el caballo, el calor, el cansancio, el chisme, el concierto,
        el dentista, el desayuno, el dinero, el domino, el espeso, el frio, el gallo, el gato, el grupo, el hotel,
        el kilo, el lunes, el mercado, el miercoles, el moretoncito, el musculo, el patio, el porton, el postre,
        el primer, el q, el reloj, el sistema, el sitio, el sol, el taxi, el trapeador, emotional after, en plena,
        engine light, enough to, enrojecimiento no, entra en, equivoco de, era como, era joven, es nada,
        escaleras como, escaleras sin, eso le, eso no, eso si, espalda esta, esta dura, esta duro, esta el,
        esta haciendo, esta suelto, estaba antes, estaba tieso, estan borrando, estoy descansando, estoy embarazada,
        estoy fuera, estoy mareada, estoy molido, estoy muerto, estoy muy, estoy rendido, estoy un, estuve muy,
        even if, ever did, every door, every kerb, every night, every word, everyone else, everything feels,
        exam was, examen de, except for, except the, exhausted to, expected that, face so, face the, factura de,
        faded out, fading bruise, fainted and, fainted when, falta de, favor me, feed the, feel lighter,
        feel looser, feel relaxed, feel sore, feeling great, feels amazing, feels lighter, feels stiff,
        feels strong, felt awesome, ferry and, fever here, fever im, fever no, fever with, fiebre gracias, fila del,
        find a, find it, fine since, fine so, fine tho, finished the, fire drill, first but, first night,
        first steps, first time, five and, fix it, flat tire, flight is, floaty and, floor feels, floor like,
        foot feels, foot traffic, for anything, for breakfast, for eight, for everything, for give, for nine,
        for one, for parking, for six, for sunday, for tea, for the, for two, for work, forgot the, forty minutes,
        forward to, found it, found the, found your, four and, four days, four hour, four years, free and,
        friend has, frio hace, from carpal, from her, from home, fruit and, fue rapido, fue y, fueron los,
        fuerte en, fully back, game last, gas is, gelatina de, get a, get them, get this, get your, getting my,
        getting the, give u, give up, go above, go back, go by, go home, god bless, going on, going to, good cry,
        good day, good evening, good lol, good mood, good no, good since, good thx, good today, got any,
        got charged, got cold, got out, got two, got up, got weepy, gotta run, grab milk, green que, gud nite,
        guess who, gym this, gym y, hace meses, hacer otra, handed it, hanging on, happy tears, hardly any, has all,
        has an, has completely, has for, has had, has in, has it, hasnt changed, hasnt done, hasta ahora,
        hasta ahorita, hasta en, hates me, haunted house, have any, have done, have got, have left, have my,
        have put, have so, have somebody, have stopped, have this, have tiny, have u, haved at, havent done,
        having the, hay problema, hay un, he ate, he come, he couldnt, he thinks, he turned, head a, head again,
        head today, headed when, healed up, heavy like, held my, hello please, help im, her for, here i, here now,
        hermano se, hey the, hi the, hi there, hice la, hice los, hiding in, hijo se, him i, hinchazon del,
        hinchazon donde, hinchazon muy, hinchazon nada, hincho el, hip is, hip never, his name, hola nada,
        hombro nomas, home by, home now, home on, home safe, home yesterday, hope the, hora abren, horas en,
        hormigueo todo, hormigueo y, hospital por, hour flight, hour i, hours at, house and, house phone, how is,
        how its, how we, how would, hoy estoy, hoy fue, hoy fui, hoy subi, hoy trabaje, hrs of, hubiera ido,
        hunky dory, hurt a, hurt no, hurt tho, hurts on, husband wont, i appreciate, i ask, i bought, i came,
        i count, i danced, i do, i ended, i faint, i fall, i felt, i first, i flew, i forget, i helped, i hope,
        i iced, i lifted, i make, i may, i miss, i missed, i move, i moved, i only, i painted, i promised, i put,
        i shall, i slid, i thoat, i throw, i twist, i typed, i wait, i wanna, i wasnt, i were, ich habe, idea what,
        if nobody, if we, if youre, if youve, ill come, ill have, ill ring, im beat, im chillin, im definitely,
        im exhausted, im great, im home, im late, im never, im not, im off, im playing, im serious, im sitting,
        im writing, in february, in half, in heels, in next, in our, in rice, in right, in ten, in under, in ur,
        in writing, invoice for, is all, is and, is asking, is bright, is creeping, is d, is doing, is feeling,
        is finally, is finished, is for, is free, is history, is i, is lovely, is making, is me, is nice,
        is perfectly, is ready, is telling, is the, is thick, is turning, is ur, is zero, isnt right, isnt the,
        it aches, it alright, it because, it but, it depends, it did, it done, it down, it eased, it easy, it ever,
        it funny, it hasnt, it loosens, it may, it n, it never, it ok, it opens, it quit, it safe, it says,
        it though, it used, it when, it works, itches like, itchy at, its for, its fully, its getting, its gonna,
        its good, its in, its normal, its ok, its own, its raining, its solid, its the, its you, its your, ive done,
        ive slept, jaja no, jaw muscle, jeans i, jello in, job and, just been, just checked, just finished,
        just found, just have, just in, just isnt, just me, just on, just saw, just say, just some, just want,
        k steps, keep it, keeps dropping, kettle on, key to, keys under, kids r, kids to, kind to, kinda sore,
        kinda spacey, knee and, knee bends, knee looks, knee to, knitting needles, know about, know how, know they,
        know which, la alfombra, la banqueta, la cancha, la cancion, la chamba, la clave, la contractura, la cuadra,
        la final, la i, la lista, la maestra, la mama, la mesa, la nevera, la olla, la parrilla, la pastilla,
        la pelota, la pompi, la puerta, la quinceanera, la tele, la terapia, la tienda, la una, la vaca, la vuelta,
        lad on, lady in, las bolsas, las fotos, las plantas, late and, late answering, laundry and, le cayo,
        le cuento, le debo, le doy, le marco, le pondria, le toca, left his, left it, left of, left over, left your,
        leg but, leg feels, legs fine, les aviso, less pain, letting go, levantarme estaba, levante sin,
        leve hinchazon, lift is, lift to, ligera hinchazon, light driving, lighter today, like how, like id,
        like me, line for, list please, listen to, little ache, little dots, little numb, little one, little tender,
        little tight, little when, living so, llega a, llega el, llego el, llevo toda, llore un, lo de, lo dejo,
        lo esperaba, lo he, lo mejor, lo normal, lo noto, lo tenia, lo traigo, lo unico, loads better, loca pero,
        lol feel, long day, long time, look at, looked right, looking at, looks like, loose and, loose as,
        los boletos, los del, los ejercicios, los frasco, los hombros, los musculos, los nietos, los tamales,
        los tengo, lost a, lost control, love it, love to, luego luego, luego me, luv u, mad at, made a, made it,
        made my, made the, make you, making a, mama le, mandar el, mandar la, manden mas, manejando de,
        manejando que, maneje hasta, many more, many times, march and, mareo al, marks where, mas de, mas o, may i,
        me asuste, me cambio, me comi, me debe, me dejaron, me down, me empezo, me equivoque, me estire, me go,
        me half, me has, me hincho, me how, me i, me if, me last, me luck, me maree, me not, me or, me quita,
        me regalo, me siguen, me something, me subi, me these, me toco, me tome, me traen, me va, mean it,
        mean while, medio atontada, medio atontado, medio tieso, mejor q, mejor y, melted butter, mention it,
        mi bebe, mi comadre, mi hijo, mi hombro, mi patron, mi tunel, mid nite, miedo a, mildly sore, miles to,
        million bucks, mind the, mine says, mins and, minutes late, minutes on, mismo de, mismo y, missed calls,
        missed it, molesta un, molestia al, molestia del, molido pero, moneda de, money on, month and,
        moradito pequenito, more like, more texts, moreton pequenito, moreton que, moretoncito del, moretones no,
        morning because, morning no, mother is, move more, moved on, moved to, mover la, moves freely, moving a,
        moving better, moving well, mower wont, much do, much is, mucha comezon, muerta de, muerto de, mueve el,
        muevo bien, mum can, muscle feels, muscle soreness, musculo cansado, muslo y, must be, muy adolorido,
        muy relajado, muy suelta, my age, my book, my brother, my budge, my calves, my charger, my elbow, my finger,
        my follow, my forehead, my golf, my granny, my hat, my hsa, my kitchen, my knitting, my late, my mother,
        my muscles, my neighbors, my night, my password, my place, my receipt, my route, my sewing, my son, my sore,
        my stop, my taxes, my tomatoes, my water, n all, n d, n one, named it, nan says, nauseas despues, near the,
        nearly died, nearly there, neck a, neck and, neck feels, neck has, neck itself, neck muscles, need them,
        needles all, needles for, needles left, neighbor got, neighbor told, never came, never reply, never seen,
        new haircut, new man, new number, new one, next day, next month, next tuesday, ni chisto, ni enrojecimiento,
        ni pio, nice day, nice way, night all, night and, night because, ningun momento, ninguna molestia,
        nino anda, ninos ya, no aches, no answer, no biggie, no bruises, no credit, no doctora, no dolor, no duelen,
        no habia, no help, no hurry, no lumps, no pasa, no problem, no signs, no temperature, no vino, no weird,
        no y, no you, no zaps, nobody has, nobody was, noche me, nomas la, nomas un, nombre de, noodle lol, nope im,
        nor pus, normal today, nose and, not a, not angry, not at, not complaining, not feeling, not from,
        not hurting, not mad, not much, not once, not one, not really, not receiving, not sore, not sucking,
        not your, notan las, nothing and, nothing down, nothing ice, nothing in, nothing like, nothing major,
        nothing more, nothing new, now shes, now thanks, now we, numb fingers, number from, number is, numbness nor,
        numero equivocado, o menos, of coffee, of doing, of drained, of is, of lamb, of laundry, of milk,
        of needles, of office, of pus, of sore, of u, of wiped, off after, off before, off n, off on, off this,
        off with, office i, oiga puedo, ok here, ok ok, ok then, ok this, old and, old one, old tingling, olvido la,
        on a, on blood, on d, on earth, on time, one about, one has, one lol, one thing, one word, only got,
        open on, open the, operaron la, or do, or it, or just, or right, or should, otherwise fine, otherwise good,
        otra semana, our street, out at, out so, over the, pain later, pain now, pain on, pain under, painful today,
        painting a, painting the, papa esta, papa is, papa le, para una, park at, part time, partido de, pasado y,
        pasaje el, pasar ris, paso la, passed quickly, passed the, password is, pecho cuando, pecho que,
        peeing fine, people are, perdon por, perdon se, pero aguantable, pero cada, pero contenta, pero en,
        pero nada, pero ni, pero todo, perro esta, phone at, phone is, pie esta, pie que, pierna ya, piso del,
        piso y, place i, play golf, please be, please call, please contact, please email, please say, plot twist,
        plug it, poco adolorida, poked me, pongo un, poor thing, poquito adolorido, poquito tieso, por ahora,
        por ciento, por correo, por primera, por si, porque se, potato salad, pray for, pre tending, press it,
        pressure is, pretty tired, pretty wiped, pude dormir, puede mandar, puedo abrir, puedo cargar, puedo jugar,
        puedo llegar, puedo meterme, puedo nadar, puedo ver, puedo volver, pull ups, pulled it, pulled over,
        puntitos en, puse el, puso rojo, put his, put your, q era, q le, q ya, que cuando, que debo, que dormi,
        que estoy, que frio, que hay, que las, que le, que puedo, que traigo, que veo, que volteo, que yo,
        quedo sensible, question about, quick update, quien me, quien tiene, quiere hacer, quiero cambiar,
        quit right, quit sending, quitando el, quitenme de, quito del, quito por, r in, radio on, raining so,
        raise my, ran a, ran hills, ran the, range of, rato voy, reach back, reach home, read the, really good,
        really not, receipt for, receiving notifications, recibo para, red stripe, redness swelling, relajado y,
        relaxed after, remember to, rendido pero, rent is, reply me, respirar me, respiro perfecto, respond when,
        right behind, right here, right there, rigido al, ring when, rodilla esta, room spins, roommate looked,
        roses are, round in, running down, safe to, said no, said on, said that, said you, sale at, salir y,
        salt and, same ache, saturday night, sausage roll, say anything, say im, say last, say one, say to, say yes,
        says delivered, says no, says you, scared of, school and, school is, school play, science fair, se equivoco,
        se estan, se nota, se pone, se q, se si, secret santa, see his, see some, see that, see u, see your,
        seen it, seizure last, send the, senti bien, sepa rate, servers down, sesion pero, session but,
        session please, session to, set me, sewing machine, shaking the, shall i, she got, she lines, she looked,
        she never, she say, she still, she told, she will, she wrote, shes a, shirt button, shoes and,
        shooting pain, shop says, should do, shoulder and, shoulder but, shoulder didnt, shower helped, shower this,
        si acabo, si me, si pero, si quiere, sick in, side all, side by, side door, siempre he, siente mejor,
        siente mucho, siento adolorido, siento como, siento de, siento molestia, siento mucho, siento relajado,
        signed up, signs of, sigo bien, sigo muy, sigue disponible, sigue doliendo, sigue igual, simply wont,
        sin agarrarme, sin batallar, sin cambios, sin falta, sin molestias, sin novedad, sin pila, sin prima,
        sin tomar, since he, sit in, sit through, skin from, skin on, slept all, slept almost, slept from,
        slept funny, slept through, slight redness, slightly sore, slightly stiff, smile at, so bored, so drained,
        so its, so long, so nobody, so not, so there, so what, sock and, sofa and, sofa with, sold out, solo el,
        solo le, solo un, some tightness, somebody tell, somebody who, someone to, someone who, sore a, sore after,
        sore around, sore back, sore last, sore n, sore now, soreness has, soreness went, soreness when, sorry my,
        spent all, spoken to, spotted a, stab in, staff meeting, stairs by, stand in, standing still, start monday,
        starts to, steps out, stiff after, stiff but, stiff in, stiff turning, still available, still coming,
        still so, still tired, still too, still wiped, still works, still yawning, stomach has, stopped and,
        story and, story but, straight through, straight to, strap rubs, su lista, subi al, such a, suegra con,
        sueno que, sueno todavia, sueno y, sun is, sunday so, sure i, swelling after, swelling barely, swelling nor,
        swelling redness, swelling yesterday, swollen for, table has, table leg, take xarelto, taken my, talk long,
        talk soon, talking about, tantita molestia, tantito adolorido, tarde pero, te llamo, te mando, tell a,
        tell any, temp bc, temp normal, temperatura es, temperatura hoy, tender in, tender on, tender where,
        tenga buen, tengo problema, tengo tos, tengo unos, tennis elbow, terapia con, terapia de, terapia gracias,
        terapia y, tercer dia, termine en, texts please, than at, than ever, than normal, than yesterday,
        thanks for, that a, that doesnt, that film, that for, that im, that isnt, that keeps, that says,
        that shoulder, that stopped, that stuff, that time, that we, thats my, the afternoon, the aircon,
        the allotment, the bakery, the bar, the best, the bird, the blood, the box, the cafe, the castle, the chat,
        the cheese, the chimney, the clock, the computer, the county, the cricket, the deal, the dinner,
        the driving, the dryer, the duvet, the egg, the family, the farm, the ferry, the file, the first, the flat,
        the flower, the flowers, the fly, the fog, the forklift, the forty, the four, the girl, the goat, the grass,
        the heat, the hip, the hook, the horse, the knife, the laundry, the library, the lorry, the lottery, the m,
        the mall, the man, the manager, the map, the marathon, the math, the meter, the microwave, the minute,
        the more, the museum, the north, the paint, the patio, the petrol, the pew, the photo, the photos,
        the pictures, the plan, the plane, the radiator, the recipe, the recycling, the ring, the router, the salon,
        the saw, the score, the session, the show, the smell, the soup, the speaker, the stall, the stand, the step,
        the string, the stroller, the sugar, the table, the team, the therapist, the thermostat, the ticket,
        the tin, the tiredness, the tires, the tomatoes, the tree, the trip, the trumpet, the usual, the vet,
        the walking, the wardrobe, the white, the yellow, the zoo, them on, then its, then she, then stopped,
        there a, there to, there was, there will, there with, theres this, thermometer in, they go, they went,
        theyre all, thigh but, thing again, thing for, thing wrong, thinks im, third one, this a, this and,
        this because, this feels, this headache, this house, this isnt, this month, this old, this phone, this rain,
        this still, thoat u, those things, three flights, through all, thursday to, tiene fiebre, tiene tos,
        tiene una, tienen espacio, tiesa de, tiesa del, tieso el, tieso hoy, tight when, time is, time since,
        time the, time this, times this, tingling is, tingling last, tingling or, tingling since, tiny bruise,
        tiny dot, tiny dots, tiny purple, tip of, tired after, tired and, tired but, tired i, tired like, tired to,
        to answer, to back, to bed, to borrow, to class, to confirm, to cook, to dance, to drink, to drop, to give,
        to hand, to ice, to knees, to mention, to park, to pick, to practice, to school, to stand, to stretch,
        to tuesday, to two, to us, to where, to you, todavia algo, todavia ando, toddler has, todo al, todo bien,
        todo ok, todo sin, toe ive, toes is, tomando agua, tomatoes are, tome agua, tome mucha, tomorrow and,
        too exhausted, too tired, took all, took forever, took him, took pictures, top up, totally fine, touch but,
        touch of, touch sore, touch stiff, touched me, trabaje mis, trabaje mucho, trae la, traen loca, traffic at,
        traffic is, traffic on, traigo nauseas, tranquila y, treatment thanks, tres y, trip to, trouble me, try the,
        tu padre, tub ok, tuesday and, tummy and, turn in, turn is, turning my, turno en, tv remote, two and,
        two today, typing for, u are, u going, u got, u looked, u n, u really, u say, u still, u up, u want, u wont,
        uh huh, umbrella in, un ano, un dia, un punto, un uno, una cerveza, una lenteja, una ligera, una toalla,
        unchanged from, under a, under my, unico es, unos tacos, unsubscribe me, until monday, up feeling, up hard,
        up last, up or, up this, up visit, up what, ur mom, ur name, ur old, urgent matters, us in, use a, used ice,
        va quitando, ve normal, vemos en, ver si, very pleased, very relaxed, very slight, very well, vez mas,
        vez que, viernes por, view from, view of, visit on, visit to, voice is, volvi al, volvio a, vote for,
        wait up, waited for, wake me, walk down, walk round, walk straight, walk with, walked it, walked to,
        want me, was also, was brutal, was but, was hard, was more, was nice, was only, was pretty, was rude,
        was slightly, was told, was under, was wrong, washed it, watch the, water bill, way up, way with, we agrees,
        we cant, we just, we move, we moved, we r, we should, we still, we want, wear the, wearing the,
        weather since, wedding is, week but, week so, weeks to, welcome to, went great, went in, went into,
        went through, were going, were i, were just, were not, what colour, what kind, what number,
        what temperature, what they, what u, whats the, when is, when its, when she, where did, where do, where r,
        where they, which is, which side, who put, whole class, whole time, whos this, whose turn, why the,
        wife says, will do, will i, wish me, with all, with dont, with your, woman in, wondering if, wont be,
        wont fix, wont start, work was, worried about, worries there, worse thanks, x el, y ahora, y asi, y baje,
        y contenta, y desde, y despues, y en, y media, y ninguna, y pico, y puedo, y quien, y va, y viene, ya bien,
        ya con, ya en, ya me, ya ni, ya paso, ya quedo, ya volteo, ya volvi, year old, year we, yes maam,
        yesterday has, yesterday noon, yesterday thanks, yo el, yo le, yo lo, yo ya, you about, you all, you didnt,
        you gave, you get, you grab, you hear, you in, you killed, you need, you people, you sent, your big,
        your birthday, your face, your help, your mum, your name, your nan, your turn, your visit, youve been,
        youve got, yr old, yrs and`,
    },
    {
      weight: -3,
      pairs: `a baby, a bad, a bailar, a blessed, a bottle, a bucket, a burger, a cake, a candle, a cat, a comer,
        a corner, a correr, a cowboys, a dead, a descansar, a drawing, a dream, a drop, a duck, a dull, a esa,
        a face, a fool, a girl, a go, a hat, a holiday, a hot, a huge, a ir, a lamp, a lawn, a lil, a mark,
        a massage, a medical, a mi, a miracle, a nice, a nightmare, a pacemaker, a pencil, a pound, a puppy,
        a queue, a quick, a recoger, a river, a sore, a spider, a squeeze, a su, a teenager, a tooth, a tu,
        a twinge, a ustedes, a week, about as, about friday, about had, about me, about one, abt it, acabo y,
        ache kept, achy after, achy from, achy in, achy where, acostar temprano, adolorida como, adormecido el,
        after all, after but, after needling, agache a, again by, ahora la, ahorita estoy, ahorita le, aire y,
        al bajar, al cerro, al domino, al gimnasio, al quitarme, al rancho, al voltear, alarm and, algo rigido,
        all healed, allowed to, am i, am sore, am standing, an early, an idiot, and a, and dont, and drinking,
        and half, and hasnt, and hold, and how, and hungry, and is, and loose, and napped, and nobody, and on,
        and only, and said, and steady, and talk, and watch, and would, and yesterday, ando algo, ando bien,
        ando mejor, ando muy, ano pasado, anos no, another year, answer is, any trouble, apenas se, appt to, are at,
        are doing, are over, are so, are we, arm aches, arm that, arm wrestling, arms feel, as for, as heck, as ive,
        as of, as tar, as when, asking for, asleep at, at first, at least, at most, at that, at two, at you,
        ataque de, ate an, ate my, aun asi, away even, ay no, ayer jugue, ayer por, ayer ya, baby has, back about,
        back was, back yesterday, baile toda, bajo el, bake sale, be quick, because he, bed and, bed for, bed this,
        been back, been happier, been nauseous, been pressing, before but, bend for, big deal, big improvement,
        big is, bill is, bit itchy, blade is, bleeding since, blood and, blood clot, blue one, body aches,
        book another, boss had, both ways, bottle in, bottom of, brain is, brazo de, brazo esta, brazo todo,
        broke her, brother was, bruise nearly, bruise smaller, bruised but, bubble wrap, buen dia, burning question,
        bus was, but fine, but for, but it, but manageable, but nothing, but ok, by this, by wednesday, cada uno,
        cajas de, calentura todo, calf just, caliente en, caliente hoy, called it, cambiar la, cambie de, camino y,
        can look, can someone, can u, can we, cant concentrate, cant miss, cant read, cant shake, cant touch,
        capitan of, cargado cosas, casi ni, cat has, cheers for, choir practice, choked on, chucking it,
        cintura pero, cita del, cita el, clot in, code is, cold feet, cold in, come in, comi un, coming to,
        comio mi, como a, como agujetas, como que, como un, comprobante de, confirm my, cos he, cosa que, cost me,
        couch all, could tell, could the, couple of, cover my, coworker got, coworker had, cry after, cuando era,
        cuando puedo, cuello algo, cuello esta, cuello lo, cuello va, cuento que, cup of, da como, da vueltas,
        day is, day its, days now, days on, de cansancio, de cemento, de doler, de dos, de ejercicio, de esta,
        de estar, de hambre, de magia, de mas, de muerto, de numero, de pie, de quien, de siesta, de sueno, de tos,
        dead gorgeous, dead in, dead to, decirles que, dedo de, dedos los, deep breath, deep massage,
        definitely not, deje el, del coche, del omoplato, del vecino, desde hace, did he, did you, didnt bother,
        didnt come, didnt see, died at, died of, diez anos, difference yet, dile a, dinner is, dio mareo,
        direccion de, diria que, disculpe puedo, disculpe tengo, dizzy and, do another, do people, does an,
        doing good, dolor como, dolor con, dolor gracias, dolor leve, dolor nomas, dolorcito de, dolorcito del,
        dont call, dont let, dont need, dont open, dont ring, dont tell, door and, door with, dormi bien,
        dormi ocho, dormir temprano, down and, drawing of, dress is, drifted over, drill at, drinking lots,
        drinks on, drive and, driving the, drop dead, drop me, dropped the, dry needling, dry now, due at,
        durmiendo manejando, each other, eased when, easy now, egg and, el abuelo, el agua, el ano, el ascensor,
        el bus, el cine, el comprobante, el hambre, el internet, el motor, el paraguas, el pelo, el portal,
        el refri, el telefono, el vuelo, en bici, en orden, equivoque de, er now, es apenas, es dolor, es peligroso,
        es posible, ese dolorcito, esta borrando, esta enfermo, esta igual, esta lloviendo, estar sentado,
        estoy como, estoy haciendo, estoy sudando, estoy tomando, even had, even went, evening but, exhausted i,
        eye on, factura por, fall in, falta el, father in, fax my, feel all, feel both, feel great, feel kinda,
        feel so, feel springy, feel very, feeling better, feeling good, feels brand, feels looser, fell through,
        felt this, fever in, fever nope, fever over, fever swelling, few tiny, fiebre a, fiebre que, fiebre todo,
        fin puedo, fine no, fingers fine, fish in, five a, five when, fixed it, flat and, floor with, foam roller,
        focus on, foot didnt, foot to, for asking, for being, for friday, for not, for once, form that, free since,
        friday please, frio de, frio que, from all, from laughing, from tuesday, fui a, full day, gave up,
        get dizzy, get in, get there, getting hard, getting out, girlfriend says, give the, gives me, glass of,
        go running, goes numb, going home, going into, going well, gone down, gone so, gone thank, good myself,
        good night, good sore, got his, got my, got stuck, got teary, gracias por, grade and, grandson has,
        hablar con, hace mucho, hace veinte, hair cut, hand from, hand the, hands and, hands are, hanging in,
        has been, has hives, has left, has my, has put, has started, hasnt helped, hasnt moved, hate it, have eaten,
        have had, have no, have told, have you, have zero, having any, hay q, hay que, he came, he has, he just,
        he said, he say, head both, head in, head just, headache but, heads up, heart in, heat or, heavy legs,
        heel when, helado y, her face, here in, hi i, hi no, hice mis, high lighter, hija nota, hiking and, him a,
        hinchazon cita, hinchazon ni, hint of, hip feels, hip was, his number, hives cleared, hola no, hola quiero,
        hola tengo, hold it, holding a, home in, home is, honestly cant, hormigueo de, hormigueo del, hormigueo ya,
        hospital y, hour and, hours and, house is, how much, how this, hoy mi, hoy no, hoy pude, hoy sali,
        hoy tengo, hoy y, hubiera cargado, hubiera hecho, husband looked, i allowed, i asked, i at, i bend,
        i counted, i didnt, i even, i found, i hit, i leave, i m, i made, i managed, i mean, i meant, i met, i owe,
        i reached, i remember, i sent, i soaked, i still, i teared, i thought, i told, i worry, i yawn, ice is,
        iced it, if a, if he, if one, if somebody, if there, if u, ill do, im a, im getting, im going, im happy,
        im numb, im pain, im shaking, im sore, im with, im worried, in a, in at, in before, in charge, in march,
        in months, in traffic, inches of, infection look, ir con, is at, is being, is burning, is calling, is carol,
        is flat, is getting, is great, is helping, is holding, is how, is its, is loose, is mine, is much, is out,
        is right, is sick, is still, is way, is wrong, it already, it back, it cost, it looks, it really, it simply,
        it so, it takes, it this, it tho, it up, it with, it wont, it worked, its always, its fine, its going,
        its got, its less, its over, its too, ive been, ive left, izquierda y, joven me, junto a, just achy,
        just beat, just came, just completely, just said, just stiff, just that, just tiny, just to, just wondering,
        keep an, kids at, kids have, killed it, killed my, kinda weird, knee a, knee is, knee swelling, knees and,
        knew it, know a, know its, know me, la alberca, la banda, la bendiga, la clase, la colonia, la direccion,
        la feria, la fiebre, la fiesta, la foto, la lavadora, la lluvia, la loteria, la luna, la mancha, la mia,
        la mudanza, la nina, la pelicula, la pila, la plata, la plaza, la presentacion, la profe, la proxima,
        la renta, la verdad, la virgen, las cajas, las llaves, las pantorrillas, las tortillas, last day,
        last episode, last leg, lastimo la, late for, le contesto, le mande, le queda, le salio, lean on,
        leaving the, left after, leg and, legs are, legs in, les dije, let it, let my, lets up, leve en, life is,
        like and, like her, little dot, little on, little ones, little sore, little spot, little swelling,
        live with, llegue con, llegue y, llevar a, llevaron a, lo adormecido, lo bien, lol i, long before,
        long story, long way, longer feel, looked in, loosening up, loosens up, los huevos, los llamo, los lunes,
        lost in, lost my, low on, luego no, luego se, luz del, lying on, make me, man is, mano y, marathon in,
        mareado desde, marqueme cuando, mas mensajes, maybe half, me acorde, me acuerdo, me again, me any, me being,
        me but, me corre, me diera, me duele, me fue, me fueron, me his, me its, me know, me mandan, me messages,
        me molesto, me my, me one, me out, me pincho, me quema, me sirvio, me some, me thats, me three, me u,
        me who, me your, mejor hoy, mejorando bastante, mensajes por, meses que, messages please, met you,
        mi chamarra, mi nino, mi prima, mi rodilla, mi sobrino, mi suegra, mild soreness, min late, minuto y,
        minutos y, miss u, missing the, moneda en, months ago, moradito del, morado chiquito, moretoncito chiquito,
        moretoncito que, morning its, much for, much improved, mucha energia, mucho tiempo, muchos calambres,
        muevo mas, mule kicked, muslo como, must have, muy cansada, muy leve, muy pronto, muy relajada, my airpods,
        my backs, my bro, my card, my cat, my dinner, my feelings, my friends, my girl, my good, my grandma,
        my great, my insurance, my lap, my life, my manager, my mates, my nans, my notes, my scarf, my shift,
        my sister, my sons, my trousers, my wallet, my way, n came, n u, n walk, nada grave, nada que, nalga y,
        nearly faded, neck moves, need any, need anything, need for, need it, needle hit, needle spots,
        needles nothing, neither numbness, neither one, never lets, next one, next visit, ni calentura, ni falta,
        ni hinchazon, nice and, night after, night at, night shift, nine holes, ningun problema, nite nite,
        no bruise, no bruising, no cojeo, no different, no dizziness, no dormi, no es, no estaba, no fiebre,
        no hard, no heat, no im, no llega, no me, no needles, no pills, no sign, no weakness, no worries,
        nomas siento, nor numbness, normal thanks, normally i, not getting, not having, not in, not terrible,
        nota que, nothin hurts, nothing hot, nothing weird, noticed a, now he, now just, now like, numb last,
        numb patch, numb since, number for, of achy, of any, of anything, of bed, of each, of fresh, of funny,
        of it, of itching, of order, of puffiness, of shame, of small, of tea, of wine, off at, off by, off for,
        office is, office until, oiga el, old numb, on everything, on hold, on monday, on page, on route, on stairs,
        on then, on tv, one advil, one day, one more, one shoe, one spot, one today, one way, or hot, or is, or my,
        or pus, or the, other bag, other problems, other side, other symptoms, otra cita, otra sesion, out just,
        out of, out this, out where, over here, over there, owes me, own socks, pa los, packet of, pain lol,
        pain nor, pain shoots, pain today, para los, para manana, para nada, para todos, paro luego, paso de,
        paso una, paso y, passed and, pastilla de, pecho gracias, pequeno donde, pero q, pero que, picture of,
        pierna desde, pierna ni, piernas bien, piernas como, pillow is, pink around, play on, please come,
        please dont, please fax, please have, please hold, please put, please use, pleased to, poco adolorido,
        poco sensible, podria mandar, poquito donde, por aqui, por preguntar, porque mi, porque ya, possible to,
        pouring down, practice to, pro file, pude ir, puedo correr, puedo dormir, puedo hablar, puedo hacer,
        puedo ponerme, puedo trabajar, puffy last, puffy round, pull up, puntito morado, push the, puso el,
        quads are, que alivio, que anda, que dios, que hace, que hasta, queda un, quedamos en, quedo dormido,
        quedo el, quedo la, queria decirles, quien se, quiere venir, quiero agendar, quit texting, quito con, r u,
        rara desde, ready for, really well, redness at, remember how, reply all, revuelto y, ring me, ring road,
        ring the, risa con, robo el, rodilla pero, rodilla va, rodilla ya, rojo alrededor, roll and, roses r,
        round one, rumble strip, run down, running today, sacar la, said a, said its, said nothing, salio moreton,
        same day, sangre al, sangro tantito, sat thru, save me, saved my, says hi, says to, scald me, school with,
        se afloja, se comio, se la, se lastimo, se notan, se ve, se ven, season is, seat belt, second coffee,
        see it, see tiny, semana que, semana ya, send these, senor de, senora se, sensible al, sentada en,
        sentado quedo, sera del, sesion y, shake this, sharp and, she wont, shes fine, shes got, shift on, shoes on,
        shot a, shoulder a, shoulder done, shoulder hurts, shoulder moves, shoulder of, si en, si hay, si lo,
        siempre y, siento ninguna, siesta y, sign it, sign of, sin baston, sin hormigueo, sin mucha, since march,
        since monday, since we, sister and, sister has, sit by, sit ups, sitting with, six foot, sleep for,
        sleepy after, sleepy since, sleeve and, slept straight, slept ten, slept thru, slept till, slightly pink,
        small dots, smells of, smooth as, sneezed this, so crazy, so far, so good, so he, so if, so ill, so maybe,
        so she, so were, so weve, sock on, solo una, some soreness, some times, some water, somebody has,
        somebody left, something on, son is, sore from, sore in, sore not, sore still, sorer than, spaced out,
        spat out, stairs today, stand at, standing here, staring at, start having, start without, started to,
        starting to, stay there, stiff on, still dragging, still need, still really, stood there, stop it,
        stop shaking, stopped right, stroke so, stuck to, subio el, subo escaleras, surgery and, swelling by,
        swelling in, swells up, swimmy headed, t shirt, take it, taking it, talk about, tantito y, tarde para,
        te marco, te quiero, temperatura normal, tender spot, tengo algo, tengo lo, tengo nada, tengo nauseas,
        tengo una, tenia hormigueo, tenido fiebre, text her, than that, that arm, that came, that guy, that on,
        that only, that way, thats on, the ac, the address, the airport, the attic, the bags, the balcony, the bass,
        the bath, the bike, the blade, the board, the boiler, the bridge, the calf, the canoe, the cash, the clouds,
        the code, the company, the concert, the corrido, the dark, the deadline, the desk, the doc, the dock,
        the empty, the exercises, the fan, the fence, the fish, the fourth, the green, the grey, the half, the hall,
        the hamster, the harbour, the hens, the hood, the interview, the kid, the lady, the letter, the meeting,
        the move, the party, the password, the pie, the plants, the plates, the pond, the portal, the price,
        the puppy, the quiz, the raffle, the rain, the ref, the rumble, the screen, the sea, the seats, the shed,
        the stage, the stapler, the station, the stock, the storm, the tent, the thing, the third, the toaster,
        the trailer, the trampoline, the trigger, the twins, the under, the wee, the weekend, the wife, the window,
        their own, then felt, then her, there all, there this, theres nothing, they were, think it, this evening,
        this for, this in, this on, this spreadsheet, this the, this thing, this tired, this to, this with,
        though im, thought of, thousand steps, three hour, three minutes, throw the, thumb drive, tiempo me,
        tiene manos, tiene que, tiesa pero, tieso al, tieso del, tieso pero, time does, times now,
        tingled yesterday, tingling went, tingling yesterday, tiny pin, tired from, tired since, to all, to ask,
        to buy, to cough, to driving, to feed, to him, to his, to it, to know, to meet, to open, to play, to pull,
        to reach, to read, to running, to say, to shift, to turn, to u, to wait, to worry, today because, today but,
        today like, todo chevere, todo tranquilo, toes were, told the, tome una, totally gone, totally normal,
        trabajar bien, tracking says, traigo fiebre, traigo los, tres dias, truck is, tu papa, tuckered out,
        turn off, turn over, turned on, turning left, turns like, twitch in, two at, two in, two more, two seconds,
        typing all, u had, u more, u r, un abrazo, un algodon, un appointment, un cafe, un calor, un morete,
        un tres, una cita, una de, una infeccion, una pregunta, up and, up for, up milk, up off, up once, up over,
        up with, up without, ur eyes, ustedes el, veces hoy, ven los, very sore, vez peor, vez puedo, volteo pa,
        walk on, walk the, walk up, walked barefoot, walking the, wall and, wan to, want anything, want you,
        wants it, was for, was it, was kind, was laughing, was no, was playing, was red, was tired, was treated,
        was up, was very, was weak, washing up, way through, way to, we all, we put, weaker than, wear black,
        wear white, week has, week in, weird but, well and, went hiking, went up, were out, what id, what is,
        what you, where are, where the, which i, who ever, who keeps, whole day, whole house, wife made, wiped me,
        wiped out, with its, with joy, with my, with one, with u, without turning, wont fit, wont quit, wore my,
        work in, worked a, working days, would a, wrong color, wrote that, y al, y algo, y apenas, y aqui,
        y contento, y de, y fui, y nos, y respiro, y te, y tu, y tuve, ya alcanzo, ya amaneci, ya nada, ya pude,
        ya tenia, years younger, yesterday it, yo bien, yo la, yo llevo, yo me, you got, you if, you on, you owe,
        you showed, you so, you wont, your dad, your father, your heart, your sheet, your text, zapato en,
        zero complaints, zero relief`,
    },
    {
      weight: -4,
      pairs: `a acostar, a bakery, a benadryl, a bit, a cow, a cramp, a dar, a decir, a deep, a dime, a dinosaur, a dios,
        a dormir, a ella, a film, a follow, a foot, a fuss, a game, a green, a hotel, a lady, a nadar, a pain,
        a partir, a pickle, a pint, a que, a side, a single, a slight, a smile, a stomach, a straight, a toda,
        a todas, a vivir, a volver, about the, about your, acabo el, acabo la, achy like, achy to, adolorida de,
        after leg, after one, again tomorrow, agendar otra, aguante bien, aguanto bien, agujetas en, ahi mismo,
        ahora si, air like, aire hondo, al gato, al gym, al llegar, all it, all morning, all right, all set,
        all this, all week, all well, all went, almost fell, am still, amaneci como, amaneci sin, an angel,
        an appointment, an empty, an hour, an hr, and broke, and even, and fading, and found, and from, and got,
        and his, and ill, and just, and maybe, and night, and pain, and pink, and sit, and stood, and they,
        and were, and woke, and your, and zero, ando como, anoche dormi, anoche tenia, anoche y, any swelling,
        appointment to, are coming, are going, are running, are you, arm and, arm but, arm past, arm wrestled,
        as if, ask her, asked what, asking and, at her, at his, at one, at this, ate a, away from, away overnight,
        ayer estuve, ayer lo, ayer senti, ayer tuve, baby is, back didnt, back feels, back felt, back since,
        back went, back where, back with, bad cramps, bad headache, bad idea, bad on, banar con, bank account,
        battery is, be there, be up, beat me, because of, because somebody, bed i, bed twice, been at, been gone,
        been the, been to, best my, better now, bien ya, bit foggy, bit in, bit lightheaded, bit when, boss has,
        boss is, bothered me, bought a, brazo sin, bring a, bum is, but not, but shes, buzz me, by heart, cabeza al,
        cabeza el, calf a, calf never, came home, can lift, can still, can walk, cannot find, cansada que,
        cansado que, cant put, car after, car is, carpiano que, casi se, cayo la, cayo un, change in, change my,
        charged twice, charley horse, check it, chest fine, chest pains, cita por, closes at, coach says, coat on,
        coffee on, cold all, coming between, coming home, como bien, como gelatina, como nueva, como siempre,
        completely normal, con fuerza, con mareos, con mucho, con pastillas, con un, contento con, couldnt make,
        cousin had, cramp in, cuando estoy, cuando me, cuando pueda, cuando quitaron, dar un, day now, day went,
        days running, de anoche, de atras, de corazon, de gimnasio, de hace, de noche, de regreso, de sangre,
        deadline is, death of, dedos pero, dedos todo, deep in, deja dormir, del martes, del metro, del todo,
        describe it, desperto el, detuve enseguida, did leg, didnt faint, didnt think, die for, died laughing,
        dijeron que, dime sized, do u, dog was, doing great, doing it, doing much, doing my, dolor al, dolor anoche,
        dolor fuerte, dolor toda, done it, door opens, dormida por, dormidos pero, down after, down here, down to,
        dozed off, dream of, dressing gown, driving my, drop on, duermo en, duro pero, early night, easy as,
        el cable, el cafe, el estadio, el examen, el final, el gym, el hormigueo, el jardin, el mareo, el mate,
        el mio, el nudo, el parque, el pastel, el rio, el segundo, el sillon, el super, el taller, el tiempo,
        el trabajo, el tunel, el turno, el vestido, el viernes, en casa, en linea, enferma con, es cierto, es para,
        es q, escalofrios ni, escriban mas, espalda que, espalda va, esta enferma, esta poniendo, este numero,
        estirada doctora, estoy algo, estoy contenta, estoy de, estoy feliz, even a, even when, ever got,
        every week, everything works, exactly where, except me, eyes on, face when, falling asleep, falta aire,
        feel alright, feel better, feel feverish, feel heavy, feel loose, feel ok, feel sick, feel terrific,
        feel tight, feel totally, feel wonderful, feeling well, feels great, feels sore, feels worked, feet up,
        felt good, felt great, fever chills, fever dream, fever or, film and, find one, fine today, fine when,
        fingers numb, fingertips are, first tooth, floppy and, flying to, foot has, foot that, for all, for that,
        for urgent, forearm feels, freezing out, frio el, from here, from that, fue el, game is, gave him, gave my,
        get down, get on, giving me, go round, goes all, going down, golpe de, gone away, good now, good one,
        good to, got back, got in, got sore, green and, grip a, hacer ejercicio, hacer la, had chest, hair dresser,
        half an, half days, hand felt, has cleared, has felt, hasta fui, hasta me, have in, have none, have now,
        have seen, havent noticed, having at, he called, he hit, he looked, he told, head for, head over,
        heading to, heart racing, heart says, held the, here to, hes been, hes doing, hey doc, hey my, hielo y,
        hinchado de, hinchado ni, hinchazon no, his back, his hand, hizo tarde, hizo un, hola me, hola siento,
        hold your, hombro como, hombro va, hombro ya, home to, home was, hora de, hormigueaba los, hormigueo ni,
        horse in, hours of, hours to, how do, hoy le, hoy pero, i are, i brought, i cant, i finish, i kept,
        i looked, i nearly, i ordered, i picked, i shouted, i snowed, i spent, i squat, i start, i supposed, id do,
        if they, im bringing, im crying, im moving, im really, im standing, im yawning, in ages, in an, in high,
        in his, in june, in leeds, in love, in may, in room, in since, in these, infarto con, inflamado el, is also,
        is bleeding, is broken, is called, is dying, is even, is mildly, is mush, is pretty, is sore, is to,
        is totally, is up, is where, is with, isnt any, it friday, it in, it last, it makes, it now, it seems,
        it tomorrow, it wrong, itchy red, itchy where, its already, its been, its doing, its just, its manageable,
        its more, its now, ive lost, ive still, jaja pero, jumped on, just asked, just seen, just stood, just wont,
        keep doing, kinda stiff, knee never, knees have, la atencion, la bici, la caja, la cola, la compu,
        la contrasena, la hoja, la letra, la llanta, la llevo, la manga, la maquina, la misa, la mochila, la nena,
        la pantalla, la receta, la salsa, la segunda, la senal, la sien, la silla, la temperatura, lado del,
        las gallinas, las lagrimas, las ronchas, last two, lastime la, le voy, left and, left at, left is,
        leg every, legs all, lengua en, less every, lets go, leve dolor, light and, light headed, lightheaded when,
        lights off, like always, like leg, like someone, like we, lil bruise, lit up, little bruise, little drop,
        little puffy, llameme por, llevo dos, longer any, look for, looking over, lost and, lost it, lost one,
        lost to, lunch on, lungs and, make the, mama dice, mando un, mano de, mareo desde, marks on, mas bien,
        mas tranquila, masaje fuerte, me acoste, me adormecio, me agache, me all, me an, me anymore, me ayudo,
        me bajo, me cry, me dijo, me durmieron, me encuentro, me escriban, me everything, me hago, me hormigueaba,
        me im, me infecto, me la, me lastimaron, me lastime, me levanto, me lol, me mueve, me n, me pare, me podria,
        me pregunta, me puse, me tomorrow, mejor el, mi casa, mi celular, mi nieto, mi primo, mi tia, mi vecino,
        mid back, midnight and, mildly achy, mine is, mis nietos, miss it, momento me, month i, more on,
        moretoncito como, move the, move to, moved the, mover mi, moves better, moves like, much less,
        muchas gracias, mucho sueno, muchos espasmos, mum i, muscles feel, muy contenta, mwen pa, my alarm,
        my aunts, my bag, my battery, my best, my blind, my driving, my enemy, my ex, my exercises, my eyes,
        my first, my last, my nan, my neighbor, my neighbour, my nieces, my old, my partner, my slipper, my temple,
        my thursday, my toes, my truck, myself with, n my, n then, name is, name of, necesito el, neck turns,
        need an, needle marks, needle spot, needle went, needles are, needles feeling, never bothered, never once,
        never said, next door, next session, ni esta, ni fiebre, ni hormigueo, ni moretones, ni rojo, nieto vomito,
        nieto y, nina esta, ningun dolor, no batallo, no entra, no headache, no prende, no prob, no problems,
        no rash, no va, no voy, nobody in, nomas y, none today, nope my, nor chills, not cold, not even,
        not growing, not needed, not talking, nothing a, nothing going, nothing i, nothing since, nothing wrong,
        noticed any, now but, numb spot, numbness or, numbness went, numero de, o es, of genius, of paper,
        of redness, of sick, of time, of town, of work, of you, off and, oiga no, ok now, on level, on their,
        on vacation, once in, one at, one from, one hand, one piece, one that, one too, only took, or chills,
        or tingling, other half, out i, out twice, oven is, owe me, own bed, pain and, pain never, pain no,
        pain zero, painted the, para eso, parking is, parking ticket, partido con, partir de, paso decirle,
        passed by, pea sized, pencil eraser, penny on, pequeno en, pero de, pero dolor, pero por, pero ya, perro se,
        pica mucho, pie pero, pie y, pierna de, pierna muy, pierna pero, pierna se, pin pricks, place where,
        please tell, poquito al, poquito de, poquito dolor, poquito hinchado, por aca, por el, por ningun, porque a,
        pressed on, pressed something, pretty much, probably from, problema para, puede dar, puedo cambiar,
        puked twice, pull over, pura vida, push off, pusieron agujas, put a, q ayer, q estoy, que amaneci,
        que anoche, que baja, que era, que esta, que hora, que ni, que parezco, que pena, que tengo, que todo,
        que traia, que vaya, que viene, que ya, quedaron los, quede como, queue and, quiero hablar, quitaron la,
        ran out, rather talk, rato le, read it, real one, really sleepy, really sore, recibo de, red ink, red n,
        red one, redness or, regrets the, remind me, rendida en, reschedule my, right away, ring you, rojo ni,
        room was, running again, said yes, sali a, salio un, sang the, sangre cuando, sangre nomas, sangre por,
        sat there, saturday and, says his, scared to, scares me, schedule a, se aflojo, se apago, se deshincho,
        se detuve, se llama, se murio, se preocupe, se puede, see me, semana pasada, send me, sending me,
        sensible donde, sentarme a, senti hormigueo, she saw, shes in, shes never, shes the, shift at, shirt when,
        should call, shoulder blades, shoulder was, shoveled the, sick of, side i, siento mejor, sin hinchazon,
        sin molestia, sin moretones, sin quejarme, skiing but, slice of, so a, so exhausted, so hot, so it, so my,
        so now, so sleepy, so they, solo esta, solo me, solo tengo, some swelling, someone ring, something and,
        something isnt, something to, sore enough, sore patch, sore spot, sore this, spent the, stairs no,
        starts monday, stick a, stiff today, still about, still cant, still foggy, still sore, stole my,
        stop laughing, stopped in, straight out, stuck at, suits me, suns out, swelling gone, swollen from,
        swollen since, table and, take him, tampoco me, tan bien, tan cansada, tan cansado, tape was, teared up,
        tell me, telling everyone, ten and, ten to, tender around, tengo hace, tengo hormigueo, tenia los,
        termometro y, than my, that awful, that last, that new, thats better, the a, the air, the beach, the bill,
        the bin, the bleachers, the camera, the cats, the church, the coffee, the commute, the conductor,
        the copier, the curtains, the diabetes, the engine, the folding, the freezer, the hedge, the hot, the knot,
        the landline, the lift, the moon, the movie, the name, the neighbors, the old, the parade, the porch,
        the power, the receipt, the small, the snow, the stadium, the surgery, the tape, the tea, the tractor,
        the turkey, the windows, the zip, them in, then he, then nothing, there for, there in, there now,
        these texts, they call, they had, thing going, this good, this list, this season, this show, though and,
        threw a, throw up, tiesa al, tieso de, times i, tiny needle, to anyone, to book, to call, to cancel, to dr,
        to eat, to find, to full, to next, to schedule, to send, to swim, to think, todavia me, todo me, toe but,
        told him, tomar una, tore his, touch wood, trabo la, trafico en, traigo un, tres horas, turn to, turns out,
        two hour, two weeks, typed all, typing with, u all, u cant, u like, un cuatro, un leve, un masaje,
        un salpullido, una mano, una queja, unchanged since, unos puntitos, up all, up into, up since, up there,
        up three, up when, urgencias y, us to, used the, va el, van en, verdad me, visit please, voltear para,
        volteo mejor, wait to, walk and, walk away, walk past, walk this, want my, wanted to, wants a, warm shower,
        was able, was getting, was me, was sick, was stuck, watched a, water and, way looser, we wont, week i,
        week now, week out, weight in, well its, went and, went back, went straight, went with, went wrong,
        were having, what a, what if, what it, when they, who do, who took, whole room, wind took, wiped but,
        with both, with breakfast, with laughter, without thinking, wore out, would it, would numbness, y aguante,
        y ahi, y por, y que, y sali, y solo, ya desaparecio, ya hasta, ya le, ya paro, ya salio, ya todo, yard sale,
        yawning nonstop, years from, yellow bruise, yes and, yo diria, yo no, you a, you monday, you pressed,
        you still, you took, you tuesday, your head`,
    },
    {
      weight: -5,
      pairs: `a bear, a book, a cushion, a doler, a fiddle, a flu, a guy, a man, a million, a month, a nap, a new,
        a pasar, a pie, a right, a short, a sock, a speck, a tap, a warm, a weird, ache up, across from, act like,
        advil every, ago so, aguja desde, aguja pero, agujas nomas, ahi la, al cien, al levantarme, al sentarme,
        algo apretado, algo tiesa, algo tieso, all about, all normal, all the, also no, always been, am able,
        amaneci bien, amaneci mejor, an apple, an emergency, an infection, an update, and back, and chest, and did,
        and felt, and have, and kind, and looks, and neck, and thats, and then, and walk, anda mal, ando adolorido,
        ando al, ankle and, another session, antes del, antes era, any difference, anything for, appointment on,
        apretado de, are getting, are having, arm again, arm at, arm bruised, around where, as they, as yesterday,
        at nite, away no, back like, back seat, bajar escaleras, bajo a, be right, because you, bed early,
        been coughing, been queasy, been since, been stuck, behind a, behind me, beside me, better but, better no,
        bit sore, bit stiff, bit tender, bit weak, blind spot, blood where, bn y, body feels, bother at, bothers me,
        brazo hasta, brazo pero, brazo y, breathing or, bringing my, broke last, brought his, bruise gone,
        bruise no, bruise showed, budget meeting, but hes, but she, but that, but we, butt is, by half, by itself,
        cabeza ayer, call you, called me, called you, cama a, came in, can you, cat on, collapsed lung, colour is,
        come fast, come home, coming back, coming off, como usted, con agua, con toda, con una, corto la,
        couch wont, cough is, coughing and, could go, could somebody, cuello de, da comezon, da fiebre, dad had,
        dado una, daughter has, day after, day at, de ayer, de cuatro, de espera, de los, de maravilla, de vomitar,
        dead tired, dia de, dia menos, did anything, dieron nauseas, dime on, dizzy since, dizzy when, doctor put,
        doctora ya, doesnt bother, doesnt feel, dolor hoy, dolor ni, dont be, dormi toda, dormida un, dormido en,
        dormido manejando, dormido que, down by, down with, driving test, dropped from, dropped when, eche una,
        el adormecimiento, el archivo, el azucar, el bebe, el camion, el cerro, el color, el cuarto, el mismo,
        el nino, el paracetamol, el pedido, el perro, el precio, el techo, el wifi, electric bill, en algo, en eso,
        en espanol, en misa, en monterrey, enough for, es todo, es verdad, escribo con, espalda se, espanol por,
        esta semana, estoy mejor, estoy perfecto, every one, everything in, exactly as, explain it, faint ache,
        fall asleep, fall off, feel any, feel fine, feel lousy, feels fine, feels so, felt strong, fever last,
        fever my, fine now, fingers crossed, first thing, fit as, fit through, floor is, flotando de, follow up,
        foot tingled, for ten, forgot i, forgot to, fotos de, from now, from yesterday, front desk, fue una,
        garganta y, get off, getting less, give me, go through, going back, going downstairs, going for, gone and,
        gone in, got into, got spring, gracias a, guys are, ha cambiado, had for, had sciatica, half eight,
        half marathon, half on, hand n, hand up, hard workout, has one, hasta arriba, have made, have one, he gave,
        he got, he hasnt, he says, headed to, heart of, her hand, here like, hes asking, hes looking, hes on,
        hija tiene, hijos dicen, him in, hinchazon y, hives from, hola ya, hold on, hombro desde, horas de,
        hot here, hot tub, hot water, hours on, hours yesterday, how good, hoy ando, hurry up, i bent, i climb,
        i get, i kneel, i know, i lift, i like, i pressed, i said, i say, i slept, i texted, i wake, i will, iba a,
        ice cream, ice pack, if this, im back, im breathing, im ok, im only, im putting, im starting, im too, im up,
        im waiting, in all, in case, in d, in each, in hand, in here, in if, in laws, in something, into it,
        into spasm, is back, is blue, is closed, is comfortable, is completely, is less, is nothing, is soft,
        is solid, is tender, is throwing, is unchanged, is upset, isnt swelling, it a, it against, it always,
        it does, it hard, it out, it passed, it saturday, its easing, its no, its only, its painful, its quit,
        its side, ive sat, just little, just not, just where, keep waiting, keeps grabbing, kid has, kinda tender,
        knee didnt, la boda, la bolsa, la camilla, la carne, la factura, la fuerza, la gasolina, la junta,
        la primera, la sombra, la tarea, la troca, las llantas, last seen, laughed so, law had, le digo, le hago,
        leaning on, learned to, left me, left there, leg of, legs like, legs strong, let me, lie to, ligero dolor,
        like the, like to, like two, little stiff, llame a, llegara a, lleve a, lo adolorido, lo duro, looking for,
        los domingos, los lentes, lot better, lunes en, lung feel, mama esta, mama vio, manana pero, mano la,
        mano pero, mareada desde, marry me, me about, me also, me and, me canse, me duermo, me from, me habian,
        me hace, me just, me llegara, me molesta, me no, me operaron, me pincharon, me preocupa, me pude,
        me quedaron, me quemaron, me reviso, me senti, medio tiesa, mi cunada, mi operacion, minute and,
        minuto pero, month but, more tingling, moreton pequeno, morning without, mostly gone, mostly when, mover el,
        moving my, much looser, mucha agua, muscle spasms, my appt, my carpal, my coworker, my daughters, my day,
        my desk, my diabetes, my dressing, my friend, my girlfriend, my house, my lunch, my mum, my neck, my next,
        my only, my shoulders, my sis, my sisters, my sourdough, my sunglasses, my uncle, myself in, n now,
        nauseas desde, nauseous since, neck but, neck didnt, needle dots, needles at, neighbor had, new phone,
        ni con, ni moreton, ni pus, night so, night with, nights running, no change, no era, no hives, no necesito,
        no need, no no, no one, no sangro, no swelling, no tomo, nos vemos, not any, not warm, nothing big,
        notice it, now in, numb toe, number on, of stiffness, ok tho, olvido decirle, on after, on his, on i,
        one and, one bruise, one like, only if, opened a, opt out, or a, or bleeding, or fever, or numbness,
        or redness, or warm, out by, out here, over to, own and, pain down, pain since, pain wont, painful to,
        pains gone, passed my, pego la, pero estoy, pero lo, pero va, phone to, pick a, pie lo, pinpricks where,
        pins in, pinte la, please just, poco tieso, por fin, por un, power out, proud of, pueden marcar,
        puedo banarme, puedo estar, puedo poner, pues no, pus ni, push my, put up, que algo, que lo, que para,
        que sea, que siempre, quede dormido, quid for, quien le, quien sabe, quiero hacer, quit around, quitar el,
        quito lo, rate it, respiro normal, right as, right back, right in, said id, sale en, saliendo tuve,
        salio en, salir a, same old, same way, sat through, saw the, say a, say my, says shes, se acabo, se llevo,
        seat of, second day, send help, sent from, sent it, shift and, shoulder never, shoulder sore,
        shoulders feel, showed me, side again, siento normal, sigue en, sin problema, sin que, since before,
        since easter, sit down, sit with, slept right, smaller than, smells like, smile on, so angry, so i,
        so wiped, sock in, sourdough starter, spot in, still want, stomach bug, stop crying, stopped after,
        stroke of, strong as, sunset was, swell up, swelling or, take me, tea and, team lost, tell her, ten hours,
        tender when, tengo dormidos, tengo las, tengo mareos, tengo q, that joke, that knee, that long, thats a,
        thats it, thats me, the alarm, the band, the black, the blue, the button, the call, the dance, the dead,
        the ending, the eyes, the face, the game, the garage, the gps, the groceries, the gym, the jar, the lake,
        the list, the mirror, the morning, the movies, the new, the page, the printer, the ride, the second,
        the sermon, the train, the view, the wash, there are, they took, this week, three weeks, tiene dolor,
        tight this, till the, tiny headache, to come, to friday, to hear, to help, to write, today is, todo esta,
        told her, tome el, took my, took off, took some, toque el, touch my, tried it, tunel carpiano, turn around,
        turned my, turning yellow, tuve la, twenty years, two left, u call, un ligero, un moradito, una carta,
        una molestia, una moneda, uno y, up before, up but, up everything, us like, usted me, usual tingling,
        ver la, very small, vio que, vomite dos, voy mejor, walking in, was crazy, was easy, was expecting,
        was last, was supposed, watching the, water bottle, way round, weak since, went home, were tingling,
        weve been, what time, when should, who is, whole family, whole of, wife is, wife saw, will be, with an,
        with something, without any, wont tell, work yesterday, worked out, would call, would like, wrist and, y el,
        y hasta, y mi, y todo, y voy, ya bajo, ya siento, yo creo, yo estoy, you take, you went, you were,
        zaps down`,
    },
    {
      weight: -6,
      pairs: `a collapsed, a long, a nerve, a patient, a plant, a plus, a pony, a quien, a real, a spasm, a teeny,
        a thing, a ver, a very, a whole, abajo de, about him, about his, about this, abro la, after sitting,
        after that, afternoon and, again without, agua y, ahi sigue, al cine, al moverme, al veterinario, all on,
        an email, an eye, an infected, an owl, and an, and could, and look, and me, and shoulders, anda en,
        ando medio, ankle is, anoche se, anos me, aqui no, are gone, are out, are up, arm doesnt, around here,
        as before, as it, ask me, at ten, ayer pero, back in, bad this, banar hoy, because im, bed at,
        before treatment, bend over, better since, bit tight, bit where, bled a, both sides, brazo desde,
        breathing like, bruise went, bruised at, but no, by accident, by himself, cabeza leve, cabeza por,
        cabin fever, calambres fuertes, caliente el, call in, came right, came with, camino bien, cancel my,
        cant believe, cant chat, cant make, cant talk, cara de, cara y, carpal tunnel, caso de, caught myself,
        cita para, clear on, cold hands, color is, comezon en, como es, como me, como nuevo, como pato, completo y,
        compresa caliente, con este, con fiebrecita, con mi, con mis, con sueno, corazon con, corazon contento,
        cough and, cough up, could be, couldnt be, couldnt keep, couldnt stop, cuello desde, day of, day off,
        day tomorrow, de encima, de lujo, de tejer, de vacaciones, deje mi, dia y, dias y, didnt need, diez y,
        dio falta, disculpe me, dizzy on, doctora tengo, dog has, dolor no, dolor y, dont own, dont say, dormi de,
        dos lados, down completely, down into, down since, dropped it, el cel, el celular, el de, el equipo,
        el mundo, el recibo, el sofa, el tren, else going, else is, en caso, en esta, en otro, en una, en visto,
        encima de, end up, er right, es por, esposo dice, face and, far worse, feel a, feel everything, feel good,
        feel pretty, feel right, feeling kind, feels a, felt since, felt weak, fever nor, flu shot, for years,
        fuertes en, full and, getting worse, gone from, gonna be, got down, got some, got that, got to, had it,
        had this, half the, hand me, hand was, has chills, have small, he brought, headache today, heart rate,
        heavy and, held up, help yourself, her first, her heart, her to, here is, hes a, hes the, hincho nada,
        his arm, his hands, home sick, hospital drama, hot bath, how big, hubiera pasado, hung up, hurt at, hurts a,
        i check, i cooked, i haved, i hung, i laughed, i no, i notice, i on, i rang, i used, im doing, im feeling,
        im gonna, im kinda, im pregnant, im resting, im walking, in both, in that, in town, in with, is a, is clear,
        is fading, is happy, is improving, is maybe, is no, is now, is on, is there, is under, it cant, it for,
        it im, it just, it still, its fading, ive never, juego de, just fine, just the, keep the, kill me,
        knee feels, knocked out, la bateria, la cuenta, la gata, la novela, las nubes, las ocho, las siete,
        last year, left shoulder, lengua y, lift weight, like every, little more, little pink, little red, live in,
        lo mas, locked out, look out, look up, looks normal, los nervios, los ninos, lost at, mareos desde,
        mas relajada, mas tarde, me after, me cayo, me lo, me manden, me muevo, me off, me pueden, me quebre,
        me quedo, me quite, me veo, me volvio, media hora, mejor del, mejor desde, menos dolor, meter al,
        mg ibuprofen, mi cunado, mi dolor, mi temperatura, mi vecina, mild ache, mild headache, missed my, moon is,
        moreton chiquito, moreton me, move it, mucho menos, my appointment, my bank, my bed, my boy, my daughter,
        my glasses, my gran, my headache, my money, my nephew, my other, my roommate, my visit, nada raro, neck in,
        neither fever, next week, ni hinchado, nine hours, no esta, no lump, no more, no pegue, no pins, no pus,
        no salio, no shooting, no symptoms, nodded off, normal now, normal y, not hot, not painful, numb to,
        numb toes, ocho horas, of them, of us, okay to, on there, otro dia, otro lado, out im, out to, out with,
        over it, own a, packed up, pain maybe, pain the, para mi, pero es, pero hoy, phone fell, picaron y,
        pierna es, pincharon y, place and, pregunta si, puedo creer, puedo meter, puntitos rojos, pusieron la,
        put down, que camino, que de, que entre, que son, que tomo, que un, quiet and, rang the, red light,
        relajada y, remove my, respuesta automatica, resting today, rolled over, running late, same as, same size,
        sangre ayer, saw me, say its, says it, se quito, seizure in, she asked, should have, shoulder feels,
        showed up, si hubiera, si y, siento mal, siento rara, sin pus, sin tos, sister in, sit and, slept on,
        smell of, so im, so ive, some pain, sore but, sore today, sore when, soreness in, sorry i, stairs at,
        stand still, stiff getting, stiff this, still feels, still got, still have, still on, still tender,
        still the, stood on, stopped straight, struck out, stuck behind, swelling has, swollen or, tap in,
        teeth and, tell him, ten past, ten seconds, tender to, tengo desde, tengo termometro, tenido calentura,
        text me, that be, that numb, thats good, thats why, the cellar, the curtain, the entire, the guy, the jam,
        the music, the news, the plumber, the radio, the red, the smoke, the sunset, the tap, the tightness,
        the wet, the wifi, the wind, they all, theyve been, think of, thought that, thumbs up, tight but,
        tight today, time at, times last, tiny red, tip top, to death, to lie, to make, to reschedule, to run,
        to ten, todo cuando, tome la, too short, took her, turn it, turn on, tuve hormigueo, twice after,
        twice last, two paracetamol, two tylenol, un centavo, un dolorcito, un ratito, una compresa, up after,
        up now, up on, up stairs, up we, ur turn, urgencias con, va bien, va mejorando, van and, veo mas,
        vomite una, was never, was not, was there, waste of, way less, we have, wee bit, went for, went well,
        wet noodle, when he, where is, where one, wife checked, wifi is, worn out, worry if, worse just, worse than,
        would i, y a, y anda, y dormi, y encima, y paro, y se, y sin, ya estaba, ya estoy, you and, you are,
        you have, you told, youd have, your sister`,
    },
    {
      weight: -7,
      pairs: `a boat, a clover, a faint, a four, a leg, a lentil, a number, a parking, a pea, a peep, a rash, abajo y,
        about it, acalambra la, acting up, agua caliente, aguanto a, ahora no, al agacharme, alrededor del, am not,
        an ache, an arm, and arm, and toes, and we, anos y, any numbness, arm hurts, arm was, at me, attack when,
        away this, ayer se, back keeps, back locked, back on, bad at, bajo toda, be in, been swollen, better every,
        better today, blood when, break off, breathing fine, breathing normal, brother in, but in, but its, by nine,
        cabeza en, cadera va, cai rendida, calf was, can help, cant be, cant wait, chest freezer, cold out,
        comezon donde, como de, completely gone, con el, con ganas, con lo, con su, could someone, couldnt face,
        cuesta nada, daughter is, day and, de pecho, de siempre, dead on, debil la, decirle que, desde las, dice la,
        didnt help, dio calentura, doing fine, dormida en, dormido de, duele tantito, edge off, el arroz, el barrio,
        el camino, el puesto, el trafico, en su, es el, es mi, esta hinchada, esta mucho, esta un, even though,
        face value, fault it, feel that, feels better, feels normal, fever do, fever so, fingers and, fingers from,
        first evening, flu jab, foot and, for sale, for some, from before, from school, from this, gave her,
        gave it, get to, getting any, got chest, got more, guy next, had numb, hand in, hasta las, he took,
        headache pain, hear you, heart and, her a, hes just, hi my, hijo esta, hit a, hit every, hombro al,
        hoy amaneci, id been, id never, im dead, in between, into that, is acting, is always, is gone, is he,
        is nearly, is real, is slightly, is what, it like, it myself, it once, it to, it wasnt, its down, its on,
        just a, just like, just passed, just tender, keeps jumping, kids are, killing it, knee hurts, knee was,
        knot in, know why, know you, la cierra, la de, la doctora, la fabric, la playa, la serie, la ventana,
        le falta, like jello, like lead, like new, lo dormido, luego ya, lungs are, luz en, machine is, manana y,
        mareos cuando, mark on, me do, me instead, me it, me of, me paso, me puede, me quito, me when, medio duro,
        mi cita, minor swelling, morning but, mother in, mucho la, muy pequeno, my bad, my blue, my cousins, my dog,
        my ego, my hay, my mind, my pride, my room, my seat, myself today, nada hinchado, name on, near my,
        nearly fell, nearly had, neck sore, needle on, ni adormecimiento, ni dolor, ni escalofrios, ni un,
        night even, no issues, no thermometer, no tuve, nos toco, not an, not bad, not myself, nothing bad,
        numb bits, of blood, of soreness, off her, off to, on its, on nights, one small, one wee, only me,
        or swollen, out there, pain in, pain than, painful when, papa se, parada en, paro rapido, pecho nada,
        people and, pero no, phone anymore, picked up, pie de, pierna me, piernas pesadas, pink and, poner una,
        poquita sangre, por completo, por donde, por eso, primera noche, probably a, put in, put my, q es, que hoy,
        quedo en, quito el, red pinpricks, right after, rodilla un, ronchas ni, salio poquita, salio sarpullido,
        scared me, se corto, se fue, se sienta, seeing me, seizure at, seven days, she said, side under, siento lo,
        sitting at, sitting through, slight headache, slight swelling, slightly puffy, small needle, so cant,
        sorry cant, soy enfermera, stiff when, stroke in, surgery in, swelling around, swollen but, take ibuprofen,
        taking the, temperature this, tengo rojo, thank you, that started, the bad, the big, the eye, the form,
        the lung, the only, the pool, the sun, the weakness, theres an, they have, this meeting, tingling in,
        to feel, to her, to sit, to that, to wash, todo en, todo normal, too hot, treatment and, trigger point,
        txt me, tylenol and, u out, un dos, un frio, un ibuprofeno, un sueno, una pata, una siesta, up an, up four,
        van como, vi el, walk like, was just, was meant, was on, was so, wash the, way better, way it, way now,
        wearing off, were to, what should, what temp, what would, when you, with chest, with no, would that, y ando,
        y la, y los, y nadie, y ya, years ago, yes i, yesterday so, zero pain`,
    },
    {
      weight: -8,
      pairs: `a dos, a mild, a minor, a shoulder, a show, a smidge, a touch, about like, ache down, aches and, advil and,
        after football, ahorita dolor, al caminar, al despertar, al rato, am and, and right, ando de, ando mareada,
        any fever, around one, asco desde, asleep in, at night, away today, back isnt, back to, barely feel, be too,
        been on, been weak, better this, bother me, boy has, breath from, broke his, but dont, calf feels,
        can finally, can pee, cant face, cant grumble, casa de, cayo el, cero dolor, chills or, cleared up,
        como antes, como la, con la, cuz of, dan calambres, day today, days and, de tanto, dedo dormido,
        del tratamiento, did everything, did get, diez puntos, dio dolor, dog had, dolor bajo, donde me, dormi como,
        dots where, down again, drive over, driving right, duele el, duele menos, dying to, eight hours, el jefe,
        el profe, en clase, en dos, espasmos en, esta en, esta normal, esta quitando, estoy bien, even find,
        fake blood, feels slightly, friday and, full strength, get chest, get u, getting better, getting up,
        going away, had knee, had my, hand on, hand side, hands warm, has eased, have pain, he asked, head still,
        heart to, hielo ayuda, hijo tiene, hinchado no, hot shower, i expected, i forgot, i turned, i worked, if it,
        im driving, in and, in front, in on, is about, is almost, is down, is my, is perfect, is standing,
        it doesnt, it stopped, it went, itching to, its called, just dont, just woke, knee isnt, la computadora,
        la maleta, la oficina, left my, left on, levantar el, light but, like after, like last, like myself,
        like normal, lo aguanto, lo del, lo llevo, looked up, loosened up, mal desde, mano con, me before, me dice,
        me toca, me trabo, me with, mejor que, mi compadre, mi nieta, minor headache, mire me, moretoncito en,
        morning so, most of, murio la, my buddy, my chair, my grandson, my new, my pain, my phone, n he, neck pain,
        needle and, no bother, no meds, no numbness, no traigo, no volvio, not as, nothing is, numb at,
        of embarrassment, of swelling, of water, oiga me, on her, on me, on read, on this, one bit, one drop,
        one with, other hand, pain about, pain or, para la, paro en, pero yo, pie sensible, pm and, popped up,
        por una, puedo con, puedo tomar, puntito de, puso la, quien llamo, quiero que, rather than, respiro bien,
        sangre en, seconds and, sewing needle, si se, si tengo, siento bien, since august, since sunday,
        sized bruise, slept like, some tingling, stop thinking, swelling all, swelling at, swelling went,
        teeny bruise, tengo de, the building, the dishwasher, the hard, the song, third day, tiene calentura,
        tight in, to me, to move, to work, took one, trae calentura, tuve fiebre, two advil, un cardenal,
        una manchita, una vez, ur hand, va bajando, va mejor, vez en, was bad, was scared, was the, weak at,
        were numb, what pain, whole way, with his, with ibuprofen, woke me, work at, y arde, y quiero, y una,
        ya camino, yesterday morning, you or`,
    },
    {
      weight: -9,
      pairs: `a funeral, a little, a one, a pounding, a really, a thermometer, a un, a walk, al lado, and all, and down,
        and no, any worse, asi que, ayer andaba, been out, between a, black as, blood clots, blood yesterday,
        brazo es, breath away, breathing down, breathing easy, bruise the, calentura ni, calentura pero, calling it,
        can turn, chest of, como se, couldnt sleep, dad to, de risa, desde antes, didnt get, dolor del, dont have,
        down stairs, duele al, duele nada, dull headache, el partido, emergency please, es la, esta la, feels open,
        felt better, fever has, fiebrecita de, fingers is, flu and, foot was, found out, full feeling, gone today,
        good way, had numbness, hay fever, headache that, hija me, hinchada ni, hit it, hospital con, hurts today,
        husband was, i call, i ring, i turn, i work, im good, is constant, is fine, is home, is pain, is stuck,
        is urgent, it tuesday, its about, its cold, its freezing, its me, just feel, keeps seizing, knee been,
        las nueve, last time, leg was, less than, like i, little weak, lo hinchado, log in, lump of, manchita de,
        me a, me de, me desperto, me id, me levante, me the, me yesterday, might be, mire tengo, muscle keeps,
        my laptop, my students, my usual, nada en, neck hurts, neck isnt, ni caliente, no purple, no sangra,
        no tingling, not feverish, not me, numbness in, of drawers, on sale, one ibuprofen, pain went, pie desde,
        pierna bien, poquito inflamado, poquito la, red or, right with, sangre de, say the, says yes, short breath,
        shut up, sin calentura, so no, some bruising, sore like, speck of, spring fever, still there,
        termometro dice, than a, the above, the inside, the weather, then quit, to yellow, toddler got, tos ni,
        trabajo en, treated me, twelve hours, un paracetamol, un poquito, una gota, used to, was done, was tingly,
        watch for, were tingly, what bad, ya casi`,
    },
    {
      weight: -10,
      pairs: `a blood, a caminar, a heart, a tad, abrir el, after a, and slept, and went, andaba en, any pain, as ever,
        asleep on, at what, because its, been a, been numb, bici y, breath of, buen color, but me, but thats,
        calf cramps, calf keeps, can move, cant hear, chest at, chest press, chin up, chiquito en, como cuando,
        doctora me, doesnt hurt, dormido desde, dormir del, dot of, dots on, down a, duele poquito, ears are,
        eight days, el que, estomago revuelto, feels good, fever on, fiebre no, fingers all, from me, get short,
        go away, gota de, had any, had pins, has a, has the, have been, havent had, headache after, headache behind,
        headache this, hurts some, i rest, i roll, id be, if my, igual que, im coming, is just, is strong, it isnt,
        it pain, its gone, jumping and, keeps cramping, last month, left foot, let up, like you, little worse,
        lump in, me acalambra, me dejo, me every, me preguntan, me up, mi perro, nada de, nada me, needles went,
        ni nada, ni sangre, no trouble, not red, not short, nothing numb, now and, now she, ok to, on heart,
        or chest, or weak, pain gone, pain kept, pain was, pecho de, phone died, phone in, piquete y, purple dot,
        quede dormida, red dots, right way, seizing up, si es, si nada, sin ronchas, sitting right, talk right,
        theyre out, un moreton, un pelin, un puntito, un senor, with her, writing this, y lo, yesterday but`,
    },
    {
      weight: -11,
      pairs: `a mano, a small, as usual, bano caliente, barely there, been up, bit more, breathing and, bruise came,
        by myself, cant keep, chat now, chest pain, con ella, cuerpo caliente, elbow hurts, even with,
        feeling feverish, feeling is, fresh air, gone now, got it, head hurts, hurts when, id like, im able, in law,
        is good, isnt red, its so, just an, just sore, la del, la escuela, la risa, me olvido, me pongo,
        mucho mejor, never been, never got, ni al, night of, no bigger, no duele, no head, nothing swollen,
        or anything, out since, puedo ir, room because, sick to, sin fiebre, since my, skin looks, son has,
        still hurts, swollen at, ten years, texting me, than you, the baby, the heart, the tingling, those two,
        to watch, tome un, un rato, was worse, without pain, wont let, y un, you cant`,
    },
    {
      weight: -12,
      pairs: `aguja y, ahorita no, al levantar, almost gone, bruise on, bruise where, calambres en, can i, cant complain,
        cant handle, de toda, fell asleep, finger on, going yellow, gone since, hace anos, had worse, heart was,
        hospital with, is exactly, is going, is hurting, is in, is not, is only, keep my, la calle, leg day,
        level is, maybe a, me murio, mi no, mom is, morado en, much better, no bleeding, no pain, not numb,
        not swollen, numb or, pain free, pain isnt, pain just, pain when, poquito peor, puedo banar, quita el,
        shoulder pain, slightly worse, tengo un, una temperatura, was swollen`,
    },
    {
      weight: -13,
      pairs: `a double, as numb, better than, blood on, cant come, chest day, con dolor, er because, fiebre ni,
        forehead feels, gone this, gotita de, husband is, i wont, is easy, leg isnt, mano un, morning was,
        ni hinchada, nothing hurts, numb from, platicar mucho, puedo platicar, talk now, than me, than when,
        the cold, took two, un bano, un morado, un moretoncito, un poco, una gotita, was numb, worse from, y del`,
    },
    {
      weight: -14,
      pairs: `a headache, a tiny, aire ni, all gone, arm goes, bit worse, blood pressure, de diez, in this, mano en,
        my mom, my toddler, ni se, no chills, paracetamol at, rojo el, tengo dolor, theres pain, y si`,
    },
    {
      weight: -15,
      pairs: `checked my, duele la, en un, fever broke, hand for, hoy dolor, is normal, no shortness, no tengo, rash on,
        the numb, was an, went away`,
    },
    {
      weight: -16,
      pairs: `coming down, como despues, do if, favor llamenme, fingers were, hago si, hasnt been, headache since,
        muy bien, my numb, no fever, no numb, numb for, temperatura de, tome dos, ya se`,
    },
    {
      weight: -17,
      pairs: `a bruise, a las, nearly gone, siento dolor, spot of, ya puedo`,
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
      pairs: `hinchado el, me siento, ni me, no blood`,
    },
    {
      weight: -22,
      pairs: `no chest`,
    },
  ],
};
