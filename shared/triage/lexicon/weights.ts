/**
 * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [
  {
    weight: 20,
    words: `abdomen accident acelerado acting adentro admitted adormecida afiebrado agitada agonizing agony air aire
      alergia alive ambos ambulance ambulancia animo antibioticos antibiotics apretar ataque aumento auxilio
      avente ayudeme ayudenme badly ballooned bawling below blacked bladder bleedin bleeding bleeds blood bloody
      body boned boob bowels brazo breastbone breath breathe breathin breathing breathless breaths breth brutal
      buckle buckles burnin calentura calling cannae cant cartas chamorro chattering chest chills chipote choque
      circulo climbing climbs clot coin cojeo collapsed coloured confundida confundido confused conocimiento
      consciousness contesteme contesten convulsing convulsion convulsiones convulsiono convulsions cough
      coughed coughin coughing crash creciendo dedos depending desmalle desmayar desmaye desmayo desorientada
      desorientado despertar dialed dialled died disoriented doble dosis double doubled downhill drenched drip
      drooping dropping eight electrico eliquis emerg emergencias emergency empece empeorando empeoro empezo
      enorme enterramos entumida entumido epilepsy er escalofrios escupi espinilla excruciating faint fainted
      fainting fallecio fell fever feverish fevr fiebre fingers fingertips fitting fizzy flema flemas fluttering
      foot gasas gasping gigante gross gunk gushing habla hack hacking hammering heart heartbeat help hinchada
      hinchadisima hinchadisimo hinchado hives hobbling hormigueos horrible hospital huesos huffing huge hurtin
      ibuprofen ibuprofenos ibuprofens immediately incoherencias inconsciente infectado infected inflamada
      inflamado ingresaron inhale injuries insoportable instant intensiva internada jadeando jerking jolts
      jumbled knowing labios lado latigazo levanta lips llamamos llevo looks lopsided lump lungs mano massive
      matarme medics mejora messed moretonzote muchisimo muddled muerta murio naproxen negra norco nosotros
      novocaine nueve numb numness nurofen ocho oozing orina orinar orine orino outta overdosed oxygen
      painkillers palpitaciones palpitations panting paracetamol paralizado paralysed paramedics passed
      pastillas pec pecho pecs pectoral pee peed pensar peor perdida pharmacist phlegm pierna pills pins pipi
      plasters podido poo pop popo pressing prob progress puff puffed puffing pulse pulso pus ramped ramping
      rang reaccion reacciona reconoce redondo resbale respiracion respirar respiro responder resuello resus rib
      ribs rigid rising ronchas rosado rouse running saliva sangra sangrando sangrar sangre sangro scale
      screaming seizing seizure sensation sentence seven severe shaking shallow shivering shivers shivery siete
      siren skull slipped slurred slurring smothered sobredosis solid soporto sorer sos spit spreading spurting
      sternum stools streaky subiendo subio suero suffocating suicidal supura swallowed swollen tablets
      taquicardia temp temperature temps terrible thermometer throat thunderclap ticker tinglin tingly tngo toes
      torture tos toser tosi tosiendo toso trabado triple tripled tripped tumble unbearable unconscious urge
      urgencias urgent urgente urgently urine urticaria useless veo vienen vision vivir waist warfarin warning
      weeping weeps welts wheezing winded wont worse worst wound`,
  },
  {
    weight: 19,
    words: `amarilla amarillito armpit blown caminar cardenal ceased clavada cnt control corrientazos coumadin crotch
      desbocado desvaneci epipen espuma esto fat feo fuerza gibberish goo grey grip increasing keeps leg llame
      llorando marqueme negro paralyzed partes putting reirme rn scrambled settling skillet started strip supe
      swelled tengo wiping wonky wouldnt wrist`,
  },
  {
    weight: 18,
    words: `advil ahogo alot ankle area beating being bigger bota broma casualty chamarra crooked destemplada drunk
      escupo extremely frios horrores life llamado llamenme lleva metal mouth needle nine ocupo orin piernas
      pillowcase pinky quiero red responde roja sats seguir snap splitting strength sudden tomo tongue trabada
      tunnelled viviendo written`,
  },
  {
    weight: 17,
    words: `afiebrada agarra agarrar agito aliento antibiotico anticoagulante aprieta avisarle ayuda bendito bolt
      breast bruises caca caminaba charts cobijas convulsionando coordino couldnt dead debiles demasiado doc dvt
      entre giant grande grapefruit hablaba hard hirviendo hole jaqueca keeled licking lungful lying matar
      myself numbness pantorrilla paramedicos peeing plastic pounding pulmones repente responden saca sentada
      soaked soiled somethin sonreir squirting stabs steadily sweating sweats tirado tose tylenol`,
  },
  {
    weight: 16,
    words: `algodon allergic apoyar arm asap aventarme barking bled bloods burning calenturon cambiando camino chorro
      closing cm cotton crece creeping crossing dark dedo descargas despedida dientes diez dose dribbling droops
      earlier enronchada froth galloping gonna grados hablo hand headache heavily hug instantly internaron
      irregular marque materia mismo morirme muerto nettles overnight oxigeno pain palabras poking poop properly
      pujo puncture purple racing rear responding retumba ridiculous skin snapped sostener spat stabbing
      throbbing toalla toques traigo tremendo vive weak wet wheezy`,
  },
  {
    weight: 15,
    words: `acabar acostada aguja agujita alta apretada arent bad baston beats black blacking bulge buzzing cada caigo
      cannot cantaloupe catorce collarbone conoce contestaba cortito costillas covered crawling crying descansa
      desplomo desvariando dormida dripping emergencia ended entrepierna filling fist flopping fui gauze goodbye
      grave grounds guante hangs hanky helado hormiguitas hurts icu izquierda juntas kills lanced living
      lunchtime medico meds melon mixed mucha opresion paciente paracetamoles passing pavement pharmacy ponerme
      puno quitarme rid rojas sangrita sliding squad squeezing stab sticking stuff suelo termometro terribly
      thigh tienen urinate wire words`,
  },
  {
    weight: 14,
    words: `aguanto anestesia answers bandage bandaid bend big blank buried calf called childbirth circle crimson
      crutches demasiadas desmayarme despierta desplome desvanecio direction draining ed embarrassing encima
      epileptic esposa everywhere girar habones hit horno huevo icy lip me mum needled nuca observacion ooze
      oprimido oximeter pa panza point popped pouring primary pronto pumping raised rayed reads recognise
      revienta scream seca sense sensibilidad sentir shiny slid somethings speech squeeze struggling surgeon
      swellin symptoms tacto tingling tramadol tripa tropece vestir w yellowish zapato`,
  },
  {
    weight: 13,
    words: `accidente aid an apretado arrastro barely belly besides between blanco bolita brazos breathed buckets bum
      bump bursting cai calientita codamol cold colgarme colorado corriente crawled creo cuerpo cutting dad
      derecha doce doctor dolor dormidas dormidos dressing dribbles duele dura empapada enderezar escribi estar
      explode explosion fall fitted frio frothing funeral gatas goin golpe grandad hacerme hell himself insists
      jalar jerked joint labio latigazos leaking limbs limp llameme manchando marcar marco mias moment morado
      morete morir move near nonstop notch noto obedece onto oxy pellizco penicilina pensado perdi pescado pies
      poder poked prickly privates puffy respondia reventar rhythm rubbish runnin rushed sacudia savage scaffold
      sentia septic shape shes shorter shut siento step stepping straighten swims taken talon tapete terminar
      throbs thumping toallas toilet twisted veces vientre vomited wake wednesday wells went whipped whistling`,
  },
  {
    weight: 12,
    words: `acelera acetaminofen acordaba agarro aleve alguien ando apoya ardo blankets blue board bolts bumps burst
      cajera calzones catch clammy cojo colored como cosquilleo curitas darker darth desaparecer desperte drags
      dropped egg emptied enderezarme esternon eyes fatter frightened galopando happened happening infecto
      inhaler itching jamon joking legs live longer loyal makes mass memory muneca noches places plate please
      pulgar puncion punctured reading redonda revisaran ribcage roasting rojito saliendo sandalia scanned sec
      seis senton since squeezed squirts stacked stove strap stronger sube swallow tabla tailbone thinking
      thoughts thru tickly tobillo toma tome towels tripping tummy twin unable vader weals wife`,
  },
  {
    weight: 11,
    words: `acaba acorchada afraid agarre alcanzo alone amaneci amarillo answering antebrazo ardiendo aubergine awful
      bark barrer bent bitty blotchy bola bottle bowl bruise carrying catarro catches catching cerrada chancla
      chart chueco city comes contarle contestar cosas cracking crept crumpled crushing debajo deja dentist
      diabetic die diria dormido dying easily echaba electric electricos esposo eyelid floppy fluid flying
      fueron garganta gasp googling gripping growing hablar happens herida hes however hunger hurry inflado
      insane instante jalo jumped keflex killing kinder kneeling known ladder lengua like listening mija mistake
      momento monster motrin nasty necesito nettle oomph packet pains paredes pcp picada pinched pluma popping
      position probably punza punzada quisiera rambling rapido recetaron respira rigido rigors ruined runs
      saucer seizures sentado shin sigue skipping skips sobbing stained stair suck sudando sudo swelling ta
      talking temblar temperatura ten things thinners thumb tiritando took touches touching trapos trickling
      tropezando tunneled underwear va volvio vomite vomiting walker warfarina way weight whole winces wipe
      wires zaps`,
  },
  {
    weight: 10,
    words: `algodones answer appt arrastra ayer barbaridad bear been bestia blanked borracho brasier brincos broto
      brow brushing bulto buttons caliente cara carta chingo clinica colorada coming conmigo corta coughs
      crackly cuello cuidados depot devolvi dificultad disparates drop durisima duro e entume escalones escurre
      espaldas esta estallo estan facil faltar family fierce fighting fitbit flucloxacillin fueran fuzzy gargajo
      getting giro going grabbed greyed groin hacen hacked handle height hides hija hoyito iba izquierdo keep
      kneecap liquido llamen llamo loading loo madre mediodia minute misses missing moje muy neck nerve nicer
      ojos otros pants papel picazon pienso piso planning plywood podia poke punta rattling realized reckon
      recommend refuses resp rings sabe seconds seeping seized seno sex shutting sittin sob stand struggle teeth
      temblaba tercer thighs thing through tiemblo tingle tissue tonite tosecita trajera tues twice usually
      visits wreck xarelto yell`,
  },
  {
    weight: 9,
    words: `absolute accidentally acostado across adormece agujitas atendio atras balls banged began blinding bottom
      brota bug buttering cabe canon cheek chin choking chueca cloudy clutching cups curb debil detras dim dio
      direccion dispara doctors dolia dolido dormirme duras easing ecografia ending enough epidural escriban
      estoy fast flattened flu folds frase freezing frothy gp grew gun guts hallway head herself hollering hurt
      ida isnt jabbed jets jolt july knife lightning limping lined llenar llene loaded mami meaner measured
      miercoles moren mri much muslo nalgas narrow needles now out pacing palma panuelo patient pees piquete
      pisar placa plus postura pricks private propia puking puso quise rash ring robe rojo rotten rough sadly
      sagging sale sangrado scan servilleta shifting sight site slapping smells somebody someones sounds soy
      sparks spitting spread sudor suspiro temblores tiles tocar tough tragar twinges under ustedes vice voice
      ward werent whenever woken yawn yesterday zapping zing`,
  },
  {
    weight: 8,
    words: `abuelita ahora alambrito alcanza amanecio amount anestesiado anticoagulantes antier ants anymore
      appointments arrastrando atendieron beers behalf bike blanca boils branch brillosa brotaron burnt capaz
      cayo cheeks chorros christening codo cojeando coma corrientazo costado crusty dads dana derrame diciendo
      drowning ellas entraba estaba estalla estornudo except fade faltaba feelin figure fit foamy forearm fr
      fria gasa glove gorda helps hemos hiccups hincho hope hot hour hrs hueso hurting ido inflo itd its jab
      jabs kidding knee knocking landed laying leo levanto lie limit limpiarme literally lumps mandaron mas
      mejorar middle miro mirrors monitor morada mucus muevo mums murder muscle nombre nuisance oscuro painful
      pale panic papa parece picked picnic pie pinchazo pink pint pis plum pooped possible propped puedo
      radiator rayo reaction really recuerdo regresa rubbing sarpullido scarlet screams seguidas shook side sis
      slurry smile sock something spike spine split stars stops strangers sweaty telephone telling tiembla
      tirada tmb toda toe toronja tosio toy treated tuve undercarriage urgencia vaso vida volcano vuelto walking
      wee wind wring yelling`,
  },
  {
    weight: 7,
    words: `abajo adoloridas agachar amoxicilina animal appeared atropello azules babies balazo bellys beyond blow
      boiling bouncing brincando bubbles buckled building buttock cabinet cachetadas cachete caida cargando
      castanetean chiropractor cintura clacking clava climb colectivo colgando colour conked cortina costilla
      counted cuarenta darme deberia department derecho desmayada devolvio disappear dobla dozen dreadful droopy
      drug each elbow empape everything exploded eye fatigue finger flops foaming fuertes further gallops gives
      gordisima gotten grown gruesa gunshot gurney hablando harder heater hilitos hincharon hits holes hunting
      im inches inflamacion inflamo inner intento jerkin keeling kicked knew knocked lagrimas lastima leggings
      letters letting levantarme lighted lleno locked looked manchada maybe measures migraines mirando muchas
      nena noticeably nunca nurse ought palida panos pantalon pararme parezco pedazo perder perdio piedra piel
      platicar plato porfavor pregunte puras quitarse radiografia ratos regadera relief right rush salieron
      sausages seem segundos seguro sentences shocks sites slippers sneezed soda solto sostienen spots sprinting
      stinks straw streaks stuck suicide sus swole taking tbh than thin thrashing tip todas tolero tools toquen
      touch toward towel trajeron treatment tying ultrasound up using vengo vibrate vista voltear vomito waking
      walk warm weaker weds where wish wobbles xray yes zap`,
  },
  {
    weight: 6,
    words: `abierta able abrir acelero acuesto affairs aguantar alma almost amanezco ambulatorio and anda andando
      anoche apagaron apenas armchair arms army arriba baja bajo bano bc birth biting blancos blotches blowing
      boil both botox bright buckling bumped caen calcetin calientito came canso casi chasing cierra climbed
      clocked close coagulo coca cola comida corcho crawl cuchillo dear deep dentro desubicada developed dice
      dieron ditch down doy drag elephant else encontro enfermera escalofrio escribe esperando estamos extra
      fallen flex flip flips found frisbee fuera gettin glossy gordo gray gris guys half hammer hardly heaviness
      hijas hinchados hinche hip hoarse hormigas hormigueo hotline huele id inflada inyecto jalon jugo lady
      largo lavarme level limpio lino llena llevan llorar luz making mama maraton marble marca mata media mitad
      mom monton more moretones mucho mug multa nearly needing neighbour neumotorax nonsense obedecen otherwise
      ow pajamas palm patches pega pegar penny personas presion punzadas pupil quedo quitar rapidisimo rapidito
      rather real reason resbala resfriado round rubber saludar saying scalp scissors se seal security senti
      settle sharp short shoulder slap smelled socket someone squash squishy static stitch strawberry stung
      subir tack tarry taza theres think tho to tocarlo torax trajo tumba tuvieron tuvo tv twelve una undressed
      ve voltearon wanna wearing wi wider y yelp`,
  },
  {
    weight: 5,
    words: `acabe afloja agarrada ago agujerito aisle al albanil angry apesta arden asleep axe azotea backside bajar
      biggest blouse blurry bone brightness brotada brushed bunch caerme call cama camiseta carro cashier
      chichon clavado color compare concerned corrido cortarme coworkers cranberry crust ct cup current darn
      daughter decirlo difficulty digo doblan doblar doblo drew dribble drooling eche eggplant empty enojo
      entire entrando estuve every excedrin extendiendo face falling falte falto familia fijese firma foam focus
      forehead forgetting forks front gluteo gooey grab gripe had handwriting having hayloft health heel
      hicieron highway hinchando honest hoodie hormiguea idk infarto inside intima ive jamaica jamas just justo
      kidney lad leaks left length lights likely llegue lots lumpy lung mal manchas manches mark mate meant mio
      morados muck nod nublo olvida olvidaron omoplato orinando parar parts patch paz pedacito pegue pete pica
      pierdo pillow pinkish pisando plaster pour pregunto prickling puesta quema quick quilts raise rattles
      recall redness refresco regrese remember respond robert rodillas ronchotas rose rubbery salud sciatic
      seems segundo sentido ser shirt shooting sit sitting slack smashed sneezing soaking solas spoon spuds
      squeezes starting stays steel sticks stomach tambor temblando tight tightness times today ton toothbrush
      trancazo tropiezo tumbo un unas uncontrollably upstairs vela very viejito vino viva white wicked wrote
      zings zit`,
  },
  {
    weight: 4,
    words: `abuela agarrado aguante almohada apago aprieto apt atora attack awake bang barriga blew boca bones
      borbotones borrowed bostezar breaking brinca bruising buzzed camina campus care castanets checking
      chorreando cielo co coaster columna con cosa crisis croaky cuantos cubeta cuesta curita demas dents dining
      distingo doblada dolorido ears electricity em empezaron en ends entra episode escalera espalda estomago
      estornudar favor feet few fizzing floor folded frame furniture gear gulp gulping gums hear heated helados
      her hoyo hugging ignore impossible inchando ins jog jumping landing latidos lb leaflet levantar lies
      llenas loads losing lost maestro mailbox mat matando max meningitis metio mil minor mira mordiendo
      mosquitos mottled movio muslos nacido nalga nan nerves nos nowhere numbed oprime over pairs pant para
      partio pass pedals period pinte pirate playing plugged pokes porque poured preguntado pricked puked pulmon
      put puyon que rasca raw regreso relaxers revento reverse rodilla roll rosa sacarme sala salida salir saw
      sentarme sera shortness sizes sleeve slits sponge still stopping suda suddenly supper swallowing sweated
      tambien tar tensa terapia thick third todos towards track trickle trueno twitched twitching uphill vale
      van vence vestirme visit volteo voz vuelta vuelve walnut wheals wise working zapped`,
  },
  {
    weight: 3,
    words: `aching address agarraron aguado amiss apretando aside asked avento balloons bandaids banqueta bat begun
      belong belt bird bits bluish boards bomb bra broken broom brought bruised bumpy cabeza caer calma
      cardboard carton cereal cerrando charco cinched clappers cloud clue clumsy comento comio compared conte
      cortita crackles crew cried cries cuelga cuenta cuidar curtain deseo devil doing donde dribbled drilling
      driven edges either encantada enredado entiende entraron es escaleras estrellas fab facing farmacia farmer
      felt fetching fill freeway freezes gelatina globo glued gone gravel grita halfway han hanging harto has
      hematoma hijos hold honey hoy husbands ideas indigestion intact iron jala jalando jaw keyboard know
      koolaid kris las laugh lavabo le llave lo loss manden manos many marbled maths memo moreton my name napkin
      of oia oigo on paining palo part pasando peine pen pican picaron pidio piece pimple pinch pincha pisara
      pointer porq prick punalada puntada puntito pure push quedarme raging rasco rayita reaching recliner
      rigida rock saber sacudirse salta sausage saving says scratching seen selfie seriously she sheets shock
      shoe shout shower siguen silba sips sirve sized slipper sooner spent spot standing steam stepped stings
      stranger streaked sude suegro surfing switched tamal tenis texting then thinks this tina tinto tocan
      together toque torcio trap trapo tratamiento trunk truth tube upon vahido vejiga vena violently vise weepy
      weird wince wing within wouldve xq yogurt`,
  },
  {
    weight: 2,
    words: `abrio abrocharme adormecido agacho aguita ahead ahogando ahorita alcohol along around asustada ay bajan
      bajaron bales ball balloon bam barbilla bathroom bawled bench betabel bitten blinds bloated blusa botella
      bullet cafe caia cambie car cargar carita cattle ceiling checkout chess cling clinic clots coke comal comb
      companeros covers crunch cut decided definitely desde desmayado do dolio dollar dramatic drank duerme
      echar ella embargo entiendo escapa estado expect faces far fathers faucet february flipper flojas friend
      fuerte gave globos goes gradas guardia gut hacer hasnt have heartburn helada here higher hips his hockey
      holding hombro hondo hr huelga hungry husband i idea intimas into is itchy iv jalan juntos kitten ladies
      lay lean leaving leche lid limon llegando lloro lord lot lucecitas lumbar manche mancho marching martes
      matters medias mensaje mero mi migraine milk misma mist mostrador motion motivo mover muero mush nana next
      noche non novio ojo ordered ouch owner parada parpados pase pastilla pego pensando pesa physically picado
      pincharon placas plank plastico pls pointy popeye practitioner primero purpose pushed pusieron querer
      quiera rail ray records redder ringing rio rolled ronca ronchitas rosario rub sabana said salen salia sank
      seeing serio session shirts shorts shoulders sideways sigo simple sirens sits skateboard skewer smiled
      soap soon sorted stairs stayed steering stocking stool strange streaming strikes string strings stripe
      subo take takes tardes tastes tech thirty though thumbprint thunder tibia tiptoes todo traba trousers
      tummys turned ultima uncles unless unreal valve veas violent voy waiting want was wasnt whacked while yall
      yellow yemas zombi`,
  },
  {
    weight: 1,
    words: `abren afib agachado agarrarme aguanta aint all alli alrededor altitude ancho another aparatito apretarla
      apreton aprietan asks awkward banarme band bane batallo because bedtime bee beetroot beg bites blind botas
      brincar brings burns bury butt button bye cadera calcetines cancelen cardigan carry cart casserole
      cellulitis chair charges chatter che chocaron christmas claro cleaned cocina coins cojin concrete
      confusion contarles contesta corto cracked crashed cree cuchara curious custard dandy dano deck del
      desayune di dijeron dona drawn droop dry duela ease effort elses empapo enormous entrenador entumecimiento
      escribo eso estallido evening exactly eyelids falls filled fingertip fire firm fits flank floja foco
      folding follow fourteen freer fry funny furnace futbol gallon galope ganas giraffe got gotea grandads
      grape greenish grumble grumbles guard hace hankie happen hauling helen hubieran imagina inch instead
      inyectaron jabon jars kerb key kitchen knackered knots last lasted ledge legit letter lift liked line
      liquid llega llegamos loft lower luces machin marido matter meaty mile minuto mobile mon mordi mordio moto
      muchisima need needling niggle nights nite noon oscuras other otra outlet oven paletilla palidos pallet
      palms pane paper paramedic parte pasillo pause perrito pesado pickle pillows pincho pinned piquetes plums
      poison por post presiono punto purse pushing quemo question questions quijada quits racket ram raro raya
      receive relax reposo resume ribbon rolling ron roof roommate rug sabanas sacaron salido salio sand scab
      screwdriver sent sentar serious shotgun signed six soften squeaky stable stiffened subi super swap swell
      swung t tablet tamano tasted tense termino they theyve thicker thinner throwing thursday tighter tips
      tirando tirante toi tonight touched travels tray trying tums turn uh unos upright veia vein walt wanting
      wave wrapped zone`,
  },
  {
    weight: -1,
    words: `access aches achiness acostar adelante aetna after agacharme agotada aguadito airbnb alegria allergy alls
      altogether alumnos am amable amarrarme ankles annoyed answered anytime apaleado arde asi automatica aviso
      avoid away ayude bachata backing bagel bajado baked balcony barba barri bearable become beef bender beside
      bible billing bills bleed bliss bluer bolas bolitas bolsas border bote brick bridge bufanda bull bultos
      burritos cagas caido caja caminata camper cancele cancellation canoe carga castle caught cemento centre
      certificate certificates checkin chunk churros circus classroom clave cleaner cloth coast coge coja cojea
      collar collect comin comite compuso confirmar congratulations conozco consigo consultorio continue contra
      cookie copay coraje corner costs counting covid crackered crates cricket crutch cualquier cuarto cuff
      cumpleanos cupboard cupcakes cured cushion cuts daisy dare darling darts de debo decent delante delay
      deleted deliver derby diarrea dicho diga dinosaur dishes doctora dolores dorm doubles dramas draw drums
      duelen dulce durmiendo election electrician elefante elote emergencies encantado ensayo entera entere
      entumio enviar eres escribirme estacionamiento estare estos eve everyones expired exprimir faintness
      feather fee feeling feels fellow finde finish fires firme floating flojita flojo flooding following
      football foreman forms frente fresa fret frozen ft fundido gammy giving grandchildren grandson grano grito
      guardado gusta gustaria ha hable hacia hallo hamstrings harina harold hasta hate haul haz he healthy heaps
      hice hiere high home hon hora hours human impressed improving invoices ironing it itches itemized itself
      jale jerk jigsaw juice juro kayak killin kindly kit kittens laid lamp laps leaf legend lend lentes lento
      lesson let levante lifesaver lizard logro lolly loro los loves lurches mad magic magician malestar
      manchado mandenme manejar mannequin mare mareito marge meal medio mejorado meti mg min minutes moan mojada
      monday mopping moriendo mother motorway mouse mulch mummy musica muted national nervios nickel night
      ninety noticing oidos ojala only opened openings others overall ox packs pala palmas panales panicking
      paro pas pasa pasaba pasaron patricia payroll peace peg pendiente penis permission person pesas petrol
      pido pill pitches player plays pleasant poca pole policy polka porridge pouch prayers pregnant press
      principio profundo protesto pt pull pura quejarme queria queue quita raccoon raffle rancho rays recipients
      referral referred relajadito relampago reminder replying reportar respirando responda respuesta restart
      resto resultado returned rigidez ripped rocking roller rows rueda rusty sacks sandal sandwiches santa
      santo satisfying second selected sembre sentimental settee setting shall sharks shins shipped shoes should
      shovel shoveling shrimp sintoma sitio sixty skating ski slaps snack sobrina sole somewhat sono sorting
      sounded soundly spam spotted squeak statement status steps stick sticky stop stroke strokes stuffed
      suffering sunrise swear sweat sweetheart sweetie tarda teen termo thanx there thermostat thrown thumbs
      thursdays tickety tierra tilting tirarme tiraron toco tomado tomarme toner tops torn tournament trace
      trapeador trick trimmed try tubo tyre unico unlock unusual unwell use uso venimos venir vi vibes vidrios
      viendo violeta visiting visitors volunteers vuela vuelvo warehouse watch weigh wheelchair whites wincing
      wood wool worker works yalls yawned z zombie`,
  },
  {
    weight: -2,
    words: `a abs ached achilles adormecimiento af afebrile agradecer alarms allotment alquiler alrite alzar amiga
      andadera anduve anillo anniversary apartment appetite applies aquello arena arriving ave azul babysitter
      bagels bailando barn baseball basta batteries beast beautifully beds beisbol biscuits blame blanket
      blocking boli boo booth bot bother bothering bottles bowling bras breeze brunch bugs bulging but cab
      calambrazo cambiado camioneta camisa canta cantaros cante cards cargo carried carrots caso centro cerrado
      chemistry chickens chiquita chiste chores ciego cierran cilantro cinema classes clever closet coached
      cobrar cocine colchon colleagues com comfy comp companera competition complains complaints compre confundi
      congrats consulta contaron conteste contractura corre corri cortinas cosy crazy crema crib cuadra curry
      customs cuz dates deeper degrees dejaron dejen dented dentista dentists deposit depuis desayuno
      despertarlo dessert dia diego diera dije dinner discount disculpe disfraz dnt does don doorbell doors dos
      doubt drawing dried drinks drips drive dryer ducha ducks dumb dye earned east echo electrica elevador
      eleven empresa encontre enrojecido enter entirely entreno equivoco errands escalator estiramientos estire
      estou estufa even exist expires extendi feel feelings fifteen finds fino fireworks fiver flight flipped
      fones fracture freeze from fruit gallinas general get gets giddy goles gordos gorra gotta gran grandkids
      grumbled guarde guardo guata guest guitarra gutters hablamos hadnt headcount hearing hecha hermano hid
      hier hop iglesia igualita impresora india instructions insurance invited issues itll jammed jar join jumps
      kids knitted la lab lack lambs lame laundry lbs least lechuga lemon leves libre licuadora lil limes
      limited lines llegaron lleve llora lose lunch lupe luv m major mam mandeme mandibula mando map maria
      martillo masakit mashed matas mato mayo mejoro melt mental mentioning merry meterme mid milked mins mis
      mnie mobility molidito moms moverlo mowing muscles musculo musculos naci nagging naps navy neither nieta
      ninguno normalita nublada obra observa oclock october ocupada odd office omg ones otras owes paciencia
      packed pal panel papers parejo past pasta patas paul pears pedir pegaron pelota pens pepas pepper perico
      permiso pescuezo peso pic pinche pinkie plantas plastered plates pompi pon poner poorly poppin porfa
      potato potluck pr praise pressed printing problemas promo proper pruned pudding pude pudo pueblo puede
      pulled pup quads quarter quarters quebro quedamos quilt r rag raising reacting realised reception
      receptionist recommended recordatorios recovered regards relajadisimo rental resend rest restaurant
      reversed rica rip riverbend roommates s sabia saddle salad salamat saler salimos salvo scarecrow schmerzen
      score screenshots screw senora sentadillas sentidito serve server sesion sets ship shoots sienta simply
      sino slipping soltando sor south speaking special spelling spinning spins spoilt stain staying stickers
      stir stood streak stress subway suena sums sumthin sundays superbill supermarket supervisor support surf
      swearing sweater swinging taste taxi tea teach tear tener tenner term tested texted these three thriving
      ti tied time tira tom tonto tower trail transporte tras traveled trees triceps tried trucks tune
      underneath undo upper vampire vanish varias vecinos vendo verdad ves vez volleyball vomitar vos voucher
      walked walls warming warned watching wax weed weep with wizard worries worrying xbox yay yours yrs zancudo
      zilch`,
  },
  {
    weight: -3,
    words: `about accordion ademas adoloridita adormilada agotado aguacate aguadita agujas ako alcance alfombra alla
      almuerzo andaba andan anota apple appreciable appreciate arranca arregle arrive arrived asuste attached
      aunt avance aye ayudaron baking ballgame banco barber batallar bath bautizo be bears biggie bless blisters
      boot bostezo bout boxes boyfriend bracket breathtaking bucked bucket buenas caballo cambiaron canny
      cargada carol carpet carpool carrito cena cerveza chairs champion chance character cheesy chew chilling
      choco choice choose choppin chuecas church ciento clara clases clearing clicking client clip clutch
      coaching cocinando coffees comadre complete condition confirmed correct could couple coupon covering
      cuando cumbia cycled daily dando dandole dawn deadlifts decirle deer depends derechita descanse descarga
      digale director dirty discomfort discovered disturb divina doesnt donkey dragging drained drifting earn
      effects emails empapadas encargado enjoyed enojada entrevista equivoque escriba espeso esquina euros
      everythings excellent exchange exploto extrano farewell favorite feeder fence fenomenal figured figures
      fila fin fixing flatmate flights flowers fotos freaked fresh fries frijol fully galletas garage gardened
      gem gestern gig goosebumps grandbaby granddaughter grant grate gratis gritando grite groaning guay gucci
      guess guinea habe halftime handout heading helmet hicimos hijo hill hinchazon hint historia ho holds
      holidays hombros hoping hose hsa hymn iced igualmente impecable informe ingles inspection intended
      interest intern iphone jajajaja jefa jim jodas jueves julian karen ke kept killer kindergarten km lados
      lagartijas land large lave lawn lawyer learn leftovers lifted limped liver llamada llamame llamar lobby
      local locker locos lodged logo lottery madrugada maiz mango marcapasos maree mariachi mary marys mascara
      meat meatloaf medicaid mellow memes mended mercy metieron mode mole moradas morder mordo mornings mowed
      muere muscular must nadan nailed nans nel nest nomas noo note noted noticed novedad np offline oi oiled
      olla one onions open opposite option options orchestra orden ordene ouchy packages pair panaderia parked
      parrilla pasado pasaje pasos passport paw peak pensarlo personal pickleball picks pico pilates pinata pio
      planted playoffs plug podrian power practice prayer preguntar preocuparme primos printed probs promocion
      prop pub puedes puerta pulling pumped puntos queme queso quieto quince quit quitado quitenme race rack
      rains regue relajadisima relieved reminders remove reno rested result reversing rink robbed robo rode
      rojos ropey roto sacar safe salgo scary script sed selling semanas sente servers servicio share shocking
      shy signature silence silla size slice soar socks soga sooo spicy spin splits square st stapler station
      stitches student style suit sunglasses sunscreen sunshine supple sure surprise survived susto swings
      switching swore table taller tamos tan tantita tapado target tending tenia tennis thirsty thud tipo tonta
      traen train tramite treasure tries trono trumpet tub ultimo uniform ups vacas vacuumed venciendo vendas
      venden verification viejo viene vinyl vio virus vomit vomitando waitlist wall wanted watered weekends what
      whose why wk wondering wrench wrestled wrong yard yerno yous yr zzzz`,
  },
  {
    weight: -4,
    words: `abri aceitunas acorde acupuncture advice aguantaba ahi ahogada airpods alberca amor ang annoying anxious
      apreto are as ascensor asking at atontado attention baje balcon base basement basura beauty bending bet
      bici birthday blackout blur bn bolsillo bombo boots boredom bread bronca brother brush burned cafeteria
      cambios caminando cardenalito cardiac carino cars cartera casa center cerca charlie chem chicago chipper
      chop chuffed clase clenched clicks cliente clocks cocoa colgue colonia combed comer complained completely
      comprobante conclusion corn costales cows cozy credit crime crowd cuadras cubre cucumber cuerda culpa
      currently daddy date day daylight debilidad decirles dejan deje delete denise derechito descargue did
      didnt dios disappointed disco disney disponible dolar domingo donor donut donuts draft drifted drinking
      drool dumpster during echando empieza end enemy entero entonces espacio estiro estupendamente everyone
      explained exprimo extension faltan fancy fired five flat floaty food fork forklift friday fridays fridge
      fuego fuimos fun funnel gala games genial ghost gift gloria grax greet gripa groggy guardan gum habit
      hairline hamaca hangover harvest hav headaches heat heating hecho hedge hehe hella helped hens hierve
      hincarme honestly hubiera hunde ibuprofeno icing igualito infeccion issue jackpot january je joven joya
      kick kill kim kind kiss knit labor lago lap lastimaron leak leaning lei lena letra lick lifting lifts
      llego loca locks looking loopy lucas maam made magia mains manga mar marks mask meaning measure medical
      megan mesero mess mijo mine missed mm molestias monkey mop moves muebles muerte mumps museum mushy
      mustache nag necio netflix never nightmare nineteen notan noticias november novia nuestro obey obviously
      off ooh opener organ otro pacemaker packing pad padre pago paleta pantorrillas parade parroquia paying
      peach pear peeling peligroso pense pero pesadito pet phone physical pin piola pit plata plumber plumbing
      pobre polvo pondria pongo poniendo potatoes pothole predicted prefer presses primer prom proxima puddle
      punch quejido quinceanera quitaron recoge referee refers refund reina release respondo rick rivers rodeo
      runny sabria saco sali salt same saturdays saved scheduling screamed screws seasick seco self seminar
      sending seventh shadow shame shampoo shared sheet shell shocked shops shouts shoveled shows sien silent
      skinny sky sleep slide sneakers some somehow sometime spirits staff stands stare stared starving stiffness
      store straighter street stretched stroller subscription such suite swells tall tanto taxes tee temblor
      temples tension tenso theme tide tiro tiron tocarme tolerable toll tore total town trainer trato tree tres
      trip trombosis truena tus unlike uno us vamos venas vendi vieja waited weeding week weekend welcome whats
      wheel windy wobbly worry wrap x ya yup zip zoom zucchini`,
  },
  {
    weight: -5,
    words: `abrazo abuelo accounts aceptan acuerdo add adormecio agache agenda agradecido amanecer america appointment
      arbitro ate atencion atm atontada aun available ayudo back baggage bairn bastante bbq beam bedroom before
      ben benched bendiciones beter bikes bite blades block blocked boarding bolsa bondi bonita bore borro
      borrow bothered bowled boxers brakes breakfast brown buddy buen buenos burro cage cakes calls calves
      cancelar cancha cargado cause cell cellar cenar cene cerrar chalk champagne changes charge chased cheering
      cheers cheese chile chimney chisto choked ciatica claim clapped click clima closed cocinar colgar
      collected come comezon companero complaint compu contractor copas corners correo corro cos costal count
      counter cow cowboys crisps cruise crunchy cry cuppa curled daba dave deal december deeply dejo descansar
      descargo deserve despues detuve dey dibujo digas doms done dory dresser dug duty elbows elevator enfermo
      enfrente entrene eraser error escribir fa faja farm fight flojito flower fly fold folder gallo gano garden
      gary gente german girls give glasses go goalie google gota grand grateful gravy guests h haircut ham hands
      haunted heads healed heard heck hey hielo hills hinge history hoops hopping hormigueaba hosted huevos hun
      hunky hunt ish jai jugaba jugue kilo kilos kk knelt label ladders libro light lightbulb lista lit lived
      llore llovio lock loop lorry loteria louder lunges mail manera marcus marked masaje mataron mechanic
      mejorcita meme mention mercado merger met metida mientras mind miracle mirror moaning mrt mud named
      nephews nevera nietos nieve nil nina noise noisy nuevos okay olvido opening oranges overcooked overtime
      pack pancakes par parents partido patio pays pegado per perros persona pew phones pickup pints pivot place
      plancha playlist plaza pleased pollo poncho pool posible postman pouting precio pregunta prendida preocupa
      presentacion presupuesto prize puffiness pumpkin puntitos puzzle quedado quite raid re reach reasons
      remind replied restaurante review rico room rope rota row rowed rumble rung salmon say science scooter see
      semaforo senal settled shake sharing sharpening shifts shingles shrinking silly sirvio sistema skiing skip
      sledding slides sling slow sluggish smoked sneeze sobre sobrino sol sola sold sons sopa spaced spacey
      speed squatted stadium state stay steak steve sticker stopall strike stroll struck subject suelto suerte
      sugar sunny supposed switch system talla teary teeny tell tells telly tenth terminal thanksgiving
      therapist thousand thumbnail thumped tianguis tienda tiene tieso told tomate trade traia trailer tranqui
      travel travelling treinta troca tunnel twenty two type typical typing unstop usual valley vas viaje visita
      volvi wait warranty west when whether wifes wiggle winner wins winter woohoo wore worked wrecked yea years`,
  },
  {
    weight: -6,
    words: `abro absolutely acoste adios adolescente ads agradecida aguantable ajo ale alert algo algun alguna amazing
      amen approved asar auntie automatic avenida awesome babe baby banana banda behaved bendiga bingo blast
      bonito bored bothers boton bricks brothers build built bunk buns burn bushed camping cancel cansadito
      cargador carpiano chamaco changed changing chap charley chill chip choir chuck chucking cleats compost
      comprar concentrate concert concierto conference contract cookies copier cord cosecha coser cost costco
      county court cousin crack crane crick crossfit crummy cual cuento dar dejado delivered descansando develop
      dicen digging door doorknob dr drill drops due dunno el emocion english enrojecimiento entrar espera este
      estirada feria ferry fiesta fifty film finals flash flores forget foto fourth fri frog function gardening
      gas gira glue glute golden gown grandmother grandpa groceries grumpy grupo haber hall hamstring hauled hay
      hoja hood horas hugged ill infecta info invoice jacket jardin jersey joined juego jugar kevin landline
      landlord lasagna lastime later laws leaves leeds leftover lettuce library ligera limb listo llaves
      llevadero llevar llevaron lloviendo lmao look loser luego luna maestra main make manejo market marquitas
      marta mayor meh mensajes merci mes microwave midnight million model molida morirse most muchacha muddy
      mundo musical nae napping naranja navidad network nitido nivel nobody noodle noodles nota notice nudo
      offer opens orders outside package pads pagina painting paquete pare payment peachy peinarme pequenito
      photos pick pics pictures pigeon pineapple ping pisos pm podria points poor pork precios preocupado
      presentation print puebla puesto puse quad quedan quiere quincena radio rate ratito received recital
      recoger regalo regresar reja remaining return reves revuelto rolls roses roundabout rounds rugby sales
      scarf schedule sell sepa service shade shaky shattered shelf sido signs silver single sip sister skates
      smart smooth snacks snake snoring sombra son sour spanish speaker spell spells spilled sprained springy
      sprinted squeaks stamp starts statue stopped strong stupid su suave subido success suitcase sunday sunk
      sur swept swimmy swing tantos tapo teared teensy tele terrific thrilled tiempo tilts tin tiraba top
      totally tour trabajar trabaje tracking trampoline treat tren trifle true tunel until veinte velorio venia
      verde virgen visa visited wants warmed warmer wednesdays weve wheres whistled wide wild word world
      wringing yawning yeah young younger yourselves youve zonked zumba`,
  },
  {
    weight: -7,
    words: `acabo ad afternoon afterwards agrees airport alfiler allowed also alto andar angel anna announcer aprete
      apunta assemble asthma attendance audition auto backed backpack backs bake balance balon banar barrio
      basketball bass behaving bell biscuit boiled boletos brain broke bucks budget bulb cajon calle camion
      carbon carretera cebolla cel celular chamba charger chillin chocolates cien ciudad clouds common
      compliments computer constante contest corriendo costume crackers cunada customer d danced debe delayed
      describe dial dias diente dies dile dinero domino drain dress drove drowsy drummer drying duck dude
      durmieron edge emotional enseguida entrada eran esos esperaba exams excuse fact faded failed fi fiance
      finished fishing followed forearms forever freely frost glass gold graders graduacion graduation
      grandfather grass hago hates heap hilo hinchadito hitch homework hook hovering how humo ich if imagine
      improved infection internado joy jury kid knitting knock lamb lasagne lastimo league les lighter listen
      little lives llama llegar loosening lor lucky machine mala maldito manage mandado mandar mande maneje
      marea mean medium melting mente metro milagro mint minus miss mojado mosco mosquito moved moviendome mwen
      nadar napped nene nieto not notar nothin nowt nubes nuts oh onion opinions paga pagar pague parque
      partidos pasada pata pending pide pipe plan planche plane plans plant plenty pocket poker pone ponle poste
      prende preocuparse primo programme pueda puro quebre quickly rainbow raining ran range rara rd ready
      rebook receipt receta record rendido reservation riding river road roads roast rompio rooms ropa run
      salary scald scared scene scored screens sessions sheila sick sides sin sing slot small somos sorry sound
      soup storm stretch stretches subia sueldo suits sync tacones taladro tank tape text textos tiesito timber
      toaster tormenta trash trouble tuckered turns twitch twitchy txt typed tyres uni vacation vanished vaya
      vecina video volume washed washer we wed wedding were will wings without writing zapatos`,
  },
  {
    weight: -8,
    words: `account ache actually advise aflojo again agendar alright ano any anybody anyway anywhere apart bakery
      bandeja barbaro beans beer bitter bleachers blueberry borrando brenda bringing bubble buck buenisimo
      business buzz cabin cable cajas cambiar camilla camp cancer cansadita canse centavo cerro chevere chilled
      chiquito cinco closes coat coche coffee comfortable complaining completa compresa contesto correr couldve
      course cream cumple cunado daft dale damage days dejar des descanso diaria dime dip dormia dough dozed
      dressed dull eaten eggs eh eighty ejercicios embarazada equivocado espanol ex explain fax feed fix fixed
      flotando fondo for given goat grandbabies graying grumbling guarda gud guitar haria haved headphones
      helping hiding holiday horse horses iban interview jacuzzi jealous jesus job joke jumper knows lashing
      leave lenta locking long loosens lousy loving maravilla mareado mareo marvellous mates math mejoria melted
      message mia migrana milking mire mood moradito motor movement mower msg muchos nails new nieces nodded
      north novela numbers old olvide onda operaron opt order orlando ours pantry parado paraguas parir partner
      patron peas pelar pencil perdon perfectamente perrita pinprick pise pitched podcast pond porch portal
      pound pozole ppl pre primera pro problem profe projector pues q quede queen queja quemaron rastro ref
      refri regrets regular rehearsal reir remote reset retired returns sad saturday scraped scratch scratched
      secret semana seria sewing shoot shop shot shouted sillon singing slowly smaller smell sofa softball sort
      specks spider squats stall star staring sweet talent talked taught texts the tiny tomando tortillas
      trabajando trains traps truck turning unit update vacaciones vemos venmo verdes vets village volver
      vueltas walkin walks wan weeds whiskey whisper wine won work worrier wrestling yo`,
  },
  {
    weight: -9,
    words: `above achin adoloridito agujetas already archivo asusto atorada attic aunts banca barfed basically beach
      besos bin books brake brew bro bueno bumper campeon cancelo carsick channel cherry chica chili chisme code
      colors comfortably commute constant cuanto damn deaf decision delivery deshincho dis downstairs dragged
      drawer dumped easter estaban estadio estas estirarme excelente excitement expected fantastic feeding fella
      fevers field flan flooded fool form fresco froze fuel gate genius girl golazo gorgeous granny group gusto
      hair hang happier heels held hello house hubo itch jeans jk john keys king knot lamps lana lazy lecture
      leh link llegara low managed manana medicina meet mildly miles mochila moneda month moving mow mule nap
      nauseous neuropathy newborn nice notes number oak online owe owl painless parcel parking partir pastel
      pastor peaches pechuga people peppers perfecta pez pickles pila pilas pinhead pipes play played pray queda
      quedando quedaron quejar quien rained reached recien recipe refs relay rent report reschedule resentido
      roger rude salsa scares sealed seat section segunda seller set sheep shelves sienes sigh sisters sms
      soccer solte space spaghetti squat stage story study sucking suegra sueter swam tacos tag tarde tejer
      telefono tema thank thesis tinta trapecio trataron ty umbrella unchanged unhappy unsubscribe used vaca
      veterinario vote vuelo wallet wardrobe washing water wayne weakness website well whistle winning wonderful
      yet yourself`,
  },
  {
    weight: -10,
    words: `actual ages alivio anthem apples august bebe beets blah boiler booked box breaker brilliant brisket
      calculo caldo camine cap card careful carpal case chain chapter chat choke clean coal cobraron comido
      confirm contacto contrasena cooker cross cute da daughters daycare death documentary doler doliendo dormir
      duermo dust enero ese exam fatal fault festival fiddle find fish flyers freckle freckles freno frijoles
      gemelos glad grua handed hat hearts hi hike hiked hinchar igual improvement inbox jack jump junta kneel
      laughed lawnmower learned lego lemonade lenteja lentil linda llantas llevamos lluvia loaf loved lunes
      manageable manager mattress mentioned mountain needs ni nicely ninos numero oferta page paid painted
      pantalla pasar passes password patients pato pay pebble peep pelo perdido piano picking piden pine
      pinpricks pitch platforms po pony present prices probar problems project proud pueden puppy quito
      recycling rendida reruns reunion rice roadside router salon sandwich sang saque sauce school seats
      sensible shed shopping showing siesta slip smoke smoking snowed so solita song soul stiff stole strep
      suenito swim swimming taco tampoco tanta tarea tarjeta tender tent that threw thurs tia tio tomorrow trabo
      tractor turkey uber verla viernes voicemail weeks which whos windows woman woozy workout wow write yep you
      youd zoo`,
  },
  {
    weight: -11,
    words: `acabaron accept act aparecio bags battery begging better bit bring burger bus busy calambre candles
      cansancio carne carrera charged checked chido chips cine cleaning cobro combine completo contento copia
      corte country cover creaky crei dart degree descansaba diferencia dijo disappeared dizziness dog doll
      dollars dozing drawers energia enferma entro escapo essay everybody exercises exhausted factura file
      finale fog fue full game gasolina gata grabbing habian hahaha happiness humming innings internet jam jello
      jugando k kicking ko lake lane lavadora lead liao ligero lightheaded llanta lovely lujo manchita maquina
      marry may meter mild mirar monterrey muchacho nail needed negative neighbours nephew newspaper no oficina
      ordinary overhead park parrot pasto pastry pena penales perdimos perro pesada photo pig pijama playa poco
      postre preocupada prima printer problema propio puedas recibir restored revise reviso ruido sabado save
      september shaped shots si skipped slept slightly smidge solito soltar sore stocks summer tapan tax teacher
      teenager temple tenderness thankfully tire tiredness tires toast tomatoes trabaja trabajo tranquilo tulips
      twins upset view visto wash worn`,
  },
  {
    weight: -12,
    words: `acalambra agua anyone arch azucar bag bank bar bay benadryl break buying by calientitos can canto check
      chef chicken cita cleared coach college comi compadre contando contenta cook cool crab creer crossed
      curtains diabetes dizzy dock dolorcito domingos dormi downtown email espasmo estuvo exercise fake
      fiebrecita finally fried garbanzo gimnasio girlfriend gol grandma grill haciendo haystack humor itty june
      knotting lata laughter lets ligeramente list log looser malo marathon matan meetings men menos mesa
      molesta montana months mustard nausea news ninepence nothing o ok our paso pb pelicula pintar planta
      popcorn quid read recibo register relajado respire results ride robot screen sea signal sleepy smiling
      speck starter stock sun talk tattoo teams techo tenor thx tickets tiesa till tomar torneo trabajado
      tranquila twinge vecino verguenza viste war ways whatever window windshield writes`,
  },
  {
    weight: -13,
    words: `achey adolorida antes assignment bateria boat boda butter calm calor candy cansado caro cd change chewing
      child chocolate colegio company computadora cramped dancing deadline decia desaparecio desk difference dig
      dishwasher dots dream driver eased ego ejercicio engarrota esa excited fan finding flew forgotten friends
      garlic goal good halloween hambre horror hung iguales junto karaoke late laughing lease loosened loud mapa
      mareada mejor misa molestia movies na nada neighbors nervous ninguna nino nose or p pequeno percent picar
      picture pizza politics pounds pride quitando quiz rain recepcion relaxed reply sal scrolling season shift
      solo spasm start steady stretching syrup tad tap taxista team temprano toca turno u understand ventana
      villain wear wiped your zero`,
  },
  {
    weight: -14,
    words: `ac achy adolorido asco ask baile bees boring busque cambio canal cash charm chiquitito club colleague
      conductor cramp desperto dot early examen fabric fair first flushed forty fresca gym heifer hotel lah
      loose manda march mareos massage match mostly niece ningun normalidad nostalgia nuevo operacion orange oso
      party penalty periferico pesadas poquita renta repeat saludos sentida showed shown snowing sourdough
      spreadsheet squirrel sum sunset their themselves toothpaste twister usted ven verte vestido waste`,
  },
  {
    weight: -15,
    words: `accountant agradecerle alarm beat best bien boleto book bought buena champ chico compras cooked couch
      cramps diet energy expecting fading foggy freezer gato gps heaven horario law luck maleta mejorando money
      nauseas pan pea pelin pesos preguntaron promised rabbit relajada resentida scare send snow spasms spring
      springs suelta tamales th ticket tingled tooth trae ur who`,
  },
  {
    weight: -16,
    words: `aflojado bailar believe boss cansada cargue clock complain crypto dance eat embarrassment escuela estudiar
      exit feliz final jajaja jefe laptop leve loan meses normal normales oiga once pedido portero route siempre
      sienten soreness stories taqueria taylor te those throw tired tu value vet win year yoga youre`,
  },
  {
    weight: -17,
    words: `bill cake camera cancion cats cero class clover counts drama espresso flour fone injury jokes man nah
      nueva oil orgullo permit potty show sign soft splinter surgery thanks training watched wifi`,
  },
  {
    weight: -18,
    words: `actor age agency anos app arroz boy burrito clear codes contact dogs emoji flojera gotita hiking mondays
      mudanza mundial music pendientes plomero plot poquito slight students tantito tetanus trafico`,
  },
  {
    weight: -19,
    words: `andamos bandita buy cat copy cousins cramping engine goldfish mall manejando mints moon mosquitoes muelas
      none normally perfectly perfecto sir toddler uncle`,
  },
  {
    weight: -20,
    words: `always bands calambres comedian coworker easy equipo espasmos fine flush free gossip gracias grade great
      guy haha happy hola ink jaja less lol love meeting movie nope nor paint perfect plants preguntan price
      queasy quiet risa serie sermon songs spasming sueno test thread til traffic weather wooden`,
  },
];

/** How much more two words weigh where one follows the other. */
export const pairWeights: readonly { readonly weight: number; readonly pairs: string }[] = [
  {
    weight: 20,
    pairs: `a and, a chair, a desmayar, a fit, a needle, a train, a tumble, a wreck, ache behind, advil today,
      anything like, around it, at an, at once, banged my, barely walk, be alive, be dead, below my, better off,
      bien feo, bien menos, blacked out, bleeding again, blew up, breaths are, bruise nothing, buried him,
      can barely, can hardly, can only, cara no, como cafe, con solo, corazon acelerado, crossing the, de frio,
      de sangrar, de temperatura, del dolor, demas normal, did nothing, didnt make, do what, doesnt know,
      doing nothing, dos de, dropped in, duele a, duele mas, el conocimiento, el corazon, el doble, el moreton,
      el pectoral, el pie, el senor, el sentido, el termometro, ending it, esta rojo, este dolor, ever had,
      everyone would, far today, feel faint, fiebre pero, fine just, for good, for pain, from hell, giving way,
      gone weak, hablar bien, hace dos, hace rato, half my, hay quien, he died, he passed, headache like, her on,
      hurts like, hurts so, ibuprofen today, im roasting, im scared, in me, is dead, is new, is spreading,
      is swelling, is tingling, it looked, its an, its that, just didnt, just now, keeled over, know where,
      la nada, las costillas, las palabras, last nite, llame al, llamen ya, llamenme ya, lol its, long does,
      lost consciousness, me cai, me desmaye, me right, me so, me ve, migraine from, moreton enorme, musculo del,
      my speech, need someone, needle broke, neither leg, no aguanto, no better, no colour, no despierta,
      no feeling, no nada, no nos, no point, no power, no pude, no puede, no puedo, no quiero, no reacciona,
      no sabe, no siento, no soporto, no tenia, no veo, nobody would, nomas de, none before, not better, not good,
      not only, of living, office and, on them, one big, one eye, one minute, one side, pain last, passed away,
      piernas no, poquito nomas, por todo, porque no, put her, que dia, quita la, red and, respiro con,
      rib muscles, screaming in, se infecto, se ni, si respiro, siento hormigueo, since breakfast, sitting down,
      someone now, sorry to, stiff neck, still bleeding, still in, straight away, t boned, tengo fuerza,
      that hand, the bathroom, the bit, the chills, the er, the floor, the hay, the holes, the hour, the kind,
      the mug, the tongue, this am, this back, this bad, tiene pus, to die, to end, to faint, to live, toes feel,
      touch it, truck got, tuve una, twice as, twice the, two of, u did, un segundo, una aguja, under two,
      up blood, up tomorrow, vale la, veo nada, walk in, walked into, was fine, way more, we buried, went stiff,
      with us, work but, worst pain, wrong direction, y caliente, ya es, your office, your patient`,
  },
  {
    weight: 19,
    pairs: `a bug, a nine, all jumbled, almost fainted, and e, and hot, around the, at dinner, bien pero, boss said,
      corazon desbocado, de esos, dia es, dolor tan, el puntito, end it, everything went, feels ok, gone for,
      grabbed the, hardly walk, heart going, hijo me, his session, how i, hurting more, im dying, in bits,
      inner thighs, is hot, is locked, is through, is weak, just sitting, keeps asking, longer alive,
      me desvaneci, muy rapido, my bike, my fingertips, neck stiff, new cough, next thing, ni caminar, ni tantito,
      night it, no mueve, of everything, ok pero, own house, paramedics are, pude ni, puedo mover, pulso a,
      que dice, que pican, rolled back, sat at, sin sentir, snapped off, so yeah, sore as, swelling up, tea time,
      thanks so, the mouth, the week, then yesterday, todavia en, two fingers, un bulto, wasnt around, with it,
      with pain, wont come`,
  },
  {
    weight: 18,
    pairs: `a dinner, a football, a mil, a nada, a urgencias, all over, anda muy, before bed, by mistake, clean out,
      coming out, dad collapsed, dad died, dedo gordo, down my, duele horrores, each day, el dedo, el pulgar,
      es una, ese dolor, feels tight, feverish and, for it, from it, gasping like, id rather, if im, in it,
      is asleep, is numb, it usual, kids and, kill myself, le sale, lungs feel, mas fuerte, me sale, me this,
      medio cuerpo, moreton gigante, moretones por, my epipen, my legs, my words, nearly went, necesito ayuda,
      no dejo, no paro, one in, only hurts, or wait, puedo ni, puedo parar, que no, quede trabado, right half,
      rolled my, say theres, seguir viviendo, shoes in, sigue sangrando, so did, some days, something is, soon as,
      that before, the bed, the charts, the deck, the pharmacy, touched it, walking is, who you`,
  },
  {
    weight: 17,
    pairs: `a doctor, a half, a stick, about an, after the, amaneci con, amaneci peor, and climbing, and nearly,
      are asleep, ayuda ya, be here, been eating, bleeding a, cant walk, chest muscle, coworker said, days ago,
      de repente, didnt know, doc in, dont drink, dont remember, double what, down there, duele hasta, el tobillo,
      electric pain, entra el, esos que, esta convulsionando, everything else, foot gone, freezing and, get that,
      got kicked, got knocked, had her, hold a, how bad, i sound, is double, is dragging, is gettin, is saturday,
      isnt going, it no, just be, kitchen floor, la cara, landed on, leaving your, like crazy, los dientes,
      los paramedicos, los pulmones, lost driving, me agito, me ahogo, me entra, me llevan, me responden,
      my breastbone, my fever, my two, nadie me, ni hablar, no alcanzo, no sensation, nomas que, off the,
      on eliquis, passed on, pink froth, pregnant and, real bad, sent me, sin aliento, since four,
      somewhere between, stairs now, still is, subio de, than monday, that were, the gun, the highway, the hole,
      the icu, theres pus, think its, third plaster, to finish, today than, tome todo, too long, touches it,
      una agujita, walking on, weight on, you did`,
  },
  {
    weight: 16,
    pairs: `a bike, a knife, a scan, a stroke, a tree, about to, after my, all fizzy, allergic reaction, ambulance is,
      and weak, ayer un, bled through, came off, cant get, cant turn, chest tightness, color vino, could this,
      cuando respiro, de toser, dejaron una, desde la, done with, dropped like, e podido, el morado, estamos en,
      estuve a, faint at, feeling in, fever of, for air, for monday, fresh blood, gone through, gone to,
      heart feels, home from, hoy ni, idk if, in tears, is murder, is weeping, it w, just lying, kills my,
      la lengua, la saliva, la sangre, la toalla, like theyre, mano sin, mas dolor, me andaba, me caigo, me home,
      me internaron, me now, me puedo, me quiero, meant to, mi roommate, more each, muscle over, ni acostada,
      no clue, no la, no lo, no para, no vive, normal que, not responding, nothing comes, now a, of fit, on today,
      one before, one of, or turn, out standing, pooped myself, rear ended, sabe ni, said go, said my,
      shoulder you, sore part, still stuck, stop these, stuck facing, that much, the card, the color, the day,
      the dot, the fever, the house, the letters, the shakes, the sole, the waist, thirty years, throat feels,
      throat getting, times a, tired of, to breathe, to drive, to kill, toco y, u poked, used my, va creciendo,
      was out, watch says, we lost, we were, went bowling, where i, wife just, y hablo`,
  },
  {
    weight: 15,
    pairs: `a battery, a convulsion, a notch, a patch, a radiator, about ending, acabar con, agarro aire, aguanto el,
      ahi abajo, all nite, and couldnt, and really, anda como, answering for, are wet, back has, back there,
      bad way, bien el, blacking out, bright red, brought the, calentura de, came to, can drive, coffee grounds,
      cosas sin, covered in, da pena, days out, de calentura, de fiebre, dinner plate, everything on, fell in,
      fiebre y, fui con, gone dead, gone numb, got here, hand looks, hasnt gone, have chills, hay fiebre, he went,
      he wont, head is, hombro bien, hour after, hoy como, i drop, i wouldnt, ice on, ill go, in maths, into the,
      is an, is purple, is racing, it hurt, keep thinking, kicked by, killing me, la cabeza, la entrepierna,
      late muy, light hurts, like theres, lo rojo, lol so, lot more, me estoy, me till, mi mama, mi papa,
      more painful, mum on, muy fuerte, my heel, my pills, my right, name and, nerve pain, no longer, no strength,
      no warning, nos conoce, not joking, not making, of hurting, of metal, of tylenol, on crutches, on two,
      or swelling, our way, oven and, para abajo, pero traigo, que tuve, red patch, rojo y, salir del, says i,
      se desplomo, second time, seguir viva, she passed, still asleep, teeth are, than the, that bad, thats how,
      the feeling, the loo, the pavement, the shower, the toilet, thinks its, tiene fuerza, tip broke, un dolor,
      van a, waking up, was going, was ok, was short, was that, wee is, wet the, whole thigh, with him, words are,
      worst one, y medio, ya fallecio, you put, your needles`,
  },
  {
    weight: 14,
    pairs: `a boil, a emergencias, a fist, a matar, a yellow, and call, and didnt, and red, anything but, arms are,
      as well, ayer sin, be better, belly button, below the, big as, breath just, brinca el, but never, c this,
      calf tender, cannot wait, cant grip, car accident, catch my, chest aches, chest hurts, chest is, chest was,
      cintura para, close to, colour of, con escalofrios, con nada, de desmayarme, dedos no, dice cosas,
      donde estoy, dormida la, down as, driving home, duele demasiado, during the, el pecho, el suelo,
      en observacion, enterramos a, ese brazo, estoy llorando, ever came, face is, favor contesten, fell down,
      fiebre de, flu so, go on, got hit, got lost, hablo raro, had some, half of, has grown, has no, hasnt let,
      hasnt quit, have nothing, having a, he was, heart doing, her sleep, hinchazon en, how come, i be, i fainted,
      i laugh, i sneeze, i talk, i usually, i wipe, id give, im done, ir a, is drooping, is really, is twice,
      its infected, just let, knot is, knowing it, la muneca, la paciente, las escaleras, las manos, le da,
      left a, legs gave, like mad, like wearing, little finger, llevo tres, mano ni, me antibiotics, me desplome,
      me llego, me orine, me tropece, me twice, media cara, mi mano, mid sentence, molestia y, moreton se, much i,
      muy grande, my ankle, my cheek, my lad, my lips, my pants, need help, ni que, no sleep, nomas no, none of,
      o que, of stairs, off without, one eyelid, open a, opened up, or hold, or no, own life, pec where, pecho me,
      peed the, quitado el, quitarme la, really wrong, respiro cortito, ronchas y, room is, sangre hace, say i,
      se esta, se hincho, se puso, shoulder blade, side feels, size of, sound drunk, squeeze the, stairs to,
      take eliquis, talking gibberish, tender and, that but, that same, the phone, the place, the till, then came,
      thermometer says, this from, this world, to squeeze, to wee, tomar aire, torcio la, two nights, up like,
      vomiting blood, way in, what the, who i, wont make, x rayed, y fiebre, y quema, y quiere, you saw, you see,
      your session`,
  },
  {
    weight: 13,
    pairs: `a box, a grapefruit, a reventar, acaba de, after your, against the, all night, an old, and jerked,
      and something, ando con, back of, be at, been taking, big toe, blown up, broke off, but when, cada hora,
      cant wake, car on, cayo de, co codamol, corazon a, coughing all, couldnt even, cut my, da una, de perro,
      del codo, del hospital, del lado, desperte en, do take, doctor de, dolor insoportable, dont bother,
      dormido ahi, dos brazos, dribbles out, driving to, each time, el medico, el peor, el zapato, electric shock,
      emergency room, extra strength, feels the, fine but, fingers feel, foot slaps, from my, full of,
      gas station, gave out, girar la, going the, golf ball, good besides, got rear, got this, habia dolido,
      had to, hand gone, hand keeps, hasnt come, hate to, have before, he didnt, he pensado, hinchada la,
      his shoes, hit my, hold my, hondo me, hurts too, i close, i keep, i literally, i need, i signed,
      ibuprofenos de, id have, in there, into a, is having, is talking, isnt getting, la ambulancia, la boca,
      la chancla, la orina, last one, leave the, left calf, levantarme de, like old, like this, llego a,
      looks infected, lying flat, me agarre, me aprieta, me get, me hice, me limpio, me obedece, me pellizco,
      mean the, memory of, mis piernas, mitad de, monday it, my pecs, my ribs, my wee, ni a, ni pensar, nieta me,
      no respondia, nobody home, of your, off all, on all, on antibiotics, on coumadin, on in, once and,
      one flight, out cold, out in, outside of, paperwork for, pecho donde, pensado en, people say, please ring,
      poking out, probably just, puedo caminar, puedo enderezar, puedo levantar, puffy and, q me, que este,
      que tiene, quiero vivir, quit on, rash all, right by, ring finger, round my, sale ni, saliendo de, say no,
      se sacudia, sin hacer, sin sentido, so much, so puffed, sore by, swelling but, take her, tengo ganas,
      that makes, that wasnt, the ambulance, the bandage, the breastbone, the chair, the colour, the dentist,
      the needling, the queue, the roof, the skin, the spot, the warfarin, this pain, this time, tieso y, to rest,
      trabajo y, turned blue, tylenol every, tylenol since, typing this, un accidente, una bola, una convulsion,
      una frase, very wrong, vuelve a, we are, week on, wet myself, what day, what im, whole bottle, wish i,
      would miss, wouldnt call, y fria, y todavia, yesterday a, you but, you call`,
  },
  {
    weight: 12,
    pairs: `a balloon, a fever, a golf, a grumble, a hard, a ladder, a solid, a table, abuelita se, acabo de, ache has,
      adormecimiento en, again on, agujas y, al respirar, all puffed, an ultrasound, and puffy, and says,
      and tender, and told, are tingling, arrastro el, at home, ayudenme por, back wont, bad im, bent over,
      but this, but you, cabeza me, cadera a, call if, can no, cant bear, cant stand, chest tight, cintura pa,
      color of, come out, con comezon, con sangre, cuello tieso, de golpe, dejado de, del brazo, del esternon,
      desaparecer para, did i, did is, died thursday, dog licking, dont wanna, down on, down past, drove me,
      dry little, duele muchisimo, duele un, el cuerpo, el mediodia, el otro, el paciente, esta morada,
      esta saliendo, every hour, fatter than, foot drags, for a, for her, for real, found me, fridge and,
      fuerte el, get me, goes down, hard as, hard the, hasnt stopped, have numbness, have said, heart beating,
      help now, hip has, his mouth, how id, i called, in order, in what, is black, is closing, is heavy, is short,
      it normal, itchy welts, its growing, jalar aire, keep dropping, keflex for, la garganta, la planta,
      las nalgas, las piernas, left boob, left one, left side, left you, like coffee, little cough, live anymore,
      llena de, lo digo, looked at, los siento, mandaron a, me acelera, me acordaba, me di, me encontro, me marca,
      me paro, me responde, me sube, me subio, min ago, mis partes, mixed up, moreton ya, my spit, myself on,
      neck wont, need somebody, ni cuenta, nights in, no air, no baja, no e, no grip, no les, no redness,
      numbness but, of air, of better, of hours, of my, on cotton, on living, only half, out red, out wrong,
      over at, over but, own name, pa abajo, para ir, parking lot, part is, pass water, pellizco y, por todos,
      press where, puedo agacharme, puffing just, pulled a, que salio, quiero desaparecer, quiero despertar,
      really hurts, remember my, respirar bien, sale materia, same thing, se desvanecio, seeing double, seized up,
      shaking with, sharp pain, sin parar, since lunch, since then, sitting but, sitting still, slaps the,
      slept ok, slipped in, so bad, so thats, so tight, someone hit, stabs me, sticking out, tanto que,
      tengo temperatura, termometro marca, that my, the chest, the collarbone, the lamp, the lights, the pills,
      the point, the size, the sore, the walk, they are, they say, they think, thinking of, thumb has, tight it,
      to an, to hospital, to pass, to stop, to wake, tos seca, touching it, traigo el, two days, unable to,
      under me, up coughing, voy en, warfarin and, warfarina y, was dead, way worse, when i, woke up, wont lift,
      work shirt, worse every, worse instead, would get, y no, y sigue, yellow stuff, you guys`,
  },
  {
    weight: 11,
    pairs: `a car, a minute, a plum, a saucer, a seizure, a stabbing, a stove, a sudden, a temp, a temperature,
      about anything, ache when, admitted me, after supper, agarrar nada, aire pero, ambulance just, and again,
      and pale, and pointer, and sent, and sweating, and tight, and today, any air, anything i, aqui con,
      asked and, at tea, bad and, ballooned up, barking like, bc i, bed n, been cutting, black bruise, bruise but,
      bruise covers, but my, buzzing in, by noon, cabeza asi, cae el, cafe molido, came over, camino al,
      cant breath, cant lift, cant look, cant pee, cant take, catching my, cayo redonda, check my, chills all,
      colorado y, coming up, como viejito, cough but, crawling to, cuatro veces, curitas y, day i, day it,
      de moretones, de ser, de temblar, dedos azules, dejo de, del agua, del hombro, del pie, did his,
      didnt answer, didnt feel, do buttons, doble desde, donde pincho, dos horas, dos minutos, dropping my,
      duele horrible, echaba espuma, el codo, el costado, el ojo, el omoplato, el pantalon, en calentura, en este,
      en paz, encontre una, es normal, esta peor, eye and, eye for, feel them, feet are, felt nothing, finger and,
      fingers are, first day, floor of, gave birth, giving out, goes from, got so, ha de, hacer del, hacer nada,
      heart thumping, hecho nada, here anymore, hijo dice, his phone, his son, hold me, holding my, hombro se,
      horse kicked, hurts that, i blacked, i breathe, i could, i inhale, i step, i try, i wet, im afraid,
      im burning, in like, in one, in time, is agony, is angry, is bad, is rigid, is swollen, is that, is unreal,
      is very, it skips, it stabs, its bleeding, keeps climbing, kicked me, la nieta, la nuca, la vista,
      las paredes, laugh or, leaking pus, left breast, let the, lightning bolts, lights went, like cola,
      like nothing, llegue a, lo que, lo soporto, look and, los ojos, lost all, making me, mano no, me asap,
      me hubiera, me inflo, me late, me llega, me punza, me recetaron, mi esposa, mi nena, might as, missed a,
      more numb, muy mal, my bladder, my ear, my inhaler, my kids, my leg, my lungs, my side, my tailbone,
      my third, my vision, my wind, neck to, needle have, needle still, nettle rash, never felt, never had,
      no aprieta, no deja, no sale, no way, normal that, not like, not waking, now so, of em, of pills, of rose,
      off it, ok otherwise, on at, on him, on our, only way, parece que, paso el, pick the, piece of, pienso en,
      pierna dormida, please help, please take, poco el, pressure in, prob just, probably the, puddle of,
      puedo girar, puedo moverme, puedo orinar, puedo voltear, pura sangre, purple bruise, pushed on, que cada,
      queda colgando, quede sin, quedo como, r sore, race and, really swollen, ronchas por, running hot, sabe que,
      sacudia todo, said and, sale pus, sangrando mucho, school run, second i, seeing two, she doesnt, she just,
      she was, shooting pains, short of, shoulder at, siento un, since your, sitting up, slapping my, soaked the,
      soiled myself, soy su, still trickling, swelling shut, taking me, talking nonsense, tell u, tender at,
      the gas, the kitchen, the plaster, the sheets, the wound, theyre taking, thigh is, this leg, this minute,
      this morning, thumb and, tiny bit, to bother, to emergency, to lay, to push, to ring, to urgent, to walk,
      todas las, todo el, tomo warfarina, tongue is, towel is, traigo clavada, traigo una, tripping over, tuve un,
      un chichon, un chorro, una hinchazon, una punzada, until my, up something, va en, veinte anos,
      vomite sangre, was before, was better, was pink, wearing a, well be, went white, what did, what year,
      when we, wife died, work out, y esta, y ni, ya vienen, yes to, yesterday was, you left, your treatment`,
  },
  {
    weight: 10,
    pairs: `a big, a cold, a drip, a five, a good, a sheet, again in, agarre de, algo en, an egg, an xray, and by,
      and next, and shook, and sore, angry red, ankle bone, any longer, any weight, apoyar el, arms and,
      around and, as soon, as sore, at rest, at six, at work, back is, baja hasta, be a, because the, bedtime and,
      been drinking, behind the, being alive, between my, big lump, bleeding like, boca chueca, boiling and,
      bottle of, box of, brazo dormido, brincos en, brother is, brought it, bruise keeps, bug but, burning up,
      bus stop, but each, button down, by morning, by the, cabeza mas, calentura y, came from, cant bend,
      cant laugh, cant speak, caught it, cause i, color coca, como borracho, como pelota, como si, como tabla,
      con pus, corazon me, could fry, couldnt find, cramping up, creeping up, creo q, de bajar, de cafe,
      de pastillas, de que, do that, do with, dogs name, doing the, down but, dropping things, each breath,
      el brasier, el dolor, el gemelos, el muslo, el piquete, el piso, el puno, enough of, enough oxygen,
      entre dos, esposo tiene, esta roja, estoy sangrando, every breath, eyes rolled, far away, feels dead,
      fine except, finish a, frio y, from hip, from nowhere, fry an, garganta cerrada, gave the, get any,
      getting more, give it, go ahead, going gray, gone but, hacked up, had in, had three, hago pipi, hand just,
      happening to, has chest, hasta el, hasta los, havent been, he tomado, head at, her own, his face, his neck,
      his sister, holding on, home with, hora y, hot then, hours after, hours straight, huge bruise, husband and,
      i expect, i lie, i reckon, i scream, i wore, im his, im peeing, im puffing, im talking, in better, in my,
      is bigger, is cold, is warm, it is, it keeps, it on, it stinks, its swollen, ive started, joke and,
      justo en, keep coughing, kept the, killing myself, knee keeps, know what, know when, la aguja, la almohada,
      la costilla, la escalera, la pipi, la presion, la rodilla, las sillas, leaves a, leg gave, leg gone,
      lengua no, lie flat, like being, like lightning, like tar, little bit, los labios, los puntos, lump on,
      me desmayo, me entume, me in, me inflamo, me pegue, me rio, me tienen, medio muslo, metal in, mi esposo,
      mi madre, mum has, my big, my forearm, my gp, my lip, my shin, my spine, my teenager, my temps, nalga al,
      nearly hit, never happens, never known, ni de, ni gota, ni la, no encuentro, no le, no matter, no reason,
      no supe, nothing touches, now its, numb around, nurse line, o me, of these, of ur, ok that, on warfarin,
      one go, one second, oozing yellow, or lie, out again, out as, paciente de, panting like, para siempre,
      past my, pegue en, people who, pills in, planta del, poco de, point of, poquito me, por mi, prob nothing,
      pues ahi, puras incoherencias, put any, put me, putting my, q el, que mi, que sali, quedo a, quedo adentro,
      quiero morirme, quit bleeding, sali bien, salio color, sangre a, sangre el, se le, se quiere, senti que,
      should we, si trajera, siento mis, sigo en, since supper, skin feels, sleep and, sleep in, spots you,
      standing in, started as, started at, steps on, stronger than, struggling to, sube un, swollen and, take his,
      tantito el, tell if, tell the, tell when, temp and, temperature of, the dog, the driveway, the front,
      the funeral, the moment, the nurse, the owner, the pain, the pickle, the rest, the ribs, the thumb, the tv,
      theres one, thick and, thing in, thing that, think straight, this squeezing, throat swelling, thru a,
      today im, toilet paper, told me, tomo anticoagulantes, tongue feels, toques electricos, toser desde, try to,
      turned purple, tylenol bottle, u forgot, un chingo, un latigazo, un ojo, un rayo, una barbaridad,
      una pelota, una tos, una tosecita, up my, upon the, va subiendo, vomitando sangre, voy arrastrando,
      waist down, walk to, walking to, was full, was twitching, way back, way he, went black, what happened,
      whenever i, who arent, whole arm, wife put, with fever, with ice, words come, work this, would faint,
      wrong way, y tomo, ya estan, ya llevo, ya ya, year it, you like, you warned`,
  },
  {
    weight: 9,
    pairs: `a bolt, a cup, a movie, a punto, a tip, a todos, abajo no, agua en, air in, al piso, algo anda,
      alive anymore, all at, ambulance now, an mri, an x, and another, and leg, and legs, and started, ankle has,
      anoche me, answer us, apoyar la, are swelling, are tender, arm just, arm wont, as my, asked why, at the,
      at urgent, awful headache, ayer le, back bone, back for, because i, been an, before he, behind my,
      besides this, bien apretado, bit and, bladder is, bleeding wont, both arms, both legs, brazo despues, bro i,
      broke out, bumps all, but the, butt to, by a, by my, by now, cabeza con, calf sore, call a, camino como,
      can see, can sleep, cant raise, cant rouse, cara dormida, catches sharp, chest has, chest when,
      cintura hasta, clavada en, clinica de, closing up, cloudy stuff, come up, como ido, como trapo, corazon se,
      couch and, cough since, coughing nonstop, couldnt do, couldnt remember, cried in, cuando abri,
      cuando volteo, de emergencias, de ver, debajo de, del bano, desmayo en, didnt notice, died in, dio fiebre,
      do have, doble que, dolor me, dont know, dont work, down over, down the, drive home, ears ringing, el banco,
      el numero, el panuelo, el pinchazo, el talon, elbow and, electric jolts, eliquis and, embarrassing but,
      en aventarme, en emergencias, en toda, encima del, enfermera de, epidural and, er or, er waiting,
      escalofrios que, escribo por, esta hinchado, face has, faint in, fainted in, feel achy, feet feel, fell out,
      fever and, fever but, few words, fingers on, fit on, foaming at, foot like, from a, fuera de, fui de,
      funny thing, getting bigger, girar el, gone stiff, good here, good so, grab the, grande donde, grandma is,
      grey and, hace una, hand wont, has to, hasta la, have chest, have hives, havent peed, hay hinchazon,
      headache from, headache is, her neck, her off, hi its, hives everywhere, home my, how long, hurts to,
      i drew, i ever, i go, i guess, i needed, i peed, i smelled, i spit, i stood, i take, ibuprofenos hoy,
      im covered, im frightened, im huffing, im making, im on, im panting, in hives, in july, is his, is kinda,
      is swole, isnt it, it before, it could, its oozing, jalo aire, just hangs, just has, just my, keep going,
      key in, know im, la cama, la clinica, la guardia, la herida, la pierna, la punta, la servilleta, la tengo,
      lado izquierdo, las dos, last night, laughing at, laying down, leaking blood, left in, leg gives, legs have,
      let go, lift me, lift the, light is, lightning bolt, like balloons, like im, like sausages, lined up,
      little hole, lot worse, lower leg, lump like, lungs only, make it, makes me, making sense, mas gordo,
      mas grande, me alcanza, me cabe, me cuesta, me dolia, me hacia, me llame, mi abuelita, mi nina, mi vida,
      more at, moves fine, much blood, much more, mucha tos, mucho mas, mucho peor, muneca se, my arm, my bowels,
      my chest, my crotch, my grip, my mug, my own, my scalp, my sight, my tongue, my urine, my wedding,
      needles is, never do, no contestaba, no idea, no los, no paso, noise when, not right, now id, numbness is,
      o por, of this, off like, ok but, ok so, old man, on every, on fire, on flucloxacillin, on the, out about,
      out but, parking garage, pase la, passed out, pec is, pecho apretado, pee is, peed all, perdi el,
      pero poquito, phone off, pie me, pinky and, piso de, place on, plus the, poco me, por lo, por poco,
      porque la, press and, puedo tragar, puked and, pulse is, punto de, purple and, puso como, q dia, que al,
      que duele, que pasa, quit working, raised itchy, reason to, redness and, ride to, runs out, said the,
      se desmayo, se nos, sentado viendo, sentido a, sera por, seven and, she didnt, shoulder is, si esta,
      side you, siento a, siento algo, siento que, sitting is, skin is, slid down, smile is, so since, some kind,
      stand it, standing on, still pouring, stood at, stop the, stopped bleeding, sudo frio, swollen shut,
      teeth chattering, temp is, tengo la, that goes, that has, that leg, that the, thats the, the advil,
      the ankle, the appointment, the armchair, the armpit, the belly, the clinic, the coach, the curb,
      the emergency, the gauze, the ground, the hallway, the kettle, the key, the last, the milk, the paramedics,
      the tip, the visit, the way, thermometer reads, thigh has, third bandaid, three blankets, tickly cough,
      time and, to ankle, to check, to grab, to knee, to tell, today the, too many, too much, tose y, toser me,
      touch and, towel now, traigo la, treated is, tres veces, turning blue, twice and, tying my, un lado,
      un pinchazo, uno de, up drenched, up red, up straight, up w, urgent care, urine is, us at, vienen los,
      vio el, voy para, want a, was a, was blood, was gone, was lovely, week later, weeks pregnant, went all,
      went dead, went from, where my, where u, white as, whole hip, why do, with blood, woke at, wont do,
      wont hold, wont stop, writing from, x ray, y calientito, y nada, y quedo, y son, y yo, years a, yo tengo,
      you that, you think, you worked, your door`,
  },
  {
    weight: 8,
    pairs: `a abrir, a chorros, a curtain, a full, a jar, a joke, a nadie, a nuisance, a phone, a plate, a sausage,
      a sentence, a sharp, a step, a straw, about killing, above my, adolorido donde, after i, al limpiarme,
      al pie, all faint, all red, an accident, and be, and clammy, and frothy, and hurts, and wants, antes no,
      any sense, are full, are swollen, are tiny, arm like, arm when, around my, as a, as anything, as bad,
      asleep since, at lunch, at practice, at u, away on, ayer estaba, bajo de, balazo en, band aid, band around,
      bano y, bath towel, bathroom tiles, been having, been holding, behalf of, being hit, beyond anything,
      bien del, bien hinchada, big itchy, bike seat, bit through, blood soaked, blood twice, boca de, boot on,
      both feet, bother you, brazo para, brazos y, breath in, breath last, bruise is, bruise runs, but id,
      cabeza muy, calentura desde, calf is, call back, came back, came round, can hear, cant lie, cant pull,
      cant sit, cant straighten, cant swallow, charco de, check the, chest since, clear down, cold on, cold sweat,
      come on, como piedra, como toques, couldnt tell, day so, de ahi, deal more, dedos morados, deje de,
      del pecho, del sillon, desde esta, developed a, didnt hear, different animal, doing flip, dolido asi,
      dolor se, dos toallas, drive me, drunk and, dry cough, dura y, each morning, egg on, el brazo, el doctor,
      el hueso, el vaso, en los, en medio, end my, entre las, escaleras y, escalones y, esta cerrando, esto es,
      even have, every day, every few, eyes went, face looks, face numb, fainted twice, falto el, fast and,
      favor ya, fed the, feel myself, feel something, felt like, finger have, flucloxacillin for, foot fell,
      for nothing, fria y, fuerza pa, fuerza para, full breath, garganta se, gives out, go down, goes up,
      going like, going up, gorda y, ha dado, had migraines, halfway up, happened before, have gone, having to,
      he collapsed, head splitting, headache ive, heart beats, heart been, heart keeps, her treatment, hes having,
      hice popo, him up, hives all, hormiguitas en, hurts worse, i dropped, i grabbed, i have, i pay, ill take,
      im itching, im seeing, im telling, im thinking, in her, in size, inflo el, into my, is brown, is ice,
      is pounding, is scarlet, it cleared, it supposed, it throbs, it tonight, it will, itchy lumps, its a,
      its agony, its back, its way, its weeping, ive not, just out, just pulled, justo donde, keep catching,
      keep giving, keeps growing, kept me, killing my, know i, know who, la frente, la manana, la piel,
      la puncion, la tos, labios como, lado de, las cosas, le habia, le pongo, le torcio, leaves me, left arm,
      leg to, leg you, like ice, liquido amarillo, little metal, lo puedo, locked solid, look blue, look like,
      looked like, mailbox and, making any, manana me, mano se, me apago, me arde, me dobla, me entraba,
      me estalla, me falto, me llena, me salieron, me torcio, me vio, medico de, mejor sin, mi brazo, mi hermano,
      mi tio, minutes after, minutes ago, miss me, mom says, more now, more pain, mover las, mucho el,
      muddled today, mueve la, my boot, my ring, my run, my underwear, n the, needle was, no cold, no other,
      no responde, no sube, noche en, not been, not going, not to, now my, numb hand, numbness and, numbness just,
      olvido una, on behalf, on ice, on saturday, on that, once more, one needle, onto the, open jars, other and,
      out on, over all, over and, own address, own phone, owner of, pain at, pain that, papa murio, para que,
      parked a, paso saliva, pass out, passed last, pec muscle, pecho y, perdi la, pero si, phone this, pica todo,
      pick up, pie es, pie se, played the, popping up, por favor, por poquito, press ups, private parts,
      puedo cerrar, q la, q si, quebro la, quiero seguir, reading the, red line, red welts, respiro profundo,
      rest is, right at, right one, right out, right where, round me, said to, salio con, saw my, says one,
      screams if, se donde, se hizo, se tomo, seem to, she has, she is, she wants, shivering under, shoulder has,
      siento nada, sigue saliendo, sin fuerza, since this, skin there, slept fine, small bruise, so confused,
      so slightly, sock off, some numbness, somebody parked, somebody please, something sharp, spit in,
      splitting headache, spots on, stab under, started again, still at, still one, stop halfway, swelled and,
      swelling nope, tell it, temblaba todo, tengo dormida, tengo dormidas, texting for, than before, that it,
      that one, that wont, the bleeding, the bottom, the daughter, the ear, the edge, the edges, the fingertips,
      the foot, the kerb, the seat, the shop, the sort, the steps, the touch, the tub, the wifes, there i,
      they admitted, thigh looks, thing i, thing is, third bath, this shoulder, threw my, through two, thru the,
      thursday night, tiene el, times and, tingling and, to bend, to cut, to even, to get, to look, to my,
      to slap, to sleep, to swallow, to the, to touch, todas sus, today its, todo doble, told you, tomado nada,
      tonight i, too weak, top of, toques en, tosi y, touch right, traigo calentura, tratamiento me,
      tuesday night, u guys, u stuck, un charco, un corrientazo, un trueno, una piedra, una pierna, una toronja,
      under three, up from, up pinkish, va pa, viene la, w that, wanna be, was telling, was your, weak to,
      weakness in, went grey, what i, whole leg, wife and, wind back, worth it, wrist is, wrist just, y brillosa,
      y otra, ya va, ya viene, yawn or, yawning hurts, yendo a, you i, you what, you yesterday, your list,
      zaps from`,
  },
  {
    weight: 7,
    pairs: `a fish, a head, a jab, a job, a lemon, a penny, a pop, a sewing, a six, a swollen, a trolley, achy if,
      again since, aguja todavia, al bano, al carro, al salir, al talon, algo asi, all day, all i, almost passed,
      also my, alta y, and fell, and first, and landed, and my, and shivering, and spreading, and when, antes de,
      are here, are turning, are weak, as wide, at st, ate it, babies and, back from, bad as, bathroom floor,
      been thinking, best way, better for, blue and, blue from, blue lighted, brazo no, breastbone that,
      bruise as, but he, but i, but nobody, but otherwise, but since, cabeza como, cai en, calf swollen,
      caliente y, cant hold, cant move, cant see, cant wiggle, car park, care of, carried the, casa con,
      cemento y, cerrando la, checked and, cierra la, class and, cold with, come down, comes out, como corriente,
      con tos, con ustedes, corriendo por, coughed up, coughing up, cuando le, cuello para, da para, dad cant,
      darme cuenta, day since, day yesterday, de agua, de hinchado, de las, de su, de todo, de un, desde que,
      desmayarme en, desmaye en, didnt tell, died on, do up, does nothing, doing flips, donde esta, doubled since,
      duermen los, durmio medio, either one, el aire, el anillo, el bano, el estomago, el frasco, el nombre,
      elbow to, emergency department, era un, es como, es de, es insoportable, eso q, esta bien, estoy sentado,
      estoy vomitando, even the, everything aches, everything since, except i, fallecio el, feel it, feels hot,
      feels loose, felt it, fever came, fiebre desde, fingers just, finish my, first finger, flat on, flu but,
      for him, for maybe, from behind, from the, from your, fue de, fuera del, fuerte que, full to, get air,
      get back, get my, get the, going downhill, gone grey, good but, good deal, got through, habia pasado,
      hablo como, hacer pipi, hand feels, hanging out, hangs there, have it, he cant, head feels, headache hit,
      heart attack, heart wont, helados y, her head, hes in, hes your, hi im, hice pipi, him to, hincharon los,
      his sleep, hold the, horse that, hot and, hot to, hours now, hours so, hubieran dado, hurt my, hurts my,
      i always, i coughed, i drive, i might, i own, i pee, i played, i tried, i wrote, ice outside, id call,
      idea why, if the, im slurring, in bed, in clinic, into your, is driving, is embarrassing, is hard, is huge,
      is ok, is splitting, is terrible, is tight, is two, isnt sore, it and, it yesterday, its red, its spreading,
      its unbearable, its warm, ive ever, ive put, jabs me, just dropped, just from, just keep, kids asked,
      knee down, knife in, know the, la cadera, la cita, la cocina, la gasa, la hinchazon, la nalga, la pase,
      la popo, la regadera, las horas, las partes, last hour, le olvido, le salen, le veo, left but, leg at,
      leg in, like concrete, like novocaine, line and, little holes, lo toco, long as, look down, los dedos,
      lost the, lost track, luz y, makes sense, mama se, manana es, mano izquierda, mas que, me atropello,
      me clava, me coge, me dan, me deja, me hincharon, me mata, me overnight, me pica, me sigue, me sostienen,
      me straight, medio del, mi abuela, milk in, mind is, minute or, minutes to, missed the, morada y,
      moreton del, much worse, muy confundido, my armpit, my arms, my aunt, my back, my belly, my breast,
      my breaths, my hair, my hand, my husbands, my jeans, my left, my leggings, my number, my pee, my ribcage,
      my smile, my watch, nearly keeled, neck so, need my, need the, needle is, never cough, ni el, ni pa,
      night in, night my, ningun lado, no podia, no swellin, noon and, nothing happens, nublo la, nunca le, o no,
      of needle, of that, off when, ok im, ok thank, on top, one calf, one still, only a, or id, otherwise ok,
      ought to, pa arriba, pain is, pain like, palo y, papa fallecio, part of, passing out, pena pero, pense que,
      peor dolor, pero con, piel esta, pierna morada, piernas se, piquete en, piquete se, place you, plus a,
      por atras, por detras, por toda, power in, primera vez, propped up, purple from, pus donde, que respiro,
      que va, question mark, quito y, rather not, reaching for, red on, red streak, red stuff, redness is,
      responden las, right and, right hand, rigid as, rock solid, rodilla se, runs from, s since, sala de,
      sale sangre, sali de, salio la, salir de, salir sangre, say hi, say it, school bus, se que, se rompio,
      segundo a, sentido algo, shake it, shes talking, shivering and, shock down, si el, si ya, sick and,
      siento cuando, sight in, sin aire, sin darme, since her, since last, since she, sink and, sleeping in,
      slept good, slept in, slept propped, slipped on, sock leaves, solo con, somebody help, something like,
      sore at, soy yo, speech is, spot is, sticks out, stiff like, swallowed all, swole up, swollen up, taken in,
      tan fuerte, tengo el, than it, that since, that when, the back, the bottle, the ceiling, the chickens,
      the hand, the handle, the ice, the keyboard, the landing, the left, the leg, the light, the lord, the most,
      the needle, the needles, the patient, the pillow, the room, the sink, the soreness, the stairs, the store,
      the top, the towel, the two, the water, the work, the yard, they come, they did, they put, think i,
      thinking bout, this hip, tight and, tight as, to be, to bursting, to carry, to hold, to people, to poke,
      to someone, to with, today i, tos y, tres curitas, tres toallas, trolley in, try at, turn a, twice now,
      un balazo, un infarto, un liquido, un maraton, un piquete, up in, urgencias anoche, usual and, veces y,
      vez de, want to, was driving, wasnt there, watch strap, we speak, went blind, went gray, went off, were in,
      while im, who else, whole lower, wide as, wish to, without knowing, without me, wont bend, wont clot,
      wont straighten, worse today, wouldnt go, y cai, y echaba, ya empape, ya voy, yellow gunk, yellow head,
      yesterday at, yesterday i, you treated, your place`,
  },
  {
    weight: 6,
    pairs: `a band, a block, a board, a broken, a fevr, a key, a second, a sunday, a tack, a towel, able to, about a,
      after needles, again this, ahi no, ahogo al, air just, al hospital, al reirme, al suelo, al tocar,
      al tocarlo, all round, allergic to, already and, an axe, an inch, and achy, and asked, and freezing,
      and hit, and itchy, and light, and more, and mouth, and not, and sweaty, and swelling, and this,
      anda diciendo, anoche fui, answer her, anything just, are achy, arm moves, arm where, arrastrando la, as if,
      asked for, asked if, asleep and, at a, ayer y, back lol, bastante mas, bc of, because lying, bed because,
      bed moves, been for, been hurting, been like, been tingling, begun mi, beside my, big one, bigger round,
      bit my, black tarry, blanco y, block of, blood keeps, blue mark, both hands, bottom step, breath good,
      breathe all, breathe right, breathing in, bruise was, brushing my, burned the, by ambulance, cada manana,
      caen las, caigo desmayada, caja de, calf like, calling the, came on, caminar del, cant close, cant go,
      cant open, cant quit, cant seem, cara como, cargar a, casi me, catch on, change the, changed the,
      chest hurt, chocaron por, chueco la, cierra el, clinica por, coffee cup, coffee mug, coming from,
      como globo, como hormigas, con habones, con tres, corner of, couldnt say, couldnt turn, cuando estornudo,
      cuello me, curtains shut, cuz i, day in, de este, de lado, de luz, de ustedes, dear clinic, dedos dormidos,
      del cuarto, del muslo, del tamano, desde el, diciendo cosas, didnt wake, dieron convulsiones, disculpe la,
      do this, does it, donde pincharon, dont go, dont think, dormi en, dos dias, doubled overnight, dress me,
      dropped my, dura como, ear thing, eight and, el alma, el papel, empape dos, empezo a, en el, en mi,
      en quitarme, ended up, enorme en, es urgente, esposa me, espuma por, esta diciendo, esta sangrando,
      estaba bien, estoy ardiendo, estoy sentada, ever so, ever touched, eyes and, face wont, feel my, feel the,
      feels fat, feels like, feels squeezed, fell on, fiebre alta, fingers white, fit in, five minutes, flu going,
      for about, for thirty, for this, for what, found one, from cold, from where, get warm, getting darker,
      go over, goes to, going black, got your, grande que, gray and, grip is, grip the, groceries in, gun out,
      had one, had swelling, hard i, has passed, has taken, have ever, have fever, he dropped, he keeps,
      he podido, head between, heart is, help asap, her appointment, her back, her phone, here for, here so,
      hes not, hizo una, holding pressure, hospital for, hoy mismo, hubby says, hubiera corrido, hurt myself,
      hurts more, hurts way, i fell, i hold, i ought, i really, i should, i squeezed, i tell, i use, i wash,
      i watch, im allergic, im having, im in, im throwing, im wearing, in by, in deep, in itchy, inflada y,
      is drenched, is it, is thursday, is unbearable, is weird, it by, it came, it catches, it feels, it into,
      it needs, it or, it too, it twice, itchy bumps, its completely, itself is, jeans are, just cant,
      just hacked, just left, keeps buckling, keeps getting, knew i, know my, la barriga, la calentura,
      la cintura, la columna, la esposa, la flema, la puedo, la senti, la taza, le baja, le dio, le fue,
      le voltearon, leg has, legs dont, les olvido, let you, levanto el, like marble, like plywood, like rubber,
      like sticking, lips are, lips like, living and, long one, look fine, los tres, lying still, make my,
      manchas moradas, mano dormida, mas gorda, me acuesto, me agarra, me brinca, me by, me caen, me calma,
      me canso, me chocaron, me dieron, me eche, me encontre, me hicieron, me hinche, me lastima, me mareo,
      me obedecen, me out, me resbala, me round, me that, me tiene, me trae, me trajeron, me tuve, me tuvieron,
      me van, me voy, me wince, min and, missing beats, monday night, moneda y, more and, more sore,
      mosquito bites, move and, much swelling, muscle is, my cheeks, my father, my glutes, my gut, my hands,
      my home, my husband, my kneecap, my pec, my sternum, myself again, n its, n needles, nada con, neck at,
      needed a, needle holes, needle snapped, needled is, needles and, needles down, never happened, never in,
      ni en, no cierra, no dobla, no fui, no ha, no i, no memory, no tightness, normal since, now im, now it,
      now please, numb as, of an, of breath, of one, of what, of wood, ok if, on hands, on to, one this, one who,
      only fill, only sore, only thing, open but, other stuff, out all, out and, out loud, outta nowhere, pa la,
      pain after, pain going, pain ive, painful now, pairs of, palabras desde, pantorrilla como, papa ya,
      para ningun, paracetamol since, parada del, pararme de, pare de, paro de, passed water, pay for, pec you,
      pectoral donde, pee at, pen line, pie la, pie no, piernas de, pills lined, pins n, pipi sin, poner la,
      pressing hard, pretty sure, puede respirar, puedo agarrar, puedo levantarme, puedo subir, puffed right,
      pulso en, pumping out, pupil is, puso negro, puso todo, put weight, quarter yesterday, que ando, que hablo,
      que hacer, que se, quien es, ran for, reached the, really fast, really severe, red part, red this,
      respira rapidito, right calf, right eye, right side, ring around, round than, running from, said it,
      sale el, salio de, same page, say but, says theres, se cayo, severe headache, shaking and, sharp as,
      she went, shoe on, si le, side of, siento dormido, siento muy, since midnight, since the, skin where,
      so all, so fast, so swollen, solo al, sound like, spot got, started me, started on, steering wheel,
      sticking my, still and, still leaking, stone cold, stop twice, strength in, strength tylenol, stuck me,
      su hija, subo tres, supper and, swelling and, take care, tamano de, tarde me, tea towel, teeny bit,
      tell hot, temp of, tender if, tengo calentura, tengo miedo, terrible headache, texting this, than this,
      that again, that dont, that hip, that hurts, that i, that went, the arm, the bread, the breast, the bruise,
      the bus, the couch, the curry, the fingers, the jaw, the keys, the knee, the mailbox, the neck, the next,
      the night, the packet, the register, the ring, the roses, the spots, the text, the toddler, the wrist,
      them so, then cold, there is, there like, there were, theres blood, theres still, thing on, think theres,
      thinking everyone, this dry, this is, thought it, thumb when, tienen que, times since, tingly all,
      tirada en, to bleed, to blow, to bring, to dress, to lift, to this, to use, toallas de, today a, todo de,
      toes catch, toes wont, took out, track of, tres escalones, truck on, turn my, tuvieron que, twenty minutes,
      twice since, twice to, twitching all, two years, un coagulo, un jalon, un monton, un plato, una emergencia,
      una pantorrilla, una punalada, una y, under the, up again, up to, vecina me, viene el, vista de,
      voltearon los, vomito y, warm to, was and, water like, we do, weight sitting, went on, went out, went weak,
      when it, whole upper, without gasping, without my, wont slow, wont work, work because, work boot, worth of,
      would rate, wouldnt answer, y adolorida, y duele, y traigo, ya por, you needled, zapatos al`,
  },
  {
    weight: 5,
    pairs: `a bomb, a couple, a donde, a dry, a nasty, a pink, a plank, a poco, a ride, a sandwich, a shock, a stiff,
      a third, a tickly, a tight, a ton, a tube, achy all, across my, adormecida la, after and, after coughing,
      after his, after you, aguita amarilla, al codo, al hablar, al seguro, al toser, all muddled, all slurry,
      am on, ambulancia por, an ambulance, and arms, and belly, and bigger, and bleeding, and every, and fever,
      and it, and neither, and numb, and oozing, and shiny, and there, and threw, and tonight, angry and,
      anoche por, answer me, antibiotico por, any more, anyone touching, apago todo, aprieta el, are on, are with,
      arm up, as long, as wood, asked her, at noon, awful pain, back good, bad i, badly wrong, ball under,
      balloons for, bath towels, be going, be the, because my, been normal, been sat, been so, bigger and, bit of,
      blood everywhere, blood from, blow up, bomb went, borracho y, bother on, breath before, breath since,
      breath tying, bring me, broom handle, bruised feeling, but a, but then, button my, cabeza horrible,
      calf fatter, cama sin, camino a, camisa y, can touch, cant push, cant think, car door, cargado cemento,
      carry on, cereal in, chair and, chest that, chiquito y, cintura al, clavada todavia, cold and, colorada y,
      come off, comento que, comes close, con dos, confused and, conked out, cos the, cough i, cough or,
      couldnt work, cranberry juice, creo que, cuando agarro, cuando camino, cuando desperte, cuando te,
      cuatro horas, dark red, de en, de salud, dead weight, dedos como, dedos y, del cuello, del piquete,
      desperte estaba, despues de, dia mas, didnt even, diez ibuprofenos, do the, dog and, dog just, dolor va,
      dont feel, dont move, door frame, dormidas las, dos manos, down at, down below, down i, dried up,
      dropped and, either foot, either way, el chamorro, el domingo, el gluteo, el hielo, el metro, el pipi,
      electric zaps, elephant sitting, else to, en vez, entre los, era una, escalofrios y, esta mas,
      estirada clinica, estoy orinando, even tho, every time, fainted last, fallecio anoche, feels weird, feo y,
      fever is, few seconds, fine before, fishing story, floor and, floor at, for late, for you, forgot my,
      found a, four of, get comfortable, get up, gives way, go all, go and, go for, going from, got one,
      ground when, gruesa que, ha puesto, hacking cough, had no, han pasado, hands have, has doubled, has gotten,
      hasnt touched, hay una, he cannot, he is, he put, head either, headache came, headache in, heart pounding,
      help me, hes talking, hip to, his hip, hit like, hombro esta, hormigueo en, hospital kept, hot red,
      hot wire, hoy un, hurt much, hurts and, husband says, i feel, i gave, i ice, i lay, i look, i lost,
      i opened, i read, i rolled, i swallowed, i swap, id do, if theres, im an, im drowning, im going, im her,
      im honest, im just, im sorry, im sweating, in but, in casualty, in full, in hospital, in the, in two,
      inhaler isnt, is already, is coming, is her, is oozing, is rock, is sitting, it an, it coming, it itches,
      it would, itchy patches, its not, its one, its tender, jerking all, just had, just letting, just walking,
      keep forgetting, keep losing, keeps giving, knife under, know it, la espalda, la parte, la siento,
      la ultima, lado la, le aviso, le fueron, le hincho, le puse, left eye, leg keeps, leg went, leg wont,
      legs went, lengua se, letting you, lift a, light in, like a, like day, like in, like its, like one,
      like wood, line on, linea roja, lips look, llega hasta, llenar los, llene de, llene dos, lo senti, lo tengo,
      loading me, lol just, los companeros, los dias, los dos, los huesos, los piquetes, lugar de, lump at,
      luz me, lying in, made me, made of, mama ya, mano derecha, mas bestia, mas gruesa, matter how,
      me atendieron, me cierra, me doblan, me esta, me hormiguea, me iba, me llene, me llevaron, me nublo,
      me tuvo, mejor pero, more numbness, morning the, moved in, mucha sangre, my bottom, my bum, my coffee,
      my collarbone, my ears, my foot, my groin, my hip, my knee, my mouth, my sleep, my ticker, my weight,
      my whole, my work, my wrist, nada ni, nearly blacked, nearly fainted, neck good, neck into, needle mark,
      ni para, nina y, no da, no manches, no senti, no sirve, no te, not sick, nothing at, now the, numb between,
      numb down, of every, of nowhere, of puff, of shape, of spuds, of where, off a, ojo izquierdo, ojos en,
      olvide el, only goes, only take, or maybe, or so, orina me, otra vez, out behind, out what, over in,
      overdosed on, pain all, pain of, pantorrilla hinchada, pantorrilla se, panuelo quedo, para de,
      paracetamol de, parte de, party and, passed in, patch on, pee looks, pena decirlo, pensando en, pero esta,
      pero llevo, pero se, peso en, phone me, phone on, pie al, pie como, pierdo el, pierna hinchada, pierna que,
      pipi me, piquete esta, piso con, please somebody, poco a, poquita pero, por esto, pregunto por, press the,
      puedo agachar, puffed up, puffing like, purple spots, push on, quad wont, que parar, que vestir, quedo sin,
      quitarme de, rattling so, really hard, records to, red at, red bumps, red hot, red ring, respiro me,
      ribs is, right next, ring wont, rock hard, roll over, room for, room with, roommate is, round on, round the,
      run a, sabe donde, sacarme una, sale aguita, sangre despues, says im, says ive, se quebro, se va, seat is,
      see my, sensation down, sensible nomas, sesion me, sharp under, she had, she keeps, shoulder itself,
      shoulder like, si no, side and, side is, siento los, sigo con, sin poder, since dinner, sister says, sit at,
      site is, sitting on, skin round, skipping beats, slow down, smells bad, so puffy, soaked three,
      soaked through, somethings not, sore if, speak to, squirting out, started after, still dripping, still not,
      stomach and, store and, straighten up, streak going, su mensaje, su paciente, sube por, take my, take the,
      talking rubbish, telling you, temp its, tengo toda, that calf, that from, that side, that to, the ache,
      the barn, the cab, the cashier, the cross, the dishes, the finger, the heat, the ladder, the little,
      the mail, the match, the patch, the sheet, the side, the telly, the toes, the traffic, the treatment,
      the worst, then it, there before, there isnt, theres just, theyre keeping, think im, thinking about,
      this ache, this one, tho i, thought about, thought id, tie the, tiene la, til i, time breathing, time i,
      to crawl, to go, to hurt, to let, to on, to somebody, today my, todo negro, toe is, toilet and, toilet bowl,
      traba la, tres cobijas, tripped over, tube in, tuvo que, tv is, two towels, u put, un minuto, un pedacito,
      una linea, una picazon, unico que, up balloons, up everywhere, up here, up towards, upper back, vamos al,
      veo doble, veo sentido, verdad no, vista y, wait for, wait till, waiting room, walk ins, warm and, warm n,
      was crying, was in, was still, washing machine, way i, wee since, weird thing, well i, went down, what do,
      where he, where you, white and, whole back, whole night, wife had, will come, wont turn, wrong words,
      y frio, y roja, y sigo, y tiemblo, yellow muck, you my, you want, your parking, your pins, zings down,
      zip code`,
  },
  {
    weight: 4,
    pairs: `a belt, a borbotones, a bump, a clot, a coughing, a few, a fork, a funny, a goose, a jolt, a kidney, a lot,
      a melon, a orinar, a pillow, a playing, a quarter, a red, a sack, a seal, a shot, a sling, a spoon,
      a squeezing, a tennis, a thick, a wall, a walnut, a while, about every, abre la, abri los, ache is,
      ache that, achy at, after this, again at, ago and, agua de, aguja clavada, aguja puesta, air since,
      aire completo, al bostezar, al camion, al estornudar, al subir, all blotchy, all my, all weekend, and has,
      and honestly, and ive, and none, and nope, and off, and puffing, and swollen, and that, and worse,
      answering me, antibiotics for, ants crawling, arde y, ardiendo en, are sore, are toast, arent here, arm is,
      arm since, as an, as i, asi de, at all, at bedtime, at bingo, at school, at three, atras en, attack last,
      aviso que, ayer no, back down, back if, back this, bad if, bad that, baja un, bc the, be dramatic, be over,
      because that, bed last, been able, been dizzy, been in, been perfectly, been throwing, bend at, bend to,
      better if, bien caliente, bien rapido, bigger than, birth three, black from, black like, blood still,
      blood this, bolts down, both my, both nights, boxes and, brazo lo, brazo ni, breastbone since,
      breath theres, breathe deep, breathing super, brotaron ronchas, brothers name, bruise and, bum to,
      bus driver, but if, but there, butt cheek, cada dia, cafe y, calf got, called my, cama con, came and,
      came down, caminar y, can a, canso de, cant breathe, cant button, cant catch, cant remember, cant sleep,
      carried one, casa me, cast iron, cerro la, checked it, cinco minutos, cita con, clava algo, cobijas y,
      coffee for, collapsed at, come back, come round, como acorchada, como diez, con guante, con hilitos,
      corta la, cos of, coughed in, couldnt walk, crawl to, creeping down, creeping from, cuando fui, cuando toso,
      cuello pero, cuenta me, cuesta respirar, cut it, da un, dad passed, dark purple, de aguja, de buen,
      de corcho, de dolor, de eso, de lo, de respirar, de ronchas, debajo del, dedos desde, del dedo, del puntito,
      dentist numbed, desayuno y, desvanecio en, diciendo puras, did before, didnt have, didnt say, didnt touch,
      dije que, dio como, do one, doctora se, dog is, done anything, dont even, dormida toda, dormida y,
      dormir de, dos dedos, dos escalones, down like, draw a, dribbling out, dripping blood, duele como,
      duele pero, duele si, durmieron los, duro como, el hombro, elbow is, electric fence, electrico de,
      electricos por, en fiebre, en todo, ended on, enough air, escupi sangre, ese pie, espalda al, espalda de,
      esposa ya, esta hinchando, esta manana, esta noche, estaba en, este momento, estuve en, everyone in,
      everything looks, exactly the, eye about, feel weak, feeling really, feeling when, feels bruised, felt a,
      feo el, few minutes, fill my, fin de, flat i, foot is, found him, four hours, frente y, from elbow,
      from neck, from yours, fueron los, funny and, further than, go of, go to, go where, gone all, gone like,
      gone on, gone solid, good except, got left, gp sent, gracias doctora, grip anything, gulping for, had me,
      had the, had two, half a, hand has, hand since, hanging down, happens to, hard on, has blood,
      has disappeared, has had, has never, hasta para, have a, have me, have never, have some, having chest,
      he did, he estado, head and, head to, head with, her mouth, her the, here since, hey i, hilitos de, him out,
      hincho la, his eyes, his head, his leg, hoarse and, home at, home but, home for, hora me, hot lump,
      hour later, hour with, house and, hr ago, huffing and, i bit, i bruised, i changed, i cleared, i cough,
      i finally, i find, i noticed, i press, i push, i run, i sat, i went, i would, i write, ibuprofen since,
      id say, if i, im at, im bursting, im drunk, im fine, im typing, in blood, in centre, in cotton, in line,
      inches bigger, inside of, is awful, is pouring, is since, is squirting, is swelled, it aint, it belongs,
      it goes, it helped, it home, it squirts, it started, it today, it took, itching like, itchy blotches,
      its wrapped, ive come, ive only, jab in, jerking and, jugar con, just so, just wanted, keep coming,
      keep having, keeps missing, keeps slapping, kidney stone, la casa, la curita, la doblo, la farmacia,
      la manga, la mitad, la que, la sala, la traigo, la vida, las cinco, latigazo electrico, laughed and,
      le entiende, le para, left the, leg into, leg today, leg when, legs and, life had, light kills,
      like castanets, like he, like lemonade, like somebody, line at, line creeping, llame ya, llaves en,
      llevo desde, lo demas, lo tieso, los que, losing track, lost feeling, lost his, lot and, lot of, lots of,
      lump the, lung collapsed, make a, makes a, mama fallecio, mama no, manana no, mano como, martes por, mas y,
      me aflojo, me agarro, me baja, me brotaron, me falta, me fui, me gusto, me hacen, me is, me muero,
      me oprime, me pesa, me tengo, me traba, me tropiezo, me truena, mention that, mi jefa, mi padre, mil y,
      miles and, mis hijos, mordiendo la, more today, moretoncito donde, morning i, mucho dolor, muevo mejor,
      muscle you, my butt, my eyelid, my lower, my mums, my name, my phlegm, my sock, my texts, my thigh,
      my waist, myself at, n i, neck forward, neck locked, needle hole, needle site, negro y, never did,
      ni cuando, nina de, no distingo, no estoy, no hay, no he, no las, no porque, no tiene, nomas me,
      nomas tengo, nonstop since, normal creo, not dizzy, not sure, not the, now theres, nuca dura, numb and,
      number two, of ending, of those, old dog, on one, on sunday, on tuesday, one to, one was, one you, only get,
      only odd, or i, or laugh, out a, out how, out right, out the, out when, over for, over this, pa no,
      pain across, pain has, pantorrilla dura, pants at, paper and, parar de, pasa es, pecho como, pecho desde,
      pecs sore, pego un, pero me, pero tengo, phone number, pie dormido, piel donde, playing card, ponerme la,
      por cierto, por este, porque el, pouring out, presion en, profundo me, propped on, puede mover,
      puedo doblar, puffy my, punta del, puntitos y, pus coming, puso tieso, q antes, q se, que alguien, que digo,
      que ir, que llegue, que sube, que te, quedo un, quick and, quise pararme, quito la, raya roja, reach for,
      reach up, really confused, red itchy, regadera y, remember any, ring off, rio y, rodilla bien, roja que,
      rolled in, ronchas en, round with, said come, saliendo del, same knee, sat in, saw stars, saw you, says my,
      se les, see the, senti un, session and, set the, shaking all, she cant, shook for, shortness of, should see,
      shut and, si abren, side are, side so, side whenever, since you, sits on, slaps down, sleeve wont, sock is,
      solid like, some blood, somebody else, someone is, sore and, sore neck, spots is, squeeze it, squeezed it,
      squeezing behind, stabbing under, stabs when, started bleeding, started in, stiff and, still a,
      still oozing, stitch in, stood up, stop bleeding, straighten my, streaks of, stuff coming, sudor frio,
      swallowed the, tabla y, talk in, talk to, talking like, teeth going, tennis ball, thank u, that comes,
      that in, the area, the boxes, the car, the carpet, the elbow, the hammer, the headache, the hill, the jab,
      the long, the mattress, the messages, the muscles, the one, the parking, the pec, the rail, the recliner,
      the redness, the results, the right, the shelf, the stiffness, the stove, the supermarket, the teacher,
      the tissue, the toast, the treated, theres something, thing then, this anymore, this was, though i,
      three when, throat is, through a, thrown up, thursdays appointment, times in, times what, to brush,
      to burst, to know, to leave, to one, to put, today and, todo y, toes on, tomo xarelto, tonight im, too high,
      took me, top half, tos de, toward my, towels and, traigo como, train just, twice on, u needled, un ataque,
      un pedazo, un relampago, una placa, una tabla, up by, up dark, up high, up twice, upper arm, us for,
      usual after, va la, vamos camino, very confused, vida habia, volteo para, w my, w the, wait until,
      waiting for, wake her, walked like, walking up, wants to, was at, was bright, was my, was rubbing,
      was shaking, was tight, watching tv, water still, we had, week of, welts all, welts on, went is, went limp,
      went over, what does, what looks, wheel and, white head, whole foot, whole front, whole right, why im,
      wife drive, wife found, words out, worry about, worst headache, writing to, y camino, y con, y desperte,
      y dura, y nomas, y respira, y salio, y siento, y temblaba, y tiembla, ya cambie, ya la, ya llegue, ya llene,
      ya mismo, ya sabe, year and, years of, yesterday evening, your car, your table, zapato de`,
  },
  {
    weight: 3,
    pairs: `a broom, a catch, a cattle, a dark, a door, a hammer, a kid, a look, a media, a meeting, a misa, a noodle,
      a nurse, a piece, a row, a sacudirse, a salir, a stranger, a switch, a tissue, a toddler, a tractor, a vise,
      about infection, about my, about two, abuela tiene, ache going, adolorido al, adormecimiento y,
      after eleven, after her, agarrar aire, agarro un, ahi y, aire a, aire desde, al banarme, al otro, algo me,
      along my, already today, alrededor esta, an elephant, and burning, and confused, and feels, and going,
      and hard, and im, and let, and noticed, and over, and pressing, and said, and shaking, and smells, and some,
      and stiff, and still, and theyre, and thinks, and warm, and wet, anda perdido, anoche no, any of, are fat,
      are in, are numb, are purple, are white, arm feels, arrastro la, as big, as though, as we, ask the,
      asking the, at four, at it, away after, away sunday, ayer en, back itself, bag of, band round, be able,
      be told, because a, bed to, been hacking, been running, been sitting, belong to, bien de, big for, bike on,
      bike saddle, bit but, black out, blood all, blotches on, both of, bottom lip, bowels just, box says,
      breakfast and, breath and, breath without, breathe in, bring it, broke my, brought me, bruise coming,
      bruise started, but like, cada vez, caigo redonda, calf you, cannot get, canso hasta, cant finish, car seat,
      cara se, carry me, caso a, cat is, checking in, cheek is, clear my, cleared my, clumsy and, colour in,
      comin out, como perro, como tamal, compared with, con ese, con eso, concrete and, convulsion en, cosas que,
      coughed this, coughing since, couldnt feel, couldnt hold, crackles like, crying in, cuando lo, cuando se,
      cuando tomo, cuello a, cuello al, cuerpo y, d la, dan toques, dark room, day three, de arriba, de decir,
      de hablar, de palo, de parte, de pronto, de rodillas, de rojo, de semana, de trapo, deal tho, dedos se,
      deep inside, degrees and, deja de, del carro, dentro de, desde entonces, desk and, devolvi el, did an,
      did my, doble y, doesnt go, dolor en, donde pico, down for, down in, down off, duele tanto, dura que, e now,
      each hour, ear thermometer, either of, el antebrazo, el asiento, el cuello, el horno, el tapete,
      el tratamiento, el vecino, elbow has, ella se, en que, es mucho, es un, escaleras del, esposa dice,
      esposo me, esta ardiendo, esta caliente, esta extendiendo, estaba hirviendo, estoy confundida, estoy en,
      eye went, face went, feeling has, feels as, feels heavy, feels okay, fill up, find words, fine this,
      finger in, fizzing in, foot numb, for tonight, for your, fork and, four at, from head, from walking,
      from you, fue la, fue lo, fuerza en, fui en, get migraines, get winded, get words, getting a, glute is,
      gone croaky, gone white, gorda que, gordo que, got home, habia sentido, habia tenido, habones por, hard and,
      hard like, hard lump, have the, having the, having trouble, head like, head off, hear it, hear the,
      heart has, hello this, her at, her husband, her left, her lips, her whole, hermana se, hes at, hey so,
      hicieron una, hinchada de, his calf, his chest, his daughter, his left, his own, his toes, his tongue,
      hit the, hives on, holes has, hombro pero, home and, hormigas en, hospital and, hot from, hour ago,
      hour and, hour its, huele feo, hurts in, hurts under, husband cant, husband has, i checked, i climbed,
      i couldnt, i drank, i live, i measured, i plan, i poke, i see, i shook, i slipped, i smile, i threw, i type,
      i vomited, i woke, id done, if anyone, if you, im confused, im lying, im out, im shivering, im short,
      im touching, in for, in half, in is, ir al, is achy, is chill, is fat, is fatter, is puffed, is quite,
      is torture, isnt answering, isnt doing, it at, it from, it hurts, it through, it under, it was,
      itchy raised, its bad, its her, its his, its puffed, itself feels, ive changed, ive had, jaja me,
      jaw dropped, jaw like, jerking on, just flops, just hung, just no, just one, just told, keeps catching,
      key with, kind of, kitchen and, knee blown, know if, kris pies, la camisa, la izquierda, la luz,
      la madrugada, la mano, la vecina, la vejiga, labios y, lado del, las agujas, las estrellas, las pastillas,
      las patas, las siento, last evening, late reply, le durmio, le encuentro, le hablo, leave me, leg buckles,
      leg like, leg on, lengua gorda, lengua hinchada, lights on, like ants, like it, like rice, like someones,
      like u, like when, limpio y, line going, living room, lo aprieto, lo atendieron, lol the, long i,
      looser but, los brazos, los zapatos, luego le, lunch and, luz de, mano blanca, marbled purple, martes en,
      me arrastra, me at, me cae, me caia, me cuelga, me dolio, me estan, me mando, me pega, me picaron, me rasco,
      me revento, me under, metal thing, mi marido, mi me, mi suegro, middle of, milk and, mitad del, monday and,
      morados y, more than, morning and, morning with, most awful, mouth wont, much as, muscle by, muscles are,
      my backside, my balance, my boyfriend, my bra, my class, my head, my hips, my kitchen, my low, my quads,
      my records, my skin, my tablets, my temperature, my thighs, my thumb, myself twice, n it, nap on,
      necesito que, neck is, neck like, need one, needling and, never noticed, never used, new since, next to,
      ni las, ninguna de, no and, no contesta, normal for, normal to, not answering, not mine, nothing else,
      nothing will, noticed blood, now hes, numb all, of pain, of potatoes, of ten, ok and, ok i, ok the, on an,
      on each, on for, on friday, on since, one leg, only my, only on, only see, onto my, orina desde, orinar y,
      otra cosa, out between, over a, over me, pad and, pain behind, pain keeps, papa no, para agarrar,
      para hablar, para un, pee since, peor que, pero la, pero siento, pickle jar, piedra en, piel alrededor,
      pierna mas, pies when, pipi y, placa del, plank and, please i, please stop, podia subir, por las, por mas,
      pounding headache, puedo jalar, puedo respirar, puffing up, puking up, pull my, pulse in, punalada en,
      puso tiesa, put on, que agarrar, que he, que pena, que ustedes, quedo con, quiero morir, quita con,
      ready to, real good, really really, redonda en, ribs hurt, rice kris, right foot, right since, rodilla es,
      rojo se, room wont, rouse him, running out, sale a, sale un, salen las, saliendo sangre, salta latidos,
      sangre con, sangre desde, sangre no, sat down, says her, se para, se salta, seca desde, see out, see you,
      send my, sending these, sensation in, sentado en, set like, shaking so, shin is, shirt off, shirt on,
      shocks down, shoe and, short on, shoulder to, si la, side went, siento toques, silla y, sin embargo,
      since friday, sitting here, skin around, slapping the, slurred since, so theres, so weak, so you, solo se,
      someone elses, soreness at, sorry but, speech went, spine when, spot and, stand on, steam train,
      still growing, stop for, straight line, stripe going, stuck in, su mama, sweating buckets, swelling no,
      swollen on, talking is, tell my, tender like, tengo dormido, tengo muchas, than i, that foot, that is,
      that ok, thats all, thats gone, the appt, the backs, the bandaid, the block, the cereal, the checkout,
      the clappers, the flu, the garden, the heel, the hospital, the kids, the line, the locker, the neighbours,
      the other, the oven, the part, the question, the skull, the sleeve, the spine, the steering, the street,
      the tiny, them to, there last, theres a, theres red, they belong, they wont, three and, three of,
      through my, tie my, till i, time after, time in, tirado en, tissue after, to catch, to chest, to do,
      to have, to laugh, to lean, to split, todos lados, toes are, tongue and, took it, took the, toque de,
      tosecita seca, tosi sangre, traffic was, tried to, tummy is, twice what, two bath, two hands, una presion,
      una puntada, unless i, up both, up overnight, up rusty, up some, urge que, va de, ve el, veo caso,
      viendo la, vino tinto, voice gone, voice has, walked it, was hurting, was this, was with, water is,
      week and, went dark, went rigid, were on, what to, whats happening, where it, where she, which is,
      wife here, wing bone, wipe i, with each, with me, without stopping, wont go, wont move, work and, work is,
      work on, work today, worked on, worst ever, worst head, y ahorita, y casi, y morados, y ronchas, y sudando,
      ya van, yeah i, you can, you do, you forgot, you had, you will, zero to`,
  },
  {
    weight: 2,
    pairs: `a bag, a baseball, a bat, a bird, a blank, a cada, a coaster, a drum, a flipper, a horse, a la, a letter,
      a match, a min, a mouse, a person, a race, a ring, a sangrar, a stab, a statue, a tea, a thumbs,
      a thunderclap, a time, a wee, about half, across the, again lol, again today, agarro una, ago i, aguanto ni,
      aguja adentro, agujas en, ahi donde, air goes, al pecho, alcanza el, alone and, am going, and ate,
      and called, and cried, and goes, and heavy, and if, and keep, and never, and one, and ring, and shes,
      and since, and skipping, and so, and talking, and the, and what, and yellow, and you, anda bien,
      anywhere near, aqui en, are a, are not, area is, arm to, arm went, as always, as the, asking where, at my,
      at nine, ate all, ayer era, baby and, back after, back now, back tonight, back when, backing out, bajan por,
      bajar la, ball in, be cut, be honest, be needing, be ok, be with, bear the, because it, bed by,
      been getting, been lying, before it, being a, belly and, bending my, beside the, bien solo, blanca y,
      blood in, blotchy and, blowing up, blue fingers, bluish and, board and, body was, bolt goes, breastbone and,
      breathing fast, breathing is, breathing since, breathing thru, bruise all, buenas noches, burning hot,
      bus home, but they, but walking, cada que, call later, called in, came out, can somebody, cant feel,
      cant fill, cant focus, cant say, car with, carrying the, catch in, catch me, checkout line, chest feels,
      chest tube, chin anywhere, chin down, clinic gave, coca cola, comes and, como guante, como huevo,
      con fiebre, confundida desde, confused since, cough today, coughed into, coughing fit, crooked and,
      crotch is, cuchillo en, cuello muy, cuello no, cuello y, cut off, da mucha, dad has, dan unos, dark and,
      daughter says, day before, day but, day four, de corrido, de el, de mal, de urgencias, decided to,
      deep breaths, del pulmon, del susto, detras del, di un, didnt go, didnt hurt, diez minutos, dijo que,
      dio el, do we, doblar el, doble de, dolor anda, dolor esta, dolor que, dolor ya, dont help, dont like,
      dont see, dont worry, doubled up, down twice, down when, doy un, driving me, dropped me, duele mucho,
      durmio la, duro y, e hinchada, early and, easier than, edge of, egg where, either leg, el jueves, el lado,
      el pulmon, el pulso, el sueter, el volante, empezo una, en ambulancia, en las, en serio, entiende lo,
      eso es, esposo esta, esposo no, esposo se, esta muy, estoy acostado, estoy con, estoy mas, estoy sola,
      even get, even know, even lying, even notice, ever and, ever known, ever since, every single, every step,
      everywhere and, eyelid is, face blew, favor que, feel hot, feel normal, feeling ok, feels too, figured it,
      fine lol, fingers wont, fit at, five times, for checking, for no, forearm has, found the, four times,
      front of, fueron las, fuerte de, get enough, get it, get out, getting air, getting electric, go pee,
      goes in, goes right, gone a, good i, got itchy, got me, got off, got really, got there, great now, gut is,
      gym today, haciendo mas, had a, had an, hand and, hang on, happy with, hard for, has got, hasta que,
      have come, havent gone, he dont, he hecho, he isnt, he tenido, head pounding, headache of, hear me, heat in,
      her and, her hip, her sister, hermana esta, hija dice, him off, hinchado y, hinchando la, his whole, hit by,
      hola doctora, holding the, hot hard, hour of, hour since, house has, how many, hoy ya, husband found,
      i hear, i hit, i let, i must, i passed, i skipped, i stand, i took, i walked, i was, ibuprofen every,
      if that, ill get, im coughing, im eating, im sitting, in to, in ur, inflamada y, is as, is beyond, is blood,
      is crooked, is gray, is hanging, is headed, is mad, is off, is puffing, is pus, is red, is shot, is slurred,
      is so, is spurting, is useless, it any, it dont, it hit, it might, it now, it said, it should, it that,
      it till, itchy rash, itd be, itll be, its closing, its gettin, its my, ive told, jamas me, just folds,
      just tying, just went, keep getting, keeps squirting, keys in, kind to, la aprieto, la banca, la barbilla,
      la blusa, la cosa, la hora, la molestia, la moto, la panza, la sabana, la zombi, las cuatro, las gradas,
      last needle, late el, laughed at, lay flat, le dieron, le dije, le escribe, le hicieron, le puso, left when,
      levantar de, levantar la, lift either, like breathing, like wet, limp and, llegar a, lo muevo, lol but,
      looking at, looks lopsided, loose tho, low back, lump came, make me, mano desde, marido dice, marido se,
      marquitas de, mas ni, materia amarilla, me agacho, me corta, me doy, me fueron, me like, me mandaron,
      me mordi, me pasa, me saco, me since, me ten, me tomo, me twenty, medio de, metal sticking, mi hermana,
      mi hija, mi viejo, mile a, monday with, moradito chiquito, most violent, mouth and, muscle on, muscles sore,
      muy hinchada, my body, my boss, my brothers, my doctor, my entire, my eyelids, my flank, my heart, my keys,
      my little, my lung, my pinky, my privates, my session, my shirt, my shoes, my son, my team, my walk,
      neck itself, needled it, needles were, needles yesterday, needs to, nena dice, never came, ni mas, nite and,
      no manden, no truena, nombre de, not being, not tired, nothing when, noticed im, now i, now on, nunca en,
      nurse and, nurse so, odd thing, of all, of bricks, of yours, off his, off your, oiga tengo, ojos y, on day,
      on like, on my, on pillows, on silent, on three, on thursday, on your, one ever, only the, opresion en,
      or take, other way, outside the, outta ten, pain it, pain level, pain with, pantorrilla la, para arriba,
      para el, parked on, partes intimas, pasa ni, pastillas en, patch where, perdio la, perfectly fine,
      pero ahora, pero nomas, phone was, pica la, pie frio, pierna derecha, pierna hasta, piernas y,
      pincharon esta, piquete de, plan to, please remove, please send, ponerme el, pongo la, por dentro,
      puedo apoyar, puedo manejar, punta de, putting a, que antes, que jalo, que por, que sentarme, que si,
      que tenga, quedo una, quemo el, rash started, rate is, reach the, regreso a, resto del, rico y, right to,
      rodilla y, roller coaster, rompio la, roommate says, round two, saddle area, sale nada, salieron ronchas,
      sat on, saw it, says he, says its, scan of, se durmio, se quedo, se siente, seat and, seca que, see two,
      sentada y, shaking chills, she can, she turned, shiny and, shivering so, shoulder looks, si puedo,
      siento presion, siete y, sigue creciendo, since morning, since tuesday, sink this, sips of, size bruise,
      skin blotchy, sleep propped, so am, so dont, so sorry, so stiff, so tired, so we, sobre la, sola en,
      solid as, somebody is, someone else, something hard, son says, sore to, sore where, soreness is, soy la,
      spot by, spot the, spot you, spurting from, started about, started this, stay awake, stayed in, stepped on,
      stiff i, still but, still here, stomach is, stop texting, stopping for, stroke last, stuck on, su hijo,
      subir escaleras, sucking air, sudando frio, sudden headache, suelo y, sunday and, sure this, swollen tight,
      talking on, tele y, telling me, ten in, tengo adormecimiento, tengo mas, tengo que, tengo todo, than usual,
      thanks again, that little, the bank, the bath, the blinds, the box, the cushion, the door, the dots,
      the evening, the forearm, the golf, the grandkids, the head, the hips, the legs, the machine, the numbness,
      the pot, the pressure, the shirt, the shoulder, the sight, the site, the staff, the swelling, the truck,
      the tylenol, the upper, the wall, the wedding, then its, then my, theres no, theres yellow, they got,
      they want, theyre putting, theyre wearing, thigh muscle, think a, think the, think you, this afternoon,
      this weekend, through with, thumb is, thx for, tiembla como, tieso tieso, times today, tiptoes on,
      tissue and, to draw, to hang, to normal, to slide, to take, to toe, toda la, today so, toes up, tomo aire,
      tosiendo sangre, tractor seat, tray of, tropiezo con, trouble breathing, tuve que, two people, two times,
      un cuchillo, un ladrillo, una faja, under it, uno si, until i, until the, up is, up the, van dos, vez se,
      vida me, violent headache, vision went, voltear el, wake up, walk a, walked in, want it, was doing,
      was happening, was jerking, was needled, we can, we got, weak i, wedding ring, well the, wet sock, when the,
      whole face, whole hand, wife was, wire from, with you, wont wake, work with, worked over, working on,
      worst of, write on, wrong person, wrong with, y bien, y duro, y empezo, y era, y eso, y muy, y nos, y sudo,
      yesterday my, yesterday to, you at, you could, you know, your clinic, yrs ago`,
  },
  {
    weight: 1,
    pairs: `a candle, a coffee, a cord, a cough, a drunk, a fire, a hacer, a heavy, a human, a jalar, a lego,
      a marathon, a mile, a mug, a nickel, a normal, a oscuras, a pen, a pulled, a relief, a shirt, a shower,
      a slow, a stitch, a uno, about how, about three, abrir con, aca en, ache and, agarrar el, aguanto la,
      ahi me, ahora me, ahorita estoy, aire siento, al apretarla, alcanzo a, algo de, all and, amaneci mucho,
      an eight, and both, and breathing, and coffee, and feeling, and i, and knees, and like, and nothing,
      and pinky, and purple, and swallowing, and theres, and tingling, and two, anoche tengo, apreton en, are all,
      are huge, are just, are my, arm has, as concrete, as far, as hard, as stiff, asi la, away and, away at,
      ayer fue, back and, back at, back i, back the, bad cough, bad news, baseball bat, batallo para, bath and,
      bath this, bathroom and, be done, be happier, be normal, bed is, bed without, before and, before your,
      believe it, belongs to, bend my, bent for, bien desde, big breath, bit on, blades when, blood after,
      blood thinner, boca para, body is, body like, both shoulders, bra strap, brazo izquierdo, breathing ok,
      breathing really, brincar en, bringing up, broke it, brought home, brought up, brush my, bumps on, but im,
      but what, by me, cabeza brutal, cabeza de, cabeza y, cae la, cai de, calentura no, calf gone,
      caliente donde, called the, came away, came up, can feel, can take, cansado de, cansado y, cant drive,
      cant tell, care last, carta para, catching on, caught me, chest and, chin to, clammy and, cleaned the,
      climb the, cocina del, coffee dribbles, coffee runs, cold at, cold then, coma my, come get, comes up,
      como dos, como palo, compared to, con esa, confused about, corre al, cosas de, costado que, couch to,
      cough that, couldnt breathe, croaky and, crushing feeling, cuando subo, cuello hasta, cuello ya,
      curtain came, cut the, cuz my, dark like, de abajo, de comer, de guardia, de la, de mi, de nada, dead and,
      dedo chiquito, dedos estan, del cuerpo, del super, demas bien, desde anoche, deseo a, dice que, did it,
      did that, dio tos, dio un, dio una, dish towels, do it, does this, dog round, doing ok, dolor desde,
      dolor pero, dolor por, donde entraron, donde entro, dont take, dont want, door is, dormi rico, drew round,
      drive a, drooping since, dropped a, drum and, dry tickly, duele en, easing up, edges and, el almuerzo,
      el entrenador, el hospital, el hoyito, el martes, el no, el pasillo, el sabado, electric shocks,
      empezo ayer, empezo en, en blanco, en lo, en ningun, en peor, encuentro las, entraron las, entro la,
      er with, escalofrios desde, eso me, espalda la, espalda ya, esta colorado, esta con, esta dura, estoy mucho,
      estoy tosiendo, estuve sin, even my, every half, every lamp, every ten, eyes have, falta el, far as,
      feel kind, feeling a, fence post, feverish but, few days, fijese que, fine if, finger are, fingers have,
      five year, flema con, flex my, floor when, foot keeps, foot on, foot or, foot the, foot went, foot wont,
      for an, for half, for something, forgetting what, forward at, found it, frios y, from his, from nothing,
      from tuesday, from under, front and, front door, fue un, fuerte y, fui al, ganas de, get thru, gets me,
      getting hard, give my, going a, going around, gone hard, gone pale, good morning, good tho, gordo del,
      got infected, got no, grumbles when, gunk coming, ha salido, had before, had needles, hand is, hanging and,
      hard hot, hard time, hardly keep, has blown, has come, has gone, have blown, havent eaten, he never,
      he sentido, heating pad, her roommate, here with, hicieron la, high fever, him and, hinchada que,
      hinchada y, his arms, hondo siento, honestly im, hospital last, hot n, hoy me, hurting a, husband passed,
      i am, i bring, i carried, i carry, i chew, i clear, i come, i cut, i did, i flex, i had, i hadnt, i knew,
      i only, i pass, i ran, i rub, i snapped, i started, ice cold, idea how, if id, if someone, ill be, im stuck,
      im wheezing, in last, in raised, in short, in them, in theres, in welts, inch of, is badly, is bright,
      is missing, is more, is puffy, is pumping, is soaked, is stiff, is this, is tiny, is worse, it be, it every,
      it got, it had, it lets, it there, its hurting, its running, ive gone, ive stopped, jaw is, jerked all,
      jolts down, just talking, keeps coming, keeps going, knee since, knife goes, la abuela, la atendieron,
      la hija, la obra, la paletilla, la pantorrilla, la pata, la quijada, la senora, la sesion, la voz, lados y,
      ladrillo encima, lamp post, las botas, las luces, las sabanas, lastima los, le duele, le escribo, le mando,
      le pusieron, left corner, left leg, leg have, leg is, leg just, leg since, leg swollen, legs were, lift my,
      like grabbing, like half, like me, like my, like that, lil bit, lips have, lips puffed, little fingers,
      little headache, little sips, llorando del, lo deseo, locked up, looks crooked, looser than, los de,
      los oidos, lost her, lower back, lump where, made a, mal en, mama tiene, manana por, mas de, me acabo,
      me bajan, me bane, me dijeron, me duela, me duerme, me espeso, me habia, me han, me inyectaron, me laugh,
      me my, me pase, me pico, me queda, me quejo, me sacaron, me salio, me solto, me trabajo, mejor me,
      mi companero, mi jefe, mi nuevo, midnight and, minutes at, mirror and, molestia en, mom had, mordi la,
      moreton muy, mouth isnt, muchisima sangre, mucho y, muero de, mum says, musculo de, muy asustada, my calf,
      my collar, my cup, my dad, my finger, my glute, my grandmother, my jacket, my palm, my pulse, my teeth,
      my temp, my wife, nada ya, neck was, need a, need an, ni una, no bruise, no coffee, no complaints, no se,
      no soreness, no to, noche y, not all, not be, not coming, not just, not yet, nothing has, nothing on,
      noticed i, numb yesterday, nunca me, nurse here, o sea, of a, of being, of his, of me, of red, off my,
      on both, on his, on purpose, oozing blood, or did, orinar desde, otherwise i, otra y, out like,
      out scrambled, out today, out where, over the, own spit, pain to, pains a, pale and, panting just,
      pantorrilla a, panza la, panza se, para poder, parar a, part and, pase de, past the, pay the, pecho bien,
      pecho del, pero al, pero el, pero mi, pero por, pie frios, piedra y, pierna dura, pierna la, pierna me,
      pillows and, please cancel, poder hacer, point in, poked it, popo sin, por la, por que, pounding and,
      price of, proper breath, puedo ver, puffed out, puffed shut, pull it, pull the, punzada en, pus is,
      pusieron los, put the, que a, que ayer, que cargar, que casi, que dormir, que en, que fui, que parezco,
      que siente, que ver, quiere que, racing and, read your, red blood, red in, red streaks, redness no,
      right down, right leg, rock and, rodilla no, round it, run out, run tonight, runs down, sack of, sale la,
      saliendo la, saliendo pus, same side, sangre y, saying i, says tell, se lo, se me, se te, se van, send this,
      sensible el, sente en, sentence without, session i, sharp catch, sharp jab, she collapsed, she left,
      shook all, should i, sick with, side when, siente como, siento al, siento la, siento una, sigo sin,
      silla de, since yesterday, skin all, skin by, skin of, so embarrassing, so rigid, so sore, solo que,
      somebody elses, son had, sore is, sore on, sort of, stabbing pain, stand the, stepping on, stiff as,
      stiffened up, still coming, still feel, still sticking, stop it, stop shaking, stop to, stopped and,
      straight from, subir al, subir el, sure its, swallow my, swelled so, swelled up, swelling is, swing by,
      take deep, take little, take this, talk long, talking to, tar and, tea spoon, teeth chatter, tell me,
      tell them, temblores que, temp was, tengo dos, tengo hinchazon, tengo ronchas, tengo sueno, tenia antes,
      text you, than ever, that knot, thats new, thats not, thats what, the air, the blood, the cat, the chili,
      the corner, the counter, the cup, the dogs, the easin, the gate, the heating, the horses, the kneecap,
      the lady, the lobby, the matter, the meaty, the middle, the needled, the neighbor, the office, the pen,
      the picture, the pill, the pizza, the plant, the problem, the river, the same, the seatbelt, the shoe,
      the trash, the waitlist, the wheel, the whiteboard, the whole, the window, the wrong, the young, then his,
      then hot, then the, then they, there at, there was, they said, thigh and, thigh feels, thigh went,
      third towel, this but, this number, three days, three pillows, three times, thru my, tiene un, tiesa y,
      tight band, tight i, tightness across, time ive, time my, tingly on, to bed, to change, to follow, to foot,
      to see, to show, to text, to tie, todavia no, todo se, toso y, touch where, turn left, two hours,
      un apreton, un calambrazo, un solo, un toque, una raya, up at, up every, up fast, up last, up no, up so,
      up today, va por, va y, vecina se, vi que, viendo el, vivir asi, voice is, voice went, volvio el, voy de,
      voy por, w me, waiting on, wake me, walk home, walk it, walking like, wallet is, wanting to, was his,
      was left, was worried, water since, wedding band, wee bruise, weird one, welts popping, went hoarse,
      went in, went numb, went thru, what came, whole left, why is, wife has, with them, within an, woke with,
      wont settle, work right, worked and, would do, would you, wrapped in, wrong number, y ahora, y apesta,
      y aun, y cada, y calientita, y helados, y le, y pienso, y unos, ya fui, ya lo, ya pasaron, ya son, yes or,
      yo soy, yo tambien, you ought, you should, you the`,
  },
  {
    weight: -1,
    pairs: `a amarrarme, a bagel, a beat, a beer, a bowling, a breath, a ceiling, a chance, a daisy, a day, a deer,
      a dentist, a different, a dozen, a drink, a esa, a feather, a forty, a garden, a gift, a happy, a ir,
      a leaf, a leak, a lifesaver, a mis, a numb, a ok, a piano, a poner, a puddle, a sec, a seguir, a three,
      a trampoline, a treat, a way, a well, a window, a word, a year, about ten, about what, access to, achy but,
      achy when, acuerdo del, adolorida donde, adolorida pero, adolorido de, adolorido que, adormecimiento de,
      adormecimiento del, after coffee, after dinner, after moving, after some, after squats, again next,
      again so, again thanks, again with, agarro el, agarro todo, agendar con, ahora el, ahora estoy, ahora ya,
      air and, aire al, al agua, al bebe, al domino, al mercado, al nieto, al pendiente, al principio, al tercer,
      al trabajo, algo cansada, algo tiesa, all clear, all good, all in, all quiet, alls well, always said,
      am drinking, am kind, am well, amanecio un, amarrarme los, ambulance for, an ear, an easy, an ice,
      an itemized, and after, and chills, and dandy, and day, and everything, and had, and half, and ill, and its,
      and kept, and mellow, and now, and thank, and very, and was, and watched, anda de, ando a, ando manejando,
      anoche estaba, another appointment, another day, answer later, answer your, antes pero, antes y, any change,
      any openings, any redness, any time, anything open, anything with, anyway im, appointment and,
      appointment next, appreciate you, apretado y, are back, are cold, are fading, are killing, are moving,
      are only, are the, arm a, as butter, as new, ask him, at about, at camp, at church, at football,
      at midnight, at ours, at pickleball, at us, at you, at your, automatic reply, away thanks, back but,
      back out, back pain, banarme con, band practice, bath time, bath tonight, be this, beat but, beat my,
      bebe y, bed and, been better, been busy, been doing, been pressing, been selected, been there, been this,
      before my, before noon, belly is, bend it, bendito sea, best sleep, better thank, between the, bien a,
      bien despues, bien nada, bien nos, bien relajado, bien saludos, bien sin, bien todo, bill for, bit at,
      bit dizzy, bit emotional, bit sleepy, bit spaced, bit tired, bit weepy, bleeding just, bleeding no,
      bless the, blood but, blood just, blood pouring, blood right, blood thinners, boca arriba, boca del,
      book for, book me, bout the, boy a, brain foggy, brazo bien, breathe just, bringing the, broke a, bultos de,
      bus is, busy with, but getting, but one, but please, but sore, but theres, caballo se, cabeza gracias,
      cabeza pero, cadera ni, caida de, cake was, calentura yo, calf but, calf has, call off, call when, calm and,
      calor que, calves are, calves feel, caminar por, camino sin, camion y, camisa con, can bend, can check,
      can find, can hold, can manage, can open, can reach, can teen, can use, cancelar la, cancelar mi,
      cansada ayer, cansada de, cansada desde, cansada nomas, cansada pero, cansadita nomas, cansado pero,
      cant work, car keys, car out, casa y, casi sin, casserole dish, cayo muy, celular en, cerrar la, change yet,
      checked in, checking on, chest got, chills since, chiquito como, chiquito de, chiquito donde,
      chiquito nomas, choir rehearsal, church hall, cita a, cita cuando, cita de, clase de, clear as, code for,
      collapsed in, come by, come in, common to, como bebe, como del, como el, como por, como tronco,
      companera de, complaints from, completely and, completo gracias, compuso la, con hielo, con pena, con tu,
      con un, confirmar la, congrats on, contact the, contenta con, contestar antes, contestar mi, conteste tarde,
      contesto al, control of, cooked dinner, cooked for, correr manana, cosa que, cotton wool, coughed and,
      could melt, could see, couldnt ask, couldnt lift, couple hours, coworker had, cried happy, cry in,
      cuando hago, cuando jalo, cuando vendas, cuanto les, cuello gracias, cuello se, culpa del, dance recital,
      danced at, day again, day difference, days later, days were, de angel, de cabeza, de correr, de cuello,
      de dormir, de manana, de mareo, de mas, de mejor, de momento, de telefono, de una, de verdad, debilidad de,
      debilidad ni, decir cuanto, del jueves, del lunes, del restaurante, delivery failed, delivery has,
      des compuso, desaparecio y, desde q, dia largo, dia me, did say, did they, dijo el, disturb turned,
      disturb while, dizzy or, dizzy spells, do anything, do i, doce horas, doctora el, doctora no, does my,
      does that, doesnt help, dog food, dog this, dog threw, dog two, doing alright, doing dishes, dolio un,
      dolor cero, dolor era, dolor nada, dolor sin, dolor todo, donde la, dont ask, dont care, dont do, dont get,
      dont notice, dont say, dont stop, dormi muy, dormi nada, dormi y, dormidos los, dos puntitos, dos semanas,
      dos veces, down and, down from, drained but, drank my, dressed man, drinking my, drive to, driving turned,
      drove to, due at, duele gracias, duele ni, duele y, duerme el, duermo de, dunno how, durmio el, durmio nada,
      durmio un, each other, ear infection, early for, easing off, easy run, ejercicio manana, ejercicios y,
      el calor, el cansancio, el cargador, el correo, el estacionamiento, el friday, el horario, el lunes,
      el mensaje, el mercado, el paquete, el pasado, el patron, el puente, el reloj, el resto, el resultado,
      el salon, el taller, el trapeador, eleven hours, email me, emotional last, emotional yesterday, en clase,
      en mis, en tu, en urgencias, encuentro el, end of, energia hoy, energy today, enviar la, episode of, era el,
      es igual, es nuevo, ese lado, eso que, espalda baja, espalda como, esta como, esta mejor, esta todo,
      estaba adolorida, estaba un, estar al, estiramientos y, estoy adolorido, estoy que, estoy quedando,
      even feel, even sore, everything down, exercise sheet, exercises and, exhausted but, expected that,
      exprimir el, eyes open, fading to, favor me, feel mildly, feel much, feel off, feel perfectly, feel rested,
      feel tired, feel well, feeling right, feeling terrific, feels looser, feels much, feels warm, feet at,
      feliz cumpleanos, felt calm, felt fine, felt in, felt so, fever from, fever ni, finally i, find the,
      fine at, fine here, fine myself, fine see, fine thank, fine with, fish and, flojera y, flojita flojita,
      foggy last, folding chairs, following up, football and, for bed, for emergencies, for everything,
      for following, for give, for his, for last, for like, for next, for now, for saturday, for school, for sure,
      for tacos, for the, for twenty, for two, for us, forget its, found your, free and, fresh as, from bed,
      from last, frozen peas, full week, futbol el, gano el, garden is, gate code, gave us, getting carried,
      getting off, getting out, getting that, gift cards, gift certificates, gimnasio manana, gimnasio y,
      give you, go first, go out, go swimming, good as, good on, good over, good thanks, good though, got an,
      got any, got on, got up, got you, gotten worse, great last, great thanks, great today, green one, gripa y,
      gud nite, guess what, gustaria otra, guy with, gym tonight, half term, hambre jaja, hand with, happy as,
      happy camper, happy tears, hard feelings, hard my, hard to, has failed, has shipped, has strep,
      hasta ahorita, have any, have cabin, havent taken, hay nada, hay tortillas, hay un, he came, he doesnt,
      he gave, he wants, head clear, head pain, headache and, headache ever, headache no, heard a, heat no,
      heavy traffic, her i, here now, hey there, hi this, hice el, him again, him the, hinchado pero,
      hinchazon gracias, hinchazon por, hinchazon ya, hip like, his brother, hizo nada, hola ando, hola estoy,
      hola si, hold with, holding it, hombro lo, hombro perfecto, hombros algo, home i, home this, home today,
      honestly no, hope you, hoping for, hora es, hormigueo que, hot all, hot or, how the, how was, hoy estoy,
      hoy regrese, hoy sin, hr shift, hubiera subido, hurt like, husband pulled, i also, i book, i broke, i came,
      i cried, i do, i dont, i drink, i failed, i figured, i finished, i flew, i found, i havent, i left, i love,
      i make, i missed, i never, i pick, i put, i reach, i return, i ride, i send, i stay, i still, i stretch,
      i swing, i taught, i tie, i tripped, i walk, i wanted, i watched, i wear, i were, ice and, ice it, ido al,
      if anything, if she, igual pero, igualito que, ill answer, ill live, ill text, im a, im about, im busy,
      im drinking, im not, im off, im okay, im over, im pretty, im ready, im sat, im slightly, im so, im the,
      im tired, im well, im worn, in again, in agony, in august, in church, in im, in june, in n, in our,
      in seconds, in sweat, in years, instead of, insurance paperwork, is all, is brilliant, is crazy, is due,
      is free, is giving, is insane, is limping, is me, is moving, is ours, is quiet, is standing, is taking,
      is white, is wild, is your, isnt touching, isnt working, issues at, it bad, it common, it did, it fine,
      it grabs, it loosened, it off, it possible, it quit, it starts, it swells, it turns, itch at, its better,
      its coming, its in, its just, its loosening, ive no, jaja no, jaw and, jaw tender, jugar futbol, junta de,
      junta se, just asking, just busy, just slightly, keeping me, kept it, kettle on, kid is, killed me,
      killed that, killed the, kinda achy, kinda tired, kitchen table, knock on, knots are, know how,
      la camioneta, la clave, la debilidad, la mandibula, la misma, la musica, la nevera, la palabra, la parada,
      la pastilla, la pena, la respiracion, la ropa, la semana, la tarde, la u, lado derecho, lady at, largo y,
      las cortinas, las tres, last week, late one, later all, later on, later thanks, law is, le cuento, le di,
      le he, leave a, leave it, leaves at, leg all, leg good, legs wont, lend me, les comento, les cuento,
      les debo, less achy, less sore, lets up, letter for, leve molestia, library and, lifted the, lights and,
      like before, like gym, like jelly, like needles, like popeye, like they, like un, limited access, line is,
      list is, little achy, little after, little brain, little emotional, little fading, little on,
      little worried, llego de, llego el, lleno de, llore tantito, lo mismo, lo tenia, lo traigo, lol today,
      long and, long day, long time, look at, looks fine, loopy after, los estiramientos, los gemelos,
      los mensajes, los nervios, los pies, los platos, los tacos, los tamales, lost by, lot for, love it, love u,
      loving it, low battery, low energy, luego les, lunes y, mailbox is, make an, make another, mama anda,
      manana cuando, manana o, manana voy, mancho la, mandar el, manejando es, manos de, many thanks,
      marcar manana, mareo ni, mas tarde, may this, me anda, me back, me dormi, me entumio, me gustaria, me head,
      me hizo, me if, me manda, me parte, me podrian, me quede, me quemo, me quita, me regalo, mejor espeso,
      mejor humor, menos igual, mensajes en, mercado y, mi proxima, mi sobrina, mi suegra, mi trabajo, mi ultima,
      mil con, mil gracias, mild dull, mind the, miracle worker, mis estiramientos, miss you, molestia leve,
      molida como, molido como, monday afternoon, month and, more messages, moretones y, morning thank, most days,
      move normally, move thursday, mover los, moverme se, moves great, moving to, mucha comezon, mucho desde,
      mueve mucho, musculo adolorido, musculos un, muy amable, muy rico, my age, my ankles, my bill, my coat,
      my cousin, my elbow, my end, my forehead, my good, my jaw, my kid, my knees, my lil, my mother, my mothers,
      my nails, my nose, my only, my parents, my purse, my skull, my throat, my umbrella, my voice, myself and,
      n ur, na po, nada del, nada dormido, nada malo, nada nuevo, nada todo, nadar en, nadar manana,
      necesito cambiar, neck again, neck feels, neck fine, neck loose, needle stuck, needled me, needled side,
      needles but, needs a, neighbors kid, neither swelling, never better, never lets, never showed, new cell,
      new email, new pillow, next monday, next time, ni adormecido, ni problemas, nice weekend, nieto tiene,
      night shift, nine and, ningun hormigueo, ningun sintoma, nino chiquito, nino trae, no anda, no ando,
      no contestar, no conteste, no energy, no headaches, no hinchazon, no mas, no new, no nothin, no nothing,
      no peor, no probs, no pues, no rush, no sales, no the, no tingles, no warmth, no you, nobody else,
      noche sin, nodding off, nomas adolorida, nomas adolorido, nomas el, nomas gracias, nope to, normal size,
      not angry, not bruised, not now, not on, note una, nothing crazy, nothing strange, nothing unusual,
      noto cambio, noto diferencia, novela y, now he, now ill, now thank, now with, number of, number off, o el,
      o mejor, of course, of office, of our, of paper, of sleepy, of snow, off work, ok just, ok ok, ok thanks,
      ok this, ok today, old me, olvido la, on but, on energy, on or, on wood, once i, once on, one about, one by,
      one dot, one is, one or, one out, one time, one week, only after, only had, only i, only one, open and,
      or heat, or not, or weakness, or you, orange juice, otherwise a, otherwise nothing, otherwise the,
      otro mundo, our flight, our house, out from, out is, out lol, out my, out this, out yesterday, outside but,
      over both, owe for, owe you, package is, pain anywhere, pain from, pain thanks, painting a, pancakes for,
      pantorrilla esta, pantorrilla y, papa anda, paper towels, para respirar, parking at, pasa por, pasaje la,
      passed the, past a, pastillas de, payment link, paz descanse, peeing fine, peep from, pena por, perdon que,
      permission slip, pero ando, pero camino, pero contento, pero en, pero le, pero mejor, pero ok, pero paro,
      perro esta, person to, phone call, picked the, pie ya, pin dots, pin prick, pinch of, pins and, place to,
      play tennis, played nine, playing the, please update, poco adolorida, poco apretado, poco sensible,
      poco tenso, poco tiesa, podria decir, podrian mandar, poke it, poquita comezon, poquita molestia,
      poquito adolorida, poquito sensible, poquito tiesa, por dios, por el, por estar, por no, por unos,
      power cut, practice is, pregunta por, pregunta puedo, prendio a, preocupa un, pressed the, pretty sore,
      prick marks, problemas para, problems here, proxima semana, proxima sesion, puede hacer, pueden llamar,
      pueden mandar, puedo tender, pues ando, pues me, puffiness by, pulled the, puncture a, puntitos chiquito,
      purple mark, puse el, push ups, puso rojo, q esta, q no, q pena, quads feel, quarter size, que alegria,
      que bien, que conteste, que desde, que dolor, que fue, que iba, que la, que nunca, que reportar, que rico,
      que sin, que susto, que usted, quedamos a, queja de, quick question, quiere ir, quiero cancelar,
      quiero cita, quiero ir, quiero poner, quiet on, quisiera agendar, quit right, r like, rain and, rash is,
      really bad, really tired, recibo para, red again, redness nor, regrese a, relaxed but, relaxed i,
      remember the, rent is, reply later, resbale en, respirar hondo, respiro hondo, respuesta automatica,
      return it, return the, reversing the, ride my, right arm, ring u, ring when, road trip, rodilla como,
      rojos chiquito, round a, row k, run this, run tomorrow, said its, said thanks, salgo a, same but, same one,
      same spot, same today, saw a, say can, say he, say im, say ok, say thank, says go, says shes, says the,
      schedule my, school play, se cambio, se des, se enfermo, se entero, se ha, se pueda, see this, sell gift,
      semana y, send it, sensible pero, sensible si, sent you, sentarme en, senti algo, senti muy, sentido ningun,
      sesion para, sewing tape, sharp dressed, she goes, she gone, she poste, she put, shes been, shes not,
      shift on, shirt and, shoes again, shoes on, short and, shot of, should it, shoulder didnt, shoulder when,
      show is, shower and, si aprieto, si te, sick twice, siente muy, siento con, siento en, sigo cansada,
      sigue muy, sin el, sin mareo, sin mareos, sin problemas, sister had, sister is, sit but, six hours,
      skipped a, sleeping on, sleepy and, sleepy but, sleepy i, sleepy on, slept great, slept it, slight ache,
      slight puffiness, slightly dizzy, slightly foggy, smoke alarm, snow day, so happy, so how, so its, so so,
      so there, so who, so yes, socks on, sold the, solid and, solo adolorida, solo duele, solo les, some of,
      somebody call, somebody hit, somebody ring, someone give, something popped, son broke, son muy, sore after,
      sore all, sore between, sore sitting, sore the, sore yesterday, soreness but, soreness hasnt, soreness left,
      soreness only, soreness today, soreness yes, sorry ive, sorry please, sorry wrong, sounds like, spacey but,
      spacey yesterday, spin class, spot on, spot when, spots itch, squeeze in, stairs are, standing at,
      stayed home, stiff first, stiffness is, still going, still good, still had, still kinda, still no,
      still owe, still really, still sleepy, still slightly, stir ring, stop sending, stopped quickly,
      stretches and, stuck with, subi las, subo escaleras, subo las, sueno ayer, sueno pero, sueno todo,
      sunday so, super relajada, super relaxed, super tired, swelling nothing, swelling numbness, swim meet,
      swing the, ta bien, table is, taco truck, take a, taken my, talk later, tarde boy, tarde estuve, tarde y,
      te cuento, te dijo, te lo, temperature and, temple like, tender but, tender la, tenga tiempo, tengo fiebre,
      tengo ningun, tenia desde, tennis elbow, tenso pero, terapia pero, than that, than yesterday, thanks a,
      thanks to, that day, that man, that session, that shoulder, that thing, thats where, the ac, the afternoon,
      the apartment, the arch, the bag, the bake, the bakery, the balcony, the ball, the bell, the bench,
      the boat, the bridge, the bucket, the butter, the candles, the charger, the children, the client, the clock,
      the date, the deposit, the dress, the end, the fire, the flight, the follow, the function, the girl,
      the gray, the group, the headaches, the horse, the interview, the late, the lawn, the library, the lift,
      the link, the low, the lower, the manager, the month, the muscle, the ones, the outside, the package,
      the paper, the payment, the pew, the poke, the potatoes, the receptionist, the remote, the restaurant,
      the road, the school, the settee, the sewing, the shopping, the shops, the shoulders, the sock, the sofa,
      the spelling, the start, the stretches, the table, the tax, the taxi, the temple, the thermostat, the thigh,
      the time, the van, the vet, the waiting, the ward, the warehouse, the wife, the wine, the word, the words,
      then a, then nothing, then stopped, there a, there lol, theres like, they found, they gave, they let,
      they told, theyre on, thing today, this house, this isnt, this last, this mailbox, this on, this year,
      tho so, those are, three flights, threw the, threw up, throat swells, through the, through three,
      thursday to, tickety boo, tiene gripa, tiene manos, tiesa al, tiesa como, tieso como, tieso en,
      tieso gracias, tieso nomas, tight like, till midnight, till ten, time do, time u, times to, tingling i,
      tiny blue, tiny bruise, tired all, tired as, tired last, tired this, tired yesterday, tissue when, to any,
      to ask, to bien, to choir, to dance, to moan, to nothing, to pay, to press, to reverse, to sign, to wear,
      to you, to your, toca el, toca la, todavia un, today at, today just, today no, today thanks, todo chido,
      todo excelente, todo good, todo tranqui, todo va, toes like, told my, told u, tome mucha, tomorrow and,
      too big, too late, too soon, took nothing, top shelf, toser y, touch tender, toy bien, trabajar normal,
      trabaje mis, trabaje todo, trabajo pero, traigo dolor, tranquilo por, tres de, trying to, turned out,
      turno en, turns both, tuvo un, tuvo una, two bags, two for, two minutes, tylenol at, u comin, u dont, u get,
      u got, u have, u n, u not, u see, ultima cita, ultima sesion, ultima vez, un bebe, un nudo, un nueve,
      una cerveza, until monday, up a, up later, up or, up toward, update my, ur house, use a, uso marcapasos,
      ustedes green, va aflojado, va el, va muy, vamos a, van tres, vas a, vemos el, vemos next, vemos pronto,
      ven unos, venir a, very good, very tired, vino el, voltear la, volver al, volvi a, volvi al, vuelvo a,
      wait a, walk like, walked two, want the, wants your, was great, was kinda, was nice, was supposed, was way,
      watching a, way and, way or, we did, we drove, we meet, we need, we push, we won, weak in, wear the,
      wednesday afternoon, week is, weekend and, weekend i, well at, well here, well im, well it, well you,
      went fine, were at, were not, were the, whatever you, whats your, when am, when can, when im, when its,
      where im, wheres the, while driving, who ate, who dis, who knows, who never, whole lot, whos texting,
      why did, why u, will answer, will reply, will respond, with a, with how, with limited, without wincing,
      wont believe, wore the, works for, write you, wrong chat, y amaneci, y dice, y dos, y llevo, y llore,
      y pico, y tiene, y tieso, y vomite, ya esta, ya les, ya llego, ya mejor, ya menos, ya nomas, ya sali,
      ya sin, year old, years nothing, yesterday thanks, yo muy, you all, you checking, you eaten, you fax,
      you for, you hit, you later, you next, you please, you remember, you said, you then, you to, you tonight,
      you would, your address, your call, your cousin, your father, your fault, your order, your own,
      your package, your waiting, youre a, zero energy, zero issues`,
  },
  {
    weight: -2,
    pairs: `a bath, a blanket, a bucket, a bus, a busy, a cantaros, a card, a copy, a crime, a gusto, a heating, a hint,
      a message, a migraine, a mood, a neck, a night, a peach, a photo, a plan, a problem, a proper, a puppy,
      a question, a rag, a receipt, a size, a spare, a spot, a superbill, a tenner, a text, a trabajar, a usted,
      a wizard, a work, a workout, about as, about me, about noon, aceptan medicaid, ache in, aches a, achy today,
      acuerdo de, adolorida del, adolorido del, adolorido nomas, adolorido se, adormecimiento ni, advil at,
      after all, after dry, after lunch, after surgery, after two, agacho a, agotado pero, agujas pero,
      agujetas como, ahi esta, ahi vamos, aire gracias, aire no, al agarrar, al dedo, al exprimir, al nino,
      al viernes, algo adolorida, algo adolorido, already fading, already told, already turning, alright to,
      always the, always tingle, am at, am in, am out, am really, am resting, am the, amaneci tiesa, amaneci un,
      and a, and also, and bring, and calm, and cold, and forgot, and gave, and go, and got, and happy, and he,
      and her, and in, and me, and ready, and relaxed, and say, and sleep, and then, and were, and white, and who,
      and will, and won, and wouldnt, and yesterday, ando agotado, ando cansado, ando ocupada, anos dolor,
      another one, answer you, any soreness, appointment but, appointment for, appreciate it, appreciate the,
      aprieto y, arch is, arde la, are at, are dead, are fine, are tired, are u, arm from, arm now, arm off,
      around midnight, as for, ask you, asked me, asleep at, at breakfast, at five, at half, at me,
      atendieron ayer, ayer gracias, ayer por, back by, back never, bags of, baje las, bathroom tile, be home,
      be like, be on, bebe tiene, bed in, been back, been sick, been talking, been tingly, been to, before this,
      better already, better tbh, better thanks, bien adolorida, bien hoy, bien la, bien mi, bien no, bien por,
      bien que, bien si, bit drained, bit spacey, bit worried, black and, blind in, blood clot, blue cross,
      boli mnie, book is, bothering me, bout a, brazo derecho, breathe fine, breathing all, bring a, bring the,
      bruise has, bruise turning, bruised ego, burned my, busy day, but better, but happy, but must, but way,
      but your, by friday, by hand, by sunday, cabeza nomas, cadera pero, cae bien, caliente mejoro, call her,
      call me, call my, call u, called it, calling me, cambiar la, camino normal, camino un, can already,
      can breathe, can easily, can sit, can yall, cansada y, cansado nomas, cansancio pero, cant do, card got,
      carry the, cash only, casi nada, celular al, cerro el, chamaco me, check in, check it, checked myself,
      chilled out, chills no, cocina y, cold feet, cold so, colour and, comes in, como a, como con, como flotando,
      como lechuga, como lenteja, como sabria, con agujas, con cafe, con flojera, con gripa, con hormigueo,
      con muchos, constant ache, copy of, cos i, couch all, cough so, could sleep, could we, crazy and, cried a,
      cried at, crime scene, cuando tenga, cuando uno, cuanto cuesta, cuanto le, cuello bien, cuello suelto,
      cuento que, dad is, dar fiebre, day for, day one, de chamaco, de hinchazon, de hoy, de paracetamol,
      de quien, de relajada, de tu, deadline is, dear all, debo hacer, dedo de, dedos del, deje las, dejo dormir,
      dejo el, del camion, del gimnasio, del otro, del perro, demas todo, desde ayer, desk at, did u,
      didnt bother, didnt want, difference yet, dime size, dio mucho, dios la, dios ya, do a, do everything, do u,
      doctora estoy, does a, doesnt fit, dog to, doing just, doing really, doing that, dolio nada, dolor de,
      dolor desaparecio, dolor paso, donde picaron, dont let, dont need, dont touch, dormi por, dormi viendo,
      dormido del, dormir por, down before, drank a, driving back, driving with, duermo manejando, e mail,
      eggs and, either side, el agua, el arbitro, el carro, el centro, el coche, el dentista, el desayuno,
      el frio, el pan, el profe, el restaurante, el telefono, el video, email instead, email is, emotional after,
      en casa, enfermo con, engine light, enrojecimiento no, equivoco de, era como, era de, era joven, es a,
      es lo, es mas, es poco, es que, eso no, eso si, espalda esta, espalda ni, espalda no, espalda un, esposa se,
      esta duro, esta el, esta sensible, estaba antes, estan borrando, estoy acostada, estoy cansada,
      estoy embarazada, estoy muerto, estoy muy, estoy perfecta, estuve muy, even now, every kerb, every morning,
      every night, everyone at, everything and, everything feels, everything normal, except the, faded out,
      fading bruise, feed the, feeding the, feel about, feel amazing, feel awesome, feel nothing, feel relaxed,
      feel so, feel sore, feel super, feeling awesome, feeling like, feeling super, feeling very,
      feeling wonderful, feels amazing, feels lighter, feels stiff, feliz y, fell and, fell off, felt lighter,
      felt super, fever i, fever im, fever no, fever swelling, fiebre gracias, field trip, fine and, fine since,
      fine tho, finished my, first night, first steps, foam roller, for hours, for lunch, for nine, for six,
      for tea, for thanksgiving, for tuesday, for yesterday, foto del, four days, four minutes, friday morning,
      from carpal, fue como, fue rapido, fue y, garden and, get in, getting in, gift card, give him, glutes are,
      go home, go in, go up, goes into, goes on, going in, going off, golf swing, gonna lie, good lol,
      good myself, good no, good since, good this, good thx, got all, got moved, got out, got two, gym this,
      gym y, ha ido, hablar con, hacer otra, had his, had since, half asleep, happy to, hardly feel, has vanished,
      hasnt changed, hasnt left, have my, have time, have tiny, havent felt, hay de, hay problema, he just,
      he said, he will, head again, head both, head on, head today, headache nothing, heard it, heat or,
      hecho ejercicio, helado y, hello dear, help im, help right, her knee, her speech, hey no, hi please, hi the,
      high school, hijos me, hincho el, hip felt, hip is, his wife, his wrist, hives and, hizo un, hola puedo,
      hombro no, hombro nomas, hombro quedo, home safe, honestly a, hora abren, horas en, hour flight, hour shift,
      hours at, house phone, how it, hoy esta, hoy fue, hoy fui, hoy gracias, hoy no, hoy subi, hrs and,
      hubiera ido, hurt no, hurt so, i already, i appreciate, i arrive, i ask, i asked, i been, i bought,
      i counted, i draw, i drifted, i faint, i first, i give, i hate, i not, i paid, i phone, i sleep, i spent,
      i stayed, i think, i to, i wish, i yawn, ibuprofen at, id forgotten, id put, ill call, ill do, ill let,
      im beat, im being, im home, im reading, im sleepy, im taking, in after, in at, in class, in next, in three,
      in traffic, is at, is breathing, is broken, is easier, is feeling, is finally, is for, is freezing, is here,
      is i, is improved, is jammed, is leaking, is loose, is much, is over, is right, is running, is the, is too,
      is turning, is well, is zero, it eased, it ever, it funny, it have, it lol, it only, it out, it safe, it so,
      it though, its bags, its less, its mild, its ok, its own, its there, ive a, ive got, jacket in, jaw muscle,
      job and, just found, just in, just sleepy, just some, just to, just wondering, k steps, keeps on, kids to,
      kind regards, knee blew, knee held, la contractura, la fila, la he, la iglesia, la lista, la mente, la mesa,
      la mochila, la pompi, la salsa, la terapia, la vaca, las doce, las fotos, las plantas, lasted till,
      late answering, lay on, le dijo, le pasa, le ve, leave my, leche y, left his, left it, left of, leg but,
      les aviso, less pain, let him, let my, levantarme pero, levante sin, leve al, lights out, liked the,
      limp as, little foggy, little tight, little when, llega a, llegue con, llevo dos, llore un, lloviendo a,
      lo de, lo dejo, lo vi, loca pero, lol feel, longer sore, look left, looked and, loose and, los ejercicios,
      los musculos, los nietos, los puntitos, los tengo, lost my, lots better, low down, luv u, luz del,
      lying down, lying on, mad at, made the, make the, makes my, making a, manana hay, manejando de,
      manejando despues, mano a, mano y, marathon in, mareo al, marks where, marquitas chiquita, mas en, mas o,
      matter what, may i, maybe its, me again, me cambio, me durmio, me estire, me he, me last, me los, me luck,
      me mato, me over, me please, me pregunto, me queme, me siguen, me to, me va, me what, me why,
      medio atontada, meet at, mejor ni, mejor y, melted butter, menos adolorido, menos el, mi comadre, mi hombro,
      mi seguro, mi senora, mi vieja, mildly sore, miles this, miles to, miles today, milk eggs, milk on,
      minutes later, mis ejercicios, misa y, mismo de, molesta tantito, molesta un, molestia al, molestia del,
      mom wants, moradito pequenito, morado y, more for, more texts, moreton pequenito, morning because,
      morning no, moved my, moving a, much to, much was, mum is, muscle feels, muy cansado, muy suelta, my boots,
      my brain, my calves, my car, my chin, my computer, my essay, my ex, my favorite, my fingers, my fourth,
      my glasses, my golf, my job, my lap, my love, my mate, my muscles, my neighbour, my neighbours, my normal,
      my route, my shift, my shoe, my sleeve, my stretches, my taxes, my tea, my trousers, my water, n everything,
      n my, nauseas despues, near the, nearly as, need anything, needles came, never again, never mind,
      never once, new baby, new man, new number, next day, next tuesday, night and, night but, ningun momento,
      ninguna molestia, nino anda, no aches, no doctora, no drama, no duelen, no help, no lumps, no pasa,
      no relief, no side, no sign, no signs, no vino, nobody told, nomas cuando, nomas la, nomas siento,
      nomas una, nor pus, normal and, normal por, not from, not happy, not nearly, not one, not really,
      not terrible, not that, not trying, notan las, nothing but, nothing for, nothing i, nothing in,
      nothing like, nothing major, nothing new, nothing to, now in, now like, now than, numb no, number for,
      numero equivocado, o menos, of bed, of drained, of emotional, of her, of laundry, of luck, of sleep,
      of texting, off before, off but, off this, off today, oiga puedo, ok please, on and, on route, on you,
      one day, one has, one since, one tiny, only felt, only got, only some, open on, operacion vieja,
      operaron la, or does, or just, or should, or what, order and, other number, other than, otherwise fine,
      otra semana, our team, out so, over like, over my, own and, own shoes, pa po, packed its, packed up,
      paid for, pain later, pain under, painful than, pains about, pair of, para atras, para una, partido de,
      pase a, passed quickly, password is, pedazo de, perdio el, pero cada, pero del, pero nada, phone is,
      pick me, picking up, picture of, pie esta, pie que, place as, play golf, playlist is, please email,
      please write, poked me, pongo un, poquito tieso, poquito y, por escribir, potato salad, practice and,
      press on, pruned the, pude abrir, puede mandar, puedo abrir, puedo salir, puedo volver, pull up,
      puntitos donde, puntitos en, puse a, puse sentimental, q fuerte, que debo, que es, que girar, que pararme,
      que preocuparse, que sentar, que volteo, quedaron unas, quien se, quiero cambiar, quitando el, quito por,
      ran hills, rato voy, reach back, receipt for, red dot, relajado y, relaxed and, repente no, reply to,
      right behind, right now, right shoulder, rode the, roja y, rojos de, rojos donde, rojos en, room spins,
      roommate has, roommate me, running a, sacaron la, safe to, said he, said i, sal al, sale at, salio el,
      same ache, same same, sat thru, say sorry, says no, se asusto, se equivoco, se estan, se infecta, se poncho,
      se quejo, se quemo, second half, see it, see little, see your, senti bien, sesion ando, sesion pero,
      session but, sets of, shall i, she told, shes had, shooting down, shoulder and, shoulder but,
      shoulder moves, shower is, sick of, side effects, siente un, siento de, siento super, signs of, sigue igual,
      sin agarrarme, sin cambios, sin energia, sin ganas, sin nada, sin pilas, since monday, sit through,
      skin from, slept almost, slept funny, slept really, slept till, slept well, slight redness, slightly sore,
      slightly stiff, small drop, small thing, so bored, so chill, so drained, so drowsy, so hard, so it, so loud,
      so not, so please, so relaxed, so take, sole of, solo un, some stiffness, sore af, sore around, sore back,
      sore bum, sore yes, soreness now, soreness when, sorry for, starts at, starts tingling, steps out,
      stiff but, stiff in, still hanging, stop at, stopped at, stretches you, subir la, sueno nomas, sueno que,
      sueno todavia, super bien, super sore, supposed to, swelling barely, swelling mean, swelling nor,
      swelling redness, swelling right, table for, take blue, take them, takes the, talk about, talking about,
      talon cuando, tantito adolorido, tarde pero, tarea de, tell any, tell where, tell your, temperatura hoy,
      temperature is, ten minutes, ten out, tender on, tender where, tenga buen, tengo agujetas, tengo cita,
      tengo como, tengo escalofrios, tengo los, tengo mucho, tengo sensible, tenso de, terapia con,
      terapia gracias, terapia y, text my, thanks for, that a, that and, that arm, that doesnt, that film,
      that stopped, that was, thats just, thats my, the allotment, the bags, the band, the basement, the best,
      the bingo, the boss, the cabin, the cable, the cake, the cinema, the closet, the court, the cows, the depot,
      the doorbell, the drive, the dry, the family, the fence, the fingertip, the fish, the good, the green,
      the grill, the hall, the hills, the hip, the invoice, the knees, the landlord, the living, the main,
      the mall, the money, the mornings, the neighbour, the paint, the park, the parrot, the photo, the plane,
      the pub, the quad, the rain, the rash, the record, the sermon, the session, the state, the stomach,
      the stroller, the summer, the ticket, the tin, the tiredness, the tomatoes, the trail, the tree,
      the walking, the world, them all, them i, then she, there but, there by, there now, theres not, they only,
      they went, thigh but, thing to, thing wrong, things are, third time, this a, this feels, this for, this old,
      this rain, those things, tiene una, tienen lugar, tiesa de, tieso al, tieso el, tieso hoy, tight after,
      tight when, till two, time is, time since, time to, tingling is, tingling or, tiny dot, tiny drop,
      tiny little, tired but, tired today, to a, to all, to black, to borrow, to church, to email, to expect,
      to keep, to mention, to pee, to pick, to quit, to report, to return, to skip, to stretch, to thursday,
      to tuesday, toast and, today haha, today lol, today nothing, today was, toddler has, todo bien, todo ok,
      toe ive, toes have, told her, told to, tome agua, too bad, too early, too far, totally fine, trabajar y,
      trabaje mucho, trae la, traen loca, traffic is, trash day, treatment thanks, trouble at, truck broke,
      true crime, tu hermana, tu padre, tub ok, turning my, tuve algo, tv and, two cats, two inches, two miles,
      typing for, u in, u know, u more, u no, u owe, u r, umbrella in, un peso, un uno, una leve, una mano,
      unas marquitas, ur mom, use my, usual self, va borrando, va quitando, very much, viernes por, view from,
      visit on, volvio a, voy mejorando, want me, wants the, was about, was blind, was but, was charged, was good,
      was hoping, was more, was nervous, was rude, was slightly, was standing, was wrong, water bill, we dont,
      we r, weak and, wearing the, weather since, week but, week so, week without, weeks to, went up, went with,
      were getting, were i, wet himself, what are, what number, what she, whats my, whats up, when is, which one,
      which side, while the, who ever, wife about, will i, will see, wish me, with all, with dont, with every,
      without it, wont be, wont close, work in, workout but, worried about, worries there, worse thanks, would be,
      would say, x el, y anda, y asi, y en, y llegue, y por, y relajada, y relajado, y tengo, y va, ya en,
      ya hice, ya mero, ya saque, ya subo, ya volteo, ya volvi, years and, yes im, yesterday afternoon,
      yesterday and, yo de, yo en, yo no, you a, you asked, you from, you gave, you get, you need, you pick,
      you pushed, you sent, you tell, youd want, your help, your visit, yrs and`,
  },
  {
    weight: -3,
    pairs: `a better, a bit, a cenar, a costado, a dent, a difference, a duck, a fence, a hot, a jugar, a line, a lo,
      a log, a los, a lung, a million, a month, a pasar, a purple, a quick, a robot, a run, a steak, a teenager,
      a tu, a wedding, about is, about that, above the, abrir la, accident in, achy after, achy and,
      acoste temprano, adolorida como, adolorido como, adolorido pero, after an, after but, after work, agache a,
      agujas de, agujas me, ahi pero, ahorita pero, al final, al piquete, al pisar, al sacar, algo adormilada,
      algo tenso, all better, all evening, all fine, all is, all that, all through, allowed to, am driving, am i,
      am pleased, amaneci adolorida, amaneci y, an email, and do, and drove, and four, and get, and hasnt, and id,
      and lost, and nauseous, and needles, and on, and out, and she, and sleepy, and somebody, and theyve,
      and tired, ando sin, ando un, anduve en, any different, apenas vi, appointment please, arm wrestled, as its,
      as last, as of, as rain, ask for, ask my, asked about, at dawn, at gate, at karaoke, at least, at most,
      at that, at two, aun asi, auto correct, away completely, away thankfully, ayer de, ayer muchas, baby shower,
      back didnt, back hurts, back up, backs a, backside is, be something, be stiff, be that, because he, bed for,
      been going, been the, being so, best ive, better after, better each, bien gracias, bien relajada, bien y,
      bike to, bird feeder, bit achy, bit itchy, bit loopy, bit weaker, black n, bn grax, boletos para, book club,
      both times, both ways, brazo como, brazo esta, bring my, bro that, broke down, bruise like, bruise thats,
      budget meeting, buen dia, buenas tardes, buenos dias, burning question, burnt the, but good, but it,
      but only, but we, by dinner, by ten, calf and, calf that, calor de, cambiar mi, came in, camino bien,
      can do, can put, cant find, cant shake, car for, carried me, casa pero, centre and, checked the,
      chewing steak, circle back, cita del, cita el, cita en, clean the, climb stairs, clinica y, coat on,
      coffee is, come for, come over, come to, companera me, comprobante de, con mareos, con usted, confirm my,
      costado trabajo, cough no, could i, could nap, could you, coworker got, cry after, cuando estoy,
      cuando manejo, cuanto debo, cuello es, cuello un, cuello va, cup of, curled up, dad says, day is, day long,
      day no, day two, day with, de anoche, de cansancio, de cargar, de doler, de los, de molestia, de musculo,
      de sangre, de tres, dead battery, dead to, death of, debo de, decir que, deep massage, deje la, del corazon,
      del dia, del gym, del mismo, dice mi, did a, did he, did swell, didnt do, didnt see, died of, diez horas,
      dile que, dio hormigueo, diria un, disculpe apenas, do people, doctor who, doesnt even, doesnt stop,
      dog ate, doing well, dolor muscular, donde fue, done so, dont disturb, dont laugh, dont send, dont wait,
      door and, dormi bien, dormi diez, dormida de, dot on, dots from, double vision, drank lots, drank water,
      dress is, drinking lots, drinking water, drove past, dry needling, duele cuando, easy breathing, easy now,
      eat my, ejercicio hoy, el caballo, el cine, el comprobante, el control, el del, el domino, el espeso,
      el grupo, el mate, el miercoles, el moretoncito, el musculo, el portal, entero y, entra en, es peligroso,
      escaleras como, escaleras sin, ese dolorcito, eso le, esta enfermo, esta igual, esta suelto, estoy de,
      estoy descansando, estoy mareada, estoy molido, estoy rendido, estoy un, even hurt, everything i, examen de,
      exhausted to, face so, factura de, factura por, fainted at, falta una, fat and, father in, feel great,
      feel lighter, feel looser, feeling better, feeling great, feet all, felt awesome, fever here, fever nope,
      feverish since, find it, find my, fine no, fine so, fire drill, first time, floaty and, foot to, for asking,
      for once, for one, for work, forgot the, form that, forty minutes, forward to, found my, four hour,
      freezing in, friend has, frio en, from across, from all, from laughing, from work, fuerte en, fully back,
      gave up, get dizzy, get you, getting my, glass of, go at, go back, going well, gone with, good cry,
      good mood, good or, got charged, got him, got the, got ur, got weepy, grab milk, grabs me, gracias por,
      group chat, gym and, hace meses, hacer la, had that, half past, half six, hand in, hang up, hardly any,
      has in, has it, has left, hasnt done, hates me, have somebody, have zero, hay manera, he left, he say,
      he scored, head a, head for, head in, headache but, headache i, heavy like, hello please, hes been, hey the,
      hice la, hice los, hija nota, hinchazon donde, hinchazon nada, hint of, hip hurts, hip never, his shoulder,
      hit me, hola no, hola tengo, hold on, home on, honestly cant, hormigueo todo, hormigueo y, how is, how much,
      hoy trabaje, hurt a, hurts on, i aint, i allowed, i at, i ate, i booked, i cannot, i danced, i drove,
      i haved, i helped, i just, i keeled, i kept, i lifted, i meant, i moved, i nearly, i owe, i painted,
      i stuck, i told, i wait, i waited, ich habe, id know, if he, if u, if youve, im definitely, im exhausted,
      im getting, im great, im late, im pain, im standing, im writing, in a, in avance, in both, in may, in or,
      in pain, in right, in under, in writing, in your, inflamo el, interview went, is after, is bursting,
      is carol, is confused, is doing, is done, is from, is its, is like, is lovely, is okay, is out, is ready,
      is sick, is slow, is to, is up, isnt the, it alright, it as, it back, it but, it depends, it done, it easy,
      it four, it looks, it rains, it when, it with, it wont, itchy at, its as, its doing, its fully, its good,
      its like, its raining, its still, its your, ive done, ive felt, jello in, jueves a, just doesnt, just keeps,
      just saw, just tiny, just tired, kilos de, kinda sore, kinda spacey, km y, knee swelling, la alfombra,
      la bendiga, la cartera, la cena, la chamba, la comida, la consulta, la esquina, la gripa, la hoja,
      la mudanza, la olla, la paleta, la parrilla, la quinceanera, la senal, la una, landlord is, las cajas,
      las pantorrillas, late for, le contesto, le debo, le marco, left handed, left over, left your, legs fine,
      let it, levantarme estaba, life and, ligera hinchazon, light driving, lighter today, lights off, like how,
      like the, list please, little ache, little dots, little numb, little one, little sore, llega el,
      lo esperaba, lo normal, lo noto, lo veo, lol i, loose as, loosens up, los del, los frijoles, los hombros,
      lost a, luego luego, made it, mama dice, mandar la, manden mas, manejando que, maneje hasta, manera de,
      mark is, mas bien, me any, me as, me asuste, me cambiaron, me comi, me da, me diera, me dio, me equivoque,
      me go, me lol, me maree, me on, me puso, me sente, me subi, me these, me today, me traen, mean while,
      mi abuelo, mi amor, mi bebe, mi corazon, mi prima, mi tunel, miedo a, million bucks, minute i, minutes late,
      minutos y, mismo y, molido pero, moneda de, moneda en, month so, more days, moreton que, moretones no,
      mother is, mouth is, move more, moved to, mover la, moving better, moving well, much is, mucha energia,
      muerto de, mueve bien, mueve el, muevo bien, murio mi, musculo cansado, muy adolorida, muy adolorido,
      muy relajado, my blind, my cat, my flatmate, my follow, my friday, my hat, my hsa, my life, my mates,
      my moms, my neighbors, my password, my receipt, my sewing, my sister, my sore, my stomach, my wallet, n a,
      n blue, neck a, neck moves, neck muscles, need any, need them, needles for, needles in, needles nothing,
      neighbor got, neither numbness, next month, ni hinchazon, ni mejor, ni mordo, ni peor, ni pio, nice day,
      nice way, no biggie, no bruises, no bruising, no dizziness, no dolor, no es, no esta, no hard, no heat,
      no me, no meds, no prob, no problem, no voy, no weird, nobody here, noche me, nomas un, noodle lol, nope im,
      normal today, nos fue, not hurting, not painful, not warm, nota que, nothing hot, nothing left,
      nothing more, nothing since, now thanks, now we, numb bits, numb but, number from, number is, numbness nor,
      of coffee, of fresh, of funny, of salt, of sore, of tea, of wiped, of you, off and, off at, off by,
      office until, office with, ok la, ok now, old and, old gate, old one, on a, on hold, on sat, on with,
      one more, open the, opened the, opening jars, or do, or hot, or is, or right, otherwise good, otherwise im,
      our street, out for, out of, over there, pain but, pain now, pain pills, pain today, parada en, paso de,
      paso la, paso y, pea sized, pecho que, pero contenta, pero eso, pero todo, pierna se, pink around,
      please be, please contact, pleased to, poco adolorido, podria mandar, poquito adolorido, poquito donde,
      por ciento, por los, por preguntar, por si, pounding head, pressing on, pretty tired, puedo cargar,
      puedo llegar, puedo meterme, puedo nadar, puso el, put it, quads are, que anda, que dormi, que hasta,
      que le, que puedo, que veo, que viene, queria decirles, quitarme una, quitenme de, quito del, radio on,
      ran the, range of, read it, read the, ready for, really good, redness swelling, relaxed after,
      remember what, rendido pero, respirar me, respond when, revuelto y, right on, risa con, robo el,
      rodilla esta, rodilla pero, rodilla va, rodilla ya, ronchas tampoco, sacar la, said that, sale como,
      salir y, salt and, same time, saturday night, says to, school and, school is, se mueve, se nota, se q,
      se si, second coffee, see some, semana que, sent the, servers down, session please, session to, shaking the,
      she get, she wont, shes got, shoes and, shower helped, shower this, si acabo, si me, si quiero, sick in,
      side door, siente mucho, siento adolorido, siento las, siento mas, siento relajado, siesta y, sign of,
      sigo bien, sigo muy, simply wont, sin batallar, sin falta, sin molestias, sin novedad, sin tomar,
      since about, since i, since noon, sit in, sit on, sit up, sleep for, slept all, smile at, so cold, so does,
      so if, so long, so many, so nobody, so now, so that, sold out, solo le, some soreness, somebody to,
      someone to, son is, sore a, sore in, sore last, sore n, soreness has, soreness went, sorry im, sounds good,
      spent all, spotted a, standing up, start having, started with, stiff after, stiff on, stiff turning,
      still get, still so, still wiped, still yawning, stomach has, stood all, stood in, straight and, sueno y,
      surgery and, swelling yesterday, swollen for, talk soon, tantita molestia, te llamo, te mando, tell a,
      temp normal, temperatura es, tender in, tengo nada, tengo problema, tengo unos, than normal, thank god,
      that came, that for, that just, that keeps, that on, that we, the bar, the book, the cafe, the clouds,
      the desk, the dinner, the driving, the dryer, the fair, the football, the forklift, the forty, the fourth,
      the hook, the hot, the laundry, the lottery, the mark, the meeting, the pan, the plants, the post,
      the promocion, the pump, the puppy, the receipt, the router, the rug, the sea, the shoes, the smell,
      the stock, the team, the trumpet, the usual, the washing, then we, there are, there when, thing again,
      this aint, this new, three hour, through all, tiene fiebre, tiene tos, tienen espacio, time the,
      tingling last, tingling yesterday, tiny dots, tiny purple, tired after, tired and, tired i, tired like,
      tired to, to back, to cough, to dinner, to drop, to everyone, to hand, to his, to knees, to speak, to talk,
      todavia algo, todavia ando, today but, todo en, todo sin, toes is, toes were, told the, tomando agua,
      tomorrow i, too exhausted, too tired, took pictures, tos desde, touch but, touch of, touch stiff,
      trafico en, traigo nauseas, train is, tranquila y, tree in, tres dias, truck and, tuesday at, turn in,
      turn the, turns like, tuve calentura, two today, typing all, u do, u let, u never, u up, un ano, un dia,
      un frijol, una lenteja, una ligera, una pregunta, una semana, unchanged from, unsubscribe me, up all,
      up and, up feeling, up once, up over, up visit, up what, up with, ur mum, us to, used ice, vemos en,
      ven los, verdad me, very pleased, very relaxed, very slight, vez y, visit to, walk up, walk with,
      walked barefoot, walked out, walked to, want my, was back, was like, was one, was sick, was under, was very,
      was weak, was yesterday, watch the, way home, way out, way up, we moved, we should, we still, we went,
      well and, went great, went straight, what id, what temperature, where r, where the, who has, whole week,
      whos this, wiped me, with my, with this, with your, wont start, wont take, work was, would a, write to,
      y ahi, y contenta, y he, y puedo, y quede, y tuve, ya cargo, ya con, ya ni, ya pude, yo ya, you ask,
      you back, you in, you killed, you on, you people, you something, youve got, yr old`,
  },
  {
    weight: -4,
    pairs: `a bailar, a ball, a bell, a correr, a dios, a film, a hair, a king, a lift, a living, a massage, a medical,
      a mi, a mule, a nightmare, a no, a note, a pacemaker, a pencil, a recoger, a seat, a sore, a twinge, a week,
      about had, ache kept, achy from, achy in, acostar temprano, address again, after leg, again and, aguja en,
      ahora la, ahora todo, ahora y, aire me, al bajar, al brazo, al cargar, al gimnasio, al pararme, al pelo,
      al perro, algo rigido, algo sensible, all afternoon, all down, all going, all healed, all month, all mushy,
      am sore, amaneci medio, amaneci sin, and about, and came, and can, and confusion, and doesnt, and dont,
      and drinking, and even, and feel, and getting, and last, and looks, and missed, and sat, and send, and took,
      and walk, and we, and woke, ando algo, ando bien, ano pasado, any better, any tingling, any trouble,
      anything else, apago el, apenas se, are over, are taking, arm aches, arm again, arm that, around a, arroz y,
      as heck, as when, ask me, at every, at first, at his, ate my, away even, away so, ayer jugue, ayer llegue,
      ayer tenia, ayer ya, baby has, back went, bad headache, bajando lo, bajo la, bank account, be back,
      because of, been gone, been nauseous, been over, before i, before she, believe its, believe this, bien los,
      bit when, bleeding since, blood and, blood is, blue one, book another, both sides, bothered me, brain fog,
      brain is, brazo se, brazo todo, broke her, bruise nearly, bruise no, bruise size, bruise smaller,
      but manageable, but moving, but now, but ok, cabeza lo, calf just, caliente en, caliente hoy, call at,
      call the, caminar sin, can look, can say, can someone, can walk, car afterwards, carro y, charley horse,
      cintura pero, collapsed on, colour is, coming at, coming for, coming to, comio mi, como agujetas,
      con calentura, con las, con mis, con tantita, con una, corazon de, correo de, coughing last, could a,
      couldnt make, couldnt stop, crashed on, cual es, cuando era, cuando llegue, cuando puedo, cuello algo,
      cuello esta, da vueltas, day after, day on, days of, days on, de atras, de casa, de ejercicio, de ir,
      de magia, de pie, de siesta, decirles que, definitely not, del coche, desperto el, dia en, did leg,
      dije pero, dinner and, dio mareo, direccion de, disculpe tengo, dizzy and, does anyone, does the,
      dolor fuerte, dolor gracias, dolorcito de, dont forget, dont make, dont put, dormido el, dormir temprano,
      dos piernas, drifted over, drill at, dropped to, dull ache, durmiendo manejando, dying laughing, eased when,
      easy and, el america, el ano, el chisme, el concierto, el final, el gallo, el gato, el hormigueo, el hotel,
      el kilo, el postre, el primer, el sistema, el sol, el taxi, en su, es apenas, es cierto, esta de,
      esta haciendo, esta insoportable, esta semana, estaba tieso, estoy tomando, even had, evening but,
      exactly where, exam was, faint ache, fainted when, feel all, feel heavy, feeling good, feels strong,
      feet up, fever or, few tiny, fiebre que, fiebre todo, fila del, film and, fin puedo, find a, fingers fine,
      first but, fish tank, five when, fix it, flat tire, flip flops, floor feels, foot didnt, foot traffic,
      for anything, for breakfast, for dinner, free since, frio hace, from her, fue el, fui por, game last,
      gelatina de, get off, get this, get through, getting the, give me, giving me, god bless, going back,
      going into, going on, going over, gone completely, gone in, gone so, good day, good night, good today,
      got in, got stuck, gotta run, green que, guess who, hace mucho, half an, half hour, half way, hand went,
      hands are, has an, has cleared, has completely, has for, have had, have stopped, have told, having any,
      he has, he says, headed when, healed up, heart racing, heck but, her daughter, hes got, hi i, hi no,
      hi there, hice mis, hiking and, hinchado de, hinchazon del, hinchazon muy, hip feels, hola me, hola nada,
      holding a, hormigueo de, hormigueo del, hot as, hours and, house on, how do, how far, how this, how to,
      how we, how would, hoy mi, hoy pude, hoy tengo, huge and, i even, i get, i iced, i kneel, i managed, i mean,
      i now, i squeeze, i supposed, i teared, i thought, i touch, i twist, if a, if its, if they, im chillin,
      im happy, im never, im shaking, im worried, in an, in months, insurance for, invoice for, ir con, is full,
      is getting, is helping, is impossible, is mildly, is perfectly, is still, is telling, is way, is wrong,
      isnt right, it because, it down, it hard, it in, it last, it loosens, it says, it since, it takes,
      itches like, its getting, its sore, its the, joven me, just achy, just been, just came, just finished,
      just have, just sat, just want, just wouldnt, keep it, kids at, kids off, knee a, knee bends, knee is,
      knee looks, knee to, knitting needles, la alberca, la basura, la bici, la ciatica, la colonia, la direccion,
      la final, la i, la junta, la llave, la maestra, la pelota, la pila, la proxima, la sien, la tele,
      la temperatura, la tienda, la troca, las noticias, last day, laugh and, laugh at, laundry and, law had,
      lay down, le mande, le pondria, le toca, lean on, left and, leg and, leg are, leg feels, legs are, legs in,
      less every, leve hinchazon, light and, like hell, line for, listening to, little bruise, little dot,
      little spot, little tender, living so, llego en, llevo la, lo adormecido, lo mas, lo mejor, loads better,
      long before, look over, los boletos, luego se, made my, man is, mas mensajes, me acorde, me but, me dejaron,
      me dijo, me duele, me empezo, me fue, me hincho, me how, me im, me lastimaron, me levanto, me mandan,
      me pls, me podria, me queria, me thats, me toco, me tome, me your, mean it, medio atontado, mejor hoy,
      mejor q, mejorando bastante, mention it, meses que, mi chamarra, mi hijo, mi nino, mi patron, mi rodilla,
      mild soreness, minutes on, momento me, moradito del, morado chiquito, moretoncito del, moretoncito que,
      move the, moves freely, much do, much improved, mucho tiempo, muchos calambres, muevo mas, muscle soreness,
      muy cansada, muy leve, muy relajada, my airpods, my aunts, my backs, my card, my charger, my dinner,
      my exercises, my girl, my nieces, my temple, my way, nada que, name of, need for, needle marks,
      needles left, neighbor told, never bothered, ni enrojecimiento, ni falta, night after, night because,
      night with, ningun problema, ninos ya, no dormi, no fiebre, no im, no no, no pills, no sense, no swelling,
      no temperature, no weakness, no worries, no zaps, none today, nope my, normally i, not feeling, not funny,
      not having, not in, not sore, not there, nothing ice, numb fingers, numb last, numb spot, of achy, of blood,
      of it, of lamb, of pus, of small, off again, off for, off on, off with, old tingling, on site, on wednesday,
      one advil, one little, one spot, one way, or chills, or my, or pus, or the, other side, out at, pain lol,
      pain never, painting the, para nada, para y, paro luego, passed by, passed my, pecho gracias, pequeno donde,
      perdon por, perdon se, pero aguantable, pero ni, pero ya, pierna en, pierna pero, pls pls, poor thing,
      por aqui, porque mi, porque se, possible to, practice to, press it, pressure is, pretty wiped,
      probably from, pude dormir, puedo dormir, puedo hacer, puedo jugar, puedo ponerme, puedo trabajar, pues ya,
      puffy last, pull ups, q ayer, que anoche, que el, que era, que estoy, que hay, que las, que soy, que ya,
      que yo, queda un, quede como, quedo dormido, question about, quien tiene, quiere hacer, quiere venir,
      quit sending, quit texting, quito con, raise my, ran out, rara desde, rato le, really not, really sleepy,
      really sore, really well, recibo de, red stripe, remind me, reschedule my, ribs and, right there, rigido al,
      rolled up, said a, said no, said you, sangre al, saw the, say anything, says hes, says you, scared me,
      school with, se afloja, se comio, se notan, se ven, seat on, second one, see his, see u, seizure last,
      send me, send the, send these, sensible al, sensible donde, sera del, shake this, she say, she says,
      she wrote, shirt button, should do, shoulder a, shoveled the, si en, si quiere, side all, siempre he,
      siempre y, siente mejor, siento mal, siento molestia, siento mucho, sin mucha, sin pila, sin prima,
      since he, skiing but, skin on, sleepy since, slept straight, slept through, slept thru, small dots,
      smooth as, so i, so ill, sock and, sofa with, solo me, solo una, some leftover, some tightness,
      something to, sore from, sore not, sore now, sore still, sorry my, standing here, started coughing,
      starts to, still available, still dragging, still sore, still tired, stop me, stopped right, strap rubs,
      stroke so, su lista, subi al, sun is, swelling after, swelling by, swelling in, swells up, swimmy headed,
      swollen from, take xarelto, telling everyone, ten times, tender when, tengo lo, tengo nauseas,
      tenia hormigueo, texts please, that im, that only, that stuff, that this, that too, that you, thats on,
      the address, the bike, the boiler, the cricket, the doc, the egg, the farm, the ferry, the file, the flat,
      the flowers, the goat, the grass, the hedge, the hens, the job, the lorry, the man, the marathon, the meter,
      the minute, the mirror, the morning, the museum, the name, the old, the parade, the plan, the presentation,
      the shed, the slides, the slow, the small, the storm, the string, the therapist, the thermometer, the tiles,
      the tractor, the trailer, the trigger, the trip, the weekend, the white, the windows, the zoo, there all,
      thermometer in, they kept, they were, think it, thinks im, this list, this month, this spreadsheet,
      this tired, though and, tiempo me, tiesa del, tingled yesterday, tingling down, tingling since, tired from,
      tired since, to answer, to buy, to claim, to class, to confirm, to cover, to drink, to driving, to feed,
      to park, to play, to practice, to reach, to say, to school, to shift, to worry, today like, todo lo,
      todo tranquilo, told him, tomatoes are, totally gone, totally normal, touch sore, trabajar bien, traffic on,
      traigo los, tres horas, trip to, tuesday and, twice this, twice today, two and, two hour, two more, u at,
      u said, u so, u still, un calor, un punto, un salpullido, una cita, unchanged since, under a, unico es,
      unos puntitos, up hard, up off, up one, up since, up when, up where, up without, urgent matters, ustedes el,
      ve normal, very well, vez mas, vez puedo, vez que, volteo pa, wait to, walk and, walk on, walk straight,
      walk the, wanted to, warm shower, was brutal, was kind, was pretty, was tired, we just, we move,
      went hiking, went to, what a, when she, who took, who was, whole time, wife passed, will do, wiped out,
      with one, without thinking, wont fit, wont fix, wore my, worked a, y apenas, y arranca, y baje, y desde,
      y el, y fui, y quien, y viene, ya amaneci, ya bien, ya estoy, ya me, ya paso, ya quedo, ya tenia, yo bien,
      yo el, yo me, yo si, you about, you before, you grab, you so, you still, zero complaints`,
  },
  {
    weight: -5,
    pairs: `a bad, a burger, a cat, a comer, a cowboys, a cramp, a cuppa, a dead, a descansar, a dime, a ella, a flat,
      a follow, a girl, a mark, a nadar, a nice, a single, a slight, a sweet, a todas, a ustedes, a volver,
      a white, about the, acabo la, acabo y, ache up, aches when, achy like, achy where, adolorida de,
      adormecido el, after needling, after sitting, again tomorrow, aguanto bien, ahorita le, al cerro, al gym,
      al tacto, all this, all week, alot of, am a, am doing, am still, and broke, and cant, and did, and dropping,
      and fading, and fat, and have, and loose, and only, and someone, and sunny, and thats, and watch, ando en,
      ando mejor, ando muy, anoche siento, answer is, appointment on, appointment to, appt to, are coming,
      are too, arm but, arms feel, at this, ate an, ate the, away from, ayer tuve, back was, bad idea, bad on,
      bajar del, banar con, beat me, bed i, bed with, before treatment, better and, big improvement, bill is,
      blade is, boca y, boss is, bottle in, brain still, brazo de, brazo pero, brazo sin, breath for, brother has,
      bruised but, but nothing, but that, cabeza en, calentura todo, calf never, cambie de, can live, can tell,
      cansada que, cant chat, cant concentrate, cant read, cara y, carpiano que, carried in, casi ni, cayo bien,
      chamarra en, change my, choir practice, choked on, clot in, coffee and, coffee on, coming home, coming on,
      como nueva, como que, como un, completely normal, con este, corriente en, cough started, couldnt get,
      couple of, cuando quitaron, cuello lo, daughter looked, day now, day to, days now, de ayer, de cemento,
      de estar, de gimnasio, de hambre, de muerto, de numero, de regreso, de salir, de sueno, de tos, dedos pero,
      deje el, del banco, del martes, del metro, del todo, dent in, derecha la, desde hace, despertar estaba,
      detuve enseguida, dice el, diez anos, dije a, dile a, dime sized, disculpe puedo, do my, do you, does an,
      doesnt work, dog on, dog was, doing good, doing great, doing my, dolor con, dolor leve, dolor toda, done it,
      dont give, dont hurt, dont ring, dormi ocho, dormida por, down after, down some, down to, doy una,
      drive and, dropped off, dropped two, dry now, duermo en, el camino, el dinero, el examen, el gym, el hambre,
      el nudo, el pelo, el precio, el semaforo, el trabajo, el tunel, en bici, en camino, en llena, enferma con,
      entra aire, es posible, espalda va, esta borrando, este numero, estoy algo, estoy contenta, estoy feliz,
      even went, ever got, except for, exhausted i, fainted and, falta de, fax my, feel alright, feel both,
      feel loose, feel springy, feel terrific, feel tight, feel totally, feel very, feels great, feels worked,
      felt this, fever chills, fever dream, fever in, fever over, fever with, fiebre a, fine today, finger ale,
      finished the, five and, floor like, foot feels, for being, freezing out, get a, get them, get there,
      gives me, goes all, going to, gone thank, got my, got sore, got teary, grandson has, hacer ejercicio,
      hair cut, halfway through, hand from, hand had, hanging on, has felt, has hives, hasnt helped, hasta ahora,
      hasta en, haunted house, have none, have one, have this, have you, haved at, he hit, he saw, heads up,
      heavy legs, hermano se, hey doc, hey its, hielo y, him i, hinchazon ni, hinchazon no, hip was, his back,
      hives cleared, hola quiero, hola siento, hombro como, hombro va, hombro ya, hormigueaba los, hormigueo ya,
      horse in, hoy pero, hoy sali, hubiera cargado, hubiera hecho, hunky dory, husband looked, i almost, i cant,
      i count, i didnt, i forget, i hope, i met, i miss, i move, i sent, i sit, i squat, i start, i throw,
      i wasnt, ice is, iced it, if one, im moving, im numb, im really, im sore, im still, in big, in high,
      infection look, is back, is being, is better, is bleeding, is burning, is closed, is completely,
      is creeping, is great, is mush, is one, is sore, is thick, is throwing, is totally, it a, it again,
      it already, it friday, it hasnt, it never, it up, it worked, its more, its normal, its supposed, its too,
      its worse, ive lost, jaja pero, just say, just stiff, just stood, just wont, keeps dropping, kids have,
      killed my, kinda weird, la atencion, la cancha, la compu, la factura, la fiebre, la fiesta, la foto,
      la llevo, la loteria, la luna, la misa, la nina, la plaza, la presentacion, la renta, la verdad, last year,
      lastimo la, le digas, le salio, les dije, leve en, life is, like an, like and, lil bruise, little swelling,
      llegue y, lo bien, lo unico, long story, longer feel, loosening up, los llamo, los lunes, low on, lunch on,
      many more, mareado desde, marks on, marqueme cuando, mas tranquila, masaje fuerte, me about, me acuerdo,
      me adormecio, me agache, me ayudo, me cayo, me from, me hormigueaba, me its, me know, me llegara,
      me messages, me molesto, me u, medio tieso, mejor el, mensajes por, messages please, met you, mi casa,
      mi sobrino, mi vecino, mildly achy, mis nietos, moreton pequeno, morning its, mover mi, moves better,
      moving my, mucho sueno, muchos espasmos, muerta de, murio el, muscles feel, muslo como, muy contenta,
      my bro, my desk, my driving, my enemy, my eyes, my friend, my insurance, my neighbor, my nephews, my sons,
      nada grave, nalga y, name is, nearly faded, necesito el, needle spots, needles all, neither one, never said,
      next session, ni calentura, ni chisto, ni fiebre, nieto vomito, night at, nine holes, ningun dolor,
      no cojeo, no hot, no llega, no more, no needles, no problems, no y, nor chills, nor numbness, normal thanks,
      not complaining, not even, not mad, nothin hurts, nothing a, nothing and, nothing going, noticed a,
      now just, numb patch, numb since, numb toe, number on, of anything, of is, of puffiness, of redness,
      of time, oiga el, oiga no, old numb, on monday, on stairs, on time, one hand, one lol, one on, or bleeding,
      or fever, or move, or tingling, other hand, other problems, otra cita, otra sesion, out i, out to,
      over here, own socks, pain i, pain maybe, painful today, pains gone, papa le, para los, para todos,
      parents evening, paso decirle, paso una, passed and, pastilla de, pecho cuando, pencil eraser, pequeno en,
      pero de, phone at, pierna muy, pierna ya, piernas como, pinpricks where, please call, please fax,
      please phone, poquito al, poquito de, poquito hinchado, por aca, por ahora, por su, pray for, pressed on,
      puedo correr, puffy round, pulled over, push the, pusieron agujas, q era, q ya, que cuando, que dios,
      que frio, que hace, que tengo, que todo, que traia, que vaya, quedo el, quedo la, quedo sensible, quien le,
      quiero agendar, quitaron la, r u, ran a, reach home, remember to, rendida en, ribs on, ring the, rojo ni,
      room was, roommate looked, rumble strip, running on, running today, salio moreton, same as, sangre nomas,
      say its, scared to, schedule a, se detuve, se lastimo, se llama, se llevo, se pone, se preocupe, se queja,
      season is, seat belt, see that, see tiny, seen in, semana ya, sentada en, sewing machine, she does, she got,
      shift at, shirt when, shoes off, shooting pain, shot a, shoulder blades, shoulder done, si pero,
      siento como, siento ninguna, siento q, sigue doliendo, sin baston, sin hinchazon, sin molestia, since tea,
      sitting with, sleepy after, slept from, slightly pink, so crazy, so far, so good, so hot, so im, so maybe,
      so she, sofa and, solo tengo, some water, somewhere else, sore patch, sore this, spaced out, spat out,
      staff meeting, stairs no, start without, stiff today, stopped in, straight to, strong as, stuck to, such a,
      suegra esta, suits me, sweat and, take me, tan bien, tan cansada, tantito y, tape was, tea and,
      temperatura normal, ten and, tender around, tender spot, tengo algo, tengo hace, tengo tos, tercer dia,
      termine en, termometro y, than at, than my, that awful, that last, thats better, the bill, the blade,
      the calf, the chimney, the church, the code, the conductor, the dead, the engine, the exercises, the eyes,
      the fly, the half, the hood, the knot, the list, the moon, the paracetamol, the photos, the plates,
      the price, the rumble, the salon, the score, the show, the stadium, the tape, the thing, the under,
      their own, then felt, there for, theres this, thing for, this evening, this headache, throwing up,
      thumb drive, tiesa pero, tieso de, tieso del, tieso pero, till supper, tiny needle, to book, to dr, to give,
      to her, to ice, to pull, to stand, to swim, to u, to write, todavia me, toe but, tome una, took forever,
      touch wood, trouble me, tuckered out, turn is, turn over, turned my, turned on, twitch in, two at, u want,
      u were, uh huh, un abrazo, un algodon, un appointment, un leve, un masaje, un tres, una hora, una infeccion,
      una queja, under my, unos tacos, up but, up into, ver la, ver si, very sore, visit please, volteo mejor,
      walk this, wan to, wants it, was for, was hard, was laughing, was no, we agrees, week has, week in,
      weight in, were out, what he, what they, when they, where did, where they, which i, whole of, whose turn,
      wife made, with breakfast, without the, wont quit, would it, would numbness, y algo, y ayer, y como,
      y contento, y de, y que, y sali, y solo, ya hasta, ya nada, years younger, yellow bruise, you if,
      you pressed, you showed, you tuesday, you were`,
  },
  {
    weight: -6,
    pairs: `a acostar, a baby, a bottle, a dormir, a dream, a drop, a go, a green, a hand, a huge, a lil, a lump,
      a miracle, a pain, a pulse, a que, a rock, a su, a un, a wrench, acabo el, achy to, again now,
      again without, agendar otra, aguja pero, agujetas en, ahi mismo, al lado, al sentarme, al veterinario,
      al voltear, all right, all the, all well, also no, am able, amaneci como, an appointment, and an, and kind,
      and napped, anda en, ando como, anoche dormi, anoche tenia, anos me, any swelling, are so, are up, are you,
      arm and, as tar, at one, ataque de, ate a, away overnight, ayer estuve, ayer lo, ayer senti, back feels,
      back felt, back seat, bad cramps, be in, be there, bed early, bed twice, behind me, best my, better now,
      bien ya, big deal, bit foggy, bit lightheaded, bit sore, bit stiff, boots on, boss has, bought a,
      brother was, bubble wrap, bum is, but fine, but for, but ill, cabeza al, cabeza el, cabeza que, calf a,
      cama del, came home, camino y, can lift, can u, can we, cant even, cant put, cant talk, car after, car but,
      cargado cosas, casi se, cat has, charged twice, chucking it, cita por, coach says, cold all, cold in,
      come home, come with, comi un, coming back, coming off, como gelatina, como una, con mi, con pastillas,
      contento con, corazon con, cost me, could somebody, cousin had, da fiebre, dar un, day like, de donde,
      de espera, de esta, de haber, dead gorgeous, dead tired, dedos todo, del omoplato, died at, dijeron que,
      diria que, doctora ya, dolor anoche, dolor nomas, dolorcito del, dormidos pero, down by, down its, dream of,
      driving my, drop dead, dropped the, drowning in, easy as, el internet, el jardin, el mareo, el paracetamol,
      el parque, el patio, el rio, el viernes, en eso, en orden, en una, encima de, equivoque de, er now, es el,
      es hoy, es para, escalofrios ni, escriban mas, espalda que, espanol por, esta enferma, esta lloviendo,
      estar sentado, estoy como, estoy perfecto, even a, ever did, fall asleep, feel any, feel fine, feel kinda,
      feel ok, feels brand, feels normal, feels sore, felt good, felt great, fever my, fine now, fine when,
      fingertips are, fit through, five a, floor with, floppy and, follow up, foot that, for friday, forgot i,
      frio el, frio que, from home, from yesterday, gave my, girlfriend says, go running, going down, going round,
      gone down, good now, good one, good sore, good to, got back, got spring, ha dejado, half marathon,
      hand felt, has been, hasta fui, have got, havent noticed, hay que, he couldnt, he told, here in, hes the,
      hey my, hija esta, hija tiene, hijo se, hinchada ni, hinchazon cita, his number, hizo tarde, hombro desde,
      home was, hospital y, hot tub, hoy ando, hoy le, hoy y, i check, i laughed, i made, i reached, i slid,
      i snowed, i soaked, i will, i worry, im ok, im only, im with, im yawning, in ages, in here, in laws,
      in march, in room, in ten, in with, inches of, is a, is holding, is making, is no, is nothing, is pretty,
      is tender, is unchanged, isnt any, it cost, it simply, it tomorrow, itchy where, its already, its been,
      its fine, its full, its manageable, its pouring, ive slept, just beat, just checked, killed it, kinda stiff,
      knee never, knees have, know they, la cola, la feria, la lavadora, la lluvia, la mia, la segunda, la silla,
      la virgen, las llaves, las tortillas, lastime la, le digo, leaving the, left hand, let me, lets go,
      leve dolor, lift to, lightheaded when, like always, like id, like leg, like to, little drop, little ones,
      little stiff, llegara a, llevaron a, lo adolorido, lo he, lo llevo, longer any, looking for, looking over,
      looks like, los huevos, lot better, manana pero, mando un, march and, mareada desde, mareo desde,
      maybe half, me acoste, me all, me an, me and, me bajo, me being, me corre, me down, me encuentro,
      me hubieran, me infecto, me la, me lastime, me off, me pincharon, me pincho, me preocupa, me puse, me quedo,
      me senti, me sirvio, me with, mi dolor, mi nieto, mine was, minuto y, miss u, months ago, more like,
      moreton chiquito, moretoncito chiquito, moretoncito como, moved the, much for, much less, muchas gracias,
      mule kicked, must be, muy pronto, my alarm, my appointment, my bag, my diabetes, my first, my grandma,
      my great, my house, my neck, my next, my night, my old, my partner, my room, my sisters, my thursday,
      myself with, neck and, neck has, needles are, needles feeling, never reply, new one, next appointment,
      next one, next visit, ni con, ni hinchada, ni hormigueo, ni moreton, ni moretones, night so, nina esta,
      no batallo, no change, no credit, no different, no entra, no pus, no rash, nobody in, nomas y, not a,
      not any, nothing weird, nothing wrong, notice it, noticed any, now but, now shes, numbness or, of genius,
      of itching, of sick, of wine, office is, ok then, ok tho, on vacation, one today, over to, pa los, pain and,
      pain down, pain on, pain zero, painted the, papa esta, para manana, pee and, people are, pero dolor,
      pero estoy, pero que, pero va, pie pero, pierna desde, piernas bien, pin pricks, piso y, play on,
      please have, please use, poco tieso, poquito dolor, porque a, porque ya, post office, pretty much,
      problema para, puede dar, puedo banarme, puedo cambiar, puedo meter, puked twice, pull over, pura vida,
      que algo, que esta, que hora, que traigo, quedaron los, redness or, right back, ring me, ring you,
      rojo alrededor, round one, run down, said id, sali a, salio un, sang the, sangre cuando, sangro tantito,
      save me, say yes, says hi, se acabo, se aflojo, se deshincho, se puede, seen it, sent from, sentado quedo,
      senti hormigueo, sesion y, she saw, shes fine, should call, shoulder of, shoulder sore, si hay, side i,
      siento mejor, siento normal, sin hormigueo, sin moretones, sin problema, sin quejarme, since before,
      since easter, sister has, sit ups, sitting through, slept ten, smaller than, so exhausted, so my, so weve,
      so what, solo esta, some swelling, some times, sore spot, sore when, stairs today, still foggy,
      still tender, stood there, stuck at, swelling or, swollen or, swollen since, take him, taking it,
      tampoco me, tan cansado, teared up, tengo hormigueo, tengo una, tenia los, terapia de, the airport,
      the attic, the bass, the bleachers, the commute, the copier, the deadline, the diabetes, the difference,
      the fan, the freezer, the grey, the gym, the kid, the landline, the microwave, the party, the portal,
      the quiz, the radio, the recipe, the ref, the snow, the surgery, the tea, the tires, the trampoline,
      the twins, the wee, there since, there this, theres nothing, these texts, think of, this good, this show,
      this the, this week, thought i, throw the, throw up, till the, time does, tingling went, tiny pin, tip of,
      to cancel, to come, to cook, to feel, to friday, to full, to help, to make, to open, to running,
      to schedule, to turn, todo chevere, todo me, tomar una, too short, took all, took him, trabo la,
      tracking says, traigo un, truck is, tu papa, tummy and, tunel carpiano, turning left, txt me, u say,
      un morete, una de, up for, up on, up this, urgencias y, usual tingling, veces hoy, w a, walking the, was it,
      was last, was not, was red, was treated, was up, watched a, water and, we all, we cant, we put, weaker than,
      week now, weird but, went back, were tingling, what if, what is, what it, what you, whats the, where is,
      who do, wife says, with joy, with something, without turning, worked out, worse just, y al, y respiro, y tu,
      ya alcanzo, ya desaparecio, yawning nonstop, years from, yo diria, yo estoy, you are, you didnt, you got,
      you hear, you monday, your text`,
  },
  {
    weight: -7,
    pairs: `a benadryl, a book, a deep, a dog, a dull, a fiddle, a holiday, a lamp, a nap, a new, a short, a speck,
      a stomach, a two, about this, abro la, after one, aguante bien, ahora si, aire hondo, al cien, al gato,
      al quitarme, algo tieso, all it, all normal, almost fell, amaneci bien, an apple, an early, an emergency,
      an hour, an infected, an infection, and back, and blue, and could, and just, and night, and pain, and pink,
      and see, and your, anda mal, ando al, anoche y, answering her, antes del, antes era, any difference, arm at,
      around where, as yesterday, back about, back keeps, back like, back where, back with, bake sale, been out,
      before but, behind a, believe me, bend for, bend over, better but, better since, bit in, bit tender,
      blind spot, blood where, boss had, bothers me, broke last, bruise showed, bruise went, bus was, but not,
      by accident, by half, by wednesday, cabin fever, call you, cama a, came right, can get, card in, change in,
      chest pains, cita para, code is, completo y, con agua, con la, con los, con mucho, con toda,
      corazon contento, couch wont, could be, could go, couldnt keep, cuando pueda, da comezon, dado una, day at,
      days running, de dos, de hace, de noche, dedos los, deep breath, deep in, del tratamiento, did you,
      didnt faint, die for, dieron nauseas, dime on, dio falta, doing much, dolor como, dolor y, done in,
      dont own, dormi toda, dormida un, dormido que, drop on, dropped from, early night, edge off,
      el adormecimiento, el bebe, el cambio, el cerro, el color, el de, el estadio, el mismo, el motor, el perro,
      el refri, el sillon, el trafico, el turno, el vestido, en algo, en espanol, en misa, es nada, es todo,
      espalda se, esta hinchada, esta poniendo, estoy fuera, estoy mejor, every week, everything works, except me,
      eye on, feel better, feel good, feel lousy, feel sick, feel wonderful, feels a, feels fine, feels so,
      fingers numb, first thing, fit as, flying to, foot has, foot tingled, for ten, for years, forearm feels,
      four and, from now, fue una, fui a, get on, getting less, give the, going downstairs, going for, gone from,
      got cold, got down, gracias a, grip a, ha cambiado, had chest, had it, half and, half eight, hand up,
      hands and, have in, have no, he called, head over, heart of, heel when, hes a, his arm, hola ya,
      home yesterday, hormigueo ni, hot bath, hours of, hours to, hours yesterday, how good, husband wont,
      i brought, i know, i like, i slept, ice cream, ice pack, im back, im bringing, im crying, im doing,
      im feeling, im gonna, im kinda, in all, in his, into spasm, is and, is asking, is dying, is easing,
      is killing, is there, is upset, it does, it gets, it like, it passed, its easing, its going, its now,
      ive been, ive still, jumped on, junto a, just a, just little, just tender, just that, keep doing, kid has,
      knee didnt, knee feels, la boda, la camilla, la pelicula, la primera, las ronchas, last episode, last two,
      le voy, leaning on, left at, left foot, left there, leg every, legs all, legs like, legs strong,
      ligero dolor, live with, look up, lost control, lost in, lost it, lungs and, me after, me before, me duermo,
      me durmieron, me escriban, me habian, me molesta, me no, me pare, me paso, me pude, me reviso, me some,
      me urge, medio tiesa, mi cunada, mi operacion, mi primo, mid back, min late, minuto pero, missed my,
      month i, moreton me, morning without, mover el, much looser, muy pequeno, mwen pa, my carpal, my daughters,
      my headache, my manager, my nans, my pain, my truck, my uncle, nada hinchado, necesito una, neck but,
      neck turns, need it, needle hit, next door, nice and, no need, no one, no pegue, no prende, nobody has,
      nomas se, nos vemos, not getting, not much, nothing bad, nothing of, numb to, numbness went, numero de,
      o es, of them, of us, ojo de, olvido decirle, on blood, on her, on their, once in, one that, one too,
      only took, only when, or numbness, or warm, other half, out by, out here, owe me, own a, pain no,
      pain shoots, pain since, parking is, parking ticket, penny on, pero es, pero lo, perro se, pica mucho,
      pierna ni, piso del, place where, please tell, por fin, por ningun, por un, pude ir, puntito morado, pus ni,
      push off, put my, quid for, quiero hablar, quit around, relajada y, respiro normal, running down, said yes,
      saliendo tuve, salir a, same old, saturday and, say my, science fair, se la, se murio, se ve, see me,
      semana pasada, sending me, senora se, sentarme a, shift and, shoulder feels, shoulder hurts, showed up,
      siento rara, sin que, since we, sister and, sister in, sit down, smells like, sneezed this, so a, so angry,
      so sleepy, someone ring, something isnt, starts monday, stopped after, stopped before, straight out,
      stuck behind, swell up, swelling gone, swelling has, temp bc, ten hours, tengo dormidos, tengo mareos,
      that way, thats it, the alarm, the beach, the blue, the board, the coffee, the concert, the electric,
      the game, the garage, the groceries, the power, the printer, the ride, the second, the train, then he,
      they call, thing going, this season, this with, though im, tiene que, tiny headache, to hear, todo cuando,
      todo esta, toque el, tore his, turning yellow, turns out, tuve la, twice last, two weeks, typed all,
      typing with, u all, un dolorcito, un ligero, un moradito, una moneda, up milk, va mejorando, van and,
      very small, vez peor, voltear para, voy mejor, was able, was stuck, watching the, we have, we wont,
      week out, what should, who is, whole day, whole house, will be, wore out, worse than, wrong color, y a,
      y aqui, y dormi, y la, y media, y mi, y sin, ya siento, you took, zero relief`,
  },
  {
    weight: -8,
    pairs: `a call, a dar, a decir, a doler, a flu, a guy, a number, a pickle, a quien, a smile, a spasm, a squeeze,
      a thing, a warm, a wet, a whisper, abajo de, advil every, agujas nomas, ahi la, al levantarme, al llegar,
      algo apretado, all about, all went, am not, an hr, an owl, and felt, and found, and is, and they, and zero,
      ando adolorido, ando medio, ankle is, anoche se, anything for, apretado de, are getting, are having,
      are out, are we, arm was, as before, asking for, at her, at ten, away no, away this, baby is,
      back yesterday, bajar escaleras, bajo a, battery is, because im, been at, been queasy, better no,
      better today, bit tight, bit weak, black as, bn y, body aches, body feels, brazo desde, brazo hasta,
      brother had, but hes, but its, cai rendida, can still, can you, cansado que, cant believe, cant make,
      cant stop, car is, carpal tunnel, caso de, closes at, collapsed lung, como me, como nuevo, como siempre,
      con lo, con sueno, corto la, cough is, couldnt be, cuando me, da como, daughter has, daughter is, day and,
      day of, day tomorrow, de cuatro, de maravilla, de siempre, de vacaciones, de vomitar, dia de, dia menos,
      dias y, did anything, didnt think, dizzy since, dizzy when, doctora tengo, doesnt bother, doing fine,
      doing it, dolor ni, dont tell, dormi de, dormida en, dos lados, down here, down with, dozed off,
      driving the, dropped when, duele tantito, eche una, el cafe, el camion, el celular, el pastel, el super,
      el vuelo, else going, en caso, en esta, en linea, es mi, es q, es verdad, esposo dice, esta en,
      estirada doctora, estoy bien, everything in, fault it, feel right, feeling well, feels better, felt since,
      felt weak, fever last, fever nor, fever so, flotando de, focus on, for urgent, forgot to, found out,
      frio de, gave him, get down, goes numb, golpe de, gone away, got her, got his, got to, had for, half days,
      hard workout, headed to, heading to, hear you, heavy and, here is, hijos dicen, hinchado ni, hincho nada,
      his hand, his name, hold it, home sick, hora de, hours on, hurts a, i bend, i bent, i ended, i leave,
      i looked, i no, i notice, i rang, i say, i wake, if it, if this, im breathing, im resting, infarto con,
      is always, is clear, is comfortable, is fading, is gone, is home, is maybe, is now, is on, is perfect,
      is soft, is solid, isnt swelling, it always, it cant, just isnt, just not, just where, keep waiting,
      keeps grabbing, keeps jumping, la carne, la gata, la llanta, la novela, la profe, las llantas, las siete,
      light headed, like someone, little pink, little puffy, llame a, lleve a, los lentes, los ninos, lung feel,
      mama esta, mama vio, mas relajada, me i, me manden, me one, me operaron, me quebre, me quedaron, me quema,
      me quito, me veo, me when, me who, medio duro, mi cita, mi cunado, mild ache, mostly gone, mostly when,
      moves like, muscle spasms, my appt, my bank, my day, my gran, my lunch, my sis, nauseas desde,
      nauseous since, neck pain, needle dots, needle spot, needle went, neighbor had, neither fever, new phone,
      ni pus, ni rojo, no estaba, no headache, no hives, no lump, no sangro, not hot, not needed, not talking,
      nothing big, ocho horas, of stiffness, of work, okay to, on i, one bruise, only if, opened a, opt out,
      or redness, other symptoms, pero hoy, pero no, pie lo, pincharon y, pinte la, por eso, puedo poner,
      puntitos rojos, put a, q estoy, que lo, que ni, quede dormido, quien sabe, rate it, red pinpricks,
      redness at, resting today, right in, sangre ayer, sat through, say a, says his, second day, shes the,
      should have, shoulder never, shoulder was, sign it, sin ronchas, slept on, slept right, smell of, so ive,
      so wiped, something and, sore but, sore enough, sorry cant, soy enfermera, spent the, spot in,
      stiff getting, stiff when, still about, still running, stroke of, subio el, te marco, te quiero,
      temperature this, tender to, tengo desde, tengo las, tenido fiebre, thank you, that knee, that new, thats a,
      the black, the cats, the cellar, the curtains, the dark, the entire, the hard, the movie, the movies,
      the only, the pond, the porch, the screen, the tent, the tightness, the turkey, the view, the wifi, them in,
      there in, this and, three weeks, tiene dolor, tight this, tingling in, tiny red, to death, to find, to him,
      to me, to reschedule, to run, to ten, to wait, tome la, took her, took some, touch my, traigo fiebre,
      turn it, turn off, un centavo, un cuatro, un frio, up after, up stairs, va bien, veo mas, vio que,
      was crazy, was expecting, was just, water bottle, way better, way now, week i, went and, went home,
      what temp, what time, where one, wife saw, wifi is, without any, worn out, worry if, would call, would i,
      y aguante, y hasta, y paro, y te, y todo, y voy, y ya, ya bajo, yard sale, yesterday it, you went`,
  },
  {
    weight: -9,
    pairs: `a collapsed, a nerve, a patient, a pint, a rash, a side, a teeny, a toda, a very, a weird, a whole,
      about like, after that, afternoon and, agua caliente, agua y, all morning, always been, amaneci mejor,
      and his, and neck, and nobody, another session, any kind, are both, are going, are gone, asked what,
      ayer pero, back in, back to, bad at, banar hoy, bed at, been since, better every, blood when, bother at,
      brazo y, breathing easy, bruise gone, cabeza leve, caliente el, call in, cancel my, cayo la, chest fine,
      cleared up, cold hands, como bien, como de, completely gone, compresa caliente, con fiebrecita, con fuerza,
      con su, could the, cramp in, cuello desde, dad had, day off, de encima, de pecho, de tejer, desde las,
      dice la, didnt need, died laughing, disculpe me, dizzy on, doesnt feel, dolor al, dolor hoy, dont be,
      dont call, dormido en, dormido manejando, el archivo, el cel, el cuarto, el nino, el recibo, el segundo,
      el sofa, el techo, el tiempo, er right, es la, escribo con, esta la, esta un, face and, face when,
      fake blood, falling asleep, falta aire, feel feverish, feel pretty, fell through, fingers and, flu shot,
      for that, from that, front desk, gone and, got that, guys are, had my, had this, half the, hand was,
      hasta arriba, hasta me, have small, headache today, heart rate, held up, her for, her to, hinchazon y,
      hives from, hospital drama, how big, hoy amaneci, i climb, i on, i said, i texted, i turned, i used,
      im pregnant, im waiting, im walking, in and, in case, in since, inflamado el, is happy, is my, is nearly,
      is slightly, is where, it doesnt, it seems, it still, it to, its down, its painful, just fine, just on,
      keep looking, keep the, kids got, la banda, la fabric, la fuerza, la gasolina, la playa, la receta,
      la tarea, las ocho, lift weight, like after, like last, little red, looked in, lunes en, mano de, mano pero,
      mareos cuando, mareos desde, me anymore, me cry, me lo, me n, me pregunta, me pueden, me something,
      me tomorrow, media hora, menos dolor, meter al, mi tia, mi vecina, mild headache, mine is, mother in,
      mucha agua, mucho la, muslo y, my battery, my best, my boy, my chair, my daughter, my dog, my mind, my mum,
      my nan, my nephew, my shoulders, my visit, myself today, nada raro, name on, nearly had, ni escalofrios,
      ni esta, ni hinchado, ni nada, nieto y, night even, nights running, no issues, no necesito, no numbness,
      no traigo, nodded off, normal now, not bad, nothing is, on level, on me, one from, one thing, one wee,
      otro dia, out there, pain wont, para mi, pie de, pie y, pierna de, pierna es, please dont, poner una,
      poquita sangre, por completo, pregunta si, pueden marcar, puedo con, puedo creer, pues no, put up, que de,
      que siempre, que un, quitar el, quito el, quito lo, remove my, respiro perfecto, right after, rolled over,
      running again, salio en, salio poquita, same way, se quito, showed me, sin pus, sin tos, since march,
      sit and, slight headache, so cant, so were, sock on, some pain, sorer than, stab in, stiff this, still have,
      still on, stomach bug, surgery in, tell her, tell him, tengo termometro, that numb, thats why, the big,
      the dance, the ending, the form, the inside, the letter, the music, the neighbors, the new, the station,
      the weakness, they have, they took, this to, threw a, thumbs up, to call, to next, to send, tome el,
      turn to, two advil, two paracetamol, two tylenol, tylenol and, un buen, un ratito, un sueno, una compresa,
      una molestia, una pata, una vez, uno y, up everything, up now, urgencias con, usted me, was so, was told,
      way less, way looser, way to, wedding is, wee bit, went for, went into, wet noodle, weve been, when you,
      wind took, wiped but, with chest, with laughter, work yesterday, wrist and, y ando, y arde, y los, y nadie,
      y se, y una, ya estaba, ya paro, ya todo, zaps down, zero pain`,
  },
  {
    weight: -10,
    pairs: `a bakery, a boat, a cushion, a lentil, a little, a long, a man, a mild, a minor, a otro, a pea, a peep,
      a real, a touch, a ver, a vivir, abajo y, acting up, ago so, aguanto a, aguja desde, aire y, al agacharme,
      al cine, al moverme, al rato, all on, an arm, an eye, and look, and no, and toes, anos y, any fever,
      any numbness, are blue, arm past, around here, as it, as they, asleep in, at night, attack when,
      back locked, bed this, been on, beside me, bled a, bother me, bottom of, breath from, breathing fine,
      bruised at, but no, but she, butt is, buzz me, cabeza ayer, cabeza por, calambres fuertes, can turn,
      cant face, chills or, comezon donde, comezon en, como pato, con el, con ganas, cough up, could someone,
      cuello de, dan calambres, day today, decirle que, deje mi, dia y, dio calentura, dolor no, donde me,
      down again, down completely, driving right, driving test, duele menos, el equipo, electric bill, en dos,
      enough for, es dolor, esta mucho, even though, eyes on, feel a, feel everything, feeling kind, felt strong,
      fever do, fingers crossed, flat and, from this, fuertes en, get chest, getting better, getting worse,
      got some, hasta las, help yourself, hielo ayuda, hijo esta, hijo tiene, hombro al, hung up, hurry up,
      i hung, i lift, i worked, if somebody, im up, in that, is acting, is what, is with, it just, it makes,
      it this, it went, itchy red, its cold, its fading, its only, just dont, just like, just the, kinda tender,
      knee hurts, knot in, la bateria, la contrasena, la pantalla, las nubes, learned to, leg of, like every,
      like i, like myself, llameme por, lo duro, long way, look for, looks normal, mano la, me a, me hace,
      me mueve, me muevo, me quite, me volvio, mg ibuprofen, mi temperatura, minor headache, moon is,
      more tingling, morning but, most of, move it, mucho menos, my ego, my girlfriend, my grandson, my hay,
      my last, my other, my roommate, my toes, nearly fell, needles at, next week, ni adormecimiento, no salio,
      no symptoms, no tuve, not me, not myself, numb toes, off to, oiga me, on after, on its, one bit, one piece,
      or a, or swollen, out im, out with, over it, pain in, pain the, painful to, phone anymore, phone to,
      picaron y, power out, primera noche, proud of, puntito de, push my, pusieron la, puso la, que baja,
      que camino, que tomo, quiero hacer, red light, right as, right away, say the, se fue, seat of, seeing me,
      send help, she asked, shoulders feel, si hubiera, side again, siento bien, sin calentura, slept like,
      slight swelling, sore today, sorry i, still cant, stopped straight, swollen at, table and, take ibuprofen,
      tengo rojo, tenido calentura, text me, that be, the folding, the guy, the lake, the page, the pie,
      the weather, theyve been, tight today, to sit, to where, to work, took my, tuve hormigueo, twenty years,
      twice after, u call, un cafe, una carta, una manchita, una siesta, va mejor, vomite dos, vomite una,
      was there, washing up, way it, weak since, went well, were numb, were to, when should, whole way,
      wife checked, with both, with ibuprofen, with no, would that, years ago`,
  },
  {
    weight: -11,
    pairs: `a bear, a cow, a faint, a lady, a parking, a plus, a smidge, a sock, about his, acalambra la, act like,
      ahi sigue, ahora no, ahorita dolor, al despertar, alrededor del, and chest, and shoulders, ankle and,
      arm bruised, arm doesnt, arm hurts, around one, asco desde, asi que, ayer se, back on, bajo toda,
      breath away, breathing like, brother in, by itself, cadera va, calf was, can finally, can help, cant be,
      cant touch, caught myself, cayo un, clear on, come fast, couldnt face, cuesta nada, dad to, de lujo,
      dead on, dog had, dormido de, dots where, down into, down since, duele el, duele nada, el azucar, el jefe,
      el puesto, else is, es por, even find, every one, feel that, fingers from, foot was, full strength,
      getting any, gone today, got into, got more, he got, headache pain, heart and, heart to, her hand,
      her heart, hija me, hurt at, hurts today, i turn, iba a, id been, im dead, im driving, in town, is about,
      is almost, is fine, is improving, it isnt, it once, it stopped, it wasnt, its gonna, its no, its on,
      its quit, ive never, just feel, killing it, knee isnt, la de, la del, la doctora, la serie, las lagrimas,
      last time, left me, lengua y, like jello, like lead, lo dormido, log in, look out, machine is, me instead,
      me it, me just, me puede, me toca, me trabo, mejor desde, mejor que, mi celular, minor swelling,
      moretoncito en, murio la, muscle keeps, my bad, my bed, my pride, my seat, myself in, ni dolor, nine hours,
      no pain, no pins, no volvio, normal y, not an, not as, of any, of soreness, of water, one drop, one small,
      pain about, pain went, painful when, para eso, paro rapido, pecho nada, people and, phone fell, pick a,
      pie desde, piernas pesadas, probably a, puedo tomar, q es, que amaneci, rather talk, running late,
      salio sarpullido, says it, seconds and, seizure at, seizure in, sitting at, slightly puffy, small needle,
      so no, sore like, soreness in, stick a, still feels, still got, still the, still there, stole my, stroke in,
      swelling at, teeny bruise, the bad, the heart, the wash, the wind, tight but, today is, todo normal,
      trigger point, un poquito, up before, ur turn, va bajando, was easy, was on, when he, whole room, wife is,
      with an, with her, woke me, y quiero, yes i, you have, you or, you take, you told`,
  },
  {
    weight: -12,
    pairs: `a dos, a four, a leg, a pie, a show, about it, aches and, an ache, and arm, ando mareada, aqui no,
      asleep on, ayer andaba, bad this, barely feel, better this, breathing or, broke his, but in, called me,
      cant come, cara de, cero dolor, chest freezer, chest of, cold out, day its, days and, debil la, didnt get,
      dio dolor, dull headache, eight hours, el tren, en monterrey, espasmos en, esta normal, esta quitando,
      far worse, feels slightly, fiebrecita de, fingers all, first evening, garganta y, getting up, going away,
      good way, had numb, hand on, has chills, has one, headache that, her first, hi my, him in, hinchado no,
      hit a, hubiera pasado, i pressed, in between, in these, is constant, is down, is he, it against, it for,
      it wrong, kids are, know why, know you, la ventana, left shoulder, less than, levantar el, like normal,
      lo aguanto, loosened up, los domingos, mal desde, manana y, manchita de, me acalambra, me the, mejor del,
      mi compadre, morning so, my new, my phone, nada me, needle on, ni caliente, ni un, no sangra,
      no thermometer, no tingling, nothing numb, numbness in, of drawers, of swelling, off her, ok to, on this,
      one with, or anything, pain or, pain than, pie sensible, poquito la, por una, puedo hablar, quiero que,
      rang the, red or, ronchas ni, same size, saw me, si tengo, since my, sourdough starter, speck of,
      stop crying, swelling around, taking the, tengo de, that joke, that started, thats good, the button,
      the dishwasher, the face, the lung, the plumber, the smoke, the sun, the sunset, the tap, theres an,
      thought that, time at, tip top, to lie, to move, took one, treatment and, tuve fiebre, un dos,
      un ibuprofeno, un moreton, up there, used to, was bad, weak at, what would, yesterday but, yo creo`,
  },
  {
    weight: -13,
    pairs: `a one, a straight, a walk, ache down, after a, al caminar, am and, and slept, ando de, any pain, any worse,
      as ever, be too, been coughing, been swollen, been weak, blood clots, brazo es, break off, breathing normal,
      bruise the, but me, by nine, calentura pero, calf feels, can move, cayo el, como antes, coughing and,
      de risa, de tanto, dedo dormido, did get, doctor put, dormi como, dot of, duele al, duele poquito, el arroz,
      el mundo, el que, feels good, fiebre no, fingers is, flu jab, friday and, from before, from school, gave it,
      get to, go away, gone now, got chest, gota de, had any, had sciatica, hands warm, has eased, hay fever,
      head still, hes on, home now, hot shower, hurts some, hurts when, i expected, i forgot, im good, in on,
      into it, is easy, is going, is in, is under, it tuesday, its gone, knocked out, la bolsa, la computadora,
      la cuenta, la oficina, let up, like new, lo del, luego ya, lungs are, luz en, me dejo, me id, me up,
      mire me, mire tengo, my buddy, my coworker, my students, neck in, no bother, no shooting, not swollen,
      numb at, one and, or chest, or weak, pain gone, para la, pins in, que hoy, que sea, quede dormida, red dots,
      respiro bien, rodilla un, sangre en, sangre por, se corto, sewing needle, she said, sin fiebre,
      since august, sized bruise, some tingling, spring fever, swelling all, swelling went, swollen but,
      teeth and, than a, that long, the curtain, the news, the red, tight in, times i, to that, to watch,
      toddler got, tos ni, un paracetamol, un rato, una gota, up four, van como, vez en, was never, was scared,
      what pain, whole family, wont let, y un, ya camino, ya casi`,
  },
  {
    weight: -14,
    pairs: `a heart, a tad, advil and, and right, back isnt, bano caliente, because its, blood pressure, calentura ni,
      calf keeps, can i, cant wait, chat now, chest pain, chiquito en, como cuando, como la, cuz of, desde antes,
      didnt help, diez puntos, dolor bajo, dolor del, dormido desde, down stairs, drive over, dying to, even with,
      feeling is, feels open, felt better, for sale, from me, full and, green and, have pain, headache after,
      hospital con, hot water, i call, i ring, if my, im coming, in law, is just, is pain, its about, la cierra,
      last month, le falta, left my, light but, little weak, looked up, mano con, me desperto, me dice,
      me levante, me yesterday, mi nieta, my cousins, my usual, nada de, neck hurts, neck sore, needles went,
      no tomo, no trouble, nothing swollen, now and, papa se, pero yo, phone died, pierna bien, piquete y,
      popped up, purple dot, quedo en, quien llamo, seven days, short breath, si se, siento lo, since sunday,
      son has, the pool, the tingling, this meeting, to wash, to yellow, tome un, trae calentura, treated me,
      un pelin, un puntito, un senor, was done, was the, were tingly, with his, without pain, work at,
      writing this, ya le, yesterday so, you and`,
  },
  {
    weight: -15,
    pairs: `a blood, a caminar, and down, barely there, been numb, blood yesterday, breath of, bruise on, can pee,
      chest at, chest press, cough and, couldnt sleep, doctora me, dont have, dots on, ears are, el partido,
      fell asleep, fever on, full feeling, get short, hace anos, had knee, hand me, has a, have been,
      headache this, hit every, i cooked, i rest, igual que, is good, is real, just sore, keep my, keeps seizing,
      knee was, la maleta, las nueve, leg day, leg was, like you, lost at, lump in, lump of, mano en, mark on,
      maybe a, me de, me olvido, me pongo, mom is, much better, mucho mejor, ni sangre, no numb, no purple,
      numb or, on there, one ibuprofen, pain just, paro en, picked up, place and, poquito inflamado, put in,
      que entre, quiet and, right with, seizing up, shoulder pain, sick to, some bruising, stairs at, still hurts,
      talk right, then quit, third day, tiene calentura, too hot, una temperatura, waste of, watch for,
      your sheet`,
  },
  {
    weight: -16,
    pairs: `a funeral, a pounding, a really, a shoulder, a thermometer, at what, breathing down, bruise where,
      but thats, calambres en, calf cramps, cant keep, de toda, eight days, elbow hurts, emergency please,
      estomago revuelto, fiebre ni, finger on, gone this, had pins, havent had, head hurts, headache behind,
      hospital with, i work, id be, id like, im able, is hurting, is only, is strong, is urgent, itching to,
      its freezing, jumping and, keeps cramping, la escuela, little worse, lo hinchado, might be, my laptop,
      nada en, near my, night of, no bigger, no bleeding, nos toco, not red, of embarrassment, only me, pain free,
      pain kept, pain when, pink and, rather than, sangre de, tengo un, texting me, the above, the baby,
      the building, un poco, was tingly, y lo, yesterday morning, youd have, your sister`,
  },
  {
    weight: -17,
    pairs: `a headache, a tiny, after football, aguja y, ahorita no, al levantar, almost gone, and all, and went,
      as usual, been a, better than, between a, blood on, bruise came, cant grumble, como se, did everything,
      doesnt hurt, dormir del, er because, flu and, fresh air, going yellow, gonna be, got it, gotita de, has the,
      he asked, i roll, is not, its me, its so, knee been, mano un, me every, mi perro, needle and, never got,
      no duele, not numb, not short, nothing hurts, on sale, pain was, phone in, pm and, poquito peor,
      puedo banar, quita el, si nada, struck out, took two, una gotita, was numb, was worse, what bad, ya se,
      you cant`,
  },
  {
    weight: -18,
    pairs: `a small, andaba en, been up, bici y, bit more, cant complain, casa de, con dolor, con ella, down a,
      duele la, feeling feverish, fever has, had worse, in front, is exactly, is stuck, it pain, just woke,
      la calle, leg isnt, level is, me murio, neck isnt, ni al, no tengo, not feverish, pecho de, platicar mucho,
      puedo platicar, que son, sitting right, slightly worse, ten years, termometro dice, than you, un cardenal,
      up an`,
  },
  {
    weight: -19,
    pairs: `a double, arm goes, breathing and, cant hear, chest day, chin up, cuerpo caliente, fever broke,
      had numbness, husband is, husband was, la risa, mi no, morado en, my mom, never been, no fever, right way,
      rojo el, room because, skin looks, trabajo en, twelve hours, un morado, un moretoncito, was swollen,
      worse from`,
  },
  {
    weight: -20,
    pairs: `a bruise, a las, a mano, abrir el, aire ni, all gone, anda con, as numb, bit worse, blood drive, buen color,
      by myself, cabeza desde, cant handle, checked my, coming down, como despues, de diez, do if, drop of, en un,
      favor llamenme, fingers were, forehead feels, get u, gone since, hago si, hand for, hasnt been, he hasnt,
      headache since, heart was, hinchado el, hoy dolor, i wont, in this, is normal, is stronger, isnt red,
      isnt swollen, just an, left on, me siento, moreton en, morning was, muy bien, my numb, my toddler,
      nearly gone, ni me, ni se, no blood, no chest, no chills, no cough, no shortness, no worse, not worse,
      numb for, numb from, pain isnt, paracetamol at, pecho ni, puedo ir, rash on, rojo donde, sarpullido en,
      si es, siento dolor, sin dolor, spot of, talk now, temperatura de, ten to, tengo dolor, than me, than when,
      the cold, the numb, theres pain, those two, tome dos, un bano, was an, went away, y si, ya puedo`,
  },
];
