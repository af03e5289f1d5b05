import { WordList } from '../engine/word-list.ts';

/**
 * Things that break, die, collapse and swell without anybody being ill. What is said of one of these as the subject of its
 * clause ("the bridge collapsed", "my phone died"), or behind "of" ("the caída del dólar"), is no finding of the patient.
 */
const en = `lawnmower lawnmowers umbrella gazebo marquee sandcastle deckchair turntable wifi internet router server servers laptop computer printer phone cell tablet ipad app apps website site battery charger tv
 radio speaker camera drone console remote car cars truck van bike bikes bicycle motorcycle scooter bus train plane flight boat
 ship ferry engine motor brake brakes tire tires wheel wheels chain gear clutch bumper windshield garage driveway road street
 highway bridge tower building roof ceiling wall walls fence gate door doors window windows shelf shelves table chair chairs
 couch sofa desk tent booth sign pole ladder lamp bulb fridge freezer oven stove kettle toaster microwave dishwasher washer dryer
 faucet pipe pipes sink pump basement attic house apartment school store shop mall market markets stock stocks price prices
 economy company startup business team game match season playoffs league tournament movie film show series episode finale novel
 book chapter story plot play concert song album orchestra choir guitar piano violin drum drums crowd audience party wedding
 parade festival meeting deal project budget deadline report exam test class traffic commute weather storm rain snow wind river
 lake creek ocean sea moon sky tree trees branch plant plants flower flowers garden lawn grass roses hydrangeas tomato tomatoes
 apple apples banana bananas bread cake souffle dough soup sauce rice pasta pizza cookies coffee tea milk wine beer balloon
 balloons ball flag banner curtain curtains carpet paint dresser box boxes suitcase zipper hat fortress castle election vote
 dollar peso bank queue toll volcano village town city neighborhood country government empire wreath statue goats goat fish
 goldfish hamster mower blender toy doll kite cable copier elevator escalator grill fireplace candle power network page account accordion fans defense hazard ending finale sermon vows toast eulogy
 money cash debt debts bill bills tax taxes fee cost mortgage lease loan insurance invoice ticket tickets sales deals style ego
 vibe vibes mood news headline headlines rumor drama gossip politics meme video videos clip trailer screenplay laughter
 excitement joy applause generosity nostalgia boredom paperwork homework essay quiz lecture exams finals rules grammar assignment
 deadlines interview spreadsheet forms email emails inbox file files code software update download upload signal reception
 keyboard monitor projector headset earbuds headphones burger burgers burrito burritos taco tacos wings fries nachos sandwich
 sandwiches avocado avocados lettuce salad kale carrots potatoes gravy stew curry ramen sushi steak steaks brisket roast bacon
 ham turkey chicken pork beef shrimp salmon crab lobster cheese yogurt cereal oatmeal pancakes waffles muffin muffins bagel
 bagels donut donuts brownie brownies cupcake cupcakes frosting cookie pies chocolate chocolates candy popsicle popsicles
 smoothie milkshake margarita margaritas cocktail cocktails espresso latte lemonade soda whiskey tequila vodka snack snacks
 appetizer dessert leftovers popcorn chips guac hummus spices pepper peppers wasabi onions garlic mints recipe recipes menu
 grocery groceries sweater sweaters scarf jacket jackets coat coats hoodie tuxedo gown costume costumes jersey jerseys uniform
 uniforms necklace earrings lipstick perfume defense offense quarterback striker goalie pitcher batter bullpen referee ref refs
 umpire lineup roster inning overtime halftime playoff score standings rink arena stadium casino lottery poker chess
 puzzle riddle joke jokes karaoke playlist podcast anthem lyrics verse chorus guitarist drummer vocals band bands tour opera
 ballet musical circus rollercoaster coaster rides disco character villain hero heroine sequel prequel thriller documentary
 cartoon anime comic comics zombie zombies vampire vampires dragon alien aliens ghost ghosts monster monsters shark sharks whale
 whales dinosaur dinosaurs bird birds rabbit bunny horse horses pony cow cows pig pigs sheep lamb rooster hen hens snake snakes
 turtle frog squirrel squirrels raccoon deer bear bears lion tiger gerbil parrot kitten pumpkin pumpkins cactus orchid orchids
 lilies tulips seeds seedlings hedge bush bushes weeds mulch soil compost cucumber cucumbers squash zucchini furniture couches
 recliner bookcase bookshelf cabinet cabinets drawer drawers mattress headboard mirror frame rug vase chandelier blinds plumbing
 gutter gutters barn deck patio porch drywall vacuum broom bucket screw tractor forklift crane bulldozer snowplow wagon canoe
 kayak surfboard skateboard skis sled airport airline airlines runway terminal subway metro taxi uber cab intersection detour
 exit ramp parking office warehouse factory headquarters merger layoffs payroll audit crypto bitcoin dow nasdaq inflation
 recession industry sector trade campaign senate congress president candidate governor protest riot war army troops hurricane
 tornado blizzard heatwave drought flood flooding sunset sunrise eclipse tide fireworks bonfire campfire lantern campsite
 trailhead cabin resort hotel motel cruise museum gallery exhibit painting sculpture mural library bookstore playground sandbox mascot winner runner boxer fighter announcer comedian wrestler surgeon pianist narrator stuntman bridesmaid groom
 dentists innings loaf cocoa manual memes mug blade warranty radiators phones joke travel raffle scarecrow candle sherbet forklift compressor curtain poker plot speech
 stroller lego legos piñata thermostat furnace heater ac generator breaker fuse outlet socket wiring antenna satellite robot ink
 toner pens pencil marker crayons tape stapler calendar schedule agenda plan plans resume diploma contract policy
 conference seminar webinar workshop sermon luggage baggage passport itinerary layover sourdough starter yeast actor actress
 singer rapper celebrity legend netflix spotify iphone android xbox playstation tesla toyota honda jeep
  wallet backpack bag bags purse helmet laundry dishes trash recycling lightbulb crib toys gift gifts presents lunchbox coupon
  receipt yard pool beach park reservation appointment practice recital church gym landlord plumber mechanic electrician
  contractor mailman realtor barista waiter teacher professor coach manager client clients customer customers salsa beans
  noodles flour sugar butter court field trail route jigsaw selfie bouquet invitation
  invitations envelope envelopes stamp stamps postcard magazine newspaper notebook textbook syllabus semester presentation
  proposal memo fax scanner modem firmware browser tabs link links webpage login username paypal venmo zelle lyft airbnb hulu
  quesadilla guacamole cilantro tortilla tortillas mustard ketchup mayo dressing croutons broth casserole
  meatloaf meatballs spaghetti ravioli pesto syrup biscuits cornbread grits granola strawberries blueberries raspberries
  pineapple kiwi almonds cashews peanuts pretzels crackers cheesecake tiramisu macarons fudge caramel marshmallows smores
  sangria mimosa mimosas champagne prosecco ottoman wardrobe nightstand rugs tile tiles grout plywood lumber hinge hinges
  doorbell mailbox sprinkler sprinklers shovel rake leafblower fertilizer snowman sledding ornament ornaments santa haunted
  barbecue bbq picnic paddleboard snowboard puck hockey soccer football baseball basketball volleyball softball lacrosse
  airpod airpods picture pictures poster posters mushroom mushrooms earbud mixer wipers bollard gymnastics tryouts scrimmage championship trophy medal cleats mouthguard racket dugout bleachers concession tailgate touchdown`;

const es = `recibo recibos celular telefono carro coche camion camioneta moto bici bicicleta autobus tren trenes avion barco motor freno frenos llanta llantas
 rueda cadena puente torre edificio techo barda pared puerta ventana mesa silla lampara refri horno estufa lavadora licuadora
 plancha sistema pagina internet wifi computadora laptop impresora pantalla tele television bateria pila cargador dolar bolsa mercado
 precio precios economia empresa equipo partido juego gol portero arbitro liga pelicula novela serie libro cancion banda guitarra
 concierto fiesta boda luna sol cielo arbol rama planta plantas flor flores jardin rio lago mar lluvia tormenta globo globos pelota
 balon bandera cortina arroz pan pastel sopa salsa torta tortas cafe vino cerveza gasolina petroleo trafico autopista calle carretera
 obra ascensor toldo mascara farol ciudad pueblo gobierno elevador bomba boiler tinaco archivo restaurante hotel cena pastel pasteles vestido salon cafe
 examen video mesero quinceanera jugador cantante tostador licencia juego nivel torneo`;

/** What may stand before such a noun: old, new, colours, sizes. */
const modifiersEn = `lawn old new big little whole entire huge small red blue green black white yellow brown toll stop folding front back other
 first last second school city power swimming electric`;

export const englishThings = new WordList(en);
export const things = new WordList(`${en} ${es}`);
export const thingModifiers = new WordList(modifiersEn);

/** Beasts fall ill too, but no clinician is called for them. */
export const animals = new WordList(
  `hound hounds hog hogs sow steer steers heifer heifers mule donkey colt filly ewe bulls chicks dog dogs puppy pup cat cats kitten kittens kitty horse horses pony foal mare cow cows bull goat goats sheep lamb pig pigs
    hamster gerbil rabbit bunny hen hens rooster bird birds parrot turtle tortoise lizard snake fish goldfish
    squirrel raccoon deer possum fox bee bees perro perros perrito perra gato gatos gatito gata caballo vaca cabra gallina conejo pajaro`,
);

/** Stories: what happens in one happens to nobody. */
export const fictions = new WordList(
  `movie film show episode series novel book scene song lyrics podcast documentary news trailer sitcom soap cartoon anime comic
    netflix tv novela pelicula serie cancion libro noticias noticiero`,
);

/** What patients do, and how they tell that they can. */
export const doings = new WordList(
  'practice game match class gym workout tournament race scrimmage hockey soccer football baseball basketball volleyball softball ' +
    'lacrosse gymnastics work shift school church flight plane car drive commute trip recital concert party wedding plan plans ' +
    'style vibe vibes mood news deal idea ideas story recovery meeting weather wall',
);

/** Nouns that may stand for a part of the body or for the complaint. */
export const places = new WordList(
  'outside inside top bottom front middle left right part parts thing things one ones point points place center centre end ends edge ' +
    'region regions zone rest whole half upper lower other same first second last next feeling feelings sensation sensations issue ' +
    'situation condition problem symptom symptoms stuff bit bits patch line lines tip tips base root fold ring hole holes dot dots ' +
    'mark marks lot night day days time morning evening afternoon week hour hours minute minutes weekend month year',
);

/** What a patient who cannot see or use a hand would name. */
export const held = new WordList(
  'tv screen phone clock sign signs road street wheel pen pens pencil door doors window windows light stairs keyboard car truck bike page key keys knob faucet tap handle button buttons lid cap jar bottle',
);

/** Behind these a thing tells where, when or like what. */
export const settings = new WordList(
  'in at on after since during through while than like as from to by into off out under over near before until till with without of ' +
    'en al del a desde como hasta sobre tras ate did made had went got took felt',
);

/** What may stand between what one cannot see, reach or move and the thing. */
export const beyondLinks = new WordList(
  'the this that these those a an our your their his her in on about by with over past get bring send find make for to up some more new',
);

/** What may stand between a thing and what is said of it. */
export const helpers = new WordList(
  'got get gets getting was is are were has have had just finally almost be been being went goes going keeps kept all so really very ' +
    'totally completely such a an s isnt wasnt might may could will would gonna about to gave gives giving give se me le nos esta estaba fue es muy ya tuvo tiene tenia sufrio un una',
);

export const beyondVerbs = new WordList(
  'see reach move stand feel turn confused lump bump lumps bumps need asap urgent help hurry now out balloon passed',
);
