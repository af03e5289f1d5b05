/**
 * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [
  {
    weight: 20,
    words: `abdomen accident acelerado acting adentro admitted adormecida afiebrado agitada agonizing agony air aire
      alergia alive amarilla ambos ambulance ambulancia animo antibioticos antibiotics apretar area ataque
      aumento auxilio ayudeme ayudenme badly ballooned below blacked bladder bleedin bleeding bleeds blood
      bloody boned bowels brazo breastbone breath breathe breathin breathing breathless breaths breth buckle
      buckles burnin calentura calling cannae cant chamorro chattering chest chills chipote choque circulo
      climbing climbs clot cojeo collapsed coloured confundida confundido confused conocimiento consciousness
      contesteme contesten convulsing convulsion convulsiones convulsiono convulsions cough coughed coughin
      coughing crash creciendo dedos depending desmalle desmayar desmaye desmayo desorientada desorientado
      despertar dialed dialled died disoriented doble dosis double doubled drip drooping dropping electrico
      eliquis emerg emergencias emergency empece empeorando empeoro empezo enorme enterramos entumida entumido
      epilepsy er escalofrios escupi espinilla excruciating faint fainted fainting fallecio fever feverish fevr
      fiebre fingers fingertips fitting fizzy flema flemas fluttering foot gasping gigante grey gross gunk
      gushing habla hack hacking hammering heart heartbeat help hinchada hinchadisima hinchadisimo hinchado
      hives hobbling hormigueos horrible hospital huesos huffing huge hurtin ibuprofen ibuprofenos ibuprofens
      immediately incoherencias inconsciente infectado infected inflamada inflamado ingresaron inhale injuries
      insoportable instant intensiva internada jadeando jerking joking jolts jumbled knowing labios lado
      latigazo levanta lips llamamos llevo looks lopsided lump lungs mano massive matarme medics mejora messed
      moretonzote muchisimo muddled muerta murio naproxen negra nine norco nosotros novocaine nueve numb numness
      nurofen ocho oozing orina orinar orine orino outta overdosed oxygen painkillers palpitaciones palpitations
      panting paracetamol paralizado paralysed paramedics partes passed pastillas pec pecho pecs pectoral pee
      peed pensar peor perdida pharmacist phlegm pierna pills pins pipi plasters plastic poo pop popo pressing
      prob progress puff puffed puffing pulse pus putting ramped ramping rang reaccion reacciona reconoce
      redondo resbale respiracion respirar respiro responder resuello resus rib ribs rigid ronchas rosado rouse
      saliva sangra sangrando sangrar sangre sangro scale screaming seguir seizing seizure sensation sentence
      settling seven severe shaking shallow shivering shivers siete siren slurred slurring smothered sobredosis
      solid soporto sorer sos spit spurting sternum stools streaky subiendo subio suero suffocating suicidal
      supura swallowed swelled swollen tablets taquicardia temp temps thermometer throat thunderclap ticker
      tinglin tingly tngo toes torture tos toser tosi tosiendo toso trabado triple tripled tripped tumble
      unbearable unconscious urgencias urgent urgente urgently urine urticaria useless veo vienen vision vivir
      waist warfarin warning weeping weeps welts wheezing winded wont worse wound written`,
  },
  {
    weight: 19,
    words: `amarillito avente beating bigger blown body boob cardenal ceased clavada cnt corrientazos coumadin crooked
      crotch desbocado desvaneci downhill eight epipen espuma esto fat gasas goo grip keeps leg life llamenme
      lleva llorando marqueme orin paralyzed pinky podido pulso reirme rn running scrambled shivery skull
      splitting started strip sudden supe temperature terrible worst wrist`,
  },
  {
    weight: 18,
    words: `alot answers antibiotico arent bota broma brutal caminar cartas casualty chamarra cobijas control
      convulsionando demasiado drenched escupo extremely fell feo fitted frios fuerza gonna horrores increasing
      llame matar negro ocupo pillowcase pulmones recognise responde retumba rising skillet snap spreading squad
      strength tengo tomo trabada tunnelled urge wiping`,
  },
  {
    weight: 17,
    words: `afiebrada agarra agarrar ahogo ankle apoyar aprieta armpit avisarle bawling being black bolt bruises caca
      chorro coin debiles descargas despedida destemplada diez doc drunk embarrassing grande grapefruit hablaba
      hirviendo hole hug keeled llamado lying metal mouth mum myself needle pantorrilla paramedicos passing
      piernas pounding quiero racing red repente responden saca sats slipped somethin sonreir sostener squirting
      steadily tongue tose tremendo viviendo wonky wouldnt`,
  },
  {
    weight: 16,
    words: `advil agito algodon alguien aliento allergic anticoagulante arm aventarme ayuda baston bendito bled breast
      calenturon caminaba chart charts closing cm conoce cotton couldnt covered crawling crece creeping dark
      dientes direction dribbling droops dvt ended entre explode fist flopping froth galloping gauze giant
      gibberish guante hard heavily himself instantly internaron irregular jaqueca licking lungful marque
      morirme muerto numbness overnight oxigeno pa pain poking properly puncture purple responding roja sentada
      skin sliding soaked soiled spat squeeze squeezing sticking sweats throbbing tienen tirado toalla toques
      traigo tylenol vive`,
  },
  {
    weight: 15,
    words: `acabar acostada aguja agujita bad barking blacking cambiando cantaloupe childbirth cortito crossing dead
      dedo desplome desvariando earlier emergencia enronchada entrepierna epileptic grave grounds habones hand
      headache horno hurts icu juntas living medico mismo mixed mucha opresion paciente palabras pharmacy point
      ponerme pujo quitarme rayed reads ridiculous seca sensibilidad sites stabbing stabs step struggling stuff
      suelo sweating talking terminar termometro terribly tingling tramadol urinate vestir wheezy wire words`,
  },
  {
    weight: 14,
    words: `alta apretada asap bandaid beats board bump burning buzzing cada caigo calf catarro collarbone contestaba
      costillas crumpled crutches crying cuerpo demasiadas desmayarme desplomo desvanecio dormida dormidos dose
      dribbles dripping ed encima esposa estar everywhere fui galopando girar grados hablo hacerme hangs hanky
      hit hormiguitas izquierda kills llameme lunchtime materia me melon moment near needled nettles observacion
      onto ooze oprimido oxy panza paracetamoles pavement peeing poop prickly pronto pumping puno reading rear
      roasting rojas sandalia sangrita sentir shiny shut stab swellin swims symptoms tacto taken talon thigh
      thumping tripa tropece twisted weak wells whipped zapato`,
  },
  {
    weight: 13,
    words: `accidente acelera agarro aguanto an answering arrastro bandage barely bend besides big bills blanco blue
      bolita bolts brazos breathed buckets bulge bum buried bursting cai calientita called camino cannot care
      catorce codamol colgarme colorado corriente creo crimson dad deja derecha desaparecer despierta doce
      doctor dolor draining emptied enderezar filling frothing gatas golpe helado hell huevo icy infecto inhaler
      insists itching jalar jerked lanced latigazos makes marcar mass meds noches nonstop notch obedece oximeter
      packet pellizco penicilina pensado perdi pescado pies poder poked probably puncion raised respondia
      revienta rushed sacudia saliendo scaffold scream seis sense septic shape shes siento site slid snapped
      somethings speech straighten surgeon tapete thoughts throbs toallas touching tummy vientre vomited
      wednesday went wet whistling yellowish zaps`,
  },
  {
    weight: 12,
    words: `acordaba agarre ando anestesia apretado ardo belly blanca blankets bloods bumps cajera cerrada chueco
      circle clammy cold colored corta cosas cosquilleo crawled curitas darker descansa desperte dormidas drags
      duele dura electric enderezarme explosion eyes flying frightened frio goin gripping happening jalo jamon
      labio leaking legs limbs limp lip loyal mami manchando marco memory mias moje momento morado morir move
      muneca nuca please popped pouring privates pulgar puso reventar revisaran rhythm ribcage rigors runnin
      saying scanned sentia shorter side since squeezed squirts stepping stove stronger tabla tailbone thing
      things thinking thinners tickly tobillo toma tome took tripping tues twice unable va veces weals wipe`,
  },
  {
    weight: 11,
    words: `acaba acetaminofen acorchada afraid aid aleve alone amaneci amarillo antebrazo apoya arden ardiendo
      between bitty blotchy bowl bright brincos bruise brushing burst calzones catch chancla city cojo comes
      coming como contarle contestar cracking crushing cutting darth debajo depot dormido dressing dropped duro
      dying e easily echaba electricos empapada escribi esposo esternon facil fall family fatter fierce fitbit
      flucloxacillin funeral fuzzy garganta gasp giro goodbye grandad hablar happened happens hear herida
      however hunger inflado instante joint jumped keep keflex killing kinder knew known lengua like live minute
      misses mistake morete nasty nettle noto oomph paredes pcp picada pinched placa plate pluma plus poke puffy
      punctured punza punzada rambling rapido recetaron recommend redonda respira rojito rubbish ruined runs
      saucer savage sec seeping seizures sentado senton sigue sittin skipping sobbing spitting stacked stained
      stair struggle sube suck swallow temblar temperatura tercer thumb tocar toilet touches twin usually vader
      volvio vomite vomiting w wake warfarina weight whole wife`,
  },
  {
    weight: 10,
    words: `absolute across adormece algodones apenas atendio atras awful ayer barbaridad barrer been bestia blanked
      boiling bola borracho bottle brasier caliente carrying carta catches catching chingo chueca clinica close
      conmigo crackly crept cuello cuidados debil dentist detras devolvi diabetic disparates dolido dormirme
      drop durisima ecografia egg ending entume escalones escriban escurre estallo estan eyelid faltaba faltar
      fighting floppy fluid fueran fueron getting going groin growing hacen hacked handle height hes hija
      hollering hoyito hurry iba insane izquierdo jolt kneecap ladder liquido llamen llenar loading locked loo
      meaner middle miercoles mija monster moren motrin muy neck papel pienso piso plywood popping postura
      primary propped punta rattling refuses regresa resp rough seized seno sex shifting shin shutting skips
      sneezing sob soy strap sudando sudo swelling ta temblaba through thru tiemblo tingle tiritando tissue
      tools tough towels trajera trickling tunneled under underwear walker way winces wind yell`,
  },
  {
    weight: 9,
    words: `abajo agujitas ahora amount answer ants appointments arrastra aubergine balls bark bear began bent blank
      blinding bottom brota broto bulto buttons cara cheeks chin cloudy clutching colorada coordino coughs
      diciendo die dificultad dim dio direccion diria dispara doctors dolia drew each enough epidural esta estoy
      except fast flu foamy folds frase frothy gargajo googling grabbed guts hiccups hides hot hueso ida inner
      isnt jabbed jabs jets jog kidding kneeling knocking least limping listening literally llamo llene loaded
      making max measured mediodia miro mirrors much needing nombre now ojos otros out pains palma panuelo
      patient picazon pinchazo piquete pis pisar porque position puedo puking quise quisiera rash reckon rigido
      rush sabe sagging sarpullido seal servilleta shocks sight slapping somebody sounds sparks stand sudor
      suspiro teeth telephone temblores thighs toda tosecita toy tragar trapos treated tropezando twinges
      ustedes vice vuelve whenever white wreck wring xarelto xray yelling yes yesterday zapping zing`,
  },
  {
    weight: 8,
    words: `abierta accidentally acostado alambrito alcanzo anestesiado angry anymore appt atendieron biting blow
      bouncing branch brillosa brincando brotaron brow bug building burnt cabe cabinet cachete cayo cheek
      chorros coma corrientazo cortina costado counted crusty cups curb drowning duras easing elbow entire
      entraba espaldas estaba estalla estornudo flattened forearm freezing fria further gasa gorda gp gun gurney
      hallway hardly hinchados hincharon hincho holes hope hour hurt hurting id ido inflo inside itd its jab
      july knife leggings leo limpiarme lined longer lumps madre matter maybe mejorar monitor mri mucus muevo
      muslo nalgas narrow necesito nena nerve nunca oscuro ought pacing pants papa pararme pees picked pie
      piedra pint podia private propia radiator radiografia ratos rayo realized reason ring rings rojo rotten
      rubbing sadly sale sangrado scan scarlet seguidas seguro shook smells sock someones something spread stars
      strangers subir sus taking texting than thinks tiembla tiles tirada tmb toe tonite toronja tosio tuve
      undercarriage up urgencia using vaso vida voice volcano vuelto ward werent wider wish woken yawn`,
  },
  {
    weight: 7,
    words: `abuelita acelero adoloridas agachar aguante alcanza amoxicilina and animal anticoagulantes antier appeared
      arrastrando atropello balazo banged beers bellys beyond bike boils bubbles bumped cachetadas caida canon
      castanetean choking cintura clacking codo colgando costilla ct cuarenta cuenta deberia deep dentro
      department derecho derrame desmayada developed devolvio dobla doblar down dreadful drilling droopy ellas
      empape esperando estuve feelin figure frisbee fuera gallops gives glossy glove gordisima gotten ground
      grown gunshot hablando half hanging head heater hemos highway hilitos honest hunting ideas inflamacion
      intento jerkin knee knocked landed lastima laying letting levanto lighted lightning lino llena marca mas
      mate media migraines mirando missing morada moretones muchas mums murder muscle nearly neighbour
      neumotorax noticeably nurse painful pale panic pedazo perder perdio picnic piel planning platicar plum
      pooped possible preguntado pricks puras purse quedo quitarse raise really recuerdo regadera regrese relief
      resfriado robe rubber sausages scalp seconds segundos sentences sera shirt slippers slurry smile soda
      solas sostienen spike split spots sprinting static sticks stops straw strawberry stuck swole telling ten
      theres think tho thrashing tocarlo tolero touch toward trajeron trajo treatment tying ultrasound undressed
      vengo vista voltear vomito walk walking wee where y zap`,
  },
  {
    weight: 6,
    words: `able abrir acuesto ago aguantar agujerito ahead aisle almost amanecio amanezco ambulatorio anda andando
      apagaron armchair army arriba asleep azules babies bano bc birth blotches both botox buckled buckling
      bunch bye caen calcetin calientito came canso cargando casi chiropractor clava climb climbed clocked
      coagulo coca cojeando compare concerned conked corcho cortarme curita darme daughter desubicada devil dice
      dieron dolorido drug eche elephant else encontro escalofrio estamos everything eye fade fallen falte
      fijese fit flex flops foaming focus found fr fuertes gettin gluteo gripe gris gruesa hammer harder hayloft
      heaviness helps hip hits hoarse hotline hrs huele im inches inflamo jalan jalon jamas jugo just keyboard
      lagrimas largo lavarme leaks levantarme lie limit lleno llevan llorar luz mama manchada mandaron maraton
      marble measures monton morados more mucho name needles nonsense nuisance obedecen ow pajamas palida panos
      pantalon parece patas patch patches paz pegar penny pink pisando places pregunte presion punzadas pupil
      put quick rapidisimo rapidito rattles reaction refresco resbala right rose salieron sciatic scissors
      screams security seem sentido ser settle sis slap sneezed socket solto someone squishy stays stinks stitch
      streaks sweaty tambien tambor tarry taza tbh then thin tip todas together toquen torax towel trancazo
      tuvieron tuvo twelve una vibrate voltearon waking weaker wi wobbles yelp`,
  },
  {
    weight: 5,
    words: `acabe afloja albanil alma almohada along anoche apago apesta arms axe backside baja bajar bajo bam blancos
      breaking brotada buttock buzzed caerme calma camiseta chasing chorreando cierra clavado coge color colour
      comida corrido cosa cranberry crawl cuchillo cup current dads darn decirlo dents digo disappear ditch
      doblan doblo doy dozen dribble eggplant empty ends enfermera entra entrando escribe every extendiendo
      extra face falling fatigue feet finger flip flips floor forgetting forks front gear gray guys hasnt having
      health heel herself hijas hinchando hinche hoodie hormigas hormiguea hormigueo hugging idk inflada intima
      inyecto ive jamaica kicked lad lady latidos left length lights likely limpio llegue lots lumpy manchas
      many mark mat mitad mom mosquitos muck nite nublo olvidaron omoplato orinando others palm parts pedacito
      pedals pega pierdo pillow pinkish pirate plaster plato porfavor puesta puyon quitar rail rasca raw ray
      recall redness relax rodilla rodillas rosa round rubbery salud saludar sandal sausage segundo senti
      shooting short shoulder slack soaking spuds squash squeezes standing stung suicide switched tack tar
      temblando thick thirty tight tightness to today todos tropiezo tumba tumbo tv unas uncontrollably ve vela
      viejito warm wise within working zings zit`,
  },
  {
    weight: 4,
    words: `address agarrada agarrado agarraron al atora attack awake azotea bang barriga bat beg biggest blew blouse
      blowing blurry boil bone borbotones bostezar bra brightness brinca call cama carro cashier castanets chalk
      charco checking chichon cielo cloth clue coaster cola con covers cries croaky crust cuantos cubeta cuesta
      dear demas difficulty distingo doblada dona donde drag driven drooling ears electricity empezaron enojo
      entraron escalera escaleras eso espalda estomago estornudar excedrin exploded falto fill fizzing flatmate
      foam forehead frame freeway friend furniture gooey grab grita gulping gums had handwriting heated helados
      her here hicieron hoyo inchando infarto intact keeling kerb kidney know lavabo le leaflet letters levantar
      lies looked losing lot lung mal manches manden maths meant meningitis minuto mio mira mordiendo mug multa
      muslos nacido numbed olvida oprime over owner paining pant para parar parezco partio pasaba pase pegue
      period personas pica picaron pimple pinch plugged pointer pokes porq post pour pricked prickling primero
      pulmon pure push pusieron que quedarme quema reaching real regreso relaxers remember revento reverse
      ronchotas sacarme said sala salida salta saw says se seems sentarme sharp she sit sitting sized sizes
      slits smashed smelled somewhere sounded spine sponge spoon spot starting steel steering stepped still suda
      swallowing terapia tibia ton torcio track tratamiento trickle twitched twitching un vale van vence very
      vino viva volteo waiting walnut wanna wearing weds wheals wicked wrote zapped`,
  },
  {
    weight: 3,
    words: `abrio abuela afib against aguado amiss apretando aprieto asked avento bandaids banqueta bathroom bee begun
      belong belt bits bitten bluish boca bomb border bruised cabeza caer caia cardboard cinched clappers
      clothes cloud clumsy coins columna comento comio compared contesta cortita coworkers crackles crisis
      cuelga definitely desde dining doing dollar dribbled embargo en encantada enredado entiende es escapa
      esperar estrellas fab farmer february felt few gelatina glued gone gordo gradas gravel guardia gulp has
      have hijos honey hoy hr husbands idiot impossible indigestion ins into iron itll jalando jaw jumping
      kindly kitten koolaid kris landing las laugh level line linea llave llenas lo loads lost machin maestro
      mailbox mancho manos marbled marido mata matando metio mil minor mist mon monday mottled nalga nana napkin
      nerves nod nowhere of oia ordered pallet palo paran parpados part pass pen piece pincha pinte pisara
      playing poured practitioner prick puked pump punalada puntada puntito pushed quilts rasco rather rayita
      recliner records rigida saber sacudirse salir sank scratching secs seeing sent seriously shortness sips
      sleeve soap sole sooner stairs steam stings stomach stool strange stranger streaked streaming stripe
      suddenly suegro surfing sweated takes tamal tardes tech tensa tests third though times tina tinto
      toothbrush toque trapo trousers trueno uncles uphill upright upstairs vahido vejiga vena ver vestirme
      violently visit voy voz wasnt weepy weird whacked wing wires wishes wouldve`,
  },
  {
    weight: 2,
    words: `abrocharme aching adormecido agacho ahogando alcohol alrededor another apt around asustada ay bajan
      bajaron ball barbilla betabel bird bloated blusa bones botella broken broom brought bruising brushed bumpy
      cambie camina car cargar cattle cause ceiling cereal cerrando charges church clicks cling clots coke
      companeros conte crew cuidar cupcakes curtain cut dan dandy decided deseo desmayado di dishes dont drawn
      edges either elses episode evening exactly falls familia far farmacia fathers favor firma firme floja
      flojas folded gave globo globos grandads guard gut han harto heartburn hematoma his holding hombro hondo
      huelga husband i idea intimas is itchy iv jabon jala keeping kettle kitchen knots lean legit letter limon
      llegando lloro lord loss lumbar manche martes medias mensaje mero meti mi migraine mobile moreton
      mostrador motion motivo moto mover movio muero my next noche novio oigo on other ouch pairs pasa pasando
      pensando pesa physically picado piquetes plank plastico pls pointy polka popeye punto purpose quits racket
      raging rato redder respond ribbon ringing rock roll rosario sabana salia salido seen selfie serio setting
      sharpie sheets shirts shock shoe shorts shout shower sigo siguen silba sirens sirve six skewer spent
      stocking stopping strings sude supermarket swung t tastes tenis theyve thunder thursday tips tiptoes tocan
      too towards traba trap tray trunk try tube tummys turn ugly unless unreal valve veas violent vise walt
      wince xq yellow yemas zombi`,
  },
  {
    weight: 1,
    words: `abren agachado agarrarme aguanta aguita ahorita all almuerzo ancho answered anything aparatito aparcar
      apoyo apretarla apreton aprietan aside aunt awkward balloon balloons banarme bane barba batallo bedtime
      beetroot belongs bench beside bites blinds boards brand brick bullet burns bury butt button cadera caido
      calcetines calendar cancelen cardigan carita cart chatter checkout chess claro cleaned co comal contarles
      cracked crazy cree crunch cuchara curious custard dano dent desayune despierto dijeron do dolio dramatic
      drank droop duermen ease easin echar effort em empapo enormous entiendo entrenador entumecimiento estado
      estallido ever eyelids faces filled fingertip flipper foco forgot forward four freer frothed furnace
      futbol gallon galope ganas giraffe glutes goats goes got gotea green greenish grumbles hacer hadnt hallo
      hankie happen hauling havent heavy helada hermana hockey hours hubby hubieran imagina instead inyectaron
      jars jelly jitomate justo knackered last lb leaving ledge lift liked liquid lower luces m mannequin
      marching matters meaty milk misma mordi mordio muchisima mush nadie niggle nights nodding non nos ojo
      oscuras otherwise outlet paletilla palidos parada paramedic pastilla pego perrito pesado pickle pillows
      pincharon pincho pinned placas plain poison por presiono pushing questions quiera quijada raro rascarme
      raya resto rio rolled rolling ronca ronchitas rub rug sacaron salio sat scab sciatica screwdriver seatbelt
      senor sentar shoulders sideways signed sits skateboard sling slipper smiled soften soon stable stayed
      stiffened stone straight strikes string subi subo super supper swap take talks tenga tense termine they
      thicker thinner this thumbprint tighter tira tirando tirante todo toi tomado touched trolley trust trying
      tuesday tums uh ultima veia vein vivo want wanting warmth while works worrying wrapped yall yendo`,
  },
  {
    weight: -1,
    words: `abre aca access aches achiness acostar advised aetna agacharme agotada aguadito aint alegria alla alls am
      amable amarrarme ankles anytime apaleado aquello asiento aspirin automatica aviso ayude bachata bagel
      bajado baked bales band barri be bearable bed beef bender bends biscuits blade blanket bleed bliss bolitas
      booking born borro bot bote bufanda bull bultos burritos but cab cae cagas caminata camper canoe cante
      carol cast cellulitis cemento centro cerrado certificates chair cheap checkin children chippy choose chunk
      ciatica cinema cleaner clever coast cojea collar collect comb comite comp complains confirmar congrats
      congratulations consulta consultorio contra cooking copay cosquillas cosy covid crackered cranky crashed
      crates crutch cruz cuatro cuff cumpleanos cupboard curry customers cuts daisy dana dare darts debo decent
      decir deeper dejen delay deleted derby descansar dessert diarrea diga digale doctora dolores don dorm dos
      doubles dramas drink drums dry duelen duerme dumb durmiendo eating election electrician elefante elote
      empresa encantado entonces entreno enviar eres escalon escribirme escribo estacionamiento estare estos
      everyones exprimir faintness feather fed feeling fellow figured finde finish fits flights floating flojo
      flop fly folks followed following foreman forma forms frente fret frozen fruit gammy golf gran
      grandchildren grandes granito groan guardado guarde gustaria ha hamstrings haves haz headed heaps hermano
      hide hiere hora hungry ice improving inch inspection invited ir itemized jale jigsaw juice juntos kayak
      killed killin kleenex knees knocks laps lay lend lento let lifesaver logro loro loves lurches magic
      magician malestar mancha manchado mandenme mandibula mando map marcha mareito marys meaning medio mejorado
      men mention messages min minutos missus moan mode mopping moretoncito mueve mulch musica muted names
      needling neighbor nervios nick nickel oidos ojala only openings overall ox paciencia pad pair pal palmas
      panales parent pas payroll pedimos peg peine pelota pendiente person pesas petrol picante pidio pido
      pinkie pitches plastered platos player plays pleasant poca poppin porridge potato pouch prayers pregnant
      pressure protesto pruned pura quejarme quejo quemo quita raccoon raffle rains raking recipients referral
      relajadito relampago relieved reloj replying reportar resend respirando responda resultado retired
      returning rigidez ripped rocking rodar roof roommates rows rubs rueda s sabia sacks salen salpullido salvo
      satisfying scrabble second sees sembre sentimental settee shakes shall sharks should shouting shovel
      shoveling sink sintoma sitio skating ski sleeping snot sobrina somewhat sono sorting spare spicy spoiled
      squeak stabbed stamp statement stop stress stroke strokes stuffed suffering sushi swearing sweat
      sweatshirt sweetheart tablet terco theater them thermostat theyre throwing thursdays tickle tierra tile
      tilting tiraron tomarme tops tournament trace trimmed tubo twist unico unlock unusual use uso venimos vez
      vi vibes vidrios viejo viendo violeta violin volunteers vomitar vos vuela vuelvo warehouse warming
      wheelchair whiteboard wincing woke wool worker worried worth would yalls yawned yogurt young z zombie`,
  },
  {
    weight: -2,
    words: `a abs achilles adelante adormecimiento af afebrile agradecer aguadita ahi airbnb alcance allergy allotment
      altogether alumnos alzar andaba andadera anduve ang annoyed anota appetite applies arde arranca arriving
      asi auntie ave avoid away ayudaron azul bailando bairn ballgame banging baseball bath beast beautifully
      beds beisbol bible birthday blocking bluer bolas boli boo boot booth bother bothering bottles bras breeze
      budge caja calambrazo cancele cancellation canta cards cargo carrots caso caught chipper chiquita chores
      chuecas churros ciego clapped classes classroom clave client cobrar coja colgue com comfy comin companera
      competition complaints compuso confundi conozco consigo contaron continue contractura cookie coraje
      corazon corre cortinas counting county credit crema cried cuadra cual cualquier cured cuz dates de dejar
      dejaron delante dentista depuis desayuno despues dia dinosaur discount disculpe disfraz dish disturb
      doesnt doors driveway driving dryer ducks dulce dye earned earth electrica elevador emergencies encontre
      encuentro enrojecido entera equivoco era estiramientos estire estou estufa everythings explain facing
      falta feel feelings fetching fifteen fin finds fino fires five flipped flojita fracture freaked from
      fuimos fundido gallinas gardened general get gets ghost go google gordos gorra gotta gritando grumbled
      grumpy guardo guess guest guitarra gusta haber hamster haul headcount hecha hice hid hier high hold holds
      hon hop hoping igualita india insurance ironing issues itself jar jefa jerk join jueves key kids kind km
      lame lasted lbs leaf lechuga lentes leves libre lifts lil limited lizard llegamos llegaron llora lobby
      local los lunch mad major mandeme manejar mango maria mariachi mashed matas math mato mejoro mental
      mentioning meterme mid mijo milked minutes mis mnie mobility mojada molidito moriendo mornings mouse
      muscles musculo musculos nans naps national nieta night ninguno noticed noticing nublada obra observa
      oclock october ocupada one open otra otras packs pasado pasaje pasaron pasos pedir peinarme perico permiso
      permission pescuezo peso pill pinche playoffs pole pompi poner poorly potluck pr practice pressed printed
      problemas profundo proper pude pueblo pull pup quads quarters quebro queria quilt rag raising reception
      receptionist recommended recordatorios recovered relajadisimo reminder reno rental respuesta rest
      restaurant result reversing rica riverbend roller rusty sacar saddle safe saler salimos scarecrow
      schmerzen screws senora sentadillas sentidito serve server sesion sets shame shampoo shoes shrimp slipping
      smoked snack sol soltando sor speak spin spins spotted station staying sticky stir store streak suena suit
      sundays sunrise superbill supervisor supple support swinging swings swore tapado tarda tears tee tenia
      tennis termo tested these three thriving ti tickety time tomato toner tonto torn tras tree triceps trick
      trono tune unwell upper ups us vampire varias vas vecinos venciendo vendas venir ves visits walked watch
      watching wednesdays weed weve what winter wizard woman ya yay yeah zancudo zilch`,
  },
  {
    weight: -3,
    words: `about abri accordion ached add ademas adoloridita adormilada agotado agujas alarms amen amiga anillo
      anniversary apartment appreciable appreciate arena asking asuste avance avisar bagels baje banco barn
      basta batallar batteries become bedroom bici biggie billing blame blisters boredom bostezo bowling bucked
      buddy bulging caballo calls cambios caminando camioneta camisa canny cantaros carrito carry centre cerca
      cerveza champion chance changes cheesy chew chickens chilling choice choppin christening circus clases
      clip closet coached coaching cocinando cocine colchon colleagues compre comprobante conteste contrasena
      corner correct corri could couple cows crane crecio crib cuando cuento cumbia customs daily dando dandole
      dawn deadlifts decirle deje dented depends deposit derechita descargue despertarlo dey didnt diera dinner
      discovered dishrag donut doubt drained drawing dried drifting drips drive drool ducha dunno earn easier
      east effects emails encargado enjoy enjoyed enojada entero entirely errands escriba even excellent exist
      expires fenomenal fireworks fixing flat flight fold fotos fourth frijol frog fully games garage gestern
      giddy gig give goles grand grate groaning guata guay gucci guinea gutters habe hablamos harvest hav
      healthy hehe hens higher hijo hill hinchazon hoja hombros honestly hsa hymn ibuprofeno iced iglesia
      impecable impresora ingles instructions intended january kindergarten kk knitted la lagartijas laid lamp
      lave lawn lawyer leak lemon licuadora lifted lifting limped lines listo lived llamada llamar lleve loca
      locos looking made mains maiz mall mam marcapasos maree martillo mascara mayo medicaid medical medium
      mellow melt mess mins missed mop moradas mordo mother moverlo mowed mowing mummy muscular museum nagging
      navy neither never nomas normalita noted notice novedad office oi oiled olla opener option orden ordene
      ouchy pack packed packing paga panaderia panel panicking pantorrillas papers parejo past paw paying peak
      peligroso pepper pero personal phone physical pic pickleball picks pico pio plantas planted plata plumber
      podemos podrian pon pone poniendo porfa praise prayer preguntar preocuparme primos probs promocion pub
      puddle pudo puede pulled pumped puntos quarter quedamos queso question quieto quit quitado quitenme r rack
      re regards regue relajadisima remove resting reversed robo rode rojos sabria salad salmon same sandwiches
      santa scooter score scraped screw seasick see selling semanas seminar sepa servicio seventh share ship
      shipped shoots shouts sienta silence sino size slaps sleep slice sneeze soar some sooo special spelling
      spinning splits stick stitches stood stupid subway surf swear sweater table tan tantita taste taxi tea
      teach tener tenner texted theme thirsty thrown thud thumbs tied tirarme tom tonta total tour tower traen
      trail trees trucks trumpet undo uniform usual vacas vacuumed vendo verdad viene vio visiting volleyball
      vomitando wall walls wanted warned watered wax weekend weep welcome why with wk wondering worries wrestled
      xbox yard yerno yours yr zip`,
  },
  {
    weight: -4,
    words: `aceitunas acorde agrees aguacate aguantaba airpods alberca alfombra alrite also america amor andan apple
      appointment apreto are arregle arrive arrived as ascensor at atontado attached attention available balance
      bautizo bell bending bet biscuit blades bless bn bombo bout boxes boyfriend bracket breakfast breathtaking
      bronca brother brunch bucket buenas bugs bunk cakes cambiaron cardenalito cardiac carino carpool cars casa
      cell cellar cena chairs charge che chem chemistry chiste choir chuffed ciento clenched click clicking
      closed clutch coffees colonia comadre combed comido complained completely conclusion confirmed corners
      costales coupon covering cozy cry cuadras cubre cucumber currently daddy date day daylight debilidad
      decirles denise dentists derechito descarga did dije dijo dios director disco discomfort donkey donor
      donuts dragging drifted due echo eleven empapadas end enemy entrevista equivoque espacio espeso esquina
      estupendamente expect exploto exprimo extrano faltan farm favorite feeder feeding fence fila floaty food
      fresa fresh fri fridge fries funnel gala galletas garden genial gente gift gloria grandbaby granddaughter
      grandkids gratis grite groggy guests gum hahaha hamaca heading heating hecho hedge helmet helped hicimos
      hierve hint ho hood hubiera hugged igualito infeccion interest intern iphone jackpot je joven joya kept
      killer knit ladies lados large lastimaron laundry leaning learn leftovers lei lick light listen liver
      llamame llevamos locker locks loopy lose lottery machine magia manga marks mary masakit meatloaf memes
      mended metieron mine mm mole molestias moms monkey morder mosquito moves muebles muere muerte mumps mushy
      nailed necio nel nest nevera nietos nightmare notan note novia np nuestro obey obviously off onions ooh
      orchestra organ pacemaker packages padre pago paleta parade parked parrilla parroquia parte passport peach
      pensarlo pense per pesadito pet pigeon pilates pin pinata pints plumbing pobre polvo pondria pothole power
      predicted primer promo puedes puerta pulling punch puntitos quejido queme quince quinceanera quitaron
      recoge refers reina release reminders respondo rested rink robbed rolls room ropey roto runny salgo sali
      sand saturdays scheduling seco self sente shelf shocking shops shoveled sien signature silent silla silly
      sistema skip sneakers socks soga sometime speaking square st staff stain stapler stay straighter street
      stretched style such suitcase sunglasses surprise survived susto swells switching taller tamos taxes
      temples tending tension tenso therapist thought thumbnail tie tipo tiro tiron tocarme tolerable toll top
      tore town train trato tres tried tries trip tub tus typical underneath uni vamos venden vendi verification
      vieja vinyl virus vomit vuelta waited waitlist weeding whats when whether windy wrap wrench yous zoom zzzz`,
  },
  {
    weight: -5,
    words: `abrazo aceptan acuerdo adormecio afterwards agache agradecido ahogada algun amanecer annoying anxious ate
      atencion atontada aun automatic ayudo back baking barber base basement basura bears beauty before beter
      blackout block bolsillo boots bothered bricks brush build cafeteria cancelar candles canse cargada cargado
      carpet cartera center changed changing character charley charlie chased cheering cheese chicago chisto
      choco cinco ciudad claim clase cliente clocks cocinar colgar come comer comezon companero complaint
      conference contesto contract copas corn correo corro costal count cousin cow cowboys crime crisps crowd
      cruise crunchy culpa cuppa daba dar december deeply deer degrees dejo delete descargo detuve dibujo dolar
      domingo doorbell dory drinking dug duty echando enfermo enfrente entrar eraser escribir este estiro
      extension fa faja fancy film fired flojito flower flowers fondo fool fork forklift friday fuego fun
      function gallo gary girls giving glute gota gravy grax gripa haircut hands hangover hate haunted headaches
      healed heard heck hella hey hielo hills hinge historia holiday hoops hopping horas hormigueaba hun hunde
      hunky hunt infecta informe jai jugaba jugue jumper kick kilo knelt lab ladders lago laws letra lettuce
      libro lightbulb lista lit llego llevaron llovio lodged loop lorry louder luego lunges madrugada manera
      masaje mask mataron measure meat megan meh mejorcita meme mercado mercy merger mesero metida microwave
      mientras mind miracle moaning model moved muchacha mud mustache nephews netflix nil nina nineteen nobody
      noise noodles not noticias november nudo oak offer okay olvido omg order otro overcooked pagar partido
      partir peeling pegado piden pit place plant playlist plaza plenty pm podria pongo posible postman potatoes
      prefer pregunta presentacion presses presupuesto prize prom prop proxima puffiness puzzle quad queda
      quedado race raid rancho ratito reach reacting reasons receipt received recital recoger referee reja
      remains remind rico rivers rodeo rowed rumble saco sad salt say scary screamed servers sharpening shell
      shingles shop shrinking signs sirvio sister skiing skinny sky slides slow sluggish smart smooth sobre
      sobrino sola sons spaced spacey speaker spell spirits sprinted squatted stadium stared starving state
      stopall stroller strong study success suelto sugar sunday sunscreen swimmy tanto target taught teary tell
      tells temblor thousand tianguis tienda tieso tiraba tomate trade traia trailer trainer trampoline tranqui
      traps travelling trombosis truena tunnel two ultimo uno unstop valley velorio venas verde virgen viste
      volvi week wheel whose will wore worked world wrecked wringing years yo yup zucchini`,
  },
  {
    weight: -6,
    words: `abuelo acoste actual adolescente ads advice aflojo afternoon agenda agradecida aguantable alert alfiler
      algo alguna amazing approved arbitro asar awesome babe baby banda bastante bbq beam behaved behaving
      bendiciones bendiga bikes bite blast blocked bolsa bonita bonito borrow boton bowled boxers brakes bread
      brown buen buenos bushed calves cambiado cambiar camping cancha cansadito carpiano cenar cene cerrar
      chamaco champagne charger cheers chill chimney choked chop clima comprar compu computer concentrate
      concierto contractor cookies copier cord cosecha coser cost costume crab crackers crick cuerda cunada
      curled d damage descansando descanse deserve develop dias digas disappointed doms done doorknob dr draft
      drawer dressed dresser drill drops drowsy during durmieron eaten elbows emocion empieza enrojecimiento
      entrene error espera everyone exams explained failed feed fi fifty fishing flores freely fridays gano
      gardening garlic gira glasses goalie golden goosebumps graders grateful hairline hamstring hauled hay
      heads history how ich icing if ill info invoice ish jardin joy kill kilos king label labor landlord lap
      lastime leftover ligera limpie llegar llevadero llevar llore lloviendo loser loteria lucky luna maam
      manage managed manejo market marquitas mates mayor mensajes mente merci met metro mia midnight mildly
      million minus mirror most moviendome muddy mundo mustard nadar nae naranja negative nieve noodle nota
      nuevos opening opens opposite oranges orders oso ours overtime pagina pancakes paquete parents parque
      patio payment peachy persona pew pickup pipe pivot plan plancha plans pollo poncho precio prendida
      preocupa preocupado puesto quickly quiere quincena rate recien refund replied reset restaurante return
      review rides rope rota row rung sales saved scarf schedule science sell semaforo sending service settled
      shake shaky sharing shattered shifts shocked sledding slide snake snoring sold sopa soul spanish spilled
      springy stare statue steak sticker stroll student su subia suerte suite sunk sure swept swing switch tall
      tantos teared teensy teeny tele telly terminal terrific thanksgiving thrilled thumped tide tiempo tiene
      tilts tin tormenta totally treat tren troca true tunel type typing unlike until veinte venia viaje visita
      visited wants warmed whistled wide wiggle wobbly woohoo word work worry yawning younger zonked zumba`,
  },
  {
    weight: -7,
    words: `above abro absolutely actually adios agendar ajo ale allowed announcer anybody aparecio auto avenida backs
      baggage balon banana bar boarding boiler bondi bothers broke brothers bueno built burn burro business
      camion cargador cel celular chamba chile chillin chip chiquito chocolates chucking cien cleats clouds
      concert constante contest corriendo cos counter crossfit crummy daughters dave days debe dejado delivered
      describe dial diaria dicen diente digging dile disney door dragged drummer eh el elevator english
      enseguida esperaba excuse fact faded fantastic feria fiesta fight finals finished fixed forearms forget
      frost gas glass glue graduacion grandfather grandmother grandpa grass groceries grumbling grupo guardan
      hago halftime hall haved held helping hinchadito hitch hook hosted hovering humo improved internado jacket
      joined juego jury kid knitting knows ko lamb land landline lasagna lastimo later league leave limb linda
      little lives llaves lolly long look loosening maestra main make mala maldito mande marcus mechanic melted
      melting mes milagro mint mire mojado molida morirse muchos mwen named navidad nene nieto nitido nivel
      nodded notar nothin odd oficina opinions outside package pague painting paperwork par pare pasada pata
      pequenito phones pick pics pictures pide ping pisos po poor pork portal precios preocuparse print pumpkin
      puro quebre radio rainbow ran rara regalo regresar rendido revuelto riding roads roast rooms roses rugby
      scratched semana sick sido sin single sip skates slip small snacks sofa sombra somehow sorry sort sorted
      specks speed spoilt sprained starts stopped stretch stretches struck suave sueter suits sunny supposed sur
      tacones talla tank tape tapo tenth text textos themselves tia tiesito tomando trabajar trabaje trash
      treinta trifle tuckered twenty twitchy txt unit used vacation vanished vecina vemos video volver wait
      walkin warmer washed we wed were wheres wifes wild wrestling`,
  },
  {
    weight: -8,
    words: `acabo account ache airport already angel any apunta asthma audition bag bake balcon banar basketball
      benched bin bingo blueberry boiled boletos bore borrando brain brenda bulb buns burned buzz calle camilla
      camp cancer cansadita centavo cherry chevere chili closes coffee completa compliments compresa correr
      costco crack cream cuanto cumple cunado customer danced death dime dozed dress drinks drove dull edge
      embarazada emotional entro espanol everybody ex file fix flash flotando for form foto given gold gorgeous
      gown graduation grandbabies graying gud guitar ham hates hello hiding homework huevos humming infection
      jacuzzi jk job jugar knock lasagne leaves les liao library lighter llama lmao locking loosens lor lousy
      mandar maneje maravilla marea mareado mareo marked marta mean meet mejoria migrana miles miss moneda
      moradito mosco motor movement musical nap napped napping noisy north nuts operaron opt orlando pads page
      paraguas park partidos patron pelar pencil people peppers perdon perrita photos pinprick pitched plane
      pleased pocket points poker ponle pool pound ppl primo profe programme projector pueda pues puse quedaron
      quede queja quemaron raining range rastro ready record refri regrets regular rehearsal reviso river road
      rompio rounds rude run salary scene scored screens seria sessions shade shoot shot showing si smaller
      softball somos sound stall stiffness storm subject swam sweet taladro tarde thank timber tiny toaster
      tortillas trabajando trapecio trouble turning turns twitch umbrella unhappy vacaciones vaya vets village
      visa walks water well wine wings without wonderful worrier writing x yet youve zapatos`,
  },
  {
    weight: -9,
    words: `achin adoloridito again alright alto andar apart aprete archivo assemble backed bakery barbaro bass beans
      beer bitter bleachers brilliant bringing bubble buck bucks budget buenisimo cabin cable cajas campeon
      cancel cancelo caro carretera cebolla cerro chido chilled cleaning coat coche code comfortably common
      complaining constant couldve damn deal delayed delivery descanso deshincho dip dis doliendo domino dormia
      dough drain drying dude duermo easter eggs ejercicios equivocado eran esos estirarme excelente excited fax
      ferry fiance forever fresco girl goat granny gusto habian hair hearts heat hiked horse hubo iban itch john
      joke knot lane lenta lentil link log loving low mail manageable manana mandado marvellous mentioned
      message milking mochila mood mower nails nauseous neuropathy new nowt numero old olvide owl paid painless
      pantry patients pebble pechuga perfecta perfectamente pila pineapple pinhead pipes pise podcast pond porch
      poste pozole prende presentation prices primera problem pueden quedando queen quejar quite receta recipe
      reir reschedule resentido reservation returns reunion reves salsa sang scared scratch seat section senal
      sewing shed sigh sillon silver sing singing slot smell sms soccer son soup spaghetti spider squat squats
      star story strep strike tejer texts the trataron truck ty typed unchanged unsubscribe upset vaca verdes
      viernes volume vueltas wan washer wayne weakness website weeks whiskey whisper won worn yep yourself`,
  },
  {
    weight: -10,
    words: `acupuncture ages alivio ano anywhere asusto attic banca bandeja barfed barrio basically beach bebe bit
      blah booked books bored brew bumper calambre camine carbon carpal carsick chat chica child chisme coal
      cobraron colors contento cool course court cover cross cute da daft dale daycare des dies diferencia
      disappeared divina doler downstairs duck dumped eighty email enero enferma ese estadio estas euros
      excitement expected factura fatal fella festival fevers fiddle find flan freckle freckles froze gate
      genius glad grabbing grandson hang happier haria heels igual inbox jack jeans jump kneel lake lana lashing
      laughed lawnmower lazy leh lenteja ligero llegara lluvia loved lujo lunes mattress may medicina menos
      month moving mow na ni nice nicely nieces ninos novela oh ok online ordinary owe parado parcel parir
      parrot partner passes pastel pato pay peaches peas peep pelo perdimos pez pilas pine pinpricks pre pro
      probar project proud puppy q quien quito rained recibir ref refs rendida report roadside roger salon
      saturday scares school secret sensible shouted sides sienes siesta sisters slightly snowed so solte space
      stage staring stiff sucking suegra suenito swim swimming taco tacos talked tampoco teacher telefono tema
      tender tenor that threw tomar trabo update venmo verla veterinario vote vuelo wardrobe washing wedding
      weeds which winning workout youd`,
  },
  {
    weight: -11,
    words: `acabaron agujetas alquiler anthem arch atorada august beets besos box break brisket busy caldo calm can
      cansancio case cash chain charged check checked cita clean cleared combine comfortable comi commute
      completo confirm corte crei deaf decision dinero documentary dog dollars dormir dozing drawers driver
      energia escapo espasmo estaban estirada exercise exercises exhausted fiebrecita field finally fish flooded
      forty freno fried frijoles fue full gata gemelos gimnasio group grua guarda haciendo hike hinchar horses
      house hung improvement interview itty jello junta k lamps learned lego lemonade list llanta llantas loud
      manchita maquina mild molesta money months mountain msg mule needed needs newborn no notes nubes o oferta
      onda overhead painted pan pantalla parking pastor pb perdido perro pesada picking pickles pig play played
      poco pony pounds preocupada prima problema problems propio quid reached recibo recycling relay remote
      results revise ropa router sal save sealed seats set sheep shopping slept slowly smidge smiling smoking
      solita solito sore spells stole summer tag tanta tarea tarjeta tax tenderness thankfully thurs tiesa till
      tomatoes trabajo tracking tractor tranquilo turkey twins uber view voicemail wallet whistle whos woozy wow
      write you zoo`,
  },
  {
    weight: -12,
    words: `accept adolorida anyone apples aunts azucar backpack bay believe benadryl better boat brake breaker burger
      bus by calculo calientitos canto cap card careful carne channel chapter chewing chicken choke cine coach
      cobro college compadre contacto contenta cooker creaky degree descansaba diabetes dizziness dizzy doll
      dormi entrada essay fake flyers fog friends game garbanzo gasolina girlfriend golazo hilo horror jugando
      kicking knotting lavadora lead lecture leeds lets ligeramente lightheaded manager meter mirar misa
      monterrey movies muchacho nausea neighbours ninepence nothing number numbers onion or our p pasar password
      penales photo piano pijama pitch pizza playa pride printer quitando read relajado reply reruns restored
      rice ride robot ruido sabado sandwich saque sauce segunda send shaped shelves skipped sleepy smoke song
      speck tad tapan teenager temple tent thx tio tire tiredness tomorrow trabajado tranquila turno twinge
      vecino wash writes zero`,
  },
  {
    weight: -13,
    words: `ac acalambra achey agua antes bags begging bring bro busque cansado cats change chips chiquitito club
      colegio contando cook creer crossed dancing dart desk desperto difference dishwasher dock dolorcito
      domingos dot dots dream eased esa estuvo exam fair finale first flew gol good grill handed haystack
      headphones hi humor iguales innings internet jam junto keys laughter loaf loose loosened looser mapa
      marathon march mareada mareos marry massage matan match meetings mejor mesa montana music nada nail nephew
      nervous news niece nose paso pastry pequeno picar picture planta platforms popcorn postre present puedas
      rain recepcion relaxed rent respire screen september shots shown soltar spasm start starter steady stock
      stocks subido talk taxista techo temprano thesis tires toast toothpaste torneo tulips u verguenza visto
      wear windows wiped your`,
  },
  {
    weight: -14,
    words: `act adolorido anyway app asco bank bateria battery best boda buying calor cambio candy colleague company
      computadora cooked cramp cramped desaparecio dig downtown early ego ejercicio engarrota exit fading
      flushed forgotten grandma gym halloween hambre heifer june karaoke laptop lata late lease lovely malo
      molestia mostly neighbors ningun nino normalidad nuevo operacion pea pelicula pena penalty percent permit
      pesadas pintar politics poquita pray relajada resentida saludos scare season sentida shift showed sienten
      soft solo springs sun syrup talent tattoo team toca vestido war ways whatever windshield`,
  },
  {
    weight: -15,
    words: `achy agradecerle ask assignment baile beat bien butter carrera cd champ chef chico chocolate conductor
      country cramps decia energy examen expecting fabric fault finding foggy fresca goal hat hotel laughing law
      maleta manda mejorando nauseas once party pelin quiz repeat siempre signal spasms spring squirrel sum
      sunset tap their tickets ur ven ventana verte villain waste who`,
  },
  {
    weight: -16,
    words: `accountant aflojado alarm boleto boss bought buena canal cansada charm clock compras couch curtains dance
      drama embarrassment final freezer gato gps heaven leve luck meses nah normal normally nostalgia oiga
      orange pedido periferico promised rabbit snowing sourdough spreadsheet stories stretching suelta te those
      ticket tingled tooth trae training twister uncle window yoga youre`,
  },
  {
    weight: -17,
    words: `andamos anos bees book cero complain eat escuela fan feliz flour horario jajaja jefe lah loan man nueva
      oil portero renta route sea show sign snow soreness tamales taqueria taylor th thanks tired understand
      usted vet wifi win`,
  },
  {
    weight: -18,
    words: `bailar bill boy cat class clear codes contact counts deadline flojera gotita jokes love ninguna none
      normales orgullo pesos poquito slight splinter students surgery tantito tetanus throw trafico tu watched`,
  },
  {
    weight: -19,
    words: `arroz bandita cake camera cancion cargue clover cousins cramping crypto dogs emoji espresso estudiar
      hiking manejando mondays perfectly plot sermon spasming`,
  },
  {
    weight: -20,
    words: `actor age always bands boring burrito buy calambres comedian copy coworker diet easy engine equipo
      espasmos fine flush free goldfish gossip gracias grade great guy haha happy hola injury ink jaja less lol
      meeting mints moon mosquitoes movie mudanza muelas mundial nope nor paint pendientes perfect perfecto
      plants plomero potty preguntan price queasy quiet risa serie sir songs sueno test thread til toddler
      traffic weather wooden year`,
  },
];

/** How much more two words weigh where one follows the other. */
export const pairWeights: readonly { readonly weight: number; readonly pairs: string }[] = [
  {
    weight: 20,
    pairs: `a and, a bug, a chair, a desmayar, a fit, a needle, a train, a tumble, a wreck, ache behind, advil today,
      and nearly, around it, around the, at an, at dinner, at home, at once, banged my, barely walk, be alive,
      be dead, better off, bien feo, bien menos, blacked out, bleeding again, breaths are, bruise nothing,
      buried him, can barely, can hardly, can only, cara no, como cafe, con solo, corazon acelerado, crossing the,
      dad died, de esos, de frio, de sangrar, de temperatura, dedo gordo, del dolor, demas normal, did nothing,
      didnt make, do what, doesnt know, doing nothing, dolor tan, dos de, dropped in, duele a, duele mas,
      el conocimiento, el corazon, el doble, el moreton, el pectoral, el pie, el puntito, el senor, el sentido,
      el termometro, ending it, esta rojo, este dolor, ever had, everyone would, far today, feel faint,
      fiebre pero, fine just, for good, for pain, from it, giving way, gone for, gone weak, hablar bien, hace dos,
      hace rato, half my, hay quien, he died, he passed, headache like, hijo me, his session, hurting more,
      hurts like, hurts so, ibuprofen today, im scared, in it, in me, is dead, is new, is spreading, is swelling,
      is through, is tingling, it looked, its an, its that, just didnt, just now, keeled over, keeps asking,
      know where, la nada, las costillas, las palabras, last nite, llame al, llamen ya, llamenme ya, lol its,
      lost consciousness, me cai, me desmaye, me right, me so, me ve, migraine from, moreton enorme, musculo del,
      my bike, my speech, need someone, needle broke, neither leg, no aguanto, no better, no colour, no despierta,
      no feeling, no nada, no nos, no paro, no point, no power, no pude, no puede, no puedo, no quiero,
      no reacciona, no sabe, no siento, no tenia, nobody would, nomas de, none before, not better, not good,
      not only, nothing comes, of living, on them, one big, one eye, own house, pain last, passed away,
      piernas no, poquito nomas, pude ni, pulso a, put her, que dia, que no, quita la, red and, respiro con,
      rib muscles, sat at, si respiro, siento hormigueo, since breakfast, sitting down, so yeah, someone now,
      sorry to, stiff neck, still bleeding, still in, straight away, t boned, tengo fuerza, that hand, that were,
      the bathroom, the bit, the chills, the er, the floor, the hay, the holes, the hour, the kind, the mouth,
      the mug, the tongue, this am, this back, this bad, tiene pus, to end, to faint, to live, todavia en,
      toes feel, touch it, truck got, twice the, two of, u did, un segundo, una aguja, under two, up blood,
      up tomorrow, vale la, veo nada, walk in, walked into, was fine, way more, we buried, we were, with it,
      with pain, with us, wont come, work but, worst pain, wrong direction, y caliente, your office, your patient`,
  },
  {
    weight: 19,
    pairs: `a mil, a urgencias, almost fainted, anything like, below my, bien pero, blew up, boss said, clean out,
      corazon desbocado, doc in, el dedo, el pulgar, everything went, for it, from hell, heart going, her on,
      id rather, im roasting, in bits, is numb, is weak, just sitting, kill myself, long does, longer alive,
      mas fuerte, me desvaneci, moretones por, muy rapido, my fingertips, necesito ayuda, new cough, ni caminar,
      ni tantito, night it, no mueve, no soporto, no veo, office and, one in, one minute, one side, or wait,
      por todo, porque no, puedo mover, que pican, rolled back, rolled my, said my, screaming in, se infecto,
      se ni, sin sentir, snapped off, swelling up, thanks so, tired of, tuve una, two fingers, un bulto,
      walking is, went stiff, ya es`,
  },
  {
    weight: 18,
    pairs: `a football, a nada, a nine, a stick, after the, all jumbled, and e, are asleep, been eating, by mistake,
      coming out, dia es, down my, duele hasta, duele horrores, end it, entra el, ese dolor, esta convulsionando,
      feverish and, gasping like, got here, grabbed the, had her, hardly walk, hold a, inner thighs, is asleep,
      is bad, is hot, le sale, los pulmones, lungs feel, me home, me this, medio cuerpo, muscle over, my legs,
      nearly went, neck stiff, no dejo, of everything, ok pero, on two, only hurts, paramedics are, puedo parar,
      que dice, quede trabado, right half, same thing, se puso, shoes in, sigue sangrando, soon as, sore as,
      tea time, the bed, the card, the charts, the week, touches it`,
  },
  {
    weight: 17,
    pairs: `a dinner, a doctor, a scan, a tree, after my, all fizzy, all over, allergic reaction, amaneci peor,
      ambulance is, and hot, anda muy, ayer un, before bed, bleeding a, chest muscle, could this, coworker said,
      cuando respiro, dad collapsed, de repente, dejaron una, dinner plate, dropped like, each day, el tobillo,
      es una, esos que, everything on, feeling in, feels ok, feels tight, get that, gone through, hay fiebre,
      how i, i sound, if im, im dying, in tears, is double, is dragging, is locked, is saturday, is weeping,
      isnt going, it before, it no, just be, la cara, la lengua, la toalla, leave the, leaving your, left a,
      like theyre, los dientes, los paramedicos, lost driving, me entra, me llevan, me responden, me sale,
      mi roommate, moreton gigante, my breastbone, my epipen, my fever, my two, my words, next thing, ni acostada,
      no la, no longer, nomas que, of fit, off the, on eliquis, passed on, pink froth, pregnant and, real bad,
      say theres, seguir viviendo, so did, something is, subio de, the day, the deck, the gun, the hole, the icu,
      the pharmacy, the shakes, third plaster, tip broke, to die, toco y, today than, tome todo, touched it,
      twice as, una agujita, van a, walking on, wasnt around, you did`,
  },
  {
    weight: 16,
    pairs: `a bike, a half, a knife, a notch, a stroke, about an, aguanto el, amaneci con, and weak, are tingling,
      are wet, arms are, ayuda ya, be here, brought the, came off, came to, cant walk, color vino, couldnt even,
      da pena, days ago, de calentura, de fiebre, de toser, double what, e podido, el morado, electric pain,
      estamos en, everything else, fever of, foot gone, for air, for monday, freezing and, fresh blood, gone dead,
      got kicked, half of, having a, heart feels, home from, how bad, in maths, in there, is gettin, is murder,
      it usual, it w, ive not, kitchen floor, la sangre, landed on, like wearing, little finger, mas dolor,
      me agito, me ahogo, me caigo, me internaron, me now, me puedo, me quiero, meant to, mi papa, muy fuerte,
      my lad, my lips, my pills, my right, need help, nerve pain, ni hablar, no para, no sensation, no vive,
      nomas no, nos conoce, not responding, or turn, our way, pooped myself, puedo ni, q me, que tuve, rear ended,
      rojo y, sabe ni, shoulder you, sin aliento, sore part, stairs now, still is, than monday, that before,
      that much, the dot, the house, the place, the shower, the waist, then yesterday, theres pus, think its,
      this world, throat feels, times a, to breathe, to drive, to finish, u poked, used my, va creciendo, was out,
      was short, wee is, weight on, went bowling, wet the, who you, wife just, y hablo`,
  },
  {
    weight: 15,
    pairs: `a battery, a boil, a convulsion, a fist, about ending, about to, acabar con, after your, and climbing,
      and couldnt, and really, anda como, answering for, asked for, back of, back there, bad way, belly button,
      blacking out, bled through, breath just, brinca el, calentura de, can drive, cant turn, chest tightness,
      chest was, coffee grounds, corazon a, cosas sin, desde la, did i, didnt know, done with, dont bother,
      dont drink, dont remember, down as, down there, el pecho, el suelo, ese brazo, estoy llorando, estuve a,
      face is, fiebre y, fui con, gas station, gone numb, got knocked, had to, hand gone, hand looks, he went,
      heart doing, his face, hold my, hombro bien, hoy como, hoy ni, i drop, i laugh, i literally, i talk, ice on,
      idk if, ir a, is an, is racing, its infected, just lying, kicked by, kills my, knot is, knowing it,
      la cabeza, la entrepierna, la paciente, la saliva, late muy, light hurts, like crazy, like theres, lo rojo,
      lol so, mano ni, mano sin, me andaba, me desplome, mi mama, mid sentence, more each, more painful,
      moreton se, my heel, my pants, no lo, no strength, normal que, now a, of hurting, on crutches, on today,
      one before, one of, or no, out standing, oven and, para abajo, peed the, pero traigo, red patch, room is,
      say no, says i, se esta, since four, somewhere between, still asleep, teeth are, than the, that bad,
      that same, the color, the feeling, the fever, the lamp, the needling, the sole, they say, throat getting,
      torcio la, two nights, un dolor, waking up, was going, was ok, was that, watch says, we lost, where i,
      whole thigh, wish i, words are, x rayed, y medio, y quema, ya fallecio, you saw, your needles`,
  },
  {
    weight: 14,
    pairs: `a box, a matar, a patch, a radiator, a towel, agarro aire, ahi abajo, all nite, and call, and didnt,
      and red, anything but, at tea, ayer sin, back has, be better, bien el, big as, big toe, but you, c this,
      calf tender, cant get, car accident, catch my, cayo de, chest aches, chest hurts, chest is, cintura para,
      con escalofrios, covered in, de desmayarme, del codo, dice cosas, died thursday, do take, dormida la,
      dribbles out, driving home, driving to, duele demasiado, en observacion, en paz, extra strength, fell in,
      flu so, fuerte el, full of, gave out, girar la, gone to, got lost, got this, hablo raro, has grown, hate to,
      have chills, he wont, head is, hinchazon en, hit my, hondo me, i fainted, i sneeze, i wipe, i wouldnt,
      im done, into the, is drooping, is purple, is really, is that, it hurt, keep thinking, killing me,
      la muneca, la orina, las escaleras, las manos, le da, legs gave, llego a, llevo tres, looks infected,
      lot more, me antibiotics, me estoy, me get, me hice, me limpio, me tropece, mean the, media cara, mi mano,
      mitad de, molestia y, monday it, muy grande, my ankle, my wee, nadie me, ni que, no clue, no sleep,
      no warning, not making, o que, of metal, of stairs, of tylenol, of your, one eyelid, one you, open a,
      opened up, out cold, outside of, own life, pec where, pecho donde, pecho me, please ring, poking out,
      puffy and, quitado el, quitarme la, really wrong, ring finger, round my, sale ni, salir del, sangre hace,
      se desplomo, se hincho, second time, seguir viva, shoulder blade, since lunch, size of, so puffed,
      sound drunk, stop these, take eliquis, take her, tender and, thats how, the ambulance, the letters,
      the pavement, the phone, the rest, the toilet, thirty years, this pain, tiene fuerza, to kill, to wee,
      tomar aire, too long, turned blue, vomiting blood, voy en, wet myself, y fiebre, y ni, y quiere, you but,
      you put, you see`,
  },
  {
    weight: 13,
    pairs: `a emergencias, a reventar, a yellow, abuelita se, acaba de, all night, an old, and jerked, and puffy,
      and something, and tender, ando con, as well, ayer le, bad im, be over, below the, blown up, bright red,
      broke off, by noon, can no, cant grip, cant wake, close to, co codamol, colour of, con nada, con sangre,
      coughing all, da una, de perro, dedos no, del lado, desaparecer para, desperte en, did is,
      dolor insoportable, donde estoy, dry little, during the, el codo, el cuerpo, el medico, el paciente,
      el peor, el zapato, electric shock, emergency room, ended up, enterramos a, esto es, ever came,
      favor contesten, feels the, feet are, fell down, fiebre de, fine but, fingers feel, foot slaps, found me,
      get me, goes down, golf ball, good besides, got hit, got rear, habia dolido, had some, has to, hasnt let,
      hasnt stopped, have nothing, have numbness, he didnt, he pensado, heart beating, her sleep, hinchada la,
      his phone, his shoes, his son, hour after, how id, i be, i called, i need, i usually, ibuprofenos de,
      id give, into a, is having, is twice, isnt getting, it on, its growing, just let, justo en, keep dropping,
      la chancla, la planta, left calf, like being, like mad, like old, looked at, me acelera, me agarre,
      me aprieta, me encontro, me llego, me marca, me obedece, me orine, me pellizco, memory of, my cheek,
      my pecs, my ribs, name and, ni a, ni pensar, nieta me, no respondia, of em, of rose, of these, off all,
      off it, off without, on at, on coumadin, on living, one flight, or hold, out again, out in, over but,
      own name, part is, pensado en, people say, probably just, puedo enderezar, pulled a, que este,
      quiero desaparecer, quiero despertar, quiero vivir, quit on, really hurts, respiro cortito, ronchas y,
      sale materia, saliendo de, se sacudia, sent me, shaking with, she doesnt, she passed, side feels, sin hacer,
      sin parar, sitting but, slipped in, so tight, sore by, squeeze the, stabs me, sticking out, still stuck,
      swelling but, talking gibberish, tengo ganas, that but, that makes, that wasnt, the bandage, the breastbone,
      the highway, the kerb, the loo, the pills, the roof, the skin, the till, the warfarin, then came,
      thermometer says, thinking of, this morning, this time, thru the, tieso y, to squeeze, to stop, todo el,
      touching it, trabajo y, tylenol every, tylenol since, un accidente, una convulsion, una frase, up like,
      way in, what im, what the, whole bottle, wife died, with him, woke up, wont make, would get, wouldnt call,
      y fria, yellow stuff, yesterday a, you guys`,
  },
  {
    weight: 12,
    pairs: `a balloon, a golf, a grapefruit, a hard, a ladder, a minute, a seizure, a solid, a stabbing, a stove,
      a table, a temp, about anything, acabo de, adormecimiento en, after supper, again on, agarrar nada,
      agujas y, aire pero, al respirar, an ultrasound, and told, apoyar el, aqui con, arrastro el, at rest,
      ayudenme por, bc i, be at, been cutting, been taking, being alive, bent over, bottle of, bus stop, but this,
      by a, cabeza me, cada hora, cadera a, cant bear, cant stand, car on, check the, come out, corazon me,
      crawling to, cuello tieso, cut my, days out, de golpe, del brazo, del hospital, del pie, did his,
      didnt feel, do that, doctor de, dont wanna, dormido ahi, dos brazos, down past, duele muchisimo, duele un,
      each time, el costado, el dolor, el mediodia, el muslo, el ojo, el otro, el piso, en calentura,
      encontre una, esta morada, every hour, eye for, fatter than, felt nothing, foot drags, for a, for real,
      from my, gave birth, giving out, go on, goes from, going the, got so, hacer nada, hand keeps, hard as,
      hard the, has no, hasnt gone, hasnt quit, have before, he was, help now, hijo dice, hip has, his mouth,
      holding my, horse kicked, i drew, i wet, im afraid, is closing, is heavy, is short, it normal, it stabs,
      itchy welts, jalar aire, kicked me, kids and, la ambulancia, la boca, la garganta, las cosas, las nalgas,
      las piernas, left one, left you, levantarme de, lightning bolts, lights went, like coffee, like lightning,
      little cough, llena de, lo digo, lo que, lying flat, mandaron a, mano no, me acordaba, me inflo,
      me responde, me sube, me subio, mi me, mis partes, mis piernas, miss me, mixed up, moreton ya, much i,
      muy mal, my inhaler, my kids, my lip, my mug, need somebody, need the, needle have, nights in, no air,
      no alcanzo, no e, no grip, no les, none of, numbness but, of air, of better, of hours, ok otherwise, on all,
      on antibiotics, on our, once and, one second, only way, out wrong, paciente de, para ir, pass water,
      pierna dormida, planta del, poco el, puedo agacharme, puedo caminar, puedo levantar, pura sangre,
      purple bruise, q el, que salio, race and, rash all, respirar bien, sacudia todo, sale pus, say i,
      se desvanecio, seeing two, seized up, sharp pain, she went, short of, shoulder is, sin sentido,
      sitting still, sitting up, slaps the, so does, so much, someone hit, stairs to, taking me, tanto que,
      tengo temperatura, termometro marca, that my, the chair, the chest, the collarbone, the dentist,
      the funeral, the point, the queue, the size, the sore, the spot, the thumb, the wound, they think,
      theyre taking, this leg, thru a, thumb has, tight it, to an, to elbow, to emergency, to pass, to rest,
      to ring, to tell, todas las, tongue is, too much, tos seca, traigo el, traigo una, turned purple, two days,
      typing this, un chichon, una bola, unable to, up coughing, warfarina y, was dead, was pink, way worse,
      week on, what did, who i, worse every, worse instead, worst one, would faint, would miss, y esta, y sigue,
      y todavia, ya vienen, you call, your list, your treatment`,
  },
  {
    weight: 11,
    pairs: `a fever, a grumble, a saucer, a sling, a sudden, a sunday, a temperature, ache has, admitted me,
      against the, agarre de, alguien me, all puffed, and pointer, and sweating, and tight, ankle bone, any air,
      anything i, back for, back is, back wont, be a, before he, behind the, between my, black bruise,
      bleeding like, brincos en, bro i, bruise but, bruise covers, bruise keeps, burning up, but when, buzzing in,
      by morning, by the, cabeza asi, cae el, cafe molido, call if, came from, came over, cant bend, cant pee,
      cant speak, catching my, check my, chest tight, chills all, cintura pa, color of, colorado y, come down,
      con comezon, could fry, curitas y, day it, de moretones, de ser, de temblar, dedos azules, dejado de,
      dejo de, del agua, del esternon, del hombro, didnt tell, do buttons, dog licking, donde pincho, dos minutos,
      down but, dropping my, drove me, duele horrible, echaba espuma, el numero, el omoplato, el pantalon,
      el piquete, esposo tiene, esta peor, eye and, faint at, feel them, feels dead, fine except, finger and,
      fingers are, for nothing, from hip, fry an, going gray, grandma is, ha de, hacer del, has chest,
      havent been, heart thumping, hecho nada, hold me, holding on, huge bruise, hurts that, i could, i inhale,
      i keep, i wore, id have, im burning, im his, im peeing, in like, in my, in one, in order, in time, in what,
      is agony, is rigid, is swollen, is talking, is very, it is, its bleeding, its swollen, keeps climbing,
      keflex for, key in, knee keeps, la aguja, la cama, la escalera, la nieta, la nuca, la pipi, la vista,
      las paredes, last one, laugh or, laughing at, leaking pus, left breast, left side, let the, like cola,
      like nothing, like this, little bit, live anymore, llegue a, lo puedo, lo soporto, look and, los ojos,
      los puntos, lost all, mas gordo, me di, me hubiera, me inflamo, me late, me llega, me paro, me punza,
      me recetaron, me round, me straight, me till, me twice, mi esposa, mi nena, might as, min ago, more numb,
      my lungs, my spit, my tailbone, my teenager, my third, my vision, myself on, nalga al, neck to, neck wont,
      nettle rash, never had, ni cuenta, ni de, ni la, no aprieta, no encuentro, no sale, no supe, now so,
      numb around, o me, of pills, on cotton, on in, only half, onto the, over at, pa abajo, parece que, paso el,
      pellizco y, pick the, pienso en, por todos, porque la, pressure in, puddle of, puedo girar, puedo moverme,
      puedo orinar, puffing just, pushed on, que cada, que mi, quede sin, quedo adentro, really swollen,
      remember my, right by, ronchas por, sabe que, said and, se nos, second i, seeing double, shooting pains,
      should we, shoulder at, since your, sitting is, slapping my, sleep in, slept ok, so bad, so thats,
      soaked the, soiled myself, soy su, steps on, still trickling, swelling shut, tell u, tender at, the colour,
      the gas, the keyboard, the kitchen, the nurse, the pain, the sheets, thigh is, thinks its, this minute,
      this squeezing, throat swelling, tiny bit, to bother, to hospital, to lay, to look, to push, to wake,
      to walk, today the, toilet paper, tomo warfarina, toques electricos, towel is, traigo clavada,
      tripping over, tuve un, un chorro, un latigazo, una punzada, until my, up something, veinte anos,
      very wrong, vomite sangre, w the, was before, what day, what year, with fever, with ice, wont lift,
      work out, work shirt, work this, y no, year it`,
  },
  {
    weight: 10,
    pairs: `a big, a car, a cold, a drip, a plate, a plum, a todos, ache when, again in, agua en, al piso, all at,
      ambulance just, an egg, and by, and pale, and shook, and sore, and today, anoche me, any longer, any weight,
      arms and, as my, as soon, at practice, at six, back bone, baja hasta, ballooned up, big lump, bleeding wont,
      boca chueca, box of, brazo dormido, broke out, bug but, but each, by my, by now, cabeza mas, camino al,
      camino como, cant breath, cant laugh, cant look, cant rouse, caught it, cayo redonda, color coca, come up,
      coming from, como tabla, como viejito, con pus, corazon se, cough but, couldnt find, couldnt remember,
      cramping up, creeping up, creo q, day i, de bajar, de emergencias, de pastillas, desmayo en, didnt answer,
      died in, doble desde, doing flip, doing the, dont know, dos horas, down at, down on, dropping things,
      el brasier, el gemelos, el puno, en este, enough oxygen, entre dos, er waiting, es normal, esta hinchado,
      esta roja, estoy sangrando, every breath, fell out, floor of, foaming at, foot like, frio y, from nowhere,
      garganta cerrada, get any, getting more, give it, gone but, hace una, hacked up, had in, had three,
      hago pipi, hand just, hasnt come, hasta el, hasta los, have it, have said, here anymore, his sister,
      hombro se, home my, hurts to, hurts too, i blacked, i guess, i lie, i reckon, i spit, i step, i try, if the,
      im covered, im huffing, im talking, in better, in her, is cold, is swole, it keeps, it skips, it stinks,
      it supposed, it will, just my, kept the, killing myself, la almohada, la costilla, la manana, la pierna,
      la presion, la tengo, la tos, las sillas, laying down, leaves me, left boob, leg gave, leg gone, lengua no,
      lie flat, lift the, light is, lightning bolt, like tar, los labios, los siento, makes me, mas grande,
      me asap, me cuesta, me desmayo, me entume, me in, me pegue, me rio, metal in, mi esposo, missed a, more at,
      moved in, much blood, my big, my bladder, my chest, my ear, my leg, my name, my shin, my temps, my wedding,
      my wind, needle was, needles is, never do, never felt, ni gota, no baja, no deja, no le, no paso,
      no redness, no way, nobody home, normal that, not going, not like, now its, o por, of my, of that, on fire,
      on flucloxacillin, on him, on ice, on the, on warfarin, oozing yellow, or lie, out red, owner of,
      panting like, passed out, pegue en, piece of, pills in, please help, please take, poco de, point of,
      poquito me, por lo, por mi, press ups, prob just, probably the, puedo cerrar, puedo voltear, pues ahi,
      pulse is, puras incoherencias, put any, putting my, q dia, queda colgando, quedo a, quedo como,
      quit bleeding, r sore, reason to, right at, running hot, salio color, sangrando mucho, sangre a, sangre el,
      says she, se quiere, senti que, seven and, si trajera, siento mis, siento un, sigo en, since supper,
      skin feels, sleep and, smile is, spots you, stone cold, stronger than, struggling to, sube un, swollen and,
      take his, talking nonsense, tantito el, temperature of, tengo la, that the, thats the, the ankle, the belly,
      the dishes, the foot, the front, the last, the left, the lights, the pickle, the plaster, the steps,
      the walk, the way, they are, think straight, this from, thumb and, to ankle, to check, to let, to urgent,
      tomo anticoagulantes, tongue feels, toser desde, try to, u forgot, un chingo, un ojo, un rayo,
      una barbaridad, una hinchazon, una pelota, una tos, under me, up my, up to, upon the, urine is, us at,
      va en, va subiendo, vomitando sangre, voy arrastrando, voy para, vuelve a, waist down, walk to, walking to,
      warfarin and, was better, was full, was my, way back, wearing a, week later, well be, when i, whenever i,
      whole arm, why do, wife put, with blood, wont hold, y yo, ya va, ya voy, yesterday was, you left,
      you warned`,
  },
  {
    weight: 9,
    pairs: `a cup, a good, a head, a jar, a movie, a phone, a sharp, a sheet, a step, abajo no, about killing, air in,
      al salir, algo anda, algo en, alive anymore, all faint, ambulance now, an accident, an x, an xray,
      and again, and another, and next, and started, angry red, ankle has, antes de, antes no, are full,
      are swelling, are tender, arm just, arm wont, around and, as a, as sore, asked why, at lunch, at the,
      awful headache, back and, back from, bad and, bath towel, bathroom tiles, because the, bed n, bedtime and,
      been an, been drinking, behind my, besides this, beyond anything, bien apretado, bit and, blood soaked,
      both arms, both legs, bother you, brazo despues, breath in, bumps all, but my, butt to, cabeza con,
      calentura y, calf sore, can see, cant lift, cara dormida, catches sharp, charco de, chest has, chest when,
      chiquito y, cintura hasta, clavada en, clinica de, closing up, cold sweat, coming up, como borracho,
      como ido, como pelota, como piedra, como si, como toques, como trapo, couch and, cough since,
      coughing nonstop, couldnt turn, cried in, cuando abri, day so, de cafe, de que, deal more, debajo de,
      del bano, do with, doble que, dogs name, dolor me, down over, down the, drive home, each breath,
      ears ringing, egg on, el anillo, el banco, el brazo, el hueso, el panuelo, el papel, el pinchazo, el talon,
      elbow and, electric jolts, en aventarme, en emergencias, en medio, encima del, epidural and, er or,
      escribo por, esta saliendo, every few, eyes rolled, face has, faint in, fainted in, favor ya, fed the,
      feel achy, fever and, fever but, finish a, first day, first one, fit on, flucloxacillin for, from a, fue de,
      fuerza para, fui de, gave the, girar el, going like, gone stiff, got me, got through, grab the,
      grande donde, ha puesto, hand wont, happened before, happening to, havent peed, hay hinchazon, he tomado,
      head at, head splitting, headache is, heart keeps, her off, her treatment, hives everywhere, home with,
      hours straight, i breathe, i pay, i peed, i scream, i take, i tell, ibuprofenos hoy, im frightened,
      im having, im on, im puffing, im seeing, in july, is angry, is bigger, is black, is his, is ice, is kinda,
      is unreal, is warm, it by, it throbs, its back, its oozing, jalo aire, just hangs, justo donde,
      keep coughing, keep giving, keeps growing, knee down, know im, know what, know when, la clinica, la guardia,
      la herida, la puncion, la punta, la rodilla, la servilleta, lado de, lado izquierdo, last night, le torcio,
      leaking blood, leaves a, left arm, left in, leg gives, legs dont, legs have, lift me, like balloons,
      like im, like sausages, little hole, little metal, looked like, lot worse, lower leg, lump like, lump on,
      lungs only, make it, making me, making sense, me alcanza, me apago, me cabe, me dolia, me hacia, me llena,
      me salieron, me tienen, medico de, medio muslo, mejor sin, mi abuelita, mi hermano, mi vida, milk in,
      minutes after, minutes ago, mucha tos, mucho mas, mucho peor, muneca se, my arm, my boot, my bowels,
      my crotch, my entire, my forearm, my gp, my grip, my number, my run, my scalp, my tongue, my urine,
      my watch, nearly hit, needle still, never known, night in, no contestaba, no idea, no reason, no sube,
      noise when, not right, not waking, now my, numb hand, numbness is, numbness just, off his, ok but, ok that,
      olvido una, on saturday, one go, one this, out about, out as, over all, papa murio, para siempre, parked a,
      parking lot, past my, pec is, pec muscle, pecho apretado, pee is, peed all, perdi el, pinky and, plus the,
      poco me, por favor, por poco, press where, private parts, prob nothing, puedo tragar, puked and, purple and,
      q la, que al, que sali, quiero morirme, raised itchy, redness and, sali bien, se desmayo, se le, se tomo,
      sentado viendo, she didnt, shivering under, siento a, sight in, since this, skin is, sleeping in,
      slept fine, slid down, so since, so slightly, sock off, somebody parked, something sharp, spit in,
      standing in, standing on, started again, started as, started at, stood at, stuck in, sudo frio,
      swollen shut, take care, teeth chattering, tell when, temp and, temp is, tengo dormida, that goes, that leg,
      the advil, the armchair, the bleeding, the clinic, the coach, the daughter, the dog, the edge,
      the emergency, the gauze, the hallway, the handle, the leg, the little, the moment, the needles,
      the paramedics, the ribs, the site, the tip, the touch, the tub, the tv, the visit, theres one,
      thermometer reads, thick and, thigh looks, third bath, this shoulder, three blankets, threw my,
      tickly cough, tiene el, time and, to bend, to cut, to even, to grab, to hold, to knee, todas sus, told you,
      too weak, tose y, toser me, touch and, towel now, traigo la, treated is, turning blue, tylenol bottle,
      u stuck, una tosecita, uno de, up drenched, up from, up red, vienen los, vio el, want a, was a, was blood,
      was twitching, weak to, weeks pregnant, went black, went dead, went from, went white, when we, where my,
      while im, whole hip, woke at, wont do, words come, wrist is, x ray, y calientito, y nada, y son, y tomo,
      ya estan, ya llevo, years a, you like, you worked, you yesterday`,
  },
  {
    weight: 8,
    pairs: `a abrir, a bolt, a broken, a chorros, a curtain, a five, a full, a punto, a sausage, a seal, a sentence,
      a sewing, a straw, a tip, a trolley, al limpiarme, al pie, all red, am on, an inch, an mri, and asked,
      and frothy, and hurts, and landed, and leg, and legs, and wants, answer us, apoyar la, are here, are tiny,
      arm like, arm when, around my, as if, as wide, asked and, asked if, at urgent, at work, ayer estaba,
      bajo de, balazo en, band around, bano y, barking like, bc of, bed because, been having, being hit, bien del,
      big itchy, bit through, bladder is, boca de, boiling and, boot on, both feet, brazo para, brazos y,
      breath last, bruise is, bruise runs, but id, but otherwise, but the, cabeza como, cabeza muy,
      calentura desde, calf is, caliente y, came on, came round, can hear, cant hold, cant pull, cant raise,
      cant see, cant sit, cant straighten, cant take, cerrando la, chest since, cierra la, clear down,
      cloudy stuff, cold on, come on, corriendo por, couldnt tell, cuando volteo, cuello para, de agua, de las,
      de un, de ver, dedos morados, del pecho, desde esta, didnt notice, different animal, dio fiebre, do have,
      dolido asi, dolor se, dont move, dos toallas, drunk and, dry cough, dura y, el bano, el hielo, el vaso,
      eliquis and, embarrassing but, emergency department, en toda, end my, enfermera de, entire life, entre las,
      era un, escalones y, esta cerrando, eyes went, face looks, face numb, fainted twice, falto el, fast and,
      feel something, feels hot, feet feel, felt like, fever came, finger have, fingers on, finish my, flu going,
      fridge and, fuera de, fuera del, fuerza pa, full breath, garganta se, get my, get the, getting bigger,
      gives out, good but, good here, good so, grey and, ha dado, hablo como, had migraines, halfway up,
      hand feels, hasta la, have chest, have gone, have hives, having to, he is, headache from, headache ive,
      heart beats, heart been, her phone, hes having, hice popo, hincharon los, his neck, hives all, hold the,
      hombro esta, hormiguitas en, hot then, hours after, hours so, hurts worse, i ever, i gave, i grabbed,
      i have, i might, i needed, i smelled, i stood, i wrote, im itching, im making, im panting, in hives,
      inflo el, into my, is it, is pounding, is scarlet, isnt it, it cleared, it could, it tonight, it twice,
      itchy lumps, itll be, its a, its agony, its way, its weeping, ive started, just has, just out, just pulled,
      keep catching, kept me, killing my, knife in, know my, la cocina, la curita, la frente, la piel,
      labios como, las cinco, las dos, le pongo, leg to, like ice, line and, lined up, liquido amarillo,
      look like, los dedos, mailbox and, makes sense, mama se, manana me, mano se, me arde, me deja, me dobla,
      me entraba, me estalla, me falto, me hincharon, me mata, me torcio, me vio, mi brazo, mi nina, mi tio,
      mind is, more now, mover las, moves fine, much more, mucho el, muddled today, my armpit, my hair, my hand,
      my husbands, my jeans, my leggings, my own, my side, my sight, n the, need my, next to, ni el, ni pa,
      night my, no cold, no los, no other, no responde, no swellin, no tightness, noche en, nothing happens,
      nothing touches, now id, numbness and, nurse line, of needle, of this, off like, ok im, ok so, old man,
      on every, on to, once more, one calf, one ever, one needle, only a, open jars, otherwise ok, ought to,
      out but, own address, own phone, pain at, pain that, parking garage, part of, pase la, paso saliva,
      pass out, pero poquito, phone off, pica todo, pick up, pie es, pie me, piquete se, place on, played the,
      por atras, por poquito, por toda, power in, press and, punto de, puso como, put me, q si, que duele,
      que tiene, quebro la, quit working, ran for, reaching for, red again, red line, red welts, redness is,
      respiro profundo, ride to, right next, right one, right out, right where, rodilla se, round me, round the,
      runs out, said the, sale sangre, sali de, salio con, salir sangre, saw my, se hizo, seem to, segundo a,
      sentido a, she was, shes talking, siento algo, siento nada, sigue saliendo, sin fuerza, since the,
      skin there, slipped on, so confused, so swollen, some kind, some numbness, somebody please, stab under,
      stand it, stiff like, stop halfway, stop the, stopped bleeding, tamano de, temblaba todo, tengo dormidas,
      texting for, than this, that has, that it, that wont, the appointment, the armpit, the bottom, the driveway,
      the ear, the edges, the fingertips, the hand, the ice, the kettle, the key, the milk, the most, the needle,
      the shop, the sort, them so, they admitted, they said, thigh has, thing i, thing in, thinking bout,
      third bandaid, this is, three of, through two, tight as, tingling and, to my, to poke, to slap, to swallow,
      to the, to touch, today i, today its, todo de, todo doble, tomado nada, top of, toques en, tos y, tosi y,
      touch right, traigo calentura, tratamiento me, tres veces, trolley in, tying my, u guys, un charco,
      un corrientazo, un lado, un liquido, un pinchazo, un piquete, un trueno, una piedra, una pierna,
      una toronja, up pinkish, up straight, up w, urgencias anoche, viene la, w that, wanna be, want to, was gone,
      was in, wasnt there, we are, weakness in, went all, went blind, went grey, were in, what happened,
      who arent, who else, wide as, wind back, without me, wont clot, wont stop, wont wake, wrist just,
      writing from, y brillosa, y otra, y quedo, yawn or, yawning hurts, you that, your session, your table,
      zaps from`,
  },
  {
    weight: 7,
    pairs: `a door, a fish, a jab, a job, a key, a lemon, a penny, a pop, a second, a six, a stiff, a swollen, above my,
      adolorido donde, after i, again since, again this, aguja todavia, al bano, al carro, al reirme, al talon,
      al tocarlo, all i, already and, alta y, and fell, and first, and her, and hit, and my, and says, and sent,
      and spreading, and sweaty, and this, any sense, anything just, are achy, are swollen, are weak, arm where,
      as bad, asleep since, at church, at st, ate it, away on, babies and, back lol, bad as, band aid,
      bathroom floor, because i, because my, bed moves, been holding, been thinking, bien hinchada, bike seat,
      blood twice, blue and, blue lighted, brazo no, breastbone that, breath good, breathing in, bruise as,
      brushing my, burned the, but nobody, but since, button down, cai en, caja de, calf swollen, call a,
      call back, came back, caminar del, cant finish, cant go, cant lie, cara como, carry on, casa con, cause i,
      cemento y, checked and, chocaron por, chueco la, class and, coffee cup, coffee mug, comes out,
      como corriente, como globo, con ustedes, corner of, coughing up, cuando le, cuatro veces, darme cuenta,
      day in, day yesterday, de ahi, de hinchado, deje de, del muslo, del sillon, del tamano, desde el,
      desmayarme en, desmaye en, developed a, do this, do up, doing flips, donde esta, dont go, dont think,
      dormi en, drive me, dropped my, duele si, duermen los, durmio medio, each morning, eight and, el doctor,
      el estomago, el frasco, elbow to, en el, en los, en vez, escaleras y, escalofrios que, eso q, esta bien,
      estoy sentado, estoy vomitando, even have, every day, everything aches, everything since, feel myself,
      feels fat, fell on, felt it, few seconds, few words, fiebre desde, fingers just, first finger, flat on,
      flu but, foot fell, for him, for maybe, for this, found a, found one, from the, from your, funny thing,
      get back, get warm, go down, goes up, good deal, gorda y, groceries in, gun out, hacer pipi, hangs there,
      has taken, he collapsed, he put, head feels, headache hit, heart attack, heart wont, helados y, help asap,
      her head, her neck, him up, hit the, home for, hora y, hospital for, hour later, how long, hubieran dado,
      hurt my, hurt myself, hurts my, husband and, i always, i coughed, i drive, i hold, i lost, i ought, i pee,
      i played, i squeezed, i use, ice outside, im slurring, im telling, im thinking, im wearing, in bed, in by,
      in clinic, in size, is brown, is drenched, is driving, is embarrassing, is hard, is huge, is splitting,
      is terrible, is tight, is unbearable, isnt sore, it came, it into, it needs, it yesterday, its red,
      its spreading, its unbearable, its warm, just dropped, keep going, keeps buckling, keeps getting, know the,
      know who, la barriga, la cadera, la calentura, la cita, la flema, la hinchazon, la nalga, la pase, la popo,
      la puedo, la regadera, las partes, last hour, le habia, le olvido, le salen, leg at, leg in, les olvido,
      let you, like concrete, like novocaine, like rubber, lips like, lo toco, locked solid, lost track, luz y,
      make my, making any, mano dormida, mas que, me atropello, me brinca, me dan, me llame, me out, me overnight,
      me pica, me sigue, me sostienen, me tiene, me trajeron, medio del, mi abuela, mi madre, minutes to,
      missing beats, mom says, moneda y, morada y, more pain, moreton del, mueve la, muy confundido, my belly,
      my breast, my breaths, my father, my glutes, my gut, my left, my pee, my ribcage, my ring, my smile,
      my underwear, my whole, myself again, nada con, nearly keeled, neck so, neck was, needle holes, needled is,
      needles and, never happened, never happens, never in, no dobla, no i, no matter, normal for, not been,
      not to, now i, now im, now it, now the, now theres, nublo la, nunca le, of ten, on friday, on that,
      on thursday, on top, on tuesday, or id, other and, out all, out and, out on, out right, over and, pa arriba,
      pain is, pain ive, pain like, palo y, papa fallecio, para ningun, para que, parte de, passed last,
      passed water, pecho y, pena pero, pense que, people who, peor dolor, perdi la, pero con, phone this, pie se,
      piel esta, pierna morada, piernas de, piernas se, piquete en, place you, plus a, poner la, popping up,
      por detras, press the, primera vez, puffed right, pulso en, pumping out, que ando, que hablo, que pasa,
      que respiro, que se, que va, question mark, quiero seguir, quito y, reached the, reading the, really fast,
      really severe, red on, red streak, red stuff, responden las, right eye, rigid as, rock solid, runs from,
      s since, said to, sala de, sale el, salio de, salio la, salir de, say it, says one, says theres, school bus,
      screams if, se que, se rompio, sera por, severe headache, she cant, she has, shivering and, shock down,
      shoulder has, si el, si ya, sick and, side you, siento muy, siento que, sin darme, since she, sink and,
      sit on, skin where, slept good, slept in, slept propped, small bruise, so fast, soaked three, sock leaves,
      solo con, somebody help, something like, sore at, speech is, splitting headache, spot is, spots on,
      sticks out, still at, still not, still one, strength tylenol, swallowed all, swelled and, swelling and,
      swelling nope, take the, tan fuerte, tell the, tengo el, than before, than it, that hip, that i, that one,
      that since, that went, thats what, the bottle, the ceiling, the chickens, the couch, the curb, the jaw,
      the keys, the landing, the light, the night, the one, the patient, the seat, the sink, the spots,
      the stairs, the towel, the wifes, the work, the yard, there since, there were, they come, thing is,
      thing that, this dry, this hip, three when, times and, times since, tingly all, to blow, to get, to sleep,
      to this, to with, today im, toes catch, tonight i, tres toallas, truck on, turn a, u put, un balazo,
      un infarto, un plato, under three, up in, usual and, va pa, vez de, vista de, warm to, was driving,
      was your, water like, we do, went gray, what i, when it, where u, white and, white as, whole leg,
      whole lower, wife and, will come, wish to, without knowing, without my, wont bend, worse today, worth it,
      wouldnt go, wrong way, y cai, y echaba, ya empape, ya la, ya viene, yellow gunk, yellow head, yendo a,
      yesterday at, you i, you think, you want, you what, your parking, your place`,
  },
  {
    weight: 6,
    pairs: `a band, a board, a bomb, a couple, a donde, a fevr, a nadie, a nuisance, a ride, able to, achy all, achy if,
      across my, after his, again today, ahi donde, ahogo al, al codo, al hablar, al hospital, al suelo, algo asi,
      all day, all round, allergic to, almost passed, also my, ambulancia por, an ambulance, and bleeding,
      and clammy, and freezing, and itchy, and light, and mouth, and not, and numb, and shivering, and when,
      anoche fui, are on, are turning, are with, arrastrando la, as anything, at a, at bedtime, at noon,
      attack last, awful pain, bad i, balloons for, bastante mas, bath towels, be needing, because lying,
      been for, been hurting, been like, been tingling, begun mi, best way, better for, bigger round, bigger than,
      black tarry, block of, blood from, blood keeps, blow up, blue from, bottom step, brazo lo, breathe right,
      bruise was, but a, but he, but i, by ambulance, by sunday, cada manana, calf like, calling the, camino a,
      cant move, cant seem, cant swallow, cant wiggle, cargar a, carried the, casi me, catch on, cereal in,
      change the, chest hurt, cierra el, cintura al, clinica por, como hormigas, con habones, con tos, con tres,
      cos of, coughed up, couldnt do, creo que, cuando camino, cuando estornudo, cuello me, cuz i, da para,
      dad cant, day since, de este, de lado, de luz, de salud, de ustedes, dedos dormidos, del cuarto, del cuello,
      desde que, diciendo cosas, didnt wake, died on, dieron convulsiones, dije que, disculpe la, does nothing,
      donde pincharon, door frame, doubled since, dress me, dropped and, dura como, ear thing, either foot,
      el aire, el domingo, el gluteo, el hombro, el nombre, el pipi, else to, empezo a, en mi, en quitarme,
      es como, es de, es insoportable, espuma por, esta diciendo, esta manana, esta mas, esta sangrando,
      estoy ardiendo, estoy sentada, even tho, ever so, except i, eyes and, face wont, fallecio el, far away,
      feel it, feel the, feels loose, feels squeezed, feels weird, feo y, fiebre alta, fine before, fit in,
      for about, for what, for your, four hours, fria y, from where, fuerte que, full to, get air,
      get comfortable, getting darker, going downhill, going up, gone grey, grande que, gray and, grip the,
      habia pasado, had one, had swelling, hard i, has passed, hasta para, have ever, he cant, he had, he podido,
      head between, help me, her appointment, her back, her own, hes not, hes your, hice pipi, his sleep,
      hizo una, horse that, hospital kept, hot red, hot wire, hours now, hubby says, hubiera corrido, hurts way,
      i dropped, i fell, i go, i own, i rolled, i see, i should, i tried, id call, id done, idea why, if theres,
      ill take, im allergic, im going, im in, im just, im sat, im sweating, im typing, in but, in deep, in full,
      in itchy, into your, is ok, is red, is rock, is two, it and, it catches, it feels, it or, it too,
      itchy bumps, its completely, itself is, ive put, jabs me, just cant, just from, just hacked, just walking,
      keeps giving, kids asked, know i, la cintura, la columna, la esposa, la gasa, la parte, la que, la senti,
      la taza, le baja, le veo, le voltearon, leg has, leg keeps, leg you, let go, like marble, like plywood,
      lips are, lips look, little holes, llenar los, llene de, lol just, long as, look blue, los huesos, lugar de,
      lying still, mama ya, manana es, manchas moradas, mano izquierda, mas bestia, mas gorda, me acuesto,
      me aflojo, me agarra, me caen, me canso, me chocaron, me clava, me coge, me dieron, me encontre, me esta,
      me hicieron, me lastima, me llene, me mareo, me obedecen, me resbala, me trae, me tuvieron, me van, me voy,
      me wince, min and, minute or, missed the, more sore, mosquito bites, move and, muscle is, my arms,
      my cheeks, my hands, my husband, my mouth, my pec, my shoes, my sternum, my weight, n needles, neck at,
      needed a, needle snapped, needles down, never cough, ni en, ningun lado, no cierra, no ha, no podia, no te,
      noon and, o no, of an, of breath, of every, of nowhere, of what, of where, of wood, off a, off when,
      ok thank, on hands, one still, only fill, only my, open but, or swelling, otra vez, out what, over this,
      pain after, pain all, painful now, palabras desde, pantorrilla como, pantorrilla hinchada, papa ya, para de,
      parada del, pararme de, pare de, party and, passing out, pectoral donde, pee looks, pen line, peso en,
      phone on, pie la, pie no, pills lined, pins n, por esto, pregunto por, pressing hard, pretty sure,
      propped up, puede respirar, puffing like, pupil is, pus donde, puso negro, puso todo, put weight,
      quarter yesterday, que hacer, que te, quien es, rather not, red hot, red this, rest is, right and,
      right hand, ring around, roll over, roommate is, round than, running from, school run, se cayo, seat is,
      sentido algo, shake it, shaking and, she is, shoe on, shoes on, si esta, si le, side is, siento cuando,
      siento dormido, sigo con, sin aire, sin poder, since her, since last, since midnight, sister says,
      skipping beats, so all, so puffy, solo al, sore if, sound like, started me, started on, still and,
      still leaking, still pouring, strength in, stuck facing, stuck me, su hija, supper and, swole up,
      swollen up, taken in, teeny bit, tell if, tell it, telling you, temp of, tender if, tengo calentura,
      tengo miedo, terrible headache, that hurts, the ache, the arm, the back, the barn, the breast, the bruise,
      the car, the fingers, the ground, the knee, the lord, the mail, the pillow, the room, the roses, the side,
      the soreness, the store, the text, the top, the traffic, the words, the worst, the wrist, there is,
      theres blood, theres still, they did, they just, thinking everyone, thought about, thought id, thought it,
      thumb when, tienen que, tight and, time i, times in, tirada en, to bursting, to carry, to dress,
      to somebody, to someone, toallas de, today a, todo negro, toes wont, took out, traba la, track of,
      tres curitas, tried to, tripped over, tuesday night, tuvieron que, twice and, twice now, twice on,
      twitching all, two towels, un coagulo, un jalon, un maraton, un monton, una pantorrilla, una punalada,
      una y, under the, unico que, up balloons, vecina me, vista y, voltearon los, vomito y, was and, was telling,
      watch strap, weight sitting, went off, went weak, whole upper, wife had, without gasping, wont slow,
      work because, work boot, worth of, wouldnt answer, y duele, y roja, y tiembla, y traigo, you needled,
      you treated, zings down`,
  },
  {
    weight: 5,
    pairs: `a block, a clot, a coughing, a jolt, a nasty, a orinar, a pink, a plank, a poco, a sandwich, a tack, a tube,
      a wall, about a, adormecida la, after and, after coughing, after you, again at, aguita amarilla,
      aguja puesta, air just, al tocar, al toser, all muddled, all slurry, all up, an axe, and achy, and arms,
      and be, and belly, and fever, and it, and ive, and more, and neither, and oozing, and shiny, and swelling,
      and that, and threw, and you, anda diciendo, anoche por, answer her, answer me, antibiotics for, any more,
      anyone touching, apago todo, ardiendo en, arm moves, arm since, arm up, asleep and, at three, atras en,
      aviso que, ayer y, back this, badly wrong, been dizzy, been sat, been so, bien de, bigger and, bit my,
      bit of, blanco y, blood everywhere, blue mark, bolts down, bomb went, borracho y, both hands, breath before,
      breath since, breath tying, breathe all, broom handle, bruised feeling, bum to, button my, cabeza horrible,
      cada dia, caen las, cafe y, caigo desmayada, calf fatter, cama sin, came down, camisa y, can a, can sleep,
      cant push, cant quit, cant sleep, car door, car park, care of, cargado cemento, casa me, changed the,
      chest that, clavada todavia, cold and, cold with, come off, comento que, comin out, con ese, confused and,
      conked out, couldnt say, couldnt work, cranberry juice, crying in, cuando desperte, cuando te, cuatro horas,
      dark red, de aguja, de dolor, de en, de lo, de parte, de ronchas, de su, de todo, dead weight, dedos como,
      dedos desde, dedos y, del dedo, desperte estaba, dia mas, did before, didnt even, diez ibuprofenos,
      doctora se, does it, dog just, dormidas las, dos dias, dos manos, doubled overnight, down below, drew round,
      dripping blood, driving me, el alma, el chamorro, el metro, electric fence, electric zaps, electrico de,
      elephant sitting, empape dos, en fiebre, en todo, enorme en, enough air, escalofrios y, esposa me,
      estaba bien, estirada clinica, estoy orinando, ever touched, every time, fainted last, fallecio anoche,
      feel weak, feeling really, feels like, fever is, fin de, fingers white, five minutes, floor at, for late,
      for thirty, for you, found him, from yours, front of, get up, gives way, go and, go of, go over, goes to,
      going black, going from, gone all, got your, grip is, hacking cough, had no, hand has, hands have,
      hanging out, happens to, has doubled, has gotten, has never, hay una, he dropped, head either, headache in,
      heart is, heart pounding, her mouth, here for, here so, hey i, him to, hincho la, hip to, hit like,
      holding pressure, home but, hormigueo en, hot and, hoy mismo, hoy un, hurt much, hurts and, hurts more,
      i bit, i changed, i ice, i knew, i look, i opened, i plan, i push, i skipped, i swallowed, i swap, i went,
      i would, im at, im drowning, in blood, in casualty, in cotton, in hospital, in line, in the, inflada y,
      is awful, is coming, is oozing, is pouring, is sitting, is squirting, is thursday, is weird, it aint, it an,
      it coming, it goes, it hit, it itches, it squirts, itchy blotches, itchy patches, its not, its tender,
      ive ever, jab in, jeans are, just had, just keep, just left, just letting, keep forgetting, keep losing,
      knew i, knife under, know it, la casa, la espalda, la siento, lado del, lado la, le dio, le fue, le hincho,
      le para, le pusieron, left but, left eye, leg went, leg wont, lengua se, letting you, levanto el, lift a,
      light in, like a, like day, like one, like sticking, like wood, line on, linea roja, living and,
      living room, llega hasta, lo senti, lo tengo, lo tieso, loading me, look down, los companeros, los dias,
      los dos, los piquetes, lost his, lump the, luz de, luz me, made of, mano derecha, martes por, me atendieron,
      me brotaron, me by, me calma, me doblan, me eche, me estan, me falta, me fui, me hinche, me hormiguea,
      me iba, me llevaron, me nublo, me pasaba, me that, me traba, me tuve, me tuvo, mi padre, mil y,
      mucha sangre, muscle you, my back, my bottom, my bum, my coffee, my collarbone, my foot, my groin, my hip,
      my home, my knee, my kneecap, my lower, my spine, my thigh, my ticker, my waist, n i, nada ni,
      nearly blacked, nearly fainted, neck into, needle hole, needle is, needle mark, negro y, no estoy, no fui,
      no memory, no senti, no sirve, not answering, not sick, now please, nuca dura, numb as, numb between,
      numb down, number two, of one, of spuds, of those, ojo izquierdo, ojos en, ok and, ok if, olvide el,
      on sunday, one who, only get, only goes, only odd, only sore, only take, open and, out behind, out the,
      out when, over in, overdosed on, pa la, pain going, pain of, pairs of, pantorrilla se, panuelo quedo,
      paracetamol de, paracetamol since, paro de, passed in, patch on, pec you, pecs sore, pena decirlo,
      pero esta, pero se, phone number, pie al, pie como, pierdo el, pierna hinchada, pipi me, pipi sin,
      piquete esta, piso con, please somebody, please stop, poco a, poquita pero, pouring out, puedo agachar,
      puedo agarrar, puedo levantarme, puedo subir, puffed up, purple from, push on, quad wont, que digo,
      que llegue, que parar, quedo sin, quitarme de, rattling so, raya roja, reach for, reach the, really hard,
      records to, red bumps, red in, red part, red ring, respira rapidito, respiro me, ribs is, right calf,
      right side, ring wont, rock hard, rodilla es, room for, round on, round with, sabe donde, sacarme una,
      said come, sale aguita, same page, saw stars, saw you, say but, says im, se les, se quebro, se va, see my,
      sensible nomas, sesion me, sharp as, sharp under, she keeps, shoulder itself, shoulder like, si abren,
      si la, si no, side whenever, siento los, since dinner, since you, sitting here, sitting on, skin round,
      sleeve wont, slow down, smells bad, so embarrassing, sock is, speak to, spot got, squirting out, stabs when,
      started after, steering wheel, sticking my, stiff and, still dripping, still oozing, stomach and, stood up,
      stop twice, store and, straighten up, su mensaje, su paciente, sube por, subo tres, sudor frio, take it,
      tarde me, tea towel, temp its, tengo toda, thank u, that calf, that dont, that foot, that to, that when,
      the bus, the curry, the door, the ladder, the mailbox, the next, the parking, the patch, the right,
      the spine, the steering, the toast, the toddler, the toes, the treatment, the two, the water, there like,
      theres just, think theres, tho i, tiene la, til i, times what, to bleed, to bring, to crawl, to know,
      to laugh, to lift, to on, to people, to use, toe is, toilet bowl, told me, tomado como, too many, took me,
      top half, towels and, train just, tres cobijas, tres escalones, tube in, turn my, tuvo que, twice to,
      un ataque, un pedacito, una linea, una picazon, up everywhere, up towards, upper back, vamos al,
      vamos camino, veces y, verdad no, viendo la, viene el, volteo para, w my, wait for, waiting for,
      waiting room, walked like, warm and, warm n, was rubbing, was standing, was still, water still, wee since,
      weird thing, welts on, went limp, what do, where you, whole back, whole foot, why im, wife drive,
      wont straighten, wont work, worry about, would rate, y adolorida, y frio, y le, y sigo, y tiemblo, ya mismo,
      ya por, yellow muck, yes to, yesterday i, you my, zapato de, zapatos al`,
  },
  {
    weight: 4,
    pairs: `a belt, a borbotones, a bump, a dark, a dry, a fork, a funny, a goose, a joke, a kidney, a look, a meeting,
      a melon, a pillow, a playing, a quarter, a sack, a shock, a shot, a spoon, a squeezing, a stranger,
      a tennis, a thick, a third, a tickly, a tight, a ton, a tractor, a walnut, abre la, abri los, ache going,
      ache that, achy at, after needles, after this, ago and, aguja clavada, ahi no, air since, aire completo,
      al bostezar, al estornudar, al subir, all blotchy, all weekend, and bigger, and cried, and every, and has,
      and off, and puffing, and shaking, and smells, and so, and stiff, and still, and swollen, and there,
      and tonight, and warm, and worse, anda perdido, angry and, anoche no, arde y, are fat, are in, are numb,
      are purple, are toast, arm feels, arm is, as an, as i, as long, as the, as we, as wood, asi de, asked her,
      at all, at bingo, at it, at school, ayer no, back good, backing out, bad if, baja un, ball under, bc the,
      be going, be the, bed by, bed last, been able, been perfectly, bend at, better if, bien caliente,
      bien rapido, big for, bike on, birth three, black from, black like, blood still, blood this, both my,
      bother on, bottom lip, box says, boxes and, breath theres, breath without, breathe deep, breathe in,
      breathing super, bring me, brotaron ronchas, bruise and, bruise started, but like, cama con, came out,
      caminar y, can touch, cannot wait, canso de, cant button, car and, cast iron, cerro la, chair and, cheek is,
      cita con, clava algo, cobijas y, collapsed at, colorada y, come round, como acorchada, con dos, con guante,
      con hilitos, cough i, cough or, coughed in, couldnt hold, couldnt walk, crawl to, creeping from,
      cuando agarro, cuando se, cuando toso, cuello al, cuesta respirar, cut it, dad passed, dark purple,
      dark room, de arriba, de buen, de corcho, de decir, de el, de respirar, de rodillas, de semana, debajo del,
      degrees and, del carro, del piquete, del puntito, dentist numbed, desvanecio en, devolvi el, didnt say,
      didnt touch, dio como, do it, dolor va, done anything, dormida toda, dormida y, dormir de, dos escalones,
      down i, dribbling out, dried up, duele como, duele pero, durmieron los, duro como, either way, el cuello,
      el jueves, el tapete, electricos por, ella se, ended on, entre los, era una, es mucho, es urgente,
      escupi sangre, ese pie, espalda al, espalda de, esposa ya, estaba en, estaba hirviendo, estuve en,
      everything looks, exactly the, eye about, feel my, feeling has, feeling when, feels heavy, felt a, feo el,
      fill my, fine at, floor and, foot is, frente y, from behind, from cold, from elbow, from head, from neck,
      fue lo, fueron los, fuerza en, fui en, further than, get home, go for, go to, go where, gone solid,
      good except, gp sent, gracias doctora, grip anything, ground when, gruesa que, gulping for, habones por,
      had the, had two, hard and, hard lump, hard on, has blood, has disappeared, have fever, have me, have some,
      having chest, he did, he said, he wants, head and, headache came, hello this, her husband, her whole,
      here since, hermana se, hes in, hes talking, hilitos de, his eyes, his left, hoarse and, home at,
      honestly the, hora me, hot lump, hot to, hour ago, hour with, how many, hr ago, huffing and, husband says,
      i bruised, i cleared, i cough, i feel, i finally, i noticed, i read, i run, i woke, ibuprofen since, id do,
      im an, im drunk, im honest, im sitting, in centre, in two, in ur, inhaler isnt, ir al, is already, is her,
      is swelled, it belongs, it every, it started, it through, it took, it was, itching like, itchy raised,
      its bad, its his, its in, its puffed, its wrapped, jerking all, jerking and, jerking on, just so,
      just wanted, just went, keep coming, keep having, keeping me, keeps missing, keeps slapping, keys in,
      kidney stone, kitchen and, la doblo, la farmacia, la madrugada, la manga, la mano, la sala, la ultima,
      la vida, latigazo electrico, laughed and, le aviso, le entiende, le fueron, leave me, leg into, leg today,
      legs and, legs went, lengua hinchada, life had, light kills, light on, lights on, like castanets, like he,
      like in, like its, like lemonade, like somebody, like when, line at, line creeping, llaves en, llene dos,
      lo aprieto, lo demas, lo muevo, lol the, look fine, los brazos, los que, losing track, lost feeling,
      lot and, lot of, lots of, lying in, made me, make a, mama fallecio, mama no, manana no, mano como, mark is,
      mas gruesa, mas y, matter how, me anda, me baja, me cierra, me entero, me hacen, me muero, me oprime,
      me pesa, me revento, me tengo, me tropiezo, me truena, mejor pero, miles and, mis hijos, mordiendo la,
      more and, more numbness, more of, more today, morning and, morning i, morning the, most awful, mouth wont,
      much worse, mucho dolor, muevo mejor, my blood, my butt, my class, my ears, my eyelid, my flatmate, my head,
      my keys, my mums, my phlegm, my quads, my sleep, my sock, my son, my texts, my thighs, my work, my wrist,
      myself at, n its, neck good, neck like, ni cuando, ni para, nina de, nina y, ninguna de, no distingo, no he,
      no las, no manches, nomas me, nomas tengo, nonstop since, not dizzy, nothing at, nothing else, numb and,
      of ending, of puff, of shape, old dog, on one, onto my, or i, or laugh, or maybe, or so, orina me, out a,
      out how, outta nowhere, outta ten, pain across, pain has, pain level, pantorrilla dura, pants at, paper and,
      parar de, pasa es, pay for, pecho como, pecho desde, pego un, pensando en, pero llevo, pero tengo, phone me,
      pie dormido, pierna que, playing card, ponerme la, por este, por las, por que, porque el, presion en,
      profundo me, propped on, puede mover, puedo doblar, puffy my, punta del, puntitos y, purple spots,
      pus coming, q antes, que estuve, que ir, que sube, que vestir, quedo un, quito la, real good,
      really confused, really really, red itchy, regadera y, remember any, ring off, rio y, rodilla bien,
      roja que, rolled in, room with, run a, running out, said it, salen las, saliendo del, salta latidos,
      sangre del, sangre despues, sat on, saw it, says ive, se donde, se salta, sensation down, sentado en,
      senti un, session and, shaking all, she had, she wants, she wont, should see, side and, side are, side of,
      sit at, sits on, slaps down, slurred since, so weak, so you, soaked through, solid like, some blood,
      someone is, someone to, somethings not, sore neck, soreness is, spine when, spots is, squeeze it,
      squeezing behind, stabbing under, started bleeding, started in, still a, stitch in, stop bleeding,
      straight line, straighten my, streak going, streaks of, su mama, subir al, subir el, sunday and,
      swallowed the, tabla y, take my, talk in, talk to, talking rubbish, teeth going, tell hot, telling me,
      tengo muchas, tennis ball, texting this, that comes, that from, that in, that side, thats gone, the area,
      the bread, the cab, the cashier, the cereal, the cross, the electric, the evening, the green, the hammer,
      the headache, the heel, the jab, the locker, the match, the mattress, the messages, the muscles, the neck,
      the other, the packet, the pec, the question, the recliner, the redness, the same, the shoulder, the stove,
      the supermarket, the telly, the tiny, the tissue, the treated, there before, there isnt, theres like,
      theres something, they put, theyre keeping, think i, think the, thinking about, this ache, this anymore,
      this one, through a, through my, thursdays appointment, tie my, time breathing, tirado en, tissue after,
      to be, to brush, to burst, to catch, to go, to hurt, to one, to put, today my, todo y, toilet and, too high,
      tos de, toward my, traffic was, traigo como, twice since, two bath, two years, u needled, un minuto,
      un pedazo, un relampago, una emergencia, una faja, una placa, una tabla, up again, up here, up high, up the,
      urge que, urgent care, usual after, veo sentido, very confused, vida habia, wake her, walk ins, walked it,
      was at, was hurting, was shaking, was tight, way i, we got, we had, we speak, week of, well i, welts all,
      went down, went on, went out, went over, what looks, whats happening, wheel and, when the, where he,
      whole front, whole right, wife found, wont move, wont turn, words out, worst head, worst headache, y cada,
      y camino, y con, y desperte, y dura, y respira, y siento, ya cambie, ya sabe, year and, you can, you had,
      your pins, zip code`,
  },
  {
    weight: 3,
    pairs: `a catch, a cattle, a coaster, a hammer, a kid, a la, a line, a lot, a match, a media, a nurse, a red,
      a sacudirse, a time, a tissue, a vise, a while, about infection, about my, abuela tiene, ache is,
      adormecimiento y, after eleven, after her, again lol, agarrar aire, agarro un, aguanto ni, ahi y, aire a,
      aire desde, al camion, al otro, al seguro, alcanza el, alcanzo a, algo me, already today, alrededor esta,
      and burning, and confused, and going, and hard, and honestly, and im, and nope, and noticed, and over,
      and shes, and theyre, and thinks, and two, and wet, answering me, antibiotico por, ants crawling,
      aprieta el, aqui en, are huge, are my, are sore, are white, arent here, arm went, arrastro la, as though,
      ask the, asking where, away after, ayer en, back after, back itself, bad that, band round, be dramatic,
      bear the, because a, bed to, been hacking, been running, been throwing, belong to, bend to, beside the,
      bit but, blades when, blood all, blotches on, blowing up, bluish and, bolt goes, both nights, bowels just,
      brazo ni, breakfast and, breastbone since, breath and, breathing is, breathing thru, bring it, broke my,
      brothers name, bruise coming, but if, but then, but there, but walking, butt cheek, caigo redonda, calf got,
      calf you, called my, came and, canso hasta, cant catch, cant close, cant open, cant remember, cant tell,
      cant think, car seat, car with, cara se, carried one, carry me, carrying the, caso a, cat is, checked it,
      checking in, cleared my, clumsy and, coffee for, colour in, como diez, como guante, como huevo, como perro,
      como tamal, compared with, concrete and, convulsion en, corta la, coughed this, coughing fit,
      coughing since, couldnt feel, crackles like, creeping down, crotch is, cuando fui, cuando lo, cuando tomo,
      cuello a, cuello pero, cuenta me, cuerpo y, curtains shut, d la, da un, dan toques, day before, day three,
      de abajo, de eso, de hablar, de palo, de pronto, de rojo, deal tho, deja de, dentro de, desayuno y,
      desk and, despues de, diciendo puras, did my, didnt have, didnt hurt, diez minutos, doble de, doble y,
      dog and, dog is, dolor en, donde pico, dont even, dont feel, dont want, dont worry, dos dedos, down like,
      down off, draw a, dura que, e now, each hour, ear thermometer, easier than, edge of, either leg, either of,
      el antebrazo, el lado, el pulmon, el tratamiento, elbow has, elbow is, en ambulancia, en las, en que,
      escaleras del, esposa dice, esposo me, esposo se, esta ardiendo, esta extendiendo, esta hinchando, esta muy,
      esta noche, este momento, estoy confundida, estoy en, everyone in, eye went, face went, feels bruised,
      feels okay, fill up, find words, fine this, finger in, fishing story, five year, fizzing in, flat i,
      foot numb, for checking, for tonight, fork and, four at, from one, from walking, fue la, funny and,
      get migraines, get winded, get words, getting a, glute is, go all, gone a, gone croaky, gone like, gone on,
      gorda que, got home, grumbles when, gym today, habia tenido, half a, hand since, hang on, hanging down,
      hard for, hard like, hasnt touched, have a, have never, have the, having trouble, he estado, he hecho,
      he keeps, head like, head off, head pounding, head to, head with, heart has, heat in, her lips, hey so,
      hi this, hicieron una, hinchada de, hinchado y, his calf, his daughter, his head, his hip, his leg,
      his tongue, hives on, holding the, holes has, hombro pero, hormigas en, hot from, hour its, house and,
      hoy en, huele feo, hurts in, hurts under, husband cant, husband found, i checked, i cut, i drank, i find,
      i lay, i live, i measured, i poke, i really, i slipped, i snapped, i stand, i threw, i watch, id say, if i,
      if someone, ill get, im bursting, im confused, im fine, im out, im shivering, im short, im sorry, in for,
      inches bigger, is achy, is chill, is crooked, is fat, is fatter, is mad, is puffed, is shot, is slurred,
      isnt doing, it dont, it helped, it home, it hurts, it the, it today, its one, ive gone, ive had, jamas me,
      jaw dropped, jaw like, just hung, just no, keeps catching, key with, knee blown, kris pies, la camisa,
      la cosa, la hora, la izquierda, la luz, la mitad, la panza, la traigo, la vejiga, labios y, las agujas,
      las estrellas, las gradas, las pastillas, las siento, last evening, late reply, le encuentro, le hablo,
      leg buckles, leg like, leg on, leg when, lengua gorda, levantar la, lift it, like ants, like grabbing,
      like half, like ive, like rice, like someones, line going, llevo desde, lo atendieron, looser but,
      los zapatos, lung collapsed, make me, mama le, marbled purple, martes en, me agarro, me arrastra, me cae,
      me caia, me cuelga, me dolio, me duerme, me gusto, me pega, me queda, me rasco, me twenty, me under,
      mention that, metal thing, mi marido, mi suegro, mi viejo, middle of, mitad del, monday night, morados y,
      more than, moretoncito donde, mouth and, much swelling, mum has, muscle by, muscle on, muscles are,
      my backside, my body, my boss, my boyfriend, my bra, my doctor, my finger, my hips, my kitchen, my little,
      my low, my lung, my pinky, my records, my session, my skin, my tablets, my temperature, myself twice,
      nap on, neck forward, neck is, neck locked, need one, needle site, needling and, nena dice, never did,
      never noticed, never used, new since, no da, no tiene, normal creo, normal to, not sure, noticed blood,
      noticed im, now hes, numb all, odd thing, of pain, of potatoes, ok i, on an, on day, on my, on since,
      one to, only on, only thing, orina desde, orinar y, other stuff, other way, otra cosa, out between,
      over for, pad and, pain behind, pain keeps, papa no, para agarrar, para un, past the, pee since, pero la,
      pero siento, pickle jar, piel alrededor, piel donde, pierna mas, pies when, piso de, piso y, placa del,
      por mas, pounding headache, puedo jalar, puedo respirar, puffing up, puking up, pull my, punalada en,
      punta de, puso tiesa, puso tieso, q se, que agarrar, que fui, que he, que la, que pena, que si, que tenga,
      que ustedes, que ver, quedo con, quemo el, quick and, quiero morir, quise pararme, quita con, ready to,
      redonda en, ribs hurt, rice kris, right since, rojo se, round it, sale a, sale un, saliendo sangre,
      same knee, sangre desde, sangre no, sat in, says her, says my, scan of, se corta, se durmio, se siente,
      seca desde, see out, see the, send my, sending these, sensation in, set like, set the, shaking so, shes not,
      shin is, shirt on, shoe and, shook for, short on, shortness of, shut and, side so, side went, siento toques,
      silla y, sin embargo, since friday, since morning, size bruise, skin around, so sorry, so theres, solo se,
      somebody else, something hard, sore and, sore where, sorry but, soy la, soy yo, speech went, spot and,
      spot you, squeezed it, stand on, standing at, steam train, stepped on, still feel, still growing,
      stopping for, stripe going, stuff coming, su hijo, sure its, sweating buckets, swelling no, talking like,
      temp was, tender like, tengo dormido, tengo que, thanks again, that is, the backs, the bandaid, the block,
      the carpet, the clappers, the dots, the driver, the garden, the girl, the hill, the hospital, the legs,
      the lot, the neighbours, the office, the part, the pen, the results, the sight, the skull, the swelling,
      the teacher, them to, then it, there last, there when, theres no, they belong, thing and, thing then,
      think im, this afternoon, this number, this phone, this was, though i, throat is, thrown up, tieso tieso,
      till i, times today, to bed, to chest, to do, to lean, to normal, to report, to split, to ten, today and,
      toes are, toes on, tomo xarelto, tonight im, tosecita seca, tosi sangre, tuve que, two hands, two people,
      una presion, una puntada, until the, up dark, up rusty, up some, upper arm, us for, va de, va la, veo caso,
      veo doble, vino tinto, voice gone, walk a, walking up, wants to, was bright, was happening, was this,
      watching tv, water is, weak i, went dark, went is, went rigid, what came, what does, white head, whole face,
      whole hand, wife here, wing bone, with each, with me, without stopping, worked on, worst of, wrong words,
      y ahorita, y casi, y morados, y nomas, y ronchas, y salio, y temblaba, ya le, ya llene, ya van, years of,
      yesterday evening, you do, you forgot, you will, your car, zero to`,
  },
  {
    weight: 2,
    pairs: `a bag, a baseball, a bat, a bird, a broom, a cada, a few, a horse, a human, a min, a misa, a mouse,
      a nickel, a noodle, a normal, a race, a ring, a salir, a sangrar, a stab, a statue, a switch, a tea,
      a toddler, a uno, about every, about half, across the, after lunch, agarrar el, ago i, aguanto la,
      aguja adentro, ahora me, air goes, al banarme, alone and, along my, am going, an eight, an elephant, and at,
      and called, and coffee, and feels, and goes, and heavy, and knees, and none, and one, and pressing,
      and ring, and since, and skipping, and some, and talking, and the, and theres, and yellow, anda bien,
      any of, anywhere near, are a, are all, are like, arm to, as big, asking the, at eight, at my, away sunday,
      ayer era, baby and, back when, bad cough, bag of, bajan por, bajar la, ball in, bath and, be able, be cut,
      be ok, be told, because it, been getting, been in, been lying, been sitting, belly and, bending my,
      bent for, bien solo, bike saddle, black out, blotchy and, blue fingers, board and, body was, both of,
      breath is, breathing fast, breathing really, breathing since, bringing up, bruise all, burning hot,
      bus driver, bus home, but what, called the, came up, can somebody, cannot get, cant breathe, cant fill,
      catch in, catch me, catching on, chest tube, chin anywhere, cinco minutos, clear my, clinic gave, coca cola,
      cocina y, come back, con fiebre, confundida desde, confused since, couch with, cough today, coughed into,
      crooked and, cuchillo en, cuello muy, cuello no, cuello y, cut off, da mucha, dan unos, dark and,
      de corrido, de guardia, de la, de mal, de trapo, de urgencias, dead and, dear clinic, decided to, dedos se,
      deep inside, del pulmon, del super, del susto, desde entonces, detras del, di un, dicen que, did an,
      did that, didnt go, dio el, do the, doblar el, doesnt go, dolor anda, dolor esta, dolor por, dolor que,
      donde entraron, donde las, done a, dont see, dont take, doubled up, down in, down twice, doy un, dropped me,
      duele mucho, duele tanto, durmio la, e hinchada, early and, egg where, el asiento, el de, el horno,
      el hospital, el pulso, el sabado, el vecino, empezo ayer, empezo una, en peor, en serio, entiende lo,
      entraron las, es un, esposo esta, esposo no, esta caliente, esta colorado, estoy acostado, estoy mas,
      even get, even know, even lying, even notice, ever and, every single, every step, everything is,
      everywhere and, eyelid is, face blew, falta el, feel hot, feel normal, feel nothing, feels as, feels too,
      few minutes, fine lol, fingers wont, fit at, five times, foot keeps, foot wont, for an, for no, forearm has,
      forgot my, found the, four times, from nothing, from you, fueron las, fuerte de, get enough, getting air,
      getting electric, getting off, go pee, goes away, goes in, goes right, going numb, gone white, gordo que,
      got itchy, got left, got no, got off, got really, got there, great now, gut is, ha salido, habia sentido,
      haciendo mas, had an, hand and, hand is, happy with, has got, has had, hasta que, havent gone, he tenido,
      headache of, hear the, her and, her hip, her left, hes been, high fever, hija dice, him and, him off,
      him out, hinchando la, his chest, his toes, his whole, hit by, hola doctora, home and, home this,
      hospital and, hot hard, hour and, house has, hoy ya, i already, i bring, i carried, i chew, i couldnt,
      i did, i hadnt, i hit, i pass, i press, i shook, i smile, i took, i type, i vomited, i walked, i was,
      if anyone, if that, im coughing, im eating, im lying, im throwing, im touching, in is, in to, inch of,
      inflamada y, inside of, is as, is beyond, is blood, is headed, is off, is puffing, is pumping, is pus,
      is quite, is so, is soaked, is spurting, is tiny, it be, it now, it that, it till, it would, itchy rash,
      itd be, its closing, its her, its just, its my, itself feels, ive come, ive only, jaja me, just flops,
      just folds, just tying, keep getting, keeps going, keeps squirting, know if, la aprieto, la banca,
      la barbilla, la blusa, la molestia, la otra, la pantorrilla, la pata, la respiracion, la sabana, la sesion,
      la vecina, la voz, la zombi, las cuatro, last needle, lastima los, late el, laughed at, lay flat, le durmio,
      le escribe, le hicieron, le puse, left the, left when, leg is, leg just, levantar de, lift either,
      like breathing, like it, like that, like u, limp and, little headache, llame ya, llegar a, lol but, long i,
      looks lopsided, los oidos, lost her, low back, luego le, lump at, lump came, lump where, lunch and, makes a,
      mal en, mama tiene, mano blanca, mano desde, marido dice, marido se, marquitas de, mas de, mas ni,
      materia amarilla, me agacho, me at, me corta, me doy, me fueron, me is, me laugh, me like, me mandaron,
      me mordi, me picaron, me saco, me since, me solto, me ten, me tomo, medio de, metal sticking, mi hija,
      mile a, milk and, molestia en, monday and, morning with, most violent, much as, muscles sore, my balance,
      my brother, my brothers, my flank, my heart, my neighbour, my privates, my team, my teeth, my temp,
      my thumb, my walk, my wife, n it, near the, neck itself, need a, needle out, needled it, needles were,
      needles yesterday, needs to, never came, ni mas, no hay, no manden, no to, not coming, not mine, not the,
      not tired, nothing on, nothing since, nothing will, now on, nunca en, nurse and, nurse so, of bricks,
      off your, office i, oiga tengo, ojos y, on both, on for, on like, on pillows, on silent, on three, on your,
      one leg, only one, only see, only the, opresion en, or take, out like, outside the, over a, over me, pa no,
      pain it, pain with, pantorrilla la, para arriba, para atras, para el, para hablar, partes intimas, pasa ni,
      pastillas en, patch where, pecho bien, pee at, perdio la, perfectly fine, pero ahora, pero al, pero el,
      pero me, phone was, pie frio, piedra en, pierna derecha, pierna esta, pierna hasta, pierna la, piernas y,
      pincharon esta, pipi y, piquete de, plan to, plank and, please cancel, please i, please remove, podia subir,
      pongo la, por dentro, pregunta por, price of, proper breath, puedo apoyar, puedo manejar, pulse in, put on,
      put the, putting a, que antes, que cargar, que jalo, que pararme, que por, que sentarme, quedo una,
      reach up, read the, redness no, regreso a, resto del, rico y, right foot, right to, room wont, round two,
      rouse him, run out, run tonight, sack of, saddle area, sale nada, salieron ronchas, sangre con, sat down,
      says hes, se la, se lo, se me, se van, seca que, see you, sensible el, sentada y, shaking chills,
      sharp catch, she can, she collapsed, she turned, shiny and, shirt off, shivering so, shocks down, should i,
      shoulder looks, siento presion, sigo sin, since then, since tuesday, sink this, sips of, skin blotchy,
      skin of, slapping the, sleep propped, sleepy and, so am, so dont, so stiff, so we, sobre la, some of,
      somebody is, son says, soreness at, spot by, spurting from, started this, stayed in, stiff i, still going,
      still here, stop for, sucking air, sudando frio, sudden headache, suelo y, sure this, swelling is,
      swollen on, swollen tight, take deep, talking is, talking on, tele y, tell them, ten in,
      tengo adormecimiento, tengo todo, than i, that little, that ok, the air, the appt, the bath, the blood,
      the box, the checkout, the elbow, the end, the flu, the forearm, the head, the heating, the kids, the long,
      the numbness, the oven, the pressure, the rail, the seatbelt, the sheet, the street, the trash, the truck,
      the tylenol, the waitlist, the wheel, the wrong, then his, theres a, theres red, they got, they want,
      theyre putting, theyre wearing, thigh feels, thigh muscle, think a, thought itd, three and, three days,
      through with, thru my, thumb is, thx for, tiembla como, tight band, time in, tiptoes on, tissue and,
      to change, to draw, to have, to leave, to show, to slide, toda la, today so, toes up, told to, tomo aire,
      tongue and, tonight and, took it, took the, toque de, tosiendo sangre, tractor seat, tray of, tropiezo con,
      tummy is, twice what, two hours, u know, un cuchillo, un ladrillo, under it, unless i, uno si, until i,
      up by, up every, up overnight, up twice, van dos, ve el, vez se, vida me, violent headache, vision went,
      vivir asi, voice has, voice went, voltear el, walked in, want me, was crying, was doing, was jerking,
      was needled, was with, wedding band, wedding ring, week and, went numb, were on, wet sock, what to,
      where she, wife was, wipe i, wire from, with you, within an, woke with, wont go, wont settle, work and,
      work today, work with, working on, worst ever, would you, y bien, y duro, y empezo, y era, y muy, y sudando,
      y sudo, ya llegue, yesterday to, yo no, you at, you ought, your clinic`,
  },
  {
    weight: 1,
    pairs: `a brick, a candle, a coffee, a cord, a cough, a drum, a drunk, a flipper, a glass, a hacer, a heavy,
      a jalar, a lego, a light, a marathon, a mile, a mug, a oscuras, a pen, a person, a piece, a pulled,
      a relief, a row, a shirt, a shoe, a slow, a stitch, a thumbs, a thunderclap, a wee, a white, about three,
      about two, abrir con, aca en, ache and, adolorido al, agarro una, agua de, ahorita estoy, aire siento,
      al apretarla, al doctor, al pecho, algo de, all my, amaneci mucho, and ate, and breathing, and can,
      and feeling, and i, and ice, and if, and keep, and moving, and pinky, and purple, and put, and swallowing,
      and taking, and tingling, anoche tengo, apreton en, are just, area is, arm has, as always, as concrete,
      as far, as hard, as stiff, asi la, at four, at his, at nine, ate all, away and, away last, ayer fue,
      back at, back down, back now, back out, back tonight, bad news, baseball bat, batallo para, bath this,
      bathroom and, be happier, be honest, be normal, bed is, bed rattles, bed without, before it, before she,
      before the, before you, belongs to, bend my, between the, bien desde, big breath, blanca y, blood after,
      blood thinner, boca para, body is, both shoulders, bra strap, brand new, brazo izquierdo, brazo nomas,
      breastbone and, breathing ok, brincar en, brought me, brought up, bruise about, brush my, buenas noches,
      bumps on, bus and, but im, cabeza brutal, cabeza de, cabeza y, cada que, cada rato, cada vez, cae la,
      calentura no, calf gone, caliente donde, call me, called in, came away, can feel, cansado de, cansado y,
      cant feel, cant focus, cant say, carried me, carro no, carta para, cerrar el, checkout line, chest feels,
      chills and, chin down, chin to, clammy and, climb the, cocina del, coffee dribbles, coffee runs, coma my,
      comes and, como dos, como en, como palo, compared to, con esa, con eso, confused about, corre al, cosas de,
      costado que, cough that, couldnt breathe, croaky and, crushing feeling, cuando subo, cuello hasta,
      cuello ya, curtain came, cut the, cuz my, dark like, daughter says, day but, day four, de aire, de comer,
      de mi, de nada, dedo chiquito, dedos estan, deep breaths, del cuerpo, del trabajo, demas bien, desde anoche,
      did it, dio tos, dio un, dish towels, do we, does this, dog round, doing ok, dolor desde, dolor pero,
      dolor ya, dont help, dont like, dormi rico, down for, down when, drive a, drooping since, dropped a,
      drum and, dry tickly, duele en, easing up, edges and, el almuerzo, el del, el entrenador, el hoyito,
      el martes, el resto, el sueter, el volante, en blanco, en la, en ningun, encuentro las, er last, er with,
      escalofrios desde, eso es, espalda la, espalda ya, esta dura, estoy con, estoy mucho, estoy tosiendo,
      estuve sin, ever known, every half, every lamp, every ten, eyes have, far as, favor que, feel kind,
      feeling a, feeling ok, fence post, feo en, feverish but, figured it, filled it, fine if, finger are,
      fingers have, flema con, flex my, foot on, foot or, foot the, for half, for her, forgetting what,
      forward at, found it, frios y, from last, from under, front and, fuerte y, fui al, gave me, get from,
      get it, get thru, gets me, getting hard, give my, go the, going around, gone hard, gone pale, good i,
      good morning, good tho, gordo del, got a, got an, got infected, gunk coming, had a, had before, had me,
      had needles, hanging and, hard hot, has blown, has gone, have blown, have to, he came, he can, he never,
      he sentido, hear it, here and, here with, hermana esta, hicieron la, hinchada que, hinchada y, his brother,
      his own, hondo siento, honestly im, hour since, hours in, how it, hoy me, hurt like, hurting a,
      husband passed, i caught, i climbed, i expect, i flex, i gotta, i let, i play, i ran, i rub, i started,
      ibuprofen every, ice cold, if we, if you, im grand, im running, im wheezing, in last, in raised, in seconds,
      in short, in them, in theres, in welts, is badly, is bright, is gray, is hanging, is more, is moving,
      is puffy, is stiff, is this, is torture, is white, is worse, it any, it got, it had, it has, it lets,
      it right, it should, it there, it under, its all, its gettin, its gonna, its hard, its hurting, its really,
      its running, its there, jaw is, jaw opens, jerked all, jolts down, just one, just talking, keeps doing,
      kind of, knee since, knife goes, know of, la abuela, la atendieron, la caja, la hija, la moto, la noche,
      la obra, la paletilla, la quijada, lados y, ladrillo encima, lamp post, landing on, las luces, las noches,
      last week, later i, le dieron, le doy, le duele, le escribo, le mando, le pasa, le puso, left corner,
      left leg, leg have, leg since, leg swollen, legs feel, legs were, levanto de, lift my, like me, like my,
      lil bit, limpio y, lips have, lips puffed, little fingers, little sips, llorando del, long and, look at,
      looks crooked, loose tho, looser than, los de, lower back, made a, me awake, me bajan, me bane, me dijeron,
      me duermen, me if, me inyectaron, me llamen, me mando, me my, me parte, me pico, me please, me quejo,
      me sacaron, me salen, me to, me trabajo, mejor me, mi companero, mi espalda, mi hermana, mi jefe, mi nuevo,
      mirror and, mom had, monday with, moradito chiquito, mordi la, moreton muy, mouth isnt, moved from,
      muchisima sangre, mucho y, muero de, musculo de, muy asustada, muy hinchada, my breath, my calf, my collar,
      my dad, my eyelids, my glute, my grandmother, my jacket, my pulse, my shirt, my shoulder, my socks,
      myself and, nada ya, need an, nite and, no bruise, no coffee, no complaints, no se, no soreness, no truena,
      noche y, nombre de, not being, not gonna, not just, nothing has, nothing when, noticed i, now theyre,
      numb yesterday, nunca me, o sea, of ache, of all, of being, of me, off my, on each, on his, on purpose,
      oozing blood, or did, orinar desde, other half, otherwise i, otra y, out scrambled, out today, over on,
      own spit, pains a, pale and, panting just, pantorrilla a, panza la, panza se, para poder, parar a, pay the,
      peor que, pero eso, pero nomas, pero por, pica la, pie frios, piedra y, pierna dura, pierna me, pillows and,
      please send, poder hacer, point in, poked it, ponerme el, popo sin, pounding and, pude levantar,
      puffed shut, pull it, pull the, puntitos de, punzada en, pus is, que a, que alguien, que casi, que dormir,
      que en, que siente, quise parar, racing and, rash started, rate is, ratito en, rato y, red at, red blood,
      ribs and, right down, right leg, rock and, rodilla no, rodilla y, roller coaster, rompio la, roommate says,
      runs down, sale la, saliendo la, saliendo pus, same side, saying i, says he, se para, se quedo, se te,
      seat and, see two, segundo y, sentence without, sentido en, session i, sharp jab, she left, shook all,
      should be, sick with, side when, siento al, siento el, siento la, siento una, sigue creciendo,
      since yesterday, site is, skin by, so rigid, so sore, soaked in, solid as, somebody elses, somebody ring,
      someone elses, son had, sore is, sore on, sore to, sort of, speak of, spot the, stabbing pain, stand the,
      started about, started last, stay awake, stepping on, stiff as, stiffened up, still but, still sticking,
      stomach is, stop shaking, stop to, straight from, subir escaleras, subo la, swallow my, swallowing is,
      swelled so, swelled up, swing by, take little, take this, talking to, tar and, tea spoon, teeth chatter,
      tell my, temblores que, tengo hinchazon, tengo mas, tengo ronchas, tengo sueno, tenia antes, text you,
      than ever, than usual, thanks but, that and, that knot, thats all, thats not, the bank, the blinds, the cat,
      the chili, the corner, the counter, the cup, the cupboard, the easin, the gate, the grandkids, the hips,
      the horses, the kneecap, the lady, the line, the lobby, the meaty, the middle, the needled, the neighbor,
      the picture, the problem, the rice, the shelf, the shoe, the sleeve, the staff, the upper, the wall,
      the wedding, the whiteboard, the whole, the world, then cold, then hot, then i, then the, there at,
      there was, theres yellow, they dont, thigh and, thigh went, third towel, this but, three pillows, tiene un,
      tight i, tightness across, time after, time ive, time my, to choir, to follow, to foot, to it, to scratch,
      to see, to text, to toe, to type, todavia no, todo se, todos lados, toso y, trouble breathing, two phones,
      two times, un apreton, un calambrazo, un hormigueo, un solo, un toque, una raya, up at, up both, up fast,
      up is, up last, up one, up so, up was, va por, va y, vi que, viendo el, voice is, volvio el, wake me,
      wake up, walk home, walk it, want it, wanting to, was left, was worried, washing machine, we can, weird one,
      welts popping, went hoarse, went in, went through, when my, where it, whole left, whole night, why i,
      with the, won the, wont believe, work on, work right, worked and, worked over, worse now, would do,
      wrapped in, wrong number, wrong with, y apesta, y aun, y calientita, y cuando, y helados, y hoy, y luego,
      y pienso, y unos, ya fui, ya pasaron, ya son, year old, yes or, yesterday my, yo soy, you are, you could,
      you know, you stuck, you the`,
  },
  {
    weight: -1,
    pairs: `a amarrarme, a bagel, a bath, a beer, a breath, a ceiling, a chance, a daisy, a dent, a descansar,
      a different, a drill, a esa, a feather, a gift, a glove, a gusto, a happy, a leaf, a letter, a lifesaver,
      a los, a mis, a no, a numb, a peach, a photo, a plane, a poner, a problem, a proper, a puddle, a sec,
      a spot, a tender, a treat, a truck, a weight, a window, a wizard, a year, about how, about noon, about you,
      access to, achy but, achy when, acuerdo del, adolorida donde, adolorida pero, adolorido de, adolorido que,
      adormecimiento de, adormecimiento del, after all, after coffee, after dry, after moving, after some,
      after surgery, again and, again i, again next, again so, again thanks, again with, agarro todo, agendar con,
      aguante bien, agujetas como, ahi esta, ahora el, ahora estoy, ahora ya, aire gracias, aire no, al agua,
      al bebe, al domino, al exprimir, al mercado, al pendiente, algo cansada, algo tiesa, all clear, all good,
      all in, all quiet, alls well, already going, alrededor de, am drinking, am kind, am well, amaneci tiesa,
      amanecio un, amarrarme los, an ear, an easy, an itemized, and cold, and dandy, and day, and everything,
      and in, and kept, and left, and mellow, and never, and thank, and very, and watched, and wont, ando a,
      ando manejando, anoche estaba, another appointment, answer later, answer you, answer your, antes pero,
      antes y, antes ya, any change, any openings, any redness, any time, any way, anything open, anyway im,
      appointment and, appointment for, appointment next, appreciate you, apretado y, arch is, are cold,
      are fading, are only, are the, are your, arm a, around midnight, as butter, as new, ask my, at football,
      at pickleball, at us, at you, at your, atendieron ayer, away thank, away thanks, back but, banarme con,
      band practice, bath time, bath tonight, beat but, beat my, bebe y, been better, been busy, been doing,
      been pressing, been there, been this, been to, believe it, belly is, bendito sea, beside me, beside my,
      best sleep, better tbh, better thank, better thanks, bien a, bien despues, bien la, bien mi, bien nada,
      bien nos, bien que, bien relajado, bien saludos, bien sin, bien todo, bill for, bit at, bit dizzy,
      bit emotional, bit sleepy, bit spaced, bit tired, bit weepy, bit worried, bleeding just, bleeding no,
      bless you, blind in, blood but, blood just, blood pouring, blood right, blood thinners, boca arriba,
      boda de, book is, book me, bought the, boy a, brain foggy, brazo bien, breathe just, bring the,
      bringing the, broke a, burned my, busy with, but getting, but one, but pain, but please, but she, but sore,
      but still, but theres, but they, but today, by friday, by hand, caballo se, cabeza gracias, cabeza pero,
      cadera ni, calentura yo, calf but, calm and, calor que, calves are, calves feel, cambio de, caminar por,
      camino normal, camino sin, camisa con, can breathe, can check, can do, can find, can hold, can manage,
      can my, can reach, cancelar la, cancelar mi, cansada ayer, cansada de, cansada desde, cansada nomas,
      cansada pero, cansadita nomas, cansado pero, cant work, car keys, card got, carry the, case what, casi sin,
      casserole dish, cayo muy, cerrar la, checking on, chest got, chills since, chiquito como, chiquito de,
      chiquito donde, chiquito nomas, chiquito tiene, cita a, cita cuando, cita de, clase de, clear as,
      club picked, collapsed in, come and, come get, common to, como bebe, como del, como el, como por,
      como sabria, como tronco, companera de, complaints from, completely and, completo gracias, con hielo,
      con pena, con un, confirmar la, congrats on, contact the, contenta con, contestar antes, contestar mi,
      conteste tarde, contesto al, cooked dinner, cooked for, correr manana, cos i, cosa que, cotton wool,
      coughed and, could melt, could see, could we, couldnt ask, coworker had, cried happy, cry in, cuando hago,
      cuando jalo, cuando vendas, cuanto les, cuello gracias, cuello perfecto, culpa del, dance recital,
      danced at, day again, day difference, days later, de angel, de cabeza, de correr, de cuello, de dormir,
      de los, de manana, de mareo, de mas, de mejor, de paracetamol, de sangre, de tu, de una, debilidad de,
      debilidad ni, decir si, dejo dormir, del jueves, del perro, del restaurante, delivery failed, delivery has,
      demas todo, desaparecio y, desk at, dia largo, did say, did the, dieron antibiotico, dinner is, disculpe no,
      disturb turned, disturb while, dizzy or, dizzy spells, doctora el, doctora no, doesnt fit, doesnt help,
      dog this, dog threw, dog two, doing alright, doing dishes, dolio un, dolor cero, dolor era, dolor nada,
      dolor sin, dolor todo, donde entro, done by, dont care, dont make, dormi muy, dormi nada, dormi y,
      dormidos los, dos semanas, dos y, drained but, drank a, dressed man, drew a, drinking my, drive to,
      driving back, driving turned, drove to, due at, duele gracias, duele ni, duele y, duerme el, duermo de,
      dunno how, durmio nada, durmio un, ear infection, easing off, easy run, ejercicio manana, ejercicios y,
      el cansancio, el cargador, el dentista, el dia, el estacionamiento, el friday, el frio, el horario,
      el lunes, el mensaje, el mercado, el paquete, el pasado, el puente, el reloj, el resultado, el salon,
      el seguro, el taller, eleven hours, email is, email me, emotional last, en bici, en clase, en mis, en tu,
      en uno, en urgencias, encuentro el, end of, ended at, energia hoy, energy today, enough that, entro la,
      enviar la, episode of, era el, es igual, es lo, es nuevo, es que, ese lado, espalda baja, espalda como,
      espalda un, esta como, esta con, esta mejor, esta todo, estaba adolorida, estaba un, estar al,
      estiramientos y, esto no, estoy adolorido, estoy embarazada, estoy que, estoy quedando, even feel, even my,
      even sore, evening after, evening i, everything down, everything i, except my, exercises and, exhausted but,
      expected that, exprimir el, eyes open, fading bruise, fading to, favor me, feed store, feel mildly,
      feel much, feel off, feel rested, feel tired, feel well, feeling right, feeling terrific, feeling very,
      feeling wonderful, feels looser, feels much, feels warm, feet at, feliz cumpleanos, fell and, felt calm,
      felt in, felt so, fever from, few days, finally i, finally no, fine here, fine myself, fine see, fine thank,
      fine with, first time, fish and, flojera y, flojita flojita, foggy last, folding chairs, for bed,
      for emergencies, for everything, for his, for next, for school, for tacos, for yesterday, forgot the,
      found your, four years, frasco de, free and, fresh as, from laughing, frozen peas, fue como, full week,
      gano el, gate code, get through, getting in, getting out, getting that, gift card, gift cards,
      gift certificates, gimnasio y, go swimming, going in, golf swing, gone by, good as, good over, good this,
      good though, got any, great last, great thanks, great today, gripa y, gustaria otra, guy at, gym tonight,
      ha ido, ha tenido, had since, hambre jaja, hand with, happy as, happy camper, happy tears, hard feelings,
      has failed, has it, has me, has strep, hasnt lifted, hasta ahorita, hav a, have an, have anything,
      have cabin, have come, havent taken, hay tortillas, hay un, he dejado, he hasnt, head clear, head just,
      head pain, head today, headache and, headache ever, headache no, headache nothing, heat no, heat on,
      heat or, heavy traffic, her arm, her eyes, her feet, her knee, hey there, hinchado pero, hinchazon gracias,
      hinchazon por, hinchazon ya, hip and, hip felt, hip like, his wife, his wrist, hizo nada, hola ando,
      hola estoy, hola puedo, hola si, hold on, hold with, hombro lo, hombros algo, home by, home i, home today,
      honestly i, hope you, hoping for, horas y, hormigueo que, hot all, hot n, hot or, hour flight, hour shift,
      how the, how you, hoy es, hoy estoy, hoy regrese, hoy sin, hubiera subido, husband has, husband pulled,
      i broke, i cannot, i do, i drink, i failed, i felt, i finished, i flew, i found, i give, i got, i only,
      i pull, i reach, i return, i ride, i saw, i send, i stayed, i stretch, i swear, i swing, i teach, i thought,
      i tie, i to, i walk, i wanted, i watched, i write, ice and, id forgotten, ido al, if anything, if its,
      if youve, igual pero, igual y, igualito que, ill answer, ill give, ill live, ill text, im about, im busy,
      im drinking, im off, im okay, im ready, im slightly, im so, im tired, im well, im worn, in again, in agony,
      in class, in im, in june, in march, in our, in years, in your, instead of, is brilliant, is carol, is due,
      is giving, is leaking, is limping, is mildly, is over, is up, is wild, isnt touching, isnt working,
      issues at, it at, it back, it common, it did, it fine, it go, it grabs, it out, it possible, it quit,
      it says, it swells, it turns, it used, it without, itch at, its better, its loosening, ive no, ive slept,
      jaja no, jaw and, jaw tender, jueves a, jugar con, jugar futbol, juice and, junta de, just asking,
      just busy, just feels, just in, just on, just slightly, keep it, keeps on, kept it, kid is, killed that,
      kinda achy, kinda tired, knee and, knee blew, knock on, knots are, know its, la camioneta, la debilidad,
      la misma, la musica, la pastilla, la pena, la tarde, lado derecho, lady at, largo y, las cortinas,
      las fotos, last visit, lasted till, later all, later and, later on, later thanks, law is, leave a, left and,
      left it, leg all, leg good, legs wont, lend me, les aviso, les comento, les cuento, les debo, less sore,
      lets up, letter for, lights out, like before, like gym, like needles, like popeye, lil sore, limited access,
      little achy, little after, little brain, little emotional, little fading, little worried, lleno de,
      llore tantito, lo mismo, lo tenia, lo traigo, locked up, lol my, lol today, longer sore, looked and,
      looks fine, loopy after, los estiramientos, los gemelos, los mensajes, los nervios, los tacos, los tamales,
      los tengo, lost by, lost the, lot for, love u, loving it, low battery, low energy, luego les, lying down,
      mad at, mailbox is, make an, make another, makes my, mama anda, manana a, manana cuando, manana o,
      manana por, manana voy, mancho la, mandar el, manejando es, manos de, many thanks, marcar manana, mareo ni,
      mas tarde, me cerro, me dormi, me gustaria, me ha, me how, me los, me luck, me pase, me podrian,
      me pusieron, me quede, me quemo, me quita, me regalo, mejor espeso, mejor humor, menos igual, mensajes en,
      mercado y, mi proxima, mi sobrina, mi suegra, mi trabajo, mi ultima, mil con, mil gracias, mild dull,
      milk eggs, minute after, minutes and, miracle worker, mis ejercicios, mis estiramientos, molestia leve,
      molido como, monday afternoon, more messages, moretones y, morning it, morning thank, move normally,
      move thursday, moverme se, moves great, moving a, mucho desde, mueve mucho, mum says, musculo adolorido,
      musculos un, muy amable, muy rico, my ankles, my bill, my boots, my coat, my email, my end, my face,
      my fingers, my good, my jaw, my job, my kid, my lil, my mate, my mates, my nose, my only, my rear,
      my throat, my trousers, my tummy, my umbrella, my water, n ur, nada del, nada dormido, nada malo,
      nada nuevo, nada todo, nadar en, nadar manana, necesito cambiar, neck fine, neck loose, needle in,
      needled me, needles but, needs a, neighbors kid, neither swelling, never better, never lets, new cell,
      new number, new pillow, next monday, ni adormecido, ni problemas, nice weekend, nieto tiene, night i,
      ningun hormigueo, ningun sintoma, nino chiquito, nino trae, no aches, no anda, no ando, no contestar,
      no energy, no entiendo, no hinchazon, no llego, no mas, no new, no ni, no nothin, no nothing, no peor,
      no probs, no rush, no sabia, no soy, no tingles, nobody else, noche sin, nodding off, nomas adolorida,
      nomas adolorido, nomas el, nomas gracias, nomas siento, nope to, normal again, normal size, not anymore,
      not bruised, not happy, not my, not too, note una, nothing crazy, nothing strange, nothing to,
      nothing unusual, noto diferencia, novela y, now ill, now in, now thank, now with, number for, number of,
      number off, nunca tuve, o mejor, of his, of it, of sleepy, of snow, of steel, oficina hasta, ok just,
      ok thanks, ok this, ok today, old one, on and, on but, on or, on wood, on you, once i, one about, one dot,
      one out, one time, one week, only i, or any, or heat, or weakness, or what, orange juice, other one,
      otherwise nothing, otra mano, otro mundo, our flight, out after, out from, out is, out lol, out my,
      out where, over like, over my, over the, owe you, own fault, pack and, package is, pain anywhere, pain over,
      pain thanks, pain under, painting a, pair of, pancakes for, pantorrilla esta, pantorrilla y, panza y,
      papa anda, paper towels, para respirar, parking at, partido de, pase de, past a, payment link, paz descanse,
      peeing fine, peep from, pena por, perdon que, pero ando, pero bien, pero cada, pero contento, pero en,
      pero le, pero mejor, pero ok, perro esta, picked a, picked the, picture of, pie ya, pin dots, pin prick,
      play golf, play tennis, played nine, playing the, playlist is, please tell, pls send, poco adolorida,
      poco apretado, poco sensible, poco tenso, poco tiesa, podria decir, podrian mandar, poke it,
      poquita comezon, poquito adolorida, poquito sensible, poquito tiesa, por correo, por el, por estar, por no,
      por unos, practice is, pregunta puedo, prendio a, press on, pressed it, pressed the, pretty sore,
      problemas para, problems here, proxima cita, proxima semana, proxima sesion, pruned the, puede cambiar,
      puede hacer, puede mandar, pueden llamar, pueden mandar, puedo agendar, puedo salir, puedo tender,
      puedo ver, pues ando, puffiness by, pulled the, puncture a, puntitos chiquito, purple mark, puse el, q pena,
      quads feel, que alegria, que bien, que conteste, que dolor, que es, que iba, que nunca, que reportar,
      que rico, que sin, que usted, que volteo, queda una, quick question, quien se, quiero cancelar, quiero cita,
      quiero ir, quiero poner, quisiera agendar, quit right, rain and, rash is, really tired, recibo para,
      redness nor, regrese a, relaxed but, relaxed i, remember the, repente no, reply later, resbale en,
      respirar hondo, respiro hondo, respuesta automatica, rest of, ride my, right arm, ring when, road trip,
      rode the, roja y, rojos chiquito, rojos de, round a, run this, running a, sabria si, said thanks, sal al,
      salgo a, same but, same place, same spot, saw a, say im, say thank, says shes, schedule my, school play,
      se agarra, se enfermo, se entero, se ha, se infecta, se pueda, see this, see your, seis horas, sell gift,
      semana y, send it, sensible pero, sentarme en, senti algo, sentido ningun, sesion para, session but,
      sewing tape, shaking like, shall i, sharp dressed, she says, sheet and, shirt and, shoes again, shot of,
      should it, shoulder didnt, shower and, shower i, sick twice, side since, siente muy, siento con, siento en,
      sigo cansada, sigue muy, sigue un, sin el, sin mareo, sin mareos, sin ninguna, sin problemas, sister had,
      sit in, sitting in, six hours, sleep on, sleepy but, sleepy i, sleepy on, slept better, slept from,
      slept great, slept it, slight ache, slightly dizzy, slightly foggy, smoke alarm, snow day, so come,
      so happy, so hard, so so, so there, so who, so yes, sold the, solo adolorida, solo les, somebody hit,
      someone give, something popped, son broke, son las, son muy, sore after, sore between, sore butt,
      sore sitting, sore the, sore yesterday, sore yet, soreness but, soreness hasnt, soreness left,
      soreness today, soreness yes, sorry ive, sorry please, spacey but, spacey yesterday, spin class, spot on,
      spot when, squeeze in, stairs are, start at, stayed home, stiff first, still kinda, still no, still really,
      still sleepy, still slightly, stir ring, stop it, stop texting, stopped and, stopped quickly,
      straight through, stretches and, stroke last, subi las, subir las, subo escaleras, subo las, sueno ayer,
      sueno pero, sueno todo, sunday so, super relajada, super relaxed, super tired, sweaty and, swelling mean,
      swelling nothing, swelling numbness, swim meet, swing the, ta bien, taco truck, taken my, talk later,
      talk long, tarde boy, tarde estuve, tarde y, tell me, tell ur, tell where, temperature and, temple like,
      ten minutes, tender but, tender from, tender la, tenga tiempo, tengo como, tengo escalofrios, tengo mucha,
      tengo ningun, tenia desde, tenido ningun, tenso pero, terapia pero, than last, thanks a, thanks to,
      that arm, that day, that doesnt, that its, that man, that thing, the ac, the afternoon, the arch, the bake,
      the bakery, the base, the bench, the boat, the book, the bridge, the bucket, the butter, the cats,
      the client, the code, the copay, the court, the deposit, the dress, the driving, the family, the feed,
      the first, the flat, the flight, the follow, the fridge, the group, the headaches, the hip, the horse,
      the job, the lad, the lawn, the lift, the link, the low, the lower, the market, the month, the museum,
      the neighbour, the paint, the parrot, the payment, the pew, the pins, the poke, the pot, the potatoes,
      the receptionist, the remote, the report, the restaurant, the ring, the school, the settee, the shops,
      the shoulders, the sock, the spare, the stretches, the thigh, the time, the usual, the waiting, the walking,
      the warehouse, the wine, them all, there all, there are, these messages, they went, thing today, things on,
      think about, this a, this for, this house, this mailbox, this on, this year, three flights, throat swells,
      tiene gripa, tiene manos, tiesa al, tieso como, tieso en, tieso gracias, tieso nomas, tight like,
      till midnight, time do, tingling i, tingling just, tiny blue, tiny bruise, tired all, tired as, tired last,
      tired this, tired yesterday, to bien, to church, to dance, to moan, to nothing, to reverse, to turn,
      to wear, to you, to your, toca el, toca la, todavia un, today haha, today is, today just, today no,
      today thanks, today was, todo bien, todo chido, todo excelente, todo good, todo tranqui, todo va, toes have,
      toes like, told my, told u, tomar ibuprofeno, tome mucha, tomorrow and, took nothing, took pictures,
      touch tender, toy bien, trabajar normal, trabaje mis, trabaje todo, trabajo pero, tranquilo por, tres de,
      truck broke, trying to, tu hermana, tu hermano, turn left, turned up, turno en, turns both, tuvo un,
      two bags, two inches, two minutes, tylenol at, u see, ultima cita, ultima sesion, un bebe, un dia, un nudo,
      un nueve, un punto, una cerveza, until monday, up a, up toward, update my, use a, uso marcapasos, va a,
      va aflojado, va el, va muy, vamos a, vas a, veces que, vecina se, vemos el, vemos pronto, ven unos, venir a,
      ver el, ver si, very tired, voltear la, volver al, volvi a, volvi al, voy por, vuelvo a, w a, wait a,
      waiting on, walked two, walking like, want the, wants the, warned me, was great, was kinda, was lovely,
      was nothing, way and, way or, we drove, we need, we put, weak in, wednesday afternoon, week is,
      week without, weekend and, weekend i, weekend so, well and, well here, well you, went fine, wet himself,
      what are, whatever you, whats your, when can, when u, where im, wheres the, which is, while driving,
      while i, while the, who am, who dis, who got, who knows, whole life, whole of, whos texting, wife has,
      will answer, will reply, will see, wine tonight, wish me, with every, with how, with limited, with two,
      without a, without that, without wincing, worried about, would be, would have, write you, wrong chat, x el,
      y en, y eso, y las, y llevo, y llore, y mas, y me, y tieso, ya hice, ya llego, ya mejor, ya menos, ya nomas,
      ya sin, years nothing, yesterday thanks, yo muy, you before, you checking, you fax, you folks, you for,
      you hit, you later, you mean, you next, you please, you pushed, you send, you should, you tell, you to,
      you tonight, you when, you would, youd want, your address, your call, your fault, your hours, your own,
      your package, your waiting, zero energy, zero issues`,
  },
  {
    weight: -2,
    pairs: `a bell, a bus, a busy, a card, a copy, a costado, a crime, a deer, a dentist, a forty, a heating, a jugar,
      a lung, a message, a neck, a night, a note, a ok, a piano, a pin, a purple, a rag, a receipt, a run,
      a seguir, a stone, a superbill, a text, a three, a tomato, a trampoline, a usted, a way, a wedding, a well,
      a workout, about as, aceptan medicaid, ache in, aches a, achy and, achy from, achy today, acuerdo de,
      adolorida del, adolorido del, adolorido nomas, adolorido se, adormecimiento ni, advil at, after two,
      agacho a, agotado pero, agujas de, agujas pero, air and, aire al, al agarrar, al final, al nieto, al nino,
      al tercer, al trabajo, al viernes, algo adolorida, all fine, all right, all that, all this, all through,
      already fading, already turning, always and, always tingle, am driving, am in, am out, am pleased,
      am resting, amaneci un, an ice, and calm, and do, and four, and gave, and happy, and he, and hes, and ill,
      and its, and on, and ready, and relaxed, and sleep, and took, and we, and were, and will, and woke,
      and wouldnt, and yesterday, ando agotado, ando cansado, ando ocupada, ando sin, ando un, anduve en,
      anos dolor, another one, any soreness, anything with, appointment but, appreciate it, appreciate the,
      aprieto y, arde la, are at, are dead, are fine, are killing, arm from, arm now, as for, ask me, ask you,
      asleep at, at breakfast, automatic reply, away completely, ayer de, ayer gracias, ayer por, baby shower,
      baje las, bebe tiene, because of, bed and, bed in, been back, been normal, been sick, before i, before noon,
      before this, bend it, better already, bien adolorida, bien hoy, bien no, bien por, bien si, bit loopy,
      bit spacey, bit weaker, blood clot, blue cross, boca del, boca y, boli mnie, both ways, bothering me,
      bout a, breathe fine, breathing all, broke down, bruise turning, bruised ego, buenas tardes, bus is,
      busy day, but better, but happy, but ive, but way, but your, by dinner, by ten, cabeza nomas, cadera pero,
      cae bien, calf and, caliente mejoro, call my, call off, call u, calling me, cambiar la, camino un,
      can already, can easily, can open, can sit, can yall, cansada y, cansado nomas, cansancio pero, cant find,
      cant shake, casa y, casi nada, cat has, celular al, cerro el, chamaco me, change yet, check in, check it,
      checked in, checked myself, chewing steak, chilled out, chills no, code for, cold for, cold so, colour and,
      come in, como a, como flotando, como lechuga, como lenteja, con agujas, con cafe, con flojera, con gripa,
      con hormigueo, con muchos, constant ache, control of, copy of, costado trabajo, couch all, could sleep,
      couple hours, coworker got, cried a, cried at, crime scene, cuando tenga, cuando uno, cuanto cuesta,
      cuanto le, cuello bien, cuello suelto, dar fiebre, day one, de chamaco, de con, de haber, de hinchazon,
      de hoy, de momento, de quien, de relajada, death of, debo de, debo hacer, decir cuanto, dedo de, dedos del,
      dejo el, del camion, del gimnasio, del otro, dent in, des compuso, desde ayer, di el, dice q, did a,
      didnt want, dio hormigueo, dios la, dios ya, do a, do anything, do everything, doctora estoy, does that,
      doing just, doing really, doing that, dolio nada, dolor de, dolor desaparecio, dolor paso, donde la,
      dont disturb, dont do, dont notice, dont send, dont stop, dont touch, dormi por, dormi viendo, dormida de,
      dormido del, dormir por, dos puntitos, dots from, down and, down before, drank my, drinking water,
      driving with, dry needling, duermo manejando, durmio el, e mail, eggs and, either side, ejercicio hoy,
      el calor, el carro, el centro, el coche, el comprobante, el desayuno, el domino, el miercoles, el pan,
      el profe, el video, email instead, emotional after, emotional yesterday, en su, en una, enfermo con,
      enough to, enrojecimiento no, equivoco de, era como, era joven, es a, es poco, espalda esta, espalda ni,
      espalda no, esposa se, esta duro, esta el, estaba antes, estoy acostada, estoy cansada, estoy muerto,
      estoy muy, estoy perfecta, estuve muy, even now, every night, everything feels, everything normal,
      except the, exercise sheet, faded out, feed the, feel about, feel amazing, feel anything, feel awesome,
      feel perfectly, feel so, feel sore, feel super, feeling awesome, feeling like, feels amazing, feels lighter,
      feels stiff, feliz y, felt fine, felt lighter, felt super, fever i, fever im, fever no, fever swelling,
      fiebre gracias, field trip, find my, fine all, fine tho, finished my, first night, first steps, foam roller,
      following up, football and, for following, for hours, for like, for lunch, for nine, for tea,
      for thanksgiving, for the, for tuesday, four hour, four minutes, friday morning, from across, from carpal,
      fue rapido, fui por, garden and, get off, getting carried, give you, glutes are, go home, go out, goes into,
      goes on, good lol, good myself, good no, good on, good thx, got all, got moved, got on, got you,
      gotten worse, gracias por, guess what, gym this, gym y, hablar con, hacer otra, had his, half time,
      happy birthday, happy to, hardly feel, has shipped, has vanished, hasnt changed, hasnt left, have tiny,
      haved at, havent eaten, havent felt, hay manera, hay problema, he says, head a, head both, head in, heard a,
      hecho ejercicio, help im, help right, her speech, hey no, hi im, hi please, hi the, hice el, hice la,
      high school, hijos me, hincho el, hip is, hives and, hizo un, hombro no, hombro nomas, hombro perfecto,
      hombro quedo, home safe, honestly a, honestly no, hora abren, horas en, hot water, hours at, house phone,
      how to, hoy esta, hoy fue, hoy gracias, hoy subi, hubiera ido, hurt no, hurt so, i am, i appreciate, i ate,
      i been, i book, i bought, i can, i cried, i dont, i draw, i drifted, i drove, i faint, i first, i havent,
      i left, i lifted, i meant, i must, i paid, i passed, i phone, i sit, i sleep, i tripped, i wait, i were,
      i yawn, ibuprofen at, ice it, id put, ill call, ill do, im all, im beat, im great, im her, im home, im not,
      im over, im sleepy, im taking, im the, in after, in at, in church, in half, in next, in three, is at,
      is crazy, is easier, is freezing, is improved, is insane, is much, is ours, is right, is running, is sick,
      is still, is super, is taking, is turning, is well, is wrong, is zero, it all, it eased, it ever, it four,
      it funny, it lol, it loosened, it ok, it starts, it though, itchy at, its as, its bags, its mild, ive got,
      jacket in, jaw muscle, junta se, just found, just sleepy, just some, just to, just wondering, k steps,
      kids to, killed me, killed the, kind regards, know how, la clave, la contractura, la fila, la lista,
      la mente, la mesa, la nevera, la parada, la pompi, la semana, la terapia, las cajas, las tres,
      late answering, lay on, le cuento, le ve, left handed, left of, leg but, less achy, less pain,
      levantarme pero, levante sin, leve al, lie down, lie on, life and, lift to, light driving, lighter today,
      lights and, limp as, line is, list is, little foggy, little tight, llega a, llegue con, llore un,
      lloviendo a, lo dejo, loca pero, lol feel, long day, look left, look over, loose and, los ejercicios,
      los musculos, los platos, lost my, lots better, low down, luz del, lying on, made the, make the,
      manejando de, manejando despues, manera de, mano a, mano y, marathon in, mareo al, marks where,
      marquitas chiquita, mas en, mas o, may i, maybe its, me cambio, me dio, me durmio, me empezo, me estire,
      me head, me hizo, me last, me mato, me over, me pregunto, me queme, me siguen, me these, me ur, me va,
      measured it, medio atontada, mejor ni, mejor y, melted butter, menos adolorido, menos que, mi comadre,
      mi hombro, mi seguro, mi senora, mi tunel, mildly sore, miles this, miles to, miles today, milk on,
      minutes late, mismo de, mismo y, miss you, molesta tantito, molesta un, molestia al, molestia del,
      mom wants, month so, moradito pequenito, morado y, more for, more texts, moreton pequenito, morning because,
      morning no, most days, mother is, moved my, mover la, moving to, much do, much is, muscle feels,
      muy cansado, muy suelta, my brain, my calves, my chin, my computer, my cousin, my essay, my ex, my follow,
      my friday, my glasses, my golf, my knees, my late, my muscles, my neighbours, my normal, my receipt,
      my route, my sewing, my shift, my shoe, my sleeve, my slot, my sore, my stretches, my taxes, my tea,
      my voice, nauseas despues, nearly as, neck again, neck feels, need anything, needled side, needles came,
      needles left, new baby, new email, new man, next day, next tuesday, ni las, ni mejor, ni peor, nice way,
      night and, night but, night shift, nine and, ningun momento, nino anda, no conteste, no doctora, no dolor,
      no drama, no duelen, no heat, no help, no lumps, no relief, no sign, nomas cuando, nomas la, nomas una,
      nor pus, normal and, normal por, normal since, not from, not in, not nearly, not on, not one, not really,
      not terrible, not that, notan las, nothing but, nothing like, nothing major, nothing new, noto cambio,
      now he, now than, numb no, numero equivocado, o menos, of drained, of emotional, of laundry, of luck,
      of paper, of sleep, of sore, of tea, of texting, off before, off by, off this, off today, off work,
      office until, oiga puedo, ok please, old gate, olvido la, on a, on route, on with, once on, one day,
      one from, one is, one tiny, only after, only felt, only got, only had, only some, open on, opened the,
      operacion vieja, operaron la, or does, or should, or you, otherwise fine, otherwise good, otherwise im,
      otra semana, our team, outside but, over both, owe for, own and, own shoes, packed its, packed up,
      pain from, pain later, pain pills, painful than, pains about, para una, para y, pasa por, passed quickly,
      pastillas de, people are, perdio el, permission slip, pero del, pero nada, pero paro, phone at, pick me,
      picking up, pie esta, pie que, pinch of, place as, please update, please write, pleased to, poquito tieso,
      poquito y, por dios, por escribir, potato salad, power cut, practice and, preocupa un, pressing on,
      pretty tired, prick marks, pude abrir, puedo cambiar, puedo meterme, puedo volver, pues me, puntitos donde,
      puntitos en, puse sentimental, push ups, puso rojo, q fuerte, q no, quarter size, que debo, que desde,
      que fue, que girar, que le, que preocuparse, que susto, quedaron unas, queue at, quiere ir, quiero cambiar,
      quitando el, quito por, ran hills, rato voy, reach back, receipt for, red dot, redness swelling, relajado y,
      relaxed and, return the, reversing the, right behind, right now, right on, right shoulder, right there,
      rojos donde, rojos en, ronchas en, ronchas tampoco, room spins, roommate has, roommate me, sacaron la,
      said its, said we, sale at, salio el, same ache, says the, se asusto, se des, se equivoco, se mueve,
      se quejo, se quemo, se quita, see a, see little, see u, sensible si, senti bien, senti muy, sesion ando,
      sesion pero, sets of, shaking the, she told, shes had, shooting down, short and, shoulder and,
      shoulder moves, shower is, si aprieto, sick of, siente un, siento de, siento las, siento super, sign of,
      signs of, sigue igual, sin agarrarme, sin cambios, sin energia, sin nada, sin pilas, since i, since noon,
      sit but, sit through, skin from, skipped a, sleeping on, slept almost, slept really, slept well,
      slight puffiness, slight redness, slightly sore, slightly stiff, small drop, small thing, so chill,
      so drowsy, so it, so its, so not, so now, so relaxed, so take, solid and, solo duele, solo un,
      some stiffness, somebody call, sore af, sore all, sore around, sore back, sore bum, sore yes, soreness now,
      soreness went, soreness when, spots itch, starts at, starts tingling, steps out, stiff but, stiff in,
      still tired, stop and, stopped at, stretches you, stuck on, subir la, sueno nomas, super bien, super sore,
      surgery and, swelling barely, swelling nor, swelling redness, swelling right, take a, take blue, talk about,
      talk soon, talon cuando, tarde pero, tarea de, tell her, tell your, temperatura hoy, temperature is,
      ten times, tender in, tender where, tenga buen, tengo cita, tengo los, tengo mucho, tengo sensible,
      tennis elbow, tenso de, terapia con, terapia gracias, terapia y, text my, than yesterday, thanks for,
      that film, that shoulder, that stopped, that stuff, that too, thats just, the allotment, the bag, the band,
      the bell, the bingo, the bone, the children, the cows, the depot, the doctor, the drive, the dry, the fence,
      the fingertip, the fish, the football, the forty, the golf, the gray, the grill, the hills, the invoice,
      the ironing, the knees, the library, the main, the manager, the mirror, the mornings, the paper, the park,
      the photo, the plane, the post, the quad, the rash, the receipt, the record, the road, the sea, the sermon,
      the session, the shopping, the sofa, the stroller, the table, the tiredness, the tree, the van, the ward,
      the word, them in, then its, there but, there lol, theres not, they found, they sent, they told, theyre on,
      thigh but, thing to, things are, third time, this feels, this isnt, this month, tho so, those things,
      three times, threw up, through the, thursday to, tickety boo, tiene tos, tiene una, tienen lugar, tiesa de,
      tieso al, tieso el, tieso hoy, till two, time is, time since, time to, tiny dot, tiny drop, tiny little,
      tired but, tired like, tired today, to a, to all, to any, to back, to black, to borrow, to cough, to drop,
      to email, to expect, to feed, to hear, to him, to quit, to read, to return, to speak, to stretch, to take,
      to talk, to thursday, to tuesday, today at, today lol, today nothing, toddler has, toe ive, toes is,
      told them, tome agua, too bad, too soon, top shelf, tos desde, toser y, totally fine, trabajar y,
      traen loca, traigo dolor, train is, trash day, treatment thanks, trouble at, true crime, tub ok, tuesday at,
      turning my, tuve algo, tuve calentura, tuvo una, tv and, two for, two miles, u n, u r, umbrella in, un peso,
      un uno, una lenteja, una leve, una mano, unas marquitas, up later, up once, up visit, ustedes green,
      usual self, va borrando, va quitando, very much, very well, vez que, viernes por, view from, visit on,
      volvio a, voy a, voy al, voy mejorando, walk like, walk with, was blind, was but, was good, was hoping,
      was like, was more, was nervous, was rude, was slightly, was way, was weak, we dont, we moved, we push,
      we still, we won, weak and, weather since, week but, week so, well im, went straight, went to, were getting,
      were i, were the, what number, whats my, when am, when im, when is, when its, which one, who ate, whole lot,
      wife about, will respond, with dont, without it, wont leave, work in, workout but, works for, worries there,
      worse thanks, would a, y anda, y arranca, y asi, y de, y dice, y es, y llegue, y pico, y relajado, y va,
      y vomite, ya en, ya esta, ya mero, ya no, ya quedo, ya saque, ya subo, ya volteo, ya volvi, yes im,
      yesterday afternoon, yo de, yo si, you a, you all, you ask, you asked, you from, you gave, you get,
      you need, you pick, you still, you then, your father, your order, your sheet, yr old`,
  },
  {
    weight: -3,
    pairs: `a bailar, a bit, a blanket, a bucket, a cantaros, a difference, a dog, a duck, a fence, a hint, a king,
      a leak, a log, a medical, a mi, a migraine, a million, a month, a mood, a pasar, a robot, a sore, a spare,
      a steak, a teenager, a trabajar, a week, a work, about is, above the, accident in, achy after,
      acoste temprano, adolorido como, adolorido pero, after an, after but, after work, again after, agujas me,
      ahi pero, ahi vamos, ahorita pero, al brazo, al dedo, al lado, al perro, al piquete, al pisar, al sacar,
      algo adolorido, algo adormilada, algo tenso, all better, all down, all is, all month, allowed to,
      alright to, am i, am really, amaneci y, and a, and also, and doesnt, and drove, and even, and get, and go,
      and got, and id, and lost, and nauseous, and needles, and theyve, and walk, and won, any different,
      apenas vi, appointment please, are tired, arm off, arm wrestled, as last, as rain, asked about, at dawn,
      at five, at gate, at half, at karaoke, at midnight, at most, at two, aun asi, auto correct, away thankfully,
      ayer llegue, ayer muchas, back didnt, back hurts, back never, backside is, bags of, bank account,
      bathroom tile, be home, be something, be stiff, be that, bed for, been on, being so, better after,
      bien gracias, bien relajada, bien y, bike to, bit achy, bit drained, black and, bn grax, brazo derecho,
      brazo esta, bring a, bro that, broke her, bruise has, bruise like, bruise that, bruise thats,
      budget meeting, buen dia, buenos dias, burnt the, but fine, but good, but it, but moving, but only, but we,
      by bedtime, caida de, calf that, call the, calor de, cambiar mi, camino bien, can put, cant do, car for,
      carro y, casa pero, checked the, cita del, cita el, cita en, climb stairs, clinica y, coat on, cold feet,
      come for, come home, come over, come to, comes in, coming at, coming to, como agujetas, como nueva,
      companera me, comprobante de, con mareos, con mis, con tantita, con usted, confirm my, cough no, cough so,
      could a, could i, could nap, could you, couldnt make, crashed on, crazy and, cry after, cuando era,
      cuando estoy, cuando manejo, cuanto debo, cuello es, cuello un, cup of, curled up, day long, day no,
      day two, day with, days were, de cansancio, de cargar, de doler, de ir, de molestia, de musculo, de tres,
      de verdad, dead battery, dead to, deep massage, deje el, deje las, del corazon, del dia, del gym,
      del pueblo, dia en, didnt bother, didnt do, died of, diez horas, difference yet, dime size, dio mucho,
      diria un, disculpe apenas, do people, do u, do you, doctor who, does a, doesnt even, doesnt stop,
      doing well, dolor fuerte, dolor muscular, donde fue, dont let, dormi bien, dormi diez, dormido el,
      dormir temprano, dot on, down since, drank lots, drinking lots, drove past, duele cuando, easy breathing,
      easy now, el arbitro, el espeso, el moretoncito, el musculo, el portal, el telefono, en casa, en linea,
      era de, es mas, es peligroso, escaleras como, escaleras sin, ese dolorcito, eso que, eso si, esta haciendo,
      esta igual, esta semana, esta sensible, esta suelto, estan borrando, estoy de, estoy descansando,
      estoy mareada, estoy molido, estoy rendido, estoy un, even hurt, every kerb, every morning, everyone at,
      everything and, exam was, examen de, exhausted to, factura de, factura por, fainted at, fainted when,
      falta de, fat and, feel great, feel lighter, feel looser, feel relaxed, feeling better, feeling great,
      feeling super, feet all, feet and, feet up, fever here, fever nope, feverish since, few tiny, find it,
      fine and, fine no, fine since, fixed it, floaty and, for asking, for dinner, for once, for one, for six,
      for work, form that, forty minutes, foto del, found my, four days, friend has, frio en, from all, fue y,
      fuerte en, fully back, gelatina de, get dizzy, get in, god bless, going off, going well, gone so, good cry,
      good mood, good since, got charged, got stuck, got the, got to, got two, got up, got weepy, grabs me,
      group chat, gym and, hace meses, hacer la, had that, half six, hand in, hardly any, has in, hasnt done,
      have any, have somebody, have time, have zero, he just, he say, head for, head on, headache but, headache i,
      headed when, heavy like, heck but, helado y, her for, her sister, hey the, hi no, hi there, hice los,
      hinchazon donde, hinchazon nada, hip hurts, hip never, his shoulder, hit me, hola no, hola tengo,
      holding it, honestly cant, hormigueo todo, hormigueo y, how much, hoy fui, hoy no, hoy tengo, hoy trabaje,
      hr shift, hurt a, i aint, i allowed, i arrive, i booked, i came, i danced, i didnt, i helped, i hope,
      i keeled, i kept, i mean, i moved, i never, i painted, i sent, i supposed, i wasnt, i will, i wish,
      ich habe, id know, if one, ill let, im a, im definitely, im getting, im late, im pain, im standing, in an,
      in his, in since, in traffic, inflamo el, into it, is breathing, is broken, is bursting, is confused,
      is done, is feeling, is finally, is for, is here, is jammed, is like, is looser, is lovely, is okay,
      is ready, is to, isnt the, it bad, it but, it depends, it done, it easy, it from, it have, it in, it looks,
      it loosens, it off, it only, it safe, it so, it when, its doing, its fully, its less, its normal, its own,
      its raining, ive felt, jello in, job and, just keeps, just saw, just tiny, keeps dropping, killed my,
      kilos de, kinda sore, kinda spacey, kitchen table, km y, knee is, knee looks, knee swelling, la bendiga,
      la cartera, la chamba, la comida, la consulta, la gripa, la iglesia, la mochila, la mudanza, la olla,
      la quinceanera, la salsa, la senal, la tele, la vaca, landlord is, las doce, las pantorrillas, las plantas,
      late for, lay down, le debo, le di, le mande, le marco, lean on, leche y, left his, leg are, legs fine,
      legs in, levantarme estaba, ligera hinchazon, like an, like wet, little ache, little dots, little numb,
      little sore, llego el, llevo dos, llevo la, lo de, lo esperaba, lo mejor, lo normal, lo noto, lo vi,
      loads better, lol i, long before, loose as, loosens up, los del, los hombros, lost control, lost it,
      mama dice, manana hay, mandar la, manden mas, manejando que, mas bien, mas mensajes, me as, me asuste,
      me before, me cambiaron, me comi, me da, me im, me lol, me maree, me on, me pls, me toco, me tome, me traen,
      me what, me why, mean while, meet at, mejor hoy, mejor q, menos el, mi bebe, mi corazon, mi prima,
      mi vecino, mi vieja, miedo a, million bucks, minute i, minutes on, minutos y, misa y, molido pero,
      moneda de, moneda en, moreton que, moretones no, move more, moving better, moving well, mucha energia,
      muchos calambres, muerto de, mueve bien, mueve el, muevo bien, muevo mas, muscle soreness, musculo cansado,
      muy adolorida, muy adolorido, muy relajado, my age, my aunts, my blind, my cat, my elbow, my favorite,
      my hat, my hsa, my lap, my moms, my nails, my neighbors, my stomach, my wallet, n my, neck a, neck moves,
      neck muscles, need any, need them, needle spots, needle stuck, needles for, needles in, needles nothing,
      neighbor got, neither numbness, never mind, never once, next appointment, next month, ni hinchazon,
      ni mordo, ni pio, nice day, no biggie, no bruises, no bruising, no dizziness, no esta, no im, no me,
      no meds, no pasa, no problem, no side, no signs, no weird, nobody told, noche me, nomas un, noodle lol,
      nope im, normal today, nos fue, not much, not painful, not warm, nothing for, nothing hot, nothing i,
      nothing ice, nothing in, nothing left, now like, now thanks, numb bits, numb but, number from, numbness nor,
      of coffee, of fresh, of funny, of her, of office, of salt, of wiped, off with, old and, on time, one has,
      one more, opening jars, or chills, or is, or my, other number, other than, out for, out of, over there,
      paid for, pain but, pain nor, pain now, para nada, parada en, pase a, paso de, paso la, password is,
      pea sized, pecho que, pedazo de, pero contenta, pero ni, pero todo, pierna se, pink around, please contact,
      please email, podria mandar, poked me, poquito adolorido, poquito donde, por preguntar, por si, porque me,
      pounding head, pretty wiped, puedo abrir, puedo cargar, puedo llegar, puedo nadar, pull up, puse a, q ayer,
      que anda, que dormi, que el, que hasta, que puedo, que sentar, que veo, que viene, quedo dormido,
      queria decirles, question about, quien tiene, quitarme una, quitenme de, quito del, radio on, range of,
      ready for, really good, really sore, relaxed after, rendido pero, respirar me, respond when, revuelto y,
      rigido al, risa con, robo el, rodilla esta, rodilla pero, rodilla va, rodilla ya, sacar la, safe to,
      said that, salir y, same time, saturday night, saw the, school is, se estan, se nota, se poncho, se pone,
      se q, se ven, second coffee, see it, see some, session please, session to, shake this, she ask, shoulder a,
      shoulder but, shower helped, si quiero, sick in, side effects, side i, siente mucho, siento adolorido,
      siento mas, siento ninguna, siento relajado, siesta y, sigo bien, sigo muy, sin batallar, sin falta,
      sin ganas, sin molestias, sin mucha, sin novedad, sin tomar, since about, skin on, slept all, slept funny,
      slept through, slept till, so drained, so i, so long, so loud, so maybe, so nobody, sofa and, sole of,
      solo le, solo me, solo una, some leftover, some soreness, somebody to, son is, sore a, sore in, sore last,
      sore n, soreness has, sorry for, sorry im, spotted a, start having, started with, stiff after,
      stiff turning, still had, still hanging, still so, still wiped, still yawning, stomach has, stood all,
      stop at, straight to, su lista, sueno que, sueno todavia, sueno y, swelling by, swelling yesterday,
      swollen for, swollen from, table for, tantita molestia, tantito adolorido, te mando, tell a, tell any,
      tell you, temp normal, temperatura es, tengo lo, tengo nada, tengo problema, tengo unos, than normal,
      thank god, that a, that came, that keeps, that on, that was, that we, thats my, the basement, the best,
      the boss, the cabin, the cafe, the cake, the clouds, the cricket, the desk, the dinner, the doc, the fair,
      the farm, the file, the forklift, the good, the hens, the hood, the hook, the interview, the landlord,
      the meeting, the muscle, the only, the portal, the promocion, the pub, the puppy, the rain, the router,
      the rug, the small, the smell, the stock, the stomach, the taxi, the ticket, the tomatoes, the trail,
      the trumpet, the washing, the weekend, them i, there in, there now, thermometer in, they gave, they kept,
      they only, thing again, thing wrong, this aint, this old, this rain, thought i, three hour, tiene fiebre,
      tienen espacio, tight after, tight when, tingling is, tingling last, tingling or, tiny dots, tiny purple,
      tired i, tired to, to claim, to class, to hand, to his, to keep, to knees, to mention, to play, to practice,
      todavia algo, todavia ando, todo en, todo lo, todo ok, todo sin, toes were, tomando agua, tomatoes are,
      too exhausted, too tired, touch but, touch of, touch stiff, trabaje mucho, trae la, traffic is, trafico en,
      traigo los, traigo nauseas, tranquila y, tres dias, tres horas, trip to, truck and, two and, two cats,
      two today, u no, u want, una ligera, una pregunta, unchanged from, unsubscribe me, up all, up feeling,
      up where, up with, use my, used ice, ustedes el, vemos en, ven los, verdad me, very good, very relaxed,
      very slight, visit to, wait to, walk the, walked barefoot, walked out, walked to, want my, warm shower,
      was back, was charged, was one, was sick, was yesterday, watch the, way home, way out, way up, we move,
      we should, we went, wear the, went great, went up, what id, what temperature, whats up, who ever, who has,
      who took, whole week, whos this, why is, will i, wiped me, with all, with my, with this, without thinking,
      wont start, wont take, wore my, would say, write on, write to, y ahi, y baje, y contenta, y dos, y el,
      y media, y puedo, y que, y quede, y tengo, y tuve, ya cargo, ya con, ya pude, you in, you killed, you on,
      you people, you sent, your help, your visit, youve got`,
  },
  {
    weight: -4,
    pairs: `a ball, a beat, a correr, a dead, a dime, a dios, a film, a hair, a hand, a hot, a massage, a mule, a nadar,
      a nice, a nightmare, a pacemaker, a pencil, a tu, a twinge, a ustedes, a volver, about had, abrir la,
      ache kept, achy in, achy where, acostar temprano, address again, adolorida como, adolorida de, after leg,
      after yesterday, agache a, aguja en, ahora la, ahora todo, ahora y, ahorita le, aire me, al bajar,
      al cargar, al gimnasio, al pararme, al pelo, algo rigido, algo sensible, all afternoon, all evening,
      all healed, all mushy, am sore, amaneci adolorida, amaneci medio, amaneci sin, and an, and came, and feel,
      and had, and looks, and out, and sat, and she, and sleepy, and then, and tired, and white, ando algo,
      ando bien, ando en, ano pasado, anoche siento, answering her, any better, any tingling, any trouble,
      apago el, apenas se, are both, are coming, are over, arm aches, arm again, arm that, arms feel, arroz y,
      as heck, as its, as when, ask for, asked me, at first, at me, at that, away even, away so, ayer jugue,
      ayer tenia, ayer ya, baby has, back by, back up, back went, backs a, bad headache, bajando lo, bajo la,
      been gone, been nauseous, been the, before my, believe its, best ive, better each, bien los, bird feeder,
      bit itchy, bit when, black n, blade is, bleeding since, blood and, boletos para, book another, book club,
      both times, bothered me, brain fog, brain is, brain still, brazo como, brazo hasta, brazo se, brazo todo,
      bruise nearly, bruise size, bruise smaller, burning question, but manageable, cabeza lo, caliente en,
      caliente hoy, cama y, came in, caminar sin, can look, can say, can someone, cant chat, cant concentrate,
      car afterwards, carpiano que, casi ni, change my, circle back, coffee is, comio mi, con calentura, con las,
      con una, correo de, coughing last, could somebody, cuando llegue, cuando puedo, cuello algo, cuello esta,
      cuello va, cuento que, da vueltas, dad is, day is, day on, days of, days on, de anoche, de atras,
      de ejercicio, de magia, de pie, de siesta, de sueno, de tos, decir que, decirles que, definitely not,
      del coche, desperto el, dice mi, did leg, did swell, did u, dije pero, dinner and, dio mareo, direccion de,
      disculpe tengo, dizzy and, does the, dog ate, doing good, doing great, dolor con, dolorcito de, dormida por,
      double vision, drank water, dress is, drifted over, drill at, dropped two, dull ache, durmiendo manejando,
      dying laughing, eased when, el agua, el america, el ano, el caballo, el chisme, el cine, el gallo, el gato,
      el hormigueo, el kilo, el mate, el plato, el postre, el primer, el restaurante, el sistema, el taxi,
      el tunel, en llena, en misa, entero y, es cierto, eso no, esta enfermo, esta insoportable, estaba tieso,
      even had, evening but, every week, exhausted i, face and, face so, faint ache, fax my, feeding the,
      feel all, feel both, feel heavy, feel tight, feeling good, feels brand, feels strong, felt awesome,
      fever over, fiebre que, fiebre todo, fila del, fin puedo, fine so, fingers fine, finished the, fire drill,
      five when, floor feels, foot to, foot traffic, for anything, for breakfast, for twenty, free since,
      freezing in, from her, game last, gave up, get this, getting the, gives me, giving me, glass of, go in,
      going back, going on, going to, gone completely, gonna lie, good day, good night, good today, got in,
      got out, got sore, gotta run, grab milk, grandson has, green que, hace mucho, half asleep, halfway through,
      hand went, hang up, has an, has cleared, has completely, has for, hates me, have had, have one, have this,
      have told, having any, he left, he scored, head again, healed up, heart racing, hello please, hey its, hi i,
      hice mis, hija nota, hiking and, him i, hinchado de, hinchazon del, hinchazon muy, hint of, hip feels,
      his back, hola me, hola nada, holding a, home on, hormigueo de, hormigueo del, horse in, how this, hoy mi,
      hoy pude, hurts on, i asked, i at, i carry, i iced, i kneel, i leave, i managed, i move, i owe, i spent,
      i squeeze, i stuck, i teared, i throw, i touch, i twist, ice is, if he, im chillin, im exhausted, im happy,
      im really, im still, im worried, im writing, in a, in pain, in right, in ten, in under, invoice for, ir con,
      is being, is better, is helping, is impossible, is loose, is perfectly, is throwing, is too, isnt right,
      it alright, it because, it friday, it last, it takes, it up, it wont, itches like, its like, its sore,
      its worse, its your, ive a, ive done, ive lost, joven me, just achy, just been, just have, just isnt,
      just stiff, just stood, just wouldnt, kids at, kids have, kids off, knee a, knee bends, knee to,
      knitting needles, la alfombra, la cena, la colonia, la direccion, la esquina, la final, la hoja, la junta,
      la llave, la paleta, la parrilla, la pelota, la pila, la proxima, la sien, la temperatura, la troca, la una,
      law had, le contesto, le pondria, le toca, leave my, leg and, leg feels, legs are, let me, leve en,
      leve hinchazon, light and, like hell, like how, like the, list please, little dot, little one, little spot,
      little tender, little when, llega el, lo adormecido, lo bien, lo mas, lo veo, long story, longer feel,
      los frijoles, luego luego, lunch on, making a, man is, maneje hasta, me about, me acorde, me again,
      me dejaron, me diera, me duele, me equivoque, me go, me he, me hincho, me infecto, me lastimaron,
      me levanto, me mandan, me podria, me puso, me sente, me subi, me thats, me today, medio atontado,
      medio tieso, mejorando bastante, mention it, meses que, messages please, mi amor, mi chamarra, mi hijo,
      mi nino, mi patron, mi rodilla, mild soreness, mind the, momento me, morado chiquito, more like,
      moretoncito del, moretoncito que, morning its, mouth is, moved to, moves freely, mucho tiempo, muerta de,
      mum is, murio mi, muslo como, muy relajada, my backs, my card, my dinner, my exercises, my eyes, my girl,
      my life, my other, my partner, my password, my temple, my truck, n a, n blue, n everything, name of,
      needle marks, needles all, neighbor told, never bothered, never said, next session, ni enrojecimiento,
      ni falta, night after, night because, ningun problema, no dormi, no fiebre, no hard, no needles, no no,
      no pills, no prob, no swelling, no temperature, no voy, no weakness, no worries, no zaps, none today,
      nope my, nor numbness, normally i, not a, not feeling, not having, not hurting, not sore, nota que,
      nothing more, numb fingers, numb last, numb patch, number is, of achy, of blood, of lamb, of redness,
      of you, off again, off and, off at, off for, office with, old tingling, on hold, on stairs, on wednesday,
      one advil, one hand, one little, one since, open the, or hot, or pus, or right, or the, other side,
      otra cita, our street, pain and, pain i, pain lol, painting the, para los, paso y, passed and, passed my,
      passed the, pecho gracias, pequeno donde, perdon por, perdon se, pero aguantable, phone is, pierna en,
      pierna pero, please fax, pls pls, poco adolorido, poor thing, poquito de, por ahora, por aqui, por ciento,
      por los, porque mi, possible to, practice to, press it, pressure is, pude dormir, puedo dormir, puedo hacer,
      puedo jugar, puedo ponerme, puedo trabajar, puffy last, pull ups, puso el, q esta, quads are, que anoche,
      que dios, que era, que hace, que las, que soy, que vaya, que ya, quede como, quit sending, quito con,
      raise my, ran a, ran out, rara desde, rato le, really sleepy, really well, recibo de, red stripe,
      remember what, remind me, reschedule my, right up, rojo ni, running on, said a, said i, sale como, salt and,
      sangre al, says to, school and, se afloja, se comio, se notan, se queja, se si, seizure last, send these,
      send this, sentada en, sewing machine, she get, shes got, shift on, shirt button, shoes and, shooting pain,
      shoulder blades, shoveled the, shower this, si en, si lo, si me, si quiere, side door, siempre he,
      siempre y, siente mejor, siento mal, siento molestia, siento mucho, simply wont, sin pila, sin prima,
      sin que, since tea, since we, sit up, skiing but, sleep for, sleepy since, slept straight, slept thru,
      small dots, smile at, smooth as, so cold, so far, so hot, so if, so im, sock and, sofa with, sold out,
      something to, sore from, sore now, sore still, sounds good, standing up, starts to, still available,
      still dragging, still get, still sore, stood in, stop me, stopped right, straight and, strap rubs,
      stroke so, strong as, stuck to, subi al, swelling after, swelling in, swells up, swimmy headed,
      tender around, tender on, tengo nauseas, tengo una, tenia hormigueo, that for, that im, that you, thats on,
      the bike, the boiler, the calf, the clock, the dryer, the egg, the fourth, the grass, the hall, the hedge,
      the laundry, the lottery, the mark, the name, the pan, the parade, the slides, the storm, the string,
      the tape, the team, the therapist, the thermometer, the tiles, the trailer, the trampoline, the trip,
      the window, the windows, the zoo, then a, then stopped, then we, there a, theres this, this evening,
      this headache, this list, this spreadsheet, this tired, though and, through all, throwing up, tiempo me,
      tiesa del, till supper, tingled yesterday, tingling since, tingling yesterday, tired and, tired from,
      tired since, to answer, to book, to dinner, to driving, to park, to pick, to reach, to school, to shift,
      to worry, to write, today but, today like, todo tranquilo, tomorrow i, totally gone, totally normal,
      touch sore, trabajar bien, tree in, tuesday and, turn in, turn it, turned my, turns like, twice this,
      two more, typing all, u at, u get, un ano, un calor, un frijol, un leve, un salpullido, una cita,
      una semana, unchanged since, up hard, up off, up over, up when, up without, ur mom, urgent matters, van and,
      ve normal, very sore, vez puedo, vez y, walk and, walk on, wanted to, was brutal, was kind, was no,
      was pretty, was stuck, was wrong, we just, wearing off, weight in, went hiking, what a, when she, where the,
      whole house, wife passed, will do, wiped out, with one, with your, wont fix, work was, worked a, y aguante,
      y al, y apenas, y desde, y nos, y viene, ya amaneci, ya bien, ya paso, ya tenia, years and, years younger,
      yesterday and, yo bien, yo ya, you back, you if, you showed, you so, you took`,
  },
  {
    weight: -5,
    pairs: `a burger, a cat, a cowboys, a cramp, a cuppa, a ella, a follow, a holiday, a lift, a living, a miracle,
      a pain, a plan, a seat, a slight, a todas, a wrench, about that, about the, ache up, aches when,
      adormecido el, after needling, after sitting, aguanto bien, al cerro, al gym, al voltear, all week, alot of,
      am a, am doing, an early, an hour, and about, and broke, and cant, and confusion, and dont, and drinking,
      and dropping, and fat, and getting, and have, and loose, and me, and missed, and only, and send,
      and somebody, ando mejor, ando muy, appointment to, appt to, are taking, are too, are you, arm and, arm but,
      around a, at least, ataque de, ate a, ate an, ate my, ate the, away overnight, back felt, back since,
      back was, bajar del, beat me, because he, bed i, bed with, been over, before but, before treatment,
      better and, big deal, bill is, blood is, boss is, bottle in, bought a, brazo de, brazo pero, bring my,
      brother has, bruise no, bruised but, but now, but ok, cabeza en, calentura todo, calf just, call at,
      cambie de, can bend, can lift, can live, can tell, can walk, can we, cansada que, cant even, carried in,
      centre and, charley horse, choked on, cintura pero, cita por, clot in, coach says, coffee and, coffee on,
      collapsed on, coming home, coming off, como con, como gelatina, como un, como una, completely normal,
      contento con, corazon con, corazon de, corriente en, cough started, couldnt get, couldnt stop, couple of,
      cousin had, cuando quitaron, cuello lo, dad says, daughter looked, day after, day now, day to, days now,
      de casa, de estar, de gimnasio, de hambre, de muerto, de numero, de regreso, de salir, dead tired,
      dedos pero, del banco, del martes, del metro, del todo, desde hace, despertar estaba, detuve enseguida,
      die for, diez anos, dime sized, disculpe puedo, do my, does an, dog on, dog was, doing my, dolor gracias,
      dolor leve, dolor toda, done it, dont forget, dont need, dont wait, dormi ocho, dos piernas, down after,
      down again, down its, down to, dream of, drive and, dropped the, dropped to, dry now, duermo en,
      early night, easy and, el concierto, el final, el gym, el hambre, el hotel, el nudo, el paracetamol,
      el precio, el sol, el trabajo, el viernes, en camino, en dos, enferma con, entra en, es apenas, es el,
      es posible, espalda va, esta borrando, esta de, esta poniendo, este numero, estoy algo, estoy contenta,
      estoy feliz, estoy tomando, ever did, ever got, exactly where, fainted and, feel alright, feel springy,
      feel terrific, feel totally, feel very, feels great, feels worked, felt great, felt this, fever dream,
      fever my, fever with, fiebre a, film and, fine today, finger ale, first but, fish tank, flat tire,
      floor like, foot didnt, foot feels, for being, for friday, frio hace, frio que, from work, front door,
      gave my, get a, get them, getting my, give me, go back, go running, go up, goes all, going into, going over,
      gone thank, got spring, got teary, ha cambiado, hacer ejercicio, hair cut, half hour, hand from, hand had,
      hands are, hanging on, has felt, has hives, hasta ahora, hasta las, haunted house, have stopped, have you,
      he has, heads up, heavy legs, hes got, hey doc, hey my, hinchazon ni, hinchazon no, hives cleared,
      hola quiero, hola siento, hombro como, hombro va, hormigueaba los, hormigueo ya, hours on, how would,
      hoy pero, hoy sali, hubiera cargado, hubiera hecho, hunky dory, husband looked, i cant, i counted, i even,
      i get, i just, i met, i miss, i slid, i squat, i start, iced it, if a, if u, im being, im moving, im numb,
      im shaking, im sore, in all, in high, in laws, in months, infection look, insurance for, is and,
      is completely, is creeping, is doing, is from, is full, is getting, is great, is mush, is no, is sore,
      is totally, is way, it down, it never, it since, it worked, its getting, its still, jaja pero, just came,
      just doesnt, just dont, just finished, just not, just want, kinda stiff, knees have, la alberca,
      la atencion, la basura, la factura, la fiebre, la i, la luna, la misa, la nina, la plaza, la presentacion,
      la ropa, la tienda, la verdad, la virgen, las noticias, last day, last two, lastimo la, laugh at,
      laundry and, le salio, leaving the, left your, les dije, less every, let it, leve dolor, lightheaded when,
      lights off, lil bruise, listening to, little drop, little swelling, living so, llego en, llegue y, lo unico,
      look up, looking for, los boletos, los llamo, lost a, luego se, made it, mareado desde, marks on,
      marqueme cuando, mas tranquila, masaje fuerte, me acuerdo, me adormecio, me agache, me any, me ayudo,
      me bajo, me but, me cayo, me corre, me dijo, me encuentro, me from, me fue, me hormigueaba, me hubieran,
      me i, me messages, me molesto, me one, me pincho, me puse, me quite, me u, me with, mejor el, mensajes por,
      met you, mi abuelo, mi casa, mi sobrino, minutes later, mis nietos, moradito del, moreton pequeno, mover mi,
      moves better, moving my, much for, much improved, mucho sueno, muchos espasmos, mule kicked, muscles feel,
      muy cansada, muy contenta, muy leve, my alarm, my car, my desk, my driving, my enemy, my insurance,
      my mother, my neighbor, my nephews, my sons, my thursday, myself with, nada grave, nalga y, nearly faded,
      necesito el, neck and, neck has, need for, neither one, ni calentura, ni chisto, ni fiebre, ni hormigueo,
      nieto vomito, night with, ningun dolor, ninguna molestia, ninos ya, no cojeo, no es, no more, no problems,
      no rash, nobody has, nor chills, normal thanks, nothin hurts, nothing a, nothing going, nothing weird,
      now but, now just, now we, numb since, numb spot, numb toe, of is, of puffiness, of pus, of small, of time,
      of wine, off on, office is, oiga el, ok now, old numb, once in, one lol, one on, one spot, one way, or do,
      other hand, other problems, otra sesion, out at, out i, over to, own socks, pain maybe, pain never, pain on,
      pain today, pains gone, papa le, parents evening, paro luego, paso decirle, paso una, pastilla de, pee and,
      pencil eraser, pequeno en, pero de, pero ya, pinpricks where, please call, please phone, poquito al,
      poquito hinchado, por aca, por eso, porque se, post office, pray for, pressed on, probably from,
      problema para, puedo correr, pulled over, put a, q era, que algo, que cuando, que estoy, que hora, que todo,
      que traia, que yo, queda un, quedo sensible, quiere hacer, quiere venir, quiero agendar, quit texting,
      quitaron la, r u, ran the, read it, really not, redness or, remember to, rendida en, rojo alrededor,
      rolled up, room was, roommate looked, rumble strip, run down, running down, running today, salio moreton,
      salio un, sangre nomas, scared me, scared to, schedule a, se detuve, se lastimo, se preocupe, se puede,
      seat belt, seat on, sensible al, sensible donde, sera del, she does, she got, she wrote, shirt when, shot a,
      should call, shoulder done, side all, siento como, siento q, sigue doliendo, sin baston, sin hinchazon,
      sin hormigueo, sin molestia, since he, sister has, sitting with, sleepy after, slightly pink, so exhausted,
      so good, so ill, solo tengo, some tightness, sore not, sore this, spaced out, spat out, staff meeting,
      stairs no, start without, started coughing, stiff on, stiff today, stuck at, such a, suits me, supposed to,
      swollen or, take xarelto, tan cansada, tantito y, tape was, te llamo, tea and, temperatura normal,
      tender spot, tengo algo, tengo hace, tengo tos, tenia los, terapia de, termometro y, texts please, than at,
      than my, that awful, that last, that this, the address, the bill, the conductor, the dead, the engine,
      the exercises, the eyes, the freezer, the goat, the groceries, the gym, the half, the hot, the knot,
      the letter, the marathon, the minute, the old, the paracetamol, the price, the rumble, the salon, the score,
      the shed, the show, the slow, the stadium, the stiffness, the thing, the tractor, the trigger, the twins,
      their own, then felt, then he, there for, theres nothing, they were, tiesa pero, tieso de, tieso del,
      tieso pero, tingling down, tiny needle, tired after, to cancel, to confirm, to give, to pull, to say,
      to swim, todo me, toe but, tome una, traffic on, traigo un, trouble me, truck is, tuckered out, tummy and,
      turn is, turn over, turn the, turned on, twitch in, two at, two hour, u do, u still, un abrazo, un algodon,
      un appointment, un masaje, un morete, un tres, una hora, una infeccion, una queja, under a, unico es,
      unos puntitos, up and, up but, up for, up into, up since, up what, vez mas, visit please, volteo mejor,
      volteo pa, walk this, was it, was nice, was red, was tired, was treated, was up, watched a, week has,
      week i, week in, were out, what should, whats the, which i, who was, whole time, whose turn,
      without turning, wont close, wont fit, wont quit, would numbness, y a, y ayer, y he, y la, y sali, y se,
      y solo, ya alcanzo, ya estoy, ya nada, ya ni, yellow bruise, yo me, you about, you grab, you pressed,
      you tuesday, your text, zero complaints`,
  },
  {
    weight: -6,
    pairs: `a acostar, a bad, a bottle, a comer, a dormir, a drop, a fiddle, a flat, a lil, a long, a lump, a rock,
      a single, a su, a sweet, about me, acabo el, acabo la, achy to, again now, again without, agendar otra,
      aguja pero, ahi mismo, al sentarme, al tacto, all well, am able, am still, amaneci como, an appointment,
      an emergency, and chest, and could, and fading, and hasnt, and is, and kind, and last, and napped, and pink,
      and sunny, and thats, and watch, anda mal, ando como, anoche dormi, anoche tenia, anos me, antes era,
      any swelling, appointment on, arm at, as tar, at every, at one, at this, away from, ayer lo, ayer senti,
      ayer tuve, back feels, back seat, bad cramps, bad idea, bad on, banar con, be in, be like, bed early,
      been out, behind me, bend for, best my, better now, bien ya, big improvement, bit foggy, bit lightheaded,
      bit sore, bit stiff, blue one, boss has, brazo sin, breath for, bubble wrap, bum is, but not, but nothing,
      but that, by accident, by half, cabeza al, cabeza el, cabeza que, calf never, call you, cama del, can u,
      cant believe, cant talk, car after, cara y, cargado cosas, cayo bien, chamarra en, charged twice,
      chest pains, choir practice, cold all, comi un, coming back, como siempre, con agua, con este,
      con pastillas, cost me, couldnt keep, da fiebre, dar un, de ayer, de cemento, de donde, de espera, de esta,
      de noche, dead gorgeous, dedos todo, deep breath, del mismo, del omoplato, derecha la, dice el, died at,
      dieron nauseas, dijeron que, dile a, diria que, doctora ya, dolor anoche, dolor nomas, dolorcito del,
      done in, dont hurt, dont own, dont put, door and, dormidos pero, down by, down some, down with, driving my,
      drop dead, dropped when, easy as, el bebe, el camino, el examen, el internet, el mareo, el parque, el patio,
      el pelo, el semaforo, el vestido, en algo, en orden, encima de, enough for, entra aire, er now, es para,
      es todo, escalofrios ni, escriban mas, espalda que, espanol por, esta enferma, esta hinchada,
      esta lloviendo, estar sentado, estoy como, estoy perfecto, even a, except for, fall asleep, feel any,
      feel fine, feel good, feel kinda, feel loose, felt good, fever chills, fever in, fine now, fine when,
      fingertips are, fit as, fit through, five a, five and, flip flops, floor with, floppy and, flying to,
      focus on, follow up, foot that, for ten, for years, forgot i, frio el, from home, from yesterday, fue el,
      fue una, fui a, get down, getting less, girlfriend says, go at, going downstairs, going round, gone down,
      good now, good one, good sore, good to, got back, got down, gracias a, had chest, had it, half an,
      hand felt, hasnt helped, hasta en, hasta fui, have no, have none, havent noticed, hay que, he couldnt,
      he hit, here is, hermano se, hes the, hielo y, hija esta, hija tiene, hijo se, hinchazon cita, hip was,
      his arm, his number, hizo tarde, hombro desde, hombro ya, home was, hot as, hot tub, hours and, hours to,
      how do, hoy ando, huge and, i check, i laughed, i no, i snowed, i still, i worry, ice cream, im crying,
      im feeling, im kinda, im ok, im only, im stuck, im with, im yawning, in ages, in big, in room, in with,
      is a, is bleeding, is burning, is closed, is dying, is holding, is its, is nearly, is nothing, is out,
      is pretty, is there, is thick, is unchanged, is upset, it cost, it hasnt, it tomorrow, it wasnt,
      itchy where, its been, its fine, its full, its manageable, its more, its the, its too, ive been, ive still,
      junto a, just beat, just checked, just wont, kinda weird, knee feels, knee never, la bici, la compu,
      la foto, la llevo, la loteria, la renta, las tortillas, lastime la, laugh and, le digas, left foot,
      legs strong, let my, life is, like always, like and, like id, like leg, little bruise, little ones,
      little stiff, llegara a, llevaron a, lo adolorido, log in, longer any, looks like, loosening up, los lunes,
      lost in, lot better, low on, made my, manana pero, mando un, mareada desde, mareo desde, matter what,
      maybe half, me acoste, me and, me being, me down, me duermo, me durmieron, me its, me know, me la,
      me lastime, me llegara, me off, me pare, me queria, me senti, me sirvio, mi cunada, mi dolor, mi nieto,
      mildly achy, minuto y, month i, moretoncito chiquito, moretoncito como, morning without, moved the,
      much less, muchas gracias, muy pronto, my appointment, my bad, my bro, my diabetes, my friend, my grandma,
      my great, my house, my next, my nieces, my night, my sister, my uncle, my way, nada que, neck turns,
      needle hit, needles are, needles feeling, next one, ni con, ni moreton, ni moretones, nice and, night at,
      night so, nina esta, nine holes, no batallo, no change, no different, no hot, no llega, no need, no pus,
      no sense, not complaining, not me, not there, nothing wrong, noticed a, number on, numbness or, numero de,
      of anything, of genius, of needles, of sick, oiga no, olvido decirle, on vacation, or bleeding, or fever,
      or leave, or move, or numbness, or tingling, out to, over here, pain shoots, pain zero, papa esta,
      para todos, passed by, pecho cuando, pero dolor, pero que, pero va, pie pero, pierna desde, pierna muy,
      pierna ya, piernas bien, piernas como, pin pricks, poco tieso, pool with, poquito dolor, por su,
      pretty much, puede dar, puedo meter, puffy round, pull over, puntito morado, pura vida, que esta, que frio,
      que tengo, que traigo, quedaron los, quedo la, quid for, quien le, rate it, ribs on, round one, sali a,
      same as, sang the, sangre cuando, sangro tantito, save me, say its, say my, says his, scared of, se acabo,
      se aflojo, se deshincho, se ve, season is, see tiny, send me, senora se, sent from, sentado quedo,
      senti hormigueo, sesion y, she saw, shift at, shoes off, should do, shoulder feels, shoulder sore,
      siento mejor, siento normal, sin moretones, sin quejarme, since easter, sitting through, slept ten,
      sneezed this, so crazy, so my, so sleepy, so were, so what, some swelling, some water, someone ring,
      sore patch, sore when, stairs today, still foggy, stopped after, stopped before, stopped in, suegra esta,
      sweat and, swelling gone, swelling or, swollen since, take him, take me, taking it, tampoco me, tan bien,
      tan cansado, teared up, ten and, tender to, tengo dormidos, tengo hormigueo, tercer dia, thats better,
      the attic, the bar, the chimney, the copier, the diabetes, the difference, the kid, the list, the meter,
      the microwave, the moon, the morning, the party, the photos, the printer, the quiz, the ride, the second,
      the snow, the surgery, the tires, there this, thing for, thinks im, this good, this with, throw the,
      till the, time the, tingling went, tiny headache, tiny pin, tip of, to buy, to call, to cook, to dr,
      to friday, to full, to her, to ice, to running, to schedule, todavia me, todo chevere, told him, tomar una,
      took all, took forever, toque el, touch my, touch wood, trabo la, tu papa, tunel carpiano, turning left,
      two weeks, typed all, un cuatro, una moneda, under my, unos tacos, up milk, up on, up this, urgencias y,
      usual tingling, ver la, walking the, wan to, was for, was hard, was last, was laughing, was told,
      watching the, water and, we have, we wont, week now, weird but, went back, went for, went home, what if,
      what is, what it, when they, where they, who do, who is, wife made, wife says, with joy, with something,
      without the, worked out, worse than, would it, y algo, y contento, y hasta, y respiro, ya desaparecio,
      ya hasta, ya me, yawning nonstop, years from, yo estoy, you didnt, you were`,
  },
  {
    weight: -7,
    pairs: `a benadryl, a deep, a dull, a flu, a guy, a huge, a mark, a nap, a number, a que, a spasm, a speck,
      a stomach, a two, a un, a ver, a warm, about this, abro la, achy like, ahora si, aire hondo, al cien,
      al gato, al quitarme, al veterinario, all it, all normal, all the, also no, amaneci bien, an infected,
      an infection, and did, and felt, and just, and they, and what, anda en, ando adolorido, ando al, ando medio,
      ankle is, anoche y, antes del, anything else, are so, are up, arm was, around where, as yesterday,
      asking for, ayer estuve, baby is, back like, back where, back with, bajar escaleras, bajo a, because im,
      been at, been going, behind a, better but, better since, bit in, bit tender, bit weak, blind spot,
      blood where, boots on, both sides, bothers me, broke last, brother was, bruise showed, bruise went, bus was,
      cabin fever, calf a, cama a, came home, came right, casi se, caso de, change in, chucking it, cita para,
      collapsed lung, come with, como de, como que, completo y, con la, con los, corazon contento, corto la,
      could go, cuando me, cuando pueda, da comezon, dado una, day at, days running, de cuatro, de hace,
      de maravilla, dedos los, del tratamiento, dia menos, did you, didnt faint, dime on, dio falta, doing much,
      dolor como, dormi toda, dormida un, dormido que, doy una, dozed off, driving the, dropped from, drowning in,
      edge off, el adormecimiento, el cambio, el cerro, el color, el jardin, el mismo, el motor, el sillon,
      el tiempo, el trafico, el turno, else going, empezo en, en caso, en eso, en espanol, equivoque de,
      espalda se, esta en, estoy mejor, everything works, except me, feel better, feel lousy, feel ok, feel sick,
      feel wonderful, feels a, feels fine, feels normal, feels so, feels sore, fever nor, fingers numb, foot has,
      foot tingled, for urgent, forearm feels, freezing out, from now, garganta y, going down, going for,
      gone away, got cold, grip a, half days, half marathon, half the, hands and, has been, have in, he saw,
      heart of, here in, hinchado ni, hola ya, home yesterday, hora de, hormigueo ni, hospital y, hot bath,
      house on, hoy le, hoy y, i almost, i bend, i brought, i forget, i like, i made, i nearly, i reached,
      i soaked, i told, if it, im breathing, im resting, inches of, into spasm, is always, is back, is easing,
      is gone, is making, is my, is perfect, is soft, is stuck, isnt any, isnt swelling, it always, it simply,
      its already, its easing, its pouring, jumped on, just a, just little, just sat, just say, just tender,
      just that, keep doing, kid has, kids got, killed it, la camilla, la cola, la feria, la fiesta, la lavadora,
      la lluvia, la oficina, la primera, la silla, las llaves, las ronchas, leaning on, left there, leg every,
      legs all, lets go, ligero dolor, like someone, like to, little puffy, live with, lleve a, lo llevo,
      looking over, lungs and, mama esta, me escriban, me molesta, me no, me paso, me pincharon, me preocupa,
      me tomorrow, me when, mean it, medio tiesa, mi operacion, mi tia, mid back, min late, mine is, minuto pero,
      missed my, moreton chiquito, moreton me, mostly gone, mostly when, mother in, much looser, murio el,
      muy pequeno, my appt, my carpal, my day, my grandson, my headache, my mum, my nans, my neck, my pain,
      my sisters, nada hinchado, name is, nauseous since, necesito una, neck but, needle went, neighbor had,
      neither fever, never reply, next visit, ni rojo, no entra, nomas y, nos vemos, not any, not getting,
      nothing and, nothing bad, nothing big, notice it, noticed any, numb to, numbness went, o es, of itching,
      of stiffness, of them, of us, ojo de, ok tho, on blood, on monday, on site, on their, one today, only when,
      or redness, own a, pa los, pain down, pain no, pain since, painful today, painted the, para manana,
      parking ticket, penny on, pero es, pero estoy, pero lo, pica mucho, pierna ni, place where, please have,
      please use, por ningun, pude ir, puedo banarme, puked twice, pus ni, push off, push the, pusieron agujas,
      q estoy, que parezco, quiero hablar, redness at, relajada y, respiro normal, resting today, right back,
      ring the, ring you, said no, saliendo tuve, salir a, same old, sat through, says hi, se llevo, se murio,
      see that, seen in, semana pasada, semana ya, sentarme a, she asked, shift and, shoulder hurts, shoulder of,
      shoulder was, siento rara, sin problema, since before, sit ups, smaller than, so a, so weve, so wiped,
      solo esta, something isnt, somewhere else, sore enough, sore spot, spent the, standing here, stiff getting,
      still about, stuck behind, swell up, swelling has, tell him, ten hours, tender when, tengo agujetas,
      tengo las, tengo mareos, tenido fiebre, that knee, that way, the airport, the alarm, the beach, the blade,
      the bleachers, the church, the game, the garage, the grey, the landline, the porch, the power, the radio,
      the ref, the tea, the train, the wee, these texts, think it, think of, this show, this the, though im,
      three weeks, to come, to feel, to make, to pee, to stand, todo esta, tome la, took him, turning yellow,
      turns out, tuve la, two advil, txt me, typing with, u all, u said, un ligero, una de, up now, usted me,
      va mejorando, veces hoy, very small, voltear para, was able, was there, washing up, weaker than, week out,
      were tingling, weve been, what temp, what you, whole day, wife saw, will be, with chest, without any,
      wore out, worse just, would call, would i, y aqui, y dormi, y sin, y voy, ya siento, yo diria, you got,
      you went, zero relief`,
  },
  {
    weight: -8,
    pairs: `a baby, a boat, a book, a call, a collapsed, a new, a patient, a pickle, a pulse, a quien, a short, a smile,
      a squeeze, a toda, a vivir, abajo de, after one, agujas nomas, ahi la, aire y, al levantarme, al llegar,
      algo apretado, algo tieso, all about, all went, almost fell, always been, am and, amaneci mejor, an owl,
      and back, and night, and your, anoche se, any difference, apretado de, are getting, are going, are gone,
      are out, as before, at her, away this, back about, back in, back keeps, back yesterday, bake sale,
      bawling in, be there, bed twice, been queasy, been since, believe me, better no, blood when, body aches,
      body feels, boss had, brazo desde, brazo y, but its, cai rendida, camino y, can get, cancel my, cansado que,
      card in, carpal tunnel, chest fine, closes at, cold in, como bien, como me, como nuevo, completely gone,
      compresa caliente, con fuerza, con mi, con mucho, con su, con sueno, couch wont, cough is, cramp in,
      da como, daughter has, daughter is, day and, day its, day like, day of, day tomorrow, de encima, de pecho,
      de siempre, de vacaciones, deep in, desde las, dia de, dice la, did anything, didnt need, dizzy when,
      doctora tengo, doesnt bother, doing fine, doing it, dolor hoy, dolor ni, dolor y, dont be, dont call,
      dont tell, dormi de, dormida en, dos lados, down here, drop on, duele tantito, eche una, el cafe,
      el celular, el estadio, el pastel, el perro, el refri, el rio, er right, es mi, es verdad, esta un,
      estirada doctora, eye on, felt weak, fever so, first thing, flotando de, forgot to, found out, four and,
      give the, goes numb, gone from, got her, got my, got that, had for, half eight, hand was, hard workout,
      head over, headache today, heading to, heel when, held up, hes on, hijo esta, hijos dicen, hinchado no,
      hinchazon y, hincho nada, his hand, hombro al, home sick, hours of, hours yesterday, how good, hurts a,
      i bent, i looked, i said, i slept, i turned, ice pack, im bringing, im doing, im gonna, in and, in here,
      in that, is asking, is clear, is comfortable, is fading, is home, is killing, is now, is solid, is tender,
      it a, it passed, it still, it to, it went, knee didnt, know they, la boda, la fabric, la gata, la pelicula,
      la profe, las llantas, las siete, last episode, last year, le digo, left hand, light headed, like last,
      los lentes, lunes en, lung feel, mama vio, mas relajada, me all, me anymore, me habian, me manden,
      me operaron, me pude, me quebre, me quedaron, me quedo, me quema, me quito, me veo, medio duro, mi cita,
      mi cunado, mi primo, mild ache, mild headache, mover el, moves like, muscle spasms, must be, mwen pa,
      my bag, my bank, my chair, my daughters, my dog, my gran, my lunch, my old, my visit, nada raro,
      nauseas desde, neck pain, needle dots, next door, ni pus, night even, no estaba, no headache, no hives,
      no lump, no necesito, no numbness, no one, no pins, no prende, no sangro, nobody in, nodded off, nomas se,
      not an, not hot, nothing is, ocho horas, okay to, on i, one that, opened a, opt out, out by, out here,
      out with, owe me, pain the, pero hoy, pero no, perro se, pie lo, pincharon y, pinte la, piso del, poner una,
      por fin, por un, puedo poner, puntitos rojos, put it, put my, que de, que lo, que siempre, que un,
      quien sabe, quit around, quito lo, red pinpricks, right in, ring me, said id, sangre ayer, saturday and,
      say a, science fair, second day, seizure at, sending me, shes the, shoulder never, showed up, si tengo,
      slept on, slept right, slight headache, smell of, sock on, sore but, sorry cant, soy enfermera, spot in,
      stairs at, still cant, still have, still the, stroke of, surgery in, temp bc, temperature this, tengo desde,
      thank you, thats it, thats why, the blue, the cellar, the concert, the curtains, the dark, the form,
      the movie, the music, the tightness, the view, thing going, this season, throw up, tiene dolor, tight this,
      time does, tiny red, to death, to open, to reschedule, to run, to sit, to wait, todo cuando, told her,
      tome el, tore his, traigo fiebre, twenty years, twice last, twice today, two paracetamol, u say, un centavo,
      un dolorcito, un frio, un moradito, una compresa, una molestia, una pata, una vez, up stairs, urgencias con,
      va bien, veo mas, vio que, voy mejor, walk straight, was expecting, was just, water bottle, way looser,
      way to, we all, went and, wet noodle, where did, where one, with breakfast, with her, woke me, y paro,
      y todo, y tu, ya bajo, yard sale, you monday`,
  },
  {
    weight: -9,
    pairs: `a cushion, a dar, a decir, a doler, a little, a mild, a pint, a rash, a teeny, a touch, a very, a wet,
      a whisper, about like, advil every, agua caliente, al moverme, am not, an apple, an hr, and found, and pain,
      and zero, another session, answer is, any numbness, anything for, are having, are we, around here, as it,
      asked what, away no, ayer pero, back to, banar hoy, before your, bend over, better every, better today,
      bit tight, bother at, breath from, breathing easy, bruise gone, but hes, butt is, by itself, cabeza leve,
      calambres fuertes, caliente el, call in, can still, can you, cant face, cant put, cayo la, cleared up,
      code is, cold hands, con fiebrecita, con ganas, con lo, con toda, could be, could the, couldnt be,
      cuello desde, dad had, day off, de dos, de tejer, de vomitar, dias y, didnt think, died laughing,
      dio calentura, disculpe me, dolor al, donde me, dormido manejando, down completely, el archivo, el camion,
      el cel, el cuarto, el dinero, el sofa, el super, en esta, es nada, escribo con, estoy bien, estoy fuera,
      even though, everything in, fake blood, falling asleep, falta aire, feel a, feel feverish, feel pretty,
      feeling well, feels better, felt since, fever do, fever last, fingers and, flu shot, from that, from this,
      front desk, fuertes en, get on, golpe de, gone and, got his, had this, hand me, hand up, hasta arriba,
      hasta me, have small, headed to, heavy and, her to, hes a, hijo tiene, hinchada ni, hives from, hold it,
      hospital drama, how big, hoy amaneci, i climb, i know, i notice, i on, i say, i texted, i wake, if this,
      im pregnant, im walking, in case, infarto con, inflamado el, is happy, is maybe, is on, is slightly,
      it cant, it does, it doesnt, it like, its down, its going, its painful, just fine, just the, just where,
      keep the, keep waiting, keeps grabbing, keeps jumping, knee hurts, know you, la bateria, la carne, la de,
      la fuerza, la llanta, la receta, la segunda, las nubes, last time, le voy, left at, lift weight, little red,
      llame a, llameme por, lo del, looked in, los ninos, manchita de, mano de, mano pero, mareos cuando,
      mareos desde, me after, me an, me lo, me mueve, me pueden, me reviso, me urge, media hora, meter al,
      mi vecina, mucha agua, mucho la, mucho menos, my boy, my ego, my first, my nan, my room, myself today,
      needle spot, needles at, new phone, ni escalofrios, ni esta, ni hinchado, ni nada, nieto y, nights running,
      no issues, no pegue, no traigo, normal now, not angry, not bad, not needed, numb toes, of work, off to,
      on her, on its, one bruise, one wee, only if, or swollen, other symptoms, otro dia, out im, out there,
      pain wont, para mi, pie sensible, pie y, pierna es, poquita sangre, por completo, por una, pueden marcar,
      pues no, q ya, que ni, quede dormido, quiero hacer, quito el, remove my, respiro perfecto, right away,
      rolled over, salio poquita, same way, se fue, se quito, seat of, see me, seeing me, should have, showed me,
      sin pus, sin tos, smells like, so angry, so cant, so she, some pain, sorer than, starts monday, stiff this,
      stiff when, still tender, stomach bug, stood there, subio el, te quiero, tengo termometro, text me, that be,
      that new, the board, the coffee, the entire, the inside, the lake, the movies, the new, the pond,
      the station, the turkey, the weakness, the weather, the wife, the wifi, theres an, they call, they have,
      tight today, to find, to help, to lie, to me, to send, took her, took some, two tylenol, un ratito,
      una manchita, uno y, up after, us to, way better, way less, wee bit, were to, what they, what time,
      whole way, wifi is, wiped but, with ibuprofen, worn out, worry if, would that, wrist and, y ando, y arde,
      y mi, ya todo, yesterday it, zero pain`,
  },
  {
    weight: -10,
    pairs: `a bakery, a green, a lentil, a minor, a nerve, a pea, a peep, a real, a side, a sock, a thing, a weird,
      a whole, about it, acting up, after that, afternoon and, ago so, agua y, aguja desde, agujetas en, ahora no,
      ahorita dolor, al agacharme, al cine, all morning, all on, and blue, and his, and neck, and toes, anos y,
      any fever, any kind, arm bruised, arm doesnt, arm past, as they, asi que, at night, attack when, ayer se,
      back locked, back on, bad at, barely feel, bed this, black as, bled a, blood pressure, breathing fine,
      breathing like, bruised at, but no, buzz me, cabeza ayer, cadera va, can turn, cant make, car is,
      caught myself, clear on, comezon donde, comezon en, como pato, con el, cough up, could someone,
      couldnt face, day today, de lujo, debil la, decirle que, deje mi, dia y, dizzy on, dizzy since, dormido de,
      dormido en, driving right, driving test, duele menos, el control, el equipo, el jefe, el nino, el recibo,
      el techo, el vuelo, es dolor, es q, esposo dice, esta mucho, feel everything, feel right, feeling kind,
      fell asleep, felt strong, fever or, for that, frio de, get chest, getting better, getting worse, got some,
      has one, heart rate, help yourself, hielo ayuda, i lift, i pressed, i used, i worked, im back, im driving,
      im up, is acting, is almost, is improving, it gets, itchy red, its fading, its freezing, its only,
      just like, killing it, kinda tender, la banda, la del, la gasolina, la novela, la playa, la tarea, las ocho,
      legs like, like i, like jello, like lead, look out, looks normal, mano la, me hace, me instead, me muevo,
      me some, me trabo, me volvio, menos dolor, mi temperatura, minor headache, moon is, more tingling,
      moretoncito en, morning but, my daughter, my girlfriend, my hay, my nephew, my pride, my shoulders,
      nearly had, ni adormecimiento, ni dolor, no salio, no symptoms, not even, oiga me, on after, on me, or a,
      pain in, pecho nada, phone anymore, picaron y, primera noche, proud of, puntito de, push my, que baja,
      que camino, que tomo, quedo en, quitar el, right after, right as, said yes, sat thru, say the, seconds and,
      seizure in, shoulders feel, si hubiera, side again, siento bien, sin calentura, sit and, sitting at,
      slept like, slight swelling, so ive, sore today, soreness in, stab in, still on, still running,
      stopped straight, swollen at, take ibuprofen, te marco, tengo rojo, tenido calentura, that numb, thats a,
      the bad, the big, the dance, the ending, the guy, the neighbors, the tent, theyve been, this week, threw a,
      thumbs up, tight but, tingling in, to next, turn to, tuve hormigueo, twice after, un sueno, una carta,
      una siesta, va mejor, vez peor, vomite dos, vomite una, was crazy, was easy, was not, was so, way it,
      we cant, weak since, went into, were numb, when should, wife checked, wife is, wind took, with both,
      with laughter, with no, wrong color, y los, y una, y ya, ya estaba, ya paro, yo creo, zaps down`,
  },
  {
    weight: -11,
    pairs: `a faint, a lady, a man, a parking, a plus, a show, a smidge, abajo y, acalambra la, ahi sigue, al despertar,
      al rato, alrededor del, an ache, an arm, an eye, and look, and no, and nobody, and shoulders, ando mareada,
      ankle and, arm hurts, around one, bajo toda, bed at, better this, blood clots, bn y, bother me, bottom of,
      breathing normal, brother had, cabeza por, calf was, can finally, cant stop, cant touch, cayo un, chills or,
      cuello de, cuesta nada, dan calambres, days and, dead on, doesnt feel, dog had, dolor no, dots where,
      down into, duele el, duele nada, el azucar, el puesto, el segundo, else is, esta quitando, face when,
      far worse, feel that, fiebrecita de, fingers crossed, fingers from, foot was, full strength, gave it,
      getting any, getting up, gone today, good way, guys are, had my, hand on, headache pain, headache that,
      hear you, her hand, her heart, hi my, hija me, hubiera pasado, hurt at, hurts today, i turn, iba a, in town,
      is fine, it once, it stopped, it this, its no, its on, its quit, ive never, keep looking, knee isnt,
      knot in, la doctora, la pantalla, las lagrimas, learned to, like after, like myself, little pink,
      lo dormido, lo duro, me cry, me it, me puede, mejor del, mejor desde, mejor que, mg ibuprofen, move it,
      murio la, muscle keeps, my buddy, my mind, my roommate, my seat, my sis, my toes, name on, needle on,
      next week, ni caliente, no tuve, no volvio, normal y, not as, not myself, nothing numb, numbness in, of any,
      of swelling, of water, one bit, one drop, one piece, or warm, over it, pain about, pain went, painful to,
      painful when, para eso, paro rapido, pie de, pie desde, pierna de, piernas pesadas, please dont, power out,
      pregunta si, puedo con, puedo creer, pusieron la, puso la, put up, q es, que hoy, rather talk, ronchas ni,
      running late, salio sarpullido, say yes, since my, sister in, sit down, slightly puffy, small needle, so no,
      sore like, stroke in, swelling around, swelling at, taking the, teeny bruise, tengo de, thats good,
      the folding, the pie, the plumber, the screen, the tap, the wash, to move, to that, todo normal, took my,
      tylenol and, un cafe, un poquito, up everything, was bad, was on, was supposed, went well, when you,
      whole room, with an, y quiero, years ago, you have, you or, you told`,
  },
  {
    weight: -12,
    pairs: `a bear, a cow, a dos, a four, a otro, a pie, aches and, after a, aguanto a, al caminar, and arm, and down,
      as ever, asco desde, asleep on, because its, breath away, breathing or, broke his, but in, called me,
      cero dolor, chat now, chest of, cold out, cough and, dad to, dedo dormido, didnt get, dio dolor,
      dull headache, eight hours, electric bill, es la, es por, espasmos en, esta normal, even find, every one,
      eyes on, feels good, feels slightly, fingers all, first evening, flat and, flu jab, friday and, going away,
      gone now, gonna be, got into, had any, had numb, hands warm, he got, heart and, him in, hit a, home now,
      i expected, id been, im dead, im good, in between, is constant, is what, it for, it makes, just feel,
      kids are, la serie, left me, left shoulder, leg of, levantar el, like every, like normal, lo aguanto,
      loosened up, mal desde, manana y, minor swelling, morning so, most of, muslo y, my bed, my laptop, my last,
      myself in, nada me, nearly fell, needles went, ni un, no bother, no pain, no sangra, no thermometer,
      no tingling, of drawers, of soreness, ok to, on this, one thing, one with, or chest, pick a, poquito la,
      probably a, puedo tomar, que amaneci, quedo el, quiero que, red dots, red light, same size, says it,
      send help, si se, sin fiebre, since march, speck of, stick a, still feels, still there, stole my,
      swelling went, teeth and, that started, the dishwasher, the lung, they took, tight in, tip top, to work,
      took one, tos ni, trigger point, tuve fiebre, un buen, un ibuprofeno, un moreton, un rato, up there,
      ur turn, used to, va bajando, was never, was scared, was the, weak at, what would, when he, wont let,
      yesterday but, you cant, you take`,
  },
  {
    weight: -13,
    pairs: `a leg, a one, a walk, ache down, act like, and slept, ando de, at ten, back isnt, been weak,
      blood yesterday, brazo es, break off, brother in, bruise the, calentura ni, calentura pero, cara de,
      chest at, chest freezer, cuz of, did everything, did get, doctor put, dolor bajo, dolor del, dormi como,
      dormido desde, dot of, duele al, el que, el tren, en monterrey, even with, fiebre no, fingers is,
      from before, get to, go away, got chest, gota de, had sciatica, has chills, has eased, hay fever,
      head still, headache after, heart to, hot shower, hurts some, hurts when, i call, id like, in these,
      is about, is down, is easy, is going, it isnt, it just, it seems, it tuesday, its about, its gone, its me,
      knocked out, la bolsa, la cierra, la ventana, las nueve, less than, let up, like new, look for,
      los domingos, luego ya, lungs are, machine is, me a, me acalambra, me dejo, me toca, mi celular,
      mi compadre, mire me, mire tengo, my new, my phone, my students, neck hurts, neck sore, ni hinchada,
      no shooting, no trouble, not swollen, nothing swollen, numb at, one small, pain or, pain than, papa se,
      phone fell, pins in, popped up, rang the, red or, respiro bien, rodilla un, sangre en, saw me, se corto,
      since august, sized bruise, some tingling, sorry i, sourdough starter, swelling all, swollen but, table and,
      than a, that joke, the red, the sunset, the wind, time at, toddler got, trae calentura, treatment and,
      un dos, un paracetamol, una gota, up before, up four, van como, vez en, what pain, without pain,
      writing this, y un, ya camino, yes i, yesterday so`,
  },
  {
    weight: -14,
    pairs: `a blood, a heart, a tad, advil and, andaba en, any pain, any worse, aqui no, are blue, asleep in,
      ayer andaba, bano caliente, been coughing, been numb, been swollen, bruise on, but me, by nine, calf feels,
      calf keeps, can help, can i, can move, can pee, cayo el, chest pain, chiquito en, como antes, como cuando,
      coughing and, de risa, de tanto, didnt help, dont have, dots on, drive over, duele poquito, eight days,
      el arroz, el mundo, feeling is, feels open, felt better, from me, had knee, headache this, her first,
      hospital with, i forgot, i hung, i ring, if my, in on, is in, is just, is under, just sore, knee was,
      la computadora, la maleta, lengua y, little weak, luz en, mano en, me desperto, me levante, me the, me up,
      me yesterday, mi nieta, mom is, my cousins, my usual, nada de, ni sangre, nine hours, no purple, no tomo,
      now and, off her, one and, or anything, or weak, pain gone, para la, paro en, picked up, pierna bien,
      piquete y, poquito inflamado, purple dot, quede dormida, quien llamo, seven days, some bruising, son has,
      spring fever, stop crying, that long, the building, the curtain, the heart, the news, the pool, the smoke,
      the sun, the tingling, third day, thought that, to wash, to yellow, tome un, treated me, un pelin,
      un puntito, was done, watch for, were tingly, ya casi`,
  },
  {
    weight: -15,
    pairs: `a caminar, a really, be too, bici y, breath of, cant be, chest press, couldnt sleep, de toda, desde antes,
      diez puntos, doctora me, down stairs, ears are, el partido, emergency please, estomago revuelto, fiebre ni,
      for sale, from school, get short, hace anos, had pins, have pain, head hurts, hospital con, i rest, i wont,
      igual que, in law, is good, is pain, is urgent, it against, keep my, keeps cramping, keeps seizing,
      know why, le falta, leg day, lo hinchado, lump in, me de, me id, me pongo, might be, much better,
      mucho mejor, my coworker, nada en, no bleeding, no numb, numb or, one ibuprofen, pain just, pain kept,
      pero yo, phone to, pink and, right with, sangre por, sewing needle, short breath, shoulder pain, si es,
      sick to, siento lo, sin ronchas, still got, still hurts, talk right, the above, the cold, the hard,
      then quit, tiene calentura, to watch, un poco, un senor, una temperatura, was tingly, was worse, waste of,
      with his, work at, yesterday morning, you and`,
  },
  {
    weight: -16,
    pairs: `a pounding, a straight, a thermometer, al levantar, almost gone, at what, bad this, barely there, been a,
      better than, bruise where, but thats, calambres en, cant wait, como la, como se, dormir del, dying to,
      elbow hurts, er because, finger on, flu and, fresh air, full feeling, gone this, has a, has the, havent had,
      headache behind, hit every, i cooked, i roll, i work, id be, im able, is hurting, is only, is real,
      is strong, knee been, last month, leg was, level is, light but, like you, lump of, mano con, maybe a,
      me every, me olvido, my mom, near my, night of, nos toco, not red, nothing hurts, of embarrassment,
      pain free, pain was, pain when, phone died, place and, poquito peor, puedo banar, puedo hablar, put in,
      rather than, seizing up, she said, since sunday, tengo un, took two, up an, was numb`,
  },
  {
    weight: -17,
    pairs: `a funeral, a headache, a shoulder, a tiny, after football, aguja y, ahorita no, and right, as usual,
      between a, breathing down, calf cramps, cant grumble, cant keep, doesnt hurt, feeling feverish, fever on,
      going yellow, gotita de, had worse, have been, im coming, in front, it pain, jumping and, la cuenta,
      la escuela, left on, little worse, mark on, mi perro, neck isnt, never got, ni al, no bigger, not short,
      quita el, sitting right, than you, the baby, un cardenal, una gotita, what bad, youd have`,
  },
  {
    weight: -18,
    pairs: `a small, and all, and went, blood on, bruise came, cant come, con dolor, con ella, down a, green and,
      husband is, is not, itching to, left my, leg isnt, mano un, me murio, morado en, neck in, no duele,
      not feverish, not numb, on sale, platicar mucho, puedo platicar, que son, right way, rojo el, room because,
      si nada, skin looks, slightly worse, ten years, termometro dice, was swollen, way now, y lo, ya se`,
  },
  {
    weight: -19,
    pairs: `aire ni, arm goes, bit more, cant complain, casa de, chest day, chin up, cuerpo caliente, duele la,
      fever broke, fever has, got it, had numbness, headache since, is exactly, la risa, mi no, my toddler,
      needle and, ni se, no fever, no tengo, pecho de, pm and, texting me, than when, too hot, trabajo en,
      twelve hours, un morado, un moretoncito, was an, worse from`,
  },
  {
    weight: -20,
    pairs: `a bruise, a double, a las, a mano, abrir el, all gone, anda con, as numb, been up, bit worse, blood drive,
      breathing and, buen color, by myself, cabeza desde, cant handle, cant hear, checked my, coming down,
      como despues, de diez, do if, drop of, en un, favor llamenme, fingers were, forehead feels, gone since,
      hago si, hand for, hasnt been, he asked, heart was, hinchado el, hoy dolor, husband was, in this, is normal,
      is stronger, isnt red, isnt swollen, its so, just an, just woke, la calle, me siento, moreton en,
      morning was, muy bien, my numb, nearly gone, never been, ni me, no blood, no chest, no chills, no cough,
      no shortness, no worse, not worse, numb for, numb from, only me, pain isnt, paracetamol at, pecho ni,
      phone in, puedo ir, rash on, rojo donde, sangre de, sarpullido en, siento dolor, sin dolor, spot of,
      struck out, talk now, temperatura de, tengo dolor, than me, the numb, theres pain, those two, tome dos,
      un bano, went away, y si, ya puedo`,
  },
];
