import { WordList } from '../engine/word-list.ts';

/** Words by which `others-news.ts` tells whose an emergency is, and whether it goes on. */
const set = (text: string): WordList => new WordList(text);

export const callOuts = set(
  'bro sis man dude boy girl lady mate guy woman buddy babe baby dog cat puppy perro gato gata',
);
/** They take somebody along; they say nothing. */
export const movings = set('driving taking brought rushed drove took taken made keeps helped loves llevo');
export const subjects = set('she he they shes hes theyre ella ellos');
export const theirs = set('he she hes shes his her him they them theyre their ella ellos le su');
export const selves = set('i im ive id ill me mine myself yo estoy tengo siento ando amaneci conmigo');
export const attacks = set('pain pains attack attacks');
export const listing = set('and the an then');
export const rescues = set('turned ambulance paramedics er hospital all everything icu');
export const firsts = set('i im ive id my fine good great perfect ok well');
export const alone = set('me yo myself mi');
export const articles = set('the el la los las');
export const joints = set('and but so y pero');
export const turns = set('but pero though aunque however');
export const counts = set('one two three four five some several both another un una dos tres cuatro varios');
export const companions = set('with con for');
export const owners = set('my the our his her a mi la el un una nuestro nuestra');
export const openers = set('and but so cause because since when y pero porque que cuando');
export const scares = set('scare fright emergency trouble problem episode susto');
export const funerals = set('funeral funerals wake burial memorial');
export const callings = set('called calling dialed dialled phoned rang llame llamo llamamos llamaron');
export const households = set(
  'husband husbands wife wifes mom moms mum mums mother mothers dad dads father fathers son sons daughter daughters kid kids partner hubby wifey spouse fiance fiancee boyfriend girlfriend ' +
    'esposo esposa marido mama papa madre padre hijo hija mami papi senora senor vieja viejo novio novia',
);
export const presents = set('has is are tiene esta trae duele anda');
export const unable = set('le puede habla responde reacciona despierta contesta');
/** It goes on now, or has to do with the treatment: who was treated is the patient. */
export const goingOn = set(
  'cant cannot wont isnt arent having teniendo help ayuda hurry coming viene vienen convulsing dying muriendo unresponsive asap urgent since desde needled needles needle treated treatment session appointment atendieron atendio aguja agujas sesion terapia tratamiento cita puncion your ustedes usted',
);
export const soon = set('now just today ahora ahorita orita hoy acaba acaban right');
export const cares = set(
  'hospital er icu ed ward taken admitted kept doc docs doctor doctors surgery surgeon operated stent recovering rehab paramedics ambulance ' +
    'hospice discharged urgencias internado internada internaron operaron llevaron ingresaron ambulancia late turned',
);
export const places = set(
  'church mass school work practice game store gym wedding party misa iglesia escuela trabajo tienda fiesta boda partido baile',
);
export const times = set('yesterday ago weekend ayer anoche antier hace');
export const spans = set(
  'night week weekend month year summer winter spring fall monday tuesday wednesday thursday friday saturday sunday',
);
export const days = set(
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo',
);
export const consequences = set('i im ive we weve been had id ill my sorry havent');
export const wells = set('ok okay fine better home stable good recovering bien mejor estable recuperando');
export const theyAre = set('hes shes theyre is are doing esta estan ya');
