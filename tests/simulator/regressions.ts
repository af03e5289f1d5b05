/**
 * Seeds that find something that was once in the product, and what: they run first for ever. Each of them caught the
 * bug put back as a mutant; where triage reads a reply otherwise since then, another seed may be the one that does.
 */
export const regressions: readonly { readonly seed: number; readonly found: string }[] = [
  { seed: 1, found: 'a receipt was not found by our own mark' },
  { seed: 6, found: 'a page in the air came on top of a newer one' },
  { seed: 45, found: 'the board answered that a list cannot be read while it still read another' },
  { seed: 56, found: 'a repeat followed a page that had just gone out again' },
  { seed: 83, found: 'a danger told from a shared phone named only whoever was asked last' },
  { seed: 107, found: 'a function returned while it was still reading' },
  { seed: 2944, found: 'a canary that was refused as opted out never came home again' },
  { seed: 6675, found: 'an interrupted erasure left words when somebody else had come to the phone' },
  { seed: 8171, found: 'a bare ACK chose between two cases of which one had been opened since' },
  { seed: 39944, found: 'two pages whose outcome nobody knew went out again at once' },
  { seed: 44869, found: 'an amendment that came late brought an erased patient back' },
  { seed: 56870, found: 'an export named whoever else had given the phone of an e-mail patient' },
  {
    seed: 98062,
    found: 'an ACK that had lain in a dead-letter queue took a case that was opened hours later',
  },
];
