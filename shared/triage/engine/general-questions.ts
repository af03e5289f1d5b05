import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { kinds, type Tokens } from './tokens.ts';
import { listOf, type WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

const wordsMin = 4;
const nearTo = 5;
const heatWithin = 3;
const turns = new WordSet('but pero though aunque however');
const pointing = listOf(
  'my this these that those mine ive im have has had got still mi mis este esta esto estos estas tengo traigo siento already now ya',
);
/** What is asked of in general has no reason, no time and nothing beside it. */
const reasons = listOf(
  'because bc cause cuz since with when if and n while today tonight yesterday last now twice days porque con cuando si y desde hoy anoche ayer im am',
);
const notices = listOf('nota notaria notaba siente sentiria');
const fillers = listOf(
  'so also and hey hi hello ok okay oh well just curious wondering wonder question quick btw i was oye oiga disculpe y',
);
const mays = listOf('could can may might would will puede pueden podria podrian');
const articles = listOf('a an the one of your dry una la las el');
const needlings = listOf('needle needles needling acupuncture aguja agujas');
const doings = listOf(
  'break snap bend puncture poke hit pop collapse reach cause damage injure nick pierce go give bring lead cut paralyze infect picar perforar romperse pinchar tocar causar infectar danar',
);
const meanings = listOf('mean be indicate signal suggest');
const diagnoses = listOf('clot clots coagulo coagulos infection infections nerve lung pneumothorax');
const indefinites = listOf('a an any');
const possibles = listOf('possible likely risk possibility posible');
const amounts = listOf('big large bad high much long wide small dark hot');
const measured = listOf('bruise bruising bruises temp temperature fever');
const whats = listOf('what whats which que cual');
const heats = listOf('temp temps temperature temperatures fever temperatura fiebre');
const shoulds = listOf('should would must need ought debo deberia hay');
const thresholds = listOf('counts considered qualifies call worry text concerned llamo hablo preocupo');
const signs = listOf('symptoms symptom signs sign things problems');
const lookings = listOf('look looking watch watching notice out expect mind');
const haves = listOf('did does has had do');
const copulas = listOf('is are was');
const havings = listOf('had have got having get feel see tuve tengo dio salio');
const ones = listOf('one it some that this them those uno una eso');
const denials = listOf('dont didnt havent not never no');
const seeings = listOf('veo noto');
const befores = listOf('from after with de con');
const persons = listOf('uno una alguien');

/** A kind of question: the words that open it, among the first few of its clause, and what must stand behind. */
type Question = {
  readonly opens: WordList;
  readonly among: number;
  readonly asks: (reader: GeneralQuestions, at: number, to: number) => boolean;
};

/**
 * Rule 4.12: a question about what may happen in general ("would swelling mean a clot", "can needling puncture a lung", "how big of a
 * bruise is too big"), which tells of nothing that is there. A question that points at something ("is swelling normal", "could this
 * be a clot", "is my numb hand common") is a report, and so is what stands in a clause of its own.
 */
export class GeneralQuestions {
  private static readonly questions: readonly Question[] = [
    { opens: mays, among: 1, asks: (reader, at) => reader.asksWhatNeedlesDo(at) },
    { opens: listOf('would'), among: 1, asks: (reader, at, to) => reader.asksWhatItWouldMean(at, to) },
    { opens: listOf('is are es'), among: 1, asks: (reader, at, to) => reader.asksIfPossible(at, to) },
    { opens: listOf('when how'), among: 1, asks: (reader, at, to) => reader.asksHowMuch(at, to) },
    // "At what temp", "a que temperatura".
    { opens: whats, among: 2, asks: (reader, at, to) => reader.asksWhichTemperature(at, to) },
    { opens: listOf('que'), among: 1, asks: (reader, at, to) => reader.asksWhatOneNotices(at, to) },
    { opens: listOf('any what which'), among: 1, asks: (reader, at, to) => reader.asksForSigns(at, to) },
  ];
  /** Without one of these nothing is asked. */
  private static readonly openings = new WordSet(
    [...new Set(GeneralQuestions.questions.flatMap(({ opens }) => [...opens]))].join(' '),
  );

  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;

  constructor(compiled: Compiled, tokens: Tokens, isConcept: Uint8Array) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
  }

  /** Marks the clauses that only ask. */
  mark(asked: Uint8Array): void {
    if (!this.tokens.heard.list(GeneralQuestions.openings)) return;
    let from = 0;
    let isAboutSight = false;
    let hasOne: boolean | undefined;
    for (let at = 0; at <= this.tokens.count; at++) {
      if (at < this.tokens.count && !this.endsClause(at)) continue;
      // "Would fainting mean something, twice today": what stands behind a comma is told.
      const isWhole = this.tokens.kind[at] !== kinds.comma || at >= this.tokens.count;
      const isAsked = isWhole && at - from >= wordsMin && this.asks(from, at) && !this.pointsAt(from, at);
      hasOne ??= isAsked ? this.hasOne() : undefined;
      if (hasOne === true) return;
      if (isAsked || (isAboutSight && this.seesNothing(from, at))) asked.fill(1, from, at);
      isAboutSight ||= isAsked && this.name(from) === 'que';
      from = at + 1;
    }
  }

  /** "Is a seizure possible? I had one", "what temp should I call at? mine is 102": what is asked about is there. */
  private hasOne(): boolean {
    for (let at = 0; at < this.tokens.count; at++) {
      const next = this.name(at + 1);
      if (this.name(at) === 'mine' && (haves.has(next) || (copulas.has(next) && this.isMeasure(at + 2))))
        return true;
      if (
        (ones.has(next) || this.tokens.kind[at + 1] === kinds.number) &&
        havings.has(this.name(at)) &&
        !denials.has(this.name(at - 1))
      )
        return true;
    }
    return false;
  }

  private isMeasure(at: number): boolean {
    return this.tokens.kind[at] === kinds.number || this.isConcept[at] === 1;
  }

  /** "Que notaria uno si agarra infeccion? yo no veo nada": of what one would notice. */
  private seesNothing(from: number, to: number): boolean {
    const at = this.name(from) === 'yo' ? from + 1 : from;
    return (
      this.name(at) === 'no' &&
      seeings.has(this.name(at + 1)) &&
      this.name(at + 2) === 'nada' &&
      at + 3 === to
    );
  }

  private endsClause(at: number): boolean {
    const kind = this.tokens.kind[at];
    if (isSentenceEnd(kind) || kind === kinds.comma || kind === kinds.emoji) return true;
    return turns.has(this.compiled.dictionary, this.tokens.word[at] ?? -1);
  }

  /** "My", "this", "I have", "because the hand is weak": something that is there is named; "after this" is only the treatment. */
  private pointsAt(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (this.tokens.kind[at] === kinds.number || (reasons.has(this.name(at)) && !this.isWondered(at)))
        return true;
      else if (pointing.has(this.name(at)) && !(befores.has(this.name(at - 1)) && at + 1 === to)) return true;
    return false;
  }

  /** "Que notaria uno si agarra infeccion". */
  private isWondered(at: number): boolean {
    return this.name(at) === 'si' && persons.has(this.name(at - 1)) && notices.has(this.name(at - 2));
  }

  private asks(from: number, to: number): boolean {
    let at = from;
    while (at < to - wordsMin && fillers.has(this.name(at))) at++;
    if (!this.mayOpen(at) && !this.mayOpen(at + 1)) return false;
    return GeneralQuestions.questions.some(({ opens, among, asks }) => {
      let opening = at;
      while (opening < at + among && !opens.has(this.name(opening))) opening++;
      return opening < at + among && opening < to && asks(this, opening, to);
    });
  }

  private mayOpen(at: number): boolean {
    return GeneralQuestions.openings.has(this.compiled.dictionary, this.tokens.word[at] ?? -1);
  }

  /** "Could a needle break off in me", "can needling puncture a lung". "Could a needle still be in there" asks about this one. */
  private asksWhatNeedlesDo(at: number): boolean {
    let subject = at + 1;
    while (articles.has(this.name(subject))) subject++;
    return needlings.has(this.name(subject)) && doings.has(this.name(subject + 1));
  }

  /** "Would swelling mean a clot": a bare finding behind "would". */
  private asksWhatItWouldMean(at: number, to: number): boolean {
    if (this.isConcept[at + 1] !== 1) return false;
    for (let near = at + 2; near < Math.min(to, at + nearTo); near++)
      if (meanings.has(this.name(near))) return true;
    return false;
  }

  /** "Is a blood clot possible from this", "is a rash something I should look out for". */
  private asksIfPossible(at: number, to: number): boolean {
    const isPlain = diagnoses.has(this.name(at + 1)) || diagnoses.has(this.name(at + 2));
    if (!isPlain && !indefinites.has(this.name(at + 1))) return false;
    for (let near = at + 2; near < Math.min(to, at + nearTo + 1); near++) {
      if (possibles.has(this.name(near))) return true;
      if (this.name(near) === 'something' && this.looksOut(near, to)) return true;
    }
    return false;
  }

  /** "How big of a bruise is too big", "when is a bruise too big". */
  private asksHowMuch(at: number, to: number): boolean {
    const follows = this.name(at) === 'when' ? copulas : amounts;
    if (!follows.has(this.name(at + 1))) return false;
    let isMeasured = false;
    let isTooMuch = false;
    for (let near = at + 2; near < to; near++) {
      isMeasured ||= measured.has(this.name(near));
      isTooMuch ||= this.name(near) === 'too' && amounts.has(this.name(near + 1));
    }
    return isMeasured && isTooMuch;
  }

  /** "What temp should I call at", "a que temperatura llamo". */
  private asksWhichTemperature(at: number, to: number): boolean {
    let isHeat = false;
    for (let near = at + 1; near < to; near++) {
      if (heats.has(this.name(near))) isHeat = near <= at + heatWithin;
      if (isHeat && this.name(near) === 'too' && amounts.has(this.name(near + 1))) return true;
      if (isHeat && (shoulds.has(this.name(near)) || thresholds.has(this.name(near)))) return true;
    }
    return false;
  }

  /** "Que notaria uno si agarra infeccion". */
  private asksWhatOneNotices(at: number, to: number): boolean {
    for (let near = at + 1; near < Math.min(to - 1, at + nearTo); near++)
      if (this.isWondered(near)) return true;
    return false;
  }

  /** "Any symptoms I should watch for", "what signs would I be looking for". */
  private asksForSigns(at: number, to: number): boolean {
    return signs.has(this.name(at + 1)) && this.looksOut(at + 2, to);
  }

  private looksOut(from: number, to: number): boolean {
    let should = false;
    for (let at = from; at < to; at++) {
      if (shoulds.has(this.name(at))) should = true;
      if (should && lookings.has(this.name(at))) return true;
    }
    return false;
  }

  private name(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}
