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
    es: `le|les escribe|saluda; luego|ahorita|al_rato|despues|mas_tarde|orita (le|te|les) contesto|marco|escribo|llamo|aviso|respondo|hablo;
      gracias; grax; muchas gracias; mil gracias; de nada; hola; buenos dias; buenas tardes|noches; jaja; entendido; de acuerdo; vale; sale; listo; enterada; enterado; recibido; igualmente; dios la|lo|le bendiga; bendiciones; saludos; que tenga; buen dia; adios; hasta luego`,
  },
  {
    id: 'spam-or-link',
    label: 'advertising or a link',
    level: 'unclear',
    source: 'J',
    en: `gift card; you won; you have won; youve won; have been selected; been selected; click to|here|the|this|link; claim your|now|prize; free prize|ringtone|entry|msg|gift; cash prize; prize winner|draw|money; claim|collect|your|a|the|get|free prize; lottery|lotto winner|prize|ticket_number|commission|claim|payout; online|international|national lottery; lucky|selected|the_winner|prize winner; bitcoin|crypto; promo code; limited time offer; act now; refinance|refinancing; extended warranty; account .. suspended|locked; verify your account; congrats you; congratulations you; guaranteed; per min; ringtone; txt|text .. to .. win; unsubscribe here; apply now; low rates; ppm; 150p; loan; loans; awarded; bonus|reward points; selected to receive; expires; casino; package .. delivery; unpaid toll; social security number; voucher; sweepstakes; subscription; dating|chat line; camcorder; mobileupd8; collect your|ur; call from landline; polyphonic; tone; tones; wkly; network operator; complimentary; tenerife; ur mob; valued|loyal customer; customer service representative; redeem; cashback; vote for; donate; campaign; polls`,
    es: `ha ganado; usted gano; premio; haga clic; tarjeta de regalo; oferta; reclame; promocion; gana dinero; credito aprobado; cupon`,
  },
];

export const administrativeFlags: readonly FlagRow[] = [
  {
    id: 'identity-question',
    label: 'asks who is writing',
    level: 'administrative',
    source: 'J',
    en: `
      whats|what_is your (office|clinic|front_desk|main|phone) number;
      whos texting|messaging|contacting|writing|sending; who is texting|messaging|contacting|writing|sending;
      who is this|that; who dis; who are you|u|yall; whos this; whose this|number; who r u; who this; real person; a bot; robot; automated; a human; is this a|the clinic|scam|doctor|spam; new phone who; who sent; who gave you my|this|the; how did you get my|this; is this legit|real; what is this about|number; what clinic; is this ai; am i talking to; do i know you;
      what number is; which .. is this|that; what place|company|business|store|office|clinic is this|that|it; is this the .. on|at|in|near .. street|st|avenue|ave|main|road|rd|highway|oak; this line|number|phone belongs|is_for|goes; is this the .. office|clinic|store|place|gym; does|do|is|are anyone|anybody|someone|somebody|people (actually|even|really) read|reads|reading|see|sees|answer|answers;
      help menu|page|options`,
    es: `de donde me|nos escriben|escribe|hablan|habla|llaman|mandan; quien es; quien eres; quien habla; quien manda; quien escribe; de parte de quien; es un robot; es una persona; de donde|quien es este|me; con quien; de que clinica; es real; que numero es; que clinica|negocio|lugar es; alguien lee|leen|contesta`,
  },
  {
    id: 'callback-request',
    label: 'wants to be called',
    level: 'administrative',
    absorbs: ['no-symptoms', 'improved'],
    source: 'J',
    en: `
      rather|prefer (to) talk|speak (on|over|by) (the) phone|call;
      please|pls|plz|can_you|could_you phone|ring; call|ring|phone back please|pls|plz|asap|soon;
      reach out to me; get in touch with me; contact me; someone|somebody from .. reach|contact|get;
      call when|whenever|once .. can|free|available|chance|time|minute; speak|talk|chat to|with ..
      desk|receptionist|office|manager|billing;
      can|could a|the|one|someone|somebody nurse|doctor|physio|clinician|therapist|person ring|call|phone;
      call me; give me .. call|ring; gimme a call; phone me; ring me; like|want|need|prefer|rather to talk|speak|chat (to|with); can i talk|speak; talk to .. someone|doctor|dr|pt|therapist|sam|person|nurse; speak to|with .. someone|doctor|dr|person|somebody|nurse|therapist|human; someone .. call; somebody .. call; have .. call me; call back; callback; waiting for .. call; please call; call us; have .. call us; can you call; can u call; could you call; reach me at; missed your call; returning your call; tried calling|to_call; left .. voicemail|message; want a call; best time to call; call my cell|phone|wife|husband|mom;
      give|gimme|giving me .. jingle|buzz|holler|shout|bell|tinkle; buzz|holler|ring (at) me|us; hit|reach|get|catch me|us (up) by|on|via (the) phone|cell|telephone; by phone (is) later|better|easier|please|instead; rather|prefer|easier (to) talk|speak|chat|phone than|over|to|instead; call (the|my|our) house|landline|home|house_phone|home_phone; dont|NOT text|type (very|so|too) good|well`,
    es: `me puede llamar; me pueden llamar; llameme; llamenme; llamame; que me llamen; que me llame; puede llamarme; pueden llamarme; quiero hablar con; necesito hablar con; me llama; me llaman; favor de llamar; me marcan; marqueme; marquenme; me puede marcar; hablar con el|la|alguien; me podria llamar; me podrian llamar; una llamada; devuelvame la llamada;
      marqueme|llameme|hableme|llamame|marcame|hablame|marquenme|llamenme|hablenme .. cuando|luego|al_rato|manana|tarde|pueda|por_favor;
      cuando .. desocupe|pueda|tenga|chance|tiempo .. marqueme|llameme|hableme|llamame|marca|llama|llame;
      quiero|quisiera|necesito|me_gustaria platicar|hablar|comunicarme con|con_usted|con_alguien|un_momento;
      me puede .. hablar|marcar|devolver|regresar .. (la|llamada); regreseme la llamada; por telefono;
      me puede|pueden|podria|podrian marcar|hablar|telefonear|regresar;
      me marca|marcan|hablan|llama por favor; me marca|marcan cuando; mejor marqueme|llameme|marquenme|llamenme|hableme|hablenme|llamen|marquen; prefiero (que) (me) (una) llamada|llamen|marquen|hablen|hablar; un telefonazo|timbrazo; echeme|echame|echenme una llamada; (llame|llamen|marque|marquen|llamar|marcar) (me) al fijo|de_la_casa|telefono_fijo`,
  },
  {
    id: 'booking',
    label: 'about an appointment',
    level: 'administrative',
    absorbs: ['death-report', 'improved', 'no-improvement', 'no-symptoms', 'question-general'],
    source: 'J',
    en: `
      fit|squeeze|work me in (tomorrow|today|this|next|on|for|before|after|sooner|earlier); can|could|may i come (in) (a) (bit|little) earlier|later|sooner; CANT do WEEKDAY|tomorrow (anymore|after_all|sorry); send|email|text|resend (me) (the|my|those|that) exercises|stretches|exercise|handout|stretch (sheet|again|video|videos|plan);
      we|i wont|CANT|not_going_to|not_gonna|wouldnt make it (in) (on|for|by|this|next|to) (my|the|our|your) monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|thurs|fri|tomorrow|appt|appointment|appointments|session|visit|class|slot|practice; CANT|wont come (in) (on|this|next) tomorrow|WEEKDAY; CANT|wont come (in) to|for my|the|our appt|appointment|session|visit; wont (be) able to make|come (it) (in) (on|this|next) tomorrow|WEEKDAY; link|portal|website|form (that|you|u) (sent|gave|texted) (me) NOT|wont open|work|load|come_up|opening|working|loading; schedule|appointment request|requests; is|are (dr|doctor) .. there|in|working|around on saturdays|sundays|weekends|mondays|tuesdays|wednesdays|thursdays|fridays; open|closed (for|on) (the) labor_day|memorial_day|holiday|holidays|thanksgiving|christmas|easter|new_years|july_4th;
      running (about|like|bout) (5|10|15|20|30|five|ten|fifteen|twenty) (min|mins|minutes) late;
      where (do|should|can|could|to) (i|we) park; (is|are) (there) parking (lot) available|there|free|behind|nearby; CANT make it tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday; CANT|wont make it to|for my|the|our appointment|appt|session|visit;
      do|does|would (you|yall|they|he|she) have|got|get anything|something|an_opening|openings|any_openings|a_spot|spots|slots|a_slot|availability|time (open|available|free|left) (on|for|this|next) (WEEKDAY|tomorrow|today|next|this|week|morning|afternoon); is .. in|working|available|there|around on the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st;
      need|want|have|gotta|wanna (to) cancel|move|switch|push WEEKDAY; is|are (dr|doctor|doc) .. in|working|there|around|available on (WEEKDAY|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays); whats|what|which (is|was|s) the name of (the|my) (person|therapist|physio|doctor|guy|lady|woman|man|one|girl) (that|who) i|that|who|from saw|had|treated|did|last;
      move|change|switch|push|bump|shift (my|the) monday|tuesday|wednesday|thursday|friday|saturday|session|visit; swap .. for; switch .. appointment|time|slot|day;
      have|got anything|something sooner|earlier|available|open|later; sooner|earlier than the;
      appointment; appt; appts; appointments; apt; reschedule; rescheduled; rebook; schedule me|a|an|my|another|for|with|again|next|visit|the_next|something; to|can_i|please|need_to|wanna schedule; book me|a|an|my|another|for|again|online|with|next|the_next|it|in|something; to|can_i|can_we|please|wanna|ill|gonna book; booking; get (me) in this|next|to_see|with|on|for_a|today|tomorrow|soon|sooner|earlier|before|again; fit me in; can|could|should|may|to|i|we|ill|must|me|they|she|he|wanna|gotta come back|in; when should i|we come|be; next visit|session|appointment; see you|u|ya|yall then|tomorrow|next|soon|on|at|monday|tuesday|wednesday|thursday|friday|tues|thurs|wed|later; what time; running late; im late; be late; be there; on my way; my slot; cancel my; cancel|move|skip|change today|tomorrow|tonight|tomorrows|todays; cancel .. appointment|appt|session|visit; openings; an|any|have|your|first|next|earliest opening; any availability; available; availability; follow up visit|appointment; room; next week; next session; cancelation|cancellation|cancelling|canceling; confirm; confirmed; confirming; move .. appointment|appt; change .. appointment|appt|time; come in again; monday|tuesday|wednesday|thursday|friday|saturday|sunday (morning|afternoon|evening) works|work|good|fine|ok|okay|please|better|best|instead|available|appt|appointment|open; how|what about monday|tuesday|wednesday|thursday|friday|saturday|sunday; can|could (you|we|i) do monday|tuesday|wednesday|thursday|friday|saturday|sunday; come|get|fit|squeeze|see (me) (in) monday|tuesday|wednesday|thursday|friday|saturday|sunday; works|free|available|open|anything|something|slot|spot|come|in|me|see|appt|appointment .. on|for|this|next|until|is|at|to|be monday|tuesday|wednesday|thursday|friday|saturday|sunday; are you open; hours on; directions; address; parking; where are you located; see you then; get me in; squeeze me in; another session|round|visit;
      minutes|mins|min late|behind; ok|okay|alright|fine|cool if i|we come|came|arrive|reschedule|cancel|move|switch|bring; cancel|reschedule me|us|mine|ours (for|on|out); are|r|will you|yall|u|they (all) (be) open|closed|opening|closing; how early|late do|are|can you|yall|u|i; do WEEKDAY (rather|instead) than|of|instead; (you|we|i) do|take WEEKDAY|tomorrow rather|instead;
      move|change|switch|push|bump|shift|swap|cancel|skip my|the|our .. oclock|am|pm|slot|spot|time|one|WEEKDAY; move|change|switch|push|bump|shift|swap my|the|our noon|midday|morning|afternoon|evening|early|late; CANT_WORD|not make it (in) (on|this|next) WEEKDAY; CANT_WORD (be) (able) (to) make it (in) (on|this|next) WEEKDAY; CANT_WORD|not make it (to|for) my|the|our .. appointment|appt|session|visit|slot; make it (in) (on|this|next) WEEKDAY; need|want|find|get|pick a|another|an (new|different|later|earlier|other) time|slot|day|date|appointment;
      can|could you|we|i|she|he|they do WEEKDAY; can|could she|he|they (get|come|be) in|seen; anytime|any_time|anything after|before; any (morning|afternoon|day|evening|time) (on|the) (following|next) week|WEEKDAY;
      running|be|gonna|going|arrive|arriving|im ... minutes|mins|min|minute|hour late; running ... behind (for|on|a_bit|today|schedule);
      your|office|clinic|business|holiday|weekend|saturday|desk hours; what hours; hours (are|on|for|this) (you) WEEKDAY|holidays|the_weekend; how late are|do|r you|yall|u; you|yall|u|office|clinic open|closed (on|this) WEEKDAY|holidays|thanksgiving|christmas|new_years|labor_day|memorial_day|today|tomorrow; what time|when do you|yall|u open|close;
      walk ins|in; walkins; like|want|need|book|get|schedule .. more|extra sessions|visits|appointments|treatments; wait|waiting|cancellation|standby list; waitlist; (the) code (for|to) (the|your) .. door|gate|entrance|building|lot|portal; door|gate|building|entrance|lobby code; wifi|wi_fi password|code|name; which entrance|suite|building|floor|door is|do|should|are|for; how do i|we get|find to .. office|clinic|location|building|place; new|other|old office|location|building|address`,
    es: `
      no me llego|abre|abrio|sirve|jala|carga|deja_abrir (el|la) link|enlace|liga|portal|pagina; (el|la) link|enlace|liga|portal no (me) abre|sirve|jala|carga|funciona; abiertos|abierto|abierta|abren|cierran|cerrados (el) WEEKDAY|feriado|festivo|manana;
      donde|adonde (se|me) (puede) estaciona|estaciono|estacionar|parqueo|parquea|aparco|aparcar (uno|el|mi) (carro|coche); hay estacionamiento|parqueo;
      cita; citas; reagendar; agendar; cambiar .. cita|hora; cancelar .. cita; a que hora; nos vemos; proxima cita|sesion|visita; tienen espacio|lugar|disponible; cuando regreso|vuelvo|voy; otra sesion|cita; confirmo; confirmar; confirmada; llego tarde; voy tarde; voy en camino; horario; direccion; donde estan; ahi estare; hasta el lunes|martes|miercoles|jueves|viernes;
      tendra|tendran|tienen|tiene|habra|hay .. espacio|lugar|campo|hueco|disponibilidad|cupo|chance|turno|cita|horario;
      turno; sacar|pedir|hacer|mover|apartar|agendarme|agendar .. cita|turno|hora;
      me aparta|agenda|apunta|anota; cuando .. me toca|toca|proxima; que dias atienden|abren;
      a que hora abren|cierran|atienden; reprogramar; reagendo;
      a que horas; me la cambia|mueve|pasa|recorre; no voy|podre|alcanzo (a) (poder) ir|llegar|asistir;
      no podre .. ir|asistir|llegar; no voy a poder ir; se me complico|complica; me toca manana|hoy|el;
      otro dia .. (la) cita|cita; cancelo|cancelar|cancelamos manana|hoy|el|la; cambia|cambiar|mover|mueve .. dia|hora|horario; se me|nos hizo tarde; llego|llegamos|voy|vamos en .. minutos; retrasado|retrasada|atrasado|atrasada|demorado|demorada; hasta|desde que hora; no puedo|podemos|podre (ir) (el|este|esta|para_el) WEEKDAY|manana; tienen|tiene|hay|tendran (algo|lugar) (el|para) (el) WEEKDAY|manana; cancele|cancelen|cancela la|lo|el;
      cancelen|cancele|canceleme|cancelenme|cancela|cancelame|muevan|mueva|muevame|cambien|cambie|cambieme|recorran|recorra|pasen (me|mi) la|lo|el (cita) (de|del|para) (el) WEEKDAY|manana|hoy|las|proximo|otro; reagenden|reagende|reagendeme; puedo|podria|quiero|quisiera|necesito cambiar|mover|cancelar|pasar (mi|la|lo) .. WEEKDAY|manana|las|cita;
      me atraso|atrase; voy|vengo|llego|llegare .. minutos|min|ratito tarde; lista de espera; dan .. sin_cita; sin cita; abren|cierran|trabajan|atienden (los|el) WEEKDAY|dias_festivos`,
  },
  {
    id: 'billing',
    label: 'about a bill or insurance',
    level: 'administrative',
    absorbs: ['spam-or-link'],
    source: 'J',
    en: `
      do|does|did (you|yall|they|u|ya) (all|guys) take|accept|bill (my) bcbs|aetna|cigna|humana|kaiser|medicare|medicaid|tricare|blue_cross|united_healthcare|insurance|hsa|fsa|apple_pay|venmo|zelle|credit|cards|checks;
      do|does|will|can (you|yall|they|u|the_clinic|your_office) take|accept|bill tricare|medicare|medicaid|aetna|cigna|humana|bluecross|blue_cross|kaiser|united|anthem|molina|insurance|hsa|fsa|va|apple_pay|checks|credit;
      owe; my balance is|due|owed|on|with; (whats|pay|paid|check|owe) my balance; accept .. insurance|medicare|medicaid|aetna|cigna|cash|cards; medicare; medicaid; bill; billing; invoice; insurance; copay; co pay; receipt; superbill; payment; pay; paid; charge; charged; charges; take .. blue|aetna|cigna|medicare|medicaid|united|kaiser|humana|insurance; blue cross; deductible; cost; costs; price; hsa; fsa; statement; balance due; coverage; covered; reimbursement; credit card; venmo; claim number; packages; how much is|are|for; out of network|pocket; workers comp; fee; fees;
      sell|have|offer|do|buy|get|purchase|give (a|any|you|some) gift card|cards|certificate|certificates; gift certificate|certificates; gift cards for; referral code|discount|bonus|credit|program; discount code; member id; invoices; receipts; superbills; gift card for|to (my|a|the); claim for|from .. visit`,
    es: `cuanto debo; cuanto cuesta; cuanto es; factura; pago; pagar; cobro; cobraron; seguro medico; seguro; aseguranza; recibo; costo; precio; copago; saldo;
      cubre|cubren|acepta|aceptan|toman .. seguro|aseguranza|medicare|medicaid|medi_cal|tarjeta;
      seguro .. cubre|cubrio|paga|pago|cubren; cuanto .. cobra|cobran|sale|saldria|seria|vale; precios;
      facturar; me cobraron; cuanto (les|le|te|se) debo|debemos|debe; tarjetas|tarjeta|certificado|vale de_regalo .. venden|tienen|para; venden .. regalo; mi saldo; estado de cuenta; facturas; recibos`,
  },
  {
    id: 'contact-change',
    label: 'new contact details',
    level: 'administrative',
    source: 'J',
    en: `
      update (my|our|the) file|record|records|chart|info;
      change|update my email|e_mail|phone|number|address|cell to|please|its;
      changed|changing|new|switched|got (new) phones|mobile|number|cell; text|message|reach me on|at my|this|the new (mobile|number|phone); my new mobile|cell|number;
      new|changed number|phone|email|address|my_number; new cell; my number is|changed; this is my new; update my number|phone|email|contact|address|info; email me; use my other number|phone; text my other|wife|husband; my email is|changed; different number; best number;
      email|mail|call|text|message (me) instead; prefer|rather email|mail|texts|text|calls|phone|whatsapp over|to|than|not; instead of text|texts|texting|calling|calls|email|emails|emailing; (can|could|please|pls|only) (you|u|yall) text|message|email (me) after|before|only|during|between|around; send|text|forward .. to .. phone|cell|number|email|address instead; send|text|forward|mail ... to|at my (work|other|new|personal|wifes|husbands) email|cell|phone|inbox|address|number; NOT call|text|use (on) my|the work|home|office|old|cell|other number|phone|line; use my|the cell|other|home|work|new|house (number|phone|line|one|instead); wifes|husbands|moms|daughters|sons phone|cell|number|email instead; this|that is (a|my|our) landline|business|work|office|shared|company|family (business) phone|number|line|landline|email; cant|doesnt|dont get|receive texts (on|at) this|a; changed numbers|phones|carriers`,
    es: `nuevo numero|telefono|correo; mi numero .. es; cambie de numero|telefono; mi correo; otro numero; mi (nuevo|otro) cel|celular|movil|telefono|correo|linea nuevo|nueva|es|ahora_es; mi nuevo|otro cel|celular|movil; (ya) tengo|traigo|cambie nuevo|otro (de) cel|celular|movil|linea; cambie de cel|celular|linea|compania; por correo|whatsapp (mejor|por_favor); mejor (por|al) correo|whatsapp; cambio de numero|direccion`,
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
    absorbs: ['spam-or-link', 'callback-request'],
    source: 'J',
    en: `
      message|text|sms (was|is|has_been) blocked|rejected by (the) recipients|recipient; message|text|sms (is|was) undeliverable|undelivered;
      number you (have|ve) texted|messaged|dialed|called|reached (does|is|has|cannot|cant) (not) accept|accepting|receive|able|been|in|a|disconnected (text|texts|service|messages);
      will|ill reply|respond later|soon|shortly|once|tomorrow|tonight; im|am|currently|still|stuck|be in (a|the|my)
      lecture|class|movie|interview|seminar|court|church|theater|theatre|recital|rehearsal; in (a|the|my)
      lecture|class|movie|interview|seminar|court|church|theater|theatre|recital|rehearsal (right) now|rn|until|till|atm|ill|will|cant|call|text|talk|later; in a lecture|class|movie|interview|seminar|recital|rehearsal; auto response|text;
      thank|thanks you for calling|contacting .. plumbing|heating|electric|roofing|towing|insurance|bank|pharmacy|services|hvac|dispatch|support; do not disturb; im driving with; driving with do not; driving focus; not receiving notifications; out of .. office; out of office; ooo; automatic reply|response; auto reply|response|responder; autoreply; autoresponse; will respond|reply when i; ill respond|reply when; CANT talk right now; cant talk now; im in a meeting; in a meeting; in .. meeting; ill call you back; call you later; ill call .. back; call you back|later; sorry .. driving; im|i_am driving right|now|and|so|atm|until|till|will|ill|cant|with|at|to|out|over|home|back|into; currently driving; get back to you; ill get back to you; away from my phone|desk|email; limited access to email; on vacation until; on leave until; currently unavailable; currently out; this mailbox|inbox|number|account (is) not|isnt|no_longer monitored|checked|in_use|read; not monitored; message .. blocking; message blocking; unable to receive; text you later; ill text you later; im at work right; im busy; im at the movies|theater;
      voicemail|voice_mail box (is) full; leave (a|your) (brief|detailed) message|name after|at (the) tone|beep; you have|youve reached (the|a) ..
      family|residence|office|voicemail|store|clinic|shop|company|supply|farm|department; delivery (has|status) failed|failure|notification; mail delivery subsystem|failed; undeliverable; undelivered; mailbox|inbox|voicemail (is) full; could|cannot|can NOT be delivered; NOT|wont be reading|checking|monitoring|answering|returning .. messages|email|emails|texts|mail|calls|inbox; dont disturb is|mode|on|while; focus mode|is (is) on; (sleep|work|driving) focus on; currently|presently|am away on|from; press 0|1|2|3|4|5|zero|one|two to|for|if; we answer|return|check|respond|reply (to) (our|all|your) mail|email|emails|calls|messages|texts|voicemail|voicemails; your message|email|call is important|being|very_important; our (normal|regular|business|office) hours|office are|is closed|open|mon|monday|from|weekdays; your message|email has|was (been) received`,
    es: `respuesta automatica; fuera de .. oficina; no disponible; estoy manejando; estoy conduciendo; estoy en una reunion|junta; en una junta; le llamo luego|despues; te llamo luego|mas_tarde|despues; no puedo hablar ahora|ahorita; llamare mas tarde; vacaciones hasta; respondere cuando; no molestar; buzon (de) (voz) lleno; no se pudo entregar; oprima|marque|presione (el) 0|1|2|uno|dos para; vacaciones .. hasta; gracias por comunicarse|contactarnos|llamar_a; no leere|revisare .. mensajes|correos`,
  },
];

/** Findings that are not flags of their own; `combinations` builds flags from them. */
export const parts: readonly FlagRow[] = [
  {
    id: 'part:errand',
    label: 'asks something of the desk, or left something there',
    level: 'administrative',
    source: 'J',
    en: `
      fax|email|send|mail|forward (the|my|this) (last) visit|notes|records|results|report to my (primary|family|regular|other|heart) doctor|pcp|physician|surgeon|insurance;
      PAPER (form) needs|need|requires (your|a|the|his|her|doctors) signature|signed|signing|stamp;
      ASKS ... DESK_VERB .. PAPER; ASKS ... DESK_VERB ... PAPER for|from|this|that|to|saying|by|on|of; DESK_VERB my|our|the|them|a|an|those .. PAPER to|for;
      need|needs|needed|want|wanted|get|request|requesting|id_like|would_like a|an|my|the|some|our|another|copies|both .. PAPER (for|from|of|saying|stating|that|to|showing|signed|please|printed); boss|school|work|job|hr|employer|insurance|lawyer|coach needs|wants|need|want|requires|asked|asking (for) (a|an|my|the|some) .. PAPER; need|want|get|have PAPER for|from|signed|filled|faxed|emailed|sent|printed;
      forgot|forgotten|forget|leave|left (my|mine|a|an|the|our|his|her) (blue|black|red|gray|grey|green|brown|white|pink|purple|water|new|old|winter|rain|leather|denim|reading|straw|ball|good) BELONGING;
      found my|a BELONGING; BELONGING stayed|behind|left (at|in|there|over); PAPER (for|from|to) (my|the) AUTHORITY; sign|fill|signed|filled (off|out) (on) (my|the|a|this) ... PAPER; need|want one|it|that for AUTHORITY; BELONGING ... on|in|at|by|under|behind (your|the|that) (front|waiting|exam|treatment|back) DESK_PLACE|couch|sofa|bench|shelf;
      find|found|seen|see|turn|turned (in) (a|my|any|some) .. BELONGING .. there|DESK_PLACE|yesterday|today; anyone|anybody|someone|somebody|you|yall|u find|found|seen|see|turn|turned|have (in) (a|my|any|some) (pair) (of) .. BELONGING;
      lost and found; lost|left|missing (a|an|one|my) (pair|of|an|earring) (of) earring|earrings|bracelet|ring|necklace|glove|scarf;
      BELONGING (is|are|was|were|may|might|could) (be) (still) (there) on|in|at|by|under|behind your|the|that (front|waiting|exam|treatment|back|check_in) DESK_PLACE;
      never been to|in|at (a|an|any|your|that|this|the) (needle|needling|dry_needling|physical_therapy|therapy) place|clinic|office|spa|doctor;
      ASKS .. somebody|someone|anybody|anyone|billing|they|you .. look into|check_on|resend|look_up it|this|that|my|the; look into it and; pick (it|them|that|those) up at|from|by|tomorrow|later|WEEKDAY; hold|keep|save|set it|them (on_to|onto|aside) (for) me|till|until;
      put|add|get me on (the|your|a) (waiting|wait|cancellation) list|waitlist; can|could|may .. friend|sister|brother|wife|husband|neighbor|mom|coworker use .. code|discount`,
    es: `ASKS|necesito|ocupo|quiero|me_hace_falta|me_gustaria ... PAPER (para|de|del|por|que) (mi|el|la|un); necesito|ocupo|quiero|pedir|pedirles|solicitar (que) (me) (una|un|mi|la|el|unos|unas) PAPER; me puede|pueden|podria|podrian|podran .. DESK_VERB .. PAPER; mandenme|mandeme|manden|mande|envien|envieme|imprimanme|hagame|haganme .. PAPER;
      deje|olvide|dejo|olvido|dejamos|olvidamos|me_quedo|me_quedaron (mi|mis|el|la|los|las|un|una|unos|unas) .. BELONGING; encontraron|encontro|vieron|tienen|hallaron|han_visto|vio .. BELONGING; patron|jefe|jefa|escuela|trabajo|seguro pide|piden|necesita|quiere|ocupa .. PAPER;
      BELONGING .. deje|olvide|quedo|quedaron (alla|alli|ahi); BELONGING .. en (el|la|su|ese|esa|un) DESK_PLACE; me lo|la|los|las guardan|guarda|apartan|guarden|guarde; paso|pasare|vengo|voy por el|ella|ellos|ellas|lo|la .. WEEKDAY|manana|tarde|luego|rato; paso|pasare a recoger|recogerlo|recogerla; (lo|la|los|las) recoge|recojo|recogera mi|el|manana|luego; nunca he ido|estado (a|en) (una|ninguna|esa|esta|su) clinica|consultorio|lugar`,
  },
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
    en: `
      neck (is|s|feels|so|went|all) rigid|locked_stiff;
      (neck|necks) (has|have|is|like|feels|as) .. plank|cement|broom|board|stone|set; CANT nod|look_down|tuck (chin|head);
      neck & stiff|stiffness|rigid|stif|locked; CANT bend .. neck; CANT .. chin; neck wont bend; CANT move .. neck; CANT .. bend|tip|nod|tilt|drop .. head .. forward|down|inch|all; neck wont go|bend|move|come|tip; hurts|PAIN to bend|move|tip|turn .. neck; CANT|BARELY bend|move|turn .. neck; neck & plank|board|rebar|steel|rod|pipe|concrete|2x4|frozen`,
    es: `
      nuca|cuello (esta|bien|muy|lo_tengo|la_tengo) rigida|rigido|tiesa|tieso|dura|duro;
      nuca dura|tiesa|como_tabla|que_no_baja; cuello duro|tieso|como_tabla|que_no_dobla;
      cuello|nuca & tabla|palo|piedra|cemento|fierro|robot; cuello & tieso|rigido|tiesa|rigida|rigidez|trabado; nuca & tiesa|rigida|rigidez|tieso; no .. doblar .. cuello; no .. mover .. cuello`,
  },
  {
    id: 'part:pills',
    label: 'pills',
    level: 'self_care',
    source: 'J',
    en: 'PILLS',
    es: 'PILLS',
  },
  {
    id: 'part:take-all',
    label: 'takes all of them',
    level: 'self_care',
    source: 'J',
    en: 'gonna|going_to|about_to|want_to|wanna|ready_to|might|i_could (just) take|swallow|down|pop them|em all; gonna|going_to|about_to|want_to|wanna|ready_to|might (just) take|swallow|down|pop all (of) them; gonna|going_to|about_to|want_to|wanna|ready_to (just) take|swallow|down|pop the (whole) lot; take|swallow them|em all now|tonight|at_once|together',
    es: 'me|se las|los voy|va|quiero|quiere|pienso|piensa (a) tomar|tragar|meter todas|todos|de_una|de_golpe; me las tomo|trago todas; tomarmelas|tragarmelas todas',
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
    en: `
      light|lights|lamp|sun|brightness (is|are|s) killing|hurting|hurtin|hurts|hurt|stabbing|burning my|the eyes; keep|wear|wearing|need|got (my) shades|sunglasses on|inside|indoors (in|indoors|inside);
      CANT bear|stand|take|tolerate|face|handle .. light|lights|daylight|sun|brightness;
      daylight|sunlight hurts|hurt|kills|stabs; shut|shutting|drew|drawn|closed (all|every|the|my) curtain|curtains|blind|blinds;
      light|lights .. hurt|hurts|hurting|sensitive|kills; light|lights (is|are|really|just|always|do|does) bothers|bothering|bother; light hurts; sensitive to .. light; sensitivity to light; light sensitivity|sensitive; CANT stand|look_at .. light; photophobia; sunglasses on|in|inside|under; curtains|blinds|shades closed|drawn|shut|down; dark room; room .. dark; lights .. off; CANT look .. at .. phone|screen|tv|window|light; brightness; too bright; light|lights|sun|sunlight .. torture|blinding|killing|murder; light|lights is|are awful|terrible|unbearable|too_much|torture|painful|brutal|killing|murder|stabbing|hell;  bright light|lights|screen; eyes .. hurt .. light`,
    es: `
      luz (me) lastima|cala|molesta|quema|arde|duele|pega (los|en) (ojos);
      no aguanto|soporto|tolero|resisto .. luz|luces|sol|claridad;
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
    // Nothing by itself; a page where it is told as over ("could grip it yesterday, not now").
    id: 'part:able',
    label: 'could do something',
    level: 'unclear',
    source: 'B5',
    en: `
      had (some|full|good|decent|a|normal) strength|movement|feeling|grip|sensation|motion (in|there|back);
      could|used_to|was_able_to DO_AGAIN|feel|see|hear|swallow|breathe|talk|speak; walked|moved|lifted|gripped fine|ok|okay|good|well|normal`,
    es: `podia|pude|lograba DO_AGAIN|sentir|ver|oir|tragar|respirar|hablar|caminar; (la) (lo) movia|caminaba|levantaba|cerraba|apretaba|sentia|doblaba|agarraba (bien) (el|la|los|las|mi|mis) (BODY)`,
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
