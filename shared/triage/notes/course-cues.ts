import type { NoteCueRow } from './cues.ts';

/** The triggers of time, condition and person, in the same form as those of denial. */
export const courseCueRows: readonly NoteCueRow[] = [
  {
    kind: 'condition',
    phrases: `if; hold|stop|discontinue|withhold for; unless; in case of?; in the? MOD* unlikely? event of?; should he|she|they|you|the|there|his|her|i; return|returning|come|call|ring|phone|reattend|seek WHERE* for|with|if|should; contact|recontact WHERE WHERE* for|with|if|should; return|call|come immediately; watch|look|monitor|observe|alert|vigilant WATCHED* for; warned|counseled|counselled|educated about|of|on|regarding; said|told|says|mentioned|warned me? i|it|this|that|you|there? might|may|could|can|would; risk|risks|chance|chances|potential of|for; risks|complications|effects including|include|included|such|are|were as?; what if; signs to watch; to prevent|avoid; prevention|prophylaxis of|against; prophylaxis for?; could|can i|this|that|it get|cause; how do|would|will i know; should i worry; hope|hoping i|it|to not?; what are; at risk for|of; precautions; prn for?; as needed for; si me|se|le|tengo|hay|aparece|aparecen|presenta|siente|empeora; que pasa si; en caso de; por si; riesgo de`,
  },
  {
    kind: 'condition-after',
    phrases: `lasting|lasts|persisting longer|more|over|greater|beyond than?`,
  },
  { kind: 'should', phrases: `should; were` },
  {
    kind: 'occurs',
    phrases: `develop|develops|appear|occur|arise|recur|return|reappear|happen|ensue|begin|start|emerge|supervene|worsen|progress|persist; to develop|appear|occur|arise|recur|return|happen|worsen|start|begin|progress|persist`,
  },
  {
    kind: 'history',
    phrases: `history of; h/o; hx of?; pmh|pmhx|pshx|psh|phx BE|includes|include|of|significant|notable|positive|remarkable|for*; prior; previous; past; remote; old; former; childhood; longstanding; preexisting; pre|long existing|standing; known; history significant|notable|remarkable|positive for; unchanged|stable|persistent chronic|old|known; chronic stable|unchanged|known; past|prior|previous medical|surgical|obstetric|psychiatric|oncologic|cardiac* history BE|of|includes|include|included|including|significant|notable|remarkable|positive|for*; background|history history? of; previously|formerly diagnosed|treated|known|had|suffered with?; my|the usual|old|normal; always have|had|get|got; siempre he|tengo|me tenido|da?; antecedente|antecedentes de; historia de; ya tenia`,
  },
  {
    kind: 'history-after',
    phrases: `for|over|x since|over|more|than|about|approximately|at|least|nearly|almost|many|several|some|the|a|past|last|NUM* years|yrs|decades|childhood; before treatment|needling|surgery; before|prior to? the|my|this|our* treatment|needling|session|appointment|visit|surgery; for years; year|years|yrs ago|earlier|previously|prior|back; always; since my surgery|accident|injury; as|like always|usual|before; same as always|usual|before; is|its nothing new; not new; nothing new; by history; in the remote? past; at baseline; since|in|from|of|circa|around|during|back YEAR; YEAR; since birth|age|DECADE; since he|she|they was|were a? very? child|boy|girl|baby|kid|young|teenager|infant|little; in|during|since the|her|his|their|first|second|third|last|previous|prior|early|mid|late|a* DECADE; as a|an young|small* child|teenager|boy|girl|kid|baby|infant|adult; at age|birth; unchanged|stable|static in|size|height|appearance* since|from|compared|over|for; no change since|from|compared; de|desde siempre; desde hace anos|meses; hace anos; antes del tratamiento; como siempre`,
  },
  {
    kind: 'months-after',
    phrases: `for|over many|several|the|a|past|last|about|NUM* months; for months`,
  },
  {
    kind: 'person',
    phrases: `family history of|for|significant|positive|notable? for?; fh|fhx of|for|positive*; my|his|her|their|the|your|a|mi|su maternal|paternal|older|younger|twin|oldest|youngest|best|poor|baby|own|elderly|8|5|year* old? FAMILY HAS; FAMILY has|had|have|with|died|tiene|tuvo of?; FAMILY KIN* has|had|have|with|ILL of|with|from|for|by|on*; my|his|her|their|several|two|three|other|many|some YOUNG KIN* has|had|have|with|ILL of|with|from|for|by|on*; maternal|paternal FAMILY HAS?; mi|su FAMILY HAS`,
  },
  {
    kind: 'who-has',
    phrases: `who KIN* has|had|have|ILL of|with|from|for|by|on*`,
  },
  {
    kind: 'person-after',
    phrases: `in FAMILY; in|of his|her|their|the|a|my maternal|paternal|older|younger|twin* FAMILY; runs in MOD* family; family history; en su|mi FAMILY`,
  },
  {
    kind: 'gone',
    phrases: `gone; BE gone; went|gone|goes away; cleared up?; disappeared; subsided; vanished; is over; has passed; back to normal; stopped; wore|worn off; healed; faded away; no more|longer; anymore; got rid of; any longer; abated; ceased; dissipated; lifted; resolved; converted|reverted|cardioverted back|spontaneously|chemically|electrically|successfully* to normal? sinus; defervesced; terminated spontaneously|with|after; normalized; normalised; has|have|had|was|were been? corrected; settled|cleared|subsided|eased|faded completely|fully|entirely|altogether; completely|fully|entirely settled|subsided|eased; recovered fully? from; fully|completely|now recovered; in complete|full|clinical|sustained* remission; se fue; se me? quito|fue|paso; desaparecio; ya no; ya paso`,
  },
  {
    kind: 'fine-now',
    phrases: `fine|ok|okay|good|normal|great|well now|today; now BE?|im|i|its|it|feel|am* fine|ok|okay|good|great|normal|gone; ya|ahora estoy? bien|mejor; back to normal`,
  },
  {
    kind: 'returned',
    phrases: `came|come|is|its back; returned; recurred; relapsed; again; worse; comes and goes; keeps coming; on and off; not gone|going; volvio; regreso; otra vez`,
  },
  { kind: 'lasting', phrases: `still; sigue; todavia` },
  {
    kind: 'easing',
    phrases: `gone|went|fell|fallen|dropped|come|came|decreased down? from; trend|trends|trended|trending|coming|come|came|heading|fell down|downward|downwards; shown|showing|shows|showed|demonstrated|undergone|made gradual|some|marked|slow|significant|steady|continued|good|considerable|interval|mild|much|great|dramatic* improvement; smaller; fainter; LINK* almost|nearly|mostly|largely|partially|partly|substantially|virtually|pretty|practically|about much? gone|better|resolved|over|cleared|settled|healed; going|gone|came|coming|went down; going|fading away; easing; eased; easing off|up; fading; faded; improving; improved; getting better; better; lessening; less; lighter; letting up; subsiding; wearing off; clearing; clearing up; resolving; not as; decreasing; decreased; reducing; receding; receded; diminishing; diminished; downtrending; trending down; down trending; on the wane; has|have|had reduced|lessened|shrunk; reduced from|compared|since|markedly|significantly|considerably; responding|responded to|well|nicely; lifting|lifted gradually|slowly|somewhat|steadily; settling|settled; shrinking; calming|calmed down; casi no|nada; ya bajo|bajaron; bajando; mejorando; mejor; menos; disminuyendo; va bajando`,
  },
  {
    kind: 'easing-before',
    phrases: `less; improving; improved; decreasing; resolving; fading; reducing; receding; subsiding; settling; not as much?; menos; interval? improvement|decrease|reduction in|of; partial|incomplete|some|near complete? resolution of`,
  },
  {
    kind: 'no-course',
    phrases: `stopped|stops|stopping him|her|me|them|patient|pt; on hold for; has|have|had come|return WHERE* for|with; old man|woman|male|female|lady|gentleman|boy|girl; past few|couple|several|NUM; YEAR ml|cc|g|mg|mcg|units|kcal|calories|hours|hrs|steps|feet; at YEAR; in? twin pregnancy|pregnancies|gestation; in twin|donor|cat|dog; history of present|presenting illness|complaint; day|days|week|weeks|month|months|hour|hours|hr|hrs|wk|wks history|hx|h/o of; day|days|week|weeks|month|months|year|years|yr|yrs old; prior|previous|old|past studies|study|film|films|ct|mri|x|imaging|exam|examination|examinations|scan|scans|notes|records|admission|admissions|visit|visits|report|reports|ecg|ekg|echo|echocardiogram|tracing|tracings|radiograph|radiographs|mammogram|mammograms|ultrasound|day|night|week|month|year; prior to; past the|midline; no longer diet|rate|being|fully* HELD; no longer denied|denies; no more|less than; less|more likely; no less; less than NUM; well healed; healed|healing scar|scars; by his|her|their|the|a? FAMILY with|has|had`,
  },
];
