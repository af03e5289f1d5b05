import type { FlagRow } from './row.ts';

/**
 * Findings that may threaten life, limb or spinal cord. Phrases are separated by semicolons; CAPITALS name a group of words.ts;
 * `..` allows up to three words between, `...` up to seven; `&` means near each other in either order; `a|b` is a choice;
 * `(a)` may be missing. Articles, possessives, copulas and intensifiers between words need not be written.
 */
export const emergencyFlags: readonly FlagRow[] = [
  {
    id: 'breathing-difficulty',
    label: 'short of breath',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Huisma15, Grusche, Weagle21, IMJ22, EVMS, HQCA14',
    rule: 'minimised outside the lung-risk regions: urgent',
    en: `
      face|lips (has|have|just|all|suddenly|is|are) gone|went|turned|turning|going (all|so|completely) blue|purple|bluish;
      asthma|rescue pump|inhaler|puffer NOT .. help|helping|working|work; inhaler|puffer|nebulizer|oxygen NOT .. help|helping|helped|working|work;
      GOOD|well|better|ok|okay|perfect except|besides|minus|apart_from|other_than|but_for (for) (the|my) breathing|breath; can (still) breathe some|a_little|a_bit|barely; used|tried|took|puffed .. inhaler (and) (it) no|little|zero help|relief|difference; have|having|got (a) pneumo; 
      i|he|she quit|stopped breathing (for|a); had|have to (stop|sit|rest) (and|to) get my air|breath|wind (back); says|said|say|told_me i look|looked|am|was|looking blue|bluish|grey|gray|ashen;
      breathing|breath|breaths sounds|sound|sounding (real|really|kinda|so|all|a_bit|like) crackly|crackling|crackle|wheezy|wheezing|raspy|rattly|rattling|bubbly|bubbling|gurgly|gurgling|wet;
      only way .. (can|could|to) get|catch|draw|pull|suck (in) (any|some|enough|my|his|her|a) air|breath|wind|oxygen; only way .. can|could BREATHE; (can|could) only BREATHE (if|when|while|by|is) (i|he|she|im|hes|shes) (am|is|are) sitting|sit|sits|upright|standing|propped|leaning|lean;
      sleep|slept|sleeps|sleeping|sat (sitting) up|upright to|so|just get|catch|draw (any|some|enough|my|his|her) air|breath|wind; sleep|slept|sleeping (sitting) up|upright to BREATHE; NOT|no|hardly easy breathing|to_breathe;
      only way (i|he|she|we) can|could get|catch (any|some|enough|my|his|her) air|breath;
      breathing|breath (is|s|feels|seems) (like) (a|real|such) work|labor|labour|chore|effort|struggle; no wind left|in_me; aint got no wind|breath|air; sit|sitting|set|sat|prop|propped (up|upright|straight|bolt_upright) (just) to (get|catch|draw|breathe) (any|my|some|enough) air|breath;
      lungs dont|wont (want|wanna) (to) fill|open|inflate|work;
      huff|huffs|huffed|huffin|huffing and|n|an puff|puffs|puffed|puffin|puffing; puff|puffs|puffing|puffin and|n|an blow|blows|blowing|blowin|pant|panting|wheeze|wheezing; huffing|huffin|puffing|puffin (just) (to|from|going|walking|getting|climbing|crossing|up) (across) (the|to) stairs|steps|walking|cross|walk|get|barn|barnyard|mailbox|car|bathroom|door;
      short|out of (my) puff; no puff (left); lost|losing my puff; puffed (out) just|after|from|by|walking|climbing|talking|getting;
      breathing|breath (is|was|feels|getting) (a_bit|bit|little|much|some|somewhat) easier|better|eased|improved but (its|it|is|it_is) (still) NOT (quite|all|fully|yet) right|normal|back|good|great|there;
      breathing|breath (is|was|feels|getting) .. still NOT|aint (quite|fully|yet|all) right|normal|back|good|great|there;
      hadnt|havent|hasnt|lost|without the wind|puff|breath to finish|talk|speak|walk; no breath|wind|puff (left) in me; starved of air|breath|oxygen; ran|run|running dry every few words;
      ceased|stops|stopped breathing|breathin;
      short|low|light on air|breath|oxygen|puff; breath|air (is) (so|really|very|getting) tight|thin;
      heaving|gagging|clawing|crying for AIR|breath; sounds|sounding like darth;
      tired|knackered|exhausted|shattered|worn_out|wiped from|just (just|only) breathing; CANT suck|get|take|draw|pull (it) in enough;
      keep|keeps|kept needing|having (to) (take|do) (big|deep|huge) breaths;
      need|needing|using|used|puffing (my|his|her|the) inhaler every|all|constantly|twice|nonstop|again;
      big|deep breaths NOT|dont help|helping|enough|work|working|happening|possible|coming|there|going;
      breath|BREATHE (keeps|kept|just) runs|running|ran out; no puff at_all|left|since|now|today|anymore; got|have|ive|has no puff;
      puffing|panting|blowing (just|only) sitting|walking|standing; she|he|hes|shes panting|puffing|gasping|blowing;
      air goes|gets|comes in but|and|yet (it|still|never); CANT breathe|get_air lying|flat;
      air|breath|oxygen .. never|NOT (feels|feel|seems) (like) enough|go_all_the_way|reach_the_bottom;
      im|i|feel|felt|feeling|getting|get|got|just|still (bit|touch|little|so|really|quite|all|too) puffed (out)|since|now|tonight|today|walking|talking; puffed out; puffing from|at|after|just .. tying|walking|talking|getting|nothing|stairs|climbing|dressing; puffing|puffed like; puff myself out|silly;
      sucking|suck wind|air; sound|sounding|breathing like (i|ive) (just) (have) ran|run|sprinted a 5k|mile|marathon|race;
      talk|talking|speak|speaking .. short|little|small|tiny .. bursts|spurts|bits|chunks; stop|stopping|pause|pausing .. (to) (pull|draw|suck|drag) (in) AIR; AIR|breath between|every words|word|sentences|sentence|bites; hard|tough|difficult|struggle to talk|speak and|while|when|or walk|walking|move; CANT talk|speak and|while|when walk|walking; walk and talk at .. same time; talk and walk at .. same time;
      without running|getting out|short of breath; without (fighting) for air;
      stop|rest|pause|sit (and) (rest|stop|sit|wait) for|to_get|to_catch air|breath|my_breath;
      BREATHE difficulty|difficulties|trouble|troubles|problem|problems|issues; BREATHE (still|just|is|feels|feel|seems) .. restricted|restricted|labored|laboured|constricted|strained|blocked;
      airway .. tight|tightening|closing|swelling|swollen|narrow|narrowing|shut|blocked;
      LUNG .. NOT .. fill|filling|fills|inflate|inflating|expand|expanding|working|open|opening;
      air hunger; resp rate|respirations|respiratory .. 22|24|25|26|28|30|32|34|36|40; CANT .. BREATHE; to get|catch|find|pull|suck .. lungful|gulp|breath_in; CANT .. AIR; NOT ... get|getting|catch .. BREATHE back; lost .. BREATHE; can .. BARELY .. BREATHE; HARD .. BREATHE; HARD .. AIR;
      hard time .. BREATHE|AIR; BREATHE BREATH_BAD; BREATHE .. HARD; short of BREATHE; short of air;
      short breathe; shortness of BREATHE; out of BREATHE; breathless; breathess; breathles;
      breathlessness; sob; winded; gasping; wheezing; wheezy; wheeze; suffocating; suffocate; choking;
      not enough air; need air; need oxygen; running out of air;
      NOT BREATHE (to) well|right|good|properly|normally|ok|normal|easy|easily; shallow BREATHE|breathing;
      fast breathing; rapid breathing; labored BREATHE; short breaths; heavy breathing; breathing heavy;
      breathing .. fast|rapid; breathe .. only|just .. shallow; collapsed LUNG; LUNG .. collapsed;
      punctured LUNG; popped LUNG; pneumothorax; cant breathe; breath wont come; fighting for BREATHE|AIR;
      BREATHE .. NOT .. right|normal|well|good; hungry for air; air hungry; starved for air; no air; losing .. BREATHE; hyperventilating; hyperventilate; BREATHE .. knocked out;
      takes .. effort .. BREATHE; BREATHE takes .. effort; dyspnea; wont let me .. BREATHE;
      winded .. stairs; huffing and puffing; puffing and panting; panting;
      CANT draw|take|get|catch|suck|finish|grab|fill|seem ... BREATHE|AIR|yawn|lungs;
      CANT .. finish|complete|say .. sentence|sentences|yawn; NOT .. finish .. sentence;
      stop|stopping|pause|pausing ... for|get|gulp|catch AIR|BREATHE; stop|stopping .. gulp|gasp|pant|puff;
      without .. stopping|pausing .. AIR|breath; few words .. stop|AIR|BREATHE|rest;
      LUNG .. wont|NOT|cant fill|inflate|expand|open|work;
      LUNG .. half|closed|closing|shut|rattle|rattling|gurgle|gurgling|whistle|whistling|crackle|crackling|squeak|shrunk|deflated|flat|empty|small|smaller;
      LUNG .. wont|CANT .. fill; AIR .. half|halfway|stops|stuck|wont;
      AIR .. NOT .. go|come|get .. in|down|deep; AIR|BREATHE & STRAW; through .. STRAW;
      hungry|starving|gulping|gulp|sucking|gasping|gasp|fighting|begging|desperate|stopping|pant|puffing for AIR|breath;
      running .. out .. AIR|breath; no|without|low AIR; sound like .. vader;
      BREATHE|puffing|panting|huffing|chuffing|blowing like;
      puffed .. uphill|stairs|walking|hill|climbing|talking|out|going;
      puffing .. stairs|walking|talking|train|hill; huffing; puff .. stairs|talk|talking;
      CANT ... without .. panting|huffing|puffing|gasping|wheezing|stopping; cant .. without panting;
      OXIMETER .. LOW_SAT; sat (was|is|of|at|level|reading|dropped|down_to|only|just|went|around|about) (to|at) 80|81|82|83|84|85|86|87|88|89|90|91|92|93|eighties; oximeter .. says|reads|reading .. LOW_SAT; sats LOW_SAT;
      sit|sitting|sat upright|up .. BREATHE; BREATHE .. sitting|sit|propped up|upright;
      CANT lie|lay .. flat; lying|laying flat .. drown|choke|BREATHE|smother|gasp|AIR;
      remember|remind|think|concentrate .. to BREATHE; BREATHE .. is .. work|chore|workout|effort;
      feel|feels|feeling|felt .. drowning|smothered|smothering|strangled|underwater;
      drowning .. AIR|BREATHE|chair|bed|sleep|lying; sips|sip of AIR|breath;
      tiny|little|half|baby|small breaths|sips; only .. BREATHE .. top|shallow|halfway|half;
      BREATHE .. from .. top; lips .. blue|bluish|purple|grey; air .. thin;
      chest .. wont|NOT expand|rise|open|fill|inflate; wind .. knocked; lost .. wind;
      CANT .. talk .. AIR|BREATHE|winded; talk .. gulp|gasp|pant; out .. breath .. talking|sitting|walking;
      PROPPED ... LIE_DOWN .. CANT|choke|drown|smother|suffocate|AIR|BREATHE|vents|gasp;
      CANT LIE_DOWN .. AIR|BREATHE|drown|gasp; AIRWAY .. SHUT; SHUT .. AIRWAY;
      like .. SHUT .. AIRWAY|lungs;
      pillow|bag|plastic|blanket|towel|hand .. over|on .. face|mouth|nose|head; sucking wind|air;
      sound|sounds|sounding|breathe|breathing|panting|huffing like .. ran|run|running|sprinting|climbed .. (a) MARATHON|stairs;
      like .. ran|run|running|climbed|finished .. MARATHON .. sitting|couch|nothing|still|resting|bed|chair;
      winded .. nothing|sitting|talking|resting; NOT enough AIR; NOT getting .. AIR;
      LUNG .. only|half|heavy|burn|burning|full|wet|bubbling|stiff|glued|small|weird|funny|bad|tight|hurt|sore|weak|quit;
      keep|keeps|kept|constantly yawning|sighing .. full|get|AIR|breath|enough|deep;
      stop|stopped|stopping|rest ... STAIRS ... AIR|BREATHE|wind|puff;
      open|opened|opening .. window|windows .. AIR|BREATHE; head .. out .. window; lost .. sight in;
      like .. breathing .. through|thru|under; CANT .. blow .. candle|nose|up;
      CANT .. sing|hum|whistle|chat|converse ... without|AIR|BREATHE|wind;
      two|three words .. stop|at_a_time|AIR|BREATHE;
      BREATHE .. like .. fish|water|sand|concrete|straw|syrup|mud|wet|rag|altitude|vacuum; gulping;
      air wont; air NOT; CANT .. finish|complete|read|get_through|make_it_through .. TALE;
      finish|finishing|reading|read|talking|singing .. TALE ... stop|stopping|pause|pausing|steam|AIR|wind;
      mid|middle .. sentence|word|line ... stop|stopping|pause|AIR|breath|steam;
      trying to get|catch|find|pull|suck|drag .. AIR|breath|breaths;
      get|getting|pull|pulling|drag|dragging .. AIR .. in;
      think|thinking .. about .. (each|every|my) BREATHE; feel|feels .. like .. stop BREATHE;
      nostrils|belly|shoulders|ribs flaring|heaving|pumping|sucking;
      every|each BREATHE .. effort|work|fight|chore|battle|struggle|reminds|counts; out of puff|wind;
      out of steam .. talking|sentence|stairs|sitting|bed; to smother|suffocate; smothering;
      i smother|suffocate; LIE_DOWN ... smother|suffocate|drown;
      prop|propped|propping .. up .. (on) .. pillows|wedge .. breathe|air|smother; NOT air in; no air in;
      air .. room .. NOT|gone|thin; inhaler NOT|isnt|does nothing; inhaler .. NOT|isnt|nothing|aint;
      ribs|sides|nostrils .. heaving|flaring|pulling|sucking; puffing|huffing .. like .. train|dog|steam;
      steam|freight train; CANT .. get .. comfortable .. breathing; AIR .. hungry;
      STAIRS ... stop|stopping|stopped .. catch|get|for .. wind|breath|AIR; catch|get .. my wind;
      satisfying|satisfied breath; NOT .. satisfying breath;
      breathing .. real|so|super fast|quick|light|shallow|hard;
      breathe|breathing .. washcloth|rag|mask|pillow|wet|straw|snorkel|blanket;
      BREATHE through|thru .. (wet) .. washcloth|rag|pillow|straw|blanket|towel|cloth;
      sit|sitting|sat bolt upright; CANT pull|suck|move|push .. (any|enough) .. AIR|breath .. in|out;
      i feel like .. drowning; drowning .. air|lying|bed|sleep;
      stop|stopped|rest and pant|puff|gasp|catch|get .. my|some|like|wind|breath|AIR;
      stop and pant|puff|gasp; half|part|quarter .. AIR;
      making|make|makes .. whistling|squeaking|rattling|wheezy|whistle|squeak noise|sound|noises|when|talk;
      whistling|squeaking|rattling noise .. when|breath|talk; short winded; shortwinded;
      comes|come|coming up short .. AIR|breath; BREATHE .. comes|come|coming up short|halfway|shallow;
      CANT .. quite .. fill; CANT fill .. up .. lungs|chest|AIR|all; BREATHE .. cuts|cut off|out|short;
      only .. half .. AIR|BREATHE; pant .. like .. dog; puffing .. like;
      tired|exhausted|worn_out of|from .. BREATHE; gulp|gulping|gulps|sip|sipping|gasp|swallowing .. AIR;
      CANT fill em|them .. past|up|all|more|halfway; lungs NOT so much|good|great|right|well;
      run|runs|ran|running out of AIR|breath; NOT .. enough .. AIR|oxygen;
      BREATHE .. takes .. work|effort|everything; AIR .. NOT .. enough|getting_in|there;
      gasp|gasping|gasps; get|getting .. to .. (top|end|bottom) of .. breath;
      top of .. (a|one|breath|my) breath; wake|woke|waking .. up .. gasping|choking|AIR;
      whistle|wheeze|rattle .. (in|at|with|every|each) .. BREATHE; run out of BREATHE;
      BREATHE .. stuck|blocked|tight; lungs .. feel|are .. water|wet|full|sponge;
      got|get|getting|till|until|lost|losing my wind back; till|until .. my wind;
      nothing is getting|going|coming in; CANT get .. through .. call|sentence|song|shower;
      to .. (rest|stop) .. between words|sentences|stairs|steps;
      breathing (in) (the|fresh|any) .. air is impossible|hard;
      sit|sat|sitting up all nite|night (2|to) breathe|breave|breath|breeve; (rescue) inhaler 3|4|5|6|three|four|five|six times; inhaler .. barely|hardly|NOT helped|helping|help|touching|working;
      stop|stopped|rest|paused 3|4|5|6|three|four|five|six|several times for wind|air|breath;
      blowing|blowin|puffing|puffin like a whippet|bellows|train|horse|whale;
      get|got|getting|am|im|gets|so gassed (out) (just|only|from|by|after) (tying|walking|talking|standing|putting|getting|going|climbing|dressing|tie|walk|stairs|the_stairs); NOT|lost|aint_got|no (have|got|has) (the|my|any|enough) wind to|for|left; (slightly|almost|little|really|just) no breath when|left|even|after|on|climbing|walking; (bend|bending|bent|lean|leaning) over for air|breath|oxygen;
      huffing|huffin|huff like; BREATHE|brething (is|isnt|aint) (not) rite;
      stop|stopped|stopping|rest|pause (to) half_way|halfway up; to get|catch (the|my) air|wind|breath back`,
    es: `
      toy|estoy|ando|sigo ahogadito|ahogadita; no junto|agarro|jalo aire (ni);
      me despierto|desperte|levante|despertaba ahogada|ahogado|ahogandome|asfixiada|asfixiado; labios (se) (me) (ven|ponen|estan|pusieron) azules|moraditos|morados|azulados;
      crisis|ataque (fuerte) de asma; asma fuerte|muy_fuerte;
      cuesta (mucho|trabajo) agarrar|jalar|meter|tomar (el) aire|aigre|resuello; cortito|cortita|corto|corta de aire|respiracion|resuello; respira|respiro|respirando (muy|bien) rapidisimo|rapidito|agitado|agitada;
      solo|nomas|nada_mas|unicamente|solamente sentado|sentada|parado|parada|recargado|recargada|de_pie (es_como|asi|es_que) (puedo|puede|logro|alcanzo_a|me_deja) respirar|respiro|respira|jalar|jalo|jala|agarrar|agarro|meter|tomar (aire);
      resoyando; resollando; bofeando; bofeado; bofeada; bofeo; acezando; dando bocanadas; bocanadas de aire; no puedo|logro|alcanzo (a) suspirar|bostezar|resollar (completo|bien|hondo|profundo);
      me da|entra|agarra|pega fatiga al|cuando|de|si|con subir|subo|caminar|camino|hablar|hablo|moverme|pararme|barrer; poquito|poco|medio|algo|muy|toda|todo|bien|estoy|ando|siento|amaneci|sigo|quede ahogada|ahogado; faltando|falta|faltaba el|un_poco|poco aire|respiro|resuello;
      no .. llena|llenan|infla|inflan .. pulmon|pulmones;
      como|parezco perro|perrito|pez .. respiro|jadeo|aire; respiro|respira|respirando como perro|perrito|pez;
      no (me) alcanza|alcanzaba|alcanzo (bien) (la|el) respiracion|aliento|resuello;
      agitado|agitada (nomas|solo) de|al|con|cuando|por hablar|hablo|caminar|camino|respirar|subir|pararme|nada|moverme;
      agitado|agitada acostado|acostada|sentado|sentada;
      ando|estoy|sigo|amaneci|esta|anda (bien|muy|toda|todo|tan|como|super|demasiado) agitada|agitado;
      me siento (bien|muy|toda|todo|tan|como|super|demasiado) agitada|agitado;
      aire|oxigeno .. no .. alcanza|llega|basta|suficiente;
      (nomas|apenas|cuando) (me) paro|camino|levanto|subo .. parece que corri; parece que (acabo_de) corri|correr|subi; resoplando|resoplo|bufando|bufo; aire (normal) no (me) alcanza|basta|rinde|es_suficiente;
      no (me) entraba|entro|llegaba|llego|pasaba|alcanzaba (el) (suficiente) aire; no podia|puedo|pude|poder hablar y|al caminar; no podia|puedo|pude|poder caminar y hablar; hablar y caminar al mismo tiempo; caminar y hablar al mismo tiempo; marca|marco|sale|salio|dice|aparatito (el) 80|82|83|84|85|86|87|88|89|90|91|92 .. oxigeno; oxigeno .. LOW_SAT;
      respirando|respira|respirar con (mucho) (esfuerzo|trabajo|dificultad); sentar|parar|detener|descansar para (poder) respirar;
      aire (me) falta|falte; respiracion (se) (me) va|corta|entrecorta|acaba|agita;
      no cojo|cogo|agarro|jalo|tomo|siento (el|bien) aire; no me sale|entra|llega|pasa (el) aire;
      no agarra|agarro|agarrando|jala|jalo (el) aire; dificultad|dificultades al|para|de|en BREATHE; (me) costar|cuesta|costaba|costando|costo respirar;
      CANT .. BREATHE; no respiro; no respira; no .. respirando; no (me) (puedo|logro|alcanzo_a|estoy) respirar|respiro|respirando (muy) bien; falta .. aire; faltaba .. aire; faltando .. aire;
      falta .. respiracion|aliento; sin aire; sin aliento; sin respiracion; me ahogo; ahogando; ahogo; ahogaba; ahoga; asfixio; asfixiando; asfixia;
      HARD .. BREATHE; respiro mal; respirando mal; BREATHE BREATH_BAD; me agito; agitado al; agitada al; agitado para; agitacion; sofocada; sofocado;
      sofoco; sofocando; no .. entra .. aire; no .. llega .. aire; no .. pasa .. aire; no agarro aire; jalar aire; poco aire; neumotorax; pulmon colapsado;
      respirar .. cuesta; respirar .. dificil; no alcanzo .. respirar; no me da el aire; no jalo aire; ahogandome; asfixiandome;
      AIR .. medias|mitad|poquito|fondo|corto|corta|acaba|acabo|cortado; entra|entrando .. medias;
      no .. entra|llega|alcanza|pasa|baja .. AIR; AIR .. no .. entra|llega|alcanza|pasa|baja;
      AIR|BREATHE & STRAW; jalo|jalar|jalando|agarrar|agarro|recoger|recobrar|alcanzar .. resuello|aliento;
      CANT .. jalar|agarrar|recoger|tomar|llenar .. AIR|LUNG|pecho;
      batallo|cuesta|costando|trabajo .. jalar|agarrar|tomar|meter .. AIR;
      parar|pararme|detenerme ... AIR|resuello|aliento; sin resuello; falta .. resuello;
      corta|cierra|acaba|acabo|va|fue|escapa el AIR|aliento|resuello; CANT .. terminar .. frase|oracion|hablar;
      no termino .. frase|oracion; jadeo|jadeando|jadea; boqueando|boqueo;
      me fatigo|canso .. hablar|hablando|hablo|escaleras|escalones; pecho .. silba|chifla|pita|ronca|hierve;
      silba|chifla|pita|ronca .. pecho; LUNG .. no .. llenan|llena|abren|inflan|abre;
      no .. llenan|llenar|llena .. LUNG; OXIMETER .. LOW_SAT; sentado|sentada .. BREATHE;
      acostado|acostada|acuesto|acostarme .. ahogo|AIR; aire .. no .. da; pez fuera del agua;
      pecho|pulmones no .. infla|inflan|llena|abre|expande; no .. infla|inflan|llena .. pecho|pulmones;
      respirar|respiro .. a medias;
      AIR .. no .. llena|da|rinde; no .. llena|rinde|da .. AIR; pescado|pez .. AIR|agua|boca;
      boca .. abierta|abro .. AIR; me quedo|quede|quedaba sin aire|aliento|voz|resuello;
      acaba|acababa .. AIR|resuello;
      hablo|platico|camino|digo|subo|doy ... descansar|parar|detener|sentar .. AIR|resuello|aliento|BREATHE;
      descansar|descanso ... jalar|agarrar|tomar AIR; ahogar|ahogarme|ahogue|ahogamos|ahogan;
      siento|sentia|senti que .. ahogo|asfixio|AIR; corta|cierra|va|falta|entrecorta .. BREATHE; disnea;
      hiperventilando|hiperventilo; resoplo|resoplando|bufando; falta .. oxigeno;
      dormir|dormi|durmiendo|acostar|acostada .. sentado|sentada|sillon|almohadas .. AIR|ahogo|BREATHE;
      inhalador|salbutamol|nebulizador .. no|nada|ni;
      batallo|batallando|sufro|sufriendo para BREATHE|jalar; apenas .. BREATHE;
      bolsa .. cabeza|cara .. AIR|BREATHE; me canso .. al|de BREATHE|hablar;
      pasos|cuadra|escalones ... sin|falta AIR|aliento|resuello;
      fatigada|fatigado .. al|para BREATHE|hablar;
      dormir|dormi|duermo|acostarme|acostado|acostada ... si no .. ahogo|asfixio|AIR;
      abrir .. ventana .. AIR; ventana .. AIR;
      gradas|escalones|escaleras|cuadra .. boqueando|jadeando|sin_aire|ahogo|ahogada|ahogado;
      a media respiracion|medio_aire; como pez|pescado|perro; hambre de aire; ya no .. jalo;
      cuesta .. BREATHE|resollar|hablar;
      quedo|quede|quedando|quedaba|ando sin .. fuelle|resuello|respiracion|oxigeno; falta .. fuelle;
      ni .. fuelle; suena|sonando|silba|chifla|pita .. respiracion|pecho|BREATHE|pulmones;
      BREATHE .. suena|silba|silbato|chifla|pita|ronca;
      hablo|platico|camino y .. corto|ahogo|canso|paro|falta; no lleno;
      no .. lleno|lleno_de AIR|pulmones|pecho; jalando|jalo|jalar AIR;
      como locomotora|fuelle|perro|pescado|toro; locomotora;
      sofoco|sofoca|sofocada|sofocado .. acostada|acostado|boca_arriba|noche|subir|caminar;
      respirar|respiro|respira feo|raro|chistoso|mal|fuerte|ruidoso|rapido;
      quedo|quede|acabo|termino como si .. corrido; se .. atora|atoro|tranca|tranco .. AIR;
      AIR .. atora|atoro|tranca|tapa; respira|respiro como perrito|perro|pez|pescado;
      BREATHE .. boca .. no .. alcanza|basta`,
  },
  {
    id: 'chest-pain',
    label: 'chest pain, pressure or tightness',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Smith21, Chen24',
    rule: 'sore chest muscle at the treated sites is chest-wall-soreness',
    en: `
      CANT|nothing|NOT .. get|shift|lift|take|takes|move .. weight|load|pressure .. my chest; weight|load|pressure wont|will_not|doesnt|isnt .. off my chest;
      indigestion|heartburn (but|and) (it|its|it_is|thats) going|goes|running|moving|spreading (down|into|to) (my) (left) arm|jaw|shoulder|back;
      ticker hurts|hurt|hurting|aches|aching|pains|squeezed|tight; tightness|pressure|squeezing|pain .. titties|tits|boobs|bosom;
      (like|as_if|as_though) .. is|was|were|been|just|s|someone|somebody|something sat|sitting|parked|perched|plonked|plopped|dumped|camped (right|slap|smack|down) on|upon|on_top_of .. CHEST|breastbone|sternum|bust;
      rucksack|backpack|suitcase|wardrobe|sack|sacks|anvil|boulder|sofa|couch|washing_machine|tractor|horse|pony|calf|hog|bale|sandbag|bag_of_cement|dumbbell|barbell|breeze_block|paving_slab|grown_man|person|somebody|someone .. on|across .. my CHEST|breastbone|sternum;
      heart area|region aches|ache|hurts|hurt|throbs|burns|pain; pain|ache|tightness (in|around|over) (my|the) heart area|region;
      band|belt|strap|corset|hoop|girdle .. round|around|across (me|my|the) bust|bosom|breasts|boobs|CHEST;
      bust|bosom .. squeezed|squeezing|tight|pressure|crushing|belted;
      indigestion|heartburn|gas|wind ... left arm|jaw|arms; LIMB .. indigestion;
      like (somebody|someone|something|a_man|a_person) (is|was) standing|sitting|stepping|pushing|leaning|kneeling on (the) (front|middle|center) (of) me|my_front|my_chest;
      like .. LOAD .. sat|sitting|sits|standing|stood|parked|landed|dropped (down) on (top) (of) me; LOAD .. sat|sitting|sits|standing|stood (down) on me;
      chest (was|got|is|gets) (so|really|very) heavy|tight|hurting (because|so);
      bra|boobs|breasts ... clamped|vise|vice|squeezed|crushed; rubbing|rubs|holding|clutching .. (the|his|her|my) (middle of) .. (his|her|my) CHEST|ribcage|breastbone|sternum; CHEST & PAIN; CHEST & TIGHT; CHEST & SEVERE; CHEST discomfort; elephant .. CHEST; sitting on .. CHEST; CHEST & SORE; CHEST & standing|sitting|squished|squashed|vise|vice|belt|band|brick|kicked|parked|squeezing|caving|closing|collapsing; CHEST killing; CHEST bruised; heart attack; HEART hurts|hurting|aches|pain;
      pain .. HEART; LUNG & STRONG_PAIN; LUNG & TIGHT; CHEST feels weird|funny|strange|off|wrong; CHEST spasm; band around .. CHEST; brick on .. CHEST; cp; angina;
      CHEST & LOAD; LOAD .. CHEST; BREAST & PAIN|TIGHT|LOAD; BREAST & TIGHT;
      sitting|standing|kneeling|stepping on me; PAIN|TIGHT ... CHEST; CHEST ... TIGHT;
      HEART .. squeezed|squeezing|cramp|cramping|gripped|stabbing|tight; jaw .. left arm; left arm .. jaw;
      TIGHT|PAIN|ache|squeeze .. jaw .. arm; squeeze .. behind|under .. BREAST|CHEST;
      heartburn .. arm|jaw|sweating|sweaty; indigestion .. arm|jaw|sweating;
      CHEST .. fire|flames|caving|bursting|explode;
      pinch|pinching|stabbing|squeezing .. over|in|at HEART; BREAST & SORE;
      LOAD ... on|across|around .. front of|me; PAIN|TIGHT|LOAD (right|all|mostly|just|its|thats|is) (in|on|at|across|along|over|down|up|through|thru|round|around|to|into) (the) (whole|upper) front of me|my_body;
      PAIN|TIGHT|ache .. middle of .. me|body|torso|CHEST; PAIN|TIGHT|LOAD ... where my heart;
      between .. breasts|boobs|nipples .. PAIN|TIGHT|SORE|LOAD;
      PAIN|TIGHT|LOAD|SORE ... between .. breasts|boobs|nipples;
      PAIN|TIGHT|SORE .. under .. left|right BREAST;
      PAIN|TIGHT|SORE .. left arm .. sweat|sweating|sweaty|jaw|nausea|NAUSEA|CHEST;
      PAIN|TIGHT ... into|to|up|in .. jaw .. arm|teeth|CHEST; CHEST ... jaw|arm;
      CHEST & heavy|strange|odd|pinched|knot|knotted|constrict|flutter;
      PAIN|TIGHT|LOAD|squeeze|ache .. over|around|behind|near|on .. HEART;
      PAIN|TIGHT|ache|SORE ... under|behind .. necklace|tie|collar|pendant|lanyard|breastbone|sternum;
      PAIN|ache|squeeze|TIGHT ... arm .. heavy|numb|dead;
      PAIN|TIGHT|ache|squeeze .. (dead|right|smack) center|centre .. under|behind|front;
      like .. bear hug; bear hug; over|on|behind my heart;
      heartburn & jaw|arm|sweat|heavy|pressure; indigestion & jaw|arm|sweat|heavy|pressure;
      heartburn|indigestion .. NOT|tums .. nothing|help|helping|work|touch; tums .. nothing|NOT|didnt;
      chest .. squeezing|squeezed|gripped|wrapped|pinned;
      truck|bus|car|piano|refrigerator|fridge|tank|cow|safe|sumo .. on .. CHEST|BREAST|me;
      (truck|bus) .. on .. CHEST|BREAST|breastbone;
      bra|vest|corset .. too small|tight .. squeezing|CHEST|breath;
      into|up .. my teeth|jaw .. when .. hurry|walk|climb|rush|exert;
      burn|burning|ache|PAIN .. across .. front .. collar|shoulder|chest;
      thought .. gas|indigestion|heartburn .. but; left arm .. achy|aching|heavy|hurts .. too|now|also|and;
      dead center .. chest|and|pressure; fist|hand|claw .. (inside|in|around|squeezing) .. CHEST|HEART;
      CHEST .. clenches|clenching|clench|spasms;
      wringing|twisting|wrung .. (behind|in|under) .. CHEST|BREAST|sternum|breastbone;
      aching|achy|ache|PAIN .. under .. breast; CHEST .. thats aching|hurting; its my CHEST;
      CHEST NOT right|ok|good;
      PAIN|TIGHT ... and .. front of .. CHEST; front of .. CHEST .. and PAIN|TIGHT;
      scares|scared|scaring me (more) than this chest;
      chest_pain .. now its|it_is my turn;
      tightness|pressure|heaviness|squeeze|squeezing|tight|band (is|right) across|accross (the|my) front|chest`,
    es: `
      no .. quito|quita|quitan|quitar|quitarme .. peso|losa|piedra|bulto|carga .. pecho; peso|losa|bulto|piedra encima del pecho; peso|losa|bulto|piedra sobre_el|en_el pecho;
      costillas|pecho|costado me da|dan (unos|un|bien|muy) piquetes|piquete|punzadas|punzada;
      cuchillo|punzada|punzadas|clavado|pinchazo|punalada|dolor|duele|aprieta|ardor ... (bajo|debajo|abajo|en|junto) .. tetilla|tetillas|chichi|chichis;
      dan|dio|da|siento|traigo (unos|como) piquetes .. pecho; estrujaran|estrujan|estruja|estrujando|estrujara .. pecho;
      agarra|agarro|agarrando|agarraba .. pecho .. pesa|duele|dolor;
      alguien .. parado|parara|sento|sentara|sentado|subido|subio|paro .. (enfrente|encima|sobre|arriba|en) .. mi|me|pecho; alguien .. encima|sobre|arriba .. mi|me|pecho;
      LOAD .. encima|sentado|parado|sento|paro .. (de|en) mi|me; como .. elefante|piedra|losa|costal .. encima;
      (se) me apreto|aprieta|apreto|aplasta|aplastaba|oprime (el) pecho; (algo) (me) aplastaba|aplasta|aprieta|apreto (el) pecho; apreton (en) (el) pecho;
      CHEST & PAIN; CHEST & TIGHT; CHEST & SORE; aprieta el pecho; infarto; ataque al corazon; ataque cardiaco; CORAZON_DUELE; LUNG & PAIN; algo en el pecho;
      siento .. raro .. pecho; HEART .. duele; duele .. HEART; dolor .. HEART; angina;
      CHEST & LOAD; LOAD ... CHEST; BREAST & PAIN; oprime|aprieta|aplasta|aplastan .. pecho|medio|centro;
      centro|medio .. pecho; oprime|aprieta|dolor|duele ... brazo izquierdo;
      brazo izquierdo ... mandibula|quijada|pecho|sudor; angustia .. CHEST;
      HEART .. aprieta|oprime|estruja|LOAD; pecho .. truena|arde|quema;
      sentado|sentada|subido|parado|montado|encima .. CHEST;
      atorado|atravesado|atorada|atravesada .. CHEST; CHEST .. atorado|atravesado|atorada|atravesada;
      CHEST .. hormigas|agujas|caliente|angustia|mal|raro|rara|feo;
      boca del estomago .. brazo|quijada|sudor; presion .. en medio ... brazo|sudo|sudor;
      oprimen|aprietan|estrujan|exprimen .. CHEST|HEART`,
  },
  {
    id: 'pleuritic-pain',
    label: 'pain with breathing or coughing',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Elsevier20, Weagle21',
    rule: 'any site of trunk or shoulder blade, any hour',
    en: `GOOD|better|ok|okay|bearable|tolerable as_long_as|when|if i dont|NOT (take) (a|any) breathe|inhale|deep_breath|deep_breaths|breath; GOOD|better|ok|okay|bearable|tolerable unless|until|except_when i (take) (a|any) breathe|inhale|deep_breath|deep_breaths|breath; 
      BREATHE (in|out|deep|deeply|fully) (all_the_way) (in|through) but|except|only it|that|they|theres|there_is|i|its (does|still|really|kinda|a|kind_of|get|feel|painful) PAIN|STAB_LIKE|catches|pinches|sharp;
      BREATHE in and its|it|theres (is|like|feels) (like) (a|an|the) pitchfork|knife|stab|nail|ice_pick|spear|dagger|sword|hot_poker|pin|needle; sneezed|coughed|laughed|sneeze|cough|laugh|yawned and thought|swear|feels|felt|its|it .. shot|stabbed|knifed|ripped|torn|killed|speared|cracked; holding|hold my breath .. only|dont|doesnt|stops hurt|hurting|way|hurts;
      CANT|cant laugh|cough|sneeze|yawn|hiccup .. kills|hurts|agony|stabs|pain|sore|killing;
      PAIN .. side|back|rib|ribs|shoulder|blade .. when|if|whenever i laugh|sneeze|cough|breathe|yawn|inhale;
      PAIN .. only when i breathe|inhale|cough; (there) only when i breathe|inhale;
      catches|catch|sharp .. (at) end of .. BREATHE|inspiration; BREATH_ACT .. instant|instantly .. stab|SUDDEN_HURT; PAIN & BREATHE; catch|catches|catching .. when .. BREATHE; catch|catches .. BREATHE; sharp & BREATHE; CANT .. deep|full|big BREATHE; CANT .. BREATHE .. deep|deeply|all;
      PAIN .. when|to|if|with|from|every|while|on|and BREATH_MOVE; PAIN .. when|if|every .. BREATH_MOVE; when|if|every .. cough|coughing|laugh|sneeze|yawn .. PAIN; WORSE .. BREATHE;
      coughing|laughing|sneezing PAIN; PAIN coughing|laughing|sneezing; pleurisy; pleuritic; stitch .. BREATHE; SORE .. when .. BREATHE; hurts my .. to cough;
      PAIN .. take .. BREATHE; tight .. when .. BREATHE; tight .. BREATHE .. in; pinch|pinches|grabs .. BREATHE; jabs .. BREATHE; jab .. BREATHE; poking .. BREATHE;
      STAB_LIKE & DEEP_BREATH; STAB_LIKE ... DEEP_BREATH; DEEP_BREATH ... STAB_LIKE; knife ... DEEP_BREATH;
      DEEP_BREATH ... knife;
      PAIN|STAB_LIKE|catch|catches|knife .. when|if|every|each|with|to|on BREATH_MOVE|DEEP_BREATH;
      when|if|every|each|with|on|whenever BREATH_MOVE|DEEP_BREATH ... PAIN|STAB_LIKE|knife|catch|catches;
      DEEP_BREATH gives|give|gets|kills|makes; PAIN .. DEEP_BREATH;
      yawning|hiccup|hiccups|sigh|sighing|burp .. PAIN|STAB_LIKE|knife;
      scared|afraid|dread to cough|laugh|sneeze|BREATHE;
      hold|holding|hug|hugging|splint .. ribs|side|pillow .. cough|sneeze|laugh;
      feel it .. TRUNK|ribs .. BREATHE; when .. BREATHE .. feel .. TRUNK|ribs; BREATHE .. deeper .. STAB_LIKE;
      go deeper .. STAB_LIKE; bites|grabs|catches .. BREATHE; BREATHE .. bites|grabs|catches;
      bites|STAB_LIKE ... fill .. AIR; fill .. with AIR ... bites|STAB_LIKE;
      when|if|every|each|whenever|anytime|time|second|moment|soon BREATH_ACT .. SUDDEN_HURT;
      when|if|every|each|whenever|anytime|time|second|moment|soon .. (i|we|she|he) BREATH_ACT ... SUDDEN_HURT;
      BREATH_ACT ... like .. SUDDEN_HURT|poked|stabbed|someone|somebody|something;
      SUDDEN_HURT .. when|if|every|each|time|anytime|whenever .. BREATH_ACT;
      BREATHE small|tiny|shallow|careful|carefully|little|shallowly;
      small|tiny|shallow|little|baby breaths|breath|breathing; fill .. up|lungs|chest ... SUDDEN_HURT;
      SUDDEN_HURT ... fill .. up|lungs; CANT .. fill .. up|lungs|chest; SUDDEN_HURT .. breath;
      breath .. SUDDEN_HURT; SUDDEN_HURT .. bigger|deep|deeper|big breath|breaths|one;
      anything bigger|deeper .. SUDDEN_HURT; avoid|avoiding|dread|dreading|hate|hurts BREATH_ACT;
      scared|afraid .. to BREATH_ACT; BREATH_ACT .. makes .. (me) yell|yelp|cry|wince|scream|jump|double;
      BREATH_ACT .. kills|killer|murder|agony|brutal;
      BREATH_ACT ... SUDDEN_HURT .. TRUNK|CHEST|side|blade|blades|bra|wing;
      yawned|sneezed|coughed|laughed|sighed|hiccuped ... SUDDEN_HURT|PAIN|roof|god|jesus|tears|scream|floor|died;
      breaths|breath teeny|tiny|shallow|small|little|short;
      keep|keeping .. breaths|breath|breathing .. teeny|tiny|shallow|small|little|short;
      normal|regular|full|real|proper|big|deep one|breath|breaths ... SUDDEN_HURT|wince|PAIN;
      every|each BREATHE .. reminds|announces|stings|scrapes|scratches|rubs|pulls|tugs;
      yawned|sneezed|coughed|laughed .. and .. roof|ceiling|god|jesus|stars|floor|yelled|screamed|died|cried|hit;
      BREATH_ACT is|are|was|were torture|agony|murder|hell|killer|brutal|awful|excruciating|the_worst;
      dread .. BREATH_ACT; breathe|breath all the way in; unless .. BREATHE .. in|deep|deeply|full;
      CANT|NOT .. BREATH_ACT .. without .. SUDDEN_HURT;
      stitch under|in|by .. ribs|side|blade .. when|whenever|if|every|each|with;
      BREATHE but only|NOT .. shallow|deep|half|little|deeply;
      past a certain point .. stab|stabs|hurts|PAIN|catch; only shallow;
      rubber band .. (snap|snapping) .. TRUNK;
      when|every|each .. BREATH_ACT .. like .. rubber|band|knife|stab|snap;
      BREATH_ACT is off limits|out_of_the_question|impossible;
      rips|ripping|tears|tearing through .. side|ribs|back|chest;
      breaths|breath .. makes|make .. scream|yell|cry|wince|holler;
      inhale .. makes|make .. scream|yell|cry|wince;
      hold|holding|held|shallow|small|half (my) breath|breaths so (that) it|they NOT hurt|hurts|stab|stabs|catch|ache`,
    es: `bien|mejor mientras|si|cuando (yo) no respire|respiro; bien|mejor hasta_que|menos_cuando respiro|respire; 
      alfilerazo|alfiler|piquete|punzada|pinchazo|cuchillada|navajazo|puntada|dolor ... al|cuando|si inalar|inhalar|inalo|inhalo|respirar|respiro|toser|toso|suspirar|bostezar; duele|duelen|dolor .. solo cuando|al|si respiro|respirar|inhalo|suspiro|toso; duele solo cuando|si|al respiro|respirar|inhalo; duele (al|cuando) resp|resp_ondo|respirar_ondo|respiro_ondo; duele resp ondo|hondo;
      suspirar|suspirando|suspiro|estornudar|bostezar|toser|hipo|eructar (me|le) duele|punza|lastima|mata|cala;
      reirme|reir|reirse|carcajearme|carcajada (me) duele|punza|lastima|mata;
      rompe|rompia|truena|desgarra|quiebra|revienta .. CHEST;
      (dolor) siempre|cada que estornudo|toso|respiro|me_rio|suspiro; dolor .. estornudo|estornudar;
      PAIN|piquete|piquetes|punzada|tiron .. espalda|costado|pecho|costilla .. estornudar|estornudo|reir|rio|me_rio|toser|toso|respirar|respiro;
      PAIN & BREATHE; PAIN .. cuando|al|si|por BREATH_MOVE; PAIN .. cuando|al|si .. BREATH_MOVE; cuando|al|si BREATH_MOVE .. PAIN; al respirar .. PAIN; punzada .. BREATHE; piquete .. BREATHE; pica .. al respirar; no .. respirar hondo;
      no .. respirar profundo; tomar aire .. PAIN; PAIN .. tomar aire; PAIN .. jalar aire; PAIN .. agarrar aire; molesta .. al respirar; me .. al respirar hondo;
      STAB_LIKE & DEEP_BREATH; STAB_LIKE ... TAKE_AIR; TAKE_AIR ... STAB_LIKE; PAIN ... TAKE_AIR;
      TAKE_AIR ... PAIN; STAB_LIKE|PAIN ... cuando|al|si|cada .. DEEP_BREATH;
      cuando|al|si|cada DEEP_BREATH ... STAB_LIKE|PAIN;
      CANT .. llenar .. pecho|pulmones .. STAB_LIKE|PAIN|porque; miedo .. toser|estornudar|respirar;
      cada .. suspiro|bostezo ... STAB_LIKE|PAIN;
      CANT .. reir|reirme|toser|estornudar|bostezar .. PAIN|STAB_LIKE|porque;
      TAKE_AIR|respiro|toso|rio|estornudo|bostezo ... STAB_LIKE|PAIN|jalon|algo_me|tiron;
      cada que|vez respiro|toso|jalo|agarro|estornudo|rio ... PAIN|STAB_LIKE|jalon|siento;
      llenar .. pecho|pulmones ... PAIN|STAB_LIKE|jalon; al inflar|llenar .. pecho|pulmones;
      a media respiracion;
      no .. atrevo|animo|quiero ni|a .. toser|suspirar|estornudar|reir|respirar|inhalar;
      no me atrevo|animo .. DEEP_BREATH|BREATH_MOVE; corta|cortando .. al|cuando BREATHE|toser|suspirar;
      aguanto .. respiracion|tos|estornudo .. porque;
      PAIN .. bocanada|bocanadas|aliento;
      toso|tos|estornudo|respiro|bostezo|rio y .. (es|siento|me) .. STAB_LIKE|machetazo|cuchillada|latigazo|PAIN;
      machetazo|cuchillada|punalada .. tos|toso|respirar|respiro|estornudo|espalda|costado|costilla;
      aguantar|aguanto|contener|contengo|retengo (la|el) respiracion|aire para que no (me) duela|pinche|punce|lastime`,
  },
  {
    id: 'coughing-blood',
    label: 'coughing blood',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: IMJ22',
    en: `
      puke|puked|puking|vomit|vomited|vomiting|threw_up|throwing_up|spit_up (was|is|came) (up|out) (brown|black|dark) like coffee|cofee|coffe (grounds|dust);
      cough|coughs|coughed|coughing (up) .. clots|clot;
      hankie|hanky|handkerchief|tissue|kleenex|napkin ... beetroot|beet|beets|crimson|scarlet|rusty|raspberry;
      hacked|coughed|hawked|spat up .. red|rusty|pink|crimson|brown;
      clots|clot in|with (my|his|her|the) spit|phlegm|mucus|saliva; coughed|spat|brought (up) (a) (blood) clot|clots;
      BLOOD when|if|every_time|whenever (i|he|she) hack|hacks|hacked|hawk|hawked|spit;
      gobbed|gobbing|hawked|hawking|spat|retched|hocked (up|out) BLOOD; gob|gobs|mouthful|mouthfuls of BLOOD;
      BLOOD on|in (my|the|his|her) hanky|hankie|phlegm|spit|saliva|mucus;
      PINK_STUFF|rust (colored|coloured|stained|tinged) phlegm|mucus|sputum|spit|saliva|snot|froth;
      red|PINK_STUFF .. tissue|hanky .. cough|coughing|coughed; cough|coughing|coughed .. red|PINK_STUFF .. tissue|hanky;
      BLOOD gunk|stuff|goo|gob|slime|bits|snot coming|comes|came|brought up; BLOOD .. up .. lungs|lung|chest;
      hawked|hacked|coughed something|summat|stuff|it|phlegm ... it was|were|is|had .. BLOOD;
      COUGH .. BLOOD; BLOOD .. COUGH; hack|hacked|hacking|COUGH|hawked|spat|spit ... (and) ... BLOOD|PINK_STUFF in|on (it|them|there|tissue|sink|hanky|napkin|towel|hand); spit|spitting|spat .. BLOOD; BLOOD .. spit|mucus|phlegm|sputum|saliva; bloody|red|pink phlegm|mucus|spit|foam|sputum|saliva;
      pink frothy; hemoptysis; BLOOD .. LUNG; BLOOD come|came|comes up; hacking up blood;
      bring|bringing|brought .. up .. BLOOD|PINK_STUFF; COUGH .. PINK_STUFF; COUGH ... PHLEGM .. PINK_STUFF;
      PINK_STUFF PHLEGM; PHLEGM .. BLOOD|PINK_STUFF;
      hock|hocked|hocking|hack|hacked|hacking|hawked|spit|spat|spitting|COUGH ... PINK_STUFF|BLOOD; streaks of blood;
      BLOOD .. streaks|streaked|specks|flecks;
      bring|bringing|brought|came|comes|coming|clear|clearing|cleared ... up|throat .. PINK_STUFF|BLOOD;
      PINK_STUFF ... clear|clearing|cleared .. throat; COUGH ... PINK_STUFF;
      COUGH .. into .. PHLEGM .. PINK_STUFF|BLOOD; PINK_STUFF foam|foamy|frothy|bubbles;
      foamy|frothy PINK_STUFF; PINK_STUFF stuff ... COUGH|throat|spit;
      COUGH .. leaves|left|has|had .. red|BLOOD|pink; red on .. napkin|tissue|kleenex|hanky .. cough;
      spit|spat|spitting .. up .. PINK_STUFF;
      taste|tasted|tasting .. BLOOD .. COUGH|after; COUGH .. (and) .. BLOOD|red .. hand|tissue|napkin|sink;
      COUGH .. and .. hand|napkin|tissue|kleenex|sink|pillow .. red|BLOOD|pink;
      red|pink specks|speckles|spots|dots|flecks .. (on|in) .. hand|tissue|napkin|phlegm|spit|sink;
      COUGH .. red|pink specks|speckles|spots;
      red|pink|bloody strings|threads|streaks|string|thread; COUGH .. and .. red strings|streaks|threads;
      PINK_STUFF|BLOOD in what .. COUGH; PINK_STUFF|BLOOD .. when|what|whenever i COUGH;
      what i COUGH .. up .. PINK_STUFF`,
    es: `
      tosi|tosio|tosiendo|escupi|escupio (en|y) (la|el|un|una) (servilleta|panuelo|papel|lavabo) (y) (eso|me) (salio|sale) colorado|colorao|rojo|rojito|rosado;
      espumita|espuma|babita (de_color) rosa|rosada|rosita|roja|rojiza|con_sangre; flemita|flemitas|flemas|flema|gargajo|moco con puntitos|puntos|hilitos|rayitas|manchitas|pintitas|gotitas (de|con) sangre; sangre (en) (lo) (que) (al) expectoro|expectorar|carraspear|carraspeo|gargajear|escupo|escupir; expectoro|expectorar|carraspeo (con) sangre; sangre al carraspear; sangre en lo que expectoro|toso|escupo;
      he|ha esputado|escupido|expectorado (con) sangre;
      desgarro|desgarre|desgarra|escupo|escupio|escupi|arrojo|arroje con|pura|puro sangre;
      escupo|escupi|escupio|escupe PINK_STUFF|sangrita;
      expectoro|expectora|expectore|expectorando|expectoracion (con|algo|un) PINK_STUFF|sangre|espuma|marron|oscuro|sangrita;
      tose|tosi|toso|tosio|tosiendo|tos (y|con) (me|le|se) sale|salio|echa|echo|escupe|escupio sangrita|sangre;
      COUGH .. BLOOD; BLOOD .. COUGH; escupo|escupi|escupiendo|escupir|escupio .. BLOOD; flema|flemas .. BLOOD; BLOOD .. saliva|flema|flemas|esputo; echo|echando BLOOD; espuma rosada;
      PHLEGM .. PINK_STUFF|BLOOD; COUGH .. PINK_STUFF; escupo|escupi|escupiendo|escupir .. PINK_STUFF;
      PHLEGM ... rayitas|hilitos;
      COUGH ... PINK_STUFF|manchada|manchado|manche BLOOD;
      COUGH ... servilleta|panuelo|papel|klinex|kleenex|lavabo|toalla .. PINK_STUFF|BLOOD;
      COUGH ... salio|sale|saco|echo|echa|saque .. PINK_STUFF|BLOOD;
      arrojo|arroje|arrojando|echo|eche|escupe|escupia .. BLOOD; BLOOD .. al toser|escupir;
      cuajo|cuajos|coagulitos .. COUGH|escupo|PHLEGM;
      PINK_STUFF|BLOOD .. cuando|al .. tosi|tosio|toser|toso|escupi`,
  },
  {
    id: 'loss-of-consciousness',
    label: 'fainted',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Christensen17; J',
    rule: 'passed out + sleep words = fatigue; with couch or bed alone = urgent',
    en: `
      lost|losing|lose conshus|consious|conshious|concious; everything (just) went off like (a|the) tv|light|telly|switch;
      found me|him|her face_down|face_first|on_the_floor|out_cold|unresponsive;
      nobody|no_one|noone|none_of_us (can|could) wake|rouse|revive|waken him|her|them; CANT wake|rouse|revive|waken him|her|them; CANT rouse|revive|waken RELATION; CANT wake my|our wife|husband|mom|mum|mother|dad|father|partner (up); nobody|no_one|noone|none_of_us (can|could) wake|rouse (my|our|the) RELATION; nobody|no_one|noone|CANT .. get him|her|them|RELATION .. to wake|come_round|come_to; nobody|no_one|noone|CANT .. get his|her .. eyes to open; nobody|no_one|noone .. get him|her to respond|answer; nobody|no_one|noone|CANT .. find|feel his|her|a|any pulse|heartbeat; nobody|no_one|noone|CANT .. get a|one word out_of him|her|RELATION; he|she|RELATION is|goes|went|gone (all|so|completely) limp|floppy;
      found me (passed_out|lying|laying|down|out|flat) on the (barn|kitchen|bathroom|bedroom|garage|shop|living_room) floor|ground|tile; i was|been out (for) a good|long while|minute|spell|bit; saw me|i fall|fell out (in|at|on|yesterday|cold);
      i (just|did|do|suddenly) collapse|collapsed (for|at|in|on|while|when|during); collapse|collapsed|fall|fell and (i) dont|not|didnt know|remember nothing|anything; i|just|and went|go|gone out like a light while|in|at|during|standing|teaching|on|cooking|walking|driving;
      people|they pour|poured|throw|threw|splashed water on me|my; teaching|standing|walking|cooking|shopping .. out like a light;
      THIRD|RELATION just dropped|collapsed|crumpled|fell|slumped (in|on|to|at|down|over) ... wont|NOT (come|coming|came) to|round|around; THIRD|RELATION wont|wouldnt|NOT come|coming to we|please|help|at_all|and|what|shes|hes|now|no_matter; dropped|collapsed|fell|slumped|down|fainted|cold ... wont|wouldnt come to; THIRD|RELATION wont|wouldnt|isnt|not come|coming to at_all; CANT bring him|her|them round|around|to|back;
      THIRD|RELATION hit the deck|floor|ground and isnt|not|wont|cant|doesnt|aint (been) answer|answering|respond|responding|moving|move|wake|waking|talking|come; dropped|collapsed|fell|slumped|crumpled (down) (in|on|to|at|off) (the|my|our|his|her) (kitchen|floor|bathroom|yard|stairs|shower|garden|hall|chair|couch|driveway|living_room|barn|store) and wont|isnt|not|cant|doesnt come|coming|wake|waking|answer|answering|respond|responding;
      hit the (kitchen|bathroom) tiles|deck|lino|tarmac|floor|carpet like a sack; went|was|its lights out; blanked out in|at|on|for; dropped|drop mid_sentence|mid_word; dropped mid sentence|word;
      went|gone|out like a light at|in|while (the|a|my) till|shop|store|work|kitchen|shower|standing|walking|queue|church;
      dropped|collapsed|fell|went_down (at|in) work|shop|kitchen|church|queue .. no_idea|dont_know|dont_remember|woke|came_to;
      NOT|wont|couldnt|cant|wouldnt come round|come_to|wake_up; hit the deck|tiles;
      
      conked|flaked|sparked|keeled|zonked out .. on_my_feet|on_his_feet|on_her_feet|shop|work|checkout|queue|till|store|supermarket|church|bathroom|kitchen|standing;
      had|took|tried|trying|couldnt .. bring me|him|her|us (back) round|to; hit the deck .. memory|remember|recall|blank;
      memory|recollection of (me) falling|hitting|dropping|going_down; swooned .. round|came_to|out; went (down) spark|sparko out;
      sparko;
      went down|over .. NOT|CANT|dont|didnt remember|recall (falling|it|anything|a_thing); dont|didnt|CANT remember falling|going_down|hitting;
      isnt|not|wont|stopped|doesnt responding|respond|responsive|waking_up|wake_up; unresponsive;
      next thing .. (i) (was|knew|remember) .. (on) FLOOR|linoleum|ground|paramedics|coworkers|people|looking|standing; next thing coworkers|people|everyone .. around; gone|out .. 10|15|20|30|40|60|few|couple secs|seconds|sec|minute; found .. slumped|slumping|crumpled; slumped .. (on|over|against|in) .. wheel|table|FLOOR|porch|step|toilet|shower; would|did NOT respond|answer .. (to) me|us|him|her|anyone; NOT respond|responding|responsive to me|us|voice; then i was on .. FLOOR|linoleum|ground|tiles; came to|round .. on|FLOOR|around; came to|round with; fainted; fainting; feinted; fanted; passed out; passing out; pass out; past out; blacked out;
      black out; blacking out; blackd out; blackout; lost consciousness; lost conciousness;
      lose consciousness; losing consciousness; loss of consciousness; unconscious; unconcious; syncope;
      collapsed; went out cold; out cold; keeled over; found .. on .. floor|ground;
      woke|wake|came up|to on .. floor|ground|tile; CANT .. wake THIRD;
      CANT .. get THIRD .. wake; THIRD wont wake; RELATION wont wake; wont wake up; isnt waking;
      not waking; dropped to .. floor|ground; not responding; went limp; passed clean out;
      fell out unconscious; hit the floor; ended up on .. floor|ground; wont respond; lost a few minutes;
      woke|awoke ... FLOOR; wake|woke up ... FLOOR; found .. me|him|her|myself .. FLOOR; ended up .. FLOOR;
      came|coming|i_come|he_come|she_come (back|right|slowly) to on|lying|laying|flat|face|sprawled|slumped|down|in|with|and|n|still|under|against|staring|curled|crumpled .. FLOOR; woke .. under|surrounded;
      woke|came .. strangers|paramedics|people .. around|over;
      next thing .. FLOOR|staring|looking_up|ceiling|paramedics|people|faces|someone;
      found me|him|her .. FLOOR|bathroom|kitchen|out|tub|shower|yard|hallway; lights went out;
      dropped|drop|went|go|fell|slid|crumpled|folded|toppled down|like|off|out|to|over .. sack|potatoes|rag|tree|stone|tile|brick;
      went down like; crumpled; slumped .. over|chair|down|seat; out for .. seconds|secs|sec;
      was|THIRD out for .. minutes|minute; THIRD out .. seconds|minute|minutes; gone for .. seconds;
      eyes rolled; eyes roll .. up|back|white; missing time|minutes;
      NOT|no remember|recall|memory .. falling|fell|hitting|going_down|how_i_got; no memory of; dead faint;
      slap|slapped|slapping|slaps|splashed|shaking|shook .. cheeks|awake|wake|face; smelling salts;
      NOT|stopped|quit .. answering|answer .. minute|her|him|us|anybody|anyone;
      CANT|couldnt .. wake|rouse me|him|her|them; went white .. eyes|slid|fell|down;
      slid off .. chair|couch|seat; must|musta|mustve .. gone|went|passed|blacked|conked out;
      i came to with|on|and|in_the|under|when|after|looking|flat|lying|face; then i came to;
      came to .. (cheek|face|head) .. on .. FLOOR; came to on .. (the|my) FLOOR;
      came to (and|with|in) .. people|RELATION|someone|everyone;
      no_idea|dont_know|no_clue|dont_remember|cant_remember|not_sure how .. (i) got|ended|wound .. FLOOR|there|down|here;
      standing|leaning|kneeling|hovering|crouched|bent|looking over|down me;
      people|faces|RELATION|strangers|medics .. standing|leaning|kneeling|hovering over|around .. me;
      calling|saying|yelling|shouting|screaming|hollering my name; THIRD|RELATION|dad|mom went down;
      CANT .. ROUSE; couldnt ROUSE; face|cheek|head .. on .. FLOOR .. woke|came_to|idea;
      dont|NOT remember|recall .. falling|going_down|hitting|landing|dropping;
      folded|crumpled|crumbled|slumped|toppled|keeled|melted .. up|over|to|onto|like; i folded up;
      came|come round|around .. with|to|and|looking|people|on;
      JOINS_US .. staring|looking|standing|gathered|hovering .. at|over|around|down me; nobody|no_one home;
      eyes open but|and .. (nobody|no_one|NOT|nothing) .. home|there|answering|respond|responding|blank;
      slid|slipped|slumped|dropped|fell .. out_of|off|from .. chair|seat|couch|stool|pew|recliner ... answer|answered|respond|eyes|out|cold|minute;
      took .. while|minute|minutes|seconds .. before .. answer|answered|respond|responded|came|come|spoke;
      face planted; hit .. deck .. woke|came|out|cold|idea;
      dropped|drop|went|fell|down like .. rock|ton|stone|sack|brick|log|tree|timber;
      NOT|dont|cant recall|remember .. any_of_it|a_thing|hitting|falling|the_fall|going; i was out for;
      found me .. FLOOR|garage|yard|passed|slumped; how long .. (i) .. was down|out|unconscious;
      lost .. a .. chunk .. time|memory; came to .. in|on .. ambulance|FLOOR|aisle|arms;
      woke|woken|came|come .. (up|to) .. (with) .. SOME_HOLDER .. holding|over|shaking|slapping|yelling|calling|fanning|kneeling;
      went black and|then .. (i) .. (was|woke|came|next) .. out|gone|down|up|to; black and i was out;
      was out .. (for) .. 10|15|20|30|40|few|couple|minute|seconds|sec; i went down in|at|on|by|like|hard;
      NOT remember falling|going_down; RELATION .. yelling|screaming|shaking .. (at|my) .. me|name;
      fell out .. (in|at|on) .. (the) .. elevator|store|church|line|kitchen|bathroom|lobby|hallway|parking;
      fanning me; SOME_HOLDER|guard .. (was|were) .. fanning|shaking|slapping|holding .. me;
      next moment .. im|i; crumpled|crumple .. out|down|up|floor|and; just crumpled;
      one moment|second ... next moment|second|thing; fanning|shaking|slapping me when i;
      out .. 10|15|20|30|40|45 seconds|secs; was out for .. minute|minutes|seconds;
      woke up next_to|beside|under|against .. bowl|toilet|tub|sink|stove|table|car|stairs|dishwasher|shower;
      slap|slapped|slapping|shake|shook me awake; dont know how long i was|had_been|laid|lay;
      lost time; lost .. minutes|seconds this|last|somehow|dont|no;
      stood|got up .. then nothin|nothing|black|blank; then nothin|nothing|black|blank .. woke up w|with|to|on;
      pengsan; went|gone (right|straight) down like a sack|tree|log; then|suddenly|next_thing i was lying .. between|under|floor|chairs; i was looking (up) at the ceiling with strangers|people; everything|it_all|it went (all) dark|black for a sec|second|minute|moment;
      (1|2|3|4|5|10|20|30|one|two|three|few|couple|couple_of|several) minutes|minute|mins|min|seconds|secs (of|with) no response|answer|reaction|reply_from_him;
      and|but wont|cant|CANT wake`,
    es: `
      cuesta (mucho|trabajo) despertarlo|despertarla; tardaron en despertarme;
      nadie|no (lo|la) puede|logra|pueden|podemos despertar; nadie|no .. puedo|puede|logra|pueden|podemos despertarlo|despertarla; por mas que la|lo|le muevo|sacudo|hablo|llamo nada|no|ni; modo|manera|forma de despertarlo|despertarla|que_despierte; corazon .. se|me para|detiene|paraba;
      no logro|logra|consigo|consigue|logramos|hay_manera|hay_forma (de) (que) (se|la|lo) despierte|despertarla|despertarlo|despertar|despertarle|reaccione;
      quede|cai|caigo|quedo noqueado|noqueada|knock_out|knockout|nocaut|nockeado sin|parado|parada|en_la_calle|en_la_fila|en_la_cola|en_el_piso|de_repente|de_golpe; desperte|reaccione|volvi y todos|todo_el_mundo|ya_me|estaban|me_estaban (estaban|estaba) (todos) encima|alrededor|echandome|dandome|abanicandome|cacheteandome; minuto|minutos|rato|segundos sin responder|reaccionar|contestar|hablar_ni; no vuelve|volvia|volvio|volvi|reacciona en si; se|me nos desvanece|desvanecio|desmayo; echandome|untandome|dandome (a_oler) alcohol;
      me fui en blanco;
      me desmayaba;
      no (lo|la|le|los) puedo|podemos|puede|podia|podiamos|logro|logramos despertar|reanimar|levantar_del_piso;
      quedo como muerto|muerta (en|sin|tirado); no (se|me|nos) despierta|contesta|responde|reacciona (ni|y|nada|mi);
      y no recuerdo|acuerdo nada; y no me acuerdo de nada; y ya no supe;
      fui|iba de lado|espaldas|bruces .. no recuerdo|recordaba|acuerdo; no recuerdo|acuerdo|recordaba (haber|haberme|que|como) caido|caerme|cai;
      tirado|tirada|en_el_piso (y) sin responder|moverme|moverse|conocimiento;
      se (me|le)  acaba de desmayar; desmayandose; se cayo desmayado|desmayada; se desmayo;
      se me fue (todo) el mundo|conocimiento|sentido; se me fue la luz;
      desmaye; desmayo; desmayado; desmayada; desmayando; desmallo; desmalle; desvaneci; desvanecio; desvanecido; inconsciente; perdi el conocimiento; perdio el conocimiento; perdi la conciencia; perdi el sentido; perdio el sentido;
      no despierta; no reacciona; no responde; desperte en el piso; desperte en el suelo; quede en el piso; tirado en el piso; tirada en el piso; desplome; desplomo; me fui de espaldas inconsciente; privado; me prive; se privo;
      se me fue la luz|mundo|vida; me fue la luz;
      se me apago .. todo|luz|tele|foco|mundo; apago .. todo;
      desperte|desperto|despierto|reaccione|reacciono|volvi|amaneci|apareci|acabe|recuerdo|acuerdo ... FLOOR;
      lo siguiente que .. recuerdo|acuerdo|se; patatus; soponcio; yeyo; sirimba;
      caigo|cai|cayo redondo|redonda|privado|privada|desmayado|como_costal|como_tabla; me fui|fue al FLOOR;
      recogieron|levantaron .. FLOOR; no me acuerdo .. cai|piso|suelo|paso|llegue;
      no recuerdo .. cai|piso|suelo|como_llegue; se|me borro .. todo|mundo|minutos;
      cachetadas|cacheteando|cacheteo; alcohol .. oler|nariz|despertar; se nos|me fue .. segundos|minutos|rato;
      se fue unos segundos; ni parpadeaba|parpadea; quedo|quede .. privado|inconsciente|blanco;
      quede|quedo|quedaba|estuve ido|ida|privado|privada|inconsciente|desconectado|desconectada;
      abri los ojos ... FLOOR|gente|todos|mirando|encima|hospital;
      cuando .. desperte|reaccione|volvi|abri ... FLOOR|gente|todos|hospital|mirando;
      no .. contestaba|respondia|reaccionaba|reacciono|respondio|reaccione;
      no .. podian|pudieron|podia|podemos|logran|logramos .. despertar|despertarme|despertarlo|despertarla|reaccionar;
      perdi|perdio|pierdo .. nocion|consciencia|conciencia|sentido|conocimiento; me apague|desconecte; cai|caimos|azote|desplomo|desplome .. sin sentido|conocimiento|FLOOR;
      tirado|tirada|tumbado|tumbada .. FLOOR; amaneci .. FLOOR;
      sin conocimiento|sentido|consciencia|conciencia; desmayos|desmayarme;
      lo siguiente|ultimo|unico que .. recuerdo|acuerdo|se|supe|vi|senti|oi;
      echando|echaron|echo .. agua .. cara|cabeza; apagaron|apago .. luces|luz|todo|foco;
      caigo|cai|cayo|caimos redondita|redondito|seco|seca|planchado|planchada|de_cara|como_mosca|como_tabla|como_costal|sin_sentido;
      me dio .. patatus|soponcio|yeyo|vahido|telele|sirimba;
      como muerto|muerta .. segundos|minutos|respondia|rato|ratito;
      deje|dejo|dejaba de responder|contestar|reaccionar;
      encontro|encontraron|hallaron|hallo|encontre .. tirado|tirada|desmayado|desmayada|inconsciente|FLOOR;
      tirado|tirada|tumbado|tumbada .. en .. patio|bano|cocina|cuarto|jardin|sala|pasillo|estacionamiento;
      no se como .. llegue|termine|acabe|cai; abanicar|abanicaron|abanicarme;
      echaron|echarme .. aire|agua; dieron .. a oler; me dieron .. alcohol;
      me le|les|nos|me fui .. segundos|minutos|rato|ratito;
      se me|nos|le|les fue .. segundos|minutos|ratito; vine|vino abajo .. y desperte|desperto|FLOOR|gente;
      desperte .. con gente|todos|mi_familia .. encima|alrededor; desperte|reaccione .. gente .. encima;
      perdi .. unos|varios segundos|minutos;
      sobando|sobandome|oliendo|echando|untando .. alcohol; quede|quedo|cai|cayo sin sentido|conocimiento;
      tuve|me_dio un apagon;
      sin saber de mi|nada; quede|quedo|quedamos tirado|tirada|tendido|tendida;
      no supe .. de mi|que_paso|nada;
      de repente nada; me|lo|la levantaron entre; me|lo|la levantaron del FLOOR`,
  },
  {
    id: 'stroke-signs',
    label: 'signs of a stroke',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Chen20; J',
    en: `
      raise|raised|lift|lifted (up) both (my) arms .. one (just) sinks|sank|drops|dropped|falls|fell; talk|talking|sound|sounds like (you|i|he|she|ive|youve|hes) (been|have_been|had_been) drinking|drunk; letters were there .. no words;
      voice|vocals|speech .. slurred|slurry|slurring;
      same|exact symptoms|signs|thing|feeling as|like|that my RELATION (had) (when|before|with|during) (he|she|they) (had) (his|her|a|the) stroke; can see but|only double|two; talk|speak but it|words come|comes|coming out wrong|funny|weird|jumbled|garbled|backwards; 
      dusty|smoky|foggy|milky|grey|gray vision (in|on|out_of) (one|my|the) (left|right) eye; seeing|see|saw|sees two|double roads|lanes|lines|people|suns|moons|of_everything; mouth|lip|lips leaks|leaking|dribbles|dribbling|drools|drooling (on|out|water|coffee|one|when); talked|talking|spoke|speaking|spouting gibberish|nonsense|babble|jibberish;
      smile|smiles|mouth|face (is|s|went|looks) crooked (all) (of) (a) (sudden); side of (my|his|her|the) smile|face|mouth aint|isnt|NOT|wont|CANT movin|moving|move|work|workin|working|lift|lifting; came out (as|like|all|in) mush|gibberish|nonsense|garbage|jumbled|scrambled; none of it|what_i_said|my_answer|my_words made|makes (any) sense; my speech|tongue|talking (is|feels|sounds|got|went) thick|thickened|slurry|sluggish;
      my|the sight|vision|eyesight (in|of|from|out_of) (one|my|the|left|right) (left|right) (EYE) (is|s|has|just|had) (just) LOST|going|gone|failing|went (in|out|away|dark|black|grey|gray|for|this|last);
      CANT say|speak|pronounce|remember_how_to_say (my|the|his|her|our|own) (wifes|husbands|sons|daughters|kids|own|dogs|moms) name|names; so is|has|did (the|my) sight|vision|eyesight|speech; my|the speech (is|has|just|s) (just) gone|left|going|failing|went (off|away|funny|weird|odd|on_me);
      got (me) two|2 tvs|of_everything|of_all; one|left|right|a pupil (is) (way|much) larger|bigger|blown|wider|huge|smaller; pupils (are|look) different|uneven|unequal|not_equal|not_the_same; face (no|not) balance|balanced; one side don drop|fall|die; everythings|everything (is) double|doubled (when|if|since|now);
      everything|everyone|everybody|it_all|people|letters|words (on|in) (the|my) (tv|telly|screen|phone|page|road|street|room) (has|have|got|had|seems_to_have) (a|its|their) twin|twins|double|doubles|ghost|second_one|copy;
      see|seeing|saw|sees two|2 tvs|phones|cars|screens|moons|faces|heads|noses|clocks|lamps|cups; (there|theres) (are|is|was|were) two|2 of my|the|every|each wife|husband|mom|dad|phone|tv|hand|face|room|road;
      left|right arm and (my) (the) (left|right) leg (are|is|feel|feels|gone|went|both) (gone|went) (like|as) (heavy|wet_sand|sand|lead|cement|concrete|a_sandbag|dead_weight|jelly|rubber|wood|useless);
      (whole|entire) left|right side (of_me|of_my_body) (is|feels|gone|went) (gone|went) (like) wet_sand|sand|lead|cement|concrete|sandbags|jelly|wood;
      smile|mouth|grin|face (only) only goes|lifts|moves|works|comes|went|rises (up) (on) (the) (one|left|right|half);
      smile|grin|mouth (is|s|looks|went|gone|came_out|has_gone) (all) lopsided|crooked|uneven|one_sided|wonky|slanted|skewed;
      only half|one_side|one_half (of) (my|his|her|the) (smile|face|mouth) goes|lifts|moves|works; only one side|half (of) (my|his|her|the) (smile|face|mouth) goes|lifts|moves|works; smile|face|mouth|cheek|lip|eyelid .. only works|moves|lifts|goes|working (up) on|at one|half|left|right|the_left|the_right; only smiles (up) on|at one|half|left|right|the_left|the_right;
      balance (is|has) (completely|totally|just|all) gone|shot;
      face|mouth|smile|eye (is|looks|gone|went|all) wonky|skewed|squint|askew|lopsided (on|one|to|and);
      (half|partly|partially|completely|suddenly|gone|went) blind all_of|suddenly|sudden|in;
      gone|went|going (half|partly|completely) blind;
      half of me|him|her (is|has|went|feels) (gone) weak|numb|dead|limp|useless|floppy;
      vision (has|is|just|went) doubled|double|gone_double|split;
      side of my|her|his face|mouth|smile (has|just) fell|falls|fallen|gone|dropping|dropped|sagging|sagged|slipped|slid|drooped;
      half my|her|his face|mouth|smile (has|just) fell|falls|fallen|gone|dropping|dropped|sagging|sagged|slipped|slid|drooped;
      face|mouth|eyelid|smile dropping|dropped .. side|left|right; face dropping; face keeps dropping;
      CANT get|put|string (a|my|two|out|the) sentence|sentences|words out|together|straight|right;
      words|they|it|sentences come|came|coming|comes out as|in rubbish|gibberish|nonsense|tatters;
      two|2 of every|everything|each; only stops|goes if|when i cover|close|shut one eye; cover|close|shut one eye .. one|single|stops|goes|read|see;
      talking|speaking|sounds|talks (as|like) (though) .. mouthful|marbles|mouth_full|potato|plums;
      RELATION .. (i) (sound|sounded|seem|look|talk) drunk; sound|sounding|sounded drunk; tongue (just) (isnt|wont|NOT) cooperating|cooperate|working|work|obey;
      tell|say|ask|answer|talk|speak|read .. came|comes|coming out (as|like|all|in|pure) SALAD; told|said|tell|say ... came|comes out SALAD;
      sound|sounded|sounding|sounds (like) (a) drunk (and) (i) (dont) (drink);
      no|lost|losing|lose|without vision|sight in|on|from .. eye|eyes|side; struggle|struggling to|with .. speak|talk|words|sentence; CANT speak|talk normally|properly|right|clearly;
      walk|walking|walked|stumble|stumbling|stagger|staggering|wobbling .. like .. drunk|drunken; CANT .. walk .. straight;
      half .. (of) (the|my|everything|every) .. missing|blank|black|disappeared; half (of) (the|my) everything|words|letters|keys|numbers|people|cars|sign|mirror|table|clock|road|menu|field|sky|text (is|are|just) gone; left|right half .. (of) everything|page|screen|board|whiteboard|face|world; keeps asking whose|where|who .. house|home|is; asking whose house; hand .. keeps sliding|slipping|falling off; FACE|side & droop|drooping|droopy|drooped|droops|sagging|crooked|lopsided; face .. NUMB;
      face .. WEAK; side of .. face .. NUMB|WEAK; NUMB .. side of .. face; half .. face; slurred; slurring;
      slurd; slur; slurs; words .. wrong|funny|jumbled|garbled|mixed|slurred|weird;
      CANT .. talk|speak|words .. right|straight|properly|out|clearly; CANT talk; CANT speak;
      CANT .. find .. words; trouble|hard|difficulty|struggling .. speaking|talking|speech|words;
      speech .. off|weird|funny|wrong|garbled; double vision; dbl vision; seeing double; see double;
      lost .. VISION; loss of vision; lost .. sight in; VISION .. gone;
      VISION went out|away|gone|double|in; CANT see .. EYE; CANT see; blind in; gone blind; went blind;
      one side .. NUMB|WEAK|paralyzed|dead; left|right side NUMB|WEAK|paralyzed|dead;
      (whole|entire) left|right side of body; one side of body; whole|entire side .. NUMB|WEAK;
      NUMB|WEAK on one|left|right side; left|right side .. body .. NUMB|WEAK; dont know where i am;
      NOT know where i|he|she am|is; lopsided smile; CANT smile; smile .. crooked|uneven; room tilting;
      CANT walk straight; CANT .. walk .. straight line; having|had|having a stroke|tia; mini stroke;
      might be a stroke; like a stroke; worst dizziness; worst vertigo; sudden|suddenly CONFUSED_WORD;
      mouth .. drooping|droopy|crooked; drooling .. side; tongue .. side; talking funny; talking gibberish;
      speech slurred; staggering; walking like .. drunk;
      SEE two|2|double of|everything|everyone|everybody|it|things|you|him|her|them|the; SEE double;
      two|2 of everything|everyone|everybody|each|steering|tvs|roads|phones|moons|him|her;
      there .. two .. when .. look; there two steering|tvs|roads|phones|moons|screens;
      everything .. double|doubled|twin; two .. steering wheels;
      curtain|shade|veil|shadow|blind came|come|over|across|down|drawn|coming|fell;
      curtain|shade|veil|shadow .. EYE|VISION; EYE .. half (gone|missing|dark|black|blank|blurry); EYE .. dark|black|blank|blacked;
      half .. of .. (page|screen|room|world|face|picture|newspaper|plate) .. missing|gone|dark|there|blank|black;
      left|right half .. of .. NOT|gone|missing|blank; VISION .. half|missing|blank|black;
      CANT see .. left|right|half|side; SPEECH .. SALAD; SALAD .. SPEECH;
      SPEECH .. coming|come|came|comes .. wrong|weird|funny|strange|SALAD|out;
      SPEECH .. wont|NOT|cant .. come; CANT .. get|say|spit|pronounce|string|form|make .. SPEECH;
      wrong word|words; words .. arent|not .. mean|meant|want|right; mixing|mixed .. words;
      sound|sounds|sounded|sounding|talk|talks|talking like .. drunk|marbles|dentist|drugged;
      marbles .. mouth; SMILE_PART & DROOP;
      SMILE_PART .. one|left|right side .. NUMB|DROOP|wont|dead|heavy;
      side .. SMILE_PART .. NUMB|DROOP|wont|dead|heavy; half .. smile|face|mouth;
      drool|drools|drooling|dribble|dribbles|dribbling|dribbled .. side|corner|mouth|chin|out;
      coffee|water|drink|soup|juice .. runs|run|running|leaks|falls|spills .. mouth|chin|lip;
      tongue .. heavy|wont|cotton|leather|lazy|work;
      left|right|one side|half .. quit|dead|useless|wont|stopped|limp|shut;
      side .. of .. body|me .. NUMB|WEAK|quit|dead|gone|heavy|limp|weird;
      lean|leans|leaning|veer|veering|veers|listing|drifting|drift|tilting .. to|into .. left|right|side;
      walk|walked|walking|bump|bumped|bumping .. into .. wall|walls|door|doors|doorway|doorways|doorframe|furniture|frame;
      bump|bumping .. every|doorway|doorways; asked .. for .. when .. wanted|meant;
      calling|called|calls .. wrong name; sudden|suddenly CANT .. read|write|see;
      EYE .. gray|grey|static|snowy|foggy|curtain; mouth .. hanging|drooping; NOT making words;
      CANT .. make words; words|word|sentence|sentences|name|names .. in .. head .. but|CANT|when|wont;
      know what i want|mean to say; tip of .. tongue .. CANT|every|all|words;
      CANT .. say|get|find|form|think_of|come_up_with|remember .. word|words;
      left|right|one|whole|entire|half side ... FAILS .. do|move|work|listen|respond|cooperate|go|lift|what|right;
      left|right|one|whole|entire side .. of .. me|my_body .. FAILS;
      my left|right side .. FAILS|heavy|asleep; arm|leg|side .. wont do; arm n|and|an leg .. FAILS;
      one|half|left|right of .. face|mouth|smile .. FAILS|frozen|asleep|heavy|hang|hanging;
      EYE .. wont close|shut|blink; eyelid wont|CANT .. close|shut|blink|open; lost .. sight in|of_my;
      vision|sight .. hole|holes|missing|patch|blank; walls|room tilted|tilting|sideways|slanted;
      been drinking .. talk|talking|speech|words|walking|sound;
      mouth|lip|smile|eyelid wont|doesnt|NOT .. go_up|move|lift|close|turn|up;
      dentist was|just|numbed .. (here|me|half|my) .. mouth|face|lip|smile|talk;
      looks|look|like .. dentist .. was|just|numbed|shot; CANT .. steer|walk .. straight;
      veering|veered|veer .. into|left|right;
      lost|missing|gone half .. page|screen|face|room|world|picture|vision;
      half .. page .. missing|gone|blank; left|right side of .. everything .. missing|gone|blank|dark;
      CANT .. whistle|pucker|puff|smile; air|water|coffee .. out .. one side|corner;
      it|words .. comes|come|coming out .. like .. mush|garbage|gibberish|drunk;
      when i talk .. (it|im|i) .. mush|gibberish|drunk|SALAD;
      room .. (is) tilted|tilting|sideways|slanted|leaning;
      drifting|drift|veer|veering|pulled|leaning .. to .. (the) right|left|side;
      walking|walk .. like .. drunk|sailor; VISION loss; loss of VISION; VISION lost;
      left|right half .. vanish|vanishes|vanishing|disappears|disappearing|disappeared|missing|gone|blurry|dark;
      said .. when i meant; wont listen .. (to me) .. either; hand .. foot .. wont listen;
      numbers|letters|words|clock .. NOT mean|make .. anything|sense|any_sense;
      VISION .. dark|black|gone|blank|fuzzy .. (on|in) .. one|left|right side|eye|half;
      pulled|drew|dropped|lowered .. blind|curtain|shade;
      CANT read .. clock|text|words|letters|sign|label|page; one side .. VISION;
      half .. (my) .. face .. FAILS|plastic|dead|weird|move|frozen|leather;
      talking nonsense|gibberish|weird|funny;
      letters|words .. (come|coming|came) .. out .. (in) .. wrong|order|backwards|mixed;
      mouth NOT .. work|working|move|moving|cooperating;
      CANT see .. half|left|right .. (of) .. people|faces|page|room;
      voice sounds .. drunk|slurred|weird|thick; room .. (is) .. slanted|tilting|tilted;
      CANT swallow .. right|properly; wrote .. own name .. wrong; left|right side .. quit|asleep|wont;
      only see .. half|left|right; whole left|right side .. stayed|quit|dead|gone;
      when|try|trying|tried|go .. to say|talk|speak|answer .. SALAD|wrong;
      asked|thought|thinks|think|figured|swore .. i|id|im .. been_drinking|drunk|wasted|hammered|tipsy|plastered;
      CANT .. think_of|remember|say|come_up_with .. RELATION_S name;
      mean|meant .. but .. say|said .. something|different|wrong;
      side of .. tv|screen|page|room|face|world|plate .. missing|gone|blank|dark;
      pouring|poured .. next to .. mug|cup|glass; missed|missing .. (my) mouth|mug|cup|plate;
      sentences .. scrambled|backwards|jumbled|garbled;
      everything|vision|things .. split|splits|splitting in|into two|half;
      reach|reaching|grab|grabbing .. and miss|missing|missed;
      sight|vision|eyesight is|s leaving|going|fading|failing (on) me; its|everything (all) going|gone|goin dark; saying|said|kept_saying|keeps_saying what what; sounded fine to me;
      NOT do|doing|listen|listening what i tell it|them; leg|legs|arm|hand will|ll do what i tell it;
      CANT see|read|focus .. (with|in|out_of) that|this|my|left|right|one eye;
      my|her|his (eye) sight|vision|eyesight NOT (really|fully|all_the_way) (come|came|coming) back|returned;
      smile .. only .. half|mitad moved|went_up;
      seeing|see|saw (like) two|2 (golf) balls|phones|screens|roads|lines|moons|faces|tvs|heads|husbands|wives|of_everything|of_everyone|of_you|of_him|of_her (on|instead|where|not)`,
    es: `
      mitad de (mi|la) sonrisa|cara|boca no sube|responde|sonrie|se_mueve; cachete|cara|boca|labio no me sonrie|responde|obedece;
      ojo|ojos (se) (me) se|me apaga|apagan|apago|apagaron; veo como por (un|el) tubo|tunel; cachete|cara|boca|mejilla se me colgo|cuelga|cayo|descolgo|chueco; no me salian|salen|salia (las) palabras|palabra; hablo enredado|trabado|arrastrado;
      tomo|bebo|tomar (agua) .. se (me|le) sale|chorrea|escurre .. lado;
      se me traba (la) lengua|voz|palabra|palabras; me trabo al|cuando hablar|hablo|digo;
      perdi|perdio|perdiendo|pierdo (el|mi) habla; no (me) (ha) CAME_BACK (la|el) vista|vision|habla; se me LOST la vision|habla;
      
      me quede|quedo|quedaba sin habla|poder_hablar|voz_y|palabras; se me fue|va el habla|la_palabra;
      deje|dejo de ver (con|de|por) (el|un|mi|uno) (ojo); deje|dejo de poder hablar|ver;
      no puedo|puede (ni) sonreir|silbar|soplar (parejo|derecho|bien|de);
      sonrisa|boca|cara (sale|esta|se_ve) dispareja|chueca|torcida|de_lado;
      no puedo|pude|puede|logro decir|pronunciar|armar|formar|terminar|completar (bien) (una|las|mis|ni|la) (sola) frase|frases|palabra|palabras|oracion; no puedo|puede|pude hablar|pronunciar bien|claro;
      no entiendo|comprendo lo que leo|dicen|me_dicen|hablan|escucho|oigo; hablo|habla|hablando revuelto|enredado|enredada|trabado|trabada|chueco|arrastrado; letras|palabras .. no (las|me|se) entiendo|entienden|salen;
      parezco|parece|parecia|sueno|hablo|habla (como) (a) borracho|borracha|tomado|tomada (al|cuando) (hablar|hablo|habla); cara no (me) (hace|responde|obedece|mueve);
      (empece|empiezo|comence) (a) ver doble|borroso; viendo|vio|vi doble; (lado) (de) (la) cara|boca (se) (me) cayo|colgo|bajo;
      (boca|cara) (se) (me) (esta|sigue) torciendo|de_lado; boca|cara|sonrisa|quijada (se) (me) (esta|sigue|puso|ve|veo) chueca; (boca|cara) (ya) no se me mueve;
      enchueco|chueca|torcida|caida (la) comisura; comisura (de) (la) boca;
      (se) me|le enchueco|enchueca|chueco|torcio|volteo (la) boca|cara;
      no se me|le entiende (nada) (lo) (que) cuando|hablo|habla|digo|dice;
      arrastrando|arrastrar (las) palabras|lengua;
      se me|le arrastran|arrastra .. palabras|lengua;
      camino|caminando|ando .. como .. borracho|borracha; (se) me enreda|enredan|traba|traban|atora|atoran .. palabras|lengua;
      cara .. caida|chueca|torcida|dormida|adormecida|paralizada; boca .. chueca|torcida|lado; se .. cae|cayo .. cara|boca; media cara; mitad de .. cara; CANT .. hablar; no habla bien; habla arrastrada|trabada|rara; HABLA_RARA; arrastro .. palabras; arrastra .. palabras; no .. salen .. palabras; me trabo al hablar;
      veo doble; vision doble; no veo nada|bien|claro|borroso|derecho|de_un|con_un|del|por_un|por_el|de_este|con_este; CANT .. ver; perdi la vista; perdi la vision; un lado .. debil|dormido|adormecido|cuerpo; medio cuerpo; mitad del cuerpo; no se donde estoy; no sabe donde esta; derrame; embolia; se me traba la lengua; lengua trabada; lado izquierdo|derecho .. dormido|debil|adormecido|entumido; no puedo caminar derecho;
      un lado de la cara; un lado del cuerpo; derrame cerebral; no coordino palabras;
      SEE .. doble|dos|repetido|cuatro; dos .. de .. todo|cada;
      se .. fue|va|jala|volteo|hizo|tuerce|torcio .. SMILE_PART; SMILE_PART & DROOP;
      SMILE_PART .. lado|dormida|dormido|muerta; SMILE_PART .. jala|cuelga|va; media sonrisa|cara|boca;
      rie|sonrie|sonriendo|habla .. chueco|chueca|lado|torcido;
      lengua .. traba|pesada|enreda|enredada|gorda|dormida|torpe|pegada; SPEECH .. SALAD; SALAD .. SPEECH;
      SPEECH como .. SALAD|boca_llena|papa|dentista; habla|hablo|hablando .. boca .. llena;
      no .. sale|salen|atina|atino .. SPEECH|nombre|voz|hablar|decir; no encuentro|encuentra|hallo|halla (el|la|los|las|mi|su|mis|sus) (propio) SPEECH|nombre|nombres|voz; no atina;
      SPEECH no .. sale|salen; escurre|cae|sale|tira|chorrea .. baba|cafe|agua|sopa .. boca|lado|esquina;
      babea|babeando|babeo; baba .. lado|boca; cortina|sombra|velo|tela|telon .. EYE|vista;
      EYE .. oscuro|negro|apago|nublado|media; CANT .. ver .. lado|EYE|mitad;
      camina|camino|caminando|ando|anda como .. borracho|borracha; me voy|va de .. lado;
      choco|chocando .. pared|paredes|puertas|marcos; lado .. apagado|responde|muerto|engarrotado|sirve|pesado;
      mitad .. cuerpo|cara;
      balbucea|balbuceos|balbuceando|balbuceo; no .. entiende|entiendo .. lo que .. dice|habla;
      no se le entiende;
      quiero|quise|intento decir .. sale|salen|digo otra; sale|salen otra cosa|palabra|palabras;
      confundo|enredo|revuelvo|olvidan .. SPEECH; persiana|cortina|nube|mancha .. EYE|vista|ojos;
      bajado|bajaron|bajo .. persiana|cortina|telon; quede|quedo|estoy ciego|ciega; ceguera;
      pierdo|perdiendo|fue la vista; no .. entiende|entienden|entendemos .. nada;
      no .. sube|levanta|mueve .. ceja|cachete|comisura;
      lado .. cara|cuerpo .. no .. mueve|siento|siente|responde;
      habla .. borracho|borracha|raro|rara|enredado|enredada|mocho; dormida .. cara;
      cara .. dormida|dormido|chueca; cara chueca|torcida|colgada|dormida|paralizada; SMILE_PART & ASLEEP;
      no .. puede .. sonreir; arrastra .. lengua|letras|palabras; visto doble; veia|vio doble;
      deje|dejo|dejado|dejaba de ver|hablar|entender; no .. veo|ve|vi .. EYE|lado|mitad|izquierdo|derecho;
      EYE .. no .. veo|ve; SMILE_PART .. chorreada|chorreado|escurrida|escurrido|derretida|derretido;
      palabras .. revueltas|mochas|cambiadas|enredadas|cruzadas|al_reves; boca llena .. algodon|papas;
      camino|camina|caminando|ando de_lado|como_borracho|como_borracha|zigzag;
      agua|sopa|cafe|baba|comida|saliva .. sale|escurre|cae|chorrea .. boca|lado;
      sale|escurre|cae|chorrea|salio .. agua|sopa|cafe|baba|comida|saliva .. boca;
      lado .. cuerpo|cara .. muerto|dormido|paralizado|apagado|NUMB; ASLEEP .. lado|mitad .. cara|cuerpo;
      lado|mitad|medio .. cara|cuerpo .. ASLEEP;
      solo|nomas|solamente .. mueve|sube|levanta .. lado|mitad; un lado .. no .. mueve|sube|levanta;
      un lado .. cara|boca .. mueve|solo|nomas;
      habla|hablo|hablando|voz gangoso|gangosa|mocho|mocha|pastoso|pastosa|arrastrado|arrastrada;
      olvido|olvidan|olvidaron|olvida .. como .. llaman|dice|dicen|hablar;
      olvido|olvidan|olvidaron|olvida .. palabras|nombres; cara .. desnivelada|dispareja|floja|aguada;
      letras .. dobles|encimadas|movidas; dobles .. letras|cosas; me pongo|puse|puso .. chueco|chueca;
      mitad .. de .. miro|veo|vista|vision .. negra|negro|borrosa|no|oscura|falta;
      mitad .. miro|veo|vista|vision; veo|miro .. mitad|medio; no .. veo .. un|media|medio|mitad;
      media|medio .. vista|vision|campo;
      sonreir|sonrio|rio|reirme .. un|solo .. cachete|lado|mitad;
      solo|nada_mas|nomas .. sube|mueve|levanta .. cachete|lado|ceja|mitad;
      nublo|tapo|apago|oscurecio|cerro .. un|el EYE;
      EYE .. nublo|nublado|cortina|gris|tapado|oscuro|apagado|negro; mano|brazo .. no .. atino|atina;
      digo|dice|hablo|habla disparates|incoherencias|puras_tonterias; NOT parecia|parece mi firma;
      minutos|minuto|hora|horas|rato (enteros|entera) sin poder hablar; sin poder hablar .. veces|hoy|anoche;
      sonreir|sonrie|smile .. solo|only .. mitad|medio;
      no veia|veo|ve|vi|vio|mire|miraba (ya) nada de un|este|ese ojo; no veia|veo|ve|vi nada (de|con|por) el ojo`,
  },
  {
    id: 'spinal-cord-signs',
    label: 'signs of spinal cord injury',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Lee11, Chen20, Wang25, Ji15, Berrigan18',
    rule: "can't move the neck is severe-function-loss",
    en: `
      walking|walkin|stepping|standing|walk (like) (im|i_am|its) on|like_on marshmallows|marshmellows|pillows|sponges|foam|mattresses|trampoline; LIMB|arm|arms hang|hangs|hanging like (a) dead|wet fish|meat|weight|rope|rag; tried to stand and|but|legs (my) legs (said|were|did|gave|went) nope|nothing|no|jelly;
      legs said nope|no;
      nothing|nothin (from|below|beneath|under|past) (my|the) waist|hips|belly_button|navel|chest|neck|hip|belt|ribs (on) (down) has|have|got|gets|is|are (any|no|a_lick_of) feeling|feelin|sensation|moving|working|responding;
      nothing|nothin (from|below|beneath|under) (my|the) waist|hips|belly_button|navel|belt|ribs (on) (down) moves|move|works|work|feels|responds|moving|working;
      neither leg|arm|foot (has|have|got) (any|no) feeling|feelin|sensation;
      CANT make (them|em|it|either|neither) (leg|arm|one) do|move|go|work (anything|nothing|at_all);
      arm and (my|the|right|left|same) leg (have|has|both|just|all) packed_up|packed_in|given_up|gave_up|conked_out|quit|gone_on_strike|stopped_working|stopped_obeying;
      hand|fingers|foot|arm|leg|toes curls|curl|curling|twists|turns|jerks|moves (up|in) by_itself|on_its_own|by_themselves|on_their_own;
      nothing moves|works|moving|working|responds below|past|from (the|my|his|her) waist|hips|neck|chest|knees|knee;
      CANT wiggle|move|feel|lift|budge|shift anything|nothing below|past|under (the|my|his|her) waist|hips|neck|chest|knees|knee;
      legs (keep|kept|just|keeps|started|suddenly|have) buckle|buckles|buckling|buckled;
      CANT lift|move|raise|shift either|both leg|arm|legs|arms;
      waist|chest|belly|ribs|hips|neck down .. NOT there; waist|chest|belly|ribs|hips down .. gone|nothing|dead|missing|asleep;
      shoulder|hip|elbow|knee wont|NOT lift|raise|hold|bring arm|leg|hand; wont lift arm|leg|hand|foot past|above|over|off;
      CANT get .. leg|legs|arm|arms to do|move|work|lift|go|listen; tell|telling|ask|asking|tells it|them|him to move .. just lies|lie|hangs|hang|sits|stays|there|nothing;
      arm|leg (is|feels|has|just) (gone) dead dead; CANT make it do anything|thing|a_thing;
      (left|right|my|his|her) arm and (left|right) leg (on) (that|the_same) (side) .. feeble|useless|weak|dead|gone|numb|heavy|floppy;
      arm and .. leg .. both gone|went|going|are|feel feeble|useless|weak|dead|floppy|numb;
      legs went|gone|go|given|gave (from) under me|him|her|us; legs .. belong to somebody|someone;
      no|lost|without control over|of either|both|my leg|legs|arms;
      (arm|leg|side|hand) stopped|isnt|quit moving (at) (all); LIMB|side isnt|wasnt moving;
      lost|no|zero .. movement|motion|use .. LIMB|HAND_FOOT|side;
      NOT feel (anything|nothing) .. below|under .. waist|chest|neck; half of my body .. FAILS|stopped|NOT .. (work|working|move|moving);
      pinched|poked|stuck|tapped|scratched .. my|his|her LIMB|HAND_FOOT ... didnt|NOT|couldnt know|feel|notice; NOT know .. touching|pinching|poking; CANT .. move|feel|wiggle|lift .. legs|limbs; CANT move|wiggle LIMB; CANT feel LIMB;
      CANT .. move|feel .. whole|entire LIMB; CANT move|wiggle HAND_FOOT;
      CANT .. move|feel .. (left|right|both|either|one|of) LIMB;
      CANT move left|right|both|either HAND_FOOT; LIMB wont move|work|respond|budge;
      HAND_FOOT wont move|work; NOT .. move .. LIMB; feeling|sensation .. below|from .. waist|down;
      NOTHING_FEELING below|from waist; NUMB .. below|from .. waist|down; NUMB from .. down;
      BOTH LIMB .. WEAK|NUMB|gone|dead|heavy; BOTH LIMB .. buckl; BOTH of LIMB .. WEAK|NUMB;
      NUMB|WEAK in BOTH LIMB; NUMB in BOTH HAND_FOOT; BOTH HAND_FOOT .. NUMB|WEAK; both sides .. NUMB|WEAK;
      NUMB|WEAK .. BOTH LIMB; legs .. WEAK; legs .. NUMB; arms .. WEAK; arms .. NUMB;
      legs|arms feel|feels|are|felt|got (so|very|really|too) week;
      legs gave|give|giving|gives|went out|way; legs .. wont|dont|not|stopped .. work|working|hold|move;
      legs .. dead; legs went dead; arm and leg & WEAK|NUMB; arm and left|right|my leg & WEAK|NUMB;
      leg and left|right|my arm & WEAK|NUMB; arm leg .. WEAK|NUMB; leg and arm & WEAK|NUMB;
      arm & leg & WEAK|NUMB; paralysed; paralyzed; paralized; paralysis; paralyze; paralyse;
      walking on cotton|clouds|air|pillows|sponges|marshmallows|wool; legs|feet .. cotton;
      legs .. noodles|jelly|rubber|jello|spaghetti .. and .. fell|fall|fallen|collapsed|buckle|stumbled; legs .. noodles|jelly|rubber|jello|spaghetti ... heavy|heavy_as; legs .. jelly|rubber|noodles|jello .. CANT; legs .. jelly|rubber|noodles|jello and CANT;
      limp arm|leg|arms|legs; LIMB .. limp; CANT stand .. legs; arms and legs .. WEAK|NUMB|heavy;
      one whole side; shock .. spine .. legs; CANT .. legs .. move; lost .. use|control of .. LIMB;
      lost feeling in BOTH LIMB; lost feeling in legs; losing feeling in .. legs; quadriplegic;
      arm and (left|right|my) leg .. heavy|WEAK|NUMB;
      LIMB|HAND_FOOT wont|NOT|stopped|quit .. come_up|lift|go_up|budge|obey|listen|work|hold|respond|cooperate|move|raise;
      BOTH|neither|either .. LIMB|HAND_FOOT .. wont|NOT|cant;
      CANT .. wiggle|move|lift|budge|bend|feel .. either|both|any|neither .. LIMB|HAND_FOOT;
      CANT .. wiggle .. HAND_FOOT|toes; arms|legs wont .. come|lift|go|hold|work|move;
      LIMB|HAND_FOOT .. do whatever .. please|want; arms .. just hang|dangle;
      stepping|standing|walking|walk|step|stand on .. SOFT_GROUND;
      feet|floor|ground .. like .. SOFT_GROUND; feet .. CANT find|feel .. floor|ground;
      CANT feel .. floor|ground|where|my_feet; CANT find .. floor|ground|my_feet; CANT find where (my|the|his|her) feet|foot|leg|legs|toes|hand|hands|arm|arms|body; CANT tell|feel .. where .. feet|legs|hands;
      NOT know where .. feet|legs; look|watch .. at .. feet .. walk;
      BOTH LIMB|HAND_FOOT .. clumsy|stupid|useless|tingling|dead|asleep|rubber|buzzing|quit|tingle|heavy|jelly;
      waist|bellybutton|button|hips|nipples|bra|chest|ribs|neck down .. NUMB|nothing|dead|gone|feel|someone|somebody|asleep|feeling|CANT;
      from .. waist|bellybutton|button|hips|chest|neck down;
      arm and leg .. heavy|asleep|tingling|slow|wont|useless|clumsy|dead; clumsy .. both; both hands went;
      legs|knees .. fold|folded|folding|crumple|crumpled|collapse|collapsed|buckled|buckle .. under|both|me;
      legs .. dead weight; legs|feet .. NOT .. mine|attached|there|belong;
      somebody elses|someone elses legs|body|feet;
      legs|arms|feet .. NOT .. receiving|getting message|signal; legs NOT receiving;
      LIMB|HAND_FOOT|legs|arms .. wont|NOT|CANT|refuse|refuses do|obey|listen|answer|react|respond;
      wont do what .. (i|it) tell|ask|say|want; LIMB|HAND_FOOT .. what i tell|ask|want;
      from .. belly|bellybutton|button|waist|navel|chest|ribs|hips .. down;
      disconnected .. LIMB|HAND_FOOT|waist|legs|body; LIMB|legs .. disconnected|unplugged|detached;
      legs .. like .. deer|giraffe|bambi|foal|colt|puppet|marionette|drunk|string|spaghetti|noodle;
      look|looking|watch|watching .. down|at .. feet .. walk|know|step|where;
      neither LIMB|HAND_FOOT .. got|gets|will|would|can|could|is|was|does|did|wants|WORK_VERB;
      BOTH LIMB|HAND_FOOT .. turned|turning|turn|went|became|gone|like|are .. HEAVY_STUFF;
      CANT tell .. gas|brake|pedal|pedals|floor|step;
      band|belt|rope|girdle|corset|strap .. around|round .. middle|waist|belly|trunk|stomach|body;
      everything|all|anything|nothing below|south|under|beneath .. dead|numb|gone|asleep|feel|moves|works|off;
      south of .. dead|numb|gone|asleep; legs .. going too;
      arms .. now .. legs .. (are) going|too|numb|weak; neither LIMB|HAND_FOOT;
      arms|legs|arm|leg .. weigh|weighs .. 100|hundred|ton|tons|lbs|pounds|thousand;
      CANT get .. either|neither|both .. LIMB|one|HAND_FOOT .. off|up;
      hand|arm and .. leg|foot .. WEAK|NUMB|both; leg|foot and .. hand|arm .. WEAK|NUMB|both;
      jolt|shock|electric ... spine .. and .. (now) .. hand|leg|arm|legs; NUMB|WEAK|heavy .. all four;
      all four limbs; CANT make .. fingers or toes|hands or feet|arms or legs;
      fingers or toes .. wiggle|move|work; legs went out from .. under;
      arms and legs feel|felt|are .. weak|heavy|numb|rubbery|weird|like;
      CANT feel .. carpet|ground|floor|grass|pedals; on down .. NUMB|nothing|NOT|no|dead;
      nipples|waist|chest|hips|ribs|navel on down; legs|arms .. made of HEAVY_STUFF;
      bathwater|shower .. NOT|no .. temperature|hot|cold; legs .. drunk|newborn|baby_deer;
      legs .. giving|give|gave|gives out|way;
      electricity|electric|jolt|zap|zaps|shock|current .. down|through .. whole body|spine|both|all;
      CANT tell .. (if) .. shoes|socks .. on|off; right|left ones .. (going|gone) .. numb|weak .. too|now;
      NOT go where .. (i) .. point|want|tell|aim; NOT go where i;
      body ends|stops|quits .. (at) .. chest|waist|neck|hips|ribs; hands .. clumsy .. (and) .. feet|legs;
      feet .. dragging .. too|both; both feet .. drag|dragging|dropping;
      detached from .. (my) .. body|legs; hands .. and .. feet|legs .. dragging|numb|weak|clumsy|tingling;
      NOT|CANT .. temperature|hot|cold .. from|below .. waist|down|nipples|hips;
      legs .. turn|turned|turning .. mush|water|noodles|spaghetti|jelly;
      legs .. full|filled|poured .. HEAVY_STUFF|water;
      legs .. spaghetti|jelly|noodles|rubber|jello .. when|every .. stand|walk;
      arms|legs turned|turning|went|gone (to) HEAVY_STUFF; bra line down;
      from .. bra line|collarbone|armpits|shoulders .. down;
      pins and needles .. and .. knees|legs .. wont|weak|buckle|NOT;
      neither hand|foot|leg|arm will|would|can; both knees .. wont|buckle|NOT;
      tell|telling|told .. LIMB|HAND_FOOT .. to move|lift|go|work; LIMB .. takes|taking .. its .. time;
      feet|legs|hands .. WRAPPED .. in|with;
      both|two (my) legs (are|is|just|keep|keeps) dragging|drag|folding|fold|buckling|buckle;
      nothing|zip|nada (at_all) from (the|my) belly_button|waist|belt|chest|hips|navel|neck|knees (on) down; from (the|my) belt|waist|hips|chest|belly_button|ribs (on) down .. im_not_there|nothing_there|not_there|somebody_elses|someone_elses|dead`,
    es: `
      paralitico|paralitica|paralisis|paralisado|tullido|tullida de|en (un|una|el|la|los|medio) brazo|pierna|lado|cuerpo|brazos|piernas; perdi (los|las|el|la) (dos|ambos|ambas) brazos|piernas|brazo|pierna .. no (me) agarran|sienten|responden|mueven|agarra|siente; piernas|pies|brazos parecen|son|se_sienten (como) de otro|otra_persona|alguien_mas|trapo|palo; no (las|los) controlo|gobierno (las|los|mis) piernas|brazos|pies; mis (2|dos) piernas (ya) no (me) responden|rspnden|reaccionan|obedecen|sirven|jalan|aguantan; piernas|pies (ya) ni (las|los) siento|ciento|muevo|noto; (al) doblo|doblar|agacho|bajo (el|la) cuello|cabeza y|me (me) (baja|corre|da) (un) (toque|corriente|corrientazo|calambre) .. columna|espalda|piernas;
      las_dos|ambas|both piernas|legs .. (se_me) doblan|aflojan|fallan|vencen|tiemblan_y; (las) piernas|legs (se) (me) doblan|vencen|aflojan .. no (me) aguantan|sostienen|responden|detienen; ninguna (de_las) pierna|piernas (me) aguanta|sostiene|responde; se me doblan|vencen|aflojan las dos|piernas ... no (me) aguantan|sostienen|responden;
      corrientazo|corrientazos|toque|toques|calambrazo|calambrazos|corriente|electrico|electricos|descarga|descargas ... no|ni (la|lo|las|los|me) (puedo|logro|pude) levantar|mover|alzar|levanto|muevo|alzo|responde|sostener;
      corrientazo|corrientazos|toques|calambrazo|calambrazos|corriente|electrico|electricos|descarga|descargas .. LIMB|HAND_FOOT y (ya) ni|no (la|lo|las|los) (puedo|logro|pude) levantar|mover|alzar|levanto|muevo|alzo|responde|sostener; corrientazo|corrientazos|toques|calambrazo|calambrazos|corriente|electrico|electricos|descarga|descargas .. LIMB|HAND_FOOT y (la|lo) arrastro|arrastrando|arrastra|sin_fuerza|no_tengo_fuerza|se_me_dobla|se_dobla|se_me_cae; corrientazo|corrientazos|toque|toques|calambrazo|calambrazos|corriente|electrico|electricos|descarga|descargas ... (y) (la|lo) arrastro|arrastrando|arrastra|sin_fuerza|no_tengo_fuerza|no_tiene_fuerza|se_me_dobla|se_dobla|se_me_cae;
      se me fueron las (dos) piernas; piernas no me obedecen|hacen_caso; no me obedecen las|mis (dos) piernas; intento|trato|quiero (de) pararme|caminar|levantarme y no me obedecen;
      quedo|quede (como) muerto|muerta|muertos|muertas el|la|los|las brazo|pierna|brazos|piernas;
      brazo|pierna|piernas|lado .. no (lo|la|los|las) muevo|mueve; brazo|pierna|piernas|lado .. no (lo|la|los|las) puede|puedo mover;
      digo|ordeno|pido a la|mi|las|mis|los|el pierna|piernas|brazo|brazos|pie|pies|mano que se mueva|muevan|levante|levanten;
      cintura|pecho|ombligo|cadera (para|pa|hacia) abajo .. no siento|responde|responden|existe|muevo|nada|muerto|muerta|dormido|dormida;
      camino|caminar|caminando|pisar|piso|pies (como) (sobre|en|de|son) algodon|algodones; (las|mis|ambas|dos) piernas se me paralizaron|durmieron|aflojaron;
      sin|quede_sin|dejo_de|sin_poder mover .. piernas|brazos|pies; se me paralizaron|paralizo .. piernas|pierna|brazos;
      no siento .. LIMB; no puedo mover .. LIMB; no puedo mover .. HAND_FOOT; CANT .. mover .. LIMB|HAND_FOOT; no muevo .. LIMB|HAND_FOOT; no .. mueve .. LIMB; no .. siente .. LIMB; BOTH LIMB .. WEAK|NUMB|flojas|pesadas; ambas|dos piernas|brazos .. WEAK|NUMB; LIMB .. no .. responde|responden|mueve|mueven; no .. responde|responden|obedecen LIMB; piernas .. aflojan|doblan|fallan|debiles|NUMB|WEAK; aflojan .. piernas; doblan .. piernas; fallan .. piernas; WEAK .. en .. piernas; NUMB .. piernas;
      paralizado; paralizada; paralisis; caminar sobre algodon; medio cuerpo; de la cintura para abajo; cintura .. abajo; brazo y pierna .. WEAK|NUMB; brazo y .. pierna & WEAK|NUMB; no tengo fuerza en .. piernas; sin fuerza en .. piernas; perdi .. fuerza .. piernas; duermen .. piernas; dormidas .. piernas; no .. sostienen .. piernas; piernas no me;
      LIMB|HAND_FOOT|patas|canillas no .. suben|sube|levantan|hacen|hace|obedecen|jalan|reaccionan|sirven|aguantan|dan|responden|sostienen|mueven;
      no .. suben|responden|obedecen|hacen_caso|hicieron_caso|jalan|aguantan|sirven|sostienen|sostuvieron .. LIMB|HAND_FOOT|patas|canillas;
      LIMB|HAND_FOOT|patas .. no .. hicieron|hacen|quieren .. caso|mover;
      los|las dos|ambas|ambos pies|piernas|manos|brazos .. trapo|hule|NUMB|WEAK|muertas|muertos|torpes|gelatina|algodon;
      piso|pisar|pisando|camino|caminar|caminando .. SOFT_GROUND; como .. pisara|pisar|caminara .. SOFT_GROUND;
      no siento .. piso|suelo|pies|cuerpo; del|de pecho|cintura|ombligo|cuello|cadera|cuello_para .. abajo;
      ombligo|cintura|pecho|cadera .. abajo; piernas|pies como .. trapo|hule|gelatina;
      brazo y .. pierna .. pesado|pesados|torpes|lado|muertos;
      ninguna|ninguno .. piernas|brazos|pies .. puedo|mueve; CANT .. mover ninguna|ninguno|ni;
      para|pa abajo .. no siento; panza|ombligo|cintura .. abajo;
      LIMB|patas .. no .. obedece|obedecen|responde|responden|sirven|funciona|funcionan|reaccionan|jalan;
      no .. obedece|obedecen|responde|responden|funciona|funcionan LIMB|patas;
      ombligo|cintura|pecho|cuello|cadera|costillas .. bajo|abajo ... no|nada|NUMB|siento|siente;
      de|desde medio cuerpo; parte .. abajo ... no .. siento|muevo|mueve;
      no .. mover|muevo .. piernas|patas; dejaron|dejo .. responder|funcionar|moverse .. LIMB;
      LIMB dejaron|dejo de responder|funcionar|moverse|sentir; cuerpo .. no .. responde|obedece|mueve;
      cuadriplejico|paraplejico|hemiplejia;
      caminando|camino|piso|pisara .. nubes|colchones|algodones|aire; ninguna pierna;
      ni .. pierna ni .. brazo .. puedo|mueve; me quede tullido|tullida|paralitico|paralitica;
      brazo muerto; pierna muerta; LIMB .. muerta|muerto|muertas|muertos;
      deje|dejo|dejaron|dejado de sentir|mover .. LIMB|HAND_FOOT|cuerpo;
      cintura|ombligo|pecho|cadera .. abajo .. nada|no|ni; como muertos|muertas|muerto .. LIMB;
      LIMB .. como|estan muertos|muertas; no .. sostengo|sostienen|sostiene .. LIMB;
      se .. doblan|doblaron|aflojaron|vencen|vencieron .. dos LIMB; dos|ambas LIMB .. no;
      tambaleo|tambaleando|tambaleandome; ni un dedo .. mover|muevo; no .. mover|muevo ni un dedo;
      no .. domino|controlo|mando|coordino .. LIMB|HAND_FOOT|patas|cuerpo;
      LIMB|HAND_FOOT|patas .. no .. domino|controlo|coordino|mando|coordinan;
      LIMB|patas .. cruzan|enredan|traban|tiemblan_y_no; como muneco|muneca .. trapo;
      cuelgan|cuelga .. brazos|brazo|piernas|pierna; brazos|piernas .. cuelgan;
      camino|camina como .. pato|robot|zombi|tiesa|muneco; manos torpes|flojas|tontas;
      piernas|brazos|patas ... y (ya) no .. FAIL_VERB;
      LIMB .. pesan|pesa .. plomo|cemento|toneladas|arrobas; LIMB .. de|como plomo|cemento|hierro;
      no .. siento .. donde|lo_que .. piso|pongo|camino;
      se .. apago|apagaron|desconecto|desconectaron|durmio .. cuerpo|piernas|abajo;
      parte .. abajo .. apago|dormida|desconecto|muerta; piernas|pies .. por su cuenta`,
  },
  {
    id: 'cauda-equina',
    label: 'saddle numbness, bladder or bowel change',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: CES-card',
    en: `
      pee|urine|poop come|comes|came|coming out by (it) self|itself; wiped (and|n) felt nothing; (poop|pee|bowel) accident .. didnt|dont feel it (come|coming|go|happen);
      pee|wee|piss|urine|toilet|loo .. only|just .. drops|drop|trickle|dribble; only|just .. drops|drop|trickle|dribble .. pee|wee|urine|piss; to (pee|wee) (and) only drops|trickle come|comes;
      day|days|hours|night|time has|have|had passed .. no|not|without|havent .. pee|peeing|peed|urine|urinating|wee|weeing|piss; without|no|NOT peeing|peed|pee|urinated|wee for|in|since .. day|days|hours;
      NUMB (all|right|down) where i sit;
      pooped|pooed|crapped|shat|soiled (on|in) myself|my_pants|the_bed;
      it (all|just) (just) runs|leaks|pours|dribbles|trickles|drips out of me; numbed (up) my (whole|entire) bottom|butt|crotch|groin|privates|backside|bum|seat;
      CANT make|pass water|wee; messed|soiled|dirtied|filled (in) (my|his|her) britches|pants|drawers|self|trousers|shorts|myself|knickers; bottom|backside|seat|rear|hiney|heinie|tush|bum|rump (has|got|gots|aint_got) no|lost (all) feeling|feelin;
      leak|leaking|leaked|dribble|dribbling and (i) dont|didnt|cant (even|ever) notice|feel|know|tell; CANT sense|feel (the) toilet_paper|tp|paper|tissue;
      peed|pee|wet|wetting|peeing|pissed|piddled|leaked|weed|pooped|pooed|soiled|messed .. without (even|me|ever) knowing|realizing|realising|noticing|feeling|meaning|warning; peed|pissed|wet|weed (in|on|through) (the|my) bed|couch|sofa|chair|pants|trousers|jeans|recliner|seat (last|and|during|again|today|tonight|at|in|while|i|but|w_out|without|didnt|never);
      peed|wet|pissed|leaked|soiled .. didnt|never|dont (even) feel|felt|know|notice|realize; pants|trousers|jeans|bed|sheets|underwear (was|were) (soaking|all) wet|soaked (and|but) (i) (hadnt|havent|didnt|never) (even) feel|felt|noticed|know|knew; wet|soaked (and|but) (i) hadnt|didnt|never (even) feel|felt|noticed|know|knew;
      feel|felt|feeling|feels nothing|nothin down (there|below); feel|felt|feeling nothing|nothin when|while|after|as i wipe|wiped|wiping|pee|poop|sit|go; wipe|wiped|wiping ... feel|felt|feeling nothing|nothin;
      nothing|nothin (is|has|left) (down) below|there has|got (any|no) feeling|feelin; nothing down there|below (has|got|feels); CANT tell .. wiped|wiping|peeing|done_peeing;
      wipe|wiped|wiping (after|down_there) .. NOT|CANT|couldnt feel|felt (a|any|it|anything|thing);
      not a|one drop|trickle|dribble (will|would|wants_to|has|had) come|comes|came|passed|out;
      sat|sitting|sit|been on|upon (the) lavatory|loo|toilet|throne|commode|john ... nothing|not_a_drop|no_luck|wont_come|CANT;
      bursting (but|and|yet) (i) CANT|nothing|not .. (go|pee|wee|come|out);
      nothing (comes|happens) when (i|he|she) (try|tries) (to) pee|wee|go|urinate|piss;
      CANT go to (the) loo|toilet|bathroom at_all|anymore|since|all_day|today; dribbling|leaking|dripping|losing pee|wee|urine|piss;
      no weeing|peeing|pee|wee|urine for|in|since|all_day MANY|hours|today|all_day|yesterday; no pee|urine for|in|since;
      pee|wee|urinate|piss|loo|toilet .. nothing (comes|came|happens|coming|is) comes|came|happens|coming;
      bladder (is) full .. not_a_drop|nothing_comes|cant_go|wont_come|wont_empty; loo|toilet|pee|wee .. not a drop;
      NOT|CANT|never|couldnt|didnt feel|felt|notice|noticed (myself|me|that|it|when|him|her) (was|needed|having|i|to) poo|poop|pooing|pooping|weeing|pee|peeing|pooed|pooped|peed;
      soiled|messed himself|herself|myself|themselves; soiled|messed (the|my|his|her) pants|bed|sheets|trousers|underwear|knickers;
      thighs .. SADDLE|PRIVATE|privates .. no|zero|lost feeling|feelin|sensation;
      SADDLE|PRIVATE|privates no|zero|lost|without feelin|feeling|sensation|feelings;
      pee|peed|peeing|urinate|wetting without meaning|knowing|noticing|wanting|feeling_it;
      wipe|wiping|wiped .. feel|felt nothing|zilch;
      have|had|need|needed|got to go (so) bad|badly .. nothing|wont|CANT; nothing (comes|came|happens|happened|coming) (out) .. pee|toilet|bathroom|go; tried running (the) tap|water|faucet; stand|standing|sit|sitting there .. nothing comes|came|happens|happened;
      NOT been for wee|pee|slash|piddle (since|all|today|in); bursting|desperate .. wee|pee|loo .. CANT|nothing|wont; CANT|NOT get|got (a) drop out;
      NOT managed|able (to) pass water|urine; CANT pass water|urine; NOT passed|managed (any|a_drop_of) water|urine (since|all|for); sit|stand|sat|stood there and nothing comes|happens|came; nothing comes|came (out) .. bladder|belly|wee|loo|toilet|full;
      CANT (do) wee|piddle|widdle; accident|accidents in pants|bed|trousers|knickers|underwear; front|back passage numb|dead; bits have gone|went numb|dead|to_sleep; undercarriage|nether|downstairs numb|dead|asleep;
      soaked|wet|drenched|peed|pissed (my|his|her) pants|jeans|underwear|panties|shorts; never|NOT felt|feel|feeling it coming|happening|happen;
      soaked|wet|drenched|ruined (my|his|her) pants|jeans|bed|shorts|underwear|sheets|seat .. never|NOT|without felt|feel|feeling|knew|know|knowing|noticed|noticing; CANT|couldnt|could_not|NOT tell (if|that|when|whether) .. wipe|wiping|wiped|peeing|pee|pooping|going|done;
      peed|pooped|wet_myself|pee .. (and) NOT feel|know|notice|realize (it);
      no pee comes|coming|came|will_come out; have to pee (so) (bad) (and|but) CANT; CANT get it out (and) (pee);
      toilet|potty|commode (and) nothing comes|coming|came|happens out;
      try|trying|tryin|tried to PEE_VERB ... nothing (comes|came|come|happens) (out);
      hours .. no|without pee|peeing|urine|urinating|going; no urine|pee .. since|all|in|today|yet|for; NOT|never .. (get) .. urge .. (to) (pee|go|urinate); toilet|sitting|sat|loo|throne ... nothing comes|came|come|happens|happened|would; bladder .. football|balloon|bursting|rock|full .. NOT|nothing|cant; bladder feels .. like .. football|balloon|rock|drum|bomb; toilet paper .. someone|somebody else; have to look to .. clean|know; still cant go pee|to_the_bathroom; went to pee|bathroom|toilet .. (and) nothing; tried|try|trying to pee|urinate without (any) success|luck; tried|try|trying to pee|urinate (with|but|and) no success|luck; went to pee .. nothing; nothing comes out .. pee|bathroom|toilet; CANT .. pee|urinate|piss|pea|wee|go_pee|void; NOT peed|urinated;
      havent|hasnt|havnt .. pee|peed|urinated|urinate; NOT .. able .. pee|urinate;
      CANT .. hold .. pee|urine|bladder|bowels|it_in|poop;
      trouble|hard|difficulty|problems .. peeing|urinating|pee|urinate|bladder;
      wet|wetting myself|pants|bed; peed|peeing|pee myself|pants|bed|on_myself;
      lost|losing|loss|no .. control .. bladder|bowel|bowels|pee|urine; lost .. bladder|bowel control;
      no bladder|bowel control; leaking|leaked|leak .. urine|pee;
      pooped|shit|crapped|soiled myself|pants|self; incontinent; incontinence; NUMB .. between .. legs;
      NUMB down there; NUMB .. PRIVATE; PRIVATE .. NUMB; NUMB private parts;
      private|intimate parts .. NUMB; NUMB groin|crotch|saddle; groin|crotch|saddle .. NUMB; NUMB butt;
      butt .. NUMB; NUMB .. butt; butt and legs .. NUMB; NUMB around .. anus|rectum|butt;
      CANT feel .. wipe|pee|PRIVATE|butt; NUMB bottom; bottom NUMB;
      no|NOT|lost|losing .. control .. bathroom|toilet|potty; NUMB & wipe|wiping|toilet;
      NO_FEELING feeling|sensation .. wipe|wiping|pee|PRIVATE|bathroom;
      CANT feel .. when .. wipe|pee|peeing|poop; CANT feel .. peeing|pee|wiping;
      no feeling .. PRIVATE|wipe; saddle numbness|anesthesia|area; NOT feel .. wipe|pee|peeing;
      CANT poop .. or pee; CANT go to .. bathroom; CANT .. empty .. bladder;
      bladder .. NOT .. work|empty|working; CANT feel .. bladder; dribbling urine; urine .. dribbling;
      NUMB where i sit; no feeling down there; cauda equina; CANT tell .. when .. pee;
      lost feeling down there|between;
      nothing|nothin .. come|comes|came|coming|out .. pee|toilet|bathroom|bladder|bursting|potty;
      toilet|bathroom|pee|peeing|bladder|potty|bursting ... nothing|nothin .. come|comes|came|coming|out;
      toilet ... hour|hours|forever .. nothing|CANT; CANT .. get|squeeze .. drop|stream|pee .. out;
      get .. drop out; bursting ... CANT|nothing|NOT; CANT .. start|begin|make|initiate|manage .. PEE_FLOW|stream|myself;
      CANT .. get .. PEE_FLOW .. start|started|going|out|come|coming|flow|flowing|moving|to;
      PEE_FLOW (just|still) wont|NOT|CANT start|come|flow|begin|go; bathroom|toilet|bladder ... stream|flow .. wont|NOT start|come|begin;
      bladder .. full|bursting|swollen|huge|stretched (but|and|yet) CANT|wont; bladder .. full|bursting|swollen|huge|stretched (but|and|yet) nothing|nothin|NOT comes|come|coming|came|happens|happening|out|empty;
      need|have_to|gotta|got_to|try|trying|strain|straining .. pee|go|urinate|piss but|and|yet nothing|nothin .. comes|coming|happens|out;
      have to|got_to|gotta|must push|strain .. pee; no urge;
      NOT|CANT .. feel|tell|sense .. need|urge|have .. go|pee|bathroom;
      CANT tell .. need|have|full|wet|going|done|peeing|empty;
      NOT .. feel|know|notice|realize .. went|going|wet|peeing|peed|pooped|leaking|leaked|happening|im_going;
      i|had|THIRD went in .. pants|underwear|bed|shorts|trousers|jeans .. (and|but) NOT|work|without;
      went in .. pants|underwear|shorts .. feel|NOT|work|embarrassing|knowing;
      went in .. (my|his|her) pants .. NOT; embarrassing .. went;
      UNDERWEAR .. wet|soaked|damp|messed|soiled|dirty|warm; wet|soiled|messed|leaked|ruined .. UNDERWEAR;
      wearing|need|needing|using|bought .. diaper|diapers|depends;
      accident|accidents .. in .. pants|bed|UNDERWEAR; bladder|bathroom accident|accidents;
      leaked|leaking|leaks on|in|all|when|without|onto .. couch|bed|knew|knowing|chair|pants|feel|self|carpet;
      bladder .. wont|NOT|quit|stopped|asleep|dead|lazy|shut;
      pee|urine|wee .. runs|ran|running|leaks|slips|comes|trickles|dribbles|dribbling|leaking|just .. down|out|legs|itself|comes;
      NUMB & SADDLE; SADDLE & asleep|dead|rubbery|novocaine|frozen|wooden|NUMB; CANT feel .. SADDLE;
      NOT|no|CANT .. feel|feeling .. SADDLE|wipe|wiping|wash|seat|toilet_paper|sex;
      saddle ... dead|NUMB|gone|asleep; sit|sitting .. saddle|bike|horse ... dead|NUMB|gone;
      between .. legs|cheeks|thighs .. NUMB|asleep|dead|gone|weird|feel;
      toilet paper .. strange|weird|feel|feels|funny|nothing;
      wipe|wiping .. somebody|someone|NUMB|weird|strange; i|to|when|after wipe|wiping .. nothing|CANT|NOT; bike seat .. NUMB;
      down there .. NUMB|dead|asleep|gone|nothing; NOT|CANT|no .. feel|feeling .. down there;
      lady|girl|private parts .. NUMB|asleep|dead|feel;
      wet|wetting|soaked .. bed|sheets|mattress .. sleep|asleep|woke|knowing|adult|know|feel;
      NOT feel|know .. seat|chair|toilet|pot|commode .. under|me|im_on;
      CANT feel .. seat|toilet|pot|commode|chair;
      standing|stand|sat|sitting|sit .. toilet|bathroom|commode|pot|bowl ... nothing|NOT|wont|CANT;
      nothing will come; about to burst; comes|coming|came|runs|leaks|drips|trickles .. (out) BY_ITSELF;
      NOT gone .. number|pee|bathroom|pot|toilet .. since|all|yesterday|today|hours; NOT gone number;
      NO_FEELING feeling .. where .. seat|sit|saddle|ride|goes; no feeling .. seat|saddle|sitting;
      NUMB|NO_FEELING .. where .. sit|seat|ride; wearing .. depends|diaper|diapers|pads|pad|pullups;
      BOWEL let go|loose; BOWEL .. emptied|released|opened .. on_me|everywhere|itself;
      private|intimate area|areas|region|bits|stuff .. NUMB|asleep|dead|feel;
      NUMB .. private|intimate|crotch|saddle; had to look .. to_see .. going|peeing;
      CANT feel .. go|going pee|potty|to_the_bathroom; accident in bed|my_bed|the_bed; bed accident;
      had|have|having accidents; pooped|crapped|messed .. bed|chair|pants|self;
      dribbled|dribbling|leaking|leaked|dripping|dripped .. all|whole day|night|morning;
      no idea .. (its) .. happening|going|wet|leaking|coming;
      until .. jeans|pants|underwear|leggings|sheets .. wet|soaked;
      NUMB back there|underneath|under_there|where_i_sit;
      sit|sitting on .. cushion|pillow|cloud|nothing|air ... NUMB|isnt|dead|feel;
      CANT poop .. (and|or) .. NUMB|pee; NUMB .. (and) .. CANT .. poop|pee|go; BOWEL|bladder let loose;
      down below .. NUMB|feel|nothing|novocaine|dead|asleep;
      NOT|CANT|couldnt feel .. down below|down_there|inside; nothing happens .. toilet|pee|bathroom;
      toilet .. but nothing happens; push|pushing|press|pressing|strain|straining .. pee;
      pooped|peed|wet|soiled|crapped|pooping|peeing|leaked .. without .. knowing|feeling|realizing|warning|noticing;
      NOT|never feel|felt .. (like) .. anything .. wipe|pee; NOT feel .. wipe; had to push .. pee|belly;
      bladder .. full|bursting .. (and) .. CANT|wont; CANT make it go;
      wet myself .. laughing|coughing|and|couldnt|without;
      between .. (my) .. thighs .. feels|is|frozen|numb|nothing;
      frozen by .. dentist .. down|between|thighs|crotch;
      bladder .. full|bursting|huge .. CANT|nothing|NOT|wont; NOT feel .. a_thing|anything .. down;
      CANT make .. myself|it pee; like .. dentist .. between .. legs|thighs;
      forget|forgot how to go|pee; sit .. toilet .. NOT .. coming|come|happen;
      privates|crotch|groin|genitals|bits .. belong|belongs|foreign|someone|somebody;
      CANT control|contain .. BOWEL|pee|urine|bladder; only know .. pee|peeing|going;
      know .. peeing .. hear|see|wet;
      havent|hasnt|have_not|CANT|cannot|couldnt|no made|make|making|pass|passed|passing (any) water (in|since|for|all|today|at_all);
      nil|zero urine|urination|pee|output; urine (output) nil`,
    es: `
      no siento el sillin|asiento|papel; noto|siento .. chichi|potorro|huevos|genitales|vagina|pene dormido|dormida|dormidos; no aviso cuando veo ya estoy|ando mojada|mojado;
      perdi|perdiendo|pierdo|perdio|sin (el) control del|de_la|de (bano|vejiga|esfinter|esfinteres|intestino|orina|pipi|popo|caca); ensucie|manche|cague|orine|moje|mee (el|los|mi|mis|la) (pantalon|calzon|calzones|cama|ropa) sin sentir|darme_cuenta|sentirlo|notar; no noto|percibo|me_doy_cuenta cuando hago|orino|evacuo|defeco|sale|salen;
      perdi el control del bano; abajo|ahi_abajo .. no hay|tengo|siento|tiene (la) sensacion|sensasion|sensibilidad; cosita|partes|genitales .. no hay|siento|tiene|tengo sensacion|sensasion|sensibilidad|nada;
      me ensucie|cague|orine|mee|hice sin sentir|darme_cuenta|querer; se ensucio|cago|orino|meo sin sentir|darse_cuenta|querer;
      limpio|limpiarme|limpie .. como si no fuera|fueran|sintiera|estuviera;
      salio|sale|sali .. sin darme cuenta|sentir|avisar|querer .. popo|caca|pipi|orina|excremento; popo|caca|pipi|orina|excremento .. sin darme cuenta|sentir|avisar;
      pipi|orino|orina|orine|meo sin querer|darme_cuenta|avisar|sentir|sentirlo|control;
      limpio|limpie|limpiarme y no siento|senti|sentia;
      limpio|limpiarme|limpie .. no siento|sentia|senti;
      (me) anda del bano .. no|nada; no sale nada .. bano|orinar|pipi|taza|horas; parado|paradito|sentado|sentada .. no (me) sale nada; escurriendo|goteando|chorreando orina|pipi|orines; ganas de orinar .. no sale|nada;
      anestesiadas|anestesiado|anestesiada|dormidas|adormecidas|entumecidas|muertas (las|mis) (partes) intimas|nalgas|partes|genitales|ingles; partes intimas .. dormidas|anestesiadas|adormecidas|entumecidas|muertas|corcho|no_siento;
      no (noto|siento|sentia|notaba) taza|vater|retrete|inodoro|asiento|papel|excusado (al|cuando);
      sin poder|podido|lograr hacer|orinar|mear|ir (del) bano|pipi|chis; vejiga .. reventar|reviento|revienta|explotar|llena|llenisima|estalla; no poder|podido|logro|logre hacer (del) bano_chico;
      se me salio|sale|salen (el|la|los) excremento|popo|caca|heces;
      CANT hacer del uno|dos; sin sentir (la|los|el|mi|mis) PRIVATE|entrepierna|genitales; sin sentir (la) parte de;
      (la) pipi|orina|orin no (me) sale|viene|baja; no siento (la) (parte|zona) (de) (ahi|alla) abajo|intima|mis_partes; sin sentir (la|mis) (zona|parte) (de) (mis) partes|intima;
      orina|orino|orine|orinando|orinado|hizo|hago|hice|hizo_pipi encima|solo|sola|sin_sentir|sin_querer; no aguanta|aguanto|aguante|retiene|retengo|controla|controlo (la|el|mi|su) orina|pipi|pis|orines; se (me|le) sale|salga|salio (la|el) orina|pipi|pis|orines;
      no siento (nada) (de) ahi|alla|aca abajo; CANT .. ir al bano; ahi abajo .. no siento|dormido|dormida|adormecido;
      sin hacer del uno|1; no .. hecho|hago del uno|1; aprieto .. no sale; sentaderas|nalgas|asentaderas|trasero .. trapo|NUMB|dormidas|hule; CANT .. orinar|pipi|mear; no orino; no he orinado; no aguanto .. orina|pipi; CANT .. controlar .. orina|vejiga|pipi|esfinter; no controlo .. orina|vejiga|esfinteres|esfinter|pipi; no puedo .. aguantar .. orina|pipi; me orine; me orino; se orino; me hice encima; me hice .. encima; me hice del bano|pipi|popo; se .. sale|salio .. orina|pipi|popo; NUMB .. entre .. piernas; NUMB ahi abajo; NUMB abajo; NUMB .. PRIVATE; PRIVATE .. NUMB; partes .. NUMB; NUMB .. partes; no siento .. limpiarme|limpio|partes|entrepierna|orinar; no siento .. al limpiarme; no siento cuando .. orino|limpio; perdi .. control .. vejiga|esfinteres|orina; no .. control .. vejiga|orina; incontinencia; NUMB .. ingle; NUMB .. nalgas; nalgas .. NUMB; problemas .. orinar; cuesta .. orinar; batallo .. orinar;
      se .. sale|escapa|escapan|salen|escurre|va|salio|escapo|chorrea .. PEE_ES;
      PEE_ES .. sale|salen|escapa|escapan|salio|solo|sola|gotea|escurre;
      no .. sale|salen|baja|viene|puedo .. PEE_ES|chorrito;
      no aguanto|alcanzo|detengo|contengo|retengo .. PEE_ES|bano;
      ganas|quiero .. orinar|hacer|PEE_ES .. no|nada; no .. ganas .. orinar|PEE_ES;
      cuenta|sentir|siento|sin_sentir|doy .. PEE_ES|orino|mojado|mojada|orine; PEE_ES ... cuenta|sentir;
      moje|mojo|mojado|mojada|amaneci .. cama|UNDERWEAR|pantalon|pantalones|silla;
      UNDERWEAR .. mojado|mojada|mojados|humedo|humedos|sucio|moje; SADDLE & NUMB; no siento .. SADDLE;
      SADDLE .. no .. siento|siente; siento .. taza|bano|excusado .. no siento; taza .. no siento;
      no siento .. taza|excusado|asiento|papel|wc; papel .. no .. siento;
      limpio|limpiarme|limpiar|limpiando .. no .. siento|NUMB|raro; horas|todo_el_dia .. sin orinar;
      sin orinar|hacer_pipi; no .. hacer del bano; puje|pujo|pujar|pujando .. orinar|nada|PEE_ES;
      toco|tocan|tocaron ahi .. no .. senti|siento;
      me|se hice|hizo|cague|cago|mee|meo|orine|zurre .. UNDERWEAR|cama|encima|bano|pipi|popo|sin_sentir|sin_darme;
      hice .. UNDERWEAR|encima ... ni|no|sin senti|cuenta|sentir|sentirlo|darme; me cague; me mee; me meo;
      no siento|senti .. pipi|orina|orin|caca|popo|cuando_hago|partes|nalgas|sentaderas;
      horas .. sin|no orinar|orino|hacer; no sale|salio|cae ni gota; ni gota;
      no .. orinado|meado|miccionado; se .. sale .. pipi|orines|caca|popo|todo;
      donde .. sienta|siento|sentamos .. NUMB; NUMB .. donde .. sienta|siento|sentamos;
      parte .. NUMB .. sienta;
      genitales|partes|abajo|ahi .. NUMB|anestesiadas|anestesiado|anestesia|borradas|borrado;
      entre .. piernas .. no .. siento;
      aguantar|retener|controlar .. pipi|orina|bano|esfinter .. no puedo;
      no .. controlo|aguanto|detengo .. pipi|orines|caca|bano;
      trato|trate|intento|intente|quise|quiero (de) orinar|mear|hacer_pipi (dos|tres|varias|muchas) (veces) sin exito|exitos|lograrlo; ganas|quiero|intento|trato .. orinar|mear|PEE_ES|bano y no|nada;
      desde .. ayer|anoche|manana .. no|sin .. orinar|mear|PEE_ES;
      ahi|alla|aca|parte abajo .. y no .. siento|senti|siente; NUMB .. ahi|alla|aca|aya abajo;
      ahi|alla|aca abajo .. NUMB; toca|tocan|toco|tocaba ... ahi|abajo|partes .. y no;
      no .. senti|siento|siente .. pipi|orina|popo|caca|cuando_voy;
      no_siento .. cuando .. hago|orino|obro|limpio;
      parte|partes|zona .. intima|intimas|genital|vaginal .. NUMB|siento|sensibilidad;
      NUMB .. parte|partes|zona .. intima|intimas|genital;
      se .. escapa|sale|salio|escapo .. gases|pedos .. sin|no;
      escapa|escapan|escapo|sale .. caca|popo|excremento|pipi|orina|mierda;
      no .. doy|da|di cuenta .. hago|orino|hice|salio|bano|obro;
      no .. entero|siento .. cuando .. hago|orino|hice|bano;
      sin .. control .. orina|esfinteres|vejiga|bano; fue .. control; perdi el control;
      puje|pujo .. gota|nada; ni una gota; moje|mojo|mojado .. cama|colchon|sabanas|silla;
      silla de montar .. NUMB|anestesiada|anestesiado;
      limpio|limpiarme|limpiar .. otro|otra|ajeno|nada|raro|siento;
      horas|dia|dias|desde ... sin|no .. orinar|mear|PEE_ES; no siento ganas .. orinar|bano|PEE_ES;
      nalgas|nalga NUMB; NUMB nalgas|sentaderas|asentaderas;
      moje|mojo|mojado .. asiento|sofa|sillon|carro|ropa; termine .. no siento;
      no siento .. termine|orine|orino|sale|salir|salio;
      y ni .. entere|senti|cuenta .. orine|moje|mojado|pipi|popo;
      orine|moje|mojado|pipi|popo .. y ni .. entere|senti|cuenta; asiento|cama|ropa y ni .. entere|senti;
      no siento (las) ganas de;
      no siento (ahi|alli|aca) donde (se|me|uno) sienta|siento|sentarse|sentarme; (que) (se) me gana (del|el|la|de) bano|orina|pipi|popo; me gano|gana la|el orina|pipi|popo`,
  },
  {
    id: 'anaphylaxis',
    label: 'swelling of face, lips, tongue or throat',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'outranks significant-swelling',
    en: `
      throat|gullet|windpipe (is|s|keeps|feels) (like_its) pinching|squeezing|choking|clamping|drawing|puckering (off|shut|up|closed); lips (are|is|look|looks|so|all|gone) huge|enormous|giant|massive|ginormous|fat|humongous;
      blotches|hives|welts|rash|weals|wheals ... voice|throat|tongue|lips .. gone|squeaky|hoarse|tight|croaky|raspy|funny|swelling|swollen|thick|closing;
      having|have|keep|kept|need to swallow (and) swallow|again|constantly|over; swallow and swallow;
      voice (has|s|gone|went|got) (gone|all) squeaky|croaky|raspy|strangled|husky;
      struggling|struggle|hard|difficult|tough|difficulty|trouble to|with swallow|swallowing;
      struggling|trouble|difficulty|problems swallowing;
      eyes|lips|tongue|cheeks|eyelids (like|are|look) (like) golf|tennis|ping_pong|balloons|sausages balls;
      eyes|lips|cheeks like balloons|sausages|slugs;
      whole|entire|her|his|my face (has|is|just) blown|blew|blowing|ballooned|puffed|swelled|swollen up;
      eyes|eyelids|eye (have|has|are|all) puffed|swollen|swelled|puffy (up) to|into|like slits|slit;
      lips|lip|tongue (are|is) like (a) sausage|sausages|balloon|balloons|slug|slugs|tyre|tyres;
      throat .. shutting|narrowing|closing_up|closing_off|swelling_shut; throat feels|is like .. closing|closed;
      throat (keeps) (getting) tightened|tighter|tightening (up);
      golfball|golf_ball|ball|egg|lump|rock .. (where|when) (i) swallow; spit|saliva|water .. wont|NOT|cant go down; tongue|lips|lip|face .. huge|hugh|thick|fat|big|giant|enormous|double|doubled; tounge .. huge|hugh|thick|fat|big; FACE & SWELL; FACE blew up; EYE .. SWELL .. shut;
      THROAT & closing|close|closes|closed|tight|tightening|closing_up|swelling|TIGHT|constricted;
      FACE .. bigger; tongue .. thick|big|fat|huge; CANT swallow; CANT .. swallow;
      trouble|hard .. swallowing|swallow; lump in .. throat; hoarse and hives; epipen; epi pen;
      anaphylaxis; anaphylactic; severe|bad allergic reaction; allergic reaction bad|severe;
      allergic & throat|tongue|lips|BREATHE; HIVES & throat|BREATHE|lips|tongue|face; fat lip;
      lips .. fat|huge|tingly; FACE .. blowing up; voice .. gone|hoarse .. HIVES; throat itchy .. HIVES;
      eyes swollen shut; EYE swelled shut;
      THROAT .. smaller|narrow|narrowing|narrower|shrinking|shrunk|shut|thick|blocked|plugged|full|choking|puffy|fat|swollen|strangled;
      hands|noose|rope|something .. round|around .. THROAT|neck; FACE|EYE .. PUFFED_CHEEKS|SIZE_LIKE;
      look|looks|looking|sound|sounds like .. PUFFED_CHEEKS|donald|helium|frog;
      FACE .. like .. hot_dogs|hotdogs|sausages|balloons|sausage|inner_tubes|tires;
      lips|tongue .. fat|huge|giant|double|doubled|filling|fills|thick|growing|grew|tingling|itchy|blowing|big;
      EYE .. slits|slit; tongue .. too|NOT fit|big; CANT .. get .. down .. THROAT|swallow|spit;
      CANT swallow .. spit|water|saliva;
      voice .. hoarse|squeaky|raspy|croaky|gone|changed|frog .. HIVES|THROAT|itchy;
      palms .. itch|itchy|itching .. THROAT|tongue|lips|BREATHE; THROAT .. palms;
      mouth|lips|THROAT .. itchy|itches|itching .. hives|welts|swell|closing|swollen|spreading;
      golf_ball|ball|lump|egg .. stuck .. in .. THROAT;
      ball|lump|rock|apple|egg|cotton|something|fist|walnut|pill .. in .. THROAT;
      CANT .. get|swallow|keep .. SPIT_ETC .. down; CANT .. swallow|get_down .. SPIT_ETC;
      NOT .. go down .. THROAT;
      voice .. funny|different|weird|high|squeaky|mickey|helium|whisper .. THROAT|swell|EYE|lips|HIVES|face|puffed;
      EYE|FACE .. puffed|puffy|blown ... voice|THROAT|tongue|BREATHE;
      FACE|lip|lips|tongue .. times .. size; times .. size .. FACE;
      FACE .. (one|big|all|giant) puff|balloon|inflated; bee sting|allergy pen;
      used .. epi|epipen|pen|auvi; words|air|food|anything|water past .. THROAT;
      THROAT .. itch|itchy|scratchy .. tongue|lips|hives|palms|swell;
      lips|tongue|FACE .. fatter|bigger|thicker|rounder;
      benadryl .. NOT|isnt|nothing|still ... THROAT|lips|tongue|face|hives|swell;
      tongue .. like .. slab|steak|meat|sponge|balloon|log|sausage|whale|shoe|brick|cotton;
      throat .. thick as|like; words .. out .. THROAT .. thick|tight|closing;
      THROAT .. snug|constricting|scratchy_tight|squeezed|squeezing|filling; FACE .. out to here;
      FACE .. like .. ping_pong|golf_balls|balls; mouth .. itchy .. THROAT;
      FACE .. enormous|gigantic|triple|tripled; lips .. look|looks like; THROAT closing up;
      hand|hands|rope round|around (me|my|the) THROAT|neck; somebody|someone (has|got) (a|their) (hand|hands) round|around (me|my) THROAT|neck; FACE .. puffing|swelling|blowing|ballooning|coming up;
      mouth .. swelling|swollen|closing`,
    es: `
      uso|use|puse|pusieron|puso|inyecto|inyectaron|inyecte|aplico|aplicaron|aplique (la|el|mi|un|una) adrenalina|epipen|epinefrina|autoinyector;
      garganta|gaznate|cogote|gollete|pescuezo (se) (me) (esta|va) cerrandose|cerrandoseme|apretandose|hinchandose|cerrando_por_dentro|tapandose;
      lengua .. no (me|le) cabe; no (me|le) cabe (la|mi|su) lengua;
      lengua|labios .. gorda|gordisima|gruesa|grande|enorme|gordos; parpados .. huevos|pelotas|hinchados; casi no abro .. ojos; cierra .. garganta; cerrando .. garganta; garganta .. cierra|cerrada|cerrando|cerro; FACE & SWELL; no puedo tragar; CANT .. tragar; cuesta tragar; reaccion alergica .. fuerte|grave|severa; HIVES & garganta|BREATHE|labios|lengua|cara|boca; ojos .. hinchados .. cerrados; anafilaxia; alergia .. garganta; nudo .. garganta;
      FACE .. PUFFED_CHEEKS|SIZE_LIKE; parezco|parece .. PUFFED_CHEEKS;
      garganta|gaznate|pescuezo .. aprieta|angosta|angostando|tapa|tapada|estrecha|chiquita|inflama|hincha|bola;
      lengua|labios|labio|boca .. gorda|gordos|gordo|grandota|crece|creciendo|grande|gruesa;
      gorda|gordos|grandota .. lengua|boca|labios; no .. pasa|trago .. saliva|agua|bocado;
      EYE .. rayita|rayitas|cerraron|cerro .. hinchados|ronchas; cachete .. SWELL; aprieta .. garganta;
      ahorcando|ahorcan|ahorcara .. garganta|cuello; garganta .. ahorcan;
      pica|comezon .. THROAT .. voz|hincha|cierra; voz .. yendo|fue|apaga;
      FACE .. abejas|avispas|avispa|abeja|deforme|deformada|deformo|monstruo;
      no .. paso|pasa|pasan|baja .. saliva|comida|agua|bocado; casi no paso|trago .. saliva|agua;
      lengua|labios|boca .. gruesa|gruesos|grueso|dormida|pica|pican|hormiguean .. HIVES|THROAT|SWELL;
      EYE .. no .. abren|abro|abre .. SWELL; SWELL ... no .. abren|abro|abre .. EYE;
      garganta .. cerrada|cerrandose|apretada|apretando|gruesa|tapando;
      HIVES ... voz|ronca|ronco|tragar|lengua|labios|ahogo|AIR; voz ronca|rara .. HIVES|labios|lengua;
      choque anafilactico; shock anafilactico;
      cierra|cierran|cerrando|cierre|cerro|tapa|tapando|tapo|aprieta|hincha|inflama|hinchando .. THROAT|pescuezo|cogote;
      THROAT|pescuezo|cogote .. cierra|cierran|cerrando|tapa|tapando|aprieta|hincha|cerrado;
      pica|picazon|comezon .. THROAT|lengua|labios .. SWELL;
      SWELL ... pica|picazon|comezon .. THROAT|lengua|labios;
      cara .. como|parece globo|pelota|luna|monstruo|sapo|tomate_hinchado;
      mano|manos|dedos apretando|apretandome|aprietan|aprieta|ahorcando (el|la) THROAT|cuello|pescuezo; como|siento (una|si|que) .. (mano|manos|alguien) .. apretando|apretandome|apretara|ahorcara .. THROAT|cuello|pescuezo;
      ponerse|poniendo|puso|pone .. cara|boca|lengua|ojos .. como|SWELL|gorda|grande|globo;
      inyectar|inyecte|inyectarme (la|el) epinefrina|adrenalina|epipen; (se) (me) esta|va cerrando (el|la) garguero|garganta|gaznate|tragadero`,
  },
  {
    id: 'limb-threat',
    label: 'limb in danger (compartment or circulation)',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: ACS',
    rule: 'limb word + two of hard/tight, swollen, colour/cold, numb, severe pain',
    en: `
      LIMB|HAND_FOOT (was|is|went|turned|looks|are|looked|gone|were) (all) white|pale|blue|purple|grey|gray|dusky|dark (and|n) cold|icy|freezing; LIMB|HAND_FOOT (is|was|are|but|went|gone) cold (and|n) white|pale|blue|purple|grey|gray|dusky|dark;
      HAND_FOOT (is|are|s|looks|went|gone|turned|has_gone) (as) (white|pale|gray|grey) (as|like) (flour|chalk|paper|snow|sheet|ghost|milk|a_sheet|a_ghost) and|n ice|icy|stone|freezing|cold; HAND_FOOT|LIMB (is|are|s|went|turned|gone) (as) blue|purple|black|white|gray|grey (as|like) (a) blueberry|blueberries|berries|berry|grape|grapes|plum|plums|ink|smurf|chalk|flour|marble|corpse; HAND_FOOT (is|are|s|feels|went) (as) cold (as|like) (a) (dead) fish|ice|stone|clay|corpse|death|marble|well_digger|tomb; HAND_FOOT .. cold .. no color|colour|pulse|blood|feeling; HAND_FOOT cold as a dead fish;
      arm|leg|hand|foot|fingers|toes (has|have|just|suddenly|keeps) gone|went|going|turned stone|ice|icy|really|so|completely|freezing cold;
      
      arm|leg|calf|thigh|forearm|hand|foot (feels|is|like|looks|really) (like) (its|it_is|it) gonna|about|going|ready (to) burst|explode|split|pop;
      toes|fingers|foot|hand|fingertips (gone|turned|turning|went|are|all) black|blackish;
      skin (is) (so) tight (as) (a) drum (and) (shiny); skin tight .. shiny; tight shiny (swollen) skin|leg|arm|calf|forearm;
      
      hand|hands|foot|feet|fingers|toes|arm|leg (gone|has|went|feels|all) freezing|frozen|ice|icy (cold) and|n pale|white|blue|grey|gray|purple|numb|waxy|blotchy;
      forearm|forearms|calf|thigh|arm|leg|shin (feels|like|gone) wood|rock|stone|concrete|brick|steel|marble .. fingers|toes|hand|foot (are|gone) freezing|cold|numb|white|blue|dead|ice|icy;
      calf|forearm|thigh|leg|arm so tight|tense|hard|swollen .. burst|split|pop|explode;
      LIMB|LEG .. hard|rock_hard (and) huge|swollen|tight (and) painful|unbearably|numb;
      rock hard; hard as .. rock|stone|board; hard like .. rock|stone; LIMB .. rock; LIMB .. hard .. shiny;
      tight and shiny; shiny and tight; tite n shiny; hot and shiny; about|going|ready|gonna to burst;
      LIMB .. bursting; skin .. burst; HAND_FOOT & BLUE; HAND_FOOT & purple;
      HAND_FOOT gone|turned|turning|went white|blue|grey|gray|pale|purple; fingrs BLUE;
      LIMB .. turning|turned|going|gone BLUE; nails .. blue|purple;
      foot|hand|toes|fingers .. ice|icy|freezing|stone .. cold; HAND_FOOT cold and;
      cold and white|blue|pale|numb; cold HAND_FOOT .. NUMB|BLUE; no pulse; skin stretched|streched tight;
      stretched tight; pain out of control; unreal pain; pain .. unreal; compartment syndrome;
      CANT find .. pulse; CANT feel .. pulse; leg|arm|foot|hand .. cold .. NUMB|pale|white|BLUE;
      HAND_FOOT .. COLD_LIMB; HAND_FOOT|LIMB like .. WOOD_HARD ... COLD_LIMB|NUMB|shiny|cold;
      LIMB .. block .. WOOD_HARD; LIMB .. WOOD_HARD .. shiny|tight|NUMB|swollen|toes|fingers|cold;
      LIMB .. like .. block of wood|concrete|cement|stone;
      toes|fingers|foot|hand .. gone|went|turned|turning white|COLD_LIMB; no color in .. HAND_FOOT;
      color .. left|drained|gone .. HAND_FOOT; HAND_FOOT .. no|lost color;
      nail|nailbed|toe|finger .. stays|stay white;
      skin|LIMB|calf .. split|pop|explode|bust|burst .. open|skin|seams;
      skin .. going|about|gonna|ready .. split|pop|burst|explode|rip; sausage casing;
      shiny .. tight .. drum; tight .. drum .. shiny|skin|hard;
      PAIN .. bend|move|wiggle|stretch|pull .. toes|fingers .. unreal|insane|scream;
      PAIN .. NOT .. touching|touch .. calf|forearm;
      skin|LIMB|calf .. fixing|fixin|ready|wants|gonna|about|going .. to split|pop|burst|explode|rip|bust;
      HAND_FOOT .. white .. (like|as) .. wax|candle|paper|sheet|ghost|snow|chalk; HAND_FOOT .. ice cold;
      ice cold HAND_FOOT; LIMB|calf .. tight .. drum|rock|brick|stone;
      LIMB|shin|shins .. hard .. (like|as) .. table|floor|counter|wall|bone|helmet|wood|brick|rock;
      HAND_FOOT .. color of; CANT find .. beat|pulse;
      no|NOT|zero warmth|blood|circulation|color .. in|to|getting .. HAND_FOOT;
      HAND_FOOT .. no|NOT warmth|circulation; HAND_FOOT .. look|looks|looking dead|waxy|ghostly|corpse;
      wiggle|wiggling|move|moving|bend|bending|stretch|stretching .. toe|toes|finger|fingers .. out_of_this_world|kills|scream|insane|cry|agony|unbearable|murder|yell;
      out of this world .. toe|toes|shin|calf;
      foot|hand|fingers|toes is|are|has|have gone|went|going|getting|stays|stay .. cold;
      HAND_FOOT gone|went|going cold; hard as .. brick|wood|cement|concrete|steel|bone|table;
      out of proportion;
      HAND_FOOT|toes .. white .. (then) .. blue|purple; HAND_FOOT like ice; ice HAND_FOOT;
      LIMB .. tight .. shines|shine|shiny; LIMB|calf .. (like|is) .. bowling ball|drum|boulder;
      pain pills|meds .. (do|did) .. nada|nothing|squat .. calf|leg|arm|forearm;
      skin .. (is|so) .. tight .. glassy|shiny|shine|waxy; glassy skin|shin|calf;
      shin|calf|forearm|thigh .. (is|so) .. tight .. foot|feet|hand|fingers|asleep|numb|glassy|shiny;
      hurts worse than when .. broke;
      calf|shin|forearm|thigh|arm|leg|foot (has|is) gone|went|going|turned|set (solid|hard|rigid) (like|as) concrete|cement|stone|rock|wood|marble|steel; calf|shin|forearm|LIMB (is|looks|all) (gone|went) glossy|glassy|waxy; (rock) solid and|with glossy|shiny|tight; HAND_FOOT .. lost|losing (all) (its|their|the) color; HAND_FOOT without (any) color; NOT|no_longer color|pink in HAND_FOOT;
      LIMB .. stretched .. tight|like .. drum|skin|balloon;
      nil pulse`,
    es: `
      pierna|pie|mano|brazo (esta) fria|frio|helada|helado (y) blanca|blanco|morada|morado|dura|durisima;
      no|sin (tengo|hay|siento|encuentro|encuentran) pulso en|del|de; dedos|mano|pie|pies (se) (me) (pusieron|puso|estan|quedaron) moradillos|moraditos|morados|azules|blancos|morado|azul y helados|frios|helado|frio;
      pierna|pie|mano|brazo|dedos|pies|dedo morada|morado|morados|azul|azules|negra|negro|blanca|blanco|palida|palido (y|e) (muy|bien) fria|frio|frios|helada|helado|helados;
      dedos|dedo (del|de) (pie|mano|la_mano) (se) (pusieron|estan) negros|negro|morados|azules;
      pie|mano|dedos (se) (me) (puso|pusieron|esta|estan) negro|negra|negros;
      
      muslo|pierna|brazo|pantorrilla|antebrazo|chamorro (como|esta|dura|duro) (una|la) roca|piedra|tabla|fierro|palo ... no_se_aguanta|insoportable|no_aguanto|dormido|dormida|frio|fria|morado|morada;
      pierna|brazo|pantorrilla|muslo hinchada|hinchado .. brillosa|brilloso|brillante|tensa|tenso .. no_siento|dormido|dormida|dormidos|frio|fria|entumidos;
      durisima|durisimo|duros|duras|dura|duro (y) (esta) (medio) fria|frio|frios|frias|morada|morado|morados|palida|palido|palidos|palidas|brillosa; durisima|durisimo (y) (se) (me) (esta) poniendo|puso morada|fria|palida;
      LEG|LIMB|HAND_FOOT .. durisima|durisimo|dura|duro (y) (brillosa|brilloso|fria|frio|morada|morado|palida|palido) (y) fria|frio|morada|morado|palida|palido|brillosa;
      LEG|LIMB .. tensa|tenso|duro|dura (y) brillante|brillosa|brilloso;
      LEG|LIMB .. durisima|durisimo|dura_como_piedra;
      dura como .. piedra|roca|tabla; duro como .. piedra|roca; HAND_FOOT & BLUE; HAND_FOOT .. morados|moradas|azules|morada|fria|frias|frios|frio|helados; pie helado; mano helada; fria y blanca; frio y blanco; frios y blancos; tensa y brillante; tenso y brillante; no muevo .. dedos; no puedo mover .. dedos; apunto de reventar; a punto de reventar; va a reventar; sin pulso; piel estirada; LIMB .. dura .. brillante;
      HAND_FOOT .. COLD_LIMB; HAND_FOOT|LIMB .. como .. hielo|muerto|marmol;
      LIMB .. tabla|palo|madera|piedra|cemento .. brilloso|brillosa|brillante|fria|frios|dedos|NUMB;
      brilloso|brillosa .. LIMB|dedos|dura; LIMB .. brillosa|brilloso;
      va|quiere|quiera reventar|explotar|tronar .. piel|pierna|brazo|pantorrilla;
      piel|pierna|brazo|pantorrilla .. reventar|explotar|revienta;
      dedos|pie|mano .. frios|fria|frio .. tabla|dura|duro|hinchada; dedos .. sin color;
      no tiene color .. HAND_FOOT;
      HAND_FOOT|LIMB .. blanco|blanca|palida|palido|azul|azulado|azulada|morado|morada .. fria|frio|frios|helada|helado;
      fria|frio|frios|helada|helado|helados .. HAND_FOOT;
      HAND_FOOT .. helada|helado|helados|heladas|congelado|congelada|fria|frias|frios;
      dura como palo|piedra|tabla|roca|cemento|madera; duro como palo|tabla|cemento|madera;
      LIMB .. duro|dura .. helado|frio|fria|blanco|morado|pie|dedos; a punto de explotar;
      siento que .. revienta|explota .. LIMB|chamorro|pantorrilla; no .. calienta .. HAND_FOOT;
      HAND_FOOT .. como .. hielo|muerto|muerta;
      azulito|azulitos|azulita|azulitas|moradito|moradita|azulosos|amoratados .. HAND_FOOT;
      HAND_FOOT .. azulito|azulitos|azulita|azulitas|moradito|moradita|azulosos|amoratados|amoratado;
      LIMB|piel .. brilla|brillando|brillosa|reluciente|estirada; tan tensa|duro|dura|tenso|hinchada que;
      va|quiere .. explotar|reventar|estallar .. LIMB|HAND_FOOT|antebrazo;
      LIMB|HAND_FOOT .. explotar|reventar|estallar;
      pantorrilla|antebrazo|chamorro|muslo|brazo|pierna|pie (se) (me) (esta|puso|quedo|pone) (dura|duro) como cemento|piedra|concreto|tabla|madera|fierro|marmol; (se) (me) puso|quedo|pone (la|el) pantorrilla|antebrazo|chamorro|muslo|brazo|pierna|pie (dura|duro) como cemento|piedra|concreto|tabla|madera|fierro|marmol; HAND_FOOT .. perdio|perdieron|sin (el|su|todo) color; HAND_FOOT (estan|esta|y) sin color;
      LIMB .. piedra|dura|duro|tabla|palo|madera y .. brillosa|brilloso|brillante|fria|frio|morada|morado|helada|helado|palida|palido|dormida`,
  },
  {
    id: 'severe-bleeding',
    label: 'heavy bleeding',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    en: `
      dressing|dressings|bandage|bandages|gauze (is|are|still|keeps|keep) (still|all) leaking|dripping|soaked|gushing|drenched|soaking|saturated; soaked|soaking|bled|bleeding|gushing|drenched .. through|over .. dressing|dressings|bandage|bandages|gauze;
      dripping|trickling|pouring down my|the leg|arm (and) into|in my|the boot|shoe|sock|glove; dripping|trickling down my|the leg|arm for|since (the) (past|last) 1|2|3|4|two|three|four|an|hours|lunch|noon|morning|breakfast; pressing|pressed|pressure (hard|down) (on_it) NOT|doesnt|dont help|stop|slow|work;
      hoodie|shirt|sweater|bed|sheets|sheet|towel|pillow|couch|jacket|sock|dress|seat (is|was|are|got|all) (totally|completely|all) drenched|soaked|saturated|sodden|dripping in|with blood; drenched|saturated in|with blood; bucketing|hosing|chucking|belting|streaming blood; it (just|still) squirts|squirting|spurts|sprays (when|every|out|each|if|as|across); steady|constant|continuous|heavy stream|flow|trickle|river of blood;
      pouring (right) down my arm|leg|back|neck|hand into; towel|towels (is|are) (all) red|soaked|drenched right|clean through; soaked|bled (right|clean) through two|three|four|several .. trousers|towels|shirts|jeans|pairs; filling|filled (up) my|his|her shoe|boot|sock|slipper; blood all down my|his|her back|leg|arm|neck;
      dripping|dripped|running|pouring|streaming|drips|runs off|down (my|his|her|the) fingers|elbow|hand|wrist|chin|ear (and) onto|on|all_over (the) floor|carpet|tiles|ground|counter|sink;
      gallons|pints|buckets|litres|liters|bucketloads|loads|tons|gobs|streams|rivers|heaps of BLOOD;
      blood .. like (a) tap|hose|fountain|faucet;
      bled|bleeding|blood (is) all over the|my car|seat|bed|couch|sofa|shirt|floor|kitchen|sheets|carpet;
      blood|bleeding (is|running|going) (all) down my|the|his|her leg|arm|back|neck|side|face|legs|arms (and|into|onto|its) still|wont|keeps|into|onto|shoe;
      its pumping|squirting|spurting out; blood (just) floods|flooding|pours|pouring|gushes (right|straight|back) out;
      CANT get|make it (to) clot;
      plaster|bandage|dressing|gauze|bandaid|pad keeps|kept|keep filling|fills|soaking|soaks (up|through|thru|with|of) (with) blood;
      third|fourth|fifth|3rd|4th|5th|second|2nd (bath|hand|kitchen) towel|rag|gauze|washcloth|bandage .. (and) (its|still|is) (coming|soaked|red|bleeding|through); on my|the third|fourth|fifth|3rd|4th|5th (bath|hand|kitchen) towel|rag|gauze|washcloth;
      my|the (third|fourth|fifth|3rd|4th|5th) TOWELS .. coming|comes|pressing|press|through|soaked; (third|fourth|fifth|3rd|4th|5th) TOWELS .. coming|comes|pressing|pressure|red|soaked;
      went thru|through (the|my) (whole) sheets|shirt|towels|cushion|couch (and) (its) (still) pouring|bleeding; its still pouring (out);
      blood (is) spurting|spurt|spurts|squirting|squirts|pumping|shooting out|from; spurting|squirting blood; covered in blood; watching blood;
      soaked (through) (my|the|a) shirt|sheet|sheets|towel|pants|bandage|clothes|pillow (and) (its|it) (is) (still) pouring|bleeding|coming|gushing|going;
      soaked|soaking .. still|keeps|wont|NOT pouring|bleeding|coming|gushing|stop;
      second|2nd|third|3rd|fourth|4th|another (bath|kitchen|hand) towel .. dripping|soaked|drenched|full|red|BLOOD; dripping|drips|dripped|running thru|through|onto|on|down .. floor|carpet|seat|tiles|stairs; drenched|soaked|soaking .. red|BLOOD; shot|shoots|squirts|sprays|spraying across|over|out .. (in|like) .. (a) jet|wall|room|fountain; wet through with BLOOD; BLOOD .. wells|welling up|straight; soaked .. right through .. mattress|jeans|couch|seat|carpet; sheet|sheets .. red .. soaked|mattress; BLEED .. wont|doesnt|not|never|isnt|hasnt|cant .. STOP_WORD|slow|slowing;
      BLOOD wont|doesnt|not|isnt STOP_WORD; wont|doesnt|not|hasnt|never STOP_WORD BLEED;
      CANT .. stop|control .. BLEED|BLOOD; CANT get .. BLEED .. stop; soaked through|thru;
      soakd thru|through; soaked .. towel|towels|gauze|sheet|sheets|shirt .. BLOOD;
      BLEED|BLOOD .. soaked|soaking|drenched; soaking|soaked .. towels|towel|sheets|gauze;
      BLOOD everywhere; BLOOD all over; gushing; spurting; squirting; pouring .. BLOOD;
      BLOOD .. pouring|pours|gushing|dripping_down; pouring out; filled .. towel;
      BLEED a_lot|alot|bad|badly|heavily|heavy|profusely|crazy|like_crazy|everywhere|tons|so_much|lots|out;
      lots|tons|lot|ton of blood; too|so much blood; pool|puddle of BLOOD; BLOOD .. running|streaming down;
      hemorrhaging; losing .. blood; lost .. lot .. blood; bleeding out;
      BLEED .. through .. towel|towels|bandages|gauze; bleeding really bad; heavy|severe|bad bleeding;
      hemorrhage; BLEED .. nonstop|non_stop;
      soaked|gone|going|went|bled|been|soaking through|thru .. TOWELS|two|three|four|2|3|4|roll|box;
      roll of paper towels; BLEED|BLOOD .. SPILL; SPILL .. BLOOD|wont|out_of_me|everywhere;
      it .. keeps|just pumping|squirting|spurting|gushing; like .. faucet|fountain|hose|geyser;
      crime|murder|horror|slasher scene|movie .. BLOOD|bathroom|looks|bleed;
      looks like .. crime|murder|horror scene|movie;
      BLOOD .. filled|puddle|pooling|pooled|floor|shoe|shoes|socks; TOWELS .. full|soaked|red .. BLOOD;
      BLOOD ... TOWELS; on|through .. second|third|fourth|fifth towel|rag|gauze;
      soaked|drenched|covered|stained|dripping .. red;
      running|runs|ran|dripping|drips|pouring|streaming|trickling .. down .. LIMB|back|neck|face ... shoe|floor|sock|shirt|BLOOD|red;
      seat .. soaked|red|BLOOD; still running|pouring|gushing|streaming .. down|out;
      pressing|pressure|pressed .. minutes|hour|hours .. still|squirt|squirting|bleeding|coming|soaked;
      squirting|squirts .. (every|when|each) .. let;
      gone through .. (roll|box|whole) .. towels|gauze|bandages; full of BLOOD;
      BLOOD .. pooling|pool|puddle|puddling; soaked .. with|in BLOOD; BLOOD soaked; its red through;
      couch|bed|chair|car|towel|sheets|mattress .. soaked .. BLOOD|red;
      BLOOD still running|coming|pouring|flowing|going|dripping;
      coming|comes|came|pumping|pumps|going|shooting|shoots (out) in (little|big|short) pulses|spurts|jets|squirts|gushes|bursts; BLOOD|it jets|jetting|jetted|spurts|spurting|spurted|sprays|spraying|sprayed|squirts|squirting|shoots|shooting out|again|up|across|everywhere; in|with time (with|to) (my|the) heart|heartbeat|pulse; every time my heart beats; (every|each) heartbeat|beat .. BLOOD|spurts|pumps; BLOOD|spurts|pumps|squirts .. (every|each) heartbeat|beat|pulse; squirts|squirting|spurts|spurting|oozing|running|pouring|leaking|coming|comes between|through (my|his|her) fingers; again (the) (second|moment|minute|instant) i stop|let|lift|release (up|off|go) (pressing|pushing|holding); losing|lost|loses so_much|too_much|loads|tons|lots|a_lot|buckets (of) blood;
      BLOOD (has) soaked|soaking|drenched (the|my|our|through) sofa|couch|cushion|bed|mattress|carpet|sheets|shirt|chair|trousers|pants;
      soaked|soaking .. TOWELS .. and counting|still;
      pumping|pouring|gushing out and pressure; pressure does nothing|nothing|NOT|no_good; second|third|fourth|fifth towel|tea_towel|cloth|dressing|rag|bandage (is|and) (red|soaked|full|wet) (right) (through|thru); tea towel is red;
      blood (is|keeps|still) flowing|pouring|running|gushing non_stop|nonstop|everywhere|freely; blood flowing non stop; seat all red`,
    es: `
      sangra|sangrando|sangro .. no para|deja|parado|se_detiene|quiere_parar;
      chorrito|chorro|chorros (con|a|en) (cada) latido|latidos|pulso; quedo|quede|esta|estaba|ando (la) (polera|camisa|playera|sabana|toalla|blusa|ropa|camiseta) estilando|empapada|escurriendo|chorreando|banada (de|en) sangre; estilando|banado|banada (en|de) sangre; polera|playera|camisa|sabana|toalla|blusa .. estilando|chorreando sangre;
      camisa|pantalon|blusa|ropa|sabana banados|banado|banada|empapada|empapado|empapados en|de sangre;
      sangre a montones|chorros|mares|borbotones|raudales|cantaros|lo_bestia;
      banado|banada|empapado|empapada|cubierto|cubierta|lleno|llena en|de|con sangre; corre|corriendo|baja|bajando (la|mucha) sangre;
      sale|salio|salia (un) chorro (de);
      sangre (por|en) todo|toda|todos|todas el|la|los|las piso|suelo|cama|casa|bano|cuarto|sabanas|lados|coche|carro;
      cama|sabana|sabanas|almohada|camisa|playera|piso|ropa|coche|asiento llena|lleno|llenas|empapada|empapado|banada de|en sangre;
      sangre (lo) empapa|empapo todo|sabanas|toallas; empapadas|empapada|empapados (las|la) (sabanas|toallas|cama|camisa) (de|con) (la) sangre;
      sangre (me) sale y sale; sangre (que) no para; empape|empapamos|empapo|empapar (dos|tres|las|mis) (camisas|toallas|sabanas|playeras) (de|con) (la|tanta) sangre; sangre sale sin parar;
      no .. para|deja|detiene|quita|corta .. de sangrar; no .. para|detiene .. BLEED|BLOOD; BLEED .. mucho|muchisimo|bastante|demasiado|chorros; mucha BLOOD; demasiada BLOOD; chorro .. BLOOD; BLOOD .. chorro|chorros|todos_lados|todas_partes; empapado|empapada|empapo .. BLOOD; charco .. BLOOD; hemorragia; desangro; desangrando; sangre por todos lados; sale .. mucha sangre;
      no .. para|deja|paran .. SPILL|chorrear|chorreando; SPILL ... BLOOD; BLOOD ... SPILL;
      llene|llena|llenas|empape|empapada|empapo|empapadas|llevo|van .. TOWELS;
      TOWELS .. llenas|llena|empapadas|empapada|BLOOD|chorreando; sigue chorreando|brotando; sale .. chorros;
      a chorros; a borbotones;
      sale|saliendo|salia|salio sangre .. monton|montones|mucha|bastante|chorro|chorros|llave|y_sangre;
      no .. puedo|podemos|puede|logro .. parar|detener|cortar .. BLOOD|BLEED;
      BLOOD .. no .. puedo|podemos|logro .. parar|detener; tres|cuatro|cinco|varias|dos TOWELS;
      TOWELS ... chorro|BLOOD|sigue; como .. llave abierta; bota|botando mucha sangre; bano de sangre;
      sangre por doquier; no para de salir|sangrar|chorrear;
      sangra|sangrando|sangro .. llave|chorro|a_chorros|monton|caballo|burro;
      empape|empapado|llene|llenado|manche|llevo|van dos|tres|cuatro|cinco|varias|2|3|4|5 playeras|camisas|camisetas|toallas|trapos|servilletas|gasas|sabanas;
      a borbotones|chorros|chorro; brota|brotando .. BLOOD; chorrear|chorreando|chorrea;
      como|parece llave|grifo|pluma .. abierta|abierto; toallas y toallas;
      no (se) (me|le|nos) corta (la) BLOOD; BLOOD no (se) (me|le) corta|detiene|estanca|coagula; perdiendo|pierde|pierdo|perdio|perdido (mucha|muchisima|bastante|demasiada|tanta) BLOOD; BLOOD (me|le) (sale|salia|salta|brota|sigue) disparada|disparado|a_pulsos|pulsos|a_presion|en_chorro|corriendo|chorreando; (sale|salta|brota|brinca) a pulsos|presion|latidos; brinca|salta|dispara .. BLOOD; entre los dedos .. BLOOD; BLOOD .. entre los dedos; charco en|por (el|la) piso|suelo|cama|sillon; camisa|playera|sabana|ropa|toalla .. como (de) carnicero|carniceria|rastro|matadero;
      charco|charcos|lago|bano de sangre; sangre .. charco|charcos;
      rastro de (tanta) sangre; segundo|tercer|otro vendaje .. pase|pasa|paso|empape|empapado (de) sangre;
      vendaje|gasa|toalla|venda & pase|pasado|pasaron|empape|empapado de sangre;
      vendaje|gasa|toalla|venda .. pase|pasa|paso|empape|empapo de sangre; lo|la pase|empape de sangre`,
  },
  {
    id: 'sepsis-signs',
    label: 'fever with signs of sepsis',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'fever AND confusion, rigors, fast breathing, mottled skin, faintness',
    en: `
      uncontrollable|uncontrollably|violent shakes|shivers|shivering|rigors|chills;
      temp|temperature|fever .. shaking|shivering like (a) leaf;
      FEVER|temp|temperature .. shaking uncontrollably|violently|all_over|like;
      burning|boiling|roasting (hot|up) .. keep|keeps drifting|nodding|dozing|slipping off|away;
      burning|boiling|roasting (hot|up) .. hardly|barely|cant|wont|not wake|rouse|keep|stay|waking (her|him|properly|me|up) awake|properly|up;
      FEVER .. shaking|shivering .. cant|wont stop; FEVER .. skin .. patchy|blotchy|mottled|marbled|spotty|blue|purple|grey;
      FEVER .. pulse|heart .. flying|racing|mad|pounding; FEVER ... breathing like|fast|funny;
      FEVER .. keep|keeps drifting|nodding|slipping|dozing off|away;
      shaking|shakin chills; chills .. CANT stop; uncontrollable shaking|chills|shivering;
      CANT stop shivering|shaking; septic; sepsis; shivering uncontrollably|violently;
      shaking uncontrollably|violently; blood poisoning; teeth .. chattering .. CANT;
      mottled|marbled skin|legs|knees|arms|feet|purple; legs|skin|knees .. mottled|marbled|marbly;
      shaking|shake|shook so hard|bad|much .. bed|cup|glass|hold|rattled|stop|teeth;
      bed .. shaking .. chills|cold;
      FEVER ... hallucinating|talking_crazy|nonsense|makes_no_sense|CONFUSED_WORD;
      burning up .. talking|seeing|mumbling|rambling|babbling|confused;
      skin|legs|arms|hands|body .. like marble|lace|spiderweb|web; shaking .. so .. hard|bad|much;
      shaking .. spilled|spill|dropped|bed; hot .. shivery .. NOT .. sense;
      shivering|shiver|shivers so hard|bad|violently;
      teeth .. chattering|chipping|rattling .. (so) .. hard|bad;
      thinks .. its .. (the) .. year|summer|winter|christmas|night|morning;
      lips .. (are|is|look) .. blue|bluish|purple|gray .. fever|and|she|he;
      FEVER .. (and) .. NOT|wont .. wake|talk|answer|respond;
      rattling|rattle|rattles|juddering (so|that) hard|much|bad; bed|bedframe|headboard (is|are|was) moving|rattling|banging|shaking; FEVER|38|39|40|101|102|103|104 .. (and) .. CANT .. stop|make_it_stop shaking|rattling|shivering|it|stop;
      FEVER|103|104|102|101 ... people|things|bugs .. who|that NOT`,
    es: `FEVER .. respira|respiro|respirando (muy|bien) rapido|rapidisimo|agitado|agitada|feo|mal;
      FEVER .. piel|pies|manos|piernas .. manchada|moteada|azulada|amoratada|morada|manchas|marmoleada;
      FEVER .. temblores|temblor|tiembla|temblando|tiemblo .. no_se_quitan|no_paran|no_para|fuertes|fuerte;
      tiembla|tiemblo|temblando todo|toda|mucho .. FEVER;
      no deja|para de temblar; tiembla sin parar|control; temblando sin parar|control;
      fiebre|calentura|temperatura ... tiembla|tiemblo|temblando|temblar; tiembla|tiemblo|temblando|temblar .. fiebre|calentura;
      fiebre|calentura|temperatura .. no deja|para de temblar; fiebre|calentura|temperatura .. tiembla|temblando|tiemblo .. sin parar;
      escalofrios .. no .. paran|para|detienen; no .. paran .. escalofrios; no dejo de temblar; tiemblo .. sin control; sepsis; sudor frio con FEVER; septicemia; escalofrios .. fuertes;
      FEVER ... delirando|delira|incoherencias|disparates|tonterias|confundido|confundida;
      piel|piernas .. moteadas|moteada|marmol|jaspeada; temblando|temblaba|tiembla .. cama .. brinca|mueve;
      FEVER ... (puras) cosas sin sentido; cosas sin sentido ... FEVER;
      FEVER ... no .. despertar|despierta|reacciona|reconoce; FEVER ... manchas moradas|rojas|marmol;
      FEVER .. confundido|confundida|perdido|perdida|desorientado|desorientada;
      FEVER ... desvaria|desvariando|delira|delirio;
      hablando|habla .. solo|sola|sin_sentido ... FEVER|calentura;
      escalofrios .. tremendos|incontrolables|brincos;
      FEVER ... no .. sabe|conoce .. quien|donde|ni|nada;
      FEVER ... helado|sudando_frio|sudor_frio|moteado; escalofrios .. cama brinca|tiembla|mueve;
      temblores|tiritones|temblor|tembladera (que) (no|ya) (no) (los|lo|la|me|se|puedo|paran|para|deja) (puedo|paran|quitan) parar|controlar|paran|quitan|dejan|detener; no puedo parar|controlar (los) temblores|tiritones|temblor|escalofrios; CHILLS .. no (los) puedo parar|controlar; castanetean|castanetea .. huesos|parar|todo;
      CHILLS ... cama .. brinca|tiembla|mueve`,
  },
  {
    id: 'meningeal-signs',
    label: 'signs of meningitis or epidural abscess',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J; L: bmas',
    rule: 'fever or headache AND stiff neck or painful light; stiff neck alone is stiffness',
    en: `
      lamp|light|sun|screen|daylight is (just) unbearable|agony|too_much|unreal and (my) head|HEADACHE; HEADACHE and the|every|any lamp|light|sun|screen|daylight (is|s) unbearable|agony|too_much|blinding|hurts|kills;
      head|skull pounding|thumping|banging|throbbing|splitting|pounds|thumps|throbs (and|with) ... rigid|stiff|locked|solid neck; pounding|thumping|banging|throbbing|splitting head (with|and|plus) .. rigid|stiff|locked neck; neck (is|feels|so|gone|all|wont) rigid|stiff|solid|bend (and|with) ... head (is|just) pounding|thumping|banging|throbbing|splitting|pounds;
      head|skull (is|was|just) pounding|thumping|banging|throbbing|splitting|kills|killing|hurts ... light|lights|daylight|sunlight (hurts|hurt|hurting|kills|is_agony|burns|too_bright|unbearable|out|off); thumping|pounding|banging|splitting head ... CANT stand|bear|take (the|any) light|lights|daylight|brightness;
      screams|cries|howls|yells|shrieks|screamed|cried ... lift|move|bend|raise|touch (his|her|their|my) head|neck;
      stiff|rigid|locked neck and|with|n|plus (a|high) temp|temperature|fever;
      temp|temperature|hot|fever (and|with|n) neck (is|like) (like) (a) board|plank|rock|stone;
      light|lights|sunlight|daylight|brightness|sun (is|are) killing|hurting|stabbing|burning my|his|her eyes .. neck;
      temp|temperature|fever (and|with|n|plus) (a) stiff|rigid|locked neck;
      neck (really|very|so) stiff (and|n|with|plus) (the|bright) light|lights hurts|bothers|kills|hurt|hurting;
      stiff neck (and|n|with|plus) (the|bright) light|lights hurts|bothers|kills|hurt|hurting;
      light|lamp|sun|lights hurts|hurt|bothers|kills .. stiff neck; hides|hiding|hid (from) (the) light|lamp|lights|sun .. neck;
      burning up .. stiffest|stiff neck; boiling|burning .. neck .. stiff|rigid|wont_bend;
      (neck|necks) .. plank|board|cement|concrete|broom|set ... daylight|light|lights|sun|bright .. hurts|hurt|kills|kill|stabs;
      FEVER|101|102|103|104|38|39|40 ... CANT nod|look_down|tuck|tip|bend|dip (head|chin) (forward|down|at); cries|cry|screams|yells|howls out (if|when) .. tip|bend|move|lift .. head|neck (forward|up);
      (neck|necks) (has|have) set|gone|locked like|solid|as cement|concrete|stone|rigid|plaster; (neck) wont|NOT go forward (at) (all);
      CANT .. (get) .. chin .. near|to|touch|anywhere|down; meningitis; chin wont .. chest; CANT .. touch .. chin .. chest; CANT .. chin .. chest; chin .. to .. chest;
      neck .. board|plank|2x4|steel|rod|rigid|pipe|rebar ... light|lights|FEVER|vomit|throwing|puking|sun;
      FEVER ... neck .. board|plank|2x4|rigid|steel|rod|pipe;
      light|lights|lamp|screen|sun|phone .. hurt|hurts|kill|kills|stab|stabs|unbearable|painful|torture ... neck|FEVER;
      FEVER ... light|lights|sun .. hurt|hurts|kill|kills|unbearable|stab|painful|torture;
      neck ... light|lights .. hurt|hurts|kill|kills|unbearable|stab|stabs;
      FEVER ... neck .. wont|cant|CANT .. bend|touch|chin|move; FEVER .. neck;
      neck .. FEVER .. throwing|vomiting|puking`,
    es: `FEVER y|con no puedo|puede agachar|doblar|bajar|mover|flexionar (la|el) cabeza|cuello|barbilla;
      FEVER ... pide|piden que .. apaguemos|apaguen|cerremos|cierren (todo|luz|luces|cortinas); claridad|luz|sol (la|lo|me|le) mata|lastima|molesta|hiere ... FEVER|cabeza|cuello|nuca; FEVER|38|39|40|calentura ... nuca|cuello|cabeza .. tabla|dura|duro|no_baja|no_dobla|cemento|tiesa; dolor de cabeza ... claridad|luz (la|lo|me|le) mata|lastima|molesta;
      meningitis; no .. bajar .. barbilla; no .. menton .. pecho;
      cuello|nuca .. tabla|palo|piedra|fierro ... FEVER|luz|vomito|vomitando|cabeza;
      FEVER ... cuello|nuca .. tabla|palo|duro|dura|tieso|tiesa|piedra;
      luz .. molesta|lastima|cala|hiere|duele|aguanto ... FEVER|cuello|nuca; FEVER ... luz;
      no aguanto|soporto la luz .. cuello|nuca|FEVER|cabeza;
      FEVER ... pegar|doblar|bajar|agachar .. barba|barbilla|cuello|cabeza|menton;
      no .. pegar|juntar .. barba|barbilla|menton ... pecho;
      cuello|nuca .. tiesa|tieso|dura|duro|rigida ... FEVER|luz|vomito|vomitando|vomite;
      luz .. cala|molesta|lastima ... FEVER|cuello|nuca|cabeza`,
  },
  {
    id: 'worst-headache',
    label: 'worst headache ever',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    en: `
      instant|instantaneous|sudden|thunderclap headache; hit|kicked|struck|clobbered with|by a bat|hammer|brick|shovel in|on the|my back|head (of);
      wurst|worst|worstest headake|hedake|headach|headace|heddache; nothing in .. years|life compares|compared|comes_close|matches to (this|my) (headache|head|migraine);
      HEADACHE|head (hit|came|felt|was|is) like (a|an|the) bomb|gunshot|gun|shot|thunder|explosion|firecracker|cannon|grenade|lightning|hammer_blow (went|going|goes) (off); HEADACHE|head like (a) bomb|gun|gunshot|grenade (going|went|goes) off;
      instant|instantaneous|sudden|immediate onset ... HEADACHE|head; HEADACHE ... instant|instantaneous|sudden|immediate onset; skull splitting HEADACHE; head splitting HEADACHE .. instant|sudden|instantly|suddenly|out_of_nowhere;
      HEADACHE ... nothing|never|not (had) (anything) like it (before|ever|in); nothing like it in .. years|life|days;
      headache|head (pain) came|hit (on) (me) like a gunshot|bomb|thunderclap|sledgehammer; nothing in my life has|ever hurt my head|like_it;
      headache|head .. came|hit|struck|arrived|began|started (on) (in|within) (about|maybe|just|a|under) one|two|three|few|couple|2|3|5|ten|a|split (of) second|seconds|instant|flash;
      headache .. like nothing (i|ive|i_have) ever|had|felt|known;
      HEADACHE from hell; head (is|feels|like) going|about|ready|gonna to pop|explode|burst|split;
      head (is|feels) gonna pop|explode|burst|split;
      biggest|worst|baddest|nastiest|hugest HEADACHE ive|i|ever|in_my|of_my|in_years|she|he;
      HEADACHE (like|unlike) never_before|no_other|none_before|nothing_before|nothing_ive;
      HEADACHE|migraine times|x a|100|ten|hundred|thousand|million;
      HEADACHE|head_pain|migraine (it|that|just|which) came|hit|struck|landed|slammed|started (on) (me) instantly|suddenly|all_at_once|at_once|in_a_second|in_a_flash|in_seconds|like_lightning|out_of_nowhere|from_nowhere;
      skull|head (is|feels|like) splitting .. lightning|hit_me|all_at_once|suddenly|instantly;
      insane|unreal|horrendous|indescribable HEADACHE;
      head pain|ache|headache .. nothing on earth; head_pain|HEADACHE|head (pain|ache) .. came|come|started|hit .. heartbeat|instant|flash|second|seconds|blink;
      HEADACHE (that) (just) hit|came|struck|started|landed (on) all_at_once|out_of_nowhere|in_one_go|like_a_train|from_nowhere|like_that|in_a_flash|in_a_blink|suddenly;
      no|never HEADACHE (hes|shes|ive|i) .. ever .. close|like|comes|touched; epidural|childbirth|labour|labor|kids .. over this HEADACHE|head; again over this HEADACHE;
      HEADACHE .. wham|bam|bang|boom; grabbed|grabbing|clutched|clutching|holding head and scream|screamed|screaming|cried|yelled|collapsed|dropped;
      wrst|wurst|worse HEADACHE .. (ever|ive|iv|life);
      head|skull (is|feels) (like) (its|it) (about|going|gonna) (to) explode|exploding|burst|bursting|split|splitting open;
      zero|0|nothing to ten|10|max .. (in) .. (a) .. snap|seconds|second|flash|blink|minute|instant|head; head .. like .. axe|ax|hatchet|bomb|explosion|gunshot|thunder .. (came|hit|out|sudden|instantly); came on instantly|in_seconds|all_at_once|like_a_switch; migraines .. this one .. all|worse|nothing|different|makes; worst|wrst HEADACHE; HEADACHE .. worst; HEADACHE .. of my life; HEADACHE .. ever;
      never .. HEADACHE .. like; worst .. headache; thunderclap;
      head .. exploding|explode|explodes|burst|bursting|split_open; blinding HEADACHE; sudden .. HEADACHE;
      HEADACHE .. sudden|suddenly|out_of_nowhere|in_seconds|instantly|came_on_fast;
      HEADACHE .. hit .. like; splitting head; never .. head .. hurt .. like|this; worst migraine;
      HEADACHE 10; head .. going to explode; worst pain .. head; HEADACHE .. unbearable|excruciating;
      zero|0 to .. hundred|100|sixty|60|ten|10 ... HEADACHE|head;
      HEADACHE ... zero|0 to .. hundred|100|sixty|60|ten|10; never .. my life .. HEADACHE;
      never ... HEADACHE .. bad|this|like; HEADACHE .. this bad; HEADACHE|head .. unlike any|anything;
      hit|struck|whacked|clubbed|shot|kicked|smacked .. in|on .. head .. hammer|bat|brick|axe|shovel|sledgehammer|second;
      hammer|bat|axe|sledgehammer|lightning|bomb|explosion|grenade .. head|skull|brain;
      head|skull|brain .. crack|cracked|cracking|exploded|blew|explosion|bomb|axe|hatchet|sledgehammer|thunder|lightning;
      something .. popped|snapped|burst|exploded .. in .. head|skull|brain; pop .. in .. head|skull;
      head|HEADACHE .. nowhere|the_blue|one_second|a_second|snap_of|instant|seconds; HEADACHE .. second;
      like .. BLOW .. head|skull|HEADACHE;
      BLOW .. back|side|top|base of .. head|skull|neck .. with|bat|hammer|brick|pipe|wrench|board;
      nothing|zero|fine|0|normal to full|hundred|100|max|blast|ten|10|eleven|worst|horrible .. second|HEADACHE|head|instant|flash;
      head|skull|brain .. going|gonna|about|ready|fixing .. to pop|burst|explode|split|crack|blow;
      head .. gonna pop|burst|explode|split|crack|blow;
      HEADACHE .. (this|it) isnt|aint|different|nothing_like|another_level;
      NOT|never .. usual|normal|regular|typical|ordinary HEADACHE;
      head|HEADACHE|skull|brain .. a second|instant|flash|snap|blink|seconds|instantly|moment|all_at_once;
      HEADACHE .. came .. nowhere|fast|sudden; zero|0|nothing to .. thousand|million|unbearable;
      never ... head pain|ache|hurt; never ... pain .. in .. head;
      back|top|side|inside of .. head exploded|explode|burst|popped|split;
      HEADACHE|head hit me|like .. ton|thunder|lightning|truck|bomb|brick|hammer;
      head .. exploded|popped|burst|detonated;
      HEADACHE slammed|hit|struck|smacked|floored|dropped|leveled|flattened|clobbered .. me|so|that|fast|hard;
      slammed .. (with|by) .. HEADACHE; lie|lay|laid|drop|dropped|sit .. floor|down .. HEADACHE;
      HEADACHE|skull|head felt|feels like .. split|splitting|cracked|cracking|burst|ripped|torn;
      out of nowhere .. head|skull|HEADACHE|brain; HEADACHE from hell .. hit; HEADACHE .. dropped me;
      HEADACHE .. to my knees; bam .. head|skull|HEADACHE; skull|head .. split .. down|in|open|middle|half;
      never .. felt|had|known .. head pain|ache;
      head pain .. instant|instantly|sudden|suddenly|worst|unreal; head .. went off|boom|bang;
      tidal wave|wave|wall|freight train|explosion .. of .. HEADACHE|PAIN .. head;
      HEADACHE .. CANT|couldnt .. (even) .. stand|see|think|talk|move;
      snap|pop .. (in|at) .. neck|head .. (and|then) .. HEADACHE; HEADACHE .. tidal|crashing;
      firecracker|gunshot|grenade|bomb|explosion|cannon|dynamite .. in|inside|back|off .. head|skull|brain`,
    es: `
      ni las migranas mas feas|fuertes; nunca|jamas (tuve|habia_tenido|he_tenido|senti) semejante|tal dolor|dolorazo de cabeza; semejante dolor de cabeza; cefalea|jaqueca|migrana explosiva|subita|repentina|brutal|en_trueno|fulminante;
      nunca (tuve|habia_tenido|he_tenido) (un) (dolor_de_cabeza|dolor) (de_cabeza) igual|asi|tan_fuerte;
      nunca tuve|tenido un dolor de cabeza; dolor de cabeza como nunca; como nunca .. cabeza;
      jamas|nunca .. dolido|doliera|dolio tanto|asi|tan (fuerte|feo) (la|mi) cabeza;
      parte|revienta|estalla|explota|raja|abre el|la|mi craneo|cabeza .. de_golpe|de_repente;
      dolor de cabeza .. bestia|salvaje|brutal|espantoso|bruto; dolor de cabeza (le|me) vino|dio|pego|cayo|entro|llego de golpe|repente|sopeton|la_nada|un_segundo;
      en mi vida|puta_vida (habia|he) sentido|tenido (dolor) asi|igual;
      exploto|explota|estallo|trono dolor (en|de) cabeza;
      (me) estallo|trono|exploto (la|mi) cabeza (de) (dolor);
      explota|explotar|explotando|revienta|reventar|reventando (la|mi) cabeza; cabeza (me|se) (va) (a) explota|explotar|explotando|revienta|reventar|reventando;
      latigazo|petardo|explosion|bombazo|trueno|balazo .. (dentro|adentro|en) .. (de) .. (la|mi) cabeza; jamas .. tenido .. asi|como .. cabeza; cabeza .. jamas .. tenido .. asi; peor dolor de cabeza; peor .. cabeza; explota .. cabeza; estalla .. cabeza; revienta .. cabeza; cabeza .. explota|explotar|estalla|estallar|revienta|reventar; dolor de cabeza .. golpe|repente|subito|repentino|insoportable; nunca .. dolido .. cabeza; nunca .. dolor de cabeza .. asi; trueno;
      se .. parte|revienta|estalla|truena|abre|raja|partio|trono .. cabeza;
      martillazo|hachazo|trancazo|batazo|mazazo|balazo|pedrada|rayo .. cabeza|nuca;
      cabeza .. de_golpe|de_repente|de_la_nada|segundos|segundo|de_sopeton|de_un_jalon|se_parte|se_abre;
      nunca|jamas .. cabeza .. asi; jamas .. dolido .. asi; en .. vida .. cabeza|HEADACHE;
      de un segundo a otro; HEADACHE .. de_golpe|de_repente|segundo|horrible;
      dolor de cabeza .. sopeton|golpe|trancazo|segundo|subito|tumba|tumbo|nunca|jamas|partia|vida;
      HEADACHE .. sopeton|trancazo|tumba|tumbo|nunca|jamas|vida;
      nunca|jamas .. sentido|tenido|dado .. dolor de cabeza|HEADACHE;
      cabeza .. va|quiere|iba|siento .. explotar|estallar|reventar|partir;
      como .. batazo|martillazo|trueno|balazo .. cabeza; nunca .. HEADACHE .. asi;
      dado|dieron|pegado|pegaron|golpeado|metido .. con .. bate|martillo|palo|piedra|fierro|mazo|hacha .. cabeza|nuca;
      cabeza .. partio|trono|reventar|revento|exploto; cabeza .. de la nada;
      de la nada .. dolor de cabeza|HEADACHE;
      nunca .. tenido|dado|sentido .. dolor de cabeza|HEADACHE|cabeza;
      como .. bate|martillo|bala|balazo|balazo .. cabeza; cabeza me va a; relampago .. cabeza;
      tronido|trueno|estallido|explosion|chasquido .. cabeza|nuca|craneo;
      cabeza|nuca .. tronido|estallido|explosion|trono|chasquido; dolor que jamas|nunca`,
  },
  {
    id: 'seizure',
    label: 'seizure',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'a muscle that seized up is spasm-cramp',
    en: `
      had|having|has|have (a|an|another) seizer|seazure|ceizure|seasure|siezer;
      took|taken|had|have|having|got a|an|one shakin|shaking fit|spell; convulshun; convulshuns; fits came|come|started (last|this|in|on|again|back|for); having|had|has|have fits in|at|during|all|last|again|since (sleep|night|the|my|her|his);
      (one|another) of my|his|her fits; took|taken a fit; shes|hes|is fitting right_now|now|on|again;
      thrashed|thrashing around|about|wildly;
      
      body|he|she|whole_body stiffened|stiffens|arched|locked (up|rigid) .. jerked|shook|convulsed|jerking|shaking|thrashed;
      jerked|jerking|thrashed|shook|convulsed violently|uncontrollably;
      bit|bitten|bites (through) (his|her|their|my) tongue .. badly|remembers|remember|shook|jerked|nothing;
      she|he (just|has|suddenly) fitted (again|twice|for|on|in|there); she|he just fitted;
      limbs|arms|body jerking|thrashing|flailing|shaking (all) wildly|uncontrollably|violently|about;
      shook|shaking|jerking .. foaming|frothing;
      RELATION (is|was|just|has|been) seizing|convulsing; shes|hes|she|he (is|was|just|has|been) seizing|convulsing;
      shook|shaking|jerking|thrashing .. foaming|frothing; foaming|frothing at|from; epilepsy|epileptic thing|things|fit|attack|type;
      ceesure; ceezure; seesure; seazure; seezure; ceasure; seizher; seisher; took a turn .. shaking|jerking|twitching;
      grand mal; epilepsy|epileptic episode|attack|kind|one|type; episode .. epilepsy|epileptic|full_body; all four|4 limbs .. going|jerking|shaking|moving|flailing; four|4 limbs going; seizure; seizures; siezure; seisure; seizur; convulsion; convulsions; convulsing; convulsed;
      had|having a fit; eyes rolled .. back; eyes roll .. back; shaking all over .. not;
      jerking uncontrollably; epileptic; epilepsy attack; bit .. tongue .. shook; bit .. tongue and shook;
      THIRD seized; i seized; body .. jerking; whole body .. shaking; foaming at .. mouth;
      flopping|flopped .. fish|floor;
      arms and legs .. jerking|jerked|shaking|flailing|thrashing|jumping|twitching|started;
      jerked|jerking|thrashing|convulsed|twitching all over|everywhere;
      whole body .. jerking|jerked|twitching|thrashing|convulsed|shook;
      foam|froth|foaming|frothing|bubbles .. mouth|lips;
      bit|chewed|bitten .. tongue .. woke|wet|floor|shaking|peed|blacked|jerking;
      went|got stiff .. then|and .. shaking|shook|jerking|jumping|arms|started;
      stared|staring .. blank|space|through .. twitching|smacking|shaking|answer;
      THIRD jerking|shaking .. wet|peed|answer|eyes; started|starts jerking|convulsing;
      THIRD|RELATION .. jerking; was|were|started|starts thrashing|flailing|convulsing|jerking;
      RELATION .. says|said .. (was) thrashing|jerking|shaking|flailing|twitching;
      tongue .. chewed|bitten|bit|bloody|raw|shredded|gnawed;
      chewed|bit|bitten .. tongue .. woke|wet|pants|shaking|sleep|blood;
      went|goes|got stiff .. and|then|shaking|shook; stiff .. shaking|shook|jerking all over;
      shaking|shook|jerking all over .. lasted|minute|minutes|seconds|lips|eyes|answer;
      was|were shaking all over; bit .. tongue .. peed|wet|pants; lips .. blue .. shaking|shook;
      whole body .. bucking|flopping|thrashing|convulsing|jumping; body .. bucking;
      locked|went|seized .. rigid|stiff .. then|and .. shaking|jerking|bucking|shook;
      some kind|sort|type of .. spell|episode|attack|fit|seizure|convulsion; had a spell;
      eyes went up|back|white; i|THIRD shook for; shook .. for .. minute|minutes|seconds|while;
      eyes .. went|rolled|go|going .. up|back .. head; bad|weird|strange spell|spells;
      stiffened|seized|tensed up and shook|jerked|shaking|jerking; bit .. through .. cheek|tongue|lip;
      bit|chewed .. inside .. cheek|mouth .. woke|shook|shaking;
      took|had|having (a|one_of_them) spell|spells .. shaking|shook|jerking|stiff|NOT; shook|shaking|shakin like (mad|crazy|a_leaf) .. foam|foaming|frothing|frothed; says|said|saw|seen (i|me|he|she) (had|have|was) shook|shaking|shakin and frothed|frothing|foamed|foaming; shook and frothed|foamed|bit|went_blue; frothed|frothing|foaming (at) (the) mouth;
      foamin|foaming|frothing (at_the_mouth) and|n shakin|shaking|jerkin|jerking; shakin|shaking|jerking (all_over) and|n foamin|foaming|frothing; stiffen|stiffened|stiff|went_stiff (up) and|n jerk|jerked|jerking|shook|shaking`,
    es: `
      me|le dieron|dan|regresaron|volvieron (otra_vez) (los|unos) ataques; lengua mordida y|toda|con|sangrando; mordida|mordi la|mi lengua (y|dormido|dormida|mientras|durante|anoche); desperte|amaneci con la lengua mordida; combulsiones; combulsion; convulcion; convulciones;
      dando|dio|daba|dandole brincos|saltos|sacudidas|convulsiones en la|el cama|suelo|piso;
      boca (llena) de baba|espuma; echaba|echando|echo espuma|baba por la boca;
      puso|quedo tieso|tiesa|rigido|rigida|duro|dura y|con (se) temblaba|temblando|temblo|sacudia|sacudio|sacudiendo|convulsiono;
      convulsion; convulsiono; convulsiones; convulsione; convulsionando; un ataque; ataque; le dio .. ataque; se sacudia; ataque epileptico; epilepsia;
      temblaba|brincaba|brincando|brincar|sacudia|sacudiendo|retorcia|azotaba .. todo|cuerpo|piso|suelo|pescado|ojos;
      echaba|echando|echo|salia|sacaba|sacando .. espuma|baba|babas .. (boca|ojos); espuma .. boca;
      ojos en blanco; ojos .. volteados|volteo|voltearon|pa_atras|para_atras; mordio|mordi .. lengua;
      puso|quedo .. tieso|tiesa|duro|dura .. temblar|temblando|sacudir|ojos|brincar;
      cuerpo .. brincaba|sacudia|brincos|sacudidas;
      puso|puse|quedo .. tieso|tiesa|duro|dura ... brincar|temblar|sacudir|sacudirse|espuma|saltar;
      ojos .. volteados|volteo|blanco|atras .. temblar|temblando|mordi|lengua|sacudia;
      temblar|temblando ... ojos volteados|blanco; mordi|mordio .. lengua;
      le dieron|dio .. ataques|convulsiones|convulsion; convulsionado|convulsionaba|convulsionar;
      espasmos por todo el cuerpo; empezo .. sacudirse|convulsionar|temblar_todo;
      puso|puse|empezo|empece|comenzo|quedo a|de temblar|sacudirse|brincar|convulsionar|sacudirme .. todo|toda|cuerpo|ojos|suelo|piso|lengua|orino;
      ojos .. arriba|pa_arriba|blanco|volteados|atras|pa_atras;
      sacudirse|sacudiendose|sacudidas|sacudiendo .. suelo|piso|cama|todo|cuerpo|orino;
      temblar todo .. ojos|cuerpo;
      voltearon|volteo|voltean|voltearonsele|voltiaron|pelaron|pusieron .. ojos;
      ojos .. voltearon|voltean; sacudidas; sacudones; sacudon; espasmos .. todo|cuerpo .. no;
      jalones|sacudidas|brincos|sacudones|espasmos .. brazos|piernas|cuerpo;
      quedo|puso|quede|puse .. dura|duro|tiesa|tieso y .. jalones|sacudidas|temblar|brincar|sacudirse|espuma;
      quedo|puso .. dura|duro|tiesa|tieso y luego`,
  },
  {
    id: 'visceral-injury',
    label: 'sign of injury to an inner organ',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'L: Halle16b; J',
    rule: 'blood in the urine: urgent',
    en: `
      came|comes|coming|is|looks (out) (like|the_color_of) blackcurrant|cola|coke|coca_cola|ribena|beet_juice|red_wine|rust|cranberry (squash|juice|colored); guts|belly|stomach|abdomen (are|is|feels|gone|s) rock solid|hard; vomit|vomited|vomitted|threw_up|puke|puked|bucket (is|was) (full) (of) (dark|bright) dark|bright red stuff|liquid|fluid|clots;
      upchucked|barfed|puked|hurled|chucked|throwed|threw up red|blood|claret|coffee_grounds; upchucked|barfed|puked|hurled red|blood|coffee_grounds|black; belly|stomach|tummy|gut|abdomen (is|so|all|feels|gone) (so) stiff|rigid|boardlike (and|n); pinkish|pink|reddish|rusty|cola|brown|bloody urine|pee|wee; pinkish|pink|reddish|rusty|cola|bloody water; passing|passed|pass|peeing|peed|pee|peein|weeing|urinating brown water; brown water when|everytime|every_time|whenever (i) pee|wee|go|urinate; vomiting|vomited|vomit|threw|throwing|throw|puking|puked|pooping|pooped|shitting|coughing|coughed|spitting (up) brown water; brown water .. (out) (of|from|in) bum|bottom|butt|ass|back_passage|bowel|bowels|behind|backside|rear|me|nose|mouth|penis|bladder|catheter; bladder|catheter|drain|bag .. brown water; claret|blood in the toilet|bowl|pan|loo (bowl) (when|after|with); claret when i wee|pee|urinate;
      blood in my (own) water|waterworks|wee; wee|pee|urine|water .. came_out|came_out_like|looks_like|looked_like|was_like .. blackcurrant|ribena|rose|claret|cola|coke|merlot|beetroot; wee|pee (and) the bowl|pan .. (was|is|went|turned) (the) (colour|color) (of) rose|red|pink|claret|wine;
      passed|passing|pass|made water .. pink|red|bloody|brown;
      BELLY (has|is|s|gone|went|feels|all|just) (gone|went) solid|rigid;
      BELLY .. solid|rigid|hard as (a) table|door|drum|plank|concrete|brick;
      blood when|as|after|whenever (i|he|she) pass|passed|passes|passing|made|make water;
      passed|passing|pass blood|red|pink .. water; water .. passed .. red|pink|bloody|blood;
      URINE|wee|pee|piss (is|was|looks|came|gone) (out) like cola|coke|tea|blood|wine|ribena|beetroot|rust;
      sick|vomit|spew|puke with BLOOD; BLOOD in my|the|his|her sick|vomit|spew|puke;
      URINE|pee|piss (is|was|came|looks|has|gone|went) (out) (all|a|like|kinda|slightly|dark) pink|red|rusty|brown|bloody;
      wee is|was|came|looks (out) (all|a|like|kinda|slightly|dark) pink|red|rusty|brown|bloody;
      belly|tummy|stomach|abdomen|gut (is|has|gone|feels) blown up tight|and|hard|rigid;
      toilet|bowl|stool|stools|poop|poo|crap .. black .. tar|pitch|coal; black like|as tar|pitch; tarry stool|stools|poop;
      dark|black|red|brown clots|grounds|blood .. in it|there; there were|was (dark|black|red) clots|grounds|blood in (it|there|the);
      pass|passed|passing water .. colour|color|wine|rose|red|pink|cola|tea|brown; water|urine .. colour|color of .. wine|rose|cola|tea|blood; BELLY .. stiff|hard|rigid .. (as|like) .. table|board|rock|wood; VOMIT ... dark red|brown|liver|coffee|clots; liver .. VOMIT|bucket|bowl; throwing|throwin|threw|throw|thrown up .. BLOOD; vomiting|vomited|vomit|puking|puked|puke .. BLOOD;
      BLOOD .. vomit|puke; coffee ground; black|tarry poop|stool|stools|poo;
      BLOOD .. poop|stool|stools|poo; poop|stool|stools .. black|BLOOD|tarry; BLOOD .. URINE;
      URINE .. BLOOD; URINE .. red|pink|brown|cola; red|pink|brown|bloody URINE; BLOOD .. peed|pee|toilet;
      BELLY .. hard|rigid|board; hard|rigid|swollen BELLY; BELLY .. SWELL; BELLY & SEVERE;
      severe|terrible|horrible|bad BELLY pain; BELLY .. killing; stabbing .. side; PAIN .. kidney|kidneys;
      kidney pain; pooping blood; rectal bleeding; bleeding from .. rectum; hematuria;
      URINE .. like .. DARK_DRINK; URINE .. DARK_DRINK colored|color|today;
      URINE .. color|colored|came|looks|turned|went|is DARK_DRINK;
      URINE .. dark|red|brown|tea|cola|coffee colored; DARK_DRINK color|colored URINE;
      toilet|bowl|water .. red|pink|BLOOD ... URINE; URINE ... toilet|bowl .. red|pink|BLOOD;
      poop|stool|poo|bm|stools .. tar|licorice|maroon|red|black|jelly; coffee grounds;
      threw|throwing|puke|puked|vomit|barf .. red|black|grounds|BLOOD;
      BELLY .. board|drum|rock|plank|basketball|watermelon|pregnant|bowling|balloon|stone;
      CANT .. touch|press .. BELLY; BELLY .. hurts .. touch|touched|bump|press;
      STAB_LIKE|knife|dagger .. BELLY|gut|kidney|kidneys|flank; stab|stabs|stabbing|jab|jabs|jabbing|spear|skewer|stitch|knife|dagger .. side; grabs|grabbing|clutches|clutching my|her|his side;
      flank|kidney .. throbbing|killing|stabbing; BLOOD|red|pink|brown .. in .. wee; wee is|was|has|had|looks|came|with|and .. BLOOD|bloody; my|his|her wee looked|went|turned|gone .. BLOOD|bloody|red|pink|brown|rusty;
      toilet|bowl|water .. like .. DARK_DRINK;
      threw|throwing|throw|puked|puking|vomited|barfed ... like .. coffee|grounds|tar|chocolate|rust;
      vomit .. like .. coffee|grounds|tar; BELLY .. and hard|rigid|tight;
      peed|peeing|pee pink|red|brown|BLOOD; pink|red|brown pee|urine|wee;
      BELLY .. like .. plywood|drum|board|wood|rock|brick|steel|tile|stone|concrete;
      toilet|bowl|water .. rust|red|pink|brown|cola|rusty|bloody colored|color|tinted;
      BELLY .. yelp|scream|jump .. touch; CANT|NOT .. (stand|bear) .. touch|touching|touched .. BELLY;
      clumps|specks|stuff|bits .. like .. (old) .. coffee;
      coffee|dark clumps|specks|grounds .. (in) .. vomit|puke|it;
      urine|pee .. burgundy|maroon|merlot|cranberry; burgundy|maroon|wine|cola|rust when .. (i) .. pee|go;
      DARK_DRINK when i pee; BLOOD .. in .. (my) .. stool|poop|poo|bm;
      URINE .. color of .. tea|DARK_DRINK;
      puking|puke|vomiting|throwing_up|threw_up .. dark|black|brown stuff|liquid|gunk;
      BLOOD|red|pink .. go|went|going|been|gone for (a) wee|slash|leak|tinkle; go|went|going|been|gone for (a) wee|slash|leak|tinkle .. BLOOD|red; when i wee|weed|weeing .. BLOOD|red|pink|brown; weed|weeing BLOOD|red|pink; blood in (the|my) loo|bog|bowl; sicked|sicking|sick up|it .. BLOOD|red; BELLY .. gone|went|locked|seized|set (up|solid|hard|rigid) .. like|as .. (a) board|concrete|cement|rock|wood|plank|stone; BELLY .. NOT|wont soften|relax|unclench; BELLY .. concrete|board|cement|rock and|that|which wont|NOT soften|relax|let_go;
      been|was sick and it|there was|were (all|just|full_of) BLOOD;
      DARK_DRINK|black|brown color|colored wee|pee|urine|water;
      BELLY .. swollen .. tight|hard;
      hurling|hurlin|hurled|hurl (up) blood`,
    es: `
      mee|meo|meado|orine rojo|sangre; hice del uno|bano color cafe|rojo|coca;
      hago|hice|ando_haciendo (del|de) bano negro|negrito|con_sangre;
      guata|panza|barriga|vientre|abdomen|estomago (esta|la_tengo|anda|se_puso) (muy|bien|toda|todo) dura|duro (como) (un|una) tambor|tabla|piedra|palo|roca; deposiciones|heces|caca|popo|materia negra|negras|negro|alquitranadas|pegajosas|como_chapopote; sangre en el|la pis|pipi|pichi|meado|orin;
      orine|orina|orinar|pipi (y) (sale|salio|salia|me_sale|es|esta) (de) (color) vino|tinto|coca|cola|rojo|rosado;
      vomite|vomito|vomitaba|devolvi|devuelto|arroje|guacaree|deponia ... sangre|posos_de_cafe|coagulos;
      posos de cafe;
      negro|negra|negras como chapopote|brea|petroleo|alquitran|carbon;
      al orinar .. (salio|sale) .. color|oxido|rojo|rosa|cafe|coca; orine|orina|pipi .. color (de) oxido|coca|te|vino|jamaica|ladrillo|rojo;
      devuelto|vomitado|vomito|vomite ... posos|rojo|sangre|oscuro|negro; tripa|barriga|panza .. rigida|dura|tiesa|como_tabla; vomito|vomite|vomitando|vomitar .. BLOOD; orino .. BLOOD; orine .. BLOOD; orinando .. BLOOD; BLOOD .. orina|orinar|pipi|heces|popo|excremento; orina .. roja|BLOOD|oscura; BELLY .. dura|duro|rigida|tiesa; BELLY .. SWELL; dolor .. fuerte|horrible|insoportable .. BELLY; BELLY & SEVERE; heces negras; popo negro|negra; excremento negro; dolor .. rinon|rinones;
      orina|orin|pipi|orine|orino|orinando .. DARK_DRINK; pipi|orina .. color;
      BELLY .. piedra|tabla|tambor|globo|sandia|palo|balon;
      popo|caca|heces|excremento|obrar .. negro|negra|negras|chapopote|petroleo|morcilla|alquitran|BLOOD;
      CANT .. tocar .. BELLY; vomite|vomito|devolvi .. negro|cafe|sangre|oscuro;
      STAB_LIKE .. BELLY|rinon|rinones; obre|obro|obrando|defeco .. negro|BLOOD;
      BELLY ... dura|duro|piedra|tabla .. tocar|toquen|tocan|tocarla;
      no .. aguanto .. toquen|tocar|tocarme .. BELLY;
      BELLY .. no .. aguanto .. toquen|tocar|tocarme|toques;
      vomito|vomite|vomitando|vomitado .. BLOOD|asientos|negro;
      pipi|orina|orines|orin .. color .. DARK_DRINK|tinto|cafe|coca|te;
      orino|orine|meo|meando .. BLOOD|rojo|oscuro|coca|color; orines .. BLOOD|rojos|oscuros;
      sangre al orinar|mear|obrar|defecar; BLOOD .. bano .. cuando .. hice|hago;
      BLOOD .. excusado|taza|inodoro|obre|obrar|popo|papel|evacuar|evacue;
      trasboque|trasboco|trasbocar|trasbocando|arroje|arrojo|arrojando|devolvi|devolvio|devolviendo|guacarie .. BLOOD|negro|cafe; vomitar|vomite|vomito|devolver|devolvi|devolvio y|lo (lo) (que) salio|sale (era) (pura) BLOOD; lo que salio (era) (pura) BLOOD; salio|sale|salia pura|purita BLOOD; BELLY .. (se) (me) puso|pone|quedo|esta|siento|tengo .. (como) piedra|tabla|cemento|madera|concreto; BELLY .. no afloja|ablanda|relaja; BELLY .. dura|tiesa|piedra y no|que_no;
      devolvi|devolvio|vomite|vomito|vomitado|arroje .. y|que (traia|tenia|venia|habia|llevaba) (con) BLOOD;
      obre|obro|obrando|evacue .. BLOOD|negro|rojo`,
  },
  {
    id: 'self-harm',
    label: 'thoughts of self-harm',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'answered with the crisis line; "killing me", "dead tired" are idioms',
    en: `
      dont|doesnt|cant|cannot|not|never|no see|sees|seeing (the|a|any|much) point|sense|reason in|of (even) carrying|living|going on; wont|not be|gonna_be around for the|my next (one|time|session|appointment); if i had .. courage|guts|nerve id have|i_would_have done it; sorry because ive decided im done; nobody needs me (anymore|any_more|around|here);
      razor|razors|razorblade (blade) (is) in_my_lap|in_my_hand|next_to_me|beside_me|on_the_bed|here; swallowed|took|downed|ate all (of) (the|his|her|my) zoloft|prozac|xanax|ambien|benadryl|sertraline|lexapro|valium|klonopin|trazodone; whole strip of (my|his|her|the) xanax|valium|ambien|pills|tablets|oxys;
      have|got|holding|loaded (a|the|my|his) gun|pistol|rifle|shotgun|revolver|noose (is) (right) here|with_me|in_my_hand|in_my_lap|next_to_me|beside_me|loaded; gun|pistol|rifle (is) (right) in_my_hand|in_my_lap|next_to_me|beside_me|loaded;
      dying to end it|everything|my_life; dying to stop living|existing|being_here; dying to be dead|gone_for_good;
      swallowed|took|downed|popped all (of) my|the|her|his oxy|oxys|pills|meds|tablets|percocet|norco|sleeping (at|in|so|pills);
      goodbye|farewell everyone|everybody|world|my_love|my_loves|my_family;
      dont|dunno|not (wanna|want|wantin) (to) be on (this|gods) earth|planet (no_more|anymore|any_longer); got|have|took|grabbed|pulled|getting (the|my|his|a) (service|hunting|dads) shotgun|pistol|gun|rifle|revolver|razor|noose|rope out|loaded|ready|beside; shotgun|pistol|gun|rifle|revolver out|loaded (and|im|right|on|in|beside); wish (the) lord|god|jesus (would) (just) take|took me; lord|god (just) (please) take me (home|now|tonight); cut|cutting|burned|sliced|scratched myself (tonight|today|again|last_night) and|but (im) scared|afraid|worried|terrified (that) ill|i; cut|burned|burnt|hurt|hurting|sliced myself (again|tonight|last_night|today) on_purpose; cut|slit|sliced my wrist|wrists|arms|thighs (again) on_purpose|tonight|last_night|to_feel; cuttin|cutting on myself|my_wrists|my_arms; been|started|keep cuttin|cutting myself|my_wrists|my_arms; want|wanna|going|gonna|need|urge|thinking (to|of|about) cut|cutting myself; top|topping|offing|off myself|meself; gonna top; better off without him|her|me; join .. in heaven|the_grave|the_ground;
      would|id|i_would|had sooner|rather be dead|gone|not_be_here|not_wake_up|die;
      putting|put|getting|got|get|setting|set (all) (my) papers|affairs|things in order ... (end|dead|gone|that|leave|goodbye|over);
      papers in order with that in view; mean|plan|intend|going|want to sleep and not wake|wake_up;
      tablets|pills|meds|medication|bottles (all) lined up|counted_out|saved_up|stockpiled|laid_out|waiting;
      been|being a|such_a burden .. enough; enough .. being a burden;
      driving|drive|walk|walking|going|go to the bridge|railway_bridge|overpass|tracks|cliff|rails|rooftop and sitting|sit|standing|stand|look|looking|stare|park|parking;
      had enough of (this) life|living|being_alive|it_all; (i) want|wants out (of_it_all) for good;
      hate|hates|hating being alive;
      ending things tonight|forever|for_good|soon|once_and_for_all;
      thinking|planning|going|ready|want|wanna|thought .. end things|everything|it_all tonight|forever|for_good|soon|now|today;
      CANT do|take|face|stand|continue this|with life (anymore|any_more|no_more); wants|want out of (this) life;
      done with (this) life|living|being_alive; CANT keep (on) living;
      living|life NOT worth (it|living|anything); no point (in) living|going_on|carrying_on|being_here;
      NOT|no_longer want|wanna (to) live; NOT think i want to live|be_alive|be_here|go_on; no longer want to live|be_here|be_alive|go_on;
      NOT|no_longer .. want|wanna|wish|see|have .. (to) (be) (go_on|keep|stay|continue) living|alive; no|any|NOT .. reason|point .. living|alive|go_on|carry_on;
      why should i (even) .. living|alive|go_on|live; take|taking|took|end|ending|ended my (own) life; ending it (all) (tonight|today|now); end|ending it all;
      want|wanna|wish|going|gonna|should|thinking|hope|rather .. NOT .. (be) wake_up|be_here|exist|be_alive|live; take|swallow|taking|swallowing|down all .. (my|the|of) .. pills|meds|medicine|tablets;
      NOT be here (anymore|any_more|tomorrow); disappear forever|for_good; think|thinking (that) i .. should|could die;
      got|wrote|written|have|writing|left .. suicide|goodbye note; i|ive|already (have|just|already) wrote|written|left (my|the|a) note; wrote the|my note; left (my|the) RELATION a note|letter; put|putting|got .. my affairs in order; affairs in order; saved|saving|stashed|hoarding|collected .. enough .. pills|tablets|meds; cutting again|myself|deeper|my_arms; out of reasons to|for; know how id|ill|i_would .. do it; rope in .. garage|closet|shed|house; texted|text|messaged .. me bye|goodbye; left .. (her|his) (meds|pills) empty; NOT be needing|need .. appointment|appt .. (or) any other|anymore; NOT|wont need .. next appt|appointment .. (goodbye|note|bye|anymore); decided|going|want|wanted|ready|planning|gonna|time|plan .. to end it|things|everything|my_life; goodbye .. to you|everyone|everybody|all; kill myself|my_self|me_self; killing myself; killed myself; want|wanna|wanting|wish to die|be_dead;
      want to die; wanna die; wish i was|were dead; wish i could die; end it all; end my life;
      ending my life|it_all; end my .. life; want to end it; NOT want to be here; dont wanna be here;
      dont want to live; dont wanna live; NOT want to be alive; NOT want to wake up;
      CANT wait to die|be_dead|end_it; CANT wait to be dead; better off dead|without_me; suicidal; suicide; suicde; sucide; kms; hurt myself; hurting myself;
      harm myself; harming myself; cutting myself; cut myself on purpose; no reason to live;
      nothing to live for; no point .. living|going_on|in_life; CANT go on; CANT do this anymore;
      goodbye forever; took all .. pills|meds|medication; whole bottle .. pills|of pills; overdose;
      overdosed; done with life; dont see .. point .. living; want it all to be over;
      want to disappear forever; kill my self; rather be dead; rather die; take my own life; take my life;
      tired of living; dont want to exist; thinking about dying; jump off .. bridge; shoot myself;
      hang myself; life .. NOT worth living;
      pills .. lined|counted|saved|stockpiled|hoarding|stash|pile|hoarded; lined|counted|saved .. pills;
      how many .. pills .. takes|take|kill|enough|end;
      everyone|everybody|family|kids|world|they|theyd|you|yall|husband|wife|people|life .. better|happier|easier .. without_me|if_i|off;
      better|happier|easier off|without|if|with .. me|i .. (gone|around|dead|here|not); fine without .. me|i;
      better off without .. me; happier if i .. NOT|gone|dead;
      drive|driving|steer|steering|swerve|swerving|crash .. into|off|in_front .. CRASH_SPOT;
      let go of .. wheel;
      jump|jumping|step|stepping|walk|walking|run off|from|in_front|into (the|a|an|of|my|that|oncoming|moving|some) (the|a) CRASH_SPOT|roof|balcony|window|building;
      walk into traffic; loaded gun; gun .. loaded|mouth|nightstand|drawer|lap|ready; rope .. neck|closet;
      noose; goodbye|suicide note|notes|letter|letters; wrote .. letters|goodbyes; wrote (my|some|out|a_few|goodbye|all_my|the|out_my) goodbye_notes|notes (to|for);
      tell .. i|im sorry|love|loved; tell .. RELATION .. sorry|love|loved; say|saying|said .. goodbyes;
      giving away .. things|stuff|everything|dog;
      NOT|wont .. be around|alive .. much|longer|anymore|tomorrow;
      NOT|never .. wake .. up .. again|tomorrow|ever|morning;
      wish|hope|pray|praying|hoping .. NOT|never|wouldnt .. wake|woken|born;
      go to sleep .. NOT|never .. wake; NOT care|matter if|whether .. i die|wake|live|alive|dead|dont;
      life .. pointless|worthless|meaningless|hopeless|over; nothing left .. for|live|me;
      point .. of|in living|going_on|being_here|life|waking|trying|it_all|anymore;
      check out .. for_good|permanently; end things|everything; off myself; unalive|unaliving; kys;
      slit|slash|slashing|cut|cutting .. wrists|wrist|veins;
      want|wish|wanna|rather|ready .. disappear|cease|vanish|be_gone|go_home_to_jesus|stop_existing;
      stop existing;
      done|finished|through|tired of|with|being .. life|living|alive|this_world|existing|it_all;
      done fighting|living; given|giving|give up .. life|living|hope|everything;
      burden .. to|on .. everyone|everybody|family|kids|them|wife|husband|all;
      just|nothing_but|such a burden; ready|want .. go|be|meet .. lord|jesus|maker|god|heaven;
      CANT see|find .. way_out|reason|future; NOT .. see .. way_out|reason|future; no way out;
      CANT face|do|take another|one_more day; CANT .. keep|go_on .. living|going .. this|anymore;
      CANT live .. like_this|anymore; dark thoughts|place; thoughts .. of .. ending|dying|death;
      NOT worth living; dying .. easier|relief|peaceful; rather .. not be here|alive|exist;
      easy|easier|simple .. to let_go|end|jump|die;
      NOT|no point .. in|of|to .. waking|getting|living|trying|going|being|tomorrow|anything|anymore|fighting;
      dont|cant|NOT see .. point .. waking|getting|living|trying|going|being|anymore|anything;
      looking|look|staring|stare|stared|thinking|thought|eyeing|holding|hold at|about|of .. pills|gun|razor|rope|bridge|noose|knives;
      bottle .. pills .. looking|easier|end|enough|gone;
      pills .. easier|end_it|end_this|sleep_forever|enough_to|calling|everybody|everyone;
      no_one|nobody|they .. have to .. take|worry|deal .. me .. anymore;
      if something|anything happened to me;
      if i died|die|disappeared|vanished|wasnt_around|werent_around|wasnt_here|was_gone|were_gone;
      easier .. everyone|everybody .. if|without;
      kids|family|everyone|everybody|wife|husband .. without me;
      no .. future|hope .. left|for_me|anymore|living; want it over;
      want .. pain .. over .. forever|good|life; cant|dont .. want .. to be .. here anymore;
      ready to .. go|leave .. world|this_life|for_good; NOT want .. exist|be_here|live;
      steer|steering|swerve|swerving|drive|driving|drift|turn|turning .. into .. CRASH_SPOT;
      into|off .. (the) CRASH_SPOT .. not_hurt|over|peace|end|done|easier;
      life insurance|policy .. kids|family|wife|husband|better|rid|gone;
      insurance .. rid|payout .. me|family|kids; rid of .. cripple|burden|me;
      wrote|writing|written .. RELATION|family|everyone|them .. (each) .. letter|letters|note|notes|goodbye;
      letter|letters|note .. to .. kids|family|wife|husband|everyone .. done|goodbye|sorry|when_im;
      what if i .. NOT|never wake; would anyone|anybody .. mind|care|miss|notice;
      nobody|no_one would .. miss|notice|care; life|living isnt|aint|NOT worth;
      NOT worth .. (it|living|life) .. anymore .. sorry|life; i have a plan .. to|and|pills|gun;
      CANT|dont_think_i_can keep doing this|going|living; dont think .. can .. keep .. doing|going|living;
      make it stop myself; stop it myself; pills .. are|in|ready .. drawer|nightstand|counter|car|hand;
      if .. (pain|it) .. doesnt|NOT stop .. i .. will|might|gonna|could .. end|stop|make|kill|myself;
      how many of these|them|those .. take|takes|kill|end|enough|would;
      googling|googled|searching|researching|looked_up|looking_up .. how many|ways|painless|to_die|lethal;
      just want .. stop|end|over .. for good|forever|permanently; want it to stop for good|forever;
      tell .. RELATION .. sorry|love_them|love_her|love_him; checking out .. thinking|for good|of life;
      thinking .. of .. checking out; point .. of .. being alive|existing|here|around;
      point .. being alive; even being alive; saying|said|say .. my goodbyes;
      driving off|into .. (the|a) .. CRASH_SPOT;
      think|thinking|thought .. about .. (just) .. driving|jumping|walking|stepping .. off|into|in_front;
      want out of .. life|this_life|it_all;
      rope in .. garage|closet|basement|rafters .. and; rest of my life .. im|id .. out|done|rather;
      NOT sure .. ill be .. alive; looked|looking up .. how to .. die|end_it|kill|do_it;
      googled|googling|searched .. how to .. die|end_it|kill|do_it; no way out .. except;
      how to .. (do|end|die) .. painlessly;
      think|thinking|thought|tempted|considering .. taking .. bottle|pills|all_of_them|them_all;
      finish|finishing|end|ending my (own) life; take|taking|took|end|ending|ended|finish|finishing (his|her|their) (own) life; kill|killing|harm|harming|hurt|hurting himself|herself|themselves|themself; wants|wanted|want|wish|wishes|threatening|threatens|plans|going|ready to die|end_it|be_dead|end_it_all|not_be_here; no|NOT|without|lost|little|zero (the|any|my|all) wish|desire|will|want|wanting|reason|energy (to) carry_on|go_on|continue|keep|keep_on|be (on) living|alive|with_life|with_it_all|existing; NOT|no_longer wish|desire|care|want|fancy to (carry_on|go_on|continue|keep) (on) living|live|alive|with_life; point .. of|in carrying_on|going_on|keeping_on; carry|carrying|go|going on living|with_life; no wish|desire to live|be_here|wake_up; saving|saved|storing|stored|stockpiling|hoarding|squirrelling|putting|keeping|kept (up|by|away|back|aside) (my|the|some) tablets|pills|meds|painkillers (up|back|by|away|aside) for|so|until|till|in_case|enough|to; saving|saved|storing|stockpiling|hoarding|squirrelling up|away|back|by (my|the) tablets|pills|meds|painkillers; keeping|kept|putting|saving (my|the|some) tablets|pills|meds|painkillers back|by|aside; swallowed|downed|necked|took every (single|last) tablet|pill|one (left|in|of|that|i); swallowed|downed|necked all .. tablets|pills|them (left|in|that|i);
      no|little|NOT (see|the|a|much|any) point in|of me|us|my carrying|going|keeping|trying|living|being|waking|staying; put|putting|set|setting aside|by|away (enough|some|all) (of) (my) tablets|pills|painkillers;
      CANT see (a|any) way_forward; written|wrote|writing the|my letters (to|for) (everyone|them|RELATION);
      take|taking the whole bottle tonight|and;
      bottle|bottles|handful|fistful|pile|stash (full) of (my|his|her|sleeping|pain|the) PILLS (right|sitting|just) in_front_of_me|in_my_hand|in_my_hands|on_my_lap|here_with_me;
      go to sleep|bed and never wake_up|wake; want|wants|wanna|wanted|need to sleep and never wake; tell|telling|told my kids|family|mom|wife|husband|babies goodbye|bye; want it|everything all to end; i wan|wanna|want die; took|swallowed|ate (em|them) all .. oxys|oxy|percs|perks|xans|xanax|norcos; oxys|oxy|percs|perks|xans|xanax|norcos .. took|swallowed|ate (em|them) all; gave me 2|3|4|5|6|7|8|10 oxys|percs|xans|norcos;
      i wont|will_not be alive|around|here by then|tomorrow|next_week|much_longer; wont be alive;
      all i can think (of|about) is how to end it; think|thinking (of|about) how to (go) die; stop hurting for good; better for (my|the) family .. die|dead|without_me; die .. better for (my|the) family;
      gonna|going_to|wanna|want_to|imma|ima|ready_to|fixing_to end it (all) tonight|tonite|now|today|tomorrow|for_good|already; end it (tonight|tonite|all|now) ... tell my|the RELATION|family|kids|folks; tell my RELATION|family|kids|wife|mama (that) it|this (is|was|aint|isnt|wasnt|werent|not) (not|never) (her|his|their|them|they|any) (fault|doing); bridge .. id|i_would|would use it|jump; if i dont|do_not wake|woke up .. better|best|fine_by_me|all_the_better;
      its me that isnt|is_not; i (just|already) bought a rope;
      written|writing|write (my|some|out|a_few|goodbye|all_my|the|out_my) goodbyes|goodbye_letters|goodbye_notes;
      rather be in the|my ground|grave|dirt; rather be six_feet_under|buried`,
    es: `
      tengo|traigo (aqui) (una|la|mi) pistola|escopeta|arma|soga aqui|conmigo|en_la_mano|cargada|lista;
      (ya) no quiero saber (ya) (mas) (nada) de la vida; 
      frasco|bote|caja|punado|monton|blister|botella|sobre de (las|mis|sus) PILLS (aqui|aca) enfrente|delante|en_la_mano|en_mi_mano|en_las_manos;
      me voy|irme|quiero_irme de este mundo; boy|voy|quiero|pienso (a) quitarme|kitarme la|mi vida|bida; quitarme|sacarme|borrarme del medio|mapa|mundo; no (quiero|kiero|qiero) existir|seguir_existiendo|seguir_viviendo; ya no kiero|qiero (vivir|bibir|existir|estar); voy a quitarme de en_medio|del_medio;
      pensando|pense|ganas|pensado en|de aventarme|tirarme|lanzarme|botarme;
      me voy|quiero (a) matar|ahorcar; voy a matarme|ahorcarme|colgarme;
      ya no puedo|aguanto|soporto (con) esta|la|mi vida; quiero|quiere salirme|salir|irse|irme de esta vida;
      no vale la pena (seguir) vivir|viviendo|viva|vivo|seguir|mi_vida|la_vida; vida .. no vale (nada) (la pena); no tiene caso|sentido|chiste seguir|vivir|la_vida|mi_vida;
      mejor me mato|muero|quito_la_vida; me queria|quise|quiero matar|morir; intente|trate (de) matarme|quitarme_la_vida;
      tome|trague|tomado|tragado (todas) (las|mis) pastillas todas|completas; tome|trague todas las|mis pastillas;
      (me) quiero|quisiera|voy_a|pienso quitar|quitarme|hacer|hacerme (la) vida|dano; prefiero|preferiria|mejor estar|estaria muerto|muerta; no quiero (seguir|continuar) viviendo|vivir|vivo|viva;
      pienso|pensando|penso|ganas .. en|de .. morir|morirme|matarme|suicidarme|no_despertar|no_vivir; quiero|quisiera|preferiria|ganas (de) no despertar; ya no quiero vivir;
      quiero morir; quiero morirme; quisiera morirme|morir|estar_muerta|estar_muerto; no quiero vivir; no quiero seguir viviendo; no quiero .. estar aqui; ya no quiero estar; matarme; suicidarme; suicidio; suicidar; quitarme la vida; hacerme dano; mejor muerto|muerta; me quiero morir; me quiero matar; acabar con .. vida; terminar con mi vida; no vale la pena vivir; no tengo ganas de vivir; sin ganas de vivir; cortarme; lastimarme a mi; desaparecer para siempre; me tome todas las pastillas;
      mejor|felices|tranquilos .. sin mi; mejor .. si .. no estoy|estuviera|estoy|muero|muriera|existiera;
      estorbo; soy .. carga|estorbo; carga .. para .. todos|familia|hijos|ellos;
      aventar|aventarme|tirar|tirarme|arrojarme|lanzarme|echarme|aventaria|tiraria .. CRASH_SPOT|CRASH_SPOT;
      tomarme|tragarme|tomar|tragar .. todas|todo|frasco .. pastillas;
      pastillas .. listas|juntadas|guardadas|contadas|juntando; juntando|guardando|contando .. pastillas;
      pistola|soga; cortarme|corto|cortar las venas;
      no quiero|quisiera .. despertar|amanecer|existir|seguir|estar|vivir;
      ojala .. no .. despierte|despertara|amanezca|amaneciera; ojala .. muera|muriera;
      dormir|dormirme .. no|nunca|jamas .. despertar|amanecer;
      no .. veo|encuentro|hallo|tiene .. sentido|caso .. vida|vivir|nada|levantarme|seguir;
      no .. sentido .. vida|vivir|levantarme|seguir|nada; CANT mas con .. vida;
      diosito|dios|virgencita .. lleve|llevara|recoja|llevame|recogiera; irme con|para .. dios|diosito|siempre;
      colgarme|ahorcarme|ahorco|me_cuelgo; pegarme|darme un tiro|balazo;
      cansado|cansada|harto|harta de .. vivir|vida; hacer|cometer .. locura|tonteria; acabar|terminar con todo;
      ya no quiero|puedo seguir|vivir|existir|luchar; quiero .. descansar para siempre;
      ganas de .. morir|morirme|desaparecer;
      no me necesitan; para que sigo|vivo|existo; no .. sirvo para nada;
      mejor .. fuera|ir|irme|voy .. dios|diosito|otro_mundo|cielo; mejor .. muera|muriera|morirme|morir;
      nadie .. extranar|extrana|extranaria|lloraria|importo|importa_si; estuvo .. de vivir;
      para que seguir|vivir|luchar;
      cansado|cansada|harto|harta|aburrida|aburrido .. de .. existir|todo_ya|esta_vida|luchar;
      despedirme .. de .. todos|ustedes|mundo|vida|familia; carta de despedida; hacerme dano|algo;
      lastimarme|cortarme .. yo|a_mi|misma|mismo; quitarme .. de .. medio|encima; no merezco vivir;
      acabar con .. sufrimiento|esto|mi_vida|todo; irme|ir|largarme de este mundo;
      vida .. no .. sentido|vale; quisiera|quiero desaparecer|dejar_de_existir;
      pensando|pienso|pensado .. en .. morir|matarme|quitarme|suicidio|muerte;
      tomarme|tomar .. todas .. pastillas; ganas .. de .. vivir .. no|ya; mejor .. muerta|muerto;
      estarian|estaran|estarian mejor sin mi;
      digale|diganle|dile|diles .. perdon|perdone|perdonen|perdonenme|despido|adios;
      diganles que los quise|ame;
      mejor|quisiera|ojala|pienso|pensado|quiero|prefiero ... no despertar|amanecer|despertarme|despertara;
      no despertar .. manana|mas|nunca|jamas;
      no .. encuentro|veo|hallo|tiene .. caso|sentido|motivo|razon .. seguir|vivir|nada|levantarme|todo;
      dios|diosito|senor .. ya .. lleve|recogiera|recoja|llevara|llame;
      ya .. lleve|recogiera|recoja|llevara .. dios|diosito|senor;
      ya no .. van|tendran|tienen .. batallar|sufrir|preocuparse|preocupar|cargar .. conmigo|mi;
      no abrir .. ojos; dormir|dormirme y .. no|nunca .. abrir|despertar|levantar;
      escribi|escribo|escribiendo|deje|dejo|hice|tengo .. carta|cartas|nota|notas .. hijos|hijas|familia|mama|esposo|esposa|todos|despedida;
      no sirvo .. nadie|nada; nomas doy .. lastima|trabajo|lata|problemas;
      pa|para que .. sigo|vivo|estoy|existo|seguir;
      da igual|lo_mismo|no_importa|vale si .. amanezco|despierto|vivo|muero|existo|me_muero;
      seria|fuera|es mejor .. no .. estar|existir|vivir|despertar|nacer|haber_nacido; no haber nacido;
      no .. importa .. vivir|morir|morirme|amanecer;
      dormir|descansar|dormirme|irme para siempre;
      no .. veo|hallo|encuentro .. salida|solucion|remedio|futuro|esperanza;
      ya no .. hay|tiene .. salida|esperanza|remedio;
      se|me|te quiere|quiera|queria|quiso|va_a|iba_a|piensa|intento matar|morir|suicidar|quitar_la_vida|ahorcar|colgar; quiere|queria|quiera|va_a|piensa matarse|morirse|suicidarse|quitarse_la_vida|morir; no quiere vivir|seguir_viviendo|estar_aqui|despertar; decidi|decidido|decidio|voy_a|quiero|pienso acabar|terminar con (mi|su|la) (propia) vida; no|sin (tengo|tiene) deseos|ganas|ilusion|fuerzas|animos (de|para) (seguir) vivir|viviendo; no (le) (veo|encuentro) sentido a seguir|vivir|nada; guardando|guardado|juntado|juntando|escondiendo (las|mis|unas) pastillas|pastillitas|medicinas|tabletas para|por_si|hasta|cuando;
      matarse|suicidarse; quitarse la vida; tomo|trago|acabo (se) todas (las|sus|mis) pastillas|pastillitas|medicinas|tabletas;
      cuiden|cuide|cuidenme (mucho) (a) (mis|mi|los) hijos|hijas|hijo|hija|familia|ninos; escribi|escrito (ya) las cartas;
      nadie .. haria|hago|hace|hare|haga falta; falta si me voy|muero|mato;
      me (he) cortado|corte (los|las) brazos|venas|munecas|piernas (a|de) proposito|adrede;
      (si) me quedo|quedara dormido|dormida y (ya) no despierto|desperte|despierte; (si) (ya) no despierto|despertara|despierte (pues|mejor|tanto) (mejor|pa|para); ojala (ya) no despierte|despertara|amanezca`,
  },
  {
    id: 'emergency-declared',
    label: 'emergency declared or already in emergency care',
    level: 'emergency',
    minimised: 'emergency',
    resolved: 'urgent',
    source: 'J',
    rule: 'not inside an auto-reply',
    en: `
      fire department|dept|ambulance|paramedics|firemen|medics (is|are) (now) carrying|loading|taking|bringing (me|him|her|us) (down|out|away|in);
      they|theyre|hospital|er (are|is|was) admitting me; they|hospital|er admitted me; 
      rushing|rushed|hauling|hauled me|us in|over|to_you|to_the|there|straight;
      life_flighted|lifeflighted|airlifted|medevaced|helicoptered|careflighted; life|care|air flighted|flight|lifted|evac; they|he|she|was flown|flew|airlifted (out|him|her|me) (to|out|in) (the|by) hospital|helicopter|chopper|er|trauma;
      theyre|they|hospital (are|is) taking|keeping|admitting me|him|her|us in;
      999|911|ambulance|paramedics|medics called|coming|dialled|dialed|rung; being|been|got|was rushed in|into;
      being|been|got|was rushed to (the) hospital|er|a_and_e|emergency; blue_lighted|airlifted|stretchered|ambulanced in|into|to|off;
      ambo|ambos is|are|on|just|here|coming|came|its|has;
      call|called|calling|rang|ring|ringing|need|want|get|waiting|sent|phoned (for) an|the|me|us ambo|ambos;
      paramedics|ambulance|ems|medics (is|are) (here|coming|on_the_way|on_their_way|arrived); just called 911|ambulance;
      lights and sirens; rescue squad; kept|keeping .. in|me overnight|tonight; bed on ward; surgeon .. coming|here|is|on; racing|rushing|rushed|speeding|heading|driving to .. (the) hospital|hosp|er|emergency; resus|resuscitation bay|room; at the hosp|hospital now; in .. icu|resus|trauma_bay; taken .. (away) (by|in) .. rescue|squad|medics|ambulance|paramedics; 911; 9 1 1; nine one one; call|calling|called 911; ambulance; ambulence; ambulanc; ems; paramedics; paramedic; at|in|inside the er|hospital|icu; im|am|were|hes|shes at|in .. hospital|er|icu|emergency; at er; in er; in .. emergency room|department; in .. ED_ROOM; at .. emergency room; at .. emergency department; on .. way to .. er|hospital|emergency; headed|heading|going|driving|rushing|rushed|taking|taken|took|drive|drove to .. er|hospital|emergency; going .. er now; admitted me; got|been|being admitted; admitted to .. hospital; emergency; emergancy; emergeny; medical emergency; this is an emergency; at urgent care now; at .. urgent care now; in surgery now; icu;
      dialed|dialled|dialing|dial|phoned|rang .. 911|nine|paramedics|999|112|emergency; emt; emts;
      medics|squad|rescue|paramedics|sirens .. here|coming|way|arrived|working|loading;
      fire department .. here|coming|way; gurney; stretcher; loading me|him|her;
      wheeled|wheeling .. me|him|her in|into; trauma bay|room; hooked .. up .. monitor|oxygen|iv|machines;
      waiting room .. er|hospital|emergency; nine nine nine; in .. casualty; code blue; called .. nine;
      putting|put .. tube|iv|line .. in .. me|him|her|chest|arm; chest tube;
      at .. county|memorial|mercy|regional|general|baptist|methodist|trauma general|hospital|medical_center|center;
      at .. trauma center; in .. trauma bay|unit; being|getting airlifted|transported|transferred;
      life flight; medevac;
      called|call|calling .. squad|paramedics|medics|rescue|ems|fire_department;
      squad|ambulance|ems|rescue|medics .. minutes|en_route|coming|way|here|out; they admitted me;
      admitted .. (me|him|her) .. to|icu|hospital; icu step|stepdown; step down unit;
      hooked .. (up) .. (to) .. monitor|monitors|machine|machines|oxygen|iv|drip;
      they think .. (its|i|its_my) .. lung|heart|stroke|clot|appendix;
      in|at|inside|to a_and_e|emerg|casualty; heading|headed|going|driving|rushing|rushed|taking|taken|took|drive|drove|off|way|get|getting|got|brought|run|sent for|to|down_to|into|over_to a_and_e|emerg|casualty|er|hospital; keeping|kept me|him|her|us in for|overnight|tonight|till|until|and; theyre|they|hospital|doctors keeping me|him|her in; on|to ward 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22; im|i_am|shes|hes|theyre|were on ward; put|moved|taken|admitted|sent (me|him|her|us) (up) (on|to) ward; with|got|have|had|put|putting (a) drip up|in|running; on (a) drip and|now|since|for|with; back of (an|the) ambulance|ambo; ambo; the ambos; in (an|the) ambulance|ambo; called|calling|rang|ringing|dialled|dialed|phoned|rung triple_zero|triple_nine|treble_nine|000|999|112|111_and_they; blue lights|lighted; blue lighted|lighting; put|took|taken|moved me|him|her into|to|straight (into|in|to|through) resus|majors|theatre; in resus|majors; triage took|taking (my|his|her) blood_pressure|bloods|obs; triage nurse;
      theyve|they|hospital|doctors (have|had) admitted (my) RELATION|him|her|me; admitted (my) RELATION; ring|rung|ringing|dialling|dial 999|112|000; had|having|have to ring|call|phone|dial 999|911|112|ambulance;
      at the hospital .. they|now|with|getting|waiting; ambulance .. (is) .. here|coming;
      think im|i_am having (a) code;
      999|911|112 said|told_me|says (to) stay|wait; ambulance|paramedics (is|are|s) .. minutes|min|mins (away|out|from); 999|911|112 .. crew; taken|flown off|away by (a) helicopter|ambulance|chopper;
      (a) tube (going|put|stuck|goes) in|into|down (my|his|her) side|chest|ribs|lung; waiting|sitting|sat|stuck in (the) triage; hooking|hooked|hook me|him|her|us (all) up to (a|the|an|some|all|every) stuff|monitor|monitors|machine|machines|wires|ekg|ecg|oxygen|iv|drip`,
    es: `
      pedi|llame|marque|llamamos|pedimos|llamaron|llamando|marcando (al|el|a) (al|el) 107|131|112|061|066|911|113|128|132|195; pedi|llame|llamamos al|el 107|131|112|061|066|911|113|123|132;
      urgencias ya|ahora; ambulancia ya|ahora|rapido|urgente;
      rumbo|camino|voy|vamos al er|hospital|urgencias|emergencias|sala_de_emergencias;
      camino|rumbo|yendo a urgencias|emergencias|hospital; paramedicos|ambulancia ya (estan|esta) aqui|llegaron|llego|viene;
      911; ambulancia; ambulansia; llame al 911; estoy en .. hospital|urgencias|emergencia|emergencias; estamos en .. hospital|urgencias; en la sala de emergencias|urgencias|emergencia; camino al hospital; camino a urgencias; voy al hospital; voy a urgencias; voy para urgencias|el_hospital; vamos al hospital|a_urgencias; emergencia; hospitalizado; hospitalizada; internado; internada; me llevaron .. hospital|urgencias; me internaron; los paramedicos;
      marque|marcamos|llamamos|llamo|llamaron|hable|hablamos|pedimos|viene .. 911|ambulancia|cruz_roja|emergencias|paramedicos;
      cruz roja; en|una|traen|llevan|llevaron .. camilla .. hospital|ambulancia|urgencias; llevan|llevaron|suben|subieron (en|a) camilla; paramedico|paramedicos;
      me|lo|la traen|llevan|trajeron|llevamos|traemos .. urgencias|emergencias|hospital;
      ya viene .. ambulancia|paramedicos;
      estoy|estamos|sigo|seguimos|ando|andamos|esta|llegue|llegamos|llegando|metieron|tienen|tengo|traje|trajimos|aqui|quede|dejaron|ingresaron|adentro en|al|a .. hospital|urgencias|emergencias|emergencia|clinica_de_urgencias|terapia_intensiva|cuidados_intensivos;
      en urgencias con|por|porque|ahora|ahorita|desde;
      en el hospital con|por|porque|ahora|ahorita|desde|internado|internada;
      en emergencia|emergencias con|por|porque|ahora|ahorita|desde|del_hospital;
      marcando|llamando|marque|llame|hable|llamamos|pedi .. 911|9_1_1|061|112|emergencias|ambulancia; llama|marca|llamen|marquen (al) 112;
      cero_sesenta_y_uno; se .. llevan|llevaron|llevo .. ambulancia;
      vienen|viene|llegaron|llego .. paramedicos|bomberos|ambulancia|cruz_roja;
      vamos|voy|camino|rumbo .. a|al|para hospital|urgencias|emergencias|emergencia;
      trae|traen|traje|trajo|llevan|lleva|llevando|llevo|metieron|mete .. sala|urgencias|emergencias|emergencia|hospital;
      nueve once; nueve uno uno; subiendo|subieron|montaron|metieron .. ambulancia;
      ya .. llego .. ambulancia|paramedicos; ambulancia .. camino|viene|llego|llevando|lleva;
      en el er; de emergencia .. hospital|clinica;
      trajeron|llevaron|trasladaron|llevan|traen de emergencia|urgencia;
      (me) trajo|trajeron|llevaron|llevo|llevan|vine|vinimos|llegue|llegamos|estoy|estamos|sigo|seguimos (a|en|por) la guardia; guardia (del|de) hospital|sanatorio|clinica; llamado|llamamos|llame|llamaron|llamo|avisado|avisamos|avise|marcamos|marque|pedimos|pedido|pidio|pidieron|solicito al|a|un|una 112|061|911|107|131|132|samu|samur|same|emergencias|urgencias|ambulancia; vino|llego|viene|llegaron|vinieron (el|la|los) samu|samur|same|ambulancia|cruz_roja|paramedicos; acaban|acaba|van|va|tienen|tiene|tuvieron|tuvo|quieren|dejan|dejaron (de|a|que) hospitalizar|hospitalizarlo|hospitalizarla|hospitalizarme|internar|internarlo|internarla|internarme|ingresar|ingresarlo|ingresarla|ingresarme; lo|la|me|nos hospitalizaron|internaron|ingresaron|hospitalizo|ingresan|hospitalizan|internan; (en) uci|uti|terapia_intensiva|cuidados_intensivos; tienen|tiene|dejaron|quedo|quede|estoy|esta en observacion;
      bomberos|paramedicos|rescatistas|ambulancia .. aqui|llegaron|llego|casa|con .. (mi|mama|papa|nosotros|esposo|esposa);
      meter|entrar|pasar al|a quirofano; esperando (la|una) radiografia|tomografia`,
  },
];
