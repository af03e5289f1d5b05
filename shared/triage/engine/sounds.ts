/** Shorter words sound like too many others. */
export const soundMin = 4;

/** How a Spanish word sounds: words that are spelt by ear ("corientaso", "combulsion", "yena") come to the same letters as theirs. */
export const soundOf = (word: string): string => {
  let sound = '';
  for (let at = 0; at < word.length; at++) {
    const letter = soundAt(word, at);
    if (letter !== '' && !sound.endsWith(letter)) sound += letter;
  }
  return sound;
};

const soundAt = (word: string, at: number): string => {
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  switch (letter) {
    case 'h':
      return word[at - 1] === 'c' ? 'h' : '';
    case 'v':
      return 'b';
    case 'z':
      return 's';
    case 'c':
      return isSoft(next) ? 's' : 'k';
    case 'q':
      return 'k';
    case 'u':
      return isSilentU(word[at - 1] ?? '', next) ? '' : 'u';
    case 'g':
      return isSoft(next) ? 'j' : 'g';
    case 'l':
      return next === 'l' || word[at - 1] === 'l' ? 'i' : 'l';
    case 'y':
      return 'i';
    case 'n':
      return next === 'v' || next === 'b' || next === 'p' ? 'm' : 'n';
    default:
      return letter;
  }
};

const isSoft = (next: string): boolean => next === 'e' || next === 'i';

/** "Quema", "sigue". */
const isSilentU = (before: string, next: string): boolean =>
  before === 'q' || (before === 'g' && isSoft(next));
