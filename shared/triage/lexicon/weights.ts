/**
 * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [
  {
    weight: 6,
    words: `advils air aire ambulancia ayudenme breath breathing breathless cada cannot cant chest chills confused
      cough coughing disoriented eight excruciating fainted feverish fuerza hard horrible hospital inconsciente
      keeps llameme muchisimo n nueve numb oxygen pa pec pecho porque progress puffed respirar ronchas sangre
      seven severe started temps thermometer unbearable unconscious winded`,
  },
  {
    weight: 5,
    words: `abajo advil apretar area aunque auxilio big blacked blood brazo breathe calentura calling coming
      confundida convulsion couldnt dedos desorientada doubled eliquis emergency entumido estaba fallecio fever
      fingertips fuerzas infected izquierdo lady llamenme llevo me mum myself negro nine ocho outta passed
      pectoral pee piernas pinky pulse pus respiracion respiro sangrando seizure site slurred soy swollen tengo
      terrible then thumb tingly tome toser urgencias urgent urine w wanna wont worse wouldnt xq y`,
  },
  {
    weight: 4,
    words: `acelerado adormecida agarrar ago alcanzo ambulance an antebrazo anymore armpit asfixio ayer ayuda bad bc
      below bendito besides bigger bladder breastbone breth brinco buried cachete confundido conocimiento
      consciousness contesten control convulsione convulsiones convulsiono corta coughed creciendo cuerpo cuz
      dedo demasiado desmaye desorientado direction doble double emergencias empeorando empezo encima enorme er
      escalofrios esposa esto faint feinted feo fiebre gasping girar grande grapefruit hablar heart heartbeat
      hives hole holes huge ibuprofen increasing insoportable instant ive jadear keep lado leg like lips llame
      logro loyal lying mano massive matarme naproxen nite nobody notch orina orinar overnight paciente
      paramedics parece part partes pecs peor pillowcase pipi plus ponerme prob probably quitarme racing really
      repente rib ribs rn running sentido sera shape shivering siento since sites skin spread steadily step
      strength subiendo subio sudden suddenly suicidarme sus swallow taken talking temp thigh thinking tho
      thought throat thru thunderclap tngo toes tosi toso toy traigo tylenol u urgente urticaria veces vision
      vivir wake warfarin warning welts whatever words worst`,
  },
  {
    weight: 3,
    words: `accident acostada afraid agarra agony aguante aguanto aguja alot also amanecio amarillo and ankle anoche
      answering antibiotics aprieto arm arriba asap asleep asuste avente avise ballooned bandaid barely barrer
      been being black bleeding body boned both bottle bowels bright bumps cai calf called caminaba cara chueca
      circulo cnt cobijas collapsed colored comi como coordino corrido cotton coumadin creo cuantos debajo demas
      dentist desde desmayar desmayarme desmayo dialed doctor dolor donde dormida down drenched drooping dying e
      each elbow emergencia ems ended enderezar entire entrepierna escalofrio eso esposo estar estoy ever
      exagero except experiencing extreme extremely fevr fijese fingers fist fits flops foot fui gigante going
      golpe gonna grados grew habia had happened hasnt help her hinchada hinchado hincho hirviendo his home
      hormiguitas hr hrs hurts i ibuprofenos ideas im internaron irregular isnt its izquierda jadeando know legs
      letters level llamamos llamen lleno longer looks lot lump lungs mal media mi middle might mija more morir
      morirme motrin murio muy my nearly needle neighbour noches numbness onto oozing overall palpitaciones
      palpitations panting pantorrilla papa paralyzed pararme paredes pastillas patient peed peeing pensar pie
      pienso pierna pillow pinchazo pins piquete plastic plavix please podia podido popo por pounding properly
      propped puffing punta purple puso quiero quisiera ramping rang real redness responder responding saliendo
      sangrar scale seen sense sentada ser shallow she sheet shin shoulderblade slurring soaked somebody
      somewhere sonreir splitting spots squeeze stabs standing steps sticking stools sube sure swallowed take
      taking talon taquicardia tarry temperature ten termometro thing think toallas todas tomo torture tos
      tosiendo touches treatment tremendo tried tues tuvo twelve twice unbearably under veo waist weeping wet
      wheezing where whole wife wound wrist xray yellow yellowish yesterday yrs`,
  },
  {
    weight: 2,
    words: `absceso absolutely acelera adentro agarro aguanta aid al alguien alive along amaneci angry answer
      antibiotico apoyar appt aprieta argued arranco arrastrando arrastro asfixiando asked asustada atendio
      atropello aumenta aviso ay baja banarme banged bano bastante bathroom beating beats because behind bend
      birth biting blankets bled blown blue bn board bolts boob boot borracho bota bottom bowel breast breaths
      broma broto bruise bruises bruising brushing bulge bulto bump burnt buzzing call came caminar cantaloupe
      care catching chamorro cheek choque chorro chueco city clammy clavada clavado clean clinic clinica close
      closing clot clots cloudy cm codo coffee cojo cold colgando colorado colour companero contractura
      convulsions correct cosas cosquilleo costado costalazo costillas county covered covid crash crawled crecio
      crisis crotch crunch crust ct cuando cuesta current cutting dano dark darker daughter deberia delirious
      demasiadas dentro dents depending derecha derecho descanso desmayado desperte despues desvaneci detras
      developed dia diciendo die died dificultad diria dishes dobla doc doctora dormidas dormidos dosis dry
      duele dvt eaten echaba eche egg electric electricity electricos else embarrassing empape empece empeorado
      empeoro emts en enfermera entiende entre entumida epileptic es escribir espalda esperar espinilla espuma
      esta estamos estan esternon estornudar estornudo even evening every everything everywhere exactly
      extendiendo eyes fade familia family fast fat father fatter few fievre fighting filling finger finish
      flattened floor flopping fluid fluttering folds forearm fresh front froth fuera furniture garganta gauze
      getting giant goes gordo grabbed grey grip gripe gripping groin gross growing gunk ha habla hablando hacen
      hacerme hack hacked hago half hand happens hardly hasta have having heard hearts hello hematoma herida
      hermana hi hija hill hinchados hinchando hincharon hit hits holding hora horas hormiguean hormigueando hot
      hour however huesos hug human husband ibuprofeno id immediately inchado infectado inflamacion inflamada
      inhale inside itself jalar jamas jamon jerking joking jolt july jumping juntas just keeled keflex kind
      knee kneecap labio labios lados landed landing large le leaking left leggings legit lengua life lights
      limp limpiarme line lip liquido llene llorando llorar lo locked loud lucecitas lugar madrugada making mama
      manden manejar marido mark marqueme materia maybe metal meti mias miedo min mis mismo mitad molido monton
      moreton moretonzote morning mouth mucha mucus muerta mug muneca mxo nalga necesito neck needled negra
      nights nivel nonstop not novocaine now nurse observacion of oiga ola omg omoplato only oomph ooze opresion
      orin orine oscuro other out ow oxido pain pains palabras pantalon panza para paracetamol paracetamoles
      paramedicos parezco passing patch pedal pensado perdon perros pic pills pincharon pink plaster poder poke
      poked pongo pop pq pregunto prescribed press pressing pude pueo puked pull puncion puncture puno puntito
      push putting q que queria quick quise r raised rating rato raya reaction reads rear reason reconoce red
      reddish repetido responde rever revisaran right rigid rodilla roja rojas rotten rubbery rubbing ruined
      saca salida saliva saucer says sciatic scrambled screaming sec seconds seeing seguir segundos sensation
      sensibilidad sent sentence sentences sentiendo sentir serious servilleta shaking shirt shortness shout
      shut side sigue sinceramente sits six skipping smile sock solid something soporto sostener speak speech
      spinning spot spreading squeezed squeezing squirting stab stabbing still stopping stove straight
      straighten strap straw streak streaks struggling stuff subir sudo suicidal supe surgeon swallowing sweats
      swelled swelling swolen symptoms tacto tailbone tan tardes taza tea teeth temperatura tenido theres thighs
      things thinks thinners third thirty this thoughts through throwing times tingling tirarme tiritando to
      toalla tobillo toda today toilet tongue took top touch touched treated tummy twin tying unable up ur
      urinate us ustedes vanished vejiga vida visibly viviendo volcano voltear volvio vomited vomiting warm weak
      weight went why wipe wire wreck xarelto yes zapato`,
  },
  {
    weight: 1,
    words: `abdomen able abrocharme abuelita acaba acaban acabar acabe accidente acetaminofen acorchada acostado
      across acuesto admitted adormece adormecidas adormeciendo adormecio advice advise afebrile afib afloja
      after agarrado agarrarme agitada agito agujerito agujita agujitas ahead ahogaba ahora alcanza alergia
      aleve alfileres aliento allergic allergies almohada almost alone alrededor alta am amarilla amarrarme
      ambas amiga andan anestesia animal answered answers antibioticos anticoagulante anticoagulantes antier
      ants anus anyone apagaron apesta appetite apretarla ardiendo ardo armchair arms around aspirina asusto
      ataque atiendan aumentando aumento axe ayudeme badly bajan balazo balloon balls bam bandage bandaids bane
      banging barbaridad barking barriga baseball bat batallo bathmat bawling be became become bed bedtime beets
      begun behalf belly belongs belt benadryl bending bent between bicicleta bike birthday bits blade blanca
      blank blew blinding blinds bloody blotches blotchy boards boca bola bolita bolsa bolt bomberos bones
      borren bostezar bote bowl boyfriend bra brasier brazos brick brightness brilliant brincando broom brota
      brotaron brote brother bucket buckle buckles buckling buenas bunch burning bursting bus but buttock
      cabinet cadera caen caer caigo cajera calambrazos caliente calientita calientito cama caminando camisas
      cancelen car carro carry carrying cashier casi catch cause cerrando chancla chattering cheeks cheese
      children chin chipote choques chorros cintura circle citas clearly climbing climbs clue coagulitos coagulo
      coaster coge collarbone color com come comenzo comes comida common complaining con concentrar conked
      conmigo consigo contarte contestaba contestar convulsing corazon cortinas cortita cosa coughs counted
      counting covers cracked cranberry crawling crece creeping crept crimson crumpled crusty crutches cuello
      cuenta cuidar cupboard curb curitas currently custard cuts dad dads dan dana darme dawn day de deals dear
      debil decided deep deeper degrees deja del delirando department desbocado descargas deseo desmalle
      desmayaba despierta destemplada detiene devolvi dias dicen dientes difficult digo digs dije dim disculpe
      doblar doblarme doblo doce doctors does doing dolia dolido dollar dont doorknob dormido doy dragging drags
      draining dressed drew dribbled drip dripping driveway drooling drooped droops dropped dropping drug drum
      drunk dryer dude duela duermen dura durmieron earlier ease easing echando eggplant either elbows
      electricas electricidad electrico elephant eleven elses em empapado empapar empezaron empty encontraron
      encontre encontro encuentro enderezarme ending enough entera enterramos entra entume entumecidas
      entumecido entumecimiento entumecio entumidos epileptico era error escaleras escribe escupi estando este
      estrellas estuve exam exploded explota explotar eyelid eyelids fainting fallecer falte falto fell fifteen
      figured fijo filled fills firm flema flemas flex flip flipped floppy foam foaming forehead fortisimo
      forward frame frasco freaking from frothy ft fuerte fuss fuzzy gallon garbled gasa gettin gibberish gives
      glassy gluteo glutes god goo goodbye goose got gp granito granos gris grito grocery groove ground grounds
      grown grumble guante guard gums gun gushing hable hablo habones hace hacer hacking hallo hammer hammering
      han handle hands hanging harder harm has havent he head health heater held helping hemos here herself high
      higher hijo hijos hilitos himself hinchadisimo hinchan hinchazon hip hoarse hola hombro honest honestly
      hope hoping hopping hormigas hormiguea horno hotter hoy hoyito hubby hubieran huevo huffing hurt hurting
      icing icy idea idk ido importa in inchada inches incho incoherencias indice infecto inflado inflamado
      inflamaron inflo inhalo inmediatamente inmenso insisted insists inspiration instead intense intimas into
      inyecto is it itches itching itchy jalo jamaica jaw jitomate jolts jumbled kedo key keyboard kids killing
      kitchen knew knife knives kuando la lab labored lagrimas laid larger las lasers last lastima latidos
      latigazo laugh lavabo lavamanos lay least leaving les levantado levantaron lift lifts linoleum living
      llegando llegue llenar llevan llore looked looking los luis lung luz makes mancha manchada manchas
      mandaron manga manos many marca mas matando mayor meant measured median medias medico medio mediodia
      mejorar melon member memory menique mente mention mero metio mg migraines milk minute minuto minutos mio
      mirrors misses missing mitt mixed mixing moleste mom moms monday mordiendo morete moretones mornings
      mother motorcycle move moverme mri much mucho mueve mundo muslo nacido nagging name narrow nasty near
      needing needles needling negative nettle never nickel noche nod nonsense noticeably noticed noto nowhere
      nuca nunca obedece obedecen odd oh ojo ojos on one ones opposite orinando orino otherwise over own pacing
      painkillers pajamas pale palma palpita panic pants panuelo papel paper parado paralizo parche pare
      paresthesia parts pasaba pass past patches paz pcp pea pega pegue pellizco pen penicilina penny pensando
      percocet percocets perder perdi perdida personas petroleo pew phlegm phone phones picas picazon pickle
      picks piedra piensa pies pill pillows pinched pinkish pinte piquetes piso placa place plancha plank plate
      plato platos playing plugged plum pluma plywood pointer pokes poking pompi pooped popeye popped possible
      pot potato pour pouring preocupe preocupo prescription presion pressure pretty pricks print private puddle
      puddled puedo puff pujo pulgar pulmon pulmones pump puntitas punza punzada punzadas puras puro pushed
      pushups pusieron quedarme querer quita quitaba quitar radiator rag rapido rate rayo reaching recall
      reception recetaron reckons recliner recognise recuerdo redder refresco refuses related relaxer remember
      reminder resbala resbale resonancia resp respira respirando respond responden respondia resting restricted
      retumba revienta ribcage ring rings roasting ronchitas ronchotas room roommate rosario rose round rounds
      rubber rumbo sabanas sabia sacudia sacudirme sad said sala sale salieron salta sandal sangra sangrarme
      sangrita sat saw say scalp scan scaring scarlet scissors scratched scream se seal seatbelt seca secs
      security seem seems seeping seguidas seguro senora sensibles sentar seriously session shell shiny shocks
      shoe shooting short should shoulder shower shows sideways sienta sighed sigo sing sink sips sirve sit
      sitting sized skillet slammed slap slapping sleeve sliding slipped slits slow slumped smashed smelled
      smelly smooth snap sob socket soiled sole solto someone somethings sooo sorry sostienen sound sounds spat
      spent spill spit split spurting sputum squad squishy stacked stained stand starting stays steam steering
      steroid sticks sting stinks stood stool stop store strawberry strings stuck su sudando sudor suelo suero
      suffocating suicidar suicide super supermarket supper supurando swap sweating sweaty t tabla tabletas
      tablets tacs tapete tar telephone temblando temblar temblores tendra tenga tenis terapia tercer terminar
      termino terribly tests texting than them therapist theyre thick thin thinner though throats throbbing
      thumping tibia tic tickly tiembla tiemblo tight tightness til tiles time tip tirado tissue toasty tobillos
      tocan tocar tocarla tocarme todavia toe told tomado tomato tonight too toques toronja touching toward
      towel towels trabada track trade trajera trajeron trajo trancazo trapo tratamiento triceps trickle tripa
      tripped tripping tropece tube tuesday tums tunneled turned tuve tuvieron tv type ultimo ultrasound un una
      underwear unless unos unresponsive upper using usted usually va varias ve vela venda ver vibrate viejito
      viendo vienen vise vista volteo vomitado voy vuelve waiting walk walker wall ward warfarina warned was
      watch wave we wearing wednesday weepy werent wheels wheezy while wince wiping wish wobbles woken wood
      works wrecked wring writing x yawning yell yelling yelp zaps zing`,
  },
  {
    weight: -1,
    words: `above abrazo abre abrio abro abuela ac acabaron account aceptan acordaba acoste acting actor acuerdo
      adormilada aflojado aflojo agacharme again age ages agotado aguacate aguantable agujetas ahi ahogado
      airbnb airline airport aisle ajo alert already anillo ankles anthem anywhere apart apples appointment
      appreciate arbitro arena arent arrived artichoke asar aside asiento assemble assets ate atencion attached
      attack attic auction august aunts auto automatic available avenida avoid awesome azucar babas babies
      backed backpack backs backside backward bag bagel bags baile bajando baje bajo bake ball banar barbaro
      barefoot barn basement basura bath batteries battle bay beach bears beast beer bell bench benched bendiga
      beside bici bicycle biggie bin bingo bless blisters block blocked bloqueado blueberry boarding boil boiler
      boletos bolitas booking born borracha borrando boton bowling boxer boxes bracket brake brakes break
      breaker breaking brisket bronca brought brown bruised brutal bubble buen buenisima buenisimo bug build
      bulging bultos buns burger business busted butterflies buy buzz cable cae cajon caldo calls calm calves
      cambiar cambie cambio cambios camina camion camisa cancel cancelar cancelo candle cansadita canta
      capitulos card cardenal cards cargada carne caro carpiano carpool carrera carretera carried cartera casa
      cast cayo cebolla ceiling cell celular cemento cena cene centro cerdo cerillo cerrar cerro chain chamba
      champion changed changing channel character charged charger charm check checked checkin cheesy cherry
      chess chewing chili chill chillan chiquita chisme chocaron choir choke choked christmas chuck ciento cine
      circus ciudad classroom cleaned cleaning cleats clicking client clima closed clumsy coat cobro coche code
      coffees coger cojeo cojin collar colors comadre comezon comfortable commute compadre company completely
      compressor compro compu computadora concierto conference confirm confundi congelado contest cooker cookies
      cooking coraje cord corn corriente cortan corte costume could couple cover cow cowboys coworker cozy
      cracking cramp cranky crazy cross crowd cruise crushed cuarto cumpleanos cunado cup cups curtains cute d
      da dale dandy danke dau daughters days deaf decirles decision deer dejado dejo delayed delivery denies
      dented dentists descanse desperto despierto destroyed diaper diarrea dice did dies difficulty dijeron dijo
      dinero dios direccion dis disappeared dish disney dizziness dogs dolores dolorido domingo donor doors
      dozen draft drain drill driving drowsy drums due dull during dust duty dye east easter eating echame edges
      effects ego election elevador elevator end enemy enfermo enfrente entrar enviar errands esa escapo
      escriban escribo escuela espacio espanol espeso espresso esquina estadio estado estas estiramientos estire
      estiro estomago estou estupendo everybody everythings excuse exercise exercises expected expecting expires
      faded failed falling falta fancy far farm fatal fatigued faucet favorite fed feeder feel feet fence feria
      ferry fiddle fight fila fin finals find finds finished fired fix flash float flores flowers flu focus fog
      fondo for forever forth forty fourth freely freno friday frog fry fueron fuertes full fumes funny futbol
      gallo gano gardened gata gatito gauge gemelos genial genius gestern get gift girl girlfriend gitano give
      glad glass glasses globos glove gloves goal goalie goat gol gold gorda gorgeous gota grab gran grand
      grandkids grandpa grateful gratis green grinding gripa groceries grumbling grumpy grupo gullet guys habe
      hair haircut hall hallelujah halloween ham hamstring hamstrings hang hangover harto hate haunted headache
      headphones heads healed healthy hecho helada helado hermano hiccups hice hike him hincarme hincha hint
      hips hitch hizo hoja holds hombros homework hook horror house hubiera hubo hugged humming hung hungry hunt
      iced ich impossible improved infarto infection injury ink insane insurance internado interview ish jacket
      jai jammed jardin jerk jesus job joint joke juego jueves jugar juguete juice june junte junto jury k
      keeping ketchup keys kick kill killed killer kilo king kitten kleenex knitting knock knows label lago lamb
      lamp lamps land landline landlord lane largo lasagna later lavadora lawn lazy league lean leave leche
      lecture lego legos lemonade lenteja lentes lento letter lid lie ligero light lightbulb lil limb limited
      limon limped limping linda link list little lived lives llama llamada llanta llantas llaves llega llegamos
      llena llevar lmao local lock log long loosening looser loser luck luego luna m machine maestra magician
      main manage manager manda mande mando maneje manejo map march marea market marks marquitas martes mat
      matan mataron match math mattress may mayo mechanic medicina medicine mejoria melted melting meme mend
      menos mentioned mercado message metro microwave midio mijo mildly mile million minor mins minutes miracle
      mire misma missed mixtape mole molida moment monkey monterrey month moradito morirse mosco mosquito motor
      mountain mouse moved movement mover moving mph muchacho mud muerte muevo murder muscular musculo music
      musical must nadar nailed nails names napping naranja navidad necio nel netflix nevera new news ni nieta
      ninguna nitido no nodded nostalgia notan noticias novedad numbers oaxaca obviously ocupada oferta office
      oficina oil okay olla onions operator opinions opt oranges orchestra orden order ouchy oven overhead
      overtime owl pacemaker pack package pads paga page pagina pago pancakes pantorrillas paquete parade parar
      parked parking parrilla parrot partido pasaje pasar paso passes pasto pastry pata peachy pego pelin pelo
      penal penalty pepper peppers per perdido perfectamente perfecto periferico permission perrito person pesa
      pesado pescado pez photo picking pickles pico pics picture pilas pinata pincho pine pinprick pinpricks
      pipes pisos planta planted platicar playlist plumber pm podcast podemos podrian pointed pole politics
      polls pon pond ponen ponle poor popcorn pork position potty pouch poured practice precio precios pregunta
      prende prendida preocupado presentation pressed presses prima primer primera primo prize problemas
      projector prop proxima puedes puerta puffiness pumpkin punch puzzle quad quads quarter queda quedando
      quedaron queen queja quejas quemaron quemo queso quiere quinceanera quiz rabbit race raining range rara
      raro raspo raw re reached receipt receive recibir recital recoger recomiendo record ref refri refund
      register regrese relampago relief reloj remind remote rendido reservation respire rest rested result
      retired returned returns review reviso rica rigido rink rio rivers roast rock rodillas rolled rolls ronca
      roof ropa roping roses rota router rubs ruido rumble runs rushed sabado sacaron salary sales salpullido
      salt sand sandwiches sang sangria sangro saturday sauce save scarecrow scarf schedule score scraped
      scratching screamed screw sealed second secret section see sees seis seize seized semaforo senal sente
      sermon server servers service servicio sessions sets sewing shade shakes shaky shame shaped sharpening
      shed sheets shelf shes ship shoes shoot shoots shop shrinking sides signal signature silla silver sin
      singer sino sintoma sirvio sistema sisters sixty skip skull slack sleep sleeping slice slide sling slip
      slurry smidge smoke sneezing so soaps sobrino sombra son sons sort spacey spaghetti spare spear speck
      spells spin square squat squats squeaks squirrel stadium stage stapler stared stars starving state statue
      stay steady steak sticker stiffened stole stomach storm story stream stretches stronger student study subi
      subia subscription such sucio suelta suelto suena suerte suit suitcase sum summer sun sunday sunscreen
      swells swift swimmy switch sync table taladro talent talla taller tamano tampoco tantito tanto tape tapo
      tarjeta tattoo taught tax te teach teacher teared tearing techo teensy tejer tele tema temblor temprano
      tension tent terminal terrific texts thanksgiving that the those thumbs thursday thx tie tienda tierra
      till tingled tirar toast toco toi tomar tomate tortillas totally tour tower trabo tracking traen train
      traps tras trash trees tren tres trip troca truena trueno tryouts tulips tunel turkey twenty twins twister
      uber umbrella unas unico unreal unsubscribe until unusual upset usar use vaca vacation vacuumed vamos
      vampire vas vemos venas vencen vendo venmo verguenza vestido veterinario video viejo viene virus visa
      visto voice volume volver volvi vomitar voz vuela vuelta vueltas wait walkin walls wanted warehouse warmer
      washer washing wasnt watched water wear wedding wee week weekend weep were weve wheel when whenever white
      whos wifes wiggle wild will windows windshield wings wizard wobbly wonderful wore world worries wrap
      wringing write yep yogurt yours yourself yup zombie zonked zoo zucchini zumba`,
  },
  {
    weight: -2,
    words: `aca aches achey actual acupuncture adormecimiento afternoon agache agacho agendar agua alegria algo
      amazing amor andaba andamos antes any apenas app apple archivo arroz ask atontado aunt ayudo azul baby
      bailando balon banana banda bands basically bass bateria battery bees before bendiciones better bien bikes
      bleachers blind boat boda bonita books bother bought box brain bread brew bridge broke bucks budget built
      burn burned burrito busy butter buying by cabeza cabin calambre calle cambiado camera campeon canal candy
      cansancio canto careful cargado carpal case cash caso cats cheers chef chica chicken chip chiquitito cinco
      clase clear cleared clock closes clover club coach combed complained complaints completo compras compresa
      computer concert constante contact contacto contesto cook cost couch court crab crashed cream crime cuanto
      cuento customer dado dance dancing deadline debilidad decir deck dejaron des descargo detuve diabetes
      diapers diente different directa dishwasher documentary doliendo dolio dollars dolorcito domino door dormi
      dormir dot dr drained drawers dream drops duermo early eased edge eggs ejercicios ella email embarazada
      embarrassment emoji energia energy enrojecimiento entero equivocado eraser essay excelente excellent
      excited extrano factura fair faltan fatigue favourite felt field fiesta file finale finding firme fixed
      flight flojera follow forget forgot form foto freckles freezing fresca fria fridge frozen fuego garden
      garlic gas gasolina gate gato gente glue golazo google goosebumps gps grade graduation granddaughter gravy
      grax grill group grua guards habiendo hamster happier hat hay haze headaches heading heat hedge heel heels
      hielo hilo hinchadito hormigueaba horse horses hosted hotel huevos humo humor igual innings internet
      invoice iphone jala jello jigsaw jokes joven jugue junta karaoke kept kid kilos laptop lastimo late
      laughter leather lenta lentil ligera lines llaga llegara lluvia locks loosens loved lovely lujo lunes
      magia mail make maleta mall manageable manchita maravilla marcapasos mary medi meds meet mes mesa mesas
      messages migrana mil milagro miles mirror misa molesta molestia molestias mondays moneda money months mood
      mosquitoes moves muchos mudanza muelas mush nada named nap naps neighbor nephew newborn nicely nieto nino
      ninos nomas noodle nose notes novela nubes obra olvido onion opening or orgullo painted pan panales
      pantalla paperwork paro parque partner password pastel peas pechuga pedido peep pelota pencil pequenito
      percent perdimos perfecta photos pila pintado pise pitch pizza plan playa pleased plomero plot pls podria
      points poniendo pool poquito portero poste prayer pregnant pride printer problem problems profe project
      promocion pueblo pueden punched quede queme quiet quitando quitaron quite radio ratito rayos read ready
      receta recibo recipe recycling regresar relajado relay remove renta reply reruns reschedule restaurante
      results return reunion revuelto rey ride ringing river road rompio route row run saco sal salsa sandwich
      saque scene scored sea seat seats sentida set shake shot shots shoulders showed sienes siesta sign sillon
      single sip skipped slot slush smell snacks songs sopa soup space spilled spreadsheet stabbed staring
      starts startup stash station stiffness stock stocks stories stretch stroke struck sueter sunny sunset
      suspense susto swell swim swing swore syrup taco tacos tad talked tank tap tarde tarea taylor temple
      tenderness tenso th thank thankfully their theme threw thriving throw thumped ticket tickets tiempo tiene
      tire tires toca tomatoes tooth tops town trabaje trabajo tractor training tranquilo trouble truck tunnel
      turning turns twist twitch typical unchanged unhappy vecino ven ventana viernes view villain volante
      vomitando vomito vuelo waking walked wash weakness weeds well whats which wifi win wine without woman
      wooden woozy working workout worrier wow wrestled yard yeah year years yet you your youre zapatos`,
  },
  {
    weight: -3,
    words: `acabo aching alarm always anos arde bailar bar bebe believe bill bit boleto bolsas boss boy bring buena
      cake calor camine can cancion cargue centavo cero chamaco change chapter chat chips chiquito chocolate
      class complain contando contento cooked correr cortado course cousin cried cry cuidados death descansando
      deserve desk diferencia difference dime dog doler done downtown drama dress drop drove ejercicio emotional
      enferma equipo examen exit fall fan fantastic first freezer frijoles fue fun game gimnasio gone good
      gotita grabbing grandma guitar hambre haystack heaven ill improving jajaja jefe jump knackered knot lake
      lastimaron laughed law lets ligeramente llego lol loosened love low made mandar mareada mareado massage
      mean meses migraine mine moon mow mundial nail nauseous needs nice nina ningun none nor normal nothing
      nueva nuevo operaron orange owe party pelicula perfect perro piano picked plants play played poco porch
      problema promo pues puntitos puppy queasy rain rent repeat report rice rico rude salon saved screen season
      semana serie sick slept slight small solita solo sourdough spasming spring start starter stick sweet
      tambien team test thread tiesito tieso tiredness trabajar trae tranquila tu turno twinge ty uncle used
      usual visitas vote wants ways weather won word worn`,
  },
  {
    weight: -4,
    words: `adolorido asco beat best book bringing cansada cansado cat cita comedian constant contenta cramping creer
      danced desaparecio diet dizzy dots engine exhausted feliz final finally foggy goldfish great guy gym haha
      hiking laughing less lighter lightheaded loose man mareo mareos mejorando meter mild movie nausea nauseas
      normally onda our paint pequeno pesos poquita quito ran rash rojo school send sensible shift show siempre
      sleepy slightly snow soreness spasms stiff stopped stretching tamales teenager thanks tiesa toddler
      tomorrow traffic trafico vet weeks whistle wiped worked yoga`,
  },
  {
    weight: -5,
    words: `easy fading fine free gossip gracias happy leve meeting mejor moretoncito nope perfectly price relajada
      relaxed saludos song tender zero`,
  },
  {
    weight: -6,
    words: `ache achy adolorida calambres cramps espasmos helped jaja lousy manejando once risa sarpullido sore sueno
      surgery tiny tired who`,
  },
];

/** How much more two words weigh where one follows the other. */
export const pairWeights: readonly { readonly weight: number; readonly pairs: string }[] = [
  {
    weight: 6,
    pairs: `bien pero, can barely, can hardly, dormi bien, es normal, fine but, for pain, is swelling, is tingling,
      no better, no puedo, one eye, siento nada, the chills, way worse`,
  },
  {
    weight: 5,
    pairs: `a car, a seizure, a urgencias, after the, ambulance is, ayuda ya, bien menos, blacked out, by my, by now,
      cant get, coughing all, el pectoral, el pie, hace rato, hurts so, la nada, me right, mejor pero, my grip,
      my right, never felt, no alcanzo, no joke, no quiero, not great, passed away, poco de, por lo, que se,
      red and, she is, siento hormigueo, since last, slight fever, still bleeding, that hand, the ambulance,
      this is, two of, ya es`,
  },
  {
    weight: 4,
    pairs: `a sudden, a temp, about an, acabo de, adormecimiento en, all over, ando con, anything but, around the, as a,
      at an, at once, at rest, back of, barely get, bien el, bit tired, bleeding again, bruise like, cafe molido,
      came to, can no, can only, cant turn, chest muscle, como cafe, corazon acelerado, de golpe, de repente,
      de todo, dolor en, dormida la, down my, duele mas, el antebrazo, el dedo, el moreton, el pecho, el peor,
      es urgente, everyone would, except a, face is, far today, feel faint, feel feverish, feels numb,
      fiebre pero, fingers are, fue de, good besides, have chills, he is, into a, is really, is that, it is,
      itself is, knot is, la cadera, la lengua, la pierna, las piernas, last night, little blood, little fever,
      los dedos, los labios, me asfixio, me desmaye, me desmayo, me so, mi mano, mi vida, more painful, more than,
      moreton enorme, moreton que, my left, my lips, my ribs, need help, need the, new cough, ni la, no feeling,
      no logro, no manden, no pude, no puede, nomas que, not able, now a, now my, numbness but, of my,
      of numbness, of this, oiga ando, on eliquis, one of, pain right, part is, pecho pero, por mi, rib muscles,
      rojo y, saliendo de, se ni, sigo con, sin jadear, since breakfast, so much, sorry to, stiff neck,
      stop these, temperature is, tengo hinchado, than the, thanks so, that my, the appointment, the arm,
      the bathroom, the bed, the bruise, the er, the left, the shower, the soreness, the text, thing is,
      this time, through my, thunderclap headache, tiene pus, too long, traigo una, un bulto, una aguja,
      under the, va en, wake up, want to, was fine, we are, where you, y caliente, y no, ya voy`,
  },
  {
    weight: 3,
    pairs: `a desmayar, a grapefruit, a half, a hard, a no, a notch, a piece, a solid, a stiff, a ten, after i,
      after my, aguanto el, ahora ya, aire gracias, algo esta, all day, almost fainted, amaneci con, and cold,
      and he, and hot, and legs, ankle bone, anoche me, antes no, anything i, arm has, arm is, arm just, as the,
      as well, asked for, at about, at lunch, ay dios, back and, bad fall, ballooned up, barely walk, below the,
      better off, between my, bien hinchada, bike seat, bleeding a, brazo no, broke out, bruise is, burning up,
      but a, by the, calentura de, cannot wait, car crash, chest is, chest pains, chills all, come up,
      con escalofrios, con fiebre, con sangre, corazon me, crashed my, cuando camino, cuando respiro, da pena,
      da un, de desmayarme, de donde, de fiebre, de sangrar, dedo gordo, del agua, del hombro, del pecho, del pie,
      desde el, desde la, died on, different thermometer, dinner standing, do have, doing nothing, dolor al,
      dolor anda, dolor ha, dolor subio, dolor tan, dont move, dont want, doubled overnight, down there,
      duele demasiado, e podido, each day, el circulo, el codo, el conocimiento, el costado, el hombro,
      el pantalon, el tobillo, else no, ems is, escalofrios y, estan aqui, estar muerta, este dolor, este numero,
      estoy con, everything went, feel suicidal, feels asleep, feels tight, fever of, fiebre y, for air, for her,
      from my, funeral is, gave out, getting out, girar el, gone away, got bigger, hace una, had to, half my,
      half of, hay fiebre, he died, he had, he was, hey thanks, hincho la, hola buenas, hola el, home now,
      hormigueo en, hot and, hour after, hurts like, hurts more, i breathe, i called, i crashed, i fainted,
      i fell, i take, i talk, i woke, i wouldnt, ibuprofen today, ice on, im afraid, im having, in it, in my,
      in one, in pain, is an, is now, is spreading, is swollen, is twice, is very, it hurt, it would, its urgent,
      just let, just now, kill myself, kinda numb, la ambulancia, la cabeza, la cocina, la entrepierna, la manana,
      la orina, la pantorrilla, la punta, la respiracion, las agujas, las costillas, las escaleras, las palabras,
      las paredes, later that, le sale, left side, less stiff, let go, like im, like my, like nothing,
      llamamos al, llame al, llevo tres, lo demas, lo que, lo rojo, lost consciousness, lot worse, mama no,
      mama se, manana me, me asuste, me entra, me habia, me this, me to, menos una, mi papa, mi pierna, moreton y,
      much worse, musculo del, muy mal, my father, my fingertips, my forearm, my legs, my life, my lungs, my pec,
      my pinky, my shin, my side, my urine, my wrist, nada bien, nada normal, ni pensar, no aguanto, no coordino,
      no exagero, no idea, no la, no lo, no para, no siento, no temperature, nobody would, noche en, nomas no,
      nomas se, nothing comes, numbness around, o no, of air, of chest, of em, of everything, of nowhere,
      ok otherwise, on cotton, on them, on thursday, one big, one needle, out cold, out in, over at, pain when,
      paramedics are, parking lot, pec muscle, peor dolor, pero me, pero tengo, pero un, pierna esta, piernas no,
      planta del, please help, poquito entumido, por escribir, press on, prob nothing, puedo enderezar,
      puedo girar, puedo ni, puro dolor, quede inconsciente, quiero morirme, quiero vivir, respiro con, right one,
      ring finger, se esta, se si, sent me, she cant, she has, sigue sangrando, since lunch, since the, so all,
      so its, so puffy, some chest, soon as, sore part, sore where, sorry for, soy su, speech is, spot is,
      spots you, stop bleeding, subio a, swelling but, tan fuerte, tanto dolor, temperature of, tengo fuerza,
      termometro marca, texting for, thanks for, that night, that normal, the ache, the ankle, the chair,
      the color, the dentist, the floor, the flu, the ice, the kitchen, the lump, the needle, the needling,
      the pain, the phone, the shoulder, the site, the size, the skin, the sore, the stairs, the tongue, there is,
      there the, thermometer says, they are, thinking about, this am, this pain, thought it, tiene fuerza,
      tight and, time i, tired of, to breathe, to have, todo el, tos seca, touch it, traigo el, turning blue,
      two days, typing this, u did, un dia, un dolor, una ambulancia, una convulsion, urgent care, va empeorando,
      va subiendo, vamos camino, vision in, vomitando sangre, walking on, was before, was dead, was just,
      was short, way more, we called, weight on, what did, where i, with ice, with us, wont come, worse every,
      worse today, would say, y ni, ya llegue, ya mismo, ya tengo, you did, you put, your needles, your office`,
  },
  {
    weight: 2,
    pairs: `a and, a baseball, a bike, a board, a casa, a chair, a convulsion, a cough, a coughing, a dinner, a dvt,
      a emergencias, a fevr, a fist, a full, a good, a high, a huge, a mil, a minute, a morir, a nada, a needle,
      a nickel, a punto, a quien, a red, a saucer, a scan, a sharp, a sling, a stabbing, a thin, a tree, a wee,
      about to, about yesterday, acelera el, after la, after what, again since, ahi abajo, aire me, al carro,
      al hospital, al orinar, al respirar, al sonreir, al tacto, all at, all today, am at, am on, and couldnt,
      and didnt, and e, and fell, and fever, and hes, and hurts, and ice, and im, and landed, and neither,
      and red, and sent, and some, and there, and they, and when, and you, anda como, anda muy, anoche no,
      answering for, antibiotics for, any weight, apenas puedo, ardo en, are going, are here, are pretty,
      are sore, area is, around my, arrastrando el, as if, at home, at the, away on, away please, ayer le,
      ayer me, ayer tenia, ayudenme por, back is, bad and, bad overall, banarme por, band aid, banged my, bano y,
      barely can, bastante hinchado, bath towel, be dead, because a, because i, because it, been able,
      been having, been shivering, been taking, behind my, better thanks, bien dormido, bien feo, big toe,
      bigger than, bit of, bled thru, blew up, blood thinners, bloody mucus, boca chueca, boots gone, both of,
      bother you, bottle of, brazo con, brazo dormido, breath after, breathe in, breathing today, bright red,
      brushing my, bus stop, but i, but my, but when, but you, c right, cabeza de, cabeza me, cada noche,
      cadera me, calentura y, caliente y, came down, came off, camino a, can see, cant say, cant sit, cant sleep,
      cant speak, cant tell, car and, caso a, catch my, catching my, change the, checking in, chest aches,
      chest hurts, chest tightness, chest wall, close to, cloudy stuff, colorado y, comi nada, coming out,
      coming up, common that, como agua, como borracho, como dos, como si, completely numb, completo de, con esa,
      confused and, confused today, corazon se, cosas sin, cough since, cough that, couldnt lift,
      couldnt remember, couple hours, covered in, coworker said, creo que, cuando toso, cuello me, cuello se,
      cuello tieso, cut it, dad is, day four, day yesterday, de ahi, de espalda, de frio, de hormigueo,
      de ibuprofeno, de las, de lo, de los, de paracetamol, de rojo, de ser, de su, de tan, de toser, de tylenol,
      de un, deal tho, debajo de, deberia ir, debo ir, dejaron una, dejo de, del cuello, del dedo, del dolor,
      del lado, demasiadas pastillas, depending on, desde esta, desde que, despertar y, despues de, developed a,
      dia es, dicen que, didnt know, died yesterday, dieron convulsiones, dinner plate, dio fiebre, dio una,
      disculpe estoy, doble y, doc in, does nothing, dolor desde, dolor esta, dolor hoy, dolor nivel, dolor se,
      dolor va, dont remember, dormido el, dormidos los, dos de, dos toallas, dos veces, dosis de, down on,
      drive home, drive me, dropped like, dropping my, duele a, duele muchisimo, duele pero, dura como, duro como,
      eat beets, el bano, el brazo, el chamorro, el corazon, el cuerpo, el dolor, el frio, el hielo, el lugar,
      el moretonzote, el muslo, el otro, el paciente, el puntito, el seguro, el sentido, el talon, el termometro,
      el tratamiento, el zapato, eliquis and, emergency room, empezo a, en calentura, en diez, en el, en este,
      en matarme, en my, en observacion, en vez, end it, entra el, entumida la, es broma, es insoportable, es que,
      esa mano, esa pierna, escribo por, eso que, espalda desde, espalda me, esta manana, esta peor, esta roja,
      esta rojo, estaba hirviendo, estamos en, este hinchado, esto no, estoy asfixiando, estoy en, estoy jadeando,
      estoy pensando, estoy sola, estuve a, even the, even when, ever came, ever had, every time, extra strength,
      faint at, fainted in, fall on, falta un, fatter than, favor contesten, feel achy, feel disoriented,
      feel sick, feeling ok, feels really, feels weak, feet are, fell down, felt a, felt like, fever and,
      fever came, fever today, feverish and, few minutes, fijese que, fingers feel, fingers on, finish my,
      foot slaps, foot wont, for a, for about, for the, for your, forgot a, found me, found the, frasco completo,
      from hip, from the, fuera de, fuerte en, fuerza en, full breath, gave birth, get dressed, get electric,
      get my, get the, gets worse, give it, gluteo desde, go over, go to, going around, gone numb, gone to,
      good but, good morning, got hit, got lost, got my, got rear, grabbed the, gracias por, grados del,
      grande en, green pus, ha de, hablar bien, hablo como, hacer nada, hacerme dano, had me, had some, hand is,
      hand keeps, handle and, hands feel, happened before, hard and, hard as, hardly get, hardly swallow,
      hardly walk, has gone, has gotten, has no, has passed, hasta el, hasta en, hate to, have gone,
      have palpitations, have the, have this, havent been, having some, having trouble, he cant, he isnt,
      he passed, he pensado, head on, headache hit, hear it, heart keeps, hearts been, hi its, hijo me,
      hincharon los, hincho mucho, hip hurts, his phone, hit my, hives everywhere, hives on, hola mi, hola siento,
      hold my, hombro bien, hombro que, home with, hondo me, hospital tonight, how come, how i, how to, hoy en,
      huge bruise, i barely, i be, i cannot, i cough, i coughed, i do, i ever, i have, i inhale, i lie, i lost,
      i need, i pay, i peed, i pooped, i push, i saw, i skipped, i sound, i suddenly, i took, i type, i usually,
      i walked, i wanna, i wet, i wipe, ibuprofenos de, id call, id give, idk if, im burning, im coughing,
      im currently, im done, im feverish, im her, im on, im seeing, im sitting, im still, im talking, im wearing,
      in agony, in her, in hives, in july, in there, inconsciente en, inflamacion en, instead of, into my, ir a,
      is all, is beating, is dragging, is drooping, is friday, is hurting, is increasing, is it, is killing,
      is numb, is ok, is pounding, is racing, is severe, is squirting, is stiff, is turning, is unbearable,
      is warm, is weak, isnt helping, it and, it came, it common, it has, it itches, it keeps, it looked,
      it normal, it on, it stabs, itching like, its bleeding, its hard, its prob, its red, its spreading,
      ive gone, ive taken, jalar aire, jumped from, just called, just didnt, just got, just my, just sitting,
      keep dropping, keeps asking, keeps going, keeps growing, keflex for, killing myself, knee keeps, know the,
      know what, la aguja, la almohada, la bota, la cara, la cita, la clinica, la fiebre, la garganta,
      la hinchazon, la madrugada, la manga, la mano, la mitad, la molestia, la muneca, la nalga, la otra,
      la panza, la parte, la pipi, la planta, la puncion, la servilleta, la tengo, la traigo, la vejiga,
      la verdad, la vista, lado izquierdo, large bruise, las manos, last hour, last nite, late muy, late reply,
      laughing at, le pusieron, le veo, leaves me, leaving your, left a, left arm, left boob, leg gave, leg got,
      leg is, let you, light hurts, lightning bolts, lights went, like hell, like novocaine, like theres,
      like theyre, little bit, little clots, llamenme ya, llamo al, llegar a, lo morado, lo tengo, lo traigo,
      lol its, look at, look down, look like, looks infected, los brazos, los ojos, los paramedicos, los piquetes,
      lower leg, luz de, lying flat, m duele, made me, mama ya, manden mensajes, mano desde, mano ni, mano se,
      mas dolor, mas grande, mas que, me acelera, me agarro, me antibiotics, me asap, me broto, me by, me cai,
      me cierra, me cuesta, me desvaneci, me dicen, me dobla, me eche, me esta, me falta, me for, me hice,
      me home, me hormiguean, me immediately, me keflex, me late, me marca, me out, me paro, me pincharon,
      me preocupe, me puedo, me quiero, me rio, me saca, me sale, me sube, media cara, medio dormido, medio muslo,
      mejor me, mi brazo, mi esposa, mi familia, mi jefe, mi mama, mi marido, minutes ago, mis partes, mitad de,
      mom says, morado se, moretones por, morning and, morning i, mostly good, much pain, muchas pastillas,
      mucho el, murio anoche, murio ayer, muscle is, muscle over, muslo se, muy fuerte, muy hinchado, my belly,
      my big, my body, my boyfriend, my breast, my breastbone, my bruise, my cheek, my chest, my chin, my crotch,
      my ear, my ears, my entire, my fingers, my foot, my hand, my hands, my head, my heel, my jeans, my kids,
      my leggings, my lower, my mouth, my pants, my pecs, my pee, my rib, my ring, my skin, my speech,
      my tailbone, my temp, my thumb, my words, n its, necesito ayuda, neck is, neck to, neck was, neck wont,
      needle in, needle went, neighbor told, ni a, ni donde, ni hablar, ningun lado, no baja, no comi, no deja,
      no dejo, no e, no es, no estoy, no fui, no hay, no le, no longer, no nada, no reason, no sale, no sensation,
      no senti, no strength, no tenia, no veo, no warning, nomas de, normal que, normal that, nos murio,
      not joking, not like, not making, not responding, nothing helps, now so, numb today, of better, of how,
      of hurting, of it, of seizure, of ten, of wood, of your, off if, ok so, ok that, on again, on coumadin,
      on down, on fire, on living, on saturday, on that, on the, on two, one before, one side, onto the,
      oozing blood, or no, other side, our way, out right, outside of, oven and, over my, over this, pain an,
      pain has, pain it, pain jumped, pain on, pain today, para de, para siempre, parar de, parked a, parte de,
      paso el, passed out, passing out, pecho me, pee is, pena pero, pensado en, perdi el, perdon la, pero casi,
      pero el, pero hinchazon, pero veo, phone on, pick up, piel donde, pienso en, pincho esta, pink foam,
      piquete de, piquete esta, please take, pongo algo, pooped myself, popping up, poquito nomas, porque me,
      pouring out, pressure behind, pretty sure, pretty swollen, pricks when, prob just, probably just,
      probably the, puedo caminar, puedo levantar, puedo mover, puedo parar, puffed up, pulse is, punta del,
      punto de, pus at, put any, put me, que cada, que dia, que hago, que la, que mi, que no, que puedo, que sali,
      que te, que traigo, quedando sin, quedo inconsciente, quedo sin, quiere despertar, quiero estar,
      quiero seguir, quit bleeding, quitarme la, rash all, real bad, rear ended, red line, red patch, remember my,
      respirar bien, respirar pero, rest is, rever sing, right at, right by, right down, roommate noticed,
      running a, sali bien, sali de, salir de, same shoulder, saw me, say it, says my, se a, se calma, se le,
      se lo, se puso, second time, seeing two, seguir viviendo, sending these, senti que, sentido en, sera normal,
      sharp pain, she died, shooting down, short of, shortness of, should we, shoulder blade, shoulder hurts,
      sick otherwise, side of, siento como, siento la, sin aire, sin responder, sin sentido, sin sentir,
      since about, since this, since yesterday, since your, sitting down, sitting here, sitting in, sitting on,
      sitting up, slaps the, sleep the, slept fine, slept in, slept propped, so bad, so confused, so tight,
      so weak, some numbness, somebody parked, something is, son says, sore and, sore at, sore to, soreness is,
      soreness keeps, sorry just, squeeze the, stabbing pain, standing in, step down, sticking out, stiff as,
      still a, still asleep, still at, still in, strength tylenol, struggling to, su cita, su paciente, subio de,
      swollen and, swollen up, take her, take this, take warfarin, tea time, teeny bit, temp hit, temp of,
      temperatura y, ten minutes, tengo calentura, tengo palpitaciones, tengo taquicardia, that before,
      that comes, that foot, that goes, that has, that high, that it, thats the, the area, the bank, the bleeding,
      the bottom, the breastbone, the chest, the couch, the day, the dishes, the dot, the driveway, the edge,
      the fever, the fingertips, the funeral, the green, the ground, the hand, the hill, the holes, the hospital,
      the late, the leg, the light, the little, the mouth, the needles, the next, the nurse, the paramedics,
      the parking, the place, the ribs, the room, the spots, the thumb, the time, the toilet, the touch,
      the waist, the way, the world, the worst, theres a, they just, they said, think i, think its, third bath,
      this bad, this from, this isnt, this leg, this minute, this morning, this number, this shoulder, threw up,
      throat is, through it, throwing up, thru a, thx for, tieso y, tight it, time ever, tip of, tngo fiebre,
      to an, to be, to bother, to end, to get, to knee, to live, to my, to pass, to poke, to rest, to somebody,
      to stop, to the, todavia sangra, today so, todo negro, toes feel, told you, tome demasiadas, tome todo,
      tos desde, tosi y, tosiendo mucho, totally numb, touch right, touched it, towel now, trabajar por,
      trabajo me, traigo muy, tratamiento me, treated is, truck on, tuesday night, turned blue, tuve que, tuvo un,
      two fingers, two miles, two phones, tying my, tylenol every, u poked, un chorro, un hematoma, un lado,
      un liquido, un monton, un ojo, un paso, un solo, una bola, una emergencia, una hinchazon, una opresion,
      una raya, unable to, uno de, unos segundos, up blood, up by, up pink, upper arm, urine was, va creciendo,
      ve infectado, veo caso, verdad el, very wrong, vez de, vomite sangre, vomiting blood, w my, waist down,
      walk in, walked in, warm to, was at, was gone, was in, wasnt there, watch says, way now, weakness in,
      week later, week on, weird thing, went all, went down, went gray, went out, were in, wet myself, what do,
      what happened, when the, when walking, when we, whenever i, while im, whole face, why do, wife called,
      wife died, wife has, wife just, will update, wish i, with it, with me, with my, with pressure, with that,
      with you, without stopping, woke up, wont leave, wont straighten, worst headache, would rate, wouldnt hear,
      y antes, y cai, y duele, y el, y las, y sigue, y tengo, y todavia, y tomo, ya empape, ya estan, ya fallecio,
      ya llevo, ya me, ya va, yellow gunk, yellow stuff, yes to, yesterday i, you all, you but, you call, you for,
      you forgot, you left, you needled, you should, you warned, your list, your message, your parking,
      your patient`,
  },
  {
    weight: 1,
    pairs: `a balloon, a bat, a beat, a big, a brick, a broken, a bulge, a bump, a bunch, a cada, a chest, a chorros,
      a clot, a cold, a constant, a couple, a cup, a dark, a day, a deep, a explotar, a fever, a fish, a five,
      a fuss, a golf, a heavy, a jar, a key, a knife, a la, a large, a lot, a medio, a mile, a nadie, a nagging,
      a nasty, a nine, a normal, a number, a patch, a pen, a penny, a phone, a pillow, a pizza, a plank, a plate,
      a playing, a plum, a puddle, a quarter, a radiator, a sangrar, a seal, a second, a sentence, a sentir,
      a sheet, a shirt, a shock, a shot, a shower, a sore, a squeezing, a step, a stove, a straw, a streak,
      a table, a temperature, a third, a three, a thunderclap, a tight, a tomato, a towel, a very, a while,
      a white, a whole, abdomen is, able to, about a, about ending, about killing, about suicide, about three,
      about two, abri los, abrir un, abrocharme el, abuelita no, abuelita se, acaba de, acaban de, acabar con,
      accident after, accident on, accidente de, ache in, ache is, achy where, across my, adolorido cuando,
      adormecido el, adormecio el, advil hoy, after and, after icing, after pushups, again this, against the,
      agarra aire, agarrar aire, agarrar la, agarro aire, ago and, agua de, agua en, aguanto la, aguanto mas,
      aguja adentro, aguja clavada, aguja en, aguja que, aguja se, ahi no, ahora mismo, ahora traigo,
      ahorita estoy, air in, air since, aire al, aire cuando, aire desde, aire profundo, aire que, al apretarla,
      al bano, al caminar, al doctor, al estornudar, al llegar, al medico, al pararme, al pie, al quitarme,
      al subir, al tocar, al tocarla, al tocarme, al toser, alcanza el, alcanzo a, algo anda, algo asi, algo de,
      alguien me, alive anymore, all after, all blotchy, all feeling, all it, all numb, all of, all since,
      all swollen, all weekend, allergic reaction, almost my, along my, alot of, alta y, am unable, am worried,
      amanecio hinchada, amarrarme los, ambas piernas, ambulance now, ambulancia por, an accident, an egg,
      an eight, an electric, an mri, an ultrasound, and achy, and again, and asked, and body, and feet, and had,
      and half, and hasnt, and her, and hurt, and i, and it, and its, and ive, and kind, and knees, and more,
      and my, and never, and numb, and painful, and pale, and pointer, and puffy, and really, and said, and shes,
      and short, and smells, and something, and still, and swelling, and swollen, and tender, and the, and tight,
      and today, and was, and weak, and worse, ando arrastrando, angry red, ankle is, anoche tengo, anoche tuve,
      antes posible, antibiotics because, any advice, any light, any of, any sense, anymore and, anything from,
      apoyar el, apoyar la, apple watch, aqui en, are a, are coming, are fat, are in, are kind, are numb, are on,
      are paralyzed, are swelling, are swollen, are tender, are tingling, are wet, are white, arent here,
      arm above, arm after, arm at, arm se, arm today, arm tonight, arm was, arm went, arm where, around it,
      arrastro el, arrastro la, as i, as my, as soon, asap im, asked why, asking the, asleep and, at church,
      at dinner, at it, at least, at me, at my, at noon, at work, at your, ataque de, ataque epileptico, atras de,
      aumenta y, aunque estoy, aunque le, aviso que, away so, ayer en, ayer era, ayer estaba, ayer hoy, ayuda me,
      back down, back for, back from, back keeps, back there, back this, back was, back what, back when, backs a,
      bad fever, bad i, bad pain, bad thank, bad that, bajar las, ball in, banco y, band around, bane con,
      barely move, barking like, bath this, bathroom floor, bc i, be alive, be better, be concerned, be going,
      be honest, be infected, be needing, be the, be worried, bear the, beating so, became slurred, because lying,
      because the, bed last, been doing, been drinking, been eating, been getting, been holding, been hurting,
      been like, been racing, been sitting, been slurred, been thinking, been throwing, been tingling,
      before treatment, behalf of, behind the, belly button, belly is, belongs to, benadryl isnt, bend over,
      besides this, better but, bien de, bien del, bien entumido, bien fuerte, bien la, bien las, big as,
      big breath, big for, big itchy, big lump, bigger and, bit and, bit my, bit numb, bladder is, bleeding even,
      bleeding everywhere, bleeding wont, blood clot, blood clots, blood in, blood is, blood keeps, blood last,
      blood thinner, blood today, bloody after, blown up, blue this, boca al, boca arriba, body aches, body like,
      bola dura, bolts down, boot on, borracho y, borren este, boss said, both arms, both hands, both legs,
      bottom step, brazo bien, brazo cuando, brazo derecho, brazo despues, brazo izquierdo, brazo lo, brazo me,
      brazo por, brazo se, breastbone that, breath and, breath is, breath just, breath today, breath when,
      breathe good, breathe today, breathe well, breathing feels, breathing has, breathing ok, breathing seems,
      breathing too, breathless just, bringing up, broke off, brotaron ronchas, brote con, brother had,
      broto urticaria, brought up, bruise about, bruise and, bruise as, bruise bigger, bruise but, bruise keeps,
      bruise that, bruise with, bulto del, bulto en, bulto grande, bumps all, bunch of, burning hot,
      burning nerve, but each, but only, but still, but the, but there, but they, but walking, butt cheek,
      butt to, button down, button my, buzzing in, by a, by mis, cabeza despues, cabeza horrible, cabeza mas,
      cabeza que, cabeza y, cada hora, cada que, caen las, cai de, calentura despues, calentura no, calf feels,
      calf has, calf is, caliente donde, call an, call back, call my, called an, called the, calling me,
      calves are, cama por, cama y, cambie la, came and, came on, caminando al, caminar desde, camino al,
      camino como, can hear, can someone, cancelen sus, cannot move, cansada de, cansado de, cant bend,
      cant button, cant even, cant find, cant grip, cant laugh, cant lift, cant look, cant open, cant pee,
      cant pull, cant see, cant take, cant think, cant walk, cant work, car accident, car door, car seat,
      cara chueca, cara dormida, cara no, cara se, carpet every, carro esta, carro y, casa me, casi nada, casi no,
      catch on, caught it, caught me, cause i, cayo un, celular en, center of, centro del, cerrando la, cerrar el,
      changed the, cheek is, chest after, chest feels, chest has, chest pressure, chest when, chills today,
      chipote mayor, choque en, choques electricos, cierra el, cintura al, cintura hasta, cintura me,
      cintura para, cita y, citas por, clavada en, closing up, coagulitos de, coagulo en, coffee grounds,
      coffee mug, cold and, cold on, cold or, collapsed in, collapsed lung, color of, colour of, come back,
      come my, come out, comenzo a, comes close, coming from, como a, como caballo, como con, como globo,
      como hormigas, como tabla, como una, companero me, con adormecimiento, con alguien, con calentura,
      con comezon, con dificultad, con eso, con esta, con hielo, con hilitos, con hormigueo, con la, con mi,
      con temperatura, con tos, con una, con ustedes, concrete and, confundida desde, confundida despues,
      confused i, conked out, consciousness for, consciousness in, constant cough, contestar antes, convulsion en,
      convulsione y, convulsiones hace, coordino las, corazon desde, corazon es, cosas de, cosquilleo en,
      cotton balls, couch and, cough started, cough this, coughed this, coughed up, coughing and, coughing fit,
      coughing since, coughing up, couldnt finish, couldnt make, couldnt raise, couldnt tell, couldnt turn,
      cranberry juice, cuando abri, cuando estornudo, cuando subo, cuando tosi, cuatro veces, cuchillo en,
      cuello al, cuello pero, cuello ya, cuenta me, cuenta que, cuesta respirar, cuesta trabajo, cuesta un,
      cuidar a, curita y, curitas y, cut my, cuz any, cuz i, cuz im, cuz it, cuz the, da miedo, da una,
      dark blood, dark bruise, dark purple, dark red, darme cuenta, daughter had, daughter says, day before,
      day it, day since, day three, day today, days later, days now, de aguja, de bajar, de carro, de corriente,
      de cuello, de dolor, de emergencias, de falta, de fuera, de llorar, de luz, de mal, de matarme, de mejorar,
      de mis, de muerto, de nada, de parte, de pastillas, de ronchas, de salir, de temblar, de ustedes, de verdad,
      decirle pero, dedo chiquito, dedo menique, dedos como, dedos de, dedos desde, dedos estan, dedos los,
      dedos y, deep breaths, deja de, deje de, del bano, del codo, del muslo, del pinchazo, del uno,
      descargas electricas, desde hoy, desmayado en, desmayar en, desmaye en, desmayo en, desperte con,
      despues del, dia mas, dia me, dia podia, dialed nine, dias con, dice el, dice mi, dice q, dice que,
      diciendo puras, did my, did nothing, did the, didnt eat, didnt feel, didnt have, didnt hear, didnt hurt,
      didnt notice, didnt touch, didnt wake, died last, died suddenly, died this, dieron antibiotico,
      difficulty breathing, digo cosas, dio dolor, dio tos, dio un, disculpe la, disculpe no, disculpe se,
      do feel, do take, do this, do what, doble dosis, doctor gave, doctor prescribed, doctor put, doctor ya,
      doctora le, doctora no, doctora se, doesnt know, dog out, doing dishes, doler el, dolido tanto, doliendo el,
      dolor bien, dolor me, dolor ya, donde entro, donde esta, donde estoy, done a, dont even, dont like,
      door frame, dormida y, dormidas las, dormidas y, dos dias, dos horas, dos minutos, double and,
      double vision, down both, down but, down in, down its, down past, down since, down the, down this, doy un,
      drags when, draining from, drive in, driveway and, driving home, dropped a, dropping it, dropping things,
      drug store, dry little, duele bien, duele como, duele debajo, duele horrible, duele mucho, duele nomas,
      duele tanto, duele un, duermen los, dura que, dura y, durmiendo la, durmieron los, each breath, eight and,
      either leg, either way, el abdomen, el aire, el brasier, el carro, el control, el cuello, el dentista,
      el doble, el domingo, el frasco, el gemelos, el gluteo, el hoyito, el mediodia, el morado, el no,
      el omoplato, el panuelo, el papel, el paracetamol, el pipi, el piquete, el piso, el pulgar, el puno,
      el suelo, el trabajo, el vecino, el vomito, elbow swelled, electric jolts, electric shock, electric shocks,
      electricos en, electricos por, ella fallecio, ella se, else to, emergency service, empapado dos, empape dos,
      empece a, empece con, empezaron a, empezo en, en acabar, en aumento, en emergencias, en lugar, en medio,
      en nada, en peor, en quitarme, encontre una, end my, ended on, ended up, ending it, enorme en,
      enough oxygen, entiende lo, entiende nada, entre dos, entro la, entumecimiento en, er last, er or,
      er waiting, era una, es de, es desde, es malo, es mucho, es muy, es tarde, es una, escaleras y, escribo de,
      eso o, espalda cuando, espalda despues, espalda donde, espalda esta, esposa no, esposa se, esposo fallecio,
      esposo le, esposo lo, esposo no, esposo se, esposo tuvo, esposo vio, esta bien, esta calentura,
      esta cerrando, esta como, esta diciendo, esta durmiendo, esta extendiendo, esta hinchada, esta hinchando,
      esta inflamada, esta mas, esta matando, esta muy, esta noche, esta respirando, esta saliendo,
      esta sangrando, esta sensible, esta supurando, esta todo, estaba en, estaba viendo, esto es, estoy acostada,
      estoy ardiendo, estoy asustada, estoy cansada, estoy confundida, estoy confundido, estoy delirando,
      estoy desorientada, estoy orinando, estoy peor, estoy sangrando, estoy sentiendo, estoy sudando, estoy todo,
      estoy tosiendo, even after, even have, even lying, evening of, ever and, ever felt, every few, every hour,
      every step, everything and, everything down, everything else, everything looks, everywhere and,
      everywhere what, excruciating pain, explota la, explotar la, extremely painful, eyes are, eyes rolled,
      face blew, face looks, faint in, fainted at, fallecio anoche, fallecio en, falte al, familia se, fast and,
      fat and, favor necesito, favor ya, feel a, feel awful, feel breathless, feel hot, feel it, feel like,
      feel normal, feel numb, feel really, feel very, feel weak, feeling a, feeling across, feeling after,
      feeling at, feeling behind, feeling down, feeling from, feeling in, feeling like, feeling really, feels as,
      feels heavy, feels hot, feels ok, feels sore, feels tender, feels very, feels warm, feet feel, feet tonight,
      fell getting, fell off, felt so, feo y, fever hit, fever is, fever since, fever this, few hours,
      fiebre alta, fiebre de, fiebre desde, fiebre despues, fijo que, fin de, fine before, fine except, fine tho,
      fine to, finger have, finger in, fingertips are, flat i, flemas con, floor and, floor when, fluid coming,
      foaming at, foot drags, foot fell, foot has, foot is, foot keeps, foot on, foot when, for it, for my,
      for no, for this, forgetting what, found a, found one, friday night, from one, from where, from you,
      from your, fuerte de, fuerte el, fuerte la, fuerte que, fuerza desde, fuerza es, fui al, full of, ganas y,
      gasping for, gave me, get air, get from, get off, get shooting, getting darker, getting larger,
      getting more, giant black, gigante en, girar la, giving out, go and, go down, go in, go on, go pee, go with,
      goes down, goes from, goes up, going like, going the, going up, golf ball, golpe me, gone a, gone from,
      gone like, gone weak, good here, good on, good so, good tho, gorda que, got home, got infected, got me,
      got out, got this, got up, grab the, grande donde, grande que, gray and, grip anything, grocery store,
      groin is, ground when, growing on, gushing blood, gut is, ha ido, ha puesta, habia dolido, habia pasado,
      habia sentido, habla desde, hablando incoherencias, hablar de, hace un, hace unos, hacked up, had chest,
      had chills, had convulsions, had migraines, had that, half an, half the, half way, halfway up, hand has,
      hand just, hand looks, hand se, hand since, hand went, hand wont, hands are, hangs there, happens to,
      happy new, hard for, hard i, hard lump, hardly stand, has become, has blood, has blown, has chest,
      has crept, has died, has me, has never, has some, has swollen, hasnt come, hasnt let, hasta la, hasta los,
      hasta para, hasta que, have a, have chest, have double, have ever, have hives, have it, have lost, have my,
      have never, have numbness, have swelling, havent eaten, having a, having thoughts, having to, hay sangre,
      he didnt, he doesnt, he keeps, he podido, he tomado, he vomitado, he went, head pain, head with,
      headache all, headache ever, headache i, headache ive, headache with, heart feels, heart has, heart is,
      heart pounding, heart was, heart wont, hello this, help me, help right, her arm, her breathing, her foot,
      her heart, her hip, her lips, her neck, her temperature, here and, here anymore, hermana le, hermana no,
      hey doc, hi there, hice encima, hice pipi, hielo se, high fever, hija dice, hija tuvo, hinchada la,
      hinchada que, hinchada y, hinchado es, hinchado que, hinchando el, hinchazon donde, hinchazon en, hip has,
      hip to, hips down, his breathing, his chest, his eyes, his face, his hand, his hip, his left, his leg,
      his mouth, his neck, his son, his speech, his toes, his tongue, hit like, hives all, hizo un, hizo una,
      hola traigo, hold a, hold me, hold the, holding my, holding on, holding the, hole is, hombro donde,
      hombro es, hombro me, home from, home i, home my, home yesterday, hope ur, hora pero, hora que, hora y,
      hormigueos en, horrible de, horrible pain, hot then, hour ago, hour later, hours after, how id, how many,
      hoy al, hoy mismo, hoy por, hoy temprano, hoy todavia, hoy ya, hurt myself, hurting more, hurting myself,
      hurts a, hurts in, hurts my, hurts on, hurts to, hurts too, hurts under, hurts way, husband and,
      husband called, husband died, i already, i been, i believe, i broke, i bruised, i bumped, i can, i cant,
      i checked, i collapsed, i could, i counted, i drank, i drew, i dropped, i ended, i gotta, i guess, i hold,
      i keep, i laugh, i might, i move, i noticed, i now, i opened, i played, i poke, i puked, i really, i run,
      i see, i seem, i slipped, i smashed, i sneeze, i spit, i started, i step, i stood, i swallowed, i swap,
      i think, i threw, i touch, i tried, i trip, i try, i vomited, i wake, i was, i went, i wish, iba a,
      ibuprofen in, ibuprofeno y, ibuprofenos hoy, ice did, id done, id have, id rather, idk whats, idk who,
      if im, if its, im alone, im at, im being, im bleeding, im covered, im disoriented, im going, im his, im in,
      im itching, im making, im out, im peeing, im roasting, im scared, im short, im slurring, im sorry,
      im sweating, im texting, im the, im thinking, im throwing, im totally, im unable, im very, im watching,
      immediately im, in all, in bed, in but, in class, in clinic, in itchy, in like, in me, in size, in the,
      in them, in time, in today, in years, incoherencias desde, inconsciente despues, inconsciente un,
      infectado y, infected today, infecto donde, insoportable en, into the, is alot, is angry, is bigger,
      is bleeding, is brutal, is choking, is closing, is fatter, is fluttering, is full, is getting, is great,
      is hanging, is having, is heavy, is her, is horrible, is huge, is kinda, is leaking, is like, is limp,
      is looser, is okay, is oozing, is paralyzed, is pink, is puffy, is purple, is pus, is red, is rigid,
      is rock, is seriously, is skipping, is slurred, is spurting, is talking, is the, is there, is worried,
      is worse, isnt doing, isnt moving, isnt touching, it all, it bad, it belongs, it catches, it cleared,
      it could, it from, it goes, it in, it just, it looks, it out, it should, it since, it soaked, it started,
      it stinks, it swelled, it too, it woke, itching badly, itchy bumps, itchy raised, itchy welts, its an,
      its going, its gushing, its her, its hot, its just, its me, its my, its one, its oozing, its scaring,
      its still, its tender, its the, its warm, its way, its weird, its worse, its wrapped, ive already, ive ever,
      ive got, jamas habia, jaw is, jaw opens, just dont, just from, just had, just letting, just lying, just one,
      just so, just walking, keep going, keep tripping, keeps bleeding, keeps buckling, keeps climbing,
      keeps getting, keeps giving, keeps increasing, keeps spreading, keeps swelling, key in, keys in, killing me,
      kinda scary, kitchen floor, knee and, knee has, knee is, knee swelled, knife in, know im, know where,
      la barriga, la bicicleta, la boca, la calentura, la cama, la chancla, la cintura, la espalda, la esposa,
      la familia, la farmacia, la gasa, la hija, la hora, la misma, la nuca, la paciente, la pastilla, la pompi,
      la presion, la puedo, la rodilla, la sala, la sangre, la senora, la sensibilidad, la taza, la terapia,
      la toalla, la tos, la ultimo, la venda, labios hinchados, labios y, lado de, lado la, landed on, las cosas,
      las dos, las estrellas, las ideas, las sabanas, las siento, last few, later my, laugh it, laugh or,
      lay down, le aviso, le da, le dio, le empezo, le entiende, le esta, le hincho, le importa, le inflamo,
      le pongo, le quedo, leaking from, leave me, leaves a, left calf, left eye, left foot, left in, left leg,
      left one, left work, leg after, leg into, leg keeps, leg on, leg today, leg was, leg wont, leg you,
      legs feel, legs have, legs went, les aviso, les olvido, letting you, levantar la, lie down, life and,
      lift a, lift my, lift the, lift up, like a, like being, like coffee, like concrete, like crazy,
      like electricity, like id, like its, like mad, like plywood, like somebody, like sticking, like this,
      like when, limp and, lip is, lips and, lips look, lips swelled, liquido amarillo, little hole, little sips,
      live anymore, living room, llame a, llamen ya, llaves en, llegando a, llegue a, llenar los, llene de,
      llevo dos, lo antes, lo muevo, lo noto, lo quita, locked up, lol so, long as, longer hold, looked in,
      looking at, looks like, looks swollen, looser but, los de, los dias, los dientes, los escalofrios, los pies,
      los pulmones, los puntos, los siento, los tengo, los tres, loss of, lost all, lost feeling, lot and,
      lot more, lot of, lot today, low back, lugar de, lugar del, lump like, lump on, lump the, lump where,
      lunch time, lungs only, make a, making any, making sense, mal en, malo eso, mama convulsiono, mama dice,
      mama fallecio, mama me, manchada de, manejar por, mano derecha, mano despues, mano izquierda, manos desde,
      marido le, marido no, marido se, mas fuerte, mas gordo, mas hinchada, matter how, mayor dice, me about,
      me acabe, me acuesto, me adormece, me adormecio, me again, me agarra, me agarre, me ahogo, me alcanza,
      me and, me anda, me aprieto, me bane, me between, me brinca, me brotaron, me brote, me caen, me caigo,
      me chocaron, me coge, me desmayaba, me di, me dolia, me duela, me duelen, me duermen, me durmieron,
      me empezaron, me encontre, me encontro, me entero, me entume, me estan, me explota, me exploto, me go,
      me gusto, me han, me having, me he, me hincharon, me hincho, me hormiguea, me hubieran, me i, me iba, me in,
      me incho, me inflo, me is, me its, me lastima, me limpio, me llame, me llamen, me llega, me llene,
      me llevan, me lo, me midio, me mueve, me muevo, me my, me on, me overnight, me palpita, me pasa, me pasaba,
      me pegue, me pellizco, me please, me pongo, me preocupo, me resbale, me responde, me responden, me reventar,
      me revienta, me salieron, me sostienen, me subio, me that, me tiene, me torcio, me trae, me tropece,
      me tuve, me tuvieron, me tuvo, me twice, meant to, medio brazo, medio cuerpo, mejor sin, mention it,
      mention that, mg ibuprofen, mg of, mi abuelita, mi chipote, mi esposo, mi hija, mi hijo, mi roommate,
      mi suegra, mi temperatura, mi vecina, middle finger, middle of, might have, mile a, milk and, min ago,
      min and, minutes to, mire no, mire se, mis dedos, mis piernas, mis vecinos, misma rodilla, miss work,
      missed the, molesta mucho, moleste pero, mom had, mom her, mom she, momento a, moneda y, month it, more of,
      moreton gigante, moreton grande, moreton se, moretonzote que, morning my, morning the, most awful,
      mother died, mouth is, move either, move one, mover las, moving better, much more, much tylenol,
      mucha sangre, muchas palpitaciones, muchisimo que, muchisimo y, mucho desde, mucho mas, mucho miedo,
      mucho peor, mucho trabajo, muevo mejor, muneca desde, muneca se, murio esta, muscle on, muscle you,
      muscles are, muscles sore, must of, muy asustada, muy confundida, muy debil, muy grande, muy hinchada,
      muy rapido, muy raro, my abdomen, my armpit, my bike, my bladder, my boot, my boots, my bottom, my breaths,
      my butt, my cheeks, my coworkers, my doctor, my eye, my eyelids, my eyes, my family, my feet, my fever,
      my glute, my gp, my groin, my gut, my hair, my heart, my heartbeat, my house, my keys, my kid, my leg,
      my low, my moms, my name, my nose, my phlegm, my pillow, my private, my pulse, my run, my sandal, my shoe,
      my shoes, my sleeve, my smile, my sock, my socks, my son, my sputum, my teeth, my temps, my thigh,
      my thighs, my throat, my toes, my tongue, my tummy, my underwear, my vision, my watch, my wedding, my whole,
      my wind, myself last, myself on, myself right, myself tonight, myself twice, myself without, nada con,
      nadie le, nagging dry, near the, nearly passed, nearly went, necesito hablar, neck hurts, neck into,
      neck so, need someone, needed a, needed the, needle broke, needle hole, needle is, needle mark, needle site,
      needle spot, needle stuck, needle was, needled it, needled side, needles and, needles is, neither leg,
      neither one, nerve pain, never had, never happened, never happens, never in, never seen, new soaps,
      new year, next thing, next to, ni agarrar, ni caminar, ni con, ni cuenta, ni de, ni el, ni para, nice day,
      night and, night i, night long, night my, night please, nine one, ninos con, no agarra, no agarro, no ayudo,
      no bruising, no cold, no consigo, no contestaba, no contestar, no encuentro, no hace, no heat, no los,
      no new, no nos, no podia, no quiere, no responde, no respondia, no sabe, no sabia, no soporto, no soy,
      no xq, nobody home, nobody picks, nomas me, nombre de, normal for, normal o, normal q, normal to,
      normally i, not even, not gonna, not normal, not ok, not sick, not sore, not sure, not tired,
      nothing happens, nothing like, nothing on, noticed blood, noticed i, noticed one, noticed that, noto que,
      now have, now i, now its, now something, now the, now theres, numb after, numb and, numb around, numb down,
      numb in, numb than, numb this, numb tonight, number two, numbness en, numbness is, nunca en, of a, of an,
      of breath, of control, of fit, of me, of needle, of numb, of one, of pus, of these, of tylenol, of what,
      off a, off again, off all, off by, off in, off it, off the, off your, office and, oiga es, oiga se, ojo y,
      ok but, ok my, ok now, ok the, okay but, on behalf, on blood, on friday, on hands, on it, on my, on our,
      on to, on yesterday, on your, one calf, one in, one one, one second, one spot, only barely, only odd,
      only see, only thing, only weird, only when, open a, opened up, opresion en, or cough, or folds, or id,
      or swelling, orina desde, orinando sangre, oscuro en, other and, other foot, otherwise fine, otra mano,
      otro me, out a, out as, out jumbled, out on, out the, out twice, out walking, out wrong, over a, over in,
      over like, own life, owner of, pa bajo, paciente de, paciente fallecio, paciente tuvo, pain about, pain all,
      pain and, pain at, pain for, pain from, pain got, pain is, pain ive, pain level, pain like, pain meds,
      pain pills, pain this, pain under, painful now, painful than, pains down, pains on, palabras desde,
      palpitaciones desde, panting like, pantorrilla esta, pantorrilla trabada, papa no, para abajo, para arriba,
      para ir, para respirar, para un, paracetamol de, paracetamol hoy, parking garage, part of, parte del,
      parte donde, partes intimas, pasa ni, paso de, passed on, past my, past the, pastilla no, pastillas de,
      pastillas para, patch on, patient died, patient passed, pec is, pecho adolorido, pecho al, pecho desde,
      pecho despues, pecho donde, pectoral donde, pectoral me, pee and, pee at, pee looks, pee since, peed myself,
      pega un, pego un, pegue en, pensando en, people who, peor que, perdon pero, perdon por, pero al,
      pero entumecimiento, pero ha, pero quiero, pero si, pero traigo, phone me, picaron se, pickle jar, picks up,
      pie bien, pie como, pie con, pie derecho, pie despues, pie lo, pie se, piedra desde, piel esta, pienso que,
      pierna cuando, pierna derecha, pierna desde, pierna izquierda, pierna la, pierna se, piernas desde,
      piernas dormidas, piernas se, pies desde, pincharon esta, pinky and, pinky is, pipi me, piquete en,
      piquete se, piso en, piso porque, piso y, place you, plantas de, plastic handle, playing card,
      please advise, please hurry, plugged my, plum colored, plus a, poco el, poco me, podia caminar,
      podia hablar, podia respirar, poke it, poked me, pompi me, poner el, ponerme de, ponerme el, ponerme los,
      pooped my, poquita pero, por dentro, por detras, por error, por este, por esto, por no, por poco,
      por poquito, por que, por toda, por todos, por un, porque esta, porque estoy, porque la, porque no,
      porque traigo, pouring blood, pq la, practice and, pressure in, pressure on, pretty bad, primer dia,
      primera vez, private parts, puddle of, puede respirar, puede ser, puedo agarrar, puedo apoyar, puedo cerrar,
      puedo concentrar, puedo doblarme, puedo hablar, puedo hacer, puedo moverme, puedo orinar, puedo poner,
      puedo respirar, puedo salir, puedo sentar, puedo tragar, puedo voltear, pues me, puffed out, puffing just,
      puffy my, pulgar desde, pull the, pumping out, punalada en, puncture site, punta de, punzada en,
      purple bruise, purple from, pus coming, pus donde, puse mal, puse una, pusieron la, puso la, puso todo,
      put the, put weight, q hago, q me, q no, que agarrar, que al, que alguien, que convulsione, que crece,
      que cuando, que desperte, que dice, que digo, que el, que fui, que habla, que hablo, que hacer, que he,
      que le, que les, que me, que moleste, que pasa, que pican, que puede, que respiro, que salio, que si,
      que tome, que usted, que ustedes, queda la, quedarme sin, quedo adentro, quedo colgando, quedo con,
      question mark, quien decirle, quiero matarme, quiero morir, quiero no, quiero quitarme, quiero suicidar,
      quisiera estar, racing for, raise my, raised itchy, ran a, rato en, raya roja, reach the, reaching for,
      reaction after, reading the, realize i, really big, really confused, really feel, really hurts,
      really scared, really swollen, really tender, really wrong, reason to, red blood, red itchy, red on,
      red streak, red streaks, redness and, redness is, regreso a, remember any, reminder that, resbale y,
      respiracion al, respirar cuando, respirar desde, respiro me, respiro profundo, responde ayuda, responde fue,
      reventar la, ribs and, ribs is, right and, right arm, right away, right eye, right hand, right leg,
      right out, right side, right where, rigid and, rock hard, rodilla bien, rodilla desde, rodilla esta,
      rodilla se, roja como, roja por, roja y, rojo se, rolled back, roller coaster, ronchas de, ronchas en,
      ronchas por, room as, room floor, room right, round my, round the, round two, run a, run out, running from,
      runs from, sabe donde, sabe que, sacaron una, saddle area, said im, said it, said my, sala de, sale el,
      sale materia, sale nada, sale pus, sale sangre, sale un, salieron ronchas, salio con, salio de, salio la,
      salio sangre, salir sangre, salta latidos, sangra muchisimo, sangrar donde, sangrar y, sangre a,
      sangre cuando, sangre desde, sangre dos, sangre es, sangre hoy, sangre que, sangre y, sat down, sat in,
      sat on, saw this, saw you, says i, says ive, says one, says the, says theres, scaring me, se asusto,
      se baja, se com, se detiene, se fijo, se ha, se hincho, se infecto, se les, se lleno, se me, se nos, se por,
      se que, se quedo, se sacudia, se salta, se va, seat is, seca desde, second i, see a, see out, seeing double,
      seem to, seems labored, segundo a, seizure after, seizure in, seizure last, seizure this, seizure tonight,
      semana y, senora de, sensation in, sensibilidad en, senti nada, senti un, sentia que, sentido algo,
      sentiendo como, sentir la, ser gripa, ser nervios, sera por, sesion no, session i, session with, seven and,
      severe and, shake it, shaking all, shaking and, shaking like, sharp under, she does, she doesnt, she had,
      she says, she was, she went, shirt and, shirt off, shirt on, shivering under, shock goes, shoes on,
      shooting pains, shoots down, shot at, should be, should know, shoulder blades, shoulder has, shoulder is,
      shoulder looks, shoulder today, shoulder was, shower and, si es, si respiro, si tenga, si trajera, side and,
      side have, side is, side went, side when, siente las, siente numb, siento adormecido, siento al,
      siento apretado, siento cuando, siento dormida, siento dormidos, siento el, siento mis, siento una,
      sigo sentiendo, sigue creciendo, sigue hinchando, sin darme, sin fuerza, sin hacer, sin parar, since dinner,
      sink after, sips of, sit on, sitting at, sitting but, skin around, skin where, skipping beats, slapping my,
      slept ok, slid down, slipped and, slipped in, slipped on, slow down, slurred after, slurred today,
      slurring my, smashed my, smile is, snapped off, so fast, so swollen, so thats, so this, so you,
      soaked through, soaps or, sock left, some blood, some kind, some leftover, some trouble, somebody else,
      somebody please, someone call, someone elses, something that, sorry but, sort of, sostener el, sostener la,
      sound drunk, sound like, sounds slurred, soy la, speech has, spit in, spot by, spot where, spot wont,
      spots on, spreading and, squeezing feeling, stabbing me, stabs me, stand the, stand up, standing on,
      started as, started at, steering wheel, sticking my, sticks to, stiffness is, still get, still numb,
      still pouring, still running, still stuck, still swollen, stomach is, stood up, stop coughing,
      stop thinking, stopped and, stopped working, streak going, streak of, streaks of, strength in, stuck me,
      su esposo, su hija, su hijo, su mensaje, subio mucho, subir escaleras, subo las, sudden blinding,
      suddenly feel, suegra dice, suegra le, suegra no, sunday and, sunglasses in, sure its, sure why, sus citas,
      swelled up, swelling en, swelling in, swelling no, swelling on, swelling up, swelling went, swollen tight,
      swollen today, swollen where, tabla y, take coumadin, take it, take little, take plavix, taking me,
      taking my, talk to, talking gibberish, talking nonsense, talking on, tan fuertes, tanto la, tanto que,
      tardes me, teeth chattering, tele y, tell if, tell me, tell when, temp its, temp went, temperatura a,
      temperatura es, temperature and, temperature went, ten out, tender la, tendra reaction, tengo adormecido,
      tengo como, tengo dormidas, tengo dormidos, tengo el, tengo fiebre, tengo hinchada, tengo hinchazon,
      tengo los, tengo miedo, tengo muchas, tengo muy, tengo ronchas, tengo temperatura, tengo toda, tengo tos,
      terapia me, termometro y, terrible headache, than before, than i, than it, than that, than usual, that all,
      that arm, that bad, that from, that keeps, that leg, that looked, that much, that never, that ok,
      that related, that since, that the, that two, that wasnt, that wont, thats how, the appt, the bandage,
      the bandaid, the belly, the blinds, the blood, the bone, the box, the bus, the cabinet, the cashier,
      the clinic, the colour, the counter, the cup, the cupboard, the curb, the daughter, the dogs, the drive,
      the elbow, the emergency, the evening, the family, the foot, the front, the gauze, the groceries,
      the grocery, the hammer, the head, the hips, the hole, the hour, the jaw, the key, the keys, the knee,
      the kneecap, the lamp, the last, the lights, the mailbox, the middle, the milk, the mornings, the most,
      the needled, the neighbour, the only, the other, the outside, the patient, the pec, the pillow, the pins,
      the pressure, the puncture, the question, the redness, the saddle, the seat, the sheet, the sink, the sofa,
      the spine, the spot, the steering, the steps, the store, the stove, the supermarket, the tacos, the thigh,
      the tip, the tissue, the toast, the treated, the treatment, the truck, the tub, the tv, the two, the visit,
      the walk, the wrong, the year, then cold, then i, there and, there at, there i, there it, there my,
      there was, there were, there when, theres blood, theres no, theres something, theres still, they did,
      they think, theyre putting, thigh feels, thigh has, thigh is, thigh looks, thigh today, thing i, think a,
      think my, think theres, thinks im, thinks its, this afternoon, this anymore, this cant, this headache,
      this on, this phone, this very, this was, thought about, thought you, thoughts of, three blankets, three of,
      three times, throat feels, through two, tiemblo sin, tieso como, tieso tieso, tight as, tight since,
      tightness in, till i, time the, time today, times and, times today, tingling en, tiny bit, tissue after,
      to ankle, to call, to catch, to change, to cut, to die, to do, to faint, to fainting, to hold, to hurt,
      to kill, to lay, to let, to me, to mention, to miss, to open, to passing, to people, to pull, to rate,
      to swallow, to tell, to touch, to turn, to urgent, to use, to worry, toallas de, tobillo lo, toco y,
      toda dormida, toda mi, todas las, today im, today than, today the, todo y, toes catch, toes on, toes went,
      toilet for, toilet paper, tomar aire, tome doble, tome doce, tome muchas, tome paracetamol,
      tomo anticoagulantes, tomo aspirina, tomo warfarina, tongue feels, tongue is, too big, too fast, too much,
      too weak, took it, took out, took ten, took too, toque de, toques electricos, torcio la, tos y, toser desde,
      toser en, toser me, toso y, touch and, touch my, touch where, touches it, touching it, toward my,
      towels and, trabajar porque, traigo clavada, traigo como, traigo dura, traigo la, traigo los, treated side,
      tres cobijas, tres toallas, tres veces, tried to, trigger on, tripping over, trouble breathing, try to,
      tummy is, turn a, turn my, turn the, tuve un, tuve una, tuvieron que, tuvo convulsiones, twice and,
      twice as, twice now, two different, two nights, two towels, tylenol bottle, tylenol today, u stuck,
      ultrasound of, un accidente, un ataque, un balazo, un chichon, un coagulitos, un coagulo, un cuchillo,
      un dedo, un doctor, un hormigueo, un huevo, un latigazo, un minuto, un momento, un nacido, un pinchazo,
      un piquete, un rayo, un segundo, una agujita, una curita, una fiebre, una hora, una piedra, una placa,
      una punalada, una punzada, una tos, unbearable pain, under me, under three, unless i, unos minutos, until i,
      until my, up another, up at, up coughing, up dark, up drenched, up from, up in, up is, up like, up no,
      up over, up overnight, up rusty, up something, up straight, up to, up today, up tomorrow, up w, upper lip,
      ur well, urine and, urine is, use the, va pa, va para, va y, ve muy, veces tomo, vecina me, vecina que,
      venda dos, veo doble, verdad me, very confused, very swollen, vez es, vez me, vez que, viene la, vienen los,
      vision and, vision went, vista y, voice sounds, voltear la, vomited and, vomited blood, vomito me, vuelve a,
      wait for, waiting for, waiting on, walk because, walk straight, walk to, walked out, walking to, want a,
      wanted you, warm and, warned me, was about, was all, was bloody, was crying, was full, was going,
      was lovely, was making, was only, was pink, was shaking, was swollen, watching tv, way and, way i, way in,
      way up, we be, we were, weak since, weak this, weak today, wearing a, wedding band, wee bit, weird numbness,
      well i, well my, welts all, went black, went dead, went from, went grey, went numb, went over, went stiff,
      went to, went up, went weak, went white, were at, were on, wet the, what can, what day, what im, what month,
      what to, what year, whats happening, whats the, wheezing and, wheezy and, when i, when it, where he,
      which is, which never, white and, white as, white head, who arent, who else, whole back, whole bottle,
      whole calf, whole leg, whole shoulder, whole thigh, whole upper, why im, why is, wife drive, wife found,
      wife here, wife is, wife says, wife took, wifes speech, winded just, wipe after, wipe i, wiping somebody,
      with a, with chest, with chills, without dropping, without feeling, wont be, wont do, wont lift, wont move,
      wont quit, wont slow, wont wake, word in, words are, words come, words out, work because, work this,
      work yesterday, worried about, worried because, worried that, worse and, worse even, worse instead,
      would be, would have, wouldnt answer, wrist is, writing for, wrong way, wrong with, xq el, xq me, xq no,
      xq tengo, y a, y adolorida, y aumenta, y ayer, y cada, y casi, y con, y dolor, y duro, y esta, y hablo,
      y he, y le, y luego, y mas, y me, y medio, y mi, y muy, y queria, y roja, y salio, y sensible, y siento,
      y solo, y sudo, y tiembla, y tiemblo, ya algo, ya ando, ya bajo, ya cambie, ya hasta, ya por, ya tome,
      ya van, ya vienen, year it, years and, yellow fluid, yesterday after, yesterday at, yesterday evening,
      yesterday it, yesterday now, yesterday please, yesterday thank, yesterday treatment, yo no, you could,
      you know, you look, you on, you see, you think, you to, you treated, you want, you were, you when,
      you yesterday, your treatment, zero to, zona de, zona donde`,
  },
  {
    weight: -1,
    pairs: `a bad, a bagel, a bath, a bear, a block, a busy, a coat, a correr, a costado, a cowboys, a crime, a dar,
      a dead, a difference, a dios, a dog, a dormir, a dot, a drop, a drum, a falta, a fiddle, a flat, a flu,
      a forth, a funeral, a glass, a glove, a gusto, a guy, a joke, a jugar, a king, a lump, a massage, a meeting,
      a million, a miracle, a nadar, a numb, a ok, a one, a otro, a pain, a pasar, a pinch, a pressure, a proper,
      a question, a rash, a ratos, a real, a ride, a rock, a row, a short, a side, a single, a slice, a smidge,
      a stab, a teenager, a thing, a trabajar, a two, a ver, a warm, a wet, a wizard, a year, about as,
      about this, about what, abrir la, acabo la, ache down, aches when, achy after, achy but, achy from,
      achy like, achy today, acting up, adolorida desde, adolorido como, adolorido de, adormecimiento de,
      adormecimiento del, adormecimiento no, after dinner, after dry, after leg, after yesterday, again without,
      agendar con, agua caliente, aguanto bien, aguja es, aguja pero, agujas de, agujas del, agujas nomas,
      agujas pero, ahi la, ahi mismo, ahora la, ahora me, ahorita le, ahorita pero, aire a, al bajar, al dedo,
      al levantarme, al perrito, al perro, al volante, aleve and, algo adormilada, algo cansada, algo tenso,
      all afternoon, all better, all fine, all in, all normal, all quiet, all this, allergic to, allowed to,
      almost gone, almost passed, already fading, alrededor del, am a, am drinking, am kind, am now, am really,
      amaneci muy, amaneci sin, amaneci tieso, amaneci y, an ambulance, an appointment, an infected, an itchy,
      and blue, and by, and calf, and cant, and did, and easy, and everything, and getting, and has, and let,
      and loose, and neck, and needles, and nobody, and out, and ready, and relaxed, and shaky, and sleepy,
      and thank, and thats, and theres, and theyre, and threw, and woke, anda en, ando a, ando adolorido, ando al,
      ando algo, ando bien, ando como, ando medio, ando ocupada, anoche por, anoche se, anos me, anos por,
      another appointment, another session, any different, any fever, any swelling, apenas vi, appointment but,
      appointment para, appointment to, appt to, arbitro estaba, are back, are getting, are having, are huge,
      are killing, are out, are so, are tiny, are too, are you, arm again, arm and, arm but, arm isnt, arm like,
      arm on, arm since, arms feel, as ever, as for, as it, as sore, as usual, as yesterday, asi la, asleep in,
      at five, at gate, at that, at two, ate a, ate my, ate the, atras y, away after, away and, away from,
      away in, away this, ayer el, ayer estuve, ayer gracias, ayer pero, ayer tuve, baby has, back at, back by,
      back didnt, back held, back out, back pain, back the, back up, back where, bad cough, bad headache,
      bake sale, banar con, bank account, bathroom tile, be sore, be there, because its, bed at, bed i, been busy,
      been in, been numb, been running, been sick, been since, been that, been there, been very, believe it,
      believe its, belly and, bend it, best ive, better already, bien bendiciones, bien cansada, bien gracias,
      bien saludos, big deal, bill for, bird feeder, bit but, bit tight, black out, bled a, blood came,
      blood pressure, blood where, blue one, boca del, body feels, bola de, bone to, book another, boss had,
      boss is, both ways, bought a, brain fog, brain is, brazo de, break a, breath for, breathe and, breathe fine,
      breathe normally, breathing fine, breathing is, breathing normal, bring sunscreen, brother has, brother in,
      brought me, bruised apples, bruised at, bubble wrap, budget meeting, buen dia, burned my, burning question,
      busy day, but fine, but in, but like, but manageable, but otherwise, but theres, by itself, cabeza al,
      cabeza del, cabeza leve, cabeza pero, cabeza por, cada vez, cadera la, calf never, calf was, caliente el,
      caliente hoy, call if, call it, call the, cama a, came home, can feel, can look, can put, can still,
      can tell, can u, can we, can you, cansada ayer, cansada y, cansancio pero, cant hold, cant keep, cant stop,
      cant swallow, cargado cosas, casi se, cereal in, cero dolor, cerrar la, cerro el, change my, check my,
      checked and, checked in, checking on, chest pain, chills no, chills or, chiquito donde, chiquito y,
      choked on, cita de, cita del, cita en, cita para, cita por, climb the, closes at, coat on, code is, codo de,
      cold feet, cold so, come down, come over, coming down, como de, como del, como en, como nuevo, como un,
      complaints from, con agua, con agujas, con este, con ganas, con gripa, con los, con mis, con pastillas,
      con su, con sueno, con un, con usted, confirm my, control de, control of, costado trabajo, couch wont,
      could be, could i, could somebody, cover my, cramping up, crazy and, cried a, cried at, crime scene,
      cuando pueda, cuello dolor, cuello esta, cuello un, cuello y, da como, da vueltas, dar fiebre, day at,
      day for, day on, days on, de ajo, de anoche, de atras, de ayer, de cansancio, de comer, de correr, de diez,
      de dormir, de esta, de hambre, de hinchazon, de ir, de mas, de sangre, de sentir, de tejer, de toda,
      de tres, de vomitar, debilidad de, debilidad ni, debo de, decirles que, dedos dormidos, deja dormir,
      del banco, del coche, del dia, del gym, del martes, del metro, del super, del tamano, demas bien,
      desde anoche, desde ayer, desde hace, desde las, despierta el, dia largo, did leg, did you, didnt answer,
      didnt even, didnt get, didnt help, diez el, difference yet, dinner and, dio calentura, dio hormigueo,
      dios la, disculpe apenas, disculpe siento, disoriented since, dizzy when, do anything, do everything, do we,
      do yoga, do you, doctora me, dog food, dog this, dog to, doing good, doing the, dolio nada, dolor con,
      dolor de, dolor es, dolor fuerte, dolor muscular, dolor no, dolor nomas, dolor paso, dolor y, dolorcito de,
      donde pincharon, dont feel, dont forget, dont know, dont notice, dont see, door and, dormi muy, dormi por,
      dormi rico, dormi toda, dormido la, dormido y, dose of, dots where, down and, down at, down for, down from,
      down when, dream of, dress is, drinking lots, drinking water, driving test, drop on, drowning in,
      dry needling, duele y, dull ache, durmio la, durmio un, duro y, each time, ear thermometer, eche una,
      edge of, egg hunt, el arbitro, el asiento, el bebe, el caballo, el cafe, el camion, el chisme, el concierto,
      el de, el dia, el elevador, el equipo, el estomago, el final, el gallo, el gato, el hormigueo, el hospital,
      el hotel, el jardin, el jueves, el kilo, el lago, el lunes, el mensaje, el motor, el nino, el parque,
      el partido, el pastel, el pelo, el precio, el primer, el refri, el sabado, el salon, el segundo,
      el semaforo, el sillon, el sistema, el techo, el tiempo, el trafico, el viernes, elbow hurts, elbow is,
      elevator is, ella no, embarrassing but, emotional after, emotional last, emotional yesterday, en camino,
      en espanol, en esta, en lo, en monterrey, en oferta, en orden, enfermo con, entra en, entre vista,
      enviar la, er now, er right, es el, es en, es lo, es nuevo, escriban mas, escuela y, eso es, espalda baja,
      espalda la, espalda pero, espalda un, espanol por, esta borrando, esta doliendo, esta embarazada,
      esta enfermo, esta igual, esta la, esta mucho, esta quitando, esta semana, estaba un, este fin,
      estiramientos y, estoy ahogando, estoy contenta, estoy de, estoy embarazada, estoy feliz, estoy molido,
      estoy muerto, estoy muy, estoy preocupado, estoy quedando, estoy tomando, estoy vomitando, estuve muy,
      even had, everything feels, exam was, exhausted but, exhausted i, expected that, eye of, eyes on,
      factura de, fading bruise, fall in, falta el, favor me, fed the, feel all, feel amazing, feel lighter,
      feel loose, feel ok, feel pretty, feel right, feel so, feel that, feel the, feel tired, feel well,
      feeling fine, feeling is, feeling well, feels great, feels open, feels strong, feet and, felt awesome,
      felt better, felt good, felt great, fever dream, fever from, fever in, fever nor, fever or, fever swelling,
      few tiny, fiebre no, fiebre por, fill my, fin puedo, find a, fine thank, fine thanks, fingers and,
      fingers were, first evening, first night, fit as, fit in, flat tire, flu shot, focus on, foggy last,
      follow up, foot that, for checkin, for dinner, for friday, for his, for next, for one, for sale, for ten,
      for you, forgot i, forgot my, forgot the, form that, foto del, found your, four days, four times, frasco de,
      free since, friday morning, fridge and, frio de, frio hace, from all, from carpal, from that, from this,
      fue el, fue la, fue un, fue una, fue y, fuerte y, fui a, gave him, get a, get this, get where, getting any,
      getting better, give me, give the, gives me, glass of, go for, go up, god bless, going away, going down,
      gone completely, gone so, gone this, good now, good thank, good thanks, got back, got bad, got cold,
      got off, got spring, got two, gotten worse, grab milk, gracias doctora, gracias nada, great thanks,
      green que, guys are, gym and, ha dado, ha hinchado, hace mucho, hacer todo, had a, had his, had no,
      hand from, hand had, hard it, hard to, hard workout, has an, has completely, has eased, hasnt changed,
      hasta ahora, hasta las, haunted house, have been, have cabin, have no, have taken, have tiny, have to,
      havent noticed, hay nada, hay que, he collapsed, he estado, he says, he scored, he sentido, head again,
      head and, head at, head is, head over, head since, headache but, headed to, hear the, heart attack,
      heart of, heart shaped, heavy and, hecho ejercicio, hello please, her first, here is, hermana se, hes a,
      hes been, hes got, hey im, hey there, hi no, hi please, hi the, hice mis, hija nota, hijo esta, hijos dicen,
      hiking and, him in, hinchado ni, hinchado ya, hinchazon y, hip and, hip is, hip new, hip pain, his arm,
      his mom, hit me, hola estoy, hola me, hola tengo, hole in, holes and, hombro desde, hombro se, hombro va,
      hombro y, hombros algo, home sick, home today, honestly a, honestly i, hora es, horas asi, horas y,
      hormigas en, hospital with, hot bath, hot tub, hour and, house had, how do, how it, how long, how much,
      hoy amaneci, hoy ando, hoy fui, hoy pero, hoy pude, hoy regrese, hoy tengo, hoy y, hrs and, hubiera hecho,
      hunt is, hurt so, hurt today, hurting when, i allowed, i appreciate, i asked, i ate, i bend, i booked,
      i bought, i carried, i chew, i come, i couldnt, i didnt, i drive, i feel, i felt, i found, i hate, i havent,
      i lay, i lean, i let, i live, i looked, i must, i notice, i passed, i roll, i said, i say, i slid, i spear,
      i spent, i still, i teared, i thought, i told, i turn, i twist, i use, i want, i wasnt, i will, i wont,
      i wore, ice is, ice pack, iced it, id say, if it, if somebody, if you, igual y, ill answer, im all, im back,
      im beat, im chillan, im eating, im exhausted, im feeling, im fine, im great, im happy, im home, im moving,
      im numb, im only, im pain, im pregnant, im resting, im shaking, in ages, in an, in case, in every, in front,
      in here, in june, in line, in months, in to, in ur, in with, infarto con, infecto el, inflamado el,
      inflamo el, interview went, ir al, is acting, is almost, is better, is breathing, is called, is closed,
      is coming, is confused, is feeling, is flat, is happy, is helping, is home, is insane, is less, is loose,
      is lovely, is maybe, is missing, is moving, is nearly, is nothing, is painful, is running, is sick, is sore,
      is still, is tender, is this, is thursday, is totally, is up, is well, is wrong, isnt any, isnt right,
      isnt sore, it after, it again, it be, it but, it didnt, it doesnt, it done, it eased, it easy, it fine,
      it for, it go, it hasnt, it might, it never, it ok, it safe, it swells, it to, it tuesday, it up, it went,
      it with, itches like, itching to, its all, its already, its back, its been, its doing, its down, its easing,
      its fine, its gone, its head, its in, its manageable, its more, its painful, its pouring, ive had, ive lost,
      ive no, ive slept, izquierda esta, izquierda y, jaja pero, jaw and, jello in, joke but, junta de,
      just finished, just some, just sore, just the, just want, just wanted, just wont, just wouldnt, keep the,
      keeps coughing, keeps cramping, kept me, killed it, killing it, kind of, kinda spacey, kinda stiff,
      knee was, knitting needles, know a, know how, know if, know ive, know why, la abuela, la atencion,
      la avenida, la basura, la bendiga, la bolsa, la carne, la cena, la clava, la compu, la computadora, la de,
      la debilidad, la del, la direccion, la doctora, la entre, la escuela, la esquina, la fila, la final,
      la gasolina, la gata, la junta, la lavadora, la llanta, la llevo, la lluvia, la luna, la mancha,
      la medicina, la mesa, la nevera, la obra, la olla, la parada, la parrilla, la pelicula, la pelota, la pena,
      la pila, la proxima, la quinceanera, la receta, la salsa, la silla, la tele, la tienda, la una, la vaca,
      la ventana, lado y, landlord is, largo y, las cortinas, las llantas, las marquitas, las noticias, las ocho,
      las siete, last leg, later and, le cayo, le cuento, le di, le digo, le escribo, le pego, lean on, left and,
      left at, left when, left you, left your, leg and, leg are, leg feels, lengua en, lets up, lie on, lift it,
      lift weight, ligera hinchazon, ligero dolor, lighter today, lights on, like the, like u, line is,
      little ache, little achy, little dots, little foggy, little headache, little one, little puffy, little spot,
      little weak, llega a, llega el, llegara a, llego en, llore un, lo adolorido, lo adormecido, lo aguanto,
      lo del, lol my, long day, long flight, longer any, look over, looked and, looking over, loosening up,
      loosens up, looser today, los boletos, los dos, los frijoles, los hombros, los lunes, los ninos,
      los precios, los puntitos, los tacos, lost a, lost control, lost her, lost in, lost my, lost the, lot for,
      love the, low on, luego luego, lump of, lump sum, luz en, machine is, made it, make it, make my, mama le,
      mama vio, manana no, manana y, mancho la, mandar el, mandar la, mando un, mano a, mano con, mano de,
      mano en, mareo al, marquitas chiquita, mas en, mas mensajes, mas o, matter what, me acordaba, me acoste,
      me acuerdo, me at, me cae, me cerro, me cry, me despierta, me dijeron, me dijo, me dio, me estoy, me ha,
      me hincha, me how, me infarto, me know, me levante, me llegara, me messages, me molesta, me pase, me pico,
      me pueden, me quedaron, me quede, me reviso, me sacaron, me sente, me the, me these, me tire, me today,
      me urge, me voy, me when, medio tiesa, mejor el, mejor gracias, mejor y, mejorando bastante, menos dolor,
      menos la, mensajes por, mention i, meter shower, mi abuela, mi bebe, mi comadre, mi compadre, mi nieta,
      mi perro, mi prima, mi primo, mi trabajo, midio una, mil gracias, mild headache, mild soreness, miles this,
      milk on, minute after, mirror and, mis ejercicios, mis estiramientos, mismo y, missed your, molida pero,
      molido pero, more every, more pain, moretoncito donde, moretoncito en, morirse de, morning thank,
      morning was, most of, move normally, moved to, mover el, moverme se, moves like, much do, much for,
      much less, much looser, mucha agua, mucha energia, mucho que, muero de, muerto de, mueve bien, murio la,
      muscle has, muscle soreness, muscles feel, musculo adolorido, muy contenta, muy leve, muy pequeno,
      muy relajada, muy relajado, muy rojo, my ankles, my arm, my backside, my bad, my bank, my battery, my bed,
      my bill, my blood, my bra, my breath, my brother, my budge, my car, my carpal, my coffee, my computer,
      my daughters, my desk, my elbow, my end, my finger, my glasses, my hay, my headache, my hip, my insurance,
      my jaw, my knee, my knees, my laptop, my last, my little, my muscles, my neighbor, my pain, my shoulder,
      my shoulders, my sisters, my skull, my sons, my stretches, my temperature, my wallet, my water, my wifes,
      nada grave, nada hinchado, nada raro, nearly faded, nearly fainted, nearly gone, necesito una, neck but,
      neck feels, neck has, neck itself, neck just, neck moves, neck pain, neck this, need anything, need for,
      need to, needle with, needled me, needles are, needles feeling, needles waiting, needles went, needles were,
      neighbor kid, neither fever, nerve of, never said, new taco, new there, next appointment, next day,
      next door, next visit, next week, ni escalofrios, ni falta, ni hinchado, ni hinchazon, ni lo, ni moretones,
      ni pus, ni una, nice and, night at, night but, ningun dolor, ningun sintoma, no big, no biggie, no bleeding,
      no bruise, no different, no dizziness, no duele, no duelen, no entra, no llega, no mas, no me, no molesta,
      no no, no numbness, no paro, no pasa, no pegue, no prende, no prob, no pus, no sense, no sign, no stiffness,
      no symptoms, no tingles, no to, no weird, no worries, nodded off, nomas al, nomas tengo, nomas y,
      nor chills, normal verdad, nos vemos, not as, not from, not getting, not going, not in, not much, not my,
      not right, notan las, nothing a, nothing big, nothing crazy, nothing dramatic, nothing more, nothing since,
      nothing swollen, nothing to, nothing weird, nothing wrong, noticed any, now but, now than, now thanks,
      now this, numb last, numb spot, numb to, numb toe, numb yesterday, numbness and, numbness before,
      numbness or, o menos, of bed, of coffee, of espresso, of itching, of lamb, of redness, of small,
      of soreness, of that, of water, of wine, of wiped, off and, off at, off this, off to, off today, off with,
      oiga casi, oiga el, oiga puedo, ok except, olvido decirle, on antibiotics, on her, on his, on hold, on its,
      on me, on stairs, on sunday, on wednesday, once i, one and, one bruise, one day, one drop, one leg,
      one more, one on, one thing, one today, only tender, or chills, or fever, or heat, or is, or my, or pus,
      or redness, or tingling, other problems, other symptoms, otherwise good, otherwise ok, otra cita, otra vez,
      our street, out and, out im, out like, over and, owe for, pa que, pain after, pain down, pain in, pain isnt,
      pain just, pain keeps, pain lol, pain maybe, pain no, pain or, pain shoots, pain thank, pain to, pain zero,
      painful today, painful where, pains a, pains about, painted the, para el, para hablar, para todos,
      parking ticket, paro luego, paro rapido, pasa por, pasaje fuerte, pase de, paso la, past a, pea on, pego la,
      penny on, peor el, perdio el, permission slip, pero aguantable, pero ando, pero con, pero contenta,
      pero dormi, pero la, pero nada, pero puedo, pero todavia, pero va, perro se, phone fell, phone is,
      pica mucho, picking up, pie desde, pie no, pie por, pie porque, pie que, pie y, pierna de, pierna ya,
      pin pricks, pincharon desde, pink and, pinpricks where, pins and, piquete es, piquete y, platicar mucho,
      playa estaba, please cancel, please have, please remove, please send, poco adolorida, poquita molestia,
      poquito hinchado, poquito tieso, por ahora, por fin, por la, por ningun, por primera, por una, por unos,
      possible to, pounding headache, pregunta si, presion de, pressed it, pressed on, pretty good, primer diente,
      primera noche, problema para, project is, pude dormir, pueda me, puede mandar, pueden mandar, puedo abrir,
      puedo agacharme, puedo banarme, puedo dormir, puedo escribir, puedo platicar, puedo trabajar, puedo ver,
      pura vida, puse hielo, puzzle has, quads are, que algo, que ayer, que bonita, que camino, que frio,
      que llegue, que pena, que siempre, que susto, que tengo, que todo, que tomo, que veo, que volteo, que ya,
      queda un, quedaron unas, quede como, quede dormido, quede muy, quede sin, quedo el, quedo en, quedo una,
      question about, quick question, quiero hacer, quit texting, quito el, quito lo, quito por, ran out,
      rash decision, reach up, reading your, ready for, really good, really not, really sleepy, really sore,
      really tired, really well, recibo de, red pinpricks, redness around, redness cleared, redness no,
      redness or, regrese a, relajada y, relajado y, relaxed after, relaxed and, remove my, reply cuz,
      reschedule my, respiro normal, return the, ribs on, right after, right behind, right in, right now,
      right up, ring me, rio y, rodilla va, rojo o, rojos donde, roll over, room is, room with, roommate looked,
      running down, safe to, salen las, salio un, salt and, same ache, same size, same way, sangre del,
      sangre despues, saw it, say a, say i, says he, says to, se casa, se corto, se hizo, se llama, se mueve,
      se murio, se notan, se rompio, se ven, seat and, see it, see you, see your, send me, send the, sense of,
      sensible al, sensible donde, sente en, senti bien, senti muy, session to, session was, she asked, she saw,
      shirt when, shooting pain, should have, shoulder feels, shoulder nothing, shoulder of, shoulder pain,
      shoulder when, showed up, si lo, si puedo, siempre he, siente mejor, siente muy, siente un, siento de,
      siento las, siento los, siento mal, siento muy, siento que, siento rara, siento relajado, siesta de,
      sign of, sigo bien, sin calentura, sin cambios, sin energia, sin falta, sin fiebre, sin hormigueo,
      sin molestias, sin mucha, sin nada, sin novedad, sin problemas, size bruise, skin on, skin there, skipped a,
      slept all, slept great, slept on, slept really, slept ten, slept well, slight puffiness, slightly stiff,
      small bruise, smaller than, so exhausted, so good, so ill, so not, so sleepy, so talk, so tired, so we,
      sofa with, solid and, solo adolorida, solo me, solo tengo, solo un, some swelling, some tightness,
      some water, sore after, sore last, sore than, sore yesterday, soreness but, soreness only, soreness today,
      soreness when, soreness yes, sorry i, sorry ive, speak of, speak to, spot and, spots and, stairs no,
      start having, started this, starts monday, steak was, stiff but, stiff getting, stiff in, stiff this,
      stiff today, stiff when, still going, still got, still kinda, still works, stop sending, stop texting,
      stopped after, stopped in, stopped right, straight through, stroke of, stronger than, su paquete, sube el,
      such a, swelling and, swelling around, swelling by, swelling has, swelling so, swelling where,
      swelling yesterday, swells up, swollen since, table and, take a, take my, take the, taking it, taking the,
      talk later, talk soon, tamano de, tarde pero, tarde y, tardes puedo, te marco, team is, teared up, tell any,
      tell my, tell the, ten hours, tender in, tender on, tender to, tenga buen, tengo desde, tengo dormida,
      tengo dormido, tengo falta, tengo la, tengo mucho, tengo nada, tengo nauseas, tengo ningun, tengo problema,
      tengo sueno, tengo unos, tenia desde, tenso pero, terapia con, terapia de, terapia gracias, terapia y,
      texting this, than last, than normal, thank god, thank u, thanks a, that a, that and, that exam, that joke,
      that knot, that new, that started, that stopped, that went, thats gone, thats my, the above, the airport,
      the alarm, the anthem, the baby, the back, the balloon, the beach, the best, the big, the bill, the bird,
      the bleachers, the blue, the bridge, the burning, the cake, the cat, the chicken, the cold, the concert,
      the dead, the deadline, the desk, the doc, the door, the dryer, the ear, the end, the ending, the fence,
      the game, the garage, the garden, the goat, the good, the grand, the gray, the grill, the hall, the hot,
      the invoice, the kid, the landline, the landlord, the lower, the meter, the microwave, the moment, the moon,
      the movie, the neck, the neighbor, the night, the numbness, the office, the old, the photos, the pond,
      the power, the price, the printer, the record, the red, the register, the results, the road, the roses,
      the router, the salon, the scarecrow, the score, the second, the shed, the side, the small, the sort,
      the spare, the stadium, the stiffness, the stops, the storm, the table, the tape, the thermometer,
      the thing, the trailer, the vet, the warehouse, the wedding, the week, the wind, the window, the yard,
      the zoo, then a, then my, there before, there but, there for, there in, there isnt, theres an, theres been,
      theres this, these texts, they found, they say, thigh but, think about, think you, this meeting, this much,
      this rain, this spreadsheet, this tired, this year, threw a, threw the, through a, thumb is, thumbs up,
      tiempo me, tiene gripa, tiene tos, tiene un, tiesa pero, tieso al, tieso de, tieso del, tieso hoy,
      tieso pero, tight but, tight like, time in, time since, times because, tingling in, tingling last,
      tingling yesterday, tiny red, tired after, tired and, tired have, tired today, to avoid, to back, to bed,
      to bien, to come, to complain, to everyone, to go, to keep, to lie, to move, to next, to run, to schedule,
      to sit, to sleep, to thursday, to watch, to write, toco la, todavia me, todavia un, today i, toddler has,
      todo en, todo esta, todo ok, todo tranquilo, toes are, told my, tomando agua, tomatoes are, tome agua,
      tome mucha, tomo xarelto, tongue twister, took a, took forever, touch of, touch tender, trabajar bien,
      trabajar y, trabajo y, trabo la, tracking says, traffic is, treatment same, treatment thanks, tres dias,
      trigger point, trouble at, tunel carpiano, turn in, turn left, two tylenol, two years, tylenol at,
      tylenol y, typing with, un abrazo, un calor, un cardenal, un dolorcito, un frio, un ligero, un moradito,
      un morado, un pasaje, un puntito, un salpullido, un tres, un tylenol, una cita, una de, una escalera,
      una gota, una lenteja, una ligera, una mano, una moneda, una pata, una vez, unas marquitas, unchanged from,
      under a, under it, unos tacos, until the, up after, up for, up here, up i, up last, up now, up on, up twice,
      up when, urgencias y, used the, va a, va aflojado, va de, va el, va mejorando, vacuumed the, vamos al,
      veces que, vemos en, very tired, vez en, vida no, viene el, vio la, visit to, voice is, voy mejorando,
      wait a, walk on, walk the, walked barefoot, walked the, walked to, walking around, wall is, wanted to,
      wants to, warm shower, was able, was achy, was brutal, was crazy, was for, was great, was like, was one,
      was out, was packed, was rude, was slightly, was sore, was the, was there, was throwing, was tingly,
      watched the, water and, water like, way less, way to, we got, we move, we need, we should, we won, week and,
      week but, weeks pregnant, weird but, weird stuff, well and, well im, went back, went hiking, went on,
      were out, weve been, what if, when my, when they, where did, where im, where the, where they, while i,
      who do, who is, whole body, wife had, wife saw, wifi is, will do, wiped but, with both, with every,
      with his, with laughter, with no, without a, without it, without me, wont believe, wont fit, wont fix,
      wont start, work and, work was, worked on, workout and, worse now, worse than, would a, would call,
      writing this, wrong number, y ahorita, y ando, y contenta, y dice, y es, y eso, y hoy, y nada, y paro,
      y perdi, y puedo, y que, y una, y vamos, ya camino, ya lo, ya ni, ya paro, ya paso, ya volvi, years ago,
      yo estoy, you a, you about, you ask, you back, you get, you grab, you if, you in, you land, you pressed,
      you said, you take, you told, your call, your clinic, your text, youve got, zaps down`,
  },
  {
    weight: -2,
    pairs: `a ball, a breath, a caminar, a faint, a four, a haystack, a hot, a little, a long, a mano, a minor, a new,
      a nice, a noodle, a pea, a peep, a pencil, a que, a really, a shooting, a shoulder, a six, a teeny, a touch,
      a walk, a word, about my, ache up, aches a, acoste temprano, advil and, advil at, after but, after needling,
      al despertar, al gimnasio, al sentarme, all healed, all is, all the, am not, amaneci mejor, an apple,
      an emergency, and down, and feel, and felt, and not, and nothing, and slept, and sunny, and then, and white,
      anda con, ando mareada, anoche dormi, anoche pero, anoche tenia, anoche y, anos y, antes del, antes y,
      any difference, any numbness, any pain, any redness, any trouble, anything else, appointment please,
      are blue, are toast, arm hurts, around a, around one, as though, asi que, at this, ate an, away today,
      ayer por, ayer senti, back feels, back has, back in, bad at, bad blood, bad if, bad this, bajo de,
      bano caliente, barely feel, be in, because of, bed early, been going, been on, been swollen, been to,
      before but, before i, behind me, better and, better every, better this, bien despues, bien ya, bit sore,
      bit tender, blind spot, bottom of, brazo pero, breathing down, broke his, bruise came, bruise no,
      bruised where, but it, but its, but ive, but now, but ok, but that, but thats, cabin fever, calentura pero,
      call in, call you, can lift, can turn, cant believe, cant breathe, cant complain, cant feel, cant go,
      cant put, cant shake, cant talk, cant touch, car is, cara de, carpal tunnel, cayo bien, chair and, chat now,
      chest freezer, chest of, chin up, cintura es, cintura pero, cleared up, como por, completely gone,
      completo y, con dolor, con el, con ella, con nada, corriente en, cost me, cough up, could you, couldnt be,
      couldnt get, coworker had, cuando llegue, cuando quitaron, cuello va, dan calambres, daughter has,
      day after, day and, day tomorrow, de cabeza, de dos, de lujo, de magia, de mi, de muelas, de numero,
      de pecho, de risa, dead on, death on, decir que, decirle que, dedo dormido, dedos pero, del tratamiento,
      dia de, didnt do, died at, diria que, disculpe me, dizzy since, do it, doctora traigo, dog is, doing my,
      doing well, donde me, dont tell, dormi de, dormida en, dot of, dots on, down into, down to, dropped my,
      dry now, duele menos, duele tantito, durmio el, el adormecimiento, el archivo, el arroz, el celular,
      el examen, el internet, el poste, el puesta, el que, el recibo, el rio, el sofa, electric bill, else is,
      en algo, en casa, en dos, en misa, en un, entumio la, er because, es la, es mi, es por, es todo, ese chiste,
      eso si, espalda a, espalda va, esta con, esta habiendo, esta poniendo, estaba antes, estoy perfecto,
      even with, everything is, falta aire, feeling good, feeling great, feels a, feels good, feels normal,
      feels weird, feet up, fell asleep, felt lighter, felt since, fine no, fine today, finger on, fingers is,
      flip flops, foot was, forearm feels, fresh air, from me, gave up, get back, get short, get to, getting in,
      go running, going to, golpe de, gone and, gone down, gone since, good after, good today, good way, got a,
      got one, got the, gota de, gotita de, gracias a, grados en, green and, hacer ejercicio, had for, had it,
      had my, had the, half a, hand me, hand was, hardly feel, has the, hasta ahorita, have any, have fever,
      have one, have zero, havent had, having any, hay fever, he hit, he struck, headache since, headache that,
      headache today, heading to, hi my, hielo ayuda, hielo y, hijo tiene, hinchazon ni, hinchazon no, hit a,
      hola casi, hola se, hombro pero, home but, hormigueaba los, hormigueo de, hormigueo del, hormigueo ni,
      hot shower, hours on, house on, how would, hoy es, hoy no, hubiera cargado, hurts today, i cried, i did,
      i dont, i drove, i even, i forgot, i get, i had, i know, i mean, i only, i owe, i reach, i start, i used,
      i worked, i worry, ice cream, id been, id like, im a, im dead, im gonna, im good, im really, im standing,
      im stuck, im well, im with, im worried, in and, in any, in ten, in these, is a, is completely, is constant,
      is doing, is impossible, is in, is much, is normal, is on, is one, is slightly, is spinning, is strong,
      is stuck, is too, is unchanged, is under, it a, it did, it does, it down, it gets, it makes, it off,
      itchy rash, its constant, its fading, its freezing, its getting, its hurting, its like, its no, its only,
      its sore, ive been, just a, just achy, just isnt, just landed, keep doing, kid has, la banda, la bici,
      la boda, la calle, la cuenta, la factura, la fiesta, la foto, la grua, la maleta, la mudanza, la nina,
      la noche, la novela, la oficina, la pantalla, la playa, la renta, la serie, la tarea, la temperatura,
      last time, law had, lay on, le contesto, le duele, le falta, left on, leg but, leg of, less than, let it,
      levantar el, light but, like after, like jello, line at, little bruise, little stiff, little swelling,
      little tender, lo dormido, lo hinchado, lo mismo, lo siento, look up, looks normal, loose and, lump in,
      making a, mama que, manana pero, manchita de, mano dormida, marks on, me agacho, me an, me ayudo, me da,
      me dejaron, me dejo, me dolio, me dormi, me duele, me hormigueaba, me pincho, me podria, me puede, me quedo,
      me queme, me quito, me regresar, me salio, medio atontado, mejor que, menos que, mi amor, mi nieto,
      mild ache, minor headache, minor swelling, mire tengo, morado chiquito, more sore, moretoncito como,
      morning with, mother in, moving my, mucho sueno, muevo mas, murio el, muscle spasms, muy cansada,
      my appointment, my appt, my back, my blind, my boy, my cousin, my coworker, my daughter, my exercises,
      my friend, my granddaughter, my mom, my neck, my nephew, my new, my next, my normal, my number, my session,
      my shift, my sister, my sunglasses, my temple, my usual, my visit, my way, nada de, nada que, nearly fell,
      necesito el, neck doesnt, neck in, neck turns, need a, needles thats, ni adormecimiento, ni dolor, ni nada,
      ni sangre, night because, night fever, night so, no bigger, no change, no chest, no chills, no complaints,
      no doctora, no dormi, no esta, no fever, no he, no headache, no more, no problems, no se, no soreness,
      no swelling, no trouble, not feeling, not having, not hot, not red, not too, nothing bad, nothing hurts,
      nothing new, notice it, now just, numb from, numb or, numbness in, of blood, of drawers, of emotional,
      of fresh, of her, of them, off her, office until, oiga me, ojo de, on i, on monday, on repeat, on sale,
      one bit, or chest, or numbness, other hand, otherwise i, out for, out my, out of, over here, over the,
      pain kept, pain wont, para mi, para nada, paso y, pecho ni, pencil eraser, penny sized, peor y,
      perfectly well, pero bien, pero es, pero hoy, pero mi, pero ya, phone in, pick a, pie de, pie pero,
      pierna es, pierna y, piquete desde, please update, poco adolorido, poco sensible, poco tiesa, poco tieso,
      poquito la, por aca, por aqui, por completo, pretty sore, pretty tired, puede mover, puedo banar,
      puedo tomar, puntitos rojos, purple dot, push the, puso rojo, que alegria, que anda, que calor, que golazo,
      que hora, que lo, que son, que un, quede dormida, quien es, quita con, quitaron la, quito con, quito la,
      rate it, rato le, red dots, redness at, right through, rojo alrededor, rompio la, roommate has, said yes,
      sali a, salio sarpullido, salio una, sangre al, sat through, saw a, saw the, say the, se donde, se quito,
      sending me, sensible el, senti hormigueo, sesion y, session but, she said, shoulder to, shower this,
      si hubiera, si se, sick to, sick with, siento algo, siento mejor, siento mucho, sigo un, sigue doliendo,
      sin hinchazon, since before, since he, since i, since monday, since sunday, slept right, slight headache,
      smells like, so far, so the, so weve, some soreness, some tingling, somebody call, sore as, sore from,
      sore ish, sore like, sorry cant, stab in, still dragging, still feel, still hurts, still sore, still there,
      stomach has, strap rubs, struck out, su pedido, sunset was, swelling is, talk right, teeny bruise,
      temperatura de, tengo dolor, tengo lo, tengo rojo, tenia los, text me, than this, that plot, that was,
      that way, thats all, thats better, thats it, the bar, the bike, the church, the clock, the coffee,
      the dance, the dark, the dishwasher, the dog, the form, the fridge, the gps, the guy, the gym, the horses,
      the knot, the low, the mirror, the new, the news, the party, the plumber, the pool, the porch,
      the promocion, the puppy, the radio, the same, the screen, the sea, the smoke, the sunset, the surgery,
      the tires, the usual, the weather, the whole, the wife, the wifi, then it, there this, these jeans,
      they have, this evening, this list, this show, this week, this weekend, those two, thought i, three and,
      tiene calentura, tiene dolor, tiene fiebre, tight in, tight this, to book, to cancel, to death, to friday,
      to her, to look, to make, to reschedule, to see, tobillo desde, toda la, today and, todo normal, tome una,
      too bad, took the, tos ni, touch this, traigo dolor, traigo fiebre, traigo mucha, tuesday and,
      turning yellow, twitch in, two and, tylenol and, un bano, un dos, un moreton, un ratito, una manchita,
      una pregunta, una siesta, unos puntitos, until monday, up all, up and, up but, up four, up once, va bien,
      va mejor, ventana que, ver la, vez peor, voy a, waking up, was done, was kind, was numb, was pretty,
      was tired, was treated, was yesterday, way better, week i, went into, went well, were tingling, were to,
      what should, what time, what would, what you, when he, when you, where it, which i, whole time, wife made,
      wife noticed, will be, with an, with her, with how, with ibuprofen, with the, with your, without pain,
      wont close, work today, worked out, worn out, would it, wrong person, y ahora, y amaneci, y arde, y todo,
      y un, y vomite, y voy, ya bien, ya estaba, ya pude, yes i, yesterday but, yesterday has, yo bien, yo diria,
      you got, you so, you tuesday, you went`,
  },
  {
    weight: -3,
    pairs: `a bit, a dime, a dos, a heart, a leg, a mild, a nap, a parking, a pounding, a tad, a tiny, a twinge,
      about it, about the, abrir el, after a, after one, again and, agua la, aguja y, agujas es, ahorita no,
      aire ni, al rato, all good, also no, am i, amaneci bien, an arm, any worse, appointment and, appointment on,
      as you, at all, at night, away even, back on, back to, been a, been dizzy, better now, better today,
      bit stiff, brazo como, brazo y, breath of, breath since, breathing easy, bruise on, by myself, calentura ni,
      calentura que, came in, can finally, can move, can take, cancel my, cant wait, casa de, cayo el, checked my,
      comezon en, como me, contento con, cuello de, cuello desde, cuerpo cortado, daughter looked, days and,
      de maravilla, de siempre, dedos con, deep breath, definitely not, did a, doesnt bother, doing fine,
      doing great, dolor como, dolor ni, dolor toda, dont have, dormi como, dormir por, down with, driving right,
      drop of, duele al, duele nada, duele poquito, ears are, espalda se, espasmos en, esposo dice, esta un,
      every day, feel good, fever last, fiebre cita, fine now, found out, four and, from before, gave it,
      get chest, go away, gone by, gone now, gone today, good one, got into, got some, grados desde, ha cambiado,
      had any, half marathon, headache tonight, hincho el, hincho nada, hola puedo, hola ya, hold it, hoy mi,
      hurts this, hurts when, i call, i no, i rest, i slept, id be, if this, igual que, im able, im driving,
      in law, in on, in this, is about, is going, is good, is just, is only, is real, it stopped, it when,
      its about, its so, its there, just like, just sleepy, just stiff, keep my, kids are, knot in, las nubes,
      let up, like it, like to, like you, loosened up, lot better, lot since, mama esta, mano pero, mareada desde,
      mareado desde, maybe a, me a, me acabo, me manden, me off, me olvido, me once, me operaron, me paso,
      me senti, mi cita, mi no, mire me, more like, moreton chiquito, moreton pequeno, morning its,
      muchas gracias, mucho la, mucho mejor, muslo y, my dog, my mind, my old, my phone, my toddler, n i,
      never been, never got, new phone, ni hormigueo, night even, no cough, no ha, no issues, no traigo, no worse,
      normal now, not a, not any, not happy, not numb, not worse, nothing is, numb for, of swelling, ok to, on a,
      on this, one little, or anything, pain como, pain free, para la, pequeno en, pero lo, pero yo, picked up,
      pincharon y, pm and, poner una, press it, puedo ir, que antes, quita el, rash on, red light, red or,
      right way, room because, same as, sangre de, sarpullido donde, sarpullido en, se llevo, sent from, she got,
      si me, since my, sized bruise, slight swelling, so im, some pain, son has, sore but, sore when, sorry im,
      sourdough starter, spot of, spring fever, swelling at, swelling or, take me, tengo un, tenia hormigueo,
      than a, thats good, the bad, the heart, the lake, the tingling, the tylenol, the weakness, three hours,
      tiny bruise, tired i, tired since, to leave, to send, today but, today its, tome un, took two, totally gone,
      treated me, treatment and, un poco, un poquito, una gotita, up so, used to, va bajando, was an, was on,
      way down, went for, what a, wiped out, with one, woke me, wont let, worry if, y contento, y lo, y sin,
      ya esta, ya tenia, you and, you have, you or`,
  },
  {
    weight: -4,
    pairs: `a headache, a small, all gone, and no, as before, blood on, bother me, bruise the, bruise where,
      calambres en, cant handle, chest day, chiquito en, couldnt sleep, desde antes, doctora tengo, doesnt hurt,
      dormir del, down a, down stairs, duele la, esta en, esta normal, favor llamenme, feel fine, feel great,
      fever so, fiebre ni, for years, getting up, going on, hace anos, had numbness, hasnt been, he got, i never,
      im doing, im ok, is down, is my, just fine, la risa, left my, like i, mal desde, me de, me up, morning but,
      much better, mucha comezon, my grandson, ni se, not bad, not painful, nothing i, oiga tengo,
      pantorrilla desde, pero dolor, poquito dolor, put my, rojo el, slept like, so no, some bruising, than when,
      to work, todo bien, up this, weak at, went away, y quiero, y si, y ya, ya casi, ya se, zero pain`,
  },
  {
    weight: -5,
    pairs: `a bruise, a las, and went, barely there, better than, cabeza desde, calf keeps, can i, como cuando,
      estoy bien, got it, hago si, has a, if my, is pain, just feel, leg day, mom is, move it, ni me,
      no shortness, not swollen, now and, pain was, pecho de, poquito inflamado, quiero que, siento bien,
      siento dolor, small needle, texting me, un moretoncito, would i, y dormi, ya puedo`,
  },
  {
    weight: -6,
    pairs: `como despues, coughing a, do if, hinchado el, hoy dolor, husband is, is not, it helped, me siento,
      moreton en, muy bien, no pain, no tengo, rojo donde, sin dolor`,
  },
];
