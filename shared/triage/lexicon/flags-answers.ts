import type { FlagRow } from './row.ts';

/** Words that answer nothing, and errands for the desk. Opt-out, opt-in, help and wrong number are read by consent-words.ts. */
export const unclearFlags: readonly FlagRow[] = [
  {
    id: 'ack-only',
    label: 'an acknowledgement without a status',
    level: 'unclear',
    absorbs: ['no-symptoms', 'improved'],
    source: 'J',
    en: `you as well; right back at; okie dokie then;
      thanks; thank you; thx; ty; thanx; tks; thank u; appreciate; k; kk; lol; haha; will do; got it; sounds good; roger; noted; copy that; understood; hi; hello; hey; good morning|night|evening|afternoon; lmao; 🙏; sure; yw; bye; see ya; noted thanks; cheers; gotcha; 10 4; word; bet; thank you so much; no worries thanks; u2; you too; same to you; have a good|great|nice day|one|night|evening|weekend; happy holidays|thanksgiving|birthday|friday; merry christmas; love you; lmk; ok will do; omg; we_ll see; well see`,
    es: `luego|ahorita|al_rato|despues|mas_tarde|orita (le|te|les) contesto|marco|escribo|llamo|aviso|respondo|hablo;
      gracias; grax; muchas gracias; mil gracias; de nada; hola; buenos dias; buenas tardes|noches; jaja; entendido; de acuerdo; vale; sale; listo; enterada; enterado; recibido; igualmente; dios la|lo|le bendiga; bendiciones; saludos; que tenga; buen dia; adios; hasta luego`,
  },
  {
    id: 'spam-or-link',
    label: 'advertising or a link',
    level: 'unclear',
    source: 'J',
    en: `gift card; you won; you have won; youve won; have been selected; been selected; click to|here|the|this|link; claim your|now|prize; free prize|ringtone|entry|msg|gift; cash prize; prize winner|draw|money; claim|collect|your|a|the|get|free prize; lottery|lotto winner|prize|ticket_number|commission|claim|payout; online|international|national lottery; lucky|selected|the_winner|prize winner; bitcoin|crypto; promo code; limited time offer; act now; refinance|refinancing; extended warranty; account .. suspended|locked; verify your account; congrats you; congratulations you; guaranteed; per min; ringtone; txt|text .. to .. win; unsubscribe here; apply now; low rates; ppm; 150p; loan; loans; awarded; bonus|reward points; selected to receive; expires; casino; package .. delivery; unpaid toll; social security number; voucher; sweepstakes; subscription; dating|chat line; camcorder; mobileupd8; collect your|ur; call from landline; landline; polyphonic; tone; tones; wkly; network operator; complimentary; tenerife; ur mob; valued|loyal customer; customer service representative; redeem; cashback; vote for; donate; campaign; polls`,
    es: `ha ganado; usted gano; premio; haga clic; tarjeta de regalo; oferta; reclame; promocion; gana dinero; credito aprobado; cupon`,
  },
];

export const administrativeFlags: readonly FlagRow[] = [
  {
    id: 'identity-question',
    label: 'asks who is writing',
    level: 'administrative',
    source: 'J',
    en: `whos texting|messaging|contacting|writing|sending; who is texting|messaging|contacting|writing|sending;
      who is this|that; who dis; who are you|u|yall; whos this; whose this|number; who r u; who this; real person; a bot; robot; automated; a human; is this a|the clinic|scam|doctor|spam; new phone who; who sent; how did you get my|this; is this legit|real; what is this about|number; what clinic; is this ai; am i talking to; do i know you`,
    es: `quien es; quien eres; quien habla; quien manda; quien escribe; de parte de quien; es un robot; es una persona; de donde|quien es este|me; con quien; de que clinica; es real`,
  },
  {
    id: 'callback-request',
    label: 'wants to be called',
    level: 'administrative',
    source: 'J',
    en: `please|pls|plz|can_you|could_you phone|ring;
      reach out to me; get in touch with me; contact me; someone|somebody from .. reach|contact|get;
      call when|whenever|once .. can|free|available|chance|time|minute; speak|talk|chat to|with ..
      desk|receptionist|office|manager|billing;
      can|could a|the|one|someone|somebody nurse|doctor|physio|clinician|therapist|person ring|call|phone;
      call me; give me .. call|ring; gimme a call; phone me; ring me; like|want|need|prefer|rather to talk|speak|chat (to|with); can i talk|speak; talk to .. someone|doctor|dr|pt|therapist|sam|person|nurse; speak to|with .. someone|doctor|dr|person|somebody|nurse|therapist|human; someone .. call; somebody .. call; have .. call me; call back; callback; waiting for .. call; please call; call us; have .. call us; can you call; can u call; could you call; reach me at; missed your call; returning your call; tried calling|to_call; left .. voicemail|message; want a call; best time to call; call my cell|phone|wife|husband|mom`,
    es: `me puede llamar; me pueden llamar; llameme; llamenme; llamame; que me llamen; que me llame; puede llamarme; pueden llamarme; quiero hablar con; necesito hablar con; me llama; me llaman; favor de llamar; me marcan; marqueme; marquenme; me puede marcar; hablar con el|la|alguien; me podria llamar; me podrian llamar; una llamada; devuelvame la llamada;
      marqueme|llameme|hableme|llamame|marcame|hablame|marquenme|llamenme|hablenme .. cuando|luego|al_rato|manana|tarde|pueda|por_favor;
      cuando .. desocupe|pueda|tenga|chance|tiempo .. marqueme|llameme|hableme|llamame|marca|llama|llame;
      quiero|quisiera|necesito|me_gustaria platicar|hablar|comunicarme con|con_usted|con_alguien|un_momento;
      me puede .. hablar|marcar|devolver|regresar .. (la|llamada); regreseme la llamada; por telefono;
      me puede|pueden|podria|podrian marcar|hablar|telefonear|regresar;
      me marca|marcan|hablan|llama por favor; me marca|marcan cuando`,
  },
  {
    id: 'booking',
    label: 'about an appointment',
    level: 'administrative',
    source: 'J',
    en: `move|change|switch|push|bump|shift (my|the) monday|tuesday|wednesday|thursday|friday|saturday|session|visit; swap .. for; switch .. appointment|time|slot|day;
      have|got anything|something sooner|earlier|available|open|later; sooner|earlier than the;
      appointment; appt; appts; appointments; apt; reschedule; rescheduled; rebook; schedule me|a|an|my|another|for|with|again|next|visit|the_next|something; to|can_i|please|need_to|wanna schedule; book me|a|an|my|another|for|again|online|with|next|the_next|it|in|something; to|can_i|can_we|please|wanna|ill|gonna book; booking; get (me) in this|next|to_see|with|on|for_a|today|tomorrow|soon|sooner|earlier|before|again; fit me in; come back|in; when should i|we come|be; next visit|session|appointment; see you|u|ya|yall then|tomorrow|next|soon|on|at|monday|tuesday|wednesday|thursday|friday|tues|thurs|wed|later; what time; running late; im late; be late; be there; on my way; my slot; cancel my; cancel .. appointment|appt|session|visit; openings; an|any|have|your|first|next|earliest opening; any availability; available; availability; follow up visit|appointment; room; next week; next session; cancelation|cancellation|cancelling|canceling; confirm; confirmed; confirming; move .. appointment|appt; change .. appointment|appt|time; come in again; monday|tuesday|wednesday|thursday|friday|saturday|sunday (morning|afternoon|evening) works|work|good|fine|ok|okay|please|better|best|instead|available|appt|appointment|open; how|what about monday|tuesday|wednesday|thursday|friday|saturday|sunday; can|could (you|we|i) do monday|tuesday|wednesday|thursday|friday|saturday|sunday; come|get|fit|squeeze|see (me) (in) monday|tuesday|wednesday|thursday|friday|saturday|sunday; works|free|available|open|anything|something|slot|spot|come|in|me|see|appt|appointment .. on|for|this|next|until|is|at|to|be monday|tuesday|wednesday|thursday|friday|saturday|sunday; are you open; hours on; directions; address; parking; where are you located; see you then; get me in; squeeze me in; another session|round|visit`,
    es: `cita; citas; reagendar; agendar; cambiar .. cita|hora; cancelar .. cita; a que hora; nos vemos; proxima cita|sesion|visita; tienen espacio|lugar|disponible; cuando regreso|vuelvo|voy; otra sesion|cita; confirmo; confirmar; confirmada; llego tarde; voy tarde; voy en camino; horario; direccion; donde estan; ahi estare; hasta el lunes|martes|miercoles|jueves|viernes;
      tendra|tendran|tienen|tiene|habra|hay .. espacio|lugar|campo|hueco|disponibilidad|cupo|chance|turno|cita|horario;
      turno; sacar|pedir|hacer|mover|apartar|agendarme|agendar .. cita|turno|hora;
      me aparta|agenda|apunta|anota; cuando .. me toca|toca|proxima; que dias atienden|abren;
      a que hora abren|cierran|atienden; reprogramar; reagendo;
      a que horas; me la cambia|mueve|pasa|recorre; no voy|podre|alcanzo (a) (poder) ir|llegar|asistir;
      no podre .. ir|asistir|llegar; no voy a poder ir; se me complico|complica; me toca manana|hoy|el;
      otro dia .. (la) cita|cita; cambia|cambiar|mover|mueve .. dia|hora|horario`,
  },
  {
    id: 'billing',
    label: 'about a bill or insurance',
    level: 'administrative',
    source: 'J',
    en: `owe; my balance is|due|owed|on|with; (whats|pay|paid|check|owe) my balance; accept .. insurance|medicare|medicaid|aetna|cigna|cash|cards; medicare; medicaid; bill; billing; invoice; insurance; copay; co pay; receipt; superbill; payment; pay; paid; charge; charged; charges; take .. blue|aetna|cigna|medicare|medicaid|united|kaiser|humana|insurance; blue cross; deductible; cost; costs; price; hsa; fsa; statement; balance due; coverage; covered; reimbursement; credit card; venmo; claim number; packages; how much is|are|for; out of network|pocket; workers comp; fee; fees`,
    es: `cuanto debo; cuanto cuesta; cuanto es; factura; pago; pagar; cobro; cobraron; seguro medico; seguro; aseguranza; recibo; costo; precio; copago; saldo;
      cubre|cubren|acepta|aceptan|toman .. seguro|aseguranza|medicare|medicaid|medi_cal|tarjeta;
      seguro .. cubre|cubrio|paga|pago|cubren; cuanto .. cobra|cobran|sale|saldria|seria|vale; precios;
      facturar; me cobraron`,
  },
  {
    id: 'contact-change',
    label: 'new contact details',
    level: 'administrative',
    source: 'J',
    en: `changed|changing|new|switched|got (new) phones|mobile|number|cell; text|message|reach me on|at my|this|the new (mobile|number|phone); my new mobile|cell|number;
      new|changed number|phone|email|address|my_number; new cell; my number is|changed; this is my new; update my number|phone|email|contact|address|info; email me; use my other number|phone; text my other|wife|husband; my email is|changed; different number; best number`,
    es: `nuevo numero|telefono|correo; mi numero .. es; cambie de numero|telefono; mi correo; otro numero; cambio de numero|direccion`,
  },
  {
    id: 'language-request',
    label: 'asks for another language',
    level: 'administrative',
    source: 'J',
    en: `in spanish; spanish please; in english; english please; speak spanish|english; speaks spanish|english; no english|ingles; no speak english; no hablo; habla espanol; espanol`,
    es: `en espanol; espanol; no hablo ingles; no entiendo ingles; habla espanol; hablan espanol; en ingles; no se ingles; espanol por favor`,
  },
  {
    id: 'auto-reply',
    label: 'automatic reply',
    level: 'administrative',
    source: 'J',
    en: `will|ill reply|respond later|soon|shortly|once|tomorrow|tonight; im|am|currently|still|stuck|be in (a|the|my)
      lecture|class|movie|interview|seminar|court|church|theater|theatre|recital|rehearsal; in (a|the|my)
      lecture|class|movie|interview|seminar|court|church|theater|theatre|recital|rehearsal (right) now|rn|until|till|atm|ill|will|cant|call|text|talk|later; in a lecture|class|movie|interview|seminar|recital|rehearsal; auto response|text;
      press 1|2|0|9|one|two|zero to|for; thank|thanks you for calling|contacting .. plumbing|heating|electric|roofing|towing|insurance|bank|pharmacy|services|hvac|dispatch|support; do not disturb; im driving with; driving with do not; driving focus; not receiving notifications; out of .. office; out of office; ooo; automatic reply|response; auto reply|response|responder; autoreply; autoresponse; will respond|reply when i; ill respond|reply when; CANT talk right now; cant talk now; im in a meeting; in a meeting; in .. meeting; ill call you back; call you later; ill call .. back; call you back|later; sorry .. driving; im driving; i am driving; currently driving; get back to you; ill get back to you; away from my phone|desk|email; limited access to email; on vacation until; on leave until; currently unavailable; currently out; this mailbox|inbox|number|account (is) not|isnt|no_longer monitored|checked|in_use|read; not monitored; message .. blocking; message blocking; unable to receive; text you later; ill text you later; im at work right; im busy; im at the movies|theater`,
    es: `respuesta automatica; fuera de .. oficina; no disponible; estoy manejando; estoy conduciendo; estoy en una reunion|junta; en una junta; le llamo luego|despues; te llamo luego|mas_tarde|despues; no puedo hablar ahora|ahorita; llamare mas tarde; vacaciones hasta; respondere cuando; no molestar`,
  },
];

/** Findings that are not flags of their own; `combinations` builds flags from them. */
export const parts: readonly FlagRow[] = [
  {
    id: 'part:sepsis',
    label: 'a sign that makes a fever dangerous',
    level: 'self_care',
    source: 'J',
    en: `confused; confusion; delirious; disoriented; rigors; shaking chills; breathing fast|rapid; fast|rapid breathing; breathing .. fast|rapid; mottled; blotchy; clammy; HEART .. racing|pounding|fast; CANT stay awake; NOT peeing; NOT peed; very|so|extremely|really|too weak; hallucinating; out of it; passing out; CANT wake; lethargic; CANT .. stand|stay_awake|keep_awake; incoherent; NOT making sense; stares|staring .. at|through; lips .. blue|bluish|purple|gray|grey; grey skin; gray skin; talking nonsense; CANT stop shaking|shivering; unresponsive; out of my head; uncontrollable; limp; floppy; lifeless; NOT|CANT|wont .. keep .. eyes; eyes .. NOT stay|staying open; low blood pressure; blood pressure .. low; dizzy and faint; extremely weak`,
    es: `confundido; confundida; delirando; delira; desorientado; desorientada; respira rapido; respiro rapido; respirando rapido; no reacciona; sudor frio; no .. orina; muy debil; taquicardia; corazon .. rapido|acelerado; no despierta; alucinando; manchas en la piel; temblando mucho; no .. paran; presion baja; incoherencias;
      desvaria; desvariando; sin sentido; no .. despertar; manchas moradas; ido; ida; perdida; adormilado;
      adormilada; muy mal; delirio; confuso; respirando|respira|respiro .. rapido; no come ni toma;
      latidos|pulso .. rapido|acelerado`,
  },
  {
    id: 'part:stiff-neck',
    label: 'stiff neck',
    level: 'self_care',
    source: 'J',
    en: `(neck|necks) (has|have|is|like|feels|as) .. plank|cement|broom|board|stone|set; CANT nod|look_down|tuck (chin|head);
      neck & stiff|stiffness|rigid|stif|locked; CANT bend .. neck; CANT .. chin; neck wont bend; CANT move .. neck; CANT .. bend|tip|nod|tilt|drop .. head .. forward|down|inch|all; neck wont go|bend|move|come|tip; hurts|PAIN to bend|move|tip|turn .. neck; CANT|BARELY bend|move|turn .. neck; neck & plank|board|rebar|steel|rod|pipe|concrete|2x4|frozen`,
    es: `nuca dura|tiesa|como_tabla|que_no_baja; cuello duro|tieso|como_tabla|que_no_dobla;
      cuello|nuca & tabla|palo|piedra|cemento|fierro|robot; cuello & tieso|rigido|tiesa|rigida|rigidez|trabado; nuca & tiesa|rigida|rigidez|tieso; no .. doblar .. cuello; no .. mover .. cuello`,
  },
  {
    id: 'part:blood',
    label: 'blood',
    level: 'self_care',
    source: 'J',
    en: 'blood; bloody; blod',
    es: 'sangre',
  },
  {
    id: 'part:vomit',
    label: 'vomiting',
    level: 'self_care',
    source: 'J',
    en: 'VOMIT',
    es: 'VOMIT',
  },
  {
    id: 'part:light',
    label: 'light hurts',
    level: 'self_care',
    source: 'J',
    en: `CANT bear|stand|take|tolerate|face|handle .. light|lights|daylight|sun|brightness;
      daylight|sunlight hurts|hurt|kills|stabs; shut|shutting|drew|drawn|closed (all|every|the|my) curtain|curtains|blind|blinds;
      light|lights .. hurt|hurts|hurting|bothers|bothering|sensitive|kills|bother; light hurts; sensitive to .. light; sensitivity to light; light sensitivity|sensitive; CANT stand|look_at .. light; photophobia; sunglasses on|in|inside|under; curtains|blinds|shades closed|drawn|shut|down; dark room; room .. dark; lights .. off; CANT look .. at .. phone|screen|tv|window|light; brightness; too bright; light|lights|sun|sunlight .. torture|blinding|killing|murder; light|lights is|are awful|terrible|unbearable|too_much|torture|painful|brutal|killing|murder|stabbing|hell;  bright light|lights|screen; eyes .. hurt .. light`,
    es: `no aguanto|soporto|tolero|resisto .. luz|luces|sol|claridad;
      claridad .. mata|lastima|molesta|hiere|duele; apaguemos|apaguen|apago (todo|luz|luces); no soporto ojos|luz|sol|claridad;
      cortinas|persianas .. cerradas|cerrada|abajo; a oscuras; cuarto|recamara oscuro|oscura; luz|luces .. apagada|apagadas;
      no .. aguanto|soporto|tolero|puedo_ver .. luz|luces|pantalla; ni la luz; molesta .. luz; luz .. molesta|lastima|duele; fotofobia; sensible a la luz; lastima la luz`,
  },
  {
    id: 'part:coloured',
    label: 'cold or coloured limb',
    level: 'self_care',
    source: 'J',
    en: `HAND_FOOT|LIMB .. colder than; LIMB & COLD_BLUE; HAND_FOOT & COLD_BLUE; LIMB & dusky`,
    es: `yemas|dedos|unas & azuladas|azules|moradas|moradas|heladas; LIMB & COLD_BLUE; HAND_FOOT & COLD_BLUE`,
  },
  {
    id: 'part:hard-limb',
    label: 'hard or tight limb',
    level: 'self_care',
    source: 'J',
    en: `shin|shins|calf|forearm & concrete|cement|rock|board|stone|steel|wood; LIMB & hard|rock|shiny|stretched|tight|solid|firm|drum|concrete|cement|brick|stone|boulder|bowling|wood|board; HAND_FOOT & tight|shiny|stretched`,
    es: `antebrazo|pantorrilla|muslo|LIMB & tabla|palo|cemento|fierro; LIMB & dura|duro|brillante|tensa|tenso|apretada|piedra; HAND_FOOT & dura|duro|brillante|tensa`,
  },
  {
    id: 'part:swollen-limb',
    label: 'swollen limb',
    level: 'self_care',
    source: 'J',
    en: 'LIMB & SWELL; HAND_FOOT & SWELL',
    es: 'LIMB & SWELL; HAND_FOOT & SWELL',
  },
  {
    id: 'part:numb-limb',
    label: 'numb limb',
    level: 'self_care',
    source: 'J',
    en: 'LIMB & NUMB; HAND_FOOT & NUMB; HAND_FOOT .. pins; LIMB .. pins',
    es: `LIMB & NUMB; HAND_FOOT & NUMB;
      LIMB & ASLEEP`,
  },
  {
    id: 'part:weak-limb',
    label: 'weak limb',
    level: 'self_care',
    source: 'J',
    en: 'LIMB & WEAK; HAND_FOOT & WEAK; LEG .. gave; CANT .. open|straighten|close|move|curl|bend|wiggle .. HAND_FOOT',
    es: 'LIMB & WEAK; HAND_FOOT & WEAK',
  },
  {
    id: 'part:limb-agony',
    label: 'severe pain in a limb',
    level: 'self_care',
    source: 'J',
    en: 'LIMB & severe|unbearable|excruciating|agony|unreal|insane|killing|unbelievable|proportion|horrendous',
    es: 'LIMB & insoportable|fuertisimo|horrible|severo|severa',
  },
  {
    id: 'part:large',
    label: 'a mark as large as a hand or larger',
    level: 'unclear',
    source: 'J',
    en: `as|so long|wide|big|large|broad as (my|a|an|the) forearm|arm|hand|palm|fist|thigh|calf|PLATE|ruler|phone|dinner_plate; length|width|size of (my|a|an) forearm|arm|hand|palm|thigh|calf|ruler|dinner_plate`,
    es: `(tan) largo|ancho|grande|larga|ancha como (mi|la|una|un) antebrazo|brazo|mano|palma|muslo|pantorrilla|plato|telefono; (del|de) tamano|largo|ancho (de|del) (mi|la|una|un) antebrazo|brazo|mano|palma|muslo|plato`,
  },
  {
    id: 'part:helpless',
    label: 'had to be helped, to stop or to do it another way',
    level: 'unclear',
    source: 'J',
    en: `had|have|has|having|needed|need to crawl|scoot|hold_on|hold_onto|hang_on|lean_on|lean_against|sit_down|lie_down|lay_down|kneel|pull_over|stop_and|stop_halfway|use_my_other|use_the_other|use_my_left|prop_it|hop|be_carried|be_helped|be_lifted|be_pulled;
      RELATION|they|someone .. (had|has|needed) to CARE|catch|hold|grab|pick|steady|walk (me|my|him|her); took (me) .. minutes|min|mins|hour|hours|forever to get|stand|dress|walk|reach|make|climb;
      slept|sleep|sleeping .. recliner|upright|sitting|propped|armchair; one handed; with|using|use (my) (the) other|wrong hand|arm;
      called in sick; call in sick; missed work; left work early; CANT get .. done; held|hold|holding|hanging|hung (on) (to|onto|against) PROP; grabbed (the|my) PROP;
      sent me home; went home early; gave up .. halfway; halfway .. had to stop`,
    es: `tuve|tuvimos|tuvo|tuvieron|tengo|tenia|ocupo|ocupe que sentarme|acostarme|pararme|detenerme|agarrarme|recargarme|apoyarme|hincarme|cargarme|ayudarme|levantarme|orillarme|gatear|arrastrarme|sostenerme|cargar|parar|sentar|acostar|detener|ayudar;
      me tuve|tuvo|tuvieron que sentar|acostar|parar|detener|agarrar|recargar|apoyar|cargar|ayudar|levantar|arrastrar|sostener|orillar;
      con|usando la otra mano; con la zurda; dormi|durmio|duermo sentado|sentada|en_el_sillon|en_la_silla|recargada|recargado; falte al trabajo|jale|chamba;
      me ayudo|ayudaron|cargo|cargaron|levanto|levantaron|vistio|sostuvo .. RELATION`,
  },
  {
    id: 'part:needle-fear',
    label: 'was afraid of the needles',
    level: 'unclear',
    source: 'J',
    en: `scared|afraid|terrified|nervous|petrified|frightened|dreaded|dreading|fear|phobia|phobic .. NEEDLE|needling; hate|hated NEEDLE`,
    es: `miedo|pavor|terror|panico .. aguja|agujas|agujitas`,
  },
  {
    id: 'part:faint-there',
    label: 'nearly fainted, or feared to, where he was treated',
    level: 'unclear',
    source: 'J',
    en: `thought|figured|swore|sure i_would|id|i_was_going_to|i_was_gonna (just) faint|pass_out on|in|off your floor|table|office|lobby|chair|carpet`,
    es: `crei|pense que me iba a desmayar|desmayarme en su|la consultorio|camilla|mesa|piso|oficina`,
  },
  {
    id: 'part:alarm',
    label: 'says that it is new, or worries',
    level: 'unclear',
    source: 'J',
    en: `NOT like me|him|her; never|hasnt|NOT happened|happens|happen (to me) (before|ever|like_this); never (ever) (had|felt|done|seen) (this|that|it|anything) .. before; first time ever; NOT normal for me; unlike me;
      scared|freaked|freaking|terrified|frightened|nervous|worried|panicking|panicked|alarmed|spooked|scary; scares|worries|freaks|scaring|worrying|spooks|bothers|concerns me;
      is that|this|it supposed|normal|ok|okay|bad|serious|expected; NOT|idk|dunno sure|know if|whether .. normal|from|related|needles|because|should|supposed;
      RELATION .. worried|scared|insists|freaking|noticed|look|concerned|nervous; RELATION says|thinks|wants (i|me|that) (to) (should) (go|call|get|be|text|see|tell);
      should i .. worried|worry|concerned|wait|come|call|go; something|somethings (is|feels|seems|went) wrong|off|up|amiss; NOT right; dont like this|it`,
    es: `no es normal; nunca (me) (habia) (pasa|paso|pasado|sucede|sucedio|dado|sentido); jamas (me) (habia) (pasa|paso|pasado); no soy asi; primera vez que me (pasa|da); asustado|asustada|preocupado|preocupada|nerviosa|nervioso|espantada|espantado|angustiada; me asusta|asuste|preocupa|preocupe|espanta|espante|asusto|preocupo; tengo|me da|dio miedo; es|sera normal; esto|eso es normal; RELATION .. preocupado|preocupada|asustado|asustada|insiste|noto; RELATION dice que vaya|llame|les_avise|avise|diga; algo (anda|esta|va|no) (anda|esta) mal|raro; no se si es|sera|sea (por|de|normal); me preocupo si`,
  },
  {
    id: 'part:alone',
    label: 'does not want to be alone, or is afraid to sleep',
    level: 'unclear',
    source: 'J',
    en: `NOT want|wanna|like|safe|comfortable (to) (being) be|alone|by_myself alone|tonight|by_myself; afraid|scared to (go) (fall) (be) sleep|asleep|alone|close_my_eyes; someone|somebody (needs) (to) (should) stay|come (over) with me; please (dont) (let) (me) hurry|die`,
    es: `no quiero|gusta|debo estar|quedarme|dormir sola|solo; miedo (de) (a) dormir|dormirme|quedarme|estar (sola|solo); que alguien venga|se_quede`,
  },
  {
    id: 'part:outside',
    label: 'something outside the body stood in the way',
    level: 'unclear',
    source: 'J',
    en: `because|cos|cuz|due|thanks (of|to) (it|theres|there) storm|storms|rain|rained|raining|snow|snowing|snowed|weather|traffic|wind|windy|heat|hot|cold|cold_and_cosy|freezing|cosy|cozy|comfy|warm_and_cosy|strike|flood|floods|fog|roadworks|closures|visitors|guests|kids|bad_weather|black_ice;
      because|cos|cuz (of) (one|two|three|both) (my|our) cat|cats|dog|dogs|kids|baby|puppy;
      car|truck|van|bike|motor|battery|engine|lift|elevator|bus|buses|train|trains wont|NOT start|starting|go|going|work|working|run|running;
      car|truck|van|bike in|at garage|shop|mechanic|mechanics|dealer|dealers|impound; no (hot|running) water|electricity|petrol|gasoline|buses|trains|lift|car;
      flat tyre|tire|battery; power cut|outage; boiler|heating broke|broken|out|packed; roads|road closed|flooded|icy|blocked|shut; snowed|iced in`,
    es: `por|debido|culpa (a|de) (tanta|tanto|este|esta) lluvia|lluvias|aguacero|nieve|nevada|tormenta|trafico|calor|frio|huelga|obras|visitas|viento|clima;
      carro|coche|camioneta|moto|troca|camion|elevador|ascensor no arranca|arranco|prende|prendio|enciende|sirve|funciona|pasa;
      carro|coche|camioneta|moto|troca en taller|mecanico; no hay|habia|hubo|tengo|tenemos agua|luz|gasolina|camiones|transporte|carro|coche; se fue la luz|agua|corriente`,
  },
  {
    id: 'part:unable',
    label: 'cannot get up, work or function',
    level: 'self_care',
    source: 'A6',
    en: `too TIRED|exhausted|drained|tuckered|whipped|worn_out to (even|go|do) (to) (go|do|get|my|the|any) work|function|teach|cook|study|milk|milkin|milking|leave|shower|move|chores|school|class|dress|eat|shop|parent; CANT leave (the|my) bed|bed|house|couch; skip|skipped|skipping|missed|miss (my|the|a) class|school|work|shift|chores|lecture|lectures;
      CANT|couldnt get .. off|up|out; CANT do anything|much; CANT function; CANT .. work; CANT move; CANT stay awake; called out .. work|sick; called in sick; missed work; stayed in bed; in bed all day; slept all day; NOT get out of bed; CANT even; out of commission; useless; debilitating; debilitated; NOT able to work|function|do; couldnt work|function; barely function; BARELY function|stay_awake|get_up|keep; had to skip work; CANT keep .. eyes`,
    es: `no puedo .. levantarme|trabajar|hacer|moverme|nada; no me puedo levantar; no .. levante .. cama; falte .. trabajo; no fui .. trabajar; todo el dia .. cama; no sirvo para nada; no puedo con mi alma; no .. levantarme;
      no .. doy|pude|puedo .. levantarme|pararme|trabajar|funcionar; no .. sali .. cama; me quede en cama;
      no sirvo pa nada; no .. salir .. cama; tirado|tirada .. cama .. todo;`,
  },
];
