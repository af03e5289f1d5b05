/** What a person did on an ordinary day, and would not have done in trouble. A reply that tells of one, and of nothing else, is well. */
const deedWords = `walked jogged hiked biked swam danced golfed gardened mowed raked vacuumed mopped cleaned cooked baked grilled played
  carried painted trained lifted squatted skied skated paddled kayaked camped babysat wore ate made folded washed weeded planted knitted
  sewed typed sang hosted hugged taught coached enjoyed watched shopped fished bowled worked drove
  camine corri trote nade baile barri trapee cocine planche lave limpie maneje trabaje jugue cargue pinte entrene pesque teji cosi cante
  desayune almorce cene comi subi regue pode sembre`;

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
