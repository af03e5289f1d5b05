/**
 * Things that break, die, collapse and swell without anybody being ill. What is said of one of these as the subject of its
 * clause ("the bridge collapsed", "my phone died"), or behind "of" ("the caída del dólar"), is no finding of the patient.
 */
const en = `wifi internet router server servers laptop computer printer phone cell tablet ipad app apps website site battery charger
 tv radio speaker camera drone console remote car cars truck van bike bikes bicycle motorcycle scooter bus train plane flight boat ship
 ferry engine motor brake brakes tire tires wheel wheels chain gear clutch bumper windshield garage driveway road street highway bridge
 tower building roof ceiling wall walls fence gate door doors window windows shelf shelves table chair chairs couch sofa desk tent
 booth sign pole ladder lamp bulb fridge freezer oven stove kettle toaster microwave dishwasher washer dryer faucet pipe
 pipes sink pump basement attic house apartment school store shop mall market markets stock stocks price prices economy
 company startup business team game match season playoffs league tournament movie film show series episode finale novel book chapter
 story plot play concert song album orchestra choir guitar piano violin drum drums crowd audience party wedding parade festival
 meeting deal project budget deadline report exam test class traffic commute weather storm rain snow wind river lake creek ocean sea
 moon sky tree trees branch plant plants flower flowers garden lawn grass roses hydrangeas tomato tomatoes apple apples banana
 bananas bread cake souffle dough soup sauce rice pasta pizza cookies coffee tea milk wine beer balloon balloons ball flag banner
 curtain curtains carpet paint dresser box boxes suitcase zipper hat fortress castle
 election vote dollar peso bank queue toll volcano village town city neighborhood country government empire
 wreath statue goats goat fish goldfish hamster mower blender toy doll kite cable printer copier elevator escalator
 grill fireplace candle power network page account`;

const es = `celular telefono carro coche camion camioneta moto bici bicicleta autobus tren trenes avion barco motor freno frenos llanta llantas
 rueda cadena puente torre edificio techo barda pared puerta ventana mesa silla lampara refri horno estufa lavadora licuadora
 plancha sistema pagina internet wifi computadora laptop impresora pantalla tele television bateria pila cargador dolar bolsa mercado
 precio precios economia empresa equipo partido juego gol portero arbitro liga pelicula novela serie libro cancion banda guitarra
 concierto fiesta boda luna sol cielo arbol rama planta plantas flor flores jardin rio lago mar lluvia tormenta globo globos pelota
 balon bandera cortina arroz pan pastel sopa salsa torta tortas cafe vino cerveza gasolina petroleo trafico autopista calle carretera
 obra ciudad pueblo gobierno elevador bomba boiler tinaco`;

/** What may stand before such a noun: old, new, colours, sizes. */
const modifiersEn = `old new big little whole entire huge small red blue green black white yellow brown toll stop folding front back other
 first last second school city power swimming electric`;

const split = (list: string): readonly string[] => list.split(/\s+/).filter((word) => !word.includes('_'));

export const things: ReadonlySet<string> = new Set([...split(en), ...split(es)]);
export const thingModifiers: ReadonlySet<string> = new Set(split(modifiersEn));
