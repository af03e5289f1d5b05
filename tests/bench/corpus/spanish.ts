import type { Language } from './language.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const spanish: Language = {
  greetings:
    list(`hola; buenos días; buenas; buenas tardes; gracias por preguntar; qué tal; hola doctor; disculpe la demora; muy buenas; hola otra vez;
    hola soy la paciente del lunes; buenas noches; oiga; mire; gracias`),
  complaints:
    list(`me falta el aire; no puedo respirar bien; me cuesta respirar; me duele al respirar hondo; siento el pecho apretado; dolor fuerte en el pecho;
    toso sangre; me desmayé en la cocina; casi me desmayo; tengo los labios morados; el corazón me late muy rápido; el peor dolor de cabeza de mi vida;
    veo borroso; veo doble; se me traba la lengua; se me cayó un lado de la cara; no siento la pierna; no puedo levantar el pie;
    no aguanto la orina; estoy mareado al pararme; he vomitado toda la noche; está rojo y caliente donde entró la aguja; me sale pus; no para de sangrar;
    el moretón está creciendo; tengo una bola donde pincharon; la pantorrilla está hinchada; ronchas por todo el cuerpo; se me cierra la garganta;
    se me hincha la cara; tengo escalofríos; tengo fiebre; el cuello tieso y fiebre; el brazo no tiene fuerza; el hormigueo baja hasta los dedos;
    el dolor baja por la pierna; cada vez duele más; me despertó el dolor; no puedo dormir del dolor; no puedo mover el hombro; se me doblan las piernas;
    adormecidas las dos manos; creo que se quedó una aguja; estoy muy nerviosa; no retengo la comida; me silba el pecho; fui a urgencias anoche;
    vino la ambulancia; tomé ibuprofeno y nada; ya no quiero vivir así; me caí ayer; tomé demasiadas pastillas`),
  parts: list(
    `cuello; hombro; hombro izquierdo; brazo; brazo derecho; mano; espalda; espalda baja; cadera; muslo; pierna; rodilla; pantorrilla; tobillo; pie; codo; costado; mandíbula`,
  ),
  sensations: list(
    `adolorido; dormido; tieso; apretado; hinchado; morado; sensible; débil; pesado; rojo; caliente; con hormigueo; con calambres; ardiendo`,
  ),
  felt: list(
    `tengo el {part} {sensation}; {part} {sensation}; siento el {part} {sensation}; el {part} sigue {sensation}; me duele el {part}; el {part} está {sensation}`,
  ),
  degrees: list(`un poco; un poquito; muy; bastante; algo; demasiado; apenas; super; tantito; re`),
  negationsBefore: list(`no; no tengo; sin; nada de; ya no tengo; nunca tuve; tampoco; no he tenido; ni`),
  negationsAfter: list(
    `ya se fue; ya se me quitó; desapareció; ya pasó; se quitó ayer; ya no está; ya paró; se me pasó`,
  ),
  nouns:
    list(`fiebre; dolor de pecho; hinchazón; sangrado; moretón; falta de aire; mareo; dolor de cabeza; enrojecimiento; hormigueo; debilidad; náuseas;
    escalofríos; vómito; tos; ronchas; pus; molestia`),
  times:
    list(`desde ayer; esta mañana; anoche; después de la sesión; hace dos días; desde el lunes; hoy; ahorita; hace una hora; al despertar; todo el día;
    en el trabajo; cada rato; esta semana; hasta ahora; de camino a casa`),
  calm: list(`me siento bien; todo bien por acá; mucho mejor; dormí bien; sin problemas; como nuevo; mejor que ayer; estoy bien; ya puedo girar la cabeza;
    nada que contar; solo un poco de molestia; salí a caminar; me ayudó mucho; más suelto; tomando mucha agua; igual que antes; más o menos igual; ahí vamos`),
  scores: list(
    `dolor {n}; {n}/10; un {n} de 10; diría que {n}; como {n}; nivel {n}; {n} de diez; ahora {n}; era 7 ahora {n}; {n}; entre 2 y {n}`,
  ),
  temperatures: list(
    `{c} de fiebre; temperatura {c}; tengo {c} grados; {c} C; el termómetro dice {c}; anoche {c}`,
  ),
  amounts: list(
    `tomé {n} pastillas; {n} moretones; dormí {n} horas; caminé {n} km; hielo {n} veces; como {n} cm; {n} días ya; ibuprofeno {n}00 mg; {n} noches`,
  ),
  errands:
    list(`puedo cambiar mi cita; a qué hora es mi cita; me pueden llamar; cuánto debo; aceptan mi seguro; número equivocado; quién es; es normal;
    puedo tomar aspirina; le pongo hielo; puedo hacer ejercicio; puedo bañarme; me mandan el recibo; está el doctor hoy`),
  stops: list(
    `ALTO; alto; PARAR; no me manden más mensajes; ya no quiero mensajes; cancelar; basta; AYUDA; no para de doler; baja; STOP por favor; quítenme de la lista`,
  ),
  joins: list(`y; pero; también; , ; .; y ahora; pero ya; luego; además; porque; aunque; ...`),
  endings: list(
    `gracias; muchas gracias; porfa; qué hago; está bien; avíseme; jaja; bendiciones; ok; saludos; perdón; me llama; xfa; nos vemos; ayuda`,
  ),
  quoteHeads: list(
    `El mar, 3 mar 2026 a las 9:00 la clínica escribió:; -----Mensaje original-----; Enviado desde mi teléfono; De: Example Clinic`,
  ),
  quoted:
    list(`> ¿Cómo sigue después de su visita? Conteste con su dolor de 0 a 10; > Díganos si tiene fiebre, dolor de pecho o falta de aire;
    > Conteste ALTO para no recibir más; > Mañana le preguntamos otra vez; > Llame al 911 en una emergencia`),
};
