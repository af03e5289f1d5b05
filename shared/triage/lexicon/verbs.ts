/** Irregular English verbs as they stand in replies; a form that is mostly another word ("left", "saw", "bit", "lay") is left out. */
export const irregularVerbs = `feel feels feeling felt; get gets getting got gotten; go goes going went gone; come comes coming came;
  take takes taking took taken; make makes making made; wake wakes waking woke woken; sleep sleeps sleeping slept;
  sit sits sitting sat; stand stands standing stood; run runs running ran; hold holds holding held; keep keeps keeping kept;
  fall falls falling fell fallen; bleed bleeds bleeding bled; break breaks breaking broke broken; begin begins beginning began begun;
  blow blows blowing blew blown; bring brings bringing brought; build builds building built; catch catches catching caught;
  creep creeps creeping crept; dig digs digging dug; draw draws drawing drew drawn; drink drinks drinking drank;
  drive drives driving drove driven; eat eats eating ate eaten; fight fights fighting fought; find finds finding found;
  give gives giving gave given; grow grows growing grew grown; hang hangs hanging hung; hear hears hearing heard;
  know knows knowing knew known; lose loses losing lost; ride rides riding rode; say says saying said; shake shakes shaking shook;
  shoot shoots shooting shot; shrink shrinks shrinking shrank shrunk; sink sinks sinking sank sunk; slide slides sliding slid;
  speak speaks speaking spoke spoken; spin spins spinning spun; spit spits spitting spat; stick sticks sticking stuck;
  sting stings stinging stung; strike strikes striking struck; swell swells swelling swelled swollen; swing swings swinging swung;
  tell tells telling told; think thinks thinking thought; throw throws throwing threw thrown; weep weeps weeping wept;
  write writes writing wrote written; bend bends bending bent; lean leans leaning leaned; pay pays paying paid; drag drags dragging dragged`;

/** Forms that are mostly words of another meaning: never added to a row. */
export const otherWords = `swell meeting turning wound rose bore ground left saw bit lay felted mean means like likes liked back backs backed backing para como nada
  cara vino casa sobre entre baja bajo este esta pasa pasado caso cosa toda todo bien buena fuera suelo cuello parte tomo tarde llama llame
  mando poco poca justo justa mido medio media vio ano anos`;
