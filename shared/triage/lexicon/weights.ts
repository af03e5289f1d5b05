/**
 * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [
  {
    weight: 20,
    words: `admitted adormecida agonizing agony air aire alergia ambulance ambulancia aumento auxilio ayudenme badly
      ballooned below blacked bleeding bleeds blood breath breathing breathless breth calentura cannot cant
      chest chills climbing confundida confused contesteme contesten convulsing convulsiones convulsiono cough
      coughing dedos desorientada dialed dialled disoriented doubled eight emergencias emergency empeorando
      empeoro enterramos entumida escalofrios escribi excruciating fainted fallecio feverish fingertips gasping
      gunk habla heart heartbeat help hinchada hinchadisimo hives horrible hospital huge ibuprofen ibuprofenos
      inconsciente inflamada insoportable instant jadeando knowing lips llamamos lopsided lump massive matarme
      medics muddled murio nueve numb nurofen ocho oozing orina orinar orino oxygen palpitaciones palpitations
      paracetamol paramedics passed pastillas pec pecho pecs pectoral pee peed pensar peor perdida phlegm pills
      pipi puffed puffing pulse pus rang reconoce respiracion respirar responder ribs ronchas sangra sangrando
      sangre seizure soporto subio suicidal supura swallowed swollen tablets taquicardia temp temps thermometer
      throat thunderclap ticker tingly tosi tosiendo toso trabado unbearable unconscious urgencias urgent
      urgente urticaria vision vivir warfarin welts winded wont worse`,
  },
  {
    weight: 19,
    words: `accident chamorro chipote choque crash desmayo double enorme fainting fingers fitting hormigueos
      immediately incoherencias infectado jerking keeps labios negra pa painkillers poo popo puff resus rib
      siete stabs started sternum subiendo tos urgently`,
  },
  {
    weight: 18,
    words: `apretar ayudeme brazo breastbone breaths clot convulsions coughed desmaye doble drooping dropping er faint
      feo fiebre gigante inhale injuries mano rigid rosado sangro screaming severe spreading stools toes toser
      tripled tumble urine weeping wouldnt`,
  },
  {
    weight: 17,
    words: `adentro ambos bawling black bladder bloody calling childbirth collapsed coloured confundido convulsion
      coughin desmayar desorientado downhill electrico eliquis escupi esto fat fever flema foot hinchadisima
      hinchado leg llevo moretonzote muerta myself orine pierna ramping reaccion shallow slurred sobredosis
      sorer sudden suero thinking tripped worst wound`,
  },
  {
    weight: 16,
    words: `acelerado advil agitada ankle antibiotics big chattering cnt conocimiento consciousness crotch cuerpo died
      dormida empece empezo espuma fluttering grey gushing hablar hablo hard huesos huffing hurts jolts lado
      levanta life mouth mum needle negro nite numness outta pop progress purple redondo resbale respiro rn roja
      sangrar seguir sensation seven shivering shivers smothered soaked tengo termometro useless vienen weak
      words wrist`,
  },
  {
    weight: 15,
    words: `abajo abdomen alguien alive angry area ataque barely breathe broma creciendo depending desmalle dosis
      embarrassing escupo fell froth inflamado internada joking living locked looks lungs me near norco
      novocaine ocupo partes piernas plasters quiero red resuello saliva slurring solid spit streaky strength
      talking temperature tomo traigo triple vomited w waist wake warning weeps`,
  },
  {
    weight: 14,
    words: `accidente amarilla antibioticos bad being bigger bruises buckle buried caca clavada cobijas cojeo coming
      corrientazos covered descargas despertar desvaneci direction doc dormidos drenched epipen fist flemas
      grande grapefruit hacking hammering herida hes horrores infected jumbled keep latigazo llame llamen
      llamenme lleva llorando lying marque marqueme matar mistake muchisimo naproxen overnight pain paralysed
      paramedicos passing pharmacist pinky plus poop pulso reacciona repente seizing sentence shaking shivery
      slipped somethings sos spurting strip sweating taken tienen tngo tongue tylenol veo wheezing`,
  },
  {
    weight: 13,
    words: `agarrar aguja aliento allergic animo aprieta arent arm armpit arrastro avente ayuda beats bendito blown
      body bolt bowels breast cai chingo chorro climbs control crawling creeping dad drunk egg emergencia
      empapada epilepsy everywhere fevr fuerza gonna grip hack hand increasing ingresaron inhaler irregular
      jaqueca leaking legs llameme metal mismo paciente palabras panting pantorrilla patient prob pulmones
      puncture racing reads recognise responde retumba rouse settling shes shut sigue site skin splitting
      squirting step supe swelled thigh thru tirado toilet torture tose tues viviendo vomiting wiping`,
  },
  {
    weight: 12,
    words: `acostada acting agarra alot alta apoyar bandaid barking beating boob bota cada calf caminaba caminar carta
      ceased como coumadin creo debil demasiadas desbocado destemplada desvanecio encima entrepierna espinilla
      fizzy frios fui galloping gasas grabbed gross heavily hirviendo hit hole icu inside internaron kills like
      materia morirme n nine nuca opresion packet parece peeing pillowcase pins planning podido putting quitarme
      reirme responden ring rosa saliendo scrambled seen siento since siren skull spat squeezing steadily
      sticking struggling stuff sube suelo terrible tiles tingling toalla toques towels tremendo tunnelled u
      vale vomite wanna wet zapato`,
  },
  {
    weight: 11,
    words: `agito ahogo answer apretado asap bled buckets bum bumps buzzing calenturon cardenal chart circulo close
      closing conoce coordino corta costillas cotton couldnt crece dead debiles dedo desmayarme diciendo dientes
      drip duele dura e ended enough enronchada esposa fatter filling flopping gauze gibberish hablaba happened
      headache hell huevo hurry its keeled llamado marca mejora mija morete move muerto oprimido paralyzed
      ponerme pressing private probably properly pujo responding rojas running rushed seca smile snap soiled
      something sonreir sostener squad tacto talon tickly tobillo todas tome took tools urge veces vive wire
      wonky yes`,
  },
  {
    weight: 10,
    words: `acabar afraid agarro aguanto agujita alcanzo algodon amaneci amarillito antibiotico anticoagulante ardo
      aventarme ayer baston belly bend bent biting blanca bloods board boiling bruise burst caigo called
      cambiando camino cara chueca chueco clammy coin cold colorado cosas crimson dark deja demasiado
      desaparecer desplomo doctor dolor dormido drags dying each electric emerg emptied estoy fitted fr frase
      gatas giant gives golpe grados grounds guante himself hormiguitas hot idk isnt izquierda jalar jumping
      keflex lanced latigazos limbs lunchtime medico melon memory mixed morir motrin muneca nonstop observacion
      orin pains perdi piso playing poking pounding privates pronto puedo pulgar pumping puso really rear
      ridiculous rubbish saca sale sangrita scale seconds seeing sensibilidad sentada sentir shiny shorter side
      sites somebody somethin spots squeeze standing stronger sweats swelling things times trabada twice under
      went wheezy where yellow yesterday`,
  },
  {
    weight: 9,
    words: `acelera agachar aleve anoche antebrazo apretada aubergine bandage bc blanco blank blankets bolita bowl
      brazos breathed bright bump burning caliente carrying casualty cerrada clinica cm colored contestaba
      cortito cosquilleo crooked crossing crushing crutches curitas depot derecha desperte desplome desvariando
      devolvi dificultad dormidas dribbling dripping dropped dvt echaba entre esposo esta estar everything
      eyelid fluid frightened frothing garganta getting going goo goodbye gp grave groin hacerme hanky happens
      hija horno hour instantly itching izquierdo jerked juntas know lengua lip live makes making manchando
      marcar more mucha murder muscle muy nasty nettle nettles nombre now numbness obedece ooze otros overdosed
      panza papa pensado pie pienso pies plastic point pooped postura puno punta purse quisiera rambling rapido
      reventar rigors rising sacudia saucer scaffold scream seeping seized septic shin short somewhere sounds
      soy squirts stab stabbing straighten tabla tailbone thing think thinners thoughts throbbing through thumb
      toallas trickling tropece ultrasound up va vestir wee whipped white whole wipe wreck yellowish`,
  },
  {
    weight: 8,
    words: `acaba acorchada adormece alone amanecio amarillo an and ando anestesia apoya arrastra azules balls banged
      been besides blinding blotchy bola brota bulge bulto bursting catch catches catorce chancla cheeks circle
      coagulo codamol colgarme collarbone concerned corazon crawled cuello cutting debajo die diez direccion
      doce down doy drag dribbles elbow em enderezar ending escalones estaba explode face feelin foaming
      forehead frio front fuera girar grandad gripping habones hangs head helado however hrs hug hurt hurtin
      hurting ibuprofens icy ido im inflado jalo just killing limp liquido llevan loo mad madre mama mandaron
      maraton miercoles moment morado mug needled noches notch ojos onto out painful paracetamoles pellizco
      penicilina pescado plaster plate please pluma poder podia poke popped puffy puked punza reading recetaron
      recuerdo redonda respira respondia revienta revisaran rush sabe sadly sense sentia sentido sera shape
      sight skips slid sliding smelled sobbing speech spitting stacked stepping strap streaks sudo suffocating
      swallow ta takes tapete teeth temblaba theres third thumping tiembla tissue toma touches toy tripping
      tummy unable ustedes vida vientre vista vomito walk warfarina way weals weight werent x y`,
  },
  {
    weight: 7,
    words: `abuelita accidentally acostado agarre aguante aid algodones anestesiado answers antier ardiendo arms atras
      barbaridad bark barrer bear behind bestia between blew blue bolts borracho bottom brincando brincos
      brushing buckling calientita came cartas cheek chorros clots cloudy clue co coca cojo colorada comes
      corrientazo corriente cracking crept crusty cuenta darth deep dentro descansa dolia dolido dose dressing
      during earlier enderezarme entume epidural epileptic escurre estallo esternon estuve eyes fast fighting
      fit floor flying forearm fria fueron fuertes galopando gargajo hacen hacked half hallway hasnt having
      hiccups hr infecto inner insists intento itchy jamon jolt knee kneecap knew labio ladder landed licking
      limpiarme listening llene longer lumps mate mediodia metio minute momento mums muslo nalgas necesito neck
      nowhere nunca ow owner oxigeno panuelo pass pink pint piquete porque propped puncion quise rayed rayo
      reaction reason recommend roasting rubbing sandalia saying scanned seems seis seno sent she shook shutting
      sighed sis sitting skipping split sprinting squeezed stays stuck sudor suegro swole tarry temblar
      temblores tercer terminar terribly then tiemblo tirada toda toe tonite trajera tramadol una undercarriage
      underwear urgencia urinate vader volvio vuelve ward wednesday wife written xray zaps zing`,
  },
  {
    weight: 6,
    words: `abierta across acuesto almost answering anticoagulantes ants anymore apenas appointments asleep awful
      balazo bottle brillosa brotaron burnt buttons cabe cachete call cama castanetean chasing che choking
      clutching cojeando colour comida costado crying ct cuesta current dads darker dear dentist derecho
      desmayada despierta detras devolvio disappear doblan dormirme draw dribbled durisima duro ecografia
      electricos else empape empty escriban esperando esperar estalla estan estornudo every fall faltaba family
      fijese finger fitbit flip flucloxacillin found frothy gettin giro glove god gorda grown guts had hammer
      handle happening he heel hemos here hilitos hinchados hincharon holes hoyito hueso inflo insane instante
      ive jab jets joint july key kinder kitchen known le leaving left letters levantaron limping loading lost
      loyal mal mami mark mas maybe media mias middle mirando mitad moje monton morada morados mri much muchas
      nan narrow nonsense nos noto nurse oomph oscuro oxy pacing pale pants papel pararme paredes pavement paz
      pcp pees perdio pic picada pinchazo pinched plum pointer poked popping pouring puking punzada puras put
      quick raised rattling regando remember rhythm ribcage right rigido rock rojito ruined s sagging salieron
      sangrado saw scan seguro seizures senton shows slap slapping stair stand stars sticks still stitch
      struggle sudando suddenly surgeon suspiro taking telephone temperatura ten than thick thighs tho throbs
      tightness tip to tocar tosecita towel tragar tripa tuve twin ur usually vaso viva voice voltear walking
      warm wearing wind wish xarelto xq yrs zapping`,
  },
  {
    weight: 5,
    words: `aching acordaba ahora alambrito alma anda appt arrastrando atendio attack avisar ay bathroom blancos blow
      branch brasier breaking breathin brinca bug cab cachetadas caido cajera camiseta canon canso catching cayo
      climb codo cola colgando color con contarle contestar corrido costilla coughs counted cuarenta cuidados
      dano darme developed dim dio diria dishes dispara disparates dobla donde dont droopy drop easily eche
      eggplant en encontro escribe estamos exactly except explosion extendiendo extra fatigue fill finish floppy
      flops folds fueran gasa goin gone grabs guess hardly him hincho hip hits hoarse hollering huele husband i
      iba id ideas into jabbed jalan jalon jerkin lad lady lagrimas lastima lavarme leggings leo lighted
      lightning lights lined llamo llave llena llenar lleno loads lungful luz manchada marco maths measured
      mejorar mid might minutos mio misses missing moreton moretones mucho mucus muevo nearly needles nerve
      noche paining palida panic pantalon patch perder picazon picnic piedra pierdo pinkish pisando pisar placa
      plato propia q que quebro quedo quitar redness regadera regrese rojo ronchitas said sausages scarlet
      screams se seal sentado sentences servilleta shocks shortness sit snapped sneezed sob socket someone
      sparks spread stomach stove straight subir suicide supper take tbh thin thrashing tight tocarlo together
      tosio touch touching trajeron trancazo trapos treated tried tropezando tuvieron tuvo tv tying undressed ve
      vengo vice walker walnut want weird wells wicked winces wires within wring yell yelp`,
  },
  {
    weight: 4,
    words: `acabe acetaminofen adoloridas agarrado ago aguanta aguantar aguita agujerito agujitas ahead al alcanza
      amanezco apago aprieto arden armchair army atendieron atropello avento babies backside balloons banarme
      bano beers bellys bike boca boils bouncing bout broto caen calientito calma casi cerrando chair chin
      cintura city clacking clava clavado come corto covers crack crazy crumpled cuantos curb darn dents
      department desubicada di dice dieron doblar duras easing eaten encuentro entire entra es espaldas
      estornudar fallen faltar falte falto familia favor flex foam freezing fuzzy gallops glossy gordisima gordo
      gotten gripe ground growing gruesa gulping hablando hanging her hides hinchando hinche holding home human
      hunting husbands ida inch inches inflada inflamacion inflamo intima jamaica kneeling knife knocked
      knocking largo length letting levantar levanto level limpio lino llorar lo loft looked lord lot m manchas
      marble mat matando migraine migraines miro mirrors my nalga nena noticeably nuisance obedecen omg omoplato
      on orinando ouch over own pairs palma panos para parar pared parezco patches pedazo pen personas pica piel
      pillow pis plywood position pour punzadas push puyon queue radiator radiografia rapidisimo rash rather
      rato ray raya reaching real realized refuses resbala reverse rodillas rotten rough round rubber rubbery
      sala sandal sats says seem serio settle sheets shirt shout sleeve slippers smells sneezing sock someones
      sostienen spot squishy starting static stings stop strangers straw strawberry stripe stung sus tar taza
      texting thinks though tingle tmb today toquen torcio toward trajo trap treatment truth trying unas us
      using vela vence violently volcano voltearon voy weepy why wider woken yelling zap zit`,
  },
  {
    weight: 3,
    words: `abrio abrocharme acelero adormecido afloja ahorita alcohol allergies almohada also ambulatorio amoxicilina
      animal arriba awake axe baja bandaids barriga bat bends biggest birth blotches borbotones bostezar both
      botox broom brushed buttering cabeza caida calcetin car care carry cereal chalk charco chichon
      chiropractor cierra clappers cling clumsy coge coins coma compare compared concrete conked corcho cortarme
      cortina cortita coworkers cranberry crawl croaky crust cubeta cuelga cup dan daughter dejado desde digo
      doblada doctors doing dozen draining drilling drooling droops drowning drug duermen ease electricity elses
      entraba era escaleras eso espalda estomago ever eye fade feels feet few filled flatmate flips flojo
      flooding flu football furniture gear globo go goes guardia gums han has have hear heater heaviness helados
      higher his honest hoodie hormigas hormiguea hormigueo hubieran idea ignore instead intimas is itd jabs
      jala jamas jugo justo keeling kerb keyboard landing las latidos laugh lavabo leaks lean lemon levantarme
      liked line literally llegando llegue mata meds mi mine mordiendo motivo mottled nadie nagging napkin need
      needing neighbour niggle nublo of ojo olvida olvidaron only oprime pajamas pallet part pase pedacito
      pedals pega peine penny pensando pinch pincha place places plastico plugged prick pricked prickling pricks
      puede puesta pull pump puntito pure pusieron quedarme rattles rebar recall reckon refresco revento ringing
      rodilla rolled ronchotas roommate sacarme sacudirse salida salta salud sarpullido sausage saving sciatic
      security seguidas segundo senor sentar sentarme serious sex sharp sheet shock shooting shoulder sillas
      sits sittin soaking soda speak sponge spuds stained stairs steam stone stops strange sweaty switched
      tardes temblando terapia termine thirty thumbprint tickle tinto todavia todo todos tomato torax tough
      towards tray trickle tropiezo tube twitched twitching uncontrollably vahido van vein vejiga vestirme vino
      waiting wave weaker whenever wince wobbles wouldve zings zombi`,
  },
  {
    weight: 2,
    words: `abrir abuela after against agarrarme agarraron aguado all annoying apagaron apesta apretando around asi
      asked asustada azotea bajar ball bang banqueta barbilla batallo be bed began belong belt beyond bitten
      blade blouse bluish blurry bomb bones bra brightness brotada bruised bumped caer caerme calientes cambie
      carita cart cashier castanets cause chorreando cierran clean clinic clothes coaster cocina com confusion
      conmigo conte contesta crew cupboard curita curtain customers decided decirlo deseo difficulty distingo do
      doblo dolorido dramatic dreadful drew drum duela ears either enfermera entiende entiendo entrando entraron
      escalera estado estrellas even evening excedrin exploded eyelids farmacia farmer father february fella
      felt figure folded forgetting frame frisbee funeral funny futbol ganas gelatina globos glued gluteo got
      grab grano gulp hallo handwriting hauling heated hermana hicieron hijas hold hondo hora hugging hungry ice
      impossible in inchando indigestion it jalando jog kettle knackered koolaid lamp last lid lie limon linea
      llenas lobby losing lots lumpy lung mailbox manche manches mancho manos many marbled marido medias
      meningitis mil min mins misma miss moan molesto molido morning muck must nacido name nerves nieta non odd
      oia oidos other ought paletilla palidos palm palo papers parpados pasaba pastilla pegue phone phones
      picado pican picaron pidio pimple pisara plank platicar platos pls por porfa post poured preguntado
      presion press primero punalada puntada quema quits r rapidito raro rasca rasco ratos rayita room rosario
      rose rub runs salia salir sat senti ser seriously shifting shower sips sirens sized slits slurry smashed
      spent spilled spine spinning squash stayed steel steps stiffened stinks streaked swallowing sweatshirt
      swell swimmy tamano tambor telling tenemos tensa therapist theyre this throwing tibia tips tirando tomado
      tomarme ton traba track trapo trigger trueno tummys un unless upstairs varias vena ver volteo whacked
      wheals wood wool working wrong wrote yeah yendo zapped`,
  },
  {
    weight: 1,
    words: `able aches afib ahi aint aisle alla along alrededor am amiss ancho aparatito apoyo apretarla apt asking
      asuste aunque backing bajan bajaron bales balloon bam band bane barba bedtime beetroot begun benadryl
      beside betabel bird bits blinds bloated blowing blusa boards boil bolitas booked border bored botella
      breakfast brick brilloso brings brought brown bruising buddy bullet burns buttock buzzed bye c cadera cae
      caia calcetines camina cardboard cargando cargar cattle charley chatter checking checkout children
      chocaron cinched clamp climbed cojin comal comento comin comio companero consigo contarles cos cosa count
      counting county crisis crushed cuarto cuchillo cuidar cupcakes cups currently cushion custard cut deeper
      deje del delighted demas different dos drank drawn dribble driven dry ducha duerme ear easin ella embargo
      empapo ends entonces entrenado episode error estallido far faucet firma firme fizzing flipper flushed foco
      forward frente friend from frothed fuerte gave get golf gotea gotta gradas grandads granito granos gris
      gritar guard gusta gut ha habia hacer hankie harder havent health heartburn heavy helada hen herself hips
      hombro hoyo hubby huelga intact inyectaron iron jabon kind laid largos lb les letter lies lift llegamos
      lloro look loss loud luces maestro mam mandibula manejar matter medi mensaje mercy mero messages mg mile
      minor minutes minuto mira missed mist mordi mordio mosquitos mothers mover muchisima mueve mush na
      needling neighbor never nod noon normalita oclock oigo okay olvide otra pal parte partio pasando pasillo
      pegar pelota period perrito pesa pesado petrol pickle pillows ping pinte piquetes podemos pointy poison
      pompa presiono prickly proper pude pulled pulmon pulses purpose pushed pushups queria questions quiera
      quijada rail raise raw recliner respond ribbon rigida rope rung sabana saber sack santa scalp sciatica
      scratching sec see shakes sharpie shirts shoe sienta sigo sink sirve sitio six skewer sling soap soften
      sole soltando sorted squeaky steering stocking streaming subo sude sunrise super supermarket swap t tack
      tastes tenis tests there theyve thrown thunder thursday tio tiptoes too top tratamiento travels trolley
      trousers trunk tuesday turn turned ultima underneath unit unos uphill veas veia very viendo violent vise
      visit vomit vuelta wanting warmth wasnt watch while wing wise wrapped`,
  },
  {
    weight: -1,
    words: `a abre achiness add address adoloridita advised af agarrada agotada aguantaba alarms alegria allergy
      altogether amable andan ankles anyone anything apartar appetite aqui are asiento automatica away awkward
      ayude azucar azul baked balde basketball bawled beast because bench biggie blanket bless blind bolas
      booking born bostezo bothering breeze bro brothers bucket buenas bus but buy cafe calambrazo caminando
      cancel cancelar cancele canoe canta carga cargo carino ceiling cemento changed cheap chess chilling
      chuffed chunk church churros claim classroom coja cojea colge collar columna comido commercial complains
      confirmar congrats congratulations consulta contaron conteste copay copy corner cortado cortinas cosy
      counter country cow cranky crates cree crib cuadra cuff cumpleanos cursing cuts dando dandole dandy darts
      date de debo decent deck delay descansar deshincho despues dia dinosaur dramas drums dryer duck duelen
      earned easier east echo edges electrica electrician elefante empieza empresa encontre enjoyed entreno
      enviar estaban estacionamiento estirar exprimir extrano faintness falls feeling fifteen figured fits flat
      flojita flop focus forgotten freer fuimos funciono function fundido further gain gallina gammy general
      giving glutes gordos gran grandes grandmother grape gravel gray gripa groan grocery grumbled grumpy
      guardado guitarra gum halfway headed heads hecha hens hermano hice hijos hincha hinchazon hizo honey
      hoping horas how hum ibuprofeno iced imagina infeccion infecta jelly jigsaw jueves kids kit km knees
      knocks la ladrillo lame laps large lasagne least lechuga lesson levante lil listen lizard lleve llore
      loaded loca logro loro los lose loser magician major manchado mandarme mande mando marcha maria marks
      martes meaty mejoro mellow mess metida milk mm mobile mobility mode model mojada molidito monday mopping
      moradas mordo most mother motion moto moverme muere mulch musculo nans night ninguno nobody noise notice
      obra observa opened ordeno otro outside packed packing pad pair palmas panales pane papeleo paper parejo
      parent parked paro pasar past payroll peak peinarme pendiente people pesas peso picante pido pinche player
      plays pleasant pole pollo posible possible potato power practice practitioner pray pregunto prendio
      preocuparse pretty problemas profundo promised puddle pueblo puente pulling pup pura quarter quedado
      quedamos quedan quejo quieto raccoon rag re recommended records recovered referee register relampago
      relieved reminder remove rental reportar respirando respuesta rest rings rio roller rolling rucksack rusty
      sabanas sabria sacks salad salen salgo sali salpullido sank satisfying scab scoots sees selling serve
      session seventh shall shins shoes shoots shouting shoveling siente silent sing sintoma size ski slack
      sleeps slipper slipping smart sneeze snoozer some sometime sor sounded soundly spicy spotted squeak stall
      sticker stopping store street stress stretches strikes string student suffering sunday superbill supple
      sure swear sweater swinging swings swung talks tambien tan target telly tema tenia tenido tennis terco
      theater thought thumbnail ti tickety tiene tile tipo tira toi tops tore touched trace trail trapeador tree
      tres triceps trick trimmed tronco tumba tune ugly uni uno unreal unusual upon upper uso vacas vacuumed
      vanished vas vencen vendas venir verdad vidrios viene violeta violin vivo volleyball volunteers vomitando
      voz vuela what whats wheel wheelchair whiteboard wishes wizard woke worker works world ya yalls yay yogurt
      young youve yup zancudo zilch zombie`,
  },
  {
    weight: -2,
    words: `about abri abs absolutely access ached acostar ademas adormecimiento agotado agujas airbnb alberca
      allotment alto alumnos amiga andadera anillo apartment appointment aquello arde arranca as ascensor asta
      asthma atontado attached aun aviso avoid ayudaron back bagel bailando bajo baking balance banco banging
      barefoot barri basta bastante basura batallar bearable beautifully bedroom beisbol bici bolsa booth boxers
      boyfriend bras brunch budge buenisimo bulging bushed cakes cambios camioneta camisa cards carrito carrots
      cars casa cell cena centro cerrar chairs champion charge checkin cheers chew chido chiquita chiste chisto
      choice christening chuecas classes clave cleaned cleaner client coached cobrar cocinando cocine colchon
      colgue colonia comezon comfy competition complaint complaints compro compuso confirmed confundi contra
      contractura copier corre correo covid crane crashed crema cries crunchy cruz cualquier cuando cumple cured
      cuz daisy dawn day daylight deer dent depuis derechita derechito descanse descarga desmayado dessert
      dijeron disappointed discomfort doctora dolores dory dr dragging drink drips dulce durmieron dye eating
      echando effects election elevador end enrojecido entera entirely entumio equivoco errands escribo
      estiramientos estos estou estufa everybody everyone excellent facing falta farm fed feeder feelings
      fenomenal fin fires fireworks flights fold food forgot fork forklift forms fourteen fourth fracture freely
      fries frijol garage gardened gestern ghost glass gloria golden goles goose grabbing grax guata guay gucci
      gud guest guinea gustaria gutters guys habe hall hamstrings hate haul healthy heck hedge hid hier hierve
      hiked hill hop hopping hunky ich icing iglesia igualita igualito info insurance intended ish itll itself
      jammed january jeje joya jumped kayak kicked kidding killed kindergarten ladders lagartijas lawn leaf leak
      leaning leave let lifts limited limped limpie lista lived llegaron load local locos lodged machine
      madrugada mail mains mango map mareo martillo mascara mashed measure meatloaf meh mente mention mentioned
      meterme milagro mind mis monkey mornings movin mowed multa mundo muscular mwen naps nietos nomas noodles
      note novedad novia number october ocupada ojala olla ones opening orchestra orden ordered ouchy overall
      paciencia pack packs paperwork pasaje pasos peach pense per perdido permission pero pescuezo pick
      pickleball picks pictures pilates pincho pirate pitched plant plastered podrian pompi pondria pone poner
      poorly portal potatoes preocupado preocupe pressure probs protesto puffiness pulls quedando quejarme quemo
      queso question quita rains raking reacting reasons receive receptionist regards regreso relajadisima
      relajadisimo rested result returned returning reversed reversing rica roto rowed sacar salimos salvo santo
      scarecrow scared schmerzen scooter scramble screws sell sente sentidito sets shame sharks ship shipped
      shocked should sideways sien siguen silly sixty skated sky sleep slides slowly snack sobre socks softball
      sold sound spare speaking special spelling spin spoon stable stacking stapler stay staying stir stitches
      stole stool strep stuffed subway suit supposed surf surprise sweat table tantita taxi telefono temples
      terrific tested thats thermostat three thriving tie tierra tiro tiron tocan toner tonight tonto total tour
      tower traen trailer treat trombosis true twenty twist type uniform unstop vacation vampire vecinos
      venciendo verde vi viste wait waking wall walls warmed warned weed weep weigh whether whistled will woozy
      worries yall yep yerno zip zona`,
  },
  {
    weight: -3,
    words: `accept acorde adoloridos adormilada again agradecido agrees aguadita alfombra algo alzar america amor ano
      anywhere appreciate apreto asks at atontada attention aunts baje baseball basket beagle before behaved
      behaving bell bendiga bending beter blackout blades blisters boo borracha borro borrow bothers bowling
      bread broken bronca buenos bunk caballo caja calls cambiado camp candles cansadito cantaros cardenalito
      cargador carpet carpool carrera carried caso cast caught cellulitis cerca cerveza chamaco champagne chance
      charger cheese choppin christmas ciego ciento circus clases click clicking cliente clutch codos comadre
      combed companera contesto contract coraje corners correct costal costales coupon cows cuadras cubre
      cucumber cunada cuppa customs d debilidad decirle decirles degrees dejaron dented dentista desayune
      descargue deserve dias diera dios director disculpe dish does doesnt dolio door dragged drawer dresser
      drill drops drowsy enemy english entero entrar entrevista essay estire estupendamente everythings expected
      expires exploto express exprimo fancy fantastic favorite feeding fifty fight fila finds flight flipped
      floaty folding fotos fresa frog fully fun gala galletas garden gente gets gift give grand grandbaby
      granddaughter grandkids grass green grito gun haber handed hands hang hay heating hecho hijo hinge hint
      history hoja holiday hombros hood horario idiot if impecable improved ingles instructions intern ironing
      issues itch jar jerk joven juice kick kill killer knit knitted knows lados land lap lave laws leftovers
      library lifted lifting lines listo liver llamar llevaba llevar locker locks loop loopy lorry lottery loves
      magia manana mandado manden maneje marcapasos maree mary mask mato mayo meaning meat mejoria mesero
      metieron midnight mientras mildly milked miracle mole molestias moms moves mowing muebles mumps musculos
      mushy musica napped necio nel nervios nervous nevera nightmare nodding notan notes noticed noticias
      oatmeal obviously oiled onions online ooh operacion opt ordinary organ overcooked pagar pago paleta
      pancakes panel pantorrillas par paraguas pare parrilla pasado passport patron payment peachy pebble peep
      pego peligroso perros person pew picar pico pin pints pio pisos plantas planted plates pobre pocket pon
      poniendo predicted prefer preguntar prende prendida primer prop pub pumped punch quad quebre queda quedar
      quejido queme quien quiere quinceanera quitado quitaron rate ratito reached read refers reloj remains reno
      ripped rivers roads rode rojos rooms ropa rota saco sad same score seat second section segunda self
      sentimental servicio sesion settee shaky shelves shrinking silence simply skinny skip sleeping smaller
      smell sneakers soar sorry sort sorting specks speed spell stain starving state stroll stroller su subject
      success suitcase survived swam swellin swells switch symptoms tape taxes teach teared teary tee temblor
      tension thanksgiving these thousand thud tide tied tin told toll trabajando trabaje tranqui tras trato
      travelling trees trono typical typing ultimo understand usual vaya venas venda vendo viaje vieja vio
      virgen virus visited visiting visto volvi walked walkin wanted wants warehouse watching wax weve when wild
      wobbly wondering work wrestled writing yard yawned yawning yo`,
  },
  {
    weight: -4,
    words: `above abrazo abro accordion aceitunas actual acupuncture adolescente adormecio aflojo afterwards
      aguantable alcance alert algun alguna amanecer amazing andar appreciable arch arena arregle atencion
      automatic awesome ayudo bajando barn base basically bath bears birthday bitty blame block blocked boarding
      bolsillo bonita bother bothered boxer bracket brakes bricks bridge brush brutal bucks bueno build burned
      cambia caminata camping cancelo card cebolla cene changing channel charlie check cheering chem chimney
      chip chisme choir cinco closes coffees colgar comer complained computer conference corro coser costco
      couldve couple course cowboys cramped crowd cruise culpa curtains cute dado dar deeply delivered dentists
      descanso despierto detuve develop dibujo did didnt disco dizziness dolar doliendo done donor donuts
      drinking drool drying due echa el elbows elevator encargado enrojecimiento enseguida entrene equivoque
      eraser escribir ese espacio espera esquina exams faded faja faltan fatal feed fence finals finished
      flojito flowers follow fondo forget fridge frost gallo gano gardening genial gira glasses glute google
      grateful gratis graying grite grupo hago haircut hairline ham hamaca hangover hauled headaches heifer
      helping hicimos highway hinchadito homework hoops hormigueaba house hovering hubiera hugged improving
      interest iphone itty jackpot jai joy jugue jumper kid kilo king knots label lago lamps lana lasted
      lastimaron lastime lastimo latte lazy lbs leaves leftover lettuce ligera light linda lit llama llamada
      llegar llevadero llovio louder loving maldito manga masaje mayor meme men mensajes mercado mes met moaning
      mojado moretoncito morirse mosquito mouse moved movement museum named naranja navidad negative neither
      nieve nitido north not nowt nudo numero office opens opposite orders pacemaker package padre pads paid
      painting paquete parade pegado pepper picking pickup pics piden pigeon pinata pitch pivot plancha plane
      plaza pleased points polvo ponle poor postman prayer pre precio pregunta presentation prices pro promocion
      proxima puerta pues puesto puntitos puro quid quince rancho rara rastro recibir recital regalo relief
      remind resting retired review rico rink robo roses row rugby run sales salmon salt scratch scratched
      screamed semanas seria server share sharpening shots shoveled showing signs silla sirvio sistema skiing
      slide slow sluggish smooth soga sola sombra somewhat somos spaced spacey springy sprinted squatted staff
      star steak stood stretched strike study style subia subido such suerte sunglasses sunscreen sur switching
      tacones talk tantos teensy tenso terminal theme tia tiesito tieso tiraba trade traia train treinta tren
      truena tuckered turning twitchy two typed use velorio vets viejo village vinyl week wiggle windy winter
      woman wonderful worked wow wrap wrench write youd zonked zucchini zumba`,
  },
  {
    weight: -5,
    words: `abuelo acabo account acoste act acuerdo adelanto agache aguacate airport alfiler allowed already angel
      announcer anybody approved arbitro arrived asar asusto backed backs banana banda bandeja basement
      batteries bay beam beets benched bendiciones bin biscuits bite bn boiled boiler boletos bolsas bonito
      books boring borrando boton boxes brilliant bubble buen bulb buns burro busy cajas calambre calves cambiar
      camine candy cansadita cargado cargue carpiano cartera cedar center cheesy cherry chevere chilled chillin
      choked clase cleaning cleats clima clocks clouds coat cocinar code comfortable comfortably completely
      compu concentrate concierto confirm constante contact cookies copas cord corn costume could crick crisps
      cuento cuerda customer danced days degree dejo diaria dicen dijo dinero doors dozed draft dried drive
      drummer easter ejercicios eleven emocion enferma enfermo entro eran espeso este estirarme excelente expect
      fact failed feria festival file fired fixed flores flotando forever foto fuego full garlic given glue gota
      graduacion graduation grandfather groceries gusto halftime hamster hat haunted haved healed hielo hills
      honestly hoped hunt infarto invoice jardin june killin kilos kneel knitting knock landlord lane lasagna
      laundry lenteja link little llaves lock log loosening lucky luego luna malo manage manejo manera maravilla
      market marquitas marvellous mataron mechanic meet melting message migrana million mint moneda mood mosco
      mostly mow mud muddy muerte musical nadar nauseous nene nest netflix neuropathy noodle nota notar november
      nuts olvido oranges order owl pagina parcel park parking parque partido passes pay pedir peeling pelar
      pena pencil perdon perfecta pig pinprick pipes plans playlist plenty podria pond pongo precios preguntan
      preocupa present presses prize probar promo pueda puse quads queja quickly quincena rainbow raining ready
      receipt recien recoger refund rehearsal reir reja rendido reply resentida resentido return rides riding
      road save saved scarf schedule seco secret semaforo sending sessions settled sewing shake shelf shifts
      shopping sick sigh signal signature single slice slightly small smidge sobrino sofa sol sons sopa
      spaghetti spanish spasm spider sprained stabbed stadium starts stopped struck suelto sugar sweet swimming
      swing talla tank tanto tapo teeny text thrilled tiempo tomando tomar town trabo trampoline trapecio trifle
      tunel tunnel ty uber umbrella unhappy unsubscribe vacaciones vecina veinte venia viernes visa volver
      vueltas washed water weakness weeding weekend wifes wings wrecked wrestling wringing yet younger`,
  },
  {
    weight: -6,
    words: `achey agendar ages anthem anyway assemble aunt avenida baby bag bake balon banar bank bar beans bleachers
      blueberry boat bombo boots break brew bring budget bugs bumper business buzz cabin camion carretera
      centavo cerro chamba charged chemistry chewing chicken chili chill chocolates ciudad coffee colors comi
      common contest corri cover cramping cream crime cross cuanto dale daughters deaf deal decision descansando
      diente digging dinner dis disney documentary domingo dough downstairs drain dressed dug dull duty email
      espanol esperaba estadio estas excitement ferry fiesta fishing flank for freckle fresco fried frijoles
      frozen gemelos goalie goat golazo gold granny gravy grumbling hair hamstring heading heard hearts heat hey
      hinchar hook horror hubo infection jacuzzi jam jeans juego jury knot lashing lawnmower lemonade lighter
      lightheaded llego lmao loosened lujo made main mala mandar march marea mareado mates may mean metro
      microwave miles mochila molida months moradito motor muchos nap napping neighbours newborn nieto nina
      ninepence no normalidad nostalgia oficina ok operaron page painless painted parada parado pasada pastry
      pato peppers pequenito perfectamente pez photo pide piece pm poca poker pony popcorn pork pound pozole
      presentacion prima primo project projector pumpkin punched puzzle quedaron quede race rained range receta
      refri regrets regular remote rendida reschedule reset reves roast roger rounds rude safe salsa sealed
      sermon service set shed sin sister sisters slip snacks snowed so soccer solte son space spoiled square
      stared story stretch strong suave suits summer swept tad tarde taught tejer texts throw thumped tienda
      tiny trabajado trabajar traps troca trouble turno twitch until venmo volume washer washing were whose
      windows won wore years youre zapatos`,
  },
  {
    weight: -7,
    words: `ache adoloridito afternoon ajo alright aparecio aprete archivo backpack beach beer believe bikes bingo bit
      book brake bringing built cable calientitos calle calm camilla campeon cansancio canto carne cleared
      closed coach coal coche cocoa colleague college commute compadre company complaining compliments compresa
      constant cook cooker cool correr corriendo cost court cramp cry cunado curled delayed delivery diferencia
      dig dip disappeared dock doler drained driver dust eggs eighty emotional escuela esos estirada excuse
      exercises fabric fake fiddle film fix flew fog form freckles freno garbanzo girl girlfriend glad group
      habian happier healing heels held hosted huevos humo improvement interview jack jacket job joke jugar k
      keys lamb late lavadora law league lecture lets ligeramente limb list lives lluvia luck lunes maestra
      manageable manager manda mapa maquina medicina melted mesa mild milking mirar mirror movies moving
      muchacho mudanza nails needed ninos nodded novela numbers o oh old overhead overtime p partner pastor
      pechuga pelo photos picked pijama plan poco porch pregnant primera problem problems pueden quejar quite
      quiz ran recipe record recycling regresar reservation restaurante results returns reunion ride rompio
      router ruido sang saque scene scored seats semana shade shops shot si sienes silver skates smiling snoring
      solita spasms squat squats stage stick stiff stiffness storm stretching suegra sunny talked tele temple
      tenor tent th that the tortillas tracking tranquila trash trataron truck turns unchanged update used vaca
      vemos verla vestido villain vuelo weeds whisper whos wine without worn yourself zoo`,
  },
  {
    weight: -8,
    words: `ac agujetas alivio apart app ate attic auto bakery barrio bass bateria bebe boda brain brisket burger burn
      caldo cambio can careful case cash chain chat chef chiquito combine completo concert contento corte creaky
      des desaparecio doll dollars domino dress drove eat edge ejercicio embarazada energia escapo estuvo
      excited exercise exhausted factura fair fiebrecita finally find fixing flooded friends gate genius gol
      goosebumps gorgeous grua guards hates helped hike humming hung ill internet jokes jugando jump lead lenta
      ligero llanta llegara loaf long loose loved lovely mareada mareos mattress meetings mire monterrey mower
      mustard nausea nephew ni nicely nil ninety oferta oil onda opinions pantalla password pata peas percent
      permit perro pesadas pila pilas pine pinpricks pise planta podcast pool pounds proud queen quemaron radio
      recibo ref relajado reruns respire rice river robot route sabado saturday senal sensible sentida shattered
      sheep shift siesta sip slot smoke solo speck staring station statue stock stories stroke suelta suenito
      susto taco tacos taladro talent taller tarjeta tax te teenager tender tenderness thank thankfully threw
      thx tiesa til till tiredness trabajo tranquilo trip tulips turkey verguenza video wallet warmer wedding
      win windshield wiped word workout worry your`,
  },
  {
    weight: -9,
    words: `acalambra adolorida agradecerle apples ask besos better box cake calor cansada cansado carpal change chica
      chips chiquitito colegio completa computadora conductor contando cooked cousin crossed dancing death decia
      descansaba dog dolorcito dream duermo eased ego energy equivocado ex expecting fevers field finding flour
      foggy friday gas gata goal grandpa grandson guitar halloween hotel igual iguales innings jello junta lake
      later laughing laughter leeds lego llantas loosens low maleta managed manchita menos molesta molestia
      mosquitoes new news nice nose nubes onion or owe pan paso pastel patio perdimos perfectly periferico
      pickles pintar playa played poste pride printer problema profe quitando reception rent renta salon
      sandwich sauce school science screen shaped shoulders sign sillon singing sino song sore soup start
      starter stocks students sueter sum sun sunset syrup tantito tarea taxista tears temprano tetanus tingled
      tire tires tomatoes tomorrow toothpaste twinge twins veterinario vote watched ways wear well worrier you
      zero`,
  },
  {
    weight: -10,
    words: `adolorido aflojado antes any asco august bags battery bees bought butter camera chapter charm checked
      chocolate cine cita club cobraron compras contenta desk desperto diabetes difference dime dishwasher
      dormir dot downtown drama drawers espresso exit fault fish forty freezer fresca fue gasolina gimnasio good
      grandma haciendo hambre headphones hilo horse humor lata laughed learned lentil leve marathon massage
      match money month music nauseas needs niece ningun nino nothing parrot party pelin penales penalty piano
      pizza play poquita puppy quiet quito rabbit rain relaxed reviso scraped season shoot sides siempre spells
      spreadsheet squirrel steady sucking swim tampoco tattoo teacher techo those toast toca torneo tractor
      twister uncle vet view weeks which whistle window`,
  },
  {
    weight: -11,
    words: `achy actor agua alarm andamos arroz baile bandita beat boss buena buying by canal celular cero couch dogs
      dormi dots early embarrassment esa fan finale gps grill hi jajaja jefe junto looser lousy mejorando meter
      misa nah ninguna once orange pea pedido pelicula pequeno politics relajada report sal saludos send showed
      skipped sleepy slept sourdough springs taylor tooth trae training ven year`,
  },
  {
    weight: -12,
    words: `burrito chico class complain deadline dizzy examen fading first flojera game gato goldfish guy haystack
      hiking injury landline laptop leather mejor nada neighbors none normally nothin nueva nuevo orgullo
      picture poquito sea slight soft songs spring their ticket tickets usted vecino ventana wash who wifi yoga`,
  },
  {
    weight: -13,
    words: `anos bailar bien bill boy cancion cats clear clock clover feliz final grade heaven karaoke love mall
      manejando meses mints muelas mundial oiga our pendientes pesos plot portero show snow splinter thanks
      toddler trafico`,
  },
  {
    weight: -14,
    words: `best gotita gym ink less man mondays moon perfecto plomero potty repeat soreness surgery tamales tap team
      tired traffic tu`,
  },
  {
    weight: -15,
    words: `coworker dance diet movie nail nor normal perfect queasy`,
  },
  {
    weight: -16,
    words: `age calambres cramps creer engine flash free great haha happy nope plants serie sueno`,
  },
  {
    weight: -17,
    words: `bands cat hola paint price test wooden`,
  },
  {
    weight: -18,
    words: `always easy espasmos weather`,
  },
  {
    weight: -19,
    words: `comedian equipo gracias thread`,
  },
  {
    weight: -20,
    words: `fine gossip jaja lol meeting risa`,
  },
];

/** How much more two words weigh where one follows the other. */
export const pairWeights: readonly { readonly weight: number; readonly pairs: string }[] = [
  {
    weight: 20,
    pairs: `at once, better off, bien menos, blacked out, can hardly, can only, el moreton, el sentido, everyone would,
      far today, for good, for pain, is swelling, is tingling, keeled over, llamenme ya, no despierta, no puedo,
      no sabe, nomas de, not better, one eye, que dia, respiro con, since breakfast, the chills, the hour,
      una aguja`,
  },
  {
    weight: 19,
    pairs: `a urgencias, can barely, duele a, duele mas, just now, llame al, no feeling, stiff neck, still bleeding,
      the tongue`,
  },
  {
    weight: 18,
    pairs: `a tumble, banged my, bleeding again, cant get, de sangrar, del dolor, el pectoral, el senor, feel faint,
      ibuprofen today, las palabras, me desmaye, moreton enorme, musculo del, my speech, no puede, no quiero,
      nobody would, none before, tengo fuerza, the er, twice the, un dolor`,
  },
  {
    weight: 17,
    pairs: `a fit, ache behind, be dead, bien pero, como cafe, corazon acelerado, doing nothing, down my, he died,
      headache like, hurts so, me so, my bike, no aguanto, no siento, one big, still in, up blood`,
  },
  {
    weight: 16,
    pairs: `a bug, a desmayar, around the, back of, cant turn, coughing all, crossing the, did nothing, doesnt know,
      el conocimiento, hurts like, im dying, lost consciousness, necesito ayuda, new cough, no nos, no tenia,
      one of, quita la, rib muscles, the floor, this bad, tuve una, work but, y caliente`,
  },
  {
    weight: 15,
    pairs: `a needle, a temp, all over, de fiebre, dedo gordo, el doble, el pulgar, esta rojo, este dolor, half my,
      hardly walk, his session, i called, im roasting, is an, is dead, is numb, is spreading, is through,
      las costillas, longer alive, me right, me ve, moretones por, need someone, needle broke,
      neither leg, no lo, no point, no power, not only, paramedics are, passed away, que no, she is, this back,
      to live, two of, un segundo, under two, where i, with it, ya es, you did`,
  },
  {
    weight: 14,
    pairs: `a and, a fist, a mil, advil today, and e, and nearly, at an, ayuda ya, barely walk, breaths are, buried him,
      close to, dad died, de frio, de repente, demas normal, dropped in, duele horrores, el pie, el termometro,
      feeling in, fiebre y, gone dead, gone numb, gone weak, hace rato, hijo me, i breathe, it looked,
      la ambulancia, la nada, llamen ya, los paramedicos, me cai, me desvaneci, muy rapido, my fingertips,
      ni caminar, no alcanzo, no better, no colour, no pude, no reacciona, nothing comes, on them, out cold,
      piernas no, quede trabado, red and, running hot, se puso, someone now, that hand, the hole, the mouth,
      this am, turned blue, un accidente, un bulto, used my, walked into, we buried, with pain, wrong direction`,
  },
  {
    weight: 13,
    pairs: `a doctor, a half, a seizure, about an, all jumbled, ambulance is, and red, anda muy, ayer un, below my,
      bleeding a, by now, color vino, day i, de toser, dia es, dos de, el puntito, entra el, es una, estamos en,
      estoy llorando, estuve a, everything went, fever of, fiebre pero, gave out, giving way, gone for,
      hasnt quit, id rather, it no, la lengua, landed on, leaving your, little finger, los pulmones, lungs feel,
      me entra, me sale, muy fuerte, my heel, nearly went, neck stiff, no para, no soporto, normal que,
      numbness but, of my, one minute, poquito nomas, pulso a, right half, se infecto, se ni, seguir viviendo,
      si respiro, sigue sangrando, sin aliento, sin sentir, snapped off, still at, straight away, swelling up,
      tengo ganas, tengo temperatura, termometro marca, the ambulance, the bathroom, the bed, the shower,
      tired of, to breathe, to end, twice as, up tomorrow, walk in, was short, way more, worst pain`,
  },
  {
    weight: 12,
    pairs: `a nada, a nine, amaneci con, amaneci peor, at tea, be better, bien el, blew up, boss said, cara no,
      chest is, chest was, corazon desbocado, covered in, de esos, dejo de, desde la, dolor tan, done with,
      double what, dry cough, each day, el cuerpo, el dedo, el tobillo, ending it, enterramos a, eyes rolled,
      fiebre de, foot gone, for air, freezing and, hacer nada, hand gone, have chills, head is, heart doing,
      hinchada la, hinchazon en, i fainted, i wipe, in it, into a, is new, is that, is weak, is weeping, it usual,
      its infected, kids and, kill myself, la cabeza, la entrepierna, la toalla, le sale, like being, like this,
      looks infected, los dientes, mas dolor, mas fuerte, me caigo, me internaron, me responden, medio cuerpo,
      moreton gigante, my ankle, my legs, my two, neck locked, need help, nerve pain, ni tantito, no dejo,
      no paro, of everything, off the, on eliquis, peed the, por todo, pude ni, que dice, que este, que pican,
      real bad, red patch, rojo y, rolled back, say i, sent me, shoulder blade, sitting down, sorry to, than the,
      than this, the bit, the waist, to faint, to wee, today than, touch it, va creciendo, walking is, way worse,
      weight on, went stiff, your office, your patient`,
  },
  {
    weight: 11,
    pairs: `a car, a convulsion, a grapefruit, a reventar, a scan, about to, aguanto el, all fizzy, allergic reaction,
      almost fainted, and hot, and really, and weak, ando con, at home, been eating, below the, blown up,
      came off, came to, car accident, chest aches, chest muscle, chest tightness, creeping up, cuando respiro,
      de desmayarme, de golpe, de temperatura, did i, dropped like, duele muchisimo, e podido, el corazon,
      el dolor, el morado, el pecho, end it, esta noche, ever had, fell down, fiebre desde, for her, fui con,
      got here, grabbed the, hace una, had to, has grown, hasta el, hay fiebre, he didnt, he is, he passed,
      he went, heart going, her on, hit my, hot and, hoy ni, huge bruise, hurting more, hurts to, i be, i lost,
      i sound, i talk, ibuprofenos de, in there, ir a, is purple, its that, just let, keeps asking, kills my,
      la muneca, la saliva, la sangre, las manos, las piernas, light hurts, llego a, me puedo, me quiero, mi papa,
      mi vida, my breastbone, my ribs, my right, next thing, ni pensar, ni que, no longer, no nada, no vive,
      nos conoce, not making, not responding, now a, numbness is, on two, one side, our way, para ir, parking lot,
      point of, porque no, puedo mover, puedo ni, puedo parar, put her, rash all, rolled my, round my,
      saliendo de, sat at, screaming in, seguir viva, shoes in, siento nada, since last, soon as, sore part,
      teeth are, temp of, that same, that were, the chest, the color, the deck, the phone, the toilet, the week,
      theres pus, thermometer reads, thigh is, think i, too long, torcio la, una agujita, wake up, walking on,
      way i, wearing a, wife just, with us, wont come, y fria, ya fallecio, your needles`,
  },
  {
    weight: 10,
    pairs: `a balloon, a bike, a emergencias, a football, a knife, a temperature, acabar con, acabo de, ache has,
      after the, all night, all puffed, and didnt, and puffy, and sore, ankle bone, anything but, arms are,
      around it, as a, being alive, bien feo, breathing in, bright red, burning up, can no, cant grip, chills all,
      coffee grounds, con escalofrios, con sangre, corazon a, cosas sin, cough since, days ago, de calentura,
      del pecho, desaparecer para, dice cosas, didnt feel, do that, dont remember, down there, duele demasiado,
      duele un, el medico, el paciente, el suelo, en observacion, esos que, extra strength, face is, feels tight,
      fever and, foot drags, foot slaps, for it, from it, gone but, gone through, gone to, got lost, got rear,
      hablo raro, had her, hasnt stopped, his mouth, hombro bien, home from, hondo me, how i, i inhale, if im,
      im afraid, im having, in me, into the, is agony, is asleep, is double, is dragging, is drooping, is locked,
      is racing, is swollen, is very, it keeps, its an, just sitting, keflex for, la chancla, la orina, late muy,
      left side, like nothing, like theyre, llena de, llevo tres, lo rojo, locked up, mano sin, me again,
      me antibiotics, me hice, me llevan, me orine, mi roommate, mis partes, mis piernas, more painful, mucha tos,
      muscle over, my kids, my vision, my wee, need the, nettle rash, ni hablar, no sensation, no strength,
      nomas que, of fit, of this, of tylenol, on crutches, on today, out again, pain last, passed on, please help,
      por todos, puffy and, pulse is, quiero desaparecer, rear ended, respiro cortito, right one, se desplomo,
      se esta, se sacudia, shaking with, shoulder you, sin parar, sin sentido, slipped in, so much, something is,
      sore as, squeeze the, still asleep, swelling shut, talking gibberish, tea time, than monday, that much,
      that wasnt, thats how, the bandage, the card, the chair, the dot, the fever, the house, the kerb, the loo,
      the room, the tip, think its, thinks its, third plaster, this is, this pain, throat feels, throat getting,
      times a, tip broke, to kill, to walk, todavia en, touched it, typing this, una convulsion, up w,
      urgent care, vomiting blood, was in, was ok, watch says, way in, we lost, wet myself, wet the, what did,
      who you, with blood, with fever, woke up, wont lift, words are, y ni, y no, y quema, ya vienen, ya voy,
      you left`,
  },
  {
    weight: 9,
    pairs: `a chair, a cough, a drip, a fever, a grumble, a hard, a minute, a notch, a patch, a saucer, a stick,
      acaba de, adormecimiento en, after my, after your, aire pero, an old, an ultrasound, and fever, and pale,
      and shook, and sweaty, and tight, aqui con, as well, ayer sin, be at, been taking, before bed, belly button,
      between my, bled through, both feet, bruise was, but this, but when, but you, button down, by my, cada hora,
      cafe molido, calf tender, camino como, cant bear, cant look, catch my, colorado y, come out, cough today,
      couldnt even, cuello tieso, cut my, de pastillas, de un, dedos azules, dejaron una, del codo, del hospital,
      desperte en, died on, dormida la, down past, driving home, dropping things, duele horrible, echaba espuma,
      el costado, el mediodia, el numero, el peor, el piso, el zapato, en calentura, en paz, everything on,
      faint at, fatter than, favor contesten, feels dead, fingers feel, for a, from my, fuerza en, habia dolido,
      had some, hago pipi, hand looks, hard the, has no, have numbness, havent been, he pensado, he was,
      headache came, heart beating, heart thumping, hold my, hour after, i sneeze, i wouldnt, i wrote,
      ibuprofenos hoy, id call, im scared, in bits, in hospital, in my, in pain, is really, it hurt, itchy welts,
      jalar aire, keep dropping, keeps growing, knot is, know where, la cara, la garganta, la pipi, la punta,
      las escaleras, let go, lightning bolt, like mad, like old, los labios, los ojos, lot more, lump on, mano no,
      mano se, me acelera, me desplome, me late, me limpio, me now, me tropece, memory of, mi esposa, mi mano,
      might as, molestia y, more numb, much i, my cheek, my grip, my lip, my lips, my name, my words, neck wont,
      never had, ni la, no la, no reason, no veo, not right, numb around, of em, ok pero, on all, onto the,
      or wait, out in, out standing, over at, overdosed on, pain at, para abajo, part is, pensado en,
      pero poquito, pero traigo, pick up, por lo, press where, prob nothing, puedo caminar, purple bruise, que mi,
      quedo sin, quiero despertar, quitarme la, remember my, ronchas y, sacudia todo, sale materia, sale ni,
      salir del, same thing, sangre hace, say theres, says i, seeing two, sentado viendo, short of, sin hacer,
      since lunch, size of, slaps the, soaked the, sore by, spot is, stairs to, sticking out, still stuck,
      still trickling, stop these, sube un, swelling but, take eliquis, tender and, thanks so, the appointment,
      the breastbone, the lights, the next, the point, the skin, the sore, the warfarin, the wound,
      thermometer says, thirty years, tight it, to die, to drive, to pass, todo el, tomar aire, too much,
      tos seca, touches it, traigo el, tylenol every, un ojo, una bola, una emergencia, vienen los, wait for,
      walk to, warm to, was dead, was that, wasnt around, we are, wee is, went all, what happened, what the,
      whole thigh, wrist is, y medio, ya llevo, you saw, you see`,
  },
  {
    weight: 8,
    pairs: `a big, a board, a boil, a box, a dinner, a golf, a plum, a towel, a tree, a yellow, about ending,
      agarrar nada, agarro aire, al respirar, algo anda, all at, all faint, an accident, and couldnt, and jerked,
      and sent, and sweating, anda como, any sense, any weight, asked if, at rest, at six, at the, back there,
      been cutting, big lump, big toe, bike seat, black bruise, bleeding like, bleeding wont, boca chueca,
      both arms, bottle of, brazo dormido, brinca el, bruise as, bruise covers, bruise keeps, cabeza mas,
      cadera a, cae el, came on, camino al, can hear, cant bend, cant lie, cant open, cant sleep, cant walk,
      car on, chest hurts, cintura para, co codamol, colour of, coming up, como tabla, corazon me,
      couldnt remember, crawling to, cuando volteo, curitas y, da pena, da una, de moretones, de perro, de todo,
      del pie, died in, doc in, doctor de, doing the, dolor en, donde pincho, dont know, dos brazos, dos horas,
      dribbles out, dropping my, dry little, each breath, el brazo, el pantalon, electric shock, en este,
      encontre una, es normal, es que, esto es, every breath, every few, every ten, feet are, fell out, fine but,
      fingers are, found me, frio y, from nowhere, garganta cerrada, girar la, giving out, good besides, got hit,
      got knocked, got so, got this, grab the, habia pasado, had that, hand has, hard as, hasta los, hes not,
      hip has, hit the, hurts that, i finally, i usually, i wet, if the, im burning, is heavy, is hot, it came,
      it could, it stinks, it w, its bleeding, ive ever, just lying, killing me, la clinica, la cocina,
      la costilla, la pierna, la tos, la vista, lado izquierdo, las cosas, las nalgas, last night, left a,
      left calf, lights went, like coffee, like crazy, like im, little bit, lo digo, lying flat, making any,
      mas gordo, me agarre, me ahogo, me desmayo, me dolia, me encontro, me home, me inflamo, me inflo, me marca,
      me paro, me pellizco, me punza, me recetaron, me responde, me this, media cara, mi abuelita, mi mama,
      mid sentence, mitad de, mixed up, my chest, my forearm, my hand, my mug, my pants, my pecs, my side,
      my tailbone, my urine, n its, never felt, ni a, ni de, nieta me, no aprieta, no deja, no e, no respondia,
      no sale, nomas no, normal that, o que, of air, of an, of pills, of rose, off it, ok but, on antibiotics,
      on cotton, on our, on saturday, one flight, only way, or no, or turn, oven and, over all, pain keeps,
      papa murio, paro de, pass water, pec where, pecho me, pellizco y, please ring, poco de, pressure in,
      puedo enderezar, puedo levantar, puedo orinar, puffing just, puras incoherencias, put any, q me, que tuve,
      queda colgando, really swollen, ronchas por, room is, sabe que, salio color, sangre a, sangre el, se que,
      se tomo, she passed, she wants, siento un, since four, skin feels, slept ok, so tight, soiled myself,
      someone hit, sound drunk, soy su, spots you, struggling to, swollen shut, take her, tengo dormidas, that my,
      the day, the feeling, the lamp, the left, the nurse, the stairs, the till, the tv, then came, they are,
      thinking about, this from, this time, thought id, thought it, thru the, time i, to elbow, to finish,
      to hospital, to let, to tell, today im, todo doble, tomo anticoagulantes, tomo warfarina, tongue is,
      too many, tose y, traigo una, tuve un, two days, two fingers, tylenol since, un chichon, un chorro,
      un coagulo, un lado, un rayo, unable to, under me, up coughing, up like, urine is, va subiendo,
      vomite sangre, voy en, walking to, want to, warfarina y, was fine, was pink, week on, well be, went white,
      what day, whenever i, worse today, worst headache, wrist just, yellow stuff, yes to, yesterday was, you but,
      you put, your parking`,
  },
  {
    weight: 7,
    pairs: `a chorros, a clot, a radiator, a sausage, a todos, abuelita se, ache when, agujas y, al carro, al limpiarme,
      am on, ambulance just, and achy, and warm, apoyar el, are tingling, are wet, arm is, as anything, as my,
      as sore, as wide, at a, at practice, away on, back and, back from, bad im, bad way, barking like,
      bathroom tiles, bc i, be alive, because i, been thinking, behind my, behind the, bent over, bien hinchada,
      bit through, both hands, box of, brincos en, broke off, bus stop, buzzing in, by the, cabeza me, calf sore,
      cant even, cant pee, cant stand, cant take, catching my, caught it, cayo de, charco de, chest pains,
      cloudy stuff, color coca, color of, coming out, como ido, con comezon, con ustedes, coughing nonstop,
      day it, de emergencias, de las, de ver, del agua, del esternon, del lado, didnt notice, diez minutos,
      dinner plate, dio fiebre, do have, does nothing, dolor me, donde estoy, down on, down the, drive home,
      drive me, driving to, dura y, during the, ears ringing, el bano, el chamorro, el domingo, el muslo, el ojo,
      el omoplato, el panuelo, el piquete, el talon, enough oxygen, es urgente, escalones y, escribo por,
      esta hinchado, esta morada, ever came, every hour, everything else, eye and, fainted twice, feet feel,
      feverish and, foaming at, foot like, for nothing, fresh blood, full of, gave birth, get that, get the,
      getting bigger, go down, go on, goes from, golf ball, grande donde, hacer del, half of, hand just,
      hand keeps, have before, have hives, having a, headache hit, hecho nada, hold the, hormiguitas en, hot red,
      hours after, hoy un, i ever, i guess, i keep, i need, i try, i was, ice on, idk if, im frightened,
      im peeing, im talking, in july, in what, is ice, is rigid, is thursday, is twice, is unbearable, it before,
      it cleared, it is, it normal, it on, it skips, its growing, its hard, jalo aire, justo en, killing myself,
      kitchen floor, la aguja, la boca, la cama, la escalera, la nuca, la planta, la rodilla, la tengo, le torcio,
      leaking blood, left boob, lengua no, levantarme de, light is, lightning bolts, like sausages, like theres,
      little cough, little hole, lo que, lol so, look and, looked at, los dedos, lower leg, lump like, mama se,
      me agarro, me apago, me aprieta, me brinca, me di, me entume, me estoy, me pegue, me sube, meant to,
      mi brazo, mi esposo, mi nena, mi suegro, missed a, monday it, moreton ya, much blood, mucho el, muy mal,
      my big, my crotch, my lad, my leg, my pills, my shin, my spit, my temps, my wind, nalga al, nearly keeled,
      neck to, needle snapped, never happens, never known, ni gota, no encuentro, no supe, no warning,
      nobody home, noon and, nothing touches, of hours, of needle, of pain, of that, of wood, of your, off all,
      on living, on one, on warfarin, once and, one you, outside of, own life, paciente de, para siempre,
      parece que, pec you, pecho apretado, pecho donde, pee is, pegue en, people say, perdi el, pero con,
      planta del, poco el, poco me, poking out, poquito me, por dentro, por mi, por poco, porque la, prob just,
      probably just, puedo girar, que cada, que sali, que se, que tiene, quiero morirme, really hurts,
      really wrong, right by, right since, rodilla bien, sale pus, se desmayo, se hincho, se nos, se quiere,
      second i, second time, sharp pain, she doesnt, she went, shivering under, si trajera, siento a, since this,
      sitting still, slapping my, smile is, some kind, some numbness, sore at, stabs me, standing on, steps on,
      stomach is, sudo frio, swelled and, swollen and, taking me, tanto que, teeth chattering, temp and,
      tender at, tengo la, texting for, that bad, that it, that ok, that one, thats the, the arm, the bruise,
      the collarbone, the colour, the dishes, the driveway, the front, the gauze, the hallway, the holes,
      the kitchen, the moment, the needling, the one, the roof, the sole, the thumb, the touch, the walk,
      there were, they said, theyre taking, thing i, thinking of, this minute, this morning, this world,
      three blankets, tickly cough, tiene fuerza, tienen que, tight and, to ankle, to bother, to have, to hold,
      to squeeze, to stop, to swallow, to touch, to urgent, todas las, tongue feels, toques en, toser desde,
      tosi y, touch right, touching it, towel is, trabajo y, traigo clavada, traigo la, tripping over, try to,
      two nights, tylenol bottle, u did, un corrientazo, un nueve, una pierna, uno de, up drenched, up overnight,
      up something, vez de, vio el, vista de, vomito y, vuelve a, warfarin and, was before, was crying, was out,
      went black, went bowling, went dead, were in, whole arm, why im, with ice, without knowing, wont do,
      work shirt, worth it, wrong way, x rayed, y calientito, y sigue, ya va, your list, your session`,
  },
  {
    weight: 6,
    pairs: `a abrir, a battery, a cup, a dry, a five, a jar, a ladder, a lemon, a pen, a plate, a punto, a second,
      a sentence, a sheet, a sling, a stabbing, a sudden, a table, a tip, abajo no, about killing, admitted me,
      adormecida la, against the, agarre de, al bano, alive anymore, all day, all nite, all red, alta y, an mri,
      an xray, and asked, and be, and cold, and fell, and freezing, and mouth, and not, and some, and that,
      and today, angry red, antes no, apoyar la, are swelling, are tender, are tiny, arm just, arm like, arm when,
      arm wont, arms and, asked why, asking where, at lunch, aviso que, ayer le, bad and, bajo de, balazo en,
      be here, because the, been an, big as, blood everywhere, boot on, both legs, brazo despues, brazo para,
      brazos y, breath in, bruise but, but a, but each, but my, but since, but the, by ambulance, cabeza asi,
      cabeza como, cabeza con, cai de, caigo desmayada, call back, came back, came over, cant laugh, cant lift,
      cara dormida, cayo redonda, cheek is, chest since, cintura hasta, cintura pa, clavada en, cold on,
      coming from, como borracho, como pelota, como piedra, como trapo, con fiebre, con tres, corazon se,
      cough that, coughed up, coughing since, couldnt tell, creo que, da un, days out, de agua, de ahi, de bajar,
      de cafe, de lado, de que, de ser, de temblar, dedos morados, dedos se, deep breaths, dejado de, deje de,
      del bano, del hombro, desde que, desmaye en, desmayo en, did his, did is, dio una, do buttons, doble que,
      doing flip, dolor va, dont wanna, dos minutos, dos toallas, each time, egg on, el gemelos, el hueso,
      el otro, el papel, el pinchazo, el vaso, elbow and, elbow is, en el, en los, en medio, en vez, ended on,
      ended up, entre dos, entre las, escalofrios que, esta peor, esta roja, esta saliendo, except i, falto el,
      far away, feel hot, feel it, feels heavy, feels ok, feels squeezed, feels warm, fell on, felt like,
      fever but, fever is, few seconds, fine before, fine except, finish my, five minutes, flucloxacillin for,
      found a, from hip, fue de, fuerte el, fuerza pa, garganta se, get me, get my, give it, go to, going in,
      got through, grey and, ha de, ha ido, hablo como, hacked up, had three, hand wont, happened before, has to,
      hasnt let, hate to, have gone, hay hinchazon, he had, hear it, heart been, hello this, her appointment,
      her own, her sleep, hes having, hice popo, hincharon los, hit like, hives all, holding the, home now,
      hubiera corrido, hurt my, i blacked, i coughed, i fell, i peed, i stood, i take, id give, im covered,
      im huffing, im in, im making, im on, im out, im puffing, im seeing, in maths, in them, in time, inflo el,
      is angry, is bigger, is it, is kinda, is red, is talking, is terrible, is warm, it and, it stabs,
      itchy bumps, just hangs, justo donde, keep catching, keep coughing, keep thinking, knee keeps, la cadera,
      la flema, la frente, la mano, la mitad, la nalga, la nieta, la piel, labios como, lado de, las paredes,
      laughing at, le da, le dio, le salen, le veo, leave it, leaves me, left arm, left in, leg gone, legs have,
      like balloons, like cola, like lightning, like novocaine, liquido amarillo, live anymore, los puntos,
      mandaron a, mas grande, me acuesto, me cabe, me cuesta, me estalla, me falto, me hincharon, me in, me llega,
      me llego, me mandaron, me pica, me rio, me round, me salieron, me tienen, me torcio, me tuve, medio muslo,
      min ago, moneda y, more at, more pain, mover las, mucha sangre, muy confundido, my bladder, my boot,
      my bottom, my coffee, my doctor, my ears, my father, my head, my husbands, my lungs, my own, my pec, my pee,
      my pinky, my third, my thumb, myself on, nearly blacked, nearly hit, needle still, ni cuenta, ni para,
      night in, night my, no contestaba, no idea, no le, no les, no responde, no soy, noche en, not be, not been,
      not going, numb between, o me, of every, of metal, of those, ok im, ok otherwise, on flucloxacillin, on in,
      on that, on the, once more, one in, one second, one still, one this, or id, out and, out red, over this,
      pa abajo, pain level, painful now, pantorrilla hinchada, para ningun, parked a, pase la, passed last,
      pec is, pec muscle, peor dolor, phone me, phone on, pienso en, pierna morada, piquete se, please take,
      por atras, por poquito, pouring out, probably the, puede respirar, puedo agacharme, puedo moverme,
      puedo voltear, pulled a, pulso en, punto de, pushed on, put me, que hacer, que te, quiero seguir,
      quiero vivir, quitado el, red line, redness is, respirar bien, respiro profundo, right out, rigid as,
      rodilla se, running a, sale sangre, salio la, se le, senti que, sesion me, seven and, shivering and,
      si esta, side of, siento cuando, sin fuerza, since noon, since the, sitting here, skin is, slept in,
      slid down, slipped on, so fast, so puffy, sore if, sticks out, still one, stop the, strength tylenol,
      swallowed the, take it, talking nonsense, tan fuerte, tantito el, tell if, temblaba todo, tengo calentura,
      tengo dormido, that goes, that went, the ankle, the belly, the bleeding, the bottle, the bottom, the clinic,
      the coach, the emergency, the fingertips, the hospital, the light, the milk, the pain, the paramedics,
      the pavement, the pec, the pillow, the pills, the place, the plaster, the queue, the rest, the sheets,
      the site, the size, the spot, the spots, the telly, the toddler, the tub, the two, the visit, they think,
      this hip, this leg, thru a, till i, to lay, to put, todo de, told you, touch and, towel now, tres cobijas,
      tripped over, tuesday night, turning blue, tying my, u poked, un ataque, un balazo, un charco, un latigazo,
      un liquido, un monton, una punzada, una tos, una tosecita, under three, until my, up pinkish, up red, va en,
      veo doble, vez que, vomitando sangre, voy arrastrando, voy para, waist down, was full, was going,
      wasnt there, watch strap, went gray, went grey, went over, what year, when i, when we, why do, wide as,
      wife died, wind back, with you, wont clot, worst one, y brillosa, y echaba, y esta, y salio, year it,
      you call, you warned`,
  },
  {
    weight: 5,
    pairs: `a bolt, a bomb, a curtain, a good, a head, a phone, a six, a stove, a straw, a walnut, achy at, across my,
      adolorido donde, after i, after lunch, again at, agua en, al hablar, al piso, al reirme, al talon,
      al tocarlo, algo en, an x, and again, and chills, and frothy, and her, and itchy, and landed, and leg,
      and legs, and neither, and next, and shivering, and swelling, and tender, anoche me, are numb, are swollen,
      around and, around my, as bad, as long, as soon, asked for, at school, at urgent, at work, ayer en, ayer y,
      back for, back wont, band aid, bath towel, because a, been doing, been holding, big itchy, bit my, bit of,
      blood keeps, blood still, blood twice, blue lighted, boca de, boiling and, bother you, brazo ni, brazo no,
      broke out, bruise is, bumps all, butt to, cabeza brutal, cada que, caja de, calentura y, calf like,
      calf swollen, caliente y, came round, canso de, cant pull, cant raise, cant sit, cant speak,
      cant straighten, cant swallow, car seat, cara como, cause i, check my, check the, chest has, chest hurt,
      chest when, cierra el, cita con, clavada todavia, clinica de, coffee mug, como corriente, como globo,
      como si, con pus, confused and, cuando abri, cuatro veces, cuello al, cuello me, cuello para, curtains shut,
      dad is, darme cuenta, day so, de ronchas, de su, debajo de, del cuello, desayuno y, desde el, desmayarme en,
      developed a, didnt answer, didnt know, dio un, do what, dog licking, dogs name, dolido asi, donde esta,
      donde pincharon, dont want, dormidas las, down over, drove me, dura como, el aire, el alma, el banco,
      el estomago, el hielo, electric jolts, eliquis and, embarrassing but, emergency department, emergency room,
      empezo a, en mi, en quitarme, encima del, end my, enorme en, entre los, er or, era un, era una, espalda al,
      espuma por, esta bien, estoy sentada, estuve en, even the, eyes went, face looks, fallecio anoche,
      feel normal, feel something, feels fat, fell in, fever came, few minutes, fin de, finger and, finger have,
      fingers on, finish a, first day, fit on, floor of, foot fell, foot wont, for about, found one, fridge and,
      from your, fuera de, fui de, full breath, get off, getting more, girar el, going like, going the, good but,
      got me, grip the, hablar bien, hacer pipi, had chest, had in, hands have, hangs there, hard i, has doubled,
      have it, have nothing, having to, he tomado, he wont, head feels, head splitting, headache from,
      headache ive, heart attack, heart beats, heart keeps, heart pounding, helados y, her neck, her treatment,
      here anymore, hice pipi, hijo dice, his phone, his shoes, hombro se, hot to, how to, hurts more, hurts my,
      hurts too, hurts way, husband passed, i could, i drew, i have, i hold, i laugh, i pay, i pee, i really,
      i stand, i swallowed, ibuprofen at, id done, id have, im so, in bed, in by, in hives, in one, in two,
      into my, is coming, is drenched, is embarrassing, is huge, is now, is pounding, is scarlet, is slurred,
      is squirting, it from, it goes, it started, it supposed, it yesterday, itchy lumps, its red, its spreading,
      its tender, ive started, jabs me, just pulled, keeps giving, killing my, know i, know if, know im, know the,
      know who, la almohada, la calentura, la casa, la guardia, la popo, la regadera, la sala, la servilleta,
      las dos, las partes, le habia, le hincho, le olvido, le pongo, leaves a, left breast, left eye, left one,
      leg at, leg went, like concrete, lined up, lips like, llenar los, lo aprieto, lo de, lo toco, long as,
      los huesos, los que, lost all, lugar de, make it, makes me, making sense, manana me, mano como,
      mano derecha, mano dormida, mas gorda, matter how, me acordaba, me alcanza, me arde, me canso, me dobla,
      me encontre, me hubiera, me lastima, me llamen, me llena, me on, me straight, me trajeron, me tuvieron,
      me vio, medico de, mejor sin, mi abuela, mi hermano, mind is, minutes to, missed the, missing beats,
      more and, more than, much more, muscle you, my arm, my armpit, my arms, my belly, my entire, my foot, my gp,
      my gut, my jeans, my leggings, my ribcage, my spine, my tongue, my underwear, nada con, nadie me, name and,
      neck at, neck so, needed a, needle mark, next to, ni acostada, ni el, no baja, no cierra, no podia,
      nomas se, not like, not sure, not there, nothing happens, numb down, numb fingers, numb hand, nunca le,
      o no, of one, of ten, of these, office and, old man, on fire, on friday, on thursday, one before, one is,
      only fill, out as, out between, out on, out what, out wrong, own phone, pa arriba, papa fallecio, para de,
      paso el, pass out, passed out, patch on, pectoral donde, pee looks, pense que, perdio la, pero desde,
      phone this, pica todo, pie es, pie me, pierdo el, pierna esta, pierna hinchada, piernas se, pinky and,
      place you, played the, plus the, poner la, popping up, por detras, por esto, power in, puedo hablar,
      puedo tragar, puffing like, puffing up, puked and, punta del, puso como, putting my, que al, que estuve,
      que hablo, que salio, quit on, read the, red again, red ring, red streak, red streaks, rest is, right at,
      right side, right where, ring around, ring finger, rock solid, round on, running from, said and, sale el,
      salir sangre, says she, se ha, se quebro, se rompio, segundo a, she has, shes talking, shooting pains,
      shortness of, shoulder has, shoulder itself, side you, siento el, siento que, sigue saliendo, sin darme,
      since her, sitting but, skipping beats, sleep and, slept fine, slept good, slept propped, so its, so thats,
      soaked through, somebody parked, something sharp, sore neck, sort of, speech is, spots on, squirting out,
      started as, started coughing, stood at, stop halfway, stopped bleeding, stronger than, subo tres,
      swelling no, tell when, temp is, temperature of, tengo dormida, tengo el, tengo que, than before, that leg,
      that the, the armchair, the bandaid, the blood, the ceiling, the ear, the foot, the hammer, the key,
      the keys, the landing, the little, the needle, the needles, the other, the patient, the ribs, the street,
      the stretches, the treatment, the way, there is, there like, theres one, theres still, they took, thick and,
      thigh has, thigh looks, third bandaid, third bath, through two, thumb and, tieso y, tight as, time and,
      tingling and, tiny bit, tip of, to carry, to check, to cut, to get, to grab, to knee, to poke, to ring,
      to somebody, to someone, to the, toes catch, toilet paper, took it, toques electricos, toser me,
      traigo calentura, tratamiento me, treated is, tres curitas, tres escalones, tres toallas, truck on,
      turn the, tuve que, tuvieron que, twenty minutes, un jalon, un pinchazo, un plato, un trueno, una hinchazon,
      under the, up my, up twice, upon the, urgencias anoche, va pa, vamos camino, viene la, want a, want it,
      was a, was gone, was twitching, way down, week later, welts on, while im, white and, who i, wont bend,
      wont stop, wont straighten, words come, work out, work this, writing from, x ray, y ayer, y cai, y duele,
      y frio, y otra, y roja, ya empape, ya la, ya viene, yendo a, you like, you worked, your place`,
  },
  {
    weight: 4,
    pairs: `a coffee, a coughing, a fork, a funny, a jab, a job, a melon, a nadie, a nasty, a nuisance, a penny, a pink,
      a plank, a quarter, a sharp, a squeezing, a stiff, a stone, a sunday, a tennis, a tight, a trolley,
      about anything, about two, across the, after coughing, again since, again this, agarro una, ago and,
      aguita amarilla, aguja todavia, air in, al codo, al estornudar, al suelo, al tocar, al toser, algo asi,
      alguien me, all i, all muddled, already today, am in, ambulance now, an egg, and goes, and hurts, and light,
      and numb, and one, and said, and shiny, and something, and when, and you, anda diciendo, anoche por,
      answer us, answer your, antibiotics for, anything i, anything like, ardiendo en, are here, are weak,
      arm has, arrastrando la, asleep and, at bedtime, ate it, atras en, awful pain, ayer estaba, babies and,
      back is, back lol, band around, bc of, be a, because lying, bed is, been able, been for, been having,
      been hurting, being hit, bend at, besides this, bien rapido, bit and, bladder is, blue and, bottom step,
      breastbone since, breath and, breath is, breath just, breathing is, brotaron ronchas, brushing my, bum to,
      but there, button my, cada dia, cada manana, cai en, calf is, call me, calling me, came from, camino a,
      cant do, cant move, cant see, cant wiggle, car and, car park, casi me, catch on, cerrando la, change the,
      checked and, chocaron por, clear my, clinica por, closing up, coffee cup, cold with, colorada y, come and,
      come down, come up, comes and, como acorchada, como hormigas, con habones, con hilitos, con tos, corner of,
      couch and, cough but, cough or, cough started, coughing up, could fry, couldnt work, crawl to, creo q,
      crying in, cuando camino, cuando le, cuando toso, dark purple, daughter says, de aguja, de en, de rojo,
      dead weight, deal more, dedos como, dedos dormidos, del muslo, del piquete, del puntito, del tamano,
      desde esta, diciendo cosas, did an, didnt touch, diez ibuprofenos, disculpe la, dolor que, dont like,
      dont think, door frame, dos dias, dos manos, doubled overnight, down at, down like, dress me,
      dripping blood, drunk and, duele si, duro como, ear thermometer, eight and, either foot, el antebrazo,
      el codo, el doctor, el frasco, el puno, electric fence, electrico de, electricos por, empape dos, empezo en,
      en aventarme, en fiebre, en toda, en todo, er waiting, esposa me, esta cerrando, esta con, esta diciendo,
      esta mas, esta sangrando, estaba hirviendo, este momento, estoy ardiendo, estoy en, estoy orinando,
      estoy vomitando, even know, even tho, evening after, every day, everything since, fallecio el, fast and,
      feeling really, feeling when, feels hot, feels weird, felt a, feo y, fiebre alta, fijese que, fit in,
      floor at, flu but, flu going, foot keeps, for him, for maybe, for thirty, for your, free and, from neck,
      from one, from the, fry an, fuera del, funny thing, further than, getting darker, go all, go and, goes down,
      going up, gone grey, gone stiff, good deal, got her, had migraines, had two, halfway up, hand feels,
      hard and, has taken, hasnt come, hasta para, have a, have fever, he estado, head between, head pounding,
      head with, heart is, heart wont, her head, her hip, her off, hip to, his chest, his hip, his neck, his son,
      hives on, hizo una, hold a, holding on, home with, hospital last, hot wire, hour later, hours straight,
      hoy en, hoy mismo, hoy ya, huele feo, husband says, i cannot, i cough, i do, i gave, i go, i grabbed,
      i knew, i lie, i needed, i played, i rolled, i scream, i step, i threw, i tried, i type, i vomited,
      ice outside, if you, im confused, im done, im honest, im sorry, im thinking, im wearing, in blood,
      in clinic, in deep, in full, in itchy, in like, in the, instead of, into your, ir al, is black, is ok,
      is oozing, is pink, is rock, is sitting, is splitting, is stiff, is tight, it all, it at, it bad, it coming,
      it itches, it since, it tonight, it was, it would, its one, itself is, ive gone, ive not, ive put, jaw like,
      jerking and, just hacked, just my, keep getting, keep giving, keep going, keeps catching, key in, knife in,
      know what, la barriga, la cintura, la cita, la ducha, la gasa, la pared, la parte, la presion, la puedo,
      la respiracion, la taza, la traigo, last hour, le voltearon, leg to, leg today, lengua gorda, lengua se,
      let you, levanto el, lift a, lift me, lift the, like grabbing, like hell, like ice, like marble,
      like rubber, like sticking, like when, like wood, linea roja, lips look, little holes, living and, llene de,
      llene dos, lo puedo, lo tengo, loading me, look like, looked like, looks lopsided, los brazos, los de,
      los dos, lost track, lump the, luz y, mailbox and, mama ya, manchas moradas, mas bestia, mas que, me anda,
      me atropello, me brotaron, me by, me caen, me calma, me chocaron, me clava, me dan, me deja, me dieron,
      me eche, me for, me he, me hicieron, me iba, me llame, me llene, me mareo, me mata, me obedecen,
      me overnight, me resbala, me sigue, me sostienen, me that, me trae, mi hija, milk in, min and,
      more numbness, more sore, morning the, move and, much worse, mucho mas, muddled today, mueve la, muscle is,
      my breast, my breaths, my bum, my cheeks, my ear, my fever, my glutes, my hips, my kneecap, my left,
      my shoes, my smile, my thighs, my ticker, my waist, my wife, n needles, nada ni, neck into, needle holes,
      needle site, needle was, needles is, never came, ningun lado, no cold, no grip, no memory, no redness,
      no sube, no te, none of, nothing at, now please, now theres, nublo la, nuca dura, of a, of nowhere,
      of shape, off a, off by, ojo izquierdo, ok if, ok that, olvido una, on sunday, on to, on tuesday, one calf,
      one i, one needle, opened up, orina me, out a, over and, pad and, pain has, pain is, pain ive, pain like,
      pairs of, palabras desde, palo y, pantorrilla como, pantorrilla dura, panuelo quedo, parked on,
      parking garage, parte de, pecho bien, pecs sore, peso en, pie la, pie no, pie se, piel esta, pins n,
      pipi sin, piquete en, piquete esta, piso con, place on, por favor, por las, presion en, press the,
      profundo me, propped up, puedo agarrar, puedo subir, puffed right, puffed up, pumping out, purple and,
      purple from, pus coming, pus donde, puso tieso, q la, que duele, que parar, que pasa, que respiro,
      quedo como, question mark, quien es, quitarme de, raised itchy, rather not, reading the, red on, red stuff,
      red this, respiro me, responden las, ribs is, ride to, right calf, right eye, round me, runs from,
      sabe donde, sacarme una, said it, said my, sala de, sale aguita, sali de, saliendo del, salir de, saw stars,
      says one, says theres, school run, se hizo, seat is, see my, seeing double, seem to, sensible nomas,
      sentido a, sentido algo, shaking and, sharp under, shock down, si ya, sick and, side and, since dinner,
      since morning, since supper, since you, sister had, sit on, skin around, skin there, skin where,
      sleeping in, small bruise, smells bad, so all, so bad, so confused, so since, solo al, solo con,
      somebody please, something like, sound like, soy la, speech went, spit in, stand it, standing in,
      started bleeding, stay awake, sticking my, stiff and, still dripping, still going, still oozing,
      still running, strength in, su mensaje, sudor frio, swollen up, take him, tamano de, teeny bit, tell where,
      tengo toda, tennis ball, that before, that foot, that from, that has, that i, the ache, the back, the barn,
      the cab, the car, the couch, the dentist, the edge, the fingers, the ground, the handle, the headache,
      the ice, the jaw, the kettle, the ladder, the last, the legs, the lord, the most, the parking, the pins,
      the right, the sheet, the shop, the sink, the soreness, the sort, the toes, the top, the water, the wifes,
      the wrong, them to, there before, they admitted, they did, they just, thinking everyone, thought about,
      throat is, through my, times since, tirada en, to crawl, to dress, to lift, to on, toallas de, toco y,
      todas sus, today the, todo negro, toe is, tomo xarelto, tos y, toward my, traba la, tres veces, trolley in,
      trying to, turn a, twice now, twitching all, un pedazo, un piquete, una linea, una pantorrilla, una piedra,
      una punalada, until i, up again, up by, up dark, up everywhere, up here, up to, upper back, veinte anos,
      very confused, vista y, voltearon los, warm n, was at, was blood, was only, was rubbing, we cant,
      weakness in, week of, went dark, went down, went out, what i, when the, where my, where you, whole leg,
      whole night, why is, wife has, wish to, with me, without me, woke at, wont slow, wont take, worse every,
      worse now, worth of, y adolorida, y bien, y he, y quedo, y respira, y sigo, y temblaba, y tiembla,
      y tiemblo, y todavia, ya cambie, ya llegue, ya por, yawning hurts, yellow gunk, yellow head, yesterday and,
      yesterday i, you are, you ever, you needled, you that, you yesterday, zapato de`,
  },
  {
    weight: 3,
    pairs: `a beat, a borbotones, a broken, a broom, a bump, a casa, a kid, a no, a poco, a row, a sacudirse, a seal,
      a shot, a solid, a step, a tickly, a tomato, a truck, abri los, ache that, achy if, after you, agarro un,
      agua de, aguanto ni, aguja clavada, aguja puesta, aire completo, al bostezar, al hospital, al pie, al salir,
      al seguro, alcanzo a, algo me, all blotchy, all round, allergic to, along my, alrededor esta,
      ambulancia por, an axe, an inch, and arms, and belly, and confused, and honestly, and more, and off,
      and says, and shaking, and smells, and started, and swollen, and there, and theyre, and wants, answer her,
      antes de, ants crawling, any more, apago todo, arde y, are huge, are purple, are turning, arm to, arm where,
      as i, as wood, asi de, ayer era, bad i, badly wrong, baja un, balloons for, bath towels, be the, bear the,
      bed because, bed last, been hacking, been sat, been sitting, before he, better for, beyond anything,
      black like, blanco y, blood thinners, blow up, blowing up, bolts down, borracho y, both my, bottom lip,
      brazo lo, breastbone that, broom handle, bruise coming, bruise started, bruised feeling, burned the, but he,
      but nobody, but still, but they, c this, caen las, cafe y, caigo redonda, calentura de, calentura desde,
      came out, can feel, cant button, cant find, cant quit, cant seem, cant think, cant work, cargado cemento,
      cargar a, carry on, caso a, cat is, cemento y, checked it, chest that, cierra la, cintura al, clinic gave,
      cold and, cold sweat, comento que, comes out, como viejito, companero me, con ese, con guante, conked out,
      corta la, coughed this, coughing fit, couldnt say, couldnt turn, creeping from, cuello pero, cuello ya,
      cuesta respirar, cuz i, dan toques, day before, day in, day yesterday, de aire, de dolor, de este,
      de hablar, de la, de luz, de pronto, de salud, de ustedes, debajo del, dedo chiquito, deja de, del sillon,
      desvanecio en, dia mas, different animal, dio como, do this, do up, doble de, doble y, doctora se,
      dont even, dormida toda, doubled since, down below, down but, duermen los, el anillo, el pipi, el tapete,
      en blanco, entire life, es como, es de, escalofrios y, espalda de, esposa ya, esta extendiendo, esta muy,
      estaba bien, estirada clinica, estoy confundida, everyone at, everything aches, exactly the, eyes and,
      eyes are, face wont, fainted in, feel achy, feel weak, feeling pretty, feels like, feels loose, felt it,
      feo el, fine this, flat i, flat on, floor and, floor when, foot numb, for like, for my, for you,
      forgetting what, found the, from a, fue la, get air, going from, going round, gone all, gone like,
      good except, good so, gorda y, grande que, grip anything, grip is, ground when, gruesa que, ha puesto,
      had an, hang on, hanging out, hard like, hard lump, has blood, has gotten, has had, has never, has passed,
      hasta la, hasta que, have ever, have me, have my, hay una, he cant, he podido, headache all, her back,
      her for, her lips, her phone, her whole, hey its, hey so, hilitos de, hinchada de, hincho la, his brother,
      his eyes, holding my, holes has, hombro esta, home my, hora me, hormigueo en, hot then, how id, how many,
      hoy me, hurts under, husband and, husband cant, husband found, husband has, i live, i might, i poke, i push,
      i reckon, i squeezed, i started, i went, i wore, i would, ibuprofen since, if anyone, if its, im at,
      im drunk, im his, im short, im sitting, in better, in her, in order, in your, inches bigger, inflada y,
      is closing, is cold, is driving, is fatter, is hanging, is hard, isnt sore, it belongs, it catches,
      it every, it says, it too, it twice, itching like, itchy blotches, itchy patches, itchy raised, itchy red,
      its hot, its just, its still, its warm, its way, its worse, jerking on, just had, just letting, just one,
      just walking, keep having, keep losing, keeps getting, keeps missing, kept me, keys in, knew i, knife under,
      la farmacia, la luz, la manana, la panza, la puncion, la temperatura, la ultima, la vejiga, la zombi,
      labios y, lado del, last evening, last week, laundry and, le fue, le fueron, le hablo, leave me, left leg,
      leg in, leg into, leg is, leg when, leg wont, leg you, legs went, les olvido, let the, letting you,
      levantar de, light in, light on, like a, like day, line creeping, line going, lips are, llegue a, lo mismo,
      lo muevo, locked solid, look blue, looking at, los oidos, los piquetes, los siento, lot and, lot worse,
      lots of, lunch and, luz me, lying down, made me, made of, make my, makes a, mama no, martes en, martes por,
      mas gruesa, me agarra, me asap, me baja, me cierra, me coge, me cuelga, me duermen, me entraba, me esta,
      me estan, me gusta, me gusto, me habia, me han, me hormiguea, me nublo, me oprime, me out, me pasaba,
      me pesa, me please, me tiene, me tropiezo, me tuvo, me twice, me van, me wince, medio de, medio del,
      mi madre, mi nina, mil y, minute or, mordiendo la, more now, more today, moreton del, moreton muy,
      mosquito bites, mouth wont, much to, muevo mejor, muscles sore, my back, my blood, my body, my boss,
      my flatmate, my heart, my little, my number, my pulse, my scalp, my sleep, my sock, my tablets, my teenager,
      my wrist, myself again, n it, n the, needle hole, needled is, negro y, never happened, never in, nina y,
      no dobla, no i, no las, no manden, no matter, no senti, no tightness, nonstop since, not that, nothing but,
      now im, now my, now so, numb and, number two, of potatoes, of puff, of spuds, of what, of yours, ojos en,
      ok and, old dog, on each, on hands, one go, only a, only take, open but, open jars, other and, otra cosa,
      out when, out where, over in, pain across, pain behind, pain pills, pain that, pain under, panting like,
      pantorrilla y, para atras, para que, para un, paracetamol since, parada del, pararme de, pare de,
      partes intimas, party and, passed in, past the, pee and, pego un, pena pero, pensando en, people who,
      pero me, pie como, pipi me, piquete de, placa del, please stop, poco a, ponerme el, poquita pero, por este,
      por toda, porque el, pregunto por, pretty sure, primera vez, puedo cerrar, pull the, puso negro, puso todo,
      q dia, que a, que agarrar, que alguien, que llegue, que vestir, quebro la, quedo un, quick and,
      quiero morir, quit bleeding, ran for, reach the, reached the, reaching for, ready to, really confused,
      red hot, red in, red welts, remember the, ribs hurt, right on, ring off, rock hard, ronchas en, running out,
      s since, said the, sale un, salio con, salio de, salta latidos, same knee, sangre con, sangre desde, sat in,
      saw me, saw you, say it, says he, school bus, screams if, se cayo, se corta, se donde, se les, se quita,
      se salta, sensation down, senti un, session i, shaking all, she cant, she keeps, she wont, shiny and,
      shoulder is, shoulder like, si la, si le, side is, side so, siento algo, siento dormido, siento la,
      siento los, siento muy, siento toques, siento una, sigo con, sigo en, silla y, sin aire, since yesterday,
      since your, sink and, sitting in, skin round, slaps down, sleep in, sleeve wont, slow down, so slightly,
      sock is, sock off, somebody elses, son had, squeeze it, started after, started at, started on, steam train,
      steering wheel, stitch in, stomach and, stop bleeding, stop twice, straighten my, straighten up,
      streak going, streaks of, stuck in, stuff coming, su hija, su paciente, sucking air, sudden headache,
      sunday and, supper and, swelling nope, swollen on, take the, tell them, temp was, ten minutes, tengo como,
      tengo miedo, tengo muchas, tengo todo, than i, than it, that hip, that hurts, that side, that since,
      that when, thats my, the appt, the area, the bread, the bus, the clappers, the counter, the cupboard,
      the curb, the curry, the dog, the evening, the flu, the garden, the heating, the hill, the jab, the leg,
      the mail, the mailbox, the marks, the needled, the neighbours, the patch, the pot, the side, the steering,
      the store, the stove, the supermarket, the text, the time, the truck, the wall, the wheel, the worst,
      then cold, then my, theres a, theres just, they come, theyre keeping, thing is, thing that, think straight,
      think theres, this dry, this phone, tho i, though i, three times, threw up, tiene la, tiesa y, til i,
      time the, times and, tissue after, to blow, to bring, to my, to toe, to wake, today its, today so,
      today was, todo y, toes are, toes wont, toilet bowl, told me, top of, tos de, towels and, track of,
      traigo como, train just, tried to, tuvo que, twice and, un pedacito, una placa, una y, up balloons, up from,
      up i, up straight, up towards, va de, va la, va y, veo caso, veo sentido, verdad no, vida habia, viene el,
      vino tinto, volteo para, w the, waking up, was about, was hurting, was needled, was still, was your,
      water still, wee since, weight sitting, welts all, went from, went rigid, were on, when it, where he,
      white as, who arent, wife and, wife put, will come, wont move, wont turn, worst head, wouldnt answer,
      wouldnt go, y camino, y dura, y era, y morados, y nada, ya van, yesterday at, you had, you my, you poked,
      you stuck, you think, you treated, you what, zapatos al, zings down, zip code`,
  },
  {
    weight: 2,
    pairs: `a bag, a band, a baseball, a belt, a bird, a block, a cada, a cold, a fish, a full, a hammer, a jolt, a la,
      a lot, a nickel, a numb, a piece, a pillow, a playing, a proper, a relief, a ride, a ring, a sack,
      a sandwich, a sangrar, a sewing, a swollen, a third, a tissue, a ton, a wee, a white, able to, above my,
      abuela tiene, adolorido al, adormecimiento y, after and, after dinner, agarrar aire, air just, al otro,
      al tercer, algo de, all weekend, an ambulance, and coffee, and hard, and has, and it, and my, and never,
      and noticed, and over, and pressing, and ring, and stiff, and still, and talking, and they, and thinks,
      and this, and was, and wet, angry and, anoche no, answer me, antibiotico por, anyone touching, aqui en,
      are on, are white, area is, arent here, arm since, arm up, arrastro la, as if, as the, as we, asked her,
      at it, at me, at noon, ayer no, back down, back good, back out, bad that, bag of, ball in, band round,
      bano y, bastante mas, batallo para, bathroom floor, be going, be needing, bed to, been drinking, been like,
      been to, belong to, bien de, bigger round, bigger than, bike saddle, block of, blood from, blotches on,
      boca y, body like, body was, bolt goes, both of, bother on, breath since, breath without, breathing fast,
      breathing like, breathing really, breathing thru, brought up, bruise and, buenas noches, but i, but id,
      but if, but im, but like, by a, by morning, cabeza de, calf you, cama con, cama sin, cama y, came and,
      caminar y, can sleep, can touch, cant catch, cant fill, cant finish, cant go, cant push, cant tell, cara se,
      carry me, changed the, checking in, chiquito y, clava algo, coca cola, cocina y, collapsed in, colour in,
      come off, como diez, como huevo, como que, como tamal, como toques, compared with, con hormigueo,
      concrete and, confundida desde, convulsion en, cosas que, cotton wool, cough i, coughed into, couldnt do,
      couldnt hold, couldnt make, cried in, cuando agarro, cuando se, cuando subo, cuando te, cuando tomo,
      cuatro horas, cuello a, cuenta me, dan unos, day one, day since, de buen, de corcho, de decir, de guardia,
      de lo, de los, de palo, de parte, de rodillas, de semana, de verdad, decided to, dedos estan, degrees and,
      del dedo, del pulmon, despues de, detras del, dice que, didnt go, dije que, dio el, dio tos, does the,
      does this, dog and, doing that, donde la, donde las, donde pico, done anything, dont bother, dont see,
      dont worry, dormi en, dormida y, dormir de, dos dedos, double vision, doubled up, doy un, draw a, dried up,
      driving me, drooping since, dropped a, dropped me, duele como, duele tanto, dura que, duro y, e hinchada,
      each morning, either leg, either of, either way, el cuello, el gluteo, el hombro, el lado, el tratamiento,
      elbow has, empezo una, enough air, entiende lo, escaleras del, eso es, esposa dice, esta ardiendo,
      esta colorado, esta hinchando, esta manana, estaba en, esto no, ever so, every time, everything is,
      everything looks, face has, feeling has, feels bruised, fill my, fill up, finger in, flema con, foot is,
      for late, forgot my, from cold, from head, from where, from work, from yours, front of, fueron los,
      fuerte que, fui al, get any, get migraines, get out, get up, get warm, getting electric, go home, go the,
      goes to, goes up, going numb, gone a, gone cold, gone croaky, gone solid, gone white, good here, gorda que,
      gp sent, gracias doctora, gray and, habones por, had one, hand is, hard on, hard time, has disappeared,
      have never, have the, having trouble, he did, he doesnt, he dropped, he said, he wants, head and,
      head either, head just, head like, help me, here since, here with, hes talking, hi its, hicieron una,
      high fever, him off, his calf, his daughter, his head, his leg, his sister, his tongue, hold me,
      hormigas en, hour and, hour its, hour with, hoy es, hubby says, hubieran dado, hurts in, i bit, i broke,
      i cleared, i cried, i drank, i dropped, i feel, i lean, i opened, i ought, i press, i reached, i skipped,
      ibuprofen every, idea how, im coughing, im lying, im okay, im panting, im shivering, in casualty, in centre,
      in for, is achy, is fat, is full, is having, is puffing, is pus, is quite, is soaked, isnt doing,
      isnt touching, it has, it hit, it hurts, it squirts, it the, it there, its a, its her, its not, its puffed,
      its wrapped, jeans are, jerking all, just dropped, just got, just keeps, just so, just wanted, just went,
      keep forgetting, key with, kind to, kitchen table, knee down, knee is, know my, know when, la barbilla,
      la curita, la doblo, la espalda, la hora, la madrugada, la paletilla, la vida, las agujas, las cinco,
      las estrellas, las siento, latigazo electrico, le aviso, le dieron, le durmio, le entiende, le escribo,
      le para, le pusieron, left but, left you, leg like, leg on, legs wont, like castanets, like half, like its,
      like lemonade, lips have, llame ya, lo deseo, lol but, look at, look down, look left, los pies, los platos,
      los zapatos, lost his, luz de, lying in, make a, mano izquierda, marbled purple, mark is, materia amarilla,
      me corta, me entero, me ha, me hacia, me i, me mando, me picaron, me rasco, me under, me voy, me with,
      menos el, mi marido, mi padre, mi tio, mi viejo, middle of, mile a, milk and, monday and, morning and,
      most awful, mouth and, mum is, muscle by, muscles are, my backside, my butt, my collarbone, my feet,
      my flank, my hair, my husband, my lower, my moms, my mouth, my phlegm, my ring, my socks, my thigh,
      my wedding, my whole, near the, nearly fainted, neck forward, neck good, neck like, needle went,
      needles and, needles were, nena dice, new since, ni en, ni lo, night and, no distingo, no estoy, no ha,
      no manches, nomas me, normal creo, normal since, normal to, not answering, not my, not to, noticed blood,
      now i, now it, numb than, nunca en, of his, of where, ok i, ok so, ok thank, on both, on day, on three,
      only odd, only see, only the, onto my, orinar y, other way, ought to, out how, out so, outta nowhere,
      over me, pain after, pain all, pain of, pain on, pain with, pants at, panza y, papa esta, papa ya,
      para arriba, parar de, part of, pasa es, pase de, pay the, pecho como, pecho desde, pecho y, pee since,
      pena decirlo, peor que, perdi la, perfectly fine, pero esta, pero la, pero llevo, pero tengo, pickle jar,
      pie frio, piel alrededor, piel donde, pierna mas, pierna que, pincharon esta, pipi y, piso y, playing card,
      plus a, poder hacer, por mas, por que, porque se, press on, pressing on, pude levantar, puedo apoyar,
      puedo levantarme, puedo respirar, punalada en, puntitos y, puso tiesa, q no, que cuando, que desde, que he,
      que ir, que sentar, que tenga, que va, que ver, quede sin, quedo con, quedo una, quise pararme, rattling so,
      reach up, red itchy, redness and, redonda en, regadera y, regreso a, right foot, ring wont, rio y, roja que,
      round than, round the, run out, said come, sale a, sale nada, salen las, saliendo sangre, salieron ronchas,
      salio sangre, sangre despues, sangre no, sat down, se si, se va, seca desde, see out, sending these,
      sensible el, sentada y, set like, shaking so, shin is, shoe on, shoulder looks, si el, side whenever,
      siento como, siento las, sin embargo, sin poder, since midnight, since she, sips of, sitting on, so sorry,
      so swollen, so we, solid like, some blood, somebody else, someone is, someone to, sore and, sore on,
      spot and, spot by, squeezed it, squeezing behind, stand on, started me, still a, still and, still cant,
      still here, stood up, stop and, stop for, store and, stripe going, stuck facing, stuck me, stuck on,
      su mama, sube por, sudando frio, sure its, swollen tight, tabla y, talk to, talking like, talking rubbish,
      tea towel, teeth going, tell hot, tell the, tell u, tell you, temperature and, tengo sueno, tenia antes,
      that and, that comes, that wont, the block, the cake, the carpet, the cashier, the checkout, the cross,
      the dots, the edges, the electric, the gas, the gate, the grandkids, the heel, the knee, the lad, the lady,
      the lot, the mark, the match, the mattress, the muscle, the night, the number, the oven, the packet,
      the question, the redness, the seat, the sleeve, the spine, the steps, the third, the tiny, the tissue,
      the toast, the towel, the treated, the yard, then its, then the, there since, there was, theres blood,
      theres no, theres something, they belong, they say, theyre wearing, thing in, this number, this one,
      thursdays appointment, tiembla como, tieso tieso, time breathing, time ive, times today, tirado en, to any,
      to be, to bleed, to catch, to draw, to people, to see, to split, to this, to turn, to with, today and,
      today i, toes on, tonight i, took out, tosecita seca, traffic was, tropiezo con, trouble breathing,
      tummy is, tuve calentura, twice on, twice since, twice what, two hands, un relampago, un solo, una faja,
      una picazon, una puntada, una tabla, under it, unless i, until the, up high, up in, up rusty, up the,
      us for, ve el, veo todo, viendo el, vision went, voice has, voltear el, w my, waiting for, wake me,
      walked it, walked out, wanna be, wants to, warm and, was bright, was jerking, was left, was shaking,
      was telling, we had, we speak, wedding ring, well i, went limp, went off, went through, went thru,
      went weak, what im, whats happening, white head, whole back, whole body, whole face, whole front,
      whole upper, wont hold, wont quit, wont settle, wont wake, words out, would have, would rate, y cada, y con,
      y desperte, y empezo, y en, y le, y yo, ya le, ya mismo, ya sabe, years a, years of, yellow muck, yo no,
      you can, you i, you should, you want, your pins, your table, your treatment, zero to`,
  },
  {
    weight: 1,
    pairs: `a bat, a bother, a brick, a cattle, a couple, a deer, a donde, a drum, a flipper, a glass, a glove, a goose,
      a hacer, a heavy, a look, a los, a match, a media, a mile, a min, a mug, a neck, a noodle, a normal, a red,
      a road, a sec, a seguir, a shoe, a stab, a tack, a tea, a way, a while, about every, about half,
      about three, after his, after this, agarra toda, agarrar la, aguanto la, aguja adentro, ahi donde, ahi y,
      air goes, aire a, al apretar, al apretarla, al banarme, al pecho, al subir, algo no, all up, almost passed,
      am going, amaneci mucho, an electric, and called, and every, and everything, and feels, and for, and heavy,
      and im, and knees, and moving, and now, and since, and swallowing, and the, and threw, and two, and very,
      anda bien, ando a, aprieta el, aprieto y, are a, are dead, arm went, as concrete, as far, as though,
      asked about, at bingo, at church, at four, at my, at nine, at three, away and, ayer fue, ayer me, baby and,
      back itself, bajar la, bajo la, baseball bat, bath this, bathroom and, be cut, be happier, be honest,
      because my, bed by, been getting, been in, been running, before she, before you, belly and, bend forward,
      bend my, bien solo, big for, blades when, blood after, blood all, blood this, blue from, board and,
      boca para, box says, brazo bien, brazo izquierdo, breath before, breath theres, breathe in, breathing ok,
      breathing super, brothers name, bruise that, buenas tardes, burning hot, bus and, but walking, butt cheek,
      cabeza que, cada rato, cae la, calf has, caliente donde, called my, called the, came away, came down,
      came up, camisa y, can see, can somebody, cansado de, cant breathe, car door, carried the, carrying the,
      casa con, casa me, catch me, catching on, caught me, cereal in, chair and, charley horse, chin to,
      cinco minutos, cleared my, climb stairs, coffee dribbles, como a, como con, como en, como guante, como palo,
      como perro, compared to, con calentura, confused since, corre al, cosas de, costado que, coughed and,
      coughed in, coughing last, couldnt lift, couple hours, coworker said, creeping down, cuando lo,
      cuello hasta, cuello muy, cuello no, cuerpo y, cut it, cut off, dark red, day but, de abajo, de arriba,
      de con, de corrido, de donde, de ese, de mi, de nada, de urgencias, deal tho, dear clinic, del brazo,
      del cuerpo, del dia, del super, desde anoche, desde entonces, deseo a, di un, dicen que, did my, didnt even,
      didnt wake, dieron antibiotico, dijo que, disculpe no, dish towels, do with, doblar el, doctora el, dog is,
      dolor por, donde entraron, done a, dont feel, dont go, dont hurt, dormido entre, dos veces, down in,
      drum and, dry tickly, duele mucho, duele pero, egg where, el entrenado, el horno, el pasillo, el resto,
      el sabado, el seguro, el sueter, el volante, ella dice, empezo ayer, en que, entraron las, episode of,
      es mucho, escalofrios desde, espalda la, espalda ya, esposo esta, esposo me, esposo se, estoy acostado,
      estoy con, estoy tosiendo, estuve sin, even lying, even my, evening i, ever known, every morning,
      every single, every step, everyone in, everywhere and, except my, eyes have, face blew, faint in,
      fainted at, far as, favor que, feel kind, feel like, feel nothing, feel the, feeling fine, feels as,
      feels too, fell off, fine if, fine lol, fine to, fingers have, fingers wont, fishing story, five times,
      floor feels, flu so, foot on, for checking, for no, for this, forearm has, fork and, forward at, frasco de,
      frios y, from across, from you, fueron las, fuerte en, fui por, ganas de, gave me, get from, getting air,
      glute is, go pee, goes in, goes into, going around, good after, good cry, good morning, gordo del, got an,
      got out, got really, got the, grabs me, great now, habia sentido, had before, had needles, had the,
      hanging down, has blown, have an, have this, having chest, he hecho, head at, head off, headache i,
      heart has, heating pad, her shoulder, hermana esta, hes your, hicieron la, hinchada que, hinchada y,
      hinchado y, hip hurts, his arms, his toes, his whole, his wife, home and, home at, hora y, hospital with,
      hot from, hour ago, hours in, hours now, house and, house is, huffing and, hurts on, i changed, i did,
      i draw, i literally, i measured, i missed, i noticed, i own, i ran, i read, i rub, i see, i should,
      i stayed, i tell, i think, i took, i walk, i walked, ice cold, ice or, id had, id put, idea why,
      im breathing, im crying, im eating, im going, im just, im running, im sat, im sure, im sweating,
      im touching, im typing, im wheezing, in from, in is, in raised, in theres, inch of, is awful, is badly,
      is blood, is getting, is her, is his, is improved, is like, is puffed, is puffy, is stretched, is this,
      is unreal, is way, is worse, it aches, it got, it grabs, it through, itll be, its closing, its gonna,
      its hurting, its running, ive come, ive got, ive only, jolts down, just no, keeps coming, keeps going,
      keeps squirting, kind of, knee blown, knife goes, know it, la aprieto, la blusa, la camisa, la comida,
      la hija, la hinchazon, la mandibula, la manga, la obra, la otra, la pantorrilla, la pena, la quijada,
      la sabana, la siento, la vecina, la voz, lado derecho, ladrillo encima, landing on, las cuatro, las gradas,
      las luces, las pastillas, last needle, lastima los, late reply, le hicieron, le pasa, left corner, leg all,
      leg have, leg since, leg swollen, legs to, legs were, levantar la, lie flat, lie on, life and, lift either,
      lift it, light kills, like ants, like it, like me, like wet, little sips, llevo desde, lo demas, lol the,
      looks crooked, looser but, los companero, luego le, lump where, mama tiene, manana es, marido se, mas ni,
      me atendieron, me cae, me caia, me duerme, me falta, me fueron, me fui, me inyectaron, me is, me laugh,
      me mordi, me muero, me pasa, me pega, me resbale, me ten, me tengo, me to, me tomo, me truena, me twenty,
      mejor pero, mention that, mi doc, mi espalda, mi hermana, mi jefe, minutes and, monday with, morados y,
      mordi la, more of, moretoncito donde, mouth is, mover los, much as, muchisima sangre, mucho y, mum has,
      mum says, muscle on, musculo de, muy asustada, muy hinchada, my boots, my boyfriend, my bra, my breathing,
      my class, my cup, my fingers, my forehead, my glasses, my grandmother, my hands, my hip, my lung, my mums,
      my neighbor, my nose, my skull, my sleeve, my teeth, my temp, my temperature, my voice, my watch, my weight,
      my work, nada del, nap on, neck has, neck is, neck was, needle spots, ni cuando, ni mas, night long,
      night with, nina de, nine and, ninguna de, no llego, no los, no noto, no sirve, no tiene,
      nobody else, noche y, nomas cuando, nomas tengo, not gonna, not the, nothing when, nothing will, now hes,
      now its, now on, now the, numb no, numb patch, nurse and, o sea, of being, of breath, of red, off in,
      off like, off your, oiga tengo, ojos y, on a, on every, on like, on my, on pillows, on purpose, on since,
      on top, one to, only goes, only sore, only thing, oozing blood, open and, or so, or the, orinar desde,
      other half, otra y, out but, out the, over a, over for, over like, own spit, pain but, painful than,
      pale and, pantorrilla la, panza la, panza se, papa no, para poder, paracetamol de, pasa ni, paz descanse,
      pecho del, pecho que, pero nomas, pero se, pie frios, piedra y, pierna derecha, pierna hasta, pierna la,
      piernas y, pillows and, plan to, plank and, please cancel, please remove, ponerme la, popo sin, pot luck,
      pounding and, pregunta por, price of, primer dia, puede mover, puedo doblar, puffed out, puffed shut,
      pull my, puntitos de, pusieron los, put on, q el, q se, que ando, que ayer, que cargar, que casi, que jalo,
      que la, que por, que sentarme, que toso, racing for, ran a, reach for, red blood, redness no, resbale en,
      respira rapidito, respirar hondo, respiro hondo, resto del, right and, right hand, rock and, rodilla y,
      rolled in, room with, sack of, sale como, sale la, sat on, saw it, says her, says ive, says my, scan of,
      se lo, se me, se quedo, se siente, se van, seat and, seca que, sentado en, sentence without, session and,
      sharp as, she had, shirt off, shirt on, shocks down, shoe and, shooting down, should be, should i,
      shoulder was, shut and, si abren, si lo, side are, side went, sigo igual, sigue creciendo, silla de,
      since friday, sink this, sister is, sister says, site is, size bruise, so hard, so is, so rigid, so stiff,
      so the, so weak, sobre la, solid as, solo se, solo si, someone else, someone elses, something hard, son las,
      sore to, sounds like, speak to, spots is, stabbing pain, stand up, started in, started last, stepping on,
      stiff i, stiff like, still but, still coming, stop shaking, stopping for, straight from, subir escaleras,
      suelo y, swallow my, swelling and, take little, take my, tarde me, tea spoon, teeth chatter, tele y,
      temblores que, temperature is, tender if, tender like, tengo adormecimiento, tengo fiebre, tengo mas,
      tengo ronchas, thanks again, that in, that is, thats new, the air, the backs, the blinds, the bone,
      the cereal, the chili, the door, the driver, the easin, the elbow, the end, the flat, the forearm, the head,
      the kneecap, the laundry, the lift, the line, the long, the middle, the muscles, the neck, the results,
      the saddle, the shoulder, the sock, the sofa, the staff, the table, the thigh, the traffic, the upper,
      the whole, the world, then his, then hot, there at, there isnt, theres red, theres yellow, they gave,
      they put, they told, they were, thigh feels, think a, think im, this ache, this afternoon, this was,
      three pillows, three when, through the, through with, thrown up, thru my, thumb is, tie my, tight band,
      tight the, time in, tiptoes on, tirando a, tissue and, to ask, to brush, to change, to chest, to go, to it,
      to lean, to normal, to pay, to show, to sleep, to stand, to ten, to text, to tie, to type, to use,
      todos lados, todos los, toilet and, told my, tomo aire, too big, took the, toque de, towel and, turn my,
      two hours, two inches, u put, un calambrazo, un ladrillo, un minuto, una presion, unico que, up a, up both,
      up one, up since, upper arm, urge que, veces y, verdad ya, viendo la, walked in, was doing, washing machine,
      watching tv, we dont, wedding band, wet sock, what do, when my, where she, which is, while driving,
      whole left, wing bone, wipe i, wire from, with him, with that, with the, within an, without stopping,
      woke with, wont go, wood and, work right, worked over, wrapped in, y calientita, y dos, y frios, y luego,
      y muy, y nomas, y pienso, y siento, y tengo, y traigo, y tuve, y viene, ya lo, years and, yesterday my,
      you at, you could, you guys, you know, you when, you will, your car`,
  },
  {
    weight: -1,
    pairs: `a amarrarme, a bagel, a beer, a bell, a bowling, a breath, a cake, a ceiling, a chance, a day, a different,
      a dot, a dozen, a drill, a duck, a garden, a great, a gusto, a guy, a hair, a hand, a ir, a joke, a leaf,
      a lego, a light, a lil, a marathon, a meeting, a mi, a movie, a nurse, a ok, a piano, a pin, a plane,
      a question, a shirt, a spot, a superbill, a sweater, a tender, a un, a usted, a vivir, a wedding, a weight,
      a well, a wizard, a wooden, about a, about what, accident in, ache is, achy but, achy when, adolorida como,
      adolorida donde, adolorida la, adolorida pero, adolorido de, adolorido nomas, adormecimiento del,
      adormecimiento ni, after coffee, after moving, agacho a, again now, again so, again thanks, again with,
      agendar con, agotado pero, ahi en, ahora ya, aire al, aire gracias, aire no, al agua, al bebe, al dedo,
      al mercado, al nieto, al pararme, al pendiente, al piquete, al tacto, al voltear, all and, all clear,
      all evening, all quiet, all this, along the, already turning, always tingle, am drinking, am driving,
      am kind, am pleased, am resting, am well, amaneci y, amanecio un, an ear, and almost, and both, and calm,
      and came, and confusion, and dandy, and feeling, and i, and in, and ive, and left, and let, and so,
      and thank, and theres, and took, and watched, ando agotado, ando cansado, ando como, ando manejando,
      ando sin, ando un, anoche estaba, antes y, antes ya, any change, any redness, any soreness, anything else,
      anything open, anything with, anyway im, appreciate you, apretado y, are back, are cold, are fading,
      are gone, arm a, arm feels, around one, as butter, as heck, as stiff, ask for, at about, at all, at every,
      at football, at target, at two, automatic reply, away after, away thanks, back but, back when, bad cough,
      baje las, ball for, bath time, bath tonight, be ok, be this, beat but, beat my, bebe y, bed and, bed with,
      been better, been bringing, been coughing, been there, before and, before it, before today, believe it,
      belly is, better tbh, better thank, better thanks, between the, bien a, bien despues, bien hoy, bien la,
      bien mi, bien nada, bien nos, bien que, bien sin, bien todo, bien y, big breath, big breaths, bill is,
      bit emotional, bit loopy, bit spaced, bit tired, bit when, black and, bleeding just, blood but, blood right,
      blood that, blood when, bn grax, book club, both shoulders, bought the, boy a, brazo esta, brazo nomas,
      brazo ya, breathe fine, broke a, brought home, brought me, bruise like, bruising so, brush my,
      budget meeting, busy with, but getting, but ive, but moving, but not, but sore, but way, but what,
      by dinner, by ten, caballo se, cabeza gracias, cabeza nomas, cabeza y, calf but, caliente mejoro, called in,
      calm and, calor que, calves are, calves feel, camino bien, camino normal, camino sin, camino un, camisa con,
      can be, can easily, can hold, can manage, can reach, can use, cancelar la, cancelar mi, cansada ayer,
      cansada de, cansada despues, cansada nomas, cansada pero, cansado nomas, cansado pero, cant remember,
      cant say, cargue al, carried in, carro y, case what, casi nada, casi se, casi sin, cat has, cayo muy,
      celular al, cerrar la, change there, checking on, chills no, chiquito como, chiquito de, cita a,
      cita cuando, cita de, cita es, cita manana, coach said, coach says, cold so, colour and, common to,
      como dos, como el, companera de, completely and, completo gracias, con mi, con pena, con tanto, con un,
      confirmar la, constant ache, contenta y, contestar antes, contestar mi, conteste tarde, control of,
      cooked for, correr manana, cosa que, could see, couldnt ask, cried at, cried happy, cuando fui, cuando jalo,
      cuando llegue, cuello gracias, cuello suelto, cuerpo cortado, cut the, day long, day three, de angel,
      de comer, de cuello, de dormir, de hinchazon, de manana, de mareo, de molestia, de momento, de sangre,
      de trapo, de una, dead and, debilidad de, decir cuanto, dedos ya, dejo como, del perro, del restaurante,
      del viernes, demas todo, dent in, desaparecio y, desperto el, dia largo, did the, different yet,
      dio hormigueo, diria un, dizzy spells, dizzy when, do it, doctora estoy, doctora no, dog food, dog this,
      dog threw, doing alright, doing dishes, doing ok, doing really, doing well, dolido la, dolio nada, dolio un,
      dolor cero, dolor era, dolor nada, dolor pero, dolor sin, dolor todo, dolorcito leve, donde entro,
      donde picaron, door is, dormi viendo, dos semanas, down before, down when, drained but, drank some,
      drank water, dressed man, drinking my, dropped my, duele gracias, duele ni, duerme el, duermo de,
      durmio nada, ear infection, easing off, either side, ejercicio manana, ejercicios y, el dolorcito,
      el estacionamiento, el friday, el lunes, el mensaje, el mercado, el miercoles, el moretoncito, el paquete,
      el reloj, el salon, el taller, el trapeador, el vestido, el viernes, eleven hours, ella se, emotional last,
      emotional yesterday, en ese, en fuera, en la, en lo, en mis, en urgencias, energy today, entro la,
      enviar la, es en, es igual, escaleras como, eso no, espalda baja, espalda bien, espalda esta, espalda ni,
      espalda pero, espalda y, esta caliente, esta mejor, estaba adolorida, estaba un, estar al, este numero,
      estiramientos y, estoy adolorido, estoy algo, estoy mucho, even feel, even sore, evening and, ever since,
      everything fine, everything normal, except for, except the, exercises and, exhausted but, exprimir el,
      face and, factura de, falta de, fed the, feed the, feel a, feel amazing, feel anything, feel mildly,
      feel much, feel rested, feel tired, feeling right, feeling terrific, feeling wonderful, feels amazing,
      feels awesome, feels much, feet at, feliz cumpleanos, felt fine, felt in, felt lighter, felt so, felt super,
      fever from, fever im, fever since, fever with, filled it, finally i, fine myself, fine thank, first but,
      first few, first time, fizzing in, flojita flojita, focus on, foggy last, for last, for me, for next,
      for three, for tuesday, for twenty, for yesterday, forgot the, forty years, found him, found your,
      free today, friday morning, frio en, fue como, fue rapido, fue un, futbol el, gas station, gelatina jaja,
      get where, getting in, getting out, getting that, gift card, gimnasio manana, gimnasio pero, gimnasio y,
      go for, go in, go swimming, go up, going to, gone completely, good as, good i, good on, good though,
      good thx, gordo que, got home, got off, got one, got your, grand children, great last, great thanks,
      great today, gripa y, group chat, gustaria otra, guys are, gym today, ha pasado, hablar de, had a,
      had blood, had no, hambre jaja, happy as, happy tears, happy to, hard my, hardly any, has me, has strep,
      hasnt lifted, have cabin, have some, have taken, havent felt, hay un, he keeps, head a, head both,
      head clear, head pain, headache and, headache no, help right, her speech, here and, hey no, hey there,
      hi this, hice el, hice los, hija dice, hijos me, him to, hinchado pero, hinchazon ayer, hinchazon por,
      hincho el, hip like, hips feel, his shoulder, hola ando, hola estoy, hola puedo, hombro y, hombros algo,
      home but, home today, honestly no, hope you, hora es, hormigueo que, hot as, hour or, how it, hoy gracias,
      hoy regrese, hoy subi, hrs and, hubiera ido, hung the, husband had, husband pulled, i book, i come, i first,
      i got, i helped, i hit, i leave, i mean, i only, i phone, i pick, i run, i shall, i sit, i slipped,
      i stopped, i stretch, i supposed, i tie, i use, i wasnt, i woke, id say, ido al, if i, if someone,
      igual pero, igual y, ill be, ill call, ill text, im busy, im drinking, im home, im late, im otherwise,
      im sleepy, im slightly, im tired, im wiped, in a, in again, in any, in but, in seconds, in traffic,
      in years, inflamo el, inside of, insurance paperwork, invoice for, ir el, is as, is brilliant, is bursting,
      is chill, is freezing, is headed, is impossible, is limping, is looser, is making, is mildly, is sick,
      is the, is too, is typing, is up, is well, is zero, issues at, it again, it comes, it common, it fine,
      it had, it its, it looks, it moves, it right, it should, it that, itch at, its as, its bags, its completely,
      its in, its loosening, its mild, its only, ive a, ive slept, ive stopped, jalon y, jaw opens, jugar con,
      jugar futbol, jugue a, jumped on, junta de, junta se, just busy, just in, just sleepy, just some, just the,
      just tired, keeps doing, keeps on, keeps skipping, kids at, killed me, killed the, kind regards, kinda achy,
      kitchen and, knee a, knee has, knock on, know a, know how, la abuela, la debilidad, la llave, la mente,
      la misa, la palabra, la puerta, la tarde, largo y, las cortinas, las doce, las marquitas, las sabanas,
      late el, later thanks, le di, le dije, le puso, le ve, left and, left it, left of, leg feels, leg good,
      leg has, leg so, legs all, legs feel, legs fine, les comento, les cuento, less sore, levantarme pero,
      leve mareo, lights and, lights out, like gym, like needles, like somebody, like they, like un, lil sore,
      limited access, limp as, little ache, little achy, little after, little dizzy, little emotional,
      little fading, little foggy, little numb, llego el, llevaron a, llore tantito, lo tenia, lo unico,
      loca pero, lol my, lol today, look over, looks fine, loopy after, los del, los estiramientos, los gemelos,
      lost control, lot for, lot of, loving it, low battery, low down, low energy, lower back, luego les,
      made the, make an, make me, makes my, mama le, manana hay, manana voy, mancho la, manden mensajes,
      manejando es, mano desde, manos de, many thanks, mareo ayer, mareo ni, matter what, may i, me awake, me but,
      me cerro, me dormi, me from, me go, me hincha, me over, me pego, me pico, me podrian, me pusieron, me quede,
      me queme, me quemo, me salio, me toco, meeting moved, mejor espeso, mejor ni, menos igual, mensaje me,
      mercado y, mi equipo, mi hombro, mi proxima, mi ultima, midnight and, mild dull, mildly achy, miles this,
      milk on, minute after, minute i, minutos y, miracle worker, mis ejercicios, mis estiramientos, mis hijos,
      molestia al, molestia leve, molido como, mom checked, mom says, monday afternoon, moneda de, more texts,
      morning after, morning thank, move normally, mover la, moverme se, mueve mucho, murio mi, musculo adolorido,
      musculos un, muy rico, my ankles, my brother, my calves, my car, my chin, my coat, my elbow, my end,
      my friday, my jaw, my kid, my knee, my low, my mother, my neighbours, my shoe, my son, my throat, my toes,
      my upper, my water, my way, n i, nada dormido, nada malo, nada nuevo, nada todo, nadar en, necesito cambiar,
      necesito que, necesito una, neck again, neck loose, neck muscles, needled me, needs a, neighbors kid,
      neither numbness, neither swelling, never noticed, never showed, new cell, new job, new man, new pillow,
      new season, next monday, ni adormecido, ni falta, ni mejor, ni peor, ni problemas, nice weekend,
      nieto tiene, night i, ningun hormigueo, ningun sintoma, nino chiquito, no biggie, no complaints,
      no conteste, no drama, no energy, no gain, no he, no hinchazon, no itch, no mas, no nothin, no nothing,
      no probs, no relief, no rush, no se, no signs, no tingles, no to, nomas el, nomas gracias, nope to,
      normal again, normal por, not sick, not too, note una, nothing major, nothing strange, nothing to,
      nothing unusual, noto cambio, noto diferencia, now ill, now thank, numb but, number of, numbness nor,
      numero equivocado, nunca me, o mejor, ocupada porque, of office, of stiffness, of the, of work, off again,
      off at, off since, off today, oficina hasta, oil change, ok thanks, on energy, on for, on or, on vacation,
      on wood, on you, on your, once i, one hand, one out, one tiny, one week, only felt, only one, or heat,
      or should, or swelling, or weakness, other one, other symptoms, otherwise fine, otro mundo, our flight,
      our team, out today, over both, over my, over on, over the, owe you, packed its, pain anywhere, pain now,
      pain over, pain thanks, pains about, pantorrilla esta, para hablar, para respirar, para y, partido de,
      pastillas de, pay my, payment link, pea sized, peep from, pena por, perdon que, pero bien, pero contento,
      pero del, pero en, pero mejor, pero paro, perro esta, pie lo, pie que, pie ya, pin prick, pinch of,
      play tennis, please send, please tell, pleased to, poco apretado, poco atontada, poco cansado, poco molida,
      poco tenso, poco tiesa, poco y, podria decir, podrian mandar, poquita molestia, poquito sensible, poquito y,
      por ciento, por escribir, por estar, por unos, practice is, pray for, pressed the, pretty good, prick marks,
      problemas para, proxima cita, proxima semana, pude abrir, pude cargar, pude dormir, pueda me, puede cambiar,
      puede enviar, puede hacer, pueden dar, pueden mandar, puedo agendar, puedo manejar, puedo salir,
      puedo tender, pues ando, pues hoy, pues sigo, puffiness by, puffy round, pull over, puntitos chiquito,
      purple mark, puse hielo, puse un, pusieron las, que alegria, que antes, que bien, que conteste, que dolor,
      que es, que hago, que iba, que nunca, que preocuparse, que reportar, que si, que sin, que susto, que usted,
      que volteo, que yo, queda una, quick question, quiere ir, quiero cambiar, quiero cancelar, quiero cita,
      quiet on, quisiera agendar, quitarme una, rain and, rate is, rato le, real good, really tired, red stripe,
      redness nor, regrese a, relaxed but, relaxed i, respuesta automatica, right down, right leg, right shoulder,
      ring me, ring when, road trip, rodilla como, rojos chiquito, rojos donde, ronchas tampoco, round a,
      round it, round two, run and, run down, running down, sacaron la, said a, sal al, sangre y, saturday night,
      say that, says its, says shes, schedule my, school play, se agarra, se entero, se la, se mueve, se pueda,
      seat belt, see that, seis horas, sensible si, senti algo, senti muy, sentido ningun, sesion ando,
      sesion para, sesion pero, session but, shaking like, sharp dressed, she turned, shift at, shoes again,
      shoes on, shot of, shoulder moves, show is, shower and, shower this, sick twice, side when, siente muy,
      siento poquita, siesta de, signs of, sigo cansada, sigo muy, sigo sin, sigo un, sigue muy, sin energia,
      sin ganas, sin mareos, sin pila, sin pilas, sin problemas, since i, since tea, six hours, skin all,
      skin from, sleepy but, sleepy on, slept funny, slept great, slept through, slept well, slightly dizzy,
      slightly foggy, slightly tender, small drop, smoke alarm, snowed in, so chill, so happy, so kind,
      so relaxed, so talk, so there, so you, socks on, sofa and, sold the, solo adolorida, solo adolorido,
      solo duele, solo les, solo siento, somebody ring, someone give, sometime next, son broke, son is, son muy,
      sore af, sore back, sore is, sore yesterday, soreness but, soreness left, sorer than, sorry for, sorry ive,
      sorry please, spacey yesterday, spots and, started with, stiff first, still kinda, still sleepy,
      still slightly, still so, stir ring, stood all, stopped at, stopped before, straight through, stretches and,
      sube el, subi las, subir las, sueno ayer, sueno nomas, sueno pero, sueno todo, super bien, super relajada,
      super relaxed, swelling in, swelling nothing, swelling numbness, swim meet, talon cuando, tanto trabajo,
      tarde boy, tarde estuve, temp its, temp normal, temple like, tender but, tender from, tender la,
      tenga tiempo, tengo agujetas, tengo cita, tengo las, tengo los, tengo ningun, tenia desde, tenso pero,
      terapia pero, tercer dia, than at, than last, thanks a, thanks to, that came, that doesnt, that its,
      that knot, that session, that thing, thats all, the arch, the ball, the band, the bingo, the boat, the box,
      the check, the choir, the doctor, the follow, the fridge, the group, the guy, the headaches, the hips,
      the hotel, the interview, the ironing, the job, the kids, the late, the mornings, the paracetamol, the park,
      the payment, the picar, the receptionist, the register, the remote, the same, the snoozer, the trail,
      the vet, the word, the young, then i, there but, theres this, they found, thigh and, thing today,
      thing wrong, things are, third day, this a, this evening, this house, this month, this on, those things,
      thought itd, thought you, three and, threw the, throat swells, thursday to, tickety boo, tiene gripa,
      tiene manos, tieso al, tieso en, tieso gracias, tightness in, till ten, time is, time since, tingling i,
      tingling just, tiny blue, tired as, tired last, tired today, tired yesterday, to bien, to choir, to do,
      to driving, to email, to expect, to feed, to knees, to press, to push, to reverse, to stretch, to wait,
      to worry, todavia algo, todavia tengo, todavia un, today thanks, todo bn, todo chido, todo excelente,
      todo good, todo se, todo va, toe ive, tomado como, tome mucha, too bad, took me, toser y, touch tender,
      trabajar normal, trabajo pero, traen loca, traigo dolor, tranquilo por, treatment thanks, tres de,
      tres dias, trouble at, tuve algo, twice today, two cats, two miles, two years, u guys, u send, ultima cita,
      ultima sesion, un bebe, un nudo, un peso, un uno, una hora, uncle had, up fine, up im, up so, up toward,
      use a, use my, uso marcapasos, ustedes green, va a, va aflojado, va muy, van tres, vemos el, vemos pronto,
      ven unos, ver el, very much, very sore, very tired, viernes en, viernes por, visit on, visit thanks,
      voltear la, volver a, volver al, volvi al, volvio a, voy a, voy de, voy mejorando, voy por, wait a,
      walk fine, walk on, walked the, wants the, was back, was good, was great, was nice, was sore, was stiff,
      water and, way out, we were, weak and, weaker than, wednesday afternoon, wee bruise, week but, week out,
      weekend i, weeks pregnant, well here, well im, went fine, went in, were at, were right, what is, whats the,
      when can, when is, where u, whole life, whole of, why i, wife says, will reply, win a, wine with, with this,
      without a, without the, wont leave, wont start, work on, workout but, worried about, worry about,
      would like, would say, wrong chat, y algo, y arranca, y aun, y como, y cuando, y llevo, y mas, y por,
      y tiene, y tieso, y va, ya bajo, ya hice, ya mejor, ya menos, ya nada, ya volvi, years nothing, years old,
      yesterday evening, yesterday thank, yet but, yo de, yo muy, yo ya, you checking, you in, you later,
      you monday, you ought, you pushed, you tell, you then, you this, you to, you tonight, your way, youre a,
      youve got`,
  },
  {
    weight: -2,
    pairs: `a bath, a blanket, a bucket, a coat, a costado, a fence, a few, a forty, a heating, a hint, a holiday,
      a huge, a log, a massage, a million, a night, a purple, a receipt, a robot, a run, a sore, a trabajar,
      a treat, a workout, a year, above the, abrir la, access to, ache in, aches a, achy from, achy today,
      achy where, acuerdo de, acuerdo del, adolorido como, adolorido del, adolorido pero, adormecimiento de,
      advil at, after an, after dry, after two, agarro todo, agujas de, agujas me, agujas pero, ahora el,
      ahora la, ahora no, ahora y, ahorita pero, aire me, al domino, al exprimir, al nino, al pelo, al pisar,
      al sacar, algo adolorida, algo adolorido, algo cansada, all better, all fine, all good, all my, all of,
      allowed to, already fading, am a, am really, amaneci un, an easy, an eight, an emergency, an ice, and a,
      and doesnt, and dont, and drinking, and getting, and had, and half, and happy, and he, and id, and last,
      and nauseous, and nothing, and put, and relaxed, and white, and yesterday, ando bien, ando en, ando ocupada,
      anduve en, ankle and, anos dolor, another appointment, antes pero, any different, apart from, apenas vi,
      appointment and, appointment but, appointment for, appointment next, appointment please, appreciate it,
      arch is, arde la, are all, are at, are killing, are you, arm off, arm was, as an, as last, as rain, as when,
      as you, asked me, at dawn, at five, at half, at least, at midnight, at this, at your, ate an, ate the,
      away completely, away thankfully, ayer gracias, ayer muchas, ayer tenia, baby has, back by, back felt,
      back in, backs a, backside is, bad overall, bajar del, banarme con, base of, be stiff, bebe tiene,
      been busy, before this, best ive, better after, better already, bien fuerte, bien gracias, bien los,
      bien no, bien por, bien relajada, bien saludos, bien si, big deal, bird feeder, bit achy, bit drained,
      bit itchy, bit spacey, bit weepy, blood clot, blood is, book is, brazo derecho, brazo se, bring a,
      bring the, bring your, brother in, bruise size, bruised ego, buenos dias, burned my, busy day, but better,
      but fine, but happy, but otherwise, but please, by bedtime, by noon, cabeza lo, cabeza pero, cada vez,
      cadera ni, cadera pero, calentura no, calentura yo, calling the, calor de, cambiar mi, caminar sin, can do,
      can open, can sit, can take, cansada desde, cansada y, cansancio pero, cant shake, car out, casa pero,
      casa y, cerro el, chamaco me, change yet, check in, checked in, checked the, chilled out, chiquito donde,
      coat on, como bebe, como del, como por, como tronco, companera me, complaints from, con agujas, con flojera,
      con hielo, con las, con los, con mucho, con muchos, con nada, con tantita, con todo, con usted, contact the,
      costado trabajo, cough no, could i, could nap, could sleep, cousin had, cried a, cry after, cry in,
      cuando tenga, cuando uno, cuanto debo, cuanto le, cuello esta, cuello un, cuerpo desde, culpa del,
      dar fiebre, day at, day two, days of, de anoche, de cansancio, de chamaco, de correr, de mejor,
      de paracetamol, de regreso, de relajada, de salir, de tos, de tres, debilidad ni, debo de, debo hacer,
      dedo de, dedos del, dejo dormir, del banco, del camion, del gimnasio, del gym, del otro, demas bien,
      des compuso, desde ayer, did a, did say, diez horas, dinner and, dio mucho, dios la, dios ya,
      disculpe apenas, do anything, do i, do my, do you, doctor who, does that, dog ate, doing great, doing it,
      doing just, dolor con, dolor desaparecio, dolor desde, dolor esta, dolor fuerte, dolor muscular, dolor paso,
      dont notice, dormi diez, dormi muy, dormi por, dormida de, dormido del, dormir por, dormir temprano,
      dos puntitos, dots from, dozed off, drank lots, dropped to, dropped two, drove home, drove to, dry needling,
      due at, duele y, durmio el, durmio un, e mail, ejercicio hoy, el arbitro, el calor, el centro, el dentista,
      el dia, el domino, el espeso, el horario, el musculo, el paracetamol, el primer, el puente, el telefono,
      el turno, email me, emotional after, en llena, ended at, enough for, enough that, enrojecimiento no,
      entero y, equivoco de, era joven, es lo, es muy, es y, escaleras sin, eso que, espalda no, espalda un,
      esta dura, esta duro, esta haciendo, esta todo, estaba antes, estaba tieso, estan borrando, estoy acostada,
      estoy cansada, estoy fuera, estoy haciendo, estoy mareada, estoy muerto, estoy quedando, estoy rendido,
      estoy un, estuve muy, ever did, everything feels, everything i, exam was, exhausted i, factura por,
      fading bruise, falta el, fat and, favor me, feel better, feel kinda, feel relaxed, feel sick, feel so,
      feel sore, feel tight, feel well, feeling better, feeling great, feels lighter, feels looser, feels stiff,
      feels strong, feels worked, feet and, fever here, fever no, fever nope, fever swelling, few tiny,
      fiebre gracias, fiebre todo, fine and, fine since, fine so, finished my, finished the, first steps,
      first thing, five year, floaty and, flojera y, foot didnt, foot feels, for an, for dinner, for everything,
      for give, for half, for tea, for the, four days, fresh as, friend has, from bed, from tuesday, fue y,
      fully back, gate code, gave up, gelatina de, get in, get this, get through, getting off, gives me,
      giving me, going into, going well, gone away, gone down, gone thank, good myself, good no, good since,
      good sore, good to, good today, got cold, got two, gotta run, grab milk, gracias por, grandson has,
      green que, gym and, gym this, ha hinchado, had his, had me, half way, hand and, hand went, hands and,
      happy birthday, happy with, hard feelings, hard for, has been, has come, has got, has shipped, hasnt helped,
      hasnt left, hasta ahorita, have come, have one, have tiny, have told, haved at, hay manera, hay problema,
      he came, he tenido, head again, headache is, hear the, heard a, hecho ejercicio, here so, hes been, hey i,
      hey the, hi im, hi please, hi the, hice la, hinchado de, hinchazon del, hinchazon donde, hinchazon nada,
      hip never, hit me, hola nada, hola si, hold on, hombro nomas, honestly i, hormigueo todo, hormigueo y,
      hospital por, how much, hoy estoy, hoy fue, hoy fui, hoy mi, hoy trabaje, hubiera subido, hunky dory,
      hurt a, hurt so, i allowed, i appreciate, i ate, i booked, i cant, i check, i counted, i expect, i felt,
      i finished, i forget, i keeled, i kept, i left, i let, i move, i must, i never, i reach, i saw, i squeeze,
      i swear, i taught, i teach, i throw, i to, i told, i touch, i wait, i wake, i wanted, i were, i yawn,
      ice it, iced it, ich habe, im beat, im definitely, im fine, im pain, im shaking, im standing, im stuck,
      im the, im worried, in after, in last, in next, in that, is completely, is doing, is done, is due,
      is feeling, is finally, is giving, is great, is leaking, is loose, is me, is more, is off, is one, is still,
      is wild, it done, it eased, it felt, it in, it loosens, it never, it only, it possible, it quit, it safe,
      it swells, it till, it up, its back, its fully, its gettin, its going, its me, its normal, its there,
      itself feels, ive felt, jaw and, jaw is, just found, just stiff, just to, keeping me, keeps dropping,
      kid is, kids to, kinda sore, kinda spacey, knee and, know you, la alberca, la basura, la bici, la cena,
      la chamba, la clave, la colonia, la consulta, la contractura, la iglesia, la nevera, la noche, la olla,
      la parada, la pompi, la quinceanera, la ropa, la semana, la verdad, la zona, lado y, las tres, later on,
      le cuento, le debo, le pondria, left hand, left handed, leg but, legs are, less achy, let my,
      leve hinchazon, lighter today, like jelly, like popeye, like that, line is, list please, little cry,
      little drop, little one, little tender, little tight, llega a, llego de, lo normal, lo noto, lo siento,
      lo traigo, long before, long day, loose as, looser than, los boletos, los frijoles, los nervios, los nietos,
      lost her, luz del, lying on, make another, mandar el, manden mas, manejando despues, manera de, mano a,
      marks where, marquitas chiquita, mas en, mas o, mas tarde, me acabo, me all, me any, me back, me dicen,
      me dijeron, me durmieron, me empezo, me entumio, me gustaria, me hincho, me hizo, me how, me hubieran,
      me levanto, me pregunto, me puso, me sente, me siguen, me since, me traen, me va, mean it, mean while,
      medio atontada, medio atontado, mejor hoy, mejor humor, mejor y, melted butter, mi bebe, mi comadre,
      mi companera, mi corazon, mi operacion, mi prima, mi trabajo, mi tunel, might be, mild soreness,
      mildly sore, million bucks, mis nietos, mismo de, molesta un, molestia del, molido pero, moradito pequenito,
      moretoncito del, move my, moving better, moving well, much do, muerta de, muerto de, mueve bien, mueve el,
      muy relajado, muy suelta, my bill, my brain, my cat, my first, my follow, my good, my granddaughter,
      my knees, my lap, my late, my mothers, my muscles, my nails, my neighbour, my palm, my stretches,
      my trousers, nadar manana, nauseas despues, nearly as, neck a, neck moves, need any, needles but,
      needles nothing, neither one, next appointment, next day, next month, next session, next visit, ni chisto,
      ni una, nice day, nice way, night but, night shift, ningun momento, nino anda, ninos ya, no aches, no big,
      no bruising, no cojeo, no contestar, no doctora, no dolor, no lumps, no peor, no problem, no side, no sign,
      no symptoms, no zaps, noche me, nomas un, noodle lol, nor pus, normal today, not complaining, not feeling,
      not from, not happy, not much, not nearly, notan las, nothing crazy, nothing new, noticed a, novela y,
      o menos, of drained, of emotional, of fresh, of salt, of sore, of us, off this, oiga puedo, ok now,
      ok please, old and, old tingling, on but, on it, on monday, on wednesday, one about, one dot,
      operacion vieja, operaron la, or chills, or hot, or numbness, other problems, otherwise good, otherwise im,
      otherwise ok, otra semana, our street, out by, out for, out this, over it, owe for, packed up, pain i,
      pain later, pain shoots, pain today, pains a, painting the, papa anda, para el, paso de, paso la, paso y,
      passed quickly, people are, perdio el, perdon por, perfectly well, permission slip, pero contenta, pero eso,
      pero nada, pero todo, pierna ya, pincho la, pink around, play golf, please call, please update,
      poco adolorida, poked it, poor thing, poquito tiesa, poquito tieso, por no, practice and, pregunta puedo,
      pressed it, pressed on, pretty tired, puede mandar, puede ser, puedo cambiar, puedo meterme, puedo ponerme,
      puedo volver, pues me, pulled the, puntitos en, puso rojo, put in, que debo, que dios, que dormi, que hasta,
      que hora, que le, que puedo, que soy, queda un, quedaron unas, quemo el, question about, quick one,
      quiero ir, quit right, quita con, quitando el, quito del, quito la, quito por, radio on, rato me, rato voy,
      ready for, really good, receipt for, redness at, redness swelling, relajado y, relaxed after, relaxed and,
      rendido pero, reply later, return the, reversing the, right in, rodilla esta, rodilla va, rodilla ya,
      rojos de, rojos en, rompio la, roommate has, roommate me, sacar la, safe to, said thanks, said to, salir y,
      sangre al, saw a, says the, says to, school and, se des, se equivoco, se estan, se pincho, se puede,
      se queja, se quejo, se quemo, second day, see little, see this, sentada en, sentarme en, senti bien,
      session please, session to, sets of, seven days, shaking the, shoulder and, shower helped, si aprieto,
      si es, si quiero, side effects, siempre he, siente mejor, siente mucho, siente un, siento adolorido,
      siento con, siento de, siento mas, siento molestia, siento super, siesta y, sign of, sigo bien, sin baston,
      sin batallar, sin cambios, sin molestias, sin novedad, sit down, sleepy after, slept all, slept almost,
      slept really, slept till, slight puffiness, slight redness, slightly stiff, small dots, so i, so if, so so,
      so take, sole of, solo le, solo un, some leftover, somebody hit, something popped, sore a, sore after,
      sore around, sore bum, sore still, sore than, sore the, soreness now, soreness went, soreness when,
      sorry im, sounds good, spotted a, starts at, steps out, stiff after, stiff but, still feel, still foggy,
      still really, still sore, still tired, still wiped, stop sending, stopped and, stopped quickly, strap rubs,
      stroke of, strong as, subi al, sueno todavia, sueno y, swelled up, swelling by, swelling nor,
      swelling redness, swelling right, swollen for, table for, talk later, talk long, tantita molestia,
      tantito adolorido, tarde pero, tarde y, tell any, tell your, temperatura hoy, temperatura normal, ten times,
      tenga buen, tengo dormidos, tengo unos, tenso de, terapia con, terapia gracias, terapia y, than normal,
      than yesterday, thank u, thanks for, that im, that stopped, that too, thats about, the ac, the allotment,
      the bake, the base, the bell, the book, the boss, the cellar, the cooker, the depot, the desk, the dinner,
      the dogs, the dress, the drive, the dry, the fair, the farm, the freezer, the game, the hedge, the hills,
      the horse, the library, the low, the lower, the matter, the meeting, the morning, the museum, the outside,
      the parrot, the piano, the receipt, the record, the rug, the small, the taxi, the tiles, the tiredness,
      the tomatoes, the trailer, the tree, the walls, the ward, the washing, the wedding, the window, them all,
      then a, then it, there are, there when, theres nothing, thigh but, thing and, this for, this isnt,
      this rain, this year, thought i, three hour, through it, tiempo me, tiene tos, tienen lugar, tieso el,
      tieso hoy, tight like, tight when, time to, tingling is, tingling or, tiny dot, tiny dots, tiny drop,
      tiny headache, tiny little, tired after, tired but, tired i, tired this, to complain, to everyone, to give,
      to look, to mention, to pull, to quit, to sit, to speak, to tuesday, toddler has, todo bien, toes is,
      toes like, tomatoes are, tome agua, too soon, totally fine, totally normal, touch stiff, trabajar y,
      trabaje mucho, trae la, traigo un, tranquila y, trip to, truck is, turning yellow, twice this, two for,
      two today, typing all, u got, un frijol, un morete, una cerveza, una leve, una semana, unas marquitas,
      unchanged from, up at, up feeling, up into, up no, up this, up today, up visit, up where, up with,
      urgencias con, used ice, va el, va quitando, ve normal, ven los, very relaxed, very slight, very well,
      view from, visit to, wait to, walk like, walk the, warned me, was and, was brutal, was but, was kinda,
      was lovely, was not, was sick, was slightly, water like, way to, we move, we won, wear the, wee bit,
      went on, were i, what if, what you, whatever you, whats up, where im, who has, whole time, wife is,
      wife made, wife saw, wiped but, with limited, with two, without it, without that, work and, work was,
      works for, worries there, worse thanks, would be, would it, write on, wrong person, y ahora, y al,
      y amaneci, y asi, y contenta, y es, y eso, y las, y llegue, y me, y pico, y relajada, ya bien, ya cargo,
      ya con, ya mero, ya ni, ya no, ya todo, ya volteo, year old, yesterday thanks, you do, you got, you killed,
      you on, you please, you were, young man, your help, your order, your text, your visit, zero complaints`,
  },
  {
    weight: -3,
    pairs: `a baby, a bit, a book, a busy, a call, a cantaros, a correr, a cuppa, a dar, a dog, a follow, a jugar,
      a king, a miracle, a nightmare, a pacemaker, a pasar, a peep, a pencil, a person, a spoon, a stroke, a su,
      a teenager, a todas, a twinge, a two, a ustedes, a week, about my, about ten, ache kept, aches when,
      achy like, acostar temprano, acoste temprano, address again, adolorida de, adormecido el, after but,
      agache a, again and, agarro el, aguja en, agujetas en, ahi mismo, ahi vamos, ahora me, al bajar, al brazo,
      al cerro, al gimnasio, al gym, al quitarme, al viernes, algo adormilada, algo sensible, algo tenso, all is,
      all right, all that, all through, all well, amaneci medio, amaneci sin, an apple, an early, and all, and an,
      and by, and did, and even, and fat, and hasnt, and hes, and its, and on, and shes, and sleepy, and tired,
      and will, and won, and wont, ando algo, ando mejor, ando muy, any of, any tingling, any trouble, any way,
      apenas se, appt to, are coming, are toast, arm again, arm at, arm but, arm wrestled, as for, at breakfast,
      at first, at most, at ten, at that, ate a, aun asi, auto correct, away so, ayer lo, ayer por, ayer ya,
      baby shower, back up, bajo a, bank account, bathroom tile, beat me, bed i, been going, been over, been the,
      before the, before treatment, bend it, best my, better and, better but, bien con, bit foggy, bit weaker,
      blade is, body feels, both ways, bout a, brain fog, brain is, brain still, brazo de, breathing all,
      bruise smaller, buen dia, burning question, but good, but manageable, but now, but ok, but only, but pain,
      cabeza el, calentura pero, calf and, caliente el, caliente hoy, call if, call the, called me, cambiar la,
      came in, can live, can look, can u, cant drive, car afterwards, casi ni, casi no, change my, chills and,
      choir practice, cita del, cita el, cita en, cita por, clinica y, cold feet, collapsed on, come in, comio mi,
      como un, con gripa, con mis, con pastillas, con una, confirm my, corriente en, corto la, cough so, could go,
      could you, couldnt be, couldnt get, couple of, crazy and, cross word, cuando era, cuando manejo,
      cuando pueda, cuando puedo, cuando quitaron, cuello es, cuello va, dad says, day is, day no, day on,
      day with, de atras, de ayer, de doler, de ejercicio, de estar, de haber, de ir, de magia, de muerto,
      de sueno, dead tired, decir que, decirles que, deep massage, definitely not, del metro, del mismo,
      del omoplato, del trabajo, despertar estaba, did it, did u, didnt do, didnt need, diez anos, dime sized,
      dio calentura, dio mareo, disculpe tengo, do everything, do the, dog on, doing good, dolor de,
      dolor gracias, dolorcito de, done in, dont send, dont touch, dormi bien, dormi ocho, dot on, down from,
      down its, dress is, drew a, drinking lots, driving the, dropped the, dry now, durmio la, early night,
      eased when, easy now, el america, el caballo, el de, el frio, el gato, el metro, el pan, el patio, else to,
      en camino, encima de, end of, enfermo con, enough to, er right, era el, es apenas, es ciento, es dolor,
      es mas, es peligroso, es un, escalofrios ni, ese dolorcito, eso si, espalda que, esta borrando, esta de,
      esta igual, esta semana, esta sensible, esta suelto, estar sentado, estoy como, estoy contenta, estoy de,
      estoy descansando, estoy molido, estoy muy, estoy perfecto, evening but, every kerb, exactly where,
      examen de, expected that, feeding the, feel great, feel lighter, feel my, feel very, feel wonderful,
      feels brand, feels sore, felt awesome, felt great, fever chills, fever i, fever my, fever over, fila del,
      fin puedo, fine no, fine tho, fingers fine, fixed it, flip flops, foot tingled, for asking, for his,
      for lunch, for one, for work, form that, foto del, free since, from all, from carpal, from her, fuerte y,
      game last, get a, give my, glass of, go back, gone so, good day, good mood, good night, got in, got sore,
      got to, grip a, hablar con, hace mucho, hacer la, half an, hand felt, has an, has completely, has for,
      hasnt changed, hasta ahora, hasta las, have stopped, have zero, havent noticed, having any, hay que,
      he never, head in, headache but, headache nothing, her feet, her knee, her sister, hi no, hi there,
      hice mis, hielo y, hija nota, hijo esta, hijos dicen, hiking and, hinchado ni, hinchazon ni, hint of,
      hip was, his back, hola no, hola quiero, hola tengo, hombro mejor, hombro va, hombro ya, horas en,
      hormigueo de, hormigueo del, hot or, hot water, hours of, how do, how long, hoy pude, hoy sali, hoy y,
      hubiera cargado, husband looked, i bought, i came, i chew, i danced, i faint, i found, i havent, i lifted,
      i owe, i said, i say, i slid, i teared, i twist, i want, i will, i worry, if a, im all, im back, im being,
      im chillin, im great, im her, im still, im writing, in church, in his, in june, in laws, in line, in march,
      in months, in under, is being, is burning, is confused, is happy, is jammed, is killing, is lovely,
      is maybe, is missing, is mush, is out, is pouring, is pretty, is right, is so, is tender, is totally,
      isnt any, it back, it did, it easy, it go, it used, it when, itches like, itchy at, its doing, its full,
      its less, its own, jello in, joven me, just checked, just little, just tiny, keep it, kids have, kids off,
      kilos de, kinda weird, knee bends, knee swelling, knee to, knitting needles, la bendiga, la cartera,
      la direccion, la fila, la luna, la mesa, la paleta, la parrilla, la pelota, la proxima, la salsa, la una,
      la vaca, la virgen, las noticias, las pantorrillas, las plantas, last two, later and, le contesto, le marco,
      left your, left yours, legs and, les aviso, let me, lets go, levantarme estaba, levante sin,
      ligera hinchazon, light headed, like and, like ive, like the, like u, line at, listening to, little dot,
      little dots, little spot, little swelling, llega el, llegue y, llevo dos, llore un, lo bien, lo mejor,
      lo tieso, loads better, lol i, long story, longer any, longer feel, looked and, loose and, los hombros,
      los musculos, los tengo, luego luego, luego se, mandar la, manejando que, maneje hasta, mareo al,
      mas mensajes, me acorde, me as, me comi, me corre, me da, me diera, me dolio, me duele, me estire, me fue,
      me im, me maree, me these, me tome, medio tieso, mejor el, melted into, menos que, mensajes por, mention it,
      mi amor, mi cunada, mi hijo, mi rodilla, mi senora, mi suegra, mi tia, missed my, momento me, moneda en,
      moradito del, moreton pequenito, moretoncito chiquito, moretoncito que, moretones no, most of, move more,
      moved to, mover mi, much for, much improved, mucha comezon, mucha energia, mucho tiempo, muchos calambres,
      muero de, muevo bien, muscle feels, muscle soreness, musculo cansado, muslo como, muy relajada, my backs,
      my blind, my insurance, my nans, my neighbors, my normal, my receipt, my roommate, my stomach, my tea,
      my wallet, n my, nada grave, near my, neck but, neck feels, neck itself, need a, need anything, need them,
      needle in, needles all, needles at, ni calentura, ni enrojecimiento, ni hinchazon, ni pio, nieto vomito,
      nieto y, night after, night because, ningun dolor, ningun problema, ninguna molestia, no dizziness,
      no duelen, no estaba, no fiebre, no headache, no heat, no hot, no me, no pegue, no pills, no prende,
      no sense, no temperature, no worries, nope my, nor chills, nor numbness, normal now, not having, not in,
      not painful, nota que, nothing and, nothing weird, noticed any, now thanks, numb toes, number from,
      number off, of bed, of coffee, of it, of lamb, of tea, of wiped, off for, oiga el, old numb, olvido la,
      on his, on route, on stairs, one has, one leg, one little, one on, only had, opt out, or bleeding, or is,
      or pus, other than, otra cita, out from, out i, out of, out to, own shoes, pain from, pain to, para manana,
      passed and, past a, pastilla de, pecho gracias, pero aguantable, pero ando, pero de, pero es, phone is,
      picking up, pierna desde, pierna ni, pierna se, piernas bien, piernas como, pin pricks, poco adolorido,
      poco sensible, poked me, poquito adolorido, poquito al, poquito de, por ahora, por el, por los, por ningun,
      por preguntar, por si, possible to, pretty much, puedo cargar, puedo jugar, puedo llegar, puedo nadar,
      puedo ver, puffy last, puntito morado, puntitos donde, puse el, push off, puso el, put a, put it, que el,
      que estoy, que girar, que hace, que ni, que traia, que vaya, que veo, que viene, quedo sensible,
      queria decirles, queue at, quit texting, quitaron la, quito con, quito lo, ran the, rara desde, really bad,
      really well, recibo de, redness or, remove my, respiro normal, right arm, rigido al, ring the, ring you,
      risa con, rodilla pero, rojo alrededor, rojo ni, same spot, sangre cuando, schedule a, se afloja, se asusto,
      se nota, se notan, se pone, se ve, se ven, see some, see tiny, see you, seizure in, send me, senora se,
      sensible al, sentado quedo, she saw, shes got, shift on, shirt button, shoulder blades, shoulder but,
      shoulder didnt, sick of, side i, siento en, siento ninguna, siento relajado, sigue doliendo, sigue igual,
      simply wont, sin agarrarme, sin falta, sin hinchazon, sin hormigueo, sin molestia, sin moretones, sin mucha,
      sin nada, sin prima, since easter, since monday, since tuesday, skin on, skipped a, sleep for, slept from,
      slept straight, slightly sore, small thing, sneezed this, so cold, so far, so loud, so my, solo una,
      some soreness, some tingling, sore from, sore last, sore not, sore now, sore spot, sore this, soreness has,
      soreness is, spat out, speak of, spot you, stairs and, start having, stiff in, stiff today, still feels,
      still had, still yawning, stop texting, stopped right, sueno que, supposed to, swelling barely,
      swelling yesterday, swells up, swollen from, swollen or, take a, take xarelto, taking the, tampoco me,
      teared up, tender on, tender spot, tender to, tengo lo, tengo mareos, tengo nada, tengo problema,
      tenia hormigueo, tenido fiebre, terapia de, than my, thank god, that a, that for, that new, thats not,
      the address, the bag, the basement, the bike, the boiler, the cat, the chicken, the clouds, the county,
      the dead, the difference, the doc, the good, the hall, the hens, the hot, the invoice, the knot,
      the lottery, the mall, the manager, the office, the party, the photo, the post, the power, the pub,
      the puppy, the road, the salon, the session, the settee, the show, the therapist, the trigger, the weekend,
      their own, there for, there in, there this, thing again, thinks im, this tired, this week, this weekend,
      throw the, thumbs up, tiene una, tieso del, till the, tingled yesterday, tingling last, tingling yesterday,
      tiny pin, tired and, to a, to all, to cough, to his, to know, to me, to next, to pick, to school, to write,
      to you, todavia me, today but, today is, todo en, todo me, todo ok, todo sin, todo tranquilo, toes were,
      told the, tomando agua, tome una, took nothing, top shelf, totally gone, touch of, touch sore,
      trabajar bien, traigo los, trash day, trouble me, turn left, turning my, twice to, two at, un appointment,
      un calor, un cuatro, un leve, un punto, un tres, una cita, una lenteja, una ligera, unchanged since, up on,
      up there, up without, usted me, ustedes el, va bien, van como, veces hoy, vemos en, verdad me, vez puedo,
      volteo mejor, voy al, walk straight, walk with, walking like, wanted to, warm shower, was crazy, was like,
      was nothing, was red, was rude, was there, watched a, water bottle, way home, way up, we got, we moved,
      we should, we went, weird but, well and, went back, went great, went hiking, weve been, what a, what it,
      where one, where the, which i, whole way, wife had, will i, with all, with every, with how, without any,
      wont fix, wore my, worse than, would a, would you, wrong with, wrong words, y ahi, y anda, y apenas, y baje,
      y dice, y duermo, y estoy, y media, y puedo, y quede, y respiro, ya alcanzo, ya amaneci, ya me, ya pude,
      ya tenia, years from, yo estoy, yo me, you a, you ask, you back, you grab, you or, you people, you showed,
      you so`,
  },
  {
    weight: -4,
    pairs: `a acostar, a ball, a burger, a comer, a cowboys, a dead, a difference, a dios, a dormir, a living, a long,
      a migraine, a month, a nadar, a new, a nice, a one, a pounding, a single, a toda, a very, a volver, a weird,
      a wet, a wrench, about the, about this, acabo el, achy after, achy in, after leg, after work, agendar otra,
      ahora si, ahorita le, aire hondo, al agacharme, al levantarme, al llegar, al perro, all healed, am able,
      am and, am not, am sore, amaneci bien, an appointment, an infection, and have, and looks, and loose,
      and lost, and missed, and out, and she, and steady, and thats, and woke, and wouldnt, and your, anda en,
      antes era, any swelling, aqui no, are having, are taking, arm bruised, arms feel, around a, asked what,
      at eight, ate my, ayer estuve, ayer senti, ayer tuve, baby is, back into, be there, because he, bed for,
      before but, before i, better now, bien ya, bit lightheaded, black out, bleeding since, blood and,
      book another, boots on, both times, bother at, brazo como, brazo todo, brazo y, breath for,
      breathing normal, brother had, bruise has, bum is, but me, but nothing, by half, by itself, cabeza en,
      calentura todo, calf a, calf never, caliente en, call you, cama del, cambie de, camino y, can breathe,
      can lift, can put, can walk, cant feel, car after, cargado cosas, carpiano que, cayo bien, change in,
      chest fine, choked on, closes at, code is, coming back, coming down, como agujetas, como gelatina,
      como nueva, como una, con fuerza, contento con, couldnt stop, cuello lo, cuento que, curled up, da vueltas,
      daughter looked, day now, days now, de cemento, de esta, de gimnasio, de hace, de hambre, de numero, de pie,
      de vomitar, dedos los, dedos pero, dedos todo, deep breath, del todo, desde hace, detuve enseguida, dia en,
      dia menos, dice mi, did leg, died at, difference yet, dije pero, dijeron que, dime on, diria que,
      disculpe puedo, dizzy and, dizzy on, do we, doesnt bother, dog to, dolor anoche, dolor como, dolor nomas,
      dolorcito del, donde fue, dormida por, dormidos pero, dos piernas, down and, down for, drop on, drove past,
      drowning in, duermo en, dull ache, easy as, edge of, el chisme, el cine, el concierto, el gallo,
      el hormigueo, el jefe, el kilo, el martes, el mundo, el nudo, el pelo, el precio, el sistema, el taxi,
      el tiempo, el tunel, en bici, en dos, en orden, entra en, espalda se, espalda va, espanol por,
      esta poniendo, estirada doctora, estoy embarazada, estoy feliz, estoy tomando, even had, eyes open,
      feel all, feel alright, feel any, feel both, feel heavy, feel loose, feel ok, feeling good, feeling like,
      feeling well, feels great, felt this, fever in, fiebre a, film and, fine now, fine today, first evening,
      five a, flat tire, floor like, floppy and, flying to, foot to, for being, for breakfast, for that, for two,
      frio el, frio que, from yesterday, fue el, fue lo, fui a, gave my, give me, goes numb, going down, good now,
      got chest, got infected, had it, had my, had since, half marathon, half the, hand had, hand on, has cleared,
      has felt, have any, have had, have you, head on, headache behind, hermano se, hey doc, hey my, hi i,
      hinchazon cita, hinchazon muy, hola siento, holding a, hombro desde, hormigueaba los, hot tub, hours and,
      hours to, hours yesterday, hoy amaneci, hoy pero, hubiera hecho, hurting a, i bend, i can, i dont, i drove,
      i even, i expected, i get, i hate, i hope, i just, i kneel, i moved, i no, i painted, i sat, i snowed,
      i squat, i turned, ice is, if one, im happy, im moving, im off, im only, im sore, im well, in ages, in with,
      inches of, infarto con, insurance for, into spasm, ir con, is clear, is closed, is easing, is helping, is i,
      is much, is ready, is running, is solid, is sore, is there, is what, is wrong, isnt swelling, it alright,
      it does, it ever, it hasnt, it might, it now, it off, it ok, it simply, it wont, its fine, its manageable,
      its more, its raining, its the, ive been, jaja pero, just a, just finished, just saw, just wouldnt, k steps,
      keep doing, keep the, kinda stiff, knee didnt, knee feels, la atencion, la esquina, la final, la fuerza,
      la plaza, la terapia, las tortillas, lastime la, law had, lay on, le salio, left me, leg and, leg are,
      leg every, les dije, leve dolor, ligero dolor, light and, lightheaded when, like id, lil bruise,
      little ones, little puffy, little sore, live with, lo aguanto, lo del, lo dormido, lo esperaba, looks like,
      loosened up, loosening up, los llamo, lost a, lost my, lot better, made it, made my, mama dice, mando un,
      mareado desde, mareo desde, marks on, mas bien, mas tranquila, masaje fuerte, me ayudo, me cayo, me dio,
      me duermo, me encuentro, me equivoque, me hace, me hormigueaba, me lastimaron, me lastime, me lo, me luck,
      me messages, me molesto, me no, me parte, me pincho, me puse, mejor q, mejorando bastante, meses que,
      mg ibuprofen, mi abuelo, mi nino, mi temperatura, mid back, mild ache, mind the, misa y, mismo y,
      morado chiquito, moreton que, moretoncito como, mover el, moving my, muchas gracias, mucho sueno,
      muchos espasmos, muevo mas, murio el, muscles feel, muy cansada, muy leve, muy pronto, my bad, my day,
      my desk, my exercises, my girl, my mates, my temple, my thursday, my wifes, nada que, nada raro, nalga y,
      name of, neck and, need for, need to, needle marks, needles feeling, neither fever, ni hormigueo,
      ni moretones, ni rojo, ni un, night so, nine holes, no batallo, no different, no dormi, no hard, no im,
      no needles, no no, no other, no prob, no problems, no rash, no swelling, no voy, no weakness, nomas siento,
      nomas y, none now, none today, nope im, normal thanks, normally i, not even, not getting, not needed,
      not sore, not warm, nothing a, nothing like, now but, now just, numb bits, numb last, numb toe, number is,
      numbness or, o es, of blood, of me, of pus, of small, off and, off his, off with, office is, oiga no,
      one advil, one bruise, opened a, or redness, or tingling, otra sesion, pain down, pain maybe, pain wont,
      pains gone, papa le, para nada, paro luego, paso decirle, pecho cuando, pencil eraser, pequeno donde,
      pero dolor, pero no, pero yo, pie pero, pie y, pierna muy, please use, podria mandar, poquito dolor,
      poquito hinchado, por aqui, por un, porque me, porque mi, pressure is, problema para, puedo abrir,
      puedo banarme, puedo correr, puedo dormir, puedo hacer, puedo poner, puedo trabajar, pura vida, que alivio,
      que esta, que lo, que parezco, que siempre, que todo, quede como, quedo el, quiere venir, quiero agendar,
      quiero hablar, quito y, rate it, really not, really sore, remind me, rendida en, reschedule my,
      respiro bien, rest of, revuelto y, ribs and, ribs on, right away, right now, robo el, said id, sali a,
      salio moreton, salio un, salio una, salt and, same ache, same as, sang the, sangro tantito, says hi,
      says his, science fair, se acabo, se aflojo, se comio, se detuve, se quito, see the, sensible donde,
      senti hormigueo, sera del, sesion y, shirt when, should do, should have, shoulder sore, shoulders feel,
      si en, si me, siempre y, siento mucho, siento normal, sin quejarme, sin tos, since then, sit up, sleep on,
      so exhausted, so good, so ill, so sleepy, so tired, solo esta, some water, something to, sore in,
      soy enfermera, spaced out, spent the, stairs no, stairs today, standing up, stiff getting, stiff when,
      still dragging, stomach has, stopped in, straight and, such a, suegra esta, swelling has, swelling went,
      taking it, talk soon, tan bien, tantito y, te mando, team is, temp bc, temperatura es, ten and,
      tender around, tender when, tengo hace, tengo nauseas, than that, that started, thats better, thats gone,
      the bar, the best, the big, the bill, the blue, the bridge, the chimney, the clock, the diabetes, the dryer,
      the engine, the exercises, the eyes, the fence, the football, the garage, the groceries, the half, the hip,
      the landlord, the name, the parade, the promocion, the sea, the second, the shed, the shops, the slow,
      the stiffness, the storm, the surgery, the swelling, the teacher, the team, the tent, the train,
      the trampoline, the usual, the wee, then felt, there all, these texts, they dont, they went, think it,
      this good, this headache, tiesa al, tiesa pero, tieso de, tieso pero, tiny needle, tired from, tired since,
      to bed, to friday, to hand, to her, to keep, to schedule, to yellow, todo chevere, todo lo, toe but,
      tonight and, traffic is, tres horas, tummy and, two and, two hour, two tylenol, two weeks, typed all,
      u needled, un abrazo, un algodon, un dia, un dolorcito, un dos, un infarto, un ligero, un masaje, un ratito,
      un rato, un salpullido, una mano, una moneda, una pregunta, una queja, under a, uno y, unos puntitos,
      unos tacos, up and, up but, up off, veces que, vez mas, visit please, walked barefoot, walked to, was for,
      was one, was tired, was way, washing up, watching a, we have, we need, week has, week in, went straight,
      were out, what time, when they, where they, while i, who is, will do, wish me, with your, y aqui,
      y contento, y de, y el, y mi, y sali, y se, y un, y vomite, ya desaparecio, ya hasta, years younger,
      yo diria, you about, you get, you if, you pressed, you tuesday, zaps down`,
  },
  {
    weight: -5,
    pairs: `a blood, a cat, a crime, a doler, a drop, a dull, a ella, a flat, a flu, a mark, a pain, a patient, a pea,
      a pickle, a plan, a que, a side, a slight, a smidge, a sock, a squeeze, a ver, a warm, abajo de, about as,
      abro la, ago so, agua y, aguanto bien, aguja desde, aguja pero, ahi esta, al moverme, al sentarme,
      algo apretado, algo tiesa, algo tieso, also no, amaneci como, amaneci mejor, an ache, an owl, and about,
      and blue, and feel, and go, and just, and only, and shoulders, and sunny, and toes, and walk, anda mal,
      ando adolorido, ando medio, ankle is, anoche dormi, anoche tenia, anoche y, any difference, any numbness,
      appointment to, apretado de, are up, around where, as tar, as yesterday, away even, ayer pero, back at,
      back didnt, back feels, bad at, bad headache, bad on, banar con, bed early, bed twice, been on, bit sore,
      blind spot, blood just, blood where, boss has, boss is, bought a, broke down, broke his, bruise showed,
      bubble wrap, by nine, cabeza al, cama a, can someone, can tell, cant concentrate, cant keep, cayo un,
      cleared up, come over, comi un, como bien, como siempre, con fiebrecita, confused about, corazon de,
      could be, could somebody, crime scene, cuando me, da como, daughter has, day after, day and, day its,
      days on, de cuatro, de encima, de maravilla, de vacaciones, dead on, del carro, del coche, del martes,
      del tratamiento, dia de, dias y, did you, doctora tengo, doctora ya, doing my, dolor al, dolor hoy,
      dolor ni, dolor no, dont forget, dont need, dormi toda, dormida un, dormido que, down after, down by,
      down to, eche una, el adormecimiento, el bebe, el final, el gym, el jardin, el motor, el semaforo,
      el trabajo, en casa, en espanol, en su, enferma con, es el, es la, es nada, escriban mas, esposo dice,
      esta enferma, esta enfermo, estoy mejor, even a, everything works, faint ache, feel everything, feel fine,
      feel pretty, feel totally, feels a, feels fine, feels normal, felt good, felt since, felt strong,
      fever last, fever nor, fiebre que, fingertips are, fit as, flotando de, follow up, foot has, foot traffic,
      for friday, four and, frio hace, from this, front desk, fue una, getting less, give the, go running,
      goes all, going on, gone from, got back, got down, got spring, got up, ha cambiado, hacer ejercicio,
      had for, hand from, hasta me, haunted house, have in, he asked, heart racing, hello please, here is,
      high school, him and, hinchazon no, his arm, hola me, hora de, hot bath, hoy ando, hoy no, i asked, i climb,
      i didnt, i like, i managed, i notice, i passed, i soaked, i still, im a, im exhausted, im numb, im walking,
      is back, is bleeding, is breathing, is comfortable, is fading, is here, is improving, is perfect,
      is throwing, is unchanged, it like, it once, it out, it still, it tuesday, it wasnt, its been, its getting,
      its like, its pouring, its sore, ive done, just achy, just fine, just not, just want, kid has, kids are,
      killed it, kinda tender, knees have, la bateria, la camilla, la compu, la factura, la feria, la fiesta,
      la foto, la junta, la llevo, la lluvia, la nina, la tele, la tienda, las bolsas, las llaves, last year,
      le digo, lean on, leaning on, less every, like leg, little bruise, little stiff, lleve a, lo adormecido,
      lo mas, looked in, looking over, looks normal, lost in, low on, making a, mama esta, mama vio, mano y,
      mareada desde, me acoste, me acuerdo, me agache, me an, me cry, me dijo, me infecto, me manden, me mueve,
      me podria, me quedaron, me senti, me urge, media hora, menos dolor, mi casa, mi nieta, mi primo, mi sobrino,
      mild headache, minuto pero, moreton pequeno, much less, much looser, mucha agua, mucho menos, muscle spasms,
      muy contenta, my bag, my face, my friend, my girlfriend, my headache, my mum, my shift, my shoulders,
      my sister, my sisters, my sons, my team, nada hinchado, necesito el, neck sore, neck turns, needles are,
      needles came, needles in, neighbor had, never once, next one, ni con, ni esta, ni moreton, nice and,
      night at, nina esta, no change, no es, no esta, no llega, no numbness, no pasa, no pins, no sangro,
      nodded off, not any, not one, nothing since, nothing wrong, now like, now than, ocho horas, of funny,
      of itching, of laundry, of wine, of you, off before, ok tho, olvido decirle, on hold, on i, on their,
      one spot, one with, open the, or chest, or my, pain no, pain since, pain zero, parking ticket, penny on,
      pequeno en, pero ahi, pero lo, pero va, pica mucho, pierna es, pinpricks where, piso del, place where,
      poco tieso, por aca, por su, pounding headache, press it, probably from, pude ir, pueden marcar, puedo con,
      puedo meter, pus ni, push the, pusieron agujas, pusieron la, q ayer, quads are, que algo, que anda,
      que anoche, que baja, que tengo, que un, quedo la, quien le, quien sabe, ran out, rolled up,
      roommate looked, round one, saliendo tuve, salir a, same old, same way, sangre nomas, say a, say my,
      se murio, se preocupe, season is, sending me, sewing machine, she does, she got, shooting pain,
      shoulder feels, shoulder hurts, shoulder of, shoulder to, si puedo, siento mejor, siento q, sin problema,
      sin ronchas, since before, slept right, slept ten, slightly pink, solo tengo, some swelling, sore n,
      sorry i, stiff this, still tender, stopped after, suits me, table and, tea and, ten hours, tengo algo,
      tengo desde, tenia los, termometro y, text me, the airport, the alarm, the bleachers, the cats, the first,
      the fish, the goat, the inside, the minute, the movies, the old, the photos, the pond, the porch,
      the printer, the quiz, the rain, the sermon, the snow, the stadium, the tape, the tea, the thing, the twins,
      the tylenol, the van, the zoo, thing going, think of, think you, this list, this show, this spreadsheet,
      tiene dolor, tiene un, tight but, to book, to call, to cancel, to come, to feel, to lie, to move, to play,
      to send, to swim, todo esta, told him, tome el, touch wood, trabo la, traffic on, tuesday and,
      tunel carpiano, turned my, tuve la, twitch in, una molestia, una vez, under my, up for, up now, up when,
      usual tingling, ver la, vio que, voy mejor, walk and, was able, was expecting, was my, was so, was swollen,
      was the, was treated, was yesterday, watch for, way less, week and, week i, week now, went and,
      were tingling, what would, when im, who do, wiped out, wont close, wrong number, y lo, y los, y solo, y voy,
      ya esta, ya estaba, yellow bruise, yesterday it, yo bien, you asked, you have, you told, you took`,
  },
  {
    weight: -6,
    pairs: `a bad, a cushion, a fiddle, a film, a four, a horse, a hot, a lady, a lump, a mis, a nap, a number,
      a parking, a pint, a quien, a show, a speck, a stomach, a whole, abajo y, acabo la, ache up, after needling,
      again without, agujas nomas, ahi sigue, al caminar, al despertar, al gato, all afternoon, all normal,
      all the, am i, an infected, and back, and felt, and got, and his, and neck, and nobody, and right, ando al,
      anos me, antes del, any fever, appointment on, are blue, are going, are in, are too, arm and, as before,
      as they, at one, away this, back to, back where, back yesterday, bake sale, bed this, been since, behind me,
      better since, bit in, bit stiff, bit tender, bled a, bother me, bottom of, brazo desde, brazo hasta,
      brazo pero, breathing easy, bruised at, but that, cabin fever, cai rendida, came home, can we, cant touch,
      car is, cara y, caso de, cayo la, chills or, cita para, cold in, como me, como nuevo, completo y, con agua,
      con este, con su, corazon con, corazon contento, could someone, cuz of, dado una, daughter is, day tomorrow,
      de dos, de lujo, de pecho, de tejer, dear practitioner, deep in, desde q, dia y, dice la, died laughing,
      dio dolor, dio falta, doing fine, dormi de, dormido el, drinking water, dropped from, dying to, el estadio,
      el examen, el internet, el mismo, el nino, el parque, el refri, el sillon, el vuelo, else going, en algo,
      en caso, en misa, en una, equivoque de, es por, es todo, es verdad, esta normal, ever got, falta aire,
      feel lousy, feel off, feels so, feet up, fever so, fingers numb, first night, fit through, flu shot,
      foot that, foot was, for once, for ten, forearm feels, forgot i, forgot to, frio de, from now, garganta y,
      get to, going downstairs, gone and, gone by, good one, got that, gracias a, had any, half days, hands are,
      hard workout, has the, hasta arriba, have none, have small, he can, he has, headache pain, headache today,
      headed to, heart rate, hes got, hes on, hielo ayuda, hinchazon y, hola ya, hombro como, home sick,
      hormigueo ni, how would, i call, i drive, i looked, i made, i slept, i start, i turn, ice cream, ice pack,
      im feeling, im ok, im pregnant, im really, in all, in front, in ten, in town, is gone, is home, is nearly,
      is no, is nothing, it a, it always, it but, it doesnt, it gets, it to, it with, its easing, ive never,
      ive still, just isnt, just tender, just where, killing it, knee hurts, knee was, la banda, la carne, la de,
      la lavadora, la llanta, la mudanza, la oficina, la pelicula, la pila, la profe, la silla, las llantas,
      las nueve, las ocho, las siete, last time, legs like, let it, levantar el, like always, like someone,
      little headache, little pink, llame a, llegara a, lo adolorido, los lunes, los ninos, lunes en, luz en,
      manana pero, me dejaron, me habian, me la, me llegara, me molesta, me muevo, me off, me operaron, me pare,
      me pincharon, me preocupa, me quebre, me quema, me quita, me quite, me today, medio tiesa, meter al,
      mi cita, mi dolor, mi nieto, mi vecina, moreton chiquito, moreton me, move it, mucho la, muy pequeno,
      my appointment, my appt, my bank, my card, my carpal, my chair, my cousin, my dad, my dog, my grandson,
      my neck, my next, my old, my students, my uncle, my visit, needle spot, next week, ni escalofrios,
      ni fiebre, ni hinchado, ni pus, night even, night for, no bruise, no entra, no hives, no necesito, no need,
      no traigo, not bad, nothing bad, nothing big, nothing is, notice it, numb since, numb yesterday,
      numbness in, of her, of them, of water, on with, one small, or fever, other hand, out im, out with,
      own socks, pa los, pain in, pain or, pain than, pain when, painted the, pero estoy, perro se, pierna pero,
      pincharon y, pins in, pinte la, please have, pm and, por eso, por fin, post office, puedo tomar,
      puntitos rojos, puso la, que camino, que era, que frio, quedo en, quid for, quiero hacer, really sleepy,
      relajada y, repente no, respiro perfecto, right as, right behind, rolled over, sangre ayer, say its,
      say the, se corto, she asked, si hubiera, side again, siento mal, sin pus, sin que, since we, sitting at,
      sitting right, slept on, slight headache, slightly puffy, smaller than, so it, so not, so were, so weve,
      somebody call, sore but, sore when, stairs at, starts monday, still got, still the, stopped straight,
      swollen since, take me, tantito al, tape was, tell it, temperature this, tenido calentura, that arm,
      that knee, that way, thats a, thats good, thats it, the bad, the beach, the church, the coffee, the entire,
      the gym, the kid, the mirror, the movie, the numbness, the price, the thermometer, the tightness,
      the tractor, the wife, theres an, tiene calentura, tight this, tight today, tiny red, to leave, to make,
      to pee, to reschedule, to say, tomar una, toque el, trae calentura, turn over, tuve fiebre, tuve hormigueo,
      twenty years, two paracetamol, tylenol and, typing with, un centavo, un moradito, un poquito, una de,
      urgencias y, va bajando, va mejor, va mejorando, very small, was done, was easy, was just, was never,
      was up, watching the, went for, went into, went up, were to, wet noodle, whole house, will be,
      with breakfast, with her, with laughter, wont fit, worry if, would call, y dormi, y hoy, y paro, y una,
      years ago, yes i, yo creo, you said`,
  },
  {
    weight: -7,
    pairs: `a decir, a faint, a lentil, a man, a minor, a otro, a pie, a real, a short, a tad, a teeny, a thing,
      a whisper, about like, acting up, after sitting, ahi la, al cine, al veterinario, all week, alrededor del,
      am still, and arm, and found, and pain, anoche se, another session, are out, asleep on, away no, back pain,
      bajo toda, been swollen, better every, better this, better today, bit tight, bn y, both sides, breath away,
      breathing and, breathing fine, bruise no, but no, cabeza leve, cadera va, calambres fuertes, can still,
      can you, cant believe, cant chat, cant focus, cant put, cant stop, cant talk, carpal tunnel, cero dolor,
      comezon en, como antes, como de, como pato, completely gone, compresa caliente, con ganas, con la, con lo,
      con sueno, cost me, couch wont, coughing and, cuello desde, da fiebre, day today, days and, desde las,
      diez puntos, disculpe me, dolor bajo, dos lados, down stairs, driving test, duele el, el archivo, el cafe,
      el camion, el perro, el rio, el sofa, el super, el techo, el trafico, en monterrey, er now, esta en,
      esta hinchada, esta mucho, esta un, fake blood, feel right, feel that, feels better, fever broke, fever or,
      fingers crossed, fingers from, floor with, found out, from before, fuertes en, getting any, getting worse,
      girlfriend says, golpe de, had this, half eight, have no, he hit, he says, head over, headache this,
      heart of, held up, help yourself, hincho nada, hold it, hombro al, hospital drama, hours on, how good,
      hubiera pasado, i know, i nearly, i used, iba a, if it, if this, im resting, im up, im with, in and,
      in case, in law, in these, inflamado el, is acting, is almost, is good, is slightly, is under, it for,
      it helped, it makes, it went, its already, its no, ive lost, just came, just doesnt, just like, knocked out,
      la boda, la bolsa, la doctora, la escuela, la fabric, la fiebre, la gata, la novela, la primera, la receta,
      la renta, left foot, lift weight, like after, like new, like normal, like to, little red, look up,
      loosens up, lungs are, mano pero, mas relajada, me down, me pueden, me quedo, me veo, me when, mejor del,
      mejor desde, mi compadre, mi cunado, minor headache, more like, moretoncito en, morning but, moves like,
      must be, my daughters, my gran, my hay, my nan, my nephew, my new, my pain, my partner, my truck, nada me,
      neck pain, needle on, ni adormecimiento, ni dolor, no issues, no salio, normal y, nos vemos, not a, not an,
      not me, nothing i, numb at, number on, on her, on me, one bit, otro dia, over here, pain about, para todos,
      paro rapido, pecho nada, pero ya, picaron y, picked up, pie sensible, pierna me, please dont,
      poquita sangre, por completo, primera noche, pues no, puntito de, put up, que amaneci, que tomo, que ya,
      quita el, red pinpricks, resting today, salio poquita, salio sarpullido, same size, sangre en, sangre por,
      sat through, says it, send help, showed me, showed up, si se, siento rara, sin calentura, sister in,
      sit and, sitting through, sized bruise, slight swelling, smells like, so ive, sore today, soreness in,
      still have, stomach bug, swelling around, swelling or, swollen at, te marco, tengo de, tengo hormigueo,
      tengo rojo, thank you, the calf, the concert, the form, the neighbors, the new, the sun, the tap,
      the turkey, the view, the weather, they have, threw a, to report, to wash, todo normal, tome la,
      trigger point, twelve hours, un buen, un sueno, una compresa, una siesta, up all, up once, veo mas,
      volteo pa, was kind, way better, way it, were numb, wife checked, wifi is, woke me, wont let, worked out,
      worn out, worse just, would i, y a, y arde, y la, y todo, ya estoy, ya paro, you went, zero pain`,
  },
  {
    weight: -8,
    pairs: `a deep, a dime, a funeral, a rash, a touch, a walk, about it, advil and, advil every, after that,
      agua caliente, ahorita dolor, al rato, and cant, and pink, and then, ando de, ando mareada, anoche pero,
      anos y, any pain, any worse, are getting, are so, as it, back keeps, back on, barely feel, be in, between a,
      blood pressure, but in, but it, calf was, can finally, can turn, cancel my, cant be, como la, cough and,
      couldnt sleep, cuesta nada, dad to, de siempre, decirle que, desde antes, didnt get, doesnt feel, dolor del,
      dormi como, dormida en, dots where, down completely, driving right, duele menos, eight hours, el equipo,
      el pastel, el recibo, el segundo, escribo con, esta quitando, estoy bien, feel good, felt better, fever on,
      fiebre no, fiebrecita de, flu jab, from me, getting up, gone today, good way, had knee, hard to, has eased,
      have been, headache after, hi my, hijo tiene, hinchada ni, hinchado no, hives from, hot shower, hurts a,
      i hung, i lift, i rest, i worked, in here, is about, is at, is fine, is hurting, it passed, its fading,
      its quit, its so, just wont, la gasolina, la maleta, la mancha, la pantalla, la tarea, las lagrimas,
      las nubes, lengua y, less than, like you, mal desde, manana y, manchita de, mano de, maybe a, me paso,
      me puede, me reviso, me toca, mejor que, minor swelling, mire me, mom is, murio la, muslo y, my diabetes,
      my last, my pride, nada de, nada en, needles went, new phone, next door, ni nada, no bother, no lump,
      no meds, no pus, no sangra, no tuve, no volvio, not hot, off to, oiga me, on its, one and, one drop,
      one wee, only if, pain went, para eso, pero hoy, pierna de, pink and, poner una, pregunta si, quede dormida,
      quede dormido, quedo dormido, quien llamo, quito el, rang the, right after, ronchas ni, said yes, she said,
      shes the, si nada, slept like, small needle, so cant, so im, son has, sore like, stab in, ten years,
      the curtain, the lake, the numb, the radio, the weakness, the wind, there now, they call, tip top, took my,
      traigo fiebre, un ibuprofeno, una manchita, up four, was tingly, was told, went well, what should, with his,
      with ibuprofen, with no, with one, y ando, y hasta, you and, you take`,
  },
  {
    weight: -9,
    pairs: `a bear, a caminar, a dos, a little, a mild, an eye, and could, and slept, asco desde, back isnt, because im,
      been dizzy, black as, brazo es, breath of, but thats, call in, can get, cayo el, chest pain, cuello de,
      dan calambres, de tanto, did get, donde me, dont have, down with, duele nada, duele tantito, el arroz,
      el que, else is, es mi, espasmos en, estomago revuelto, even with, feels good, fingers and, from that,
      full strength, get chest, get short, getting better, going away, gota de, had numbness, havent had,
      hay fever, head still, headache that, heading to, heavy and, her first, hes a, hes the, hija me, hit a,
      i cooked, i roll, im able, im doing, im gonna, im good, is constant, is on, is pain, is strong, it against,
      it down, it isnt, it just, its about, knot in, la cierra, la computadora, la del, la playa, la ventana,
      last month, left at, leg of, like jello, like lead, little weak, lump in, mark on, me acalambra, me id,
      me it, me levante, me the, mire tengo, mother in, my bed, my boy, my mind, my niece, my seat, neck hurts,
      neck isnt, no bleeding, no tingling, not as, now and, numb or, of any, of soreness, of swelling,
      one ibuprofen, only when, or swollen, pain just, pain kept, painful when, papa se, paro en, pie de,
      pie desde, pierna bien, poquito inflamado, probably a, red dots, red light, red or, room because,
      siento bien, sin fiebre, since august, so no, some bruising, sourdough starter, speck of, still there,
      swelling at, talk now, teeny bruise, than a, that joke, the blade, the dark, the dishwasher, the ending,
      the hard, the plumber, the screen, the sunset, the wifi, tight in, tingling in, to death, to run, to watch,
      to work, took one, trabajo en, treatment and, twice after, un cardenal, un paracetamol, una pata,
      una temperatura, up after, vez en, was on, when you, with an, work at, writing this, y sin, ya camino,
      yesterday but`,
  },
  {
    weight: -10,
    pairs: `a leg, ache down, after a, an arm, andaba en, as ever, asi que, at night, ayer andaba, bad this,
      bano caliente, been a, bruise the, buen color, calentura ni, can move, cara de, chest freezer, con dolor,
      cough up, de diez, dedo dormido, didnt help, dolor y, dont tell, dormir del, dot of, duele al,
      duele poquito, el celular, electric bill, feeling is, feels open, fell asleep, finger on, fingers is,
      for years, fresh air, gone now, got some, hand was, heart and, her hand, hurts today, hurts when, i forgot,
      i wont, i work, id been, id like, igual que, im driving, in on, is a, is my, it stopped, knee been,
      la cuenta, learned to, like i, lo hinchado, los domingo, lump of, machine is, me a, me desperto, me quito,
      mi perro, morado en, much better, my daughter, ni caliente, ni hinchada, ni sangre, no ando, no more,
      no trouble, not numb, not red, not swollen, nothing swollen, ok to, pain free, phone in, piquete y,
      popped up, poquito la, por una, put my, saw the, se fue, sick to, skin looks, some pain, swollen but,
      termometro dice, the smoke, then quit, theyve been, toddler got, tos ni, treated me, un morado, un moreton,
      un pelin, un puntito, una gota, was worse, y quiero, y ya`,
  },
  {
    weight: -11,
    pairs: `a really, al levantar, and down, and no, as usual, bed at, better than, bit more, bit worse, but its,
      calf cramps, calf feels, can i, cant complain, chat now, chest of, chiquito en, con el, de risa, de toda,
      dots on, el partido, el puesto, fever has, fiebre ni, got into, hit every, hurts some, im dead, is in,
      is just, is real, is urgent, its down, just feel, just sore, keeps cramping, know why, la serie, le falta,
      left on, let up, light but, lo llevo, mano un, me de, me dejo, morning was, mucho mejor, my usual,
      nearly fell, ni al, ni se, no bigger, no numb, no shortness, nothing in, of drawers, of embarrassment,
      ojo de, on this, one thing, pain gone, para la, puedo banar, purple dot, quiero que, rather than, since my,
      spring fever, tengo un, than when, the baby, the cold, the news, tome un, un poco, used to, weak at,
      ya casi, you cant`,
  },
  {
    weight: -12,
    pairs: `a double, a mano, a small, aire ni, and went, asleep in, ayer se, barely there, because its, been numb,
      bici y, bruise came, calambres en, doctora me, doesnt hurt, duele la, emergency please, er because,
      gone this, had worse, has a, hoy dolor, i ring, is going, is only, isnt swollen, itching to, its freezing,
      its gone, level is, mano con, mi no, my mom, never got, nothing hurts, shoulder pain, since sunday,
      sorry cant, tengo dolor, texting me, the heart, the pool, the red, the tingling, took two, un senor,
      was numb, without pain`,
  },
  {
    weight: -13,
    pairs: `a headache, almost gone, been up, blood on, breathing down, bruise on, bruise where, cant make, chest day,
      chin up, ears are, eight days, going yellow, got it, gotita de, hace anos, hand for, he got, headache since,
      husband is, is down, is easy, isnt red, keep my, left my, mano en, me olvido, me pongo, my phone,
      my toddler, never been, no chills, no duele, no tengo, or anything, pain isnt, platicar mucho,
      puedo platicar, que son, rojo el, sangre de, still hurts, struck out, talk right, un bano, un moretoncito,
      una gotita, was an, when he, y si`,
  },
  {
    weight: -14,
    pairs: `a heart, aguja y, all gone, casa de, checked my, con ella, go away, gone since, green and, hago si,
      heart was, id be, is normal, is not, la calle, leg day, me up, no purple, numb for, on sale, pain was,
      paracetamol at, pecho de, went away, worse from`,
  },
  {
    weight: -15,
    pairs: `a tiny, como cuando, down a, in this, la risa, my coworker, no fever, not worse, numb from, siento dolor,
      spot of, those two, ya se`,
  },
  {
    weight: -16,
    pairs: `abrir el, ahorita no, anda con, arm goes, calf keeps, favor llamenme, fingers were, if my, muy bien,
      no pain, puedo ir, rash on`,
  },
  {
    weight: -17,
    pairs: `a bruise, cant handle, como despues, drop of, en un, nearly gone, tome dos, ya puedo`,
  },
  {
    weight: -18,
    pairs: `a las, cabeza desde, hasnt been, my numb, no cough, no worse, pecho ni, sin dolor, than me`,
  },
  {
    weight: -19,
    pairs: `hinchado el, ni me, no chest, sarpullido en`,
  },
  {
    weight: -20,
    pairs: `by myself, do if, is stronger, is stuck, me siento, moreton en, no blood, rojo donde, temperatura de`,
  },
];
