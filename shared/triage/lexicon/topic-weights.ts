import type { WeightTable } from './weight-table.ts';

/**
 * How much a word is of what patients write of, whatever it says of it; words of anything else (lifts, lunch, love) weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const topicWeights: WeightTable = {
  unknown: -21,
  words: [
    {
      weight: 43,
      words: `pain`,
    },
    {
      weight: 41,
      words: `dolor thermometer`,
    },
    {
      weight: 40,
      words: `kms`,
    },
    {
      weight: 38,
      words: `headache pus`,
    },
    {
      weight: 37,
      words: `hurts`,
    },
    {
      weight: 36,
      words: `bruise`,
    },
    {
      weight: 35,
      words: `cough pregnant`,
    },
    {
      weight: 34,
      words: `advils calentura climbing symptoms`,
    },
    {
      weight: 33,
      words: `ambulancia cannae confused doc fainted gasping numb numbness paracetamol`,
    },
    {
      weight: 32,
      words: `chills dialled dizzy sangre tylenol`,
    },
    {
      weight: 31,
      words: `advil fever fitting hurt ibuprofen knowing paramedics pharmacist pis pujo tablets`,
    },
    {
      weight: 30,
      words: `air ayudenme chest temp treated winded`,
    },
    {
      weight: 29,
      words: `agony bandaid breath coughing couldnt easing enterramos grip hinchado hurting piernas pior shoulder
        swelling worse`,
    },
    {
      weight: 28,
      words: `arm hospital oxygen queasy redness ronchas shifting`,
    },
    {
      weight: 27,
      words: `breaths doctor drained feverish pant puffin urgencias`,
    },
    {
      weight: 26,
      words: `ache ambulance anxious breathing breathless breth collapsed coughed cuello faint feels fiebre hives hurtin
        muddled neck outta paciente painkillers pecho rn swell tos woozy`,
    },
    {
      weight: 25,
      words: `aleve climbed emergencias feel kedo needled pills puntita siento sostengo urgente urine vomite`,
    },
    {
      weight: 24,
      words: `agonizing ambos brazo bruises escalofrios estoi excruciating ibuprofenos infected llamenme lung migraine
        racing recall respirar sangra session temperature weeing`,
    },
    {
      weight: 23,
      words: `anymore blood boned bowels consciousness disoriented duele epilepsy er hemos lips muddle myself nauseous
        needle orina oxigeno panting pexo toser unbearable unconscious`,
    },
    {
      weight: 22,
      words: `bleedin contesteme dedos dialed fainting fingertips headed jaqueca marqueme panadol pastillas peor pipi
        sangrando slurred sore strip swallowed swollen temperatura treatment tuve`,
    },
    {
      weight: 21,
      words: `aint auxilio blacked bleeding coughin drooping emts fading fallecio gushing hormigueo infectado insists
        jumbled leg lump manita medics motrin nurofen puffing pulse relief reposo sangro seezure shivering shivers
        stools swellin temps termometro throat ticker toes tome toy worried yesterday`,
    },
    {
      weight: 20,
      words: `aire amaneci bum cuerpo desorientada die discomfort drags empeorando empezo feinted fevr gettin giddy
        hinchada inconsciente lightheaded mareada moreton nurse operator orinar painful pee pressing skin slightly
        slurring stove tounge urgently vivir worser`,
    },
    {
      weight: 19,
      words: `bandage bladder calf caminar clinic convulsion crooked depending desmaye diria doubt esto feeling fingers
        frothing guardia gunk hinchazon keeps knee legs licking minor murio ojala oozing peeing piquete pistola
        poked pounding respiro rigors sensation sensibilidad solid sudden tender tingly torture toso touches
        vomited weeping wrist`,
    },
    {
      weight: 18,
      words: `admitted asap ayer blud body boom breastbone cai casualty collarbone emergency fevers foot fuerza heart
        heartbeat ibuprofens inchado jerking keeled living lungs makin materia medico migraines needles needling
        ocho onto orine overnight paramedicos passed patient quitarme ribs sense sentido sobbing spinning spot
        steroid strength tailbone texting throbbing tingle tirada vision wont wurst`,
    },
    {
      weight: 17,
      words: `aid antibiotics appt bn calambres cloth collapse contesten convulsiono crumpled crutches cuz daily dar
        desbocado desperte disappeared doubled dropping ems feelin fetched gibberish hammering hinchadisimo holes
        inflamado jadeo kinda kneecap mareado matarme muerto niggle orino palpitations pantorrilla pectoral phlegm
        physio pinchazo ponerme powders puffed repente responding resuello ronchitas rouse runnin sarpullido
        scratching seizing shaking socorro swelled thigh urgent urticaria wee`,
    },
    {
      weight: 16,
      words: `acelerado beating bent bruising chattering conocimiento convulsiones convulsions creciendo deceased
        despertar drag drowsy enorme escribe esposa festering forehead googling hinchadito ibuprofeno inhale itchy
        jab llameme lopsided marcapasos mild moretones nauseas overdosed palpitaciones pierna ratos rear recognize
        reconoce respiracion resus rojas rough salpullido salud sangrar seguir sentence since sorer squeezing
        supura swimmy taquicardia tomo usually vieron welts`,
    },
    {
      weight: 15,
      words: `accident backs blown bolt breathe brething burnin caca cada cant cienta confundida convulsing convulsione
        desmayo desplome destapar doctora double dripping driven dvt emergencia epidural escupo galloping huesos
        inhaler latidos limbs lungful miro morado muevo muy oxicodona pacemaker patches peed pistol puked rash
        rescue responder rushed scan scrambled seizure sentado sentir sigo sits slid soiled sooner spasms sting
        stretcher tobillo trickling tripped weakness wife winces wreck`,
    },
    {
      weight: 14,
      words: `achy adoloridas agarrada agarrarme agujas agujita antebrazo antibiotico antibioticos aprieta area atencion
        aumentando ayuda bawling biting bleeds bota bumps camino catch cheek chueca comezon conked constant
        covered crossing cunada despierta distingo ended esposo espuma fanning filoso fist flopping forearm gauze
        grados habones hacked had heifer help hija hincho hole hubby icu immediately inflamada jabs labios liquido
        madrugada menique moretonzote nausea negras negro otherwise oxys pararme pinned plaster poo popo poquito
        possible puno puntito rapidito rapido red retumba saliva seized shivery shoots somethings spots started
        suddenly took tosi tosiendo totally vida vive went would`,
    },
    {
      weight: 13,
      words: `accidente adolorida agarrar ago alergia ando animo atendieron barfed birth blankets breathin brooze caint
        catches choque chucha cintura clot cojeo coloradas contestar cosas darth desaparecer desde dormi droppin
        earlier eliquis emerg empeoro epipen exploded eyelid fifty grabbed grandkids hand hijos himself hip hips
        horrible injuries ins jerked join juice levantarme levanto likely lumps mri muneca naproxen nasty notch
        palma panuelo pectorales pinky poop properly puffiness pulmon redondo scanned sewing slap spasm spits
        spurting squirting streaky suelo suicidal swole tetilla thumping tingling tirado traigo vader vomit ward
        woke wouldnt`,
    },
    {
      weight: 12,
      words: `acetaminofen aching adormecida afterwards agacharme allergic amanecio anoche answering aprieto arrastrando
        aventarme ballooned bc being bled bpm brazos cobijas codamol como complaint concerned cortado cramp
        crawling despedida desvaneci desvanecio di downhill dribbles drunk dying escriban espinilla fast fevered
        fitbit flattened fuerzas gasa hardly headaches hobbling ido imposible inmediato intensiva jabbed jaw lace
        lanced leve llamar llame llamen longer manden meds moretoncito neither normal oiga oximeter pains
        paralysed partes percocets piel poking pooped puedo puff pulso pumping quisiera rattling resbale revuelto
        rid rubbing seal seca senti shakes should skips skull snap sofoco somethins soporto stained subiendo sude
        swoll talon tengo tenido tinglin tirito toda tumble tumbo twitching unwell urge ute warfarin weeps wi yawn`,
    },
    {
      weight: 11,
      words: `acabar aches aliento ambo ankle appointment armpit asco asfixio atiendan ayudeme bajando banarme barely
        bleed bloods buddies caigo calling calzones cardenal clammy coloured convulsionando cotton current damage
        delirious desmayarme died digo direccion dispatch dolido droopy during earth easily electrico exagero
        exhausted extremely fatter fievre fixin flaked fluttering gasp hauling heel herself hides hinchadisima
        hirviendo hondo hormigueos hoyito huffing huge infecto jerseys jeta killing lado logro lunchtime mano mass
        massive messages mismo mixed morete napped normally nothin nueve patch pec pinkish pins preocupada puffy
        pushing ramping ratito reddish rigid rojo salir samu scab servilleta sesion settling siete sigh siren
        slapping spat splitting stuff suicidarme sweating tacto tambor therapist tiesa tilts today trapecio unable
        uncontrollable underwear urinate vejiga waist warning watching weak wheezing words wound wrapper`,
    },
    {
      weight: 10,
      words: `agacho agarra agarre aguante aguanto aguja almohada alrededor ambas around arrastrado aspirin asusta baja
        barking began behalf bitty blacking bottle bra brote brushing buttock calenturon carrying carta cede
        cefalea clavada clinica comin corason crash crotch darme dentist descansa descanso desmayar dientes
        direction donde dormida drenched drifted drooped echaron empece encima escalofrio filling frightened
        general girar gonna gotten grew happens horse incoherencias internado isnt issues jolts latigazo leaned
        levantar lisa marcar matar migranas mixing morirme most mouthful muscle noto observacion ola omoplato
        oozes ow pensado perdida pienso pissed plasters poder poniendo pulmones puncion puntos reacciona roaring
        sacudio sagging saliendo sangrecita sangrita sentada seven shallow sharply skipping sliding somethin
        sonreir soponcio sostener sostienen sounded spit stairs sternum strange streaks strings sweats tackled
        tamano tar temblores terapia terminar than tirante toe toothbrush torci trabado tramadol trauma triple
        uneven vestirme vienen viviendo wears wheel whenever worst wrapped wringing`,
    },
    {
      weight: 9,
      words: `abdomen abrio agarro agujerito alergica amarrarme anestesiado apague asuste ataque atropello babeo beyond
        blew bloody bolota bolts boqueando bouncing bowel brasier buzon c cajera catorce ceiling chamorro circulo
        coordina coordino costado coughs crawled crunch curita curitas daughter dead demas desorientado devolvi
        doing doliendo dolorcito dormidas dosis dots dribbling drool droops duvet eche eight encontraron ending
        escaleras escupi espalda estuve excedrin few fizzing flema froth fuelle funda funeral further glute gran
        grave gree gripe grounds growin hacerme hacking hematoma hinchados holding hoodie hormiguean horrendous
        horses husband husbands insoportable instante internada internaron jadeando known limping looks manchando
        mandibula manejar mareo mareos marys mg mientras molestia muck nana norco organ paining paracetamoles
        parecia pecs picazon poke porque practitioner proper puncture punta pupil quickly ramped rara reaccion
        rest rosa sacudia seasick sensible severe slipped sneezed someones sos stab stopping struggling suck sudo
        suero supe supurando suspirar swallow taken tercera therapy thin todavia tosecita tropece tummy unas upon
        useless vomiting waking weepy werent xarelto yall zaps`,
    },
    {
      weight: 8,
      words: `able absceso acaban adormecimiento aguada aguado ahogando almost alot alta an arrastra arrastro asthma
        atendia badly banged bellys bend borracho brotada bruised bulge bull bursting buttons caught chueco clava
        closing clumsy cnt codeine coger colgo colored compared confusion consigo consultorio contestaba
        convulsionar corta cortito costillas coumadin covid crecio croaky crusty cryin cuesta dark desmalle
        dormido draining driving echaba elbow enderezar enfermera enredado entrepierna entumida entumido estallar
        estallo esternon estoy fierce fitted fizzy gone goodbye happening hincharon hour iced icy inflada instant
        irregular jerkin jumping knives lay leaflet leaking lengua life like llamamos loading lumbar meti metio
        moaning moje mom morada moverme muchisimo mucus muscles mush muslo my nalgas needing ocupo odd ooze
        opresion paralizado paramedic parezco pasando pescuezo pica picks pincharon pinchazos plywood podido pop
        posible prefiero probably pronto pulgar puss quita responden revisaran rodilla rosado rumble sandalia sip
        sitting spitting spread sticking straighten tabla tan temblar thinners thirty thrashed thrashing tickly
        tiemblo tightness tingles torcio tremendo trigger trolley tropezando venci veo visit visits voltear wagon
        walking warned wet whipped yemas yep`,
    },
    {
      weight: 7,
      words: `acelera acuerdo adentro adolorido adormece adormecido agito aguantar algodon amoxicilina and asfixiando
        avisarle aviso baston beads bedtime been better bigger bitten blank blanked boob borroso buckle caer
        caliente cama caminaba cartas chamarra childbirth children chorrea chorro circle clavado co coagulo coff
        coffed colgando colorada colorado comfortable compares completo corrientazos cortada cos cosa cracking
        cramping creeping crept customers dado dando dano dent desayuno desplomo desvariando dey dieron diez digs
        dim dizziness doce dona dose doubles drenaron dressing drew droop dryer echar ed elbows encono enderezarme
        english entiende epilepsia epileptic epileptico escalones escribir escurre esperando estan exprimir fat
        flu foaming frase freeway frios garbled gargajo goo gramos habla hablar hamstring heridita hiccups
        hinchando hocked hombro huffin hurtz inflar irme izquierdo laying letters levantaron llenar llene lloro
        losing loyal managed manche marco matters me mentioned mero milking mordiendo motivo muerta muriendo
        musculo nuisance numness okada oreja oscuro pad paredes parpado pegue pesada picaron pisar placa places
        platicar poison poor poorly poquita privado prob pude puking puras puro quad quit quito rapidisimo raro
        rating reads respondia rojos rumbo runs sacaron saddle sadly sats seeping seizures sentirlo shakin shape
        shin shocks sidewalk sigue sleeves smelling sob sobre spreading squad static strap stretched sudor sumn
        taller tardes temblando throbs toilet tolerable tore torpe touched tragar tranquila upright veering volteo
        wanna wheeze woken wonder worrying y yell yellowish`,
    },
    {
      weight: 6,
      words: `abuelita acostada acostado acting amarillo answered apenas apretando apretandome awful baba because
        benadryl blowed blowing bolita breathed brinca brincos buckles caerme calambrazos cambiando camilla
        changing charts chela chipote clots coagulos content conteste corrientazo crackly crisis crummy crushing
        cushion dana dentro derrame describe desmayada difficulty disparates doctors dolia dot easin edad
        electricos ellas engarrotado ensucie entra epi estando estudios explode extendio extreme eyelids fade felt
        figure finger flemas floppy flucloxacillin genitales gigante gluteo goats groin guante hablando handout
        hard hart helped hooked horno hueso importa inchada inflado intimas itches juntos lady lavarme letting
        levanta lie lighted lino llegar looser lousy lying m mancha marido mark medias mi mias mis momento moraton
        morning nodding nowhere overdid oxy pajamas paletilla papa pavement pedacito pees pegan pet pidio piedra
        pinching piso pissing plum pointer pomada pour pouring primary privates progress puntas quedando quede
        raya recognise resonancia respira respirando ribcage rocks rodillas sacudi sacudirse salta sandia sec
        sentar sentarme sentences septic seriously shoulders signing sii site sized sleepy smidge solto someone
        soreness soy spin spins spurts sputum steroids stool strangers sudaba sweaty tad teh terribly thighs thumb
        tienen tngo tomado tongue tose touch trancazo tratamiento tripa tuvieron unresponsive volvio vomitar
        vomito warfarina warm wire within xray`,
    },
    {
      weight: 5,
      words: `acorchada acuesto afiebrado agitada aguita ahogo al alberca alcanzo alive amiga anda antier apoyar
        apretado attack avente bajar baking barrer bastante bear beisbol bites blotchy bostezar bubbles buckling
        cachetadas cachete calambre calentita calenturita calma cansancio cashier cerrandose chanclas chores
        chorrito chucked cita clearly codo comb common completely connected convulsed cortita couple cramps crece
        cuchillada curb damos david debil debiles delay desmayado destemplada difficult doblo don dormidos
        dribbled drooling ducha duelen echandome empape encontro entiendo extendiendo flapping flojas fluid foamy
        frente fueron fui garganta gasas getting gimnasio goin granos grocery gruesa hablaba hablo hack harder
        head hoarse hormiguea horrores iba infection ingresaron instantly intenso intima into jadear jelly jolt
        juntas keflex knocking laid larger lil limp little lola mapa martillazo media message minuto morados morir
        moto mouth nearly nettles nonstop notice nubla nublo nudo numbed packet palida panza paralizo pared paro
        pcp pense picnic pies pillowcase piquetes playera plumb poca pokes poner popeye poured preocupa prickly
        prod propped puntada puntitos punzada pusieron putting quiero quieto quise quitar raised rambling
        recetaron reckon reckons redonda regadera reschedule respond reventando rigida saca scary security
        seguidas sente services settee shaky shutting singing sittin skewer slurry soaked somebody sparks spill
        squirts stabbed stabby stacked stair steadily stepping stiffness straw struggle stung suffocating suicide
        tardo tarry temblaba tieso tripping trouble tunnelled turning twelve un vanished vea veces venia vientre
        voltearon volver volviendo w wakes washcloths weight wheals whip whole wince wiping wrecked wrench`,
    },
    {
      weight: 4,
      words: `abotonarme abren abuelito acaba afiebrada aflojo after agachar agarrado agarrara agarraron alambre alcohol
        alfileres alzar andaba ants apareci arms aumento aun away axe azules backside bad ballooning bano became
        belly blah blouse blow bluish borbotones brand cabinet camine canilla cannot carmen castanetean champ
        chorros clacking clave clavicula cloudy collapsing collar conoce corcho county crimson cruz danci debajo
        dedo deep department derecho deshincho desmayaba despiertan disparo doblan doblarme dragging dribble dura
        edges electricity embarrassing entumidos estallido express fax feas fell fijo floja fluids folded freezing
        frio fuertes fully galopa galopando gives golf gordisima gota grandads grapefruit greyed gris gross guardo
        haber happen heath heavily helen hits hormiguitas hovering however hubiera id increasing inhalo inyecto
        itching itself jalo jamas july keep kinder knocked lagartijas lb limit loosened marca marshmallow mas
        metida mojo molesta moleste moraditos muchacha n nalga necesito nettle neumotorax non novocaine nurses
        obedecen olvida ought out pacing pane peinarme perrito physically pillows pluma point pointy preocupado
        preocupo pricked pricks punza purple quitan quitando rayed reading receto related relaxers resbala
        resfriado resident resp responde reventar right robert rode rompi roommate ruby sabanas salido sarten
        scaffold scared seis senorita sera shortness smelly sock sonrio spasming squeezed squishy stabs stickin
        strep stretches sugar suicidar supper sus swolen swooned teeth tests thinks thinner thoat tibia tick
        tickle tight tighter tira tiritando tissue toalla todas toques trabada traen trap trickle tronar tube
        tunneled unless using ustedes ve vestir via vibrate volante vomitado vomitando walker weaker weals wheezy
        whether while yawning yeyo`,
    },
    {
      weight: 3,
      words: `abierta abscess acabe acalambra across acts acupuncture adormecidas afloja agarrandome alfiler algodones
        ardo army as asf asks asustada bandaids banging barbaridad bat batallo beautifully bender bits blade
        blancos blinds blotches bolso botando bote bother brightness brillosa brota brotaron brothers brow buried
        butchers buttering cabeza cadera caen calambrazo calientito cancel cancelen canso castanean catarro
        centimeters cerrada chalk chancla checked chemist chew chewed chilly chorreando ciatica cinched citas
        clappers cling colgarme coma comento companera companero companeros complaints confundido conmigo cortina
        cosquilleo covers crackers craneo creo cuppa currently deadlifts decia delante demasiadas descargas
        diabetic dificultad ditch dobla doblada doblar doble dolio dolorido doorknob dr duermen durmieron
        ecografia enronchada entumio escribo estalla estornudo exploding explosion explota faucet fender feo flip
        flops flushed focus forgetting forgot fresco frothed frothy fry furniture golpe gorda grows grumble hago
        hanky helicopter hola honestly infeccion inflamacion inflaron injection insisted jalando jalon kept kneel
        knees labored ladder lavabo lays leak leggings limpiarme llevaron lobster loo luces manchada matando
        measures medio mejorar mention messed metido midio mitt molido monster morcilla mound mueve negra nervous
        ni nuca oia ombligo opened oprime oprimido ouch panos parcel part patada pegaba pegar pelado penicilina
        pensar petrol pharmacy pierdo pill pinch pinched pincho pinkie popped porrazo porridge prieto punctured
        pupils puse puyon quijada radiografia rasco realized reason reconocio regrese revienta ribbon rojito
        roncha rope rotten rubbery rusty sacarme saludar sarah sausages scalp seconds seeing seguro sensibles
        setting seventh slack slight smiles softball sostiene sponge squeezes stabbing stable stiffen stings stink
        stomach stroke swallowing swims tack takes teach teaching telephone tenedor throats through thru thudding
        thunderclap tilting toallas toasty tocarlo tolerate toma tomando toquen torax torpes tosio touching toward
        traia tripled tummys tuviera tuvo twinge ultrasound uso varias venda wasnt way whale wiggle wool zap zero
        zing`,
    },
    {
      weight: 2,
      words: `abril abrocharme abultado acostarme adormecio affairs agujitas aids airway alambrito alcanza allergies
        amarilla ambulatorio analisis anticoagulantes apagaron apreto ardiendo argument armchair arroje aspirina
        atendio aunque baje balazo bales balls banar bang barefoot bark barriga beats bee benched blanco blinding
        blister boiling borren bostezo boto boxing breast bride bright brincando brinco broto buckled burns burst
        butt buzzed called cambie camisa cansado casi cerradas charco clamp clamped cleared climb climbs
        coagulitos colapsado completa continues cope cranberry crawl cuatro cuchara cuelga cumbia cup darker
        decided delirando despues detiene dia didnt disappear doler dormirme down doy dozen dozing easier echando
        electricas empapado emptied entraba entrando entraron entume entumecido entumecimiento escalera espasmo
        espeso estrellitas evening exercises eye falling faltar fatal father fatiga feather feeding feet fella
        fighting fill filled fingertip flatmate fortisimo freaked freaks gatas gatorade gelatina glove golpee gp
        granitos gravel guarde halle having hawked helados helping hilitos holler honda honest hormigueando
        hotline hrs hubieran hule incho indice inflo inner ir itd jets jugo juro keeling killin kindly kleenex
        knotting labio lastima latigazos leaks lip listening llamado llorando local logs lower malo manchas marrow
        matter mensajes might mistake motorcycle movement mrs mum nagging napkin national near nena nephews nervio
        ninguno nor normales nuera opposite ox pairs palido palpita papi parche patineta pears pedir pensando
        personas pico pie pimple plato poco pongo poppin por porq postura preocuparme prescribed pretty problems
        propia pt puente puero pure quince radiator raging raspa rates rato rattles recogieron records recuerdo
        regreso reirme resbalo resting rising roce ronchotas rosadito rubs running rust sack saucer scarlet
        screamin segura selfie sepsis ser serio sideways signs simply sips slammed sleeping slits soda solas solos
        somersaults something speak specks spotted spotting starved stayed stinky streaked suben suelta talking
        tantito taza tendra thing think tiptoes to tobillos toronja tough traba trajera trajeron trompa tropiezo
        trozo twisted tying typing uh uncontrollably undercarriage unhappy up ups vahido vez vice visibly volvi
        walnut walt whacked when where whisker without worrier yogurt zit zone`,
    },
    {
      weight: 1,
      words: `abrirse accidents ached achey acostar acoste address adelante adormecidos adormeciendo af afib aflojaron
        agnes aguanta ahogaba aigre alone along alumnos andan anestesia anticoagulante anus anything aparatito
        apixaban apoya appointments apreton arent argued arriba asoma asta aumenta awake ayudo bajan bajo ball bam
        banca bandages barbilla beet berenjena berraco besides betabel betta between big blanca bloated bolitas
        borracha botox boxeador brilla brincaba brincar caia calcetin calcetines calendar calientita came
        caminando cara castanets cero cerrando charlie checking cheeks chewing chingo chiquito claridad clutching
        cocina colleagues comenzo comfy comida commented commode consulta contaron copier cordon corro cortinas ct
        cuarto cubre cuento cups dan darn dawn descansando despertarme despierto desubicada disculpe dispara
        dolores dormir doubling dreadful dull duros dusty e ears effect eggplant electricidad embargo empapo
        empezaron energy engarrota enterre escapa espantoso estamos estirada estornudar everyday everywhere
        explotar faces faja faltaba far farmacia feeble feria fierrito fixing flex flooding flores flying freely
        frisbee fuertisimo fuzzy gave genital genitals gloria glossy golpeado golpeo goteando grito groove gulping
        gunshot guts hacen happened harvest hauled havnt heaps heated heaviness helps hijo hinche his hollering
        honey iban ida ignition inchando inflamed inmediatamente insufrible intento inyeccion inyectaron itch john
        jumped keel killed kills knifes knot koolaid kris lasted lavamanos legit linea llevando locking lots
        loving lucecitas madera mailbox mami mancho mandan mandarina manera marching marmol mat max melon memory
        metal miedo mirar misses molestar moment moradas mordi mordio motion mottled muchisima negros nietos
        nightgown nina noche nodded nombres obedece obey orin orinando oxycodone pair palabras palidos pasaba
        pasaron pase pastilla pedals pedazo pedimos pegaron peligroso penny perdiendo picada pidieron pincha
        pinches pintar plavix plena plugged pneumothorax pointed porter profundo pueda pueden pulls pulses
        punctures punto purse puso queria quilt quiso quitado quiten ramen raras reaccionaba really recargarme
        regresa regular remain remember repite revento rezando ringing roja rollo rucksack rude sabe salchichas
        salia salieron sapo saw scale scream screaming sees semanas sending seno sentaron sentia sentiendo sex
        shake shave shins shiny shocked shootin siente sienten siesta sit smartwatch sneeze soaking socket soften
        spells spuds stands steam stent step stiffened stinging stir stocking stood straight stripe sudando
        surgeon syringe tabletas tabs taking tapete taught tech tending termo thrown tiembla tirando tirarme
        tocarme tomarme towards trabajando trabo trailer trapos trataron tronco tues tums turns type urgencia
        venga vieja viejito violent violeta vivo wake wetting whisper wincing wise wishing wks xq yelled yelp
        zings`,
    },
    {
      weight: -1,
      words: `abajo abrir aca alto animal anniversary annoyed antro apple asusto avance ave baggage bajaron bake
        balloons barbecue baseball basta bearable becky below bench bible bicycle bloque blurry boil bottles bowl
        branch brings broom buffet building bulls burritos calabaza camper cansada cantaloupe caras cargado cause
        cedio centre charity chin chipper christening church cierto cilantro cinema claim coin combine complained
        contact contestando costilla counted craig crew crocs crown cuarenta cuidados dallas dandole danny darts
        dating deseo detras developed dice dish doesnt doorbell drilling drove drummer drums duena duerme dug
        dumped dunk duro dust echo else em emailed empapadas encontre entero entre estomago eyes facil facts faded
        falta feelings fence flashes flights flipped font food fresh fund furnace fuse gardened globo goes going
        gordita gotta granddad granny grass greet grita gritar guinea gulp gutter guys habit hacer hagas halls
        hallway haul haves haz health hearing heaving holds hora housemate hugging humming hunde hurry inches
        infernal inflamo invoices jalar jar jug just kim knife later lava lavo ledge length levante liked limited
        linen live llamas lleno login lurches machines making mal maneja maravilla mata matera mio missing mm
        mojado moose mop moradita moren moss mountain moverlo multa nada nag nail next nieto nine novel oidos ojos
        orden over own pajama palms parks pasado pasear passing pata pelota periferico peste pianist pickle pinata
        pinte plain plancha please plus poles polvo pompa popping pq priest primero problema punce quedo queja
        querer quick reach reacting real recomienda replying report restart retired reverse reversing reward
        ridiculous riding ringtone rinon rio rob robe rooster ropey rose rule sacando sand sandals sat scares
        screamed senor sherry shotgun shove side skateboard sleeps sliced smelled smile smiled smothered sobra
        soga somewhere south spelled spent spicy spoiled spurs spurt squat stiff strawberry strikes stronger such
        suegro sunscreen survived sweater tapa tele telling times tina tiny tiraron tiro toco todo todos tomar
        tonite tropezon truena tshirt tub twin una under underneath uniforms unlike unlock upper usar veia velorio
        vengas ver verdes visiting volunteers wan was whites wk wood worked yup z`,
    },
    {
      weight: -2,
      words: `a abrazo accordion advise afternoon alert all almuerzo ang answers apesta apretada arch asked auntie baila
        bailando bane barn barro bathe belongs bends betty bien blaze blessing blue board boca bookcase breakfast
        brenda cabe cactus cala carrots cel celebrating cellar celu certificate checkout chemistry chinese cielo
        clasico cleaner combed comi compuso conductor contar control coz crate crib crisps cuadra cuando cueste
        cumpleanos curtain cushions dare debe decir detalle devil dicho diga digale dip donkey drizzle drops duras
        emma emocion empieza encuentra enero enojo ensayo entirely escalon escrito estado eve everyones extension
        fail faith fall falla fantastic fea fee finishing fitter five flaming flew folds foreman forks forms
        fought fresca frost fuera galope geese grab grabbing grace graduacion grande grandes grown guerra habian
        hadnt hammer harina harry hatch havent heap held hill hopping hubo huelga hugo hunt hymn ice im impossible
        india instagram internship iphone irene je jean jersey jitomate jobs joy kerb kidding kitten knew lad
        ladrillo latido leeds leon letras limb limpiar llegando llena loaded lottery lugar lupe maestro mamaw mare
        marque maybe measured meatballs mess mire misma missus mitad mobile monton mosquitos motorbike mover moves
        mowing mucha muchos mug nervios nieta nil nineteen ninguna notebook nothing now of oigo orchard others
        owns packing palo pants papas papel papelito parece parent parpados partner passes pepper permit pescado
        picas pickup piece pink pise pit plank planned plays plenty pony porfavor pound pours powerful prayers
        presupuesto prints prizes props pudding pull punzadas put quedan quema question ran recoge recommend
        referee rei reporte reves rich ring rings roughly rubbed rubber rubbish rugby rush sacan sacar sandal
        saturdays sausage saving scraped screams screw scuffing senton settle shipped shock shook sis skillet
        slaps slept slipping sneezing snoozer soil sort spine sprinkler squeaky stepped still streaming stress
        stub stuck subido subir suda sunrise supervisor suspended swerving swing tal tbh tenemos term terms texts
        thick thinking thought thousand throwing tiles timed tipping toothpaste toss towels trajo trono tuna
        twenty unico upstairs valley vela vengo vertigo very vino votes voz wednesdays whered winter wouldve yalls
        yendo zipper zips zoom zurda`,
    },
    {
      weight: -3,
      words: `abri airbnb aircon alcance ale algo algun andar apago april apt aqui arde ardio arriving asiento atras
        autopista bagel barco basket begun belt bending berth blades blanket bloqueado bodega bomba bones botella
        breaking bricks buen bump bumpy button cajero call calves canta cargo carol carsick caso casserole castle
        catching cattle cayo chris city click cm coca colgar colleague color colour columna complaining confidence
        conozco contra copas corte costs cow cramped cries cruise crust cuff curry daddy data decirle discount
        discovered dragged duela dulce each east empezar enough entrega estrellas even ever expected extrano face
        fancy favour february fecha fellow fijate firma flight floor foam fones forklift fountain french gallons
        ganas gardening garra gem generator gets giant gif glad gotas grabs gripa growing guests gun hace harold
        heartbroken helada hermana hilo history hit holidays honked hood hot houston hug hugged hunting i idk if
        impresora infarto instructions ish jamaica january jigsaw josh keg kicked language lead leaf lean legal
        les lift lime limpio line listen lit lleva loft logo lolly lounge lvl mac mailman mala mam mando maree
        marked martillo members menudo messi metieron middle monitor movin msgs nadan name narrow neighbours nene
        nick night ninety nod november novia observation offer olvidaron opener options otras packs paints pale
        pam panel papers parir pasa pasos patron pea pedi pega penis per period picado picando picar placas player
        podes polera pollo port practicas preguntado principio private puede puesta puesto quemo rack raising rang
        receptionist recharged refuses regards relation required rinde rolled rules salen saltos sang scald
        screwdriver seems segundos senora serial shelves shirts short shouting sienta silba slime smoked sofia
        solita some splits squeeze steel sticky stil su supermarket sword ta tanta tapan tazas teachers temblor
        tener tenia tenis terrible tierra tights timetable tip toddler toque transporte tray treat tries trousers
        truth uber uncles used usher vampire vaso vayas veinte venas verse vidrios viejo vinyl viral visitors
        vuelta vueltas walk wearing wider wind wiped wish xmas yelling yr`,
    },
    {
      weight: -4,
      words: `afraid answer areas avoid barra batch bath bathmat bean bed before bells bird black blender boiled bonche
        border bounce bulto bumped busca buses buzzing cage caja cancele cante cargando carino cast celebrate
        chance cherry chippy choking choose ciego cierra claro clean cojin coke colge comido con conte crema
        cupcakes dang deja dejaron dejen despertarlo dial dios directions disappointed dishrag does dominoes
        doubted drank drinking drip drowning drug drywall dumb dumpling dumpster durisimo eaten electrica
        electrician en entendemos entrenador espaldas estiro estufa everything fees firme following fuimos fuss
        gap gerald gira gloves grandad grandbaby hablamos hable halfway hanging has hash hasnt hasta headcount
        heating heres hey hincha home hoping iglesia imagine indoors infla injury instead iron is jodas joint kg
        kind kinds kt largo laws leaked left lentes lentil lifesaver lifts llamo llevan lleve llevo loose lumpy
        luz maker mall manage mandaron margaret martes mayo meetings melt mensaje messaged meto mint mira mojada
        moneda mood mrt muchacho mucho naci names nans necesita neighbor nevera ningun noches noise nomas obra
        ocean offline okay olvido other pal palabra paleta pantry para peach pedal pen pencil pesado peso picante
        picked piensa pilates plantas playground playing pong posada pot pressure printing prop punch racket rate
        reception recorre reddy region reminder repartidor repito resend returned rico ris rows ruth saber salida
        sandra santa sashes scissors scrabble se semester seminar sharks silent sister sitio sixteen sizes smaller
        soap sola sole spoken spoons spouse standing staring status steps sticks stinks stitches streak studying
        stuffed subi summat suspiro swearing sweep talked tarda teen termine themselves thermos this thursdays
        towel trabaja tracks trainer tramite transferred treasure trust tus understood unos use vegan vendas viene
        volando waiter waiting walkin wax whiteboard whose winner workin working wrestling yellow`,
    },
    {
      weight: -5,
      words: `about absolute acabo accidentally ages ahogada airpods ako anillo anota any aparcando apart arbol
        assignment aubergine avisar bacon balloon barrio basketball beanie beetroot beg bicicleta bitter bleachers
        blocking blusa bolsa bombo booking borrowed bounced bridge brutal bufanda cab caballo car carro cena
        cerraron champion charlotte cher chiste choice clara clase clever clocks cobra colonia comio compania
        contacts corre crackles crane cutting daba dame day debo decent decide dentista derby dessert deviled dias
        dijeron dime diwali dollar dos driveway drop drum easy elephant enfrente exploto facetime facing fallen
        farta fiddle figured fijese firm fit fix flank float flop fork forma fourteen frank freeze fuerte gazebo
        ginger grades gravy gray guitarra gum habra hella hens hid hiding higher human invited item jugando justo
        kidney kitchen la lanes lap last law lease least lectures leo lesson literally llegue llenas loco lodged
        lost luke magic mandado mandar many marta mate mateo mates maths mechanic medi meh merry mid midnight mill
        more morirse muchas muero nachos nerve noticias nunca october olla on opening orejas oscuras owes pancake
        pasta peanuts peel pego perdi perfume person pin planted playlist plums podemos postman pray prendio
        professor puppet quarters quedarme raid rasca raspando rayo rock roundabout route rug said salga salgas
        salmon secs self servicio shades shared shorter silence six slides sofa speaking squeak stall statue stays
        stolen stranger stubs subia sumthin sundays support switched syrup tango temprano tenga terco thank
        theater things tienda tired tocar token torn total trapo tres trunk tuesdays twine tyler typical va vengan
        viva volcano waitress warming washed weekend wheelchair wins wipe with wobbly work workout writing yes yrs
        zapato`,
    },
    {
      weight: -6,
      words: `abejas above abuelo ahora alright amount angry announcer anuncios avenida aventa backward backwards bak
        banda barba be beat become begging biggest biscuits boot bore born both bothers boxers broad brought
        bucket bulging cae calculo calls cambiaron carga cargos carita carrito cebolla centro chair chica cinco
        close coco colder comadre combi comp consigue contesta couldve counter covering cows crashed crates crumb
        custard daft days deje deliver denise deposito descanse devolvio diego dificil dije dirty distinto doors
        dragon dried drives dry either ejercicios elevator ella empiezo enchufe entreno eraser escalator escuela
        estar everythings expired expires fabric falls family fed feed feriado fifteen figures finds fire flor
        found frame fresa friends function futbol games ghost girlfriend glass got gotea grape grateful guilt
        handbag have hayan heavy hen her ho horror hours house huele in inch informe innings izquierda jackpot
        jala jim jumps junk kill kings kittens lagrimas lanyard latch laundromat learnt lindo llamada llega lobby
        locos looked looking lord los lot mandeme mary mayor mediodia medium melted mente met mikes mochila moms
        mosco mud muerte musica must nan navy need nombre nt oclock octubre off owner pala panal parade partio pas
        pasan patas patio paying pelin pens perder pesa pint podia pole pothole preguntan presion primer prom
        proposal proposito pun reaching recien recital release restaurant rigido rod roger roses round rounds rub
        semana shade shadow shed shes shoe shy sink skates slice smells snows solito spark spelling spoilt stand
        starting stone store stories street strike subo subtitles sue supposed sweatshirt tea telefono television
        telly termino they theyd theyre thrilled tinto tmrw told ton tonto tools tortilla tren trevor trueno turno
        twist veas verification viaje waffles wardrobe warehouse warmed windows wings wizard worries youd zapped
        zona`,
    },
    {
      weight: -7,
      words: `accept against ahogado alfombra alguien amigos anna anos approved ascensor asleep atorada atorado back
        beans bendito bici bins blind block boda bondi boo boots boxes boyfriend brew broken bucks busy bye
        calienta cantaros caps cargar carried carry cart cenar changes charley chem chico choir chucking ciento
        cierran cine circus cleats cloud clutch coja col comes coming compare complain comprar conference
        connection costal crime culpa cupboard curling dads de definitely dejar deserve diciembre director
        dramatic drive emails embarazada end enojada entire es escribi escucho espera este estos excuses falto
        fine fireworks fits flour folder folding forgotten fr fria from fue fuente get grandmother guantes hands
        heard hermosa hi hiere hizo hoja hoop hoyo hr ingle inside insurance intern its jammed jefa job keyboard
        kiddo labor lack land landing las lasagna lashing lecturer lenta letter libre license lightning lipstick
        llamame llegamos locked loteria low luv manches manejando marks masa matas mee mental milk miracle
        mornings mothers mummy na naranja nest no painted parts paz penales perfectly permission pero phil pigeon
        pijama plz po poem pressed pulled punalada puts raisin rayos reaction regresar reina rental reset resume
        retiro rica room rosita salad salimos salt says science sells sepa sharpie she sheets shooting shops
        sintio skating slipper slugs smart smoking snack sneakers soltar soon sound speech success sums sweetie
        tablet take teacher tee tennis tested texted thermostat these thunder thursday tomato toner tony too tops
        tracking trail travels turn tv ultimo units usual vacation valve village vista walks water wing wishes
        yard yoga`,
    },
    {
      weight: -8,
      words: `abuela aceite aguacate ahi allotment alquiler am andres antes appetite appreciate at aye babysitter bagels
        balance balcony banqueta barry basement blame bluer bomb boton brother buddy bunch buns burned cabron
        cafeteria cakes capitan carrera carries cereal charger chat chelas chick chili chuck clases cleaned cleans
        clicking client clown coal coaster coffee cola colgada comer comite complete compu congelado contando
        corazon corner cousin coworkers crush crutch deeper dejo del derek do draft drawn dresser durmiendo
        earring elefante ends enjoy episode eran escapo esos esquina estaban estacionamiento estare expecting
        extendi favorite fila finde flap flips flowers fluff followed fotos four friend fuego fun funny gala
        gallina gatos german good goosebumps gordo grand guata gut haciendo half halftime handle heading hear
        helado hermano hielo historia hook hoops hope hopefully hormigas host hueco humo ideas ignore improved iv
        ive jamon jars joven juego june kebab kit kite knots ko kyle lados landline le leaving limon lineas lived
        llama llaves llegara llorar lo load look lorry loud lucky lumber maam macaroni makes manchado manga mascot
        mato melting meme menos mercy meses mic miles minus minutos mirando mirror moody mother muebles mule mundo
        murder nicely nite nuthin nuts nvm once open ordered padres painting par paraguas partidos pasillo pechuga
        perdio perros pez picking pickleball pigs pirate place plaza pls plug pools posta poster power practice
        precio prendida preocupe press profesor promo promocion pump push pusiste queen queme quite rains recoger
        remove reviso rink rivers roads roasting rolls ropa sale sangria scene seafood seas sed segundo seria
        settled shame sharing ship shocking shop showing shrunk shut signed singer sino sites sleep snapped solo
        sorted split spoke stroller struck sube sulk surgery suspect susto switching taladro tape tear tears tell
        tenner tenor tie tiger tile tipo tonight trampoline trate trick tried trip trophy trumpet trying tumba
        twins two vecinos video voicemail wall wedding week west wheels whistle woman world worth xbox`,
    },
    {
      weight: -9,
      words: `acabaron alli allow anywhere apretar apunta ate attendance avento babies bailar bar basura batteries bday
        bedroom beets behind bendiga beside bills birthday blackout blessed boring borrow bout brakes breathes
        brownies buying cajon camion candle cargador carton casa cement center cerrados chamba charged chart
        cheesy chilli chimney cleaning closet coats cojo college concrete cooking crossed crowded crying curl damp
        dented descarga desinflamo desk desperate did divino done drink duermo dye eats el enter entro envie error
        exams extra files film finish flash fly forget gallo grandson grant guarda hamster heads heater heels here
        hes high highway hike him holiday hop hung itll jardin journey kayak kevin label laugh lazy league leans
        leche lemon letra lighter limes listo llave llora loaf long lucha lucy maestra manos martian match math
        mattress meant memo mia micro mija mike minutes model mon mostly movio museum nerves nieces nights noon
        numero padre pagar parents parte past payroll pear pending people pepas pereza persona phones pick pido
        pillow pisos plastic pliers podria ponen potatoes pounds puebla questions quilts rabia ray razon receipt
        reia relax result rise roof roommates rosario ruido sabia sandwiches school scored screws serious showed
        shown shows sighing sistema skip slip slippers small smiling snore so soccer spilt spoon stain stare stars
        steve stick sticker stretch strong sweat swift swimming taxi tb teenager there thesis tho together trash
        tuesday txt ty vase viewing virus vuelvo waffle walked watch watches wheelbarrow whisky why worlds yea zip`,
    },
    {
      weight: -10,
      words: `adios ahorita although america archivo arranca arrive ask audition backing bananas barber basically bikes
        biscuit broke broma buck bulb burnt business cable candles canto carros case cell cerrar character charge
        chess chore clear clima clocked clubs confirmed congratulations cool cortan corto creer cricket curo curse
        customer darling daughters dave daylight degree depends domino drill earliest elevador empty encuentro
        entrevista eso facebook factura fake familia festival fi fiance fil flan foggy fool forward front galletas
        gary glue goose grandpa gratis grua gud hagame hairdryer han handwriting harto hidden hinge huh
        jueves key killer knitting lasagne latte lawn leer lend lid lifted llaga lose loved loves luego machine
        make mama manager map meal medicina mercado miercoles milagro min montana moving mueven nap narrows never
        none not noticed numbers office opens or otro otros pads parada pare partir pasaje peine perdido perfecto
        peter phone photos pitch plan plane planning plans porton president presses programme proxima puedes
        puerta pumped quiera quinceanera rail razor received receta refs relampago remote replied ride ripped
        ruined saco sala sales search seating section selling semaforo set shoes shout sirve size skinny sleeve
        smell sms snake spaghetti staff staying steering stickers string subject suite sunglasses swear swim
        takeaway tanto text thanks thatll though three throw tiene tin top tour tower trade tyres ultima voucher
        vuelve want watering ways weed weekends ya years yet zucchini`,
    },
    {
      weight: -11,
      words: `accounts adult agrees airport alivio also amazing ana announcement arbitro are attic aunties aunts auto
        backpack batter bay bears bone booth borro botas bottom bracket bubble bugs bultos burn calm camiseta camp
        can canon cap cardigan cards cars cerro chap cheddar cheering chido chocaron christmas clicks coat cobro
        comprobante contacto contesto cook cookies credit cried crushed cry cualquier cuantos cubeta cuenta cumple
        cunado dates daycare death deck deleted dentists departamento deposit dies dinner disfraz dolar dont
        donuts drawer drying duck edge egg equivoque exito experience extranar faltan faster fishing fiver floors
        football for friday ft gemelos giving glitter golden ground guest hacia ham hamaca hate haunted hell hero
        hold hombre horas hotspot hungry igual italian jesus jokes jump ken kettle kids kiss knows lamps landed
        landlord lane lave learn leftovers lemonade lids lights llantas llego lloviendo luna lunes manana mande
        meaning member microwave motor mowed nails nanna navidad needed negocio nephew netflix newborn news
        nightmare nonsense novela number one otra p pack package paga pallet parado pass passport peaches peppers
        perro pew pictures pints platforms plumber poncho pond pool porch potluck praying pregunte problem
        property pumps puppy quarter quedaron r raffle rays read recycling results riddle road roar roto scooter
        script secret seeds september servers service shall shot sillon sinks ski slow soft sol sopa sounds squash
        stadium state stay steady stitch storm suegra tag temple thumbs time tryin tune typed unreal van vence ves
        vimos vio voice vuelo wallet website weds welcome whatsapp white wild`,
    },
    {
      weight: -12,
      words: `aceptan ads agenda another aparecio apartment asi asking august aunty baby balcon banco beam beer blinking
        brake brian brilliant brunch buenos build built bunk carpool cats cents cerrado chairs change cheap
        chicken chickens chill choco choked clap clothes coach colchon concert contento contigo contractor copia
        correo court crisp crowd customs cut different dinero dishes drawers ducks duty easter eh estaciona favor
        fires flojera flooded foco form fri fridge frm gas gig glasses god gps granito great green guards gutters
        ha hall hallo hav headphones heck hills horn hotter inspection jam joke jumper junta junto kk learned
        leftover lenteja libro lies link list llanta llevar machin manual marshmallows mash mean measure metro
        missed mole month mosquito mushy mustache oir old olvide ones opinions overtime pago panaderia parque
        parrilla parrot payment pays peing pelo perico pican piden porfa post pregunta primera print prize proud
        provide pueblo pulling quemaron quiere quieren raccoon refri regalo regrets remind repeat reservation
        restaurante returns reunion roast roman rompe salon scratched sell shouted sight sillas sisters skill
        skipped slide soup station steak stock stop stupid subscription suena suit switch taco target tasted
        tastes taxista tensa terminal third timber tips tires tom tomate topic torta town track truck tyre vaca
        vecina ven vendo verde vestido viendo view waitlist warranty weeks wonderful works wrap x xerox zapatos
        zombie`,
    },
    {
      weight: -13,
      words: `ad ahead alrite amor angel aparece aparte arena bag baked bargain bestia bill boiler boludo bored bowling
        brownie buenas bullet calle calor camina cancha carpet carretera chop code coge confirm contrasena
        corriendo costume coupon cover cracked deer defense digas dough drama dressed eleven equivocado esperar
        explained fathers feeder fight find fired flat flower fog fondo forty fourth fries full gain garage give
        gown grapes greg grite groceries group grupo handed hates hedge hose important issue it kilos ladies lago
        lamb laminate lana lavadora leave lecture lock luck marea maya mesero meter mil miss monterrey mudanza
        neighbour net ninos noodle oaxaca ooh owe owl personal pickles ping platos poker pon pone potato prayer
        pre precios preguntaron pregunto presentation prestado printed pub puzzle queue rd relay reloj remaining
        return roller roofs salamat salary salgo saludos same saque sauna saying score second sheep snot sons
        speed stopped stops sucking suerte super sure swap tamal tambien tank thanksgiving then thurs tirar tire
        tortillas trees trucks umbrella uniform until us value vanilla vecino venden verguenza vos walls watched
        wed whatever wide will won word year yourselves`,
    },
    {
      weight: -14,
      words: `abre actual actually add alarm allowed arriendo assemble atm attached available avion bass bautizo bbq
        bell bless boards boy brasa brisket camera camping capitulo careful cd changed check closed come compost
        conclusion correct cost couch counting country cree cuadras curled damn dart date dear delivered der
        descargo diente disponible domingos downstairs eating entrar estuvo exchange fault fin fridays fried froze
        fruit gato gift gimme given go greenhouse guitar hair hay he heaven hide hinca how idea idiot ingles
        juguete ketchup kilo lab lata legend lily listened lives llevamos lunch mad main maleta marzo mask men mes
        monday mortgage movil mower msg mueva nariz noah nosotros oak offense online order panic pantalla penalty
        perdon pic picture pig pinche pineapple pipes pitcher playa prima primo pushed ready recibo refund
        rehearsal review robot roll rung s safe sal savage say screen seat seco sharp silver sixty slash snacks
        sombrilla sorpresa spare speaker squeaks stage stones story susan sweet tapado tapo test th the ti tide
        tiempo till toll tomatoes tooth trabajo traps tree understand uni vanish villain vine volume voy washing
        waste wednesday wrong young yours youve`,
    },
    {
      weight: -15,
      words: `absolutely act age aisle ajo altitude anthem aunt bajas barre bebe birds bite boat booked books brandon
        bringing brushed buenisimo cafe caido caldo chisme closes collect compre condition conecta consegui
        contest course cousins crab cream dancing december dejado delete des dijo disco dog domingo donut doris
        draw drinks dude entonces ese espacio estadio euros exact exam finding forever frog gano globos goles
        grease gusta gym haircut haved herida homework ivy jack jeans jefe knock lame laundry less lined lion
        locksmith lor lovely maquina maureen mixtape mordo moved muere necio needs neighbors north nos notes nowt
        oil only oven packed pancakes park pasto pastor paul perdona pide pilas plot popcorn quedado quedamos
        queso quincena rabbit referred revise rip river rompio schedule see send sent sheila shelf shift signature
        silla sing slot smooth son soul sourdough stole suitcase sunday sunset talk tapon tarde thanx their theyve
        ticket tio troca unbelievable unit vemos visto waited whats zoo`,
    },
    {
      weight: -16,
      words: `account again alla andas azul bakery band base bet bin blur boleto bolsas bonita bought break brown buena
        bumper busque by cabin camara cambiar cancelo cardboard chip class classroom clip coche colors comal
        concierto cooker d delayed dicen dnt email envidia espresso everybody ex excel fan fold foto frozen fuel
        garden gata genial gold graduation handshake hello interest interview jalan joined joking julian laughed
        laughs lbs lines lista lluvia loca madre manda mataron may meatloaf meet memes months mtg nadie new
        newspaper nope o pagina parked peas pivot presentacion printer project race reached ref refuse reply ron
        row run salsa sandwich saturo scratch season seats servilletas share silly sir socks spreadsheet stamp
        starter starts student subway summer tall tap that thats thx tia tractor train verte viste wants were weve
        what win yess`,
    },
    {
      weight: -17,
      words: `agua ancho ano anyway aprete ay baile banana bank bendiciones boarding bob bollard bonus burger cambio
        champagne che com computadora coraje curtains cute deal degrees dejan delivery diet dile dogs drawing
        durazno estudiar exactly examen farm ferry file finale gasolina gauge gorra gusto guy hail harbour haria
        hoover huevos hun ikea invoice kick kid lah library lonely lucas luis mannequin marcus marry meat menu
        mind noted nueva oficina onions oso pague panicked paper paperwork partido paso pasteles path pleased
        poste pozole present profe puedas queda radio rained re router scarf sharpening shoot sia sides slowly
        somos splinter statement sun suns sync table tattoo techo tema them trabajar training trains trifle usted
        vale venmo visa washer wave windy wondering worn yoghurt yourself`,
    },
    {
      weight: -18,
      words: `ac already arrived believe bingo blocked brain bro bus busco carbon commute company congrats corn counts
        crazy cuanto cuts cycled danced dis dishwasher driver due explain favourite fiesta finals fixed freno
        frijoles gracias grill guess h hang hearts hecho include invites jealous jury karen keys level march mijo
        mine mustard nah network nivel nuevo pastel percent pics pizza pouting prende quiz raining ronca save
        segunda sermon shorts shots sour spider spirits square starving stream study sueno sunny tampoco tinta
        tones try turkey war we wheres window wipers write youtube`,
    },
    {
      weight: -19,
      words: `always anybody avisa bags bateria beers blessings boletos bolsillo burro cajas campeon card celular chain
        channel charging chasing choke clapped comedian competition compro costco coworker dock drain dress
        entrada eres excited excuse fish flag garlic gate genius goalie grandma guard jacket large lets lmao loss
        made mesa money mushroom muted nino nobody noodles nuevos orchestra orgullo our ours page paquete peace
        pedido pena perdimos pila pine planta plata pocket portero projector promised pumpkin recipe rick shampoo
        shaped sold soles stapler star suits sum surprise tacos talla tarea taxes theme til toca travel true ugly
        uncle vas ventana viernes vote warmer wash weather well`,
    },
    {
      weight: -20,
      words: `actor ben besos bonito chapter cheese cobija computer copy count da dale dance early field finally game
        gente girl hambre hehe hiking insane jerk keen lake lamp lettuce light negative nose note oi olive paint
        pelar pm pro q quid register sam saturday seen shopping signal soaps songs space special surfboard tail
        tamales team tejer tomorrow vamos vaya`,
    },
    {
      weight: -21,
      words: `abt arroz barbaro beach box breaker budge candy canoe carne cat cheers child chile clover compadre
        compliments cross dinosaur door downtown drips eat essay exit failed feliz fone free freezer goat gol
        golazo hahaha hat k king laughing loan locker log music nice oatmeal oferta ok pastry pay pesos plant play
        played pork ppl pues quiet rage refused rice robbed sabado sauce saved squirrel start sueter talent tent
        toast tulips vet wait wine wobbles yo`,
    },
    {
      weight: -22,
      words: `amen anyone babe balon boleta book boss brush bueno clock documentary eggs esa first grade halloween ink
        internet jugar late leaves leh licuadora lol mango mins mosquitoes named noo oranges outside penal
        pendientes piano prices quien rain record sad senal shark shell siempre sky smoke snow tarjeta teams
        tolero trae update vete wooden wow you your`,
    },
    {
      weight: -23,
      words: `backed battery buzz cake capitals chef club contract cual doll fair final goal google happy jajajaja lee
        man meeting onda pan parking pasar photo plants rota screens sign taylor tickets toaster uno which whos
        wifi`,
    },
    {
      weight: -24,
      words: `apples burrito canal chocolate claw crack everyone finished gorgeous ill lou matan mondays nostalgia omg
        onion orange pelicula plates ponle scrolling sea sorry t twister wear who`,
    },
    {
      weight: -25,
      words: `brb budget buy cancion cargue dream equipo laptop llore mouse points politics portal rent renta
        screenshots server tu`,
    },
    {
      weight: -26,
      words: `bring cash compras ego haystack hotel linda million password podcast`,
    },
    {
      weight: -27,
      words: `app best caro charm chips cliente dollars gossip invented karaoke lego loser marathon musical paid perfect
        postre serie show sienes song thread trafico`,
    },
    {
      weight: -28,
      words: `bread coffees emoji estas laughter liao moon movie style ur windshield`,
    },
    {
      weight: -29,
      words: `butter jajaja love price tax u`,
    },
    {
      weight: -30,
      words: `deadline flush party spring stocks`,
    },
    {
      weight: -31,
      words: `bees obviously oh permiso those youre`,
    },
    {
      weight: -32,
      words: `bands decision risa te`,
    },
    {
      weight: -33,
      words: `cartera cooked engine goldfish`,
    },
    {
      weight: -34,
      words: `agency haha mints plomero`,
    },
    {
      weight: -35,
      words: `jaja`,
    },
    {
      weight: -36,
      words: `traffic`,
    },
    {
      weight: -37,
      words: `rey`,
    },
  ],
  pairs: [
    {
      weight: 39,
      pairs: `the er`,
    },
    {
      weight: 36,
      pairs: `el hombro, for good`,
    },
    {
      weight: 34,
      pairs: `didnt make, wont make`,
    },
    {
      weight: 32,
      pairs: `got lost, he died, im an, time i, to end`,
    },
    {
      weight: 31,
      pairs: `a mil, all good, el pie, is growing, one eye, perdon la`,
    },
    {
      weight: 30,
      pairs: `emergency room, half of, not knowing, when i`,
    },
    {
      weight: 29,
      pairs: `end it, im his, like old, next thing, not ok, something is, this second`,
    },
    {
      weight: 28,
      pairs: `a nine, any more, can only, dont remember, este mundo, home from, one of, with how`,
    },
    {
      weight: 27,
      pairs: `died yesterday, las palabras, me now, out cold, the tongue, today im, your patient`,
    },
    {
      weight: 26,
      pairs: `day i, do what, does what, he passed, jump off, laughing at, let up, lost count, my kids, need help,
        no clue, no esta, one side, please ring`,
    },
    {
      weight: 25,
      pairs: `anything like, cruz roja, for it, im pregnant, in maths, in tears, lol its, n theres, no sabe, sat in,
        someone now, that my, the leg, thirty years, two days, two of, we buried, we lost`,
    },
    {
      weight: 24,
      pairs: `all over, and didnt, be alive, before i, ending it, in me, its urgent, know what, my back, my watch,
        nearly hit, not good, red patch, this cant, who you, whole body, whole bottle`,
    },
    {
      weight: 23,
      pairs: `back is, burning up, can barely, del hombro, el brazo, el hielo, from school, got so, got t, her head,
        her on, i literally, le sale, monday or, no joke, off the, out in, please please, please take, says i,
        split in, still a, t boned, the bathroom, the emergency, the four, the needles, think is, this morning,
        typing this, what year, written the, ya es`,
    },
    {
      weight: 22,
      pairs: `a fever, about suicide, be dead, better off, bled through, cayo de, el dolor, esta manana, este numero,
        everything went, hit my, minutes from, my leg, nodded off, off a, off it, sangrando el, the pain, the thumb,
        think im, una aguja, watch says, way i`,
    },
    {
      weight: 21,
      pairs: `a and, a pacemaker, all jumbled, and only, back there, breath is, can hardly, del corazon, dropped in,
        half my, has passed, im roasting, la aguja, last nite, me right, never felt, por escribir, running hot,
        straight away, the chills, the hay, the skin, the weather, then it, thing i, to wake, too high, vale la,
        who i, write on`,
    },
    {
      weight: 20,
      pairs: `a stroke, algo anda, as a, back of, blacked out, each time, floor of, for real, hacer nada, hand is,
        he keeps, he takes, heart going, juice and, la ambulancia, la pierna, locked up, my foot, now its, now like,
        ok thanks, one hand, over in, parado en, sin hacer, sorry to, the ear, the knee, they are, threw up,
        week later, what day, wife made, wont come, year it, you call`,
    },
    {
      weight: 19,
      pairs: `a alguien, about ending, after i, almost fell, ambulance is, and asked, and couldnt, and e, at an, be with,
        came on, corazon late, da el, dad died, de don, escalofrios y, everyone would, got hit, had to, here for,
        in bits, in person, it would, last night, le va, me by, me desmaye, my butt, my left, my lips, neck is,
        no matter, not feeling, of blood, office and, over me, read your, red part, rice and, shoulder is, size of,
        smile and, stop these, stopped working, that hand, the ambulance, the bed, the floor, the hour, the shower,
        the size, this am, this minute, to drive, today its, un segundo, urgent care, us at, veo nada, where the`,
    },
    {
      weight: 18,
      pairs: `a five, a minute, a step, a sudden, algo no, an ambulance, any longer, back up, below the, bring water,
        by my, cant stand, cant stay, chest since, coming out, corazon me, coworker said, del pie, doesnt know,
        face is, first night, forgot a, get that, good but, grand mal, happy with, has set, how i, how this, how to,
        id say, it hurts, keys in, kids and, know im, know where, los paramedicos, me da, me pasa, mi papa, my bill,
        my heel, my ribs, need someone, ni el, no doy, no vale, not be, one in, paramedics are, passed on,
        rather not, said go, se esta, se le, se los, sending these, she was, shift and, shoes in, sleep in, soy su,
        still bleeding, stop texting, tell you, that but, the blood, the highway, the letters, the pills, the wheel,
        to pass, tongue is, under two, was out, was rude, which day, with it, wrong direction, you left, you made,
        you treated`,
    },
    {
      weight: 17,
      pairs: `a fall, a fit, a seizure, about a, abri los, again on, apple watch, asked why, at all, at once, back wont,
        barely get, be better, bed with, buried him, cant walk, color of, comin out, cuando abri, driving home,
        eight and, el asiento, el codo, el corazon, el dedo, el paciente, entra aire, es una, estan aqui,
        estoy embarazada, eyes rolled, fainted in, honestly i, hot like, hoy otra, i came, i drop, im scared, ir a,
        ir al, is deceased, is his, it normal, it usual, keeled over, kill myself, la nuca, lift a, looked at,
        lost consciousness, me cai, me entro, me in, me puedo, mi esposa, mi mama, my jeans, my lad, my pills,
        my right, nadie me, no entiendo, no estaba, no longer, nobody would, one big, one needle, or turn, out i,
        oven and, perdi el, pienso en, pillow so, que dia, real good, right half, se hizo, se nos, sick to, sigo en,
        since i, so drowsy, somebody help, soon as, squeeze the, stiff as, stiff then, tea time, the flu, the gp,
        the numbers, the shoulder, the text, think i, think what, tight n, twice the, was fine, was taken,
        worried about, y al, ya no, you did, you saw, you see, your list, your office`,
    },
    {
      weight: 16,
      pairs: `a cough, a wreck, am so, ambulance just, and it, and never, ando con, are here, at county, at rest,
        atras del, back i, bad and, barely can, because i, bleeding again, both arms, bro i, burnin up, but im,
        by a, cant turn, day it, de esos, de espaldas, de este, de lo, de repente, de sangre, de temperatura,
        each day, el conocimiento, el cuello, esto no, everything else, feed the, forgot how, gas station, go over,
        have read, her sleep, his legs, hole and, i banged, i drew, id give, im thinking, in resus, into a,
        is racing, it ok, its a, its an, just sitting, la cabeza, la cadera, la lengua, landed hard, like im,
        like one, little finger, lo aprieto, lo digo, lying flat, me duele, me esta, milk in, mum on, my fingers,
        my third, nada y, no better, no para, no point, no relief, now for, of everything, off without, on him,
        one time, out like, out wrong, pa la, para ir, picks up, please call, quita con, quitarme la, rear ended,
        rescue squad, round me, shaking and, she passed, shift at, sin poder, so confused, so light, speech is,
        swelling is, ten and, that were, the area, the hole, the hospital, the kitchen, the mug, the night,
        the paramedics, the person, the shivers, the tub, think you, tip of, to live, tonight i, was having,
        watch keeps, we called, where he, where you, why im, wont hold, wont stop, wrong with, ya fallecio`,
    },
    {
      weight: 15,
      pairs: `a big, a bug, a bump, a needle, a poor, a stretcher, all day, and now, arm is, at is, at work, ayuda ya,
        back locked, bad im, bath towel, behind my, blown up, both feet, box says, call back, camino a, can breathe,
        can talk, casi me, casi no, d la, de golpe, de lado, de sangrar, done with, dont plan, down hard,
        drew round, driving back, el auto, el cuerpo, el pecho, el termometro, estoy mejor, face wont, fed the,
        feels ok, fell in, fever of, fine now, found me, from it, from you, from yours, fuerte el, funeral is,
        going away, gone through, got home, hacked up, has me, have this, his chair, his son, hour after, i be,
        i keep, i run, i use, i usually, if i, im slurring, in class, it and, it looked, it tonight, its way,
        just letting, just now, keeps climbing, know who, la atencion, la guardia, la hinchazon, la punta,
        la sensibilidad, la toalla, las agujas, las cosas, las ideas, las piernas, le pongo, leaving your, left in,
        lights went, like i, manejando de, mas fuerte, me ahogo, me back, me desplome, me home, me what, mention i,
        mi cara, more painful, my bike, my ear, my family, my knee, my shoulder, my thigh, neck stiff, needle broke,
        nine one, no les, no more, non stop, not responding, of living, on them, one one, only a, out im,
        parking lot, quiero estar, ran into, ring finger, say i, se va, sent me, she died, slipped on, take my,
        that ok, the icu, the lung, the patient, thermometer says, they think, thinks its, this is, this leg,
        through a, through two, time for, times since, to breathe, to jump, to report, to stop, to swell, top of,
        touch it, trabajo y, train just, turn my, two nights, u poked, up tomorrow, van a, viendo el, walk in,
        wash my, watch for, we were, weeks pregnant, went black, went from, wet the, what im, what the, where i,
        wish i, y sigue, you mean`,
    },
    {
      weight: 14,
      pairs: `a bread, a fight, a football, a knife, a sack, a urgencias, about an, after leaving, agarrada de, air in,
        and cant, and wet, and when, apart from, as the, at a, away on, being alive, boot on, breathe deep,
        broken so, cant get, cant tell, cara no, cause i, coffee cup, cold sweat, come up, conked out,
        costillas adoloridas, cracked my, de fiebre, de un, dedo gordo, died thursday, do anything,
        doesnt recognise, dont feel, dont recall, duele mas, el anillo, el menique, el moreton, el panuelo,
        el puntito, ems is, es normal, esa mano, esos que, eyes open, fast since, finish my, foot gone, for air,
        for church, getting out, going on, hand has, hate to, head and, held me, hope ur, i must, i shook,
        is always, is angry, is really, its oozing, keep falling, keep thinking, la mano, la piel, la vista,
        leg off, let go, let you, letting you, like lightning, like wearing, lined up, little hole, lo inflamado,
        los dedos, me iba, me immediately, me pica, me tome, menos que, mi propia, my calf, my chest, my shin,
        my temp, my two, myself again, n it, nada nuevo, ni con, no agarro, no distingo, no epidural, no le,
        not doing, nothing like, now a, nurse line, of puff, ojos estaba, ok so, ok that, on the, one minute,
        onto the, phone me, please stop, pls hurry, por lo, respiro con, same thing, saw stars, says im, set the,
        short of, sight in, since breakfast, since you, snapped off, so fast, so is, soaked a, stomach is, temp its,
        ten times, tengo ganas, than have, than it, that arm, that bad, that i, that side, that wont, the belly,
        the bump, the chair, the couch, the last, the lord, the milk, the needle, the redness, through my, thumb on,
        til i, tip is, to complain, to do, u did, una agujita, ur well, wanna be, warned me, way home, well be,
        went grey, went stiff, whenever i, wife here, words are, work out, y fiebre, y fria, yellow stuff,
        you people`,
    },
    {
      weight: 13,
      pairs: `a cat, a emergencias, a full, a six, able to, acaban de, ache behind, again and, all night, an mri,
        and again, are u, be this, bed at, belly button, breathing like, brother last, by the, calentura alta,
        called my, cant wake, car accident, car door, car on, couldnt tell, crashed my, de emergencias, de habones,
        del cuello, desaparecer para, desde que, dia es, didnt notice, doing great, dont wanna, dos de, dos dias,
        double what, dropped two, el antebrazo, el muslo, el pulgar, el tobillo, en tirarme, esta con, ever had,
        every ten, feel it, flight of, foaming at, for an, found dead, from a, front of, go down, going the,
        got knocked, grande en, hablar bien, hablar con, has to, have said, her lips, her sister, hes having,
        him what, his phone, hold a, i actually, i breathe, i collapsed, i lie, i sleep, i take, idea what, in half,
        in her, in july, in time, is crooked, is drooping, is talking, isnt worth, it stinks, its one, just do,
        just so, keep droppin, la camioneta, la cintura, la muneca, la rodilla, la sangre, letting go, life isnt,
        lift at, light headed, like crazy, like mad, liver pool, llame al, lo rojo, me entra, me ha, me hallo,
        me marca, me sale, mejor sin, memory of, mi esposo, might as, might have, minor injuries, mis hijos,
        missed a, mom says, more of, moretones por, my arm, my breastbone, my hip, my shift, my words, never had,
        news and, no power, not better, not happy, nothing comes, nothing there, number off, of bed, of ten,
        of this, on living, on marshmallows, on monday, on saturday, one still, order and, out as, out how,
        outside of, panting like, papa ya, part of, pass out, people to, pero traigo, pie helado, please help,
        por mi, pumping out, que tiene, really wrong, red on, redness is, right this, roll over, room is, sat on,
        say but, se me, seen in, seguir viva, should know, side of, since supper, sitting down, somewhere between,
        stairs now, stand it, step in, stop at, su hermana, sucking air, talking gibberish, tanto que, the ache,
        the calf, the gauze, the next, the phone, the swelling, they r, think about, think its, thought it,
        tienen en, times in, to carry, to class, to hold, to kill, to take, touches it, treated is, tripped on,
        tripped over, twice now, twice to, two fingers, u needled, un accidente, una convulsion, up like, va en,
        vomite dos, was found, wasnt there, water on, week on, where they, with cold, wont open, work boot, y mi,
        y todavia, you asked, you needled, you should, your parking`,
    },
    {
      weight: 12,
      pairs: `a car, a goose, a jab, a knot, a matar, a notch, a stick, a ten, about midnight, advil today, after what,
        after your, agua amarilla, allergic reaction, and landed, and my, and off, and was, answer us, are wet,
        around the, as soon, at bedtime, at dinner, at school, at the, bano me, bano y, because the, big deal,
        bladder full, both legs, both my, bottom step, bump on, but id, but my, cada hora, call it, cant drive,
        cant hold, cant speak, car park, choque el, co codamol, cola del, cold like, cold n, como cafe, con sangre,
        corazon acelerado, count down, dad cant, dejaron una, del pecho, del sofa, didnt wake, died in,
        dinner plate, doble de, dog licking, dont want, dos brazos, dos minutos, down from, down to, doy un,
        dropped like, duermo manejando, dunno how, el aire, el bano, el pan, el sentido, el zapato, en dos,
        entra el, era de, every few, every hour, fall down, falta de, fit on, foot drop, for a, for my, forehead is,
        fridge and, from her, garganta apretada, gasping like, get up, going downhill, hand got, hand just,
        hand wont, he needs, hermano el, hes your, hit by, hives everywhere, hold the, home and, home for, hot then,
        hoy ya, hurry and, i fainted, i rolled, i shake, i signed, i wish, id call, im talking, im worried, in one,
        inside me, it a, it keeps, its growing, its still, jab in, jabs me, just wont, keep coming, knife in,
        know us, know which, la bota, la casa, la herida, la manana, la pantorrilla, la terapia, landed on, left a,
        left one, left you, leg at, legs quit, lets up, like how, line and, llamenme ya, llaves en, lo dormido,
        me dan, me desvaneci, me from, me llega, me responde, me tumbo, media cara, mi espalda, much to, my finger,
        my inhaler, my teeth, my wrist, n all, n cant, n its, nearly cried, neck to, needs help, new cough,
        next doors, ni cargar, ni la, ni pensar, no feeling, no levanto, no podia, no sabia, no temperature,
        nobody home, not normal, not right, nothing touches, of air, of em, of pain, off in, off work, ok otherwise,
        on eliquis, on thursday, on top, one before, one flight, one go, or wait, other hand, out a, over at,
        own phone, pain is, pain today, paracetamol since, pastillas para, people who, planta del, please i,
        puedo apretar, puedo cerrar, puedo dar, puedo parar, pulso a, que le, que me, quede inconsciente,
        quiero vivir, ramping up, reaching for, ride home, round the, saliendo de, se cayo, se infecto, she is,
        siento el, since dinner, since we, sit and, sit up, six hours, so much, started at, still bleedin,
        still dripping, still trickling, stroke call, subio a, supper and, tell it, tengo fuerza, text you,
        texting for, than before, the barn, the day, the foot, the holes, the ice, the in, the mailman, the manager,
        the session, the sheet, the till, the visit, they come, they found, this ache, to get, to ring, to text,
        todo me, told me, touching it, turn the, tuve que, up twice, va corriendo, va creciendo, very wrong, vez de,
        voy arrastrando, voy en, wake up, was bright, way back, weight on, well and, why cant, with ice,
        worst headache, y esta, ya por, your needles, zero relief`,
    },
    {
      weight: 11,
      pairs: `a current, a doctor, a fevr, a fist, a rash, a temperature, a toddler, a tumble, about to, acabar con,
        after the, again in, am alone, amaneci con, an eight, and by, and hot, and like, and she, and told,
        and tonight, anda bien, ankle bone, antes no, as i, at about, ayudenme por, babies and, back feels,
        bathroom floor, bc i, big as, bleeding wont, blew up, breathe right, breathing in, bright red, brought it,
        bruise is, bruises all, but ive, by now, c me, cant bear, cant lift, cant stop, cara dormida, care of,
        cargue al, casa y, close to, coffee mug, cold and, come out, comes out, como de, como tambor, control del,
        corazon a, covered in, creo q, day after, de ahi, de desmayarme, de ese, de pastillas, de ser, de toser,
        del dolor, del gym, desde ayer, despues de, dialed nine, didnt know, do if, down the, drifted over,
        dropping my, ears ringing, el medico, el pectoral, el pipi, el piso, el pulmon, el puno, el trapecio,
        el vaso, en si, en vez, escribe la, ese lado, esposa me, esta convulsionando, even hold, eye for, face blew,
        face has, for her, for work, forgot to, from elbow, from the, go on, going up, gone all, got hives,
        got infected, got this, gray and, ha de, hard the, hasnt come, he dropped, help now, help right, her mouth,
        her off, her phone, hes at, hold my, holding my, hot and, hour it, how long, hurts a, i can, i drifted,
        ice on, id put, im coughing, im disoriented, im feverish, in what, instead of, is hanging, is heavy,
        is well, it or, its bleeding, its like, its not, its prob, its that, just lying, kind of, knee is,
        knocked over, la fuerza, la pipi, la servilleta, la sesion, la venda, las costillas, leave my,
        levantarme de, light on, line with, little pink, llamen ya, llego de, llegue a, llorar del, lo que,
        los puntos, low back, lung collapsed, make it, me andaba, me asfixio, me awake, me llame, me llego,
        me llevan, me pls, me retumba, me she, me this, me where, mixed up, muy mal, my ankle, my grandson,
        my sight, my tailbone, my tea, my wedding, myself since, near fainting, necesito ayuda, neck good, need two,
        never do, never known, never lets, night it, no air, no despierta, no escriban, no exagero, no la, no lo,
        no logro, no nos, no puede, no reacciona, no reconoce, no squeeze, no tenia, nodding off, nomas no,
        not wake, nothing will, of hurting, of one, on and, one calf, one foot, only i, pain that, passed away,
        passed out, past the, pee is, pensando en, pouring out, pretty sure, puedo mover, pulse is, que hago,
        quiero desaparecer, rate it, raya roja, really hard, reason to, red and, red stuff, retumba el, right eye,
        run down, said to, sat down, sat here, say my, se siente, she wants, should i, should we, siento bien,
        siento mal, sigue en, since four, sitting still, sleepy i, slept fine, so fat, so good, so my, so puffed,
        stairs to, sticks out, still about, still in, stuck me, sube a, talking nonsense, tanto dolor,
        teeth chattering, tell if, temp is, temperatura a, tengo fuerzas, than the, that comes, that foot,
        the appointment, the chickens, the collarbone, the fever, the ground, the mattress, the owner, the same,
        the spot, the stairs, the taxi, the tiles, the time, the tip, the toilet, the waist, the washing, then cold,
        this bad, this shoulder, this was, thought you, throwing up, thumb has, tight band, to casualty, to catch,
        to emergency, to finish, to grab, to on, to people, to speak, to stay, today and, tonight or, too fast,
        took a, took out, track of, trickling blood, tried to, tying my, u can, u left, una ambulancia, unable to,
        under the, until my, up blood, up from, up my, used my, w my, walking like, was going, went dead, went down,
        what i, where u, white and, with blood, with that, worked on, would come, wrist just, y estoy, ya ando,
        yawn or, you that, you took, you worked`,
    },
    {
      weight: 10,
      pairs: `a dinner, a half, a light, a living, a melon, a mouthful, a nerve, a tip, after my, aguanto el, air like,
        al piso, al toser, all to, and dont, and growing, and hit, and next, and put, and that, antes de,
        any weight, are numb, arms are, at church, ay dios, baby and, back has, badly wrong, bag and, bajo a,
        bc the, be here, bebe y, behalf of, being hit, blacking out, blood on, blood still, bother u, breath just,
        breathing is, bumped my, but each, calf is, can no, can still, cant bend, cant laugh, car crash, case you,
        casi se, chest is, clase de, comes and, con esa, con esto, cuando me, darme cuenta, day or, day since,
        day three, de regreso, deja de, deje de, dejo de, del brazo, del puente, desde anoche, desmayarme en,
        desmaye en, desmayo en, dice cosas, didnt answer, do about, do that, doc in, dog just, dont need, dont see,
        dont smoke, dribbles out, drive home, drove me, echaron agua, el doble, el frio, el habla, el hormigueo,
        el ojo, el piquete, el senor, else to, en blanco, en las, en mi, en observacion, end my, estuve a,
        every time, falta el, feel off, feeling in, fever and, fingertips are, foot is, foot like, four in,
        four times, freezing and, from hell, from ur, full but, gave out, get air, going through, gone dead,
        got here, got him, got worse, had in, had some, hand now, have palpitations, hay quien, he is, he liked,
        he pensado, he tenido, he thinks, he wont, head between, head just, heading for, heart rate, him on,
        hip feels, hip is, his heart, history of, hour before, how id, hurts like, hurts that, i been, i bend,
        i could, i step, i talk, i wore, if its, im a, im allergic, im dying, im peeing, in bed, in case, in clinic,
        in it, in line, in to, injuries unit, is agony, is fading, is making, is tingling, isnt touching, it an,
        it bleeds, it hasnt, it stops, its all, its getting, its unbearable, its worse, just one, knew i,
        knowing it, la almohada, la cara, la clinica, la orina, la pase, la puncion, la tos, la vejiga, la verdad,
        las noches, las patas, leaving you, left around, left by, left eye, left me, leg is, licking me,
        like coffee, like hell, like somebody, like when, llamado al, lol so, los piquetes, los pulmones, lunch and,
        lungs only, luz y, made it, mama se, mano hinchada, mano no, mas grande, me agarre, me antibiotics,
        me brinca, me di, me durmio, me echaron, me falta, me hice, me internaron, me pidio, me punza, me quiero,
        me sostienen, me tonight, mi senora, mid sentence, migraine from, mitad de, more at, mouthful of, much more,
        mum is, my buttock, my elbow, my eye, my fingertips, my forearm, my glute, my legs, my lip, my pee, my wind,
        myself tonight, ni a, night in, no actually, no alcanzo, no cede, no e, no he, no sensation, no veo,
        nomas de, normal for, not able, not sure, now and, now so, of ending, of lightning, of me, of my, of rose,
        of what, of where, off like, ojos en, on behalf, on ice, one who, only fill, open a, out again, own street,
        pa nada, pain level, parece que, perdon pero, piece of, pills lined, please send, pls stop, point in,
        por atras, por favor, possible with, propia casa, put any, put on, que ano, que pican, que se,
        que temperatura, quedo adentro, reach the, redness got, right on, right one, said it, said watch, sala de,
        sale agua, sale materia, salieron ronchas, saw my, say it, says my, says theres, see this, see two,
        seeing two, she can, shes talking, shivering under, sin darme, since then, sitting in, sitting on,
        slapping my, slight puffiness, so like, so nobody, so tired, soaked three, spot is, standing in, stiff and,
        still is, still pouring, stop for, swallowed the, swollen shut, talking rubbish, tape was, tell u, temp was,
        temperature is, temperature of, ten min, that much, thatll be, the beans, the bleeding, the cabinet,
        the ceiling, the dentist, the dog, the funeral, the grandkids, the kettle, the kids, the moment, the pins,
        the point, the ribs, the roof, the seat, the sewing, the shakes, the tablets, the touch, the uber, the walk,
        the wound, then came, theres this, thigh is, three and, three blankets, through her, thx for, time ever,
        times and, to check, to split, today i, u guys, u now, u put, un bulto, un infarto, una pelota, uno si,
        up straight, very sore, vio el, was and, was blood, washing machine, way he, way in, way to, we do,
        whats your, white as, wont do, would miss, ya bajo, ya va, ya viene, ya voy, zero to`,
    },
    {
      weight: 9,
      pairs: `a bike, a broken, a cattle, a desmayar, a drop, a dry, a face, a mile, a nada, a nasty, a seal, a sharp,
        a week, a word, about noon, afraid i, after lunch, aguja puesta, ahi abajo, ahi me, ahora tengo, air after,
        air halfway, alguien me, almost fainted, amarrarme los, and i, and red, and shook, and sweating, and today,
        are asleep, area is, around it, asking where, at breakfast, at six, at urgent, atras en, atropello una,
        attack call, azul y, bad i, banco y, barn floor, because it, bed because, believe it, below my,
        beyond anything, bien pero, big bump, blue lights, boca chueca, bolt of, breath in, bum to, but all,
        but since, but when, by his, by mistake, by morning, by supper, caja de, came down, came round, came up,
        camisa y, cannot stand, cant rouse, cant say, cant sit, cant squeeze, cant understand, car seat,
        carrying the, catching my, charley horse, check my, cierra la, coffee grounds, cold in, colour of,
        coming back, coming from, como globo, con solo, corazon desbocado, couldnt even, cried in, cuando le,
        curitas y, da vueltas, dad is, day before, de boca, del banco, del bano, del todo, did my, diez ibuprofenos,
        dio un, doctor about, doctor now, dolor no, dolor tan, dos piernas, down at, dry cough, duele a, el brasier,
        el desayuno, el gemelos, el mate, en el, en matarme, enough air, enterramos a, entiende nada, er doc, er or,
        es urgente, esta madrugada, esta supurando, estan subiendo, estoy sola, every inhale, every night,
        eyes went, face looks, faint at, fainted twice, far today, favor contesten, favor de, feel nothing,
        felt nothing, fijese que, fine to, finish a, flip flopping, floor with, foot slaps, for this, fria y,
        frio y, gave birth, get from, getting more, giving me, go all, got back, got me, grabbed the, hace rato,
        hacerme dano, had like, hands clumsy, happening to, hard to, hardly keep, hardly walk, has come, he told,
        head like, hear my, hes not, hincharon los, his life, his number, his shoes, hoping for, hormigueo ya,
        hot wire, i check, i coughed, i crashed, i cut, i get, i guess, i leave, i noticed, i tell, i wouldnt,
        if the, if this, ill go, im breathing, im confused, im literally, im only, im panting, in agony,
        in casualty, in pain, in the, into the, is all, is and, is friday, is hot, is i, is ok, is one, is putting,
        is shaking, is that, is twice, it for, it kills, it matters, it supposed, it when, its gushing,
        its infected, ive ever, jalo aire, just keeps, just take, keeping me, keeps asking, key in, kitchen table,
        knee looks, la boca, la costilla, la escalera, la espalda, la mandibula, la manga, la nalga, la palma,
        la tercera, las manos, le deje, leaking blood, left calf, left leg, legs are, lengua no, lie down, lift my,
        light is, lightning bolts, like id, like wood, little worried, llegar a, llevo tres, lo demas, look down,
        los labios, los oidos, makes me, mano derecha, mano se, mas la, me asap, me asuste, me atropello, me calma,
        me corte, me dieron, me encontraron, me estoy, me get, me habia, me his, me its, me meti, me over,
        me straight, me sube, me subio, me tienen, me tropece, mil y, minute i, minutes and, moje la, morning i,
        morning to, my bladder, my bottom, my bowels, my doctor, my lungs, my pen, my sewing, my sock,
        my temperature, my throat, my thumb, my underwear, name and, nearly dropped, nearly went, needles and,
        ni cuenta, ni de, no cierra, no coordina, no coordino, no dejo, no grip, no idea, no im, no pulse,
        no strength, no supe, no warning, noche en, none of, not all, not waking, nothing i, now my, nunca me,
        of his, off inside, on day, on tuesday, one hour, out red, part is, passed water, peed the, pero estoy,
        pero no, pero ya, perro enfermo, piernas no, pink froth, pins were, please hurry, puedo respirar,
        puffed shut, puffed up, pupil is, pusieron suero, quiero seguir, quisiera estar, ramped up, redness and,
        right through, right where, round my, said i, said the, saw you, says tell, se hincho, se sacudia,
        second time, see the, seen at, seized up, shooting pains, sin orinar, sin responder, since last,
        since lunch, sitting is, sleep the, sneezed and, so she, so swollen, soaked through, someone please,
        something sharp, soy el, soy la, steps on, stiff neck, still asleep, still inside, still one, stone and,
        stop the, su paciente, subio de, sure why, swell and, swelled up, swelling and, tablets lined, taking me,
        telling me, that makes, that never, that same, the armchair, the armpit, the bandaid, the delay,
        the forehead, the hurting, the light, the loyal, the lump, the needling, the plaster, the sole, the spots,
        the therapist, the train, the truck, then jerked, then yesterday, there is, this afternoon, this back,
        thought id, thumping so, thursday night, ticker is, time he, tiny bit, tip broke, tirado en, to faint,
        to look, to pull, to stand, toilet and, too big, too much, towel is, traigo una, tres cobijas, tres curitas,
        turned white, turno de, twice after, two different, un pinchazo, una bola, una bolota, una tosecita,
        under me, uno de, up all, up by, up i, up red, ur office, urine is, van tres, vez que, vez se, vista de,
        voy al, w her, w the, waking up, walking to, wants to, was her, was your, wasnt around, watching the,
        way more, weakness is, wee is, while i, who arent, why am, will i, wiped out, wont answer, wont believe,
        wont work, words for, work on, working right, wouldnt answer, wrong words, y ahorita, y cada, y caliente,
        y cuando, y salio, y sudando, y veo, ya llevo, ya vienen, you put, your pins, your treatment`,
    },
    {
      weight: 8,
      pairs: `a bat, a bath, a bird, a boat, a cada, a convulsionar, a couple, a dent, a estallar, a fork, a lump,
        a nurse, a plum, a race, a radiator, a sentir, a todos, abdomen duro, across the, advil in, after and,
        algo en, all and, all nite, alone and, am in, am really, ambulance now, and coffee, and cried, and more,
        and suddenly, and talking, and theyre, ando bien, answer her, answer me, antibiotics for, anything else,
        are fine, arent here, arm wont, as before, at eight, bajando del, band aid, band round, be needing, bed for,
        big for, big toe, bit is, bit worse, bleeding a, blood thinners, boiling and, both hands, brazo con,
        breaths are, brushing my, budget meeting, bunch of, but it, by ambulance, by half, by lunch, cabeza me,
        cabeza y, calf hot, cama de, cama y, came last, came to, caminar del, can stand, can take, cant check,
        cant pee, cant pull, capaz de, carry the, cayo un, chest and, color coca, come on, como borracho, como con,
        con nada, con ustedes, convulsion en, copy of, corazon se, cosas sin, cotton wool, coughing up, crawling to,
        creo que, cut my, da una, de bajar, de cafe, de hinchado, de paracetamol, de ver, deal tho, decirle pero,
        deja ni, del cuarto, del sillon, dent in, didnt even, died on, doing flip, dolor que, dont send, dormida la,
        dosis de, down there, dress me, echaba espuma, el dia, el hijo, el hoyito, el pescuezo, el pinchazo,
        el talon, electric jolts, empezo de, en aumento, en cama, enfermo y, entre dos, estallo la, estamos en,
        estoy confundido, estoy preocupada, estoy toda, even lift, far away, feel right, feel well, find the,
        flat i, for once, forehead thing, found one, friend says, front desk, fue de, fuerza pa, gate and,
        get dizzy, get my, gets a, girar la, give it, giving way, gone down, gone for, gordo que, got bigger,
        got rear, grab the, grande que, grocery store, habia pasado, hace una, had convulsions, had three,
        hands have, happens to, hard i, hard time, hasta la, hasta para, have had, have no, he never, head with,
        heard a, heart attack, heart doing, heart wont, here anymore, hey i, hijo me, his arms, his eyes, his hand,
        his left, his neck, his sister, his sleep, hoodie and, horas y, hour since, how would, hoy un, hrs n,
        husband died, husband says, i believe, i caint, i fell, i find, i helped, i lift, i ought, i sound, i stand,
        i wet, i yawn, ibuprofenos de, ice and, id been, if someone, im about, im alone, im seeing, in green,
        in order, inconsciente en, injury but, is an, is beyond, is double, is kinda, is swelling, is upset,
        isnt moving, isnt right, it dont, it hurt, it made, itching everywhere, its bad, its his, its red,
        itself is, ive had, ive written, just dont, just walking, justo donde, keep forgetting, kept me, knocked me,
        la cola, la columna, la entrepierna, la molestia, la paciente, la sabana, la saliva, la taza, la u, la zona,
        las estrellas, las yemas, late muy, later and, le esta, le habia, leaves me, left breast, left but,
        leg like, legs both, life tonight, like this, like you, line on, lip is, llamamos al, lo muevo, lo puedo,
        lo soporto, looking up, looks swollen, los dientes, los dos, los ojos, los siento, lot today, lump like,
        made of, mailbox and, manos y, matters but, me baja, me chest, me chocaron, me clava, me cuesta,
        me desmalle, me hincharon, me inflamo, me quedo, me quito, me responden, mg ibuprofen, mi hija, mi mami,
        mis piernas, mom has, mouth is, muy rapido, my body, my boss, my cheek, my collar, my dinner, my epipen,
        my husbands, my kneecap, my shirt, my speech, my truck, my visit, n still, nada de, neither leg,
        never happens, new soaps, night after, no aprieta, no consigo, no contesta, no control, no deja, no manden,
        no new, no tiene, no to, normally i, not enough, not only, nothing since, nothing works, numbness in,
        nunca le, nurse at, office is, ojos y, ok and, ok the, old injury, on in, on that, on warfarin, one hole,
        one second, one spot, or folds, orine rojo, pa arriba, pains a, parte de, pasando al, pase la, pense en,
        pero la, pero tengo, pies desde, pills in, piso en, please its, puedo enderezar, puked twice, puntos de,
        puso blanca, put the, que el, que sali, que te, quien decirle, quien es, quit by, rash is, reach for,
        ready to, real bad, records to, right away, ring around, rumble strip, sabe ni, sali de, say a, se ni,
        se que, se tomo, seat of, see out, she has, she needs, siento rara, sin sentido, sin sentir, sitting up,
        small bruise, smile is, so bad, so sore, soaps or, someone hit, sore as, soy capaz, stabbing in, stabs me,
        standing on, still hurts, still numb, stock room, stopped bleeding, stopped breathing, struggling to,
        stuck in, sudo frio, taken in, tamano de, tarde y, tastes y, tengo fiebre, the advil, the ankle, the color,
        the colour, the elbow, the form, the garden, the gas, the grocery, the key, the kneecap, the ladder,
        the lane, the mailbox, the nurse, the office, the pec, the poke, the room, the rumble, the tomatoes,
        the tylenol, the upper, the waiting, the way, then freezing, there i, theres blood, theres one, thing is,
        this number, this pain, throat closing, throat is, throat tight, tie my, tieso y, tiles and, time today,
        to bother, to call, to hospital, to one, to reschedule, to somebody, to type, toco y, toes went, too many,
        took way, torcio la, tos y, toser me, trouble breathing, truck got, tuesday night, turned black, twice and,
        un minuto, una emergencia, una picazon, under my, up again, up bad, up in, up on, up once, up pink, use my,
        use of, va empeorando, vuelve a, waist down, was rough, was swollen, way too, we are, went dark, what do,
        where my, who did, whole flight, whole leg, whole right, wife cant, wife has, words come, wrist is, x ray,
        y empezo, y hoy, y no, y quema, y traigo, y yo, ya empape, ya mero, yawning gives, yesterday evening,
        yo nunca, you guys`,
    },
    {
      weight: 7,
      pairs: `a balloon, a bee, a board, a collapsed, a drip, a fire, a golf, a key, a lil, a nuisance, a pencil,
        a pillow, a red, a scan, a second, a sheet, a stranger, a temp, a trolley, about anything, acabo de,
        against the, agarre del, aguja clavada, aguja se, agujas en, al seguro, al suelo, algo me, all faint,
        all fizzy, almost hit, almost went, alright but, and cold, and fever, and spreading, and tight, and warm,
        ankle is, any sense, are chattering, are in, arent there, arrastro la, as an, asked and, asleep since,
        at first, ataque epileptico, ayuda por, ball in, banged my, barely walk, be at, be happier, bed n,
        been drinking, been over, been running, being here, bent over, better and, bien feo, bien rapido, big itchy,
        big lump, bigger and, bit dizzy, bit of, bit worried, black for, blanked out, bleeding like, blind in,
        blue and, boss said, box and, brazo no, breakfast and, brick on, brinca el, brought up, bump where,
        burning and, bus stop, but now, but theres, butt to, buzzing like, by her, by itself, by then, cae la,
        cambie la, caminar y, cant finish, cant seem, cant straighten, cant think, caught me, chills so,
        chocaron por, choque en, cintura pa, clean out, closing up, cold then, collapsed at, collapsed lung,
        come down, come i, coming up, como tabla, con alguien, consciousness in, convulsiones en, convulsiono en,
        corner of, corre un, couch and, cough out, couldnt find, cuatro veces, da pena, dad collapsed, dark red,
        de aguja, de calentura, de dolor, de guardia, de ir, de moretones, dedo chiquito, del piquete, del tamano,
        demas bien, desde entonces, deseo a, despertar y, didnt go, died this, dieron convulsiones, dizzy when,
        do i, doble dosis, doesnt go, doing ok, dont know, dormi bien, dormidas las, dormido ahi, dos toallas,
        down both, down like, down with, drenaron el, dribbling out, driving me, driving to, dropping things,
        duele demasiado, dura y, e podido, el costado, el morado, el musculo, el otro, el peor, el rosario,
        el suelo, el trapo, electric down, empece a, en fiebre, ending my, entero y, era un, escalones y, eso que,
        esta cerrando, esta desorientado, esta roja, estomago revuelto, estoy bien, ever felt, everyone at,
        exprimir el, eyes puffed, fainted at, feels hot, feels like, feet are, feet feel, fell over, fever came,
        few minutes, fiebre y, fine before, finger have, fingers on, floor by, for checking, for him, forgot one,
        form that, from hip, fuerte y, fui de, full breath, ganas de, get off, get winded, getting off, gives out,
        going black, gone croaky, gone numb, got bad, got up, got welts, habia dolido, hace caso, had that,
        half asleep, halfway and, hand keeps, handle came, hands are, hard as, hasnt stopped, hasta que,
        have chills, have to, having trouble, hay sangre, he still, headache that, heart fluttering, heart thumping,
        her eyes, her foot, her hip, here so, hi its, hiccups are, him off, hinchada y, hinchazon pero, his back,
        his words, hit the, home i, hora pero, horse in, horse kicked, hot n, how bad, how come, hoy al, hoy y,
        huele feo, hurt so, hurting more, i aint, i barely, i sit, i slid, i squeezed, i were, ice cold, if one,
        im frightened, im home, im itching, in front, into my, into spasm, is asleep, is beating, is closing,
        is dana, is dead, is drenched, is galloping, is gone, is great, is numb, is pounding, is purple,
        is saturday, is seriously, is still, is through, is weeping, it all, it common, it could, it is, it w,
        itching like, its about, its excruciating, its gettin, its size, its there, ive run, jeans and, jumped from,
        just came, just flops, just found, just from, just isnt, just left, keep catching, keep dropping,
        keeps going, killing my, know i, la cita, la cuchara, la enterramos, la farmacia, la madrugada, la pata,
        la planta, la respiracion, la sala, la vecina, labios como, las paredes, las pastillas, las que, last three,
        lay down, le importa, left about, left boob, left hand, left side, leg are, leg twice, leg will,
        legs buckle, lengua gorda, lift me, light driving, like balloons, like being, like ice, like it,
        like nothing, live anymore, llame ya, llega hasta, llena el, lo deseo, lump on, lying down, lying in,
        making any, making sense, mandaron a, manden mensajes, mano dormida, mas pastillas, matter how, me acelera,
        me acuerdo, me adormece, me agito, me alcanza, me bajo, me caigo, me chorrea, me corre, me desmayo,
        me dolia, me drenaron, me estallo, me limpio, me llena, me lleva, me llevo, me muevo, me perdi, me quita,
        me sacaron, me van, me vuelve, medio cuerpo, medio del, medio y, mi a, min n, miss me, missing beats,
        month it, mordiendo la, more pain, mouth and, much blood, mucho en, murio ayer, murio hace, my chin, my gp,
        my grip, my lower, my lunch, my mom, my pain, my pinky, my roommate, my sleep, my tablets, my upper,
        myself on, n cold, nada con, near fainted, neck feels, neck locked, neck wont, news huh, ni para, ni que,
        night i, no aguanto, no aprieto, no baja, no colour, no feelin, no memory, no respondia, no se, no volteo,
        none before, normal to, nos conoce, nos murio, nos vamos, not hot, not joking, not mine, not sore,
        noticed it, now please, now than, of an, of it, of nowhere, of tylenol, of your, off on, olvido decirle,
        on antibiotics, on cotton, on every, on friday, on your, one by, only goes, only half, only way,
        oozing yellow, or my, out what, over all, pa bajo, panting and, panza dura, papa fallecio, para siempre,
        paracetamol de, paracetamol hoy, parece un, partio la, paso a, paso el, passed clean, passing out, past my,
        pecho me, pecho q, pena pero, peor que, phone i, phone my, pink foam, piso con, piso el, piso porque,
        please answer, porque me, pressure in, pressure on, puedo caminar, puedo levantar, puedo sostener,
        punta del, punta y, pus at, putting the, q hago, que ayer, que dice, que murio, queue at, quiere despertar,
        quiero despertar, ran a, rash everywhere, rather be, red ring, red streak, remember my, respirar hondo,
        respiro bien, ribs is, right down, right now, rigido y, ring wont, roja que, ronchas por, rubbing the,
        sale pus, sale roja, sale un, salio color, sangre en, se como, se desplomo, se orino, second i,
        seguir viviendo, sensible el, shaking with, sharp in, sharp pain, she had, shirt off, shoe on, shook for,
        si me, si se, side are, side like, side you, siento nada, sigue sangrando, sin parar, sin que, sin resuello,
        sin sentirlo, since friday, since tuesday, since your, sink and, sitting here, sitting there,
        skipping beats, slept well, slipped in, so cant, so thats, so yeah, sola en, somethings really, sorry but,
        sound drunk, stabbing me, standing at, standing up, started again, started with, step off, still leaking,
        strength in, sube un, sure this, take her, take him, talking like, teeth are, temp of, ten in,
        tengo dormida, tengo dormidas, tengo nauseas, tengo un, termine de, than this, that calf, that goes,
        that im, that the, that wasnt, the army, the bandage, the bus, the cab, the date, the dot, the edge,
        the edges, the escalator, the feeling, the girls, the hand, the heat, the loo, the name, the parking,
        the pharmacy, the soreness, the towel, the treatment, the week, the words, them i, then the, there before,
        they put, think a, thumb and, tight it, tight on, tip snapped, to be, to black, to keep, to knee, to lean,
        to someone, to something, to tell, to the, to this, to touch, to with, to work, to your, todo bien,
        toes catch, toes on, toilet paper, tongue too, tongue wont, too weak, tosi en, toso sale, toso y,
        tres toallas, turn a, turned blue, turned to, turning blue, tylenol bottle, un ataque, un chorro, un nueve,
        una fiebre, una frase, under three, unless i, unos segundos, up balloons, up blud, up n, up so, up w,
        up was, up we, update you, va y, veces hoy, viendo la, waiting room, waiting to, walked in, walking on,
        want to, was pink, was sick, was telling, was with, water still, we speak, weakness left, went white,
        what month, whole face, whole thigh, wife died, wife is, wife noticed, will come, will update, wind back,
        wont quit, words came, work because, work shirt, worse now, worse since, worse today, would i, write my,
        wrong way, y eso, y necesito, y nomas, y nos, y sigo, ya escribi, ya lo, ya paso, ya ya, yes i, yesterday i,
        you keep, your message, your session`,
    },
    {
      weight: 6,
      pairs: `a bad, a boil, a bolt, a clot, a convulsion, a dog, a drum, a few, a jar, a lad, a medias, a metal, a show,
        a smidge, a smoke, a stabbing, a table, a wee, acelera el, adolorido por, after dinner, after needles,
        after ur, agacho a, ahi no, ahogo al, ahorita estoy, al orinar, alcanza el, all at, all morning,
        alrededor y, am scared, am writing, and about, and call, and doesnt, and fell, and got, and im, and its,
        and legs, and lift, and pointer, and the, and thought, and wont, ano pasado, answering for, any air,
        are coming, are mush, are not, are swollen, are tender, arm has, as anything, ask about, asking me,
        at lunch, ayer no, back from, bad headache, bad news, balloons for, bc of, be over, be told, because its,
        been able, been asleep, been eating, been throwing, being able, bend to, bent for, better if, between my,
        bien menos, big news, bit blue, blue lighted, boca se, body was, boots and, box of, breathe since,
        breathe well, brincos en, broke off, brought the, brush my, burnt my, but nothing, button down, by noon,
        cada que, cada rato, cafe con, caliente e, call my, came over, camino como, can a, can feel, can the,
        cannot raise, cannot turn, cant breath, cant catch, cant close, cant even, cant go, cant grip, cant push,
        cant put, cant talk, cara chueca, carta de, casa me, catch me, catch my, catch on, caught it, caught myself,
        changed the, charco de, cheek is, chest pains, cintura para, cloudy stuff, cold at, comb my, coming home,
        como corriente, como mi, como pan, como pelota, como piedra, como toques, como un, con escalofrios,
        con espuma, consciousness for, cos of, cough now, coughin up, coughing all, could this, couldnt do,
        couldnt turn, cramping up, cross word, crusty and, cuello bien, cuello en, cuenta me, cuerpo no, curita y,
        curtain came, de espalda, de la, de mal, de ronchas, de temblar, dear clinic, decir que, decirle que,
        dedos no, deje el, del codo, del omoplato, describe it, desde esta, desde la, desde q, dice puras, dice que,
        dijo que, dio fiebre, disoriented and, do buttons, do one, do something, doctor at, doesnt feel,
        doing flips, doing the, dolor es, dont drink, dont think, door frame, double and, down below, down on,
        dry little, duele hasta, during the, each hour, either way, el agua, el ano, el chamorro, el gluteo,
        el lado, el papel, el tratamiento, el turno, el velorio, electric fence, electrico de, ella se, empape dos,
        en ambulancia, en cuanto, en eso, en este, en lugar, en paz, en peor, er waiting, eso es, esta dura,
        esta hinchando, esta hirviendo, esta muy, esta rojo, estoy acostada, estoy jadeando, estoy mareada,
        estoy pensando, estoy peor, estoy un, even a, even get, everywhere and, eye and, face numb, fall when,
        father passed, feel lousy, feel suicidal, fell down, feo y, few seconds, fiebre no, fiebre pero, figure out,
        fine but, fine by, finger on, fingers are, floor at, fluttering like, foot to, foot went, foot wont,
        for half, for late, for your, found a, friday and, friday night, from cold, fui al, full of, funny turn,
        garganta se, getting to, glute is, go to, goes from, goes on, gone weak, gonna lie, gonna pass, good now,
        got kicked, grip is, ha dado, ha salido, hand all, hand feels, hand gone, has gone, has grown, has spread,
        hasnt let, hasnt touched, have before, have me, have some, have trouble, he collapsed, he estado, head off,
        head splitting, headache behind, headache hit, headache plus, heart beating, heart beats, heart racing,
        heavy like, hecho nada, her breathing, her daughter, her heart, hinchando el, hip has, his brother,
        hombro esta, hora y, hour ago, how high, i am, i called, i close, i do, i look, i ran, i wanna, i wipe,
        ibuprofenos hoy, idk who, im bleeding, in blood, in but, in by, in hives, in hospital, in town, inchada y,
        inside my, is achy, is bloody, is comfortable, is here, is skipping, is squirting, is tight, it bad,
        it catches, it every, it got, it into, it itches, it started, it till, its dripping, its really,
        its swollen, ive been, ive started, jeans are, just had, just took, keeps cramping, keflex for,
        killing myself, knees went, know it, know the, know when, la barriga, la calentura, la cama, la cocina,
        la frente, la paletilla, la parte, la popo, la siento, la tripa, lado del, las escaleras, las nalgas,
        last evening, last fall, le aviso, le cae, le escribo, le fueron, le puso, le veo, leg gave, legs dont,
        legs keep, levantar la, lift the, like mosquito, like theres, limpio y, line is, linea roja, lips huge,
        lips look, little red, living and, llamo al, llegando a, llego a, llene de, llevo horas, loading me,
        longer alive, look blue, look over, lost in, lot more, lower back, lugar de, lying still, made me, mal en,
        mama murio, manana me, mandaron antibiotico, manga de, mano sin, marca el, marido no, mas que, me agacho,
        me agarro, me aprieta, me hincho, me just, me late, me llene, me pegan, me picaron, me quiere, me tuvieron,
        mejor me, metal in, mi familia, mi marido, mi pierna, mi roommate, mi vida, mile a, min ago, monday and,
        morada y, more every, more i, more like, move one, mucho mas, mum has, murio esta, muscle is,
        my appointment, my arms, my bra, my bum, my class, my god, my good, my hair, my night, my pecs, my pulse,
        my ring, my skull, my son, my spine, my sternum, my tongue, my water, my wee, n im, n legs, nalga al,
        neck so, need to, needle snapped, ni hablar, ni nada, ni vestirme, no es, no fever, no noto, no paro,
        no pude, no puedo, no quiero, no reason, no redness, no sube, no thanks, not down, noticed a, now he,
        numb as, numb hand, numb in, o no, of how, of tea, off if, ojos para, ojos se, ok to, on fire,
        on flucloxacillin, on it, one and, one eyelid, one look, one pupil, one since, only sore, only take,
        opened up, opresion en, or hold, or i, otherwise fine, out standing, packed it, painful than, pairs of,
        pants at, papa murio, para abajo, para de, para no, pararme de, parked a, parked the, parking garage,
        partes intimas, party and, patient died, pectoral molido, pense que, peor dolor, pero esta, phone screen,
        phone was, pica todo, piernas de, place is, place on, please can, please phone, please tell, plus a,
        ponerme la, popping up, poquito mas, porque la, post office, pounding head, pouring blood, pressed it,
        pressure behind, puedo agarrar, puedo ni, puedo pararme, puedo subir, puedo terminar, puedo tragar,
        puedo voltear, puffed just, puffiness by, pulso en, purple from, que digo, que levantar, que no, que sepa,
        que sube, que traigo, queda colgando, quede trabado, quedo inconsciente, quema al, quien lo, quiero matarme,
        quitar la, rattling so, really bad, really dont, really sore, red line, red right, remember any,
        respiracion cortada, rib muscles, right up, ringing and, rodilla se, room spins, running a, running down,
        runs out, sabe que, sacudia todo, sale nada, sale sangre, salio una, salir de, say its, says dont, says her,
        se extendio, se puso, se q, se salta, se van, see if, send somebody, she didnt, she just, she keeps,
        she says, she turned, sheets are, shoulder itself, side and, side since, side so, siento las, sigo con,
        sigue a, sigue goteando, sigue manchando, sigue saliendo, sin aliento, sin fuerza, since about, since the,
        skin there, slaps the, sleep and, slept in, so heavy, so i, so you, soaked in, sock left, some kind,
        somebody parked, somebody to, someone call, someone parked, somethings badly, somethings not, son says,
        sore like, sostener el, sticking out, still coming, still gushing, still oozing, still stuck, stomach has,
        stop bleeding, store and, subo la, sure i, swelling has, swole up, table for, take care, talking to,
        tan fuertes, taza de, telefono y, tell hot, temperatura es, ten minutes, termometro marca, thanks again,
        that back, that shoulder, that started, the charts, the children, the clutch, the curb, the depot,
        the doctor, the door, the gate, the goats, the gun, the hips, the lamp, the landing, the left, the muscle,
        the pavement, the power, the skillet, the start, the steps, the table, the thigh, the tissue, the tv,
        the wet, the wrist, the yard, theres like, they got, they let, they want, theyre taking, thigh today,
        thing im, thing in, thing ive, think my, third plaster, this a, this feels, this from, this isnt,
        three towels, through to, tiene fiebre, tiene pus, till thursday, time there, times today, tingling is,
        to a, to and, to eat, to explode, to happen, to hurt, to move, to school, to squeeze, today it, today none,
        todo doble, todo el, todo morado, todo negro, toes are, took her, took him, top shelf, toque electrico,
        toques electricos, tosi y, towels already, traigo la, tres dedos, truck over, tuvieron que, twice its,
        typing for, u stuck, un charco, un cuchillo, un derrame, un piquete, un rato, una linea, una naranja,
        una temperatura, up something, up this, upon the, upper arm, ur phone, us to, va de, va para, veo de,
        veo todo, verdad no, vida esta, viene la, vivir asi, walked the, was crying, was like, was looking,
        way better, way worse, we got, wearing a, week and, welts everywhere, went blind, went gray, went limp,
        were at, wet myself, what temperature, wheezing and, when im, when my, where she, white like, wife and,
        wife put, wing bone, wish to, with pressure, with us, without gasping, without me, woke up, wont be,
        wont lift, wont settle, wont slow, word out, work today, worst one, wrote my, y arde, y corazon, y duele,
        y es, y hablo, ya manche, year old, yellow muck, yesterday it, you about, you jabbed, you my, you stuck,
        you yesterday, youd have, your place`,
    },
    {
      weight: 5,
      pairs: `a abrir, a blanket, a blood, a door, a fan, a hammer, a hard, a high, a media, a min, a orinar, a phone,
        a plank, a reventar, a salir, a sangrar, a sentence, a solid, a spot, a stab, a stone, a tight, a tiny,
        a weight, a wrench, about yesterday, above my, abuelita no, acaba de, acuerdo de, again this, agarre de,
        agarro la, aguita amarilla, aguja adentro, aguja esta, aire a, aire me, al carro, al codo, al hablar,
        al hospital, al llegar, al salir, al tacto, alcanzo a, algo esta, all feeling, all mixed, all muddled,
        all red, all slurry, all today, all weekend, already and, am on, ambulancia por, an accident, an x, and bad,
        and both, and called, and carry, and clammy, and hasnt, and help, and hives, and id, and leaking,
        and missed, and pale, and really, and says, and shes, and slept, and thats, and theres, and they,
        ando mareada, angry red, any of, arde y, are huge, are keeping, are white, arm like, arms and, army i,
        around one, as bad, as tar, asi no, ask him, asking the, asking what, at home, at my, at tea, at two,
        attached to, aviso que, ayer estaba, back keeps, band around, be going, be seen, because lying, bed to,
        been a, been cutting, been getting, been like, been saving, been shivering, been taking, before he,
        behind the, bend over, bien de, bike after, black and, black n, black tarry, bladder is, blood and,
        blood clot, blood coming, blood in, blood soaked, blood twice, bloody phlegm, bola dura, boss asked,
        bra strap, brand new, breastbone since, breath after, broke out, burning hot, butt cheek, button my,
        buzzing in, cable pelado, cada q, cafe molido, calf has, calf keeps, caliente y, call an, called the,
        came off, can needling, can see, candles on, cannot put, cant button, cant look, cant open, cant start,
        cant write, cara hinchada, carried the, casa con, catches on, catches sharp, cerrando la, chair at,
        chamarra y, chest has, chueco la, clava algo, closing and, clots in, coffee runs, coffee then, cold all,
        cold on, colorado y, come my, comezon en, common that, como cuando, como ida, como pescado, compared with,
        con dolor, con fiebre, con pus, confused about, control of, corazon muy, costillas al, couch with,
        cough that, could fry, coworker had, crossing the, cuello hasta, cumple de, curtains shut, de eso,
        de matarme, de parte, de pecho, de tan, de trapo, de tylenol, de urgencias, de vomitar, decir una,
        dedos como, del dentista, del uno, desperte con, desperte en, devolvi el, did his, did is, did nothing,
        didnt feel, died suddenly, dinner and, dio alergia, dio una, do nothin, do this, do up, doble desde,
        dog needs, donde pico, donde pincho, dont bother, dormidos los, dos veces, down i, down its, down my,
        down or, down some, doy cuenta, dress myself, drive the, driveway and, durmio la, each breath, ear thing,
        ears and, either leg, el garage, el paracetamol, el pulso, el vientre, elbow to, electric shock,
        electric shocks, empezo a, en chanclas, en emergencias, en la, en urgencias, encima del, encontre una,
        encuentro las, enough oxygen, enough to, entre los, epidural and, er doctor, es insoportable, es malo, es y,
        escupi sangre, espalda a, espalda en, espuma por, esta confundida, esta extendiendo, esta morada,
        esta saliendo, esta sangrando, even have, even lying, even when, even with, every breath, everybody else,
        extra strength, face drooping, faint in, fast and, fatter than, feed store, feel a, feel feverish, feel hot,
        feel ok, feel them, feelin in, feeling it, feels good, fell out, felt like, felt the, fever hit,
        feverish but, finger and, flat on, floor after, for his, forehead could, forty years, from head,
        from yesterday, fry an, fuera de, fueron los, fuerza en, fui con, fui en, funny story, get dressed, get her,
        get migraines, get short, getting electric, goes black, going in, gone now, gone to, got big, got blood,
        got chills, grip the, gruesa que, ha puesto, hablo raro, hacer pipi, hair and, half the, halfway up,
        hand to, hard and, hard on, has become, has no, hasta con, have hives, have taken, having a, he cant,
        he dont, he had, head is, head pain, headache like, heart goin, her chest, her neck, her number, hermana le,
        hes talking, hincho la, hincho mucho, hip you, his chest, his face, his leg, his shirt, hit like,
        horse that, hospital for, hot from, hot red, hour its, hours on, hoy con, hoyito de, hurts more, husband is,
        husband noticed, i blacked, i call, i expected, i go, i hold, i inhale, i needed, i pooped, i push,
        i reached, i sat, i should, i spit, i stopped, i swap, i went, if im, im being, im burning, im drowning,
        im touching, in centre, in cotton, in that, infection possible, inner thighs, is badly, is black, is brown,
        is cold, is coming, is gettin, is gray, is huge, is im, is locked, is massive, is new, is paralyzed,
        is pouring, is slurred, is spreading, is this, is torture, is worse, isnt answering, it after, it at, it be,
        it began, it comes, it coming, it does, it happen, it should, it skips, it stabs, it the, itches like,
        itchy hives, itchy rash, itd be, its agony, its drooping, its hard, its warm, its weeping, ive not,
        ive only, jalar aire, just hacked, just hangs, just let, just my, just pulled, keeps building, keeps coming,
        keeps missing, kicked by, knot is, la blusa, la curita, la ducha, la garganta, la gasa, la hija, la iglesia,
        la moto, la pared, la playera, la puedo, la que, la regadera, la tarde, la vida, lado izquierdo, las cinco,
        las sillas, late reply, le hincho, le salen, le torcio, le voltearon, left work, leg was, legs feel,
        legs have, less than, let the, levantar de, lie on, lift his, like cola, like concrete, like tar, like they,
        like theyre, likely with, line running, little holes, llenar los, lo toco, long i, looks infected,
        los brazos, los escalofrios, lost my, luego le, make a, mama fallecio, mano fria, marido dice, mas gordo,
        mas gruesa, me acuesto, me chueco, me doy, me duelen, me eche, me hormiguea, me inflo, me ingresaron,
        me keflex, me mando, me nublo, me overnight, me pegue, me preocupa, me preocupe, me pusieron, me recetaron,
        me reconoce, me resbale, me rio, me saca, me sente, me trabo, me trae, me two, me ve, me wince, medico de,
        mi abuelita, mi brazo, mi hombro, mis vecinos, more now, more today, moreton se, morning it, morning its,
        move either, move my, mover los, much worse, muy acelerado, muy fuerte, my baby, my belly, my boots,
        my breathing, my brothers, my cheeks, my coffee, my crotch, my fourth, my head, my husband, my jaw, my low,
        my mum, my own, my phlegm, my sister, my skin, my sleeve, my smile, my team, my ticker, my urine, my vision,
        my waist, nada bien, name of, needed the, needle hit, needle still, needle was, needled me, needs out,
        ni los, ni pa, night because, night to, nights in, nine and, no muevo, no orino, no push, no soporto,
        no tome, nombre de, noon and, normal o, nos toco, not as, not feel, not gonna, not making, not myself,
        nothing in, now this, numb again, numb left, numbness and, numbness is, nunca en, o que, of fit, of needle,
        of shape, of swelling, off dead, oh my, ok i, olvido una, on hands, on i, on sunday, on two, on xarelto,
        one arm, one out, one whole, oozing blood, opened the, opening the, or not, orina y, otra cosa, otra mano,
        our own, out about, out for, outta the, over and, owner of, pantorrilla esta, para atras, parezco un,
        pensado en, perdi la, pero el, pero mi, picking up, pie no, pie se, piernas flojas, pink around, piquete en,
        piso de, point of, pongo algo, poquito me, por donde, por mas, por poquito, por telefono, porch steps,
        porque no, possible when, press and, press the, primary care, private parts, pude manejar, pude ni,
        puede respirar, puedo hacer, puedo llenar, puedo pisar, puedo salir, puffed out, puffing just, punta de,
        puras incoherencias, pure agony, pus everywhere, puso rojo, puso tieso, put weight, quarter yesterday,
        que alguien, que jalo, que va, que ver, queria avisarle, quiere salir, quiero acabar, quiero decir, quit on,
        quito el, race and, racing for, red again, red streaks, respirando muy, responde ayuda, right by,
        rodilla bien, rolled my, roommate me, running from, running out, sack of, said my, sale aguita, sale ni,
        sale otra, sali bien, salta latidos, sat at, says one, says she, se desmayo, se pone, se quitan, se ve,
        semana y, senora ya, sentado en, shakes and, shirt on, shocks down, shoes and, shoulder blade, shower and,
        siento de, sigue doliendo, sin jadear, since tea, sleep on, sleeve wont, slept propped, slid down,
        sliding down, slightly pink, so dizzy, so it, so tight, so weak, so who, sola y, something that, sore still,
        sore to, speech went, squirting out, stabbing pain, stairs at, still here, stitch in, stomach and, stood at,
        stop halfway, stop sending, story short, straight in, straighten up, streaks of, subir al, subir la,
        subir las, subo tres, sudando frio, suegra vino, sure if, sweating buckets, take coumadin, take his,
        take warfarin, taking all, tanto la, tell but, tell where, tender la, tengo calentura, tengo como,
        tengo los, tengo temperatura, texting this, than a, than last, that from, that it, that keeps, that looked,
        that related, the appt, the back, the bank, the bill, the breastbone, the bucket, the cashier, the chalk,
        the cows, the driveway, the feed, the forearm, the freezer, the house, the jab, the keyboard, the knot,
        the lights, the line, the needled, the number, the numbness, the other, the outside, the packet, the settee,
        the sink, the store, the strength, the toes, the vet, them so, therapist know, there were, they have,
        theyre keeping, things went, third towel, this anymore, this be, tho i, three days, through it, thru a,
        thumb is, thumb wont, tight like, times a, times what, tingling and, tingling in, to bend, to bleed,
        to brush, to button, to er, to have, to lay, to quit, to raise, to think, to urgent, to use, todas las,
        todavia en, todo se, todo y, toes have, told my, tomo warfarina, tongue and, took four, top half,
        touched it, trabajo me, tratamiento me, tres escalones, tripping over, twice last, twice this, two people,
        tylenol every, un coagulo, un corrientazo, un dedo, un lado, un liquido, un pedacito, un ratito, un solo,
        un trapo, una pantorrilla, una pata, una pierna, una punzada, una tos, unconscious for, unos minutos, up at,
        up everywhere, up no, up where, urgencias esta, urgencias o, urine and, va peor, vamos camino, vamos en,
        van cuatro, vienen los, voice is, voltearon los, voy a, voy de, w a, w that, warm and, warm to, was dead,
        was still, was that, was unconscious, watch strap, we be, we would, went over, what can, what if,
        whats happening, when she, when we, white head, who said, whole afternoon, whole calf, whole lot, wife saw,
        wife says, wipe i, with chills, with pain, without feeling, woke me, woke on, words out, work this,
        worst ever, worst pain, wrist hangs, writing for, x rayed, xq se, y cai, y escupi, y mas, y me, y supura,
        y va, y ya, ya en, ya estan, yo i, you ask, you but, you i, you need, you went, your hand`,
    },
    {
      weight: 4,
      pairs: `a borbotones, a box, a chorros, a cup, a dark, a dress, a grapefruit, a horrible, a nadie, a piece, a robot,
        a saddle, a slight, a spasm, a squeezing, a tad, a third, a tick, a touch, a tree, abotonarme la,
        about killing, abrir un, accident on, across my, admitted me, after coughing, again at, agarrado de,
        agarrar aire, agarro aire, agujas y, ahora no, ahorita ya, aint got, aint right, air for, aire como, aire y,
        al apretar, al levantarme, al pararme, al sonreir, al subir, alcance a, alive anymore, all numb, all puffed,
        all swelled, alone in, along the, alot worse, am seeing, amaneci en, ambulance for, amoxicilina por,
        an allergic, and be, and droopy, and everybody, and freezing, and getting, and have, and ive, and knees,
        and not, and pressure, and started, and this, and yellow, anda como, anda diciendo, anoche me, answering me,
        apago todo, apareci en, apoyar el, are at, are pretty, are purple, area has, arm just, arm moves, arm to,
        as mush, as we, asap im, asi nomas, asked who, asleep all, asleep and, at light, at supper, ate a, ate it,
        away last, away please, ayer un, back at, back bone, back into, back what, bad fall, balazo en, barely move,
        bath towels, bathroom tiles, be like, bear the, because a, because my, bed and, bed sheet, been bleeding,
        been coughing, been going, been having, been in, been sick, been so, before my, before your, being admitted,
        below it, big breath, bike seat, bit numb, black board, black bruise, black like, bleeding and,
        bleeding through, blood all, blood keeps, blood thinner, blow up, bolt from, boot wont, bottle of,
        breath theres, breathe after, breathe good, breathing has, breathing seems, breathless just, bring him,
        bruise has, brushing teeth, buen dia, but i, but its, but seriously, but they, by far, caigo desmayada,
        calf like, call if, call you, calling the, cama del, came back, camisa de, cant hardly, cant make,
        cant raise, cant swallow, cant use, car broke, cara y, care this, cargar la, case it, caso a,
        castanetean los, celular de, checking in, chest got, cierra el, clavada todavia, coach says,
        coffee dribbles, cold as, como cinco, como perrito, como perro, compared to, completo de, con calentura,
        con comezon, con esta, con tres, confundido desde, confused today, cos i, cough and, coughed in,
        coughed into, coughed up, could hear, couldnt feel, couldnt remember, creeping up, cuando desperte,
        cuando te, cuando tomo, cuando toso, cuz i, dad says, day two, de cabeza, de donde, dedos dormidos,
        deep breaths, deja dormir, deje mis, del agua, del hospital, del muslo, del pinchazo, desperte estaba,
        died last, different thermometer, do my, doctor me, doctora me, doctora no, doesnt hurt, dolido asi,
        doliendo el, door is, door open, dormido manejando, doubled up, down but, draw breath, drenched in,
        droops and, dropped and, drunk and, duele como, dull headache, dura como, durmio media, egg sized, el area,
        el dentista, el frasco, el pantalon, el volante, elbow is, electric zaps, embarrassing but, emergencias por,
        emergency department, empty my, en ese, en medio, ended up, entiende lo, entiendo lo, entumida la, er kept,
        es dolor, es posible, escribo de, escribo por, espalda y, esta bien, esta doliendo, esta el, esta hinchado,
        esta peor, esta poniendo, estaba hirviendo, estaba viendo, estoy confundida, estoy desorientada,
        estoy sangrando, even after, even at, even in, ever known, ever since, everyone is, everything since,
        eyes are, fallecio ayer, far worse, favor ya, feel alright, feel fine, feels great, feels strange,
        feels tight, felt a, feo el, fever but, feverish and, fiebre ni, fine for, fine today, finger in,
        fingers blue, fingers feel, fingers wont, five minutes, flight then, floor feels, foot drags, foot has,
        for hours, for now, for pain, fresh blood, from bed, from neck, from shoulder, from your, fue quitando,
        fuerte que, fuertes que, fuerza para, full strength, full to, gave the, get back, get enough, get to,
        get warm, gettin worse, getting bigger, go ahead, go of, go the, goes into, going mad, gone thru, good day,
        good except, good i, good on, got there, gp sent, greyed out, growing on, habla como, habla enredado, had a,
        had an, had his, had your, hand been, hand like, hand no, hand went, hangs down, happened before, hard like,
        hardly get, has dropped, hasnt quit, hasta los, have it, have lost, have told, having an, hay fiebre,
        he tomado, he wants, head banging, head up, headache is, headache today, heart has, heart keeps,
        heart pounding, heating on, helped me, her fever, her life, her speech, hermana tuvo, hi there, hija dice,
        him at, hinchada que, his mouth, his whole, hives all, holding on, holding pressure, hole keeps, home with,
        hospital o, hot to, hour and, hours doctor, huele mal, hugging my, husband has, husband passed, i did,
        i grabbed, i left, i let, i need, i roll, i soaked, i swallowed, i vomited, id rather, idea why, ill take,
        im huffing, im on, im sweating, in any, in both, in deep, in my, in raised, in seconds, in sweat, in there,
        in welts, infectado y, inside of, is asking, is by, is driving, is fluttering, is impossible, is less,
        is nerve, is not, is pink, is puffing, is pumping, is rock, is sagging, is sore, is splitting, is way,
        it aches, it aint, it but, it soaked, it too, it under, itchy bumps, itchy welts, itll be, its creeping,
        its new, its own, its scary, its spreading, its squirting, ive already, ive gone, jaw dropped, jaw is,
        jerked and, jerking all, jerking on, just been, just laying, just talking, keep asking, keep buckling,
        keep living, keeps squirting, kills my, kinder than, kitchen floor, knee like, knife under, know if,
        know we, la abuela, la camiseta, la linea, la nada, la panza, la patada, la pluma, lados y, las horas,
        las sabanas, last week, latigazo electrico, laugh or, laying on, le bajo, le entiende, le hice, leaking pus,
        leg only, leg wont, legs went, les olvido, lie flat, life and, light hurts, lightning bolt, lights out,
        like a, like lemonade, like plywood, like rubber, like she, like sticking, linea de, listening to,
        little bruise, llame a, llega al, llena de, llevan en, llevo desde, llevo diez, lo tieso, lol but,
        long flight, long one, long story, los tengo, los zapatos, loss of, lost all, lost driving, lost his,
        lost the, lump where, lunes era, lungs feel, luz de, lying here, mama dice, mama no, marco al, marido se,
        matter what, me as, me castanetean, me desmayaba, me dicen, me dijeron, me doblan, me duerme, me escurre,
        me estaba, me for, me hicieron, me lastima, me laugh, me obedecen, me paralizo, me pincharon, me pincho,
        me preocupo, me puso, me receto, me resbala, me revienta, me round, me saco, me salen, me salieron,
        me salio, me tengo, me torcio, me tuve, me tuvo, me va, me vino, mean something, medio dormido,
        mention that, middle of, mil por, min to, minutes to, mis partes, moleste pero, morado ya, more and,
        morning with, mosquito bites, mother is, mouth looks, mouth wont, move both, much pain, mucha sangre,
        mucho trabajo, muneca se, muscle relaxers, my armpit, my backside, my boot, my collarbone, my coworkers,
        my dads, my eyelid, my fever, my girlfriend, my leggings, my moms, my rib, my side, my socks, my toddler,
        myself today, myself without, n blue, n got, nadie le, nearly gone, necesito que, neck has, neck like,
        needle place, needle site, needle stuck, needle tip, needle went, needles in, needles is, needling cause,
        negro como, negro y, nettle rash, never cough, ni donde, ni gota, night and, nite and, no agarra,
        no despertar, no duele, no heat, no los, no siento, no swelling, no wait, nobody has, normal and, normal by,
        normal que, normal that, not here, not like, not stopping, not warm, nothing at, nothing happens, now both,
        now it, now the, numb down, numb for, of chest, of everybody, of metal, of pills, of puffiness, of pus,
        of red, of stairs, of wood, off his, off me, off your, ojo derecho, ok but, ok pero, on coumadin, on each,
        on pillows, one half, or any, or id, or laugh, orino sangre, other than, out between, out last, out right,
        out there, out today, own life, pa que, palida y, pantorrilla mas, papa esta, papa que, papa se, paper and,
        para hablar, para respirar, pasa el, pase con, pecho apretado, pedazo de, pee and, pee at, peeing blood,
        pego un, perdon que, peso en, pick the, pie como, piel donde, pierna hinchada, pierna no, pierna que,
        pierna ya, pinky is, pipi sin, piquete se, piquete y, plaster and, please somebody, plus my, plus the,
        poco me, podia respirar, poked me, poking out, ponerme de, por dios, por poco, por todo, pot and,
        pounding so, power in, preocupa un, pretty swollen, prob nothing, propped up, puedo doblarme, puedo orinar,
        puedo poner, puedo ponerme, puffing up, punalada en, puntada en, pus is, puso como, put me, q me, que cada,
        que cargar, que convulsione, que era, que esta, que estaba, que llegue, que moleste, que parar, que pasa,
        que pienso, que puede, que salio, que sentar, que sentarme, que sigo, que tomo, que ustedes, que vestir,
        quedo dormido, quedo un, quedo una, quit bleeding, quitando la, quito la, reached the, reading the,
        real shallow, really scared, red as, red in, redonda en, repente no, resbala todo, respirar bien,
        respiro cortito, right with, ring and, road and, rock hard, room for, roommate noticed, round it, round on,
        saddle area, said one, salgo a, sali del, saliendo del, saliendo sangre, salio con, salio la, salio sangre,
        sangrando mucho, sangre a, saw a, say what, say words, says a, says ive, scaring me, se a, se partio,
        seca y, see you, segundo a, seizure at, sensation in, sentada ni, sentado viendo, sentido en, session and,
        session was, she cant, she collapsed, she dont, shes all, shin is, shock down, shooting down, shortness of,
        si tenga, sigue creciendo, sin sensibilidad, since u, sister says, size and, sized lump, sleep for,
        slept good, slight fever, slightly worse, slow down, smashed my, so puffy, so short, so since, so that,
        so the, so u, soaked the, somebody ring, sore i, sore is, sore part, soreness is, soreness keeps,
        sounds drunk, speak of, spreading and, squeezed it, stabbed me, stand there, stars and, started bleeding,
        started coughing, started last, steam train, stepping on, sticks to, still growing, still seeping, stood up,
        stop twice, strength tylenol, su mensaje, sube por, subir escaleras, suddenly cant, sudor frio,
        swallowed all, swap it, swelling shut, swelling up, swelling was, swollen and, swollen i, taco truck,
        tan fuerte, tele y, tell when, temp and, tender to, tender when, tender where, tengo una, that again,
        that before, that came, that leg, thats it, thats the, the arm, the bake, the car, the checkout, the clinic,
        the deck, the guy, the milking, the mirror, the movie, the one, the oven, the paracetamol, the pillow,
        the puncture, the saddle, the scale, the skull, the sore, the staff, the stove, the stretches, the tea,
        the tightness, the toast, the tractor, the two, the weekend, the wifes, the world, the wrong, then a,
        there like, theres an, theres numbness, these messages, they admitted, thigh has, thing over,
        thinking about, third bandaid, third bath, this dry, this evening, this hurts, this in, throat feels,
        throat getting, thru my, tiemblo sin, tienen que, tightness in, till about, time in, time the, to ankle,
        to blow, to bursting, to chest, to cut, to fainting, to hang, to normal, to put, to reach, to talk, to tie,
        toalla de, toast and, toco la, todavia tengo, today was, todo de, toilet bowl, told us, tome la, tongue has,
        too sore, totally fine, towel now, towels and, traigo clavada, traigo un, treatment on, treatment you,
        tried the, trolley in, try to, tummy is, turned into, turned purple, tuve una, tuvo que, tuvo una,
        twice since, two duvet, two on, two plates, two times, two towels, tylenol at, tylenol today, un cable,
        un chipote, un dia, un estallido, un frasco, un latigazo, un ojo, un peso, una punalada, una puntada,
        una semana, una vez, up a, up big, up but, up every, up going, up is, upper back, us for, va por,
        va subiendo, ve infectado, veces que, veo caso, veo doble, very confused, very fast, vi todo, vida y,
        viene el, vision in, voice has, voice sounds, vomite una, vomiting and, vomiting blood, wake her, walk at,
        walking up, want it, was a, was all, was before, was gone, was making, was my, was ok, was only,
        was twitching, watching a, watching tv, water like, wee bit, went into, went numb, were to, wheel on,
        wheezing like, when it, while she, who to, whole foot, whole shoulder, why i, why is, why my, with fever,
        with one, with red, with something, with streaks, without fail, without it, wont clot, words wont,
        worse and, worse by, would be, would call, writing to, y ahi, y apareci, y calientito, y desde, y las,
        y llevo, y pica, y quedo, y sale, y subiendo, y tengo, y tose, ya mismo, yellow goo, yellow gunk, yes maam,
        yesterday was, yo the, you can, you or, you poked, you to, you warned`,
    },
    {
      weight: 3,
      pairs: `a ball, a burning, a caer, a chest, a clap, a cricket, a los, a lot, a lung, a medio, a noodle, a oscuras,
        a patch, a pen, a penny, a person, a pink, a post, a ring, a sacudirse, a saucer, a socket, a softball,
        a steam, a stove, a straw, a tack, a temblar, a tennis, a thermometer, a thin, a wall, a while, abajo no,
        abdomen is, about taking, about what, acabe el, acalambra la, accident in, ache kept, adormecimiento en,
        advil hoy, again after, again since, agarra aire, agarrar la, agarrar nada, agony in, agua de, aguanto mas,
        aguanto ni, aguja todavia, aguja y, ahi esta, air just, al doctor, al limpiarme, al nino, al pisar,
        all evening, all swollen, almost nodded, along my, alrededor del, also the, am coughing, amaneci peor,
        an axe, an electric, an ultrasound, an xray, and achy, and angry, and arms, and belly, and bit, and chills,
        and climbing, and down, and frothy, and gave, and lips, and mouth, and pinky, and pus, and ring, and shaky,
        and sweaty, and tender, angry and, ankle has, anoche por, anymore its, anything but, anything down, ardo en,
        are fat, are sore, arrastrando la, as big, asked her, asked him, at it, at practice, at your, atras y,
        aunque le, away at, ayer de, ayer en, ayer podia, ayer por, back hurts, back itself, back since, bad that,
        bad to, bajo toda, ball under, barely able, barriga esta, bat to, batallo para, be able, be dramatic,
        be honest, beating out, because that, bed in, bed last, bed moves, bed rattles, been doing, been looking,
        been racing, been sat, been there, before lunch, before you, benadryl isnt, bend it, bend my, between the,
        bien hinchada, big red, bigger than, bins out, bit weak, black in, bladder and, blanco y, bled thru,
        bleeding heavily, bleeds every, blood after, blood everywhere, blood is, bluish and, board and, boca al,
        body and, bola grande, botando sangre, bottom lip, bout to, brazo dormido, brazo esta, brazos y,
        breast muscle, breastbone and, breath and, breath today, breath walking, breathe all, breathing fast,
        brother had, brother is, brothers name, cadera a, cae el, caen las, cai redonda, calambres en, calentura de,
        calentura y, calf cramps, cama porque, came close, came home, can somebody, cancelen sus, cannot lift,
        cannot move, cannot wait, canso de, cant climb, cant control, cant draw, cant have, cant lay, cant move,
        cant pick, cant wiggle, car because, cara se, carried one, carro porque, cattle fence, ceiling fan,
        change the, changed my, chattering and, chest feel, chest feels, chest muscles, chest pressure, chest that,
        chest was, chills all, chills and, chin down, chipote mayor, chorro de, cinched round, cintura al,
        clammy and, clap of, class and, climbed the, cling film, coagulo en, coca cola, cold with, collapsed in,
        color vino, comi nada, como acorchada, como agua, como loco, como si, con cada, con tos, control my,
        corrientazos por, costado que, cotton balls, cough i, cough wont, coughed and, coughing and, coughing blood,
        coughing fit, could somebody, couldnt breathe, couldnt get, couldnt hold, couldnt move, couldnt sleep,
        couldnt wake, couldnt work, coumadin and, covers my, creeping from, cuello duro, cuello me, cuello no,
        cuenta que, cuerpo con, cuerpo y, da mucha, dark room, day in, days and, de abajo, de frio, de fuera,
        de los, de mejorar, de otro, de perro, de pronto, de respirar, dead and, dead on, dead weight, deal more,
        dedo y, dedos azules, dedos de, dedos los, deep inside, del celular, del esternon, del pulmon, derecho no,
        desde las, di un, diciendo puras, did a, did it, didnt hear, died at, dijeron que, dio calentura, dio tos,
        disculpe estoy, do as, do we, doblan las, doctor por, does this, dolido tanto, dolor esta, dolor terrible,
        donde entro, dont come, dont hurt, dormido desde, dormidos y, dos escalones, down as, down by, down me,
        down over, dry needling, duele horrores, duele una, duerme la, dull ache, durmieron los, duro como,
        each morning, early this, eat beets, edges and, egg where, either foot, el almuerzo, el calcetin, el chest,
        el lavabo, el lunes, el nombre, el seguro, el vomito, elbow and, empece con, empezo en, en cada,
        en calentura, en los, en plena, en que, en quitarme, en suicidarme, encima sin, end of, entro la,
        entumida y, er now, es broma, escaleras y, escalofrios que, eso o, espalda al, espalda hasta, esposa se,
        esposo tiene, esta colorado, esta mas, esta matando, estan poniendo, este dolor, estoy como, estoy llorando,
        estoy muy, estoy quedando, estoy vomitando, estuve como, estuve en, even know, even move, ever came,
        everything i, explota la, eye about, eye went, eyelid is, eyes have, eyes swollen, eyes were, fall in,
        fall on, fallecio anoche, fallecio en, falling asleep, falling out, feeding me, feel anything, feel awful,
        feeling behind, feeling kind, feeling pretty, feeling right, feels as, feels loose, feels looser, felt my,
        fender bender, fever n, fever no, few words, find words, fine otherwise, fires down, fishing story,
        flema con, flushed and, foam on, foot drops, foot keeps, foot turned, for forty, for no, for one, for some,
        forearm is, from one, from pain, from under, front door, frozen peas, fuerte en, full and, garganta como,
        gave way, get it, get words, gets bigger, getting enough, getting home, getting tighter, getting up,
        ginger ale, giving out, going grey, going like, gone aubergine, good half, got fever, grande donde,
        grandson then, grip a, grip anything, gut is, guy who, ha tomado, habia sentido, hablo como, habones por,
        hace unos, hacer del, had migraines, half that, hall and, hanging down, hangs there, hardly swallow,
        has blood, has died, has got, has never, have a, have blown, have come, have double, have fever, have kept,
        have left, have shortness, havent peed, having to, he can, he isnt, he was, head feels, head hard, head n,
        headache came, headache ever, headache i, heart been, heart was, helada y, help me, her and, her arm,
        her knee, her temperature, her tongue, her treatment, hermana me, hes going, hi i, hi my, hice pipi,
        hice popo, high fever, hija me, hijo dice, hinchazon en, his daughter, his foot, his tongue, hit with,
        hives on, hizo un, hola no, hole is, holes has, hombro bien, hombro no, home at, home my, hondo me,
        hormiguitas en, hot all, hot with, hour later, hours after, hours and, hoy como, hr ago, hubby is,
        hurting and, hurts on, hurts to, hurts too, hurts way, husband and, i cannot, i cough, i draw, i dropped,
        i move, i peed, i press, i trip, i try, ibuprofen today, id done, im covered, im good, im puffing,
        im running, im short, im still, im unable, in last, in nettles, in two, inches bigger, infarto ayer,
        inflamacion en, inflamado el, inflamo la, inhaler isnt, is bad, is bigger, is goin, is increasing,
        is looser, is oozing, is pale, is pus, is quite, is rigid, is soaked, is tender, is too, is turning,
        is typing, is weird, is yellow, isnt going, isnt helping, it by, it did, it just, it no, it snapped,
        it still, itching all, its climbing, its puffed, its running, its scaring, its sore, itself feels,
        ive changed, ive come, ive done, jalando aire, jolts down, just lies, just noticed, just wouldnt, justo en,
        keep coughing, keep doing, keep giving, keep going, keep her, keeps bleeding, keeps hurting, keeps on,
        kids had, kids to, knee has, know whats, la chancla, la cortina, la doblo, la flema, la mitad, la presion,
        la quijada, la toquen, la torta, la traigo, lado la, las luces, las partes, last hour, last one, late a,
        later that, laugh and, laughed and, laundry and, laying down, le dio, le escriban, le escribe, le olvido,
        leaking from, leaking yellow, leave the, left eyelid, left for, left yours, leg every, leg into, leg quit,
        legs folded, legs gave, les aviso, level is, lift it, like an, like he, like needles, like sausages,
        like that, like u, lil bit, line creeping, lips have, liquido amarillo, live like, llevaron al, llevo todo,
        lo hinchado, lo senti, lo siento, lo tengo, lo traigo, lo unico, locked solid, look and, look left,
        looked in, los dias, los parpados, los pinchazos, losing a, lower leg, lump at, luz me, mal y, malo eso,
        mama anda, mama convulsiono, mama esta, mama ya, mano la, mano y, mas bestia, mas gorda, mas hinchada,
        materia amarilla, maybe its, mayor dice, me acaba, me acabe, me acalambra, me borro, me caen, me canso,
        me cierra, me corta, me des, me dijo, me dolio, me duermen, me durmieron, me entumio, me estalla, me every,
        me explota, me go, me he, me im, me llevaron, me oprime, me orine, me ten, me tomo, me twenty, me vi, me w,
        mean a, mi chipote, mi cita, mi companera, mi dolor, mi jefe, mi mano, mi nena, mi nieto, mi nina, mi tio,
        minute or, missed the, mom passed, morado se, more sore, moreton enorme, moreton gigante, moreton ya,
        mouth isnt, move at, much for, much i, mucha tos, muchas pastillas, mucho el, mucho miedo, mucho peor,
        mucho y, muddled today, mueve la, musculo del, muslo se, muy confundido, my abuela, my blouse, my breaths,
        my bruise, my flank, my gut, my lung, my neighbor, my nose, my private, my route, my run, my scalp, my spit,
        my temps, my therapist, my uncle, my wife, n dont, n the, n there, nada del, nada me, nauseous all,
        nearly collapsed, nearly lost, nearly passed, necesito hablar, neck moves, neck ok, neck pain, neck turns,
        neck was, need the, needle got, needle hole, needle spot, needled is, needles n, neighbor called,
        neighbor told, neither one, never in, never wake, ni agarrar, ni caminar, ni como, ni lo, ni sentarme,
        ni su, ni voltear, night but, nina de, nite n, no cold, no comi, no complaints, no contestaba, no dobla,
        no giro, no ha, no paran, no pegue, no recuerdo, no seriously, nobody told, nos reconoce, not great,
        not sick, not to, not with, nothing else, noticed blood, noticed that, noto que, nublo la, nuca dura,
        nuca rigida, numb since, numb tonight, numbness but, numbness left, of being, of breth, of last, of mine,
        of seizure, of sick, of the, of these, off all, off today, off when, on after, on all, on an, on one,
        on time, only get, open on, or cough, or no, orina me, orinar y, otherwise im, otra y, ought to,
        out scrambled, out the, out when, outta nowhere, over n, over that, over this, overdosed on, pa no,
        pain has, pain i, pain right, pain than, palo y, pantorrilla a, papa no, para ningun, pare el, paro de,
        part and, pase de, paso de, passed last, pec is, pecho que, pee just, pee looks, pee since, peed all,
        peed my, pega un, pegue en, pen line, peor de, pero hoy, pero me, pero quiero, person to, phone on,
        pie derecho, pie dormido, pie esta, piel esta, pierdo el, pierna dormida, pierna esta, piernas y,
        pincho esta, pinky and, pins in, pipi me, pipi y, place and, played the, please have, ponerme el,
        ponerme los, poquita pero, por las, por los, porque senti, presion en, press ups, pressing on, pretty good,
        problem is, profe se, puede la, puedo abotonarme, puedo agachar, puedo apoyar, puedo girar, puedo manejar,
        puerta de, puffed right, puffing like, puking up, pull over, pull the, pulled a, purple bruise, pus coming,
        puse mal, push the, puso blanco, que agarrar, que habla, que hablo, que hace, que respiro, que toso,
        que tuve, quedando sin, question mark, quiero matar, quiero morir, quite el, rapido y, really cant,
        really swollen, really tender, recuerdo nada, red bumps, redness at, regreso a, remember going, resbale en,
        respiracion cortita, reverse the, revienta la, ribs and, ribs are, right across, right after, right next,
        right side, rojo alrededor, rojo se, rompio la, room right, run out, run up, s since, sabia ni, sacarme una,
        said call, said im, sale a, sale mucha, sale rojo, salen las, salio como, salio un, same shoulder,
        sangre al, sangre del, sangre dos, say he, say im, say no, says his, scan of, school bus, screams if,
        se corta, se quebro, se queja, se quiere, se quita, se quito, sea un, send the, senora me, sensation down,
        sensibilidad en, sentarme a, sera por, shaking all, sharp as, sharp electric, sharp jab, she cannot,
        she gone, she talks, she wont, shirt and, shook all, shoulder blades, shoulder good, shoulder you, shut and,
        si hubiera, sick twice, side have, side when, siento la, siento los, siento un, siete y, sit by, sitting at,
        skin by, skin round, so did, so stiff, so theres, so they, so we, soaked my, soaked thru, socks on,
        soiled myself, some blood, some numbness, somebody hit, someone is, something isnt, sore if, sore since,
        sostener la, spit in, spit is, spots you, stairs for, start a, steering wheel, stiff like, still get,
        still have, still shivering, still swollen, still woozy, strength today, stuff coming, su hija, supe de,
        sweaty and, swelling by, swelling got, swelling yes, tacto en, take this, take xarelto, talk right,
        talking on, tape measure, tardo en, tea towel, tea towels, temblaba todo, temp should, temp went,
        temperature and, tender if, tengo algo, tengo dormido, tengo dormidos, tengo hormigueo, tengo miedo,
        tengo mucho, tennis ball, terrible pain, than when, thank you, that he, that hip, that night, that normal,
        the belt, the blinds, the bottom, the bread, the chest, the clappers, the cross, the cup, the dots, the end,
        the family, the film, the finger, the fingers, the fingertips, the girl, the headache, the look, the main,
        the pub, the pulse, the quilt, the tingling, the top, the ward, the warfarin, the watch, the whole,
        the worst, then they, there an, there anymore, thermometer reads, they did, they say, they sent,
        think straight, think the, thinking everyone, thinking of, this cough, this hip, this matters, this weird,
        though im, thought about, thought youd, through everything, thru the, thumping in, tibia y, tiembla sin,
        tiene fuerza, time my, tingly all, tiny bruise, to change, to die, to empty, to feed, to go, to passing,
        to say, to sleep, to swallow, toda enronchada, today because, todo lleno, todo un, toes and,
        tome demasiadas, tomo aire, too hard, too painful, took it, took like, took too, tos seca, tose y, tosi un,
        touch my, trabajar porque, trabajo porque, trae la, traigo calentura, traigo como, traigo tos, trapo y,
        trousers and, tube in, tuve un, tuvo convulsiones, twenty minutes, two minutes, tylenol extra, u get,
        un chichon, un doctor, un huevo, un jalon, un moreton, una barbaridad, una opresion, una raya, unico es,
        uno se, until the, up about, up and, up drenched, up hard, up high, up not, urgencias anoche, urine was,
        used to, va pa, veo las, very strong, vista y, vomitando sangre, vomited blood, voy pa, voz ronca, wait for,
        was dark, was sitting, was told, was yesterday, way out, we go, we just, weak to, weaker than,
        weather since, wedding and, wee bruise, week i, weeping green, welts all, went away, went blue, went dim,
        went off, went on, went rigid, wet himself, what looks, what temp, while im, who knows, whole arm,
        whole back, whole class, whole front, whole hip, whole left, whole lower, will call, with the, woke with,
        wont leave, wont straighten, worse every, worst of, would a, wrist wont, xq tengo, y brillosa, y calentura,
        y camino, y casi, y dolor, y dura, y echaba, y habla, y manche, y ni, y otra, y quiere, y respira, y roja,
        y siento, y solo, y tardo, y temblaba, y tirante, years of, yes or, yesterday noon, you cant, you poste,
        you said, you what, youd want, your door, zapato de, zaps from`,
    },
    {
      weight: 2,
      pairs: `a belt, a bomb, a boxing, a broom, a circle, a cold, a coughing, a cramp, a dios, a doler, a double, a dull,
        a flash, a hair, a ham, a hot, a human, a jolt, a kid, a log, a movie, a numb, a pimple, a pin, a playing,
        a prick, a puddle, a punctured, a punto, a really, a receipt, a sausage, a seguir, a severe, a shower,
        a stiff, a sunday, a swollen, a thing, a thunderclap, a tractor, a tube, a vice, a vise, a walnut, a water,
        about four, about half, about two, abrocharme el, accident after, accidentally took, acelerado y, aches all,
        achy to, adolorida que, adormecida la, advil at, after bench, after needling, after this, after treatment,
        agachar la, agarrar el, agua en, aguanto la, ahora traigo, air and, al ambulatorio, al pie, al piquete,
        al quitarme, al talon, al tocarlo, al tomar, algo asi, algo de, all blotchy, all gone, all pins,
        all through, all went, alla i, alot of, alrededor esta, also aches, also i, also my, alzar el, am his,
        am still, amarilla al, ambulancia en, an elephant, an itchy, and blood, and blue, and burning, and cheek,
        and chest, and feels, and go, and grey, and hard, and her, and jerked, and leg, and nearly, and oozing,
        and out, and pain, and scared, and shaking, and shiny, and shivering, and short, and smells, and sore,
        and threw, and up, and want, and wants, and weak, and worse, and wouldnt, anda perdido, ando como,
        ankle and, ankle wont, anoche fui, anoche no, any light, anyone touching, anything i, apenas puedo,
        apoyar la, aqui en, are a, are drenched, are puffed, are swelling, are tingling, arm gone, arm now,
        arm quit, arm was, around where, arrastrando el, arrastro el, as wood, as yesterday, asi la, asked me,
        aunque hago, avisarle que, ayer con, ayer era, azules y, back down, back if, back n, back now, back out,
        back tonight, back went, bad back, bad cough, bajar la, ballooned up, bano por, barely put, barn and,
        barriga dura, bath and, bathroom and, bawling in, be back, be having, beating so, bed cuz, been dizzy,
        been hacking, been nauseous, been slurred, been weak, begun mi, behind it, belly is, belly rigid, bends a,
        bien caliente, bien el, bien inflada, big of, bike on, bit my, bit weaker, black from, blanca y,
        bleeding since, blood from, blood running, blood streaks, blood when, blotchy and, blotchy purple, blow out,
        blowing up, blue from, body is, bomb went, borracho y, borren este, borro la, brazo duro, brazo izquierdo,
        brazo y, breastbone that, breath going, breath keeps, breath last, breath stabs, breath without, breathe in,
        breathe today, breathing funny, breathing quick, breathing thru, breathing today, brinca y,
        brotaron ronchas, bruise all, bruise but, bruise size, bruise where, bum and, bum cheek, bum is, bumps all,
        bumps everywhere, bus and, but still, but there, but this, but you, c this, cabe en, cabeza brutal,
        cabeza horrible, cabeza mas, cabeza no, cabeza que, cada respiro, cadera y, cae solo, cai en, caja y,
        calentura no, calf and, called an, cama por, came and, can move, cannot feel, cant blow, cant breathe,
        cant fill, cant quit, cant reach, cant really, cara caida, cara despues, cara toda, care doctor, carry on,
        catch in, catching on, cause my, cayo redonda, chest aches, chest down, chest like, chest muscle,
        chest pain, chest tightness, chest tube, chest wall, cintura hasta, citas por, clava un, clavada en,
        clear down, cleared my, clinica de, clinica y, clumsy and, coffee keeps, coffee pot, coger aire, cold or,
        cold sweats, collapsed and, colorada y, come in, come round, comin que, como huevo, como ido, como palo,
        como tamal, como trapo, como una, con agua, con coagulos, con ese, con hilitos, con jabon, confused and,
        constant ache, corriendo por, cos its, cosquilleo en, cough since, cough today, coughing nonstop,
        coughing since, could needling, could see, couldnt lift, cranberry juice, crooked and, crushing feeling,
        crying in, cuando camino, cuando estornudo, cuando respiro, cuando subo, cuando volteo, cuchillo en,
        cuello a, cuello para, cuento que, cuerpo cortado, cuesta pasar, cuesta respirar, cuesta trabajo,
        cupboard and, curled up, cut the, cuz im, cuz it, da como, dad passed, dan calambres, dan toques, dark for,
        daughter has, daughter says, day this, days now, de alla, de arriba, de corcho, de corriente, de fuerza,
        de hablar, de hule, de jamaica, de las, de llorar, de mis, de orina, de orinar, de rodillas, dead feeling,
        debajo del, debil que, debo preocuparme, dedos morados, dejado de, del cuerpo, del dedo, dentist shot,
        derecha la, derecha y, derecho de, desk and, desmayado en, desmayar en, desperte y, despues del, dice la,
        didnt tell, dijo q, dio como, dio la, diria que, dish towels, dizzy on, doble que, doctor de, doctora le,
        dog and, dog pulled, doing nothing, doler el, dolor anda, donde esta, donde picaron, donde pincharon,
        double vision, down quick, down this, draw a, droopy and, duele bien, duele el, duele mucho, duele un,
        duermen los, durmio medio, e now, e with, eche sangre, either one, el chorro, el estomago, el hospital,
        el hueso, el kleenex, el mundo, el omoplato, electric jolt, electricity from, elephant sitting,
        empapado dos, en acabar, en aventarme, en brazos, en toda, enorme y, entero de, entire life, entumio la,
        er right, es comin, es como, es un, espalda donde, espalda me, esposa de, esposa esta, esposo no, esposo se,
        esta caliente, esta todo, estoy con, estoy tosiendo, estrellitas y, even let, even the, evening and,
        ever so, every cough, everything and, everything down, everything on, except i, except the, extendiendo en,
        eye after, eye brow, eyelid and, face went, fainted on, falto el, fat and, favor que, feel breathless,
        feel kinda, feel really, feel sick, feeling after, feeling from, feeling ok, feeling round, feeling when,
        feels a, feels asleep, feet to, fever today, fever wont, fever yes, few hours, fiebre con, fiebre desde,
        fiebre me, fill my, fill up, filled it, fine except, fingers have, fingers white, finished the, first day,
        first one, fish and, fit in, fizzing in, floor when, foot all, foot just, for the, for thirty, for years,
        forgetting what, found him, frente y, from behind, from my, from where, fue como, fueron las, fuerza y,
        funny one, funny thing, ganas y, garden centre, garganta cerrada, get electric, get him, gigante en,
        girar el, gives me, gives way, go for, go in, going a, going down, going from, going gray, going numb,
        golf ball, golpee la, gone blue, gone floppy, gone from, gone grey, gone solid, gone stiff, gone white,
        good tho, google says, gorda y, got a, got as, got chest, got left, got really, got short, got swollen,
        gotea sangre, grabs me, gracias a, grandma is, green pus, grey and, grip strength, ground when, grounds and,
        guess but, gunk coming, gushing blood, ha entrando, ha tenido, hablar de, hablar por, haciendo mas,
        hacking up, had and, had needles, hago pipi, hago presion, half a, half hour, hang on, hard lump,
        hardly stand, has blown, has gotten, has made, has swelled, has swollen, hasta el, have bad, have now,
        have numbness, have puffed, havent gone, havent had, havent touched, hay un, hay una, he cannot, he has,
        he looks, he went, head i, head went, headache from, headache this, hello this, help with, her husband,
        her own, her the, her whole, here i, hermana se, hermano noto, hes still, hey doc, hice encima,
        hicieron una, hija lo, hijo juego, him up, hinchada la, hip hurts, hip pain, his roommate, hizo una,
        hoarse and, hola buenas, hola tengo, hold me, home on, home that, honestly im, hora que, horas de,
        hormigueo en, hot dog, hot lump, hoy temprano, hubby says, hubiera corrido, hubieran dado, huge bruise,
        hurt like, hurt myself, hurting myself, hurts so, husband found, i ate, i broke, i chew, i drool, i ever,
        i hacked, i hadnt, i have, i meant, i poke, i slipped, i sneeze, i soiled, i stretch, i suddenly, i teach,
        i tried, i walked, i was, i woke, i worry, iba a, ibuprofen since, id be, idk whats, im better, im bursting,
        im drunk, im having, im kind, im ok, im really, im replying, im shivering, im suffocating, im vomiting,
        in is, in new, in size, in so, in ten, in them, inflada y, is almost, is awful, is blotchy, is bruised,
        is covered, is easier, is empty, is fat, is fatter, is feverish, is hard, is having, is ice, is improved,
        is looking, is mad, is missing, is nearly, is okay, is reading, is scarlet, is screaming, is so,
        is squeezing, is the, is tingly, is two, is unbearable, it except, it grabs, it smells, it three, it twice,
        it wont, it yesterday, itchy lumps, its at, its from, ive never, ive put, ive seen, jamas habia, jamas me,
        jaw opens, joke and, joke at, juego hoy, jumping and, just be, just cant, just coughed, just doesnt,
        just lets, just not, just quit, just where, keep losing, keep tripping, keeps buckling, keeps catching,
        keeps falling, keeps getting, keeps giving, keeps growing, keeps rubbing, keeps seizing, keeps skipping,
        key with, knee feels, knee keeps, la atendieron, la caja, la camisa, la comida, la esposa, la falta,
        la media, la nieta, la pastilla, la senora, labios y, ladder and, lady is, las puedo, las siento, last few,
        last month, lastima los, laugh at, laugh it, lay flat, lay on, le cuento, left handed, left pec, left the,
        leg gives, leg gone, leg has, leg in, leg keeps, leg on, leg went, legs stopped, legs to, legs were,
        legs wont, levanto de, life had, lift off, like after, like jelly, like normal, like someone, like the,
        like un, line going, lips and, lips like, literally on, little blood, little metal, little weak,
        little worse, living like, llene dos, lo juro, lo morado, lo q, longer hold, look like, los huesos,
        losing track, lot since, lugar del, lump came, lump the, lunch i, lungs wont, luz del, m duele, makes a,
        making dinner, mal conmigo, mama le, mama me, man on, manana le, manana tosi, manche el, manche la,
        mande el, mano blanca, mano desde, mano despues, manos desde, marido le, mas dolor, me atendieron,
        me brotaron, me brote, me broto, me cuelga, me dobla, me doblo, me empezo, me encontro, me entraba,
        me entume, me exploto, me falto, me fue, me fueron, me golpee, me hacia, me hubieran, me last, me levanto,
        me llamen, me molesta, me mordi, me mueve, me paro, me pasaba, me queda, me quite, me so, me tiene,
        me traba, me trajeron, me truena, me under, me voy, mean infection, mean to, medio muslo, metal thing,
        metida en, mg of, mi companero, mi madre, mi novia, mi tia, mi vieja, milk and, mom asked, mom is, morado y,
        more each, more numb, morning and, morning at, morning but, morning the, most of, mouth has, move and,
        mover las, mucho la, murio anoche, muscle keeps, musculo de, my abdomen, my balance, my big, my blind,
        my blood, my boyfriend, my chair, my ears, my entire, my feet, my groin, my heartbeat, my name, my neck,
        my neighbour, my nephews, my palm, my privates, my records, my rings, my session, my shoe, my thighs,
        my tummy, myself at, myself last, myself twice, n didnt, n i, n wont, near my, nearly keeled, neck at,
        need somebody, needle mark, needle spots, needled it, needled side, needles still, needles were,
        needles yesterday, nena dice, new since, ni tocar, night for, ningun lado, ninguna pierna, no cap, no da,
        no las, no mueve, no paso, noche a, noche me, not been, not numb, not painful, nothing and, noticed my,
        now but, now in, now lol, nublo todo, nuca tiesa, numb and, o me, odd thing, of better, of cola, of hours,
        of needles, of ur, off but, off by, off for, off under, oiga me, oiga se, ojo izquierdo, ojo y, ok at,
        ok except, old man, on four, on last, on purpose, on to, one day, only odd, onto my, or breathe, ordered a,
        other one, otherwise nothing, otherwise the, otro me, our way, out from, out loud, outta my, over my,
        own address, own house, own name, pa atras, paciente de, paciente tuvo, pain at, pain ever, pain going,
        pain it, pain never, pain of, pain was, pain what, painful now, palabras desde, palido y,
        palpitations since, pantorrilla dura, pants and, panza y, papa anda, para agarrar, para arriba,
        para avisarle, parar de, parked on, parte del, pass water, passed in, pastillas y, patch of, patient is,
        pay the, pec where, pec you, pecho bien, pecho donde, pectoral donde, pee all, pee came, pick up, pie lo,
        pie me, pierna izquierda, pierna la, pierna se, piernas se, piquete es, piquete esta, place you, plan to,
        plate and, playing card, please dont, please let, podia mover, pongo la, pooped myself, popo sin,
        poquito hinchado, por este, por esto, por que, por toda, por uno, porque esta, porque estoy, porque si,
        press on, pressing hard, price of, probably the, puddle of, pude dormir, puedo bajar, puedo doblar,
        puedo jalar, puedo tomar, puffy and, puffy my, puffy round, puked and, pull it, pulled in, pulled me,
        pulse ox, punctured lung, puntito de, punto de, punzadas en, pura sangre, purple and, purple patch,
        puse una, push up, pusieron la, pusieron las, puso a, puso colorado, puso debil, puso negro, puso todo,
        q dia, q respiro, que algo, que anda, que ando, que crece, que dejar, que es, que este, que estuve,
        que hacer, que he, que ir, que mi, que nunca, que pararme, quedo colgando, quick and, quiero morirme,
        quiero quitarme, racing since, raise my, raised blotches, raised itchy, rato en, ray and, really fast,
        really feel, really severe, really tight, red itchy, red light, red this, redness has, regadera y,
        reminder that, repente me, repente se, replying for, respira rapidito, respiro me, responden las, rest of,
        ribs every, right leg, rigid and, rigid as, ring off, rio me, roja por, roll of, ronchas de, ronchas en,
        ronchas que, ronchas y, room with, rouse him, runs to, sabe donde, said come, sale liquido, salio pus,
        salir sangre, same time, sangrar y, sangre con, sangre es, sangre ya, saw blood, says two, se calma,
        se desvanecio, se detiene, seat is, seem to, seizure in, seizure last, senti un, sentido a, sentido algo,
        ser gripa, ser nervios, sera la, session i, seven and, severe pain, shaking uncontrollably, sharp catch,
        sharp under, shiny and, shirt is, shivering and, shivering so, shooting pain, short and, short winded,
        should a, shoulder moves, shoulder was, si respiro, si trajera, side is, siento al, siento cuando,
        siento mis, siento raro, siento una, since midnight, since this, sink after, sister had, skin around,
        skin where, slapping the, slept ok, slight swelling, slightly puffy, slipped and, smells bad, so hard,
        so here, so its, so rigid, soaked two, socks and, sole of, solid and, somebody else, something like,
        somewhere else, son found, son had, sore and, soy yo, speech has, spine when, spinning so, spot got,
        spot has, spot on, spot this, spot where, spot you, spots is, spots on, squeezing behind, st marys,
        stab under, started a, started about, started in, started me, started this, stay awake, stiff i, still at,
        still be, stop and, stopping for, streaks in, struggling for, su hijo, su nombre, subi al, subiendo a,
        subir el, subo las, sudden and, sudor y, suegra se, sure its, sus citas, swallowed a, swelling no,
        swollen like, swollen on, swollen today, swollen up, tabla y, take air, taking my, taquicardia desde,
        tarde me, tea spoon, tell i, temperatura y, tender at, tengo adormecida, tengo debil, tengo dos, tengo el,
        tengo entumidos, tengo escalofrios, tengo muchas, tengo nada, tengo taquicardia, tenia antes, tensa y,
        terminar una, texting is, than usual, that doesnt, that hurts, that its, that ive, that looks, that sore,
        that way, thats new, the bedroom, the bins, the bridge, the bruise, the candles, the cereal, the chairs,
        the changing, the chili, the corner, the desk, the duvet, the first, the front, the groceries, the gym,
        the hair, the heel, the jaw, the keys, the lobby, the mall, the neighbor, the paint, the patch, the pill,
        the rail, the ride, the sheets, the shirt, the soup, the supermarket, the tape, the traffic, the treated,
        the wee, the wife, then hot, then i, then shook, there and, there the, there to, theres pus,
        theres something, theres yellow, they belong, they x, thick and, thigh looks, thigh went, thing and,
        thing that, think part, think theres, third day, this but, three times, throat swelling, through every,
        thrown up, thunderclap headache, tickly cough, tiene los, tiesa como, tight and, time it, tiptoes on,
        tired of, to an, to answer, to clear, to crawl, to everyone, to fill, to hand, to laugh, to mention,
        to next, to open, to pay, to thumb, to wee, toallas de, todavia me, todavia sangra, todo dormido,
        todos lados, tomar aire, tome muchas, tome todo, tomo anticoagulantes, toques en, toser desde, tosi sangre,
        touch right, toward my, towards the, towel and, traba la, trabajo respirar, traigo dormida, traigo los,
        trajeron al, tray of, treated side, tried it, tripped and, truck on, tuvo un, twice on, type this,
        un calambrazo, un calor, un coagulitos, un ladrillo, un morado, un rayo, un relampago, una cosa, una hora,
        una presion, una radiografia, una senora, una toronja, up bloody, up its, up off, up pinkish, up then,
        up towards, up under, urgencias con, va la, van como, ve la, vecina dice, vecina que, vengan a, ver el,
        verdad ya, very large, vida me, voltear la, vomitado sangre, vomito me, vomito y, voy por, waiting for,
        waiting on, walk to, wants it, warfarin and, was at, was convulsing, was eating, was gonna, was hurting,
        was jerking, was scared, was short, was stuck, was under, was up, water is, way on, weak and, weak as,
        weak in, wedding ring, weight sitting, weird thing, well the, welts on, welts popping, went is,
        went through, went thru, went well, wet sock, what does, what should, when they, which i, why do,
        wife called, wife caught, wife found, wifes speech, with chest, with him, with my, with raised, with two,
        without knowing, without my, without running, without stopping, without warning, wont fill, wont grip,
        wont move, wont pinch, wont shift, wont wake, words and, words i, work early, worse than, worst head,
        worst ive, wrist and, wrist up, writing from, xq el, xray at, y adolorida, y ando, y antes, y aun, y ayer,
        y bien, y brazo, y el, y frio, y medio, y morados, y pico, y rojo, y ronchas, y sudo, y tiene, y tuve,
        y volvio, ya cambie, ya llene, ya me, ya van, years ago, yesterday after, yesterday at, you could, you gave,
        you the, zero warning`,
    },
    {
      weight: 1,
      pairs: `a baseball, a battery, a biscuit, a block, a bridge, a bus, a coaster, a ct, a curtain, a dentist, a dime,
        a dozen, a draw, a drunk, a explotar, a fish, a forty, a garden, a gunshot, a heaviness, a heavy, a huge,
        a jalar, a ladder, a live, a low, a nagging, a nickel, a problem, a purple, a sec, a stitch, a strong,
        a tap, a tea, a thick, a tickly, a tightness, a tissue, a whisper, about as, about every, about my,
        abuela esta, abuelita se, acabe la, accident and, ache is, achy all, admitted to, adolorido al,
        adolorido el, after dry, after la, after one, after yesterday, after you, agacharme por, again tonight,
        agarro toda, agarro un, agony since, aguanto que, aguja aunque, aguja me, aguja que, ahi y, ahogo y,
        ahora el, ahora la, air every, air goes, air since, aire con, aire cuando, aire desde, aire no, aire que,
        aire siento, al agacharme, al banarme, al caminar, al estornudar, al jalar, al moverme, al otro, al pecho,
        al ponerme, al reirme, al respirar, al tocar, al tocarme, all i, all round, all slurred, all up, alla abajo,
        almost blacked, alrededor de, alta y, am completely, am having, amaneci mucho, amanecio hinchada,
        ambas piernas, ambulance last, an aubergine, an infection, an oven, and at, and bleeding, and breathing,
        and calling, and confused, and each, and fast, and fat, and feel, and feet, and fingers, and first,
        and foot, and glossy, and going, and had, and heart, and hes, and hurt, and hurts, and itchy, and kept,
        and left, and light, and make, and numb, and passed, and puffing, and puffy, and purple, and since, and so,
        and stiff, and swallowing, and swollen, and tingling, and tongue, and very, anda en, anoche se,
        antebrazo duro, antebrazo se, anymore and, apretado y, apreton en, arde en, ardiendo en, are clumsy,
        are dead, are very, arm after, arm at, arm feels, arm n, arm numb, arm past, arm today, arm too, arm up,
        arm whenever, arrastrando las, as concrete, as far, as hard, as it, as though, asco desde, asiento del,
        aspirin and, at full, at noon, at one, ataque y, ate all, atendieron ayer, attack last, aunque estoy,
        aunque me, awake now, away yesterday, awful headache, awful pain, ayer me, ayer saliendo, back after,
        back the, bad fever, bag of, baja hasta, balance is, balloons and, banged the, bano anoche, barking and,
        barking cough, barking like, bastante mas, bath time, be concerned, be cut, be done, be that, bed without,
        been hours, been numb, been queasy, been short, been since, been skipping, been talking, been tingling,
        belt around, bend at, bending my, bends my, beside the, better but, bien apretado, bien del, bien desde,
        bien las, big breaths, bigger every, bigger round, bike and, bike saddle, bit her, bit through, bit when,
        blade and, bleeding on, blinding headache, blood came, blood this, blood today, blood wont, blotches all,
        blotches on, blue this, bn y, boca arriba, body aches, body like, bolt goes, bolts down, bowels just,
        brazo como, brazo cuando, brazo despues, brazo lo, brazo ni, brazo se, break off, break room, breaking out,
        breath right, breath since, breath tying, breath when, breathe and, breathing feels, breathing fine,
        breathing ok, breathing really, breathing since, breathing too, bright light, brillosa y, brincar en,
        bringing up, broke down, broom handle, brought home, bruise and, bruise as, bruise coming, bruise doubled,
        bruise keeps, bruise nothing, bruise that, bruise the, bruise was, bumps on, but a, but if, but not,
        but she, but what, cabeza como, cabeza desde, cabeza tremendo, cafe y, cai sobre, caida y, caigo redonda,
        calentura despues, calentura me, calf feels, calf looks, calf swollen, calf tight, caliente al,
        caliente como, caliente donde, call because, calling me, calm down, came away, came from, came out,
        caminando al, camion de, can sleep, can walk, cant take, card where, care and, care last, care yesterday,
        carried me, carro y, casi nada, catch up, cause a, cause the, center of, centro del, chair with,
        chattering so, checkout line, chest hurts, chest on, chest this, chest tight, chica de, chills after,
        chills since, chin to, chorros de, cita de, climb stairs, climbing the, clinic gave, clot in, clot possible,
        coagulitos de, cobijas y, cola con, cold for, cold since, collar wont, colorada que, comes up, coming on,
        como borracha, como guante, como hace, como hormigas, como nunca, como salchichas, companero me,
        completely numb, con guante, con habones, con ronchas, con suero, concrete and, confused since,
        convulsion a, corazon desde, corrientazos del, corriente en, corta la, cos my, cosas de, cough came,
        cough or, cough overnight, cough started, cough this, coughing last, could a, crackles like, cramp in,
        crawl to, crazy and, cream on, creeping down, cricket bat, croaky and, crotch is, cuando jalo,
        cuando quiero, cuello esta, cuello lo, cuello se, cuello tieso, cuello trabado, cuello y, cuello ya,
        cuerpo en, cuesta mucho, cuesta tragar, cut off, cuz my, dad and, dad had, dado una, damage possible,
        dan punzadas, dan unos, dando un, dando vueltas, dar un, dark and, dark blood, dark bruise, dark like,
        dark purple, daughter had, daughter told, daughter was, day n, day yesterday, de en, de ibuprofeno,
        de salir, de toda, de urgencia, de ustedes, dead since, debo ir, dedos del, dedos desde, dedos estan,
        dedos frios, dedos se, dejo dormir, del consultorio, del puntito, del trabajo, demasiadas pastillas,
        derecha esta, derecha se, derecho y, desayuno y, descargas electricas, desde hoy, desmaye anoche,
        desvaneci y, desvanecio en, developed a, dias con, dicen q, dicen que, diciendo incoherencias,
        did yesterday, didnt do, didnt eat, didnt have, didnt touch, didnt want, dieron antibiotico,
        dieron escalofrios, dieron un, diez minutos, digo cosas, dio de, dio dolor, dio el, dios mio, disculpe la,
        disculpe me, disculpe no, disculpe tengo, disoriented this, dizzy spells, do everything, do feel, do have,
        dobla la, doblar el, doctor put, doctora tengo, doesnt even, doesnt stop, dog died, dogs name, doing that,
        dolio asi, dolor al, dolor bien, dolor en, dolor era, dolor fuerte, dolor ha, dolor hoy, dolor insoportable,
        dolor me, dolor se, dolor sigue, dolor subio, dolor va, dolor y, donde entraron, donde fue, donde me,
        dont stop, door and, dormida desde, dormida y, dormido el, dormidos desde, dormir del, dormir por,
        dormir porque, dos manos, dot on, doubled in, doubled over, doubled since, doubling up, down after,
        down into, down past, down when, draining from, dripping blood, dropped me, dry tickly, duele bastante,
        duele debajo, duele horrible, duele muchisimo, duele nada, duele si, duele tanto, duele todo, duerme el,
        dura que, duro en, duros y, e hinchada, ear thermometer, early and, edge of, egg on, egg under, el abdomen,
        el cardenal, el carro, el centro, el domingo, el mediodia, el pis, el portero, el sueter, el tapete,
        elbow has, elbow swelled, electric pain, electricas hasta, electrico por, electrico que, electricos por,
        eliquis and, ella esta, ella fallecio, emergencias y, empapada de, empape tres, empezaron a, empezo ayer,
        empezo una, en misa, en my, encontro tirada, ended at, ended on, enorme en, enough of, entraron las,
        entre las, entumecimiento en, er and, er last, er with, era como, era una, es mucho, es peligroso,
        escalofrios desde, espalda bien, espalda despues, espalda esta, espalda que, espalda ya, esposa dice,
        esposa ya, esposo dice, esposo esta, esposo fallecio, esposo me, esposo tuvo, espuma y, esta ardiendo,
        esta colorada, esta dando, esta durmiendo, esta helada, esta hinchada, esta inflamada, estan hinchando,
        estirada clinica, estirada doctora, estoy acostado, estoy ardiendo, estoy delirando, estoy orinando,
        estoy perdiendo, estoy resfriado, estoy sentada, estoy sentado, even feel, even hurt, even sit, even stand,
        evening of, ever did, every kerb, every step, everyone in, everything aches, everything is, everything was,
        everywhere from, exam hall, exploded out, eye since, face droops, face puffed, fainted and, fainted last,
        fainted when, fall out, falta la, familia se, far as, fast just, favor llamenme, feel dead, feel faint,
        feel numb, feel something, feel two, feel very, feeling a, feeling at, feeling down, feeling feverish,
        feeling fine, feeling like, feeling on, feels bruised, feels fat, feels feverish, feels slightly,
        fell getting, fell hard, fever is, fever since, fever this, fever with, fiebre alta, fiebre despues,
        fiebre que, fijo que, fine tho, fine until, finger are, fingers and, fingers gone, fingers is, fingers look,
        fingers went, first and, first finger, fit and, flemas me, floor like, flucloxacillin for, foot feels,
        foot off, foot on, for five, for maybe, for something, for ten, forearm has, fork and, forty minutes,
        four hours, friend had, friend is, from needling, fue con, fue por, fuerza de, fui pa, full stop, funny and,
        gasping for, gave up, genital area, get around, get comfortable, get them, gets me, gets worse,
        gettin bigger, getting air, getting darker, giro la, globo y, go pee, go right, goes numb, goes to,
        going into, golpe me, golpe un, gone a, gone black, gone blotchy, gone cold, gone red, gone since,
        gorda que, gordo del, got dizzy, got hard, got in, got itchy, got out, got the, got your, grados del,
        grande y, granitos rojos, groceries in, groin and, groin is, gross but, guante de, guardia del, guardia me,
        gulping for, gun out, ha hinchado, habia tenido, hablo arrastrando, hace anos, hacen brincar, hacking cough,
        hacking since, had enough, hand since, hand was, hands and, hard at, harder than, has anyone, has brought,
        has doubled, has turned, hasnt gone, hasnt left, have gone, have never, have swelling, have that,
        having chest, having chills, having some, hay manera, he fainted, he podido, head at, head either,
        head exploded, head hurts, headache all, headache and, headache ive, headache since, hear it, hear me,
        heart feels, heavy feeling, helados y, help asap, her hand, her left, her leg, here and, hicieron la,
        hija que, hija se, hijo le, hilitos de, him back, hinchado el, hinchado y, hinchados y, hinchando la,
        hinchando los, hincho el, hincho toda, hip and, his calf, his lips, his right, his speech, hizo mas,
        hola doctora, hola el, hola se, holding the, hole opened, holes and, hombro mejor, hombro que, hombro se,
        home yesterday, hora de, hora es, horas asi, hormigueos en, horrible pain, hospital and, hospital last,
        hospital por, hospital y, hours so, house with, hoy estoy, huffing and, hurt my, hurt on, hurting since,
        hurts and, hurts if, hurts my, hurts worse, husband called, husband had, husband took, i accidentally,
        i always, i ask, i bent, i caught, i checked, i climb, i developed, i dont, i ended, i expect, i fill,
        i live, i never, i only, i opened, i pee, i pick, i reach, i rub, i see, i smelled, i smile, i squeeze,
        i started, i took, i touch, i turn, i twist, i type, i very, i wan, ibuprofen every, ice isnt, if youre,
        im answering, im feeling, im her, im not, im sleeping, im struggling, im the, im throwing, im very,
        im wheezing, in a, in and, in bumps, in chest, in church, in hurts, in itchy, in right, in years,
        inconsciente al, inconsciente despues, inflamada y, is barking, is blood, is blowing, is clear, is creeping,
        is dragging, is embarrassing, is her, is it, is maybe, is more, is much, is normal, is over, is puffy,
        is pure, is slightly, is soaking, is spinning, is spurting, is swelled, is swole, is terrible, is totally,
        is white, is worried, isnt doing, isnt there, it hit, it needs, it never, it past, it simply, it squirts,
        it stabbing, it throbs, it through, it took, it will, itchy all, itchy blotches, itchy patches,
        itchy raised, itchy red, its constant, its stronger, its too, its wrapped, ive picked, jamas en,
        jamas senti, jerked all, jerking and, just didnt, just drops, just folds, just runs, just thought,
        just threw, just tying, keep having, keeps calling, keeps grabbing, keeps slapping, keeps spreading,
        kinda scary, knee and, knee blew, knee since, knee the, knee to, knife goes, know my, kris pies, la barba,
        la barbilla, la consulta, la feria, la leche, la noche, la otra, la siesta, la vio, labios bien,
        labios hinchados, lado derecho, lamp is, las flemas, last needle, late el, laughed at, le aprieta,
        le contestaba, le da, le doy, le empezo, le encuentro, le fue, le hicieron, le salieron, le ve, leave work,
        leaves a, left corner, left half, left there, leg all, leg buckles, leg feels, leg got, leg looks,
        leg swelled, leg swollen, leg to, leg today, leg with, leg you, legs all, legs is, legs like,
        lengua hinchada, lengua se, les avisar, lets go, lift either, lift up, light kills, like ants, like blood,
        like castanets, like electricity, like grabbing, like half, like him, like never, like novocaine,
        like popeye, like rice, like touching, like years, limp and, limp as, lips blew, lips blue, little cough,
        little dizzy, little numb, little sips, live wire, llega a, llegue bien, llevaron a, llevo dias, llevo dos,
        lo atendieron, lo mismo, lo noto, lo quita, lo raro, logro mover, longer with, look in, looks crooked,
        looks lopsided, los puntitos, los tres, lost her, lot after, lugar donde, lump come, lunes y, lung is,
        lungs all, luz que, make the, manchas moradas, manejar por, manga corta, mano esta, mareada desde,
        mas negro, massive bruise, me acoste, me agarra, me arde, me coge, me de, me deja, me dejo, me duela,
        me encontre, me escapa, me four, me fui, me hacen, me haya, me hinche, me infecto, me inyectaron, me is,
        me levante, me obedece, me out, me pico, me pincha, me ponen, me pude, me quise, me revento, me reviso,
        me sacudia, me sangra, me silba, me till, me tropiezo, me volvio, me yelp, mean the, meant to, medio de,
        mg tylenol, mi nieta, migraines since, milk jug, mine and, mire no, mire se, mis dedos, miss work,
        mitad del, molesta mucho, molestar pero, molestia en, mom had, morados y, mordi la, mordio la, moreton del,
        moreton esta, moreton muy, moreton que, moreton y, moretones y, morning is, morning my, most awful,
        most violent, mouth are, move i, move the, moved in, movement in, mover la, moving when, much better,
        much looser, mucha comezon, muchas palpitaciones, muchisima sangre, muchisimo y, mucho desde, mueve el,
        muevo el, muevo mejor, muneca desde, muscle by, muscle sore, muscle where, muscle you, muscles are,
        muscles sore, must of, muy asustada, muy debil, muy grande, muy hinchado, muy inflamada, my air, my anus,
        my breast, my coat, my daughter, my eyelids, my father, my genitals, my grandbaby, my granddaughter,
        my hanky, my keys, my late, my little, my mucus, my only, my pec, my pillow, my purse, my ribcage, my shoes,
        my usual, my weight, myself and, myself in, myself up, myself with, n arms, n hurts, n neck, n on, n red,
        n said, n she, n sore, n swollen, nada en, nada normal, nada raro, nalga y, nauseous since, near the,
        nearly blacked, nearly fainted, neck forward, neck hurts, neck into, neck needles, neck rigid, neck today,
        needle break, needle have, needle holes, needle marks, needle out, needle sites, needled and, needled my,
        needles went, needling i, neighbor had, nerve damage, nerve pain, never before, never did, never get,
        ni acostada, ni cuando, ni se, ni tantito, night my, night please, night since, nights running, no but,
        no dormi, no estoy, no hay, no headache, no it, no numbness, no rash, no sale, no sleep, no thermometer,
        no xq, noche y, nonsense since, nonstop and, nonstop since, normal pero, not any, not dizzy, not getting,
        not that, nothing helps, noticed i, noticed one, now have, now hes, now im, now theyre, numb around,
        numb between, numb fingers, numb on, numb patch, numb than, numb today, numb where, numbness around,
        numbness came, numbness down, numero por, nurse and, obey me, of breath, of control, of ibuprofen,
        of redness, of scared, of something, of spuds, off at, off since, oiga el, oiga no, oiga tengo, ok my,
        ok now, ok tho, olvido quitarme, on both, on its, on like, on since, on thinners, once on, one leg,
        one line, one near, only hurts, only my, only thing, only weird, open and, open but, oprime el, or anything,
        or come, or move, or so, or take, orina desde, orinando sangre, orinar desde, orine encima, orine sin,
        other and, other foot, other leg, out at, out behind, out by, out getting, out jumbled, out my, out n,
        out of, out tonight, out walking, out yesterday, over both, over cuz, over since, over the, over with,
        own spit, paciente fallecio, pad and, pain across, pain all, pain and, pain between, pain but, pain down,
        pain from, pain just, pain kept, pain left, pain like, pain on, pain wise, pains down, pair of, palabras me,
        palabras y, palpitations and, pantorrilla caliente, pantorrilla hinchada, pantorrilla izquierda,
        pantorrilla la, pantorrilla y, panuelo quedo, panza la, panza se, papa le, paracetamol no, paracetamoles de,
        paramedicos estan, parar a, pararme y, parece una, parked at, parte donde, pasa es, pasa ni, pasar saliva,
        pastillas en, patch is, patient passed, pecho adolorido, pecho como, pecho cuando, pecho del, pecho desde,
        pecho lo, pecho pero, pecho por, pecho y, pee today, peed myself, perdiendo mucha, perfectly well,
        pero ahora, pero desde, pero ha, pero llevo, pero siento, pesado en, picaron esta, pidio que, pie al,
        pie bien, pie despues, pie y, piedra encima, piedra y, piel alrededor, piel roja, pierna derecha,
        pierna desde, pierna despues, pierna es, pierna hasta, pierna morada, pierna y, piernas como, pies when,
        pillows and, pink stuff, piquete de, piquete me, placa del, place where, plank and, poder hacer,
        pointed out, poke it, poner la, popo encima, poquito peor, porque traigo, posible un, possible after,
        possible from, possible if, pounding and, pounding headache, pouring down, pregunta por, pretty bad,
        private area, prob just, probably just, profundo me, proper breath, pude ir, pude levantar, puede ni,
        puedo abrocharme, puedo cargar, puedo escribir, puedo sentar, puffy n, pull my, pulse in, puncture site,
        punzada en, purple spots, pus del, pus draining, pus on, puse hielo, puso dura, puso tiesa, puso una,
        put her, q esta, q va, quad wont, que al, que anoche, que baja, que bajan, que desde, que desperte,
        que dormir, que girar, que les, que parezco, que piso, que por, que puedo, que quiero, quedo con, quedo sin,
        quiere que, quise parar, quit for, quit texting, quit working, quitarme de, quitarme una, quiten este,
        raise it, raised red, raro es, rash all, rash on, rato me, rato y, raya colorada, reaction after,
        reaction to, read this, really confused, really hurts, red area, red blood, red like, red welts, resbale y,
        respira muy, respirar cuando, respirar desde, respiro profundo, reventar la, revento la, ribs hurt,
        ribs when, rice kris, right and, right arm, right foot, right since, right today, rio y, rock solid,
        rodilla como, rodilla despues, rodilla y, roja y, rojas en, rojo y, room as, room because, room wont,
        round than, runs from, sacaron una, sale y, salia espuma, saliendo a, saliendo pus, sangrando a,
        sangre como, sangre cuando, sangre desde, sangre despues, sangre el, sangre hace, sangre hoy, sangre no,
        sangre que, sangre sigue, sangre y, saw me, says he, says the, says to, scratching like, se agarra, se fijo,
        se les, se mordio, se por, se quedo, se si, se volvio, seca que, see a, seeing double, seizure and,
        seizure this, send my, sentada y, sentar en, sentarme en, sente en, sentence without, senti que, sentia que,
        sentido un, sentir y, sera de, sera normal, seriously cant, sesion me, sesion no, sesion y, set like,
        severe headache, shake it, shaking chills, shaking so, she also, she feels, she put, shift it,
        shooting into, shoots down, shoulder and, shoulder has, shoulder looks, shoulder now, shoulder today,
        shoulder when, shower i, si el, si le, sick and, side by, side effect, side if, side went, side whenever,
        siento algo, siento corrientazos, siento dormida, siento dormido, siento hormigueo, siento muy, siento que,
        sigo aqui, sigue hinchando, sigue igual, silba el, silla y, simply wont, sin embargo, sin querer, sin tomar,
        since her, since she, since wednesday, sink this, sips of, skin all, skin gone, slaps down, sleep or,
        sleeve and, slid off, slight redness, slurred since, slurring my, so sleepy, so sorry, so thick, so this,
        sock off, sock on, sofa and, solid as, solid like, solo el, solo que, some trouble, somebody please,
        someone elses, somethin fierce, sore at, sore but, sore on, sore when, sorry for, sorry its, sound like,
        soy de, spat out, spine and, spit up, spot and, spot was, spot wont, spreading from, squeeze it,
        squeezing in, stabbing on, stabbing under, stabs my, stabs when, stairs on, stand the, started after,
        started an, started as, started getting, started going, started on, started out, started shaking,
        started today, state of, sticking my, still spreading, still sticking, stinks and, stop coughing,
        streak going, stroke in, stroke possible, su esposo, sudden blinding, sudden i, suddenly have, suelo y,
        sunday and, super tight, swallow my, swallowing is, sweats and, swelled shut, swelled so, swelling but,
        swimmy headed, swollen calf, swollen tight, take eliquis, take little, talking about, talking out,
        tan hinchada, tar and, te lo, teeth and, teeth going, tell them, temblores que, temprano y, tender and,
        tengo adormecido, tengo bien, tengo dolor, tengo hinchada, tengo mas, tengo moretones, tengo muy, tengo que,
        tengo ronchas, tengo sensible, tengo termometro, tengo toda, tengo tos, tenido y, terapia y, termometro y,
        terrible headache, than my, thank u, that dont, that gets, that has, that supposed, that swollen, that when,
        thats what, the bench, the black, the bottle, the cart, the castle, the center, the chips, the commode,
        the copier, the cupboard, the daughter, the easin, the fingertip, the grass, the head, the heating, the hip,
        the horses, the ignition, the locker, the mark, the marks, the mic, the more, the mouth, the neighbours,
        the newspaper, the pen, the place, the register, the scissors, the shape, the sock, the sofa, the spine,
        the sun, the terrible, the tips, the tray, then couldnt, then his, there at, there my, theres been,
        they gave, they kept, theyre putting, theyre wearing, thigh and, thinking bout, thinners and, this before,
        this calf, this since, this time, this years, three pillows, through the, tiemblo tanto, tiene calentura,
        tight as, tight feeling, tightness across, time is, tingling down, tingling en, tissue after, to about,
        to cough, to dress, to fingers, to his, to inhale, to jelly, to miss, to nothing, to pinky, to poke,
        to push, to run, to see, to slap, to toe, to us, to wear, to wrist, to zero, toda dormida, toda mi,
        todavia clavada, todavia no, today my, today than, today with, toe and, toes feel, toes purple, toes up,
        toes wont, told them, tomado como, tomado nada, tomato and, tome doble, tome el, tome paracetamol,
        tome todas, tome un, tomo aspirina, tomo la, tongue are, tongue feels, tongue swelling, took ten, tos desde,
        tos me, tos que, tosecita seca, toser es, toser y, tosiendo mucho, tosiendo sangre, tosiendo y, toso me,
        totally numb, touch where, towel on, toy en, trancazo en, tres dias, tropiezo con, tuesday and, twice what,
        twitching all, two and, two bath, two more, u went, un apreton, un chingo, un desmayo, un grano,
        un hormigueo, un paso, un poquito, un puntito, un trancazo, un trueno, una de, una faja, una gota,
        una infeccion, una molestia, una piedra, una placa, una sola, up both, up bright, up coughing, up dark,
        up fast, up gasping, up into, up last, up or, up past, up right, up rusty, up somethin, up tight, up toward,
        urgencias por, urgencias y, urticaria por, ustedes ayer, vamos a, varias veces, vecina me, veo dos,
        veo sentido, verdad me, verdad quiero, very nearly, very swollen, vez es, vez me, vi que, vida habia,
        vio que, violent headache, vision tunneled, vision went, voice went, voltear el, volteo a, vomite sangre,
        voy para, voz me, walk and, walked out, wanted you, warfarina y, warm all, warm n, was done, was driving,
        was happening, was normal, was putting, was red, was rubbing, was the, was treated, was worse, watch wont,
        wave at, way down, way fatter, way she, weak after, weak i, weak today, weak when, weakness in, wee since,
        weeping blood, well my, welts from, went weak, wetting myself, what came, whats going, whats the, wheel and,
        where it, while my, who has, whole hand, whole life, whole side, whole upper, wide as, wife had, wife he,
        wife passed, wife took, wife was, will lift, winded just, winded walking, wiped me, wire from, with every,
        with me, with pus, without screaming, without the, wont bend, wont close, wont tell, woozy and, work and,
        work at, work in, worry about, worse instead, worse this, wouldnt go, xq me, y amaneci, y aprieto,
        y brincaba, y con, y cuello, y dice, y dijo, y duro, y escalofrios, y frios, y helada, y helado, y helados,
        y nunca, y orine, y palidos, y perdi, y pude, y si, y sin, y su, y tambien, y tibia, y tiembla, y tiemblo,
        y tomo, y tosi, y toso, y vi, ya la, ya moje, ya pasaron, ya tengo, year and, yellow head, yesterday for,
        yesterday like, yesterday treatment, yo con, yo my, yo soy, you ever, you forgot, your desk, your table,
        yr old, zings down, zip code, zona de, zona donde`,
    },
    {
      weight: -1,
      pairs: `a brick, a bruise, a button, a cabeza, a cantaloupe, a card, a christening, a cow, a dead, a dishwasher,
        a dream, a esa, a friend, a great, a guy, a head, a joke, a kind, a new, a night, a piano, a pizza,
        a podcast, a q, a shoe, a star, a team, a tie, a trabajar, a train, a truck, a wedding, about her,
        about you, address again, address is, again with, alarm is, alguien tiene, all down, all mushy, all year,
        am the, an idiot, an inch, and buy, and do, and drove, and everyone, and everything, and get, and hold,
        and how, and ice, and is, and mine, and needles, and none, and sat, and still, and three, and weve,
        and white, and will, anybody got, anyone got, anyone know, are like, are moving, ask ur, ask you,
        asked about, asked how, asked if, asked the, asked what, asked where, asks for, at easter, at five, at nite,
        at no, at them, away and, back and, back door, back in, back row, ball of, bc my, be in, be my, because he,
        bed is, before the, being funny, being so, believe its, bien a, big pot, bit in, blue tin, blusa de,
        book club, book is, book the, borrow the, borrow your, both sides, bottom and, box marked, bread and,
        break the, bring it, bring ur, bring your, bringing the, broke his, bus driver, bus from, bus home,
        but dont, but he, but one, but ur, but your, buying a, by two, cada dia, cada noche, cai de, cake was,
        call a, call her, can be, can come, can lend, can use, cannot get, cant do, cant remember, car with,
        cash or, cerrar el, changed to, check engine, check your, close the, club picked, code for, coffee on,
        come at, come before, come hungry, come to, comes close, comes in, comin up, coming by, coming down,
        como diez, como en, compuso la, con leche, con usted, cos u, couldnt be, count as, cuando llegue, cuanto te,
        cubre el, dance floor, day one, day to, de agua, de aire, de ayer, de maravilla, de nuevo, de padres,
        de pies, de presion, de tu, de una, de vecinos, de verdad, debajo de, dedo de, del carro, del gas, del gato,
        dia de, dia me, dia y, did i, digo q, dinner is, do your, does he, does that, dog is, dog on, dog out,
        domingo hay, dont eat, dont fit, dont miss, dont take, dont wear, down so, drive to, drop off, duele pero,
        duvet and, each and, each other, eat without, el bus, el camino, el carbon, el horno, el jueves, el paquete,
        el pedido, el sofa, el trabajo, el vecino, en lo, en tu, engine light, entra la, es para, esta como,
        esta dormida, esta semana, este es, even tho, except my, explain it, face down, face like, falta uno,
        feeding the, feel about, first time, first word, fish ball, fix it, fixed the, for about, for fifty,
        for more, for nothing, for saturday, for school, for thursday, for u, for us, foto de, found out,
        found your, four minutes, four of, freezing in, friday or, from his, from this, from us, front room, fue el,
        funny but, get through, gets the, give you, go eat, goes in, goes up, going off, golpe en, got all,
        got pushed, got that, got us, gracias por, green one, group project, gud nite, guy with, had blood, had her,
        had this, haha ok, half past, half price, half way, hand looks, handed it, happy anniversary,
        happy birthday, happy new, hard for, has had, has just, has one, has stopped, have an, have ever, have my,
        have u, he always, he only, he will, head on, heart in, heavy traffic, hell be, here now, here since,
        here with, hermano se, hey its, him i, him now, him this, him to, his hip, hold on, hold with, hole in,
        home the, how is, how we, hoy en, hoy mismo, huge and, hurt tho, i already, i asked, i borrow, i even,
        i gave, i measured, i now, i paid, i remember, i saved, i saw, i still, i think, i threw, i treat, i wash,
        i write, if not, if somebody, if that, ill bring, im expecting, im free, im in, im just, im reading,
        im stood, im taking, in another, in august, in big, in first, in full, in german, in row, in short,
        in writing, in your, inflo el, into your, is anyone, is broken, is confirmed, is cracked, is crazy,
        is doing, is due, is jammed, is just, is late, is moved, is no, is very, is wrong, is your, it again,
        it because, it gets, it might, it on, it stays, it though, its d, its free, its hot, its more, its my,
        its ok, its pouring, its solid, its the, its up, ive a, ive taken, izquierda esta, jammed again, jeans no,
        just go, just keep, just seen, just text, just that, just told, just want, just wanted, key for, kids at,
        kids have, kilo de, know u, la clave, la luz, la nevera, la panaderia, la puerta, la soga, la terminal,
        la voz, lado de, lady at, las de, las dos, las llaves, las ocho, las papas, las tres, last date, last stop,
        last sunday, last two, later i, le baja, le cayo, le dije, le mando, le pusieron, le quedo, leaving the,
        left and, left of, leg and, legs for, length of, let them, levantar el, light in, like ur, list is, lit a,
        llaves del, lo he, lock the, lol what, look at, looked like, looked right, looked so, lorry driver,
        los platos, los tamales, lost a, lost control, love from, love it, love the, love you, loves it, luego me,
        lunch at, man says, manana a, manana es, mando a, mano a, mas y, match and, me asusta, me cabe, me estan,
        me i, me mata, me no, me pesa, me pongo, me puede, me puse, me quedan, me siento, me since, me til,
        me trajo, me why, me with, meeting at, meeting moved, mi suegro, mi vecina, might be, miles away, mine has,
        minute to, minutes late, mismo y, miss it, miss the, mom wants, morning for, moved out, much as, much do,
        much is, must come, my aunt, my cat, my friends, my kid, my mug, my palms, my tomatoes, my turn,
        my umbrella, my winter, n everything, n no, n ur, n we, name in, name n, needle in, needle is, needs new,
        never came, never once, new season, nice day, no fui, no no, no sales, nobody wants, nobody will,
        not coming, not really, not what, number one, of chips, of d, of order, of u, of work, of yours, oh thank,
        ok thats, ok who, old and, on sat, on till, on wednesday, once more, one but, one not, one too, one was,
        only got, only the, open for, or did, or is, or lie, or mine, or should, otro dia, our flight, our street,
        out but, out one, out this, over for, over like, over on, own a, paid for, party on, pass the, pena con,
        pero yo, phone and, phone off, phones at, piano lesson, pick me, pie in, pies a, pins and, please bring,
        please say, plenty of, plot twist, plug it, por la, por tu, por una, precio del, pregunta si, project is,
        pulled the, put that, putting a, q hora, q le, q lo, q pena, q si, q yo, que antes, que fui, que hoy,
        que lo, queue for, quien me, quien trae, r a, red hot, refund of, rent is, reply with, return the, rib cage,
        ring in, road trip, rolled back, rompio una, room and, room last, room was, round one, row k, row of,
        run to, said he, said hi, said id, said we, said you, said youd, sale at, salimos a, salio en, same as,
        saturday and, sausage roll, save the, saw your, say anything, say can, say sorry, say thank, says hell,
        says it, says shes, says sorry, school and, school run, se asusto, se mueve, se te, seat on, second one,
        see that, see what, see your, selling the, sent a, sent you, set a, set of, sewing machine, she called,
        she gave, she made, she reply, she went, sheet and, shes on, shop is, short by, si vas, sign of,
        sin problema, since noon, single one, sister is, sit in, sleep ok, sleeping on, so big, so funny, so nice,
        so take, socks in, some reason, somebody elses, somebody needs, something with, son is, sorry wrong,
        squeeze in, staff room, stairs and, stand at, start and, started to, steam boat, sticky note, still not,
        still owe, stock port, strength to, stuck with, such a, switched off, take me, take out, take your,
        talk and, tape on, tarea de, te debo, te dijo, te guardo, te olvide, tea and, team is, temblando de,
        temp hit, ten out, ten seconds, ten years, than yesterday, that in, that is, that jeans, that last,
        that man, that place, that ref, that song, that too, thats all, thats not, the accordion, the bakery,
        the band, the bookcase, the boy, the breakfast, the bride, the butter, the cabin, the card, the cash,
        the casserole, the cats, the cellar, the cheese, the choir, the christmas, the cinema, the conductor,
        the contract, the cooker, the crisps, the dance, the doorbell, the drawer, the dresser, the driver,
        the file, the golf, the group, the guest, the hallway, the hamster, the inside, the lottery, the machine,
        the mat, the meeting, the message, the minute, the morning, the netflix, the notes, the numb, the onion,
        the passport, the patio, the permit, the pizza, the portal, the post, the potatoes, the problem, the rice,
        the show, the site, the sleeve, the spreadsheet, the summer, the telly, the tickets, the trash, the tree,
        the twins, the ugly, the under, the walls, the wine, the year, them and, them on, theme is, then im,
        then we, then you, there after, there any, there for, there isnt, theres a, they look, they said, think he,
        thinks im, third floor, this and, this house, this new, this weekend, three minutes, thursday at,
        tiembla como, tiene la, till the, time does, time n, time u, time we, times now, to burst, to church, to it,
        to let, to lie, to press, to save, to turn, to wait, to watch, today for, todo cuando, todo lo, todos los,
        told to, too good, trae el, traffic at, traigo el, truck or, try again, tu hermano, tu padre, tu primo,
        tu tio, turned the, turning the, tv remote, two guys, u a, u back, u c, u do, u eat, u eaten, u forgot,
        u got, u looked, u lunch, u mad, u must, u never, u not, u on, u pick, u say, u send, u took, u were,
        un balazo, un poco, una foto, una silla, una taza, up overnight, up with, ur a, ur fone, ur house, ur own,
        ur sister, us all, veces y, verification code, very nice, voice note, vote for, wait till, wait up,
        walked into, walked to, was nice, was off, was so, washing up, way since, we cannot, we could, we drove,
        we going, well done, were always, were away, were doing, were on, what happened, what we, when he,
        which ever, which is, which jeans, who dis, who does, who will, who won, whos bringing, whos got, why are,
        why u, will just, will see, will send, window seat, with a, with his, with u, won the, wont say, working on,
        wrong and, wrong person, y de, y la, y nada, y se, y viene, ya le, year with, yo el, yo ya, you already,
        you always, you come, you cover, you do, you eat, you eaten, you feed, you from, you just, you not,
        you ring, you say, you sit, you think, you too, your account, your appointment, your big, your car,
        your ladder, your mum, your old, your phone, your side, your turn, youre at, youre not, youre right,
        zapatos de`,
    },
    {
      weight: -2,
      pairs: `a bigger, a bit, a blue, a bowl, a break, a candle, a chair, a chance, a coat, a coin, a dar, a donkey,
        a dormir, a dos, a funny, a gift, a hat, a headache, a job, a kidney, a leaf, a list, a little, a lo,
        a round, a short, a side, a story, a streak, a taxi, a traffic, about your, abrir la, acabo el, again today,
        aguja en, al cine, al grupo, al mediodia, al reves, all along, all go, all going, all of, all that, all the,
        already put, am and, and an, and came, and eat, and gone, and he, and keep, and neither, and nobody,
        and rest, and stand, and sticky, and thank, and then, and there, and watch, and we, and why, and woke,
        and youre, and yours, anoche y, any good, anyone have, are gone, as you, at her, at night, at our, at ours,
        ataque de, ayer que, back or, back where, bad but, baja un, be late, be right, because you, been here,
        been pressing, been sitting, belongs to, best night, bien en, big one, bin bags, blood pressure, boca de,
        boletos para, bridge is, bring back, bring me, bring the, bro my, brother says, bus is, but every, but is,
        but must, but u, by sunday, by ten, by thursday, by tomorrow, cabeza de, cake is, caliente la, call u,
        called me, came at, came second, cannot even, cansado de, cant lie, cant miss, cant work, cash only,
        changed it, chicken rice, choir practice, class is, cleaned the, clear my, clock in, closed it, cocina y,
        coffee machine, come back, come by, come home, come la, como se, con las, con todo, con un, congrats on,
        corto la, could we, couldnt keep, couldnt make, couple of, cross the, cut it, dad has, day and, day with,
        days were, de arroz, de diez, de mas, de todo, del super, des compuso, dice q, did the, didnt come, dijo el,
        dios te, do they, does she, doesnt fit, doing a, doing my, dollars each, done by, done the, dont believe,
        dont give, dont panic, door in, drew a, drove off, early for, el azul, el balcon, el boiler, el celu,
        el contacto, el detalle, el gas, el mercado, el metro, el q, el sitio, el taxi, el tema, else is, en clase,
        encima de, entonces el, era para, es a, es en, esta haciendo, esta toda, esto es, everything has,
        except for, face and, fell flat, fell off, felt so, fila del, fire drill, five of, fixed it, floor and,
        for four, for sunday, for twenty, forget its, from across, from our, fue la, garganta y, get a, get me,
        get you, gets to, gift for, give my, go away, go home, god bless, going home, gone and, gone hard,
        good deal, got an, got down, got off, grey one, grupo de, guess what, guess who, ha ido, hace nada, had my,
        had two, half term, hand with, hanging out, happy for, has already, has been, has seen, has shipped,
        has started, hasta en, have both, have put, have seen, have so, he dejado, he really, he say, head of,
        hear the, heart of, heart to, hello and, her for, here till, hes asking, hielo en, him again, him but,
        home this, honestly dont, hope you, hot water, how are, how the, hoy es, husband was, i beg, i brought,
        i clear, i come, i count, i dey, i felt, i havent, i hope, i moved, i not, i pay, i tripped, i walk, i work,
        id have, if a, if nobody, if u, if youve, ill get, ill say, ill send, im back, im by, im done, im here,
        im looking, im making, im selling, im serious, im under, in an, in between, in for, in his, in its,
        in office, in our, is brutal, is d, is free, is getting, is happening, is only, is out, is slow, is thick,
        is ur, is useless, is wheezing, is when, it belongs, it felt, it first, it had, it have, it jeans, it was,
        its past, its side, ive got, ive just, ive left, junta de, junta se, junto a, just a, just saw, just the,
        just wondering, kept it, kettle and, kettle in, kicked me, kidney stone, killed it, kind to, kitchen is,
        know why, la combi, la final, la he, la lista, la primera, la profe, la semana, la tienda, ladder i,
        landlord is, last yr, late one, le dieron, le dijo, le para, le pasa, le voy, lean on, left or, letter to,
        life is, like its, like ive, like two, lista de, lit up, little ones, lleno de, llevo toda, llevo yo,
        lo llevo, lo mejor, long and, look for, look out, lot and, love to, loved it, lump in, make sense,
        making the, mandeme la, market place, me apago, me bane, me but, me pregunto, me sigue, me twice, me u,
        mejor pero, met the, mi hermano, mi suegra, mid nite, min and, mine says, minutos y, more for, morning all,
        moved it, much was, muchos mas, murio de, must go, my break, my day, my face, my fault, my home, my jacket,
        my mates, my mouth, my story, my voice, n say, nada se, need you, needs a, never go, never heard,
        never said, ni en, nice try, nine times, no anda, no era, no pain, no pues, no tengo, not answering,
        not from, not funny, not going, not you, number on, ocho de, of our, off my, off with, ok lor, ok ok,
        ok this, on earth, on her, on hold, on market, on me, one here, one month, only one, or just, order me,
        other half, out front, out here, out just, outside the, owe you, pa po, paint the, para ti, para ver,
        part time, pasaje la, perdio la, pero si, pink and, place for, place to, place with, please advise,
        please check, please return, por correo, possible to, pre tending, pulled it, pulled over, puso la, put my,
        put you, putting my, q hacer, q hoy, q paso, que ya, quick question, quid a, quid for, quien la,
        quien tiene, quiet and, r in, r we, reach by, read the, recipe says, recognise me, red n, rest is, room has,
        roommate says, roses r, said a, sale el, salio del, sat by, say nothing, say that, say the, say yes,
        scared of, school is, school play, se acabo, se poncho, se queda, se rompio, seat and, see u, seen it,
        senora del, she never, she saw, shift swap, shirt for, should do, should go, should have, si acabo, si te,
        siento q, sigo igual, since sunday, so a, so bored, so far, so im, so ive, so loud, so maybe, so no, so now,
        so well, so will, sobre el, sold the, somebody call, someone else, something popped, spent the, spoken to,
        spot by, standing here, standing still, start monday, still for, still need, still there, su mama, te deje,
        te extrano, te veo, tell dad, test was, that awful, that film, that one, that only, that you, the aircon,
        the alarm, the bag, the battery, the best, the bit, the boiler, the break, the breaker, the cafe,
        the change, the check, the chicken, the club, the coffee, the cushion, the deeper, the delivery, the dough,
        the dry, the east, the empty, the field, the fire, the flight, the food, the good, the hill, the invoice,
        the jam, the joke, the label, the lad, the landlord, the late, the lawn, the lead, the leaves, the link,
        the lorry, the low, the m, the most, the music, the oak, the ones, the pan, the paper, the password,
        the piano, the pigeon, the plane, the popcorn, the poster, the quiet, the raffle, the results, the river,
        the roses, the seats, the shelf, the shoe, the shoes, the shopping, the sourdough, the space, the spare,
        the speaker, the stage, the state, the street, the tank, the temple, the toaster, the trouble, the wall,
        the zoo, them all, them with, then its, then she, there when, they already, they can, they need, they told,
        they wont, thing on, think it, this phone, this with, thoat u, three hours, threw in, tiene las, tiene que,
        tight after, to bring, to field, to make, to me, to understand, to write, today so, too small, took all,
        took the, traffic on, traffic was, trash day, turn back, turn over, turned red, two for, two tickets, u and,
        u cant, u gotta, u have, u in, u keep, u n, u think, un monton, un pedazo, una toalla, up for, ur brother,
        ur eyes, us in, used the, vez mas, view of, wan to, was blind, was full, was hoping, was lovely, was worth,
        wasnt even, wasnt the, watch the, watched a, we can, we did, we get, we live, we push, we see, wedding is,
        well i, went all, went and, went to, were going, were here, were right, what u, when u, when youre,
        which side, who else, who wants, who was, why the, will go, will it, with no, wont let, wont take,
        wont turn, word was, worth it, wrong chat, y ahora, y lo, y vamos, ya saque, yellow one, yo lo, yo tengo,
        you all, you down, you drive, you look, you something, you will, your day, your mothers, your name,
        your nan, your number, your order, your own, your way, youre my, youre on`,
    },
    {
      weight: -3,
      pairs: `a breath, a brown, a bulge, a cake, a comer, a flank, a fuss, a glass, a lady, a man, a mood, a note,
        a party, a patio, a plan, a plate, a pulse, a refund, a row, a slow, a small, a surprise, a sweet, a telly,
        a throw, a thumbs, a way, about ten, about the, about three, after his, agarro una, ahi se, aire al,
        al principio, am going, am not, and also, and ate, and bought, and can, and his, and in, and isnt, and just,
        and let, and looks, and mean, and sent, and something, and watched, and your, ando en, anyone else,
        aprieta el, are down, are full, are red, are taking, are too, are two, are weak, arriving in, as ever,
        as last, as long, as well, at karaoke, at midnight, at mine, ayer le, back bedroom, back for, back this,
        back when, back with, been stuck, before she, being a, big ones, bit with, blood pouring, blue one, boca en,
        booked for, bought the, bring my, bubble tea, buenas tardes, burned my, but hes, cafe en, call at,
        calling it, cambio de, came early, camino y, can have, can hear, can i, cant face, cant find, cant keep,
        car at, cara como, carried in, casserole dish, changing room, church hall, circle back, cold hands,
        come for, comes with, como dos, con lo, conference room, confirmed for, couch is, could of, course he,
        course it, cual es, cup of, d way, day for, day of, de atras, de luz, de mate, degrees and, dejo el,
        desde hace, did u, digas a, dis is, doble y, does anyone, does the, dog in, dollars and, dollars in,
        dont keep, dont reply, dont ring, dont say, dont wait, dont you, dormir y, down is, drawing of, east side,
        eat it, el cargador, el depot, el doctor, el espeso, el grupo, el martes, el numero, el parque, el plato,
        en serio, encuentro el, entre el, eres un, es muy, ese mensaje, ese no, every door, exploto la, eye on,
        eyes and, fallecio el, falta aire, falta un, feliz cumpleanos, felt it, ferry and, fin de, finish at,
        finish the, flat is, follow the, for all, for lunch, for next, for them, for today, for where, forgot my,
        foto del, fotos de, frasco de, free to, frio en, frio que, frios y, from work, game is, gave him, get down,
        get the, get there, get thru, get your, give the, give u, glasses are, go at, go back, go n, go with,
        gone on, good to, got stuck, got two, hace media, had no, half day, happy diwali, hard in, has ever,
        has lost, has put, have all, have heard, have i, have two, he ate, he does, he just, heard it, held the,
        her shoulder, here in, hes looking, hide the, hiding in, him for, hit me, hold it, holding a, horse threw,
        house and, how did, i appreciate, i at, i bring, i buy, i change, i deleted, i drive, i eat, i give, i got,
        i hate, i hear, i heard, i liked, i lost, i pass, i read, i sent, i sing, i start, i stay, i texted,
        i thoat, i wake, i wanted, i win, idea how, if anyone, if she, if there, if theres, ill do, ill have,
        ill leave, im resting, im sorry, im standing, im texting, in april, in bus, in charge, in february, in from,
        in january, in may, in n, in ur, inside out, is a, is fine, is for, is holding, is how, is insane, is like,
        is lying, is me, is off, is ours, is running, is sitting, is tuesday, it already, it anyway, it didnt,
        it from, it like, it over, it since, it takes, it to, it wrong, its already, its full, its going, its her,
        its painful, its very, joke but, just dropped, just feel, just hit, just tired, key to, killed that,
        kitchen and, know before, la bodega, la cancion, la chamba, la clase, la hora, la impresora, la mia,
        la nena, la novia, la pizza, la ropa, las botas, las tengo, las tortillas, leave it, leaves at, left his,
        left since, let us, lights are, like hes, like me, like nine, liked my, liked the, line of, line up,
        lips are, llamo a, lo de, lo dejo, lol my, lol ok, looking like, los tastes, lost by, lot worse, lunch on,
        made up, mama de, man is, may i, maybe a, me about, me lol, me or, me quedaron, me queme, me regalo, me to,
        me you, mi comadre, mi corazon, mi vecino, mind the, mine is, mine was, mins and, mother in, move it,
        mum can, music is, must have, my best, my cousin, my forehead, my key, my scarf, my school, my work, n now,
        nan is, need one, needs to, neighbor is, never happened, never tell, new one, new shoes, ni las, night with,
        no cabe, no llega, no me, no respiro, nobody is, noche de, not about, not even, not fine, not too,
        not trying, nothing but, now i, now we, of all, of that, oil change, old school, on blood, on everything,
        on for, on level, one drink, one to, only have, only took, only two, oozing out, or a, our house, out if,
        out on, oven is, over it, para manana, parcel for, party was, passed the, people are, perder el, pero le,
        phone is, pitch is, place at, plays the, please look, pls send, porque el, porque ya, practice is, press it,
        printer is, pus in, puse la, puso un, put your, q fuerte, q no, que la, que paso, que pena, que tenga,
        que veo, que yo, really big, recibo de, ref was, respiro hondo, return a, riddle for, right about, right in,
        ring is, ring the, salio a, same again, same to, say hi, says its, says you, scald me, screen is, se ha,
        se quemo, second floor, seizing up, send a, senora de, sent the, she ask, she got, she hasnt, she say,
        should be, shower is, si la, side got, sin falta, six foot, six years, skin is, smoke alarm, snow day,
        so hungry, so if, so many, so should, so so, so what, sofa y, solo me, some times, someone who,
        something on, soup is, stab in, start at, stay at, stay off, stop to, stuck on, stuff and, supposed to,
        swing by, t shirt, table and, taken to, takes the, talk in, talk to, te digo, te espeso, te mando,
        tengo las, thanks to, that and, that noise, thats why, the baby, the balcony, the beach, the bell,
        the block, the boss, the call, the charger, the corrido, the counter, the doors, the fence, the ferry,
        the final, the fountain, the frog, the glass, the goat, the gray, the hat, the hens, the holidays, the hose,
        the lasagne, the list, the living, the loft, the logo, the long, the lounge, the lunch, the map, the match,
        the money, the moon, the no, the pad, the parcel, the part, the plant, the plate, the pot, the recliner,
        the record, the roundabout, the sign, the snow, the subway, the team, the thermometer, the tile, the van,
        the very, the wardrobe, the whiteboard, them to, there in, there last, theres still, they asked, they do,
        they dont, theyre in, theyre not, think we, this on, this world, those are, three of, through three,
        tienen con, times n, times to, tirada en, to borrow, to come, to find, to give, to hide, to know, to park,
        to pee, to pick, to return, to sign, to start, to u, to walk, tomorrow after, too early, took one, toque de,
        town and, traffic conte, train is, tu hermana, tu papa, turn for, turn to, twice as, u doing, u going,
        u owe, u said, u so, u still, u watching, umbrella in, un plato, up after, up now, up when, ur mum, ur old,
        ve el, vez y, vino de, walk like, walking the, wants the, was better, was brutal, was from, was half,
        was it, was one, was this, was tight, was unreal, was very, wash the, water and, we r, we saw, we win,
        wear a, week is, well we, went cold, went out, went quiet, were in, were so, weve had, what are, what goes,
        what you, whats for, who ate, who left, whole of, whole stomach, whos in, will text, window and, wine and,
        with each, with their, wont budge, would have, wrong number, y asi, ya sali, yard sale, year we, yo le,
        yo llevo, you a, you and, you by, you dont, you pick, you reach, you wrote, your brother, your face,
        your other, your parcel, youre a, yrs and`,
    },
    {
      weight: -4,
      pairs: `a band, a beat, a bed, a different, a drink, a gate, a lift, a mug, a paper, a pressure, a relief, a river,
        a single, a time, a todas, a tomato, a tooth, a whole, a yellow, about that, agua caliente, al bebe,
        al trabajo, all right, am stuck, an eye, and chips, and has, and ill, and leave, and say, and were, and you,
        another year, anything with, arm and, around my, asking and, asking for, at gate, at nine, at you,
        baby shower, backed up, bajo la, been told, before and, before that, biscuit tin, bit his, bless you,
        blocking the, boss is, bother you, boxes and, breath for, bring anything, bring ice, bring own, bruise on,
        buenas noches, bump in, but can, but then, but yes, by accident, by themselves, cabeza para, caliente el,
        caliente en, can get, can teen, can u, cant sleep, cant touch, capitan of, carry me, cayo la, chair and,
        change it, coat on, cold feet, come with, coming at, con el, con la, con tiempo, con una, cried at,
        crime scene, cuando lo, de cara, de palo, de pastor, de pie, de tres, dear all, detras del, dice mi,
        did anyone, did he, did we, didnt see, dile que, do u, donde estoy, donde las, dont make, dont mind,
        dont text, door with, double dose, dress is, driver is, dry cleaning, due at, eat on, eat the, el abuelo,
        el bebe, el cajero, el entrenador, el estacionamiento, el hotel, el lugar, el primer, el refri, el taller,
        el vestido, empiezo el, encontre en, era el, es del, even my, every single, eyes r, falta una, finished my,
        fit through, fix the, fold the, for breakfast, for give, for six, for what, forward to, from that,
        fuera del, fuss but, gave us, get any, goes down, goes out, goes with, gonna be, gonna say, good way,
        got on, ha parado, hablo con, has his, hates me, hav a, hay tortillas, he also, he doesnt, he lines, he saw,
        he says, helado y, here by, here like, hes the, hey is, hijo de, his arm, his hands, his hat, his mom,
        hora sales, hot today, hour i, hours long, how you, hoy le, hoy me, i bought, i cried, i dnt, i drank,
        i just, i love, i promised, i put, i seem, i turned, i typed, i wait, ill be, im getting, im mad, im numb,
        in after, in before, in law, in laws, is as, is blue, is bright, is confused, is going, is laughing,
        is leaking, is loose, is standing, is wild, isnt a, isnt working, it come, it go, it so, it tho, it today,
        it without, its always, its fine, its got, its normal, ive eaten, ive told, just doing, keep my,
        keeps saying, killed the, knew it, know you, la bici, la derecha, la estufa, la mama, la obra, la paleta,
        la parada, lado se, las areas, las plantas, last year, late and, le hago, leave a, left foot, legs and,
        lengua y, life of, lights on, like every, like in, like to, liked it, llego el, llego en, llevo un,
        looking at, los frijoles, lost to, loved the, made my, make me, making a, mano como, mano izquierda,
        many times, me anda, me cry, me dio, me hincha, me manda, me my, me on, me queria, me three, mean it,
        mi jefa, mom i, morning in, my brain, my bro, my chips, my desk, my friday, my glasses, my guy, my hand,
        my hat, my mate, my slipper, my stomach, n u, need anything, never know, new baby, next day, next month,
        no msg, no need, no quiere, no signal, no the, no voy, nobody else, nos fue, not angry, not being, not one,
        not there, now shes, o la, of every, of those, of water, off to, oh no, ok good, ok then, on d, on silent,
        one at, one from, one has, one or, one piece, only had, or something, other side, out so, packet of,
        pan pipes, party at, pasaje el, pasar ris, perdio el, pero de, pica mucho, picked a, picture day, ping pong,
        piso y, play on, play with, please put, por el, por todos, por unos, porque las, porque se, prendio a,
        puedo levantarme, puesto de, puse a, q era, q se, que a, que con, r like, ran the, ref needs, right to,
        room in, roses are, round with, said that, sale como, same but, same way, says hi, screaming in,
        seconds and, selling a, send this, she still, she will, shes been, shes gone, show is, showed up, shows a,
        si es, si fuera, si quiere, side door, side under, since march, since morning, singing in, sitting right,
        slept like, so am, so embarrassing, so happy, so how, sock and, some lad, some of, spot in, stand in,
        staring at, start on, start the, started the, starting to, still and, still works, stood there,
        stop shaking, straight through, sunset was, take them, talk later, tell my, tell your, text when, than that,
        that for, that new, that thing, the bleachers, the book, the box, the brother, the cable, the cake,
        the carpet, the deal, the dinner, the dress, the elevator, the evening, the eyes, the fan, the flowers,
        the free, the function, the hood, the kerb, the life, the lift, the little, the month, the only, the party,
        the photo, the quite, the rest, the right, the school, the sea, the small, the stand, the steering, the tap,
        the thing, the ticket, the waiter, the wedding, the windows, the yellow, then he, there since, think ive,
        this for, this month, this still, this team, this to, this week, this year, till half, till it, times this,
        tired and, to bed, to book, to drop, to lift, to reply, told him, tomorrow and, touch and, touch the,
        try the, two hours, two inches, u all, u at, u more, u no, una mano, until i, up here, up since, up today,
        ur mom, ur turn, use the, va a, van dos, vemos en, very quiet, vino tinto, walk around, was playing,
        was there, was wrong, water bill, water bottle, we dont, we eat, we put, wear the, what did, what he,
        what is, what was, when the, where did, where r, wheres the, who had, who put, whole street, whole way,
        will get, will never, with your, without you, wont fit, wont go, y era, y luego, y ninguna, ya casi,
        ya estas, ya ni, ya vi, yo tambien, you back, you got, you never, you out, you sang, you saved, you want,
        your fault`,
    },
    {
      weight: -5,
      pairs: `a blank, a christmas, a coffee, a crime, a deep, a grape, a letter, a line, a long, a meeting, a mi, a nice,
        a proper, a sandwich, a shot, a van, a weird, a woman, after her, al bajar, al perro, all afternoon, all my,
        am worried, an old, and found, and honestly, and if, and nothing, and right, and someone, and youve,
        arde la, are all, are the, as hell, ask her, ask why, asking if, asleep in, at every, at us, back seat,
        bad at, baja la, bake sale, bathroom tile, beat me, because im, been fed, been to, believe this,
        bien fuerte, black out, bolsas del, brother has, brought a, caida de, call me, call the, can borrow,
        can collect, can someone, cannot find, cant see, cant wait, car is, cerro la, check in, cinco minutos,
        como el, como me, cosas que, could you, cousins wedding, cuando la, de al, de alta, de comer, de que,
        de rojo, deadline is, deje la, del domingo, del mercado, del metro, del vecino, di el, dia que, did that,
        dieron de, dije que, do it, does a, dog ate, dont even, dont forget, dont go, dont open, dont own,
        dont talk, dont touch, dont work, doors open, dos dedos, down twice, dressed as, drive in, dropped his,
        dropped my, duro y, dying to, el alquiler, el banco, el cel, el finde, el foco, el jefe, el pasado,
        el postre, el salon, el viaje, el wifi, en diez, en su, en una, es peor, esta en, even if, everything in,
        face so, feel like, floor is, foot traffic, for everything, found my, found them, from there, fruit and,
        gas is, gate code, gave her, gave me, get us, getting cold, go and, going over, gone by, good one,
        good scissors, got cold, got through, got to, got you, grab milk, group chat, hablar y, hace un, had nine,
        hand in, happy bday, has bought, has eaten, has left, has the, haved at, hay de, he owes, he perdido,
        he put, heart is, her to, hes doing, him in, hold your, honestly its, horse is, house warming, hrs of,
        i almost, i also, i cant, i gotta, i miss, i sed, i supposed, i told, i vote, i wasnt, ida y, im calling,
        im fine, im gonna, im lying, im never, in at, in traffic, in with, interview at, is burning, is done,
        is freezing, is ready, is telling, is unreal, is weak, is worth, it i, it makes, it now, it online,
        it rains, its been, its being, its good, its just, ive an, izquierda y, just finished, just say,
        just standing, keep an, kids are, know a, know about, know its, know me, la app, la bateria, la bufanda,
        la cena, la familia, la fiebre, la hoja, la junta, la maestra, la olla, la pelota, la receta, la reunion,
        la segunda, la silla, las bolsas, las fotos, las llantas, le durmio, le toca, leche y, leg tonight, let him,
        light house, listen to, llega el, long as, long day, los ninos, lost feeling, lot of, luv u, manana no,
        mas en, me a, me acabo, me cae, me han, me if, me it, me like, me mandaron, me mato, me off, me patas,
        me up, measured it, meet at, mi abuela, minutes ago, miss u, miss you, missing one, my alarm, my computer,
        my dog, my love, n one, n walk, never mind, next door, night shift, nite nite, no i, no sea, nobody in,
        nobody picks, noche con, not much, not on, now theres, off again, ok it, ok la, on a, on anything,
        on stairs, on sundays, one like, one today, or it, or what, out to, over here, over slept, owes me, pa los,
        pasa nada, pase a, pero q, pica la, picture of, pinch of, plato de, pm and, pollo a, pray for, puedo mas,
        push it, put a, que cambiar, quemo el, r u, read a, red top, remember how, room on, sabe si, se corto,
        se murio, secret santa, see from, sera que, shall i, shop says, si no, si nos, si vamos, signed up,
        since yesterday, so dont, so proud, somebody is, sorry about, split the, straight out, sube el, tap in,
        telling everyone, tenga que, tengo la, thanks a, that works, the babysitter, the bags, the biscuit,
        the derby, the dryer, the electric, the electrician, the fish, the garage, the grey, the husband,
        the interview, the job, the mail, the parrot, the postman, the pump, the puppy, the salon, the shop,
        the third, the tin, the town, the trip, the umbrella, the vote, the wifi, the window, the work, they only,
        think u, this old, thought the, threw the, throw in, time and, time no, time since, to buy, to each,
        to feel, to follow, to read, to send, to who, to wipe, tomatoes are, too far, too late, trabo la,
        tres veces, trying to, turn on, turned it, turns out, two left, two seconds, two sugar, u are, u comin,
        u like, u take, un zapato, unos tacos, up one, using the, view from, vino el, wait to, wake me,
        walk straight, was great, was in, was three, we have, we ran, we said, we still, we won, week please,
        were just, were not, wet and, what about, what they, whats it, whole week, wife just, y en, y todo,
        y vuelve, ya llego, years and, yo ni, you are, you coming, you for, you get, you were`,
    },
    {
      weight: -6,
      pairs: `a bowling, a casa, a catch, a chicken, a clock, a crumb, a large, a llorar, a pic, a quarter, a rock,
        a size, a sock, a switch, a todo, a ton, a very, a walk, a wet, ago and, ahora mismo, al bano, al final,
        am a, am at, am sorry, an empty, and back, and bring, and give, and look, and on, and one, and push,
        and somebody, antes del, aprieto y, are doing, are getting, around for, around noon, arroz y, as always,
        ask for, at half, at his, at target, at that, auto correct, ayer se, back by, back on, back pain, be mad,
        be normal, be the, been an, before noon, behind a, between two, blue with, bothers me, bring a, bro that,
        broad band, broke a, but got, buy me, caja en, calf was, calor de, can do, car and, cat is, colour is,
        come and, come over, como la, con eso, con su, cough up, da un, de el, de mosco, de siempre, de su, dead in,
        dejo en, dia mas, did they, do another, do the, done it, dont ask, dont call, dont cook, dont have,
        dos horas, down a, down and, down for, dream of, dropped to, durmio el, ears are, eat my, el arbitro,
        el del, el porton, el precio, en esta, en ingles, en sangre, enough for, es por, eso me, even that,
        feels heavy, fell on, fell through, find a, flat and, forget it, from all, from tuesday, garden is,
        getting the, give a, give him, ha dejado, ha ha, half an, half and, half six, half time, halfway through,
        hang up, happy to, has a, has it, has my, hasta las, have any, have been, have got, he came, he did,
        he scored, he slid, head to, hear you, her a, here is, hes in, high school, hip to, hola soy, home after,
        how big, how many, how was, husband wont, i counted, i laugh, i laughed, i might, i owe, i really,
        i regrets, i spent, i stood, if it, im going, im out, im putting, im sitting, in here, in if, inflamo el,
        is about, is already, is being, is calling, is fire, is from, is my, it came, it hard, it has, it off,
        it said, it then, it this, it while, its freezing, its raining, its supposed, its you, its your,
        just asking, just passed, keep it, kids in, la avenida, la banda, la carretera, la cuenta, la escuela,
        la fiesta, la misa, la misma, la mochila, la musica, la plata, la troca, lady in, las noticias, le digo,
        left with, lift to, like cardboard, like glass, listened to, long time, looks like, makes the, mark is,
        me again, me down, me pare, me please, me quemaron, me something, mi compadre, mi hermana, mi prima,
        money on, move to, muy bien, my bank, my bed, my eyes, my girl, my hands, my new, my notes, my wallet,
        na po, need it, new haircut, next time, no and, no siente, non uniform, nos vemos, not so, nothing is,
        numero de, of a, of her, off and, ok im, on muted, on their, on then, on today, on you, one about, one i,
        one night, one on, one with, or the, pa abajo, pan y, para el, park on, parking at, paso por, perdon por,
        picked up, piel de, por eso, por su, pro file, puedo abrir, put down, put it, put up, q traigo,
        quarter past, que estoy, que llevar, quede sin, quedo como, queue and, reach home, reply all, ring road,
        rolled in, same place, science fair, se durmio, se llama, send help, sending me, senor de, sent it,
        she gets, shes not, si pero, sit with, so long, sock in, somebody left, somebody tell, someone let,
        something to, sounds like, stop it, stop laughing, stop thinking, stuck behind, tambien me, tastes like,
        te quiero, that face, thats how, thats my, the app, the basement, the bike, the cat, the cell, the coach,
        the code, the cow, the dishwasher, the farm, the guard, the handle, the hotel, the lease, the letter,
        the middle, the pew, the photos, the pictures, the plan, the plates, the recipe, the red, the saw,
        the sight, the slides, the stall, the stock, the storm, the tent, the warehouse, the white, the word,
        the zip, theres nothing, they all, they ask, they changed, they took, this much, this one, to meet,
        to thursday, told the, tres horas, turn is, turn it, turn left, turned out, two boxes, two years, u r,
        under a, up over, ur name, us a, va el, van and, wallet is, want me, want the, was tired, well its,
        went fine, went for, were getting, were out, when you, whole time, whose turn, will know, with its,
        with thanks, with you, wondering if, work the, working days, wrote that, y digo, yo no, you deliver, you go,
        you in, you on, you up, your father`,
    },
    {
      weight: -7,
      pairs: `a baby, a bear, a bin, a book, a cantaros, a cuanto, a day, a duck, a estar, a free, a hablar, a map,
        a miracle, a month, a no, a pasar, a picture, a que, a quien, a seat, a snack, a su, a towel, a tu, a vivir,
        act like, agua y, aint even, all three, am i, am standing, an emergency, and half, and see, and talk,
        and thinks, and walk, and what, and who, anoche en, are over, are we, asi desde, ask my, asked for,
        asleep at, at last, atorada en, before it, bien la, bill is, black one, but no, caballo se, cabeza del,
        cada uno, called in, called it, cambie de, can it, can we, cant come, card is, chucking it, clean the,
        color is, coming between, comio mi, con este, con ganas, cost me, cuando puedas, day tomorrow, de esta,
        de papel, de queso, dedos y, didnt get, dinner at, do take, does it, doesnt like, doing it, dont tell,
        dont wake, doubled overnight, drinks on, drop the, duele al, el bondi, el caballo, el final, el gato,
        el kilo, el perro, el puente, el trafico, el viernes, en punto, ending machine, even look, even though,
        evening after, father is, fell asleep, fiebre de, find it, find my, flat tire, flip flops, for being,
        for given, for like, for tea, for that, for you, frame it, freezing out, friday at, from home, gas bill,
        get on, get this, getting worse, go up, god is, gone in, gone out, grados en, grandson is, guy is, had all,
        half seven, hand up, have you, hay dos, he got, he said, heads up, help us, her face, her in, her room,
        hes on, high lighter, his head, his mum, hola me, home by, home now, home to, hot as, house had, hoy no,
        i feel, i figured, i forget, i ordered, i own, i passed, i wear, i will, im coming, im outside, im sat,
        im so, im typing, im writing, in hand, in like, is called, is closed, is dull, is flat, is full, is open,
        is ten, is there, is warm, is what, isnt the, it cost, it im, it last, it seems, its back, its purple,
        its so, ive looked, just asked, just beat, just sat, just to, keys under, killed me, knocked out,
        la alfombra, la doctora, la plaza, la sopa, las siete, left it, let it, let my, lift is, living room,
        los boletos, luck today, mando un, me cayo, me cubre, me half, me how, me n, me the, me yesterday, me your,
        mi abuelo, milk on, minutes on, missed calls, missed it, moon is, mum i, my breath, my card, my grandmother,
        my life, my money, my one, my other, my saturday, my trousers, n hot, name is, necesito una, new number,
        next to, night like, no encuentro, no llego, no manches, no one, no soy, not him, not mad, not the,
        nothing on, of steel, off n, olvide de, on page, once in, one is, one thing, out with, para la, para mi,
        parents evening, patch on, people and, people in, permission slip, piso del, pongo un, profe no, puede ser,
        pushed to, put two, que dios, que verguenza, quedo a, quien se, raining so, receta de, red or, running late,
        same day, scared me, se comio, se llevo, second half, see my, send it, send me, she looked, shes in,
        shoe and, shower after, sign it, sigue disponible, sister and, sleep tight, so hot, son las, speak to,
        starts at, still open, stronger than, talk about, te marco, teach me, ten past, texted her, thank god,
        thats me, the bath, the big, the books, the brakes, the budge, the chat, the church, the client,
        the custard, the fair, the hall, the hammer, the heart, the hook, the hot, the iron, the lake, the market,
        the meter, the mower, the nail, the plants, the presentation, the price, the question, the quiz,
        the recycling, the road, the rug, the safe, the screen, the shops, the sunset, the teacher, the thermostat,
        the trail, the trailer, the water, there it, there now, theres no, thing with, this the, tiene el, til the,
        till i, to anyone, to sit, to them, to you, too long, tracking says, traffic is, typing with, u awake, u up,
        un brazo, un dolor, un paquete, una caja, up to, vamos al, ver la, vi el, volvio a, voy con, wall is,
        want a, was for, was no, waste of, water the, what has, where do, which one, woman in, wont start, wrote it,
        y dos, y tu, ya esta, you grab, you owe, zapato en`,
    },
    {
      weight: -8,
      pairs: `a black, a boy, a bunch, a call, a decir, a deer, a flat, a girl, a hacer, a hand, a lawn, a lecture,
        a look, a mis, a nap, a number, a right, a spare, a tenner, a white, after work, an extra, and for, and ten,
        anda muy, are my, are so, arm for, asi que, ate the, ay no, bad for, be quick, bedtime story, been gone,
        bleeding everywhere, but today, by heart, cancel the, cant hear, class at, close at, code is, come fast,
        como a, corazon de, could have, could it, day is, day on, de a, de casa, deep breath, did she, dollars for,
        dont get, down again, dropped a, el cable, el celular, el concierto, el dinero, el informe, el mio,
        el partido, el sabado, el ultimo, el vuelo, es de, es mi, eso si, examen de, for last, game last,
        going back, going out, good evening, good night, got any, got more, grab me, had them, half eight, hand n,
        hard it, has taken, have done, have one, have them, he didnt, he puesto, heart and, her name, hes been,
        hes gone, his wife, hit a, hizo tarde, hospital with, how do, i couldnt, i hit, i no, i on, i ring, i text,
        if they, im all, in on, in sick, in under, is after, is anybody, is down, is kind, is never, it against,
        it back, it four, it really, it says, it worked, its only, just me, just on, keeps coughing, kill me,
        know that, la banqueta, la bicicleta, la compu, la de, la esquina, la fila, la lavadora, la renta, la senal,
        la vuelta, last episode, last leg, le duele, le he, le puse, legs in, lengua en, like we, like wet,
        limit is, little bit, llevo la, los de, los lados, los muebles, lost its, luz en, made the, making me,
        map of, me after, me dejaron, me dice, me hizo, me instead, me know, me la, me pego, me toca, mi amor,
        muero de, murio mi, my charger, my favorite, my friend, my sis, no answer, not a, not bad, not talking,
        of each, of lamb, of them, of town, on is, on there, otra vez, over a, painful to, painted the, parte el,
        paso la, passed my, pastillas de, pego la, pero en, perro se, phone in, photo of, por fin, proud of,
        puedo creer, puedo hablar, put us, que cuando, ran out, read it, real one, ribs on, says delivered, se fue,
        se la, se puede, second service, she doesnt, shoulder to, si a, si hay, smell of, so cold, so have,
        somebody with, something from, sorry i, stay there, still going, still want, te llamo, tea at, termine en,
        text me, that all, that on, the capitan, the closet, the concert, the engine, the game, the grill,
        the landline, the new, the parade, the plumber, the promocion, the remote, the rent, the story, the sugar,
        them in, there a, there are, there with, they go, though i, to ask, to elbow, trip to, two coats, u had,
        un momento, unas chelas, was about, was i, we came, went in, weve got, what colour, what time, who ever,
        who keeps, whole room, whos driving, wifi is, with both, work yesterday, wrong color, y nadie, y por, y voy,
        ya estoy, ya llegue, yes to, yesterday but, yo creo, you know`,
    },
    {
      weight: -9,
      pairs: `a bottle, a bucket, a coke, a drill, a glove, a green, a kettle, a leak, a name, a pint, a smile, a speaker,
        a spoon, a two, a year, about his, again tomorrow, all week, allergic to, an email, and send, and sit,
        and took, are on, are you, as its, as my, asleep on, at four, bano en, be home, been thinking, big is,
        boots on, bought a, call off, came by, camino al, card in, casa de, cat has, cosa y, cuando quiera, day off,
        de cemento, de cocina, del turno, dey come, digas nada, dile a, disponible la, dolor de, dont count,
        dont do, dont like, dos y, down since, drove past, eight out, el america, el cafe, el camion, el curo,
        el jardin, el motor, el nino, el pastel, el rio, el segundo, el sillon, el sistema, el techo, el telefono,
        el tren, en casa, es el, escalera de, estoy sudando, even remember, every one, fiebre por, flight is,
        follow up, food is, found it, gave it, get in, getting better, go by, good luck, good morning, got into,
        got one, have only, havent been, hay que, he asked, head in, headache of, heavy since, hes fine, him a,
        his name, his shoulder, home in, how far, hoy amaneci, i had, i kept, i knew, i make, i nearly, i shall,
        i swear, i wrote, ice cream, im crying, im doing, im happy, im stuck, im watching, in these, is at, is back,
        is bleeding, is breathing, it down, it wasnt, its in, its me, just said, keep getting, la basura, la boda,
        la contrasena, la letra, le digas, le salio, left at, lend me, lie to, line at, makes it, me quema, me re,
        me urge, me when, media hora, mi no, min late, more on, more than, moved to, mover el, mower wont, my aunts,
        my fridge, my house, my kitchen, my mother, my toes, n then, nearly a, need a, night bus, no habia, no te,
        no vino, no worries, no you, not for, not my, now now, number for, of paper, old one, on tonight, only on,
        other way, our team, owe me, own and, para que, pasa por, password is, past a, pense q, puedo dormir,
        put his, put in, que llevo, se des, se lo, se sienta, sending it, she knew, she left, shoes off,
        siento como, sit on, smells of, sold out, some people, something and, still on, stuck at, suegra esta,
        taken my, taking the, tell me, than ever, the address, the bar, the blue, the board, the button,
        the curtain, the dark, the library, the man, the microwave, the ref, the service, the trampoline, the wash,
        theres two, think of, three words, thumb drive, till noon, to her, to him, to my, too tight, took my,
        top up, two in, u call, u wont, us like, veo el, ver si, very weak, walk past, wall and, was doing,
        watch it, we all, welcome to, were having, what a, who is, whole house, will do, with an, y como, y he,
        y una, you like`,
    },
    {
      weight: -10,
      pairs: `a fool, a heart, a photo, a ride, a work, after all, ahora a, ahora todo, all in, an all, an apple, and all,
        and stop, and yesterday, at least, ate my, battery is, because of, bien y, break a, brought his,
        buenos dias, cabeza en, came in, came with, can keep, cant read, cayo el, cheers for, collapsed on,
        comes to, con los, con mucho, could be, day at, dont laugh, down in, drive or, drop me, el archivo,
        el balon, el chisme, el restaurante, el semaforo, el sol, el video, en camino, en visto, es hoy, es lo,
        esta insoportable, estoy en, every minute, every week, feels weird, fine at, first tooth, forgot what,
        found the, from me, give up, go above, going round, good for, hasnt been, having at, hay q, he brought,
        her first, hi this, his own, home is, hormigas en, i thought, i used, id do, idk if, im bringing, in d,
        in june, inside the, interview went, is better, is now, is under, is where, is with, isnt even, isnt it,
        it himself, it n, it right, it with, it works, its cold, its over, ive lost, know how, la entrevista,
        la maleta, la mesa, la proxima, la quinceanera, la salsa, la tengo, la ultima, last time, laughed so,
        left on, lines it, lo menos, lo vi, looking for, los que, manana hay, me also, me cerro, me gusta, me hace,
        me lo, me one, my daughters, my ex, my nephew, my room, my roommates, my screen, my seat, my sisters,
        n came, need an, needle and, needles all, next week, ni un, night at, no prob, no va, no way, nomas se,
        not in, nueve de, on paper, on route, one more, opened it, or right, out where, over now, pero es, phone to,
        pick a, por ti, pull up, q mas, que ni, quite a, right at, said its, said no, said yes, salt and, se para,
        shoes on, since monday, smell like, something in, stand still, stepped on, still available, still got,
        stood on, stuck halfway, take a, tengo q, text so, that isnt, the airport, the attic, the commute, the eye,
        the high, the petrol, the printer, the ring, the router, the tumba, then my, thought that, tiene un,
        todo en, truck is, txt me, up some, up there, ur hand, va bien, vas a, very pleased, want anything,
        was getting, was weak, way up, we need, where are, whole day, without a, xq no, y hasta, y sube, ya se,
        yesterday and, you had, you so, you still`,
    },
    {
      weight: -11,
      pairs: `a bag, a clover, a fiver, a nightmare, a noise, a parking, ahorita no, al lado, all this, and stood,
        and theyve, apenas voy, are blue, are running, arm off, arm on, away in, been up, behind me, brazo de,
        brought me, can help, cant feel, close my, closes at, coming over, couch wont, could do, cover my,
        daughter is, did you, didnt say, dormido y, drowning in, duele la, el internet, el pelo, en linea,
        equivoque de, es que, esta internada, esta lloviendo, estaba en, eyes on, feel so, fever broke, four legs,
        fresh air, from here, fuerte la, get out, going to, gone up, hanging in, haunted house, he looked, hit it,
        hot tub, i forgot, i held, i made, i shouted, if he, im telling, in march, is in, junto al, la gasolina,
        la llave, la nina, la novela, la temperatura, la ventana, like last, los huevos, los lunes, machine is,
        mano con, me an, me duermo, me equivoque, me gusto, me olvido, me pase, me see, me too, mensajes por,
        mi cunado, muslo y, my cousins, my door, my essay, my heart, my knees, n he, name on, new phone, ni me,
        night night, no prende, now is, nueve y, of you, otro lado, papa is, paso y, pero que, please cancel,
        por si, pressed something, que descanse, que hay, que hora, que sea, roller coaster, said on, save me,
        saved my, scared to, season is, sense of, servers down, shes got, si lo, si y, since easter, slept on,
        slept through, stairs by, stand on, stayed in, still cant, stop crying, sweat and, taken the, terapia de,
        thanks for, that joke, that to, thats a, the a, the afternoon, the face, the legs, the second, the step,
        to hear, to that, took me, took off, up more, very good, voice gone, voy saliendo, was hard, went up,
        what size, wheel squeaks, when is, where is, wind took, y anda, y despues, y te, you at, you didnt,
        you hear, you take, you this, your dad`,
    },
    {
      weight: -12,
      pairs: `a corner, a date, a ir, a leg, a plant, a un, a ver, almost passed, and after, and said, are up, away from,
        be a, been at, black as, boca y, boss had, brazo derecho, but her, cabeza por, cant be, como que,
        corazon como, doctor who, dont be, dormido en, drove it, el coche, el de, el equipo, el examen, en otro,
        esta de, esta la, face when, fever after, forgot the, frio de, go through, green and, hand side, he hasnt,
        he took, he walked, heading to, her mom, hielo y, how much, i looked, i mean, i say, ill call, is on,
        just get, keep the, keeps jumping, la calle, la cancha, la del, la gata, la llanta, la mudanza, la oficina,
        la pelicula, la serie, la tarea, la tele, la una, la vaca, lights off, like my, lo del, me contesta,
        mesa para, mi primo, my gran, my mums, my number, my place, my sourdough, never been, night all, no arranca,
        no credit, no pasa, no sense, no trouble, not yet, of fresh, ojo de, on heart, pain no, pie de, please do,
        power out, quedamos en, red one, see me, she asked, she told, sit down, sourdough starter, stabbed in,
        straight home, streak of, stuck to, take the, te dije, tell him, ten to, tengo en, texting from,
        that ending, that guy, the cold, the kid, the lid, the lot, the page, the pie, the pond, the receipt,
        the stadium, the wind, this chat, thumbs up, to death, took forever, upper lip, was me, was standing,
        went back, what kind, will be, with her, work n, would like, you have, you wont, your sister`,
    },
    {
      weight: -13,
      pairs: `a game, a pie, a potato, a real, abrir el, acabo la, al dedo, an arm, and last, and no, any time, at me,
        back to, be there, c u, cada dos, called him, could i, el arroz, estaba bien, flight hands, for dinner,
        from last, getting hard, going around, got my, hand on, have made, he called, i didnt, i pressed,
        im starting, im walking, is mine, is moving, it in, its for, its on, just went, keep looking, la bolsa,
        la pantalla, little more, me quede, me toco, mi perro, move in, my bag, my manager, n d, nearly fell,
        no gain, no problem, numb from, por ella, q ya, que si, quede dormida, remember to, remind me, sat there,
        second hand, see his, sepa rate, shaking the, shes a, someone has, someone to, still no, stuff on,
        su pedido, take it, talk now, tell her, the neck, the tires, two weeks, un buen, we should, went with,
        who took, y pierna, y un`,
    },
    {
      weight: -14,
      pairs: `a spider, about it, about this, after that, an hour, an hr, and a, bit more, by me, cara de, coffee and,
        como siempre, door opens, dos semanas, dressing gown, el cuarto, el recibo, el super, el tiempo, face value,
        got it, hate it, hung up, i may, i rang, id like, im shaking, in leeds, in since, in this, into that,
        is finished, it isnt, it up, just like, just stood, keeps dropping, kettle on, la mancha, la playa,
        le falta, live in, los domingos, lying on, marry me, me sali, mi casa, my battery, my nan, no rush,
        of course, phone fell, pressure cooker, puedo ir, se donde, stroke of, that was, the bass, the dock,
        the gps, the green, the jar, the news, the old, the radio, the station, they were, told her, too hot,
        turn off, un senor, waited for, was just, was meant, was not, weve been, would you, y que, yo pongo,
        your heart`,
    },
    {
      weight: -15,
      pairs: `a hole, a life, a shirt, after holding, and maybe, as usual, ask me, at ten, at this, been on, bottom of,
        bringing my, cant complain, couldnt stop, do with, donde andas, estoy fuera, every year, golpe de,
        hospital con, i haved, i wont, i would, is he, is killing, is to, is up, it away, its now, la carne,
        la foto, last day, le di, left my, luego no, me cuenta, me entero, mejor y, missed my, must be, my sons,
        my sunglasses, n that, next one, ni mordo, no bother, on site, quedo el, quedo en, really good, right out,
        ring me, sangre por, soy un, start without, starts monday, still running, still up, than me, the curtains,
        the move, the pool, the score, the smoke, thursday after, times i, to cancel, touch this, venmo me,
        where yall, ya quedo, ya tome, youve got`,
    },
    {
      weight: -16,
      pairs: `a drawing, a loaf, a mano, a question, abt it, agujas del, aqui no, as if, as of, beside me, blind spot,
        cant believe, con mi, doesnt work, dog has, doing this, dose of, el que, entra en, estoy ahogando, go round,
        had the, having the, head since, i quit, is comin, it doesnt, its called, keep a, la presentacion,
        learned to, locked out, looked up, mano de, me vio, my car, my phone, not me, on read, on this, quarter to,
        remember when, she said, shes my, suns out, the air, the bad, to ten, too short, un frio, up before,
        yes and, youve been`,
    },
    {
      weight: -17,
      pairs: `a straight, better now, cant i, casi lloro, corazon en, dedos con, died laughing, feel my, he gave,
        he turned, i like, i m, ill come, it myself, its under, las lagrimas, me parece, me some, my coworker,
        my grandma, my mind, ni una, on his, only me, puedo con, saque un, siento en, somebody has, stole my,
        table leg, the ending, the entire, the turkey, theyre out, this meeting, threw a, today is, un vaso,
        went straight, where we, y algo, yes please`,
    },
    {
      weight: -18,
      pairs: `a pain, aguanto a, are out, because somebody, call later, de risa, el puesto, get u, i know, la computadora,
        leg of, log in, my last, my nans, my shoulders, of us, on sale, pain to, sigue sin, they called, u out,
        un cafe, walk away, wants a, was on, was shaking`,
    },
    {
      weight: -19,
      pairs: `a otro, bano a, breath of, el miercoles, give me, going for, had it, im dead, it went, knot in, leaving now,
        me and, my stop, q es, saturday night, shoulder of, si nada, smells like, stick a, they had,
        this spreadsheet, van en, was good`,
    },
    {
      weight: -20,
      pairs: `al rato, back about, for sale, hand me, headed to, hes a, hijo se, hot here, hurry up, i said, just woke,
        knitting needles, la risa, my favourite, neck and, no entra, off her, phone died, sangre de, says no,
        the song, traigo fiebre, your head`,
    },
    {
      weight: -21,
      pairs: `and went, de tanto, dropped it, electric bill, es nada, foot and, head over, me before, me today, my way,
        now she, pierna de, quede dormido, texting me, trabajo en`,
    },
    {
      weight: -22,
      pairs: `a las, and me, been out, better than, by myself, driving test, its gone, pain in, que calor, shut up,
        turn around`,
    },
    {
      weight: -23,
      pairs: `dieron el, let me, my bad, saw the, the deadline`,
    },
    {
      weight: -24,
      pairs: `en un, me all, y media`,
    },
    {
      weight: -25,
      pairs: `is stuck, mi me`,
    },
    {
      weight: -26,
      pairs: `a lamp, fingers crossed, my laptop, nearly had, no traigo, out since, vez peor`,
    },
    {
      weight: -27,
      pairs: `a million, murio el, pecho de`,
    },
    {
      weight: -28,
      pairs: `says yes`,
    },
    {
      weight: -29,
      pairs: `is real`,
    },
    {
      weight: -32,
      pairs: `cuello de`,
    },
    {
      weight: -33,
      pairs: `mano en`,
    },
    {
      weight: -34,
      pairs: `and neck`,
    },
  ],
};
