/** Texts that make a careless matcher go back again and again, each as long as asked. */
export type HostileText = {
  readonly name: string;
  readonly write: (length: number) => string;
};

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces in turn, whole ones only, so that no half of an emoji stands at the end. */
const inTurn =
  (pieces: readonly string[]) =>
  (length: number): string => {
    let text = '';
    for (let n = 0; text.length < length; n += 1) text += pieces[n % pieces.length] ?? '';
    return text;
  };

/** Words that no list holds, made by counting, none of them twice. */
const newWords =
  (letters: number) =>
  (length: number): string => {
    let text = '';
    for (let n = 1; text.length < length; n += 1) {
      let word = '';
      for (let left = n * 7919; word.length < letters; left = Math.floor(left / 19) + n)
        word += 'bcdfghjklmnprstvwxz'[left % 19] ?? '';
      text += `${word} `;
    }
    return text.slice(0, length);
  };

export const hostileTexts: readonly HostileText[] = [
  { name: '"no no no"', write: repeated('no ') },
  { name: 'a phrase begun again and again', write: repeated('short of short of ') },
  { name: 'a negated phrase begun again and again', write: repeated('I dont have any pain in my ') },
  { name: 'one complaint after another', write: repeated('chest pain numb leg cant breathe fever ') },
  {
    name: 'one complaint after another, Spanish',
    write: repeated('dolor de pecho falta de aire fiebre no siento '),
  },
  { name: 'one letter', write: repeated('a') },
  { name: 'one letter and a space', write: repeated('a ') },
  { name: 'digits', write: repeated('7') },
  { name: 'scores', write: repeated('7/10 ') },
  { name: 'levels in a list', write: repeated('sitting 2 / standing 5, ') },
  { name: 'degrees', write: repeated('101.5F ') },
  { name: 'combining marks', write: repeated('e\u0301\u0327\u0302') },
  { name: 'emoji', write: inTurn(['😀', '👍🏽', '🤷‍♀️', '😬']) },
  { name: 'quote marks', write: repeated('>') },
  { name: 'quoted lines', write: repeated('> How are you?\n') },
  { name: 'spaces', write: repeated(' ') },
  { name: 'line ends', write: repeated('\r\n') },
  { name: 'full stops', write: repeated('. ') },
  { name: 'marks', write: repeated('?!,;:"(') },
  {
    name: 'one edit from many phrases',
    write: inTurn(['chesy ', 'pian ', 'brethe ', 'nubm ', 'fevr ', 'bleding ', 'dizy ']),
  },
  { name: 'new words of 7 letters', write: newWords(7) },
  { name: 'new words of 60 letters', write: newWords(60) },
  {
    name: 'one word of new letters',
    write: (length) =>
      newWords(7)(length * 2)
        .replaceAll(' ', '')
        .slice(0, length),
  },
  { name: 'halves of surrogate pairs', write: repeated('\ud83d') },
  { name: 'links', write: repeated('https://a.b/c?d=e ') },
];
