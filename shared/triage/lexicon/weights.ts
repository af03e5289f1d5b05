/**
 * How much a word weighs towards danger, in half points, where no row of the tables understood what is said; words of an easy day
 * weigh against it. Fitted by `npm run triage -- --weigh` to the labelled texts of `tests/triage`; a clinician may strike a word.
 */
export const wordWeights: readonly { readonly weight: number; readonly words: string }[] = [
  {
    weight: 6,
    words: `abajo accident air aire ambulance ambulancia antebrazo ayudenme blacked bleeding boca breastbone breath
      breathless cai calentura caliente cannot chest chills circulo confundido confused conocimiento
      consciousness convulsion corazon cough coughing dedos desmayarme desmaye desmayo disoriented doubled
      eliquis emergency entumido er excruciating fainted fever feverish fiebre fuerza hablar heart hinchada
      hincho hives hospital inconsciente increasing infected jadear llameme lump matarme mi orinar oxygen
      paramedics part partes passed pec pecho pectoral pie piernas puffed pus quitarme respiracion respirar
      ronchas sangrando sangrar sangre seizure started subiendo sudden swollen termometro thermometer tos toser
      tosiendo unbearable urgencias urgent urgente urine vejiga viviendo vivir warfarin winded worse worst`,
  },
  {
    weight: 5,
    words: `adormecida advil agony area armpit asleep ayuda barely bathroom big bigger blood bowels brazo breathe
      breathing breth bumps cada cant cara collapsed confundida control cuerpo eight empeorando escalofrios
      extendiendo fallecio fell fingertips fist gordo grapefruit hardly heartbeat help holes horrible jamas
      labios lips llame mano murio negro nite notch nueve numb orina pa palpitaciones pee peor pinky pipi pulse
      respiro rib ribs seven severe shivering soy spreading subio temp temps terrible thinking throat
      thunderclap tingly tosi toso unconscious vision welts wet wish`,
  },
  {
    weight: 4,
    words: `aguanto asap asuste aumento bad bc bladder bloody cachete called costillas cotton coughed crash creciendo
      dedo dentist doble doctor dormida emergencia emergencias empezo enorme entrepierna esto faint garganta
      girar hard hearts hole hot hurts keeps lado landed leg llamamos llevo longer mija morir muchisimo muneca
      myself n needle oozing outta paciente palabras paralyzed parte pastillas patient peed pierna porque prob
      progress rear red sangra shape speech suicidal swallow swelled taken tan temperature thumb tylenol veo
      waist wake wanna warm xq`,
  },
  {
    weight: 3,
    words: `accidente adormecido agarrar ago aguja an ankle anymore asfixio aunque ballooned bano below board both
      brazos bruises bulto caminar cheek clinica close cold contesten convulsione convulsiones convulsions
      coumadin crecio demas desmayar desvaneci dialed die died dormido double drooping dropping dura dvt
      electric empece ems ended estaba estar face feo fingers foot gasping gigante golpe grande hablo hago hand
      having hinchazon holding hombro huge ibuprofen ibuprofenos inflamada insoportable joking keep know lengua
      llamen logro manos me media more morirme motrin my needles needling numbness nunca overall overnight
      palpitations pantorrilla pensado pies pink piquete plastic plavix pongo popo probably properly puedo
      quiero racing really repente right rn saliendo seeing sentido sentir shin shortness since sites skin
      slipped slurring spots step strength suddenly suicidarme swelling talking talon taquicardia temperatura
      think tho thought toallas tobillo tome traigo under urticaria veces voltear w weak weeping weight where
      words wrist yellow`,
  },
  {
    weight: 2,
    words: `able adentro alcanzo aleve amanecio amarillo answering antibiotics arm arrastro aviso ay besides between
      black blew blown blue body bolts bottle bulge bump buzzing cadera calf call car choque clavada clinic
      cocina codo colored coming coordino costado couldnt creo cuello dano dark delirious demasiado depending
      desde desmayado desorientada doc dolor durmio electricos enderezar entumecimiento entumida escribir eso
      espalda estan este ever everything exagero explotar fevr fievre fighting floor fuerte grabbed grip groin
      growing gunk ha habia head her hinchado hinchando his hit hormiguitas i idk infecto inflamacion itching
      ive jerking last legs level like limpio lip live lying making mal metal moretones morning mouth muslo
      nearly needled neither nine nobody nurse ocho ojos onto orine orino other over pain painful panting pants
      panza paracetamol pararme parece pillow pills podia ponerme por puffing puno purple push puso que quisiera
      reaction real redness ring sale scared ser sheet short shower side sigue site sitting slurred snap soaked
      somebody something spread stabs standing sube suicide taking tengo theres thigh thing things thru tingling
      todas toes toilet tongue touch toy tried tuvo unable usually vomite vomiting walk want wife wont y
      yellowish yesterday`,
  },
  {
    weight: 1,
    words: `abdomen acelerado after ahogo alive alone amaneci amarilla and anoche apretar aprieta aqui arms around
      asking aumenta auxilio awful ayer bastante bat be because being belly bola bright bruise bruised burning
      caigo cama camino carro catch chin clots cloudy cobijas color como cosas crotch cuando cuenta cuz darker
      daughter de derecha derecho desmayaba desorientado despues dificultad dishes do dobla donde dormidas down
      dropped duele e each else empape empeoro en encima ending entire es esposa esta estornudo estoy every eyes
      familia fast forearm fresh from fui goes going grados habla hacen had half happened has hasta have he here
      hi hits hola home honestly hormigueo hour however hurting husband idea im in inflamado inhale instead into
      is isnt its izquierda izquierdo killing kitchen knee kneecap lady lagrimas large leaving left leggings les
      letting life lights limp line living llamenme llorar lo looks los lot mas massive materia mediodia mejorar
      message miedo milk min mis mismo mitad molido moms moreton moretonzote moverme muerto muy nalga name
      necesito negra nivel noticed novocaine observacion of oiga one only out outside pains para paracetamoles
      paramedicos paredes pass pecs peeing pena phone pienso pinchazo pins plate please plus podido pooped
      preocupe press pressing pressure propped pude puked pulgar punta q queria rato remember reventar rodilla
      roja round running saucer saw says screaming se seconds sense sent sentada sentence sentiendo sera session
      shallow sharp she shirt should siento sigo sock sola solos sound speak spot stab stabbing stairs stand
      steps sticking stop stuff su sudor super sure tabla tailbone take tardes teeth ten terapia than then these
      thinks this through throwing tight tngo to today tomo tonight took top touches towel tragar twice u una up
      ur vista walking wasnt went whole why wipe woke wouldnt xarelto`,
  },
  {
    weight: -1,
    words: `abuela again alert allowed already amor anda angel apenas apple asi automatic banar bar battery bici boat
      boda burned busy by cabeza cansado cargar cayo cero changed chica class closed comadre comezon contando
      contenta could cunado dad decirle deck deep dejaron dejo desk didnt dios diria doler doliendo dolorcito
      domino door dress dry energy equipo fair far feel feels felt fiesta flight follow forgot freezing gato
      give hay headache hes hielo hours hubiera improving insurance ish jefe jugue jump knot lenta let light
      lighter lightheaded llego loose loosened loosens low mareo marks meses mil miles minutes minuto mire month
      mountain moved movie nadar nausea nauseas next noche none nope nos nose novela nubes nueva numero obra or
      painted paso pastel pelota playa pleased plomero plot pool problema puntitos put quebre question quiere
      quitando ready receipt reply reservation rico rock run salio salon seats semana sentida showed sick slept
      slice smoke snow so solo soreness spasms start stick storm stretching sunset sweet swim tacos talk tantito
      tarde tenia thats their them tienda tiene tiesa tiredness tires tomar tomorrow tooth trae truck until use
      ven viene viernes visit walked water weekend when which wifi will wine with work wow you your`,
  },
  {
    weight: -2,
    words: `acabo acting afternoon agendar alarm asco away bailar beat before bill bother bring burger butter cake
      cambiar cambios can carpiano check checked clear combed completely completo couple cuarto cuidados decir
      des descansando dice did dime doesnt dolorido dot dots driving early entero exercises factura favor fin
      friday fue game gemelos great guy heat heaven heels hermano hormigueaba horse jajaja kept killed laughed
      lets lol long luego lunes made make mama manageable mareada marquitas massage mayo meter minor mirror
      moves needs new nieto ninos nomas nothing onion opening owe pelicula percent pesos piano platicar play
      podria porch poste prima printer pues quede radio read receta rude sabado same school sea shift shoulders
      siente sin stiff tad tamano teenager tenderness tenso thanks tiempo tieso tomatoes traffic tu tunel twist
      uncle used wants week well were whats without ya yo`,
  },
  {
    weight: -3,
    words: `adolorido believe better bien bit cansada chat clock comedian compadre complain cried cuento difference
      different dizzy dog dollars done drove ejercicio engine exhausted fan finally first fridge frozen fun
      gimnasio gone gota gym haha happy hija less lil little lovely maravilla mareado medicina nuevo olvido our
      paint perfectly perfecto played quemo rain ran relajado relaxed remove rojo serie show sized sleepy slight
      spreadsheet susto tambien team test totally trabajar view weeks word worked worn years zero`,
  },
  {
    weight: -4,
    words: `ache antes best book cat chiquito cleared constant cramps diabetes dijo fading final fine good gracias
      helped hiking igual ill kilos lake man meeting mejor mejorando nice normally ocupada perro poco poquito
      reschedule saludos sarpullido send sensible siempre slightly small sore tender vuelo wiped`,
  },
  {
    weight: -5,
    words: `achy adolorida always cambiado cancel change correr cramping feliz foggy gente heading mandar mean once
      rompio stopped tired who yoga`,
  },
  {
    weight: -6,
    words: `anos bendiciones calambres cita contento desaparecio drop easy espasmos free gotita jaja leve lousy
      manchita manejando mild moretoncito operacion pequeno picked quito relajada song sueno surgery tiny
      unchanged usual`,
  },
];
