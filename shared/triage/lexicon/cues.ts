/** What a cue tells about the findings around it. The engine knows the kinds; which words give the cue stands here. */
export type CueKind =
  | 'idiom'
  | 'pseudo-negation'
  | 'negation'
  | 'negation-after'
  | 'no-longer'
  | 'scope-end'
  | 'resolved'
  | 'fine-now'
  | 'past'
  | 'improving'
  | 'returned'
  | 'history'
  | 'more-than-before'
  | 'hypothetical'
  | 'question'
  | 'minimiser'
  | 'intensifier'
  | 'double-negation'
  | 'proxy'
  | 'joking'
  | 'elsewhere';

export type CueRow = { readonly kind: CueKind; readonly en: string; readonly es: string };

/** Language rules 4.1 to 4.12: negation, its ends, time, person and condition. The phrase syntax is that of the flag tables. */
export const cueRows: readonly CueRow[] = [
  {
    kind: 'idiom',
    en: `chest day; coming|comes|came|come out of; work|works|working at|for hospital; almost|nearly had|gave .. heart attack; burning up the; broke|breaks|break|broken .. heart; heart broken; same same but different;  been better; could be better; seen better; big deal; warm bath|shower|water|compress|towel|weather|up|welcome|day|meal|milk|socks|wishes|drink|regards|pack; stuffy nose cold; hay|cabin|spring|yellow|gold|baby|saturday fever; fever dream; fever pitch; numbing cream|gel|spray; catch my breath after; breathing exercises|exercise|techniques|work; bad breath; breathe easy; breath of fresh; waste .. breath; took|takes my breath away; hold .. breath; dying to|for|laughing; to die for; died laughing; die laughing; i died lol|laughing; dead battery; dead phone; phone died; battery died; died on me; car|laptop|truck died; killing it; kills me; killed it; youre killing me; work|boss|kids|heat|traffic|suspense|school|job|wait is killing me; that was sick; so sick of; sick of; call in sick; sick leave|day|pay; swell thanks|guy|time|idea; how swell; well swell; fell asleep|in_love|behind|for|through|apart|short|into; falling asleep|in_love|behind; fall asleep|semester|break|in_love; hot shower|tub|bath|pack|water|yoga|day|outside|weather|today|coffee|sauce|tea|food|chocolate|dog|flash_sale; its hot out|outside|today; cold pack|water|shower|weather|beer|outside; ice cold beer|water; red wine|sox|light|carpet|cross|bull|hot|velvet|meat|eye; burning man|calories; burn calories; burned dinner; no pain no gain; blood thinner|pressure|test|work|sugar|orange|type|drive|donation|moon; blood thinners; weather|traffic|commute|job|game|team|economy|drive|parking .. worse|terrible|awful|horrible|bad; could be worse; couldve been worse; could have been worse; worse things; worst case; worst part; for better or worse; than worse; could always be worse; shot|shoot me; shoot .. text|email|message; bot; shooting hoops|guns|baskets|pool|photos|range; stroke of; back stroke; different strokes; breast stroke; heavy lifting|traffic|rain|bag|box|boxes|workload|metal; pressure at|from work; blood pressure is fine|normal|good; under pressure; peer pressure; bug me; cold feet; heart of; by heart; heart to heart; heart set; bless .. heart; sweet heart; lump sum; bump into; goose bumps; weak spot|signal|coffee|excuse|link; week off; severe weather|storm; emergency contact|exit|brake|fund; sneeze; tear jerker; sting of; headache for|of a; a headache to deal; passed out candy|flyers|papers; pass out candy|flyers; fell off .. wagon; drop by|off|in|me; dropping off; drop .. line; foot traffic; hand in|out|over; head out|over|back|home|to|start; heading out; face it|time|facetime; on the other hand; back pain wise; back to|at|from|in|home|when|then|and_forth; get|come|coming|call|text|be|go|going|went|write|right|bounce|way|came|getting|feed back; i am back; im back; back on track; on your side; side note|dish|hustle; by accident; accident insurance; thumbs up; give me a hand; funny bone; gut feeling; stomach for; arm and a leg; leg of; temperature outside|today|in|of the; temp job|agency|work; pins .. bowling; shocked; electric bill|car|company|bike|blanket|guitar|scooter|toothbrush; electrical tape|engineer; fire drill|alarm|pit|place; dog died; cat died; fish died; plant died; hurry up; no hurry; in a hurry; urgent email|matter|meeting; not urgent; nothing urgent; no rush; joint account; spot on; spot me; hit the spot; sore loser|subject; sight for sore; trip to|out; head start; breakdown; shin dig; swelling with pride; hip hop; tight schedule|budget|deadline|ship|lipped|knit; sleep tight; hang tight; sit tight; tight on time; stiff drink|competition|arm|upper; cramp my style; cramped for; sharp look|looking|dressed|knife|cheddar|corner|turn; look sharp; shooting star; broken record|link|phone|car; mental note; insurance claim; hurt .. feelings; hurts .. wallet; hurt .. to|anyone ask|try; doesnt hurt to; couldnt hurt; wont hurt; fit me in; had a fit about; flu shot; lung capacity; pass the time; stomach .. growling; light headed joking; hot mess; hot off; smoke detector; tongue in cheek; lips are sealed; fat chance; big red; red tape; stop by|in|over|at; bad timing|hair|idea|news|weather|luck|reception|connection|guy; awful weather|traffic; sick burn; terrible weather|traffic|at|timing; weird question; crazy busy|day|week|good; funny story|joke|movie|video|how; wrong order|address|turn|house; way off; day off|from; off day|to|work|today|tomorrow|monday|friday; took off; ate; rough around; nervous about .. exam|interview|test|presentation|date; worried about .. exam|test|work|job|money; sick beat; burning question|desire|daylight; burning the|midnight; paralyzed by|with fear|indecision; faint of heart; faint memory; fainting couch; feel faint praise; dizzy with; sick move; no one died; hit my head in; no nerve; numb to; comfortably numb; brain numbing; mind numbing; num; needle in .. haystack; needle on .. record|player; needle felting; ELSEWHERE unbearable|brutal|severe|horrible|terrible|worse|awful|killing|insane|crazy|worst; traffic accident; pushing through; drop of water; my bad; not bad; too bad; bad ass; bad at; so bad i want; want .. so bad; need .. so bad; miss .. so much; love .. so much; thank you so much; thanks so much; thanks a lot; help me with|find|move|to|out|understand|choose|pick; help me .. homework|move; you help me; did help me; will help me; helps me; to help me; really help me; that help me; would help me; could help me; can help me; needle helped me; i need help with|moving|finding|getting; need help with|moving|choosing|deciding; call me when|if|whenever|at|later|tomorrow|crazy|tonight|after|maybe; asap delivery; right away with; hurry home; be right there; needles dont bother; pissed off; shaking my head; shake my head; shaken; protein shake; milk shake; handshake; under control; crying laughing; laughing so hard; tears of joy; tears laughing; in tears laughing; screaming kids|deal|deals; knife and fork; fork|kitchen knife; break .. leg; fracture clinic; wreck it|ralph; nervous wreck; car wreck lawyer; train wreck; head above; heads up; head count; nail on .. head; over my head; hard time with|finding|believing|deciding; no hard feelings; hard day at; hard work|worker|working|workout|hat|drive|copy|pass; worked hard; working hard; try hard; lost weight program; lost my keys|phone|wallet|job; no reason; for no reason`,
    es: `como que|q me atropello|pego|paso; me muero de risa|hambre|ganas|sueno|frio; muerto|muerta de risa|cansancio|hambre|sueno; presion de|arterial|alta del trabajo; ataque de risa; me ahogo de risa; con todo el corazon; de corazon; me vale; por accidente; agua caliente; bano caliente; mal de amores; menos mal; de mal humor; que calor; hace calor|frio; peor es nada; dolor de cabeza .. trabajo; fiebre del oro; cara a cara; cara bonita; muy cara; esta cara; mas vale; mas o menos; no hay de que; no importa; no pasa nada; echar una mano; de primera mano; al lado; por otro lado; por un lado; de lado; pie de pagina; a pie; de pie; mal tiempo; sala de emergencia .. trabajo; caliente el cafe|comida`,
  },
  {
    kind: 'pseudo-negation',
    en: `no (significant|interval|acute|further|major|appreciable|definite|substantial) (interval) change|changes|increase|decrease|progression|worsening|difference in; gram negative; not necessarily; not certain if; not rule out; not ruled out; cannot rule out; not exclude|excluded; not cause; no further; no new change; not sure; not certain; not positive; not only; not just; not to mention; not long after; not .. minutes|hours|long after|later; NOT know if|whether|why|what|how|when; no idea; no clue; no doubt; no question; no wonder; no joke; no kidding; no lie; no cap; no matter; no reason; no sooner; no thanks to; nothing but; not because; NOT like how|that|the_look|it|this; NOT understand|love|recall|remember|want|mean|expect|realize|believe|think_it_would|think_id|care|wanna; NOT tell|mention|say|said|telling; NOT stop|stopping|help|helping|fix|reduce|take_away|get_rid|relieve|ease|improve|touch; NOT gone|going|go away; never felt so|this|that|such|anything; never been so|this|that; never had such|this|a|anything; never used to; never usually; not normal; NOT like this before; hasnt stopped|let|improved|subsided|eased|gone; wont stop|quit|go; dont worry; NOT explain; no difference in; not good; not great; not right; not the same; not the best; not as good; not fun; not funny; not cool; not kidding; not joking; not lying; not gonna lie; not going to lie; not that i know; cant say; cant see why; not without; no small; not .. little; not .. usual; not minor; not your; not the first; not until; not for lack; not before; not unlike; not nothing; nothing compared; never goes|went|go away; never stops|stopped; not exactly sure; not quite; not fully|completely|entirely|totally; dont let; do not know; no fun; not .. normal tired; no more than; not less; not any less; no less; NOT improving; no better; no choice; no longer able; not able; not so much; not a good|great; nothing i do|did|tried; nothing helps|works; no one told; nobody told; nobody warned; no warning; not fair; NOT noticed until; not over; not looking; NOT .. expecting|expected; no way to; no stopping; no end`,
    es: `no estoy seguro|segura; no se si|que|por|porque; no solo; no solamente; no es normal; no sabia; no solo eso; no se quita; no se me quita; no entiendo; no me gusta; no creo que sea normal; no esperaba; no le dije; no mencione; no para; no paran; no deja; no dejo; no paro; no paraba; no dejaba; no baja; no aguanto; no puedo; no pude; no se me pasa; no se va; no mejora; no quiero; no me imagine; no hay duda; no mas que; no nada mas; nomas; nada mas; no fue hasta; no me habia; nunca me habia|senti|habia; no hay manera; no cede; sin parar; sin control; sin poder; sin falta; sin duda; sin embargo; no obstante; no sabe; no tan bien; no muy bien; no del todo; no es nada bueno; no es cualquier`,
  },
  {
    kind: 'negation',
    en: `no; without; w o; wo; zero; denies; denied; deny; denying; negative for; free of; free from; absence of; absent; no sign|signs|evidence|indication|trace|hint of; neither; nor; none of; rules out; rule out for; ruled out; failed|fails|fail to reveal|show|demonstrate; ruled .. out for; free from; nothing like; nothing resembling; not a single; not even a; never; no such; not any; w out; lack of evidence; fails to reveal; without evidence; unremarkable for; nothing; nope on; no to; CANT see|find|notice|spot any|a|the; couldnt see|find|notice any; havent; negative; resolved without`,
    es: `no; sin; ni; nunca; jamas; tampoco; nada de; ningun; ninguna; ninguno; niega; nego; cero; ausencia de; libre de; descarta; descartado; negativo para; no hay; sin evidencia; no presenta; tampoco tengo`,
  },
  {
    kind: 'negation-after',
    en: `ruled out; was|is|are|were|been ruled out; is|was|are|were|being absent; was|were|is|are negative; not present|seen|found|identified|appreciated|noted|visualized|demonstrated|detected|observed|evident|palpable|palpated|heard|there|elicited|apparent|felt; unlikely; have|has resolved; denied; never happened`,
    es: `descartado; descartada; negativo; negativa; ausente; no se observa|ve|aprecia`,
  },
  {
    kind: 'no-longer',
    en: 'no more; no longer; stopped having|feeling|getting; dont have|feel anymore; got rid of; gone is|are; none of .. anymore; not anymore',
    es: 'ya no; ya no hay; ya sin; dejo de; deje de; ya no tengo; ya no siento',
  },
  {
    kind: 'double-negation',
    en: `CANT|cannot|wouldnt|couldnt say .. no|not|without|dont|havent; not without; not .. no; NOT say|saying|claim .. no|without|isnt|dont; hard to say .. no|not; wouldnt call it no`,
    es: `no puedo decir que no; no dire que no; no digo que no; no sin; no es que no`,
  },
  {
    kind: 'scope-end',
    en: `but; except; however; though; although; yet; still; just; only; now; tho; otherwise; besides; instead; apart from; aside from; other than; outside of; because; cuz; bc; cause; due; so; until; till; since; then; unless; while; whereas; despite; even though; and now; which; rather; when; if; secondary; as there; is there; with some; only some; mostly; mainly; after; before; today; yesterday`,
    es: `pero; aunque; sino; excepto; solo; solamente; nomas; unicamente; salvo; aparte; porque; pq; xq; ahora; desde; hasta; cuando; entonces; mas bien; todavia; sigo; lo unico; nada mas; si; ya; aparte de; fuera de`,
  },
  {
    kind: 'resolved',
    en: `gone; is gone; went away; gone away; goes away after; cleared up; cleared; disappeared; resolved; subsided; vanished; is over; has passed; passed quickly|after; went back to normal; back to normal; no longer; not anymore; stopped; has stopped; only lasted; faded away; wore off; worn off; healed; all better; completely better; over it; snapped out; came to; broke; dissipated; not happened|happening again|since; hasnt happened again|since; hasnt come back; didnt last; let up`,
    es: `se fue; se me fue; desaparecio; se quito; se me quito; ya paso; se paso; se me paso; ya se fue; ya se quito; se resolvio; ya no; duro .. minutos|segundos|hora|horas|rato; se me bajo; ya se me paso; ya se me quito`,
  },
  {
    kind: 'fine-now',
    en: `GOOD now; GOOD today; now .. GOOD; BETTER now; normal now; ok after; fine after; fine since; ok since; good since; been GOOD since; back to normal; GOOD again; then .. GOOD; GOOD this morning|afternoon|evening; now im GOOD; recovered; felt GOOD after; now|today i|im|its GOOD; now feel GOOD; gone now; today .. GOOD`,
    es: `ya estoy GOOD; ya GOOD; ahora GOOD; ahora estoy GOOD; ya me siento GOOD|BETTER; ya estoy BETTER; ya BETTER; ahora BETTER; ya todo GOOD; hoy .. GOOD|BETTER; despues .. GOOD`,
  },
  {
    kind: 'past',
    en: `was; were; had; got; felt; yesterday; last night|nite|week|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday; earlier; at first; right after; for a second|minute|moment|bit|while|few; initially; ago; went; fainted; passed; threw; blacked; collapsed; seemed; did; woke; started; came; fell; on .. way home; this morning; the other day; once; couldnt; after i got; after .. session; first night; during; vomited; coughed; lost; briefly; first day; looked; the first`,
    es: `tuve; tenia; estaba; estuve; senti; sentia; ayer; anoche; al principio; en la manana; hace; me dio; fue; me desmaye; vomite; me mareo; habia; se me; me senti; tosi; primer dia; antier; dolia; dolio; salio; podia; se durmio`,
  },
  {
    kind: 'improving',
    en: `almost|nearly|mostly|pretty_much|mainly|about|practically gone|resolved|over|healed|better; going|gone|goes|went|come|coming|came down; going away; easing; eased; easing off|up; fading; faded; improving; improved; getting better; better; lessening; less; lighter; letting up; subsiding; wearing off; clearing; clearing up; not as; decreasing; decreased; reduced; settling; shrinking; shrunk; shrank; smaller; starting to go; healing; much better; way better; bit better; diminishing; diminished; calming down; calmed down; not quite as; slowly leaving; tapering; dissipating; lifting`,
    es: `casi .. quita|se_quita|nada|va|desaparece|quito; bajando; disminuyendo; disminuyo; ha bajado; bajo; mejorando; mejor; menos; se va quitando; se esta quitando; va bajando; ya casi; quitando; desinflamando; deshinchando; mejoro; se .. quitando`,
  },
  {
    kind: 'returned',
    en: `came back; is back; back again; again; returned; comes and goes; come and go; coming back; keeps coming; on and off; off and on; its back; still; worse; even worse; relapsed; now its back; then came back; wont; doesnt; didnt; not; hasnt; isnt; never; not gone`,
    es: `volvio; regreso; otra vez; de nuevo; va y viene; todavia; sigue; aun; sigo; no se; vuelve; peor`,
  },
  {
    kind: 'history',
    en: `before treatment|the_treatment|needling|the_needling|dry_needling|my_appointment|the_session|the_visit|you_treated|you_needled|the_appointment|i_came_in|i_started|surgery; always; for years|months|decades; for .. years; years now; same as always|usual|before|ever|it_always; as always|usual; nothing new; not new; chronic; chronically; lifelong; long standing; ongoing for; had .. for years|months; since my .. surgery|accident|injury|stroke|pregnancy; from my .. neuropathy|surgery; pre existing; preexisting; carpal tunnel; neuropathy; my old; old; my usual; usual; my normal; history of; used to; prior to; i always; normally; long before; its my .. asthma|neuropathy|sciatica; since childhood; had .. forever; baseline; was already; already had; years ago; like i told you before`,
    es: `antes del tratamiento; antes de .. tratamiento|sesion|cita|agujas|puncion; siempre; de siempre; desde hace anos|meses; desde hace .. anos|meses; hace anos; como siempre; igual que siempre|antes; nada nuevo; cronico; cronica; ya lo tenia; ya la tenia; ya tenia; de antes; desde mi .. accidente|cirugia|operacion; tunel carpiano; neuropatia; desde chico|chica|nino|nina; toda la vida; no es nuevo|nueva`,
  },
  {
    kind: 'more-than-before',
    en: `never used to; never had; never happened; NOT used to; NOT usually; never been; more .. than; WORSE than; WORSE; more .. before; more .. usual; WORSE .. usual; not like .. usual; unlike; different; never .. before; stronger; started after; since .. session|treatment|needling|visit|appointment`,
    es: `mas .. que; peor; mas de lo; nunca antes; diferente; mas .. antes; desde .. sesion|cita|tratamiento`,
  },
  {
    kind: 'hypothetical',
    en: `what if; how will|would|do|can i know; how do i tell; how can i tell; should i worry if; should i be worried if|about; should i be concerned if|about; in case; in the event; what are .. signs|symptoms|chances|risks; what .. signs of; would .. be; could|can it|this|that|needling|dry_needling|needles|you cause; can you get; could i get|have; am i going to get; will i get; might i get; risk of; chance of; watch for|out; look for|out; looking for; let you know if; call|text you if; will call|text|let if; worry about getting; worried about getting; afraid of getting|fainting; avoid; prevent; to avoid; is there a .. chance|risk; what happens if; what to do if; what do i do if; what should i do if; when should i worry|call; do i call; warned me about; warned about; told me about; you mentioned; read about|that|online; i heard; said .. might|could|can|may; can cause; may cause; could cause; side effects like|include; common side; if i do; if i were; if anything; if something; if i ever; even if; as if; if it comes back; if this; hope|hoping i dont; dont want to get; so i dont get; look out; google; googled; possible side; keep an eye out`,
    es: `que pasa si; que hago si; si me llega; si llego; si me da; si me sale; si me empieza; si empiezo; si llegara; si tuviera; en caso de; en caso que; por si; como se si|cuando; como sabria; seria normal; seria; puede causar; podria causar; puede dar; riesgo de; le aviso si; les aviso si; aviso si; cuales son .. signos|sintomas; y si; me debo preocupar si; debo preocuparme si; si se hincha; si se inflama; me puede dar; me podria dar; si aparece; si pasa`,
  },
  {
    kind: 'minimiser',
    en: `little; slight; slightly; bit; tiny; mild; mildly; minor; tad; small; lil; touch of; hint of; smidge; barely; hardly; teeny; minimal; minimally; ever so; slightest; faintly; kinda sorta; not much; very little; just a little; weird little; twinge; some mild; not a lot; sl`,
    es: `poco; poquito; poquita; leve; ligero; ligera; levemente; ligeramente; poca; tantito; tantita; algo; minimo; minima; poquitito; apenas; apenitas; pequena; pequeno; leves; chiquita; chiquito; puffiness_leve`,
  },
  {
    kind: 'intensifier',
    en: `very; really; super; extremely; so; quite a; quite a bit; a lot; lots; alot; pretty; hella; af; insanely; incredibly; seriously; crazy; mega; too; totally; soo; ridiculously; terribly; awfully; severely; severe; terrible; horrible; awful; bad; badly; intense; huge; massive; excruciating; brutal; major; worst; damn; extreme; hardcore; wicked; unbearable; splitting; pounding; violently; constantly; nonstop; CANT; raging; killer; worse; pretty bad`,
    es: `muy; mucho; mucha; bastante; demasiado; super; fuerte; fuertes; horrible; terrible; bien; muchisimo; intenso; severo; insoportable; feo; un monton; no aguanto; muchas; no para; tremendo`,
  },
  {
    kind: 'proxy',
    en: `this is .. RELATION|wife|husband|daughter|son|mom|partner; texting|answering|replying|writing|responding|typing for|on_behalf; on behalf; since her|his|their treatment|session|appointment|visit|appt|needling; after her|his|their treatment|session|appointment|visit|appt|needling|dry; her|his phone; from her|his session|treatment|visit; he|she was seen|treated|needled; patient is; my .. was treated|seen|needled .. you|there; you treated|saw|needled .. my|her|him; since the treatment she|he; i am .. RELATION of; im .. RELATION; his wife; her husband`,
    es: `soy .. esposa|esposo|hija|hijo|mama|papa|hermana|marido; habla .. esposa|esposo|hija|hijo; escribo por; contesto por; de parte de mi; en nombre de; desde su tratamiento|cita|sesion; despues de su tratamiento|cita|sesion; la paciente; el paciente`,
  },
  {
    kind: 'joking',
    en: 'lol; haha; hahaha; lmao; jk; lmfao; rofl; ha; hehe; 😂; 🤣; just kidding; joking',
    es: 'jaja; jajaja; jeje; jajajaja',
  },
];
