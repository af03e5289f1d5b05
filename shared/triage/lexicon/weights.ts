/**
 * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [
  {
    weight: 20,
    words: `admitted agony air aire ambulance ambulancia auxilio ayudenme ballooned below bleeding bleeds blood breath
      breathing breathless breth cant chamorro chest chills confundida confused contesteme contesten
      convulsiones convulsiono cough coughing dedos desorientada dialed dialled disoriented doubled emergencias
      emergency empeorando empeoro enterramos entumida escalofrios excruciating fainted fallecio feverish
      fingertips gasping gunk heart heartbeat hinchada hinchadisimo hives horrible hospital huge ibuprofen
      ibuprofenos inconsciente jadeando keeps knowing lips llamamos lopsided lump massive matarme medics muddled
      murio nueve numb nurofen oozing orinar orino oxygen pa palpitaciones palpitations paracetamol passed
      pastillas pec pecho pecs pectoral pee pensar peor perdida phlegm pills pipi puffed puffing pulse pus
      respiracion respirar responder ribs ronchas sangra sangrando sangre seizure started subiendo subio supura
      swallowed swollen tablets taquicardia temp temps thermometer thunderclap ticker tosi tosiendo trabado
      unbearable unconscious urgencias urgent urgente vision vivir welts winded wont worse`,
  },
  {
    weight: 19,
    words: `accident alergia badly blacked cannot desmayo electrico escribi fingers gigante habla help hurts
      immediately infectado instant jerking orina painkillers paramedics peed rang reconoce seizing throat tos
      toso warfarin`,
  },
  {
    weight: 18,
    words: `agitada ankle aumento brazo breaths calentura calling collapsed convulsions coughed crash doble double
      drooping faint fever fitting flema hablar hormigueos incoherencias insoportable labios llevo mano myself
      negra poo popo resus rosado spreading sternum toser tumble urgently`,
  },
  {
    weight: 17,
    words: `adentro advil ambos apretar ayuda ayudeme breastbone climbing coughin cuerpo desmayar desmaye desorientado
      escupi feo fiebre huffing inflamada injuries moretonzote orine outta overnight pierna purple racing rib
      severe shivers solid sorer stabs stools suero tengo tingly tngo tripped urticaria wound`,
  },
  {
    weight: 16,
    words: `acelerado big black bladder cnt confundido conocimiento consciousness convulsion died downhill empece
      empezo er espuma esto grapefruit hard hinchadisima infected inhale lado leg levanta life me muerta needle
      negro puff ramping reaccion rigid rn roja sangrar sangro seven shivering slurred soaked sobredosis soporto
      sudden traigo tylenol useless wake weeping weeps wouldnt`,
  },
  {
    weight: 15,
    words: `abdomen angry antibiotics breathe bruises desmalle dormida escupo flemas froth grey gushing hes huesos
      internada jolts llame locked looks mouth mum partes piernas pop quiero red redondo resbale respiro
      resuello seguir shallow since smothered spit strength taken termometro thinking tienen toes tomo triple
      vienen w waist warning weak words worst wrist`,
  },
  {
    weight: 14,
    words: `abajo accidente alive allergic antibioticos area armpit ataque barely being bloody bolt bowels broma
      buckle buried coming creciendo depending despertar direction dosis dropping fell fist foot gonna hablo
      herida hinchado inflamado joking keep living llamen lleva lunchtime lungs lying marque marqueme morir
      naproxen nite norco pain palabras panting pantorrilla paralysed paramedicos pharmacist plasters plus
      progress reacciona repente saliva screaming sentence slipped sonreir spurting step talking temperature
      tongue urine vale veo wiping`,
  },
  {
    weight: 13,
    words: `alguien alot alta amarilla aprieta arm arrastro avente beats bigger blown breast buckets caca cai calf
      caminar chattering choque chorro clavada climbs cobijas cojeo coloured convulsing corrientazos covered
      crawling descargas desvaneci doc drunk eight empapada enorme epipen fat fevr fuerza grande grip hack
      hacking hammering hand increasing ingresaron inhaler inside irregular jumbled latigazo leaking llorando
      matar metal mistake muchisimo n ocho passing pillowcase poop prob pulso recognise responde rouse saliendo
      shaking shes shivery shut skin slurring somethings sos steadily strip suicidal supe swelled tirado tobillo
      tome tose touches tremendo tues vomiting`,
  },
  {
    weight: 12,
    words: `acostada agarra agarrar aguja animo answer bad barking beating bendito body cada caminaba carta ceased
      childbirth chingo circulo control coumadin dad dedo desbocado destemplada desvanecio eliquis emergencia
      epilepsy espinilla everywhere fitted fluttering fui gasas grabbed headache heavily hirviendo hole
      internaron kills legs like llameme llamenme mismo nuca packet parece peeing pinky planning pressing
      pulmones quitarme reads really reirme retumba ring siento sigue siren site spat splitting squirting
      struggling sweating terrible thru tickly times toilet torture tunnelled viviendo vomited wet yellowish
      zapato`,
  },
  {
    weight: 11,
    words: `acting apoyar ardo arent bled boiling boob bumps burst calenturon closing clot como conoce coordino crece
      creeping crooked debil debiles demasiadas desmayarme dientes dripping dura e electric embarrassing encima
      ended enough entrepierna esposa fainting filling fizzy flopping frios gatas gibberish hablaba happens hit
      horrores icu isnt its izquierda llamado marca marcar melon morirme motrin muerto nonstop paciente patient
      pins podido private probably properly pujo puncture puso quisiera responden responding rojas saca seca
      seen sensation sentir skull smile snap soiled sostener standing sticking stuff suelo tacto thigh throbbing
      tirada toalla took toques towels urge wheezing where yesterday`,
  },
  {
    weight: 10,
    words: `acabar agujita alcanzo algodon anticoagulante asap bandaid baston bent blanca bloods bola bum bursting
      caigo called cara chueco clammy close cold costillas cotton couldnt crotch crushing dark dead demasiado
      desplomo diciendo doctor dormido dormidos drags drenched drip dropped duele dying egg enronchada estoy
      frase frothing gauze giant gives going golpe groin gross grounds happened hell huevo hurry hurting idk
      izquierdo jumping makes mate materia medico memory mija now observacion orin pains paralyzed perdi pie
      plaster playing ponerme pooped pounding pronto puedo putting rear rigors rough rubbish running rushed sabe
      sale sangrita seconds shin shiny shorter side sites somebody something soy spots squad squeeze squirts
      stabbing stacked sweats tailbone talon things thinners todas twice u veces vive vomite wanna wonky yellow`,
  },
  {
    weight: 9,
    words: `acelera adormecida afraid agachar agarro aguanto ahogo aleve aliento amaneci amarillo anoche antibiotico
      apretada aventarme bandage bc bend biting blank board bolita brazos bright bruise burning buzzing cachete
      cambiando camino cerrada chueca clinica cm colorado colored contestaba cortito cosas creo curitas deja
      derecha desaparecer desperte desplome desvariando devolvi dificultad dolor dormidas doy dribbles dribbling
      dvt each earlier echaba emptied entre esta estaba estar eyelid face fatter garganta getting goo goodbye gp
      grandad grave guante hacerme having himself horno hot hr inner itching jalar keeled know lanced latigazos
      limbs lip mad manchando middle mixed morado more move muneca murder muy nettle nine nombre novocaine
      obedece ojos overdosed papa pensado pienso piso plastic podia point poke privates puked pulgar pumping
      puno purse rapido reventar ridiculous rising sacudia scaffold scream seized sensibilidad sentada septic
      sera sigh sounds squeezing straighten sudo supper swelling tabla thing think through thumb tiembla
      tingling toallas trabada trickling tropece ultrasound unable under va vista went wheezy whipped white
      whole wife wipe wire wreck`,
  },
  {
    weight: 8,
    words: `acaba agito aguante almost amanecio an and ando antebrazo ardiendo arrastra ay ayer azules balls banged
      been behind belly besides bestia birth blanco blankets blinding blotchy bowl brushing bulge bulto bump
      caliente catch catches catorce cheeks coagulo colgarme collarbone corazon crawled crusty crutches cuello
      cutting dentist descansa die direccion down drag emerg escalones escurre esposo estamos everything explode
      eyes fast fluid foaming forehead frightened frio girar grados gripping habones hacen half hanky head
      helado hija hormiguitas hour however hrs hug ibuprofens icy ido im instantly juntas knee kneecap ladder
      left lengua limp liquido lleno llevan longer loo making mama mandaron maybe mediodia miercoles migraine
      moment mug muscle nasty noches notch nunca oomph otros out painful panza paracetamoles pies plate please
      poder popped postura puffy punta punza rambling recetaron redonda respira respondia revienta saucer
      scrambled seeing sense sentado sentia short skips sliding sobbing speech spitting squeezed stepping strap
      streaks sube swallow temblaba theres third thumping tocar toma toy tripping up ustedes vestir vida vientre
      vomito vuelve walk ward warfarina way written y yes yrs`,
  },
  {
    weight: 7,
    words: `abierta abuelita aching acuesto adormece algodones alone anestesia anestesiado answers apoya asleep atras
      banarme blue bolts borracho breathed brincos brota brotaron calientita came casualty catching chancla
      cheek chorros circle cloudy co coca codamol cojo colorada colour concerned corrientazo corriente cracking
      crimson ct darth debajo dentro depot dishes doce dolia dolido dose dressing elbow enderezar entume
      epileptic estallo estuve fijese flying forearm fria fuera fuertes galopando hallway hangs hasnt hiccups
      higher hurt hurtin insists intento itchy just keflex killing kinder labio le leaving licking limpiarme
      listening live llamo llene lumps maraton metio mias minutos mitad momento morete mri mucha mums nalgas
      nearly necesito nettles nowhere numbness nurse ow owner panuelo patch pcp pellizco penicilina pescado
      pinched pink pinkish pint piquete plato pluma poked porque puncion puras raised rash rattling rayed reason
      recommend recuerdo revisaran ribcage rigido rubbing rush sandalia seems seno sent sentido shape she shocks
      shutting sight slap smelled someone somewhere split sprinting sudando sudor suegro suffocating tarry teeth
      temblores ten terminar than then tiemblo tiles tissue toe trajera tramadol tummy una undercarriage
      underwear urinate vader viva volvio wee weight werent wish x xarelto xray zing`,
  },
  {
    weight: 6,
    words: `accidentally acostado ago aid anda antier anymore apretado arms arrastrando balazo barbaridad barrer
      bawling blew bottle bottom brillosa buckling burnt cama carrying cartas castanetean choking clots clue
      cosquilleo costado crept crying cuarenta cuenta cuesta current darker dear deep desmayada despierta detras
      developed devolvio dim durisima duro eche ecografia electricos em empape empty enderezarme ending epidural
      esperando esperar estalla esternon estornudo except extendiendo faltaba falto fighting fit fitbit flip
      floor floppy flucloxacillin front frothy fueron galloping gargajo giro glove god gorda grown hacked had
      hammer handle happening hardly hemos here hinchados hincharon hoarse holes hoyito hueso inflamo inflo into
      jamon jaqueca jerked jets jolt july kitchen known letters levantaron lightning limping loading loads lost
      lungful mal mas media minute misses missing monton morada morados moreton moretones much mucho muslo
      narrow neck needled noche nonsense onto opresion oscuro oxy pacing pararme paredes pass pavement pees
      perdio pic picada picazon pointer poking popping press propped punzada que quick quise rayo reaction
      reading remember rhythm right roasting rock s salieron sangrado saw saying scan scanned sec seeping
      seizures senton serious shook sighed sitting skipping slapping spread stab stand still stomach stronger
      stuck surgeon take tbh temblar terribly thighs thoughts throbs to tocarla toda tosecita touch tragar tripa
      tuve urgencia vaso walking walnut weals wearing wednesday wells wind xq`,
  },
  {
    weight: 5,
    words: `acorchada acordaba across agarrado agarre aguanta aguantar alambrito alma amanezco answering
      anticoagulantes ants apenas appointments appt army arriba atendio avisar awful balloons bark bathroom
      blancos blow branch brasier breaking broto buttons caido cajera call canon canso che clutching cojeando
      cola come comes con contarte contestar corrido counted crack dads dano definitely dio dispara disparates
      dobla donde dormirme draw dribbled droopy en escriban estan ever every exactly explosion extra family
      farmacia favor finish flops fueran gasa goin gone gotten gripe guts he her hides hilitos him i idea ideas
      inflado inflamacion insane instante ive jab jabbed jalan key lady landed lastima leo lighted lights lined
      llave llena llenar lo lord loyal mami manchada mark measured mejorar might mirando mirrors moje muchas
      mucus muevo nalga nan neighbour nos own pale palida palma panic pantalon pants papel para parar paz pedazo
      perder piedra pierdo placa plum puking put q quebro queue radiografia rather reaching real reckons
      regadera regando regrese rojo ruined said sausages scale scarlet screams se seal security sentences
      servilleta settle sheet shirt shortness shows sit sneezed sob socket sparks stars sticks stitch stove
      straight struggle stung subir suddenly suicide suspiro symptoms taking tardes telephone temperatura tercer
      thick thin thrashing tight tightness tip together torcio towel trajeron trancazo trapos treated tried
      tying ur using vanished vengo vestirme vice voice voltear walker want warm weaker winces wires within
      wring yell yelp`,
  },
  {
    weight: 4,
    words: `acabe acetaminofen adoloridas afloja aguita agujerito agujitas ahead ahora al alcanza apago arden armchair
      asustada atendieron attack aubergine avento bails baja bano bat be bellys between booked both bouncing
      brinca bruised bumped cabeza cachetadas calma casi cayo cereal cerrando chair charco chichon cintura city
      clavado colgando color comida compared conte corta cosa costilla coughs county covers cranberry crazy
      cuantos curb darme dents department describe di disappear doblar dont draining dramatic droops during
      eggplant else encontro encuentro entra es eye fade fall feelin fill finger flex foam folds found fresh
      furniture further fuzzy gallops glossy gordisima gordo grabs ground gruesa guess gulping hablando hanging
      helados hinchando hincho hip his hits holding hollering honest hormiguea hubby human husband husbands iba
      id ida inches inflada intima jalon jamaica keeping kneeling knife knocking lad leggings length limpio line
      lino llegando llegue lot luz m marble marco mat matando mid migraines mio miro my nadie near nena obedecen
      on oprime orinando other ouch over pairs pajamas parezco parpados pase pen personas phone pica piel pill
      pillow pinchazo pis pisar place plywood position pour poured pouring pricks propia punzadas pusieron puyon
      quedo quitar radiator rapidisimo rato rattles ray raya realized redness refuses reverse rodillas rolled
      ronchitas rotten round rubber sala sats says sciatic seem serio sheets shout sits sleeve slid snapped sock
      someones sostienen spot squishy starting static stays stings stop strangers straw strawberry sus swole
      takes tapete tar therapist thinks thirty throwing tickle tmb todavia today toquen tosio touching toward
      trajo treatment truth trying tuvieron tuvo undressed usually van ve vein vela viendo voltearon voy waiting
      weepy weird wicked yelling zaps zit`,
  },
  {
    weight: 3,
    words: `abrocharme adormecido aguado all almohada alrededor ambulatorio amoxicilina apesta around atropello awake
      axe bandaids barriga bear bedtime beers bike blotches blowing boca borbotones bostezar botox bra broom
      buttering cabe caen caida calcetin calientito car care carry chiropractor cierra clappers cling clumsy
      coaster codo coge coins com coma conked contesta corcho cortarme cortina cortita crawl croaky crumpled
      cuelga daughter dejado depends derecho desde dice digo diria do doblada doing drooling drug ease either
      electricity elses entire era escaleras escribe eso espalda espaldas estomago fab faltar falte feels feet
      few filled firm five flatmate flips flooding folded football freezing fuss futbol gear gelatina globo
      gluteo go goes got guardia gums have health hear heater heaviness helps hijos home hoodie hora hormigas
      hubieran huele ignore impossible in inch intimas is itd jabs jala jalo justo keeling kerb knackered
      knocked landing largo las latidos leaflet lean levantar levantarme level liked llorar looked lung madre
      manchas mata mi molido mordiendo morning mosquitos motivo mottled nacido nagging name napkin need needing
      needles nerves nieta noto nublo nuisance of ojo olvida omg omoplato ought paletilla panos part pedacito
      pedals pega pensando pincha plastico plugged porfa post prick pricked puede puesta pull pump quedarme
      quema rail rebar recall resbala revento ridge ringing rodilla ronchotas room rubbery sacudirse salida
      salir salta salud sandal sarpullido sausage saving segundo ser shock shooting shoots shoulder siete
      slippers smells sneezing soda spent spinning sponge spuds stained stair stairs steam stiffened strange
      tambor tan taza telling temblando terapia termine texting tho thumbprint tirando todo tomarme tomato
      towards traba track trap tray trickle tube tuesday tv twitched twitching unas uncontrollably us vahido
      vejiga violently volcano whenever wider wince wobbles woken wouldve yendo zap zings`,
  },
  {
    weight: 2,
    words: `able abrio abrir afib agarrarme agarraron ahorita alcohol allergies ancho anduve annoying apagaron
      aparatito aprieto azotea babies backside bajar ball banqueta barbilla bed belt beyond biggest bird bits
      bitten blouse bluish blurry bones breakfast brightness broke brotada brought brown brushed budge buttock
      bye caer calientes cambie cashier castanets church clean climb clinic clothes cloud cocina concrete
      confusion conmigo crust curita curry dan dando decided decirlo deck demas deseo dieron difficulty distingo
      doctors dos dozen drank dreadful drew drowning drum duela duermen ears easing edges ella entrando entraron
      estado estornudar estrellas eyelids fallen familia felt figure flu four frame funny ganas glued grab
      granito hadnt hallo han handwriting has heavy hicieron hungry inchando indigestion infecto instead itself
      jalando jamas jugo kept keyboard knew lagrimas laid lamp last lavabo lemon letting levanto lid lie linea
      literally llenas lots lower lumpy manche manches mancho mandibula manos many marbled marido medias meds
      min mine minor mins moan molesto mover muck mush never non odd oia oidos okay olvide only palidos palo
      pared pasaba pastilla patches pegar pegue peine phones pican pinch ping pisara por pot preguntado pregunto
      primero pulmon punalada puntada pure push quits raro rasca rasco refresco roommate rose sacarme salia say
      scratching secs seguidas seguro senor sentar sentarme senti seriously shifting shoe sigo sillas sips
      sirens six slaps slits soltando speak squeaky stinks stone stool stops streaked swallowing sweatshirt
      sweaty swell tamal tamano tenis tensa there theyre thinner this though thumbs tibia tingles tips toco
      todos tomado ton too top trunk tummys turned un unless uphill upright upstairs vacas vena vence vino vise
      volteo wasnt wave wheals wing would wrong zapped`,
  },
  {
    weight: 1,
    words: `abuela ached aches after against aisle alla almuerzo along although amarrarme amiss anyone apoyo apretando
      apretarla apt asked asuste aunque backing bajaron balloon bam bane bang barba batallo become bee began
      bell belong benadryl berenjena beside betabel bites blind blinds bloated blusa bolitas bomb border botella
      brick brilloso brincando brincar brings brother bruising buddy building bullet burns buzzes cab calcetines
      camina cardenal cargando cargar carita carro caso cattle caught cause cerca chalk charley chatter checking
      checkout children chocaron chorreando cierran cinched clara clava coke comal comento comezon companero
      consigo corro corto cos count counting coworkers cracked crisis crunch crushed cup cupboard cups currently
      curtain cushion custard customers dado deeper del delighted different doblo dolorido dragging drawn driven
      ducha ear eaten empapo ends enfermera entiende entiendo entonces entraba entrenado escalera estallido
      evening exam excedrin exploded falling falls farmer faucet feel feeling firme fizzing flipper flushed foco
      forgetting forward frente friend from frothed fuerte funeral furnace gave get gettin giving globos gloves
      glutes golf gotta gradas grandads granos gris gritar growing grumbles gusta ha habia hacer hairline harder
      havent heartburn heel helada hermana herself hold hombro hondo hormigueo hours how hugging intact
      inyectaron iron it jabon jog kettle kids kind kinda largos laugh ledge lies lift llega llegamos llevamos
      lobby look losing loss loud luces lunch madrugada mailbox mam manejar marked medi mensaje mercy mero mile
      milk minutes minuto mira misma miss missed mist mobile mom mordi mordio mothers muchisima mueve must na
      negative nerve nobody noise open pal partio pasa pasan pasando pasillo past patas pelota penny period
      perrito persona pesa pesado petrol picado pickle pinte piquetes platos pls plumber podemos pointy poison
      popeye preocupe presion pressed prickly proper pude pulses puntito punto puntos purpose pushed quarters
      queria quiera quijada r raw respond ribbon rope rosario rub rung runs sabana saber saddle salido santa
      scalp seatbelt see shakes sharp sharpie shirts shop shower sirve sitio skewer slurry soap soften spilled
      spine spirits stayed steering steps stocking streaming stripe subi subo sude sunrise supermarket swap
      swearing swimmy t ta tack tastes tell tests thicker thought thunder thursday tolerable tools totally
      trainer trapo tratamiento travels tres trolley tropiezo tub turn twelve unit unos varias veia vencen ver
      vez visit vomit vomitar warmth watch we whacked whatever whether why wood wool working works wrapped wrote
      yawn yogurt`,
  },
  {
    weight: -1,
    words: `a absolutely achiness actually address adoloridita advised af afebrile agarrada aguadita ahi aint amable
      animal another anything apartar appeared apple aquello are as asiento aun away awkward ayude azucar back
      bagel bailando baked baking balde banco basketball bastante beast because beds before bends biggie bleed
      bolas bolsa borro bostezo bothering bras brothers bucket buenas bumpy bus butt buttered buy caerme cafe
      cambios cancel cancelar cancele canoe canta cards carga cargo carino carrito carrots casserole ceiling
      cellar cemento champion changed cheap cheers chess chew chewed chicle chilling chin chiste chuffed
      classroom cleaned cocine cojea collar columna comfy comido commercial concentrate confirmar consulta
      contaron contractura copy corner cortinas cosquillas counter cow cranky crates crema cuadra cuando
      cuchillo cuff cumpleanos cursing cuts cuz dandy darts de debo decent decir deje delay descansar descanse
      despues dia diez discomfort drained dramas drink drips driveway drop dryer duck duelen duerme durmiendo
      easier electrician elefante empieza empresa encontre enjoyed enviar episode estacionamiento estirar estos
      even exprimir extrano faintness feather feed fifteen fire fits flat floja flop focus forgot fourth freckle
      fri fuimos fundido gain gammy gardened general genial goose gordos grandes grape grass grax gray grita
      grumbled grumpy guardado guitarra gum gustaria gut halfway hamstrings happen hasta headed heads heated
      hecha heck hermano hijo hiked hill hincha hizo honey hopping horas horses hoy huelga ibuprofeno iced icing
      igualita imagina infeccion insurance ir ish itll jelly jigsaw jumped kit km knocks la ladrillo laps large
      lasagne lay lechuga les lleve llore local logro los lose loser machine magician mail mains manchado
      mandarme manden mando marcha maria martes medical meh mejoro mellow mess meti metida midnight mm mobility
      model mojada molidito mopping moradas mordo mornings mother motion moto moverme muscles musculo neighbours
      nickel night nights noticed obra observa oclock opened ordeno otherwise otra otro pack packed pair palmas
      palms panales papeleo paper paramedic parked pasada payroll peace peak pendiente pense perros peso physio
      pido pilates pincharon pinche player plays pleasant poca posible practice practitioner pray prendio
      preocuparse pressure profundo puente pulls quebre quedado quedamos quedan quejarme quejo quien quita
      raccoon rag rains ratos re reach receptionist recovered register relampago reminder rental reportar resume
      rings rio rusty sabanas salad salgo salpullido saltar same sand sandwiches sank santo satisfying scab seis
      self sentidito serve session seventh shins shoes shouting sideways simply sing sintoma skip sleeps slipper
      smashed smiled some sometime soon sounded soundly spicy spotted sticker street strep strikes string stroll
      student stuffed success suffering superbill supple sure sweat sweated sweater swinging swings tablet
      target tema tenga tenia tenido tennis them theyve thriving tickety tiene timber time tira tonight tops
      trace trail trapeador trapecio triceps trick tronco truena tumba tune type ugly uno unreal unusual upon
      upper uso vacuumed vampire vas vendas venir verdad vi vidrios viene violeta violin vivo volante volunteers
      volvi voz walkin wall warned was weed whats wheel wheelchair while whiteboard wishes wizard woozy world ya
      yeah young yup zancudo zombie`,
  },
  {
    weight: -2,
    words: `about abre abri accept access acostar adormecimiento adormilada agacharme agotado aguantaba agujas airbnb
      alberca allotment alumnos amiga andadera anillo ankles ano apartment appetite apreto arranca ascensor
      asking asks atontada atontado attached automatica aviso avoid ayudaron azul balance banging barefoot barri
      basura batallar bearable beautifully birthday bless boot booth born boxer boxers boyfriend broken
      buenisimo bueno bug bulging bushed but cadera camisa camp carpool carried cars casa cell cena centro
      cerveza chairs checkin cheese chido chiquita chisto choice christening chuecas claim cleaner client cobrar
      coin coja colchon colgue companera competition complaint complaints compro compuso confirmed confundi
      congrats congratulations conteste contesto contra copier corre correo cosy coupon covid crane crashed crib
      cries cruz cualquier cumple cured d date dawn daylight degrees dent derechita descarga desmayado dessert
      dias diera does doesnt dolores done dory dr drowsy drums dulce durmieron earned earth east eating echando
      echo effects election elevador end enrojecido entera entirely entreno equivoco errands estiramientos
      estire estou estufa everybody facing faja fantastic far fatal feelings fenomenal figured fin fires
      fireworks flight floaty fold food forgotten fork forms fourteen fracture freely fries frijol ghost glass
      goles gran granddaughter gravel gucci guest guinea hall haul heating hedge hens hid hierve honestly hop
      hunky iglesia improved info intended ironing jammed january jar jaw jerk joven kayak kick kidding kill
      killed killer knit knitted ladders leaf leak leaning least lesson let levante lifted lifting lifts limped
      limpie lines listen lived lizard llegaron llevaba llevar load loca locos lodged loopy loro loves major
      manana mango map mareo marks martillo mascara meaning measure meaty mejora mensajes mente mention meterme
      milagro mildly mind moaning molestias moms monday mortal most mowed mowing mundo muscular nans napped naps
      nel noodles noon note novedad novia number october ocupada ojala olla ones online opening orchestra orden
      ordered overall paciencia packs palm panel par parejo parte pasaje pasar passport peach pego people per
      perdido permission pescuezo picar pick pickleball picks pictures piden pincho pio pirate plastered pocket
      podrian pole polvo pompi pondria pone possible potato precio preocupado pretty problemas promised protesto
      puddle puffiness pulling quedando quemo queso question reacting reasons recommended referred regards
      regreso relajadisima relajadisimo relieved remains required respuesta rest result returning reversed
      reversing rigida rivers roto rowed run sacar sacude safe salimos salvo scared segunda sell selling senora
      sente sets shall shame sharks ship shipped should siguen silent silly sixty size skated sky sleep slides
      slipping snack sobre sold solos sound spare spasm speaking special spelling spin stacking stall stapler
      stay staying stir stole stood store subway suit surf surprise swear talks tantita tape taxes taxi telefono
      temples tested thats thermostat three thud tierra tiro tiron tocan toi told total trabaje trailer tranqui
      treat trigger trombosis true twenty twist typical uni uniform vacation vaya vecinos venciendo verde
      vomitando vuela wait waking wants wax weep weigh whistled work worker worried yawning yay yep yerno yo
      youve zona`,
  },
  {
    weight: -3,
    words: `accordion actual acupuncture ademas adoloridos agradecido agrees aguantable alfombra algo alguna alto
      amanecer ame amor anywhere appointment appreciate arde arregle asta asusto at attention aunts awesome
      banar bar baseball bedroom bendiga bending bici blackout blades blanket blisters block bone boo bored
      borrow bread brush buenos caballo calls cambiado camioneta camping cansadito cantaros cardenalito cargador
      carrera cast cellulitis cerrar chamaco champagne chance charger chasing cheering choir christmas ciego
      clases classes click clicking cliente codos colonia comadre combed corners correct costal costales could
      cowboys cows cruise cuadras cucumber cuidados cunada cuppa customs day debilidad decirle decirles dejaron
      dented dentista derechito dibujo did didnt dijeron dios director disappeared disculpe dish dolar dolio
      donuts dragged drawer dresser dried driving drool drops elevator enemy english entero entrar entrevista
      entumio eraser escribo espacio estupendamente everythings exploto express exprimo faded falta fancy farm
      favorite fed feeder fight fila finds flights flipped flojito folding forth fotos frog full fully fun gano
      garage garden gente gestern gift gira give gloria google grand grandmother green grito grumble gutters
      guys haber hago handed hands hang healthy hecho helping hills hinchadito hinge hint history hoja holiday
      hombros homework hood horario house hovering hubiera hunt idiot igualito impecable improving ingles
      instructions intern issues itch jackpot joy joya juego jugue juice knees lados lamps land lasted lave laws
      lbs leaves leftovers lettuce library limited listo lit locks lorry lottery maestro magia maldito mandado
      maneje manejo manga marcapasos maree mary mask mayo meat mejoria mentioned mesero metieron mg miracle mole
      mosquito muebles musculos musica nah necio nervios nervous nevera nietos nightmare nitido nodding not
      notan notes noticias oatmeal office oiled onions ooh operacion organ ouchy pacemaker package padre pagar
      paleta pancakes pantorrillas parado paraguas pare parrilla parto pasos patron peachy pebble peep peinarme
      peligroso pelin pepas pero person pew pico pigeon pin pints pisos pitch plantas planted plates pobre
      points pon poniendo poor postman potatoes predicted preguntar prende prendida primer prop proxima pub
      puerta pues puesto pumped punch quad quejido queme quickly quiere quinceanera quit quitado raise rara rate
      ratito read recibir regular reloj retired returned rico ripped roads robo rode rojos ropa rota rugby saco
      scarecrow seat section sentimental servicio sesion settee settled shaky shocked siente silence silla slow
      smaller smell sneeze sorry sort sorting spacey spinny stable stain starving state steak stitches stopping
      stroller subia suitcase sunday supposed swam switch table tad talk teary temblor tension terrific
      thanksgiving these thousand tide tied tile tin tingle toll tomar toner tour tower trabajando trade train
      tras trato travelling trees trono understand update velorio venda vendo venia viaje vieja viejo vio virgen
      visited viste visto vueltas walked walls wanted warehouse watching watering weve wild wobbly woman worked
      worries wrestled write writing yawned zonked`,
  },
  {
    weight: -4,
    words: `above abrazo acorde act adolescente adormecio aflojo agache agacho again alcance alegria alert already
      amarillito amazing andar angel arch arena arrived atencion automatic ayudo bag baje bajo banda batteries
      bears behaved behaving bite bitty blame blocked bolsillo bother boton bracket brakes bricks bridge
      brilliant buns burned c caja cambia caminando caminata camine cancelo candle candles cansadita card
      cargado cargue carpet cebolla celos cene center changing channel charlie chimney chip chisme choked ciento
      circus closes clouds coffees colgar complained computer confirm contract coraje coser costco couldve
      cramped crowd cubre culpa curtains cute days deeply dejo dentists desayune descanso descargue deserve
      despierto detuve digas disco dizziness doctora doliendo downstairs dozed drinking drying due duty echa
      elbows enferma enrojecimiento enseguida entrene equivoque eran escribir ese espera esquina essay este
      everyone expires faltan fence fifty file finals finished follow fondo forget fresa frost function gallo
      gardening gota grabbing grateful gratis gripa grite grupo hair haircut hamaca hangover hate hicimos
      highway hoops hormigueaba hubo infection interest iphone itty jadeante jeans joint jumper kid kilo kilos
      knots label lago lana lane lap lastime lastimo lawn leave leftover lemonade lenteja ligera lil linda
      little liver llamada llamar llegar llego llevadero llovio locker loop loosening loving luna malo mande
      marquitas marvellous masaje mates mato mayor meme mes message mientras mojado moneda monkey mood morirse
      mostly moved movement muddy muere mumps museum mushy named naranja navidad nene neuropathy nieve nil nomas
      north numero nuts obviously ok opens operaron opposite order orders ordinary pads pago paid paquete parade
      parir park partido pasado payment pegado pepper pics pinata pivot plancha plane plant plaza plenty pm
      poner pongo ponle precios pregunta presentation prices promocion pueda puntitos puro queda quid quince
      quincena quitaron rastro reached reception recital regalo reir remind reply rested resting return review
      rica rink rooms roses row sad sales salmon salt scratch scratched screamed second semanas seria server
      shake sharpening shelf sick signs single sistema skiing sleeping slide smooth soccer socks sofa soga sola
      sombra somewhat sorted spaced specks spell springy squatted stabbed staff star stares stretched strike
      struck study style su suave subido such suerte sugar sunscreen sur survived swells switching tacones tank
      tantos taught teach teared tenso terminal texts theme tia tie tiesito tieso tomando traen traia treinta
      tunnel turning typing ultimo until use venas virus weekend when wiggle winter wonderful wondering wore wow
      wrap wrench yet zucchini zumba`,
  },
  {
    weight: -5,
    words: `abuelo acabo account acoste acuerdo afterwards agendar aguacate airport alfiler allowed alright altogether
      anyway appreciable approved arbitro avenida backed backs banana bandeja bank base basement basically bath
      bay beam benched bendiciones bin biscuits bleachers blueberry boarding boiler boletos bolsas bonita bonito
      books boring borrando bothered boxes brain brutal bubble bucks buen bulb bumper burro busy cajas calambre
      calves cambiar candy cansancio carpiano carretera cartera cedar chamba charged check cheesy chem chevere
      chewing chilled chillin cinco clase cleaning cleats clima coat cocinar code coffee college comer
      comfortable comfortably compadre compu conference constante contest cookies cool copas cord corri costume
      couple course creaky cream crick crime cuento cuerda customer dar deal deer degree diente dinero domingo
      donor doors draft dressed drummer duermo dull easter eat ejercicios el eleven emocion encargado enfermo
      espanol esperaba espeso estirarme exams excelente excitement expected fabric fact failed feria festival
      fired flores flowers for forklift fresco fridge fried gallina garlic gemelos given glue glute grade
      graduacion graduation groceries gusto halftime ham hamster hamstring haunted hay headaches healed heard
      heat hey hielo hoped horror hugged improvement infarto invoice jam jardin jury knitting knock landlord
      lasagna lastimaron lazy light lightheaded link llama llaves lock log loosened lucky lujo manera marea
      market mataron mattress mechanic meet melting met metro microwave migrana million mint mosco mouse moves
      mow mud muerte nadar nauseous nest netflix nina ninepence noodle nota notar november nudo olvido oranges
      pagina painting passes pastry pato pay pedir peeling pelar pena pencil peppers perdon perfecta photos
      picking pipes plans playlist pleased podria power prayer pre preguntan preocupa presses prize probar promo
      punched puse quads quede queja race rainbow raining range ready receipt recien recoger refri refund
      rehearsal reja relief rendida rendido resentida reset road roast rojito rounds rude save saved sealed seco
      semaforo senal sessions sewing shelves shifts shopping showing signal signature sin slice snacks snowed
      sobrino sol solita sopa spanish spider spoiled sprained sprinted squats starts stopped suelto swept
      swimming swing tambien tanto tapo tarde teensy teeny tejer tenor text thrilled throw tiempo tiredness
      trabo trampoline tren trifle tunel twinge two ty typed uber umbrella unsubscribe vecina veinte viernes
      village visa volver weeding week were wifes will wings won wrecked wrestling wringing youd zoo`,
  },
  {
    weight: -6,
    words: `abro achey adoloridito ajo algun anthem anybody ask assemble aunt baby bajando balon beans beets bikes
      bingo bit bn break brew bring budget bugs cabin calle carne centavo cerro cherry chicken chill chocolates
      colors comi common completely compliments concierto corn cost cover cramping crisps cuanto curled dale
      danced daughters descansando diaria dicen digging dijo dis documentary door dough drain drill drive driver
      dug dust easily email entro estas estirada expect fiddle fiesta film find fishing fixed flank flew
      flotando forever foto freno frijoles fuego garbanzo gets glad goalie goat golazo gold gorgeous grandson
      granny gravy grumbling hat haved hearts held helped hinchar hook june keys knows lashing lives llantas
      lmao luego made maestra manage mandar maravilla mareado may mean mercado mesa mochila molida months
      moradito motor muchos nap napping newborn no nodded normalidad oficina old overhead overtime owl p page
      painless painted paperwork parada parking parque pechuga pequenito perfectamente pez pinprick plan pony
      popcorn pound pozole pregnant present presentacion prima primo project projector pumpkin puzzle quedaron
      receta regrets remote reschedule resentido reservation restaurante results reves robot route salsa scarf
      schedule secret sending sermon set shade shed si sister sisters slip smidge son spaghetti square stadium
      stage stared stick stiff stiffness stretch strong sunglasses sunny sweet talla taller techo tele thumped
      tienda till trabajar traps trash trouble twitch vacaciones venmo verla veterinario villain volume vuelo
      wallet washer washing water weakness whisper whos whose wiped yard younger youre yourself zapatos`,
  },
  {
    weight: -7,
    words: `ac afternoon andaba ate attic backpack bake barrio beach better boat bowling brake bringing brisket burger
      business buzz cable calientitos calm cambio camilla camion campeon can canto carpal case cash chain chili
      cine ciudad cleared coach coal commute company complaining compresa computadora concert cook cooker correr
      corriendo court cross cry cunado decia decision delayed delivery diferencia dinner dip disney doler
      ejercicio emotional escapo escuela esos estadio estuvo excuse exercise exercises factura fake fatigue fix
      fog freckles friday girl girlfriend glasses group habian heading heels huevos humo igual interview jacket
      job joke k king kneel knot lamb late later laundry lavadora league lecture lego ligeramente ligero lighter
      limb llegara lloro lluvia lousy luck lunes main manageable manager mapa march mareada mareos medicina
      melted mild miles monterrey moving mudanza mustard nails nausea needed neither ni nicely nieto ninos
      nostalgia novela o partner password pastor pelo periferico photo piece pijama pilas pine pise poker pond
      pool porch pork pounds primera problems proud quiz ran recipe recycling relajado respire returns rompio
      router ruido saturday scene school score scored screw seats semana service shattered shops shot shoulders
      sienes siesta silver small snoring so solte sons space spasms squat squirrel station storm story
      stretching students suegra suelta suits summer taladro tantito tax temple tenderness that the threw tiesa
      til tortillas town trabajado tranquila trataron truck turno turns unchanged used vaca vemos video washed
      wedding whites windows wine without word years`,
  },
  {
    weight: -8,
    words: `ache adolorida ages agradecerle agujetas alivio apart app aprete archivo auto bakery barn bateria bebe
      beer believe boda boiled book boots box built burn caldo cansada cats chef chiquitito chiquito closed
      coche colleague completa completo constant contact contento corte cramp desaparecio dog doll dollars dress
      drove eggs eighty embarazada excited exhausted expecting fixing flooded flour form friends frozen gas gata
      gate genius gol goosebumps grandpa guards guitar happier hates hike hung innings internet jello jugando
      jump laughter law lead lenta list llanta loaf long loose loosens looser loved low mala maleta manda mirar
      month movies mower muchacho nephew nice nubes oferta oh oil opinions or pantalla paso pata peas percent
      perdimos perro picked pide pila pinpricks pintar planta poco podcast pride printer pueden queen quemaron
      quite radio recibo record ref regresar reunion rice river sabado salon sang saque sauce shaped sheep shots
      sillon sip slot smiling sore speck staring statue stock stories stroke suenito sueter sun sunset susto
      tacos talent talked tampoco tarjeta temprano tender th thank thankfully those thx toothpaste trabajo
      tracking tranquilo trip verguenza vestido warmer watched ways well which win workout worn`,
  },
  {
    weight: -9,
    words: `achy adolorido apples bass besos butter calor cansado careful charm chat chica chico chips club compras
      contando contenta cousin crossed dancing death des descansaba desk desperto dime dishwasher dolorcito
      domino dormir dot downtown dream eased edge ego energia energy equivocado espresso ex exit field finding
      fresca fue goal grandma halloween headphones hi hotel humming iguales ill jugar junta lake laughed
      laughing leeds lentil lets lovely managed manchita meetings mire molesta molestia money mosquitoes new
      news ninety nino nose nothing onda onion owe pan pastel penalty pesadas playa played problema profe
      quitando renta ride sandwich screen season sensible sentida sign slightly smoke solo song soup spreadsheet
      stocks swim syrup taco te tears teenager tent tingled tire tires toast toca tomatoes trae tulips turkey
      twins view vote wear windshield worrier worry you your`,
  },
  {
    weight: -10,
    words: `aflojado age agua antes august baile bees bought buena by camera celular cero change chapter chocolate
      cobraron conductor diabetes difference dizzy drama drawers esa fading fair fan finale finally fish foggy
      forty freezer gasolina gimnasio good grua haciendo hambre hilo humor lata learned leve massage match
      mejorando mirror misa music nauseas needs ningun none orange parrot party patio pea penales perfectly
      permit piano pickles pizza platicar play politics poquita poste problem puppy quito rabbit rain relaxed
      rent reviso send shift shoot sides siempre singing sino slept spells start starter sucking sum tarea
      tattoo taylor teacher tetanus tiny tomorrow twister uncle vet weeks whistle window zero`,
  },
  {
    weight: -11,
    words: `actor alarm andamos anos any arroz asco bags bandita battery beat boss boy burrito buying canal checked
      class complain couch dogs dormi dots early embarrassment gato gps grill hiking horse jajaja jefe jokes
      junto marathon mejor menos moretoncito nada neighbors niece nor normally nothin numbers orgullo quiet
      relajada report sal showed sleepy songs sourdough spring steady their tooth tractor training ven ventana
      who year`,
  },
  {
    weight: -12,
    words: `cake cita cooked deadline examen final first guy haystack injury landline leather mall manejando meter
      mints muelas mundial nueva nuevo once our pedido pelicula pendientes pequeno saludos slight soft springs
      surgery tap team ticket tickets vecino wash wifi yoga`,
  },
  {
    weight: -13,
    words: `bill cancion clock clover fault feliz flojera game goldfish gotita heaven karaoke laptop love man meses
      mondays nail oiga pesos picture plomero plot potty queasy sea snow thanks tired traffic trafico tu usted
      usual`,
  },
  {
    weight: -14,
    words: `bailar best bien clear coworker cramps diet gym happy ink less moon ninguna perfect perfecto poquito
      portero skipped soreness splinter tamales wooden`,
  },
  {
    weight: -15,
    words: `bands flash free haha movie nope normal repeat serie show sueno`,
  },
  {
    weight: -16,
    words: `calambres cat creer dance easy engine great plants toddler`,
  },
  {
    weight: -17,
    words: `always comedian hola paint price test weather`,
  },
  {
    weight: -18,
    words: `equipo espasmos thread`,
  },
  {
    weight: -19,
    words: `fine gracias lol`,
  },
  {
    weight: -20,
    words: `gossip jaja meeting risa`,
  },
];

/** How much more two words weigh where one follows the other. */
export const pairWeights: readonly { readonly weight: number; readonly pairs: string }[] = [
  {
    weight: 20,
    pairs: `at once, better off, can only, el moreton, el sentido, far today, for good, for pain, is swelling,
      keeled over, new cough, no despierta, no puedo, no sabe, not better, one eye, que dia, respiro con,
      the chills, una aguja`,
  },
  {
    weight: 19,
    pairs: `a urgencias, blacked out, can barely, las palabras, moreton enorme, no feeling, the er, the tongue`,
  },
  {
    weight: 18,
    pairs: `a seizure, a tumble, banged my, bien pero, bleeding again, can hardly, cant get, de sangrar, doing nothing,
      down my, duele mas, el senor, just now, llame al, musculo del, my speech, no quiero, stiff neck`,
  },
  {
    weight: 17,
    pairs: `ache behind, be dead, cant turn, como cafe, el pectoral, feel faint, he died, ibuprofen today,
      la ambulancia, llamenme ya, me desmaye, my bike, no better, no puede, no siento, none before, twice the,
      y caliente`,
  },
  {
    weight: 16,
    pairs: `a desmayar, a fit, a temp, corazon acelerado, coughing all, del dolor, did nothing, el conocimiento,
      everyone would, i fainted, is an, is dead, is numb, is spreading, lost consciousness, necesito ayuda,
      no aguanto, no nos, normal que, one big, one of, paramedics are, since breakfast, still bleeding, still in,
      tengo fuerza, the floor, the hour, to live, up blood`,
  },
  {
    weight: 15,
    pairs: `back of, close to, dad died, dedo gordo, doesnt know, el doble, es una, este dolor, fiebre y, half my,
      i breathe, i called, im dying, im roasting, las costillas, me so, my heel, no soporto, no tenia,
      nobody would, passed away, she is, tuve una, two of, un dolor, under two, work but, ya es, you did`,
  },
  {
    weight: 14,
    pairs: `a mil, a needle, all over, ambulance is, burning up, de fiebre, de frio, de repente, demas normal, dos de,
      el pie, el termometro, feeling in, gone numb, headache like, hurts like, is that, is through, it looked,
      leaving your, llamen ya, longer alive, los paramedicos, moretones por, muy rapido, need someone, no alcanzo,
      no reacciona, nothing comes, now a, of my, que no, quita la, red and, rib muscles, running hot, saliendo de,
      sigue sangrando, tengo ganas, that hand, the hole, the mouth, the shower, this am, this back, turned blue,
      un accidente, un bulto, un segundo, used my, where i, with it, with pain, wrong direction`,
  },
  {
    weight: 13,
    pairs: `a and, a doctor, a fist, advil today, amaneci con, and e, and nearly, anda muy, at an, barely walk,
      bleeding a, breaths are, buried him, day i, de calentura, de toser, el dolor, el pecho, entra el, estuve a,
      everything went, fiebre pero, freezing and, gave out, gone dead, gone weak, home from, hurts so, in pain,
      is swollen, la nada, lungs feel, me cai, me desvaneci, me right, me sale, me this, me ve, muy fuerte,
      neck stiff, need help, needle broke, ni caminar, no colour, no point, no pude, numbness but, on them,
      out cold, piernas no, por todo, pulso a, right half, se puso, si respiro, someone now, still at,
      swelling up, tengo temperatura, termometro marca, the ambulance, this pain, tired of, to breathe, to end,
      walked into, way more, we buried`,
  },
  {
    weight: 12,
    pairs: `a nine, about an, about to, all jumbled, almost fainted, and red, around the, at home, below the, blew up,
      came off, came to, chest is, chest muscle, corazon desbocado, de esos, de temperatura, dejo de, desde la,
      dia es, done with, enterramos a, es urgente, estoy llorando, fever of, fiebre desde, foot gone, for air,
      giving way, hace rato, hacer nada, have chills, heart doing, hijo me, i inhale, i wipe, id rather, in it,
      into a, is tingling, is weak, is weeping, kill myself, la lengua, la toalla, landed on, le sale,
      little finger, looks infected, los dientes, los pulmones, mas fuerte, me caigo, me entra, me internaron,
      me puedo, mi vida, more painful, my fingertips, my legs, my right, nearly went, nerve pain, never had,
      no dejo, no lo, no para, no paro, nomas de, pude ni, que pican, right one, se ni, seguir viviendo, shoes in,
      sin sentir, snapped off, sorry to, straight away, teeth are, temp of, than the, than this, the bathroom,
      the waist, theres pus, this bad, to faint, walk in, walking is, walking on, way worse, weight on,
      went stiff, with fever, with us, worse today, ya fallecio, your patient`,
  },
  {
    weight: 11,
    pairs: `a balloon, a car, a cough, a half, a nada, a reventar, a stick, after my, after your, aguanto el,
      allergic reaction, amaneci peor, and didnt, and weak, anything but, below my, blown up, boss said, by my,
      by now, came on, cant bear, car accident, chest tightness, chills all, color vino, con sangre, corazon a,
      cosas sin, covered in, cuando respiro, de desmayarme, de golpe, del pecho, dolor tan, dont remember,
      dormida la, duele horrores, duele muchisimo, el corazon, el cuerpo, el pulgar, en calentura, end it,
      esta noche, estamos en, eyes rolled, face is, feels tight, fell down, fever and, foot drags, gone for,
      gone to, got here, grabbed the, had her, had to, hand gone, has grown, hasta el, he didnt, he passed,
      he went, head is, heart going, her on, hinchazon en, hoy ni, hurts more, i sound, i wouldnt, ibuprofenos de,
      id call, is asleep, is purple, it hurt, its infected, its that, just let, la cabeza, la entrepierna,
      la sangre, las manos, las piernas, last nite, left side, like being, like nothing, llego a, me responden,
      medio cuerpo, mi papa, muscle over, neck locked, ni que, ni tantito, no longer, no sensation, nomas que,
      not making, not responding, of everything, off the, on two, para ir, parking lot, passed on, please help,
      point of, porque no, pulse is, put her, que dice, rear ended, rojo y, rolled back, say i, se esta, sent me,
      sore by, than monday, that ok, the bed, the bit, the chest, the color, think i, to pass, too long,
      torcio la, twice as, una agujita, va creciendo, was short, watch says, way i, wearing a, wont come, y fria,
      you saw, your office`,
  },
  {
    weight: 10,
    pairs: `a bike, a convulsion, a fever, a football, a grapefruit, a scan, a temperature, acabar con, acabo de,
      all fizzy, all night, and hot, ando con, ankle bone, away on, been eating, being alive, between my,
      bien feo, bruise but, cant grip, cara no, coffee grounds, con escalofrios, creo que, de un, dice cosas,
      did i, doc in, double what, dropped like, dropping things, duele demasiado, duele un, e podido, each day,
      echaba espuma, el dedo, el medico, el paciente, el tobillo, el zapato, en observacion, ending it, esos que,
      esta rojo, fingers are, foot slaps, fui con, gone but, gone through, got lost, got rear, hace una,
      hardly walk, has no, hasnt stopped, havent been, hay fiebre, he is, he was, hit my, hombro bien, hondo me,
      hot and, huge bruise, hurts to, i lost, i talk, ibuprofenos hoy, in me, in my, into the, ir a, is agony,
      is double, is drooping, is very, it keeps, its an, just sitting, keep dropping, keeps asking, keeps growing,
      kills my, knot is, la cara, la muneca, la orina, la saliva, late muy, left arm, levantarme de, light hurts,
      like theyre, like this, llena de, llevo tres, locked up, mano sin, mas dolor, me hice, me llevan, memory of,
      mis piernas, moreton gigante, my breastbone, my crotch, my kids, my ribs, my vision, my wee, need the,
      next thing, ni de, ni pensar, no nada, no vive, nos conoce, of em, of fit, of this, one minute, part is,
      por todos, puedo ni, puedo parar, red patch, respiro cortito, rolled my, ronchas y, round my, screaming in,
      se desplomo, seguir viva, sentado viendo, shoulder blade, shoulder you, sin parar, sin sentido, since last,
      since lunch, slipped in, something is, soon as, sore part, talking gibberish, tender and, that were,
      the bandage, the card, the chair, the dot, the kerb, the loo, the phone, the skin, the toilet, think its,
      thinks its, this is, throat getting, to walk, todavia en, too much, touch it, traigo el, una convulsion,
      up tomorrow, up w, vomiting blood, walk to, was in, we are, we lost, week on, wet the, whole thigh,
      with blood, y no, y quema, ya vienen, you left, your needles`,
  },
  {
    weight: 9,
    pairs: `a board, a chair, a drip, a emergencias, a grumble, a knife, a minute, a tree, about ending, acaba de,
      adormecida la, am on, an ultrasound, and fever, and pale, and puffy, and really, and shook, and sweating,
      and sweaty, and tight, any weight, arms are, around it, at bedtime, at practice, at the, be better,
      been taking, bien el, bike seat, bleeding like, both feet, bright red, bruise as, bruise keeps, but this,
      but when, but you, cafe molido, can no, cant look, cough since, crawling to, creeping up, cuello tieso,
      cut my, de las, de moretones, de pastillas, dejaron una, del codo, del hospital, desaparecer para,
      desperte en, didnt feel, died in, died on, diez minutos, do that, doing the, down there, dribbles out,
      drive home, driving home, dropping my, el brazo, el costado, el mediodia, el otro, el peor, el suelo,
      eliquis and, es normal, ever had, extra strength, faint at, fatter than, feels dead, fiebre de, fine but,
      fingers feel, for a, for her, for it, from my, fuerza en, got hit, had some, have numbness, headache came,
      heart beating, heart thumping, hinchada la, his mouth, hour after, hours after, i guess, i sneeze, i try,
      i usually, i wrote, if im, im afraid, im having, im her, im scared, in bits, in hospital, in mates,
      in there, is dragging, is locked, itchy welts, ive ever, just lying, la garganta, la pipi, la vista,
      las cosas, last night, let go, like im, like old, los labios, los ojos, mano se, me acelera, me antibiotics,
      me desmayo, me desplome, me late, me limpio, me orine, me quiero, me tropece, mi esposa, mi roommate,
      might as, mis partes, my ankle, my doctor, my lips, my urine, my words, neck wont, nettle rash, ni hablar,
      nieta me, no la, no veo, nomas no, noon and, numb around, of an, of pills, on crutches, one side,
      out standing, over at, overdosed on, peed the, pero poquito, pick up, por lo, prob nothing, probably just,
      puedo caminar, puedo mover, purple bruise, put any, que mi, quedo sin, quiero desaparecer, quiero despertar,
      quitarme la, rash all, sacudia todo, salio color, salir del, sangre hace, se sacudia, seeing two,
      shaking with, siento nada, sin aliento, sin hacer, sitting down, slaps the, so much, soaked the, sore as,
      sound drunk, stairs to, sticking out, still stuck, struggling to, swelling but, swelling shut, thanks so,
      that much, that same, thats how, the colour, the day, the deck, the left, the lights, the point, the tip,
      the wound, thermometer reads, thermometer says, thinking of, thought id, throat feels, tight it, times a,
      to die, to drive, to elbow, to hospital, to kill, todo el, tomar aire, tos seca, try to, two days,
      typing this, una bola, unable to, urine is, va en, vomite sangre, wake up, warm to, was ok, way in, wee is,
      went white, wet myself, what did, what happened, words are, y ni, ya llevo, ya voy, you put`,
  },
  {
    weight: 8,
    pairs: `a big, a box, a clot, a golf, a hard, a notch, a patch, a saucer, a towel, a yellow, adormecimiento en,
      after the, agarro aire, all i, all puffed, an old, and achy, and sore, anda como, any sense, aqui con, as a,
      as well, been cutting, behind my, behind the, belly button, bent over, bit through, black bruise,
      bled through, breathing in, brinca el, broke off, broke out, bruise covers, bruise is, button down,
      cabeza mas, cadera a, cae el, calentura y, camino al, cant sleep, catch my, cintura para, colorado y,
      come out, coming out, como tabla, corazon me, couldnt even, couldnt remember, cuando volteo, da pena,
      de perro, dedos azules, did is, doctor de, dolor en, donde pincho, dont know, dos brazos, down past,
      driving to, dry cough, each breath, el chamorro, el pantalon, el piso, el puntito, electric shock, en paz,
      encontre una, es que, esta morada, esto es, ever came, every breath, every ten, everything else, fainted in,
      favor contesten, feverish and, frio y, from nowhere, garganta cerrada, getting bigger, girar la,
      good besides, got so, got this, grab the, grande donde, habia dolido, hago pipi, hand has, hand looks,
      hasta los, have the, he pensado, hip has, hit the, hold the, how i, i be, i was, if the, in one, is heavy,
      is racing, is really, it is, its bleeding, its worse, jalar aire, know where, la cama, la chancla,
      la clinica, la cocina, la mitad, la pierna, la tos, lado izquierdo, left calf, lights went, like coffee,
      like crazy, like mad, like novocaine, like sausages, lo que, lump on, making any, mano no, me dolia, me in,
      me inflo, me marca, me punza, me recetaron, me responde, media cara, mi abuelita, mi mama, mi mano,
      mid sentence, mixed up, molestia y, much blood, mucha tos, my cheek, my chest, my lad, my lip, my name,
      my pants, my shin, my tailbone, my third, n its, neck to, never felt, no aprieta, no deja, no idea,
      no reason, no respondia, normal that, o que, of air, of tylenol, off it, on antibiotics, on cotton,
      on today, once and, only way, or no, out again, oven and, papa murio, para abajo, paro de, pecho me,
      pensado en, phone me, poco de, poking out, por dentro, pressure in, puedo girar, puedo orinar, puffing just,
      puffy and, puras incoherencias, que tuve, queda colgando, really swollen, remember my, sabe que, sale ni,
      sale pus, same thing, sangre a, sangre el, says i, se hincho, se tomo, second time, sharp pain, she passed,
      she wants, shooting pains, size of, some numbness, sore at, soy su, spot is, spots you, steps on,
      still trickling, stop these, swollen shut, take her, tell if, temp and, tender at, tengo dormidas, tengo la,
      that bad, that my, that wasnt, thats the, the appointment, the breastbone, the feeling, the fever,
      the hospital, the house, the kitchen, the lamp, the needling, the one, the roof, the site, the size,
      the sore, the stairs, the touch, the warfarin, thinking about, thirty years, this time, this world,
      thru the, time i, to finish, to hold, to let, to put, to urgent, toco y, today im, todo doble,
      tomo warfarina, tongue feels, too many, toser desde, trabajo y, traigo una, tripping over, tuve un,
      tylenol every, u poked, un chichon, un chorro, un coagulo, un lado, un ojo, un rayo, una hinchazon,
      under me, up coughing, urgent care, va subiendo, vienen los, voy en, vuelve a, want to, was before,
      was crying, was dead, was fine, was pink, was that, wasnt around, well be, what day, what the,
      without knowing, woke up, wont clot, wont lift, worst headache, worst pain, wrist is, wrist just, y medio,
      y sigue, ya va, you but, you see`,
  },
  {
    weight: 7,
    pairs: `a boil, a chorros, a dinner, a plate, a radiator, a tip, a todos, abuelita se, ache when, agarrar nada,
      al limpiarme, al respirar, algo anda, alive anymore, all day, all faint, all nite, an accident, and cold,
      and couldnt, and freezing, and more, and neither, and sent, apoyar el, are here, are tingling, arm is,
      arm like, as anything, asked if, at a, at rest, at six, back from, bad im, bathroom tiles, be alive,
      been thinking, big lump, big toe, bleeding wont, boca chueca, bottle of, box of, brazo despues,
      brazo dormido, brincos en, but each, buzzing in, cabeza como, cabeza me, cada hora, cai de, calf sore,
      came over, camino como, can hear, cant bend, cant even, cant laugh, cant lie, cant pee, cant take,
      cant walk, car on, cayo de, cayo redonda, charco de, chest aches, chest hurts, co codamol, color coca,
      color of, colour of, come up, como borracho, como ido, con ustedes, corazon se, couldnt tell, curitas y,
      da una, de cafe, de emergencias, de ronchas, de todo, del agua, del hombro, del lado, del pie,
      dieron convulsiones, dio fiebre, dolor me, dolor que, donde estoy, dos horas, down on, down the, dry little,
      ears ringing, el bano, el domingo, el ojo, el panuelo, el piquete, el talon, en este, enough oxygen,
      escalones y, escribo por, esta peor, esta roja, every few, every hour, eye and, feels warm, feet are,
      fell out, finish my, foaming at, foot like, from hip, full of, get that, giving out, goes from, good but,
      got knocked, ha ido, habia pasado, hacer del, had that, had three, hand just, hard as, have hives,
      have nothing, having a, head feels, headache hit, hecho nada, hello this, her phone, her sleep, hes not,
      hold my, hot red, how to, hubiera corrido, hurts that, i fell, i need, i peed, i stood, i wet, ice on,
      im burning, im frightened, im in, im on, im seeing, in bed, is hot, is ice, is it, is rigid, it came,
      it could, it stinks, it w, itself is, just my, justo donde, justo en, killing myself, la aguja, la boca,
      la calentura, la costilla, la farmacia, la frente, la nalga, la nuca, la planta, la punta, la respiracion,
      la rodilla, la tengo, labios como, las nalgas, le torcio, leaking blood, left boob, lengua no,
      lightning bolts, like balloons, like theres, little hole, lo digo, lol so, look and, los dedos, lot more,
      lying flat, manana me, mas grande, me acuesto, me apago, me cabe, me di, me encontro, me entume, me home,
      me inflamo, me llega, me now, me paro, me pegue, me pellizco, me sube, mi brazo, mi esposo, mi nena,
      mi suegro, min ago, missed a, mitad de, monday it, more and, mucha sangre, muy mal, my forearm, my grip,
      my hand, my leg, my mug, my pecs, my pinky, my side, my spit, my temps, myself on, needle snapped,
      never known, ni a, ni la, ni para, no e, no encuentro, no power, no sale, no strength, no supe, no warning,
      nobody home, not right, numb between, of hours, of pain, of rose, of wood, of your, off all, ok but,
      ok otherwise, on all, on living, on saturday, on that, one you, our way, out in, over all, own life,
      paciente de, pain on, para siempre, parece que, pass water, pec where, pec you, pecho donde, pee is,
      pegue en, people say, perdi el, pienso en, planta del, please ring, poco el, poquito me, por mi, porque la,
      prob just, puedo enderezar, puedo levantar, que cada, que hablo, que sali, que se, que te, que tiene,
      quiero morirme, redness is, right by, room is, sale materia, se quiere, she doesnt, she went,
      shivering under, si trajera, siento un, since your, slapping my, slept ok, slid down, smile is, so fast,
      so tight, some kind, someone hit, squeeze the, stabs me, stomach is, sudo frio, swollen and, taking me,
      tanto que, temp is, temp was, the bottle, the bruise, the collarbone, the edges, the fingertips, the gauze,
      the hallway, the holes, the moment, the next, the nurse, the room, the thumb, the till, theres one,
      they are, theyre taking, thing is, this morning, thought it, three blankets, tiene fuerza, to stop,
      to touch, told you, toques en, tose y, tosi y, touch right, touches it, towel is, traigo clavada,
      two fingers, two nights, tying my, un charco, un latigazo, una emergencia, una pierna, under three, uno de,
      up like, up something, vez de, vio el, vomito y, voy arrastrando, walking to, was out, wasnt there,
      went all, went black, went dead, were in, when we, whenever i, wife died, with ice, wrong way, x rayed,
      yes to`,
  },
  {
    weight: 6,
    pairs: `a cup, a jar, a ladder, a lemon, a pen, a punto, a sausage, a sentence, a sheet, a stabbing, a sudden,
      a walnut, abajo no, about killing, admitted me, after i, against the, agujas y, al bano, al carro,
      al tocarla, all at, alta y, and chills, and fell, and landed, and mouth, and off, and shivering, and warm,
      antes no, apoyar la, are swelling, are swollen, are tender, are wet, arm has, arm just, arm when, arm wont,
      arms and, as wide, asked why, asking where, aviso que, ayer le, back and, back there, bad and, barking like,
      bath towel, bc i, be here, because a, because i, been an, been having, bien hinchada, bit my, both arms,
      brazo no, brazo para, brazos y, breath in, bumps all, but since, but the, by ambulance, cabeza brutal,
      cabeza con, caja de, calf swollen, caliente y, call me, cant lift, cant open, cant pull, cant raise,
      cant stand, car and, cara dormida, catching my, cause i, checked and, chest pains, cierra el, cintura hasta,
      clavada en, coffee mug, coming up, como piedra, como trapo, con pus, con tres, coughed up, coughing nonstop,
      couldnt turn, da un, day it, de agua, de ahi, de hablar, de lado, de ser, de su, de temblar, dedos morados,
      dedos se, deep breaths, dejado de, del bano, del cuello, del esternon, desde el, desde que, desmaye en,
      desmayo en, did his, didnt notice, diez ibuprofenos, dinner plate, dio un, dio una, do buttons, do have,
      doble que, does nothing, dogs name, doing flip, donde esta, dos toallas, duele horrible, dura y, egg on,
      eight and, el aire, el hueso, el muslo, el omoplato, el vaso, embarrassing but, en el, en los, en medio,
      en vez, ended up, enorme en, entre dos, entre las, entre los, escalofrios que, esta bien, esta saliendo,
      estuve en, except i, far away, feel hot, feel it, feels fat, feet feel, fell on, fever is, few seconds,
      finger and, five minutes, flucloxacillin for, foot fell, foot wont, for nothing, found me, from a, fue de,
      fuerte el, garganta se, gave birth, get me, get my, get the, girar el, go down, go on, go to, going in,
      golf ball, got me, got through, grey and, ha de, hablo como, hacked up, had in, half of, hand keeps,
      hands have, happened before, hard i, hard the, has to, hasnt let, have before, have gone, have this,
      headache from, hear it, here anymore, hes having, hice popo, hijo dice, hincharon los, his shoes, hit like,
      hives all, hombro se, home now, hurt my, i coughed, i hold, i keep, id give, idea how, idk if, im covered,
      im done, im huffing, im making, im puffing, im sitting, im talking, in july, in time, in what, into my,
      is angry, is ok, is pounding, is red, is talking, is thursday, is twice, is unbearable, it and, it from,
      it normal, it on, it skips, it stabs, it was, itchy bumps, its still, just hangs, kitchen floor, knee keeps,
      know the, la almohada, la escalera, la mano, la popo, lado de, las escaleras, las paredes, le da, le dio,
      le olvido, le pongo, le salen, le veo, left in, left you, legs have, light is, like cola, like lightning,
      little cough, look like, looked at, los puntos, lower leg, mama se, mandaron a, me again, me agarre,
      me agarro, me aprieta, me brinca, me cuesta, me eche, me estalla, me estoy, me for, me hincharon, me llego,
      me mandaron, me pica, me salieron, me torcio, me tuve, meant to, medio muslo, mi abuela, moreton ya, much i,
      muy confundido, my boot, my bottom, my entire, my pec, my pee, my pills, my thumb, my two, my underwear,
      my wind, nadie me, nalga al, name and, nearly blacked, needle still, neither leg, ni cuenta, ni el, ni gota,
      night in, no contestaba, no le, no podia, no responde, none of, not be, nothing touches, o me, of every,
      of metal, of needle, ojo izquierdo, on eliquis, on flucloxacillin, on in, on one, on the, on warfarin,
      one second, one still, or id, out and, out on, out red, outside of, over this, pain level,
      pantorrilla hinchada, para ningun, parked a, pase la, paso el, pass out, pectoral donde, pellizco y,
      peor dolor, peor que, pero con, pierna hinchada, pierna morada, piernas se, piquete se, please take, plus a,
      por atras, por poquito, pouring out, power in, puedo agacharme, puedo moverme, puked and, pulled a,
      punto de, pus donde, pushed on, puso como, putting my, que al, que hacer, quiero vivir, quitado el,
      read the, really wrong, red line, respirar bien, rock solid, rodilla bien, rodilla se, ronchas por,
      running a, running from, sale sangre, salio la, school run, se desmayo, se ha, se le, se nos, se que,
      second i, senti que, sesion me, seven and, shes talking, shivering and, short of, side of, siento a,
      sin fuerza, since about, since the, since this, sitting but, sitting here, sitting still, skin is, slept in,
      so bad, so puffy, somebody parked, sort of, standing on, still one, stop the, strength tylenol, take it,
      talking nonsense, tan fuerte, tea time, tengo calentura, tengo dormido, texting for, that goes, that one,
      that went, the arm, the belly, the bleeding, the bottom, the coach, the dentist, the driveway, the front,
      the landing, the legs, the milk, the needle, the needles, the other, the paramedics, the pavement,
      the pillow, the pills, the rest, the sheets, the shop, the sole, the spot, the tub, the two, the visit,
      the walk, there were, thick and, thigh is, thing i, third bath, this from, this leg, through my,
      tickly cough, tienen que, tight and, till i, time and, to bother, to have, to knee, to somebody, to swallow,
      to the, to wake, todas las, toes catch, toes have, toilet paper, tomo anticoagulantes, tongue is,
      touched it, touching it, towel now, traigo calentura, tratamiento me, tres cobijas, tres veces,
      tripped over, tuesday night, u did, un ataque, un balazo, un liquido, un monton, un nueve, una punzada,
      una tos, una tosecita, under the, up by, up red, vez que, viene la, vista de, vomitando sangre, waist down,
      warfarin and, was going, watch strap, went gray, went out, when i, why do, wide as, wife has, wont do,
      wont quit, worth it, y brillosa, y cai, y calientito, y salio, yellow stuff, yendo a, you call, you think,
      your session`,
  },
  {
    weight: 5,
    pairs: `a abrir, a battery, a bolt, a coughing, a curtain, a nadie, a plum, a sling, a stove, a straw, a table,
      about anything, ache has, adolorido donde, again this, agua en, al hablar, al reirme, algo en, am in,
      an egg, an x, an xray, and again, and asked, and frothy, and her, and itchy, and legs, and next, and not,
      and some, and swelling, and that, and today, and you, angry red, anoche me, are tiny, as long, as my,
      as soon, as sore, at lunch, at school, at urgent, at work, ayer en, ayer era, ayer y, back is, balazo en,
      bc of, because the, been able, bien rapido, big as, blood keeps, blue lighted, boca de, boiling and,
      both hands, both legs, both of, bother you, bottom step, brotaron ronchas, brushing my, bus stop, but a,
      but nobody, by the, cabeza asi, cada dia, cada que, came from, came round, canso de, cant move, cant sit,
      cant speak, cant straighten, car seat, cara como, catch on, caught it, check my, cheek is, chest has,
      chest since, chest when, cintura pa, cita con, closing up, cold on, colorada y, coming from, como corriente,
      como globo, con comezon, confused and, couch and, cough that, coughing since, cuando abri, cuatro veces,
      cuello al, cuello me, cuello para, curtains shut, dad is, darme cuenta, de aguja, de bajar, debajo de,
      dedos dormidos, del puntito, desayuno y, desmayarme en, do what, doctora se, dog licking, dolido asi,
      dolor va, dont like, dormidas las, dos dias, dos minutos, down but, doy un, duele si, dura como, el alma,
      el estomago, el gemelos, el hielo, el papel, elbow and, elbow is, emergency department, empezo a,
      en quitarme, encima del, ended on, era un, espalda al, espuma por, esta extendiendo, esta hinchado,
      esta muy, esta sangrando, eyes went, face looks, feel normal, feels heavy, felt like, feo y, few minutes,
      fijese que, fin de, fine except, finger have, finish a, floor of, for thirty, found a, found one,
      fridge and, from one, from the, from your, fuera de, getting more, give it, going the, good deal, grip the,
      hacer pipi, hand wont, hangs there, has doubled, has taken, hasnt come, hay hinchazon, he had, he wont,
      head splitting, heart beats, heart been, heart pounding, helados y, her appointment, her neck, her own,
      hice pipi, his phone, holding the, hormiguitas en, hours straight, hoy ya, husband passed, i blacked,
      i cannot, i have, i pee, i push, i stand, i take, ice outside, id have, if its, im confused, im out,
      in blood, in by, in hives, in two, inflo el, is bigger, is drenched, is embarrassing, is huge, is kinda,
      is now, is oozing, is scarlet, is slurred, is terrible, it at, it bad, it cleared, it goes, it started,
      it supposed, it tonight, it yesterday, itchy lumps, its growing, its hard, its red, its spreading, ive gone,
      jabs me, keep catching, keep coughing, keep thinking, keeps giving, kids and, killing me, know im,
      know what, la casa, la cita, la flema, la regadera, la servilleta, las dos, las partes, last hour,
      le hincho, leaves a, leaves me, left a, left eye, leg all, leg went, lined up, liquido amarillo, lo de,
      lo puedo, lo tengo, long as, look down, los huesos, lugar de, make it, makes me, making sense, mano como,
      mano derecha, mas bestia, mas gorda, mas que, me acordaba, me alcanza, me brotaron, me canso, me dobla,
      me lastima, me llamen, me llena, me on, me rio, me round, me straight, me tienen, me trajeron, me truena,
      me vio, medico de, mi hermano, milk in, mind is, minutes to, missing beats, moneda y, more sore, mover las,
      much more, mucho el, muscle you, my armpit, my arms, my belly, my big, my bladder, my coffee, my ears,
      my father, my foot, my gp, my head, my husbands, my lungs, my moms, my thigh, my thighs, nearly hit,
      nearly keeled, neck at, needle mark, ni acostada, night my, no cierra, no les, no soy, noche en, nomas se,
      not been, not sure, nothing when, now i, numb down, o no, of ten, of that, of these, office and, ok im,
      old man, on fire, on hands, on our, once more, one before, one in, one is, one this, only fill, onto the,
      out between, out wrong, own phone, pa abajo, pad and, pain has, palabras desde, panuelo quedo,
      papa fallecio, para de, para que, parking garage, parte de, passed last, pec is, pec muscle, perdio la,
      pica todo, pie me, pierdo el, pierna esta, pinky and, piquete esta, place you, played the, please stop,
      poco me, popping up, por detras, por esto, por favor, por poco, puede respirar, puedo hablar, puedo tragar,
      puedo voltear, puffing up, punta del, put me, q me, que estuve, que salio, quien es, quiero seguir,
      red again, red streak, red streaks, red this, respiro profundo, ribs is, right at, right out, right side,
      right where, ring around, round on, runs from, sale el, salir sangre, says she, se quebro, se quita,
      se rompio, seeing double, segundo a, shortness of, si esta, siento cuando, siento el, siento que,
      sigue saliendo, sin darme, skipping beats, slept fine, slept propped, smells bad, so all, so confused,
      so since, so thats, sore if, speech is, squirting out, started with, sticks out, stood at, stop halfway,
      stopped bleeding, swallowed the, tantito el, teeny bit, temblaba todo, temperature of, tengo el, that it,
      that leg, that the, the ankle, the appt, the armchair, the bandaid, the ceiling, the clinic, the ear,
      the hammer, the hill, the ice, the key, the keys, the light, the little, the lord, the middle, the pain,
      the pec, the place, the plaster, the queue, the spots, the street, the telly, the top, the treatment,
      the truck, the way, theres still, they think, they took, thigh has, thigh looks, this isnt, this minute,
      threw up, through two, thru a, tieso y, tight as, tingling and, tip of, to carry, to cut, to get, to grab,
      to lay, to my, to poke, to ring, to tell, toallas de, today than, todo de, todo negro, toques electricos,
      toser me, touch and, tres toallas, truck on, turn a, turn the, turning blue, twenty minutes, un pedazo,
      un pinchazo, un piquete, until my, up in, up overnight, up straight, upon the, urgencias anoche, va pa,
      vamos camino, veo doble, voy para, wait for, was full, was twitching, went down, went grey, went over,
      what year, while im, white and, who i, whole arm, why im, why is, wind back, with me, without me, wont bend,
      wont stop, wont straighten, words come, work out, work this, x ray, y ayer, y duele, y esta, y frio, y nada,
      y otra, y quedo, y roja, ya empape, ya la, ya por, ya viene, year it, yellow gunk, you are, you warned,
      your list, your place, zapato de`,
  },
  {
    weight: 4,
    pairs: `a broken, a coffee, a dry, a five, a good, a jab, a job, a phone, a pink, a quarter, a second, a sharp,
      a squeezing, a stiff, a stone, a sunday, a tennis, a tight, a trolley, a wedding, achy at, across my,
      after his, after lunch, again at, agarre de, agarro una, aguja todavia, air in, al codo, al piso, al seguro,
      al suelo, al talon, al tocar, al toser, algo de, algo me, alguien me, all muddled, all red, allergic to,
      ambulancia por, and hurts, and light, and numb, and one, and said, and shiny, and something, and tender,
      anda diciendo, answer us, antibiotics for, arde y, ardiendo en, are numb, are weak, around my,
      arrastrando la, asked for, asleep and, at noon, ate it, awful pain, back for, back lol, back wont, bad that,
      badly wrong, band aid, band around, be a, be this, because lying, bed is, been doing, been holding,
      been hurting, been sat, been throwing, being hit, bend at, big itchy, bit of, black like, bladder is,
      blood everywhere, blood twice, blue and, boot on, brazo ni, breath is, breath just, breathing is,
      bruise and, but my, button my, by a, cada manana, calentura de, calentura desde, came and, came up,
      camino a, cant do, cant see, cant swallow, cant tell, cant wiggle, cargar a, casi me, cemento y,
      cerrando la, change the, chocaron por, clavada todavia, clear my, clinica por, cold and, cold sweat,
      cold with, como acorchada, como hormigas, como si, con fiebre, con habones, corner of, corta la,
      coughing up, could fry, couldnt do, crawl to, crying in, cuando camino, cuando toso, daughter says, day in,
      de en, de luz, de rojo, de ver, dead weight, deal more, dedo chiquito, del muslo, del tamano, desde esta,
      diciendo cosas, didnt answer, didnt know, disculpe la, dont even, dont think, dont want, dos manos,
      down below, down like, down over, dress me, dripping blood, driving me, drunk and, during the, duro como,
      each time, either foot, el antebrazo, el banco, el doctor, el frasco, el puno, electricos por, empape dos,
      en aventarme, en fiebre, en mi, en toda, en todo, end my, entire life, er waiting, era una, esposa me,
      esta cerrando, esta con, esta diciendo, esta mas, este momento, estoy ardiendo, estoy en, estoy orinando,
      estoy sentada, estoy vomitando, evening after, every time, everything since, fallecio anoche, fallecio el,
      fast and, feel something, feels weird, fell in, felt a, fever but, fiebre alta, fingers on, flu going,
      foot is, foot numb, for about, for maybe, free and, from neck, fry an, fuera del, fui de, full breath,
      funny thing, get off, getting darker, go and, goes to, going from, going like, going up, gone grey, good so,
      ha puesto, hablar bien, had migraines, halfway up, hand feels, hard and, has gotten, has never, have it,
      having to, he tomado, head between, headache ive, heart attack, heart is, heart keeps, help me, her hip,
      her treatment, hi its, hinchada de, hincho la, hip to, his neck, hizo una, holding on, home with,
      hormigueo en, hospital last, hot to, hot wire, hour and, hour later, hoy en, hurts my, hurts too, hurts way,
      husband has, i bit, i do, i drew, i grabbed, i needed, i pay, i played, i press, i really, i reckons,
      i scream, i step, i swallowed, i tell, i vomited, id done, if you, im at, im sorry, im wearing, in better,
      in clinic, in deep, in full, in itchy, in like, in order, in the, ir al, is black, is coming, is driving,
      is rock, is sitting, is splitting, is stiff, is tight, it itches, it since, ive not, ive put, ive started,
      jerking and, just got, just hacked, just letting, just one, just so, keep getting, keep giving, keep going,
      keeps going, key in, killing my, knife in, know who, la barriga, la cadera, la cintura, la ducha,
      la guardia, la manana, la parte, la piel, la presion, la sala, la traigo, landing on, laughing at, le habia,
      le hablo, le pusieron, le voltearon, leave me, left breast, left one, leg at, leg in, leg is, leg to,
      leg today, lengua gorda, lengua se, letting you, levanto el, lift a, lift me, lift the, like concrete,
      like hell, like ice, like marble, like rubber, like sticking, like when, like wood, line creeping,
      linea roja, lips are, living and, llegue a, llenar los, llene de, llene dos, lo toco, loading me,
      looked like, looks lopsided, los brazos, los de, los dos, los que, lost all, lot and, lot worse, luz y,
      mama ya, manchas moradas, matter how, me ahogo, me anda, me arde, me by, me chocaron, me dan, me dieron,
      me encontre, me gusto, me habia, me hacia, me he, me hicieron, me hormiguea, me hubiera, me iba, me llame,
      me llene, me obedecen, me out, me sigue, me sostienen, me that, me trae, me tuvieron, mejor pero, mejor sin,
      mi hija, mi madre, mi nina, min and, more numbness, more pain, more than, move and, mucho mas, muscle is,
      my arm, my blood, my breast, my breathing, my breaths, my bum, my fever, my gut, my heart, my jeans,
      my leggings, my own, my ribcage, my shoes, my smile, my spine, my ticker, my tongue, nada con, near the,
      nearly fainted, neck into, needed a, needle holes, needle was, needles is, negro y, never came, never in,
      next to, ningun lado, no baja, no cold, no grip, no senti, not like, nothing at, nothing happens, now my,
      now please, nublo la, nuca dura, nunca le, of a, of one, of those, off a, ok that, olvido una, on friday,
      on sunday, on thursday, on to, open but, opened up, out a, out as, out what, pa arriba, pain is, pain ive,
      pain like, painful now, pairs of, palo y, patch on, pecho apretado, pecho bien, pecs sore, pego un,
      pense que, pero desde, pero me, peso en, phone on, phone this, pie es, pie se, piel esta, pipi me, pipi sin,
      piso con, place on, ponerme el, poquita pero, por las, pregunto por, press on, press the, probably the,
      profundo me, propped up, puedo agarrar, puedo cerrar, puedo respirar, puedo subir, puffed right,
      puffing like, purple and, pus coming, puso tieso, q la, que duele, que pasa, que respiro, quedo como,
      question mark, quitarme de, raised itchy, reaching for, reading the, really hurts, red ring, red stuff,
      respiro me, rest is, right calf, right eye, round me, run a, sabe donde, said and, said it, said my,
      sala de, sali de, salir de, saw you, se corta, see my, seem to, sensation down, sentido a, shaking and,
      sharp under, she has, shock down, si la, si ya, side and, side you, siento dormido, sin aire, since dinner,
      since her, sitting on, skin around, skin where, slaps down, slipped on, so its, soaked through, sock is,
      somebody please, something sharp, sore neck, sound like, soy la, speech went, spit in, spots on, stand it,
      standing in, started bleeding, started coughing, stay awake, sticking my, still dripping, still running,
      strength in, stronger than, su mensaje, su paciente, swelling no, swollen up, tamano de, tell you,
      tengo dormida, tengo que, tengo toda, tennis ball, than before, than it, that foot, that from, that hip,
      that i, that when, the back, the blood, the bus, the car, the elbow, the emergency, the ground, the handle,
      the headache, the jaw, the kettle, the most, the needled, the parking, the pins, the ribs, the sink,
      the soreness, the sort, the stretches, the traffic, the tv, the water, the wheel, the wifes, the wrong,
      them to, there is, there like, there when, theres a, they admitted, they did, they just, they said,
      throat is, thumb and, time the, tissue after, to ask, to crawl, to dress, to lift, to on, to someone,
      to squeeze, todas sus, today so, today the, toe is, toes are, toward my, traigo la, treated is,
      tres curitas, tried to, trolley in, tuve que, tuvieron que, twice and, twice now, twice since,
      twitching all, un jalon, un plato, un solo, una linea, una piedra, una punalada, up again, up dark,
      up everywhere, up from, up my, up since, up twice, very confused, viendo el, voltearon los, w the, want a,
      want it, warm n, was about, was at, was blood, was gone, was only, was rubbing, was still, way down,
      we cant, wee since, week later, week of, welts on, went dark, went rigid, were on, what it, when the,
      where my, where you, whole leg, whole night, wish to, with you, wont move, wont slow, wont take,
      worse every, worth of, y adolorida, y he, y respira, y sigo, y tiemblo, y todavia, ya cambie, ya le,
      ya llegue, ya van, yawning hurts, you ever, you needled, you poked, you stuck, you worked, you yesterday`,
  },
  {
    weight: 3,
    pairs: `a bag, a baseball, a beat, a bird, a borbotones, a broom, a bump, a casa, a cold, a fork, a funny, a head,
      a lot, a nasty, a nuisance, a sacudirse, a seal, a sewing, a solid, a step, a swollen, a third, a tomato,
      about half, about two, above my, abri los, ache that, achy if, across the, after and, after coughing,
      after you, again since, ago and, agua de, aguita amarilla, aguja clavada, aguja puesta, aire completo,
      al bostezar, al hospital, al pie, al salir, alcanzo a, algo no, all round, all weekend, almost passed,
      alrededor esta, ambulance now, an ambulance, an inch, and belly, and confused, and feeling, and leg,
      and never, and says, and shaking, and smells, and swollen, and there, and theyre, and wet, and when,
      anoche no, anoche por, ants crawling, anything like, apago todo, are huge, are turning, arm to, arm where,
      arrastro la, as wood, at my, atras en, ayer estaba, bad i, bag of, be the, bear the, bed last, been hacking,
      been sitting, before he, besides this, beyond anything, big for, bigger than, bit and, block of,
      blood still, blowing up, bolts down, borracho y, both my, bottom lip, brazo lo, breastbone since,
      breath and, broom handle, bruise like, bruise started, burned the, but he, but i, but there, butt to,
      cabeza de, caen las, caigo redonda, calf is, calling me, came out, cant button, cant fill, cant finish,
      cant push, cant seem, cant think, car park, carry on, cat is, checked it, chest that, cierra la,
      climb stairs, clinic gave, come off, comes out, como huevo, companero me, compared with, con calentura,
      con hilitos, con hormigueo, con tos, conked out, cough or, cough started, coughed this, coughing fit,
      couldnt say, couldnt work, cuello pero, cuesta respirar, dan toques, dan unos, day before, day yesterday,
      de aire, de dolor, de este, de la, de los, de parte, de pronto, de que, de salud, debajo del, dedos como,
      deja de, dia mas, did an, dio como, do this, do up, doble de, doble y, dont worry, door frame, dormida toda,
      doubled overnight, down at, draw a, drive me, duele mucho, e hinchada, each morning, ear thermometer,
      el anillo, el gluteo, el pipi, el tapete, electric fence, electric jolts, electric shocks, electrico de,
      empezo en, en blanco, es como, es mucho, escaleras del, escalofrios y, espalda de, esposa ya,
      estaba hirviendo, estirada clinica, estoy confundida, every day, everything looks, eyes and, feel achy,
      feel like, feel weak, feeling really, feeling when, feels hot, feels like, feels ok, felt it, fill up,
      finger in, fit in, floor and, floor at, floor when, foot keeps, for him, for like, found the, from head,
      fue la, further than, get air, get warm, goes up, gone all, gone croaky, gone like, gone stiff, good except,
      gorda y, got her, grande que, grip anything, grip is, ground when, gruesa que, had chest, had two, hand is,
      hang on, hanging out, hard like, hard lump, has blood, has passed, hasta para, have a, have ever, have my,
      hay una, he cant, he doesnt, he estado, he podido, head pounding, head with, heart wont, her for, her head,
      her lips, her off, her whole, here with, hi im, hicieron una, hilitos de, his brother, his chest, his eyes,
      his head, his leg, hives on, hold me, holding my, holes has, home my, hot then, how id, how many, hoy mismo,
      hoy un, husband cant, husband found, i been, i cough, i could, i drank, i go, i lie, i live, i might,
      i rolled, i run, i tried, i type, i went, im his, im so, in her, inches bigger, inflada y, inside of,
      instead of, into your, is closing, is cold, is fatter, is hanging, is hard, is like, is pink, is quite,
      is squirting, isnt sore, it belongs, it catches, it coming, it says, it too, it twice, it would,
      itching like, itchy patches, itchy raised, itchy red, its hot, its one, its tender, its warm, its wrapped,
      ive a, just keeps, just walking, just went, keep losing, keeps catching, keeps getting, keeps missing,
      keys in, kind to, knee down, knife under, know i, know it, know when, la gasa, la paletilla, la panza,
      la puncion, la taza, la ultima, la vejiga, labios y, las siento, last evening, le para, leg into, leg like,
      leg wont, leg you, legs went, les olvido, let the, let you, levantar de, lie down, like a, like its,
      lips look, lo mismo, lo muevo, locked solid, look at, look blue, looking at, los oidos, los piquetes,
      los siento, los zapatos, lost his, lost track, lots of, luz me, lying down, made me, made of, make my,
      mama no, martes en, martes por, mas gruesa, me agarra, me atropello, me caen, me calma, me cierra, me clava,
      me coge, me cuelga, me deja, me entraba, me esta, me fui, me gusta, me han, me laugh, me mareo, me mata,
      me nublo, me pasa, me pesa, me resbala, me tiene, me tuvo, me twice, me under, me van, me voy, me wince,
      medio de, medio del, mil y, missed the, mordiendo la, more at, more today, moretoncito donde, morning and,
      mouth wont, much to, mueve la, muevo mejor, muy asustada, my body, my boss, my cheeks, my feet, my flatmate,
      my hips, my husband, my little, my number, my pulse, my scalp, my sleep, my tablets, my teenager, my teeth,
      my weight, my whole, my wrist, myself again, n it, n needles, n the, nada ni, neck like, needled is,
      never happened, nina y, no dobla, no ha, no las, no memory, no tightness, nomas me, normal to,
      not answering, now im, now theres, numb and, number two, of nowhere, of potatoes, of spuds, of what,
      of yours, ojos en, ok so, old dog, on each, one calf, or wait, other and, ought to, out when, over and,
      over for, over in, pain across, pain pills, pain under, panting like, pantorrilla como, pantorrilla dura,
      pantorrilla y, para atras, para un, paracetamol since, pararme de, pare de, partes intimas, party and,
      passed in, past the, pecho desde, pee and, pee since, pena pero, pensando en, people who, pero tengo,
      pickle jar, pie como, pie la, pie no, pins n, piquete de, piquete en, plus the, por toda, porque el,
      pounding head, pretty sure, primera vez, pude levantar, puffed up, pull the, pumping out, purple from,
      puso negro, q dia, que agarrar, que alguien, que llegue, que parar, que vestir, quebro la, quick and,
      quise pararme, quit bleeding, ran for, rattling so, reach for, reach the, reached the, really confused,
      red hot, red in, red on, red welts, redness and, remember the, responden las, right on, ring finger,
      ring off, rock hard, roja que, round the, s since, said the, sale un, saliendo del, salio con, salio de,
      salta latidos, sangre desde, sat in, saw me, saw stars, says he, says one, says theres, school bus,
      screams if, se cayo, se donde, se hizo, se les, se salta, seat is, sensible el, senti un, session i,
      shaking all, she wont, shiny and, shoulder is, shoulder like, si le, sick and, side is, siento algo,
      siento la, siento muy, siento toques, siento una, sigo con, since supper, sink and, sister had, sit on,
      sitting in, skin round, sleep in, so slightly, so we, sock off, solo al, solo con, someone to,
      something like, sore to, spot by, spot on, squeeze it, started after, started as, stiff and, still going,
      still moving, stomach and, stood up, stop bleeding, stop twice, straighten my, straighten up, streak going,
      streaks of, stuff coming, sucking air, sudor frio, sunday and, sure its, swelling nope, swollen on, take my,
      talking like, talking rubbish, teeth chattering, tell when, tell where, temperature and, ten minutes,
      tengo miedo, tengo muchas, tengo todo, than i, than usual, that before, that comes, that hurts, the bread,
      the carpet, the clappers, the couch, the counter, the curb, the dog, the edge, the evening, the fingers,
      the flu, the garden, the heating, the heel, the jab, the ladder, the laundry, the mail, the night,
      the patient, the question, the rail, the right, the school, the sheet, the side, the supermarket, the text,
      the time, the treated, the worst, then cold, then my, there before, theres just, they come, thing that,
      think straight, think theres, thinking everyone, this dry, this number, three times, times since,
      times today, to ankle, to blow, to see, to this, to with, today its, today was, todo y, toilet bowl,
      told me, tomo xarelto, too big, took out, tos de, tos y, track of, traigo como, trouble breathing,
      trying to, tuve calentura, tuvo que, twice what, two hours, un pedacito, una faja, una pantorrilla,
      una placa, una y, upper back, us for, va de, va y, veces y, veinte anos, verdad no, vida habia, vista y,
      volteo para, w my, waiting for, was a, was bright, was jerking, was shaking, was your, water still,
      weakness in, weight sitting, well i, what i, when it, white as, who arent, wife and, wife put, will come,
      woke at, wont wake, worked over, worse now, worst head, wouldnt answer, y cada, y camino, y dura, y era,
      y morados, y temblaba, y tiembla, ya paso, years a, yellow head, yesterday at, you had, you my, you should,
      you that, you treated, you want, you what, zapatos al`,
  },
  {
    weight: 2,
    pairs: `a band, a bat, a belt, a block, a cada, a different, a fish, a fuss, a glove, a goose, a hammer, a jolt,
      a kid, a la, a mug, a penny, a piece, a pillow, a playing, a poco, a proper, a relief, a row, a sack,
      a sandwich, a shot, a tickly, a tissue, a ton, a truck, a wee, a white, able to, abuela tiene, adolorido al,
      agarrar aire, agarro un, aguanto la, air goes, al apretar, al estornudar, all blotchy, and arms, and hard,
      and im, and it, and ive, and knees, and my, and over, and pressing, and ring, and stiff, and still, and the,
      and they, and thinks, and this, and two, and was, anda bien, angry and, answer me, antes de,
      antibiotico por, any more, aqui en, are coming, are purple, are white, area is, arm since, arm went,
      as concrete, as far, as i, as the, at church, babies and, back good, baja un, bajo la, balloons for,
      band round, bastante mas, bathroom floor, be going, because it, bed because, bed to, been drinking,
      been getting, been like, been sick, better for, between the, bien de, bigger round, bike saddle, blanco y,
      blood from, blood thinner, blotches on, blow up, blue from, boca y, body was, bolt goes, bother on,
      brazo bien, breastbone that, breath since, breathing fast, breathing like, breathing thru, brought up,
      bruised feeling, buenas noches, buenas tardes, bum to, bus home, but if, but ive, but they, cafe y, call it,
      cama con, cama sin, cama y, can feel, can see, can sleep, can touch, cant catch, cant find, cant go,
      cant hold, cant work, cara se, carry me, caso a, changed the, checking in, chest and, coca cola,
      collapsed in, collapsed lung, como diez, como en, como tamal, como viejito, compared to, con ese,
      con guante, concrete and, confundida desde, convulsion en, cough i, coughed into, couldnt hold,
      couldnt lift, cried in, cuando lo, cuando se, cuando te, cuando tomo, cuatro horas, cuello a, cuello ya,
      cuenta me, cut it, cuz i, day but, day since, days now, de abajo, de buen, de con, de decir, de donde,
      de guardia, de palo, de rodillas, de ustedes, de verdad, deal tho, dear clinic, decided to, dedos estan,
      degrees and, del dedo, del piquete, del pulmon, del sillon, despues de, detras del, dice que, didnt go,
      dio el, dio tos, does the, does this, dog and, donde entraron, donde la, donde las, donde pico,
      donde pincharon, dont bother, dont wanna, dormida y, dormir de, double vision, doubled up, dried up,
      drooping since, duele tanto, duermen los, dura que, duro y, either leg, either of, either way, el cuello,
      el hombro, el lado, el paracetamol, el seguro, el tratamiento, emergency room, empezo ayer, empezo una,
      entraron las, es de, eso es, esta ardiendo, esta hinchando, esta manana, estaba en, esto no, estoy acostado,
      estuve sin, ever so, everything is, everywhere and, except my, eyes are, face has, far as, feeling has,
      feeling pretty, flat i, flat on, foot on, for late, for my, forgetting what, forward at, from across,
      from cold, from it, from where, from yours, front of, fueron los, fuerte que, fui al, ganas de, gave me,
      get migraines, getting electric, go home, go over, going around, going round, gone a, gone cold, gone solid,
      good here, gorda que, got out, got the, gp sent, gracias doctora, gray and, habones por, had an, hard on,
      hard time, has blown, hasnt lifted, hasta la, hasta que, have fever, have me, have never, he did,
      he dropped, he said, head and, head at, head either, head just, headache all, heating pad, her back,
      here since, hes talking, high fever, hinchada que, hinchada y, hinchado y, his daughter, his hip,
      his sister, his son, his toes, hold a, hombro esta, hour its, hour with, hours now, hurts in, hurts under,
      husband says, i broke, i couldnt, i cried, i dropped, i ever, i gave, i hadnt, i knew, i laugh, i lean,
      i missed, i ought, i poke, i squeezed, i threw, i walked, i wore, ibuprofen since, if anyone, im coughing,
      im crying, im honest, im lying, im panting, im running, in casualty, in to, is badly, is blood, is full,
      is having, is puffing, is pus, is soaked, is unreal, isnt doing, isnt touching, it before, it every,
      it hurts, it squirts, it the, itchy blotches, itchy rash, its full, its her, its puffed, ive had,
      jerking all, jerking on, just wanted, keep having, keeping me, kept me, know my, la barbilla, la espalda,
      la hija, la hora, la luz, la mandibula, la obra, la otra, la pantorrilla, la pared, la puedo, la vida,
      lado del, las agujas, las estrellas, last week, le aviso, le doy, le durmio, le escribo, le fue, le fueron,
      left leg, leg on, leg when, legs wont, lift it, light on, like castanets, like half, like lemonade,
      lips have, little bit, llame ya, lo aprieto, lo demas, los pies, luego le, lump where, lunch and, luz de,
      lying in, make a, mano izquierda, marbled purple, mark is, materia amarilla, me asap, me corta, me duermen,
      me entero, me estan, me ha, me mando, me overnight, me pasaba, me please, me rasco, me tomo, me twenty,
      me with, mi marido, mi padre, mi tio, mi viejo, midnight and, mile a, milk and, mis hijos, monday and,
      more of, moreton del, moreton muy, most awful, mouth and, muscle on, muscles sore, my back, my butt,
      my collarbone, my ear, my eyes, my flank, my hair, my left, my mouth, my phlegm, my ring, my socks, my temp,
      my waist, my wedding, my wife, my work, nada del, neck forward, neck good, neck has, needle hole,
      needle spots, needles and, nena dice, ni en, ni lo, no anda, no distingo, no hay, no manches, no manden,
      no matter, nonstop since, normal creo, not gonna, not that, nothing but, noticed blood, now it, now its,
      now so, nunca en, of breath, of his, off his, oiga tengo, ok and, ok i, ok if, ok thank, on a, on both,
      on since, on tuesday, one go, one i, one needle, only a, only odd, only see, only the, onto my, or not,
      orinar y, other way, outta nowhere, over me, pain after, pain behind, pain of, pain that, pain with,
      pants at, panza y, papa esta, papa ya, para arriba, parada del, parar de, parked on, part of, pasa es,
      pay the, pecho como, pena decirlo, perdi la, pero por, pero se, pie frio, piel alrededor, piel donde,
      pierna mas, pincharon esta, pipi y, piso y, playing card, poco a, poder hacer, por este, por mas, porque se,
      presion en, pressing on, puedo apoyar, pues me, puffed out, punalada en, puntitos y, puso tiesa, puso todo,
      q no, que a, que ando, que ayer, que desde, que ir, que jalo, que va, quedo con, quiero morir, rather not,
      ready to, red itchy, redness no, redonda en, regadera y, right foot, right since, ronchas en, round than,
      running out, said come, sale a, sale como, sale la, saliendo sangre, salieron ronchas, same knee,
      sangre con, sangre despues, sangre no, sat on, say it, says ive, se va, seat and, seca desde, see out,
      sentada y, session and, set like, she cant, she had, she keeps, shirt on, shoe on, shooting down,
      shoulder itself, si el, si es, sick twice, side are, side so, siento los, sigo en, sigue creciendo, silla y,
      sin embargo, sin poder, since noon, sips of, site is, sleep and, sleepy and, sleeve wont, slow down,
      small bruise, so is, so swollen, solid like, some blood, somebody else, somebody elses, someone else,
      someone is, son had, speak to, squeezed it, squeezing behind, stand on, stand up, started at, started me,
      steering wheel, still and, still here, still oozing, stop for, stripe going, stuck facing, stuck in,
      stuck me, stuck on, su mama, sudando frio, supper and, swollen tight, ta bien, tabla y, take the, talk to,
      tea towel, teeth going, tell hot, tell them, tell u, tender if, tender where, tengo como, tengo ronchas,
      tenia antes, that has, that side, that since, that was, that wont, thats my, the ache, the block, the bone,
      the cashier, the checkout, the cross, the curry, the driver, the end, the foot, the gas, the gate,
      the grandkids, the lad, the leg, the lot, the mailbox, the match, the mattress, the muscle, the muscles,
      the neighbours, the number, the oven, the packet, the redness, the results, the shoulder, the sleeve,
      the sock, the spine, the steering, the stove, the thigh, the tissue, the toast, the wall, then its,
      there since, there was, theres blood, theres no, theres something, they put, they say, thing in,
      this headache, this one, thought about, through a, throwing up, thru my, tie my, tiembla como, tiene la,
      tiesa y, tieso tieso, tight band, til i, time breathing, time ive, times and, tirado en, tirando a,
      to bring, to catch, to normal, to pay, to people, to split, to toe, to turn, today and, today i, toes on,
      told my, tomo aire, tonight i, took it, top of, toque de, traffic was, tummy is, u put, un relampago,
      una picazon, una puntada, una tabla, under it, unless i, until the, up balloons, up every, up high,
      up rusty, up the, up to, up where, upper arm, va la, veo caso, veo todo, viendo la, viene el, vision went,
      voice has, voltear el, waking up, walked it, walked out, walking the, wanna be, wants to, was left, we dont,
      wedding band, wedding ring, went limp, went off, went through, went weak, wet sock, what im, where he,
      white head, whole back, whole face, whole front, whole upper, wing bone, wipe i, wire from, woke with,
      wont hold, wont settle, wont turn, words out, would be, y bien, y con, y desperte, y empezo, y en, y le,
      y luego, y tengo, y yo, ya lo, ya mismo, years and, years of, yellow muck, yesterday and, yesterday i,
      you can, your pins, zero to, zip code`,
  },
  {
    weight: 1,
    pairs: `a bother, a brick, a cattle, a drum, a flipper, a glass, a heavy, a line, a look, a los, a mile, a min,
      a neck, a nickel, a noodle, a normal, a plank, a red, a road, a sangrar, a shoe, a shower, a tack, a tea,
      a three, a while, a wooden, about every, about three, abrir con, adormecimiento y, after her, again after,
      agarra toda, agarrar la, aguanto ni, aguja adentro, ahi donde, ahi y, aire a, al apretarla, al banarme,
      al pararme, al pecho, al subir, all morning, all up, am going, amaneci mucho, amarrarme los, an electric,
      and called, and coffee, and even, and every, and feels, and for, and has, and heavy, and hit, and is,
      and looks, and now, and since, and swallowing, and theres, and very, ando a, anywhere near, aprieta el,
      aprieto y, are a, are dead, are fine, are on, arent here, arm up, as big, as hard, as if, as though, as we,
      asked about, asked her, at bingo, at four, at it, at me, at nine, ataque de, away and, ayer fue, ayer no,
      baby and, back down, back out, bajar la, bano y, baseball bat, batallo para, bath this, be cut, be honest,
      be needing, bear with, because my, bed rattles, before she, before you, belly and, belong to, bend forward,
      bend my, bien solo, bien y, bit but, blood after, blood all, blood thinners, blood this, board and,
      boca para, body like, box says, brand new, brazo izquierdo, breath before, breath theres, breath without,
      breathing ok, breathing really, brillosa y, brincar en, brothers name, bruise coming, bruise size,
      bruise that, burning hot, but all, but id, but im, but walking, cabeza que, cada rato, cae la, calf has,
      caliente donde, called my, called the, came away, came back, caminar y, camisa y, can somebody, cansado de,
      car door, carried the, casa me, catch me, catching on, caught me, chair and, charley horse, chest feels,
      chin anywhere, chin to, chiquito y, cleared my, climb the, cocina y, coffee cup, coffee dribbles, colour in,
      come back, como a, como con, como el, como guante, como palo, como perro, como que, con dos, con mi,
      confused since, corre al, cosas de, cosas que, cotton wool, cough but, coughed in, coughing last,
      coworker said, creeping down, croaky and, cuando agarro, cuando hago, cuando subo, cuello hasta, cuello muy,
      cuello no, cuerpo y, cut off, cuz my, dark red, days later, de cabeza, de corrido, de ese, de lo, de mal,
      de nada, de salir, de semana, de urgencias, del brazo, del cuerpo, del super, desde anoche, desde entonces,
      deseo a, di un, dia me, did my, did the, dieron antibiotico, dije que, dijo que, disculpe no, doblar el,
      doctora el, dog is, dog out, doing that, dolor anda, dolor es, dolor por, dont go, door and, dormido entre,
      dos dedos, dos veces, doubled since, down in, dropped a, dropped me, dry tickly, el calor, el entrenado,
      el horno, el pasillo, el resto, el sueter, el ultimo, ella dice, en peor, enough air, entiende lo,
      escalofrios desde, espalda ya, esposa dice, esposo esta, esposo me, esposo se, estoy con, estoy tosiendo,
      even lying, even the, ever known, ever since, every morning, every single, every step, everything on,
      eyes have, face blew, fainted at, favor que, feel kind, feel nothing, feels as, feels bruised, feels too,
      fine if, fine lol, fine since, fingers wont, fishing story, flema con, floor feels, flu so, forearm has,
      forgot my, fork and, frasco de, frios y, from under, from work, fueron las, fuerte en, get any, get enough,
      get from, get out, get up, getting air, go pee, goes in, goes into, going numb, gone white, good after,
      good cry, good morning, gordo del, got an, gotten worse, grabs me, great now, grumbles when, ha salido,
      habia sentido, hace un, had needles, hanging down, hard for, hardly feel, has disappeared, having chest,
      having trouble, he hecho, he wants, head like, head off, headache i, heart has, her shoulder, here and,
      hermana esta, hey so, hicieron la, hip hurts, his arms, his calf, his tongue, his whole, hit by, home at,
      honestly im, hora y, horas y, hormigas en, hospital with, hot from, hour ago, how it, hoy es, hoy me,
      hubby says, hubieran dado, huele feo, huffing and, hurts on, i almost, i am, i changed, i checked,
      i cleared, i draw, i feel, i hit, i lay, i literally, i look, i measured, i only, i opened, i reached,
      i rub, i see, i think, i walk, i would, ibuprofen every, ice cold, id put, ill get, im breathing, im just,
      im sat, im sure, im sweating, im touching, im typing, im wheezing, in agony, in class, in good, in is,
      in raised, in short, in theres, inch of, is all, is awful, is fat, is her, is his, is i, is improved,
      is looser, is puffed, is stretched, is thick, is way, is worse, it aches, it all, it got, it has, it hit,
      it starts, it took, itll be, its all, its closing, its gonna, its my, its running, its way, ive come,
      ive got, jaja me, jamas me, jeans are, just dropped, just no, keep forgetting, keeps coming,
      keeps squirting, kind of, knee and, knee blown, knee is, knife goes, la aprieto, la blusa, la camisa,
      la doblo, la hinchazon, la manga, la que, la quijada, la sabana, la siento, la vecina, ladrillo encima,
      las cinco, las gradas, las luces, las noches, last needle, lastima los, late reply, latigazo electrico,
      le entiende, le hicieron, le pasa, le quedo, left corner, leg have, leg since, leg swollen, levantar la,
      lie flat, life and, lift either, like ants, like grabbing, like it, little sips, living room, llevo desde,
      lo deseo, lol but, lol the, look for, look left, looks crooked, looser but, los companero, low back,
      make me, mal en, mama tiene, manana es, manden mensajes, mano la, marido se, mas ni, me atendieron, me baja,
      me cae, me falta, me fueron, me inyectaron, me levanto, me mordi, me pega, me resbale, me ten, mention that,
      mi espalda, mi hermana, mi jefe, middle of, minute and, minutes and, mirror and, monday with,
      moradito chiquito, morados y, mordi la, much as, muchisima sangre, mum has, mum is, mum says, muscle by,
      musculo de, muy hinchada, my backside, my boots, my boyfriend, my bra, my brothers, my calf, my chin,
      my class, my collar, my cup, my fingers, my forehead, my hands, my hip, my life, my lung, my mums, my nose,
      my session, my skull, my sock, my watch, nap on, necesito una, neck is, needle site, needle went,
      needles were, ni cuando, ni mas, night and, night long, night with, nina de, nine and, ninguna de, no estoy,
      no llego, no los, no other, no redness, no sirve, no tiene, nobody else, noche y, not my, nothing will,
      notice a, now hes, now the, numb spot, numbness is, numbness no, of red, of where, off by, off like, ojos y,
      on like, on my, on or, on pillows, on purpose, on three, on top, only goes, only thing, oozing blood,
      open and, or so, or the, orinar desde, other half, otra cosa, otra vez, otra y, out after, out but, out how,
      out the, over a, over like, own spit, pain all, pain down, painful than, pale and, pantorrilla la, panza la,
      papa no, para poder, paracetamol de, pasa ni, pase de, past my, paz descanse, pecho del, pecho que, pecho y,
      perfectly fine, pero esta, pero llevo, pero nomas, piece of, piedra y, pierna derecha, pierna hasta,
      pierna la, piernas y, pillows and, plan to, plank and, please remove, poke it, ponerme la, pongo la,
      pongo un, popo sin, por que, pot luck, pounding and, pregunta por, price of, primer dia, puede mover,
      puedo doblar, puedo levantarme, puffed shut, pull my, puntitos de, pusieron los, puso colorado, put on,
      put the, q el, q se, que cargar, que casi, que he, que la, que me, que por, que sentar, que sentarme,
      que tenga, que toso, que ver, quede sin, quedo una, raise my, red blood, regreso a, repente no, resbale en,
      respirar hondo, resto del, right and, right down, right up, ring me, rock and, rodilla y, roll over,
      rolled in, room with, sack of, sale nada, salio sangre, sangre del, sat down, saw it, says her, says im,
      says my, says the, scan of, se lo, se me, se quedo, se si, se van, seca que, sentence without, sharp as,
      she says, she was, shes not, shin is, shirt off, shocks down, shoe and, should be, should i, shut and,
      si abren, side whenever, siento como, siento las, sigo igual, silla de, sin nada, since midnight, since tea,
      sink this, sister says, so stiff, so weak, sobre la, solid as, solo se, solo si, someone elses,
      something hard, son las, sore and, sore on, sore where, spot and, spot you, spots is, started last, stiff i,
      stiff like, still a, still but, still cant, still coming, stood in, stop and, stop shaking, stopping for,
      su hija, subo las, suelo y, swallow my, swelling and, take little, tarde me, tea spoon, teeth chatter,
      tele y, tell the, temblores que, tengo adormecimiento, tengo fiebre, tengo mas, tengo sueno, thanks again,
      that and, that in, the backs, the bakery, the ball, the bank, the blinds, the box, the cereal, the cupboard,
      the door, the dots, the family, the flat, the forearm, the knee, the kneecap, the lady, the last, the lift,
      the list, the long, the pot, the saddle, the seat, the shelf, the staff, the step, the steps, the store,
      the table, the third, the tile, the tiny, the towel, the whole, then his, then hot, then the, there at,
      theres red, they belong, they gave, they told, they want, they were, theyre keeping, thigh feels, this ache,
      this afternoon, though i, thought you, through the, thumb is, thursday appointment, tight the, tiptoes on,
      tissue and, to back, to be, to bleed, to brush, to change, to chest, to lean, to show, to slide, to stand,
      to text, to type, to use, to wait, todos lados, todos los, toilet and, tosecita seca, towels and, traigo un,
      tuvo una, twice to, twice today, two hands, two inches, tylenol at, un calambrazo, un ladrillo, un minuto,
      una presion, unico que, up both, up drenched, up one, urge que, ve el, want me, was doing, was hurting,
      washing machine, watching tv, we had, we speak, welts all, went from, what do, whats happening, where she,
      which is, whole body, whole left, wife drive, wife says, with a, with that, within an, without stopping,
      work and, wrapped in, y calientita, y pienso, y siento, y traigo, y viene, ya ando, yesterday my, yo no,
      you at, you could, you guys, you know, you ought, you when, you will, your car, your treatment`,
  },
  {
    weight: -1,
    pairs: `a bagel, a blanket, a breath, a cake, a call, a ceiling, a chance, a coat, a dent, a drill, a duck,
      a feather, a garden, a great, a gusto, a guy, a huge, a joke, a marathon, a ok, a piano, a plane,
      a question, a sec, a six, a stab, a superbill, a tender, a un, a weight, a well, a wizard, a year, about a,
      accident in, aches when, achy as, achy when, adolorida donde, adolorida la, adolorido de, adolorido nomas,
      adolorido pero, adormecimiento del, adormecimiento ni, agacho a, again now, again so, again thanks,
      agarro todo, agendar con, agotado pero, agujas en, ahi en, ahora el, ahora ya, aire al, aire gracias,
      aire me, al agua, al bebe, al doctor, al nieto, al pendiente, al piquete, al pisar, al tercer, al voltear,
      all and, all clear, all evening, all fine, all quiet, all this, along the, already turning, am drinking,
      am driving, am kind, am well, amaneci y, amanecio un, an ear, an easy, an eight, an hour, and almost,
      and confusion, and dandy, and easy, and gave, and if, and in, and needles, and thank, and watched,
      and yesterday, ando agotado, ando cansado, ando sin, ando un, anoche estaba, another appointment,
      answer later, antes y, any of, any redness, any soreness, anything open, anything with, anyway im,
      appointment but, appreciate you, are back, are fading, are gone, are off, arm a, arm feels, arm was,
      arm works, around one, as achy, as always, as butter, as heck, as new, as stiff, as tired, ask for,
      asked me, at football, at half, at target, at two, away after, away from, away thanks, ayer me, back but,
      back hurts, back the, back when, backs a, bad cough, baje las, bajo a, ball for, bath tonight, be ok,
      beat but, bebe y, bed and, bed with, been better, been busy, been perfectly, been there, before it,
      before the, before today, believe it, bend over, bend to, better thank, bien a, bien cansada, bien despues,
      bien fuerte, bien hoy, bien la, bien mi, bien nada, bien nos, bien que, bien saludos, bien todo, big breath,
      big breaths, bill is, bit emotional, bit loopy, bit spaced, bit tired, bleeding just, blood but,
      blood right, blood that, blood when, bn grax, boca arriba, book club, bought the, boy a, bra strap,
      brain foggy, brazo derecho, brazo ya, breath for, breathe fine, brought home, budget meeting, burned my,
      busy with, but getting, but happy, but moving, but not, but sore, but way, but what, by dinner, by morning,
      caballo se, cabeza gracias, cabeza nomas, cabeza pero, cabeza y, calentura no, calf but, caliente mejoro,
      called in, calm and, calor que, calves are, calves feel, camino bien, camino normal, camino sin, camino un,
      camisa con, can be, can do, can hold, can use, cancelar la, cancelar mi, cansada ayer, cansada de,
      cansada despues, cansada nomas, cansada pero, cansado nomas, cant remember, carried in, carro y, casi nada,
      casi se, casi sin, cat has, cayo muy, celular al, change there, check the, checked in, checking on,
      chills no, chiquito de, chiquito donde, chiquito nomas, cita a, cita cuando, cita manana, coach said,
      coach says, coat on, colour and, come down, common to, como dos, como tronco, companera de, companera me,
      completely and, completo gracias, con pena, con todo, con un, confirmar la, contenta y, contestar antes,
      contestar mi, conteste tarde, control of, corre por, correr manana, cried at, cried happy, cuando fui,
      cuando manejo, cuanto debo, cuello gracias, cuello suelto, culpa del, cut the, danced at, day long,
      de angel, de cuello, de dormir, de hacer, de mareo, de molestia, de momento, de regreso, de trapo, dead and,
      dedos ya, dejo como, del camion, del perro, del restaurante, del viernes, demas todo, desaparecio y,
      desperto el, dia largo, dice q, did it, did u, didnt wake, diez horas, different animal, dio hormigueo,
      dio mucho, diria un, do it, do my, do yoga, doctora estoy, doctora no, does it, dog food, dog this,
      dog threw, doing dishes, doing well, dolido la, dolor cero, dolor fuerte, dolor nada, dolor pero, dolor sin,
      dolor todo, dolorcito leve, door is, dormi diez, dormi por, dos semanas, dots from, down before, down when,
      drained but, drank some, drank water, dressed man, drinking my, dropped my, duele gracias, duele ni,
      duerme la, duermo de, ear infection, easing off, easy now, easy run, either side, ejercicio hoy,
      ejercicio manana, ejercicios y, el coche, el dia, el entumecimiento, el estacionamiento, el friday,
      el hormigueo, el lunes, el mensaje, el miercoles, el moretoncito, el musculo, el paquete, el pulso,
      el reloj, el salon, el trapeador, el vestido, el viernes, eleven hours, else going, emotional after,
      emotional yesterday, en ese, en fuera, en la, en mis, en ningun, en que, end of, ended at, energy today,
      enough for, enviar la, es en, es igual, es nuevo, escaleras como, escaleras sin, eso no, eso que,
      espalda baja, espalda bien, espalda esta, espalda ni, espalda pero, espalda y, esposa se, esta caliente,
      esta colorado, esta duro, esta mejor, estaba adolorida, estaba un, estar al, este fin, este numero,
      estoy algo, estoy cansada, estoy mas, even feel, even sore, everyone at, everything feels,
      everything normal, exercises and, exhausted but, exprimir el, face and, factura de, factura por, fed the,
      feed the, feel amazing, feel anything, feel mildly, feel much, feel rested, feel tired, feeling fine,
      feeling great, feels amazing, feels awesome, feels much, feliz cumpleanos, felt fine, felt in, felt lighter,
      felt so, felt super, fever from, fever i, fever im, fever since, filled it, finally i, find the, fine and,
      fine myself, fine thank, fine this, first but, fizzing in, floaty and, foggy last, foot feels, for last,
      for me, for next, for work, for yesterday, for you, forearm is, forgot the, forty years, found your,
      four times, free today, friday morning, from you, fue como, fue un, futbol el, gas station, gelatina jaja,
      get back, getting in, getting that, gift card, gimnasio manana, gimnasio y, go for, go swimming, going over,
      going to, gone completely, gone thank, good as, good i, good on, good thanks, good though, good thx, got a,
      got one, grand children, great last, great thanks, group chat, gustaria otra, gym and, gym today,
      gym tomorrow, ha dado, ha pasado, had me, had no, hago ejercicio, half a, hambre jaja, hands and, happy as,
      happy tears, happy to, hard my, hard to, has been, have cabin, have some, have taken, hay manera, he asked,
      he keeps, head both, head clear, headache and, headache is, headache no, headache of, help right,
      her daughter, hey no, hey there, hi can, hi this, hice el, hice los, hijo se, hijos me, him off, him to,
      hinchazon ayer, hinchazon por, hip like, hips feel, his back, hola ando, hola estoy, hola puedo, hole is,
      hombro mejor, hombro nomas, hombro y, hombros algo, home and, home but, hora es, hormigueo no,
      hormigueo que, hormigueo todo, hoy fue, hoy gracias, hoy regrese, hoy sin, hoy subi, hoy y, hrs and,
      hurts and, husband had, husband pulled, i ate, i book, i climbed, i dont, i drove, i expect, i forget,
      i got, i helped, i iced, i leave, i mean, i move, i pass, i pick, i shall, i sit, i sleep, i squeeze,
      i stretch, i taught, i thought, i tie, i told, i use, i were, i woke, i yawn, ice and, ido al, if someone,
      igual pero, igual y, ill answer, ill be, ill call, ill text, im busy, im drinking, im going, im home,
      im late, im not, im otherwise, im pretty, im shaking, im sleepy, im slightly, im tired, im wiped, in a,
      in any, in but, in traffic, in years, in your, invoice for, ir el, is as, is better, is brilliant, is great,
      is impossible, is off, is sick, is still, is the, is torture, is turning, is typing, is up, is well,
      is zero, isnt right, it again, it be, it comes, it common, it had, it its, it no, it out, its as,
      its gettin, its just, its loosening, its mild, its only, its own, ive changed, ive slept, jalon y, jaw like,
      jugar futbol, junta de, junta se, just checked, just found, just some, just tired, keeps doing, kids at,
      killed the, kind regards, kinda achy, knee a, know a, know if, la abuela, la caja, la comida,
      la contractura, la debilidad, la llave, la misa, la molestia, la noche, la palabra, la pase, la sesion,
      largo y, las cortinas, las marquitas, las sabanas, last visit, late el, later thanks, le di, le dieron,
      le puso, leave it, left and, left it, left of, left the, leg so, legs all, legs feel, les comento,
      les cuento, less sore, lets go, levantarme estaba, levantarme pero, leve mareo, lifted the, light in,
      lights and, lights out, like gym, like me, like my, like needles, like popeye, like somebody, like that,
      limp as, little ache, little achy, little after, little brain, little emotional, little fading,
      little foggy, little numb, llego el, llevaron a, llevo dos, lo tenia, lo unico, lol my, lol today, long and,
      long before, long day, looks fine, loopy after, los del, los gemelos, lost control, lost her, lost the,
      lot for, low down, low energy, luego les, lying on, made the, make an, makes my, mama le, manana hay,
      manana voy, mancho la, manejando es, manera de, mano desde, manos de, many thanks, mareo ayer, mareo ni,
      mas o, matter what, me awake, me back, me cerro, me duele, me duerme, me durmio, me espeso, me from, me go,
      me gustaria, me hincha, me hizo, me i, me my, me over, me pego, me picaron, me pico, me podrian,
      me pusieron, me queme, me quemo, me salio, me since, meeting moved, mejor espeso, mejor ni, menos igual,
      mensaje me, mercado y, mi bebe, mi equipo, mi hombro, mi proxima, mi ultima, mild dull, mildly achy,
      mildly sore, miles this, milk on, minute after, minute i, minutos y, mis ejercicios, mis estiramientos,
      molesta un, molestia al, molestia leve, molido como, mom checked, mom says, monday afternoon, moneda de,
      morning after, morning its, morning thank, morning with, move normally, mover la, moverme se, mowed the,
      much worse, mueve mucho, murio mi, musculo adolorido, musculos un, muy rico, my bill, my car, my cat,
      my coat, my elbow, my end, my eyelids, my granddaughter, my kid, my knee, my knees, my mother, my neighbor,
      my palm, my shirt, my shoulder, my team, my throat, my tummy, my water, my way, nada dormido, nada malo,
      nada nuevo, nada todo, nadar en, necesito cambiar, neck a, neck again, neck loose, neck muscles, neck was,
      needle is, needle spot, needled me, needles nothing, needs a, neighbors kid, neither numbness,
      neither swelling, never noticed, never showed, new pillow, new season, next monday, ni adormecido, ni falta,
      ni mejor, ni peor, ni problemas, nieto tiene, ningun hormigueo, ningun sintoma, nino chiquito, ninos ya,
      no biggie, no complaints, no conteste, no drama, no energy, no gain, no he, no heat, no itch, no lump,
      no mas, no nothin, no nothing, no noto, no peor, no probs, no rush, no signs, no tingles, nomas el,
      nomas gracias, nope to, normal por, not dizzy, not sick, not too, note una, nothing strange, nothing to,
      nothing unusual, noto cambio, noto diferencia, now ill, now thank, numb toes, numbness nor,
      numero equivocado, o mejor, o menos, ocupada porque, odd thing, of sore, of steel, of stiffness, off again,
      off at, off in, off since, off today, oiga puedo, oil change, ok now, ok thanks, on and, on energy,
      on every, on for, on his, on wednesday, on wood, on you, one more, one out, one tiny, one week, only felt,
      only one, or any, or should, or swelling, or two, or weakness, other side, otherwise fine, otherwise im,
      otro mundo, our flight, our street, out at, out like, out my, out this, out today, over my, over on,
      over the, owe you, own fault, pack and, packed up, pain about, pain anywhere, pain now, pain over,
      pain thanks, pains about, pantorrilla esta, para hablar, para respirar, partido de, passed out,
      pastillas de, pay my, payment link, pea sized, peep from, pena por, perdon que, pero al, pero ando,
      pero contento, pero del, pero la, pero mejor, pero paro, perro esta, pie lo, pie ya, pierna que, pin prick,
      pinch of, pins and, play tennis, please send, please tell, poco apretado, poco atontada, poco cansado,
      poco tenso, poco y, podria decir, podrian mandar, poquita molestia, poquito sensible, poquito tiesa,
      poquito tieso, poquito y, por escribir, por estar, por primera, por unos, pressed the, pretty good,
      prick marks, problemas para, proxima cita, proxima semana, pude abrir, pude cargar, pude dormir, pueda me,
      puede cambiar, puede enviar, puede hacer, pueden mandar, puedo agendar, puedo manejar, puedo tender,
      puedo volver, pues ando, pues hoy, pues sigo, puffiness by, puffy round, pull over, puntitos chiquito,
      puse hielo, puse un, pusieron las, que alegria, que conteste, que dolor, que es, que iba, que preocuparse,
      que reportar, que si, que sin, que susto, que traigo, que usted, que volteo, queda una, quedo un, quiere ir,
      quiero cambiar, quiero cita, quiet on, quitarme una, rain and, rate is, really tired, recibir la,
      redness at, redness nor, redness swelling, regrese a, relaxed after, relaxed but, reply later,
      respiro hondo, reverse the, right leg, right shoulder, right through, right to, road trip, rodilla como,
      rodilla es, rojos chiquito, rojos donde, ronchas tampoco, round a, round it, run and, running down,
      sacaron la, said a, said i, sal al, same but, sangre y, saw a, says its, schedule my, school play,
      se agarra, se entero, se mueve, se pueda, se puede, seat belt, see that, see your, seis horas, semana y,
      send the, sending these, senti algo, senti muy, sentido ningun, sesion para, sesion pero, shaking like,
      shaking so, shaking the, sharp dressed, she turned, shoes again, shot of, shoulder and, shoulder moves,
      shower this, si lo, sick with, side i, side when, siente mucho, siente muy, siente un, siento de,
      siento poquita, siento tranquila, signs of, sigo cansada, sigo muy, sigo sin, sigo un, sigue muy,
      sin cambios, sin energia, sin mareos, sin problemas, since yesterday, six hours, skin all, skin from,
      sleepy after, sleepy on, slept funny, slept through, slightly dizzy, slightly foggy, small drop,
      smoke alarm, snowed in, so chill, so dont, so happy, so hard, so kind, so relaxed, so talk, so there,
      so you, sofa and, sold the, solid and, solo adolorida, solo duele, solo les, solo siento, some leftover,
      somebody hit, somebody ring, sometime next, son broke, son is, son muy, sore af, sore all, sore around,
      sore back, sore bum, sore from, sore is, sore yesterday, soreness but, soreness left, sorry ive,
      sorry please, spacey yesterday, spots and, stairs today, stiff after, stiff first, still feel,
      still slightly, still so, straight through, stretches and, subi al, subi las, subo escaleras, sueno ayer,
      sueno nomas, sueno pero, sueno todo, sueno y, super bien, super relajada, super relaxed, swelling nothing,
      swelling numbness, swollen from, tarde boy, tarde estuve, temp its, temperatura hoy, temperatura normal,
      temple like, tender but, tender from, tender in, tender la, tenga tiempo, tengo agujetas, tengo dormidos,
      tengo las, tengo mucho, tengo ningun, tengo una, tenia desde, tenso pero, terapia pero, text you, thanks a,
      thanks for, thanks to, that came, that knot, that stopped, thats not, the arch, the bench, the boat,
      the cab, the cabin, the cats, the choir, the corner, the desk, the doctor, the dogs, the follow, the green,
      the headaches, the heat, the hips, the horses, the hotel, the inside, the interview, the ironing, the job,
      the late, the mark, the mornings, the office, the park, the payment, the picar, the pill, the register,
      the river, the shopping, the spare, the tiredness, the trail, the washing, the week, the word, the words,
      the young, then i, theres like, thigh and, thing today, thing wrong, this for, this house, this month,
      this year, thought itd, three hours, threw the, throat swells, thursday to, tickety boo, tiene gripa,
      tiene manos, tieso al, tieso en, tieso gracias, tightness in, time in, time is, time since, tingling just,
      tiny dots, tiny drop, tired as, tired last, tired this, tired today, tired yesterday, to bien, to choir,
      to complain, to do, to email, to everyone, to feed, to knees, to mention, to pick, to push, to reverse,
      to say, to speak, to stretch, to take, to tie, to worry, todavia algo, todavia un, today thanks, todo chido,
      todo excelente, todo good, todo ok, todo se, todo va, toe ive, tomado como, tome mucha, too bad, took me,
      toser y, totally fine, touch tender, trabajar normal, trabajar y, traigo dolor, tranquilo por, tres de,
      tropiezo con, trouble at, tuve algo, two today, two years, u guys, u send, u stuck, ultima cita,
      ultima sesion, un bebe, un hormigueo, un nudo, un peso, un uno, una hora, una vez, uncle had, until monday,
      up fine, up here, up im, up so, up toward, ustedes green, va a, va aflojado, vemos el, vemos pronto,
      ven unos, ver el, very much, very relaxed, very tired, vi que, viernes en, visit on, visit thanks,
      voltear la, volvi a, volvi al, volvio a, voy al, voy por, wait a, wait to, walk fine, wants the, warned me,
      was but, was good, was great, was lovely, was nice, was sick, was the, watched the, water and, way out,
      weak and, wednesday afternoon, wee bit, week but, week out, weekend i, weeks pregnant, went in, went on,
      what you, when can, when is, where u, wife is, wife saw, will reply, win a, wine with, with this, without a,
      without thinking, wont be, wont leave, work on, worked on, workout but, worry about, would have, would like,
      write on, wrong chat, wrong person, y ahorita, y algo, y apesta, y aun, y mas, y me, y relajada, y tiene,
      y tieso, y va, ya descanse, ya hice, ya mejor, ya nada, ya sin, years nothing, yesterday thank,
      yesterday was, yet but, yo de, yo muy, yo ya, you checking, you in, you later, you pushed, you tell,
      you then, you this, you tonight, young man, your clinic, your help, youre a, youve got`,
  },
  {
    weight: -2,
    pairs: `a bad, a bath, a bucket, a busy, a costado, a day, a fence, a few, a hand, a heating, a ir, a log, a mi,
      a million, a mis, a movie, a night, a nurse, a one, a pacemaker, a pasar, a pin, a purple, a receipt,
      a robot, a trabajar, a treat, a usted, a workout, about what, above the, abrir la, access to, ache in,
      aches a, achy but, achy like, achy today, achy where, acuerdo de, acuerdo del, adolorida como,
      adolorida pero, adolorido del, adormecimiento de, after dinner, after dry, agujas de, agujas me,
      agujas pero, ahora la, ahora no, ahora y, ahorita pero, aire hondo, al cine, al dolor, al domino,
      al exprimir, al nino, al sacar, algo adolorida, algo adormilada, algo cansada, all better, allowed to, am a,
      am pleased, am resting, amaneci un, an ice, an infection, and a, and both, and by, and came, and doesnt,
      and dont, and fat, and getting, and half, and happy, and hasnt, and i, and its, and last, and left, and let,
      and lost, and missed, and pain, and put, and relaxed, and so, and thats, and white, and wont, ando ocupada,
      anduve en, ankle and, anos dolor, antes pero, any different, apart from, apenas se, apenas vi,
      appointment and, appointment for, appointment next, appointment please, arch is, arde la, are all, are at,
      are cold, are killing, are too, are you, arm at, arm off, as an, as last, as rain, at about, at all,
      at dawn, at every, at five, at least, at midnight, at ten, at your, ate an, away completely,
      away thankfully, ayer gracias, ayer muchas, ayer tenia, baby has, back up, backside is, bad overall,
      bajar del, banarme con, base of, be stiff, bebe tiene, been bringing, been coughing, before and, best ive,
      better after, better already, better and, better thanks, bien gracias, bien los, bien no, bien por,
      bien relajada, bien si, big deal, bit achy, bit drained, bit itchy, bit spacey, bit weaker, blade is,
      blood is, book is, both times, both ways, brazo de, brazo se, bring a, bring your, broke a, brother in,
      brought me, bruised ego, buenos dias, busy day, but better, but fine, but only, but otherwise, but please,
      but still, by noon, cabeza lo, cadera ni, calentura pero, calentura yo, calling the, calor de, cambiar mi,
      caminar sin, can live, can open, can reach, can sit, cansada desde, cansancio pero, cant drive, cargue al,
      casa pero, case what, cat on, cerrar la, cerro el, chamaco me, change yet, checked the, chilled out,
      chills and, choir practice, cold so, como bebe, como del, como por, como un, complaints from, con eso,
      con flojera, con hielo, con las, con mucho, con muchos, con nada, con tantita, con usted, costado trabajo,
      cough no, could go, could sleep, couldnt be, cousin had, cried a, cry after, cry in, cuando pueda,
      cuando uno, cuanto le, cuello esta, dar fiebre, day at, day is, day no, de anoche, de cansancio, de chamaco,
      de correr, de hinchazon, de ir, de mejor, de paracetamol, de relajada, de sangre, de tos, de tres, de una,
      de vomitar, debilidad de, debilidad ni, debo de, dedo de, dedos del, dejo dormir, del banco, del gimnasio,
      del otro, del trabajo, dent in, des compuso, desde ayer, did a, did say, didnt have, diez anos, dinner and,
      dio calentura, dios la, dios ya, disculpe apenas, dizzy when, do anything, do i, do the, do you, doctor who,
      does that, doing great, doing it, doing ok, dolio nada, dolor con, dolor desaparecio, dolor era, dolor esta,
      dolor muscular, dolor paso, donde entro, dont feel, dont send, dont touch, dormi muy, dormi viendo,
      dormida de, dormido del, dormir por, dormir temprano, dos puntitos, down by, drove home, drove past,
      drove to, dry needling, due at, duele y, durmio el, durmio la, durmio nada, durmio un, el ame, el centro,
      el dentista, el domino, el espeso, el horario, el hospital, el metro, el patio, el precio, el puente,
      el taller, el telefono, el turno, else to, email me, emotional last, en camino, en las, en llena, en lo,
      en urgencias, enrojecimiento no, entero y, entro la, er right, era el, era joven, es apenas, es muy, es y,
      espalda no, espalda un, esta dura, esta haciendo, esta igual, esta sensible, esta suelto, esta todo,
      estaba antes, estaba tieso, estan borrando, estiramientos y, estoy contenta, estoy mareada, estoy muerto,
      estoy perfecto, estoy quedando, estoy rendido, estoy un, estuve muy, ever did, every kerb, everything i,
      exam was, exhausted i, fading bruise, falta el, fat and, favor me, feel better, feel kinda, feel sore,
      feel very, feels brand, feels lighter, feels stiff, feels strong, feet and, feet at, fell off, fever here,
      fever no, fever swelling, fever with, few tiny, fiebre gracias, fiebre todo, fine so, fingers fine,
      finished my, finished the, first thing, first time, five year, flojera y, foot didnt, foot has, for dinner,
      for everything, for twenty, for your, friend has, from bed, from carpal, from yesterday, fue rapido, fue y,
      fully back, gate code, gelatina de, get this, get through, get where, getting off, getting out, gives me,
      go in, go up, going well, gone away, gone down, gone so, good day, good mood, good myself, good since,
      good sore, good today, gordo que, got cold, got to, grab milk, gracias por, great today, green que, grip a,
      gym this, ha hinchado, hablar con, half the, half way, hand and, hard feelings, has shipped, hasnt helped,
      hasta ahora, hasta ahorita, have come, have tiny, have you, hay problema, he tenido, head again, head to,
      headache nothing, hear the, heard a, hecho ejercicio, hey i, hi please, hi the, hice la, hinchazon donde,
      hinchazon nada, hip is, hip never, his shoulder, hit me, hola nada, hola si, hold on, home today,
      honestly i, horas en, hormigueo de, hormigueo y, hospital por, hot water, how long, hoy ando, hoy estoy,
      hoy fui, hoy mi, hoy sali, hoy trabaje, hubiera ido, hubiera subido, hunky dory, i allowed, i appreciate,
      i booked, i cant, i check, i chew, i counted, i felt, i finished, i first, i had, i keeled, i left, i let,
      i must, i never, i ran, i sat, i should, i slid, i swear, i touch, i wait, i want, i wasnt, if i, im beat,
      im definitely, im fine, im grand, im pain, im standing, im stuck, im the, in last, in months, in under,
      inflamo el, is being, is confused, is doing, is done, is due, is easier, is finally, is giving, is headed,
      is leaking, is loose, is mildly, is pouring, is there, is wild, it back, it done, it felt, it in,
      it loosens, it only, it possible, it quit, it safe, it swells, its bags, its completely, its fully, its in,
      its less, its me, its there, ive felt, ive stopped, jaw and, jaw is, jello in, jumped on, just the,
      just tiny, just to, keeps on, kid is, kids have, killed me, kilos de, kinda sore, kinda spacey, knee bends,
      know you, la alberca, la basura, la bici, la cena, la consulta, la fuerza, la iglesia, la nevera, la olla,
      la parada, la pompi, la quinceanera, la ropa, la verdad, la zona, las doce, las tres, last two, le contesto,
      le cuento, le debo, le pondria, leg but, leg good, leg has, legs are, legs fine, let my, leve hinchazon,
      ligera hinchazon, light headed, lighter today, like ive, like jelly, like one, like un, lil sore,
      limited access, little dizzy, little drop, little tender, little tight, llega a, llega el, llore un,
      lo noto, lo siento, loads better, loca pero, longer feel, look over, looked and, looks like, loose as,
      looser than, los boletos, los estiramientos, los frijoles, los nietos, los tengo, lower back, luz del,
      make another, mandar el, manejando despues, mano a, marks where, marquitas chiquita, mas en, mas tarde,
      may i, me any, me but, me dicen, me dormi, me durmieron, me empezo, me estire, me fue, me how, me hubieran,
      me parte, me pregunto, me salen, me sente, me siguen, me these, me toco, me today, me tome, me va, mean it,
      mean while, medio atontada, medio atontado, medio tieso, mejor hoy, mejor humor, mejor y, melted into,
      mi amor, mi comadre, mi companera, mi corazon, mi hijo, mi operacion, mi prima, mi senora, mi suegra,
      mi trabajo, mi tunel, might be, mild soreness, miracle worker, mis nietos, mismo de, missed my,
      molestia del, molido pero, momento me, moradito pequenito, moretoncito del, move my, moving better,
      moving well, much do, much for, much improved, much less, mucha energia, muerta de, muerto de, mueve bien,
      muscle feels, muy relajado, muy suelta, my ankles, my follow, my jaw, my late, my mothers, my muscles,
      my nails, my neighbors, my neighbours, my shoe, my toes, my trousers, my voice, n i, n my, nadar manana,
      nauseas despues, near my, nearly as, necesito que, neck moves, need a, need any, neither one,
      next appointment, next day, next session, next visit, ni calentura, ni chisto, ni pio, nice day, nice way,
      night after, night because, night but, night i, night shift, ningun momento, no aches, no big, no contestar,
      no doctora, no fiebre, no hot, no lumps, no no, no rash, no side, no sign, no te, no zaps, nomas un,
      noodle lol, nor pus, not happy, not nearly, not the, notan las, nothing crazy, nothing major, nothing new,
      nothing weird, numb but, number off, of emotional, of it, of me, of salt, of us, of work, off for, off this,
      on but, on it, on monday, one about, one dot, operacion vieja, operaron la, or chills, or hot, or numbness,
      other one, otherwise good, otherwise ok, otra cita, our team, out by, out for, over it, owe for, packed its,
      pain i, painting the, papa anda, para el, para y, paso la, paso y, passed quickly, people are, perdio el,
      perdon por, perfectly well, permission slip, pero aguantable, pero contenta, pero en, pero nada, pero todo,
      pie que, pierna ni, pierna se, pierna ya, piernas como, pincho la, play golf, please update, pleased to,
      poco adolorida, poco tiesa, poor thing, poquito adolorido, poquito de, poquito hinchado, por el, por no,
      porque me, pray for, pregunta puedo, press it, pressed it, pressed on, pretty tired, puede mandar,
      puede ser, puedo cambiar, puedo cargar, puedo meterme, puedo nadar, puedo ponerme, puedo salir, puedo ver,
      pulled the, puntito morado, puntitos en, puse el, push off, que antes, que dios, que dormi, que el,
      que hace, que hago, que hasta, que hora, que nunca, que puedo, que soy, que viene, que yo, queda un,
      quedaron unas, quedo sensible, quemo el, question about, quick question, quit right, quita con, quitando el,
      quito del, quito por, quito y, radio on, rato voy, ready for, really sore, receipt for, redness or,
      relajado y, relaxed and, rendido pero, respuesta automatica, return the, reversing the, right arm,
      rodilla esta, rodilla ya, rojo alrededor, rojos de, rojos en, rompio la, roommate has, roommate me,
      run down, sacar la, safe to, said thanks, said to, salir y, sangre al, says his, says to, school and,
      se des, se equivoco, se estan, se pincho, se pone, se queja, se quemo, see little, see some, sensible al,
      sensible si, sentada en, sentarme en, senti bien, sesion ando, session please, session to, sets of,
      seven days, shift at, shift on, shoes on, shoulder sore, shower helped, si aprieto, si quiero, side effects,
      siempre he, siente mejor, siento adolorido, siento con, siento super, siesta de, sign of, sigo bien,
      sin agarrarme, sin baston, sin falta, sin molestias, sin mucha, sin novedad, sit down, sleep for, slept all,
      slept great, slept really, slept ten, slept well, slight puffiness, slightly sore, slightly stiff,
      small dots, so cold, so i, so take, solo le, solo un, something popped, sore a, sore after, sore still,
      sore the, soreness now, soreness went, soreness when, sorer than, sorry im, sounds good, starts at,
      steps out, stiff but, stiff in, still kinda, stopped quickly, strap rubs, stroke of, subio la, swelled up,
      swelling in, swelling is, swelling nor, swelling redness, swelling right, swelling went, swim meet,
      swollen but, swollen for, table for, talk later, tantita molestia, tantito adolorido, tarde pero, tarde y,
      tea and, tell any, tell your, ten hours, tender on, tenga buen, tengo cita, tengo los, tengo unos, tenso de,
      terapia gracias, terapia y, than my, thank god, that doesnt, that for, that im, that is, that new,
      thats about, the base, the best, the book, the cat, the chicken, the clouds, the cooker, the dead,
      the depot, the dinner, the dress, the dry, the fair, the freezer, the fridge, the grand, the guy, the hedge,
      the horse, the library, the low, the lower, the manager, the meeting, the parrot, the piano, the receipt,
      the receptionist, the recliner, the record, the remote, the rug, the small, the taxi, the tiles,
      the tomatoes, the trailer, the tree, the trigger, then a, there are, there but, there isnt, there this,
      theres this, they found, thigh but, things are, third day, this evening, this rain, this tired,
      this weekend, those things, three and, through it, tiene fiebre, tienen lugar, tieso el, tieso hoy,
      tight but, tight like, till the, time to, tingling is, tingling last, tingling or, tiny dot, tiny headache,
      tiny little, tiny pin, tired after, tired but, to expect, to give, to hand, to know, to me, to pull,
      to quit, to tuesday, todavia tengo, today is, toddler has, todo en, todo sin, toes is, toes like,
      tomando agua, tomatoes are, tome agua, too soon, top shelf, totally gone, totally normal, touch stiff,
      trabaje mucho, trae calentura, trae la, traen loca, tranquila y, treatment thanks, tres dias, trip to,
      truck is, turn left, turning yellow, twice this, two cats, two hour, typing all, u got, un frijol,
      una cerveza, una lenteja, una leve, unas marquitas, unchanged from, up into, up no, up on, up there,
      up this, up today, up visit, up with, urgencias con, used ice, va el, va quitando, ve normal, ven los,
      very slight, very well, vez en, viernes por, view from, visit to, voy a, voy de, voy mejorando, walk on,
      walk the, walk with, walking like, was and, was brutal, was kinda, was not, was nothing, was rude,
      was slightly, was there, water bottle, water like, way up, we won, wear the, well im, were at, whatever you,
      where im, where one, where they, who has, whole of, whole way, wife made, wiped but, with all, with limited,
      with two, without any, without it, without that, work was, works for, worries there, worse than,
      worse thanks, y ahora, y amaneci, y arranca, y como, y contenta, y dice, y es, y eso, y llegue, y llevo,
      y pico, ya bien, ya cargo, ya con, ya esta, ya mero, ya ni, ya todo, ya volteo, ya volvi, year old,
      yesterday evening, yesterday thanks, you do, you got, you if, you killed, you like, you on, you were,
      your order, your text, zero complaints`,
  },
  {
    weight: -3,
    pairs: `a baby, a book, a cantaros, a correr, a cowboys, a cuppa, a dar, a difference, a dog, a dot, a ella,
      a follow, a hint, a jugar, a king, a massage, a meeting, a migraine, a miracle, a nightmare, a peep,
      a pencil, a que, a quien, a ride, a run, a sore, a spoon, a stroke, a su, a teenager, a ustedes, a very,
      a week, a wet, about my, achy after, acostar temprano, acoste temprano, address again, adolorida de,
      adolorido como, adormecido el, after work, agache a, again and, aguja en, agujetas en, ahi mismo, ahora me,
      ahorita le, al agacharme, al bajar, al brazo, al cerro, al gimnasio, al gym, al quitarme, al viernes,
      algo adolorido, algo apretado, algo sensible, algo tenso, all good, all of, all right, all that,
      all through, all well, already fading, am and, am not, amaneci medio, amaneci sin, ame rica, an apple,
      an early, and about, and drinking, and have, and he, and id, and nauseous, and nothing, and she, and shes,
      and sleepy, and tired, and woke, anda en, ando algo, ando en, ando muy, anoche y, antes era, any swelling,
      any tingling, any way, apretado de, are toast, are up, arm again, arm but, as for, as when, as you,
      at eight, at first, at most, at that, ate a, ate the, aun asi, auto correct, away so, ayer lo, ayer por,
      ayer tuve, ayer ya, baby shower, back by, back felt, back in, beat me, bed i, been going, been over,
      before treatment, bend it, better but, between a, bird feeder, bit foggy, body feels, brain fog, brain is,
      brazo como, brazo todo, breathing all, bring the, bruise has, buen dia, but good, but manageable, but now,
      but ok, but pain, by bedtime, cabeza el, cada vez, calentura todo, caliente el, call the, call you,
      cambiar la, can look, can take, can u, cansada y, cant feel, car afterwards, car out, casi ni, change my,
      chest fine, cita del, cita el, cita en, cita por, clinica y, cold feet, collapsed on, comio mi, con agujas,
      con gripa, confirm my, contento con, corto la, cough so, coughing and, could i, could you, crazy and,
      cross word, cuando era, cuando llegue, cuando puedo, cuando tenga, cuello es, cuello lo, cuello un,
      cuello va, cuento que, daughter has, daughter looked, day after, day on, de atras, de ayer, de doler,
      de ejercicio, de estar, de haber, de magia, de muerto, de sueno, dead tired, debo hacer, decir cuanto,
      decirles que, dedos los, deep massage, del gym, del metro, del mismo, del omoplato, del todo,
      despertar estaba, didnt do, didnt need, dime sized, dio mareo, disculpe puedo, dizzy and, do everything,
      dog ate, dog on, dog to, doing good, dolor como, dolor de, dolor desde, dolor gracias, dolor nomas,
      dolorcito de, done in, dormi bien, dormi ocho, down from, down its, drank lots, dress is, drew a,
      drinking lots, dropped the, dropped to, dry now, duerme el, early night, edge of, el arbitro, el de,
      el gallo, el kilo, el pan, el primer, el tunel, enfermo con, es ciento, es dolor, es lo, es mas,
      es peligroso, es un, escalofrios ni, ese dolorcito, eso si, espalda que, espalda se, esta borrando, esta de,
      esta semana, estar sentado, estoy acostada, estoy de, estoy descansando, estoy molido, estoy muy,
      evening but, examen de, expected that, falta de, feel any, feel great, feel heavy, feel lighter,
      feel relaxed, feel right, feel sick, feel so, feel tight, feeling better, feeling good, feels looser,
      feels sore, felt awesome, felt great, fever chills, fever my, fila del, film and, fin puedo, fine no,
      fine tho, first steps, fixed it, flip flops, floor like, foot tingled, for an, for asking, for being,
      for half, for his, for lunch, for one, for tea, foto del, from all, from her, fuerte y, game last,
      garganta y, gave up, get a, get in, getting worse, give me, give my, give the, giving me, glass of,
      glute is, go back, going on, good night, good no, got infected, got two, gotta run, grandson has,
      hace mucho, hacer la, had his, half an, hand felt, hand went, happy birthday, happy with, has an,
      has completely, has for, hasta las, have stopped, have zero, havent noticed, having any, hay que, he never,
      head in, head on, headache but, her sister, hermano se, hes been, hey doc, hey the, hi no, hi there,
      hice mis, hielo y, hija nota, hijo esta, hiking and, hinchado ni, hincho el, hint of, hip feels, hip was,
      hola no, hola quiero, hola tengo, holding a, hombro va, hombro ya, hours of, how do, how much, hoy pero,
      hoy pude, hubiera cargado, hubiera hecho, hurt so, husband looked, i bend, i bought, i came, i danced,
      i faint, i found, i havent, i just, i kept, i lifted, i passed, i reach, i said, i saw, i skipped, i teach,
      i will, iced it, im all, im back, im being, im chillin, im great, im sore, im still, im writing, in all,
      in church, in june, in laws, in line, in march, insurance for, is burning, is completely, is fading,
      is feeling, is happy, is helping, is jammed, is missing, is mush, is one, is pretty, is ready, is so,
      is tender, is totally, isnt any, it a, it does, it eased, it go, it looks, it never, it off, it till,
      it wont, itches like, itchy at, its back, its going, itself feels, jaja pero, just little, just saw,
      just stiff, just want, k steps, keep it, keep the, kids off, kinda weird, knee swelling, knee to,
      knitting needles, la bendiga, la cartera, la colonia, la direccion, la fila, la luna, la mesa, la paleta,
      la parrilla, la pelota, la proxima, la salsa, la semana, la una, la vaca, la virgen, lado y, las noticias,
      las pantorrillas, las plantas, las siete, later and, lay on, le marco, left foot, left hand, left handed,
      left your, left yours, les aviso, let me, levante sin, like and, like the, like u, line at, line is,
      listening to, little dot, little dots, little one, little spot, lo aguanto, lo bien, lo mejor, lo normal,
      lo tieso, lol i, longer any, los hombros, los musculos, luego se, mama dice, mandar la, mando un,
      maneje hasta, mareo al, mas mensajes, me acabo, me all, me as, me comi, me corre, me da, me diera,
      me dijeron, me dolio, me hincho, me im, me maree, me no, me pincho, me quede, me traen, mejor el, meses que,
      mi cunada, mi nino, mi rodilla, mi tia, mismo y, moneda en, moreton pequenito, moreton que,
      moretoncito chiquito, moretoncito como, moretoncito que, moretones no, most of, move more, moved to,
      mover mi, mucho tiempo, muchos calambres, muchos espasmos, muero de, mueve el, muevo bien, muscle soreness,
      musculo cansado, muy cansada, muy relajada, my backs, my brain, my calves, my day, my girl, my insurance,
      my nans, my receipt, my stomach, my stretches, my thursday, nada grave, neck but, neck feels, neck itself,
      needle in, needles all, needles at, needles came, next month, ni enrojecimiento, ni fiebre, ni hinchazon,
      ni hormigueo, ni rojo, ni un, ni una, nieto vomito, nieto y, ningun dolor, ningun problema,
      ninguna molestia, nino anda, no batallo, no bruising, no cojeo, no different, no dizziness, no duelen,
      no es, no headache, no me, no pegue, no pins, no prende, no sense, no symptoms, no worries, noche me,
      nomas siento, nope im, nope my, nor chills, nor numbness, normal now, normal today, not complaining,
      not having, not one, nota que, nothing and, nothing since, notice it, noticed a, noticed any, now thanks,
      numb last, numb since, numb toe, ocho horas, of bed, of blood, of drained, of itching, of lamb, of small,
      of tea, of them, of wiped, oiga el, ok please, old tingling, olvido la, on stairs, on your, one leg,
      one little, only had, or bleeding, or is, or redness, or tingling, other problems, other symptoms,
      other than, otro dia, out from, out i, out of, out to, own shoes, own socks, pain shoots, pain to,
      para manana, paro luego, paso de, paso decirle, passed and, past a, pecho gracias, pencil eraser,
      pequeno donde, pero bien, pero de, pero es, picking up, pie y, pierna desde, pierna y, piernas bien,
      pin pricks, poco adolorido, poco sensible, poked it, poquito al, poquito dolor, por ahora, por ciento,
      por ningun, por preguntar, por si, porque mi, possible to, pressure is, pretty much, puedo jugar,
      puedo llegar, puedo trabajar, puntitos donde, pusieron agujas, puso el, puso rojo, put it, que anoche,
      que debo, que esta, que girar, que ni, que todo, que veo, quedo el, queria decirles, quito con, quito la,
      rara desde, really good, recibo de, remove my, respiro bien, ribs and, right in, right now, rigido al,
      ring you, risa con, robo el, rodilla pero, rodilla va, rojo ni, said id, sali a, salio un, salio una,
      salir a, sangre cuando, schedule a, se nota, se notan, se ve, se ven, see the, see tiny, see you,
      seizure in, send me, senora se, sensible donde, sentado quedo, she saw, shes got, shirt button, should have,
      shoulder blades, shoulder but, shoulder didnt, si me, sick of, siento ninguna, siento relajado,
      sigue doliendo, sigue igual, sin hinchazon, sin hormigueo, sin molestia, sin moretones, sin prima,
      since easter, since i, since monday, skin on, skipped a, slept almost, sneezed this, so far, so if, so ill,
      so loud, so sleepy, sole of, solo una, some soreness, sore now, sore spot, sore than, sore this,
      soreness is, spat out, speak of, spent the, stairs and, standing up, start having, stiff today, still sore,
      still tender, still tired, stopped and, stopped right, strong as, suegra esta, sueno todavia, supposed to,
      swelling barely, swelling yesterday, swells up, swollen or, take a, taking the, talk long, talk soon,
      tantito y, ten times, ten years, tender when, tengo lo, tengo problema, tenia hormigueo, tenido fiebre,
      terapia con, terapia de, than normal, than yesterday, that knee, that started, that too, thats gone,
      the address, the allotment, the bag, the bell, the bike, the boiler, the boss, the cake, the cellar,
      the difference, the doc, the farm, the first, the football, the good, the hall, the hens, the hip, the hot,
      the invoice, the kids, the knot, the lottery, the morning, the outside, the party, the photo, the post,
      the power, the pub, the puppy, the road, the same, the second, the settee, the show, the teacher,
      the toddler, the usual, the walls, the ward, the weekend, the window, them all, there in, theres nothing,
      thing and, this on, this week, throw the, tiempo me, tiene tos, tieso del, tieso pero, tingled yesterday,
      tiny needle, tired and, to all, to cough, to her, to his, to it, to look, to next, to press, to school,
      to sit, to swim, to write, to yellow, today but, todo bien, toe but, toes were, told the, tonight and,
      took nothing, touch of, touch sore, trabajar bien, traigo los, trash day, turning my, two at, two weeks,
      un algodon, un appointment, un calor, un cuatro, un dos, un pelin, un punto, una cita, una ligera,
      una maravilla, una moneda, una semana, unchanged since, under a, under my, up and, up feeling, up without,
      usted me, ustedes el, va bien, vemos en, verdad me, very small, vez puedo, volteo mejor, walk straight,
      warm shower, was crazy, was done, was red, watched a, we got, we should, weird but, went back, went hiking,
      went straight, weve been, what a, what if, where the, wife had, will do, will i, with every, with your,
      would it, would say, would you, wrong words, y ahi, y al, y anda, y apenas, y baje, y de, y estoy, y las,
      y media, y por, y puedo, y respiro, ya alcanzo, ya amaneci, ya me, ya pude, ya tenia, yo diria, yo estoy,
      yo me, you a, you ask, you back, you grab, you or, you people, you pressed, you showed, you so`,
  },
  {
    weight: -4,
    pairs: `a acostar, a ball, a bit, a blood, a burger, a crime, a dios, a dormir, a drop, a flat, a flu, a light,
      a long, a month, a nadar, a new, a pain, a rash, a single, a twinge, a ver, a volver, a weird, a wrench,
      about ten, about the, acabo el, achy in, advil at, after but, after leg, agarro el, agendar otra,
      aguanto bien, ahora si, al llegar, al perro, al sentarme, al veterinario, all healed, all is, all week,
      also no, am able, amaneci bien, amaneci como, and all, and an, and did, and had, and hes, and loose,
      and steady, and took, and walk, and wouldnt, and your, ando adolorido, ando como, ando mejor, any numbness,
      any trouble, appt to, are having, are taking, arm wrestled, arms feel, around a, asked what, at this,
      ate my, away even, ayer estuve, ayer pero, ayer senti, back didnt, bad on, bajo de, bank account, be there,
      because he, bed this, been the, before but, bien ya, bit in, bit lightheaded, black out, bled a, blood and,
      blood just, book another, boots on, boss has, bother at, bought a, breathing normal, brother had, bum is,
      but nothing, cabeza al, calf a, calf and, caliente en, caliente hoy, call if, called me, cambie de, came in,
      camino y, can breathe, can put, car after, cargado cosas, carpiano que, casi no, cayo bien, cero dolor,
      choked on, closes at, code is, comezon en, como agujetas, como bien, como gelatina, como nueva, como una,
      con fuerza, con los, con mis, con pastillas, confused about, corriente en, couldnt stop, couple of,
      crime scene, cuando quitaron, curled up, dad says, day now, day with, de cuatro, de esta, de gimnasio,
      de hace, de hambre, de maravilla, de numero, de pie, decir que, dedos pero, dedos todo, deep breath,
      definitely not, detuve enseguida, dia menos, dice mi, did leg, died at, difference yet, dijeron que,
      dime on, disculpe tengo, doesnt bother, doing my, dolor anoche, dolor bajo, dolor no, dolorcito del,
      donde fue, dormida por, dos piernas, down for, drop on, drowning in, duermo en, eased when, easy as,
      el caballo, el chisme, el concierto, el frio, el gato, el gym, el jefe, el martes, el mundo, el nudo,
      el parque, el pelo, el refri, el sistema, el taxi, el tiempo, el trabajo, en bici, en orden, en su,
      enferma con, enough to, entra en, espalda va, espanol por, esposo dice, esta enferma, esta enfermo,
      esta poniendo, estirada doctora, estoy como, estoy tomando, even had, exactly where, eyes open, feel a,
      feel alright, feel both, feel loose, feel my, feeling like, feels great, felt better, fever in, fine now,
      fine today, first evening, five a, flat tire, floppy and, foot to, for ten, for the, for two, form that,
      four days, frio el, frio hace, frio que, from this, front desk, fue el, fue lo, getting less, go running,
      going downstairs, good now, got in, got off, got sore, had it, half marathon, hand had, has cleared,
      hasnt changed, hasta me, have any, have had, have in, heart rate, her feet, her knee, hey my, hi i,
      hijos dicen, hinchazon cita, hinchazon ni, hinchazon no, hola siento, hombro desde, hora de,
      hormigueaba los, hormigueo del, hormigueo ni, hot or, hot tub, hours and, hours yesterday, hoy amaneci,
      i asked, i can, i climb, i come, i didnt, i even, i get, i hope, i managed, i moved, i owe, i painted,
      i put, i say, i snowed, i squat, i still, i teared, i turned, i twist, ice is, id say, im a, im exhausted,
      im happy, im moving, im numb, im only, im walking, in his, infarto con, ir con, is bleeding, is closed,
      is easing, is improving, is lovely, is much, is running, is solid, is sore, it easy, it ever, it gets,
      it might, it ok, it simply, it used, it wasnt, it when, its doing, its getting, its more, its raining,
      ive been, ive no, joven me, just achy, just finished, just wouldnt, keep doing, kid has, kids are,
      kinda stiff, knee didnt, knees have, la atencion, la clava, la esquina, la factura, la fiebre, la final,
      la plaza, la terapia, las ocho, las tortillas, lastime la, law had, left me, leg and, leg are, leg every,
      legs and, leve dolor, ligero dolor, light and, lightheaded when, little bruise, little ones, little puffy,
      little sore, little swelling, live with, lo del, lo dormido, lo esperaba, looked in, looks normal,
      loose and, loosened up, loosening up, los llamo, lost a, lost my, lot better, luego luego, made it, made my,
      manejando que, mareado desde, mareo desde, marks on, mas bien, mas tranquila, masaje fuerte, me acorde,
      me agache, me agacho, me ayudo, me dio, me encuentro, me equivoque, me hormigueaba, me infecto, me lastime,
      me lo, me messages, me molesto, me mueve, me operaron, me puse, media hora, mejor q, mejorando bastante,
      mensajes por, mention it, mg ibuprofen, mi abuelo, mi casa, mi temperatura, mid back, mild ache,
      moradito del, morado chiquito, mover el, moving my, muchas gracias, mucho menos, mucho sueno, muevo mas,
      muscles feel, muy leve, muy pronto, my bad, my blind, my desk, my exercises, my friend, my girlfriend,
      my glasses, my last, my mates, my mum, my tea, my temple, my wifes, nada hinchado, nada raro, nalga y,
      name of, necesito el, neck and, need anything, need for, need them, need to, needle marks, needles feeling,
      neither fever, night so, nina esta, no dormi, no estaba, no hard, no im, no needles, no pasa, no prob,
      no problems, no swelling, no voy, no weakness, nomas y, normal thanks, not any, not even, not from,
      not going, not in, not needed, not painful, not sore, not warm, nothing a, nothing is, nothing like,
      now just, now like, numb bits, number is, numbness or, o es, of coffee, of fresh, of you, off and, off with,
      oiga no, one bruise, one has, one on, open the, otra sesion, pain no, pains gone, papa le, para nada,
      pastilla de, pecho cuando, penny on, pero dolor, pero lo, pero no, pero yo, phone is, pie pero, pierna muy,
      piso del, please have, podria mandar, poked me, por aca, por aqui, por los, por su, por un, problema para,
      puedo correr, puedo dormir, puedo hacer, puedo poner, puffy last, pura vida, put a, que alivio, que anda,
      que estoy, que parezco, que siempre, que traia, que un, quede como, queue at, quiere venir, quiero agendar,
      quiero hablar, quiero ir, quitaron la, quito lo, reach up, really bad, really not, really well, remind me,
      reschedule my, respiro normal, rest of, ribs on, right away, ring the, salio moreton, salt and, same ache,
      same old, sangre nomas, sangro tantito, says hi, se acabo, se aflojo, se comio, se detuve, se quito,
      sending me, senti hormigueo, sera del, sesion y, sewing machine, shirt when, siempre y, siento en,
      siento mucho, siento normal, siento q, sin quejarme, since then, since we, size bruise, sleep on,
      so exhausted, so good, so my, socks on, solo esta, solo me, some tingling, some water, sore in, sore last,
      soy enfermera, spaced out, stairs at, stairs no, stiff when, still dragging, still got, stop texting,
      stopped in, such a, swelling has, tampoco me, tape was, te mando, team is, teared up, tell it, temp bc,
      temperatura es, tender around, tender spot, tender to, tengo hace, tengo hormigueo, tengo mareos,
      tengo nada, than that, that a, thats all, the bill, the blue, the bridge, the chimney, the clock,
      the diabetes, the exercises, the eyes, the fence, the garage, the groceries, the landlord, the minute,
      the name, the numbness, the promocion, the salon, the sea, the session, the shops, the slow, the stiffness,
      the surgery, the swelling, the tap, the tape, the train, the twins, the wedding, the wee, the yard,
      then felt, there all, there for, they dont, think of, thinks im, this good, thought i, thumbs up, tiene una,
      tiesa pero, tieso de, tingling in, tingling yesterday, tired since, to bed, to book, to feel, to friday,
      to keep, to move, to play, to run, to schedule, to you, todavia me, todo chevere, todo esta, todo lo,
      todo tranquilo, tome una, traffic is, traffic on, tres horas, trouble me, tummy and, turned my, two and,
      u needled, un abrazo, un dia, un dolorcito, un infarto, un leve, un ligero, un masaje, un ratito, un rato,
      un tres, una mano, una pregunta, una queja, uno y, unos puntitos, unos tacos, up at, up but, up off,
      up when, usual tingling, veces que, vez mas, visit please, voice is, walk and, walked barefoot, walked to,
      wanted to, was like, was one, was so, was tired, was up, washing up, way home, way to, we have, we need,
      week has, well and, went great, were out, what time, when im, when they, which i, while i, who is,
      whole house, would a, wrong with, y contento, y el, y hoy, y quede, y sali, y solo, y vomite, ya hasta,
      years younger, yellow bruise, yo bien, you about, you asked, you get, you monday, you to, you tuesday,
      zaps down`,
  },
  {
    weight: -5,
    pairs: `a cat, a cushion, a dead, a doler, a fiddle, a horse, a hot, a lady, a living, a mark, a nice, a numb,
      a number, a person, a pickle, a pie, a pint, a plan, a pounding, a show, a side, a sock, a squeeze,
      a stomach, a warm, abajo de, about as, about this, ago so, agua y, aguja desde, aguja pero, agujas nomas,
      al caminar, al despertar, al levantarme, al moverme, al rato, algo tieso, all afternoon, all normal,
      all the, am sore, amaneci mejor, an ache, an appointment, and feel, and felt, and got, and his, and just,
      and on, and only, and toes, ando al, ando de, ando medio, anoche dormi, anoche tenia, anos y,
      appointment to, are in, around where, as tar, at one, back feels, bad at, been swollen, bit sore,
      bit tender, bleeding since, blood where, boss is, bottom of, brazo desde, breathing easy, bruise showed,
      bubble wrap, burning question, but that, cabeza en, cai rendida, calf never, cama a, can lift, can someone,
      can tell, can walk, cant focus, cant keep, cant talk, cant touch, cayo un, change in, cleared up, comi un,
      como siempre, completo y, con una, corazon con, corazon de, could somebody, couldnt get, da como,
      da vueltas, dado una, day its, day three, days on, de cemento, de diez, de encima, de lujo, de pecho,
      de tejer, de vacaciones, dead on, del carro, del coche, del martes, del tratamiento, desde hace, dias y,
      did you, didnt help, diez puntos, dio dolor, dio falta, dizzy on, do we, doctora tengo, doctora ya,
      dolor al, dolor hoy, dolor ni, dont forget, dont need, dormi toda, dormida un, dormido que, dormidos pero,
      down and, down to, drinking water, dull ache, dying to, el adormecimiento, el bebe, el final, el jardin,
      el mismo, el motor, el nino, el semaforo, en casa, en espanol, encima de, es nada, escriban mas,
      estoy embarazada, estoy feliz, even a, everything works, feel all, feel everything, feel fine, feel ok,
      feel pretty, feels a, feels fine, feels normal, feet up, felt good, felt this, fever nor, first night,
      fit as, fit through, flu shot, follow up, foot that, foot traffic, foot was, for friday, for that, fue una,
      fui a, gave my, goes all, good one, got back, got down, got up, gracias a, hacer ejercicio, had any,
      had for, hand from, hand on, haunted house, have small, he can, he has, headed to, hello please, here is,
      high school, him and, hinchazon muy, his arm, hola me, hot bath, i call, i kneel, i looked, i notice,
      i worry, im ok, im pregnant, im well, in with, is breathing, is comfortable, is here, is hurting, is maybe,
      is out, is perfect, is slightly, is throwing, is too, is unchanged, is wrong, it did, it doesnt, it hasnt,
      it like, it once, it still, its down, its fine, its manageable, its pouring, its the, ive done, just fine,
      just isnt, just not, just sleepy, killed it, killing it, knee feels, la bateria, la camilla, la compu,
      la fabric, la feria, la fiesta, la foto, la junta, la llevo, la lluvia, la nina, la pila, la silla, la tele,
      la tienda, las bolsas, las llaves, last year, lawn mower, le salio, lean on, leaning on, legs like,
      less every, like id, like leg, little stiff, lleve a, lo adolorido, lo adormecido, lo mas, lost in, low on,
      mama esta, mama vio, mano y, me acoste, me acuerdo, me an, me cayo, me cry, me de, me down, me duermo,
      me hace, me la, me lastimaron, me luck, me molesta, me pincharon, me podria, me quedaron, me quedo, me urge,
      medio tiesa, menos dolor, mi primo, mi sobrino, mi vecina, mil king, mild headache, mind the, minuto pero,
      misa y, much looser, mucha agua, murio el, muy contenta, my bag, my card, my carpal, my face, my headache,
      my neck, my roommate, my shoulders, my sister, my wallet, nada que, neck hurts, neck turns, needles are,
      neighbor had, never once, next one, next week, ni con, ni hinchado, ni moretones, ni pus, nice and,
      night at, no bruise, no hives, no llega, no sangro, no temperature, nodded off, none today, not as, not bad,
      not getting, not hot, not red, nothing big, nothing else, nothing wrong, now but, now than, of funny,
      of wine, off before, ok tho, olvido decirle, on i, one advil, one small, one thing, one with, opened a,
      or chest, out im, out with, pain since, pain than, pain wont, pain zero, parking ticket, pero ahi,
      pero estoy, pero va, pica mucho, pierna es, pinpricks where, place and, place where, poco tieso,
      probably from, puedo abrir, puedo banarme, puedo con, puedo meter, pus ni, pusieron la, q ayer, quads are,
      que algo, que lo, que tengo, quedo la, quid for, quiero hacer, rate it, rendida en, right as, rolled up,
      roommate looked, round one, saliendo tuve, same as, sangre ayer, say a, say its, say my, say the, se corto,
      se murio, season is, she does, she got, shoulder feels, shoulder of, shoulder to, si en, si puedo,
      siento mejor, sin problema, sin pus, sin tos, sitting at, smaller than, solo tengo, sore n, starts monday,
      stiff getting, still have, still yawning, stop sending, stopped after, stopped straight, suits me,
      swollen since, table and, take me, taking it, tan bien, tengo algo, tengo nauseas, tenia los,
      tenido calentura, termometro y, thats better, thats good, the airport, the alarm, the bar, the beach,
      the big, the bleachers, the dryer, the engine, the fish, the game, the goat, the movie, the numb, the old,
      the photos, the porch, the price, the printer, the quiz, the sermon, the shed, the snow, the storm, the tea,
      the team, the thermometer, the thing, the tractor, the trampoline, the tylenol, the van, the zoo,
      these texts, they went, think you, this list, tiene calentura, tiene un, tiesa al, tight this, tiny bruise,
      tiny red, tired from, tired i, to cancel, to come, to leave, to pee, told him, touch wood, trabo la,
      tuesday and, tunel carpiano, tuve la, twenty years, two paracetamol, un moradito, un salpullido, un sueno,
      una de, una molestia, up for, up now, veces hoy, ver la, vio que, voy mejor, was able, was expecting,
      was swollen, was yesterday, watching the, way less, week and, week i, week now, went and, were tingling,
      were to, wish me, with how, with laughter, wont close, wont fit, worn out, worry if, wrong number, y la,
      y lo, y mi, y se, y un, y una, y voy, ya estaba, yes i, you told`,
  },
  {
    weight: -6,
    pairs: `a dull, a film, a four, a lentil, a nap, a parking, a pea, a slight, a smidge, a speck, a tad, a thing,
      a todas, a touch, a two, a whisper, abajo y, about like, acabo la, ache up, again without, ahi sigue,
      al gato, alrededor del, am i, an infected, an owl, and blue, and cant, and found, and go, and nobody,
      and right, and sunny, anda mal, ando bien, anos me, antes del, any difference, any fever, appointment on,
      as before, as they, away this, back at, back to, back yesterday, bajo toda, bake sale, banar con, bed early,
      been on, better since, bit stiff, bit tight, blind spot, both sides, brazo hasta, brazo pero, brazo y,
      breathing and, breathing fine, broke his, bruised at, but it, but no, by nine, cabeza leve, cabin fever,
      can we, car is, cara y, carpal tunnel, chills or, cita para, cold in, come in, come over, coming down,
      como de, como me, como nuevo, como pato, con ganas, con su, couch wont, could be, cuello desde, cuz of,
      day and, day tomorrow, de dos, de siempre, dear practitioner, dia de, dia y, died laughing, doesnt feel,
      doing fine, dormi de, dormido el, duele menos, el estadio, el examen, el internet, el perro, el sillon,
      el vuelo, en dos, en una, equivoque de, es por, es todo, es verdad, esta hinchada, esta normal, esta un,
      estoy mejor, falta aire, feel off, feels so, felt since, fever last, fiebre no, flotando de, for once,
      forearm feels, forgot i, forgot to, found out, four and, frio de, full strength, get to, girlfriend says,
      goes numb, going down, golpe de, gone and, gone by, got spring, ha cambiado, had since, hands are,
      hard workout, has the, hasta arriba, have none, he hit, he says, head over, headache after, headache pain,
      headache today, heart racing, help yourself, hes got, hes on, hinchado no, hola ya, hombro como, home sick,
      hours on, hoy no, i drive, i made, i slept, i soaked, i start, i turn, i used, ice cream, ice pack,
      im really, in ages, in case, in front, in ten, inflamado el, is back, is clear, is gone, is home,
      is nothing, it always, it but, it to, its easing, its like, its sore, ive still, knee was, la banda,
      la carne, la de, la gata, la lavadora, la llanta, la oficina, la pelicula, la profe, las llantas, las nubes,
      las nueve, last month, last time, le digo, let it, levantar el, like someone, little headache, llegara a,
      lo llevo, looking over, los lunes, los ninos, lunes en, lungs are, luz en, making a, manana pero,
      mareada desde, me dejaron, me dijo, me habian, me llegara, me off, me pare, me preocupa, me quema, me quite,
      me senti, mi cita, mi dolor, mi nieta, mi nieto, moreton me, moreton pequeno, moretoncito en, move it,
      moves like, mucha comezon, muscle spasms, my appointment, my bank, my boy, my dad, my daughters, my dog,
      my next, my old, my shift, my sisters, my sons, my truck, my uncle, my visit, neck sore, needles in,
      ni dolor, ni escalofrios, ni moreton, night even, no bother, no change, no entra, no esta, no necesito,
      no need, no numbness, no traigo, nothing i, numb at, numb yesterday, number on, numbness in, on its,
      on with, one bit, one spot, only sore, or fever, pa los, pain in, pain or, pain today, pain when,
      painted the, pequeno en, pero ya, perro se, picaron y, pierna pero, pincharon y, pins in, pinte la, por eso,
      por fin, pounding headache, pude ir, puedo tomar, puntito de, puntitos rojos, put my, que era, que frio,
      que ya, quedo dormido, quien le, ran out, ran the, really sleepy, rolled over, ronchas ni, sat through,
      shooting pain, showed me, si hubiera, side again, siento mal, sin calentura, since before, sitting right,
      sized bruise, slept right, slight headache, smells like, so cant, so im, so it, so not, so tired,
      some swelling, sore today, sore when, sorry i, stab in, stiff this, still the, stomach bug, stomach has,
      swelling around, swelling or, tantito al, temperature this, tengo desde, than when, that arm, thats it,
      the bad, the church, the coffee, the kid, the stadium, the view, the weather, the wife, they call,
      this spreadsheet, threw a, tiene dolor, tight today, to call, to make, to report, to reschedule, to send,
      tomar una, toque el, trigger point, tuve fiebre, tuve hormigueo, twitch in, typing with, un centavo,
      una siesta, up all, up once, urgencias y, va mejorando, was easy, was for, was my, was never, was treated,
      way it, went for, went up, what would, who do, will be, wiped out, with breakfast, with her, wont let,
      worse just, y arde, y dormi, y los, y paro, ya paro, yo creo, you have, you said, you went`,
  },
  {
    weight: -7,
    pairs: `a bear, a lump, a minor, a otro, a teeny, a whole, acting up, after sitting, ahi esta, ahi la, am still,
      and arm, and neck, and out, and then, anoche pero, anoche se, another session, any pain, any worse,
      are blue, are going, are so, asleep on, away no, back on, back pain, back where, been since, behind me,
      better every, better this, better today, bit more, blood pressure, bn y, bother me, breath away, bruise no,
      bruise the, by hand, calambres fuertes, came home, can you, cant believe, cant stop, caso de, cayo la,
      como antes, como la, completely gone, compresa caliente, con agua, con este, con la, con lo,
      corazon contento, cost me, daughter is, day today, decirle que, did get, didnt get, diria que, disculpe me,
      dormida en, dos lados, dots where, down completely, down stairs, driving test, duele el, duele tantito,
      eight hours, el cafe, el camion, el pastel, el recibo, el rio, el super, el trafico, en algo, en caso,
      en misa, en monterrey, er now, esta en, esta mucho, faint ache, fake blood, feel that, feels better,
      fever or, fever so, fingers crossed, fingers from, floor with, flu jab, fuertes en, gone today, got that,
      half days, half eight, have been, have no, headache this, heart of, held up, hielo ayuda, hinchada ni,
      hinchazon y, hincho nada, hives from, hospital drama, hubiera pasado, i hate, i lift, i like, i no, iba a,
      if it, im feeling, im resting, im with, in and, in these, is acting, is almost, is at, is good, is nearly,
      is no, is under, it for, it helped, it isnt, it makes, it passed, it tuesday, it went, it with, its already,
      its been, its fading, its no, just a, just like, just tender, just where, knocked out, la boda, la bolsa,
      la computadora, la doctora, la escuela, la gasolina, la mudanza, la primera, la receta, la renta, left on,
      lift weight, like always, like new, like normal, like you, little red, look up, loosens up, manana y,
      mano pero, mas relajada, maybe a, me manden, me muevo, me puede, me pueden, me quita, me toca, me veo,
      mejor del, mejor desde, mejor que, menos el, mi compadre, mi cunado, minor headache, moreton chiquito,
      morning but, mucho la, must be, muy pequeno, my appt, my chair, my cousin, my hay, my nan, my nephew,
      my new, my partner, my pride, nada en, nada me, needles went, next door, ni adormecimiento, night for,
      no issues, no problem, no pus, normal y, nos vemos, not a, not an, nothing bad, nothing swollen, of water,
      on her, on me, one drop, other hand, pain maybe, para todos, paro rapido, pero hoy, pie sensible, pierna me,
      please dont, poner una, poquita sangre, por completo, primera noche, puso la, que camino, que tomo,
      quede dormida, quita el, red pinpricks, relajada y, respiro perfecto, right after, right behind,
      salio poquita, salio sarpullido, same size, sangre en, sangre por, says it, send help, showed up, si se,
      sick to, siento rara, sin fiebre, sin que, sitting through, slept on, slight swelling, small needle, so no,
      so were, somebody call, sore but, soreness in, swollen at, te marco, tengo de, tengo rojo, text me,
      thank you, the calf, the concert, the entire, the form, the gym, the neighbors, the new, the plumber,
      the tightness, the weakness, the wind, theres an, tip top, to wash, todo normal, took my, traigo fiebre,
      two tylenol, tylenol and, un buen, un cardenal, un ibuprofeno, una compresa, va mejor, veo mas, volteo pa,
      was kind, was tingly, way better, went into, were numb, wet noodle, wifi is, with ibuprofen, worked out,
      would call, y a, y ando, years ago, zero pain`,
  },
  {
    weight: -8,
    pairs: `a caminar, a deep, a dime, a funeral, a little, a man, a mild, a real, a short, a walk, advil and,
      advil every, after needling, after that, agua caliente, and back, ando mareada, are out, arm and, as it,
      as usual, barely feel, be in, because im, been numb, before i, black as, but in, but thats, calentura ni,
      calf was, call in, can finally, can still, can turn, cancel my, cant be, cant chat, cant put, con dolor,
      con sueno, couldnt sleep, cuando me, cuesta nada, da fiebre, dad to, dan calambres, days and, de tanto,
      desde antes, desde las, dice la, dolor del, dormi como, driving right, duele poquito, el archivo, el equipo,
      el que, el segundo, el sofa, el techo, es la, es mi, esta quitando, feel good, from before, from me,
      gone from, good way, had knee, had my, has eased, hay fever, headache that, heavy and, her first, hes a,
      hes the, hijo tiene, hold it, hot shower, how good, i hung, i roll, if this, im doing, im gonna, in here,
      in law, is about, is constant, is fine, it down, it up, its so, ive lost, ive never, just wont, la maleta,
      la mancha, la novela, la pantalla, left at, lengua y, like after, like i, like to, machine is, mal desde,
      manchita de, mano de, mark on, me paso, me reviso, minor swelling, mire me, mother in, murio la, muslo y,
      my grandson, my pain, my usual, nada de, neck pain, needle on, new phone, ni nada, no more, no sangra,
      no tingling, no tuve, no volvio, not numb, now and, of any, of her, of soreness, of swelling, off to,
      one wee, only if, or swollen, over here, pain free, pain went, para eso, paro en, pecho nada, picked up,
      pie de, pierna de, pink and, pm and, poquito inflamado, poquito la, pregunta si, probably a, puedo banar,
      quede dormido, quedo en, quito el, rang the, red dots, resting today, room because, she asked, slept like,
      so ive, son has, sore like, speck of, still there, than a, that way, thats a, the blade, the curtain,
      the dark, the dishwasher, the ending, the hard, the lake, the mirror, the radio, the sun, the sunset,
      they have, tight in, tome la, treatment and, turn over, una manchita, was told, what should, wife checked,
      with his, with no, woke me, y hasta, y sin, y todo, ya camino, ya estoy, you and, you take`,
  },
  {
    weight: -9,
    pairs: `a dos, a faint, a really, a small, about it, after a, ahorita dolor, an arm, and could, and down, asi que,
      at night, ayer se, back isnt, bad headache, been dizzy, breath of, but its, can get, can move, cayo el,
      chin up, cuello de, donde me, dormir del, duele al, duele nada, el celular, else is, es el, espasmos en,
      estomago revuelto, estoy bien, feels good, feels open, fever on, fingers and, from that, get chest,
      get short, getting better, getting up, going away, gone now, gota de, hand was, havent had, hi my, hija me,
      how would, hurts a, i forgot, i nearly, i rest, i work, i worked, id been, id like, im able, im driving,
      im good, in on, in town, is on, is pain, it against, knot in, la del, la playa, la tarea, la ventana,
      leg of, less than, light but, like jello, like lead, little weak, lo hinchado, me desperto, me id,
      me levante, me quito, me the, me when, mire tengo, mom is, more like, morning was, my niece, my seat,
      neck isnt, ni hinchada, ni sangre, no bleeding, no meds, no trouble, not swollen, numb or, oiga me, one and,
      pain kept, pains a, papa se, pie desde, pierna bien, que amaneci, red light, red or, siento bien,
      sin ronchas, some bruising, some pain, swelling at, teeny bruise, tengo un, termometro dice, the wifi,
      to death, to watch, twice after, un morado, un moreton, un paracetamol, un puntito, una gota, una pata,
      una temperatura, up after, up four, va bajando, was on, went well, when you, with an, with one, work at,
      writing this, you cant, you took`,
  },
  {
    weight: -10,
    pairs: `a leg, a tiny, ache down, almost gone, an eye, and no, and slept, and went, asleep in, bad this,
      bano caliente, bed at, bit worse, brazo es, buen color, can i, chest freezer, chest of, cita de, con el,
      cough and, cough up, dedo dormido, doesnt hurt, dolor y, dont have, dont tell, dots on, down with,
      eight days, el arroz, el partido, electric bill, fell asleep, fever has, finger on, for years, got some,
      hand for, heart and, hit a, i know, i wont, igual que, is my, is strong, it just, it stopped, its about,
      just sore, know why, la cierra, la cuenta, la serie, le falta, learned to, los domingo, lump in, lump of,
      mano en, me a, me dejo, me it, my daughter, my mind, nearly fell, ni caliente, no bigger, no chills,
      no numb, no purple, of drawers, ok to, one ibuprofen, pain just, phone in, piquete y, platicar mucho,
      por una, puedo platicar, purple dot, saw the, se fue, she said, since august, skin looks, sourdough starter,
      that joke, the baby, the cold, the news, the screen, the smoke, took one, tos ni, un moretoncito, un poco,
      was just, was worse, weak at, wee bruise, y quiero, y si, yesterday but`,
  },
  {
    weight: -11,
    pairs: `a mano, aire ni, al levantar, and pink, as ever, because its, better than, blood on, calambres en,
      calf feels, cant complain, cara de, chest pain, de risa, de toda, doctora me, dot of, duele la, fiebre ni,
      fingers is, fresh air, got into, had worse, her hand, hit every, hurts when, i ring, im dead, is a,
      is going, is in, is just, is only, is real, its freezing, its gone, keeps cramping, knee been, let up,
      mano un, mi no, mi perro, much better, my bed, no shortness, nothing hurts, numb for, of embarrassment,
      ojo de, para la, quiero que, shes the, si nada, spring fever, the heart, theyve been, took two, treated me,
      un senor, was numb, y ya, ya casi`,
  },
  {
    weight: -12,
    pairs: `a double, all gone, barely there, been a, been up, bici y, bruise on, chiquito en, el puesto, er because,
      even with, fiebre cita, fingers were, go away, gone since, gone this, hace anos, has a, heading to,
      hurts some, husband is, if my, is easy, isnt swollen, itching to, just feel, mano con, mucho mejor, my mom,
      ni al, ni se, on this, or anything, pain gone, pain isnt, que son, rather than, shoulder pain, since my,
      struck out, tengo dolor, texting me, the pool, the red, to work, un poquito, went away, when he,
      without pain, would i`,
  },
  {
    weight: -13,
    pairs: `a headache, a heart, aguja y, breathing down, bruise where, cant make, checked my, chest day, como cuando,
      ears are, going yellow, got it, gotita de, hago si, he got, hoy dolor, is down, is normal, isnt red,
      keep my, la calle, level is, me olvido, me pongo, me up, never been, never got, no duele, no tengo,
      not worse, sangre de, the tingling, those two, un bano, una gotita, was an, ya se`,
  },
  {
    weight: -14,
    pairs: `anda con, casa de, chat now, con ella, drop of, green and, headache since, id be, is not, left my, leg day,
      my coworker, my phone, my toddler, numb from, on sale, pain was, rojo el, since sunday, sorry cant,
      still hurts, tome un, used to, worse from`,
  },
  {
    weight: -15,
    pairs: `ahorita no, arm goes, down a, in this, la risa, no worse, pecho de, rash on, siento dolor`,
  },
  {
    weight: -16,
    pairs: `a bruise, a las, abrir el, como despues, favor llamenme, hasnt been, muy bien, nearly gone, no fever,
      puedo ir, spot of, ya puedo`,
  },
  {
    weight: -17,
    pairs: `cabeza desde, calf keeps, cant handle, en un, hinchado el, sin dolor, than me`,
  },
  {
    weight: -18,
    pairs: `ni me, no chest, no pain, pecho ni, tome dos`,
  },
  {
    weight: -19,
    pairs: `no cough, sarpullido en`,
  },
  {
    weight: -20,
    pairs: `by myself, do if, is stuck, me siento, moreton en, no blood, rojo donde, temperatura de`,
  },
];
