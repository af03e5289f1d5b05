/**
 * Every text a patient can get, in English and Spanish, and every page. A clinician can review this file alone.
 * Placeholders: {clinic} {phone}; 911 and 988 stand for the clinic's own numbers. Each text to a patient fits one GSM-7 segment
 * with the longest names a clinic may have, each page two; tests/message proves it.
 * Spanish is written without the accents that GSM-7 lacks, for one of them would cut a text into parts of 70 characters.
 */
export const patientTexts = {
  'checkin.4h': {
    en: '{clinic}: Checking in. Text your pain 0-10 (0=none) or how you feel. Chest pain or hard to breathe? Call 911. STOP to end, HELP for help',
    es: '{clinic}: Como sigue? Diga su dolor 0-10 o como se siente. Dolor de pecho o falta de aire? Llame al 911. STOP para salir, HELP ayuda',
  },
  'checkin.24h': {
    en: '{clinic}: How are you today? Text pain 0-10, or OK, SORE, TIRED, WORSE. Any fever, swelling or numbness? Tell us. Emergency: call 911',
    es: '{clinic}: Como esta hoy? Diga su dolor 0-10, o BIEN, ADOLORIDO, CANSADO, PEOR. Fiebre, hinchado, adormecido? Avise. Emergencia: 911',
  },
  'checkin.48h': {
    en: '{clinic}: Day 2 check. Text pain 0-10, or BETTER, SAME, WORSE. New fever, swelling, redness or numbness? Tell us. Emergency: call 911',
    es: '{clinic}: Segundo aviso. Diga su dolor 0-10, o MEJOR, IGUAL, PEOR. Fiebre, hinchado, rojo, adormecido? Avise. Emergencia: 911',
  },
  'checkin.7d': {
    en: '{clinic}: Last check-in. Text pain 0-10, or BETTER, SAME, WORSE. Anything not right? Tell us or call {phone}. Emergency: call 911',
    es: '{clinic}: Ultimo aviso. Diga su dolor 0-10, o MEJOR, IGUAL, PEOR. Algo no va bien? Avise o llame al {phone}. Emergencia: llame al 911',
  },
  'ack.emergency': {
    en: '{clinic}: This may be an emergency. Call 911 now or have someone take you to the ER. Do not wait for us. We are also alerting your clinician',
    es: '{clinic}: Puede ser una emergencia. Llame al 911 ahora o pida que lo lleven a urgencias. No espere. Vamos a avisar a su terapeuta',
  },
  'ack.emergency.crisis': {
    en: '{clinic}: We are glad you told us. Call or text 988 now to talk with someone. In danger? Call 911. We are also alerting your clinician',
    es: '{clinic}: Gracias por decirnos. Llame al 988 ahora, oprima 2 para hablar con alguien. En peligro? Llame al 911. Vamos a avisar a su terapeuta',
  },
  'ack.urgent': {
    en: '{clinic}: Thank you. Your clinician was alerted and should call within 1 hour. No call? Dial {phone}. Much worse or hard to breathe: call 911',
    es: '{clinic}: Gracias. Avisamos a su terapeuta; debe llamarle en 1 hora. Si no llama, marque {phone}. Mucho peor o falta de aire: llame al 911',
  },
  'ack.urgent.afterhours': {
    en: '{clinic}: The on-call clinician was alerted. No call in 1 hour, or worse? Go to urgent care or the ER. Weak, faint or hard to breathe: call 911',
    es: '{clinic}: Avisamos al terapeuta de guardia. Si no llama en 1 hora o se pone peor, vaya a urgencias. Debilidad, desmayo, falta de aire: 911',
  },
  'ack.urgent.nopage': {
    en: '{clinic}: We got your message but could not reach a clinician. Call {phone} now. No answer? Go to urgent care or the ER. Emergency: call 911',
    es: '{clinic}: Recibimos su mensaje pero no hallamos al terapeuta. Llame al {phone}. Si no contestan, vaya a urgencias. Emergencia: 911',
  },
  'ack.concern': {
    en: '{clinic}: Thank you. We want to talk with you and will call today. If it gets worse, text us or call {phone}. Emergency: call 911',
    es: '{clinic}: Gracias. Queremos hablar con usted y le llamaremos hoy. Si empeora, escriba o llame al {phone}. Emergencia: llame al 911',
  },
  'ack.concern.afterhours': {
    en: '{clinic}: Thank you. We will call the morning of our next open day. If it gets worse, text us or go to urgent care. Emergency: call 911',
    es: '{clinic}: Gracias. Le llamaremos en la primera hora que abramos. Si empeora, escriba o vaya a urgencias. Emergencia: llame al 911',
  },
  'ack.follow_up': {
    en: '{clinic}: Thank you. We will reach out by the next business day. New fever, swelling, numbness or more pain? Text us now. Emergency: call 911',
    es: '{clinic}: Gracias. Le contactaremos en 1 dia laboral. Fiebre, hinchado, adormecido, peor? Escriba ya. Emergencia: llame al 911',
  },
  'ack.follow_up.score': {
    en: '{clinic}: Thank you. To help us, text your pain as a number 0-10 (10=worst). We will reach out by the next business day. Emergency: call 911',
    es: '{clinic}: Gracias. Diga su dolor en un solo numero, 0-10 (10=el peor). Le contactaremos en 1 dia laboral. Emergencia: llame al 911',
  },
  'ack.follow_up.bruise': {
    en: '{clinic}: Thank you. Is it bigger than a coin, growing, or swollen? Text us. Ice 15-20 min. We will reach out by next business day. Emergency: 911',
    es: '{clinic}: Gracias. Es grande, crece o se hincha? Escriba. Hielo 15-20 min. Le contactaremos en 1 dia laboral. Emergencia: llame al 911',
  },
  'ack.self_care.sore': {
    en: '{clinic}: That is common and often eases in 1-2 days. Ice 15-20 min, rest, move gently. Worse, fever, swelling, numb? Text us. Emergency: 911',
    es: '{clinic}: Gracias. Es frecuente y suele mejorar en 1-2 dias. Hielo 15-20 min, descanso, mover suave. Peor, fiebre? Escriba. Grave: 911',
  },
  'ack.self_care.tired': {
    en: '{clinic}: Thanks. Feeling tired is common for 1-2 days. Rest, water, short walk. Sleepy? Do not drive. Past day 2 or worse? Text us. Emergency: 911',
    es: '{clinic}: Gracias. El cansancio es frecuente 1-2 dias. Descanse, tome agua, camine un poco. Con sueño no maneje. Si sigue, escriba. Grave: 911',
  },
  'ack.self_care.bruise': {
    en: '{clinic}: Thanks. A small bruise is common. Ice 15-20 min at a time. If it grows, swells or hurts more, text us. Emergency: call 911',
    es: '{clinic}: Gracias. Un moreton pequeño es frecuente. Hielo 15-20 min. Si crece, se hincha o duele mas, escriba. Emergencia: llame al 911',
  },
  'ack.self_care.otc': {
    en: 'If it is safe for you, you may use an over-the-counter pain reliever. Follow the label. Ask a pharmacist or doctor if unsure',
    es: 'Si es seguro para usted, puede usar un calmante sin receta. Siga la etiqueta. Si duda, pregunte a su farmacia o doctor',
  },
  'ack.all_clear': {
    en: '{clinic}: Glad to hear it! If anything changes, text us here or call {phone}. Emergency: call 911',
    es: '{clinic}: Nos alegra! Si algo cambia, escriba o llame al {phone}. Emergencia: llame al 911',
  },
  'ack.unclear': {
    en: '{clinic}: Sorry, we did not get that. Reply A doing well, B sore or tired, C worse or worried, D call me. Staff will look too. Emergency: call 911',
    es: '{clinic}: No entendimos. Responda A bien, B adolorido o cansado, C peor o preocupado, D me llaman. Lo vamos a revisar. Emergencia: 911',
  },
  'admin.stop': {
    en: '{clinic}: You are unsubscribed. No more texts. For care questions call {phone}. Emergency: call 911',
    es: '{clinic}: Listo, no recibe mensajes de nosotros. Preguntas: llame al {phone}. Emergencia: llame al 911',
  },
  'admin.start': {
    en: '{clinic}: You will get check-in texts again, up to 4 per visit. Msg & data rates may apply. HELP for help, STOP to end',
    es: '{clinic}: De nuevo recibe avisos, hasta 4 por visita. Pueden aplicar tarifas. HELP para ayuda, STOP para salir',
  },
  'admin.help': {
    en: '{clinic} check-ins: need care? Call {phone}. Emergency: call 911. Up to 4 msgs per visit. Msg & data rates may apply. STOP to end',
    es: '{clinic}: Necesita atencion? Llame al {phone}. Emergencia: 911. Hasta 4 mensajes por visita. Pueden aplicar tarifas. STOP para salir',
  },
  'admin.wrong_number': {
    en: 'Sorry for the mix-up. We will not text this number again',
    es: 'Disculpe el error. No vamos a escribir a este numero otra vez',
  },
  'admin.identity': {
    en: '{clinic}: This is an automatic check-in after your visit. Staff read replies. Not for emergencies: call 911. Call us: {phone}. STOP to end',
    es: '{clinic}: Mensaje automatico por su visita. El personal lee sus respuestas. No es para emergencias: 911. Tel {phone}. STOP para salir',
  },
  'admin.callback': {
    en: '{clinic}: Got it. We will call you today, or on our next open day. Sooner: {phone}. Emergency: call 911',
    es: '{clinic}: Recibido. Le llamamos hoy o el proximo dia abierto. Antes: {phone}. Emergencia: llame al 911',
  },
  'admin.booking': {
    en: '{clinic}: For visits or bills call {phone}, or we will reach out by next business day. How do you feel? Text pain 0-10. Emergency: call 911',
    es: '{clinic}: Para citas o pagos llame al {phone} o le contactamos en 1 dia laboral. Como se siente? Dolor 0-10. Emergencia: 911',
  },
} as const satisfies Record<string, { en: string; es: string }>;

/** Texts to the people of the clinic. No patient's name, words, region or diagnosis: those are behind the link. */
export const pageTexts = {
  'page.P1':
    'DN FOLLOW-UP EMERGENCY P1. Case {case}, {checkin}, {hrs} h post. Flag: {flag}. Patient is being told: call 911. Open {url} Reply ACK {case}',
  'page.P2':
    'DN FOLLOW-UP URGENT P2. Case {case}, {checkin}, {hrs} h post. Flag: {flag}. Call patient within 1 h. Open {url} Reply ACK {case}',
  'page.P1.optout':
    'DN FOLLOW-UP EMERGENCY P1. Case {case}, {hrs} h post. Flag: {flag}. PATIENT OPTED OUT: phone them now. Open {url} Reply ACK {case}',
  'page.P2.optout':
    'DN FOLLOW-UP URGENT P2. Case {case}, {hrs} h post. Flag: {flag}. PATIENT OPTED OUT OF TEXTS: phone them. Open {url} Reply ACK {case}',
  'page.repeat':
    'REPEAT {n}: P{p} case {case} not acknowledged for {for}. Next: {backup}. Open {url} Reply ACK {case}',
  'page.P1.unknown':
    'DN FOLLOW-UP EMERGENCY P1. Case {case}. Flag: {flag}. Sender unknown and NOT told to call 911: phone them now. Open {url} Reply ACK {case}',
  'page.P2.unknown':
    'DN FOLLOW-UP URGENT P2. Case {case}. Flag: {flag}. Sender unknown, got no answer: phone them. Open {url} Reply ACK {case}',
  'page.P1.untold':
    'DN FOLLOW-UP EMERGENCY P1. Case {case}, {checkin}, {hrs} h post. Flag: {flag}. Patient may NOT have been told to call 911: phone them now. Open {url} Reply ACK {case}',
  'page.repeat.optout':
    'REPEAT {n}: P{p} case {case} not acknowledged for {for}. PATIENT OPTED OUT OF TEXTS: phone them. Next: {backup}. Open {url} Reply ACK {case}',
  'page.repeat.untold':
    'REPEAT {n}: P{p} case {case} not acknowledged for {for}. Patient may NOT have been told to call 911: phone them. Next: {backup}. Open {url} Reply ACK {case}',
  'page.P2.overdue':
    'DN FOLLOW-UP URGENT P2. Case {case}. No red flag, but a concern was not called back in time: call the patient now. Open {url} Reply ACK {case}',
  'page.P2.unread':
    'DN FOLLOW-UP URGENT P2. Case {case}. No red flag, but a concern waits unread for 12 h with the clinic closed: read it now. Open {url} Reply ACK {case}',
  'page.no-answer':
    'DN FOLLOW-UP P{p}. Case {case}, {hrs} h post. Flag: {flag}. The patient was called and did not answer, attempt {n} of 3. Call them too. Open {url} Reply REACHED or NOANSWER {case}',
  'page.optout':
    'DN FOLLOW-UP P{p}. The patient of your open case has OPTED OUT OF TEXTS: nothing automatic reaches them, phone them. Open {url} Case {case}',
  'page.lapse.contact':
    'REPEAT {n}: P{p} case {case}. Acknowledged, but nobody has reached the patient for {for}. Call now. Next: {backup}. Open {url} Reply REACHED {case}',
  'page.lapse.close':
    'REPEAT {n}: P{p} case {case}. Open for {for} without an outcome. Next: {backup}. Open {url} Reply ER, SEEN, ADVISED or FALSE {case}',
} as const satisfies Record<string, string>;
