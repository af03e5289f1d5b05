/** What a person did on an ordinary day, and would not have done in trouble. A reply that tells of one, and of nothing else, is well. */
const deedWords = `walked jogged hiked biked swam danced golfed gardened mowed raked vacuumed mopped cleaned cooked baked grilled played
  carried painted trained lifted squatted skied skated paddled kayaked camped babysat wore ate made folded washed weeded planted knitted
  sewed typed sang hosted hugged taught coached enjoyed watched shopped fished bowled worked drove
  camine corri trote nade baile barri trapee cocine planche lave limpie maneje trabaje jugue cargue pinte entrene pesque teji cosi cante
  desayune almorce cene comi subi regue pode sembre
  hauled stacked baled milked raked mulched pruned quilted crocheted ironed dusted swept scrubbed harvested tilled plowed hoed watered rode canoed rowed hunted
  sledded tutored preached bowled
  ordene coseche solde hornee barri acarree pedalee pode`;

/** Words of good cheer. A reply in which nothing else is understood, and nothing is denied, asked or strange, is a good answer. */
const brightWords = `glad wow love loved loving lovely smile smiling smiles laugh laughing grin grinning proud strong stronger believer believers
  grateful thankful blessed blessing relief relieved peace peaceful comfy comfortable cozy breeze breezy painless effortless smooth smoothly
  groove groovy golden nominal uneventful purring cruising thriving winning winner champ champion hero superhero superwoman
  superman unstoppable invincible rejuvenated renewed revived restored reborn recharged refreshed energetic lively perky peppy zesty
  joyful joy cheerful satisfied impressed pleased thrilled blissful bliss heaven heavenly angel angels miracle miraculous magical
  marvelous fab superb splendid terrific sensational spectacular outstanding exceptional flawless pristine spotless crisp spiffy
  snazzy nifty rad sweet righteous bravo kudos props hooray victory success successful yippee woot cheers celebrate
  celebrating celebrated dancing dance skipping whistling singing frolicking prancing strutting conquered crushed nailed aced 
  agile supple bendy athletic spry nimble limber gazelle ballerina youthful younger taller straighter sturdier steadier
  healed recovered healthy steady `;

/**
 * What ordinary days are full of: family, animals, the farm, food, tools, places, work, school, games, church and clothes. Words with which
 * people compare what hurts (fruits and balls for lumps, knives and wires for pain, sausages for fingers) are left out.
 */
export const everydayWords = `spelling speling spellings minecraft tumblr leader leaders leh lah lor liao
  january february march april june july august september october november december christmas easter thanksgiving halloween hanukkah ramadan anniversary
  month months week weeks year years others hobby hobbies clothing spice spices spiral surfer surfers surfing seated hired hiring enable enabled farming fetched fetching streamed streaming nursing singer singers
  lime limes piles touring toured rounded rounding scattered clapping clapped reassured reassure pending nailing expressed omits doggy fooled clutter cluttered dealing sealing charmed rustled spoiled spoiling stewing boast
  sunrise sunset noon midnight spring summer autumn winter season seasons
  uncle uncles aunt aunts auntie cousin cousins nephew nephews niece nieces grandma grandpa granny nana papaw mamaw grandmother grandfather grandbaby grandbabies
  grandchildren godson godmother stepson stepdaughter inlaws fiance fiancee boyfriend girlfriend roommate roommates neighbour neighbours buddy buddies toddler teenager teenagers
  twins children parents father mother brother brothers sister sisters
  chicken chickens hen hens rooster turkey ducks duck geese goat goats sheep lamb lambs cow cows cattle heifer bull bulls steer pig pigs hog hogs pony ponies mare donkey kitten kittens
  rabbit rabbits hamster parrot goldfish deer puppies tractor combine barn hay bale bales pasture corral coop feed fence fences field fields crop crops corn wheat beans soybeans
  harvest orchard acre acres farm farmer ranch rancher stable saddle trailer rodeo silo milk milked milking manure compost mulch seedlings tomatoes peppers lettuce
  pancakes waffles bacon biscuits gravy cornbread casserole lasagna pizza burger burgers fries brisket ribeye steak chili stew gumbo salad sandwich sandwiches soups noodles rice pasta
  cookies cookie brownies muffins pie pies cheesecake donut donuts pudding popcorn pretzels chips salsa guacamole cheese yogurt cereal oatmeal bread sourdough toast butter honey jam pickles
  ketchup mustard syrup cocoa beer wine margarita lemonade juice soda smoothie latte espresso recipe oven stove skillet crockpot freezer fridge pantry leftovers picnic barbecue bbq potluck brunch buffet restaurant
  wrench pliers screwdriver ladder paint painting painted drywall lumber plywood shingles gutter gutters plumbing faucet furnace thermostat toolbox sander workbench garage shed porch patio deck driveway mailbox
  mower lawnmower chainsaw rake shovel wheelbarrow hedge hedges mulching pruned pruning planting planted raking weeding sprinkler hose tires tire truck trucks pickup van engine brakes oil gasoline
  mechanic dealership highway interstate bridge traffic airport airline luggage suitcase passport hotel motel cabin campground campfire tent canoe kayak fishing hunting boat lake river creek pond ocean
  mountain mountains forest valley desert canyon museum zoo aquarium library theater theatre cinema stadium arena mall bakery salon barber laundromat warehouse factory plant jobsite foreman coworker
  coworkers boss manager client clients customer customers invoice deadline spreadsheet presentation interview overtime payroll laptop computer printer email emails keyboard
  student students teacher teachers homework exam exams quiz semester campus lecture professor thesis essay graduation prom kindergarten recess daycare bus busses band orchestra choir recital rehearsal concert
  drums trumpet organ piano song songs karaoke netflix series episode season podcast radio video videos photo photos picture pictures puzzle puzzles chess scrabble bingo lottery cards dominoes
  league playoff playoffs tournament championship final finals touchdown inning innings quarterback pitcher goalie referee coach coaches coaching team teams basketball baseball softball football soccer volleyball
  hockey rugby cricket wrestling boxing karate judo zumba crossfit spin cycling treadmill elliptical marathon triathlon 5k 10k lap laps reps set sets medal trophy
  pastor preacher priest deacon sermon choirs hymn hymns mass service services bible prayer prayers pray prayed praying baptism sunday christening potlucks lord god jesus amen faith
  wash washed laundry dryer vacuum dusting ironing ironed mop mopping broom curtains sofa blanket quilt quilts quilting knitting crochet sewing sewed yarn fabric thread bookshelf furniture boxes attic basement
  dress shirt jeans sweater jacket coat hat gloves boots sneakers haircut makeup polish tattoo ticket tickets money dollars bucks cash rent landlord mortgage taxes election vote budget sale coupon package parcel
  storm thunder lightning hail wind windy foggy humidity sunshine sunny cloudy snowed rained raining
  wrote write writing call called tell told know knew hear heard hope hoped guess reckon figure figured wonder wondering mention mentioned report reporting update line note
  bought buy sold sell brought bring gave give sent send paid pay hauled hauling stacked stacking loaded unloaded loading unloading delivered delivering fed feeding milked watered watering fixed fixing built building
  chased chasing rode ride riding laughed laughing chatted talking visited visiting visit met meet joined hosted celebrated graduated
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad pascua cumpleanos aniversario primavera verano otono invierno
  tio tia tios tias primo prima primos primas sobrino sobrina sobrinos suegro suegra cunado cunada padrino madrina ahijado abuelo abuelos abuelita abuelito bebe bebes nino nina ninos ninas muchacho muchacha
  chamaco chamacos gemelos hermano hermana hermanos hermanas padres papas vecinos vecinas amigo amiga comadres compadres novio novia patron jefe companeros
  pollo pollos gallina gallinas gallo guajolote pavo patos chivo chivas borrego borregos vaca vacas toro becerro puerco marrano burro yegua potro caballos conejo perico loro pez pajaro
  tractor granja huerta corral cerca pastura alfalfa maiz trigo frijol chile chiles jitomate cebolla calabaza lechuga cosecha siembra surco riego acequia pala azadon machete rastrillo carretilla
  arroz pasta pizza hamburguesa carne asada barbacoa carnitas pozole menudo mole enchiladas quesadillas tostadas elote elotes salsa guacamole queso leche mantequilla pastel galletas flan churros
  postre helado nieve refresco cerveza vino jugo atole champurrado chocolate receta horno estufa refri sarten olla comal parrilla restaurante taqueria panaderia
  martillo destornillador escalera brocha pintura tabla tablas ladrillos cemento block techo techos pared paredes pisos azulejo plomero electricista carpintero albanil obra construccion empacadora
  bodega taller mecanico llantas llanta motor gasolina camioneta troca camion autobus tren avion aeropuerto maletas hotel carretera puente trafico frontera pueblo ciudad centro calle barrio colonia plaza
  rio lago mar montana bosque museo zoologico biblioteca cine teatro estadio tianguis farmacia peluqueria salon lavanderia banco correo
  jefa encargado turno turnos horas extra quincena sueldo cliente clientes junta reunion computadora correos tarea tareas examen maestra maestro profesor universidad secundaria kinder guarderia graduacion
  cancion canciones banda mariachi cumbia salsa bachata concierto radio video videos foto fotos peliculas series loteria baraja ajedrez rompecabezas
  partido partidos torneo liga equipo final gol goles penales arbitro entrenador porteria portero cancha voleibol boxeo lucha natacion ciclismo maraton carrera medalla
  padre sacerdote pastor sermon rosario oracion oraciones rezar rece rezando bautizo comunion quinceanera procesion parroquia templo virgen dios senor amen fe
  lavar lave lavadora secadora plancha planchar planche barrer barri trapear trapee cortinas alfombra muebles cobija cobijas costura coser tejer teji bordar bordado hilo tela
  vestido pantalon falda chamarra sombrero botas tenis boleto boletos dinero pesos dolares renta impuestos paquete tormenta truenos viento nublado sol calorcito frio llovio lloviendo
  compre comprar vendi vender traje traer di dar mande mandar pague pagar cargue descargue arregle arreglar construi monte montar ordene ordenar regue sembramos cosechamos visite visitar conoci platicamos platique
  escribo escribir escribe avisar avisarle contarle cuento saludar saludarla reporte`;

/** The talk of an ordinary day of recovery: these words beside an answer do not make it unclear. */
export const recoveryTalk = `${deedWords} ${brightWords} walk walked walking walks dog dogs cat puppy loop block blocks mile miles park trail yard garden gardening gardened
  lawn mowed mowing raked shoveled groceries grocery store shopping cooked cooking baked dinner lunch breakfast supper coffee tea soup water
  hydrated hydrating work worked job office desk shift meeting meetings school class classes teacher kids kid grandkids grandson
  granddaughter husband wife partner mom dad son daughter family friend friends neighbor church gym workout yoga pilates swim swam swimming
  pool bike biked biking run ran running jog jogged jogging golf golfed tennis pickleball bowling bowled game games match practice
  training hike hiked hiking stairs steps stretch stretched stretching stretches exercises exercise foam roller rolled ice iced icing heat
  heated heating pad bath shower epsom salts tub sauna massage bed pillow sleep slept sleeping night nights nap couch movie tv show book
  reading read music piano guitar drive drove driving car road trip travel plane flight weather rain sunny snow cold outside morning
  afternoon evening tonight today yesterday tomorrow weekend monday tuesday wednesday thursday friday saturday sunday week appointment
  visit session treatment needles needling therapist doctor doc clinic team staff thanks thank appreciate appreciated blessings blessed
  checking check asking kind sweet helpful nice lovely happy glad hope wonderful birthday party wedding dancing danced dance holiday
  vacation beach baby lift lifted lifting carry carried picked pick up chores laundry dishes cleaned cleaning house home plan planning
  plans normal usual routine busy easy slow enjoy enjoyed enjoying finally months years first time
  caminar camine caminando perro perra gato parque cuadra cuadras millas trabajo trabaje trabajando oficina escuela clase hijos hijo hija
  nietos nieto nieta esposo esposa marido familia amigos vecina iglesia misa gimnasio ejercicio ejercicios nadar correr corri bicicleta
  hielo calor compresa bano tina dormi dormir cama siesta noche manana tarde hoy ayer semana cita sesion tratamiento agujas doctora
  gracias bendiciones saludos amable preguntar casa cocina cocine limpie quehacer jardin clima lluvia viaje fiesta boda bailar baile
  escaleras pasos estirar estire estiramientos agua cafe comida cena super compras nietecitos abuela mama papa dios bendiga
  bendito bendita virgencita marcha pues mire fijese oiga mija mijo senora senorita joven mande abrazo abrazos carino besos
  chambeando chamba tienda mercado mandado nuera yerno compadre comadre vecino alberca playa campo cerro milpa rancho establo caballo
  bicicleta baloncesto basquet futbol beisbol tenis domino novela tele television pelicula musica guitarra misa rosario culto biblia
  desayune desayuno almuerzo almorce merienda tortillas frijoles sopa caldo tamales pan tacos bici caminata pasear paseo regadera
  vapor hielito pomada sobada sobe estiramiento recomendo recomendaron dijo indico usted ustedes ayudar ayuda preguntando atencion
  atenciones paciencia equipo muchachas contenta contento ilusion primero domingo lunes martes miercoles jueves viernes sabado
  temprano mediodia madrugada rato ratito meses anos vez veces cosas cosa dia dias casa hogar ropa platos cuarto cama almohada
  ponerme puse puso pensarlo lloraba blusa camisa zapatos brasier cabello pelo trenza chongo retrovisor carro troca manejo
  cuento cuenta creer creera imagina imaginese vieras viera verdad mera sinceramente honestamente francamente`;

export const deeds: ReadonlySet<string> = new Set(deedWords.trim().split(/\s+/));
export const bright: ReadonlySet<string> = new Set(brightWords.trim().split(/\s+/));
