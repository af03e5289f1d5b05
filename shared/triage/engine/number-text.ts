/**
 * Whole numbers as printable text, so that a table can stand in a module: small ones take one character, middling ones two, all
 * others three; the first character tells how many. No quotation mark and no line end is among them.
 */
const first = 35;
const digits = 87;
/** Leading digits from here on have one digit behind them, from `triples` on two. */
const doubles = 60;
const triples = 76;
const doublesEnd = doubles + (triples - doubles) * digits;
const triplesEnd = doublesEnd + (digits - triples) * digits * digits;

const digit = (value: number): string => String.fromCharCode(first + value);

export const writeNumbers = (numbers: readonly number[]): string => {
  let text = '';
  for (const value of numbers) {
    if (!Number.isInteger(value) || value < 0 || value >= triplesEnd)
      throw new Error(`${value} does not fit into a table`);
    if (value < doubles) text += digit(value);
    else if (value < doublesEnd) {
      const rest = value - doubles;
      text += digit(doubles + Math.floor(rest / digits)) + digit(rest % digits);
    } else {
      const rest = value - doublesEnd;
      const pair = digits * digits;
      text += digit(triples + Math.floor(rest / pair));
      text += digit(Math.floor((rest % pair) / digits)) + digit(rest % digits);
    }
  }
  return text;
};

/** Reads the numbers of one text in order. */
export class NumberReader {
  private readonly text: string;
  private at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  next(): number {
    const lead = this.text.charCodeAt(this.at++) - first;
    if (lead < doubles) return lead;
    const second = this.text.charCodeAt(this.at++) - first;
    if (lead < triples) return doubles + (lead - doubles) * digits + second;
    const third = this.text.charCodeAt(this.at++) - first;
    return doublesEnd + ((lead - triples) * digits + second) * digits + third;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }
}

export const numbersOf = (text: string): readonly number[] => {
  const numbers: number[] = [];
  const reader = new NumberReader(text);
  while (!reader.isAtEnd) numbers.push(reader.next());
  return numbers;
};
