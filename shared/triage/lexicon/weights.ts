/**
 * How much a word weighs towards danger where no row of the tables understood what is said; words of an easy day weigh against it.
 * Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [
  {
    weight: 6,
    words: `advils air aire ayudenme blood blud breath breathing cada cannot cant chest chills confused cough coughing
      disoriented eight excruciating fainted fallecio feverish fuerza hard horrible hospital inconsciente keeps
      muchisimo mum n negro nueve numb oxygen pa pec pecho progress puffed pulse respirar ronchas sangre seven
      severe started tablets temps thermometer tingly unbearable unconscious urgencias winded`,
  },
  {
    weight: 5,
    words: `abajo advil ambulancia an apretar area aumentando aunque auxilio below big blacked breastbone breathe
      breathless breth builds calentura calling coming coughed couldnt dedos desorientada dialed doble eliquis
      emergency empezo entumido escribi estaba esto feo fever fingertips girar heartbeat infected ive izquierdo
      lady like lips llameme llevo me myself nine nite ocho orina outta papa paramedics parece passed pastillas
      pectoral pee piernas pinky ponerme porque pus respiracion respiro rib sangrando seguir seizure site soaked
      soy spread subio sudden swallowed swollen taken tengo then thumb thunderclap toser tosi urgent urine
      vision w welts wont words worse wouldnt xq y`,
  },
  {
    weight: 4,
    words: `acelerado adormecida alguien alive ambulance and antebrazo anymore armpit asfixio avisar ayer ayuda bad bc
      bendito besides bigger bladder brazo brinco buried cachete cai cobijas como confundida confundido
      conocimiento contesteme contesten control convulsion convulsione convulsiones corta covered creciendo
      cuerpo cuz deberia dedo desmaye desorientado direction double doubled emergencias encima enorme er
      escalofrios esposa ever except feinted fiebre fuerzas gasping grande grapefruit hablar hablo heart
      hinchada hives hole hour huesos huge i ibuprofen increasing inmediato insoportable jadear keep lado leg
      llamamos llame llamenme llorando logro massive matarme media naproxen nobody notch numness nurofen oozing
      orinar overnight part partes pecs pensar peor pillowcase pipi piquete plus popo probably quiero quitarme
      racing rang really repente ribs rn running sera shivering siento since sites slurred snowballing somewhere
      steadily step steps strength subiendo suddenly suicidarme sus swallow talon temp terrible thigh thinking
      tho thru tngo toes tome tosiendo toso toy traigo tylenol urgente urticaria viviendo vivir wake wanna
      warfarin whole worst wrist`,
  },
  {
    weight: 3,
    words: `abierta accident acostada adentro admitted afraid agarra agarrar ago agony aguante aguanto aguja alcanzo
      alot also amanecio amarillo ankle anoche answering antibiotics aprieto arm asap asuste avente awful
      ballooned bandaid barely barrer been black bleeding body boned both bottle bowels bright calf called
      caminaba caminar cara carrying cheek childbirth chueca circulo climbing climbs cnt collapsed comi
      consciousness convulsiono coordino cotton coumadin creo crushing cuantos dad debajo demasiado desaparecer
      desde desmayar desmayarme desmayo despertar desperte disappear doctor dolor dormida down drenched drooping
      dying e each emergencia empeorando ems enderezar enterramos entire entrepierna epilepsy escalofrio eso
      esposo espuma esta estar estoy everywhere exactly exagero experiencing extreme extremely faint fevr fijese
      fingers fist floor flops foot fui gatas gigante goes going gonna grados grew gunk had hand happened hasnt
      help her higher himself hinchado hincho his holes hormiguitas hoyito hr hrs hurts ibuprofenos ideas im
      imposible inside instant internaron irregular isnt itd its izquierda jadeando know labios letters level
      life llamen lleno longer looks lot loyal lump lungs lying mal mama mano mark marqueme medico metal mi
      miercoles might mija mismo monday more morir morirme motrin mug murio my nearly needle norco numbness
      nurse onto overall paciente palabras palpitaciones palpitations panting pantorrilla paracetamol paralyzed
      pararme patient peeing pie pienso pierna pills pinchazo pins plastic plavix please podia podido poke poked
      por pressing prob properly propped puffing punta puntito push puso quisiera ramping real red redness
      responder responding resus rigid ring saliendo sangrar saw seconds sense sentada sentido sentir ser
      shallow shape she shin shoulderblade skin somebody sonreir spat splitting spots squeeze squirting stabs
      standing stools straight straighten sube supe sweating taking talking taquicardia tarry temperature
      termometro than think throat tiemblo tienen toallas tobillo todas toilet tomo took tos touches treatment
      tremendo tried triple tuvo twelve u unbearably under ve veces veo viva waist ward warning wearing
      wednesday weeping wet whatever wheezing where wiping wound written x xarelto xray yellow yellowish
      yesterday zapato`,
  },
  {
    weight: 2,
    words: `absceso absolutely acaba acaban acelera agarro aguanta agujita ahora aid al algodones along amaneci ambo
      angry answers antibiotico antibioticos antier apoyar appointments aprieta ardo arrastrando arrastro arriba
      arroje asfixiando asked asleep atropello aumenta ay badly banarme bano bastante bathroom bawling beating
      beats because behind being bend birth biting bits blade blankets bled bloods bloody blown blue bn board
      bolt bolts boob boot bota bowel bowl breast breaths broma broto brow bruise bruises bruising brushing
      bulge bulto bump bumps burnt buzzing caliente cambiando came cantaloupe carta catching chamorro chattering
      choque chorro chueco circle city clammy clavada clinica clinician close closing clot clots cloudy cm codo
      cojo cold colgando colorado colored colour come companero contesta contractura convulsions correct corrido
      cosas cosquilleo costado costillas counted county covering covid crash crecio crisis crotch crunch ct
      cuando cuesta current cutting dano dark darker darme daughter deja delirious demas dentist dentro
      depending derecha derecho descanso descargas desmayado desplome despues desvariando devolvi dia dialled
      dias diciendo die died dientes diez dificultad digo direccion diria dishes dobla doblar doc doctora
      doctors dolia dolido donde dormidas dormidos dosis dropping duele dvt eaten echaba eche egg elbow electric
      electrico electricos else embarrassing emerg empape empece empeorado empeoro emts en ended enough entumida
      epidural epileptic epipen es escalones espalda esperar espinilla estamos estan estornudo estuve even every
      everything eyes fade familia family fast fat father fatter fievre fighting filling finish fits flattened
      flopping floppy fluid fluttering foaming folds forearm frase front fuera furniture galopando gasas gauze
      getting giant golpe goo goodbye gordo grabbed gran grandad grip gripe gripping groin gross ground grounds
      growing guante guardia habia habla hablando hace hacen hacer hacerme hack hacking hago half hammering
      happens hardly has hasta have having he heard hearts hello hematoma hemos here hermana hi hija hijos
      hinchados hinchando hincharon hirviendo hit hits hoarse holding home horas hormiguea hormiguean
      hormigueando horno hospitalizar however hubieran hueso huevo hug human husband ibuprofeno id idea
      immediately inchado infectado inflamacion inflamada inhale injuries into jalar jalo jamon jerking joking
      jolts july jumping juntas just keflex killing kind kinder kitchen kneecap knife landed large leaking
      leaving leggings legit legs levanta levantarme lights limpiarme line lip liquido living llamado llave
      llegue llene llevan llorar lo locked loud lucecitas lugar manden marido maybe mente meti metio mias middle
      miedo minutos mis missing mitad moje molesto molido monton moreton moretonzote morning mouth much mucha
      mucus muerta mums muneca muy mxo nalga nan necesito needled needling negra nettles nights nivel noches
      nonstop not novocaine now nunca observacion of oiga ola olvida omg omoplato only oomph ooze opresion orine
      oscuro out overdosed ow pain painkillers pains pantalon panuelo panza para paracetamoles paramedicos
      paredes parezco pea pedal peed penicilina pensado perdi perdon perros pic picazon pies pill pillow
      pincharon pink plaster plate poder pop popped pounding pq pregunto prescribed press pude pueo puff pujo
      puked pulgar pull puncion puncture puno purple putting q que queria quick quise r raised rather rating
      raya rayed rayo reaction reads rear reason recognise reconoce reddish repetido resoplando resp responde
      rever revisaran right roar roce roja rojas root round rubbery rubbing ruined saca sale saliva salud sangra
      sat saucer says scale sciatic scrambled scream screaming sec seeing seen segundos senor sensation
      sensibilidad sent sentence sentiendo serious session sheet shirt shortness shout shut side sigo sigue
      sinceramente sits sitting six slurring smile sock something soporto sostener speak speech split spreading
      squeezed squeezing stab sticking still stopping strap straw streaks struggling stuff subir sudo sudor
      supura sure surgeon swallowing sweats swelled swelling swolen tacto tailbone take tan taza tea teeth
      temblar temperatura ten tenido theres theyre thighs thing things thinks thinners third thirty this thought
      thoughts through throwing thumping ticker tickly tingling tirarme tissue to toalla tocar toda today toe
      top toques torture touch treated tues tumble tummy twice twin tying una unable unit up ur urinate us
      ustedes va vejiga vida vienen visibly volcano voltear volvio vomited vomiting waiting walk warm weak weeps
      weight went why wife wipe wire wish wreck yell yes yrs`,
  },
  {
    weight: 1,
    words: `abdomen able abrir abrocharme abuelita acabar acabe accidente acetaminofen acorchada acordaba acostado
      across acuesto adormece adormeciendo adormecio advice advise afebrile afib afloja after agachar agarrado
      agarre agitada agito aguita agujerito ahead ahogaba ahorita alcanza aleve alfileres aliento allergic
      allergies almohada almost alone alrededor alta am amarilla amarrarme ambas anestesia animal another answer
      answered anticoagulante anticoagulantes ants anus anyone apagaron apago apague apesta appetite appt
      apretandome ardiendo argued armchair arms around arranco aspirina asustada ataque atendia atendieron
      atendio atiendan atras aumento avento aviso away ayudeme bails baja bajan balazo balloon balls bam bandage
      bandaids bane banged banging barking barriga bat batallo be became become bed bedtime beets belly belongs
      belt benadryl bending bent between bike birthday bites blanca blanco blank bleed blew blinding blinds
      blotches blotchy blow boca bola bolita bolsa bones borracho borren bostezar botando bote botox bottom bra
      brasier brazos brick brightness brincando broom brota brotaron brote brother brutal bubbles buckle buckles
      buckling buenas bumped bunch burning bursting but buttock cabinet cacho caen caer cafe caigo cajera
      calambrazos calcetin calenturon calientita calientito call calma cama camino cancelen car care carro carry
      cartas cashier casi catch catches cause cerrando chancla charco cheeks cheese chichon chin chipote choking
      chorros cintura citas clavado clean clearly clinic clue co coagulitos coagulo coaster coca codamol coge
      coins cola color coloured com comenzo comes comida common complaining con concentrar conked conmigo
      contarte conte contestaba contestar corazon corrientazo corrientazos cortita cosa costalazo coughs covers
      cracked crawled crawling crece creeping crept crimson crooked crumpled crust crusty crutches cuello cuenta
      cuidar cupboard curb curitas cushion custard cuts dads dana dawn day de dear debil decided deep degrees
      del delirando demasiadas dents department descansa deseo desmalle desmayaba despierta despiertan
      destemplada desvaneci detras developed difficult digs dije dim discharged doblarme doblo doce does doing
      dollar dont dormido dos doy dragging drags draining draw dreadful drew dribbled dribbles drip dripping
      driveway drooling droops drug drunk dry dryer dude duela duermen dura durisima durmieron earlier ease
      echando eggplant either elbows electricas electricidad electricity elephant eleven elses em empapado
      empapar empezaron empty encontraron encontre encontro encuentro ending enfermera entera entiende entra
      entre entume entumecidas entumecido entumecimiento entumecio entumidos epileptico era error escaleras
      escribe escribir escupi escupo esperando estado estallo estando este esternon estornudar estrellas evening
      exam excedrin exploded explosion explotar extendiendo eye eyelid eyelids fainting fallecer falte falto
      favor few fifteen figured filled fills finger fire fit fitbit five flema flemas flex flip flipped flips
      foam foco forehead fortisimo forward franja freeway fresh frios from froth ft fuerte further fuss fuzzy
      gallon galloping ganas garbled garganta gasa gasp genitals gettin gibberish gives glossy glove gluteo
      glutes go god golpea goose got gp granito granny grano granos grey grito grocery groove grown grumble
      guard gun gushing guts ha hable habones hacked hallo hammer han hands hanging harder havent haya head
      heater heaviness herida herself hes hijo hilitos hill hinchadisimo hinchan hinchazon hola hollering hombro
      honest hope hoping hopping hora hot hotter hoy hoyo hubby huffing hurt ice icing icy ida idk ido ignition
      importa in inchada inches incho incoherencias indice infecto inflado inflamado inflamaron inflo ingresaron
      inhaler inhalo inmediatamente inmenso insisted insists inspiration instante instead intense internada
      intimas is it itchy itself jamaica jamas jets jitomate jolt jumbled keeled key keyboard kids knee knowing
      known kuando la labio labored laid landing larger las lasers last lastima latidos latigazo lavabo
      lavamanos lay le least left length lengua leo levantado levantaron lift lightning limp linoleum literally
      llegando llenar llenas lleva llore loads looked looking lopsided los lost luis lumps lunchtime lung luz m
      madre madrugada mailbox makes making manchada manchas mandaron mandibula mando manejar manga manos many
      marca martes mas matando matar mate materia meant measured median medias medio mediodia mejorar melon
      member memory menique mention mero migraines milk min minuto mio mirrors mixed mixing moleste mom momento
      mordiendo moretones mornings mosquitos mother mothers motorcycle move moverme mri mucho muddled muerto
      mueve muslo nacido nalgas name nasty near neck needing needles negative neighbour neighbours nena nerves
      nettle never next nickel noche nod nonsense noticeably noticed nowhere nublo nuca nuisance obedece
      obedecen odd oh ojo ojos on one ones orin orino other otherwise over own oxido pacing packet padded
      pajamas pale paletilla palma palpita panic pants papel parado paralizada paralizo parche paresthesia
      parpado parpados parts pasaba pasando pase pass passing past pasta patch patches pcp pectorales pedazo
      pega pegue pellizco pen penny pensando pense percocet percocets perdida perdio petroleo pew pexo phlegm
      physio picada picaron picas pickle picks picnic piedra piensa pillows pinched pinkish pinte piquetes piso
      placa place plank platos playing plugged plum pluma plywood point pointer pokes poking pompi pongo poop
      pooped popeye possible pot pour pouring preocuparme preocupe preocupo presion pressure pretty pricked
      pricks print private privates pronto propia puddle puedo pulled pulmon pulmones pulso pump pumping
      puntitas punzada punzadas puras pushed pusieron put quedarme quedo querer quita quitaba quitar radiator
      ramps rapido rate rato rattles rayitas reaching recall recetaron recliner recuerdo redder redonda refresco
      refuses reirme related relaxer reminder resbala resbale respira respirando respond responden respondia
      resting restricted revienta ribcage roasting rodilla ronchitas ronchotas room roommate rosario rose rotten
      rouse rubbish rumbo sabana sabanas sabia sacudia sacudirme sacudirse saddle said sala salia salida
      salieron salio salta sandal sandalia sangrarme sangrita sangro saving say saying scalp scan scaring
      scarlet scissors scooter scratched screams se seal seatbelt seca secs security seem seems seeping seguidas
      senora sensibles sentado sentar sentarme sentences seriously servilleta sex shaking sharp shell shiny
      shirts shocks shoe shooting shoots short shower shows sideways sienta sighed sight sing sink sips sirve
      sized skillet skipping skips slammed slap slapping sleeve slid sliding slipped slits slow slumped smashed
      smelled smelly smooth snap sneezed sob sobbing socket soften soiled sole solid soltando solto someone
      somethings sooo sorry sostienen sound sounds spent spill spinning spit spoon spot spurting sputum squirts
      squishy stabbing stacked stand stays steam steering sticks sting stinks stool stop stops store stove
      strangers strawberry streak strings stuck subo sudando suelo suero suffocating suicidal suicidar suicide
      super supermarket supper supurando suspiro swap sweaty swole symptoms t tabla tabletas tacs tapete tar
      tardes tasted tears telephone temblando temblores tendra tenga tenis terapia tercer terminar termino
      terribly tests texting thatll them therapist they theyve thick thinner though throats throbbing tibia tic
      tiembla tight til tiles times tip tirada tirado tiritando toasty tobillos tocan tocarla tocarme told
      tolero tomado tomato tongue tonight too toothbrush toronja tosecita touching toward towel towels trabada
      track trade trainer trajera trajeron trajo tramadol trapo tratamiento trickle tripped tripping trolley
      tropece tropiezo tube tuesday tums tunneled turn turned tuve tuvieron type ultrasound underwear undressed
      unos unresponsive upper upright urgencia useless using usted usually vale van vanished vela venda ver
      vestir vibrate viejito viendo vino vise vista volteo vomitado vomite vuelve walker walking wall warfarina
      was watch we weals weepy werent whale wheezy white width within wobbles woken wood worth wring wrote
      yelling yelp zaps zing`,
  },
  {
    weight: -1,
    words: `above abrazo abre abrieron abrio abro abuelo ac acabaron account aceptan aches aching acoste acting actor
      acuerdo adoloridito adormilada aflojado agacharme again age ages agradecerle aguacate aguantable ahi
      ahogado ahogando airbnb airline airport aisle alcohol alert algo algun anillo ankles anthem anything
      anywhere apart apples appointment appreciate aprete arbitro arena arent arranca arrived artichoke asar
      asiento asking assemble assets ate atencion attached attack attic auction august aunts auto automatic
      available avenida avoid awake awesome azucar babies baby backed backpack backside backward bag bagel
      baggage baile baje bajo bake ball banar bank barbaro barefoot barn basement bath batteries battle bay
      beach bears beast beer beetroot behaving bell bench benched bendiga beside bici bicycle biggie bin bingo
      bless blisters block blocked bloqueado blueberry boarding boil boletos booking born borracha borrando
      borrow bostezo boton bowling boxer boxes bracket brake brakes break breaker brisket broke bronca brought
      brown bruised bubble buenisimo buenos bug bugs build bultos bumper buns burger burned busted butterflies
      buy buzz caballo cabeza cable cae caida cajon calambre caldo calefaccion calle calls calm calves cambia
      cambiar cambio cambios camina camion camisa camping cancelar cancelo cansadita capitulos card cardenal
      cards cargada cargador carne carpiano carpool carrera carretera carried carrito cartera cast cebolla
      ceiling cell celos celular cemento cena cene centro cerdo cerillo cerrar cerro chain chalk champion
      changed channel character charged charger check checkin cheesy cherry chess chewing chico chili chill
      chillan chimney chiquita chisme chocaron choir choke choked christmas chuck ciento ciudad claim classroom
      clava cleaned cleaning cleats client clima closes clumsy coat coche code coffees coger cojeo cojin
      colleague coma comer comezon companera company complaint completely compliments compressor compro
      computadora concierto conference confirm confundi congelado contest conteste cooker cookies cooking coraje
      cord corn corriendo cortan corte corto costume could couple cover cow coworker cozy cracking cramp cranky
      crashed crazy crib crowd cruise crushed cuanto cuarto cuidados culpa cunado curled curtains customer cute
      d dado dale dandy danke dau daughters deadlifting deaf deal debo decirles decision deer dejaron dejo
      delayed delighted delivery demonio denies dented dentista dentists descansar descanse despierto dessert
      detuve diaper diarrea did dies difficulty dijeron dijo dinero dios dis dish disney dizziness dogs dolores
      dolorido donor doors downstairs dozen draft dragged drain drill drowsy drums due dull during durisimo dust
      duty dye ear earth easier east easter eating echa echame edges effects election elevador elevator enemy
      enfermo enfrente enseguida entrar entrevista entro enviar errands esa escapo escriban escuela espacio
      espeso espresso esquina estaban estadio estas estiramientos estire estiro estomago estos estou estupendo
      estuvo everybody everythings exams excitement excuse exercise exercises expected expecting expires
      explained faded failed fake falling faltar fancy far farm fatal fatigued favorite fed feeder feel feeling
      feet fence feria fiddle fila fin finals find finds finished fired fireworks firma fish fishing fix float
      flores fondo for forever forth forty fourth freely frente fresco friday frog fry fueron fuertes full fumes
      fundido funeral funny futbol gano gardened gata gatito gauge genial genius gente gestern gift giggles girl
      girlfriend gitano give glasses globos gloves glute goal goalie goat gol gold goosebumps gorgeous gota grab
      graduacion graduation grand grandkids grandpa grandson gray green grinding groceries grumbling grumpy
      grupo guards gut guys habe haber hair haircut hallelujah halloween ham hamstring hamstrings hang hangover
      hat hate haunted headache heading healed healthy hiccups hice hielo hierve hike hincarme hincha hint hips
      hitch hizo hoja hojas holds hombros homework hook horror horses house hubo hugged humming hung hunt iba
      iced ich idiot if improved infarto infection injury insurance internado interview iphone ir ish ivy jabs
      jacket jai jammed jar jardin jeje jerk jesus joint juego jueves jugar juguete juice june junte junto jury
      k ketchup kick killer kilo king kitten kleenex knitting knock knocks label lad lago lamb lamp lamps
      landline landlord lane lasagna lata later laundry lavadora lawn lazy lb league lean leave leche lecture
      leftovers lemonade lenteja lentes lento libro lid lie ligero lightbulb lil limb limited limon limped
      limping linda link little lived lives llama llamar llanta llantas llaves llega llegamos llena llevar lmao
      local lock log long longest loosening looser loser lots loves loving luck luna maestra magician main malo
      manage managed mancho manda mande maneje manejo map marathon march marea market marquita marquitas mat
      mataron match math mattress may mayo meaning meat mechanic medicina meetings meh mejoria melted melting
      meme mend menos mensajes mentioned mes message messages metro microwave mijo mil mildly mile million mind
      mine mins minutes miracle mire missed mixtape mole molestia molida monkey monterrey moradito morirse mosco
      moscos most motor mountain mouse moved movement mover moving mph mud muero muerte muevo murder muscular
      musculo music musical must mustache nadar nailed nails names napping naranja navidad necio necks neighbor
      neither nel nerve netflix nevera news ni niece nieta nietos nightmare nitido no nodded nostalgia notan
      note notes noticias novedad nudo numbers nuts oaxaca obviously ocupada oferta office oficina oil ok okay
      old olla onions opening operator opinions opt oranges orchestra orden order organ ouchy overhead overtime
      owl pacemaker package pads paga page pagina pago pancakes pantorrillas papeleo paquete parada parade
      parked parking parrilla parrot pasaje pasar passes pastry pata peachy pego pelar pelin pelo pelota penal
      penalty pepper peppers per perfectamente periferico permission perrito person pesa pesado pescado pez
      photo picado pickles pico pics picture pide pidio pilas pincho pine pinprick pinpricks pipes pisos plain
      planning planted platicar player playlist plumber pm pocket podcast podemos podrian pointed poison pole
      politics polls pon pond poniendo ponle poor pork position post potty pouch poured pozole practice pre
      precio precios prende prendida preocupado presentacion pressed presses pride primer primera primo prize
      problem problemas projector promocion prop proud proxima puedes puerta puesto puffiness pumped pumpkin
      punch punched quad quads quarter quebre quedando quedaron queen queja quemaron queme quemo queso question
      quiere quinceanera quincena quiz rabbit race rainbow raining raking range rara raro raspo ratito raw re
      reach reached rebook recargo receipt receive recibir recital recoger recomiendo recommended record ref
      refri refund regrese relajadisimo relampago relief reloj remind remote remove rendido replied reruns
      reservation reset respire rest rested result returned returns reves review reviso revuelto rica rigido
      rink rio rivers road roads roast rock roll rolled ronca ropa roping rota router rubs rumble sabado sal
      salary sales salpullido salsa salt sandwiches sang sangria saque saturday sauce save scarecrow schedule
      score scored scraped scratching screamed screw sealed secret section see sees segundo seize seized
      semaforo semanas senal sente sermon server servers service servicio sessions sets sewing shade shaky shame
      shaped sharks sharpening shed sheets shelf ship shipped shops shrinking si sides signal silver sin singer
      single sino sistema sisters sixty skull slack slash slice slide sling slip slurry smaller smidge smoking
      sneezing snowed so soaps sobrino sofa sol sola sombra son sons sopa spacey spaghetti spanish spare spasm
      speck spells spider spin square squats squeaks squirrel stadium stage stain stapler star stared startup
      starving state statue stay steady steak sticker stiffened stole stomach storm story strange stream street
      stretches stronger student study subi subia subscription such sucio suelta suerte sugar suit suitcase sum
      sun sunday survive swear sweat sweated sweatshirt swell swells swift swimmy switch sync table taco tad
      taladro talla taller tanto tape tapo tarde tarjeta tattoo taught tax teach teared tearing techo teensy
      tejer tele tema temblor temprano tension tent terrific texts thanksgiving that the these thumbs thursday
      thx tie tienda tierra tingled tirar tiro toast toco toi toll tomando tomar tomate tops tortillas totally
      tour tower trabo tracking traen trailer train trampoline traps trash travels trees trial trick trifle
      troca truena trueno tryouts tulips tunel turkey twenty twins twister typing uber unreal unsubscribe
      unusual upset usar use vaca vacation vacuumed vamos vas vemos venas vendo venmo vestido veterinario vez
      viejo viene viernes vio virus visa visto vivo voice volante volume volver volvi vomitar vomito voz vuela
      vueltas wait walked walkin walls wanted warehouse warmer washer washing wasnt watched wear wedding week
      weekend weep weve whos wifes wiggle wild will windshield wings without wizard wobbly wore world worries
      wrap write ya yard yep yogurt youd yourself yup zonked zoo zucchini zumba`,
  },
  {
    weight: -2,
    words: `abri aca acabo actual acupuncture adormecimiento afterwards agache agendar agujetas ajo alegria already
      amazing amor andaba andamos antes apenas apple archivo arroz ask atontado aunt ayudo azul backs bags
      bailando bajando bakery balon banda bar basically bass bateria battery bees before bendiciones bikes
      bleachers blind boda bolsas bonita books boots bother bought box brain bread brew bridge bucks budget buen
      built burn burrito busy butter buying by cabin cambiado camera camilla campeon candy cansancio canto
      careful cargado cargue caro carpal case cash caso cats cayo cero chamba charm chat checked cheers chef
      chica chicken chip chiquitito cinco circus clase clear cleared clicking club coach cobro comadre combed
      commute compadre complained complaints compras compresa computer concert contact contacto contesto cook
      corriente cost couch court crab cream crime cross cuento cursing da dance dancing debilidad deck des
      descargo destroyed diabetes diapers dice diente directa dishwasher documentary doliendo dolio dollars
      dolorcito domino donar door dormi dot dr drained drama drawers dream dress drops duermo early eased edge
      eggs ego ella email embarazada embarrassment emoji energia enrojecimiento entero equivocado equivoque
      eraser escribo espanol essay examen excelente excellent excited extrano factura fair faltan fatigue
      favourite felt ferry field fiesta fight file finale finding fires fixed flight flojera flooded flowers fog
      follow form foto freckles freno fresca fria fridge frozen fuego garden garlic gas gasolina gate gemelos
      glad glue golazo gone google gps grabbing grade granddaughter grateful gratis gravy grax grill gripa group
      grua guitar hacienda hall hamster happier hay haze headphones heat hedge heel heels hilo hinchadito
      hinchar hormigueaba horse hosted hotel huevos humo humor ink innings insane internet invoice jala jello
      jigsaw job joke jugue junta kept keys kid killed kilos knackered laptop lastimo late laughter lead
      leaflets leather lego legos lentil ligera light lines list llaga llamada llegara llego lleve lluvia locks
      loosens luego lujo magia mail make maleta mall manageable manager mandado marcapasos mary matan medi meds
      meet mercado mesas migrana milagro miles mirror mojado molestias moneda money month months mood mosquitoes
      moves movies muchos mudanza muelas mush nada named naps new newborn nicely nieto ninguna ninos nomas
      noodle nose obra olvido or orgullo our painted pantalla paperwork paro parque partner password pastel
      pasto peas pechuga pedido peep penales pencil pequenito perdimos photos pinata pintado pintar pitch pizza
      plan planta playa pleased plot pls poco podria points ponen pool poquito prayer pregnant pregunta prima
      printer problems profe project pueblo pueden puzzle quede quiet quitando quitaron quite radio rain rayos
      read ready receta recibo recipe recycling regresar reja relajado relay renta reply reschedule restaurante
      results return reunion rey ride ringing river roses route row ruido run saco salon sandwich scarf scene
      sea season seat seats seis sentida set shake shes shot shots shoulders showed sick sienes sign signature
      sillon sip skipped sleep slot smell smoke snacks soft songs soup sourdough space spilled spreadsheet squat
      stabbed staring starter starts station stock stocks stories stretch stroke struck sueter summer sunny
      sunset susto swore syrup tacones tacos talent talked tank tantito tap tarea taylor te teacher tenderness
      tenso terminal th thank thankfully their theme those threw thriving throw thumped tia ticket tickets
      tiempo tiene till tire tires toca tomatoes tooth town tractor trae training tranquilo trip truck tunnel
      turning twist twitch typical umbrella unas unhappy until vecino ven ventana verguenza video villain
      vomitando vuelo waking wants water weakness weeds well whats when which whistle win windows wine woman
      wonderful woozy working workout worrier wow wrestled yeah year years yet you your youre youve zapatos`,
  },
  {
    weight: -3,
    words: `achey afternoon agacho agua alarm always any app arde bailar banana bands bebe better bien bill bit boat
      boleto boss boy bring buena cake calor camine can canal cancion centavo chamaco change chapter chips
      chiquito chocolate cine class clock clover completo constante contento cooked correr cortado course cousin
      cried cry danced deadline death descansando deserve desk diferencia difference different dime doler done
      dormir downtown drop drove ejercicio ejercicios emotional enferma equipo exit fall fantastic first flash
      forget forgot freezer frijoles fue fun game gato gotita grandma hambre haystack headaches heaven igual ill
      improving jefe jokes joven jump karaoke knot lake lastimaron laughed laughing law learned lenta lets
      ligeramente lol loosened love loved lovely low made manchita mandar maravilla mareada mareado massage mean
      mesa migraine misa molesta mondays moon mow mundial nail nap nauseous needs neighbors nephew nice nina
      ningun nino none nor normal nothing novela nubes nueva nuevo onion operaron orange pan party paso pelicula
      percent perfect perfecto perro piano picked pila pise plants plomero porch portero poste problema promo
      puntitos puppy queasy rash rent repeat report rice rico rompio rude saved screen semana serie shoot
      siempre siesta slept slight small solita solo spasms start stick stiffness stopped suspense sweet swim
      swing tambien team temple tiesito tieso tiredness trabajar trabaje trabajo trouble turno turns twinge ty
      unchanged uncle used vet view visitas vote wash ways weather wifi won wooden word worn`,
  },
  {
    weight: -4,
    words: `adolorido anos asco beat believe best bringing cansada cansado cat comedian complain constant contando
      contenta creer desaparecio desperto diet dizzy dog dots energy engine exhausted fan feliz final foggy
      gimnasio goldfish good guy hiking jajaja less lighter lightheaded mareo mareos mejorando meses meter mild
      movie nausea nauseas normally onda owe pequeno perfecta pesos play played poquita pues quito ran rojo
      school shift show slightly snow soreness spasming spring stiff stretching tamales teenager test thanks
      thread tiesa tomorrow traffic trafico tranquila tu usual weeks who wiped worked yoga zero`,
  },
  {
    weight: -5,
    words: `ache book cramping easy fading finally free gracias great gym haha happy helped leve loose man mejor
      moretoncito nope paint perfectly price relajada relaxed saludos send sensible sleepy song tender toddler`,
  },
  {
    weight: -6,
    words: `achy adolorida calambres cita cramps espasmos fine gossip jaja lousy manejando meeting once risa
      sarpullido sore sueno surgery tiny tired`,
  },
];

/** How much more two words weigh where one follows the other. */
export const pairWeights: readonly { readonly weight: number; readonly pairs: string }[] = [
  {
    weight: 6,
    pairs: `a urgencias, bien pero, can barely, can hardly, cant get, coughing all, dormi bien, el moreton, es normal,
      fine but, for pain, is swelling, is tingling, me right, my grip, no better, no puedo, no quiero, not great,
      siento nada, the chills, was fine, way worse`,
  },
  {
    weight: 5,
    pairs: `a car, a seizure, acabo de, after the, ambulance is, at once, ayuda ya, bien el, bien menos, blacked out,
      by now, can only, duele a, el dedo, el pecho, el pectoral, el pie, everyone would, freezing and, hurts so,
      la nada, mejor pero, more painful, my right, never felt, no alcanzo, no joke, nomas que, of numbness,
      oiga ando, one eye, part is, que se, red and, rib muscles, she is, since last, slight fever, stiff neck,
      still bleeding, thanks so, that my, the ambulance, the bruise, the shower, this is, two of, una aguja,
      ya es, you saw`,
  },
  {
    weight: 4,
    pairs: `a and, a temp, a ten, about an, alguien ya, all over, and e, ando con, antes no, anything but, around the,
      as a, at an, at rest, back of, better off, bien hinchada, bit tired, bleeding again, bruise like,
      burning up, by my, came to, chest muscle, corazon acelerado, corazon me, de fiebre, de repente, del pecho,
      desde la, did nothing, dinner standing, dolor en, dormida la, down my, each day, el antebrazo, el peor,
      except a, face is, far today, feel faint, feel feverish, feels numb, fiebre pero, fingers are, fue de,
      gave out, good besides, hace rato, had to, he is, hey thanks, i fainted, id rather, in my, in pain, into a,
      is really, is twice, it is, itself is, just now, knot is, la ambulancia, la cadera, la lengua, la pierna,
      la respiracion, las costillas, las palabras, las piernas, let go, like nothing, little blood, little fever,
      llamamos al, llame al, los labios, me asfixio, me desmaye, me desmayo, me so, me this, mi mano, mi papa,
      mi vida, moreton enorme, moreton que, my left, my lips, my ribs, need help, new cough, no feeling, no la,
      no lo, no logro, no manden, no pude, no puede, not able, now a, now my, numbness around, numbness but,
      of my, on eliquis, one of, one side, pain right, para siempre, passed away, pecho pero, poco de, por lo,
      por mi, prob nothing, que dia, quedo sin, rojo y, saliendo de, seguir viviendo, siento hormigueo,
      sin jadear, since breakfast, so all, sorry to, temperature is, tengo hinchado, termometro marca, that hand,
      the ache, the appointment, the arm, the bathroom, the bed, the chair, the er, the left, the leg, the needle,
      the needling, the shoulder, the skin, the soreness, the text, thing is, this time, through my, too long,
      traigo el, traigo una, under the, wake up, walking is, walking on, want to, we are, where i, where you,
      y caliente, y no, ya voy, your office`,
  },
  {
    weight: 3,
    pairs: `a bike, a desmayar, a dinner, a grapefruit, a half, a hard, a minute, a no, a notch, a piece, a solid,
      a stiff, a sudden, adormecimiento en, after i, after my, after your, aguanto el, aire gracias, al sonreir,
      all day, almost fainted, amaneci con, and cold, and didnt, and hot, and legs, ankle bone, anoche me,
      any weight, anything i, are tender, arm has, as the, as well, asked for, at about, at lunch, away on,
      ay dios, back and, bad fall, ballooned up, barely get, barely walk, because the, below the, between my,
      bleeding a, brazo no, bruise is, but a, but my, cabeza como, cafe molido, calentura de, camino como, can no,
      cannot wait, cant turn, chest pains, chills all, come up, como cafe, como nunca, como si, con escalofrios,
      con fiebre, confused and, cough that, crashed my, cuando camino, cuando respiro, cuello tieso, da pena,
      da un, dad died, de desmayarme, de donde, de frio, de golpe, de sangrar, de ser, de todo, dedo gordo,
      dejo de, del agua, del dolor, del hombro, del pie, died on, different thermometer, does nothing,
      doing nothing, dolor anda, dolor desde, dolor ha, dolor subio, dolor tan, dont move, dos dias, down there,
      duele demasiado, duele mas, e podido, el circulo, el codo, el conocimiento, el costado, el hombro,
      el termometro, el tobillo, else no, emergency room, ems is, es de, es insoportable, es urgente,
      escalofrios y, esta noche, estan aqui, estar muerta, este numero, estoy llorando, estuve a, every hour,
      everything went, feel suicidal, feels asleep, feels tight, fever of, fiebre y, from my, fuerte en,
      getting out, girar el, gone to, good but, good morning, got bigger, got here, got hit, got lost, grande en,
      ha de, hace una, hacer nada, half my, half of, has gone, have chills, have gone, hay fiebre, he died,
      he had, he was, hincho la, hola buenas, hola el, hormigueo en, hot and, hour after, hoy un, hubiera corrido,
      hurts like, hurts more, hurts that, i breathe, i called, i crashed, i fell, i take, i talk, i wipe, i woke,
      i wouldnt, ibuprofen today, ice on, im afraid, im covered, im having, in it, is all, is dead, is now,
      is spreading, is swollen, is that, is through, is very, it hurt, it keeps, it would, its an, just got,
      just let, keeled over, kinda numb, la aguja, la cabeza, la cocina, la entrepierna, la herida, la manana,
      la mano, la orina, la pantorrilla, la punta, la tengo, las agujas, last hour, last night, last nite,
      later that, leaving your, left arm, leg is, less stiff, like im, llamenme ya, llego a, llevo tres, lo que,
      lo rojo, los dedos, lost consciousness, lost driving, lot worse, mama se, manana me, mano se, mas fuerte,
      me asuste, me entra, me habia, me internaron, me out, me ve, menos una, mi esposa, mi pierna, more than,
      moreton y, much worse, murio ayer, muscle is, musculo del, my chest, my fingertips, my forearm, my heel,
      my legs, my lower, my lungs, my pec, my pinky, my shin, my side, my thumb, my urine, my wrist, nada bien,
      nada normal, nearly hit, need the, next to, ni la, no aguanto, no coordino, no dejo, no despierta,
      no exagero, no idea, no nada, no para, no siento, no tenia, nobody would, nomas no, o no, of em,
      of everything, of this, off if, ok otherwise, on fire, on living, one big, out cold, out in, over at,
      pain when, paramedics are, parking lot, pec muscle, pensar en, peor dolor, pero me, pero tengo, pero un,
      pierna esta, piernas no, planta del, please help, point of, poquito entumido, por escribir, puedo enderezar,
      puedo girar, puedo parar, pulse is, puro dolor, put any, put me, quede inconsciente, quiero morirme,
      red patch, se esta, se ni, se si, sent me, she cant, she has, shooting down, short of, sigo con,
      sigue sangrando, since the, so its, so much, some chest, sore part, sore where, soy su, speech is, spot is,
      spots you, stop bleeding, stop these, subio a, swelling but, swollen and, tan fuerte, tanto dolor, temp of,
      temperature of, tengo fuerza, texting for, than the, thanks for, that makes, that night, that normal,
      that were, the ankle, the breastbone, the chest, the color, the floor, the flu, the kitchen, the lump,
      the pain, the phone, the place, the site, the size, the sore, the stairs, the toilet, the tongue, the two,
      the wound, there is, there the, thermometer says, they said, thinking about, this am, this from, this pain,
      thought it, thunderclap headache, tiene fuerza, tiene pus, tight and, tired of, to breathe, todo el,
      tos seca, touch it, traigo muy, turned blue, turning blue, tuve que, two days, un bulto, un dia, un dolor,
      un lado, un ojo, un piquete, una bola, una convulsion, up blood, up by, va empeorando, va en,
      vomitando sangre, walked into, was just, was short, wasnt there, way more, we buried, we called, wearing a,
      weight on, what did, whenever i, with ice, with us, woke up, wont come, worse every, worse today,
      wrong direction, ya tengo, you did, you put, you warned, your needles, your patient, your session`,
  },
  {
    weight: 2,
    pairs: `a board, a casa, a chair, a convulsion, a cough, a fevr, a fist, a full, a good, a high, a huge, a knife,
      a mil, a morir, a nada, a needle, a nine, a nurse, a punto, a red, a saucer, a scan, a sharp, a temperature,
      a tree, a while, acaba de, acaban de, acelera el, across my, admitted me, adormecio el, advil in, after la,
      after what, aguja se, ahora ya, aire me, al carro, al respirar, al tacto, algo esta, algo me, all i,
      all pins, all today, am at, am on, and couldnt, and fell, and fever, and he, and hurts, and landed,
      and neither, and sent, and some, and there, and they, and when, and you, anda bien, anda muy, anoche no,
      answering for, antibiotics for, apenas puedo, are going, are here, are paralyzed, are pretty, are sore,
      area is, arm is, arm just, arm where, around my, arrastrando el, as if, at bedtime, at home, away please,
      ayer era, ayer le, ayer me, ayer tenia, bad and, banarme por, band aid, banged my, bano y, barely can,
      bastante hinchado, bath towel, be dead, because a, because i, been able, been having, been taking,
      been tingling, behind my, behind the, better but, bien del, bien dormido, bien feo, big toe, bike seat,
      bit of, black bruise, bled thru, bleeding like, blew up, blood soaked, blood thinners, bloody mucus,
      both arms, both of, bother you, bottle of, brazo con, brazo dormido, breath after, breathing seems,
      breathing today, bright red, broke out, bruise as, brushing my, but i, but this, but when, but you, by the,
      c right, cabeza de, cabeza me, cabeza y, cada noche, calentura y, caliente y, cama de, came down, came off,
      came on, camino a, camino al, cant bend, cant sleep, cant speak, cant tell, car and, car crash, car park,
      cara no, carro y, catch my, catching my, change the, checking in, chest is, chest tightness, chest wall,
      chest when, close to, cloudy stuff, coffee grounds, colorado y, come out, comi nada, coming out,
      common that, como agua, como dos, completely numb, completo de, con esa, con sangre, confused today,
      corazon se, cough since, coughing up, couldnt lift, couldnt remember, couple hours, covered in,
      coworker said, creo que, cuando toso, cuello al, cuello me, cuello para, cut it, darme cuenta,
      daughter says, day four, day it, day yesterday, de ahi, de cafe, de espalda, de hormigueo, de las, de los,
      de paracetamol, de rojo, de su, de tan, de toser, de tylenol, de un, deal tho, debajo de, dedos desde,
      dejaron una, del cuello, del dedo, depending on, desde el, desde esta, despues de, dia es, dicen que,
      didnt know, died yesterday, dieron convulsiones, dinner plate, dio fiebre, dio un, dio una, disculpe estoy,
      do have, doc in, dog and, dolor al, dolor nivel, dolor va, dont remember, dont want, dos de, dos toallas,
      dos veces, doubled overnight, down on, down the, drive home, drive me, driving home, dropped like,
      dropping my, duele bien, duele como, duele muchisimo, duele pero, duele tanto, dura como, durmio medio,
      eat beets, echaba espuma, el aire, el bano, el brazo, el chamorro, el corazon, el cuerpo, el dolor,
      el domingo, el hoyito, el hueso, el lugar, el moretonzote, el muslo, el otro, el paciente, el pantalon,
      el panuelo, el paracetamol, el piso, el pulgar, el puntito, el sentido, el talon, el tratamiento, el zapato,
      elbow to, eliquis and, en el, en este, en matarme, en my, en observacion, end it, ending it, entra el,
      entumida la, epidural and, er or, es broma, es que, es una, esa mano, esa pierna, escalones y, escribo por,
      eso que, espalda desde, espalda me, esta manana, esta peor, esta roja, esta rojo, esta saliendo,
      estaba hirviendo, estamos en, este dolor, este hinchado, esto no, estoy asfixiando, estoy con,
      estoy jadeando, estoy pensando, even when, ever came, ever felt, ever had, extra strength, eye for,
      faint at, fainted in, fall on, falta un, fatter than, favor contesten, feel achy, feel breathless,
      feel disoriented, feel it, feel nothing, feel weak, feeling ok, feels heavy, feels really, feels weak,
      feet are, feet feel, fell down, fell off, fever and, fever came, fever today, feverish and, few minutes,
      fiebre con, fijese que, fingers feel, finish my, floor when, flu going, foaming at, foot gone, foot slaps,
      for a, for about, for air, for half, for her, for no, for your, forgot a, found me, found the,
      frasco completo, from hip, fuerte con, fuerza en, full breath, funeral is, gave birth, get dressed, get my,
      give it, gluteo desde, go on, go over, go to, going around, gone numb, good on, good tho, got rear,
      grabbed the, gracias por, grados del, green pus, hablar bien, hacer del, hacerme dano, had some, hand is,
      hand keeps, handle and, hands feel, hangs there, happened before, hardly swallow, hardly walk, has gotten,
      has no, has passed, has spread, hasta el, hasta en, hate to, have numbness, have palpitations, havent been,
      having some, he cant, he keeps, he passed, he pensado, he went, headache all, headache hit, hear it,
      heart keeps, hearts been, her sleep, hi its, hijo dice, hijo me, hincho mucho, hip hurts, hips down,
      his session, hit my, hives everywhere, hives on, hold my, hombro que, home from, home now, home with,
      hondo me, hora pero, hospital tonight, how i, how to, hoy en, hoy ya, huge bruise, i barely, i be, i cannot,
      i collapsed, i cough, i coughed, i do, i ever, i inhale, i keep, i lie, i lost, i need, i pay, i peed,
      i pooped, i push, i rolled, i skipped, i sound, i suddenly, i took, i usually, i walked, i wanna, i wet,
      i wish, ibuprofenos de, id give, idk if, im burning, im currently, im done, im feverish, im in, im on,
      im seeing, im sitting, im still, im talking, in cotton, in her, in hives, in july, in me, in one, in tears,
      in there, in what, inconsciente en, inflamacion en, instead of, into my, into the, ir a, is agony, is an,
      is beating, is closing, is dragging, is drooping, is friday, is hurting, is increasing, is it, is pounding,
      is racing, is severe, is squirting, is stiff, is unbearable, is weak, isnt helping, isnt touching, it and,
      it came, it common, it itches, it looked, it normal, it on, it shoots, it stabs, itching like, its hard,
      its prob, its still, its urgent, ive ever, ive gone, ive taken, jalar aire, jumped from, just called,
      just didnt, just my, just sitting, just so, keep dropping, keeps asking, keeps going, keeps growing,
      keflex for, kill myself, killing myself, knee keeps, know the, know what, la boca, la bota, la cara,
      la clinica, la espinilla, la fiebre, la hinchazon, la manga, la mitad, la muneca, la nalga, la otra,
      la panza, la parte, la pipi, la planta, la popo, la puncion, la que, la sangre, la taza, la traigo,
      la vejiga, la verdad, lado izquierdo, landed on, large bruise, las escaleras, las manos, las paredes,
      late muy, late reply, laughing at, le esta, le sale, le veo, left a, left boob, left leg, left side,
      leg got, let you, levantarme de, light hurts, lightning bolts, lights went, like coffee, like hell,
      like lightning, like my, like theres, like theyre, like this, like when, little bit, little clots, lo demas,
      lo morado, lo tengo, lo traigo, lol its, long as, look like, looks infected, los dientes, los escalofrios,
      los ojos, los paramedicos, los pies, los piquetes, lower leg, lump the, luz de, lying flat, made me,
      mama no, mama ya, mano desde, mano ni, mas dolor, mas que, me acelera, me agarro, me antibiotics,
      me atropello, me avente, me broto, me by, me cai, me cierra, me cuesta, me dobla, me dolia, me eche,
      me esta, me for, me han, me home, me hormiguea, me hormiguean, me hubiera, me hubieran, me immediately,
      me in, me keflex, me late, me llego, me llevan, me mando, me marca, me over, me pincharon, me puedo,
      me quiero, me saca, me sale, me salieron, me sube, me to, meant to, media cara, medio cuerpo, medio dormido,
      medio muslo, mejor me, mi brazo, mi familia, mi jefe, mi mama, mi marido, minutes ago, mis partes, mitad de,
      mom says, morado se, moretones por, morning and, mostly good, much pain, mucho el, murio anoche,
      muscle over, muslo se, muy fuerte, muy hinchado, muy mal, my big, my body, my boyfriend, my breast,
      my breastbone, my bruise, my cheek, my chin, my crotch, my ear, my ears, my eye, my father, my fingers,
      my foot, my gp, my groin, my hand, my hands, my head, my kids, my leggings, my mouth, my pants, my pecs,
      my pee, my rib, my ring, my shoes, my skin, my speech, my tailbone, my teeth, my temp, my wee, n its,
      nalga al, nearly keeled, necesito ayuda, neck pain, neck to, neck wont, need someone, needle in,
      needle mark, needle spot, needle was, needle went, needles and, needles is, ni a, ni donde, ni hablar,
      ni para, ni pensar, ni un, no baja, no comi, no e, no estoy, no fui, no hay, no longer, no reason, no sale,
      no sensation, no soporto, no supe, no temperature, no vale, no veo, no warning, noche en, nomas de,
      nomas se, normal o, normal que, normal that, nos murio, not joking, not like, not making, not responding,
      nothing at, nothing comes, nothing helps, now so, numb all, numb today, observacion en, of air, of better,
      of chest, of every, of how, of nowhere, of seizure, of ten, of wood, of your, off the, ok so, ok that,
      on again, on cotton, on down, on in, on saturday, on that, on the, on them, on thursday, on two, one needle,
      onto the, or no, or swelling, our way, out again, out as, out right, outside of, oven and, over this,
      overdosed on, pain about, pain an, pain is, pain it, pain jumped, pain level, pain on, pain pills,
      pain today, painful than, panuelo quedo, parked a, paro de, parte de, paso el, passed on, passed out,
      pastillas para, pecho me, pee is, pena pero, pensado en, perdi el, perdon la, pero casi, pero el,
      pero hinchazon, pero si, pero veo, phone me, phone on, pick up, piel donde, pienso en, pink foam,
      pinkish foam, please take, pongo algo, pooped myself, popping up, poquita pero, poquito nomas, porque me,
      porque no, pouring out, press on, pretty sure, pretty swollen, pricks when, prob just, probably just,
      puede esperar, puedo hablar, puedo levantar, puedo mover, puedo ni, punta del, punto de, purple bruise,
      pus at, que cada, que hablo, que hacer, que hago, que la, que mi, que no, que pican, que puedo, que sali,
      que te, que tiene, quedando sin, quedo inconsciente, quiero vivir, quit bleeding, quitarme la, rash all,
      real bad, rear ended, reconoce desde, red itchy, remember my, respirar bien, respirar pero, respiro con,
      rever sing, right at, right by, right down, right half, right one, ring finger, roommate noticed, round my,
      running hot, said it, sale nada, sali bien, sali de, salio color, salir de, same shoulder, same time,
      sangre hace, saw me, say it, says my, se calma, se puso, second time, seeing two, sending these, senora de,
      sensibilidad en, senti que, sentido en, sharp pain, she died, she was, she went, shortness of, should we,
      shoulder blade, shoulder hurts, siento a, siento la, sin aire, sin darme, sin responder, sin sentido,
      sin sentir, since about, since lunch, since lunchtime, since this, since yesterday, since your,
      sitting down, sitting here, sitting in, sitting up, sleep the, slept fine, slept in, slept ok,
      slept propped, so bad, so puffy, so tight, so weak, so you, some numbness, somebody parked, something is,
      something that, son says, soon as, sore and, soreness is, sorry for, sort of, sostener el, squeeze the,
      standing in, sticking out, stiff as, still a, still asleep, still at, still in, straight away,
      strength tylenol, struggling to, su paciente, subio de, subo tres, swollen up, take her, take this,
      take warfarin, tanto que, tea time, teeny bit, temp hit, temperatura y, temperature and, ten minutes,
      tender la, tengo calentura, tengo palpitaciones, tengo taquicardia, tengo tos, that bad, that before,
      that comes, that foot, that goes, that hasnt, that high, that it, that much, that wasnt, thats the,
      the area, the bottom, the day, the dentist, the dot, the driveway, the edge, the fingertips, the funeral,
      the ground, the hill, the holes, the hospital, the ice, the late, the light, the little, the mouth,
      the neck, the needles, the nurse, the other, the paramedics, the parking, the pec, the point, the question,
      the ribs, the roof, the room, the sink, the spots, the thumb, the time, the touch, the visit, the waist,
      the way, the world, the worst, there were, theres a, theres no, they are, think i, think its, third bath,
      this afternoon, this back, this bad, this isnt, this leg, this minute, this morning, this number,
      thought itd, three blankets, threw up, throat is, through it, throwing up, thru a, thx for, tieso y,
      time ever, time i, tip of, tngo fiebre, to an, to be, to bother, to end, to get, to have, to knee, to live,
      to pass, to rest, to somebody, to stop, to this, to touch, to urgent, todavia sangra, today so, todo negro,
      toes feel, told you, tome todo, tongue is, too much, tos desde, toser desde, tosi y, tosiendo mucho,
      totally numb, touch right, touched it, touches it, touching it, towel now, trabajar por, trabajo me,
      tratamiento me, treated is, tres cobijas, tres escalones, tuesday night, tuvo un, twice the, two fingers,
      two phones, tying my, tylenol every, typing this, u did, u poked, un ataque, un chichon, un chorro,
      un hematoma, un liquido, un monton, un paso, un rayo, un solo, una agujita, una ambulancia, una emergencia,
      una frase, una hinchazon, una pelota, una raya, unable to, under me, uno de, up like, up pink, up something,
      up to, up tomorrow, upper arm, urgent care, urine was, va subiendo, vale la, vamos camino, van a,
      ve infectado, ve la, veo de, verdad el, very wrong, vez de, viene la, voltear la, vomiting blood, voy en,
      w my, waist down, walk in, walk to, walked in, warfarina y, warm and, warm to, was at, was before,
      was crying, was dead, was gone, was in, watch says, way in, way now, week later, went all, went gray,
      went over, were in, wet myself, what do, what happened, what it, when the, when walking, when we, which is,
      while im, whole thigh, why do, wife called, wife died, wife has, wife just, wife says, will update, wish i,
      with me, with pressure, with that, with you, wont quit, wont straighten, worried about, worst headache,
      worth of, would rate, would say, wouldnt hear, wrote my, x rayed, y duele, y duro, y el, y esta, y le,
      y mas, y ni, y sigue, y todavia, y tomo, ya ando, ya empape, ya estan, ya fallecio, ya llevo, ya mismo,
      ya por, ya va, ya vienen, yellow gunk, yes to, yesterday i, you all, you for, you forgot, you know,
      you left, you look, you needled, you see, you should, your list, your message, your parking, zero to`,
  },
  {
    weight: 1,
    pairs: `a balloon, a baseball, a bat, a beat, a big, a boil, a bolt, a brick, a broken, a bulge, a bump, a bunch,
      a cada, a chorros, a clot, a coffee, a cold, a constant, a coughing, a couple, a ct, a cup, a dark, a dvt,
      a emergencias, a explotar, a fever, a fish, a fit, a five, a football, a funny, a fuss, a golf, a grumble,
      a head, a heaviness, a heavy, a key, a la, a large, a lot, a mis, a nadie, a nasty, a nickel, a number,
      a patch, a penny, a phone, a pizza, a plank, a plate, a playing, a plum, a puddle, a quarter, a quien,
      a radiator, a sacudirse, a sangrar, a seal, a second, a seguir, a sentence, a sentir, a sheet, a shock,
      a shot, a shower, a sling, a sore, a squeezing, a stabbing, a step, a stove, a straw, a streak, a table,
      a thin, a third, a three, a thunderclap, a tickly, a tight, a tip, a tomato, a towel, a very, a vise,
      a whole, abdomen is, able to, about a, about anything, about ending, about killing, about suicide, about to,
      about two, about yesterday, abri los, abrir un, abrocharme el, abuelita no, abuelita se, acabar con,
      accident after, accident on, accidente de, achy where, adolorido cuando, adormecido el, advil hoy,
      after and, after coughing, after icing, after lunch, after pushups, again since, again this, against the,
      agarra aire, agarrar aire, agarrar la, agarre de, agarro aire, agua en, aguanto la, aguanto mas, aguja que,
      agujas y, ahi abajo, ahora traigo, ahorita estoy, air goes, air in, aire al, aire cuando, aire desde,
      aire profundo, al banarme, al bano, al estornudar, al llegar, al orinar, al pararme, al quitarme, al subir,
      al talon, al tocar, al tocarla, al tocarme, al toser, alcanzo a, algo anda, alguien me, alive anymore,
      all after, all at, all feeling, all my, all numb, all of, all round, all swollen, all weekend,
      allergic reaction, almost my, along my, alot more, alot of, alot worse, alta y, am unable, am worried,
      amanecio hinchada, amarrarme los, ambas piernas, ambulance just, ambulancia por, an accident, an egg,
      an eight, an electric, an mri, an oven, an ultrasound, and achy, and again, and asked, and body, and chest,
      and clammy, and feeling, and feet, and gave, and going, and half, and hasnt, and her, and hes, and hurt,
      and i, and ice, and im, and is, and it, and its, and kind, and leg, and light, and more, and my, and nearly,
      and never, and now, and numb, and one, and over, and painful, and pale, and pointer, and puffy, and really,
      and red, and said, and says, and shes, and short, and smells, and something, and still, and swelling,
      and swollen, and tender, and the, and tight, and weak, and wet, and wont, and worse, anda como, ando a,
      ando arrastrando, angry red, ankle is, anoche tengo, anoche tuve, answer her, answer us, antibiotico por,
      antibiotics because, any advice, any light, any more, any of, any sense, anything from, apoyar el,
      apoyar la, apple watch, aqui con, aqui en, ardo en, are a, are coming, are fat, are in, are kind, are numb,
      are swelling, are swollen, are tingling, are weak, are wet, are white, arm after, arm at, arm feels, arm se,
      arm today, arm tonight, arm went, arm when, arms and, around it, arrastro el, arrastro la, as concrete,
      as i, as long, as my, as rain, as soon, as wide, asap im, asked why, asking the, asleep and, at church,
      at dinner, at it, at least, at me, at my, at noon, at school, at the, at urgent, at work, ataque de,
      ataque epileptico, aumenta y, aunque estoy, aunque le, aviso que, away so, ayer en, ayer estaba, ayer hoy,
      ayer un, ayer y, ayudenme por, back down, back for, back from, back is, back keeps, back there, back this,
      back was, back what, bad fever, bad i, bad im, bad overall, bad thank, bad that, bajar las, bajo la,
      ball in, banco y, band around, bane con, barely move, barely slept, barking like, bathroom floor, bc i,
      be alive, be better, be concerned, be going, be infected, be needing, be the, be worried, bear the,
      beating so, became slurred, because it, because lying, bed because, bed last, been an, been doing,
      been drinking, been eating, been getting, been holding, been hurting, been racing, been shivering,
      been sitting, been slurred, been thinking, been throwing, before this, before treatment, being hit,
      belly button, belongs to, benadryl isnt, bend over, besides this, better thanks, bien de, bien entumido,
      bien fuerte, bien hinchado, bien hinchados, bien la, bien las, bien y, big as, big breath, big for,
      big itchy, big lump, bigger and, bigger than, bit and, bit my, bit numb, bit through, bladder is,
      bleeding even, bleeding everywhere, bleeding wont, blood clots, blood from, blood keeps, blood last,
      blood thinner, blood today, bloody after, blown up, blue and, blue this, boca al, boca arriba, boca chueca,
      boca de, boca se, boca y, body aches, body like, bola dura, bolts down, borracho y, borren este, boss said,
      both hands, both my, bottom step, brazo bien, brazo cuando, brazo derecho, brazo despues, brazo lo,
      brazo me, brazo ni, brazo por, brazo se, brazos desde, brazos y, breastbone that, breath and, breath before,
      breath is, breath just, breath today, breath when, breathe good, breathe in, breathe today, breathe well,
      breathing has, breathing ok, breathless just, broke off, brotaron ronchas, brote con, brother had,
      broto urticaria, brought up, bruise about, bruise and, bruise bigger, bruise but, bruise covers,
      bruise keeps, bruise runs, bruise that, bruise with, buen rato, bulto del, bulto en, bumps all, bunch of,
      burning hot, burning nerve, bus stop, but each, but only, but still, but the, but there, but they,
      but walking, butt cheek, butt to, button down, button my, buzzing in, by a, by ambulance, by mis,
      cabeza brutal, cabeza despues, cabeza horrible, cabeza mas, cabeza que, cada hora, cada que, cadera a,
      cadera me, caen las, cai de, calf has, calf is, calf looks, call an, call back, call my, called an,
      called me, called the, calling me, calves are, cama por, cama y, cambie la, came back, came close,
      caminando al, caminar desde, can see, cancelen sus, cannot move, cansada de, cant button, cant even,
      cant find, cant finish, cant grip, cant laugh, cant lie, cant lift, cant look, cant move, cant open,
      cant pee, cant pull, cant say, cant see, cant stand, cant take, cant think, cant walk, cant work,
      car accident, car after, car because, car door, car on, car seat, cara chueca, cara dormida, cara se,
      care doctor, carpet every, carro esta, carry on, casa me, casi nada, casi no, caso a, catch on, catches and,
      caught it, caught me, cause i, celular en, centro del, cerrando la, cerrar el, cheek is, chest aches,
      chest after, chest has, chest hurts, chest pressure, chichon grande, chills today, chipote mayor,
      chocaron por, choque en, cierra el, cierra la, cintura al, cintura hasta, cintura me, cintura para, cita y,
      citas por, clavada en, clear my, closing up, coagulitos de, coagulo en, coca cola, coffee mug, cold on,
      cold or, collapsed in, collapsed lung, color coca, color of, colour of, come back, come my, comenzo a,
      comes close, coming from, coming up, como borracho, como caballo, como con, como hormigas, como tabla,
      como una, companero me, con cada, con comezon, con dificultad, con esta, con hilitos, con hormigueo,
      con manchas, con mi, con pus, con temperatura, con todo, con tos, con una, con ustedes, concrete and,
      confundida desde, confundida despues, confused i, conked out, conocimiento por, consciousness for,
      consciousness in, constant cough, conte las, contestar antes, convulsion en, convulsiones hace,
      coordino las, corazon desde, corazon es, corner of, corta por, cosas de, cosas sin, cosquilleo en,
      cotton balls, couch and, cough started, cough this, coughed and, coughed this, coughed up, coughing fit,
      coughing last, couldnt feel, couldnt finish, couldnt make, couldnt raise, couldnt tell, couldnt turn,
      couldnt walk, creeping up, crying in, cuando abri, cuando estornudo, cuando subo, cuando volteo,
      cuatro veces, cuello a, cuello pero, cuello se, cuello ya, cuenta me, cuenta que, cuesta respirar,
      cuesta trabajo, cuesta un, cuidar a, curita y, cut my, cuz any, cuz i, cuz it, cuz the, da miedo, da una,
      dad is, dan toques, dar un, dark blood, dark bruise, dark purple, dark red, dark room, daughter had,
      day before, day since, day three, day today, days later, days now, de aguja, de bajar, de carro,
      de corriente, de cuello, de dolor, de emergencias, de falta, de ibuprofeno, de la, de lado, de llorar,
      de lo, de luz, de matarme, de mejorar, de mis, de muerto, de nada, de parte, de pastillas, de ronchas,
      de salir, de sudor, de temblar, de urgencia, de ustedes, de verdad, debajo del, deberia ir, debo ir,
      debo preocuparme, decided to, decirle pero, dedo chiquito, dedo menique, dedos como, dedos de, dedos estan,
      dedos los, deep breaths, dejado de, deje de, del bano, del codo, del esternon, del lado, del pinchazo,
      demasiadas pastillas, desayuno y, descargas electricas, desde hoy, desde que, deseo a, desmayado en,
      desmayar en, desmaye en, desmayo en, despertar y, desperte con, desperte en, developed a, dia me, dia podia,
      dialed nine, dice el, dice q, dice que, diciendo puras, did my, didnt eat, didnt feel, didnt have,
      didnt hear, didnt hurt, didnt notice, didnt touch, didnt wake, died last, died suddenly, died this,
      dieron antibiotico, diez ibuprofenos, difficulty breathing, digo cosas, dio tos, disculpe la, disculpe no,
      disculpe se, do feel, do take, do this, do what, doble desde, doble dosis, doble que, doble y, doctor de,
      doctor gave, doctor me, doctor prescribed, doctor ya, doctora le, doctora no, doctora se, doesnt know,
      dog out, doler el, dolido asi, dolido tanto, doliendo el, dolor bien, dolor esta, dolor hoy, dolor me,
      dolor que, dolor se, dolor ya, donde esta, donde estoy, donde picaron, done a, dont even, dont like,
      dont see, door and, dormida y, dormidas las, dormidas y, dormido el, dormidos los, dos horas, dos minutos,
      dosis de, double and, doubled in, doubled up, down both, down but, down in, down its, down like, down past,
      down this, doy un, drags when, draining from, draw a, dress me, dribbles out, drive in, driveway and,
      dropped a, dropping it, dropping things, drug store, dry little, duele horrible, duele mucho, duele nomas,
      duele un, duermen los, dura que, dura y, durmiendo la, durmiendo los, durmieron los, duro como, duro en,
      e hinchada, e tenido, each breath, eight and, either leg, either way, el abdomen, el brasier, el centro,
      el coche, el control, el cuello, el dentista, el doble, el frasco, el frio, el gemelos, el gluteo, el hielo,
      el mediodia, el morado, el musculo, el no, el omoplato, el papel, el parpado, el pipi, el piquete, el pulso,
      el puno, el seguro, el suelo, el trabajo, el vecino, el vomito, elbow swelled, electric jolts,
      electric pain, electric shock, electric shocks, electricas hasta, electricos en, electricos por,
      ella fallecio, ella se, else to, emergencias ahorita, emergencias por, emergency department,
      emergency service, empape dos, empece a, empece con, empezaron a, empezo a, en acabar, en aumento,
      en calentura, en diez, en emergencias, en lugar, en medio, en mi, en nada, en quitarme, en toda, en vez,
      encontre una, encuentro las, end my, ended on, ended up, enorme en, enough oxygen, entiende nada, entre dos,
      entre las, entre los, entumecimiento en, era una, es desde, es malo, es mucho, es muy, es nada, es tarde,
      escaleras y, escribo de, escupi sangre, ese pie, espalda al, espalda cuando, espalda despues, espalda donde,
      espalda esta, espalda y, esposa me, esposa se, esposo fallecio, esposo le, esposo no, esposo se,
      esposo tuvo, esposo vio, esta bien, esta calentura, esta cerrando, esta como, esta durmiendo,
      esta extendiendo, esta hinchada, esta hinchando, esta inflamada, esta mas, esta matando, esta muy,
      esta sangrando, esta sensible, esta supurando, esta todo, estaba en, estaba viendo, estallo la, esto es,
      estornudar me, estoy acostado, estoy ardiendo, estoy cansada, estoy confundida, estoy confundido,
      estoy delirando, estoy desorientada, estoy desorientado, estoy en, estoy peor, estoy sangrando,
      estoy sentiendo, estoy sola, estoy sudando, estoy todo, estoy tosiendo, even after, even have, even lying,
      even the, evening after, evening of, ever and, every breath, every few, every morning, every step,
      every time, everything and, everything down, everything else, everything i, everywhere and, everywhere what,
      excruciating pain, explotar la, extremely painful, eye went, eyes are, eyes rolled, face blew, face looks,
      face wont, faint in, fallecio anoche, fallecio ayer, fallecio en, falta el, falte al, familia se, far away,
      fast and, fat and, favor necesito, favor que, favor ya, feel hot, feel like, feel normal, feel numb,
      feel paralyzed, feel really, feel sick, feel very, feeling a, feeling across, feeling after, feeling at,
      feeling behind, feeling down, feeling from, feeling in, feeling it, feeling like, feeling really, feels as,
      feels fat, feels hot, feels like, feels ok, feels sore, feels tender, feels very, feels warm, feet tonight,
      fell getting, felt a, felt fine, felt like, felt so, feo y, fever hit, fever is, fever since, fever this,
      few hours, fiebre alta, fiebre de, fiebre desde, fiebre despues, fin de, find the, fine except, fine tho,
      fine to, finger and, finger have, finger in, fingers on, fingertips are, fit when, flat i, flemas con,
      floor and, floor at, fluid coming, foam this, foot drags, foot fell, foot has, foot is, foot keeps, foot on,
      foot wont, for him, for it, for the, for this, forgetting what, found one, friday night, from neck,
      from one, from the, from where, from you, from your, fue con, fuera de, fuerte el, fuerte la, fuerte que,
      fuerza desde, fuerza es, fui al, full of, further than, gasping for, gave me, get comfortable, get electric,
      get from, get me, get off, get shooting, get the, get up, gets worse, getting darker, getting larger,
      getting more, gigante en, girar la, giving out, go and, go down, go in, go with, goes down, goes from,
      goes up, going like, going the, going up, golf ball, golpe me, gone away, gone from, gone like,
      gone through, gone weak, good here, good so, got big, got home, got infected, got me, got out, got so,
      grab the, grande donde, grande que, gray and, grip anything, grip is, grocery store, groin is, ground when,
      growing on, gushing blood, gut is, ha ido, habia dolido, habia pasado, habia sentido, habla desde,
      hablando incoherencias, hablar de, hablo como, hablo raro, hace un, hacked up, had chest, had chills,
      had convulsions, had me, had migraines, had that, half an, half way, halfway up, hand has, hand just,
      hand looks, hand se, hand since, hand went, hand wont, hands have, happy new, hard and, hard as, hard for,
      hard i, hard lump, hardly get, hardly stand, has become, has blown, has chest, has crept, has doubled,
      has grown, has me, has never, has some, has swollen, hasnt let, hasta la, hasta los, hasta para, hasta que,
      have before, have chest, have double, have ever, have hives, have lost, have my, have never, have swelling,
      have the, have this, having a, having thoughts, having trouble, hay sangre, hay un, he dejado, he didnt,
      he doesnt, he isnt, he tomado, he vomitado, head between, head on, head pain, head with, headache ever,
      headache i, headache ive, headache like, headache with, heart feels, heart has, heart is, heart was,
      heart wont, helada y, hello there, help me, help right, her appointment, her arm, her breathing, her foot,
      her heart, her hip, her knee, her lips, her neck, her off, her sister, her temperature, here and,
      here anymore, hermana le, hermana no, hes talking, hi there, hice encima, hice pipi, hice popo, hielo se,
      high fever, hinchada que, hinchada y, hinchado es, hinchado que, hinchando el, hincharon los,
      hinchazon donde, hinchazon en, hip has, hip to, his breathing, his chest, his eyes, his hand, his hip,
      his left, his leg, his neck, his phone, his speech, his tongue, hit by, hit like, hives all, hizo un,
      hizo una, hola mi, hola siento, hola traigo, hold a, hold me, hold the, holding my, holding on, holding the,
      hole is, hombro es, hombro me, home i, home my, home so, home yesterday, hope ur, hora que, hora y,
      hormigueos en, horrible de, horrible pain, hospital last, hot as, hour ago, hour its, hour later, hour on,
      hours after, how come, how id, how many, hoy al, hoy mismo, hoy por, hoy temprano, hoy todavia, hoyito de,
      hubieran dado, hurting more, hurting myself, hurts a, hurts in, hurts my, hurts on, hurts to, hurts too,
      hurts way, husband called, husband died, husband passed, i almost, i been, i believe, i blacked, i broke,
      i bruised, i bumped, i burned, i checked, i could, i counted, i drank, i drew, i drop, i dropped, i ended,
      i go, i gotta, i grabbed, i guess, i have, i hold, i laugh, i might, i nearly, i noticed, i now, i pee,
      i played, i poke, i puked, i really, i run, i saw, i scream, i see, i seem, i slipped, i smashed, i sneeze,
      i spit, i started, i step, i stood, i swallowed, i swap, i tell, i think, i threw, i touch, i tried, i try,
      i type, i vomited, i wake, i walk, i want, i was, i went, i were, i wrote, ibuprofen in, ibuprofeno y,
      ibuprofenos hoy, id call, id done, id have, idea how, idk whats, idk who, if im, if its, if the, im alone,
      im at, im being, im bleeding, im coughing, im disoriented, im her, im his, im huffing, im lying, im making,
      im out, im peeing, im roasting, im running, im scared, im short, im slurring, im so, im texting, im the,
      im thinking, im totally, im unable, im very, im watching, im wearing, im wheezing, in agony, in bed,
      in blood, in but, in class, in clinic, in deep, in four, in hospital, in itchy, in like, in size, in the,
      in them, in time, in today, in years, incoherencias desde, inconsciente al, inconsciente despues,
      inconsciente un, infected today, infecto donde, inside my, insoportable en, is achy, is alot, is angry,
      is bigger, is black, is bleeding, is bloody, is choking, is cold, is driving, is fatter, is fluttering,
      is full, is getting, is having, is heavy, is her, is horrible, is hot, is huge, is ice, is killing,
      is kinda, is leaking, is like, is limp, is looser, is no, is numb, is ok, is okay, is oozing, is paralyzed,
      is pink, is puffy, is purple, is pus, is red, is rigid, is rock, is seriously, is skipping, is slurred,
      is soaked, is some, is talking, is terrible, is the, is there, is torture, is turning, is warm, is weeping,
      is worried, is worse, isnt doing, isnt moving, it all, it bad, it belongs, it catches, it cleared, it comes,
      it could, it from, it goes, it has, it looks, it out, it since, it soaked, it squirts, it started,
      it stinks, it swelled, it tonight, it woke, itching badly, itchy blotches, itchy bumps, itchy raised,
      itchy welts, itd be, its bleeding, its gushing, its her, its hot, its infected, its just, its me, its my,
      its one, its oozing, its red, its scaring, its spreading, its tender, its warm, its way, its worse,
      its wrapped, ive already, jamas habia, jaw is, jaw opens, just checked, just dont, just from, just had,
      just letting, just lying, just one, just walking, keep going, keep tripping, keeps bleeding, keeps buckling,
      keeps climbing, keeps getting, keeps giving, keeps increasing, keeps spreading, keeps swelling, key in,
      key with, keys in, kids at, killing me, kinda scary, kitchen floor, knee and, knee has, knee is,
      knee swelled, know im, know where, la almohada, la barriga, la calentura, la cama, la casa, la chancla,
      la cintura, la cita, la escalera, la espalda, la esposa, la familia, la farmacia, la garganta, la gasa,
      la guardia, la hija, la madrugada, la misma, la molestia, la nuca, la paciente, la pase, la pastilla,
      la pompi, la presion, la puedo, la rodilla, la sabana, la sala, la semana, la senora, la sensibilidad,
      la servilleta, la terapia, la toalla, la tos, la ultima, la venda, la vista, labios bien, labios hinchados,
      labios y, lado de, lado la, las cosas, las dos, las estrellas, las ideas, las nalgas, las partes, las que,
      las sabanas, las siento, last few, last week, late a, later my, laugh or, lay down, le da, le dio,
      le empezo, le entiende, le hincho, le importa, le inflamo, le pongo, le pusieron, le quedo, leaking from,
      leave me, leaves a, leaves me, left breast, left calf, left eye, left foot, left in, left one, left work,
      leg after, leg gave, leg into, leg like, leg on, leg to, leg was, leg wont, legs are, legs have, lengua se,
      les avisar, les aviso, les olvido, letting you, levantar de, levantar la, lie down, lie flat, life had,
      life tonight, lift a, lift my, lift the, light in, light is, like a, like being, like crazy,
      like electricity, like enough, like its, like mad, like mosquito, like novocaine, like plywood,
      like somebody, like sticking, like walking, line creeping, lip is, lips and, lips are, lips look,
      liquido amarillo, little hole, live anymore, llame a, llamen ya, llamo al, llaves en, llegando a, llegar a,
      llegue a, llenar los, llene de, lo de, lo muevo, lo quita, locked up, lol so, longer hold, look and,
      look at, look down, looked in, looking at, looks like, looks lopsided, looks swollen, looser but,
      los brazos, los de, los dias, los pulmones, los puntos, los siento, los tengo, los tres, loss of, lost all,
      lost feeling, lot and, lot more, lot of, lot today, low back, lugar de, lugar del, lump like, lump on,
      lump where, lunch and, lungs only, luz me, m duele, make a, making any, making sense, mama convulsiono,
      mama fallecio, manchada de, mandaron a, manden mensajes, manejar por, manejar porque, mano derecha,
      mano despues, mano izquierda, manos desde, marido le, marido no, marido se, mark is, mas gorda, mas gordo,
      mas grande, mas hinchada, matter how, mayor dice, me about, me acabe, me acordaba, me acuesto, me adormece,
      me adormecio, me again, me agarra, me agarre, me ahogo, me alcanza, me and, me anda, me apago, me aprieto,
      me asap, me bane, me between, me brinca, me brotaron, me brote, me caen, me caigo, me calma, me chocaron,
      me coge, me desmayaba, me desvaneci, me di, me dicen, me duelen, me duermen, me durmieron, me empezaron,
      me encontre, me encontro, me entero, me entume, me estallo, me estan, me gusto, me having, me he, me hice,
      me hicieron, me hincharon, me hincho, me i, me iba, me incho, me inflo, me ingresaron, me is, me its, me la,
      me lastima, me limpio, me llamen, me llene, me lo, me mandaron, me mueve, me muevo, me my, me now, me nublo,
      me obedecen, me on, me orine, me overnight, me palpita, me paro, me pasa, me pasaba, me pegue, me pellizco,
      me perdi, me pica, me pidio, me please, me preocupe, me preocupo, me quiere, me recetaron, me resbala,
      me resbale, me responde, me responden, me reventar, me revienta, me rio, me sacudia, me sirve, me sostienen,
      me subio, me tiene, me tienen, me torcio, me trajeron, me tropece, me truena, me tuve, me tuvieron,
      me twice, medio brazo, mejor sin, mention it, mention that, mg ibuprofen, mg of, mi abuela, mi abuelita,
      mi chipote, mi doctor, mi esposo, mi hermano, mi hija, mi madre, mi nena, mi roommate, mi suegra,
      mi temperatura, mi vecina, middle finger, might have, mil y, min and, minutes to, minuto en, mire no,
      mire se, mis dedos, mis hijos, mis piernas, mis vecinos, misma rodilla, missed the, mixed up, molesta mucho,
      moleste pero, mom had, mom her, mom she, month it, more and, more of, moreton esta, moreton gigante,
      moreton grande, moreton se, moreton ya, moretonzote que, morning i, morning my, morning the, mosquito bites,
      mother died, mouth and, move and, move either, move i, mover las, moving better, much i, much more,
      muchas palpitaciones, muchas pastillas, muchisimo desde, muchisimo que, mucho desde, mucho mas, mucho miedo,
      mucho peor, mucho trabajo, muevo mejor, mum has, muneca desde, muneca se, murio esta, muscle on, muscle you,
      muscles are, muscles sore, muy asustada, muy confundida, muy debil, muy grande, muy hinchada, muy rapido,
      muy raro, my abdomen, my ankle, my armpit, my belly, my bike, my bladder, my boot, my bottom, my bowels,
      my breaths, my butt, my buttock, my coworkers, my doctor, my entire, my eyelids, my eyes, my family,
      my feet, my fever, my glute, my gut, my hair, my heart, my heartbeat, my hearts, my house, my jeans,
      my keys, my kid, my leg, my life, my lip, my moms, my mug, my name, my nose, my own, my phlegm, my pillow,
      my private, my pulse, my run, my sandal, my shoe, my sleeve, my smile, my sock, my socks, my son, my sputum,
      my tablets, my temps, my thigh, my thighs, my tongue, my tummy, my two, my underwear, my vision, my waist,
      my watch, my wedding, my whole, my wife, my wind, my words, myself last, myself on, myself right,
      myself tonight, myself twice, myself without, nada con, nadie le, name and, near the, nearly passed,
      nearly went, necesito hablar, neck hurts, neck into, neck is, neck so, neck was, needed the, needle broke,
      needle hole, needle site, needle stuck, needled it, needled side, negro como, neighbor told, neither leg,
      neither one, nena dice, nerve pain, never had, never happens, never in, never seen, new soaps, new year,
      next thing, ni agarrar, ni caminar, ni cuenta, ni de, ni el, ni los, ni que, nice day, night and, night i,
      night in, night long, night my, night please, nine one, ningun lado, ninos con, no agarra, no agarro,
      no ayudo, no cold, no colour, no contestaba, no contestar, no deja, no encuentro, no hace, no heat, no le,
      no los, no muevo, no new, no nos, no paro, no quiere, no recuerdo, no responde, no sabe, no sabia, no senti,
      no sirve, no strength, nobody home, nobody picks, normal for, normal q, normal to, normally i, nos reconoce,
      not been, not even, not gonna, not normal, not ok, not sick, not sore, not sure, not tired, nothing but,
      nothing happens, nothing like, nothing touches, noticed blood, noticed i, noticed one, noticed that,
      now have, now i, now its, now please, now something, now the, now theres, numb after, numb and, numb around,
      numb between, numb down, numb in, numb since, numb than, numb this, number two, numbness en, numbness is,
      nunca en, o me, of a, of an, of control, of fit, of his, of hours, of hurting, of it, of me, of needle,
      of numb, of one, of pain, of pus, of these, of tylenol, off a, off again, off all, off by, off in, off it,
      office and, oiga es, oiga se, ojo y, ojos estaba, ok but, ok if, ok my, ok now, okay but, olvido quitarme,
      on blood, on both, on coumadin, on friday, on hands, on it, on my, on one, on our, on since, on to, on ward,
      on yesterday, on your, one before, one calf, one go, one in, one one, one second, one spot, one still,
      only barely, only odd, only see, only take, only thing, only weird, only when, oozing blood, open a,
      opened up, opresion en, or cough, or folds, or id, or wait, orinar y, oscuro en, other and, other foot,
      other side, otherwise fine, otherwise im, otra cosa, otra mano, otro me, out a, out from, out how,
      out jumbled, out on, out the, out twice, out when, out wrong, over a, over in, over me, over my,
      own address, own life, owner of, pa bajo, paciente de, paciente fallecio, paciente tuvo, pain and, pain at,
      pain but, pain from, pain got, pain like, pain meds, pain this, pain under, painful now, painful this,
      pains down, pains on, palabras desde, palpitaciones desde, panting like, pantorrilla esta, pantorrilla se,
      pantorrilla trabada, papa fallecio, papa no, para abajo, para arriba, para de, para ir, para ningun,
      para un, paracetamol de, parar de, pararme de, parece que, parking garage, part of, parte del, parte donde,
      partes intimas, pasa ni, paso de, passing out, past the, pastilla no, patch on, patient died,
      patient passed, pec is, pecho adolorido, pecho al, pecho apretado, pecho desde, pecho despues, pecho donde,
      pectoral donde, pectoral me, pee and, pee at, pee looks, pee since, peed myself, pega un, pego un, pegue en,
      pensando en, pense que, people who, peor de, peor que, perdi en, perdio la, perdon pero, perdon por,
      pero al, pero entumecimiento, pero ha, pero quiero, pero se, pica todo, picaron se, pickle jar, picks up,
      pie al, pie bien, pie como, pie con, pie derecho, pie despues, pie lo, pie se, piel con, piel esta,
      pienso que, pierna cuando, pierna derecha, pierna desde, pierna hinchada, pierna la, pierna se,
      piernas desde, piernas dormidas, pies desde, pincharon esta, pincho esta, pinky and, pinky is, pipi me,
      pipi sin, piquete de, piquete en, piquete esta, piquete se, piso con, piso en, piso porque, place you,
      plantas de, plastic handle, playing card, please advise, please hurry, plugged my, poco el, poco me,
      podia caminar, podia hablar, podia respirar, poking out, pompi me, poner el, ponerme de, ponerme el,
      ponerme los, poniendo gorda, pooped my, popo sin, poquito me, por atras, por dentro, por error, por este,
      por esto, por favor, por no, por poco, por poquito, por que, por toda, por todos, por un, porque esta,
      porque estoy, porque la, porque traigo, pouring blood, pq la, practice and, pressure behind, pressure in,
      pressure on, pretty bad, primer dia, primera vez, private parts, probably the, puddle of, puede respirar,
      puede ser, puedo abrocharme, puedo agarrar, puedo apoyar, puedo caminar, puedo cerrar, puedo concentrar,
      puedo doblarme, puedo hacer, puedo levantarme, puedo moverme, puedo orinar, puedo pararme, puedo respirar,
      puedo salir, puedo sentar, puedo sostener, puedo tragar, puedo voltear, puffed out, puffed up, puffing just,
      puffy my, pulgar desde, pull the, pulled a, pumping out, punalada en, puncture site, punta de, punzada en,
      purple and, pus donde, puse mal, puse una, pusieron la, puso la, puso tieso, put the, put weight,
      putting my, q hago, q me, q no, que agarrar, que al, que alguien, que baja, que convulsione, que crece,
      que cuando, que desperte, que digo, que el, que fui, que he, que ir, que le, que les, que levantar, que me,
      que moleste, que parar, que pasa, que puede, que respiro, que salio, que si, que tome, que traigo,
      que usted, que ustedes, queda colgando, queda la, quedarme sin, quedo adentro, quedo colgando, quedo con,
      quien decirle, quiere despertar, quiere salir, quiero estar, quiero matarme, quiero morir, quiero suicidar,
      quisiera estar, quitar la, quitarme una, racing for, raise my, raised itchy, ran for, rato en, raya roja,
      reach the, reaching for, reaction after, reading the, realized i, really big, really confused, really feel,
      really swollen, really tender, really weak, really wrong, reason to, recuerdo nada, red blood, red line,
      red on, red streak, red streaks, redness and, redness is, reloj me, remember any, reminder that, resbale en,
      resbale y, respiracion al, respirar cuando, respirar desde, respirar hondo, respiro me, respiro profundo,
      responde fue, responden las, rest is, reventar la, ribs and, ribs is, right and, right arm, right as,
      right away, right calf, right eye, right foot, right hand, right out, right under, right where, rigid and,
      rock hard, rock solid, rodilla desde, rodilla despues, rodilla esta, rodilla se, roja como, roja por,
      rojo se, rolled back, rolled in, roller coaster, ronchas de, ronchas en, ronchas por, room floor,
      room right, round the, round two, running a, running from, runs from, sabe donde, sabe que, sacaron una,
      sacudia todo, saddle area, said id, said im, said my, sala de, sale a, sale materia, sale pus, sale sangre,
      sale un, saliendo sangre, salio con, salio de, salio la, salir sangre, salta latidos, sangra muchisimo,
      sangrar donde, sangrar y, sangre a, sangre cuando, sangre desde, sangre es, sangre que, sangre sale,
      sangre y, sat down, sat on, saw this, saw you, say i, says i, says the, says theres, se a, se com, se ha,
      se hincho, se infecto, se le, se les, se lleno, se lo, se me, se nos, se por, se que, se quiere, se sacudia,
      se salta, se tomo, seat is, second i, see a, see my, see out, see two, seem to, seems labored, segundo a,
      seizure after, seizure in, seizure last, semana y, send help, sensation down, senti nada, senti un,
      sentia que, sentir la, ser gripa, ser nervios, sera normal, sera por, sesion me, sesion no, session i,
      seven and, severe and, shake it, shaking all, shaking and, sharp electric, sharp under, she does,
      she doesnt, she says, she wants, shin is, shirt and, shivering under, shooting pains, shoots down, shot at,
      should know, shoulder blades, shoulder is, shoulder looks, shoulder today, shoulder was, shoulder wont,
      shower and, si es, si respiro, si tenga, si trajera, sick otherwise, side and, side have, side is, side of,
      side went, side when, siente las, siente numb, siento adormecido, siento al, siento apretado, siento como,
      siento cuando, siento dormida, siento dormidos, siento el, siento mis, siento un, siento una,
      sigo sentiendo, sigue creciendo, sigue hinchando, sigue saliendo, sin aliento, sin fuerza, sin hacer,
      sin querer, since dinner, since her, since you, sink after, sips of, sit on, sitting at, sitting but,
      sitting on, sitting still, skin all, skin around, skin where, skipping beats, slapping my, slaps the,
      sleepy and, slept funny, slid down, slipped and, slipped in, slipped on, slow down, slurred after,
      slurred today, smashed my, smile is, snapped off, so confused, so fast, so swollen, so thats, so theres,
      so this, soaked in, soaked through, soaps or, sock left, solo el, some blood, some kind, some leftover,
      some trouble, somebody else, somebody please, someone call, someone elses, someone to, something like,
      something sharp, son found, sore at, sore from, sore to, soreness keeps, sorry but, sorry just, sound drunk,
      sound like, sounds slurred, soy la, spat out, speech has, spit in, spot by, spot where, spot wont, spots on,
      spreading and, spreading on, squeezing feeling, stabbing me, stabbing pain, stabs me, stairs to, stand on,
      stand the, stand up, standing on, started as, started at, started coughing, started the, steering wheel,
      step down, sticking my, sticks out, stiffness is, still and, still get, still numb, still one, still oozing,
      still pouring, still running, still stuck, still swollen, stomach is, stood up, stop coughing,
      stopped working, streak going, streak of, streaks of, strength in, stuck me, stuck on, su cita, su esposo,
      su hijo, su mensaje, subio mucho, subir escaleras, sudden blinding, suddenly feel, suddenly feels,
      suegra dice, suegra le, sunday and, sunglasses in, sure its, sure why, sus citas, swelled up, swelling en,
      swelling no, swelling on, swelling up, swelling went, swollen tight, swollen today, swollen where, ta bien,
      tabla y, take coumadin, take eliquis, take it, take plavix, taking me, taking my, talk to,
      talking gibberish, talking like, talking nonsense, talking on, tanto la, tardes me, teeth are,
      teeth chattering, tele y, tell if, tell me, temp its, temp went, temperatura a, temperatura es,
      temperature went, ten out, tendra reaction, tengo adormecido, tengo como, tengo dormidas, tengo dormidos,
      tengo el, tengo fiebre, tengo ganas, tengo hinchazon, tengo los, tengo miedo, tengo muchas, tengo muy,
      tengo ronchas, tengo temperatura, tengo toda, tenia antes, terapia me, termometro y, terrible headache,
      test was, than i, than it, than my, than this, than usual, that arm, that from, that has, that hurts,
      that keeps, that leg, that looked, that never, that ok, that related, that side, that the, that two,
      that wont, thats how, thats new, the appt, the bandage, the bandaid, the bank, the belly, the bleeding,
      the blinds, the blood, the bone, the bus, the cabinet, the carpet, the cashier, the clinic, the colour,
      the couch, the counter, the cup, the cupboard, the curb, the daughter, the delay, the dishes, the emergency,
      the evening, the exercises, the family, the fever, the fingers, the foot, the front, the gauze, the green,
      the grocery, the hammer, the hand, the head, the hips, the hole, the hour, the house, the jaw, the key,
      the keys, the knee, the kneecap, the lamp, the landing, the lights, the lot, the mailbox, the middle,
      the milk, the mornings, the most, the mug, the needled, the next, the one, the only, the outside, the oven,
      the packet, the patient, the pillow, the pins, the pressure, the puncture, the receptionist, the redness,
      the right, the saddle, the seat, the sheet, the shop, the sofa, the sort, the spot, the steering, the steps,
      the store, the stove, the supermarket, the tacos, the thigh, the tip, the tissue, the top, the towel,
      the treated, the treatment, the truck, the tub, the tv, the walk, the weekend, the wrong, the year,
      then cold, then shook, there and, there i, there it, there my, there was, there when, theres blood,
      theres something, theres still, they come, they did, they just, they put, they think, they took,
      theyre putting, thigh feels, thigh looks, thing i, thing on, think a, think my, think the, think theres,
      thinks im, thinks its, this cant, this phone, this shoulder, this very, thought you, thoughts of, three of,
      three times, throat feels, through the, through two, tickly cough, tiemblo sin, tienen que, tieso tieso,
      tight as, tight it, tightness in, till i, time the, times and, times today, tingling and, tingling down,
      tingling en, tiny bit, tirado en, tissue after, to bring, to carry, to chest, to cut, to do, to faint,
      to fainting, to hold, to hurt, to kill, to lay, to let, to me, to mention, to my, to normal, to open,
      to passing, to people, to poke, to put, to swallow, to take, to tell, to the, to toe, to turn, to use,
      to worry, toallas de, tobillo lo, toco y, toda dormida, toda mi, today im, today than, today was, todo de,
      todo y, todos lados, toes catch, toes on, toes went, toilet paper, told me, tomar aire, tome demasiadas,
      tome doble, tome doce, tome el, tome muchas, tome paracetamol, tome todas, tomo anticoagulantes,
      tomo aspirina, tomo warfarina, tongue feels, too big, too fast, too weak, took it, took me, took out,
      took ten, took too, top of, toques electricos, torcio la, tos que, tos y, toser en, toser me, toso y,
      touch and, touch my, touch since, toward my, trabajar porque, traffic was, traia sangre, traigo como,
      traigo dura, traigo la, treated side, tres toallas, tried to, trigger on, tripped and, tripping over,
      trouble breathing, truck on, try to, tummy is, turn a, turn my, turn the, tuve un, tuve una, tuvieron que,
      tuvo convulsiones, twenty minutes, twice and, twice as, twice now, two different, two miles, two towels,
      tylenol bottle, tylenol today, u stuck, ultrasound of, un accidente, un balazo, un charco, un coagulitos,
      un coagulo, un corrientazo, un doctor, un hormigueo, un huevo, un latigazo, un minuto, un momento,
      un nacido, un pedazo, un pinchazo, un segundo, una curita, una fiebre, una opresion, una pantorrilla,
      una placa, una punalada, una punzada, una tos, una tosecita, unbearable pain, unconscious for, under my,
      under three, unos segundos, until i, until my, up another, up at, up coughing, up dark, up drenched,
      up from, up in, up is, up no, up over, up overnight, up since, up straight, up there, up today, up w,
      upper lip, ur well, urgencias anoche, urine and, urine is, use the, used my, va creciendo, va pa, va para,
      veces tomo, vecina que, venda dos, veo caso, veo doble, verdad me, very confused, very swollen, vez es,
      vez me, vez que, vienen los, vision and, vision in, vision went, vista de, vista y, voice sounds,
      volteo para, vomite sangre, vomited and, vomited blood, vuelve a, wait for, waiting for, waiting on,
      walk because, walk straight, walked out, walking to, want a, wanted it, wanted you, wants to, warned me,
      was about, was all, was blood, was bloody, was bright, was full, was going, was lovely, was making,
      was only, was pink, was shaking, was still, was swollen, was unconscious, watching tv, way i, way up, we be,
      we dont, we had, we were, weak since, weak this, weak today, weakness in, wearing sunglasses, wedding band,
      week on, weird numbness, weird thing, well my, welts all, went black, went dead, went down, went from,
      went grey, went numb, went out, went stiff, went to, went weak, were at, were on, wet the, what can,
      what day, what im, what month, what year, wheezing and, wheezy and, when i, when it, where he, which never,
      white and, white as, who arent, who else, whole back, whole bottle, whole face, whole leg, whole shoulder,
      whole upper, why im, why is, wide as, wife found, wife here, wife took, wifes speech, winded just,
      wipe after, wiping somebody, wish to, with a, with chest, with chills, with it, with my, with pain,
      without dropping, without feeling, without stopping, woke at, wont be, wont clot, wont do, wont leave,
      wont lift, wont move, wont slow, wont wake, word in, words are, words come, work because, work this,
      work yesterday, worried because, worried that, worse and, worse even, worse instead, worse since, worth it,
      would be, would have, wouldnt answer, wrist is, wrist just, writing for, wrong way, wrong with, xq el,
      xq me, xq no, xq tengo, y adolorida, y antes, y aumenta, y ayer, y cada, y cai, y casi, y con, y dolor,
      y hablo, y he, y las, y me, y medio, y mi, y muy, y oscuro, y queria, y roja, y salio, y sensible, y sigo,
      y solo, y sudo, y tengo, y tiembla, y tiemblo, y tiene, ya algo, ya cambie, ya hasta, ya llegue, ya me,
      ya tome, ya van, ya viene, year it, years and, yellow fluid, yellow stuff, yesterday after, yesterday at,
      yesterday evening, yesterday now, yesterday please, yesterday thank, yesterday treatment, yo no, you asked,
      you but, you call, you could, you on, you poked, you think, you to, you treated, you want, you worked,
      you yesterday, your place, your table, your treatment, zapato de, zapatos al, zona de, zona donde`,
  },
  {
    weight: -1,
    pairs: `a baby, a bad, a bagel, a bath, a bear, a block, a burger, a busy, a coat, a correr, a costado, a dar,
      a dead, a difference, a dios, a dog, a doler, a dormir, a dot, a drum, a dull, a faltar, a fiddle, a flu,
      a follow, a forth, a glove, a gusto, a guy, a hot, a joke, a jugar, a king, a letter, a lid, a light,
      a long, a lump, a marathon, a massage, a million, a miracle, a month, a nadar, a numb, a ok, a one, a otro,
      a pain, a pasar, a pinch, a pressure, a question, a real, a ride, a ring, a rock, a row, a run, a short,
      a side, a single, a slice, a slight, a smidge, a su, a thing, a trabajar, a two, a ustedes, a ver, a warm,
      a wizard, a year, about as, about like, about this, about what, abri la, abrir la, acabo la, ache down,
      aches when, achy after, achy but, achy from, achy like, achy today, acting up, acuerdo del, adolorida como,
      adolorida desde, adolorido como, adolorido de, adolorido del, adormecimiento de, adormecimiento del,
      adormecimiento no, after dinner, after dry, after leg, after that, after work, after yesterday,
      again without, agendar con, agua caliente, agua y, aguanto bien, aguja es, aguja pero, agujas de,
      agujas del, agujas nomas, agujas pero, agujetas en, ahi la, ahora la, ahora me, ahorita le, ahorita pero,
      aire a, al bajar, al dedo, al levantarme, al perrito, al perro, al reves, al sentarme, al veterinario,
      aleve and, algo adormilada, algo cansada, algo tenso, all better, all evening, all in, all normal,
      all quiet, all this, allergic to, allowed to, almost gone, already fading, am a, am drinking, am kind,
      am now, am really, amaneci muy, amaneci sin, amaneci tieso, amaneci y, an ambulance, an appointment,
      an hour, an infected, an infection, an itchy, and a, and back, and blue, and breathing, and by, and calf,
      and cant, and did, and easy, and everything, and found, and hit, and just, and let, and loose, and neck,
      and needles, and nobody, and off, and out, and ready, and relaxed, and shaky, and sleepy, and thank,
      and thats, and threw, and white, and woke, and zero, anda en, anda mal, ando adolorido, ando al, ando algo,
      ando bien, ando como, ando medio, ando muy, ando ocupada, anoche se, anos por, another appointment,
      another session, answer later, antes era, any difference, any different, any fever, any swelling,
      anything like, appointment but, appointment para, appointment to, appt to, arbitro estaba, are back,
      are having, are huge, are killing, are out, are so, are tiny, are toast, are too, are you, arm again,
      arm and, arm but, arm isnt, arm on, arm since, arms are, arms feel, as ever, as for, as it, as sore,
      as usual, as yesterday, asi la, asi que, asked me, asleep in, asleep on, at five, at gate, at this, at two,
      ate a, ate my, ate the, atras y, away after, away and, away from, away in, away this, ayer el, ayer estuve,
      ayer gracias, ayer pero, ayer tuve, baby and, baby has, back at, back by, back didnt, back good, back just,
      back out, back pain, back the, back up, back where, bad cough, bad headache, bad if, bake sale, banar con,
      bank account, bathroom tile, be there, because im, bed and, bed at, bed early, bed i, been dead, been in,
      been numb, been running, been since, been swollen, been that, been there, been very, believe it,
      believe its, bend it, best ive, better already, better and, better for, bien bendiciones, bien cansada,
      bien despues, bien gracias, bien saludos, big deal, bill for, bird feeder, bit but, bit tight, black out,
      bled a, blood came, blood pressure, blood where, blue fingers, blue one, boca del, body feels, bola de,
      bone to, book you, boss had, boss is, both ways, bought a, brain fog, brain is, brazo de, break a,
      breath back, breath for, breath in, breathe and, breathe normally, breathing fine, breathing normal,
      brother has, brother in, brought me, bruise showed, bruised apples, bruised at, bubble wrap, buen dia,
      burning question, busy day, but fine, but im, but in, but like, but manageable, but no, but otherwise,
      by itself, by noon, cabeza del, cabeza leve, cabeza por, cada vez, cadera bien, cake collapsed, calf never,
      calf was, caliente el, caliente hoy, call if, call it, call the, call you, cama a, cambiar la, came home,
      can feel, can look, can put, can still, can tell, can u, can you, cancelar mi, cansada ayer, cansada y,
      cansancio pero, cant breathe, cant chat, cant focus, cant keep, cant remember, cant stop, cant swallow,
      cargado cosas, casi se, cayo un, cereal in, cerrar la, cerro el, change so, check my, checked and,
      checked in, checking on, chills and, chills no, chills or, chiquito donde, chiquito y, choked on, cita de,
      cita del, cita en, cita para, cita por, climb the, closes at, coat on, code is, codo de, cold feet, cold so,
      colour and, come down, come over, come to, coming down, comio mi, como del, como en, companera me,
      complaints from, con agua, con agujas, con los, con mis, con mucho, con nada, con su, con sueno, con un,
      con usted, confirm my, control de, corto la, costado trabajo, couch wont, could be, could i, cover my,
      cramping up, crazy and, cried a, cried at, cuando pueda, cuando puedo, cuello bien, cuello dolor,
      cuello muy, cuello un, cuello y, da como, da vueltas, day after, day at, day for, day on, days on,
      de arriba, de atras, de ayer, de cansancio, de casa, de comer, de correr, de corrido, de diez, de dormir,
      de esta, de hambre, de hinchazon, de ir, de mas, de mi, de numero, de sentir, de tanto, de tejer, de toda,
      de tres, de vomitar, dead and, debilidad de, debilidad ni, debo de, decir que, decirles que, dedos dormidos,
      dedos morados, deja dormir, del brazo, del carro, del coche, del dia, del gym, del martes, del metro,
      del super, desde ayer, desde hace, desde las, desmayo de, despierta el, dia largo, dias y, did it, did leg,
      did you, didnt answer, didnt even, didnt get, didnt help, diez el, diez horas, difference yet, dijeron que,
      dinner and, dio hormigueo, disculpe siento, disoriented since, dizzy when, do anything, do everything,
      do we, do yoga, do you, doctor por, doctora el, dog this, dog to, doing good, doing my, doing the,
      dolio nada, dolor bajo, dolor con, dolor de, dolor es, dolor fuerte, dolor muscular, dolor no, dolor nomas,
      dolor paso, dolor y, dolorcito de, donde pincharon, dont feel, dont forget, dont know, dont notice,
      dormi diez, dormi muy, dormi por, dormi rico, dormi toda, dormido en, dormido la, dormido y, dos lados,
      dose of, down at, down for, down from, down when, dress is, drinking lots, drinking water, drop on,
      drowning in, dry needling, duele y, duerme el, durmio la, durmio un, duro y, each one, each time, each way,
      ear thermometer, eche una, egg hunt, el arbitro, el asiento, el bebe, el caballo, el camion, el celular,
      el chisme, el color, el concierto, el de, el elevador, el equipo, el estomago, el final, el gato,
      el hormigueo, el hotel, el jar, el jardin, el jefe, el jueves, el kilo, el lago, el lunes, el martes,
      el mensaje, el motor, el nino, el parque, el pastel, el pelo, el poste, el precio, el primer, el refri,
      el sabado, el salon, el segundo, el semaforo, el sistema, el techo, el tiempo, el trafico, el viernes,
      elbow hurts, elbow is, elevator is, ella no, embarrassing but, emotional after, emotional last,
      emotional yesterday, en camino, en casa, en esta, en las, en lo, en monterrey, en oferta, en orden, en una,
      enfermo con, entra en, enviar la, er now, er right, es el, es en, es lo, es nuevo, escalofrios desde,
      escriban mas, escuela y, eso es, eso no, espalda baja, espalda la, espalda pero, espalda un, espanol por,
      esposa dice, esta borrando, esta doliendo, esta embarazada, esta enfermo, esta igual, esta mucho,
      esta poniendo, esta quitando, esta semana, estaba antes, estaba un, estiramientos y, estoy ahogando,
      estoy contenta, estoy de, estoy embarazada, estoy feliz, estoy molido, estoy muerto, estoy preocupado,
      estoy quedando, estoy tomando, estoy vomitando, estuve muy, even had, everything feels, everything is,
      everything moves, exam was, exhausted but, exhausted i, expected that, eye of, eyes on, factura de,
      faded out, fading bruise, fake blood, faltar el, fed the, feel all, feel amazing, feel any, feel loose,
      feel ok, feel pretty, feel right, feel so, feel that, feel the, feel tired, feel well, feeling fine,
      feeling is, feeling well, feels fine, feels strong, feet and, feet up, felt awesome, felt better, felt good,
      felt great, felt this, fever but, fever from, fever in, fever nor, fever or, fever swelling, fiebre no,
      fiebre por, fill my, fin puedo, fine no, fine thank, fine thanks, fingers and, fingers from, first evening,
      first night, first steps, first time, fit as, fit through, flat tire, flight got, flip flops, flu shot,
      foggy last, follow up, foot that, for checkin, for checking, for dinner, for friday, for next, for once,
      for one, for twenty, for two, for you, forgot i, forgot my, forgot the, form that, foto del, found your,
      four days, four times, frasco de, free since, friday morning, fridge and, frio el, frio hace, from a,
      from all, from talking, from this, fue el, fue un, fue una, fue y, fuerte y, fui a, gas is, gave him,
      gave up, get a, get back, get this, get to, get where, getting any, getting better, give me, give the,
      gives me, glass of, glute is, go up, god bless, gone completely, gone so, good now, good thank, good thanks,
      good though, got back, got bad, got cold, got off, got on, got spring, got two, gotten worse, grab milk,
      gracias doctora, grados a, great thanks, green que, guys are, gym and, hablar con, hace mucho, hacer todo,
      had his, had no, hand fell, hand from, hand had, happy with, hard it, hard to, hardly feel, has an,
      has been, has completely, has eased, hasnt changed, hasta ahora, hasta las, haunted house, have been,
      have cabin, have mentioned, have no, have some, have tiny, have to, havent noticed, hay fever, hay que,
      he collapsed, he said, he scored, he sentido, head again, head and, head at, head both, head is, head over,
      headache after, headache but, headache is, heart attack, heart of, heart shaped, heat on, hecho ejercicio,
      hello please, help yourself, her first, here is, hes a, hes got, hey im, hey there, hi no, hi please,
      hi the, hija nota, hijo esta, hijo se, hiking and, him in, hinchado ni, hinchado ya, hinchazon y, hip and,
      hip in, hip new, hip pain, his arm, hit me, hola estoy, hola me, hola no, hola se, hola soy, hola tengo,
      hole in, holes and, hombro va, hombro ya, hombros algo, home and, home but, home sick, home today,
      honestly a, honestly i, hora de, hora es, horas asi, horas y, hormigas en, hospital drama, hospital with,
      hospital y, hot bath, hot shower, hot tub, hour and, house had, how do, how it, how long, hoy amaneci,
      hoy ando, hoy es, hoy estoy, hoy fui, hoy pero, hoy pude, hoy regrese, hoy tengo, hoy y, hrs and,
      hubiera hecho, hunt is, hurting when, i allowed, i appreciate, i asked, i ate, i bend, i booked, i bought,
      i came, i carried, i chew, i couldnt, i didnt, i drive, i drove, i feel, i felt, i havent, i lean, i let,
      i live, i looked, i must, i notice, i passed, i put, i said, i say, i slid, i spent, i swear, i teared,
      i told, i turn, i twist, i use, i wasnt, i will, i wore, i would, iba a, ice is, ice pack, iced it, if it,
      if somebody, igual y, ill answer, im all, im back, im beat, im eating, im exhausted, im feeling, im gonna,
      im great, im happy, im home, im moving, im numb, im only, im pain, im pregnant, im resting, im shaking,
      im standing, im stuck, in ages, in case, in every, in front, in june, in line, in to, in ur, in with,
      infarto con, infecto el, inflamado el, inflamo el, interview went, is acting, is breathing, is burning,
      is called, is closed, is coming, is confused, is doing, is feeling, is fine, is flat, is happy, is helping,
      is home, is insane, is less, is lovely, is maybe, is missing, is much, is nearly, is nothing, is painful,
      is running, is sick, is slightly, is spinning, is still, is tender, is this, is thursday, is totally, is up,
      is well, is wrong, isnt any, isnt right, isnt sore, it after, it again, it at, it back, it be, it but,
      it doesnt, it done, it eased, it easy, it fine, it for, it gets, it go, it hasnt, it never, it ok, it once,
      it safe, it swells, it to, it tuesday, it up, it used, it was, it went, it with, itches like, its already,
      its back, its been, its doing, its down, its easing, its gone, its head, its in, its manageable,
      its pouring, its raining, ive had, ive lost, ive no, ive slept, izquierda esta, izquierda y, jalon y,
      jar dinero, jello in, joke but, junta de, just finished, just some, just the, just want, just wanted,
      just wont, just wouldnt, keep the, keeps cramping, kid has, killed it, killed me, killing it, kind of,
      kinda stiff, knee swelling, knee was, knitting needles, knocked out, know how, know ive, know why,
      la abuela, la atencion, la avenida, la bendiga, la bolsa, la carne, la carretera, la cena, la clava,
      la computadora, la de, la del, la direccion, la doctora, la entrevista, la escuela, la esquina, la fila,
      la final, la gasolina, la gata, la junta, la lavadora, la llanta, la llave, la llevo, la lluvia, la luna,
      la mancha, la medicina, la mesa, la nevera, la obra, la olla, la parada, la parrilla, la pelicula,
      la pelota, la pila, la presentacion, la primera, la proxima, la quinceanera, la salsa, la silla, la sombra,
      la tele, la temperatura, la tienda, la una, la vaca, landlord is, largo y, las cortinas, las llantas,
      las llaves, las marquitas, las noticias, las ocho, las siete, last leg, later and, lay on, le cayo,
      le cuento, le di, le digo, le escribo, le pego, lean on, left and, left at, left it, leg and, leg are,
      leg every, leg feels, legs gave, lengua en, let me, lets up, lie on, lift it, lift weight, ligera hinchazon,
      ligero dolor, lighter today, lights on, like normal, like the, like u, line is, little ache, little achy,
      little dots, little foggy, little headache, little one, little puffy, little spot, little weak, llega a,
      llega el, llego en, llore un, lo adolorido, lo adormecido, lo aguanto, lo del, lo hinchado, lo siento,
      long day, long flight, longer any, longer feel, look over, looked and, looking over, loosening up,
      loosens up, looser today, los dos, los frijoles, los hombros, los ninos, los precios, los puntitos,
      los tacos, lost a, lost her, lost in, lost its, lost my, lost the, lot for, lots of, love the, low on,
      luego le, luego luego, lump of, lump sum, luz del, luz en, machine is, made a, made it, made my, make it,
      make my, making a, mama le, manana no, manana y, mancho la, mandar el, mandar la, mando un, mano a,
      mano bien, mano con, mano de, mano en, mareo al, mark on, marquitas chiquita, mas en, mas mensajes, mas o,
      matter what, me acoste, me at, me bajo, me because, me cae, me cayo, me cerro, me despierta, me dijeron,
      me dijo, me dio, me down, me estoy, me ha, me hace, me hincha, me how, me im, me it, me know, me levante,
      me messages, me molesta, me muero, me no, me pare, me pico, me pueden, me quedaron, me quede, me quedo,
      me queme, me reviso, me sente, me these, me tire, me today, me trabo, me urge, me when, medio tiesa,
      mejor desde, mejor el, mejor gracias, mejor y, mejorando bastante, menos dolor, menos la, menos que,
      mention i, meter shower, mi abuelo, mi bebe, mi companera, mi dolor, mi nina, mi nino, mi prima, mi primo,
      mi tia, mi trabajo, mil gracias, mild headache, mild soreness, miles this, milk on, mirror and,
      mis estiramientos, mismo de, mismo y, missed your, more every, more pain, moreton del, moretoncito donde,
      moretoncito en, morirme de, morirse de, morning thank, morning was, morning with, mosquito bite, most of,
      move normally, moved to, moverme se, moves like, moving nicely, much do, much for, much less, much looser,
      mucha agua, mucha energia, muchisimo mejor, mucho menos, mucho que, muerto de, mueve bien, murio la,
      muscle has, muscle soreness, muscles feel, musculo adolorido, muy contenta, muy leve, muy pequeno,
      muy relajada, muy relajado, muy rojo, my ankles, my arm, my back, my backside, my bad, my bank, my battery,
      my bra, my breath, my budge, my car, my carpal, my dad, my daughters, my elbow, my end, my glasses, my hay,
      my insurance, my knee, my knees, my little, my muscles, my neck, my neighbor, my niece, my normal, my pain,
      my pride, my roommate, my shirt, my shoulder, my shoulders, my sisters, my skull, my sons, my stretches,
      my suitcase, my temperature, my wallet, my water, my wifes, nada grave, nada hinchado, nada me, nada raro,
      near my, nearly faded, nearly gone, necesito una, neck but, neck feels, neck has, neck itself, neck just,
      neck moves, need anything, need for, needle with, needled me, needles are, needles feeling, needles waiting,
      needles went, neighbors kid, neither fever, never said, new there, next appointment, next day, next door,
      next visit, next week, ni con, ni escalofrios, ni falta, ni hinchado, ni hinchazon, ni lo, ni moretones,
      ni mucho, ni una, night at, night but, ningun dolor, no arranca, no big, no biggie, no bleeding, no bruise,
      no different, no dizziness, no duele, no duelen, no entra, no esta, no he, no llega, no mas, no molesta,
      no no, no numbness, no pasa, no pegue, no prende, no prob, no problem, no se, no sign, no stiffness,
      no symptoms, no tiene, no tingles, no tingling, no weird, no worries, nodded off, nomas al, nomas tengo,
      nomas y, nor chills, normal verdad, nos vemos, not as, not from, not getting, not going, not in, not much,
      not my, not right, notan las, nothing a, nothing big, nothing crazy, nothing dramatic, nothing else,
      nothing swollen, nothing to, nothing unusual, nothing weird, nothing wrong, noticed any, now but, now than,
      now thanks, now this, numb last, numb spot, numb to, numb toe, numb yesterday, numbness and,
      numbness before, numbness or, o menos, of bed, of coffee, of espresso, of fresh, of itching, of lamb,
      of small, of soreness, of that, of water, of wine, of wiped, off and, off at, off this, off today, off with,
      oiga casi, oiga el, oiga puedo, ok except, olvido decirle, on and, on antibiotics, on her, on hold, on its,
      on me, on stairs, on tuesday, on wednesday, on with, once i, one and, one bruise, one has, one leg,
      one more, one thing, one wee, one you, only tender, or chills, or fever, or heat, or is, or my, or pus,
      or redness, or tingling, other problems, other symptoms, otherwise good, otherwise ok, otra cita,
      our street, out im, out like, out to, oven is, over and, owe for, pa que, pain after, pain down, pain in,
      pain just, pain keeps, pain lol, pain maybe, pain never, pain or, pain thank, pain to, pain zero,
      painful today, pains about, painted the, para el, para hablar, para nada, para todos, paracetamol y,
      parking is, parking ticket, paro luego, paro rapido, pasa por, pasaje fuerte, pase de, paso y, past a,
      pastilla de, pea on, pecho y, pego la, penny on, peor el, perdio el, permission slip, pero aguantable,
      pero ando, pero con, pero contenta, pero del, pero dormi, pero mejor, pero puedo, pero todavia, pero va,
      pero ya, perro se, phone fell, phone is, pica mucho, picking up, pie cuando, pie esta, pie por, pie porque,
      pie que, pie y, pierna de, pierna es, pierna que, pierna ya, pin pricks, pincharon desde, pine needles,
      pink and, pinpricks where, pins and, piquete es, piquete y, piso del, plaster came, platicar mucho,
      playa estaba, please call, please dont, please remove, please send, poco adolorida, podria mandar,
      poor thing, poquito hinchado, poquito tieso, por ahora, por eso, por la, por ningun, por unos,
      potty training, pounding headache, pregunta si, presion de, pressed it, pressed on, pretty good,
      primer diente, primera noche, problema para, project is, pude ir, pueda me, puede llamar, puede mandar,
      pueden mandar, puedo abrir, puedo agacharme, puedo banarme, puedo correr, puedo escribir, puedo manejar,
      puedo platicar, puedo trabajar, puedo ver, puntito de, pura vida, purple dot, puse hielo, put it, quads are,
      que algo, que ayer, que bonita, que dolor, que esta, que frio, que iba, que pena, que siempre, que susto,
      que todo, que un, que va, que veo, que volteo, que ya, queda un, quedaron unas, quede como, quede dormido,
      quede muy, quede sin, quedo el, quedo en, quedo la, quedo un, quedo una, question about, quick question,
      quid for, quien es, quiero cambiar, quiero hacer, quit texting, quito el, quito lo, quito por, quito y,
      rainbow over, ran out, rash decision, rate your, reach up, reading your, ready for, ready to, really bad,
      really good, really not, really sleepy, really tired, really well, recibo de, red dots, red pinpricks,
      redness around, redness cleared, redness no, redness or, regrese a, relajada y, relaxed after, relaxed and,
      remove my, reply cuz, reschedule my, respiro normal, return the, ribs on, right in, right now, right up,
      ring the, ring you, rio y, rodilla va, rojo o, rojos donde, rolled up, rompio el, roof and, room is,
      roommate looked, run down, running down, running on, safe to, salio un, salt and, same ache, same place,
      same size, same way, sangre del, sangre despues, sangre hoy, saw it, say a, say my, says it, says to,
      schedule a, se casa, se comio, se corto, se desmayo, se llama, se mueve, se murio, se notan, se rompio,
      se ven, season is, seat and, see it, see you, see your, send me, send the, sense of, sensible al,
      sensible donde, sentarme en, sente en, senti bien, senti muy, session but, session to, session was,
      she asked, she saw, shirt at, shooting pain, should have, shoulder and, shoulder feels, shoulder fine,
      shoulder nothing, shoulder of, shoulder pain, shoulder when, showed up, si lo, si puedo, siempre he,
      siente mejor, siente un, siento de, siento los, siento mal, siento mucho, siento que, siento rara,
      siento relajado, siesta de, sign of, sigo bien, sigo un, sin cambios, sin energia, sin falta, sin fiebre,
      sin hormigueo, sin molestias, sin mucha, sin nada, sin novedad, since he, size bruise, skin on, skipped a,
      sleep on, slept all, slept great, slept really, slept ten, slept well, slight puffiness, slightly stiff,
      small headache, smaller than, so cold, so exhausted, so far, so good, so i, so ill, so not, so sleepy,
      so take, so talk, so tired, so we, sofa with, solo adolorida, solo un, some swelling, some water,
      sore after, sore in, sore than, sore yesterday, soreness but, soreness has, soreness only, soreness today,
      soreness when, soreness yes, sorry i, sorry wrong, speak of, speak to, spot and, spot bled, spots and,
      stab in, stairs no, start having, started this, starts monday, steak was, stiff and, stiff but, stiff in,
      stiff this, stiff today, stiff when, stiffness has, still going, still got, still kinda, still works,
      stop sending, stop texting, stopped after, stopped before, stopped in, stopped right, stopped straight,
      stops away, straight through, strap rubs, stroke of, su paquete, sube el, subio el, subio la, such a,
      swelling and, swelling around, swelling so, swelling where, swelling yesterday, swells up, table and,
      table for, take my, take the, taking it, taking the, talk soon, tan bien, tarde pero, tarde y, tardes puedo,
      te mando, tea and, team is, teared up, tell any, tell my, tell the, ten hours, tender if, tender in,
      tender on, tenga buen, tengo agujetas, tengo desde, tengo dormida, tengo dormido, tengo falta, tengo las,
      tengo mucho, tengo nada, tengo nauseas, tengo ningun, tengo problema, tengo sueno, tengo unos, tenia desde,
      tenso pero, terapia con, terapia de, terapia gracias, terapia y, terrible y, texting this, than ever,
      than last, than normal, than yesterday, thank god, thanks a, that and, that exam, that is, that joke,
      that knot, that new, that started, that stopped, that was, that went, thats gone, thats my, the above,
      the airport, the alarm, the anthem, the back, the balloon, the basement, the beach, the big, the bill,
      the bird, the blade, the bleachers, the blue, the burning, the cake, the cat, the chicken, the concert,
      the dead, the deadline, the desk, the doc, the door, the dots, the dryer, the ear, the ending, the engine,
      the fence, the football, the fridge, the game, the garage, the garden, the goat, the good, the grand,
      the gray, the grill, the gym, the horses, the hot, the kid, the landline, the landlord, the lower,
      the mayor, the meeting, the meter, the microwave, the moon, the movie, the neighbors, the numbness,
      the office, the pill, the pond, the porch, the power, the price, the printer, the promocion, the puppy,
      the record, the results, the roses, the router, the salon, the scarecrow, the school, the score, the second,
      the session, the shed, the shops, the show, the side, the small, the spare, the stadium, the stiffness,
      the storm, the table, the tape, the tent, the thermometer, the thing, the trailer, the trampoline, the van,
      the warehouse, the washing, the wedding, the week, the whole, the window, the wine, the words, the yard,
      the zoo, then a, then it, then my, there before, there but, there for, there in, theres an, theres been,
      theres this, these texts, they say, they warned, thigh but, think about, this good, this meeting, this much,
      this rain, this show, this spreadsheet, this tired, this year, threw a, threw the, thumb and, thumbs up,
      tie my, tiempo me, tiene fiebre, tiene tos, tiene un, tiesa pero, tieso de, tieso del, tieso hoy,
      tieso pero, tight but, tight like, time in, time since, times because, tingling last, tingling yesterday,
      tired after, tired and, tired have, tired today, to avoid, to back, to bed, to complain, to email,
      to everyone, to go, to keep, to lie, to look, to move, to next, to run, to say, to schedule, to sit,
      to sleep, to thursday, to tie, to watch, to write, to you, toda la, todavia un, today i, toddler has,
      todo en, todo esta, todo ok, todo se, todo tranquilo, toe ive, told him, told my, tomando agua,
      tomatoes are, tome agua, tome mucha, tome una, tomo xarelto, tongue twister, took a, took forever, took my,
      took the, top shelf, totally fine, touch of, touch tender, trabajar bien, trabajar y, trabajo y, trabo la,
      tracking says, traffic is, treatment same, treatment thanks, tres dias, tres horas, trigger point,
      trouble at, tunel carpiano, turn in, turn left, two weeks, two years, un abrazo, un calor, un cardenal,
      un dolorcito, un dos, un frio, un ligero, un moradito, un pasaje, un plato, un puntito, un ratito,
      un salpullido, un tres, un tylenol, una caja, una cita, una de, una escalera, una gota, una lenteja,
      una ligera, una mano, una moneda, una pastilla, una pata, una semana, unas marquitas, unchanged from,
      under a, under it, unos tacos, until the, up after, up all, up for, up here, up i, up into, up last, up now,
      up on, up twice, up when, up with, used the, va aflojado, va bien, va de, va el, va la, vacuumed the,
      vamos al, veces que, veces y, vemos en, ventana que, ver la, vez en, vida no, viene el, vio que, visit to,
      voice is, voy a, voy mejorando, w a, wait a, walk on, walked barefoot, walked the, walked to,
      walking around, wall is, wallet is, wanted to, warm shower, was able, was achy, was and, was brutal,
      was crazy, was for, was like, was one, was packed, was rude, was the, was throwing, was tingly, was told,
      was up, was weak, watched the, water and, water like, way it, way less, way to, we move, we need, we should,
      we won, week and, week but, weeks pregnant, weird but, weird stuff, well and, well im, went back,
      went hiking, were numb, were out, weve been, what if, when my, when they, where did, where im, where the,
      where they, where u, while i, who ate, who is, whole body, wife saw, wifi is, will do, with both,
      with every, with her, with him, with his, with laughter, with no, without a, without it, wont believe,
      wont close, wont fix, wont go, wont start, work and, work was, worked on, workout and, worse now,
      worse than, would a, would call, writing this, wrong number, y ahora, y anda, y ando, y contenta, y dice,
      y es, y eso, y paro, y perdi, y puedo, y se, y todo, y vamos, ya estaba, ya volteo, years ago, yo estoy,
      yo ya, you a, you about, you back, you grab, you pressed, you said, you take, you took, your call,
      your text, youve got, zaps down`,
  },
  {
    weight: -2,
    pairs: `a ball, a breath, a crime, a drop, a faint, a flat, a four, a funeral, a haystack, a lentil, a little,
      a mano, a minor, a new, a nice, a noodle, a pea, a peep, a pencil, a que, a really, a shooting, a shoulder,
      a six, a teenager, a teeny, a word, about the, ache up, aches a, acoste temprano, advil and, advil at,
      after but, after needling, ahi mismo, al gimnasio, al volante, all fine, all healed, all is, all the,
      am not, amaneci mejor, an apple, an emergency, an eye, and down, and feel, and got, and has, and not,
      and nothing, and sunny, and then, and theres, anda con, ando mareada, anoche dormi, anoche pero,
      anoche tenia, anoche y, anos y, antes del, antes y, any numbness, any redness, any trouble, any worse,
      anything else, appointment please, are blue, are getting, arm hurts, around a, around one, as though,
      at all, ate an, ayer por, ayer senti, back has, back in, back to, bad at, bad blood, bad this, bajo de,
      bano caliente, barely feel, because its, because of, been on, been to, before but, before i, better every,
      better this, better today, bien ya, bit sore, bit tender, bit worse, blind spot, book another, bottom of,
      brazo pero, brazo y, breathing down, breathing easy, broke his, bruise came, bruise no, bruise on,
      bruised where, but it, but ive, but now, but ok, but that, cabeza pero, cabin fever, calentura pero,
      can lift, can we, cant believe, cant complain, cant feel, cant go, cant shake, cant talk, cant touch,
      car is, carpal tunnel, cayo bien, cayo el, cero dolor, chair and, change my, chat now, chest freezer,
      chest of, chest pain, chin up, cintura es, cintura pero, cleared up, como de, como nuevo, como por, como un,
      completely gone, completo y, con dolor, con el, con ella, con este, con gripa, con pastillas, corazon con,
      cost me, cough up, could somebody, could you, couldnt be, coworker had, crime scene, cuando llegue,
      cuando quitaron, cuello desde, cuello va, dan calambres, dar fiebre, daughter has, day and, day tomorrow,
      de ajo, de anoche, de cabeza, de dos, de lujo, de magia, de muelas, de pecho, de risa, dead on, death on,
      decirle que, dedo dormido, dedos con, dedos pero, deep breath, del tratamiento, dia de, did a, didnt do,
      dio calentura, diria que, disculpe me, dizzy since, do it, doctora me, doctora traigo, dog is, doing well,
      dolor terrible, donde me, dont tell, dormi de, dormida en, dormir por, dot of, dots where, down and,
      down into, drive over, driving test, dropped my, dry now, duele menos, duele tantito, dull ache, durmio el,
      edge of, el adormecimiento, el archivo, el arroz, el cafe, el dia, el examen, el gym, el internet,
      el plomero, el puesto, el que, el recibo, el sofa, electric bill, else is, en algo, en dos, en espanol,
      en misa, en un, entumio la, equivoque de, es la, es mi, es por, es todo, ese chiste, eso si, espalda a,
      espalda va, esta con, esta hacienda, esta la, estoy perfecto, even with, every day, eye on, falta aire,
      favor me, feel lighter, feeling great, feels a, feels good, feels great, feels normal, feels open,
      feels weird, fell asleep, felt lighter, felt since, fiebre cita, fine now, fine today, fingers is,
      fingers were, for sale, forearm feels, fresh air, frio de, from me, from that, get short, getting in,
      go running, going away, going down, going to, golpe de, gone down, gone this, good after, got a, got one,
      gota de, gotita de, gracias a, grados en, gym y, ha dado, hacer ejercicio, had for, had it, had my,
      half marathon, hand for, hand me, hand was, hard workout, has the, hasta ahorita, have any, have one,
      have zero, havent had, having any, he hit, he says, he struck, head since, headache since, headache that,
      headache today, heavy and, hi my, hice mis, hielo ayuda, hielo y, hijos dicen, hinchazon ni, hinchazon no,
      hip is, his mom, hit a, hola casi, hombro pero, hombro y, hormigueaba los, hormigueo de, hormigueo del,
      hormigueo ni, hours on, house on, how much, how would, hoy no, hubiera cargado, hurts today, i come,
      i cried, i did, i dont, i even, i forgot, i found, i get, i had, i hate, i know, i mean, i only, i owe,
      i reach, i start, i still, i used, i wont, i work, i worked, i worry, ice cream, id like, id say, im a,
      im dead, im fine, im good, im really, im well, im with, im worried, in and, in any, in here, in months,
      in ten, in these, is a, is almost, is better, is completely, is constant, is loose, is normal, is on,
      is one, is sore, is strong, is too, is under, it a, it didnt, it does, it down, it off, it when, itching to,
      itchy rash, its constant, its fading, its fine, its hurting, its more, its only, its painful, its sore,
      ive been, jaja pero, just a, just achy, just isnt, just landed, just sore, keep doing, keeps coughing,
      knee a, la banda, la boda, la calle, la cuenta, la factura, la fiesta, la foto, la grua, la maleta,
      la mudanza, la nina, la novela, la pantalla, la playa, la receta, la renta, la serie, la tarea, la ventana,
      last time, law had, le duele, le falta, learned to, left on, left you, leg but, leg of, less than,
      levantar el, light but, like jello, line at, little bruise, little stiff, little swelling, little tender,
      llegara a, lo dormido, look up, looks normal, loose and, los lunes, mama vio, manana pero, mano dormida,
      mano un, marks on, me an, me ayudo, me cry, me da, me dejaron, me dolio, me dormi, me duele, me duermo,
      me equivoque, me hormigueaba, me jala, me llegara, me murio, me off, me pincho, me podria, me puede,
      me quite, me quito, me regresar, me salio, me the, medio atontado, mensajes por, mi amor, mi comadre,
      mi compadre, mi nieta, mi nieto, mi perro, minor headache, minor swelling, mire tengo, morado chiquito,
      more sore, moretoncito como, morning its, mother in, moving my, muchas gracias, mucho sueno, muevo mas,
      murio el, muscle spasms, muy cansada, my appt, my blind, my boy, my computer, my cousin, my coworker,
      my daughter, my desk, my exercises, my friend, my granddaughter, my headache, my jaw, my laptop, my mom,
      my neighbors, my nephew, my new, my next, my number, my old, my session, my shift, my sister, my sunglasses,
      my temple, my uncle, my usual, my visit, my way, nada de, nada que, nearly fell, necesito el, neck doesnt,
      neck in, neck turns, need a, need to, needles thats, needles were, ni adormecimiento, ni caliente, ni dolor,
      ni pus, ni sangre, night because, night fever, night so, no bigger, no blood, no chills, no complaints,
      no doctora, no dormi, no fever, no headache, no issues, no more, no problems, no pus, no soreness,
      no swelling, no trouble, none since, normal after, not feeling, not having, not hot, not red, not too,
      nothing bad, nothing hurts, nothing more, nothing new, notice it, now just, numb or, numbness in,
      of drawers, of embarrassment, of emotional, of redness, of them, off her, off to, office until, oiga me,
      ojo de, on a, on his, on i, on monday, on sale, one bit, one drop, one on, one small, one swollen,
      one today, or chest, or numbness, otherwise i, otra vez, out for, out my, out of, over here, over the,
      pain como, pain isnt, pain kept, pain shoots, pain wont, pains a, pecho ni, pencil eraser, penny sized,
      peor y, perfectly well, pero bien, pero es, pero hoy, pero la, pero mi, pero nada, phone died, pick a,
      picked up, pie de, pie pero, pierna y, piquete desde, please have, please update, poco adolorido,
      poco sensible, poco tiesa, poco tieso, poquito la, por aca, por aqui, por completo, por fin, por una,
      pretty sore, pretty tired, puede mover, puedo banar, puedo dormir, puedo ir, puedo tomar, puntitos rojos,
      push the, puso rojo, puzzle has, que alegria, que anda, que calor, que camino, que golazo, que hora,
      que llegue, que lo, que son, que tengo, que tomo, quede dormida, quita con, quitaron la, quito con,
      quito la, rate it, rato le, really sore, redness at, right after, right behind, right through, ring me,
      rompio la, roommate has, round a, sacaron la, said yes, sali a, salio sarpullido, salio una, sangre al,
      sat through, saw a, saw the, say the, se donde, se llevo, se quito, sending me, sensible el,
      senti hormigueo, sesion y, she said, shirt when, shoulder let, shoulder to, shower this, si me, sick to,
      sick with, siento algo, sigue doliendo, sin hinchazon, since before, since i, since monday, slept on,
      slept right, slight headache, slight swelling, smells like, so the, so weve, solo me, solo tengo,
      some soreness, some tingling, somebody call, sore as, sore ish, sore last, sore like, sorry cant, sorry im,
      sourdough starter, stiff getting, still dragging, still feel, still hurts, still sore, still there,
      stomach has, stronger than, struck out, su pedido, sunset was, swelling has, swelling is, swollen or,
      take a, take me, talk later, talk right, tantito al, te marco, teeny bruise, temperatura de, tengo lo,
      tengo rojo, tenia los, text me, thank u, that a, that plot, that way, thats all, thats better, thats good,
      thats it, the baby, the bar, the bike, the clock, the coffee, the dance, the dark, the dishwasher, the dog,
      the form, the gps, the guy, the hall, the invoice, the knot, the low, the mirror, the new, the news,
      the old, the party, the photos, the plumber, the pool, the radio, the red, the road, the same, the screen,
      the sea, the smoke, the sunset, the surgery, the tires, the usual, the view, the weather, the wife,
      the wifi, the wind, there this, these jeans, they have, think you, this evening, this list, this weekend,
      those two, thought i, thought id, three and, tiene calentura, tiene dolor, tieso al, tight in, tight this,
      tingling in, tiny red, to book, to cancel, to come, to death, to friday, to her, to leave, to make,
      to reschedule, to see, tobillo desde, todavia me, todo normal, too bad, took one, took two, tos ni,
      touch this, traigo dolor, traigo fiebre, traigo los, traigo mucha, tuesday and, turning yellow, twitch in,
      two and, two at, tylenol and, typing with, un bano, un morado, un moreton, un poquito, una pregunta,
      unos puntitos, until monday, up and, up but, up four, up once, urgencias y, va a, va mejor, va mejorando,
      very tired, vez peor, waking up, walk the, was done, was kind, was numb, was pretty, was there, was tired,
      was treated, was yesterday, way better, week i, went into, went well, were tingling, were to, what should,
      what time, what would, what you, when he, when you, where it, who do, wife had, wife made, wife noticed,
      will be, with how, with the, with your, without me, wont fit, work today, worked out, worn out, would it,
      wrong person, y ahorita, y amaneci, y que, y un, y una, y vomite, ya bien, ya camino, ya esta, ya ni,
      ya paro, ya pude, yes i, yesterday but, yesterday has, yo ando, yo bien, yo diria, you get, you got, you so,
      you tuesday`,
  },
  {
    weight: -3,
    pairs: `a bit, a caminar, a dime, a dos, a heart, a leg, a mild, a nap, a parking, a pounding, a tad, a tiny,
      a touch, a twinge, a walk, about it, about my, after one, again and, agua la, agujas es, aire ni,
      al despertar, al rato, all afternoon, all good, also no, amaneci bien, ambulancia y, an arm, and felt,
      and slept, any pain, appointment and, appointment on, as you, at night, away even, away today, back feels,
      back on, been dizzy, been going, behind me, better now, brazo como, breath away, breath of, breath since,
      but its, but thats, by myself, calentura ni, calentura que, call in, came in, can finally, can move,
      can take, can turn, cant handle, cant put, cant wait, cara de, checked my, comezon en, como me,
      contento con, corriente en, couch by, couldnt get, couldnt sleep, cuello de, cuerpo cortado,
      daughter looked, days and, de maravilla, definitely not, desde antes, doctora tengo, doesnt bother,
      doing fine, doing great, dolor como, dolor ni, dolor toda, dont have, dormi como, dots on, down stairs,
      down to, down with, driving right, drop of, duele al, duele nada, duele poquito, ears are, el partido,
      el rio, er because, espalda bien, espalda se, espasmos en, esposo dice, esta un, feel good, fever last,
      fever so, finger on, foot was, found out, four and, gave it, get chest, go away, goes numb, gone and,
      gone now, gone since, gone today, good one, good today, good way, got into, got some, got the, grados desde,
      green and, ha cambiado, had any, had the, have fever, headache tonight, heading to, held up, hijo tiene,
      hincho el, hincho nada, hola puedo, hola ya, hold it, hoy mi, hurts this, hurts when, i call, i no, i rest,
      i slept, id be, id been, if this, igual que, im able, im driving, in law, in on, in this, is about,
      is going, is in, is just, is my, is only, is real, is stuck, is unchanged, it makes, it stopped, its about,
      its freezing, its getting, its like, its no, its so, just fine, just sleepy, keep my, kids are, knot in,
      la bici, la noche, la oficina, las nubes, le contesto, let it, let up, like after, like it, like to,
      lo mismo, loosened up, lot better, lot since, lump in, mama esta, mama que, manchita de, mano pero,
      mareada desde, mareado desde, maybe a, me acabo, me agacho, me dejo, me id, me manden, me once, me operaron,
      me senti, mejor que, mi cita, mi no, mild ache, mire me, more like, moreton chiquito, moreton pequeno,
      mucho la, mucho mejor, muslo y, my appointment, my dog, my mind, my phone, my toddler, n i, never been,
      never got, new phone, ni hormigueo, ni nada, night even, no change, no chest, no cough, no ha, no traigo,
      no worse, normal now, not a, not any, not numb, not worse, nothing is, nothing since, numb for, numb from,
      of blood, of her, of swelling, oiga tengo, on repeat, on this, one little, or anything, other hand,
      pain free, para la, para mi, paso una, pequeno en, pero lo, pero yo, phone in, pincharon y, pm and,
      poner una, press it, que antes, quita el, red light, rojo alrededor, room because, same as,
      sarpullido donde, sarpullido en, sent from, she got, shoulder good, si hubiera, si nada, si se,
      siento mejor, since my, since sunday, sized bruise, sleep because, so im, some pain, sore but, sore when,
      spring fever, swelling at, swelling or, tengo dolor, tengo un, tenia hormigueo, than a, the bad, the church,
      the heart, the lake, the tightness, the tylenol, the weakness, this week, three hours, tiny bruise, tired i,
      tired since, to send, today and, today but, today its, totally gone, treated me, treatment and,
      un paracetamol, un poco, una gotita, una manchita, una siesta, up so, up this, va bajando, verdad ni,
      was on, way down, went for, what a, which i, whole time, with an, with ibuprofen, with one, without pain,
      woke me, wont let, worry if, y arde, y contento, y lo, y sin, y voy, y ya, ya tenia, you and, you have,
      you went`,
  },
  {
    weight: -4,
    pairs: `a headache, a small, abrir el, after a, aguja y, ahorita no, all gone, am i, and no, as before, be in,
      been a, bit stiff, blood on, bother me, bruise the, bruise where, calambres en, calf keeps, cancel my,
      chest day, chiquito en, de siempre, doesnt hurt, down a, duele la, esta en, feel fine, feeling good,
      fiebre ni, for years, from before, getting up, going on, gone by, hace anos, had numbness, hasnt been,
      he got, i never, im doing, im ok, is down, is good, its there, just like, just stiff, la risa, left my,
      like i, like you, mal desde, me a, me de, me olvido, me paso, me up, morning but, much better,
      mucha comezon, my grandson, ni se, not bad, not happy, not painful, not swollen, nothing i, ok to,
      pantorrilla desde, pero dolor, poquito dolor, put my, rash on, red or, right way, rojo el, sangre de,
      siento bien, slept like, so no, some bruising, son has, spot of, the tingling, todo bien, tome un, used to,
      was an, weak at, wiped out, y quiero, y si, ya casi, ya se, you or, zero pain`,
  },
  {
    weight: -5,
    pairs: `a bruise, and went, barely there, better than, can i, casa de, como cuando, dormir del, esta normal,
      estoy bien, favor llamenme, feel great, got it, has a, husband is, if my, is pain, just feel, leg day,
      mom is, move it, no shortness, no tengo, now and, pain was, poquito inflamado, quiero que, siento dolor,
      small needle, texting me, than when, to work, un moretoncito, went away, would i, y dormi, ya puedo`,
  },
  {
    weight: -6,
    pairs: `a las, cabeza desde, como despues, coughing a, do if, hago si, hinchado el, hoy dolor, is not, it helped,
      me siento, moreton en, muy bien, ni me, no pain, pecho de, rojo donde, sin dolor`,
  },
];
