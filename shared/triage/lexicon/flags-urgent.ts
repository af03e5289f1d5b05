import type { FlagRow } from './row.ts';

/** Red flags of the source articles and serious findings of the literature: a clinician is paged. */
export const urgentFlags: readonly FlagRow[] = [
  {
    id: 'severe-pain',
    label: 'severe pain',
    level: 'urgent',
    resolved: 'follow_up',
    source: 'A5, B5; L: Palos06, CPA-NRS',
    rule: 'also every pain score of 7 or more',
    absorbs: ['stroke-signs'],
    en: `
      never (had|felt) so much pain; never so much pain;
      CANT stand|bear|take it|this any_longer|no_more|anymore|any_more|longer;
      NOT|aint|no_longer|barely tolerable|bearable|livable|endurable|manageable (anymore|any_more|now|today|at_all);
      rather be gored|shot|stabbed|trampled|kicked|run_over|hit|dead; its|it_is|at (a) 10|9|8|ten|nine|eight honey|hon|yall|doc|sir|maam|sweetie; pure|plain|sheer|absolute|total misery; hurting|hurtin|hurts|pain|pains (is|s|gone) past|beyond what i can (take|stand|bear|handle); PAIN (is|s|just) eatin|eating me (up) alive|up; in a world of hurt|hurting|pain; hurts|hurting|hurtin|aching like (a|the) mf|mofo|motherfucker|mother|sob|dickens|devil; hurts|hurt|hurting like (i) (got|been|was) hit by (a) truck|train|bus|car|semi; PAIN lvl|level|lv|nvl (is|at|of) 7|8|9|10|seven|eight|nine|ten; PAIN (is|s) between 6|7|8|six|seven|eight n|and|to 8|9|10|eight|nine|ten; PAIN (wan|wanna|want|go|gonna) kill|finish me; climbing the walls with|from; so sore|painful (that) i (was|got|felt|threw|vomited) sick|up; pane is terible|terrible|bad; tramadol|norco|percocet|oxy|morphine|codeine|vicodin|hydrocodone|cocodamol isnt|not|doesnt|dont|NOT touching|touch|cutting|cut|working|helping|work|help (it); i|ive|been weep|weeping|wept|sob (from|with|in) (the) pain; at rest 1|2|3|4|5|6 moving|walking|standing|bending 7|8|9|10; CANT touch (it|the|my|this) spot|area|skin|shoulder|neck (without) yelling|screaming|crying|yelping;
      weep from|with pain; CANT touch .. without yelling|screaming|crying|yelping|jumping|hollering; hit by a truck .. hurts|pain;
      hurts|hurt|hurting|hurtin|aches|aching|achin|pains (me) so|real|right|awful|powerful|mighty|terrible|somethin|plum|plumb|fierce (dang|darn|dadgum|durn|damn|goldarn|freakin|freaking|frickin|friggin|blasted|bloody|flippin|blinking|stinkin|doggone) bad|badly|awful;
      hurts|hurt|hurting|hurtin|aches|aching|achin|pains (me) (so|this) dang|darn|dadgum|durn|damn|goldarn|freakin|freaking|frickin|friggin|bloody|flippin|doggone|awful bad|badly|much|awful;
      hurts|hurtin|hurting|aches|pains (me) a (whole|mighty|right) heap|mess|bunch|sight; hurtin|aching|achin|hurting|paining like|somethin|something awful|fierce|terrible|bad|the_dickens;
      bawling|bawlin|blubbering|weeping|cryin from (the|my) (pain|hurt|hurting|ache); bawling|bawlin|crying|cryin|weeping|blubbering from|because_of|cause_of it; had|has|got me bawling|bawlin|blubbering|weeping|in_bits; bawling|bawlin (my) (eyes_out) (from|with|over|because|cause|cuz) (of) (the|this|my|it) pain|hurts|hurt|hurting|arm|leg|shoulder|neck|back|hip|knee;
      paining (me) (very|so|too|really|quite|simply|terribly|like) (much) badly|much|severely|terribly|heavily|hell|anything; paining (me) a_lot|like_anything|too_much|very_much|severely|badly; very|so|too much paining; pain is (very|too) much; too much of pain; having very|too|so much (of) pain; very severe paining;
      crying|cried|sobbing|weeping with it|the_pain; position i dont|do_not howl|scream|cry in;
      never (ever) known|had|felt|experienced (a) PAIN_NOUN (like|as|this|that|so); (im|in|left) bits with (the|this) PAIN_NOUN;
      PAIN_NOUN (has|got|had|put|dropped|brought) me on|to the|my floor|knees|ground;
      PAIN_NOUN (is) (making|made|makes) me (feel) sick|vomit|faint|puke|shake|cry|scream|sweat;
      hurts|painful|agony to even move|breathe|lie|sit|stand;
      throbbing|aching|stinging|burning|hurting|throbs|stings|hurts like mad|crazy|hell|anything|billy_o|fury|buggery|a_bitch;
      PAIN_NOUN wont|doesnt|not|dont let|letting me; PAIN_NOUN (is) through|thru (the) ceiling|sky; sore as hell|fuck|buggery;
      too sore to touch|move|sit|stand|walk|lie|sleep|lift; PAIN_NOUN got me crying|bent|sobbing|screaming|in_tears;
      hurts|hurt|hurting|painful|pain like nothing else|ever|i|ive|on_earth|before;
      labour|labor|childbirth was|is|were (so|much|way) easier|nothing|better|less|milder;
      ridiculous|stupid|crazy|insane|unreal|mad|silly|obscene|ungodly|unholy|incredible|immense|massive|huge|unbelievable amount|amounts|level|levels|degree of PAIN_NOUN;
      out of this world PAIN_NOUN;
      PAIN_NOUN (is|was|just|its|thats) (so|totally|completely) out_of_this_world|unreal|ridiculous|insane|mental|through_the_roof|thru_the_roof|off_the_scale|off_the_chart|diabolical|savage|vicious;
      mega|super|hella|insanely|ridiculously|unbelievably|extremely|stupidly painful; really really hurts|hurting|painful;
      screaming|screamed|scream|howling|howl|yelling (out) when|every|whenever|if|each (time) i move|moved|touch|stand|walk|turn;
      havent|never|NOT hurt|ached|suffered like this|that (bad) (ever|before|in_my_life); never|havent .. PAIN like this;
      on (the) (bathroom|kitchen|living_room|bedroom) floor crying|sobbing|screaming|moaning;
      hurts|hurting|hurt|pain (is) (feels) like somebody|someone|something|its|a .. breaking|snapping|ripping|tearing|sawing|drilling|crushing|stabbing|twisting|hammering; neither ice nor pills|heat|advil|tylenol; walking|pacing .. from|with|because .. PAIN;
      rather have|give|go_through .. baby|birth|kid|labor|twins .. than|again; worse than|beats childbirth|labor|birth|giving_birth|kidney_stones|a_kidney_stone;
      tears and all; NOT able|been_able to get comfortable .. tears|truck|since;
      it|its|this unbearable|excruciating|agonizing|intolerable|insufferable; now (i) CANT think|focus|concentrate|function (about|of|on|straight);
      between (a|an) 6|7|8|six|seven|eight and (a|an) 8|9|10|eight|nine|ten;
      is a ten out of; (a|an) 7|8|9|10|seven|eight|nine|ten out of (10|ten);
      pain when i move|walk|sit|stand|turn is (a|an) 7|8|9|10|seven|eight|nine|ten;
      unbelievably|unbearably|incredibly|intolerably|insanely|extremely|horribly|terribly painful|sore; PAIN is (a|an) 7|8|9|10|seven|eight|nine|ten; pain at (a|an) 7|8|9|10|seven|eight|nine|ten;
      hurts|hurt|hurting|PAIN|aches (way) more than i can|could handle|take|stand|bear|deal; more than i can|could handle|take|bear|stand;
      NOT think i can deal|cope|live with .. PAIN|this;
      CANT|no_longer deal|cope|live|function with .. PAIN; NOT think i can stand|take|tolerate|bear|handle (the|this) PAIN; hurts|hurt|hurting|aches unbearably|excruciatingly|horribly|terribly|severely|intensely|insanely|badly; PAIN .. over|past|beyond (a) 10|ten; a|an 7|8|9|10|seven|eight|nine|ten all day|night|morning|week; at least (a|an) 7|8|9|10|seven|eight|nine|ten;
      PAIN .. making|makes|made me .. throw up|vomit|puke|sick; PAIN|hurts|it .. out of control; CRYING over (this|my|the) BODY;
      bite|biting|bit_my|bit_the|bit_a|bit_into|bit_down .. (my|the|a) pillow|towel|lip|sheet|belt; hurts|hurt|hurting .. harder than; even the sheet|sheets|blanket|breeze hurts|hurt; said|say an eight|nine; paced|pacing .. (the) kitchen|floor|house|hall .. till|until|all|PAIN|arm|sunrise|night; SEVERE & PAIN_NOUN; hits|hit|hitting .. like .. BOLT .. PAIN; severe; unbearable; unberable; excruciating; excrutiating; agonizing; agony;
      in agony; worst PAIN; PAIN .. worst; KILLER killing me; killing me;
      hurts|hurt|hurting|hurtin|aches like hell|crazy|heck|a_mother|mad|the_devil;
      hurts|hurt|hurting|aches (so|soo|really) bad|badly|much; PAIN .. so|really|very|pretty bad;
      bad PAIN_NOUN; PAIN_NOUN .. is|so|really|real|pretty|very bad|rough|strong|awful|high|intense;
      hurts a_lot|alot|tons|a_ton|terribly|bad|so_much|big_time|something_fierce|wicked;
      hurts .. like .. hell; in so|a_lot_of|lots_of|alot_of|tons_of|too|major|serious much|pain;
      so|too|lots_of|a_lot_of|lot_of|alot|tons_of|much|serious|ton_of|major|mega much|pain|of pain;
      so much pain; sevear; severly; hurting so bad; hurts sooo bad;
      CANT take|stand|bear|handle|tolerate it|the_pain|this|pain|anymore|much_more;
      CANT .. stand|bear|tolerate .. PAIN; crying from|because_of|in|due_to|cuz_of|with pain; in tears;
      crying .. PAIN; made me cry; screaming; on fire; off the charts; through the roof; off the chart;
      never .. had|felt|been PAIN .. like|this; never hurt like|this; never (ever) felt|been|had|known (it) (any) worse;
      couldnt|cant|could_not be|feel|get (any|much) worse; pain .. too much;
      PAIN .. unreal|insane|ridiculous|overwhelming|debilitating|constant_and_severe|crippling;
      hurts too much; hurts too bad; miserable .. PAIN; suffering; worst pain; tremendous pain;
      stabbing pain; knife; knives; extreme PAIN_NOUN; extreme; extremely painful|sore;
      incredibly|insanely|super|really|very|so|extremely painful; wicked pain; brutal; tortur; torture;
      torturous; crippling; shooting pain .. unbearable; CANT sleep .. severe; hurts real bad;
      real bad pain; burning .. bad; pain is bad; bad pain; PAIN_NOUN is high; PAIN_NOUN .. high;
      pain level .. high; worse|nastier|harder|easier than .. RATHER; rather .. RATHER|again .. than;
      kidney stone; RATHER .. than|again|compared; hurts .. more than .. RATHER; hurts worse than|when;
      scream|screaming|screamin|screamed|yelling|howling|sobbing|bawling into|in|from|all|every|with .. pillow|PAIN|night|towel|time;
      bit|biting|bite .. pillow|towel|washcloth|belt|lip .. PAIN|bad|night|hip|TRUNK|LIMB|through|hurts;
      bit through; PAIN .. to .. point .. cry|puke|vomit|throw|scream|faint;
      PAIN .. wanna|want|could|gonna|make .. puke|vomit|throw_up|scream|sick|die;
      cut|chop|saw|rip|amputate .. (this|my) LIMB|HAND_FOOT|shoulder off;
      cut|chop|saw|amputate this|it off; like .. AGONY_TOOL .. BODY; BODY .. like .. AGONY_TOOL;
      PAIN .. like .. AGONY_TOOL; AGONY_TOOL .. TRUNK|LIMB|HAND_FOOT; curled up .. PAIN|ball|floor;
      fetal position; writhing; doubled over; rolling .. floor; pacing .. floor|night|house .. PAIN;
      PAIN .. pacing|sweating|sweat|shaking; beyond bad|words|painful; PAIN .. beyond; ungodly; horrendous;
      god awful|awful; godawful; awful PAIN_NOUN; PAIN .. something awful|terrible|fierce|wicked;
      hurts .. murder; murder; hurts .. bitch|dickens|hades|blazes|sob; 11|12|15|20|100 out of 10|ten;
      over|past|beyond|above .. ten|10 .. scale; NOT .. sleep|slept|wink|think|eat .. PAIN .. so|bad;
      PAIN .. CANT .. think|eat|function|talk|focus; brought .. to .. knees;
      dropped .. to .. knees .. PAIN; took .. breath away .. PAIN; hot poker; hot knife;
      PAIN|hurts .. sweat|sweating|sudan; its an eleven|twelve; an eleven; sell my soul;
      RATHER .. twice|again|over|than|any|instead|compared|was|felt|without;
      CRYING .. PAIN|hurts|bathtub|bathroom|shower|floor|pillow|hip|TRUNK|LIMB|bad|agony;
      PAIN|hurts .. CRYING; hands and knees; rocking back|forth|myself;
      CANT .. sheet|sheets|shirt|clothes|blanket|seatbelt|breeze|bra|covers .. touch|touching|on|near|brush;
      sheet|sheets|shirt|blanket|seatbelt|breeze|bra|covers .. touch|touching|touches|brushes .. agony|scream|kills|jump|cry|PAIN;
      cut .. it|arm|leg|hip off; climb|climbing|crawl|crawling .. walls|skin; seeing stars .. PAIN|hurts;
      PAIN .. seeing stars; curled .. ball|up|floor|fetal;
      walk in the park|picnic|cakewalk|piece_of_cake|joke|tickle|nothing|breeze .. next|compared|beside|against to|this;
      nothing|joke|picnic|breeze|cakewalk|childs_play|easy|mild .. next|compared to .. tonight|this|now|today; PAIN_MED .. NO_HELP;
      nothing|NOT .. touch|touches|touching .. (the|this) PAIN; losing|lose|out_of my mind;
      going .. out of my mind|insane|crazy .. PAIN; climb|climbing .. walls;
      PAIN_MED .. still .. CRYING|agony|worse; on .. scale eleven|twelve|11|12|15|20; bad bad;
      hurt|hurts|hurting .. that|this much|bad; CRYING by|until|all; CRYING at night|every|each|any|the_slightest|the_touch;
      without CRYING .. bad|PAIN; PAIN .. CANT sleep|eat|think|sit|lie; wish .. on .. worst enemy;
      worst enemy; just shoot me; someone|somebody .. shoot me|put_me_out; put me out of .. misery;
      CANT find .. position; no position .. works|comfortable|helps|good;
      CRYING like .. baby|kid|child|toddler|girl; has|had|got me CRYING;
      omg|god|jesus|holy|lord .. the PAIN; the PAIN omg|omfg|my_god|is_real;
      hurts .. (so) .. much .. nauseous|sick|puke|vomit|cry|sweat; NAUSEA from|with .. PAIN;
      PAIN .. makes .. me .. NAUSEA|sick; think straight .. PAIN; PAIN .. think straight;
      solid|strong|easy|definite|hard 7|8|9|10|seven|eight|nine|ten; how much|bad it hurts|hurt|aches;
      thats how bad|much .. (it) .. hurts; hurts|pain|aches .. af|mf|mofo|effing|as_hell|asf|freaking;
      blinding|searing|white_hot|eye_watering|gut_wrenching|blistering PAIN;
      PAIN .. blinding|searing|white_hot|eye_watering|gut_wrenching;
      begging for .. death|mercy|help|relief|drugs|shot; walking the floor .. PAIN|night|with;
      PAIN .. CANT stop CRYING|shaking|moaning; shaking .. from .. PAIN; so bad .. (im|i_am) shaking;
      PAIN .. inhuman|indescribable|unspeakable|insufferable|merciless|vicious|savage|ferocious|monstrous|unimaginable|unholy|nightmare|torture|hellacious|beastly;
      inhuman|indescribable|unimaginable|hellacious PAIN; gave birth .. worse|easier|nothing;
      birth .. and .. this .. worse;
      worse than .. birth|labor|surgery|broken|break|contractions|a_c_section;
      PAIN .. so .. (intense|bad|strong|severe) .. threw|vomited|puked|passed|sweat|cried;
      PAIN .. threw up; bargain|bargaining|plead|pleading|beg|begging .. (with) .. god|lord|jesus|universe;
      root canal .. any|over|instead|rather|than|next|compared;
      trade .. (it|this) .. (for) .. RATHER|root_canal|surgery; nine out of ten;
      PAIN .. you .. pray|cry|scream|beg;
      blowtorch|lava|acid .. (on|in|down) .. (my) .. LIMB|TRUNK|HAND_FOOT;
      PAIN .. bad|much|intense|strong .. CANT see|think|talk|speak|walk straight;
      tears running|rolling|streaming down .. face|cheeks; give|do|pay|trade anything .. make .. stop|quit;
      anything to make .. stop hurting; no matter what i do .. 8|9|10|eight|nine|ten;
      PAIN .. thing|all i can think|focus|concentrate about|of|on; thing|all i can think|focus|concentrate about|of|on (is) (how) (much) PAIN; CANT think|focus|concentrate about|of|on anything|nothing (else) but|except|besides|than (the|this|how|my) (much) PAIN|this|it; PAIN|hurts|hurting .. made|make|makes|had me shout|yell|swear|curse|scream|howl|yelp; (that|so) much|bad (that) i (was) shouting|yelling|screaming|swearing|cursing|howling; hurting|aching|hurts|aches|hurt that|so much|bad (that) i; broken bones|arm|leg|wrist|ankle (that) .. kinder|nicer|gentler|easier|milder|less; childbirth|labour|labor|birth|surgery|root_canals|root_canal .. kinder|nicer|gentler|milder; kinder|nicer|gentler|milder than this;
      CANT ignore (the|this|my) PAIN;
      an eight|nine no matter;
      bawling|sobbing|crying in (the|my) break_room|bathroom|car|office over|from|with|because this|my|the|how;
      neck|shoulder|shoulders|arm|leg|knee|hip|elbow|head|jaw is|are|still (at|about|around) 7|8|9|10; neck|necks|back|backs|shoulder|shoulders|arm|arms|leg|knee|hip|elbow|jaw (is|are|still) (at|about) a|an 7|8|9|10|seven|eight|nine|ten; sore|pain|hurt (is|was) (now|since) tripled|doubled; now triple|tripled|doubled since|by;
      so much it|that hurts|hurt|hurting; (its|it_is|pain_is) up there with childbirth|labor|labour|having_babies|my_babies; i had (two|three|four|my|2|3) (babies|kids) and this;
      ouch|ow|oww|ugh|omg|ay|ooh (this|it|its) (is) (a|an|like_a) 7|8|9|10|seven|eight|nine|ten; omg|ouch|oww this is a 8|9|10;
      bit so hard|down`,
    es: `
      ni me toquen (porque|que|pq) grito; me duele demasiadisimo|muchisisimo;
      no (me) podria|puede|podia|puedo ser|estar|sentir|sentirme peor; no (me) podria|puede|podia haber sido|estado peor; nunca|jamas he|habia|me estado|sentido|senti (tan) peor;
      (ya) no soporto (mas) (este|ese|el|tanto) dolor; 
      duele al 100|cien|mil|maximo;
      dolor (que) ni parir|pariendo|el_parto; duele de la fregada|chingada|patada|tiznada|jodida; dolorononon; dolorsote; dolorsisimo; dolorzote; dolor tremendisimo|horrendisimo|fuertisisimo|infernal|atroz|bestial; siento|tengo (el|la|mi) (hombro|cuello|espalda|brazo) en carne viva; carne viva; lloro|llorando|llore como nina|nino|bebe|magdalena; dies d|de dies; diez de diez de dolor; me duele arto|harto; arto dolor; dolor|nivel nvl|nivel (de) 7|8|9|10; dolor de la gran flauta|puta|siete|puerca; no hay cristiano|quien|ser_humano|humano (que) lo|la|esto soporte|aguante; como nina del dolor;
      duele|dolor|me_duele .. de no poder|puedo ni pensar|dormir|hablar|moverme|respirar|pararme;
      es|era|ha_sido una|pura tortura|agonia|pesadilla|infierno el dolor; es una tortura|agonia;
      duele|dolio|doliendo feisimo|horriblemente|refeo|recio|durisimo|cabron|cabronamente|chingos|canijo|bastantisimo;
      duele un huevo|chingo|chorro|putero|madral|friego|monton|mundo|resto|vergo|titipuchal|carajo;
      dolor|duele (que) da ganas de|para llorar|gritar|vomitar;
      duele|dolor (es) como si .. rompieran|quebraran|arrancaran|enterraran|clavaran|partieran|serrucharan|quemaran|trituraran|desgarraran; no paro|dejo de caminar|llorar|gritar|quejarme (del|de|por) dolor; ni hielo|pastillas|calor|pomada ni hielo|pastillas|calor|pomada;
      prefiero parir|otro_parto|un_parto; peor que .. parto|parir|piedras_del_rinon;
      mordiendo|mordi|muerdo (la|una|el|mi) toalla|almohada|sabana|labio|trapo;
      dolor es|esta (de) (un) 7|8|9|10|siete|ocho|nueve|diez;
      duele|duelen|doliendo|dolio como nunca;
      me revienta (de) (el) dolor; tanto dolor; de lo muchisimo que (me) duele; muchisimo que me duele;
      me a dolido muchisimo|mucho|horrible;
      duele|dolor como nunca; como nunca en (la|mi) vida; dolor (llega) (a) 7|8|9|10|siete|ocho|nueve|diez;
      no hay quien (lo|la) aguante|soporte; dolor (que) no hay quien;
      7|8|9|10|siete|ocho|nueve|diez el dolor;
      duele|duelen terrible|terriblemente|espantoso|espantosamente|intensamente; un|como_un 8|9|10|ocho|nueve|diez (el) dolor;
      dolor .. fortisimo|fortisima|fortisimos; trepo|trepa|trepando|subo|subiendo .. paredes;
      la verdad un|que siete|ocho|nueve|diez|7|8|9|10; un ocho|nueve|siete|8|9|7 .. y_eso|aunque|con|medicada|medicado|medicina; duele|duelen|dolio|doliendo|dolor muchisimo|monton|demasiado|horrible|bastante|resto; duele|duelen .. muchisimo|horrores|un_monton|horrible|demasiado|un_chingo|un_resto; duele|duelen mucho|bien_feo|feo|bien_fuerte|fuerte|bien_duro; me duele .. mucho; mucho|muchisimo|demasiado|harto dolor; dolor .. fuerte|fuertisimo|horrible|insoportable|terrible|intenso|severo|espantoso|muy_fuerte|tremendo|extremo|feo|agudo; fuerte dolor; dolores fuertes|fuertes; insoportable; no aguanto; no lo aguanto; no soporto; matando .. dolor; me mata el dolor; me esta matando; peor dolor; dolor .. peor; llorando del|de|por .. dolor; llorar .. dolor; nunca .. dolido .. asi; nunca .. sentido .. dolor; me muero del dolor; fatal .. dolor; severo; severa; agonia; ya no soporto; duele con ganas;
      duele|dolor .. barbaridad|bestia|rabiar|demonio|cabron|infernal|muerte|tremendo|inaguantable|desesperante|chingos|madral|chorro|mundo|horrores|alma|maldita|parto;
      duele|dolor .. AGONY_TOOL|RATHER; como si .. AGONY_TOOL;
      AGONY_TOOL .. hombro|brazo|pierna|espalda|rodilla; barbaridad; no .. pegar .. ojo;
      dolor .. no .. pegar|dejo|deja; no pude|pegue|puedo .. ojo; dolorazo; doloron;
      retuerzo|retorciendo|revuelco|revolcando|retorcia;
      grito|gritando|gritar|grite|chillando|chille|llorar|llore|lloro|lloraba .. dolor;
      dolor|duele .. gritar|llorar|grito|lloro|chillar; preferiria|prefiero .. RATHER;
      vi|veo estrellas .. dolor; duele .. estrellitas|estrellas|sudan|sudo|desmayo|vomitar; duele tanto;
      pastillas .. no|ni .. hacen|quitan; ni .. pastillas .. hacen; le pongo (un|como|como_un) 7|8|9|10|siete|ocho|nueve|diez;
      como .. en .. 7|8|9|10 .. dolor; 7 u 8; 8 o 9; 9 o 10; de lo tremendo; tremendo .. dolor;
      dolor|duele|duelen|dolio|dolia ... (que|hasta) llore|lloro|lloraba|llorar|lagrimas|grite|grito|gritar|vomite|vomito|sudo|desmayo|retuerzo|tumba|tumbo|dobla|doblo;
      diablo|demonio|chingada|tiznada|fregada|jodida|carajo|verga|puta .. dolor;
      dolor|duele|duelen .. verga|chingos|madre|cojones|huevos|perro|maldito|culero|puta|carajo|diablos|animal|salvaje|inhumano|atroz|bestial|insufrible|desgarrador|agudisimo|mortal|feote|gacho|gachisimo|canijo|canon|machin|horroroso|intensisimo|grandisimo|bruto|macizo;
      duele|duelen|dolio bien|bastante|requete|rete|re gacho|canijo|canon|machin|recio|feo|duro|harto|jodido|cabron|fuerte;
      duele|duelen harto|burda|pila|a_morir|jodido|full|hasta_el_alma|hasta_los_huesos|hasta_las_muelas|un_mundo|horriblemente|un_buen|un_chorro|un_monton|un_chingo|brutal|a_lo_loco;
      no se lo deseo; que dolor .. grande|horrible|tan|feo|dios;
      dolor tan grande|fuerte|horrible|feo|intenso|terrible;
      dolor .. mata|matando|matar|loco|loca|enloquece|desespera|desesperado|desesperada|me_acaba|acabando;
      no .. deja|dejan .. vivir|pensar|comer|hacer nada|vida;
      dolor .. no .. deja .. vivir|pensar|comer|hacer|ni|respirar|existir; veo .. diablo|chamuco;
      rabio|rabiando .. dolor; tirado|tirada|tumbado|tumbada|postrado|postrada .. dolor;
      dolor .. tirado|tirada|tumbado|tumbada|postrado|postrada|cama; me muero|muero|morir .. dolor;
      dolor .. muero|muriendo|morir;
      ni .. PAIN_MED .. hace|hacen|quita|quitan|calma|calman|baja|sirve|ayuda|sirven;
      PAIN_MED .. no|ni .. hace|hacen|quita|calma|baja .. nada; no .. me lo aguanto|soporto|tolero;
      inaguantable; insufrible; duele hasta .. respirar|pestanear|hablar|pensar|tocar|alma|pelo;
      mucho mucho dolor; dolores .. fuertes|horribles|intensos|insoportables|terribles; muchisimo dolor;
      bastante dolor; con mucho dolor; tengo demasiado dolor; dolor demasiado;
      adolorida|adolorido .. muchisimo|horrible|insoportable; me duele demasiado|muchisimo;
      muy muy fuerte; estoy que .. no aguanto|lloro|grito|muero;
      no .. aguanto .. dolor|mas|esto|la_espalda|el_cuello|la_pierna|el_hombro; agonizando;
      como si .. me .. AGONY_TOOL;
      dolor|duele|duelen|dolio|dolia .. noche|dia|tarde .. llore|lloro|lloraba|llorar|grite|gritar|aguante;
      con cojones; en vela .. dolor; dolor tan .. BODY|perro|cabron|horrible|malo; este dolor tan;
      revolcando|revuelco|retorciendo|retorciendome|revolcandome;
      toda la .. noche .. dolor|llorando|gritando; pega|pegando .. duro|fuerte|recio .. dolor;
      y medio .. dolor;
      duele|duelen|dolor hasta .. apellido|pelo|alma|unas|dientes|conciencia|lo_que_no|pestanas|andar|aire;
      duele|duelen|dolor que .. flipas|mueres|no_veas|ni_te_cuento|espanta|alucinas|ni_le_cuento|ni_se_imagina|te_cagas|te_mueres|me_muero;
      pasada|barbaridad|locura|horror|salvajada de dolor;
      parece|como que|si .. me han|hubieran|estan|estuvieran .. metido|clavado|arrancado|quemado|cortado|clavando|enterrado|partido|quebrado|machacado|taladrando;
      del uno|1|cero|0 al diez|10 .. once|doce|quince|veinte|cien|mil|11|12|15|20|100|1000;
      ganas de .. arrancarme|arrancar|mocharme|mochar|quitarme|cortar|cortarme .. BODY;
      fuertisimo .. dolor;
      dolor .. fuertisimo|bestial|brutal|criminal|bravo|arrecho|arrechisimo|berraco|verraco;
      no .. encuentro|hallo|tengo .. postura|posicion|acomodo; vueltas .. dolor; dolor .. vueltas;
      no es broma|juego .. dolor|duele; dolor|duele .. no es broma|juego; me cago|cagando del dolor;
      que dolorazo;
      no puedo (mas) con .. dolor;
      dolor .. tiene|trae|dejo|deja loco|loca|desesperado|desesperada|en_un_grito|arrastrando|llorando|tirado|tirada|postrado|mal|sin_dormir;
      tiene|trae loca|loco|desesperada|desesperado|llorando|en_un_grito|aullando|gritando .. dolor|doctora|doctor|pierna|espalda|cuello;
      ganas de vomitar|llorar|gritar .. duele|dolor;
      duele|dolor .. ganas de vomitar|llorar|gritar|morirme;
      aullando|aullo|bramando|berreando|chillando|gimiendo .. dolor|tiene|trae;
      brinque|salte|grite|brinco|salto .. dolor; doblado|doblada|doble|retorcido|retorcida .. dolor;
      todas sus letras; en un (puro) grito; grito pelado; no es vida .. dolor; dolor .. no es vida;
      juro .. dolor|duele; dolor .. juro; duele .. juro;
      PAIN_NOUN .. esos|aquellos que; duele tanto que; tanto dolor que; tantisimo dolor;
      PAIN_NOUN que te|me|no|hasta hace|hacen|saca|quita|dobla|tumba|mata|parte|despierta|deja|dejan|paraliza|tiene;
      ni|no .. cene|comi|desayune|trabaje|descanse|concentro|pegue .. (por|del) dolor;
      no se .. aguanta|soporta|tolera|puede; como muela .. BODY; punza .. (no) .. aguanta|insoportable;
      dolor .. lucecitas|estrellas|mareo;
      saca|sacan|salen|salieron|saco .. lagrimas|lagrima; ni|no ... de lo que .. duele|dolio|dolia;
      de lo que .. duele .. no|ni; nunca|jamas .. dolido|dolio|doler .. tanto|asi|algo;
      de la fregada|chingada|patada|verga .. dolor; dolor .. de la fregada|chingada|patada|jodida;
      duele|dolio|dolor .. un_horror|horror|horrores|barbaridades|chingo|monton;
      parado|dejado de llorar .. dolor|duele; duele|dolor .. parado|dejado de llorar|gritar;
      suplicio; martirio; calvario; infierno de dolor; dolor .. infierno|tormento|martirio|tortura;
      no puedo|logro|consigo pensar|concentrarme en otra|nada (cosa) .. dolor; no pienso|puedo_pensar|pensar mas|en_otra_cosa que .. dolor; dolor .. (lo) unico .. pienso|pensar|existe; solo pienso|puedo_pensar en .. dolor; dolia|dolio|duele|doliendo|dolor tanto que (tuve|me|no|grite|llore|pare|casi|hasta|tengo); partido|roto|quebrado|rompi|quebre .. huesos|brazo|pierna|costilla|costillas .. dolian|dolieron|dolio|dolia menos; partos|parto|cirugia|operacion .. dolio|dolieron|dolia menos;
      esto (ya) es|esta insoportable|inaguantable|intolerable; esto no se aguanta|soporta;
      tormento .. dolor|esto;
      BODY (esta|sigue|anda|se_puso|me_quedo) en (un) 8|9|10|ocho|nueve|diez;
      (ay|uy) esto es un 7|8|9|10|siete|ocho|nueve|diez`,
  },
  {
    id: 'increasing-pain',
    label: 'increasing pain or dramatic worsening',
    level: 'urgent',
    minimised: 'concern',
    minimisedAs: 'pain-change-mild',
    resolved: 'follow_up',
    source: 'A5, B4',
    absorbs: ['improved', 'no-symptoms'],
    rule: 'before 12 h an unqualified "worse" is concern; much, way, every day, keeps: urgent at any hour',
    en: `
      had|having worse PAIN since|today|now|lately|tonight;
      now its (really|just) startin|starting|beginning to hurt|ache|throb; started (out) small|little|sore|fine (and) now (its|it) (is) big|huge|hurts|hurt (a|heap|heaps) (more|pain|worse); now its (in|all) (my|the) whole|entire LIMB|HAND_FOOT|side|body;
      gettin|getting|keeps (on) (gettin|getting) badder|worser|sorer; not|NOT|aint easing|easin (up) its building|buildin; used to be tolerable|bearable|fine|ok|mild|manageable (but|and) now; was|were (just) (chillin|chill|fine|mild|ok|bearable|tolerable|manageable) (at_first|before|yesterday) (but) now its|it (is|s|just|really) (gettin|getting|got) bad|harsh|rough|awful|unbearable; tolerable|bearable|manageable now it|its aint|isnt|not|NOT; PAIN (is|s|keeps|been) movin|moving|goin|going|levelin|leveling|levelling|dialing|cranking up; leveling|levelin|levelling up; getting|gettin|growing|becoming (even) sorer|stiffer|harsher; sorer now|by|than; today|now (is) much|way|far|lot harder|heavier|rougher; yesterday bearable|tolerable|manageable; was mild (and) now; flares|flaring stronger|harder|worse (each|every); dey climb|rise; hurts|hurt (a) good|great|whole deal|lot more; creeping|inching|ticking|going|edging up and up; PAIN_NOUN (has|have|had|s) escalated|intensified|worsened|heightened|magnified; not mild (anymore|any_more|now) growing;
      PAIN NOT|no (dey) go down; today it|its is|s not|NOT tolerable|bearable|manageable;
      it|this|that|ache|soreness (is|its|keeps|just) growing|climbing|rising|mounting|intensifying; its|it_is growing|climbing|rising|mounting|intensifying; if anything (its|it_is) growing|building|rising|bigger|stronger;
      far|miles|nowhere from settling|easing|improving|better|fading|calming|healing .. growing|building|worse|climbing|increasing|rising|getting_worse|stronger|ramping|spreading;
      rather than|instead_of|in_place_of settling|easing|fading|improving|calming|dropping|getting_better ... growing|building|climbing|ramping|increasing|rising|grows|builds|climbs;
      not|NOT easing|settling|fading|improving|better (at_all) if anything growing|building|climbing|worse|more|bigger|stronger|increasing|rising; (the|complete|total|exact) opposite of better|easing|improving|improved|settling|fading|healing|getting_better;
      (been|got|gets|getting) nastier|sorer|angrier than the one|day before;
      each|every day (since) (its|it_has) (been|got|gotten) nastier|sorer|angrier|rougher|meaner; PAIN_NOUN|pains|pain (is|has) (now|nearly|about) double|doubled|triple what|since|from;
      pain|ache|discomfort|soreness|it|this has|have climbed|risen|mounted|intensified|sharpened steadily|sharply|markedly|considerably|overnight|daily|hourly|hour|day|since;
      markedly|considerably|noticeably|decidedly|appreciably|distinctly|substantially stronger|sharper|worse|greater than;
      going|goin|heading|headed|creeping up not down;
      more sore|painful|tender than yesterday .. up not down;
      gone|going|went|been (right|all|steadily|rapidly) downhill since|fast|quickly|rapidly|after|today|now|overnight;
      its going|gone downhill;
      more sore|achy|painful|tender by the|each|every hour|minute|day|morning|night;
      NOT easing|improving|settling|better .. stronger|worse|sharper|harder|intensifying;
      PAIN_NOUN (keeps|is|just) stepping|cranking|notching|edging|inching|stacking|piling|kicking|picking up (every|each|by|and|day|more|now|again|today);
      way|much|lots|loads|far|twice|even|a_lot|heaps|lot sorer|achier; twice|double|three_times|ten_times as sore|painful|achy|bad;
      sorer|achier each|every day|hour|minute|morning; today|tonight|now beats|tops|trumps yesterday|before .. pain|sore|soreness|hurt;
      PAIN_NOUN (has|have|keeps|just) grown|growing|grew|grows|multiplied|snowballing|soaring|surging|mounting; sorer and sorer;
      was|were|felt better (a) (couple|few|two|three|2|3|several|some) (of) days|weeks|hours ago; was|were|felt better yesterday|earlier|last than|but; better .. ago|yesterday|before than (it) (is) now|today; keeps|kept|keep building|mounting|ramping|growing|intensifying;
      sore|tender|achy|stiff|meh|ok|okay|fine (on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday) (and|but) (now) awful|horrible|terrible|unbearable|brutal|agony|bad;
      hurts|hurt|aches|aching|hurting (about) double|twice|triple (as) (what|than|the|much);
      was|were (just) (a|an|only) nuisance|bother|niggle|annoyance|twinge|tickle on|at|the|when|yesterday .. and|but now;
      ache|pain has|have spread; spread and is|its|feels (much) stronger|worse|bigger;
      ache|pain|soreness|throbbing|burning|it .. (much|lot|way|far) stronger|fiercer|nastier than last|yesterday|before|this_morning; was (just) (a|an|only) nuisance|bother|niggle|annoyance|twinge|tickle .. now|today CANT|awful|agony|unbearable|screaming;
      every|each day .. another (click|notch|level|step); turned|turning|cranked up another; mine is|keeps|was ramping|climbing|growing|building; meant|supposed to be fading|gone|better|easing|settling (by_now|now); (its|is|just) ramping (up);
      was|were|started MURMUR ... now .. CANT|too_much|a_lot|NOT|bad; instead of (getting|going|feeling|being|it) better|easing|improving|fading|away|down|healing; wrong way|direction; MURMUR ... then .. (a) lot|bad|worse ... now;
      it|soreness|pain|ache|that is|keeps going up (not) (down); keeps going up (even);
      hurts|hurt|hurting|aches|PAIN (way|lot|even|much|whole_lot|far) more|worse now|today|than|every|each; hurts|hurting (way|lot|whole_lot|even|much) more; PAIN .. doubled|tripled (since|in); more than doubled|tripled;
      it|pain|this|that|soreness|ache|swelling|numbness|tingling|burning (keeps|is|just|has) getting|gets|got stronger|sharper|deeper|fiercer; PAIN .. jumped|shot|climbed|crept from;
      ramped|ramping|ramps|amped|cranked up;
      hurts|hurt|hurting|aches harder|more than .. (day|night|yesterday|before); harder than the day before; every|each day .. harder|more|sharper|deeper; yesterday .. could ... this_morning|now|today|tonight .. (even) .. CANT|hurts|sheet; WORSE; WORSE .. every|each; WORSE by .. day|hour|minute; every|each day|hour .. WORSE;
      keeps|keep .. WORSE; much|mutch|moch|way WORSE; wrse; gettin worse;
      PAIN .. increased|increasing|increases|growing|building|climbing|rising|doubled|tripled|intensifying|spiked|jumped|escalating|ramping;
      more and more PAIN; PAIN .. more and more; more PAIN; more painful; PAIN more; PAIN .. going up;
      PAIN .. went .. up; PAIN .. gone up|higher; PAIN .. gone way|right|back|straight|even|really|further|a|two|three|far|from .. up|higher; PAIN shot up; PAIN .. spiked; PAIN .. up from; PAIN .. went|gone|shot|jumped|crept|back|is up to;
      building up; and|still|keeps|kept|slowly|steadily|been|now|number|score|level|temp|temperature|fever climbing; climbing fast|quick|quickly|slowly|steadily|again|higher; ramping up; growing PAIN; more and more; stronger PAIN; PAIN .. stronger;
      PAIN .. getting bad; hurts more; hurting more; PAIN way|much|really up;
      PAIN up today|since|from|again|a_lot; pain level .. up; higher .. PAIN; PAIN .. higher;
      going downhill; NOT easing .. growing; PAIN .. bigger; worst than; going from bad to worse; sorer;
      more sore; more stiff; stiffer; PAIN .. spreading; more tender; more severe; amping up;
      flaring|flared .. more; twice as bad; ten times worse; increasing; PAIN .. keeps .. building;
      NASTIER by|every|each .. hour|minute|day; by .. hour|minute|day .. NASTIER|worse|more;
      gets|getting|got|its NASTIER .. every|by|hour|day; PAIN .. CLIMB;
      CLIMB .. PAIN|hour|hours|day|notch|up; it .. CLIMB; another notch; kicked|cranked up .. notch|PAIN;
      instead .. of|getting fading|better|easing|improving|down|healing;
      was .. annoyance|nuisance|whisper|nagging|tickle|bite .. now|today; annoyance .. today|now;
      yesterday ... today .. CANT ignore|stand|move|walk;
      whispered|whisper|murmur .. screams|scream|shouts|yells|roars;
      today .. screams|screaming|roaring|roars; walked|came in with .. now;
      better|best .. shape|off before;
      better|fine|ok before .. i|the|you .. came|saw|needled|needling|treatment|needles|started|session|appointment|visit;
      was better|fine|ok before; worse|more PAIN than before .. came|saw|treatment;
      more than yesterday|monday|tuesday|last_night|before; each|every time|hour|day .. NASTIER|more;
      went|gone from .. ache|sore|twinge|nothing to; now .. actual problem;
      up .. from .. yesterday|morning|last_night; on .. rise; trending .. wrong|up; wrong direction|way;
      MURMUR ... ROAR; MURMUR to ROAR; from .. MURMUR .. to .. PAIN|severe|bad;
      better|best|good|fine|decent shape .. before|walking|going|coming|when|than;
      better .. walking|going|coming in .. than .. now|today;
      was|were|felt|feeling better .. than .. i am|now;
      felt|was|were|feel better before i|you|the|we|my .. came|saw|went|walked|needles|session|treatment|appointment|needling|visit;
      worse off; notch .. up|higher|more|worse|above; up .. notch; wrong direction;
      yesterday .. could .. today|now .. CANT; yesterday .. live|cope|manage|put_up ... today|now .. CANT;
      climb|climbs|climbing|climbed|builds|building|build|built|grows|growing|rises|rising|mounts|mounting|increases .. by|every|each .. hour|day|minute|night|morning;
      each|every morning|night|day|hour .. notch|more|MURMUR|NASTIER|deeper|higher|stronger|meaner;
      started|began|start|begins|starts .. as|out|like|off|with .. and now .. ROAR;
      started|began .. as|out MURMUR; from .. MURMUR .. to .. ROAR; MURMUR ... now .. ROAR;
      cranking|winding|revving|dialing|ramping|ratcheting .. up;
      instead of settling|calming|dying|subsiding|lessening|loosening|relaxing;
      yesterday .. could .. today .. CANT|NOT;
      was .. MURMUR .. (yesterday|monday|before) .. now|today .. ROAR;
      not fading|easing|settling .. if anything;
      if anything .. worse|ramping|climbing|building|more|stronger|bigger|increasing;
      ramping|climbing|growing|building|rising .. hour by hour; day by day .. worse|more|bigger|stronger;
      going|headed|heading .. wrong way|direction; climbing since|again|up|every|each|by;
      on the mend .. but .. climbing|worse|up|back; woke me .. twice|three|more .. than|only|once;
      soreness|it|pain .. each|every .. day|hour|morning .. worse|more|higher; real PAIN now|today;
      now .. (its) .. real PAIN; just sore .. now .. PAIN; NOT put .. dent;
      digs|digging|sinks|sinking|bores|boring .. (in) .. deeper; doubled overnight|today|since;
      PAIN|ache|it doubled|tripled; backwards progress|instead; going backwards|backward|downhill|south;
      slid|sliding backwards|backward|downhill; a lot|alot more PAIN;
      more PAIN .. than when|after|before|right;
      heading|headed|going|gone .. other|opposite|wrong direction|way;
      PAIN|ache|it .. creeping|inching|ticking|edging up; crescendo;
      steadily worse|more|increasing|climbing|up; what started as|with .. now; started as .. (is|its) now;
      each|every day|hour|morning .. little|bit|notch more|worse|higher|stronger;
      getting|growing|gotten|turning meaner|nastier|uglier|angrier|sharper|fiercer|rougher;
      spreading and .. getting|worse|more; worse off than; feel worse off;
      went to bed .. (fine|ok|better) .. woke .. worse|bad|agony;
      different animal|beast|ballgame|level now|today|this_morning|altogether; snowballing|snowballed;
      way up there; seems .. (to be) .. snowballing|spiraling|escalating|worsening; up to a .. from a;
      could .. monday|yesterday|sunday|before|wednesday|tuesday .. and now .. CANT;
      PAIN|ache|it builds|mounts|grows|climbs|rises|swells and builds|mounts|grows|climbs|rises|swells; PAIN|hurts|hurtin|hurting|aches (a) alot|lot|allot more then; WORSE then it|before|when|yesterday|i|last|this; hurtin|hurting|hurts|aching|aches (a) alot|lot|allot more; MURMUR (and|then) .. today|now .. CANT ignore|think|stand|bear; PAIN (is|keeps|just) mounting|mounts|deepening|deepens;
      sorer|tenderer|stiffer then|than; alot|lot|loads|heaps|miles sorer|worse|stiffer;
      expecting|expected|thought|supposed .. easier|better|easing .. but|instead .. worse|harder|heading|more|bad;
      pain|it|ache just keeps (a) growin|growing|buildin|building;
      so much more every|each hour; every|each hour more|worse; was (a) little|bit .. now|and .. so much more;
      PAIN|it|ache|soreness (is|just|only) keeps|keep|kept|keeping on growing|building|rising|climbing|mounting;
      building|climbing|growing|rising (up) every few|2|3|two|three|couple (of) hours|hour;
      2|3|4|5|6|7|8|9 and|but climbing`,
    es: `
      esta subiendo|subio|subiendo de (0|1|2|3|4|5|6) (a|al) 4|5|6|7|8|9|10; estoy|estoi|ando|amaneci|quedo|quede|amanecio|sigo|siento (mas|mucho_mas|bien) pior; pior que|q; mas|muy pior; es|esta|esto pior; its getting pior; (mas|mucho_mas) jodido|jodida|fregado|fregada|adolorido|adolorida|lastimado|amolado (del|de_la|de|la|el) (hombro|cuello|espalda|brazo|pierna|cadera|rodilla) que|q (en|ayer|anoche|la|antes|esta); amaneci|estoy|ando|sigo|quede mucho mas adolorido|adolorida|tieso|jodido|jodida; cada vez mas fuerte|recio|duro|intenso|feo; cada rato (me) duele (un) (poco|poquito) mas;
      pior;
      al contrario .. sube|subiendo|crece|creciendo|aumenta|aumentando|peor|empeora|empeorando|mas|aprieta; no mejora|baja|cede|quita|calma|pasa|afloja|alivia ... contrario|reves|mas_bien;
      no mejora|baja|bajado|cede|quita|afloja|disminuye (nada) (sino_que|mas_bien) sube|crece|aumenta|empeora|va_subiendo|va_creciendo|sigue_subiendo; no ha bajado|mejorado|cedido (nada) al_contrario|al_reves;
      al reves .. crece|creciendo|sube|subiendo|aumenta|aumentando|peor|empeora|empeorando|mas; lejos de mejorar|bajar|quitarse|calmarse|ceder|aliviarse;
      para atras como (el|los|un) cangrejo|cangrejos;
      (me) duele (ya) (mucho) (mas) el doble|triple; dolor (se) (ha) doblado|duplicado|triplicado;
      mejor ayer|antier|antes|anoche que|de hoy|ahora|ahorita;
      estaba|andaba|sentia|me_sentia mejor hace|ayer|antier|antes|anoche; mejor hace .. que ahora|hoy;
      molesto|molestia|adolorido|adolorida|regular|leve|bien (el) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer) (y|pero|hoy) (lunes|martes|miercoles|jueves|viernes|sabado|domingo) horrible|insoportable|tremendo|terrible|peor|feo|muy_mal;
      empezo|comenzo|era leve|suave|poquito|ligero|despacito y ahora|ahorita|hoy|ya; duele (como) el doble|triple;
      cada dia (le|me) sube (otra|una|mas|otro); sube otra|otro rayita|raya|escalon|nivel;
      en lugar|vez de (ir|estar|ponerse|irse) (para|pa|a|al) mejor|mejorar|mejorando|bajar|quitarse|quitarseme; va|voy|vamos|iba|sigue|ando para|pa|a peor;
      ahora|hoy (ya) no (puedo) porque me duele (mucho) mas; me duele (mucho) mas;
      duele|duelen|doliendo|dolor (mucho|bastante|aun|cada_vez|cada_ves) mas; cada ves|vez mas (fuerte|duro|peor); cada ves|vez fuerte|duro|peor|duele|molesta; doliendo cada ves|vez mas;
      PAIN .. se fue|paso|subio|brinco de; ha|han ido|subido|aumentado (de);
      aguantaba|soportaba|podia|dejaba .. (y|pero) .. hoy|ahora|ahorita ya no; peor; cada dia|vez|hora|rato .. peor|mas; mucho|muy peor; empeora; empeoro; empeorando; empeorado; peorcito; PAIN .. mas que|fuerte|intenso; PAIN mas; cada .. mas dolor; cada vez mas; va|esta aumentando; dolor .. aumento|aumentado|aumentando|aumenta|subio|subiendo|sube|crece|creciendo; subio .. dolor; aumento .. dolor; mas dolor; mas fuerte; duele .. mas; mas adolorido|adolorida; va en aumento; mas intenso;
      en vez|lugar .. de .. mejorar|bajar|quitarse|quitar|aliviarme|disminuir;
      lugar de .. bajar|mejorar|quitarse; va|sigue para|pa arriba; va a mas; mal en peor; de mal en;
      amanecio peor; se me|le CLIMB; PAIN .. CLIMB; CLIMB .. PAIN; sube y sube; mas NASTIER;
      PAIN .. mas NASTIER; estaba|andaba|sentia|estuve mejor|bien antes; antes .. mejor; entre mas .. peor|duele;
      el doble de; duele el doble|triple; ayer .. hoy .. no .. aguanto|puedo; ayer era|estaba .. bien|mejor|leve|poco|poquito|tranquilo .. hoy;
      era|estaba|fue|parecia .. molestia|leve|poquito|poco|nada ... hoy|ahora|ya .. no|ni|peor|mas|duele|aguanto;
      mas .. adolorido|adolorida|fuerte que ayer|antes|anoche;
      amaneci .. peor|mas_adolorido|mas_adolorida|con_mas_dolor; me siento peor; estoy|ando|sigo peor;
      duele mas; dolio mas; dolor .. mas .. ayer|antes|hoy;
      se .. puso|esta_poniendo|pone peor|mas_feo|mas_fuerte; se esta poniendo mas; empeora .. cada|con;
      voy|vamos para|de atras; voy peor; de mal a peor; cada .. rato|dia|vez|noche .. mas|peor;
      en aumento; no .. baja .. sube; en lugar|vez de mejorar; entre mas dias;
      ha ido .. aumentando|subiendo|creciendo|empeorando; fue|va subiendo|creciendo .. dolor;
      dolor va subiendo|creciendo; antes|ayer .. 2|3|4|dos|tres|cuatro ... 6|7|8|9|siete|ocho|nueve;
      paso|pasamos|subio|brinco de .. 1|2|3|4|5 a .. 5|6|7|8|9|10;
      peor que .. llegue|antes|ayer|cuando|entre|nunca; aprieta|duele|punza|molesta|lastima|pica mas;
      hora .. que .. pasa .. mas|peor; me lo|la dejo|dejaron peor|mal; quede|deje peor; sali peor; salir peor;
      hoy .. peor|el_doble;
      hoy|ahora|ahorita|ya ni eso;
      poniendo|puso|pone|poniendose .. feo|peor|fuerte|duro|bravo|canijo|intenso .. PAIN_NOUN;
      PAIN_NOUN .. poniendo|puso|pone|poniendose .. feo|peor|fuerte|duro|bravo|canijo|intenso;
      creciendo|crece|sube|subiendo|aumentando .. intensidad|bola_de_nieve|espuma;
      subiendo|sube|subio|aumenta|aumento .. intensidad|fuerza|dolor;
      intensidad .. subiendo|sube|subio|aumenta|aumento; PAIN_NOUN .. creciendo|crece;
      mejor estaba|andaba|sentia|me_sentia antes; mejor antes que ahora|hoy; va|sigue|esta|siento pa|para arriba;
      mas que .. (el) primer|dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|antier|antes .. PAIN_NOUN|duele;
      PAIN_NOUN|duele .. mas que; se .. fue|esta|ha agravando|agravado|complicando|complico;
      amanezco|amaneci .. peor|con_mas; cada dia amanezco peor; peor de|que como|cuando|antes;
      agarra|agarrando|toma|tomando|cobra|cobrando mas fuerza|vuelo;
      vez de ceder|bajar|calmarse|quitarse|aflojar; va|vamos|voy|sigue pa|para|de|a peor;
      se me hace .. peor;
      mas fregado|fregada|jodido|jodida|amolado|amolada|lastimado|lastimada|mal|chueco de|que .. lo|como|cuando|antes|llegue;
      dolor|molestia|ardor va|sigue|anda creciendo|subiendo|aumentando y|cada|mas; PAIN .. crece|sube|aumenta y crece|sube|aumenta; era|fue|estaba .. molestia|fastidio ... hoy|ahora|ya .. dolor|no; duele|duelen|doliendo (mucho|harto|bastante|muchisimo|bien) mas; creciendo y creciendo; subiendo y subiendo;
      me dejo|dejaron mas|peor; me lastimo|lastimaron mas;
      en (vez|lugar) de componerme|mejorar|mejorarme|componerse .. descompongo|descompone|empeoro|peor;
      se me disparo (el|mi) dolor; dolor (se) (me) disparo`,
  },
  {
    id: 'significant-swelling',
    label: 'swelling',
    level: 'urgent',
    minimised: 'concern',
    minimisedAs: 'mild-swelling',
    resolved: 'follow_up',
    source: 'A5, B5; L: Ma20',
    rule: 'a knot is the treated point; a knot that grows or a hard lump is swelling',
    absorbs: ['stroke-signs'],
    en: `
      ankle|knee|elbow|hand|foot|calf|wrist|finger (is|looks|got|now) like a|one|my ball|balloon|melon|grapefruit|softball|baseball|potato; cant|cannot|couldnt put|get (on) (my|the) boot|shoe|ring (on) foot|ankle|feet|hand|finger swell|swelled|swollen;
      swell (up) this|that|so much|bad|badly|big|fast|huge; 
      shoulder|shoulders|arm|leg|knee|neck|hand|ankle|thigh|calf (is|s|are|looks|has_got) (a_lot|way|much|visibly) bigger|fatter|larger (than|then|n) the other; ring|band wont come|slide|go|budge off|on; CANT get (my|the) (wedding) ring|band off|on; goose aig|egg|aigs; TRUNK|LIMB|HAND_FOOT|area|spot|it (has|just|all|is|s) poofed|pooched|swolled|bloated|inflated (up|out); inflated on me; spot|lump|bump|knot (is|s) poppin|popping|stickin|sticking|poking out|up; shirt|top|sleeve|bra|jacket|blouse NOT|wont fit|button|close (over|on|around) (the|my) shoulder|arm|neck|back; looks|look|feels|looking (all) inflated|pumped_up|blown_up|bloated|like_a_bullfrog; like a bullfrog|pufferfish;
      CANT say (that) (it|its) isnt|aint|not swollen|swelled|swelling|puffy; wouldnt say (that) (it|its) isnt|aint|not swollen|swelled|puffy;
      big|firm|hard|large|growing|round|tender|raised|solid mound|hump|bulge;
      mound (now|there|growing|under|on|where|thats|is);
      see it|lump|bulge|mound through my shirt|top|blouse|sleeve|trousers|jeans;
      came|come|popped|blown|blew (right) up (like|as) (a|an|the) SIZE_LIKE; came|come|popped up like (a|an) egg|ball|golf|balloon;
      ankle|ankles|knee|knees|calf|thigh|elbow|wrist|foot|shoulder|finger|fingers|toe|toes|neck|arm|leg|shin a SIZE_LIKE;
      calf|leg|arm|ankle|knee|thigh|foot|hand|wrist|elbow (is|has|looks|got|getting) (got|noticeably|visibly|way|much|all|so) fatter|thicker|chunkier;
      left|right|one shoe|boot|sock|glove .. fits|zips|closes .. (the) (other|right|left); right|left|other one wont|doesnt|NOT (come|even) (close|fit|zip|go|near); shoe|boot .. NOT (come|even) close; inch|inches|cm bigger|larger|thicker|wider .. (round|around|than); fit (fine|ok) yesterday;
      tennis|golf|ping_pong|billiard|bouncy|base|rubber ball .. in|on|under|inside|where .. BODY|cheek|butt|skin; skin .. (all|so) stretched|stretching|shiny; LIMB|HAND_FOOT .. like .. tree_trunk|trunk|stovepipe|tube|stump;
      BODY (is|looks|feels) (about) twice|double (as) (big|the_size|its_size);
      BODY (looks|is|feels|seems) (way|lot|much) bigger|larger|fatter|thicker (than|compared) (to) (the) other;
      one big|giant potato|melon|balloon|sausage|loaf; watch|strap|belt|ring|band|bracelet .. holes|notches bigger|looser|wider; only .. slipper|slippers|flipflop|sandal|crocs|shoe .. fits|fit; (so|very|too|all) full and round; CANT make out .. bones; no|NOT|CANT (see|find|make_out) .. kneecap|ankle_bone|bones|knuckles; SWELL; SWELL_VERBAL swell; swell up|upped|ing; blew up like; blown up; twice .. size; golf ball;
      egg sized; goose egg;
      size of .. egg|golf|grapefruit|softball|tennis|baseball|lemon|orange|walnut|plum;
      CANT get .. shoe|ring|boot|sock|sleeve; shoe|ring|watch wont|doesnt fit|come;
      knot .. bigger|growing|hard|larger; BIGGER knot; hard knot; fluid .. skin|filled; fluid build;
      filled with fluid; huge knot; big knot; double .. size; bulge; big bump; puff puff;
      swelling .. bigger; BODY huge|enormous|gigantic|massive|fat|ginormous; looks fat;
      bigger than .. other; fatter than; BODY .. like|into|become|became|is .. SIZE_LIKE;
      like .. SIZE_LIKE .. BODY|under|skin|there|sitting; size .. SIZE_LIKE; SIZE_LIKE size|sized|shaped;
      looks like .. SIZE_LIKE; swallowed .. SIZE_LIKE;
      popeye|sausage|balloon|cankle|elephant|michelin arm|fingers|finger|toe|toes|knee|leg|ankle|hand|foot|man;
      water balloon; one big balloon; big|huge|giant balloon;
      squishy|soft|fluid|water|jelly|mushy|spongy pocket|lump|bag|pouch|sac|bubble|blob|spot;
      pocket|pouch|sac|blob of .. fluid|something|water|jelly|liquid; fluid|water on .. knee|elbow|joint;
      LIMB|HAND_FOOT|knee|ankle|elbow .. doubled|fatter|thicker|rounder; LIMB|HAND_FOOT|knee|ankle|elbow double|twice;
      LIMB|HAND_FOOT|knee|ankle|elbow .. is|was|looks|looked|got|seems|almost|nearly double|twice;
      fatter|bigger|thicker|rounder|wider than .. other|good|left|right|usual; leg is double;
      doubled in size;
      kneecap|anklebone|knuckles|knuckle|ankle|kneecaps .. disappeared|gone|vanished|hidden|hiding;
      CANT .. see|find .. kneecap|anklebone|knuckles|ankle_bone;
      OUTGROWN .. groove|grooves|dent|dents|digging|digs|cutting|cuts|stuck|ridge|strangling|squeezing;
      OUTGROWN .. wont|doesnt|cant|NOT .. fit|go|come|close|budge|zip;
      CANT .. get|take|pull|fit|button|squeeze|zip|tie .. OUTGROWN;
      BODY .. puff|puffs|puffed|blew|blown|blowed up|out; puff|puffed|plumped|plump up|out;
      finger|thumb .. leaves|left .. dent|pit|print|hole; leaves .. dent; retaining .. water|fluid;
      filling .. fluid; filled up; full of fluid; michelin; cankle; cankles; elephant leg|foot|ankle;
      OUTGROWN .. cutting|cuts|digging|digs|pinching|strangling|squeezing|tight .. into|in|off|skin|finger|ankle|wrist|leg|foot;
      CANT .. get|lace|tie|zip|pull|squeeze .. OUTGROWN; swallowed .. ball|SIZE_LIKE|golf_ball|grapefruit;
      BODY .. swallowed; is|its|looks|got|still|all swallowed; ball .. under .. skin; BODY .. like .. water_balloon;
      where|whered|wheres .. kneecap|ankle|ankles|knuckles|wrist|shin|bone go|gone|went|at;
      one big|huge|giant|fat pillow|marshmallow|sponge|puff|sausage|ball;
      leaves|leaving|left .. dent|groove|imprint|ridge; stays|stay|stayed dented|dimpled|pitted|indented;
      times its|the|normal|their|usual size; BODY|lip .. times .. size;
      SIZE_LIKE .. sitting|growing|sticking|popped .. on|under|in|up|out;
      theres|got|have|is .. SIZE_LIKE .. on|under .. LIMB|TRUNK|calf|skin;
      CANT see .. bone|knuckle|veins|tendons; puffy|puffed .. sock|shoe|ring;
      fat|thick|chunky ankle|ankles|foot|knee|hand|wrist|calf|elbow; blew up like|overnight|big|huge;
      mound .. under|on|where; jeans|pants|sleeve|legging .. tight .. that|one|this|bad .. leg|arm|side;
      as thick|big|fat|round|wide as .. BODY;
      mouse|egg|marble|worm|grape|thing|something|pillow|ball .. under .. skin;
      BODY .. wont go in|into .. (any|my) .. OUTGROWN; wont go in any shoe; BODY .. and .. skin .. shiny;
      skin is shiny|tight|stretched|taut; bigger|thicker|fatter|larger .. around .. than;
      noticeably|visibly|clearly|obviously bigger|thicker|fatter|larger|swollen;
      CANT .. see|find|feel .. ankle_bones|ankles|anklebones|knee_cap|shin_bone|tendons|wrist_bone|kneecaps;
      sleeve|cuff|pant|leg is tight .. on|that|one; fluid filled; bump .. size .. SIZE_LIKE;
      pushed|press|pressed|push|poke|poked .. (on|my|the) ... print|thumbprint|fingerprint|dent|dimple|mark|pit .. stayed|stays|remains|left;
      thumbprint|fingerprint stayed|stays; soap|soaped|butter|buttered .. (my|the) .. ring|rings .. off;
      BODY .. has .. shelf|ledge|bulge|mound|hump|lump; second kneecap|elbow|ankle|head|knee;
      sticking out .. (like|of) .. SIZE_LIKE|egg; SIZE_LIKE|egg|grape|olive|almond|pebble|acorn .. growing|forming|came_up|coming_up|popping_up|popped_up|rising|appeared|showed_up;
      sticks|sticking|juts|jutting|bulges|bulging|pokes|poking out .. (inch|inches|cm|further|farther|more|way) .. (than|compared|from) (the) .. other; BODY bulges|bulging|jutting|juts|ballooning (out) (more|compared|further); one side .. sticks|sticking|bulges|bulging|juts|jutting out (more|further|compared);
      shelf|ledge|bulge|mound|hump .. on .. LIMB|TRUNK;
      BODY (still|just|always) balloons|ballooned|ballooning|balloon up|out`,
    es: `
      rodilla|codo|tobillo|pie|mano|pantorrilla|pierna (parecia|parece|esta|amanecio) (como|un|una) melon|camote|toronja|globo|pelota|papa|elefante;
      no (se) (me|le|nos) (ha|han|quiere|va|acaba_de) deshincha|deshincho|deshinchado|deshinchar|desinflama|desinflamo|desinflamado|desinflamar;
      pescuezo|cuello|brazo|hombro|tobillo|pie|dedo|dedos|pierna gordo|gorda|gordos; agua|liquido juntada|juntado|acumulada|acumulado|encharcada (en|bajo|debajo); esponjado|esponjada|esponjo (todo|toda|el|la|mi|muchisimo|mucho) BODY; BODY|trapecio (esta|anda|se_puso) (todo|toda|muy|bien|bastante) esponjado|esponjada; hinchasonsota|hinchazonota|hinchazonzota|inxadisimo|inchadisimo; cototo; BODY (parece|esta_como|como|se_ve_como) un|una pan|globo|bola|pelota|sapo|camote|tamal; duplico|triplico su tamano; BODY .. duplico;
      no (te|le|les) dire|diria|digo|voy_a_decir|puedo_decir que no esta|este|anda|se_ve|ande (muy|tan|algo|medio) hinchado|hinchada|inflamado|inflamada; no es que no este|esta (muy|tan) hinchado|hinchada|inflamado|inflamada;
      vino|salio|crecio|puso como (un|una) SIZE_LIKE;
      bota|zapato|tenis .. cierra|entra|queda .. (y) (el|la) (otra|otro|derecha|derecho|izquierda|izquierdo) no|ni; derecha|derecho|izquierda|izquierdo|otra|otro ni de chiste|broma;
      pelota|bola (de) tenis|golf|beisbol|ping_pong .. en|debajo|abajo|adentro; piel .. estirada|brillosa|restirada; LIMB|HAND_FOOT .. como .. tronco|trompa|tubo;
      de (lo|tan) inflamado|hinchado|inchado|hinchada|inflamada (que) (esta|quedo|quede);
      SWELL; se puso .. grande; como .. huevo|pelota; zapato no .. entra|queda; anillo no .. entra|queda; no me queda el zapato; mas gordo que; mas grande que .. otro|otra;
      BODY .. como|parece|puso .. SIZE_LIKE; como .. SIZE_LIKE .. BODY; traigo .. SIZE_LIKE .. BODY;
      tamano .. SIZE_LIKE; parece SIZE_LIKE; pata .. elefante;
      no .. entra|queda|cierra|cabe|sube .. OUTGROWN;
      OUTGROWN .. aprieta|no_cierra|no_entra|no_me|marca|marcado|corta|atoro|atora|no_sale;
      no .. sale .. OUTGROWN; el doble .. grande|gruesa|gorda|gordo|ancho|tamano|otra|otro;
      mas gorda|gordo|gruesa|grueso|ancha|grandota que;
      se .. hizo|puso .. bola|gorda|gordo|gordota|grandote|chibola|pelota|gigante; chibola; chipote; chibolo;
      bodoque; tolondron; no .. ve|ven .. hueso|tobillo|rotula|nudillos|huesito;
      agua|liquido en .. rodilla|codo; retengo|retencion liquido|liquidos|agua;
      guante .. box|boxeo; BODY .. guante .. box;
      no .. cierran|cierra|entran|quedan|caben|suben|entra|queda|cabe|sube .. OUTGROWN;
      OUTGROWN .. no .. cierran|entran|quedan|caben|suben|cierra|entra|queda;
      OUTGROWN .. aprietan|apretado|apretados; se .. hizo|puso|formo|salio|levanto .. SWELL;
      salio|salieron|formo|hizo .. bola|bulto|pelota|bolita|huevo|chichon|pelotita|chibola|granote;
      BODY .. creciendo|crecio|engordo|engordando|agrandando|doble; el doble .. BODY;
      parezco .. globo|elefante|popeye|sapo; marcado|marca .. calcetin|dedo|resorte;
      hundo|hunde|queda .. dedo .. marcado|hoyo|hundido|marca; BODY .. pesado .. gordo|hinchado;
      BODY gorda|gordo|gordota|gordote|grandota|grandote|enorme|inmenso|inmensa|gigante;
      liquido .. acumulado|junto|juntando; se me junto agua|liquido; deforme|deformado|deformada .. BODY;
      BODY .. deforme|deformado|deformada;
      se .. levanto|levantando|salio|formo|hizo .. SWELL|SIZE_LIKE|bola|chipote;
      tamano .. (de) un|una SIZE_LIKE|huevo|limon|naranja|toronja|pelota|nuez|aguacate|puno;
      LIMB|HAND_FOOT|rodilla .. el doble; doble .. que .. otro|otra;
      inflaron|inflada|inflado|inflo|inflandose .. BODY;
      BODY .. inflada|inflado|inflaron|inflo|inflandose;
      liga|ligas|resorte|elastico .. encaja|encajan|marca|marcan|aprieta|clava; tamano familiar;
      como pan .. hinchado|hinchada; como bolillo|tamal|salchicha|chorizo|morcilla;
      hinchadisimo|hinchadisima;
      BODY .. lleno|junto|acumulo .. agua|liquido; lleno|junto|acumulo .. agua|liquido .. BODY;
      gordita|gordito .. HAND_FOOT|LIMB|rodilla|cara; HAND_FOOT|LIMB|rodilla|cara .. gordita|gordito;
      sobresale|sobresaliendo|salido|salida|abultado|abultada|abultan|abulta|botado|botada mas que (el|la|del) otro|otra|lado; sobresale (mas|mucho|bastante|tantito); lado .. (me|le|se) sobresale|abulta|asoma;
      no .. ve|ven|nota|notan .. hueso|huesito|huesitos|nudillos|tobillo|tobillos|rotula;
      esta|estoy|quedo|quede|puso inflado|inflada|hinchado como (un) globo|pelota|sapo;
      se (me) puso|hizo panzona|panzon|gorda|gordota (la|mi) pantorrilla|pierna|mano|rodilla|tobillo; pantorrilla .. hierve|arde;
      BODY se me hincho (mucho|bastante) (por_lo_demas)`,
  },
  {
    id: 'fever',
    label: 'fever or chills',
    level: 'urgent',
    resolved: 'follow_up',
    source: 'A5',
    rule: '100.4 F / 38.0 C or more; 104 F / 40.0 C is an emergency; 99.5-100.3 F is low-grade-temp; no site needed',
    en: `
      burning|burnin up (over|here|at|with|since|all|tonight|like|again|hot|now); fevered (all|since|up|last); been (a) shaking|shakin|shivering|shivery and (freezing|so) cold|hot|sweating|sweaty; running|runnin|ran|run hot (and|at) 101|102|103|104|since|all; goosebumps and shakes|shivers|chills; shakes even in|under; runs|ran|had|run a temperature|temp; hundred and one|two|three|four (on|at|degrees|temp|fever|and); has|got|have the shakes and feels|is|feel hot;
      roasting|boiling|burning hot then|and freezing|shakes|shivering|shaking|cold;
      temp|temperature (still|just) wont|isnt|not|hasnt|doesnt (to) come|coming|go|going|gone|budge|drop|dropping;
      
      cold|freezing|chilly (one) (minute|second) (and|then|next) (the) (next|burning|boiling|roasting) boiling|burning|roasting|sweating|hot (the) next;
      she|he|hes|shes|RELATION (is|was|absolutely|still) boiling|roasting|baking hot|up;
      CANT (ever|get|seem) (to) (get) warm; teeth clacking|clattering|rattling|knocking|banging; teeth going like; sweat|sweating|sweated through (my|the) pajamas|pjs|sheets|shirt|clothes|bed|nightgown;
      got|get|took_out (the) thermometer because|cuz|due;
      FEVER; running .. temp|temperature; HAVE|had|got|with|spiked|has temp|temperature;
      temp .. is up|high|elevated; temperature .. is up|high|elevated|going_up; high temp|temperature;
      spiking; burning up; CHILLS; hot and cold; night sweats; sweats;
      sweating and freezing|cold|shivering; cold sweat|sweats; freezing and sweating; teeth .. chattering;
      body shakes; shivery; shivering; rigors; shaking .. cold; CANT get warm; freezing .. sweating;
      the shakes; goosebumps and hot; hot flashes and cold; temp .. over|above 100;
      hot|boiling|sweating|burning|roasting then|and freezing|cold|shivering|chilled|frozen;
      freezing|cold then|and hot|sweating|burning|boiling; one minute .. hot|cold|freezing|sweating;
      teeth|jaw .. clacking|rattling|clattering|knocking|chatter|clicking|castanets|going;
      soaked|drenched|sweat|sweated|sweating|soaking .. sheets|pajamas|pjs|nightgown|pillow|mattress|covers;
      sheets|pajamas|pjs|nightgown|pillow .. soaked|drenched|wet|wringing;
      forehead|head|face|skin|body .. stove|oven|furnace|radiator|griddle|radiating|boiling|scorching;
      fry .. egg .. on; radiating|throwing|giving .. heat; hot as .. stove|furnace|oven|fire;
      like .. furnace|oven|radiator; running hot;
      under .. quilts|blankets|covers|comforters .. cold|freezing|shaking|shivering|teeth|still|sweating;
      CANT|NOT .. get|stay|keep .. warm; CANT|NOT .. warm .. up;
      blanket|blankets|quilts|sweatshirt|hoodie|coat|jacket|sweater|covers .. july|june|august|summer|freezing|shaking|shivering;
      freezing .. blankets|summer|july|covers|coat|sweatshirt|heater;
      shaking .. cold|blankets|furnace|heat|hot; im shaking;
      thermometer .. high|red|100|101|102|103|104|105;
      101|102|103|104|105 .. tongue|degrees|thermometer|armpit|ear|mouth|forehead;
      temp|temps .. hanging|up|around|climbing|spiked|rising; fry .. egg; could fry;
      freezing .. same|burning|boiling|sweat|hot; burning .. freezing|cold|shiver;
      hot .. freezing|shiver|shivering; hundred and one|two|three|four; one oh one|two|three|four;
      hundred one|two|three|four .. degrees|point|temp|fever; glassy eyes; temp went|go|gone|shot up;
      roasting|baking|boiling|cooking|burning|sitting|running .. at|around 100|101|102|103|104|39|40;
      puddle|pool of sweat; sweat .. shivering|shiver|chills|freezing; feel like .. icicle|popsicle;
      sweats .. shakes; shakes .. sweats; shakes and sweats; sweats and shakes;
      38|39|40|100|101|102|103 point 1|2|3|4|5|6|7|8|9;
      im radiating; radiating heat;
      reading 101|102|103|104|105; temp should i go in`,
    es: `
      arde|ardo|ardiendo|arder en|de fiebre|calentura;
      calentureando; calenturado; calenturada; fiebresita; fiebrecita; fiebrezota; friito|frio|friecito (con|y) temblor|tembladera|temblorina|calor|sudor; me entro|dio|agarro|pego (un|una|el|la) friito|friecito|tembladera|temblorina|tiritona; tiritona;
      marca|marco|marcaba|marcando (ya|el|como) 41|42|cuarenta|treinta_y_nueve|38|39|40 .. termometro; termometro .. 41|42|cuarenta;
      cuarenta (grados) de fiebre|calentura|temperatura;
      no se (me) (quitaba|quita|quito) el frio; no (entro|entraba|entre|podia|puedo) (en|entrar) (en) calor; castaneando|castanean|castaneaban|castanetean|rechinando|tronando (los|mis) dientes; dientes .. castaneando|castanean|tiemblan|temblando;
      le|me subio|dio|subio_la|agarro|entro (la) temperatura;
      FEVER; HAVE .. temperatura; temperatura alta; con temperatura; temperatura .. subio; ardiendo en; mucho frio y calor; CHILLS; temblores .. frio; sudando frio; sudor frio; sudores; tiritando; escalofrio; destemplado; destemplada; calosfrios; tengo mucha calor .. frio; cuerpo cortado .. calentura;
      caliente ... temblando|frio|tiritando|escalofrio|tiemblo;
      temblando|tiemblo|tirito|temblorina|tembladera .. frio|cobijas|cama|noche;
      dientes .. castanetean|rechinan|chocan|castaneteo|suenan; castanetean|castanean;
      cobijas|cobija|colchas|cobertores|suetere ... frio|temblando|nada|tapo|tiemblo;
      me tapo .. nada|frio|temblando|no; frio .. no .. quita; frio .. huesos|calienta|caliento;
      sudando|sude|sudo|sudada|sudado .. sabanas|cama|mares|pijama|frio|chorros;
      empape|empapada|empapado .. sudor|pijama|cama;
      frente|cuerpo|piel|cabeza .. arde|quema|hirviendo|ardiendo|quemando|lumbre|comal|brasa;
      quema|arde|ardiendo .. frente|cuerpo; quebranto; volando en; destemplanza;
      termometro .. marco|marca|dice|subio|38|39|40; ardiendo;
      no .. quita|va|pasa .. frio; tres|dos|cuatro cobijas|cobertores;
      cobijas .. frio|tiritando|temblando;
      frio .. cobijas|tiritando|temblando|adentro|calambre|mucho_frio;
      amaneci .. empapada|empapado|sudando|sudada|sudado|ardiendo|hirviendo|caliente;
      cuerpo .. ardiendo|caliente|hirviendo|quemando;
      ardo|ardiendo|hirviendo|quemando .. fiebre|calentura|cuerpo|por_dentro|cabeza;
      temperatura .. alta|altisima|38|39|40; me subio|dio|pego la temperatura|fiebre|calentura;
      con|de 38|39|40; 38|39|40 de|con fiebre|calentura|temperatura;
      sudando|sudo|sude frio|a_mares|a_chorros|toda_la_noche|mucho_frio;
      castaneteo|castaneteando|castanetea .. dientes; tiembla|tiemblo|temblando|tiritando .. de|del frio;
      frio y calor; calor y frio; a ratos .. frio .. calor; a ratos .. calor .. frio; calosfrio;
      calofrios; cuerpo .. prendido|lumbre;
      38|39|40 cerrados|clavados|y_medio|y_pico|y_algo|largos;
      marco|marca|marcaba|marcando|termometro .. 38|39|40; 38|39|40 .. marco|marca|termometro;
      escalofrio .. sacude|sacuden|sacudio; prendido|prendida en|de .. FEVER|temperatura|calor;
      cuerpo .. llamas|lumbre|fuego|brasas; en llamas .. cuerpo|yo;
      dientes .. tac|chocan|suenan|bailan|golpean|castanetean|rechinan;
      estoy|ando|amaneci|cuerpo|frente|cabeza|piel|toda|todo|me_siento|estas hirviendo;
      hirviendo en|de .. FEVER|calor|temperatura|fiebre;
      dieron|dio|dan|da|traigo|siento .. frios|friazos; frios horribles|intensos|feos`,
  },
  {
    id: 'infection-signs',
    label: 'redness, warmth, pus or streak',
    level: 'urgent',
    resolved: 'follow_up',
    source: 'A5, B5; L: Kim18, Seeley06',
    rule: 'slight redness before 24 h is mild-redness; "warm" without a site is feels-unwell',
    en: `
      line|sharpie|pen|marker round|around|on the|that redness|red|rash .. past|outside|beyond|over (of) it|the_line; yellow|green|cloudy water|liquid|fluid|juice come|comes|coming|came from|out (of);
      coming|comin|oozing|leaking|dripping|seeping out of it|there;
      red|redness|streak|line (has|have) reached|reaches my|the|his|her armpit|groin|elbow|wrist|chest|collarbone; red line|streak|stripe .. armpit|groin|elbow;
      RED|pinkness|pink round|around (the|one|two|three|some|both) (of) (the) (needle) dots|spots|marks|holes|pricks|dot|spot|mark|hole;
      festered|festering|festers (up|over|bad); stinks|stinking|stinky and (is|its) running|runnin|leaking|weeping|draining; matter|yellow|gunk|goop|goo (is) (comin|coming|oozing|running|leaking) (out) (of|from) (that|the|my) hole|holes|spot|site|needle|skin|it;
      matter|gunk|muck|goo (is|coming|leaking|oozing) (coming|leaking|oozing) out|from; dressing|plaster|bandage|gauze (had|has|with) (some) green|yellow (on|stuff|and);
      gooey|gunky|goopy|weepy|slimy|crusty|oozy and|n|with red|hot|sore|smelly|yellow;
      red|hot|sore and|n|with gooey|gunky|goopy|weepy|slimy|crusty|oozy|spreading;
      red and (its) spreading|growing|expanding|hot|tracking;
      hole|site|spot|it|puncture|skin|jab looks|looking (really|very|so|proper|pretty) angry;
      looks (really|very|so|proper|pretty) angry|septic|mucky|poxy|gammy;
      
      red (skin|patch|spot|mark|ring|bit|area) around|round the|one|a|my|where needle|needles|hole|jab|puncture|injection|site|stab|you;
      hole|site|spot|jab|wound|puncture .. smells|smelly|stinks|weepy|weeping|gooey|gunky;
      weepy hole|site|spot|mark|wound|puncture|skin;
      white|yellow|green|cloudy|milky stuff|gunk|goo|gunge|junk|liquid|fluid|matter .. squeezes|squeezed|comes|came|coming|leaks|leaking|seeps|seeping|pops|popped;
      getting|got|gotten redder (and) (its) hot|hotter|warm|warmer|bigger|spreading;
      turned|turning|gone red (and) angry|hot|swollen|spreading; red and angry;
      red|redness (part|area|patch|spot|mark|ring) (has|is|keeps|getting) spread|spreading|grew|growing|bigger|expanding;
      skin|spot|site|poked|needled ... scarlet|crimson|toasty|flaming|glowing; scarlet .. (and|n) .. hot|warm|toasty; weeps|weeping|oozes .. stink|smell|reek|smells; stink|stinks|reek|reeks .. (like) .. cheese|rotten|fish|garbage|death|feet; wound|hole|spot|site .. weeps|weeping; yellow .. on .. leggings|shirt|sheets|bandaid|bandage|gauze|plaster; PUS; RED & HOT; hot|warm to (the) touch; HOT & SITE; HOT & BODY; RED & SITE; RED & BODY;
      its|is|looks|look|got|gets|turned|turning|getting|all|still|really|very|bright|so red; redness;
      reddish; redder; red streak|streaks|line|lines|stripe|area|ring|patch;
      RED .. spreading|expanding|growing; streak|streaking|streaks .. up|arm|leg; draining; drains;
      leaking .. yellow|fluid|stuff|liquid|clear|goo|green;
      yellow|green|yellowish|greenish|cloudy|milky|brown|white stuff|fluid|liquid|gunk|goo|discharge|crust|ooze|drainage;
      smells bad|foul|funny|awful|gross|nasty|off; foul smell|odor; smelly; boil; pimple; pimples; pustule;
      angry red; scab .. oozing; angry looking; crusty; blister; blisters; stuff coming out;
      fluid|liquid|stuff coming|came|comes|leaking|draining (out) from|of|out; hot spot; hot skin;
      skin .. HOT; GUNK .. COMES_OUT; COMES_OUT .. GUNK; squeezed .. stuff|it .. out|came;
      something|stuff .. COMES_OUT .. hole|poke|spot|needle|wound; SITE|hole|poke .. STINK;
      STINK .. SITE|hole|poke|bandage;
      smells|smelled|smelling like .. cheese|death|rot|fish|garbage|feet|dead;
      bandage|bandaid|shirt|pillow .. yellow|green|crusty|stain|stuck|gunk; color of .. LIKE_TOMATO;
      LIKE_TOMATO red|colored|color; red as; hot as .. stove|oven|coal|griddle|iron|stovetop;
      SITE|spot|dot|dots|patch|poke|circle .. toasty|cooking|radiating|warmer|heat|hot|scorching|burning|throbbing;
      sunburned|sunburn .. patch|spot|around|look;
      creeping|creeps|crept|marching|climbing|crawling|traveling .. outward|out|up|past|wider|arm|leg;
      drew|drawn|traced|circled|marked|outlined .. sharpie|pen|marker|line|circle|border|edge|around;
      sharpie; past|outside|beyond .. line|circle|pen|marker|mark;
      red|pink|angry|hot ring|halo|circle|bullseye|stripe|vein|trail|track|road|welt;
      stripe|line|streak|trail|road|vein .. climbing|crawling|creeping|going|running|heading|up|toward|towards;
      circle .. twice|wider|bigger|larger|growing|spreading|hot; zit|whitehead|carbuncle|volcano|cyst;
      head on it; gangrene; mrsa; staph; gone bad; angry .. spot|skin|hole|poke; gunk .. out;
      poke|poked|dot|hole .. red|hot|angry|tomato|swollen; popped|burst|opened|broke|squeezed .. GUNK;
      GUNK looking|mess|stuff|colored|junk; came|come to .. head; hot|warm enough to;
      warm|heat|cook .. hands on .. SITE|it; weeping|leaking|oozing .. red|yellow|clear|fluid|stuff|pus;
      heat .. coming|radiating .. off|from .. it|that|spot|SITE; pink|red patch;
      yellow|green junk|stuff|crud|gunk|crust|goop; junk came|coming out;
      draining|drains|leaking|seeping through|thru|onto .. shirt|bandage|sheets|pants;
      cloudy|milky|yellowish|pussy stuff|fluid|liquid|gunk; spidery lines;
      lines .. coming|going|running|spreading .. (off|from|up) .. spot|site|hole|it;
      green around|edges|edge; smells|smell like .. cheese|rotten|bad|foul; ring|circle|halo of red|pink;
      red|pink|redness .. got|getting|gets|grew|grown|growing bigger|wider|larger|out;
      feels|feel|like .. (a) sunburn;
      opened|burst|broke|popped up|open .. and .. stinky|smelly|yellow|green|stuff|GUNK;
      stinky|smelly|nasty|gross stuff|liquid|fluid|junk|water ran|came|leaked|running|coming|drained;
      hot hard lump; hard hot lump; red halo; spider bite; bug bite;
      like .. bite .. angry|hot|red|throbbing; crusty .. scab; yellow scab|crust; wet spot under;
      scab .. wet|crusty|yellow|leaking|tender; throbbing and hot; hot and throbbing; angry .. throbbing;
      redness .. moved|moving|past|wider|bigger;
      thick (white|yellow|green|milky) liquid|fluid|water|juice|matter; white|yellow|green|greenish|yellowish|milky (thick) liquid|fluid|matter|water (is|keeps|are) (coming|leaking|oozing|out|running); (coming|comes|come|leaking|oozing) (out) with (a) bad|foul|nasty|awful|terrible|ugly smell|odor|stink;
      (has|have|got|with) (a) white|yellow head .. leak|leaks|leaking|oozes|weeps; leaking|leaks|leaky .. yellow|green|yellowish|greenish|yelow; runny and yellow|green; with|has|got (a|such) stink (to) (it);
      scab|hole|spot|site|wound (though|tho) (is|turned|looks|its) green|yellow and|n smells|stinks|reeks|smelly|weeping|oozing;
      (with|has|got) (a) white head right|where .. needle|needles; stinks|stink (a_bit|a_little) and leaks|leaking|weeps|oozes`,
    es: `
      rojo|roja (y) caliente (y) creciendo|creciente; drena|drenando|escurre (un|una) liquido|agua verdoso|verdosa|verde|amarillo|amarilla|amarillento;
      linea|raya|franja roja .. axila|ingle|codo|pecho; rojo|enrojecimiento .. llego a la axila|ingle;
      tiene|sale|salio|saliendo|echa|bota|bota_mucha|saca materia|agua_amarilla|aguita_amarilla|liquido|liquido_verde|liquido_verdoso|aguadija|pudricion; bota|echa|sale|suelta|escurre (una) aguita|agua|liquido (amarilla|amarillo|amarillenta|amarillento|verde|verdoso|verdosa); liquido|agua|aguita verdoso|verdosa|amarillo|amarilla|amarillento|amarillenta|turbio|turbia; zona|piel|area|piquete|punto|puntito|sitio (me) quema|arde|hierve (al) (tacto|tocar|tocarlo|tocarla); mala pinta;
      piel|alrededor|circulo|mancha ... colora|colorao|colorada .. y|quema|arde|caliente; circulo .. crecio|mas_grande|chiquito; PUS; tengo|tiene|tienen|trae|traigo|saca|sacaron|con|hay|hace|hizo|suelta|veo pus; RED & HOT; RED & SITE; RED & BODY; esta|puso|poniendo|muy|bien|sigue RED; enrojecimiento; enrojecido; enrojecida; rojez; caliente al tocar; caliente al tacto; HOT & SITE; HOT & BODY; raya roja; linea roja; lineas rojas; rayas rojas; huele mal|feo; liquido amarillo|verde; sale .. amarillo; grano|granito .. pus; llaga; ampolla; ampollas; esta .. caliente .. donde; se siente caliente;
      GUNK .. COMES_OUT; COMES_OUT .. GUNK; SITE|hoyito .. GUNK|STINK; STINK .. SITE|hoyito|herida;
      huele .. queso|podrido|muerto|mal|feo|pescado|rancio; manchado|mancho|manchada .. amarillo|verde|materia;
      RED|colorado|colorada .. LIKE_TOMATO; como LIKE_TOMATO;
      colorado|colorada|roja|rojo .. creciendo|extendiendo|alrededor|extiende|caliente|arde;
      raya|linea|franja .. subiendo|sube|brazo|pierna|colorada; encono; encona; enconado; enconada; enconando;
      enconada|encono|piquetito .. arde;
      piquete|piquetito|pinchazo|hoyito .. arde|caliente|late|hirviendo|rojo|colorado|hinchado; nacido;
      furunculo; golondrino; postema; tacotillo; grano .. pus|caliente|cabeza;
      encono|enconado|enconada|enconando|encona; se .. encono;
      bola|grano|granito|bolita .. colorada|colorado|roja|rojo|caliente|late|pus;
      late .. piquete|hoyito|herida|donde; SITE .. late|palpita|punza|hierve;
      huele|oliendo|olor .. feo|mal|podrido|raro|fuerte|muerto|rancio .. SITE|herida|hoyito|piquete;
      SITE .. huele|olor .. feo|mal|podrido|raro; mal olor; apesta .. SITE|herida|hoyito|piquete|donde;
      sale|saliendo|salio|brota|escurre|supura|chorrea|suelta .. PUS|materia|agua|aguita|liquido|cosa|amarillo|verde|blanco;
      liquido .. amarillo|verde|feo|espeso|blanco|raro|apestoso;
      RED|enrojecido|colorado .. caliente|hinchado|arde|ardiendo|duele|inflamado; caliente .. RED;
      piel .. caliente|ardiendo|hirviendo|quema|roja|colorada;
      HOT|ardiendo|hirviendo|lumbre|brasa .. SITE;
      raya|rayas|linea|lineas .. roja|rojas|colorada|coloradas|subiendo|sube; lleno|llena de pus;
      grano .. donde|aguja|piquete|creciendo|grande;
      mancha|zona|area|circulo|rueda .. roja|rojo|colorada|caliente|creciendo;
      se .. esta|puso poniendo|muy roja|rojo|colorado|colorada|caliente;
      BODY .. CALIENTE; CALIENTE .. BODY; SITE .. CALIENTE; CALIENTE .. SITE; RED & CALIENTE;
      esta CALIENTE al tocar;
      ruedo|rueda|aro|cerco|aureola|circulo|anillo|mancha|roncha .. RED|colorado|colorada;
      RED ruedo|rueda|aro|cerco|aureola|circulo|anillo|mancha;
      grano|granito|barro|espinilla .. cabeza|blanca|blanco|pus|aguja|hoyito|piquete;
      suelta|tira|saca|bota|expulsa .. liquido|agua|materia|algo;
      heridita|herida|hoyito|piquete .. suelta|tira|bota|llora|moja; herida .. fea|mal|abierta;
      apretar|apretarlo|apretarla|aprieto|aprieta|exprimo|exprimir .. sale|salio|brota|saca|suelta;
      suda|llora|tira|escurre .. liquido|agua|aguita|pus; como leche|requeson|queso .. cortada|sale;
      con materia; SITE|grano ... materia; SITE .. feo|fea .. caliente|materia|pus|colorado;
      se ha puesto (muy) rojo|roja (y) caliente|duro|dura;
      puntitos|puntos|manchitas|manchas|ronchitas ... se extienden|extiende|avanzan|multiplican|riegan`,
  },
  {
    id: 'numbness-tingling',
    label: 'numbness, tingling or altered feeling',
    level: 'urgent',
    resolved: 'follow_up',
    source: 'B5; L: McManus18',
    rule: 'a minimiser changes nothing; present before the treatment and unchanged: follow_up',
    en: `
      fingers|toes|hand|foot|leg (is|are) (all|both) asleep (and) been that way|like_that since;
      feeling|sensation (is) (about|only|like|maybe) half; feel half as much;
      hardly|barely|dont|cant feel (any|the|a) needle|pin pricks|prick;
      PAIN (is|has|all|s) gone|left (and|n|but) (the|my|all) feeling|sensation|strength with|along_with it;
      (0|zero) pain (and) 0|zero feeling|sensation; 
      when|how_long|how_soon .. feel|feeling my|the HAND_FOOT|LIMB|FACE (again|back); when|how_long|how_soon .. (the) feeling|sensation (come|comes|coming) back|return|returns;
      but not (the|my|any|all) feeling|sensation in|of|back|yet; minimal|hardly_any|barely_any TOUCH in|to;
      took|takes|taken (the|my|all) (of) (the) feeling|strength|grip|sensation (in|of|from) (my|the) (BODY) (with|along); touch|rub|poke|pinch (it) (and|but) NOT|CANT|dont feel (it|anything|a|nothing); feels|feel|felt like (it|they) (belongs_to|belong_to|is|are) someone|somebody|another_persons elses|else; pinched|poked|pricked my toes|foot|feet|leg|hand|fingers (hard) (and) (i) didnt|NOT|never know|feel|notice;
      the|my|all|normal|full TOUCH (in|of) (my|the|this|both) (BODY) (has|have|just|s|is|had|all) (just|all|completely|totally) LOST|gone|went (away|out) (from|in|of|out_of) my|the|both|all|two|three|some|one HAND_FOOT|LIMB|FACE;
      the|my|normal|full TOUCH in|to|of|on (my|the|this|both|these) BODY (is|has|just|still|s) LOST|gone;
      the|my|normal|full|any TOUCH (in|to|of|on) (my|the|this|both|these) (BODY) (has|still|just) NOT|never (fully|yet|all|really|quite) CAME_BACK; so is|has|did|are (all) (the|my) TOUCH; not any_more|any|much|a_lot_of TOUCH (left) in|to; TOUCH (is|has|s) gone|went too|aswell|as_well|also|with_it;
      felt|feel nothing in|on my|the|this BODY ... stepped|pinch|pinched|burned|burnt|stubbed|scratched|touch|touched|pricked; foot|leg|arm (is|feels|went|gone|turned|stays|feeling|still|so|real|really|just) cold;
      (has|got|have|aint_got|aint|with|theres) no feelin|feeling in (my|the|two|three|some|both|a|this|that); HAND_FOOT|TRUNK|skin|patch|LIMB (has|got|aint_got|have|dont_have|aint|on_my_neck) (got) no feelin|feeling|sensation; numm|nums|numbish|numish|nummy (fingers|toes|hand|from|round|around|in|on|all); sensation (is|has|seems|feels) (a_bit|much) less|lost|reduced|diminished|decreased|dull|gone|weaker; dentist (office) numb; feels like dentist numb; numb like|as (the|a|at_the) dentist; less sensation|feeling in;
      finger|fingers|hand|foot|arm|leg no tiene|tienen feeling|sensacion;
      burny|nervy|zappy nerve|nervy|tingly|feeling|feelin|sensation; burny|burnin|burning nerve; nerve (feelin|feeling|sensation|pain|burn) (is) (in|down|up|through|along) (my|the|both) LIMB|HAND_FOOT|TRUNK; burny & LIMB; burny & HAND_FOOT;
      nothing|nothin in (my|the|this|that) LIMB|HAND_FOOT (has|got|have) (any|no) feeling|feelin;
      sole|foot|toes|hand|fingers (of_my_foot) (is|are) (that|so|all|gone) dulled|deadened;
      BODY (feels|feel|is) like felt|cork|cotton_wool;
      
      fingers|finger|toes|thumb|hand|foot|leg|arm .. (might_as_well|may_as_well) .. made of felt|wood|rubber|cork|cotton|wool|plastic|wax|sponge|leather|clay|cloth;
      fingers|toes|hand|foot|thumb|leg|arm (are|is|feels|feel) made of felt|wood|rubber|cork|cotton|wool|plastic|wax|sponge|leather|clay;
      might|may as well be|belong (made|to) (of) felt|rubber|wood|somebody_else|someone_else|a_stranger;
      has|had|having pins in it|them ever|since|all|again;
      NOT properly|quite|really|rightly|fully|truly feel|feels (the) carpet|floor|ground|keys|sheets|clothes|pavement|tiles|grass|water|pen|wheel|sand|pedal|pedals;
      can tell (there) (is|theres|its) pressure|touching|something (but|yet|though|not);
      not that it (is|s) (my) own skin|leg|arm|hand;
      burned|burnt|cut|stubbed|pinched|nicked my BODY .. didnt|NOT|never feel|felt|notice (it|a_thing);
      feeling|sensation in|of BODY (has|is) (all) gone|going|vanished|disappeared|missing; feeling|sensation in|of BODY NOT|never|hasnt|havent come|came|returned|back;
      finger|fingers|thumb|toe|toes|hand|foot|pinky (gone|went|all|totally|completely|stone) dead; like|as_if|as_though (im|i_am|its) wearing glove|gloves|sock|socks|mitten|slipper|stocking;
      CANT tell|feel (if|that|whether|when) its|it_is|theres|hes|im|my_foot|i_am there|touching|on|standing|anything|wet|hot|cold; as though|like|as_if the dentist (had) (has) (been|just) (at|been|numbed|jabbed);
      dead to touch|world_below; gone to sleep|dead|wooden; like (it|they) (belongs|belong) to somebody|someone; BODY|feel|feels|felt|like|as_if|though|its|thats .. NOT (quite) mine;
      NOT feel|feels|seem|seems (like|as) (if) (its|it_is) mine; toes|fingers|toe|finger|foot|hand|leg|arm .. off line|offline|asleep|dead|elsewhere; NOT come back .. toe|toes|finger|fingers|feeling; watch|look .. to know where (it|my|the) (is|foot|hand|arm|leg); have to look to (know|see|find);
      keep|keeps|kept|have_to|had_to|gotta shaking|shake|shook|flapping|flap (my|the|this) HAND_FOOT|arm|leg out|awake|alive|around; like when you|i sleep|slept|lay|laid|sat on it|them|my_arm|my_hand|your_arm|your_foot; BODY .. when you sleep on it;
      CANT|NOT (hardly|really) feel the cup|pen|keys|floor|wheel|fork|phone|handle|buttons|water|ground;
      touch|touching|poke|pinch|press .. NOT feel|felt (it|anything|a_thing); all fizzy|fizzing|prickly|static (like);
      foot|sole|hand|finger|fingers|toes|leg|arm .. (has) no clue|idea; NOT tell|know .. if (im|i_am|its) .. (in|wearing|on) .. socks|shoes|barefoot|hot|cold|gloves; HAND_FOOT|LIMB (is|are|feel|feels|felt) sleepy|woolly|cottony|rubbery; CANT say .. HAND_FOOT|LIMB .. normal|right|the_same; NUMB_CLEAR; pins and needles; pin and needle; pins n needles; pins & needles;
      NO_FEELING feeling|sensation|feelings in|on|at|from|down|over|at_all;
      CANT feel BODY|HAND_FOOT|anything|it|part|my|below|much; CANT .. feel .. BODY;
      NOT feel my|the .. HAND_FOOT|LIMB|BODY; lost feeling|sensation; lost .. feeling|sensation in;
      losing feeling|sensation; loss of feeling|sensation; no sensation; no feeling;
      dead feeling|arm|leg|hand|foot|fingers; feels|feel|went|gone|goes dead; BODY .. feels|is|went dead;
      BODY .. asleep; BODY .. fell|falls|falling|goes|going|went|keeps_falling asleep;
      HAND_FOOT|LIMB .. go|goes|going|went to sleep; HAND_FOOT|LIMB keeps going to sleep;
      fell asleep and wont wake; fuzzy feeling; BODY .. fuzzy|buzzy|buzzing|prickles|tingle;
      buzzing in|down|feeling; burning down; burning .. down|along .. LIMB; burns down;
      BODY .. novocaine|novacaine; novocaine; like novacaine; dull sensation;
      reduced|decreased|less|altered|weird|strange|funny sensation|feeling in; electric tingles; tingl;
      cant feel; crawling .. skin; ants .. crawling; bugs crawling; feels like static; static feeling|in;
      NOT .. feel .. fingers|toes|hand|foot; hypersensitive; novocain; CANT feel .. temperature;
      prickle; feel|feels|feeling|like|get|getting|constant .. pricks; pricks .. down|up|all_over|through|LIMB|HAND_FOOT; burning nerve; burning feeling down;
      touch|touched|rub|press|poke it and NOT|CANT|BARELY .. feel|notice|register;
      BODY .. like|wearing|gone|went|feel|feels|turned .. COVER;
      pointer|thumb|fingers|toes|foot|hand .. like|wearing .. COVER;
      wearing .. glove|gloves|sock|mitten .. feel|like; feels|feel like .. COVER; FIZZ & LIMB;
      FIZZ & HAND_FOOT; FIZZ .. skin|TRUNK|BODY|under; BODY|shin|skin .. FIZZ; like .. FIZZ;
      champagne|soda|pop|seltzer bubbles|fizzing|fizz; phone .. vibrate;
      patch|spot|area|strip (that|where) (i) CANT|BARELY feel|notice; patch|spot|area|strip (with|has|where) no feeling|sensation; patch|spot|area|strip i dont feel;
      touch|touching|poke|scratch|pinch .. NOT|CANT|BARELY .. feel|notice|register;
      NOT|CANT|BARELY .. feel|notice|tell .. touch|touching|scratch|pinch|poke|water|hot|scalding|burning;
      hot|scalding|boiling water .. NOT|CANT .. notice|feel|tell; dead patch|spot|zone|area|skin|fingers;
      BODY (is|are|feels|feel|like) (its|it|theyre|like) not|isnt|arent|aint mine|my_own|there|attached|connected;
      BODY .. belong|belongs .. someone|somebody|else; belongs|belong to .. someone|somebody;
      somebody|someone elses .. hand|foot|arm|leg|finger|toe;
      CANT tell .. holding|touching|hot|cold|what_im; rubbery; BODY .. sleepy|drunk; dentist .. BODY;
      like .. dentist; hand|foot|fingers|toes|arm|leg|mano .. asleep;
      INJURE ... never|NOT|hardly|BARELY feel|felt|feels|noticed|knew|flinched;
      BODY .. belong|belongs|belonged to;
      CANT .. feel .. shirt|sleeve|sock|clothes|pants|watch|ring|texture|difference|hot|cold|keys|buttons .. on|against;
      fingers|toes|hand|foot|lip|thumb feel|feels|are|is|felt thick|fat|puffy|wooden|far_away|foreign|asleep|sleepy|dull|dead;
      deadened; HAND_FOOT|LIMB|patch|spot|area .. gone|going|went .. dead|rubbery|wooden;
      like .. sat|sitting|slept on .. it|hand|arm|foot; funny bone .. all|feeling|hit;
      patch|spot|area|strip .. dead|dull|asleep; phone in .. shoe|pocket|boot; prickly|prickles;
      INJURE .. and never|NOT|hardly|BARELY .. feel|felt|notice|noticed|knew;
      BODY .. NOT|CANT|BARELY feel .. TOUCH_THINGS;
      NOT|CANT|BARELY .. feel .. TOUCH_THINGS .. (with|on|under) .. HAND_FOOT|LIMB|skin;
      NO_FEELING sensation; duller; feel|feels|feeling .. duller|muted|muffled|blunted|blank;
      blank .. touch|spot|patch; padded; sandpapery; never woke|wakes back|up .. HAND_FOOT|LIMB;
      HAND_FOOT|LIMB .. wont wake up; asleep .. wont wake; feeling .. NOT .. come|came|coming back;
      lost touch in; frozen .. feeling|fingers|toes; like .. frostbite;
      HAND_FOOT .. NOT .. feel .. like .. mine; rubber band .. (around|on) .. HAND_FOOT|fingers|toes|LIMB;
      like .. standing|walking|stepping on .. marble|pebble|rock|lump|nothing;
      CANT feel .. razor|brush|comb|towel;
      might as well be .. (made_of|a) .. wood|rubber|plastic|stone|somebody|dead|gone;
      zone .. (on|of|in) .. HAND_FOOT|LIMB; dead zone on|in|at .. HAND_FOOT|LIMB|skin;
      feels|feel like nothing .. (on|in) .. HAND_FOOT|LIMB|skin; feels like nothing;
      kinda|sorta|little|bit buzzy; buzzy .. (from|in|down|to) .. BODY; buzzy from;
      BODY .. made of .. wood|rubber|plastic|clay|wax|cardboard;
      NOT|never .. feel|felt|notice|noticed .. when|until .. INJURE;
      CANT tell .. hot|cold|rough|smooth|velvet|silk|denim|sharp .. from;
      NOT .. same .. touch|feeling|feel .. both|side|other;
      strip|patch|spot|area of .. shin|thigh|arm|skin|leg .. NOT|cant|no .. feel|feeling;
      water .. feels|felt .. like nothing;
      HAND_FOOT|LIMB|finger|toe .. WRAPPED .. in|with;
      can feel it but NOT (really) (much); feel it but not really;
      fingers|finger|toes|hand|hands|foot|feet (is|are|were|still) sleeping; fingers|toes|hand|arm|foot|leg ... (they|it) dont|doesnt|wont|do_not|does_not wake;
      bit|little|some|few (of) pins in|on (my|the|two|both|three|2|3|these) (little) BODY; pins in|on my|two|both|the fingertips|fingers|toes|hand|foot|feet;
      BODY (feel|feels|felt) like pop_rocks|fizz|soda|champagne|carbonation;
      nil feeling|sensation`,
    es: `
      no noto (el|la|los|las|mi|mis) dedo|dedos|pie|pies|pierna|piernas|mano|manos|brazo|cara|labio|labios; toco (el|la|mi) muslo|pierna|brazo|pie|mano .. como tocar|si_fuera (el|la) de otra|otro;
      pero|aunque (ya) no la|lo|las|los siento;
      fue|quito|paso (el|todo_el) dolor y tambien|con_el|junto_con_el (la|toda_la) sensibilidad|sensacion|fuerza; dolor se fue|quito|paso y (la|toda_la) sensibilidad|sensacion|fuerza tambien|igual; a|al (la|el|mi) BODY y (ya|ahora) (la|lo) (esta|siento|tengo|anda) dormida|dormido|dormia|dormio|entumida|entumido|adormecida|adormecido;
      se fue (tambien) la sensibilidad|sensacion; sensibilidad 0|cero; cuando|cuanto .. sentir (el|la|los|las|mi|mis) HAND_FOOT|LIMB|FACE; cuando|cuanto .. vuelve|volver|regresa|regresar (la) sensibilidad|sensacion; ni sensibilidad|sensacion en (la|el|los|las|mi) HAND_FOOT;
      
      pero no (la|el) TOUCH;
      sin nada|casi_nada de TOUCH; siento el|la brazo|mano|pierna|pie de otro|otra|alguien|ajeno|ajena|prestado|prestada; pellizco|pellizcan|pico (y) nada;
      no tengo|hay|siento|queda|tiene (ya) nada|ni_pizca|ni_tantita|ni_gota|ninguna (de) TOUCH; no|nunca|tampoco (me|se) (ha|he) CAME_BACK (todavia|aun|bien|toda) (la|el) TOUCH; (la|el) TOUCH (todavia|aun|ya) (no|nunca) (me|se) (ha) CAME_BACK;
      se me|le LOST (toda) (la|el) TOUCH; ya no siento (nada) con|en la|el|las|los|mi|mis HAND_FOOT|LIMB;
      lo dormido|entumido|adormecido|entumecido;
      no (tiene|tengo|tienen|hay) feeling|sensasion|sensacion|tacto; queman|quema|arden|arde (los|el|mis|mi) nervios|nervio; ormigea|ormiguea|hormigea|ormiguear|hormigueado|hormigueada; toco y no noto|siento; no noto nada en|al|cuando (el|la|mi|tocar|toco); menique|dedo|dedos|pulgar|indice|anular (esta|estan) perdido|perdidos|muertos|muerto; ni pellizcandolo|pellizcandola|pellizcandome|picandolo|apretandolo; no distingo|siento|noto (lo) (el) frio (ni|o|y|del) (lo) (el) calor|caliente; BODY (ta|esta|anda|quedo|sigue|ta_todo) dormio|dormia|dormio_todo; dormio (el|mi|la|un) BODY; ta|esta dormio|dormido el|mi BODY;
      acorchado|acorchada|acorchados|acorchadas|acorchamiento|encorchado; de|como corcho;
      BODY .. como (al) (cuando) (salir|salgo|sales|vas) del|de_con|al|con_el dentista;
      estatica en|por (la|el|las|los|mi|mis) BODY;
      queme|corte|pegue|golpee|piqué|pique|machuque .. y ni (me) lo|la|cuenta senti|sentia|di; siento|sienten como envuelto|envuelta|envueltos|forrado|forrada; como envuelto|envuelta en algodon|hule|plastico|trapo;
      toco (el|la|los|las|mi) BODY y no lo|la|los|las|me siento;
      toco|toque .. no lo|la|los|las siento; BODY .. no lo|la|los|las siento;
      no (lo|la|los|las) siento mio|mia|mios|mias; no siento que sea|es mio|mia; alfileres .. (de|en|por|del) .. BODY; BODY .. alfileres; dedos|dedo|pie|mano (se|me) (me) apago|apagaron|desconecto|desaparecio; verlo|verla|mirarlo (para|pa) saber;
      pico|toco|pellizco|aprieto|rasco|pincho|sobo ... no (lo|la) (me) siento; HAND_FOOT|LIMB (como|medio|medios|estan|esta|andan|traigo|casi) muertos|muertas|muerto|muerta; dedo|dedos|mano|manos|pie|pies como de trapo|hule|carton|madera;
      no alcanzo a sentir (los|las|el|la) botones|llaves|dedos|cosas;
      quedo|queda|quede|ando sin sentir; sin sentir (el|la|los|las|mi) LIMB|HAND_FOOT|TRUNK; siento|sienta como (de) algodon; alcanzo a sentir .. dedos|mano|pie;
      se me queda sin sentir|sensibilidad; pellizco|pellizque|toco|toque|sobo .. no|casi_no senti|siento|sentia (nada); no|casi_no siento|senti (los|las|el|la) (botones|llaves|taza|cosas|teclas) .. dedos|mano;
      BODY .. ya ni lo|la|los|las siento; ya ni siento (el|la|los|las|mi) BODY;
      tengo|traigo|siento|amaneci_con|sigo_con entumecidos|entumidos|dormidos|adormecidos (los|mis) pies|dedos;
      siga|tenga|este|tener (todavia|aun) (con) (la|el) BODY dormido|dormida|entumido|entumida|adormecido|adormecida;
      se me|le (esta|estan|sigue|siguen|anda|andan|va|van|pone|ponen|puso) durmiendo|adormeciendo|entumiendo|entumeciendo|encalambrando; se me|le entumieron|entumio|adormecieron;
      deje de|perdi|no sentir|siento|sienta|sintiera .. BODY; que no .. sienta (el|la|los|las|mi) BODY; tengo|traigo|siento|amaneci_con dormidos|entumidos|adormecidos (los) BODY;
      LIMB|muslo (por) (fuera|dentro) .. lo toco .. trapo|plastico|carton|hule|tela; tocar un trapo|carton; NUMB_CLEAR; se me duerme|duermen|durmio|durmieron; no siento (casi|bien|ni) (el|la|los|las|mi|mis|esta|este) BODY|HAND_FOOT; no .. siento bien .. HAND_FOOT|LIMB; no tengo sensibilidad|sensacion; sin sensibilidad|sensacion; perdi .. sensibilidad|sensacion; falta de sensibilidad; calambre electrico; quemazon .. pierna|brazo; ardor .. baja|bajando; poca sensibilidad; no siento .. dedo; ando .. adormecido;
      BODY .. como|trajera|traigo .. COVER; siento .. como .. COVER; como .. COVER; FIZZ & LIMB;
      FIZZ & HAND_FOOT; FIZZ .. BODY|planta|piel; BODY|planta .. FIZZ; hormiguitas; hormigueando;
      toco|tocan|pellizco|pincho|rasco .. no .. siento|siente;
      no siento .. toco|agua|pellizco|frio|caliente|piel|dedos|planta; BODY .. no .. mio|mia|fuera;
      como si no .. mio|mia; como .. ajeno|ajena|prestado|prestada; anestesiado; anestesiada;
      anestesia .. BODY; BODY .. anestesia; acolchado; acolchada;
      NUMB & BODY; se me duerme|duermen|durmio|durmieron .. BODY;
      ASLEEP .. del|de|desde BODY|codo|rodilla|hombro;
      no .. siento|siente|sentia|sentir .. BODY|HAND_FOOT; no siento .. lo_que_toco|nada_en|na_en;
      CANT .. sentir .. BODY; BODY .. no .. siento|siente|sentia;
      dedos|mano|pie|pierna|brazo|cara .. como de trapo|hule|plastico|goma|corcho;
      HAND_FOOT|LIMB|FACE .. trapo|hule|goma|corcho|plastico|ajeno|ajena|prestado;
      BODY .. anestesia|anestesiado|anestesiada|muerto|muerta|borrado|borrada;
      como .. anestesia|anestesiado|anestesiada .. BODY|dentista;
      agarro|toco|cojo .. caliente|frio .. ni|no .. siento|entero|cuenta;
      perdi|perdio|perdiendo|falta .. sensibilidad|sensacion|tacto|sentido_del_tacto; hormigas .. BODY;
      BODY .. hormigas|hormiguea|cosquillea|pica_por_dentro; cosquilleo; cosquilleos;
      como .. alfileres|agujitas|hormigas|espinitas|burbujitas|chispas|refresco;
      sensacion .. rara|extrana|dormida|adormecida .. BODY; BODY .. sensacion .. rara|extrana|raro;
      no .. tengo|hay tacto|sensibilidad; quemazon|ardor .. baja|corre|brazo|pierna|pie|mano|dedos; entelerido|entelerida; BODY .. raro|rara .. dormido|dormida|sensacion|como;
      sigue|siento|senti|quedo|queda|lo_tengo|la_tengo|los_tengo|las_tengo|todavia|aun dormido|dormida|dormidos|dormidas;
      kedo|quedo|queda|quedaron|quedan|anda|siento .. HAND_FOOT|LIMB|cara .. dormia|dormio|dormita;
      HAND_FOOT|LIMB|cara .. dormia|dormio; como si no .. fuera|fueran .. mia|mio|mias|mios; cara .. NUMB;
      hormiguitas .. BODY; BODY .. hormiguitas|hormigas;
      queme|quemado|corte|cortado|pique|golpee|pinche|raspe .. y no .. senti|siento|sentirlo|di|entere;
      queme|quemado|corte|cortado|pique|golpee|pinche|raspe .. sin sentir|sentirlo|darme;
      ni .. senti .. BODY|queme|corte|golpe|pellizco;
      como refresco|soda|coca .. (con) gas|dentro|pierna|brazo|mano|pie;
      HAND_FOOT|LIMB .. de plastico|goma|hule|trapo|carton|palo|corcho|madera;
      parece que|como_si toco|tocara|agarro|fuera .. otra|otro|ajeno|ajena;
      cosquillea|cosquillean|cosquilleando|burbujea|burbujean|vibra|vibrando|zumba .. LIMB|HAND_FOOT|BODY;
      LIMB|HAND_FOOT .. cosquillea|cosquillean|vibra|vibrando|burbujea|zumba;
      acorchado|acorchada|acartonado|acartonada|gomoso|gomosa .. BODY;
      BODY .. acorchado|acorchada|acartonado|acartonada|gomoso|gomosa;
      planta|plantas .. acorchada|acolchada|dormida|dormidas;
      como .. sales|salgo|saliendo|ir del|al|con dentista; dentista .. LIMB|HAND_FOOT|cara|boca;
      no .. se|siento|distingo si .. fria|frio|caliente|tibia; siento .. mitad|media|medio .. BODY;
      siento menos .. BODY; BODY .. siento menos|apenas; BODY .. siento poco|poquito (cuando|al|desde|de|ya|el|la);
      poca|menos|falta_de|pierdo|perdida_de sensibilidad|tacto; no .. despierta|despiertan .. BODY;
      BODY .. no .. despierta|despiertan; sin despertar .. BODY; BODY .. sin despertar;
      paso la mano .. no|parece|y;
      pico|pincho|pellizco|toco .. (con) alfiler|aguja|dedo y nada|no; y nada siento;
      y no siento nada .. BODY; BODY .. y no siento nada;
      siento|sentia|traigo|tengo|dan|da piquetitos; piquetitos en|por BODY;
      como si (no) fuera|fueran .. (de) otro|otra|mio|mia|mios|mias;
      no siento .. alfiler|piquete|pinchazo|pellizco|roce|contacto|toque|caricia|cosquillas|calor;
      traigo|siento .. cosquillas|cosquilleo; adormilado|adormilada .. BODY;
      BODY .. adormilado|adormilada;
      agarro|agarrar|cojo|tomo .. no se si .. tengo|traigo|agarro;
      BODY (lo|la|los|las) siento (como) de otra|otro persona|gente|senor|senora|cuerpo; como (si_fuera) de otra|otro persona|gente`,
  },
  {
    id: 'significant-bruising',
    label: 'large or spreading bruise, or a bruise on a blood thinner',
    level: 'urgent',
    resolved: 'follow_up',
    source: 'B5, A4; J',
    rule: 'stated small: small-bruise; no size stated: bruising-unqualified; any bruise on an anticoagulant is this',
    en: `
      arm|leg|arms|legs|forearm|thigh|calf (is|are|s|looks|look|all|gone|still) (all|so|really) blue;
      bruise|bruises|bruising all over|round|around|down|up my|the neck|body|back|leg|arm|chest|belly; purple|black|blue|yellow|green (and|n) (purple|black|blue|yellow|green) from (my|the) butt|hip|knee|shoulder|elbow|thigh|waist (down|up|all) (the|way) to;
      huge|big|giant|humongous|massive|ginormous|enormous brooze|bruze|bruize|broose|shiner; look|looks like i|ive (been|got|was|had_been) beat|beaten|mugged|pummeled; been beat with a ball bat;  i|it look|looks like i was in a fight|brawl|wreck; shoulder|neck|arm|back|thigh|leg|hip|whole|entire all purple|black|violet; humongous brooze;
      spread|spreading (right|all_the_way) down|up|to (to) (the|my) knee|elbow|ankle|wrist|hip overnight|already; gone|turned|goes aubergine|eggplant|beetroot; bruise .. spread (right) down|up to; bruise|bruises|bruising wrapping|wraps|wrapped round|around; size of a dinner plate .. travelling|traveling|spreading|growing;
      mark|bruise|patch ... could|can set|serve|eat|put|lay .. dinner|plate|tea_tray|saucer;
      black in the middle; now covers|spans|fills|reaches (the) whole|entire|half|most|all (of);
      bruise|mark|patch ... nearly|almost black;
      bruise|bruising|bruises (is|are|goes|going|runs|running) all the way (down|up|across|round|along);
      huge|massive|giant|enormous|great_big purple|black|blue|dark mark|marks|patch|blotch|stain|area;
      monster|humongous|humungous|whopper|mahoosive|ginormous|epic|shocking|horrific|beast BRUISE;
      BRUISE (now) covers|covering|covered|takes_up|wraps|spans (half|all|most|the|my|his|her|whole) (of) (my|the|his|her) (whole) LIMB|TRUNK|HAND_FOOT|BELLY|CHEST;
      BRUISE|bruise wrapped (all|right) round|around;
      
      black|huge|massive|giant|enormous|whopping|big|purple BRUISE (is|going|all|right|that|goes) (all|right|way) down|up|across|over|along the|my|his|her LIMB|TRUNK|HAND_FOOT|ribs|chest;
      LIMB|TRUNK|HAND_FOOT looks|look|looking like aubergine|aubergines|eggplant|eggplants|beetroot|blackberry|plum|plums;
      LIMB|TRUNK|HAND_FOOT (is|gone) the colour|color of (an|a) aubergine|eggplant|beetroot|blackberry|plum;
      now|today|tonight (it|its) size of hand|palm|fist|plate|saucer;
      BRUISE ... now|today|tonight size of hand|palm|fist|plate|saucer|orange|grapefruit;
      was (like|just) (a|the) (size) COIN ... now .. whole|entire|all|covers|PLATE|hip|thigh|arm|leg|calf|shoulder|hand; BRUISE ... whole|entire|all_of BODY; BRUISE .. own zip|area|country|name;
      BRUISE (has|is) cover|covers|covered|covering|takes_up|fills (about) half|most|whole|all|entire;
      whole|entire|all_of_my|half (upper|lower|of|my|left|right) LIMB|TRUNK|chest (is|was|has|turned|went|got) (all) purple|bruised|black|blue;
      BRUISE .. runs|goes|extends|stretches|spans|reaches .. from|to .. BODY; BRUISE .. from .. BODY .. to .. BODY;
      purple|blue|black|BRUISE .. (patch|area|mark) ... bigger than .. phone|hand|fist|plate|palm|book; purple|BRUISE ... still|keeps moving|spreading|travelling|traveling|going|creeping; BRUISE .. started .. reached|now|today; BRUISE ... reached .. LIMB|ankle|wrist|knee|elbow|foot|toes; BRUISE & BIG; BRUISE & BIGGER;
      BRUISE .. darker|black|dark|hand|plate|palm|fist|everywhere|all_over|whole|entire|painful|lump|hurts|hard|deep|dark_purple|saucer|baseball|softball|grapefruit|spreading|growing|worse|hot;
      dark|deep|nasty|ugly|bad|gnarly|painful|huge|serious|severe|massive BRUISE; PAIN .. BRUISE;
      BRUISE & SWELL; BRUISE all over; bruised up;
      whole|entire|half LIMB|HAND_FOOT|side|back|BODY .. BRUISE|purple|black|blue;
      BRUISE size of .. hand|plate|fist|palm|phone; purple .. spreading|everywhere;
      LIMB .. all purple|black; black and|n blue; black_n_blue; THINNER & BRUISE; BRUISE .. THINNER; THINNER .. BRUISE;
      SEVERE BRUISE; lots of bruises|bruising; BRUISE a_lot|alot; covered in bruises; dark purple;
      BRUISE .. WORSE; BRUISE .. inches|cm;
      BRUISE .. SIZE_LIKE|pancake|frisbee|laptop|tortilla|paperback|waffle|cd|dish;
      SIZE_LIKE|eggplant|plum|grape|galaxy colored; BODY|thigh .. eggplant;
      whole|entire|half .. side|back .. purple|black|eggplant|blue|plum;
      BRUISE|purple|black|blue from .. to|down|hip|knee;
      black|purple|blue .. from .. knee|elbow|hip|shoulder|ankle|butt .. to;
      BRUISE .. tracking|traveling|moving|creeping|marching .. down|up|toward;
      was .. COIN .. now|today|tonight ... PLATE|SIZE_LIKE; from .. COIN .. to .. PLATE|SIZE_LIKE;
      BRUISE|purple|black|blue .. PLATE; PLATE .. BRUISE|purple; BRUISE .. was|used_to_be|started .. COIN;
      COIN .. now .. PLATE|SIZE_LIKE; now .. (its) .. (like) .. PLATE;
      whole .. cheek|thigh|butt|calf|arm|leg|side|back|shoulder .. purple|black|blue|bruised;
      BRUISE .. hard middle|center|lump|knot|core;
      look|looks like .. beaten|beat_up|mugged|mule|boxed|prizefight .. purple|bruise|black;
      purple as .. plum|grape|eggplant; bruising .. down|to|past .. knee|elbow|ankle|wrist|hip;
      took .. bat|hammer|club|two_by_four to .. BODY; dark as .. wine|night|ink|coal|plum;
      purple mess|all|everywhere; solid purple|black|blue; BRUISE .. across|wide|around;
      worked .. its way down; bigger than .. (my|both|two) .. hand|hands|palm|fist;
      THINNER ... purple|spot|mark|black_and_blue;
      BRUISE .. spread|moved|traveled|crept|creeping|drained|draining; inches across;
      black and blue .. from|down|to|all; BRUISE and .. BIGGER;
      BRUISE .. (its) .. spreading|growing|bigger;
      kicked|hit|beat by .. horse|mule|bat .. black|purple|bruise; black from .. to|down;
      started .. COIN .. now .. PLATE|SIZE_LIKE; started out .. COIN;
      grape juice .. under|skin|hip|knee|thigh; under my skin .. from|purple|dark|juice|ink;
      BRUISE is bigger|larger|darker|longer; ink .. under .. skin;
      spilled|spilt .. juice|wine|ink under .. skin;
      purple|black|green|blue and yellow|green|purple|black .. LIMB|TRUNK|all|whole;
      LIMB .. purple|green|black .. and yellow|green|black|purple|blue;
      purple|green|yellow|black .. all the way round|around|up|down;
      BRUISE .. (as|so) long|wide|tall|big|broad as .. BODY|PLATE|ruler|phone|dinner|book; BRUISE .. length|width|breadth of .. BODY|PLATE|ruler|phone|pen|book; BRUISE .. hurts|hurting|hurt (when|if|to);
      covering .. (whole|entire|my) .. LIMB|TRUNK|side;
      spreading the bruise; BRUISE .. gone|went|moved|crept|traveled|travelled|tracked|slid down to (the) (back|side) (of) (the|my) BODY;
      dont|doesnt|wont|not|never|isnt|arent blanch|blanching;
      dont|doesnt|wont|not fade|fading|disappear (when|if) (i|you|its|it_is) press|pressed|push|pushed|pressing`,
    es: `
      moretes|moretones|morados|cardenales por|en donde|dondequiera|todos|todas|todo|doquier (quiera|lados|partes); moradote|moretonote|moretonzon|moradon (como|del|de|grande|en); ayer|antes (era) (una) moneda|lenteja|peso .. hoy|ahora (es) (una|como) naranja|plato|mano|pelota|limon; hoy|ahora (ya) naranja|plato|toronja el moreton|morado; morado|moreton|cardenal (va|sigue|esta) bajando|corriendo|extendiendose|subiendo|recorriendo (por|hasta|hacia); cuello|hombro|brazo|pierna|espalda|muslo violeta|morado|negro|purpura (completo|entero|todo|toda|completa);
      se (me) (le) va|esta|sigue|anda extendiendo|expandiendo|corriendo_para;
      va extendiendose|expandiendose;
      BRUISE & extendiendo|extendiendose|expandiendo|expandiendose;
      BRUISE ... va|sigue|esta|anda extendiendo|corriendo|creciendo|agrandando;
      morado|moreton|moretones|moradura|cardenal ya va|llega|llego|baja|bajo|corre|abarca|cubre;
      hoy|ahora|ya|luego (me) agarra|cubre|abarca|ocupa|tapa (toda|todo|media|medio|casi);
      era|fue|estaba como|de (una) COIN ... hoy|ahora|ya .. toda|todo|entera|entero|media; BRUISE .. agarra|cubre|llega|abarca|ocupa .. (toda|todo|media|medio|hasta); BRUISE .. toda|todo .. BODY;
      morete|moreton|hematoma inmenso|enorme|grandisimo|gigante|negro (y) (negro);
      BRUISE .. (ya) (me) agarro|agarra|cubre|tapa|abarca medio|media|todo|toda (el|la) BODY;
      moreton|moretones|morete|hematoma .. negro|negra|negros|enorme|crece|creciendo|extiende; negro|negra|negros .. de moretones|moreton; poniendo|puso|pone (se) negro|negra .. (todo) moreton|brazo|pierna;
      BRUISE & BIG; BRUISE & SWELL; BRUISE .. oscuro|negro|todos_lados|todas_partes|toda_la|todo_el|duele|doloroso|bola|duro; moretonzote; moretonsote; moretonazo; extiende .. BRUISE; BRUISE .. PAIN; toda|todo .. morada|morado; muchos moretones; lleno|llena .. moretones; THINNER & BRUISE;
      BRUISE .. plato|mano|tortilla|palma|SIZE_LIKE|celular|hoja|punos;
      todo|toda .. morado|negro|prieto|renegrido|verde|morada|negra .. LIMB|muslo|lado;
      mancha .. morada|negra .. grande|crece|extiende|baja|creciendo; como berenjena;
      toda|todo .. BODY .. negra|negro|morada|morado|prieta|prieto|renegrida|verde;
      BODY .. toda|todo|completamente|bien|muy morado|morada|negro|negra|prieto|prieta|renegrido;
      BRUISE ... llega|llego|baja|bajo|corre|abarca|cubre|corrio|agarra ... BODY;
      llega|llego|baja|bajo ... BRUISE|morado .. hasta; BRUISE|morado .. hasta .. BODY;
      BRUISE .. crecio|creciendo|crece|extendiendo|extendio|agrandando|grandisimo|gigante|tamano_de_mi|palma|mano|plato|naranja;
      mancha|manchota .. morada|negra|moradota .. BODY|grande|enorme|crece;
      lleno|llena|llenaron|lleno de .. BRUISE; como .. berenjena|mapa|vaca .. BRUISE|morado;
      salieron .. muchos|varios|un_monton|montones .. BRUISE;
      BRUISE .. por_todos|todos_lados|todas_partes|por_todo;
      BRUISE .. warfarina|coumadin|eliquis|xarelto|anticoagulante|aspirina;
      warfarina|coumadin|eliquis|xarelto|anticoagulante|aspirina_diaria|sintrom ... BRUISE;
      BRUISE .. negro|negrisimo|prieto|oscuro|hinchado|duro|bola;
      lo|el morado|moreton|moraton|cardenal .. se .. va|viene|ve|esta corriendo|extendiendo|agrandando|creciendo|esparciendo|regando; BRUISE ... ayer ... hoy;
      morado|moreton|moraton|cardenal ... llega|llego|baja|bajo|corre|abarca|cubre|agarra|extiende;
      BRUISE ... coge|cubre|agarra|abarca|ocupa|tapa|agarro|ocupa .. medio|media|toda|todo|BODY;
      medio|media BODY .. BRUISE|negro|negra|morado|morada; BRUISE .. mas grande|negro|feo|oscuro;
      cada dia .. BRUISE|morado;
      hoy|ahora .. llega|llego|cubre|abarca|agarra .. a|hasta (la|el) rodilla|codo|tobillo|muneca|cintura|cadera|nalga;
      BODY .. mancha|manchon|manchas .. negro|negra|morado|morada;
      mancha|manchon|manchas|manchones .. negro|negra|morado|morada|violeta|negras|moradas;
      morado|morada|verde|azul|roja|rojo (y) negro|negra|negros|negras;
      BRUISE .. (tan|igual_de) largo|ancho|grande como|que .. BODY|antebrazo|plato|telefono|celular; BRUISE .. (del|de_el) tamano|largo|ancho (de|del) (mi|un|una|la) BODY|antebrazo|palma|plato|celular|telefono|libro;
      negro|negra (y|con) morado|morada|verde|azul; como arcoiris`,
  },
  {
    id: 'focal-weakness',
    label: 'weak hand, foot or limb',
    level: 'urgent',
    minimised: 'concern',
    minimisedAs: 'mild-weakness',
    resolved: 'follow_up',
    source: 'L: McManus18, Peroneal',
    rule: 'foot drop may show the next night',
    en: `
      strength|grip|power (is) (about|only|like|maybe|now) half (of|as|what) what|it|much|strong;
      fingers|grip (just|suddenly|all) opened|let_go|gave_way;
      CANT|couldnt|could_not lift|carry|hold|pick_up (up) (my|the|our) toddler|kid|kids|baby|son|daughter|grandson|granddaughter|grandbaby|child; can|could walk|move (it|around) (but|only) (only) if|by (i) drag|dragging; move|lift|raise|open|close it|my_arm|my_hand|my_fingers|my_leg|my_foot (but|only) if|by (i) use|using my (other|good|left|right) hand|arm; 0|zero grip|strength in (my|the|this|that) HAND_FOOT|LIMB; (has|had|have) to hold (the|my) cup|glass|mug|fork|spoon|phone (up) for|to me|my_mouth|my_lips|my_ear; 
      when|how_long|how_soon .. get|getting (my|the) grip|strength back; when|how_long|how_soon .. (my|the) grip|strength back|return|returns|returning; when|how_long|how_soon .. walk|stand|grip again; when|how_long|how_soon|will (will|until|till|before|can) my|the HAND_FOOT|LIMB|arm|leg work|works|move|moves (again);
      slid|slipped|slides|sliding|slips|slipping (right) (out) (of|from) one|my|the (left|right) hand|fingers|grip; legs|knees folded|buckled|gave_out|gave_way (on|twice|under|beneath); fingers|hand|hands (on) (the|my) (left|right) would_not|wouldnt|wont find|play|type|do|pluck (the|its|their|a); toe|toes|foot|feet keep|keeps|kept draggin|dragging|draging|catching|catchin; weakness|weak yes; yes weakness;
      hand|arm|leg|grip|my|the|all strength (just|has|all|s|is) (just|all) left (me|my|by|around|this|last|yesterday|overnight|after|before|about|at|when) (my|by|LIMB|HAND_FOOT|morning|night);
      my|the grip (strength) (just|has|s|is) (just) left|went (away|me|my|by|around|this|last|yesterday|overnight|after|before|on_me|out|soft|dead|completely);
      STRENGTH|TOUCH (in|of) (my|the|this|both|that) (BODY) (has|is|just) went|gone|go|goes|came|come|going|dropped|fell|is (all_the_way) (down) to (about|almost|nearly|basically) zero|nothing|nil|none|zip;
      STRENGTH (in|of) (my|the|this|both) (BODY) (is|has|just|s|all|keeps) (just|all) vanished|disappeared|faded|fading|dwindling|draining|drained|slipping_away|going (away|out|fast|from);
      STRENGTH (in|of) (my|the|this|both) (BODY) (has|still|just) NOT|never (fully|yet|all|really|quite) CAME_BACK; so is|has|did (all) (the|my) STRENGTH; STRENGTH (is|has|s) gone|went too|aswell|as_well|also|with_it; STRENGTH NOT|aint what it was|used_to|should;
      not any|any_more|much STRENGTH (left) in;
      LIMB|HAND_FOOT|shoulder (has|have|s|is|got|gots|aint_got) (got) no muscle|strength|power|grip|oomph (to|in|left); no muscle (left) in (that|my|the) LIMB|HAND_FOOT|shoulder; CANT|caint|aint_able_to lift|hold|pick_up (the|my) baby|grandbaby|kid|jug|skillet|pan|milk|plate|kettle|bucket (with|in); fist|hand|fingers (wont|doesnt|dont|isnt|cant) close|grip|squeeze|clench|curl; LIMB|HAND_FOOT|grip|shoulder (done|just|has|plum) give|gave|given out|up|way; keep|keeps|kept|always droppin|dropping (my|the|everything|it|em|them|shit|stuff); (me|my) LIMB|HAND_FOOT (is|are|s|feels) (pure|dead|right|awful|so|very) feeble|powerless|puny|lame|gammy; it|arm|shoulder|hand just hangs; NOT|cant button (up) (his|her|my) shirt|blouse|coat|jeans;
      my grip is|no|aint worthless|nothing|nonexistent; no strength|grip in hand;
      dropping|droppin|dropped|drop|drops .. tools|tool|wrench|wrenches|hammer|fork|forks|spoon|spoons|pencil|pens|dishes|plates|cups|coffee_cup|mugs|glass|glasses|knife|nails|screws|screwdriver|bucket|buckets|pail|pails|tweezers|chalk|scissors;
      CANT (hardly|even) open|undo|unscrew|twist (a|the|any|my) (pickle|mason|jam) jar|jars|lid|lids|cap|caps|bottle|bottles|pickles|jam;
      LIMB|HAND_FOOT (has|have|s|ve|just|both|now|has_just) packed_up|packed_in|conked_out|given_up|gone_on_strike|clocked_off|downed_tools;
      CANT lift|move|raise|budge|use either|neither (one|of_them|of_em|arm|leg|hand);
      telling|tell (it|them|my) (arm|leg|hand|foot) to (lift|move|go|work) (and|but) .. nothing|dont|doesnt|wont|lie|lies|ignores|sits;
      foot|ankle|wrist|toes|thumb|fingers wont|cant|doesnt flex|rise|point|pinch|straighten|extend|respond;
      
      arm|arms|hand|wrist|leg|fingers|grip (has|gone|is|feels|went) like (a|wet|cooked|overcooked) noodle|noodles|spaghetti|string|rag|jelly;
      floppy arm|hand|wrist|foot|leg;
      
      grip (is|has|gone|was|feels|just) (all) rubbish|shot|useless|pathetic|crap|hopeless|weak|poor|terrible|shite|shit|garbage|trash|awful|gone;
      no|zero|lost|losing (my|of|all) grip strength|at_all|now|anymore|in;
      arm|arms|hand|hands|grip|fingers|leg|legs (just|suddenly|completely|totally) let|lets go|loose; BODY .. (just) let go .. caught|drop|dropped|fell; arm|hand|leg|fingers|foot (just) quit|quits|gave_up|gives_up (on_me);
      grip|hand|arm|leg|knee|wrist|side (just|keeps|kept) gave|gives|giving out|way; (my) strength is gone; LEG|legs keep|keeps|kept buckling|giving|folding|failing; (whole) (right|left) side gave out;
      get around (by) holding (onto|on) (to) (the) furniture|walls|wall|counter|things;
      CANT pick up (my|the|that) foot|leg|arm|toes|feet;
      LIMB|HAND_FOOT|TRUNK (just|is|are) NOT|wont|quit|quits|stopped|stops work|working|works|respond|responding|function|functioning|cooperate|cooperating|obey|listening;
      LIMB|HAND_FOOT|TRUNK is|are|feels|felt|was (just|totally|completely) useless|unusable; LIMB|HAND_FOOT|TRUNK refuse|refuses|refused|refusing to;
      dumbbell|weight|kettle|pan|cup|jug|bag|mug ... went|goes|dropped|drops down on its own; knee|ankle|leg|hip folds|folded|collapses|quits|buckles|unlocks; it just quits|gives; caught myself on .. rail|wall|door|counter; CANT .. lift|raise|extend|straighten .. wrist|hand|foot|fingers|toes|thumb|it;
      CANT .. lift|raise|move|pull|bend|curl|point|flex .. (my) foot|toes|wrist|hand .. up|down; CANT pull|flex .. toes|foot;
      wrist|foot|hand .. drop|drops|dropped|hangs|hanging|droops|dangles|limp|floppy; hangs|hanging|droops|dangles|limp|floppy .. wrist|foot|hand; drop|dropped|drops foot|wrist|hand; drop|dropped my|the|his|her foot|wrist|hand;
      foot|feet|toe|toes|leg & drag|drags|dragging|slaps|slapping|flops|catches|dragged;
      drag|dragging .. foot|leg|toes; keep|keeps tripping; tripping over; CANT .. grip|grasp|squeeze|hold;
      CANT grab; CANT .. make .. fist; CANT open .. jar|door|bottle; dropping things|stuff|everything;
      drop|dropped things|everything|cup|mug|phone|stuff; keep dropping;
      CANT .. hold .. cup|pen|fork|phone|things|anything|mug; CANT raise|lift LIMB;
      LIMB wont lift|raise|go_up|straighten; LIMB ... wont .. lift|raise|go|come|bend|reach .. higher|up|further|farther|past; ankle|foot|toes .. wont (pull|come|lift|go) up; leg|knee|knees|hip & buckles|buckled|buckling|buckle;
      leg|knee|knees|ankle|hip|legs .. gave|gives|giving|give out|way; CANT .. stand .. toes|tiptoes|heels;
      CANT .. walk .. toes|heels; WEAK & BODY; WEAK & grip; NO_STRENGTH strength .. in|at_all; no strength;
      lost .. strength|grip; losing .. strength|grip; lack .. strength; no power|grip in; weak grip;
      grip .. gone|weak|lost|shot; LIMB|HAND_FOOT feels|feel|is .. WEAK; week arm|leg|hand|grip;
      arm|leg|hand|foot|wrist|ankle|knee|shoulder|grip|fingers|legs|arms|hands feel|feels|felt|is|are|getting|seems (so|very|really|too|kinda|pretty|super|a_little|a_bit) week; CANT button; CANT write; CANT turn .. key|doorknob;
      loss of strength; fingers wont .. bend|straighten|grip; wont grip; foot drop; wrist drop; CANT type;
      CANT .. lift|hold|pick|raise|carry|grip|squeeze|pour|open|get .. LIFT_THINGS;
      LIFT_THINGS .. wont|doesnt|NOT .. go_up|come_up|lift|stay|up;
      LIFT_THINGS .. slips|slipped|fell|falls|falling|slid|slides|slipping|went|drops .. hand|hands|fingers|grip|through;
      dropped|dropping|drop|drops|fumbling|fumble .. LIFT_THINGS;
      CANT .. turn|twist|work|open|undo .. key|keys|knob|doorknob|lid|cap|faucet|ignition|buttons|zipper|toothpaste|jar;
      CANT .. snap|zip|tie|buckle|fasten .. bra|shoes|shirt|belt|fingers|shoelaces;
      no juice|oomph|power|muscle|umph in .. it|LIMB|HAND_FOOT;
      HAND_FOOT|LIMB .. wont|NOT|quit .. cooperate|grip|close|flap|point|curl|pinch|squeeze|snap;
      toes|foot .. wont|CANT .. come|lift|pull|clear|curl|go up;
      foot|toe|toes .. slap|slaps|floppy|flop|flops|scuff|scuffs|catching|trips|clown|flipper|smack;
      trip|tripping|trips|tripped|stumble|stumbling .. own|toe|toes|nothing|feet|foot|rug|curb;
      arm|hand|leg|wrist .. useless|dangling|dangles|floppy|noodle_arm;
      signing|signature|handwriting|writing|penmanship .. like|kid|toddler|kindergartner|child|scribble|chicken|shaky|sloppy;
      CANT .. thumbs up; CANT .. pinch|snap|hitchhike .. fingers|thumb;
      grip .. like|of .. toddler|baby|kitten|nothing|mush|newborn|noodle;
      knee|leg .. folds|folded|folding|collapses|collapsed|caves|caved|crumples|quits|unhinges;
      LIMB .. wont .. hold .. (me|weight|up|anything);
      two|both hands to .. turn|lift|open|pick|hold|pour|start; LIFT_THINGS .. both|two hands|other hand;
      left|right|good|other|one hand|arm to .. lift|raise|hold|move|pick|steer|help|carry .. (my|the|it|up) .. arm|hand|one|other|up|right|left;
      use|using|used|need|needed|with|have_to .. other|good|left|right hand .. to|help .. lift|raise|hold|carry|open|turn|pick|move|pull|steer|write|brush;
      CANT .. thumbs|thumb .. up; squiggles; squiggle; scribbles .. sign|hand|write|check;
      catch|catching|caught|stub|stubbing .. toe|toes|foot .. on|rug|carpet|curb|stairs|step;
      wrist|hand .. flop|flops|flopping|floppy|droop|droops;
      fingers|thumb wont|CANT|NOT pinch|grip|close|open|straighten|bend|squeeze|snap|button;
      buttons .. impossible|hard|wont; knee|hip|leg|ankle gave|gives|give|lets|let on|out|way|go;
      arm|hand|leg just|keeps sinks|sags|drops|falls|gives|quits|sinking|dropping|falling;
      arm|hand .. wet_noodle; CANT .. push|press .. off|up|down|door|pedal|open;
      CANT .. unscrew|screw|unlock|peel|dice|chop|stir|pour|scoop|clap|swat; dead weight; grip strength;
      hand|arm NOT|wont listen; shaky|trembly .. hand|grip .. CANT;
      LIMB|HAND_FOOT|muscle|triceps|bicep|grip|quad|quads .. checked_out|on_strike|on_vacation|gave_up|given_up|clocked_out|retired|called_in_sick;
      CANT make .. HAND_FOOT .. move|wiggle|work|close|grip|go|lift;
      CANT .. wring|squeeze|crank|pump|pull_the_trigger|use_scissors|cut_my;
      CANT straighten|bend|lift|push .. against; swing .. leg|foot .. (out|around) .. to .. walk;
      hip hike|hiking; scuff|scuffed|scuffs|scuffing .. shoe|toe|foot; foot|leg drags;
      no strength|oomph|power|juice|push; quits|quit|bails|bailed|folds on_me|mid; leg just quits;
      half|no strength|grip|power; weaker than .. other|before|left|right|usual|normal;
      raise|lift .. hand|arm|foot|leg .. (gets|goes|only|stops|quits) .. (to|about|halfway) .. stops|quits|drops|falls;
      folding chair|table .. leg|knee; leg|knee .. like .. folding;
      CANT open .. bag|bottle|package|tube|can|lid|cap|door|car;
      dumps|dumped|drops|dropped|wobbles|wobbled me;
      leg|knee|hip|ankle wobbles|wobble|wobbled|buckles|shakes .. and .. dumps|drops|gives|falls;
      CANT pull .. trigger|handle|door|zipper; toes|foot NOT clear|clearing; trip|tripping on nothing;
      writes|write|writing .. like .. kid|child|kindergartner|toddler|doctor;
      CANT get .. LIFT_THINGS .. to .. (my) .. lips|mouth|face|head;
      without .. (the) .. other hand .. helping|holding|lifting|pushing;
      other hand helping|lifting|holding; flat footed; CANT push off; ski boot;
      fingers|thumb|toes wont come|go|lift|stay up;
      CANT .. make it .. past|above|up .. shoulder|head|belly|chest;
      CANT .. scratch|touch|reach .. nose|face|head|ear; CANT hang|hold|keep on|onto|hold .. LIFT_THINGS;
      arm|hand|shoulder|foot|leg|one|thumb just sits|hangs|lays|lies|flaps|dangles; arm|leg|hand|foot (just|all) hangs|hanging|dangles|flops dead|lifeless|useless;
      foot just|kinda flaps|flops|slaps; walk like .. flipper|flippers|duck;
      like .. wearing .. flipper|flippers|ski_boot;
      weakness left .. left|right arm|leg|hand|side; hand|foot is (a) claw|hook (now); isnt|aint|not strong anymore .. folds|buckles|gives; just folds under|on me; down on its own .. i curl|lift|press|hold;
      neither|either leg|arm|hand .. do|work|move|listen|lift;
      trouble|hard_time|difficulty making|make a fist; used to be able to lift .. now i|now CANT; isnt strong anymore it|just;
      NOT strong anymore|any_more; it|leg|knee|arm just folds;
      CANT do|fasten|manage (up) (my|the) buttons|button|shoelaces|laces|zip|zipper|bra|clasp;
      fingers|hand|hands|grip just|keeps|keep open|opens|opened|opening; dropped (about) 2|3|4|5|two|three|four|five coffees|cups|glasses|plates|mugs|dishes|trays|pans|bowls;
      CANT pinch|squeeze|close|snap my|the|a .. shut|closed|together`,
    es: `fuerza|agarre 0|cero; pero ya no se mueve|mueven; HAND_FOOT|LIMB ya no se mueve|mueven; arrastro|arrastrando la pata|pierna; ni (tengo|hay|me_queda) fuerza|fuerzas; se fue|quito el dolor y|pero tambien (la|el) fuerza|sensibilidad|sensacion|vista|voz; se me fue|quito el dolor y|pero tambien (la|el) fuerza|sensibilidad|sensacion|vista|voz; cuando|cuanto .. vuelve|volver|regresa|regresar (la|mi) fuerza; cuando (voy_a|podre|puedo) mover (la|el) HAND_FOOT|LIMB;
      
      pero no la|las STRENGTH;
      no|ni .. HAND_FOOT|LIMB (ni) (los|las|el|la) (HAND_FOOT|LIMB) (ya) (no) me hace|hacen caso;
      se|c me|le LOST (toda|casi_toda) (la|las) STRENGTH; no (me) tengo|hay|siento|queda|tiene|quedo (ya) nada|ni_pizca|ni_tantita|ni_gota|ninguna (de) STRENGTH; no|nunca|tampoco (me|se) (ha|he|han) CAME_BACK (todavia|aun|bien|toda) (la|las|el) STRENGTH;
      (la|las|el) STRENGTH (todavia|aun|ya) no|nunca (me|se) (ha|han) CAME_BACK;
      se me fue|va|esta|anda quitando|acabando la fuerza; c me fue la fuerza; 
      grip no sirve|funciona|jala|agarra; strength en la mano cero|nada; grip|agarre no sirve|tengo|hay; alzar|levantar|subir el brazo y (se) (me) cae (solo); martillo|taza|vaso|plato|cuchara|tenedor|lapiz|celular|cel|mate|bolsa|llave|jarra|cafe (ya) no (lo|la) sostengo|agarro|detengo|aguanto|puedo_sostener; ni (la|el|un|una) taza|vaso|plato|cuchara|tenedor|lapiz|celular|cel|mate|jarra|cafe .. puedo|sostengo|agarro; no agarro|agrro|sostengo|detengo ni; desguanzo|desguanso|desguanzado|desguansado|aguado|guango mi|el|la|mis brazo|mano|pierna; no me da el hombro|brazo|codo para|pa|de; se me desguanzo|desguanso|aguado BODY;
      ni la taza de cafe puedo;
      mano|manos|pierna|piernas|rodilla|rodillas|tobillo se me aflojo|afloja|aflojan|aflojaron|doblo|doblan|doblaron|vence|vencen|vencio; se me aflojo|afloja|vencio la mano|pierna|rodilla;
      mano|manos|dedos|brazo|pie|pierna (ya|me) (no) (me|lo) solto|suelta|soltaron|sueltan; pie|mano|brazo|pierna|dedos|dedo .. no (lo|la|los|las) puedo|logro|alcanzo jalar|levantar|subir|mover|estirar|doblar|cerrar|abrir; pega la punta .. luego|despues; arremeda|imita|remeda .. camino|caminando|cojeo;
      brazo|mano|manos|pierna|rodilla|dedos|agarre (se) me (se) solto|suelta|solto|falla|fallo|vencio|vence|doblo; se me solto|vencio|fallo|va|fue el|la brazo|mano|pierna|rodilla;
      se me|le cae|caen (el|los|la|las) pie|pies|punta (al) (caminar|andar);
      (se) me|le (empezo|empieza|anda|sigue) (a) dobla|doblar|doblo|doblando|vence|vencer|vencio (sola|solo) (la|el|las|los|mi) rodilla|rodillas|pierna|piernas|pie|tobillo;
      se me|le (empezaron) (a) caen|cayeron|caer|caian|cae (las) cosas|todo|vasos|platos (de) (la|las) (mano|manos); CANT hacer (el) puno;
      no|ni|sin|poca|perdio|perdi|pierde|falta .. fuerza|fuerzas|fuersa|fuersas .. en|BODY; BODY .. no .. fuerza|fuerzas|fuersa;
      no (me) tiene|tienen|tengo|hay|queda|siento (nada) (de) fuerza|fuerzas; BODY no (me) obedece|obedecen|responde|responden|sirve|sirven; LIMB|HAND_FOOT|TRUNK (me) cuelga|cuelgan|colgando;
      CANT agarrar|apretar|sostener|cerrar|levantar|abrir|mover|doblar|estirar .. mano|manos|puno|dedo|dedos|brazo|pie|muneca|pierna;
      se .. quedo|queda|cuelga colgando; mano|muneca|pie .. colgando|cae|caida; no consigo|logro|puedo llevar|levantar|subir|alzar .. dorso|mano|muneca|pie|punta; no puedo agarrar|apretar|sostener|cerrar|levantar|abrir .. HAND_FOOT|nada|cosas|puno|muneca|brazo|vaso; CANT .. agarrar|apretar|sostener; CANT .. levantar .. LIMB|HAND_FOOT; se me caen|cae .. cosas|todo|vaso|taza|celular; se me cayo .. todo|mano|manos; no levanto .. HAND_FOOT|LIMB; arrastro|arrastra|arrastrando .. pie|pierna; WEAK & BODY; sin fuerza; sin fuerzas en; no tengo fuerza; no .. fuerza .. mano|brazo|pierna|dedos; perdi .. fuerza; se .. dobla|doblo .. rodilla|pierna; me tropiezo; tropezando; pie caido; mano caida; sueltan .. cosas; poca fuerza; falta .. fuerza;
      LIFT_THINGS .. resbala|resbalan|cae|caen|suelta;
      se .. resbala|resbalan|zafa|zafan|suelta|sueltan .. LIFT_THINGS|manos|dedos|cosas;
      CANT|no .. levantar|cargar|agarrar|sostener|detener|abrir|exprimir|apretar|girar|levanto|sostengo|abro .. LIFT_THINGS|frasco|llave|chapa;
      CANT .. abotonar|abrochar|amarrar|abotonarme|abrocharme|escribir|firmar; no levanto ni;
      mano|brazo|pie|pierna|dedos .. guanga|guango|cuelga|cuelgan|aprieta|muerta|muerto|boba|bobo|torpe|torpes|inutil|no_sirve|trapo;
      no .. aprieta|cierra|agarra|levanta|dobla|sirve|cierran|aprietan .. mano|pie|dedos|puno; tropiezo;
      tropieza; tropiezos; punta .. pie .. no|arrastra|cae|atora;
      se .. vence|dobla|afloja|vencio|vencen .. pierna|rodilla|pie|piernas; chancletea|chancleteando;
      letra|firma .. como|chueca|nino|fea|temblorosa;
      no aprieta; con la otra mano .. no|porque; agarrar .. con .. otra mano;
      HAND_FOOT|LIMB|dedos|puno .. no .. agarra|agarran|aprieta|aprietan|sostiene|sostienen|detiene|funciona|sirve|jala|aguanta|levanta|sube|cierra|cierran|abre|abren|estira|estiran|reacciona|da|dan|coge|cogen|prende|sujeta|dobla;
      no .. agarra|agarran|aprieta|sostiene|detiene|funciona|sirve|jala|aguanta|levanta|sube|cierra|abre|estira|coge .. HAND_FOOT|LIMB|dedos|puno;
      pie|punta|zapato .. barre|barriendo|raspa|raspando|arrastra|arrastrando|golpea|cae|caido|cuelga|colgando|tropieza|atora|jala;
      barriendo|raspando|arrastrando .. pie|suelo|piso|pata|pierna;
      se .. va|van|fue|zafa|vence|vencio|dobla|doblo|afloja|fallan|falla (el|la|los|las|mi|mis|de) LIMB|rodilla|rodillas|pie;
      LIMB|rodilla|rodillas|pie .. se .. va|van|fue|vence|dobla|afloja|doblan;
      falla|fallando|fallan|fallo .. LIMB|rodilla|mano|pie;
      LIMB|rodilla|mano|pie .. falla|fallando|fallan|fallo;
      no .. puedo .. exprimir|abotonar|destapar|cargar|sujetar|coger|girar|torcer|abrir .. LIFT_THINGS|ropa|nada|frasco;
      CANT .. coger|sujetar|empunar; CANT .. escribir|abotonarme|peinarme|cepillarme|rasurarme;
      CANT .. parar|pararme|parado de|en puntas|puntitas|talones;
      CANT .. levantar|alzar .. punta|dedo|pie|brazo|mano; todo se me cae;
      se .. caen|cae .. LIFT_THINGS|cosas|manos; se .. cayo|cayeron .. mano|manos|solo|sola|veces;
      tiro|tirando|tumbo|suelto .. todo|cosas|LIFT_THINGS; casi .. caigo|caia .. pierna|rodilla|pie;
      sin fuerza|fuerzas .. BODY; BODY .. sin fuerza|fuerzas; BODY .. perdio|pierde|perdido .. fuerza;
      fuerza .. BODY .. no|se_fue|fue; se .. fue|acabo .. fuerza|fuerzas;
      mano|brazo|pierna|pie .. guango|guanga|aguado|aguada|debilito|flojo|floja|torpe|pesada|pesado|muerto|muerta|inutil|tonta|tonto;
      apenas|casi_no .. levanto|agarro|aprieto|muevo .. BODY;
      no levanto|alzo|agarro|aprieto|sostengo|cierro|abro .. HAND_FOOT|LIMB|LIFT_THINGS|puno|dedos|nada;
      HAND_FOOT|LIMB|rodilla|muneca .. no .. dio|pudo|puede|quiere|quiso|respondio|aguanto|sostuvo|pueden|quieren;
      HAND_FOOT .. se .. va|cae|dobla|cuelga .. abajo|pabajo|sola|solo;
      se .. va|cae|dobla .. HAND_FOOT .. abajo|pabajo|sola|solo;
      no lo|la|los|las levanto|cierro|abro|doblo|estiro|muevo;
      CANT .. ni .. sostener|agarrar|levantar|cargar|apretar|abrir;
      letra|firma .. de nino|chueca|temblorosa|fea|rara;
      se .. afloja|aflojan|dobla|doblan|vence .. rodilla|rodillas|pierna|piernas;
      CANT .. GRIP_VERB; CANT .. vuelta .. LIFT_THINGS|chapa|manija|llave;
      HAND_FOOT|LIMB|rodilla|muneca|puno .. no .. FAIL_VERB;
      no .. FAIL_VERB .. HAND_FOOT|LIMB|rodilla|muneca|puno;
      HAND_FOOT|LIMB|rodilla|muneca ... y (ya) no .. FAIL_VERB;
      HAND_FOOT|LIMB .. se .. cae|caen|cuelga|cuelgan|va|van (solo|sola|solos|solas);
      LIMB|rodilla|rodillas .. tiembla|tiemblan .. dobla|pisar|caminar|cargar|falla|pararme|escaleras;
      tiembla|tiemblan .. LIMB|rodilla|rodillas .. al|cuando pisar|caminar|piso|camino|cargar;
      tiembla|temblando .. y se dobla|afloja|vence|va;
      arrastro|arrastrando|arrastra .. chancla|chanclas|zapato|zapatos|tenis;
      no tengo|tiene|hay|siento|quedan .. fuerza|fuerzas .. para|pa|ni|en;
      fuerza|fuerzas .. para|pa GRIP_VERB|MOVE_SELF|levantar|cargar|abrir|sostener;
      HAND_FOOT|LIMB|muneca colgando|colgada|colgado|guindando|caida|caido;
      punta .. pie .. pega|topa|choca|arrastra|atora|tropieza;
      pie .. pega|topa|atora .. escalon|banqueta|tapete|suelo;
      no .. da ni .. (pa|para) BODY|cepillarme|peinarme|comer; HAND_FOOT|LIMB no .. da ni;
      se me zafan|resbalan|sueltan; quebre|rompi|tire .. dos|tres|varios .. platos|vasos|tazas;
      vencen .. escaleras|escalones; escaleras|escalones .. vencen; con ese|este brazo|lado|mano .. no|ni;
      no alcanzo ni;
      desde entonces nada que siento|muevo`,
  },
  {
    id: 'shooting-pain',
    label: 'shooting or electric pain',
    level: 'urgent',
    minimised: 'concern',
    resolved: 'follow_up',
    source: 'L: Berrigan18',
    rule: 'neck, back or unknown region: urgent; other regions: concern; with weakness: emergency',
    en: `
      like (i) licked (a|the) battery|outlet|socket|fence;
      streak & LIMB; streak & HAND_FOOT; streak & SPINE;
      what 240|220|230|mains|house_current feels|felt|is like;
      streak|streaks|bolt|bolts (like|of) lightning|lightening;
      streak|streaks|bolt|flash .. out of (my) (low|lower|small) (back) .. knee|ankle|foot|leg|calf|thigh|toes;
      like (being|getting|i_was|im_being) tasered|tazed|tased|electrocuted|zapped;
      
      twangs|shocks|zaps|jolts|stings|bolts|zings|sparks|currents|stabs (going|run|running|shooting|go|all|right) (all) (the) (way) down|up|along|through (to|into) (my|the|his|her) LIMB|TRUNK|HAND_FOOT|spine|neck|back;
      
      PAIN_NOUN (that) fires|firing|fired|zaps|zips|whips|blasts|jolts|bolts|zings|rockets (off) (right|all|straight|way) down|up|along|through|into|to;
      shocky|zappy|zingy|shooty PAIN_NOUN|feeling|feelings;
      PAIN_NOUN going|goes|went|running|runs|travelling|traveling|moving|moves (right|all|straight) (the) (way) down (to|past|into) my|the|his|her LIMB|HAND_FOOT|knee|elbow;
      fires|firing|rockets|rocketing|zips|zipping|bolts|rips|ripping down|up|into|through (my|the) LIMB; like a bullet;
      grabbing|touching|touched|holding|licking|hitting .. electric|live|electrical fence|wire|socket|outlet;
      shock|shocks|jolt|zap (goes|runs|shoots) down|up|through|into (my|the) LIMB|HAND_FOOT|TRUNK; shock like pain; shock_like PAIN;
      pain|pains|burning|sharp goes|going|went down|into|to|up (the|my|into|to) LIMB|HAND_FOOT|TRUNK;
      PAIN (just) shot|shoots|shooting|runs|running|zaps into|to|through|down|up;
      shooting; shootin; shoots; electric; electrical; electrik; SHOCKS shock|shocks; zap; zaps; zapping; zapped; zinger; zingers; lightning; jolt; jolts; jolting; stab|stabbing|stabs down; pain|pains|burning|sharp .. runs|run|running|travels|traveling|travelling|radiates|radiating|radiate .. down|to|into|up; radiating|radiates down|pain|into|to; nerve pain; nerve PAIN; pinched nerve; hot wire; live wire; sciatica; sciatic; pain|pains|sharp .. down .. LIMB; pain|pains .. all the way .. down|to; hit .. nerve; nerve .. hit|damage; ice pick;
      BOLT .. down|into|to|through|up|along|when|right|from|in; BOLT & LIMB; BOLT & HAND_FOOT; BOLT from;
      like .. taser|bolt|electrocuted|lightning|laser|cattle_prod; cattle prod; electric fence;
      finger .. socket|outlet; stuck .. socket|outlet; PAIN|it|burn|something RACES .. LIMB|HAND_FOOT;
      RACES down|to|into|through .. LIMB|HAND_FOOT|fingertips; hot laser|wire|line|streak;
      from .. butt|hip|glute|neck|back|shoulder to .. ankle|toes|foot|heel|fingertips|pinky|toe .. jolts|jolt|shock|zap;
      when .. look|bend .. down .. zing|jolt|shock|electric|buzz|zap; tased; electrocuted;
      funny bone .. whole|all;
      electric fence|wire|socket|shock .. LIMB|HAND_FOOT|spine|back;
      pain starts|begins .. and .. travels|goes|shoots|runs;
      starts|begins in .. TRUNK .. and .. travels|goes|shoots|runs|radiates .. (down|to|clear|all) .. LIMB|HAND_FOOT|heel;
      electricity .. down|through|runs|run|shoots|into|up; hot needles .. racing|down|running|from|into;
      jolts of .. lightning|electricity|pain; needles racing|running|shooting|firing;
      zipper|trail|line|streak|river|ribbon|rope of .. fire|pain|heat|lava|electricity;
      fire .. goes|runs|shoots|races .. from|down|to .. LIMB|HAND_FOOT;
      goes from .. TRUNK .. to .. HAND_FOOT|LIMB;
      shocks|zaps|jolts in|from|through my elbow|arm|leg|neck|shoulder|hand|finger|back`,
    es: `
      rayo|toque|toques|descarga|calambrazo|cimbron|chispazo|corrientazo (electrico|electrica) (que) (me) (por|hasta|a|baja|corre) (toda|todo|de) (la|el|mi) pierna|brazo|dedo|dedos|talon|mano|pie|espalda|nalga;
      patada|patadas electricas|electrica|de_corriente; pinchazo|piquete|dolor|punzada que se dispara|corre|baja|va|recorre (hasta) (el|la|los) (menique|dedo|dedos|pie|mano|codo|rodilla); toque|toques por toda la columna|espalda; baja|corre (un) toque|corriente|electricidad (por);
      descarga|descargas|latigazo|latigazos|calambrazo|calambrazos|toque|toques ... del|de_la|desde BODY a|al|hasta BODY;
      como .. tocar|agarras|toque (la|una|el|un) cerca|alambre|cable|enchufe (electrica|electrico|de_las_vacas|pelado);
      (como|unos|siento) rayos|rayo|relampagos|chispas|chispazos|toques|choques|alfilerazos (en|por) (la|el|mi|los) LIMB|HAND_FOOT|TRUNK;
      dispara|disparan|disparo|disparaba el|un|los dolor|dolores al|a|hasta|por|hacia|para;
      descargas|descarga (electrica|electricas|fuertes) en|por|al|a el|la|los|mi LIMB|HAND_FOOT|TRUNK;
      agarrar|tocar|agarrara|tocara|agarre|toque .. cable|enchufe|cerca|alambre .. luz|electrico|electrica|electrificada|pelado;
      toque|toques|toquecito|chispazo|corriente .. hasta|a|por .. (la) (punta) (de) dedos|mano|pie|talon|pierna|brazo|codo|rodilla|muneca;
      descarga|descargas (como) (de) luz|electricas|corriente;
      rayos|rayo|corrientes|corriente que (me) baja|bajan|sube|suben|corre|corren;
      calambres|calambre|jalones|punzadas electricos|electrico|electricas;
      corrientazo; corrientazos; toque electrico; toques electricos; como .. rayo; como corriente; dolor .. baja|corre|va|recorre|irradia .. hasta|por|pierna|brazo|pie|mano; se me va hasta; punzadas .. hasta; latigazo; ciatica; dolor que baja; baja .. dolor .. pierna; nervio .. pellizcado; choque electrico; calambrazo;
      me RACES .. BOLT; BOLT .. LIMB|HAND_FOOT|talon|nalga|cuello|nuca; BOLT RACES; RACES .. BOLT;
      se .. corre|baja|va|sube|recorre .. dolor|ardor|punzada|quemazon|piquete .. LIMB|HAND_FOOT|talon|nalga;
      dolor|ardor|punzada|piquete .. se .. corre|recorre|extiende|sube .. LIMB|HAND_FOOT|talon;
      como .. electrocutara|enchufe|electrocutado; chispazo; chispazos; calambrazos; cable pelado; me baja un;
      calambrazo|toque|toques|descarga|corrientazo|piquete|dolor|punzada|jalon|tiron|latigazo .. que .. baja|sube|corre|recorre|va|llega .. LIMB|HAND_FOOT|nalga|cuello|nuca|talon;
      baja|bajo|corre|sube|recorre|dispara|brinca .. (de|desde) BODY .. hasta|a|al HAND_FOOT|LIMB|talon;
      descarga electrica; descargas electricas; choque|choques electrico|electricos;
      da|dan|dio|dieron|siento|senti .. toques|descarga|descargas|corriente|electricidad|latigazo|chispazos;
      toques .. BODY; corriente .. BODY; BODY .. corriente|electricidad|toques; electricidad .. BODY;
      dolor .. electrico|electrica|dispara|disparado|rayo|corre;
      nervio .. inflamado|pellizcado|prensado|atrapado|pincha;
      se .. corre|extiende .. hasta HAND_FOOT|LIMB|talon; ciatico;
      como .. rayo|corriente|relampago|descarga|toque .. corre|baja|va|sube|LIMB|HAND_FOOT|cuello;
      tira|jala|da|corre|baja .. corriente|calambre .. hasta|a BODY|talon|HAND_FOOT;
      piquetazo|piquetazos|picana|chicotazo|chicotazos|punzada|punzadas .. hasta .. HAND_FOOT|LIMB|talon;
      como picana;
      suelta|sueltan|tira|avienta|mete|pega .. chicotazos|chicotazo|latigazos|latigazo|toques|calambrazos|descargas|piquetazos;
      chicotazos; latigazos; piquetazos;
      fogonazo|flechazo|relampago|calambre|chispazo|rayo|toque .. del|de BODY .. a|al|hasta BODY;
      fogonazo|fogonazos; del BODY al|a BODY .. corriente|rayo|jalon|dolor|ardor;
      comezon|cosquilleo|hormigueo|picazon electrica|electrico;
      rayo|corriente|calambrazo (que) me bajo|baja|bajaba|subio|sube por|hasta`,
  },
  {
    id: 'persistent-bleeding',
    label: 'still bleeding',
    level: 'urgent',
    minimised: 'concern',
    resolved: 'follow_up',
    source: 'L: Boyce20; J',
    rule: 'a drop that stopped is spot-bleeding',
    en: `
      bandaid|bandage|gauze|towel full .. bandaid|bandage|gauze|towel full; (been|its|it_is|still) trickling since;
      still (just|keeps|is) dribbling|oozing|weeping|seeping|leaking|trickling|dripping (some|a_little|a_bit_of) blood;
      blood (done|has|keeps|kept|still|is) (come|came|coming|comin|soaking|soaked|seeping|bled|leaking) through (my|the|it|again|another); blood no (gree|wan|dey) stop; blood (just) wont|doesnt|not|no_dey|dont stop|quit; continues|continue|continuing|continued to bleed|ooze|drip|seep; blood come|came through;
      (still|keeps) dribbling blood;
      (still|keeps|keep) letting blood out; still|keeps dribbling (blood|down|out|red); wells|welling|welled up again; wont|doesnt|isnt|not dry|drying up (i|when|tissue|plaster); opened (up) again and (it) wont|doesnt|not close|stop; new|fresh spots of blood;
      on|using|through|soaked|used|changed (to) (my|the) 2nd|3rd|4th|5th|second|third|fourth|fifth|sixth plaster|bandage|dressing|tissue|towel|band_aid|bandaid|gauze|pad|kleenex;
      NOT (yet) ceased|quit|stopped|finished (to) bleed|bleeding;
      sleeve|shirt|collar|sheet|sheets|pillow|pillowcase|bra|overalls (is|was|are|were) stained|red|wet again;
      opens|opening|opened|reopens|breaks|bleeds up|open|again (each|every) time;
      marked|stained|ruined|spoiled|spoilt two|three|four|another|several|2|3 shirts|towels|pillowcases|sheets|blouses|vests;
      plaster|plasters|bandage|bandaid|dressing|gauze|pad (is|are|was|keeps|already|got|getting) (getting) soaked|drenched|sodden|saturated|soaking (again|through|already|now|red);
      on (my|the|our) third|fourth|fifth|sixth|3rd|4th|5th|second|2nd plaster|bandage|bandaid|dressing|gauze|pad;
      gone|went|going|been through MANY|3|4|5|6|three|four|five|six plasters|bandages|bandaids|dressings;
      plaster keeps|kept filling|soaking|getting (up|through|with|of|red) (with|blood); blood (just) keeps|kept coming|leaking|seeping;
      keeps|keep|kept|still leaking|dripping|seeping|trickling (blood|red); sitting|sat on (a) washcloth|towel|rag|gauze;
      bled|bleeding|bleeds through (the|my|a|two|three|several) band_aid|bandaid|band_aids|bandaids|bandage|gauze|shirt|sock|towel|tissue;
      on .. (plaster|bandaid|bandage|gauze|tissue) number 3|4|5|6|three|four|five|six; beads|beading up; hasnt|NOT sealed|clotted; pressing .. hasnt|NOT|still .. sealed|stopped|clotted|slow; red trickle .. since|still|all|for; slow drip; leaking BLOOD; BLOOD leaking; there it goes again|once_more; minutes|hour|hours .. NOT|still .. quitting|slowing|sealed; still|stil|keeps|keep|kept|constantly|continues|continuing (to) BLEED; BLEED again; BLEED .. again|still|since|hour|hours|today; started BLEED; oozing blood; blood .. oozing; BLEED through; bled through; BLEED; band aid|bandaid .. soaked; soaked .. band|bandaid|bandage; BLOOD keeps|still|kept|continues coming|oozing|leaking|dripping|coming_out|flowing; spot|hole|wound reopened|opened; another|second|third|new bandage|bandaid; BLOOD .. coming|leaking|dripping|trickling; BLOOD on .. sheets|pillow|shirt|bandage; wont clot|scab; NOT clotting; trickle .. BLOOD; dripping BLOOD;
      still trickles|trickling|drips|dripping|seeps|weeps|spotting|oozes;
      ruined .. pillowcase|pillow|sheets|shirt;
      third|fourth|fifth|3rd|4th|5th|another|second band|bandaid|bandage;
      BLOOD|red .. seeping|seeps|trickling|weeping|keeps|spotting .. through|still|again;
      NOT .. clotting|scab|seal; wont|doesnt|didnt|isnt|not (even|really|going_to|gonna|able_to) clot; wont .. clot|scab|seal|quit .. bleeding; red again;
      bled .. shirt|sheets|pillow|pants;
      ruined .. shorts|pants|sheets|shirt|clothes|bra|pillow|couch|towel|jeans .. BLOOD|hole|seal|close;
      hole|spot|poke|puncture .. wont|doesnt|NOT .. seal|close|clot|stop|dry|scab;
      another|second|third|2nd|3rd|4th|fourth|5th|fifth|new|more bandaid|bandage|bandaids|bandages|kleenex|tissue|gauze|pad;
      fresh|another|new red|BLOOD stain|spot|blot|mark|patch|drop; fresh|new BLOOD; stuck .. with .. BLOOD;
      starts|started|start .. (up) .. bleeding|again .. gauze|bandage|peel|bandaid;
      peel .. gauze|bandage|bandaid;
      weeping|oozing|trickling|seeping .. red|BLOOD;
      change|changed|changing .. bandaid|bandage|gauze|dressing .. 2|3|4|5|6|three|four|five|several|times|again;
      stopped .. then .. BLEED;
      bled on|through|onto|all_over; bled .. (two|three|2|3|another) .. shirts|towels|sheets|bandaids;
      still .. weepy|wet|trickly|red; its still weepy`,
    es: `
      sale|sangra|brota a chorritos|chorros|chorro; (en_cuanto|cuando|si) suelto (y) vuelve|sale|sigue el chorro|chorrito|sangrado;
      no (se|me) (quiere) cuaja|coagula|cuajar (la) sangre|sangrado|herida;
      sigo|sigue|continuo|ando manchando|mojando|empapando|ensuciando (la|el|mi|las|los) (camiseta|playera|blusa|camisa|sabana|sabanas|gasa|toalla|ropa) (de|con) sangre; mancho|manchando|manche|manchado de sangre;
      piquete|hoyito|agujero|punto|puncion|sangre|sangrado .. no cuaja|coagula|deja_de_salir; volvio|vuelve a abrirse|abrir|abrio .. piquete|hoyito|punto|herida; piquete|hoyito|punto|herida .. volvio|vuelve a abrir|sangrar;
      sigue|siguen|no_para_de goteando|escurriendo|manchando|gotear|escurrir .. (sangre|rojo); gotea|goteando sangre;
      no para|deja de sangrarme|sangrar; sangrandome|sangrarme;
      BLEED; no .. deja .. sangrar; todavia .. BLEED; sale|saliendo|salio .. BLOOD; volvio a sangrar; sigue saliendo; gotea .. BLOOD;
      sigue saliendo|brotando|manchando|goteando|chorreando; BLOOD .. no .. para|quita|seca;
      no .. seca .. BLOOD|sangre;
      SITE|hoyito|puntito|piquete|herida|picadura .. no .. cierra|sella|seca|tapa|para|sana;
      cambie|cambiado|cambiando|cambio|gastado|gaste|llevo|van|voy .. curita|curitas|gasa|gasas|vendita|venditas|bandita|banditas|algodon|algodones|parche|venda|vendas;
      curita|curitas|gasa|vendita|bandita|algodon|venda|camisa|playera|blusa|sabana .. BLOOD|empapada|empapado|manchada|llena|roja;
      sigue|siguio|vuelve|continua .. BLEED|saliendo|sangrando|manchando|goteando;
      sangrando .. todavia|aun|horas|rato; no ha parado|dejado .. BLEED|sangrar;
      escurre|gotea|sale .. BLOOD; otra vez .. BLEED|sangre;
      manche|manchado|ensucie|llene|cambie .. playera|playeras|camisa|camisas|sabana|sabanas|blusa|blusas|toalla|toallas|funda .. no|BLOOD|sangre;
      no .. cierra|sella|para|seca|cicatriza .. SITE|piquetito|hoyito|puntito|puntada;
      escurriendo|escurre|goteando .. BLOOD;
      traspasa|traspaso|empapa|empapo|moja|mojo|mancha|mancho .. curita|venda|gasa|parche|camisa|playera|ropa|almohada|sabana;
      curita|venda|gasa|parche y .. traspasa|traspaso|empapa|mancha|moja|llena|otra;
      otra .. curita|venda|gasa; curita .. tras curita;
      quito|retiro|levanto|cambio .. gasa|curita|venda|algodon|parche .. sale|salir|sangra|sangrar|chorrea|brota;
      soltando|suelta|solto|botando|bota|tirando|tira|echando|echa|saca|largando (mucha|poquita|poca|algo|un_poco|gotitas) (de) BLOOD; lleva|llevo|llevamos|tiene|van (ya) .. hora|horas|rato|minutos .. BLOOD|sangrando|sangrar; no se (me|le) corta (la) BLOOD|sangrado;
      vuelve a salir|sangrar;
      me|le sigue sangrando .. tarde|dia|horas|noche|manana;
      gotita|gota|sangrita|hilito|chorrito (de_sangre) no para|deja|paraba; curitas|gasas y (la|el) (gotita|sangre|sangrado) no para`,
  },
  {
    id: 'dvt-signs',
    label: 'possible clot in the leg',
    level: 'urgent',
    anyWords: true,
    resolved: 'follow_up',
    source: 'J',
    rule: 'with breathlessness: emergency',
    absorbs: [],
    en: `
      hard|ropey|ropy|cordlike|bulging ropey|ropy|sore|hot|red|painful|tender vein|veins; ropey|ropy|cordlike (sore|hard|red) vein|veins; leg|calf|thigh (has|is|looks|feels|s|just) (all) thickened|thicker|fatter|swelled (up); calf (is|s|feels) (so|all) hot|warm and|n hard|swollen|tight; calf|leg|ankle wont|doesnt|CANT fit|go in|into|inside (my|the|a) boot|boots|shoe|sock|jeans;
      leg|calf|thigh (has|is|has_all) thickened (up) .. warmer|warm|hot|aches|tender; warmer|hotter than the other (leg|calf|one) .. aches|swollen|thick|tender; one leg|calf (is|s) like a bowling_pin|balloon|marrow|tree_trunk;
      leg|calf|thigh .. (looks) sunburnt|sunburned|red|purple .. (and) fat|thick|swollen|big; leg|calf|thigh .. thick .. warm; leg|calf .. (is) .. size bigger .. (than) .. other; jeans|sock|boot only fit .. other; had .. dvt .. same|again|like; LEG & SWELL; one leg .. bigger|larger|fatter|thicker|swollen; vein .. hard|sore|bulging|cord; LEG & HOT; LEG .. tender .. WARM_WORD; calf .. hurts .. squeeze; charley horse .. SWELL; blood clot; clot; blood clots; cloth in leg; dvt; phlebitis; thrombosis; LEG & RED; calf .. squeeze; calf .. WARM_WORD;
      LEG .. inches|inch|cm|finger|centimeters .. more|bigger|larger|wider|than;
      measures|measured|measure .. calf|leg|LEG; LEG .. toasty|warm|hot|rope|ropey|ropy|cord;
      rope|cord|cable|hose .. calf|knee|leg|thigh|vein; vein .. rope|cord|cable|ropey|angry|red|swollen;
      behind .. knee .. rope|cord|warm|swollen|hot|lump; warm .. calf|leg|thigh;
      calf .. bigger|fatter|thicker|wider|larger;
      measured|measure|measures|measuring .. calf|leg|thigh|calves|legs|em|both;
      LEG .. inches ... right|left|other; left|right calf|leg|thigh .. inches;
      lower leg .. warm|hot|tight|red|fat|swollen; skin .. dented|dent .. press; stays dented;
      LEG .. (tight|sore|tender) .. one side only; one side only .. LEG; LEG .. and .. HOT|swollen;
      LEG .. HOT|swollen|tight .. NOT .. needled|treated|worked;
      LEG .. heavy and hot|warm|red|tight; LEG .. hot and .. heavy|tight|red|swollen;
      leg|calf|thigh|shin got|gotten|gone|went|grew|grown (so|really|very|all) big|bigger|huge|fat|thick|massive; LEG .. big|huge|fat|bigger|fatter on (just) one side; one calf|leg is|looks|feels fatter|bigger|thicker|larger|warmer; LEG .. come|came|coming up (ever) (so) (much) below|behind|above|big|huge;
      jeans|pants|boot NOT|dont fit .. (that|one|this) .. side|leg`,
    es: `
      vena (bien|muy|toda) dura|saltada|gruesa|caliente (y|en|de) (la) (dolorosa|pierna|pantorrilla|roja);
      LEG & SWELL; LEG & HOT; LEG & RED; coagulo; trombosis; una pierna .. gorda|grande; vena .. dura|hinchada; trombo;
      LEG .. gorda|gordo|gruesa|grueso|tibia|tibio|ancha;
      LEG .. duro|dura .. tibio|tibia|caliente|gordo|gorda|roja; cordon|cuerda .. LEG|vena;
      vena .. cordon|cuerda|saltada|caliente|roja;
      LEG|chamorro .. gordo|gorda|rojo|roja|caliente|hinchado|dura .. solo|nomas|nada_mas|una|un .. lado|pierna;
      una pierna .. mas .. gorda|gruesa|hinchada|grande;
      pantorrilla .. caliente|roja|dura|tensa|duele_al_apretar; coagulos;
      vena .. marcada|inflamada|dura|hinchada|saltada;
      LEG (se) (me|le) puso|pone|hizo|quedo|ha_puesto .. (mas) gorda|gordo|gruesa|ancha|grande;
      LEG .. CALIENTE; CALIENTE .. LEG; LEG & SWELL & CALIENTE`,
  },
  {
    id: 'allergic-reaction',
    label: 'hives or allergic reaction',
    level: 'urgent',
    resolved: 'follow_up',
    source: 'J',
    en: `
      whelped|whelping up|all_over; whelts|whelps (all_over|everywhere|on);
      covered|coated|smothered|plastered in|with (raised|red|itchy|big|angry) blotches|bumps|welts|wheals|weals|hives|lumps;
      raised blotches|wheals|weals|welts|patches; wheals|weals;
      rash (is) (all) (up|down|over|along|across) (both) my|his|her arms|legs|body|back|chest|arm|leg|face|neck|tummy|stomach;
      having|had|got|getting|have|is_this a|an|some|bad|weird|allergic reaction (to|i|think|all|from);
      think|thinks (im|i|its|hes|shes) (having|got|had|have) (a|an) (bad|allergic) reaction;
      covered|smothered|plastered in|with|from (a|this|an) (itchy|red|horrible) rash|hives|bumps|spots|welts;
      rash (is) all over|everywhere;
      RASH .. arms|legs|chest|belly|stomach|neck (and) back|arms|legs|chest|face;
      RASH (is|keeps|thats) .. spreading|everywhere|growing|all_over;
      nettle rash|stings|like; rash .. (from) top to bottom|head_to_toe|all_over|everywhere; red|raised patches|lumps|spots|blotches everywhere|all_over|top|up; patches everywhere .. itch; HIVES; allergic; rash all over|everywhere|spreading|whole;
      RASH .. all over|everywhere|spreading|whole|entire; breaking|broke|broken out; itchy all over;
      itching all over; itch all over; red bumps everywhere; blotches .. all over; blotchy; bumps all over;
      allergy to|reaction; reaction to .. needles; RASH .. SWELL; itchy .. whole|entire|everywhere;
      skin reaction .. BIG;
      itchy|itching|itch|itches|bumps|rash|welts .. head_to_toe|everywhere|all_over|whole|neck_to;
      head to toe .. bumps|rash|itchy|itching|spots;
      splotches|splotchy|blotches|whelps|whelts .. all|over|everywhere|spreading|neck|arms|chest|belly|legs|back|itch|itchy;
      whelps; whelts; splotchy; broke out .. in; look|looks like .. strawberry|lobster|leopard|pepperoni;
      bumps .. spreading|everywhere|all_over|legs|belly;
      spots|bumps popping|coming up .. itch|itchy|all|everywhere; spots|bumps .. belly|legs|arms .. itch;
      raised and itching|itchy; raised .. itchy|itching; topographic; map .. raised|itching|itchy;
      come|came|coming|comes|broke|broken|breaking (up|out) in|with (big|huge|red|raised|itchy|blotchy|angry|little) (red|raised|itchy|blotchy|angry|pink) patches|blotches|lumps|spots|weals|welts|bumps|rash; raised|itchy|itching|red|blotchy (itchy|red|raised) patches|blotches|lumps|weals .. (across|over|on|up|down|all|both) .. BODY|everywhere|me; like|as_if|resembles|resemble .. (rolled|rolling|fell|fallen|sat|stung|been|ran|walked|covered) .. nettles|nettle|stinging_nettles|poison_ivy; rolled|stung .. nettles; nettle|mosquito|bug|insect|flea|ant bite|bites|stings|rash looking|like|things; look|looks|looking like .. mosquito|bug|insect|flea|ant|bedbug bites; like mosquito|bug|insect|flea|ant|bedbug bites; blotches|patches|lumps|weals|bumps (up|down|on|over|across|along) (both|my|all) arms|legs|sides|thighs;
      itching|itchy from .. head|neck|scalp|chest .. to|down;
      polka dots|dot .. all_over|everywhere|spreading|itch|itchy|itching`,
    es: `
      salpullido|sarpullido|ronchas|manchas|granos|comezon|picazon|urticaria de pies a cabeza; picor|comezon|picazon|rasquina general|generalizada|generalizado|por_todos_lados|por_todo|en_todo|de_pies; manchas rojas y picor|comezon|picazon;
      sarpullido|salpullido|comezon|granitos|erupcion por|en todo|todos|toda el|los|la cuerpo|lados|piel|partes;
      broto|brote|brotado|salpullido|ronchas|granos .. todo|toda .. (el|la) cuerpo|piel|lados|partes; todo|toda .. cuerpo .. comezon|ronchas|pica|picazon; comezon .. todo|toda .. cuerpo; HIVES; me brote; brotada|brotado; granitos .. todo el cuerpo; granos .. cuerpo; sarpullido .. cuerpo; RASH .. todo el cuerpo|todos_lados|todas_partes; reaccion alergica; reaccion .. alergia;
      ronchitas; habones;
      granitos|granos|bolitas|ronchitas|manchas .. todo|cuerpo|espalda|brazos|pica|pican|comezon;
      lleno|llena|llene|llenaron|lleno_de .. granitos|ronchas|ronchitas|bolitas;
      comezon|pica|picazon|rasco .. todo .. cuerpo; comezon|picazon .. todo|cuerpo|pies|cabeza;
      me salieron|salio .. granitos|ronchas|manchas|bolitas|ronchitas|sarpullido .. todo|cuerpo|brazos|espalda;
      piquetes por todo;
      enronchado|enronchada|enronche|enronchando;
      picazon|comezon .. horrible|insoportable|no_aguanto|todo|cuerpo|no_se_quita;
      lleno|llena|llenito|llenita de .. ronchas|granos|granitos|ronchitas|manchas|puntos;
      brote .. cuerpo|ronchas|alergia; salpullido .. todo|cuerpo|brazos|espalda|piernas;
      alergia|alergica|alergico .. agujas|alcohol|crema|aceite|dio;
      como|parecen|parece|parezco (si|que|de) (me) (hubiera|hubieran|haya|hayan|picada|picado|picaron|unas) .. (picado|revolcado|caido|picaduras|piquetes|picada) .. ortiga|ortigas|mosquitos|mosquito|zancudos|zancudo|hormigas|abejas|avispas; (como|parecen) (unas|unos) picaduras|piquetes|ronchitas|piquetitos (por|en|de) todos|todo|toda|los_brazos|las_piernas|el_cuerpo|mosquito|mosquitos|zancudo; picada|picado por mosquitos|zancudos|hormigas en|por todo|todos; revolcado|revolcada|revolcara en ortiga|ortigas;
      me brotaron|brotaron|salieron .. ronchas|granos|manchas|habones`,
  },
  {
    id: 'near-syncope',
    label: 'nearly fainted',
    level: 'urgent',
    minimised: 'concern',
    resolved: 'follow_up',
    source: 'L: Christensen17',
    absorbs: ['loss-of-consciousness', 'dizziness', 'stroke-signs', 'new-injury'],
    en: `
      sugar|glucose (level|reading) (is|was|at|reads|says|just|now|only|its|dropped|down|to) (at|to|only|like|about) 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54;
      nearly|almost|bout|liked_to|darn_near fell out (at|on|in|from|today|this|when);
      near|nearabout|nearly|bout|pert_near|about_near|just_about|as_good_as FAINT; about fainted|passed_out|blacked_out; like|liked to (have|of|a) fainted|passed_out|blacked_out;
      nearly|almost|bout|about|near|darn_near|liked_to|like_to fell|fall|fallen|felled out; room|everything|vision|it_all|world goes|went|going|gets|turns|turned black|dark|gray|grey when|if|every|each|as (i) get|got|stand|stood|sit|i; everything went dark|black;
      head swims|swam|swimming when|every|each|if|as|whenever;
      
      goes|went|going|gone|turns|turned (all) black|dark|grey|gray|fuzzy|white (round|around|at) (the) edges;
      grab|hold|clutch|grip .. door|frame|wall|counter|rail|banister|sink|doorframe or (id|i_would|ill) (be|have|fall|go|end|hit|drop);
      or id|i_would (be|have_been|end_up) on the floor|deck|ground;
      each|every time|when i stand|rise|get_up (up) .. black|dark|spins|swims;
      almost|nearly dropped in|at the|a|my shop|kitchen|shower|store|bathroom|street|hall|queue;
      head rush almost|nearly; nearly|almost out (cold|of_it); head rush & almost|nearly|fainted|faint;
      felt|feel|feels|feeling like (i|im|ill) (was|am) (gonna|about|going) (to) drop|keel|collapse|topple|crumple|go_down|fall_over;
      vision|sight|eyes (went|is|started|all|has|gone) tunnelled|tunneled|tunnel|tunnelling|tunneling|narrowed|narrowing|closing_in;
      DIZZY|faint and|so (i) (almost|nearly|thought) almost|nearly (fell|went|dropped|toppled|hit|collapsed|went_down|keeled);
      nearly|almost (fell|went|dropped|toppled|collapsed) (over|down) (from|so) DIZZY|faint; swimmy nearly|almost (went|fell|dropped);
      
      went|gone|going (all) white|grey|gray|green|pale|hazy|spotty|black (and|n) dizzy|swimmy|woozy|faint|wobbly|clammy|sweaty|lightheaded;
      felt myself going|slipping|fading; edges (went|going|gone|were|all) black|dark|grey|gray|fuzzy;
      thought|swore id|i_would|i_was (gonna|going_to) keel|go_down|hit_the_floor|hit_the_deck|collapse;
      whisker|verge|brink|inches|inch|seconds|moments|hair|close|breath (away) of|from|to fainting|passing_out|blacking_out|collapsing|keeling_over|going_down;
      everything|things|everythng (was|is|went|goes|going|goin) dim|dark|black|grey|gray;
      everything (went|got|has|just) tunneled|tunneling|tunnel|swimmy|gray|grey|black|dark|white|far_away; wouldnt|NOT go down; so i (wouldnt|didnt|would_not|dont) go_down|fall|fall_over|hit_the_floor;
      about|going|gonna|ready|fixing to collapse|keel_over|pass_out|go_down|black_out|drop; like im|i_am|i|ill|i_will|im_about_to (to) (just) collapse|faint|keel_over;
      about to go down|under; gonna go down; or ill|id|i_will|i_would go over|down|fall; black dots|spots .. (stand|when|roaring|eyes|vision|sit); roaring in .. ears; have to sit or .. go|fall|drop; sat|sit .. on .. FLOOR .. because|cuz|about|before|or; ALMOST FAINT; ALMOST fell_out|went_down|collapsed|blacked; ALMOST PASS_OUT;
      about|going|gonna|gunna|ready to FAINT; gonna FAINT; going|about to pass out;
      might|may|will|could FAINT; might|may pass out; feel|feels|felt|feeling .. FAINT;
      feel|felt like .. FAINT; feel|felt like .. pass|passing out; like im .. FAINT; like .. FAINT;
      almst FAINT; feel fant; faint; faintness; faintish; saw|seeing|see stars|spots|black;
      vision .. black|dark|tunnel|grey|gray|white; tunnel vision; black spots; everything went black|dark;
      went black; greyed out; grayed out; grey out; knees buckled .. DIZZY; clammy;
      DIZZY and had to sit|lie|lay; lightheaded .. sit|sat|lie|lay|floor|down; DIZZY .. had to sit|lie|lay;
      presyncope; DIZZY .. CANT stand; nearly went out; thought i .. FAINT; thought i .. pass out;
      FAINT when|if i stand; pale and sweaty; white as .. sheet;
      it (all) (just) went|goes|got|gets|getting|was|is|s (all) (so|very) far_away|muffled|dimmed|dim|distant|underwater|gray|grey|tunnel;
      everything|room|world|sound|sounds|hearing|voices|vision .. tunnel|far_away|muffled|narrowed|closing|faded|fading|dimmed|sparkly|gray|grey|dim|distant|underwater|echo;
      tunnel .. vision|grab|sink|sit|sat|floor; HELD_ON .. PROP; head between .. knees;
      had to|made_me|needed_to sit .. fast|quick|floor|suddenly|clammy;
      had to sit|lie|lay down .. fast|quick|before;
      went|turned|white|pale .. ghost|sheet|paper|ashen|green; color|blood drained|left|went .. face;
      nearly|almost hit|kissed|met|on .. FLOOR; nearly|almost went|go|goes|going|keeled down|out|over;
      sparkles|stars|fireflies|spots|dots|glitter .. eyes|vision|stood|dizzy;
      legs|knees .. went|turned soft|jelly .. sat|grab|sit|down; swooning; swooned;
      VISION .. pinhole|pinprick|tunnel|narrow|narrowed|keyhole|closing|sparkly|starry;
      VISION went .. to .. pinhole|pinprick|tunnel|point|keyhole;
      before i fell|fall|fainted|collapsed|went_down|passed_out|dropped; everything|room|world|sight|all .. pinhole|pinprick;
      had|have to lay|lie|sit .. FLOOR;
      sweat|sweaty|clammy|green|pale|cold ... sit|lay|lie|sat|laid .. (down) .. FLOOR|aisle|store|curb;
      turned green|white|pale|gray|grey .. sit|lay|lie|sweat|floor;
      or|else i|id .. have gone|fallen|fell|hit|dropped|went;
      would|wouldve|woulda .. gone|fallen|hit|dropped .. over|down|FLOOR;
      nearly|almost went|going down|over; caught me .. fell|fall|hit|went|falling;
      usher|someone|RELATION caught me;
      grabbed|grab|held .. wall|counter|rail|sink|cart|doorframe|chair .. or;
      id|wouldve|would_have|couldve|could_have|might_have|mightve .. FAINT;
      have passed out|fainted|blacked_out; had to squat|crouch|kneel .. down|or|before;
      went white|pale|green|gray|grey|clammy .. shaky|sweaty|squat|line|standing;
      white and shaky|sweaty|clammy; shaky and white|pale|clammy; lights dim|dimmed|dimming|dims|flicker;
      before i hit|kiss|drop|go|eat .. (the) .. deck|floor|ground|down; gotta|got_to|have_to sit .. before;
      ears ring|ringing|rang .. (and|then) .. sit|black|dim|vision|sat; hit the deck;
      everything|sounds|vision .. was|is|went|started fading|fade|dimming|graying|tunneling|closing;
      head down on .. wheel|desk|table|counter;
      world|room|everything went gray|grey|dark|white|fuzzy|sideways|sparkly; caught|grabbed|sat|sit|lay|laid|leaned|held|stopped|lowered|got|made|bench|chair|wall|rail|sofa|couch|bed|down|me|myself .. just in time;
      got up too fast .. and|everything|world|nearly;
      grabbed .. dresser|wall|counter|chair|rail|table .. just|before|or;
      slid down .. (the) wall|door|counter|cabinet; NOT go all the way out|under;
      woozy .. stars|black|gray|tunnel;
      keep|keeps (feelin|feeling) like (im) (i) (am) gonna|going_to|about_to drop|keel|faint|fall_out; blackouts; dizziness left me on (the) floor; dizzy|dizziness .. on the floor;
      knees (went|gone|turned) (to) jelly|gone; knees gone; stars & sweat; went grey|gray|dark|black & held|caught|grabbed;
      everything|page|room|vision|world|screen|lights (turned|went|goes|gone|all) black|dark|grey|gray|white for|and|a|until|till|then`,
    es: `
      azucar|glucosa (la|me|esta|en|a|bajo|salio|anda|marca|tengo|solo) (en|a|de|como) 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54;
      ya mero|casi|por_poco|a_punto_de me|se_me|casi desvanezco|desvanesco|desmayo|desmallo|caigo|privo|voy_de_lado; por un pelo|pelito (no) (me) fui|caigo|voy|desmayo|desplomo (al|a) (piso|suelo|desmayar); casi (me) voy|fui al piso|suelo; desvanezco|desvanesco casi;
      me vi (ya) en (el) suelo|piso; sentia|senti|siento que me iba|voy|caia|desvanecia|apagaba|desplomo|desplomaba;
      casi se nos va|iba|fue;
      a|estuve|estaba nada|punto|un_pelo|tantito|poco de perder|desmayarme|desvanecerme|irme|caerme|desmayar|caer|azotar;
      estuve|estuvo|estaba a nada|punto|un_pelo|tantito|poco de perder|desmayarme|desvanecerme|caerme|desmayar|azotar;
      o me caia|desmayaba|desplomaba|iba_al_suelo; tuve que acostarme|acostar|sentar|agarrar .. me caia|desmayaba;
      a_punto_de|a_nada_de|a_un_pelo_de|por_poco|ya_mero desmayarme|desmayo|desmayar|desvanecerme;
      casi|por_poco|por_poquito|ya_mero|ya_merito|a_nada_de caigo|caer|caerme|voy|azoto|desplomo|desplomarme|desmayo|desmayarme (redonda|redondo|desmayada|desmayado|al_suelo|al_piso|de_boca|de_espaldas);
      a_nada_de caer desmayado|desmayada|redondo|redonda; me voy a caer desmayado|desmayada; me tuvieron que agarrar|sostener|sentar|detener|acostar;
      se me cerro|cerraba|cierra|oscurecio|apago|borro|fue la vista; casi doy|di|caigo|cai al|contra suelo|piso;
      casi .. desmayo|desmaye|desmayaba|desmayar|desvanezco|desvaneci; me voy .. desmayar; voy a desmayar; desmayar; a punto .. desmayar|desmayarme; senti .. desmayaba; siento .. desmayo|desmayar; como que me desmayo; nublo .. vista; se me nubla; vista .. nublada|nublo|negro|borrosa; vi negro; vi todo negro; veo negro; oscurecio; estrellitas; casi me caigo|voy|fui; sudor frio .. DIZZY; se me fue la vista; bajo la presion; me falta poco para desmayarme;
      por poco .. caigo|voy|desmayo; ya mero .. caigo|desmayo|voy; movio|movia|mueve .. piso;
      puso|puse .. blanco|negro|oscuro; todo negro|oscuro|borroso;
      todo .. negro|oscuro|lejos|blanco .. sentar|agarrar|vi|sente|piso;
      vi|veo|viendo .. estrellas|lucecitas|puntitos|chispitas|estrellitas|borroso;
      HELD_ON .. PROP|caer|caerme|no_caer; baja|bajo|bajaba .. presion;
      palido|palida|blanca|blanco como .. papel|vela|cera|leche|pared;
      doblaron|aflojaron|temblaron .. piernas|rodillas; oia|escuchaba|oi .. lejos; vahido; vahidos;
      iba|voy .. caer|desmayar|desvanecer; alcance .. sentar|agarrar;
      bajo|baja|bajaba .. presion|azucar;
      agarrarme|agarrar|sostenerme|detenerme|recargarme .. lavamanos|lavabo|pared|mesa|silla|puerta|no_caerme;
      sentir|senti|siento .. voy|iba|fuera .. desmayar|desmayarme|caer; ganas de desmayarme;
      por_poco|ya_merito|casi_casi .. desmayo|voy|caigo|desmaye;
      estuve .. punto .. desmayar|desmayarme|caerme;
      todo .. vueltas|negro|borroso|oscuro .. sentarme|caigo|caer|agarrar|casi; me fui .. lado .. casi;
      nublada .. vista; veo|vi|veia borroso|doble_y|nublado|negro|lucecitas|estrellitas|puntos_negros;
      casi .. pierdo|perdi .. conocimiento|sentido|conciencia; casi me caigo|desplomo|desmayo;
      medio desmayado|desmayada;
      por poquito|poco|nada|un_pelo .. voy|fui|caigo|caia|boca|desmayo;
      nublo|nublaba|oscurecio|borro todo; todo .. nublo|nublaba|oscurecio;
      ya me iba;
      me puse|puso fria|frio|blanca|blanco|palida|palido|helada y|sudando|sudorosa|mareada|mareado;
      me recoste|acoste|sente|tire .. porque .. iba|mareaba|desmayaba|caia|mareo;
      fria|frio y sudando|sudorosa|mareada; sudando frio`,
  },
  {
    id: 'palpitations',
    label: 'racing or pounding heart',
    level: 'urgent',
    minimised: 'concern',
    resolved: 'follow_up',
    source: 'J',
    rule: 'with a chest complaint the chest flag decides',
    en: `
      heart (keep|keeps) jump|jumping|jumps (jump|jumping|around|about|beats); heart jump jump; watch|fitbit|garmin warned|alerted|flagged|buzzed .. heart|heartbeat|pulse|rhythm; watch|fitbit|garmin says|said .. high|fast|irregular heart|heartbeat|pulse|rhythm; afib|a_fib|fib (is|has|s) (acting|playing|kicking|flaring|back|started|going) (up|in|again); afib|a_fib|atrial_fibrillation (today|again|now|since);
      it|heart skips (it|and|then) .. thumps|thump|gallops|flutters; skips then (a) .. thump;
      (keeps|keep) missing|skipping beats; it skips .. thump|thumps|flutters|gallops; odd|irregular|abnormal|strange|weird (heart) rhythm; ticker (is|s) all over|racing|skipping|thumping;
      ticker|heart|pulse|chest|motor (going|goes|went|gone|been) (going) like sewing|clappers|runaway|jackhammer|express|rabbit|train|galloping|steam;
      skips|skipping|skipped (and|then|a_beat) gallops|gallop|races|pauses|thumps|stops;
      gallops|races|thumps (and|then) skips|stops|pauses;
      rhythm|beat|heartbeat (is|s|feels|seems|gone|goes) off|wrong|uneven|irregular|all_over;
      heart (is|in|on|stuck|going|into) (in|on) overdrive|hyperdrive|fast_forward|turbo|top_gear|high_gear|sprint;
      
      heart|pulse|ticker (is|has|keeps|just|was) going|gone|goin|went mad|crazy|nuts|mental|bonkers|bananas|wild|nineteen|ten|19|10|haywire|berserk|like_mad|like_the_clappers|like_a_train|ninety;
      heart (still) wont|cant|doesnt|isnt|not|never calm|slow|settle|slowing|settling|calming;
      CANT get|make my heart to calm|slow|settle; ticker going|pounding|racing|thumping|jumping|fluttering;
      thudding|thumping|pounding|hammering|racing|galloping .. HEART|ticker|pulse; ticker .. galloping|thudding|thumping|hammering|skipping|flipping|jumping|wild;
      HEART .. all over the place;
      ticker .. drum|drums|solos|racing|pounding|crazy|flutter|jumping; drum solos|solo; heartbeat|heart .. haywire|berserk|nuts|bonkers|bananas|wild; fitbit|watch|garmin|apple_watch|monitor ... 110|115|118|120|125|128|130|135|138|140|145|150|160; resting hr|pulse ... 105|108|110|112|115|118|120|125|130|135|140; hr|pulse .. all day|night; HEART & racing|pounding|fluttering|flutters|flutter|skipping|skips|skipped|pounds|races|raced|irregular|fast|crazy|hammering|thumping|thudding|jumping|pounded|fluttery|beating|rapid|funny|weird|beats;
      HEART .. out of my chest; irregular heartbeat; rapid heartbeat;
      heartbeat .. fast|irregular|racing|crazy; racing heart|heartbeat|pulse; palpitations; palpitation;
      afib; tachycardia; pulse .. high|fast|racing|over; HEART rate .. high|up|fast|over|elevated|crazy;
      heartrate .. high|up; HEART wont slow; HEART .. beating .. fast|hard; high heart rate; heart rate .. high|up|fast|racing|elevated|through|over|in_the|jumps|spikes|wont|keeps|crazy|all_over;
      HEART .. HEART_WILD; HEART_WILD .. HEART; ticker .. HEART_WILD|racing|funny|off;
      hummingbird .. heart|chest; hear|feel .. heart|heartbeat|pulse .. ears|throat|head|neck;
      fitbit|watch|garmin|monitor|pulse|hr|bpm|heartbeat|oximeter .. FAST_BPM; FAST_BPM bpm|beats;
      HEART .. FAST_BPM; resting .. FAST_BPM; hr .. FAST_BPM; HEART .. scratched record;
      smartwatch|watch|fitbit .. alert|alerts|alarm|alarming|warning; HEART ... smartwatch|watch|fitbit;
      HEART .. flips|flip|flopping|acrobatics|tap_dancing;
      pulse|heartrate|rate .. wont|CANT|NOT .. come|go|get .. down|under|below|below;
      HEART|it skips .. thuds|thumps|pounds|flutters;
      HEART .. thud|thuds|lurch|lurches|lurching|quivers|quivering;
      HEART .. like .. bird|fish|frog|rabbit|jackrabbit|drum|butterfly|hummingbird|hammer|horse|trapped|popcorn;
      HEART feels like; heart .. doing .. the|a|its|some;
      HEART .. cha_cha|tango|cartwheel|cartwheels|somersault|somersaults|gymnastics|backflip|backflips|racket; HEART .. NOT slow|slowing|settle|settling (down);
      bird|fish|frog|butterfly|hummingbird .. trapped|inside .. CHEST;
      HEART .. going|beating|pounding|pumping like; HEART .. woodpecker|jackhammer|machine_gun|drumroll;
      extra|missed|missing|skipped beats|beat every|each|all|again; heartbeat|pulse|watch|fitbit|garmin|ring .. 125|128|130|135|138|140|145|150|155|160|165|170|180 (and|while|when) (im|i_am|just) (sitting|watching|lying|laying|resting|in_bed|on_the_couch)`,
    es: `
      mi heart va|esta|anda (corriendo|rapido|loco|acelerado|solo); 110|115|120|125|130|135|140|145|150|160|170|180 (de) (mi) pulso|latidos|pulsaciones|ppm; pulso a|de|en|anda_en 110|115|120|125|130|135|140|145|150|160|170|180; el bobo|cuore|cucharon|corazoncito|corason me|va|a|late|esta|anda (va) (a) mil|full|las_chapas|todo|cien|rapido|galope|loco; cuore a las chapas; late|latiendo|palpita como tambor|caballo|loco|locomotora|bombo|taladro; corazon a mil|full|las_chapas;
      retumba|retumban (el|mi|en_el) pulso|corazon;
      corazon|pulso|latidos ... alborota|alborotado|alborotada|desboca|desbocado|brinca|brincando|brincos|saltando|salta|galopa|galopando|revolucionado;
      salta|saltando|brinca|saltea|falla|fallan (un|unos|los) latido|latidos;
      golpea|golpeaba|golpeando|retumba|retumbaba|retumbando|brinca|brincaba|brincando|martillea|martillaba|zapatea|aletea|aleteaba|tamborilea|revolotea .. HEART;
      HEART .. golpea|golpeaba|retumba|martillea|aletea|aleteaba|aleteo|galopa|galopaba|revolotea; da|dan|daba|pega|pegaba brincos|saltos|tumbos|golpes (fuertes) corazon;
      HEART .. no deja|para de latir|latirme|brincar|palpitar|correr; latirme|latiendo|late fuerte|rapido|duro;
      HEART .. no (se) (me) calma|para|baja|tranquiliza|detiene;
      corazon .. acelerado|rapido|fuerte|late|brinca|latiendo|agitado|mil; late .. rapido|fuerte|mucho; latidos .. rapidos|fuertes|irregulares; palpitaciones; palpitacion; taquicardia; pulso .. acelerado|rapido|alto; se me sale el corazon;
      HEART .. HEART_WILD; HEART_WILD .. HEART; pecho .. brinca|brincos|maripo|mariposas|tumbos|galope;
      HEART .. sale|salir|salirse|brinca|brincando|acelera|acelero|acelerado|rapido|loco|mil|desbocado|carrera|golpea|retumba|zapatea|boca|garganta|oidos;
      se .. sale|salir|salirse .. HEART; HEART ... pecho .. sale|salir; taquicardias; arritmia;
      latidos .. fuertes|rapidos|raros|salteados|irregulares;
      late|latia|latiendo .. rapido|fuerte|mucho|mil|durisimo|loco|raro|descontrolado;
      pulso .. acelerado|rapido|disparado|mil|130|120|140|raro;
      palpita|palpitando .. HEART|rapido|fuerte|mucho; HEART .. se .. acelera|dispara|brinca|para|salta;
      me|le acelera|acelero|aceleraba|aceleran|dispara|disparo|desboca|desboco|alborota|alboroto|agita|brinca|salta .. HEART|pulso;
      HEART .. lo_que_quiere|arranca|detiene|para_y|traca|tropieza|loco;
      HEART .. se .. para|detiene|arranca;
      reloj (dice|marca|avisa) (que) (traigo|tengo|estoy_en) 125|128|130|135|138|140|145|150|160|170|180; traigo|tengo 125|128|130|135|138|140|145|150|160 .. cama|acostado|acostada|sentado|sentada|reposo`,
  },
  {
    id: 'retained-needle',
    label: 'needle left in or broken',
    level: 'urgent',
    anyWords: true,
    resolved: 'follow_up',
    source: 'J',
    rule: 'tell the patient not to pull or push',
    en: `
      broke (i_think) half (still|stay|stayed|is|is_still) in; silver|metal|shiny thing in|sticking (out) (of|in|from) my;
      needle .. broke|snapped .. off|inside; it broke|snapped off inside|in|under;
      NOT .. sure|think|believe|convinced|certain|positive .. all .. NEEDLE (came|are|were) out|removed; did|were|have|are all .. NEEDLE .. out ... feel|inside|in_me|in_there|sticking; NEEDLE|pins out .. one|two .. missing|short|left; NEEDLE|pins out .. one|two .. stayed|didnt_come; counted (one|two) (needle) short|less|fewer;
      NOT all (of) (the|your|my|them) NEEDLE (came|are|were) (out|gone|removed); NEEDLE|them (came|are|were) (all) (taken) out but|except|bar|minus|save one|two|1|the_last; one|two|1 (of_them|of_the) (needles|needle) (has|is|was) stayed|left|still in|inside|behind;
      theres|there_is|still (still) one (still) in|stuck_in me|my|there; metal (handle|piece|thing|bit|end|wire) stickin|sticking|poking|pokin out;
      you|yall|u|they|she|he|somebody|someone|guys|girl|lady|doctor|doc|therapist|folks (guys|all|folks|must_have|mustve|mightve|might_have) left one|1 in; piece|bit|sliver|fragment|scrap|point of metal (is|was|thats|thing) poking|sticking|stuck|coming|out|in|under; metal|metallic piece|bit|thing|thingy|tip|point|wire|splinter|sliver (is|was|thats|still) poking|sticking|stuck|coming out|in|through|under;
      you|yall|guys|they|she|he|u (guys) left one (needle) in|inside|behind; metal|wire|steel (little) piece|bit|thing|sliver (is) (sticking|poking|coming) out;
      yall|you|they|u (guys) (didnt|did_not|never) get|take|pull all (of) (them|the|those|your) needles|pins (out); (done) forgot|forgotten|missed (a|one|another) pin|needle|one (in|inside) (me|my|of_me); feel|feels|theres|there_is|its (a|some|this) (lil|little|tiny|thin|small) (piece_of) wire|sliver|splinter|metal|something_pointy|sumn_pointy|spike|point|pin (when|in|under|inside|if|where|still|poking); piece of (something|sumn|sumthin|somethin) pointy|sharp|hard|metal; one|a needle|pin remain|remains|remained|remaining|stayed|stays|is_still|still_in|left (in|inside|behind) (the|my|me) (body|skin|muscle|back|neck|shoulder); you took out (nine|eight|seven|ten|five|six) .. counted|count|put|went|there_were; counted|count (ten|nine|eight|eleven|twelve|11|12|10) in and|but|only; is|are|was (a|the|one|any) needle|needles|pin supposed|meant|normal|ok to stay|be|remain (in|left|there);
      one|a|that needle (has|just) never|didnt|not|hasnt|wont come|came|coming|been out;
      end|stalk|spike|tip|point poking|sticking|jutting out between|of|from|by|in my BODY; metal|silver|metallic end|stalk|spike|tip|point|bit (is|s) (still) poking|sticking|jutting out; (wee|little|tiny|small) (silver|metal) stalk|spike|stalks (is|s) poking|sticking out; half a needle on|in|left; point|tip must (still) be in me|there; splinter of metal; one poking|sticking out of my back|neck|shoulder|leg|arm|hip|calf; only counted seven|eight|nine|six (coming) out|coming;
      one of your|the|those NEEDLE came|followed|went|is|was|still .. home|me|out|here|there;
      NEEDLE (came|followed|rode) home with me; NEEDLE .. still sticking|poking out;
      theres one still (stuck|left) in|there|inside; one (is) still stuck in;
      tip|end|point|piece|bit|shaft of (the|a) needle (is) (still) in|stuck|inside; tip (is) still in|stuck|inside;
      needle head|handle|top|end|tip came|come|snapped|broke|popped|fell off;
      
      feel|feeling|felt|see|touch (the|some|a) metal|metallic|wire in|inside|under|sticking|tip|poking (there|me|my|it|skin|the|here|out);
      tip|end|bit|piece|point .. left|stayed|still|remained inside|in_me|in_there|behind;
      could|maybe|think|wonder (a) (piece|part|tip|bit) .. (have|has|had) broken|broke|snapped; could|maybe|think|wonder (a) piece|part|tip|bit|one|something|some .. (have|has|had) left; could|maybe|think|wonder (if) you|u|they|she|he (may|might|could) (have) left; hard|sharp|tiny (tiny|hard|sharp|little) point|splinter|thing under .. skin;
      NEEDLE (didnt|wasnt|never|not) (get) (got) (taken|pulled|removed) out; one NEEDLE didnt get taken|come|pulled;
      NEEDLE|tip|metal .. under|beneath|underneath (my|the) skin;
      missing one|1|a of (your|ur|the) pins|needles|pin|needle; only .. in .. tray .. said|should|count; left one in|inside|behind .. me|my|BODY; pin|pins .. in|inside .. my BODY; metal|wire hair|thing|sliver|bit|something .. poking|sticking out; half .. (is|still) .. in me|my; half|end|piece .. in me; it snapped .. half|bottom|top; you|u|they left one in; NEEDLE .. still|stuck|left|inside|broke|broken|snapped|in_there|in_me|bent; still .. NEEDLE .. in;
      left .. NEEDLE; forgot .. NEEDLE|one; you forgot one; found .. NEEDLE; missed .. NEEDLE; missed (only|just|maybe|possibly|at_least|probably|like|u|you) (a|this|that|the|my|his|her|another) (last|second|third|little|small|tiny|lone|single|wee) one;
      piece|part|tip of NEEDLE; piece .. NEEDLE; broken NEEDLE; something sharp .. stuck|in|inside|there;
      something .. stuck in my; metal .. under|in .. skin; metal sticking; pulled .. NEEDLE out;
      pulled one out; tip snapped|broke; feel (a|the|one|that|this|another|like_a|something|still) (tiny|little|broken|sharp|whole|small|metal) NEEDLE (in|inside|still|under|moving|poking|there); NEEDLE .. CANT .. out; needle in my;
      needle sticking; NEEDLE came out; theres .. NEEDLE; another NEEDLE in; one of .. NEEDLE .. in;
      METAL_BIT .. STUCK_IN .. BODY|me|my|in|out; METAL_BIT STUCK_IN;
      little|tiny|plastic|thin pin|wire|wires|pins .. stuck|in_my|out|hanging|still;
      found .. pin|wire|wires .. in|back|skin|BODY|stuck;
      pulled|plucked|yanked|took .. METAL_BIT .. out|from;
      METAL_BIT .. in|from|out .. (my) TRUNK|LIMB|butt|skin|back;
      something metal|metallic|pointy|sharp .. in|poking|under|stuck; handle .. hanging|sticking;
      wearing .. needle|needles|pin;
      needle|needles|pin fell|fallen|came|popped out .. home|bed|car|shirt|shower|skin|me|back;
      you|they|guys|she|he missed|forgot .. one; one still|left .. hanging|sticking|stuck|in .. BODY|me;
      got stuck|poked|pricked .. needle; stuck .. needle; pulled .. (a|the) needle .. out|of|from;
      broke|breaks|broken .. off .. under|in|inside .. skin|me|BODY; sharp .. under .. skin;
      splinter .. where|under|SITE; pokey|poky|prickly thing|something .. SITE|skin|back;
      one more|another|1_more .. sticking|poking|hanging|jutting .. out;
      needle dropped|fell|falls|fallen|rolled .. (out|off) .. of|from|pants|shirt|sock|bra; one of yours;
      handle .. thing|there|sticking|hanging|back; little handle;
      something|thing|someting pointy|sharp|metal|metallic|wiry|prickly .. when .. press|touch|move|push|lean|sit;
      sliver|shard|bit|fragment|chunk|speck of (a|the|that) (broken) metal|needle|steel|wire;
      tip .. broke|snapped|broken|stayed|left|is .. (off|in) .. BODY|me|skin;
      tip|end|point|piece|part|bit|half|something|one|them BROKE_OFF (off|up) .. inside|in_me|in_my|under_my|under_the_skin|in_there|beneath;
      tip|end|point|piece|part|bit|half .. one|them|those BROKE_OFF off|inside|in|under;
      count|counted|counting .. needles|needle; take .. one out; forgot .. (to) .. take .. out;
      felt .. jab|poke|prick .. reached|found|looked;
      reached .. back|around .. (and) .. (theres|found|felt) .. needle|pin|handle|wire|thing;
      bit|piece|something|speck of .. metal .. (where|near|under|by) .. needled|skin|SITE;
      xray .. shows|showed|found .. metal|needle;
      needle|pin .. poking|sticking|stuck .. out .. behind|of|from; still in there;
      one .. still in there|me|my; one left in me|there|my;
      needle .. in|inside|under .. me|my|BODY .. while|still;
      another|one .. (is) .. still in me|my|there;
      one|two (of) (them|those|your|the) (was|were) still|stuck|left (stuck) in|inside (my|his|her) BODY|backside|bum|bottom|behind|rear|side; still one in (my|his|her) BODY|backside|bum|bottom|behind; found|find|finding|pulled|plucked|felt one (of) (yours|them|those) (still|stuck) (stuck|sticking|hanging|left) in|out|from|inside;
      pins|needle|needles .. (was|were) .. stuck to|in .. shirt|undershirt|bra|pants|sock|clothes;
      and its|it_is still in me;
      left|leave|leaving (a|one|the|your) pin|pins; pin|pins (is|are|was|were) (still) under|behind|inside .. my BODY|skin`,
    es: `
      conte 8|6|10|12|ocho|seis|diez|doce|siete|7|9|5|4 agujas (y) (solo|nomas) salieron|quitaron|sacaron|quito; asoma|sobresale|sale (algo) de la piel;
      no salieron|sacaron|quitaron todas (las) (NEEDLE); se les|le olvido|paso|quedo una (aguja|agujita|y);
      NEEDLE ... menos una|dos; una|dos (de) (las|ellas|agujas|agujitas) se quedo|quedo|quedaron|no_salio|sigue (ahi|adentro|dentro|clavada|puesta); dejaron una|dos (aguja|agujas) (adentro|dentro|puesta|clavada);
      algo|una|un|como (metido|clavado|enterrado) (como) (un) alambre|metalito|fierrito|alambrito|puntita (bajo|debajo|adentro|metido|en|dentro|clavado|enterrado); hay un metalito|fierrito|alambrito; algo (metido|clavado|enterrado|filoso|picudo|puntiagudo) quedo|clavado|enterrado|metido (adentro|ahi|clavado|dentro); algo filoso|picudo|puntiagudo; se rompio|quebro|partio|trozo (la|una|el) puntita|agujita|aguja; conto|contaron|conte mal (las) agujas; falta|faltan|falto una|un|dos (aguja|agujas) por|sin sacar|quitar|salir; dejaron|dejo|quedo|queda|sigue|hay (todavia|otra|una|1|dos) aguja|agujita en|metida|adentro|clavada|dentro (mi|la|el) espalda|cuello|hombro|pierna|cuerpo|brazo; dejaron|dejo|quedo|queda 1|una|dos aguja|agujas|agujita; aguja|agujas|agujitas (todavia|aun) sigue|siguen|quedo|queda (todavia|aun) metida|metidas|clavada|adentro|puesta|enterrada;
      una|otra aguja no|nunca salio|sale|quiere_salir;
      pedacito|puntita|punta|pedazo .. se|me quedo adentro|dentro|enterrado; rompio la|una|el puntita|punta|pedacito y quedo|adentro|dentro; algo metalico al pasar|tocar|dentro|adentro;
      aguja (todavia|aun|ahi) todavia|aun|clavada|metida|adentro|dentro; todavia|aun hay|tengo|traigo|queda (una|otra|la) aguja;
      partio|quebro|rompio|trozo|doblo la|una|mi|esa aguja; aguja (se) partio|quebro|rompio|trozo|partida|rota|quebrada;
      quedo un|una|el pedazo|pedacito|punta|trozo|cachito de|adentro|dentro|clavado|metido;
      saque|saco|sacaron|jale (yo) (misma|mismo|solo|sola) (una|la|otra) aguja|agujita;
      quedo (la|una|un|el) punta|puntita|pedazo|pedacito|trozo|aguja (de) (la) (aguja) adentro|dentro|ahi|clavada|clavado|enterrada|enterrado;
      no (me) quitaron|sacaron|quito|saco (todas|una) (de) (las|la) NEEDLE; se rompio|quebro (una|la) NEEDLE;
      se .. olvido|olvidaron una|otra; quedo|quedaron una|otra .. adentro|clavada|enterrada; traigo|tengo .. clavada; otra|la mitad .. adentro|dentro; (se) quebro|sono|crac .. mitad|adentro; mangito|mango azul; algo picudo|puntiagudo|filoso|duro|metalico|puntudo .. debajo|adentro|bajo|dentro|enterrado; dejaron|dejo (una|la|alguna|otra) aguja|agujas; NEEDLE .. adentro|quebro|rompio|clavada|enterrada|quedo; quebro|rompio .. aguja; traigo|tengo|quedo (una|la|alguna|otra) aguja; siento una|la|otra aguja; pedazo de aguja; olvidaron .. aguja; olvido .. aguja; se me quedo una;
      METAL_BIT .. STUCK_IN; STUCK_IN .. METAL_BIT;
      traigo|traia|tengo|tenia|encontre|quedo|dejaron|olvido|olvidaron (una|la|un|el|alguna|otra) (parte|pedazo|punta) (de) METAL_BIT|NEEDLE;
      algo|algo_metalico|pico .. STUCK_IN .. piel|metal|punta;
      METAL_BIT|NEEDLE .. saliendo|sale|asoma|asomando|enterrado|enterrada|encajada|clavada|clavado|adentro|dentro|pegada|ropa|en_la_espalda|quebrada|rota|partida;
      encontre|halle|vi|saque|saco|toque|toco (una|la|un|el|alguna|otra) (parte|pedazo|punta) (de) METAL_BIT|NEEDLE;
      dejaron|dejo|olvidaron|olvido|quedo|falto|falta (una|la|un|el|alguna|otra) (parte|pedazo|punta) (de) NEEDLE|METAL_BIT;
      NEEDLE .. se .. quedo|quebro|rompio|olvido|partio;
      pedazo|pedacito|punta|cacho|trozo .. NEEDLE|metal|fierro;
      algo .. duro|metalico|filoso|picudo|metal .. dentro|adentro|enterrado|bajo_la_piel;
      algo .. metalico|filoso|picudo|duro|metal .. raspa|pica|rasca|encaja|clava|pincha|atora|salido|salida;
      dejo|dejaron|olvido|olvidaron|quedo .. una|uno|alguna puesta|clavada|metida|adentro|enterrada;
      agujas .. faltaron|falto|contaron;
      pinche|pique|pico|pincho con .. NEEDLE;
      una|alguna|otra (todavia|aun) (se) (me) (quedo) (todavia) clavada|enterrada|encajada|metida|puesta|adentro|dentro; encontre|halle|traia|traigo|sacaron|saco|saque una|otra (que) (se) (me) (todavia) quedo|estaba|clavada|enterrada|puesta;
      NEEDLE (y) (me|nos|les) falta|faltaba|falto|faltan|faltaban una|dos|alguna|1|2;
      NEEDLE .. pegada|clavada|ropa|blusa|camisa|sabana|cama|asiento|pelo|cabello|playera|brasier`,
  },
  {
    id: 'new-cough',
    label: 'new cough',
    level: 'urgent',
    minimised: 'urgent',
    resolved: 'follow_up',
    source: 'L: consent forms list dry cough',
    rule: 'outside the lung-risk regions: concern',
    en: `
      CANT stop hacking; hacking (cough|and|up|all|like|since|away); wont stop hacking; is|was|been|started coughing and|since|wasnt .. yesterday|before; coughing and wasnt|werent (yesterday|before);
      daft|little|dry|silly|odd|annoying|tickly|barky|persistent|seal bark every|since|all|each|that;
      barking like (a) seal|dog; barking away|since|all;
      never cough|coughed|cough (but|and|except|until) now;
      coffin; cant|couldnt|NOT (get) (to) stop coughing;
      ahem .. ahem; hack hack; hacking|hack all day; coughing fits|spells|jags; COUGH; hacking away|since|like|all|up; coughing; caugh; coffing; (this|a|the) dry|tickly|little|nagging|wet|barky .. hack; dry|been|keep|keeps|constantly|still hacking; hacking .. all|away|up|night|cough; hacking_cough; barky; tickle in .. throat|chest|lungs; cough out of nowhere;
      barking like; bark|barking .. seal|dog|cough; like .. seal .. since|night|cough;
      clearing .. throat and|then|or .. COUGH;
      clearing .. throat .. all|constantly|nonstop|ever_since|since;
      CANT shake .. (this|the|a) .. tickle|cough|hack|throat; cough cough; tickle .. cough|throat;
      nagging|annoying|constant|weird cough; cough now .. NOT .. before`,
    es: `
      cof cof; cof_cof; tosijoso; tosijosa; tosigoso; tosiento; carraspera nueva|seca; tos terca|seca|necia|perruna|nueva;
      tose y tose; tosiendo y tosiendo; tose que tose;
      no (he|ha|habia|hemos) pare|paro|paraba|parado|dejo|deje|dejaba|dejado|para|deja (ni) (segundo|minuto|momento|rato) (de) toser;
      no (puedo|podia|pude|logro|consigo) (parar|dejar) (de) toser; sin parar de toser; me la pase tosiendo; tos de perro;
      ataque|acceso|golpe de tos;
      toso (y) toso;
      toso (y) toso|tosiendo; no (dejo|paro) (de) toser;
      tos; tosiendo; toso; tosi; tose;
      tosecita; tosido; tosidos; ataques de tos; tos .. no|mucha|seca|perruna; no dejo|paro de toser;
      toser; tosidera`,
  },
  {
    id: 'chest-wall-soreness',
    label: 'sore chest muscle at the treated sites',
    level: 'urgent',
    resolved: 'follow_up',
    source: 'J',
    rule: 'thorax treated, site wording and no breathing or pressure word; else chest-pain',
    en: `
      muscle (right) by|under|below|at|near|above my|the collarbone|armpit|clavicle|breastbone;
      pecs|pec (feel|feels|are|is) (all) beat_up|beaten_up|battered|smashed|pummeled|trashed|wrecked;
      meaty|fleshy|soft|muscle|muscly bit|part|area|spot (just) below|under|beneath (the|my) collarbone|clavicle ... (sore|tender|bruised|achy|hurts);
      press .. below|under|beneath (the|my) collarbone|clavicle;
      chest|pec|pecs|rib|ribs muscle|muscles|wall|cage|area (feels|feel|is|are|felt|feeling) (really|kinda|still) bruised|sore|tender|achy;
      BREAST|pec|pecs|chest|rib|ribs (muscle|muscles|cage|wall|area) (feels|feel|is|are|felt) bruised|sore|tender;
      boob|breast|pec muscle .. (where|benched|poke|sore|press); CHEST & SORE; CHEST bruised; collarbone .. SORE; pec|pecs .. tight; breastbone muscle`,
    es: `
      musculo de (adelante|delante|enfrente) .. clavicula|axila|pecho; (debajo|abajo|arriba) de la clavicula (me|lo|la) (tengo|duele|esta) adolorido|adolorida|sensible|molido|duele;
      pectorales|pectoral .. como .. lagartijas|flexiones|press|pesas; pectorales|pectoral|tetilla|costillitas|costillas (muy|bien|medio) sentidas|sentidos|sentido|machacado|machacada|molidos|apaleados; abajo|bajo|debajo|arriba de la clavicula .. adolorido|adolorida|duele|sentido|molesta|sensible; bajo la clavicula; clavicula .. musculo .. duele|adolorido|sensible; musculito|musculo de la tetilla|pecho;
      CHEST & sentido|sentida|sentidos|sentidas|sensibles|molidos|agujetas; CHEST & SORE; pectoral .. SORE; duele .. musculo .. pecho; musculo del pecho; pecho .. al tocar`,
  },
  {
    id: 'severe-function-loss',
    label: 'can barely walk, turn or use a part',
    level: 'urgent',
    minimised: 'concern',
    resolved: 'follow_up',
    source: 'J',
    absorbs: ['spinal-cord-signs', 'focal-weakness'],
    en: `
      cant|cannot|couldnt walk hardly; neck wont|will_not turn (either|any|at_all|to_either|one); barely make|made it to the bathroom|toilet|kitchen|door|bed; stopped doing as its|it_is|hes|shes told|asked;
      hard|difficult|tough|struggling to (even) walk|stand (up); difficulty|trouble|struggling (with) (even) walking|standing;
      fingers|hand|hands|arm|leg|foot|jaw|thumb .. but they|it wont|dont|doesnt|will_not close|open|move|bend|straighten|grip|respond|obey|work;
      had|has|have to help me up|down (the|my) stairs|steps; 
      they|it|legs|knees|leg wont|will_not|would_not|wouldnt hold me|us (up); arm|shoulder stops|stuck|sticks (dead) (at|about|right) half_way|halfway|shoulder_height|shoulder_level;
      CANT lay|lie|set|sit|stand (down|up) nor|or|and set|sit|stand|lay|lie; CANT lay|lie down;
      CANT lay|lie down nor|or|and set|sit|stand; no way i can|could|am_able lift|walk|stand|move|sit|turn|bend|hold|raise|get_up; had|have|has to be helped (up|off|out|onto|into) (the|my|of) commode|toilet|bed|chair|tub|recliner|car|truck; shoulder|hip|knee|arm (is|got|gets) stuck|frozen|jammed; CANT get outta|outen (the|my|a) car|truck|chair|tub|recliner|bed|house; no fit (even) turn|walk|stand|lift|bend|move|raise|sit|carry; turning|rolling|sitting|standing|walking|bending|getting (over|up) (in) (bed|down) is out of the question|impossible; neck|head|shoulder|arm|hip|back moves|turns|lifts|bends|opens (no_more_than|only|maybe|barely|about|less_than|not_even|hardly) (an) inch|inches|centimeter|hair; out of the question (to) (walk|stand|sit|turn|move|bend);
      CANT put|bear|place|stand no weight|pressure (on|through); dont|doesnt|wont hold|bear|take|support no weight;
      CANT lift|raise|bend|turn|move|hold|carry|reach|grip|squeeze|walk|stand|drive nothing|nowhere|nohow;
      CANT get no sleep (for|from|with|because|cause) (of) (the|this) pain|hurting|hurtin|hurt;
      every|each try|attempt at|to standing|stand|getting_up|get_up ends|fails|hurts; CANT|couldnt get .. heel to|on|down the floor|ground; locked up solid; hopping|hop .. frame|walker|crutches; had to pull|put my drawers|boots|trousers|socks|pants .. on for me;
      shoulder|shoulders wont|refuses move|lift|budge; CANT get upstairs|downstairs;
      stuck|am|im|walking bent (over|double|forward|sideways); stuck bent;
      CANT get off|up|out .. sofa|couch|bed|chair|toilet|loo|floor .. sore|pain|hurts|stiff|back|agony;
      CANT twist|bend|squat|kneel|crouch|pivot|straighten|bend_over|stoop; can_only shuffle|crawl|hobble|limp;
      only shuffle|crawl|hobble; shuffling|hobbling|limping about|around|everywhere|round; walking|walk|walks|stuck hunched;
      completely|totally|whole|proper|properly|fully|entirely seized (up|solid); BARELY able (to) move|walk|stand|sit|turn|bend|lift;
      cant hardly walk|move|stand|bend|lift|turn|sit; all seized up .. cant;
      neck (is|has|its) frozen|locked|jammed|stuck|seized|rusted (solid|up|and|cant|completely|in);
      neck|head|back|shoulder|knee|hip|jaw (just|still) wont|refuses|doesnt|isnt (to) turn|turning|bend|rotate|twist|straighten;
      backs gone|out|locked|went; back has (totally|completely|just) gone|locked|went; back is gone;
      walking with|on|using a|my|the stick|cane|crutch|crutches|walker|frame|zimmer|sticks; bent (over) in|double two|half|over;
      bent double; using|needed|need a|the|my chair|walls|wall|furniture|zimmer|wheelchair|walker to get|cross|walk|move|stand;
      barely|hardly|scarcely|only_just|bearly|barley walking|moving|standing|mobile|shuffling|hobbling;
      CANT look either|any|both way|side|direction;
      CANT get|pull|put .. socks|pants|trousers|bra|shoes|knickers|shirt|jacket|coat|tights on|myself;
      back (just|still|really) wont|wouldnt|doesnt|isnt let|letting me;
      need|needs|needed|takes|took two|2|three|3|four|several people|men|folks|guys|of_them|helpers to get|lift|move|carry|pull me; walking|standing|sitting|driving|dressing is|was (just|simply|basically) impossible|out_of_the_question;
      stuck on|in (the|my) couch|bed|chair|recliner|floor|toilet|tub; CANT get upright|vertical|straight;
      had|has|have|needed|needing to be lifted|carried|hoisted|hauled|helped|pulled|prised (up|off|out|from|in|into|onto|of) .. toilet|loo|bed|bath|floor|chair|car|sofa|couch|shower|armchair;
      only way i can (get|go|walk|make|reach|move); holding onto|on_to (the) walls|wall|furniture|counters|counter; CANT stand (up) straight;
      turn|turning|turned|twist|rotate|move|moving (my|the) whole|entire body|torso|trunk .. look|see|like; using|use|used|borrow|borrowed|borrowing|need|needed|needing|needs|rented|with (a|my|the|her|his|RELATION_S) .. walker|cane|crutches|crutch|wheelchair|scooter; CANT put (any|much|full) weight|pressure;
      CANT get out of (the|a|my) chair|recliner|car|tub|bathtub|couch|sofa|bed;
      get around (by) holding (onto|on) (to) (the) furniture|walls|wall|counter|things;
      can|could only BARELY|just|hardly walk|move|turn|stand|lift|bend|sit|get_up;
      CANT .. get .. dressed|undressed; CANT roll|flip|turn over; CANT .. roll .. bed; CANT .. keep|catch|hold .. (my) balance;
      keep|keeps|kept losing .. balance; keep|keeps|kept falling (over|down);
      RELATION .. (is) putting|tying|pulling .. my socks|shoes|pants|underpants|bra; bent over|double .. like|CANT|since; CANT unbend|uncurl; jaw .. opens|open .. (about|only) .. finger|crack|little|half; CANT open .. jaw|mouth; living off smoothies|soup|straws; get halfway and scream|stop|stuck; took .. (me) .. minutes|min|mins|hour|hours|half_hour .. get .. out|up|dressed|down|off; PAIN|back|neck|hip|knee .. has|got|have me stuck|locked|pinned|bedridden|trapped|laid_up; CANT walk; CANT .. walk; cant wlk; barly walk; CANT put .. weight; CANT bear weight;
      CANT turn .. head|neck; CANT .. turn; CANT move .. head|neck|back|shoulder|jaw|hip|knee|elbow;
      CANT .. move .. head|neck|back|shoulder|TRUNK; CANT even move; CANT move; CANT .. get out of bed;
      CANT .. get up; CANT get off .. floor|couch|toilet;
      CANT .. lift .. LIMB .. hurts|pain|without|above|over|past|high;
      CANT lift|raise LIMB .. overhead|above|past|over;
      CANT move LIMB .. much|above|past|over|without|fully|far|very|well|hurts|pain|all; CANT sit;
      CANT .. sit; CANT stand .. straight|up|long; CANT stand; CANT .. stand up; locked up .. CANT;
      CANT drive; CANT dress; CANT .. dress|shower|bathe|wash; CANT put .. shoes|socks|shirt|bra|pants;
      CANT bend; CANT .. bend; CANT straighten; CANT use .. BODY; CANT .. use .. LIMB|HAND_FOOT;
      CANT open .. mouth|jaw;
      CANT bend|straighten|rotate|twist|extend|flex|raise|lift|turn|close|use|reach .. BODY; CANT chew;
      CANT look .. over|down|up|left|right; neck .. locked; back .. locked|went_out;
      completely locked|stuck; bedridden; crawling; had to crawl; CANT .. reach; CANT do stairs;
      CANT climb; crutches; limping; hobbling; limp; hop|hopping|hopped .. one|leg|foot|around|bathroom;
      scoot|scooting|scooted|slide|slid|crawl|crawled|crawling .. stairs|butt|bottom|floor|bathroom|hands;
      wheelchair; walker .. again|now|need|needed|use|using; office chair .. roll|rolling;
      carry|carried|carrying .. me .. bathroom|bed|stairs|car|up; stuck on|in .. toilet|floor|tub|bathtub;
      help|helped|helping .. me .. off|out_of|dress|dressed .. toilet|bed|chair|tub|dress;
      leg|knee|hip|foot wont|NOT .. take|hold|bear|support .. me|weight|it;
      neck|head .. stuck|frozen .. turn|one|sideways|side; turn .. whole body;
      CANT .. wash|brush|comb .. hair; missed .. practice|work .. CANT; has to|have_to dress me;
      dresses me; lift .. leg .. with .. hands; pick up .. leg .. with .. hands; leg into .. car .. hands;
      RELATION|somebody|someone|nurse|they .. has_to|have_to|had_to|having_to|needs_to|must|gotta .. CARE .. me|my|mine;
      RELATION .. CARE .. me .. off|out_of|up|into|bed|toilet|commode|chair|tub|pants|socks|shoes|shoelaces|hair|food|meat;
      need|needs|needed .. help|RELATION .. to .. (get) dress|dressed|dressing|toilet|pants|stand|up|bed|out|off|walk|bathe|shower|wipe;
      CANT .. get|lift|raise|reach .. arm|arms|hand|leg|foot .. past|above|over|behind|to|up|higher;
      CANT .. ADL .. BODY; CANT .. wash|brush|comb|shave|dry|do|fix .. hair|teeth|back|face|legs;
      stop|stopped|rest .. halfway .. STAIRS;
      CANT .. make .. it .. up|down|to|across .. STAIRS|car|bed|room;
      commode|toilet .. help|lift|off|stuck; CARE ... for me;
      turn|move|rotate .. whole|entire body .. look|see|robot|back|behind;
      turn .. like .. robot|tank|owl|block;
      getting|get|got|moving|scooting around|about .. on|with|in .. chair|crutches|walker|cane|wheelchair|scooter|knees|stroller;
      office|rolling|desk|computer chair .. bathroom|kitchen|wheel|roll|around_the_house;
      RELATION .. CARE .. my food|hair|teeth|shoes|socks|pants|shirt|meat|bra;
      RELATION|somebody|someone .. CARE .. me; CANT .. put|bear|take .. weight; cant .. weight on;
      pick|picked|lift|lifted|help|helped|pull|pulled|haul|hauled me .. toilet|bed|couch|chair|tub|floor|car;
      minutes|hour|hours|forever to get .. off|up|out|from|to;
      need|needed|needing|use|used|using .. (the|a|my) .. walker|cane|crutches|wheelchair|crutch;
      on|going|crawl|get|got|getting .. all fours; all fours;
      can|could only ADL|open|turn|lift|raise|bend|move|get .. halfway|half|inch|inches|enough|little|few|couple|slightly|straw;
      eat|eating|ate .. standing|straw; NOT|cant .. straighten .. up;
      stuck in .. chair|bed|tub|position|recliner|car; bedbound|bed_bound|couch_bound|housebound;
      takes|took|needs .. two|both|help .. (people|hands|someone|of_us) .. to .. ADL|get|stand|move|lift|up;
      hold|holding|held .. (my) head up .. (with) .. hand|hands;
      CANT make|do|manage|handle|climb .. stairs|steps|it_upstairs;
      got|get|getting me up|off .. FLOOR|toilet|couch|bed;
      doubled|bent over|in_half .. walk|walking|cant|PAIN|when; CANT .. straighten .. up|out;
      CANT stand up straight; CANT check .. mirrors|mirror|blind;
      knee|elbow|hip|jaw|finger|back|neck locked|locks|locking straight|bent|solid|out|in|up|stiff;
      locked straight|bent|solid; roll|turn|flip me over;
      stopped|stops|stopping|keeping|kept|keeps me from working|walking|sleeping|driving|moving|standing;
      driving is out; CANT .. let alone; let alone turn|walk|stand|drive|lift;
      walk|walking like .. peg|crab|pirate; CANT lift .. (my) .. head .. off|up|from;
      takes|took two|three people; pinned to .. (my) .. side|body; CANT raise .. it;
      CANT lift .. (my) .. head; stand|sit|roll me up;
      CANT get .. it|shirt|jacket|bra|coat|sweater|dress|pants|shoes|socks off|on;
      mouth only|barely|wont|cant .. open|opens;
      CANT finish|do|work (my|the|a) shift;
      BODY (is|s|just|has) froze|frozen solid|up;
      had to button|unbutton|dress|undress|feed|bathe|shower|wipe me; has|have to button|dress|undress|feed|bathe|wipe me;
      had to call in CANT function|move|work|walk; CANT function;
      arm|hand|leg|knee|foot (just|will|does|do|can) (not|doesnt|dont|wont|cannot) rise; arm|hand|leg|knee|foot says no|nope|nah; standing|walking|sitting|lying (is) not possible (anymore)`,
    es: `
      no puedo caminar|andar|moverme casi nada; solo|nomas puedo andar|caminar con (las|unas|mis) muletas;
      no puedo|pude|podia|logro abrir (bien|mucho|casi) (la|mi) boca|quijada|mandibula; camino|caminando con (mucha) dificultad;
      cuesta|batallo (mucho) (trabajo) (para|al|a) caminar|pararme;
      no (me) tengo|sostengo|mantengo|aguanto en|de pie|pies; no me tengo parado|parada|derecho|derecha;
      
      no puedo usar (el|la|mi|ni) hombro|brazo|mano|pierna|cuello|rodilla (para) (nada|ni); me cuesta (muchisimo|un_monton|mucho|horrores|demasiado) dar|caminar|pararme|levantarme (un|ni|dos|unos) (paso|pasos); cuesta (muchisimo|mucho|horrores) dar (un|dos) paso|pasos; no puedo hacer (nada|ni_algo) con (ese|este|el|mi|la|esa|esta) brazo|mano|pierna|hombro|pie; ni peinarme|vestirme|banarme|lavarme|rascarme|abrocharme|cepillarme (los|el|la) (dientes|pelo) puedo; hombro|brazo|pierna|cuello no (me) sube|levanta|gira|baja|mueve (del|por|de) (el|del) (dolor); tirada|tirado|echada|acostada|acostado sin poder mover|moverme|levantarme|pararme; sin poder moverme|levantarme|pararme|caminar|voltear;
      ni apoyar el|la pie|pierna puedo; agarrado|agarrada|agarrandome|deteniendome de las|los sillas|paredes|muebles|pared;
      quede|ando|amaneci|estoy (todo|toda|bien) trabado|trabada|tieso_de|engarrotado|engarrotada|tullido|tullida|doblado|doblada|paralizado;
      
      trabado|trabada|engarrotado|engarrotada|atorado|atorada|enganchado|enganchada|clavado|clavada|torcido|torcida|doblado|doblada (todo|toda|bien|completamente) de|por|del la|el|mi espalda|cuello|cintura|cadera|lomo|lumbar|nuca|rodilla;
      no puedo|pude|podia|logro poner|ponerme de_pie|en_pie|derecho|derecha|recto|recta;
      apenas puedo|podia|pude (estar) de pie|pararme|caminar|sostenerme;
      tarde|tardo|tomo|llevo diez|veinte|quince|cinco|10|15|20|5|media|una|1 minutos|hora en|para levantarme|pararme|salir|vestirme|sentarme|enderezarme; atorado|atorada|atascado|atascada en la|el|mi sillon|cama|sofa|silla|tina|taza|bano;
      deteniendo|deteniendome|agarrando|agarrandome|recargando|recargandome|sosteniendome (de|en|a) (las|la|los) (paredes|pared|muebles|barandal|sillas); no me enderezo|levanto|paro|puedo_enderezar;
      volteo|voltear|girar|giro|muevo (con) todo (el) cuerpo .. ver|voltear|mirar|robot; con|uso|usando|necesito|ando (en|con) (la|las|una|el) andadera|muletas|baston|silla_de_ruedas|bordon|burrito;
      CANT barrer|tender|trapear|cocinar|banarme|lavar .. sin;
      ni tantito|poquito|un_poquito puedo|logro; ni tantito (me) puedo;
      CANT .. salir de (la) cama; CANT .. pararme de|del cama|sillon|piso|bano; pierdo|perdiendo .. equilibrio .. caigo|cai|caer;
      CANT caminar; CANT .. caminar; casi no camino; apenas camino; no camino; CANT voltear; CANT .. voltear|girar|mover .. cabeza|cuello|espalda|hombro; CANT .. girar; CANT .. moverme; no me puedo mover; no .. puedo .. mover; no me puedo levantar|parar|agachar|sentar; CANT .. levantarme|pararme|agacharme|sentarme|doblarme|vestirme|enderezarme|acostarme|banarme; no puedo doblar; CANT .. manejar; CANT apoyar; no .. apoyar .. pie; no me puedo enderezar; coja|cojeando|cojo; trabado|trabada .. no; CANT .. subir;
      no .. puedo ni|siquiera .. parar|pararme|levantar|levantarme|caminar|mover|moverme|sentar|voltear|vestir|banar;
      ni .. parar|pararme|levantarme|caminar|moverme|voltear .. puedo;
      no .. deja|dejan .. caminar|parar|pararme|mover|apoyar|pisar|levantar|sentar;
      brincando|saltando|brinco .. un pie|pata; gateando; arrastrandome; no subo|levanto|alzo .. brazo;
      tiene que|tienen_que .. vestir|cargar|banar|levantar;
      me viste|cargan|visten|cargo .. esposo|esposa|hijo|hija; silla de ruedas; muletas; baston;
      no .. piso|pisar|apoyo .. pie|pierna;
      llevar|llevarme|cargar|cargarme|ayudar|ayudarme|sostener|sostenerme|levantar|levantarme|mover|moverme|jalar|banar|banarme|vestir|vestirme ... bano|cama|silla|brazos|agarrada|agarrado|cargando|parar|vestir|zapatos|esposo|esposa|marido|hija|hijo;
      tienen|tuvieron|tiene|tuvo|tienen_que .. que cargar|cargarme|levantar|levantarme|vestir|vestirme|ayudar|ayudarme|llevar|llevarme|parar|mover;
      no aguanto .. parado|parada|sentado|sentada|acostado|acostada|caminar|de_pie|manejar|pisar|apoyar|levantar;
      no .. doy|puedo|dar .. ni .. paso|pasos; ni .. un paso;
      no .. me paro|levanto|enderezo|agacho|siento_ni;
      no me puedo parar|enderezar|agachar|voltear|sentar|doblar|acostar|mover|vestir|banar|peinar|levantar;
      CANT .. peinarme|agacharme|enderezarme|voltearme|girar|voltear|pisar|apoyar|sentarme|dormir_de|alcanzar|rascarme|amarrarme|ponerme;
      BODY .. no .. dobla|gira|endereza|estira|voltea|mueve|da;
      no .. dobla|doblo|giro|enderezo|estiro|volteo|muevo .. BODY;
      no .. deja|dejan .. caminar|mover|moverme|parar|pararme|sentar|sentarme|voltear|girar|pisar|doblar|agachar|agacharme|levantar|levantarme|trabajar|manejar;
      postrado; postrada; tullido; tullida; encamado; encamada; engarrotado|engarrotada .. BODY|no;
      se me trabo|atoro|engarroto|bloqueo|paralizo .. BODY;
      BODY .. trabado|trabada|trabo|atorado|bloqueado|engarrotado|paralizado|congelado;
      apenas|casi_no .. camino|muevo|puedo_caminar|puedo_mover|puedo_pararme|ando|volteo|piso;
      camino|ando .. agarrado|agarrada|doblado|doblada|encorvado|encorvada|como_viejito|paredes|baston|muletas|andador;
      andador; renqueando; rengueando; rengo; renga; renco; renca; cojeo; cojeando; voy cojo|coja;
      a gatas; ni .. vestirme|banarme|pararme|levantarme|sentarme|voltear|moverme|caminar .. puedo;
      no puedo ni .. pararme|levantarme|caminar|moverme|voltear|sentarme|vestirme|ir_al_bano;
      CANT .. poner|ponerme .. UNDERWEAR|OUTGROWN|brasier|camisa|camiseta|blusa|calcetas|medias|abrigo;
      CANT .. ni .. poner|ponerme|vestirme|banarme|moverme|pararme|sentarme|acostarme|levantarme;
      no .. logro|logra .. girar|voltear|mover|doblar|levantar|parar;
      como viejito|viejita .. agarrado|agarrada|camino|doblado;
      quede|quedo|quedado trabado|trabada|tieso|tiesa|doblado|doblada|atorado|torcido|torcida|engarrotado|engarrotada;
      mover|moverlo|moverla|mueve|muevo|voltear|voltearlo|voltearla|volteo|girar|girarlo|giro|gira|doblar .. ni .. pa|para un lado ni; agarrado|agarrada|agarrandome .. paredes|pared|muebles|barandal;
      cuello|cabeza|espalda|cintura|cadera .. quedo|queda|quedado .. clavado|clavada|volteado|girado|torcido|torcida|chueco|chueca|ladeado|pegado|fijo|atorado|doblado|doblada;
      no alzo|levanto|subo .. brazo|mano|pierna;
      tuvieron|tienen|tiene que .. vestir|vestirme|cargar|cargarme|banar|banarme|levantar|levantarme|ayudar|ayudarme|parar|pararme;
      CANT .. MOVE_SELF; girar|giro|volteo|voltear|muevo .. todo el cuerpo;
      sin que me .. ayuden|carguen|agarren|detengan|levanten|sostengan; no doy|dar (un|ni) paso|un_paso;
      hoy|ahora|ahorita|ya ni .. caminar|pararme|eso_puedo|moverme;
      no POWER ni; necesito|ocupo|requiero .. personas|ayuda|alguien .. para|pa MOVE_SELF;
      para|pa MOVE_SELF .. necesito|ocupo|requiero; encorvado|encorvada|jorobado|jorobada|doblado|doblada .. no;
      quede|amaneci|ando|estoy encorvado|encorvada|jorobado|jorobada|doblado|doblada;
      no (me) enderezo|volteo;
      tuve|tuvo|tuvieron que .. pedir .. ayuda|subieran|vistieran|cargaran|levantaran|banaran|pusieran;
      me subieran|pusieran|amarraran|abrocharan .. pantalones|pantalon|zapatos|calcetines|brasier|camisa|ropa;
      me tiene|tienen|tuvo|tuvieron (que) dar|darme de comer; me tiene|tienen|tuvo|tuvieron que vestir|banar|peinar|abrochar|cargar;
      me visten (mis|mi|los|las) colegas|hijos|hijas|esposa|esposo|amigos; me tienen que vestir`,
  },
  {
    id: 'confusion',
    label: 'confused or disoriented',
    level: 'urgent',
    anyWords: true,
    resolved: 'concern',
    source: 'J',
    en: `
      couldnt|could_not|cant|cannot remember|recall how to start|use|work|drive|tie|open|turn|unlock; turned around in my own pasture|house|yard|kitchen|street|neighborhood|driveway|building;
      confused .. who i|we|he|she am|are|is;
      NOT|without|no .. idea|clue .. where|who i am; NOT .. idea|clue .. where|who he|she is; NOT|without|no .. idea|clue .. what day|year|month; doesnt|didnt know what he|she is saying|called|doing; doesnt|dont know what month|year|day|season|decade it|this; doesnt know what .. phone|fork|spoon|keys|toothbrush|cup|remote is for; keeps|kept .. slipping|drifting|dropping .. sleep while|when|mid|as|during; he|she|RELATION just|only stares (and|into_space|blankly|back); CANT .. just|only stares; she|he|RELATION just|only staring; CANT talk|speak .. just|only stares|staring;
      he|she|RELATION (all) confuses .. me|us|him|her|his|names|days|words|people|everyone|everybody|the; saw|see|sees|seeing .. that|who isnt|arent|wasnt there; NOT know|remember|say .. what my|his|her (own) name is; what my name is; NOT know|remember|say my|his|her own name;
      CANT tell .. monday|tuesday|wednesday|friday|sunday|christmas|day|night|morning|summer|winter; CANT figure out how to (even) work|use|turn_on|run|start|make|open (the|my) coffee|phone|remote|stove|microwave|tv|shower|oven|door|toaster|kettle; not|aint|NOT makin|making no|any|much|a_lick sense;
      not knowing which|what room|house|bed|day|year; losing|loses|lost|lose track of where (i|he|she);
      CANT put|string|get (a|two|my|any) sentence|sentences|words|thoughts (in|into|to) order|together|straight;
      had|got|have|getting (the) date|day|month|year wrong;
      all (a|of_a) jumble|muddle|scramble|jumbled|muddled (in) (there|my_head|up);
      acting|behaving|talking|seems|looks|walking (like|as_if) (hes|shes|a|im) drunk (but|and) (isnt|hasnt|not|no|havent); acting drunk;
      rambling .. muddled|confused|nonsense;
      
      hes|shes|he|she|RELATION (is|was|keeps|just|started) talking|talks|spouting|speaking (total|complete|absolute|utter) rubbish|nonsense|gibberish|gobbledygook;
      NOT with it at_all|today|mentally; doesnt|dont|cant|didnt recognise|recognize|know me|us|family|anyone|anybody|who|whos|his|her;
      hes|shes|he|she|RELATION|im|mind|head (is|was|all|sounds|seems|very|really|so) muddled|addled|bewildered|befuddled;
      rambling|babbling (and) muddled|confused|incoherent|incoherently|nonsense; lost track of where_i|where_im|what_day|what_year;
      CANT think|remember|tell|say|recall what day|year|month|town (it|is|were|we);
      keep|keeps|kept forgetting where|who|what_day|how_to_get;
      CANT|couldnt|could_not|NOT find|remember|recognize|recall (my|the) way home|back; got|getting|gotten|was lost driving|walking|going|coming|on (to) .. home|drive|way|own|neighborhood; got lost in my own;
      CANT|NOT remember|recall (the) last|past|previous hour|hours|day|half_hour|few_hours|few_minutes|two_hours; lost|losing hours|an_hour|chunks of time;
      CANT work|figure|suss out how .. kettle|phone|remote|tap|door|shower|microwave|cooker|zip|buttons|seatbelt|laces;
      no|not_a clue|idea|inkling whose|what|which|where my|this|kitchen|house|room|town|street|road|bed|place|city|shop|day|year|month; no|not_a clue|idea|inkling where|who i;
      NOT sure|certain|know (of) what|which|whose town|street|road|city|house|room|place|day|month|year|kitchen|bed|shop this|it|i|im; NOT sure|certain|know which|whose this|i|im; NOT sure|certain|know what im|this; NOT sure|certain|know what it; NOT sure|certain|know what i am|was; NOT know what i did this|last|yesterday|today|all|there; NOT know what i just did|said|ate|typed|read;
      all muddled; muddled up|today|since|head|and; in a muddle; muddle headed; befuddled; bewildered; addled; away with the fairies; wandered in mind; doolally; gaga;
      head|brain|mind (all|gone|went|feels) scrambled|addled|jumbled|muddled;
      wrong bus|train|stop|floor|house|car (twice|again|three); wrong door (at|in|to) twice|again|three|both|two|home|today|this_morning|my; got|get|getting|went|walked|walk|going|knocking|knocked|opened|opening|opens|open|ended|ending|tried|trying|tries|kept|keep|keeps|key|keys|peed|pee|used|use|came|at|through .. wrong door; wrong door .. thought|head|brain|foggy|confused|memory|why; foggy|fog|muddled|confused|fuzzy|dazed ... wrong door; went|walked|drove|drive|driving|walk (in|into|to|up_to|past) wrong house|flat|office|building; on|down|along route|road|way ive|i_have|i|hes|shes .. years;
      CANT make|work|figure (sense|head|out) (of|out|or) .. coins|money|change|clock|buttons|remote|cooker|kettle|words|page|tools|numbers|stairs|shoelaces|recipe;
      CANT work|figure|suss|puzzle out which|what|how|where .. go|goes|job|do|for|is|belongs|fits;
      keeps|kept|keep asking|asks (me|us|him|her) (who|what|when|where|why|how|if|whether);
      told|answered|explained|reminded (him|her|them|mum|dad) .. 4|5|6|7|8|9|10|four|five|six|seven|eight|nine|ten|twenty times (now|already|today);
      convinced|insists|insisting|swears|thinks|believes (that) (its|it_is|were_in|he_is|shes|hes) .. 19|1948|1955|1960|1962|1965|1968|1970|1972|1975|1978|1980|1982|1985|1988|1990|1992|1995|1996|1997|1998|1999|wartime|sunday_school;
      waiting for .. dead|late mother|mum|mam|father|dad|husband|wife|brother; laid the table for .. dead|late; doesnt know|recognise|recognize me|us|his_own|her_own;
      put|puts|putting slippers|teeth|glasses|handbag|wallet|letters|washing .. in|into STRANGE_PLACE|bin;
      NOT|CANT remember|recall (my|the) kids|wifes|husbands|dogs names|name;
      talking|talked|talks out of my|his|her head; sound|sounds|sounded confused; CANT|NOT remember|recall (my|the) kids|wifes|husbands|dogs|own names|name|birthday;
      CANT figure|work|think out|of my own name;
      NOT know|remember|recall what day|month|year|season; NOT know|remember|recall where i am|live|was; mixed up (about) where i am|was; got lost driving|walking (home); NOT know|remember who i am|was; CANT|NOT remember my own name|address; no idea what day|month|year; no idea where i am|live; no idea (of) my own name|address; CANT figure|work out what day|month|year; CANT figure|work out where i am|live; doesnt know the year|month|day|president|date;
      couldnt work|figure|make out .. what .. for|meant|said; thoughts .. (are) .. scrambled|jumbled|mush|soup; brain .. NOT braining|working|work; driving|drove to .. (a) job .. left|quit|old; argued|insisted .. (that) .. (it) was; conversations|talking|talks .. (with|to) .. people|someone .. arent|isnt|wasnt|werent (really|even|actually) (there|here|real); conversations|talking|talks .. (with|to) .. people|someone .. NOT (really|even|actually) there|here|real; answering .. (questions) .. things .. nothing to do; paid the same bill; lost .. (the) whole morning|day|afternoon; shoes on .. wrong feet; asked|asking|asks .. when|where|for .. dead|died; CONFUSED_WORD; disoriented; disorientated; out of it; NOT making sense; NOT .. make sense;
      dont|doesnt|didnt know what day; dont know what day; mixed up; delirious; CANT think straight;
      forgot where; talking nonsense; confuzed; confusd; hallucinating; hallucinations; hallucination;
      incoherent; NOT thinking straight; losing .. memory; memory loss;
      CANT remember .. where|who|what_day|how; doesnt know where|who; HOUSE_THINGS .. in .. STRANGE_PLACE;
      put|puts|putting|found .. HOUSE_THINGS .. STRANGE_PLACE|oven|freezer;
      asking|asks|asked|ask .. same|what_day|what_year|where_she|where_he .. question|thing|day|year|is;
      what day .. it|is .. asking|over;
      NOT .. recognize|recognise .. me|him|her|us|wife|husband|RELATION|house|own|face; NOT (even|seem|really|able) (to) know (who|whose) (is|was) me|him|her|us|wife|husband|RELATION|house|own|face; NOT (even|seem|really|able) (to) know his|her|the|our|my|their (own) wife|husband|RELATION|house|face|name|kids|grandkids|children; NOT (even|seem|really) (to) know which (one) of us; doesnt|didnt|does_not (even|seem|really) (to) know what house|town|city|country|year he|she|it|this|we; doesnt|didnt know what house;
      talking|talks .. to .. (people|someone|folks|dead) .. wall|dead; talking|talks .. to .. people|someone|folks|nobody|somebody .. NOT|arent|isnt; talking|talks (out_loud) to (his|her|my|the|a) RELATION|things|men|kids|child|children|man|woman|friend|friends|it|them|him|her|guy|stuff|voices (who|that|thats|whos|and) (hes|shes|theyre|its) NOT|arent|isnt|wasnt (really|even|actually) there|here|alive|real|around|in_the_room;
      seeing|sees .. people|things|bugs|cats|children .. NOT|arent|isnt|walls;
      thinks its .. 19|christmas|morning|years; mind .. gone|away|wandering;
      lost .. house|neighborhood|own; got lost .. home|driving|way|own;
      NOT .. herself|himself .. (talking|asking|confused|mind);
      forgot .. own|her|his|kids|my name|names|address|phone;
      CANT|NOT .. remember|recall|think_of|come_up_with .. own|name|names|birthday|address|kids|day|year|month|where|who|why|way|how_to;
      CANT remember .. my_own|her_own|his_own;
      forgot|forget|forgetting .. own|birthday|zip|how_to|way_home|kids_names;
      HOUSE_THINGS .. in|into|inside .. STRANGE_PLACE;
      got|get|gets .. lost .. own|street|block|home|store|house|driving|kitchen|neighborhood;
      drove|walked|went|driving past .. own|my street|house|driveway|exit|turn|home;
      NOT know|remember|figure|recall|sure how .. get|go home|back_home;
      kettle|phone|keys|shoes|remote|purse|wallet|iron|book .. in .. fridge|refrigerator|freezer|oven|sink;
      calls|calling|called .. me .. RELATION_S|wrong|dead|aunts|sisters|brothers|mothers name;
      calls|calling|called me (by) (the|a|my|his|her) wrong|different|other|another|dead|sisters|brothers|aunts|mothers|moms|dads|dogs|maiden|old|someone_elses .. name; lost .. (on|in) .. my own|way home; how to get home;
      NOT making any sense; NOT .. any sense;
      forgetting|forget|forgot .. what .. doing|im_doing|i_was|day|said; mid task|mid_sentence;
      asking|asks|asked|ask .. same .. thing|question .. over;
      CANT .. remember|recall .. kids|birthday|how_to|own|what_i|where_i; words .. NOT make sense;
      called|calls|calling me .. (by) .. name; called|calls|calling me (by) my|her|his|the|our RELATION_S;
      CANT remember .. coming|being|yesterday|seeing|going|eating|driving|the_drive|getting;
      put|puts|putting .. her|his|my shoes|keys|phone|clothes|mail|food .. in .. STRANGE_PLACE;
      NOT know .. what .. month|day|year|time|season; wrote|spelled|misspelled .. own name; own name wrong;
      CANT remember .. if|what|whether .. (i|she|he) .. ate|did;
      CANT|couldnt figure out how to answer (u|you|the); hes|shes|he|she (been|is|acting) weird since;
      asked|asks|asking (my|his|her) wife|husband|mom|mum|daughter|son|spouse who she|he was|is;
      CANT find my (own) street|house|road|door|flat; keep|keeps forgetting my|his|her (own) name|names|girlfriends|boyfriends|wifes|husbands; CANT remember my|his|her own sons|daughters|wifes|husbands|name|names; asked|asks (me|us) (two|three|four|five) times where (our|my|the|his|her) house|home; CANT (figure|work) out why my key|keys did|do|wont; dunno|doesnt_know|dont_know how to (go|get) home; NOT think what i was there; forgot|forgotten how to open the till;
      dad|mom|mum|he|she|husband|wife|father|mother|grandpa|grandma (is|was|keeps|started|been) wandering (about|around|off|the|round);
      NOT|aint makin|make|making sense n|and dont|doesnt kno|know; dont|doesnt kno|know what year|day|month`,
    es: `
      no termino|acabo (ni) (las|mis) frases|oraciones;
      no sabe|se|sabia en que pueblo|dia|ano|mes|lugar|casa|ciudad esta|estoy|estaba|vive;
      me preguntan|preguntaron|pregunto (mi|el|mi_propio) nombre .. dudo|no_se|no_supe|no_pude; se me olvido|olvida|olvidaron (mi|la|el|hasta_mi|mi_propia|mi_propio) direccion|nombre|apellido|edad|cumpleanos; se me olvido|olvida donde|como vivo|me_llamo|estoy; no se que dia es|ni_que;
      contesta|dice|responde cosas que no vienen al caso; se desubica|desubico|desubicaba;
      no da|doy|daba|das pie con bola;
      pregunta|preguntaba|preguntando por gente|familiares|personas|su_mama|su_papa que ya (no) (existe|existen|viven|vive|murio|murieron|estan);
      contesta|dice|habla|responde|contestaba|decia|hablaba (puras|puros|pura) incoherencias|disparates|incoherente|tonterias|cosas_sin_sentido|sin_sentido;
      cosas|palabras|frases sin pies ni cabeza; sin pies ni cabeza;
      confunde|confundo (la|el|los|las|a) manana|dia|dias|noche|personas|nombres|caras|gente;
      anda|esta|ando|estoy (como|bien|muy|toda|todo) perdido|perdida|ido|ida|desubicado|desubicada|atarantado|zombi;
      olvida|olvido|olvidan todo de_repente|repente; no se|sabe .. que dia|ano|mes|hora es|estamos;
      no supe|sabia|sabe|pude decir|contestar que|quien|donde|cual dia|ano|mes|estaba|soy|es; no supe|sabia|sabe (en) que dia|ano|mes era|es|estamos|estabamos;
      no (me) acordaba|acuerdo|recordaba|recuerdo (de) mi (propia|propio) direccion|nombre|telefono|calle|cumpleanos; no (me) acordaba|recordaba|acuerdo (de) donde|quien vivo|vivia|estaba|estoy|soy;
      esperando a su mama|papa|marido|esposo|hermano|esposa .. muerto|murio|fallecio|difunto|difunta|muerta; desvaria|desvariando|desvariar|divagando|divaga|divagar|chocheando|trastornado|trastornada|trascordado|trascordada;
      no ubico|ubica (casa|calle|dia|donde|nada); no (se|sabia|supe) en que (dia|ano|calle|casa|ciudad|mes) (vivo|estoy|estamos|estaba);
      me hago|hice|hago bolas; (esta|anda|ando|estoy) (todo|toda|muy) enredado|enredada|revuelto|revuelta|turulato|turulata|lelo|lela;
      pregunto|preguntado|preguntando lo mismo|misma; no me acuerdo (de|del) (regreso|camino|como|manejar|llegar|ayer);
      no coordino (las) ideas|palabras|pensamientos; no se que dia|ano|mes; no se donde vivo|estoy;
      perdido|perdio|perdida en el tiempo; cree|piensa que .. es|estamos .. 1980|1990|2000|otro_ano|otro_dia|otro_lugar; cree|piensa que soy|eres|somos su|otra|otro|alguien; diciendo|dice puras (cosas|incoherencias|tonterias|babosadas); pregunta|pregunto por .. muerto|fallecido|abuelo; pregunto .. tres|varias|cuatro veces; confundido; confundida; confuso; confusion; desorientado; desorientada; no coordino; no sabe que dia; no se que dia; delirando; delira; alucinando; perdido .. memoria; incoherente;
      HOUSE_THINGS .. en .. STRANGE_PLACE;
      mete|metio|puso|guardo|guarda|dejo .. HOUSE_THINGS|ropa .. STRANGE_PLACE;
      pregunta|preguntando|repite|repitiendo .. lo_mismo|mismo|que_dia|donde_esta|donde_estamos;
      hablando|habla|platica|platicando .. con .. gente|alguien|muertos|personas|pared .. (no|que);
      ve|viendo .. gente|cosas|animales|ninos .. no; no .. conoce|reconoce|conocio|reconocio;
      no sabe .. quien|donde|dia|ano; dice|diciendo .. incoherencias|disparates|tonterias|cosas_raras;
      se perdio .. casa|calle|camino; me perdi .. (a|en|de|por|cerca) (mi|mis) (propia|propio) casa|calle|barrio|colonia|pueblo|cuadra|rumbo|edificio|trabajo|oficina|cocina|pasillo|cuarto; me perdi volviendo|regresando|yendo|llegando|manejando|caminando; perdido|perdida .. casa|espacio; se le|me va .. onda|cabeza|mente;
      no sabe .. ni;
      no sabe|sabia|se|recuerda|acuerda .. que_dia|dia_es|donde_esta|donde_estoy|donde_vive|donde_vivo|quien_es|quien_soy|quienes|como_se_llama|su_nombre|mi_nombre;
      desvaria|desvariando|disvariando; cosas sin sentido;
      dice|habla|hablando .. sin_sentido|tonterias|disparates|incoherencias|locuras|cosas_raras;
      no .. reconoce|conoce|ubica|ubico .. donde|casa|familia|nadie|hijos|hija|esposa|me;
      perdida|perdido .. tiempo|realidad|desorientado;
      ando|esta|estoy .. perdido|perdida|ido|ida|desubicado|desubicada;
      confundo .. dias|nombres|personas|todo; le|me dice .. mama|papa .. tia|tio|hija|vecina; no coordina;
      olvida .. donde|quien|como; desubicado; desubicada;
      ando|esta|estoy|amanecio|como perdida|perdido .. no|se|olvida|donde;
      olvida|olvido .. donde .. estoy|vivo|esta|estaba; no se donde estoy;
      no supe|sabia|se|supo .. regresar|volver|llegar|quien_soy|donde_estoy|donde_estaba;
      olvido|olvida|olvide .. camino|donde_vivo|regresar|como_regresar|mi_nombre|el_nombre_de_mis;
      perdi|perdio .. camino|en_el_camino|en_mi_propia; no conecta|coordina|ubica|ubico;
      esta|anda|ando|estaba|quedo|como|andaba ido|ida;
      NOT que dia es; ni que dia es;
      guardo|puso|metio (las|el|la) llaves|celular|telefono en (la) sopa|nevera|refrigerador|horno;
      lo|la|le (noto|veo|siento|encuentro|noté) medio ido|ida;
      RELATION (esta|anda) medio ido|ida`,
  },
  {
    id: 'medication-overuse',
    label: 'unsafe dose of a pain reliever',
    level: 'urgent',
    source: 'J',
    rule: 'more than 6 tablets of ibuprofen or acetaminophen in one reply, 3000 mg or more; a whole bottle is an emergency',
    anyWords: true,
    en: `
      too much|double|wrong|extra (dose|units|amount) (of) (my) insulin; overdid|doubled (up) (on) (my|the) insulin;
      swallowing|popping|eating the|my|her|his 800s|600s; taking|taken|took (the|my|her|his) 800s|600s like|every|four|five|six;
      took|take|taking|taken|swallowed|popped|ate (about|like) 5|6|7|8|9|10|11|12|13|14|15|16|18|20|25|30|40|50|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty (of) .. pills|tablets|tabs|capsules|lortabs|lortab|norco|norcos|percocet|percocets|oxys|oxycodone|hydrocodone|vicodin|tramadol|tramadols|aspirin|aspirins|tylenols|tylenol|aleve|aleves|naproxen|biogesic|panadol|panadols|paracetamol|crocin|combiflam|ibuprofens|ibuprofen|advil|advils|xanax|valium;
      4|5|6|7|8|four|five|six tylenol|advil|aleve|ibuprofen|aspirin|tramadol|panadol every|ever|each two|2|one|1|hour|couple (hours|hour|hrs); downed|drank|finished|finish|finishing|emptied|took|chugged|swallowed (the|a|one|whole|entire|my) (whole|entire|full) (tylenol|advil|pill|pain|aspirin|aleve|ibuprofen) bottle|box|packet|strip|blister (of) (pain|pills|syrup|tablets|last|every|tylenol|advil|aleve|meds|medicine);
      took|taken|swallowed|downed|had (the) lot|rest|remainder of (my|the|his|her) PAIN_MED|pills|tablets|painkillers;
      (took|had|taken|took_way|swallowed|ate) too many PAIN_MED|pills|tablets|painkillers|meds|paracetamols;
      MANY of them (so_far|already|today) today|already|so_far|since;
      
      took|taken|had|taking (about|like|nearly) 3|three|4|four|five|5|two|2 times|x (the|my|a|what) (dose|amount|normal|usual|recommended|max);
      took (my) meds|pills|tablets|dose twice plus|by_mistake|by_accident|accidentally;
      emptied|finished|drained (the|a|my) (whole) bottle|packet|box|pack|strip of PAIN_MED|pills|tablets|painkillers;
      taken|took|taking|had|over|past more|above than|the (the) (max|limit|recommended|daily|label|allowed|maximum|box);
      necked|downed|swallowed|ate|scoffed|took|chugged a|the|an|half_a|whole box|packet|pack|bottle|strip|handful|load|bunch of PAIN_MED|pills|tablets|painkillers|them;
      took|taken|swallowed (the|a|my|her|his) whole|entire|full packet|pack|box|strip|bottle|sheet|blister;
      had|downed|necked (the|a|my) whole|entire strip|blister;
      popping|necking|downing|munching|scoffing pills|painkillers|tablets|PAIN_MED all|like|every|nonstop|constantly;
      took|taken|taking double|triple|twice (than|the|as|of|my|it) (what|much|many|amount|dose) (as|than|of|what) (the|it|it_says) box|label|packet|dose|amount|limit|says|bottle|leaflet|recommended|max;
      took|taken|taking|swallowed|popped (way) (too) many (pain) pills|tablets|tylenol|advil|ibuprofen|aleve; more (tylenol|advil|ibuprofen|pills|aleve) than (the) label|bottle|box|package|recommended|i_should;
      swallowed|downed|chugged|gulped|took|ate .. rest|whole|entire|half|all .. bottle|pills|tylenol|advil|meds; whole|entire|full bottle; double|doubled|doubling dose|up|the_dose;
      took|taking|taken|had too many .. PAIN_MED|pills|pain; took too many; taken too many; maxed out;
      extra pain pills; over .. limit .. bottle|meds|pills; mixed pills|meds; mixing pills|meds;
      someone|wifes|husbands|moms|dads|friends|someones .. PAIN_MED|pills;
      took|used|borrowed|had|stole .. RELATION .. PAIN_MED; took my .. RELATION_S oxycodone|percocet|pills|meds|vicodin; odd on; overdosed on;
      overdid .. PAIN_MED|pills|meds; too much PAIN_MED; handful of .. PAIN_MED|pills;
      more than .. bottle|label; popping .. PAIN_MED|pills .. like; oxycodone; percocet .. beer|alcohol;
      PAIN_MED .. every hour|two_hours; MANY PAIN_MED;
      MANY .. (of) .. PAIN_MED .. since|today|hours|hrs|night|breakfast|morning|day;
      PAIN_MED .. like .. candy|tic|skittles|popcorn|mints|water;
      like .. candy|tic_tacs|skittles|popcorn|mints .. PAIN_MED;
      eating|popping|gobbling|munching|chewing .. PAIN_MED; lost count .. PAIN_MED|many;
      PAIN_MED .. lost count; half|most|almost|finished|whole|entire|emptied .. bottle .. PAIN_MED;
      bottle .. PAIN_MED .. gone|empty|finished|left;
      PAIN_MED|pills .. wine|beer|tequila|whiskey|vodka|alcohol|booze; every|each hour|hr .. PAIN_MED;
      took|taken|taking MANY .. (of) .. PAIN_MED|pills|tablets|them;
      more than .. says|allowed|supposed .. PAIN_MED|bottle|label|take; PAIN_MED ... then .. more;
      PAIN_MED ... more .. more; more .. then .. more .. PAIN_MED|pills|before|after;
      popped|took|taken|had|swallowed|ate MANY|3|4|5|6|three|four|five|six .. PAIN_MED .. then .. 3|4|5|6|more;
      PAIN_MED .. every|each 1|2|3|one|two|three|couple .. hours|hrs|hour|hr;
      every|each 1|2|3|one|two|three|couple .. hours|hrs|hour .. PAIN_MED;
      mg PAIN_MED .. every 2|3|two|three; every 2|two hours|hrs;
      another|more|extra 4|5|6|7|8|four|five|six|eight .. PAIN_MED|pills|just|now|tablets;
      6|six .. PAIN_MED .. and|then .. another|more; gone through .. bottle .. PAIN_MED;
      through .. bottle .. PAIN_MED; over .. max|maximum|limit .. PAIN_MED|day;
      PAIN_MED .. (plus|and|with|on_top_of) .. beer|beers|wine|relaxer|alcohol|vodka|whiskey|xanax;
      my .. RELATION_S PAIN_MED; someone_elses|leftover PAIN_MED;
      4|5|6|four|five|six .. (of) .. RELATION_S PAIN_MED|pills;
      popped|took|taken|had|swallowed|ate .. 4|5|6|four|five|six .. PAIN_MED;
      double|doubling|triple|tripling dosing|dose|dosed|up|the; double dosing|dosed;
      used|finished|killed|emptied|drained|polished .. (up|off) .. bottle .. PAIN_MED; brand new bottle;
      way more than .. label|supposed|says|bottle;
      7th|8th|9th|10th|11th|12th|seventh|eighth|ninth|tenth PAIN_MED;
      stacked|stacking|mixing|mixed|combining|combined PAIN_MED; 800s .. PAIN_MED;
      3|4|three|four 800s|600s; borrowed .. RELATION_S PAIN_MED; popping PAIN_MED;
      PAIN_MED .. around the clock; mg PAIN_MED .. so far|today|already;
      dozen|fistful|handful|boatload|bunch|ton .. PAIN_MED;
      strip|sleeve|sheet|packet|box|pack of .. PAIN_MED .. today|gone|already|since|at_once|all;
      doubling up on .. PAIN_MED; double|doubled up .. PAIN_MED;
      lost track|count .. how many|pills|PAIN_MED|took; PAIN_MED .. lost track|count;
      washed|washing .. down .. (with) .. wine|beer|vodka|whiskey|bourbon|tequila;
      PAIN_MED .. back to back; every couple|few hours|hrs .. PAIN_MED .. (and|plus) .. PAIN_MED;
      PAIN_MED plus PAIN_MED|advil|aleve; grams of .. PAIN_MED; PAIN_MED .. every|each hour|hr;
      every hour on the hour; on the hour .. PAIN_MED; PAIN_MED .. on the hour;
      two|2|three|3 .. PAIN_MED .. every .. two|2|three|3 .. hours|hrs;
      PAIN_MED .. plus|and|with PAIN_MED .. on top; on top of .. PAIN_MED; PAIN_MED .. on top;
      max|maximum .. but .. MANY;
      PAIN_MED and PAIN_MED and PAIN_MED; PAIN_MED .. all together;
      PAIN_MED .. and PAIN_MED .. every .. hours|hrs;
      2|3|4|5|6|7|two|three|four|five|six|seven|couple|few days|weeks worth (of) .. PAIN_MED|pills|tablets|meds; day|week|days|weeks worth .. PAIN_MED|pills|tablets|meds; whole|entire|full week|weeks|days (of|worth) PAIN_MED|pills|tablets|meds; 4|5|6|four|five|six PAIN_MED and|plus|with|then (a) (couple) (of) 2|3|4|5|6|two|three|four|five|six|couple .. PAIN_MED; RELATION_S PAIN_MED; swallowed|downed|necked every|all .. pill|pills|tablet|tablets; took|taken|had every|all .. pill|pills|tablet|tablets left|in_the|i_had|i_could; got|gone|been|went|going through (a|the) (whole|entire|full|nearly|almost) pack|packet|box|strip|bottle|tub .. PAIN_MED|pills|tablets; NOT realise|realize|know how_many .. pills|tablets|PAIN_MED; muddle|muddled|mixed_up|wrong|confused .. pill organiser|organizer|box|tablets|pills .. taken|took|had;
      6|six PAIN_MED .. (this) .. morning|today|breakfast|lunch .. and 6|six|4|more|another;
      PAIN_MED .. ten|nine|eight|seven|six|five|5|6|7|8|9|10|thirty times|x (a|today|in|in_one|in_an) (day|today|hour|one_hour); PAIN_MED .. every 20|30|half|fifteen|15|twenty|thirty minutes|min|mins|hour; PAIN_MED (an|per|each) hour; four|4 times in one|an hour; PAIN_MED .. again and again; PAIN_MED and|then another .. another; PAIN_MED after|with|on_top_of (the|my|an) oxy|norco|percocet|vicodin|tramadol|opioid;
      PAIN_MED|tylenol|advil|ibuprofen & lost count;
      PAIN_MED & lost count;
      whole|entire|full strip|blister|packet|sleeve (of) (the) panadol|tylenol|paracetamol|advil|ibuprofen|tablets|pills|aspirin|codeine; of the strong ones since|today|tonight; two|three|2|3 of the fentanyl patches; fentanyl patches at once; 6|7|8|9|10|12 grandpa powders;
      took|taken|take|had|popped|taking 5|6|7|8|five|six|seven|eight (of) (the|those|them|my|these) 800s|600s|800_mg|800mg|eight_hundreds; 4|5|6|7|8|four|five|six|seven|eight PAIN_MED (at|with|every|each) (every|each) meal|meals`,
    es: `
      me tome toda|todas|entera (la|las) cajita|caja|frasco|bote (de|completa|entera) (pastillas);
      insulina de mas; de mas (de) (la|mi) insulina; demasiada|doble (dosis) (de) insulina;
      tome|tomo|tomado|me_tome de mas; 4|5|6|7|8|cuatro|cinco|seis gramos de paracetamol|acetaminofen|ibuprofeno; me mande|clave|zampe|trague|empuje|tome todo|toda el|la tarro|caja|frasco|blister|bote|tira; me mande|clave|zampe|trague|empuje|tome el|la|un|una tarro|caja|frasco|blister|bote|tira completo|completa|entero|entera; tarro|caja|frasco|blister|bote completo|completa|entero|entera de pastillas; toda la caja|tira; todo el frasco|tarro|bote|blister;
      tome|tomo|tomado|tomando pastillas|medicina|PAIN_MED de mas|sobra; me pase (con|de) (las|los|la) PAIN_MED|dosis|pastillas;
      van|voy|llevo (ya|por|como) MANY pastillas|tabletas|capsulas|PAIN_MED (de|hoy|en|desde|ya);
      (me) tome|tomo|tomando doble|triple (dosis);
      mas (pastillas) de las|lo (que) dice|indica|recomienda (la) caja|etiqueta|frasco|doctor; demasiadas|muchas pastillas;
      tome|tomo|acabe|tomado|trague|tragado (todo) (el|un|los) frasco|bote|caja|pastillero|blister|paquete (completo|entero|todo|completa|entera); frasco|bote|caja completo|completa|entero|entera (de);
      mezcle|mezclando|mezclado|combine|revolvi .. PAIN_MED|pastillas|medicinas; le robe|quite|agarre|tome .. PAIN_MED|pastillas; pastillas de mi|otra|otro RELATION; muchas|demasiadas pastillas; demasiado .. PAIN_MED; doble dosis; todo el frasco; frasco entero; tome muchas; tome .. pastillas .. mas; me pase .. dosis|pastillas;
      once (de) pastillas|tabletas|capsulas|ibuprofenos|aspirinas|paracetamoles|veces; llevo|tome|tomado|tomando|trago|van|voy (ya|por|como) once (de) pastillas|PAIN_MED;
      MANY PAIN_MED; MANY .. PAIN_MED .. hoy|desde|de; llevo|tome|tomado|tomando|trago|como MANY .. PAIN_MED;
      PAIN_MED .. como .. dulces|pan|tictac|cacahuates; cada hora .. PAIN_MED;
      PAIN_MED .. cada .. hora|rato|ratito; perdi .. cuenta .. PAIN_MED; medio|todo|casi frasco .. PAIN_MED;
      PAIN_MED .. tequila|cerveza|alcohol|mezcal|ron;
      acabe|termine|acabado|tome|tomado|chute|zampe|eche|trague|llevo (ya|casi|como) (media|toda|una|entera|casi|medio|todo|un|la) (la|el|entera|una|mitad_de_la) caja|frasco|tira|blister|bote|botella|sobre|paquete;
      caja|frasco|tira|bote|blister .. PAIN_MED .. acabe|termine|acabo|hoy|ayer; MANY .. PAIN_MED;
      tome .. doble|triple|mas_de_la_cuenta|de_mas|demas|demasiado .. PAIN_MED;
      me pase .. PAIN_MED|dosis|medicina; tomando .. PAIN_MED .. cada hora|dos_horas|2_horas|rato;
      PAIN_MED .. cada hora|dos_horas|rato|ratito; sobredosis;
      PAIN_MED .. con .. alcohol|cerveza|tequila|vino|trago; mezcle|mezclado|mezclando .. PAIN_MED;
      PAIN_MED .. de mi|del esposo|esposa|mama|vecina|vecino|marido|hermano|hermana;
      mas PAIN_MED de .. debo|debia|recomendado|cuenta;
      doble .. PAIN_MED|pastillas; el doble .. PAIN_MED|dosis; MANY .. PAIN_MED .. ayer|hoy|desde|noche;
      puno|punado|punos|monton|bonche|montones de PAIN_MED; PAIN_MED tras PAIN_MED;
      de dos|tres|cuatro|a_dos|a_tres en|por dos|tres|cuatro .. PAIN_MED;
      no se|recuerdo|acuerdo .. cuantos|cuantas .. PAIN_MED; cuantos|cuantas PAIN_MED llevo;
      PAIN_MED .. juntos|juntas|de_golpe|de_una|de_un_jalon|a_la_vez;
      tomo|tomando|tome|tomado|echo|echado|echando|eche .. cada 1|2|3|una|dos|tres|hora hora|horas;
      PAIN_MED .. cada 1|2|3|una|dos|tres hora|horas; recete|recetado .. doble|triple|solo|sola;
      el doble .. de .. (lo|la) recetado|receta|dosis|indicado|dijo|dijeron|frasco|etiqueta;
      mas .. (de) .. lo|la recetado|receta|indicado|etiqueta|permitido|debido|cuenta .. PAIN_MED;
      tramadol|oxicodona|hidrocodona|codeina|percocet|morfina|opioide .. de mi|cerveza|cervezas|tequila|vino|alcohol|marido|esposo|esposa|mama|vecina;
      PAIN_MED|tramadol .. cerveza|cervezas|chelas|tragos|copas|whisky|ron|tequila;
      me pase|excedi .. con|de .. PAIN_MED;
      tres|cuatro|cinco|seis|3|4|5|6|7|8 de 500|600|800|1000|650 .. juntas|juntos|golpe|jalon|hoy|vez|cada|seguidas|seguidos;
      eche|tome|trague|acabe|termine .. todas|todo .. bote|frasco|caja|quedaban|habia|tira;
      (me) avente|eche|zampe|meti|empuje|soplé|trague|tome 4|5|6|7|8|9|10|cuatro|cinco|seis|siete|ocho|nueve|diez PAIN_MED; 5|6|7|8|9|10|cinco|seis|siete|ocho PAIN_MED de 500|600|650|800|1000|1|un; 4|cuatro PAIN_MED de 800|1000; tome|tomo|trague|comio|comi|tomado (las) pastillas|PAIN_MED de dos|tres|cuatro|cinco|toda|una|varios|2|3|4 dias|semana|la_semana; pastillas|PAIN_MED de dos|tres|cuatro|cinco|toda|varios|2|3|4 dias|semana|la_semana juntas|juntos|de_golpe|de_una|de_jalon|hoy|esta_manana;
      tomo|trago|acabo todas (las|sus|mis) pastillas|pastillitas|medicinas|tabletas;
      todas las que quedaban|habia|tenia`,
  },
  {
    id: 'distress-call',
    label: 'calls for help',
    level: 'urgent',
    anyWords: true,
    source: 'J',
    rule: 'no other content needed',
    absorbs: ['emergency-declared'],
    en: `
      who can help me im|i_am|please|now; send (the|an) emergency vehicles|services|crew|people;
      call|ring|phone me this minute|second|instant; send somebody|someone (here|over) or|now|right_away;
      dying for help|oxygen|one_breath|one_full_breath|a_breath; send (me|us|some) help now|please|quick|quickly|asap|fast; please|pls|plz send (me|us|some) help; send (me|us|an|the) ambulance|paramedics; have|got|theres|with no_one|nobody|noone (here) to help me off|up_off|get_up; on the floor .. no_one|nobody|noone to help;
      dying for real|fr; call|ring|phone|notify my|her|his emergency contact; someone|somebody|anyone|anybody please help me; someone|somebody (that|who) can help me now|please; send (me) someone|somebody to help;
      help me (find|get|reach|call) (a|the|my|to_the|to_a) doctor|dr|hospital|er|emergency; 
      think im|i_am dying|dyin; im dying|dyin no_joke|for_real|seriously;
      in (bad|big|real|serious|deep) trouble (and) here|need|help|yall|quick|fast|bad|send|call; hep me|us; bad|real|terribly|awful|seriously|terrible wrong with me; somethins|something|somethin (is|s) (bad|real|terrible|terribly|awful|seriously|really|horribly) wrong with|here|doc|call; something|somethin aint|isnt right (and) call|help|please|hurry; im|i_am|think_im dying|dyin no_joke|for_real|fr|seriously|here|man|help|doc; need|want help fast|quick|quickly|bad|badly|immediately|pronto|please; doctor|doc|please|someone|somebody (please) come quick|quickly|fast|now|soon|help;
      in a bad way; things|it|its (are|is) (really|very|so|getting) bad (pls|please|can_you|you_need_to) call|ring|phone|help;
      ring|phone|call .. its|this_is|thats serious; need help w|with her|him|mum|mom|dad|hubby;
      somethings|something not right please|pls|call|ring|help; call me please|pls now; please|pls help us|her|him;
      help us please|now|pls|quick;
      
      need|needs|want somebody|someone|anyone|anybody|a_doctor|a_doc|a_nurse (to_call|to_ring|here) rn|now|right_now|quick|quickly|asap|fast|straight_away|immediately|urgently;
      need help w|with|for her|him|mum|mom|dad|me quick|quickly|now|asap|fast|rn|urgently;
      its|this_is|thats serious pls|please|call|ring|help;
      ring|call|phone|answer|please|pls (me|us|back|ring|call) its|it_is|this_is (really|very|so) serious|bad|urgent;
      please|pls|plz (hurry|be_quick|rush|come_quick|come_quickly) hurry|quick|quickly; pls|please|plz hurry;
      hurry and|pls|please|n call|ring|phone|answer;
      somebody|someone|anybody|anyone answer me; please|pls|plz|plez|god somebody|someone|anybody|anyone pick up; somebody|someone|anybody|anyone pick up please|pls|plz|now|the_phone; i need someone|somebody now|right_away|asap|fast|quick;
      something|somethings (is|feels|seems) (really|very|seriously|definitely|truly|so|terribly|badly|horribly|not) really|very|seriously|definitely|truly|terribly|badly|horribly wrong|off; something|somethings (is) really|seriously|definitely|very|truly NOT right|ok|okay|normal|good; somebody|someone|anyone please|pls call|phone|ring; dont|do_not like whats|what_is happening|going|wrong; dont|do_not like how this|it|im|i|i_am|my|hes|shes|he|she (is|are) feels|looks|feel|look|acting|going|breathing|sounds;
      this is (really|very|so) urgent; its (really|very) urgent;
      need|want|have to talk|speak to|with someone|somebody|a_nurse|a_doctor|the_doctor|a_person right_now|immediately|right_away|asap|urgently|now;
      pick up .. pick up; pick up please|pls|plz|the_phone; hospital worthy; can .. (a) real person|human .. (please|pls) .. (call|phone); telephone|call|phone .. me at_once|immediately; at once .. CANT wait; NOT|CANT wait (till|until) morning|tomorrow|monday; something is|was .. (super|really|seriously|very) .. wrong .. (with) me; super|really|seriously wrong (with|w) me; help me; somebody help; someone help; please help; need help now|asap|immediately|urgently|bad|right;
      i need help;
      call me now|asap|right_now|immediately|right_away|urgent|urgently|soon_as_possible|back_asap|back_now;
      call|phone|ring|text me|us this minute|second|instant|moment|very_minute; this minute|second|instant; call asap|now|immediately; call right now|away; asap; urgent; urgently; sos; halp; hlep;
      please hurry; hurry please|plz|pls|now|up_please; something .. very|really|seriously|terribly|horribly|badly wrong;
      should .. go|head|come|be .. ER_ROOM|hospital|urgent_care|emergency;
      need .. go|be .. er|hospital|urgent_care|emergency; go to .. er; er or; do .. need .. er|hospital;
      do i need .. doctor|er|urgent; need .. doctor|emergency; see a doctor now; im dying; i am dying;
      think im dying; feel like im dying; dying; gonna die; going to die; i might die;
      is this an emergency; is it an emergency; someone call|text me now;
      need .. now|immediately|right_away; call .. right_away; call .. immediately; need someone .. call; 🆘;
      🚑; answer .. phone .. please|need|someone; something .. wrong with me|him|her;
      nobody|no_one .. answering|answers|picking .. phone|need|please; pick up .. phone;
      scared .. die|dying|death|not_wake; am i dying|ok_to_wait; get here|someone_here now|fast|quick;
      please answer|respond|hurry|someone;
      get|getting|got hold of .. now|immediately|asap|right_away|please|help|me;
      person|human|someone|nurse|doctor|somebody .. call|contact|hold|reach|talk .. immediately|right_away|asap|fast;
      immediately|right_away|asap .. frightened|scared|terrified;
      frightened|terrified|scared .. immediately|please_call|call_me|need_help|someone;
      please pick up; NOT picking up;
      something .. bad|awful|terrible|serious|horrible .. happening|happened|going_on|wrong;
      should .. take|bring|drive|run .. me .. er|hospital|in; should .. er|hospital|911;
      bad is happening|wrong .. me; call .. 911|ambulance or wait; or wait till|until .. open;
      really|just|please|so need .. somebody|someone .. (to) .. answer|call|help|talk|come|look;
      NOT ok at all; dont know what to do .. anymore|scared|help|please; somebody|someone .. answer;
      im not ok|okay at all; this isnt|not right .. call|help|someone|please;
      someone|somebody needs to call|come|help|look; alone and scared|frightened|afraid; really wrong;
      please someone|somebody|anyone .. pick|answer|respond|reply|call|hurry;
      this|its|it|really is|keeps|getting scaring|frightening me; this is scaring me;
      should|ought|shall .. (i|we|he|she) .. get|take|go|pop|head .. to .. ER_ROOM|hospital|urgent_care; ought .. (i|we) .. (go) .. ER_ROOM|hospital; should|ought|shall|must|need .. (get|go|be) .. a_and_e|casualty|emerg; NOT right at_all; need|want|get|put (me) (a|one|the|any) (of) (the|your) someone|somebody|person|human|clinician|clinicians|physio|physios|practitioner|practitioners|therapist|nurse|doctor .. line|phone straight_away|right_away|right_now|now|immediately|asap|this_minute|urgently; need|want|have to talk|speak to|with (one|any|some) (of) (the|your) .. straight_away|right_away|right_now|immediately|urgently|this_minute; call|ring|phone|text|answer me|us (back) straight_away|straight_back|this_second|immediately|pronto;
      ring|phone|bell|buzz|message me|us (back) right_now|now|asap|immediately|urgently|right_away; somebody|someone|anybody|anyone ring|call|phone|contact (me|us) (back) right_now|now|asap|urgently;
      get back to me|us right_now|now|asap|immediately|urgently|straight_away;
      scaring me badly|so|really|bad;
      pick_up pick_up pick_up please|pls; pick up pick up pick up;
      send somebody|someone to me|us (now|please|here|quick|fast); i am|im begging you send|come|help|call;
      it|this|that CANT|cannot|wont wait|be_put_off; call|ring|phone|callback|call_back (me|back) ... fast_fast|quick_quick|hurry_hurry|now_now;
      get|call|text back to me (like) (right) now_now|now|asap|immediately|this_second`,
    es: `
      urge|urgente|urgentemente que_vengan|que_venga|un_medico|un_doctor|ambulancia; manden|mande|envien|envie (una|un|a) ambulancia|medico|doctor|ayuda|alguien;
      algo (muy) grave me pasa|esta|tengo; algo grave; urge urge; vengan por mi|ayudarme; vengan a|para ayudarme|auxiliarme; marqueme|marquenme|marcadme|marcame|llamadme (al) (cel|celular|telefono) ya|pronto|rapido|rapidito|urgente|inmediatamente; marqueme|marquenme|llameme|llamenme al celular ya|pronto|urgente; llamar|llame|marcar|llamarme|marcarme rapidito|rapido|pronto|urgente .. urge; me voy a|al|pa la|el|lo guardia|urgencias|hospital|emergencia (o|ya|ahora|si); me voy a|al la guardia o; se los ruego|suplico; por favor|piedad vengan; vengan pronto|rapido|por_favor;
      ocupo|necesito|quiero|urge|requiero (un|una|ver|que_me_vea|hablar_con|al|a_la|a) (un|una|el|la) doctor|doctora|medico|enfermera (ya|ahorita|ahora|urgente|de_urgencia|lo_antes_posible|cuanto_antes|pronto|hoy);
      mandenme|mandeme|manden|mande|traiganme|llamenme|consiganme (a) (un|una|el|la|al) doctor|doctora|medico|enfermera;
      me urge (un|una|ver_al|ver_a_la|ver) doctor|doctora|medico|ayuda|atencion;
      alguien me llame ya|pronto; es urgente estoy sola|solo;
      alguien me llame (ya|pronto|por_favor); es urgentisimo; llamame|llameme|llamenme en_cuanto|apenas (leas|lea|puedas|pueda) .. por_dios; llame ya|ahorita es urgente;
      me siento (muy|bien|super|bastante) grave|malisimo|malisima; estoy (muy|bien|super) grave;
      necesito (a) alguien|ayuda ya|ahora|ahorita|urgente|pronto|rapido;
      (por) (favor) que alguien (me) llame|llamen|hable|marque|ayude; alguien que me llame|hable|marque|ayude|atienda; no me gusta (nada) lo que|como (trae|tiene|esta|pasa|siento|ve);
      ayudenme; ayudame; ayuda por favor; auxilio; necesito ayuda; llameme ya|ahora|ahorita|urgente; llamenme ya|ahora|ahorita|urgente|rapido; llamen ya; urgente; urgentemente; debo ir .. urgencias|hospital|doctor; tengo que ir .. urgencias|hospital; voy a urgencias?; deberia ir .. urgencias|hospital; me muero; me estoy muriendo; algo .. muy mal; es grave; es una emergencia?; necesito .. doctor|medico; lo antes posible; cuanto antes;
      algo .. anda|esta|va|pasa .. mal|muy_mal|grave|malo .. conmigo|no_se; algo .. mal conmigo;
      no se que hacer; ayudeme; ocupo|necesito|quiero .. ayuda .. ya|urgente|ahora|ahorita|por_favor;
      socorro; contesteme|contesten|conteste|respondan|responda .. por_favor|urgente|ya|rapido|ahorita;
      llameme|llamenme|llame|llamen|marqueme|marquenme|hableme|hablenme|hable .. urgente|ya|rapido|ahorita|ahora|pronto|cuanto_antes|lo_antes|inmediatamente|de_inmediato|es_urgente; es urgente; necesito .. doctor|medico|doctora .. ya|ahorita|urgente|ahora;
      tengo|voy que ir .. emergencia|emergencias|urgencias|hospital; me voy a morir;
      siento .. muero|morir; creo .. muero|morir|muriendo; es de vida o muerte;
      estoy muy|bien|super grave|mal_mal; que venga alguien; vengan .. rapido|ya|pronto|ahorita;
      ayuda por|ya|doctora|doctor|urgente|me|necesito|no_puedo|estoy; por favor ayuda; ocupo ayuda;
      estoy muriendo; muriendo .. dolor;
      contesteme|conteste|respondame|responda|ayudeme|llameme se_lo_suplico|suplico|ruego|pido|por_dios;
      se lo suplico|ruego; le|les suplico|ruego .. ayuda|llame|llamen|conteste|ayudeme;
      por el amor de dios; por lo que mas quiera; ya no se que hacer; no se .. a quien .. acudir|llamar;
      es de vida;
      necesito|ocupo|urge|quiero .. que me|alguien .. atiendan|vean|revisen|ayuden|ayude|llamen|chequen|atienda|vea|revise|llame .. ya|urgente|ahora|ahorita|hoy|rapido;
      alguien .. por favor; muy mal necesito|ocupo|quiero|llamen;
      necesito|ocupo que me .. atiendan|atienda|ayuden|ayude|revisen;
      llameme|llamenme|llamame|marqueme|marquenme|marcame|hableme|hablenme|llame|llamen|marque|marquen|contesten|contesteme|respondan|me_llame|me_llamen|me_marquen|me_hablen (por_favor) (en) este_instante|este_momento|este_mismo_momento|ya_mismo|ahora_mismo|ahorita_mismo|de_inmediato|inmediatamente|al_instante|de_volada|lo_mas_pronto|en_seguida|enseguida; no puede esperar (a|hasta) (manana|lunes|mas); no puedo esperar (a|hasta) manana; deberia|debo|debere|debiera|convendria|tendria|sera (que) (me) (acercarme|ir|irme|llegarme|pasar|voy|vaya|fuera) (a|al) (la|las|el) urgencias|guardia|hospital|emergencias;
      me urge que|hablar|ayuda|atencion|verla|verlo|doctora|doctor|una; urge que me; nos urge ayuda|que;
      auxilio & anda|ayuda|contesten|vengan|pronto;
      es|son (de|una) urgencia|emergencia|vida_o_muerte; (me) urge que me|alguien llame|llamen|marque|marquen|hable; marqueme|llameme|marquenme|llamenme|hableme .. urgencia|urge|urgente|emergencia`,
  },
  {
    id: 'sought-care',
    label: 'sought other medical care',
    level: 'urgent',
    anyWords: true,
    source: 'J',
    en: `
      night|hours on a trolley|gurney|stretcher|ward;
      theyre|they_are|hospital (are|is) keeping me (in|overnight|here|for); they|surgeon|surgeons|doctors want|have|need|are_going to operate; giving me blood|a_transfusion|an_iv|oxygen; now im|i_am the patient; im|i_am the patient now|this_time; i|was|got|been hospitalized|hospitalised; (my|the) hospital stay; 
      doc|doctor|dr|va|clinic|er|they (doc|doctor|dr) (done) give|gave|given me (a|an) steroid|cortisone|antibiotic|tetanus (shot|pack|for); kep|kept|keep me overnight|over_night|for_watching|for_observation|in_for; they|er kep|kept me (overnight|in|all_night);
      (stick|stuck|put) a syringe in (it|my|the) .. take|took|drew|drained (off); kept|keeping me in on_the_ward|overnight|the_ward|on; tube in my side|chest|ribs;
      kept (me|him|her) in (hospital) (for) one|two|three|2|3|a|overnight|couple|few night|nights|days|overnight;
      was|been|got|were kept in overnight|hospital|for_observation|two|three|one|a|on;
      two|three|2|3|all night|nights on a drip; on a drip;
      went|been|gone to (the) hospital|er last|yesterday|about|over|because|with_it|for_it;
      er|hospital|casualty visit yesterday|last|today|for|over|because;
      went|been|popped|had_to_go to|into|in (the|a|my|our) walk_in|minor_injuries|drop_in|urgent_care|casualty|a_and_e;
      went|been|popped to (the|a|my) gp|gps|doctors|docs about|over|because|for_it|for_this|with_it; out of (the) hospital|casualty|icu;
      been in|to (the) hospital; had_to|needed_to see my gp|doctor|doc|physician|dr;
      had|got|needed (a|an|some|my|the) ultrasound|scan|xray|mri|ct|ecg|ekg|doppler (done) for|on|because it|this|that|of;
      
      saw|went|been|at|to|visited|in|from|by|seen (the|a|to) minor_injuries|minor_injury|urgent_treatment|out_of_hours|casualty|mau|sdec;
      in the box said|gave|thinks|thought;
      told|telling|tells|said|says|advised|wants me|i|that .. (to|should|need) be|get|go .. seen|checked|evaluated|looked_at|urgent_care|er|hospital|doctor; pharmacist|nurse|telehealth|advice_line .. told|said|says|thinks .. (go|be|get|see|doctor|seen|er|urgent_care);
      home|back|discharged|released|came from (the) er|hospital|emergency_room|urgent_care|ed|ambulance;
      hotline|nurse_line|advice_line|triage_nurse|my_doctor|urgent_care told|said|says|wants me to (get) seen|checked|come_in|go|be_seen; got|had|get (it) drained|lanced|aspirated|x_rayed|scanned|stitched; at my (family) doctor|doctors|pcp|physician;
      surgeon|doctor|doc|clinic|they cut|opened|lanced|drained|packed it; packed it with (some|more|the) gauze|ribbon|iodoform|packing; referred me|her|him to .. specialist|neurologist|surgeon|doctor|clinic; spent .. night|nights|days .. (in|at) .. er|hospital|icu|ward; in|at .. er|hospital .. home now|again|since|today; discharged|released .. (from) .. er|hospital|yesterday|today|home; went|go|gone|going to .. urgent care|er|hospital|emergency; urgent care;
      saw .. doctor|dr|physician|pcp|gp .. about|for|today|yesterday|because; seen .. doctor|er;
      saw .. doctor; went to .. doctor; doctor put me on; antibiotics; antibiotic; chest xray|x_ray|x;
      xray; x ray; x rays; xrays; mri; ct scan; cat scan; ultrasound .. leg|calf|arm;
      er sent|said|doctor|doc|gave|last; spent .. night .. hospital; they drained; drained it; nurse line;
      nurse .. told .. go; they did bloods; bloodwork .. er; blood tests; see a specialist;
      in .. er yesterday|last_night|lastnight; was .. in|at .. er|hospital|emergency;
      released|discharged .. hospital|er|today; er last nite; kept me overnight; telehealth; on steroids;
      prednisone; my doctor .. prescribed|gave|said|thinks; ended up .. er|hospital|urgent;
      they gave me .. shot|antibiotics|steroids|iv; walk in clinic; ANTIBIOTIC;
      walk in doc|doctor|dr|md|place; doc in .. box; minute clinic; teladoc; teledoc; telemed;
      doc|doctor|dr|np|pa|nurse .. gave|prescribed|wrote|called_in|started .. ANTIBIOTIC|antibiotic|antibiotics|script|prescription|steroids|pills|shot|iv;
      put|started me on .. ANTIBIOTIC|antibiotics|steroids|prednisone; iv|ivs fluids|bag|antibiotics; ekg;
      ecg; went|go|been|gone|drove|taken|sent|rushed|got to .. er; went to .. er;
      er yesterday|last_night|this_morning|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|said|told|doc|doctor;
      z pack; zpak|zpack;
      doctor|doc|dr|nurse|np|pcp|physician .. looked|saw|seen|checked|examined .. it|me|my;
      started|put me on .. z|pack|medicine|meds|pills|drops|cream; prescribed;
      er|hospital ran|did|took|gave|sent|kept|said|told|thinks|thought|ordered|found; a ct|mri|scan;
      ran .. ct|scan|tests|labs|bloodwork; ordered .. ultrasound|xray|mri|ct|tests|labs|scan;
      sent me home with; urgent|quick|prompt|convenient|express care; medexpress|carenow|patient_first;
      iv|steroid|medrol pack|dose; dose pack; cortisone shot;
      walked into .. (a|an|the) .. clinic|er|urgent|hospital;
      quick|walkin|walk_in|retail clinic .. they|said|gave|sent|doc;
      discharged|released|back|home|sent|came|out from|of|by a_and_e|casualty|emerg; was|were|been|went|spent in|at|to a_and_e|casualty|emerg; gp|consultant|matron|registrar (has) put|started|given|gave|prescribed|sent|referred|looked|thinks|wants|told (me|it|a|at|him|her); gp had (a) look; walk_in|walkin|drop_in centre|center|clinic; minor injuries|injury unit|clinic|centre|center|department; out of hours doctor|doc|gp|surgery|service|clinic; ooh doctor|gp; 111|119|nhs|nhs_111|healthline (has) told|said|says|advised|sent|booked|want|wants; x_rayed|xrayed|x_raying (it|me|my|him|her); got|been|was seen (at|by|to) (the) centre|clinic|gp|doctor|nurse;
      sent me for .. (a|an|some) .. scan|xray|ultrasound|mri|ct|tests|blood|labs|doppler;
      clinic|doctor|doc|gp|campus_clinic|urgent_care (has|have) sent me for (a|an|some) scan|scans|mri|xray|ultrasound|bloods;
      nurse|coach|teacher|boss sent|made me (go) to (the|a) doctor|er|hospital|urgent_care (for|over|about) (this|it);
      polyclinic now|since|queue; at (the) gp|walk_in now|since|about|in_town; after hours doctor|doctors|surgery; doctor checking (my) BODY;
      (night|overnight|kept|held|stayed|hours|day) .. for observation; sent me|her|him|us for|to (get) (some|a|an) blood_work|bloodwork|blood_test|blood_tests|xray|x_ray|xrays|x_rays|scan|scans|mri|ct|ultrasound`,
    es: `
      me estan|van metiendo|a_meter|llevando (a|al) (el) quirofano; me pusieron oxigeno|suero; me llevaron|llevan .. en (el|la|una) same|ambulancia|patrulla;
      me vieron|atendieron|revisaron en|por la|el|lo posta|sapu|guardia|cap|ambulatorio|seguro|imss|salita|urgencia|consultorio; sapu|posta|guardia|imss|urgencia me derivo|mando|dio|reviso|vio|atendio|puso; seguro me reviso|vio|atendio; me derivo|derivaron|mandaron (al|con|a) (el|la|un|una) especialista|neurologo|traumatologo|cirujano;
      drenaron (el|la|un|mi);
      regrese|regresamos|volvi|volvimos|vengo|venimos|sali|salimos|llegue|llegamos (ya|hoy|ayer|apenas|anoche|recien) del|de (la|el) hospital|urgencias|clinica|doctor|medico|emergencias|sanatorio;
      me inyecto|inyectaron|puso_una_inyeccion|pusieron_suero|canalizaron; doctor .. dijo|dice .. infectado|infeccion;
      linea de enfermeras|enfermeria; me dijeron|dijo|dicen|recomendaron|mandaron|pidieron que .. (me) vaya|fuera|vean|vieran|revisen|revisaran|chequen|ver|acuda; me tienen que ver; que fuera|vaya al|a|con doctor|medico|urgencias|hospital|clinica;
      termine|acabe yendo|en (al|el|la) hospital|urgencias|emergencias|clinica;
      (me) atendieron|atendio|vieron|revisaron (en) urgencias|emergencias|hospital|clinica;
      fui .. urgencias|hospital|doctor|medico|clinica .. por|porque; fui a urgencias; fui al doctor; fui al medico; fui al hospital; antibiotico; antibioticos; doctor me dio|receto|mando; medico me dio|receto|mando; radiografia; radiografias; placa .. torax|pecho; resonancia; me vio .. doctor|medico; me inyectaron; estuve en .. hospital|urgencias; me dieron de alta; tomografia;
      ANTIBIOTIC;
      receto|recetaron|recetan|mandaron|mando .. antibiotico|pastillas|inyecciones|medicina|ANTIBIOTIC; suero;
      me pusieron .. suero|inyeccion; me llevaron .. urgencias|hospital|clinica; electrocardiograma;
      puntadas en|de;
      urgencias|emergencias|emergencia|hospital .. fui|fuimos|llevaron|estuve|pase|regrese|sali|salimos|mandaron;
      fui|fuimos|tuve_que_ir|acudi|llevaron .. emergencia|emergencias|urgencias|hospital|clinica|doctor|medico;
      doctor|doctora|medico|enfermera|farmacia|dr .. receto|puso|dio|me_mando|inyecto|dijo_que_fuera|saco;
      pusieron|puso|inyectaron|inyecto .. inyeccion|suero|antibiotico|penicilina|cortisona;
      me vio|atendio|reviso|checo otro|otra|un|una|el|la doctor|doctora|medico|enfermera;
      sacaron|hicieron|tomaron|mandaron .. placas|placa|radiografia|rayos|ultrasonido|estudios|analisis|electro|tomografia|resonancia;
      estoy tomando antibiotico; ultrasonido; rayos x; ingresado; ingresada; internaron;
      cruz roja .. atendieron|llevaron|fui;
      termine|acabe|pare|fui_a_dar en|a|con .. clinica|hospital|urgencias|doctor|emergencias;
      placa|placas .. pulmon|pecho|torax|espalda|cuello|cadera|columna; me pusieron|puso suero|inyeccion;
      observacion; pase|pasamos .. noche .. hospital|observacion|seguro|imss|urgencias|clinica;
      fui|estuve|llevaron|pase|atendieron .. seguro_social|imss|issste|centro_de_salud|cruz_roja|dispensario|ambulatorio|el_seguro;
      ambulatorio|centro_de_salud|consultorio|medico_de_cabecera|doctora_de_cabecera|salita|sanatorio .. (y) (me) mandaron|mando|pidieron|pidio|hicieron|hizo|dieron|dio|recetaron|receto|vieron|vio|pincharon|pusieron; medico|doctora|doctor de cabecera|guardia|familia .. (me) mando|pidio|receto|dio|vio|dijo; (me) hicieron|hizo|mandaron|mando|pidieron|pidio|ordenaron .. (un|una|unos|unas) eco|ecografia|ecografias|doppler|analitica|analiticas|analisis|ecocardiograma|rx|radiografia|placa|tac; ido|fui|fuimos|pase|acudi|estuve (al|a|en|por) (el|la|un|una) ambulatorio|guardia|centro_de_salud|dispensario|salita|sanatorio; fui a la guardia; en la guardia (me) dieron|pusieron|mandaron|hicieron;
      me internaron|ingresaron|operaron|canalizaron;
      me preguntan|preguntaron en urgencias;
      me pusieron (una) via|suero|sonda|oxigeno (en) (la|el) clinica|hospital|urgencias`,
  },
  {
    id: 'new-injury',
    label: 'fall or accident after the session',
    level: 'urgent',
    anyWords: true,
    minimised: 'concern',
    resolved: 'follow_up',
    source: 'J',
    en: `
      fell|tumbled|fallen downstairs|upstairs; slip|slipped on (the|some|black) ice|floor|stairs|steps .. land|landed;
      choked|strangled|beat me|her|him last_night|yesterday|today|again|up|unconscious; boyfriend|husband|ex|partner|stepdad|stepfather|he choked|strangled me;
      horse|mule|pony|cow|bull|mare|colt|steer|okada|bike|motorbike (just|done|has) throwed|threw|throw|bucked|pitched|flung|tossed me; heifer|cow|bull|steer|calf|horse|hog|sow|ram pinned|mashed|squashed|crushed|smashed|slammed|ran me (agin|against|into|up|over|down); feel|felt down the stairs|steps|ladder; busted (my) ass|butt|tail|tailbone|knee|head on; had|in a (little|bit_of_a|wee|bad) prang|bingle|shunt|smash|bump (on|in|with|at) (the|my|way|driving|going); rear_ended|rearended (at|on|by|in|again|going|this|last|today); i fall (in|on|from|down|off) (the|a|my) stairs|stair|steps|road|bathroom|ladder|bus|bike; crashed|pranged|smashed|wrecked (the|my) ute|bakkie|van|lorry|moto|okada|scooty; bashed|knocked|hit|clipped (into) by a trolley|cart|forklift|door|bike|cyclist|pallet; fell flat; wiped|wipe out (on|in) (the|my|a) skateboard|board|parking|lot|bike|skates|ice|skis|scooter|driveway|stairs|gravel; rolled|fell|fallen|tumbled out of bed (and) hit|landed|onto|banged; wiped out on my skateboard; mom|mum|dad|grandma|grandpa|my_wife|my_husband fell (in|on|down|off|at) (the|a) (bathroom|stairs|shower|tub|kitchen|floor|steps|yard);
      fell|fallen|falling|fall|tumbled|slid|slipped (right|clean|plumb|straight) off|offa|offn|out|outta (of) (the|a|my|our|that) (hay|grain|feed|stock|old|big|top|back|front|barn|kitchen|bar|deer|tree|gator|john) wagon|porch|tailgate|trailer|tractor|loft|hayloft|haymow|roof|barn|deck|dock|ladder|stepladder|horse|mule|pony|fence|gate|four_wheeler|quad|atv|stool|steps|stoop|bed|bunk|combine|scaffold|wall|stage|stand|treadmill|bike|scooter|skateboard|kerb|curb|chair;
      got|was|been (just) throwed|thrown|bucked|pitched|tossed|flung|kicked|stomped|trampled|stepped_on|run_over|butted|gored .. horse|mule|pony|cow|bull|steer|calf|heifer|ram|ewe|goat|hog|sow|tractor|truck|wagon|mare|colt|gelding|saddle;
      hit (a|an|the) (big|damn|dang) deer|elk|moose|cow|hog|dog|tree|pole|ditch|guardrail|culvert|pothole .. jerked|jarred|jolted|whipped|snapped|wrenched|twisted|hurt|banged|threw|thrown (my|me);
      hit (a|an|the) (big|damn|dang) deer|elk|moose|cow|tree|pole|guardrail with|in (my|the) truck|car|pickup|van|bike; hit (a) deer on|coming|driving|going (the|my) way|home|back;
      jerked|jarred|wrenched|jolted|whipped (my) (the) neck|back|shoulder|hip|knee (when|hitting|stopping|braking|falling|real|bad|again);
      wrecked|flipped|rolled|totaled|crashed (my|the|our|a) four_wheeler|quad|atv|truck|pickup|car|bike|motorcycle|tractor|mower|utv|side_by_side|snowmobile|jet_ski|golf_cart|scooter|moped;
      shunted (into) me|us|my|our|the; went|ran|drove|smashed|ploughed|plowed|crashed into the back of me|us|my; gone and fallen off|down; steer|horse|cow|bull|mule|ram (done|has|just) kicked (me|my); pole|plank|beam|scaffold|branch clonked|whacked|smacked|bashed|clobbered me|my; took the last .. steps|stairs on my behind|backside|bum|butt|bottom;
      van|car|truck|bus|lorry|somebody|someone|taxi|driver|idiot|motorbike went|ran|drove|plowed|ploughed|smashed|slammed|backed|rammed|shunted|rolled|crashed (straight|right) into|in_to (the) back|side|rear|us|me|my|our;
      car|cars|van|truck|bike|its (is|was|s) write_off|written_off|totaled|totalled|a_goner;
      went|came flying on|over|off|down the|my|ice|stairs|a|some; went sprawling|arse_over_tit|over_the_handlebars; sent flying;
      car|truck|van|bus|bike|cyclist|scooter|motorbike|taxi|lorry hit|clipped|knocked|struck|bumped|ran_over me|him|her|us|my;
      stacked it on|off|down|in|at|over; came a cropper;
      
      someone|somebody|car|truck|van|guy|idiot|lady|driver|bus|taxi|kid|bike|cyclist|scooter (just) ran|drove|crashed|smashed|slammed|backed|plowed|ploughed|reversed|bumped into|in_to|over (the|my) (back) (of) me|my|us|our|car|bike;
      took|taken a|an|some bad|nasty|hard|heavy|awful|horrible hit|knock|tackle|fall|tumble|spill|whack|bump|bang|thump;
      had a|an bad|nasty|awful|horrible fall|tumble|spill|knock|bump|bang;
      hit my car (with) (me); somebody|someone|guy|man|lady|woman|driver|kid|truck|car|van|bus (just) hit|rear_ended|t_boned|sideswiped my|our car|truck|van|suv|bike; truck|car|van|bus|driver (just) hit|rear_ended|t_boned|sideswiped us|me; somebody|someone|guy|man|lady|woman (just) rear_ended|t_boned|sideswiped us|me;
      got|was|were|been hit|rear_ended|struck|bumped|clipped from behind; rear ended; got|was hit by|at (a|the) car|truck|bike|light|intersection;
      lost|lose my balance and fell|fall; got|was|were|been into|in an|a (car|bad|small) accident|crash|wreck;
      smashed|whacked|bumped|banged|slammed|cracked|knocked (my) (the) head|skull|face; bike|bicycle|motorcycle|scooter|atv|skiing|boating accident|wreck|crash;
      knocked|butted|rammed .. me .. flat|over|down; knocked me flat; whipped|snapped back|forward .. (hard|crunch|hear|heard); heard .. crunch|crack|snap|pop; came off .. (the) .. ledge|ladder|bike|board|horse|step|kerb|curb; went over on .. ice|ankle|stairs; landed|full weight onto|on .. hip|shoulder|back|arm|knee; crunch .. now; i fell; fell down|off|on|over|hard|out_of|while|outside|today|yesterday|and|onto|getting; fall down;
      had|took|taken .. fall; slipped; car accident|crash|wreck; in|had|been_in accident;
      accident today|yesterday|on; wreck yesterday|today; wrecked my; got|was rear ended;
      got|was hit by; twisted .. ankle|knee|it|back|leg; rolled .. ankle; hit .. head; banged .. head;
      bumped .. head; crashed .. bike|car|truck|into; dropped .. weight|on_my|box; tripped; tackled;
      fell twice|again|trying|getting|going|in|three|a_couple; fallen twice|down|again; fell dwn; got hurt at|playing; collision; fender bender; concussion;
      broke my|a BODY|bone|rib|collarbone; fractured; dislocated; heard|felt .. pop|snap; popped out;
      got kicked|punched; wiped out on .. bike|board|skis; fell from; knocked over|down|off;
      injured .. again|today|it|my; reinjured; took|taken|had|did|got|pulled .. TUMBLE; bad|nasty|big|little|small|total|another|major|hell_of_a spill|header|digger|tumble; spill|header|digger|tumble today|yesterday|again|on|off|down|over|into|this_morning|last_night; i|he|she|hubby biffed|sideswiped|totaled;
      TUMBLE .. off|down|on|over|stairs|steps|bike|porch|ladder|ice;
      ate it|pavement|asphalt|concrete|dirt|gravel; went flying|down hard;
      flew off|over .. bike|handlebars|horse|board; thrown|bucked .. off|from;
      landed .. on .. TRUNK|LIMB|HAND_FOOT|head|butt|tailbone|spot|it|concrete|face|hard|wrong;
      missed .. step|stair|curb; slid .. on .. ice|floor|gravel;
      banged|bumped|bonked|whacked|smacked|slammed|bashed|hit my shoulder|head|knee|hip|back|elbow;
      dog|horse|kid|kids pulled|yanked|knocked .. me|my|over|down|arm; t boned; totaled; sideswiped;
      airbag|airbags; rolled .. truck|atv|quad|ankle|car;
      fell|falling|landed|dropped|came .. on .. my head|foot|toes|shoulder;
      clipped|struck|bumped|hit by .. scooter|bike|car|truck|bus|cart|golf_cart; got clipped;
      fell today|tonight|yesterday|this_morning|this_afternoon|last_night|again|down|in|from|getting;
      came|landed|went down .. hard .. on; came down .. on .. TRUNK|LIMB|HAND_FOOT|head|it;
      missed .. last|bottom|a .. stair|step; tripped .. (over|on) .. dog|cat|rug|cord|curb|stairs;
      plowed|slammed|smashed|rammed|crashed|backed into .. (my|me|us|our) .. car|me|us|truck; plowed into;
      whiplash; whiplashed; ran over .. my|me|foot; rear ender;
      slid off .. (the|a) .. curb|step|ladder|porch|stairs|chair|bed; foot slid|slipped; went down hard;
      i went down .. hard|on|onto;
      biffed it; hit by .. car|ball|door|bike|truck;
      car|bike|scooter|moto|motorbike|van|bus|taxi|cab|okada|truck|lorry|tuk_tuk knocked me;
      somebody|someone|guy|kid|dude|player|girl|runner|cart slid|rolled|ran|crashed into (my|me) (leg|knee|arm|shoulder|back|side); (golf) cart|car|bike|bus|truck|scooter|suv|van clipped me|my; me|over|and down i went`,
    es: `
      se volteo|volco la moto|camioneta|troca|bici conmigo; se me|nos volteo|volco la moto|camioneta|troca|bici;
      di|pegue|puse|lleve|meti (el|un) azoton|guarapazo|zapotazo|suelazo|ranazo|cuetazo|guamazo|santo_golpe; guarapazo; azoton; me descalabre|descalabro; kai de la|las|el|una; me (kai|cai|caigo) de la|el patineta|escalera|moto|bici; me saque|sacaron la cresta|chucha|mugre|madre|entrecresta|porqueria; se cayo al|en|de|saliendo|bajando|volviendo (volver|salir|subir|bajar|la|el) (de|del|la|bano|escalera|sesion);
      me cayo (algo|una|un|el|la) (algo|pesa|caja|mueble|piedra|mancuerna|puerta|tabla|bote|garrafon) .. pie|mano|cabeza|pierna|espalda|hombro|brazo;
      
      se|me|nos cayo|cai|caimos de|del|en (la|el|las|los|una|mi) bici|bicicleta|escalera|escaleras|moto|cama|caballo|banqueta|techo|silla|banco|carro|camion|regadera|bano|calle|ducha|tina|patineta|escalon|arbol;
      choque anoche|ayer|hoy|en|con; choque (el|mi) carro|coche|auto|moto;
      di|dio|pegue|pego (un|una) (buen|gran) senton|golpazo|golpe|caida|resbalon|trancazo; me di|pegue|cai .. hielo|escalera|escaleras|banqueta|regadera;
      me|nos pegaron|chocaron|golpearon (por) (atras|detras) (en) (el|mi|la) (coche|carro|camioneta);
      choque desde|despues|antes|saliendo|camino|manejando|en;
      choque anoche|ayer|hoy|de_frente|con; tuve|me_di (un) choque|accidente|caida|golpazo;
      me cai; me caigo; me pegue .. cabeza|en|con; me golpee; golpe en .. cabeza; me torci; torci .. tobillo|pie; me tropece; me resbale; resbale; se me cayo .. encima|pie; me atropello; me lastime; trone;
      me di .. TUMBLE|golpe|contra|en_la|con; trancazo|madrazo|porrazo|zapotazo|ranazo|senton|costalazo|golpazo|estrelle|estampe|volque|tumbaron|tumbo|empujaron|aventaron; nosedive|faceplant|tumbled|faceplanted|biffed|sideswiped|totaled|tumble|spill; me .. TUMBLE; se me vino .. encima;
      rode|rodar .. escaleras|escalera; me fui de .. boca|bruces|hocico|espaldas|sentaderas|nalgas;
      doble|torci|torcio .. pie|tobillo|rodilla|mano; me atropello|atropellaron|choco|chocaron|tiro|tumbo;
      caballo|perro|bici|moto .. tiro|tumbo|jalo|cai; azote .. piso|suelo;
      carro|coche|bici|moto|carrito|patin|troca|camioneta .. atropello|choco|pego|golpeo|tumbo|encima;
      me|nos atropello|choco|chocaron|golpearon|tumbo|tumbaron; me|nos pego un|una|el|la (moto|carro|coche|bici|camion|camioneta|troca|auto|pelota|puerta|golpe|caballo|vaca|toro|balon|tipo|hombre|senor|mi|su); atropello; atropellaron; chocamos; senton;
      cai|caigo|caimos|cayo .. senton|sentada|sentado|escaleras|escalera|banqueta|bicicleta|caballo|boca|espaldas|rodillas|nalgas|cama|silla|bano|tina|regadera;
      sufri|tuve .. caida|accidente|golpe|choque|percance;
      me golpee|pegue|lastime|torci|doble|fracture|quebre|luxe|esguince;
      me rompi|fracture|quebre .. BODY|hueso|dedo|costilla; resbale|resbalon|patine|tropece|tropezon;
      esguince; fractura; se me .. cayo|vino .. encima|pie|cabeza; me cayo .. encima|pie|cabeza;
      descalabre|descalabro; me di .. golpe|golpazo|porrazo|trancazo|cabezazo|en_la_cabeza|contra;
      choque .. carro|coche|moto|ayer|hoy|por_detras|contra; tuve un choque; me chocaron;
      en un choque|accidente;
      iba .. en .. bici|moto|carro|bicicleta|patin .. y .. tumbo|cai|choque|pego|atropello;
      me tumbo|tiro|aventa|avento|arrastro .. carro|coche|perro|moto|caballo|ola|nino;
      resbale|resbalo|patine .. regadera|bano|piso|hielo|escalera|calle|lodo|alberca;
      cai|caigo sobre|encima|arriba .. BODY|lado|brazo;
      tuve|sufri|tuvimos|sufrimos un|el accidente|choque|percance|caida|golpe|resbalon;
      costalazo|porrazo|sentonazo|ranazo|guamazo|madrazo|trancazo|golpazo .. hielo|piso|suelo|escalera|bano|calle|nieve;
      me avente|di|meti|pegue|llevo|lleve un costalazo|porrazo|golpazo|trancazo|madrazo|guamazo|ranazo|senton;
      me di|dio|dieron|lleve|pegue|meti (un) golpe|golpazo; recibi .. golpe; golpe .. en .. BODY;
      golpe en la cabeza;
      me (he) pegado|pegue|di|dado (un) lenazo|golpazo|porrazo|mamporro|cabezazo en|con (la) cabeza; nos|me toco un accidente; me cayi|cai|caigo (de) (la) cama;
      me comi un|el bordillo|escalon|poste|suelo|piso|porton; ceja abierta|rota`,
  },
  {
    id: 'death-report',
    label: 'report of the patient’s death',
    level: 'urgent',
    anyWords: true,
    source: 'J',
    rule: 'all automation for that patient stops; a person calls',
    en: `
      he|she|hes|shes (is) no longer here|with_us|living|alive;
      lost papaw|mamaw|pawpaw|memaw|meemaw|grandpa|grandma|granny|pops|daddy|mama (last|this|on|today|yesterday|during|in|at); coroner (has|just) come|came|was|is|took|picked; lord|god|jesus took|called|has_taken|took_home him|her|them|my|mama|daddy (home|last|this|away|to); burying|buryin|bury him|her|them on|this|next|saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|today; he|she is no more; hes|shes no more; don die; RELATION expired|perished|departed (at|in|on|last|this|during|yesterday);
      this is (his|her|their) RELATION he|she|they didnt wake|woke_up up;
      this is (his|her|their) .. didnt wake up; gone|went to be with the lord|god|jesus|his_maker; (was|been) found dead (this|last|on|in|at);
      passed|went|died|slipped_away in|during her|his|their|the sleep|night;
      is|are no longer living|alive|with_us|among_us; the end came;
      your patient (has|is|was) no_longer|died|passed|gone|dead;
      mum|mom|dad|nan|gran|wife|husband|mother|father|mums|dads|nans (is|has) gone .. passed|died;
      passed (away) in the night|hospital|sleep|his_sleep|her_sleep; hes|shes dead; RELATION|mum|mom|dad|wife|husband is dead;
      isnt|NOT with us any_longer|anymore|any; sitting shiva; was killed; owner of this phone .. died|dead|passed|killed; her|his funeral|wake|burial|memorial; passed away; passed on; pasd away; THIRD died; RELATION died; has died; died; deceased; funeral;
      THIRD gone; we lost THIRD|RELATION; no longer with us; NOT make it; didnt make it; is dead;
      RELATION passed; THIRD passed; has passed; obituary;
      stop texting|messaging .. (he|she|father|mother|dad|mom|husband|wife) .. gone|died|dead|passed;
      cremated; laid to rest; passed last|on|this|yesterday;
      stop these .. (texts|messages) .. dead|died|gone|buried|passed;
      bury|buried|burying (my|our|his|her) RELATION|him|her; RELATION|THIRD NOT|no_longer|never alive|living|breathing (any_more|anymore); NOT|no_longer alive any_more|anymore; RELATION NOT|no_longer here|with_us any_more|anymore; RELATION|THIRD .. lost (his|her|their) life; lost (his|her) life; RELATION|THIRD slipped away; slipped away peacefully|in_his|in_her; was his|her phone .. number|off|list|remove|stop; RELATION|THIRD .. pronounced|found dead; RELATION|THIRD was|is|being buried|cremated;
      was buried last|on|yesterday|today; buried him|her;
      gone|went home to|with|2 (the|be|be_with) lord|jesus|god|heaven; RELATION die|died|passed|dead yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last_night|this_morning; NOT wake up monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|this_morning .. stop|messages|texts;
      went|gone (home) to be with (the) jesus|lord|god; lost my RELATION .. was (ur|your) patient; was (ur|your) patient .. funeral;
      lost my brother|sister|mom|mum|mother|dad|father|wife|husband|son|daughter last_night|last_nite|yesterday|this_morning;
      is|has gone god_rest; gone god rest her|him; god rest her|his|him soul;
      (the|his|her) burial (was|is|will|on) (be|on|yesterday|today|tomorrow|this|next|last); RELATION (has|have) left us;
      your patient (has|did) (not|nt) survive|survived|make_it; your patient didnt|did_not|hasnt survive|survived|make_it;
      your patient is in the morgue`,
    es: `
      ya partio; se nos adelanto; se adelanto (ayer|anoche|hoy|esta|en); partio al cielo|con_dios|con_el_senor|de_este; paciente ha|a|acaba_de muerto|fallecido|morir|fallecer; dejo este mundo|de_existir; estiro la pata; que el|la|mi|su paciente .. muerto|muerta|murio|fallecio;
      ya no vive|esta_con_vida|esta_con_nosotros|existe; mi RELATION ya no vive|esta_con_vida;
      la|lo perdimos .. (el|ayer|hoy); la|lo perdimos; fallecio; murio; ha fallecido; falleciera; difunto; difunta; ya no esta con nosotros; se nos fue; se murio; ha muerto; esta muerto|muerta; funeral; velorio; en paz descanse;
      descansa|descanso .. paz|senor|dios; ya descansa|descanso;
      perdimos|perdi .. RELATION|mi|nuestra|nuestro; nos dejo|dejo .. ayer|hoy|anoche|noche|para_siempre;
      partio|paso a mejor vida|con_dios|con_el_senor;
      velamos|velando|enterramos|enterrando|sepultamos|cremamos; qepd; q e p d; dejo de existir;
      se fue con dios|el_senor|diosito; fallecimiento; sepelio; entierro; luto;
      acaba de fallecer|morir|partir; fallecida; fallecido; amanecio .. muerto|muerta;
      enterramos|enterraron|sepultamos|velamos|velaron|cremaron;
      ya (esta|descansa|se_fue) con dios|el_senor|diosito|la_virgen|los_angeles; ya esta en el cielo|gloria; esta en el cielo desde|ya; perdio (la|su) vida; ya no esta viva|vivo|entre_nosotros|con_vida|con_nosotros; se fue al cielo; sin vida; RELATION .. (ya) (no) (esta) fallecio|murio|fallecido|muerto|muerta;
      no le|la escriban .. mas .. murio|fallecio|muerto; fallecieron`,
  },
];
