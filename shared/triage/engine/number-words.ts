import { listOf } from './word-list.ts';

/** Words around numbers: what they count, what makes them a score. */

export const wordValues = new Map<string, number>(
  'zero,one,two,three,four,five,six,seven,eight,nine,ten'
    .split(',')
    .map((word, value) => [word, value] as const),
);
'cero,uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez'.split(',').forEach((word, value) => {
  wordValues.set(word, value);
});

export const units = listOf(
  'h hr hrs hour hours day days week weeks wk wks min mins minute minutes am pm yrs yr year years months month mg ml x st nd rd th pills pill tablets tabs advil tylenol ibuprofen aleve motrin times time sets reps miles mile k km holes hole laps steps sec secs second seconds stars star oclock people glasses cups bottles oz lbs lb pounds kg feet ft inches inch cm mm mph of_them dollars bucks percent nights night naps needles spots fingers finger toes toe legs arms hands bruises spot degrees hora horas dia dias semana semanas minutos minuto anos meses pastillas pastilla veces vez noches ibuprofenos tablet capsules aspirin aspirins kids games towels bandaids bandages blocks more other different visits sessions treatments appointments flights rooms ways things points guys of those bumps marks dots nap coffees beers drinks dolares dolar pesos peso euros centavos metros kilos kilo gramos litros litro cuadras cuadra capitulos capitulo personas persona invitados alumnos puntos goles grados libras tazas cucharadas boletos asientos mesas cuartos pisos calles casas carros perros gatos hermanos hijos nietos amigos equipos jugadores partidos galones botellas cervezas chelas tacos panes huevos hojas paginas pagina cajas bolsas paquetes mes semanas quincenas sillas platos vasos fotos mensajes llamadas temporadas sesiones citas agujas piquetes dedos brazos piernas mil millones cientos gentes alas estrellas lugares rondas vueltas escalones segundos cobijas almohadas toallas curitas gasas',
);
export const painWords = listOf(
  'pain pains hurt hurts hurting ache aches soreness sore scale score level rating dolor duele dolores nivel escala painful discomfort achy stiffness stiff tender headache molestia dolorcito adolorida adolorido',
);
export const leadIns = listOf(
  'puro pura solo sola con with sigo seguimos estamos pongale continuo igual nomas apunteme anoteme pongame ponle apunta dropped fell eased bout sittin stuck menos cuando muevo camino quieto quieta sentado sentada parado parada acostado acostada gone jumped climbed risen has have number mostly antier put putting round standing laying lying somewhere strong easily honestly firm started start began empezo prob gave give giving had say says been stays go goes hit hits sits feels felt like about maybe a an its is around roughly say now at still was to down up than id probably approx barely only just just_a pains como un una de es ahora a id solid sitting holding call it im i rate rated would hovering between under over from went bajo subio esta poco mas tipo ya score pain level scale tal vez diria casi dolor hoy today todavia aproximadamente en anda ando sigue pongo doy seria andara calculo dejo unos fue estuvo amanecio amaneci le paso pase andaba estaba era traia tenia tuve llego subio sube ayer anoche ahorita entre digamos que pongamos el va voy vamos iba arranco',
);
export const followers = listOf(
  'all todo toda vs versus instead compared antes desde si porque xq prob sweetheart sweetie honey depending through throughout unless until till once whenever where because cuz as over whole i im id my it its is was thats which than compared up down even after first later going here there tonight tonite u o y le calculo yo diria to ish but and or now today maybe still this when at so with since after right out outta de sobre ish pain rn though tho pero y ahora hoy con cuando mas thanks thank ty sore tired some just in on if fine good better worse lol haha max tops overall most ya gracias todavia feeling feel not no stiff little because before yesterday earlier last ayer anoche a during while sitting resting moving walking dolor please paso subio love dear hun hon darling mate pal doc sir maam buddy amigo amiga doctora doctor joven maestro honestly tbh sorry probably level overnight almost except other than mostly bit nomas nada casi creo pues maso quiza aprox aproximadamente ahorita al para y siento me en',
);

export const pulseWords = listOf('pulse bpm heartrate hr pulso heart');
export const currentWords = listOf(
  'now today ahora hoy ahorita like about around maybe probably say id solid call approx como prob',
);

// Where a number stands for a level of pain: what reaches it, what leads to it, and of whom it is said.
export const articles = listOf('a an un');
export const wakings = listOf('woke wake waking acoste dormi amaneci amanecio desperte levante');
export const reaches = listOf(
  'pase paso pasa pone up down back hits hit hitting reaches reached jumps jumped jumping climbs climbed climbing spikes spiked shoots shot peaks peaked creeps crept rises rose soars soared said say saying gave give sube subio llega llego brinca brinco dispara disparo digo diria doy pongo',
);
export const towards = listOf('to at a al hasta en into');
export const nearly = listOf(
  'nearer closer hardly barely hers bout like about around maybe more almost nearly roughly como casi unos',
);
export const copulas = listOf('is was were be been am its es era esta estaba fue');
export const selves = listOf(
  'i it that itll thatll pain dolor monday tuesday wednesday thursday friday saturday sunday yesterday today morning night lunes martes miercoles jueves viernes sabado domingo ayer hoy',
);
export const rests = listOf('stuck sitting sittin holding hovering settled');
/** "Sits at 1 but stands at 8", "still at 0". */
export const staysAt = listOf('sits stands rests lives living hovers lands landed stays hanging still');
export const gives = listOf('put putting rate rated rating call calling');
/** What an item of a list of levels begins with: "sitting 2 / standing 5", "Monday two, Tuesday four". */
export const listedWith = listOf(
  'sitting standing lying laying walking moving bending getting climbing turning lifting driving resting sleeping sentado parado acostado caminando manejando subiendo monday tuesday wednesday thursday friday saturday sunday yesterday today morning night mon tues tue wed thurs thur fri sat sun lunes martes miercoles jueves viernes sabado domingo ayer hoy antier',
);
/** What a level may belong to: "2 at rest 7 with movement", "2 quieto, 8 al moverme". */
export const postures = listOf(
  'sitting standing lying laying walking moving bending turning twisting climbing lifting reaching resting movement move moved walk bend turn twist stand sit lift reach motion activity stairs caminando caminar caminando moverme moviendome movimiento moverlo moverla muevo camino parado parada pararme agacharme agachado sentado sentada acostado acostada voltear voltearme girar levantarlo levantarla escaleras',
);
export const thermometerPlaces = listOf(
  'tongue ear armpit forehead mouth axila lengua oido frente boca sobaco',
);
export const everyWords = listOf('every each cada');
export const hourWords = listOf('h hr hrs hour hours hora horas');
