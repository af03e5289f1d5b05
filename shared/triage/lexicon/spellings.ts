/**
 * Other ways in which a common Spanish word is written: the chat forms ("q", "xq", "toy"), the spoken ones ("pa", "na") and the
 * words spelt by ear ("ciento" for "siento"). A phrase that names the word is also found in these.
 */
export const spellings: ReadonlyMap<string, readonly string[]> = new Map([
  ['que', ['q', 'ke', 'qe']],
  ['porque', ['xq', 'pq', 'porq', 'xk', 'porke']],
  ['para', ['pa', 'pal', 'xa', 'pra']],
  ['por', ['x']],
  ['de', ['d']],
  ['bien', ['bn', 'vien', 'biem']],
  ['estoy', ['toy', 'stoy', 'estoi', 'toi']],
  ['esta', ['ta', 'sta']],
  ['estan', ['tan', 'stan']],
  ['tengo', ['tngo', 'tenjo']],
  ['siento', ['ciento']],
  ['puedo', ['pueo', 'puero']],
  ['puede', ['puee', 'puedes']],
  ['nada', ['na']],
  ['hasta', ['asta', 'jasta']],
  ['hace', ['ase', 'ace']],
  ['mucho', ['mxo', 'muxo']],
  ['tambien', ['tb', 'tmb', 'tmbn']],
  ['ya', ['lla']],
  ['abajo', ['avajo']],
  ['cuando', ['cdo', 'kuando', 'qdo', 'cuand']],
  ['cada', ['kada']],
]);
